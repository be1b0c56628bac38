"""What the cells of an Excel file share: its texts and its looks; and how its XML is read.

Sheets are read as they are, and a file in the strict form of the standard has other namespaces: only names count.
"""

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from dxplan.diagnostics import Message, msg
from dxplan.ooxml import Element, Flaw, PackageError
from dxplan.ooxml.package import Package
from dxplan.papers.excel_files.format_codes import BUILT_IN, BY_LANGUAGE
from dxplan.papers.note_marks import raised
from dxplan.papers.source_paper import PaperError
from dxplan.papers.tidying import tidy

_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")


class RichText(NamedTuple):
    """A text of cells, with what its runs look like. Raised digits are written as such: `¹`."""

    text: str
    struck: str = ""
    """The words of it that are struck through."""
    is_bold: bool | None = None
    """None where the cell decides."""


class CellLook(NamedTuple):
    """What a cell looks like."""

    code: str = "General"
    is_bold: bool = False
    is_struck: bool = False
    is_centred: bool = False
    is_ruled: bool = False
    is_of_east_asia: bool = False
    """Whether its format is one that only an Excel of East Asia has."""


@contextmanager
def refusing() -> Iterator[None]:
    """Turn the fault of a package into a sentence for its user."""
    try:
        yield
    except PackageError as error:
        if error.flaw is Flaw.LARGE:
            remedy = msg("keep the sheet or the pages with the plan only, and save that as a file of its own")
        elif error.flaw is Flaw.LOCKED:
            remedy = msg("save it again without a password")
        else:
            remedy = msg("open it in Word or Excel and save it again under another name")
        raise PaperError(error.reason, remedy) from None


def elements(content: bytes, *names: str) -> Iterator[Element]:
    """The elements of these names, each complete and dropped after use: a sheet may have a million rows."""
    from lxml import etree

    try:
        events = etree.iterparse(
            io.BytesIO(content),
            tag=[f"{{*}}{name}" for name in names],
            resolve_entities=False,
            load_dtd=False,
            no_network=True,
            remove_comments=True,
            remove_pis=True,
        )
        for count, (_, element) in enumerate(events):
            if not count and element.getroottree().docinfo.doctype:
                raise PackageError(Flaw.DOCTYPE, msg("its XML has a document type"))
            yield element
            element.clear()
            if not count % 500 and (parent := element.getparent()) is not None:
                del parent[:-1]  # the parser still needs the last of them
    except etree.XMLSyntaxError as error:
        raise PackageError(Flaw.XML, msg("its XML is broken: {reason}", reason=error.msg or "")) from None


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def attribute(element: Element, name: str) -> str:
    """The value of an attribute in any namespace; blank if it is missing."""
    values = (str(value) for key, value in element.attrib.items() if key.rpartition("}")[2] == name)
    return next(values, "")


def is_on(element: Element | None) -> bool:
    """Whether a property is there and not switched off."""
    return element is not None and element.get("val", "1") not in ("0", "false")


def number(text: str | None, default: int = 0) -> int:
    """A whole number of an attribute; the default where it is none."""
    return int(text) if text and len(text) < 10 and text.isascii() and text.isdigit() else default


def unescaped(text: str) -> str:
    """A text with the signs that XML can't have: `_x000D_` is a line break, `_x005F_` the line itself."""
    if "_x" not in text:
        return text
    plain = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text).replace("\0", "")
    return plain.encode("utf-16", "surrogatepass").decode("utf-16", "ignore")  # half a sign is none


def rich_text(holder: Element) -> RichText:
    """The text of a shared or an inline string; what helps to pronounce it is left out."""
    pieces: list[str] = []
    struck: list[str] = []
    bold: list[bool] = []
    for child in holder:
        name = local(child)
        if name == "t":
            pieces.append(unescaped(child.text or ""))
        elif name == "r":
            text = unescaped("".join(part.text or "" for part in child.iterfind("{*}t")))
            look = child.find("{*}rPr")
            if look is not None and text.strip():
                vertical = look.find("{*}vertAlign")
                if vertical is not None and vertical.get("val") == "superscript":
                    text = raised(text)
                if is_on(look.find("{*}strike")):
                    struck.append(text)
            if text.strip():
                bold.append(look is not None and is_on(look.find("{*}b")))
            pieces.append(text)
    return RichText("".join(pieces), tidy(" ".join(struck)), all(bold) if bold else None)


def shared_texts(package: Package, workbook: str) -> list[RichText]:
    """The texts that cells refer to by their position."""
    for part in package.related(workbook, "sharedStrings").values():
        return [rich_text(item) for item in elements(package.read(part), "si")]
    return []


def cell_looks(package: Package, workbook: str) -> list[CellLook]:
    """What cells look like, by the number of their style."""
    for part in package.related(workbook, "styles").values():
        root = package.xml(part)
        codes = {
            number(entry.get("numFmtId"), -1): entry.get("formatCode", "General")
            for entry in root.iterfind("{*}numFmts/{*}numFmt")
        }
        fonts = list(root.iterfind("{*}fonts/{*}font"))
        borders = [
            any(side.get("style", "none") != "none" for side in border)
            for border in root.iterfind("{*}borders/{*}border")
        ]
        return [_look(style, codes, fonts, borders) for style in root.iterfind("{*}cellXfs/{*}xf")]
    return []


def _look(style: Element, codes: dict[int, str], fonts: list[Element], borders: list[bool]) -> CellLook:
    form, face, border = (number(style.get(key)) for key in ("numFmtId", "fontId", "borderId"))
    code = BUILT_IN.get(form, "General")
    if form in codes and form not in BY_LANGUAGE:
        code = codes[form]
    font = fonts[face] if face < len(fonts) else None
    alignment = style.find("{*}alignment")
    across = "" if alignment is None else alignment.get("horizontal", "")
    return CellLook(
        code=code,
        is_bold=font is not None and is_on(font.find("{*}b")),
        is_struck=font is not None and is_on(font.find("{*}strike")),
        is_centred=across in ("center", "centerContinuous"),
        is_ruled=border < len(borders) and borders[border],
        is_of_east_asia=form not in codes and (27 <= form <= 36 or 50 <= form <= 58),
    )


def struck_note(words: str) -> Message:
    """The note on a text with words that are struck through."""
    return msg("struck through: {words}", words=words)
