"""Facts on tasks: who declares them, and how far the tasks are (DX6xx)."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from dxplan.checks.contents import Contents, listed
from dxplan.checks.participants import Bodies, participants_of
from dxplan.checks.recorded import alike, declarations, recorded
from dxplan.diagnostics import Finding, Message, Severity, msg, rule
from dxplan.facts.layout import OF_ANY_DAY, Kind, RecordedFact, Topic, progress_rank
from dxplan.model.deadline import Deadline, stages_of
from dxplan.once import once

if TYPE_CHECKING:
    from dxplan.model.records import Fact, Progress


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
    lasting = {task.id for task in contents.duties if task.deadline and _goes_on(task.deadline)}
    for declared in declarations(contents).values():
        for before, after in pairwise(declared):
            is_over = before.entry.task in lasting and before.entry.progress == "completed"
            message = None if after.entry.corrects or is_over else _less(before, after)
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


@rule("DX620", "corrects-nothing", Severity.WARNING)
def corrects_nothing(contents: Contents) -> Iterator[Finding]:
    """A correction has nothing before it that it could replace.

    Why: a correction replaces what was said of the same thing, by the same body, for the same day; of another day, both
    stand, but for an event, a condition and a date that was set. Of a figure, the office may correct what another body
    gave.

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
        (_of_any_body(kind, topic), None if kind in OF_ANY_DAY else day)
        for (kind, topic, day), facts in alike(contents).items()
        if any(not fact.entry.corrects for fact in facts)
    }
    for fact in recorded(contents).every:
        day = None if fact.kind in OF_ANY_DAY else fact.day
        topics = {(_of_any_body(fact.kind, topic), day) for topic in fact.topics}
        if fact.entry.corrects and fact.day and correctable.isdisjoint(topics):
            if fact.kind in OF_ANY_DAY:
                message, hint = msg("there is nothing else of it to correct"), msg("delete corrects")
            else:
                message = msg("there is nothing of that day to correct")
                hint = msg("write the day that is corrected in on:")
            yield fact.finding("corrects", message, hint)


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
    corrects_nothing,
    percent_contradicts_progress,
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


def _goes_on(deadline: Deadline) -> bool:
    """Whether the work goes on once it is completed, so that later progress says nothing against that."""
    return deadline.continues or any(stage.deadline.continues for stage in stages_of(deadline))


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
