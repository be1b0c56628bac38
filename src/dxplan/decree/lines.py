"""Lines of a document as the eye takes them: what they say, how they are set, and how far that is from the form."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from dxplan.decree.elements import TWIPS_PER_POINT, Paragraph, Run
from dxplan.diagnostics import Finding, Message, msg

LONGEST = 48
"""That many letters of a paragraph name it."""

_TYPED_STROKE = re.compile(r"[-_‐‑‒–—―─=*.\s]{3,}")
_WIDE, _NARROW = frozenset("MWmwƠƯ%@"), frozenset("iIjlftr .,;:'()-|/ÍÌỈĨỊíìỉĩị")


class TextLine(NamedTuple):
    """A line that stands for itself: a paragraph, or what a tab or a line break parts from the rest of it."""

    text: str
    """In one spelling (NFC), with single spaces, in capitals where it is shown so."""
    runs: tuple[Run, ...]
    paragraph: Paragraph
    is_parted: bool = False
    """Whether it is only a part of its paragraph."""

    @property
    def number(self) -> int:
        """Of its paragraph."""
        return self.paragraph.number

    @property
    def column(self) -> int:
        """Of the table it stands in; 0 outside of tables."""
        return self.paragraph.cell.column if self.paragraph.cell else 0

    @property
    def lettered(self) -> tuple[Run, ...]:
        """Its runs with letters or signs that are seen."""
        return tuple(run for run in self.runs if run.text.strip())

    @property
    def is_bold(self) -> bool:
        """Whether all of it is bold."""
        return all(run.look.bold for run in self.lettered)

    @property
    def is_capital(self) -> bool:
        """Whether it has letters, and all of them are capitals."""
        return self.text == self.text.upper() != self.text.lower()

    @property
    def is_typed_stroke(self) -> bool:
        """Whether it is a line made of dashes or the like."""
        return _TYPED_STROKE.fullmatch(self.text) is not None

    @property
    def width(self) -> float:
        """About how wide it is in twips, as Times New Roman goes."""
        wide = sum(_em(sign, run.look.bold) * run.look.size for run in self.runs for sign in _shown(run).strip())
        return wide * TWIPS_PER_POINT

    def at(self, field: str, message: Message, hint: Message | None = None) -> Finding:
        """A finding on it, placed by its paragraph's number."""
        return on(self.paragraph, field, message, hint)


class Form(NamedTuple):
    """How a part must be set; what is None is left open."""

    low: float
    high: float
    bold: bool | None = None
    italic: bool | None = False
    capital: bool | None = None
    centred: bool = False


def lines_of(paragraph: Paragraph, *, parted: bool = True) -> Iterator[TextLine]:
    """The lines of a paragraph that say anything; as one where they are not to be parted."""
    parts: list[list[Run]] = [[]]
    for run in paragraph.runs:
        for nth, piece in enumerate(re.split(r"[\t\n]+", run.text) if parted else (run.text,)):
            if nth:
                parts.append([])
            if piece:
                parts[-1].append(Run(piece, run.look))
    kept = [tuple(part) for part in parts if any(run.text.strip() for run in part)]
    for runs in kept:
        text = " ".join(unicodedata.normalize("NFC", "".join(map(_shown, runs))).split())
        yield TextLine(text, runs, paragraph, len(kept) > 1)


def on(paragraph: Paragraph, field: str, message: Message, hint: Message | None = None) -> Finding:
    """A finding on a paragraph: by its first words and its number."""
    text = " ".join(unicodedata.normalize("NFC", paragraph.text).split())
    words = text if len(text) <= LONGEST else text[:LONGEST].rpartition(" ")[0] + "…"
    return Finding(f"“{words}”" if words else "", field, message, hint, paragraph.number)


def nowhere(field: str, message: Message, hint: Message | None = None) -> Finding:
    """A finding on the document as a whole."""
    return Finding("", field, message, hint)


def misset(line: TextLine, form: Form, field: str) -> Iterator[Finding]:
    """Every way in which a line is not set as it must be."""
    looks = [run.look for run in line.lettered]
    wrong = sorted({look.size for look in looks if not form.low <= look.size <= form.high})
    if wrong:
        hint = msg("select it and choose the size: Home > Font")
        if form.low == form.high:
            message = msg("its letters are {sizes} pt; they must be {size} pt", sizes=wrong, size=form.low)
        else:
            message = msg(
                "its letters are {sizes} pt; they must be {low} to {high} pt", sizes=wrong, low=form.low, high=form.high
            )
        yield line.at(f"{field}.size", message, hint)
    if form.bold is True and not line.is_bold:
        yield line.at(f"{field}.bold", msg("it is not bold throughout; it must be"), msg("select it and press Ctrl+B"))
    if form.bold is False and any(look.bold for look in looks):
        yield line.at(f"{field}.bold", msg("it is bold; it must not be"), msg("select it and press Ctrl+B"))
    if form.italic is True and not all(look.italic for look in looks):
        yield line.at(
            f"{field}.italic", msg("it is not in italics throughout; it must be"), msg("select it and press Ctrl+I")
        )
    if form.italic is False and any(look.italic for look in looks):
        yield line.at(f"{field}.italic", msg("it is in italics; it must be upright"), msg("select it and press Ctrl+I"))
    if form.capital is True and not line.is_capital:
        yield line.at(f"{field}.capital", msg("it is not in capitals throughout; it must be"), _CASE)
    if form.capital is False and line.is_capital:
        yield line.at(f"{field}.capital", msg("it is in capitals; it must be in small letters"), _CASE)
    if any(look.underlined for look in looks):
        yield line.at(
            f"{field}.underline", msg("it is underlined; no part of the form is"), msg("select it and press Ctrl+U")
        )
    if form.centred and not line.is_parted and line.paragraph.layout.align != "center":
        yield line.at(
            f"{field}.align", msg("it is not centred; it must be"), msg("put the cursor into it and press Ctrl+E")
        )


_CASE = msg("select it and press Shift+F3 until it is so")


def _shown(run: Run) -> str:
    return run.text.upper() if run.look.caps else run.text


def _em(sign: str, bold: bool) -> float:
    """About how wide a letter is, in the size of its font."""
    if sign in _NARROW:
        return 0.31
    if sign in _WIDE:
        return 0.86
    wide = 0.69 if sign.isupper() else 0.49
    return wide + 0.03 if bold else wide
