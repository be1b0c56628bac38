"""The tasks of each agency: alone, with others, and through groups."""

from typing import NamedTuple

from dxplan.assess import Assessment
from dxplan.assess.members import MANY
from dxplan.assess.tasks import State, TaskStatus
from dxplan.assess.totals import shares
from dxplan.model.plan import Agency, Group, leads_of
from dxplan.once import once


class AgencyWorkload(NamedTuple):
    """An agency's tasks, each once: a direct role before a group's, a lead before a coordinating one."""

    agency: Agency
    lead: tuple[TaskStatus, ...]
    """Led alone."""
    joint_lead: tuple[TaskStatus, ...]
    """Led together with others that the plan names."""
    coordinating: tuple[TaskStatus, ...]
    group_lead: tuple[TaskStatus, ...]
    group_coordinating: tuple[TaskStatus, ...]

    @property
    def led(self) -> tuple[TaskStatus, ...]:
        """The tasks that it leads by name."""
        return self.lead + self.joint_lead

    @property
    def by_name(self) -> bool:
        """Whether the plan names it in any task, not only a group that holds it."""
        return bool(self.lead or self.joint_lead or self.coordinating)

    @property
    def total(self) -> int:
        """How many tasks it has any part in."""
        return len(self.led) + len(self.coordinating) + len(self.group_lead) + len(self.group_coordinating)

    def count(self, state: State) -> int:
        """How many of the tasks that it answers for are in that state."""
        return sum(task.state is state for task in self.led)

    @property
    def open(self) -> int:
        """How many of the tasks that it answers for are neither completed nor dropped."""
        return sum(task.is_open for task in self.led)

    @property
    def on_time_ratio(self) -> float | None:
        """How much of what it answers for and has a due date was completed on time, 0 to 1; None of nothing."""
        return shares(self.led).on_time_ratio


@once
def workload(assessment: Assessment) -> tuple[AgencyWorkload, ...]:
    """Every agency with a part in any task, the most burdened first."""
    parts: dict[str, dict[str, list[TaskStatus]]] = {agency.id: {} for agency in assessment.plan.agencies}
    for task in assessment.tasks:
        for name, role in _roles(task, assessment).items():
            if name in parts:
                parts[name].setdefault(role, []).append(task)
    loads = [
        AgencyWorkload(agency, *(tuple(roles.get(role, ())) for role in _ROLES))
        for agency in assessment.plan.agencies
        if (roles := parts[agency.id])
    ]
    return tuple(sorted(loads, key=lambda load: (-len(load.led), -load.count(State.OVERDUE), -load.total)))


def workload_of(agency: Agency, assessment: Assessment) -> AgencyWorkload:
    """The agency's tasks by role; none where the plan gives it no part in any task."""
    return _by_agency(assessment).get(agency.id) or AgencyWorkload(agency, (), (), (), (), ())


@once
def _by_agency(assessment: Assessment) -> dict[str, AgencyWorkload]:
    return {load.agency.id: load for load in workload(assessment)}


class GroupWorkload(NamedTuple):
    """The tasks that a large group has as one."""

    group: Group
    size: int
    lead: tuple[TaskStatus, ...]
    coordinating: tuple[TaskStatus, ...]
    late: tuple[str, ...]
    """Its members that have not completed an overdue task that it leads, in the plan's order."""


@once
def workload_of_groups(assessment: Assessment) -> tuple[GroupWorkload, ...]:
    """Each group that is too large for its members to be read one by one, and that a task names."""
    loads = []
    for group in assessment.plan.groups:
        members = assessment.expanded((group.id,))
        lead = tuple(task for task in assessment.tasks if group.id in leads_of(task.item))
        coordinating = tuple(task for task in assessment.tasks if group.id in task.item.coordinating)
        if len(members) >= MANY and (lead or coordinating):
            overdue = [task for task in lead if task.state is State.OVERDUE]
            late = tuple(name for name in members if any(name not in task.done for task in overdue))
            loads.append(GroupWorkload(group, len(members), lead, coordinating, late))
    return tuple(loads)


class Concentration(NamedTuple):
    """How few agencies carry how much: the most burdened ones, and the tasks that any of them leads by name."""

    agencies: tuple[Agency, ...]
    tasks: int
    of: int
    """How many tasks an agency leads by name at all."""


def concentration(agencies: tuple[AgencyWorkload, ...], most: int = 3) -> Concentration:
    """The share of the agencies that lead the most; `agencies` as from `workload`."""
    first = [load for load in agencies[:most] if load.led]
    led, led_by_all = ({task.item.id for load in loads for task in load.led} for loads in (first, agencies))
    return Concentration(tuple(load.agency for load in first), len(led), len(led_by_all))


_ROLES = ("lead", "joint_lead", "coordinating", "group_lead", "group_coordinating")


def _roles(task: TaskStatus, assessment: Assessment) -> dict[str, str]:
    item, groups = task.item, assessment.members.groups
    roles: dict[str, str] = dict.fromkeys(assessment.expanded(item.coordinating), "group_coordinating")
    roles.update(dict.fromkeys(assessment.expanded(leads_of(item)), "group_lead"))
    roles.update(dict.fromkeys((name for name in item.coordinating if name not in groups), "coordinating"))
    lead = leads_of(item)
    direct = "lead" if len(lead) == 1 else "joint_lead"
    roles.update(dict.fromkeys((name for name in lead if name not in groups), direct))
    return roles
