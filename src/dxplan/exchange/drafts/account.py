"""What became of every cell of a paper: each is counted once."""

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

from dxplan.exchange.outlines.outline import Outline, OutlineTable, all_rows
from dxplan.papers.source_paper import SourceCell, SourcePaper, SourcePlace


class CellOutcome(StrEnum):
    """What became of a cell, the weaker behind the stronger."""

    READ = "read"
    """Its words are in the plan as they are."""
    MATCHED = "matched"
    """Its words were understood: a column, a body, a deadline, a target."""
    UNSURE = "unsure"
    """A person has to look at it: the plan's list of doubts names it."""
    LEFT_OUT = "left_out"
    """It is not in the plan, and the account says why."""


class CellAccount:
    """The outcome of each cell with words, by its place."""

    def __init__(self, paper: SourcePaper) -> None:
        cells = (cell for table in paper.tables for cell in table.cells if cell.text.strip())
        self._outcomes: dict[SourcePlace, CellOutcome | None] = {cell.place: None for cell in cells}

    def note(self, cells: Iterable[SourceCell], outcome: CellOutcome) -> None:
        """Keep the outcome of cells; a doubt is stronger than what was kept before."""
        for cell in cells:
            before = self._outcomes.get(cell.place)
            if cell.place in self._outcomes and before not in (CellOutcome.UNSURE, CellOutcome.LEFT_OUT):
                self._outcomes[cell.place] = outcome

    def note_emptied(self, cells: Iterable[SourceCell]) -> None:
        """Keep that cells are left out that had nothing but how a person is reached; the paper has them blank."""
        self._outcomes |= dict.fromkeys((cell.place for cell in cells), CellOutcome.LEFT_OUT)

    def note_structure(self, outline: Outline) -> None:
        """Keep what the structure alone decides: headings of columns are understood, words are read, others left."""
        for block in outline.blocks:
            if isinstance(block, OutlineTable):
                self.note(block.heading, CellOutcome.MATCHED)
                for row in all_rows(block.rows):
                    for entry in (*row.entries.values(), *row.extra.values(), *row.merged.values()):
                        self.note(entry.cells, CellOutcome.READ)
            elif block.place in self._outcomes:  # the cell of a table that is text
                self._outcomes[block.place] = CellOutcome.READ
        for paragraph in (*outline.head, *outline.foot):
            if paragraph.place in self._outcomes:
                self._outcomes[paragraph.place] = CellOutcome.READ
        for omission in outline.omissions:
            if omission.source.place in self._outcomes:
                self._outcomes[omission.source.place] = CellOutcome.LEFT_OUT

    @property
    def lost(self) -> list[SourcePlace]:
        """The places of cells of which nothing is known; there must be none."""
        return [place for place, outcome in self._outcomes.items() if outcome is None]

    @property
    def counts(self) -> dict[CellOutcome, int]:
        """How many cells have each outcome."""
        counted = Counter(outcome for outcome in self._outcomes.values() if outcome)
        return {outcome: counted[outcome] for outcome in CellOutcome}

    @property
    def total(self) -> int:
        """The number of cells with words."""
        return len(self._outcomes)

    def of(self, place: SourcePlace) -> CellOutcome | None:
        """The outcome of the cell there."""
        return self._outcomes.get(place)
