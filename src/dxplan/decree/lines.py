"""Lines of a document as a reader sees them: their text and looks, and how the looks differ from the form."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from dxplan.decree.elements import TWIPS_PER_POINT, Paragraph, Run
from dxplan.diagnostics import Finding, Message, msg
from dxplan.wording.widths import text_width

LONGEST = 48
"""The length of the excerpt that a finding shows of its paragraph, in letters."""

_TYPED_STROKE = re.compile(r"[-_‐‑‒–—―─=*.\s]{3,}")


class TextLine(NamedTuple):
    """A paragraph, or a part of it between tabs or line breaks."""

    text: str
    """As shown (capitals), in NFC, with single spaces."""
    runs: tuple[Run, ...]
    paragraph: Paragraph
    is_parted: bool = False
    """Whether it is only a part of its paragraph, or placed by a tab."""

    @property
    def number(self) -> int:
        """The number of its paragraph."""
        return self.paragraph.number

    @property
    def column(self) -> int:
        """The column of the table that has it; 0 outside of tables."""
        return self.paragraph.cell.column if self.paragraph.cell else 0

    @property
    def lettered(self) -> tuple[Run, ...]:
        """The runs with visible letters or signs."""
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
        """Whether it is a rule typed with dashes or the like."""
        return _TYPED_STROKE.fullmatch(self.text) is not None

    @property
    def width(self) -> float:
        """The width in twips, in Times New Roman and without a line break."""
        texts = [_shown(run) for run in self.runs]
        texts[0], texts[-1] = texts[0].lstrip(), texts[-1].rstrip()
        looks = (run.look for run in self.runs)
        widths = (text_width(text, look.size, bold=look.bold) for text, look in zip(texts, looks, strict=True))
        return sum(widths) * TWIPS_PER_POINT

    def is_left_of(self, other: "TextLine") -> bool:
        """Whether it is in a column of the same table further left; columns of two tables can't be compared."""
        cell, next_cell = self.paragraph.cell, other.paragraph.cell
        return bool(cell and next_cell and cell.table == next_cell.table and cell.column < next_cell.column)

    def at(self, field: str, message: Message, hint: Message | None = None) -> Finding:
        """A finding on the paragraph of the line."""
        return on(self.paragraph, field, message, hint)


class Form(NamedTuple):
    """How a part must be set, sizes in points; None means that both are right."""

    low: float
    high: float
    bold: bool | None = None
    italic: bool | None = False
    capital: bool | None = None
    centred: bool = False


def lines_of(paragraph: Paragraph, *, parted: bool = True) -> Iterator[TextLine]:
    """The lines of a paragraph that are not blank; the whole paragraph as one line unless parted."""
    parts: list[list[Run]] = [[]]
    for run in paragraph.runs:
        first, *others = re.split(r"[\t\n]+", run.text) if parted else (run.text,)
        parts[-1].append(Run(first, run.look))
        parts += ([Run(piece, run.look)] for piece in others)
    visible = [tuple(part) for part in parts if any(run.text.strip() for run in part)]
    for runs in visible:
        text = " ".join(unicodedata.normalize("NFC", "".join(map(_shown, runs))).split())
        yield TextLine(text, runs, paragraph, len(visible) > 1 or (parted and "\t" in paragraph.text))


def all_lines(paragraphs: Iterable[Paragraph], *, parted: bool = True) -> list[TextLine]:
    """The lines of several paragraphs."""
    return [line for paragraph in paragraphs for line in lines_of(paragraph, parted=parted)]


def items_of(lines: Iterable[TextLine]) -> list[list[TextLine]]:
    """The items of a list, each with the lines on which it goes on: those without a hyphen after an open line."""
    items: list[list[TextLine]] = []
    for line in lines:
        if not items or line.text.startswith(("-", "–", "+")) or items[-1][-1].text.endswith((";", ".")):
            items.append([])
        items[-1].append(line)
    return items


def on(paragraph: Paragraph, field: str, message: Message, hint: Message | None = None) -> Finding:
    """A finding on a paragraph, which its first words and its number identify."""
    text = " ".join(unicodedata.normalize("NFC", paragraph.text).split())
    words = text if len(text) <= LONGEST else text[:LONGEST].rpartition(" ")[0] + "…"
    return Finding(f"“{words}”" if words else "", field, message, hint, paragraph.number)


def nowhere(field: str, message: Message, hint: Message | None = None) -> Finding:
    """A finding on the document as a whole."""
    return Finding("", field, message, hint)


def misset(lines: Iterable[TextLine], form: Form, field: str) -> Iterator[Finding]:
    """A finding for every difference between the lines and the form."""
    for line in lines:
        yield from _misset(line, form, field)


def _misset(line: TextLine, form: Form, field: str) -> Iterator[Finding]:
    sizes = sorted({run.look.size for run in line.lettered if not form.low <= run.look.size <= form.high})
    if sizes:
        hint = msg("select it and choose the size: Home > Font")
        if form.low == form.high:
            message = msg("its letters are {sizes} pt; they must be {size} pt", sizes=sizes, size=form.low)
        else:
            message = msg(
                "its letters are {sizes} pt; they must be {low} to {high} pt", sizes=sizes, low=form.low, high=form.high
            )
        yield line.at(f"{field}.size", message, hint)
    for name, is_wrong, message, hint in _FAULTS:
        if is_wrong(line, form):
            yield line.at(f"{field}.{name}", message, hint)


_BOLD, _ITALIC = msg("select it and press Ctrl+B"), msg("select it and press Ctrl+I")
_CASE = msg("select it and press Shift+F3 until it is so")
_FAULTS: tuple[tuple[str, Callable[[TextLine, Form], bool], Message, Message], ...] = (
    (
        "bold",
        lambda line, form: form.bold is True and not line.is_bold,
        msg("it is not bold throughout; it must be"),
        _BOLD,
    ),
    (
        "bold",
        lambda line, form: form.bold is False and any(run.look.bold for run in line.lettered),
        msg("it is bold; it must not be"),
        _BOLD,
    ),
    (
        "italic",
        lambda line, form: form.italic is True and not all(run.look.italic for run in line.lettered),
        msg("it is not in italics throughout; it must be"),
        _ITALIC,
    ),
    (
        "italic",
        lambda line, form: form.italic is False and any(run.look.italic for run in line.lettered),
        msg("it is in italics; it must be upright"),
        _ITALIC,
    ),
    (
        "capital",
        lambda line, form: form.capital is True and not line.is_capital,
        msg("it is not in capitals throughout; it must be"),
        _CASE,
    ),
    (
        "capital",
        lambda line, form: form.capital is False and line.is_capital,
        msg("it is in capitals; it must be in small letters"),
        _CASE,
    ),
    (
        "underline",
        lambda line, form: any(run.look.underlined for run in line.lettered),
        msg("it is underlined; no part of the form is"),
        msg("select it and press Ctrl+U"),
    ),
    (
        "align",
        lambda line, form: form.centred and not line.is_parted and line.paragraph.layout.align != "center",
        msg("it is not centred; it must be"),
        msg("put the cursor into it and press Ctrl+E"),
    ),
)
"""What may be wrong with a line but its size: the name of the fault, when it is there, and its words."""


def _shown(run: Run) -> str:
    return run.text.upper() if run.look.caps else run.text
