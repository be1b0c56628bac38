"""A table of tasks or targets as its rows under each other, with what is not sure of them."""

import re
from collections.abc import Iterator

from dxplan.diagnostics import Message, msg
from dxplan.exchange.outlines.outline import NO_HEADING, Entry, OutlineRow, OutlineTable, RowDoubt
from dxplan.exchange.outlines.printed_rows import TableBody
from dxplan.exchange.outlines.row_places import HEADING_SORTS
from dxplan.exchange.outlines.row_tree import RowTree, TreeRow
from dxplan.exchange.outlines.slipped_cells import is_body, is_time, slipped
from dxplan.exchange.outlines.table_headings import folded
from dxplan.exchange.outlines.table_heads import TableHead
from dxplan.papers.source_paper import SourcePlace


def table_outline(head: TableHead, body: TableBody, place: SourcePlace, *, shows_merges: bool) -> OutlineTable:
    """The rows of a table under each other; every word below its heading is in one of them."""
    number, title = head.place_of("number"), head.place_of("title")
    tree = RowTree(number, title, is_numbered=number is not None)
    for printed in body.rows:
        tree.add(printed)
    rows = [*_all(tree.rows)]
    for row in rows:
        _fill(row, head)
    for row in rows:
        row.outline.rows = [below.outline for below in row.rows]
    _inherit(rows, body, head)
    _mark_sections(rows, tree.rows)
    if not shows_merges:
        for row in rows:
            _doubt_blanks([row, *row.rows] if row.values else row.rows, head)
        _doubt_blanks(tree.rows, head)
    for row in rows:
        row.outline.doubts += slipped(row.outline)
        row.outline.doubts += _doubts_of_reader(row, head)
    _doubt_own_columns(rows, head)
    _doubt_columns(rows, head)
    used = {heading for row in rows for heading in row.outline.extra}  # below may have been remarks alone
    columns = [each.column for each in head.columns if each.column.doubt != NO_HEADING or each.column.heading in used]
    return OutlineTable(head.holds, columns, [row.outline for row in tree.rows], place, (*head.cells, *body.heading))


def _all(rows: list[TreeRow]) -> Iterator[TreeRow]:
    """Rows with those below them, in the order of the table; not by calling itself, as rows may stand deep."""
    waiting = rows[::-1]
    while waiting:
        row = waiting.pop()
        yield row
        waiting += row.rows[::-1]


def _fill(row: TreeRow, head: TableHead) -> None:
    """Gives a row its own words and doubts."""
    outline, printed = row.outline, row.printed
    outline.entries = {key: entry for key, entry in (("number", row.number), ("title", row.title)) if entry}
    for at in sorted(row.values):
        _set(outline, head, at, printed.entries[at])
    outline.doubts = [RowDoubt(field, why, entry) for field, why, entry in row.doubts]
    outline.doubts += [RowDoubt(_field(head, at), why, entry) for at, why, entry in printed.doubts]


def _set(outline: OutlineRow, head: TableHead, at: int, entry: Entry) -> None:
    field = _field(head, at)
    (outline.extra if head.is_own(at) else outline.entries).setdefault(field, entry)


def _field(head: TableHead, at: int) -> str:
    column = head.columns[at].column
    return column.heading if head.is_own(at) else str(column.key)


def _inherit(rows: list[TreeRow], body: TableBody, head: TableHead) -> None:
    """Gives the words of a cell over several rows to the row over them all, or to each of them."""
    by_printed = {id(row.printed): row for row in rows}
    for tall in body.tall:
        first, *others = [by_printed[id(printed)] for printed in tall.rows]
        below = [*_all(first.rows)]
        key = "" if head.is_own(tall.at) else _field(head, tall.at)
        entry = first.printed.entries[tall.at]
        if key and key not in ("number", "title") and below and {*map(id, others)} == {*map(id, below)}:
            first.outline.merged[key] = entry
            continue
        unsure = [(at, why) for at, why, doubted in first.printed.doubts if tall.cell in doubted.cells]
        for row in others:
            if row.sort in HEADING_SORTS and not row.values:
                continue  # its rows have the words
            _set(row.outline, head, tall.at, entry)
            row.outline.doubts += [RowDoubt(_field(head, at), why, entry) for at, why in unsure]


