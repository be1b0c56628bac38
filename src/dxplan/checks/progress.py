"""Facts on tasks: who declares them, how far the tasks are, when they are due (DX6xx)."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from dxplan.checks.contents import Contents, listed
from dxplan.checks.participants import Bodies, participants_of
from dxplan.checks.recorded import alike, declarations, recorded
from dxplan.diagnostics import Finding, Message, Severity, msg, rule
from dxplan.facts.layout import Kind, RecordedFact, Topic, progress_rank
from dxplan.model.deadline import ByDocument, External, Fixed, Recurring
from dxplan.model.workdays import occurrences_of
from dxplan.once import once

if TYPE_CHECKING:
    from dxplan.model.records import ConditionMet, Fact, Progress


@rule("DX604", "progress-of-others", Severity.ERROR)
def progress_of_others(contents: Contents) -> Iterator[Finding]:
    """A body declares progress with a task, or asks for more time for it, in which it has no part.

    Why: it moves no state, since only the leads' progress does; most often the task's number is mistyped, and the task
    that was meant stands as not started. An agency that took over from another has that one's part.

    Example:
        agency: so-tc
        progress:
          - {task: II.1, progress: completed}  # led by dh-hong-duc

    Instead:
        agency: so-tc
        progress:
          - {task: III.3, progress: completed}
    """
    for fact, open_groups in _strangers(contents):
        if not open_groups:
            yield fact.finding("task", msg("{agency} neither leads this task nor helps with it", agency=fact.agency))


@rule("DX605", "progress-runs-backwards", Severity.WARNING)
def progress_runs_backwards(contents: Contents) -> Iterator[Finding]:
    """A body says less of a task than it said before.

    Why: either the first was said too early and is to be corrected, or the second is mistyped; a task that was called
    completed is open again.

    Example:
        - {task: II.1, progress: completed, on: 2024-06-28}
        - {task: II.1, progress: in_progress, on: 2024-09-10}

    Instead:
        - {task: II.1, progress: completed, on: 2024-06-28}
        - {task: II.1, progress: in_progress, on: 2024-06-28, corrects: Đề án mới trình, chưa được phê duyệt}
    """
    for declared in declarations(contents).values():
        for before, after in pairwise(declared):
            message = None if after.entry.corrects else _less(before, after)
            if message:
                yield after.finding("progress", message, msg("if that was wrong, correct it with corrects: on its day"))


@rule("DX606", "completion-without-evidence", Severity.WARNING)
def completion_without_evidence(contents: Contents) -> Iterator[Finding]:
    """A body calls a task completed and shows nothing for it.

    Why: whoever decides is told that it is done; whoever asks for the result must be able to find it.

    Example:
        - {task: II.1, progress: completed}

    Instead:
        - task: II.1
          progress: completed
          evidence:
            - {number: 215/QĐ-ĐHHĐ, date: 2024-06-28}
    """
    hint = msg("give the document's number and date, or a file and its hash, under evidence")
    for declared in declarations(contents).values():
        completed = [fact for fact in declared if fact.entry.progress == "completed"]
        if completed and all(fact.is_whole and not fact.entry.evidence for fact in completed):
            yield completed[0].finding("progress", msg("it is called completed without evidence"), hint)


@rule("DX610", "said-twice", Severity.ERROR)
def said_twice(contents: Contents) -> Iterator[Finding]:
    """Two facts are about one thing, body and day.

    Why: nobody knows which of them holds. The later one says in `corrects` why it replaces the first; of two
    corrections, again, only one can hold.

    Example:
        - {task: II.1, progress: in_progress, on: 2024-06-10}
        - {task: II.1, progress: completed, on: 2024-06-10}

    Instead:
        - {task: II.1, progress: in_progress, on: 2024-06-10}
        - {task: II.1, progress: completed, on: 2024-06-10, corrects: Đã ban hành trong ngày}
    """
    reported = set()
    for facts in alike(contents).values():
        for is_correction in (False, True):
            same = [fact for fact in facts if bool(fact.entry.corrects) is is_correction]
            for fact in (fact for fact in same[1:] if not _is_told_again(fact, same[0])):
                place = fact.file.name, fact.path()
                if place in reported:
                    continue
                reported.add(place)
                where = same[0].where()
                if is_correction:
                    message = msg("this was corrected for the same day already, at {place}", place=where)
                    yield fact.finding("corrects", message, msg("keep one of the two corrections"))
                else:
                    message = msg("the same was recorded for the same day already, at {place}", place=where)
                    hint = msg("delete one of the two, or say in corrects why the later one replaces the first")
                    yield fact.finding("", message, hint)


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
    for fact in (*facts.progress, *facts.conclusions, *facts.requests, *refusals):
        if fact.item is None:
            continue
        deadline = fact.item.deadline
        if not isinstance(deadline, Recurring):
            if fact.occurrence:
                yield fact.finding("occurrence", msg("the task does not recur"), msg("delete occurrence"))
            continue
        periods = list(map(str, occurrences_of(deadline, contents.plan)))
        if str(fact.occurrence) not in periods:
            message = msg("the task recurs, and this does not say which period it is about")
            if fact.occurrence:
                message = msg("{period} is no period of this task", period=str(fact.occurrence))
            hint = msg("write occurrence: and one of {periods}", periods=listed(periods))
            yield fact.finding("occurrence", message, hint)


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
        if fact.item is None:
            continue
        match fact.item.deadline:
            case ByDocument() | External() | Fixed(condition=str()):
                continue
            case Fixed(due=due):
                message = msg("the plan itself sets the date, {due}", due=due)
                yield fact.finding("due", message, msg("an extension is an amendment of the plan"))
            case Recurring():
                yield fact.finding("due", msg("the task recurs and is due at the end of each period"))
            case _:
                yield fact.finding("due", msg("the task goes on without a due date"))
    for met in facts.conditions:
        if met.item and not (met.item.deadline and met.item.deadline.condition):
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
    dated = {fact.task for fact in facts.dates}
    newest: dict[str, RecordedFact[ConditionMet]] = {}
    for fact in facts.conditions:
        if fact.day:
            other = newest.setdefault(fact.task, fact)
            newest[fact.task] = max(other, fact, key=lambda met: (met.on, bool(met.entry.corrects)))
    for task, met in newest.items():
        deadline = met.item.deadline if met.item else None
        if not (isinstance(deadline, Fixed) and deadline.condition) or task in dated or met.entry.due:
            continue
        if met.day and met.day > deadline.due:
            message = msg("the condition was met after {due}, and no new date is recorded", due=deadline.due)
            yield met.finding("on" if met.entry.on else "", message, msg("write due: and the date that counts now"))


@rule("DX620", "corrects-nothing", Severity.WARNING)
def corrects_nothing(contents: Contents) -> Iterator[Finding]:
    """A correction has nothing before it that it could replace.

    Why: a correction replaces what was said of the same thing, by the same body, for the same day; of another day, both
    stand. Of a figure, the office may correct what another body gave.

    Example:
        - {task: II.1, progress: completed, on: 2024-06-10}
        - {task: II.1, progress: in_progress, on: 2024-06-11, corrects: Nhập nhầm}

    Instead:
        - {task: II.1, progress: completed, on: 2024-06-10}
        - {task: II.1, progress: in_progress, on: 2024-06-10, corrects: Nhập nhầm}
    """
    if not contents.has_all_records:
        return  # an unread fact may be the corrected one
    correctable = {
        (_of_any_body(kind, topic), day)
        for (kind, topic, day), facts in alike(contents).items()
        if any(not fact.entry.corrects for fact in facts)
    }
    for fact in recorded(contents).every:
        topics = {(_of_any_body(fact.kind, topic), fact.day) for topic in fact.topics}
        if fact.entry.corrects and fact.day and correctable.isdisjoint(topics):
            hint = msg("write the day that is corrected in on:")
            yield fact.finding("corrects", msg("there is nothing of that day to correct"), hint)


@rule("DX624", "percent-contradicts-progress", Severity.WARNING)
def percent_contradicts_progress(contents: Contents) -> Iterator[Finding]:
    """A task is called completed at less than 100 percent or less than all, or not started at more than 0.

    Why: views show both side by side, and nobody knows which holds.

    Example:
        - {task: II.1, progress: completed, percent: 80}

    Instead:
        - {task: II.1, progress: in_progress, percent: 80}
    """
    for fact in recorded(contents).progress:
        progress, percent = fact.entry.progress, fact.entry.percent
        if percent is not None and (progress, percent == 100) == ("completed", False):
            yield fact.finding("percent", msg("it is called completed at {percent}%", percent=percent))
        if percent and progress == "not_started":
            yield fact.finding("percent", msg("it is called not started at {percent}%", percent=percent))
        if fact.counted and (progress == "completed") != (fact.counted.done >= fact.counted.of):
            message = msg("it is called {progress} at {done} of {of}", progress=progress, **dict(fact.counted))
            yield fact.finding("progress", message)


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


@rule("DX637", "progress-of-the-unnamed", Severity.WARNING)
def progress_of_the_unnamed(contents: Contents) -> Iterator[Finding]:
    """A body declares progress with a task that does not name it; it could only belong to an open group that helps.

    Why: who is in an open group is listed nowhere, so the body may well help. It may as well be the number of another
    task that was typed, and the task that was meant stands as not started. Only a person can tell.

    Example:
        agency: so-tc
        progress:
          - {task: II.4, progress: completed}  # led by so-nv, helped by "các đơn vị liên quan"

    Instead:
        agency: so-tc
        progress:
          - {task: III.3, progress: completed}
    """
    hint = msg("check the task's number; if the body does help, accept the finding with a waiver and the reason")
    for fact, open_groups in _strangers(contents):
        if open_groups:
            message = msg(
                "the task does not name {agency}; whether it is one of {groups} is written nowhere",
                agency=fact.agency,
                groups=listed(open_groups),
            )
            yield fact.finding("task", message, hint)


def _is_told_again(fact: "RecordedFact[Fact]", other: "RecordedFact[Fact]") -> bool:
    """Whether two reports have a fact in the same words: reports of several duties tell the same."""
    if not (fact.period and other.period) or (fact.duty, fact.period) == (other.duty, other.period):
        return False
    return fact.entry.file_data(("on",)) == other.entry.file_data(("on",))


RULES = (
    progress_of_others,
    progress_runs_backwards,
    completion_without_evidence,
    said_twice,
    period_of_no_occurrence,
    date_is_the_plans,
    late_condition_without_date,
    corrects_nothing,
    percent_contradicts_progress,
    due_before_it_was_set,
    progress_of_the_unnamed,
)

_PROGRESS = {"in_progress": msg("in progress"), "completed": msg("completed")}


@once
def _strangers(contents: Contents) -> "list[tuple[RecordedFact[Fact], tuple[str, ...]]]":
    """Progress and requests of bodies that are no participants of the task, with the open groups that help with it."""
    strangers: list[tuple[RecordedFact[Fact], tuple[str, ...]]] = []
    participants: dict[str, Bodies | None] = {}
    for fact in (*recorded(contents).progress, *recorded(contents).requests):
        if fact.item and fact.agency in contents.agencies:
            if fact.item.id not in participants:
                participants[fact.item.id] = participants_of(contents, fact.item)
            bodies = participants[fact.item.id]
            if bodies and fact.agency not in bodies.ids:
                strangers.append((fact, bodies.open_groups))
    return strangers


def _less(before: "RecordedFact[Progress]", after: "RecordedFact[Progress]") -> Message | None:
    """A message if the later of two declarations is less than the earlier one, else None."""
    old, new = before.entry.percent, after.entry.percent
    if progress_rank(after) < progress_rank(before):
        return msg("on {day} it was {progress}", day=before.day, progress=_PROGRESS[before.entry.progress])
    if new is not None and old is not None and new < old:
        return msg("on {day} it was at {percent}%", day=before.day, percent=old)
    if before.counted and after.counted and after.counted.done < before.counted.done:
        return msg("on {day} it was {done} of {of}", day=before.day, **dict(before.counted))
    return None


def _of_any_body(kind: Kind, topic: Topic) -> Topic:
    """Kind and topic; of a figure without its body, as the office may correct a figure of another one."""
    return kind, *(topic[:2] if kind == "reading" else topic)
