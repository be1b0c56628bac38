"""Requests for more time in the papers on a period: which wait for a decision, and which were answered in it."""

from collections.abc import Iterable
from datetime import date
from typing import TypedDict

from dxplan.assess import Assessment
from dxplan.assess.extensions import Closing, Extension, RequestOutcome, answered, pending
from dxplan.documents.asking import AskedView, FewAskedView, asked_view, few_asked, recorded_request
from dxplan.documents.citing import ReferenceView, reference_view
from dxplan.documents.items import TITLE_LETTERS, sentence, short_title
from dxplan.model.plan import Activity, Amendment
from dxplan.model.task_parts import Part


class RequestsView(TypedDict):
    """The requests for more time for a task, or for a period or stage of it, of which the same became."""

    id: str
    label: str
    """What names it: its number, or its id where others have that number."""
    title: str
    short_title: str
    is_activity: bool
    """It is an activity, whose id the plan does not print."""
    due: date | None
    """As it now stands."""
    has_due: bool
    due_is_day_off: bool
    asked: list[AskedView]
    few_asked: FewAskedView
    """The first of them, for a cell."""
    is_waiting: bool
    is_granted: bool
    answered_on: date | None
    answered_by: list[ReferenceView]
    """The document that answers them, one or none."""


class MoreTimeView(TypedDict):
    """The requests for more time that wait, or were answered: the waiting before the others."""

    total: int
    waiting: int
    granted: int
    refused: int
    """Refused, or answered by a deadline that is no later."""
    rows: list[RequestsView]
    since: date
    """The answers are from this day on."""


def more_time(assessment: Assessment, since: date) -> MoreTimeView:
    """The requests that wait on the day, and those that were answered from another day on."""
    waiting = pending((*assessment.tasks, *assessment.activities), assessment)
    decided = answered(since, assessment)
    granted = sum(request.outcome is RequestOutcome.GRANTED for request in decided)
    return {
        "total": len(waiting) + len(decided),
        "waiting": len(waiting),
        "granted": granted,
        "refused": len(decided) - granted,
        "rows": rows_of((*waiting, *decided), assessment),
        "since": since,
    }


def rows_of(requests: Iterable[Extension], assessment: Assessment) -> list[RequestsView]:
    """The requests in their order, those for the same with the same answer together: a group's task has many."""
    alike: dict[tuple[str, Part | None, RequestOutcome, date | None, str | None], list[Extension]] = {}
    for request in requests:
        item, closing = request.task.item, request.closing
        answer = (closing.on, closing.document) if closing else (None, None)
        alike.setdefault((item.id, request.part, request.outcome, *answer), []).append(request)
    return [_row(together, assessment) for together in alike.values()]


def _row(requests: list[Extension], assessment: Assessment) -> RequestsView:
    first = requests[0]
    item, due, closing = first.task.item, first.due, first.closing
    asked = [asked_view(recorded_request(request), assessment) for request in requests]
    return {
        "id": item.id,
        "label": assessment.label(item.id),
        "title": sentence(item.title),
        "short_title": short_title(item, TITLE_LETTERS),
        "is_activity": isinstance(item, Activity),
        "due": due,
        "has_due": due is not None,
        "due_is_day_off": due is not None and assessment.calendar.is_off(due),
        "asked": asked,
        "few_asked": few_asked(asked),
        "is_waiting": first.is_pending,
        "is_granted": first.outcome is RequestOutcome.GRANTED,
        "answered_on": closing and closing.on,
        "answered_by": _papers(closing, assessment) if closing else [],
    }


def _papers(closing: Closing, assessment: Assessment) -> list[ReferenceView]:
    paper = closing.paper
    if paper is None or not closing.document:
        return []
    issuer, title = (None, None) if isinstance(paper, Amendment) else (paper.issuer, paper.title)
    return [reference_view(assessment, closing.document, paper.date, issuer, title)]
