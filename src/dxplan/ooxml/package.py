"""A package of Word or Excel (ECMA-376, part 2): a zip file, its parts by name, and the relationships between them."""

import io
import posixpath
import re
import stat
import zipfile
import zlib
from urllib.parse import unquote

from dxplan.diagnostics import msg
from dxplan.ooxml import MAX_PARTS, MAX_RATIO, MAX_UNPACKED, SMALL, Element, Flaw, PackageError
from dxplan.ooxml.hazards import BEGINNING, is_named_xml, is_xml

UNLISTED = (zipfile.BadZipFile, NotImplementedError, UnicodeDecodeError)
"""Exceptions of zipfile for a damaged directory; the last two come from bad version fields and bad file names."""
DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, ValueError)
"""Exceptions of zipfile for a damaged part; the last comes from a position before the start of the file."""
_LOCKED, _PATCHED, _STRONGLY_LOCKED = 0x1, 0x20, 0x40  # flags of an entry (APPNOTE.TXT 4.4.4)
_HIDDEN = re.compile("%[0-7][0-9A-Fa-f]")
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?")  # names that are no files on Windows
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/(\w+)")
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_OVERRIDE = "{http://schemas.openxmlformats.org/package/2006/content-types}Override"


class Package:
    """The parts of a file. Capitals in names do not count; a part is unpacked once, when it is read first.

    Roots are shared between callers, who must not change them.

    Every method raises `PackageError`.
    """

    def __init__(self, content: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(content))
        except UNLISTED:
            raise PackageError(Flaw.NO_ZIP, msg("it is not a .docx")) from None
        if len(self._archive.infolist()) > MAX_PARTS:
            raise PackageError(Flaw.LARGE, msg("it has more than {limit} parts", limit=MAX_PARTS))
        self._entries: dict[str, zipfile.ZipInfo] = {}
        for entry in self._archive.infolist():
            if not entry.is_dir():
                _check(entry)
                key = entry.filename.casefold()  # ECMA-376, part 2, 6.2.2.3: capitals do not count
                if key in self._entries:
                    raise PackageError(Flaw.PART, msg("two of its parts bear one name"))
                self._entries[key] = entry
        self._unpacked: dict[str, bytes] = {}
        self._roots: dict[str, Element] = {}
        self._left = MAX_UNPACKED

    @property
    def parts(self) -> list[str]:
        """The names of all parts, in the order of the file."""
        return [entry.filename for entry in self._entries.values()]

    def read(self, part: str) -> bytes:
        """The bytes of a part."""
        name = part.casefold()
        if name not in self._unpacked:
            content = self._start_of(part, self._left + 1)
            self._left -= len(content)
            if self._left < 0:
                limit = MAX_UNPACKED // 10**6
                raise PackageError(Flaw.LARGE, msg("its texts unpack to more than {limit} MB", limit=limit))
            self._unpacked[name] = content
        return self._unpacked[name]

    def xml(self, part: str) -> Element:
        """The root of a part that must be XML; one in Strict Open XML has the names of Transitional."""
        name = part.casefold()
        try:
            if name not in self._roots:
                self._roots[name] = _transitional(parse(self.read(part)))
            return self._roots[name]
        except PackageError as error:
            reasons = {
                Flaw.XML: msg("the part {part} is not sound XML", part=part),
                Flaw.DOCTYPE: msg("the part {part} declares entities", part=part),
            }
            raise PackageError(error.flaw, reasons.get(error.flaw, error.reason)) from None

    def xml_or_none(self, part: str) -> Element | None:
        """The root of a part in which Word may find XML, whatever its name; None if it is something else."""
        if part.casefold() in self._roots:
            return self._roots[part.casefold()]
        is_named = is_named_xml(part)
        try:
            if is_named or is_xml(part, self._start_of(part, BEGINNING)):
                return parse(self.read(part), doctype=not is_named)
        except PackageError as error:
            if is_named or error.flaw is Flaw.LARGE:
                raise
        return None

    @property
    def main(self) -> str:
        """The name of the part that is the document."""
        for part in self.related("", "officeDocument").values():
            return part
        raise PackageError(Flaw.PART, msg("nothing in it says which part is the document"))

    def content_type(self, part: str) -> str:
        """The content type that the package gives to this one part; "" if it gives none."""
        types: dict[str, str] = {
            override.get("PartName", "").lstrip("/").casefold(): override.get("ContentType", "")
            for override in self.xml("[Content_Types].xml").iter(_OVERRIDE)
        }
        return types.get(part.casefold(), "")

    def relationships(self, part: str) -> dict[str, tuple[str, str]]:
        """The type and the target of each relationship inside the package, by id; those of the package for ""."""
        folder, _, file = part.rpartition("/")
        name = f"{folder}/_rels/{file}.rels".lstrip("/")
        if part and name.casefold() not in self._entries:
            return {}
        return {
            relationship.get("Id", ""): (relationship.get("Type", ""), self._target(folder, relationship))
            for relationship in self.xml(name).iter(_RELATIONSHIP)
            if relationship.get("TargetMode") != "External"
        }

    def related(self, part: str, kind: str) -> dict[str, str]:
        """The parts of a kind (`styles`, `header`) to which a part refers, by the ids of the relationships."""
        relationships = self.relationships(part).items()
        kinds = (f"{_OFFICE}/{kind}", f"{_STRICT_OFFICE}/{kind}")
        return {key: target for key, (its_kind, target) in relationships if its_kind in kinds}

    def only(self, part: str, kind: str) -> Element | None:
        """The one part of a kind to which a part refers; None if it refers to none."""
        return next(map(self.xml, self.related(part, kind).values()), None)

    def _target(self, folder: str, relationship: Element) -> str:
        """The part's name as the file writes it, so that every relationship has the same name for it."""
        name = posixpath.normpath(posixpath.join("/", folder, relationship.get("Target", ""))).lstrip("/")
        entry = self._entries.get(name.casefold())
        return entry.filename if entry else name

    def _start_of(self, part: str, length: int) -> bytes:
        entry = self._entries.get(part.casefold())
        if entry is None:
            raise PackageError(Flaw.PART, msg("the part {part} is missing", part=part))
        try:
            with self._archive.open(entry) as file:
                return file.read(length)
        except DAMAGED:
            raise PackageError(Flaw.DAMAGED, msg("the part {part} can't be unpacked", part=part)) from None


