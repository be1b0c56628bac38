"""The argument of every rule of the decree: a document with its parts; and lengths in mm and points."""

from functools import cached_property

from dxplan.decree.anatomy import Anatomy, anatomy
from dxplan.decree.elements import TWIPS_PER_MM, TWIPS_PER_POINT, Paragraph, WordDocument
from dxplan.decree.lines import TextLine
from dxplan.decree.strokes import strokes_under


class Paper:
    """A document and its parts."""

    def __init__(self, document: WordDocument) -> None:
        self.document = document

    @cached_property
    def parts(self) -> Anatomy:
        """The parts, found once for all rules."""
        return anatomy(self.document)

    @cached_property
    def everything(self) -> tuple[Paragraph, ...]:
        """Every paragraph that is printed, with those of headers and notes."""
        headers = (header for section in self.document.sections for header in section.headers)
        in_headers = (paragraph for header in headers for paragraph in header.paragraphs)
        paragraphs = (*self.document.paragraphs, *in_headers, *self.document.notes)
        return tuple(paragraph for paragraph in paragraphs if paragraph.text.strip())

    def has_stroke(self, lines: tuple[TextLine, ...]) -> bool:
        """Whether a line is drawn under these, or anywhere in the head if they are in the head.

        Word attaches a drawn line to the nearest paragraph, whichever that is: two in the head are enough, as two parts
        of it have one.
        """
        strokes_in_head = sum(len(paragraph.strokes) for paragraph in self._head_paragraphs)
        is_in_head = lines[-1].paragraph in self._head_paragraphs
        return bool(strokes_under(self.document, lines)) or (is_in_head and strokes_in_head > 1)

    @cached_property
    def _head_paragraphs(self) -> tuple[Paragraph, ...]:
        last = max((line.number for line in self.parts.head), default=0)
        return self.document.paragraphs[:last]


def mm(twips: float) -> float:
    """Twips in millimetres, to one decimal."""
    return round(twips / TWIPS_PER_MM, 1)


def points(twips: float) -> float:
    """Twips in points, to one decimal."""
    return round(twips / TWIPS_PER_POINT, 1)
