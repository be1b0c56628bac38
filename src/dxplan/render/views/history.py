"""The history of one item: declarations, readings, reports, what the office recorded, and amendments."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypedDict

from dxplan.assess import Assessment
from dxplan.assess.kpis import KpiStatus
from dxplan.assess.tasks import TaskStatus
from dxplan.change.diff import change_of
from dxplan.change.path import rows_above
from dxplan.change.story import Story, due_story
from dxplan.facts.counted import Declaration
from dxplan.model.deadline import stages_of
from dxplan.model.plan import Amendment
from dxplan.model.task_parts import Part, StageOf, stage_in
from dxplan.render.language import Language
from dxplan.render.page import Block, Cell, Column, Line, Table, table
from dxplan.render.sheet import DayText
from dxplan.render.views.body_classes import class_name, short_names
from dxplan.render.views.changes import changed_text, field_name, names_in
from dxplan.render.views.deadline_json import iso_day
from dxplan.render.views.reporting_period import received_cell
from dxplan.render.views.reporting_year import status_cell
from dxplan.render.views.tasks import NOBODY, evidence_text, part_text
from dxplan.render.views.typed_cells import day_cell, number_cell
from dxplan.render.views.words import DECLARED, DECLARED_STYLES, RECORDED

if TYPE_CHECKING:
    from dxplan.model.records import Conclusion, ConditionMet, DateSet, Happened, Reading


_MOST_NAMES = 3


def declarations(task: TaskStatus, assessment: Assessment, language: Language, *, one_by_one: bool) -> Iterable[Block]:
    """The newest that each body declared, the leads that declared nothing, and what bodies say is in the way.

    Many bodies of a group are a row with how many declared what, unless `one_by_one`.
    """
    if not task.newest:
        return
    text, short, members = language.text, assessment.members.short, assessment.members
    leads = frozenset((*task.leads, *task.done, *task.item.lead, *assessment.expanded(task.item.lead)))
    by_body = {declaration.agency: declaration for declaration in task.newest}
    classes = [] if one_by_one else members.classes(by_body, (assessment.grouped_on,), task.lead)
    grouped = frozenset(body for many in classes for body in many.bodies)
    bodies = table(
        sorted(
            (declaration for declaration in task.newest if declaration.agency not in grouped),
            key=lambda declaration: declaration.agency in task.done,  # unfinished ones first
        ),
        (
            Column(text("Body"), flexible=True),
            lambda declaration: (
                short(declaration.agency) + ("" if declaration.agency in leads else f" ({text('helps')})")
            ),
        ),
        (
            Column(text("Declared")),
            lambda declaration: Cell(_declared(declaration, language), DECLARED_STYLES[declaration.entry.progress]),
        ),
        (Column(text("On")), lambda declaration: day_cell(declaration.on, language)),
        (
            Column(text("Period"), needed=bool(task.occurrences)),
            lambda declaration: part_text(declaration.occurrence, task, language) or NOBODY,
        ),
        (
            Column(text("Result and evidence"), flexible=True),
            lambda declaration: _joined(declaration.entry.result, evidence_text(declaration.entry.evidence, language)),
        ),
        title=language.say("What bodies declared ({count})", count=len(task.newest)),
    )
    empty = ("",) * (len(bodies.columns) - 2)
    together: tuple[tuple[Cell | str, ...], ...] = tuple(
        (class_name(many, language), _declared_by_many([by_body[body] for body in many.bodies], task, language), *empty)
        for many in classes
    )
    yield bodies._replace(rows=together + bodies.rows)
    if classes:
        yield Line(Cell(text("each body of a group: --all"), "dim"))
    silent = [name for name in task.leads if name not in by_body]
    if silent:
        words = map(short, silent) if one_by_one else short_names(silent, task, assessment)
        named = (word if isinstance(word, str) else language.message(word) for word in words)
        yield Line(Cell("; ".join(named), "bad"), text("Declared nothing"))
    yield from _in_the_way(task, grouped, assessment, language)


def _declared_by_many(declared: Sequence[Declaration], task: TaskStatus, language: Language) -> Cell:
    """How many bodies declared what, each below the other, of recurring work with the period."""
    counts = Counter((declaration.entry.progress, declaration.occurrence) for declaration in declared)
    lines = []
    for (progress, part), count in counts.most_common():
        words, period = language.text(DECLARED[progress]), part_text(part, task, language)
        lines.append(f"{language.number(count)} {words}{f' ({period})' if period else ''}")
    return Cell("\n".join(lines))


def _in_the_way(
    task: TaskStatus, grouped: frozenset[str], assessment: Assessment, language: Language
) -> Iterable[Line]:
    """What each body says; what bodies of `grouped` say, once for all that say it."""
    text, short = language.text, assessment.members.short
    shared: dict[tuple[str, str], list[str]] = {}
    for declaration in task.newest:
        name, entry = short(declaration.agency), declaration.entry
        for label, problem in ((text("Difficulty"), entry.difficulties), (text("Proposal"), entry.proposals)):
            if problem and declaration.agency in grouped:
                shared.setdefault((label, problem), []).append(name)
            elif problem:
                yield Line(f"{name}: {problem}", label)
    for (label, problem), names in sorted(shared.items(), key=lambda item: -len(item[1])):
        more = f" … ({language.number(len(names))})" if len(names) > _MOST_NAMES else ""
        yield Line(f"{', '.join(names[:_MOST_NAMES])}{more}: {problem}", label)


def last_declared(task: TaskStatus, agency: str, language: Language) -> str:
    """What a body last declared of a task, and when; a dash if it declared nothing.

    It names the period if that is not the one that decides the task's state.
    """
    declaration = task.newest_by(agency)
    if declaration is None:
        return NOBODY
    words = f"{_declared(declaration, language)}, {language.date(declaration.on)}"
    if declaration.occurrence and declaration.occurrence != task.current:
        words = f"{part_text(declaration.occurrence, task, language)}: {words}"
    return ": ".join(filter(None, (words, declaration.entry.result)))


def _declared(declaration: Declaration, language: Language) -> str:
    entry, count = declaration.entry, declaration.counted
    if count:
        return language.say("counted: {done} of {of}", done=count.done, of=count.of)
    percent = "" if entry.percent is None else f" {language.number(entry.percent)}%"
    return language.text(DECLARED[entry.progress]) + percent


def _joined(*parts: str | None) -> str:
    return "; ".join(filter(None, parts)) or NOBODY


def amended(id_: str, assessment: Assessment, language: Language, task: TaskStatus | None = None) -> Iterable[Line]:
    """How far the due day of an item, or of each of its stages, has moved, and what each amendment changed of the item,
    the oldest first."""
    stages = stages_of(task.item.deadline) if task else ()
    for part in [StageOf(stage.id) for stage in stages] or (None,):
        story = _story(id_, assessment, task, part)
        slip = story.slip(assessment.calendar)
        if not (story.first and slip):
            continue
        moves = language.say(
            "first due {first}; extensions: {times}; moved by {days} days in all ({working} working days)",
            first=story.first,
            times=len(story.extensions),
            days=slip.days,
            working=slip.working_days,
        )
        name = f"{part_text(part, task, language)}: " if part and task else ""
        yield Line(name + moves, language.text("Slip"))
    above, names = _above(assessment, task), names_in(assessment.plan)
    for entry in assessment.plan.amendments:
        changes = []
        for change in filter(None, map(change_of, entry.changes)):
            is_own = change.id == id_ or (change.id in above and change.steps[:1] == ("deadline",))
            if change.subject in ("task", "activity", "kpi") and is_own:
                old, new = (changed_text(value, names, language) for value in (change.old, change.new))
                changes.append(f"{field_name(change, language)} {old} → {new}")
        if changes:
            document = entry.document or language.text("correction")
            decision = language.say("{document} of {day}", document=document, day=entry.date)
            yield Line(f"{'; '.join(changes)}. {decision}: {entry.reason}", language.text("Amended"))


def _story(id_: str, assessment: Assessment, task: TaskStatus | None, part: Part | None) -> Story:
    """The story of a due day, with what moved it on the rows from which a task has its deadline."""
    return due_story(assessment.plan, id_, assessment.as_of, stage_in(part), _above(assessment, task))


def _above(assessment: Assessment, task: TaskStatus | None) -> tuple[str, ...]:
    """The rows from which a task has its deadline."""
    return tuple(rows_above(assessment.plan, task.item.id)) if task and "deadline" in task.inherited else ()


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


def slip_data(id_: str, assessment: Assessment, task: TaskStatus | None = None) -> SlipData:
    """The moves of an item's due day for JSON; of a task with stages those of the stage that decides its state."""
    story = _story(id_, assessment, task, task.current if task else None)
    slip = story.slip(assessment.calendar)
    return {
        "first_due": iso_day(story.first),
        "extended": len(story.extensions),
        "days": slip and slip.days,
        "working_days": slip and slip.working_days,
        "steps": [
            {**entry_data(step.entry), "from": iso_day(step.old), "to": iso_day(step.new)} for step in story.steps
        ],
    }


