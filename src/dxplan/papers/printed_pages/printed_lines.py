"""Printed signs as lines of words: which signs are on one line, where words end, and what is raised."""

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from dxplan.papers.note_marks import raised


class Glyph(NamedTuple):
    """A sign as it is printed, with the height of its line on the page; lengths are in points from the top left."""

    text: str
    left: float
    right: float
    base: float
    size: float
    is_bold: bool = False
    x: float = 0
    """The middle of the sign on the page."""
    y: float = 0
    turn: int = 0
    """By how many quarters it is turned to the left on the page; the places above are along its own line."""


class PrintedLine(NamedTuple):
    """Words on one line, without a wide gap between them."""

    text: str
    left: float
    right: float
    base: float
    size: float
    is_bold: bool = False

    @property
    def first_word(self) -> float:
        """About how wide its first word is with the blank before it."""
        word = self.text.split(" ", 1)[0]
        return (len(word) + 1) / (len(self.text) + 1) * (self.right - self.left)


_GAP = 0.2
"""Of a sign's size: a wider gap between two signs is a blank."""
_NARROW_GAP = 0.06
"""The same, where the file has a blank."""
WIDE_GAP = 2.0
"""Of a sign's size: a wider gap parts two texts that stand side by side."""
CELL_GAP = 0.75
"""Of a sign's size: a wider gap may part two cells of a table without lines."""


def lines_of(glyphs: Iterable[Glyph], gap: float | None = None) -> list[PrintedLine]:
    """The lines from the top; a gap that is wider than so many times a sign's size begins a line of its own."""
    turns = defaultdict(list)
    for glyph in glyphs:
        turns[glyph.turn].append(glyph)
    return [line for turn in sorted(turns) for line in _upright_lines(turns[turn], gap)]


def _upright_lines(glyphs: list[Glyph], gap: float | None) -> list[PrintedLine]:
    signs = [glyph for glyph in glyphs if glyph.text.strip()]
    if not signs:
        return []
    usual = median(glyph.size for glyph in signs)
    rows: list[list[Glyph]] = []
    small: list[Glyph] = []
    for glyph in sorted(glyphs, key=lambda glyph: (glyph.base, glyph.left)):
        if glyph.size < 0.8 * usual:
            small.append(glyph)
        elif rows and glyph.base - rows[-1][0].base <= 0.35 * min(glyph.size, rows[-1][0].size):
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
    rows.extend(_with_small(rows, small))
    printed = [line for row in rows for line in _parted(sorted(row, key=lambda glyph: glyph.left), gap)]
    return sorted((line for line in printed if line.text), key=lambda line: (line.base, line.left))


def _with_small(rows: list[list[Glyph]], small: list[Glyph]) -> list[list[Glyph]]:
    """Put raised and lowered signs into the lines that they belong to; the rest are lines of small print."""
    rest: list[list[Glyph]] = []
    for glyph in small:
        near = [row for row in rows if -0.65 < (glyph.base - row[0].base) / row[0].size < 0.3 and _touches(glyph, row)]
        if near:
            min(near, key=lambda row: abs(row[0].base - glyph.base)).append(glyph)
        elif rest and glyph.base - rest[-1][0].base <= 0.35 * glyph.size:
            rest[-1].append(glyph)
        else:
            rest.append([glyph])
    return rest


def _touches(glyph: Glyph, row: list[Glyph]) -> bool:
    return any(
        abs(other.right - glyph.left) < other.size or abs(other.left - glyph.right) < other.size for other in row
    )


def _parted(row: list[Glyph], gap: float | None) -> Iterable[PrintedLine]:
    base, size = median(glyph.base for glyph in row), max(glyph.size for glyph in row)
    words: list[str] = []
    shown: list[Glyph] = []
    blank = False
    for glyph in row:
        text = glyph.text
        if not text.strip():
            blank = True
            continue
        if shown:
            room = glyph.left - max(other.right for other in shown[-3:])
            if gap is not None and room > gap * size:
                yield _line(words, shown, base, size)
                words, shown = [], []
            elif room > (_NARROW_GAP if blank else _GAP) * size:  # a number may be stamped over blanks
                words.append(" ")
        blank = False
        if text.isdigit() and glyph.size < 0.8 * size and base - glyph.base > 0.15 * size:
            text = raised(text)
        words.append(text)
        shown.append(glyph)
    yield _line(words, shown, base, size)


def _line(words: list[str], shown: list[Glyph], base: float, size: float) -> PrintedLine:
    text = " ".join("".join(words).split())
    left, right = min((glyph.left for glyph in shown), default=0), max((glyph.right for glyph in shown), default=0)
    return PrintedLine(text, left, right, base, size, all(glyph.is_bold for glyph in shown))


def joined(lines: list[PrintedLine], left: float, right: float) -> str:
    """The lines of a cell as its text: a blank between two lines, or a line break where a new line clearly begins.

    It begins with the sign of an item; or with a capital, where its first word had room on the line before.
    """
    text = lines[0].text if lines else ""
    pitch = median([after.base - line.base for line, after in pairwise(lines)] or [0])
    for line, after in pairwise(lines):
        has_room = right - left - (line.right - line.left) > 1.1 * after.first_word + 0.3 * after.size
        is_apart = after.base - line.base > 1.4 * pitch or line.is_bold != after.is_bold
        is_broken = has_room or is_apart or begins_sentence(text, after.text)
        text += join(line.text, after.text, is_broken=is_broken) + after.text
    return text


def join(line: str, after: str, *, is_broken: bool) -> str:
    """What is between a line and the next: nothing in a word, a blank in a sentence, else a line break.

    `is_broken`: the place of the lines shows a break.
    """
    if re.search(r"[A-ZĐ\d]-$", line) and re.match(r"[A-ZĐ\d]", after):
        return ""  # a number of a document or of years: `20-KH`, `2026-2030`
    if re.search(r"\S/$", line) and re.match(r"[^\W_]", after):
        return ""
    ends = re.search(r"[.;:!?…]$", line)
    if ITEM.match(after) and (ends or is_broken):
        return "\n"
    goes_on = GOES_ON.search(line) or (line.endswith("số") and after[:1].isdigit())
    if is_broken and not goes_on and re.match(r"[“\"(]?(?:[^\W_])", after) and not after.strip('“"(')[0].islower():
        return "\n"
    return " "


def begins_sentence(above: str, line: str) -> bool:
    """Whether a line begins with a capital that is no name's: its first two words are above it in small letters."""
    words = re.match(r"[^\W\d_]+ [^\W\d_]+", line)
    return words is not None and words[0][0].isupper() and words[0][0].lower() + words[0][1:] in above


ITEM = re.compile(r"[-–+•*] ?(?=\S)|(?:\d{1,2}|[a-zđ])[.)] |\(\d{1,2}\) ")
"""The sign of an item at the beginning of a line."""
NUMBERED = re.compile(r"(?:[IVXLC]+|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})*)[.)] ")
"""The number of a heading at the beginning of a line."""
GOES_ON = re.compile(
    r"(?:[,/–-]|\b(?:và|của|các|cho|với|về|tại|trong|theo|do|từ|đến|là|những|hoặc|thuộc|trên|để|được))$", re.IGNORECASE
)
