"""`dxplan import` from end to end: real papers in each form, held against the same plans written by hand."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from dxplan.checks import check
from dxplan.exchange.drafts.account import CellOutcome
from dxplan.exchange.drafts.draft import Draft, draft_of
from dxplan.exchange.drafts.known_bodies import KnownBodies
from dxplan.exchange.drafts.plan_text import plan_text
from dxplan.exchange.outlines.structure import outline_of
from dxplan.model.kpi import Kpi
from dxplan.model.plan import Plan, Task
from dxplan.papers.paper_opening import read_paper
from dxplan.reading.load import load_plan
from dxplan.render.language import language
from dxplan.render.page import Table
from dxplan.render.views.imported import field_in_words, import_page
from excel_papers import by_xlsxwriter, plan_as_sheet
from plans import CALENDAR, ROOT
from word_papers import plan_277, plan_2024, word_paper

Run = Callable[..., tuple[int, str, str]]
SOURCES = ROOT / "tests" / "sources"
ENGLISH = language("en")


def _in_word(*, by_page: bool) -> bytes:
    blocks, notes = plan_2024(by_page=by_page)
    return word_paper(*blocks, notes=notes)


PAPERS: dict[str, Callable[[], bytes]] = {
    "2024 with tabs": (SOURCES / "ke-hoach-2024.txt").read_bytes,
    "2024 in Word": lambda: _in_word(by_page=False),
    "2024 in Word, cut by pages": lambda: _in_word(by_page=True),
    "2024 in Excel": plan_as_sheet,
    "277 in Word": lambda: word_paper(*plan_277()),
    "38 with tabs": (SOURCES / "hn-kh38-pl1-2026.txt").read_bytes,
    "03 in Markdown": (SOURCES / "nq03-pl1-chi-tieu-2025.txt").read_bytes,
}
YEARS = {"38 with tabs": 2026, "03 in Markdown": 2025}
OF_2024 = [name for name in PAPERS if name.startswith("2024")]


@cache
def drafted(name: str) -> tuple[Draft, Plan, str]:
    """The draft of a paper, the plan that it is read as again, and its text."""
    paper = read_paper(PAPERS[name]())
    draft = draft_of(paper, outline_of(paper), KnownBodies(), CALENDAR, ENGLISH.message, YEARS.get(name))
    text = plan_text(draft.data, [])
    workspace = load_plan("draft.yaml", text.encode())
    assert workspace.plan is not None
    assert not workspace.diagnostics
    return draft, workspace.plan, text


@cache
def by_hand(file: str) -> Plan:
    plan = load_plan(file, (ROOT / file).read_bytes()).plan
    assert plan is not None
    return plan


@pytest.mark.parametrize(("year", "is_asked"), [(2024, False), (2025, True)])
def test_a_year_that_is_given_and_is_not_the_papers_is_asked(year: int, is_asked: bool) -> None:
    paper = read_paper(PAPERS["2024 with tabs"]())
    doubts = draft_of(paper, outline_of(paper), KnownBodies(), CALENDAR, ENGLISH.message, year).doubts
    asked = [ENGLISH.message(doubt.why) for doubt in doubts if doubt.field == "year"]
    assert ("the paper names the year 2024" in asked) == is_asked


@pytest.mark.parametrize("name", PAPERS)
def test_validate_finds_one_thing_for_each_doubt_and_nothing_else(name: str) -> None:
    draft, _, text = drafted(name)
    findings = check(load_plan("draft.yaml", text.encode()), CALENDAR).diagnostics
    assert [finding for finding in findings if finding.rule.code != "DX025"] == []
    assert len(findings) == len(draft.doubts) > 0


@pytest.mark.parametrize("name", PAPERS)
def test_every_cell_with_words_is_counted_once(name: str) -> None:
    draft, _, _ = drafted(name)
    assert draft.account.lost == []
    assert sum(draft.account.counts.values()) == draft.account.total


@pytest.mark.parametrize("name", PAPERS)
def test_at_most_a_tenth_of_the_cells_is_handed_to_a_person(name: str) -> None:
    draft, _, _ = drafted(name)
    assert draft.account.counts[CellOutcome.UNSURE] <= draft.account.total / 10


# The plan of 2024


def fields_of(plan: Plan) -> dict[tuple[str, str], Any]:
    """The fields of each task; a body is the set of its names, so that ids do not count."""
    names = {
        agency.id: frozenset(map(_plain, (agency.name, *filter(None, (agency.short,)), *agency.aliases)))
        for agency in plan.agencies
    } | {group.id: frozenset(map(_plain, (group.name, *group.aliases))) for group in plan.groups}
    return {(task.id, field): value for task in plan.tasks() for field, value in _fields(task, names)}


def _fields(task: Task, names: dict[str, frozenset[str]]) -> Iterator[tuple[str, Any]]:
    yield "title", _plain(task.title)
    yield "deliverable", _plain(task.deliverable or "")
    deadline = task.deadline
    yield "deadline", deadline and (deadline.kind, deadline.due, deadline.condition)
    yield "lead", [names[body] for body in task.lead]
    yield "coordinating", [names[body] for body in task.coordinating]
    yield "footnotes", [(note.mark, _plain(note.text)) for note in task.footnotes]


def _plain(words: str) -> str:
    """Words without the marks of lists and of ends, which the plan written by hand leaves out."""
    return " ".join(re.split(r"[\s.;:-]+", words)).strip().casefold()


def is_same(field: str, ours: Any, theirs: Any) -> bool:
    if field in ("lead", "coordinating"):
        return len(ours) == len(theirs) and all(names & others for names, others in zip(ours, theirs, strict=True))
    return bool(ours == theirs)


@pytest.mark.parametrize("name", OF_2024)
def test_the_plan_of_2024_is_the_one_written_by_hand(name: str) -> None:
    """204 fields. What differs is a scan error that the draft keeps, and each has its doubt."""
    draft, plan, _ = drafted(name)
    ours, theirs = fields_of(plan), fields_of(by_hand("plans/2024.yaml"))
    assert ours.keys() == theirs.keys()
    differing = {key for key in theirs if not is_same(key[1], ours[key], theirs[key])}
    assert differing == {("III.2", "deliverable"), ("VI.1", "title"), ("VI.1", "deliverable")}
    assert differing <= {(doubt.item, doubt.field) for doubt in draft.doubts}


def test_what_is_blank_in_the_plan_of_2024_is_asked_and_never_filled() -> None:
    draft, plan, _ = drafted("2024 with tabs")
    blank = {"III.6", "V.3", "VI.3", "VIII.1"}
    assert {task.id for task in plan.tasks() if not task.lead} == blank
    asked = {doubt.item for doubt in draft.doubts if doubt.field == "lead"}
    assert asked == blank


def test_the_kpis_of_2024_are_those_written_by_hand() -> None:
    """Ten of eleven: the last has its number within a title. The links to tasks are those that the words give."""
    draft, plan, _ = drafted("2024 with tabs")
    theirs = by_hand("plans/2024.yaml").kpis[:10]
    assert [_target_of(kpi) for kpi in plan.kpis] == [_target_of(kpi) for kpi in theirs]
    links = {kpi.id: kpi.tasks for kpi in plan.kpis if kpi.tasks}
    assert links == {kpi.id: kpi.tasks for kpi in theirs if kpi.id in links}
    asked = {doubt.item for doubt in draft.doubts if doubt.field == "target"}
    assert asked == {"KPI.2", "KPI.3", "KPI.4", "KPI.8", "KPI.9"}  # a bare number may be the least or the most
    assert ("KPI.10", "title") in {(doubt.item, doubt.field) for doubt in draft.doubts}  # like KPI.5, and not the same


def _target_of(kpi: Kpi) -> tuple[Any, ...]:
    target = kpi.target
    assert target
    return kpi.id, target.kind, target.value, target.low, target.high, target.due, [part.value for part in target.parts]


def test_the_head_of_the_plan_of_2024() -> None:
    _, plan, _ = drafted("2024 with tabs")
    head, written = plan.document, by_hand("plans/2024.yaml").document
    assert (head.symbol, head.number, head.date, head.type, head.place) == (
        written.symbol, None, written.date, written.type, written.place,
    )  # fmt: skip
    assert (head.issuer, head.title, head.signer) == (written.issuer, written.title, written.signer)
    assert plan.committee.standing_agency == "so-tttt"


# Plans of others


def test_codes_of_a_superior_are_numbers_and_parents_keep_their_rows() -> None:
    """137 tasks under 24 rows that head them: the same ids, parents and numbers as written by hand."""
    _, plan, _ = drafted("38 with tabs")
    theirs = by_hand("tests/others/hn-kh38-2026.yaml")
    assert [(row.task.id, row.parent) for row in plan.placed_rows()] == [
        (row.task.id, row.parent) for row in theirs.placed_rows()
    ]
    assert len(list(plan.tasks())) == 137


def test_nothing_of_137_tasks_is_wrong_without_a_doubt() -> None:
    draft, plan, _ = drafted("38 with tabs")
    ours, theirs = fields_of(plan), fields_of(by_hand("tests/others/hn-kh38-2026.yaml"))
    doubted = {(doubt.item, doubt.field) for doubt in draft.doubts}
    words = {key for key in theirs if key[1] in ("title", "deliverable", "deadline")}  # bodies were grouped by hand
    assert {key for key in words if ours[key] != theirs[key]} - doubted == set()


def test_57_targets_of_which_one_is_a_heading() -> None:
    _, plan, _ = drafted("03 in Markdown")
    theirs = by_hand("tests/others/nq03-2025.yaml")
    rows = [kpi for kpi in plan.kpis if kpi.unit or kpi.all_targets or not kpi.is_heading]
    assert [(kpi.id, kpi.parent) for kpi in plan.kpis] == [(kpi.id, kpi.parent) for kpi in theirs.kpis]
    assert sum(not kpi.is_heading for kpi in rows) == 56


# Days in sheets

HEAD_ROW = ["TT", "Nhiệm vụ", "Kết quả", "Cơ quan chủ trì", "Thời hạn hoàn thành"]


def of_sheet(*deadlines: date | str, words: str = "") -> tuple[Draft, Plan]:
    rows = [[f"{at}", f"Nhiệm vụ {at} {words}", "Báo cáo", "Sở Y tế", cell] for at, cell in enumerate(deadlines, 1)]
    paper = read_paper(by_xlsxwriter([HEAD_ROW, *rows]))
    draft = draft_of(paper, outline_of(paper), KnownBodies(), CALENDAR, ENGLISH.message, 2026)
    plan = load_plan("", plan_text(draft.data, []).encode()).plan
    assert plan
    return draft, plan


def dues(plan: Plan) -> list[date | None]:
    return [task.deadline.due if task.deadline else None for task in plan.tasks()]


def test_a_column_with_a_day_over_twelve_is_read_as_it_is_shown() -> None:
    draft, plan = of_sheet(date(2026, 6, 30), date(2026, 9, 12))
    assert dues(plan) == [date(2026, 6, 30), date(2026, 9, 12)]
    assert not [doubt for doubt in draft.doubts if doubt.field == "deadline"]


def test_a_column_whose_days_may_all_be_months_is_asked_and_none_is_read() -> None:
    """A computer set to American dates has turned `12/9` into 9 December: nothing in the column says so."""
    draft, plan = of_sheet(date(2026, 6, 5), date(2026, 9, 12), date(2026, 3, 2))
    assert dues(plan) == [None, None, None]
    assert [doubt.item for doubt in draft.doubts if doubt.field == "deadline"] == ["1", "2", "3"]
    assert [task.printed and task.printed.deadline for task in plan.tasks()] == [
        "05/06/2026",
        "12/09/2026",
        "02/03/2026",
    ]


def test_text_and_days_in_one_column() -> None:
    _, plan = of_sheet("Tháng 12/2026", "Quý III/2026", date(2026, 10, 22))
    assert dues(plan) == [date(2026, 12, 31), date(2026, 9, 30), date(2026, 10, 22)]


# The command


def test_import_writes_a_draft_and_shows_what_is_not_sure(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "plans" / "2024.yaml"
    target.parent.mkdir()
    code, out, err = run("import", str(SOURCES / "ke-hoach-2024.txt"), "-o", str(target), "-f", "json")
    assert code == 0, err
    data = json.loads(out)
    assert (data["schema"], data["kind"], data["year"], data["tasks"]) == ("dxplan/import/1", "tabs", 2024, 34)
    assert sum(data["cells"][key] for key in ("read", "matched", "unsure", "left_out")) == data["cells"]["total"]
    assert len(data["doubts"]) == len(load_plan("", target.read_bytes()).plan.doubts)  # type: ignore[union-attr]
    code, out, _ = run("validate", str(target))
    assert code == 0


def test_a_file_that_is_there_is_never_overwritten(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "2024.yaml"
    target.write_text("schema: 1\n", "utf-8")
    code, _, err = run("import", str(SOURCES / "ke-hoach-2024.txt"), "-o", str(target))
    assert code == 2
    assert "2024.yaml" in err
    assert target.read_text("utf-8") == "schema: 1\n"


def test_a_paper_without_a_table_is_refused_in_one_sentence(run: Run, tmp_path: Path) -> None:
    paper = tmp_path / "cong-van.txt"
    paper.write_text("Kính gửi: Các sở, ban, ngành\n\nĐề nghị báo cáo trước ngày 15/6/2024.\n", "utf-8")
    code, out, err = run("import", str(paper), "-o", str(tmp_path / "x.yaml"))
    assert (code, out) == (2, "")
    assert f"{paper} is not read: no table of tasks or targets" in err
    assert not (tmp_path / "x.yaml").exists()


def test_the_review_holds_every_cell_beside_what_became_of_it(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "review.html"
    paper = SOURCES / "ke-hoach-2024.txt"
    code, _, err = run("import", str(paper), "-o", str(tmp_path / "2024.yaml"), "--review", str(page))
    assert code == 0, err
    text = page.read_text("utf-8")
    assert "Content-Security-Policy" in text
    assert "<script" not in text
    assert "Trường Đại học Hồng Đức" in text
    assert "lùm" in text


def test_a_draft_takes_no_other_files_place(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor with --force, so no hint speaks of it."""
    monkeypatch.chdir(tmp_path)
    Path("plans").mkdir()
    Path("plans/2024.yaml").write_text("mine", "utf-8")
    code, out, err = run("import", str(SOURCES / "ke-hoach-2024.txt"), "--force")
    assert (code, out) == (2, "")
    assert "plans/2024.yaml is there already, with other content\n  hint: move or delete it" in err
    assert "--force" not in err
    assert Path("plans/2024.yaml").read_text("utf-8") == "mine"


