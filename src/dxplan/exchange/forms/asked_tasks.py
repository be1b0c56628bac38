"""The tasks that a body's form asks about: those in which it has a part and something is open, each period and stage
that the report can be about on a row of its own."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from dxplan.assess.choice import activities_led
from dxplan.assess.tasks import CLOSED, Occurrence, State, TaskStatus
from dxplan.assess.workload import workload_of
from dxplan.exchange.forms.form_columns import CHOICES, ROLES
from dxplan.exchange.forms.form_rows import (
    NOTHING,
    AskedBody,
    FormRow,
    before_words,
    filled,
    of_documents,
    on_lines,
    with_day,
)
from dxplan.facts.counted import Declaration
from dxplan.model.dates import Period
from dxplan.model.plan import leads_of
from dxplan.model.task_parts import Part, StageOf, stage_in, stage_words
from dxplan.model.workdays import part_of
from dxplan.render.language import Language

if TYPE_CHECKING:
    from datetime import date

    from dxplan.model.records import Progress

_LEADING = ("lead", "joint_lead", "group_lead")
Told = Mapping[tuple[str, Part | None], "list[Progress]"]
"""What the report of the period says, by task and part; the newest comes last."""


def task_rows(asked: AskedBody, speaks: Language) -> list[FormRow]:
    """The rows in the plan's order, tasks before activities; and whatever the report speaks of already."""
    roles = _roles(asked)
    statuses = {task.item.id: task for task in (*asked.assessment.tasks, *asked.assessment.activities)}
    told: dict[tuple[str, Part | None], list[Progress]] = {}
    for entry in asked.newest_last(asked.report.progress if asked.report else ()):
        if entry.task in statuses:
            part = part_of(statuses[entry.task].item, entry, asked.period)
            told.setdefault((entry.task, part), []).append(entry)
    return [
        _row(task, part, roles.get(name, ""), told.get((name, part), []), asked, speaks)
        for name, task in statuses.items()
        for part in _parts(task, roles.get(name, ""), told, asked)
    ]


def _roles(asked: AskedBody) -> dict[str, str]:
    """The body's part in each task by its id."""
    body, carried = asked.agency.id, workload_of(asked.agency, asked.assessment)
    by_role = {
        "lead": carried.lead,
        "joint_lead": carried.joint_lead,
        "group_lead": carried.group_lead,
        "coordinating": carried.coordinating,
        "group_coordinating": carried.group_coordinating,
    }
    roles = {task.item.id: role for role, tasks in by_role.items() for task in tasks}
    for activity in activities_led(body, asked.assessment):
        leads = leads_of(activity.item)
        roles[activity.item.id] = "group_lead" if body not in leads else "lead" if len(leads) == 1 else "joint_lead"
    return roles


def _parts(task: TaskStatus, role: str, told: Told, asked: AskedBody) -> Iterable[Part | None]:
    """The periods and stages of a task that get a row; None is the whole task."""
    wanted: list[Part | None] = []
    if role and not task.item.fulfilled_by:  # a session is recorded as itself
        if not task.occurrences:
            wanted = [None] if _is_asked(task.state, task.completed_on, asked) else []
        wanted += [
            occurrence.period
            for occurrence in _of_period(task, asked.period)
            if _is_asked(occurrence.state, occurrence.completed_on, asked)
            and (role not in _LEADING or _is_carried(occurrence, task, asked))
        ]
    return dict.fromkeys((*wanted, *(part for name, part in told if name == task.item.id)))


def _is_asked(state: State, completed_on: "date | None", asked: AskedBody) -> bool:
    """Whether it is open, or was completed in the period or since."""
    return state not in CLOSED or (completed_on is not None and completed_on >= asked.reports.window[0])


def _is_carried(occurrence: Occurrence, task: TaskStatus, asked: AskedBody) -> bool:
    """Whether the body, a lead of the task, is one of those that carry this stage out."""
    leads = asked.assessment.expanded(task.item.lead) if occurrence.leads is None else occurrence.leads
    return asked.agency.id in leads


