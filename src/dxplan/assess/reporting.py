"""The reporting duty: periods, due days, windows of data, and who owes what.

Nghị định 09/2019/NĐ-CP sets the windows: a quarter's data run from the 15th of the month before it to the 14th of its
last month, apart from the calendar quarters that deadlines name.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from dxplan.assess.members import Members
from dxplan.facts.counted import CountedFacts
from dxplan.model.dates import MONTHS_IN, Every, Period, Review
from dxplan.model.plan import Plan

if TYPE_CHECKING:
    from dxplan.model.records import Inspection, Report, Session, Synthesis


class ReportState(StrEnum):
    """The status of a body's report for a period."""

    ON_TIME = "on_time"
    LATE = "late"
    MISSING = "missing"
    NOT_DUE = "not_due"


_REVIEWS = {6: Review.SIX_MONTHS, 9: Review.NINE_MONTHS, 12: Review.YEAR}


class OwedReport(NamedTuple):
    """The report that one body owes for one period."""

    agency: str
    status: ReportState
    report: "Report | None" = None
    """The report, if it was received by as-of."""
    days_late: int | None = None
    """For a late report, by how many days it came after the due day."""


class PeriodReports(NamedTuple):
    """A reporting period with every body's report, the office's own, and the sessions."""

    period: Period
    due: date
    owed: tuple[OwedReport, ...]
    syntheses: "tuple[tuple[date, Synthesis], ...]" = ()
    sessions: "tuple[tuple[date, Session], ...]" = ()
    inspections: "tuple[tuple[date, Inspection], ...]" = ()
    unasked: "tuple[Report, ...]" = ()
    """Reports received from bodies that owe none for the period."""

    def count(self, status: ReportState) -> int:
        """How many bodies have that status."""
        return sum(report.status is status for report in self.owed)

    def of(self, agency: str) -> OwedReport | None:
        """The report that a body owes; None if it owes none."""
        return next((owed for owed in self.owed if owed.agency == agency), None)


def period_reports(
    plan: Plan, members: Members, dues: Mapping[Period, date], as_of: date, facts: CountedFacts, period: Period
) -> PeriodReports:
    """Every body that owes a report for the period, groups expanded at its due day, the receiver left out."""
    duty = plan.reporting
    assert duty is not None
    due = dues[period]
    bodies = members.expanded(duty.bodies, due)
    owing = frozenset(bodies) - {duty.to}
    owed = tuple(_owed(body, due, as_of, facts.reports.get((body, period))) for body in bodies if body != duty.to)
    return PeriodReports(
        period,
        due,
        owed,
        # the report on six months is the one that comes with the second quarter
        tuple((on, entry) for on, entry in facts.syntheses if entry.period.last == period.last),
        tuple((on, entry) for on, entry in facts.sessions if _session_in(on, entry, period)),
        tuple((on, entry) for on, entry in facts.inspections if Period.holding(on, period.every) == period),
        tuple(report for (body, reported), report in facts.reports.items() if reported == period and body not in owing),
    )


def review(period: Period) -> Review | None:
    """What the session of a quarter is besides: it looks back on six months, nine months or the year."""
    return _REVIEWS.get(period.last.month) if period.every == "quarter" else None


def are_sessions_quarterly(plan: Plan) -> bool:
    """Whether sessions are held by quarters: reports are asked for by quarters, or tasks are that sessions fulfil."""
    if plan.reporting:
        return any(rhythm.every == "quarter" for rhythm in plan.reporting.every)
    return any(item.fulfilled_by for item in plan.items())


def session_period(on: date, session: "Session", every: Every) -> Period:
    """The period of that length whose session it is: a session on six months or the year is of the last quarter."""
    return Period.holding(session.period.last if session.period else on, every)


def session_quarter(on: date, session: "Session") -> Period:
    """The quarter whose session it is."""
    return session_period(on, session, "quarter")


def days_late(due: date | None, on: date | None) -> int | None:
    """By how many days something came after its due day; None if it came in time or not at all."""
    return (on - due).days if due and on and on > due else None


def _owed(body: str, due: date, as_of: date, report: "Report | None") -> OwedReport:
    if report is None:
        return OwedReport(body, ReportState.MISSING if as_of > due else ReportState.NOT_DUE)
    late = days_late(due, report.report.received)
    return OwedReport(body, ReportState.LATE if late else ReportState.ON_TIME, report, late)


def _session_in(on: date, session: "Session", period: Period) -> bool:
    """As `session_quarter` has it; of a month are the sessions of its days, if they are not of another month."""
    if session.period and MONTHS_IN[period.every] < min(MONTHS_IN[session.period.every], MONTHS_IN["quarter"]):
        return period == Period.holding(on, period.every)
    return period == session_period(on, session, period.every)


def current_period(dues: Mapping[Period, date], as_of: date) -> Period | None:
    """The newest period that is due on the day or before, else the next; None if no reports are asked for."""
    due = [period for period, day in dues.items() if day <= as_of]
    return due[-1] if due else next(iter(dues), None)


def newest_past(dues: Mapping[Period, date], as_of: date) -> Period | None:
    """The newest period whose due day is before as-of: its reports may be asked for."""
    past = [period for period, day in dues.items() if day < as_of]
    return past[-1] if past else None
