"""The facts that count on a day: those that were true by then, without what was corrected, by what they are about."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from dxplan.facts.layout import Entry, Facts, RecordedFact, Topic, figures_in_effect, grouped, in_effect, progress_rank
from dxplan.model.dates import Period
from dxplan.model.deadline import Recurring, Stages, event_key
from dxplan.model.plan import Plan
from dxplan.model.task_parts import Part, StageOf, part_named

if TYPE_CHECKING:
    from dxplan.model.records import (
        Conclusion,
        ConditionMet,
        DateSet,
        ExtensionRefused,
        ExtensionRequest,
        Fact,
        Happened,
        Inspection,
        Progress,
        Reading,
        Record,
        Report,
        Session,
        Synthesis,
    )

Declaration: TypeAlias = "RecordedFact[Progress]"
"""What a body declares of a task."""


class KpiValue(NamedTuple):
    """A KPI's value on a day, as a body reported it."""

    agency: str
    on: date
    value: float
    entry: "Reading"


class TaskFacts(NamedTuple):
    """The facts on one task, each list by day."""

    declared: Sequence[Declaration] = ()
    conclusions: "Sequence[tuple[date, Conclusion]]" = ()
    conditions: "Sequence[tuple[date, ConditionMet]]" = ()
    dates: "Sequence[tuple[date, DateSet]]" = ()
    by_body: Mapping[tuple[str, Part | None], Sequence[Declaration]] = MappingProxyType({})
    """The progress by body and part, which is asked for again and again."""
    requests: "Sequence[tuple[date, ExtensionRequest]]" = ()
    """For more time."""
    refusals: "Sequence[tuple[date, ExtensionRefused]]" = ()

    def of(self, agency: str, part: Part | None) -> Sequence[Declaration]:
        """The progress that one body declared, of the task, of one of its periods or of a stage."""
        return self.by_body.get((agency, part), ())

    def concluded(self, part: Part | None) -> "Sequence[tuple[date, Conclusion]]":
        """What the office concluded of the task, of one of its periods or of a stage."""
        return [dated for dated in self.conclusions if _concluded_part(dated[1]) == part]

    def of_deadline(self, stage: str | None) -> "TaskFacts":
        """With what sets the day of the deadline alone, or of a stage."""
        if not self.conditions and not self.dates:
            return self
        return self._replace(
            conditions=[dated for dated in self.conditions if dated[1].stage == stage],
            dates=[dated for dated in self.dates if dated[1].stage == stage],
        )

    def counting(self, declared: Iterable[Declaration]) -> "TaskFacts":
        """With only some facts of progress, in their order, that make a state."""
        return self._replace(by_body=_by_body(declared))

    def mapped(self, change: Callable[[Declaration], Declaration]) -> "TaskFacts":
        """With every fact of progress changed."""
        counting = [change(fact) for facts in self.by_body.values() for fact in facts]
        counting.sort(key=lambda fact: fact.on)
        return self.counting(counting)._replace(declared=[*map(change, self.declared)])


class CountedFacts(NamedTuple):
    """All facts that count on a day; reports by body, period and duty, those received by then."""

    tasks: dict[str, TaskFacts]
    readings: dict[str, list[KpiValue]]
    reports: "dict[tuple[str, Period, str | None], Report]"
    sessions: "tuple[tuple[date, Session], ...]"
    inspections: "tuple[tuple[date, Inspection], ...]"
    syntheses: "tuple[tuple[date, Synthesis], ...]"
    conclusions: "Mapping[str, Sequence[tuple[date, Conclusion]]]" = MappingProxyType({})
    """What the office concluded of targets in words, by KPI."""
    report_dues: Mapping[tuple[str | None, Period], date] = MappingProxyType({})
    """The days that letters set for reports, by duty and period; of several see `_report_dues`."""
    happened: "Mapping[str, tuple[date, Happened]]" = MappingProxyType({})
    """The events that the journal has, by their keys, each with the first day on which it happened."""
    every: "Sequence[RecordedFact[Fact]]" = ()
    """All facts up to the day, also those that another one corrects."""

    def of(self, task: str) -> TaskFacts:
        """The facts on a task or activity."""
        return self.tasks.get(task, _NOTHING)

    def concluded(self, kpi: str) -> "Sequence[tuple[date, Conclusion]]":
        """What the office concluded of a KPI's target in words."""
        return self.conclusions.get(kpi, ())


_NOTHING = TaskFacts()


