"""The state of each task and activity on a day: computed, never declared."""

from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Literal, NamedTuple

from dxplan.assess.counts import GroupCount, completed_since, group_counts, has_started
from dxplan.assess.members import Members
from dxplan.assess.reporting import days_late, session_period
from dxplan.facts.counted import CountedFacts, Declaration, TaskFacts
from dxplan.model.dates import Period
from dxplan.model.deadline import ByDocument, Deadline, External, Fixed, Ongoing, Recurring
from dxplan.model.plan import Activity, MergedCell, Plan, Row, Task
from dxplan.model.workdays import occurrences_of

if TYPE_CHECKING:
    from dxplan.model.records import ConditionMet, DateSet

Declared = Literal["not_started", "in_progress", "completed"]


class State(StrEnum):
    """The states of a task; the first that applies counts."""

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
    progress: Declared = "not_started"
    """What the task's leads declared of it."""


class TaskStatus(NamedTuple):
    """A task or activity on a day."""

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
    """The agencies that have to complete it, groups expanded; a group of which a count knows more than the reports of
    its bodies is one of them."""
    newest: tuple[Declaration, ...]
    """The newest that each body declared, leads first: of the deciding period, or if there is none, of another one."""
    facts: TaskFacts
    current: Period | None = None
    """Of a recurring task the period that decides its state."""
    done: frozenset[str] = frozenset()
    """The leads that have completed it; of a recurring task, its deciding period."""
    parent: str | None = None
    """The id of the row that it stands below, if there is one."""
    inherited: tuple[MergedCell, ...] = ()
    """The cells that it has from the rows above it."""
    counts: tuple[GroupCount, ...] = ()
    """The newest count of each group that leads it and was counted; of a recurring task, in its deciding period."""

    @property
    def bodies(self) -> int:
        """How many bodies have to complete it, those of a counted group as the count has them."""
        return len(self.leads) + sum(count.of - 1 for count in self.counts if count.is_by_count)

    @property
    def bodies_done(self) -> int:
        """How many of them have."""
        by_count = {count.group: count.done for count in self.counts if count.is_by_count}
        return sum(by_count.get(name, name in self.done) for name in self.leads)

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

    def declared_by(self, agency: str) -> "Declaration | None":
        """The newest that a body declared; of a recurring task, of the period that decides its state."""
        return next(reversed(self.facts.of(agency, self.current)), None)

    def newest_by(self, agency: str) -> "Declaration | None":
        """The newest that a body declared, as `newest` has it."""
        return next((declaration for declaration in self.newest if declaration.agency == agency), None)

    @property
    def is_unproven(self) -> bool:
        """Whether it is completed and nothing shows it: no conclusion and no lead names evidence; a session is shown by
        its own record."""
        if self.completed_on is None or self.item.fulfilled_by:
            return False
        concluded = (entry for _, entry in self.facts.conclusions if entry.occurrence == self.current)
        return not any(entry.evidence for entry in concluded) and all(map(self._shows_nothing, self.leads))

    def is_unproven_by(self, agency: str) -> bool:
        """Whether a body called its own part completed and shows nothing for it."""
        return completed_since(self.facts.of(agency, self.current)) is not None and self._shows_nothing(agency)

    def _shows_nothing(self, agency: str) -> bool:
        declared = self.facts.of(agency, self.current)
        return not any(fact.entry.evidence for fact in declared if fact.entry.progress == "completed")

    @property
    def done_by(self) -> tuple[str, ...]:
        """The leads that have completed it, in their order."""
        return tuple(name for name in self.leads if name in self.done)

    @property
    def to_chase(self) -> tuple[str, ...]:
        """Of the leads that are silent on it those that have not completed their own part: whom to ask."""
        return tuple(name for name in self.unreported_by or () if name not in self.done)

    def in_period(self, occurrence: Occurrence, as_of: date) -> "TaskStatus":
        """A recurring task as one of its periods is, which need not be the one that decides the task's state."""
        period, is_closed = occurrence.period, occurrence.completed_on is not None
        return self._replace(
            progress=occurrence.progress,
            newest=_newest(self.leads, self.facts, period),
            state=occurrence.state,
            due=occurrence.due,
            days_until_due=(occurrence.due - as_of).days,
            unreported_by=() if is_closed and self.item.lead else self.unreported_by,
            completed_on=occurrence.completed_on,
            current=period,
            done=frozenset(name for name in self.leads if completed_since(self.facts.of(name, period))),
            counts=(),
        )

    @property
    def due_set_by(self) -> "ConditionMet | DateSet | None":
        """The newest fact that set the due day; None where the plan's own day counts, or none yet."""
        return _due_set_by(self.item.deadline, self.facts)

    @property
    def needs_date(self) -> bool:
        """Whether its condition was met after its date and no new one is recorded."""
        deadline = self.item.deadline
        has_condition = deadline is not None and deadline.condition is not None
        return has_condition and bool(self.facts.conditions) and self.state is State.AWAITING


