"""Tasks and what bodies declared of them, as templates print them."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Literal, TypedDict

from dxplan.assess import Assessment
from dxplan.assess.agenda import hour_of
from dxplan.assess.members import Members
from dxplan.assess.tasks import State, TaskStatus
from dxplan.documents.citing import ReferenceView, reference_view
from dxplan.documents.pieces import cell_names
from dxplan.facts.counted import Declaration
from dxplan.model.deadline import AfterEvent
from dxplan.model.kpi import Kpi
from dxplan.model.plan import Activity, Task
from dxplan.model.records import Evidence
from dxplan.model.task_parts import PartName, StageOf
from dxplan.once import once
from dxplan.wording.first_citations import kind_of

COMPLETED = (State.COMPLETED_ON_TIME, State.COMPLETED_LATE, State.COMPLETED)
DROPPED = (State.CANCELLED, State.SUSPENDED)
FEW = 3
"""How many lead agencies a sentence names; of more it has numbers."""
TITLE_LETTERS, KPI_LETTERS = 75, 90
"""How much of a title a text prints whose annex has the whole, where the plan has no `short` one."""

StateCode = Annotated[str, State]
ProgressCode = Literal["not_started", "in_progress", "completed"]
PeriodName = str
"""A period as it is written in records: `2024-Q2`; the filter `period` prints it in words."""


class FewView(TypedDict):
    """The first names of a list, as many as a sentence has room for, and the number of the others."""

    named: list[str]
    others: int
    count: int
    """The number of all."""


class EvidenceView(ReferenceView):
    """A document or file that shows a fact."""

    document: str
    """Type and number, `Quyết định số 12/QĐ-UBND`; blank for a file."""
    has_date: bool
    file: str


class DeclarationView(TypedDict):
    """What a body declared of a task, in its own words."""

    id: str
    """The agency's."""
    agency: str
    short: str
    """The agency's short name."""
    on: date
    progress: ProgressCode
    is_completed: bool
    percent: float | None
    has_percent: bool
    result: str
    difficulties: str
    proposals: str
    evidence: list[EvidenceView]
    period: PeriodName
    """The period that it is about; blank if that is the one that decides the task's state."""
    is_of_stage: bool
    """It is about a stage."""


class TaskView(TypedDict):
    """A task or activity on the day of the report; bodies are given by name."""

    id: str
    label: str
    """What names it: its number, or its id where others have that number."""
    title: str
    short_title: str
    """The plan's `short` one, or the first words of the title."""
    deliverable: str
    """On one line; of several products each has its number."""
    deadline: str
    """In the plan's own words."""
    condition: str
    """What the deadline waits for; of one that follows an event, the event until its day is known."""
    needs_date: bool
    """The condition was met after the due date, and no new date is set."""
    new_due: date | None
    """The date set since the plan: for a deadline without one, or with a condition that was met."""
    has_new_due: bool
    new_due_documents: list[str]
    """What set it, by type and number: `Thông báo số 86/TB-BCĐ`."""
    new_due_by: list[EvidenceView]
    """The same documents, to be cited."""
    period: PeriodName
    """Of a recurring task the period that decides its state."""
    done_periods: list[PeriodName]
    """The other periods that are completed."""
    state: StateCode
    is_overdue: bool
    is_due_soon: bool
    is_completed: bool
    is_completed_late: bool
    is_unproven: bool
    """It is completed, and no document or file shows it."""
    is_awaiting: bool
    is_ongoing: bool
    is_dropped: bool
    due: date | None
    has_due: bool
    due_is_day_off: bool
    hour: str
    """Until when on that day; blank if the plan names no hour, which work that comes round may have."""
    days_overdue: int | None
    days_left: int | None
    """0 once the day is past."""
    progress: str
    """What the lead agencies declared, `not_started` if none did."""
    completed_on: date | None
    days_late: int | None
    """Of a task that was completed late."""
    lead: list[str]
    lead_short: list[str]
    """By their abbreviations."""
    coordinating: list[str]
    leads: int
    """The number of lead agencies, those of groups counted."""
    is_by_many: bool
    """It has more than three lead agencies."""
    completed_by: int
    """The number of lead agencies that have completed their part."""
    outstanding_count: int
    outstanding: list[str]
    """The lead agencies that have not, for a cell: of many of a group how many, and the first of them."""
    silent: list[str]
    """Those of them whose newest report does not mention the task."""
    told: list[DeclarationView]
    """The newest declaration of each lead agency, if there are at most three; of a completed task those that say so."""


