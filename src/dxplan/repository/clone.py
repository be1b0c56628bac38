"""The clone around a file: its top, found without git, and links that lead out of it.

With such a link, its author would choose what dxplan reads or writes on other machines.
"""

import os
import stat
from contextlib import suppress
from pathlib import Path

from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.reading.file_rules import LINK_REMEDY

PLANS = "plans"
GIT = ".git"


def top_of(folder: Path) -> Path | None:
    """The nearest folder, from `folder` upward, that has a `.git`; None where there is none. Links are resolved first.

    No commit can add a file or folder of that name, so the owner of the clone made it.
    """
    real = Path(os.path.realpath(folder))
    return next((above for above in (real, *real.parents) if os.path.lexists(above / GIT)), None)


def git_folder(folder: Path) -> Path | None:
    """Where git keeps what it knows of the work tree around a folder; None without one.

    No commit can bring a `.git`; in a worktree or a submodule it is a file that names the folder.
    """
    top = top_of(folder)
    if top is None:
        return None
    if (top / GIT).is_dir():
        return top / GIT
    return next((place for place in map(Path, kept_at(top)) if place.is_dir()), None)


def kept_at(folder: Path | None) -> set[str]:
    """The folder in which git keeps the repository of a work tree, where `.git` is a file that names it."""
    if folder is None or not (folder / GIT).is_file():  # to open a pipe of that name would wait for ever
        return set()
    with suppress(OSError, ValueError):
        with (folder / GIT).open("rb") as file:
            kind, _, place = os.fsdecode(file.read(8192)).partition(": ")
        return {os.path.realpath(folder / place.rstrip("\r\n"))} if kind == "gitdir" else set()
    return set()


def leaving_link(path: Path) -> Path | None:
    """The first link on the way to a path, or at it, that leads out of the repository it is in; None if there is none.

    A link outside of any repository was made by its owner and may lead anywhere.
    """
    here = Path(path.anchor) if path.is_absolute() else Path.cwd()  # the working directory is named without links
    for name in path.parts[1:] if path.is_absolute() else path.parts:
        if name == "..":  # of where the link led to, as the system goes
            here = here.parent
            continue
        here /= name
        if is_link(here):
            target = Path(os.path.realpath(here))
            top = repository_around(here.parent)
            if top is not None and not target.is_relative_to(top):
                return here
            here = target
    return None


def refuse_leaving(path: Path) -> None:
    """Raise a DxplanError that names the link on the way to the path, if one leads out of its repository."""
    link = leaving_link(path)
    if link is not None:
        here = Path.cwd()
        name = link.relative_to(here).as_posix() if link.is_relative_to(here) else str(link)
        raise DxplanError(msg("{file} is a link that leads out of the repository", file=name), LINK_REMEDY)


def refuse_gits_own(path: Path) -> None:
    """Raise a DxplanError if a path lies in the folder in which git keeps a repository."""
    git = git_folder(path)
    if git is not None and Path(os.path.realpath(path)).is_relative_to(os.path.realpath(git)):
        message = msg("{file} lies in git's own folder", file=str(path))
        raise DxplanError(message, msg("name a folder of your own"))


def link_fault(path: Path) -> Message | None:
    """Why a link at the path, or on the way to it, is not followed; None where there is none, or it may be."""
    if leaving_link(path) is not None:
        return msg("the link leads out of the repository, so nothing of it is read")
    if is_link(path) and not os.path.exists(path):  # noqa: PTH110 — False for a loop of links
        return msg("the link leads to nothing")
    return None


def is_link(path: Path | str) -> bool:
    """Whether there is a link at the path, or a junction of Windows."""
    try:
        status = os.lstat(path)
    except (OSError, ValueError):
        return False
    return stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", 0) == _JUNCTION


_JUNCTION = 0xA0000003


def repository_around(folder: Path) -> Path | None:
    """The top of the repository that a folder is in: the nearest above with `.git`, else with `plans/`; None if none.

    `folder` is a path without links.
    """
    above = (folder, *folder.parents)
    with_plans = (up for up in above if (up / PLANS).is_dir() and not is_link(up / PLANS))
    return top_of(folder) or next(with_plans, None)