class Judging(NamedTuple):
    """The plan, the day and the facts by which each of the plan's tasks is judged."""

    plan: Plan
    as_of: date
    soon_days: int
    members: Members
    facts: CountedFacts
    silent: Callable[[str, str], bool]
    """Whether a body's newest report due is missing, or does not mention a task."""

    def expanded(self, names: Iterable[str]) -> tuple[str, ...]:
        """The agencies behind names, groups expanded on the earlier of as-of and the plan's last day."""
        return self.members.expanded(names, min(self.as_of, self.plan.ends))


class _Case(NamedTuple):
    """A task or activity that is judged, with its leads and the facts about it."""

    item: Task | Activity
    leads: tuple[str, ...]
    facts: TaskFacts
    judging: Judging

    def counts(self, period: Period | None) -> tuple[GroupCount, ...]:
        """The newest count of each leading group."""
        return tuple(group_counts(self.item.lead, self.facts, period, lambda name: self.judging.expanded((name,))))

    def leads_in(self, period: Period | None) -> tuple[str, ...]:
        """The leads, where a group is one that a count knows more of than the reports of its bodies."""
        counted = {count.group for count in self.counts(period) if count.is_by_count}
        if not counted:
            return self.leads
        named = ((name,) if name in counted else self.judging.expanded((name,)) for name in self.item.lead)
        return tuple(dict.fromkeys(body for bodies in named for body in bodies))

    def completed_on(self, period: Period | None) -> date | None:
        """The day on which the last lead completed it, or the office concluded it, whichever came first."""
        days = [on for on, entry in self.facts.conclusions if entry.occurrence == period]
        leads = self.leads_in(period)
        by_leads = [day for agency in leads if (day := completed_since(self.facts.of(agency, period)))]
        is_by_all = bool(by_leads) and len(by_leads) == len(leads)
        unknown = [name for name in self.item.lead if name not in leads]  # who is in an open group is not known
        if is_by_all and not self.judging.members.any_open(unknown):
            days.append(max(by_leads))
        return min(days, default=None)

    def progress(self, period: Period | None) -> Declared:
        """`in_progress` once any lead has started; if an open group leads, once anyone has who not only coordinates."""
        agencies = {*self.leads, *(count.group for count in self.counts(period))}
        if self.facts.declared and self.judging.members.any_open(self.item.lead):
            coordinating = self.judging.expanded(self.item.coordinating)
            agencies |= {fact.agency for fact in self.facts.declared}.difference(coordinating)
        declared = filter(None, (self.facts.of(agency, period) for agency in agencies))
        return "in_progress" if any(has_started(facts[-1]) for facts in declared) else "not_started"

    def open_state(self, due: date, period: Period | None) -> State:
        """The state of what is not completed and has a due day."""
        if self.judging.as_of > due:
            return State.OVERDUE
        if (due - self.judging.as_of).days <= self.judging.soon_days:
            return State.DUE_SOON
        return State(self.progress(period))


def task_status(item: Task | Activity, judging: Judging, row: Row | None = None) -> TaskStatus:
    """The first state that applies; a due date is soon from `soon_days` days before it to the day itself."""
    case = _Case(item, judging.expanded(item.lead), judging.facts.of(item.id), judging)
    occurrences: tuple[Occurrence, ...] = ()
    current: Period | None = None
    due: date | None
    if isinstance(item.deadline, Recurring):
        occurrences = _occurrences(case, item.deadline)
        current, due, state, completed_on, _ = _decisive(occurrences, judging.as_of)
    else:
        state, due, completed_on = _single_state(case)
    if item.lifecycle != "active":
        state, occurrences, due = State(item.lifecycle), (), item.deadline.due if item.deadline else None
    leads = case.leads_in(current)
    silent = () if state in CLOSED else tuple(name for name in leads if judging.silent(name, item.id))
    return TaskStatus(
        item,
        row.section if row else None,
        "completed" if completed_on else case.progress(current),
        state,
        due,
        (due - judging.as_of).days if due else None,
        occurrences,
        silent if item.lead else None,
        completed_on,
        leads,
        _newest(leads, case.facts, current),
        case.facts,
        current,
        frozenset(name for name in {*leads, *case.leads} if completed_since(case.facts.of(name, current))),
        row.parent if row else None,
        row.inherited if row else (),
        case.counts(current),
    )


