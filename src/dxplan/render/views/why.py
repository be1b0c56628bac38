"""Why a task's state is what it is: the facts and the rule, as sentences."""

from collections.abc import Iterator
from datetime import date

from dxplan.assess import Assessment
from dxplan.assess.dues import Due, condition_met_on, counts_later
from dxplan.assess.tasks import CLOSED, State, TaskStatus
from dxplan.change.path import LedgerPath
from dxplan.diagnostics import Message, msg
from dxplan.model.dates import Period
from dxplan.model.deadline import AfterEvent, ByDocument, External, Fixed, Ongoing, Recurring
from dxplan.model.task_parts import stage_in, stage_words
from dxplan.render.views.body_classes import short_names

_MOST_PERIODS = 12
"""How many periods a reason names."""


def why_state(task: TaskStatus, assessment: Assessment) -> list[Message]:
    """The facts and the rule that make the state what it is."""
    if task.state in (State.CANCELLED, State.SUSPENDED):
        return [_why_dropped(task, assessment)]
    if task.state in CLOSED:
        return list(_why_completed(task, assessment))
    return [
        *_why_part(task, assessment),
        *_why_date(task, assessment),
        *_why_time(task, assessment),
        *_why_open(task, assessment),
    ]


def _why_dropped(task: TaskStatus, assessment: Assessment) -> Message:
    """The newest amendment that set the task's lifecycle; if there is none, that the plan says so."""
    path = LedgerPath("task", task.item.id, ("lifecycle",))
    for entry in reversed(assessment.plan.amendments):
        if any(LedgerPath.parse(change.path) == path for change in entry.changes):
            by, reason = entry.document or "—", entry.reason
            return msg("amended by {document} of {date}: {reason}", document=by, date=entry.date, reason=reason)
    return msg("the plan says lifecycle: {lifecycle}", lifecycle=task.state.value)


def _why_completed(task: TaskStatus, assessment: Assessment) -> Iterator[Message]:
    day = task.decided_on
    assert day is not None
    if isinstance(task.current, Period):
        yield msg("it is judged by the period {period}", period=task.current)
    yield from _why_part(task, assessment)
    by_office = any(on == day for on, _ in task.facts.concluded(task.current))
    done = task.done_by
    if by_office:
        yield msg("the office concluded it on {day}", day=day)
    elif any(count.is_by_count for count in task.counts):
        yield from _counted(task, assessment)
    elif len(done) < len(task.leads):
        yield msg("a session on {day} fulfilled it", day=day)
    elif len(done) == 1:
        yield msg("{agency} completed it on {day}", agency=assessment.members.name(done[0]), day=day)
    else:
        yield msg("all {count} leads have completed it, the last on {day}", count=len(done), day=day)
    if task.dated.term:
        yield from _why_date(task, assessment)
    if task.due is None:
        yield msg("no due date counts for it")
    elif day <= task.due:
        yield msg("its due date was {due}", due=task.due)
    else:
        yield msg("days after its due date {due}: {days}", due=task.due, days=task.days_late)
    if task.completed_on and task.completed_on > day:
        yield msg("its last stage was completed on {day}", day=task.completed_on)


def _why_part(task: TaskStatus, assessment: Assessment) -> Iterator[Message]:
    """The stage by which it is judged, and that its deadline does not count yet."""
    deadline, stage, as_of = task.item.deadline, task.stage, assessment.as_of
    if stage:
        name = stage_words(task.current, deadline)
        by_number = msg("it is judged by the stage {stage}: {words}", stage=stage.id, words=stage.words)
        yield msg("it is judged by the stage {stage}", stage=f"“{name}”") if name else by_number
    for part in (deadline, stage.deadline if stage else None):
        if part and task.state is State.NOT_STARTED and counts_later(part.begins, assessment.plan, as_of):
            begins = msg("the plan's day of issue") if part.begins == "plan" else part.begins
            yield msg("its deadline counts only from {begins} on", begins=begins)


def _why_date(task: TaskStatus, assessment: Assessment) -> Iterator[Message]:
    """What its deadline and the facts about the deadline mean."""
    dated, facts = task.dated, task.facts.of_deadline(stage_in(task.current))
    match task.deadline:
        case Fixed(condition=str(condition)) if not facts.conditions:
            yield msg("its condition is not recorded as met: {condition}", condition=condition)
        case Fixed(condition=str(), due=printed):
            yield _why_condition(condition_met_on(facts), printed, task.due)
        case AfterEvent() as deadline if deadline.is_counted:
            yield from _why_counted(deadline, dated, assessment)
        case ByDocument() | External() | AfterEvent() if dated.set_by:
            yield msg("its date, {due}, was set on {day}", due=dated.due, day=dated.set_by.day)
        case AfterEvent() as deadline:
            yield _why_unset(deadline, dated, assessment)
        case ByDocument():
            yield msg("another document sets the date, and none is recorded")
        case External(by=str(by)):
            yield msg("its pace is set by others ({by}), and no date is recorded", by=by)
        case External():
            yield msg("another body or piece of work sets the pace, and no date is recorded")
        case Ongoing():
            yield msg("the work goes on all year and is never due")
        case None:
            yield msg("the plan gives no deadline; it counts as ongoing")
        case Recurring():
            overdue = [occurrence.period for occurrence in task.occurrences if occurrence.state is State.OVERDUE]
            if overdue and not task.stage:
                more = [f"… ({len(overdue)})"] if len(overdue) > _MOST_PERIODS else []
                periods = [*overdue[:_MOST_PERIODS], *more]
                yield msg("periods that have ended and are not completed: {periods}", periods=periods)


