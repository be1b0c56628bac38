"""The effect of a change of the plan: two assessments of one day, with the same records."""

from collections.abc import Mapping
from datetime import datetime
from typing import Generic, NamedTuple, TypeVar

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
Missing = TypeVar("Missing")


class Standing(NamedTuple):
    """A task's state, and for how many days it is overdue."""

    state: State
    days_overdue: int | None


class Load(NamedTuple):
    """How many tasks an agency leads and helps with, itself or through a group."""

    led: int
    helped: int


class Difference(NamedTuple, Generic[Value]):
    """A task, KPI or agency by its id, on both sides."""

    id: str
    before: Value
    after: Value


class Effect(NamedTuple):
    """The differences on a day; None on a side where the plan does not have the task or KPI."""

    tasks: tuple[Difference[Standing | None], ...]
    kpis: tuple[Difference[KpiState | None], ...]
    loads: tuple[Difference[Load], ...]

    def __bool__(self) -> bool:
        return any(self)


def effect(before: Assessment, after: Assessment) -> Effect:
    """The differences of the newer assessment, in the order of its plan."""
    return Effect(
        _differences(_standings(before), _standings(after), None),
        _differences(_kpi_states(before), _kpi_states(after), None),
        _differences(_loads(before), _loads(after), Load(0, 0)),
    )


def _standings(assessment: Assessment) -> dict[str, Standing]:
    return {task.item.id: Standing(task.state, task.days_overdue) for task in assessment.tasks}


def _kpi_states(assessment: Assessment) -> dict[str, KpiState]:
    return {status.kpi.id: status.status for status in assessment.kpis}


def _loads(assessment: Assessment) -> dict[str, Load]:
    return {
        load.agency.id: Load(
            len(load.led) + len(load.group_lead), len(load.coordinating) + len(load.group_coordinating)
        )
        for load in workload(assessment)
    }


def _differences(
    old: Mapping[str, Value], new: Mapping[str, Value], missing: Missing
) -> tuple[Difference[Value | Missing], ...]:
    pairs = (Difference(name, old.get(name, missing), new.get(name, missing)) for name in dict.fromkeys((*new, *old)))
    return tuple(pair for pair in pairs if pair.before != pair.after)


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
