"""Plain text as a paper: with the marks of Markdown, with tabs between cells, or laid out by blanks."""

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterator

from dxplan.diagnostics import msg
from dxplan.papers.note_marks import Block, with_footnotes
from dxplan.papers.printed_pages.page_numbers import page_numbers
from dxplan.papers.printed_pages.ruled_lines import LineTable, is_grid_rule, stroked_table, tabbed_table
from dxplan.papers.printed_pages.spaced_text import is_laid_out, spaced_paper
from dxplan.papers.source_paper import (
    LeftOut,
    PaperError,
    PaperKind,
    SourceCell,
    SourcePaper,
    SourceParagraph,
    SourcePlace,
    SourceTable,
)
from dxplan.papers.text_files.inline_marks import PlainWords, pair_bold, plain_words
from dxplan.papers.text_files.text_decoding import decoded_text

MAX_LINES = 200_000
MAX_CELLS = 500_000
MAX_COLUMNS = 500


def read_text(content: bytes) -> SourcePaper:
    """A text file as a paper.

    Raises:
        PaperError: it is no Unicode text, too long, or has tables in a way that is not read.
    """
    lines = decoded_text(content).split("\n")
    if len(lines) > MAX_LINES:
        too_long = msg("the text has {count} lines; at most {limit} are read", count=len(lines), limit=MAX_LINES)
        raise PaperError(too_long, msg("keep the plan only, in a file of its own"))
    if any(line.count(sign) > MAX_COLUMNS for line in lines for sign in "\t|"):
        too_wide = msg("a table has more than {limit} columns", limit=MAX_COLUMNS)
        raise PaperError(too_wide, msg("keep the plan only, in a file of its own"))
    if any(map(_HTML_TABLE.search, lines)):
        raise PaperError(msg("the text has a table written in HTML (<table>)"), _AS_EITHER)
    lined = _LinedText(lines)
    if not lined.tables and _is_comma_separated(lines):
        in_excel = msg("open it in Excel and save it as an Excel workbook (*.xlsx)")
        raise PaperError(msg("the cells of the table are parted by commas or semicolons (CSV)"), in_excel)
    return spaced_paper(lines) if not lined.tables and is_laid_out(lines) else lined.paper()


def _is_comma_separated(lines: list[str]) -> bool:
    """Whether most of the first lines have as many cells, with a comma or a semicolon and no blank between them."""
    filled = [line for line in lines if line.strip()][:200]
    for sign in ",;":
        try:
            rows = [*csv.reader(filled, delimiter=sign)]
        except csv.Error:  # a quote that is not closed, before very long text
            continue
        usual, times = max(Counter(map(len, rows)).items(), key=lambda width: width[1], default=(0, 0))
        after_blank = sum(field.startswith(" ") for row in rows for field in row)
        if times > 2 and usual > 2 and times * 10 >= 8 * len(rows) and after_blank * 10 < times * usual:
            return True
    return False


