"""Facts on deadlines: periods, stages, conditions, events, and the dates that they set (DX6xx)."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dxplan.checks.contents import Contents, listed
from dxplan.checks.recorded import recorded
from dxplan.diagnostics import Finding, Severity, msg, rule
from dxplan.facts.layout import OF_ANY_DAY, RecordedFact, Topic, grouped
from dxplan.model.deadline import AfterEvent, ByDocument, Deadline, External, Fixed, Recurring, Stages, event_key
from dxplan.model.task_parts import StageOf, stage_in
from dxplan.model.workdays import occurrences_of

if TYPE_CHECKING:
    from dxplan.model.records import ConditionMet, DateSet, Fact


@rule("DX614", "period-of-no-occurrence", Severity.ERROR)
def period_of_no_occurrence(contents: Contents) -> Iterator[Finding]:
    """A fact on a recurring task does not say which period it is about, or names one that the task does not have.

    Why: each period is due on its own day; a fact that can't be assigned completes none of them. In a report for a
    quarter, a quarterly task needs no word of it.

    Example:
        - {kind: conclusion, task: I.1, on: 2024-07-01}  # I.1 is due every quarter

    Instead:
        - {kind: conclusion, task: I.1, occurrence: 2024-Q2, on: 2024-07-01}
    """
    facts = recorded(contents)
    refusals = (fact for fact in facts.refusals if fact.occurrence)  # one may be of all periods
    periods_of: dict[int, list[str]] = {}
    for fact in (*facts.progress, *facts.conclusions, *facts.requests, *refusals):
        if fact.item is None:
            continue
        deadline, part = fact.item.deadline, fact.occurrence
        if isinstance(deadline, Stages) or isinstance(part, StageOf):
            is_needed = fact.kind != "progress" or getattr(fact.entry, "progress", None) == "completed"
            yield from _stage_finding(fact, deadline, stage_in(part), is_needed=is_needed)
            stage = deadline.stage(stage_in(part)) if isinstance(deadline, Stages) else None
            if stage is None:
                continue
            deadline, part = stage.deadline, part.period if isinstance(part, StageOf) else None
        if not isinstance(deadline, Recurring):
            if part:
                yield fact.finding("occurrence", msg("the task does not recur"), msg("delete occurrence"))
            continue
        if id(deadline) not in periods_of:  # each of many bodies says something on the same task
            periods_of[id(deadline)] = list(map(str, occurrences_of(deadline, contents.plan)))
        periods = periods_of[id(deadline)]
        if str(part) not in periods:
            message = msg("the task recurs, and this does not say which period it is about")
            if part:
                message = msg("{period} is no period of this task", period=str(part))
            hint = msg("write occurrence: and one of {periods}", periods=listed(periods))
            yield fact.finding("occurrence", message, hint)
    for dated in facts.with_due():
        if dated.item:
            yield from _stage_finding(dated, dated.item.deadline, dated.entry.stage, is_needed=True)


@rule("DX615", "date-is-the-plans", Severity.ERROR)
def date_is_the_plans(contents: Contents) -> Iterator[Finding]:
    """The journal sets a date or meets a condition that the task's deadline leaves nobody to set or to meet.

    Why: the entry counts for nothing. A deadline with a date of its own is moved by an amendment, which names the
    document that decides it.

    Example:
        - {kind: date_set, task: II.1, due: 2024-09-30, on: 2024-07-10}  # II.1 is due on 30 June

    Instead:
        an amendment of tasks/II.1/deadline/due
    """
    facts = recorded(contents)
    for fact in facts.dates:
        if fact.item is None or (fact.entry.stage and not isinstance(fact.item.deadline, Stages)):
            continue
        match _deadline_of(fact):
            case ByDocument() | External() | Fixed(condition=str()) | Stages():  # which stage, is asked elsewhere
                continue
            case AfterEvent() as followed:
                if followed.is_counted:
                    message = msg("the date is counted from an event, so nobody sets it")
                    yield fact.finding("due", message, msg("an extension is an amendment of the plan"))
            case Fixed(due=due):
                message = msg("the plan itself sets the date, {due}", due=due)
                yield fact.finding("due", message, msg("an extension is an amendment of the plan"))
            case Recurring():
                yield fact.finding("due", msg("the task recurs and is due at the end of each period"))
            case _:
                yield fact.finding("due", msg("the task goes on without a due date"))
    for met in facts.conditions:
        deadline = _deadline_of(met)
        if met.item and not isinstance(deadline, Stages) and not (deadline and deadline.condition):
            yield met.finding("task", msg("the task's deadline has no condition"))


@rule("DX617", "late-condition-without-date", Severity.WARNING)
def late_condition_without_date(contents: Contents) -> Iterator[Finding]:
    """A condition was met after the date that the plan set, and no new date is recorded.

    Why: the task can't be due before its condition was met; until a date is recorded, it waits, and is never overdue.

    Example:
        - {kind: condition_met, task: III.3, on: 2024-10-20}  # due by 30 September

    Instead:
        - {kind: condition_met, task: III.3, on: 2024-10-20, due: 2024-12-31}
    """
    facts = recorded(contents)
    dated = {fact.topics for fact in facts.dates}
    newest: dict[tuple[Topic, ...], RecordedFact[ConditionMet]] = {}
    for fact in facts.conditions:
        if fact.day:
            other = newest.setdefault(fact.topics, fact)
            newest[fact.topics] = max(other, fact, key=lambda met: (bool(met.entry.corrects), met.on))
    for topics, met in newest.items():
        deadline = _deadline_of(met)
        if not (isinstance(deadline, Fixed) and deadline.condition) or topics in dated or met.entry.due:
            continue
        if met.day and met.day > deadline.due:
            message = msg("the condition was met after {due}, and no new date is recorded", due=deadline.due)
            yield met.finding("on" if met.entry.on else "", message, msg("write due: and the date that counts now"))


@rule("DX625", "due-before-it-was-set", Severity.WARNING)
def due_before_it_was_set(contents: Contents) -> Iterator[Finding]:
    """A due date that the journal records lies before the day on which it was set.

    Why: the task is overdue the moment its date is known; most often a month or the year is mistyped.

    Example:
        - {kind: date_set, task: III.2, due: 2024-03-31, on: 2024-07-10}

    Instead:
        - {kind: date_set, task: III.2, due: 2024-12-31, on: 2024-07-10}
    """
    for fact in recorded(contents).with_due():
        if fact.entry.due and fact.day and fact.entry.due < fact.day:
            message = msg(
                "the due date {due} is before the day on which it was set, {day}", due=fact.entry.due, day=fact.day
            )
            yield fact.finding("due", message)


@rule("DX641", "event-of-no-deadline", Severity.ERROR)
def event_of_no_deadline(contents: Contents) -> Iterator[Finding]:
    """The journal records an event that no deadline of the plan follows.

    Why: an event is known by the plan's own words; in other words it sets no day, and the tasks wait on.

    Example:
        deadline: {text: 10 ngày sau khi Nghị quyết được ban hành, kind: after_event,
                   event: Nghị quyết được ban hành, days: 10}
        entries:
          - {kind: event, event: Ban hành Nghị quyết, on: 2024-07-08}

    Instead:
        entries:
          - {kind: event, event: Nghị quyết được ban hành, on: 2024-07-08}
    """
    deadlines = (of.deadline for of in contents.deadlines if isinstance(of.deadline, AfterEvent))
    events = {event_key(deadline.event): deadline.event for deadline in deadlines if deadline.event}
    for fact in recorded(contents).happened:
        if event_key(fact.entry.event) not in events:
            message = msg("no deadline of the plan follows the event “{event}”", event=fact.entry.event)
            hint = msg("its events: {events}", events=listed(events.values())) if events else None
            yield fact.finding("event", message, hint)


@rule("DX642", "event-without-date", Severity.WARNING)
def event_without_date(contents: Contents) -> Iterator[Finding]:
    """An event happened that a deadline follows without a count, and no date is recorded.

    Why: words such as `ngay sau khi được thông qua` name no day; until the office records one, the task waits, and is
    never overdue.

    Example:
        - {kind: event, event: Đề án được thông qua, on: 2024-07-08}

    Instead:
        - {kind: event, event: Đề án được thông qua, on: 2024-07-08}
        - {kind: date_set, task: II.1, due: 2024-07-31, on: 2024-07-08}
    """
    facts = recorded(contents)
    dated = {(fact.task, fact.entry.stage) for fact in facts.dates}
    for of in contents.deadlines:
        deadline = of.deadline
        if not isinstance(deadline, AfterEvent) or deadline.is_counted:
            continue
        if (of.duty.id, of.stage and of.stage.id) in dated or of.duty.lifecycle != "active":
            continue
        message = msg("what {task} follows has happened, and no date is recorded for it", task=of.duty.id)
        hint = msg("record the due date with date_set")
        events = [fact for fact in facts.happened if event_key(fact.entry.event) == event_key(deadline.event or "")]
        if events:
            yield events[0].finding("event", message, hint)
        elif _is_dated(contents, deadline.origin):
            yield Finding(of.duty.id, of.field, message, hint)


@rule("DX643", "replaced-by-a-correction", Severity.WARNING)
def replaced_by_a_correction(contents: Contents) -> Iterator[Finding]:
    """A date is set after a correction that replaces it, or an event or a condition is corrected to two days.

    Why: a correction of these replaces all that was said, of whatever day; what is recorded later counts only if it is
    a correction too, and of two days on which something is said to have happened only one can be right.

    Example:
        - {kind: date_set, task: II.1, due: 2024-08-31, on: 2024-07-10, corrects: Nhập nhầm ngày}
        - {kind: date_set, task: II.1, due: 2024-09-30, on: 2024-07-20}

    Instead:
        - {kind: date_set, task: II.1, due: 2024-08-31, on: 2024-07-10, corrects: Nhập nhầm ngày}
        - {kind: date_set, task: II.1, due: 2024-09-30, on: 2024-07-20, corrects: Có văn bản mới}
    """
    facts = (fact for fact in recorded(contents).every if fact.kind in OF_ANY_DAY and fact.day)
    for of_topic in grouped(facts, lambda fact: (fact.kind, fact.topics[0])).values():
        counting = max((fact for fact in of_topic if fact.entry.corrects), key=lambda fact: fact.on, default=None)
        if counting is None:
            continue
        corrected = min((fact.on for fact in of_topic if not fact.entry.corrects), default=counting.on)
        for fact in of_topic:
            if fact.entry.corrects and fact.kind != "date_set" and fact.on < counting.on:
                message = msg("another correction counts in its place, that to {day}", day=counting.on)
                yield fact.finding("corrects", message, msg("delete the one that is wrong"))
            elif not fact.entry.corrects and fact.kind != "event" and fact.on > max(counting.on, corrected):
                message = msg("it counts for nothing: the correction of {day} replaces it", day=counting.on)
                yield fact.finding("on" if fact.entry.on else "", message, msg("write corrects: and why, if it counts"))


def _is_dated(contents: Contents, origin: str | None) -> bool:
    """Whether the plan or the document has its day."""
    document = contents.documents.get(origin or "")
    return contents.plan.document.date.has_day if origin == "plan" else bool(document and document.date)


RULES = (
    period_of_no_occurrence,
    date_is_the_plans,
    late_condition_without_date,
    due_before_it_was_set,
    event_of_no_deadline,
    event_without_date,
    replaced_by_a_correction,
)


def _stage_finding(
    fact: "RecordedFact[Fact]", deadline: Deadline | None, named: str | None, *, is_needed: bool
) -> Iterator[Finding]:
    """That a fact names no stage of the task, or not the one that it must name."""
    if not isinstance(deadline, Stages):
        if named is not None:
            yield fact.finding("stage", msg("the task has no stages"), msg("delete stage"))
        return
    ids = [stage.id for stage in deadline.stages]
    hint = msg("write stage: and one of {stages}", stages=listed(ids))
    if named is None and is_needed:
        yield fact.finding("", msg("the task has stages, and this does not say which one it is about"), hint)
    elif named is not None and named not in ids:
        yield fact.finding("stage", msg("{stage} is no stage of this task", stage=named), hint)


def _deadline_of(fact: "RecordedFact[ConditionMet] | RecordedFact[DateSet]") -> Deadline | None:
    """The deadline that a fact sets a day for: the task's, or that of the stage that it names."""
    deadline = fact.item.deadline if fact.item else None
    stage = deadline.stage(fact.entry.stage) if isinstance(deadline, Stages) else None
    return stage.deadline if stage else deadline
