"""A member's page: how the agencies stand that he oversees, and what of theirs needs his hand."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from dxplan.assess import Assessment
from dxplan.assess.tasks import State, TaskStatus
from dxplan.assess.workload import workload
from dxplan.diagnostics import DxplanError, msg
from dxplan.documents.items import COMPLETED
from dxplan.documents.letters import Letter, kept, office_letter
from dxplan.documents.matters import matters_view
from dxplan.documents.own import leads, owed_in, owed_over_the_year, own_view, standing_view, waits_for
from dxplan.documents.request import Request
from dxplan.model.plan import Member, Plan
from dxplan.wording.names import key

_REMEDY = msg("add them to committee/members/agencies")


def each_member(request: Request) -> Iterator[tuple[str, Request]]:
    """The request for each member that oversees any agency, called by the name in plain letters."""
    members = [one for one in request.assessment.plan.committee.members if one.agencies]
    if not members:
        raise DxplanError(msg("the plan does not say of any member which agencies they oversee"), _REMEDY)
    seen: Counter[str] = Counter()
    for member in members:
        name = "-".join(filter(None, map(key, member.name.split())))[:60]
        seen[name] += 1
        yield name if seen[name] == 1 else f"{name}-{seen[name]}", request._replace(member=member)


def member_letter(request: Request) -> Letter:
    """A report of the standing agency to the member."""
    plan, member = request.assessment.plan, request.member
    to = (f"Đồng chí {member.name}, {_office(member, plan)}",) if member else ()
    return office_letter(plan, request.assessment.as_of, "BC", addressees=to, recipients=("Như trên", kept(plan)))


def member_view(request: Request) -> dict[str, Any] | None:
    """Everything that the page says; None if the request names no member.

    A DxplanError where the plan does not say which agencies the member oversees.
    """
    return _view(request.member, request) if request.member else None


def _view(member: Member, request: Request) -> dict[str, Any]:
    assessment = request.assessment
    overseen = assessment.expanded(member.agencies)
    if not overseen:
        message = msg("the plan does not say which agencies {name} oversees", name=member.name)
        raise DxplanError(message, _REMEDY)
    carried = {one.agency.id: leads(one) for one in workload(assessment)}
    led = {name: carried.get(name, ()) for name in overseen}
    needs = [_needs(name, tasks, request) for name, tasks in led.items()]
    urgent = [one for one in needs if one["has_any"]]
    once = {task.item.id: task.state for tasks in led.values() for task in tasks}
    return {
        "name": member.name,
        "role": member.role,
        "office": _office(member, assessment.plan),
        "period": str(request.span),
        "has_reporting": assessment.reporting is not None,
        "report_period": str(assessment.reporting.period) if assessment.reporting else "",
        "agencies": [_row(name, tasks, assessment) for name, tasks in led.items()],
        "count": len(overseen),
        "tasks": len(once),
        "completed": sum(state in COMPLETED for state in once.values()),
        "overdue": len({task["id"] for one in needs for task in one["overdue"]}),
        "needs": [{**one, "number": str(place)} for place, one in enumerate(urgent, 1)],
        "quiet": [one["agency"] for one in needs if not one["has_any"]],
    }


def _office(member: Member, plan: Plan) -> str:
    """`Phó Trưởng Ban` of `Ban Chỉ đạo …` is `Phó Trưởng Ban Chỉ đạo …`, `Ủy viên` is `Ủy viên Ban Chỉ đạo …`."""
    committee = plan.committee.name
    return f"{member.role} {committee.removeprefix('Ban ') if member.role.endswith('Ban') else committee}"


def _row(agency: str, tasks: tuple[TaskStatus, ...], assessment: Assessment) -> dict[str, Any]:
    """The agency's figures, and its report for the current period: a list of one, or of none where it owes none."""
    reports = assessment.reporting
    counts = standing_view(tasks, agency)
    return {
        "agency": assessment.members.short(agency),
        **counts,
        "rest": counts["later"] + counts["undated"] + counts["dropped"],
        "report": owed_in(reports, agency, assessment) if reports else [],
    }


def _needs(agency: str, tasks: tuple[TaskStatus, ...], request: Request) -> dict[str, Any]:
    """What of the agency's needs the member's hand."""
    assessment = request.assessment

    def waiting(state: State) -> list[dict[str, Any]]:
        chosen = [task for task in tasks if task.state is state and waits_for(task, agency)]
        return [own_view(task, agency, assessment) for task in chosen]

    proposals = matters_view(assessment, request.span, (agency,))["proposals"]
    found = {
        "overdue": waiting(State.OVERDUE),
        "due_soon": waiting(State.DUE_SOON),
        "missing": [one for one in owed_over_the_year(agency, assessment) if one["is_missing"]],
        "proposals": [entry for group in proposals for entry in group["entries"]],
    }
    return {"agency": assessment.members.name(agency), **found, "has_any": any(found.values())}
