"""The only place that writes: whole files, old or new at any moment."""

import errno
import os
import re
import stat
import sys
from contextlib import suppress
from enum import Enum
from pathlib import Path
from zlib import crc32

from dxplan.diagnostics import DxplanError, msg
from dxplan.repository import operations
from dxplan.repository.clone import GIT, PLANS, is_link, refuse_leaving
from dxplan.repository.disk import YAML
from dxplan.repository.interrupts import held_back

_TEMPORARY = ".dxplan-"
_STALE_SECONDS = 3600
_STREAM = re.compile(r"/dev/(stdin|stdout|stderr|fd/[0-9]+)|/proc/(self|[0-9]+)/fd/[0-9]+")
_WITHOUT_LINKS = (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EINVAL)
_DENIED, _OPEN_ELSEWHERE = 5, 32
"""Errors of Windows: what Word or Excel has open may not be replaced."""


class Outcome(Enum):
    """What became of a file that was asked for."""

    WRITTEN = "written"
    UNCHANGED = "unchanged"
    """It is there already, with the same content."""
    STREAMED = "streamed"
    """It is a device or a pipe, with no old content to keep."""


def write_atomic(path: Path, content: bytes, *, parents: bool = False) -> None:
    """Replace a file's content so that it is old or new at any moment, never half; a link's target is replaced.

    With `parents`, the folders on the way are made. Raises DxplanError where a link leads out of the repository or to
    nothing, the folder is missing, the disk is full or the file may not be written; nothing that was begun is left
    then.
    """
    try:
        if is_stream(path):
            _pour(path, content)
        else:
            with Temporary(path, content, parents=parents) as temporary:
                temporary.replace()
    except (OSError, RuntimeError) as error:  # RuntimeError: a loop of links
        raise unwritable(path, error) from None


def write_new(path: Path, content: bytes, *, force: bool = False) -> Outcome:
    """Make a file, but with `force` never in the place of one that has another content.

    Otherwise a DxplanError suggests a free name. No other process can add such a file in between.
    """
    try:
        if is_stream(path):
            _pour(path, content)
            return Outcome.STREAMED
        if _is_made(path, content, force=force):
            return Outcome.UNCHANGED
        with Temporary(path, content) as temporary:
            if force:
                temporary.replace()
            elif not temporary.add():
                if holds(path, content):
                    return Outcome.UNCHANGED
                raise taken(path)
    except (OSError, RuntimeError) as error:
        raise unwritable(path, error) from None
    return Outcome.WRITTEN


def refuse_new(path: Path, content: bytes, *, force: bool) -> None:
    """Raise the error with which `write_new` would refuse the file: for a command that makes another one first."""
    try:
        if not is_stream(path):
            _is_made(path, content, force=force)
    except (OSError, RuntimeError) as error:
        raise unwritable(path, error) from None


def _is_made(path: Path, content: bytes, *, force: bool) -> bool:
    """Whether the file is there with its content; an error if it may not be made."""
    refuse_leaving(path)
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not path.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
    if holds(path, content):
        return True
    if not force and path.exists():
        raise taken(path)
    if path.exists() and _is_kept(path):
        message = msg("{file} belongs to the plan or to git; no output takes its place", file=str(path))
        raise DxplanError(message, msg("name another file"))
    return False


def _is_kept(path: Path) -> bool:
    """Whether a file is a plan, lies among a plan's records, or is git's own."""
    real = Path(os.path.realpath(path))
    if GIT in real.parts:
        return True
    places = (*([real.with_suffix("")] if real.suffix in YAML else []), *real.parents)
    return any(
        name.parent.name == PLANS and any(Path(f"{name}{suffix}").is_file() for suffix in YAML) for name in places
    )


def taken(path: Path) -> DxplanError:
    """The sentence for a file that is there and is not to be overwritten."""
    message = msg("{file} is there already, with other content", file=str(path))
    return DxplanError(message, msg("name another file, as {name}, or overwrite it with --force", name=free_name(path)))


