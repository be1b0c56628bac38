"""The values that a report template may print: a view for each document, built part by part on first use.

Counts, orders and tests are made here, so that a template only loops, asks a ready-made boolean, and prints. Days stay
dates and states stay codes; the template's filters say them in the report's language.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from operator import attrgetter
from typing import Any

from dxplan.assess.reporting import PeriodReports, ReportState
from dxplan.assess.tasks import State
from dxplan.assess.totals import by_section, by_state, in_state
from dxplan.diagnostics import DxplanError, msg
from dxplan.documents.items import counts_view, kpi_view, task_view
from dxplan.documents.kinds import DOCUMENTS, documents_with
from dxplan.documents.letters import Letter, LetterView, kept, office_letter, short_citation
from dxplan.documents.request import Request
from dxplan.wording.citations import cited


class ReportView(Mapping[str, Any]):
    """The values that there are to print, by name; lists are in the order in which they are to be printed.

    A part that needs to be told whom it is of (`--agency` and the like) raises a DxplanError where it was not.
    """

    def __init__(self, request: Request) -> None:
        self._request = request
        self._built: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        value = self._value(name)
        if value is None and name in _NEEDED:
            missing, remedy = _NEEDED[name]
            raise DxplanError(missing, remedy)
        return value

    def __iter__(self) -> Iterator[str]:
        return iter((*_PARTS, *_AROUND))

    def __len__(self) -> int:
        return len(_PARTS) + len(_AROUND)

    def data(self) -> dict[str, Any]:
        """Every part; None for one that was not told whom it is of."""
        return {name: self._value(name) for name in self}

    def _value(self, name: str) -> Any:
        if name not in self._built:
            self._built[name] = self._letter[name] if name in _AROUND else _PARTS[name](self._request)
        return self._built[name]

    @cached_property
    def _letter(self) -> Mapping[str, object]:
        kind = DOCUMENTS.get(self._request.name)
        return (kind.letter if kind else _own_letter)(self._request).view()


def one_each(request: Request) -> Iterator[tuple[str, Request]]:
    """The request once for each that the report is of or to, with an id for the file's name."""
    kind = DOCUMENTS.get(request.name)
    if kind is None or "--all" not in kind.takes:
        message = msg("{report} is one document, not one for each", report=request.name)
        raise DxplanError(message, msg("--all is for {reports}", reports=documents_with("--all")))
    return kind.each(request)


def _plan(request: Request) -> dict[str, Any]:
    plan = request.assessment.plan
    head = plan.document
    day = head.date.first if head.date.has_day else None
    return {
        "file": request.file,
        "year": plan.year,
        "status": plan.status,
        "is_draft": plan.status == "draft",
        "name": plan.name,
        "type": head.type,
        "title": head.title,
        "number": head.number or "",
        "date": day,
        "has_date": day is not None,
        "issuer": head.issuer,
        "place": head.place,
        "citation": cited(head.type, head.number or "", day, head.issuer, plan.subject),
        "short_citation": short_citation(plan),
        "theme": plan.theme or "",
        "committee": plan.committee.name,
        "office": request.assessment.members.name(plan.committee.standing_agency),
    }


def _at(request: Request) -> dict[str, Any] | None:
    at = request.assessment.at
    return at and {**at.data(), "short": at.short}


def _states(request: Request) -> list[dict[str, Any]]:
    counts = by_state(request.assessment.tasks)
    return [{"state": state.value, "count": count} for state, count in counts.items() if count]


def _tasks(state: State) -> Callable[[Request], list[dict[str, Any]]]:
    def views(request: Request) -> list[dict[str, Any]]:
        return [task_view(task, request.assessment) for task in in_state(request.assessment.tasks, state)]

    return views


def _sections(request: Request) -> list[dict[str, Any]]:
    sections = by_section(request.assessment.plan, request.assessment.tasks)
    return [{"id": section.id, "title": section.title, **counts_view(tasks)} for section, tasks in sections]


def _reporting(request: Request) -> dict[str, Any] | None:
    reports: PeriodReports | None = request.assessment.reporting
    return reports and {
        "period": str(reports.period),
        "due": reports.due,
        "due_is_day_off": request.assessment.calendar.is_off(reports.due),
        "owed": len(reports.owed),
        **{state.value: reports.count(state) for state in ReportState},
    }


def _own_letter(request: Request) -> Letter:
    """What stands around a report of the office's own making."""
    plan = request.assessment.plan
    return office_letter(plan, request.assessment.as_of, "BC", recipients=(kept(plan),))


_PARTS: dict[str, Callable[[Request], Any]] = {
    "plan": _plan,
    "as_of": lambda request: request.assessment.as_of,
    "at": _at,
    "year_ended": lambda request: request.assessment.as_of.year > request.assessment.plan.year,
    "soon_days": lambda request: request.assessment.soon_days,
    "total": lambda request: len(request.assessment.tasks),
    "states": _states,
    "overdue": _tasks(State.OVERDUE),
    "due_soon": _tasks(State.DUE_SOON),
    "sections": _sections,
    "kpis": lambda request: [kpi_view(status) for status in request.assessment.kpis],
    "reporting": _reporting,
    "document": DOCUMENTS["plan"].view,  # here, so that the keys of the JSON keep their order
    "counts": lambda request: counts_view(request.assessment.tasks),
    **{kind.part: kind.view for kind in sorted(DOCUMENTS.values(), key=attrgetter("part"))},
}
_NEEDED = {kind.part: kind.needs for kind in DOCUMENTS.values() if kind.needs}
_AROUND = tuple(LetterView.__annotations__)
"""What the letterhead prints around a report's text."""
