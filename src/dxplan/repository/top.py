"""The clone around a plan: its top, found without git, and repositories that lie in it as ordinary files."""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

PLANS = "plans"
GIT = ".git"


def top_of(folder: Path) -> Path | None:
    """The nearest folder, from `folder` upward, that has a `.git`; None where there is none. Links are resolved first.

    No commit can bring a file or folder of that name, so whoever has the clone made it.
    """
    real = Path(os.path.realpath(folder))
    return next((above for above in (real, *real.parents) if os.path.lexists(above / GIT)), None)


def planted_above(folder: Path) -> list[Path]:
    """The folders from a clone's top down to a folder that git would take for repositories of their own.

    The top itself is none: there git looks at `.git` first. Without a clone, the folder and the one that holds it.
    """
    real, top = Path(os.path.realpath(folder)), top_of(folder)
    above = (real, *real.parents)
    between = above[: above.index(top)] if top else above[:2]
    return _planted(reversed(between), known=kept_at(top))


def planted_below(folder: Path) -> list[Path]:
    """As `planted_above`, of all folders below one, the hidden ones too; links are not followed."""
    return _planted(_below(Path(os.path.realpath(folder))), known=kept_at(top_of(folder)))


def folder_to_search(plan: Path) -> Path:
    """The folder below which nothing but a plan's files should lie: `plans/`, or else that of its records."""
    return plan.parent if plan.absolute().parent.name == PLANS else plan.with_suffix("")


def _planted(folders: Iterable[Path], known: set[str]) -> list[Path]:
    planted: list[Path] = []
    for folder in folders:
        if any(folder.is_relative_to(above) for above in planted):
            continue
        known |= kept_at(folder)
        if _is_repository(folder) and str(folder) not in known:
            planted.append(folder)
    return planted


def _is_repository(folder: Path) -> bool:
    """Whether git may take the folder for a repository without a work tree: by these names, of whatever kind."""
    if not os.path.lexists(folder / "HEAD") or os.path.lexists(folder / GIT):
        return False
    return os.path.lexists(folder / "commondir") or all(os.path.lexists(folder / name) for name in ("objects", "refs"))


def kept_at(folder: Path | None) -> set[str]:
    """The folder in which git keeps the repository of a work tree, where `.git` is a file that names it."""
    if folder is None or not (folder / GIT).is_file():  # to open a pipe of that name would wait for ever
        return set()
    with suppress(OSError, ValueError):
        with (folder / GIT).open("rb") as file:
            kind, _, place = os.fsdecode(file.read(8192)).partition(": ")
        return {os.path.realpath(folder / place.rstrip("\r\n"))} if kind == "gitdir" else set()
    return set()


def _below(folder: Path) -> Iterator[Path]:
    ahead = [folder]
    while ahead:
        here = ahead.pop()
        yield here
        with suppress(OSError), os.scandir(here) as entries:
            names = [one.name for one in entries if one.is_dir(follow_symlinks=False) and one.name.lower() != GIT]
            ahead += (here / name for name in sorted(names, reverse=True))
