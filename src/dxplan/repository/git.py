"""What git knows: the commit behind a name, and the files in it. Nothing here writes.

Content comes from git's store as it was committed, by one `cat-file --batch`, which takes names on its stdin: no name
is ever an option, and no filter, driver or hook of a repository is run.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from dxplan.dates import HANOI
from dxplan.diagnostics import DxplanError, Message, msg

SECONDS = 60
SECONDS_TO_END = 5
MAX_BYTES = 256 << 20
"""No file of a plan is larger; the reader of YAML refuses far smaller ones with a better sentence."""
MAX_ENTRIES = 100_000
"""Of files and folders below a folder; a few small trees that hold each other could name more than there are atoms."""
_ELSEWHERE = (
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_COMMON_DIR",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_SHALLOW_FILE",
    "GIT_NAMESPACE",
    "GIT_LITERAL_PATHSPECS",
    "GIT_GLOB_PATHSPECS",
    "GIT_NOGLOB_PATHSPECS",
    "GIT_ICASE_PATHSPECS",
)
"""What would make git work on another repository than the folder's, or read names in another way; hooks have some."""
_OFFLINE = {"GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "none"}
"""A partial clone would fetch what it lacks; git before 2.44 knows the second way alone to keep it from that."""
_MAIN = ("origin/HEAD", "origin/main", "origin/master", "heads/main", "heads/master")
_DEEPEN = msg(
    "this clone is shallow; fetch the rest with git fetch --unshallow, in a pipeline by a checkout with fetch-depth: 0"
)

if sys.platform == "win32":  # or a git.exe in the folder of a plan would be run in git's place
    os.environ["NODEFAULTCURRENTDIRECTORYINEXEPATH"] = "1"  # names of variables have no case there


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
            command, env=_environment(literal=False) | _OFFLINE, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL
        )

    def close(self) -> None:
        """Let git end."""
        store = self.__dict__.pop("_store", None)
        if store is None:
            return
        for stream in (store.stdin, store.stdout):
            with suppress(OSError):  # it may have ended before it read all
                stream.close()
        try:
            store.wait(SECONDS_TO_END)
        except subprocess.TimeoutExpired:
            store.kill()
            store.wait()

    def __enter__(self) -> "Repository":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def commit(self, name: str) -> "Commit":
        """The commit behind a branch, a tag, a hash or `HEAD~1`; a DxplanError if there is none."""
        found = self.find(name)
        if found is None:
            if self.find("HEAD") is None:
                raise DxplanError(msg("the repository {folder} has no commit yet", folder=str(self.top)))
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
        return Commit(self, found.hash, _committed(found))

    def commit_of(self, moment: datetime) -> "Commit":
        """The last commit of the branch's first parents up to a moment; a DxplanError if none is so old."""
        self.commit("HEAD")
        seconds = max(int(moment.timestamp()), 0)  # of a day before 1970 git understands another
        done = git(self.top, "rev-list", "--first-parent", "-1", f"--before=@{seconds} +0000", "HEAD")
        found = answer(done).strip()
        if not found:
            message = msg("the history has no commit up to {day}", day=moment.date())
            raise DxplanError(message, _DEEPEN if self.is_shallow else None)
        return self.commit(found)

    def main(self) -> str:
        """The name of the main branch, the remote's before the local one."""
        name = next((name for name in _MAIN if self.find(f"refs/{_full(name)}")), None)
        if name is None:
            raise DxplanError(
                msg("there is no branch {names} to compare with", names=["origin/main", "main", "master"]),
                msg("name a revision: dxplan diff HEAD~1, dxplan amend --base HEAD~1"),
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
        try:
            store = self._store
            assert store.stdin is not None
            assert store.stdout is not None
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
                self.close()  # with all that it would still say
                raise DxplanError(msg("{file} is larger than {limit} MB", file=name, limit=MAX_BYTES >> 20))
            content = store.stdout.read(size + 1)
            if len(content) <= size:
                raise BrokenPipeError
        except OSError:
            self.close()
            raise self._unanswered(name) from None
        return Stored(head[1].decode(), head[2].decode(), content[:-1]) if head[1] and head[2] in _TYPES else None

    def _unanswered(self, name: str) -> DxplanError:
        """The sentence for git that ended and should have answered: nothing is fetched behind the reader's back."""
        message = msg("git failed while it read {name}", name=name)
        if git(self.top, "config", "--get-regexp", r"^remote\..*\.promisor$").returncode:
            return DxplanError(message, msg("{command} says what is wrong", command="git fsck"))
        hint = msg("this clone is partial; fetch what it lacks: {command}", command="git fetch --refetch --no-filter")
        return DxplanError(message, hint)


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

    def data(self) -> dict[str, str]:
        """The commit, as others build on it."""
        return {"commit": self.hash, "time": self.time.isoformat()}

    def read(self, path: str) -> bytes | None:
        """A file's bytes as committed; None if there is no such file."""
        found = self.repository.ask(f"{self.hash}:{path}") if "\n" not in path else None
        return found.content if found and found.type == "blob" else None

    def kind(self, path: str) -> str | None:
        """`blob` for a file, `tree` for a folder, links followed; None if there is no such thing."""
        found = self.repository.ask(f"{self.hash}:{path}") if "\n" not in path else None
        return found and found.type

    def files(self, folder: str) -> dict[str, str]:
        """Every file in and below a folder by its path, with its hash; hidden folders are left out."""
        return {
            f"{path}/{name}" if path else name: found
            for path, _, files in self.walk(folder)
            for name, found in files.items()
        }

    def walk(self, folder: str) -> Iterator[tuple[str, dict[str, str], dict[str, str]]]:
        """Each folder in and below one, with the folders and the files in it by name, with their hashes.

        Links are followed within the commit; one that leads back is not gone into, nor are hidden folders and
        submodules. What a link leads nowhere is among the files, with the link's own hash.
        """
        top = self.repository.ask(f"{self.hash}:{folder}") if "\n" not in folder else None
        ahead = [(folder, top)] if top and top.type == "tree" else []
        seen, count = {top.hash for _, top in ahead}, 0
        while ahead:
            path, tree = ahead.pop()
            folders: dict[str, Stored] = {}
            files: dict[str, str] = {}
            linked = set()
            for mode, name, found in _entries(tree):
                below = None
                if mode == _FOLDER and not name.startswith("."):
                    below = self.repository.ask(found)
                elif mode == _LINK and "\n" not in path + name:
                    below = self.repository.ask(f"{self.hash}:{path}/{name}" if path else f"{self.hash}:{name}")
                    linked.add(name)
                if below and below.type == "tree":
                    folders[name] = below
                elif mode not in (_FOLDER, _MODULE):
                    files[name] = below.hash if below else found
            count += len(folders) + len(files)
            if count > MAX_ENTRIES:
                message = msg(
                    "{folder} holds more than {limit} files", folder=f"{self.short}:{folder}", limit=MAX_ENTRIES
                )
                raise DxplanError(message)
            yield path, {name: below.hash for name, below in folders.items()}, files
            for name, below in reversed(folders.items()):
                if name.startswith(".") or (name in linked and below.hash in seen):
                    continue
                seen.add(below.hash)
                ahead.append((f"{path}/{name}" if path else name, below))


def repository_at(folder: Path) -> Repository:
    """The work tree that a folder is in; a DxplanError says why there is none, and the way out."""
    try:
        done = git(folder, "rev-parse", "--is-shallow-repository", "--show-prefix", "--show-toplevel")
    except OSError:
        message = msg("git can't be started, and without it no other version of the plan can be read")
        raise DxplanError(message, msg("install git")) from None
    if done.returncode:
        here = folder.absolute()
        if "not a git repository" in done.stderr:
            message = msg("{folder} is in no git repository, so there are no other versions", folder=str(here))
            raise DxplanError(message, msg("make one with {command}", command="git init"))
        raise failed(done, msg("git failed"), _trust(folder, done.stderr))
    shallow, inside, top = done.stdout.removesuffix("\n").split("\n", 2)
    return Repository(Path(top), inside, is_shallow=shallow == "true")


_FOLDER, _LINK, _MODULE = b"40000", b"120000", b"160000"
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
        yield mode.lstrip(b"0"), name.decode("utf-8", "surrogateescape"), tree.content[zero + 1 : at].hex()


def _committed(commit: Stored) -> datetime:
    """When it was committed, as Hanoi's clocks said."""
    head = commit.content.partition(b"\n\n")[0]
    found = re.search(rb"^committer .* ([0-9]+) [-+][0-9]+$", head, re.MULTILINE)
    try:
        if found is None:
            raise ValueError
        return datetime.fromtimestamp(int(found[1]), HANOI)
    except (ValueError, OverflowError, OSError):
        raise DxplanError(msg("the commit {hash} has no date that can be read", hash=commit.hash)) from None


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
    kept |= {"LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_REPLACE_OBJECTS": "1"}
    return kept | ({"GIT_LITERAL_PATHSPECS": "1"} if literal else {})


def _complaint(done: subprocess.CompletedProcess[str]) -> str:
    lines = [line.strip() for line in (done.stderr or done.stdout).splitlines() if line.strip()]
    lines = [line for line in lines if not line.startswith("hint:")]
    cause = next((line for line in lines if line.startswith("fatal: ")), lines[-1] if lines else str(done.returncode))
    return cause.removeprefix("fatal: ")
