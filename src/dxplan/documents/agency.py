"""One agency's page: what it has to do, what it is late with, and how it reports."""

from collections.abc import Iterator
from datetime import date
from itertools import count
from typing import TypedDict

from dxplan.assess import Assessment
from dxplan.assess.choice import kpis_of
from dxplan.assess.members import exists
from dxplan.assess.workload import AgencyWorkload, workload, workload_of
from dxplan.documents.discipline import OwedView, owed_over_the_year
from dxplan.documents.indicators import KpiView, kpi_view
from dxplan.documents.items import TaskView, task_view
from dxplan.documents.letters import Letter, kept, office_letter
from dxplan.documents.matters import MattersView, matters_view
from dxplan.documents.own import (
    DueDayView,
    OwnCountsView,
    OwnTaskView,
    coordinates,
    due_next,
    leads,
    own_counts_view,
    own_view,
    waits_for,
)
from dxplan.documents.request import Request
from dxplan.model.plan import Agency

MANY = 8
"""How many tasks the text still lists; of more, the urgent ones, and an annex lists all."""


class SectionNumbersView(TypedDict):
    """The number of each part of the page; blank for a part that is left out."""

    figures: str
    tasks: str
    next: str
    coordinating: str
    activities: str
    kpis: str
    reports: str
    matters: str


class RoleView(OwnCountsView):
    """A role in which the agency has a part, and its tasks in that role."""

    is_lead: bool
    """It leads alone."""
    is_joint_lead: bool
    is_group_lead: bool
    """It leads as one of a group."""
    is_coordinating: bool
    is_group_coordinating: bool


class NextView(TypedDict):
    """The next days on which something is due."""

    until: date
    soon: list[DueDayView]
    """As soon as tasks count as due soon."""
    later: list[DueDayView]


class HelpedTaskView(TaskView):
    """A task that the agency coordinates."""

    is_by_name: bool
    """The plan names the agency itself, and not a group."""


class CoordinatingView(TypedDict):
    """What the agency coordinates."""

    total: int
    open: int
    is_all_open: bool
    tasks: list[HelpedTaskView]
    """The open tasks that name it, are overdue or are due soon."""
    others: list[str]
    """The ids of the other open tasks."""
    others_count: int


class AgencyView(MattersView):
    """An agency's page, with what the agency wrote of difficulties and proposals."""

    id: str
    name: str
    short: str
    is_standing: bool
    """It is the standing agency."""
    period: str
    has_tasks: bool
    has_part: bool
    """The page is not empty."""
    numbers: SectionNumbersView
    roles: list[RoleView]
    has_several_roles: bool
    all: OwnCountsView
    """Of what it leads and coordinates."""
    has_open: bool
    led: OwnCountsView
    is_long: bool
    """There are more tasks than the text lists."""
    tasks: list[OwnTaskView]
    """What it leads; the urgent ones alone if the page is long."""
    annexed: list[OwnTaskView]
    """What it leads, if the page is long."""
    others: list[OwnTaskView]
    """The same without the urgent ones, for an annex that says nothing twice."""
    next: NextView
    coordinating: CoordinatingView
    activities: list[TaskView]
    kpis: list[KpiView]
    """Those that its tasks serve."""
    reports: list[OwedView]


def each_agency(request: Request) -> Iterator[tuple[str, Request]]:
    """The request for each agency that has a part in the plan or owes reports and still exists, in the plan's order."""
    assessment = request.assessment
    ids = {carried.agency.id for carried in workload(assessment)}
    ids.update(name for activity in assessment.activities for name in activity.leads)
    ids.update(name for status in assessment.kpis for name in assessment.expanded(status.kpi.lead))
    ids.update(owed.agency for reports in assessment.year_reports(request.span.last.year) for owed in reports.owed)
    for agency in assessment.plan.agencies:
        if agency.id in ids and exists(agency, assessment.as_of):
            yield agency.id, request._replace(agencies=(agency.id,))


def agency_letter(request: Request) -> Letter:
    """An announcement (thông báo) to the agency; what the standing agency writes of itself is a report (báo cáo) to the
    committee."""
    plan, agency, day = request.assessment.plan, _agency(request), request.assessment.as_of
    if agency and _is_standing(agency, request.assessment):
        return office_letter(plan, day, "BC", addressees=(plan.committee.name,), recipients=("Như trên", kept(plan)))
    return office_letter(plan, day, "TB", recipients=(*((agency.name,) if agency else ()), kept(plan)))


