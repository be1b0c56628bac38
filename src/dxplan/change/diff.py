"""What differs between two versions of a plan, as facts: things are matched by id only, texts and lists by place."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel

from dxplan.model.plan import Plan, Section

LISTS = {
    "sections": "section",
    "tasks": "task",
    "activities": "activity",
    "kpis": "kpi",
    "agencies": "agency",
    "groups": "group",
    "documents": "document",
}
"""The lists whose items have ids, with what an item is called."""
_HEADS = {subject: head for head, subject in LISTS.items()}


class Change(NamedTuple):
    """One value that differs, or a whole thing that came or went.

    Values are as the model has them; whole things, and what holds more than one value, as plain data of the file.
    """

    kind: Literal["added", "removed", "changed"]
    subject: str
    """`task`, `kpi` …; `plan` for what has no id."""
    id: str
    field: str
    """The dotted path from the thing, or from the plan; blank for a whole thing."""
    old: Any
    new: Any
    steps: tuple[str, ...] = ()
    """The parts of the field; a name among them may have a dot of its own."""

    @property
    def path(self) -> str:
        """Where the value stands, as the ledger writes it: `tasks/II.1/deadline/due`."""
        return "/".join((_HEADS[self.subject], self.id, *self.steps) if self.id else self.steps)

    @property
    def is_legal(self) -> bool:
        """Whether it is of what only an amendment may change: the document's own text and the duties in it."""
        first, _, second = self.field.partition(".")
        if self.subject == "plan":
            return first in _LEGAL_PARTS and not (first in _LINKS and second.rpartition(".")[2] in _LINKS[first])
        legal = _LEGAL_FIELDS.get(self.subject)
        return legal is not None and (not first or first in legal)


def change_at(path: str, old: Any = None, new: Any = None) -> Change | None:
    """The change that the ledger writes so; None for a path that names no list and no part of a plan."""
    head, *steps = path.split("/")
    if head not in LISTS:
        parts = (head, *steps)
        return Change("changed", "plan", "", ".".join(parts), old, new, parts) if head in Plan.model_fields else None
    if not steps:
        return None
    name, *field = steps
    kind: Literal["added", "removed", "changed"] = "changed"
    if not field and (old is None or new is None):
        kind = "added" if old is None else "removed"
    return Change(kind, LISTS[head], name, ".".join(field), old, new, tuple(field))


def diff(old: Plan, new: Plan) -> tuple[Change, ...]:
    """Every difference, in the order of the new document, what is gone behind its kind; the ledger itself apart."""
    return tuple(_changes(old, new))


def _changes(old: Plan, new: Plan) -> Iterator[Change]:
    for name in Plan.model_fields:
        if name == "amendments":
            continue
        if name in LISTS:
            yield from _items(LISTS[name], _by_id(old, name), _by_id(new, name))
            if name == "sections":
                yield from _items("task", _by_id(old, "tasks"), _by_id(new, "tasks"))
        else:
            for steps, before, after in _values(getattr(old, name), getattr(new, name), (name,)):
                yield Change("changed", "plan", "", ".".join(steps), before, after, steps)


def _by_id(plan: Plan, name: str) -> dict[str, BaseModel]:
    items: Iterable[Any] = plan.tasks() if name == "tasks" else getattr(plan, name)
    if name == "sections":
        items = plan.all_sections()
    return {item.id: item for item in items}


def _items(subject: str, old: Mapping[str, BaseModel], new: Mapping[str, BaseModel]) -> Iterator[Change]:
    for name, item in new.items():
        if name not in old:
            yield Change("added", subject, name, "", None, _plain(item))
        elif item is not old[name]:
            for steps, before, after in _values(old[name], item, ()):
                yield Change("changed", subject, name, ".".join(steps), before, after, steps)
    for name, item in old.items():
        if name not in new:
            yield Change("removed", subject, name, "", _plain(item), None)


_Steps = tuple[str, ...]
_NOTHING = (None, ())


def _values(old: Any, new: Any, steps: _Steps) -> Iterator[tuple[_Steps, Any, Any]]:
    """Where two versions of a part differ, with both values, as deep as both have the same shape."""
    if isinstance(old, Section) and isinstance(new, Section):
        yield from _fields(old, new, ("title", "waivers"), steps)
    elif old == new:
        return
    elif isinstance(old, BaseModel) and isinstance(new, BaseModel):
        yield from _fields(old, new, dict.fromkeys((*type(old).model_fields, *type(new).model_fields)), steps)
    elif isinstance(old, dict) and isinstance(new, dict):
        for name in dict.fromkeys((*old, *new)):
            yield from _values(old.get(name), new.get(name), (*steps, name))
    elif isinstance(old, tuple) and isinstance(new, tuple) and _are_alike(old, new, steps[-1]):
        after = {_name(at, part): part for at, part in enumerate(new)}
        for at, part in enumerate(old):
            yield from _values(part, after[_name(at, part)], (*steps, _name(at, part)))
    else:
        yield steps, _plain(old), _plain(new)


def _fields(old: BaseModel, new: BaseModel, names: Iterable[str], steps: _Steps) -> Iterator[tuple[_Steps, Any, Any]]:
    for name in names:
        before, after = getattr(old, name, None), getattr(new, name, None)
        if before not in _NOTHING or after not in _NOTHING:  # one may be of a kind that does not know the field
            yield from _values(before, after, (*steps, name))


def _are_alike(old: tuple[Any, ...], new: tuple[Any, ...], field: str) -> bool:
    """Whether two lists hold the same things, so that each can be compared with its counterpart."""
    if not all(isinstance(part, BaseModel) for part in (*old, *new)) and field not in _PARAGRAPHS:
        return False
    return {_name(at, part) for at, part in enumerate(old)} == {_name(at, part) for at, part in enumerate(new)}


def _name(at: int, part: Any) -> str:
    return str(getattr(part, "id", at))


def _plain(value: Any) -> Any:
    """A whole thing as the data of its file; a section without what stands in it, which comes and goes by itself."""
    if isinstance(value, BaseModel):
        inner = {"sections", "tasks"} if isinstance(value, Section) else None
        return value.model_dump(mode="json", by_alias=True, exclude_defaults=True, exclude=inner)
    return [_plain(part) for part in value] if type(value) is tuple else value


_PARAGRAPHS = frozenset(("general", "requirements", "items", "recipients"))
"""The lists of texts in which a place is a paragraph; other lists of texts name things."""
_LEGAL_PARTS = frozenset(
    ("year", "document", "headings", "basis", "theme", "objectives", "preamble", "budget", "organisation", "reporting")
)
_LINKS = {"basis": ("documents",), "organisation": ("agencies",)}
"""What the editors have added to those parts to tie them to other things of the file."""
_LEGAL_FIELDS = {
    "section": frozenset(("title",)),
    "task": frozenset(
        ("title", "deliverable", "deadline", "lead", "coordinating", "printed", "lifecycle", "footnotes")
    ),
    "activity": frozenset(("title", "items", "deadline", "lead", "printed")),
    "kpi": frozenset(("title", "unit", "target", "footnotes")),
}
