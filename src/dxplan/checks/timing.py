"""Deadlines: their wording, their meaning, and their days (DX2xx)."""

from collections.abc import Iterator
from datetime import date

from dxplan.checks.cited import cited_documents
from dxplan.checks.contents import Contents, outside
from dxplan.diagnostics import Finding, Severity, msg, rule
from dxplan.model.deadline import (
    ByDocument,
    Fixed,
    Recurring,
)
from dxplan.once import once
from dxplan.wording.days import impossible_days


@rule("DX203", "due-outside-year", Severity.WARNING)
def due_outside_year(contents: Contents) -> Iterator[Finding]:
    """A task is due in another year than the plan's.

    Why: most often the year was mistyped. A task that does run on is due after the last report of the plan's year.

    Example:
        year: 2024
        due: 2042-06-30

    Instead:
        year: 2024
        due: 2024-06-30
    """
    for subject, field, due in _dues(contents):
        if not contents.plan.holds(due):
            message = outside(due, contents.plan)
            yield Finding(subject, field, message)


@rule("DX204", "due-before-plan", Severity.WARNING)
def due_before_plan(contents: Contents) -> Iterator[Finding]:
    """A task is due before the plan was issued.

    Why: it would be overdue on its first day; either the date is wrong or the task was over and needs no place here.

    Example:
        document:
          date: 2024-05-17
        due: 2024-03-31

    Instead:
        document:
          date: 2024-05-17
        due: 2024-09-30
    """
    issued = contents.plan.document.date
    for subject, field, due in _dues(contents):
        if due < issued.first and due >= contents.plan.begins:
            message = msg("the due date {due} is before the plan's own date, {issued}", due=due, issued=issued)
            yield Finding(subject, field, message)


@rule("DX205", "due-on-day-off", Severity.INFO)
def due_on_day_off(contents: Contents) -> Iterator[Finding]:
    """A task is due on a weekend or another day off.

    Why: the date stands as it was decided and is not moved, but nobody can hand anything in on that day; whoever
    plans the work should know the working days before and after it.

    Example:
        due: 2024-06-30  # a Sunday

    Instead:
        due: 2024-06-28  # if it can still be decided so; else the date stays
    """
    calendar = contents.calendar
    for subject, field, due in _dues(contents):
        why = contents.why_off(due)
        if why:
            message = msg("the due date {due} is a day off: {why}", due=due, why=why)
            before, after = calendar.working_days_around(due)
            hint = msg("the working day before it is {before}, the one after it {after}", before=before, after=after)
            yield Finding(subject, field, message, hint)


@rule("DX206", "task-without-deadline", Severity.WARNING)
def task_without_deadline(contents: Contents) -> Iterator[Finding]:
    """A task says nothing of when it is to be done.

    Why: it is never due, never late and never asked for. Work that goes on all year says so: `Thường xuyên`.

    Example:
        - id: II.2
          title: Thúc đẩy phát triển doanh nghiệp công nghệ số

    Instead:
        - id: II.2
          title: Thúc đẩy phát triển doanh nghiệp công nghệ số
          deadline: Tháng 12
    """
    for task in contents.tasks:
        if task.deadline is None:
            yield Finding(task.id, "", msg("the task has no deadline"), msg("write the wording under deadline"))


@rule("DX207", "no-deciding-document", Severity.WARNING)
def no_deciding_document(contents: Contents) -> Iterator[Finding]:
    """A deadline is left to another document, and no document is named.

    Why: nobody can look up when the task is due. The wording or the title cites the document by its number, or
    `documents` lists it where neither does.

    Example:
        deadline:
          text: Theo lộ trình đã được phê duyệt
          kind: by_document

    Instead:
        deadline:
          text: Theo lộ trình đã được phê duyệt
          kind: by_document
          documents: [kh-01-2021]
    """
    citing = {cited.subject for cited in cited_documents(contents) if cited.field in _DECIDING}
    for of in contents.deadlines:
        deadline = of.deadline
        if not isinstance(deadline, ByDocument) or deadline.documents:
            continue
        if of.duty.id not in citing:
            message = msg("“{text}” names no document that would set the date", text=deadline.text)
            yield Finding(of.duty.id, of.field, message, msg("list it under documents"))


