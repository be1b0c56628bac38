"""Git repositories that lie among the plans as ordinary files: git would obey them."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from dxplan.diagnostics import Diagnostic, Position, msg
from dxplan.reading.file_rules import PLANTED
from dxplan.repository.clone import GIT, PLANS, kept_at, top_of
from dxplan.repository.source import shown


def planted_around(plans: Iterable[Path], name: Callable[[Path], str] = shown) -> tuple[Diagnostic, ...]:
    """A finding for each planted repository between the clone's top and a plan, and among the plans' files.

    `name` makes a file's name for messages.
    """
    folders = dict.fromkeys((plan.parent, folder_to_search(plan)) for plan in plans)
    planted = dict.fromkeys(
        folder for above, below in folders for folder in (*planted_above(above), *planted_below(below))
    )
    return tuple(_finding(name(folder / "HEAD")) for folder in planted)


def planted_above(folder: Path) -> list[Path]:
    """The folders from a clone's top down to a folder that git would take for repositories of their own.

    The top itself is none: there git looks at `.git` first. Without a clone, the folder and the one that holds it.
    """
    real, top = Path(os.path.realpath(folder)), top_of(folder)
    above = (real, *real.parents)
    between = above[: above.index(top)] if top else above[:2]
    return _planted(reversed(between), own_folders=kept_at(top))


def planted_below(folder: Path) -> list[Path]:
    """As `planted_above`, of all folders below one, the hidden ones too; links are not followed."""
    return _planted(_below(Path(os.path.realpath(folder))), own_folders=kept_at(top_of(folder)))


def folder_to_search(plan: Path) -> Path:
    """The folder below which nothing but a plan's files should lie: `plans/`, or else that of its records."""
    return plan.parent if plan.absolute().parent.name == PLANS else plan.with_suffix("")


def _planted(folders: Iterable[Path], own_folders: set[str]) -> list[Path]:
    planted: list[Path] = []
    for folder in folders:
        if any(folder.is_relative_to(above) for above in planted):
            continue
        own_folders |= kept_at(folder)
        if _is_repository(folder) and str(folder) not in own_folders:
            planted.append(folder)
    return planted


def _is_repository(folder: Path) -> bool:
    """Whether git may take the folder for a bare repository, by the names in it, be they files, folders or links."""
    if not os.path.lexists(folder / "HEAD") or os.path.lexists(folder / GIT):
        return False
    return os.path.lexists(folder / "commondir") or all(os.path.lexists(folder / name) for name in ("objects", "refs"))


def _below(folder: Path) -> Iterator[Path]:
    ahead = [folder]
    while ahead:
        here = ahead.pop()
        yield here
        with suppress(OSError), os.scandir(here) as entries:
            names = (entry.name for entry in entries if entry.is_dir(follow_symlinks=False))
            ahead += (here / name for name in sorted(names, reverse=True) if name.lower() != GIT)


def _finding(name: str) -> Diagnostic:
    message = msg("this folder holds a git repository as ordinary files (HEAD, objects, refs)")
    hint = msg("find out who added them and delete them; until then start no git in this folder")
    return Diagnostic(PLANTED, message, hint, name, Position(1, 1), "", "")
