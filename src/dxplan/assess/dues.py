"""The due day of a deadline on a day: the plan's own, one that the journal set, or one counted from an event."""

from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple, assert_never

from dxplan.facts.counted import TaskFacts
from dxplan.model.deadline import AfterEvent, ByDocument, Deadline, External, Fixed, Ongoing, Recurring, Stages
from dxplan.model.plan import Plan
from dxplan.model.terms import Term, term
from dxplan.model.workdays import Calendar

if TYPE_CHECKING:
    from collections.abc import Callable

    from dxplan.model.records import ConditionMet, DateSet, Happened

Source = Literal["plan", "document", "task", "journal"]


class PastEvent(NamedTuple):
    """An event that a deadline follows, on the day on which it happened."""

    on: date
    source: Source
    """Where the day is known from."""
    entry: "Happened | None" = None
    """The entry of the journal that has it."""


class Due(NamedTuple):
    """The due day of a deadline as far as it is known, and where it is from."""

    due: date | None
    waits: bool = False
    """Whether the task still waits for its day, or for a condition."""
    set_by: "ConditionMet | DateSet | None" = None
    """The newest fact that set the day."""
    event: PastEvent | None = None
    """The event that it follows, once it has happened."""
    term: Term | None = None
    """The term that was counted from the event."""
    needs_date: bool = False
    """Whether the condition was met too late, or the event happened, and the journal has no date."""


def due_of(
    deadline: Deadline | None,
    facts: TaskFacts,
    happened: "Callable[[AfterEvent], PastEvent | None]",
    calendar: Calendar,
) -> Due:
    """The due day of a deadline by the facts about it; `happened` knows the events."""
    newest = facts.dates[-1][1] if facts.dates else None
    match deadline:
        case Fixed(due=due, condition=None):
            return Due(due)
        case Fixed(due=due):
            if not facts.conditions:
                return Due(due, waits=True)
            if condition_met_on(facts) <= due:
                return Due(due)
            set_by = next((entry for _, entry in reversed(facts.conditions) if entry.due), newest)
            return _set(set_by, is_needed=True)
        case ByDocument() | External():
            return _set(newest)
        case AfterEvent():
            event, count = happened(deadline), deadline.count
            if not deadline.is_counted or count is None:
                return _set(newest, is_needed=event is not None)._replace(event=event)
            if event is None:
                return Due(None, waits=True)
            counted = term(event.on, count, calendar)
            return Due(counted.due, event=event, term=counted)
        case Recurring() | Ongoing() | Stages() | None:
            return Due(None)
        case _:
            assert_never(deadline)


def counts_later(begins: date | str | None, plan: Plan, as_of: date) -> bool:
    """Whether a day is before that from which a deadline counts; of a plan without a day it is not known yet."""
    if begins == "plan":
        head = plan.document.date
        return not head.has_day or as_of < head.first
    return isinstance(begins, date) and as_of < begins


def condition_met_on(facts: TaskFacts) -> date:
    """The day on which a condition that is recorded was met; recorded again, it is met no later."""
    return facts.conditions[0][0]


def _set(set_by: "ConditionMet | DateSet | None", *, is_needed: bool = False) -> Due:
    """The day that a fact set; without one the task waits for it."""
    due = set_by.due if set_by else None
    return Due(due, waits=due is None, set_by=set_by, needs_date=is_needed and due is None)
