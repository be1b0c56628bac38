"""The plan's own text, part by part, for a template that prints the plan itself.

The signs that are in the document but not in the plan file (dashes, numbers of paragraphs, the end mark) are the
template's; choices that depend on the text are made here.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypedDict

from dxplan.assess.members import Members
from dxplan.documents.citing import ReferenceView, amendment_reference
from dxplan.documents.items import document_name
from dxplan.documents.letters import Letter, plan_letter
from dxplan.documents.own_layout import (
    TableView,
    cell_of,
    has_own_columns,
    joined_rows,
    task_tables,
)
from dxplan.documents.pieces import Footnotes, FootnoteView, PieceView, lines_of, names_of
from dxplan.documents.printed_text import PassageView, PlanAnnexView, texts_of
from dxplan.documents.request import Request
from dxplan.model.plan import Activity, Duty, Section, Task
from dxplan.wording.headings import ROMAN
from dxplan.wording.labels import printed_number


class AmendedByView(ReferenceView):
    """A document that amends the plan."""

    document: str
    """Type and number, `Quyết định số 12/QĐ-UBND`; blank without a number."""


class BasisView(TypedDict):
    """A line of what the plan is based on."""

    text: str
    is_citation: bool
    """It cites a document, and is printed in italics."""


class HeadingsView(TypedDict):
    """The plan's own headings."""

    objectives: str
    goals: str
    general: str
    specific: str
    requirements: str
    tasks: str
    activities: str
    budget: str
    organisation: str


class PartNumbersView(TypedDict):
    """The Roman numbers of the parts; blank for one that the plan does not have."""

    objectives: str
    tasks: str
    activities: str
    budget: str
    organisation: str


class SpecificView(TypedDict):
    """The specific objectives, cut around the theme of the year."""

    before: str
    theme: str
    after: str


class SectionRowView(TypedDict):
    """The row of a section's heading."""

    is_section: bool
    is_top: bool
    number: str
    name: str


class DeliverableView(TypedDict):
    """A paragraph of a deliverable."""

    is_item: bool
    """It is an item of a list and needs a dash."""
    pieces: list[PieceView]


class JoinedView(TypedDict):
    """Which cells are parts of the cell above them."""

    deliverable: bool
    deadline: bool
    lead: bool
    coordinating: bool


class TaskRowView(TypedDict):
    """The row of a task; each cell is a list of paragraphs."""

    is_section: bool
    number: str
    title: list[PieceView]
    deliverable: list[DeliverableView]
    deadline: list[list[PieceView]]
    lead: list[list[PieceView]]
    coordinating: list[list[PieceView]]
    joined: JoinedView
    has_only_lead: bool
    is_suspended: bool
    is_cancelled: bool


class ActivityView(TypedDict):
    """An activity."""

    number: int
    title: str
    paragraphs: list[str]
    sentence: str
    """The plan's own words on who carries it out."""
    lead: str


class ParagraphView(TypedDict):
    """A paragraph of a duty."""

    text: str
    is_last: bool
    """It is the document's last; the end mark `./.` takes the place of its full stop."""


class DutyView(TypedDict):
    """A duty in carrying out the plan."""

    number: int
    title: str
    paragraphs: list[ParagraphView]


class DocumentView(TypedDict):
    """Every text of the plan, in the order in which the document prints it."""

    type: str
    title: str
    amended_by: list[AmendedByView]
    basis: list[BasisView]
    headings: HeadingsView
    numbers: PartNumbersView
    general: list[str]
    specific: SpecificView
    headline: list[list[PieceView]]
    """The titles of the priority KPIs."""
    requirements: list[str]
    preamble: str
    rows: list[SectionRowView | TaskRowView]
    activities: list[ActivityView]
    budget: str
    organisation: list[DutyView]
    footnotes: list[FootnoteView]
    tables: list[TableView]
    """The tasks in the plan's own columns, where it has them."""
    text: list[PassageView]
    """The text before the signature, where the plan has other parts than the five."""
    annexes: list[PlanAnnexView]
    """Those of such a text."""


def document_letter(request: Request) -> Letter:
    """The plan's own head and foot."""
    return plan_letter(request.assessment.plan)