def recorded(task: TaskStatus, language: Language) -> Iterable[Block]:
    """What the office recorded of a task."""
    facts, event = task.facts, task.dated.event
    events = [(event.on, event.entry)] if event and event.entry else []
    yield from concluded((*facts.conclusions, *facts.conditions, *facts.dates, *events), language, task)


def concluded(
    facts: "Iterable[tuple[date, Conclusion | ConditionMet | DateSet | Happened]]",
    language: Language,
    task: TaskStatus | None = None,
) -> Iterable[Block]:
    """Facts of the office itself, of a task or KPI, by day."""
    text = language.text
    entries = sorted(facts, key=lambda dated: (dated[0], dated[1].kind))
    if entries:
        yield table(
            entries,
            (Column(text("On")), lambda dated: day_cell(dated[0], language)),
            (Column(text("Recorded")), lambda dated: text(RECORDED[dated[1].kind])),
            (Column(text("What was recorded"), flexible=True), lambda dated: _content(dated[1], task, language)),
            title=text("What the office recorded"),
        )


def _content(
    entry: "Conclusion | ConditionMet | DateSet | Happened", task: TaskStatus | None, language: Language
) -> str:
    if entry.kind == "event":
        words: str | None = entry.event
    elif entry.kind == "conclusion":
        words = entry.text
    else:
        words = language.say("due {due}", due=entry.due) if entry.due else None
    stage = StageOf(entry.stage) if task and entry.kind != "event" and entry.stage else None
    return _joined(task and part_text(stage, task, language), words, evidence_text(entry.evidence, language))


