"""Tasks as a list: on a screen, on a pipe, and as JSON."""

from collections.abc import Iterable, Sequence
from typing import Any

from dxplan.assess import Assessment
from dxplan.assess.tasks import TaskStatus
from dxplan.render.heading import heading
from dxplan.render.language import Language
from dxplan.render.page import Cell, Column, Line, Page, Table
from dxplan.render.words import STATE_STYLES, STATES

NOBODY = "—"


def task_data(task: TaskStatus) -> dict[str, Any]:
    """One task or activity, as others build on it."""
    item, deadline = task.item, task.item.deadline
    return {
        "id": item.id,
        "title": item.title,
        "section": task.section,
        "deliverable": getattr(item, "deliverable", None),
        "lead": list(item.lead),
        "coordinating": list(getattr(item, "coordinating", ())),
        "deadline": deadline
        and {
            "text": deadline.text,
            "kind": deadline.kind,
            "due": _iso(getattr(deadline, "due", None)),
            "condition": getattr(deadline, "condition", None),
        },
        "progress": task.progress,
        "state": task.state.value,
        "due": _iso(task.due),
        "days_overdue": task.days_overdue,
        "unreported_by": None if task.unreported_by is None else list(task.unreported_by),
        "by_agency": [],
        "occurrences": [
            {"period": str(one.period), "due": _iso(one.due), "state": one.state.value} for one in task.occurrences
        ],
    }


def tasks_data(assessment: Assessment, tasks: Sequence[TaskStatus]) -> dict[str, Any]:
    """The list, as others build on it."""
    return {
        "schema": "dxplan/tasks/1",
        "as_of": assessment.as_of.isoformat(),
        "tasks": [task_data(task) for task in tasks],
    }


def tasks_page(assessment: Assessment, tasks: Sequence[TaskStatus], file: str, language: Language) -> Page:
    """The list with each task's state, due day and lead."""
    columns = (
        Column(language.text("ID")),
        Column(language.text("State")),
        Column(language.text("Due"), below=True),
        Column(language.text("Days late"), right=True),
        Column(language.text("Lead"), flexible=True),
        Column(language.text("Task"), flexible=True),
    )
    rows = tuple(
        (
            task.item.id,
            Cell(language.text(STATES[task.state]), STATE_STYLES.get(task.state, "")),
            due_cell(task, assessment, language),
            Cell("" if task.days_overdue is None else language.number(task.days_overdue), "bad"),
            lead_names(task, assessment),
            task.item.title,
        )
        for task in tasks
    )
    count = count_of(len(tasks), len(assessment.tasks), language) if rows else language.text("No task matches.")
    blocks: list[Table | Line] = [Table(columns, rows), Line(count), *day_off_note(tasks, assessment, language)]
    return Page(assessment.plan.name, heading(assessment, file, language), tuple(blocks))


def day_off_note(tasks: Iterable[TaskStatus], assessment: Assessment, language: Language) -> list[Line]:
    """What the star beside a due day means, if one is shown."""
    starred = any(task.due and assessment.calendar.is_off(task.due) for task in tasks)
    return [Line(Cell(language.text("* a day off; the due day is not moved"), "dim"))] if starred else []


def count_of(shown: int, total: int, language: Language) -> str:
    """How many of how many are listed."""
    if shown == total:
        return language.say("{count} tasks", count=total)
    return language.say("{shown} of {total} tasks", shown=shown, total=total)


def lead_names(task: TaskStatus, assessment: Assessment) -> str:
    """The leads by abbreviation where they have one."""
    return "; ".join(assessment.members.short(name) for name in task.item.lead) or NOBODY


def due_cell(task: TaskStatus, assessment: Assessment, language: Language) -> str:
    """The due day, starred where it is a day off; the wording where there is none."""
    if task.due is None:
        return NOBODY
    return language.date(task.due) + ("*" if assessment.calendar.is_off(task.due) else "")


def _iso(day: Any) -> str | None:
    return None if day is None else str(day.isoformat())
