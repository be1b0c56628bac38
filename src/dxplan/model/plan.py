"""The plan: one self-contained legal document, from its head to its signature."""

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Any, ClassVar, Literal, NamedTuple

from dxplan.model.body_kinds import AgencyKind
from dxplan.model.committee import Committee, PlanOffice, office_or_committee
from dxplan.model.deadline import Deadline, stages_of
from dxplan.model.definition import ConfigDict, Field
from dxplan.model.doubt import Doubt
from dxplan.model.head import Basis, Form, Head, Objectives, within_sentence
from dxplan.model.kpi import SHORT, Kpi
from dxplan.model.node import (
    Day,
    Footnote,
    Id,
    LastDay,
    Many,
    Node,
    ShortTitle,
    Text,
    Waiver,
    Whatever,
    described,
    id_or_number,
)
from dxplan.model.printing import Columns, PassageOrText, Printed, TaskColumn
from dxplan.model.report_duty import DUTIES, LEADS, ReportDuties, ReportDuty, in_file

MergedCell = Literal["lead", "coordinating", "deadline", "deliverable"]

_ID = "What it stands in and the row's number, as `IV.B.2`; made of `number` if not given. It stays for good."
_NUMBER = "Its number as printed, with its mark, as `a)` or `14.`; two rows may have one. Blank where it has none."
_EXTRA = "Cells of the document's own columns, by their headings: what no other key holds."
_MERGED = "The cells that hold for every row below it."
_LEAD = "Agencies or groups that carry it out; empty where the cell is."
_FULFILLED_BY = "What the office records that completes an occurrence: `sessions`, each the one of its period."
_REMARK = "An editor's remark on the text; not part of the document."
_WAIVERS = "Findings accepted here, each with a reason."
_STAYS = "It stays for good."


class Task(Node):
    """A row of the plan's table. One that has rows of its own is their heading: it is neither counted nor judged."""

    model_config = ConfigDict(json_schema_extra=id_or_number)

    id: Id = described(_ID)
    number: str | None = described(_NUMBER, default=None)
    title: Text = described("What is to be done, in the plan's own words.")
    short: ShortTitle | None = described(SHORT, default=None)
    deliverable: Text | None = described("The result that is asked for; blank where the cell is.", default=None)
    deadline: Deadline | None = described("The wording and its meaning, or a wording alone if certain.", default=None)
    lead: Many[Id] = described(_LEAD, default=())
    coordinating: Many[Id] = described("Agencies or groups that help; empty for `-` and a blank cell.", default=())
    printed: Printed | None = described("Cells whose words are not just the agencies' names.", default=None)
    lifecycle: Literal["active", "suspended", "cancelled"] = described(
        "Whether the task still stands; only an amendment changes it.", default="active"
    )
    fulfilled_by: Literal["sessions"] | None = described(_FULFILLED_BY, default=None)
    extra: dict[Text, Text] = described(_EXTRA, default={})
    implements: Many[Text] = described(
        "The tasks of superior documents that it carries out, as `05-KH/BCĐTW#I.3`.", default=()
    )
    merged: Many[MergedCell] = described(_MERGED, default=())
    tasks: "Many[Task]" = described("The rows below it.", default=())
    footnotes: Many[Footnote] = described("Footnotes that the row bears.", default=())
    remark: Text | None = described(_REMARK, default=None)
    waivers: Many[Waiver] = described(_WAIVERS, default=())

    # what an activity alone has
    items: ClassVar[tuple[Text, ...]] = ()
    stands_in: ClassVar[None] = None

    def __hash__(self) -> int:
        return hash((self.id, self.title))  # a mapping has no hash

    def all_rows(self) -> "Iterator[Task]":
        """The row itself and every row below it, in the document's order."""
        yield self
        for row in self.tasks:
            yield from row.all_rows()


class Row(NamedTuple):
    """A row of the table in its place."""

    task: Task
    """With the cells that it has from the rows above it."""
    section: str | None = None
    parent: str | None = None
    inherited: tuple[MergedCell, ...] = ()
    """The cells that are from the rows above it."""


def leads_of(item: "Task | Activity") -> tuple[Id, ...]:
    """Who carries a task out: its leads, then those of its stages."""
    return (*item.lead, *(name for stage in stages_of(item.deadline) for name in stage.lead if name not in item.lead))