def _of_period(task: TaskStatus, period: Period) -> Iterator[Occurrence]:
    """The stages, and of what recurs the periods that end in the period; if none does, the one that goes on then.

    An older one that decides the task's state because it is still open comes too.
    """
    recurring: dict[str | None, list[tuple[Period, Occurrence]]] = {}
    for occurrence in task.occurrences:
        recurs = occurrence.period.period if isinstance(occurrence.period, StageOf) else occurrence.period
        if recurs is None:
            yield occurrence
        else:
            recurring.setdefault(stage_in(occurrence.period), []).append((recurs, occurrence))
    for occurrences in recurring.values():
        ending = [held for recurs, held in occurrences if period.first <= recurs.last <= period.last]
        later = [held for recurs, held in occurrences if recurs.last > period.last]
        old = [held for recurs, held in occurrences if held.period == task.current and recurs.last < period.first]
        yield from (*old, *(ending or later[:1]))


def _row(
    task: TaskStatus, part: Part | None, role: str, entries: "Sequence[Progress]", asked: AskedBody, speaks: Language
) -> FormRow:
    item, earlier, entry = task.item, _earlier(task, part, asked), entries[-1] if entries else None
    documents, is_cut = of_documents(entry.evidence if entry else ())
    words = {
        "number": asked.assessment.label(item.id),
        "title": on_lines(_of_part(task, part, speaks), _parent(task, asked, speaks)),
        "deliverable": item.deliverable or "",
        "role": speaks.text(ROLES[role]) if role else "",
        "deadline": _deadline(task, part, speaks),
        "before": before_words(_declared(earlier, part, speaks), speaks, is_more_kept=is_cut or len(entries) > 1),
    }
    name = f"{item.id}@{part}" if part else item.id
    made = _made(entry, documents) if entry else NOTHING
    return FormRow(name, words, made, item=item.id, part=part, entry=entry, earlier=earlier)


def _made(entry: "Progress", documents: dict[str, object]) -> dict[str, str]:
    values = {
        "progress": entry.progress,
        "percent": entry.percent,
        "on": entry.on if entry.progress == "completed" else None,
        **documents,
        "result": entry.result,
        "difficulties": entry.difficulties,
        "proposals": entry.proposals,
    }
    return filled(values)


def _of_part(task: TaskStatus, part: Part | None, speaks: Language) -> str:
    """The title, with the period or stage that the row is about."""
    if part is None:
        return task.item.title
    return f"{task.item.title} ({speaks.part(part, stage_words(part, task.item.deadline))})"


def _parent(task: TaskStatus, asked: AskedBody, speaks: Language) -> str:
    """What the row stands below: without it `a) Giai đoạn 1` says nothing."""
    parent = next((row for row in asked.assessment.plan.rows() if row.id == task.parent), None) if task.parent else None
    if parent is None:
        return ""
    label = asked.assessment.label(parent.id)
    return f"({speaks.say('below {label}: {title}', label=label, title=parent.title)})"


def _deadline(task: TaskStatus, part: Part | None, speaks: Language) -> str:
    deadline = task.item.deadline
    if deadline is None:
        return ""
    occurrence = next((occurrence for occurrence in task.occurrences if occurrence.period == part), None)
    stage = deadline.stage(stage_in(part)) if deadline.kind == "stages" else None
    words = stage.deadline.text if stage else deadline.text
    return with_day(words, task.due if part is None else occurrence and occurrence.due, speaks)


def _earlier(task: TaskStatus, part: Part | None, asked: AskedBody) -> "Declaration | None":
    """What the body said last of that part, or else of another period of it."""
    parts = dict.fromkeys((None, *(occurrence.period for occurrence in task.occurrences)))
    alike = [other for other in parts if other != part and stage_in(other) in (stage_in(part), None)]
    for group in ([part], alike):
        said = [
            fact
            for other in group
            for fact in task.facts.of(asked.agency.id, other)
            if asked.is_before(fact.on, fact.entry)
        ]
        if said:
            return max(said, key=lambda fact: fact.on)
    return None


def _declared(fact: "Declaration | None", part: Part | None, speaks: Language) -> str:
    """The state, percentage and day of what was said, with its period where that is another one."""
    if fact is None:
        return ""
    entry = fact.entry
    percent = "" if entry.percent is None else f"{speaks.number(entry.percent)}%"
    of_part = speaks.part(fact.occurrence) if fact.occurrence and fact.occurrence != part else ""
    said = ", ".join(filter(None, (speaks.text(CHOICES[entry.progress]), percent, speaks.date(fact.on))))
    return f"{of_part}: {said}" if of_part else said
