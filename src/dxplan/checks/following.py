"""Deadlines that follow events, come in stages, or count from a day: what can't be meant (DX2xx)."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise

from dxplan.checks.contents import Contents, PlacedDeadline, listed
from dxplan.diagnostics import Finding, Severity, msg, nearest, rule
from dxplan.model.deadline import UNITS, AfterEvent, Fixed, Recurring, stages_of


@rule("DX215", "event-unclear", Severity.ERROR)
def event_unclear(contents: Contents) -> Iterator[Finding]:
    """A deadline follows two events, or is counted in two ways.

    Why: each gives another day, and nobody knows which of them was decided.

    Example:
        deadline: {text: 10 ngày kể từ ngày ban hành Kế hoạch, kind: after_event, from: plan, days: 10, months: 1}

    Instead:
        deadline: {text: 10 ngày kể từ ngày ban hành Kế hoạch, kind: after_event, from: plan, days: 10}
    """
    for of, deadline in _following(contents):
        if deadline.origin is not None and deadline.event is not None:
            message = msg("from and event name two events")
            yield Finding(of.duty.id, f"{of.field}.event", message, msg("keep one of the two"))
        units = [unit for unit in UNITS if getattr(deadline, unit) is not None]
        if len(units) > 1:
            message = msg("it is counted in several ways: {units}", units=listed(units))
            yield Finding(of.duty.id, f"{of.field}.{units[1]}", message, msg("keep what the wording says"))


@rule("DX216", "event-unknown", Severity.ERROR)
def event_unknown(contents: Contents) -> Iterator[Finding]:
    """A deadline follows something that the plan does not have, or that never happens once.

    Why: its day never becomes known, so the task waits for good. `from` names `plan`, a document of the registry, or a
    task that does not recur; an event that has no id is written out under `event`.

    Example:
        deadline: {text: 10 ngày sau khi Nghị quyết được ban hành, kind: after_event, from: nghi-quyet, days: 10}

    Instead:
        deadline: {text: 10 ngày sau khi Nghị quyết được ban hành, kind: after_event,
                   event: Nghị quyết được ban hành, days: 10}
    """
    items = {item.id: item for item in contents.duties}
    names = ("plan", *contents.documents, *items)
    for of, deadline in _following(contents):
        origin, field = deadline.origin, f"{of.field}.from"
        if origin is None or contents.is_left_out(origin):
            continue
        if origin not in names:
            message = msg("there is no document or task {id}", id=origin)
            yield Finding(of.duty.id, field, message, nearest(origin, names))
        elif origin in items and isinstance(items[origin].deadline, Recurring):
            yield Finding(of.duty.id, field, msg("{id} recurs, so it is never completed once for all", id=origin))


@rule("DX217", "events-in-a-circle", Severity.ERROR)
def events_in_a_circle(contents: Contents) -> Iterator[Finding]:
    """Deadlines follow each other in a circle.

    Why: each task waits for another one to be completed, so none of them is ever due.

    Example:
        - {id: II.1, deadline: {text: Sau khi xong II.2, kind: after_event, from: II.2, days: 10}}
        - {id: II.2, deadline: {text: Sau khi xong II.1, kind: after_event, from: II.1, days: 10}}

    Instead:
        - {id: II.1, deadline: {text: Sau khi xong II.2, kind: after_event, from: II.2, days: 10}}
        - {id: II.2, deadline: Quý III/2024}
    """
    ids = {item.id for item in contents.duties}
    follows: dict[str, list[str]] = {}
    for of, deadline in _following(contents):
        if deadline.origin in ids:
            follows.setdefault(of.duty.id, []).append(deadline.origin)
    for of, deadline in _following(contents):
        way = _way_back(of.duty.id, deadline.origin, follows)
        if way:
            message = msg("it waits for itself: {way}", way=" → ".join(way))
            yield Finding(of.duty.id, f"{of.field}.from", message)


@rule("DX218", "begins-after-due", Severity.WARNING)
def begins_after_due(contents: Contents) -> Iterator[Finding]:
    """A deadline counts only from a day after the one on which it ends.

    Why: the task is overdue on the first day on which its deadline counts; most often one of the two is mistyped.

    Example:
        deadline: {text: Quý I - Quý III/2024, kind: fixed, begins: 2024-10-01, due: 2024-09-30}

    Instead:
        deadline: {text: Quý I - Quý III/2024, kind: fixed, begins: 2024-01-01, due: 2024-09-30}
    """
    for of in contents.deadlines:
        begins, due = of.deadline.begins, of.deadline.due
        if isinstance(begins, date) and (due or contents.plan.ends) < begins:
            message = msg("it counts from {begins}, after {due}", begins=begins, due=due or contents.plan.ends)
            yield Finding(of.duty.id, f"{of.field}.begins", message)


@rule("DX219", "stages-out-of-order", Severity.WARNING)
def stages_out_of_order(contents: Contents) -> Iterator[Finding]:
    """A stage is due before the one in front of it.

    Why: what names no stage is about the first that is open, so the order counts; most often a day is mistyped.

    Example:
        stages:
          - {deadline: Quý IV/2024}
          - {deadline: Quý II/2024}

    Instead:
        stages:
          - {deadline: Quý II/2024}
          - {deadline: Quý IV/2024}
    """
    for of in contents.deadlines:
        dated = [
            (index, stage.deadline.due)
            for index, stage in enumerate(stages_of(of.deadline))
            if isinstance(stage.deadline, Fixed)
        ]
        for (_, before), (index, due) in pairwise(dated):
            if due < before:
                message = msg(
                    "the stage is due on {due}, before the one in front of it, {before}", due=due, before=before
                )
                yield Finding(of.duty.id, f"deadline.stages.{index}.deadline.due", message)


@rule("DX220", "stage-named-twice", Severity.ERROR)
def stage_named_twice(contents: Contents) -> Iterator[Finding]:
    """Two stages of a task have one name.

    Why: facts name the stage, and with one name for two nobody knows which of them is completed.

    Example:
        stages:
          - {id: bao-cao, deadline: Quý II/2024}
          - {id: bao-cao, deadline: Quý IV/2024}

    Instead:
        stages:
          - {id: bao-cao-1, deadline: Quý II/2024}
          - {id: bao-cao-2, deadline: Quý IV/2024}
    """
    for of in contents.deadlines:
        names: set[str] = set()
        for index, stage in enumerate(stages_of(of.deadline)):
            if stage.id in names:
                yield Finding(of.duty.id, f"deadline.stages.{index}.id", msg("{id} is another stage", id=stage.id))
            names.add(stage.id)


@rule("DX226", "event-of-cancelled-task", Severity.WARNING)
def event_of_cancelled_task(contents: Contents) -> Iterator[Finding]:
    """A deadline follows the completion of a task that was cancelled.

    Why: nobody carries that task out any more, so the one that follows it is never due.

    Example:
        - {id: II.1, title: Xây dựng Quy chế, lifecycle: cancelled}
        - {id: II.2, deadline: {text: Sau khi xong II.1, kind: after_event, from: II.1, days: 10}}

    Instead:
        - {id: II.1, title: Xây dựng Quy chế, lifecycle: cancelled}
        - {id: II.2, deadline: Quý III/2024}
    """
    cancelled = {item.id for item in contents.duties if item.lifecycle == "cancelled"}
    for of, deadline in _following(contents):
        if deadline.origin in cancelled and of.duty.lifecycle == "active":
            message = msg("it follows {id}, which was cancelled", id=deadline.origin)
            yield Finding(of.duty.id, f"{of.field}.from", message, msg("amend its deadline, or cancel it too"))


RULES = (
    event_unclear,
    event_unknown,
    events_in_a_circle,
    begins_after_due,
    stages_out_of_order,
    stage_named_twice,
    event_of_cancelled_task,
)


def _following(contents: Contents) -> Iterator[tuple[PlacedDeadline, AfterEvent]]:
    """The deadlines that follow an event."""
    return ((of, of.deadline) for of in contents.deadlines if isinstance(of.deadline, AfterEvent))


def _way_back(start: str, first: str | None, follows: Mapping[str, list[str]]) -> list[str]:
    """The way from a task through what it follows back to itself; none if there is none."""
    ways, seen = [[start, first]] if first in follows or first == start else [], {first}
    while ways:
        way = ways.pop()
        if way[-1] == start:
            return [name for name in way if name]
        for name in follows.get(way[-1] or "", ()):
            if name not in seen:
                seen.add(name)
                ways.append([*way, name])
    return []
