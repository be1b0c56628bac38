"""Annexes: the sections after the signatures of a document, each with page numbers of its own.

In a body's template the paragraph `{{ annexes }}` separates the main text from them. Each ends with a section break of
Word's, the last with the end of the file; the breaks say which way the pages lie.
"""

from typing import TYPE_CHECKING, NamedTuple

from dxplan.diagnostics import DxplanError, msg
from dxplan.word.filling import CHART
from dxplan.word.parts import W, added, keep_with_next, look_of, paragraphs_with, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MARKER = "{{ annexes }}"
_ANNEXES = "{urn:dxplan:body}annexes"
_SECTION = W + "sectPr"
_ONE_LINE = 80  # letters, at the most
_SEEN = (W + "tbl", W + "drawing", W + "pict")


class Annex(NamedTuple):
    """The content of an annex, and its pages as the template has them."""

    content: list["Element"]
    pages: "Element"


def mark_annexes(root: "Element", file: str) -> None:
    """Put a mark into the body's document where its annexes begin, and each section break into its own paragraph.

    Word keeps a break in the paragraph before it, which may be a tag and vanish.
    """
    for paragraph in list(root.iter(W + "p")):
        section = paragraph.find(f"{W}pPr/{_SECTION}")
        if section is not None and words_of(paragraph):
            paragraph.addnext(tiny(paragraph, section))
    markers = paragraphs_with("{{annexes}}", root)
    if len(markers) > 1:
        raise _repeated(file)
    for marker in markers:
        around = marker.getparent()
        if around is None or around.tag != W + "body":
            message = msg("{file}: {marker} must stand outside of tables and boxes", file=file, marker=_MARKER)
            raise DxplanError(message)
        before = marker.getprevious()
        if before is not None and before.find(f"{W}pPr/{_SECTION}") is not None:
            around.remove(before)  # the end of the main text's section, which is the letterhead's
        around.replace(marker, marker.makeelement(_ANNEXES))


def split(document: "Element", file: str) -> tuple[list["Element"], list[Annex]]:
    """The main text of a body, and its annexes without the empty ones."""
    body = document.find(W + "body")
    elements = [] if body is None else [element for element in body if element.tag != _SECTION]
    marks = [at for at, element in enumerate(elements) if element.tag == _ANNEXES]
    if len(marks) > 1:  # a loop of the template's repeated it
        raise _repeated(file)
    if not marks or body is None:
        return elements, []
    last = body.find(_SECTION)
    annexes: list[Annex] = []
    content: list[Element] = []
    for element in elements[marks[0] + 1 :]:
        section = element.find(f"{W}pPr/{_SECTION}")
        if section is None:
            content.append(element)
        else:  # the paragraph is of no use: its words, if any, are in the paragraph before
            annexes.append(Annex(content, section))
            content = []
    annexes.append(Annex(content, body.makeelement(_SECTION) if last is None else last))
    return elements[: marks[0]], [annex for annex in annexes if any(map(_has_content, annex.content))]


def elements_of(document: "Element", file: str) -> list["Element"]:
    """The paragraphs and tables of a body and its annexes."""
    main, annexes = split(document, file)
    return [*main, *(element for annex in annexes for element in annex.content)]


def add_annexes(page: "Element", annexes: list[Annex]) -> None:
    """Put annexes after the text of a document, whose own pages end before the first."""
    document = page.find(W + "body")
    if document is None or not annexes:
        return
    own = document.find(_SECTION)
    section = own = document.makeelement(_SECTION) if own is None else own
    for annex in annexes:
        _end(document, section)
        document.extend(annex.content)
        keep_end(document[-1])
        section = _pages(annex.pages, own)
    if document[-1].tag != W + "p":
        document.append(tiny(document))
    document.append(section)


def _repeated(file: str) -> DxplanError:
    return DxplanError(msg("{file}: {marker} stands more than once", file=file, marker=_MARKER))


def _has_content(element: "Element") -> bool:
    return next(element.iter(*_SEEN), None) is not None or bool(words_of(element).strip())


def _end(document: "Element", section: "Element") -> None:
    """End a section with its last paragraph, so that no blank one needs a page."""
    if section.getparent() is not None:
        document.remove(section)
    last = document[-1] if len(document) else None
    if last is None or last.tag != W + "p" or _ends_section(last):
        document.append(tiny(document, section))
        return
    look = look_of(last)
    change = look.find(W + "pPrChange")
    look.insert(len(look) if change is None else look.index(change), section)


def keep_end(last: "Element") -> None:
    """Keep the last paragraph of a text with the last row of a table above it, with the chart or picture above
    it, or with the paragraph above it if it is of one line, so that no line is alone on a page."""
    above = last.getprevious() if last.tag == W + "p" else None
    while above is not None and above.tag == W + "p" and not words_of(above) and not _ends_section(above):
        keep_with_next(above)
        if next(above.iter(CHART, *_SEEN), None) is not None:
            return  # which is more than a line
        above = above.getprevious()
    if above is not None and above.tag == W + "tbl":
        for paragraph in above.findall(W + "tr")[-1].iter(W + "p"):
            keep_with_next(paragraph)
    elif above is not None and above.tag == W + "p" and len(words_of(last)) <= _ONE_LINE and not _ends_section(above):
        keep_with_next(above)


def _ends_section(paragraph: "Element") -> bool:
    return paragraph.find(f"{W}pPr/{_SECTION}") is not None


def _pages(template: "Element", own: "Element") -> "Element":
    """The pages of an annex: size and margins are the template's, numbers begin with 1, the first page shows none.

    Headers and footers are those of the document.
    """
    section = template.makeelement(_SECTION)
    added(section, "type", val="nextPage")
    for name in ("pgSz", "pgMar"):
        setting = template.find(W + name)
        setting = own.find(W + name) if setting is None else setting
        if setting is not None:
            values = {str(key).removeprefix(W): str(value) for key, value in setting.attrib.items()}
            added(section, name, **{key: value for key, value in values.items() if not key.startswith("{")})
    added(section, "pgNumType", start="1")
    added(section, "titlePg")
    return section


def tiny(maker: "Element", section: "Element | None" = None) -> "Element":
    """A paragraph of no height, which may end a section."""
    paragraph = maker.makeelement(W + "p")
    look = look_of(paragraph)
    added(look, "spacing", before="0", after="0", line="20", lineRule="exact")
    added(added(look, "rPr"), "sz", val="2")
    if section is not None:
        look.append(section)
    return paragraph