def parse(content: bytes, *, large: bool = False, comments: bool = False, doctype: bool = False) -> Element:
    """The root of a part's XML; nothing is repaired, fetched or cut, and a document type is refused.

    Comments and processing instructions are left out by default: Word reads a word that they divide as one.
    """
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=large,
        remove_comments=not comments,
        remove_pis=not comments,
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise PackageError(Flaw.XML, msg("its XML is broken: {reason}", reason=error.msg or "")) from None
    if root.getroottree().docinfo.doctype and not doctype:
        raise PackageError(Flaw.DOCTYPE, msg("its XML has a document type"))
    return root


def _transitional(root: Element) -> Element:
    """A part with the namespaces that Word writes; those of Strict Open XML name the same things."""
    from lxml import etree

    if "}Relationship" in root.tag or not any(
        space.startswith("http://purl.oclc.org/") for space in root.nsmap.values()
    ):
        return root
    return parse(_STRICT.sub(rb"http://schemas.openxmlformats.org/\1/2006/\2", etree.tostring(root)))


def _check(entry: zipfile.ZipInfo) -> None:
    """Refuse a part by its entry in the directory of the file, before it is unpacked."""
    name = entry.orig_filename  # as the file has it: Python cuts a name at a zero byte
    if name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/"):
        raise PackageError(Flaw.PART, msg("its part {part} leads out of it", part=name))
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise PackageError(Flaw.PART, msg("its part {part} is a link to another file", part=name))
    if not name.isprintable() or any(map(_is_odd_name, name.split("/"))):
        raise PackageError(Flaw.PART, msg("its part {part} has a name that a part can't have", part=name))
    if entry.flag_bits & (_LOCKED | _STRONGLY_LOCKED):
        raise PackageError(Flaw.LOCKED, msg("its part {part} is locked with a password", part=name))
    if entry.flag_bits & _PATCHED or entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise PackageError(Flaw.LOCKED, msg("its part {part} is packed as no Word document is", part=name))
    if entry.file_size > max(SMALL, MAX_RATIO * entry.compress_size):
        size = entry.file_size // 10**6
        raise PackageError(Flaw.LARGE, msg("its part {part} unpacks to {size} MB", part=name, size=size))


def _is_odd_name(segment: str) -> bool:
    """Whether a segment of a name is blank, is changed by Windows, or has letters written as %-numbers."""
    is_hiding = any(sign in "/\\.:-_~" or sign.isalnum() for sign in map(unquote, _HIDDEN.findall(segment)))
    return not segment or segment[-1] in ". " or bool(_DEVICE.fullmatch(segment.lower())) or is_hiding