class Section(Node):
    """A section of the table: rows, or sections of its own."""

    model_config = ConfigDict(json_schema_extra=id_or_number)

    id: Id = described("The section's number after its parent's: `IV`, `IV.A`. " + _STAYS)
    number: str | None = described(_NUMBER, default=None)
    title: Text = described("The section's heading.")
    columns: Many[TaskColumn] = described("The columns of its table, if it has one of its own.", default=())
    tasks: Many[Task] = described("Its rows.", default=())
    sections: "Many[Section]" = described("The sections within it.", default=())
    waivers: Many[Waiver] = described(_WAIVERS, default=())

    def all_sections(self) -> "Iterator[Section]":
        """The section itself and every section within it, in the document's order."""
        yield self
        for section in self.sections:
            yield from section.all_sections()


class Activity(Node):
    """A regular activity of part III; not counted among the tasks."""

    model_config = ConfigDict(json_schema_extra=id_or_number)

    id: Id = described("`HD.1`, `HD.2` and so on. " + _STAYS)
    number: str | None = described(_NUMBER, default=None)
    title: Text = described("The activity, in the plan's own words.")
    items: Many[Text] = described("The paragraphs below the title.", default=())
    deadline: Deadline | None = described("The deadline where the text gives one; else it is ongoing.", default=None)
    lead: Many[Id] = described(_LEAD, default=())
    stands_in: Text | None = Field(
        alias="in",
        default=None,
        description="The number of the heading below which the text has it, as `III.2`; it is printed there alone.",
    )
    printed: Printed | None = described("The sentence that names the lead agency.", default=None)
    fulfilled_by: Literal["sessions"] | None = described(_FULFILLED_BY, default=None)
    remark: Text | None = described(_REMARK, default=None)
    waivers: Many[Waiver] = described(_WAIVERS, default=())

    # what a task alone has
    short: ClassVar[Text | None] = None
    deliverable: ClassVar[Text | None] = None
    coordinating: ClassVar[tuple[Id, ...]] = ()
    extra: ClassVar[Mapping[Text, Text]] = MappingProxyType({})
    implements: ClassVar[tuple[Text, ...]] = ()
    merged: ClassVar[tuple[MergedCell, ...]] = ()
    tasks: ClassVar[tuple[Task, ...]] = ()
    lifecycle: ClassVar[Literal["active"]] = "active"
    footnotes: ClassVar[tuple[Footnote, ...]] = ()


class Duty(Node):
    """A point of part V: who does what to carry the plan out."""

    title: Text = described("Whom the point addresses, as printed.")
    agencies: Many[Id] = described("The agencies or groups addressed.", default=())
    items: Many[Text] = described("The duties, a paragraph each.")


class Successor(Node):
    """An agency that took over from another, in whole or in part."""

    agency: Id = described("The agency that took over.")
    scope: Text | None = described("Which of the functions, where not all.", default=None)


class Agency(Node):
    """A body that can carry a task, help with one, or owe a report."""

    id: Id = described("A short name in plain letters, as `so-tttt`. " + _STAYS)
    name: Text = described("The official name.")
    short: Text | None = described("The abbreviation in use.", default=None)
    aliases: Many[Text] = described("Other spellings that the documents use.", default=())
    kind: AgencyKind = described("What sort of body it is.")
    identifier: Text | None = described("Its identifier by QCVN 102, as `000.00.15.H56`.", default=None)
    code: Text | None = described("Of a commune, ward or special zone: its five-digit code.", default=None)
    valid_from: Day | None = described("The day from which it exists, if not always.", default=None)
    valid_to: Day | None = described("The last day on which it existed.", default=None)
    successors: Many[Successor] = described("The agencies that took over from it.", default=())
    basis: Text | None = described("Where this is known from, if not from the document.", default=None)
    waivers: Many[Waiver] = described(_WAIVERS, default=())


class Group(Node):
    """Bodies that the document names together."""

    id: Id = described("A short name in plain letters, as `ubnd-huyen`. " + _STAYS)
    name: Text = described("The name in the plan's own words.")
    aliases: Many[Text] = described("Other spellings that the documents use.", default=())
    members: Many[Id] = described("The agencies in it.", default=())
    open: bool = described("`true` if its members are listed nowhere; it is then never expanded.", default=False)
    basis: Text | None = described("Where the members are known from, if not from the document.", default=None)
    waivers: Many[Waiver] = described(_WAIVERS, default=())


