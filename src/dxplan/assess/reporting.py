"""The reporting duty: periods, due days, windows of data, and who owes what.

Nghị định 09/2019/NĐ-CP sets the windows: a quarter's data run from the 15th of the month before it to the 14th of its
last month, apart from the calendar quarters that deadlines name.
"""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from dateutil.relativedelta import relativedelta

from dxplan.assess.members import Members
from dxplan.calendar import Calendar
from dxplan.dates import Period, last_day
from dxplan.model.plan import Plan, Reporting


class ReportState(StrEnum):
    """How a body's report for a period stands."""

    ON_TIME = "on_time"
    LATE = "late"
    MISSING = "missing"
    NOT_DUE = "not_due"


class OwedReport(NamedTuple):
    """What one body owes for one period."""

    agency: str
    status: ReportState


class PeriodReports(NamedTuple):
    """A reporting period with every body's report."""

    period: Period
    due: date
    window: tuple[date, date]
    """The first and the last day of the data."""
    owed: tuple[OwedReport, ...]

    def count(self, status: ReportState) -> int:
        """How many bodies have that status."""
        return sum(report.status is status for report in self.owed)


def due_day(duty: Reporting, period: Period, calendar: Calendar) -> date:
    """The last day on time: the duty's day of the period's last month, moved off a day off only if the plan says so."""
    month = period.last
    due = month.replace(day=min(duty.due_day, last_day(month.year, month.month).day))
    if duty.when_day_off == "none" or not calendar.is_off(due):
        return due
    return calendar.next_working_day(due) if duty.when_day_off == "next" else calendar.previous_working_day(due)


def data_window(period: Period) -> tuple[date, date]:
    """The days that a period's data cover (Nghị định 09/2019/NĐ-CP)."""
    return period.first + relativedelta(months=-1, day=15), period.last.replace(day=14)


def owed_periods(duty: Reporting, plan: Plan) -> tuple[Period, ...]:
    """The periods for which the plan asks reports: from its first to the last of its year."""
    periods, period = [], duty.first_period
    while period.last.year <= plan.year:
        periods.append(period)
        period = period.following
    return tuple(periods)


def period_reports(plan: Plan, members: Members, calendar: Calendar, period: Period, as_of: date) -> PeriodReports:
    """Every body that owes a report for the period, groups expanded at its due day, the receiver left out."""
    duty = plan.reporting
    assert duty is not None
    due = due_day(duty, period, calendar)
    status = ReportState.MISSING if as_of > due else ReportState.NOT_DUE
    bodies = members.expanded(duty.bodies, due)
    owed = tuple(OwedReport(body, status) for body in bodies if body != duty.to)
    return PeriodReports(period, due, data_window(period), owed)


def current_period(plan: Plan, calendar: Calendar, as_of: date) -> Period | None:
    """The newest period that is due on the day or before, else the next; None where no reports are asked for."""
    duty = plan.reporting
    periods = owed_periods(duty, plan) if duty else ()
    if duty is None or not periods:
        return None
    due = [period for period in periods if due_day(duty, period, calendar) <= as_of]
    return due[-1] if due else periods[0]
