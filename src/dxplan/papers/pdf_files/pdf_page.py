"""What is printed on a page of a PDF file: its signs with their places, and the lines that are drawn."""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from math import hypot
from typing import Any, NamedTuple

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdffont import PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFStream, dict_value, list_value, resolve1

from dxplan.papers.pdf_files.drawn_grids import DrawnLine
from dxplan.papers.printed_pages.printed_lines import Glyph

THIN = 2.6
"""Points up to which a rectangle is a line: Word draws the lines of tables as rectangles."""

_IN_PLACE = (1, 0, 0, 1, 0, 0)

UNREADABLE = "□"
"""A sign of which the file does not say what letter it is."""


class PagePrint(NamedTuple):
    """A page as printed; lengths are in points from its top left."""

    number: int
    width: float
    height: float
    glyphs: list[Glyph]
    levels: list[DrawnLine]
    uprights: list[DrawnLine]
    stamps: list[str]
    """The words of signatures and stamps that are laid over the page."""
    pictures: int
    is_recognised: bool
    """Whether its signs are not printed: a machine has read them from the picture of a scan."""


class _Device(PDFTextDevice):  # type: ignore[misc]
    """Takes down what the page draws; coordinates as in the file, from the bottom left."""

    def __init__(self, resources: PDFResourceManager) -> None:
        super().__init__(resources)
        self.signs: list[tuple[str, str, float, float, float, float, float, bool]] = []
        self.segments: list[tuple[float, float, float, float]] = []
        self.pictures = 0
        self._hidden = False

    def render_string(self, textstate: Any, seq: Any, ncs: Any, graphicstate: Any) -> None:
        self._hidden = textstate.render == 3
        super().render_string(textstate, seq, ncs, graphicstate)

    def render_char(
        self,
        matrix: Any,
        font: Any,
        fontsize: float,
        scaling: float,
        rise: float,
        cid: int,
        ncs: Any,
        graphicstate: Any,
    ) -> float:
        try:
            text = font.to_unichr(cid)
        except PDFUnicodeNotDefined:
            text = UNREADABLE
        advance: float = font.char_width(cid) * fontsize * scaling
        a, b, c, d, e, f = matrix
        x, y = e + c * rise, f + d * rise
        size = abs(fontsize) * hypot(c, d)
        self.signs.append((text, font.fontname or "", x, y, x + a * advance, y + b * advance, size, self._hidden))
        return advance

    def paint_path(self, graphicstate: Any, stroke: bool, fill: bool, evenodd: bool, path: Any) -> None:
        points: list[tuple[float, float]] = []
        a, b, c, d, e, f = self.ctm or _IN_PLACE
        for operator, *numbers in path:
            if operator == "h":
                points.extend(points[:1])
                continue
            if operator == "m":
                self._draw(points, is_stroked=stroke)
                points = []
            x, y = numbers[-2:]
            points.append((a * x + c * y + e, b * x + d * y + f))
        self._draw(points, is_stroked=stroke)

    def _draw(self, points: list[tuple[float, float]], *, is_stroked: bool) -> None:
        if len(points) < 2:
            return
        if is_stroked:
            self.segments.extend((*start, *end) for start, end in pairwise(points))
            return
        left, right = min(x for x, _ in points), max(x for x, _ in points)
        bottom, top = min(y for _, y in points), max(y for _, y in points)
        if min(right - left, top - bottom) <= THIN:
            middle = (left + right) / 2, (bottom + top) / 2
            flat = top - bottom <= right - left
            self.segments.append((left, middle[1], right, middle[1]) if flat else (middle[0], bottom, middle[0], top))

    def render_image(self, name: str, stream: Any) -> None:
        self.pictures += 1


