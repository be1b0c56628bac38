"""The status of each KPI on a day: its readings compared with the straight line from the baseline to the target.

A target in words has no readings: the office concludes that it is met.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from itertools import combinations
from math import isclose
from typing import TYPE_CHECKING, NamedTuple

from dxplan.facts.counted import KpiValue
from dxplan.model.kpi import Kpi, Qualitative, Range, Threshold

if TYPE_CHECKING:
    from dxplan.model.records import Conclusion

Measured = Threshold | Range
_DOWNWARDS = ("at_most", "below")
DAYS_IN_MONTH = 30.44
NEAR_RATIO = 0.9
"""The share of the way to the expected value from which a KPI is at risk and not off track."""
LEAST_READINGS = 3
"""How many readings a forecast needs."""


class KpiState(StrEnum):
    """A KPI's status; the first that applies."""

    ATTAINED = "attained"
    MISSED = "missed"
    NO_DATA = "no_data"
    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    OFF_TRACK = "off_track"


class Point(NamedTuple):
    """A value on a day."""

    on: date
    value: float


class TargetStatus(NamedTuple):
    """One of a KPI's targets on a day."""

    target: Measured | Qualitative
    status: KpiState | None
    """Of one that is past, attained or missed on its due day; None while it does not count yet."""


class KpiStatus(NamedTuple):
    """A KPI on a day; values are in its unit."""

    kpi: Kpi
    status: KpiState
    """Of the target that counts."""
    baseline_on: date | None
    """The day of the baseline: 1 January of the plan's year if the plan gives none; None without a baseline."""
    readings: tuple[Point, ...] = ()
    """By day; of a target with parts the sums, from the day on which each part has one."""
    expected: float | None = None
    """The line's value on the day of the newest reading."""
    attainment: float | None = None
    """How much of the way from the baseline to the target is done, 0 to 1."""
    forecast: float | None = None
    """The value at the due date if the newest reading moves on by the Theil–Sen slope of all readings."""
    needed_per_month: float | None = None
    """The gain needed in each month of 30.44 days from as-of to the due date."""
    sources: tuple[KpiValue, ...] = ()
    """The values that bodies gave, by day."""
    line: tuple[Point, Point] | None = None
    """From the baseline, or else the first reading, to the target."""
    targets: tuple[TargetStatus, ...] = ()
    """Each of its targets; the one that counts has the KPI's status."""
    conclusions: "tuple[tuple[date, Conclusion], ...]" = ()
    """What the office concluded of its targets in words, by day."""
    counting: int = 0
    """The index of the target that counts among all."""

    @property
    def target(self) -> Measured | Qualitative:
        """The target that counts: the first that is not past, else the last."""
        return self.kpi.all_targets[self.counting]

    @property
    def latest(self) -> Point | None:
        """The newest reading."""
        return self.readings[-1] if self.readings else None


def kpi_status(
    kpi: Kpi,
    begins: date,
    ends: date,
    as_of: date,
    values: Sequence[KpiValue] = (),
    conclusions: "Sequence[tuple[date, Conclusion]]" = (),
) -> KpiStatus:
    """Judge the values and conclusions that count on a day. Where the plan gives no due date, the line runs to its end,
    and nothing is missed. Of several targets each that is past keeps its status of its due day."""
    targets, target = kpi.all_targets, kpi.target_on(as_of)
    counting = targets.index(target)
    concluded = [kpi.target_on(on) for on, _ in conclusions]
    if isinstance(target, Qualitative):
        is_past = target.due is not None and as_of > target.due
        state = KpiState.ATTAINED if target in concluded else KpiState.MISSED if is_past else KpiState.NO_DATA
        status = KpiStatus(kpi, state, None, _sums(target, values), sources=tuple(values))
    else:
        status = _measured(kpi, target, begins, ends, as_of, values)
    past = tuple(TargetStatus(other, _when_due(other, values, other in concluded)) for other in targets[:counting])
    later = tuple(TargetStatus(other, None) for other in targets[counting + 1 :])
    judged = (*past, TargetStatus(target, status.status), *later)
    return status._replace(targets=judged, conclusions=tuple(conclusions), counting=counting)


