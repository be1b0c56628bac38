"""The lines drawn under parts of a document: whether there is one, how long it is, and how long it must be."""

from collections.abc import Iterator
from itertools import dropwhile, islice, takewhile
from typing import NamedTuple

from dxplan.decree.elements import TWIPS_PER_POINT, Paragraph, Stroke, WordDocument
from dxplan.decree.lines import TextLine, lines_of
from dxplan.wording.widths import text_width

_SHARES = (0.3, 0.7)
"""Of the text's width: the least and the greatest that a column of the head has whose width is unknown."""
_ROUGH = (0.97, 1.0, 1.03)
"""How much wider or narrower a column may be for words than it is: programs differ a little in the width of letters."""
_MOST_BELOW = 3


class Measure(NamedTuple):
    """The lengths in twips that a line under some words may have, between the least and the greatest."""

    least: float
    greatest: float


def text_column(document: WordDocument, paragraph: Paragraph) -> float:
    """The width of the column that a paragraph is in; 0 if the file does not give it."""
    if paragraph.cell:
        return float(paragraph.cell.inner)
    if paragraph.boxed:
        return 0.0
    return _page(document, paragraph)


def strokes_under(document: WordDocument, lines: tuple[TextLine, ...]) -> tuple[float | None, ...]:
    """The lengths of the lines that are drawn near these words and near no others; None for an unknown length.

    Word attaches a drawn line to any paragraph nearby: in a table, all of the cell count, and of the one below it.
    """
    return tuple(_length(document, paragraph, stroke) for paragraph, stroke in _near(document, lines[-1].paragraph))


def has_typed_stroke(document: WordDocument, lines: tuple[TextLine, ...]) -> bool:
    """Whether the next line under these is a rule typed with signs (`____`)."""
    last = lines[-1]
    cell = (paragraph for paragraph in document.paragraphs[last.number - 1 :] if paragraph.text.strip())
    below = (line for paragraph in cell if paragraph.cell == last.paragraph.cell for line in lines_of(paragraph))
    return any(line.is_typed_stroke for line in islice(dropwhile(lambda line: line.text != last.text, below), 1, 3))


def words_above(document: WordDocument, lines: tuple[TextLine, ...]) -> Measure:
    """The least and the greatest length that a line above the stroke may have on paper: the last one or the longest.

    Where words wrap, the width of the column decides; it may be unknown, and programs set letters differently.
    """
    page, known = _page(document, lines[-1].paragraph), text_column(document, lines[-1].paragraph)
    if lines[-1].paragraph.cell and not known:
        columns = [page * share * rough for share in _SHARES for rough in _ROUGH]
    else:
        columns = [known * rough for rough in _ROUGH]
    lengths = [length for column in columns for length in _last_and_longest(lines, column)]
    return Measure(min(lengths), max(lengths))


def _last_and_longest(lines: tuple[TextLine, ...], column: float) -> tuple[float, float]:
    printed = [width for line in lines for width in _wrapped(line, column)]
    return printed[-1], max(printed)


def _wrapped(line: TextLine, column: float) -> Iterator[float]:
    """The widths of the lines into which a column of a width breaks the words."""
    if column <= 0 or line.width <= column:
        yield line.width
        return
    look = max(line.lettered, key=lambda run: len(run.text)).look
    space, width = text_width(" ", look.size, bold=look.bold) * TWIPS_PER_POINT, 0.0
    for word in line.text.split(" "):
        of_word = text_width(word, look.size, bold=look.bold) * TWIPS_PER_POINT
        if width and width + space + of_word > column:
            yield width
            width = of_word
        else:
            width += (space if width else 0) + of_word
    yield width


def _near(document: WordDocument, last: Paragraph) -> Iterator[tuple[Paragraph, Stroke]]:
    cell, paragraphs = last.cell, document.paragraphs
    if cell is None:
        below = paragraphs[last.number : last.number + _MOST_BELOW]
        blank = list(takewhile(lambda paragraph: not paragraph.text.strip() and not paragraph.cell, below))
        following = below[len(blank) : len(blank) + 1]
        near = [last, *blank, *(paragraph for paragraph in following if not paragraph.cell)]
    else:
        near = [
            paragraph
            for paragraph in paragraphs
            if paragraph.cell
            and (paragraph.cell.table, paragraph.cell.column) == (cell.table, cell.column)
            and 0 <= paragraph.cell.row - cell.row <= 1
        ]
    for paragraph in near:
        yield from ((paragraph, stroke) for stroke in paragraph.strokes)


def _length(document: WordDocument, paragraph: Paragraph, stroke: Stroke) -> float | None:
    if stroke.inset is None:
        return stroke.length
    column = text_column(document, paragraph)
    return max(column - stroke.inset, 0) if column else None


def _page(document: WordDocument, paragraph: Paragraph) -> float:
    """The width of the text on the pages of a paragraph."""
    sections = [section for section in document.sections if section.first <= paragraph.number]
    return float(sections[-1].width - sections[-1].left - sections[-1].right) if sections else 0.0