@pytest.mark.parametrize(
    ("targets", "sentence"),
    [
        ("-o draft.yaml --review folder", "folder can't be written: it is a folder"),
        ("-o draft.yaml --review nowhere/page.html", "nowhere/page.html can't be written: there is no folder nowhere"),
        ("-o nowhere/draft.yaml", "nowhere/draft.yaml can't be written: there is no folder nowhere"),
        ("-o folder", "folder can't be written: it is a folder"),
        ("-o draft.yaml --review page.html", "page.html is there already, with other content"),
        ("-o draft.yaml --review paper.txt --force", "paper.txt is read by this command"),
        ("-o paper.txt --force", "paper.txt is read by this command"),
        ("-o linked.yaml --force", "linked.yaml is read by this command"),
        ("-o bodies.yaml --force --agencies bodies.yaml", "bodies.yaml is read by this command"),
        ("-o draft.json", "draft.json: the draft is a file of YAML"),
        ("-o -", "-: the draft is a file of YAML"),
        ("-o draft.yaml --review draft.yaml", "draft.yaml: the page is a file of HTML"),
        ("-o draft.yaml --review page.txt", "page.txt: the page is a file of HTML"),
        ("--review folder", "folder can't be written: it is a folder"),
    ],
)
def test_an_output_that_may_not_be_is_refused_before_anything_is_written(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, targets: str, sentence: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    Path("paper.txt").write_bytes((SOURCES / "ke-hoach-2024.txt").read_bytes())
    Path("linked.yaml").hardlink_to("paper.txt")
    Path("bodies.yaml").write_text("agencies: []\n", "utf-8")
    Path("page.html").write_text("mine", "utf-8")
    before = {path: path.is_file() and path.read_bytes() for path in tmp_path.rglob("*")}
    code, out, err = run("import", "paper.txt", *targets.split())
    assert (code, out) == (2, "")
    assert sentence in err
    assert "hint: " in err
    assert {path: path.is_file() and path.read_bytes() for path in tmp_path.rglob("*")} == before


@pytest.mark.parametrize(("name", "hint"), [("2023", "name the plan by its file"), ("nowhere/plan.yaml", "")])
@pytest.mark.parametrize("mode", ["--prove", "--again"])
def test_a_plan_that_is_not_there_is_named_without_options_that_import_lacks(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: str, name: str, hint: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plans").mkdir()
    code, _, err = run("import", mode, str(SOURCES / "ke-hoach-2024.txt"), name)
    assert code == 2
    assert name in err
    assert hint in err
    assert "--plan" not in err
    assert "lock" not in err
    assert list((tmp_path / "plans").iterdir()) == []


@pytest.mark.parametrize("name", PAPERS)
def test_what_is_not_sure_is_called_by_its_name(name: str) -> None:
    """In words of the reader's language, or by the heading of the issuer's own column."""
    draft = drafted(name)[0]
    headings = {column["heading"] for held in draft.data.get("columns", {}).values() for column in held}
    fields = {doubt["field"] for doubt in draft.data["doubts"]}
    names = {field: field_in_words(field, language("vi")) for field in fields}
    assert {field for field, words in names.items() if words == field} == set()
    assert {words for field, words in names.items() if field.startswith("extra")} <= headings


def test_a_finding_about_an_own_column_is_a_doubt_of_its_cell() -> None:
    doubts = {doubt["item"]: doubt for doubt in drafted("38 with tabs")[0].data["doubts"] if "item" in doubt}
    doubt = doubts["KH20_TT_N09.5"]
    assert (doubt["field"], doubt["cell"]) == ("extra.Kết quả cần đạt (định lượng)", "line 79, column 9")
    assert doubt["words"].startswith("01 sản phẩm thuộc danh mục")


def test_a_finding_in_a_paragraph_is_a_doubt_with_its_place() -> None:
    """Also where a KPI was made of the paragraph; one of the scan's lines has both."""
    doubts = {(doubt.get("item"), doubt["field"]): doubt for doubt in drafted("2024 with tabs")[0].data["doubts"]}
    for value in ((None, "text.12"), ("KPI.5", "title")):
        assert doubts[value]["cell"] == "line 36"
        assert doubts[value]["words"].startswith("- 100% các thôn, bản đang lờm sóng")
    assert doubts[None, "text.16"]["cell"] == "line 42"


def test_numbers_of_pages_are_one_row_and_what_else_is_left_out_one_each() -> None:
    parts = [
        ("page 2", "2", "a page number"),
        ("page 3", "- 3 -", "a page number"),
        ("page 4", "Ông Nguyễn Văn Ví Dụ", "a person"),
        ("page 4", "Bà Trần Thị Thí Dụ", "a person"),
        ("page 4", "4", "a page number"),
    ]
    data: Any = {
        **dict.fromkeys(("year", "tasks", "kpis", "agencies", "groups", "documents"), 1),
        **{"file": "x.pdf", "kind": "pdf", "plan": "kế hoạch.yaml", "doubts": [], "notices": [], "accepted": {}},
        "cells": dict.fromkeys(("total", "read", "matched", "unsure", "left_out"), 0),
        "left_out": [dict(zip(("cell", "words", "why"), part, strict=True)) for part in parts],
    }
    (left_out,) = (block for block in import_page(data, ENGLISH).blocks if isinstance(block, Table))
    assert left_out.title == "Left out, of the tables and of the text: 5"
    assert left_out.rows == (("page 2; page 3", "2; - 3 -", "a page number"), *parts[2:])


def test_the_next_command_can_be_copied(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "kế hoạch 2024.yaml"
    code, out, _ = run("import", str(SOURCES / "ke-hoach-2024.txt"), "-o", str(target))
    assert code == 0
    assert f"Next: dxplan validate '{target}' shows" in out
