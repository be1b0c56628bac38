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


def kpi_status(kpi: Kpi, as_of: date) -> KpiStatus:
    """The KPI without any reading: missed once its due day is past, without data before."""
    due = kpi.target.due
    return KpiStatus(kpi, KpiState.MISSED if due is not None and as_of > due else KpiState.NO_DATA)
