"""Lines of pages as paragraphs, and as tables without lines where texts stand side by side: heads and signatures."""

import re
from collections.abc import Iterator
from itertools import groupby, pairwise
from statistics import median
from typing import NamedTuple

from dxplan.papers.note_marks import Block
from dxplan.papers.printed_pages.printed_lines import ITEM, NUMBERED, PrintedLine, join
from dxplan.papers.source_paper import SourceCell, SourceParagraph, SourcePlace, SourceTable


class PageRow(NamedTuple):
    """A line of a page with its place: the pieces that wide gaps part, and the margins of the page's text."""

    pieces: tuple[PrintedLine, ...]
    place: SourcePlace
    left: float
    right: float
    slack: float = 0
    """By how much more or less a full line may end before the right margin."""

    @property
    def base(self) -> float:
        """How far down the page it is."""
        return self.pieces[0].base

    @property
    def text(self) -> str:
        """Its words."""
        return " ".join(piece.text for piece in self.pieces)

    @property
    def size(self) -> float:
        """The size of its signs."""
        return self.pieces[0].size

    @property
    def is_bold(self) -> bool:
        """Whether all of it is bold."""
        return all(piece.is_bold for piece in self.pieces)

    @property
    def begin(self) -> float:
        """Where its first word begins."""
        return self.pieces[0].left

    @property
    def end(self) -> float:
        """Where its last word ends."""
        return self.pieces[-1].right

    @property
    def is_centred(self) -> bool:
        """Whether it is in the middle, with room on both sides; an indented heading is so by accident."""
        left, right = self.begin - self.left, self.right - self.end
        return min(left, right) > 1.5 * self.size and abs(left - right) < self.size and not NUMBERED.match(self.text)

    @property
    def middle(self) -> float:
        """The middle between the margins."""
        return (self.left + self.right) / 2


def page_rows(lines: list[PrintedLine], places: list[SourcePlace], left: float, right: float) -> list[PageRow]:
    """The lines of a page with these margins as rows, with the place of each; pieces on one line are one row."""
    rows: list[tuple[list[PrintedLine], SourcePlace]] = []
    for line, place in zip(lines, places, strict=True):
        if rows and abs(line.base - rows[-1][0][0].base) <= 0.35 * line.size and line.left >= rows[-1][0][-1].right:
            rows[-1][0].append(line)
        else:
            rows.append(([line], place))
    return [PageRow(tuple(pieces), place, left, right) for pieces, place in rows]


def text_blocks(rows: list[PageRow]) -> Iterator[Block]:
    """The rows of successive pages, without tables between them, as paragraphs and tables without lines."""
    at = number = 0
    waiting: list[PageRow] = []
    while at < len(rows):
        end, border = _end_of_columns(rows, at) if len(rows[at].pieces) > 1 else (at, 0)
        if end > at + 1:
            yield from _paragraphs(waiting)
            waiting = []
            number += 1
            yield from _side_by_side(rows[at:end], border, number)
            at = end
        else:
            waiting.append(rows[at])
            at += 1
    yield from _paragraphs(waiting)


# -- side by side --


def _end_of_columns(rows: list[PageRow], start: int) -> tuple[int, float]:
    """The row after those that leave a gap free from top to bottom, with words on both sides, and where it is."""
    gaps = [(line.right, after.left) for line, after in pairwise(rows[start].pieces)]
    return max(_end_of_gap(rows, start, *gap) for gap in gaps)


def _end_of_gap(rows: list[PageRow], start: int, low: float, high: float) -> tuple[int, float]:
    end, sides = start + 1, 1
    page = rows[start].place.page
    pitch = 2.2 * rows[start].size
    for at in range(start + 1, len(rows)):
        row = rows[at]
        if row.place.page != page:
            break
        lows = [piece.right for piece in row.pieces if piece.left < low]
        highs = [piece.left for piece in row.pieces if piece.left >= low]
        next_low, next_high = max([low, *lows]), min([high, *highs])
        if next_high - next_low < 0.5 * row.size:
            break
        if lows and highs:
            sides, end = sides + 1, at + 1
        elif row.base - rows[at - 1].base > pitch and not _is_under(row, rows[start:at], low, beside=bool(highs)):
            break
        elif end == at or row.base - rows[at - 1].base <= pitch:
            end = at + 1
        low, high = next_low, next_high
    return (end if sides > 1 or end > start + 3 else start + 1), (low + high) / 2


