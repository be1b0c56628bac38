"""KPIs as a list: on a screen, on a pipe, and as JSON."""

from collections.abc import Callable, Iterable, Sequence
from typing import Literal, NotRequired, TypedDict

from dxplan.assess import Assessment
from dxplan.assess.kpis import KpiState, KpiStatus, Point, TargetStatus
from dxplan.model.kpi import Kpi, Target
from dxplan.model.numbers import rounded
from dxplan.render.chart import sparkline
from dxplan.render.language import Language, mark
from dxplan.render.page import Block, Cell, Column, Line, Page, Percent, table
from dxplan.render.sheet import DayText, Share, Sheet, sheet
from dxplan.render.views.heading import Clocks, clocks, plan_page
from dxplan.render.views.target_words import PERCENT, target_with_unit
from dxplan.render.views.tasks import NOBODY, day_off_note, due_cell, has_other_number
from dxplan.render.views.typed_cells import day_cell
from dxplan.render.views.words import KPI_STATES, KPI_STYLES

BY_LINE = mark("in brackets: where the straight line to the target stood on that day")
FORECAST_RULE = mark(
    "→ forecast for the due date: the newest reading, moved on by the median slope between all pairs of readings "
    "(Theil–Sen)"
)
_COLUMNS = (
    "id",
    "title",
    "unit",
    "target.kind",
    "target.value",
    "target.low",
    "target.high",
    "target.due",
    "baseline.value",
    "baseline.on",
    "latest.value",
    "latest.on",
    "expected",
    "status",
    "attainment",
    "forecast",
    "needed_per_month",
    "readings#",
    "tasks",
)
_DIGITS = 6  # what binary arithmetic leaves behind them is no part of the value
_WIDE = 24
"""A target with more letters is folded on a screen, as titles are."""


class PartData(TypedDict):
    """An amount that adds up to a target with others."""

    id: str
    title: str
    value: float


class TargetData(TypedDict):
    """A target; of a range `low` and `high` are given, of one in words none, else `value`."""

    kind: Literal["at_least", "at_most", "exactly", "above", "below", "range", "qualitative"]
    value: float | None
    low: float | None
    high: float | None
    due: DayText | None
    parts: list[PartData]
    text: NotRequired[str]
    """Its wording as printed, where the plan gives one."""


class DatedTargetData(TargetData):
    """One of several targets."""

    status: KpiState | None
    """Of one that is past, attained or missed on its due day; null while it does not count yet."""


class ReadingData(TypedDict):
    """A KPI's value on a day."""

    on: DayText
    value: float


class BaselineData(TypedDict):
    """The value before the plan."""

    value: float
    on: DayText


class KpiData(TypedDict):
    """A KPI, judged on the day."""

    id: str
    title: str
    unit: str | None
    """None where the target is in words."""
    target: TargetData
    """The one that counts on the day, of several."""
    baseline: BaselineData | None
    latest: ReadingData | None
    expected: float | None
    """The value of the straight line to the target on the day of the latest reading."""
    status: KpiState
    attainment: Share | None
    """How much of the way to the target is done."""
    forecast: float | None
    """The value that the readings lead to on the due day (Theil–Sen)."""
    needed_per_month: float | None
    """By how much the value has to change each month from now on."""
    readings: list[ReadingData]
    tasks: list[str]
    """Ids of the tasks and activities that serve it."""
    number: NotRequired[str]
    """Its number as printed, where the plan gives one."""
    lead: NotRequired[list[str]]
    """Ids of the agencies and groups that answer for it, where the plan names any."""
    parent: NotRequired[str]
    """The id of the KPI or heading below which it stands."""
    targets: NotRequired[list[DatedTargetData]]
    """All targets, where the plan has several for different days."""


class KpiHeadingData(TypedDict):
    """A row without a target over others."""

    id: str
    title: str
    number: NotRequired[str]
    """Its number as printed, where the plan gives one."""
    parent: NotRequired[str]
    """The id of the KPI or heading below which it stands."""


class KpiHeadingsData(TypedDict):
    """What stands over KPIs."""

    headings: NotRequired[list[KpiHeadingData]]
    """The rows without a target, where the plan has any; `parent` names them."""


class KpisData(Clocks, KpiHeadingsData):
    """The KPIs."""

    schema: Literal["dxplan/kpis/1"]
    kpis: list[KpiData]


