"""Files of reports and of the journal: their place, the bodies and tasks in them, and their days (DX6xx)."""

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from dxplan.checks.contents import Contents
from dxplan.checks.recorded import guess, recorded, reports
from dxplan.diagnostics import Finding, Severity, msg, rule
from dxplan.facts.layout import RecordedFact
from dxplan.reading import JOURNAL, REPORTS
from dxplan.reading.canonical import BODY_LISTS
from dxplan.reading.load import RecordFile

if TYPE_CHECKING:
    from dxplan.model.records import Fact


@rule("DX601", "recorded-task-unknown", Severity.ERROR)
def recorded_task_unknown(contents: Contents) -> Iterator[Finding]:
    """A report or the journal names a task that the plan does not have.

    Why: the fact counts for no task, and the task that was meant stands as if nothing had been said of it.

    Example:
        progress:
          - {task: II.01, progress: in_progress}

    Instead:
        progress:
          - {task: II.1, progress: in_progress}
    """
    for fact in recorded(contents).every:
        name = fact.task
        if name and fact.item is None and not contents.is_left_out(name):
            ids = [duty.id for duty in contents.duties]
            hint = contents.rows_below.get(name) or guess(contents, name, ids)
            yield fact.finding("task", msg("there is no task or activity {id}", id=name), hint)


@rule("DX602", "recorded-body-unknown", Severity.ERROR)
def recorded_body_unknown(contents: Contents) -> Iterator[Finding]:
    """A report or the journal names a body that is not among the plan's agencies.

    Why: nobody can be asked about the fact, and the agency that was meant counts as silent. Sessions and inspections
    may name groups; a report, progress and a figure come from one agency.

    Example:
        agency: so-ttt
        period: 2024-Q2

    Instead:
        agency: so-tttt
        period: 2024-Q2
    """
    for file, subject, field, name, may_be_group, _ in _bodies_named(contents):
        if name in contents.agencies or contents.is_left_out(name) or (may_be_group and name in contents.groups):
            continue
        if name in contents.groups:
            yield Finding(subject, field, msg("{id} is a group, not an agency", id=name), file=file)
            continue
        hint = guess(contents, name, [*contents.agencies, *(contents.groups if may_be_group else ())])
        missing = msg("there is no agency or group {id}", id=name)
        message = missing if may_be_group else msg("there is no agency {id}", id=name)
        yield Finding(subject, field, message, hint, file=file)


@rule("DX663", "recorded-body-not-there", Severity.WARNING)
def recorded_body_not_there(contents: Contents) -> Iterator[Finding]:
    """A report or the journal names an agency on a day on which it does not exist.

    Why: groups have the members of the day, so the fact counts for no task of a group, and nobody can be asked about
    it. Either the day is wrong, or the agency that took over is meant.

    Example:
        agencies: [{id: so-tttt, valid_to: 2025-02-28, successors: [{agency: so-khcn}]}]     (the plan)
        - {kind: progress, task: II.1, agency: so-tttt, progress: in_progress, on: 2025-03-31}

    Instead:
        - {kind: progress, task: II.1, agency: so-khcn, progress: in_progress, on: 2025-03-31}
    """
    for file, subject, field, name, _, day in _bodies_named(contents):
        agency = contents.agencies.get(name)
        if agency is None or day is None:
            continue
        if agency.valid_to and day > agency.valid_to:
            message = msg("{id} ended on {end}, before {day}", id=name, end=agency.valid_to, day=day)
            successors = [successor.agency for successor in agency.successors]
            hint = msg("name who took over: {ids}", ids=successors) if successors else None
            yield Finding(subject, field, message, hint, file=file)
        elif agency.valid_from and day < agency.valid_from:
            message = msg("{id} begins on {begin}, after {day}", id=name, begin=agency.valid_from, day=day)
            yield Finding(subject, field, message, file=file)


