"""Plans as git keeps them: the commit that `--at` names, read as the disk is."""

import os
from pathlib import Path, PurePath, PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.repository.disk import YAML, no_folder, records_among
from dxplan.repository.source import STDIN, nearest_plans

if TYPE_CHECKING:
    from dxplan.repository.git import Commit


class Committed(NamedTuple):
    """Plans in a commit; paths are seen from the top of its tree."""

    commit: "Commit"
    start: PurePosixPath = PurePosixPath()
    directory: Path = Path()
    """The folder on the disk from which paths are typed."""

    @property
    def where(self) -> Message:
        plans = nearest_plans(self)
        if not plans:
            return msg(
                "the commit {commit} has none; --at another, or -C DIR for another folder", commit=self.commit.short
            )
        top, here = self.commit.repository.top, without_links(self.directory)
        names = [Path(os.path.relpath(without_links(top / plan), here)).as_posix() for plan in plans]
        return msg("the commit {commit} has {names}; name one with --plan", commit=self.commit.short, names=names)

    def path(self, name: str) -> PurePosixPath:
        if name == STDIN:
            raise DxplanError(msg("--at: what comes on stdin is in no commit"), msg("leave out --at, or name a file"))
        whole, top = without_links(self.directory / name), without_links(self.commit.repository.top)
        if not whole.is_relative_to(top):
            raise DxplanError(msg("--at: {file} is outside of the repository {folder}", file=name, folder=str(top)))
        return PurePosixPath(whole.relative_to(top).as_posix())

    def whole(self, path: PurePath) -> PurePosixPath:
        return PurePosixPath(path)

    def is_file(self, path: PurePath) -> bool:
        return self.commit.kind(name_in_git(path)) == "blob"

    def is_folder(self, path: PurePath) -> bool:
        return self.commit.kind(name_in_git(path)) == "tree"

    def link_fault(self, path: PurePath, *, way: bool = True) -> Message | None:
        if self.commit.kind(name_in_git(path)) is not None:
            return None
        _, _, files = next(self.commit.walk(name_in_git(path.parent)), ("", {}, {}))
        return msg("the link leads out of the commit, or to nothing in it") if path.name in files else None

    def yaml_files(self, folder: PurePath) -> list[PurePath]:
        _, _, files = next(self.commit.walk(name_in_git(folder)), ("", {}, {}))
        paths = (PurePosixPath(folder, name) for name in files)
        return [*sorted(path for path in paths if path.suffix in YAML and self.is_file(path))]

    def record_files(self, plan: PurePath) -> list[PurePath]:
        folder = PurePosixPath(plan.with_suffix(""))
        if self.is_file(folder):
            raise no_folder(self.shown(folder))
        if self.link_fault(folder):
            return [folder]
        return [*records_among(folder, self.commit.walk(name_in_git(folder)))]

    def read(self, path: PurePath) -> bytes:
        content = self.commit.read(name_in_git(path))
        if content is None:
            raise DxplanError(msg("there is no file {file}", file=self.shown(path)), self.where)
        return content

    def shown(self, path: PurePath) -> str:
        return f"{self.commit.short}:{name_in_git(path)}"


def without_links(path: Path) -> Path:
    """The path with its links resolved, as far as it exists; a link to a file stays."""
    whole = Path(os.path.abspath(path))  # noqa: PTH100 — takes `..` away too
    real = os.path.realpath
    return Path(real(whole)) if whole.is_dir() else Path(real(whole.parent), whole.name)


def name_in_git(path: PurePath) -> str:
    """A path as git spells it."""
    return "" if path == PurePosixPath() else str(path)
