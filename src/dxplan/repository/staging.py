"""The files that one command writes: all of them or none, also after a kill, and what they replaced is kept.

A journal next to the lock lists all changes before the first is made, and is removed after the last. Where one is
there already, a kill or a power cut has left something half done, and it is taken back before anything else. The
journal of the last command stays under another name, with what that command replaced.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.repository import operations
from dxplan.repository.clone import git_folder, is_link, leaving_link, refuse_gits_own, refuse_leaving, top_of
from dxplan.repository.interrupts import held_back
from dxplan.repository.lock import locked
from dxplan.repository.writing import (
    Temporary,
    free_name,
    holds,
    make_folders,
    remove_folders,
    unwritable,
    write_atomic,
)

_SCHEMA = "dxplan/undo/1"
NOTE = "commit.json"
"""The note of a file that is written and not yet committed; next to the journals, if there is git."""
_HELD = ".dxplan-held-"
_NAMED = 5
"""So many files a sentence names."""

Tell = Callable[[Message], None]


class Origin(NamedTuple):
    """What is kept of the command that wrote."""

    command: str
    """As it was typed."""
    time: str
    """When, as ISO 8601 has it."""


class _Home(NamedTuple):
    """Where the journals of a folder's commands are, and the folder that holds all that they may name."""

    base: Path
    pending: Path
    undo: Path

    @classmethod
    def of(cls, folder: Path) -> "_Home":
        """Of a folder that is written into: git's own folder if there is one above it, else the folder itself."""
        folder = folder.resolve()
        git = git_folder(folder)
        if git is not None:
            return cls(top_of(folder) or folder, git / "dxplan" / "pending.json", git / "dxplan" / "undo.json")
        base = folder.parent if folder.name == "plans" else folder
        return cls(base, folder / ".dxplan-pending.json", folder / ".dxplan-undo.json")


class _File(NamedTuple):
    """A file on its way, as the journal has it; paths are seen from the base."""

    path: str
    temporary: str
    old: bytes | None
    new: str
    """The SHA-256 of the new content."""


class _Journal(NamedTuple):
    """What a command is about to do."""

    origin: Origin
    files: tuple[_File, ...]
    folders: tuple[str, ...]
    """Those that it makes, from the top down."""

    def written(self) -> bytes:
        import json
        from base64 import b64encode

        files = [
            {**file._asdict(), "old": None if file.old is None else b64encode(file.old).decode()} for file in self.files
        ]
        data = {"schema": _SCHEMA, **self.origin._asdict(), "files": files, "folders": self.folders}
        return json.dumps(data, ensure_ascii=False, indent=1).encode("utf-8", "surrogateescape")

    @classmethod
    def read(cls, path: Path) -> "_Journal | None":
        """The journal in a file; None if it is incomplete: then nothing was begun."""
        import json
        from base64 import b64decode

        try:
            data: Any = json.loads(path.read_bytes().decode("utf-8", "surrogateescape"))
            if data["schema"] != _SCHEMA:
                return None
            files = [
                _File(
                    str(file["path"]),
                    str(file["temporary"]),
                    None if file["old"] is None else b64decode(file["old"]),
                    str(file["new"]),
                )
                for file in data["files"]
            ]
            origin = Origin(str(data["command"]), str(data["time"]))
            return cls(origin, tuple(files), tuple(str(folder) for folder in data["folders"]))
        except (OSError, ValueError, LookupError, TypeError, RecursionError):
            return None


@contextmanager
def writing(folder: Path, tell: Tell) -> Iterator[None]:
    """Lock a folder, and first undo the changes of a killed command, which `tell` reports."""
    with locked(folder):
        home = _Home.of(folder)
        _recover(home, tell)
        if home.pending.with_name(NOTE).exists():
            from dxplan.repository.committing import tell_uncommitted  # only needed with git

            tell_uncommitted(folder, tell)
        yield


def refuse_unfit(folder: Path) -> None:
    """Raise a DxplanError if files can't go into a folder: it is a file, git's own, or behind a link that leads out."""
    refuse_leaving(folder)
    refuse_gits_own(folder)
    try:
        if folder.exists():
            os.stat(f"{folder}/.")  # noqa: PTH116 — a Path drops the dot, which no file has
    except OSError as error:
        raise _unmakable(folder, error) from None


@contextmanager
def writing_into(folder: Path, tell: Tell) -> Iterator[None]:
    """As `writing`, of a folder that is made if it is missing, and goes again if nothing comes into it."""
    refuse_unfit(folder)
    with held_back():
        try:
            new_folders = make_folders(folder)
        except OSError as error:
            raise _unmakable(folder, error) from None
        try:
            with writing(folder, tell):
                yield
        except BaseException as error:
            remove_folders(new_folders)
            if isinstance(error, OSError):
                raise _unmakable(folder, error) from None
            raise


