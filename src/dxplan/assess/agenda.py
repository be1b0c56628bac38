"""The days on which tasks, periods of recurring ones, KPIs and reports fall due, and those of the sessions."""

import datetime
from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Literal, NamedTuple

from dxplan.assess import Assessment
from dxplan.assess.kpis import KpiState, KpiStatus
from dxplan.assess.reporting import PeriodReports, ReportState, session_quarter
from dxplan.assess.tasks import Occurrence, State, TaskStatus
from dxplan.model.dates import Period
from dxplan.model.deadline import Recurring, stages_of
from dxplan.model.plan import Activity, Task, leads_of
from dxplan.model.task_parts import Part, StageOf, stage_in, stage_words

EventState = State | KpiState | ReportState | Literal["held"]
HELD: Literal["held"] = "held"
_DONE: tuple[str, ...] = (
    State.COMPLETED_ON_TIME,
    State.COMPLETED_LATE,
    State.COMPLETED,
    KpiState.ATTAINED,
    ReportState.ON_TIME,
    ReportState.LATE,
    HELD,
)
_OVERDUE: tuple[str, ...] = (State.OVERDUE, KpiState.MISSED, ReportState.MISSING)
_WORST = (ReportState.MISSING, ReportState.NOT_DUE, ReportState.LATE, ReportState.ON_TIME)


class EventKind(StrEnum):
    """The kinds of events, in the order of those of one day."""

    REPORT = "report"
    TASK = "task"
    OCCURRENCE = "occurrence"
    STAGE = "stage"
    ACTIVITY = "activity"
    KPI = "kpi"
    SESSION = "session"


_KINDS = tuple(EventKind)


class Event(NamedTuple):
    """A thing that falls due on a day, or a session."""

    date: datetime.date
    kind: EventKind
    id: str
    """The item's; a reporting period's name, after its duty if that has an id; for a session its day."""
    title: str
    """In the plan's own words."""
    state: EventState
    """As the task, KPI or report has it; of many reports the worst."""
    leads: tuple[str, ...] = ()
    """Agencies and groups, as the plan names them."""
    period: Part | None = None
    stage: str = ""
    """What a stage is called, if not by its number."""
    deliverable: str | None = None
    condition: str | None = None
    completed_on: datetime.date | None = None
    reports: PeriodReports | None = None
    hour: str | None = None
    """The hour of the day until which reports, or what recurs, are on time."""
    number: str | None = None
    """The item's as printed, where the plan gives one."""

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to be done."""
        return self.state in _DONE

    @property
    def is_overdue(self) -> bool:
        """Whether its day is past and it is still owed."""
        return self.state in _OVERDUE


class Chosen(NamedTuple):
    """The tasks, KPIs, reports and sessions whose events are listed."""

    tasks: tuple[TaskStatus, ...]
    """Tasks and activities."""
    kpis: tuple[KpiStatus, ...]
    reports: tuple[PeriodReports, ...]
    sessions: tuple[tuple[date, Period], ...]
    """The day of each, and the quarter whose session it is."""


def whole(assessment: Assessment) -> Chosen:
    """Everything in the plan that may have a day."""
    sessions = tuple((on, session_quarter(on, session)) for on, session in assessment.facts.sessions)
    reports = tuple(duty.reports_for(period) for duty in assessment.duties for period in duty.dues)
    return Chosen((*assessment.tasks, *assessment.activities), assessment.kpis, reports, sessions)


def events(assessment: Assessment, chosen: Chosen) -> tuple[Event, ...]:
    """Every event by day, those of one day by kind and in the document's order."""
    leads = {task.item.id: leads_of(task.item) for task in (*assessment.tasks, *assessment.activities)}
    unordered = [
        *(event for task in chosen.tasks for event in _of_task(task)),
        *(event for kpi in chosen.kpis for event in _of_kpi(kpi, leads)),
        *(event for reports in chosen.reports for event in _of_reports(reports, assessment)),
        *(_of_session(on, quarter, assessment) for on, quarter in chosen.sessions),
    ]
    return tuple(sorted(unordered, key=lambda event: (event.date, _KINDS.index(event.kind))))


