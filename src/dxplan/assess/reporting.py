"""The reporting duty: periods, due days, windows of data, and who owes what.

Nghị định 09/2019/NĐ-CP sets the windows: a quarter's data run from the 15th of the month before it to the 14th of its
last month, apart from the calendar quarters that deadlines name.
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from enum import StrEnum
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

from dxplan.assess.members import Members
from dxplan.facts.counted import CountedFacts
from dxplan.model.dates import BY_LENGTH, Every, Period, Review
from dxplan.model.plan import Plan
from dxplan.model.report_duty import ReportDuty
from dxplan.model.workdays import Calendar

if TYPE_CHECKING:
    from dxplan.model.records import Inspection, Report, Session, Synthesis


class ReportState(StrEnum):
    """The status of a body's report for a period."""

    ON_TIME = "on_time"
    LATE = "late"
    MISSING = "missing"
    NOT_DUE = "not_due"


_MOST_TOLD = 12
"""How many periods of a year a page has room for."""
_REVIEWS = {6: Review.SIX_MONTHS, 9: Review.NINE_MONTHS, 12: Review.YEAR}


class OwedReport(NamedTuple):
    """The report that one body owes for one period."""

    agency: str
    status: ReportState
    report: "Report | None" = None
    """The report, if it was received by as-of."""
    days_late: int | None = None
    """For a late report, by how many days it came after the due day; 0 if it came on that day after the hour."""


class PeriodReports(NamedTuple):
    """A reporting period with every body's report, the office's own, and the sessions."""

    duty: ReportDuty
    period: Period
    due: date | None
    """None where a letter sets it, and none is recorded."""
    hour: str | None
    """The hour of the due day until which a report is on time."""
    is_by_letter: bool
    """Whether a letter set the due day."""
    owed: tuple[OwedReport, ...]
    syntheses: "tuple[tuple[date, Synthesis], ...]" = ()
    sessions: "tuple[tuple[date, Session], ...]" = ()
    inspections: "tuple[tuple[date, Inspection], ...]" = ()
    unasked: "tuple[Report, ...]" = ()
    """Reports received from bodies that owe none for the period."""

    @property
    def window(self) -> tuple[date, date]:
        """The first and the last day of its data; not computed before it is asked for, as that loads dateutil."""
        return self.duty.window_of(self.period)

    @property
    def grouped_on(self) -> date:
        """The day on which groups are expanded."""
        return self.due or self.period.last

    def is_past(self, as_of: date) -> bool:
        """Whether its due day is before as-of."""
        return self.due is not None and self.due < as_of

    def is_due_on_day_off(self, calendar: Calendar) -> bool:
        """Whether it is due on a day off."""
        return self.due is not None and calendar.is_off(self.due)

    def count(self, status: ReportState) -> int:
        """How many bodies have that status."""
        return sum(report.status is status for report in self.owed)

    def of(self, agency: str) -> OwedReport | None:
        """The report that a body owes; None if it owes none."""
        return next((owed for owed in self.owed if owed.agency == agency), None)


class DutyReports(NamedTuple):
    """A duty to report, with the periods for which reports are owed."""

    duty: ReportDuty
    dues: Mapping[Period, date | None]
    """The periods with their due days."""
    reports_for: Callable[[Period], PeriodReports]
    """The reports for one of them. Each period is judged once, when it is first asked for."""
    current: PeriodReports | None
    """Those for the newest period that is due on the day or before, else for the next."""
    past: PeriodReports | None
    """Those for the newest period whose due day is before as-of: they may be asked for."""

    def of_year(self, year: int) -> tuple[PeriodReports, ...]:
        """The reports for each period that ends in a year."""
        return tuple(self.reports_for(period) for period in self.dues if period.last.year == year)

    def told_of_year(self, year: int, as_of: date) -> tuple[PeriodReports, ...]:
        """Those of the year that a page has room for: of more than twelve the last twelve whose turn has come, with
        the next."""
        of_year = self.of_year(year)
        begun = [reports for reports in of_year if reports.window[0] <= as_of]
        return of_year if len(of_year) <= _MOST_TOLD else of_year[max(len(begun) - _MOST_TOLD, 0) :][: _MOST_TOLD + 1]

    def owes(self, agency: str) -> bool:
        """Whether a body owes these reports."""
        newest = self.past or self.current
        return newest is not None and newest.of(agency) is not None


