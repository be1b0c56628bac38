"""The tables of a form that came back, found by their headings, and their rows, each known by its hidden id.

Sheets may be renamed or copied, columns and rows moved: only headings and ids count. Where an id is gone, the printed
number and the title together tell the row.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from dxplan.diagnostics import msg
from dxplan.exchange.forms.form_columns import ID, RECEIPT, SHEETS, FormColumn, FormSheet
from dxplan.exchange.forms.form_workbook import RECEIPT_LINES
from dxplan.exchange.intake.intake_account import CellFate, IntakeAccount
from dxplan.papers.excel_files.excel_sheet import ShownCell, SourceSheet, Spot
from dxplan.papers.source_paper import SourcePlace
from dxplan.wording.names import key

_ENOUGH = 3
"""So many headings of a table make a row its head."""
Words = Mapping[str, Mapping[str, str]]
"""What the cells of the rows of a table say that ask nothing, by row and field."""


class PlacedCell(NamedTuple):
    """A cell in its sheet; blank where the file has none."""

    sheet: SourceSheet
    spot: Spot
    shown: ShownCell

    @property
    def place(self) -> SourcePlace:
        """Where it stands."""
        return self.sheet.place(self.spot)


@dataclass(slots=True)
class ReturnedRow:
    """A row of a table that came back."""

    table: FormSheet
    id: str | None
    """None for a row that the form did not have."""
    cells: dict[str, PlacedCell] = field(default_factory=dict)
    """By field, also blank ones."""
    copies: list["ReturnedRow"] = field(default_factory=list)
    """Rows that say the same."""

    @property
    def place(self) -> SourcePlace:
        """Where its first cell stands."""
        return next((cell.place for cell in self.cells.values() if cell.shown.text), SourcePlace())

    @property
    def answers(self) -> dict[str, str]:
        """What its asked columns say."""
        return {column.name: self.text(column.name) for column in self.table.asked}

    def text(self, name: str) -> str:
        """What it says in a field."""
        return self.cells[name].shown.text if name in self.cells else ""


@dataclass(slots=True)
class ReturnedTables:
    """What was found in all sheets."""

    rows: list[ReturnedRow] = field(default_factory=list)
    receipt: dict[str, PlacedCell] = field(default_factory=dict)
    columns: dict[str, set[str]] = field(default_factory=dict)
    """The fields whose headings were found, by the name of the table."""
    others: list[PlacedCell] = field(default_factory=list)
    """Cells that belong to no table."""

    def by_id(self, table: str) -> dict[str, ReturnedRow]:
        """The rows of a table that the form had."""
        return {row.id: row for row in self.rows if row.id is not None and row.table.name == table}


def returned_tables(
    sheets: tuple[SourceSheet, ...], words: Mapping[str, Words], headings: Words, account: IntakeAccount
) -> ReturnedTables:
    """The tables of all sheets. `words` are the rows that the form had, by the name of their table, and `headings` what
    its columns were called."""
    tables = ReturnedTables()
    known = {table.name: _KnownRows(words.get(table.name, {})) for table in SHEETS}
    names = _Headings(headings)
    for sheet in sheets:
        _read_sheet(sheet, names, tables, account)
    for row in tables.rows:
        row.id = known[row.table.name].id_of(row, account)
    tables.rows = _without_copies(tables.rows, account)
    return tables


def _read_sheet(sheet: SourceSheet, names: "_Headings", tables: ReturnedTables, account: IntakeAccount) -> None:
    table: FormSheet | None = None
    columns: dict[int, FormColumn] = {}
    for number, spots in groupby(sorted(sheet.cells), lambda spot: spot[0]):
        cells = {column: PlacedCell(sheet, (row, column), sheet.cells[row, column]) for row, column in spots}
        head = names.head(cells)
        if head:
            table, columns = head
            tables.columns.setdefault(table.name, set()).update(column.name for column in columns.values())
            _judge_head(cells, table, columns, tables, account)
            continue
        if table is None:
            tables.others += _receipt(cells, names, tables, account)
            continue
        row = ReturnedRow(table, None)
        for at, column in columns.items():
            row.cells[column.name] = cells.pop(at, PlacedCell(sheet, (number, at), ShownCell("")))
        tables.others += cells.values()
        if any(cell.shown.text for cell in row.cells.values()):
            tables.rows.append(row)
    _refuse_merged(sheet, tables, account)


class _Headings:
    """What columns and lines are called: in both languages, and as the form had it."""

    def __init__(self, kept: Words) -> None:
        self._columns = [(table, _called(table.columns, kept.get(table.name, {}))) for table in SHEETS]
        self._lines = _called(RECEIPT, kept.get(RECEIPT_LINES, {}))

    def head(self, cells: Mapping[int, PlacedCell]) -> tuple[FormSheet, dict[int, FormColumn]] | None:
        """The table whose head a row is, and its columns."""
        words = {at: key(cell.shown.text) for at, cell in cells.items()}
        heads = []
        for table, names in self._columns:
            columns = {at: names[word] for at, word in words.items() if word in names}
            heads.append((len({column.name for column in columns.values() if column.name != ID}), table, columns))
        count, table, columns = max(heads, key=lambda head: head[0])
        return (table, columns) if count >= _ENOUGH else None

    def line(self, cell: PlacedCell) -> FormColumn | None:
        """The line of the report's own data that a cell begins."""
        return self._lines.get(key(cell.shown.text))


def _called(columns: Iterable[FormColumn], kept: Mapping[str, str]) -> dict[str, FormColumn]:
    return {
        key(heading): column
        for column in columns
        for heading in (kept.get(column.name, ""), *column.headings())
        if heading
    }


