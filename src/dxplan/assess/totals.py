"""Tasks by state, section and month, and the percentages of what is done."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import NamedTuple

from dxplan.assess.tasks import Occurrence, State, TaskStatus
from dxplan.model.plan import Plan, Section
from dxplan.wording.labels import labels


def in_state(tasks: Iterable[TaskStatus], state: State) -> tuple[TaskStatus, ...]:
    """The tasks of a state, by due date, the oldest first."""
    return tuple(sorted((task for task in tasks if task.state is state), key=lambda task: task.due or date.max))


def by_section(plan: Plan, tasks: Iterable[TaskStatus]) -> tuple[tuple[Section, tuple[TaskStatus, ...]], ...]:
    """The top sections, each with those of the tasks that are at or below it; a section of other tasks is left out."""
    chosen = tuple(tasks)
    sections = []
    for section in plan.sections:
        parts = [*section.all_sections()]
        ids = {row.id for part in parts for task in part.tasks for row in task.all_rows()}
        of_section = tuple(task for task in chosen if task.section and task.item.id in ids)
        if of_section or not any(part.tasks for part in parts):
            sections.append((section, of_section))
    return tuple(sections)


class PlanPart(NamedTuple):
    """A part of the plan's table: a top section, a row with rows of its own, or the rows that are in neither."""

    id: str
    """Of rows that are in neither: the first and the last, as `8-11`."""
    label: str
    """What names it where it is printed."""
    title: str
    """Blank of rows that are in neither."""
    tasks: tuple[TaskStatus, ...]


def by_part(plan: Plan, tasks: Iterable[TaskStatus]) -> tuple[PlanPart, ...]:
    """The tasks by the parts of the table, in its order; no task is left out."""
    chosen = {task.item.id: task for task in tasks}
    names = labels(plan)
    parts = []

    def part(first: str, last: str, title: str, of_part: tuple[TaskStatus, ...]) -> PlanPart:
        ends = dict.fromkeys((first, last))
        return PlanPart("-".join(ends), "-".join(names.get(end, end) for end in ends), title, of_part)

    for has_rows, rows in groupby(plan.top_tasks, lambda row: bool(row.tasks)):
        top = tuple(rows)
        if has_rows:
            inside = ((row, (chosen.get(below.id) for below in row.all_rows())) for row in top)
            parts += [part(row.id, row.id, row.title, tuple(filter(None, below))) for row, below in inside]
        else:
            parts.append(part(top[0].id, top[-1].id, "", tuple(chosen[row.id] for row in top if row.id in chosen)))
    sections = by_section(plan, chosen.values())
    return (*parts, *(part(section.id, section.id, section.title, of_section) for section, of_section in sections))


class ByMonth(NamedTuple):
    """Open tasks by the month (`2024-11`) in which they are due, or were, in order."""

    months: dict[str, list[TaskStatus]]
    before: list[TaskStatus]
    """Those of earlier years than the one to which the months are cut."""
    after: list[TaskStatus]


def by_month(tasks: Iterable[TaskStatus], only_year: int | None = None) -> ByMonth:
    """The open tasks by month, cut to a year if one is named."""
    counted = ByMonth({}, [], [])
    for task in sorted((task for task in tasks if task.is_due), key=lambda task: str(task.due)):
        if task.due is None or only_year is None or task.due.year == only_year:
            counted.months.setdefault(str(task.due)[:7], []).append(task)
        else:
            (counted.before if task.due < date(only_year, 1, 1) else counted.after).append(task)
    return counted


class OfYear(NamedTuple):
    """The periods of a recurring task, cut to a year."""

    occurrences: tuple[Occurrence, ...]
    """With the period that decides the task's state, if that is of an earlier year."""
    before: int
    """How many other periods end before the year."""
    after: int


def occurrences_of_year(task: TaskStatus, only_year: int | None) -> OfYear:
    """The periods that end in a year; all of them if none is named."""
    if only_year is None:
        return OfYear(task.occurrences, 0, 0)
    shown = [
        each
        for each in task.occurrences
        if each.due is None or each.due.year == only_year or each.period == task.current
    ]
    after = sum(each.due is not None and each.due.year > only_year and each not in shown for each in task.occurrences)
    return OfYear(tuple(shown), len(task.occurrences) - len(shown) - after, after)


class Shares(NamedTuple):
    """How much was done and how much of it on time; ongoing and awaiting tasks are in neither count.

    Three percentages are in use in reports; each of these says what it divides by what.
    """

    on_time: int
    completed: int
    """Completed tasks that had a due date, on time or late."""
    overdue: int

    @property
    def on_time_ratio(self) -> float | None:
        """Of what was completed by a due date, how much was on time, 0 to 1; None of nothing."""
        return self.on_time / self.completed if self.completed else None

    @property
    def completed_ratio(self) -> float | None:
        """Of what was completed or has fallen due, how much is completed, 0 to 1; None of nothing."""
        fallen_due = self.completed + self.overdue
        return self.completed / fallen_due if fallen_due else None


def shares(tasks: Iterable[TaskStatus]) -> Shares:
    """The counts behind the percentages."""
    counts = by_state(tasks)
    on_time = counts[State.COMPLETED_ON_TIME]
    return Shares(on_time, on_time + counts[State.COMPLETED_LATE], counts[State.OVERDUE])


def by_state(tasks: Iterable[TaskStatus]) -> dict[State, int]:
    """How many tasks are in each state, every state named."""
    counts = dict.fromkeys(State, 0)
    for task in tasks:
        counts[task.state] += 1
    return counts
