"""What the checks read: the plan with its items by id, and every text of the file with the item it belongs to."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from itertools import accumulate, count
from operator import add
from typing import Any, NamedTuple

from dxplan.diagnostics import Message, Severity, msg
from dxplan.model.plan import Activity, Agency, Document, Group, Plan, Task
from dxplan.model.workdays import Calendar
from dxplan.reading.load import Workspace
from dxplan.repository.base import Base

Reference = tuple[str, str, tuple[str, ...]]
"""The item that refers, the field's dotted path with `{}` for the index in the list, and the ids referred to."""
_Place = tuple[str, str, str | int]
"""A text's item, the way from there to the mapping or list that holds it, with a dot at its end, and the last step."""

MAX_LISTED = 5  # a sentence that lists more is not read


class PlacedText(NamedTuple):
    """A text of the plan with the id of its item and the field's dotted path."""

    subject: str
    field: str
    text: str


class Prose:
    """All texts in one, each between two zero characters: one search of it costs far less than one of each text."""

    def __init__(self, texts: Sequence[str], places: Sequence[_Place]) -> None:
        self.texts = texts
        self._places = places
        self.text = "\0".join(("", *texts, ""))

    @cached_property
    def _starts(self) -> list[int]:
        return list(map(add, accumulate(map(len, self.texts), initial=0), count(1)))

    def __iter__(self) -> Iterator[PlacedText]:
        return map(self._placed, range(len(self.texts)))

    def at(self, offset: int) -> PlacedText:
        """The text that holds the character."""
        return self._placed(bisect_right(self._starts, offset) - 1)

    def _placed(self, index: int) -> PlacedText:
        subject, way, step = self._places[index]
        return PlacedText(subject, f"{way}{step}", self.texts[index])


class Contents:
    """A plan as the checks see it; everything is worked out once, and only if a check asks for it."""

    def __init__(self, workspace: Workspace, plan: Plan, calendar: Calendar, since: Base | None = None) -> None:
        self.workspace = workspace
        self.plan = plan
        self.since = since or Base()
        self.base = self.since.plan
        """The older version that the ledger is held against; None where there is none."""
        self.packaged = calendar
        self.calendar = calendar.with_days(plan.calendar)

    @cached_property
    def tasks(self) -> tuple[Task, ...]:
        """Every task in the document's order."""
        return tuple(self.plan.tasks())

    @cached_property
    def duties(self) -> tuple[Task | Activity, ...]:
        """Every task and activity: whatever has a deadline and a lead."""
        return tuple(self.plan.items())

    @cached_property
    def agencies(self) -> dict[str, Agency]:
        return {agency.id: agency for agency in self.plan.agencies}

    @cached_property
    def groups(self) -> dict[str, Group]:
        return {group.id: group for group in self.plan.groups}

    @cached_property
    def documents(self) -> dict[str, Document]:
        return {document.id: document for document in self.plan.documents}

    def is_left_out(self, name: str) -> bool:
        """Whether an item of that id was in the file but could not be read: nothing can be said of it."""
        return name in self.workspace.left_out

    @property
    def is_complete(self) -> bool:
        """Whether reading lost nothing of the plan: only then can a check say that something is nowhere in it."""
        own = (found for found in self.workspace.diagnostics if found.file == self.workspace.source.name)
        return all(found.rule.severity is not Severity.ERROR for found in own)

    @property
    def has_all_records(self) -> bool:
        """Whether there are records, and reading lost nothing of them."""
        files = self.workspace.records
        found = (found for file in files for found in file.diagnostics)
        return bool(files) and all(one.rule.severity is not Severity.ERROR for one in found)

    def why_off(self, day: date) -> Message | str | None:
        """The name of the day off, or which day of a weekend it is; None if the day is worked."""
        why = self.calendar.why_off(day)
        return _WEEKEND.get(why, why) if why else None

    @cached_property
    def bodies_named(self) -> tuple[Reference, ...]:
        """Where the plan names agencies or groups."""
        return tuple(self._bodies_named())

    @cached_property
    def agencies_named(self) -> tuple[Reference, ...]:
        """Where the plan names agencies, and a group has no place."""
        return tuple(self._agencies_named())

    def _bodies_named(self) -> Iterator[Reference]:
        plan = self.plan
        for duty in self.duties:
            yield duty.id, "lead.{}", duty.lead
        for task in self.tasks:
            yield task.id, "coordinating.{}", task.coordinating
        for index, point in enumerate(plan.organisation):
            yield "", f"organisation.{index}.agencies.{{}}", point.agencies
        for index, member in enumerate(plan.committee.members):
            yield "", f"committee.members.{index}.agencies.{{}}", member.agencies
        if plan.reporting:
            yield "", "reporting.bodies.{}", plan.reporting.bodies

    def _agencies_named(self) -> Iterator[Reference]:
        plan = self.plan
        yield "", "committee.standing_agency", (plan.committee.standing_agency,)
        if plan.committee.support:
            yield "", "committee.support", (plan.committee.support,)
        if plan.reporting:
            yield "", "reporting.to", (plan.reporting.to,)
        for group in plan.groups:
            yield group.id, "members.{}", group.members
        for agency in plan.agencies:
            yield agency.id, "successors.{}.agency", tuple(successor.agency for successor in agency.successors)

    @cached_property
    def prose(self) -> "Prose":
        """Every text of the file but ids and remarks, and those of the ledger of amendments; of items that could not
        be read too."""
        data = self.workspace.source.data
        texts: list[str] = []
        places: list[_Place] = []
        _add_texts({name: part for name, part in data.items() if name != "amendments"}, "", "", texts, places)
        return Prose(texts, places)


def listed(names: Iterable[str]) -> str:
    """The first of the names, for a sentence."""
    known = list(names)
    return ", ".join(known[:MAX_LISTED]) + (" …" if len(known) > MAX_LISTED else "")


_WEEKEND = {"saturday": msg("Saturday"), "sunday": msg("Sunday")}
_NOT_PROSE = frozenset(("id", "kind", "remark", "schema", "status", "every", "due", "date", "lead", "coordinating"))


def _add_texts(
    node: dict[str, Any] | list[Any], subject: str, way: str, texts: list[str], places: list[_Place]
) -> None:
    """Add what stands below the node; an item of a list that has an id is the subject of what it holds."""
    steps: Iterable[tuple[str | int, Any]] = node.items() if type(node) is dict else enumerate(node)
    for step, child in steps:
        if step in _NOT_PROSE:
            continue
        kind = type(child)
        if kind is str:
            texts.append(child)
            places.append((subject, way, step))
        elif kind is dict and type(node) is list and type(child.get("id")) is str:
            _add_texts(child, child["id"], "", texts, places)
        elif kind is dict or kind is list:
            _add_texts(child, subject, f"{way}{step}.", texts, places)
