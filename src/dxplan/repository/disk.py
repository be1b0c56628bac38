"""The plan repository on the disk: its folder and its files."""

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path, PurePath
from typing import TypeVar

from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.reading import RECORD_FOLDERS
from dxplan.repository.clone import PLANS, is_link, leaving_link, refuse_leaving

Somewhere = TypeVar("Somewhere", bound=PurePath)
Entries = tuple[str, Iterable[str], Iterable[str]]
"""A folder's path, and the names of the folders and of the files in it."""

YAML = (".yaml", ".yml")
MAX_RECORDS = 20_000
"""So many files leave room for 70 entries of the journal on each working day of a year."""


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

    Links are followed, but for those that lead out of the repository, which are listed themselves. Raises DxplanError
    for a folder that can't be read, or that is none.
    """
    folder = plan.with_suffix("")
    if not os.path.lexists(folder):
        return []
    if leaving_link(folder):
        return [folder]
    if not folder.is_dir():
        raise no_folder(str(folder))
    leaving: set[Path] = set()
    records = records_among(folder, _walked(folder, leaving))
    return sorted({*records, *leaving}) if leaving else records


def records_among(folder: Somewhere, walked: Iterable[Entries]) -> list[Somewhere]:
    """What belongs to a plan's records of all that is in and below their folder, on the disk or in a commit."""
    records: list[Somewhere] = []
    for path, folders, files in walked:
        here = type(folder)(path)
        if here == folder:
            records += (here / name for name in files if name in RECORD_FOLDERS)
        records += (here / name for name in (*files, *folders) if _looks_like_yaml(name))
        if len(records) > MAX_RECORDS:
            message = msg("{folder} holds more than {limit} files", folder=str(folder), limit=MAX_RECORDS)
            raise DxplanError(
                message,
                msg("a plan's records are one file for each body and period, and one for each entry of the journal"),
            )
    return sorted(records)


def no_folder(name: str) -> DxplanError:
    """The error for a file in the place of a plan's folder of records."""
    return DxplanError(msg("{folder} is not a folder, so it holds no records", folder=name), _MOVE)


def _walked(folder: Path, leaving: set[Path]) -> Iterator[Entries]:
    """All in and below a folder; folders that are not gone into, because they lie elsewhere, come into `leaving`."""
    seen: set[str] = set()
    for name, folders, files in os.walk(folder, onerror=_refuse, followlinks=True):
        real = os.path.realpath(name)
        if real in seen:  # a link that leads back
            folders.clear()
            continue
        seen.add(real)
        links = [entry for entry in folders if is_link(os.path.join(name, entry))]  # noqa: PTH118 — quicker than Path
        away = [link for link in links if leaving_link(Path(name, link))]
        leaving.update(Path(name, link) for link in away if not link.startswith("."))
        folders[:] = [entry for entry in folders if entry not in away]
        yield name, folders, files
        folders[:] = [entry for entry in folders if not entry.startswith(".")]


def _looks_like_yaml(name: str) -> bool:
    """True for `so-tc.yaml`, `so-tc.YAML` and `so-tc.yaml.txt`; false for the backup files of editors."""
    return (
        (".yaml" in name.lower() or ".yml" in name.lower()) and not name.startswith((".", "~", "#")) and name[-1] != "~"
    )


def _refuse(error: OSError) -> None:
    raise unreadable(Path(error.filename), error)


_MOVE = msg("move it away, or give it another name")


def read_bytes(path: Path, *, most: int | None = None) -> bytes:
    """A file's bytes; a DxplanError names the file and the reason if it can't be read, or holds more than `most`."""
    if is_link(path):
        refuse_leaving(path)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise DxplanError(msg("{file} is not a file", file=str(path)))
        if most is not None and status.st_size > most:
            raise DxplanError(msg("{file} is larger than {limit} MB", file=str(path), limit=most // 10**6))
        return path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from None


class UnreadableError(DxplanError):
    """A file exists and can't be read; `reason` is the message without its name."""

    def __init__(self, message: Message, reason: Message) -> None:
        super().__init__(message)
        self.reason = reason


def unreadable(path: Path, error: OSError) -> DxplanError:
    """The sentence for a file that can't be read."""
    file, reason = str(path), error.strerror or str(error)
    match error:
        case FileNotFoundError():
            return DxplanError(msg("there is no file {file}", file=file))
        case PermissionError():
            message = msg("{file} may not be read by this user", file=file)
            return UnreadableError(message, msg("this user may not read the file"))
    message = msg("{file} can't be read ({reason})", file=file, reason=reason)
    return UnreadableError(message, msg("the file can't be read ({reason})", reason=reason))


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file's content, in hexadecimal digits."""
    from hashlib import file_digest

    if is_link(path):
        refuse_leaving(path)
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise DxplanError(msg("{file} is not a file", file=str(path)))
        with path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise unreadable(path, error) from None
