"""The base: the older version of a plan that the ledger is held against."""

from pathlib import Path, PurePath

from dxplan.cli.committed import Committed
from dxplan.cli.sources import Disk, Source
from dxplan.git import repository_at
from dxplan.load import load_plan
from dxplan.model.plan import Plan
from dxplan.source import read_source


def base_of(here: Committed, name: str | None) -> Committed:
    """The commit at which what is worked on left the main branch, or another revision."""
    repository = here.commit.repository
    return here._replace(commit=repository.fork(repository.commit(name or repository.main()), here.commit))


def short_name(name: str) -> str:
    """A branch as people call it."""
    return name.removeprefix("refs/").removeprefix("heads/").removeprefix("remotes/")


def base_on_disk(path: Path) -> tuple[Plan | None, str]:
    """The base of a plan file in a work tree, from where its branch left the main branch, and the commit's short name.

    Raises DxplanError where git can't tell it.
    """
    with repository_at(path.parent) as repository:
        here = Committed(repository.commit("HEAD"), directory=Path())
        older = base_of(here, None)
        return older_plan(here, older, path), older.commit.short


def older_plan(here: Committed, base: Committed, path: Path) -> Plan | None:
    """The plan of a file on the disk as the base has it; None if it is new there, or can't be read."""
    before = counterpart(base, Disk(here.directory), path)
    return None if before is None else load_plan(base.shown(before), base.read(before)).plan


def counterpart(older: Source, newer: Source, path: PurePath) -> PurePath | None:
    """The older side's file of a plan: at the same place, or else one of the same year that is not here any more."""
    if isinstance(older, Committed) and not isinstance(newer, Committed):
        place: PurePath = older.path(str(newer.whole(path)))
    else:
        place = path
    if older.is_file(place):
        return place
    here = {one.name for one in newer.yaml_files(path.parent)}
    year = _year(newer, path)
    gone = (one for one in older.yaml_files(place.parent) if one.name not in here)
    return next((one for one in gone if _year(older, one) == year), None)


def _year(source: Source, path: PurePath) -> object:
    data = read_source(source.shown(path), source.read(path)).data
    return data.get("year") if isinstance(data, dict) else None
