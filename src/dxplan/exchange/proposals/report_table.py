"""A table of a report as bodies keep it: its head by the usual words, and its rows."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from dxplan.exchange.forms.form_columns import TASKS
from dxplan.papers.source_paper import SourceCell, SourcePlace, SourceTable
from dxplan.wording.names import key

_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "id": ("mã", "mã nhiệm vụ"),
    "number": ("TT", "STT", "số TT", "số thứ tự", "số"),
    "title": ("nhiệm vụ", "tên nhiệm vụ", "nội dung nhiệm vụ", "nội dung", "công việc", "nội dung công việc"),
    "body": ("cơ quan", "đơn vị", "cơ quan, đơn vị", "tên cơ quan", "tên đơn vị", "cơ quan báo cáo",
             "đơn vị báo cáo", "cơ quan thực hiện", "đơn vị thực hiện"),
    "progress": ("tiến độ", "tiến độ thực hiện", "tình trạng", "tình trạng thực hiện", "trạng thái"),
    "percent": ("tỷ lệ", "tỷ lệ hoàn thành", "phần trăm", "mức độ hoàn thành (%)"),
    "on": ("ngày hoàn thành", "hoàn thành ngày"),
    "evidence_number": ("văn bản", "số văn bản", "số hiệu văn bản", "số, ký hiệu văn bản"),
    "evidence_date": ("ngày văn bản", "ngày ban hành văn bản"),
    "result": ("kết quả", "kết quả thực hiện", "kết quả đạt được"),
    "difficulties": ("khó khăn", "vướng mắc", "khó khăn, vướng mắc", "tồn tại, hạn chế", "tồn tại"),
    "proposals": ("đề xuất", "kiến nghị", "đề xuất, kiến nghị", "kiến nghị, đề xuất"),
}  # fmt: skip
"""The headings that say what a column holds; a deadline or the lead of a task is no answer."""
_WORDS = {
    **{key(words): field for field, headings in _HEADINGS.items() for words in headings},
    **{key(words): column.name for column in TASKS.asked for words in column.headings()},
}
_PERCENT = {"%": "percent", "% hoàn thành": "percent", "tỷ lệ %": "percent"}
ANSWERS = tuple(column.name for column in TASKS.asked if column.name != "change")
"""The fields that a report can answer."""


class ReportRow(NamedTuple):
    """A row of a table below its head."""

    cells: tuple[SourceCell, ...]
    """Those that begin in it and are not blank."""
    fields: Mapping[str, SourceCell]
    """What its columns say; a merged cell of bodies holds for each row that it covers."""
    is_merged: bool
    """Whether an answer is merged over several rows, or columns of different meaning."""

    @property
    def place(self) -> SourcePlace:
        """Where its first cell stands."""
        return self.cells[0].place

    @property
    def quote(self) -> str:
        """All that it says."""
        return " | ".join(cell.text for cell in self.cells)

    def text(self, field: str) -> str:
        """What it says in a field."""
        return self.fields[field].text if field in self.fields else ""


class ReportTable(NamedTuple):
    """A table of tasks, with what became of none of its rows."""

    columns: Mapping[int, str]
    rows: tuple[ReportRow, ...]
    others: tuple[SourceCell, ...]
    """The cells of the head, and above it."""


def report_table(table: SourceTable) -> ReportTable | None:
    """The table by its head; None if it has none that names tasks and says something of them."""
    cells = [cell for cell in table.cells if cell.text.strip()]
    for row in sorted({cell.row for cell in cells}):
        of_row = [cell for cell in cells if cell.row == row]
        last = max(cell.row + cell.height for cell in of_row)
        columns = _columns([cell for cell in cells if row <= cell.row < last])
        if {"title", "id"} & {*columns.values()} and {*ANSWERS} & {*columns.values()}:
            below = range(last, table.height)
            rows = tuple(_rows(cells, columns, below))
            return ReportTable(columns, rows, tuple(cell for cell in cells if cell.row < last))
    return None


def _columns(head: list[SourceCell]) -> dict[int, str]:
    """The fields by their columns; a heading that stands twice says of neither column what it holds."""
    columns: dict[int, str] = {}
    for cell in sorted(head, key=lambda cell: cell.row):
        words = " ".join(cell.text.casefold().split())
        field = _PERCENT.get(words) or _WORDS.get(key(words))
        if field and cell.width == 1:
            columns[cell.column] = field
    fields = [*columns.values()]
    return {column: field for column, field in columns.items() if fields.count(field) == 1}


def _rows(cells: list[SourceCell], columns: Mapping[int, str], numbers: range) -> Iterator[ReportRow]:
    for number in numbers:
        own = tuple(cell for cell in cells if cell.row == number)
        if not own:
            continue
        fields: dict[str, SourceCell] = {}
        is_merged = False
        for cell in (cell for cell in cells if cell.row <= number < cell.row + cell.height):
            covered = [columns[at] for at in range(cell.column, cell.column + cell.width) if at in columns]
            is_merged |= len(covered) > 1 or (cell.height > 1 and covered != ["body"] and bool(covered))
            fields |= dict.fromkeys(covered, cell)
        yield ReportRow(own, fields, is_merged)
