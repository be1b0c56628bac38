"""A report's body put into the letterhead, when both are filled in: no tag can reach from one into the other."""

from typing import TYPE_CHECKING

from dxplan.diagnostics import DxplanError, msg
from dxplan.word.annexes import Annex, add_annexes, keep_end, split, tiny
from dxplan.word.guests import check_sections
from dxplan.word.parts import W, added, look_of, paragraphs_with
from dxplan.word.requires import declare, needed

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_PLACE = "{urn:dxplan:body}place"
_GAP = "AfterTable"
_NEARLY = 200
"""In twips, 3.5 mm: how much narrower than the text a table may be and still be meant to fill it."""
_GAPS = {"Heading1": "240", "Heading2": "120", "Heading3": "120"}
"""The space above a heading below a table, in twips: that of the gap and its own."""


def mark_place(page: "Element", file: str) -> None:
    """Put a place for the body into the letterhead's document, where the paragraph `{{ body }}` is."""
    marker = next(iter(paragraphs_with("{{body}}", page)), None)
    if marker is None or (around := marker.getparent()) is None:
        raise _without_place(file)
    around.replace(marker, marker.makeelement(_PLACE))


def _part_tables(before: "Element | None", after: "Element | None") -> None:
    """Put a paragraph without height between two tables, which Word takes for one where they touch."""
    if before is not None and after is not None and before.tag == after.tag == W + "tbl":
        before.addnext(tiny(before))


def _without_gaps(content: list["Element"]) -> list["Element"]:
    """The content with the gap between a table and a heading as space of the heading.

    LibreOffice leaves a heading alone at the foot of a page if a blank paragraph parts it from a table.
    """
    styles = [_style(element) for element in content]
    gaps = {at for at, style in enumerate(styles[:-1]) if style == _GAP and styles[at + 1] in _GAPS}
    for at in gaps:
        added(look_of(content[at + 1]), "spacing", before=_GAPS[styles[at + 1]])
    return [element for at, element in enumerate(content) if at not in gaps]


def _room_on(section: "Element | None") -> int:
    """The width between the margins of a section's pages, in twips; 0 if it does not tell."""
    size, margins = (None if section is None else section.find(W + name) for name in ("pgSz", "pgMar"))
    if size is None or margins is None:
        return 0
    return _twips(size, "w") - _twips(margins, "left") - _twips(margins, "right")


def _fit(annex: Annex, own: "Element | None") -> None:
    """Give the pages of an annex that have a little less room than the letterhead's the margins of those."""
    room, margins = _room_on(own), annex.pages.find(W + "pgMar")
    if own is None or margins is None or not 0 < room - _room_on(annex.pages) <= _NEARLY:
        return
    for side in ("left", "right"):
        margins.set(W + side, str(_twips(own.find(W + "pgMar"), side)))
    for element in annex.content:
        _fill(element, room)


def _twips(element: "Element", name: str) -> int:
    """A width; 0 if it is not written in twips."""
    text = str(element.get(W + name, ""))
    return int(text) if text.isdecimal() and len(text) < 6 else 0


def _fill(table: "Element", room: int) -> None:
    """Widen a table made for a page with a little less room, so that it ends where the lines of text do."""
    columns = table.findall(f"{W}tblGrid/{W}gridCol")  # none where it is no table
    total = sum(_twips(column, "w") for column in columns)
    if not total or not 0 < room - total <= _NEARLY:
        return
    cells = table.iterfind(f"{W}tr/{W}tc/{W}tcPr/{W}tcW")
    for width in (*columns, *cells, *table.iterfind(f"{W}tblPr/{W}tblW")):
        if width.get(W + "type", "dxa") == "dxa":
            width.set(W + "w", str(round(_twips(width, "w") * room / total)))


def _style(element: "Element") -> str:
    style = element.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else str(style.get(W + "val"))


def _without_place(file: str) -> DxplanError:
    return DxplanError(msg("{file} has no paragraph {marker}", file=file, marker="{{ body }}"))


def compose(page: "Element", body: "Element", file: str, head: str) -> None:
    """Move the body's text to its place in the letterhead (`head`), and its annexes to the end."""
    places = list(page.iter(_PLACE))
    if len(places) != 1:  # the letterhead's own tags left it out, or repeated it
        raise _without_place(head)
    place = places[0]
    choices = list(needed(body, file))
    content, annexes = split(body, file)
    content = _without_gaps(content)
    for element in content:
        check_sections(element, file)
    before, after = place.getprevious(), place.getnext()
    own = page.find(f"{W}body/{W}sectPr")
    for element in content:
        _fill(element, _room_on(own))
        place.addprevious(element)
    place.getparent().remove(place)
    for neighbour, element in ((before, content[0] if content else after), (content[-1] if content else None, after)):
        _part_tables(neighbour, element)
    if len(content) > 1:
        keep_end(content[-1])
    for annex in annexes:
        _fit(annex, own)
    add_annexes(page, [annex._replace(content=_without_gaps(annex.content)) for annex in annexes])
    declare(choices)