def _single_state(case: _Case) -> tuple[State, date | None, date | None]:
    """State, due day and day of completion of a task that does not recur."""
    deadline = case.item.deadline
    due, waits = _due(deadline, case.facts)
    completed_on = case.completed_on(None)
    if completed_on:
        printed = deadline.due if deadline else None
        if waits and printed and completed_on <= printed:  # before the condition, and still in the plan's own time
            return State.COMPLETED_ON_TIME, printed, completed_on
        if waits or due is None:
            return State.COMPLETED, None, completed_on
        return (State.COMPLETED_ON_TIME if completed_on <= due else State.COMPLETED_LATE), due, completed_on
    if waits:
        return State.AWAITING, due, None
    if due is None:
        return State.ONGOING, None, None
    return case.open_state(due, None), due, None


def _due(deadline: Deadline | None, facts: TaskFacts) -> tuple[date | None, bool]:
    """The due day as far as it is known, and whether the task still waits for it or for its condition."""
    fact = _due_set_by(deadline, facts)
    set_to = fact.due if fact else None
    match deadline:
        case Fixed(due=due, condition=None):
            return due, False
        case Fixed(due=due):
            if not facts.conditions:
                return due, True
            return (due, False) if condition_met_on(facts) <= due else (set_to, set_to is None)
        case ByDocument() | External():
            return set_to, set_to is None
        case Recurring() | Ongoing() | None:
            return None, False


def condition_met_on(facts: TaskFacts) -> date:
    """The day on which a condition that is recorded was met; recorded again, it is met no later."""
    return facts.conditions[0][0]


def _due_set_by(deadline: Deadline | None, facts: TaskFacts) -> "ConditionMet | DateSet | None":
    """The newest fact that set the due day: a condition that was met too late, else a date."""
    newest = facts.dates[-1][1] if facts.dates else None
    match deadline:
        case Fixed(due=due, condition=str()) if facts.conditions and condition_met_on(facts) > due:
            with_day = [entry for _, entry in facts.conditions if entry.due]
            return with_day[-1] if with_day else newest
        case ByDocument() | External():
            return newest
        case _:
            return None


def _newest(leads: tuple[str, ...], facts: TaskFacts, current: Period | None) -> tuple[Declaration, ...]:
    newest = {fact.agency: fact for fact in facts.declared}
    newest.update((fact.agency, fact) for fact in facts.declared if fact.occurrence == current)
    agencies = (*leads, *sorted(newest.keys() - {*leads}))
    return tuple(newest[agency] for agency in agencies if agency in newest)


def _occurrences(case: _Case, deadline: Recurring) -> tuple[Occurrence, ...]:
    """The periods of the plan's year, from the one that holds the plan's date."""
    sessions = case.judging.facts.sessions if case.item.fulfilled_by == "sessions" else ()
    occurrences = []
    for period in occurrences_of(deadline, case.judging.plan):
        days = [on for on, session in sessions if session_period(on, session, deadline.every) == period]
        completed_on = min(filter(None, (case.completed_on(period), *days)), default=None)
        if completed_on:
            state = State.COMPLETED_ON_TIME if completed_on <= period.last else State.COMPLETED_LATE
        else:
            state = case.open_state(period.last, period)
        progress = "completed" if completed_on else case.progress(period)
        occurrences.append(Occurrence(period, period.last, state, completed_on, progress))
    return tuple(occurrences)


def _decisive(occurrences: tuple[Occurrence, ...], as_of: date) -> Occurrence:
    """The oldest ended period that is open, else the current one, else the last that was late, else the last."""
    for occurrence in occurrences:
        if occurrence.due >= as_of or occurrence.state is State.OVERDUE:
            return occurrence
    return next((past for past in reversed(occurrences) if past.state is State.COMPLETED_LATE), occurrences[-1])
