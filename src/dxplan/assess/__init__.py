"""A plan judged on a day: every state, count and duty that views and reports show."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from dxplan.assess.kpis import KpiStatus, kpi_status
from dxplan.assess.members import Members
from dxplan.assess.reporting import DutyReports, PeriodReports, duty_reports
from dxplan.assess.tasks import TaskStatus
from dxplan.assess.verdicts import Judging, task_status
from dxplan.facts.counted import CountedFacts, counted
from dxplan.model.dates import Period
from dxplan.model.plan import Activity, Amendment, Plan, Task
from dxplan.model.workdays import Calendar, due_days
from dxplan.once import once
from dxplan.wording.labels import labels

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
    duties: tuple[DutyReports, ...]
    """The duties to report; none if the plan asks for no reports."""
    expanded: Callable[[Iterable[str]], tuple[str, ...]]
    """The agencies behind names, groups expanded as for tasks: see `Judging`."""
    later: tuple[Amendment, ...]
    """Amendments that were decided after the day; the plan is without them."""
    at: "Commit | None"
    """The commit that the plan and its records were read from; None for the disk."""


class Assessment(_Values):
    """A plan on a day. It is made whole by `assess`; what another room computes of it is kept by `once`."""

    __eq__, __hash__ = object.__eq__, object.__hash__

    @property
    def grouped_on(self) -> date:
        """The day on which groups are expanded for tasks."""
        return min(self.as_of, self.plan.ends)

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

    @property
    def reporting(self) -> PeriodReports | None:
        """The reports of the first duty for its current period."""
        return self.duties[0].current if self.duties else None

    @property
    def periods(self) -> Mapping[Period, date | None]:
        """The periods of the first duty with their due days; none if the plan asks for no reports."""
        return self.duties[0].dues if self.duties else {}

    def reports_for(self, period: Period) -> PeriodReports:
        """The reports of the first duty for one of its periods."""
        return self.duties[0].reports_for(period)

    @property
    def has_several_duties(self) -> bool:
        """Whether it has to be said which duty is meant."""
        return len(self.duties) > 1

    def label(self, name: str) -> str:
        """What a section, row, activity or KPI is called where it is named; any other id as it is."""
        return _labels(self).get(name, name)

    def duty_of(self, agency: str) -> DutyReports | None:
        """The first duty that a body owes."""
        return next((duty for duty in self.duties if duty.owes(agency)), None)

    def reports_due(self, first: date, last: date) -> Iterator[PeriodReports]:
        """The reports of all duties for each period whose due day is between two days."""
        for duty in self.duties:
            for period, due in duty.dues.items():
                if due and first <= due <= last:
                    yield duty.reports_for(period)

    def year_reports(self, year: int | None = None) -> tuple[PeriodReports, ...]:
        """The reports of all duties for the periods of a year that a page has room for; if none is named, of that of
        the current period of each: in January the reports on the last year are asked for."""
        years = [(duty, year or (duty.current.period.last.year if duty.current else self.year)) for duty in self.duties]
        return tuple(reports for duty, of_year in years for reports in duty.told_of_year(of_year, self.as_of))


@once
def _labels(assessment: Assessment) -> dict[str, str]:
    return labels(assessment.plan)


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
    duties = tuple(
        duty_reports(plan, members, duty, due_days(duty, plan, calendar, facts.report_dues), as_of, facts)
        for duty in plan.reporting
    )
    rows = [row for row in plan.placed_rows() if not row.task.tasks]
    items: Iterable[Task | Activity] = (*(row.task for row in rows), *plan.activities)
    silent, by_id = _silence(duties), {item.id: item for item in items}
    judging = Judging(plan, as_of, soon_days, calendar, members, facts, silent, by_id)
    return Assessment(
        plan,
        as_of,
        soon_days,
        calendar,
        members,
        facts,
        tuple(task_status(row.task, judging, row) for row in rows),
        tuple(task_status(activity, judging) for activity in plan.activities),
        tuple(
            kpi_status(kpi, plan.begins, plan.ends, as_of, facts.readings.get(kpi.id, ()), facts.concluded(kpi.id))
            for kpi in plan.kpis
            if not kpi.is_heading
        ),
        duties,
        judging.expanded,
        later,
        at,
    )


def _silence(duties: tuple[DutyReports, ...]) -> Callable[[str, str], bool]:
    """Whether a body did not send the newest report due of the first duty that it owes, or passes over a task in it."""
    reported: dict[str, frozenset[str]] = {}
    decided: set[str] = set()
    for duty in duties:
        newest = duty.past or duty.current
        for owed in newest.owed if newest else ():
            if duty.past and owed.agency not in decided:
                entries = owed.report.progress if owed.report else ()
                reported[owed.agency] = frozenset(entry.task for entry in entries)
            decided.add(owed.agency)
    return lambda agency, task: agency in reported and task not in reported[agency]
