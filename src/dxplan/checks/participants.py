"""Who has a part in a task: the bodies that its cells name, themselves or through a group, and their successors."""

from typing import NamedTuple

from dxplan.checks.contents import Contents
from dxplan.model.plan import Activity, Task
from dxplan.once import once


class Bodies(NamedTuple):
    """What a name stands for: itself, a group's members, and the successors of all; and which of them is open."""

    known: frozenset[str]
    opened: tuple[str, ...]


def named_by(contents: Contents, item: Task | Activity) -> Bodies | None:
    """All that have a part in a task, and the open groups that help with it; None where anyone may have one: a cell
    names nobody that the plan has, the lead is blank, or it is an open group."""
    lead = [_bodies(contents, name) for name in item.lead]
    helping = [_bodies(contents, name) for name in reversed(item.coordinating)]
    named = [bodies for bodies in (*lead, *helping) if bodies]
    if not lead or len(named) < len(lead) + len(helping) or any(bodies.opened for bodies in lead if bodies):
        return None
    opened = dict.fromkeys(name for bodies in named for name in bodies.opened)
    return Bodies(frozenset[str]().union(*(bodies.known for bodies in named)), tuple(opened))


def _bodies(contents: Contents, name: str) -> Bodies | None:
    """The bodies behind a name; None if it is of nobody."""
    kept = _expansions(contents)
    if name not in kept:  # many tasks name a group, and each of its members has a word on each of them
        kept[name] = _expanded(contents, name)
    return kept[name]


@once
def _expansions(contents: Contents) -> dict[str, Bodies | None]:
    return {}


def _expanded(contents: Contents, name: str) -> Bodies | None:
    found, opened, left = set[str](), dict[str, None](), [name]
    while left:
        name = left.pop()
        group, agency = contents.groups.get(name), contents.agencies.get(name)
        if not (group or agency):
            return None
        if group and group.open:
            opened[name] = None
        elif name not in found:
            found.add(name)
            left += group.members if group else ()
            left += (successor.agency for successor in agency.successors) if agency else ()
    return Bodies(frozenset(found), tuple(opened))
