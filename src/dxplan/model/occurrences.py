"""The periods of a recurring task, and which of them a fact is about."""

from datetime import date
from typing import TYPE_CHECKING

from dxplan.model.dates import Period
from dxplan.model.deadline import Recurring
from dxplan.model.plan import Activity, Plan, Task

if TYPE_CHECKING:
    from dxplan.model.records import Conclusion, Progress


def occurrences_of(deadline: Recurring, plan: Plan) -> tuple[Period, ...]:
    """The periods of a recurring deadline: from the one that holds the plan's date to the last of its year."""
    found = []
    last_period = Period.holding(date(plan.year, 12, 31), deadline.every)
    begin = max(plan.document.date.first, date(plan.year, 1, 1))  # a plan may be issued before its year
    period = min(Period.holding(begin, deadline.every), last_period)
    while period.first.year <= plan.year:
        found.append(period)
        period = period.following
    return tuple(found)


def occurrence_of(item: Task | Activity, entry: "Progress | Conclusion", period: Period | None) -> Period | None:
    """The period of a recurring task that a fact is about: as it says, else its report's if that is as long."""
    if entry.occurrence or not isinstance(item.deadline, Recurring):
        return entry.occurrence
    return period if period and period.every == item.deadline.every else None