@rule("DX609", "received-before-its-day", Severity.ERROR)
def received_before_its_day(contents: Contents) -> Iterator[Finding]:
    """A report tells of a day after the one on which it was received.

    Why: nobody can report what is still to come; one of the two dates is wrong, and each moves a state.

    Example:
        report: {date: 2024-06-12, received: 2024-06-13}
        progress:
          - {task: II.1, progress: completed, on: 2024-06-30}

    Instead:
        report: {date: 2024-06-12, received: 2024-06-13}
        progress:
          - {task: II.1, progress: completed, on: 2024-06-03}
    """
    for file, report in reports(contents):
        date_of, received = report.report.date, report.report.received
        if date_of > received:
            message = msg("the report is dated {day}, but was received on {received}", day=date_of, received=received)
            yield Finding(report.agency, "report.received", message, file=file.name)
    for fact in recorded(contents).every:
        for field, day in _days_of(fact) if fact.received else ():
            if fact.received and day > fact.received:
                message = msg(
                    "this is dated {day}, but the report was received on {received}", day=day, received=fact.received
                )
                yield fact.finding(field, message)


@rule("DX612", "path-and-content-disagree", Severity.ERROR)
def path_and_content_disagree(contents: Contents) -> Iterator[Finding]:
    """A record file's name or folder says another body, period, duty or month than the file itself.

    Why: people look for a report by its path, and count the missing ones by it. A copied file in which the agency was
    not changed reports twice for one body and not at all for the other.

    Example:
        plans/2024/reports/2024-Q2/so-tc.yaml, with agency: so-ct

    Instead:
        plans/2024/reports/2024-Q2/so-ct.yaml, with agency: so-ct
    """
    for file, report in reports(contents):
        right = "/".join(filter(None, (REPORTS, report.duty, str(report.period), report.agency)))
        if _place(contents, file) != right:
            message = msg(
                "the report of {agency} for {period} lies elsewhere", agency=report.agency, period=report.period
            )
            hint = msg("move it to {path}, or correct what it says", path=f"{right}.yaml")
            yield Finding(report.agency, "agency", message, hint, file=file.name)
    of_reports = {file.name for file, _ in reports(contents)}
    for file in contents.workspace.records:
        if file.record and file.name not in of_reports and _month(contents, file) is None:
            message = msg("the file is not named after a month")
            hint = msg("the journal lies in journal/2024-07/ or journal/2024-07.yaml")
            yield Finding("", "", message, hint, file=file.name)


@rule("DX613", "fact-without-day", Severity.ERROR)
def fact_without_day(contents: Contents) -> Iterator[Finding]:
    """An entry of the journal says neither when it was true nor shows a dated document.

    Why: a fact counts from its day on; without one it counts never, and nobody notices.

    Example:
        - {kind: conclusion, task: II.1}

    Instead:
        - {kind: conclusion, task: II.1, on: 2024-07-10}
    """
    for fact in recorded(contents).every:
        if fact.day is None and fact.is_whole:
            yield fact.finding("", msg("the entry has no day"), msg("write on: and the day it was true"))


@rule("DX618", "evidence-shows-nothing", Severity.ERROR)
def evidence_shows_nothing(contents: Contents) -> Iterator[Finding]:
    """What is given as evidence is neither a document with its number and date, nor a file with its hash.

    Why: whoever has to look it up must find exactly that document, years later.

    Example:
        evidence:
          - {issuer: Sở Tài chính, number: 1204/BC-STC}

    Instead:
        evidence:
          - {issuer: Sở Tài chính, number: 1204/BC-STC, date: 2024-06-12}
    """
    hint = msg("write number and date of the document, or file and sha256 of a file")
    for fact in recorded(contents).every:
        for field, evidence in fact.evidence():
            if not (evidence.number and evidence.date) and not (evidence.file and evidence.sha256):
                yield fact.finding(field, msg("this names no document and no file that can be found"), hint)


