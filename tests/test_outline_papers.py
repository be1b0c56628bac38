"""The structure of real papers: the plan of 2024, and annexes of other issuers."""

from collections.abc import Iterator
from typing import Any

import yaml

from dxplan.exchange.outlines.outline import OutlineRow
from dxplan.exchange.outlines.structure import outline_of
from outlines import lines, paragraphs, places, printed_places, source, tables
from plans import ROOT


def every(rows: list[OutlineRow]) -> Iterator[OutlineRow]:
    for row in rows:
        yield row
        yield from every(row.rows)


def test_the_plan_of_2024_has_its_34_tasks_in_their_sections() -> None:
    paper = source("ke-hoach-2024.txt")
    read = outline_of(paper)
    (tasks,) = tables(read)
    assert places(read) == printed_places(paper)
    assert not any(row.doubts for row in every(tasks.rows))
    assert not read.omissions
    numbers = " ".join(line.split()[0] for line in lines(tasks.rows))
    assert numbers == (
        "§I 1 2 3 §II 1 2 3 4 §III 1 2 3 4 5 6 §IV §A 1 2 §B 1 2 3 4 §C 1 2 §V 1 2 3 §VI 1 2 3 §VII 1 2 3 §VIII 1 2 3 4"
    )
    assert len([row for row in every(tasks.rows) if not row.is_section]) == 34


def test_the_plan_of_2024_has_the_words_of_its_cells_back() -> None:
    plan = yaml.safe_load((ROOT / "plans" / "2024.yaml").read_text("utf-8"))
    (tasks,) = tables(outline_of(source("ke-hoach-2024.txt")))
    own = [task for section in plan["sections"] for task in _tasks_of(section)]
    rows = [row for row in every(tasks.rows) if not row.is_section]
    for task, row in zip(own, rows, strict=True):
        text = row.entries["deadline"].text
        deadline = task["deadline"]
        assert text.rstrip(".") == (deadline if isinstance(deadline, str) else deadline["text"])
        assert ("lead" in row.entries) == bool(task.get("lead"))
        assert ("deliverable" in row.entries) == bool(task.get("deliverable"))
    assert rows[9].entries["deadline"].text == "Quý III/2024 (ngay sau khi Bộ Tài chính ban hành Kế hoạch)"
    assert rows[9].entries["coordinating"].text == "Sở Tài chính; các sở, ban, ngành cấp tỉnh; UBND cấp huyện."


def _tasks_of(section: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from section.get("tasks", [])
    for part in section.get("sections", []):
        yield from _tasks_of(part)


def test_the_plan_of_2024_has_a_head_headings_and_a_foot() -> None:
    read = outline_of(source("ke-hoach-2024.txt"))
    assert [paragraph.text for paragraph in read.head] == [
        "Số: /KH-BCĐ",
        "Thanh Hóa, ngày tháng 5 năm 2024",
        "KẾ HOẠCH",
        "Hoạt động của Ban Chỉ đạo chuyển đổi số tỉnh Thanh Hóa năm 2024",
    ]
    assert (read.foot[0].text, read.foot[-1].text, len(read.foot)) == ("Nơi nhận:", "Đỗ Minh Tuấn", 14)
    headings = [(block.level, block.text.split()[0]) for block in paragraphs(read) if block.level]
    assert headings == [
        *[(1, "I."), (2, "1."), (3, "a)"), (3, "b)"), (2, "2."), (1, "II."), (1, "III.")],
        *[(2, f"{number}.") for number in range(1, 8)],
        *[(1, "IV."), (1, "V."), (2, "1."), (2, "2."), (2, "3.")],
    ]


def test_kh38_has_137_tasks_under_their_parents_by_code() -> None:
    (tasks,) = tables(outline_of(source("hn-kh38-pl1-2026.txt")))
    plan = yaml.safe_load((ROOT / "tests" / "others" / "hn-kh38-2026.yaml").read_text("utf-8"))

    def nested(rows: list[OutlineRow]) -> list[Any]:
        return [[row.entries["number"].text, nested(row.rows)] for row in rows]

    def written(rows: list[dict[str, Any]]) -> list[Any]:
        return [[row["number"], written(row.get("tasks", []))] for row in rows]

    assert nested(tasks.rows) == written(plan["tasks"])
    rows = [*every(tasks.rows)]
    assert len([row for row in rows if "STT" in row.extra]) == 137
    assert not any(row.is_section for row in rows)
    doubts = [(row.entries["number"].text, doubt.field) for row in rows for doubt in row.doubts]
    assert doubts == [("KH20_TT_N01.1.1", "Kết quả cần đạt (định lượng)")]  # or is it the product?
    keys = {column.heading: column.key for column in tasks.columns if column.key}
    assert keys == {column["heading"]: column["key"] for column in plan["columns"]["tasks"] if "key" in column}


def test_nq03_has_57_targets_under_two_headings() -> None:
    (targets,) = tables(outline_of(source("nq03-pl1-chi-tieu-2025.txt")))
    plan = yaml.safe_load((ROOT / "tests" / "others" / "nq03-2025.yaml").read_text("utf-8"))
    assert targets.holds == "kpis"
    assert [row.entries["title"].text for row in targets.rows if row.is_section] == ["Đến năm 2030", "Đến năm 2045"]
    read = [*every(targets.rows)]
    assert [row.entries["number"].text for row in read] == [kpi["number"] for kpi in plan["kpis"]]
    assert len([row for row in read if not row.is_section]) == 57
    assert len([row for row in read if "target" in row.entries]) == 56
    assert not any(row.doubts for row in read)
    parents = {below.entries["number"].text: row.entries["number"].text for row in read for below in row.rows}
    assert parents == {kpi["number"]: kpi["parent"].removeprefix("KPI.") for kpi in plan["kpis"] if "parent" in kpi}
