"""What a zip file may be to be opened as one of Office's: told from its list, before any part is unpacked."""

import zipfile
import zlib

UNLISTED = (zipfile.BadZipFile, NotImplementedError, UnicodeDecodeError)
"""What zipfile raises for a list of parts that is damaged: the last two for the version and the names in it."""
DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, ValueError)
"""The same for a part that is not odd: the last for a place before the file."""
_LOCKED, _PATCHED, _STRONGLY_LOCKED = 0x1, 0x20, 0x40
"""Flags of a part (APPNOTE.TXT 4.4.4)."""


def is_locked(part: zipfile.ZipInfo) -> bool:
    """Whether it takes a password to unpack the part."""
    return bool(part.flag_bits & (_LOCKED | _STRONGLY_LOCKED))


def is_odd(part: zipfile.ZipInfo) -> bool:
    """Whether the part is packed in a way in which no program writes an Office file."""
    return bool(part.flag_bits & _PATCHED) or part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
