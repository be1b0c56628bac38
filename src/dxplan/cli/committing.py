"""Committing one written file, and the way back from it, for people who know no git."""

import os
import shlex
import subprocess
from pathlib import Path
from typing import NamedTuple

from dxplan.diagnostics import DxplanError, Message, msg

_SECONDS = 60
_UNFINISHED = {
    "MERGE_HEAD": msg("--commit: a merge is under way"),
    "rebase-merge": msg("--commit: a rebase is under way"),
    "rebase-apply": msg("--commit: a rebase is under way"),
    "CHERRY_PICK_HEAD": msg("--commit: a cherry-pick is under way"),
    "REVERT_HEAD": msg("--commit: a revert is under way"),
}
_ELSEWHERE = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE")
"""What would make git work on another repository than the file's; hooks of git have them set."""


class Checkout(NamedTuple):
    """The git work tree that holds a file."""

    folder: Path
    file: Path

    def is_clean(self) -> bool:
        """Whether git knows the file and it is as git has it."""
        known = _git(self.folder, "ls-files", "--error-unmatch", "--", str(self.file)).returncode == 0
        return known and _git(self.folder, "diff", "--quiet", "--no-ext-diff", "--", str(self.file)).returncode == 0

    def refuse_unready(self) -> None:
        """Raise a DxplanError unless the file alone can be committed now."""
        name = str(self.file)
        for who in ("GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT"):
            if _git(self.folder, "var", who).returncode:
                hint = msg("{command} tells it, and user.email too", command='git config --global user.name "…"')
                raise DxplanError(msg("--commit: git does not know your name"), hint)
        if _git(self.folder, "check-ignore", "-q", "--", name, literal=False).returncode == 0:
            raise DxplanError(msg("--commit: git is told to ignore {file}", file=name))
        self._refuse_unfinished()
        staged = _names(_said(_git(self.folder, "diff", "--cached", "--name-only", "--no-ext-diff", "-z")))
        others = [other for other in staged if (self.folder / other) != self.file]
        if others:
            message = msg("--commit: other changes are staged: {names}", names=others[:5])
            raise DxplanError(
                message, msg("commit them or unstage them with {command}", command="git restore --staged .")
            )

    def _refuse_unfinished(self) -> None:
        """Raise a DxplanError in the middle of what a commit would become a part of, or that would lose it."""
        folder = Path(_said(_git(self.folder, "rev-parse", "--absolute-git-dir")).removesuffix("\n"))
        for name, said in _UNFINISHED.items():
            if (folder / name).exists():
                raise DxplanError(said, msg("end it first, or leave out --commit"))
        if _git(self.folder, "symbolic-ref", "-q", "HEAD").returncode:
            message = msg("--commit: no branch is checked out, so the commit would be lost")
            raise DxplanError(message, msg("check one out with {command}", command="git switch main"))

    def commit(self, message: str) -> str:
        """Commit the file alone; the commit's short name."""
        name = str(self.file)
        made = _git(self.folder, "add", "--", name)
        if made.returncode == 0:
            made = _git(self.folder, "commit", "-q", "-m", message, "--", name)
        if made.returncode:
            _git(self.folder, "reset", "-q", "--", name)
            shown = self.path_to_type()
            first, then = self.command("add", "--", shown), self.command("commit", "-m", message, "--", shown)
            hint = msg("when that is mended: {first}, then {then}", first=first, then=then)
            raise _failed(made, msg("{file} is written, but git made no commit", file=shown), hint)
        return _said(_git(self.folder, "rev-parse", "--short", "HEAD")).strip()

    def command(self, *words: str) -> str:
        """A git command as a person types it in the working directory."""
        here = Path.cwd()
        inside = here.resolve().is_relative_to(self.folder)
        return shlex.join(["git", *(() if inside else ("-C", str(self.folder))), *words])

    def path_to_type(self) -> str:
        """The file's path for such a command."""
        here = Path.cwd().resolve()
        if not here.is_relative_to(self.folder):
            return self.file.relative_to(self.folder).as_posix()
        return Path(os.path.relpath(self.file, here)).as_posix()


def checkout_of(file: Path, *, needed: bool = False) -> Checkout | None:
    """The work tree around a file that may not be there yet; None without one, or if it is needed a DxplanError."""
    file = file.resolve()
    folder = next(folder for folder in file.parents if folder.is_dir())
    try:
        found = _git(folder, "rev-parse", "--show-toplevel")
    except OSError:
        if needed:
            raise DxplanError(
                msg("--commit: git can't be started"), msg("install git, or leave out --commit")
            ) from None
        return None
    top = found.stdout.removesuffix("\n")
    if found.returncode == 0 and top:
        return Checkout(Path(top).resolve(), file)
    if needed:
        hint = msg("leave out --commit, or make one with {command}", command="git init")
        if "not a git repository" in found.stderr:
            raise DxplanError(msg("--commit: {file} is in no git repository", file=str(file)), hint)
        raise _failed(found, msg("git failed"))
    return None


def _git(folder: Path, *arguments: str, literal: bool = True) -> subprocess.CompletedProcess[str]:
    """Run git without a question to anybody; not every command takes `literal`, that a name is no pattern."""
    environment = {name: value for name, value in os.environ.items() if name not in _ELSEWHERE}
    environment |= {"LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0"}
    if literal:
        environment["GIT_LITERAL_PATHSPECS"] = "1"
    command = ["git", "-C", str(folder), "-c", "core.quotePath=false", *arguments]
    try:
        return subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="surrogateescape",
            check=False,
            timeout=_SECONDS,
        )
    except subprocess.TimeoutExpired:
        raise DxplanError(msg("git did not answer within {seconds} seconds", seconds=_SECONDS)) from None


def _said(done: subprocess.CompletedProcess[str]) -> str:
    """What git answers; a DxplanError with its complaint if it fails."""
    if done.returncode:
        raise _failed(done, msg("git failed"))
    return done.stdout


def _failed(done: subprocess.CompletedProcess[str], what: Message, hint: Message | None = None) -> DxplanError:
    lines = [line.strip() for line in (done.stderr or done.stdout).splitlines() if line.strip()]
    lines = [line for line in lines if not line.startswith("hint:")]
    cause = next((line for line in lines if line.startswith("fatal: ")), lines[-1] if lines else str(done.returncode))
    return DxplanError(msg("{what} ({reason})", what=what, reason=cause.removeprefix("fatal: ")), hint)


def _names(listed: str) -> list[str]:
    return [name for name in listed.split("\0") if name]
