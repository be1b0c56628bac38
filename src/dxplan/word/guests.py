"""Styles, lists and pictures that a body or a block needs in the letterhead, besides its text.

The letterhead is the host: its own styles win, and what it lacks is added to its parts. What can't come along is
refused, so that nothing is lost without a word.
"""

from typing import TYPE_CHECKING

from dxplan.diagnostics import DxplanError, Message, Refusal, msg
from dxplan.word.dialects import write_as_word
from dxplan.word.links import Link, fault_of, links_of
from dxplan.word.lists import GuestLists, Lists
from dxplan.word.looks import STYLED, Number, check_basis, default_style, numbered, taken_over, used_styles
from dxplan.word.parts import (
    DOCUMENT,
    SAVE_AGAIN,
    STYLES,
    Parts,
    R,
    W,
    added,
    excerpt,
    harmless,
    look_of,
    parse,
    search,
    unparsed,
    words_of,
)
from dxplan.word.pictures import SVG, Pictures
from dxplan.word.traces import remove_traces

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_NOT_CARRIED = {
    W + "footnoteReference": msg("a footnote of Word's; a footnote comes from the plan"),
    W + "endnoteReference": msg("an endnote"),
    W + "commentReference": msg("a comment"),
    W + "sectPr": msg("a section break; only annexes have sections of their own"),
    **{
        W + name: msg("a tracked change; accept it first")
        for name in ("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge")
    },
}
_KINDS = {
    "hyperlink": msg("a link"),
    "chart": msg("a chart of its own; a chart comes from the plan"),
    "chartEx": msg("a chart of its own; a chart comes from the plan"),
    "header": msg("a header or footer of its own"),
    "footer": msg("a header or footer of its own"),
    "diagramData": msg("a diagram of Word's (SmartArt); put it in as a picture"),
}
"""Names of the parts that can't come along, by the kind of the link to them."""
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_VML = "{urn:schemas-microsoft-com:vml}"
_SVG_BLIP = "{http://schemas.microsoft.com/office/drawing/2016/SVG/main}svgBlip"
_OF_PICTURES = {
    _A + "blip": R + "embed",
    _SVG_BLIP: R + "embed",
    _VML + "imagedata": R + "id",
    _VML + "fill": R + "id",
    _VML + "stroke": R + "id",
}
"""The attribute by which an element names its picture."""
_BEFORE_NUMBER = tuple(
    W + name for name in ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
)


class Host:
    """The letterhead, as bodies and blocks add to it."""

    def __init__(self, parts: dict[str, bytes], file: str) -> None:
        self.parts, self.file = parts, file
        self.pictures = Pictures(parts, file)
        self.lists = Lists(parts, file)
        self.first_styles = parts[STYLES]
        self.harmless = harmless(parts)
        self._styles: Element | None = None

    @property
    def styles(self) -> "Element":
        """The styles with those that were added."""
        if self._styles is None:
            self._styles = parse(self.first_styles, self.file)
        return self._styles

    def write(self) -> None:
        """Put the styles and lists that were added into the parts."""
        if self._styles is not None:
            write_as_word(self._styles)
            self.parts[STYLES] = unparsed(self._styles)
        self.lists.write(self.pictures)