def free_name(path: Path) -> str:
    """A name like the path's under which there is nothing yet: `q-2.docx` for `q.docx`."""
    numbers = range(2, 10_000)
    return str(next(name for number in numbers if not os.path.lexists(name := _numbered(path, number))))


def _numbered(path: Path, number: int) -> Path:
    return path.with_name(f"{path.stem}-{number}{path.suffix}") if path.name else Path(f"{path}-{number}")


class Temporary:
    """A temporary file with the whole content, next to its target; a context that removes it.

    Ctrl-C waits in it, up to the moment at which the file gets its name.
    """

    def __init__(
        self, path: Path, content: bytes, *, parents: bool = False, prefix: str = _TEMPORARY, sweeping: bool = True
    ) -> None:
        """With `sweeping` what crashes left in the folder is removed; of many files in it the first does it."""
        self.target = _target(path)
        self.path = self.target.with_name(f"{prefix}{_machine()}-{os.getpid()}-{os.urandom(6).hex()}.tmp")
        self._content = content
        self._parents = parents
        self._sweeping = sweeping
        self._made: list[Path] = []
        self._is_there = False
        self._held = held_back()

    def __enter__(self) -> "Temporary":
        self._check = self._held.__enter__()
        try:
            self.make()
        except BaseException as error:
            self._remove()
            self._held.__exit__(type(error), error, error.__traceback__)
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, place: object) -> None:
        self._remove()
        self._held.__exit__(kind, error, place)  # type: ignore[arg-type]

    def make(self) -> None:
        """Write the content, so that it lasts."""
        folder, target = self.target.parent, self.target
        if self._parents:
            self._made = make_folders(folder)
        mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else None
        self._is_there = True  # even if the next call fails halfway
        handle = operations.create(self.path, 0o666 if mode is None else 0o600)
        try:
            operations.write(handle, self._content)
            operations.sync(handle)
        finally:
            os.close(handle)
        if self._sweeping:
            _sweep(self.path)
        if mode is not None:
            operations.set_mode(self.path, mode)

    def replace(self) -> None:
        """Rename it to its target, and replace what is there."""
        self._before_it_counts()
        operations.replace(self.path, self.target)
        self._done()

    def add(self) -> bool:
        """Rename it to its target unless that exists; whether it was renamed."""
        self._before_it_counts()
        try:
            operations.link(self.path, self.target)
        except FileExistsError:
            return False
        except OSError as error:
            if error.errno not in _WITHOUT_LINKS:
                raise
            return self._add_without_links()
        self._made = []
        self._remove()
        operations.sync_folder(self.target.parent)
        return True

    def _add_without_links(self) -> bool:
        try:
            os.close(operations.create(self.target))  # empty for a moment, but reserved
        except FileExistsError:
            return False
        try:
            operations.replace(self.path, self.target)
        except OSError:
            operations.unlink(self.target)
            raise
        self._done()
        return True

    def _before_it_counts(self) -> None:
        self._check()
        folder = self.target.parent
        if os.path.realpath(folder) != str(folder):
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))  # a link has come in between

    def _done(self) -> None:
        self._is_there, self._made = False, []
        operations.sync_folder(self.target.parent)

    def _remove(self) -> None:
        with suppress(OSError):
            if self._is_there:
                self._is_there = False
                operations.unlink(self.path)
        remove_folders(self._made)
        self._made = []


def _target(path: Path) -> Path:
    """Where a file is, links followed; OSError for a link that leads nowhere, DxplanError for one that leads out."""
    refuse_leaving(path)
    if _leads_nowhere(path):
        raise DxplanError(
            msg("{file} is a link that leads nowhere, and nothing is written through it", file=str(path)),
            msg("remove the link, or name another file"),
        )
    target = path.resolve()
    if target.is_symlink():  # since Python 3.13 resolve() raises no error for a loop of links
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    return target


def _leads_nowhere(path: Path) -> bool:
    try:
        path.stat()
    except FileNotFoundError:
        return is_link(path)
    except OSError:  # a loop of links, and what else has its own sentence
        return False
    return False


