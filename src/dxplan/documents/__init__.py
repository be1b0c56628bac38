"""The values that a report template may print: a view for each document, built part by part on first use.

Counts, orders and tests are made here, so that a template only loops, asks a ready-made boolean, and prints. Days stay
dates and states stay codes; the template's filters print them in the report's language. Each view is a typed
dictionary: mypy checks what is in it, and `template check` and docs/fields.md are made from the types.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import Any, Literal, TypedDict, get_type_hints

from dxplan.assess.tasks import State
from dxplan.assess.totals import by_part, by_state, in_state
from dxplan.diagnostics import DxplanError, msg
from dxplan.documents.discipline import ReportingView, reporting_view
from dxplan.documents.indicators import KpiView, kpi_view
from dxplan.documents.items import (
    TaskView,
    task_view,
)
from dxplan.documents.kinds import DOCUMENTS, documents_with
from dxplan.documents.letters import (
    Letter,
    LetterView,
    abbreviations,
    citation,
    issued_on,
    kept,
    office_letter,
    short_citation,
)
from dxplan.documents.request import Request
from dxplan.documents.state_counts import CountsView, StateCountView, counts_view, state_counts
from dxplan.wording.presiding import chair, chair_called, committee_short, has_standing_agency


class ReportView(Mapping[str, Any]):
    """The values that there are to print, by name; lists are in the order in which they are to be printed.

    A part that is of an agency, a member or a comparison raises a DxplanError where the request names none.
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
        return iter((*PARTS, *_AROUND))

    def __len__(self) -> int:
        return len(PARTS) + len(_AROUND)

    def data(self) -> dict[str, Any]:
        """Every part; None for one that is of what the request does not name."""
        return {name: self._value(name) for name in self}

    def _value(self, name: str) -> Any:
        if name not in self._built:
            self._built[name] = self._letter[name] if name in _AROUND else PARTS[name](self._request)
        return self._built[name]

    @cached_property
    def _letter(self) -> Mapping[str, object]:
        kind = DOCUMENTS.get(self._request.name)
        return (kind.letter if kind else _own_letter)(self._request).view()


def part_types() -> dict[str, Any]:
    """The type of each part, as its function declares it."""
    functions = PARTS | {kind.part: kind.function("{}_view") for kind in DOCUMENTS.values()}
    types = {name: get_type_hints(function, include_extras=True)["return"] for name, function in functions.items()}
    return types | get_type_hints(LetterView, include_extras=True)


def one_each(request: Request) -> Iterator[tuple[str, Request]]:
    """The request once for each that the report is of or to, with an id for the file's name."""
    kind = DOCUMENTS.get(request.name)
    if kind is None or "--all" not in kind.takes:
        message = msg("{report} is one document, not one for each", report=request.name)
        raise DxplanError(message, msg("--all is for {reports}", reports=documents_with("--all")))
    return kind.each(request)


class AbbreviationView(TypedDict):
    """A body's abbreviation, which the filter `bodies` spells out where a document first uses it."""

    short: str
    name: str


class PlanView(TypedDict):
    """The plan's head, and how it is cited."""

    file: str
    year: int
    """The first, where there are several."""
    is_of_a_year: bool
    """It runs to the end of its year, and not to a day or year of its own."""
    status: Literal["draft", "in_force"]
    is_draft: bool
    name: str
    """Type, number and subject as a sentence has them."""
    type: str
    title: str
    number: str
    date: date | None
    has_date: bool
    issuer: str
    place: str
    citation: str
    """In full, as it is cited first."""
    short_citation: str
    """Type and number; the name without a number."""
    theme: str
    committee: str
    """The committee; where there is none, whom the office reports to."""
    has_committee: bool
    committee_short: str
    """Its kind, as `Ban Chỉ đạo`; the whole name of whom the office reports to."""
    convener: str
    """Who holds the sessions: the committee by its kind, or the issuer."""
    chair: str
    """Who presides, as `Trưởng Ban Chỉ đạo`; where the plan names nobody, whom the office reports to."""
    chair_called: str
    """Who presides, within a letter to them: `đồng chí Trưởng Ban`."""
    office: str
    """The standing agency."""
    has_standing_agency: bool
    """The office is called so, as that of a Ban Chỉ đạo is."""
    drafter: str
    """Who writes what a synthesis leaves to be written: the standing agency as such, or the office by name."""
    abbreviations: list[AbbreviationView]


class AtView(TypedDict):
    """The commit that the plan and its records were read from."""

    commit: str
    time: str
    """The filter `moment` prints it."""
    short: str
    """The first characters of the commit."""


