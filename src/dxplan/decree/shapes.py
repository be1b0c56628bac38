"""The drawings of a paragraph: lines, and boxes with text of their own."""

import re
from collections.abc import Iterator

from dxplan.decree.elements import TWIPS_PER_MM, TWIPS_PER_POINT, Stroke
from dxplan.ooxml import Element
from dxplan.ooxml.markup import whole

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_V = "{urn:schemas-microsoft-com:vml}"
_EMU_PER_TWIP = 635
_THIN = 40  # a rectangle this flat is a line
_OFF = ("f", "false", "0")
_LINES = ("line", "straightConnector1")
_CONNECTORS = ("_t32", "_t20")
_TWIPS = {"pt": TWIPS_PER_POINT, "in": 1440, "mm": TWIPS_PER_MM, "cm": 10 * TWIPS_PER_MM, "px": 15, "": TWIPS_PER_POINT}


def strokes(drawn: Element) -> Iterator[Stroke]:
    """The lines of a drawing that run across the page, new (DrawingML) or old (VML)."""
    for extent in drawn.iter(f"{_WP}extent"):
        kinds = {shape.get("prst") for shape in drawn.iter(f"{_A}prstGeom")}
        if not _is_visible(drawn):
            continue
        length, height = (whole(extent.get(side), 0, most=10**9) / _EMU_PER_TWIP for side in ("cx", "cy"))
        if (kinds & set(_LINES) and height <= max(length, _THIN)) or (kinds == {"rect"} and height <= _THIN):
            yield Stroke(length or None)
    for line in (line for line in drawn.iter(f"{_V}line") if line.get("stroked") not in _OFF):
        is_scaled = any(True for _ in line.iterancestors(f"{_V}group"))  # a group has units of its own
        yield Stroke(None if is_scaled else _across(line.get("from", ""), line.get("to", "")))
    for kind in ("shape", "rect"):
        for shape in drawn.iter(f"{_V}{kind}"):
            style = shape.get("style", "")
            flat = _measure(style, "height")
            if shape.get("type", "").endswith(_CONNECTORS) or (flat is not None and flat <= _THIN):
                yield Stroke(_measure(style, "width") or None)  # a rule of Word's (o:hr) is as wide as its column


def _is_visible(drawn: Element) -> bool:
    """Whether the lines of a drawing have a colour; a flat rectangle may be filled in place of that."""
    outlines = list(drawn.iter(f"{_A}ln"))
    is_filled = any(True for _ in drawn.iterfind(f".//{{*}}spPr/{_A}solidFill"))
    return is_filled or not outlines or any(line.find(f"{_A}noFill") is None for line in outlines)


def is_outlined(drawn: Element) -> bool:
    """Whether the shape of a text box is drawn with a line around it."""
    shapes = [shape for kind in ("shape", "rect") for shape in drawn.iter(f"{_V}{kind}")]
    if any(shape.get("stroked") not in _OFF for shape in shapes):
        return True
    if outlines := list(drawn.iter(f"{_A}ln")):
        return any(line.find(f"{_A}noFill") is None for line in outlines)
    return any(style.get("idx", "0") != "0" for style in drawn.iter(f"{_A}lnRef"))


def _across(start: str, end: str) -> float | None:
    """The horizontal distance between two points in twips."""
    from_x, to_x = _length(start.partition(",")[0]), _length(end.partition(",")[0])
    return abs(to_x - from_x) if from_x is not None and to_x is not None else None


def _measure(style: str, name: str) -> float | None:
    match = re.search(rf"(?:^|;)\s*{name}\s*:\s*([^;]+)", style)
    return _length(match[1]) if match else None


def _length(text: str) -> float | None:
    match = re.fullmatch(r"\s*(-?[0-9]{0,7}(?:\.[0-9]{1,20})?)\s*([a-z]{0,2})\s*", text)
    if not match or not match[1].strip("-.") or match[2] not in _TWIPS:
        return None
    return float(match[1]) * _TWIPS[match[2]]
