"""The grid of a table of a Word file: where each cell is, and what it covers."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from dxplan.diagnostics import Message, msg
from dxplan.ooxml import Element
from dxplan.ooxml.markup import W, blocks, borders_of, flag_of, value_of, whole
from dxplan.ooxml.styles import Styles

MOST_COLUMNS = 63  # of Word
_NEAR = 113  # twips, 2 mm
_LINES = {"left", "right", "insideV", "insideH"}
_NOT_BEGUN = msg("it goes on with a merged cell that does not begin above it")
_OTHER_WIDTH = msg("it goes on with a merged cell of another width")


@dataclass(slots=True)
class Box:
    """A cell in the grid; rows and columns count from 0."""

    element: Element
    row: int
    column: int
    width: int
    height: int = 1
    notes: list[Message] = field(default_factory=list)
    covered: list[Element] = field(default_factory=list)
    """The cells that are merged into it; Word does not show their words."""


@dataclass(slots=True)
class Grid:
    """The cells of a table in order, and what of it is not printed."""

    boxes: list[Box] = field(default_factory=list)
    height: int = 0
    heading_rows: int = 0
    hidden: list[Element] = field(default_factory=list)
    """Rows that are hidden."""
    changes: int = 0


def grid_of(table: Element) -> Grid:
    """The grid of a table, with tracked changes as accepted."""
    grid = Grid()
    rows: list[list[Box]] = []
    for row in blocks(table):
        if row.tag != f"{W}tr":
            continue
        grid.changes += sum(row.find(f"{W}trPr/{W}{name}") is not None for name in ("ins", "del"))
        if row.find(f"{W}trPr/{W}del") is not None:
            continue
        if flag_of(row, "trPr", "hidden"):
            grid.hidden.append(row)
            continue
        if flag_of(row, "trPr", "tblHeader") and grid.heading_rows == grid.height:
            grid.heading_rows += 1
        rows.append(list(_row(row, grid)))
        grid.height += 1
    _straighten(table, rows)
    _merge_downwards(rows, grid)
    return grid


def _straighten(table: Element, rows: list[list[Box]]) -> None:
    """Take edges that lie next to each other for one: a hand drags the edge of one cell, and Word makes a column."""
    edges = [0]
    place = first = 0
    for part in table.iterfind(f"{W}tblGrid/{W}gridCol"):
        place += max(whole(part.get(f"{W}w"), 0), 0)
        is_near = place - first < _NEAR
        edges.append(edges[-1] if is_near else edges[-1] + 1)
        first = first if is_near else place
    spans = [
        (box, edges[box.column], edges[box.column + box.width])
        for box in (box for row in rows for box in row)
        if box.column + box.width < len(edges)
    ]
    # a cell between two such edges is really that narrow; so is a grid that is not wide enough for its cells
    if len(spans) == sum(map(len, rows)) and all(start < end for _, start, end in spans):
        for box, start, end in spans:
            box.column, box.width = start, end - start


def _merge_downwards(rows: list[list[Box]], grid: Grid) -> None:
    open_: dict[int, Box] = {}
    """By column: the cell that a merged cell in the next row goes on with."""
    for row in rows:
        below: dict[int, Box] = {}
        for box in row:
            merge = _merge(box.element)
            upper = open_.get(box.column)
            if merge == "continue" and upper is not None and upper.width == box.width:
                upper.height += 1
                upper.covered += box.element, *box.covered
                below[box.column] = upper
                continue
            if merge == "continue":
                box.notes.append(_NOT_BEGUN if upper is None else _OTHER_WIDTH)
            if merge:
                below[box.column] = box
            grid.boxes.append(box)
        open_ = below


def is_ruled(table: Element, grid: Grid, style: str, styles: Styles) -> bool:
    """Whether lines are drawn between or beside the cells of a table."""
    drawn = set(styles.borders(style))
    for borders in (table.find(f"{W}tblPr/{W}tblBorders"), *table.iterfind(f"{W}tr/{W}tblPrEx/{W}tblBorders")):
        if borders is not None:
            drawn -= {str(border.tag).removeprefix(W) for border in borders}
            drawn |= borders_of(borders)
    of_cells = (borders_of(box.element.find(f"{W}tcPr/{W}tcBorders")) for box in grid.boxes)
    return bool(drawn & _LINES) or any(sides & _LINES for sides in of_cells)


def _row(row: Element, grid: Grid) -> Iterator[Box]:
    """The cells of a row, those that are merged sideways as one."""
    column = whole(value_of(row, "trPr", "gridBefore"), 0) if row.find(f"{W}trPr") is not None else 0
    column = min(max(column, 0), MOST_COLUMNS)
    last: Box | None = None
    for cell in blocks(row):
        if cell.tag != f"{W}tc":
            continue
        properties = cell.find(f"{W}tcPr")
        for change in ("cellIns", "cellDel", "cellMerge"):
            grid.changes += properties is not None and properties.find(f"{W}{change}") is not None
        if properties is not None and properties.find(f"{W}cellDel") is not None:
            continue
        width = min(max(whole(value_of(properties, "gridSpan"), 1), 1), MOST_COLUMNS)
        is_more = last is not None and properties is not None and properties.find(f"{W}hMerge") is not None
        if last is not None and is_more and value_of(properties, "hMerge", default="continue") == "continue":
            last.width += width
            last.covered.append(cell)
        else:
            if last is not None:
                yield last
            last = Box(cell, grid.height, column, width)
        column += width
    if last is not None:
        yield last


def _merge(cell: Element) -> str:
    """How a cell is merged downwards: `restart`, `continue`, or blank; a tracked merge counts as accepted."""
    properties = cell.find(f"{W}tcPr")
    tracked = value_of(properties, "cellMerge", attribute="vMerge")
    if tracked:
        return "continue" if tracked == "cont" else "restart"
    if properties is None or properties.find(f"{W}vMerge") is None:
        return ""
    return "restart" if value_of(properties, "vMerge") == "restart" else "continue"
