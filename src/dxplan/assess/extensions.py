"""Requests for more time: which are pending on a day, and what became of the others.

A request waits until an entry of the ledger changes the task's deadline, the journal sets the task's date, the body is
refused, or it asks anew; of a task that is finished or dropped it asks nothing any more. A correction decides nothing.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from dxplan.assess import Assessment
from dxplan.assess.counts import completed_since
from dxplan.assess.members import Members
from dxplan.assess.tasks import TaskStatus
from dxplan.assess.verdicts import Judging, task_status
from dxplan.facts.counted import TaskFacts
from dxplan.model.plan import AmendedValue, Amendment, Plan
from dxplan.model.task_parts import Part
from dxplan.once import once

if TYPE_CHECKING:
    from dxplan.change.path import LedgerPath
    from dxplan.model.records import Evidence, ExtensionRequest


class RequestOutcome(StrEnum):
    """What became of a request."""

    PENDING = "pending"
    GRANTED = "granted"
    NOT_GRANTED = "not_granted"
    """The deadline was changed, and is no later."""
    REFUSED = "refused"
    RENEWED = "renewed"
    """The body asked anew."""
    SETTLED = "settled"
    """The task, or the body's part of it, is finished, or the task dropped."""


_ANSWERS = (RequestOutcome.GRANTED, RequestOutcome.NOT_GRANTED, RequestOutcome.REFUSED)


class Closing(NamedTuple):
    """What ends the waiting of a request."""

    on: date
    outcome: RequestOutcome
    paper: "Amendment | Evidence | None" = None
    """The entry of the ledger that decided it, or what the journal cites."""

    @property
    def document(self) -> str | None:
        """The number of the document that decided it."""
        if self.paper is None:
            return None
        return self.paper.document if isinstance(self.paper, Amendment) else self.paper.number


class Extension(NamedTuple):
    """A body's request for more time, as it stands on the day."""

    task: TaskStatus
    on: date
    entry: "ExtensionRequest"
    outcome: RequestOutcome
    closing: Closing | None = None

    @property
    def agency(self) -> str:
        """The body that asks."""
        return self.entry.agency

    @property
    def due(self) -> date | None:
        """The due day that counts as long as nothing is decided: of a recurring task that of the period."""
        return _due_in(self.task, self.part)

    @property
    def part(self) -> Part | None:
        """The period or stage that is to be due later; None for the whole task."""
        return self.entry.part

    @property
    def is_pending(self) -> bool:
        """Whether it waits for a decision."""
        return self.outcome is RequestOutcome.PENDING


def extensions_of(task: TaskStatus, assessment: Assessment) -> tuple[Extension, ...]:
    """The requests for more time for a task, by day."""
    if not task.facts.requests:
        return ()
    known = _extensions(assessment)
    if task.item.id not in known:
        known[task.item.id] = tuple(_judged(task, on, entry, assessment) for on, entry in task.facts.requests)
    return known[task.item.id]


def extensions_by(agency: str, assessment: Assessment) -> tuple[Extension, ...]:
    """The requests of a body, by day."""
    requests = (extension for task in _items(assessment) for extension in extensions_of(task, assessment))
    return tuple(sorted((request for request in requests if request.agency == agency), key=lambda request: request.on))


def answered(first: date, assessment: Assessment) -> tuple[Extension, ...]:
    """The requests that were granted or not from a day on, the oldest first."""
    requests = (request for task in _items(assessment) for request in extensions_of(task, assessment))
    decided = (request for request in requests if request.outcome in _ANSWERS)
    since = (request for request in decided if request.closing and request.closing.on >= first)
    return tuple(sorted(since, key=lambda request: request.on))


def pending(tasks: Iterable[TaskStatus], assessment: Assessment) -> tuple[Extension, ...]:
    """The requests of some tasks that wait for a decision, the oldest first."""
    waiting = (request for task in tasks for request in extensions_of(task, assessment) if request.is_pending)
    return tuple(sorted(waiting, key=lambda request: request.on))


def decided_by(entries: Iterable[Amendment], assessment: Assessment) -> tuple[Extension, ...]:
    """The requests that some entries of the ledger answered by the day, the oldest first."""
    answers = {(entry.date, entry.document) for entry in entries}
    outcomes = (RequestOutcome.GRANTED, RequestOutcome.NOT_GRANTED)
    requests = (request for task in _items(assessment) for request in extensions_of(task, assessment))
    answered = (
        request
        for request in requests
        if request.outcome in outcomes and request.closing and (request.closing.on, request.closing.document) in answers
    )
    return tuple(sorted(answered, key=lambda request: request.on))


def deadline_decisions(task: TaskStatus, assessment: Assessment) -> tuple[Amendment, ...]:
    """The decisions up to the day that changed the deadline of a task."""
    return tuple(entry for _, entry in _placed_decisions(task, assessment))


@once
def _extensions(assessment: Assessment) -> dict[str, tuple[Extension, ...]]:
    return {}


def _items(assessment: Assessment) -> tuple[TaskStatus, ...]:
    return (*assessment.tasks, *assessment.activities)


def _judged(task: TaskStatus, on: date, entry: "ExtensionRequest", assessment: Assessment) -> Extension:
    closing = min(_closings(task, on, entry, assessment), key=lambda closing: closing.on, default=None)
    if closing:
        return Extension(task, on, entry, closing.outcome, closing)
    part = entry.part
    is_done = completed_since(task.facts.of(entry.agency, part)) is not None
    is_settled = is_done or not _is_open(task, part)
    return Extension(task, on, entry, RequestOutcome.SETTLED if is_settled else RequestOutcome.PENDING)


