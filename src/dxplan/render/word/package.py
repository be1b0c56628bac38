"""A Word file as its parts: read without trust, written so that the same parts are the same bytes."""

import io
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from dxplan.diagnostics import DxplanError, Message, msg

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

Parts = Mapping[str, bytes]

DOCUMENT, STYLES, FOOTNOTES = "word/document.xml", "word/styles.xml", "word/footnotes.xml"
LINKS = "word/_rels/document.xml.rels"
CORE, CONTENT_TYPES = "docProps/core.xml", "[Content_Types].xml"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"

_TEXT = {DOCUMENT, STYLES, LINKS, CONTENT_TYPES}
_RUN, _TEXT_OF_RUN = W + "r", W + "t"
_SIGNS: Mapping[object, str] = {W + "br": "\n", W + "cr": "\n", W + "tab": "\t", W + "noBreakHyphen": "-"}
_XML = (".xml", ".rels")
_EMBEDDED = ("word/activeX/", "word/embeddings/")
MAX_PARTS = 500
MAX_BYTES = 20_000_000
MAX_XML = 4_000_000
_FIELDS = ("PAGE", "NUMPAGES", "SECTIONPAGES")


def read_parts(data: bytes, file: str, *, text_alone: bool = False, known: Collection[bytes] = ()) -> dict[str, bytes]:
    """The parts of a Word template by name; a DxplanError for what is none, or could do more than be filled in.

    With `text_alone` only those that hold its text and styles; the others are neither read nor used. What is `known`
    was found harmless in another file: templates mostly have the same styles.
    """
    import zipfile

    from dxplan.packed import DAMAGED, UNLISTED, is_locked, is_odd  # with zipfile, which only Word files need

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            names = {entry.filename for entry in entries}
            texts = (entry.file_size for entry in entries if entry.filename.endswith(_XML))
            if (
                len(entries) > MAX_PARTS
                or sum(entry.file_size for entry in entries) > MAX_BYTES
                or max(texts, default=0) > MAX_XML
            ):
                raise _refused(file, msg("it is too large"))
            if len(names) < len(entries) or any(is_locked(entry) or is_odd(entry) for entry in entries):
                raise _refused(file, msg("it is locked or damaged"))
            parts = {name: archive.read(name) for name in (names & _TEXT if text_alone else names)}
    except (*UNLISTED, *DAMAGED):
        raise _refused(file, msg("it is not a .docx")) from None
    if not parts.keys() >= _TEXT:
        raise _refused(file, msg("it is not a .docx"))
    _check_harmless(names, parts, file, known)
    return parts


def harmless(parts: Parts) -> frozenset[bytes]:
    """The parts that were read as XML and found harmless; not those that nobody looked into."""
    return frozenset(content for name, content in parts.items() if name.endswith(_XML))


def _check_harmless(names: Iterable[str], parts: Parts, file: str, known: Collection[bytes]) -> None:
    """Refuse programs, embedded files, and whatever makes Word fetch something when it opens the file."""
    if b"macroEnabled" in parts[CONTENT_TYPES]:
        raise _refused(file, msg("it holds macros"))
    if any(name.lower().endswith("vbaproject.bin") or name.startswith(_EMBEDDED) for name in names):
        raise _refused(file, msg("it holds macros or embedded files"))
    for name, content in parts.items():
        if not name.endswith(_XML) or content in known:
            continue
        root = parse(content, file)
        for element in search("//*[@TargetMode='External']")(root):
            if element.get("Type") != _LINK:
                raise _refused(file, msg("it is linked to {target}", target=element.get("Target", "")))
        if next(root.iter(W + "altChunk"), None) is not None:
            raise _refused(file, msg("it holds macros or embedded files"))
        for field in _fields(root):
            if field.split()[:1] != [] and field.split()[0].upper() not in _FIELDS:
                raise _refused(file, msg("it holds the field {field}", field=field.split()[0]))


def _fields(root: "Element") -> list[str]:
    """The instructions of the fields: one may be spread over several runs of a paragraph."""
    simple = [element.get(W + "instr", "") for element in root.iter(W + "fldSimple")]
    spread: list[str] = []
    for element in root.iter(W + "fldChar", W + "instrText"):
        if element.tag == W + "instrText":
            spread = [*spread[:-1], (spread[-1] if spread else "") + (element.text or "")]
        elif element.get(W + "fldCharType") == "begin":
            spread.append("")
    return simple + spread


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
