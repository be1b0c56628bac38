"""The plan repository on disk: where it is, what is in it, and the only place that writes."""

import errno
import os
import stat
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from dxplan.diagnostics import DxplanError, msg

PLANS = "plans"
MAX_RECORDS = 5000
_TEMPORARY = ".dxplan-"


def find_repository(start: Path) -> Path | None:
    """The nearest folder, from `start` upward, that holds plans; None where there is none."""
    here = start.absolute()
    return next((folder for folder in (here, *here.parents) if plan_files(folder)), None)


def plan_files(repository: Path) -> list[Path]:
    """The plan files of a repository, by name."""
    folder = repository / PLANS
    with suppress(OSError):
        return sorted(path for path in folder.iterdir() if path.suffix in (".yaml", ".yml") and path.is_file())
    return []


def record_files(plan: Path) -> list[Path]:
    """Every YAML file in the folder of a plan's records, by name: `plans/2024/` beside `plans/2024.yaml`."""
    folder = plan.with_suffix("")
    found = [path for path in folder.rglob("*") if path.suffix in (".yaml", ".yml")] if folder.is_dir() else []
    if len(found) > MAX_RECORDS:
        raise DxplanError(msg("{folder} holds more than {limit} files", folder=str(folder), limit=MAX_RECORDS))
    return sorted(path for path in found if path.is_file())


def read_bytes(path: Path) -> bytes:
    """A file's bytes; a DxplanError names the file and the reason if it can't be read."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise DxplanError(msg("{file} is not a file", file=str(path)))
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


def write_atomic(path: Path, content: bytes) -> None:
    """Replace a file's content so that it is old or new at any moment, never half; a link's target is replaced.

    Raises DxplanError where the folder is missing, the disk is full or the file may not be written.
    """
    temporary = None
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            path.write_bytes(content)  # a device or a pipe has no old content to keep
            return
        target = path.resolve()
        if target.is_symlink():  # from Python 3.13 on, a loop of links is no error of its own
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
        mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666 & ~_umask()
        handle, temporary = tempfile.mkstemp(prefix=_TEMPORARY, suffix=".tmp", dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(mode)
        Path(temporary).replace(target)
        temporary = None
        _sync_folder(target.parent)
    except (OSError, RuntimeError) as error:  # RuntimeError: a loop of links
        reason = getattr(error, "strerror", None) or str(error)
        raise DxplanError(msg("{file} can't be written ({reason})", file=str(path), reason=reason)) from None
    finally:
        if temporary:
            with suppress(OSError):
                Path(temporary).unlink()


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
        for inner in sorted({(folder / name).parent for name in files}):
            inner.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise DxplanError(
            msg("the folder {folder} can't be made ({reason})", folder=str(folder), reason=reason)
        ) from None
    for name, content in files.items():
        write_atomic(folder / name, content)
