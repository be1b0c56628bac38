"""A plan judged on a day: every state, count and duty that views and reports show."""

from collections.abc import Callable, Container, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from dxplan.assess.kpis import KpiStatus, kpi_status
from dxplan.assess.members import Members
from dxplan.assess.reporting import PeriodReports, current_period, newest_past, period_reports
from dxplan.assess.tasks import Judging, State, TaskStatus, expansion_day, task_status
from dxplan.facts.counted import CountedFacts, counted
from dxplan.model.dates import Period
from dxplan.model.plan import Amendment, Plan, Section
from dxplan.model.workdays import Calendar, owed_periods
from dxplan.once import once

if TYPE_CHECKING:
    from dxplan.model.records import Record
    from dxplan.repository.git import Commit

SOON_DAYS = 30


class Assessment(NamedTuple):
    """A plan as it stands on a day; `by_state` of all tasks and of each section add up to their totals."""

    plan: Plan
    as_of: date
    soon_days: int
    calendar: Calendar
    members: Members
    facts: CountedFacts
    tasks: tuple[TaskStatus, ...]
    activities: tuple[TaskStatus, ...]
    kpis: tuple[KpiStatus, ...]
    reporting: PeriodReports | None
    made: dict[Callable[..., Any], Any]
    """What was worked out of it, see `once`."""
    owing: frozenset[str] = frozenset()
    """The bodies that owe a report for the current period, whatever the view is narrowed to."""
    later: tuple[Amendment, ...] = ()
    """Amendments of the plan that were decided after the day, and are undone in it."""
    at: "Commit | None" = None
    """The commit that the plan and its records were read from; None for the disk."""

    @property
    def soon_until(self) -> date:
        """The last day that is soon."""
        return date.fromordinal(min(self.as_of.toordinal() + self.soon_days, date.max.toordinal()))

    def days_until(self, day: date) -> int:
        """From as-of to a day; negative for a day that is past."""
        return (day - self.as_of).days

    def days_since(self, day: date) -> int:
        """From a day to as-of; negative for a day that is to come."""
        return (self.as_of - day).days

    def in_state(self, state: State) -> tuple[TaskStatus, ...]:
        """The tasks of a state, by due date, the oldest first."""
        chosen = [task for task in self.tasks if task.state is state]
        return tuple(sorted(chosen, key=lambda task: task.due or date.max))

    def by_section(self) -> tuple[tuple[Section, tuple[TaskStatus, ...]], ...]:
        """The top sections, each with every task at or below it; without those that a narrowed view has none of."""
        chosen = {id(task.item): task for task in self.tasks}
        found = []
        for section in self.plan.sections:
            items = [task for part in section.all_sections() for task in part.tasks]
            tasks = tuple(chosen[id(item)] for item in items if id(item) in chosen)
            if tasks or not items:
                found.append((section, tasks))
        return tuple(found)

    def narrowed(self, tasks: Sequence[TaskStatus], agencies: Container[str] = ()) -> "Assessment":
        """A view of some tasks and the KPIs that they serve, and of some agencies, their activities and reports."""
        ids = {task.item.id for task in tasks}
        activities = tuple(one for one in self.activities if any(name in agencies for name in one.leads))
        kpis = tuple(kpi for kpi in self.kpis if not ids.isdisjoint(kpi.kpi.tasks))
        reporting = self.reporting
        if reporting:
            owed = tuple(one for one in reporting.owed if one.agency in agencies)
            reporting = reporting._replace(owed=owed) if owed else None
        return self._replace(tasks=tuple(tasks), activities=activities, kpis=kpis, reporting=reporting, made={})

    def reports_for(self, period: Period) -> PeriodReports:
        """A reporting period as it stands; the plan must ask for reports."""
        known = _reports(self)
        if period not in known:
            known[period] = period_reports(self.plan, self.members, self.calendar, period, self.as_of, self.facts)
        return known[period]

    def periods(self) -> tuple[Period, ...]:
        """The periods for which reports are owed; none where the plan asks for none."""
        return owed_periods(self.plan.reporting, self.plan) if self.plan.reporting else ()

    def year_reports(self) -> tuple[PeriodReports, ...]:
        """Every period of the plan's year for which reports are owed, as it stands."""
        return tuple(self.reports_for(period) for period in self.periods() if period.last.year == self.plan.year)

    def expanded(self, names: Iterable[str]) -> tuple[str, ...]:
        """The agencies behind names, groups expanded on the earlier of as-of and the last day of the plan's year."""
        return self.members.expanded(names, expansion_day(self.plan, self.as_of))


