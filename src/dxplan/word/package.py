"""A Word file as its parts: read without trust, written so that the same parts are the same bytes."""

import io
import re
from collections.abc import Collection, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.hazards import PLAIN_FIELDS, fields, hazards, is_named_xml, is_xml, name_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

Parts = Mapping[str, bytes]

DOCUMENT, STYLES, FOOTNOTES = "word/document.xml", "word/styles.xml", "word/footnotes.xml"
LINKS = "word/_rels/document.xml.rels"
CORE, CONTENT_TYPES = "docProps/core.xml", "[Content_Types].xml"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

_TEXT = {DOCUMENT, STYLES, LINKS, CONTENT_TYPES}
_RUN, _TEXT_OF_RUN = W + "r", W + "t"
_SIGNS: Mapping[object, str] = {W + "br": "\n", W + "cr": "\n", W + "tab": "\t", W + "noBreakHyphen": "-"}
_OURS = re.compile(
    r"(word/(document|styles|footnotes|header\d*|footer\d*)|docProps/core|\[Content_Types\])\.xml|.*_rels/[^/]*\.rels"
)
"""Parts that are found by their names, as Word writes them."""
_KNOWN = re.compile(_OURS.pattern, re.IGNORECASE)
_EMBEDDED = ("word/activex/", "word/embeddings/")
_BEGINNING = 200
MAX_PARTS = 500
MAX_BYTES = 20_000_000
MAX_XML = 4_000_000


def read_parts(data: bytes, file: str, *, text_alone: bool = False, known: Collection[bytes] = ()) -> dict[str, bytes]:
    """The parts of a Word template by name; a DxplanError for what is none, or could do more than be filled in.

    With `text_alone` only those that hold its text and styles; the others are not used. What is `known` was found
    harmless in another file: templates mostly have the same styles.
    """
    import zipfile

    from dxplan.packed import DAMAGED, UNLISTED, is_locked, is_odd, naming_fault  # with zipfile, which Word alone needs

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            texts = (entry.file_size for entry in entries if is_named_xml(entry.filename))
            if (
                len(archive.infolist()) > MAX_PARTS
                or sum(entry.file_size for entry in entries) > MAX_BYTES
                or max(texts, default=0) > MAX_XML
            ):
                raise _refused(file, msg("it is too large"))
            if fault := naming_fault(entries):
                raise _refused(file, fault)
            if any(is_locked(entry) or is_odd(entry) for entry in entries):
                raise _refused(file, msg("it is locked or damaged"))
            parts = {entry.filename: archive.read(entry) for entry in entries}
    except (*UNLISTED, *DAMAGED):
        raise _refused(file, msg("it is not a .docx")) from None
    for name in parts:
        if _KNOWN.fullmatch(name) and not _OURS.fullmatch(name):
            raise _refused(file, msg("its part {part} is named in other letters than Word's", part=name))
    if not parts.keys() >= _TEXT:
        raise _refused(file, msg("it is not a .docx"))
    _check_harmless(parts, file, known)
    return {name: parts[name] for name in _TEXT} if text_alone else parts


def harmless(parts: Parts) -> frozenset[bytes]:
    """The parts that were read as XML and found harmless."""
    return frozenset(content for name, content in parts.items() if is_xml(name, content[:_BEGINNING]))


def _check_harmless(parts: Parts, file: str, known: Collection[bytes]) -> None:
    """Refuse programs, embedded files, and whatever makes Word fetch something when it opens the file."""
    if any(name.lower().endswith("vbaproject.bin") or name.lower().startswith(_EMBEDDED) for name in parts):
        raise _refused(file, msg("it holds macros or embedded files"))
    for name, content in parts.items():
        if content in known or not is_xml(name, content[:_BEGINNING]):
            continue
        root = parse(content, file) if is_named_xml(name) else _parsed_or_none(content)
        if root is None:
            continue
        for hazard in hazards(root):
            raise _refused(file, hazard.message)
        for instruction in fields(root):
            field = name_of(instruction)
            if field and field not in PLAIN_FIELDS:
                raise _refused(file, msg("it holds the field {field}", field=field))


def _parsed_or_none(content: bytes) -> "Element | None":
    """The XML of a part whose name is not of XML, a picture perhaps; None if it is not."""
    from lxml import etree

    try:
        return etree.fromstring(content, etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError):
        return None


def parse(content: bytes, file: str, *, large: bool = False) -> "Element":
    """A part's XML, read strictly: nothing is repaired, looked up or cut short; `large` for one that is filled in."""
    from lxml import etree

    try:
        parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True, huge_tree=large)
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise _refused(file, msg("its XML is broken: {reason}", reason=error.msg or "")) from None
    if root.getroottree().docinfo.doctype:
        raise _refused(file, msg("its XML has a document type"))
    return root


@cache
def search(path: str) -> Any:
    """An XPath, read once: it is asked of every part or paragraph."""
    from lxml import etree

    return etree.XPath(path, namespaces={"w": W[1:-1], "r": R[1:-1]})


def unparsed(root: "Element") -> bytes:
    """A part's bytes."""
    from lxml import etree

    content: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return content


def write_parts(parts: Parts, *, packed: bool = True) -> bytes:
    """A Word file of these parts: the list of contents first, the others by name, all of the same time."""
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in sorted(parts, key=lambda name: (name != CONTENT_TYPES, name != "_rels/.rels", name)):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 0
            archive.writestr(entry, parts[name], zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED, 6)
    return out.getvalue()


def words_of(element: "Element") -> str:
    """What is read in an element, in order; a break is a line end, a tab a tab."""
    found = ((one, one.getparent()) for one in element.iter(_TEXT_OF_RUN, *_SIGNS))
    return "".join(_SIGNS.get(one.tag, one.text or "") for one, run in found if run is not None and run.tag == _RUN)


def excerpt(text: str) -> str:
    """Enough of a paragraph to find it."""
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:59].rstrip() + "…"


def _refused(file: str, reason: Message) -> DxplanError:
    return DxplanError(msg("{file} can't be used as a Word template: {reason}", file=file, reason=reason))
