"""What reports are of: bodies that owe them, periods, and duties (DX6xx)."""

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from dxplan.checks.contents import Contents
from dxplan.checks.recorded import guess, recorded, reports
from dxplan.diagnostics import Finding, Message, Severity, msg, rule
from dxplan.facts.layout import RecordedFact
from dxplan.model.dates import Period
from dxplan.model.report_duty import ReportDuty
from dxplan.model.workdays import periods_of

if TYPE_CHECKING:
    from dxplan.model.records import Session, Synthesis


@rule("DX616", "report-nobody-owes", Severity.WARNING)
def report_nobody_owes(contents: Contents) -> Iterator[Finding]:
    """A report comes from a body that owes none, or for a period for which none is owed.

    Why: its facts count, but no table of reports has a place for it; most often the body or the period is mistyped.
    A report for the period after the year's last is fine: it tells how the year's work was ended.

    Example:
        agency: so-tc
        period: 2024-06

    Instead:
        agency: so-tc
        period: 2024-Q2
    """
    plan = contents.plan
    if not plan.reporting:
        if "reporting" not in contents.workspace.source.data:
            for file, report in reports(contents):
                yield Finding(report.agency, "period", msg("the plan asks for no reports"), file=file.name)
        return
    duties = {duty.id: (duty, _owing(contents, duty)) for duty in plan.reporting}
    for file, report in reports(contents):
        agency, period = report.agency, report.period
        if report.duty not in duties:
            continue  # DX651
        duty, owing = duties[report.duty]
        if owing and agency not in owing and agency in contents.agencies:
            hint = msg("what it says of tasks may stand in the journal; else add it to reporting.bodies")
            yield Finding(agency, "agency", msg("this body owes no report"), hint, file=file.name)
        message = None
        if period.every not in duty.lengths:
            message = msg("{period} is of another length than the reporting periods", period=str(period))
        elif duty.first_period and period.last < duty.first_period.last:
            first = str(duty.first_period)
            message = msg("{period} is before the first reporting period, {first}", period=str(period), first=first)
        elif period.first > contents.plan.ends + timedelta(days=1):
            message = msg("{period} is after the plan's year by more than one period", period=str(period))
        if message:
            yield Finding(agency, "period", message, file=file.name)


@rule("DX623", "report-twice", Severity.ERROR)
def report_twice(contents: Contents) -> Iterator[Finding]:
    """Two files are the report of one body for one period.

    Why: the earlier of the two counts as received, and nobody knows which of them the body stands by.

    Example:
        plans/2024/reports/2024-Q2/so-tc.yaml
        plans/2024/reports/2024-Q2/so-tc.yml

    Instead:
        plans/2024/reports/2024-Q2/so-tc.yaml
    """
    first: dict[tuple[str, Period, str | None], str] = {}
    for file, report in reports(contents):
        other = first.setdefault((report.agency, report.period, report.duty), file.name)
        if other != file.name:
            message = msg("{file} is the report of this body and period already", file=other)
            yield Finding(report.agency, "agency", message, msg("keep one of them"), file=file.name)


@rule("DX628", "period-not-shown", Severity.WARNING)
def period_not_shown(contents: Contents) -> Iterator[Finding]:
    """A session or the office's own report is recorded for a period of another length than the reporting periods.

    Why: both are shown beside the reports of their period; of another length they are shown nowhere. The session of the
    second quarter is that of the half-year as well.

    Example:
        - {kind: session, period: 2024-H1, on: 2024-07-10}

    Instead:
        - {kind: session, period: 2024-Q2, on: 2024-07-10}
    """
    facts = recorded(contents)
    lengths = [every for duty in contents.plan.reporting for every in duty.lengths]
    periods: list[tuple[RecordedFact[Session | Synthesis], Period | None]]
    periods = [(fact, fact.entry.period) for fact in facts.sessions]
    periods += [(fact, fact.entry.period) for fact in facts.syntheses]
    for fact, period in periods:
        if lengths and period and period.every not in lengths:
            message = msg("{period} is of another length than the reporting periods", period=str(period))
            near = str(Period.holding(period.last, lengths[0]))
            yield fact.finding("period", message, msg("write {period}", period=near))


@rule("DX651", "reported-duty-unknown", Severity.ERROR)
def reported_duty_unknown(contents: Contents) -> Iterator[Finding]:
    """A report, or the date that a letter sets for one, is of a duty or a period that the plan does not have.

    Why: it counts for no duty, so the body is listed as one that did not report, or the date is that of nothing.

    Example:
        agency: so-tc
        period: 2024-Q2
        duty: hai-tuan      (the plan has no duty of that name)

    Instead:
        agency: so-tc
        period: 2024-Q2
    """
    duties = {duty.id: duty for duty in contents.plan.reporting}
    names = [name for name in duties if name]
    if "reporting" in contents.workspace.source.data and not duties:
        return  # the duty could not be read
    for file, report in reports(contents):
        if report.duty not in duties and (report.duty or duties):
            problem = _no_duty(contents, report.duty, names)
            yield Finding(report.agency, "duty" if report.duty else "", *problem, file=file.name)
    for fact in recorded(contents).report_dates:
        entry = fact.entry
        if entry.period is None and entry.duty is None:
            continue  # DX652
        if entry.duty not in duties:
            yield fact.finding("duty" if entry.duty else "", *_no_duty(contents, entry.duty, names))
        elif entry.period and entry.period not in periods_of(duties[entry.duty], contents.plan):
            message = msg("{period} is no period for which reports are owed", period=str(entry.period))
            yield fact.finding("period", message)


@rule("DX652", "date-of-nothing", Severity.ERROR)
def date_of_nothing(contents: Contents) -> Iterator[Finding]:
    """A date is set for no task and for no report, or for both.

    Why: it counts for nothing. A task is named by `task`; a report by its `period`, and by `duty` where that has a
    name.

    Example:
        - {kind: date_set, due: 2024-07-05, on: 2024-06-20}

    Instead:
        - {kind: date_set, period: 2024-Q2, due: 2024-07-05, on: 2024-06-20}
    """
    for fact in (*recorded(contents).dates, *recorded(contents).report_dates):
        entry = fact.entry
        if (entry.task is None) == (entry.period is None) or (entry.task and entry.duty):
            message = msg("the date is set for no task, and for no report")
            if entry.task:
                message = msg("the date is set for a task and for a report")
            yield fact.finding("", message, msg("name the task under task, or the report under period and duty"))


RULES = (
    report_nobody_owes,
    report_twice,
    period_not_shown,
    reported_duty_unknown,
    date_of_nothing,
)


def _owing(contents: Contents, duty: ReportDuty) -> frozenset[str]:
    """Who owes the reports of a duty; nobody if one of the names could not be read."""
    names = contents.plan.who_reports(duty)
    if any(map(contents.is_left_out, names)):
        return frozenset()
    return frozenset(body for name in names for body in contents.members(name)).difference(duty.to)


def _no_duty(contents: Contents, name: str | None, names: list[str]) -> tuple[Message, Message | None]:
    """That there is no duty of a name, or none without one; and which there are."""
    if name is None:
        return msg("which duty to report is meant is not said"), msg("write duty: and one of {ids}", ids=names)
    return msg("there is no duty to report {id}", id=name), guess(contents, name, names)
