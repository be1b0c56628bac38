"""The tables of a page of a PDF file: the signs put into the cells that lines draw around them."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from dxplan.diagnostics import Message, msg
from dxplan.papers.pdf_files.drawn_grids import TOLERANCE, GridCell, grids
from dxplan.papers.pdf_files.pdf_page import UNREADABLE, PagePrint
from dxplan.papers.printed_pages.printed_lines import CELL_GAP, Glyph, joined, lines_of
from dxplan.papers.source_paper import SourceCell, SourcePlace, SourceTable

_PADDING = 4.5  # Word leaves 5.4 points on each side of a cell


def page_tables(page: PagePrint) -> tuple[list[tuple[float, SourceTable]], list[Glyph]]:
    """The tables of a page, each with its top, and the signs that are in none of them."""
    tables: list[tuple[float, SourceTable]] = []
    glyphs = page.glyphs
    for cells in grids(page.levels, page.uprights):
        table, rest = _table(cells, glyphs, page.number, len(tables) + 1)
        if any(cell.text for cell in table.cells):
            glyphs = rest
            tables.append((min(cell.top for cell in cells), table))
    return tables, glyphs


def _table(cells: list[GridCell], glyphs: list[Glyph], page: int, number: int) -> tuple[SourceTable, list[Glyph]]:
    tops = sorted({cell.top for cell in cells})
    by_top: dict[float, list[GridCell]] = {top: [] for top in tops}
    for cell in cells:
        for top in tops[tops.index(cell.top) :]:
            if top >= cell.bottom:
                break
            by_top[top].append(cell)
    bottom = max(cell.bottom for cell in cells)
    inside: dict[GridCell, list[Glyph]] = {cell: [] for cell in cells}
    rest: list[Glyph] = []
    for glyph in glyphs:
        home = None
        if tops[0] <= glyph.y < bottom:
            band = by_top[tops[bisect_right(tops, glyph.y) - 1]]
            home = next((cell for cell in band if cell.left <= glyph.x < cell.right and glyph.y < cell.bottom), None)
        (rest if home is None else inside[home]).append(glyph)
    edges = sorted({edge for cell in cells for edge in (cell.left, cell.right)})
    parts = (part for cell, signs in inside.items() for part in _by_columns(cell, signs, edges))
    source_cells = tuple(_cell(cell, signs, page, number) for cell, signs in parts)
    return SourceTable(source_cells, SourcePlace(page=page, table=number)), rest


def _by_columns(cell: GridCell, signs: list[Glyph], edges: list[float]) -> Iterator[tuple[GridCell, list[Glyph]]]:
    """A cell over several columns, cut at their edges if no words of it go over one and several columns have words.

    Some looks of tables leave out the lines between the cells of a row.
    """
    inner = [edge for edge in edges if cell.left + TOLERANCE < edge < cell.right - TOLERANCE]
    lines = lines_of(signs, CELL_GAP) if inner and not any(glyph.turn for glyph in signs) else []
    filled = {bisect_right(inner, (line.left + line.right) / 2) for line in lines}
    if len(filled) < 2 or any(line.left < edge < line.right for line in lines for edge in inner):
        yield cell, signs
        return
    for at, (left, right) in enumerate(pairwise([cell.left, *inner, cell.right])):
        part = cell._replace(column=cell.column + at, width=1, left=left, right=right)
        yield part, [glyph for glyph in signs if left <= glyph.x < right]


def _are_over_each_other(signs: list[Glyph]) -> bool:
    """Whether words are printed over other words, as where the lines of a cell are higher than the cell."""
    rows: list[list[Glyph]] = []
    for glyph in sorted(signs, key=lambda glyph: glyph.base):
        if not glyph.text.strip() or glyph.right <= glyph.left or glyph.turn:
            continue
        if rows and glyph.base - rows[-1][0].base < 0.6 * glyph.size:
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
    pairs = (pair for row in rows for pair in pairwise(sorted(row, key=lambda glyph: glyph.left)))
    return sum(after.left < glyph.right - 0.45 * (glyph.right - glyph.left) for glyph, after in pairs) > 1


def _cell(cell: GridCell, signs: list[Glyph], page: int, number: int) -> SourceCell:
    lines = lines_of(signs)
    is_turned = any(glyph.turn for glyph in signs)
    start, end = (cell.top, cell.bottom) if is_turned else (cell.left, cell.right)
    text = joined(lines, start + _PADDING, end - _PADDING)
    notes: tuple[Message, ...] = ()
    if not cell.is_closed:
        notes += (msg("the lines around this cell are not closed"),)
    if UNREADABLE in text or re.search("[\ue000-\uf8ff]", text):
        notes += (msg("the file does not say which letters some signs of this cell are"),)
    if _are_over_each_other(signs):
        notes += (msg("words of this cell are printed over each other"),)
    place = SourcePlace(page=page, table=number, row=cell.row + 1, column=cell.column + 1)
    is_bold = bool(lines) and all(line.is_bold for line in lines)
    return SourceCell(text, place, cell.row, cell.column, cell.height, cell.width, notes=notes, is_bold=is_bold)
