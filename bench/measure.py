"""Time and memory of whole processes: fresh each time, with a warm file cache, in turns.

In turns (A B C, A B C …), because a shared machine is faster in one minute than in the next: a ratio is taken within
each round, and the median of the rounds is told.
"""

import fcntl
import os
import pty
import struct
import subprocess
import termios
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from threading import Timer
from time import perf_counter
from typing import NamedTuple

SIZE = struct.pack("HHHH", 40, 100, 0, 0)  # of the terminal: rows, columns


class Command(NamedTuple):
    """What to run, where, and whether its output goes to a terminal or to a pipe."""

    arguments: tuple[str, ...]
    folder: Path
    terminal: bool = False
    codes: tuple[int, ...] = (0,)
    """The exit codes of a run that did its work."""


class Run(NamedTuple):
    """One process, from its start until it is gone."""

    seconds: float
    cpu: float
    """Seconds of a processor: its own, its children's, and the system's for them."""
    megabytes: float
    """The most memory it held; never less than this program's own, since a process begins as a copy of another."""


def in_turns(commands: Mapping[str, Command], rounds: int, limit: float = 600) -> dict[str, list[Run]]:
    """Each command's runs, one in every round, behind a round that warms the caches; for no rounds that one alone.

    A command that takes more than `limit` seconds has no runs.
    """
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    over: set[str] = set()
    for turn in range(rounds + 1):
        for name, command in commands.items():
            if name not in over:
                run = run_once(command, limit)
                if run is None:
                    over.add(name)
                elif turn or not rounds:
                    runs[name].append(run)
    return runs


def run_once(command: Command, limit: float) -> Run | None:
    """Start a process, read all it writes, and wait for it; None if it took too long and was stopped.

    Raises RuntimeError if it failed.
    """
    reading, writing = pty.openpty() if command.terminal else os.pipe()
    if command.terminal:
        fcntl.ioctl(writing, termios.TIOCSWINSZ, SIZE)
    # a setting such as PYTHONDONTWRITEBYTECODE or DXPLAN_LANG would change what is measured
    environment = {name: text for name, text in os.environ.items() if not name.startswith(("PYTHON", "DXPLAN_"))}
    start = perf_counter()
    process = subprocess.Popen(
        command.arguments,
        cwd=command.folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=writing,
        stderr=writing,
    )
    os.close(writing)
    watch = Timer(limit, process.kill)
    watch.start()
    said = _read(reading)
    _, status, used = os.wait4(process.pid, 0)
    seconds = perf_counter() - start
    watch.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in command.codes and seconds < limit:
        raise RuntimeError(f"{command.arguments}: exit code {process.returncode}\n{said.decode(errors='replace')}")
    return Run(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024) if seconds < limit else None


def seconds(runs: Sequence[Run]) -> float:
    """The median time on the clock."""
    return median(run.seconds for run in runs)


def processor(runs: Sequence[Run]) -> float:
    """The median time of a processor."""
    return median(run.cpu for run in runs)


def megabytes(runs: Sequence[Run]) -> float:
    """The median of the most memory held."""
    return median(run.megabytes for run in runs)


def times(runs: Sequence[Run], others: Sequence[Run], least: Sequence[Run] = ()) -> float:
    """How many times the others' processor time these take, round by round; both less what `least` takes, if given."""
    floors = [run.cpu for run in least] or [0.0] * len(runs)
    rounds = zip(runs, others, floors, strict=True)
    return median((run.cpu - floor) / (other.cpu - floor) for run, other, floor in rounds)


def longer(runs: Sequence[Run], others: Sequence[Run]) -> float:
    """How many seconds more than the others these run, round by round."""
    return median(run.seconds - other.seconds for run, other in zip(runs, others, strict=True))


def _read(reading: int) -> bytes:
    """Everything that comes until the other end is closed; the last of it is returned."""
    said = b""
    try:
        while more := os.read(reading, 1 << 16):
            said = (said + more)[-2000:]
    except OSError:  # a terminal's way of saying that the other end is closed
        pass
    os.close(reading)
    return said
