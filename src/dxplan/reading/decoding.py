"""Bytes to text: UTF-8 alone, letters in one form (NFC), no character that is not seen, no conflict of a merge."""

import codecs
import re
import unicodedata
from functools import cache
from itertools import islice

from dxplan.diagnostics import Fault, Position, msg
from dxplan.reading.format_rules import CONFLICT, CONTROL, ENCODING, LIMIT, NOT_NFC

MAX_BYTES = 64 * 2**20
MAX_UNSEEN = 20
MAX_MARKS = 30
MAX_CONFLICTS = 1000

_PLAIN = bytes(range(0x20, 0x7F)) + b"\t\n"


def decoded(raw: bytes) -> tuple[str | None, list[Fault]]:
    """The text of a file's bytes and its faults; None if it can't be read at all."""
    start = Position(1, 1)
    if len(raw) > MAX_BYTES:
        too_large = msg(
            "the file has {size} MB; at most {limit} MB are read", size=len(raw) >> 20, limit=MAX_BYTES >> 20
        )
        return None, [Fault(LIMIT, start, too_large)]
    save_as = msg("save it as UTF-8")
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in raw[:4]:
        return None, [Fault(ENCODING, start, msg("the file is UTF-16 or UTF-32, not UTF-8"), save_as)]
    raw = raw.removeprefix(b"\xef\xbb\xbf")  # utf-8-sig would be one more module to load
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        message = msg(
            "byte {byte} is not UTF-8; is the file in windows-1258 or TCVN3?", byte=f"0x{raw[error.start]:02x}"
        )
        return None, [Fault(ENCODING, Position(line, column), message, save_as)]
    faults: list[Fault] = []
    if not unicodedata.is_normalized("NFC", text):
        piled = re.search(f"[^\\w\\x00-\\x7f]{{{MAX_MARKS + 1}}}", text)
        if piled and all(map(unicodedata.combining, piled[0])):  # normalizing takes the square of their number
            message = msg("more than {limit} marks are piled on one letter here", limit=MAX_MARKS)
            return None, [Fault(CONTROL, _position_of(text, piled.start()), message, msg("delete them"))]
        number, line_text = next(
            (n, line) for n, line in enumerate(text.split("\n"), 1) if not unicodedata.is_normalized("NFC", line)
        )
        column = next((at for at, letter in enumerate(line_text) if unicodedata.combining(letter)), 1)
        message = msg("letters and their marks are stored apart from here on (NFD)")
        faults.append(Fault(NOT_NFC, Position(number, column), message, msg("save the text in the NFC form")))
        text = unicodedata.normalize("NFC", text)
    # most of a text is plain; to look at the rest is far quicker than the search
    unusual = raw.removeprefix(codecs.BOM_UTF8).replace(b"\r\n", b"\n").translate(None, _PLAIN)
    if faults or not unusual.decode().isprintable():
        unseen = None
        for unseen in islice(invisible().finditer(text), MAX_UNSEEN):
            faults.append(unseen_fault(unseen[0], _position_of(text, unseen.start())))
        if unseen:
            # the error is reported; the rest is still worth reading
            text = invisible().sub(lambda match: "\n" if match[0] == "\r" else "\ufffd", text)
    return text, faults


def _position_of(text: str, offset: int) -> Position:
    return Position(text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


def unseen_fault(character: str, position: Position) -> Fault:
    """The fault of a character that is not seen."""
    code = f"U+{ord(character):04X}"
    return Fault(CONTROL, position, msg("the invisible character {code} stands here", code=code), msg("delete it"))


@cache
def invisible() -> re.Pattern[str]:
    """Control, direction and zero-width characters, and a lone carriage return."""
    controls = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufff9-\ufffb\ufffe\uffff"
    unseen = "\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f"
    return re.compile(rf"[{controls}{unseen}]|\r(?!\n)")


def conflicts(raw: bytes) -> list[Fault]:
    """One fault for each unresolved conflict that git marked, in any of its styles.

    A region has its opening line, its dividing line and its closing line, all of one size: a line of `=======` alone is
    a text. Markers of another size inside a region are of a merge of the versions before (diff3) and part of it.
    """
    if b"<<<" not in raw:  # nearly always, and quicker than the search
        return []
    open_at: dict[int, int] = {}  # the line of the newest opening marker, by its size
    divided: set[int] = set()
    regions: list[tuple[int, int]] = []
    line = begin = 0
    for marker in _marker().finditer(raw):
        line += raw.count(b"\n", begin, marker.start())
        begin = marker.start()
        sign, size = marker[1][:1], len(marker[1])
        if sign == b"<":
            open_at[size] = line
            divided.discard(size)
        elif sign == b"=" and size in open_at:
            divided.add(size)
        elif sign == b">" and size in divided:
            divided.remove(size)
            first = open_at.pop(size)
            while regions and regions[-1][0] > first:
                regions.pop()
            regions.append((first, line))
    return [_conflict(first + 1, last + 1) for first, last in regions[:MAX_CONFLICTS]]


_CHOOSE = msg("delete git's lines <<<<<<<, ======= and >>>>>>> and the version that is not kept")


def _conflict(first: int, last: int) -> Fault:
    message = msg("the file still has a merge conflict (git), lines {line}–{last_line}: choose one version",
                  line=first, last_line=last)  # fmt: skip
    return Fault(CONFLICT, Position(first, 1), message, _CHOOSE)


@cache
def _marker() -> re.Pattern[bytes]:
    """A marker line of git and its text: three signs or more, by `conflict-marker-size`."""
    return re.compile(rb"^(<{3,}|={3,}|>{3,})(?:[ ].*)?\r?$", re.MULTILINE)
