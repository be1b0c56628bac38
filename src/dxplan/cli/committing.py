"""Committing one written file, and the way back from it, for people who know no git."""

import os
import shlex
from pathlib import Path
from typing import NamedTuple

from dxplan.diagnostics import DxplanError, msg
from dxplan.repository.git import answer, failed, git

_UNFINISHED = {
    "MERGE_HEAD": msg("--commit: a merge is under way"),
    "rebase-merge": msg("--commit: a rebase is under way"),
    "rebase-apply": msg("--commit: a rebase is under way"),
    "CHERRY_PICK_HEAD": msg("--commit: a cherry-pick is under way"),
    "REVERT_HEAD": msg("--commit: a revert is under way"),
}


class Checkout(NamedTuple):
    """The git work tree that holds a file."""

    folder: Path
    file: Path

    def is_clean(self) -> bool:
        """Whether git knows the file and it is as git has it."""
        known = git(self.folder, "ls-files", "--error-unmatch", "--", str(self.file)).returncode == 0
        return known and git(self.folder, "diff", "--quiet", "--no-ext-diff", "--", str(self.file)).returncode == 0

    def refuse_unready(self) -> None:
        """Raise a DxplanError unless the file alone can be committed now."""
        name = str(self.file)
        for who in ("GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT"):
            if git(self.folder, "var", who).returncode:
                hint = msg("{command} tells it, and user.email too", command='git config --global user.name "…"')
                raise DxplanError(msg("--commit: git does not know your name"), hint)
        if git(self.folder, "check-ignore", "-q", "--", name, literal=False).returncode == 0:
            raise DxplanError(msg("--commit: git is told to ignore {file}", file=name))
        self._refuse_unfinished()
        staged = _names(answer(git(self.folder, "diff", "--cached", "--name-only", "--no-ext-diff", "-z")))
        others = [other for other in staged if (self.folder / other) != self.file]
        if others:
            message = msg("--commit: other changes are staged: {names}", names=others[:5])
            raise DxplanError(
                message, msg("commit them or unstage them with {command}", command="git restore --staged .")
            )

    def _refuse_unfinished(self) -> None:
        """Raise a DxplanError in the middle of what a commit would become a part of, or that would lose it."""
        folder = Path(answer(git(self.folder, "rev-parse", "--absolute-git-dir")).removesuffix("\n"))
        for name, said in _UNFINISHED.items():
            if (folder / name).exists():
                raise DxplanError(said, msg("end it first, or leave out --commit"))
        if git(self.folder, "symbolic-ref", "-q", "HEAD").returncode:
            message = msg("--commit: no branch is checked out, so the commit would be lost")
            raise DxplanError(message, msg("check one out with {command}", command="git switch main"))

    def commit(self, message: str) -> str:
        """Commit the file alone; the commit's short name."""
        name = str(self.file)
        made = git(self.folder, "add", "--", name)
        if made.returncode == 0:
            made = git(self.folder, "commit", "-q", "-m", message, "--", name)
        if made.returncode:
            git(self.folder, "reset", "-q", "--", name)
            shown = self.path_to_type()
            first, then = self.command("add", "--", shown), self.command("commit", "-m", message, "--", shown)
            hint = msg("when that is mended: {first}, then {then}", first=first, then=then)
            raise failed(made, msg("{file} is written, but git made no commit", file=shown), hint)
        return answer(git(self.folder, "rev-parse", "--short", "HEAD")).strip()

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
        found = git(folder, "rev-parse", "--show-toplevel")
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
        raise failed(found, msg("git failed"))
    return None


def _names(listed: str) -> list[str]:
    return [name for name in listed.split("\0") if name]
