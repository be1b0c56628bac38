"""What the office counted in groups that lead a task: how many of a class of bodies have completed it."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from dxplan.facts.counted import Declaration, TaskFacts
from dxplan.model.task_parts import Part


class GroupCount(NamedTuple):
    """A group that leads a task, as the newest count has it."""

    group: str
    on: date
    """The day of the count."""
    done: int
    """How many of its bodies have completed the task: the greater of the count and of their own reports."""
    of: int
    is_by_count: bool
    """Whether the count knows of more bodies than completed it by their own report; which they are is not known."""
    begun: int
    """How many have begun it: the greater of those that have completed it and of those that report so."""


def group_counts(
    lead: Iterable[str], facts: TaskFacts, part: Part | None, members: Callable[[str], tuple[str, ...]]
) -> Iterator[GroupCount]:
    """The newest count of each group among the leads; `members` gives the bodies of a group."""
    for name in lead:
        newest = next((fact for fact in reversed(facts.of(name, part)) if fact.counted), None)
        if newest and newest.counted:
            reported = sum(completed_since(facts.of(body, part)) is not None for body in members(name))
            done, of = newest.counted.done, newest.counted.of
            last = (next(reversed(facts.of(body, part)), None) for body in members(name))
            begun = sum(fact is not None and fact.entry.progress != "not_started" for fact in last)
            yield GroupCount(name, newest.on, max(done, reported), of, done > reported, max(done, begun))


def completed_since(declared: "Iterable[Declaration]") -> date | None:
    """The day from which a body has called it completed, or a group was counted whole, without going back on that."""
    since = None
    for fact in reversed([*declared]):
        if not is_done(fact):
            break
        since = fact.on
    return since


def is_done(fact: Declaration) -> bool:
    """Whether a body calls it completed, or a group was counted whole."""
    return fact.counted.done >= fact.counted.of if fact.counted else fact.entry.progress == "completed"


def has_started(fact: Declaration) -> bool:
    """Whether a body has begun, or one of a counted group has completed it."""
    return bool(fact.counted and fact.counted.done) or fact.entry.progress != "not_started"
