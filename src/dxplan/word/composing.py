"""A report's body put into the letterhead, when both are filled in: no tag can reach from one into the other."""

from typing import TYPE_CHECKING

from dxplan.diagnostics import DxplanError, msg
from dxplan.word.annexes import add_annexes, keep_end, split, tiny
from dxplan.word.guests import check_sections
from dxplan.word.parts import W, paragraphs_with
from dxplan.word.requires import declare, needed

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_PLACE = "{urn:dxplan:body}place"


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
    for element in content:
        check_sections(element, file)
    before, after = place.getprevious(), place.getnext()
    for element in content:
        place.addprevious(element)
    place.getparent().remove(place)
    for neighbour, element in ((before, content[0] if content else after), (content[-1] if content else None, after)):
        _part_tables(neighbour, element)
    if len(content) > 1:
        keep_end(content[-1])
    add_annexes(page, annexes)
    declare(choices)
