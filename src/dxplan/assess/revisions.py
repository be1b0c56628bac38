"""How often an event of the calendar was changed, and when last: by facts and by decisions, never by the clock.

A program that has the event takes a newer one by these two. Facts are only ever added, and so are entries of the
ledger; hence the number only grows, also where what is added tells of an earlier day.
"""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from dxplan.assess import Assessment
from dxplan.assess.agenda import Event, EventKind
from dxplan.assess.reporting import session_period
from dxplan.assess.tasks import TaskStatus
from dxplan.change.path import LedgerPath, rows_above
from dxplan.facts.layout import RecordedFact, grouped
from dxplan.model.dates import Period
from dxplan.model.deadline import AfterEvent, Deadline, Stages, event_key
from dxplan.model.task_parts import stage_in
from dxplan.once import once

if TYPE_CHECKING:
    from dxplan.model.records import Fact

_ASKING = ("extension_request", "extension_refused")
"""The kinds of facts that change no event."""


class Revision(NamedTuple):
    """How often an event was changed since the plan was issued, and the day of the newest change."""

    number: int
    on: date


def revision(event: Event, assessment: Assessment) -> Revision:
    """The revision of an event on the day."""
    days = [*_facts_on(event, assessment), *_decisions_on(event, assessment)]
    newest = max((assessment.plan.document.date.first, *days))
    return Revision(len(days), min(newest, assessment.as_of))  # a correction counts before its day


def _facts_on(event: Event, assessment: Assessment) -> Iterator[date]:
    """The days of the facts on it, also of those that were corrected."""
    facts, reports = _facts(assessment), event.reports
    if reports:
        yield from (owed.report.report.received for owed in reports.owed if owed.report)
        yield from (fact.on for fact in facts.get("", ()) if fact.topics == (("", reports.duty.id, reports.period),))
    elif event.kind is EventKind.SESSION:
        yield from (fact.on for fact in facts.get("", ()) if fact.kind == "session" and fact.on == event.date)
    else:
        is_whole = event.kind is EventKind.KPI
        yield from (fact.on for fact in facts.get(event.id, ()) if is_whole or fact.occurrence in (None, event.period))
        task = _tasks(assessment).get(event.id)
        if task and task.item.fulfilled_by and isinstance(event.period, Period):
            held = ((on, session_period(on, session, event.period.every)) for on, session in assessment.facts.sessions)
            yield from (on for on, period in held if period == event.period)
        if followed := _followed(event, assessment):
            key = (event_key(followed.event or ""),)
            yield from (fact.on for fact in facts.get("", ()) if fact.kind == "event" and fact.topics == (key,))
            yield from (fact.on for fact in facts.get(followed.origin or "", ()) if followed.origin)


def _followed(event: Event, assessment: Assessment) -> AfterEvent | None:
    """The deadline of a task or stage whose day follows from another event."""
    task = _tasks(assessment).get(event.id)
    deadline: Deadline | None = task.item.deadline if task else None
    stage = deadline.stage(stage_in(event.period)) if isinstance(deadline, Stages) else None
    deadline = stage.deadline if stage else deadline
    return deadline if isinstance(deadline, AfterEvent) else None


def _decisions_on(event: Event, assessment: Assessment) -> Iterator[date]:
    """The days of the entries of the ledger on it, or on a row that its task has cells of."""
    if event.reports:
        duty = event.reports.duty.id
        places = {LedgerPath("plan", "", ("reporting", *((duty,) if duty else ())))}
        whole = LedgerPath("plan", "", ("reporting",))
    else:
        task = _tasks(assessment).get(event.id)
        above = rows_above(assessment.plan, event.id) if task and task.inherited else ()
        names = (event.id, *above)
        places = {LedgerPath(subject, name) for subject in ("task", "activity", "kpi") for name in names}
        if (followed := _followed(event, assessment)) and followed.origin:
            places |= {LedgerPath(subject, followed.origin) for subject in ("task", "activity", "document")}
            places |= {LedgerPath("plan", "", ("document", "date"))} if followed.origin == "plan" else set()
        whole = None
    for entry in assessment.plan.amendments:
        paths = [LedgerPath.parse(change.path) for change in entry.changes]
        if any(path == whole or not places.isdisjoint(path.prefixes) for path in paths):
            yield entry.date


@once
def _facts(assessment: Assessment) -> "dict[str, list[RecordedFact[Fact]]]":
    """The facts up to the day by their task or KPI; blank for those of neither."""
    return grouped((fact for fact in assessment.facts.every if fact.kind not in _ASKING), lambda fact: fact.subject)


@once
def _tasks(assessment: Assessment) -> dict[str, TaskStatus]:
    return {task.item.id: task for task in (*assessment.tasks, *assessment.activities)}
