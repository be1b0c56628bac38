"""PDF files with text as papers."""

import io
import re
from collections import Counter
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import groupby, pairwise
from statistics import median
from typing import TYPE_CHECKING

from dxplan.diagnostics import Message, msg
from dxplan.papers.note_marks import Block, raised, with_footnotes
from dxplan.papers.old_letters import refuse_old_letters
from dxplan.papers.printed_pages.page_numbers import is_page_number, page_numbers
from dxplan.papers.printed_pages.page_text import PageRow, page_rows, text_blocks, usual_size
from dxplan.papers.printed_pages.printed_lines import CELL_GAP, WIDE_GAP, Glyph, PrintedLine, lines_of
from dxplan.papers.printed_pages.spaced_text import laid_out_blocks
from dxplan.papers.printed_pages.spaced_titles import ROW_NUMBER
from dxplan.papers.source_paper import (
    LeftOut,
    Notice,
    PaperError,
    PaperKind,
    SourcePaper,
    SourcePlace,
    SourceTable,
)
from dxplan.papers.tidying import tidy

if TYPE_CHECKING:
    from dxplan.papers.pdf_files.pdf_page import PagePrint

Tables = list[tuple[float, SourceTable]]
"""Each table with its top."""

MAX_PAGES = 400
MAX_BLANKS = 400
MAX_BYTES = 64 * 2**20

_TRY_WORD = msg("ask for the Word or Excel file from which it was made")


def read_pdf(content: bytes) -> SourcePaper:
    """A PDF file as a paper: its tables by the lines that are drawn, one for each page.

    Raises:
        PaperError: the file is not read, or reading PDF files is not installed.
    """
    if find_spec("pdfminer") is None:
        raise PaperError(msg("reading PDF files is not installed"), msg('run pip install "dxplan[pdf]"'))
    if len(content) > MAX_BYTES:
        too_large = msg("the PDF has {size} MB; at most {limit} MB are read", size=len(content) >> 20,
                        limit=MAX_BYTES >> 20)  # fmt: skip
        raise PaperError(too_large, msg("keep the plan only, in a file of its own"))
    pages = _printed(content)
    _refuse_without_letters(pages)
    return _Pages(pages).paper()


def _printed(content: bytes) -> "list[PagePrint]":
    from pdfminer.pdfdocument import PDFDocument, PDFPasswordIncorrect
    from pdfminer.pdfinterp import PDFResourceManager
    from pdfminer.pdfpage import PDFPage
    from pdfminer.pdfparser import PDFParser

    from dxplan.papers.pdf_files.pdf_limits import PdfTooCostly, bounded
    from dxplan.papers.pdf_files.pdf_page import page_print

    pages = []
    try:
        with bounded():
            document = PDFDocument(PDFParser(io.BytesIO(content)))
            resources = PDFResourceManager()
            for number, page in enumerate(PDFPage.create_pages(document), 1):
                if number > MAX_PAGES:
                    too_long = msg("the PDF has more than {limit} pages", limit=MAX_PAGES)
                    raise PaperError(too_long, msg("keep the plan only, in a file of its own"))
                pages.append(page_print(page, number, resources))
    except PaperError:
        raise
    except PDFPasswordIncorrect:
        locked = msg("it is locked with a password")
        raise PaperError(locked, msg("open it with the password and save it without one")) from None
    except PdfTooCostly:
        raise PaperError(msg("reading the PDF takes too much time or memory"), _TRY_WORD) from None
    except Exception:  # a damaged file makes the library raise whatever Python has
        raise PaperError(msg("the PDF is damaged"), _TRY_WORD) from None
    if not pages:
        raise PaperError(msg("the PDF has no pages"), _TRY_WORD)
    return pages


def _refuse_without_letters(pages: "list[PagePrint]") -> None:
    text = "".join(glyph.text for page in pages for glyph in page.glyphs)
    from dxplan.papers.pdf_files.pdf_page import UNREADABLE

    unreadable = sum(char == UNREADABLE or "\ue000" <= char <= "\uf8ff" for char in text)
    if unreadable * 20 > len(text):
        raise PaperError(msg("the fonts of the PDF do not say which letters its signs are"), _TRY_WORD)
    letters = sum(map(str.isalpha, text))
    if not letters or (letters < 20 * len(pages) and any(page.pictures for page in pages)):
        raise PaperError(
            msg("it is a picture, without any text that a program can read"),
            msg("ask for the Word or Excel file, or run text recognition (OCR) and check every word"),
        )
    words = "".join(
        glyph.text + (" " if after.base != glyph.base or after.left - glyph.right > glyph.size / 5 else "")
        for page in pages
        for glyph, after in pairwise(page.glyphs)
    )
    refuse_old_letters(words)


