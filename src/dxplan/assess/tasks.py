"""The state of each task and activity at a date: computed, never declared."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Literal, NamedTuple

from dxplan.assess.members import Members
from dxplan.assess.reporting import days_late
from dxplan.facts.counted import CountedFacts, Declaration, TaskFacts
from dxplan.model.dates import Period
from dxplan.model.deadline import ByDocument, Deadline, External, Fixed, Ongoing, Recurring
from dxplan.model.plan import Activity, Plan, Task
from dxplan.model.workdays import occurrences_of

if TYPE_CHECKING:
    from dxplan.model.records import Session

Declared = Literal["not_started", "in_progress", "completed"]


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
    completed_on: date | None = None

    @property
    def days_late(self) -> int | None:
        """By how many days it was completed after its due day."""
        return days_late(self.due, self.completed_on)


class TaskStatus(NamedTuple):
    """A task or activity as it stands on a day."""

    item: Task | Activity
    section: str | None
    """The id of the section that holds it; None for an activity."""
    progress: Declared
    """What its leads declared: `not_started` where nobody did."""
    state: State
    due: date | None
    """The day that counts: of a recurring task the oldest open period's, else the current one's."""
    days_until_due: int | None
    """From as-of to the due day; negative once it is past."""
    occurrences: tuple[Occurrence, ...]
    unreported_by: tuple[str, ...] | None
    """Lead agencies whose newest report due is missing or silent on it; None where there is no lead."""
    completed_on: date | None
    leads: tuple[str, ...]
    """The agencies that have to complete it, groups expanded."""
    newest: tuple[Declaration, ...]
    """The newest that each body declared, leads first."""
    facts: TaskFacts
    current: Period | None = None
    """Of a recurring task the period that decides its state."""
    done: frozenset[str] = frozenset()
    """The leads that have completed it; of a recurring task, its deciding period."""

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self.state not in CLOSED

    @property
    def is_due(self) -> bool:
        """Whether it is open and its due date counts: not while it waits for a condition."""
        return self.due is not None and self.is_open and self.state is not State.AWAITING

    @property
    def days_left(self) -> int | None:
        """How many days are left until the due day; 0 once it is past."""
        return None if self.days_until_due is None else max(self.days_until_due, 0)

    @property
    def days_overdue(self) -> int | None:
        """How many days ago it was due, if it is overdue."""
        return -self.days_until_due if self.days_until_due and self.state is State.OVERDUE else None

    @property
    def days_late(self) -> int | None:
        """By how many days it was completed after its due day."""
        return days_late(self.due, self.completed_on) if self.state is State.COMPLETED_LATE else None

    @property
    def done_by(self) -> tuple[str, ...]:
        """The leads that have completed it, in their order."""
        return tuple(name for name in self.leads if name in self.done)

    @property
    def to_chase(self) -> tuple[str, ...]:
        """Of the leads that are silent on it those that have not completed their own part: whom to ask."""
        return tuple(name for name in self.unreported_by or () if name not in self.done)

    @property
    def needs_date(self) -> bool:
        """Whether its condition was met after its date and no new one is recorded."""
        deadline = self.item.deadline
        met = isinstance(deadline, Fixed) and deadline.condition is not None and self.facts.conditions
        return bool(met) and self.state is State.AWAITING


class Judging(NamedTuple):
    """What every task of a plan is judged by."""

    plan: Plan
    as_of: date
    soon_days: int
    members: Members
    facts: CountedFacts
    silent: Callable[[str, str], bool]
    """Whether a body's newest report due is missing or says nothing of a task."""


def task_status(item: Task | Activity, section: str | None, judging: Judging) -> TaskStatus:
    """The first state that applies; a due date is soon from `soon_days` days before it to the day itself."""
    facts = judging.facts.of(item.id)
    leads = judging.members.expanded(item.lead, expansion_day(judging.plan, judging.as_of))
    occurrences: tuple[Occurrence, ...] = ()
    current: Period | None = None
    due: date | None
    if isinstance(item.deadline, Recurring):
        occurrences = _occurrences(item, item.deadline, leads, judging)
        current, due, state, completed_on = _decisive(occurrences, judging.as_of)
    else:
        state, due, completed_on = _single_state(item, leads, facts, judging)
    if item.lifecycle != "active":
        state, occurrences, due = State(item.lifecycle), (), item.deadline.due if item.deadline else None
    newest = _newest(facts, leads)
    unreported_by = tuple(name for name in leads if judging.silent(name, item.id)) if item.lead else None
    return TaskStatus(
        item,
        section,
        "completed" if completed_on else _progress(item, leads, facts, current, judging),
        state,
        due,
        (due - judging.as_of).days if due else None,
        occurrences,
        () if unreported_by and state in CLOSED else unreported_by,
        completed_on,
        leads,
        newest,
        facts,
        current,
        frozenset(name for name in leads if completed_since(facts.of(name, current))),
    )


def expansion_day(plan: Plan, as_of: date) -> date:
    """The day on which groups are expanded for tasks."""
    return min(as_of, date(plan.year, 12, 31))


