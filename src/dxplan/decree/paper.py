"""The argument of every rule of the decree: a document with its parts; and lengths in mm and points."""

from functools import cached_property
from itertools import dropwhile, islice
from math import ceil

from dxplan.decree.anatomy import Anatomy, anatomy
from dxplan.decree.elements import TWIPS_PER_MM, TWIPS_PER_POINT, Paragraph, WordDocument
from dxplan.decree.lines import TextLine, lines_of

_CELL_MARGINS = 216
"""Between the text of a cell and its sides, as Word has it by default."""


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

        Word attaches a drawn line to the nearest paragraph, whichever that is. So any line in the same cell counts;
        else two lines in the head are enough, as two parts of it have one.
        """
        last, paragraphs = lines[-1].paragraph, self.document.paragraphs
        with_strokes = [paragraph for paragraph in paragraphs if paragraph.cell == last.cell and paragraph.strokes]
        if last.cell is None:
            following = next((paragraph for paragraph in paragraphs[last.number :] if paragraph.text.strip()), last)
            with_strokes = [
                paragraph for paragraph in with_strokes if last.number <= paragraph.number <= following.number
            ]
        strokes_in_head = sum(len(paragraph.strokes) for paragraph in self._head_paragraphs)
        return bool(with_strokes) or (last in self._head_paragraphs and strokes_in_head > 1)

    def has_typed_stroke(self, lines: tuple[TextLine, ...]) -> bool:
        """Whether the next line under these is a rule typed with signs (`____`)."""
        last = lines[-1]
        cell = (paragraph for paragraph in self.document.paragraphs[last.number - 1 :] if paragraph.text.strip())
        below = (line for paragraph in cell if paragraph.cell == last.paragraph.cell for line in lines_of(paragraph))
        return any(line.is_typed_stroke for line in islice(dropwhile(lambda line: line.text != last.text, below), 1, 3))

    def stroke_length(self, lines: tuple[TextLine, ...]) -> float | None:
        """The length in twips of the line drawn under these; None if the file does not give it."""
        last = lines[-1].paragraph
        following = [
            paragraph for paragraph in self.document.paragraphs[last.number - 1 :] if paragraph.cell == last.cell
        ]
        strokes = [stroke for paragraph in following[:3] for stroke in paragraph.strokes]
        return strokes[0].length if len(strokes) == 1 else None

    def printed_length(self, lines: tuple[TextLine, ...]) -> tuple[float, float]:
        """The least and the greatest length in twips that the longest of these lines has on paper, where it may wrap.

        The words break anywhere, and the width of a column may be unknown: so there are two lengths.
        """
        longest = max(lines, key=lambda line: line.width)
        sections = [section for section in self.document.sections if section.first <= longest.number]
        page = sections[-1].width - sections[-1].left - sections[-1].right if sections else 0
        cell = longest.paragraph.cell
        if cell is None:
            narrow = wide = float(page)
        elif cell.width > _CELL_MARGINS:
            narrow = wide = float(cell.width - _CELL_MARGINS)
        else:
            narrow, wide = 0.3 * page, 0.7 * page
        if narrow <= 0:
            return longest.width, longest.width
        return longest.width / ceil(longest.width / narrow), min(longest.width, wide)

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
