"""Where each KPI stands at a date."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from dxplan.model.kpi import Kpi


class KpiState(StrEnum):
    """A KPI's status; the first that applies."""

    ATTAINED = "attained"
    MISSED = "missed"
    NO_DATA = "no_data"
    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    OFF_TRACK = "off_track"


class KpiStatus(NamedTuple):
    """A KPI as it stands on a day."""

    kpi: Kpi
    status: KpiState
    baseline_on: date | None
    """The day of the baseline: 1 January of the plan's year where the plan does not say; None without a baseline."""


def kpi_status(kpi: Kpi, year: int, as_of: date) -> KpiStatus:
    """The KPI of a year's plan without any reading: missed once its due day is past, without data before."""
    due, baseline = kpi.target.due, kpi.baseline
    status = KpiState.MISSED if due is not None and as_of > due else KpiState.NO_DATA
    return KpiStatus(kpi, status, (baseline.on or date(year, 1, 1)) if baseline else None)
