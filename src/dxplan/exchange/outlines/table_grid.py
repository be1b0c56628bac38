"""The rows of a table as they are printed: which cells begin in a row, and which reach into it from above."""

from collections.abc import Iterator
from dataclasses import dataclass

from dxplan.papers.source_paper import SourceCell, SourceTable


@dataclass(slots=True, frozen=True)
class GridRow:
    """A row in which a cell begins."""

    index: int
    cells: tuple[SourceCell, ...]
    """Those that begin here, from left to right; blank ones too."""
    above: tuple[SourceCell, ...] = ()
    """Those that began in a row above."""

    @property
    def words(self) -> tuple[SourceCell, ...]:
        """Its own cells that are not blank."""
        return tuple(cell for cell in self.cells if not is_blank(cell))


def is_blank(cell: SourceCell) -> bool:
    """Whether there are no words in a cell."""
    return not cell.text.strip()


def grid_rows(table: SourceTable) -> Iterator[GridRow]:
    """The rows of a table in which a cell begins, from the top."""
    by_row: dict[int, list[SourceCell]] = {}
    for cell in table.cells:
        by_row.setdefault(cell.row, []).append(cell)
    reaching: list[SourceCell] = []
    for index in sorted(by_row):
        reaching = [cell for cell in reaching if cell.row + cell.height > index]
        cells = sorted(by_row[index], key=lambda cell: cell.column)
        yield GridRow(index, tuple(cells), tuple(reaching))
        reaching += [cell for cell in cells if cell.height > 1]
