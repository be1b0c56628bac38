"""The input of the rules: the plan with its items by id, and every text of the file with its item."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from itertools import accumulate, count
from operator import add
from typing import Any, NamedTuple

from dxplan.diagnostics import Message, msg
from dxplan.model.deadline import Deadline, Stage, stages_of
from dxplan.model.named_bodies import Reference, agencies_named, bodies_named
from dxplan.model.plan import Activity, Agency, Document, Group, Plan, Task
from dxplan.model.workdays import Calendar
from dxplan.reading.load import Workspace
from dxplan.repository.base import Base

_Place = tuple[str, str, str | int]
"""A text's item, the dotted path from there to the mapping or list around it, with a dot at its end; the last step."""

MAX_LISTED = 5  # nobody reads a sentence that lists more


class PlacedText(NamedTuple):
    """A text of the plan with the id of its item and the field's dotted path."""

    subject: str
    field: str
    text: str


class PlacedDeadline(NamedTuple):
    """A deadline of a task or of one of its stages, with its dotted path in the task."""

    duty: Task | Activity
    field: str
    deadline: Deadline
    stage: Stage | None = None


class Prose:
    """All texts in one, each between two zero characters: one search of it is far quicker than one of each text."""

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


_NOT_PROSE = frozenset(
    ("id", "kind", "remark", "schema", "status", "every", "due", "date", "lead", "coordinating", "begins", "from")
)


class Contents:
    """A plan as the rules see it; everything is computed once, and only if a rule needs it."""

    def __init__(self, workspace: Workspace, plan: Plan, calendar: Calendar, since: Base | None = None) -> None:
        self.workspace = workspace
        self.plan = plan
        self.since = since or Base()
        self.base = self.since.plan
        """The older version that the ledger is compared with, if there is one."""
        self.packaged = calendar
        self.calendar = calendar.with_days(plan.calendar)

    @cached_property
    def tasks(self) -> tuple[Task, ...]:
        """Every task in the document's order."""
        return tuple(self.plan.tasks())

    @cached_property
    def duties(self) -> tuple[Task | Activity, ...]:
        """Every task and activity."""
        return tuple(self.plan.items())

    @cached_property
    def rows_below(self) -> dict[str, Message]:
        """For whoever takes a row over others for a task: which rows to name in its place."""
        rows = ((row, [each.id for each in row.all_rows() if not each.tasks]) for row in self.plan.rows() if row.tasks)
        return {row.id: msg("it is a row over others; name one of them: {ids}", ids=ids) for row, ids in rows}

    @cached_property
    def deadlines(self) -> tuple[PlacedDeadline, ...]:
        """Every deadline, and behind it those of its stages."""
        return tuple(placed for duty in self.duties for placed in _deadlines(duty))

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
        """Whether the file has an item of that id that could not be read, so that no rule can judge it."""
        return name in self.workspace.left_out

    @property
    def is_complete(self) -> bool:
        """Whether reading left out nothing of the plan: else a rule can't tell that something is missing."""
        own = (diagnostic for diagnostic in self.workspace.diagnostics if diagnostic.file == self.workspace.source.name)
        return all(not diagnostic.is_error for diagnostic in own)

    def members(self, name: str) -> tuple[str, ...]:
        """The members of a group; an agency itself."""
        group = self.groups.get(name)
        return group.members if group else (name,)

    @property
    def has_all_records(self) -> bool:
        """Whether there are records, and reading left out nothing of them."""
        files = self.workspace.records
        diagnostic = (diagnostic for file in files for diagnostic in file.diagnostics)
        return bool(files) and all(not diagnostic.is_error for diagnostic in diagnostic)

    def why_off(self, day: date) -> Message | str | None:
        """The name of the day off, or Saturday or Sunday; None on a working day."""
        why = self.calendar.why_off(day)
        return _WEEKEND.get(why, why) if why else None

    @cached_property
    def bodies_named(self) -> tuple[Reference, ...]:
        """The fields that name agencies or groups."""
        return tuple(bodies_named(self.plan))

    @cached_property
    def agencies_named(self) -> tuple[Reference, ...]:
        """The fields that name agencies and may name no group."""
        return tuple(agencies_named(self.plan))

    @cached_property
    def prose(self) -> "Prose":
        """Every text of the document, also of items that could not be read; without ids, remarks, ledger and doubts."""
        parts = self.workspace.data.items()
        return prose_of({name: part for name, part in parts if name not in ("amendments", "doubts")})


def _deadlines(duty: Task | Activity) -> Iterator[PlacedDeadline]:
    if duty.deadline:
        yield PlacedDeadline(duty, "deadline", duty.deadline)
    for index, stage in enumerate(stages_of(duty.deadline)):
        yield PlacedDeadline(duty, f"deadline.stages.{index}.deadline", stage.deadline, stage)


def prose_of(data: dict[str, Any], skipped: frozenset[str] = _NOT_PROSE) -> Prose:
    """The texts in the data of a file, without those under some keys: ids and remarks."""
    texts: list[str] = []
    places: list[_Place] = []
    _add_texts(data, "", "", texts, places, skipped)
    return Prose(texts, places)


def outside(due: date, plan: Plan) -> Message:
    """The sentence for a due date that is not in the plan's time."""
    if plan.until is None:
        return msg("the due date {due} is not in {year}, the plan's year", due=due, year=plan.year)
    return msg(
        "the due date {due} is not in the plan's time, {first} to {last}", due=due, first=plan.begins, last=plan.ends
    )


def listed(names: Iterable[str]) -> str:
    """The first names of a list, for a sentence."""
    bodies = list(names)
    return ", ".join(bodies[:MAX_LISTED]) + (" …" if len(bodies) > MAX_LISTED else "")


_WEEKEND = {"saturday": msg("Saturday"), "sunday": msg("Sunday")}


def _add_texts(
    node: dict[str, Any] | list[Any],
    subject: str,
    way: str,
    texts: list[str],
    places: list[_Place],
    skipped: frozenset[str],
) -> None:
    """Add the texts below the node; a list's item with an id is the subject of the texts in it."""
    steps: Iterable[tuple[str | int, Any]] = node.items() if type(node) is dict else enumerate(node)
    for step, child in steps:
        if step in skipped:
            continue
        kind = type(child)
        if kind is str:
            texts.append(child)
            places.append((subject, way, step))
        elif kind is dict and type(node) is list and type(child.get("id")) is str and not way.endswith("stages."):
            _add_texts(child, child["id"], "", texts, places, skipped)
        elif kind is dict or kind is list:
            _add_texts(child, subject, f"{way}{step}.", texts, places, skipped)
