"""The only place that writes: whole files, old or new at any moment."""

import errno
import os
import stat
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from dxplan.diagnostics import DxplanError, msg

_TEMPORARY = ".dxplan-"
_STALE_SECONDS = 3600


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
        raise unwritable(path, error) from None
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
        raise unwritable(path, error) from None


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


def unwritable(path: Path, error: OSError | RuntimeError) -> DxplanError:
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
