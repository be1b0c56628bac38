"""Every place in which a plan names an agency or a group by its id."""

from collections.abc import Iterable, Iterator

from dxplan.model.deadline import stages_of
from dxplan.model.plan import Activity, Agency, Group, Plan, Task
from dxplan.model.report_duty import LEADS, ReportDuty

Reference = tuple[str, str, tuple[str, ...]]
"""The item that refers, the field's dotted path with `{}` for the index in the list, and the ids referred to."""


def bodies_named(plan: Plan) -> Iterator[Reference]:
    """The fields that name agencies or groups."""
    for task in plan.rows():
        yield task.id, "lead.{}", task.lead
    for activity in plan.activities:
        yield activity.id, "lead.{}", activity.lead
    items: tuple[Task | Activity, ...] = (*plan.rows(), *plan.activities)
    for item in items:
        for index, stage in enumerate(stages_of(item.deadline)):
            yield item.id, f"deadline.stages.{index}.lead.{{}}", stage.lead
    for task in plan.rows():
        yield task.id, "coordinating.{}", task.coordinating
    for kpi in plan.kpis:
        yield kpi.id, "lead.{}", kpi.lead
    for index, point in enumerate(plan.organisation):
        yield "", f"organisation.{index}.agencies.{{}}", point.agencies
    for index, member in enumerate(plan.committee.members):
        yield "", f"committee.members.{index}.agencies.{{}}", member.agencies
    for duty in plan.reporting:
        if duty.bodies != LEADS:
            yield *duty_place(plan, duty, "bodies.{}"), duty.bodies


def agencies_named(plan: Plan) -> Iterator[Reference]:
    """The fields that name agencies and may name no group."""
    place = "office.agency" if plan.office else "committee.standing_agency"
    yield "", place, (plan.committee.standing_agency,)
    if plan.committee.support:
        yield "", "committee.support", (plan.committee.support,)
    for duty in plan.reporting:
        yield *duty_place(plan, duty, "to" if len(duty.to) == 1 else "to.{}"), duty.to
    yield from named_by(plan.agencies, plan.groups)


def duty_place(plan: Plan, duty: ReportDuty, field: str) -> tuple[str, str]:
    """The item, which is the plan, and the dotted path of a field of a duty to report."""
    is_alone = len(plan.reporting) == 1 and duty.id is None
    return "", f"reporting.{field}" if is_alone else f"reporting.{plan.reporting.index(duty)}.{field}"


def duty_names(plan: Plan) -> dict[str, ReportDuty]:
    """The duties to report by what people call them: their ids; of several that without one by its place."""
    duties = enumerate(plan.reporting, 1)
    return {duty.id or str(place): duty for place, duty in duties if duty.id or len(plan.reporting) > 1}


def named_by(agencies: Iterable[Agency], groups: Iterable[Group]) -> Iterator[Reference]:
    """The agencies that bodies name: members of groups, and successors."""
    for group in groups:
        yield group.id, "members.{}", group.members
    for agency in agencies:
        yield agency.id, "successors.{}.agency", tuple(successor.agency for successor in agency.successors)
