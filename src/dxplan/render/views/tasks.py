"""Tasks as a list: on a screen, on a pipe, and as JSON."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from dxplan.assess import Assessment
from dxplan.assess.tasks import Declared, Occurrence, State, TaskStatus
from dxplan.assess.totals import occurrences_of_year
from dxplan.facts.counted import Declaration
from dxplan.model.task_parts import Part, StageOf, stage_words
from dxplan.render.language import Language
from dxplan.render.page import NOTHING, Cell, Column, Line, Page, Percent, table
from dxplan.render.sheet import DayText, PeriodText, Sheet, sheet
from dxplan.render.views.deadline_json import DeadlineData, FollowedEvent, deadline_data, event_data, iso_day
from dxplan.render.views.heading import Clocks, OtherYears, clocks, plan_page
from dxplan.render.views.more_time_json import PendingRequests, pending_data
from dxplan.render.views.typed_cells import day_cell, number_cell
from dxplan.render.views.words import STATE_STYLES, STATES
from dxplan.wording.labels import Numbered
from dxplan.wording.row_numbers import bare_number

if TYPE_CHECKING:
    from dxplan.model.records import Evidence

NOBODY = NOTHING
_COLUMNS = (
    "id",
    "title",
    "section",
    "deliverable",
    "lead",
    "coordinating",
    "deadline.text",
    "deadline.kind",
    "deadline.due",
    "deadline.condition",
    "progress",
    "percent",
    "lead_bodies",
    "lead_bodies_done",
    "state",
    "due",
    "days_overdue",
    "unreported_by",
    "completed_on",
    "needs_date",
)


class DeclarationData(TypedDict):
    """The newest that a body declared of a task; of a recurring one, of the period that decides its state if it did."""

    agency: str
    progress: Declared
    on: DayText
    occurrence: PeriodText | None
    """Of a recurring task: for which period."""
    stage: NotRequired[str]
    """Of a task with stages: in which one."""
    percent: float | None
    result: str | None


class OccurrenceData(TypedDict):
    """A period of a recurring task, or a stage of one with stages."""

    period: NotRequired[PeriodText]
    """Of a recurring task."""
    stage: NotRequired[str]
    """In place of `period`: the id of a stage."""
    due: DayText | None
    """Null for a stage without a due day."""
    state: State
    completed_on: DayText | None


class CountData(TypedDict):
    """How many bodies of a group have completed a task."""

    group: str
    on: DayText
    """The day of the count."""
    done: int
    """The greater of the count and of the bodies' own reports."""
    of: int


class TaskData(PendingRequests):
    """A task or a regular activity, judged on the day."""

    id: str
    title: str
    section: str | None
    """The id of its section; null for an activity."""
    deliverable: str | None
    lead: list[str]
    """Ids of agencies and groups, as the plan names them."""
    coordinating: list[str]
    """Ids of agencies and groups, as the plan names them."""
    deadline: DeadlineData | None
    progress: Declared
    """What the leads declared, all together."""
    percent: float | None
    """How much a single lead says is done, 0 to 100."""
    lead_bodies: int
    """How many agencies have to complete it, those of groups counted one by one, or as the office counted them."""
    lead_bodies_done: int
    state: State
    due: DayText | None
    """The day that counts: of a recurring task that of the oldest open period, else of the current one."""
    days_overdue: int | None
    unreported_by: list[str] | None
    """The leads whose newest report due is missing or does not mention it; null if it has no lead."""
    completed_on: DayText | None
    needs_date: bool
    """Whether its condition was met after its date and no new date is recorded."""
    by_agency: list[DeclarationData]
    """What each body last declared, leads first."""
    occurrences: list[OccurrenceData]
    """The periods of a recurring task; of a plan of several years those of the one that is shown, and the period that
    decides the state."""
    occurrences_in_other_years: NotRequired[OtherYears]
    """The other periods, of a plan of several years."""
    number: NotRequired[str]
    """Its number as printed, where the plan gives one."""
    parent: NotRequired[str]
    """The id of the row above it that it is part of, if there is one."""
    inherited: NotRequired[list[str]]
    """The cells that it has from the rows above it."""
    event: NotRequired[FollowedEvent]
    """What its due day follows, once it has happened; of a task with stages, the due day of the deciding stage."""
    counts: NotRequired[list[CountData]]
    """What the office counted in the groups that lead it, if it did."""


class TasksData(Clocks):
    """Tasks or activities, as the filters choose them."""

    schema: Literal["dxplan/tasks/1"]
    tasks: list[TaskData]


