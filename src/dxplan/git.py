"""What git knows: the commit behind a name, and the files in it. Nothing here writes.

Content comes from git's store as it was committed, by one `cat-file --batch`, which takes names on its stdin: no name
is ever an option, and no filter, driver or hook of a repository is run.
"""

import os
import re
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from dxplan.diagnostics import DxplanError, Message, msg

SECONDS = 60
MAX_BYTES = 256 << 20
"""No file of a plan is larger; the reader of YAML refuses far smaller ones with a better sentence."""
_ELSEWHERE = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE")
"""What would make git work on another repository than the folder's; hooks of git have them set."""
_MAIN = ("origin/HEAD", "origin/main", "origin/master", "heads/main", "heads/master")
_DEEPEN = msg("fetch the whole history: git fetch --unshallow; in a pipeline, a checkout with fetch-depth: 0")


def git(folder: Path, *arguments: str, literal: bool = True) -> subprocess.CompletedProcess[str]:
    """Run git without a question to anybody; not every command takes `literal`, that a name is no pattern.

    Raises OSError where git can't be started, DxplanError where it does not answer.
    """
    try:
        return subprocess.run(
            _command(folder, *arguments),
            env=_environment(literal),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="surrogateescape",
            check=False,
            timeout=SECONDS,
        )
    except subprocess.TimeoutExpired:
        raise DxplanError(msg("git did not answer within {seconds} seconds", seconds=SECONDS)) from None


def answer(done: subprocess.CompletedProcess[str]) -> str:
    """What git answers; a DxplanError with its complaint if it fails."""
    if done.returncode:
        raise failed(done, msg("git failed"))
    return done.stdout


def failed(done: subprocess.CompletedProcess[str], what: Message, hint: Message | None = None) -> DxplanError:
    """The sentence for a run of git that failed, with git's own complaint."""
    return DxplanError(msg("{what} ({reason})", what=what, reason=_complaint(done)), hint)


class Repository:
    """A git work tree, and what is asked of its store; a context, because git runs beside until it is closed."""

    def __init__(self, top: Path, inside: str, *, is_shallow: bool) -> None:
        self.top = top
        self.inside = inside
        """The folder that was asked for, as seen from the top: blank, or `a/b/`."""
        self.is_shallow = is_shallow

    @cached_property
    def _store(self) -> "subprocess.Popen[bytes]":
        command = _command(self.top, "cat-file", "--batch", "--follow-symlinks")
        pipe = subprocess.PIPE
        return subprocess.Popen(
            command, env=_environment(literal=False), stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL
        )

    def close(self) -> None:
        """Let git end."""
        if "_store" in self.__dict__:
            self._store.communicate()
            del self.__dict__["_store"]

    def __enter__(self) -> "Repository":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def commit(self, name: str) -> "Commit":
        """The commit behind a branch, a tag, a hash or `HEAD~1`; a DxplanError if there is none."""
        found = self.find(name)
        if found is None:
            hint = _DEEPEN if self.is_shallow else msg("git log --oneline lists commits, git branch -a branches")
            raise DxplanError(msg("git knows no revision {name}", name=name), hint)
        return found

    def find(self, name: str) -> "Commit | None":
        """As `commit`; None if there is none."""
        if not name or not name.isprintable():
            return None
        found = self.ask(f"{name}^{{commit}}")
        if found is None:
            return None
        head = found.content.partition(b"\n\n")[0]
        committer = next(line for line in head.split(b"\n") if line.startswith(b"committer "))
        seconds = int(committer.split(b" ")[-2])
        return Commit(self, found.hash, datetime.fromtimestamp(seconds, UTC))

    def commit_of(self, day: datetime) -> "Commit":
        """The last commit of the branch's first parents before a moment; a DxplanError if none is so old."""
        self.commit("HEAD")
        done = git(self.top, "rev-list", "--first-parent", "-1", f"--before={day.isoformat()}", "HEAD")
        found = answer(done).strip()
        if not found:
            message = msg("the history has no commit before {day}", day=day.date())
            raise DxplanError(message, _DEEPEN if self.is_shallow else None)
        return self.commit(found)

    def main(self) -> str:
        """The name of the main branch, the remote's before the local one."""
        name = next((name for name in _MAIN if self.find(f"refs/{_full(name)}")), None)
        if name is None:
            raise DxplanError(
                msg("there is no branch {names} to compare with", names=["origin/main", "main", "master"]),
                msg("name a revision, as in dxplan diff HEAD~1"),
            )
        return f"refs/{_full(name)}"

    def fork(self, one: "Commit", other: "Commit") -> "Commit":
        """The newest commit that two have in common; a DxplanError if the history at hand does not reach to one."""
        if one.hash == other.hash:
            return one
        done = git(self.top, "merge-base", one.hash, other.hash)
        if done.returncode not in (0, 1) or (done.returncode and not self.is_shallow):
            message = msg("{one} and {other} have no commit in common", one=one.short, other=other.short)
            raise DxplanError(message, msg("name a revision whose history this is"))
        found = done.stdout.strip()
        if not found:
            message = msg("this clone is shallow: it has no commit that {one} and {other} share",
                          one=one.short, other=other.short)  # fmt: skip
            raise DxplanError(message, _DEEPEN)
        return self.commit(found)

    def ask(self, name: str) -> "Stored | None":
        """What git stores under a name, as `<hash>:plans/2024.yaml`; None for what is not there."""
        store = self._store
        assert store.stdin is not None
        assert store.stdout is not None
        try:
            store.stdin.write(name.encode("utf-8", "surrogateescape") + b"\n")
            store.stdin.flush()
            line = store.stdout.readline()
            if not line:
                raise BrokenPipeError
            head = _STORED.fullmatch(line)
            if head is None:  # `name missing`, `name ambiguous`
                return None
            size = int(head[3])
            if size > MAX_BYTES:
                raise DxplanError(msg("{file} is larger than {limit} MB", file=name, limit=MAX_BYTES >> 20))
            content = store.stdout.read(size + 1)[:-1]
        except OSError:
            raise DxplanError(msg("git failed while it read {name}", name=name)) from None
        return Stored(head[1].decode(), head[2].decode(), content) if head[2] in _TYPES else None


