"""A quarter of the invented year collected by forms: what 48 bodies reported, filled in, bent, and taken again."""

import json
import random
import re
import shlex
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell

from documents import lay_out
from dxplan.exchange.forms.form_columns import KPIS, REPORT, TASKS
from dxplan.model.records import Evidence, Progress, Reading, Report
from dxplan.reading.load import load_record
from faults import tree
from returned_forms import cell_of, table_of

Run = Callable[..., tuple[int, str, str]]
DAY = ("--as-of", "2024-10-31")
COMMANDS = (("form", "make", "--period", "2024-Q3"), ("form", "take", "phieu-2024-Q3"))
REPORTS = "plans/2024/reports/2024-Q3"
STATES = {
    "not_started": ("Chưa thực hiện", "chưa triển khai", "CHƯA LÀM"),
    "in_progress": ("Đang thực hiện", "đang triển khai", "ĐANG LÀM"),
    "completed": ("Đã hoàn thành", "đã xong", "HOÀN THÀNH"),
}
Facts = dict[tuple[str, ...], dict[str, Any]]


def reports(folder: Path) -> dict[str, Report]:
    files = {path.stem: load_record(path.name, path.read_bytes(), "reports") for path in (folder / REPORTS).iterdir()}
    return {name: file.record for name, file in files.items() if isinstance(file.record, Report)}


def facts_of(report: Report) -> Facts:
    """What a form can say of a report, by what it is about."""
    facts: Facts = {("report",): {"number": report.report.number, "date": report.report.date}}
    for name in ("difficulties", "proposals"):
        facts |= {(name, text): {} for text in getattr(report, name)}
    for entry in (*report.progress, *report.readings):
        facts[about(entry)] = {name: value for name, value in said(entry).items() if value not in (None, ())}
    return facts


def about(entry: Any) -> tuple[str, ...]:
    if isinstance(entry, Reading):
        return "kpi", f"{entry.kpi}/{entry.part}" if entry.part else entry.kpi
    return "task", entry.task, str(entry.occurrence or ""), entry.stage or ""


def said(entry: Any) -> dict[str, Any]:
    documents: dict[str, Any] = {"evidence": tuple((document.number, document.date) for document in entry.evidence)}
    if isinstance(entry, Reading):
        names = ("value", "numerator", "denominator", "on", "remark")
    else:
        names = ("progress", "percent", "result", "difficulties", "proposals")
        documents["on"] = entry.on if entry.progress == "completed" else None
    return documents | {name: getattr(entry, name) for name in names}


def unsaid(entry: Any) -> Iterator[str]:
    """What a form has no room for."""
    if isinstance(entry, Progress) and entry.on and entry.progress != "completed":
        yield "the day of what is not completed"
    for document in entry.evidence:
        yield from (f"{name} of a document" for name in Evidence.model_fields
                    if name not in ("number", "date") and getattr(document, name) is not None)  # fmt: skip


class Filler:
    """Writes a report into a form as offices do: every second cell in a way of its own."""

    def __init__(self, book: Workbook, chance: random.Random) -> None:
        self.book, self.chance = book, chance
        self.bent = self.cells = 0
        self.unasked: list[tuple[str, ...]] = []

    def fill(self, report: Report) -> None:
        self.put(cell_of(self.book, "report", "report", "number"), report.report.number)
        self.put(cell_of(self.book, "report", "report", "date"), report.report.date)
        sheet, head, columns = table_of(self.book, REPORT.name)
        for name in ("difficulties", "proposals"):
            for at, text in enumerate(getattr(report, name), head + 1):
                self.put(sheet.cell(at, columns[name]), text)
        for table, entries in ((TASKS, report.progress), (KPIS, report.readings)):
            if entries:
                self.fill_table(table.name, entries, str(report.period))
        for table in (TASKS, KPIS):
            if any(sheet.title == table.titles()[0] for sheet in self.book.worksheets):
                self.move_columns(table.name)

    def fill_table(self, name: str, entries: tuple[Any, ...], period: str) -> None:
        sheet, head, columns = table_of(self.book, name)
        rows = {str(sheet.cell(row, columns["id"]).value): row for row in range(head + 1, sheet.max_row + 1)}
        for entry in entries:
            row = rows.get(row_id(entry, period, rows))
            if row is None:
                self.unasked.append(about(entry))
                continue
            for field, value in said(entry).items():
                if field == "evidence":
                    for name, part in zip(("evidence_number", "evidence_date"), zip(*value, strict=True), strict=False):
                        texts = [f"{each:%d/%m/%Y}" if isinstance(each, date) else each for each in part]
                        self.put(sheet.cell(row, columns[name]), "; ".join(filter(None, texts)) or None)
                else:
                    self.put(sheet.cell(row, columns[field]), value)

    def put(self, cell: Cell, value: Any) -> None:
        if value is None:
            return
        self.cells += 1
        is_bent = self.cells % 2 == 0
        self.bent += is_bent
        match value:
            case date():
                styles = ("%d-%m-%Y", "%d.%m.%Y", "%Y-%m-%d", "ngày %d tháng %m năm %Y", " %d / %m / %Y")
                cell.value = value.strftime(self.chance.choice(styles) if is_bent else "%d/%m/%Y")
            case int() | float() if is_bent:
                text = str(value).replace(".", ",")
                cell.value = text if re.fullmatch(r"\d+|\d+,\d{1,2}", text) else value
            case str() if value in STATES:
                cell.value = self.chance.choice(STATES[value]) if is_bent else STATES[value][0]
            case str() if is_bent:
                cell.value = f" {normalize('NFD', value)}\u00a0"
            case _:
                cell.value = value

    def move_columns(self, name: str) -> None:
        """Exchange the columns of a table, headings and all."""
        sheet, head, columns = table_of(self.book, name)
        places = [*columns.values()]
        moved = self.chance.sample(places, len(places))
        for row in range(head, sheet.max_row + 1):
            cells = {to: (sheet.cell(row, at).value, sheet.cell(row, at).number_format)
                     for at, to in zip(places, moved, strict=True)}  # fmt: skip
            for to, (value, form) in cells.items():
                sheet.cell(row, to).value, sheet.cell(row, to).number_format = value, form