class _Pages:
    """The pages of a file, made into blocks in order."""

    def __init__(self, pages: "list[PagePrint]") -> None:
        self._pages = pages
        self._left_out: list[LeftOut] = []
        self._notices: list[Notice] = []

    def paper(self) -> SourcePaper:
        """The paper."""
        blocks, footnotes = with_footnotes(self._blocks())
        return SourcePaper(PaperKind.PDF, blocks, footnotes, tuple(self._notices), tuple(self._left_out))

    def _blocks(self) -> Iterator[Block]:
        from dxplan.papers.pdf_files.pdf_tables import page_tables

        pages = []
        for page in self._pages:
            tables, rest = page_tables(page)
            self._report(page, rest)
            pages.append((page, tables, [glyph for glyph in rest if not glyph.turn]))
        for has_columns, run in groupby(pages, lambda content: _has_columns(*content)):
            contents = [*run]
            blocks = self._by_places([page for page, _, _ in contents]) if has_columns else []
            yield from blocks or self._by_lines(contents)

    def _by_lines(self, contents: "list[tuple[PagePrint, Tables, list[Glyph]]]") -> Iterator[Block]:
        """The blocks of pages with the tables that lines draw."""
        pages = [(page, tables, lines_of(rest, WIDE_GAP)) for page, tables, rest in contents]
        running = _running(pages_lines := [(page, lines) for page, _, lines in pages])
        rows: list[PageRow] = []
        notes: list[PageRow] = []
        size = usual_size([row for page, lines in pages_lines for row in self._rows(page, lines)])
        for page, tables, lines in pages:
            kept = [line for line in lines if (page.number, line) not in running]
            for line in lines:
                if (page.number, line) in running:
                    self._leave(line.text, page.number, running[page.number, line])
            page_text = self._rows(page, kept)
            page_text, page_notes = _without_notes(page_text, page, size)
            notes.extend(page_notes)
            for top, table in sorted(tables, key=lambda table: table[0]):
                above = [row for row in page_text if row.base <= top]
                page_text = page_text[len(above) :]
                yield from self._of_text([*rows, *above])
                rows = []
                yield _tidy(table)
            rows.extend(page_text)
        yield from self._of_text(rows)
        yield from self._of_text(notes)

    def _by_places(self, pages: "list[PagePrint]") -> list[Block]:
        """The blocks of pages whose tables have no lines, by the places of words alone; nothing without tables."""
        texts: list[str] = []
        places: list[SourcePlace] = []
        for page in pages:
            lines = _laid_out(page)
            texts.extend(lines)
            places.extend([SourcePlace(page=page.number)] * len(lines))
        numbers = page_numbers(texts)
        blocks = [_on_page(block, places) for block in laid_out_blocks(texts, numbers)]
        if not any(isinstance(block, SourceTable) and block.width > 2 for block in blocks):
            return []
        for at in sorted(numbers):
            self._leave(texts[at], places[at].page or 1, msg("a page number"))
        return blocks

    def _of_text(self, rows: list[PageRow]) -> Iterator[Block]:
        return map(_tidy, text_blocks(rows))

    def _report(self, page: "PagePrint", rest: list[Glyph]) -> None:
        """Tell what of a page is not in its text; `rest` are its signs outside of tables."""
        place = SourcePlace(page=page.number)
        for words in page.stamps:
            self._leave(words, page.number, msg("words of a digital signature or a stamp"))
        if turned := lines_of(glyph for glyph in rest if glyph.turn):
            self._leave(" ".join(line.text for line in turned), page.number, msg("words that are not level"))
        if page.is_recognised:
            self._notices.append(Notice(msg("this page is a scan; its words were recognised by a program"), place))
        elif page.pictures and len(page.glyphs) < 20:
            self._notices.append(Notice(msg("this page is a picture; its words are not read"), place))

    def _rows(self, page: "PagePrint", lines: list[PrintedLine]) -> list[PageRow]:
        whole = [glyph for glyph in page.glyphs if not glyph.turn]
        widest: list[Glyph] | list[PrintedLine] = lines if len(lines) > 5 else whole
        left = min((words.left for words in widest), default=0)
        right = max((words.right for words in widest), default=0)
        return page_rows(lines, [SourcePlace(page=page.number)] * len(lines), left, right)

    def _leave(self, text: str, page: int, why: Message) -> None:
        self._left_out.append(LeftOut(tidy(text), SourcePlace(page=page), why))