def page_print(page: PDFPage, number: int, resources: PDFResourceManager) -> PagePrint:
    """A page as it is printed, with the short words of signatures: the number and the day are stamped so."""
    device = _Device(resources)
    interpreter = PDFPageInterpreter(resources, device)
    interpreter.process_page(page)
    is_recognised = sum(sign[-1] for sign in device.signs) * 2 > len(device.signs)
    stamps = []
    for appearance, ctm in _appearances(page):
        begin = len(device.signs)
        form = dict_value(appearance.get("Resources", {}))
        interpreter.render_contents(form, [appearance], ctm=ctm)
        words = "".join(sign[0] for sign in device.signs[begin:]).strip()
        if len(words) > MAX_STAMP:
            stamps.append(" ".join(words.split()))
            del device.signs[begin:]
    x0, y0, x1, y1 = page.mediabox
    width, height = abs(x1 - x0), abs(y1 - y0)
    if page.rotate % 180:
        width, height = height, width
    turn = _turn_of_page(device)
    if turn % 2:
        width, height = height, width
    glyphs: dict[tuple[str, int, int], Glyph] = {}
    last: tuple[str, int, int] | None = None
    for text, fontname, x, y, to_x, to_y, size, _ in device.signs:
        (left, base), (right, end) = _turned(x, y, turn, width, height), _turned(to_x, to_y, turn, width, height)
        name = fontname.lower()
        is_bold = "bold" in name or "black" in name
        glyph = _glyph(text, left, base, right, end, size, is_bold)
        if last and unicodedata.combining(text[:1] or " ") and abs(glyph.base - glyphs[last].base) < size:
            # a mark that is a sign of its own, as in a file of macOS: part of the letter before it
            letter = glyphs[last]
            glyphs[last] = letter._replace(text=letter.text + text, right=max(letter.right, glyph.right))
            continue
        column, row = int(glyph.x), int(glyph.y)
        places = ((text, column + across, row + down) for across in (-1, 0, 1) for down in (-1, 0, 1))
        if not any(place in glyphs for place in places):  # bold is often a sign printed twice
            last = text, column, row
            glyphs[last] = glyph
    levels, uprights = _strokes(device, turn, width, height)
    return PagePrint(
        number, width, height, [*glyphs.values()], levels, uprights, stamps, device.pictures, is_recognised
    )


MAX_STAMP = 16
"""Signs of a stamp that belongs to the text: a number, a day."""


def _appearances(page: PDFPage) -> Iterator[tuple[PDFStream, tuple[float, float, float, float, float, float]]]:
    """The forms of signatures and stamps with the matrix that puts them on the page."""
    if page.rotate:
        return
    for reference in list_value(page.annots or []):
        annotation = dict_value(reference)
        if getattr(resolve1(annotation.get("Subtype")), "name", "") not in {"Widget", "Stamp", "FreeText"}:
            continue
        appearance = resolve1(dict_value(annotation.get("AP", {})).get("N"))
        box, rectangle = None, list_value(annotation.get("Rect", []))
        if isinstance(appearance, PDFStream):
            box = list_value(appearance.get("BBox", []))
        if box and len(box) == len(rectangle) == 4:
            left, bottom = (float(resolve1(place)) for place in rectangle[:2])
            yield (
                appearance,
                (1, 0, 0, 1, left - float(box[0]) - page.mediabox[0], bottom - float(box[1]) - page.mediabox[1]),
            )


def _turn_of_page(device: _Device) -> int:
    """How often the page is turned by a quarter to the left: by the direction of most signs."""
    turns = Counter(_turn(to_x - x, to_y - y) for _, _, x, y, to_x, to_y, *_ in device.signs)
    return turns.most_common(1)[0][0] if turns else 0


def _turn(across: float, up: float) -> int:
    if abs(across) >= abs(up):
        return 0 if across >= 0 else 2
    return 1 if up > 0 else 3


def _turned(x: float, y: float, turn: int, width: float, height: float) -> tuple[float, float]:
    """A place from the top left of a page of this size after it is turned so that words go to the right."""
    match turn:
        case 0:
            return x, height - y
        case 1:
            return y, x
        case 2:
            return width - x, y
        case _:
            return width - y, height - x


def _glyph(text: str, left: float, base: float, right: float, end: float, size: float, is_bold: bool) -> Glyph:
    """A sign; for one that does not go to the right, the places are those of its own direction."""
    turn = _turn(right - left, base - end)
    x, y = (left + right) / 2, (base + end) / 2
    if turn == 0:
        return Glyph(text, left, right, base, size, is_bold, x, y - 0.3 * size)
    start, stop = ((-base, -end), (-left, -right), (base, end))[turn - 1]
    return Glyph(text, start, stop, (left, -base, -left)[turn - 1], size, is_bold, x, y, turn)


def _strokes(device: _Device, turn: int, width: float, height: float) -> tuple[list[DrawnLine], list[DrawnLine]]:
    levels: list[DrawnLine] = []
    uprights: list[DrawnLine] = []
    for x, y, to_x, to_y in device.segments:
        (left, top), (right, bottom) = _turned(x, y, turn, width, height), _turned(to_x, to_y, turn, width, height)
        if abs(bottom - top) <= THIN / 2:
            levels.append(DrawnLine((top + bottom) / 2, min(left, right), max(left, right)))
        elif abs(right - left) <= THIN / 2:
            uprights.append(DrawnLine((left + right) / 2, min(top, bottom), max(top, bottom)))
    return levels, uprights
