"""The participants of a task: the bodies in its cells, themselves or in a group, and their successors."""

from typing import NamedTuple

from dxplan.checks.contents import Contents
from dxplan.model.plan import Activity, Task, leads_of
from dxplan.once import once


class Bodies(NamedTuple):
    """The bodies behind a name: itself, the members of a group, the successors of all; and the open groups."""

    ids: frozenset[str]
    open_groups: tuple[str, ...]


def participants_of(contents: Contents, item: Task | Activity) -> Bodies | None:
    """The participants of a task, with the open groups that help.

    None if anyone may be one: a cell has a name that the plan does not know, or the lead is blank or an open group.
    """
    lead = [_bodies(contents, name) for name in leads_of(item)]
    helping = [_bodies(contents, name) for name in reversed(item.coordinating)]
    participants = [bodies for bodies in (*lead, *helping) if bodies]
    if not lead or len(participants) < len(lead) + len(helping) or any(bodies.open_groups for bodies in lead if bodies):
        return None
    open_groups = dict.fromkeys(group for bodies in participants for group in bodies.open_groups)
    return Bodies(frozenset[str]().union(*(bodies.ids for bodies in participants)), tuple(open_groups))


def _bodies(contents: Contents, name: str) -> Bodies | None:
    """The bodies behind a name; None if the plan does not know it."""
    expansions = _expansions(contents)
    if name not in expansions:  # many tasks name the same group, and each of its members reports on them
        expansions[name] = _expanded(contents, name)
    return expansions[name]


@once
def _expansions(contents: Contents) -> dict[str, Bodies | None]:
    return {}


def _expanded(contents: Contents, name: str) -> Bodies | None:
    ids, open_groups, names = set[str](), dict[str, None](), [name]
    while names:
        name = names.pop()
        group, agency = contents.groups.get(name), contents.agencies.get(name)
        if not (group or agency):
            return None
        if group and group.open:
            open_groups[name] = None
        elif name not in ids:
            ids.add(name)
            names += group.members if group else ()
            names += (successor.agency for successor in agency.successors) if agency else ()
    return Bodies(frozenset(ids), tuple(open_groups))
