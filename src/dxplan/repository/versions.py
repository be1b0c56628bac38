"""The versions of a plan to compare: revisions, files on the disk, and the work tree."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path, PurePath, PurePosixPath
from typing import NamedTuple

from dxplan.diagnostics import DxplanError
from dxplan.repository.base import base_of, counterpart, plain_text, short_name, year_of
from dxplan.repository.committed import Committed
from dxplan.repository.disk import YAML
from dxplan.repository.plans import all_plans, named_plan
from dxplan.repository.source import STDIN, Disk, Source, nearest_plans

WORKED_ON = ""
"""The name of what lies in the work tree."""


class Version(NamedTuple):
    """One side: where it is read from, and what it was asked for as."""

    name: str
    source: Source
    file: PurePath | None = None
    """The plan's file, where a file was named."""


@contextmanager
def versions(
    disk: Disk, commit: AbstractContextManager[Committed], base: str | None, head: str | None
) -> Iterator[tuple[Version, Version]]:
    """Both sides. The default base is where the branch began, the default head the work tree.

    The last `commit` is opened only if a side needs git.

    `A..B` stands for both, `A...B` begins where B left A, and `A:path` is a file of A, as in git; no revision has two
    dots or a colon in its name.
    """
    begins_there = False
    if base is not None and head is None and not _is_file(disk, base) and ".." in base:
        dots = "..." if "..." in base else ".."
        base, _, head = base.partition(dots)
        begins_there = dots == "..."
        base, head = base or "HEAD", head or None
    if base is not None and _is_file(disk, base) and (head is None or _is_file(disk, head)):
        yield _on_disk(disk, base), Version(WORKED_ON, disk) if head is None else _on_disk(disk, head)
        return
    with commit as here:
        newer = Version(WORKED_ON, disk) if head is None else _version(here, disk, head)
        if base is None:
            older = Version(short_name(here.commit.repository.main()), base_of(here, None))
        else:
            older = _version(here, disk, base)
        if begins_there and older.source.commit:
            tip = newer.source.commit or here.commit
            older = older._replace(source=here._replace(commit=here.commit.repository.fork(older.source.commit, tip)))
        yield older, newer


def counterparts(plan: str | None, older: Version, newer: Version) -> list[tuple[PurePath | None, PurePath]]:
    """The plan files on both sides, before and after; None for a plan that is new. All, or the one that is named."""
    if newer.file is not None:
        files = [newer.file]
    elif plan is not None:
        files = [named_plan(newer.source, plan)]
    else:
        files = all_plans(newer.source)
    return [(older.file or _before(older.source, newer, path), path) for path in files]


def _before(older: Source, newer: Version, path: PurePath) -> PurePath | None:
    """The older side's file of a plan; of a file that was named, and may lie anywhere, the plan of its year."""
    if newer.file is None or not isinstance(older, Committed):
        return counterpart(older, newer.source, path)
    file = None
    with suppress(DxplanError):  # it lies outside of the repository
        file = counterpart(older, newer.source, path)
    year = year_of(newer.source, path)
    return file or next((plan for plan in nearest_plans(older) if year_of(older, plan) == year), None)


def differing(
    plan: str | None, older: Version, newer: Version, *, with_records: bool = False
) -> list[tuple[PurePath | None, PurePath]]:
    """The counterparts whose files differ, or else whose records do, if asked for, or the last of them."""
    pairs = counterparts(plan, older, newer)
    if len(pairs) == 1:
        return pairs
    plans = [pair for pair in pairs if _differs(older.source, newer.source, *pair)]
    if not plans and with_records:
        plans = [pair for pair in pairs if _records_differ(older.source, newer.source, *pair)]
    return plans or pairs[-1:]


def _differs(older: Source, newer: Source, before: PurePath | None, after: PurePath) -> bool:
    return before is None or plain_text(older.read(before)) != plain_text(newer.read(after))


def _records_differ(older: Source, newer: Source, before: PurePath | None, after: PurePath) -> bool:
    old, new = (
        {name: plain_text(raw) for name, raw in _records(*side)} for side in ((older, before or after), (newer, after))
    )
    return old != new


def _records(source: Source, plan: PurePath) -> Iterator[tuple[str, bytes]]:
    """The record files of a plan, by their paths in its folder."""
    folder = plan.with_suffix("")
    for path in source.record_files(plan):
        if path.suffix in YAML and source.is_file(path):
            yield path.relative_to(folder).as_posix(), source.read(path)


def _is_file(disk: Disk, name: str) -> bool:
    return name == STDIN or (Path(name).suffix in YAML and disk.is_file(disk.path(name)))


def _on_disk(disk: Disk, name: str) -> Version:
    return Version(name, disk, disk.path(name))


def _version(here: Committed, disk: Disk, name: str) -> Version:
    if _is_file(disk, name):
        return _on_disk(disk, name)
    revision, colon, path = name.partition(":")
    if colon and path:
        source = here._replace(commit=here.commit.repository.commit(revision))
        return Version(revision, source, PurePosixPath(path))
    return Version(name, here._replace(commit=here.commit.repository.commit(name)))