def agency_view(request: Request) -> AgencyView | None:
    """The page of the agency that the request names; None if it names none."""
    agency = _agency(request)
    return _view(agency, request) if agency else None


def _view(agency: Agency, request: Request) -> AgencyView:
    assessment, span = request.assessment, request.span
    carried = workload_of(agency, assessment)
    led, helped = leads(carried), coordinates(carried)
    last = max(assessment.soon_until, span.following.last)
    days = due_next(led, agency.id, assessment.as_of, last, assessment)
    reports = owed_over_the_year(agency.id, assessment, span.last.year)
    matters = matters_view(assessment, span, (agency.id,))
    kpis = [kpi_view(status, assessment) for status in kpis_of((agency.id,), led, assessment)]
    tasks = [own_view(task, agency.id, assessment) for task in led]
    is_long = len(tasks) > MANY
    roles = _roles(carried)
    activities = [task_view(task, assessment) for task in assessment.activities if agency.id in task.leads]
    numbers = count(1)

    def number(content: object) -> str:
        return str(next(numbers)) if content else ""

    sections: SectionNumbersView = {
        "figures": number(led or helped),
        "tasks": number(led),
        "next": number(days),
        "coordinating": number(helped),
        "activities": number(activities),
        "kpis": number(kpis),
        "reports": number(reports),
        "matters": number(matters["difficulties"] or matters["proposals"]),
    }
    return {
        "id": agency.id,
        "name": agency.name,
        "short": agency.short or agency.name,
        "is_standing": _is_standing(agency, assessment),
        "period": str(span),
        "has_tasks": bool(led or helped),
        "has_part": any(sections.values()),
        "numbers": sections,
        "roles": roles,
        "has_several_roles": len(roles) > 1,
        "all": own_counts_view((*led, *helped), agency.id),
        "has_open": any(task.is_open and waits_for(task, agency.id) for task in (*led, *helped)),
        "led": own_counts_view(led, agency.id),
        "is_long": is_long,
        "tasks": [task for task in tasks if task["is_urgent"]] if is_long else tasks,
        "annexed": tasks if is_long else [],
        "others": [task for task in tasks if not task["is_urgent"]] if is_long else [],
        "next": {
            "until": last,
            "soon": [day for day in days if day["due"] <= assessment.soon_until],
            "later": [day for day in days if day["due"] > assessment.soon_until],
        },
        "coordinating": _coordinating(carried, assessment),
        "activities": activities,
        "kpis": kpis,
        "reports": reports,
        **matters,
    }


def _agency(request: Request) -> Agency | None:
    named = request.agencies[:1]
    return next((agency for agency in request.assessment.plan.agencies if (agency.id,) == named), None)


def _is_standing(agency: Agency, assessment: Assessment) -> bool:
    return agency.id == assessment.plan.committee.standing_agency


def _roles(carried: AgencyWorkload) -> list[RoleView]:
    """The roles in which it has a part."""
    by_role = {
        "lead": carried.lead,
        "joint_lead": carried.joint_lead,
        "group_lead": carried.group_lead,
        "coordinating": carried.coordinating,
        "group_coordinating": carried.group_coordinating,
    }
    return [
        {
            "is_lead": role == "lead",
            "is_joint_lead": role == "joint_lead",
            "is_group_lead": role == "group_lead",
            "is_coordinating": role == "coordinating",
            "is_group_coordinating": role == "group_coordinating",
            **own_counts_view(tasks, carried.agency.id),
        }
        for role, tasks in by_role.items()
        if tasks
    ]


def _coordinating(carried: AgencyWorkload, assessment: Assessment) -> CoordinatingView:
    """What it coordinates, with the tasks that the page lists."""
    helped = coordinates(carried)
    open_tasks = [task for task in helped if task.is_open]
    by_name = {task.item.id for task in carried.coordinating}
    views: list[HelpedTaskView] = [
        {**task_view(task, assessment), "is_by_name": task.item.id in by_name} for task in open_tasks
    ]
    listed = [view for view in views if view["is_by_name"] or view["is_overdue"] or view["is_due_soon"]]
    others = {task.item.id for task in open_tasks} - {view["id"] for view in listed}
    return {
        "total": len(helped),
        "open": len(open_tasks),
        "is_all_open": len(open_tasks) == len(helped),
        "tasks": listed,
        "others": [assessment.label(task.item.id) for task in assessment.tasks if task.item.id in others],
        "others_count": len(others),
    }
