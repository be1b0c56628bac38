"""Ids within a part of a Word file: a loop of a template repeats them, and each may be there once."""

import re
from collections.abc import Iterable, Iterator
from itertools import count
from typing import TYPE_CHECKING

from dxplan.word.parts import W

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_OLD_DRAWING = "urn:schemas-microsoft-com:vml"
_OLD_ID = "{urn:schemas-microsoft-com:office:office}spid"
_NUMBER = re.compile("-?[0-9]{1,10}")
_TRACES = tuple(f"{{http://schemas.microsoft.com/office/word/2010/wordml}}{name}" for name in ("paraId", "textId"))


def make_unique(root: "Element") -> None:
    """Give each repeated shape and content control an id of its own; leave out repeated ids that nothing needs."""
    _renumber(list(root.iter(_DRAWING)), "id")
    properties = (control.find(W + "id") for control in root.iter(W + "sdtPr"))
    _renumber([its_id for its_id in properties if its_id is not None], W + "val")
    shapes = [shape for shape in root.iter(f"{{{_OLD_DRAWING}}}*") if not str(shape.tag).endswith("}shapetype")]
    for name in ("id", _OLD_ID):
        for shape in _repeated(shapes, name):
            del shape.attrib[name]
    for name in _TRACES:
        for element in _repeated(root.iter(W + "p", W + "tr"), name):
            del element.attrib[name]
    for tag in (W + "bookmarkStart", W + "bookmarkEnd"):
        for bookmark in list(_repeated(root.iter(tag), W + "id")):
            if (around := bookmark.getparent()) is not None:
                around.remove(bookmark)


def _renumber(elements: "list[Element]", name: str) -> None:
    """Give an id to each element that has none, none that is a number, or that of another one."""
    taken = {element.get(name) for element in elements}
    free = (str(number) for number in count(1) if str(number) not in taken)
    numbers = [element for element in elements if _NUMBER.fullmatch(element.get(name, ""))]
    others = set(elements) - set(numbers)
    for element in (*(element for element in elements if element in others), *_repeated(numbers, name)):
        element.set(name, next(free))


def _repeated(elements: "Iterable[Element]", name: str) -> "Iterator[Element]":
    """The elements whose id another one has before them."""
    seen: set[str] = set()
    for element in elements:
        its_id = element.get(name)
        if its_id in seen:
            yield element
        elif its_id is not None:
            seen.add(its_id)
