"""A draft plan made of a paper: the data of its file, with everything that is not sure of it."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from dxplan.diagnostics import DxplanError, msg
from dxplan.exchange.cell_meanings.cell_bodies import PlanBodies
from dxplan.exchange.cell_meanings.cell_deadlines import read_cell_deadline
from dxplan.exchange.cell_meanings.cited_documents import CitedRegister
from dxplan.exchange.cell_meanings.sheet_days import SheetDays
from dxplan.exchange.cell_meanings.values import Value
from dxplan.exchange.document_heads.paper_head import GAP, HeadReading, read_head
from dxplan.exchange.drafts.account import CellAccount
from dxplan.exchange.drafts.drafted_kpis import KpiDrafter
from dxplan.exchange.drafts.drafted_rows import ItemDoubt, MadeRow, RowDrafter
from dxplan.exchange.drafts.drafted_text import drafted_text
from dxplan.exchange.drafts.known_bodies import KnownBodies
from dxplan.exchange.drafts.kpis_of_text import TextKpis
from dxplan.exchange.drafts.plan_office import office_data, standing_agency
from dxplan.exchange.drafts.settling import Say, settled
from dxplan.exchange.drafts.stated_duties import duties_data, stated_duties
from dxplan.exchange.drafts.table_places import TaskTable, joined_targets, place_tables
from dxplan.exchange.outlines.outline import Entry, Outline, OutlineColumn, OutlineRow, OutlineTable
from dxplan.model.dates import CoarseDate, Period
from dxplan.model.workdays import Calendar
from dxplan.papers.source_paper import LeftOut, PaperNote, SourcePaper, SourceParagraph
from dxplan.wording.deadlines import read_deadline


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
    """The draft of a plan; a `year` that is given wins over the paper's.

    Raises DxplanError where the paper has no table of tasks or targets, or nothing says for which year the plan is.
    """
    tables = [block for block in outline.blocks if isinstance(block, OutlineTable)]
    if not tables:
        raise DxplanError(
            msg("no table of tasks or targets is in it"),
            msg("the heading of such a table has a column of tasks, and one of leads, deadlines or results; or one of "
                "targets and one of units or values"),
        )  # fmt: skip
    head = read_head(outline, (agency.name for agency in known.agencies))
    first = year or head.year
    if first is None:
        raise DxplanError(msg("nothing in it says for which year the plan is"), msg("name the year with --year"))
    account = CellAccount(paper)
    account.note_structure(outline)
    office = standing_agency(outline)
    issuer = head.document["issuer"]
    duties = stated_duties(outline, first)
    names = [*_cells_of_bodies(tables), office or issuer, *(words for duty in duties for words in duty.to)]
    bodies = PlanBodies(names, known.agencies, known.groups, issuer=issuer, on=_day(head.document["date"], first))
    notes = {note.sign: note for note in paper.footnotes}
    texts = [*_texts(outline), *(note.text for note in notes.values())]
    register = CitedRegister(texts, issuer=issuer, own=head.document.get("number"))
    cells = _Cells(bodies, register, SheetDays(paper), notes, first, head.last_year or first)
    drafter = RowDrafter(cells.read, notes, account)
    drafter.doubts += (ItemDoubt(None, each.field, each.why, each.words, each.place) for each in head.doubts)
    of_tables: list[TaskTable] = []
    rows = _rows(tables, drafter, KpiDrafter(bodies, due=None if head.until else date(first, 12, 31)), of_tables)
    if "kpis" not in rows:
        worded = TextKpis(drafter.doubts)
        worded.add_objectives(outline, head.last_day(first))
        worded.add_results(drafter.made, cells.due)
        rows = {"kpis": worded.kpis, **rows} if worded.kpis else rows
    if (last := _last_year(rows.get("kpis", ()), head.last_year or first)) and not head.until:
        head.until = last
        drafter.doubts.append(ItemDoubt(None, "until", msg("the last target is due in {year}", year=last)))
    data = _head_data(head, first)
    text = drafted_text(outline, notes, drafter.used_notes, head.notes)
    if not text.basis:
        drafter.doubts.append(ItemDoubt(None, "basis", msg("the paper has no sentence that says on what it rests")))
    drafter.doubts += _unnamed_columns(tables)
    drafter.doubts += (*place_tables(text.passages, of_tables), *joined_targets(text.passages))
    cited = register.ids_in(text.basis)
    data["basis"] = {"text": text.basis or GAP, **({"documents": cited} if cited else {})}
    data["text"] = text.passages
    data |= {"columns": columns} if (columns := _columns(tables)) else {}
    data |= rows | office_data(issuer, office, bodies, drafter.doubts)
    data |= duties_data(duties, bodies, head.document["date"], drafter.doubts)
    data |= _bodies(bodies, known, data)
    if register.documents:
        data["documents"] = register.documents
        drafter.doubts += (ItemDoubt(each.document, each.field, each.why) for each in register.doubts)
    whole = settled(data, drafter, known, calendar, say, _held(tables))
    left = (*paper.left_out, *head.left_out, *_left_out(outline, drafter))
    return Draft(whole.data, whole.doubts, whole.accepted, tuple(drafter.made), left, account, paper, outline)


def _left_out(outline: Outline, drafter: RowDrafter) -> Iterator[LeftOut]:
    for omission in outline.omissions:
        yield LeftOut(omission.source.text, omission.source.place, omission.why)
    for words, place in drafter.removed:
        yield LeftOut(words, place, msg("a person, or how to reach one, is no part of a plan"))


class _Cells(NamedTuple):
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


def _rows(
    tables: list[OutlineTable], drafter: RowDrafter, kpis: KpiDrafter, of_tables: list[TaskTable]
) -> dict[str, Any]:
    """The rows of all tables by the keys of the plan's file; what each table of tasks became is added to a list."""
    rows: dict[str, list[dict[str, Any]]] = {"kpis": [], "tasks": [], "sections": []}
    own = next((table.columns for table in tables if table.holds == "tasks"), [])
    for table in tables:
        if table.holds == "kpis":
            rows["kpis"] += drafter.kpis(table, kpis)
            continue
        sections, tasks = drafter.rows(table, in_section=bool(of_tables))
        if _headings(table.columns) != _headings(own):
            sections = [{**section, "columns": _columns_of(table.columns)} for section in sections]
        of_tables.append(
            TaskTable(sections, has_own_section=bool(of_tables) and not all(row.is_section for row in table.rows))
        )
        rows["sections"] += sections
        rows["tasks"] += tasks
    return {key: items for key, items in rows.items() if items}


