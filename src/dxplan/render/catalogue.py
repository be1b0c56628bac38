"""A catalogue of texts, as GNU gettext compiles it (.mo), searched where it lies.

Python's gettext reads every entry before it says the first: of two thousand a command needs fifty, and reading them all
takes a thirtieth of a short command's time.
"""

from bisect import bisect_left
from pathlib import Path
from struct import unpack_from

_MAGIC = 0x950412DE


class Catalogue:
    """The translations of a file; none of a file that there is not, and of no file."""

    def __init__(self, path: Path | None = None) -> None:
        self._data = path.read_bytes() if path and path.is_file() else b""
        self._count = 0
        if self._data:
            magic, _, self._count, self._keys, self._texts = unpack_from("<5I", self._data)
            if magic != _MAGIC:
                raise ValueError(f"{path} is no catalogue of this byte order")

    def translated(self, text: str) -> str:
        """The translation of a text; the text itself where there is none."""
        key = text.encode()
        at = bisect_left(range(self._count), key, key=self._key)  # they are sorted by their bytes
        return self._at(self._texts, at).decode() if at < self._count and self._key(at) == key else text

    def _key(self, at: int) -> bytes:
        return self._at(self._keys, at)

    def _at(self, table: int, at: int) -> bytes:
        length, start = unpack_from("<2I", self._data, table + 8 * at)
        return self._data[start : start + length]
