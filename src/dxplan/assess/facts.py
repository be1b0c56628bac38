"""The facts that count on a day: those that were true by then, the corrected ones replaced, by what they are about."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from dxplan.model.dates import Period
from dxplan.model.deadline import Recurring
from dxplan.model.occurrences import occurrence_of
from dxplan.model.plan import Activity, Plan, Task

if TYPE_CHECKING:
    from dxplan.model.records import (
        Conclusion,
        ConditionMet,
        DateSet,
        Fact,
        Inspection,
        Progress,
        Reading,
        Record,
        Report,
        Session,
        Synthesis,
    )

Entry = TypeVar("Entry", bound="Fact")

_RANK = ("not_started", "in_progress", "completed")


class Declared(NamedTuple):
    """What a body declared of a task on a day."""

    agency: str
    on: date
    occurrence: Period | None
    entry: "Progress"
    period: Period | None
    """The period of the report that said it; None for the journal."""


class Read(NamedTuple):
    """A KPI's value on a day, as a body gave it."""

    agency: str
    on: date
    value: float
    entry: "Reading"


class TaskFacts(NamedTuple):
    """What is recorded of one task, each list by day."""

    declared: tuple[Declared, ...] = ()
    conclusions: tuple[tuple[date, "Conclusion"], ...] = ()
    conditions: tuple[tuple[date, "ConditionMet"], ...] = ()
    dates: tuple[tuple[date, "DateSet"], ...] = ()
    by_body: "Mapping[tuple[str, Period | None], Sequence[Declared]]" = MappingProxyType({})
    """What was declared by body and period: it is asked for again and again."""

    def of(self, agency: str, occurrence: Period | None) -> Sequence[Declared]:
        """What one body declared of it, or of one of its periods."""
        return self.by_body.get((agency, occurrence), ())


class Facts(NamedTuple):
    """All facts that count on a day; reports by body and period, those received by then."""

    tasks: dict[str, TaskFacts]
    readings: dict[str, tuple[Read, ...]]
    reports: "dict[tuple[str, Period], Report]"
    sessions: "tuple[tuple[date, Session], ...]"
    inspections: "tuple[tuple[date, Inspection], ...]"
    syntheses: "tuple[tuple[date, Synthesis], ...]"

    def of(self, task: str) -> TaskFacts:
        """What is recorded of a task or activity."""
        return self.tasks.get(task, _NOTHING)


_NOTHING = TaskFacts()
NO_FACTS = Facts({}, {}, {}, (), (), ())


def facts_of(plan: Plan, records: "Iterable[Record]", as_of: date) -> Facts:
    """The facts with their day on or before as-of, and the reports received by then.

    A fact without a day counts for nothing, nor does one of a recurring task that names no period.
    """
    every = tuple(records)
    if not every:
        return NO_FACTS
    from dxplan.model import records as kinds  # a plan without records needs none of them

    items: dict[str, Task | Activity] = {item.id: item for item in plan.tasks()}
    items.update((item.id, item) for item in plan.activities)
    office = plan.committee.standing_agency
    declared: list[tuple[_Key, Declared]] = []
    readings: list[tuple[_Key, Read]] = []
    entries: list[tuple[date, Fact]] = []
    reports: dict[tuple[str, Period], Report] = {}

    def declare(agency: str, entry: "Progress", day: date | None, period: Period | None) -> None:
        item = items.get(entry.task)
        if item and day and day <= as_of:
            about = occurrence_of(item, entry, period)
            if (about is None) != isinstance(item.deadline, Recurring):
                declared.append(((entry.task, agency, str(about)), Declared(agency, day, about, entry, period)))

    def read(agency: str, entry: "Reading", day: date | None) -> None:
        value = entry.reads
        if day and day <= as_of and value is not None:
            readings.append(((entry.kpi, entry.part or ""), Read(agency, day, value, entry)))

    for record in every:
        if isinstance(record, kinds.Report):
            for progress in record.progress:
                declare(record.agency, progress, progress.day or record.report.date, record.period)
            for reading in record.readings:
                read(record.agency, reading, reading.day or record.report.date)
            if record.report.received <= as_of:
                other = reports.setdefault((record.agency, record.period), record)
                if other is not record:  # two files for one period: the one that came first
                    reports[record.agency, record.period] = min(other, record, key=_receipt)
            continue
        for entry in record.entries:
            if isinstance(entry, kinds.JournalProgress):
                declare(entry.agency, entry, entry.day, None)
            elif isinstance(entry, kinds.JournalReading):
                read(entry.agency or office, entry, entry.day)
            elif entry.day and entry.day <= as_of:
                entries.append((entry.day, entry))
    progress_of = _by_first(_last_words(declared, lambda one: _RANK.index(one.entry.progress)))
    conclusions = _by_task(_of_kind(entries, kinds.Conclusion))
    conditions = _by_task(_of_kind(entries, kinds.ConditionMet))
    dates = _by_task(_of_kind(entries, kinds.DateSet))
    return Facts(
        {
            task: TaskFacts(
                told := progress_of.get(task, ()),
                conclusions.get(task, ()),
                conditions.get(task, ()),
                dates.get(task, ()),
                _by_body(told),
            )
            for task in sorted({*progress_of, *conclusions, *conditions, *dates})
        },
        _by_first(_last_words(readings, lambda one: (one.agency == office, one.agency, one.value))),
        reports,
        _of_kind(entries, kinds.Session),
        _of_kind(entries, kinds.Inspection),
        _of_kind(entries, kinds.Synthesis),
    )


