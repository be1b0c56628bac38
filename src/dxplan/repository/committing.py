"""What is written into git: a commit of one file, and the history of a new folder, for people who know no git.

A commit has its file's change alone, on the commit that is the branch's last one at that moment, or none is made.
The file is staged before the branch moves, so that after any interruption git's index has at least the commit.
"""

import os
import shlex
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.repository import operations
from dxplan.repository.clone import GIT, git_folder, top_of
from dxplan.repository.disk import read_bytes
from dxplan.repository.git import agreed, remedy
from dxplan.repository.process import complaint, git
from dxplan.repository.staging import NOTE
from dxplan.repository.writing import write_atomic

if TYPE_CHECKING:
    from subprocess import CompletedProcess

_UNFINISHED = {
    "MERGE_HEAD": msg("--commit: a merge is under way"),
    "rebase-merge": msg("--commit: a rebase is under way"),
    "rebase-apply": msg("--commit: a rebase is under way"),
    "CHERRY_PICK_HEAD": msg("--commit: a cherry-pick is under way"),
    "REVERT_HEAD": msg("--commit: a revert is under way"),
}
_DATA_ALONE = ("--no-ext-diff", "--no-textconv", "--no-renames")
_HOOKS = ("pre-commit", "prepare-commit-msg", "commit-msg", "post-commit")
_BY_HAND = msg("dxplan starts no program that a repository names: leave out --commit, and commit with git")
_IDENTITIES = ("GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT")
_NO, _FATAL = 1, 128
"""Git's exit codes for a question that it answers with no, and for what it can't do."""
_SCHEMA = "dxplan/commit/1"
_IGNORED = Path("info", "exclude")
_QUOTED = 12
"""So many digits of a commit's hash are quoted: no other begins with them."""


class GitError(DxplanError):
    """Git failed, or could not be asked; the reason is its own or the system's words, or a sentence of ours."""

    def __init__(self, reason: str | Message) -> None:
        theirs = msg("{what} ({reason})", what=msg("git failed"), reason=reason)
        super().__init__(reason if isinstance(reason, Message) else theirs)
        self.reason = reason

    def saying(self, what: Message, hint: Message) -> DxplanError:
        """The error with a sentence about the result."""
        return DxplanError(msg("{what} ({reason})", what=what, reason=self.reason), hint)


