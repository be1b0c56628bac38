"""A sheet as paragraphs and tables: its merged cells, what it hides, and where its table begins and ends."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import groupby

from dxplan.diagnostics import msg
from dxplan.ooxml import Flaw, PackageError
from dxplan.papers.excel_files.excel_sheet import MAX_CELLS, Area, ShownCell, SourceSheet, Spot, address
from dxplan.papers.note_marks import with_footnotes
from dxplan.papers.old_letters import is_in_old_letters
from dxplan.papers.source_paper import (
    LeftOut,
    Notice,
    PaperNote,
    SourceCell,
    SourceParagraph,
    SourcePlace,
    SourceTable,
)

_TABLE_CELLS = 3
"""A row of at least so many cells is a row of the table; a letterhead has two."""
_NOTE = re.compile("[⁰¹²³⁴-⁹]")


@dataclass(slots=True)
class SheetBlocks:
    """What a sheet gives to its paper."""

    blocks: list[SourceParagraph | SourceTable] = field(default_factory=list)
    footnotes: list[PaperNote] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)


@dataclass(slots=True)
class _Grid:
    """The cells that are seen, and the ranges that they cover; rows and columns count as in the sheet."""

    cells: dict[Spot, ShownCell]
    areas: dict[Spot, Area]
    """Of merged cells, by the first cell that is seen."""
    rows: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    """The columns of the cells in each row."""

    def __post_init__(self) -> None:
        for row, column in sorted(self.cells):
            self.rows[row].append(column)

    def area(self, spot: Spot) -> Area:
        return self.areas.get(spot, (*spot, *spot))


def blocks_of(sheet: SourceSheet, tables: int) -> SheetBlocks:
    """The blocks of a sheet; its first table has the number `tables` + 1."""
    result = SheetBlocks()
    for spot, (text, why) in sheet.unseen.items():
        result.left_out.append(LeftOut(text, sheet.place(spot), why))
    grid = _grid(sheet, result)
    first, last = _extent(grid)

    def kind(row: int) -> tuple[bool, bool]:
        """Whether a row is of the table, and whether it has cells beside each other."""
        columns = grid.rows[row]
        is_note = len(columns) == 1 and _NOTE.match(grid.cells[row, columns[0]].text)
        is_table = first <= row <= last and not is_note
        return is_table, is_table or len(columns) > 1

    for (is_table, is_wide), group in groupby(grid.rows, kind):
        rows = list(group)
        if is_wide:
            heading = _heading_rows(sheet, rows) if is_table else 0
            tables += 1
            place = SourcePlace(sheet=sheet.name, table=tables)
            result.blocks.append(_table(sheet, grid, rows, place, heading=heading, is_ruled=is_table))
        else:
            result.blocks += (_paragraph(sheet, grid, (row, grid.rows[row][0])) for row in rows)
    blocks, footnotes = with_footnotes(result.blocks)
    result.blocks, result.footnotes = list(blocks), list(footnotes)
    return result


def _grid(sheet: SourceSheet, result: SheetBlocks) -> _Grid:
    """The cells that are seen, with their merged ranges; all others are put with what is left out."""
    cells: dict[Spot, ShownCell] = {}
    columns: set[int] = set()
    for (row, column), cell in sheet.cells.items():
        if row not in sheet.hidden_rows and column not in sheet.hidden_columns:
            cells[row, column] = cell
            columns.add(column)
    grid_rows, grid_columns = sorted({row for row, _ in cells}), sorted(columns)
    areas: dict[Spot, Area] = {}
    covered: set[Spot] = set()
    crossing: list[Area] = []
    moved: set[Spot] = set()
    """The cells that are seen at the first seen place of their range."""
    size = 0
    for merge in sheet.merges:
        top, left, bottom, right = merge
        rows = grid_rows[bisect_left(grid_rows, top) : bisect_right(grid_rows, bottom)]
        across = grid_columns[bisect_left(grid_columns, left) : bisect_right(grid_columns, right)]
        size += len(rows) * len(across)
        if size > 4 * MAX_CELLS:
            raise PackageError(Flaw.LARGE, msg("its merged cells cover more than {limit} cells", limit=4 * MAX_CELLS))
        spots = [(row, column) for row in rows for column in across]
        if not spots:
            continue
        if not covered.isdisjoint(spots):
            crossing.append(merge)
            continue
        covered.update(spots)
        content = sheet.cells.get((top, left))
        for spot in spots:
            if spot != (top, left) and (below := cells.pop(spot, None)):
                result.left_out.append(LeftOut(below.text, sheet.place(spot), msg("a merged cell covers it")))
        if content:
            moved.add((top, left))
            cells.pop((top, left), None)
            cells[spots[0]] = content
        areas[spots[0]] = (*spots[0], *spots[-1])
    _note_merges(sheet, crossing, result)
    for spot, cell in sheet.cells.items():
        row, column = spot
        if spot not in moved and (row in sheet.hidden_rows or column in sheet.hidden_columns):
            why = msg("its row is hidden") if row in sheet.hidden_rows else msg("its column is hidden")
            result.left_out.append(LeftOut(cell.text, sheet.place(spot), why))
    if folded := len(sheet.folded_rows & {row for row, _ in cells}):
        message = msg("{count} rows that a filter or a closed outline hides are read too", count=folded)
        result.notices.append(Notice(message, SourcePlace(sheet=sheet.name)))
    return _Grid(cells, areas)


def _note_merges(sheet: SourceSheet, crossing: list[Area], result: SheetBlocks) -> None:
    """Say which merged ranges are not obeyed."""
    ranges = [f"{address(*area[:2])}:{address(*area[2:])}" for area in crossing] + sheet.odd_merges
    if ranges:
        words = ", ".join(ranges[:5]) + (", …" if len(ranges) > 5 else "")
        message = msg("merged ranges that are wrong or overlap others are read as single cells: {ranges}", ranges=words)
        result.notices.append(Notice(message, SourcePlace(sheet=sheet.name)))


def _extent(grid: _Grid) -> tuple[int, int]:
    """The first and the last row of the table; nothing is between them if the sheet has none.

    Above it are rows of few cells without lines: titles and a letterhead. What is below the lines is the foot.
    """
    ruled = {row: sum(grid.cells[row, column].is_ruled for column in columns) for row, columns in grid.rows.items()}
    wide = [row for row, columns in grid.rows.items() if len(columns) >= _TABLE_CELLS or ruled[row] > 1]
    if not wide:
        pairs = [row for row, columns in grid.rows.items() if len(columns) > 1]
        return (pairs[0], max(grid.rows)) if pairs else (0, -1)
    first, last = wide[0], max(grid.rows)
    within = [row for row in grid.rows if first <= row <= wide[-1]]
    if 2 * sum(ruled[row] > 0 for row in within) > len(within):
        last = max(wide[-1], *(row for row in grid.rows if ruled[row]))
    return first, max([last, *(area[2] for area in grid.areas.values() if first <= area[0] <= last)])


def _heading_rows(sheet: SourceSheet, rows: list[int]) -> int:
    """The rows of a table that the file itself marks as its heading."""
    for _, last in sheet.heading:
        count = bisect_right(rows, last)
        if 0 < count < len(rows):
            return count
    return 0


def _table(
    sheet: SourceSheet, grid: _Grid, rows: list[int], place: SourcePlace, *, heading: int, is_ruled: bool
) -> SourceTable:
    """The table of these rows; rows and columns without any word are not in it."""
    used = {column for row in rows for column in grid.rows[row]}
    columns = sorted(used)
    if len(rows) * len(columns) > MAX_CELLS:
        raise PackageError(Flaw.LARGE, msg("it has more than {limit} cells", limit=MAX_CELLS))
    beside = _beside(sheet, grid, rows, columns) if is_ruled else set()
    cells: list[SourceCell] = []
    covered: set[Spot] = set()
    for nth, row in enumerate(rows):
        for position, column in enumerate(columns):
            if (row, column) in covered:
                continue
            _, _, bottom, right = grid.area((row, column))
            height = bisect_right(rows, bottom) - nth
            width = bisect_right(columns, right) - position
            if height * width > 1:
                covered.update((a, b) for a in rows[nth : nth + height] for b in columns[position : position + width])
            cell = grid.cells.get((row, column), ShownCell(""))
            notes = cell.notes
            if cell.text and column in beside:
                notes += (msg("it is beside the table, behind a blank column and without a heading"),)
            if is_in_old_letters(cell.text):
                notes += (msg("its letters seem to be of an old encoding (TCVN3 or VNI)"),)
            where = sheet.place((row, column))
            content = SourceCell(cell.text, where, nth, position, height, width, notes=notes, value=cell.value)
            cells.append(content._replace(is_bold=cell.is_bold, span=cell.span))
    corners = f"{address(rows[0], columns[0])}:{address(rows[-1], columns[-1])}"
    return SourceTable(tuple(cells), place._replace(address=corners), heading_rows=heading, is_ruled=is_ruled)


def _beside(sheet: SourceSheet, grid: _Grid, rows: list[int], columns: list[int]) -> set[int]:
    """The columns to the right of the table: a blank column is between, and they have no heading."""
    for position in range(1, len(columns)):
        gap = set(range(columns[position - 1] + 1, columns[position])) - sheet.hidden_columns
        top = set(rows[:2])
        if gap and not any(spot[0] in top and grid.area(spot)[3] >= columns[position] for spot in grid.cells):
            return set(columns[position:])
    return set()


def _paragraph(sheet: SourceSheet, grid: _Grid, spot: Spot) -> SourceParagraph:
    cell = grid.cells[spot]
    return SourceParagraph(cell.text, sheet.place(spot), is_bold=cell.is_bold, is_centred=cell.is_centred)
