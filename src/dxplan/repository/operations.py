"""The calls that change the disk, each in a function: a test lets any of them fail, or kills dxplan after it."""

import os
import sys
from contextlib import suppress
from pathlib import Path

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def create(path: Path, mode: int = 0o666) -> int:
    """Make a file that is not there yet, and open it; `mode` less what the process's mask takes away."""
    return os.open(path, _NEW, mode)


def write(handle: int, content: bytes) -> None:
    """Write all of it to an open file."""
    unwritten = memoryview(content)
    while unwritten:
        unwritten = unwritten[os.write(handle, unwritten) :]


def sync(handle: int) -> None:
    """Make what an open file holds last through a power cut."""
    os.fsync(handle)


def set_mode(path: Path, mode: int) -> None:
    """Set a file's rights."""
    path.chmod(mode)


def replace(path: Path, target: Path) -> None:
    """Give a file another name, in the place of what has that name."""
    os.replace(path, target)  # noqa: PTH105 — Path.replace is this with another name


def link(path: Path, target: Path) -> None:
    """Give a file one more name; FileExistsError if there is something of that name."""
    if sys.platform == "win32":  # there a rename never replaces, and not every disk has links
        os.rename(path, target)  # noqa: PTH104
    else:
        os.link(path, target)


def unlink(path: Path) -> None:
    """Remove a file."""
    path.unlink()


def make_folder(path: Path) -> None:
    """Make a folder that is not there yet."""
    path.mkdir()


def remove_folder(path: Path) -> None:
    """Remove an empty folder."""
    path.rmdir()


def sync_folder(folder: Path) -> None:
    """Make the names in a folder last through a power cut, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
