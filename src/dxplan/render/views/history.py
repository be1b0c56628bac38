"""The facts behind one thing of the plan: what bodies declared, read and reported, and what the office recorded."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, TypedDict

from dxplan.assess import Assessment
from dxplan.assess.kpis import KpiStatus
from dxplan.assess.tasks import TaskStatus
from dxplan.change.path import LedgerPath
from dxplan.change.story import due_story
from dxplan.model.plan import Amendment
from dxplan.render.language import Language
from dxplan.render.page import Block, Cell, Column, Line, Table
from dxplan.render.sheet import DayText
from dxplan.render.views.changes import names_in, value_text
from dxplan.render.views.reporting_year import status_cell
from dxplan.render.views.tasks import NOBODY, iso_day
from dxplan.render.views.words import DECLARED, DECLARED_STYLES, FIELDS, RECORDED

if TYPE_CHECKING:
    from dxplan.model.records import Conclusion, ConditionMet, DateSet, Evidence


def declarations(task: TaskStatus, assessment: Assessment, language: Language) -> Iterable[Block]:
    """The newest that each body declared, and what stands in its way; leads that declared nothing are counted."""
    text = language.text
    if not task.newest:
        return
    columns = (
        Column(text("Body"), flexible=True),
        Column(text("Declared")),
        Column(text("On")),
        *([Column(text("Period"))] if task.occurrences else []),
        Column(text("Result and evidence"), flexible=True),
    )
    rows: list[tuple[Cell | str, ...]] = []
    leads = frozenset(task.leads)
    for one in sorted(task.newest, key=lambda one: one.agency in task.done):  # what is not finished stands first
        entry = one.entry
        percent = "" if entry.percent is None else f" {language.number(entry.percent)}%"
        about = [language.period(one.occurrence) if one.occurrence else NOBODY] if task.occurrences else []
        role = "" if one.agency in leads else f" ({text('helps')})"
        shown = [entry.result or "", evidence_text(entry.evidence, language)]
        rows.append(
            (
                assessment.members.short(one.agency) + role,
                Cell(text(DECLARED[entry.progress]) + percent, DECLARED_STYLES[entry.progress]),
                language.date(one.on),
                *about,
                "; ".join(filter(None, shown)) or NOBODY,
            )
        )
    yield Table(columns, tuple(rows), language.say("What bodies declared ({count})", count=len(rows)))
    declared = {one.agency for one in task.newest}
    quiet = [assessment.members.short(name) for name in task.leads if name not in declared]
    if quiet:
        yield Line(Cell("; ".join(quiet), "bad"), text("Declared nothing"))
    for one in task.newest:
        name = assessment.members.short(one.agency)
        if one.entry.difficulties:
            yield Line(f"{name}: {one.entry.difficulties}", text("Difficulty"))
        if one.entry.proposals:
            yield Line(f"{name}: {one.entry.proposals}", text("Proposal"))


def last_said(task: TaskStatus, agency: str, language: Language) -> str:
    """What a body last declared of a task, and when."""
    one = next((one for one in task.newest if one.agency == agency), None)
    if one is None:
        return NOBODY
    percent = "" if one.entry.percent is None else f" {language.number(one.entry.percent)}%"
    said = f"{language.text(DECLARED[one.entry.progress])}{percent}, {language.date(one.on)}"
    return f"{said}: {one.entry.result}" if one.entry.result else said


def amended(name: str, assessment: Assessment, language: Language) -> Iterable[Line]:
    """How far the due day of an item has slipped, and what each amendment changed of it, the oldest first."""
    told = due_story(assessment.plan, name)
    slip = told.slip(assessment.calendar)
    if told.first and slip:
        said = language.say(
            "first due {first}; extensions: {times}; moved by {days} days in all ({working} working days)",
            first=told.first,
            times=len(told.extensions),
            days=slip.days,
            working=slip.working_days,
        )
        yield Line(said, language.text("Slip"))
    called = names_in(assessment.plan)
    for entry in assessment.plan.amendments:
        told_of = []
        for change in entry.changes:
            path = LedgerPath.parse(change.path)
            if path.subject in ("task", "activity", "kpi") and path.id == name:
                field = "/".join(path.steps)
                old, new = (value_text(value, called, language) for value in (change.old, change.new))
                told_of.append(f"{language.text(FIELDS.get(field, field))} {old} → {new}")
        if told_of:
            by = language.text("correction") if entry.document is None else entry.document
            by = language.say("{document} of {day}", document=by, day=entry.date)
            yield Line(f"{'; '.join(told_of)}. {by}: {entry.reason}", language.text("Amended"))


class EntryData(TypedDict):
    """An entry of the plan's ledger."""

    document: str | None
    """The number of the document that decided it; null for a correction."""
    date: DayText
    reason: str
    correction: bool