def document_view(request: Request) -> DocumentView:
    """The plan as it was in force on the day of the report."""
    plan, members = request.assessment.plan, request.assessment.members
    printed = Footnotes()
    # what the templates print in another form has its footnotes there
    notes = Footnotes() if plan.text else printed
    in_rows = Footnotes() if has_own_columns(plan) else notes
    kpis = {kpi.id: kpi for kpi in plan.kpis}
    goals, activities = plan.objectives, plan.printed_activities
    headline = [kpis[name] for name in plan.headline if name in kpis]
    before, theme, after = (goals.specific if goals else "").partition(plan.theme or "\0")
    heading, numbers = plan.headings.get, iter(ROMAN)

    def number(content: object) -> str:
        return next(numbers) if content else ""

    text, annexes = texts_of(request.assessment, printed)
    return {
        "type": plan.document.type,
        "title": plan.document.title,
        "amended_by": [
            {**amendment_reference(plan, entry), "document": document_name(entry.document)}
            for entry in plan.amendments
            if not entry.correction
        ],
        "basis": [
            {"text": line, "is_citation": line.startswith("Căn cứ") and line[-1] != ":"}
            for line in lines_of(plan.basis.text)
        ],
        "headings": {
            "objectives": heading("I", ""),
            "goals": heading("I.1", ""),
            "general": heading("I.1.a", ""),
            "specific": heading("I.1.b", ""),
            "requirements": heading("I.2", ""),
            "tasks": heading("II", ""),
            "activities": heading("III", ""),
            "budget": heading("IV", ""),
            "organisation": heading("V", ""),
        },
        "numbers": {
            "objectives": number(goals),
            "tasks": number(True),
            "activities": number(activities),
            "budget": number(plan.budget),
            "organisation": number(plan.organisation),
        },
        "general": list(goals.general) if goals else [],
        "specific": {"before": before, "theme": theme, "after": after},
        "headline": [notes.spread([kpi.title.rstrip(".")], kpi.footnotes)[0] for kpi in headline],
        "requirements": list(goals.requirements) if goals else [],
        "preamble": plan.preamble or "",
        "rows": [
            *_task_rows(plan.top_tasks, members, in_rows),
            *(row for section in plan.sections for row in _rows(section, members, in_rows, level=0)),
        ],
        "tables": []
        if plan.text or not has_own_columns(plan)
        else task_tables(request.assessment, notes, plan.top_tasks, plan.sections),
        "activities": [_activity(number, activity, members) for number, activity in enumerate(activities, 1)],
        "budget": plan.budget or "",
        "organisation": _organisation(plan.organisation),
        "text": text,
        "annexes": annexes,
        "footnotes": printed.printed,
    }


def _rows(section: Section, members: Members, notes: Footnotes, level: int) -> Iterator[SectionRowView | TaskRowView]:
    """The table's rows: a section's heading, its tasks, its own sections."""
    yield {"is_section": True, "is_top": level == 0, "number": printed_number(section), "name": section.title}
    yield from _task_rows(section.tasks, members, notes)
    for inner in section.sections:
        yield from _rows(inner, members, notes, level + 1)


def _task_rows(tasks: Iterable[Task], members: Members, notes: Footnotes) -> Iterator[TaskRowView]:
    """Rows and those below them; the cells that are merged in a row above stay blank."""
    for task, merged in joined_rows(tasks, members, set()):
        row = _row(task, members, notes)
        joined: JoinedView = {
            "deliverable": "deliverable" in merged,
            "deadline": "deadline" in merged,
            "lead": "lead" in merged,
            "coordinating": "coordinating" in merged,
        }
        yield {**row, "joined": joined, "has_only_lead": row["has_only_lead"] and not joined["coordinating"]}


def _row(task: Task, members: Members, notes: Footnotes) -> TaskRowView:
    cells = [cell_of(task, key, members) for key in ("title", "deliverable", "deadline", "lead", "coordinating")]
    cells[0] = [(task.printed and task.printed.title) or task.title]
    spread = iter(notes.spread([line for cell in cells for line in cell], task.footnotes))
    title, deliverable, deadline, lead, coordinating = ([next(spread) for _ in cell] for cell in cells)
    are_items = [len(cells[1]) > 1 and not line.startswith("-") and not line.endswith(":") for line in cells[1]]
    return {
        "is_section": False,
        "number": printed_number(task),
        "title": title[0],
        "deliverable": [
            {"is_item": is_item, "pieces": pieces} for is_item, pieces in zip(are_items, deliverable, strict=True)
        ],
        "deadline": deadline,
        "lead": lead,
        "coordinating": coordinating,
        "joined": {"deliverable": False, "deadline": False, "lead": False, "coordinating": False},
        "has_only_lead": bool(lead) and not coordinating,
        "is_suspended": task.lifecycle == "suspended",
        "is_cancelled": task.lifecycle == "cancelled",
    }


def _activity(number: int, activity: Activity, members: Members) -> ActivityView:
    return {
        "number": number,
        "title": activity.title,
        "paragraphs": list(activity.items),
        "sentence": (activity.printed and activity.printed.lead) or "",
        "lead": names_of(activity.lead, members),
    }


def _organisation(duties: Sequence[Duty]) -> list[DutyView]:
    """Part V; its last paragraph gives up its full stop to the end mark `./.`."""
    views: list[DutyView] = [
        {
            "number": number,
            "title": duty.title,
            "paragraphs": [{"text": text, "is_last": False} for text in duty.items],
        }
        for number, duty in enumerate(duties, 1)
    ]
    for paragraph in [paragraph for view in views for paragraph in view["paragraphs"]][-1:]:
        paragraph["text"], paragraph["is_last"] = paragraph["text"].rstrip(" ./"), True
    return views