@once
def _reports(assessment: Assessment) -> dict[Period, PeriodReports]:
    return {}


class Shares(NamedTuple):
    """How much was done and how much of it on time; ongoing and awaiting tasks are in neither count.

    Three percentages are in use in reports; each of these says what it divides by what.
    """

    on_time: int
    completed: int
    """Completed tasks that had a due date, on time or late."""
    overdue: int

    @property
    def on_time_ratio(self) -> float | None:
        """Of what was completed by a due date, how much was on time, 0 to 1; None of nothing."""
        return self.on_time / self.completed if self.completed else None

    @property
    def completed_ratio(self) -> float | None:
        """Of what was completed or has fallen due, how much is completed, 0 to 1; None of nothing."""
        fallen_due = self.completed + self.overdue
        return self.completed / fallen_due if fallen_due else None


def shares(tasks: Iterable[TaskStatus]) -> Shares:
    """The counts behind the percentages."""
    counts = by_state(tasks)
    on_time = counts[State.COMPLETED_ON_TIME]
    return Shares(on_time, on_time + counts[State.COMPLETED_LATE], counts[State.OVERDUE])


def by_state(tasks: Iterable[TaskStatus]) -> dict[State, int]:
    """How many tasks are in each state, every state named."""
    counts = dict.fromkeys(State, 0)
    for task in tasks:
        counts[task.state] += 1
    return counts


def assess(
    plan: Plan, calendar: Calendar, as_of: date, soon_days: int = SOON_DAYS, records: "Iterable[Record]" = ()
) -> Assessment:
    """Judge the plan on a day, by its dates and by the facts recorded until then."""
    calendar = calendar.with_days(plan.calendar)
    members = Members(plan)
    facts = counted(plan, records, as_of)
    judging = Judging(plan, as_of, soon_days, members, facts, _silence(plan, members, calendar, facts, as_of))
    sections = plan.all_sections()
    tasks = tuple(task_status(task, section.id, judging) for section in sections for task in section.tasks)
    activities = tuple(task_status(activity, None, judging) for activity in plan.activities)
    kpis = tuple(kpi_status(kpi, plan.year, as_of, facts.readings.get(kpi.id, ())) for kpi in plan.kpis)
    period = current_period(plan, calendar, as_of)
    reporting = period_reports(plan, members, calendar, period, as_of, facts) if period else None
    owing = frozenset(owed.agency for owed in reporting.owed) if reporting else frozenset()
    return Assessment(plan, as_of, soon_days, calendar, members, facts, tasks, activities, kpis, reporting, {}, owing)


def _silence(
    plan: Plan, members: Members, calendar: Calendar, facts: CountedFacts, as_of: date
) -> Callable[[str, str], bool]:
    """Whether a body's report for the newest period whose due day is past is missing, or passes over a task."""
    period = newest_past(plan, calendar, as_of)
    if period is None:
        return lambda agency, task: False
    reports = period_reports(plan, members, calendar, period, as_of, facts)
    said = {
        owed.agency: frozenset(entry.task for entry in owed.report.progress) if owed.report else frozenset()
        for owed in reports.owed
    }
    return lambda agency, task: agency in said and task not in said[agency]
