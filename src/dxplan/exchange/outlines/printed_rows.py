"""The rows below the heading of a table: joined where a page cut them, and what is no row of the plan set apart."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from dxplan.diagnostics import Message, msg
from dxplan.exchange.outlines.outline import NO_HEADING, Entry, Omission
from dxplan.exchange.outlines.table_grid import GridRow, is_blank
from dxplan.exchange.outlines.table_headings import folded
from dxplan.exchange.outlines.table_heads import TableHead
from dxplan.exchange.outlines.text_parts import FOOT
from dxplan.papers.printed_pages.printed_lines import GOES_ON
from dxplan.papers.source_paper import Mark, SourceCell

_DASHES = frozenset("-–—.…_* ")
_BULLET = re.compile(r"[-–•+*] |\(?(?:\d{1,2}|[a-zđ])[.)] ")
_REMARK = re.compile(r"\W*(?:Ghi chú|GHI CHÚ|Lưu ý|Chú thích)\s*[:.]|\(\*+\)")
_END = (".", ";", ":", "!", "?", "./.")


@dataclass(slots=True)
class PrintedRow:
    """A row of a table: its words by the places of the columns."""

    entries: dict[int, Entry] = field(default_factory=dict)
    blank: dict[int, SourceCell] = field(default_factory=dict)
    """The blank cells that begin in it."""
    is_wide: bool = False
    """Whether its only words are in a cell over several columns."""
    is_bold: bool = False
    doubts: list[tuple[int, Message, Entry]] = field(default_factory=list)
    """What is not sure, by column."""


@dataclass(slots=True)
class TallCell:
    """A cell that reaches over several rows."""

    at: int
    cell: SourceCell
    rows: list[PrintedRow]
    """The rows that it covers, from the one in which it begins."""


@dataclass(slots=True)
class TableBody:
    """What is below the heading of a table, over all its pages."""

    rows: list[PrintedRow] = field(default_factory=list)
    tall: list[TallCell] = field(default_factory=list)
    heading: list[SourceCell] = field(default_factory=list)
    remarks: list[SourceCell] = field(default_factory=list)
    """What stands below the last row."""
    omissions: list[Omission] = field(default_factory=list)
    _open: list[TallCell] = field(default_factory=list)
    """The tall cells that reach the end of the page."""

    def add_page(self, head: TableHead, rows: Sequence[GridRow], *, continues: bool) -> None:
        """Adds the rows below a heading; below one that a page repeats the first may go on with the row above."""
        covering: list[TallCell] = []
        is_first, is_foot = True, False
        open_above = {tall.at: tall for tall in self._open} if continues else {}
        for row in rows:
            covering = [tall for tall in covering if tall.cell.row + tall.cell.height > row.index]
            if not row.words:
                continue
            if is_first and _is_count(row):
                self.heading += row.words
                continue
            if is_foot or (is_foot := any(FOOT.match(cell.text) for cell in row.words)) or _is_remark(row):
                self.remarks += row.words
                continue
            if why := _no_row(row):
                self.omissions += [Omission(cell, why) for cell in row.words]
                continue
            printed = own = self._printed(head, row)
            if not printed.entries:
                continue
            previous = self.rows[-1] if self.rows else None
            if previous and _is_of(previous, row, head):
                _add_lines(previous, printed)
                printed = previous
            elif previous and not self._starts_row(head, previous, printed, is_cut=is_first and continues):
                printed = previous
            else:
                self.rows.append(printed)
            covering += self._reaching_on(open_above, own, printed, previous) if is_first and continues else ()
            for tall in covering:
                if printed is not tall.rows[-1]:
                    tall.rows.append(printed)
            for cell in row.words:
                at = next((at for at, entry in printed.entries.items() if cell in entry.cells), None)
                if cell.height > 1 and at is not None:
                    covering.append(TallCell(at, cell, [printed]))
                    self.tall.append(covering[-1])
            is_first = False
        bottom = max((row.index for row in rows), default=0)
        self._open = [tall for tall in covering if tall.cell.row + tall.cell.height > bottom]

    def _reaching_on(
        self, open_above: dict[int, TallCell], own: PrintedRow, printed: PrintedRow, previous: PrintedRow | None
    ) -> Iterator[TallCell]:
        """The cells of the page before that a blank one at the top of this page goes on with.

        `own` is the first row of this page, and `printed` the row above if it goes on with it: then so do its cells.
        """
        for at, cell in own.blank.items():
            if above := open_above.get(at):
                yield TallCell(at, cell, above.rows)
                if cell.height == 1:
                    why = msg("the merged cell on the page before may reach to here")
                    printed.doubts.append((at, why, Entry("", (cell,))))
            elif previous and cell.height > 1 and (entry := previous.entries.get(at)):
                self.tall.append(TallCell(at, entry.cells[-1], [previous]))
                yield TallCell(at, cell, self.tall[-1].rows)
                if printed is own:
                    why = msg("the cell may be one with a blank one on the next page")
                    previous.doubts.append((at, why, entry))

    def _printed(self, head: TableHead, row: GridRow) -> PrintedRow:
        """A row with its words under the columns; a cell that begins under none is under the first that it covers."""
        words = row.words
        printed = PrintedRow(is_bold=all(cell.is_bold for cell in words))
        for cell in row.cells:
            at, last = head.first_under(cell), head.at(cell.column + cell.width - 1)
            if is_blank(cell):
                if at is not None:
                    printed.blank.setdefault(at, cell)
                continue
            if at is None:  # there are too many such columns
                self.omissions.append(Omission(cell, NO_HEADING))
                stray = Entry(cell.text, (cell,), cell.marks)
                printed.doubts.append((head.place_of("title") or 0, msg("words stand outside of the columns"), stray))
                continue
            printed.is_wide = len(words) == 1 and last != at
            title, number = head.place_of("title"), head.place_of("number")
            if last is not None and last > at and title in range(at, last + 1) and number not in range(at, last + 1):
                at = title if title is not None else at
            elif last != at and len(words) > 1 and title not in range(at, (last or at) + 1):
                entry, why = Entry(cell.text, (cell,), cell.marks), msg("the cell covers several columns")
                printed.doubts += [(column, why, entry) for column in range(at, (last or at) + 1)]
            _add(printed, at, Entry(cell.text, (cell,), cell.marks), " ")
        return printed

    def _starts_row(self, head: TableHead, previous: PrintedRow, printed: PrintedRow, *, is_cut: bool) -> bool:
        """Whether a row is one of its own; if not, its words go to the row above, which a page or a line cut."""
        number, title = head.place_of("number"), head.place_of("title")
        if number in printed.entries or printed.is_wide:
            return True
        before = previous.entries
        if is_cut and _is_in_capitals(before, number, title) and _is_in_capitals(printed.entries, title):
            (rest,) = printed.entries.values()
            _add(previous, max(before), rest, " ")
            return False
        goes_on = [_goes_on(before[at].text, entry.text) for at, entry in printed.entries.items() if at in before]
        if title in printed.entries or number is None:
            fits = printed.entries.keys() <= before.keys() | previous.blank.keys()
            is_rest = fits and any(goes_on) and (is_cut or all(goes_on))
        else:
            is_rest = True  # a row has a number or a title
        if is_rest:
            if not is_cut or previous.is_wide:
                why = msg("the row has no number: it may go on from the row above")
                printed.doubts += [(at, why, entry) for at, entry in printed.entries.items()]
            _continue(previous, printed)
            return False
        if is_cut and number is not None and title is not None:
            why = msg("the row has no number: it may go on from the page before")
            printed.doubts.append((title, why, printed.entries[title]))
            why = msg("the first row of the next page has no number: it may go on from here")
            previous.doubts += [(at, why, before[at]) for at in printed.entries if at in before]
        return True


def _is_in_capitals(entries: dict[int, Entry], *places: int | None) -> bool:
    """Whether a row is the title of a group in capitals, in no other columns than these."""
    return entries.keys() <= {*places} and all(entry.text.isupper() for entry in entries.values())


def _is_of(previous: PrintedRow, row: GridRow, head: TableHead) -> bool:
    """Whether the title of the row above reaches into a row that has no number of its own."""
    number, title = head.place_of("number"), head.place_of("title")
    own = {head.at(cell.column) for cell in row.words}
    cells = previous.entries[title].cells if title in previous.entries else ()
    return number not in own and any(cell in cells for cell in row.above)


def _add_lines(previous: PrintedRow, printed: PrintedRow) -> None:
    for at, entry in printed.entries.items():
        _add(previous, at, entry, "\n")
        if len(previous.entries[at].cells) > 1:
            why = msg("the row has several cells here, which are joined as lines")
            previous.doubts.append((at, why, previous.entries[at]))
    previous.doubts += printed.doubts


def _continue(previous: PrintedRow, printed: PrintedRow) -> None:
    for at, entry in printed.entries.items():
        before = previous.entries.get(at)
        is_line = _BULLET.match(entry.text) or (before and before.text.endswith(_END) and entry.text[:1].isupper())
        _add(previous, at, entry, "\n" if is_line else " ")
    previous.doubts += printed.doubts


def _add(row: PrintedRow, at: int, entry: Entry, between: str) -> None:
    before = row.entries.get(at)
    if before is None:
        row.entries[at] = entry
        return
    shift = len(before.text) + len(between)
    marks = (*before.marks, *(Mark(mark.at + shift, mark.sign) for mark in entry.marks))
    row.entries[at] = Entry(f"{before.text}{between}{entry.text}", (*before.cells, *entry.cells), marks)


def _goes_on(before: str, text: str) -> bool:
    """Whether words go on from those above for certain: they begin small or what is before ends so, as no text ends."""
    goes_on = text[:1].islower() or (text[:1] in ")%,;" and bool(text)) or GOES_ON.search(before)
    return bool(goes_on) and not before.endswith(_END) and not _BULLET.match(text)


def _is_remark(row: GridRow) -> bool:
    return len(row.words) == 1 and _REMARK.match(row.words[0].text) is not None


def _is_count(row: GridRow) -> bool:
    """Whether a row below the heading counts the columns: `(1) (2) (3)`."""
    counts = [re.fullmatch(r"\(?([A-ZĐ]|\d{1,2})\)?(?: ?= ?.*)?", cell.text.strip()) for cell in row.words]
    numbers = [int(count[1]) for count in counts if count and count[1].isdigit()]
    return all(counts) and len(numbers) > 2 and all(after == before + 1 for before, after in pairwise(numbers))


def _no_row(row: GridRow) -> Message | None:
    """Why a row is none of the plan: it has dashes alone, or sums."""
    if all(set(cell.text) <= _DASHES for cell in row.words):
        return msg("the row has no words")
    if re.fullmatch(r"(?:tong|cong)(?: cong| so)?", folded(row.words[0].text)):
        return msg("the row counts the others")
    return None
