"""What a returned form claims, row by row, with what its cells can be held against."""

from collections.abc import Mapping
from datetime import date

from dxplan.assess.kpis import KpiStatus
from dxplan.exchange.intake.crosschecks import ClaimedRow, LastSaid
from dxplan.exchange.intake.returned_answers import BETWEEN, FormAnswers, RowAnswers
from dxplan.facts.counted import KpiValue
from dxplan.model.kpi import Threshold


def form_claims(answers: FormAnswers, statuses: Mapping[str, KpiStatus]) -> list[ClaimedRow]:
    """The rows of tasks and of KPIs, as the form has them; `statuses` are those of all KPIs."""
    agency = answers.contents.agency.id
    return [
        *map(_task_claim, answers.tasks),
        *(_kpi_claim(row, statuses[row.row.item], agency) for row in answers.kpis),
    ]


def _task_claim(row: RowAnswers) -> ClaimedRow:
    earlier, last = row.row.earlier, None
    if earlier and not isinstance(earlier, KpiValue) and earlier.day:
        entry = earlier.entry
        last = LastSaid(earlier.day, entry.percent, entry.progress, entry.result or "")
    return ClaimedRow(
        row.row.id,
        "percent",
        row.row.shown.get("number", ""),
        _amount(row, "percent"),
        _added(row),
        last,
        row.values.get("progress", ""),
        _day(row),
        _documents(row),
        row.values.get("result", ""),
        row.row.shown.get("title", ""),
    )


def _kpi_claim(row: RowAnswers, status: KpiStatus, agency: str) -> ClaimedRow:
    earlier, last, kpi = row.row.earlier, None, status.kpi
    if isinstance(earlier, KpiValue):
        last = LastSaid(earlier.on, earlier.value, words=earlier.entry.remark or "")
    part = next((part for part in kpi.parts if part.id == row.row.kpi_part), None)
    target = part or next((target for target in kpi.all_targets if isinstance(target, Threshold)), None)
    above, below = _amount(row, "numerator"), _amount(row, "denominator")
    value = _amount(row, "value")
    if value is None and above is not None and below:
        value = round(100 * above / below, 1)
    others = {
        source.agency: source.value for source in status.sources if source.agency != agency and kpi.parts
    }  # without parts several bodies may well tell the same figure
    return ClaimedRow(
        row.row.id,
        "value",
        row.row.shown.get("number", ""),
        value,
        _added(row),
        last,
        on=_day(row),
        documents=_documents(row),
        words=row.values.get("remark", ""),
        title=row.row.shown.get("title", ""),
        numerator=above,
        denominator=below,
        unit=kpi.unit,
        target=target.value if target else None,
        baseline=kpi.baseline.value if kpi.baseline and not part else None,
        kpi=kpi.id,
        part=row.row.kpi_part,
        others=others,
    )


def _amount(row: RowAnswers, name: str) -> float | None:
    return float(row.values[name]) if row.values.get(name) else None


def _added(row: RowAnswers) -> float | None:
    added = row.asked_again.get("change")
    return float(added) if added else None


def _day(row: RowAnswers) -> date | None:
    return date.fromisoformat(row.values["on"]) if row.values.get("on") else None


def _documents(row: RowAnswers) -> tuple[date, ...]:
    days = row.values.get("evidence_date", "").split(BETWEEN)
    return tuple(date.fromisoformat(day) for day in days if day)
