"""Pictures that a body or a block brings along, each once, however often it is printed."""

import posixpath
import struct
from collections.abc import Iterator
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from dxplan.diagnostics import Refusal, msg
from dxplan.ooxml import PackageError
from dxplan.word.links import links_of, links_part
from dxplan.word.parts import CONTENT_TYPES, Parts, add_kind, add_link, parse, search, unparsed

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MAX_BYTES = 20_000_000
"""Of all pictures that one document's templates bring."""
MAX_PIXELS = 100_000_000
"""Of one picture, which Word unpacks to four times as many bytes: a sheet of A3 has 70 million at 600 dpi."""
_ENDINGS = {
    "image/png": "png",
    "image/jpeg": "jpeg",
    "image/gif": "gif",
    "image/x-emf": "emf",
    "image/x-wmf": "wmf",
    "image/svg+xml": "svg",
}
SVG = "image/svg+xml"
_SVG = "{http://www.w3.org/2000/svg}"
_SIZED_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""JPEG's markers of a frame, which say how large it is (ITU-T T.81, table B.1)."""
_EMPTY_LINKS = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'


class Picture(NamedTuple):
    """A picture in the document that is written."""

    link: str
    """The id by which each part that prints it refers to it."""
    part: str
    kind: str
    content: bytes


class Pictures:
    """The pictures that go into a letterhead, by their bytes."""

    def __init__(self, parts: Parts, file: str) -> None:
        self._parts, self._file = parts, file
        self._by_content: dict[bytes, Picture] = {}

    def __iter__(self) -> Iterator[Picture]:
        return iter(self._by_content.values())

    def added(self, content: bytes) -> Picture | Refusal:
        """The picture of these bytes, or the reason why it is none."""
        if content not in self._by_content:
            kind = _kind_of(content)
            if isinstance(kind, Refusal):
                return kind
            if sum(map(len, (*self._by_content, content))) > MAX_BYTES:
                limit = MAX_BYTES // 10**6
                return Refusal(msg("pictures of more than {limit} MB together", limit=limit), _SMALLER)
            self._by_content[content] = self._named(content, kind)
        return self._by_content[content]

    def _named(self, content: bytes, kind: str) -> Picture:
        """A picture with an id and a name that are free; the letterhead's own part if it has the same picture."""
        used = {name.rpartition(".")[0].casefold() for name in self._parts} | {
            its_id
            for name in self._parts
            if name.startswith("word/") and links_part(name) in self._parts
            for its_id in links_of(self._parts, name, self._file)
        }
        first = len(self._by_content) + 1
        number = next(n for n in count(first) if not {f"word/media/picture{n}", f"rIdPicture{n}"} & used)
        own = next((name for name, its_content in self._parts.items() if its_content == content), None)
        return Picture(f"rIdPicture{number}", own or f"word/media/picture{number}.{_ENDINGS[kind]}", kind, content)


def add_pictures(parts: dict[str, bytes], part: str, root: "Element", pictures: tuple[Picture, ...], file: str) -> None:
    """Add the pictures that a part prints, so that one which a choice leaves out is not in the file."""
    printed = set(search("//@r:*")(root)) if pictures else set()
    used = [picture for picture in pictures if picture.link in printed]
    if not used:
        return
    links = parse(parts.get(links_part(part), _EMPTY_LINKS), file)
    kinds = parse(parts[CONTENT_TYPES], file)
    for picture in used:
        add_link(links, picture.link, "image", posixpath.relpath(picture.part, posixpath.dirname(part)))
        if picture.part not in parts:
            add_kind(kinds, picture.part, picture.kind)
            parts[picture.part] = picture.content
    parts[links_part(part)], parts[CONTENT_TYPES] = unparsed(links), unparsed(kinds)


_SMALLER = msg("make the pictures smaller (in Word: Picture Format > Compress Pictures)")
_AS_PNG = msg("save it as PNG, and insert that")


def _kind_of(content: bytes) -> str | Refusal:
    """The content type of a picture, by its first bytes, or the reason why it is none that a document may have."""
    if content[40:44] == b" EMF":
        return "image/x-emf"
    if content.startswith((b"\xd7\xcd\xc6\x9a", b"\x01\0\x09\0", b"\x02\0\x09\0")):
        return "image/x-wmf"
    if content.startswith((b"<", b"\xef\xbb\xbf<")):
        return _kind_of_svg(content)
    for kind, sign, size_of in _RASTERS:
        if content.startswith(sign):
            width, height = size_of(content)
            if not width * height:
                return Refusal(msg("a damaged picture"), _AS_PNG)
            if width * height > MAX_PIXELS:
                limit = MAX_PIXELS // 10**6
                what = msg("a picture of {width} × {height} pixels, more than {limit} million", width=width,
                           height=height, limit=limit)  # fmt: skip
                return Refusal(what, _SMALLER)
            return kind
    return Refusal(_UNKNOWN, _AS_PNG)


_UNKNOWN = msg("a picture that is not PNG, JPEG, GIF, EMF, WMF or SVG")


def _kind_of_svg(content: bytes) -> str | Refusal:
    from dxplan.ooxml import package

    try:
        root = package.parse(content, doctype=True)
    except PackageError as error:
        return Refusal(error.reason, _AS_PNG)
    declared = root.getroottree().docinfo.internalDTD
    if root.tag != _SVG + "svg":
        return Refusal(_UNKNOWN, _AS_PNG)
    if next(root.iter("{*}script"), None) is not None or (declared is not None and list(declared.iterentities())):
        return Refusal(msg("a drawing with a program or entities in it"), _AS_PNG)
    return SVG


def _size_of_png(content: bytes) -> tuple[int, int]:
    return struct.unpack_from(">II", content, 16) if len(content) >= 24 else (0, 0)


def _size_of_gif(content: bytes) -> tuple[int, int]:
    return struct.unpack_from("<HH", content, 6) if len(content) >= 10 else (0, 0)


def _size_of_jpeg(content: bytes) -> tuple[int, int]:
    """Of the first frame, after the segments before it."""
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker in _SIZED_FRAMES:
            height, width = struct.unpack_from(">HH", content, at + 5)
            return width, height
        is_alone = marker in (0x01, 0xFF) or 0xD0 <= marker <= 0xD8  # without a length; 0xFF fills up
        at += (1 if marker == 0xFF else 2) if is_alone else 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return 0, 0


_RASTERS = (
    ("image/png", b"\x89PNG\r\n\x1a\n", _size_of_png),
    ("image/gif", (b"GIF87a", b"GIF89a"), _size_of_gif),
    ("image/jpeg", b"\xff\xd8", _size_of_jpeg),
)