def _recover(home: _Home, tell: Tell) -> None:
    if not os.path.lexists(home.pending):
        return
    with held_back():
        journal = _Journal.read(home.pending) if not is_link(home.pending) else None
        is_done = journal is not None and all(_is_new(home, file) for file in journal.files)
        try:
            if journal and is_done:
                _remove_temporaries(home, journal)
                _finish(home, journal)
                return
            if journal:
                _take_back(home, journal)
            operations.unlink(home.pending)
        except OSError as error:
            raise unwritable(home.pending, error) from None
        if journal:
            tell(msg("an earlier command was cut off, and what it began is taken back: {command}",
                     command=journal.origin.command))  # fmt: skip


def replace_file(folder: Path, path: Path, content: bytes, origin: Origin) -> None:
    """Write new content into a file below a locked folder; missing folders are made."""
    if not path.resolve().is_relative_to(_Home.of(folder).base):  # by a link of its owner's, in no repository
        write_atomic(path, content, parents=True)
        return
    _store(folder, {path: content}, origin, replacing=True)


def replace_files(folder: Path, contents: Mapping[Path, bytes], origin: Origin) -> None:
    """As `replace_file`, for several files: all of them or none, also after a kill."""
    for path in contents:
        refuse_leaving(path)
    _store(folder, contents, origin, replacing=True)


def write_tree(folder: Path, files: Mapping[str, bytes], origin: Origin, tell: Tell) -> None:
    """Write whole files, named by their paths with `/`, into a new or empty folder."""
    refusal = DxplanError(
        msg("{folder} is not an empty folder", folder=str(folder)), msg("name a new folder, or an empty one")
    )
    if folder.exists() and not folder.is_dir():
        raise refusal
    with writing_into(folder, tell):
        if any(not path.name.startswith(".dxplan") for path in folder.iterdir()):
            raise refusal
        _store(folder, {folder / name: content for name, content in files.items()}, origin)


def add_files(
    folder: Path, files: Mapping[str, bytes], origin: Origin, tell: Tell, *, force: bool = False
) -> list[str]:
    """Write new files, named by their paths with `/`, into a locked folder; the names of those that were written.

    A file that is there with the same content stays. Where one is there with another content, and is not to be
    overwritten by `force`, or one can't be written, a DxplanError says so, and none is left.
    """
    for name in files:
        refuse_leaving(folder / name)
    missing = [name for name, content in files.items() if not holds(folder / name, content)]
    _refuse_taken(folder, missing, force)
    _store(folder, {folder / name: files[name] for name in missing}, origin, replacing=force)
    undo = _Home.of(folder).undo
    if missing and undo.parent == folder.resolve() and undo.exists():
        tell(msg("what was there before is kept in {file}, which may be deleted", file=str(folder / undo.name)))
    return missing


def _refuse_taken(folder: Path, names: list[str], force: bool) -> None:
    present = [folder / name for name in names if os.path.lexists(folder / name)]
    names_taken = [str(path) for path in present if not force or is_link(path) or path.is_dir()]
    if names_taken:
        message = msg("these files are there already, with other content: {names}", names=names_taken)
        if len(names_taken) > _NAMED:
            message = msg("these files are there already, with other content: {names} and {count} more",
                          names=names_taken[:_NAMED], count=len(names_taken) - _NAMED)  # fmt: skip
        hint = msg("nothing is written; name another folder, or overwrite them with --force")
        if folder.name not in ("", ".", ".."):
            hint = msg("nothing is written; name another folder, as {name}, or overwrite them with --force",
                       name=free_name(folder))  # fmt: skip
        raise DxplanError(message, hint)


def _store(folder: Path, contents: Mapping[Path, bytes], origin: Origin, *, replacing: bool = False) -> None:
    """Write files below a locked folder, all or none; existing ones are overwritten only with `replacing`."""
    if not contents:
        return
    home = _Home.of(folder)
    with held_back(), ExitStack() as stack:
        firsts = {path.parent: path for path in reversed([*contents])}
        temporaries = [
            Temporary(path, content, parents=True, prefix=_HELD, sweeping=firsts[path.parent] is path)
            for path, content in contents.items()
        ]
        journal = _begun(home, temporaries, list(contents.values()), origin)
        path = home.pending
        try:
            _write_journal(home, journal)
            staged = [*zip(contents, temporaries, strict=True)]
            for path, temporary in staged:  # noqa: B007 — for the sentence
                stack.enter_context(temporary)
            for path, temporary in staged:
                if replacing:
                    temporary.replace()
                elif not temporary.add():
                    _refuse_taken(path.parent, [path.name], force=False)
        except BaseException as error:
            stack.close()
            _abandon(home, journal, error)
            if isinstance(error, OSError | RuntimeError):
                raise unwritable(path, error) from None
            raise
        stack.close()
        with suppress(OSError):  # else the next command finds the journal and does it
            _remove_temporaries(home, journal)
            _finish(home, journal)


