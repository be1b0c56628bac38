"""The effect of a change of the plan: two assessments of one day, with the same records."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import starmap
from typing import NamedTuple, TypeVar

from dxplan.assess import Assessment
from dxplan.assess.kpis import KpiState
from dxplan.assess.tasks import State
from dxplan.assess.workload import workload
from dxplan.change.diff import Change, diff
from dxplan.change.ledger import account, entries_between
from dxplan.change.path import overlap
from dxplan.diagnostics import Diagnostic
from dxplan.facts.differences import FactChanges
from dxplan.model.plan import Amendment, Plan

Value = TypeVar("Value")


class Standing(NamedTuple):
    """A task's state, and for how many days it is overdue."""

    state: State
    days_overdue: int | None


class TaskEffect(NamedTuple):
    """A task with another state; None on the side where the plan does not have it."""

    id: str
    before: Standing | None
    after: Standing | None


class KpiEffect(NamedTuple):
    """A KPI whose status is another one; None on the side where the plan does not have it."""

    id: str
    before: KpiState | None
    after: KpiState | None


class Load(NamedTuple):
    """How many tasks an agency leads and helps with, itself or through a group."""

    led: int
    helped: int


class LoadEffect(NamedTuple):
    """An agency whose load is another one."""

    agency: str
    before: Load
    after: Load


class Effect(NamedTuple):
    """The picture on a day, before and after."""

    tasks: tuple[TaskEffect, ...]
    kpis: tuple[KpiEffect, ...]
    loads: tuple[LoadEffect, ...]

    def __bool__(self) -> bool:
        return any(self)


def effect(before: Assessment, after: Assessment) -> Effect:
    """The differences of the newer assessment, in the order of its plan."""
    states_before = {task.item.id: Standing(task.state, task.days_overdue) for task in before.tasks}
    states_after = {task.item.id: Standing(task.state, task.days_overdue) for task in after.tasks}
    kpis_before = {kpi.kpi.id: kpi.status for kpi in before.kpis}
    kpis_after = {kpi.kpi.id: kpi.status for kpi in after.kpis}
    loads_before, loads_after = _loads(before), _loads(after)
    none = Load(0, 0)
    return Effect(
        tuple(starmap(TaskEffect, _differing(states_before, states_after))),
        tuple(starmap(KpiEffect, _differing(kpis_before, kpis_after))),
        tuple(LoadEffect(name, old or none, new or none) for name, old, new in _differing(loads_before, loads_after)),
    )


def _loads(assessment: Assessment) -> dict[str, Load]:
    return {
        load.agency.id: Load(
            len(load.led) + len(load.group_lead), len(load.coordinating) + len(load.group_coordinating)
        )
        for load in workload(assessment)
    }


def _differing(old: Mapping[str, Value], new: Mapping[str, Value]) -> Iterator[tuple[str, Value | None, Value | None]]:
    for name in dict.fromkeys((*new, *old)):
        if old.get(name) != new.get(name):
            yield name, old.get(name), new.get(name)


class Side(NamedTuple):
    """A version of the plan: what it was asked for as, its file, and its commit; none for a file on disk."""

    name: str
    file: str
    plan: Plan
    commit: str | None = None
    time: datetime | None = None


class Comparison:
    """Two versions of a plan, judged on one day with the newer one's records."""

    def __init__(
        self,
        base: Side,
        head: Side,
        judged: tuple[Assessment, Assessment],
        facts: FactChanges,
        undecided: tuple[Diagnostic, ...] = (),
    ) -> None:
        self.base, self.head = base, head
        self.facts = facts
        self.undecided = undecided
        """The changes of a duty, a day or a fact that no decision explains."""
        self.after = judged[1]
        """The newer version of the day; its file, as all below, has later decisions too."""
        self.changes = diff(base.plan, head.plan)
        self.effect = effect(*judged)
        self.gone, self.entered = entries_between(base.plan, head.plan)
        self.account = account(base.plan, head.plan) if base.plan.status == "in_force" else None
        """What the ledger explains; None while there is none to be kept."""
        self._unexplained = {change.path for change in self.account.unexplained} if self.account else set()

    def decided_by(self, change: Change) -> Amendment | None:
        """The entry of the ledger that made the change, or that is gone with it; None without one."""
        for entry in self.entered:
            if change.path not in self._unexplained and _touches(entry, change.path):
                return entry
        return next((entry for entry in self.gone if _touches(entry, change.path)), None)

    def lacks_decision(self, change: Change) -> bool:
        """Whether only an entry of the ledger might make the change, and none does."""
        return bool(self.account and change.is_legal and self.decided_by(change) is None)


def _touches(entry: Amendment, path: str) -> bool:
    """Whether an entry sets the value at the path, what holds it, or a part of it."""
    return any(overlap(amended.path, path) for amended in entry.changes)
