"""PDF files for tests, written by hand: words at places and lines, in the ways that programs draw tables."""

import zlib
from collections.abc import Iterable, Sequence
from typing import NamedTuple

WIDTH, HEIGHT = 595.0, 842.0


class Area(NamedTuple):
    """A cell of a grid with its words, line by line, and the rows and columns that it covers."""

    row: int
    column: int
    words: str
    height: int = 1
    width: int = 1


class Sheet:
    """A page; places are in points from its top left."""

    def __init__(self, width: float = WIDTH, height: float = HEIGHT, rotate: int = 0) -> None:
        self.width, self.height, self.rotate = width, height, rotate
        self.content: list[str] = []
        self.annotations: list[str] = []

    def words(
        self,
        left: float,
        base: float,
        text: str,
        *,
        size: float = 12,
        bold: bool = False,
        quarter: int = 0,
        mode: int = 0,
    ) -> "Sheet":
        """Put words on a line, each sign half as wide as high; `quarter` turns them to the left."""
        matrix = ("1 0 0 1", "0 1 -1 0", "-1 0 0 -1", "0 -1 1 0")[quarter]
        codes = text.encode("utf-16-be").hex()
        font = "F2" if bold else "F1"
        self.content.append(
            f"BT {mode} Tr /{font} {size} Tf {matrix} {left:.2f} {self.height - base:.2f} Tm <{codes}> Tj ET"
        )
        return self

    def line(self, left: float, top: float, right: float, bottom: float, *, as_rectangle: bool = False) -> "Sheet":
        """Draw a line, or a rectangle as thin as a line, as Word does."""
        x, y, to_x, to_y = left, self.height - top, right, self.height - bottom
        if as_rectangle:
            width, height = max(to_x - x, 0.48), max(y - to_y, 0.48)
            self.content.append(f"{x:.2f} {to_y:.2f} {width:.2f} {height:.2f} re f")
        else:
            self.content.append(f"{x:.2f} {y:.2f} m {to_x:.2f} {to_y:.2f} l S")
        return self

    def grid(
        self,
        columns: Sequence[float],
        rows: Sequence[float],
        areas: Iterable[Area],
        *,
        as_rectangles: bool = False,
        size: float = 10,
    ) -> "Sheet":
        """Draw cells with lines around each, at these places, and their words in them."""
        for area in areas:
            left, right = columns[area.column], columns[area.column + area.width]
            top, bottom = rows[area.row], rows[area.row + area.height]
            for side in ((left, top, right, top), (left, bottom, right, bottom), (left, top, left, bottom),
                         (right, top, right, bottom)):  # fmt: skip
                self.line(*side, as_rectangle=as_rectangles)
            for number, text in enumerate(area.words.split("\n"), 1):
                self.words(left + 5.4, top + number * size * 1.15, text, size=size)
        return self

    def stamp(self, left: float, base: float, text: str, *, size: float = 12) -> "Sheet":
        """Lay words over the page as a digital signature has them."""
        self.annotations.append(f"{left:.2f} {self.height - base:.2f} {size} {text.encode('utf-16-be').hex()}")
        return self

    def picture(self) -> "Sheet":
        """Put a picture on the page."""
        self.content.append("q 100 0 0 100 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x00 EI Q")
        return self


_TO_UNICODE = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def
1 begincodespacerange <0000> <FFFF> endcodespacerange
100 beginbfrange
{ranges}
endbfrange endcmap end end"""


def pdf_paper(*sheets: Sheet, fonts: tuple[str, str] = ("Times", "Times-Bold"), has_letters: bool = True,
              extra: bytes = b"") -> bytes:  # fmt: skip
    """The pages as a file; without `has_letters` it does not say which letters its signs are."""
    objects: list[bytes] = [b"", b""]  # the catalogue and the pages come last

    def add(content: bytes | str) -> int:
        objects.append(content.encode("latin-1") if isinstance(content, str) else content)
        return len(objects)

    def stream(content: bytes, keys: str = "") -> int:
        packed = zlib.compress(content)
        head = f"<< /Length {len(packed)} /Filter /FlateDecode {keys} >>\nstream\n".encode()
        return add(head + packed + b"\nendstream")

    ranges = "\n".join(f"<{high:02X}00> <{high:02X}FF> <{high:02X}00>" for high in range(0x25))
    letters = f"/ToUnicode {stream(_TO_UNICODE.format(ranges=ranges).encode())} 0 R" if has_letters else ""
    resources = "/Font << "
    for number, name in enumerate(fonts, 1):
        descriptor = add(f"<< /Type /FontDescriptor /FontName /{name} /Descent -200 /Ascent 800 /Flags 4 >>")
        below = add(
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /DW 500 /FontDescriptor {descriptor} 0 R "
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"
        )
        font = add(
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
            f"/DescendantFonts [{below} 0 R] {letters} >>"
        )
        resources += f"/F{number} {font} 0 R "
    resources += ">>"
    kids = []
    for sheet in sheets:
        content = stream("\n".join(sheet.content).encode("latin-1"))
        annotations = []
        for annotation in sheet.annotations:
            left, bottom, size, codes = annotation.split()
            form = stream(
                f"BT /F1 {size} Tf 1 0 0 1 0 0 Tm <{codes}> Tj ET".encode(),
                f"/Type /XObject /Subtype /Form /BBox [0 0 300 20] /Resources << {resources} >>",
            )
            place = f"{left} {bottom} {float(left) + 300} {float(bottom) + 20}"
            annotations.append(add(f"<< /Type /Annot /Subtype /Widget /Rect [{place}] /AP << /N {form} 0 R >> >>"))
        kids.append(add(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {sheet.width} {sheet.height}] /Rotate {sheet.rotate} "
            f"/Resources << {resources} >> /Contents {content} 0 R "
            f"/Annots [{' '.join(f'{number} 0 R' for number in annotations)}] >>"
        ))  # fmt: skip
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] >>".encode()
    return file_of(objects, extra)


def file_of(objects: Sequence[bytes], extra: bytes = b"") -> bytes:
    """The objects as a file; the first is the catalogue. `extra` stands in the trailer."""
    content = b"%PDF-1.7\n"
    places = []
    for number, item in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n" % number + item + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    trailer = b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF" % (
        len(objects) + 1,
        extra,
        len(content),
    )
    return content + head + table + trailer