def kpi_data(status: KpiStatus) -> KpiData:
    """A KPI for JSON."""
    kpi = status.kpi
    data: KpiData = {
        "id": kpi.id,
        "title": kpi.title,
        "unit": kpi.unit or None,
        "target": _target_data(status.target),
        "baseline": {"value": kpi.baseline.value, "on": str(status.baseline_on)} if kpi.baseline else None,
        "latest": status.latest and _reading_data(status.latest),
        "expected": _rounded(status.expected),
        "status": status.status,
        "attainment": _rounded(status.attainment),
        "forecast": _rounded(status.forecast),
        "needed_per_month": _rounded(status.needed_per_month),
        "readings": [_reading_data(point) for point in status.readings],
        "tasks": list(kpi.tasks),
    }
    _place(data, kpi)
    if kpi.lead:
        data["lead"] = list(kpi.lead)
    if kpi.targets:
        data["targets"] = [{**_target_data(judged.target), "status": judged.status} for judged in status.targets]
    return data


def _place(data: KpiData | KpiHeadingData, kpi: Kpi) -> None:
    """Add a row's number and the row above it."""
    if kpi.number is not None:
        data["number"] = kpi.number
    if kpi.parent is not None:
        data["parent"] = kpi.parent


def _heading_data(kpi: Kpi) -> KpiHeadingData:
    data: KpiHeadingData = {"id": kpi.id, "title": kpi.title}
    _place(data, kpi)
    return data


def _target_data(target: Target) -> TargetData:
    data: TargetData = {
        "kind": target.kind,
        "value": target.value,
        "low": target.low,
        "high": target.high,
        "due": target.due.isoformat() if target.due else None,
        "parts": [{"id": part.id, "title": part.title, "value": part.value} for part in target.parts],
    }
    if target.text is not None:
        data["text"] = target.text
    return data


def _reading_data(point: Point) -> ReadingData:
    return {"on": point.on.isoformat(), "value": round(point.value, _DIGITS)}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, _DIGITS)


def kpis_data(assessment: Assessment, kpis: Sequence[KpiStatus]) -> KpisData:
    """The list for JSON."""
    headings = [_heading_data(kpi) for kpi in assessment.plan.kpis if kpi.is_heading]
    over: KpiHeadingsData = {"headings": headings} if headings else {}
    return {
        "schema": "dxplan/kpis/1",
        **clocks(assessment),
        "kpis": [kpi_data(status) for status in kpis],
        **over,
    }


def kpis_sheet(kpis: Iterable[KpiData]) -> Sheet:
    """A row for each KPI; with numbers and wordings where the plan has any."""
    rows = [*kpis]
    more = {"number": any("number" in row for row in rows), "target.text": any("text" in row["target"] for row in rows)}
    return sheet(rows, (*_COLUMNS, *(column for column, is_given in more.items() if is_given)))


def kpis_page(assessment: Assessment, kpis: Sequence[KpiStatus], file: str, language: Language) -> Page:
    """The list with each KPI's target and status. If there are readings, also the latest one and the forecast."""
    text = language.text
    have_readings = any(status.readings for status in kpis)
    have_tasks = any(status.kpi.tasks for status in kpis)
    statuses = {status.kpi.id: status for status in kpis}
    rows = [statuses.get(kpi.id, kpi) for kpi in assessment.plan.kpis if kpi.is_heading or kpi.id in statuses]
    list_of_kpis = table(
        rows,
        (Column(text("ID")), lambda row: assessment.label(_row(row).id)),
        (
            Column(text("No."), below=True, needed=any(has_other_number(_row(row), assessment) for row in rows)),
            lambda row: _row(row).number or "",
        ),
        (Column(text("Trend"), below=True, needed=have_readings, only="screen"), _of_status(sparkline)),
        (Column(text("Status")), _of_status(lambda status: kpi_state(status, language))),
        (Column(text("Tasks"), below=True, needed=have_readings and have_tasks), _of_status(_tasks)),
        (Column(text("Latest"), needed=have_readings), _of_status(lambda status: latest_cell(status, language))),
        (
            Column(text("On"), below=True, needed=have_readings),
            _of_status(lambda status: day_cell(status.latest and status.latest.on, language)),
        ),
        (
            Column(text("By the line"), below=True, needed=have_readings),
            _of_status(lambda status: _expected(status, language)),
        ),
        (
            Column(text("Target"), flexible=any(len(status.target.text or "") > _WIDE for status in kpis)),
            _of_status(lambda status: target_text(status, language, unit=not have_readings)),
        ),
        (
            Column(text("Due"), below=True),
            _of_status(lambda status: due_cell(status.target.due, assessment, language)),
        ),
        (Column(text("Tasks"), below=True, needed=have_tasks and not have_readings), _of_status(_tasks)),
        (Column(text("Needed a month"), needed=have_readings), _of_status(lambda status: _needed(status, language))),
        (
            Column(text("Forecast"), below=True, needed=have_readings),
            _of_status(lambda status: _forecast(status, language)),
        ),
        (
            Column(text("KPI"), flexible=True, lines=3 if have_readings else 0),
            lambda row: Cell(row.title, "strong") if isinstance(row, Kpi) else row.kpi.title,
        ),
        (Column(text("Unit"), only="book"), _of_status(lambda status: status.kpi.unit)),
        name=text("KPIs"),
    )
    blocks: list[Block] = [list_of_kpis] if assessment.plan.kpis else [Line(text("The plan sets no KPIs."))]
    if have_readings:
        blocks.append(Line(Cell(text(BY_LINE), "dim")))
    if any(status.forecast is not None for status in kpis):
        blocks.append(Line(Cell(text(FORECAST_RULE), "dim")))
    blocks += day_off_note((status.target.due for status in kpis), assessment, language)
    return plan_page(assessment, file, language, blocks)


