"""Who asks for more time for a task: by a request that the journal has, else by a proposal of its own report."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple, TypedDict

from dxplan.assess import Assessment
from dxplan.assess.extensions import Extension, deadline_decisions, extensions_of
from dxplan.assess.tasks import TaskStatus
from dxplan.documents.items import EvidenceView, PeriodName, evidence_view, first_words, sentence
from dxplan.model.records import Evidence
from dxplan.model.task_parts import PartName
from dxplan.wording.replies import asks_for_time

_LETTERS = 150
"""How much of a text a page prints whose annex has the whole."""


class Asked(NamedTuple):
    """A request for more time that waits for a decision."""

    agency: str
    on: date
    text: str
    """The body's own words: its reason, or its proposal."""
    is_formal: bool
    due: date | None = None
    period: PeriodName = ""
    evidence: tuple[Evidence, ...] = ()


_IN_CELL = 8
"""How many requests for one task a cell has room for."""


class AskedView(TypedDict):
    """A body's request for more time. The filter `request` prints one that is recorded as such."""

    agency: str
    on: date
    is_formal: bool
    """It is recorded as a request; else the body asks in a report, in its own words."""
    until: date | None
    """The day that it asks for."""
    has_until: bool
    period: PeriodName
    """Of a recurring task the period that is to be due later, or a stage."""
    asked_by: list[EvidenceView]
    """The letter that asks."""
    text: str
    short_text: str


def requests_for_time(task: TaskStatus, assessment: Assessment) -> Iterator[Asked]:
    """Each body's requests."""
    bodies = (
        *(declaration.agency for declaration in task.newest),
        *(extension.agency for extension in extensions_of(task, assessment)),
    )
    for agency in dict.fromkeys(bodies):
        yield from requests_by(agency, task, assessment)


def requests_by(agency: str, task: TaskStatus, assessment: Assessment) -> tuple[Asked, ...]:
    """The requests of a body for a task that is open; none that was answered."""
    recorded = tuple(
        recorded_request(extension)
        for extension in extensions_of(task, assessment)
        if extension.agency == agency and extension.is_pending
    )
    declarations = task.facts.of(agency, task.current) if task.is_open and not recorded else ()
    proposed = [declaration for declaration in declarations if asks_for_time(declaration.entry.proposals or "")]
    if not proposed:
        return recorded
    newest = proposed[-1]
    answers = [decision.date for decision in deadline_decisions(task, assessment)]
    answers += (on for on, refusal in task.facts.refusals if refusal.agency == agency)
    is_answered = any(day >= newest.on for day in answers)
    return () if is_answered else (Asked(agency, newest.on, sentence(newest.entry.proposals), is_formal=False),)


def recorded_request(extension: Extension) -> Asked:
    """A request as it is recorded."""
    entry = extension.entry
    reason, period = sentence(entry.reason), PartName.of(extension.part, extension.task.item.deadline)
    return Asked(entry.agency, extension.on, reason, True, entry.due, period, entry.evidence)


class FewAskedView(TypedDict):
    """As many requests for one task as a cell has room for, and the number of the others."""

    listed: list[AskedView]
    others: int


def few_asked(asked: list[AskedView]) -> FewAskedView:
    """The first of these requests."""
    return {"listed": asked[:_IN_CELL], "others": len(asked[_IN_CELL:])}


def asked_view(asked: Asked, assessment: Assessment, name: str = "") -> AskedView:
    """A request; `name` is what the body is called, if not by its whole name."""
    return {
        "agency": name or assessment.members.name(asked.agency),
        "on": asked.on,
        "is_formal": asked.is_formal,
        "until": asked.due,
        "has_until": asked.due is not None,
        "period": asked.period,
        "asked_by": [evidence_view(paper, assessment) for paper in asked.evidence],
        "text": asked.text,
        "short_text": first_words(asked.text, _LETTERS),
    }
