"""A Word document as the rules see it: sections, tables, and paragraphs of runs with their final looks.

Lengths are in twips, as in the file (567 are a centimetre, 20 a point); sizes of letters in points.
"""

from functools import cached_property
from typing import NamedTuple

from dxplan.ooxml.hazards import Hazard

TWIPS_PER_MM = 1440 / 25.4
TWIPS_PER_POINT = 20


class Look(NamedTuple):
    """How letters are set by styles, theme and direct formatting together."""

    fonts: tuple[str, ...]
    """The fonts for Latin letters without and with marks; one where they are the same."""
    size: float
    bold: bool
    italic: bool
    caps: bool
    underlined: bool
    colour: str
    """`auto`, or as RRGGBB."""


class Run(NamedTuple):
    """A stretch of text with one look."""

    text: str
    look: Look


class ParagraphLayout(NamedTuple):
    """How a paragraph is set."""

    align: str = "left"
    left: int = 0
    first: int = 0
    """The indent of the first line from the others; negative for a hanging indent."""
    before: int = 0
    after: int = 0
    line: int = 240
    line_rule: str = "auto"
    contextual: bool = False
    style: str = ""
    right: int = 0
    edges: frozenset[str] = frozenset()
    """The sides on which it has a border."""


class TableCell(NamedTuple):
    """A place in a table; all count from 1."""

    table: int
    row: int
    column: int
    width: int = 0
    """In twips; 0 if the file does not give it."""
    inner: int = 0
    """The width without the margins of the cell: the column of its text."""


class Stroke(NamedTuple):
    """A drawn line; its length in twips, None if the file does not give it."""

    length: float | None
    inset: int | None = None
    """Of the border of a paragraph: how much shorter it is than the column of the text."""


class Paragraph(NamedTuple):
    """A paragraph as the reader sees it: with tracked insertions, without deletions and hidden text."""

    number: int
    """Counted from 1 through the text with its tables and text boxes; 0 in headers and notes."""
    runs: tuple[Run, ...]
    layout: ParagraphLayout
    cell: TableCell | None = None
    strokes: tuple[Stroke, ...] = ()
    boxed: bool = False
    has_page_number: bool = False
    starts_page: bool = False
    framed: bool = False
    """Whether a frame is drawn around it."""

    @property
    def text(self) -> str:
        """All its text, with tabs and line breaks."""
        return "".join(run.text for run in self.runs)


class TextTable(NamedTuple):
    """A table of the text that is in no other table."""

    number: int
    columns: int
    rows: int
    bordered: bool
    """Whether it has visible lines at its sides or between its columns."""
    repeats_head: bool
    splits_rows: bool
    first: int
    """The number of its first paragraph."""


class Header(NamedTuple):
    """A header or footer of a section's pages."""

    pages: str
    """`default`, `first` or `even`."""
    at_top: bool
    paragraphs: tuple[Paragraph, ...]


class PageSection(NamedTuple):
    """Pages of one shape."""

    number: int
    first: int
    """The number of its first paragraph."""
    width: int
    height: int
    top: int
    bottom: int
    left: int
    right: int
    title_page: bool
    """Whether its first page has a header of its own."""
    start: int | None
    """The number of its first page; None if the numbers continue."""
    number_format: str
    headers: tuple[Header, ...]
    has_table: bool

    @property
    def is_turned(self) -> bool:
        """Whether it is wider than high."""
        return self.width > self.height


class WordDocument:
    """A whole document."""

    def __init__(
        self,
        name: str,
        paragraphs: tuple[Paragraph, ...],
        tables: tuple[TextTable, ...],
        sections: tuple[PageSection, ...],
        notes: tuple[Paragraph, ...],
        changes: int,
        hazards: tuple[tuple[str, Hazard], ...] = (),
    ) -> None:
        self.name = name
        self.paragraphs = paragraphs
        self.tables = tables
        self.sections = sections
        self.notes = notes
        """The paragraphs of footnotes and endnotes."""
        self.changes = changes
        """The number of its tracked changes."""
        self.hazards = hazards
        """The dangers in it, each with the name of the part that has it."""

    def line(self, number: int) -> str:
        """A paragraph's text on one line, for the excerpt of a finding."""
        return self._texts.get(number, "").replace("\n", " ")

    @cached_property
    def _texts(self) -> dict[int, str]:
        return {paragraph.number: paragraph.text for paragraph in self.paragraphs}
