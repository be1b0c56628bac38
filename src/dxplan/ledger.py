"""The plan as it stood on a day: what later amendments changed is put back.

The plan file is the text now in force, and its ledger tells each change with the value before. A correction mends a
clerical error and is never undone.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from pydantic import ValidationError

from dxplan.model.plan import AmendedValue, Amendment, Plan

_LISTS = ("sections", "tasks", "activities", "kpis", "agencies", "groups", "documents")
_Node = dict[str, Any]


class Stood(NamedTuple):
    """A plan as it stood on a day, and the amendments that were not decided yet."""

    plan: Plan
    later: tuple[Amendment, ...]
    fits: bool = True
    """Whether the ledger could be undone; else the plan is the one of the file."""


def plan_on(plan: Plan, day: date) -> Stood:
    """Undo the amendments dated after the day, the last first; a ledger that does not fit the plan undoes nothing."""
    later = tuple(entry for entry in plan.amendments if entry.date > day and not entry.correction)
    if not later:
        return Stood(plan, ())
    data = plan.model_dump(by_alias=True)
    data["amendments"] = [entry for entry in data["amendments"] if entry["date"] <= day or entry["correction"]]
    for entry in reversed(later):
        for change in reversed(entry.changes):
            _undo(data, change)
    try:
        return Stood(Plan.model_validate(data), later)
    except ValidationError:  # the checks say what is wrong with the ledger
        return Stood(plan, (), fits=False)


def _undo(data: _Node, change: AmendedValue) -> None:
    """Put the value before a change back; a thing that was added goes, and one that was removed returns."""
    head, _, rest = change.path.partition("/")
    if head not in _LISTS:
        _set(data, change.path.split("/"), change.old)
        return
    holder = next((holder for holder in _holders(data, head) if _named(holder, rest)), None)
    if holder is None:
        _return(data, head, change.old)
        return
    item = _named(holder, rest)
    assert item is not None
    steps = rest.removeprefix(item["id"]).strip("/")
    if steps:
        _set(item, steps.split("/"), change.old)
    elif isinstance(change.old, dict):
        holder[holder.index(item)] = change.old
    else:
        holder.remove(item)


def _holders(data: _Node, head: str) -> Iterator[list[_Node]]:
    """Every list of the plan under that name."""
    if head not in ("sections", "tasks"):
        yield data[head]
        return
    for sections in _sections(data):
        if head == "sections":
            yield sections
        else:
            yield from (section["tasks"] for section in sections)


def _sections(node: _Node) -> Iterator[list[_Node]]:
    node["sections"] = list(node["sections"])
    yield node["sections"]
    for section in node["sections"]:
        section["tasks"] = list(section["tasks"])
        yield from _sections(section)


def _named(holder: list[_Node], path: str) -> _Node | None:
    """The item whose id the path begins with; an id may hold a slash."""
    return next((item for item in holder if f"{path}/".startswith(f"{item['id']}/")), None)


def _return(data: _Node, head: str, old: Any) -> None:
    """Put what was removed back behind those before it: a task into the section that its id begins with."""
    if not isinstance(old, dict) or not isinstance(old.get("id"), str):
        return
    if head != "tasks":
        data[head] = [*data[head], old]
        return
    within = old["id"].rpartition(".")[0]
    for sections in _sections(data):
        for section in sections:
            if section["id"] == within:
                section["tasks"] = sorted([*section["tasks"], old], key=lambda task: _order(task["id"]))


def _order(name: str) -> tuple[int, str]:
    number = name.rpartition(".")[2]
    return len(number), number


def _set(node: Any, steps: list[str], value: Any) -> None:
    """Set a field below a node; nothing where the way to it is not there."""
    for step in steps[:-1]:
        if isinstance(node, dict):
            node = node.get(step)
        elif isinstance(node, list | tuple):
            by_id = (part for part in node if isinstance(part, dict) and part.get("id") == step)
            by_place = (part for place, part in enumerate(node) if str(place) == step)
            node = next(by_id, next(by_place, None))
        else:
            return
    if isinstance(node, dict):
        if value is None:
            node.pop(steps[-1], None)
        else:
            node[steps[-1]] = value
