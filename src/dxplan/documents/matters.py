"""Difficulties and proposals as bodies wrote them: by field, the same words said by several of them once."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

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

_KINDS = ("difficulties", "proposals")


class _Said(NamedTuple):
    field: str
    """The section's id; blank for what is about no one task."""
    item: Task | Activity | None
    agency: str
    text: str


def matters_view(assessment: Assessment, span: Span, agencies: Iterable[str] = ()) -> dict[str, Any]:
    """What bodies wrote of the span, or these bodies alone, as `difficulties` and `proposals`, each by field."""
    chosen = frozenset(agencies)

    def said(kind: str) -> list[_Said]:
        by_body = _by_body(assessment, span, kind)
        found = sorted(pair for name in chosen or by_body for pair in by_body.get(name, ()))
        return [one for one in dict.fromkeys(said for _, said in found) if not says_nothing(one.text)]

    return {kind: _by_field(said(kind), assessment) for kind in _KINDS}


def heard(assessment: Assessment, span: Span) -> frozenset[str]:
    """The ids of the bodies that wrote of difficulties or proposed something in the span."""
    said = (one for kind in _KINDS for one in _said(assessment, span, kind))
    return frozenset(one.agency for one in said if not says_nothing(one.text))


def asking_for_time(task: TaskStatus, assessment: Assessment) -> Iterator[Declaration]:
    """What bodies said last where they ask for more time for an open task and its deadline was not changed since."""
    return (asked for body in task.newest if (asked := asks(body.agency, task, assessment)))


def asks(agency: str, task: TaskStatus, assessment: Assessment) -> "Declaration | None":
    """What one body said last in which it asks for more time, as with `asking_for_time`; None if it did not."""
    said = task.facts.of(agency, task.current) if task.is_open else ()
    asked = [one for one in said if asks_for_time(one.entry.proposals or "")]
    changed = _changed(assessment).get(task.item.id, ())
    return asked[-1] if asked and all(day < asked[-1].on for day in changed) else None


@once
def _changed(assessment: Assessment) -> dict[str, list[date]]:
    """The days up to as-of on which amendments changed deadlines, by the id of the task."""
    found: dict[str, list[date]] = {}
    for entry in assessment.plan.amendments:
        for change in entry.changes if entry.date <= assessment.as_of else ():
            path = LedgerPath.parse(change.path)
            if path.subject == "task" and path.steps[:1] == ("deadline",):
                found.setdefault(path.id, []).append(entry.date)
    return found


def _by_body(assessment: Assessment, span: Span, kind: str) -> dict[str, list[tuple[int, _Said]]]:
    """What each body wrote, with its place among all; gone through once, however many bodies are asked for."""
    known = _by_span(assessment)
    if (span, kind) not in known:
        found: dict[str, list[tuple[int, _Said]]] = {}
        for place, one in enumerate(_said(assessment, span, kind)):
            found.setdefault(one.agency, []).append((place, one))
        known[span, kind] = found
    return known[span, kind]


@once
def _by_span(assessment: Assessment) -> dict[tuple[Span, str], dict[str, list[tuple[int, _Said]]]]:
    return {}


def _said(assessment: Assessment, span: Span, kind: str) -> Iterator[_Said]:
    fields = {item.item.id: item.section or "" for item in (*assessment.tasks, *assessment.activities)}
    for status in (*assessment.tasks, *assessment.activities):
        for one in status.facts.declared:
            if is_of(one, span) and (text := sentence(getattr(one.entry, kind))):
                yield _Said(fields[status.item.id], status.item, one.agency, text)
    for (agency, period), report in assessment.facts.reports.items():
        if span.first <= period.last <= span.last:
            for text in getattr(report, kind):
                yield _Said("", None, agency, sentence(text))


def is_of(one: Declaration, span: Span) -> bool:
    """A report's words belong to its period, others to the window that their day lies in."""
    return span.first <= one.period.last <= span.last if one.period else span.holds(one.on)


def _by_field(said: list[_Said], assessment: Assessment) -> list[dict[str, Any]]:
    """The plan's sections with what was said of their tasks, last what is about no one task."""
    titles = {part.id: top.title for top in assessment.plan.sections for part in top.all_sections()}
    groups: dict[str, list[_Said]] = {title: [] for title in (*titles.values(), "")}
    for one in said:
        groups[titles.get(one.field, "")].append(one)
    return [
        {"title": title, "has_title": bool(title), "entries": _entries(group, assessment)}
        for title, group in groups.items()
        if group
    ]


def _entries(group: list[_Said], assessment: Assessment) -> list[dict[str, Any]]:
    """One entry for the same words of the same task, with everyone who wrote them."""
    by_words: dict[tuple[str, str], list[_Said]] = {}
    for one in group:
        by_words.setdefault((one.item.id if one.item else "", one.text), []).append(one)
    name: Callable[[str], str] = assessment.members.short
    completed = {one.item.id for one in assessment.tasks if one.state in COMPLETED}
    return [
        {
            "text": text,
            "agencies": sorted({name(one.agency) for one in same}, key=sort_key),
            "task": task,
            "has_task": bool(task),
            "is_completed": task in completed,
            "title": unended(same[0].item.title) if same[0].item else "",
        }
        for (task, text), same in by_words.items()
    ]
