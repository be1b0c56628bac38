"""All facts of a plan's records, each with its kind, task or KPI, body, day, period, and place in a file."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar, assert_never

from dxplan.diagnostics import Finding, Message
from dxplan.model.dates import Period
from dxplan.model.deadline import event_key
from dxplan.model.plan import Activity, Plan, Task
from dxplan.model.task_parts import Part
from dxplan.model.workdays import part_of
from dxplan.reading.load import RecordFile

if TYPE_CHECKING:
    from dxplan.model import records as kinds
    from dxplan.model.records import Evidence, Fact, Record, Report

    RecordedEntry = kinds.Progress | kinds.Reading | kinds.Entry

Kind = Literal[
    "progress",
    "reading",
    "conclusion",
    "condition_met",
    "event",
    "date_set",
    "extension_request",
    "extension_refused",
    "session",
    "inspection",
    "synthesis",
]
OF_ANY_DAY: frozenset[Kind] = frozenset(("condition_met", "event", "date_set"))
"""The kinds of which a correction replaces what was said for any day."""
Entry = TypeVar("Entry", bound="Fact", covariant=True)
Some = TypeVar("Some", bound="Fact")
Item = TypeVar("Item")
Group = TypeVar("Group", bound=Hashable)
Topic = tuple[Hashable, ...]


class Place(NamedTuple):
    """Where a fact is in the files."""

    file: RecordFile
    path: tuple[str, int]
    """The name of the file's list, and the index in it."""


class RecordedFact(NamedTuple, Generic[Entry]):
    """An entry of a report or of the journal, with what its report and the plan add to it."""

    kind: Kind
    entry: Entry
    agency: str
    """The body that reports it; the standing agency where it is the office's own."""
    day: date | None
    """The day it was true; that of its report where it has none."""
    topics: tuple[Topic, ...]
    """What it is about: of one kind, topic and day a second fact must be a correction. An inspection has a topic for
    each of its bodies."""
    task: str
    """The id of the task or activity; blank for what concerns none."""
    kpi: str
    item: Task | Activity | None
    """The task or activity; None if the plan does not have it."""
    occurrence: Part | None
    """The period of a recurring task, or the stage of one with stages."""
    period: Period | None
    """The period of its report; None for the journal."""
    received: date | None
    """The day its report was received."""
    read_at: Place | None
    """None where the records were not read from files."""
    duty: str | None = None
    """The duty of its report; None for the one without an id, and for the journal."""

    @property
    def counted(self) -> "kinds.Count | None":
        """How many bodies of a group have completed it, of a counted one."""
        return getattr(self.entry, "count", None)

    @property
    def on(self) -> date:
        """The day, of a fact that has one."""
        assert self.day is not None
        return self.day

    @property
    def place(self) -> Place:
        """The place, of a fact that was read from a file."""
        assert self.read_at is not None
        return self.read_at

    @property
    def file(self) -> RecordFile:
        """Its file."""
        return self.place.file

    @property
    def subject(self) -> str:
        """The id of its task or KPI; blank for what concerns neither."""
        return self.task or self.kpi

    @property
    def is_whole(self) -> bool:
        """Whether nothing of it was lost in reading."""
        return self.file.is_whole(*self.place.path)

    def evidence(self) -> "Iterator[tuple[str, Evidence]]":
        """Its evidence, each with its field."""
        if self.entry.evidence:  # most have none
            indices = self.file.places(*self.place.path, "evidence")
            for index, evidence in zip(indices, self.entry.evidence, strict=False):
                yield f"evidence.{index}", evidence

    def finding(self, field: str, message: Message, hint: Message | None = None) -> Finding:
        """A finding on the fact, or on one of its fields."""
        return Finding(self.subject, self.path(field), message, hint, file=self.file.name)

    def path(self, field: str = "") -> str:
        """The dotted path from the file's top to the fact, or to one of its fields."""
        name, index = self.place.path
        return f"{name}.{index}.{field}" if field else f"{name}.{index}"

    def where(self) -> str:
        """Its file and line, for a sentence about another fact."""
        return f"{self.file.name}:{self.file.source.position(self.place.path).line}"


