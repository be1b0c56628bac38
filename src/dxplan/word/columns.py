"""Columns that a loop repeats: cells are placed by the grid of their table, which tags of a template can't change."""

import re
from copy import deepcopy
from typing import TYPE_CHECKING

from dxplan.word.joining import span_of
from dxplan.word.parts import W, words_of
from dxplan.word.spread import spread
from dxplan.wording.widths import text_width

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


_SIZE, _MARGINS, _TWIPS = 12, 160, 20
"""The size of letters, in points; the margins of a cell, and a point, in twips."""
_LONG = 8
"""A number of so many letters is a code."""
_MOST = 4
"""A column of codes has at most the fourth part of the table."""
_FEW = 3
"""Tables of fewer columns are heads of letters and places of signatures."""


def divide_last_column(table: "Element") -> None:
    """Where the first row has more cells than the grid has columns, they share the width of the last column.

    If that is all of the table, its looks follow from its texts.
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
    rows = table.findall(W + "tr")
    if before == 1 and {len(row.findall(W + "tc")) for row in rows} == {len(widths)}:
        widths = spread(rows, total)
        for column, width in zip(grid, widths, strict=True):
            column.set(W + "w", str(width))
    for row in rows:
        _fit(row, widths, before)


def widen_for_codes(table: "Element") -> None:
    """Give the first column room for its longest code, so that no line ends within it; the others are narrower."""
    grid, rows = table.find(W + "tblGrid"), table.findall(W + "tr")
    if grid is None or len(grid) < _FEW:
        return
    cells = [cell for row in rows if (cell := row.find(W + "tc")) is not None and span_of(cell) == 1]
    texts = [text for cell in cells if len((text := words_of(cell)).split()) == 1]
    parts = (part for text in texts for part in re.split("(?<=-)", text.strip()))  # a line may end behind a hyphen
    codes = [part for part in parts if len(part) >= _LONG]
    first, *others = (int(column.get(W + "w", "0")) for column in grid)
    want = round(max((text_width(code, _SIZE) for code in codes), default=0) * _TWIPS) + _MARGINS
    total = first + sum(others)
    if want <= first or want * _MOST > total:
        return
    widths = [width * (total - want) // (total - first) for width in others]
    widths = [total - sum(widths), *widths]
    for column, width in zip(grid, widths, strict=True):
        column.set(W + "w", str(width))
    for row in rows:
        _fit(row, widths, len(widths))


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
