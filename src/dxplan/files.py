"""The plan repository on disk: where it is, what is in it, and the only place that writes."""

import errno
import os
import stat
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path, PurePath
from typing import TypeVar

from dxplan.diagnostics import DxplanError, msg

Somewhere = TypeVar("Somewhere", bound=PurePath)
Entries = tuple[str, Iterable[str], Iterable[str]]
"""A folder's path, and the names of the folders and of the files in it."""

PLANS = "plans"
YAML = (".yaml", ".yml")
MAX_RECORDS = 5000
LOCK = ".dxplan.lock"
LOCK_SECONDS = 5.0
_TEMPORARY = ".dxplan-"
_STALE_SECONDS = 3600


def find_repository(start: Path) -> Path | None:
    """The nearest folder, from `start` upward, that holds plans; None where there is none."""
    here = start.absolute()
    return next((folder for folder in (here, *here.parents) if plan_files(folder)), None)


def plan_files(repository: Path) -> list[Path]:
    """The plan files of a repository, by name."""
    return yaml_files(repository / PLANS)


def yaml_files(folder: Path) -> list[Path]:
    """The files of a folder whose names end as YAML files do, by name; none where there is no folder."""
    with suppress(OSError):
        return sorted(filter(is_yaml, folder.iterdir()))
    return []


def is_yaml(path: Path) -> bool:
    """Whether it is a file, or a link to one, whose name ends as YAML files do."""
    return path.suffix in YAML and path.is_file()


def record_files(plan: Path) -> list[Path]:
    """All in the folder of a plan's records that is YAML or looks so by its name: `plans/2024/` for `plans/2024.yaml`.

    Links are followed. Raises DxplanError for a folder that can't be read, or that is none.
    """
    folder = plan.with_suffix("")
    if not os.path.lexists(folder):
        return []
    if not folder.is_dir():
        raise no_folder(str(folder))
    return records_among(folder, _walked(folder))


def records_among(folder: Somewhere, walked: Iterable[Entries]) -> list[Somewhere]:
    """What belongs to a plan's records of all that is in and below their folder, on the disk or in a commit."""
    found: list[Somewhere] = []
    for path, folders, files in walked:
        here = type(folder)(path)
        if here == folder:
            found += (here / one for one in files if one in RECORD_FOLDERS)
        found += (here / one for one in (*files, *folders) if _looks_like_yaml(one))
        if len(found) > MAX_RECORDS:
            message = msg("{folder} holds more than {limit} files", folder=str(folder), limit=MAX_RECORDS)
            raise DxplanError(message, msg("a plan's records are one file for each body and period, and one a month"))
    return sorted(found)


def no_folder(name: str) -> DxplanError:
    """The sentence for what is in the place of a plan's records and is no folder."""
    return DxplanError(msg("{folder} is not a folder, so it holds no records", folder=name), _MOVE)


def _walked(folder: Path) -> Iterator[Entries]:
    seen: set[str] = set()
    for name, folders, files in os.walk(folder, onerror=_refuse, followlinks=True):
        real = os.path.realpath(name)
        if real in seen:  # a link that leads back
            folders.clear()
            continue
        seen.add(real)
        yield name, folders, files
        folders[:] = [one for one in folders if not one.startswith(".")]


def _looks_like_yaml(name: str) -> bool:
    """`so-tc.yaml`, and `so-tc.YAML` or `so-tc.yaml.txt`; not what editors keep beside a file."""
    return (
        (".yaml" in name.lower() or ".yml" in name.lower()) and not name.startswith((".", "~", "#")) and name[-1] != "~"
    )


def _refuse(error: OSError) -> None:
    raise unreadable(Path(error.filename), error)


RECORD_FOLDERS = ("reports", "journal")
_MOVE = msg("move it away, or give it another name")


