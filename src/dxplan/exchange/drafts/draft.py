"""A draft plan made of a paper: the data of its file, with everything that is not sure of it."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from dxplan.diagnostics import DxplanError, msg
from dxplan.exchange.cell_meanings.cell_bodies import PlanBodies
from dxplan.exchange.cell_meanings.cited_documents import CitedRegister
from dxplan.exchange.cell_meanings.sheet_days import SheetDays
from dxplan.exchange.document_heads.paper_head import GAP, HeadReading, read_head
from dxplan.exchange.drafts.account import CellAccount
from dxplan.exchange.drafts.drafted_columns import columns_data, columns_of, headings_of, held_keys, unnamed_columns
from dxplan.exchange.drafts.drafted_kpis import KpiDrafter
from dxplan.exchange.drafts.drafted_rows import MadeRow, RowDrafter
from dxplan.exchange.drafts.drafted_text import drafted_text
from dxplan.exchange.drafts.known_bodies import KnownBodies
from dxplan.exchange.drafts.kpis_of_text import TextKpis
from dxplan.exchange.drafts.paper_contacts import PERSON_LEFT_OUT, ContactFree, contact_free
from dxplan.exchange.drafts.plan_office import office_data, standing_agency
from dxplan.exchange.drafts.row_cells import RowCells
from dxplan.exchange.drafts.settling import Say, settled
from dxplan.exchange.drafts.stated_duties import duties_data, stated_duties
from dxplan.exchange.drafts.table_places import TaskTable, joined_targets, place_tables
from dxplan.exchange.outlines.outline import ItemDoubt, Outline, OutlineTable, all_rows
from dxplan.exchange.outlines.structure import outline_of
from dxplan.model.dates import CoarseDate, Period
from dxplan.model.workdays import Calendar
from dxplan.papers.source_paper import LeftOut, SourcePaper, SourceParagraph


class Draft(NamedTuple):
    """A draft plan with what it was made of."""

    data: dict[str, Any]
    """The data of its file."""
    doubts: tuple[ItemDoubt, ...]
    """What is not sure of it, in the order of the entries of `doubts`."""
    accepted: dict[str, int]
    """How many findings of each rule are accepted as what the document says."""
    made: tuple[MadeRow, ...]
    left_out: tuple[LeftOut, ...]
    """The words of the paper that are not in the plan."""
    account: CellAccount
    paper: SourcePaper
    outline: Outline

    @property
    def tasks(self) -> int:
        """The number of its tasks: rows over others are none."""
        return sum(made.table.holds == "tasks" and not made.row.is_section and not made.row.rows for made in self.made)


def draft_of(
    paper: SourcePaper, outline: Outline, known: KnownBodies, calendar: Calendar, say: Say, year: int | None = None
) -> Draft:
    """The draft of a plan; a `year` that is given wins over the paper's, with a doubt where that is another one.

    Raises DxplanError where the paper has no table of tasks or targets, or nothing says for which year the plan is.
    """
    without = contact_free(paper)
    if without.removed:
        paper, outline = without.paper, outline_of(without.paper)
    tables = _tables(outline)
    head = read_head(outline, (agency.name for agency in known.agencies))
    if head.is_year_named and year not in (None, head.year):
        head.doubts.append(ItemDoubt(None, "year", msg("the paper names the year {year}", year=head.year)))
    drafting = _Drafting(without, outline, tables, head, _year(head, year), known)
    data = drafting.data()
    drafter = drafting.drafter
    whole = settled(data, drafter, known, calendar, say, outline, held_keys(tables))
    left = (*paper.left_out, *without.removed, *head.left_out, *_left_out(outline, drafter))
    return Draft(whole.data, whole.doubts, whole.accepted, tuple(drafter.made), left, drafter.account, paper, outline)


def _tables(outline: Outline) -> list[OutlineTable]:
    tables = [block for block in outline.blocks if isinstance(block, OutlineTable)]
    if tables:
        return tables
    raise DxplanError(
        msg("no table of tasks or targets is in it"),
        msg("the heading of such a table has a column of tasks, and one of leads, deadlines or results; or one of "
            "targets and one of units or values"),
    )  # fmt: skip


def _year(head: HeadReading, year: int | None) -> int:
    first = year or head.year
    if first is None:
        raise DxplanError(msg("nothing in it says for which year the plan is"), msg("name the year with --year"))
    return first


class _Drafting:
    """The parts of a plan's file, made one after the other; what is not sure of them is kept by the drafter."""

    def __init__(
        self,
        without: ContactFree,
        outline: Outline,
        tables: list[OutlineTable],
        head: HeadReading,
        year: int,
        known: KnownBodies,
    ) -> None:
        paper = without.paper
        self._outline, self._tables, self._head, self._year, self._known = outline, tables, head, year, known
        self._office = standing_agency(outline)
        self._duties = stated_duties(outline, year)
        self._notes = {note.sign: note for note in paper.footnotes}
        self._bodies = self._all_bodies()
        texts = [*_texts(outline), *(note.text for note in paper.footnotes)]
        self._register = CitedRegister(texts, issuer=head.document["issuer"], own=head.document.get("number"))
        days, last = SheetDays(paper), head.last_year or year
        self._cells = RowCells(self._bodies, self._register, days, self._notes, year, last)
        account = CellAccount(paper)
        account.note_structure(outline)
        account.note_emptied(without.emptied)
        self.drafter = RowDrafter(self._cells.read, self._notes, account, {part.place for part in without.removed})

    def _all_bodies(self) -> PlanBodies:
        """The bodies that the cells name, and those of the office and the duties."""
        document, known = self._head.document, self._known
        addressees = (words for duty in self._duties for words in duty.to)
        names = [*_cells_of_bodies(self._tables), self._office or document["issuer"], *addressees]
        day = _day(document["date"], self._year)
        return PlanBodies(names, known.agencies, known.groups, issuer=document["issuer"], on=day)

    def data(self) -> dict[str, Any]:
        """The data of the plan's file, without doubts."""
        document, doubts = self._head.document, self.drafter.doubts
        doubts += self._head.doubts
        rows, places = self._rows()
        rows = {**self._targets(rows), **rows}
        text = self._text(places)
        columns = columns_data(self._tables)
        doubts += unnamed_columns(self._tables)
        data = _head_data(self._head, self._year) | text | ({"columns": columns} if columns else {}) | rows
        data |= office_data(document["issuer"], self._office, self._bodies, doubts)
        data |= duties_data(self._duties, self._bodies, document["date"], doubts)
        data |= _bodies_data(self._bodies, self._known, data)
        doubts += self._register.doubts
        return data | ({"documents": self._register.documents} if self._register.documents else {})

    def _rows(self) -> tuple[dict[str, list[dict[str, Any]]], list[TaskTable]]:
        """The rows of all tables by the keys of the plan's file, and what each table of tasks became."""
        rows: dict[str, list[dict[str, Any]]] = {"kpis": [], "tasks": [], "sections": []}
        due = None if self._head.until else date(self._year, 12, 31)
        kpis = KpiDrafter(self._bodies, due=due)
        places: list[TaskTable] = []
        own = next((table.columns for table in self._tables if table.holds == "tasks"), [])
        for table in self._tables:
            if table.holds == "kpis":
                rows["kpis"] += self.drafter.kpis(table, kpis)
                continue
            is_later = bool(places)
            sections, tasks = self.drafter.rows(table, in_section=is_later)
            if headings_of(table.columns) != headings_of(own):
                sections = [{**section, "columns": columns_of(table.columns)} for section in sections]
            places.append(TaskTable(sections, is_later and not all(row.is_section for row in table.rows)))
            rows["sections"] += sections
            rows["tasks"] += tasks
        return {key: items for key, items in rows.items() if items}, places

    def _targets(self, rows: dict[str, list[dict[str, Any]]]) -> dict[str, list[dict[str, Any]]]:
        """The KPIs: of the tables of targets, else of the text and the results; the last may prolong the plan."""
        kpis = rows.get("kpis") or self._kpis_of_text()
        last = _last_year(kpis, self._head.last_year or self._year)
        if last and not self._head.until:
            self._head.until = last
            why = msg("the last target is due in {year}", year=last)
            self.drafter.doubts.append(ItemDoubt(None, "until", why))
        return {"kpis": kpis} if kpis else {}

    def _kpis_of_text(self) -> list[dict[str, Any]]:
        worded = TextKpis(self.drafter.doubts)
        worded.add_objectives(self._outline, self._head.last_day(self._year))
        worded.add_results(self.drafter.made, self._cells.due)
        return worded.kpis

    def _text(self, places: list[TaskTable]) -> dict[str, Any]:
        """The basis and the passages, with the tables in their places."""
        doubts = self.drafter.doubts
        text = drafted_text(self._outline, self._notes, self.drafter.used_notes, self._head.notes)
        if not text.basis:
            doubts.append(ItemDoubt(None, "basis", msg("the paper has no sentence that says on what it rests")))
        doubts += (*place_tables(text.passages, places), *joined_targets(text.passages))
        cited = self._register.ids_in(text.basis)
        basis = {"text": text.basis or GAP, **({"documents": cited} if cited else {})}
        return {"basis": basis, "text": text.passages}


