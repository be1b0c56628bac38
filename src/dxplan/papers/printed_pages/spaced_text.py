"""Text that is laid out by blanks as paragraphs and tables."""

import re
from collections.abc import Iterator
from itertools import pairwise

from dxplan.diagnostics import msg
from dxplan.papers.note_marks import Block, plain, raised, with_footnotes
from dxplan.papers.printed_pages.page_numbers import page_numbers
from dxplan.papers.printed_pages.page_text import PageRow, page_rows, text_blocks
from dxplan.papers.printed_pages.printed_lines import PrintedLine
from dxplan.papers.printed_pages.spaced_columns import pieces_of
from dxplan.papers.printed_pages.spaced_tables import (
    SpacedRegion,
    head_lines,
    is_below_caption,
    is_heading,
    lines_of_heading,
    spaced_table,
    table_region,
    with_short_tables,
)
from dxplan.papers.source_paper import (
    LeftOut,
    PaperError,
    PaperKind,
    SourcePaper,
    SourceParagraph,
    SourcePlace,
    SourceTable,
)

MAX_LINES = 20_000

SIZE, PITCH = 2.0, 2.3
"""The size of a sign and the height of a line, if a sign is one wide."""


def is_laid_out(lines: list[str]) -> bool:
    """Whether blanks part columns, or sentences go on from line to line."""
    filled = [line for line in lines if line.strip()]
    gaps = sum(bool(re.search(r"\S {3,}\S", line)) for line in filled)
    going_on = sum(line.strip()[0].islower() and len(above) > 40 for above, line in pairwise(filled))
    return gaps > 2 or going_on * 5 > len(filled)


def spaced_paper(lines: list[str]) -> SourcePaper:
    """The lines as a paper; a form feed begins a page."""
    if len(lines) > MAX_LINES:
        too_long = msg("the text has {count} lines; at most {limit} are read", count=len(lines), limit=MAX_LINES)
        raise PaperError(too_long, msg("keep the plan only, in a file of its own"))
    lines = [_without_blank_fields(line) for line in lines]
    numbers = page_numbers(lines)
    left_out = [LeftOut(lines[at].strip(), SourcePlace(line=at + 1), msg("a page number")) for at in sorted(numbers)]
    blocks, footnotes = with_footnotes(_with_glued_marks([*laid_out_blocks(lines, numbers)]))
    return SourcePaper(PaperKind.SPACES, blocks, footnotes, left_out=tuple(left_out))


def _without_blank_fields(line: str) -> str:
    """A line whose number or day is left blank for the pen: `Số:      /KH-UBND`; its blanks are no gap of columns."""
    if "Số" in line and (number := _BLANK_NUMBER.search(line)):
        blanks = " " * (len(number["blank"]) - 1)  # what stands behind keeps its place
        line = f"{line[: number.start('blank')]} {number['symbol']}{blanks}{line[number.end() :]}"
    return _BLANK_DAY.sub(" ", line) if "tháng" in line else line


_BLANK_NUMBER = re.compile(r"\bSố(?: ?:)?(?P<blank> {2,200})(?P<symbol>[-/][^\s/-]\S*)")
_BLANK_DAY = re.compile(
    r"(?<=\bngày) {2,}(?=tháng|[0-9])|(?<=\btháng) {2,}(?=năm|[0-9])|(?<=\bnăm) {2,}(?=20[0-9]{2}$)"
)


def _with_glued_marks(blocks: list[Block]) -> Iterator[Block]:
    """The blocks, with a note on cells where a number at a word's end may be the mark of a footnote: `năm 20452`."""
    signs = {plain(match[1]) for block in blocks if isinstance(block, SourceParagraph)
             and (match := re.match(r"([\d⁰¹²³⁴-⁹]{1,2}) [A-ZĐ]", block.text))}  # fmt: skip
    mark = re.compile(rf"(?:{_END_OF_WORD})(?:{'|'.join(sorted(signs))})(?![\w/])")
    for block in blocks:
        if signs and isinstance(block, SourceTable):
            block = block._replace(cells=tuple(
                cell._replace(notes=(*cell.notes, _GLUED)) if mark.search(cell.text) else cell for cell in block.cells
            ))  # fmt: skip
        yield block


_END_OF_WORD = r"[^\W\d_][”\")]?|\b(?:19|20)\d\d|[”\")]"
_GLUED = msg("a number at the end of a word may be the mark of a footnote")


