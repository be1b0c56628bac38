"""The rows of a paper's tables as the rows of a plan's file."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from typing import Any, NamedTuple, get_args

from dxplan.diagnostics import Message, msg
from dxplan.exchange.cell_meanings.persons import Depersonalised, without_persons
from dxplan.exchange.cell_meanings.values import Value
from dxplan.exchange.document_heads.paper_head import GAP
from dxplan.exchange.drafts.account import CellAccount, CellOutcome
from dxplan.exchange.drafts.drafted_kpis import KpiDrafter
from dxplan.exchange.outlines.outline import Entry, ItemDoubt, OutlineRow, OutlineTable
from dxplan.model.printing import KpiCell, TaskCell
from dxplan.papers.source_paper import PaperNote, SourcePlace
from dxplan.reading.derived_ids import made_of
from dxplan.wording.row_numbers import order_of


class MadeRow(NamedTuple):
    """A row of a paper's table, and the id that it has in the plan."""

    table: OutlineTable
    row: OutlineRow
    id: str


ReadCell = Callable[[OutlineRow, str], Value]
"""What the cell of this key in a row means."""


@dataclass(slots=True)
class RowDrafter:
    """Makes rows of the plan's file from rows of the paper's tables, and keeps what is not sure of them."""

    read: ReadCell
    footnotes: dict[str, PaperNote]
    account: CellAccount
    reached: set[SourcePlace] = field(default_factory=set)
    """The cells out of which it was taken how a person is reached."""
    doubts: list[ItemDoubt] = field(default_factory=list)
    used_notes: set[str] = field(default_factory=set)
    made: list[MadeRow] = field(default_factory=list)
    removed: list[tuple[str, SourcePlace]] = field(default_factory=list)
    """Persons and how they are reached, which no plan has."""
    _table: OutlineTable | None = None
    _ids: set[str] = field(default_factory=set)

    def rows(self, table: OutlineTable, *, in_section: bool) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        """The sections and the rows in no section; `in_section` makes a section without a title for these."""
        self._table = table
        sections = [self._section(row, "") for row in table.rows if row.is_section]
        bare = [row for row in table.rows if not row.is_section]
        if not (bare and in_section):
            return sections, [self._task(row, "", None) for row in bare]
        name = next(each for each in _following("B") if each not in self._ids)
        self._ids.add(name)
        tasks = [self._task(row, name, None) for row in bare]
        return [{"id": name, "number": "", "title": GAP, "tasks": tasks}, *sections], []

    def kpis(self, table: OutlineTable, drafter: KpiDrafter) -> list[dict[str, Any]]:
        """The targets of a table."""
        kpis = drafter.kpis(table)
        for kpi in kpis:
            name = kpi.data["id"]
            self._ids.add(name)
            self.made.append(MadeRow(table, kpi.row, name))
            for cell in kpi.cells:
                self._kept(name, cell.field, cell.entry, cell.value)
            self.doubts += (ItemDoubt(name, field, why, "", _place(kpi.row)) for field, why in kpi.missing)
            self._told(kpi.row, name)
            own = {heading: kpi.row.extra[heading] for heading in kpi.data.pop("extra", ())}
            if extra := dict(self._extra(own)):
                kpi.data["extra"] = extra
        return [kpi.data for kpi in kpis]

    def doubt(self, item: str | None, field: str, why: Message) -> ItemDoubt:
        """A doubt of a value, with the words of its cell where it is of a row, and the cell counted as not sure."""
        row = next((made.row for made in self.made if made.id == item), None)
        cells = row.entries | {f"extra.{heading}": entry for heading, entry in row.extra.items()} if row else {}
        entry = cells.get(field)
        if entry is None:
            return ItemDoubt(item, field, why, "", _place(row) if row else None)
        self.account.note(entry.cells, CellOutcome.UNSURE)
        return ItemDoubt(item, field, why, self._words(field, entry), entry.place)

    def _section(self, row: OutlineRow, outer: str) -> dict[str, Any]:
        data = self._named(row, outer, None)
        self._told(row, data["id"])
        tasks = [self._task(below, data["id"], data.get("number")) for below in row.rows if not below.is_section]
        sections = [self._section(below, data["id"]) for below in row.rows if below.is_section]
        return {**data, **({"tasks": tasks} if tasks else {}), **({"sections": sections} if sections else {})}

    def _task(self, row: OutlineRow, outer: str, around: object) -> dict[str, Any]:
        data = self._named(row, outer, around)
        name = data["id"]
        printed: dict[str, str] = {}
        for key in ("deliverable", "deadline", "lead", "coordinating"):
            entry = row.entries.get(key)
            if entry is None:
                continue
            value = Value({key: entry.text}) if key == "deliverable" else self.read(row, key)
            printed |= value.data.get("printed", {})
            data |= {part: words for part, words in value.data.items() if part != "printed"}
            self._kept(name, key, entry, value)
        title = row.entries.get("title")
        if title and "\n" in title.text:
            printed = {"title": title.text, **printed}
            if task := _below_heading(title):
                data["title"] = task
                why = msg("the first line was taken as a heading of the task, and is in no title")
                self.doubts.append(ItemDoubt(name, "title", why, title.text, title.place))
                self.account.note(title.cells, CellOutcome.UNSURE)
        if printed:
            data["printed"] = {key: printed[key] for key in _PRINTED if key in printed}
        if extra := dict(self._extra(row.extra)):
            data["extra"] = extra
        notes = list(self._notes(name, data["title"], title))
        if notes:
            data["footnotes"] = notes
        if row.merged:
            data["merged"] = list(row.merged)
        self._told(row, name)
        below = [self._task(each, name, _number(row)) for each in row.rows]
        return {**data, **({"tasks": below} if below else {})}

    def _extra(self, cells: Mapping[str, Entry]) -> Iterator[tuple[str, str]]:
        """The cells of the document's own columns, without persons and how they are reached."""
        for heading, entry in cells.items():
            words, removed = self._without_persons(heading, entry)
            self.removed += ((part, entry.place) for part in removed)
            if words:
                yield heading, words
            else:
                self.account.note(entry.cells, CellOutcome.LEFT_OUT)

    def _without_persons(self, name: str, entry: Entry) -> Depersonalised:
        """The words of a cell, without persons if it is one of bodies, or of persons, or said how to reach one.

        `name` is the key of the cell, or the heading over it.
        """
        is_reached = any(cell.place in self.reached for cell in entry.cells)
        is_own = name not in get_args(TaskCell) + get_args(KpiCell)
        if name in ("lead", "coordinating") or (is_own and (is_reached or _of_persons().search(name))):
            return without_persons(entry.text)
        return Depersonalised(entry.text, ())

    def _words(self, name: str, entry: Entry) -> str:
        """The words of a cell as a doubt repeats them: without persons, which stay out of the file."""
        return self._without_persons(name, entry).text

    def _named(self, row: OutlineRow, outer: str, around: object) -> dict[str, Any]:
        """The id, number and title of a row."""
        number = _number(row)
        assert self._table is not None
        name = made_of(number, outer, around)
        if name is None or name in self._ids:
            has_numbers = any(column.key == "number" for column in self._table.columns)
            base = name or (f"{outer}." if outer else "") + ("r" if has_numbers else "")
            name = next(each for each in _following(base) if each not in self._ids)
        self._ids.add(name)
        self.made.append(MadeRow(self._table, row, name))
        data: dict[str, Any] = {"id": name}
        if not number or not _is_told_by(name, number, outer, is_section=row.is_section):
            data["number"] = number or ""
        title = row.entries.get("title")
        data["title"] = " ".join(title.text.split()) if title else GAP
        if title is None:
            self.doubts.append(ItemDoubt(name, "title", msg("the row has no title"), "", _place(row)))
        return data

    def _kept(self, name: str, key: str, entry: Entry, value: Value) -> None:
        """Keep the doubts of a cell, and what became of it."""
        self.doubts += (ItemDoubt(name, key, why, self._words(key, entry), entry.place) for why in value.doubts)
        self.removed += ((words, entry.place) for words in value.removed)
        outcome = CellOutcome.UNSURE if value.doubts else CellOutcome.MATCHED if value.matched else CellOutcome.READ
        self.account.note(entry.cells, outcome)

    def _told(self, row: OutlineRow, name: str) -> None:
        """Keep the doubts that the structure has of a row."""
        for doubt in row.doubts:
            is_extra = doubt.field in row.extra
            at = f"extra.{doubt.field}" if is_extra else doubt.field
            self.doubts.append(ItemDoubt(name, at, doubt.why, self._words(doubt.field, doubt.entry), doubt.entry.place))
            self.account.note(doubt.entry.cells, CellOutcome.UNSURE)

    def _notes(self, name: str, title: str, entry: Entry | None) -> Iterator[dict[str, Any]]:
        """The footnotes of a title."""
        for mark in entry.marks if entry else ():
            note = self.footnotes.get(mark.sign)
            before = " ".join(entry.text[: mark.at].split()) if entry else ""
            if note is None or not mark.sign.isdigit() or not before:
                why = msg("the footnote mark {sign} has no footnote", sign=mark.sign)
                self.doubts.append(ItemDoubt(name, "title", why, title, entry.place if entry else None))
                continue
            self.used_notes.add(mark.sign)
            yield {"mark": int(mark.sign), "after": _words_before(before, title), "text": note.text}