class Document(Node):
    """A document that the plan cites."""

    id: Id = described("Type, number and year in plain letters, as `kh-298-2023`. It stays for good.")
    number: Text = described("The number with its symbol, as `298/KH-UBND`.")
    date: Day | None = described("The day of issue; blank until it is issued.", default=None)
    type: Text = described("The kind of document, as `Kế hoạch`.")
    issuer: Text = described("The body that issued it.")
    title: Text | None = described("What it is about, where the plan says so.", default=None)
    remark: Text | None = described(_REMARK, default=None)
    waivers: Many[Waiver] = described(_WAIVERS, default=())


class DayOff(Node):
    """A day that differs from the packaged calendar."""

    date: Day = described("The day.")
    kind: Literal["day_off", "working_day"] = described("A day off, or a weekend day that is worked.")
    name: Text = described("What the day is.")
    source: Text = described("The decision or notice that says so.")


class AmendedValue(Node):
    """One value that an amendment replaced."""

    path: Text = described("Where the value stands, by ids: `tasks/II.1/deadline/due`.")
    old: Whatever = Field(alias="from", default=None, description="The value before.")
    new: Whatever = Field(alias="to", default=None, description="The value after.")
    inside: Id | None = Field(
        alias="in", default=None, description="Of a whole item whose id does not tell its place: what it is first in."
    )
    after: Id | None = described("Of such an item that is not the first: the one before it.", default=None)


class Amendment(Node):
    """An entry of the ledger: which document changed the plan's legal content, when and why."""

    document: Text | None = described("The number of the deciding document; none for a correction.", default=None)
    date: Day = described("The day of the decision; in force from it on.")
    reason: Text = described("Why the plan was changed.")
    correction: bool = described("Whether it corrects a clerical error; such an entry is never undone.", default=False)
    changes: Many[AmendedValue] = described("What was changed.")


