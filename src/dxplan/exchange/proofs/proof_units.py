"""A paper as a row of units that can be compared with those of another: paragraphs, headings of tables, and rows."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Literal, NamedTuple
from unicodedata import normalize

from dxplan.exchange.drafts.account import CellAccount
from dxplan.exchange.outlines.outline import Entry, Outline, OutlineRow, OutlineTable
from dxplan.papers.source_paper import Mark, SourcePaper, SourceParagraph, SourcePlace

_MARK = "†"
"""Stands for a footnote's mark, whose number counts from the beginning of each paper."""
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"


class ProofText(NamedTuple):
    """The words of one cell or paragraph."""

    field: str
    """What of a row it holds, the heading of an own column, or `paragraph`, `columns`, `footnotes`."""
    text: str
    place: SourcePlace

    @property
    def key(self) -> str:
        """What has to be the same: without blanks, line breaks, lone dashes and gaps."""
        return _key(self.text)

    @property
    def loose(self) -> str:
        """The key without capitals and the marks behind words."""
        return loose_key(self.text)


@dataclass(slots=True)
class ProofUnit:
    """A paragraph, the heading of a table, or a row."""

    kind: Literal["paragraph", "columns", "row"]
    texts: dict[str, ProofText] = field(default_factory=dict)
    """By their fields; without blank ones."""
    merged: frozenset[str] = frozenset()
    """The cells that hold for the rows below."""

    @property
    def key(self) -> tuple[str, ...]:
        """What finds the same unit in another paper."""
        return (self.kind, *(f"{name}:{text.loose}" for name, text in sorted(self.texts.items())))

    @property
    def number(self) -> str:
        """The printed number of a row."""
        return " ".join(self.texts["number"].text.split()) if "number" in self.texts else ""

    @property
    def words(self) -> str:
        """All its words."""
        return " ".join(text.text for text in self.texts.values())

    @property
    def place(self) -> SourcePlace:
        """Where it begins."""
        return next((text.place for text in self.texts.values()), SourcePlace())


class ProofPaper(NamedTuple):
    """A paper in units."""

    head: list[ProofText]
    """The lines before the text."""
    body: list[ProofUnit]
    foot: list[ProofText]
    lost: list[ProofText]
    """Cells that are in no unit, though nothing says that they were left out."""


def proof_paper(paper: SourcePaper, outline: Outline) -> ProofPaper:
    """The units of a paper."""
    notes = {note.sign: note.text for note in paper.footnotes}
    blocks, raised = _without_raised_notes(outline.blocks)
    body = [unit for block in blocks for unit in _units(block, {**notes, **raised})]
    account = CellAccount(paper)
    account.note_structure(outline)
    lost = set(account.lost)
    cells = [cell for table in paper.tables for cell in table.cells if cell.place in lost]
    return ProofPaper(
        list(_lines(outline.head, notes)),
        body,
        list(_lines(outline.foot, notes)),
        [ProofText("", c.text, c.place) for c in cells],
    )


def _lines(paragraphs: Iterable[SourceParagraph], notes: dict[str, str]) -> Iterator[ProofText]:
    """The lines of paragraphs, each followed by its footnotes."""
    for paragraph in paragraphs:
        for line in paragraph.text.split("\n"):
            if line.strip():
                yield ProofText("paragraph", line, paragraph.place)
        for mark in sorted(paragraph.marks):
            yield ProofText("footnotes", notes.get(mark.sign, ""), paragraph.place)


def _without_raised_notes(
    blocks: Iterable[SourceParagraph | OutlineTable],
) -> tuple[list[SourceParagraph | OutlineTable], dict[str, str]]:
    """The blocks, in which a paragraph that begins with a raised figure is the footnote of the one before it."""
    kept: list[SourceParagraph | OutlineTable] = []
    notes: dict[str, str] = {}
    for block in blocks:
        match = _note().fullmatch(block.text) if isinstance(block, SourceParagraph) else None
        before = next((each for each in reversed(kept) if isinstance(each, SourceParagraph)), None)
        if match and before and kept[-1] is before and match["sign"] in before.text:
            at = before.text.index(match["sign"])
            sign = f"{match['sign']} {len(notes)}"
            notes[sign] = match["text"]
            text = before.text[:at] + before.text[at + len(match["sign"]) :]
            kept[-1] = before._replace(text=text, marks=(*before.marks, Mark(at, sign)))
        else:
            kept.append(block)
    return kept, notes


@cache
def _note() -> re.Pattern[str]:
    return re.compile(rf"(?P<sign>[{_RAISED}]+) ?(?P<text>.+)", re.DOTALL)


def _units(block: SourceParagraph | OutlineTable, notes: dict[str, str]) -> Iterator[ProofUnit]:
    if isinstance(block, SourceParagraph):
        yield _unit("paragraph", [("paragraph", Entry(block.text, (), block.marks), block.place)], notes)
        return
    headings = " | ".join(" ".join(filter(None, (each.group, each.heading))) for each in block.columns)
    yield _unit("columns", [("columns", Entry(headings), block.place)], notes)
    for row in _rows(block.rows):
        cells = [*row.entries.items(), *row.extra.items()]
        unit = _unit("row", [(name, entry, entry.place) for name, entry in cells], notes)
        unit.merged = frozenset(row.merged)
        yield unit


def _rows(rows: Iterable[OutlineRow]) -> Iterator[OutlineRow]:
    for row in rows:
        yield row
        yield from _rows(row.rows)


def _unit(
    kind: Literal["paragraph", "columns", "row"],
    parts: Iterable[tuple[str, Entry, SourcePlace]],
    notes: dict[str, str],
) -> ProofUnit:
    unit = ProofUnit(kind)
    noted: list[str] = []
    for name, entry, place in parts:
        text = entry.text
        marks = sorted(entry.marks)
        for mark in reversed(marks):
            text = text[: mark.at] + _MARK + text[mark.at :]
        noted += (notes.get(mark.sign, "") for mark in marks)
        unit.texts[name] = ProofText(name, text, place)
    if noted:
        unit.texts["footnotes"] = ProofText("footnotes", "\n".join(noted), unit.place)
    unit.texts = {name: text for name, text in unit.texts.items() if text.key}
    return unit


@cache
def _stripped() -> re.Pattern[str]:
    """Lone dashes, a dash before a word, gaps to be written in, and the mark at the end of a document."""
    return re.compile(r"(?<!\S)-+(?=[^\d\s]|\s|$)|\.{3,}|…|(?<!\S)\./\.?|\./\.(?=\s*$)")


_LIKE_A_DASH = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-") | {"\N{SOFT HYPHEN}": None, "\N{ZERO WIDTH SPACE}": None})


def _key(text: str) -> str:
    plain = normalize("NFC", text).translate(_LIKE_A_DASH)
    words = _stripped().sub(" ", plain).split()
    return re.sub(r"(?<![0-9]) | (?![0-9])", "", " ".join(words))


def loose_key(text: str) -> str:
    """A text without blanks, dashes, capitals and the marks behind words."""
    return _key(re.sub(r"[.,;:]+(?=\s|$)", " ", text)).casefold()
