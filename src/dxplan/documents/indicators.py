"""KPIs as templates print them: each one, all together, and as a chart."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Annotated, Literal, TypedDict

from dxplan.assess import Assessment
from dxplan.assess.kpis import KpiState, KpiStatus
from dxplan.documents.items import KPI_LETTERS, FewView, few, sentence, short_title, unended
from dxplan.model.dates import Span
from dxplan.model.kpi import Kpi, Target
from dxplan.model.numbers import rounded

LABEL = 60
"""How many characters a label of a chart has."""
MOST_BEHIND = 8
"""How many KPIs that are behind the text of a synthesis lists."""
BEHIND = (KpiState.MISSED, KpiState.AT_RISK, KpiState.OFF_TRACK)

StandingCode = Annotated[str, KpiState] | Literal["too_little"]
_STANDINGS = (
    *(KpiState.ATTAINED, KpiState.ON_TRACK, KpiState.AT_RISK, KpiState.OFF_TRACK, KpiState.MISSED),
    *("too_little", KpiState.NO_DATA),
)
"""The order in which documents count, from the best to what nothing is known of."""


class TargetView(TypedDict):
    """A target: a value, the two ends of a range, or words. The filters `target` and `goal` print it."""

    kind: Literal["at_least", "at_most", "exactly", "above", "below", "range", "qualitative"]
    value: float | None
    low: float | None
    high: float | None
    unit: str
    text: str | None
    """Its printed wording, where the plan gives one; of a target in words all there is."""


class KpiView(TypedDict):
    """A KPI on the day of the report; values are in its unit, shares from 0 to 1."""

    id: str
    label: str
    """What names it: its number, or its id where others have that number."""
    title: str
    """The plan's; its `short` one where that says more: the title of a part of a target may need the row around it."""
    short_title: str
    """The plan's `short` one, or the first words of the title."""
    unit: str
    target: TargetView
    due: date | None
    has_due: bool
    status: Annotated[str, KpiState]
    standing: StandingCode
    """Its status; `too_little` with readings that are too few to judge by."""
    is_attained: bool
    is_behind: bool
    """Missed, at risk or off track."""
    is_missed: bool
    has_reading: bool
    latest: float | None
    """The newest reading."""
    latest_on: date | None
    is_percentage: bool
    has_terms: bool
    numerator: float | None
    denominator: float | None
    has_before: bool
    before: float | None
    """The reading before the newest."""
    before_on: date | None
    change: float | None
    """The difference of these two as they are printed, without a sign."""
    has_change: bool
    has_risen: bool
    has_fallen: bool
    has_expected: bool
    expected: float | None
    """The value by the line from the baseline to the target, on the day of the newest reading."""
    has_forecast: bool
    forecast: float | None
    """At the due date, if the readings go on as they are."""
    has_needed: bool
    needed_per_month: float | None
    ratio: float | None
    """The newest reading as a share of the target; of a range, of its low end."""


class PastTargetView(TypedDict):
    """A target that is past, while a later one of the same KPI counts."""

    title: str
    target: TargetView
    due: date
    status: Annotated[str, KpiState]
    is_missed: bool
    has_reading: bool
    latest: float | None
    """The newest reading of its due day."""
    is_percentage: bool


class KpiHeadingView(TypedDict):
    """A row without a target, over others."""

    number: str
    title: str


class ListedKpiView(KpiView):
    """A KPI in the plan's order."""

    number: str
    """As printed in the plan; blank where it gives none."""
    headings: list[KpiHeadingView]
    """Those that begin before it."""


class StandingCountView(TypedDict):
    """The number of KPIs with a status."""

    state: StandingCode
    count: int


class KpisView(TypedDict):
    """All KPIs."""

    total: int
    is_single: bool
    """There is one KPI."""
    is_of_one_state: bool
    states: list[StandingCountView]
    is_judged: bool
    """Any of them has data enough to be judged."""
    all: list[ListedKpiView]
    behind: list[ListedKpiView]
    behind_states: list[StandingCountView]
    """Of these."""
    behind_count: int
    behind_shown: list[ListedKpiView]
    """Those that a text lists."""
    behind_others: int
    met: list[ListedKpiView]
    met_few: FewView
    """The titles of those that are attained."""


class SeriesView(TypedDict):
    """One value for each category."""

    name: str
    values: list[float | None]


class ChartView(TypedDict):
    """A chart, which the filter `chart` draws."""

    title: str
    kind: Literal["bar", "stacked"]
    unit: str
    categories: list[str]
    series: list[SeriesView]
    maximum: float | None
    """Where the axis ends; at the longest bar if null."""


