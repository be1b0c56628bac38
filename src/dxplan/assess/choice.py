"""What a view shows of an assessment: all of it, or a part."""

from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from dxplan.assess import Assessment
from dxplan.assess.kpis import KpiStatus
from dxplan.assess.reporting import PeriodReports
from dxplan.assess.tasks import TaskStatus
from dxplan.model.plan import leads_of


class Choice(NamedTuple):
    """Some tasks, activities and KPIs, and some of the reports for the current period."""

    assessment: Assessment
    """All of it, from which they were chosen."""
    tasks: tuple[TaskStatus, ...]
    activities: tuple[TaskStatus, ...]
    kpis: tuple[KpiStatus, ...]
    reporting: PeriodReports | None


def all_of(assessment: Assessment) -> Choice:
    """The whole assessment."""
    return Choice(assessment, assessment.tasks, assessment.activities, assessment.kpis, assessment.reporting)


def answers_for(status: KpiStatus, agencies: Container[str], assessment: Assessment) -> bool:
    """Whether one of the agencies or groups leads the KPI, by its name or in a group."""
    lead = status.kpi.lead
    return any(name in agencies for name in (*lead, *assessment.expanded(lead)))


def kpis_of(agencies: Container[str], tasks: Iterable[TaskStatus], assessment: Assessment) -> tuple[KpiStatus, ...]:
    """The KPIs that some agencies lead, or that some tasks serve."""
    ids = {task.item.id for task in tasks}
    return tuple(
        status
        for status in assessment.kpis
        if not ids.isdisjoint(status.kpi.tasks) or answers_for(status, agencies, assessment)
    )


def activities_led(body: str, assessment: Assessment) -> list[TaskStatus]:
    """The activities that an agency or group leads, by its name or in a group, also those that stand in the text."""
    return [task for task in assessment.activities if body in (*task.leads, *leads_of(task.item))]


def part_of(assessment: Assessment, tasks: Sequence[TaskStatus], agencies: Container[str] = ()) -> Choice:
    """Some tasks with the KPIs that they serve; and what else some agencies lead, activities and KPIs, with their
    reports."""
    activities = tuple(task for task in assessment.activities if any(name in agencies for name in task.leads))
    kpis = kpis_of(agencies, tasks, assessment)
    reporting = assessment.reporting
    if reporting:
        owed = tuple(report for report in reporting.owed if report.agency in agencies)
        reporting = reporting._replace(owed=owed) if owed else None
    return Choice(assessment, tuple(tasks), activities, kpis, reporting)