def _single_state(
    item: Task | Activity, leads: tuple[str, ...], facts: TaskFacts, judging: Judging
) -> tuple[State, date | None, date | None]:
    """State, due day and day of completion of a task that does not recur."""
    due, waits = _due(item.deadline, facts)
    done = _completion(item, leads, facts, None, judging.members)
    if done:
        printed = item.deadline.due if item.deadline else None
        if waits and printed and done <= printed:  # before the condition, and still in the plan's own time
            return State.COMPLETED_ON_TIME, printed, done
        if waits or due is None:
            return State.COMPLETED, None, done
        return (State.COMPLETED_ON_TIME if done <= due else State.COMPLETED_LATE), due, done
    if waits:
        return State.AWAITING, due, None
    if due is None:
        return State.ONGOING, None, None
    return _dated_state(due, _progress(item, leads, facts, None, judging), judging), due, None


def _due(deadline: Deadline | None, facts: TaskFacts) -> tuple[date | None, bool]:
    """The due day as far as it is known, and whether the task still waits for it or for its condition."""
    set_to = facts.dates[-1][1].due if facts.dates else None
    match deadline:
        case Fixed(due=due, condition=None):
            return due, False
        case Fixed(due=due):
            if not facts.conditions:
                return due, True
            met_on = facts.conditions[0][0]  # said again, it is met no later
            if met_on <= due:
                return due, False
            given = [met.due for _, met in facts.conditions if met.due]
            due_then = given[-1] if given else set_to
            return due_then, due_then is None
        case ByDocument() | External():
            return set_to, set_to is None
        case Ongoing() | None:
            return None, False
    raise AssertionError(deadline)


def _completion(
    item: Task | Activity,
    leads: tuple[str, ...],
    facts: TaskFacts,
    occurrence: Period | None,
    members: Members,
) -> date | None:
    """The day on which the last lead completed it, or the office concluded it, whichever came first."""
    days = [on for on, entry in facts.conclusions if entry.occurrence == occurrence]
    completed = [completed_since(facts.of(agency, occurrence)) for agency in leads]
    if completed and not members.any_open(item.lead):  # whoever is in an open group is not known
        by_leads = [day for day in completed if day]
        if len(by_leads) == len(completed):
            days.append(max(by_leads))
    return min(days, default=None)


def completed_since(declared: Sequence[Declaration]) -> date | None:
    """The day from which a body has called it completed without going back on that."""
    since = None
    for one in reversed(declared):
        if one.entry.progress != "completed":
            break
        since = one.on
    return since


def _progress(
    item: Task | Activity, leads: tuple[str, ...], facts: TaskFacts, occurrence: Period | None, judging: Judging
) -> Declared:
    """`in_progress` once any lead has started; where a group of unknown members leads, once anyone has who not just
    helps."""
    carrying = leads
    if facts.declared and judging.members.any_open(item.lead):
        helping = judging.members.expanded(item.coordinating, expansion_day(judging.plan, judging.as_of))
        carrying = tuple({one.agency for one in facts.declared}.difference(helping).union(leads))
    said = (facts.of(name, occurrence) for name in carrying)
    return (
        "in_progress" if any(words and words[-1].entry.progress != "not_started" for words in said) else "not_started"
    )


def _newest(facts: TaskFacts, leads: tuple[str, ...]) -> tuple[Declaration, ...]:
    last = {one.agency: one for one in facts.declared}
    order = {name: place for place, name in enumerate(leads)}
    return tuple(last[name] for name in sorted(last, key=lambda name: (order.get(name, len(order)), name)))


def _dated_state(due: date, progress: Declared, judging: Judging) -> State:
    if judging.as_of > due:
        return State.OVERDUE
    if (due - judging.as_of).days <= judging.soon_days:
        return State.DUE_SOON
    return State(progress)


def _occurrences(
    item: Task | Activity, deadline: Recurring, leads: tuple[str, ...], judging: Judging
) -> tuple[Occurrence, ...]:
    """The periods of the plan's year, from the one that holds the plan's date."""
    facts = judging.facts.of(item.id)
    found = []
    for period in occurrences_of(deadline, judging.plan):
        done = _completion(item, leads, facts, period, judging.members)
        if item.fulfilled_by == "sessions":
            held = [on for on, session in judging.facts.sessions if _session_period(on, session, deadline) == period]
            done = min((*filter(None, (done,)), *held), default=None)
        if done:
            state = State.COMPLETED_ON_TIME if done <= period.last else State.COMPLETED_LATE
        else:
            state = _dated_state(period.last, _progress(item, leads, facts, period, judging), judging)
        found.append(Occurrence(period, period.last, state, done))
    return tuple(found)


def _session_period(on: date, session: "Session", deadline: Recurring) -> Period:
    return Period.holding(session.period.first if session.period else on, deadline.every)


def _decisive(occurrences: tuple[Occurrence, ...], as_of: date) -> Occurrence:
    """The oldest ended period that is open, else the current one, else the last that was late, else the last."""
    for one in occurrences:
        if one.due >= as_of or one.state is State.OVERDUE:
            return one
    return next((one for one in reversed(occurrences) if one.state is State.COMPLETED_LATE), occurrences[-1])
