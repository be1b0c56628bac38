"""Who has reported and who has not, for one period: on a screen, on a pipe, and as JSON."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from dxplan.assess import Assessment
from dxplan.assess.members import BodyClass
from dxplan.assess.reporting import OwedReport, PeriodReports, ReportState, review, session_period
from dxplan.model.dates import Review
from dxplan.model.named_bodies import duty_names
from dxplan.render.language import Language
from dxplan.render.page import Cell, Line, Page, Table
from dxplan.render.sheet import DayText, PeriodText, Sheet, sheet
from dxplan.render.views.heading import Clocks, DutyKey, ReportCounts, clocks, duty_key, plan_page, report_counts
from dxplan.render.views.reporting_classes import class_lines
from dxplan.render.views.reporting_period import period_lines, receipts, unasked
from dxplan.render.views.reporting_year import (
    Rows,
    behind,
    is_outstanding,
    legend,
    matrix,
    number_of,
    office,
)
from dxplan.render.views.tasks import day_off_note

if TYPE_CHECKING:
    from dxplan.model.records import Receipt, Report

_COLUMNS = ("period", "due", "id", "name", "status", "received", "days_late", "number", "date")


class ReceivedTime(TypedDict):
    """The hour at which a report came."""

    received_time: NotRequired[str]
    """The hour, where it is recorded."""


class AgencyReport(ReceivedTime):
    """What a body owes for the period, and what came."""

    id: str
    name: str
    status: ReportState
    received: DayText | None
    days_late: int | None
    """Of a report that came late: how many days after the due day; 0 if it came on that day after the hour."""
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

    due: DayText | None
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


class DutyKeys(DutyKey):
    """Which duty the view is about, and until when its reports are on time."""

    duties: NotRequired[list[str | None]]
    """The ids of all duties, of a plan with several; null for the one without an id."""
    due_time: NotRequired[str]
    """The hour of the due day until which a report is on time, if there is one."""


class ReportingData(Clocks, ReportCounts, DutyKeys):
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
    """The period and the year for JSON; `outstanding` leaves out the bodies whose reports have come."""
    reports = rows.reports if rows else None
    year, duties = (rows.year, rows.owed) if rows else ((), ())
    listed = [owed for owed in duties if is_outstanding(owed) or not outstanding]
    bodies = {owed.agency for owed in listed} if outstanding else set(rows.bodies if rows else ())
    return {
        "schema": "dxplan/reporting/1",
        **clocks(assessment),
        "period": str(reports.period) if reports else None,
        "due": reports.due.isoformat() if reports and reports.due else None,
        **_duty_keys(reports, assessment),
        "window": reports and [day.isoformat() for day in reports.window],
        **report_counts(duties),
        "agencies": [_agency_data(owed, assessment) for owed in listed],
        "unasked": [_unasked_data(report, assessment) for report in reports.unasked] if reports else [],
        "matrix": {str(period.period): _matrix_data(period, bodies) for period in year},
        "syntheses": [
            {"period": str(period.period), "of": str(entry.period), "on": on.isoformat(), "number": number_of(entry)}
            for period in year
            for on, entry in period.syntheses
        ],
        "sessions": [
            {
                "period": str(period.period),
                "on": on.isoformat(),
                "review": review(session_period(on, entry, period.period.every)),
            }
            for period in year
            for on, entry in period.sessions
        ],
        "inspections": [
            {"period": str(period.period), "on": on.isoformat(), "agencies": list(entry.agencies)}
            for period in year
            for on, entry in period.inspections
        ],
    }


def reporting_sheet(assessment: Assessment, rows: Rows | None, *, whole_year: bool, outstanding: bool = False) -> Sheet:
    """A row for each body and period: of one period, or of the year and of the period if that is of another year."""
    periods: list[PeriodReports] = []
    if rows:
        periods = list(rows.year) if whole_year else []
        if rows.reports.period not in {period.period for period in periods}:
            periods.insert(0, rows.reports)
    receipts = (
        {
            **duty_key(period.duty, assessment),
            "period": str(period.period),
            "due": period.due.isoformat() if period.due else None,
            **_agency_data(owed, assessment),
        }
        for period in periods
        for owed in (rows.of(period) if rows else ())
        if is_outstanding(owed) or not outstanding
    )
    return sheet(receipts, ("duty", *_COLUMNS) if assessment.has_several_duties else _COLUMNS)


def _agency_data(owed: OwedReport, assessment: Assessment) -> AgencyReport:
    receipt = owed.report.report if owed.report else None
    return {
        "id": owed.agency,
        "name": assessment.members.name(owed.agency),
        "status": owed.status,
        "received": receipt.received.isoformat() if receipt else None,
        **_received_time(receipt),
        "days_late": owed.days_late,
        "number": receipt.number if receipt else None,
        "date": receipt.date.isoformat() if receipt else None,
    }


def _duty_keys(reports: PeriodReports | None, assessment: Assessment) -> DutyKeys:
    keys: DutyKeys = {}
    if reports and assessment.has_several_duties:
        keys |= {"duty": reports.duty.id, "duties": [duty.id for duty in assessment.plan.reporting]}
    if reports and reports.hour:
        keys["due_time"] = reports.hour
    return keys


def _received_time(receipt: "Receipt | None") -> ReceivedTime:
    return {"received_time": receipt.moment.hour} if receipt and receipt.moment.hour else {}


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
        "due": reports.due.isoformat() if reports.due else None,
        "agencies": {
            owed.agency: {"status": owed.status, "days_late": owed.days_late}
            for owed in reports.owed
            if owed.agency in bodies
        },
    }


def no_duty_page(assessment: Assessment, file: str, language: Language) -> Page:
    """The page for a plan that asks for no reports."""
    return plan_page(assessment, file, language, [Line(no_duty(assessment, language))])


def no_duty(assessment: Assessment, language: Language) -> str:
    """Why no reports are shown."""
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
    one_by_one: bool = False,
) -> Page:
    """One period in full, then each body and the office's own work over the year.

    `outstanding`: only bodies whose report has not come. `brief`: without the receipts of those that were on time.
    `one_by_one`: many bodies of a group are not one row.
    """
    reports, members, text = rows.reports, assessment.members, language.text
    chosen = [owed for owed in rows.owed if is_outstanding(owed) or not outstanding]
    owing = dict.fromkeys(owed.agency for owed in chosen)
    bodies = tuple(body for body in rows.bodies if body in owing) if outstanding else rows.bodies
    classes = [] if one_by_one else members.classes(owing, (reports.grouped_on,))
    of_year = [] if one_by_one else members.classes(bodies, {period.grouped_on for period in (reports, *rows.year)})
    blocks: list[Table | Line] = list(period_lines(assessment, rows, language))
    if chosen:
        together = {body for many in classes for body in many.bodies}
        alone = [owed for owed in chosen if owed.agency not in together]
        listed = [owed for owed in alone if not (brief and owed.status is ReportState.ON_TIME)]
        title = text("Who has not reported") if outstanding else text("Who has reported")
        if listed or classes:
            blocks.append(receipts(title, reports, classes, listed, assessment, language))
        if hidden := len(alone) - len(listed):
            on_time = language.say("on time, with their receipts: {count} more (--all)", count=hidden)
            blocks.append(Line(Cell(on_time, "dim")))
        blocks += class_lines(classes, (reports,), assessment, language)
    elif outstanding and rows.owed:
        blocks.append(Line(Cell(text("Every report has come."), "good")))
    else:
        blocks.append(Line(language.say("Nobody listed owes a report for {period}.", period=reports.period)))
    if reports.unasked:
        blocks.append(unasked(reports, assessment, language))
    if rows.year:
        blocks += _over_the_year(of_year, bodies, rows, assessment, language, brief=brief)
    if groups := dict.fromkeys(many.group.id for many in (*classes, *of_year)):
        each = language.say("each body of a group: --agency {groups}, or --all", groups=" --agency ".join(groups))
        blocks.append(Line(Cell(each, "dim")))
    if others := [name for name, duty in duty_names(assessment.plan).items() if duty is not reports.duty]:
        names = language.say("{names} (--duty)", names=", ".join(others))
        blocks.append(Line(Cell(names, "dim"), text("Other duties")))
    if reports.duty.when_day_off == "none":  # else due days are moved to working days
        days = (period.due for period in (reports, *rows.year))
        blocks += day_off_note([day for day in days if day], assessment, language)
    return plan_page(assessment, file, language, blocks)


def _over_the_year(
    classes: Sequence[BodyClass],
    bodies: tuple[str, ...],
    rows: Rows,
    assessment: Assessment,
    language: Language,
    *,
    brief: bool,
) -> Iterable[Table | Line]:
    """The matrix of classes, bodies and periods; if brief, without bodies that were never late. Then the office's
    own work, unless only some bodies are shown."""
    of_year = rows.duty.told_of_year(rows.reports.period.last.year, assessment.as_of)
    late = behind(rows.year)
    together = {body for many in classes for body in many.bodies}
    alone = [body for body in bodies if body not in together]
    listed = tuple(body for body in alone if not brief or body in late)
    if listed or classes:
        yield matrix(of_year, classes, listed, assessment, language)
    if hidden := len(alone) - len(listed):
        yield Line(Cell(language.say("without a report late or missing: {count} more (--all)", count=hidden), "dim"))
    yield from class_lines(classes, rows.year, assessment, language, of_year=True)
    if listed or classes:
        yield legend(language, classes=bool(classes))
    if len(rows.owed) == len(rows.reports.owed):
        yield office(of_year, assessment, language)
