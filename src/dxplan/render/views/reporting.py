"""Who has reported and who has not, for one period: on a screen, on a pipe, and as JSON."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, TypedDict

from dxplan.assess import Assessment
from dxplan.assess.reporting import OwedReport, PeriodReports, ReportState, review, session_quarter
from dxplan.model.dates import Review
from dxplan.model.workdays import printed_day
from dxplan.render.language import Language
from dxplan.render.page import Cell, Column, Line, Page, Table, plain
from dxplan.render.sheet import DayText, PeriodText, Sheet, sheet
from dxplan.render.views.heading import Clocks, ReportCounts, clocks, heading, report_counts
from dxplan.render.views.reporting_year import (
    SIGNS,
    Rows,
    behind,
    is_outstanding,
    legend,
    matrix,
    number_of,
    office,
    status_cell,
)
from dxplan.render.views.tasks import NOBODY, day_off_note, due_cell
from dxplan.render.views.words import REPORT_STATES

if TYPE_CHECKING:
    from dxplan.model.records import Report

_COLUMNS = ("period", "due", "id", "name", "status", "received", "days_late", "number", "date")
_PRESSING = (ReportState.MISSING, ReportState.LATE, ReportState.NOT_DUE, ReportState.ON_TIME)


class AgencyReport(TypedDict):
    """What a body owes for the period, and what came."""

    id: str
    name: str
    status: ReportState
    received: DayText | None
    days_late: int | None
    """Of a report that came late: how many days after the due day."""
    number: str | None
    date: DayText | None


class UnaskedReport(TypedDict):
    """A report of a body that owes none for the period."""

    id: str
    name: str
    received: DayText
    number: str | None
    date: DayText


class BodyState(TypedDict):
    """A body's report for a period."""

    status: ReportState
    days_late: int | None


class MatrixPeriod(TypedDict):
    """A period of the year."""

    due: DayText
    agencies: dict[str, BodyState]
    """By the id of each body that owes a report."""


class SynthesisData(TypedDict):
    """A report of the standing office to the committee."""

    period: PeriodText
    """The reporting period in which it counts."""
    of: PeriodText
    """The period that it is about."""
    on: DayText
    number: str | None


class SessionData(TypedDict):
    """A session of the committee."""

    period: PeriodText
    on: DayText
    review: Review | None


class InspectionData(TypedDict):
    """An inspection by the standing office."""

    period: PeriodText
    on: DayText
    agencies: list[str]
    """Ids of the bodies that were inspected."""


class ReportingData(Clocks, ReportCounts):
    """A period's reports, and those of the year.

    The counts are of the bodies that `--agency` chooses, with `--missing` too. If the plan asks for no reports,
    `period`, `due` and `window` are null, and the lists are empty.
    """

    schema: Literal["dxplan/reporting/1"]
    period: PeriodText | None
    due: DayText | None
    window: list[DayText] | None
    """The first and the last day of the period's data."""
    agencies: list[AgencyReport]
    unasked: list[UnaskedReport]
    matrix: dict[PeriodText, MatrixPeriod]
    """Every period of the year."""
    syntheses: list[SynthesisData]
    """Of the year; so are the next two lists."""
    sessions: list[SessionData]
    inspections: list[InspectionData]


def reporting_data(assessment: Assessment, rows: Rows | None, *, outstanding: bool = False) -> ReportingData:
    """The period and the year for JSON; counts are of all that the filter of bodies lets through."""
    reports = rows and rows.reports
    agencies = [owed for owed in rows.owed if is_outstanding(owed) or not outstanding] if rows else []
    bodies = ({owed.agency for owed in agencies} if outstanding else set(rows.bodies)) if rows else set()
    return {
        "schema": "dxplan/reporting/1",
        **clocks(assessment),
        "period": str(reports.period) if reports else None,
        "due": reports and reports.due.isoformat(),
        "window": reports and [day.isoformat() for day in reports.window],
        **report_counts(rows.owed if rows else ()),
        "agencies": [_agency_data(owed, assessment) for owed in agencies],
        "unasked": [_unasked_data(report, assessment) for report in reports.unasked] if reports else [],
        "matrix": {str(each.period): _matrix_data(each, bodies) for each in rows.year} if rows else {},
        "syntheses": [
            {"period": str(each.period), "of": str(entry.period), "on": on.isoformat(), "number": number_of(entry)}
            for each in (rows.year if rows else ())
            for on, entry in each.syntheses
        ],
        "sessions": [
            {"period": str(each.period), "on": on.isoformat(), "review": review(session_quarter(on, entry))}
            for each in (rows.year if rows else ())
            for on, entry in each.sessions
        ],
        "inspections": [
            {"period": str(each.period), "on": on.isoformat(), "agencies": list(entry.agencies)}
            for each in (rows.year if rows else ())
            for on, entry in each.inspections
        ],
    }