@rule("DX621", "fact-outside-years", Severity.WARNING)
def fact_outside_years(contents: Contents) -> Iterator[Finding]:
    """A date lies before the plan's year, or after the year that follows it.

    Why: most often the year was mistyped, as happens each January; the fact then counts at once, or never.

    Example:
        - {kind: session, on: 2014-07-10}

    Instead:
        - {kind: session, on: 2024-07-10}
    """
    year, last = contents.plan.year, date(contents.plan.ends.year + 1, 12, 31)
    begin = min(contents.plan.document.date.first, contents.plan.begins)  # a plan may be issued before its year
    for file, subject, field, day in _days(contents):
        if not begin <= day <= last:
            message = msg("{day} is far from {year}, the plan's year", day=day, year=year)
            yield Finding(subject, field, message, file=file)


@rule("DX622", "entry-of-another-month", Severity.WARNING)
def entry_of_another_month(contents: Contents) -> Iterator[Finding]:
    """An entry stands in the journal of another month than its own.

    Why: who looks for what happened in July opens the folder or the file of July.

    Example:
        plans/2024/journal/2024-07/02-session-1f0c9a3e.yaml:
          - {kind: session, on: 2024-08-02}

    Instead:
        plans/2024/journal/2024-08/02-session-1f0c9a3e.yaml:
          - {kind: session, on: 2024-08-02}
    """
    for fact in recorded(contents).every:
        month = _month(contents, fact.file) if fact.period is None else None
        if month and fact.day and str(fact.day)[:7] != month:
            right = f"{_place(contents, fact.file).replace(month, str(fact.day)[:7], 1)}.yaml"
            message = msg("the entry is of {day}, the file of {month}", day=fact.day, month=month)
            yield fact.finding("on" if fact.entry.on else "", message, msg("move it to {path}", path=right))


RULES = (
    recorded_task_unknown,
    recorded_body_unknown,
    recorded_body_not_there,
    received_before_its_day,
    path_and_content_disagree,
    fact_without_day,
    evidence_shows_nothing,
    fact_outside_years,
    entry_of_another_month,
)


def _bodies_named(contents: Contents) -> Iterator[tuple[str, str, str, str, bool, date | None]]:
    """The fields that name bodies: file, subject and field, the id, whether it may be that of a group, and the day."""
    facts = recorded(contents)
    for file, report in reports(contents):
        yield file.name, report.agency, "agency", report.agency, False, report.report.date
    for fact in (*facts.progress, *facts.readings, *facts.requests, *facts.refusals):
        if fact.period is None:
            yield fact.file.name, fact.subject, fact.path("agency"), fact.agency, fact.counted is not None, fact.day
    for fact in facts.every:
        for field in BODY_LISTS:
            for at, name in enumerate(getattr(fact.entry, field, ())):
                yield fact.file.name, fact.subject, fact.path(f"{field}.{at}"), name, True, fact.day


def _days(contents: Contents) -> Iterator[tuple[str, str, str, date]]:
    """The days of reports, facts and due dates: file, subject and field, and the day."""
    for file, report in reports(contents):
        yield file.name, report.agency, "report.date", report.report.date
        yield file.name, report.agency, "report.received", report.report.received
    for fact in recorded(contents).every:
        yield from ((fact.file.name, fact.subject, fact.path(at), day) for at, day in _days_of(fact) if day == fact.day)
    for dated in (*recorded(contents).with_due(), *recorded(contents).requests):
        if dated.entry.due:
            yield dated.file.name, dated.subject, dated.path("due"), dated.entry.due


def _days_of(fact: "RecordedFact[Fact]") -> Iterator[tuple[str, date]]:
    """The days of a fact and of its evidence, each with its field."""
    if fact.entry.on:
        yield "on", fact.entry.on
    yield from ((f"{field}.date", evidence.date) for field, evidence in fact.evidence() if evidence.date)


def _place(contents: Contents, file: RecordFile) -> str:
    """The path of a file in the folder of the plan's records, without its ending."""
    folder = contents.workspace.source.name.rpartition(".")[0]
    return file.name.rpartition(".")[0].removeprefix(f"{folder}/")


def _month(contents: Contents, file: RecordFile) -> str | None:
    """The month in the name of a file of the journal, or of its folder; None if they have none."""
    match = re.fullmatch(rf"{JOURNAL}/([0-9]{{4}}-(?:0[1-9]|1[0-2]))(/[^/]+)?", _place(contents, file))
    return match[1] if match else None
