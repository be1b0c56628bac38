"""The steps as a stream for `git fast-import`: the same commits, to the byte, wherever they are made."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time

from dxplan.model.dates import HANOI
from dxplan.playground import Step

BRANCH = "main"
_WHO = "dxplan playground <playground@example.org>"
_HOUR = time(16, 30)


def fast_import(steps: Iterable[Step]) -> bytes:
    """One commit for each step, in the afternoon of its day in Hanoi."""
    return b"".join(part for step in steps for part in _commit(step))


def _commit(step: Step) -> Iterator[bytes]:
    moment = datetime.combine(step.date, _HOUR, HANOI).astimezone(UTC)
    yield f"commit refs/heads/{BRANCH}\ncommitter {_WHO} {int(moment.timestamp())} +0700\n".encode()
    yield _data(step.message + "\n")
    for path, text in step.files.items():
        yield f"M 100644 inline {path}\n".encode() + _data(text)
    yield b"\n"


def _data(text: str) -> bytes:
    raw = text.encode()
    return b"data %d\n" % len(raw) + raw + b"\n"
