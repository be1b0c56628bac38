"""The plan's own text, part by part, for a template that prints the plan itself.

The signs that are in the document but not in the plan file (dashes, numbers of paragraphs, the end mark) are the
template's; choices that depend on the text are made here.
"""

from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import TypedDict

from dxplan.assess.members import Members
from dxplan.documents.citing import ReferenceView, amendment_reference
from dxplan.documents.items import document_name
from dxplan.documents.letters import ROMAN, Letter, plan_letter
from dxplan.documents.request import Request
from dxplan.model.node import Footnote
from dxplan.model.plan import Activity, Duty, Section, Task


class PieceView(TypedDict):
    """A piece of a text, cut after the words that have a footnote's mark."""

    text: str
    note: str
    """The footnote; blank after the last piece."""
    number: int
    """The footnote's; 0 after the last piece."""


class FootnoteView(TypedDict):
    """A footnote."""

    number: int
    text: str


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


class TaskRowView(TypedDict):
    """The row of a task; each cell is a list of paragraphs."""

    is_section: bool
    number: str
    title: list[PieceView]
    deliverable: list[DeliverableView]
    deadline: list[list[PieceView]]
    lead: list[list[PieceView]]
    coordinating: list[list[PieceView]]
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


def document_letter(request: Request) -> Letter:
    """The plan's own head and foot."""
    return plan_letter(request.assessment.plan)


def document_view(request: Request) -> DocumentView:
    """The plan as it was in force on the day of the report."""
    plan, members = request.assessment.plan, request.assessment.members
    notes = _Footnotes()
    kpis = {kpi.id: kpi for kpi in plan.kpis}
    goals = plan.objectives
    headline = [kpis[name] for name in plan.headline if name in kpis]
    before, theme, after = (goals.specific if goals else "").partition(plan.theme or "\0")
    heading, numbers = plan.headings.get, iter(ROMAN)

    def number(content: object) -> str:
        return next(numbers) if content else ""

    return {
        "type": plan.document.type,
        "title": plan.document.title,
        "amended_by": [
            {**amendment_reference(plan, entry), "document": document_name(entry.document)}
            for entry in plan.amendments
            if not entry.correction
        ],
        "basis": [{"text": line, "is_citation": line.startswith("Căn cứ")} for line in lines_of(plan.basis.text)],
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
            "objectives": number(True),
            "tasks": number(True),
            "activities": number(plan.activities),
            "budget": number(plan.budget),
            "organisation": number(plan.organisation),
        },
        "general": list(goals.general) if goals else [],
        "specific": {"before": before, "theme": theme, "after": after},
        "headline": [notes.spread([kpi.title.rstrip(".")], kpi.footnotes)[0] for kpi in headline],
        "requirements": list(goals.requirements) if goals else [],
        "preamble": plan.preamble or "",
        "rows": [row for section in plan.sections for row in _rows(section, members, notes, level=0)],
        "activities": [_activity(number, activity, members) for number, activity in enumerate(plan.activities, 1)],
        "budget": plan.budget or "",
        "organisation": _organisation(plan.organisation),
        "footnotes": notes.printed,
    }


class _Footnotes:
    """Footnotes in the order in which they are printed."""

    def __init__(self) -> None:
        self.printed: list[FootnoteView] = []

    def spread(self, texts: Sequence[str], notes: Iterable[Footnote]) -> list[list[PieceView]]:
        """An item's texts in the order of printing, each cut after the words that have a footnote's mark.

        A footnote whose words are in none of them is put after the first text, so that it is not lost.
        """
        homes = [(next((at for at, text in enumerate(texts) if note.after in text), 0), note) for note in notes]
        return [self._cut(text, [note for home, note in homes if home == at]) for at, text in enumerate(texts)]

    def _cut(self, text: str, notes: list[Footnote]) -> list[PieceView]:
        pieces: list[PieceView] = []
        start = 0
        for end, note in sorted(((_end(note.after, text), note) for note in notes), key=itemgetter(0)):
            self.printed.append({"number": len(self.printed) + 1, "text": note.text})
            pieces.append({"text": text[start:end], "note": note.text, "number": len(self.printed)})
            start = end
        return [*pieces, {"text": text[start:], "note": "", "number": 0}]


def _end(words: str, text: str) -> int:
    return text.index(words) + len(words) if words in text else len(text)


def _rows(section: Section, members: Members, notes: _Footnotes, level: int) -> Iterator[SectionRowView | TaskRowView]:
    """The table's rows: a section's heading, its tasks, its own sections."""
    number = section.id.rpartition(".")[2]
    yield {"is_section": True, "is_top": level == 0, "number": number, "name": section.title}
    for task in section.tasks:
        yield _row(task, members, notes)
    for inner in section.sections:
        yield from _rows(inner, members, notes, level + 1)


def _row(task: Task, members: Members, notes: _Footnotes) -> TaskRowView:
    printed = task.printed
    cells = [
        [task.title],
        lines_of(task.deliverable or ""),
        lines_of(task.deadline.text if task.deadline else ""),
        lines_of((printed and printed.lead) or names_of(task.lead, members)),
        lines_of((printed and printed.coordinating) or names_of(task.coordinating, members)),
    ]
    spread = iter(notes.spread([line for cell in cells for line in cell], task.footnotes))
    title, deliverable, deadline, lead, coordinating = ([next(spread) for _ in cell] for cell in cells)
    are_items = [len(cells[1]) > 1 and not line.startswith("-") and not line.endswith(":") for line in cells[1]]
    return {
        "is_section": False,
        "number": task.id.rpartition(".")[2],
        "title": title[0],
        "deliverable": [
            {"is_item": is_item, "pieces": pieces} for is_item, pieces in zip(are_items, deliverable, strict=True)
        ],
        "deadline": deadline,
        "lead": lead,
        "coordinating": coordinating,
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


def names_of(bodies: Sequence[str], members: Members) -> str:
    """The bodies of a cell in one sentence: `Sở Tài chính; các sở, ban, ngành cấp tỉnh`."""
    names = [members.name(body) for body in bodies]
    small = [
        name[:1].lower() + name[1:] if body in members.groups and name[1:2].islower() else name
        for body, name in zip(bodies, names, strict=True)
    ]
    return "; ".join([*names[:1], *small[1:]])


def lines_of(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
