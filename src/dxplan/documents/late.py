"""Overdue tasks with who is late: by task, by agency, and who is late with tasks and with reports."""

from collections.abc import Iterable, Sequence
from typing import TypedDict

from dxplan.assess import Assessment
from dxplan.assess.chasing import LONG_DAYS
from dxplan.assess.reporting import PeriodReports, ReportState
from dxplan.assess.tasks import TaskStatus
from dxplan.documents.items import FewView, TaskView, few, task_view
from dxplan.wording.alphabet import sort_key

MOST_LATE = 10
"""How many overdue tasks the text lists, those that are late for longest."""


class LateView(TaskView):
    """An overdue task."""

    bodies: FewView
    """The lead agencies that have not finished their part."""


class LateListView(TypedDict):
    """Overdue tasks, as many as the text lists."""

    shown: list[LateView]
    others: int
    long: int
    """The number of those that are overdue for more than 30 days."""
    is_all_long: bool


class AgencyOverdueView(TypedDict):
    """Overdue tasks, and the lead agencies that have not finished their part of them."""

    agency: str
    count: int
    tasks: list[TaskView]


def late_list(overdue: Iterable[TaskStatus], assessment: Assessment) -> LateListView:
    """The overdue tasks, the oldest first."""
    tasks = sorted(overdue, key=lambda task: -(task.days_overdue or 0))
    long = sum((task.days_overdue or 0) > LONG_DAYS for task in tasks)
    return {
        "shown": [
            {**task_view(task, assessment), "bodies": few(map(assessment.members.short, _late_with(task)))}
            for task in tasks[:MOST_LATE]
        ],
        "others": len(tasks[MOST_LATE:]),
        "long": long,
        "is_all_long": long == len(tasks),
    }


def late_with_both(overdue: Iterable[TaskStatus], reports: Iterable[PeriodReports], assessment: Assessment) -> FewView:
    """The bodies that are late with a task and with a report."""
    behind = (ReportState.LATE, ReportState.MISSING)
    with_reports = {owed.agency for of_period in reports for owed in of_period.owed if owed.status in behind}
    with_tasks = dict.fromkeys(name for task in overdue for name in _late_with(task))
    return few(assessment.members.short(name) for name in with_tasks if name in with_reports)


def overdue_by_agency(overdue: Iterable[TaskStatus], assessment: Assessment) -> list[AgencyOverdueView]:
    """Each lead agency with the overdue tasks that it has not finished its part of, the most burdened first."""
    by_agency: dict[str, list[TaskStatus]] = {}
    for task in overdue:
        for name in _late_with(task) or ("",):
            by_agency.setdefault(name, []).append(task)
    groups = _grouped(by_agency, assessment)
    groups.sort(key=lambda group: (-len(group[1]), sort_key(group[0])))
    return [
        {"agency": names, "count": len(tasks), "tasks": [task_view(task, assessment) for task in tasks]}
        for names, tasks in groups
    ]


def _late_with(task: TaskStatus) -> Sequence[str]:
    """The lead agencies that have not finished their part; the bodies in the plan where none is known."""
    return task.undone_by or task.lead


def _grouped(by_agency: dict[str, list[TaskStatus]], assessment: Assessment) -> list[tuple[str, list[TaskStatus]]]:
    """Bodies that are late with the same tasks are together."""
    alike: dict[tuple[str, ...], list[str]] = {}
    members = assessment.members
    for agency, tasks in by_agency.items():
        alike.setdefault(tuple(task.item.id for task in tasks), []).append(agency)
    return [
        (
            "; ".join(sorted(members.together(agencies, assessment.grouped_on, members.short), key=sort_key)),
            by_agency[agencies[0]],
        )
        for agencies in alike.values()
    ]
