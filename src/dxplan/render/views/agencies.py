"""The bodies that plans name: when they exist, and who took over from whom."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Literal, NamedTuple, TypedDict

from dxplan.assess.members import exists
from dxplan.model.body_kinds import AgencyKind
from dxplan.model.plan import Agency
from dxplan.render.language import Language, mark
from dxplan.render.page import Cell, Column, Line, Page, table
from dxplan.render.sheet import DayText, Sheet, sheet
from dxplan.render.views.commits import CommitData
from dxplan.render.views.deadline_json import iso_day
from dxplan.render.views.typed_cells import day_cell

KINDS_OF_BODIES: dict[AgencyKind, str] = {
    "department": mark("department"),
    "district": mark("district"),
    "commune": mark("commune"),
    "police": mark("police"),
    "tax": mark("tax office"),
    "university": mark("university"),
    "centre": mark("centre"),
    "team": mark("team"),
    "association": mark("association"),
    "company": mark("company"),
    "ward": mark("ward"),
    "special_zone": mark("special zone"),
    "party": mark("Party body"),
    "front": mark("front or mass organisation"),
    "council": mark("council"),
    "court": mark("court"),
    "procuracy": mark("procuracy"),
    "military": mark("military"),
    "ministry": mark("ministry"),
    "school": mark("school"),
    "hospital": mark("hospital"),
    "fund": mark("fund"),
    "unit": mark("organisational unit"),
    "other": mark("other body"),
}
_COLUMNS = ("id", "name", "short", "kind", "code", "identifier", "valid_from", "valid_to", "exists", "basis", "file")


class ListedBody(NamedTuple):
    """A body, and the file that lists it."""

    agency: Agency
    file: str


class SuccessionData(TypedDict):
    """A body that took over from another, or the other."""

    agency: str
    scope: str | None
    """Which of the functions, where not all."""


class BodyData(TypedDict):
    """A body."""

    id: str
    name: str
    short: str | None
    aliases: list[str]
    kind: AgencyKind
    code: str | None
    """Of a commune, ward or special zone: five digits."""
    identifier: str | None
    """By QCVN 102."""
    valid_from: DayText | None
    valid_to: DayText | None
    exists: bool
    """Whether it exists on the day."""
    successors: list[SuccessionData]
    predecessors: list[SuccessionData]
    basis: str | None
    file: str
    """The file that lists it: the plan, or the list that plans share."""


class AgenciesData(TypedDict):
    """The bodies that the plan lists, and those that plans share."""

    schema: Literal["dxplan/agencies/1"]
    as_of: DayText
    at: CommitData | None
    """The commit that was read; null for the files on the disk."""
    agencies: list[BodyData]


def bodies_data(bodies: Sequence[ListedBody], on: date) -> list[BodyData]:
    """The bodies for JSON."""
    before = _predecessors(bodies)
    return [
        {
            "id": agency.id,
            "name": agency.name,
            "short": agency.short,
            "aliases": list(agency.aliases),
            "kind": agency.kind,
            "code": agency.code,
            "identifier": agency.identifier,
            "valid_from": iso_day(agency.valid_from),
            "valid_to": iso_day(agency.valid_to),
            "exists": exists(agency, on),
            "successors": [{"agency": heir.agency, "scope": heir.scope} for heir in agency.successors],
            "predecessors": before.get(agency.id, []),
            "basis": agency.basis,
            "file": file,
        }
        for agency, file in bodies
    ]


def _predecessors(bodies: Iterable[ListedBody]) -> dict[str, list[SuccessionData]]:
    before: dict[str, list[SuccessionData]] = {}
    for agency, _ in bodies:
        for heir in agency.successors:
            before.setdefault(heir.agency, []).append({"agency": agency.id, "scope": heir.scope})
    return before


def bodies_sheet(bodies: Iterable[BodyData]) -> Sheet:
    """A row for each body."""
    return sheet(bodies, _COLUMNS)


def bodies_page(bodies: Sequence[BodyData], of: int, names: dict[str, str], on: date, language: Language) -> Page:
    """The list; `of` is how many bodies there are before the filters, and `names` has the names by id."""
    text = language.text
    listed = table(
        bodies,
        (Column(text("ID")), lambda body: body["id"]),
        (Column(text("Name"), flexible=True), lambda body: body["name"]),
        (
            Column(text("Took over from"), below=True, needed=any(body["predecessors"] for body in bodies)),
            lambda body: _labelled(text("Took over from"), _bodies(body["predecessors"], names)),
        ),
        (
            Column(text("Succeeded by"), below=True, needed=any(body["successors"] for body in bodies)),
            lambda body: _labelled(text("Succeeded by"), _bodies(body["successors"], names)),
        ),
        (
            Column(text("Abbreviation"), only="book", needed=any(body["short"] for body in bodies)),
            lambda body: body["short"] or "",
        ),
        (Column(text("Kind")), lambda body: text(KINDS_OF_BODIES[body["kind"]])),
        (Column(text("Official code"), needed=any(body["code"] for body in bodies)), lambda body: body["code"] or ""),
        (
            Column(text("From"), needed=any(body["valid_from"] for body in bodies)),
            lambda body: day_cell(_day(body["valid_from"]), language),
        ),
        (
            Column(text("Until"), below=True, needed=any(body["valid_to"] for body in bodies)),
            lambda body: _until(_day(body["valid_to"]), language),
        ),
        name=text("Agencies"),
    )
    count, total = language.number(len(bodies)), language.number(of)
    shown = language.say("listed: {shown} of {total}", shown=count, total=total)
    head = (Line(language.say("As of {day}", day=on)),)
    return Page(text("Bodies"), head, (listed, Line(shown)))


def _day(day: str | None) -> date | None:
    return date.fromisoformat(day) if day else None


def _until(day: date | None, language: Language) -> Cell:
    return Cell(language.say("until {day}", day=day), value=day) if day else Cell("")


def _labelled(label: str, words: str) -> Cell:
    """Words with the heading of their column, for a terminal has it not where they stand below others."""
    return Cell(f"{label}: {words}", value=words) if words else Cell("")


def _bodies(others: Iterable[SuccessionData], names: dict[str, str]) -> str:
    """Other bodies by their names, each with what it took over where that is not all."""
    return "; ".join(
        names.get(other["agency"], other["agency"]) + (f" ({other['scope']})" if other["scope"] else "")
        for other in others
    )
