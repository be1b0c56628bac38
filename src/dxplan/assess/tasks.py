"""A task or activity on a day: its state, its due day, and the facts that make them."""

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Literal, NamedTuple

from dxplan.assess.counts import GroupCount, completed_since
from dxplan.assess.dues import Due
from dxplan.assess.reporting import days_late
from dxplan.facts.counted import Declaration, TaskFacts
from dxplan.model.deadline import Deadline, Stage, Stages
from dxplan.model.plan import Activity, MergedCell, Task
from dxplan.model.task_parts import Part, stage_in

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
    """A period of a recurring task, or a stage of one with stages."""

    period: Part
    due: date | None
    """None for a stage whose day is not known, or that has none."""
    state: State
    completed_on: date | None = None
    progress: Declared = "not_started"
    """What the task's leads declared of it."""
    leads: tuple[str, ...] | None = None
    """The agencies that have to complete it, groups expanded; None where they are those of the task."""


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
    current: Part | None = None
    """Of a recurring task the period that decides its state, of one with stages the stage."""
    done: frozenset[str] = frozenset()
    """The leads that have completed it; of a recurring task, its deciding period."""
    parent: str | None = None
    """The id of the row that it stands below, if there is one."""
    inherited: tuple[MergedCell, ...] = ()
    """The cells that it has from the rows above it."""
    counts: tuple[GroupCount, ...] = ()
    """The newest count of each group that leads it and was counted; of a recurring task, in its deciding period."""
    dated: Due = Due(None)
    """What its due day follows from; of a task with stages, that of the stage that decides its state."""

    @property
    def stage(self) -> Stage | None:
        """Of a task with stages the one that decides its state."""
        deadline = self.item.deadline
        return deadline.stage(stage_in(self.current)) if isinstance(deadline, Stages) else None

    @property
    def deadline(self) -> Deadline | None:
        """The deadline that decides its state: its own, or that of a stage."""
        return self.stage.deadline if self.stage else self.item.deadline

    @property
    def lead(self) -> tuple[str, ...]:
        """The agencies and groups that lead it in the plan, or the stage that decides its state."""
        return (self.stage.lead if self.stage else ()) or self.item.lead

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
        return days_late(self.due, self.decided_on) if self.state is State.COMPLETED_LATE else None

    @property
    def decided_on(self) -> date | None:
        """The day on which what decides its state was completed: of a task with stages the stage, which need not be
        its last."""
        of_stage = (part.completed_on for part in self.occurrences if stage_in(part.period) == stage_in(self.current))
        return next(of_stage, None) if self.stage and self.occurrences else self.completed_on

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
    def undone_by(self) -> tuple[str, ...]:
        """The leads that have not completed it."""
        return tuple(name for name in self.leads if name not in self.done)

    @property
    def to_chase(self) -> tuple[str, ...]:
        """Of the leads that are silent on it those that have not completed their own part: whom to ask."""
        return tuple(name for name in self.unreported_by or () if name not in self.done)

    def in_period(self, occurrence: Occurrence, as_of: date) -> "TaskStatus":
        """A recurring task as one of its periods is, which need not be the one that decides the task's state."""
        part, is_closed = occurrence.period, occurrence.completed_on is not None
        leads = self.leads if occurrence.leads is None else occurrence.leads
        return self._replace(
            progress=occurrence.progress,
            leads=leads,
            newest=newest_of(leads, self.facts, part),
            state=occurrence.state,
            due=occurrence.due,
            days_until_due=(occurrence.due - as_of).days if occurrence.due else None,
            unreported_by=() if is_closed and self.item.lead else self.unreported_by,
            completed_on=occurrence.completed_on,
            current=part,
            done=frozenset(name for name in leads if completed_since(self.facts.of(name, part))),
            counts=(),
        )

    @property
    def due_set_by(self) -> "ConditionMet | DateSet | None":
        """The newest fact that set the due day; None where the plan's own day counts, or none yet."""
        return self.dated.set_by

    @property
    def needs_date(self) -> bool:
        """Whether its condition was met after its date, or its event happened, and no new date is recorded."""
        return self.dated.needs_date and self.state is State.AWAITING


def newest_of(leads: tuple[str, ...], facts: TaskFacts, current: Part | None) -> tuple[Declaration, ...]:
    """The newest that each body declared, leads first: of the deciding part, or if there is none, of another one."""
    newest = {fact.agency: fact for fact in facts.declared}
    newest.update((fact.agency, fact) for fact in facts.declared if fact.occurrence == current)
    agencies = (*leads, *sorted(newest.keys() - {*leads}))
    return tuple(newest[agency] for agency in agencies if agency in newest)
