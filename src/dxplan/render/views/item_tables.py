"""The tables of an item's page: tasks and KPIs."""

from collections.abc import Iterable, Sequence

from dxplan.assess import Assessment
from dxplan.assess.choice import activities_led, answers_for
from dxplan.assess.kpis import KpiStatus
from dxplan.assess.tasks import TaskStatus
from dxplan.render.language import Language
from dxplan.render.page import Column, Table, table
from dxplan.render.views.history import last_declared
from dxplan.render.views.kpis import kpi_state, target_text
from dxplan.render.views.tasks import due_cell, lead_names, state_cell


def tasks_if_any(
    title: str, tasks: Sequence[TaskStatus], assessment: Assessment, language: Language, agency: str | None = None
) -> Iterable[Table]:
    """A table of tasks, if there are any."""
    if tasks:
        yield tasks_table(title, tasks, assessment, language, agency)


def tasks_table(
    title: str, tasks: Iterable[TaskStatus], assessment: Assessment, language: Language, agency: str | None = None
) -> Table:
    """Tasks with their leads; with `agency`, with what this agency last declared, once there are any facts of tasks."""
    text = language.text
    declaring = agency if assessment.facts.tasks else None
    return table(
        tasks,
        (Column(text("ID")), lambda task: assessment.label(task.item.id)),
        (Column(text("State")), lambda task: state_cell(task.state, language)),
        (Column(text("Due")), lambda task: due_cell(task.due, assessment, language)),
        (
            Column(text("What it last said") if declaring else text("Lead"), flexible=True),
            lambda task: last_declared(task, declaring, language) if declaring else lead_names(task, assessment),
        ),
        (Column(text("Task"), flexible=True), lambda task: task.item.title),
        title=title,
        name=title or text("Tasks"),
    )


def kpis_table(kpis: Iterable[KpiStatus], assessment: Assessment, language: Language, title: str = "") -> Table:
    """KPIs with their status and target."""
    text = language.text
    return table(
        kpis,
        (Column(text("ID")), lambda status: assessment.label(status.kpi.id)),
        (Column(text("Status")), lambda status: kpi_state(status, language)),
        (Column(text("Target"), flexible=True), lambda status: target_text(status, language)),
        (Column(text("KPI"), flexible=True), lambda status: status.kpi.title),
        title=title,
        name=title or text("KPIs"),
    )


def led_besides(body: str, assessment: Assessment, language: Language) -> Iterable[Table]:
    """What a body leads besides rows of the table: activities, tasks that stand in the text, and KPIs."""
    led, text = activities_led(body, assessment), language.text
    regular = [task for task in led if not task.item.stands_in]
    yield from tasks_if_any(text("Leads these activities"), regular, assessment, language)
    in_text = [task for task in led if task.item.stands_in]
    yield from tasks_if_any(text("Leads in the text"), in_text, assessment, language)
    kpis = [status for status in assessment.kpis if answers_for(status, (body,), assessment)]
    if kpis:
        yield kpis_table(kpis, assessment, language, text("Answers for these KPIs"))
