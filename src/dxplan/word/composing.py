"""A report's body put into the letterhead, when both are filled in: no tag can reach from one into the other."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.word.annexes import add_annexes, split
from dxplan.word.parts import W, excerpt, paragraphs_with, search, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_PLACE = "{urn:dxplan:body}place"
_STYLED = (W + "pStyle", W + "rStyle", W + "tblStyle")
_NOT_CARRIED = {
    W + "footnoteReference": msg("a footnote of Word's; a footnote comes from the plan"),
    W + "endnoteReference": msg("an endnote"),
    W + "commentReference": msg("a comment"),
    W + "numPr": msg("a list that Word numbers; type the numbers or dashes"),
    W + "sectPr": msg("a section break; only annexes have sections of their own"),
    W + "ins": msg("a tracked change; accept it first"),
    W + "del": msg("a tracked change; accept it first"),
}
_MAKER = "http://schemas.microsoft.com/"
"""The beginning of the names of attributes in which Word keeps who edited what when."""
_TRACES = (W + "bookmarkStart", W + "bookmarkEnd", W + "proofErr", W + "lastRenderedPageBreak")


def mark_place(page: "Element", file: str) -> None:
    """Put a place for the body into the letterhead's document, where the paragraph `{{ body }}` is."""
    marker = next(iter(paragraphs_with("{{body}}", page)), None)
    if marker is None or (around := marker.getparent()) is None:
        raise _without_place(file)
    around.replace(marker, marker.makeelement(_PLACE))


def _without_place(file: str) -> DxplanError:
    return DxplanError(msg("{file} has no paragraph {marker}", file=file, marker="{{ body }}"))


def check_body(body: "Element", file: str) -> None:
    """Refuse a body that the letterhead can't take, and remove the traces of Word's editing."""
    main, annexes = split(body, file)
    for element in (*main, *(element for annex in annexes for element in annex.content)):
        check_carried(element, file)


def compose(page: "Element", body: "Element", file: str, head: str) -> None:
    """Move the body's text to its place in the letterhead (`head`), and its annexes to the end."""
    places = list(page.iter(_PLACE))
    if len(places) != 1:  # the letterhead's own tags left it out, or repeated it
        raise _without_place(head)
    place = places[0]
    content, annexes = split(body, file)
    for element in content:
        _check_sections(element, file)
    for element in content:
        place.addprevious(element)
    place.getparent().remove(place)
    add_annexes(page, annexes)


def check_styles(content: "Element", styles: "Element", own_styles: "Element", file: str) -> None:
    """Refuse a paragraph that Word numbers by its style, unless the document it goes into numbers that style too."""
    numbered = _numbered(own_styles)
    if not numbered:
        return
    names = {its_id: name for its_id, name, _ in _with_names(own_styles)}
    ids_by_name = {name: its_id for its_id, name, _ in _with_names(styles)}
    numbered_there = _numbered(styles)
    for style in content.iter(W + "pStyle"):
        its_id = style.get(W + "val", "")
        if its_id in numbered and ids_by_name.get(names[its_id]) not in numbered_there:
            what = msg("the style {name}, which Word numbers; type the numbers or dashes", name=names[its_id])
            raise _not_carried(next(style.iterancestors(W + "p"), style), what, file)


def _numbered(styles: "Element") -> set[str]:
    """The ids of the styles whose paragraphs Word numbers: by themselves, or by what they are based on."""
    by_id = {style.get(W + "styleId", ""): style for style in styles.iter(W + "style")}

    def is_numbered(its_id: str, seen: tuple[str, ...] = ()) -> bool:
        style = by_id.get(its_id)
        if style is None or its_id in seen:
            return False
        number = style.find(f"{W}pPr/{W}numPr/{W}numId")
        if number is not None:
            return bool(number.get(W + "val") != "0")
        based = style.find(W + "basedOn")
        return based is not None and is_numbered(based.get(W + "val", ""), (*seen, its_id))

    return set(filter(is_numbered, by_id))


def restyle(content: "Element", styles: "Element", own_styles: "Element") -> None:
    """Give the content the styles of the document that it goes into, by their names."""
    names = _taken_over(styles, own_styles)
    for styled in content.iter(*_STYLED):
        styled.set(W + "val", names.get(styled.get(W + "val", ""), styled.get(W + "val", "")))


def check_carried(element: "Element", file: str) -> None:
    """Refuse an element that needs more of its file than its text, and remove the traces of Word's editing."""
    refused = next(element.iter(*_NOT_CARRIED), None)
    if refused is not None:
        raise _not_carried(element, _NOT_CARRIED[str(refused.tag)], file)
    if search("descendant-or-self::*[@r:*]")(element):
        raise _not_carried(element, msg("a picture, a link or a header of its own"), file)
    for name in search(f"descendant-or-self::*/@*[starts-with(namespace-uri(), '{_MAKER}')]")(element):
        del name.getparent().attrib[name.attrname]
    for trace in list(element.iter(*_TRACES)):
        if (parent := trace.getparent()) is not None:
            parent.remove(trace)


def _check_sections(element: "Element", file: str) -> None:
    """Refuse a section break in the main text: the template's tags may have left out where the annexes begin."""
    section = W + "sectPr"
    if next(element.iter(section), None) is not None:
        raise _not_carried(element, _NOT_CARRIED[section], file)


def _not_carried(element: "Element", what: Message, file: str) -> DxplanError:
    words = excerpt(words_of(element))
    message = msg("{file}: “{words}” holds what the letterhead can't take: {what}", file=file, words=words, what=what)
    return DxplanError(message)


def _taken_over(styles: "Element", own: "Element") -> dict[str, str]:
    """The letterhead's id for each style of the body, by the style's name.

    A style that the letterhead lacks is added to it, under another id if its own is taken.
    """
    ids_by_name = {name: its_id for its_id, name, _ in _with_names(styles)}
    taken = set(ids_by_name.values())
    ids: dict[str, str] = {}
    new: list[Element] = []
    for its_id, name, style in _with_names(own):
        free = ids_by_name.get(name, its_id)
        while name not in ids_by_name and free in taken:
            free += "_"
        if name not in ids_by_name:
            new.append(style)
            taken.add(free)
        ids[its_id] = free
    for style in new:
        for number in list(style.iter(W + "numPr")):  # of a style that no paragraph has
            if (look := number.getparent()) is not None:
                look.remove(number)
        style.set(W + "styleId", ids[style.get(W + "styleId", "")])
        style.attrib.pop(W + "default", None)
        for link in style.iter(W + "basedOn", W + "next", W + "link"):
            link.set(W + "val", ids.get(link.get(W + "val", ""), link.get(W + "val", "")))
        styles.append(style)
    return ids


def _with_names(styles: "Element") -> Iterator[tuple[str, str, "Element"]]:
    """Each style's id and name: Word may change an id when it saves a file, but not the name."""
    for style in styles.iter(W + "style"):
        name = style.find(W + "name")
        yield style.get(W + "styleId", ""), "" if name is None else name.get(W + "val", "").lower(), style
