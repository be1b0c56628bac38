"""Agencies behind names: groups expanded at a date."""

from collections.abc import Iterable
from datetime import date

from dxplan.model.plan import Agency, Plan


class Members:
    """The agencies and groups of a plan; a closed group stands for its members that exist on the day."""

    def __init__(self, plan: Plan) -> None:
        self.agencies = {agency.id: agency for agency in plan.agencies}
        self.groups = {group.id: group for group in plan.groups}
        self._expanded: dict[tuple[tuple[str, ...], date], tuple[str, ...]] = {}

    def expanded(self, names: Iterable[str], on: date) -> tuple[str, ...]:
        """The agencies named, once each in order of naming; open groups and unknown names stand for nobody."""
        asked = tuple(names), on
        if asked not in self._expanded:  # many tasks name the same groups
            self._expanded[asked] = tuple(self._agencies(*asked))
        return self._expanded[asked]

    def _agencies(self, names: tuple[str, ...], on: date) -> dict[str, None]:
        found: dict[str, None] = {}
        for name in names:
            if name in self.agencies:
                found[name] = None
            elif name in self.groups and not self.groups[name].open:
                members = self.groups[name].members
                found.update((member, None) for member in members if exists(self.agencies.get(member), on))
        return found

    def any_open(self, names: Iterable[str]) -> bool:
        """Whether a group without known members is among the names."""
        return any(name in self.groups and self.groups[name].open for name in names)

    def name(self, name: str) -> str:
        """The official name of an agency or group; an unknown id stands for itself."""
        known = self.agencies.get(name) or self.groups.get(name)
        return known.name if known else name

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