def laid_out_blocks(lines: list[str], numbers: frozenset[int]) -> Iterator[Block]:
    """The lines as paragraphs and tables, without those that are page numbers; a form feed begins a page."""
    pages: list[tuple[int, list[str]]] = []
    of_page: list[int] = []
    """The number of the page of each part: a heading of another table begins a part of its own."""
    others: set[int] = set()
    heading: list[str] = []
    for at, line in enumerate(lines):
        is_page = not pages or line.startswith("\f") or at in numbers
        words = line.split() if is_heading(line) else []
        above: list[str] = []
        if not is_page and words and (words != heading or is_below_caption(pages[-1][1], line)):
            others.add(len(pages))
            of_text = pages[-1][1]
            first = len(of_text) - lines_of_heading(of_text, line)
            above, of_text[first:] = of_text[first:], []
        if is_page or len(pages) in others:
            pages.append((at - len(above), above))
            of_page.append(len(of_page) + 1 - len(others))
        heading = words or heading
        pages[-1][1].append("" if at in numbers else line.replace("\f", "").rstrip())
    texts_of_pages = [text for _, text in pages]
    regions = with_short_tables(texts_of_pages, [table_region(text, page) for page, text in enumerate(texts_of_pages)])
    for part in others:  # its title is below the table before
        if region := regions[part - 1]:
            regions[part - 1] = region._replace(end=_before_titles(pages[part - 1][1], region))
    tables: dict[int, SourceTable] = {}
    for run in _runs(regions, others):
        texts = [pages[region.page][1][region.start : region.end] for region in run]
        if len(run) > 1:  # other lines may be directly above the first table, not above those that go on
            top = texts[1][0].split()
            first = next((at for at, line in enumerate(texts[0]) if line.split() == top), 0)
            run[0] = regions[run[0].page] = run[0]._replace(start=run[0].start + first)
            texts[0] = texts[0][first:]
        heading = head_lines(texts)
        ways = []
        for is_centred in (True, False):
            made = [
                spaced_table(text, heading, SourcePlace(table=len(tables) + at),
                             pages[region.page][0] + region.start + 1, is_centred=is_centred)
                for at, (region, text) in enumerate(zip(run, texts, strict=True), 1)
            ]  # fmt: skip
            ways.append((sum(cost for _, cost in made), [table for table, _ in made]))
        best = min(ways, key=lambda way: way[0])[1]
        tables.update(zip((region.page for region in run), best, strict=True))
    rows: list[PageRow] = []
    for part, ((begin, text), page, region) in enumerate(zip(pages, of_page, regions, strict=True)):
        if region is None:
            rows.extend(_rows(text, begin, page, 0, len(text)))
            continue
        yield from text_blocks([*rows, *_rows(text, begin, page, 0, region.start)])
        rows, table = _with_raised_marks(_rows(text, begin, page, region.end, len(text)), tables[part])
        yield table
    yield from text_blocks(rows)


def _with_raised_marks(rows: list[PageRow], table: SourceTable) -> tuple[list[PageRow], SourceTable]:
    """The lines below a table and the table, the numbers of footnotes raised whose marks the table has.

    The number of a footnote is on the line of its first words, and its mark is a digit at the end of a word.
    """
    shown = [*rows]
    cells = [*table.cells]
    last = 0
    for at, row in enumerate(rows):
        first = row.pieces[0]
        match = re.match(r"(\d{1,2}) ?(?=[^\W\d_])", first.text)
        if not match or not first.text[match.end()].isupper() or (last and int(match[1]) != last + 1):
            continue
        sign = raised(match[1])
        glued = re.compile(rf"({_END_OF_WORD}){match[1]}(?![\w/])")
        marked = [place for place, cell in enumerate(cells) if glued.search(cell.text)]
        if not marked and not any(sign in cell.text for cell in cells):
            continue
        last = int(match[1])
        shown[at] = row._replace(pieces=(first._replace(text=f"{sign} {first.text[match.end() :]}"), *row.pieces[1:]))
        if len(marked) == 1:
            cell = cells[marked[0]]
            text = glued.sub(rf"\1{sign}", cell.text)
            cells[marked[0]] = cell._replace(text=text, notes=(*cell.notes, _GLUED))
    return shown, table._replace(cells=tuple(cells))


def _before_titles(text: list[str], region: SpacedRegion) -> int:
    """The end of a table without the lines of one piece below it, the first of them after a blank line."""
    end = region.end
    for at in range(region.end - 1, region.start, -1):
        if len(pieces_of(text[at])) > 1:
            break
        if not text[at - 1].strip():
            end = at
    return end


def _runs(regions: list[SpacedRegion | None], others: set[int]) -> list[list[SpacedRegion]]:
    """The tables of successive pages together, but for those that begin another table."""
    runs: list[list[SpacedRegion]] = [[]]
    for page, region in enumerate(regions):
        if page in others:
            runs.append([])
        if region is not None:
            runs[-1].append(region)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]


def _rows(text: list[str], begin: int, page: int, start: int, end: int) -> list[PageRow]:
    lines: list[PrintedLine] = []
    places: list[SourcePlace] = []
    for at in range(start, end):
        for piece in pieces_of(text[at], 3):
            words = " ".join(piece.text.split())
            lines.append(PrintedLine(words, piece.start, piece.end, at * PITCH, SIZE))
            places.append(SourcePlace(line=begin + at + 1, page=page))
    left = min((line.left for line in lines), default=0)
    ends = sorted(line.right for line in lines)
    right = ends[len(ends) * 9 // 10] if ends else 0
    # signs are of one width here, and were not on the page
    return [row._replace(slack=0.15 * (right - left)) for row in page_rows(lines, places, left, right)]
