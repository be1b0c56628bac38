"""Commits and their files, read from git. Nothing here writes.

Content comes from git's store as it was committed: no filter, driver or hook of a repository is run.
"""

import os
import re
from collections.abc import Iterator
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.model.dates import HANOI
from dxplan.repository.clone import GIT, top_of
from dxplan.repository.process import Reply, Store, failed, git

MAX_ENTRIES = 100_000
"""Of files and folders below a folder; a few small trees that hold each other could name more than there are atoms."""
_MAIN = ("origin/HEAD", "origin/main", "origin/master", "heads/main", "heads/master")
_DEEPEN = msg(
    "this clone is shallow; fetch the rest with git fetch --unshallow, in a pipeline by a checkout with fetch-depth: 0"
)
_FSCK = msg("{command} says what is missing; {again} fetches all of it again from where the clone came from",
            command="git fsck", again="git fetch --refetch")  # fmt: skip
_LINKS = 40
"""So many links one path may lead through, as for the system."""


class Repository:
    """A git work tree and its store; a context, because a git process answers until it is closed."""

    def __init__(self, top: Path, inside: str, *, is_shallow: bool) -> None:
        self.top = top
        self.inside = inside
        """The folder that was asked for, as seen from the top: blank, or `a/b/`."""
        self.is_shallow = is_shallow
        self._newest: tuple[str, Reply | None] = ("", None)
        self._hashes: dict[str, str] = {}

    @cached_property
    def _store(self) -> Store:
        return Store(self.top)

    def close(self) -> None:
        """Let git end."""
        store = self.__dict__.pop("_store", None)
        if store is not None:
            store.close()

    def __enter__(self) -> "Repository":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def commit(self, name: str) -> "Commit":
        """The commit of a branch, a tag, a hash or `HEAD~1`; a DxplanError if there is none."""
        commit = self.find(name)
        if commit is None:
            self._refuse_lost(name)
            if self.is_unborn():
                raise DxplanError(msg("the repository {folder} has no commit yet", folder=str(self.top)))
            hint = _DEEPEN if self.is_shallow else msg("git log --oneline lists commits, git branch -a branches")
            raise DxplanError(msg("git knows no revision {name}", name=name), hint)
        return commit

    def find(self, name: str) -> "Commit | None":
        """As `commit`; None if there is none."""
        if not name or not name.isprintable():
            return None
        reply = self.ask(f"{name}^{{commit}}")
        if reply is None:
            return None
        return Commit(self, reply.hash, _committed(reply))

    def is_unborn(self) -> bool:
        """Whether there is no commit yet; a DxplanError if git has lost the last one."""
        if self.find("HEAD"):
            return False
        self._refuse_lost("HEAD")
        return True

    def _refuse_lost(self, name: str) -> None:
        """Raise a DxplanError if git knows a name that `find` did not find, and has lost its commit."""
        if name[:1] in ("", "-") or not name.isprintable():
            return
        stored_hash = git(self.top, "rev-parse", "-q", "--verify", name).stdout.strip()
        if stored_hash and stored_hash != name and self.ask(stored_hash) is None:
            raise self.lost(name)

    def lost(self, what: str) -> DxplanError:
        """The error for an object that git knows of and does not have; dxplan fetches nothing by itself."""
        return DxplanError(msg("git lacks {file}", file=what), remedy(self.top))

    def commit_of(self, moment: datetime) -> "Commit":
        """The last commit of the branch's first parents up to a moment; a DxplanError if none is so old."""
        self.commit("HEAD")
        seconds = max(int(moment.timestamp()), 0)  # of a day before 1970 git understands another
        done = git(self.top, "rev-list", "--first-parent", "-1", f"--before=@{seconds} +0000", "HEAD")
        if done.returncode:
            raise failed(done)
        name = done.stdout.strip()
        if not name:
            message = msg("the history has no commit up to {day}", day=moment.date())
            raise DxplanError(message, _DEEPEN if self.is_shallow else None)
        return self.commit(name)

    def main(self) -> str:
        """The name of the main branch, the remote's before the local one."""
        name = next((name for name in _MAIN if self.find(f"refs/{_full(name)}")), None)
        passed = [f"refs/{_full(branch)}" for branch in (_MAIN[: _MAIN.index(name)] if name else _MAIN)]
        may_be = bool(passed) and not _has_none(self.top, passed)
        listed = git(self.top, "for-each-ref", "--format=%(refname)", *passed, literal=False).stdout if may_be else ""
        for ref in listed.splitlines():
            if ref in passed and self.ask(ref) is None:
                raise self.lost(ref)
        if name is None:
            raise DxplanError(
                msg("there is no branch {names} to compare with", names=["origin/main", "main", "master"]),
                msg("name a revision: dxplan diff HEAD~1, dxplan amend --base HEAD~1"),
            )
        return f"refs/{_full(name)}"

    def fork(self, commit: "Commit", other: "Commit") -> "Commit":
        """The newest commit that two have in common; a DxplanError if the history at hand does not reach to one."""
        if commit.hash == other.hash:
            return commit
        done = git(self.top, "merge-base", commit.hash, other.hash)
        if done.returncode not in (0, 1) or "error: " in done.stderr:  # of a lost commit git goes on without it
            raise failed(done, remedy(self.top))
        if done.returncode and not self.is_shallow:
            message = msg("{one} and {other} have no commit in common", one=commit.short, other=other.short)
            raise DxplanError(message, msg("name a revision whose history this is"))
        name = done.stdout.strip()
        if not name:
            message = msg("this clone is shallow: it has no commit that {one} and {other} share",
                          one=commit.short, other=other.short)  # fmt: skip
            raise DxplanError(message, _DEEPEN)
        return self.commit(name)

    def ask(self, name: str) -> Reply | None:
        """The object that git stores under a name, as `<hash>:plans/2024.yaml`; None if there is none."""
        if name != self._newest[0]:  # a file is read right after its kind was asked for
            self._newest = name, self._asked(name)
        return self._newest[1]

    def remember(self, name: str, stored_hash: str) -> None:
        """Ask for a file by its hash from now on: by its name git would read its whole folder for each file in it."""
        self._hashes[name] = stored_hash

    def _asked(self, name: str) -> Reply | None:
        try:
            reply = self._store.ask(name, self._hashes.get(name))
        except DxplanError:
            self.close()
            raise
        except OSError:
            reply = None
        if reply is None:
            self.close()
            raise DxplanError(msg("git failed while it read {name}", name=name), remedy(self.top))
        return reply if reply.hash and reply.type in _TYPES else None


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
        reply = self._reply(path)
        return reply.content if reply and reply.type == "blob" else None

    def kind(self, path: str) -> str | None:
        """`blob` for a file, `tree` for a folder, links followed; None if there is no such thing."""
        reply = self._reply(path)
        return reply and reply.type

    def _reply(self, path: str) -> Reply | None:
        """What is at a path, links followed; None if the commit has no such thing. DxplanError if git has lost it."""
        reply = self.repository.ask(f"{self.hash}:{path}") if "\n" not in path else None  # a name ends with its line
        return reply or self._by_steps(path)

    def _by_steps(self, path: str) -> Reply | None:
        """As `_reply`, folder by folder; git itself reports a lost object as a missing file."""
        folders = [self._part(f"{self.hash}^{{tree}}", "")]
        names: list[str] = []
        ahead, links = path.split("/"), 0
        while ahead:
            name = ahead.pop(0)
            if name in ("", "."):
                continue
            if name == "..":
                if not names:
                    return None  # out of the commit
                names.pop()
                folders.pop()
                continue
            entries = {entry: (mode, stored_hash) for mode, entry, stored_hash in _entries(folders[-1])}
            mode, stored_hash = entries.get(name, (_MODULE, ""))
            if mode == _MODULE:  # or there is no such name
                return None
            part = self._part(stored_hash, "/".join((*names, name)))
            if mode == _LINK:
                links += 1
                target = part.content.decode("utf-8", "surrogateescape")
                if links > _LINKS or target.startswith("/"):
                    return None
                ahead = [*target.split("/"), *ahead]
            elif mode == _FOLDER:
                names.append(name)
                folders.append(part)
            else:
                return None if ahead else part
        return folders[-1]

    def _part(self, name: str, place: str) -> Reply:
        part = self.repository.ask(name)
        if part is None:
            raise self.repository.lost(f"{self.short}:{place}" if place else self.hash)
        return part

    def files(self, folder: str) -> dict[str, str]:
        """Every file in and below a folder by its path, with its hash; hidden folders are left out."""
        return {
            f"{path}/{name}" if path else name: stored_hash
            for path, _, files in self.walk(folder)
            for name, stored_hash in files.items()
        }

    def walk(self, folder: str) -> Iterator[tuple[str, dict[str, str], dict[str, str]]]:
        """Each folder in and below one, with the folders and the files in it by name, with their hashes.

        Links are followed within the commit; one that leads back is not gone into, nor are hidden folders and
        submodules. What a link leads nowhere is among the files, with the link's own hash.
        """
        top = self._reply(folder)
        ahead = [(folder, top)] if top and top.type == "tree" else []
        seen, count = {top.hash for _, top in ahead}, 0
        while ahead:
            path, tree = ahead.pop()
            folders: dict[str, Reply] = {}
            files: dict[str, str] = {}
            linked = set()
            for mode, name, stored_hash in _entries(tree):
                below = None
                place = f"{path}/{name}" if path else name
                if mode == _FOLDER and not name.startswith("."):
                    below = self._part(stored_hash, place)
                elif mode == _LINK:
                    below = self._reply(place)
                    linked.add(name)
                if below and below.type == "tree":
                    folders[name] = below
                elif mode not in (_FOLDER, _MODULE):
                    files[name] = below.hash if below else stored_hash
                    if mode != _LINK:
                        self.repository.remember(f"{self.hash}:{place}", stored_hash)
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


