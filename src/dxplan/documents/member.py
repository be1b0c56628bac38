"""A member's page: the tasks of the agencies that the member oversees, and which of them need action."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import TypedDict

from dxplan.assess import Assessment
from dxplan.assess.extensions import answered, extensions_by
from dxplan.assess.tasks import State, TaskStatus
from dxplan.assess.workload import workload
from dxplan.diagnostics import DxplanError, msg
from dxplan.documents.discipline import OwedView, owed_in, owed_over_the_year
from dxplan.documents.items import COMPLETED, PeriodName
from dxplan.documents.letters import Letter, kept, office_letter
from dxplan.documents.matters import MatterView, matters_view
from dxplan.documents.own import (
    OwnCountsView,
    OwnTaskView,
    leads,
    own_counts_view,
    own_view,
    waits_for,
)
from dxplan.documents.request import Request
from dxplan.documents.requested_time import RequestsView, rows_of
from dxplan.model.committee import Member
from dxplan.wording.names import key
from dxplan.wording.presiding import joined

_REMEDY = msg("add them to committee/members/agencies")


class OverseenView(OwnCountsView):
    """An agency that the member oversees, and the tasks that it leads."""

    agency: str
    """Its short name."""
    name: str
    rest: int
    """Later, undated or dropped."""
    report: list[OwedView]
    """Its report for the current period of the first duty that it owes, one or none."""
    other_period: PeriodName
    """That period, where it is not the one of the table's heading; else blank."""


class NeedsView(TypedDict):
    """The tasks, reports and proposals of an agency that need the member's action."""

    agency: str
    overdue: list[OwnTaskView]
    due_soon: list[OwnTaskView]
    missing: list[OwedView]
    asking: list[RequestsView]
    """The requests for more time that wait, for other tasks than those above."""
    proposals: list[MatterView]
    has_any: bool
    number: str


class MemberView(TypedDict):
    """A member's page."""

    name: str
    role: str
    office: str
    """The role in full: `Phó Trưởng Ban Chỉ đạo …`."""
    period: str
    has_reporting: bool
    report_period: str
    """The current reporting period."""
    agencies: list[OverseenView]
    count: int
    """The number of agencies."""
    is_of_one: bool
    """There is one agency."""
    tasks: int
    completed: int
    overdue: int
    """The number of tasks that are overdue and wait for one of the agencies."""
    answered: list[RequestsView]
    """The requests for more time of the agencies that were answered in the period or after it."""
    since: date
    """The period's first day."""
    needs: list[NeedsView]
    quiet: list[str]
    """The agencies that need nothing."""


def each_member(request: Request) -> Iterator[tuple[str, Request]]:
    """The request for each member that oversees any agency, called by the name in plain letters."""
    members = [member for member in request.assessment.plan.committee.members if member.agencies]
    if not members:
        raise DxplanError(msg("the plan does not say of any member which agencies they oversee"), _REMEDY)
    names: Counter[str] = Counter()
    for member in members:
        name = "-".join(filter(None, map(key, member.name.split())))[:60]
        names[name] += 1
        yield name if names[name] == 1 else f"{name}-{names[name]}", request._replace(member=member)


def member_letter(request: Request) -> Letter:
    """A report of the standing agency to the member."""
    plan, member = request.assessment.plan, request.member
    to = (f"Đồng chí {member.name}, {joined(member.role, plan.committee.name)}",) if member else ()
    return office_letter(plan, request.assessment.as_of, "BC", addressees=to, recipients=("Như trên", kept(plan)))


def member_view(request: Request) -> MemberView | None:
    """The page of the member that the request names; None if it names none.

    A DxplanError where the plan does not say which agencies the member oversees.
    """
    return _view(request.member, request) if request.member else None


def _view(member: Member, request: Request) -> MemberView:
    assessment = request.assessment
    overseen = assessment.expanded(member.agencies)
    if not overseen:
        message = msg("the plan does not say which agencies {name} oversees", name=member.name)
        raise DxplanError(message, _REMEDY)
    by_agency = {carried.agency.id: leads(carried) for carried in workload(assessment)}
    led = {name: by_agency.get(name, ()) for name in overseen}
    needs = [_needs(name, tasks, request) for name, tasks in led.items()]
    urgent = [need for need in needs if need["has_any"]]
    for number, need in enumerate(urgent, 1):
        need["number"] = str(number)
    since, _ = request.span.window
    decided = [extension for extension in answered(since, assessment) if extension.agency in led]
    states = {task.item.id: task.state for tasks in led.values() for task in tasks}
    return {
        "name": member.name,
        "role": member.role,
        "office": joined(member.role, assessment.plan.committee.name),
        "period": str(request.span),
        "has_reporting": assessment.reporting is not None,
        "report_period": str(assessment.reporting.period) if assessment.reporting else "",
        "agencies": [_overseen(name, tasks, assessment) for name, tasks in led.items()],
        "count": len(overseen),
        "is_of_one": len(overseen) == 1,
        "tasks": len(states),
        "completed": sum(state in COMPLETED for state in states.values()),
        "overdue": len({task["id"] for need in needs for task in need["overdue"]}),
        "answered": rows_of(decided, assessment),
        "since": since,
        "needs": urgent,
        "quiet": [need["agency"] for need in needs if not need["has_any"]],
    }


def _overseen(agency: str, tasks: tuple[TaskStatus, ...], assessment: Assessment) -> OverseenView:
    counts, duty = own_counts_view(tasks, agency), assessment.duty_of(agency)
    reports = duty.current if duty else assessment.reporting
    return {
        "agency": assessment.members.short(agency),
        "name": assessment.members.name(agency),
        **counts,
        "rest": counts["later"] + counts["undated"] + counts["dropped"],
        "report": owed_in(reports, agency, assessment) if reports else [],
        "other_period": str(reports.period) if reports and reports is not assessment.reporting else "",
    }


def _needs(agency: str, tasks: tuple[TaskStatus, ...], request: Request) -> NeedsView:
    assessment = request.assessment

    def waiting(state: State) -> list[OwnTaskView]:
        chosen = [task for task in tasks if task.state is state and waits_for(task, agency)]
        return [own_view(task, agency, assessment) for task in chosen]

    overdue, due_soon = waiting(State.OVERDUE), waiting(State.DUE_SOON)
    listed = {task["id"] for task in (*overdue, *due_soon)}
    asking = rows_of(
        (asked for asked in extensions_by(agency, assessment) if asked.is_pending and asked.task.item.id not in listed),
        assessment,
    )
    missing = [report for report in owed_over_the_year(agency, assessment) if report["is_missing"]]
    fields = matters_view(assessment, request.span, (agency,))["proposals"]
    proposals = [matter for field in fields for matter in field["entries"]]
    return {
        "agency": assessment.members.name(agency),
        "overdue": overdue,
        "due_soon": due_soon,
        "missing": missing,
        "asking": asking,
        "proposals": proposals,
        "has_any": bool(overdue or due_soon or missing or asking or proposals),
        "number": "",
    }
