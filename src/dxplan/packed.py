"""The limits of a zip file that is opened as an Office file, checked in its list before any part is unpacked."""

import re
import stat
import zipfile
import zlib
from collections.abc import Iterable
from urllib.parse import unquote

from dxplan.diagnostics import Message, msg

UNLISTED = (zipfile.BadZipFile, NotImplementedError, UnicodeDecodeError)
"""What zipfile raises for a list of parts that is damaged: the last two for the version and the names in it."""
DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, ValueError)
"""The same for a part that is not odd: the last for a place before the file."""
_LOCKED, _PATCHED, _STRONGLY_LOCKED = 0x1, 0x20, 0x40
"""Flags of a part (APPNOTE.TXT 4.4.4)."""
_HIDDEN = re.compile("%[0-7][0-9A-Fa-f]")
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
"""What is no file on Windows."""


def is_locked(part: zipfile.ZipInfo) -> bool:
    """Whether it takes a password to unpack the part."""
    return bool(part.flag_bits & (_LOCKED | _STRONGLY_LOCKED))


def is_odd(part: zipfile.ZipInfo) -> bool:
    """Whether the part is packed in a way in which no program writes an Office file."""
    return bool(part.flag_bits & _PATCHED) or part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


def naming_fault(parts: Iterable[zipfile.ZipInfo]) -> Message | None:
    """What is wrong with the names of a file's parts, of which none may be a folder.

    Names differ by more than capitals (ECMA-376, part 2, 6.2.2.3), and whoever unpacks the file finds each within his
    folder, on any system.
    """
    seen: set[str] = set()
    for part in parts:
        name = part.orig_filename  # as it stands in the file: Python cuts what follows a zero
        if name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/"):
            return msg("its part {part} leads out of it", part=name)
        if stat.S_ISLNK(part.external_attr >> 16):
            return msg("its part {part} is a link to another file", part=name)
        if not name.isprintable() or any(map(_is_odd_name, name.split("/"))):
            return msg("its part {part} has a name that a part can't have", part=name)
        if name.casefold() in seen:
            return msg("two of its parts bear one name")
        seen.add(name.casefold())
    return None


def _is_odd_name(segment: str) -> bool:
    """Whether a step of a part's name is blank, would be another on Windows, or hides letters behind their numbers."""
    is_hiding = any(sign in "/\\.:-_~" or sign.isalnum() for sign in map(unquote, _HIDDEN.findall(segment)))
    return not segment or segment[-1] in ". " or bool(_DEVICE.fullmatch(segment.lower())) or is_hiding
