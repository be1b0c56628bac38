"""What is planned for next: the tasks, KPIs and reports that fall due in a period."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from dxplan.assess import Assessment
from dxplan.assess.kpis import KpiState
from dxplan.assess.tasks import TaskStatus
from dxplan.documents.items import kpi_view, task_view
from dxplan.model.dates import Period
from dxplan.model.deadline import Recurring


def coming_view(assessment: Assessment, period: Period, since: date = date.max) -> dict[str, Any]:
    """What falls due in a period that is still to come, or from a day before it on."""
    first = min(since, period.first)
    kpis = [one for one in assessment.kpis if one.kpi.target.due and first <= one.kpi.target.due <= period.last]
    due = [view for one in assessment.tasks for view in _due_in(one, first, period.last, assessment)]
    return {
        "period": str(period),
        "tasks": due,
        "count": len({view["id"] for view in due}),
        "kpis": [kpi_view(one) for one in kpis if one.status is not KpiState.ATTAINED],
        "reports": [
            {"period": str(owed), "due": day} for owed, day in assessment.periods.items() if first <= day <= period.last
        ],
    }


def _due_in(task: TaskStatus, first: date, last: date, assessment: Assessment) -> Iterable[dict[str, Any]]:
    """An open task that is due between two days; of a recurring one its periods that end between them."""
    if isinstance(task.item.deadline, Recurring):
        open_ones = [one for one in task.occurrences if one.completed_on is None]
        for one in open_ones:
            if first <= one.due <= last:
                yield {
                    **task_view(task, assessment),
                    "due": one.due,
                    "due_is_day_off": assessment.calendar.is_off(one.due),
                    "period": str(one.period),
                    "state": one.state.value,
                }
    elif task.is_due and task.due and first <= task.due <= last:
        yield task_view(task, assessment)