class Guest:
    """A file whose text goes into the letterhead."""

    def __init__(self, host: Host, parts: Parts, file: str) -> None:
        self._host, self._parts, self._file = host, parts, file
        self._styles = None if parts[STYLES] == host.first_styles else parse(parts[STYLES], file)
        self._lists: GuestLists | None = None
        self._links: dict[str, dict[str, Link]] = {}
        self._ids: dict[str, str] = {}
        """The host's id for each style."""
        self._new: dict[str, str] = {}
        """The same for those that the host lacked."""
        self._to_number: dict[str, Number] = {}
        """The styles that Word numbers here, and not there."""
        self._default = ""
        self._style_lists: dict[str, str] = {}

    def take(self, elements: list["Element"]) -> None:
        """Add to the host what the elements need, and let them name that; a DxplanError for what can't come along."""
        for element in elements:
            _check_carried(element, self._file)
            remove_traces(element)
            self._relink(element, DOCUMENT)
        if self._styles is not None and not self._ids:
            self._take_styles(self._styles, elements)
        for element in elements:
            self._take_lists(element)
            for styled in element.iter(*STYLED):
                styled.set(W + "val", self._ids.get(styled.get(W + "val", ""), styled.get(W + "val", "")))

    def _take_styles(self, styles: "Element", elements: list["Element"]) -> None:
        """Add the styles that the host lacks; of those that nothing uses, the lists are left out."""
        check_basis(styles, self._file)
        used, own, self._default = used_styles(elements, styles), numbered(styles), default_style(styles)
        self._style_lists = {its_id: number.of for its_id, number in own.items() if number.of is not None}
        self._ids, new = taken_over(self._host.styles, styles)
        self._new = {its_id: self._ids[its_id] for its_id in new if its_id in used}
        for its_id, style in new.items():
            for number in list(style.iter(W + "numPr")):
                if its_id in used:
                    self._renumber(number)
                elif (look := number.getparent()) is not None:
                    look.remove(number)
        there = numbered(self._host.styles) if own else {}
        self._to_number = {its_id: number for its_id, number in own.items() if self._ids[its_id] not in there}

    def _take_lists(self, element: "Element") -> None:
        """Give paragraphs the host's lists; where a style is numbered here and not there, the paragraph is."""
        for paragraph in element.iter(W + "p"):
            look = paragraph.find(W + "pPr")
            number = None if look is None else look.find(W + "numPr")
            style = None if look is None else look.find(W + "pStyle")
            by_style = self._to_number.get(self._default if style is None else style.get(W + "val", ""))
            if number is None and by_style is not None:
                number = _numbering(look_of(paragraph))
                added(number, "ilvl", val=by_style.level or "0")
            if number is not None and by_style is not None and number.find(W + "numId") is None:
                added(number, "numId", val=by_style.of or "0")
            if number is not None:
                self._renumber(number)

    def _renumber(self, number: "Element") -> None:
        for its_id in number.iterchildren(W + "numId"):
            if self._lists is None:
                self._lists = GuestLists(
                    self._host.lists, self._parts, self._file, self._style_lists, self._new, self._relink
                )
            its_id.set(W + "val", self._lists.new_id(its_id.get(W + "val", "")))

    def _relink(self, element: "Element", part: str) -> None:
        """Replace the links of an element of a part by links to the host's pictures."""
        for attribute in search("descendant-or-self::*/@r:*")(element):
            owner, name = attribute.getparent(), attribute.attrname
            if part not in self._links:
                self._links[part] = links_of(self._parts, part, self._file)
            link = self._links[part].get(str(attribute))
            if link is not None and link.kind != "image" and (effect := _effect(owner)) is not None:
                effect.getparent().remove(effect)
                continue
            if fault := fault_of(link, str(attribute), self._parts, part):
                raise not_carried(owner, fault, self._file, SAVE_AGAIN)
            if link is None or link.kind != "image" or link.is_external or _OF_PICTURES.get(owner.tag) != name:
                what = _KINDS.get(
                    "" if link is None else link.kind, msg("something that is kept in another part of its file")
                )
                raise not_carried(owner, what, self._file)
            picture = self._host.pictures.added(self._parts[link.target])
            if isinstance(picture, Refusal):
                what = msg("{picture} ({part})", picture=picture.message, part=link.target)
                raise not_carried(owner, what, self._file, picture.hint)
            if picture.kind == SVG and owner.tag != _SVG_BLIP:
                raise not_carried(
                    owner, msg("an SVG without the same picture as PNG, which older readers need"), self._file
                )
            owner.set(name, picture.link)


def _numbering(look: "Element") -> "Element":
    """An empty numbering at its place among the properties of a paragraph."""
    number = look.makeelement(W + "numPr")
    look.insert(sum(setting.tag in _BEFORE_NUMBER for setting in look), number)
    return number


def _effect(owner: "Element") -> "Element | None":
    """The extension of a picture that an element is in: the picture is complete without it."""
    extension = next(owner.iterancestors(_A + "ext"), None)
    return extension if extension is not None and next(extension.iterancestors(_A + "blip"), None) is not None else None


def _check_carried(element: "Element", file: str) -> None:
    """Refuse an element that needs more of its file than can come along."""
    refused = next(element.iter(*_NOT_CARRIED), None)
    if refused is not None:
        raise not_carried(element, _NOT_CARRIED[str(refused.tag)], file)


def check_sections(element: "Element", file: str) -> None:
    """Refuse a section break in the main text: the template's tags may have left out where the annexes begin."""
    section = W + "sectPr"
    if next(element.iter(section), None) is not None:
        raise not_carried(element, _NOT_CARRIED[section], file)


def not_carried(element: "Element", what: Message, file: str, hint: Message | None = None) -> DxplanError:
    """The error for an element that can't come along, with the words around it or the name of the picture."""
    paragraph = next(element.iterancestors(W + "p"), element)
    words = words_of(paragraph).strip() or next((name for name in search(".//wp:docPr/@name")(paragraph)), "")
    message = msg(
        "{file}: “{words}” holds what the letterhead can't take: {what}", file=file, words=excerpt(words), what=what
    )
    return DxplanError(message, hint)