def _is_under(row: PageRow, above: list[PageRow], low: float, *, beside: bool) -> bool:
    """Whether a row after a gap is centred below the words of its side, and not in the middle of the page."""
    pieces = [piece for other in above for piece in other.pieces if (piece.left >= low) == beside]
    if not pieces:
        return False
    middle = (min(piece.left for piece in pieces) + max(piece.right for piece in pieces)) / 2
    own = (row.begin + row.end) / 2
    return abs(own - middle) < min(abs(own - row.middle), 3 * row.size) and len(row.text) < 40


def _side_by_side(rows: list[PageRow], border: float, number: int) -> Iterator[Block]:
    """A table of two columns; a gap over both begins a new row."""
    parts: list[list[PageRow]] = [[rows[0]]]
    for row, after in pairwise(rows):
        if after.base - row.base > 1.6 * row.size and len(after.pieces) > 1:
            parts.append([])
        parts[-1].append(after)
    cells = []
    for at, part in enumerate(parts):
        for column in (0, 1):
            pieces = [piece for row in part for piece in row.pieces if (piece.left > border) == bool(column)]
            place = part[0].place._replace(table=number, row=at + 1, column=column + 1)
            is_bold = bool(pieces) and all(piece.is_bold for piece in pieces)
            cells.append(SourceCell(_lines(pieces), place, at, column, is_bold=is_bold))
    yield SourceTable(tuple(cells), cells[0].place._replace(row=None, column=None), is_ruled=False)


def _lines(pieces: list[PrintedLine]) -> str:
    """Each line as it is; a line of a list that has no sign of an item goes on from the line before."""
    pieces = [
        pieces_of_line[0]._replace(text=" ".join(piece.text for piece in pieces_of_line))
        for _, group in groupby(pieces, lambda piece: piece.base)
        if (pieces_of_line := list(group))
    ]
    text = pieces[0].text if pieces else ""
    for piece, after in pairwise(pieces):
        is_item = ITEM.match(after.text) or not ITEM.match(text.rsplit("\n", 1)[-1])
        goes_on = not is_item and not re.search(r"[.;]$", piece.text)
        text += (" " if goes_on else "\n") + after.text
    return text


# -- paragraphs --


def _paragraphs(rows: list[PageRow]) -> Iterator[SourceParagraph]:
    paragraph: list[PageRow] = []
    for row in rows:
        if paragraph and _begins(paragraph, row):
            yield _paragraph(paragraph)
            paragraph = []
        paragraph.append(row)
    if paragraph:
        yield _paragraph(paragraph)


def _begins(paragraph: list[PageRow], row: PageRow) -> bool:
    """Whether a row begins a paragraph: by its indent, its sign, or the room that the line above has left."""
    above = paragraph[-1]
    words = row.text
    if re.match(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]", words):
        return True
    goes_on = words[0].islower() and not ITEM.match(words)
    is_full = above.right - above.end < 1.1 * row.pieces[0].first_word + 0.3 * row.size + row.slack
    is_same_page = row.place.page == above.place.page
    if is_same_page and row.base - above.base > 2.2 * max(row.size, above.size):
        return True
    if abs(row.size - above.size) > 0.12 * above.size:
        return True
    if above.is_centred and row.is_centred:
        return not goes_on
    if ITEM.match(words) and (re.search(r"[.;:/]$", above.text) or not is_full):
        return True
    if is_full:
        return row.begin - row.left > 0.8 * row.size and not goes_on
    return not goes_on or above.text.endswith((".", ":"))


def _paragraph(rows: list[PageRow]) -> SourceParagraph:
    text = rows[0].text
    for row, after in pairwise(rows):
        text += join(row.text, after.text, is_broken=False).replace("\n", " ") + after.text
    is_bold = all(row.is_bold for row in rows)
    return SourceParagraph(text, rows[0].place, is_bold=is_bold, is_centred=all(row.is_centred for row in rows))


def usual_size(rows: list[PageRow]) -> float:
    """The size of most of the text."""
    return median([row.size for row in rows for _ in row.text]) if rows else 0
