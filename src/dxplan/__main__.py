"""`python -m dxplan`, and the command `dxplan`: from the first moment on, Ctrl-C ends it with 130 and no word."""

import gc
import os
import signal
import sys
from contextlib import suppress
from types import FrameType
from typing import NoReturn

from dxplan import __version__

INTERRUPTED = 130

_came: list[int] = []


def run() -> NoReturn:
    """Run `dxplan` as a process of its own."""
    gc.disable()  # modules and plans make no garbage, and the process ends soon
    is_listening = signal.getsignal(signal.SIGINT) is not signal.SIG_IGN  # as it is in a shell's background job
    if is_listening:
        signal.signal(signal.SIGINT, _leave)  # while modules load nothing is begun
    if sys.argv[1:] == ["--version"] and sys.stdout is not None:
        with suppress(OSError):  # whatever is wrong with the stream, the command line reports it
            os.write(sys.stdout.fileno(), f"dxplan {__version__}\n".encode())
            os._exit(0)
    from dxplan import cli

    code = INTERRUPTED
    try:
        if is_listening:
            signal.signal(signal.SIGINT, _interrupt)
        code = cli.run()
        if is_listening:
            signal.signal(signal.SIGINT, _leave)
    except KeyboardInterrupt:  # in the midst of an error's sentence
        pass
    os._exit(INTERRUPTED if _came else code)  # nothing is taken apart at the end


def _leave(_: int, __: FrameType | None) -> NoReturn:
    os._exit(INTERRUPTED)


def _interrupt(number: int, _: FrameType | None) -> NoReturn:
    """End in order; a second Ctrl-C ends at once."""
    signal.signal(signal.SIGINT, _leave)
    _came.append(number)
    sys.unraisablehook = lambda _: None  # what the interpreter can't let through it would print
    raise KeyboardInterrupt


if __name__ == "__main__":
    run()