def read_bytes(path: Path, *, most: int | None = None) -> bytes:
    """A file's bytes; a DxplanError names the file and the reason if it can't be read, or holds more than `most`."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise DxplanError(msg("{file} is not a file", file=str(path)))
        if most is not None and status.st_size > most:
            raise DxplanError(msg("{file} is larger than {limit} MB", file=str(path), limit=most // 10**6))
        return path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from None


def unreadable(path: Path, error: OSError) -> DxplanError:
    """The sentence for a file that can't be read."""
    match error:
        case FileNotFoundError():
            return DxplanError(msg("there is no file {file}", file=str(path)))
        case PermissionError():
            return DxplanError(msg("{file} may not be read by this user", file=str(path)))
    return DxplanError(msg("{file} can't be read ({reason})", file=str(path), reason=error.strerror or str(error)))


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file's content, in hexadecimal digits."""
    from hashlib import file_digest

    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise DxplanError(msg("{file} is not a file", file=str(path)))
        with path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise unreadable(path, error) from None


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keep other dxplan processes from changing what lies in and below a folder; one waits 5 seconds for another.

    The system holds the lock for the open file and lets go of it when the process ends, however it ends; a file that
    a crash leaves there holds nobody up.
    """
    above = (folder, *folder.absolute().parents)
    path = next((up / ".git" for up in above if (up / ".git").is_dir()), folder) / LOCK  # never among what git sees
    handle = _acquired(path)
    try:
        yield
    finally:
        with suppress(OSError):  # on Windows an open file stays, and is taken again the next time
            path.unlink()
        os.close(handle)


def _acquired(path: Path) -> int:
    """The open and locked file at the path."""
    give_up = time.monotonic() + LOCK_SECONDS
    while True:
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
        except OSError as error:
            raise _unwritable(path, error) from None
        try:
            if _try_lock(handle) and _is_at(path, handle):
                return handle
        except OSError as error:
            os.close(handle)
            raise _unwritable(path, error) from None
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)
        if time.monotonic() > give_up:
            message = msg("another dxplan is writing here and holds {file}", file=str(path))
            raise DxplanError(message, msg("wait until it has ended and try again"))
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
    """Whether the open file is still the one at the path: whoever held it before has removed its name."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def write_atomic(path: Path, content: bytes, *, parents: bool = False) -> None:
    """Replace a file's content so that it is old or new at any moment, never half; a link's target is replaced.

    With `parents`, the folders on the way are made. Raises DxplanError where the folder is missing, the disk is full
    or the file may not be written; nothing that was begun is left then.
    """
    temporary = None
    made: list[Path] = []
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            path.write_bytes(content)  # a device or a pipe has no old content to keep
            return
        target = path.resolve()
        if target.is_symlink():  # from Python 3.13 on, a loop of links is no error of its own
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
        if parents:
            made = _made_folders(target.parent)
        mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666 & ~_umask()
        handle, temporary = tempfile.mkstemp(prefix=_TEMPORARY, suffix=".tmp", dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _sweep(Path(temporary))
        Path(temporary).chmod(mode)
        Path(temporary).replace(target)
        temporary, made = None, []
        _sync_folder(target.parent)
    except (OSError, RuntimeError) as error:  # RuntimeError: a loop of links
        raise _unwritable(path, error) from None
    finally:
        with suppress(OSError):
            if temporary:
                Path(temporary).unlink()
            for folder in reversed(made):
                folder.rmdir()


def append_bytes(path: Path, content: bytes) -> None:
    """Add to the end of a file that others add to as well, which is made where it is missing."""
    try:
        with path.open("ab") as file:
            file.write(content)
    except OSError as error:
        raise _unwritable(path, error) from None


def _made_folders(folder: Path) -> list[Path]:
    """Make a folder and those above it that are missing; which were made, from the top down."""
    missing = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    made: list[Path] = []
    try:
        for folder in reversed(missing):
            folder.mkdir(exist_ok=True)
            made.append(folder)
    except OSError:
        with suppress(OSError):
            for folder in reversed(made):
                folder.rmdir()
        raise
    return made


def _sweep(newest: Path) -> None:
    """Remove what crashes left in the folder of a file just written: temporary files more than an hour older."""
    with suppress(OSError):
        now = newest.stat().st_mtime
        for path in newest.parent.glob(f"{_TEMPORARY}*.tmp"):
            with suppress(OSError):
                status = path.lstat()
                if stat.S_ISREG(status.st_mode) and status.st_mtime < now - _STALE_SECONDS:
                    path.unlink()


def _unwritable(path: Path, error: OSError | RuntimeError) -> DxplanError:
    """The sentence for a file that can't be written."""
    if getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT):
        return DxplanError(msg("{file} can't be written: the disk is full; nothing is changed", file=str(path)))
    reason = getattr(error, "strerror", None) or str(error)
    return DxplanError(msg("{file} can't be written ({reason})", file=str(path), reason=reason))


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def write_tree(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write whole files, named by their paths with `/`, into a new or empty folder."""
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            hint = msg("name a new folder, or an empty one")
            raise DxplanError(msg("{folder} is not an empty folder", folder=str(folder)), hint)
    except OSError as error:
        raise _unmakable(folder, error) from None
    add_files(folder, files)


def add_files(folder: Path, files: Mapping[str, bytes]) -> list[str]:
    """Write new files, named by their paths with `/`, into a folder, beside what is there; which were written.

    A file that is there with the same content stays. Where one is there with another content, or one can't be written,
    a DxplanError says so, and none is left; where the power fails, what is there is whole, and can be added to again.
    """
    missing = [name for name, content in files.items() if not holds(folder / name, content)]
    taken = [str(folder / name) for name in missing if os.path.lexists(folder / name)]
    if taken:
        message = msg("these files are there already, with other content: {names}", names=taken)
        raise DxplanError(message, msg("nothing is written; name a new folder, or move these files away"))
    made: list[Path] = []
    try:
        for inner in sorted({(folder / name).parent for name in missing}):
            made += _made_folders(inner)
        for name in missing:
            made.append(folder / name)
            write_atomic(folder / name, files[name])
    except BaseException as error:
        for path in reversed(made):
            with suppress(OSError):
                path.rmdir() if path.is_dir() else path.unlink()
        if isinstance(error, OSError):
            raise _unmakable(folder, error) from None
        raise
    return missing


def holds(path: Path, content: bytes) -> bool:
    """Whether a file with that content is at the path."""
    try:
        return path.is_file() and path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False


def _unmakable(folder: Path, error: OSError) -> DxplanError:
    """The sentence for a folder that can't be made."""
    reason = error.strerror or str(error)
    return DxplanError(msg("the folder {folder} can't be made ({reason})", folder=str(folder), reason=reason))
