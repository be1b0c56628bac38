"""A disk that fails, and a git: each of dxplan's own operations in turn, also as the last before a kill or a power cut.

Tests try some of the faults; with `pytest --every-fault` they try all.
"""

import errno
import os
import random
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

import dxplan.repository.git as reading
from dxplan.diagnostics import DxplanError, msg
from dxplan.repository import committing, operations, process

NAMES = (
    *("create", "write", "sync", "set_mode", "replace", "link", "unlink"),
    *("make_folder", "remove_folder", "sync_folder"),
)
REAL = {name: getattr(operations, name) for name in NAMES}
Tree = dict[Path, bytes | None]
"""Every file below a folder with its content, and every folder with None."""


class Killed(BaseException):
    """The process is no more: nothing that it would still do reaches the disk."""


class Inode:
    """A file whatever its names."""

    def __init__(self, content: bytes = b"") -> None:
        self.content = content
        self.lasting = content
        """What is left of it when the power goes."""


class Disk:
    """Counts the operations; the one of a number fails, or is the last."""

    def __init__(self, number: int = 0, kind: str = "") -> None:
        self.number = number
        self.kind = kind
        """`EIO` or `ENOSPC`; `kill` for the last one before a kill; blank for a sound disk."""
        self.calls: list[str] = []
        self.is_dead = False
        self.named: list[tuple[str, tuple[Path, ...], Inode | None]] = []
        """What was done to names, in order; a new file with its inode."""
        self._open: dict[int, Inode] = {}

    @property
    def count(self) -> int:
        return len(self.calls)

    def call(self, name: str, *arguments: Any) -> Any:
        if self.is_dead:
            return os.open(os.devnull, os.O_WRONLY) if name == "create" else None
        self.calls.append(name)
        if self.count == self.number and self.kind != "kill":
            if name == "sync_folder":  # its failure is nobody's
                return None
            if name == "write":
                os.write(arguments[0], arguments[1][: len(arguments[1]) // 2])
            raise OSError(code := getattr(errno, self.kind), os.strerror(code))
        done = REAL[name](*arguments)
        if name == "create":
            self._open[done] = Inode()
            self.named.append((name, arguments[:1], self._open[done]))
        elif name == "write":
            self._open[arguments[0]].content += arguments[1]
        elif name == "sync":
            self._open[arguments[0]].lasting = self._open[arguments[0]].content
        elif name != "set_mode":
            self.named.append((name, arguments, None))
        if self.count == self.number:
            self.is_dead = True
            raise Killed
        return done

    def cut_power(self, folder: Path, before: Tree, chance: random.Random) -> None:
        """Leave in the folder what a power cut may leave: of names that were not synced some last, in any mix."""
        inodes: dict[Path, Inode | None] = {path: None if raw is None else Inode(raw) for path, raw in before.items()}
        for at, (name, paths, inode) in enumerate(self.named):
            later = [("sync_folder", (paths[-1].parent,), None)]
            if name == "sync_folder" or (later[0] not in self.named[at:] and chance.random() < 0.5):
                continue
            if paths[-1].parent not in inodes and paths[-1].parent != folder:
                continue  # its folder did not last
            if name in ("create", "make_folder"):
                inodes[paths[0]] = inode
            elif name in ("replace", "link") and paths[0] in inodes:
                inodes[paths[1]] = inodes[paths[0]]
            if name in ("replace", "unlink", "remove_folder"):
                inodes.pop(paths[0], None)
        shutil.rmtree(folder)
        folder.mkdir()
        for path, one in sorted(inodes.items()):
            if one is None:
                path.mkdir(exist_ok=True)
        for path, one in inodes.items():
            if one is not None:
                path.write_bytes(one.lasting)


def tree(folder: Path) -> Tree:
    """What is in and below a folder."""
    return {path: None if path.is_dir() else path.read_bytes() for path in sorted(folder.rglob("*"))}


def visible(state: Tree) -> Tree:
    """Without what dxplan keeps for itself."""
    return {
        path: raw for path, raw in state.items() if not re.search(r"/\.git/|/\.dxplan[^/]*\.(json|lock)", str(path))
    }


def files(state: Tree) -> Tree:
    """Of what is visible, the files."""
    return {path: raw for path, raw in visible(state).items() if raw is not None}


def put_back(folder: Path, state: Tree) -> None:
    """Make what is in and below a folder what it was."""
    for path in sorted(tree(folder), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    for path, raw in state.items():
        path.mkdir() if raw is None else path.write_bytes(raw)


@contextmanager
def faulty(number: int = 0, kind: str = "") -> Iterator[Disk]:
    """Put a disk in the place of the real operations."""
    disk = Disk(number, kind)

    def failing(name: str) -> Callable[..., Any]:
        return lambda *arguments: disk.call(name, *arguments)

    try:
        for name in NAMES:
            setattr(operations, name, failing(name))
        yield disk
    finally:
        for name in NAMES:
            setattr(operations, name, REAL[name])


class Git:
    """Counts the runs of git; the one of a number fails, or is the last."""

    def __init__(self, number: int = 0, kind: str = "") -> None:
        self.number = number
        self.kind = kind
        """`unstarted`, or `gone`: no later one starts either; `failed`, nothing being done, or `late`, all being done;
        `full`: git can write no file.

        `before` and `after`, where dxplan is killed; blank for a sound git.
        """
        self.runs: list[str] = []
        self.meanwhile: Callable[[], None] = lambda: None
        """What others do between the runs."""

    def run(self, top: Path, *arguments: str, **rest: Any) -> "subprocess.CompletedProcess[str]":
        self.meanwhile()
        self.runs.append(arguments[0])
        if len(self.runs) != self.number and not (self.kind == "gone" and len(self.runs) > self.number):
            return process.git(top, *arguments, **rest)
        match self.kind:
            case "unstarted" | "gone":
                raise OSError(errno.EAGAIN, os.strerror(errno.EAGAIN))
            case "failed":
                return subprocess.CompletedProcess(arguments, 128, "", "fatal: it broke")
            case "before":
                raise Killed
            case "full":
                return self._full(top, *arguments, **rest)
        process.git(top, *arguments, **rest)
        if self.kind == "after":
            raise Killed
        raise DxplanError(msg("git did not answer within {seconds} seconds", seconds=60))

    def _full(self, *arguments: Any, **rest: Any) -> "subprocess.CompletedProcess[str]":
        real = process._command
        limit = ("sh", "-c", 'trap "" XFSZ; ulimit -f 0; exec "$@"', "sh")
        process._command = lambda *given: [*limit, *real(*given)]
        try:
            return process.git(*arguments, **rest)
        finally:
            process._command = real


@contextmanager
def faulty_git(number: int = 0, kind: str = "") -> Iterator[Git]:
    """Put a git in the place of the real one."""
    stand_in = Git(number, kind)
    with pytest.MonkeyPatch.context() as patch:
        for module in (committing, reading):
            patch.setattr(module, "git", stand_in.run)
        yield stand_in
