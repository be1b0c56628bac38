"""Tables of a page by the lines that are drawn on it: the grid of each, and which of its cells are merged."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

TOLERANCE = 3.0
"""Points by which ends of lines may miss each other."""
MAX_CROSSINGS = 3_000_000


class DrawnLine(NamedTuple):
    """A line along an axis: where it is across, and from where to where it goes."""

    at: float
    start: float
    end: float


class GridCell(NamedTuple):
    """A cell of a grid: its first row and column, from 0, how many it covers, and its place on the page."""

    row: int
    column: int
    height: int
    width: int
    left: float
    top: float
    right: float
    bottom: float
    is_closed: bool = True
    """Whether lines are drawn on all sides; else where the cell ends is not sure."""


def grids(levels: Iterable[DrawnLine], uprights: Iterable[DrawnLine]) -> list[list[GridCell]]:
    """The tables that horizontal and vertical lines draw, each with two cells or more, from the top of the page."""
    level_lines, upright_lines = _joined(levels), _joined(uprights)
    if len(level_lines) * len(upright_lines) > MAX_CROSSINGS:
        return []  # a drawing
    tables = [_cells(*part) for part in _connected(level_lines, upright_lines)]
    return sorted((cells for cells in tables if len(cells) > 1), key=lambda cells: (cells[0].top, cells[0].left))


def _joined(strokes: Iterable[DrawnLine]) -> list[DrawnLine]:
    """The lines in one place of each bundle, those that touch made into one: Word draws a piece for each cell."""
    bundles: list[list[DrawnLine]] = []
    for stroke in sorted(strokes):
        if bundles and stroke.at - bundles[-1][-1].at <= 1 and stroke.at - bundles[-1][0].at <= TOLERANCE:
            bundles[-1].append(stroke)
        else:
            bundles.append([stroke])
    lines: list[DrawnLine] = []
    for bundle in bundles:
        at = sum(stroke.at for stroke in bundle) / len(bundle)
        pieces = sorted((stroke.start, stroke.end) for stroke in bundle)
        start, end = pieces[0]
        for left, right in pieces[1:]:
            if left > end + TOLERANCE:
                lines.append(DrawnLine(at, start, end))
                start, end = left, right
            end = max(end, right)
        lines.append(DrawnLine(at, start, end))
    return [line for line in lines if line.end - line.start > TOLERANCE]


def _connected(levels: list[DrawnLine], uprights: list[DrawnLine]) -> list[tuple[list[DrawnLine], list[DrawnLine]]]:
    """The lines parted into those that cross each other, at once or through others."""
    roots = list(range(len(levels) + len(uprights)))

    def root(node: int) -> int:
        while roots[node] != node:
            roots[node] = roots[roots[node]]
            node = roots[node]
        return node

    for number, level in enumerate(levels):
        for other, upright in enumerate(uprights, len(levels)):
            if _crosses(level, upright):
                roots[root(number)] = root(other)
    parts: dict[int, tuple[list[DrawnLine], list[DrawnLine]]] = defaultdict(lambda: ([], []))
    for number, line in enumerate([*levels, *uprights]):
        parts[root(number)][number >= len(levels)].append(line)
    return [part for part in parts.values() if len(part[0]) + len(part[1]) > 3]


def _crosses(level: DrawnLine, upright: DrawnLine) -> bool:
    return (
        level.start - TOLERANCE <= upright.at <= level.end + TOLERANCE
        and upright.start - TOLERANCE <= level.at <= upright.end + TOLERANCE
    )


def _cells(levels: list[DrawnLine], uprights: list[DrawnLine]) -> list[GridCell]:
    levels, uprights = _with_open_ends(levels, uprights), _with_open_ends(uprights, levels)
    rows, columns = _places(levels), _places(uprights)
    if len(rows) < 2 or len(columns) < 2:
        return []
    below, beside = _drawn(levels, rows, columns), _drawn(uprights, columns, rows)
    # a ring of outer fields, so that what is not closed runs into it
    height, width = len(rows) + 1, len(columns) + 1
    regions: list[list[tuple[int, int]]] = []
    seen: set[tuple[int, int]] = set()
    for field in ((row, column) for row in range(height) for column in range(width)):
        if field in seen:
            continue
        seen.add(field)
        region, waiting = [], [field]
        while waiting:
            row, column = waiting.pop()
            region.append((row, column))
            for (r, c), is_open in (
                ((row + 1, column), (row, column - 1) not in below),
                ((row - 1, column), (row - 1, column - 1) not in below),
                ((row, column + 1), (column, row - 1) not in beside),
                ((row, column - 1), (column - 1, row - 1) not in beside),
            ):
                if is_open and 0 <= r < height and 0 <= c < width and (r, c) not in seen:
                    seen.add((r, c))
                    waiting.append((r, c))
        regions.append(region)
    cells = [cell for region in regions[1:] for cell in _rectangles(region, rows, columns)]
    return sorted(cells, key=lambda cell: (cell.row, cell.column))


def _with_open_ends(lines: list[DrawnLine], across: list[DrawnLine]) -> list[DrawnLine]:
    """The lines, with one more where the lines across them end together: a page cuts a row, a table has no sides."""
    if not lines:
        return lines
    first, last = min(line.at for line in lines), max(line.at for line in lines)
    left, right = min((line.at for line in across), default=0), max((line.at for line in across), default=0)
    added = []
    for edge, ends in ((first, [line.start for line in across]), (last, [line.end for line in across])):
        outer = min(ends, default=edge) if edge == first else max(ends, default=edge)
        reaching = [line for line, end in zip(across, ends, strict=True) if abs(end - outer) <= TOLERANCE]
        if abs(outer - edge) > 2 * TOLERANCE and len(reaching) > 1:
            sides = [line.at for line in reaching]
            if min(sides) <= left + TOLERANCE and max(sides) >= right - TOLERANCE:
                added.append(DrawnLine(outer, left, right))
    return sorted([*lines, *added])


def _places(lines: Sequence[DrawnLine]) -> list[float]:
    """Where lines are, near ones as one."""
    places: list[float] = []
    for line in sorted(lines):
        if not places or line.at - places[-1] > TOLERANCE:
            places.append(line.at)
    return places


def _drawn(lines: list[DrawnLine], places: list[float], across: list[float]) -> set[tuple[int, int]]:
    """The edges that are drawn: the place of the line, and the field along it, from 0."""
    edges = set()
    for line in lines:
        place = min(range(len(places)), key=lambda at: abs(places[at] - line.at))
        first = bisect_left(across, line.start - TOLERANCE)
        for field in range(first, len(across) - 1):
            if across[field + 1] > line.end + TOLERANCE:
                break
            edges.add((place, field))
    return edges


def _rectangles(region: list[tuple[int, int]], rows: list[float], columns: list[float]) -> list[GridCell]:
    """The cell that a region of fields is; fields in no rectangle are cells of one row each, and not closed."""
    parts: list[list[tuple[int, int]]] = [region]
    top, bottom = min(row for row, _ in region), max(row for row, _ in region)
    left, right = min(column for _, column in region), max(column for _, column in region)
    is_closed = len(region) == (bottom - top + 1) * (right - left + 1)
    if not is_closed:
        by_row: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for row, column in sorted(region):
            by_row[row].append((row, column))
        parts = [run for fields in by_row.values() for run in _runs(fields)]
    cells = []
    for part in parts:
        top, bottom = min(row for row, _ in part), max(row for row, _ in part)
        left, right = min(column for _, column in part), max(column for _, column in part)
        box = columns[left - 1], rows[top - 1], columns[right], rows[bottom]
        cells.append(GridCell(top - 1, left - 1, bottom - top + 1, right - left + 1, *box, is_closed))
    return cells


def _runs(fields: list[tuple[int, int]]) -> Iterable[list[tuple[int, int]]]:
    run = fields[:1]
    for field in fields[1:]:
        if field[1] != run[-1][1] + 1:
            yield run
            run = []
        run.append(field)
    yield run