def task_view(task: TaskStatus, assessment: Assessment) -> TaskView:
    """A task or activity, which a caller may add to."""
    views = _views(assessment)
    if id(task) not in views:  # a task of many bodies is in the page of each of them
        views[id(task)] = task, _task_view(task, assessment)
    return views[id(task)][1].copy()


@once
def _views(assessment: Assessment) -> dict[int, tuple[TaskStatus, TaskView]]:
    """The views by the task's identity, with the task, so that no other one gets that identity."""
    return {}


def _task_view(task: TaskStatus, assessment: Assessment) -> TaskView:
    item, members = task.item, assessment.members
    is_by_few = task.bodies <= FEW
    declared = map(task.newest_by, task.leads if is_by_few else ())
    other_periods = [occurrence for occurrence in task.occurrences if occurrence.period != task.current]
    due_set_by = task.due_set_by
    papers = due_set_by.evidence if due_set_by else ()
    new_due_by = [evidence_view(paper, assessment) for paper in papers if paper.number]
    undone = task.undone_by if task.is_open else ()
    return {
        "id": item.id,
        "label": assessment.label(item.id),
        "title": unended(item.title),
        "short_title": short_title(item, TITLE_LETTERS),
        "deliverable": products(item.deliverable),
        "deadline": item.deadline.text if item.deadline else "",
        "condition": _condition(task, assessment),
        "needs_date": task.needs_date,
        "new_due": due_set_by.due if due_set_by else None,
        "has_new_due": due_set_by is not None,
        "new_due_documents": [paper["document"] for paper in new_due_by],
        "new_due_by": new_due_by,
        "period": PartName.of(task.current, item.deadline),
        "done_periods": [
            PartName.of(occurrence.period, item.deadline)
            for occurrence in other_periods
            if occurrence.completed_on is not None
        ],
        "state": task.state.value,
        "is_overdue": task.state is State.OVERDUE,
        "is_due_soon": task.state is State.DUE_SOON,
        "is_completed": task.state in COMPLETED,
        "is_completed_late": task.state is State.COMPLETED_LATE,
        "is_unproven": task.is_unproven,
        "is_awaiting": task.state is State.AWAITING,
        "is_ongoing": task.state is State.ONGOING,
        "is_dropped": task.state in DROPPED,
        "due": task.due,
        "has_due": task.due is not None,
        "due_is_day_off": task.due is not None and assessment.calendar.is_off(task.due),
        "hour": (hour_of(item, task.current) if task.current and task.due else None) or "",
        "days_overdue": task.days_overdue,
        "days_left": task.days_left,
        "progress": task.progress,
        "completed_on": task.completed_on,
        "days_late": task.days_late,
        "lead": [members.name(name) for name in task.lead],
        "lead_short": [members.short(name) for name in task.lead],
        "coordinating": [members.name(name) for name in item.coordinating],
        "leads": task.bodies,
        "is_by_many": not is_by_few,
        "completed_by": task.bodies_done,
        "outstanding_count": task.bodies - task.bodies_done if task.is_open else 0,
        "outstanding": cell_names(undone, assessment, lambda name: lead_left(name, task, members), task),
        "silent": [members.short(name) for name in task.to_chase],
        "told": [
            declaration_view(declaration, task, assessment)
            for declaration in declared
            if declaration and not _is_outdated(declaration, task)
        ],
    }


