"""A plan judged on a day: every state, count and duty that views and reports show."""

from collections.abc import Iterable
from datetime import date
from itertools import islice
from typing import NamedTuple

from dxplan.assess.kpis import KpiStatus, kpi_status
from dxplan.assess.members import Members
from dxplan.assess.reporting import PeriodReports, current_period, due_day, owed_periods, period_reports
from dxplan.assess.tasks import State, TaskStatus, task_status
from dxplan.calendar import Calendar
from dxplan.model.plan import Plan, Section

SOON_DAYS = 30


class Assessment(NamedTuple):
    """A plan as it stands on a day; `by_state` of all tasks and of each section add up to their totals."""

    plan: Plan
    as_of: date
    soon_days: int
    calendar: Calendar
    members: Members
    tasks: tuple[TaskStatus, ...]
    activities: tuple[TaskStatus, ...]
    kpis: tuple[KpiStatus, ...]
    reporting: PeriodReports | None

    def in_state(self, state: State) -> tuple[TaskStatus, ...]:
        """The tasks of a state, by due date, the oldest first."""
        chosen = [task for task in self.tasks if task.state is state]
        return tuple(sorted(chosen, key=lambda task: task.due or date.max))

    def by_section(self) -> tuple[tuple[Section, tuple[TaskStatus, ...]], ...]:
        """The top sections, each with every task at or below it."""
        rest = iter(self.tasks)  # in the document's order, as the sections are
        sizes = (sum(len(part.tasks) for part in section.all_sections()) for section in self.plan.sections)
        shares = (tuple(islice(rest, size)) for size in sizes)
        return tuple(zip(self.plan.sections, shares, strict=True))

    def expanded(self, names: Iterable[str]) -> tuple[str, ...]:
        """The agencies behind names, groups expanded on the earlier of as-of and the last day of the plan's year."""
        return self.members.expanded(names, expansion_day(self.plan, self.as_of))


def expansion_day(plan: Plan, as_of: date) -> date:
    """The day on which groups are expanded for tasks."""
    return min(as_of, date(plan.year, 12, 31))


def by_state(tasks: Iterable[TaskStatus]) -> dict[State, int]:
    """How many tasks are in each state, every state named."""
    counts = dict.fromkeys(State, 0)
    for task in tasks:
        counts[task.state] += 1
    return counts


def assess(plan: Plan, calendar: Calendar, as_of: date, soon_days: int = SOON_DAYS) -> Assessment:
    """Judge the plan on a day, by its dates."""
    calendar = calendar.with_days(plan.calendar)
    members = Members(plan)
    silent = _unreported(plan, members, calendar, as_of)
    on = expansion_day(plan, as_of)

    def unreported_by(lead: tuple[str, ...]) -> tuple[str, ...] | None:
        return tuple(name for name in members.expanded(lead, on) if name in silent) if lead else None

    tasks = tuple(
        task_status(task, section.id, plan, as_of, soon_days, unreported_by(task.lead))
        for section in plan.all_sections()
        for task in section.tasks
    )
    activities = tuple(
        task_status(activity, None, plan, as_of, soon_days, unreported_by(activity.lead))
        for activity in plan.activities
    )
    kpis = tuple(kpi_status(kpi, plan.year, as_of) for kpi in plan.kpis)
    period = current_period(plan, calendar, as_of)
    reporting = period_reports(plan, members, calendar, period, as_of) if period else None
    return Assessment(plan, as_of, soon_days, calendar, members, tasks, activities, kpis, reporting)


def _unreported(plan: Plan, members: Members, calendar: Calendar, as_of: date) -> frozenset[str]:
    """The bodies that owe a report for the newest period whose due day is past."""
    duty = plan.reporting
    if duty is None:
        return frozenset()
    past = [period for period in owed_periods(duty, plan) if due_day(duty, period, calendar) < as_of]
    if not past:
        return frozenset()
    return frozenset(report.agency for report in period_reports(plan, members, calendar, past[-1], as_of).owed)
