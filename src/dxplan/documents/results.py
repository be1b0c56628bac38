"""What was completed in a span of time, and how far the other tasks are by the newest reports."""

from collections.abc import Container, Iterable, Iterator
from datetime import date
from typing import TypedDict

from dxplan.assess import Assessment
from dxplan.assess.tasks import TaskStatus
from dxplan.assess.totals import by_part
from dxplan.documents.items import FEW, EvidenceView, TaskView, evidence_view, sentence, task_view
from dxplan.documents.matters import is_of
from dxplan.model.dates import Span
from dxplan.model.records import Evidence, Progress
from dxplan.model.task_parts import Part, StageOf

MOST_LINES = 20
"""How many completed tasks the text lists."""
MOST_RESULTS = 8
"""Up to so many completions the text has their results; of more they are in the annex alone."""


class CompletedView(TaskView):
    """A task, or a period of a recurring one, that was completed, with what shows it."""

    result: str
    """The result in the words of the lead agencies, if few completed it."""
    evidence: list[EvidenceView]


class AchievedView(CompletedView):
    """A task of which something was completed; a recurring one with all of its periods."""

    completions: list[CompletedView]


class AchievedListView(TypedDict):
    """Completed tasks, as many as the text lists."""

    total: int
    shown: list[AchievedView]
    others: int


class ProgressedView(TaskView):
    """An open task of which lead agencies declared something in the span or after it.

    `told` has the newest of each on the period that decides the task's state.
    """

    told_by: int
    """The number of lead agencies that have begun their part, whenever that was."""


class AnnexedView(ProgressedView):
    """A task as the annex has it: its state, and what the text does not tell of it.

    `told` leaves out what `completions` or the text tell.
    """

    evidence: list[EvidenceView]
    """What shows that it is completed."""
    completions: list[CompletedView]
    """What was completed of it in the span or after it, where the text does not have its results."""
    is_untold: bool
    """Its leads declared nothing in the span or after it, nor is anything older known."""


class SectionTasksView(TypedDict):
    """A section, or a row with rows of its own, with its tasks."""

    id: str
    label: str
    """What names it; of rows that are in neither the first and the last, as `8-11`."""
    title: str
    """Blank where the plan's table is one list."""
    tasks: list[AnnexedView]


def completed(task: TaskStatus, assessment: Assessment, first: date, last: date) -> Iterator[CompletedView]:
    """A task, or the periods of a recurring one, completed between two days."""
    for status in [task.in_period(occurrence, assessment.as_of) for occurrence in task.occurrences] or [task]:
        if status.completed_on is None or not first <= status.completed_on <= last:
            continue
        texts = (sentence(entry.result) for entry in _quoted(status))
        yield {
            **task_view(status, assessment),
            "result": "; ".join(dict.fromkeys(filter(None, texts))),
            "evidence": [evidence_view(paper, assessment) for paper in _papers(status)],
        }


def _quoted(status: TaskStatus) -> list[Progress]:
    """The newest entries of the lead agencies that say it is completed; none where many say so."""
    newest = [declaration for name in status.leads if (declaration := status.declared_by(name))]
    completing = [declaration.entry for declaration in newest if declaration.entry.progress == "completed"]
    return completing if len(completing) <= FEW else []


def _papers(status: TaskStatus) -> Iterable[Evidence]:
    """The documents that show that a task is completed: what concluded it, and those of few lead agencies."""
    conclusions = [
        entry
        for day, entry in status.facts.conclusions
        if day == status.completed_on and entry.occurrence == status.current
    ]
    entries = (*conclusions, *_quoted(status))
    return dict.fromkeys(paper for entry in entries for paper in entry.evidence if paper.number)


def achieved(completions: Iterable[CompletedView], most: int = MOST_LINES) -> AchievedListView:
    """The tasks of these completions, each once, and so many of them to be listed."""
    by_task: dict[str, list[CompletedView]] = {}
    for view in completions:
        by_task.setdefault(view["id"], []).append(view)
    views: list[AchievedView] = [{**of_task[0], "completions": of_task} for of_task in by_task.values()]
    return {"total": len(views), "shown": views[:most], "others": len(views[most:])}


def progressed(tasks: Iterable[TaskStatus], assessment: Assessment, span: Span) -> Iterator[ProgressedView]:
    """The open tasks that were reported, by what each lead declared last: an older report is no longer their state."""
    for task in tasks:
        newest = any(task.declared_by(lead) for lead in task.leads)
        if newest and task.is_open and is_told(task, span):
            view = task_view(task, assessment)
            newest_of_state = [declared for declared in view["told"] if not declared["period"]]
            yield {**view, "told": newest_of_state, "told_by": _begun(task)}


def _begun(task: TaskStatus) -> int:
    newest = [declaration for lead in task.leads if (declaration := task.declared_by(lead))]
    begun = sum(fact.entry.progress != "not_started" for fact in newest if not fact.counted)
    return begun + sum(count.begun for count in task.counts if count.is_by_count)


def is_told(task: TaskStatus, span: Span) -> bool:
    """Whether one of the leads declared something of the task in the span or after its last day."""
    last = span.window[1]
    return any(
        is_of(declaration, span) or declaration.on > last
        for declaration in task.facts.declared
        if declaration.agency in task.leads
    )


def annexed(
    assessment: Assessment, completions: Iterable[CompletedView], untold: Iterable[str], span: Span, *, in_text: bool
) -> list[SectionTasksView]:
    """Each task by the plan's sections; with what was completed, if the text does not have it. Of a plan of several
    years, the completed periods of the span's year."""
    by_task: dict[str, list[CompletedView]] = {}
    for view in completions:
        by_task.setdefault(view["id"], []).append(view)
    silent = frozenset(untold)
    years = (span.last.year,) if assessment.plan.is_long else range(date.min.year, date.max.year + 1)

    def row(task: TaskStatus) -> AnnexedView:
        view = task_view(task, assessment)
        own = by_task.get(view["id"], [])
        periods = {done["period"] if done["period"] != view["period"] else "" for done in own}
        others = [declared for declared in view["told"] if declared["period"] not in periods]
        return {
            **view,
            "done_periods": [part for part in view["done_periods"] if _is_of(StageOf.parse(part), years)],
            "told": others,
            "told_by": _begun(task),
            "evidence": [evidence_view(paper, assessment) for paper in _papers(task)] if view["is_completed"] else [],
            "completions": [] if in_text else own,
            "is_untold": bool(task.leads) and view["id"] in silent and not others,
        }

    parts = by_part(assessment.plan, assessment.tasks)
    others = "Nhiệm vụ khác" if any(part.title for part in parts) else ""
    return [
        {
            "id": part.id,
            "label": part.label,
            "title": part.title or others,
            "tasks": [row(task) for task in part.tasks],
        }
        for part in parts
    ]


def _is_of(part: Part, years: Container[int]) -> bool:
    """Whether a period ends in one of the years; a stage does."""
    return isinstance(part, StageOf) or part.last.year in years