class Checkout(NamedTuple):
    """The git work tree that holds a file."""

    folder: Path
    file: Path

    def is_clean(self) -> bool:
        """Whether git knows the file and it is as git has it."""
        try:
            stored = self._stored()
            return stored is not None and self._is_here(stored.hash)
        except GitError:
            return False

    def is_uncommitted(self, old: str | None) -> bool:
        """Whether the file is not what it was, by its SHA-256, and the branch's last commit has it otherwise."""
        return _digest(self.file) not in (old, None) and not self._is_here(f"HEAD:{self._path}")

    def ready(self) -> list[str]:
        """Raise a DxplanError unless the file alone can be committed now, without a program of anybody's.

        The hooks that git would run at a commit by anybody else.
        """
        name = str(self.file)
        for who in _IDENTITIES:
            if self._run("var", who, codes=(0, _FATAL)).returncode:
                hint = msg("{command} tells it, and user.email too", command='git config --global user.name "…"')
                raise DxplanError(msg("--commit: git does not know your name"), hint)
        if self._run("check-ignore", "-q", "--", name, literal=False, codes=(0, _NO)).returncode == 0:
            raise DxplanError(msg("--commit: git is told to ignore {file}", file=name))
        self._refuse_programs()
        self._refuse_unfinished()
        staged = _names(self._ask("diff", "--cached", "--name-only", *_DATA_ALONE, "-z"))
        others = [path for path in staged if (self.folder / path) != self.file]
        if others:
            message = msg("--commit: {what}", what=_staged(others))
            raise DxplanError(
                message, msg("commit them or unstage them with {command}", command="git restore --staged .")
            )
        return self._hooks()

    def _refuse_programs(self) -> None:
        """Raise a DxplanError where git is configured to start a program that would change the commit."""
        chosen = self._ask("check-attr", "-z", "filter", "--", self._path, literal=False).split("\0")[2]
        if chosen not in ("unspecified", "unset"):
            message = msg("--commit: git stores {file} through the filter {filter}", file=str(self.file), filter=chosen)
            raise DxplanError(message, _BY_HAND)
        signs = self._run("config", "--type=bool", "--get", "commit.gpgSign", codes=(0, _NO))
        if signs.stdout.strip() == "true":
            raise DxplanError(msg("--commit: git is told to sign commits"), _BY_HAND)

    def _refuse_unfinished(self) -> None:
        """Raise a DxplanError in the middle of what a commit would become a part of, or that would lose it."""
        folder = git_folder(self.folder) or self.folder
        for name, message in _UNFINISHED.items():
            if (folder / name).exists():
                raise DxplanError(message, msg("end it first, or leave out --commit"))
        without_branch = self._run("symbolic-ref", "-q", "HEAD", codes=(0, _NO, _FATAL)).returncode
        if without_branch == _NO:
            message = msg("--commit: no branch is checked out, so the commit would be lost")
            raise DxplanError(message, msg("check one out with {command}", command="git switch main"))
        if without_branch or self._has_lost_head():
            raise DxplanError(msg("--commit: git can't read HEAD, the branch's last commit"), remedy(self.folder))

    def _has_lost_head(self) -> bool:
        """Whether git lacks the commit that the branch names: it takes the branch for a new one, and all for staged."""
        last, name = (
            self._run("rev-parse", "-q", "--verify", of, codes=(0, _NO, _FATAL)).returncode
            for of in ("HEAD^{commit}", "HEAD")
        )
        return last != 0 and name == 0

    def commit(self, message: str, write: Callable[[], None]) -> str:
        """Write the file and commit it alone; the commit's short name. Hooks are not run, nothing is signed.

        If it is interrupted after the file is written, the next command reports that (`tell_uncommitted`).
        """
        staged, last = self._stored(), self._last()
        note = self._noted(message)
        try:
            write()
            commit_name = self._committed(message, staged, last)
        except Exception:  # reported now, so that the next command need not
            _forget(note)
            raise
        _forget(note)
        return commit_name[:_QUOTED]

    def _committed(self, message: str, staged: "_Stored | None", last: str) -> str:
        """Commit the written file; its commit's hash. If git fails, the index gets its old entry of the file back."""
        commit_name = ""
        try:
            self._ask("update-index", "--add", "--", self._path, literal=False)
            commit_name, parent = self._built(message)
            self._ask("update-ref", "-m", f"commit: {message}", "HEAD", commit_name, parent)
        except GitError as failed:
            now, path = self._last_by_now(), self.path_to_type()
            if commit_name and now == commit_name:
                return commit_name
            if commit_name and now is None:
                what = msg("{file} is written, but git does not say whether it made the commit", file=path)
                hint = msg("{command} tells it", command=self.command("log", "-1", "--", path))
                raise failed.saying(what, hint) from None
            if now == last:  # else others may have committed the file, and the index is right
                self._put_back(staged)
            first, then = self.commands(message)
            hint = msg("when that is mended: {first}, then {then}", first=first, then=then)
            raise failed.saying(msg("{file} is written, but git made no commit", file=path), hint) from None
        return commit_name

    def _built(self, message: str) -> tuple[str, str]:
        """Make a commit of the staged file that no branch has yet, and its parent; no program of anybody's is run.

        The index is anybody's: what else is staged by now stays there, and is not committed under this message.
        """
        last, tree = self._last(), self._ask("write-tree").strip()
        of_all = ("ls-tree", "-r", "--name-only", "-z", tree)
        of_change = ("diff-tree", "-r", "--name-only", *_DATA_ALONE, "-z", f"{last}^{{tree}}", tree)
        changed = _names(self._ask(*(of_change if last else of_all)))
        if others := [name for name in changed if name != self._path]:
            raise GitError(_staged(others))
        if not changed:
            raise GitError(msg("another commit has it already"))
        parent = ("-p", last) if last else ()
        return self._ask("commit-tree", tree, *parent, "-m", message).strip(), last

    def _last(self) -> str:
        """The branch's last commit; blank where there is none yet."""
        return self._run("rev-parse", "-q", "--verify", "HEAD^{commit}", codes=(0, _NO)).stdout.strip()

    def _last_by_now(self) -> str | None:
        """As `_last`, after git failed; None if git fails at this too."""
        try:
            return self._last()
        except GitError:
            return None

    def _put_back(self, staged: "_Stored | None") -> None:
        """Restore the index's entry of the file. If git fails, the file stays staged, which does no harm."""
        entry = staged and f"{staged.mode},{staged.hash},{self._path}"
        how = ("--cacheinfo", entry) if entry else ("--force-remove", "--", self._path)
        with suppress(GitError):
            self._run("update-index", *how, literal=False)

    def _noted(self, message: str) -> Path:
        """Write a note of the coming commit into git's folder; the note's path."""
        import json

        data = {"schema": _SCHEMA, "file": self._path, "message": message, "old": _digest(self.file)}
        note = _note(self.folder)
        write_atomic(note, json.dumps(data, ensure_ascii=False, indent=1).encode(), parents=True)
        return note

    def _stored(self) -> "_Stored | None":
        """The file in git's index; None if it is not there, or there in several versions."""
        listed = _names(self._ask("ls-files", "-s", "-z", "--", self._path))
        mode, blob, stage = listed[0].partition("\t")[0].split() if len(listed) == 1 else ("", "", "")
        return _Stored(mode, blob) if stage == "0" else None

    def _is_here(self, blob: str) -> bool:
        """Whether the file is as git has it. Line ends don't count, because a work tree may have its own."""
        stored = self._run("cat-file", "blob", blob, literal=False, codes=(0, _FATAL))
        here = read_bytes(self.file).decode("utf-8", "surrogateescape")
        return stored.returncode == 0 and stored.stdout.replace("\r\n", "\n") == here.replace("\r\n", "\n")

    @property
    def _path(self) -> str:
        """The file as git spells it, from the top."""
        return self.file.relative_to(self.folder).as_posix()

    def _hooks(self) -> list[str]:
        folders = self._ask("config", "--type=path", "--get-all", "core.hooksPath").splitlines()
        if len(folders) > 1:  # the last is ours
            folder = self.folder / folders[-2]
        else:
            folder = self.folder / self._ask("rev-parse", "--git-common-dir").strip() / "hooks"
        return sorted(name for name in _HOOKS if os.access(folder / name, os.X_OK))

    def _ask(self, *arguments: str, literal: bool = True) -> str:
        return self._run(*arguments, literal=literal).stdout

    def _run(self, *arguments: str, literal: bool = True, codes: tuple[int, ...] = (0,)) -> "CompletedProcess[str]":
        return _ran(self.folder, *arguments, literal=literal, codes=codes)

    def commands(self, message: str) -> tuple[str, str]:
        """How a person commits the file by hand."""
        path = self.path_to_type()
        return self.command("add", "--", path), self.command("commit", "-m", message, "--", path)

    def command(self, *words: str) -> str:
        """A git command as a person types it in the working directory."""
        here = Path.cwd()
        inside = here.resolve().is_relative_to(self.folder)
        return shlex.join(["git", *(() if inside else ("-C", str(self.folder))), *words])

    def path_to_type(self) -> str:
        """The file's path for such a command."""
        here = Path.cwd().resolve()
        if not here.is_relative_to(self.folder):
            return self._path
        return Path(os.path.relpath(self.file, here)).as_posix()


