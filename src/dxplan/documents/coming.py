"""The tasks, KPIs and reports that fall due in a period to come."""

from collections.abc import Iterable
from datetime import date
from typing import TypedDict

from dxplan.assess import Assessment
from dxplan.assess.kpis import KpiState
from dxplan.assess.reporting import PeriodReports
from dxplan.assess.tasks import TaskStatus
from dxplan.documents.discipline import addressees
from dxplan.documents.indicators import KpiView, kpi_view
from dxplan.documents.items import PeriodName, TaskView, task_view
from dxplan.model.dates import Period
from dxplan.model.deadline import Recurring, Stages

_MOST_PERIODS = 4
"""So many periods of one duty are told one by one."""


class DueReportView(TypedDict):
    """A period whose reports are due."""

    period: PeriodName
    to: str
    """Whom they go to, where the plan asks for several kinds of reports; else blank."""
    due: date | None
    hour: str
    """Until when on that day; blank if the plan names no hour."""
    others: int
    """How many more periods of a duty with many of them are due then."""


class ComingView(TypedDict):
    """What falls due in a period that is still to come."""

    period: PeriodName
    tasks: list[TaskView]
    """A recurring task once for each of its periods that ends then."""
    count: int
    """The number of tasks, a recurring one counted once."""
    kpis: list[KpiView]
    kpi_count: int
    reports: list[DueReportView]


def coming_view(assessment: Assessment, period: Period, since: date = date.max) -> ComingView:
    """What falls due in a period that is still to come, or from a day before it on."""
    first = min(since, period.first)
    tasks = [view for task in assessment.tasks for view in _due_in(task, first, period.last, assessment)]
    kpis = [
        kpi_view(status, assessment)
        for status in assessment.kpis
        if status.target.due and first <= status.target.due <= period.last
        if status.status is not KpiState.ATTAINED
    ]
    return {
        "period": str(period),
        "tasks": tasks,
        "count": len({view["id"] for view in tasks}),
        "kpis": kpis,
        "kpi_count": len(kpis),
        "reports": list(_reports(max(first, assessment.as_of), period.last, assessment)),
    }


def _reports(first: date, last: date, assessment: Assessment) -> Iterable[DueReportView]:
    """The reports that are due between two days; of more than a few of one duty the next."""
    by_duty: dict[int, list[PeriodReports]] = {}
    for reports in assessment.reports_due(first, last):
        by_duty.setdefault(id(reports.duty), []).append(reports)
    for of_duty in by_duty.values():
        listed = of_duty if len(of_duty) <= _MOST_PERIODS else of_duty[:1]
        for reports in listed:
            yield {
                "period": str(reports.period),
                "to": addressees(reports, assessment),
                "due": reports.due,
                "hour": reports.hour or "",
                "others": len(of_duty) - len(listed),
            }


def _due_in(task: TaskStatus, first: date, last: date, assessment: Assessment) -> Iterable[TaskView]:
    """An open task that is due between two days; of a recurring one its periods that end between them."""
    if isinstance(task.item.deadline, Recurring | Stages):
        for occurrence in task.occurrences:
            if occurrence.completed_on is None and occurrence.due and first <= occurrence.due <= last:
                yield task_view(task.in_period(occurrence, assessment.as_of), assessment)
    elif task.is_due and task.due and first <= task.due <= last:
        yield task_view(task, assessment)