def row_id(entry: Any, period: str, rows: dict[str, int]) -> str:
    if isinstance(entry, Reading):
        return about(entry)[1]
    stage = f"stage {entry.stage}" if entry.stage else ""
    names = [f"{entry.task}@{entry.occurrence or period}", f"{entry.task}@{stage}", entry.task]
    return next((name for name in names if name in rows), "")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> Path:
    monkeypatch.chdir(lay_out(tmp_path))
    monkeypatch.setenv("DXPLAN_LANG", "vi")
    return tmp_path


def test_two_commands_collect_what_48_bodies_report(folder: Path, run: Run) -> None:
    meant = reports(folder)
    assert len(meant) == 48
    for path in (folder / REPORTS).iterdir():
        path.unlink()
    before = tree(folder / "plans")
    assert run(*COMMANDS[0], *DAY)[0] == 0
    chance = random.Random(19)
    cells = bent = 0
    unasked: list[tuple[str, tuple[str, ...]]] = []
    for body, report in meant.items():
        file = folder / f"phieu-2024-Q3/phieu-2024-2024-Q3-{body}.xlsx"
        book = load_workbook(file)
        filler = Filler(book, chance)
        filler.fill(report)
        book.save(file)
        cells, bent = cells + filler.cells, bent + filler.bent
        unasked += ((body, what) for what in filler.unasked)
    code, out, _ = run(*COMMANDS[1], *DAY, "-f", "json")
    forms = {form["agency"]: form for form in json.loads(out)["files"]}
    refused = {body for body, form in forms.items() if form["state"] == "refused"}
    assert (code, refused) == (1, forms.keys() - meant.keys())  # whoever reported nothing sent the form back blank
    assert (cells, bent) == (568, 275)
    taken = reports(folder)
    for body, report in meant.items():
        facts = {what: fact for what, fact in facts_of(report).items() if (body, what) not in unasked}
        assert facts_of(taken[body]) == facts
        assert forms[body]["cells"]["total"] == sum(forms[body]["cells"].values()) - forms[body]["cells"]["total"]
    assert unasked == [("tt-hcc", ("kpi", "KPI.4/qd-422"))]  # it has no part in the KPI, and gave no figure before
    entries: list[Any] = [entry for report in meant.values() for entry in (*report.progress, *report.readings)]
    assert [words for entry in entries for words in unsaid(entry)] == UNSAID
    after = tree(folder / "plans")
    assert {path: after[path] for path in before} == before
    assert {path.parent.name for path in after.keys() - before.keys()} == {"2024-Q3"}


UNSAID = ["the day of what is not completed", "issuer of a document"]
"""What the reports say, and a form has no room for."""


def test_two_commands_are_less_than_a_third_of_what_is_typed_by_hand(folder: Path) -> None:
    typed = sum(len(shlex.join(words)) for report in reports(folder).values() for words in commands_of(report))
    forms = sum(len(shlex.join(("dxplan", *words))) for words in COMMANDS)
    print(f"by record: {typed} characters; by forms: {forms}")
    assert typed > 30_000
    assert forms * 3 <= typed


def commands_of(report: Report) -> Iterator[list[str]]:
    """What one would type to record a report, fact by fact."""
    period = ["--period", str(report.period)]
    document = report.report
    receipt = {"number": document.number, "date": document.date, "received": document.received}
    matters = {name: getattr(report, name) for name in ("difficulties", "proposals")}
    yield ["dxplan", "record", "report", report.agency, *period, *options({**receipt, **matters})]
    of = ["--agency", report.agency, *period]
    for task in report.progress:
        part = {"occurrence": task.occurrence, "stage": task.stage}
        yield ["dxplan", "record", "progress", task.task, *of, *options({**part, **said(task)})]
    for figure in report.readings:
        yield ["dxplan", "record", "reading", figure.kpi, *of, *options({"part": figure.part, **said(figure)})]


def options(values: Mapping[str, Any]) -> Iterator[str]:
    for name, value in values.items():
        for each in value if isinstance(value, tuple) else (value,):
            if each is not None:
                yield f"--{name}"
                yield "@".join(map(str, filter(None, each))) if isinstance(each, tuple) else str(each)