class Facts:
    """All facts of the records in the order of their files, and those of each kind."""

    def __init__(self, plan: Plan, records: "Iterable[Record | RecordFile]") -> None:
        self.reports: list[Report] = []
        self.every: list[RecordedFact[Fact]] = []
        self.progress: list[RecordedFact[kinds.Progress]] = []
        self.readings: list[RecordedFact[kinds.Reading]] = []
        self.conclusions: list[RecordedFact[kinds.Conclusion]] = []
        self.conditions: list[RecordedFact[kinds.ConditionMet]] = []
        self.happened: list[RecordedFact[kinds.Happened]] = []
        self.dates: list[RecordedFact[kinds.DateSet]] = []
        self.report_dates: list[RecordedFact[kinds.DateSet]] = []
        self.requests: list[RecordedFact[kinds.ExtensionRequest]] = []
        self.refusals: list[RecordedFact[kinds.ExtensionRefused]] = []
        self.sessions: list[RecordedFact[kinds.Session]] = []
        self.inspections: list[RecordedFact[kinds.Inspection]] = []
        self.syntheses: list[RecordedFact[kinds.Synthesis]] = []
        self._items = {item.id: item for item in plan.items()}
        self._office = plan.committee.standing_agency
        for record in records:
            if not isinstance(record, RecordFile):
                self._add_record(record, None)
            elif record.record:
                self._add_record(record.record, record)

    def with_due(self) -> "Iterator[RecordedFact[kinds.ConditionMet | kinds.DateSet]]":
        """The facts that may set a due date."""
        yield from self.conditions
        yield from self.dates
        yield from self.report_dates

    def _add_record(self, record: "Record", file: RecordFile | None) -> None:
        from dxplan.model import records as kinds  # a plan without records needs no models of them

        report = record if isinstance(record, kinds.Report) else None
        if report:
            self.reports.append(report)
        for entry, place in _entries(record, file):
            agency = report.agency if report else getattr(entry, "agency", None) or self._office
            source = agency, report, place
            match entry:
                case kinds.Progress(task=task):
                    part = self._part(entry, report)
                    topic = task, agency, part
                    self.progress.append(self._fact("progress", entry, source, topic, task=task, occurrence=part))
                case kinds.Reading(kpi=kpi, part=part):
                    self.readings.append(self._fact("reading", entry, source, (kpi, part, agency), kpi=kpi))
                case kinds.Conclusion(kpi=str() as kpi):
                    self.conclusions.append(self._fact("conclusion", entry, source, ("", kpi), kpi=kpi))
                case kinds.Conclusion():
                    task = entry.task or ""
                    part = self._part(entry, report)
                    fact = self._fact("conclusion", entry, source, (task, part), task=task, occurrence=part)
                    self.conclusions.append(fact)
                case kinds.ConditionMet(task=task, stage=stage):
                    self.conditions.append(self._fact("condition_met", entry, source, (task, stage), task=task))
                case kinds.Happened(event=event):
                    self.happened.append(self._fact("event", entry, source, (event_key(event),)))
                case kinds.DateSet(task=str() as task, stage=stage):
                    self.dates.append(self._fact("date_set", entry, source, (task, stage), task=task))
                case kinds.DateSet(duty=duty, period=period):
                    self.report_dates.append(self._fact("date_set", entry, source, ("", duty, period)))
                case kinds.ExtensionRequest(task=task):
                    topic = task, agency, entry.part
                    self.requests.append(
                        self._fact("extension_request", entry, source, topic, task=task, occurrence=entry.part)
                    )
                case kinds.ExtensionRefused(task=task):
                    topic = task, agency, entry.part
                    self.refusals.append(
                        self._fact("extension_refused", entry, source, topic, task=task, occurrence=entry.part)
                    )
                case kinds.Session(period=period):
                    self.sessions.append(self._fact("session", entry, source, (period,)))
                case kinds.Inspection(agencies=agencies):
                    topics = [(body,) for body in dict.fromkeys(agencies or ("",))]
                    self.inspections.append(self._fact("inspection", entry, source, *topics))
                case kinds.Synthesis(period=period):
                    self.syntheses.append(self._fact("synthesis", entry, source, (period,)))
                case _:
                    assert_never(entry)  # mypy asks for the case of a new kind

    def _part(self, entry: "kinds.Progress | kinds.Conclusion", report: "Report | None") -> Part | None:
        item = self._items.get(entry.task or "")
        return part_of(item, entry, report.period if report else None) if item else None

    def _fact(
        self,
        kind: Kind,
        entry: Some,
        source: "tuple[str, Report | None, Place | None]",
        *topics: Topic,
        task: str = "",
        kpi: str = "",
        occurrence: Part | None = None,
    ) -> RecordedFact[Some]:
        """The fact with what its report and the plan add to it; it is one of all facts."""
        agency, report, place = source
        fact = RecordedFact(
            kind,
            entry,
            agency,
            entry.day or (report.report.date if report else None),
            topics,
            task,
            kpi,
            self._items.get(task),
            occurrence,
            report.period if report else None,
            report.report.received if report else None,
            place,
            report.duty if report else None,
        )
        self.every.append(fact)
        return fact


