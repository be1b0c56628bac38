"""Ctrl-C waits where an interruption would leave files that are half done."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

_waiting: list[int] = []
"""The interrupts that came since the outermost `held_back` began."""


@contextmanager
def held_back() -> Iterator[Callable[[], None]]:
    """Hold Ctrl-C back until the end; the yielded function lets one through that has come already.

    Within another, the outer one's end counts. Where Ctrl-C is ignored, as in a shell's background job, nothing
    changes.
    """
    handler = signal.getsignal(signal.SIGINT)
    if not callable(handler) or handler is _remember:
        yield _let_through
        return
    _waiting.clear()
    try:
        signal.signal(signal.SIGINT, _remember)
    except ValueError:  # another thread than the first gets no signals
        yield _let_through
        return
    try:
        yield _let_through
    finally:
        signal.signal(signal.SIGINT, handler)
    _let_through()


def has_come() -> bool:
    """Whether a Ctrl-C waits that could not be let through, because something failed meanwhile."""
    waits = bool(_waiting)
    _waiting.clear()
    return waits


def _remember(number: int, _: FrameType | None) -> None:
    _waiting.append(number)


def _let_through() -> None:
    if _waiting:
        _waiting.clear()
        raise KeyboardInterrupt
