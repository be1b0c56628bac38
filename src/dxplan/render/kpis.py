"""KPIs as a list: on a screen, on a pipe, and as JSON."""

from collections.abc import Mapping, Sequence
from typing import Any

from dxplan.assess import Assessment
from dxplan.assess.kpis import KpiStatus
from dxplan.model.kpi import Kpi, Range
from dxplan.render.heading import heading
from dxplan.render.language import Language
from dxplan.render.page import Cell, Column, Page, Table
from dxplan.render.tasks import NOBODY, day_off_note, due_cell
from dxplan.render.words import KPI_STATES, KPI_STYLES

_SIGNS = {"at_least": "≥ ", "at_most": "≤ ", "exactly": "= "}


def kpi_data(status: KpiStatus) -> dict[str, Any]:
    """One KPI, as others build on it."""
    kpi, target = status.kpi, status.kpi.target
    parts = () if isinstance(target, Range) else target.parts
    return {
        "id": kpi.id,
        "title": kpi.title,
        "unit": kpi.unit,
        "target": {
            "kind": target.kind,
            "value": None if isinstance(target, Range) else target.value,
            "low": target.low if isinstance(target, Range) else None,
            "high": target.high if isinstance(target, Range) else None,
            "due": target.due and target.due.isoformat(),
            "parts": [part.model_dump(mode="json") for part in parts],
        },
        "baseline": kpi.baseline and {"value": kpi.baseline.value, "on": str(status.baseline_on)},
        "latest": None,
        "expected": None,
        "status": status.status.value,
        "attainment": None,
        "forecast": None,
        "needed_per_month": None,
        "tasks": list(kpi.tasks),
    }


def kpis_data(assessment: Assessment, kpis: Sequence[KpiStatus]) -> dict[str, Any]:
    """The list, as others build on it."""
    return {
        "schema": "dxplan/kpis/1",
        "as_of": assessment.as_of.isoformat(),
        "kpis": [kpi_data(status) for status in kpis],
    }


def kpis_page(assessment: Assessment, kpis: Sequence[KpiStatus], file: str, language: Language) -> Page:
    """The list with each KPI's target and status."""
    columns = (
        Column(language.text("ID")),
        Column(language.text("Status")),
        Column(language.text("Target")),
        Column(language.text("Due"), below=True),
        Column(language.text("Tasks"), below=True),
        Column(language.text("KPI"), flexible=True),
    )
    rows = tuple(
        (
            status.kpi.id,
            Cell(language.text(KPI_STATES[status.status]), KPI_STYLES[status.status]),
            target_text(status.kpi, language),
            due_cell(status.kpi.target.due, assessment, language),
            ", ".join(status.kpi.tasks) or NOBODY,
            status.kpi.title,
        )
        for status in kpis
    )
    note = day_off_note((status.kpi.target.due for status in kpis), assessment, language)
    return Page(assessment.plan.name, heading(assessment, file, language), (Table(columns, rows), *note))


def target_text(kpi: Kpi, language: Language) -> str:
    """The target with its sign and unit: `≥ 60%`, `10–20 doanh nghiệp`."""
    return target_said({"unit": kpi.unit, **kpi.target.model_dump()}, language)


def target_said(target: Mapping[str, Any], language: Language) -> str:
    """A target given as plain data, with its sign and unit."""
    unit = "%" if target["unit"] == "%" else f" {target['unit']}"
    if target["kind"] == "range":
        return f"{language.number(target['low'])}–{language.number(target['high'])}{unit}"
    return f"{_SIGNS[target['kind']]}{language.number(target['value'])}{unit}"