def task_data(task: TaskStatus, assessment: Assessment) -> TaskData:
    """A task or activity for JSON."""
    item, deadline = task.item, task.item.deadline
    of_year = occurrences_of_year(task, assessment.only_year)
    data: TaskData = {
        "id": item.id,
        "title": item.title,
        "section": task.section,
        "deliverable": item.deliverable,
        "lead": list(item.lead),
        "coordinating": list(item.coordinating),
        "deadline": deadline_data(deadline) if deadline else None,
        "progress": task.progress,
        "percent": _percent(task),
        "lead_bodies": task.bodies,
        "lead_bodies_done": task.bodies_done,
        "state": task.state,
        "due": iso_day(task.due),
        "days_overdue": task.days_overdue,
        "unreported_by": None if task.unreported_by is None else list(task.unreported_by),
        "completed_on": iso_day(task.completed_on),
        "needs_date": task.needs_date,
        "by_agency": [_declaration_data(declaration) for declaration in task.newest],
        "occurrences": [_occurrence_data(occurrence) for occurrence in of_year.occurrences],
    }
    if assessment.only_year and task.occurrences:
        data["occurrences_in_other_years"] = {"before": of_year.before, "after": of_year.after}
    if item.number is not None:
        data["number"] = item.number
    if task.parent is not None:
        data["parent"] = task.parent
        data["inherited"] = list(task.inherited)
    if event := event_data(task.dated):
        data["event"] = event
    if task.counts:
        data["counts"] = [
            {"group": count.group, "on": count.on.isoformat(), "done": count.done, "of": count.of}
            for count in task.counts
        ]
    return {**data, **pending_data([task], assessment)}


def _occurrence_data(occurrence: Occurrence) -> OccurrenceData:
    part = occurrence.period
    name: OccurrenceData
    name = {"stage": part.stage} if isinstance(part, StageOf) else {"period": str(part)}  # type: ignore[typeddict-item]
    return {
        **name,
        "due": iso_day(occurrence.due),
        "state": occurrence.state,
        "completed_on": iso_day(occurrence.completed_on),
    }


def _declaration_data(declaration: Declaration) -> DeclarationData:
    entry, part = declaration.entry, declaration.occurrence
    period = part.period if isinstance(part, StageOf) else part
    data: DeclarationData = {
        "agency": declaration.agency,
        "progress": entry.progress,
        "on": declaration.on.isoformat(),
        "occurrence": str(period) if period else None,
        "percent": entry.percent,
        "result": entry.result,
    }
    if isinstance(part, StageOf):
        data["stage"] = part.stage
    return data


def tasks_data(assessment: Assessment, tasks: Sequence[TaskStatus]) -> TasksData:
    """The list for JSON."""
    return {
        "schema": "dxplan/tasks/1",
        **clocks(assessment),
        "tasks": [task_data(task, assessment) for task in tasks],
    }


def tasks_sheet(tasks: Iterable[TaskData]) -> Sheet:
    """A row for each task or activity; with numbers and parents where the plan has any."""
    rows = list(tasks)
    more = tuple(key for key in ("number", "parent") if any(key in row for row in rows))
    return sheet(({**dict.fromkeys(more), **row} for row in rows), _COLUMNS + more)


def has_other_number(item: Numbered, assessment: Assessment) -> bool:
    """Whether its printed number, but for the mark, is not what names it in lists."""
    return item.number is not None and bare_number(item.number) != assessment.label(item.id)


def tasks_page(assessment: Assessment, tasks: Sequence[TaskStatus], of: int, file: str, language: Language) -> Page:
    """The list with each task's state, due day and lead; `of` is how many tasks there were before the filters."""
    text, members = language.text, assessment.members
    list_of_tasks = table(
        tasks,
        (Column(text("ID")), lambda task: assessment.label(task.item.id)),
        (
            Column(text("No."), needed=any(has_other_number(task.item, assessment) for task in tasks)),
            lambda task: task.item.number or "",
        ),
        (Column(text("State")), lambda task: state_cell(task.state, language)),
        (Column(text("Due"), below=True), lambda task: due_cell(task.due, assessment, language)),
        (Column(text("Days late"), right=True), lambda task: _days_late(task, language)),
        (
            Column(text("Done"), right=True, needed=any(task.newest for task in tasks), only="screen"),
            lambda task: done_share(task, language),
        ),
        (
            Column(text("Section"), only="book", needed=any(task.section for task in tasks)),
            lambda task: assessment.label(task.section) if task.section else "",
        ),
        (Column(text("Lead"), flexible=True), lambda task: lead_names(task, assessment)),
        (
            Column(text("Coordinating"), only="book", needed=any(task.item.coordinating for task in tasks)),
            lambda task: "; ".join(map(members.short, task.item.coordinating)),
        ),
        (Column(text("Task"), flexible=True), lambda task: task.item.title),
        (
            Column(text("Deliverable"), only="book", needed=any(task.item.deliverable for task in tasks)),
            lambda task: task.item.deliverable or "",
        ),
        (
            Column(text("Deadline"), only="book"),
            lambda task: task.item.deadline.text if task.item.deadline else "",
        ),
        (
            Column(text("Share done"), only="book", right=True, needed=any(task.newest for task in tasks)),
            lambda task: _percent_cell(task, language),
        ),
        (
            Column(text("Bodies that have to"), only="book", right=True),
            lambda task: number_cell(task.bodies, language),
        ),
        (
            Column(text("of these done"), only="book", right=True),
            lambda task: number_cell(task.bodies_done, language),
        ),
        (Column(text("Completed on"), only="book"), lambda task: day_cell(task.completed_on, language)),
        name=text("Tasks"),
    )
    count = Line(_count_of(len(tasks), of, language))
    note = day_off_note((task.due for task in tasks), assessment, language)
    return plan_page(assessment, file, language, (list_of_tasks, count, *note))