@cache
def _of_persons() -> re.Pattern[str]:
    """A heading of a column of persons."""
    return re.compile(r"(?i)\bngười\b|điện thoại|\bs?đt\b|e-?mail|liên hệ|cán bộ|chuyên viên|lãnh đạo")


def _below_heading(title: Entry) -> str | None:
    """The task below a short heading on a line of its own; None where the first line may be the task's beginning."""
    heading, _, task = title.text.partition("\n")
    is_heading = len(heading) < len(task) and not heading.endswith((".", ";", ":", ",", "!", "?"))
    is_marked = any(mark.at <= len(heading) for mark in title.marks)
    if is_marked or "\n" in task or not (is_heading and heading[:1].isupper() and task[:1].isupper()):
        return None
    return task


_PRINTED = ("lead", "coordinating", "title", "deliverable", "deadline")


def _is_told_by(name: str, number: str, outer: str, *, is_section: bool) -> bool:
    """Whether an id says the number by itself: `I` of a section, `1` in `I.1`; a code or `1` alone does not."""
    return name == f"{outer}.{number}" if outer else is_section and name == number and order_of(number)[0] == "roman"


def _number(row: OutlineRow) -> str | None:
    return " ".join(row.entries["number"].text.split()) if "number" in row.entries else None


def _place(row: OutlineRow) -> SourcePlace | None:
    entries: Iterable[Entry] = (*row.entries.values(), *row.extra.values())
    return next((entry.place for entry in entries if entry.cells), None)


def _following(base: str) -> Iterator[str]:
    """Ids that go on from the beginning of one: `8.r1`, `8.r2`; `I.3-2`, `I.3-3` where `I.3` is another row's."""
    is_open = base[-1:] in ("", ".", "r", "B")
    return (f"{base}{number}" if is_open else f"{base}-{number}" for number in count(1 if is_open else 2))


def _words_before(before: str, title: str) -> str:
    """The last words before a mark that are in the title once."""
    words = before.split(" ")
    for size in range(min(4, len(words)), len(words) + 1):
        part = " ".join(words[-size:])
        if title.count(part) == 1:
            return part
    return before
