"""The period of a duty to report that a person names."""

from collections.abc import Iterable, Sequence

from dxplan.assess import Assessment
from dxplan.assess.reporting import DutyReports, PeriodReports
from dxplan.diagnostics import DxplanError, msg
from dxplan.model.dates import Period
from dxplan.wording.periods import read_period


def reports_named(duties: Sequence[DutyReports], text: str, assessment: Assessment) -> PeriodReports:
    """The reports of the first of the duties that has the period; a DxplanError with all their periods else."""
    for duty in duties:
        if period := _period_named(duty, text, assessment):
            return duty.reports_for(period)
    periods = [owed for duty in duties for owed in _of_year(duty.dues, assessment) or [*duty.dues][-12:]]
    raise DxplanError(
        msg("--period: {typed} is not a reporting period of the plan", typed=text),
        msg("its periods are {periods}", periods=[*dict.fromkeys(map(str, periods))]),
    )


def _period_named(duty: DutyReports, text: str, assessment: Assessment) -> Period | None:
    years = dict.fromkeys((assessment.year, *(period.last.year for period in duty.dues)))
    every_reading = [read_period(text, year=year, every=duty.duty.length) for year in years]
    read = [period for period in every_reading if isinstance(period, Period) and period in duty.dues]
    if not read or (read[0] not in _of_year(duty.dues, assessment) and len(set(read)) > 1):
        return None  # without a year it may be of several
    return read[0]


def _of_year(dues: Iterable[Period], assessment: Assessment) -> list[Period]:
    return [owed for owed in dues if owed.last.year == assessment.year]
