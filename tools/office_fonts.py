"""Whether this machine prints Times New Roman as wide as it is, so that lines and pages end where they end in Word."""

from collections.abc import Iterator
from pathlib import Path

import docx
from docx.shared import Pt
from lxml import etree

from dxplan.wording.widths import text_width
from office_programs import fonts_of, places_of

FONTS = {"TimesNewRomanPSMT", "TimesNewRomanPS", "Tinos", "LiberationSerif"}
"""Of the same widths, and with all Vietnamese letters: of Liberation Serif from version 2 on. Version 1 lacks ơ ư ạ ế,
which are then printed in a font that is not in this list."""
REMEDY = "on Debian install fonts-croscore, and take fonts-liberation away where it is older than 2"
_WORDS = "Ủy ban nhân dân ƯỜNG chuyển đổi số ngưỡng kiểm thử quyết toán 1.234.567,8% (phụ lục) XYZ"
_FACES: tuple[dict[str, bool], ...] = ({}, {"bold": True}, {"italic": True})
_SIZE = 20
_TOLERANCE = 0.01


def write_probe(file: Path) -> Path:
    """A Word file with words in each face, to be measured in print."""
    document = docx.Document()
    for face in _FACES:
        run = document.add_paragraph().add_run(_WORDS)
        run.font.name, run.font.size = "Times New Roman", Pt(_SIZE)
        run.bold, run.italic = face.get("bold"), face.get("italic")
    document.save(str(file))
    return file


def faults_of_widths(probe: Path) -> Iterator[str]:
    """The words of the probe's PDF that are not as wide as in Times New Roman."""
    words = list(etree.fromstring(places_of(probe), etree.XMLParser(recover=True)).iter("{*}word"))
    printed = [(word.text or "", float(word.get("xMax")) - float(word.get("xMin"))) for word in words]
    expected = [(word, text_width(word, _SIZE, **face)) for face in _FACES for word in _WORDS.split()]
    if [word for word, _ in printed] != [word for word, _ in expected]:
        yield f"the words of the probe are printed as {' '.join(word for word, _ in printed)}; {REMEDY}"
        return
    for (word, width), (_, right) in zip(printed, expected, strict=True):
        if abs(width / right - 1) > _TOLERANCE:
            yield f"“{word}” is printed {width:.1f} points wide, in Times New Roman it is {right:.1f}; {REMEDY}"
            return


def faults_of_fonts(pdf: Path) -> Iterator[str]:
    """The fonts of a PDF that are not like Times New Roman, or have only the letters that such a font lacks."""
    if wrong := sorted(name for name in fonts_of(pdf) if name.split("-")[0] not in FONTS):
        yield f"{', '.join(wrong)} stand for Times New Roman, so lines end elsewhere than in Word; {REMEDY}"