def _why_counted(deadline: AfterEvent, dated: Due, assessment: Assessment) -> Iterator[Message]:
    """The event's day and the term that is counted from it, with the clauses of the law."""
    event, term, count = _event(deadline, assessment), dated.term, deadline.count
    if dated.event is None or term is None or count is None:
        yield msg("it is counted from an event whose day is not known yet: {event}", event=event)
        return
    yield msg(
        "{event} {day} + {count} = {last} (Civil Code 2015, article 147)",
        event=event,
        day=dated.event.on,
        count=msg(_COUNTS[count.unit].text, count=count.number),
        last=term.last,
    )
    if term.is_moved:
        yield msg(
            "{last} is a day off, so it ends on {due} (Civil Code 2015, article 148)", last=term.last, due=term.due
        )
    if not assessment.calendar.is_decided(term.due.year):
        yield msg("the days off of {year} are not decided yet, so the day may still move", year=term.due.year)


def _why_unset(deadline: AfterEvent, dated: Due, assessment: Assessment) -> Message:
    event = _event(deadline, assessment)
    if dated.event is None:
        return msg("it follows an event whose day is not known yet: {event}", event=event)
    return msg("its event was on {day} ({event}), and no date is recorded", day=dated.event.on, event=event)


def _event(deadline: AfterEvent, assessment: Assessment) -> Message | str:
    """The event that a deadline follows, in words."""
    origin = deadline.origin
    if origin is None:
        return deadline.event or deadline.text
    if origin == "plan":
        return msg("the plan's day of issue")
    for document in assessment.plan.documents:
        if document.id == origin:
            return msg("the day of {document}", document=f"{document.type} {document.number}")
    return msg("the completion of {task}", task=assessment.label(origin))


_COUNTS = {
    "days": msg("{count} days"),
    "working_days": msg("{count} working days"),
    "months": msg("{count} months"),
}


def _why_condition(met: date, printed: date, due: date | None) -> Message:
    if met <= printed:
        return msg("its condition was met on {met}, so its date holds", met=met)
    args = {"met": met, "printed": printed}
    if due is None:
        return msg("its condition was met on {met}, after its date {printed}: it needs a new one", **args)
    return msg("its condition was met on {met}, after its date {printed}; the new one is {due}", **args, due=due)


def _why_time(task: TaskStatus, assessment: Assessment) -> Iterator[Message]:
    due, as_of, soon = task.due, assessment.as_of, assessment.soon_days
    if due is None or task.state in (State.AWAITING, State.ONGOING):
        return
    left = task.days_left
    if task.state is State.OVERDUE:
        yield msg("days after {due}, on {as_of}: {days}", as_of=as_of, days=task.days_overdue, due=due)
    elif task.state is State.DUE_SOON:
        yield msg("days until {due}: {days}, within {soon}", due=due, days=left, soon=soon)
    else:
        yield msg("days until {due}: {days}, more than {soon}", due=due, days=left, soon=soon)


def _counted(task: TaskStatus, assessment: Assessment) -> Iterator[Message]:
    """What the office counted, of each group."""
    for count in task.counts:
        if count.is_by_count:
            yield msg(
                "counted in {group} on {day}: {done} of {of} have completed it",
                group=assessment.members.name(count.group),
                day=count.on,
                done=count.done,
                of=count.of,
            )


def _why_open(task: TaskStatus, assessment: Assessment) -> Iterator[Message]:
    """How far the leads have come."""
    if task.facts.declared and assessment.members.any_open(name for name in task.lead if name not in task.leads):
        yield msg("a group whose members are not known leads it, so only the office can conclude it")
    elif any(count.is_by_count for count in task.counts):
        yield from _counted(task, assessment)
    elif len(task.leads) > 1 and task.done:
        yield msg(
            "{done} of {count} leads have completed it; not yet: {names}",
            done=len(task.done_by),
            count=len(task.leads),
            names=short_names(task.undone_by, task, assessment),
        )
    elif task.progress == "in_progress":
        yield msg("its leads have begun and not finished")
    elif task.state not in (State.ONGOING, State.AWAITING):
        yield msg("no progress is recorded")
