"""The heading of a table: which rows it has, and what each column under it holds."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count, pairwise
from typing import Literal

from dxplan.diagnostics import Message, msg
from dxplan.exchange.outlines.outline import NO_HEADING, UNHEADED, OutlineColumn
from dxplan.exchange.outlines.row_places import readings_of
from dxplan.exchange.outlines.slipped_cells import is_time
from dxplan.exchange.outlines.table_grid import GridRow
from dxplan.exchange.outlines.table_headings import Meaning, folded, meanings_of, years_of
from dxplan.model.printing import KpiCell, TaskCell
from dxplan.papers.source_paper import SourceCell
from dxplan.wording.row_numbers import bare_number

_LONGEST = 120
"""Letters of a heading's cell at most."""
_TASK_KEYS: dict[Meaning, TaskCell] = {
    "number": "number", "title": "title", "deliverable": "deliverable", "deadline": "deadline", "lead": "lead",
    "coordinating": "coordinating",
}  # fmt: skip
_KPI_KEYS: dict[Meaning, KpiCell] = {
    "number": "number", "title": "title", "unit": "unit", "target": "target", "lead": "lead"
}  # fmt: skip


@dataclass(slots=True)
class PlacedColumn:
    """A column, and the columns of the grid that it covers: `start` to before `stop`."""

    start: int
    stop: int
    column: OutlineColumn
    meaning: Meaning | None = None
    fit: int = 0
    is_unheaded: bool = False
    """Whether no heading is over it: its place is that of its words below."""


@dataclass(slots=True)
class TableHead:
    """The heading of a table of tasks or of targets."""

    holds: Literal["tasks", "kpis"]
    columns: list[PlacedColumn]
    cells: list[SourceCell]
    after: int
    """The first row of the grid below it."""
    words: tuple[tuple[str, str], ...]
    """What the headings of one table have in common on all pages."""

    def is_own(self, at: int) -> bool:
        """Whether the words of a column are the row's `extra`: the issuer's own, and targets besides the first."""
        key = self.columns[at].column.key
        return key is None or self.place_of(key) != at

    def repeats(self, first: "TableHead") -> bool:
        """Whether it is the heading of the page before again; its columns are then those of that."""
        if (self.words, self.holds) != (first.words, first.holds):
            return False
        own = iter(self.columns)
        self.columns = [
            replace(placed if placed.is_unheaded else next(own), column=placed.column) for placed in first.columns
        ]
        return True

    def at(self, column: int) -> int | None:
        """The place among the columns of the one that covers a column of the grid."""
        return next((at for at, own in enumerate(self.columns) if own.start <= column < own.stop), None)

    def first_under(self, cell: SourceCell) -> int | None:
        """The place of the leftmost column that a cell covers, in part at least."""
        stop = cell.column + cell.width
        places = (at for at, own in enumerate(self.columns) if own.start < stop and cell.column < own.stop)
        return min(places, key=lambda at: self.columns[at].start, default=None)

    def place_of(self, key: str) -> int | None:
        """The place of the first column that holds a key."""
        return next((at for at, placed in enumerate(self.columns) if placed.column.key == key), None)


def head_at(rows: Sequence[GridRow], at: int) -> TableHead | None:
    """The heading that begins with a row; None where its words are not those of tasks or targets."""
    words = rows[at].words
    if len(words) < 2 or any(len(cell.text) > _LONGEST or _is_of_row(cell) for cell in words):
        return None
    known = sum(map(_is_known, words))
    if known < 2 or 3 * known < len(words):
        return None
    heads = [
        _head(rows[at : at + height], holds)
        for height in dict.fromkeys((_height(rows, at), 1))
        for holds in ("tasks", "kpis")
    ]
    best = max(heads, key=_score)
    return best if _score(best)[0] else None


