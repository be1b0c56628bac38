"""A paper without the telephone numbers and addresses of persons, which no part of a plan's file may have."""

from typing import NamedTuple, TypeVar

from dxplan.diagnostics import msg
from dxplan.exchange.cell_meanings.persons import without_contacts
from dxplan.papers.source_paper import LeftOut, Mark, PaperNote, SourceCell, SourcePaper, SourceParagraph, SourceTable

PERSON_LEFT_OUT = msg("a person, or how to reach one, is no part of a plan")
_Part = TypeVar("_Part", SourceParagraph, SourceCell)


class ContactFree(NamedTuple):
    """A paper without contacts."""

    paper: SourcePaper
    removed: tuple[LeftOut, ...]
    emptied: tuple[SourceCell, ...]
    """The cells that had no other words."""


def contact_free(paper: SourcePaper) -> ContactFree:
    """The paper without what DX806 would find in the plan: in no heading, cell, footnote or paragraph."""
    removed: list[LeftOut] = []
    emptied: list[SourceCell] = []

    def rest_of(part: SourceParagraph | SourceCell | PaperNote) -> str:
        text, contacts = without_contacts(part.text)
        removed.extend(LeftOut(words, part.place, PERSON_LEFT_OUT) for words in contacts)
        return text

    def kept(part: _Part) -> _Part:
        text = rest_of(part)
        if text == part.text:
            return part
        if isinstance(part, SourceCell) and not text:
            emptied.append(part)
        ends = (Mark(min(len(text), len(without_contacts(part.text[:at]).text)), sign) for at, sign in part.marks)
        return part._replace(text=text, marks=tuple(ends))

    blocks = tuple(
        block._replace(cells=tuple(map(kept, block.cells))) if isinstance(block, SourceTable) else kept(block)
        for block in paper.blocks
    )
    notes = tuple(note._replace(text=rest_of(note)) for note in paper.footnotes)
    return ContactFree(paper._replace(blocks=blocks, footnotes=notes), tuple(removed), tuple(emptied))
