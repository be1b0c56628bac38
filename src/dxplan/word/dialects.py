"""Settings that other programs write in another way than Word, written in Word's way; only that is in the standard.

LibreOffice writes `start` where ECMA-376 has `left` in the form that all documents have (part 4, 14.11.2).
"""

from typing import TYPE_CHECKING

from dxplan.word.parts import W

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_SIDES = {"start": "left", "end": "right"}
_VML = "{urn:schemas-microsoft-com:vml}"
_SHAPES_WITH_PATH = (_VML + "shape", _VML + "shapetype")


def write_as_word(root: "Element") -> None:
    """Let sides, switches of table rows and shapes of old be written as Word writes them."""
    for aligned in root.iter(W + "jc", W + "lvlJc"):
        aligned.set(W + "val", _SIDES.get(aligned.get(W + "val", ""), aligned.get(W + "val", "")))
    for switch in list(root.iter(W + "cantSplit", W + "tblHeader")):
        if switch.get(W + "val") in ("true", "1"):
            del switch.attrib[W + "val"]
        elif switch.get(W + "val") in ("false", "0") and (row := switch.getparent()) is not None:
            row.remove(switch)
    for shape in root.iter(_VML + "*"):
        if (twin := shape.attrib.pop("ID", None)) is not None and "id" not in shape.attrib:
            shape.set("id", twin)
        if shape.tag not in _SHAPES_WITH_PATH:
            shape.attrib.pop("path", None)
