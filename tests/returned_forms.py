"""Forms as bodies send them back: made by `dxplan form make`, filled in and bent by openpyxl."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from dxplan.exchange.forms.form_columns import RECEIPT, SHEETS
from forms import REPORTED, REST, TASKS, THIS_PERIOD
from plans import plan_text

Bend = Callable[[Workbook], None]
Answers = Mapping[str, Mapping[tuple[str, str], Any]]
"""The values by table (`tasks`), row and field."""
REPORT_LINES = "report"


def lay_out_reports(folder: Path, *, with_period: bool = False) -> Path:
    """A repository in which two bodies have reported for the second quarter, and perhaps one for the third."""
    reports = {("2024-Q2", "so-tc"): REPORTED.split("---\n")[0], ("2024-Q2", "so-nv"): REPORTED.split("---\n")[1]}
    if with_period:
        reports["2024-Q3", "so-tc"] = THIS_PERIOD
    for (period, agency), text in reports.items():
        file = report_path(folder, period, agency)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"schema: 1\n{text}", "utf-8")
    (folder / "plans/2024.yaml").write_text(plan_text(TASKS, REST), "utf-8")
    return folder


def report_path(folder: Path, period: str, agency: str) -> Path:
    return folder / f"plans/2024/reports/{period}/{agency}.yaml"


def table_of(book: Workbook, name: str) -> tuple[Worksheet, int, dict[str, int]]:
    """The sheet of a table, the row of its head, and the columns by field."""
    table = next(table for table in SHEETS if table.name == name)
    fields = {heading: column.name for column in table.columns for heading in column.headings()}
    for sheet in book.worksheets:
        for row in sheet.iter_rows(max_row=20):
            heads = {fields[str(cell.value)]: cell.column for cell in row if str(cell.value) in fields}
            if len(heads) == len(table.columns) == sum(cell.value is not None for cell in row):
                return sheet, row[0].row, heads
    raise LookupError(name)


def cell_of(book: Workbook, name: str, row: str, field: str) -> Cell:
    """A cell of a table by the hidden id of its row, or of the report's own lines."""
    if row == REPORT_LINES:
        words = next(line for line in RECEIPT if line.name == field).headings()
        for sheet in book.worksheets:
            for cells in sheet.iter_rows(max_row=12):
                for cell in cells:
                    if cell.value in words:
                        return sheet.cell(cell.row, cell.column + 1)
        raise LookupError(field)
    sheet, head, columns = table_of(book, name)
    for number in range(head + 1, sheet.max_row + 1):
        if str(sheet.cell(number, columns["id"]).value) == row:
            return sheet.cell(number, columns[field])
    raise LookupError(row)


def fill(file: Path, answers: Answers, *bends: Bend, to: Path | None = None) -> Path:
    """Fill in a form, and bend it; the file that is sent back."""
    book = load_workbook(file)
    for name, cells in answers.items():
        for (row, field), value in cells.items():
            cell_of(book, name, row, field).value = value
    for bend in bends:
        bend(book)
    to = to or file
    to.parent.mkdir(parents=True, exist_ok=True)
    book.save(to)
    return to
