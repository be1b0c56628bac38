"""The looks of a table whose columns a loop makes: they follow from its texts, as no template knows them."""

import re
from collections.abc import Iterable, Sequence
from math import ceil
from typing import TYPE_CHECKING

from dxplan.word.parts import W, keep_with_next, look_of, words_of
from dxplan.wording.widths import text_width

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_TWIPS, _MARGINS = 20, 160
"""A point in twips; the margins of a cell, in twips."""
_SIZE, _SMALL = 12, 11
_MANY = 8
"""Of more columns, the letters are small."""
_LOOSE = 1.05
"""How much longer a text is than its letters, as lines end before they are full."""
_ROOM = 0.8
"""How much of the table the longest words may claim; what is left goes where the long texts are."""
_STEPS = 80
_SHORT, _LONG = 12, 40
"""Numbers, units and days have so few letters; a column of them is set in the middle, but for its long texts."""
_HIGH = 12
"""A row of so many lines may go on on the next page."""
_WORD_END = re.compile(r"\s+|(?<=-)")
_DAY = re.compile(r"\(?\d{1,2}/\d{1,2}/\d{4}[.,;:)]*")
_BEHIND_SIZE = frozenset(
    W + name for name in ("highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang")
)


def spread(rows: Sequence["Element"], total: int) -> list[int]:
    """Set the rows of a table, which have a cell for each column; the widths of these in twips.

    Columns of short texts are set in the middle, many columns in small letters; a heading stays with the row below it.
    """
    columns = list(zip(*(row.findall(W + "tc") for row in rows), strict=True))
    texts = [[[words_of(paragraph) for paragraph in cell.iter(W + "p")] for cell in cells] for cells in columns]
    size = _SIZE if len(columns) <= _MANY else _SMALL
    widths = shared(texts, total, size)
    if size == _SMALL:
        _make_small(run for row in rows for run in row.iter(W + "r"))
    heads = sum(row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows)
    for cells in columns:
        _set_short(cells[heads:])
    for at, row in enumerate(rows[heads:], heads):
        high = max(_lines(_lengths(text[at], size), width) for text, width in zip(texts, widths, strict=True)) > _HIGH
        _keep(row, is_high=high)
    return widths


def shared(columns: Sequence[Sequence[Sequence[str]]], total: int, size: int) -> list[int]:
    """The width of each column, in twips, given the paragraphs of its cells: its longest word has room, as far as all
    have, and its days have; what is left goes, step by step, to the column that makes the rows high."""
    words = [_words(cells) for cells in columns]
    wants = [_longest(each, size) for each in words]
    widths = _within(wants, total * _ROOM, [_are_codes(cells) for cells in columns])
    days = [ceil(_longest(filter(_DAY.fullmatch, each), size)) for each in words]
    with_days = list(map(max, widths, days))
    widths = with_days if sum(with_days) <= total else widths
    lengths = [[_lengths(cell, size) for cell in cells] for cells in columns]
    heights = [[_lines(cell, width) for cell in cells] for cells, width in zip(lengths, widths, strict=True)]
    step = (total - sum(widths)) / _STEPS
    for _ in range(_STEPS):
        blame = [0.0] * len(widths)
        for row in zip(*heights, strict=True):
            highest = max(row)
            at = row.index(highest)
            blame[at] += highest / widths[at] if highest > 1 else 0
        at = blame.index(max(blame)) if any(blame) else widths.index(max(widths))
        widths[at] += step
        heights[at] = [_lines(cell, widths[at]) for cell in lengths[at]]
    rounded = [round(width) for width in widths]
    return [*rounded[:-1], total - sum(rounded[:-1])]


def _words(cells: Sequence[Sequence[str]]) -> set[str]:
    """The parts of a column's texts in which no line may end."""
    return {word for cell in cells for text in cell for word in _WORD_END.split(text)}


def _longest(words: Iterable[str], size: int) -> float:
    """The width of the longest of some words, with the margins of a cell."""
    return max((text_width(word, size, bold=True) for word in words), default=0) * _TWIPS + _MARGINS


def _are_codes(cells: Sequence[Sequence[str]]) -> bool:
    """Whether most cells of a column are numbers or codes: one word, which no line may end in."""
    counts = [len(" ".join(cell).split()) for cell in cells]
    return 4 * counts.count(1) >= 3 * sum(count > 0 for count in counts)


def _within(wants: list[float], room: float, first: Sequence[bool]) -> list[float]:
    """What each wants; where there is less room, the first have that, and of the others the narrow: the wide ones have
    all the same."""
    if 2 * sum(want for want, is_first in zip(wants, first, strict=True) if is_first) > room:
        first = [False] * len(wants)
    order = sorted(range(len(wants)), key=lambda at: (not first[at], wants[at]))
    for left, at in zip(range(len(wants), 0, -1), order, strict=True):
        if not first[at] and wants[at] * left > room:
            return [want if first[at] else min(want, room / left) for at, want in enumerate(wants)]
        room -= wants[at]
    return wants


def _lengths(cell: Sequence[str], size: int) -> list[float]:
    """About how long the paragraphs of a cell are on one line, in twips."""
    return [text_width(text, size) * _TWIPS * _LOOSE for text in cell]


def _lines(lengths: Sequence[float], width: float) -> float:
    """How many lines the paragraphs of a cell have, about."""
    return sum(max(1, length / max(width - _MARGINS, 1)) for length in lengths)  # a blank column has margins alone


def _make_small(runs: Iterable["Element"]) -> None:
    for run in runs:
        look = run.find(W + "rPr")
        if look is None:
            look = run.makeelement(W + "rPr")
            run.insert(0, look)
        behind = sum(setting.tag in _BEHIND_SIZE for setting in look)
        for name in ("sz", "szCs"):
            look.insert(len(look) - behind, look.makeelement(W + name, {W + "val": str(2 * _SMALL)}))


def _set_short(cells: Sequence["Element"]) -> None:
    """Set numbers, units and days in the middle, if the column is one of these."""
    letters = [len(words_of(cell)) for cell in cells]
    short = [count <= _SHORT for count in letters if count]
    if 4 * sum(short) < 3 * len(short):
        return
    for cell in (cell for cell, count in zip(cells, letters, strict=True) if count <= _LONG):
        for paragraph in cell.iter(W + "p"):
            look = look_of(paragraph)
            for old in look.findall(W + "jc"):
                look.remove(old)
            end = len(look) - len(look.findall(W + "rPr"))
            look.insert(end, look.makeelement(W + "jc", {W + "val": "center"}))


def _keep(row: "Element", *, is_high: bool) -> None:
    """Keep a heading, which is bold, on the page of the row below it; let a high row go on on the next page."""
    if is_high:
        for setting in row.findall(f"{W}trPr/{W}cantSplit"):
            row[0].remove(setting)
    elif row.find(f".//{W}b") is not None:
        for paragraph in row.iter(W + "p"):
            keep_with_next(paragraph)
