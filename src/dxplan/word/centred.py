"""The centred lines of a document, and the rules below them.

Their words are known only when the template is filled in: the lines are ended then, between parts of the text, and a
rule is made a third to half as long as the words above it (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.2 and II.5).
"""

from collections.abc import Mapping
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from dxplan.word.looks import basis_of, with_names
from dxplan.word.parts import SIGNS, W, look_of, search, words_of
from dxplan.wording.breaks import balanced
from dxplan.wording.widths import text_width

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_RULED = ("issuer", "documenttitle", "annexnote")
_CENTRED = (*_RULED, "superior", "subject", "annextitle")
"""The styles of centred lines, by name: Word may change their ids."""
_TWIPS = 20
"""In a point."""
_CELL_MARGINS = 216
"""At both sides of a cell, in twips, where its table says nothing."""
_AFTER_INDENTS = tuple(W + name for name in ("contextualSpacing", "jc", "outlineLvl", "rPr", "sectPr", "pPrChange"))
"""What comes after the indents among a paragraph's settings, where a rule may have it."""
_SPARE = 0.98
"""How much of its room a line may fill: programs differ a little in the width of letters."""


class _Look(NamedTuple):
    """How a style sets its letters."""

    style: str
    size: float
    """In twips."""
    is_bold: bool
    is_italic: bool
    indents: int
    """At both sides, in twips."""

    def width(self, words: str) -> float:
        return text_width(words, self.size, bold=self.is_bold, italic=self.is_italic)


def set_centred(document: "Element", styles: "Element") -> None:
    """End the centred lines of a document, and draw the rules below them as long as they must be."""
    looks = _looks(styles)
    for style in list(document.iter(W + "pStyle")) if looks else ():
        look = looks.get(style.get(W + "val", ""))
        paragraph = next(style.iterancestors(W + "p"), None)
        room = None if look is None or paragraph is None else _room(paragraph)
        if look is None or paragraph is None or room is None:
            continue
        lines = _ended(paragraph, look, room - look.indents)
        rule = paragraph.getnext()
        if look.style in _RULED and rule is not None and _is_rule(rule):
            _draw(rule, _length([look.width(line) for line in lines]), room)


def _length(lines: list[float]) -> float:
    """Of a rule below these lines: a third to half of the last one, and of each if it can be."""
    for_all = min(max(0.42 * lines[-1], 0.34 * max(lines)), 0.49 * min(lines))
    return min(max(for_all, 0.34 * lines[-1]), 0.49 * lines[-1])


def _ended(paragraph: "Element", look: _Look, room: float) -> list[str]:
    """A paragraph's lines, ended between parts of the text unless the template ends them."""
    text = words_of(paragraph)
    if "\n" in text:
        return text.split("\n")
    lines = balanced(text, _SPARE * room, look.width)
    ends = list(accumulate(len(line) + 1 for line in lines[:-1]))
    at = 0
    for sign in list(paragraph.iter(W + "t", *SIGNS)):
        words = sign.text or "" if sign.tag == W + "t" else SIGNS[sign.tag]
        inside = [end - 1 - at for end in ends if at < end <= at + len(words)]
        if inside:
            _break(sign, words, inside)
        at += len(words)
    return lines


def _break(text: "Element", words: str, blanks: list[int]) -> None:
    """Put line ends into a run's text in place of blanks."""
    run = text.getparent()
    if run is None:
        return
    starts = [0, *(blank + 1 for blank in blanks)]
    text.text = words[: blanks[0]]
    place = run.index(text) + 1
    for start, end in zip(starts[1:], [*blanks[1:], len(words)], strict=True):
        piece = text.makeelement(text.tag, dict(text.attrib))
        piece.text = words[start:end]
        run[place:place] = [run.makeelement(W + "br"), piece]
        place += 2


def _is_rule(paragraph: "Element") -> bool:
    return not words_of(paragraph) and paragraph.find(f"{W}pPr/{W}pBdr/{W}top") is not None


def _draw(rule: "Element", length: float, room: int) -> None:
    """Make a rule so long, in the middle of the room; both in twips."""
    look, side = look_of(rule), str(round((room - length) / 2))
    indents = look.find(W + "ind")
    if indents is None:
        indents = look.makeelement(W + "ind")
        later = next((at for at, setting in enumerate(look) if setting.tag in _AFTER_INDENTS), len(look))
        look.insert(later, indents)
    indents.attrib.clear()
    for name, value in {"left": side, "right": side, "firstLine": "0"}.items():
        indents.set(W + name, value)


def _room(paragraph: "Element") -> int | None:
    """The width of a paragraph's cell, or of the text on its page, in twips; None where the file does not say."""
    cell = next(paragraph.iterancestors(W + "tc"), None)
    if cell is not None:
        width = cell.find(f"{W}tcPr/{W}tcW")
        margins = search("ancestor::w:tbl[1]/w:tblPr/w:tblCellMar/*[self::w:left or self::w:right]")(paragraph)
        room = 0 if width is None else _whole(width)
        return room - (sum(map(_whole, margins)) if margins else _CELL_MARGINS) if room else None
    section = next(iter(search("(descendant::w:sectPr | following::w:sectPr)[1]")(paragraph)), None)
    if section is None:
        return None
    sizes, margins = section.find(W + "pgSz"), section.find(W + "pgMar")
    if sizes is None or margins is None:
        return None
    return _whole(sizes) - _whole(margins, "left") - _whole(margins, "right")


def _looks(styles: "Element") -> dict[str, _Look]:
    """The looks of centred lines by the ids of their styles."""
    by_id = {its_id: style for its_id, _, style in with_names(styles)}
    defaults = list(styles.iterfind(f"{W}docDefaults/{W}rPrDefault"))
    return {
        its_id: _look(name, [*_chain(its_id, by_id), *defaults])
        for its_id, name, _ in with_names(styles)
        if name in _CENTRED
    }


def _look(name: str, chain: list["Element"]) -> _Look:
    def first(path: str) -> "Element | None":
        return next((setting for style in chain if (setting := style.find(path)) is not None), None)

    def is_on(tag: str) -> bool:
        switch = first(f"{W}rPr/{W}{tag}")
        return switch is not None and switch.get(W + "val", "1") not in ("0", "false", "off")

    size, indents = first(f"{W}rPr/{W}sz"), first(f"{W}pPr/{W}ind")
    return _Look(
        name,
        (20 if size is None else _whole(size, "val")) / 2 * _TWIPS,
        is_on("b"),
        is_on("i"),
        0 if indents is None else sum(_whole(indents, side) for side in ("left", "start", "right", "end")),
    )


def _chain(its_id: str, by_id: Mapping[str, "Element"]) -> list["Element"]:
    """A style and those that it is based on."""
    chain: dict[str, Element] = {}
    basis: str | None = its_id
    while basis is not None and basis in by_id and basis not in chain:
        chain[basis] = by_id[basis]
        basis = basis_of(by_id[basis])
    return [*chain.values()]


def _whole(element: "Element", name: str = "w") -> int:
    """A length of an element; 0 if it has none."""
    text = element.get(W + name, "")
    return int(text) if text.isascii() and text.isdecimal() else 0
