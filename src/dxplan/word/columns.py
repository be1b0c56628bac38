"""Columns that a loop repeats: cells are placed by the grid of their table, which tags of a template can't change."""

from collections.abc import Iterable, Sequence
from copy import deepcopy
from math import hypot
from typing import TYPE_CHECKING

from dxplan.word.joining import span_of
from dxplan.word.parts import W, keep_with_next, look_of, words_of
from dxplan.wording.widths import text_width

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_SIZE, _MARGINS = 13, 200
"""The size of letters, in points, that a column is wide enough for; the margins of a cell, in twips."""
_TWIPS = 20
_SHORT, _LONG = 12, 40
"""Numbers, units and days have so few letters; a column of them is set in the middle, but for its long texts."""


def divide_last_column(table: "Element") -> None:
    """Where the first row has more cells than the grid has columns, they share the width of the last column.

    If that is all of the table, they share it by their texts; columns of short texts are set in the middle, and a
    heading stays with the row below it.
    """
    grid, first = table.find(W + "tblGrid"), table.find(W + "tr")
    if grid is None or first is None or not len(grid):
        return
    before = len(grid)
    more = sum(map(span_of, first.iterfind(W + "tc"))) - before
    if more <= 0:
        return
    last = grid[-1]
    total = int(last.get(W + "w", "0"))
    last.set(W + "w", str(total // (more + 1)))
    for _ in range(more):
        last.addnext(deepcopy(last))
    widths = [int(column.get(W + "w", "0")) for column in grid]
    rows = [row.findall(W + "tc") for row in table.iterfind(W + "tr")]
    if before == 1 and {len(row) for row in rows} == {len(widths)}:
        texts = [[words_of(row[at]) for row in rows] for at in range(len(widths))]
        widths = shared(texts, total)
        for column, width in zip(grid, widths, strict=True):
            column.set(W + "w", str(width))
        _set_rows([row for row in table.iterfind(W + "tr") if row.find(f"{W}trPr/{W}tblHeader") is None])
    for row in table.iterfind(W + "tr"):
        _fit(row, widths, before)


def _set_rows(rows: Sequence["Element"]) -> None:
    """Columns of numbers and days in the middle; a row with bold text on the page of the next."""
    for cells in zip(*(row.findall(W + "tc") for row in rows), strict=True):
        letters = [len(words_of(cell)) for cell in cells]
        short = [count <= _SHORT for count in letters if count]
        if 4 * sum(short) >= 3 * len(short):
            _centre(cell for cell, count in zip(cells, letters, strict=True) if count <= _LONG)
    for row in rows:
        if row.find(f".//{W}b") is not None:
            for paragraph in row.iter(W + "p"):
                keep_with_next(paragraph)


def _centre(cells: Iterable["Element"]) -> None:
    for paragraph in (paragraph for cell in cells for paragraph in cell.iter(W + "p")):
        look = look_of(paragraph)
        for old in look.findall(W + "jc"):
            look.remove(old)
        end = len(look) - len(look.findall(W + "rPr"))
        look.insert(end, look.makeelement(W + "jc", {W + "val": "center"}))


def shared(columns: Sequence[Sequence[str]], total: int) -> list[int]:
    """The width of each column, in twips, given its texts: its longest word has room, if all have; what is left over is
    shared by how long the texts are."""
    least = [max((_width(word) for text in texts for word in text.split()), default=0) + _MARGINS for texts in columns]
    # the mean of squares: a few long texts make rows as high as many do
    amount = [1 + round(hypot(*map(len, texts))) for texts in columns]
    if (rest := total - sum(least)) < 0:
        least, amount, rest = [0] * len(columns), least, total
    widths = [width + rest * share // sum(amount) for width, share in zip(least, amount, strict=True)]
    return [*widths[:-1], total - sum(widths[:-1])]


def _width(word: str) -> int:
    return round(text_width(word, _SIZE, bold=True) * _TWIPS)


def _fit(row: "Element", widths: list[int], before: int) -> None:
    """Make each cell as wide as its columns; one that reached to the last of `before` columns reaches to the last."""
    begin = 0
    cells = row.findall(W + "tc")
    for cell in cells:
        if cell is cells[-1] and begin + span_of(cell) == before:
            _set(cell, "gridSpan", "val", len(widths) - begin)
        end = begin + span_of(cell)
        _set(cell, "tcW", "w", sum(widths[begin:end]))
        begin = end


def _set(cell: "Element", name: str, attribute: str, value: int) -> None:
    """Change a property of a cell that it has."""
    if (setting := cell.find(f"{W}tcPr/{W}{name}")) is not None:
        setting.set(W + attribute, str(value))
