"""Committing one written file, and the way back from it, for people who know no git."""

import os
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dxplan.diagnostics import DxplanError, msg
from dxplan.repository.disk import read_bytes
from dxplan.repository.git import agreed
from dxplan.repository.process import answer, failed, git
from dxplan.repository.top import top_of

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


class Checkout(NamedTuple):
    """The git work tree that holds a file."""

    folder: Path
    file: Path

    def is_clean(self) -> bool:
        """Whether git knows the file and it is as git has it, line ends apart: a work tree may have its own."""
        stored = self._stored()
        if stored is None:
            return False
        blob = git(self.folder, "cat-file", "blob", stored.hash, literal=False)
        here = read_bytes(self.file).decode("utf-8", "surrogateescape")
        return blob.returncode == 0 and blob.stdout.replace("\r\n", "\n") == here.replace("\r\n", "\n")

    def refuse_unready(self) -> None:
        """Raise a DxplanError unless the file alone can be committed now, without a program of anybody's."""
        name = str(self.file)
        for who in ("GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT"):
            if git(self.folder, "var", who).returncode:
                hint = msg("{command} tells it, and user.email too", command='git config --global user.name "…"')
                raise DxplanError(msg("--commit: git does not know your name"), hint)
        if git(self.folder, "check-ignore", "-q", "--", name, literal=False).returncode == 0:
            raise DxplanError(msg("--commit: git is told to ignore {file}", file=name))
        self._refuse_programs()
        self._refuse_unfinished()
        staged = _names(answer(git(self.folder, "diff", "--cached", "--name-only", *_DATA_ALONE, "-z")))
        others = [other for other in staged if (self.folder / other) != self.file]
        if others:
            message = msg("--commit: other changes are staged: {names}", names=others[:5])
            raise DxplanError(
                message, msg("commit them or unstage them with {command}", command="git restore --staged .")
            )

    def _refuse_programs(self) -> None:
        """Raise a DxplanError where a commit would be another one without the program that git is told to start."""
        chosen = answer(git(self.folder, "check-attr", "-z", "filter", "--", self._path, literal=False)).split("\0")[2]
        if chosen not in ("unspecified", "unset"):
            message = msg("--commit: git stores {file} through the filter {filter}", file=str(self.file), filter=chosen)
            raise DxplanError(message, _BY_HAND)
        if git(self.folder, "config", "--type=bool", "--get", "commit.gpgSign").stdout.strip() == "true":
            raise DxplanError(msg("--commit: git is told to sign commits"), _BY_HAND)

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
        """Commit the file alone; the commit's short name. Hooks are not run, and nothing is signed or filtered."""
        before = self._stored()
        made = self._committed(message)
        if made.returncode:
            self._put_back(before)
            shown = self.path_to_type()
            first, then = self.command("add", "--", shown), self.command("commit", "-m", message, "--", shown)
            hint = msg("when that is mended: {first}, then {then}", first=first, then=then)
            raise failed(made, msg("{file} is written, but git made no commit", file=shown), hint)
        return answer(git(self.folder, "rev-parse", "--short", "HEAD")).strip()

    def _committed(self, message: str) -> "CompletedProcess[str]":
        """The run of git that failed, or the last one. None of these commands signs, opens an editor or runs a hook."""
        added = git(self.folder, "update-index", "--add", "--", self._path, literal=False)
        if added.returncode:
            return added
        tree = git(self.folder, "write-tree")
        if tree.returncode:
            return tree
        last = git(self.folder, "rev-parse", "-q", "--verify", "HEAD^{commit}").stdout.strip()
        parent = ("-p", last) if last else ()
        made = git(self.folder, "commit-tree", tree.stdout.strip(), *parent, "-m", message)
        if made.returncode:
            return made
        return git(self.folder, "update-ref", "-m", f"commit: {message}", "HEAD", made.stdout.strip(), last)

    def _put_back(self, before: "_Stored | None") -> None:
        """Make git's index tell of the file what it did."""
        if before is None:
            git(self.folder, "update-index", "--force-remove", "--", self._path, literal=False)
        else:
            entry = f"{before.mode},{before.hash},{self._path}"
            git(self.folder, "update-index", "--cacheinfo", entry, literal=False)

    def _stored(self) -> "_Stored | None":
        """The file in git's index; None if it is not there, or there in several versions."""
        listed = _names(git(self.folder, "ls-files", "-s", "-z", "--", self._path).stdout)
        mode, blob, stage = listed[0].partition("\t")[0].split() if len(listed) == 1 else ("", "", "")
        return _Stored(mode, blob) if stage == "0" else None

    @property
    def _path(self) -> str:
        """The file as git spells it, from the top."""
        return self.file.relative_to(self.folder).as_posix()

    def hooks(self) -> list[str]:
        """The hooks that git would run at a commit by anybody else."""
        told = git(self.folder, "config", "--type=path", "--get-all", "core.hooksPath").stdout.splitlines()
        if len(told) > 1:  # the last is ours
            folder = self.folder / told[-2]
        else:
            folder = self.folder / answer(git(self.folder, "rev-parse", "--git-common-dir")).strip() / "hooks"
        return sorted(name for name in _HOOKS if os.access(folder / name, os.X_OK))

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


class _Stored(NamedTuple):
    """A file in git's index."""

    mode: str
    hash: str


def _names(listed: str) -> list[str]:
    return [name for name in listed.split("\0") if name]
