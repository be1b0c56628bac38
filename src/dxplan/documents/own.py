"""One agency's view of tasks: by role, its own part next to the task's state, its next due days."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypedDict

from dxplan.assess import Assessment
from dxplan.assess.counts import completed_since
from dxplan.assess.reporting import days_late
from dxplan.assess.tasks import State, TaskStatus
from dxplan.assess.workload import AgencyWorkload
from dxplan.documents.asking import AskedView, asked_view, requests_by
from dxplan.documents.discipline import OwedView, owed_in
from dxplan.documents.items import (
    DeclarationView,
    EvidenceView,
    PeriodName,
    TaskView,
    declaration_view,
    evidence_view,
    task_view,
)
from dxplan.documents.state_counts import CountsView, counts_view
from dxplan.model.task_parts import PartName


class OwnCountsView(CountsView):
    """The numbers of an agency's tasks; the seven from `completed` to `dropped` add up to `total`.

    An open task of which the agency has completed its own part is in `own_done` alone: neither overdue nor on time, and
    in no percentage.
    """

    own_done: int
    later: int
    """In progress or not started."""
    undated: int
    """Awaiting or ongoing."""
    dropped: int


class OwnTaskView(TaskView):
    """A task with the agency's own part in it."""

    is_open: bool
    is_urgent: bool
    """Overdue or due soon, and the agency's part is not completed."""
    is_joint: bool
    own_done: bool
    own_done_on: date | None
    own_days_late: int | None
    is_own_unproven: bool
    """It called its part completed, and shows no document or file."""
    said: list[DeclarationView]
    """The agency's newest declaration, one or none; of a recurring task rather on the period that decides the state."""
    is_untold: bool
    is_concluded: bool
    """The office concluded it."""
    concluded_by: list[EvidenceView]
    requests: list[AskedView]
    """The agency's requests for more time that wait for a decision, as they are recorded."""


class DueTaskView(TypedDict):
    """A task on its due day."""

    id: str
    label: str
    """What names it: its number, or its id where others have that number."""
    period: PeriodName


class DueDayView(TypedDict):
    """A day on which something of the agency's is due. The filter `due_items` prints it."""

    due: date
    is_day_off: bool
    days_left: int
    tasks: list[DueTaskView]
    reports: list[PeriodName]
    hours: list[str]
    """Until when on that day each of the reports is on time; blank if the plan names no hour."""


def leads(carried: AgencyWorkload) -> tuple[TaskStatus, ...]:
    """The tasks that it leads by name or through a group.

    First those that wait for it, by due date, then the others.
    """
    agency = carried.agency.id

    def urgency(task: TaskStatus) -> tuple[bool, date]:
        waits = task.is_due and waits_for(task, agency)
        return not waits, (task.due if waits else None) or date.max

    return tuple(sorted((*carried.led, *carried.group_lead), key=urgency))


def coordinates(carried: AgencyWorkload) -> tuple[TaskStatus, ...]:
    """The tasks that it coordinates, by name before through a group, in the plan's order."""
    return carried.coordinating + carried.group_coordinating


def waits_for(task: TaskStatus, agency: str) -> bool:
    """Whether the agency, one of the leads of an open task, has not completed its own part."""
    return agency not in task.done


def own_counts_view(tasks: Iterable[TaskStatus], agency: str) -> OwnCountsView:
    """The numbers of an agency's tasks."""
    chosen = tuple(tasks)
    counts = counts_view(task for task in chosen if waits_for(task, agency) or not task.is_open)
    return {
        **counts,
        "total": len(chosen),
        "own_done": len(chosen) - counts["total"],
        "later": counts["in_progress"] + counts["not_started"],
        "undated": counts["awaiting"] + counts["ongoing"],
        "dropped": counts["other"],
    }


def own_view(task: TaskStatus, agency: str, assessment: Assessment) -> OwnTaskView:
    """A task with the agency's own part in it."""
    done_on = completed_since(task.facts.of(agency, task.current))
    newest = task.newest_by(agency)
    is_done_for_it = task.item.fulfilled_by is not None
    conclusions = [entry for on, entry in task.facts.conclusions if on == task.completed_on]
    return {
        **task_view(task, assessment),
        "is_open": task.is_open,
        "is_urgent": task.state in (State.OVERDUE, State.DUE_SOON) and waits_for(task, agency),
        "is_joint": len(task.leads) > 1,
        "own_done": done_on is not None,
        "own_done_on": done_on,
        "own_days_late": days_late(task.due, done_on),
        "is_own_unproven": task.is_unproven_by(agency),
        "said": [declaration_view(newest, task, assessment)] if newest else [],
        "is_untold": task.is_open and not newest and not is_done_for_it,
        "is_concluded": bool(conclusions),
        "concluded_by": [evidence_view(evidence, assessment) for entry in conclusions for evidence in entry.evidence],
        "requests": [
            asked_view(request, assessment) for request in requests_by(agency, task, assessment) if request.is_formal
        ],
    }


def due_next(
    tasks: Iterable[TaskStatus], agency: str, first: date, last: date, assessment: Assessment
) -> list[DueDayView]:
    """The days between two on which something of the agency's own is due, each with its tasks and reports, the next
    day first."""
    days: dict[date, list[DueTaskView]] = {}
    for task in tasks:
        for due, period in _open_days(task, agency):
            name = task.item.id
            days.setdefault(due, []).append({"id": name, "label": assessment.label(name), "period": period})
    reports: dict[date, list[OwedView]] = {}
    for of_period in assessment.reports_due(first, last):
        for owed in owed_in(of_period, agency, assessment):
            if owed["is_not_due"] and owed["due"]:
                reports.setdefault(owed["due"], []).append(owed)
    return [
        {
            "due": due,
            "is_day_off": assessment.calendar.is_off(due),
            "days_left": assessment.days_until(due),
            "tasks": days.get(due, []),
            "reports": [owed["period"] for owed in reports.get(due, [])],
            "hours": [owed["hour"] for owed in reports.get(due, [])],
        }
        for due in sorted({*days, *reports})
        if first <= due <= last
    ]


def _open_days(task: TaskStatus, agency: str) -> Iterator[tuple[date, PeriodName]]:
    if task.occurrences:
        for occurrence in task.occurrences:  # the next ones are due though the current one is completed
            is_reported = completed_since(task.facts.of(agency, occurrence.period)) is not None
            if occurrence.due and occurrence.completed_on is None and not is_reported:
                yield occurrence.due, PartName.of(occurrence.period, task.item.deadline)
    elif task.is_due and task.due and waits_for(task, agency):
        yield task.due, ""