def _is_open(task: TaskStatus, part: Part | None) -> bool:
    of_part = (occurrence for occurrence in task.occurrences if occurrence.period == part)
    return task.is_open and next((occurrence.completed_on is None for occurrence in of_part), True)


def _closings(task: TaskStatus, on: date, request: "ExtensionRequest", assessment: Assessment) -> Iterator[Closing]:
    """What may close it from its day on; of one day a decision comes first."""
    part = request.part
    for place, entry in _placed_decisions(task, assessment, request.stage):
        if entry.date >= on:
            days = [_due(_plan_before(at, assessment), task, part, assessment) for at in (place, place + 1)]
            yield Closing(entry.date, _granted(*days), entry)
    for day, paper in _datings(task.facts):
        if day >= on:
            before, after = (_until(day, task.facts, is_included=flag) for flag in (False, True))
            days = [_due(assessment.plan, task, part, assessment, facts) for facts in (before, after)]
            if days[0] != days[1]:  # else it is none that counts
                yield Closing(day, _granted(*days), paper)
    for day, refusal in task.facts.refusals:
        if refusal.agency == request.agency and day >= on and refusal.part in (None, part):
            yield Closing(day, RequestOutcome.REFUSED, _numbered(refusal.evidence))
    for day, other in task.facts.requests:
        if other.agency == request.agency and other.part == part and day > on:
            yield Closing(day, RequestOutcome.RENEWED)


def _granted(before: date | None, after: date | None) -> RequestOutcome:
    is_later = before is not None and after is not None and after > before
    return RequestOutcome.GRANTED if is_later else RequestOutcome.NOT_GRANTED


def _datings(facts: TaskFacts) -> Iterator[tuple[date, "Evidence | None"]]:
    """The days on which the journal may have set the due day, with the document that shows it."""
    for day, fact in (*facts.conditions, *facts.dates):
        if not fact.corrects:  # which only mends what was always meant
            yield day, _numbered(fact.evidence)


def _until(day: date, facts: TaskFacts, *, is_included: bool) -> TaskFacts:
    """The facts with what set the due day before a day, or on it too."""

    def counts(on: date) -> bool:
        return on < day or (is_included and on == day)

    return facts._replace(
        conditions=[dated for dated in facts.conditions if counts(dated[0])],
        dates=[dated for dated in facts.dates if counts(dated[0])],
    )


def _numbered(evidence: "Iterable[Evidence]") -> "Evidence | None":
    return next((paper for paper in evidence if paper.number), None)


def _placed_decisions(
    task: TaskStatus, assessment: Assessment, stage: str | None = None
) -> Iterator[tuple[int, Amendment]]:
    """The decisions that changed the deadline of a task, or of the row that it has it from, with their places; for a
    stage not those that changed another one alone."""
    from dxplan.change.path import LedgerPath, rows_above  # most plans are asked for no more time

    above = rows_above(assessment.plan, task.item.id) if "deadline" in task.inherited else ()
    names = {task.item.id, *above}
    for place, entry in enumerate(_decisions(assessment)):
        paths = ((LedgerPath.parse(change.path), change) for change in entry.changes)
        if any(path.id in names and _sets_deadline(path, change, stage) for path, change in paths):
            yield place, entry


def _sets_deadline(path: "LedgerPath", change: AmendedValue, stage: str | None) -> bool:
    if path.subject not in ("task", "activity"):
        return False
    if not path.steps:
        old, new = change.old, change.new
        return isinstance(old, dict) and isinstance(new, dict) and old.get("deadline") != new.get("deadline")
    of_stage = path.steps[2:3] if path.steps[:2] == ("deadline", "stages") else ()
    return path.steps[0] == "deadline" and (stage is None or of_stage in ((), (stage,)))


@once
def _decisions(assessment: Assessment) -> tuple[Amendment, ...]:
    """The entries of the ledger up to the day that decided something."""
    return tuple(
        entry for entry in assessment.plan.amendments if entry.date <= assessment.as_of and not entry.correction
    )


def _plan_before(place: int, assessment: Assessment) -> Plan | None:
    """The plan before the decisions from a place on; None if the ledger does not fit."""
    from dxplan.change.ledger import undone

    plans = _plans(assessment)
    if place not in plans:
        later = _decisions(assessment)[place:]
        plans[place] = undone(assessment.plan, later) if later else assessment.plan
    return plans[place]


@once
def _plans(assessment: Assessment) -> dict[int, Plan | None]:
    return {}


def _due(
    plan: Plan | None, task: TaskStatus, part: Part | None, assessment: Assessment, own: TaskFacts | None = None
) -> date | None:
    """The due day of a task, or of a part of it, as a plan has it, with other facts on it if they are given."""
    item = plan and next((item for item in plan.items() if item.id == task.item.id), None)
    if not plan or not item:
        return None
    facts = assessment.facts
    if own:
        facts = facts._replace(tasks={**facts.tasks, item.id: own})
    judging = Judging(
        plan,
        assessment.as_of,
        assessment.soon_days,
        assessment.calendar,
        Members(plan),
        facts,
        lambda agency, task: False,
        {item.id: item for item in plan.items()},
    )
    return _due_in(task_status(item, judging), part)


def _due_in(task: TaskStatus, part: Part | None) -> date | None:
    of_part = (occurrence.due for occurrence in task.occurrences if occurrence.period == part)
    return next(of_part, task.due)