def _height(rows: Sequence[GridRow], at: int) -> int:
    """How many rows a heading has that begins with a row."""
    top = rows[at]
    bottom = max(cell.row + cell.height for cell in top.words)
    height = 1 + sum(1 for row in rows[at + 1 : at + _HIGHEST] if row.index < bottom)
    if height == 1 and at + 1 < len(rows) and _is_under_groups(top, rows[at + 1]):
        height = 2
    below = [cell for row in rows[at + 1 : at + height] for cell in row.words]
    return height if all(len(cell.text) <= _LONGEST // 2 for cell in below) else 1


_HIGHEST = 4


def _is_under_groups(top: GridRow, below: GridRow) -> bool:
    """Whether the words of a row stand under headings that are over several columns, and nowhere else."""
    words = below.words
    starts = [cell.column for cell in top.words]
    for cell in words:
        over = max((start for start in starts if start <= cell.column), default=None)
        group = next((cell for cell in top.words if cell.column == over), None)
        beside = [other for other in words if group and group.column <= other.column < _reach(top, group)]
        if group is None or len(beside) < 2 or not (group.width > 1 or _is_heading(cell)):
            return False
    return bool(words)


def _reach(row: GridRow, group: SourceCell) -> int:
    """The column of the grid where the next heading begins; a merged one ends itself."""
    if group.width > 1:
        return group.column + group.width
    return min((cell.column for cell in row.words if cell.column > group.column), default=group.column + 1)


def _is_known(cell: SourceCell) -> bool:
    return bool(meanings_of(cell.text) or meanings_of(cell.text, of_targets=True))


def _is_of_row(cell: SourceCell) -> bool:
    """Whether a cell has a number or a time, as rows have below a heading; years stand in headings too."""
    text = cell.text.strip()
    return not years_of(text) and (bare_number(text).isdigit() or is_time(text))


def _is_heading(cell: SourceCell) -> bool:
    return bool(meanings_of(cell.text) or years_of(cell.text)) or folded(cell.text) in (
        "bat dau",
        "chinh",
        "nam",
        "quy",
    )


def _head(rows: Sequence[GridRow], holds: Literal["tasks", "kpis"]) -> TableHead:
    cells = [cell for row in rows for cell in row.words]
    columns = [*_leaves(rows, cells)]
    for placed in columns:
        column = placed.column
        meanings = meanings_of(column.heading, column.group or "", of_targets=holds == "kpis")
        column.is_note = any(meaning == "note" for meaning, _ in meanings)
        if holds == "kpis":
            column.years = years_of(column.heading) or years_of(column.group or "")
    words = tuple((folded(placed.column.group or ""), folded(placed.column.heading)) for placed in columns)
    _give_keys(columns, holds)
    return TableHead(holds, columns, cells, rows[-1].index + 1, words)


def _leaves(rows: Sequence[GridRow], cells: Sequence[SourceCell]) -> Iterator[PlacedColumn]:
    """The columns by the lowest headings."""
    edges = sorted({edge for cell in cells for edge in (cell.column, cell.column + cell.width)})
    stacks: list[tuple[int, int, list[SourceCell]]] = []
    for start, stop in pairwise(edges):
        stack = [cell for row in rows if (cell := _over(row, start, is_lowest=row is rows[-1]))]
        stack = [cell for at, cell in enumerate(stack) if cell not in stack[:at]]
        if stacks and stack == stacks[-1][2] and stack:
            stacks[-1] = (stacks[-1][0], stop, stack)
        elif stack:
            stacks.append((start, stop, stack))
    for start, stop, stack in stacks:
        lowest = stack[-1]
        groups = [cell for cell in stack[:-1] if sum(cell in other for _, _, other in stacks) > 1]
        broken = [cell for cell in stack[:-1] if cell not in groups]
        heading = " ".join(" ".join(cell.text.split()) for cell in (*broken, lowest))
        yield PlacedColumn(
            start, stop, OutlineColumn(heading, group=" ".join(groups[-1].text.split()) if groups else None)
        )


def _over(row: GridRow, column: int, *, is_lowest: bool) -> SourceCell | None:
    """The words over a column of the grid; a heading that is not merged stands over the blank ones after it too."""
    before = [cell for cell in row.words if cell.column <= column]
    if not before:
        return None
    cell = before[-1]
    return cell if column < cell.column + cell.width or not (is_lowest or cell.width > 1 or cell.height > 1) else None


def _give_keys(columns: list[PlacedColumn], holds: Literal["tasks", "kpis"]) -> None:
    """Gives each key to the column that fits best; a second one of its meaning is the issuer's own, with a doubt."""
    wishes = [
        (fit, at, meaning)
        for at, placed in enumerate(columns)
        for meaning, fit in meanings_of(placed.column.heading, placed.column.group or "", of_targets=holds == "kpis")
        if meaning != "note"
    ]
    taken: dict[Meaning, PlacedColumn] = {}
    for fit, at, meaning in sorted(wishes, key=lambda wish: (-wish[0], wish[1])):
        placed = columns[at]
        if placed.meaning is not None:
            continue
        first = taken.get(meaning)
        if meaning == "bodies":
            placed.column.doubt = msg("it holds the lead and the coordinating bodies together")
        elif first and meaning == "number":
            placed.meaning, placed.fit = meaning, fit  # the rows below decide between them
        elif first and not (meaning == "target" and _has_other_years(placed, columns)):
            placed.column.doubt = _same(first)
        else:
            taken.setdefault(meaning, placed)
            placed.meaning, placed.fit = meaning, fit
            placed.column.doubt = None
            placed.column.key = _KPI_KEYS.get(meaning) if holds == "kpis" else _TASK_KEYS.get(meaning)


def _tell_apart(columns: Sequence[PlacedColumn]) -> None:
    """Gives own columns of one heading different ones, as the words of a row are kept by them."""
    taken: set[str] = set()
    for column in (placed.column for placed in columns if not placed.column.key or placed.meaning == "target"):
        heading = column.heading
        if heading in taken and column.group:
            heading = f"{heading} ({column.group})"
        tries = count(2)
        while heading in taken:
            heading = f"{column.heading} ({next(tries)})"
        if heading != column.heading:
            column.doubt = column.doubt or msg("several columns have the heading {heading}", heading=column.heading)
        column.heading = heading
        taken.add(heading)


def fit_to_rows(head: TableHead, rows: Sequence[GridRow]) -> None:
    """Gives the number to the column in which most rows have a new one, and adds the columns without a heading.

    A second column of numbers is the issuer's own.
    """
    words = [{cell.column: cell.text for cell in row.words} for row in rows]
    if all(placed.meaning != "number" for placed in head.columns):
        _add_number_column(head, words)
    columns = [placed for placed in head.columns if placed.meaning == "number"]
    counts = [_new_numbers([row[placed.start] for row in words if placed.start in row]) for placed in columns]
    for at, placed in enumerate(columns):
        placed.column.key = "number" if at == counts.index(max(counts)) else None
    add_unheaded(head, rows, is_later=False)
    _tell_apart(head.columns)


def _add_number_column(head: TableHead, words: Sequence[Mapping[int, str]]) -> None:
    """Adds the column of numbers that has no heading: left of the title, or under it."""
    title = next((placed for placed in head.columns if placed.column.key == "title"), None)
    before = [start for row in words for start in row if title and start <= title.start]
    if title is None or not before:
        return
    start = min(before)
    numbers = [row[start] for row in words if start in row]
    if head.at(start) not in (None, head.columns.index(title)) or 2 * _new_numbers(numbers) < len(numbers):
        return
    if start == title.start and title.stop - title.start < 2:
        return
    if start == title.start:
        title.start += 1
    head.columns.insert(
        head.columns.index(title) if start + 1 == title.start else 0,
        PlacedColumn(start, start + 1, OutlineColumn(""), "number", is_unheaded=True),
    )


def add_unheaded(head: TableHead, rows: Iterable[GridRow], *, is_later: bool) -> None:
    """Adds the columns of words that have no heading over them: each is the issuer's own, and is asked.

    Those of a later page come behind all others, so that the places of these stay.
    """
    stops: dict[int, int] = {}
    for cell in (cell for row in rows for cell in row.words):
        if head.first_under(cell) is None:
            stops[cell.column] = max(cell.column + cell.width, stops.get(cell.column, 0))
    free = _MOST_UNHEADED - sum(placed.is_unheaded for placed in head.columns)
    for start in sorted(stops)[:free]:
        stop = min((other for other in stops if other > start), default=stops[start])
        column = OutlineColumn(UNHEADED, doubt=NO_HEADING)
        placed = PlacedColumn(start, min(stop, stops[start]), column, is_unheaded=True)
        after = (at for at, other in enumerate(head.columns) if other.start > start and not is_later)
        head.columns.insert(next(after, len(head.columns)), placed)
    if stops:
        _tell_apart(head.columns)


_MOST_UNHEADED = 40
"""A sheet may have words in thousands of columns; those of others are left out."""


def _new_numbers(numbers: Sequence[str]) -> int:
    return sum(bool(readings_of(number)) for before, number in pairwise(("", *numbers)) if number != before)


def _same(first: PlacedColumn) -> Message:
    return msg("the column {heading} has the same meaning", heading=first.column.heading)


def _has_other_years(placed: PlacedColumn, columns: Iterable[PlacedColumn]) -> bool:
    others = [other for other in columns if other is not placed and other.meaning == "target"]
    return bool(placed.column.years) and all(
        other.column.years and other.column.years != placed.column.years for other in others
    )


def _score(head: TableHead) -> tuple[int, int, int]:
    """How many keys a heading has, 0 where it is none of tasks or targets; then how well they fit."""
    meanings = {placed.meaning for placed in head.columns if placed.column.key}
    sure = {placed.meaning for placed in head.columns if placed.fit > 1}
    title = max((placed.fit for placed in head.columns if placed.column.key == "title"), default=0)
    if head.holds == "kpis":
        is_head = (title > 1 and bool(meanings & {"unit", "target", "lead"})) or {"unit", "target", "title"} <= meanings
    else:
        is_head = bool(title) and (
            bool(sure & {"deliverable", "deadline", "lead", "coordinating"})
            or any(placed.column.doubt for placed in head.columns)
            or (title > 2 and bool(meanings & {"number", "lead"}))
        )
    return (len(meanings) if is_head else 0, sum(placed.fit for placed in head.columns), len(head.cells))
