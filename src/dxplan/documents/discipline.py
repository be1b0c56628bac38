"""The reports that bodies owe, and what came of them: of one body, of one period, of all in a span."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import count
from typing import Annotated, TypedDict

from dxplan.assess import Assessment
from dxplan.assess.reporting import OwedReport, PeriodReports, ReportState
from dxplan.documents.items import FewView, PeriodName, few
from dxplan.model.dates import Period, Span

MOST_COLUMNS = 4
"""How many columns of reports a page has room for."""
MANY = 10
"""How many bodies a sentence still names."""


class OwedView(TypedDict):
    """The report that a body owes for a period, and what came of it."""

    period: PeriodName
    to: str
    """Whom it goes to, where the plan asks for several kinds of reports; else blank."""
    status: Annotated[str, ReportState]
    is_on_time: bool
    is_late: bool
    is_missing: bool
    is_not_due: bool
    days_late: int | None
    has_come: bool
    number: str
    date: date | None
    received: date | None
    has_due: bool
    due: date | None
    due_is_day_off: bool
    hour: str
    """Until when on that day; blank if the plan names no hour."""


class ReportCountsView(TypedDict):
    """The numbers of reports by what came of them."""

    on_time: int
    late: int
    missing: int
    not_due: int


class LateAgencyView(TypedDict):
    """An agency whose report was late."""

    agency: str
    days_late: int | None


class ReportingView(ReportCountsView):
    """The numbers of reports for a period."""

    period: PeriodName
    to: str
    """Whom they go to, where the plan asks for several kinds of reports; else blank."""
    has_due: bool
    due: date | None
    due_is_day_off: bool
    hour: str
    """Until when on that day; blank if the plan names no hour."""
    owed: int
    is_single: bool
    """One body owes one."""
    is_of_one_state: bool
    """All came on time, or all late, or none, or none is due."""


class PeriodReportsView(ReportingView):
    """The reports for a period, with who was late or did not report."""

    came: int
    is_awaited: bool
    """None is due yet."""
    late_agencies: list[LateAgencyView]
    missing_agencies: list[str]
    missing_few: FewView
    """The same bodies, the first ones by name."""
    has_many_missing: bool
    """They are too many to be named in a sentence."""


class ReportColumnView(TypedDict):
    """A column of the table of bodies and their reports: a reporting period; a quarter where there are too many."""

    period: PeriodName
    has_due: bool
    due: date | None
    """When the reports of the period were due; null for several periods."""
    due_is_day_off: bool
    hour: str
    """Until when on that day; blank if the plan names no hour."""


class ReportCellView(TypedDict):
    """What a body owes in a column."""

    reports: list[OwedView]
    is_several: bool


class DisciplineView(ReportCountsView):
    """A body, and its reports that were due."""

    number: int
    agency: str
    reports: list[OwedView]
    columns: list[ReportCellView]
    """The same reports, by the columns of `report_columns`."""


class ReportRowCellView(ReportCellView, ReportCountsView):
    """What a row of the table of reports has in a column: the reports of a body, or the numbers of a group's."""


class DisciplineRowView(TypedDict):
    """A row of the table of reports: a body, or many bodies of a group; those of them that were late or sent none
    follow it."""

    number: int
    """0 for a body that follows its group."""
    agency: str
    """Of a group its name, and how many bodies."""
    is_group: bool
    columns: list[ReportRowCellView]


def addressees(reports: PeriodReports, assessment: Assessment) -> str:
    """Whom the reports go to, where the plan asks for several kinds of them; else blank."""
    if not assessment.has_several_duties:
        return ""
    return "; ".join(map(assessment.members.short, reports.duty.to))