def _judge_head(
    cells: Mapping[int, PlacedCell],
    table: FormSheet,
    columns: dict[int, FormColumn],
    tables: ReturnedTables,
    account: IntakeAccount,
) -> None:
    """Refuse a heading that stands twice, and an unknown one where a column is missing: it may be that column."""
    seen: dict[str, PlacedCell] = {}
    twice: list[PlacedCell] = []
    for at, column in [*columns.items()]:
        account.mark(cells[at].sheet.name, cells[at].spot, CellFate.PRINTED)
        if column.name in seen:
            message = msg("the heading {heading} stands here and at {place}", heading=cells[at].shown.text,
                          place=seen[column.name].place.message)  # fmt: skip
            account.refuse(cells[at].place, message, msg("keep one of the two columns"))
            twice.append(cells[at])
            del columns[at]
        seen.setdefault(column.name, cells[at])
    missing = [column for column in table.asked if column.name not in seen]
    is_unsure = False
    for at, cell in cells.items():
        if at in columns or cell in twice:
            continue
        tables.others.append(cell)
        if missing and any(spot[1] == at and spot[0] > cell.spot[0] for spot in cell.sheet.cells):
            is_unsure = True
            message = msg("{heading} is no heading of the form, and the column {missing} is missing",
                          heading=cell.shown.text, missing=[column.headings()[0] for column in missing])  # fmt: skip
            account.refuse(cell.place, message, msg("write the headings as the form had them"))
    if missing and not is_unsure:
        message = msg("the columns {missing} are missing; nothing of them is taken",
                      missing=[column.headings()[0] for column in missing])  # fmt: skip
        account.tell(next(iter(cells.values())).place, message)


def _receipt(
    cells: dict[int, PlacedCell], names: _Headings, tables: ReturnedTables, account: IntakeAccount
) -> Iterator[PlacedCell]:
    """Note the lines with the report's own number and day: the answer stands in the next cell."""
    for at in sorted(cells):
        cell = cells[at]
        line = names.line(cell)
        if line is None:
            continue
        account.mark(cell.sheet.name, cell.spot, CellFate.PRINTED)
        del cells[at]
        following = min((other for other in cells if other > at), default=None)
        row, column = cell.spot
        answer = PlacedCell(cell.sheet, (row, column + 1), ShownCell("")) if following is None else cells.pop(following)
        known = tables.receipt.get(line.name)
        if known and known.shown.text and answer.shown.text not in ("", known.shown.text):
            account.mark(answer.sheet.name, answer.spot, CellFate.REFUSED)
            message = msg("{text} stands here, and {other} at {place}", text=answer.shown.text,
                          other=known.shown.text, place=known.place.message)  # fmt: skip
            account.refuse(answer.place, message, msg("keep one of the two"))
        elif known is None or answer.shown.text:
            tables.receipt[line.name] = answer
        break
    yield from cells.values()


def _refuse_merged(sheet: SourceSheet, tables: ReturnedTables, account: IntakeAccount) -> None:
    """A merged cell that covers two answers says both or one: nobody knows."""
    answers = {
        cell.spot
        for row in tables.rows
        for column in row.table.asked
        if (cell := row.cells.get(column.name)) and cell.sheet is sheet
    }
    for top, left, bottom, right in sheet.merges:
        covered = [spot for spot in answers if top <= spot[0] <= bottom and left <= spot[1] <= right]
        if len(covered) > 1 and (top, left) in sheet.cells:
            account.mark(sheet.name, (top, left), CellFate.REFUSED)
            message = msg("merged cells cover {count} answers", count=len(covered))
            account.refuse(sheet.place((top, left)), message, msg("split them, and write into each what is its own"))


class _KnownRows:
    """The rows of a table that the form had, by their words."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._ids: dict[tuple[str, ...], set[str]] = {}
        for name, row in words.items():
            number, title = key(row.get("number", "")), key(row.get("title", ""))
            if title:
                self._ids.setdefault((number, title), set()).add(name)
                self._ids.setdefault((title,), set()).add(name)

    def _only(self, *words: str) -> str | None:
        ids = self._ids.get(words, set())
        return next(iter(ids)) if len(ids) == 1 else None

    def id_of(self, row: ReturnedRow, account: IntakeAccount) -> str | None:
        """The id of a row; None if the form had no such row."""
        number, title, name = key(row.text("number")), key(row.text("title")), row.text(ID)
        by_words = self._only(number, title)
        if name not in self._words:
            return by_words
        other = by_words or self._only(title)
        if other not in (None, name) and title != key(self._words[name].get("title", "")):
            account.refuse(
                row.place,
                msg("the words of this row are of {other}, and its hidden id is of {name}", other=other, name=name),
                msg("put the rows in order as the form had them, or fill in the form anew"),
            )
        return name


def _without_copies(rows: list[ReturnedRow], account: IntakeAccount) -> list[ReturnedRow]:
    """The rows, of those with one id the first; two that differ are refused."""
    first: dict[tuple[str, str], ReturnedRow] = {}
    kept: list[ReturnedRow] = []
    for row in rows:
        twin = first.setdefault((row.table.name, row.id), row) if row.id is not None else row
        if twin is row:
            kept.append(row)
        elif twin.answers == row.answers or not any(row.answers.values()):
            twin.copies.append(row)
        elif not any(twin.answers.values()):
            kept[next(at for at, other in enumerate(kept) if other is twin)] = row
            first[row.table.name, str(row.id)] = row
            row.copies += (twin, *twin.copies)
        else:
            message = msg("this row and that at {place} are of one task or KPI, and differ", place=twin.place.message)
            account.refuse(row.place, message, msg("keep the one that is right, and delete the other"))
            twin.copies.append(row)
    return kept
