"""`dxplan calendar`."""

from datetime import date
from typing import Annotated

from dxplan.assess import Assessment
from dxplan.assess.agenda import Chosen, events, overdue_before, whole
from dxplan.assess.reporting import PeriodReports, session_quarter
from dxplan.cli.declared import option
from dxplan.cli.filters import AGENCY, SECTION, Names, let_through, saying
from dxplan.cli.judging import judge
from dxplan.cli.naming import body_named, duty_named
from dxplan.cli.options import FORMATS, Options, command, whole_number
from dxplan.cli.output import show, talk, write
from dxplan.diagnostics import DxplanError, msg
from dxplan.model.dates import Period, last_day
from dxplan.render.language import mark
from dxplan.render.views.calendar import EventRange, calendar_data, calendar_page, calendar_sheet


@command(formats=(*FORMATS, "ics"))
def calendar(
    options: Options,
    everything: Annotated[bool, option("--all", help=mark("The whole year, what is done too."))] = False,
    month: Annotated[str | None, option("--month", metavar="MONTH", help=mark("Only this month, as 2024-11."))] = None,
    agency: AGENCY = None,
    section: SECTION = None,
    duty: Annotated[
        str | None, option("--duty", metavar="ID", help=mark("Of reports only those of this duty."))
    ] = None,
    remind: Annotated[
        str | None,
        option(
            "--remind",
            metavar="DAYS",
            help=mark("For ics: remind of what is open so many days before, at 8:00."),
        ),
    ] = None,
) -> int:
    """Show what falls due, month by month, with the days off.

    From the month of today on, and before it what is overdue. A file for calendar programs holds the same days.

    Examples:
      dxplan calendar
      dxplan calendar --month 2024-11
      dxplan calendar --all -o plan.xlsx    for Excel
      dxplan calendar --all -o plan.ics     for Outlook, Google Calendar or a phone
      dxplan calendar --agency so-tttt --remind 7 -o so-tttt.ics
    """
    if everything and month is not None:
        raise DxplanError(msg("--all and --month can't be given together"))
    if remind is not None and options.format != "ics":
        raise DxplanError(msg("--remind is for the ics form alone"), msg("add -f ics or -o plan.ics"))
    ahead = None if remind is None else whole_number("--remind", remind, 0)
    judged = judge(options)
    assessment, language = judged.assessment, options.language
    selection = _range(assessment, _chosen(assessment, agency, section, duty), everything, month)
    if options.format == "ics":
        from dxplan.render.ics import calendar_file

        if elsewhere := selection.before + selection.after:
            year = str(assessment.year)
            talk(language.say("the file is of {year}; in other years fall due: {count}", year=year, count=elsewhere))
        write(options, calendar_file(assessment, selection.every, language, ahead))
    else:
        page = calendar_page(assessment, selection, judged.file, language)
        page = saying(page, assessment, agency, section, language)
        show(options, page, lambda: calendar_data(assessment, selection), lambda data: calendar_sheet(data["events"]))
    return int(judged.failed)


def _range(assessment: Assessment, chosen: Chosen, everything: bool, month: str | None) -> EventRange:
    """The events of the month asked for, of the whole plan, or from now on with the overdue ones.

    Of a plan of several years, those of the year that is shown.
    """
    dated_events = events(assessment, chosen)
    year, only_year = assessment.year, None if month else assessment.only_year
    of_year = [event for event in dated_events if only_year in (None, event.date.year)]
    last = max((date(year, 12, 31), *(event.date for event in of_year)))
    if month is not None:
        period = _month(month, year)
        first, last = period.first, last_day(period.first.year, period.first.month)
    elif everything:
        first = min((date(year, 1, 1), *(event.date for event in of_year)))
    else:
        first = assessment.as_of.replace(day=1)
    overdue = () if everything or month is not None else overdue_before(dated_events, first)
    listed = tuple(event for event in dated_events if first <= event.date <= last)
    elsewhere = [event.date.year for event in dated_events if only_year not in (None, event.date.year)]
    after = sum(its_year > year for its_year in elsewhere)
    before = len(elsewhere) - after - sum(event.date.year < year for event in overdue)
    return EventRange(listed, overdue, first, last, before, after)


def _month(text: str, year: int) -> Period:
    from dxplan.wording.periods import read_period

    period = read_period(text, year=year, every="month")
    if not isinstance(period, Period) or period.every != "month":
        raise DxplanError(msg("--month: {typed} is not a month", typed=text), msg("write it as 2024-11 or 11/2024"))
    return period


def _chosen(assessment: Assessment, agency: Names, section: Names, duty: str | None) -> Chosen:
    """What the filters let through: KPIs by the tasks that serve them, reports and sessions by the bodies."""
    chosen = whole(assessment)
    if duty is not None:
        asked = duty_named(assessment.plan, duty)
        chosen = chosen._replace(reports=tuple(reports for reports in chosen.reports if reports.duty is asked))
    if not agency and not section:
        return chosen
    tasks = let_through(chosen.tasks, assessment, agency, section)
    ids = {task.item.id for task in tasks}
    kpis = tuple(kpi for kpi in chosen.kpis if not ids.isdisjoint(kpi.kpi.tasks))
    if section:
        return Chosen(tasks, kpis, (), ())
    names = [body_named(assessment.plan, name) for name in agency or ()]

    def bodies(on: date) -> set[str]:
        return set(assessment.members.expanded(names, on))

    reports = tuple(_of(of_period, bodies(of_period.grouped_on)) for of_period in chosen.reports)
    sessions = tuple(
        (on, session_quarter(on, session))
        for on, session in assessment.facts.sessions
        if bodies(on).intersection(assessment.members.expanded((*session.attended, *session.absent), on))
    )
    return Chosen(tasks, kpis, reports, sessions)


def _of(reports: PeriodReports, bodies: set[str]) -> PeriodReports:
    """What some of the bodies owe for a period."""
    return reports._replace(owed=tuple(owed for owed in reports.owed if owed.agency in bodies))
