"""Requests for more time, and their refusals (DX66x)."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from dxplan.change.ledger import plan_on
from dxplan.checks.contents import Contents
from dxplan.checks.recorded import recorded
from dxplan.diagnostics import Finding, Severity, msg, rule
from dxplan.facts.layout import RecordedFact
from dxplan.model.deadline import (
    AfterEvent,
    ByDocument,
    Deadline,
    External,
    Fixed,
    Ongoing,
    Recurring,
    Stages,
    TermLength,
    event_key,
)
from dxplan.model.terms import term
from dxplan.once import once
from dxplan.wording.replies import asks_for_time

if TYPE_CHECKING:
    from dxplan.model.records import ExtensionRequest


@rule("DX661", "request-not-later", Severity.WARNING)
def request_not_later(contents: Contents) -> Iterator[Finding]:
    """A body asks for a day that is not after the due date, or for more time for what is never due.

    Why: nothing can be granted; most often a month, the year or the task is mistyped. The due date is that of the day
    of the request.

    Example:
        - {kind: extension_request, task: II.1, agency: dh-hong-duc, due: 2024-06-15, on: 2024-06-20}  # due on 30 June

    Instead:
        - {kind: extension_request, task: II.1, agency: dh-hong-duc, due: 2024-09-15, on: 2024-06-20}
    """
    for fact in recorded(contents).requests:
        if not (fact.item and fact.day):
            continue
        deadline = _deadline_on(contents, fact)
        if isinstance(deadline, Stages):
            stage = deadline.stage(fact.entry.stage)
            if stage is None:
                continue  # DX614 asks which
            deadline = stage.deadline
        if deadline is None or isinstance(deadline, Ongoing):
            yield fact.finding("task", msg("the task is never due, so it can't be due later"))
        asked, due = fact.entry.due, deadline and _due_on(contents, fact, deadline)
        if asked and due and asked <= due:
            message = msg("the day asked for, {asked}, is not after the due date, {due}", asked=asked, due=due)
            yield fact.finding("due", message)


@rule("DX662", "refusal-of-no-request", Severity.ERROR)
def refusal_of_no_request(contents: Contents) -> Iterator[Finding]:
    """More time is refused that the body did not ask for by that day.

    Why: the entry answers nothing, and the request that was meant waits on; most often the task or the body is another.
    A body may ask in its report too, by its proposals.

    Example:
        - {kind: extension_request, task: II.1, agency: dh-hong-duc, due: 2024-09-15, on: 2024-06-20}
        - {kind: extension_refused, task: II.2, agency: dh-hong-duc, on: 2024-06-25}

    Instead:
        - {kind: extension_request, task: II.1, agency: dh-hong-duc, due: 2024-09-15, on: 2024-06-20}
        - {kind: extension_refused, task: II.1, agency: dh-hong-duc, on: 2024-06-25}
    """
    facts = recorded(contents)
    if not facts.refusals or not contents.has_all_records:
        return  # an unread fact may be the request
    asking = [
        *facts.requests,
        *(fact for fact in facts.progress if asks_for_time(fact.entry.proposals or "")),
    ]
    asked = [(fact.task, fact.agency, fact.occurrence, fact.on) for fact in asking if fact.day]
    for fact in facts.refusals:
        if (
            fact.item
            and fact.day
            and not any(
                (task, agency) == (fact.task, fact.agency) and fact.occurrence in (None, part) and on <= fact.on
                for task, agency, part, on in asked
            )
        ):
            yield fact.finding("agency", msg("{agency} did not ask for more time by that day", agency=fact.agency))


RULES = (request_not_later, refusal_of_no_request)


def _deadline_on(contents: Contents, fact: "RecordedFact[ExtensionRequest]") -> Deadline | None:
    """The deadline of its task as it was on the day of a request."""
    deadlines = _deadlines(contents)
    if fact.on not in deadlines:
        plan = plan_on(contents.plan, fact.on).plan
        deadlines[fact.on] = {item.id: item.deadline for item in plan.items()}
    return deadlines[fact.on].get(fact.task)


@once
def _deadlines(contents: Contents) -> dict[date, dict[str, Deadline | None]]:
    return {}


def _due_on(contents: Contents, fact: "RecordedFact[ExtensionRequest]", deadline: Deadline) -> date | None:
    """The due day on the day of a request, as far as it is certain: it is not where a task's completion is awaited."""
    facts, entry = recorded(contents), fact.entry
    dates = [other for other in facts.with_due() if other.task == fact.task and other.day]
    dated = [other for other in dates if other.on <= fact.on and other.entry.stage == entry.stage]
    set_to = max(dated, key=lambda other: (bool(other.entry.corrects), other.on)).entry.due if dated else None
    match deadline:
        case Fixed(condition=None):
            return deadline.due
        case Fixed():
            return set_to or deadline.due
        case ByDocument() | External():
            return set_to
        case AfterEvent(count=TermLength() as count) if deadline.is_counted:
            begin = _event_on(contents, deadline, fact.on)
            return term(begin, count, contents.calendar).due if begin else None
        case AfterEvent():
            return set_to
        case Recurring() if entry.occurrence and entry.occurrence.every in deadline.lengths:
            return deadline.due_on(entry.occurrence)
    return None


def _event_on(contents: Contents, deadline: AfterEvent, day: date) -> date | None:
    """The day of the event that a deadline follows, known by a day."""
    head = contents.plan.document.date
    if deadline.origin == "plan":
        return head.first if head.has_day else None
    if deadline.origin:
        document = contents.documents.get(deadline.origin)
        return document.date if document else None
    key = event_key(deadline.event or "")
    events = [fact for fact in recorded(contents).happened if event_key(fact.entry.event) == key and fact.day]
    known = [fact for fact in events if fact.on <= day]
    return max(known, key=lambda fact: (bool(fact.entry.corrects), fact.on)).on if known else None