def is_stream(path: Path) -> bool:
    """Whether it is a device, a pipe, or one of the process's own streams."""
    if _STREAM.fullmatch(str(path)):
        return True
    if not path.exists() or path.is_file() or path.is_dir():
        return False
    refuse_leaving(path)
    return True


def _pour(path: Path, content: bytes) -> None:
    with path.open("ab") as file:  # where stdout is a file, what others wrote into it stays
        file.write(content)


def append_bytes(path: Path, content: bytes) -> None:
    """Add to the end of a file that others add to as well, which is made where it is missing."""
    try:
        with path.open("ab") as file:
            file.write(content)
    except OSError as error:
        raise unwritable(path, error) from None


def make_folders(folder: Path) -> list[Path]:
    """Make a folder and those above it that are missing; which were made, from the top down."""
    missing = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    new_folders: list[Path] = []
    try:
        for folder in reversed(missing):
            with suppress(FileExistsError):  # somebody else was quicker
                operations.make_folder(folder)
                new_folders.append(folder)
    except OSError:
        remove_folders(new_folders)
        raise
    for folder in new_folders:
        operations.sync_folder(folder.parent)
    return new_folders


def remove_folders(folders: list[Path]) -> None:
    """Remove folders that `make_folders` made; one that somebody has put something into stays."""
    with suppress(OSError):
        for folder in reversed(folders):
            operations.remove_folder(folder)


def _sweep(newest: Path) -> None:
    """Remove the temporary files that crashes left in the folder of one just written.

    Those of a process that has ended go at once; if that is not known, those that are more than an hour older.
    """
    with suppress(OSError):
        stale = newest.stat().st_mtime - _STALE_SECONDS
        for path in newest.parent.glob(f"{_TEMPORARY}*.tmp"):
            with suppress(OSError):
                status = path.lstat()
                if stat.S_ISREG(status.st_mode) and (status.st_mtime < stale or _is_orphan(path.name)):
                    operations.unlink(path)


def _machine() -> str:
    """A code for this machine, because a network folder has files of other machines' processes too."""
    return "" if sys.platform == "win32" else f"{crc32(os.uname().nodename.encode()):08x}"


def _is_orphan(name: str) -> bool:
    """Whether a temporary file belongs, by its name, to a process of this machine that has ended."""
    match = re.fullmatch(rf"{re.escape(_TEMPORARY)}(?:[a-z]+-)?{_machine()}-([0-9]{{1,9}})-[0-9a-f]+\.tmp", name)
    if match is None or sys.platform == "win32":  # there asking after a process may end it
        return False
    try:
        os.kill(int(match[1]), 0)
    except OSError as error:
        return isinstance(error, ProcessLookupError)
    return False


def unwritable(path: Path, error: OSError | RuntimeError) -> DxplanError:
    """The sentence for a file that can't be written."""
    if getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT):
        return DxplanError(msg("{file} can't be written: the disk is full; nothing is changed", file=str(path)))
    if getattr(error, "winerror", None) in (_DENIED, _OPEN_ELSEWHERE):
        message = msg("{file} can't be written: another program has it open, or it may not be changed", file=str(path))
        return DxplanError(message, msg("close it there and try again"))
    if isinstance(error, IsADirectoryError):
        return DxplanError(msg("{file} can't be written: it is a folder", file=str(path)), msg("name a file in it"))
    if isinstance(error, FileNotFoundError | NotADirectoryError) and not path.parent.is_dir():
        message = msg("{file} can't be written: there is no folder {folder}", file=str(path), folder=str(path.parent))
        return DxplanError(message, msg("make the folder, or name a file elsewhere"))
    if isinstance(error, PermissionError):
        return DxplanError(msg("{file} can't be written: this user may not write there", file=str(path)))
    reason = getattr(error, "strerror", None) or str(error)
    return DxplanError(msg("{file} can't be written ({reason})", file=str(path), reason=reason))


def holds(path: Path, content: bytes) -> bool:
    """Whether a file with that content is at the path."""
    try:
        return path.is_file() and path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False
