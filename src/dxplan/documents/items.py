"""Tasks, KPIs, what bodies said of them, and reports, as templates print them."""

from collections.abc import Iterable
from textwrap import shorten
from typing import Any

from dxplan.assess import Assessment
from dxplan.assess.kpis import KpiState, KpiStatus
from dxplan.assess.reporting import OwedReport, ReportState
from dxplan.assess.tasks import State, TaskStatus
from dxplan.assess.totals import by_state, shares
from dxplan.facts.counted import Declaration
from dxplan.model.dates import Period
from dxplan.model.records import Evidence
from dxplan.once import once
from dxplan.wording.citations import kind_of

COMPLETED = (State.COMPLETED_ON_TIME, State.COMPLETED_LATE, State.COMPLETED)
LABEL = 60
"""How many characters of a KPI stand beside its bar."""
FEW = 3
"""How many lead agencies are still told apart in a sentence; of more, how many have done what."""
_IN_TIME = (State.DUE_SOON, State.IN_PROGRESS, State.NOT_STARTED)
BEHIND = (KpiState.MISSED, KpiState.AT_RISK, KpiState.OFF_TRACK)
_OPEN = (State.OVERDUE, State.DUE_SOON, State.IN_PROGRESS, State.NOT_STARTED, State.AWAITING, State.ONGOING)
_DROPPED = (State.CANCELLED, State.SUSPENDED)


def task_view(task: TaskStatus, assessment: Assessment) -> dict[str, Any]:
    """A task or activity as it stands; bodies by name, those still to finish it and those silent on it apart.

    `told` is what its leads declared last, if they are few; `new_due` the date set for it since its condition was met.
    """
    known = _views(assessment)
    if id(task) not in known:  # a task of many bodies stands in the page of each of them
        known[id(task)] = task, _task_view(task, assessment)
    return dict(known[id(task)][1])


@once
def _views(assessment: Assessment) -> dict[int, tuple[TaskStatus, dict[str, Any]]]:
    """What was made by the task's identity, and the task, so that no other one gets that identity."""
    return {}


def _task_view(task: TaskStatus, assessment: Assessment) -> dict[str, Any]:
    item, members = task.item, assessment.members
    done, few = task.done, len(task.leads) <= FEW
    told = [one for one in task.newest if one.agency in task.leads] if few else []
    past = [one for one in task.occurrences if one.period != task.current]
    new_due = task.facts.dates[-1][1].due if task.facts.dates else None
    return {
        "id": item.id,
        "title": unended(item.title),
        "deliverable": item.deliverable or "",
        "deadline": item.deadline.text if item.deadline else "",
        "condition": (item.deadline and item.deadline.condition) or "",
        "needs_date": task.needs_date,
        "new_due": new_due,
        "has_new_due": new_due is not None,
        "period": str(task.current) if task.current else "",
        "done_periods": [str(one.period) for one in past if one.completed_on is not None],
        "state": task.state.value,
        "is_overdue": task.state is State.OVERDUE,
        "is_due_soon": task.state is State.DUE_SOON,
        "is_completed": task.state in COMPLETED,
        "is_completed_late": task.state is State.COMPLETED_LATE,
        "is_awaiting": task.state is State.AWAITING,
        "is_ongoing": task.state is State.ONGOING,
        "is_dropped": task.state in _DROPPED,
        "due": task.due,
        "has_due": task.due is not None,
        "due_is_day_off": task.due is not None and assessment.calendar.is_off(task.due),
        "days_overdue": task.days_overdue,
        "days_left": task.days_left,
        "progress": task.progress,
        "completed_on": task.completed_on,
        "days_late": task.days_late,
        "lead": [members.name(name) for name in item.lead],
        "coordinating": [members.name(name) for name in item.coordinating],
        "leads": len(task.leads),
        "is_by_many": not few,
        "completed_by": len(done),
        "outstanding_count": len(task.leads) - len(done) if task.is_open else 0,
        "outstanding": [members.short(name) for name in task.leads if task.is_open and name not in done],
        "silent": [members.short(name) for name in task.to_chase],
        "told": [{**declared_view(one, assessment), "period": other_period(one, task)} for one in told],
    }


def other_period(one: Declaration, task: TaskStatus) -> str:
    """The period that a body's words are about, where it is not the one that decides the task's state."""
    return "" if one.occurrence in (None, task.current) else str(one.occurrence)


def declared_view(one: Declaration, assessment: Assessment) -> dict[str, Any]:
    """What a body said of a task, in its own words."""
    entry = one.entry
    return {
        "id": one.agency,
        "agency": assessment.members.name(one.agency),
        "short": assessment.members.short(one.agency),
        "on": one.on,
        "progress": entry.progress,
        "is_completed": entry.progress == "completed",
        "percent": entry.percent,
        "has_percent": entry.percent is not None,
        "result": sentence(entry.result),
        "difficulties": sentence(entry.difficulties),
        "proposals": sentence(entry.proposals),
        "evidence": [evidence_view(shown) for shown in entry.evidence],
    }


def evidence_view(shown: Evidence) -> dict[str, Any]:
    """A document or file that shows a fact."""
    return {
        **cited_view(shown.number),
        "number": shown.number or "",
        "date": shown.date,
        "has_date": shown.date is not None,
        "issuer": shown.issuer or "",
        "file": shown.file or "",
    }


def owed_view(period: Period, owed: OwedReport) -> dict[str, Any]:
    """The report that a body owes for a period, and what came of it."""
    receipt = owed.report.report if owed.report else None
    return {
        "period": str(period),
        "status": owed.status.value,
        "is_on_time": owed.status is ReportState.ON_TIME,
        "is_late": owed.status is ReportState.LATE,
        "is_missing": owed.status is ReportState.MISSING,
        "is_not_due": owed.status is ReportState.NOT_DUE,
        "days_late": owed.days_late,
        "has_come": receipt is not None,
        "number": (receipt and receipt.number) or "",
        "date": receipt and receipt.date,
        "received": receipt and receipt.received,
    }


