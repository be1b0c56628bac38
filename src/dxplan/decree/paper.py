"""What every rule of the decree takes: a document with its parts, and words for its lengths."""

from functools import cached_property

from dxplan.decree.anatomy import Anatomy, anatomy
from dxplan.decree.elements import TWIPS_PER_MM, TWIPS_PER_POINT, Paragraph, WordDocument
from dxplan.decree.lines import TextLine


class Paper:
    """A document and what its parts are."""

    def __init__(self, document: WordDocument) -> None:
        self.document = document

    @cached_property
    def parts(self) -> Anatomy:
        """The parts, told once for all rules."""
        return anatomy(self.document)

    @cached_property
    def everything(self) -> tuple[Paragraph, ...]:
        """Every paragraph that is printed, those of headers and notes too."""
        asides = (one for section in self.document.sections for header in section.headers for one in header.paragraphs)
        return tuple(one for one in (*self.document.paragraphs, *asides, *self.document.notes) if one.text.strip())

    def has_stroke(self, lines: tuple[TextLine, ...]) -> bool:
        """Whether a line is drawn under these, or anywhere beside them in the head.

        Word keeps a drawn line at whatever paragraph was nearest; so that it is counted for its cell, and failing that,
        two in the head are enough for the two parts that bear one.
        """
        last = lines[-1].paragraph
        mine = [one for one in self.document.paragraphs if one.cell == last.cell and one.strokes]
        if last.cell is None:
            follows = next((one for one in self.document.paragraphs[last.number :] if one.text.strip()), last)
            mine = [one for one in mine if last.number <= one.number <= follows.number]
        is_head = last in self._head_paragraphs
        return bool(mine) or (is_head and sum(len(one.strokes) for one in self._head_paragraphs) > 1)

    def stroke_length(self, lines: tuple[TextLine, ...]) -> float | None:
        """How long the line drawn under these is, where that is told."""
        last = lines[-1].paragraph
        near = [one for one in self.document.paragraphs if one.cell == last.cell and one.number >= last.number]
        drawn = [stroke for one in near[:3] for stroke in one.strokes]
        return drawn[0].length if len(drawn) == 1 else None

    @cached_property
    def _head_paragraphs(self) -> tuple[Paragraph, ...]:
        last = max((line.number for line in self.parts.head), default=0)
        return self.document.paragraphs[:last]


def mm(twips: float) -> float:
    """Twips in millimetres, rounded as people say them."""
    return round(twips / TWIPS_PER_MM, 1)


def points(twips: float) -> float:
    """Twips in points."""
    return round(twips / TWIPS_PER_POINT, 1)
