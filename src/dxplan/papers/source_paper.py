"""A paper as it was read: its paragraphs and tables in order, and everything that is not among them.

Nothing of a plan is known here. Texts are NFC, each line without blanks at its ends and without two blanks in a row;
lines are separated by one line break. A cell that is empty on the paper is a cell with a blank text.
"""

from datetime import date
from enum import StrEnum
from typing import Literal, NamedTuple

from dxplan.diagnostics import Message, msg


class PaperKind(StrEnum):
    """The form in which a paper came."""

    WORD = "word"
    EXCEL = "excel"
    PDF = "pdf"
    MARKDOWN = "markdown"
    TABS = "tabs"
    """Plain text, a row of a table per line, its cells separated by tabs."""
    SPACES = "spaces"
    """Plain text laid out by blanks, as `pdftotext -layout` writes it."""


class SourcePlace(NamedTuple):
    """Where in the file something is; every number counts from 1, what does not apply is None."""

    page: int | None = None
    sheet: str | None = None
    address: str | None = None
    """The cell of a sheet, as `C7`."""
    table: int | None = None
    row: int | None = None
    column: int | None = None
    line: int | None = None
    """The line of a text file; in a Word file the paragraph."""

    @property
    def message(self) -> Message:
        """The place as people name it."""
        if self.sheet is not None:
            if self.address is None:
                return msg("sheet {sheet}", sheet=self.sheet)
            return msg("sheet {sheet}, cell {address}", sheet=self.sheet, address=self.address)
        if self.table is not None and self.row is not None:
            cell = {"table": self.table, "row": self.row, "column": self.column or 1}
            if self.page is not None:
                return msg("page {page}, table {table}, row {row}, column {column}", page=self.page, **cell)
            if self.line is not None:
                return msg("line {line}, column {column}", line=self.line, column=cell["column"])
            return msg("table {table}, row {row}, column {column}", **cell)
        if self.page is not None:
            return msg("page {page}", page=self.page)
        return msg("line {line}", line=self.line or 1)


class Mark(NamedTuple):
    """A footnote mark in a text: it was behind `text[:at]` and is not in the text."""

    at: int
    sign: str
    """As the footnote has it: `1`, `*`."""


class SourceParagraph(NamedTuple):
    """A paragraph outside of tables. A number that the program counts itself stands at its beginning."""

    text: str
    place: SourcePlace
    marks: tuple[Mark, ...] = ()
    is_bold: bool = False
    """Whether all of it is bold; False where the file does not say."""
    is_centred: bool = False
    level: int = 0
    """The level of a heading by its style, from 1; 0 where the file does not say."""


class SourceCell(NamedTuple):
    """A cell of a table, with the grid that it covers: `row` and `column` count from 0."""

    text: str
    place: SourcePlace
    row: int
    column: int
    height: int = 1
    width: int = 1
    marks: tuple[Mark, ...] = ()
    notes: tuple[Message, ...] = ()
    """What the reader is not sure of, or had to change: a nested table as lines, a formula without a result."""
    value: date | float | None = None
    """What a sheet holds behind the text that it shows."""
    is_bold: bool = False
    span: Literal["", "day", "month", "year"] = ""
    """What the text shows of a date behind it: `Tháng 12/2026` is a month. Blank if it shows no year or no date."""


class SourceTable(NamedTuple):
    """A table; its cells in order of rows, then columns. A merged cell is there once."""

    cells: tuple[SourceCell, ...]
    place: SourcePlace
    heading_rows: int = 0
    """The rows that the file itself marks as its heading."""
    shows_merges: bool = True
    """Whether a blank cell is sure to be blank: text laid out by blanks does not show merged cells."""
    is_ruled: bool = True
    """Whether lines are drawn around its cells; a letterhead is a table without lines."""

    @property
    def height(self) -> int:
        """The number of its rows."""
        return max((cell.row + cell.height for cell in self.cells), default=0)

    @property
    def width(self) -> int:
        """The number of its columns."""
        return max((cell.column + cell.width for cell in self.cells), default=0)


class PaperNote(NamedTuple):
    """The text of a footnote."""

    sign: str
    text: str
    place: SourcePlace


class Notice(NamedTuple):
    """What the reader did that is no matter of one cell: tracked changes taken as accepted, a hidden sheet not read."""

    message: Message
    place: SourcePlace | None = None


class LeftOut(NamedTuple):
    """Words of the file that are in no paragraph and no cell, and why: a page number, a text box, a hidden row."""

    text: str
    place: SourcePlace
    why: Message


class SourcePaper(NamedTuple):
    """A paper as it was read."""

    kind: PaperKind
    blocks: tuple[SourceParagraph | SourceTable, ...]
    footnotes: tuple[PaperNote, ...] = ()
    notices: tuple[Notice, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @property
    def tables(self) -> tuple[SourceTable, ...]:
        """Its tables in order."""
        return tuple(block for block in self.blocks if isinstance(block, SourceTable))


class PaperError(Exception):
    """The reason why a file is not read, and what to do; the caller names the file."""

    def __init__(self, reason: Message, remedy: Message) -> None:
        super().__init__(reason.text)
        self.reason, self.remedy = reason, remedy
