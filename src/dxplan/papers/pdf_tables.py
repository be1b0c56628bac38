"""The tables of a page of a PDF file: the signs put into the cells that lines draw around them."""

import re
from bisect import bisect_right

from dxplan.diagnostics import Message, msg
from dxplan.papers.drawn_grids import GridCell, grids
from dxplan.papers.pdf_page import UNREADABLE, PagePrint
from dxplan.papers.printed_lines import Glyph, joined, lines_of
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
    source_cells = tuple(_cell(cell, signs, page, number) for cell, signs in inside.items())
    return SourceTable(source_cells, SourcePlace(page=page, table=number)), rest


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
    place = SourcePlace(page=page, table=number, row=cell.row + 1, column=cell.column + 1)
    is_bold = bool(lines) and all(line.is_bold for line in lines)
    return SourceCell(text, place, cell.row, cell.column, cell.height, cell.width, notes=notes, is_bold=is_bold)
