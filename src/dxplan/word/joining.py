"""Cells that are parts of another, which a template says by a mark: one cell over several columns or rows."""

from typing import TYPE_CHECKING

from dxplan.diagnostics import DxplanError, msg
from dxplan.word.parts import W, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

JOIN = "{urn:dxplan:cell}join"
_PLACES = ("", "left", "above")


def without_join(join: object) -> str:
    """Nothing, where cells are not joined, for a place that a cell may be joined to: left, above, or blank for none."""
    checked(join)
    return ""


def checked(join: object) -> str:
    """Where the cell is that a cell is a part of: `left`, `above`, or blank for none."""
    if not isinstance(join, str):
        raise TypeError(f"{type(join).__name__} is not str")
    if join not in _PLACES:
        raise ValueError("a cell is joined to the one to the left or above")
    return join


def take_joins(root: "Element", count: int) -> dict["Element", str]:
    """Take the marks, which are so many, out of the text: the cells that they are in, and of what these are parts."""
    joins: dict[Element, str] = {}
    marks = list(root.iter(JOIN))
    if len(marks) != count:
        raise _misplaced()
    for mark in marks:
        cell, text = next(mark.iterancestors(W + "tc"), None), mark.getparent()
        if cell is None or text is None:
            raise _misplaced()
        before = mark.getprevious()
        if before is None:
            text.text = (text.text or "") + (mark.tail or "")
        else:
            before.tail = (before.tail or "") + (mark.tail or "")
        text.remove(mark)
        joins[cell] = mark.get("to", "")
    return joins


def join_cells(table: "Element", joins: dict["Element", str]) -> None:
    """Make one cell of each that is marked and the one that it is a part of; a row that has only such cells goes."""
    rows = list(table.iterfind(W + "tr"))
    for row in rows:
        for cell in row.findall(W + "tc"):
            if joins.get(cell) == "left":
                _join_left(cell)
    above: dict[int, Element] = {}
    for row in rows:
        cells = dict(_placed(row))
        joined = {at for at, cell in cells.items() if joins.get(cell) == "above"}
        if joined and len(joined) == len(cells) and above:
            table.remove(row)
            continue
        for at in joined:
            _join_above(cells[at], above.get(at))
        above = cells


def _placed(row: "Element") -> list[tuple[int, "Element"]]:
    """The cells of a row with the columns of the grid in which they begin."""
    placed, at = [], 0
    for cell in row.iterfind(W + "tc"):
        placed.append((at, cell))
        at += span_of(cell)
    return placed


def span_of(cell: "Element") -> int:
    """How many columns of the grid a cell is over."""
    span = cell.find(f"{W}tcPr/{W}gridSpan")
    return 1 if span is None else int(span.get(W + "val", "1"))


def _join_left(cell: "Element") -> None:
    left, row = cell.getprevious(), cell.getparent()
    if left is None or left.tag != W + "tc" or row is None or words_of(cell).strip():
        raise _misplaced()
    look = _look_of(left)
    width, more = look.find(W + "tcW"), cell.find(f"{W}tcPr/{W}tcW")
    if width is not None and more is not None:
        width.set(W + "w", str(int(width.get(W + "w", "0")) + int(more.get(W + "w", "0"))))
    span = span_of(left) + span_of(cell)
    for old in look.findall(W + "gridSpan"):
        look.remove(old)
    look.insert(int(width is not None), look.makeelement(W + "gridSpan", {W + "val": str(span)}))
    row.remove(cell)


def _join_above(cell: "Element", above: "Element | None") -> None:
    if above is None or span_of(above) != span_of(cell) or words_of(cell).strip():
        raise _misplaced()
    if above.find(f"{W}tcPr/{W}vMerge") is None:
        _merge(above, {W + "val": "restart"})
    _merge(cell, {})


def _merge(cell: "Element", value: dict[str, str]) -> None:
    """Say of a cell that it goes on below, or goes on from above; Word wants this after the width and the span."""
    look = _look_of(cell)
    before = [setting for setting in look if setting.tag in (W + "tcW", W + "gridSpan")]
    look.insert(len(before), look.makeelement(W + "vMerge", value))


def _look_of(cell: "Element") -> "Element":
    look = cell.find(W + "tcPr")
    if look is None:
        look = cell.makeelement(W + "tcPr")
        cell.insert(0, look)
    return look


def _misplaced() -> DxplanError:
    return DxplanError(msg("a cell that is joined is blank, in a table, beside or below the cell that it is a part of"))
