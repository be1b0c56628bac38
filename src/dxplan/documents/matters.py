"""Difficulties and proposals as bodies wrote them, by field; the same words of several bodies are listed once."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal, NamedTuple, TypedDict

from dxplan.assess import Assessment
from dxplan.assess.tasks import TaskStatus
from dxplan.change.path import LedgerPath
from dxplan.documents.items import COMPLETED, sentence, unended
from dxplan.facts.counted import Declaration
from dxplan.model.dates import Span
from dxplan.model.plan import Activity, Task
from dxplan.once import once
from dxplan.wording.alphabet import sort_key
from dxplan.wording.replies import asks_for_time, says_nothing

_Kind = Literal["difficulties", "proposals"]


class MatterView(TypedDict):
    """The same words of a task, with everyone who wrote them."""

    text: str
    agencies: list[str]
    task: str
    """The task's id; blank for words on no single task."""
    has_task: bool
    is_activity: bool
    """The task is an activity, whose id the plan does not print."""
    is_completed: bool
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


class _Matter(NamedTuple):
    section: str
    """The section's id; blank for words on no single task."""
    item: Task | Activity | None
    agency: str
    text: str


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


def bodies_with_matters(assessment: Assessment, span: Span) -> frozenset[str]:
    """The ids of the bodies that wrote of difficulties or proposed something in the span."""
    matters = (*_matters(assessment, span, "difficulties"), *_matters(assessment, span, "proposals"))
    return frozenset(matter.agency for matter in matters if not says_nothing(matter.text))


def requests_for_time(task: TaskStatus, assessment: Assessment) -> Iterator[Declaration]:
    """Each body's `request_for_time`."""
    for declaration in task.newest:
        if request := request_for_time(declaration.agency, task, assessment):
            yield request


def request_for_time(agency: str, task: TaskStatus, assessment: Assessment) -> "Declaration | None":
    """The newest declaration in which a body asks for more time for an open task.

    None if it did not ask, or if the deadline was changed since.
    """
    declarations = task.facts.of(agency, task.current) if task.is_open else ()
    requests = [declaration for declaration in declarations if asks_for_time(declaration.entry.proposals or "")]
    changed = _changed(assessment).get(task.item.id, ())
    return requests[-1] if requests and all(day < requests[-1].on for day in changed) else None


@once
def _changed(assessment: Assessment) -> dict[str, list[date]]:
    """The days up to as-of on which amendments changed deadlines, by the id of the task."""
    days: dict[str, list[date]] = {}
    for entry in assessment.plan.amendments:
        for change in entry.changes if entry.date <= assessment.as_of else ():
            path = LedgerPath.parse(change.path)
            if path.subject == "task" and path.steps[:1] == ("deadline",):
                days.setdefault(path.id, []).append(entry.date)
    return days


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
                yield _Matter(status.section or "", status.item, declaration.agency, text)
    for (agency, period), report in assessment.facts.reports.items():
        if span.first <= period.last <= span.last:
            for text in getattr(report, kind):
                yield _Matter("", None, agency, sentence(text))


def is_of(declaration: Declaration, span: Span) -> bool:
    """Whether it is of the span: by the period of a report, by the window of the day for the journal."""
    period = declaration.period
    return span.first <= period.last <= span.last if period else span.holds(declaration.on)


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
    completed = {task.item.id for task in assessment.tasks if task.state in COMPLETED}
    return [
        {
            "text": text,
            "agencies": sorted({assessment.members.short(matter.agency) for matter in same}, key=sort_key),
            "task": task,
            "has_task": bool(task),
            "is_activity": isinstance(same[0].item, Activity),
            "is_completed": task in completed,
            "title": unended(same[0].item.title) if same[0].item else "",
        }
        for (task, text), same in by_words.items()
    ]
