"""Cells of targets, and tables of targets as KPIs: the value, the side, the day, and what is asked of a person."""

import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from dxplan.exchange.cell_meanings.cell_bodies import PlanBodies
from dxplan.exchange.cell_meanings.cell_targets import read_target
from dxplan.exchange.drafts.drafted_kpis import DraftedKpi, KpiDrafter, day_of_heading
from dxplan.exchange.outlines.outline import Entry, OutlineColumn, OutlineRow, OutlineTable
from dxplan.model.kpi import Kpi
from dxplan.papers.source_paper import SourcePlace

HERE = Path(__file__).parent

CERTAIN = [
    # the words, the unit of the row, the target
    ("≥ 80", "%", {"kind": "at_least", "value": 80}),
    (">= 30", "%", {"kind": "at_least", "value": 30}),
    ("≤ 10", "Thứ bậc", {"kind": "at_most", "value": 10}),
    ("> 0,7", "HDI", {"kind": "above", "value": 0.7}),
    ("< 5", "ngày", {"kind": "below", "value": 5}),
    ("≥ 03", "Trung tâm", {"kind": "at_least", "value": 3}),
    ("100%", "%", {"kind": "at_least", "value": 100}),
    ("100", "% dân số", {"kind": "at_least", "value": 100}),
    ("Tối thiểu 85,5%", "", {"kind": "at_least", "value": 85.5}),
    ("ít nhất 20 doanh nghiệp", "Doanh nghiệp", {"kind": "at_least", "value": 20}),
    ("không quá 3 ngày", "", {"kind": "at_most", "value": 3}),
    ("Trên 60%", "%", {"kind": "above", "value": 60}),
    ("dưới 5%", "%", {"kind": "below", "value": 5}),
    ("Từ 80% trở lên", "%", {"kind": "at_least", "value": 80}),
    ("Phấn đấu đạt ≥ 1 200", "xã", {"kind": "at_least", "value": 1200}),
    ("≥ 1.234.567", "tài khoản", {"kind": "at_least", "value": 1234567}),
    ("40 - 50", "Tổ chức", {"kind": "range", "low": 40, "high": 50}),
    ("20% - 50%", "%", {"kind": "range", "low": 20, "high": 50}),
    ("10-20 doanh nghiệp", "", {"kind": "range", "low": 10, "high": 20}),
    ("từ 95 đến 100%", "%", {"kind": "range", "low": 95, "high": 100}),
    ("Đạt mức trên trung bình của thế giới", "Thứ bậc", {"kind": "qualitative"}),
    ("Hoàn thành", "", {"kind": "qualitative"}),
]


@pytest.mark.parametrize(("text", "unit", "target"), CERTAIN, ids=[text for text, *_ in CERTAIN])
def test_a_certain_target(text: str, unit: str, target: dict[str, Any]) -> None:
    reading = read_target(text, unit)
    assert (reading.data, reading.doubts) == ({**target, "text": text}, ())


@pytest.mark.parametrize(("text", "asks"), [("x", True), ("½", True), ("hai con số", True), ("Đạt", False)])
def test_words_that_say_no_target_are_asked(text: str, asks: bool) -> None:
    reading = read_target(text, "")
    assert (reading.data["kind"], bool(reading.doubts)) == ("qualitative", asks)


def test_a_unit_that_stands_in_the_cell_is_its_own() -> None:
    units = [read_target(text, "").unit for text in ("≥ 80%", "10-20 doanh nghiệp", "≥ 5", "không quá 3 ngày")]
    assert units == ["%", "doanh nghiệp", "", "ngày"]


LEAST = "is “{text}” the least, the most, or the exact value?"
MORE = "“{text}” says more than its value"
SEVERAL = "“{text}” is more than one value; it is kept in words"