def checkout_of(file: Path, *, needed: bool = False) -> Checkout | None:
    """The work tree around a file that may not be there yet; None without one, or if it is needed a DxplanError."""
    file = file.resolve()
    top = top_of(file.parent)
    if top is None:
        if needed:
            hint = msg("leave out --commit, or make one with {command}", command="git init")
            raise DxplanError(msg("--commit: {file} is in no git repository", file=str(file)), hint)
        return None
    try:
        agreed(top)
    except OSError:
        if needed:
            hint = msg("install git, or leave out --commit")
            raise DxplanError(msg("--commit: git can't be started"), hint) from None
        return None
    except DxplanError:
        if needed:
            raise
        return None
    return Checkout(top, file)


def make_history(folder: Path, branch: str, stream: bytes) -> None:
    """Make a repository of a folder, with the commits of a stream for `git fast-import`; where that fails, none."""
    whole = folder.resolve()
    try:
        _ran(whole, "init", "--quiet", "--template=", configured=False)
        _ran(whole, "symbolic-ref", "HEAD", f"refs/heads/{branch}", configured=False)
        _ran(whole, "fast-import", "--quiet", "--date-format=raw", configured=False, stdin=stream)
        _ran(whole, "reset", "--quiet", configured=False)
        # of this folder alone: its commits stay the same to the byte
        write_atomic(
            whole / GIT / _IGNORED, b"# What dxplan leaves for a moment while it writes\n.dxplan-*.tmp\n", parents=True
        )
    except DxplanError:
        from shutil import rmtree

        rmtree(whole / GIT, ignore_errors=True)
        raise


