"""The change between two versions of a plan as JSON."""

from typing import Literal, NotRequired, TypedDict

from dxplan.assess.comparison import Comparison, Load, Side, Standing
from dxplan.assess.extensions import decided_by
from dxplan.assess.kpis import KpiState
from dxplan.assess.tasks import State
from dxplan.change.diff import Change
from dxplan.change.significance import Significance, moved_days, significance
from dxplan.facts.differences import ReportKey
from dxplan.render.language import Language
from dxplan.render.sheet import DayText, PeriodText, TimeText
from dxplan.render.views.findings import FindingData, findings_data
from dxplan.render.views.history import EntryData, entry_data
from dxplan.render.views.more_time_json import ExtensionData, extension_data


class SideData(TypedDict):
    """A version of the plan."""

    name: str
    """As it was asked for; empty for the files on the disk."""
    file: str
    commit: str | None
    """The whole hash; null for a file on the disk, and so is the time."""
    time: TimeText | None


FromTo = TypedDict("FromTo", {"from": object, "to": object})


class ChangeData(FromTo):
    """A value that differs, or an item that was added or removed; `from` and `to` are as in the plan's file."""

    kind: Literal["added", "removed", "changed"]
    subject: str
    """`task`, `kpi` …; `plan` for what has no id."""
    id: str | None
    field: str | None
    """With dots, as `deadline.due`; null for a whole item."""
    significance: Significance
    days: int | None
    """By how many days a due day moves, and how many of them are worked; later is more than 0."""
    working_days: int | None
    legal: bool
    """Whether only an amendment may change it."""
    path: str
    """As the ledger writes it: `tasks/II.1/deadline/due`."""
    decided_by: EntryData | None


class EntryChanges(TypedDict):
    """Entries of the ledger."""

    added: list[EntryData]
    gone: list[EntryData]


class StandingData(TypedDict):
    """The state of a task."""

    state: State
    days_overdue: int | None


class TaskEffectData(TypedDict):
    """A task whose state changes; null where the plan does not have it."""

    id: str
    before: StandingData | None
    after: StandingData | None


class KpiEffectData(TypedDict):
    """A KPI whose status changes; null where the plan does not have it."""

    id: str
    before: KpiState | None
    after: KpiState | None


class LoadData(TypedDict):
    """How many tasks an agency leads and helps with, itself or through a group."""

    led: int
    helped: int


class LoadEffectData(TypedDict):
    """An agency whose load changes."""

    id: str
    before: LoadData
    after: LoadData


class EffectData(TypedDict):
    """What the change does to the states on the day."""

    tasks: list[TaskEffectData]
    kpis: list[KpiEffectData]
    agencies: list[LoadEffectData]


class ReportName(TypedDict):
    """A body's report for a period."""

    agency: str
    period: PeriodText
    duty: NotRequired[str]
    """The duty to report, if it has an id."""


class RecordChanges(TypedDict):
    """What changes in the records."""

    reports: list[ReportName]
    """Reports that came in."""
    lost_reports: list[ReportName]
    added: dict[str, int]
    """How many facts are new, by kind, as `progress`."""
    gone: dict[str, int]


class DecidedRequests(TypedDict, total=False):
    """What became of requests for more time."""

    decided_requests: list[ExtensionData]
    """Those that the new entries of the ledger answer by the day; left out if there are none."""


class DiffData(DecidedRequests):
    """What changes between two versions of a plan."""

    schema: Literal["dxplan/diff/1"]
    as_of: DayText
    base: SideData
    head: SideData
    changes: list[ChangeData]
    amendments: EntryChanges
    effect: EffectData
    records: RecordChanges
    undecided: list[FindingData]
    """What moves a duty or a fact without a decision."""


def diff_data(comparison: Comparison, language: Language) -> DiffData:
    """The change for JSON."""
    requests = decided_by(comparison.entered, comparison.after)
    decided: DecidedRequests = {"decided_requests": [*map(extension_data, requests)]} if requests else {}
    return {
        "schema": "dxplan/diff/1",
        "as_of": comparison.after.as_of.isoformat(),
        "base": _side_data(comparison.base),
        "head": _side_data(comparison.head),
        "changes": [_change_data(change, comparison) for change in comparison.changes],
        "amendments": {
            "added": [entry_data(entry) for entry in comparison.entered],
            "gone": [entry_data(entry) for entry in comparison.gone],
        },
        "effect": {
            "tasks": [
                {"id": task.id, "before": _standing_data(task.before), "after": _standing_data(task.after)}
                for task in comparison.effect.tasks
            ],
            "kpis": [{"id": kpi.id, "before": kpi.before, "after": kpi.after} for kpi in comparison.effect.kpis],
            "agencies": [
                {"id": load.id, "before": _load_data(load.before), "after": _load_data(load.after)}
                for load in comparison.effect.loads
            ],
        },
        "records": {
            "reports": list(map(_report_name, comparison.facts.reports)),
            "lost_reports": list(map(_report_name, comparison.facts.lost_reports)),
            "added": comparison.facts.added,
            "gone": comparison.facts.gone,
        },
        "undecided": findings_data(comparison.undecided, (), language),
        **decided,
    }


def _change_data(change: Change, comparison: Comparison) -> ChangeData:
    moved = moved_days(change, comparison.after.calendar)
    entry = comparison.decided_by(change)
    return {
        "kind": change.kind,
        "subject": change.subject,
        "id": change.id or None,
        "field": change.field or None,
        "from": _json(change.old),
        "to": _json(change.new),
        "significance": significance(change),
        "days": moved and moved.days,
        "working_days": moved and moved.working_days,
        "legal": change.is_legal,
        "path": change.path,
        "decided_by": entry_data(entry) if entry else None,
    }


def _report_name(report: ReportKey) -> ReportName:
    agency, period, duty = report
    name: ReportName = {"agency": agency, "period": str(period)}
    return {**name, "duty": duty} if duty else name


def _json(value: object) -> object:
    return value if value is None or isinstance(value, bool | int | float | str | list | dict) else str(value)


def _side_data(side: Side) -> SideData:
    time = side.time.isoformat() if side.time else None
    return {"name": side.name, "file": side.file, "commit": side.commit, "time": time}


def _standing_data(standing: Standing | None) -> StandingData | None:
    return standing and {"state": standing.state, "days_overdue": standing.days_overdue}


def _load_data(load: Load) -> LoadData:
    return {"led": load.led, "helped": load.helped}
