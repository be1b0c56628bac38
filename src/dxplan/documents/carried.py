"""What the review of a year carries over: the tasks that are left open, and the KPIs that were not attained."""

from typing import TypedDict

from dxplan.assess import Assessment
from dxplan.assess.kpis import KpiState
from dxplan.assess.tasks import State
from dxplan.assess.totals import by_state
from dxplan.documents.indicators import KpiView, kpi_view
from dxplan.documents.items import DROPPED, TaskView, task_view
from dxplan.documents.state_counts import StateCountView, state_counts

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


def carried(assessment: Assessment) -> CarriedView:
    """Tasks that the year leaves open, ongoing and dropped ones, and KPIs that were not attained."""

    def views(*states: State) -> list[TaskView]:
        return [task_view(task, assessment) for task in assessment.tasks if task.state in states]

    tasks = views(*_UNDONE)
    states = state_counts(by_state(task for task in assessment.tasks if task.state in _UNDONE))
    kpis = [kpi_view(status) for status in assessment.kpis if status.status is not KpiState.ATTAINED]
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
    }
