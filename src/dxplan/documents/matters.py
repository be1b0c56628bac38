"""Difficulties and proposals as bodies wrote them, by field; the same words of several bodies are listed once."""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, TypedDict

from dxplan.assess import Assessment
from dxplan.assess.extensions import deadline_decisions
from dxplan.assess.tasks import TaskStatus
from dxplan.documents.items import COMPLETED, DROPPED, FewView, few, sentence, unended
from dxplan.documents.pieces import cell_names
from dxplan.facts.counted import Declaration
from dxplan.model.dates import Span
from dxplan.model.plan import Activity, Task
from dxplan.once import once
from dxplan.wording.alphabet import sort_key
from dxplan.wording.replies import asks_for_time, says_nothing

_Kind = Literal["difficulties", "proposals"]
MANY_BODIES = 3
"""What so many bodies name is told in the text, whatever it is of."""
MOST_COMMON, MOST_OF_TASKS = 3, 3
"""How many of the matters that many bodies name, and of those of unfinished tasks, the text has."""


class MatterView(TypedDict):
    """The same words of a task, with everyone who wrote them."""

    text: str
    agencies: list[str]
    listed: list[str]
    """The same bodies for a cell: of many of a group how many, and the first of them."""
    bodies: FewView
    """The same bodies, the first ones by name."""
    task: str
    """What names the task; blank for words on no single task."""
    has_task: bool
    is_activity: bool
    """The task is an activity, whose id the plan does not print."""
    is_completed: bool
    is_settled: bool
    """It asks or tells nothing any more: the task is finished, or more time was granted since."""
    title: str
    """The task's."""


class FieldView(TypedDict):
    """What was written of the tasks of one field."""

    title: str
    """Blank for words on no single task."""
    has_title: bool
    entries: list[MatterView]


class MattersView(TypedDict):
    """What bodies wrote of difficulties, and what they proposed."""

    difficulties: list[FieldView]
    proposals: list[FieldView]


class ToldMattersView(TypedDict):
    """What a synthesis tells of matters that are not settled: the weighty ones in its text, the others in an annex."""

    causes: list[MatterView]
    """Difficulties that three bodies or more name, or of unfinished tasks."""
    requests: list[MatterView]
    """Proposals, likewise."""
    other_difficulties: list[MatterView]
    other_proposals: list[MatterView]
    has_other_matters: bool


class _Matter(NamedTuple):
    section: str
    """The section's id; blank for words on no single task."""
    item: Task | Activity | None
    agency: str
    text: str
    is_settled: bool


_ByBody = dict[str, list[tuple[int, _Matter]]]


def matters_view(assessment: Assessment, span: Span, agencies: Iterable[str] = ()) -> MattersView:
    """What all bodies, or these alone, wrote in the span."""
    chosen = frozenset(agencies)

    def fields(kind: _Kind) -> list[FieldView]:
        by_body = _by_body(assessment, span, kind)
        placed = sorted(pair for body in chosen or by_body for pair in by_body.get(body, ()))
        matters = dict.fromkeys(matter for _, matter in placed if not says_nothing(matter.text))
        return _by_field(matters, assessment)

    return {"difficulties": fields("difficulties"), "proposals": fields("proposals")}


def told_matters(view: MattersView) -> ToldMattersView:
    """The matters of a synthesis by where it tells of them."""
    causes, other_difficulties = _by_weight(view["difficulties"])
    requests, other_proposals = _by_weight(view["proposals"])
    return {
        "causes": causes,
        "requests": requests,
        "other_difficulties": other_difficulties,
        "other_proposals": other_proposals,
        "has_other_matters": bool(other_difficulties or other_proposals),
    }


def _by_weight(fields: Iterable[FieldView]) -> tuple[list[MatterView], list[MatterView]]:
    """Those for the text, first what most bodies name, and the others."""
    entries = [entry for of_field in fields for entry in of_field["entries"] if not entry["is_settled"]]
    common = sorted(
        (entry for entry in entries if len(entry["agencies"]) >= MANY_BODIES), key=lambda entry: -len(entry["agencies"])
    )[:MOST_COMMON]
    of_tasks = [entry for entry in entries if entry["has_task"] and not entry["is_completed"] and entry not in common][
        :MOST_OF_TASKS
    ]
    chosen = [*common, *of_tasks]
    return chosen, [entry for entry in entries if entry not in chosen]


