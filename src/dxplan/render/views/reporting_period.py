"""One period of a reporting duty on a screen: its days, and what came from each body."""

from collections.abc import Iterable, Sequence

from dxplan.assess import Assessment
from dxplan.assess.members import BodyClass
from dxplan.assess.reporting import OwedReport, PeriodReports, ReportState
from dxplan.render.language import Language
from dxplan.render.page import Cell, Column, Line, Table, plain, table, with_rows
from dxplan.render.views.body_classes import class_name
from dxplan.render.views.reporting_classes import PRESSING, states_cell
from dxplan.render.views.reporting_year import Rows, status_cell
from dxplan.render.views.tasks import NOBODY, due_cell, with_working_days
from dxplan.render.views.typed_cells import day_cell, number_cell
from dxplan.render.views.words import REPORT_SIGNS, REPORT_STATES


def period_lines(assessment: Assessment, rows: Rows, language: Language) -> Iterable[Line]:
    reports, text = rows.reports, language.text
    first, last = reports.window
    if assessment.has_several_duties:
        yield Line(Cell(" · ".join(filter(None, (reports.duty.id, reports.duty.text)))), text("Duty"))
    yield Line(Cell(language.period(reports.period), "strong"), text("Period"))
    yield Line(_due_text(assessment, reports, language), text("Due"))
    begins = language.say("not begun yet; data from {first} to {last}", first=first, last=last)
    ends = language.say("from {first} to {last}", first=first, last=last)
    yield Line(begins if first > assessment.as_of else ends, text("Data"))
    yield Line("; ".join(map(assessment.members.short, reports.duty.to)), text("Sent to"))
    owed = rows.owed
    if owed:
        counts = {state: sum(report.status is state for report in owed) for state in ReportState}
        states = "  ".join(
            f"{REPORT_SIGNS[state]} {language.number(count)} {text(REPORT_STATES[state]).lower()} "
            f"({language.percent(count / len(owed))})"
            for state, count in counts.items()
            if count
        )
        label = text("Bodies that owe") if len(owed) == len(reports.owed) else text("Bodies listed")
        yield Line(Cell(states, "strong"), f"{label}: {language.number(len(owed))}")


def _due_text(assessment: Assessment, reports: PeriodReports, language: Language) -> str:
    """The due day with its weekday; of a moved one the printed day, of a day off the working days around it."""
    duty, calendar = reports.duty, assessment.calendar
    if reports.due is None:
        return language.text("not set yet; a letter says the day")
    due = f"{plain(due_cell(reports.due, assessment, language))} ({language.weekday(reports.due)})"
    if reports.hour:
        due = language.say("{due}, {hour}", due=due, hour=reports.hour)
    printed = duty.due_on(reports.period)
    if reports.is_by_letter:
        return language.say("{due}, set by a letter", due=due)
    if printed != reports.due:
        return language.say(
            "{due}, moved from {printed} ({weekday}), a day off",
            due=due,
            printed=printed,
            weekday=language.weekday(printed),
        )
    return with_working_days(due, reports.due, assessment, language) if calendar.is_off(reports.due) else due


def receipts(
    title: str,
    reports: PeriodReports,
    classes: Sequence[BodyClass],
    listed: Sequence[OwedReport],
    assessment: Assessment,
    language: Language,
) -> Table:
    """How many of each class have reported; then what came from each body, missing reports first, then the latest."""
    text = language.text
    have_come = any(owed.report for owed in listed)
    bodies = table(
        sorted(listed, key=lambda owed: (PRESSING.index(owed.status), -(owed.days_late or 0))),
        (Column(text("Agency"), flexible=True), lambda owed: assessment.members.short(owed.agency)),
        (Column(text("Full name"), only="book"), lambda owed: assessment.members.name(owed.agency)),
        (
            Column(text("Status")),
            lambda owed: status_cell(owed, language, words=True)._replace(value=text(REPORT_STATES[owed.status])),
        ),
        (Column(text("Days late"), only="book", right=True), lambda owed: number_cell(owed.days_late, language)),
        (
            Column(text("Number"), flexible=True, needed=have_come),
            lambda owed: (owed.report.report.number or NOBODY) if owed.report else "",
        ),
        (
            Column(text("Date"), needed=have_come),
            lambda owed: day_cell(owed.report.report.date if owed.report else None, language),
        ),
        (
            Column(text("Received"), needed=have_come),
            lambda owed: received_cell(owed, language),
        ),
        (
            Column(text("Hour"), only="book", needed=any(map(_hour, listed))),
            _hour,
        ),
        title=title,
    )
    of = {owed.agency: owed for owed in reports.owed}
    together = [
        (class_name(many, language), states_cell([of[body] for body in many.bodies], language, words=True))
        for many in classes
    ]
    return with_rows(bodies, before=together)


def _hour(owed: OwedReport) -> str:
    return (owed.report and owed.report.report.moment.hour) or ""


def received_cell(owed: OwedReport, language: Language, none: str = "") -> Cell:
    """When a report came, with its hour if that is known; a workbook has only the day."""
    if owed.report is None:
        return Cell(none)
    moment = owed.report.report.moment
    return Cell(language.moment_of(moment), value=moment.day)


def unasked(reports: PeriodReports, assessment: Assessment, language: Language) -> Line:
    receipts = "; ".join(
        f"{assessment.members.short(report.agency)} ({language.moment_of(report.report.moment)})"
        for report in reports.unasked
    )
    return Line(receipts, language.text("Reported unasked"))
