"""The lock that keeps two dxplan processes from writing at once."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from dxplan.diagnostics import DxplanError, msg
from dxplan.repository import operations
from dxplan.repository.clone import git_folder
from dxplan.repository.interrupts import held_back
from dxplan.repository.writing import unwritable

LOCK = ".dxplan.lock"
LOCK_SECONDS = 5.0


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keep other dxplan processes from changing what lies in and below a folder; one waits 5 seconds for another.

    The system holds the lock for the open file and lets go of it when the process ends, however it ends; a file that
    a crash leaves blocks nobody.
    """
    path = (git_folder(folder) or folder) / LOCK  # never among what git sees
    with held_back() as let_interrupt:
        handle = _acquired(path, let_interrupt)
        try:
            yield
        finally:
            with suppress(OSError):  # on Windows an open file stays, and is taken again the next time
                operations.unlink(path)
            os.close(handle)


def _acquired(path: Path, let_interrupt: Callable[[], None]) -> int:
    """The open and locked file at the path."""
    give_up = time.monotonic() + LOCK_SECONDS
    while True:
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
        except OSError as error:
            raise unwritable(path, error) from None
        try:
            if _try_lock(handle) and _is_at(path, handle):
                return handle
        except OSError as error:
            os.close(handle)
            raise unwritable(path, error) from None
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)
        if time.monotonic() > give_up:
            message = msg("another dxplan is writing here and holds {file}", file=str(path))
            raise DxplanError(message, msg("wait until it has ended and try again"))
        let_interrupt()
        time.sleep(0.01)


if sys.platform == "win32":

    def _try_lock(handle: int) -> bool:
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:

    def _try_lock(handle: int) -> bool:
        import fcntl

        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def _is_at(path: Path, handle: int) -> bool:
    """Whether the open file is still the one at the path; the last holder of the lock removes its name."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False
