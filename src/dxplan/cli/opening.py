"""What the options open: the disk, or a commit of git."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, time
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from dxplan.cli.options import Options, day_of, is_day
from dxplan.cli.output import talk
from dxplan.diagnostics import DxplanError, msg
from dxplan.model.dates import HANOI
from dxplan.repository.disk import find_repository
from dxplan.repository.source import STDIN, Disk, Source, shown

if TYPE_CHECKING:
    from dxplan.repository.committed import Committed
    from dxplan.repository.git import Commit, Repository

_MACHINES = ("json", "github", "gitlab", "sarif", "junit")
"""The forms that other programs read; they need a file's path in the repository, not in the working directory."""


@contextmanager
def source_of(options: Options) -> Iterator[Source]:
    """What the options ask for: the commit that `--at` names, else the disk."""
    if options.at is None:
        yield disk_of(options)
        return
    with committed(options, options.at) as source:
        yield source


def disk_of(options: Options) -> Disk:
    """The disk, seen from the options' folder; files are named as the options' form does."""
    return Disk(options.directory, options.format in _MACHINES)


def repository_of(options: Options) -> Path | None:
    """The plan repository of the options, on the disk: of the plan file if one is named, else of the folder."""
    return find_repository(
        (options.directory / str(options.plan)).parent if _names_file(options) else options.directory
    )


@contextmanager
def committed(options: Options, at: str) -> Iterator["Committed"]:
    """The plans in the commit `at`, in the repository of the options' plan file or of their folder."""
    from dxplan.repository.committed import Committed, without_links  # nothing else needs git to read
    from dxplan.repository.git import repository_at

    folder = options.directory
    if _names_file(options):  # its folder may be gone since
        above = without_links(folder / str(options.plan)).parents
        folder = next(parent for parent in above if parent.is_dir())
    with repository_at(folder) as repository:
        warn_of_planted(options, folder)
        yield Committed(_commit_named(repository, at), PurePosixPath(repository.inside), options.directory)


def _commit_named(repository: "Repository", at: str) -> "Commit":
    """The commit of a revision, or the last one of a day in Hanoi."""
    if not at.strip():
        raise DxplanError(msg("--at: name a commit, or a day as 2024-10-15"))
    if not is_day(at):
        return repository.commit(at)
    return repository.commit_of(datetime.combine(day_of("--at", at), time(23, 59, 59), HANOI))


def _names_file(options: Options) -> bool:
    """Whether `--plan` names a file, not a year or stdin."""
    return options.plan is not None and options.plan != STDIN and not options.plan.isdecimal()


def warn_of_planted(options: Options, folder: Path) -> None:
    """Warn on stderr of folders on the way that look like git repositories; git is not started in them."""
    from dxplan.repository.planted import planted_above  # only where git is started

    for planted in planted_above(folder):
        message = msg("{folder} looks like a git repository of its own and is not obeyed", folder=shown(planted))
        talk(options.language.message(message))
