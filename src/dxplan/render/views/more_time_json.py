"""Requests for more time as JSON."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NotRequired, TypedDict

from dxplan.assess import Assessment
from dxplan.assess.extensions import Extension, RequestOutcome, pending
from dxplan.assess.tasks import TaskStatus
from dxplan.render.sheet import DayText, PeriodText


class ExtensionData(TypedDict):
    """A body's request for more time."""

    task: str
    agency: str
    on: DayText
    """Since when it asks."""
    occurrence: PeriodText | None
    """Of a recurring task: for which period."""
    stage: NotRequired[str]
    """Of a task with stages: for which stage."""
    asked_due: DayText | None
    """The due day that it asks for, if it names one."""
    reason: str | None
    documents: list[str]
    """The numbers of its letters."""
    outcome: RequestOutcome
    """`pending` until it is decided; `settled` where the task or the body's part is finished, or the task dropped."""
    closed_on: DayText | None
    decided_by: str | None
    """The number of the document that decided it."""


class PendingRequests(TypedDict, total=False):
    """Who asks for more time."""

    pending_requests: list[ExtensionData]
    """The requests for more time that wait for a decision, the oldest first; left out if there are none."""


class ExtensionCounts(TypedDict):
    """How often a body asked for more time, and what it got."""

    asked: int
    by_outcome: dict[RequestOutcome, int]
    requests: list[ExtensionData]


def extension_data(extension: Extension) -> ExtensionData:
    """A request for JSON."""
    entry, closing = extension.entry, extension.closing
    data: ExtensionData = {
        "task": extension.task.item.id,
        "agency": extension.agency,
        "on": extension.on.isoformat(),
        "occurrence": str(entry.occurrence) if entry.occurrence else None,
        "asked_due": entry.due.isoformat() if entry.due else None,
        "reason": entry.reason,
        "documents": [paper.number for paper in entry.evidence if paper.number],
        "outcome": extension.outcome,
        "closed_on": closing.on.isoformat() if closing else None,
        "decided_by": closing and closing.document,
    }
    if entry.stage is not None:
        data["stage"] = entry.stage
    return data


def pending_data(tasks: Iterable[TaskStatus], assessment: Assessment) -> PendingRequests:
    """The requests for some tasks that wait, for JSON; nothing if there are none."""
    waiting = [*map(extension_data, pending(tasks, assessment))]
    return {"pending_requests": waiting} if waiting else {}


def extension_counts(extensions: Sequence[Extension]) -> ExtensionCounts:
    """A body's requests for JSON."""
    counts = Counter(extension.outcome for extension in extensions)
    return {
        "asked": len(extensions),
        "by_outcome": {outcome: counts[outcome] for outcome in RequestOutcome},
        "requests": [*map(extension_data, extensions)],
    }