def _measured(
    kpi: Kpi, target: Measured, begins: date, ends: date, as_of: date, values: Sequence[KpiValue]
) -> KpiStatus:
    readings = _sums(target, values)
    baseline_on = (kpi.baseline.on or begins) if kpi.baseline else None
    start = Point(baseline_on, kpi.baseline.value) if kpi.baseline and baseline_on else next(iter(readings), None)
    is_past = target.due is not None and as_of > target.due
    if not readings or start is None:
        state = KpiState.MISSED if is_past else KpiState.NO_DATA
        return KpiStatus(kpi, state, baseline_on, readings, sources=tuple(values))
    latest = readings[-1]
    end = Point(target.due or ends, target.goal)
    attained = meets(target, latest.value)
    expected = _on_line(start, end, latest.on)
    is_alone = len(readings) == 1 and kpi.baseline is None
    if attained:
        state = KpiState.ATTAINED
    elif is_past:
        state = KpiState.MISSED
    elif is_alone:
        state = KpiState.NO_DATA
    else:
        state = _pace(target, start.value, latest.value, expected)
    return KpiStatus(
        kpi,
        state,
        baseline_on,
        readings,
        expected=None if is_alone else expected,
        attainment=1.0 if attained else None if is_alone else _share(start.value, latest.value, end.value),
        forecast=None if as_of > end.on else _forecast(readings, end.on),
        needed_per_month=_needed(latest.value, end.value, (end.on - as_of).days, attained),
        sources=tuple(values),
        line=(start, end),
    )


def _when_due(target: Measured | Qualitative, values: Sequence[KpiValue], is_concluded: bool) -> KpiState:
    """The status of a target of several on its due day, which is past: no later reading changes it."""
    if not isinstance(target, Qualitative):
        readings = _sums(target, (value for value in values if target.due and value.on <= target.due))
        is_concluded = bool(readings) and meets(target, readings[-1].value)
    return KpiState.ATTAINED if is_concluded else KpiState.MISSED


def meets(target: Measured, value: float) -> bool:
    """Whether a value meets a target; more than a range's high end does too."""
    match target.kind:
        case "exactly":
            return _equals(value, target.goal)
        case "above" | "below":
            return not _reaches(value, target.goal, downwards=target.kind == "above")
        case _:
            return _reaches(value, target.goal, downwards=target.kind == "at_most")


def _equals(value: float, mark: float) -> bool:
    # binary fractions do not add up: 0.1 + 0.7 is less than 0.8
    return isclose(value, mark, rel_tol=1e-12, abs_tol=1e-12)


def _reaches(value: float, mark: float, *, downwards: bool = False) -> bool:
    return _equals(value, mark) or (value < mark if downwards else value > mark)


def _sums(target: Measured | Qualitative, values: Iterable[KpiValue]) -> tuple[Point, ...]:
    """One value a day, the day's last; where the target adds up parts, the sum of the newest of each."""
    parts = tuple(part.id for part in target.parts)
    newest: dict[str, float] = {}
    points: dict[date, float] = {}
    for value in values:
        newest[value.entry.part or ""] = value.value
        if not parts:
            points[value.on] = value.value
        elif all(part in newest for part in parts):
            points[value.on] = sum(newest[part] for part in parts)
    return tuple(Point(on, value) for on, value in points.items())


def _on_line(start: Point, end: Point, on: date) -> float:
    days = (end.on - start.on).days
    if days <= 0:
        return end.value
    return start.value + (end.value - start.value) * min((on - start.on).days, days) / days


def _pace(target: Measured, start: float, value: float, expected: float) -> KpiState:
    downwards = target.kind in _DOWNWARDS or (target.kind == "exactly" and start > target.goal)
    if _reaches(value, expected, downwards=downwards):
        return KpiState.ON_TRACK
    near = start + NEAR_RATIO * (expected - start)
    return KpiState.AT_RISK if _reaches(value, near, downwards=downwards) else KpiState.OFF_TRACK


def _share(start: float, value: float, target: float) -> float:
    if target == start:
        return 0.0
    return min(max((value - start) / (target - start), 0.0), 1.0)


def _forecast(readings: tuple[Point, ...], due: date) -> float | None:
    """The newest value moved on to the due date by the median of all slopes between readings."""
    if len(readings) < LEAST_READINGS:
        return None
    from statistics import median  # it loads much

    slopes = [(later.value - early.value) / (later.on - early.on).days for early, later in combinations(readings, 2)]
    return readings[-1].value + median(slopes) * (due - readings[-1].on).days


def _needed(value: float, target: float, days: int, attained: bool) -> float | None:
    if days <= 0:
        return None
    return 0.0 if attained else (target - value) * DAYS_IN_MONTH / days