def _left_out(outline: Outline, drafter: RowDrafter) -> Iterator[LeftOut]:
    for omission in outline.omissions:
        yield LeftOut(omission.source.text, omission.source.place, omission.why)
    for words, place in drafter.removed:
        yield LeftOut(words, place, PERSON_LEFT_OUT)


def _head_data(head: HeadReading, year: int) -> dict[str, Any]:
    return {
        "schema": 1,
        "status": "draft",
        "year": year,
        **({"until": head.until} if head.until else {}),
        **({"form": head.form} if head.form != "state" else {}),
        "document": {**head.document, "date": _written(head.document["date"] or f"{year}-01")},
    }


def _last_year(kpis: Iterable[dict[str, Any]], year: int) -> int | None:
    """The year of the last target, if it is after that year."""
    targets = (target for kpi in kpis for target in (kpi.get("target"), *kpi.get("targets", ())) if target)
    last = max((int(target["due"][:4]) for target in targets if "due" in target), default=year)
    return last if last > year else None


def _cells_of_bodies(tables: Iterable[OutlineTable]) -> Iterator[str]:
    """The words of every cell that names bodies."""
    for table in tables:
        for row in all_rows(table.rows):
            yield from (row.entries[key].text for key in ("lead", "coordinating") if key in row.entries)


