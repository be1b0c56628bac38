"""The structure of a paper: which paragraphs and tables are what of a plan. The words are as printed, without meaning.

Each entry keeps the cells of the file that it was made of, so that every cell can be accounted for.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from dxplan.diagnostics import Message, msg
from dxplan.model.printing import KpiCell, TaskCell
from dxplan.papers.source_paper import Mark, SourceCell, SourceParagraph, SourcePlace

UNHEADED = "…"
"""The heading of a column of the document's own that has none."""
NO_HEADING = msg("no heading is over the column")


@dataclass(slots=True)
class Entry:
    """The words of a cell of the plan: of one cell of the file, or of several where a page cut a row."""

    text: str
    cells: tuple[SourceCell, ...] = ()
    marks: tuple[Mark, ...] = ()

    @property
    def place(self) -> SourcePlace:
        """Where the first of its cells is."""
        return self.cells[0].place if self.cells else SourcePlace()


class ItemDoubt(NamedTuple):
    """What is not sure of a value of the plan."""

    item: str | None
    field: str
    why: Message
    words: str = ""
    place: SourcePlace | None = None


@dataclass(slots=True)
class RowDoubt:
    """What is not sure of a row: the cell of the plan, as `lead`, `title` or the heading of an own column."""

    field: str
    why: Message
    entry: Entry


@dataclass(slots=True)
class OutlineRow:
    """A row of a table, with the rows below it."""

    entries: dict[str, Entry] = field(default_factory=dict)
    """By `TaskCell` or `KpiCell`; blank cells are not in it."""
    extra: dict[str, Entry] = field(default_factory=dict)
    """By the headings of the document's own columns, and of the columns of targets after the first."""
    merged: dict[str, Entry] = field(default_factory=dict)
    """The cells that hold for every row below it; they are in `entries` too."""
    is_section: bool = False
    """Whether it is the heading of a section: it has a number and a title, and nothing else ever."""
    rows: "list[OutlineRow]" = field(default_factory=list)
    doubts: list[RowDoubt] = field(default_factory=list)


def all_rows(rows: Iterable[OutlineRow]) -> Iterator[OutlineRow]:
    """Rows with those below them, in the document's order."""
    for row in rows:
        yield row
        yield from all_rows(row.rows)


@dataclass(slots=True)
class OutlineColumn:
    """A column of a table: its heading, the heading over it, and what of a row it holds."""

    heading: str
    key: TaskCell | KpiCell | None = None
    group: str | None = None
    is_note: bool = False
    years: tuple[int, ...] = ()
    """Of a column of targets: the years that its heading names."""
    doubt: Message | None = None
    """Why it is not sure what the column holds: another one has the same meaning, or no heading is over it."""


@dataclass(slots=True)
class OutlineTable:
    """A table of tasks or of targets, joined over its pages."""

    holds: Literal["tasks", "kpis"]
    columns: list[OutlineColumn]
    rows: list[OutlineRow]
    place: SourcePlace
    heading: tuple[SourceCell, ...] = ()
    """The cells of its heading, those that pages repeat too."""


@dataclass(slots=True)
class Omission:
    """A cell or a paragraph of the file that is nowhere in the plan, and why."""

    source: SourceCell | SourceParagraph
    why: Message


@dataclass(slots=True)
class Outline:
    """A paper by its structure."""

    blocks: list[SourceParagraph | OutlineTable]
    """The text and the tables in order, without the head and the foot of the document."""
    head: list[SourceParagraph] = field(default_factory=list)
    """What is before the first sentence of the text: issuer, number, day, type and title; the cells of a letterhead
    are paragraphs here."""
    foot: list[SourceParagraph] = field(default_factory=list)
    """Recipients and signature; the cells of such a table are paragraphs here."""
    omissions: list[Omission] = field(default_factory=list)
    joined: list[SourceParagraph] = field(default_factory=list)
    """Paragraphs that a page had cut off from those before them, whose texts they are in now."""