def reporting_sheet(assessment: Assessment, rows: Rows | None, *, whole_year: bool, outstanding: bool = False) -> Sheet:
    """A row for each body and period: of the period that is shown alone, or with it those of the year."""
    periods: tuple[PeriodReports, ...] = ()
    if rows:
        apart = rows.reports.period not in {each.period for each in rows.year}
        periods = (*((rows.reports,) if apart or not whole_year else ()), *(rows.year if whole_year else ()))
    items = [
        {"period": str(each.period), "due": each.due.isoformat(), **_agency_data(owed, assessment)}
        for each in periods
        for owed in (rows.of(each) if rows else ())
        if is_outstanding(owed) or not outstanding
    ]
    return sheet(items, _COLUMNS)


def _agency_data(owed: OwedReport, assessment: Assessment) -> AgencyReport:
    receipt = owed.report.report if owed.report else None
    return {
        "id": owed.agency,
        "name": assessment.members.name(owed.agency),
        "status": owed.status,
        "received": receipt.received.isoformat() if receipt else None,
        "days_late": owed.days_late,
        "number": receipt.number if receipt else None,
        "date": receipt.date.isoformat() if receipt else None,
    }


def _unasked_data(report: "Report", assessment: Assessment) -> UnaskedReport:
    return {
        "id": report.agency,
        "name": assessment.members.name(report.agency),
        "received": report.report.received.isoformat(),
        "number": report.report.number,
        "date": report.report.date.isoformat(),
    }


def _matrix_data(reports: PeriodReports, bodies: set[str]) -> MatrixPeriod:
    return {
        "due": reports.due.isoformat(),
        "agencies": {
            owed.agency: {"status": owed.status, "days_late": owed.days_late}
            for owed in reports.owed
            if owed.agency in bodies
        },
    }


def no_duty_page(assessment: Assessment, file: str, language: Language) -> Page:
    """What there is to say of a plan that asks for no reports."""
    return Page(assessment.plan.name, heading(assessment, file, language), (Line(no_duty(assessment, language)),))


def no_duty(assessment: Assessment, language: Language) -> str:
    """Why there is nothing to show."""
    if assessment.plan.reporting:
        return language.text("The plan asks for no report in its year.")
    return language.text("The plan asks for no periodic reports.")


def reporting_page(
    assessment: Assessment,
    rows: Rows,
    file: str,
    language: Language,
    *,
    outstanding: bool = False,
    brief: bool = False,
) -> Page:
    """One period in full, then every body and the office's own work over the year; if brief, without the receipts of
    those on time."""
    reports = rows.reports
    shown = [owed for owed in rows.owed if is_outstanding(owed) or not outstanding]
    listed = [owed for owed in shown if not (brief and owed.status is ReportState.ON_TIME)]
    blocks: list[Table | Line] = list(_period_lines(assessment, rows, language))
    if shown:
        name = language.text("Who has not reported") if outstanding else language.text("Who has reported")
        if listed:
            blocks.append(_receipts(name, listed, assessment, language))
        if len(listed) < len(shown):
            rest = language.say("on time, with their receipts: {count} more (--all)", count=len(shown) - len(listed))
            blocks.append(Line(Cell(rest, "dim")))
    elif outstanding and rows.owed:
        blocks.append(Line(Cell(language.text("Every report has come."), "good")))
    else:
        blocks.append(Line(language.say("Nobody listed owes a report for {period}.", period=reports.period)))
    if reports.unasked:
        blocks.append(_unasked(reports, assessment, language))
    kept = {owed.agency for owed in shown}
    bodies = tuple(body for body in rows.bodies if body in kept) if outstanding else rows.bodies
    if rows.year:
        blocks += _over_the_year(bodies, rows, assessment, language, brief=brief)
    blocks += _star_note([reports.due, *(each.due for each in rows.year)], assessment, language)
    return Page(assessment.plan.name, heading(assessment, file, language), tuple(blocks))


