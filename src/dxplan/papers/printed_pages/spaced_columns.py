"""The columns of a table that is laid out by blanks: where they are parted, and which words are in which."""

import re
from collections import Counter
from itertools import pairwise
from typing import NamedTuple


class Piece(NamedTuple):
    """Words of a line without a wide gap; `start` and `end` count its signs from 0."""

    start: int
    end: int
    text: str


class ColumnWords(NamedTuple):
    """The words of a line in one column."""

    text: str
    is_sure: bool = True
    """Whether no word of it may be of the column beside it."""


def pieces_of(line: str, gap: int = 2) -> list[Piece]:
    """The words of a line, parted where as many blanks are."""
    return [Piece(match.start(), match.end(), match[0]) for match in re.finditer(rf"\S+(?: {{1,{gap - 1}}}\S+)*", line)]


def heading_pieces(line: str) -> list[Piece]:
    """The headings in a line; that of the numbers is so narrow that one blank may part it from the next."""
    pieces: list[Piece] = []
    for piece in pieces_of(line):
        if not pieces and (match := _NUMBERS.match(piece.text)):
            cut = piece.start + match.end()
            pieces.append(Piece(piece.start, cut - 1, match[1]))
            piece = Piece(cut, piece.end, piece.text[match.end() :])
        pieces.append(piece)
    return pieces


_NUMBERS = re.compile(r"(S?TT|Stt) (?=[^\W\d_])")


def separators(lines: list[str], head: list[str]) -> list[int]:
    """Where the columns below these headings are parted: between two headings, where the fewest lines have words."""
    groups = _headings(head, lines)
    width = max(map(len, lines), default=0) + 1
    crossing = [0.0] * (width + 1)
    for line in lines:
        for at, sign in enumerate(line):
            if sign != " ":
                crossing[at] += 1
            elif at and line[at - 1] != " " and line[at + 1 : at + 2].strip():
                crossing[at] += 0.4  # one blank: between two words of a cell, or between two cells
    places: list[int] = []
    for (_, end), (start, _) in pairwise(groups):
        low, high = _between(lines, end, start, places[-1] + 1 if places else 0)
        least = min(crossing[low : high + 1], default=0)
        best = [at for at in range(low, high + 1) if crossing[at] == least]
        places.append(best[len(best) // 2] if best else start)
    return places


def _between(lines: list[str], end: int, start: int, first: int) -> tuple[int, int]:
    """From where to where two columns may be parted: a heading is in the middle of its column, words go beyond it."""
    reach = (start - end) // 2
    return max(first, end - min(reach, 1)), max(start, end)


def _headings(head: list[str], lines: list[str]) -> list[tuple[int, int]]:
    """The places of the headings, those above each other as one, without those over several columns."""
    places: list[tuple[int, int]] = []
    for piece in sorted(piece for line in head for piece in heading_pieces(line)):
        if places and piece.start < places[-1][1] + 1:
            places[-1] = places[-1][0], max(places[-1][1], piece.end)
        else:
            places.append((piece.start, piece.end))
    return [(start, end) for start, end in places if any(line[start:end].strip() for line in lines)]


def in_columns(line: str, places: list[int], starts: list[int | None]) -> list[ColumnWords]:
    """The words of a line by columns; a piece over two columns is cut where the second of them usually begins."""
    columns: list[list[str]] = [[] for _ in range(len(places) + 1)]
    unsure: set[int] = set()
    for piece in pieces_of(line):
        rest, column = piece, 0
        while column < len(places):
            place = places[column]
            if rest.start >= place or not rest.text:
                column += 1
                continue
            if rest.end <= place:
                break
            place = starts[column + 1] or place + 1
            # all of it may be of one column, and begin or end a little beyond the border
            cuts = [rest.start, *(rest.start + match.end() for match in re.finditer(" ", rest.text)), rest.end + 1]
            cut = min(cuts, key=lambda at: abs(at - place))
            if rest.start < cut <= rest.end:
                unsure.update((column, column + 1))  # the signs of a line are not exactly above those of another
                columns[column].append(rest.text[: cut - rest.start - 1])
            elif abs(cut - place) > NEAR or len(rest.text) < 3 * NEAR:
                unsure.update((column, column + 1))
            if cut > rest.end:
                break
            rest = Piece(cut, rest.end, rest.text[cut - rest.start :])
            column += 1
        columns[column].append(rest.text)
    return [ColumnWords(" ".join(words), column not in unsure) for column, words in enumerate(columns)]


NEAR = 3
"""Signs by which words may go beyond the border of their column without a doubt."""


def usual_starts(lines: list[str], places: list[int]) -> list[int | None]:
    """Where the words of each column begin if they are flush left; None if they are not."""
    starts: list[Counter[int]] = [Counter() for _ in range(len(places) + 1)]
    for start, _, text in {piece._replace(end=0) for line in lines for piece in pieces_of(line)}:
        column = sum(start >= place for place in places)
        starts[column][start] += bool(text)
    return [_flush(counts) for counts in starts]


def _flush(counts: Counter[int]) -> int | None:
    if not counts:
        return None
    start, times = counts.most_common(1)[0]
    return start if times * 2 > counts.total() and times > 2 else None