def counted(plan: Plan, records: "Iterable[Record]", as_of: date) -> CountedFacts:
    """The facts with their day on or before as-of, and the reports received by then.

    A fact without a day counts for nothing, nor does one of a recurring task that names no period.
    """
    facts = Facts(plan, records)
    declared = in_effect(filter(_has_its_part, _until(as_of, facts.progress)), progress_rank)
    declared.sort(key=lambda fact: (fact.day, fact.task, fact.agency, str(fact.occurrence)))
    progress = grouped(declared, lambda fact: fact.task)
    all_conclusions = _uncorrected(as_of, facts.conclusions)
    conclusions = grouped(all_conclusions, lambda dated: (not dated[1].kpi and dated[1].task) or "")
    of_kpis = grouped((dated for dated in all_conclusions if dated[1].kpi), lambda dated: dated[1].kpi or "")
    conditions = grouped(_standing(as_of, facts.conditions), lambda dated: dated[1].task)
    dates = grouped(_standing(as_of, facts.dates), lambda dated: dated[1].task or "")
    happened = grouped(_standing(as_of, facts.happened), lambda dated: event_key(dated[1].event))
    requests = grouped(_uncorrected(as_of, facts.requests), lambda dated: dated[1].task)
    refusals = grouped(_uncorrected(as_of, facts.refusals), lambda dated: dated[1].task)
    tasks = {
        task: TaskFacts(
            progress.get(task, ()),
            conclusions.get(task, ()),
            conditions.get(task, ()),
            dates.get(task, ()),
            _by_body(progress.get(task, ())),
            requests.get(task, ()),
            refusals.get(task, ()),
        )
        for task in sorted({*progress, *conclusions, *conditions, *dates, *requests, *refusals} - {""})
    }
    return CountedFacts(
        tasks,
        _kpi_values(as_of, facts, plan.committee.standing_agency),
        _reports(as_of, facts),
        _uncorrected(as_of, facts.sessions),
        _uncorrected(as_of, facts.inspections),
        _uncorrected(as_of, facts.syntheses),
        of_kpis,
        _report_dues(as_of, facts),
        {event: dated[0] for event, dated in happened.items()},
        [*_until(as_of, facts.every)],
    )


def _until(as_of: date, facts: Iterable[RecordedFact[Entry]]) -> Iterable[RecordedFact[Entry]]:
    return (fact for fact in facts if fact.day and fact.day <= as_of)


def _has_its_part(fact: Declaration) -> bool:
    """Whether a task that recurs, and no other, names a period, and one with stages the stage that is completed."""
    deadline, part = fact.item.deadline if fact.item else None, fact.occurrence
    if isinstance(deadline, Stages):
        if part is None:
            return fact.entry.progress != "completed"
        stage = deadline.stage(part.stage) if isinstance(part, StageOf) else None
        deadline, part = stage.deadline if stage else None, part.period if isinstance(part, StageOf) else None
        return stage is not None and (part is not None) == isinstance(deadline, Recurring)
    return (
        fact.item is not None
        and isinstance(part, Period) == isinstance(deadline, Recurring)
        and not isinstance(part, StageOf)
    )


def _by_body(declared: Iterable[Declaration]) -> dict[tuple[str, Part | None], list[Declaration]]:
    return grouped(declared, lambda fact: (fact.agency, fact.occurrence))


def _concluded_part(entry: "Conclusion") -> Part | None:
    return part_named(entry.stage, entry.occurrence)


def _kpi_values(as_of: date, facts: Facts, office: str) -> dict[str, list[KpiValue]]:
    """The values of each KPI by day."""
    values = [
        KpiValue(fact.agency, fact.on, value, fact.entry)
        for fact in figures_in_effect(_until(as_of, facts.readings), office)
        if (value := fact.entry.reads) is not None
    ]
    return grouped(values, lambda value: value.entry.kpi)


def _reports(as_of: date, facts: Facts) -> "dict[tuple[str, Period, str | None], Report]":
    """The reports received by then; of two for one period the one that came first."""
    received = (report for report in facts.reports if report.report.received <= as_of)
    reports = grouped(received, lambda report: (report.agency, report.period, report.duty))
    return {
        key: min(files, key=lambda report: (report.report.moment.key, str(report))) if len(files) > 1 else files[0]
        for key, files in reports.items()
    }


def _report_dues(as_of: date, facts: Facts) -> dict[tuple[str | None, Period], date]:
    """The days that letters set for reports: the newest, but a correction replaces all others, whatever their day."""
    set_by = sorted(_until(as_of, facts.report_dates), key=lambda fact: (bool(fact.entry.corrects), fact.on))
    return {(fact.entry.duty, fact.entry.period): fact.entry.due for fact in set_by if fact.entry.period}


def _uncorrected(as_of: date, facts: Iterable[RecordedFact[Entry]]) -> tuple[tuple[date, Entry], ...]:
    """The facts by day, without those that another one on the same topic and day corrects."""
    counting = list(_until(as_of, facts))
    corrected = {(fact.on, topic) for fact in counting if fact.entry.corrects for topic in fact.topics}
    return _by_day(
        fact
        for fact in counting
        if fact.entry.corrects or corrected.isdisjoint((fact.on, topic) for topic in fact.topics)
    )


def _standing(as_of: date, facts: Iterable[RecordedFact[Entry]]) -> tuple[tuple[date, Entry], ...]:
    """The facts by day, where a correction replaces whatever was said on its topic for any day, the newest last."""
    counting = list(_until(as_of, facts))
    corrected: dict[Topic, date] = {}
    for fact in counting:
        if fact.entry.corrects:
            corrected[fact.topics[0]] = max(fact.on, corrected.get(fact.topics[0], fact.on))
    return _by_day(
        fact
        for fact in counting
        if fact.topics[0] not in corrected or (fact.entry.corrects and fact.on == corrected[fact.topics[0]])
    )


def _by_day(facts: Iterable[RecordedFact[Entry]]) -> tuple[tuple[date, Entry], ...]:
    return tuple(sorted(((fact.on, fact.entry) for fact in facts), key=lambda dated: (dated[0], str(dated[1]))))