DueChange = TypedDict("DueChange", {"from": DayText | None, "to": DayText | None})


class DueStep(EntryData, DueChange):
    """An entry of the plan's ledger that moved the due day."""


class SlipData(TypedDict):
    """How far the due day has moved."""

    first_due: DayText | None
    """Null if no entry moved it."""
    extended: int
    """How many decisions granted more time."""
    days: int | None
    """By how many days it moved in all."""
    working_days: int | None
    steps: list[DueStep]
    """Every entry that moved it, the oldest first."""


def entry_data(entry: Amendment) -> EntryData:
    """An entry of the ledger for JSON, without what it changes."""
    return {
        "document": entry.document,
        "date": entry.date.isoformat(),
        "reason": entry.reason,
        "correction": entry.correction,
    }


def slip_data(name: str, assessment: Assessment) -> SlipData:
    """The moves of an item's due day for JSON."""
    told = due_story(assessment.plan, name)
    slip = told.slip(assessment.calendar)
    return {
        "first_due": iso_day(told.first),
        "extended": len(told.extensions),
        "days": slip and slip.days,
        "working_days": slip and slip.working_days,
        "steps": [
            {**entry_data(step.entry), "from": iso_day(step.old), "to": iso_day(step.new)} for step in told.steps
        ],
    }


def recorded(task: TaskStatus, language: Language) -> Iterable[Block]:
    """What the office recorded of a task."""
    facts = task.facts
    entries: list[tuple[date, Conclusion | ConditionMet | DateSet]] = sorted(
        (*facts.conclusions, *facts.conditions, *facts.dates), key=lambda dated: (dated[0], dated[1].kind)
    )
    if not entries:
        return
    rows = []
    for on, entry in entries:
        if entry.kind == "conclusion":
            words = entry.text or ""
        else:
            words = language.say("due {due}", due=entry.due) if entry.due else ""
        content = "; ".join(filter(None, (words, evidence_text(entry.evidence, language))))
        rows.append((language.date(on), language.text(RECORDED[entry.kind]), content or NOBODY))
    columns = (
        Column(language.text("On")),
        Column(language.text("Recorded")),
        Column(language.text("What was recorded"), flexible=True),
    )
    yield Table(columns, tuple(rows), language.text("What the office recorded"))


def readings_table(status: KpiStatus, assessment: Assessment, language: Language) -> Table:
    """Every reading with who gave it and what shows it, the newest first."""
    text = language.text
    has_parts = any(one.entry.part for one in status.sources)
    columns = (
        Column(text("On")),
        *([Column(text("Part"))] if has_parts else []),
        Column(text("Value"), right=True),
        Column(text("Of"), right=True),
        Column(text("Body"), flexible=True),
        Column(text("Evidence"), flexible=True),
    )
    rows = []
    for one in reversed(status.sources):
        entry = one.entry
        terms = ""
        if entry.numerator is not None and entry.denominator is not None:
            terms = f"{language.number(entry.numerator)}/{language.number(entry.denominator)}"
        rows.append(
            (
                language.date(one.on),
                *([entry.part or NOBODY] if has_parts else []),
                language.number(round(one.value, 2)),
                terms,
                assessment.members.short(one.agency),
                evidence_text(entry.evidence, language) or NOBODY,
            )
        )
    return Table(columns, tuple(rows), text("Readings"))


def agency_reports(agency: str, assessment: Assessment, language: Language) -> Iterable[Block]:
    """Each period's report of a body, and what it last said stands in the way."""
    text = language.text
    columns = (
        Column(text("Period")),
        Column(text("Due")),
        Column(text("Report")),
        Column(text("Received")),
        Column(text("Number"), flexible=True),
    )
    rows, last = [], None
    for reports in assessment.year_reports():
        owed = reports.of(agency)
        if owed is None:
            continue
        receipt = owed.report.report if owed.report else None
        rows.append(
            (
                language.period(reports.period),
                language.date(reports.due),
                status_cell(owed, language, words=True),
                language.date(receipt.received) if receipt else NOBODY,
                (receipt.number or NOBODY) if receipt else NOBODY,
            )
        )
        last = owed.report or last
    if rows:
        yield Table(columns, tuple(rows), text("Reports"))
    if last:
        for said in last.difficulties:
            yield Line(said, language.say("Difficulties, {period}", period=last.period))
        for said in last.proposals:
            yield Line(said, language.say("Proposals, {period}", period=last.period))


def evidence_text(evidence: "Iterable[Evidence]", language: Language) -> str:
    """Documents by number and day, files by name."""
    said = []
    for shown in evidence:
        day = f"({language.date(shown.date)})" if shown.date else ""
        said.append(" ".join(filter(None, (shown.number, day, shown.file))))
    return ", ".join(said)
