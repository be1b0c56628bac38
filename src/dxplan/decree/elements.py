"""What the rules see of a Word document: sections, tables, and paragraphs of runs whose looks are worked out.

Lengths are in twips, as Word keeps them (567 are a centimetre, 20 a point); sizes of letters in points.
"""

from functools import cached_property
from typing import NamedTuple

from dxplan.ooxml.hazards import Hazard

TWIPS_PER_MM = 1440 / 25.4
TWIPS_PER_POINT = 20


class Look(NamedTuple):
    """How letters are set, once styles, themes and what is set by hand are put together."""

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
    """How far the first line stands behind the others; negative where it hangs out."""
    before: int = 0
    after: int = 0
    line: int = 240
    line_rule: str = "auto"
    contextual: bool = False
    style: str = ""
    bordered: bool = False
    """Whether a line runs along its top or bottom."""


class TableCell(NamedTuple):
    """A place in a table; all count from 1."""

    table: int
    row: int
    column: int


class Stroke(NamedTuple):
    """A drawn line; its length in twips, None where it is not told."""

    length: float | None


class Paragraph(NamedTuple):
    """A paragraph as the reader sees it: tracked insertions in, deletions and hidden text out."""

    number: int
    """Counted from 1 through the whole text, cells of tables and text boxes with it; 0 outside of it."""
    runs: tuple[Run, ...]
    layout: ParagraphLayout
    cell: TableCell | None = None
    strokes: tuple[Stroke, ...] = ()
    boxed: bool = False
    has_page_number: bool = False
    starts_page: bool = False

    @property
    def text(self) -> str:
        """All its text; tabs and line breaks as such."""
        return "".join(run.text for run in self.runs)


class TextTable(NamedTuple):
    """A table at the top of the text, without those inside of it."""

    number: int
    columns: int
    rows: int
    bordered: bool
    """Whether lines are seen at its sides or between its columns."""
    repeats_head: bool
    splits_rows: bool
    first: int
    """The number of its first paragraph."""


class Header(NamedTuple):
    """What stands in the margin of a section's pages."""

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
    """The number that its pages begin with; None where they go on counting."""
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
        """How many tracked changes are still in it."""
        self.hazards = hazards
        """What it can do beyond being read, each with its part's name."""

    def line(self, number: int) -> str:
        """A paragraph's text, for a frame around what is wrong with it."""
        return self._texts.get(number, "").replace("\n", " ")

    @cached_property
    def _texts(self) -> dict[int, str]:
        return {one.number: one.text for one in self.paragraphs}
