"""The cells of a paper's rows as keys of the plan's file, each read with what the rest of the paper says."""

from datetime import date
from typing import NamedTuple

from dxplan.exchange.cell_meanings.cell_bodies import PlanBodies
from dxplan.exchange.cell_meanings.cell_deadlines import read_cell_deadline
from dxplan.exchange.cell_meanings.cited_documents import CitedRegister
from dxplan.exchange.cell_meanings.sheet_days import SheetDays
from dxplan.exchange.cell_meanings.values import Value
from dxplan.exchange.outlines.outline import Entry, OutlineRow
from dxplan.papers.source_paper import PaperNote
from dxplan.wording.deadlines import read_deadline


class RowCells(NamedTuple):
    """What the cells of rows mean in the plan."""

    bodies: PlanBodies
    register: CitedRegister
    days: SheetDays
    notes: dict[str, PaperNote]
    year: int
    last: int

    def read(self, row: OutlineRow, key: str) -> Value:
        """The keys of the plan's file that a cell gives."""
        if key == "deadline":
            return self._deadline(row, row.entries[key])
        return self.bodies.read(row.entries[key].text, "lead" if key == "lead" else "coordinating")

    def due(self, row: OutlineRow) -> date | None:
        """The day by which a row is due, if its words name one."""
        entry = row.entries.get("deadline")
        if entry is None or self.days.question(entry):
            return None
        deadline = read_deadline(" ".join(self.days.words(entry).split()), year=self.year, last=self.last)
        return deadline.due if deadline else None

    def _deadline(self, row: OutlineRow, entry: Entry) -> Value:
        title_entry = row.entries.get("title") or Entry("")
        footnotes = (self.notes[mark.sign].text for mark in title_entry.marks if mark.sign in self.notes)
        title = "\n".join((title_entry.text, *footnotes))
        value = read_cell_deadline(
            self.days.words(entry),
            year=self.year,
            last=self.last,
            title=title,
            is_judged=not row.rows or "deadline" in row.merged,
            question=self.days.question(entry),
        )
        words = value.data.get("deadline")
        if not isinstance(words, str) or self.register.ids_in(words):
            return value
        deadline = read_deadline(words, year=self.year, last=self.last)
        documents = self.register.ids_in(title)
        if deadline is None or deadline.kind != "by_document" or not documents:
            return value
        by_document = {"text": words, "kind": "by_document", "documents": documents}
        return value._replace(data={**value.data, "deadline": by_document})
