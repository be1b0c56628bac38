"""The bodies that are known before a paper is read: those of the repository, of a packaged list, or of a file."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from dxplan.diagnostics import DxplanError, msg
from dxplan.model.named_bodies import named_by
from dxplan.model.plan import Agency, Group
from dxplan.reading.bundles import bundle_names, bundle_text
from dxplan.reading.load import BodyFile, load_bodies, load_plan


class KnownBodies(NamedTuple):
    """Agencies and groups that have an id already."""

    agencies: tuple[Agency, ...] = ()
    groups: tuple[Group, ...] = ()
    shared: BodyFile | None = None
    """The repository's own list, from which a plan takes by id; else the draft lists those that it names."""

    def entries(self, names: Iterable[str]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        """The entries of the file for bodies, with those that they name themselves; none where the list is shared."""
        if self.shared:
            return [], []
        wanted = set(self._named(names))
        agencies = [agency.file_data() for agency in self.agencies if agency.id in wanted]
        return agencies, [group.file_data() for group in self.groups if group.id in wanted]

    def _named(self, names: Iterable[str]) -> Iterator[str]:
        seen: set[str] = set()
        ahead = set(names)
        while ahead:
            yield from ahead
            seen |= ahead
            agencies = (agency for agency in self.agencies if agency.id in ahead)
            groups = (group for group in self.groups if group.id in ahead)
            ahead = {name for _, _, named in named_by(agencies, groups) for name in named} - seen


def shared_bodies(file: BodyFile) -> KnownBodies:
    """Those of the repository's list."""
    if file.bodies is None:
        raise DxplanError(msg("{file} has errors", file=file.source.name), msg("dxplan validate says what is wrong"))
    return KnownBodies(file.bodies.agencies, file.bodies.groups, file)


def listed_bodies(name: str) -> KnownBodies | None:
    """Those of a packaged list; None if there is no list of that name."""
    if name not in bundle_names():
        return None
    bodies = load_bodies(name, bundle_text(name)).bodies
    assert bodies is not None
    return KnownBodies(bodies.agencies, bodies.groups)


def bodies_in(name: str, raw: bytes) -> KnownBodies:
    """Those of a file, which is a list of bodies or a plan; a DxplanError where it is neither."""
    for holder in (load_bodies(name, raw).bodies, load_plan(name, raw).plan):
        if holder is not None and (holder.agencies or holder.groups):
            return KnownBodies(holder.agencies, holder.groups)
    raise DxplanError(
        msg("{file} lists no bodies", file=name),
        msg("name an agencies.yaml, a plan, or one of the lists {names}", names=list(bundle_names())),
    )