def _over_the_year(
    bodies: tuple[str, ...], rows: Rows, assessment: Assessment, language: Language, *, brief: bool
) -> Iterable[Table | Line]:
    """The matrix of bodies and periods; if brief, without those that were always on time. Then the office's own work,
    unless the view is narrowed to some bodies."""
    late = behind(rows.year)
    listed = tuple(body for body in bodies if not brief or body in late)
    if listed:
        yield matrix(rows.year, listed, assessment, language)
    if len(listed) < len(bodies):
        rest = language.say("on time all year: {count} more (--all)", count=len(bodies) - len(listed))
        yield Line(Cell(rest, "dim"))
    if listed:
        yield legend(language)
    if len(rows.owed) == len(rows.reports.owed):
        yield office(rows.year, assessment, language)


def _period_lines(assessment: Assessment, rows: Rows, language: Language) -> Iterable[Line]:
    reports, text = rows.reports, language.text
    duty = assessment.plan.reporting
    assert duty is not None
    first, last = reports.window
    yield Line(Cell(language.period(reports.period), "strong"), text("Period"))
    yield Line(_due_said(assessment, reports, language), text("Due"))
    begins = language.say("not begun yet; data from {first} to {last}", first=first, last=last)
    ends = language.say("from {first} to {last}", first=first, last=last)
    yield Line(begins if first > assessment.as_of else ends, text("Data"))
    yield Line(assessment.members.short(duty.to), text("Sent to"))
    owed = rows.owed
    if owed:
        counts = {state: sum(one.status is state for one in owed) for state in ReportState}
        said = "  ".join(
            f"{SIGNS[state]} {language.number(count)} {text(REPORT_STATES[state]).lower()} "
            f"({_share(count, owed, language)})"
            for state, count in counts.items()
            if count
        )
        every = len(owed) == len(reports.owed)
        label = text("Bodies that owe") if every else text("Bodies listed")
        yield Line(Cell(said, "strong"), f"{label}: {language.number(len(owed))}")


def _share(count: int, owed: Sequence[OwedReport], language: Language) -> str:
    share = round(1000 * count / len(owed)) / 10
    return f"{language.number(int(share) if share.is_integer() else share)}%"


def _due_said(assessment: Assessment, reports: PeriodReports, language: Language) -> str:
    """The due day with its weekday; of a day off the working days around it, of a moved one where it stood."""
    duty, calendar = assessment.plan.reporting, assessment.calendar
    assert duty is not None
    due = plain(due_cell(reports.due, assessment, language))
    said = f"{due} ({language.weekday(reports.due)})"
    printed = printed_day(duty, reports.period)
    if printed != reports.due:
        return language.say(
            "{due}, moved from {printed} ({weekday}), a day off",
            due=said,
            printed=printed,
            weekday=language.weekday(printed),
        )
    if not calendar.is_off(reports.due):
        return said
    before, after = calendar.previous_working_day(reports.due), calendar.next_working_day(reports.due)
    return language.say("{due}; working days around it: {before}, {after}", due=said, before=before, after=after)


def _receipts(name: str, shown: Sequence[OwedReport], assessment: Assessment, language: Language) -> Table:
    """What came from whom, the missing first, then the latest."""
    text = language.text
    came = any(owed.report for owed in shown)
    columns = (
        Column(text("Agency"), flexible=True),
        Column(text("Status")),
        *([Column(text("Number"), flexible=True), Column(text("Date")), Column(text("Received"))] if came else []),
    )
    rows: list[tuple[Cell | str, ...]] = []
    for owed in sorted(shown, key=lambda one: (_PRESSING.index(one.status), -(one.days_late or 0))):
        said = ["", "", ""] if came else []
        if owed.report:
            receipt = owed.report.report
            said = [receipt.number or NOBODY, language.date(receipt.date), language.date(receipt.received)]
        rows.append((assessment.members.short(owed.agency), status_cell(owed, language, words=True), *said))
    return Table(columns, tuple(rows), name)


def _unasked(reports: PeriodReports, assessment: Assessment, language: Language) -> Line:
    said = "; ".join(
        f"{assessment.members.short(report.agency)} ({language.date(report.report.received)})"
        for report in reports.unasked
    )
    return Line(said, language.text("Reported unasked"))


def _star_note(dues: Sequence[date], assessment: Assessment, language: Language) -> list[Line]:
    duty = assessment.plan.reporting
    return day_off_note(dues, assessment, language) if duty and duty.when_day_off == "none" else []