def cited_view(number: str | None) -> dict[str, Any]:
    """A document by its number: `document` is its type and number, `Quyết định số 12/QĐ-UBND`."""
    return {"document": f"{kind_of(number)} số {number}" if number else ""}


def counts_view(tasks: Iterable[TaskStatus]) -> dict[str, Any]:
    """How many tasks are in which state, adding up to `total`; and the shares, each with what it divides by what."""
    chosen = tuple(tasks)
    counts, share = by_state(chosen), shares(chosen)
    completed = sum(counts[state] for state in COMPLETED)
    shown = {state.value: counts[state] for state in _OPEN}
    return {
        "total": len(chosen),
        "states": [{"state": state.value, "count": count} for state, count in counts.items() if count],
        "completed": completed,
        "completed_on_time": counts[State.COMPLETED_ON_TIME],
        "completed_late": counts[State.COMPLETED_LATE],
        "completed_undated": counts[State.COMPLETED],
        **shown,
        "in_time": sum(counts[state] for state in _IN_TIME),
        "other": len(chosen) - completed - sum(shown.values()),
        "completed_dated": share.completed,
        "fallen_due": share.completed + share.overdue,
        "on_time_ratio": share.on_time_ratio,
        "has_on_time_ratio": share.on_time_ratio is not None,
        "completed_ratio": share.completed_ratio,
        "has_completed_ratio": share.completed_ratio is not None,
    }


def kpi_view(status: KpiStatus) -> dict[str, Any]:
    """A KPI as it stands; values are in its unit, shares from 0 to 1."""
    kpi, latest = status.kpi, status.latest
    target = kpi.target
    before = status.readings[-2] if len(status.readings) > 1 else None
    change = latest.value - before.value if latest and before else None
    terms = status.sources[-1].entry if status.sources else None
    return {
        "id": kpi.id,
        "title": unended(kpi.title),
        "unit": kpi.unit,
        "target": {
            "kind": target.kind,
            "value": target.value,
            "low": target.low,
            "high": target.high,
            "unit": kpi.unit,
        },
        "due": kpi.target.due,
        "has_due": kpi.target.due is not None,
        "status": status.status.value,
        "standing": standing(status),
        "is_attained": status.status is KpiState.ATTAINED,
        "is_behind": status.status in BEHIND,
        "is_missed": status.status is KpiState.MISSED,
        "has_reading": latest is not None,
        "latest": _rounded(latest and latest.value),
        "latest_on": latest and latest.on,
        "is_percentage": kpi.unit == "%",
        "has_terms": terms is not None and terms.numerator is not None and terms.denominator is not None,
        "numerator": terms and terms.numerator,
        "denominator": terms and terms.denominator,
        "has_before": before is not None,
        "before": _rounded(before and before.value),
        "before_on": before and before.on,
        "change": _rounded(None if change is None else abs(change)),
        "has_change": bool(change),
        "has_risen": change is not None and change > 0,
        "has_fallen": change is not None and change < 0,
        "has_expected": status.expected is not None,
        "expected": _rounded(status.expected),
        "has_forecast": status.forecast is not None,
        "forecast": _rounded(status.forecast),
        "has_needed": bool(status.needed_per_month),
        "needed_per_month": _rounded(status.needed_per_month),
        "ratio": _of_target(status, latest and latest.value),
    }


def standing(status: KpiStatus) -> str:
    """A KPI's status; `too_little` where there is a reading, but not enough to judge by."""
    return "too_little" if status.status is KpiState.NO_DATA and status.readings else status.status.value


def is_judged(kpis: Iterable[KpiStatus]) -> bool:
    """Whether there are data enough to judge any of the KPIs."""
    return any(standing(one) not in (KpiState.NO_DATA.value, "too_little") for one in kpis)


def kpis_chart(kpis: Iterable[KpiStatus]) -> dict[str, Any]:
    """Where the KPIs stand, in percent of their targets, beside where they should, if that is known of any: those that
    are counted upwards."""
    shown = [one for one in kpis if one.kpi.target.kind != "at_most" and one.kpi.target.goal]
    reached = [_percent(_of_target(one, one.latest and one.latest.value)) for one in shown]
    expected = [_percent(_of_target(one, one.expected)) for one in shown]
    return {
        "title": "kpis_chart",
        "kind": "bar",
        "unit": "%",
        "categories": [shorten(f"{one.kpi.id}. {one.kpi.title}", LABEL, placeholder="…") for one in shown],
        "series": [
            {"name": "reached", "values": reached},
            *([{"name": "expected", "values": expected}] if any(one is not None for one in expected) else []),
        ],
        "maximum": None,
    }


def _of_target(status: KpiStatus, value: float | None) -> float | None:
    """A value as a share of the target; of a range its low end."""
    target = status.kpi.target.goal
    return None if value is None or not target else value / target


def _percent(share: float | None) -> float | None:
    return None if share is None else round(100 * share, 1)


def _rounded(value: float | None) -> float | int | None:
    if value is None:
        return None
    short = round(value, 1)
    return int(short) if float(short).is_integer() else short


def sentence(text: str | None) -> str:
    """A body's own words on one line, without the sign that ends them."""
    return unended(" ".join((text or "").split()))


def unended(text: str) -> str:
    """A text without the sign that ends it, to stand within a sentence; `...` stays."""
    text = text.rstrip()
    return text if text.endswith(("...", "…")) else text.rstrip(" .;")
