"""A Word file as its parts: read without trust, written so that the same parts are the same bytes."""

import io
import re
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from typing import Any

from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.ooxml import Element, Flaw, PackageError
from dxplan.ooxml.hazards import PLAIN_FIELDS, fields, hazards, is_named_xml, is_xml, name_of

Parts = Mapping[str, bytes]

DOCUMENT, STYLES, FOOTNOTES = "word/document.xml", "word/styles.xml", "word/footnotes.xml"
LINKS = "word/_rels/document.xml.rels"
CORE, CONTENT_TYPES = "docProps/core.xml", "[Content_Types].xml"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"

_TEXT = (DOCUMENT, STYLES, LINKS, CONTENT_TYPES)
_RUN, _TEXT_OF_RUN = W + "r", W + "t"
SIGNS: Mapping[object, str] = {W + "br": "\n", W + "cr": "\n", W + "tab": "\t", W + "noBreakHyphen": "-"}
_OURS = re.compile(
    r"(word/(document|styles|footnotes|header\d*|footer\d*)|docProps/core|\[Content_Types\])\.xml|.*_rels/[^/]*\.rels"
)
"""Parts that are found by their names, as Word writes them."""
AROUND = re.compile(r"word/(header|footer)\d*\.xml")
_KNOWN = re.compile(_OURS.pattern, re.IGNORECASE)
_EMBEDDED = ("word/activex/", "word/embeddings/")
MAX_XML = 4_000_000  # bytes of a part, as of a template in Markdown: to fill in a text needs many times its size
_STRICT = re.compile(rb"=[\"']http://purl\.oclc\.org/ooxml/")
"""A namespace of the form that Word calls Strict Open XML."""
SAVE_AGAIN = msg("open the file in Word or LibreOffice, put in again what is missing there, and save it")
_SAVE_AS_WORD = msg("save it in Word as a Word Document (*.docx)")
_DIVIDE = msg("put what is long into a block or an annex of another file")
_TAKE_OUT = msg("take it out in Word; a picture must be in the file itself")
_REMEDIES = {
    Flaw.NO_ZIP: _SAVE_AS_WORD,
    Flaw.LARGE: msg("make the pictures smaller (in Word: Picture Format > Compress Pictures)"),
    Flaw.LOCKED: msg("save it again in Word, without a password"),
}


def read_parts(data: bytes, file: str, *, checked: Collection[bytes] = ()) -> dict[str, bytes]:
    """The parts of a Word template by name; a DxplanError for a file that is none, or could do more than be filled in.

    Parts in `checked` were found harmless in another file: templates mostly have the same styles.
    """
    from dxplan.ooxml.package import Package  # with zipfile, which Markdown does not need

    part = ""
    try:
        package = Package(data)
        parts = {name: package.read(name) for name in package.parts}
        _check_parts(parts, file)
        for part, content in parts.items():
            root = None if content in checked else package.xml_or_none(part)
            if root is not None:
                _check_harmless(root, part, file)
    except PackageError as error:
        raise _refused(file, _in_part(error.reason, part), _REMEDIES.get(error.flaw, SAVE_AGAIN)) from None
    return parts


def harmless(parts: Parts) -> frozenset[bytes]:
    """The parts that were read as XML and found harmless."""
    return frozenset(content for part, content in parts.items() if is_xml(part, content))


def _check_parts(parts: Parts, file: str) -> None:
    """Refuse what is no template by the names and sizes of its parts."""
    for part, content in parts.items():
        if is_named_xml(part) and len(content) > MAX_XML:
            limit = MAX_XML // 10**6
            raise _refused(file, msg("its part {part} has more than {limit} MB", part=part, limit=limit), _DIVIDE)
        if _KNOWN.fullmatch(part) and not _OURS.fullmatch(part):
            reason = msg("its part {part} is named in other letters than Word's", part=part)
            raise _refused(file, reason, _SAVE_AS_WORD)
        if part.lower().endswith("vbaproject.bin") or part.lower().startswith(_EMBEDDED):
            raise _refused(file, _in_part(msg("it holds macros or embedded files"), part), _TAKE_OUT)
    for part in _TEXT:
        if part not in parts:
            raise _refused(file, msg("the part {part} is missing", part=part), _SAVE_AS_WORD)
    if _STRICT.search(parts[DOCUMENT]):
        raise _refused(file, msg("it is saved as Strict Open XML"), _SAVE_AS_WORD)


