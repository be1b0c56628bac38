"""What a report of the office looks back on: the period, the duty to report, and the days of its data."""

from collections.abc import Collection
from datetime import date

from dxplan.assess import Assessment
from dxplan.assess.reporting import DutyReports
from dxplan.cli.naming import duty_named
from dxplan.cli.options import accepted
from dxplan.diagnostics import DxplanError, msg
from dxplan.documents.kinds import SYNTHESES
from dxplan.model.dates import Every, Period, Span
from dxplan.model.plan import Plan


def looked_back_on(
    name: str, assessment: Assessment, period: str | None, duty: str | None, lengths: tuple[Every, ...] = ()
) -> Span:
    """The span of a report: as asked for, else the current one of its kind; a DxplanError for what is none.

    `lengths` are those of the periods of a duty, whose synthesis it is.
    """
    plan, reporting = assessment.plan, assessment.reporting
    named = duty_named(plan, duty) if duty else None
    duties = [each for each in assessment.duties if named is None or each.duty is named]
    if lengths:
        duties = [each for each in duties if not {*lengths}.isdisjoint(each.duty.lengths)]
        if not duties:
            asked = [other for other, kind in SYNTHESES.items() if _asks_for(assessment, kind.lengths)]
            message = msg("the plan asks for no reports of the periods of the report {name}", name=name)
            raise DxplanError(message, msg("there are {names}", names=["quarterly", *asked, "year-end"]))
    if period is not None:
        others = lengths or [every for each in duties for every in each.duty.lengths]
        about = _named(period, plan, assessment.year, others)
    elif name == "year-end":
        about = _reviewed_year(plan, assessment.as_of)
    elif lengths:
        about = _newest(duties[0], lengths, assessment.as_of)
    else:
        last = reporting.period.last if reporting else max(plan.begins, min(assessment.as_of, plan.ends))
        about = Period.holding(last, "quarter")
    return _span(about, duties, is_named=named is not None or bool(lengths))


def _asks_for(assessment: Assessment, lengths: tuple[Every, ...]) -> bool:
    return any(not {*lengths}.isdisjoint(duty.duty.lengths) for duty in assessment.duties)


def _span(period: Period, duties: list[DutyReports], *, is_named: bool) -> Span:
    """The period with the days of its data: those of the first duty that asks for reports on it, else the decree's."""
    asking = [each.duty for each in duties if period.every in each.duty.lengths]
    window = asking[0].window_of(period) if asking else period.window
    chosen = (asking or [each.duty for each in duties])[:1]
    return Span(period, window, chosen[0].id if chosen else None, is_of_one_duty=len(duties) > 1 or is_named)


def _newest(duty: DutyReports, lengths: tuple[Every, ...], as_of: date) -> Period:
    """The newest period so long that is due, else the next."""
    owed = [period for period in duty.dues if period.every in lengths]
    due = [period for period in owed if (day := duty.dues[period]) and day <= as_of]
    if not owed:
        raise DxplanError(msg("no reports of such periods are owed in the plan's time"))
    return due[-1] if due else owed[0]


def _named(text: str, plan: Plan, year: int, lengths: Collection[Every]) -> Period:
    """The period that is named; a DxplanError for what no report looks back on.

    If it names no year it is in the given one, or in the only other one in which the plan runs then.
    """
    from dxplan.wording.periods import read_span

    span = accepted("--period", read_span(text, year=year, lengths=lengths))
    spans = [read_span(text, year=other, lengths=lengths) for other in range(plan.year, plan.ends.year + 1)]
    running = [other for other in spans if isinstance(other, Period) and _runs_in(plan, other)]
    if span in running or len(running) == 1:
        return span if span in running else running[0]
    if plan.runs_in(span.first.year):
        first, last = max(plan.begins, plan.document.date.first), plan.ends
        message = msg("--period: {period} is not in the plan's time, {first} to {last}",
                      period=str(span), first=first, last=last)  # fmt: skip
        raise DxplanError(message)
    years = f"{plan.year}–{plan.ends.year}" if plan.is_long else str(plan.year)
    message = msg(
        "{option}: the plan is of {year}, not of {other}", option="--period", year=years, other=span.first.year
    )
    raise DxplanError(message, msg("name the other plan with --plan"))


def _runs_in(plan: Plan, span: Period) -> bool:
    """Whether the plan runs in the span and was issued before the last day of its data."""
    issued = plan.document.date
    return (
        plan.runs_in(span.first.year)
        and span.first <= plan.ends
        and not (issued.has_day and issued.first > span.window[1])
    )


def _reviewed_year(plan: Plan, as_of: date) -> Period:
    """The newest of the plan's years that is in its last month or over, else the first."""
    years = [Period(date(year, 1, 1), "year") for year in range(plan.year, max(plan.ends.year, plan.year) + 1)]
    begun = [year for year in years if min(year.last, plan.ends).replace(day=1) <= as_of]
    return begun[-1] if begun else years[0]