class _LinedText:
    """A text of which each line is a paragraph or a row of a table."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = pair_bold([_ruled(line.replace("\f", "")) for line in lines])
        self._stroked = _tables(self._lines, "|", stroked_table)
        self.tables = {**_tables(self._lines, "\t", tabbed_table), **self._stroked}
        self._is_markdown = bool(self._stroked) or any(map(_HEADING.match, self._lines))
        self._page_numbers = page_numbers(lines)
        # ` / ` is how some converters write a line break; a blank line in a cell shows that it is one
        self._has_slashes = any(" / / " in line for line in lines)
        self._left_out: list[LeftOut] = []

    def paper(self) -> SourcePaper:
        """The text as a paper."""
        blocks, footnotes = with_footnotes(self._blocks())
        kind = PaperKind.MARKDOWN if self._stroked else PaperKind.TABS
        return SourcePaper(kind, blocks, footnotes, left_out=tuple(self._left_out))

    def _blocks(self) -> Iterator[Block]:
        at = number = 0
        while at < len(self._lines):
            if table := self.tables.get(at):
                number += 1
                yield self._table(table, number)
                at = table.end
                continue
            paragraph = self._paragraph(at)
            if paragraph is not None:
                yield paragraph
            at += 1

    def _table(self, table: LineTable, number: int) -> SourceTable:
        cells: list[SourceCell] = []
        width = max(map(len, table.rows))
        if len(table.rows) * width > MAX_CELLS:
            too_large = msg("a table has more than {limit} cells", limit=MAX_CELLS)
            raise PaperError(too_large, msg("keep the plan only, in a file of its own"))
        for row, line_cells in enumerate(table.rows):
            for column in range(width):
                line = line_cells[min(column, len(line_cells) - 1)].line + 1
                place = SourcePlace(table=number, row=row + 1, column=column + 1, line=line)
                if column >= len(line_cells):  # a blank cell at the end, without its tab
                    cells.append(SourceCell("", place, row, column))
                    continue
                words = self._words(line_cells[column].source)
                notes = line_cells[column].notes
                if words.is_struck:
                    notes = (*notes, msg("words of this cell are struck through"))
                cells.append(SourceCell(words.text, place, row, column, notes=notes, is_bold=words.is_bold))
        place = SourcePlace(table=number, line=cells[0].place.line)
        # a table of two columns with tabs is mostly a letterhead, or a signature beside the recipients
        return SourceTable(tuple(cells), place, table.heading_rows, is_ruled=width > 2 or bool(table.heading_rows))

    def _words(self, source: str) -> PlainWords:
        if " / " in source:
            source = _SLASH.sub("\n", source)
            if self._has_slashes:
                source = _SLASH_BEFORE_CAPITAL.sub("\n", source)
        return plain_words(source, is_markdown=self._is_markdown)

    def _paragraph(self, at: int) -> SourceParagraph | None:
        line = self._lines[at]
        place = SourcePlace(line=at + 1)
        if at in self._page_numbers:
            self._left_out.append(LeftOut(line.strip(), place, msg("a page number")))
            return None
        if _RULE_OR_FENCE.fullmatch(line) or is_grid_rule(line):
            return None
        for what in _PICTURE.finditer(line):
            why = msg("a comment that is not printed") if what[0].startswith("<!") else msg("a picture")
            self._left_out.append(LeftOut(what[0], place, why))
        line = _PICTURE.sub("", line)
        level = 0
        if self._is_markdown and (heading := _HEADING.match(line)):
            level, line = len(heading[1]), line[heading.end() :].rstrip("# ")
        words = plain_words(re.sub(r"^\s*> ?", "", line).replace("\t", " "), is_markdown=self._is_markdown)
        if not words.text:
            return None
        return SourceParagraph(words.text, place, is_bold=words.is_bold, level=level)


def _ruled(line: str) -> str:
    """The line with the signs that draw boxes as those of the keyboard."""
    if not _BOX.search(line):
        return line
    return re.sub("[┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╞╡╪]", "+", line.translate(_BOX_LINES))


_BOX = re.compile("[│║]|[─═]{2}")
_BOX_LINES = str.maketrans("│║─═", "||-=")


def _tables(lines: list[str], sign: str, table_at: Callable[[list[str], int], LineTable]) -> dict[int, LineTable]:
    """The tables by their first line, from 0."""
    tables: dict[int, LineTable] = {}
    at = 0
    while at < len(lines):
        if sign not in lines[at]:
            at += 1
            continue
        table = table_at(lines, at)
        if table.rows:
            tables[at] = table
        at = table.end
    return tables


_AS_EITHER = msg("open it and save it as a Word document (*.docx) or an Excel workbook (*.xlsx)")
_HTML_TABLE = re.compile(r"<table(?=[\s>]|$)", re.IGNORECASE)
_HEADING = re.compile(r" {0,3}(#{1,6}) +(?=\S)")
_RULE_OR_FENCE = re.compile(r"\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|```\w*|~~~\w*)\s*")
_PICTURE = re.compile(r"!\[[^\[\]]{0,300}\]\([^()\s]{0,2000}\)|<!--.{0,2000}?-->|<img\b[^<>]{0,2000}>", re.IGNORECASE)
# ` / / ` and ` / - ` can only be line breaks
_SLASH = re.compile(r"(?: / /)+ | / (?=[-–+•] |\d{1,2}[.)] |\(\d{1,2}\) )|(?<=[.;:]) / (?=[^\W\d_])")
_SLASH_BEFORE_CAPITAL = re.compile(r" / (?=\(?[A-ZĐÀ-ÝĂÂÊÔƠƯẠ-Ỹ])")
