"""A plan judged on a day: every state, count and duty that views and reports show."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

from dxplan.assess.kpis import KpiStatus, kpi_status
from dxplan.assess.members import Members
from dxplan.assess.reporting import PeriodReports, current_period, newest_past, period_reports
from dxplan.assess.tasks import Judging, TaskStatus, task_status
from dxplan.facts.counted import CountedFacts, counted
from dxplan.model.dates import Period
from dxplan.model.plan import Amendment, Plan
from dxplan.model.workdays import Calendar, due_days

if TYPE_CHECKING:
    from dxplan.model.records import Record
    from dxplan.repository.git import Commit

SOON_DAYS = 30


class _Values(NamedTuple):
    plan: Plan
    """The plan of that day."""
    as_of: date
    soon_days: int
    calendar: Calendar
    members: Members
    facts: CountedFacts
    tasks: tuple[TaskStatus, ...]
    activities: tuple[TaskStatus, ...]
    kpis: tuple[KpiStatus, ...]
    periods: dict[Period, date]
    """The periods for which reports are owed, with their due days; none if the plan asks for no reports."""
    reports_for: Callable[[Period], PeriodReports]
    """The reports for one of them. Each period is judged once, when it is first asked for."""
    expanded: Callable[[Iterable[str]], tuple[str, ...]]
    """The agencies behind names, groups expanded as for tasks: see `Judging`."""
    reporting: PeriodReports | None
    """The reports for the current period."""
    later: tuple[Amendment, ...]
    """Amendments that were decided after the day; the plan is without them."""
    at: "Commit | None"
    """The commit that the plan and its records were read from; None for the disk."""


class Assessment(_Values):
    """A plan on a day. It is made whole by `assess`; what another room computes of it is kept by `once`."""

    __eq__, __hash__ = object.__eq__, object.__hash__

    @property
    def year(self) -> int:
        """The year that is shown: that of as-of, within the plan's years."""
        return min(max(self.as_of.year, self.plan.year), self.plan.ends.year)

    @property
    def only_year(self) -> int | None:
        """The year to which lists by day are cut: the one that is shown of a plan of several; None of a plan of one,
        which shows all that it has."""
        return self.year if self.plan.is_long else None

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

    def year_reports(self, year: int | None = None) -> tuple[PeriodReports, ...]:
        """The reports for each period of a year; if none is named, of that of the current period: in January the
        reports on the last year are asked for."""
        of_current = self.reporting.period.last.year if self.reporting else self.year
        return tuple(self.reports_for(period) for period in self.periods if period.last.year == (year or of_current))


def assess(
    plan: Plan,
    calendar: Calendar,
    as_of: date,
    soon_days: int = SOON_DAYS,
    records: "Iterable[Record]" = (),
    *,
    later: tuple[Amendment, ...] = (),
    at: "Commit | None" = None,
) -> Assessment:
    """Judge the plan of a day, by its dates and by the facts recorded until then.

    `later` are the amendments that were undone in it, and `at` is the commit that it was read from.
    """
    calendar = calendar.with_days(plan.calendar)
    members = Members(plan)
    facts = counted(plan, records, as_of)
    periods = due_days(plan, calendar)
    reports_for = cache(partial(period_reports, plan, members, periods, as_of, facts))
    past, current = newest_past(periods, as_of), current_period(periods, as_of)
    silent = _silence(reports_for(past)) if past else lambda agency, task: False
    judging = Judging(plan, as_of, soon_days, members, facts, silent)
    return Assessment(
        plan,
        as_of,
        soon_days,
        calendar,
        members,
        facts,
        tuple(task_status(row.task, judging, row) for row in plan.placed_rows() if not row.task.tasks),
        tuple(task_status(activity, judging) for activity in plan.activities),
        tuple(
            kpi_status(kpi, plan.begins, plan.ends, as_of, facts.readings.get(kpi.id, ()), facts.concluded(kpi.id))
            for kpi in plan.kpis
            if not kpi.is_heading
        ),
        periods,
        reports_for,
        judging.expanded,
        reports_for(current) if current else None,
        later,
        at,
    )


def _silence(reports: PeriodReports) -> Callable[[str, str], bool]:
    """Whether a body that owes one of the reports did not send it, or passes over a task in it."""
    reported = {
        owed.agency: frozenset(entry.task for entry in owed.report.progress) if owed.report else frozenset()
        for owed in reports.owed
    }
    return lambda agency, task: agency in reported and task not in reported[agency]