def _row(row: KpiStatus | Kpi) -> Kpi:
    """A row of the plan; one that is a heading has no status."""
    return row if isinstance(row, Kpi) else row.kpi


def _of_status(cell: Callable[[KpiStatus], Cell | str]) -> Callable[[KpiStatus | Kpi], Cell | str]:
    """The function that makes a column's cells of all rows: those of headings are blank."""
    return lambda row: "" if isinstance(row, Kpi) else cell(row)


def _tasks(status: KpiStatus) -> str:
    return ", ".join(status.kpi.tasks) or NOBODY


def latest_cell(status: KpiStatus, language: Language) -> Cell:
    """The latest reading; a dash if there is none."""
    if not status.latest:
        return Cell(NOBODY)
    value, kpi = status.latest.value, status.kpi
    return Cell(value_text(value, kpi, language), "strong", value=_figure(value, kpi))


def _expected(status: KpiStatus, language: Language) -> Cell:
    if status.expected is None:
        return Cell("")
    value, kpi = status.expected, status.kpi
    return Cell(f"({value_text(value, kpi, language)})", value=_figure(kpi.rounded(value), kpi))


def _needed(status: KpiStatus, language: Language) -> Cell:
    change, kpi = status.needed_per_month, status.kpi
    return Cell(change_text(change, kpi, language), value=_figure(rounded(change, 0), kpi)) if change else Cell("")


def _forecast(status: KpiStatus, language: Language) -> Cell:
    if status.status is KpiState.ATTAINED or status.forecast is None:
        return Cell("")
    value, kpi = _possible(status.forecast, status.kpi), status.kpi
    return Cell(f"→ {value_text(value, kpi, language)}", value=_figure(kpi.rounded(value), kpi))


def _figure(value: float, kpi: Kpi) -> float:
    """A figure of a KPI as a workbook holds it."""
    return Percent(value / 100) if kpi.unit.startswith(PERCENT) else value


def kpi_state(status: KpiStatus, language: Language) -> Cell:
    """The status; `One reading` if no line can be drawn through a single one."""
    if status.status is KpiState.NO_DATA and status.readings:
        return Cell(language.text("One reading"), KPI_STYLES[status.status])
    return Cell(language.text(KPI_STATES[status.status]), KPI_STYLES[status.status])


def target_state(judged: TargetStatus, language: Language) -> Cell:
    """The status of one of several targets; `Not yet` while it does not count."""
    if judged.status is None:
        return Cell(language.text("Not yet"), "dim")
    return Cell(language.text(KPI_STATES[judged.status]), KPI_STYLES[judged.status])


def forecast_text(value: float, kpi: Kpi, language: Language) -> str:
    """A forecast; a percentage is from 0 to 100."""
    return value_text(_possible(value, kpi), kpi, language)


def _possible(value: float, kpi: Kpi) -> float:
    return min(max(value, 0), 100) if kpi.unit == PERCENT else value


def value_text(value: float, kpi: Kpi, language: Language) -> str:
    """A figure with at most one decimal; a percentage with its sign, a count without its unit."""
    return _with_sign(kpi.rounded(value), kpi, language)


def change_text(value: float, kpi: Kpi, language: Language) -> str:
    """A change with its sign."""
    return f"{'+' if value > 0 else ''}{_with_sign(rounded(value, 0), kpi, language)}"


def _with_sign(figure: float, kpi: Kpi, language: Language) -> str:
    return language.number(figure) + (PERCENT if kpi.unit.startswith(PERCENT) else "")


def target_text(status: KpiStatus, language: Language, *, unit: bool = True) -> str:
    """The target that counts, with its sign and unit: `≥ 60%`, `10–20 doanh nghiệp`; a count without its unit if `unit`
    is False."""
    return one_target_text(status.kpi, status.target, language, unit=unit)


def one_target_text(kpi: Kpi, target: Target, language: Language, *, unit: bool = True) -> str:
    """One of a KPI's targets with its sign and unit, or in the plan's wording."""
    printed_unit = kpi.unit if unit or kpi.unit.startswith(PERCENT) else ""
    return target_with_unit({"unit": printed_unit, **dict(target)}, language)
