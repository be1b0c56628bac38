"""Annexes: what stands behind the signatures of a document, each a section with page numbers of its own.

In a body's template the paragraph `{{ annexes }}` parts the main text from them. Each ends with a section break of
Word's, the last with the file itself; pages stand upright or lie as those breaks say.
"""

from typing import TYPE_CHECKING, NamedTuple

from dxplan.diagnostics import DxplanError, msg
from dxplan.word.parts import W, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MARKER = "{{ annexes }}"
_ANNEXES = "{urn:dxplan:body}annexes"
_SECTION = W + "sectPr"


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
            paragraph.addnext(_tiny(paragraph, section))
    markers = [found for found in root.iter(W + "p") if "".join(words_of(found).split()) == "{{annexes}}"]
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


def parted(document: "Element", file: str) -> tuple[list["Element"], list[Annex]]:
    """What stands in a body before its annexes, and the annexes; one without content is none."""
    body = document.find(W + "body")
    elements = [] if body is None else [one for one in body if one.tag != _SECTION]
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
        else:  # the paragraph is of no use: its words, if any, stand in one before
            annexes.append(Annex(content, section))
            content = []
    annexes.append(Annex(content, body.makeelement(_SECTION) if last is None else last))
    return elements[: marks[0]], [annex for annex in annexes if any(map(_says, annex.content))]


def add_annexes(page: "Element", annexes: list[Annex]) -> None:
    """Put annexes behind the text of a document, whose own pages end before the first."""
    document = page.find(W + "body")
    if document is None or not annexes:
        return
    own = document.find(_SECTION)
    section = own = document.makeelement(_SECTION) if own is None else own
    for annex in annexes:
        _end(document, section)
        document.extend(annex.content)
        section = _pages(annex.pages, own)
    if document[-1].tag != W + "p":
        document.append(_tiny(document))
    document.append(section)


def _repeated(file: str) -> DxplanError:
    return DxplanError(msg("{file}: {marker} stands more than once", file=file, marker=_MARKER))


def _says(element: "Element") -> bool:
    return element.tag == W + "tbl" or bool(words_of(element).strip())


def _end(document: "Element", section: "Element") -> None:
    """End a section with its last paragraph, so that no blank one needs a page."""
    if section.getparent() is not None:
        document.remove(section)
    last = document[-1] if len(document) else None
    if last is None or last.tag != W + "p" or last.find(f"{W}pPr/{_SECTION}") is not None:
        document.append(_tiny(document, section))
        return
    look = last.find(W + "pPr")
    if look is None:
        look = last.makeelement(W + "pPr")
        last.insert(0, look)
    change = look.find(W + "pPrChange")
    look.insert(len(look) if change is None else look.index(change), section)


def _pages(asked: "Element", own: "Element") -> "Element":
    """The pages of an annex: size and margins that the template asks for, numbered from 1, none shown on the first.

    Headers and footers are those of the document.
    """
    section = asked.makeelement(_SECTION)
    _under(section, "type", val="nextPage")
    for name in ("pgSz", "pgMar"):
        found = asked.find(W + name)
        found = own.find(W + name) if found is None else found
        if found is not None:
            said = {str(key).removeprefix(W): str(value) for key, value in found.attrib.items()}
            _under(section, name, **{key: value for key, value in said.items() if not key.startswith("{")})
    _under(section, "pgNumType", start="1")
    _under(section, "titlePg")
    return section


def _tiny(maker: "Element", section: "Element | None" = None) -> "Element":
    """A paragraph of no height, which may end a section."""
    paragraph = maker.makeelement(W + "p")
    look = _under(paragraph, "pPr")
    _under(look, "spacing", before="0", after="0", line="20", lineRule="exact")
    _under(_under(look, "rPr"), "sz", val="2")
    if section is not None:
        look.append(section)
    return paragraph


def _under(parent: "Element", tag: str, **attributes: str) -> "Element":
    child = parent.makeelement(W + tag, {W + name: value for name, value in attributes.items()})
    parent.append(child)
    return child
