"""What the review of a year carries over: the tasks that are left open, and the KPIs that were not attained."""

from datetime import date
from typing import TypedDict

from dxplan.assess import Assessment
from dxplan.assess.kpis import KpiState
from dxplan.assess.tasks import State
from dxplan.assess.totals import by_state
from dxplan.documents.indicators import KpiView, kpi_view
from dxplan.documents.items import DROPPED, TaskView, task_view
from dxplan.documents.state_counts import StateCountView, state_counts
from dxplan.model.dates import Span

_UNDONE = (State.OVERDUE, State.DUE_SOON, State.IN_PROGRESS, State.NOT_STARTED, State.AWAITING)


class CarriedView(TypedDict):
    """What the year leaves undone."""

    total: int
    is_of_one_state: bool
    states: list[StateCountView]
    tasks: list[TaskView]
    ongoing: list[TaskView]
    ongoing_count: int
    dropped: list[TaskView]
    kpis: list[KpiView]
    """Those that were not attained."""
    kpi_count: int
    later: int
    """The number of other tasks, which a plan of several years has due after the year; they are not carried over."""
    has_end: bool
    """The plan runs to a year or day of its own and not beyond the year, so no year of it follows."""
    end: date
    """The plan's last day."""


def carried(assessment: Assessment, span: Span) -> CarriedView:
    """Tasks that the year leaves open, ongoing and dropped ones, and KPIs that were not attained."""
    plan = assessment.plan
    runs_on = plan.is_long and span.last < plan.ends

    def views(*states: State) -> list[TaskView]:
        return [task_view(task, assessment) for task in assessment.tasks if task.state in states]

    undone = [task for task in assessment.tasks if task.state in _UNDONE]
    left = [task for task in undone if not (runs_on and task.due and task.due > span.last)]
    tasks, states = [task_view(task, assessment) for task in left], state_counts(by_state(left))
    kpis = [kpi_view(status, assessment) for status in assessment.kpis if status.status is not KpiState.ATTAINED]
    ongoing = views(State.ONGOING)
    return {
        "total": len(tasks),
        "is_of_one_state": len(states) == 1,
        "states": states,
        "tasks": tasks,
        "ongoing": ongoing,
        "ongoing_count": len(ongoing),
        "dropped": views(*DROPPED),
        "kpis": kpis,
        "kpi_count": len(kpis),
        "later": len(undone) - len(left),
        "has_end": plan.until is not None and not runs_on,
        "end": plan.ends,
    }
