"""A DOCX as parts of XML: what is no sound Word document is refused in one sentence, within bounded time and memory."""

import io
import posixpath
import zipfile
from collections.abc import Iterator
from functools import cache
from typing import Any

from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.hazards import Hazard, Kind, hazards, is_named_xml, is_xml
from dxplan.packed import DAMAGED, UNLISTED, is_locked, is_odd, naming_fault

Element = Any
"""lxml's, which has no types of its own."""

MOST_BYTES = 50_000_000
_MOST_XML = 32_000_000
_MOST_PARTS = 2_000
_MOST_RATIO = 100
_SMALL = 8_000_000
"""What unpacks to less than this may be packed as tightly as it likes: text in many equal tables is."""

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT = "http://purl.oclc.org/ooxml/"
_RELATED = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_SAVE_AS = msg("save it in Word as a Word document (*.docx)")
_BEGINNING = 200
_OLE = b"\xd0\xcf\x11\xe0"


class Package:
    """An opened DOCX: its main part, and what is related to a part."""

    def __init__(self, name: str, content: bytes) -> None:
        self.name = name
        self._archive, self._members = _opened(name, content)
        self._left = _MOST_XML
        root = self._relations("")
        if any(kind.startswith(_STRICT) for kind, _ in root.values()):
            raise DxplanError(msg("{file} is saved as Strict Open XML, which is not read", file=name), _SAVE_AS)
        main = next((target for kind, target in root.values() if kind == f"{_OFFICE}/officeDocument"), None)
        if main is None:
            raise self.unsound(msg("nothing in it says which part is the document"))
        self.main = main
        self._hold_to_type()

    def related(self, part: str, kind: str) -> dict[str, str]:
        """The parts of a kind (`styles`, `header`) that a part refers to, by the ids of its references."""
        return {key: target for key, (its, target) in self._relations(part).items() if its == f"{_OFFICE}/{kind}"}

    def only(self, part: str, kind: str) -> "Element | None":
        """The one part of a kind that a part refers to; None where it has none."""
        targets = list(self.related(part, kind).values())
        return self.xml(targets[0]) if targets else None

    def xml(self, part: str) -> "Element":
        """The root of a part."""
        from lxml import etree

        member = self._members.get(part.casefold())
        if member is None:
            raise self.unsound(msg("the part {part} is missing", part=part))
        try:
            with self._archive.open(member) as file:
                data = file.read(min(self._left, member.file_size) + 1)
        except DAMAGED:
            raise self.unsound(msg("the part {part} can't be unpacked", part=part)) from None
        if len(data) > min(self._left, member.file_size):
            raise self.unsound(msg("the part {part} is larger than it says", part=part))
        self._left -= len(data)
        try:
            root: Element = etree.fromstring(data, _parser())
        except (etree.XMLSyntaxError, ValueError):
            raise self.unsound(msg("the part {part} is not sound XML", part=part)) from None
        if root.getroottree().docinfo.internalDTD is not None or any(True for _ in root.iter(etree.Entity)):
            raise self.unsound(msg("the part {part} declares entities", part=part))
        return root

    def hazards(self) -> Iterator[tuple[str, Hazard]]:
        """What any part can do beyond being read, each with its part's name, also in parts that no rule asks for."""
        from lxml import etree

        left = _MOST_XML
        for member in self._members.values():
            name = member.filename
            try:
                with self._archive.open(member) as file:
                    beginning = file.read(_BEGINNING)
                    if not is_xml(name, beginning):
                        continue
                    data = beginning + file.read(left)
                left -= len(data)
                root: Element = etree.fromstring(data, _parser())
            except (*DAMAGED, etree.XMLSyntaxError):
                if is_named_xml(name):
                    yield name, Hazard(Kind.HOLDS, msg("its XML can't be looked into"))
                continue
            if left < 0:
                raise self.unsound(msg("its texts unpack to more than {limit} MB", limit=_MOST_XML // 10**6))
            for hazard in hazards(root):
                yield name, hazard

    def _relations(self, part: str) -> dict[str, tuple[str, str]]:
        """The kind and target of what a part refers to inside the package, by id; the package's own for no part."""
        folder, _, file = part.rpartition("/")
        name = f"{folder}/_rels/{file}.rels".lstrip("/") if part else "_rels/.rels"
        if part and name.casefold() not in self._members:
            return {}
        inside = (one for one in self.xml(name).iter(_RELATED) if one.get("TargetMode") != "External")
        return {
            one.get("Id", ""): (
                one.get("Type", ""),
                posixpath.normpath(posixpath.join("/", folder, one.get("Target", ""))).lstrip("/"),
            )
            for one in inside
        }

    def _hold_to_type(self) -> None:
        root = self.xml("[Content_Types].xml")
        types = {
            one.get("PartName", "").lstrip("/").casefold(): one.get("ContentType", "")
            for one in root.iter(f"{_TYPES}Override")
        }
        kind = types.get(self.main.casefold(), "")
        if "macroenabled" in kind.lower() or any(one.lower().endswith("vbaproject.bin") for one in self._members):
            raise DxplanError(msg("{file} is a Word document with macros, which is not read", file=self.name), _SAVE_AS)
        if kind == f"{_WORD}template.main+xml":
            raise DxplanError(msg("{file} is a Word template, not a document", file=self.name), _SAVE_AS)
        if kind != f"{_WORD}document.main+xml":
            raise DxplanError(msg("{file} is not a Word document by its own content types", file=self.name), _SAVE_AS)

    def unsound(self, reason: Message) -> DxplanError:
        return _unsound(self.name, reason)


def _opened(name: str, content: bytes) -> tuple[zipfile.ZipFile, dict[str, zipfile.ZipInfo]]:
    if content.startswith(_OLE):
        message = msg("{file} is an old Word file (.doc) or is locked with a password", file=name)
        raise DxplanError(message, msg("open it in Word and save it as a Word document (*.docx) without a password"))
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
        members = archive.infolist()
    except UNLISTED:
        raise DxplanError(msg("{file} is not a Word document (.docx)", file=name), _SAVE_AS) from None
    if len(members) > _MOST_PARTS:
        raise _unsound(name, msg("it has more than {limit} parts", limit=_MOST_PARTS))
    parts = [one for one in members if not one.is_dir()]
    if fault := naming_fault(parts):
        raise _unsound(name, fault)
    for one in parts:
        if is_locked(one):
            raise _unsound(name, msg("its part {part} is locked with a password", part=one.filename))
        if is_odd(one):
            raise _unsound(name, msg("its part {part} is packed as no Word document is", part=one.filename))
        if one.file_size > _SMALL and one.file_size > _MOST_RATIO * one.compress_size:
            raise _unsound(
                name, msg("its part {part} unpacks to {size} MB", part=one.filename, size=one.file_size // 10**6)
            )
    if sum(one.file_size for one in parts if is_named_xml(one.filename)) > _MOST_XML:
        raise _unsound(name, msg("its texts unpack to more than {limit} MB", limit=_MOST_XML // 10**6))
    return archive, {one.filename.casefold(): one for one in parts}


def _unsound(name: str, reason: Message) -> DxplanError:
    return DxplanError(msg("{file} can't be read as a Word document: {reason}", file=name, reason=reason))


@cache
def _parser() -> Any:
    from lxml import etree

    return etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
