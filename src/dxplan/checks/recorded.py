"""What the checks read of the records: every fact with its place, its body, its day, and what it is about."""

from collections.abc import Hashable, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from dxplan.checks.contents import Contents
from dxplan.diagnostics import Finding, Message, nearest
from dxplan.model.dates import Period
from dxplan.model.occurrences import occurrence_of
from dxplan.model.plan import Activity, Task
from dxplan.once import once
from dxplan.reading.load import RecordFile

if TYPE_CHECKING:
    from dxplan.model.records import (
        Conclusion,
        ConditionMet,
        DateSet,
        Evidence,
        Fact,
        Inspection,
        Journal,
        Progress,
        Reading,
        Report,
        Session,
        Synthesis,
    )

Entry = TypeVar("Entry", bound="Fact", covariant=True)
Key = tuple[Hashable, ...]


class Said(NamedTuple, Generic[Entry]):
    """A fact as a file says it."""

    file: RecordFile
    place: tuple[str, int]
    """The file's list and where in it the fact stands."""
    kind: str
    agency: str
    """The body that says it; the standing agency where the office does."""
    day: date | None
    item: Task | Activity | None
    """The task or activity it is about, if the plan has it."""
    about: Period | None
    """The period of a recurring task that it is about."""
    entry: Entry
    report: "Report | None"
    """The report that says it; None for the journal."""

    @property
    def subject(self) -> str:
        """The id of the task or KPI it is about, else of its body."""
        entry: Any = self.entry
        return str(getattr(entry, "task", None) or getattr(entry, "kpi", None) or getattr(entry, "agency", ""))

    @property
    def is_whole(self) -> bool:
        """Whether nothing of it was lost in reading."""
        return self.file.is_whole(*self.place)

    def evidence(self) -> "Iterator[tuple[str, Evidence]]":
        """What it is shown by, each with its field."""
        if self.entry.evidence:  # most have none
            for at, shown in zip(self.file.places(*self.place, "evidence"), self.entry.evidence, strict=False):
                yield f"evidence.{at}", shown

    def finding(self, field: str, message: Message, hint: Message | None = None) -> Finding:
        """A finding on the fact, or on one of its fields."""
        return Finding(self.subject, self.path(field), message, hint, file=self.file.name)

    def path(self, field: str = "") -> str:
        """The dotted path from the file's top to the fact, or to one of its fields."""
        name, at = self.place
        return f"{name}.{at}.{field}" if field else f"{name}.{at}"

    def where(self) -> str:
        """Its file and line, for a sentence about another fact."""
        return f"{self.file.name}:{self.file.source.position(self.place).line}"


class Recorded(NamedTuple):
    """The records in the order of their files' names, and every fact of them by its kind."""

    reports: "tuple[tuple[RecordFile, Report], ...]" = ()
    journals: "tuple[tuple[RecordFile, Journal], ...]" = ()
    progress: "tuple[Said[Progress], ...]" = ()
    readings: "tuple[Said[Reading], ...]" = ()
    conclusions: "tuple[Said[Conclusion], ...]" = ()
    conditions: "tuple[Said[ConditionMet], ...]" = ()
    dates: "tuple[Said[DateSet], ...]" = ()
    sessions: "tuple[Said[Session], ...]" = ()
    inspections: "tuple[Said[Inspection], ...]" = ()
    syntheses: "tuple[Said[Synthesis], ...]" = ()

    def every(self) -> "Iterator[Said[Fact]]":
        """Every fact, kind by kind."""
        for facts in self[2:]:
            yield from facts

    def of_tasks(self) -> "Iterator[Said[Progress | Conclusion | ConditionMet | DateSet]]":
        """Every fact that is about a task or activity."""
        yield from self.progress
        yield from self.conclusions
        yield from self.with_due()

    def with_due(self) -> "Iterator[Said[ConditionMet | DateSet]]":
        """Every fact that may set a due date."""
        yield from self.conditions
        yield from self.dates


