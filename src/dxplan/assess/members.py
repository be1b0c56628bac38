"""The agencies and groups that a plan names, and who is in a group on a day."""

from collections.abc import Callable, Container, Iterable
from datetime import date
from typing import NamedTuple

from dxplan.model.plan import Agency, Group, Plan

MANY = 30
"""So many bodies of one group are named by the group in a sentence; the groups of a province before 2025 have less."""
NAMED = 8
"""So many of them are named beside it: three or four lines of a narrow terminal."""


class BodyClass(NamedTuple):
    """Many bodies of a group."""

    group: Group
    bodies: tuple[str, ...]
    size: int
    """How many bodies the group has."""

    def named(self, first: Container[str] = ()) -> tuple[list[str], int]:
        """Some of the bodies, those in `first` before others, and how many more there are."""
        bodies = sorted(self.bodies, key=lambda body: body not in first)
        return bodies[:NAMED], len(bodies[NAMED:])

    @property
    def share(self) -> str:
        """For a sentence: `UBND các xã, phường (94/166)`."""
        name = self.group.name
        small = name[:1].lower() + name[1:] if name[1:2].islower() else name
        return f"{small} ({len(self.bodies)}/{self.size})"


class Members:
    """The agencies and groups of a plan."""

    def __init__(self, plan: Plan) -> None:
        self.agencies = {agency.id: agency for agency in plan.agencies}
        self.groups = {group.id: group for group in plan.groups}
        self._expanded: dict[tuple[tuple[str, ...], date], tuple[str, ...]] = {}

    def expanded(self, names: Iterable[str], on: date) -> tuple[str, ...]:
        """The agencies behind names, each once, in order; of a group its members that exist on the day.

        Open groups and unknown names give none.
        """
        key = tuple(names), on
        if key not in self._expanded:  # many tasks name the same groups
            self._expanded[key] = tuple(self._agencies(*key))
        return self._expanded[key]

    def _agencies(self, names: tuple[str, ...], on: date) -> dict[str, None]:
        agencies: dict[str, None] = {}
        for name in names:
            if name in self.agencies:
                agencies[name] = None
            elif name in self.groups and not self.groups[name].open:
                members = self.groups[name].members
                agencies.update((member, None) for member in members if exists(self.agencies.get(member), on))
        return agencies

    def together(
        self, names: Iterable[str], on: date, called: Callable[[str], str], groups: Iterable[str] = ()
    ) -> list[str]:
        """The names for a sentence, in order; many bodies of a group are one entry, `UBND các xã, phường (94/166)`."""
        return [called(entry) if isinstance(entry, str) else entry.share for entry in self.grouped(names, on, groups)]

    def grouped(self, names: Iterable[str], on: date, groups: Iterable[str] = ()) -> "list[str | BodyClass]":
        """The names in order; many bodies of a group are one entry in the place of the first of them."""
        entries: dict[str, str | BodyClass] = {name: name for name in names}
        for many in self.classes(entries, (on,), groups):
            entries[many.bodies[0]] = many
            for other in many.bodies[1:]:
                del entries[other]
        return list(entries.values())

    def classes(self, names: Iterable[str], days: Iterable[date], groups: Iterable[str] = ()) -> list[BodyClass]:
        """The groups with many of the names among their members of any of the days; a name counts in the first.

        `groups` come before others: those that lead the task of which the names are.
        """
        left, days, classes = dict.fromkeys(names), tuple(days), list[BodyClass]()
        in_order = dict.fromkeys(group for group in (*groups, *self.groups) if group in self.groups)
        for group in map(self.groups.__getitem__, in_order if len(left) >= MANY else ()):
            members = {member for day in days for member in self.expanded((group.id,), day)}
            among = tuple(name for name in left if name in members)
            if len(among) >= MANY:
                classes.append(BodyClass(group, among, len(members)))
                left = dict.fromkeys(name for name in left if name not in members)
        return classes

    def any_open(self, names: Iterable[str]) -> bool:
        """Whether a group without known members is among the names."""
        return any(name in self.groups and self.groups[name].open for name in names)

    def name(self, name: str) -> str:
        """The official name of an agency or group; an unknown id is its own name."""
        body = self.agencies.get(name) or self.groups.get(name)
        return body.name if body else name

    def short(self, name: str) -> str:
        """The abbreviation where there is one, else the name."""
        agency = self.agencies.get(name)
        return agency.short if agency and agency.short else self.name(name)


def exists(agency: Agency | None, on: date) -> bool:
    """Whether the agency exists on the day."""
    return (
        agency is not None
        and (agency.valid_from is None or agency.valid_from <= on)
        and (agency.valid_to is None or on <= agency.valid_to)
    )