def remedy(top: Path) -> Message:
    """How to get back what git knows of and does not have."""
    if git(top, "config", "--get-regexp", r"^remote\..*\.promisor$").returncode:
        return _FSCK
    return msg("this clone is partial; fetch what it lacks: {command}", command="git fetch --refetch --no-filter")


def repository_at(folder: Path) -> Repository:
    """The work tree around a folder; a DxplanError with the reason and a remedy if there is none."""
    top = top_of(folder)
    if top is None:
        message = msg("{folder} is in no git repository, so there are no other versions", folder=str(folder.absolute()))
        raise DxplanError(message, msg("make one with {command}", command="git init"))
    try:
        is_shallow = agreed(top)
    except OSError:
        message = msg("git can't be started, and without it no other version of the plan can be read")
        raise DxplanError(message, msg("install git")) from None
    inside = Path(os.path.realpath(folder)).relative_to(top).as_posix()
    return Repository(top, "" if inside == "." else f"{inside}/", is_shallow=is_shallow)


def agreed(top: Path) -> bool:
    """Make sure that git takes a folder for the top of a work tree; whether its clone is shallow.

    Raises OSError where git can't be started, DxplanError where it sees no work tree there, or another one.
    """
    done = git(top, "rev-parse", "--is-shallow-repository", "--show-toplevel")
    if done.returncode:
        if "not a git repository" in done.stderr:
            raise DxplanError(msg("git can't use {file}", file=str(top / GIT)), _MEND)
        raise failed(done, _trust(top, done.stderr))
    shallow, seen_top = done.stdout.removesuffix("\n").split("\n", 1)
    if not _is_same(top, Path(seen_top)):
        message = msg("{folder} has a .git, but git works on {other} from there", folder=str(top), other=seen_top)
        raise DxplanError(message, _MEND)
    return shallow == "true"


