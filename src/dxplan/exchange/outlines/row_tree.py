"""Which row of a table stands under which, by their numbers."""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from dxplan.diagnostics import Message, msg
from dxplan.exchange.outlines.outline import Entry, OutlineRow
from dxplan.exchange.outlines.printed_rows import PrintedRow
from dxplan.exchange.outlines.row_places import HEADINGS, NumberReading, path_of, readings_of

_REPEATED = re.compile(r"(?P<heading>.*?)[\s.…-]*\([Tt]iếp(?: theo)?\)[\s.]*", re.DOTALL)
_DEEPEST = 8
"""Rows under rows at most."""
_NUMBER = r"[IVXL]+|\d{1,2}(?:\.\d{1,2})*|[A-ZĐa-zđ]"
_MARKED = re.compile(rf"\(?(?:(?:{_NUMBER})(?:\.|\)|\./)|\d{{1,2}}(?:\.\d{{1,2}})+\.?)\s+(?=\S)")
_UNMARKED = re.compile(r"(?:[IVXL]+|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})*)\s+(?=[^\W\d_])")


@dataclass(slots=True, eq=False)
class TreeRow:
    """A row of the table with those below it."""

    printed: PrintedRow
    number: Entry | None
    title: Entry | None
    values: frozenset[int]
    """The columns besides number and title in which it has words of its own."""
    sort: str = ""
    rows: "list[TreeRow]" = field(default_factory=list)
    outline: OutlineRow = field(default_factory=OutlineRow)
    doubts: list[tuple[str, Message, Entry]] = field(default_factory=list)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Its number and its title, as far as it has them."""
        return tuple(filter(None, (self.number, self.title)))

    @property
    def is_heading(self) -> bool:
        """Whether it looks like the heading of a section: words in one cell over several, bold, or in capitals."""
        text = self.title.text if self.title else ""
        return not self.values and bool(text) and (self.printed.is_wide or self.printed.is_bold or text.isupper())


class _Level(NamedTuple):
    """A row under which, or beside which, the next one may stand."""

    row: TreeRow
    reading: NumberReading
    path: tuple[str, ...]


_Place = tuple[int, NumberReading, Message | None]
"""How many levels stay above a row, what its number is, and what is not sure of that."""


class RowTree:
    """The rows of a table, put under each other one after the other."""

    def __init__(self, number: int | None, title: int | None, *, is_numbered: bool) -> None:
        self.rows: list[TreeRow] = []
        self._number, self._title, self._is_numbered = number, title, is_numbered
        self._levels: list[_Level] = []
        self._last: dict[str, NumberReading] = {}
        """The last number of each sort."""
        self._paths: set[tuple[TreeRow | None, tuple[str, ...]]] = set()

    def add(self, printed: PrintedRow) -> None:
        """Adds the next row of the table."""
        row, readings = self._read(printed)
        if self._is_repeated(row):
            return
        if not readings:
            self._add_unnumbered(row)
            return
        assert row.number
        path = path_of(row.number.text)
        depth, reading, doubt = self._place(readings, path, has_values=bool(row.values))
        if depth >= _DEEPEST:
            depth, doubt = _DEEPEST - 1, msg("the rows stand too deep under each other")
        del self._levels[depth:]
        over = self._levels[-1].row if self._levels else None
        if path and (over, path) in self._paths:
            doubt = msg("the number is there twice")
        if doubt:
            row.doubts.append(("number", doubt, row.number))
        self._paths.add((over, path))
        self._append(row, reading)

    def _is_repeated(self, row: TreeRow) -> bool:
        """Whether it is the heading above again, as a page repeats it with `(tiếp)`; its cells then go to that."""
        title = _REPEATED.fullmatch(row.title.text) if row.title else None
        if title is None or row.values or any(cell.height > 1 for entry in row.entries for cell in entry.cells):
            return False
        words, marked = title["heading"], _MARKED.match(title["heading"])
        path = path_of(row.number.text) if row.number else None
        if marked and path is None:
            words, path = words[marked.end() :], path_of(marked[0])
        for level in self._levels:
            heading = level.row.title
            is_same = heading and heading.text.casefold() == words.casefold() and not level.row.values
            if is_same and path in (None, level.path):
                for own, again in zip(level.row.entries[::-1], row.entries[::-1], strict=False):
                    own.cells = tuple(dict.fromkeys((*own.cells, *again.cells)))
                return True
        return False

    def _append(self, row: TreeRow, reading: NumberReading) -> None:
        """Puts a row under the lowest level, and makes it the lowest."""
        row.sort = reading.sort
        (self._levels[-1].row.rows if self._levels else self.rows).append(row)
        self._levels.append(_Level(row, reading, path_of(row.number.text) if row.number else ()))
        self._last[reading.sort] = reading

    def _read(self, printed: PrintedRow) -> tuple[TreeRow, tuple[NumberReading, ...]]:
        """A row with its number and title, which may stand in one cell, and what the number may be."""
        number = printed.entries.get(self._number) if self._number is not None else None
        title = printed.entries.get(self._title) if self._title is not None else None
        values = frozenset(at for at in printed.entries if at not in (self._number, self._title))
        whole = number or title
        if whole and not (number and (title or readings_of(number.text))):
            number, title = self._split(whole, is_alone=not values, is_numbered=number is not None)
        row = TreeRow(printed, number, title, values)
        if number and title and number.cells == title.cells and number.text == "A":
            row.doubts.append(("number", msg("the letter may be a word of the title"), number))
        readings = readings_of(number.text) if number else ()
        if number and not readings:
            row.doubts.append(("number", msg("the number is not understood"), number))
        return row, readings

    def _split(self, entry: Entry, *, is_alone: bool, is_numbered: bool) -> tuple[Entry | None, Entry]:
        """The number and the title of a cell that may hold both.

        A number fits where it counts on; one of several signs in the column of numbers is no word of the title.
        """
        split = _MARKED.match(entry.text) or (_UNMARKED.match(entry.text) if is_alone else None)
        if split and (split.re is _MARKED or entry.text[split.end() :].isupper()):
            at = split.end()
            before = tuple(mark for mark in entry.marks if mark.at < at)
            after = tuple(mark._replace(at=mark.at - at) for mark in entry.marks if mark.at >= at)
            number = Entry(split[0].strip(), entry.cells, before)
            is_number = is_numbered and split.re is _UNMARKED and len(number.text) > 1
            place = self._place(readings_of(number.text), path_of(number.text), has_values=not is_alone)
            if is_number or place[2] is None:
                return number, Entry(entry.text[at:], entry.cells, after)
        return None, entry

    def _add_unnumbered(self, row: TreeRow) -> None:
        """Puts a row without a number that is understood."""
        entry = row.title or next(iter(row.printed.entries.values()))
        headings = [level for level in self._levels if level.reading.is_heading]
        if row.is_heading and not row.number:
            if any(sort != "heading" and reading.is_heading for sort, reading in self._last.items()):
                row.doubts.append(
                    ("title", msg("a heading without a number: it is not sure under which it stands"), entry)
                )
                self._levels = [level for level in headings if level.reading.sort != "heading"]
            else:
                self._levels = []
            self._append(row, NumberReading("heading", 1, (), HEADINGS))
            return
        if self._is_numbered and not row.number:
            row.doubts.append(("number", msg("the row has no number"), entry))
        if self._levels and not self._levels[-1].reading.is_heading and (self._levels[-1].row.values or not row.values):
            del self._levels[-1]
        (self._levels[-1].row.rows if self._levels else self.rows).append(row)
        row.sort = "unnumbered"

    def _place(self, readings: tuple[NumberReading, ...], path: tuple[str, ...], *, has_values: bool) -> _Place:
        """The place of a number by those before it."""
        if not readings:
            return len(self._levels), NumberReading("", 1, (), HEADINGS), msg("the number is not understood")
        if readings[0].over or readings[0].sort.startswith("code "):
            return self._place_by_parts(readings, path)
        levels = [*enumerate(self._levels)]
        follows = [(at, own) for at, level in levels[::-1] for own in readings if own.follows(level.reading)]
        if len({at for at, own in follows if own.sort == follows[0][1].sort}) > 1:
            return self._place_beside_alike(follows, has_values=has_values)
        if follows:
            return *follows[0], None
        sorts = {level.reading.sort: depth for depth, level in levels}
        beside = next((reading for reading in readings if reading.sort in sorts), None)
        first = next((reading for reading in readings if reading.value == 1), None)
        if first and first.sort not in sorts:
            return self._depth_of_new(first), first, None
        lowest = self._levels[-1] if self._levels else None
        if first and beside and lowest and lowest.reading.sort == first.sort and has_values and not lowest.row.values:
            return len(self._levels), first, None  # rows and the headings over them count by the same numbers
        if beside and beside.sort == "bullet":
            return sorts["bullet"], beside, None
        if beside:
            return sorts[beside.sort], beside, _out_of_order(self._levels[sorts[beside.sort]].reading, beside)
        for reading in readings:
            if reading.sort in self._last and reading.follows(self._last[reading.sort]):
                return self._depth_of_new(reading), reading, None
        reading = readings[-1]
        return self._depth_of_new(reading), reading, msg("the numbers before it are missing")

    def _place_beside_alike(self, follows: list[tuple[int, NumberReading]], *, has_values: bool) -> _Place:
        """The place where rows and the headings over them count by the same numbers: beside what is like it."""
        alike = [place for place in follows if bool(self._levels[place[0]].row.values) == has_values]
        doubt = None if has_values and alike else msg("it is not sure under which row it stands")
        return *(alike or follows)[0], doubt

    def _depth_of_new(self, reading: NumberReading) -> int:
        """Where a sort of numbers begins: below the lowest row, and headings below headings."""
        if not reading.is_heading:
            return len(self._levels)
        ranks = (level.reading.rank for level in self._levels)
        return next((at for at, rank in enumerate(ranks) if rank > reading.rank), len(self._levels))

    def _place_by_parts(self, readings: tuple[NumberReading, ...], path: tuple[str, ...]) -> _Place:
        """The place of a number that names the row over it, or of a code; gaps between codes are no fault."""
        reading, is_code = readings[0], not path[0].isdigit()
        doubt = None if is_code or reading.value == 1 else msg("the numbers before it are missing")
        has_over = any(
            len(last.over) == len(path) - 2 and last.sort.startswith("digits") for last in self._last.values()
        )
        for depth, level in reversed([*enumerate(self._levels)]):
            if level.path and level.path == path[:-1]:
                return depth + 1, reading, doubt
            if reading.over and level.reading.over == reading.over and level.reading.sort == reading.sort:
                is_next = is_code or reading.follows(level.reading)
                return depth, reading, None if is_next else _out_of_order(level.reading, reading)
        depths = (
            at for at, level in enumerate(self._levels) if not level.reading.is_heading and _is_row(level, reading)
        )
        if has_over and not is_code:
            doubt = msg("the row whose number it has is missing")
        return next(depths, len(self._levels)), reading, doubt


def _is_row(level: _Level, reading: NumberReading) -> bool:
    """Whether a row is no group of codes: it has values, or is a code itself."""
    return bool(level.row.values) or level.reading.rank >= reading.rank or bool(reading.over)


def _out_of_order(before: NumberReading, reading: NumberReading) -> Message:
    if reading.value == before.value:
        return msg("the number is there twice")
    if reading.value > before.value:
        return msg("the numbers before it are missing")
    return msg("the number is out of order")