def _condition(task: TaskStatus, assessment: Assessment) -> str:
    """What the deadline waits for, in words."""
    deadline = task.deadline
    if not isinstance(deadline, AfterEvent):
        return (deadline and deadline.condition) or ""
    if task.state is not State.AWAITING:
        return ""
    if deadline.origin is None:
        return deadline.event or ""
    if deadline.origin == "plan":
        return f"{assessment.plan.document.type} được ban hành"
    for document in assessment.plan.documents:
        if document.id == deadline.origin:
            return f"{document.type} số {document.number} được ban hành"
    return f"hoàn thành nhiệm vụ {assessment.label(deadline.origin)}"


def lead_left(name: str, task: TaskStatus, members: Members) -> str:
    """A lead that has not completed its part; of a counted group with how many of its bodies have not."""
    left = (f" ({count.of - count.done}/{count.of})" for count in task.counts if count.group == name)
    return members.short(name) + next(left, "")


def _is_outdated(declaration: Declaration, task: TaskStatus) -> bool:
    """Whether the task was completed though the declaration says otherwise: the office concluded it."""
    is_of_state = declaration.occurrence == task.current
    return is_of_state and task.completed_on is not None and declaration.entry.progress != "completed"


def declaration_view(declaration: Declaration, task: TaskStatus, assessment: Assessment) -> DeclarationView:
    """A body's declaration on the task."""
    entry, part = declaration.entry, declaration.occurrence
    return {
        "id": declaration.agency,
        "agency": assessment.members.name(declaration.agency),
        "short": assessment.members.short(declaration.agency),
        "on": declaration.on,
        "progress": entry.progress,
        "is_completed": entry.progress == "completed",
        "percent": entry.percent,
        "has_percent": entry.percent is not None,
        "result": sentence(entry.result),
        "difficulties": sentence(entry.difficulties),
        "proposals": sentence(entry.proposals),
        "evidence": [evidence_view(evidence, assessment) for evidence in entry.evidence],
        "period": PartName.of(None if part == task.current else part, task.item.deadline),
        "is_of_stage": isinstance(part, StageOf),
    }


def evidence_view(evidence: Evidence, assessment: Assessment) -> EvidenceView:
    """A document or file that shows a fact."""
    return {
        **reference_view(assessment, evidence.number, evidence.date, evidence.issuer, evidence.title),
        "document": document_name(evidence.number),
        "has_date": evidence.date is not None,
        "file": evidence.file or "",
    }


def document_name(number: str | None) -> str:
    """A document by its type and number, `Quyết định số 12/QĐ-UBND`; blank without a number."""
    return f"{kind_of(number)} số {number}" if number else ""


def few(names: Iterable[str]) -> FewView:
    """The first three of these names."""
    given = list(names)
    return {"named": given[:FEW], "others": len(given[FEW:]), "count": len(given)}


def short_title(item: Task | Activity | Kpi, most: int) -> str:
    """The title for a text that has no room for a long one."""
    return sentence(item.short) if item.short else first_words(sentence(item.title), most)


def first_words(text: str, most: int) -> str:
    """The text's first words, as far as there is room for so many letters."""
    if len(text) <= most:
        return text
    words = text[:most].rpartition(" ")[0] or text[:most]
    return words.rstrip(" ,;:.-(“") + "…"


def sentence(text: str | None) -> str:
    """A body's own words on one line, without the sign that ends them."""
    return unended(" ".join((text or "").split()))


def products(deliverable: str | None) -> str:
    """What is asked for, on one line: `Thử nghiệm Trợ lý ảo: (1) cho công chức; (2) cho người dân`. A line that goes on
    with a small letter is the same product."""
    lines: list[str] = []
    for line in filter(None, map(str.strip, (deliverable or "").splitlines())):
        if lines and line[0].islower() and not lines[-1].endswith((":", ";")):
            lines[-1] += f" {line}"
        else:
            lines.append(line)
    lines = list(map(sentence, lines))
    head = f"{lines.pop(0)} " if len(lines) > 1 and lines[0].endswith(":") else ""
    return head + "; ".join(f"({n}) {line}" if len(lines) > 1 else line for n, line in enumerate(lines, 1))


def unended(text: str) -> str:
    """A text without the sign that ends it, to be used within a sentence; `...` stays."""
    text = text.rstrip()
    return text if text.endswith(("...", "…")) else text.rstrip(" .;")