def bodies_with_matters(assessment: Assessment, span: Span) -> frozenset[str]:
    """The ids of the bodies that wrote of difficulties or proposed something in the span."""
    matters = (*_matters(assessment, span, "difficulties"), *_matters(assessment, span, "proposals"))
    return frozenset(matter.agency for matter in matters if not says_nothing(matter.text))


def _by_body(assessment: Assessment, span: Span, kind: _Kind) -> _ByBody:
    """What each body wrote, with its place among all; computed once, however many bodies' pages are written."""
    by_span = _by_span(assessment)
    if (span, kind) not in by_span:
        by_body: _ByBody = {}
        for place, matter in enumerate(_matters(assessment, span, kind)):
            by_body.setdefault(matter.agency, []).append((place, matter))
        by_span[span, kind] = by_body
    return by_span[span, kind]


@once
def _by_span(assessment: Assessment) -> dict[tuple[Span, _Kind], _ByBody]:
    return {}


def _matters(assessment: Assessment, span: Span, kind: _Kind) -> Iterator[_Matter]:
    for status in (*assessment.tasks, *assessment.activities):
        for declaration in status.facts.declared:
            if is_of(declaration, span) and (text := sentence(getattr(declaration.entry, kind))):
                is_settled = _is_settled(kind, declaration, status, assessment)
                yield _Matter(status.section or "", status.item, declaration.agency, text, is_settled)
    for (agency, period, duty), report in assessment.facts.reports.items():
        if span.holds_report(period, duty, report.report.date):
            for text in getattr(report, kind):
                yield _Matter("", None, agency, sentence(text), is_settled=False)


def _is_settled(kind: _Kind, declaration: Declaration, status: TaskStatus, assessment: Assessment) -> bool:
    """Whether it needs no more attention.

    A difficulty of a task that is finished; a request for more time for such a task, or before the deadline was
    changed or set, or the body refused. Of other proposals the records can't say what came of them.
    """
    is_finished = status.state in COMPLETED or status.state in DROPPED
    if kind == "difficulties":
        return is_finished
    if not asks_for_time(declaration.entry.proposals or ""):
        return False
    answers = (decision.date for decision in deadline_decisions(status, assessment))
    set_on = (day for day, _ in status.facts.dates)
    refused = (day for day, refusal in status.facts.refusals if refusal.agency == declaration.agency)
    return is_finished or any(day >= declaration.on for day in (*answers, *set_on, *refused))


def is_of(declaration: Declaration, span: Span) -> bool:
    """Whether it is of the span: by the period of a report, by the window of the day for the journal."""
    if declaration.period:
        return span.holds_report(declaration.period, declaration.duty, declaration.on)
    return span.holds(declaration.on)


def _by_field(matters: Iterable[_Matter], assessment: Assessment) -> list[FieldView]:
    """The plan's sections with what was written of their tasks, last the words on no single task."""
    titles = {part.id: top.title for top in assessment.plan.sections for part in top.all_sections()}
    fields: dict[str, list[_Matter]] = {title: [] for title in (*titles.values(), "")}
    for matter in matters:
        fields[titles.get(matter.section, "")].append(matter)
    return [
        {"title": title, "has_title": bool(title), "entries": _entries(of_field, assessment)}
        for title, of_field in fields.items()
        if of_field
    ]


def _entries(matters: list[_Matter], assessment: Assessment) -> list[MatterView]:
    """One entry for the same words of the same task."""
    by_words: dict[tuple[str, str], list[_Matter]] = {}
    for matter in matters:
        by_words.setdefault((matter.item.id if matter.item else "", matter.text), []).append(matter)
    short = assessment.members.short
    completed = {task.item.id for task in assessment.tasks if task.state in COMPLETED}
    names = {words: sorted({short(matter.agency) for matter in same}, key=sort_key) for words, same in by_words.items()}
    return [
        {
            "text": text,
            "agencies": names[task, text],
            "listed": cell_names(
                sorted({matter.agency for matter in same}, key=lambda body: sort_key(short(body))), assessment, short
            ),
            "bodies": few(names[task, text]),
            "task": assessment.label(task),
            "has_task": bool(task),
            "is_activity": isinstance(same[0].item, Activity),
            "is_completed": task in completed,
            "is_settled": all(matter.is_settled for matter in same),
            "title": unended(same[0].item.title) if same[0].item else "",
        }
        for (task, text), same in by_words.items()
    ]
