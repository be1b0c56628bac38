"""One agency's page: what it has to do, what it is late with, and how it reports."""

from collections.abc import Iterator
from typing import Any

from dxplan.assess import Assessment
from dxplan.assess.tasks import TaskStatus
from dxplan.assess.workload import AgencyWorkload, workload
from dxplan.documents.items import kpi_view, task_view
from dxplan.documents.letters import Letter, kept, office_letter
from dxplan.documents.matters import matters_view
from dxplan.documents.own import (
    coordinates,
    due_next,
    leads,
    owed_over_the_year,
    own_view,
    standing_view,
    waits_for,
    workload_of,
)
from dxplan.documents.request import Request
from dxplan.model.plan import Agency

MANY = 8
"""How many tasks the text still lists; of more, the urgent ones, and an annex lists all."""


def each_agency(request: Request) -> Iterator[tuple[str, Request]]:
    """The request for each agency that has a part in the plan or owes reports, in the plan's order."""
    assessment = request.assessment
    found = {one.agency.id for one in workload(assessment)}
    found.update(name for activity in assessment.activities for name in activity.leads)
    found.update(owed.agency for reports in assessment.year_reports() for owed in reports.owed)
    for agency in assessment.plan.agencies:
        if agency.id in found:
            yield agency.id, request._replace(agencies=(agency.id,))


def agency_letter(request: Request) -> Letter:
    """An announcement (thông báo) to the agency; what the standing agency writes of itself is a report (báo cáo) to the
    committee."""
    plan, agency, day = request.assessment.plan, _agency(request), request.assessment.as_of
    if agency and _is_standing(agency, request.assessment):
        return office_letter(plan, day, "BC", addressees=(plan.committee.name,), recipients=("Như trên", kept(plan)))
    return office_letter(plan, day, "TB", recipients=(*((agency.name,) if agency else ()), kept(plan)))


def agency_view(request: Request) -> dict[str, Any] | None:
    """Everything that the page says; None if the request names no agency."""
    agency = _agency(request)
    return _view(agency, request) if agency else None


def _view(agency: Agency, request: Request) -> dict[str, Any]:
    assessment, span = request.assessment, request.span
    carried = workload_of(agency, assessment)
    led, helped = leads(carried), coordinates(carried)
    soon = assessment.soon_until
    last = max(soon, span.following.last)
    days = due_next(led, agency.id, assessment.as_of, last, assessment)
    reports = owed_over_the_year(agency.id, assessment)
    matters = matters_view(assessment, span, (agency.id,))
    kpis = _kpis(led, assessment)
    tasks = [own_view(task, agency.id, assessment) for task in led]
    is_long = len(tasks) > MANY
    activities = [task_view(one, assessment) for one in assessment.activities if agency.id in one.leads]
    said = {
        "figures": bool(led or helped),
        "tasks": bool(led),
        "next": bool(days),
        "coordinating": bool(helped),
        "activities": bool(activities),
        "kpis": bool(kpis),
        "reports": bool(reports),
        "matters": bool(matters["difficulties"] or matters["proposals"]),
    }
    return {
        "id": agency.id,
        "name": agency.name,
        "short": agency.short or agency.name,
        "is_standing": _is_standing(agency, assessment),
        "period": str(span),
        "has_tasks": said["figures"],
        "has_part": any(said.values()),
        "numbers": _numbered(said),
        "roles": _roles(carried),
        "all": standing_view((*led, *helped), agency.id),
        "has_open": any(task.is_open and waits_for(task, agency.id) for task in (*led, *helped)),
        "led": standing_view(led, agency.id),
        "is_long": is_long,
        "tasks": [one for one in tasks if one["is_urgent"]] if is_long else tasks,
        "annexed": tasks if is_long else [],
        "next": {
            "until": last,
            "soon": [one for one in days if one["due"] <= soon],
            "later": [one for one in days if one["due"] > soon],
        },
        "coordinating": _helping(carried, assessment),
        "activities": activities,
        "kpis": kpis,
        "reports": reports,
        **matters,
    }


def _agency(request: Request) -> Agency | None:
    wanted = request.agencies[:1]
    return next((one for one in request.assessment.plan.agencies if (one.id,) == wanted), None)


def _is_standing(agency: Agency, assessment: Assessment) -> bool:
    return agency.id == assessment.plan.committee.standing_agency


def _numbered(said: dict[str, bool]) -> dict[str, str]:
    """The number of each part that there is something to say in; blank for the others."""
    present = [name for name, is_said in said.items() if is_said]
    return {name: str(present.index(name) + 1) if name in present else "" for name in said}


def _roles(carried: AgencyWorkload) -> list[dict[str, Any]]:
    """The roles in which it has a part, with how its tasks stand."""
    by_role = {
        "lead": carried.lead,
        "joint_lead": carried.joint_lead,
        "group_lead": carried.group_lead,
        "coordinating": carried.coordinating,
        "group_coordinating": carried.group_coordinating,
    }
    return [
        {**{f"is_{name}": name == role for name in by_role}, **standing_view(tasks, carried.agency.id)}
        for role, tasks in by_role.items()
        if tasks
    ]


def _helping(carried: AgencyWorkload, assessment: Assessment) -> dict[str, Any]:
    """The open tasks that it coordinates: those that name it, are overdue or are due soon; of the others the ids."""
    chosen = [task for task in coordinates(carried) if task.is_open]
    by_name = {task.item.id for task in carried.coordinating}
    views = [{**task_view(task, assessment), "is_by_name": task.item.id in by_name} for task in chosen]
    shown = [view for view in views if view["is_by_name"] or view["is_overdue"] or view["is_due_soon"]]
    others = {task.item.id for task in chosen} - {view["id"] for view in shown}
    return {
        "total": len(carried.coordinating) + len(carried.group_coordinating),
        "open": len(chosen),
        "is_all_open": len(chosen) == len(carried.coordinating) + len(carried.group_coordinating),
        "tasks": shown,
        "others": [task.item.id for task in assessment.tasks if task.item.id in others],
        "others_count": len(others),
    }


def _kpis(led: tuple[TaskStatus, ...], assessment: Assessment) -> list[dict[str, Any]]:
    """The KPIs that its tasks serve."""
    ids = {task.item.id for task in led}
    return [kpi_view(one) for one in assessment.kpis if not ids.isdisjoint(one.kpi.tasks)]
