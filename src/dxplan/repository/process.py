"""Git as a process: the one place that builds its command lines and environment, so that nothing of a repository runs.

The contents of a repository are data. Git's configuration, attributes and hooks can name programs; each of them is
switched off here for every command, and no command is used that would start one in spite of it.
"""

import os
import re
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import NamedTuple

from dxplan.diagnostics import DxplanError, Message, msg

SECONDS = 60
"""For a command of git as a whole."""
SECONDS_TO_ANSWER = 30
"""For one object of git's store."""
SECONDS_TO_END = 5
MAX_BYTES = 256 << 20
"""No file of a plan is larger; the reader of YAML refuses far smaller ones with a better sentence."""
_SETTINGS = {
    "safe.bareRepository": "explicit",  # a folder that looks like a repository is none
    "core.fsmonitor": "",  # blank turns it off in every git; before 2.36 any value was the name of a program
    "core.hooksPath": os.devnull,
    "core.sshCommand": "false",
    "core.askPass": "",
    "core.editor": ":",
    "core.pager": "cat",
    "credential.helper": "",
    "gc.auto": "0",
    "maintenance.auto": "false",
    # each by name too: the general key alone loses to a repository's protocol.ext.allow
    "protocol.allow": "never",
    **{f"protocol.{name}.allow": "never" for name in ("ext", "file", "git", "ssh", "http", "https", "ftp", "ftps")},
    # git check-attr says "unset" of no filter and of a filter of that name alike
    **{f"filter.{name}.{key}": "" for name in ("unset", "unspecified") for key in ("clean", "smudge", "process")},
    "core.quotePath": "false",
    "i18n.commitEncoding": "UTF-8",
    "core.fsync": "added",  # so that commits and the index survive a power cut; git's default leaves objects out
}
"""Configuration that wins over every file; versions of git that do not know a key pass it over."""
_KEPT = (
    # who works
    *(f"GIT_{who}_{what}" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL", "DATE")),
    # how the machine is set up; pipelines trust their folder by GIT_CONFIG_COUNT
    *("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_COUNT"),
    *("GIT_DISCOVERY_ACROSS_FILESYSTEM", "GIT_EXEC_PATH", "GIT_TEST_ASSUME_DIFFERENT_OWNER"),
)
"""Git's variables that are passed on. The others point git at another repository, read names in another way or name
programs; hooks set many of them."""
_KEPT_HEADS = ("GIT_CONFIG_KEY_", "GIT_CONFIG_VALUE_")
_PROGRAMS = ("EDITOR", "VISUAL", "PAGER", "SSH_ASKPASS")
_FIXED = {
    "LC_ALL": "C",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_REPLACE_OBJECTS": "1",
    # a partial clone would fetch what it lacks; git before 2.39.4 knows the second way alone to keep it from that
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "",
}
_UNCONFIGURED = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_COUNT": "0"}

if sys.platform == "win32":  # or a git.exe in the folder of a plan would be run in git's place
    os.environ["NODEFAULTCURRENTDIRECTORYINEXEPATH"] = "1"  # names of variables have no case there


def git(
    top: Path, *arguments: str, literal: bool = True, configured: bool = True, stdin: bytes = b""
) -> subprocess.CompletedProcess[str]:
    """Run git at a clone's top without a question to anybody.

    With `literal` a name is no pattern; not every command takes that. Without `configured` git is as if nobody had
    configured it. Raises OSError where git can't be started, DxplanError where it does not answer.
    """
    environment = _environment(top, literal) | ({} if configured else _UNCONFIGURED)
    command, pipe = _command(top, *arguments), subprocess.PIPE
    with subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        try:
            streams = process.communicate(stdin, SECONDS)
        except subprocess.TimeoutExpired:
            _end(process)
            raise _late(SECONDS) from None
        except BaseException:
            _end(process)
            raise
    out, err = (stream.decode("utf-8", "surrogateescape") for stream in streams)
    return subprocess.CompletedProcess(command, process.returncode, out, err)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Make git end: first so that it can still remove its locks."""
    process.terminate()
    with suppress(subprocess.TimeoutExpired):
        process.wait(SECONDS_TO_END)
    process.kill()


def failed(done: subprocess.CompletedProcess[str], hint: Message | None = None) -> DxplanError:
    """The sentence for a run of git that failed, with git's own complaint."""
    return DxplanError(msg("{what} ({reason})", what=msg("git failed"), reason=complaint(done)), hint)


class Reply(NamedTuple):
    """An object of git's store: its hash, its type (commit, tree, blob) and its bytes.

    Blank if git has none of that name. For a link that leads nowhere the hash is blank, and the type is the reason.
    """

    hash: str = ""
    type: str = ""
    content: bytes = b""


class Store:
    """Git's store, asked by `cat-file --batch`: names go in as data, so none is ever an option.

    A thread writes and reads, so that a git that does not answer can be abandoned.
    """

    def __init__(self, top: Path) -> None:
        command = _command(top, "cat-file", "--batch", "--follow-symlinks")
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(
            command,
            env=_environment(top, literal=False),
            stdin=pipe,
            stdout=pipe,
            stderr=subprocess.DEVNULL,
            bufsize=0,
        )
        self._names: SimpleQueue[bytes | None] = SimpleQueue()
        self._replies: SimpleQueue[Reply | None] = SimpleQueue()
        self._thread = Thread(target=self._converse, daemon=True)
        self._thread.start()

    def ask(self, name: str, stored_hash: str | None = None) -> Reply | None:
        """What git answers to a name, asked by its hash where that is known; None if it has ended.

        Raises DxplanError where it does not answer in time, or the object is too large; it then has to be closed.
        """
        self._names.put((stored_hash or name).encode("utf-8", "surrogateescape") + b"\n")
        try:
            reply = self._replies.get(timeout=SECONDS_TO_ANSWER)
        except Empty:
            self.process.kill()
            raise _late(SECONDS_TO_ANSWER) from None
        if reply == _TOO_LARGE:
            raise DxplanError(msg("{file} is larger than {limit} MB", file=name, limit=MAX_BYTES >> 20))
        return reply

    def close(self) -> None:
        """Let git end, or make it."""
        self._names.put(None)
        try:
            self.process.wait(SECONDS_TO_END)
        except subprocess.TimeoutExpired:
            self.process.kill()
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(SECONDS_TO_END)

    def _converse(self) -> None:
        stdin, stdout = self.process.stdin, self.process.stdout
        assert stdin is not None
        assert stdout is not None
        with suppress(OSError), stdout, stdin:
            output = _Stream(stdout.fileno())
            while (name := self._names.get()) is not None:
                while name:
                    name = name[stdin.write(name) or 0 :]
                reply = _reply(output)
                self._replies.put(reply)
                if reply == _TOO_LARGE:
                    break  # and leave the rest unread
        self._replies.put(None)


class _Stream:
    """Bytes of a pipe, taken by the line or by their number; raises OSError at its end."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._ahead = bytearray()

    def take_line(self) -> bytes:
        while (end := self._ahead.find(b"\n")) < 0:
            if len(self._ahead) > 1 << 20:  # no name is so long
                raise BrokenPipeError
            self._fill(1 << 12)
        return self._cut(end + 1)

    def take(self, count: int) -> bytes:
        while (left := count - len(self._ahead)) > 0:
            self._fill(min(max(left, 1 << 12), 1 << 20))
        return self._cut(count)

    def _fill(self, most: int) -> None:
        some = os.read(self._number, most)
        if not some:
            raise BrokenPipeError
        self._ahead += some

    def _cut(self, count: int) -> bytes:
        head = bytes(self._ahead[:count])
        del self._ahead[:count]
        return head


_TOO_LARGE = Reply(type="too large")
_STORED = re.compile(rb"(?:([0-9a-f]{40,64}) )?(\w+) ([0-9]{1,19})\n")
"""Git's line before an object: hash, type and size; for a link that leads out of the commit what is wrong, and a size.
It has no size after a name of nothing: `name missing`, `name ambiguous`."""


def _reply(output: _Stream) -> Reply:
    head = _STORED.fullmatch(output.take_line())
    if head is None:
        return Reply()
    size = int(head[3])
    if size > MAX_BYTES:
        return _TOO_LARGE
    return Reply((head[1] or b"").decode(), head[2].decode(), output.take(size + 1)[:-1])


def _late(seconds: int) -> DxplanError:
    return DxplanError(msg("git did not answer within {seconds} seconds", seconds=seconds))


def _command(top: Path, *arguments: str) -> list[str]:
    settings = (word for setting in _SETTINGS.items() for word in ("-c", "=".join(setting)))
    return ["git", "--no-pager", "-C", str(top), *settings, *arguments]


def _environment(top: Path, literal: bool) -> dict[str, str]:
    variables = {name: value for name, value in os.environ.items() if _is_kept(name)} | _FIXED
    above = str(top.parent)
    if os.pathsep not in above:  # git stays at the top, and is not led on to another one above it
        variables["GIT_CEILING_DIRECTORIES"] = above
    return variables | ({"GIT_LITERAL_PATHSPECS": "1"} if literal else {})


def _is_kept(name: str) -> bool:
    name = name.upper()
    if name.startswith("GIT_"):
        return name in _KEPT or name.startswith(_KEPT_HEADS)
    return name not in _PROGRAMS


def complaint(done: subprocess.CompletedProcess[str]) -> str:
    """Why a run of git failed, in its own words."""
    lines = [line.strip() for line in (done.stderr or done.stdout).splitlines() if line.strip()]
    lines = [line for line in lines if not line.startswith("hint:")]
    cause = next((line for line in lines if line.startswith("fatal: ")), lines[-1] if lines else str(done.returncode))
    return cause.removeprefix("fatal: ")
