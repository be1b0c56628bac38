"""The state of each task and activity at a date: computed, never declared."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from dxplan.dates import Period
from dxplan.model.deadline import ByDocument, Deadline, External, Fixed, Ongoing, Recurring
from dxplan.model.plan import Activity, Plan, Task


class State(StrEnum):
    """What a task's dates and facts amount to, in the order in which the rules are tried."""

    CANCELLED = "cancelled"
    SUSPENDED = "suspended"
    COMPLETED_ON_TIME = "completed_on_time"
    COMPLETED_LATE = "completed_late"
    COMPLETED = "completed"
    ONGOING = "ongoing"
    AWAITING = "awaiting"
    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    IN_PROGRESS = "in_progress"
    NOT_STARTED = "not_started"


CLOSED = frozenset((State.CANCELLED, State.SUSPENDED, State.COMPLETED_ON_TIME, State.COMPLETED_LATE, State.COMPLETED))


class Occurrence(NamedTuple):
    """One period of a recurring task; it is due on the period's last day."""

    period: Period
    due: date
    state: State


class TaskStatus(NamedTuple):
    """A task or activity as it stands on a day."""

    item: Task | Activity
    section: str | None
    """The id of the section that holds it; None for an activity."""
    progress: str
    """What its leads declared: `not_started` where nobody did."""
    state: State
    due: date | None
    """The day that counts: of a recurring task the oldest open period's, else the current one's."""
    days_overdue: int | None
    occurrences: tuple[Occurrence, ...]
    unreported_by: tuple[str, ...] | None
    """Lead agencies whose newest report due is missing; None where there is no lead."""

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self.state not in CLOSED

    @property
    def is_due(self) -> bool:
        """Whether it is open and its due date counts: not while it waits for a condition."""
        return self.due is not None and self.is_open and self.state is not State.AWAITING


def by_month(tasks: Iterable[TaskStatus]) -> dict[str, list[TaskStatus]]:
    """The open tasks by the month (`2024-11`) in which they are due, or were, in order."""
    months: dict[str, list[TaskStatus]] = {}
    for task in sorted((task for task in tasks if task.is_due), key=lambda task: str(task.due)):
        months.setdefault(str(task.due)[:7], []).append(task)
    return months


def task_status(
    item: Task | Activity,
    section: str | None,
    plan: Plan,
    as_of: date,
    soon_days: int,
    unreported_by: tuple[str, ...] | None,
) -> TaskStatus:
    """The first state that applies; a due date is soon from `soon_days` days before it to the day itself."""
    deadline = item.deadline
    lifecycle = item.lifecycle if isinstance(item, Task) else "active"
    if lifecycle != "active":
        due = deadline.due if isinstance(deadline, Fixed) else None
        return TaskStatus(item, section, "not_started", State(lifecycle), due, None, (), () if item.lead else None)
    occurrences: tuple[Occurrence, ...] = ()
    if isinstance(deadline, Recurring):
        occurrences = _occurrences(deadline, plan, as_of, soon_days)
        current = _decisive(occurrences, as_of)
        state, due = current.state, current.due
    else:
        state, due = _simple_state(deadline, as_of, soon_days)
    days_overdue = (as_of - due).days if state is State.OVERDUE and due else None
    return TaskStatus(item, section, "not_started", state, due, days_overdue, occurrences, unreported_by)


def _simple_state(deadline: Deadline | None, as_of: date, soon_days: int) -> tuple[State, date | None]:
    match deadline:
        case Fixed(due=due, condition=None):
            return _dated_state(due, as_of, soon_days), due
        case Fixed(due=due):
            return State.AWAITING, due
        case ByDocument() | External():
            return State.AWAITING, None
        case Ongoing() | None:
            return State.ONGOING, None
    raise AssertionError(deadline)


def _dated_state(due: date, as_of: date, soon_days: int) -> State:
    if as_of > due:
        return State.OVERDUE
    if (due - as_of).days <= soon_days:
        return State.DUE_SOON
    return State.NOT_STARTED


def _occurrences(deadline: Recurring, plan: Plan, as_of: date, soon_days: int) -> tuple[Occurrence, ...]:
    """The periods of the plan's year, from the one that holds the plan's date."""
    found = []
    last_period = Period.holding(date(plan.year, 12, 31), deadline.every)
    begin = max(plan.document.date.first, date(plan.year, 1, 1))  # a plan may be issued before its year
    period = min(Period.holding(begin, deadline.every), last_period)
    while period.first.year <= plan.year:
        found.append(Occurrence(period, period.last, _dated_state(period.last, as_of, soon_days)))
        period = period.following
    return tuple(found)


def _decisive(occurrences: tuple[Occurrence, ...], as_of: date) -> Occurrence:
    """The oldest ended period that is open, else the current one, else the last."""
    return next((one for one in occurrences if one.due >= as_of or one.state is State.OVERDUE), occurrences[-1])