@rule("DX208", "fulfilled-by-mismatch", Severity.ERROR)
def fulfilled_by_mismatch(contents: Contents) -> Iterator[Finding]:
    """Something that does not recur is to be fulfilled by recorded sessions.

    Why: each session fulfils the occurrence of its own period; a deadline of another kind has no occurrences.

    Example:
        deadline: Tháng 12
        fulfilled_by: sessions

    Instead:
        deadline: Hàng Quý
        fulfilled_by: sessions
    """
    for duty in contents.duties:
        if duty.fulfilled_by and not isinstance(duty.deadline, Recurring):
            yield Finding(duty.id, "fulfilled_by", msg("only a recurring deadline can be fulfilled by sessions"))


@rule("DX210", "days-off-unknown", Severity.INFO)
def days_off_unknown(contents: Contents) -> Iterator[Finding]:
    """Due dates lie outside the years whose days off are known.

    Why: public holidays are announced year by year; beyond the last notice only weekends are known to be off.

    Example:
        year: 2031

    Instead:
        year: 2031
        calendar:
          - {date: 2031-01-23, kind: day_off, name: Tết Âm lịch, source: Thông báo số 1/TB-BNV}
    """
    is_long = contents.plan.ends.year > contents.plan.year  # the days off of its later years are not announced yet
    last = contents.calendar.known_through if is_long else date.max
    unknown = [due for *_, due in _dues(contents) if due <= last and not contents.calendar.known(due)]
    if unknown:
        known_from, known_through = contents.calendar.known_from, contents.calendar.known_through
        message = msg(
            "the due date {due} lies outside the days off known, {known_from} to {known_through}",
            due=unknown[0],
            known_from=known_from,
            known_through=known_through,
        )
        yield Finding("", "year", message, msg("list the days off of that year under calendar, and waive DX210"))


@rule("DX214", "plan-ends-before-it-begins", Severity.ERROR)
def plan_ends_before_it_begins(contents: Contents) -> Iterator[Finding]:
    """The last day of the plan is before its year, or before its own date.

    Why: recurring work, reports and sessions end with the plan; one that ends before it begins would owe nothing.

    Example:
        year: 2026
        until: 2025

    Instead:
        year: 2026
        until: 2030
    """
    plan = contents.plan
    if plan.ends < max(plan.begins, plan.document.date.first):
        yield Finding("", "until", msg("the plan would end on {day}, before it begins", day=plan.ends))


@rule("DX213", "no-such-day-printed", Severity.WARNING)
def no_such_day_printed(contents: Contents) -> Iterator[Finding]:
    """The text names a day that no calendar has.

    Why: nobody can be on time by such a day, and it was surely mistyped. The date of a cited document has a rule of its
    own, DX408.

    Example:
        deadline: {text: Trước 31/6/2024, kind: fixed, due: 2024-06-30}

    Instead:
        deadline: {text: Trước 30/6/2024, kind: fixed, due: 2024-06-29}
    """
    prose = contents.prose
    cited = {(document.subject, document.field, document.date_text) for document in cited_documents(contents)}
    for start, written, length in impossible_days(prose.text):
        placed = prose.at(start)
        # reading reports the day of a deadline's bare wording
        if placed.field != "deadline" and (placed.subject, placed.field, written) not in cited:
            yield Finding(placed.subject, placed.field, msg("there is no day {day}", day=written), length)


RULES = (
    due_outside_year,
    due_before_plan,
    due_on_day_off,
    task_without_deadline,
    no_deciding_document,
    fulfilled_by_mismatch,
    days_off_unknown,
    plan_ends_before_it_begins,
    no_such_day_printed,
)


_DECIDING = frozenset(("title", "deadline", "deadline.text"))
"""The fields of a task that may name the document that sets its date."""


@once
def _dues(contents: Contents) -> tuple[tuple[str, str, date], ...]:
    """The due dates with their fields, but for suspended and cancelled tasks."""
    return tuple(
        (of.duty.id, f"{of.field}.due", of.deadline.due)
        for of in contents.deadlines
        if isinstance(of.deadline, Fixed) and of.duty.lifecycle == "active"
    )
