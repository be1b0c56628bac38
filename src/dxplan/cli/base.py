"""The base: the older version of a plan that the ledger is held against."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath

from dxplan.cli.committed import Committed
from dxplan.cli.sources import Disk, Source
from dxplan.diagnostics import DxplanError, msg
from dxplan.load import load_plan
from dxplan.model.plan import Plan
from dxplan.repository.git import repository_at
from dxplan.source import read_source


def base_of(here: Committed, name: str | None) -> Committed:
    """The commit at which what is worked on left the main branch, or another revision."""
    repository = here.commit.repository
    return here._replace(
        commit=repository.fork(repository.commit(repository.main() if name is None else name), here.commit)
    )


def short_name(name: str) -> str:
    """A branch as people call it."""
    return name.removeprefix("refs/").removeprefix("heads/").removeprefix("remotes/")


@contextmanager
def older_source(source: Source, folder: Path, name: str | None) -> Iterator[tuple[Committed, Committed]]:
    """What is checked, as git has it, and where it left a revision, the main branch if none is named.

    Raises DxplanError where git can't tell it.
    """
    if isinstance(source, Committed):
        yield source, base_of(source, name)
        return
    with repository_at(folder) as repository:
        here = Committed(repository.commit("HEAD"), directory=Path())
        yield here, base_of(here, name)


def older_plan(here: Committed, base: Committed, path: Path) -> Plan | None:
    """The plan of a file on the disk as the base has it; None if it is new there.

    Raises DxplanError where the base can't be read as a whole: nothing can be held against what is not known.
    """
    before = counterpart(base, Disk(here.directory), path)
    if before is None:
        return None
    workspace = load_plan(base.shown(before), base.read(before))
    if workspace.plan is None or workspace.left_out:
        hint = msg("--base names a revision whose plan has no errors")
        raise DxplanError(msg("{file} can't be read as a plan", file=workspace.source.name), hint)
    return workspace.plan


def counterpart(older: Source, newer: Source, path: PurePath) -> PurePath | None:
    """The older side's file of a plan: at the same place, or else one of the same year that is not here any more."""
    if isinstance(older, Committed) and not isinstance(newer, Committed):
        place: PurePath = older.path(str(newer.whole(path)))
    else:
        place = path
    if older.is_file(place):
        return place
    here = {one.name for one in newer.yaml_files(path.parent)}
    year = year_of(newer, path)
    gone = (one for one in older.yaml_files(place.parent) if one.name not in here)
    return next((one for one in gone if year_of(older, one) == year), None)


def year_of(source: Source, path: PurePath) -> object:
    """The year that a plan's file says it is for, whatever else it says."""
    data = read_source(source.shown(path), source.read(path)).data
    return data.get("year") if isinstance(data, dict) else None