def _days_late(task: TaskStatus, language: Language) -> Cell:
    return number_cell(task.days_overdue, language, "bad")


def day_off_note(dues: Iterable[date | None], assessment: Assessment, language: Language) -> list[Line]:
    """What the star after a due day means, if one of these days has a star."""
    has_star = any(due and assessment.calendar.is_off(due) for due in dues)
    return [Line(Cell(language.text("* a day off; the due day is not moved"), "dim"))] if has_star else []


def hidden(count: int, most: int | None, command: str, language: Language) -> list[Line]:
    """How many rows are left out, and the command that lists them."""
    if most is None or count <= most:
        return []
    return [Line(Cell(language.say("… and {count} more: {command}", count=count - most, command=command), "dim"))]


def _count_of(listed: int, total: int, language: Language) -> str:
    if not listed:
        return language.text("Nothing matches.")
    if listed == total:
        return language.say("listed: {count}", count=language.number(total))
    return language.say("listed: {shown} of {total}", shown=language.number(listed), total=language.number(total))


def state_cell(state: State, language: Language) -> Cell:
    """The name of a task's state, with its style."""
    return Cell(language.text(STATES[state]), STATE_STYLES.get(state, ""))


def done_share(task: TaskStatus, language: Language) -> Cell:
    """How far the leads say they are: the percentage of a single one, else how many have completed it."""
    if task.bodies > 1:
        return Cell(f"{language.number(task.bodies_done)}/{language.number(task.bodies)}" if task.newest else "")
    return _percent_cell(task, language)


def _percent_cell(task: TaskStatus, language: Language) -> Cell:
    percent = _percent(task)
    return Cell("") if percent is None else Cell(f"{language.number(percent)}%", value=Percent(percent / 100))


def _percent(task: TaskStatus) -> float | None:
    """How far a single lead says it is; None if there are several, or if it gives no figure."""
    newest = task.declared_by(task.leads[0]) if len(task.leads) == 1 else None
    if newest is None:
        return None
    return 100 if newest.entry.progress == "completed" else newest.entry.percent


def lead_names(task: TaskStatus, assessment: Assessment) -> str:
    """The leads, by their abbreviations if they have any."""
    return "; ".join(assessment.members.short(name) for name in task.lead) or NOBODY


def due_cell(due: date | None, assessment: Assessment, language: Language) -> Cell:
    """A due day, with a star if it is a day off; a dash for None."""
    if due is None:
        return Cell(NOBODY)
    return Cell(f"{language.date(due)}*" if assessment.calendar.is_off(due) else language.date(due), value=due)


def with_working_days(due: str, day: date, assessment: Assessment, language: Language) -> str:
    """The text of a due day that is off, with the working days around it."""
    before, after = assessment.calendar.working_days_around(day)
    return language.say("{due}; working days around it: {before}, {after}", due=due, before=before, after=after)


def part_text(part: Part | None, task: TaskStatus, language: Language) -> str:
    """A period or stage of a task in words; blank for the whole of it."""
    return language.part(part, stage_words(part, task.item.deadline)) if part else ""


def evidence_text(evidence: "Iterable[Evidence]", language: Language) -> str:
    """Documents by their numbers and days, files by their names."""
    texts = []
    for source in evidence:
        day = f"({language.date(source.date)})" if source.date else ""
        texts.append(" ".join(filter(None, (source.number, day, source.file))))
    return ", ".join(texts)