DOUBTFUL = [
    ("90", "%", {"kind": "at_least", "value": 90}, LEAST),
    ("09", "Tuyến", {"kind": "at_least", "value": 9}, LEAST),
    ("50%", "", {"kind": "at_least", "value": 50}, LEAST),
    ("3", "Thứ bậc", {"kind": "at_most", "value": 3}, LEAST),
    ("≤ 3 Đông Nam Á", "Thứ bậc", {"kind": "at_most", "value": 3}, MORE),
    ("≥ 3% và tăng dần", "%", {"kind": "at_least", "value": 3}, MORE),
    ("100% kế hoạch", "%", {"kind": "at_least", "value": 100}, MORE),
    ("≥ 5 xã", "huyện", {"kind": "at_least", "value": 5}, MORE),
    ("≤ 3 Đông Nam Á; ≤ 50 thế giới", "Thứ bậc", {"kind": "qualitative"}, SEVERAL),
    ("80% xã, 90% phường", "%", {"kind": "qualitative"}, SEVERAL),
    ("30/6/2026", "", {"kind": "qualitative"}, SEVERAL),
    ("Tăng 10%", "%", {"kind": "qualitative"}, SEVERAL),
    ("≥ 1.200", "xã", {"kind": "qualitative"}, "“{text}” may be read as {numbers}"),
    ("1,200", "xã", {"kind": "qualitative"}, "“{text}” may be read as {numbers}"),
    ("20 - 10", "xã", {"kind": "range", "low": 20, "high": 10}, "“{text}” does not go from the less to the more"),
    ("≥ 10 - 20", "xã", {"kind": "range", "low": 10, "high": 20}, "“{text}” names two bounds"),
    ("≥ 80 trở xuống", "%", {"kind": "at_least", "value": 80}, "“{text}” names two bounds"),
    ("≥ 80%", "Doanh nghiệp", {"kind": "at_least", "value": 80},
     "“{text}” is a percentage, and the unit of the row is {unit}"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "unit", "target", "why"), DOUBTFUL, ids=[text for text, *_ in DOUBTFUL])
def test_what_is_asked_of_a_target(text: str, unit: str, target: dict[str, Any], why: str) -> None:
    reading = read_target(text, unit)
    assert (reading.data, [doubt.text for doubt in reading.doubts]) == ({**target, "text": text}, [why])


@pytest.mark.parametrize(
    "text", ["1" * 100_000, "1 " * 50_000, "1 000" * 30_000, "đạt " * 50_000, "≥ 5 " + "a " * 50_000]
)
def test_a_hostile_cell_takes_linear_time(text: str) -> None:
    started = time.process_time()
    read_target(text, "%")
    assert time.process_time() - started < 5


# Tables

COLUMNS = [
    OutlineColumn("TT", "number"),
    OutlineColumn("Chỉ tiêu", "title"),
    OutlineColumn("Đơn vị", "unit"),
    OutlineColumn("Kết quả", "target"),
    OutlineColumn("Cơ quan chủ trì", "lead"),
]


def _row(*words: str, columns: list[OutlineColumn] = COLUMNS, is_section: bool = False) -> OutlineRow:
    cells = [(column, word) for column, word in zip(columns, words, strict=False) if word]
    entries = {column.key: Entry(word) for column, word in cells if column.key}
    extra = {column.heading: Entry(word) for column, word in cells if not column.key}
    return OutlineRow({key: entry for key, entry in entries.items() if key}, extra, is_section=is_section)


def _kpis(rows: list[OutlineRow], columns: list[OutlineColumn] = COLUMNS, due: date | None = None) -> list[DraftedKpi]:
    bodies = PlanBodies(["Bộ Công an"], (), (), issuer="Chính phủ", on=date(2026, 1, 1))
    return KpiDrafter(bodies, due=due).kpis(OutlineTable("kpis", columns, rows, SourcePlace()))


def _asked(kpi: DraftedKpi) -> list[tuple[str, str]]:
    of_cells = [(cell.field, doubt.text) for cell in kpi.cells for doubt in cell.value.doubts]
    return [*of_cells, *((field, why.text) for field, why in kpi.missing)]


