"""The plan's own text, part by part, for a template that prints the plan itself.

What stands in the document without being in the plan file (dashes, numbers of paragraphs, the end mark) is the
template's; what of it depends on the text is decided here.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from typing import Any

from dxplan.assess.members import Members
from dxplan.documents.items import cited_view
from dxplan.documents.letters import Letter, plan_letter
from dxplan.documents.request import Request
from dxplan.model.items import Footnote
from dxplan.model.plan import Activity, Duty, Section, Task

_HEADINGS = {
    "objectives": "I",
    "goals": "I.1",
    "general": "I.1.a",
    "specific": "I.1.b",
    "requirements": "I.2",
    "tasks": "II",
    "activities": "III",
    "budget": "IV",
    "organisation": "V",
}
"""The parts by the numbers under which the plan file keeps their headings."""
_ROMAN = ("I", "II", "III", "IV", "V")

Pieces = list[dict[str, Any]]
"""A text, cut behind the words that bear a footnote's mark."""


def document_letter(request: Request) -> Letter:
    """The plan's own head and foot."""
    return plan_letter(request.assessment.plan)


def document_view(request: Request) -> dict[str, Any]:
    """Every text of the plan, in the order in which the document prints it."""
    plan, members = request.assessment.plan, request.assessment.members
    notes = _Footnotes()
    kpis = {kpi.id: kpi for kpi in plan.kpis}
    headline = [kpis[name] for name in plan.objectives.headline if name in kpis]
    before, theme, after = plan.objectives.specific.partition(plan.theme or "\0")
    present = {"objectives": True, "tasks": True, "activities": plan.activities, "budget": plan.budget}
    parts = [part for part, there in (present | {"organisation": plan.organisation}).items() if there]
    return {
        "type": plan.document.type,
        "title": plan.document.title,
        "amended_by": [
            {**cited_view(entry.document), "date": entry.date} for entry in plan.amendments if not entry.correction
        ],
        "basis": [
            {"text": line, "is_citation": line.startswith("Căn cứ")} for line in lines_of(plan.basis.text)
        ],  # what a document rests on is set in italics, the sentence that opens it is not
        "headings": {part: plan.headings.get(number, "") for part, number in _HEADINGS.items()},
        "numbers": dict(zip(parts, _ROMAN, strict=False)),
        "general": plan.objectives.general,
        "specific": {"before": before, "theme": theme, "after": after},
        "headline": [notes.spread([kpi.title.rstrip(".")], kpi.footnotes)[0] for kpi in headline],
        "requirements": plan.objectives.requirements,
        "preamble": plan.preamble or "",
        "rows": [row for section in plan.sections for row in _rows(section, members, notes, level=0)],
        "activities": [_activity(number, item, members) for number, item in enumerate(plan.activities, 1)],
        "budget": plan.budget or "",
        "organisation": _organisation(plan.organisation),
        "footnotes": notes.printed,
    }


class _Footnotes:
    """Footnotes in the order in which they are printed."""

    def __init__(self) -> None:
        self.printed: list[dict[str, Any]] = []

    def spread(self, texts: Sequence[str], notes: Iterable[Footnote]) -> list[Pieces]:
        """An item's texts in the order of printing, each cut behind the words that bear a mark; a footnote whose
        words stand nowhere is put behind the first text, so that it is not lost."""
        homes = [(next((at for at, text in enumerate(texts) if note.after in text), 0), note) for note in notes]
        return [self._cut(text, [note for home, note in homes if home == at]) for at, text in enumerate(texts)]

    def _cut(self, text: str, notes: list[Footnote]) -> Pieces:
        pieces, start = [], 0
        for end, note in sorted(((_end(note.after, text), note) for note in notes), key=lambda found: found[0]):
            self.printed.append({"number": len(self.printed) + 1, "text": note.text})
            pieces.append({"text": text[start:end], "note": note.text, "number": len(self.printed)})
            start = end
        return [*pieces, {"text": text[start:], "note": "", "number": 0}]


def _end(words: str, text: str) -> int:
    return text.index(words) + len(words) if words in text else len(text)


def _rows(section: Section, members: Members, notes: _Footnotes, level: int) -> Iterator[dict[str, Any]]:
    """The table's rows: a section's heading, its tasks, its own sections."""
    number = section.id.rpartition(".")[2]
    yield {"is_section": True, "is_top": level == 0, "number": number, "name": section.title}
    for task in section.tasks:
        yield _row(task, members, notes)
    for inner in section.sections:
        yield from _rows(inner, members, notes, level + 1)


def _row(task: Task, members: Members, notes: _Footnotes) -> dict[str, Any]:
    printed = task.printed
    cells = [
        [task.title],
        lines_of(task.deliverable or ""),
        lines_of(task.deadline.text if task.deadline else ""),
        lines_of((printed and printed.lead) or named(task.lead, members)),
        lines_of((printed and printed.coordinating) or named(task.coordinating, members)),
    ]
    spread = iter(notes.spread([line for cell in cells for line in cell], task.footnotes))
    title, deliverable, deadline, lead, coordinating = ([next(spread) for _ in cell] for cell in cells)
    items = [len(cells[1]) > 1 and not line.startswith("-") and not line.endswith(":") for line in cells[1]]
    return {
        "is_section": False,
        "number": task.id.rpartition(".")[2],
        "title": title[0],
        "deliverable": [
            {"is_item": is_item, "pieces": pieces} for is_item, pieces in zip(items, deliverable, strict=True)
        ],
        "deadline": deadline,
        "lead": lead,
        "coordinating": coordinating,
        "has_only_lead": bool(lead) and not coordinating,
        "is_suspended": task.lifecycle == "suspended",
        "is_cancelled": task.lifecycle == "cancelled",
    }


def _activity(number: int, item: Activity, members: Members) -> dict[str, Any]:
    return {
        "number": number,
        "title": item.title,
        "paragraphs": item.items,
        "sentence": (item.printed and item.printed.lead) or "",
        "lead": named(item.lead, members),
    }


def _organisation(duties: Sequence[Duty]) -> list[dict[str, Any]]:
    """Part V; its last paragraph gives up its full stop to the end mark `./.`."""
    left = count(sum(len(duty.items) for duty in duties), -1)
    return [
        {
            "number": number,
            "title": duty.title,
            "paragraphs": [
                {"text": text.rstrip(" ./") if is_last else text, "is_last": is_last}
                for text in duty.items
                for is_last in (next(left) == 1,)
            ],
        }
        for number, duty in enumerate(duties, 1)
    ]


def named(names: Sequence[str], members: Members) -> str:
    """The bodies of a cell in one sentence: `Sở Tài chính; các sở, ban, ngành cấp tỉnh`."""
    said = [members.name(name) for name in names]
    small = [
        name[:1].lower() + name[1:] if known in members.groups and name[1:2].islower() else name
        for known, name in zip(names, said, strict=True)
    ]
    return "; ".join([*said[:1], *small[1:]])


def lines_of(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
