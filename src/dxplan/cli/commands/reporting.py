"""`dxplan reporting`."""

from typing import Annotated

from dxplan.assess import Assessment
from dxplan.assess.reporting import DutyReports, PeriodReports, ReportState
from dxplan.cli.declared import option
from dxplan.cli.filters import Names, saying
from dxplan.cli.judging import judge
from dxplan.cli.naming import body_named, duty_named
from dxplan.cli.options import Options, command, one_of
from dxplan.cli.output import show, write
from dxplan.diagnostics import DxplanError, msg
from dxplan.render.language import mark
from dxplan.render.views.chat import chat_lines
from dxplan.render.views.reporting import no_duty, no_duty_page, reporting_data, reporting_page, reporting_sheet
from dxplan.render.views.reporting_year import rows_of
from dxplan.wording.choices import LATE_REPORTS

FAIL_ON = {
    "none": (),
    "missing": (ReportState.MISSING,),
    "late": (ReportState.MISSING, ReportState.LATE),
}


@command()
def reporting(
    options: Options,
    period: Annotated[
        str | None,
        option(
            "--period", metavar="PERIOD", help=mark("The period, as 2024-Q3 or “quý 3”; the newest due if not given.")
        ),
    ] = None,
    duty: Annotated[
        str | None, option("--duty", metavar="ID", help=mark("The duty to report, where the plan has several."))
    ] = None,
    missing: Annotated[bool, option("--missing", help=mark("Only those whose report has not come."))] = False,
    agency: Annotated[
        Names, option("--agency", metavar="ID", help=mark("Only this agency or group; may be repeated."))
    ] = None,
    everybody: Annotated[
        bool, option("--all", help=mark("Also the receipts of those on time, and each body of a large group."))
    ] = False,
    chat: Annotated[
        bool, option("--text", help=mark("Two lines to paste into a chat, to chase those who are missing."))
    ] = False,
    fail_on: Annotated[
        str | None,
        option(
            "--fail-on",
            metavar="missing|late",
            help=mark("Exit with 1 if a listed report is missing; with late, also if one came late."),
        ),
    ] = None,
) -> int:
    """Show who has reported for a period and who has not.

    One period, then each body over the year, the office's own reports, and the sessions. On a terminal, the receipts
    of those on time are left out unless --all is given. Groups of 30 bodies or more are one row;
    --all or --agency lists their bodies. CSV has the year, or with --period or --missing one period.

    Examples:
      dxplan reporting                       the period that was due last
      dxplan reporting --period Q3 --missing
      dxplan reporting --text                to paste into a chat
      dxplan reporting -o reporting.csv      each body and period of the year, for programs
      dxplan reporting -o reporting.xlsx     for Excel
    """
    failing = FAIL_ON[one_of("--fail-on", fail_on or "none", LATE_REPORTS)]
    if chat and options.format != "text":
        raise DxplanError(
            msg("--text is plain text and can't be {format}", format=options.format),
            msg("leave out --text, or ask for -f text"),
        )
    judged = judge(options)
    assessment, language = judged.assessment, options.language
    asked = _duty(assessment, duty, agency)
    reports = _period(assessment, asked, period)
    if reports is None:
        if chat:
            write(options, no_duty(assessment, language) + "\n")
        else:
            page = no_duty_page(assessment, judged.file, language)
            show(
                options,
                page,
                lambda: reporting_data(assessment, None),
                lambda _: reporting_sheet(assessment, None, whole_year=False),
            )
        return int(judged.failed)
    wanted = _bodies(assessment, asked, reports, agency)
    rows = rows_of(assessment, reports, lambda body: wanted is None or body in wanted)
    if chat:
        write(options, chat_lines(assessment, rows, language))
    else:
        every = bool(everybody or agency)
        brief = options.terminal and not (every or missing)
        page = reporting_page(
            assessment, rows, judged.file, language, outstanding=missing, brief=brief, one_by_one=every
        )
        page = saying(page, assessment, agency, None, language)
        year = period is None and not missing
        show(
            options,
            page,
            lambda: reporting_data(assessment, rows, outstanding=missing),
            lambda _: reporting_sheet(assessment, rows, whole_year=year, outstanding=missing),
        )
    bad = any(owed.status in failing for owed in rows.owed)
    return int(judged.failed or bad)


def _duty(assessment: Assessment, name: str | None, agency: Names) -> DutyReports | None:
    """The duty of that id, else the first that an agency of the filter owes; None if the plan asks for no reports."""
    if name is not None:
        named = duty_named(assessment.plan, name)
        return next(duty for duty in assessment.duties if duty.duty is named)
    plan, day = assessment.plan, assessment.as_of
    bodies = assessment.members.expanded([body_named(plan, word) for word in agency or ()], day)
    owed = (duty for duty in map(assessment.duty_of, bodies) if duty)
    return min(owed, key=assessment.duties.index, default=assessment.duties[0] if assessment.duties else None)


def _period(assessment: Assessment, duty: DutyReports | None, text: str | None) -> PeriodReports | None:
    """The period asked for, else the current one; None where the plan asks for no reports."""
    if text is None or duty is None or not duty.dues:
        return duty and duty.current
    from dxplan.cli.owed_periods import reports_named  # most are shown the newest period

    return reports_named((duty,), text, assessment)


def _bodies(assessment: Assessment, duty: DutyReports | None, reports: PeriodReports, agency: Names) -> set[str] | None:
    """The agencies that the filter names, groups expanded at each due day; None where there is no filter."""
    if not agency or duty is None:
        return None
    names = [body_named(assessment.plan, name) for name in agency]
    days = [of_period.grouped_on for of_period in duty.of_year(reports.period.last.year)]
    return {body for day in days for body in assessment.members.expanded(names, day)}
