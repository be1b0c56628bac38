"""The marks that Word prints before the items of its lists: `I.`, `1.`, `a)`, `-`."""

from typing import NamedTuple

from dxplan.decree.styles import Props, W, layout_of, value_of, whole
from dxplan.ooxml import Element

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_DEEPEST = 9
_LONGEST = 40


class _Level(NamedTuple):
    start: int
    form: str
    text: str
    layout: Props


class Numbering:
    """The lists of a document. They count, so paragraphs must come in the order of the text."""

    def __init__(self, root: Element | None) -> None:
        self._lists: dict[str, dict[int, _Level]] = {}
        self._abstract: dict[str, str] = {}
        self._counts: dict[str, list[int]] = {}
        if root is None:
            return
        levels = {
            definition.get(f"{W}abstractNumId", ""): {
                whole(level.get(f"{W}ilvl"), 0): _level(level) for level in definition.iterfind(f"{W}lvl")
            }
            for definition in root.iterfind(f"{W}abstractNum")
        }
        for definition in root.iterfind(f"{W}num"):
            name, abstract = definition.get(f"{W}numId", ""), value_of(definition, "abstractNumId")
            restarts = definition.find(f"{W}lvlOverride/{W}startOverride") is not None
            self._lists[name] = levels.get(abstract, {})
            self._abstract[name] = name if restarts else f"abstract {abstract}"

    def next(self, number: str, level: str) -> tuple[str, Props]:
        """The mark of the list's next item at a level, and the settings of the list for its paragraph."""
        depth = whole(level, 0)
        levels = self._lists.get(number, {})
        own = levels.get(depth)
        if own is None or not 0 <= depth < _DEEPEST:
            return "", {}
        fresh = [levels[at].start - 1 if at in levels else 0 for at in range(_DEEPEST)]
        counts = self._counts.setdefault(self._abstract[number], list(fresh))
        counts[depth] += 1
        counts[depth + 1 :] = fresh[depth + 1 :]
        if own.form == "bullet":
            return "- ", own.layout
        if own.form == "none":
            return "", own.layout
        text = own.text
        for at in range(depth + 1):
            form = levels[at].form if at in levels else "decimal"
            text = text.replace(f"%{at + 1}", _numeral(max(counts[at], 1), form))
        return f"{text} " if text else "", own.layout


def _level(level: Element) -> _Level:
    return _Level(
        whole(value_of(level, "start"), 1),
        value_of(level, "numFmt") or "decimal",
        value_of(level, "lvlText")[:_LONGEST],
        layout_of(level.find(f"{W}pPr")),
    )


def _numeral(number: int, form: str) -> str:
    match form:
        case "upperRoman":
            return roman(number).upper()
        case "lowerRoman":
            return roman(number)
        case "upperLetter" | "lowerLetter":
            letter = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 9)
            return letter.upper() if form == "upperLetter" else letter
    return f"{number:02}" if form == "decimalZero" else str(number)


def roman(number: int) -> str:
    """A number in small Roman letters."""
    numeral, number = "", min(number, 3999)
    for value, sign in _ROMAN:
        numeral += sign * (number // value)
        number %= value
    return numeral