def test_the_57_national_targets_are_what_was_written_by_hand() -> None:
    lines = (HERE / "sources" / "nq03-pl1-chi-tieu-2025.txt").read_text("utf-8").splitlines()
    cells = [[word.strip(" *") for word in line.strip("| ").split("|")] for line in lines if line.startswith("|")][2:]
    tops: list[OutlineRow] = []
    for words in cells:
        words += [""] * (5 - len(words))
        row = _row(*words, is_section=words[0] in ("I", "II"))
        if row.is_section:
            tops.append(row)
        elif "." in words[0]:
            tops[-1].rows[-1].rows.append(row)
        else:
            tops[-1].rows.append(row)
    bodies = PlanBodies([words[4] for words in cells], (), (), issuer="Chính phủ", on=date(2025, 1, 9))
    kpis = KpiDrafter(bodies, due=None).kpis(OutlineTable("kpis", COLUMNS, tops, SourcePlace()))
    plan = yaml.safe_load((HERE / "others" / "nq03-2025.yaml").read_text("utf-8"))
    by_hand = {body["id"]: body["name"].lower() for body in (*plan["agencies"], *plan["groups"])}
    own = {body["id"]: body["name"].lower() for body in (*bodies.agencies_data(), *bodies.groups_data())}
    assert len(kpis) == len(plan["kpis"]) == 59
    for kpi, entry in zip(kpis, plan["kpis"], strict=True):
        assert [own[id_] for id_ in kpi.data.get("lead", ())] == [by_hand[id_] for id_ in entry.get("lead", ())]
        if "target" in entry:
            entry["target"]["due"] = str(entry["target"]["due"])
        for field in ("number", "title", "unit", "target", "parent", "printed"):
            assert kpi.data.get(field) == entry.get(field), kpi.data["id"]
        assert Kpi.model_validate(kpi.data).id == kpi.data["id"]
    asked = [field for kpi in kpis for field, _ in _asked(kpi)]
    fields = sum(len(kpi.cells) for kpi in kpis)
    assert {*asked} == {"target"}
    assert len(asked) == 18 < fields / 10
    assert sum("target" in kpi.data for kpi in kpis) == 56


def test_each_column_of_targets_has_its_year() -> None:
    columns = [
        OutlineColumn("TT", "number"), OutlineColumn("Chỉ tiêu", "title"), OutlineColumn("Đơn vị tính", "unit"),
        OutlineColumn("Đến năm 2045", "target", years=(2045,)), OutlineColumn("Kết quả 2024"),
        OutlineColumn("Năm 2030", "target", years=(2030,)),
    ]  # fmt: skip
    row = OutlineRow(
        {"number": Entry("1"), "title": Entry("Quy mô\nkinh tế số"), "unit": Entry("% GDP"), "target": Entry("≥ 50")},
        {"Kết quả 2024": Entry("18"), "Năm 2030": Entry("≥ 30")},
    )
    (kpi,) = _kpis([row], columns)
    assert kpi.data == {
        "id": "KPI.1",
        "number": "1",
        "title": "Quy mô kinh tế số",
        "unit": "% GDP",
        "targets": [
            {"kind": "at_least", "value": 30, "text": "≥ 30", "due": "2030-12-31"},
            {"kind": "at_least", "value": 50, "text": "≥ 50", "due": "2045-12-31"},
        ],
        "printed": {"title": "Quy mô\nkinh tế số"},
        "extra": {"Kết quả 2024": "18"},
    }
    assert _asked(kpi) == []


def test_a_target_without_a_year_is_due_with_a_plan_of_one_year_only() -> None:
    row = _row("1", "Tỉ lệ", "%", "≥ 50")
    assert _kpis([row], due=date(2026, 12, 31))[0].data["target"]["due"] == "2026-12-31"
    (kpi,) = _kpis([row])
    assert "due" not in kpi.data["target"]
    assert _asked(kpi) == [("target", "no year is named by which it is to be met")]


def test_what_a_row_lacks_is_asked() -> None:
    due = date(2026, 12, 31)
    assert _asked(*_kpis([_row("1", "Tỉ lệ", "%", "-")], due=due)) == [("target", "the KPI has no target")]
    (kpi,) = _kpis([_row("1", "Số tuyến", "", "≥ 9")], due=due)
    assert _asked(kpi) == [("unit", "the target is a number, and the KPI has no unit")]
    (untitled,) = _kpis([_row("1", "", "%", "≥ 9")], due=due)
    assert (untitled.data["title"], _asked(untitled)) == ("…", [("title", "the row has no title")])


def test_a_repeated_number_gives_no_second_id() -> None:
    rows = [
        _row("1", "A", "%", "≥ 9"),
        _row("1", "B", "%", "≥ 9"),
        _row("", "C", "%", "≥ 9"),
        _row("a)", "D", "%", "≥ 9"),
    ]
    assert [kpi.data["id"] for kpi in _kpis(rows)] == ["KPI.1", "KPI.2", "KPI.3", "KPI.a"]


@pytest.mark.parametrize(
    ("title", "year"),
    [("Đến năm 2030", 2030), ("Mục tiêu đến hết năm 2026", 2026), ("Năm 2027", 2027), ("Giai đoạn 2026-2030", 2030),
     ("Chính quyền số", None), ("Tỉ lệ năm 20301", None)],
)  # fmt: skip
def test_the_year_of_a_heading(title: str, year: int | None) -> None:
    assert day_of_heading(title) == (date(year, 12, 31) if year else None)
