"""Tasks as a list: on a screen, on a pipe, and as JSON."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from dxplan.assess import Assessment
from dxplan.assess.tasks import TaskStatus
from dxplan.facts.counted import Declaration
from dxplan.render.language import Language
from dxplan.render.page import Cell, Column, Line, Page, Table
from dxplan.render.sheet import Sheet, sheet
from dxplan.render.views.heading import clocks, heading
from dxplan.render.views.words import STATE_STYLES, STATES

NOBODY = "—"
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


def task_data(task: TaskStatus) -> dict[str, Any]:
    """One task or activity, as others build on it."""
    item, deadline = task.item, task.item.deadline
    return {
        "id": item.id,
        "title": item.title,
        "section": task.section,
        "deliverable": item.deliverable,
        "lead": list(item.lead),
        "coordinating": list(item.coordinating),
        "deadline": deadline
        and {
            "text": deadline.text,
            "kind": deadline.kind,
            "due": _iso(deadline.due),
            "condition": deadline.condition,
        },
        "progress": task.progress,
        "percent": _percent(task),
        "lead_bodies": len(task.leads),
        "lead_bodies_done": len(task.done_by),
        "state": task.state.value,
        "due": _iso(task.due),
        "days_overdue": task.days_overdue,
        "unreported_by": None if task.unreported_by is None else list(task.unreported_by),
        "completed_on": _iso(task.completed_on),
        "needs_date": task.needs_date,
        "by_agency": [_declared_data(one) for one in task.newest],
        "occurrences": [
            {
                "period": str(one.period),
                "due": _iso(one.due),
                "state": one.state.value,
                "completed_on": _iso(one.completed_on),
            }
            for one in task.occurrences
        ],
    }


def _declared_data(one: Declaration) -> dict[str, Any]:
    entry = one.entry
    return {
        "agency": one.agency,
        "progress": entry.progress,
        "on": one.on.isoformat(),
        "occurrence": one.occurrence and str(one.occurrence),
        "percent": entry.percent,
        "result": entry.result,
    }


def tasks_data(assessment: Assessment, tasks: Sequence[TaskStatus]) -> dict[str, Any]:
    """The list, as others build on it."""
    return {
        "schema": "dxplan/tasks/1",
        **clocks(assessment),
        "tasks": [task_data(task) for task in tasks],
    }


def tasks_sheet(tasks: Iterable[Mapping[str, Any]]) -> Sheet:
    """Tasks or activities, as `task_data` has them, with a row each."""
    return sheet(tasks, _COLUMNS)


def tasks_page(assessment: Assessment, tasks: Sequence[TaskStatus], of: int, file: str, language: Language) -> Page:
    """The list with each task's state, due day and lead; `of` is how many there were before filters."""
    columns: tuple[Column, ...] = (
        Column(language.text("ID")),
        Column(language.text("State")),
        Column(language.text("Due"), below=True),
        Column(language.text("Days late"), right=True),
        Column(language.text("Done"), right=True),
        Column(language.text("Lead"), flexible=True),
        Column(language.text("Task"), flexible=True),
    )
    rows: tuple[tuple[Cell | str, ...], ...] = tuple(
        (
            task.item.id,
            Cell(language.text(STATES[task.state]), STATE_STYLES.get(task.state, "")),
            due_cell(task.due, assessment, language),
            Cell("" if task.days_overdue is None else language.number(task.days_overdue), "bad"),
            done_share(task, language),
            lead_names(task, assessment),
            task.item.title,
        )
        for task in tasks
    )
    if not any(task.newest for task in tasks):  # nobody has declared anything
        columns, rows = (*columns[:4], *columns[5:]), tuple((*row[:4], *row[5:]) for row in rows)
    count = _count_of(len(tasks), of, language)
    blocks: list[Table | Line] = [
        Table(columns, rows),
        Line(count),
        *day_off_note((task.due for task in tasks), assessment, language),
    ]
    return Page(assessment.plan.name, heading(assessment, file, language), tuple(blocks))


def day_off_note(dues: Iterable[date | None], assessment: Assessment, language: Language) -> list[Line]:
    """What the star beside a due day means, if one is shown."""
    starred = any(due and assessment.calendar.is_off(due) for due in dues)
    return [Line(Cell(language.text("* a day off; the due day is not moved"), "dim"))] if starred else []


def _count_of(shown: int, total: int, language: Language) -> str:
    if not shown:
        return language.text("Nothing matches.")
    if shown == total:
        return language.say("listed: {count}", count=language.number(total))
    return language.say("listed: {shown} of {total}", shown=language.number(shown), total=language.number(total))


def done_share(task: TaskStatus, language: Language) -> str:
    """How far the leads say they are: of one its percentage, of several how many have completed it."""
    if len(task.leads) > 1:
        return f"{language.number(len(task.done_by))}/{language.number(len(task.leads))}" if task.newest else ""
    percent = _percent(task)
    return "" if percent is None else f"{language.number(percent)}%"


def _percent(task: TaskStatus) -> float | None:
    """How far a single lead says it is; None of several, and where it says nothing of it."""
    declared = task.facts.of(task.leads[0], task.current) if len(task.leads) == 1 else []
    if not declared:
        return None
    entry = declared[-1].entry
    return 100 if entry.progress == "completed" else entry.percent


def lead_names(task: TaskStatus, assessment: Assessment) -> str:
    """The leads by abbreviation where they have one."""
    return "; ".join(assessment.members.short(name) for name in task.item.lead) or NOBODY


def due_cell(due: date | None, assessment: Assessment, language: Language) -> Cell:
    """A due day, starred where it is a day off; a dash where there is none."""
    if due is None:
        return Cell(NOBODY)
    return Cell(f"{language.date(due)}*" if assessment.calendar.is_off(due) else language.date(due))


def _iso(day: Any) -> str | None:
    return None if day is None else str(day.isoformat())