def _texts(outline: Outline) -> Iterator[str]:
    """All words of the text and the tables that may cite a document."""
    for block in outline.blocks:
        if isinstance(block, SourceParagraph):
            yield block.text
            continue
        for row in all_rows(block.rows):
            yield from (entry.text for entry in (*row.entries.values(), *row.extra.values()))


def _bodies_data(bodies: PlanBodies, known: KnownBodies, data: dict[str, Any]) -> dict[str, Any]:
    agencies, groups = known.entries(_named(data))
    agencies, groups = [*agencies, *bodies.agencies_data()], [*groups, *bodies.groups_data()]
    agencies += data.get("agencies", ())
    return {**({"agencies": agencies} if agencies else {}), **({"groups": groups} if groups else {})}


def _named(data: Any) -> Iterator[str]:
    """The ids of all bodies that the plan's rows and its office name."""
    match data:
        case dict():
            for key, value in data.items():
                if key in ("lead", "coordinating") and isinstance(value, list):
                    yield from value
                elif key in ("agency", "standing_agency", "to"):
                    yield from [value] if isinstance(value, str) else value
                else:
                    yield from _named(value)
        case list():
            for item in data:
                yield from _named(item)


def _written(text: str) -> date | Period:
    """A day or a month, which the plan's file has without quotes."""
    return date.fromisoformat(text) if len(text) == 10 else Period.parse(text)


def _day(text: str, year: int) -> date:
    """The day on which bodies have to exist; the first of its month or year where the paper leaves it blank."""
    return CoarseDate.parse(text).first if text else date(year, 1, 1)