class Stored(NamedTuple):
    """An object of git's store: its hash, its type (commit, tree, blob) and its bytes."""

    hash: str
    type: str
    content: bytes


class Commit(NamedTuple):
    """A commit of a repository; paths are seen from its top, with `/`."""

    repository: Repository
    hash: str
    time: datetime

    @property
    def short(self) -> str:
        """The beginning of the hash, as people quote it."""
        return self.hash[:7]

    def read(self, path: str) -> bytes | None:
        """A file's bytes as committed; None if there is no such file."""
        found = self.repository.ask(f"{self.hash}:{path}") if "\n" not in path else None
        return found.content if found and found.type == "blob" else None

    def files(self, folder: str) -> dict[str, str]:
        """Every file in and below a folder by its path, with its hash; hidden folders are left out."""
        found = self.repository.ask(f"{self.hash}:{folder}")
        return dict(self._below(folder, found)) if found and found.type == "tree" else {}

    def _below(self, folder: str, tree: Stored) -> Iterator[tuple[str, str]]:
        for mode, name, found in _entries(tree):
            path = f"{folder}/{name}" if folder else name
            if mode == _FOLDER and not name.startswith("."):
                inner = self.repository.ask(found)
                if inner:
                    yield from self._below(path, inner)
            elif mode not in (_FOLDER, _MODULE):
                yield path, found


def repository_at(folder: Path) -> Repository:
    """The work tree that a folder is in; a DxplanError says why there is none, and the way out."""
    try:
        done = git(folder, "rev-parse", "--is-shallow-repository", "--show-prefix", "--show-toplevel")
    except OSError:
        message = msg("git can't be started, and without it no other version of the plan can be read")
        raise DxplanError(message, msg("install git")) from None
    if done.returncode:
        if "not a git repository" in done.stderr:
            message = msg("{folder} is in no git repository, so there are no other versions", folder=str(folder))
            raise DxplanError(message, msg("make one with {command}", command="git init"))
        raise failed(done, msg("git failed"), _trust(folder, done.stderr))
    shallow, inside, top = done.stdout.removesuffix("\n").split("\n", 2)
    return Repository(Path(top), inside, is_shallow=shallow == "true")


_FOLDER, _MODULE = b"40000", b"160000"
_TYPES = (b"commit", b"tree", b"blob")
_STORED = re.compile(rb"(?:([0-9a-f]{40,64}) )?(\w+) ([0-9]+)\n")
"""Git's answer: hash, type and size; for a link that leads out of the commit, what is wrong with it and a size."""


def _entries(tree: Stored) -> Iterator[tuple[bytes, str, str]]:
    """The mode, the name and the hash of all that a tree holds."""
    at, length = 0, len(tree.hash) // 2
    while at < len(tree.content):
        zero = tree.content.index(b"\0", at)
        mode, _, name = tree.content[at:zero].partition(b" ")
        at = zero + 1 + length
        yield mode, name.decode("utf-8", "surrogateescape"), tree.content[zero + 1 : at].hex()


def _full(name: str) -> str:
    return name if name.startswith("heads/") else f"remotes/{name}"


def _trust(folder: Path, complaint: str) -> Message | None:
    if "dubious ownership" not in complaint:
        return None
    command = f'git config --global --add safe.directory "{folder.resolve().as_posix()}"'
    return msg("if you trust the folder: {command}", command=command)


def _command(folder: Path, *arguments: str) -> list[str]:
    return ["git", "-C", str(folder), "-c", "core.quotePath=false", *arguments]


def _environment(literal: bool) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in _ELSEWHERE}
    kept |= {"LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1"}
    return kept | {"GIT_NO_REPLACE_OBJECTS": "1"} | ({"GIT_LITERAL_PATHSPECS": "1"} if literal else {})


def _complaint(done: subprocess.CompletedProcess[str]) -> str:
    lines = [line.strip() for line in (done.stderr or done.stdout).splitlines() if line.strip()]
    lines = [line for line in lines if not line.startswith("hint:")]
    cause = next((line for line in lines if line.startswith("fatal: ")), lines[-1] if lines else str(done.returncode))
    return cause.removeprefix("fatal: ")