def _check_harmless(root: Element, part: str, file: str) -> None:
    """Refuse anything that makes Word fetch or run something when it opens the file."""
    for hazard in hazards(root):
        raise _refused(file, _in_part(hazard.message, part), _TAKE_OUT)
    for field in map(name_of, fields(root)):
        if field and field not in PLAIN_FIELDS:
            raise _refused(file, _in_part(msg("it holds the field {field}", field=field), part), _TAKE_OUT)


def _in_part(reason: Message, part: str) -> Message:
    return msg("{reason} ({part})", reason=reason, part=part) if part else reason


def parse(content: bytes, file: str, *, large: bool = False) -> Element:
    """A part's XML with its comments and instructions; `large` for a part that is filled in."""
    from dxplan.ooxml import package

    try:
        return package.parse(content, large=large, comments=True)
    except PackageError as error:
        raise _refused(file, error.reason, SAVE_AGAIN) from None


@cache
def search(path: str) -> Any:
    """An XPath, read once: it is asked of every part or paragraph."""
    from lxml import etree

    return etree.XPath(path, namespaces={"w": W[1:-1], "r": R[1:-1], "wp": WP[1:-1]})


def unparsed(root: Element) -> bytes:
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


def words_of(element: Element) -> str:
    """The text of an element, in order; a break is a line end, a tab a tab."""
    placed = ((sign, sign.getparent()) for sign in element.iter(_TEXT_OF_RUN, *SIGNS))
    return "".join(SIGNS.get(sign.tag, sign.text or "") for sign, run in placed if run is not None and run.tag == _RUN)


def paragraphs_with(tag: str, root: Element) -> list[Element]:
    """The paragraphs that hold this tag alone, written without spaces: `{{body}}`."""
    return [paragraph for paragraph in root.iter(W + "p") if "".join(words_of(paragraph).split()) == tag]


def added(parent: Element, tag: str, **attributes: str) -> Element:
    """A new last child in Word's namespace, with attributes in it."""
    child = parent.makeelement(W + tag, {W + name: value for name, value in attributes.items()})
    parent.append(child)
    return child


def look_of(paragraph: Element) -> Element:
    """The properties of a paragraph, made if it has none."""
    look = paragraph.find(W + "pPr")
    if look is None:
        look = paragraph.makeelement(W + "pPr")
        paragraph.insert(0, look)
    return look


def keep_with_next(paragraph: Element) -> None:
    """Keep a paragraph on the page of the next one."""
    look = look_of(paragraph)
    for setting in look.findall(W + "keepNext"):
        look.remove(setting)
    look.insert(int(look.find(W + "pStyle") is not None), look.makeelement(W + "keepNext"))


def next_id(ids: Iterable[str]) -> int:
    """A number above all ids that are numbers; 1 without any."""
    return 1 + max([0, *(int(number) for number in ids if number.isascii() and number.isdecimal())])


def add_link(links: Element, name: str, kind: str, target: str) -> None:
    """Link a part to another, in the list of the first one's links."""
    link = {"Id": name, "Type": f"{R[1:-1]}/{kind}", "Target": target}
    links.append(links.makeelement(links.tag.replace("Relationships", "Relationship"), link))


def add_kind(kinds: Element, part: str, kind: str) -> None:
    """Name the kind of a new part in the file's list of kinds."""
    override = {"PartName": f"/{part}", "ContentType": kind}
    kinds.append(kinds.makeelement(kinds.tag.replace("Types", "Override"), override))


def excerpt(text: str) -> str:
    """Enough of a paragraph to find it."""
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:59].rstrip() + "…"


def _refused(file: str, reason: Message, remedy: Message) -> DxplanError:
    return DxplanError(msg("{file} can't be used as a Word template: {reason}", file=file, reason=reason), remedy)