@once
def recorded(contents: Contents) -> Recorded:
    """All that the plan's records say, read once for all rules."""
    files = [(file, file.record) for file in contents.workspace.records if file.record]
    if not files:
        return Recorded()
    from dxplan.model.records import Journal, Report  # a plan without records needs neither

    items: dict[str, Task | Activity] = {item.id: item for item in contents.duties}
    office = contents.plan.committee.standing_agency
    reports = tuple((file, record) for file, record in files if isinstance(record, Report))
    journals = tuple((file, record) for file, record in files if isinstance(record, Journal))
    facts: dict[str, list[Any]] = {kind: [] for kind in _KINDS}

    def add(file: RecordFile, place: tuple[str, int], kind: str, entry: Any, report: Report | None) -> None:
        item = items.get(getattr(entry, "task", ""))
        about = None
        if item and kind in ("progress", "conclusion"):
            about = occurrence_of(item, entry, report.period if report else None)
        agency = report.agency if report else getattr(entry, "agency", None) or office
        day = entry.day or (report.report.date if report else None)
        facts[kind].append(Said(file, place, kind, agency, day, item, about, entry, report))

    for file, report in reports:
        for name, kind, entries in (
            ("progress", "progress", report.progress),
            ("readings", "reading", report.readings),
        ):
            for at, entry in zip(file.places(name), entries, strict=False):
                add(file, (name, at), kind, entry, report)
    for file, journal in journals:
        for at, entry in zip(file.places("entries"), journal.entries, strict=False):
            add(file, ("entries", at), entry.kind, entry, None)
    return Recorded(reports, journals, *(tuple(facts[kind]) for kind in _KINDS))


@once
def alike(contents: Contents) -> "dict[Key, list[Said[Fact]]]":
    """The facts on one subject, body and day together, in the order of their files."""
    found: dict[Key, list[Said[Fact]]] = {}
    for said in recorded(contents).every():
        for key in keys_of(said) if said.day else ():
            found.setdefault(key, []).append(said)
    return {key: sorted(facts, key=lambda one: (one.file.name, one.place)) for key, facts in found.items()}


@once
def words(contents: Contents) -> "dict[Key, list[Said[Progress]]]":
    """What each body declared of a task or one of its periods, by day; what was corrected is left out."""
    found: dict[Key, list[Said[Progress]]] = {}
    for key, facts in alike(contents).items():
        if key[0] == "progress":
            found.setdefault(key[1:-1], []).append(last_word(facts))
    return {key: sorted(said, key=lambda one: str(one.day)) for key, said in found.items()}


def last_word(facts: "Iterable[Said[Any]]") -> "Said[Any]":
    """Of facts alike the correction, else the first."""
    first, *others = facts
    return next((one for one in (first, *others) if one.entry.corrects), first)


@once
def _guesses(contents: Contents) -> dict[str, Message | None]:
    return {}


def guess(contents: Contents, name: str, known: Iterable[str]) -> Message | None:
    """Which of the known ids may have been meant; a file of wrong ids must not take minutes."""
    guesses = _guesses(contents)
    if name not in guesses and len(guesses) < MAX_GUESSES:
        guesses[name] = nearest(name, known)
    return guesses.get(name)


MAX_GUESSES = 20
_KINDS = (
    "progress",
    "reading",
    "conclusion",
    "condition_met",
    "date_set",
    "session",
    "inspection",
    "synthesis",
)


def keys_of(said: "Said[Any]") -> Iterator[Key]:
    """What makes two facts alike; an inspection is alike with every other of one of its bodies."""
    entry, day = said.entry, said.day
    match said.kind:
        case "progress":
            yield said.kind, entry.task, said.agency, said.about, day
        case "reading":
            yield said.kind, entry.kpi, entry.part, said.agency, day
        case "conclusion":
            yield said.kind, entry.task, said.about, day
        case "condition_met" | "date_set":
            yield said.kind, entry.task, day
        case "inspection":
            for agency in dict.fromkeys(entry.agencies or ("",)):
                yield said.kind, agency, day
        case _:
            yield said.kind, entry.period, day