def owed_view(reports: PeriodReports, owed: OwedReport, assessment: Assessment) -> OwedView:
    """One of the reports that are owed for a period."""
    receipt = owed.report.report if owed.report else None
    return {
        "period": str(reports.period),
        "to": addressees(reports, assessment),
        "status": owed.status.value,
        "is_on_time": owed.status is ReportState.ON_TIME,
        "is_late": owed.status is ReportState.LATE,
        "is_missing": owed.status is ReportState.MISSING,
        "is_not_due": owed.status is ReportState.NOT_DUE,
        "days_late": owed.days_late,
        "has_come": receipt is not None,
        "number": (receipt and receipt.number) or "",
        "date": receipt.date if receipt else None,
        "received": receipt.received if receipt else None,
        "has_due": reports.due is not None,
        "due": reports.due,
        "due_is_day_off": reports.is_due_on_day_off(assessment.calendar),
        "hour": reports.hour or "",
    }


def owed_in(reports: PeriodReports, agency: str, assessment: Assessment) -> list[OwedView]:
    """The agency's report for a period: a list of one, or of none where it owes none."""
    owed = reports.of(agency)
    return [owed_view(reports, owed, assessment)] if owed else []


def owed_over_the_year(agency: str, assessment: Assessment, year: int | None = None) -> list[OwedView]:
    """The agency's report for each period of a year, else of the current period's; none where it owes none."""
    return [view for reports in assessment.year_reports(year) for view in owed_in(reports, agency, assessment)]


def _counts(reports: Iterable[OwedReport]) -> ReportCountsView:
    """The numbers of reports by what came of them."""
    counts = Counter(owed.status for owed in reports)
    return {
        "on_time": counts[ReportState.ON_TIME],
        "late": counts[ReportState.LATE],
        "missing": counts[ReportState.MISSING],
        "not_due": counts[ReportState.NOT_DUE],
    }


def reports_in(span: Span, assessment: Assessment) -> tuple[PeriodReports, ...]:
    """Each period of the span for which reports are owed, of the duty that the span is of."""
    for duty in sorted(assessment.duties, key=lambda duty: duty.duty.id != span.duty)[:1]:
        return tuple(duty.reports_for(period) for period in duty.dues if span.first <= period.last <= span.last)
    return ()


def reporting_view(reports: PeriodReports, assessment: Assessment) -> ReportingView:
    """The numbers of reports for a period."""
    return {
        "period": str(reports.period),
        "to": addressees(reports, assessment),
        "has_due": reports.due is not None,
        "due": reports.due,
        "due_is_day_off": reports.is_due_on_day_off(assessment.calendar),
        "hour": reports.hour or "",
        "owed": len(reports.owed),
        "is_single": len(reports.owed) == 1,
        "is_of_one_state": len({owed.status for owed in reports.owed}) == 1,
        **_counts(reports.owed),
    }


def period_reports_view(reports: PeriodReports, assessment: Assessment) -> PeriodReportsView:
    """The reports for a period."""
    short = assessment.members.short
    missing = [short(owed.agency) for owed in reports.owed if owed.status is ReportState.MISSING]
    return {
        **reporting_view(reports, assessment),
        "came": sum(owed.report is not None for owed in reports.owed),
        "is_awaited": all(owed.status is ReportState.NOT_DUE for owed in reports.owed),
        "late_agencies": [
            {"agency": short(owed.agency), "days_late": owed.days_late}
            for owed in reports.owed
            if owed.status is ReportState.LATE
        ],
        "missing_agencies": missing,
        "missing_few": few(missing),
        "has_many_missing": len(missing) > MANY,
    }


def discipline_view(reports: Sequence[PeriodReports], assessment: Assessment) -> list[DisciplineView]:
    """Each body with how its reports came, in the plan's order; those that are not due are left out."""
    columns, rows = _columns(reports), _owing(reports)
    return [_body(number, agency, owing, columns, assessment) for number, (agency, owing) in enumerate(rows.items(), 1)]


def _owing(reports: Sequence[PeriodReports]) -> dict[str, list[tuple[PeriodReports, OwedReport]]]:
    """Each body with its reports that were due."""
    rows: dict[str, list[tuple[PeriodReports, OwedReport]]] = {}
    for of_period in reports:
        for owed in of_period.owed:
            if owed.status is not ReportState.NOT_DUE:
                rows.setdefault(owed.agency, []).append((of_period, owed))
    return rows