def _has_values(outline: OutlineRow) -> bool:
    return bool(outline.extra) or not outline.entries.keys() <= {"number", "title"}


def _mark_sections(rows: list[TreeRow], top: list[TreeRow]) -> None:
    """Marks the headings: rows of a sort of numbers of which none has values and some have rows below."""
    with_rows = {row.sort for row in rows if row.rows}
    sorts = with_rows - {row.sort for row in rows if _has_values(row.outline)}
    waiting = [*top]
    while waiting:
        row = waiting.pop()
        if row.sort in sorts:
            row.outline.is_section = True
            waiting += row.rows


def _doubt_blanks(rows: list[TreeRow], head: TableHead) -> None:
    """Doubts the blank cells beside filled ones, and those beside the blank, where the file shows no merged cells."""
    rows = [row for row in rows if not row.outline.is_section]
    for at, placed in enumerate(head.columns):
        key = placed.column.key
        if key is None or key in ("number", "title"):
            continue
        are_filled = [key in row.outline.entries for row in rows]
        if not any(are_filled):
            continue
        for row, is_filled, before, after in zip(
            rows, are_filled, [True, *are_filled], [*are_filled[1:], True], strict=False
        ):
            if not is_filled:
                blank = row.printed.blank.get(at)
                why = msg("the file does not show merged cells: the cell may be blank, or one with those around it")
                _doubt(row, key, why, Entry("", (blank,) if blank else ()))
            elif not (before and after):
                why = msg("the file does not show merged cells: the words may hold for the rows around it")
                _doubt(row, key, why, row.outline.entries[key])


def _doubts_of_reader(row: TreeRow, head: TableHead) -> Iterator[RowDoubt]:
    """What the reader of the file is not sure of, or had to change, in a row's own cells."""
    entries = [*row.outline.entries.items(), *row.outline.extra.items()]
    blank = [(_field(head, at), Entry("", (cell,))) for at, cell in row.printed.blank.items() if cell.notes]
    for field, entry in (*entries, *blank):
        notes = {note.text: note for cell in entry.cells for note in cell.notes}
        yield from (RowDoubt(field, note, entry) for note in notes.values())


def _doubt_columns(rows: list[TreeRow], head: TableHead) -> None:
    """Doubts a column whose meaning is not sure once, in the first row that has words there.

    Where few rows have words below no heading, these may be words that left their columns: each is a doubt.
    """
    most = sum(not row.outline.is_section for row in rows) // 2
    for at, placed in enumerate(head.columns):
        field = _field(head, at)
        if why := placed.column.doubt:
            cells = [(row.outline, {**row.outline.entries, **row.outline.extra}.get(field)) for row in rows]
            with_words = [(outline, entry) for outline, entry in cells if entry]
            for outline, entry in with_words if placed.is_unheaded and len(with_words) <= most else with_words[:1]:
                outline.doubts.append(RowDoubt(field, why, entry))


def _doubt_own_columns(rows: list[TreeRow], head: TableHead) -> None:
    """Doubts a column of the issuer's own with the words that no other holds: times, or bodies."""
    if head.holds == "kpis":
        return
    for key, is_such, why in (
        ("deadline", is_time, msg("it may hold the deadlines, which no other column does")),
        ("lead", is_body, msg("it may hold the leads, which no other column does")),
    ):
        if head.place_of(key) is not None:
            continue
        for column in (placed.column for placed in head.columns if not placed.column.key):
            texts = [row.outline.extra[column.heading].text for row in rows if column.heading in row.outline.extra]
            is_start = key == "deadline" and re.search(r"\b(?:bat dau|nhan|giao|khoi cong)\b", folded(column.heading))
            if not (column.doubt or is_start) and len(texts) < 2 * sum(map(is_such, texts)):
                column.doubt = why


def _doubt(row: TreeRow, key: str, why: Message, entry: Entry) -> None:
    if all((doubt.field, doubt.why.text) != (key, why.text) for doubt in row.outline.doubts):
        row.outline.doubts.append(RowDoubt(key, why, entry))
