"""Footnotes that are paragraphs of the text, `¹ Kế hoạch số …`, and their marks in paragraphs and cells."""

import re
from collections.abc import Iterable

from dxplan.papers.source_paper import Mark, PaperNote, SourceParagraph, SourceTable

Block = SourceParagraph | SourceTable

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_PLAIN = str.maketrans(_RAISED, "0123456789")
_NOTE = re.compile(f"([{_RAISED}]{{1,3}})[.):]? ?(\\S.*)", re.DOTALL)
# after a unit of length it is a square or a cube, whatever footnotes there are
_MARK = re.compile(f"(?<!\\bm)(?<!\\b[kcdmh]m) ?([{_RAISED}]{{1,3}}(?:[,;] ?[{_RAISED}]{{1,3}})*)(?![\\w{_RAISED}])")


def raised(digits: str) -> str:
    """The digits as superscripts."""
    return digits.translate(str.maketrans("0123456789", _RAISED))


def plain(digits: str) -> str:
    """The superscripts as digits."""
    return digits.translate(_PLAIN)


def with_footnotes(blocks: Iterable[Block]) -> tuple[tuple[Block, ...], tuple[PaperNote, ...]]:
    """The blocks with the marks taken out of their texts, and the footnotes, which are no paragraphs any more.

    A superscript is a mark if a paragraph begins with it, and such a paragraph is a footnote if a text has its mark;
    any other superscript, `m²`, stays where it is.
    """
    blocks = tuple(blocks)
    notes = {at: match for at, block in enumerate(blocks)
             if isinstance(block, SourceParagraph) and (match := _NOTE.fullmatch(block.text))}  # fmt: skip
    if not notes:
        return blocks, ()
    signs = frozenset(plain(match[1]) for match in notes.values())
    marked: set[str] = set()
    marked_blocks = [block if at in notes else _marked(block, signs, marked) for at, block in enumerate(blocks)]
    footnotes: list[PaperNote] = []
    texts: list[Block] = []
    for at, block in enumerate(marked_blocks):
        sign = plain(notes[at][1]) if at in notes else None
        if sign in marked and isinstance(block, SourceParagraph):
            footnotes.append(PaperNote(sign, notes[at][2], block.place))
        else:
            texts.append(block)
    return tuple(texts), tuple(footnotes)


def _marked(block: Block, signs: frozenset[str], marked: set[str]) -> Block:
    if isinstance(block, SourceParagraph):
        text, marks = _without_marks(block.text, signs)
        marked.update(mark.sign for mark in marks)
        return block._replace(text=text, marks=(*block.marks, *marks)) if marks else block
    cells = []
    for cell in block.cells:
        text, marks = _without_marks(cell.text, signs)
        marked.update(mark.sign for mark in marks)
        cells.append(cell._replace(text=text, marks=(*cell.marks, *marks)) if marks else cell)
    return block._replace(cells=tuple(cells))


def _without_marks(text: str, signs: frozenset[str]) -> tuple[str, list[Mark]]:
    marks: list[Mark] = []
    parts: list[str] = []
    end = length = 0
    for match in _MARK.finditer(text):
        those = re.findall(r"\d+", plain(match[1]))
        if not signs.issuperset(those):
            continue
        parts.append(text[end : match.start()])
        length += match.start() - end
        end = match.end()
        marks.extend(Mark(length, sign) for sign in those)
    return "".join(parts) + text[end:], marks
