"""Where plans are read from: the disk, or a commit. Both are asked the same few questions."""

import os
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, NamedTuple, Protocol

from dxplan.diagnostics import Message, msg
from dxplan.repository.clone import PLANS, is_link, link_fault, top_of
from dxplan.repository.disk import read_bytes, record_files, yaml_files

if TYPE_CHECKING:
    from dxplan.repository.git import Commit

STDIN = "-"
_PROJECTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")


class Source(Protocol):
    """The disk or a commit, from which plans and their records are read. A path belongs to its source."""

    @property
    def commit(self) -> "Commit | None":
        """The commit that is read; None for the disk."""

    @property
    def start(self) -> PurePath:
        """The folder from which plans are looked for, upward."""

    @property
    def where(self) -> Message:
        """What to do when no plan is found."""

    def path(self, name: str) -> PurePath:
        """The path for a name from the command line."""

    def whole(self, path: PurePath) -> PurePath:
        """The path from the root, without `.` and `..`."""

    def is_file(self, path: PurePath) -> bool:
        """Whether it is a file, or a link to one."""

    def is_folder(self, path: PurePath) -> bool:
        """Whether it is a folder, or a link to one."""

    def link_fault(self, path: PurePath, *, way: bool = True) -> Message | None:
        """Why a link at the path, or else on the `way` to it, is not followed: it leads out, or to nothing."""

    def yaml_files(self, folder: PurePath) -> list[PurePath]:
        """The files of a folder that end as YAML files do, by name; none where there is no folder."""

    def record_files(self, plan: PurePath) -> list[PurePath]:
        """All in the folder of a plan's records that is YAML or looks so; a DxplanError for one that is no folder."""

    def read(self, path: PurePath) -> bytes:
        """A file's bytes; a DxplanError if it can't be read."""

    def shown(self, path: PurePath) -> str:
        """How messages call the path."""


class Disk(NamedTuple):
    """Plans as they lie on the disk, seen from a folder."""

    directory: Path
    is_rooted: bool = False
    """Whether files are named by their paths from the repository's root, not from the working directory."""

    @property
    def commit(self) -> None:
        return None

    @property
    def where(self) -> Message:
        return msg("run it in the plan's folder, or name the plan with --plan FILE or its folder with -C DIR")

    @property
    def start(self) -> Path:
        return self.directory.absolute()

    def path(self, name: str) -> Path:
        return Path(STDIN) if name == STDIN else self.directory / name

    def whole(self, path: PurePath) -> Path:
        return Path(os.path.normpath(_path(path).absolute()))

    def is_file(self, path: PurePath) -> bool:
        return _path(path).is_file()

    def is_folder(self, path: PurePath) -> bool:
        return _path(path).is_dir()

    def link_fault(self, path: PurePath, *, way: bool = True) -> Message | None:
        return link_fault(_path(path)) if way or is_link(_path(path)) else None

    def yaml_files(self, folder: PurePath) -> list[PurePath]:
        return [*yaml_files(Path(folder))]

    def record_files(self, plan: PurePath) -> list[PurePath]:
        return [*record_files(Path(plan))]

    def read(self, path: PurePath) -> bytes:
        return read_bytes(_path(path))

    def shown(self, path: PurePath) -> str:
        return shown_from_root(_path(path)) if self.is_rooted else shown(_path(path))


def _path(path: PurePath) -> Path:
    """The path as a path of the disk; making a new object costs as much as reading a small file."""
    return path if isinstance(path, Path) else Path(path)


def nearest_plans(source: Source) -> list[PurePath]:
    """The plan files of the nearest folder that has plans, upward; none if there is none."""
    folders = (source.start, *source.start.parents)
    return next(filter(None, (source.yaml_files(folder / PLANS) for folder in folders)), [])


def shown(path: Path) -> str:
    """A path as messages name it: with `/`, relative to the working directory where it is below it."""
    absolute, here = path.absolute(), Path.cwd()
    return (absolute.relative_to(here) if absolute.is_relative_to(here) else path).as_posix()


def shown_from_root(path: Path) -> str:
    """A path as other programs take it: with `/`, from the top of its clone, or of what a pipeline has fetched.

    Elsewhere as messages name it.
    """
    folder = Path(os.path.realpath(path.parent))
    root = _root_of(folder)
    return shown(path) if root is None else (folder / path.name).relative_to(root).as_posix()


def _root_of(folder: Path) -> Path | None:
    projects = (Path(os.path.realpath(name)) for variable in _PROJECTS if (name := os.environ.get(variable)))
    return top_of(folder) or next((project for project in projects if folder.is_relative_to(project)), None)


def has_history(path: Path) -> bool:
    """Whether git might know the file; it is not asked."""
    return top_of(path.parent) is not None