def _begun(home: _Home, temporaries: list[Temporary], contents: list[bytes], origin: Origin) -> _Journal:
    from hashlib import sha256

    files: list[_File] = []
    folders: dict[str, None] = {}
    for temporary, content in zip(temporaries, contents, strict=True):
        target = temporary.target
        old = target.read_bytes() if target.is_file() else None
        name, beside = (path.relative_to(home.base).as_posix() for path in (target, temporary.path))
        files.append(_File(name, beside, old, sha256(content).hexdigest()))
        missing = [up for up in target.parents if up.is_relative_to(home.base) and not up.exists()]
        folders |= dict.fromkeys(up.relative_to(home.base).as_posix() for up in reversed(missing))
    return _Journal(origin, tuple(files), tuple(folders))


def _write_journal(home: _Home, journal: _Journal) -> None:
    """Write the journal. It must survive a power cut only for several files: renaming one is atomic."""
    folder = home.pending.parent
    if not folder.is_dir():
        operations.make_folder(folder)
    handle = operations.create(home.pending, 0o600)
    try:
        operations.write(handle, journal.written())
        if len(journal.files) > 1:
            operations.sync(handle)
    finally:
        os.close(handle)
    if len(journal.files) > 1:
        operations.sync_folder(folder)


def _finish(home: _Home, journal: _Journal) -> None:
    """All is done: keep what was replaced. In a folder that git does not keep, a file is kept for that alone."""
    if home.pending.name == "pending.json" or any(file.old is not None for file in journal.files):
        operations.replace(home.pending, home.undo)
        return
    if os.path.lexists(home.undo):
        operations.unlink(home.undo)
    operations.unlink(home.pending)


def _abandon(home: _Home, journal: _Journal, error: BaseException) -> None:
    """Undo the changes. If that fails too, the journal stays, and the next command undoes them."""
    try:
        _take_back(home, journal)
        if os.path.lexists(home.pending):
            operations.unlink(home.pending)
    except OSError:
        if isinstance(error, Exception):
            names = [file.path for file in journal.files if not _is_old(home, file)]
            if names:
                message = msg("not all files can be written, and these can't be taken back now: {names}", names=names)
                raise DxplanError(message, msg("the next command that writes here takes them back")) from None


def _take_back(home: _Home, journal: _Journal) -> None:
    """Restore every file, except one that was changed since. A failure does not stop the others."""
    failed: list[OSError] = []
    for file in journal.files:
        try:
            _restore(home, file)
        except OSError as error:
            failed.append(error)
    try:
        _remove_temporaries(home, journal)
    except OSError as error:
        failed.append(error)
    for name in reversed(journal.folders):
        folder = _inside(home, name)
        if folder and folder.is_dir():
            with suppress(OSError):  # somebody has put something into it
                operations.remove_folder(folder)
    if failed:
        raise failed[0]


def _restore(home: _Home, file: _File) -> None:
    target = _inside(home, file.path)
    if target is None or not _is_new(home, file):
        return
    if file.old is None:
        operations.unlink(target)
    else:
        with Temporary(target, file.old, prefix=_HELD) as before:
            before.replace()


def _remove_temporaries(home: _Home, journal: _Journal) -> None:
    for file in journal.files:
        temporary = _inside(home, file.temporary)
        if temporary and temporary.name.startswith(_HELD) and os.path.lexists(temporary):
            operations.unlink(temporary)


def _inside(home: _Home, name: str) -> Path | None:
    """The place that a journal names; None for one outside of the base, which no journal of ours names."""
    steps = PurePosixPath(name)
    path = home.base / steps
    is_plain = bool(name) and not steps.is_absolute() and ".." not in steps.parts
    return path if is_plain and path.resolve().is_relative_to(home.base) and not leaving_link(path) else None


def _is_new(home: _Home, file: _File) -> bool:
    from hashlib import sha256

    path = _inside(home, file.path)
    try:
        return path is not None and path.is_file() and sha256(path.read_bytes()).hexdigest() == file.new
    except OSError:
        return False


def _is_old(home: _Home, file: _File) -> bool:
    path = _inside(home, file.path)
    return path is None or (not os.path.lexists(path) if file.old is None else holds(path, file.old))


def _unmakable(folder: Path, error: OSError) -> DxplanError:
    """The sentence for a folder that can't be made."""
    reason = error.strerror or str(error)
    return DxplanError(msg("the folder {folder} can't be made ({reason})", folder=str(folder), reason=reason))
