"""What each agency carries, alone, with others, and through groups."""

from datetime import date
from typing import NamedTuple

from dxplan.assess.members import Members
from dxplan.assess.tasks import State, TaskStatus
from dxplan.model.plan import Agency, Plan


class AgencyWorkload(NamedTuple):
    """An agency's tasks, each once: a direct role before a group's, a lead before a coordinating one."""

    agency: Agency
    lead: tuple[TaskStatus, ...]
    """Led alone."""
    joint_lead: tuple[TaskStatus, ...]
    """Led together with others that the plan names beside it."""
    coordinating: tuple[TaskStatus, ...]
    group_lead: tuple[TaskStatus, ...]
    group_coordinating: tuple[TaskStatus, ...]

    @property
    def led(self) -> tuple[TaskStatus, ...]:
        """What it answers for by name."""
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

    def due_by_month(self) -> dict[str, int]:
        """How many tasks that it answers for are due in each month (`2024-11`) and still open, in order."""
        months: dict[str, int] = {}
        for day in sorted(task.due for task in self.led if task.due and task.is_due):
            months[day.isoformat()[:7]] = months.get(day.isoformat()[:7], 0) + 1
        return months


def workload(plan: Plan, tasks: tuple[TaskStatus, ...], as_of: date) -> tuple[AgencyWorkload, ...]:
    """Every agency with a part in any task, the most burdened first.

    Groups are expanded on the earlier of as-of and the last day of the plan's year.
    """
    members = Members(plan)
    on = min(as_of, date(plan.year, 12, 31))
    parts: dict[str, dict[str, list[TaskStatus]]] = {agency.id: {} for agency in plan.agencies}
    for task in tasks:
        for name, role in _roles(task, members, on).items():
            if name in parts:
                parts[name].setdefault(role, []).append(task)
    found = []
    for agency in plan.agencies:
        roles = {role: tuple(of_role) for role, of_role in parts[agency.id].items()}
        if roles:
            found.append(AgencyWorkload(agency, *(roles.get(role, ()) for role in _ROLES)))
    return tuple(sorted(found, key=lambda one: (-len(one.led), -one.count(State.OVERDUE), -one.total)))


_ROLES = ("lead", "joint_lead", "coordinating", "group_lead", "group_coordinating")


def _roles(task: TaskStatus, members: Members, on: date) -> dict[str, str]:
    item = task.item
    coordinating = getattr(item, "coordinating", ())
    roles: dict[str, str] = dict.fromkeys(members.expanded(coordinating, on), "group_coordinating")
    roles.update(dict.fromkeys(members.expanded(item.lead, on), "group_lead"))
    roles.update(dict.fromkeys((name for name in coordinating if name not in members.groups), "coordinating"))
    direct = "lead" if len(item.lead) == 1 else "joint_lead"
    roles.update(dict.fromkeys((name for name in item.lead if name not in members.groups), direct))
    return roles
