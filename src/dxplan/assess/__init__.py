"""A plan judged on a day: every state, count and duty that views and reports show."""

from collections.abc import Iterable
from datetime import date
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
        top = {part.id: section.id for section in self.plan.sections for part in _with_parts(section)}
        tasks: dict[str, list[TaskStatus]] = {section.id: [] for section in self.plan.sections}
        for task in self.tasks:
            tasks[top[task.section or ""]].append(task)
        return tuple((section, tuple(tasks[section.id])) for section in self.plan.sections)


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
    on = min(as_of, date(plan.year, 12, 31))

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
    kpis = tuple(kpi_status(kpi, as_of) for kpi in plan.kpis)
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


def _with_parts(section: Section) -> Iterable[Section]:
    yield section
    for part in section.sections:
        yield from _with_parts(part)
