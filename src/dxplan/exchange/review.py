"""The review of an import: the paper's cells beside what was made of them, as one page to read and print."""

from collections.abc import Iterator
from typing import Any

from dxplan.documents.amended import bodies_of
from dxplan.exchange.drafts.account import CellOutcome
from dxplan.exchange.drafts.draft import Draft
from dxplan.exchange.drafts.drafted_rows import MadeRow
from dxplan.exchange.outlines.outline import Entry, OutlineColumn, OutlineTable
from dxplan.model.deadline import Deadline, Recurring
from dxplan.model.kpi import Kpi
from dxplan.model.plan import Plan, Task
from dxplan.render.html import html_page
from dxplan.render.language import Language
from dxplan.render.views.imported import field_in_words
from dxplan.render.views.target_words import target_with_unit
from dxplan.render.views.words import EVERY, KINDS

_CELLS = ("deliverable", "deadline", "lead", "coordinating")


def review_page(draft: Draft, plan: Plan, name: str, path: str, language: Language) -> str:
    """The page for the plan that was made of the paper `name`, written to `path`."""
    return html_page("review", _Review(draft, plan, language).values(name, path), language.code)


class _Review:
    """The values of the page."""

    def __init__(self, draft: Draft, plan: Plan, language: Language) -> None:
        self._draft, self._plan, self._language = draft, plan, language
        self._rows = {row.id: row for row in plan.rows()}
        self._kpis = {kpi.id: kpi for kpi in plan.kpis}
        self._names = bodies_of((plan,))
        self._anchors = {made.id: f"r{at}" for at, made in enumerate(draft.made, 1)}

    def values(self, name: str, path: str) -> dict[str, Any]:
        draft, text, say = self._draft, self._language.text, self._language.say
        counts = draft.account.counts
        words = {
            CellOutcome.READ: text("as they are"),
            CellOutcome.MATCHED: text("understood"),
            CellOutcome.UNSURE: text("not sure"),
            CellOutcome.LEFT_OUT: text("left out"),
        }
        tables = [block for block in draft.outline.blocks if isinstance(block, OutlineTable)]
        return {
            "title": say("What {file} became", file=name),
            "lines": [
                say("draft: {file}", file=path),
                *(self._language.message(each.message) for each in draft.paper.notices),
            ],
            "counts": [
                {"outcome": outcome, "number": self._language.number(counts[outcome]), "words": words[outcome]}
                for outcome in CellOutcome
            ],
            "doubts": list(self._doubts()),
            "tables": [self._table(table, at) for at, table in enumerate(tables, 1)],
            "left_out": [
                {
                    "words": part.text,
                    "where": self._language.message(part.place.message),
                    "why": self._language.message(part.why),
                }
                for part in draft.left_out
            ],
            "words": {
                "doubts": say("Not sure: {count}", count=self._language.number(len(draft.doubts))),
                "left_out": say(
                    "Left out, of the tables and of the text: {count}", count=self._language.number(len(draft.left_out))
                ),
                "item": text("Item"),
                "field": text("Field"),
                "where": text("Place in the paper"),
                "words": text("Words"),
                "why": text("Why"),
                "made": text("In the plan"),
            },
        }

    def _doubts(self) -> Iterator[dict[str, str]]:
        for doubt in self._draft.doubts:
            yield {
                "item": doubt.item or "",
                "anchor": self._anchors.get(doubt.item or "", ""),
                "field": self._field(doubt.field),
                "where": self._language.message(doubt.place.message) if doubt.place else "",
                "words": doubt.words,
                "why": self._language.message(doubt.why),
            }

    def _field(self, field: str) -> str:
        return field_in_words(field, self._language)

    def _table(self, table: OutlineTable, at: int) -> dict[str, Any]:
        rows = [made for made in self._draft.made if made.table is table]
        return {
            "title": self._language.say("Table {number}", number=at),
            "headings": [column.heading for column in table.columns],
            "rows": [self._row(made, table.columns) for made in rows],
        }

    def _row(self, made: MadeRow, columns: list[OutlineColumn]) -> dict[str, Any]:
        row = made.row
        entries = [row.entries.get(column.key) if column.key else row.extra.get(column.heading) for column in columns]
        own = [doubt for doubt in self._draft.doubts if doubt.item == made.id]
        return {
            "is_group": row.is_section or bool(row.rows),
            "anchor": self._anchors[made.id],
            "label": made.id,
            "cells": [self._cell(entry) for entry in entries],
            "meanings": list(self._values(made.id)),
            "doubts": [f"{self._field(doubt.field)}: {self._language.message(doubt.why)}" for doubt in own],
        }

    def _cell(self, entry: Entry | None) -> dict[str, str]:
        if entry is None:
            return {"text": "", "outcome": ""}
        outcomes = {self._draft.account.of(cell.place) for cell in entry.cells}
        outcome = next((each for each in reversed(CellOutcome) if each in outcomes), CellOutcome.READ)
        return {"text": entry.text, "outcome": "" if outcome is CellOutcome.READ else outcome}

    def _values(self, name: str) -> Iterator[dict[str, str]]:
        """What the row is in the plan, but for the words that are the cell's own."""
        task, kpi = self._rows.get(name), self._kpis.get(name)
        if task:
            yield from self._of_task(task)
        if kpi:
            yield from self._of_kpi(kpi)

    def _of_task(self, task: Task) -> Iterator[dict[str, str]]:
        if task.deadline:
            yield {"name": self._field("deadline"), "text": self._deadline(task.deadline)}
        for key, ids in (("lead", task.lead), ("coordinating", task.coordinating)):
            if ids:
                yield {"name": self._field(key), "text": "; ".join(self._names.get(id_, id_) for id_ in ids)}
        if task.merged:
            merged = ", ".join(map(self._field, task.merged))
            yield {"name": self._language.text("holds for the rows below"), "text": merged}

    def _of_kpi(self, kpi: Kpi) -> Iterator[dict[str, str]]:
        for target in kpi.all_targets:
            words = target_with_unit({**target.file_data(), "unit": kpi.unit}, self._language)
            due = f" ({self._language.date(target.due)})" if target.due else ""
            yield {"name": self._field("target"), "text": words + due}
        if kpi.lead:
            yield {"name": self._field("lead"), "text": "; ".join(self._names.get(id_, id_) for id_ in kpi.lead)}

    def _deadline(self, deadline: Deadline) -> str:
        kind = self._language.text(KINDS[deadline.kind])
        if isinstance(deadline, Recurring):
            kind = ", ".join((kind, *(self._language.text(EVERY[length]) for length in deadline.lengths)))
        return f"{kind}, {self._language.date(deadline.due)}" if deadline.due else kind