def _is_same(folder: Path, other: Path) -> bool:
    try:
        return folder.samefile(other)
    except OSError:
        return False


_MEND = msg("{command} there says what git sees", command="git rev-parse --show-toplevel")
_FOLDER, _LINK, _MODULE = b"40000", b"120000", b"160000"
_TYPES = ("commit", "tree", "blob")


def _entries(tree: Reply) -> Iterator[tuple[bytes, str, str]]:
    """The mode, the name and the hash of all that a tree holds."""
    at, length = 0, len(tree.hash) // 2
    while at < len(tree.content):
        zero = tree.content.index(b"\0", at)
        mode, _, name = tree.content[at:zero].partition(b" ")
        at = zero + 1 + length
        yield mode.lstrip(b"0"), name.decode("utf-8", "surrogateescape"), tree.content[zero + 1 : at].hex()


def _committed(commit: Reply) -> datetime:
    """When it was committed, in Hanoi's time."""
    head = commit.content.partition(b"\n\n")[0]
    match = re.search(rb"^committer .* ([0-9]+) [-+][0-9]+$", head, re.MULTILINE)
    try:
        if match is None:
            raise ValueError
        return datetime.fromtimestamp(int(match[1]), HANOI)
    except (ValueError, OverflowError, OSError):
        raise DxplanError(msg("the commit {hash} has no date that can be read", hash=commit.hash)) from None


def _has_none(top: Path, refs: list[str]) -> bool:
    """Whether git has none of these refs for certain, by the files in which it keeps them; git itself starts slowly.

    Where they are kept in another way, or can't be read, that is not certain.
    """
    folder = top / GIT
    packed = folder / "packed-refs"
    is_usual = (folder / "refs" / "heads").is_dir()
    if not is_usual or any(os.path.lexists(folder / name) for name in ("reftable", "commondir")):
        return False
    try:
        names = packed.read_bytes() if packed.is_file() else b""
    except OSError:
        return False
    return not any(ref.encode() in names or os.path.lexists(folder / ref) for ref in refs)


def _full(name: str) -> str:
    return name if name.startswith("heads/") else f"remotes/{name}"


def _trust(top: Path, complaint: str) -> Message | None:
    if "dubious ownership" not in complaint:
        return None
    command = f'git config --global --add safe.directory "{top.as_posix()}"'
    return msg("if you trust the folder: {command}", command=command)
