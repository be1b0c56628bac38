"""The superior's tasks that a task carries out: their titles and states, where their plan lies in the repository."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypedDict

from dxplan.assess import Assessment
from dxplan.assess.tasks import State
from dxplan.model.plan import Activity, Task
from dxplan.render.language import Language
from dxplan.render.page import Cell, Line
from dxplan.render.views.words import STATE_STYLES, STATES
from dxplan.wording.citations import number_key
from dxplan.wording.superiors import link_of, superior_task


class Superior(NamedTuple):
    """A plan of the repository that tasks carry out, judged on the same day."""

    name: str
    """What `--plan` takes for it."""
    assessment: Assessment


class SuperiorTask(TypedDict):
    """The superior's task that a task carries out; the rest is null where the repository does not have it."""

    link: str
    """As the plan writes it: the document's number, `#` and the task."""
    plan: str | None
    """What `--plan` takes for the superior's plan."""
    id: str | None
    title: str | None
    state: State | None
    """Null of a row that has rows of its own, too."""


def superior_tasks(item: Task | Activity, superiors: Sequence[Superior]) -> list[SuperiorTask]:
    """What the item carries out, in the plan's order."""
    by_number = {number_key(superior.assessment.plan.document.number or ""): superior for superior in superiors}
    return [_superior_task(text, by_number.get(number_key(link_of(text).document))) for text in item.implements]


def _superior_task(text: str, superior: Superior | None) -> SuperiorTask:
    task = superior_task(superior.assessment.plan, link_of(text).task) if superior else None
    if superior is None or task is None:
        return {"link": text, "plan": None, "id": None, "title": None, "state": None}
    statuses = (*superior.assessment.tasks, *superior.assessment.activities)
    state = next((status.state for status in statuses if status.item.id == task.id), None)
    return {"link": text, "plan": superior.name, "id": task.id, "title": task.title, "state": state}


def carried_out(item: Task | Activity, superiors: Sequence[Superior], language: Language) -> Iterator[Line]:
    """A line for each task of a superior that the item carries out."""
    for task in superior_tasks(item, superiors):
        words, state = task["link"], task["state"]
        if task["title"]:
            shown = f", {language.text(STATES[state]).lower()}" if state else ""
            words += f" {task['title']}{shown} (dxplan show {task['id']} --plan {task['plan']})"
        yield Line(Cell(words, STATE_STYLES.get(state, "") if state else ""), language.text("Carries out"))
