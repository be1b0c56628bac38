"""The dangers in a Word file: it can fetch or run something, or contain other files, whatever its parts are called.

Templates and the letterhead may have none of them; `dxplan docx check` reports them. The elements that Word obeys are
searched for in any namespace (ECMA-376 has each in two), and in alternate content too.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple
from urllib.parse import unquote

from dxplan.diagnostics import Message, msg
from dxplan.ooxml import Element

PLAIN_FIELDS = frozenset(("PAGE", "NUMPAGES", "SECTIONPAGES"))
"""The fields that a template may have."""
_FETCHING = frozenset(
    ["DDE", "DDEAUTO", "LINK", "INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "DATABASE", "RD"]
)
_RUNNING = frozenset(["EMBED", "CONTROL", "HTMLCONTROL", "OCX", "MACROBUTTON", "PRINT"])
_XML = re.compile(rb"(\xef\xbb\xbf)?\s*(<|\Z)|\xff\xfe|\xfe\xff|\0<|\0\0\0<")
BEGINNING = 200  # bytes that decide whether a part may be XML; if all are blank, it may
_VML = frozenset(("urn:schemas-microsoft-com:vml", "urn:schemas-microsoft-com:office:office"))
_SVG = "http://www.w3.org/2000/svg"
_ADDRESSES = frozenset(("src", "href", "althref"))
_ELEMENTS = ("altChunk", "subDoc", "mailMerge", "attachedTemplate", "OLEObject", "objectLink", "objectEmbed", "control")
_OTHERS = ("webVideoPr", "manifestLocation", "HyperlinkBase", "Relationship", "Override", "Default")
_HELD = frozenset(
    [
        *("oleobject", "control", "activexcontrolbinary", "vbaproject", "wordvbadata", "attachedtoolbars"),
        *("webextension", "webextensiontaskpanes", "extensibility"),
    ]
)
"""Kinds of relations to a part that is a program, or a file of another program."""
_BROUGHT = frozenset(("afchunk", "subdocument", "frame", "mailmergesource", "mailmergeheadersource"))
_MACROS = ("macroenabled", "vbaproject", "vbadata")
_NAMED = re.compile(r"\s*(=|[^\s\"\\]+[\s\"\\])")
"""An instruction with a complete name."""
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):")
_SAFE_LINKS = frozenset(("http", "https", "mailto", "tel", "ftp"))


class Danger(StrEnum):
    """The kinds of hazards."""

    FETCHES = "fetches"
    """Opening the file fetches something from elsewhere, or runs something."""
    HOLDS = "holds"
    """It contains another file or a program, which runs when someone clicks on it."""
    LEADS = "leads"
    """It points to a place on one computer, or to something other than a page of the web."""


class Hazard(NamedTuple):
    """A danger in a part."""

    kind: Danger
    message: Message


def is_xml(name: str, content: bytes) -> bool:
    """Whether a part may be XML: by its name, or by its first `BEGINNING` bytes."""
    return is_named_xml(name) or bool(_XML.match(content[:BEGINNING]))


def is_named_xml(name: str) -> bool:
    """Whether a part is named as XML, in capitals or not."""
    return name.lower().endswith((".xml", ".rels"))


def hazards(root: Element) -> Iterator[Hazard]:
    """The dangers in the XML of a part."""
    for element in root.iter(*(f"{{*}}{name}" for name in (*_ELEMENTS, *_OTHERS))):
        name = element.tag.rpartition("}")[2]
        hazard = _of_relation(element) if name == "Relationship" else _of_element(name, element)
        if hazard:
            yield hazard
    yield from _of_drawings(root)
    for instruction in fields(root):
        if hazard := _of_field(instruction):
            yield hazard


def fields(root: Element) -> list[str]:
    """The instructions of the fields; one may be spread over many runs, and contain others.

    A field whose name is made by another field is `?`, as nobody can know that name.
    """
    simple = [_value(element, "instr") for element in root.iter("{*}fldSimple")]
    spread: list[str] = []
    open_: list[int] = []
    for element in root.iter("{*}fldChar", "{*}instrText"):
        if element.tag.endswith("}instrText"):
            if not open_:
                open_.append(len(spread))
                spread.append("")
            spread[open_[-1]] += element.text or ""
            continue
        match _value(element, "fldCharType"):
            case "begin":
                if open_ and not _NAMED.match(spread[open_[-1]]):
                    spread[open_[-1]] = "? "
                open_.append(len(spread))
                spread.append("")
            case "separate" if open_:  # the text after it is the result
                spread[open_[-1]] += " "
            case "end" if open_:
                open_.pop()
    return simple + spread


def name_of(instruction: str) -> str:
    """The name of a field, in capitals; Word needs no space after it."""
    match = re.match(r"\s*(\?|[^\s\"\\]*)", instruction)
    return match[1].upper() if match else ""


def _of_relation(element: Element) -> Hazard | None:
    kind = element.get("Type", "").rstrip("/").rpartition("/")[2].lower()
    target = element.get("Target", "")
    if element.get("TargetMode", "").strip().lower() == "external" or _leads_away(target):
        if kind == "hyperlink":
            return _of_link(target)
        return _linked(target)
    if kind in _BROUGHT:
        return Hazard(Danger.FETCHES, msg("it brings in the text of another file"))
    if kind in _HELD or (kind == "package" and not target.lower().endswith(".xlsx")):
        return Hazard(Danger.HOLDS, msg("it holds macros or embedded files"))
    return None


def _of_element(name: str, element: Element) -> Hazard | None:
    match name:
        case "altChunk":
            return Hazard(Danger.FETCHES, msg("it holds macros or embedded files"))
        case "subDoc":
            return Hazard(Danger.FETCHES, msg("it brings in the text of another file"))
        case "mailMerge":
            return Hazard(Danger.FETCHES, msg("it is prepared to be merged with a source of data"))
        case "attachedTemplate":
            return Hazard(Danger.LEADS, msg("another template is attached to it"))
        case "objectLink":
            return Hazard(Danger.FETCHES, msg("it is linked to {target}", target=name))
        case "OLEObject" if _value(element, "Type").lower() == "link":
            return Hazard(Danger.FETCHES, msg("it is linked to {target}", target=_value(element, "ProgID")))
        case "OLEObject" | "objectEmbed" | "webVideoPr":
            return Hazard(Danger.HOLDS, msg("it holds macros or embedded files"))
        case "control" if "wordprocessingml" in element.tag:
            return Hazard(Danger.HOLDS, msg("it holds macros or embedded files"))
        case "manifestLocation" if (element.text or "").strip():
            return _linked(element.text)
        case "HyperlinkBase":
            return _of_link(element.text or "")
        case "Override" | "Default" if any(sign in element.get("ContentType", "").lower() for sign in _MACROS):
            return Hazard(Danger.HOLDS, msg("it holds macros"))
    return None


def _of_drawings(root: Element) -> Iterator[Hazard]:
    """Pictures and links with an address, in VML and SVG."""
    for element in root.iter(*(f"{{{space}}}*" for space in (*_VML, _SVG))):
        space, _, name = element.tag[1:].rpartition("}")
        for key, target in element.attrib.items():
            if key.rpartition("}")[2] not in _ADDRESSES or not target.strip() or target.startswith("#"):
                continue
            if space in _VML and key == "href":
                if hazard := _of_link(target):
                    yield hazard
            elif space in _VML or (name != "a" and not target.startswith("data:")):
                yield _linked(target)


def _of_field(instruction: str) -> Hazard | None:
    name = name_of(instruction)
    words = instruction.split()
    if name in _FETCHING or name == "?":
        return Hazard(Danger.FETCHES, msg("it holds the field {field}", field=name))
    if name in _RUNNING and not (name == "MACROBUTTON" and words[1:2] and words[1].lower() == "nomacro"):
        return Hazard(Danger.HOLDS, msg("it holds the field {field}", field=name))
    if name == "HYPERLINK" and (
        match := re.search(r'HYPERLINK\s*"([^"]*)"|HYPERLINK\s+([^\s"\\]\S*)', instruction, re.I)
    ):
        target = re.sub(r"\\\\", r"\\", match[1] or match[2] or "") if match[1] is None else match[1]
        return _of_link(target)
    return None


def _linked(target: str) -> Hazard:
    """The danger of a linked file: it is fetched from elsewhere, or is in a folder of the reader and may be missing."""
    path = re.sub(r"^file:/*", "", unquote(target).strip(), flags=re.I)
    is_own = bool(_DRIVE.match(path)) or not (_leads_away(target) or _SCHEME.match(path))
    return Hazard(Danger.LEADS if is_own else Danger.FETCHES, msg("it is linked to {target}", target=target))


def _leads_away(target: str) -> bool:
    """Whether a target has a scheme, a drive or the name of a computer, and so is no part of the file."""
    plain = unquote(target).strip()
    return bool(_SCHEME.match(plain) or _DRIVE.match(plain)) or plain.startswith(("\\\\", "//", "/\\", "\\/"))


def _of_link(target: str) -> Hazard | None:
    """The danger of following a link; None for a page of the web, a mail address, or a file next to this one."""
    scheme = _SCHEME.match(unquote(target).strip())
    if not _leads_away(target) or (scheme and scheme[1].lower() in _SAFE_LINKS):
        return None
    return Hazard(Danger.LEADS, msg("a link leads to {target}", target=target))


def _value(element: Element, name: str) -> str:
    """The value of an attribute in any namespace; blank if it is missing."""
    values: Iterator[str] = (value for key, value in element.attrib.items() if key.rpartition("}")[2] == name)
    return next(values, "")