def _of_task(task: TaskStatus) -> Iterator[Event]:
    item = task.item
    event = partial(Event, id=item.id, number=item.number, title=item.title, deliverable=item.deliverable)
    for occurrence in task.occurrences:
        if occurrence.due is None:
            continue
        yield event(
            date=occurrence.due,
            kind=EventKind.STAGE if isinstance(occurrence.period, StageOf) else EventKind.OCCURRENCE,
            leads=_leads(item, occurrence),
            state=occurrence.state,
            period=occurrence.period,
            stage=stage_words(occurrence.period, item.deadline),
            completed_on=occurrence.completed_on,
            hour=hour_of(item, occurrence.period),
        )
    if task.due and not task.occurrences:
        yield event(
            date=task.due,
            kind=EventKind.TASK if isinstance(item, Task) else EventKind.ACTIVITY,
            leads=item.lead,
            state=task.state,
            condition=item.deadline.condition if item.deadline else None,
            completed_on=task.completed_on,
        )


def _leads(item: Task | Activity, occurrence: Occurrence) -> tuple[str, ...]:
    """Those of the stage, if it has leads of its own; else those of the task."""
    own = (stage.lead for stage in stages_of(item.deadline) if stage.id == stage_in(occurrence.period))
    return next(own, ()) or item.lead


def hour_of(item: Task | Activity, part: Part) -> str | None:
    """The hour until which a period of recurring work, or of a stage that recurs, is on time."""
    period = part.period if isinstance(part, StageOf) else part
    of_stage = (stage.deadline for stage in stages_of(item.deadline) if stage.id == stage_in(part))
    deadline = next(of_stage, item.deadline)
    if not isinstance(deadline, Recurring):
        return None
    hours = {deadline.of(period).hour} if period else {rhythm.hour for rhythm in deadline.rhythms}
    return hours.pop() if len(hours) == 1 else None


def _of_kpi(status: KpiStatus, leads: dict[str, tuple[str, ...]]) -> Iterator[Event]:
    """The due day of each target, with its year if that tells several apart; one that does not count yet is not due."""
    kpi = status.kpi
    years = [target.due.year for target, _ in status.targets if target.due]
    is_yearly = bool(kpi.targets) and len(set(years)) == len(years)
    bodies = dict.fromkeys((*kpi.lead, *(lead for task in kpi.tasks for lead in leads.get(task, ()))))
    for target, state in status.targets:
        if target.due:
            year = Period.holding(target.due, "year") if is_yearly else None
            event = partial(Event, id=kpi.id, number=kpi.number, title=kpi.title, leads=tuple(bodies), period=year)
            yield event(date=target.due, kind=EventKind.KPI, state=state or ReportState.NOT_DUE)


def _of_reports(reports: PeriodReports, assessment: Assessment) -> Iterator[Event]:
    duty = reports.duty
    states = {owed.status for owed in reports.owed}
    if states and reports.due:
        worst = next(state for state in _WORST if state in states)
        yield Event(
            reports.due,
            EventKind.REPORT,
            f"{duty.id}/{reports.period}" if duty.id else str(reports.period),
            duty.text,
            worst,
            assessment.plan.who_reports(duty),
            reports.period,
            reports=reports,
            hour=reports.hour,
        )


def _of_session(on: date, quarter: Period, assessment: Assessment) -> Event:
    return Event(on, EventKind.SESSION, on.isoformat(), assessment.plan.committee.name, HELD, period=quarter)


def overdue_before(all_events: Iterable[Event], day: date) -> tuple[Event, ...]:
    """The events that were due before a day and are still owed."""
    return tuple(event for event in all_events if event.is_overdue and event.date < day)
