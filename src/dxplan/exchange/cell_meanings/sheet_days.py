"""Days in the cells of sheets, as they were typed: a computer may have exchanged day and month of a whole column."""

from dxplan.diagnostics import Message
from dxplan.exchange.outlines.outline import Entry
from dxplan.papers.date_columns import date_columns
from dxplan.papers.source_paper import SourcePaper, SourcePlace


class SheetDays:
    """The words of the days in a paper's tables, and the question about those that nothing decides.

    A paper that holds no days behind its texts has neither.
    """

    def __init__(self, paper: SourcePaper) -> None:
        self._words: dict[SourcePlace, str] = {}
        self._questions: dict[SourcePlace, Message] = {}
        for column in (column for table in paper.tables for column in date_columns(table).values()):
            self._words |= {reading.cell.place: reading.words for reading in column.days if reading.words}
            if column.question:
                self._questions |= {cell.place: column.question for cell in column.undecided}

    def words(self, entry: Entry) -> str:
        """The words of a cell, day before month."""
        return self._words.get(entry.place, entry.text) if len(entry.cells) == 1 else entry.text

    def question(self, entry: Entry) -> Message | None:
        """What is asked about the day of a cell; one for the whole column."""
        return next((self._questions[cell.place] for cell in entry.cells if cell.place in self._questions), None)