class Plan(Node):
    """A plan for a year or more, as it stands now."""

    model_config = ConfigDict(json_schema_extra=office_or_committee)

    schema_version: Literal[1] = Field(alias="schema", description="The version of this format.")
    status: Literal["draft", "in_force"] = described("Whether the plan is in force; its ledger begins then.")
    year: int = described("The year that the plan is for; the first of several.", ge=1900, le=2999)
    until: LastDay | None = described(
        "The last year, or the last day, that it runs, as `2030` or `2026-10-22`; the end of `year` if not given.",
        default=None,
    )
    form: Form = described(
        "Whose form its documents have, in letterhead, numbers and signature: the State's or the Party's.",
        default="state",
    )
    document: Head = described("The head and the foot of the document.")
    headings: dict[Text, Text] = described("The headings of its parts as printed, by number.", default={})
    columns: Columns | None = described("The columns of its tables as printed.", default=None)
    text: Many[PassageOrText] = described(
        "The text as printed, where it has other parts than the five; a paragraph may be a text alone.", default=()
    )
    basis: Basis = described("The legal basis.")
    theme: Text | None = described("The theme of the year.", default=None)
    objectives: Objectives | None = described("Part I: objectives and requirements.", default=None)
    kpis: Many[Kpi] = described("The KPIs: the targets that can be measured.", default=())
    preamble: Text | None = described("Part II: the paragraph before the table.", default=None)
    top_tasks: Many[Task] = Field(alias="tasks", default=(), description="Part II: the tasks that are in no section.")
    sections: Many[Section] = described("Part II: the tasks by section.", default=())
    activities: Many[Activity] = described("Part III: the regular activities.", default=())
    budget: Text | None = described("Part IV: the budget.", default=None)
    organisation: Many[Duty] = described("Part V: the organisation of work.", default=())
    office: PlanOffice | None = described("The office that keeps the plan, where no committee has it.", default=None)
    committee: Committee = described("The steering committee; made of `office` where there is none.")
    reporting: ReportDuties = described(DUTIES, default=())
    agencies: Many[Agency] = described("Every body that the plan names.", default=())
    groups: Many[Group] = described("Bodies that the plan names together.", default=())
    documents: Many[Document] = described("The registry of the documents that the plan cites.", default=())
    calendar: Many[DayOff] = described("Days off and worked weekends beyond the packaged calendar.", default=())
    waivers: Many[Waiver] = described("Findings accepted for the whole plan, each with a reason.", default=())
    amendments: Many[Amendment] = described("The ledger of changes, in order of date.", default=())
    doubts: Many[Doubt] = described(
        "What an import was not sure of. Delete an entry once its value is right; a plan in force has none.",
        default=(),
    )

    def file_data(self, exclude: Collection[str] = ()) -> dict[str, Any]:
        data = super().file_data(exclude)
        return {**data, "reporting": in_file(self.reporting)} if self.reporting and "reporting" in data else data

    @property
    def name(self) -> str:
        """The document's kind and title as one phrase: `Kế hoạch hoạt động của …`."""
        return f"{self.document.type} {self.subject}"

    @property
    def subject(self) -> str:
        """The document's title within a sentence: `hoạt động của …`."""
        return within_sentence(self.document.title)

    @property
    def headline(self) -> tuple[Id, ...]:
        """The headline KPIs, in the document's order."""
        return self.objectives.headline if self.objectives else ()

    @property
    def first_duty(self) -> ReportDuty | None:
        """The duty to report that is meant where none is named; None if the plan asks for no reports."""
        return self.reporting[0] if self.reporting else None

    def who_reports(self, duty: ReportDuty) -> tuple[Id, ...]:
        """The agencies and groups that owe the reports of a duty."""
        if duty.bodies != LEADS:
            return duty.bodies
        return tuple(dict.fromkeys(name for item in self.items() for name in leads_of(item)))

    @property
    def printed_activities(self) -> tuple[Activity, ...]:
        """Those of part III: others stand below another heading."""
        return tuple(activity for activity in self.activities if activity.stands_in is None)

    @property
    def begins(self) -> date:
        """The first day of the plan's first year."""
        return date(self.year, 1, 1)

    @property
    def ends(self) -> date:
        """The last day that the plan runs: recurring work, reports and sessions end with it."""
        return self.until or date(self.year, 12, 31)

    @property
    def is_long(self) -> bool:
        """Whether it runs in more than one calendar year; a day or a period without a year is then not certain."""
        return self.ends.year > self.year

    def runs_in(self, year: int) -> bool:
        """Whether some day of the plan lies in a year."""
        return self.year <= year <= max(self.ends.year, self.year)

    def holds(self, day: date) -> bool:
        """Whether a day lies in the plan's time; any does if the plan would end before it begins."""
        return self.begins <= day <= self.ends or self.ends < self.begins

    def all_sections(self) -> Iterator[Section]:
        """Every section in the document's order, a parent before its parts."""
        for section in self.sections:
            yield from section.all_sections()

    def rows(self) -> Iterator[Task]:
        """Every row of the table as the file has it, a row before those below it."""
        for task in self.top_tasks:
            yield from task.all_rows()
        for section in self.all_sections():
            for task in section.tasks:
                yield from task.all_rows()

    def placed_rows(self) -> Iterator[Row]:
        """Every row in its place, with the cells that it has from the rows above it."""
        yield from _placed(self.top_tasks, Row)
        for section in self.all_sections():
            yield from _placed(section.tasks, partial(Row, section=section.id))

    def tasks(self) -> Iterator[Task]:
        """Every task in the document's order: the rows that have no rows of their own, each with all its cells."""
        return (row.task for row in self.placed_rows() if not row.task.tasks)

    def items(self) -> Iterator[Task | Activity]:
        """Every task, then every activity: whatever has a deadline and a lead."""
        yield from self.tasks()
        yield from self.activities


def _placed(
    rows: tuple[Task, ...],
    place: Callable[..., Row],
    parent: str | None = None,
    cells: Mapping[MergedCell, Any] = MappingProxyType({}),
) -> Iterator[Row]:
    """Rows and those below them; `cells` are those of the rows above, and a row's own cell comes before them."""
    for row in rows:
        inherited = tuple(name for name in cells if not getattr(row, name))
        task = row.model_copy(update={name: cells[name] for name in inherited}) if inherited else row
        yield place(task, parent=parent, inherited=inherited)
        if row.tasks:
            merged = {name: getattr(task, name) for name in row.merged}
            yield from _placed(row.tasks, place, row.id, {**cells, **merged})