class SectionView(CountsView):
    """A section of the plan, or a row with rows of its own, with the numbers of its tasks."""

    id: str
    label: str
    """What names it; of rows that are in neither the first and the last, as `8-11`."""
    title: str
    """Blank of rows that are in neither."""


def _plan(request: Request) -> PlanView:
    """The plan's head."""
    plan = request.assessment.plan
    head, day = plan.document, issued_on(plan)
    has_committee, office = plan.office is None, request.assessment.members.name(plan.committee.standing_agency)
    short, is_standing = committee_short(plan), has_standing_agency(plan)
    return {
        "file": request.file,
        "year": plan.year,
        "is_of_a_year": plan.until is None,
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
        "citation": citation(plan),
        "short_citation": short_citation(plan),
        "theme": plan.theme or "",
        "committee": plan.committee.name,
        "has_committee": has_committee,
        "committee_short": short,
        "convener": short if has_committee else head.issuer,
        "chair": chair(plan),
        "chair_called": chair_called(plan),
        "office": office,
        "has_standing_agency": is_standing,
        "drafter": "Cơ quan Thường trực" if is_standing else office,
        "abbreviations": [{"short": short, "name": name} for short, name in abbreviations(plan).items()],
    }


def _as_of(request: Request) -> date:
    """The day of the report."""
    return request.assessment.as_of


def _at(request: Request) -> AtView | None:
    """Null for the files on the disk."""
    at = request.assessment.at
    return {"commit": at.hash, "time": at.time.isoformat(), "short": at.short} if at else None


def _year_ended(request: Request) -> bool:
    """The plan's last day is past."""
    return request.assessment.as_of > request.assessment.plan.ends


def _soon_days(request: Request) -> int:
    """How many days before its due day a task is due soon."""
    return request.assessment.soon_days


def _total(request: Request) -> int:
    """The number of tasks."""
    return len(request.assessment.tasks)


def _states(request: Request) -> list[StateCountView]:
    """The states that any task is in."""
    return state_counts(by_state(request.assessment.tasks))


def _overdue(request: Request) -> list[TaskView]:
    """The overdue tasks, the oldest first."""
    return [task_view(task, request.assessment) for task in in_state(request.assessment.tasks, State.OVERDUE)]


def _due_soon(request: Request) -> list[TaskView]:
    """The tasks that are due soon, the next first."""
    return [task_view(task, request.assessment) for task in in_state(request.assessment.tasks, State.DUE_SOON)]


def _sections(request: Request) -> list[SectionView]:
    """The plan's top sections and rows with rows of their own; none where the table is one list."""
    parts = by_part(request.assessment.plan, request.assessment.tasks)
    if not any(part.title for part in parts):
        return []
    return [{"id": part.id, "label": part.label, "title": part.title, **counts_view(part.tasks)} for part in parts]


def _kpis(request: Request) -> list[KpiView]:
    """All KPIs."""
    return [kpi_view(status, request.assessment) for status in request.assessment.kpis]


def _reporting(request: Request) -> ReportingView | None:
    """The current reporting period; null where no reports are owed for it."""
    reports = request.assessment.reporting
    return reports and reporting_view(reports, request.assessment)


def _counts(request: Request) -> CountsView:
    """All tasks."""
    return counts_view(request.assessment.tasks)


def _own_letter(request: Request) -> Letter:
    """The head and foot of a report of the office's own making."""
    plan = request.assessment.plan
    return office_letter(plan, request.assessment.as_of, "BC", recipients=(kept(plan),))


PARTS: dict[str, Callable[[Request], Any]] = {
    "plan": _plan,
    "as_of": _as_of,
    "at": _at,
    "year_ended": _year_ended,
    "soon_days": _soon_days,
    "total": _total,
    "states": _states,
    "overdue": _overdue,
    "due_soon": _due_soon,
    "sections": _sections,
    "kpis": _kpis,
    "reporting": _reporting,
    "document": DOCUMENTS["plan"].view,  # here, so that the keys of the JSON keep their order
    "counts": _counts,
    **{kind.part: kind.view for kind in sorted(DOCUMENTS.values(), key=attrgetter("part"))},
}
"""The function that makes each part; those of documents load their modules when they run."""
_NEEDED = {kind.part: kind.needs for kind in DOCUMENTS.values() if kind.needs}
_AROUND = tuple(LetterView.__annotations__)
"""What the letterhead prints around a report's text."""
