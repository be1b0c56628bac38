"""Every place in which a plan names an agency or a group by its id."""

from collections.abc import Iterable, Iterator

from dxplan.model.plan import Agency, Group, Plan

Reference = tuple[str, str, tuple[str, ...]]
"""The item that refers, the field's dotted path with `{}` for the index in the list, and the ids referred to."""


def bodies_named(plan: Plan) -> Iterator[Reference]:
    """The fields that name agencies or groups."""
    for task in plan.rows():
        yield task.id, "lead.{}", task.lead
    for activity in plan.activities:
        yield activity.id, "lead.{}", activity.lead
    for task in plan.rows():
        yield task.id, "coordinating.{}", task.coordinating
    for kpi in plan.kpis:
        yield kpi.id, "lead.{}", kpi.lead
    for index, point in enumerate(plan.organisation):
        yield "", f"organisation.{index}.agencies.{{}}", point.agencies
    for index, member in enumerate(plan.committee.members):
        yield "", f"committee.members.{index}.agencies.{{}}", member.agencies
    if plan.reporting:
        yield "", "reporting.bodies.{}", plan.reporting.bodies


def agencies_named(plan: Plan) -> Iterator[Reference]:
    """The fields that name agencies and may name no group."""
    place = "office.agency" if plan.office else "committee.standing_agency"
    yield "", place, (plan.committee.standing_agency,)
    if plan.committee.support:
        yield "", "committee.support", (plan.committee.support,)
    if plan.reporting:
        yield "", "reporting.to", (plan.reporting.to,)
    yield from named_by(plan.agencies, plan.groups)


def named_by(agencies: Iterable[Agency], groups: Iterable[Group]) -> Iterator[Reference]:
    """The agencies that bodies name: members of groups, and successors."""
    for group in groups:
        yield group.id, "members.{}", group.members
    for agency in agencies:
        yield agency.id, "successors.{}.agency", tuple(successor.agency for successor in agency.successors)