def _entries(record: "Record", file: RecordFile | None) -> "Iterator[tuple[RecordedEntry, Place | None]]":
    """The entries of a record's lists, each with its place."""
    for name in ("progress", "readings", "entries"):
        entries = getattr(record, name, ())
        places = file.places(name) if file and entries else range(len(entries))
        for index, entry in zip(places, entries, strict=False):
            yield entry, Place(file, (name, index)) if file else None


def grouped(items: Iterable[Item], key: Callable[[Item], Group]) -> dict[Group, list[Item]]:
    """The items by key, each list in their order."""
    groups: dict[Group, list[Item]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


def in_effect(
    facts: Iterable[RecordedFact[Entry]],
    rank: Callable[[RecordedFact[Entry]], Any],
    topic: Callable[[RecordedFact[Entry]], Topic] = lambda fact: fact.topics[0],
) -> list[RecordedFact[Entry]]:
    """Of the facts on one topic and day the one that counts: a correction, else the one of the highest rank.

    It does not depend on the order of files and entries.
    """

    def precedence(fact: RecordedFact[Entry]) -> tuple[bool, Any, str, str]:
        return bool(fact.entry.corrects), rank(fact), repr(fact.entry), repr(fact.period)

    chosen: dict[tuple[Topic, date | None], RecordedFact[Entry]] = {}
    for fact in facts:
        key = topic(fact), fact.day
        other = chosen.setdefault(key, fact)
        if other is not fact:
            chosen[key] = max(other, fact, key=precedence)
    return list(chosen.values())


def figures_in_effect(
    readings: "Iterable[RecordedFact[kinds.Reading]]", office: str
) -> "list[RecordedFact[kinds.Reading]]":
    """The figure that counts for each KPI, or part of one, and day: the office's own, if it gave one; by day."""
    figures = in_effect(
        (fact for fact in readings if fact.day and fact.entry.reads is not None),
        lambda fact: (fact.agency == office, fact.agency, fact.entry.reads),
        lambda fact: fact.topics[0][:2],  # without the body
    )
    return sorted(figures, key=lambda fact: (fact.day, fact.kpi, fact.entry.part or ""))


def progress_rank(fact: "RecordedFact[kinds.Progress]") -> int:
    """How far the task has come, from 0 for not started."""
    return ("not_started", "in_progress", "completed").index(fact.entry.progress)