def readings_table(status: KpiStatus, assessment: Assessment, language: Language) -> Table:
    """Every reading with its body and its evidence, the newest first."""
    text = language.text
    return table(
        status.sources[::-1],
        (Column(text("On")), lambda reading: day_cell(reading.on, language)),
        (
            Column(text("Part"), needed=any(reading.entry.part for reading in status.sources)),
            lambda reading: reading.entry.part or NOBODY,
        ),
        (
            Column(text("Value"), right=True),
            lambda reading: number_cell(status.kpi.rounded(reading.value, digits=2), language),
        ),
        (Column(text("Of"), right=True), lambda reading: _terms(reading.entry, language)),
        (Column(text("Body"), flexible=True), lambda reading: assessment.members.short(reading.agency)),
        (
            Column(text("Evidence"), flexible=True),
            lambda reading: evidence_text(reading.entry.evidence, language) or NOBODY,
        ),
        title=text("Readings"),
    )


def _terms(entry: "Reading", language: Language) -> str:
    """The numerator and the denominator of a percentage, if both are recorded."""
    if entry.numerator is None or entry.denominator is None:
        return ""
    return f"{language.number(entry.numerator)}/{language.number(entry.denominator)}"


def agency_reports(agency: str, assessment: Assessment, language: Language) -> Iterable[Block]:
    """A body's report for each period of the year, and the problems that the last one mentions."""
    text = language.text
    year = [(reports, owed) for reports in assessment.year_reports() if (owed := reports.of(agency))]
    if year:
        yield table(
            year,
            (Column(text("Period")), lambda period: language.period(period[0].period)),
            (
                Column(text("Duty"), below=True, needed=assessment.has_several_duties),
                lambda period: period[0].duty.id or "",
            ),
            (Column(text("Due")), lambda period: day_cell(period[0].due, language, NOBODY)),
            (Column(text("Report")), lambda period: status_cell(period[1], language, words=True)),
            (
                Column(text("Received")),
                lambda period: received_cell(period[1], language, NOBODY),
            ),
            (
                Column(text("Number"), flexible=True),
                lambda period: (period[1].report and period[1].report.report.number) or NOBODY,
            ),
            title=text("Reports"),
        )
    last = next((owed.report for _, owed in reversed(year) if owed.report), None)
    if last:
        for difficulty in last.difficulties:
            yield Line(difficulty, language.say("Difficulties, {period}", period=last.period))
        for proposal in last.proposals:
            yield Line(proposal, language.say("Proposals, {period}", period=last.period))
