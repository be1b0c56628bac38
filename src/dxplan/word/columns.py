"""Columns that a loop repeats: cells are placed by the grid of their table, which tags of a template can't change."""

from copy import deepcopy
from typing import TYPE_CHECKING

from dxplan.word.parts import W

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def divide_last_column(table: "Element") -> None:
    """Where the first row has more cells than the grid has columns, they share the width of the last column."""
    grid, first = table.find(W + "tblGrid"), table.find(W + "tr")
    if grid is None or first is None or not len(grid):
        return
    before = len(grid)
    more = sum(map(_span, first.iterfind(W + "tc"))) - before
    if more <= 0:
        return
    last = grid[-1]
    last.set(W + "w", str(int(last.get(W + "w", "0")) // (more + 1)))
    for _ in range(more):
        last.addnext(deepcopy(last))
    widths = [int(column.get(W + "w", "0")) for column in grid]
    for row in table.iterfind(W + "tr"):
        _fit(row, widths, before)


def _fit(row: "Element", widths: list[int], before: int) -> None:
    """Make each cell as wide as its columns; one that reached to the last of `before` columns reaches to the last."""
    begin = 0
    cells = row.findall(W + "tc")
    for cell in cells:
        if cell is cells[-1] and begin + _span(cell) == before:
            _set(cell, "gridSpan", "val", len(widths) - begin)
        end = begin + _span(cell)
        _set(cell, "tcW", "w", sum(widths[begin:end]))
        begin = end


def _span(cell: "Element") -> int:
    span = cell.find(f"{W}tcPr/{W}gridSpan")
    return 1 if span is None else int(span.get(W + "val", "1"))


def _set(cell: "Element", name: str, attribute: str, value: int) -> None:
    """Change a property of a cell that it has."""
    if (found := cell.find(f"{W}tcPr/{W}{name}")) is not None:
        found.set(W + attribute, str(value))