def _has_columns(page: "PagePrint", tables: Tables, rest: list[Glyph]) -> bool:
    """Whether a page has a table without lines between its rows: by the numbers in one cell, or by words in columns."""
    for _, table in tables:
        numbers = [cell.text.split() for cell in table.cells if cell.column == 0]
        if any(len(words) > 2 and all(map(ROW_NUMBER.fullmatch, words)) for words in numbers):
            return True
    if len(rest) * 2 < len(page.glyphs):
        return False
    bases = Counter(line.base for line in lines_of(rest, CELL_GAP))
    return sum(count > 2 for count in bases.values()) > 2


def _laid_out(page: "PagePrint") -> list[str]:
    """The lines of a page, the words of each as many blanks from the left margin as there are signs to it."""
    glyphs = [glyph for glyph in page.glyphs if not glyph.turn]
    if not glyphs:
        return ["\f"]
    unit = median(glyph.right - glyph.left for glyph in glyphs) or 1
    texts: list[str] = []
    base = 0.0
    lines = lines_of(glyphs, CELL_GAP)
    margin = min(line.left for line in lines)
    for line in lines:
        if not texts or line.base - base > 0.35 * line.size:
            is_apart = texts and line.base - base > 1.9 * line.size
            texts.extend(["", ""] if is_apart else [""])
            base = line.base
        blanks = max(round((line.left - margin) / unit) - len(texts[-1]), 2 if texts[-1] else 0)
        blanks = min(blanks, MAX_BLANKS)  # a damaged file has words anywhere
        texts[-1] += " " * blanks + line.text
    return ["\f" + texts[0], *texts[1:]]


def _on_page(block: Block, places: list[SourcePlace]) -> Block:
    """The block with the pages of its words in place of their lines."""
    if isinstance(block, SourceTable):
        cells = tuple(cell._replace(place=_page_of(cell.place, places)) for cell in block.cells)
        return block._replace(cells=cells, place=_page_of(block.place, places))
    return block._replace(place=_page_of(block.place, places))


def _page_of(place: SourcePlace, places: list[SourcePlace]) -> SourcePlace:
    return place._replace(page=places[(place.line or 1) - 1].page, line=None)


def _tidy(block: Block) -> Block:
    if isinstance(block, SourceTable):
        return block._replace(cells=tuple(cell._replace(text=tidy(cell.text)) for cell in block.cells))
    return block._replace(text=tidy(block.text))


def _running(pages: "list[tuple[PagePrint, list[PrintedLine]]]") -> dict[tuple[int, PrintedLine], Message]:
    """The lines at the top and the bottom that are page numbers, or the same on three pages and half of all."""
    edges = [
        (page, line)
        for page, lines in pages
        for line in lines
        if line.base < 0.09 * page.height or line.base > 0.92 * page.height
    ]
    same = Counter((re.sub(r"\d+", "#", line.text), round(line.base / 6)) for _, line in edges)
    running = {}
    for page, line in edges:
        times = same[re.sub(r"\d+", "#", line.text), round(line.base / 6)]
        if is_page_number(line.text):
            running[page.number, line] = msg("a page number")
        elif times > 2 and times * 2 >= len(pages):
            running[page.number, line] = msg("a header or footer of the pages")
    return running


def _without_notes(rows: list[PageRow], page: "PagePrint", size: float) -> tuple[list[PageRow], list[PageRow]]:
    """The rows of a page, and those of its footnotes: below a short line, or in small print after a raised number."""
    rules = [rule.at for rule in page.levels if rule.start < page.width / 4 and 40 < rule.end - rule.start < 250]
    for at, row in enumerate(rows):
        rest = rows[at:]
        is_below = any(above < row.base < above + 2.5 * row.size for above in rules) and row.base > page.height / 2
        if is_below and re.match(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]|\d{1,2} ?[^\W\d_]", row.text):
            return rows[:at], [_raised(note) for note in rest]
        if re.match(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]", row.text) and all(other.size < 0.93 * size for other in rest):
            return rows[:at], rest
    return rows, []


def _raised(row: PageRow) -> PageRow:
    """The first row of a footnote with its number raised, however it is printed."""
    first, *others = row.pieces
    text = re.sub(r"^\d{1,2}(?= ?[^\W\d_])", lambda match: raised(match[0]), first.text)
    return row._replace(pieces=(first._replace(text=text), *others))