def _cells_of_bodies(tables: Iterable[OutlineTable]) -> Iterator[str]:
    """The words of every cell that names bodies."""
    for table in tables:
        for row in all_rows(table.rows):
            yield from (row.entries[key].text for key in ("lead", "coordinating") if key in row.entries)


def all_rows(rows: Iterable[OutlineRow]) -> Iterator[OutlineRow]:
    """Rows with those below them, in the document's order."""
    for row in rows:
        yield row
        yield from all_rows(row.rows)


def _texts(outline: Outline) -> Iterator[str]:
    """All words of the text and the tables that may cite a document."""
    for block in outline.blocks:
        if isinstance(block, SourceParagraph):
            yield block.text
            continue
        for row in all_rows(block.rows):
            yield from (entry.text for entry in (*row.entries.values(), *row.extra.values()))


def _columns(tables: list[OutlineTable]) -> dict[str, list[dict[str, Any]]]:
    """The columns of the first table of each kind."""
    first = {table.holds: table.columns for table in reversed(tables)}
    return {holds: _columns_of(first[holds]) for holds in ("tasks", "kpis") if holds in first}


def _columns_of(columns: list[OutlineColumn]) -> list[dict[str, Any]]:
    return [
        {
            "heading": column.heading or GAP,
            **({"group": column.group} if column.group else {}),
            **({"key": column.key} if column.key else {}),
            **({"due": column.years[0]} if column.key == "target" and len(column.years) == 1 else {}),
            **({"note": True} if column.is_note else {}),
        }
        for column in columns
    ]


def _unnamed_columns(tables: Iterable[OutlineTable]) -> Iterator[ItemDoubt]:
    """A doubt of the columns of tasks or targets where one has no heading, as that of numbers may have none."""
    for table in tables:
        if any(not column.heading for column in table.columns):
            yield ItemDoubt(None, f"columns.{table.holds}", msg("no heading is over the column"), "", table.place)


def _headings(columns: list[OutlineColumn]) -> list[tuple[str, str | None, str | None]]:
    return [(column.heading, column.key, column.group) for column in columns]


def _held(tables: list[OutlineTable]) -> set[str]:
    """What the columns of all tables of tasks hold."""
    return {column.key for table in tables if table.holds == "tasks" for column in table.columns if column.key}


def _bodies(bodies: PlanBodies, known: KnownBodies, data: dict[str, Any]) -> dict[str, Any]:
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