def has_half_history(folder: Path) -> bool:
    """Whether `make_history` was killed in a folder: its last file is missing from the `.git`."""
    return (folder / GIT).is_dir() and not (folder / GIT / _IGNORED).exists()


def _ran(folder: Path, *arguments: str, codes: tuple[int, ...] = (0,), **how: Any) -> "CompletedProcess[str]":
    """Git after it has run; a GitError where it can't be started, does not answer, or ends with another code."""
    try:
        done = git(folder, *arguments, **how)
    except FileNotFoundError:
        raise GitError(msg("git is not installed")) from None
    except OSError as error:
        raise GitError(error.strerror or str(error)) from None
    except DxplanError as error:
        raise GitError(error.message) from None
    if done.returncode not in codes:
        raise GitError(complaint(done))
    return done


def tell_uncommitted(folder: Path, tell: Callable[[Message], None]) -> None:
    """Tell, once, of a file that a command wrote there, and that was cut off before it was committed."""
    import json

    top = top_of(folder)
    if top is None or not (note := _note(top)).exists():
        return
    with suppress(OSError, ValueError, LookupError, TypeError):  # an incomplete note: nothing was begun
        noted = json.loads(note.read_bytes())
        checkout, old = Checkout(top, top / noted["file"]), noted["old"]
        first, then = checkout.commands(noted["message"])
        try:
            is_uncommitted = noted["schema"] == _SCHEMA and checkout.is_uncommitted(old)
        except GitError:  # the next command may learn it
            return
        if is_uncommitted:
            tell(msg("an earlier command was cut off: {file} is written and not committed: {first}, then {then}",
                     file=checkout.path_to_type(), first=first, then=then))  # fmt: skip
    _forget(note)


def _note(top: Path) -> Path:
    return (git_folder(top) or top / GIT) / "dxplan" / NOTE


def _forget(note: Path) -> None:
    with suppress(OSError):  # else the next command looks whether it is committed
        operations.unlink(note)


def _digest(file: Path) -> str | None:
    """The SHA-256 of a file; None if there is none."""
    from hashlib import sha256

    return sha256(file.read_bytes()).hexdigest() if file.exists() else None


class _Stored(NamedTuple):
    """A file in git's index."""

    mode: str
    hash: str


def _staged(names: list[str]) -> Message:
    return msg("other changes are staged: {names}", names=names[:5])


def _names(listed: str) -> list[str]:
    return [name for name in listed.split("\0") if name]
