"""What a report template may print: one view, built once, as plain data.

Counts, orders and tests are made here, so that a template only loops, asks a ready-made boolean, and prints. Days stay
dates and states stay codes; the template's filters say them in the report's language.
"""

from typing import Any

from dxplan.assess import Assessment, by_state
from dxplan.assess.kpis import KpiStatus
from dxplan.assess.reporting import PeriodReports, ReportState
from dxplan.assess.tasks import State, TaskStatus
from dxplan.report.document import document_view, head_view, recipients_view, signer_view

_SHOWN = (
    State.OVERDUE,
    State.DUE_SOON,
    State.IN_PROGRESS,
    State.NOT_STARTED,
    State.AWAITING,
    State.ONGOING,
)
_COMPLETED = (State.COMPLETED_ON_TIME, State.COMPLETED_LATE, State.COMPLETED)


def report_view(assessment: Assessment, file: str) -> dict[str, Any]:
    """Every value, by name; lists are in the order in which they are to be printed."""
    overdue, soon = assessment.in_state(State.OVERDUE), assessment.in_state(State.DUE_SOON)
    at = assessment.at
    return {
        "plan": _plan(assessment, file),
        "as_of": assessment.as_of,
        "at": at and {**at.data(), "short": at.short},
        "year_ended": assessment.as_of.year > assessment.plan.year,
        "soon_days": assessment.soon_days,
        "total": len(assessment.tasks),
        "states": [
            {"state": state.value, "count": count} for state, count in by_state(assessment.tasks).items() if count
        ],
        "overdue": [_task(task, assessment) for task in overdue],
        "due_soon": [_task(task, assessment) for task in soon],
        "sections": [_section(section.id, section.title, tasks) for section, tasks in assessment.by_section()],
        "kpis": [_kpi(status) for status in assessment.kpis],
        "reporting": assessment.reporting and _reporting(assessment.reporting, assessment),
        "head": head_view(assessment.plan.document),
        "document": document_view(assessment.plan, assessment.members),
        "signer": signer_view(assessment.plan.document),
        "recipients": recipients_view(assessment.plan.document),
    }


def _plan(assessment: Assessment, file: str) -> dict[str, Any]:
    plan = assessment.plan
    return {
        "file": file,
        "year": plan.year,
        "status": plan.status,
        "is_draft": plan.status == "draft",
        "name": plan.name,
        "type": plan.document.type,
        "title": plan.document.title,
        "number": plan.document.number or "",
        "issuer": plan.document.issuer,
        "place": plan.document.place,
        "theme": plan.theme or "",
    }


def _task(task: TaskStatus, assessment: Assessment) -> dict[str, Any]:
    item = task.item
    return {
        "id": item.id,
        "title": item.title,
        "deliverable": getattr(item, "deliverable", None) or "",
        "deadline": item.deadline.text if item.deadline else "",
        "state": task.state.value,
        "due": task.due,
        "due_is_day_off": task.due is not None and assessment.calendar.is_off(task.due),
        "days_overdue": task.days_overdue,
        "days_left": None if task.due is None else max((task.due - assessment.as_of).days, 0),
        "progress": task.progress,
        "completed_on": task.completed_on,
        "lead": [assessment.members.name(name) for name in item.lead],
        "coordinating": [assessment.members.name(name) for name in getattr(item, "coordinating", ())],
    }


def _section(name: str, title: str, tasks: tuple[TaskStatus, ...]) -> dict[str, Any]:
    counts = by_state(tasks)
    shown = {state.value: counts[state] for state in _SHOWN}
    completed = sum(counts[state] for state in _COMPLETED)
    other = len(tasks) - completed - sum(shown.values())
    return {"id": name, "title": title, "total": len(tasks), "completed": completed, **shown, "other": other}


def _kpi(status: KpiStatus) -> dict[str, Any]:
    kpi = status.kpi
    target = kpi.target.model_dump(include={"kind", "value", "low", "high"})
    return {
        "id": kpi.id,
        "title": kpi.title,
        "unit": kpi.unit,
        "target": {"kind": "", "value": None, "low": None, "high": None, **target, "unit": kpi.unit},
        "due": kpi.target.due,
        "has_due": kpi.target.due is not None,
        "status": status.status.value,
        "has_reading": status.latest is not None,
        "latest": round(status.latest.value, 1) if status.latest else None,
        "is_percentage": kpi.unit == "%",
        "latest_on": status.latest.on if status.latest else None,
    }


def _reporting(reports: PeriodReports, assessment: Assessment) -> dict[str, Any]:
    return {
        "period": str(reports.period),
        "due": reports.due,
        "due_is_day_off": assessment.calendar.is_off(reports.due),
        "owed": len(reports.owed),
        **{state.value: reports.count(state) for state in ReportState},
    }