def duty_reports(
    plan: Plan, members: Members, duty: ReportDuty, dues: Mapping[Period, date | None], as_of: date, facts: CountedFacts
) -> DutyReports:
    """A duty as it stands on a day."""
    ends = [date.min, *(period.last for period in dues)]
    begins = {period: end + timedelta(days=1) for period, end in zip(dues, ends, strict=False)}
    reports_for = cache(partial(period_reports, plan, members, duty, dues, begins, as_of, facts))
    past = [period for period, day in dues.items() if day and day < as_of]
    due = [period for period, day in dues.items() if day and day <= as_of]
    current = due[-1] if due else next(iter(dues), None)
    return DutyReports(
        duty,
        dues,
        reports_for,
        reports_for(current) if current else None,
        reports_for(past[-1]) if past else None,
    )


def period_reports(
    plan: Plan,
    members: Members,
    duty: ReportDuty,
    dues: Mapping[Period, date | None],
    begins: Mapping[Period, date],
    as_of: date,
    facts: CountedFacts,
    period: Period,
) -> PeriodReports:
    """Every body that owes a report for the period, groups expanded at its due day, the receivers left out.

    `begins` are the days after the periods before.
    """
    due = dues[period]
    is_by_letter = (duty.id, period) in facts.report_dues
    hour = None if is_by_letter else duty.of(period).hour  # a letter names a day
    expanded = members.expanded(plan.who_reports(duty), due or period.last)
    bodies = [body for body in expanded if body not in duty.to]
    owed = tuple(_owed(body, due, hour, as_of, facts.reports.get((body, period, duty.id))) for body in bodies)
    owing = frozenset(bodies)
    begin = max(period.first, begins[period])  # of nine months after six the last three have not been told
    return PeriodReports(
        duty,
        period,
        due,
        hour,
        is_by_letter,
        owed,
        # the report on six months is the one that comes with the second quarter
        tuple((on, entry) for on, entry in facts.syntheses if entry.period.last == period.last),
        tuple((on, entry) for on, entry in facts.sessions if begin <= _day_of(on, entry, period) <= period.last),
        tuple((on, entry) for on, entry in facts.inspections if begin <= on <= period.last),
        tuple(
            report
            for (body, reported, of_duty), report in facts.reports.items()
            if (reported, of_duty) == (period, duty.id) and body not in owing
        ),
    )


def review(period: Period) -> Review | None:
    """What the session of a quarter is besides: it looks back on six months, nine months or the year."""
    return _REVIEWS.get(period.last.month) if period.every == "quarter" else None


def are_sessions_quarterly(plan: Plan) -> bool:
    """Whether sessions are held by quarters: reports are asked for by quarters, or tasks are that sessions fulfil.

    A report that is due when a letter says so comes round with no session.
    """
    if plan.reporting:
        return any("quarter" in duty.lengths for duty in plan.reporting if not duty.due)
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


def _owed(body: str, due: date | None, hour: str | None, as_of: date, report: "Report | None") -> OwedReport:
    if report is None:
        return OwedReport(body, ReportState.MISSING if due and as_of > due else ReportState.NOT_DUE)
    late = days_late(due, report.report.received)
    moment = report.report.moment
    if hour and moment.day == due and (moment.hour or hour) > hour:
        late = 0
    return OwedReport(body, ReportState.ON_TIME if late is None else ReportState.LATE, report, late)


def _day_of(on: date, session: "Session", period: Period) -> date:
    """The day by which a session is of a period: its own if the period is shorter than a quarter and than the period
    that the session names, else the last of that."""
    named, order = session.period, BY_LENGTH.index
    is_short = named and order(period.every) < min(order(named.every), order("quarter"))
    return on if named is None or is_short else named.last