_Key = tuple[str, ...]
_One = TypeVar("_One", Declared, Read)


def _last_words(said: list[tuple[_Key, _One]], rank: Callable[[_One], Any]) -> list[tuple[_Key, _One]]:
    """Of what was said of one thing on one day the last word: a correction, else that of the highest rank; by day."""
    chosen: dict[tuple[_Key, date], _One] = {}
    for key, one in said:
        other = chosen.setdefault((key, one.on), one)
        if other is not one:
            pair = sorted((one, other), key=lambda each: (bool(each.entry.corrects), rank(each), str(each)))
            chosen[key, one.on] = pair[-1]
    return sorted(((key, one) for (key, _), one in chosen.items()), key=lambda pair: (pair[1].on, pair[0]))


def _by_first(said: list[tuple[_Key, _One]]) -> dict[str, tuple[_One, ...]]:
    """The words by the first part of their keys."""
    found: dict[str, list[_One]] = {}
    for key, one in said:
        found.setdefault(key[0], []).append(one)
    return {name: tuple(words) for name, words in found.items()}


def _by_body(told: Iterable[Declared]) -> dict[tuple[str, Period | None], list[Declared]]:
    found: dict[tuple[str, Period | None], list[Declared]] = {}
    for one in told:
        found.setdefault((one.agency, one.occurrence), []).append(one)
    return found


def _of_kind(entries: "list[tuple[date, Fact]]", kind: type[Entry]) -> tuple[tuple[date, Entry], ...]:
    """The entries of a kind by day, without those that another one of their day corrects."""
    chosen = [(day, entry) for day, entry in entries if isinstance(entry, kind)]
    corrected = {(day, _subject(entry)) for day, entry in chosen if entry.corrects}
    kept = [(day, entry) for day, entry in chosen if entry.corrects or (day, _subject(entry)) not in corrected]
    return tuple(sorted(kept, key=lambda pair: (pair[0], str(pair[1]))))


def _subject(entry: "Fact") -> tuple[str, str]:
    """What an entry is about, besides its day: its task and period, where it has them."""
    period = getattr(entry, "occurrence", None) or getattr(entry, "period", None)
    return getattr(entry, "task", ""), str(period)


def _by_task(entries: tuple[tuple[date, Any], ...]) -> dict[str, tuple[tuple[date, Any], ...]]:
    found: dict[str, list[tuple[date, Any]]] = {}
    for day, entry in entries:
        found.setdefault(entry.task, []).append((day, entry))
    return {task: tuple(of_task) for task, of_task in found.items()}


def _receipt(report: "Report") -> tuple[date, str]:
    return report.report.received, str(report)