def kpi_view(status: KpiStatus, assessment: Assessment) -> KpiView:
    """A KPI, which a caller may add to."""
    kpi, latest, needed = status.kpi, status.latest, status.needed_per_month
    before = status.readings[-2] if len(status.readings) > 1 else None
    newest, older = kpi.rounded(latest.value) if latest else None, kpi.rounded(before.value) if before else None
    change = newest - older if newest is not None and older is not None else None  # of the values that are printed
    terms = status.sources[-1].entry if status.sources else None
    return {
        "id": kpi.id,
        "label": assessment.label(kpi.id),
        "title": max(unended(kpi.title), sentence(kpi.short), key=len),
        "short_title": short_title(kpi, KPI_LETTERS),
        "unit": kpi.unit,
        "target": target_view(kpi, status.target),
        "due": status.target.due,
        "has_due": status.target.due is not None,
        "status": status.status.value,
        "standing": _standing(status),
        "is_attained": status.status is KpiState.ATTAINED,
        "is_behind": status.status in BEHIND,
        "is_missed": status.status is KpiState.MISSED,
        "has_reading": latest is not None,
        "latest": newest,
        "latest_on": latest and latest.on,
        "is_percentage": kpi.unit.startswith("%"),
        "has_terms": terms is not None and terms.numerator is not None and terms.denominator is not None,
        "numerator": terms.numerator if terms else None,
        "denominator": terms.denominator if terms else None,
        "has_before": before is not None,
        "before": older,
        "before_on": before and before.on,
        "change": None if change is None else rounded(abs(change)),
        "has_change": bool(change),
        "has_risen": change is not None and change > 0,
        "has_fallen": change is not None and change < 0,
        "has_expected": status.expected is not None,
        "expected": None if status.expected is None else kpi.rounded(status.expected),
        "has_forecast": status.forecast is not None,
        "forecast": None if status.forecast is None else kpi.rounded(status.forecast),
        "has_needed": bool(needed),
        "needed_per_month": None if needed is None else rounded(needed, 0),
        "ratio": _of_target(status, latest and latest.value),
    }


def target_view(kpi: Kpi, target: Target) -> TargetView:
    """One of a KPI's targets."""
    return {
        "kind": target.kind,
        "value": target.value,
        "low": target.low,
        "high": target.high,
        "unit": kpi.unit,
        "text": target.text,
    }


def past_targets(kpis: Iterable[KpiStatus], span: Span) -> Iterator[PastTargetView]:
    """The targets that fell due in the span, where a later one counts now."""
    for status in kpis:
        for past in status.targets[: status.counting]:
            due, kpi = past.target.due, status.kpi
            if due and past.status and span.first <= due <= span.last:
                read = [reading.value for reading in status.readings if reading.on <= due and not past.target.parts]
                yield {
                    "title": short_title(kpi, KPI_LETTERS),
                    "target": target_view(kpi, past.target),
                    "due": due,
                    "status": past.status.value,
                    "is_missed": past.status is KpiState.MISSED,
                    "has_reading": bool(read),
                    "latest": kpi.rounded(read[-1]) if read else None,
                    "is_percentage": kpi.unit.startswith("%"),
                }


def _standing(status: KpiStatus) -> str:
    return "too_little" if status.status is KpiState.NO_DATA and status.readings else status.status.value


def kpis_view(assessment: Assessment) -> KpisView:
    """All KPIs, and how many have which status."""
    kpis = assessment.kpis
    views = list(_listed(assessment))
    behind = [view for view in views if view["is_behind"]]
    met = [view for view in views if view["is_attained"]]
    standings = [view["standing"] for view in views]
    return {
        "total": len(views),
        "is_single": len(views) == 1,
        "is_of_one_state": len(set(standings)) == 1,
        "states": _counted(standings),
        "is_judged": is_judged(kpis),
        "all": views,
        "behind": behind,
        "behind_states": _counted(view["standing"] for view in behind),
        "behind_count": len(behind),
        "behind_shown": behind[:MOST_BEHIND],
        "behind_others": len(behind[MOST_BEHIND:]),
        "met": met,
        "met_few": few(short_title(status.kpi, LABEL) for status in kpis if status.status is KpiState.ATTAINED),
    }


def _listed(assessment: Assessment) -> Iterator[ListedKpiView]:
    """The KPIs in the plan's order, each with the headings between it and the one before."""
    statuses = {status.kpi.id: status for status in assessment.kpis}
    headings: list[KpiHeadingView] = []
    for kpi in assessment.plan.kpis:
        number = kpi.number or ""
        if kpi.is_heading:
            headings.append({"number": number, "title": kpi.title})
        else:
            yield {**kpi_view(statuses[kpi.id], assessment), "number": number, "headings": headings}
            headings = []


def _counted(standings: Iterable[str]) -> list[StandingCountView]:
    counts = Counter(standings)
    return [{"state": str(code), "count": counts[code]} for code in _STANDINGS if counts[code]]


def is_judged(kpis: Iterable[KpiStatus]) -> bool:
    """Whether there are data enough to judge any of the KPIs."""
    return any(status.status is not KpiState.NO_DATA for status in kpis)


def kpis_chart(kpis: Iterable[KpiStatus]) -> ChartView:
    """How far the KPIs are, in percent of their targets, next to how far they should be, if that is known of any.

    Those alone that are counted upwards.
    """
    upwards = [status for status in kpis if status.target.kind not in ("at_most", "below") and status.target.goal]
    series: list[SeriesView] = [
        {"name": "reached", "values": [_percent(status, status.latest and status.latest.value) for status in upwards]}
    ]
    expected = [_percent(status, status.expected) for status in upwards]
    if any(value is not None for value in expected):
        series.append({"name": "expected", "values": expected})
    return {
        "title": "kpis_chart",
        "kind": "bar",
        "unit": "%",
        "categories": [short_title(status.kpi, LABEL) for status in upwards],
        "series": series,
        "maximum": None,
    }


def _of_target(status: KpiStatus, value: float | None) -> float | None:
    """A value as a share of the target; of a range its low end."""
    target = status.target.goal
    return None if value is None or not target else value / target


def _percent(status: KpiStatus, value: float | None) -> float | None:
    share = _of_target(status, value)
    return None if share is None else rounded(100 * share, 0, 100)
