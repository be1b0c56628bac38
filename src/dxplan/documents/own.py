"""What is one agency's own: its tasks by role, its part of each beside the task's state, its next days, its reports."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from dxplan.assess import Assessment
from dxplan.assess.reporting import PeriodReports, days_late
from dxplan.assess.tasks import State, TaskStatus, completed_since
from dxplan.assess.workload import AgencyWorkload, workload
from dxplan.documents.items import counts_view, declared_view, evidence_view, other_period, owed_view, task_view
from dxplan.model.plan import Agency
from dxplan.once import once


def workload_of(agency: Agency, assessment: Assessment) -> AgencyWorkload:
    """What the agency carries; nothing where the plan gives it no part in any task."""
    return _carried(assessment).get(agency.id) or AgencyWorkload(agency, (), (), (), (), ())


@once
def _carried(assessment: Assessment) -> dict[str, AgencyWorkload]:
    return {one.agency.id: one for one in workload(assessment)}


def leads(carried: AgencyWorkload) -> tuple[TaskStatus, ...]:
    """What it leads by name or through a group.

    First what waits for it and is overdue, then what waits for it by due date, then the rest.
    """
    agency = carried.agency.id

    def urgency(task: TaskStatus) -> tuple[bool, date]:
        waits = task.is_due and waits_for(task, agency)
        return not waits, (task.due if waits else None) or date.max

    return tuple(sorted((*carried.led, *carried.group_lead), key=urgency))


def coordinates(carried: AgencyWorkload) -> tuple[TaskStatus, ...]:
    """What it helps with, by name before through a group, in the plan's order."""
    return carried.coordinating + carried.group_coordinating


def waits_for(task: TaskStatus, agency: str) -> bool:
    """Whether the agency, one of the leads of an open task, has not completed its own part."""
    return agency not in task.done


def standing_view(tasks: Iterable[TaskStatus], agency: str) -> dict[str, Any]:
    """How many of the tasks stand how; the seven counts from `completed` to `dropped` add up to `total`.

    An open task of which the agency has completed its own part is in `own_done` alone: neither overdue nor on time, and
    in no percentage.
    """
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


def own_view(task: TaskStatus, agency: str, assessment: Assessment) -> dict[str, Any]:
    """A task with the agency's own part: what it said last (a list of one or none), and whether that part is done.

    Of a recurring task its words on the period that decides the state go before those on another, which `period` names.
    """
    current = task.facts.of(agency, task.current)
    done_on = completed_since(current)
    said = current[-1:] or [one for one in task.newest if one.agency == agency]
    is_done_for_it = task.item.fulfilled_by is not None
    concluded = [entry for on, entry in task.facts.conclusions if on == task.completed_on]
    return {
        **task_view(task, assessment),
        "is_open": task.is_open,
        "is_urgent": task.state in (State.OVERDUE, State.DUE_SOON) and waits_for(task, agency),
        "is_joint": len(task.leads) > 1,
        "own_done": done_on is not None,
        "own_done_on": done_on,
        "own_days_late": days_late(task.due, done_on),
        "said": [{**declared_view(one, assessment), "period": other_period(one, task)} for one in said],
        "is_untold": task.is_open and not said and not is_done_for_it,
        "is_concluded": bool(concluded),
        "concluded_by": [evidence_view(one) for entry in concluded for one in entry.evidence],
    }


def due_next(
    tasks: Iterable[TaskStatus], agency: str, first: date, last: date, assessment: Assessment
) -> list[dict[str, Any]]:
    """The days between two on which something of the agency's own is due, each with its tasks and reports, the next
    day first."""
    days: dict[date, list[dict[str, str]]] = {}
    for task in tasks:
        for due, period in _open_days(task, agency):
            days.setdefault(due, []).append({"id": task.item.id, "period": period})
    reports: dict[date, list[str]] = {}
    for owed in owed_over_the_year(agency, assessment):
        if owed["is_not_due"]:
            reports.setdefault(owed["due"], []).append(owed["period"])
    return [
        {
            "due": due,
            "is_day_off": assessment.calendar.is_off(due),
            "days_left": assessment.days_until(due),
            "tasks": days.get(due, []),
            "reports": reports.get(due, []),
        }
        for due in sorted({*days, *reports})
        if first <= due <= last
    ]


def owed_in(reports: PeriodReports, agency: str, assessment: Assessment) -> list[dict[str, Any]]:
    """The agency's report for a period, and what came of it: a list of one, or of none where it owes none."""
    owed = reports.of(agency)
    due = {"due": reports.due, "due_is_day_off": assessment.calendar.is_off(reports.due)}
    return [{**owed_view(reports.period, owed), **due}] if owed else []


def owed_over_the_year(agency: str, assessment: Assessment) -> list[dict[str, Any]]:
    """The agency's report for each period of the plan's year; none where it owes none."""
    return [view for reports in assessment.year_reports() for view in owed_in(reports, agency, assessment)]


def _open_days(task: TaskStatus, agency: str) -> Iterator[tuple[date, str]]:
    if task.occurrences:
        for one in task.occurrences:  # the next ones are due though the current one is completed
            if one.completed_on is None and completed_since(task.facts.of(agency, one.period)) is None:
                yield one.due, str(one.period)
    elif task.is_due and task.due and waits_for(task, agency):
        yield task.due, ""