def discipline_rows(
    views: Iterable[DisciplineView], reports: Sequence[PeriodReports], assessment: Assessment
) -> list[DisciplineRowView]:
    """The bodies of `discipline_view` as rows of a table; many of a group are one row."""
    bodies = dict(zip(_owing(reports), views, strict=True))
    classes = assessment.members.classes(bodies, {of_period.grouped_on for of_period in reports})
    first_of = {many.bodies[0]: many for many in classes}
    grouped = {body for many in classes for body in many.bodies}
    rows: list[DisciplineRowView] = []
    numbers = count(1)
    for body, view in bodies.items():
        if body in first_of:
            name, of_group = first_of[body].share, [bodies[member] for member in first_of[body].bodies]
            rows.append(_row(next(numbers), f"{name[:1].upper()}{name[1:]}", of_group, is_group=True))
            rows += (_row(0, late["agency"], [late]) for late in of_group if late["late"] or late["missing"])
        elif body not in grouped:
            rows.append(_row(next(numbers), view["agency"], [view]))
    return rows


def _row(number: int, name: str, bodies: list[DisciplineView], *, is_group: bool = False) -> DisciplineRowView:
    columns = zip(*(body["columns"] for body in bodies), strict=True)
    return {
        "number": number,
        "agency": name,
        "is_group": is_group,
        "columns": [
            {
                "reports": [] if is_group else cells[0]["reports"],
                "is_several": not is_group and cells[0]["is_several"],
                "on_time": sum(report["is_on_time"] for cell in cells for report in cell["reports"]),
                "late": sum(report["is_late"] for cell in cells for report in cell["reports"]),
                "missing": sum(report["is_missing"] for cell in cells for report in cell["reports"]),
                "not_due": 0,
            }
            for cells in columns
        ],
    }


def _body(
    number: int,
    agency: str,
    owing: list[tuple[PeriodReports, OwedReport]],
    columns: Mapping[str, Sequence[PeriodReports]],
    assessment: Assessment,
) -> DisciplineView:
    views = {of_period.period: owed_view(of_period, owed, assessment) for of_period, owed in owing}
    return {
        "number": number,
        "agency": assessment.members.name(agency),
        "reports": list(views.values()),
        "columns": [
            _cell([views[of_period.period] for of_period in column if of_period.period in views])
            for column in columns.values()
        ],
        **_counts([owed for _, owed in owing]),
    }


def report_columns(reports: Sequence[PeriodReports], assessment: Assessment) -> list[ReportColumnView]:
    """The columns of the table of bodies and their reports."""
    return [
        _column(name, column[0] if len(column) == 1 else None, assessment) for name, column in _columns(reports).items()
    ]


def _column(name: PeriodName, reports: PeriodReports | None, assessment: Assessment) -> ReportColumnView:
    due = reports and reports.due
    return {
        "period": name,
        "has_due": due is not None,
        "due": due,
        "due_is_day_off": due is not None and assessment.calendar.is_off(due),
        "hour": (reports and reports.hour) or "",
    }


def _columns(reports: Sequence[PeriodReports]) -> dict[str, list[PeriodReports]]:
    """The periods of which a report was due, a column for each, or for each quarter of many."""
    due = [of_period for of_period in reports if any(owed.status is not ReportState.NOT_DUE for owed in of_period.owed)]
    columns: dict[str, list[PeriodReports]] = {}
    for of_period in due:
        period = of_period.period
        name = period if len(due) <= MOST_COLUMNS else Period.holding(period.last, "quarter")
        columns.setdefault(str(name), []).append(of_period)
    return {str(column[0].period) if len(column) == 1 else name: column for name, column in columns.items()}


def _cell(reports: list[OwedView]) -> ReportCellView:
    return {"reports": reports, "is_several": len(reports) > 1}
