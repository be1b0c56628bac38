"""Limits for reading a PDF file: time, memory, and how large a packed part may become."""

import ctypes
import logging
import sys
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

MAX_SECONDS = 60
MAX_MEGABYTES = 1500
MAX_UNPACKED = 64 * 2**20
MAX_PACKED_LZW = 200_000


class PdfTooCostly(BaseException):
    """Reading takes too much time or memory. No `Exception`: the library catches those and goes on."""


@contextmanager
def bounded() -> Iterator[None]:
    """Raise `PdfTooCostly` in this thread once the time or the memory is used up.

    The library has loops as long as a number in the file, so a check between pages would come too late.
    """
    from pdfminer import pdftypes

    ended = threading.Event()
    thread = threading.get_ident()
    begin, memory = time.monotonic(), _megabytes()

    def watch() -> None:
        while not ended.wait(0.1):
            if time.monotonic() - begin > MAX_SECONDS or _megabytes() - memory > MAX_MEGABYTES:
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(PdfTooCostly))
                return

    watcher = threading.Thread(target=watch, daemon=True)
    library = vars(pdftypes)
    log = logging.getLogger("pdfminer")  # it writes of damaged fonts to the screen
    level = log.level
    deflate, lzw = library["zlib"], library["lzwdecode"]

    def unpack_lzw(data: bytes) -> bytes:
        if len(data) > MAX_PACKED_LZW:
            raise PdfTooCostly
        unpacked: bytes = lzw(data)
        return unpacked

    library.update(zlib=_BoundedZlib, lzwdecode=unpack_lzw)
    log.setLevel(logging.CRITICAL)
    watcher.start()
    try:
        yield
    finally:
        ended.set()
        watcher.join()
        log.setLevel(level)
        library.update(zlib=deflate, lzwdecode=lzw)


class _BoundedZlib:
    """What the library uses of `zlib`, with a limit: 16 MB of zeros are packed into 16 kB."""

    error = zlib.error

    @staticmethod
    def decompress(data: bytes) -> bytes:
        unpacking = zlib.decompressobj()
        unpacked = unpacking.decompress(data, MAX_UNPACKED)
        if unpacking.unconsumed_tail:
            raise PdfTooCostly
        if not unpacking.eof:
            raise zlib.error("incomplete")
        return unpacked

    @staticmethod
    def decompressobj() -> object:
        return _Repairing()


class _Repairing:
    """A decompressor that is fed byte by byte, for damaged parts."""

    def __init__(self) -> None:
        self._unpacking, self._left = zlib.decompressobj(), MAX_UNPACKED

    def decompress(self, data: bytes) -> bytes:
        unpacked = self._unpacking.decompress(data, self._left + 1)
        self._left -= len(unpacked)
        if self._left < 0:
            raise PdfTooCostly
        return unpacked


def _megabytes() -> float:
    if sys.platform == "win32":
        return 0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)
