"""How many tasks are in which state, as templates print it."""

from collections.abc import Iterable
from typing import TypedDict

from dxplan.assess.tasks import State, TaskStatus
from dxplan.assess.totals import by_state, shares
from dxplan.documents.items import COMPLETED, DROPPED, StateCode

_ORDER = (
    *COMPLETED,
    *(State.IN_PROGRESS, State.NOT_STARTED, State.DUE_SOON, State.OVERDUE, State.AWAITING, State.ONGOING),
    *reversed(DROPPED),
)
"""The order in which documents count: what is done, what is to be done, what is late, what can't be done now."""
LEAST_OF_PERCENT = 3
"""Of fewer tasks a percentage says less than the two numbers."""
_IN_TIME = (State.DUE_SOON, State.IN_PROGRESS, State.NOT_STARTED)


class StateCountView(TypedDict):
    """The number of tasks in a state."""

    state: StateCode
    count: int
    is_awaiting: bool


class CountsView(TypedDict):
    """The numbers of tasks by state, which add up to the total, and shares from 0 to 1 with their terms."""

    total: int
    is_single: bool
    """There is one task."""
    is_of_one_state: bool
    """All tasks are in one state, of which a sentence says "all"."""
    states: list[StateCountView]
    """The states that any task is in."""
    completed: int
    completed_on_time: int
    completed_late: int
    completed_undated: int
    overdue: int
    due_soon: int
    in_progress: int
    not_started: int
    awaiting: int
    ongoing: int
    in_time: int
    """Due soon, in progress or not started."""
    other: int
    """Cancelled or suspended."""
    completed_dated: int
    """Completed, with a due date."""
    fallen_due: int
    """Completed with a due date, or overdue."""
    on_time_ratio: float | None
    """Completed on time, of those completed with a due date."""
    has_on_time_ratio: bool
    completed_ratio: float | None
    """Completed with a due date, of those fallen due."""
    has_completed_ratio: bool
    has_several_completed: bool
    """Several with a due date are completed, so that a share of them says something."""
    has_several_fallen_due: bool
    has_on_time_percent: bool
    """Whether the share on time is of enough tasks to be a percentage."""
    has_completed_percent: bool


def counts_view(tasks: Iterable[TaskStatus]) -> CountsView:
    """The numbers of tasks by state."""
    chosen = tuple(tasks)
    counts, share = by_state(chosen), shares(chosen)
    return {
        "total": len(chosen),
        "is_single": len(chosen) == 1,
        "is_of_one_state": len({task.state for task in chosen}) == 1,
        "states": state_counts(counts),
        "completed": sum(counts[state] for state in COMPLETED),
        "completed_on_time": counts[State.COMPLETED_ON_TIME],
        "completed_late": counts[State.COMPLETED_LATE],
        "completed_undated": counts[State.COMPLETED],
        "overdue": counts[State.OVERDUE],
        "due_soon": counts[State.DUE_SOON],
        "in_progress": counts[State.IN_PROGRESS],
        "not_started": counts[State.NOT_STARTED],
        "awaiting": counts[State.AWAITING],
        "ongoing": counts[State.ONGOING],
        "in_time": sum(counts[state] for state in _IN_TIME),
        "other": sum(counts[state] for state in DROPPED),
        "completed_dated": share.completed,
        "fallen_due": share.completed + share.overdue,
        "on_time_ratio": share.on_time_ratio,
        "has_on_time_ratio": share.on_time_ratio is not None,
        "completed_ratio": share.completed_ratio,
        "has_completed_ratio": share.completed_ratio is not None,
        "has_several_completed": share.completed > 1,
        "has_several_fallen_due": share.completed + share.overdue > 1,
        "has_on_time_percent": share.completed >= LEAST_OF_PERCENT,
        "has_completed_percent": share.completed + share.overdue >= LEAST_OF_PERCENT,
    }


def state_counts(counts: dict[State, int]) -> list[StateCountView]:
    """The states that any task is in, in the order of documents."""
    return [
        {"state": state.value, "count": counts[state], "is_awaiting": state is State.AWAITING}
        for state in _ORDER
        if counts[state]
    ]
