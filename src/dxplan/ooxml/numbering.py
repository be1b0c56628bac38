"""The marks that Word prints before the items of its lists: `I.`, `1.`, `a)`, `-`."""

from collections.abc import Iterator
from typing import NamedTuple

from dxplan.ooxml import Element
from dxplan.ooxml.markup import MC, Props, W, flag_of, layout_of, value_of, whole

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_DASHES = ("-", "–", "+", "*")  # other bullets are signs of a symbol font
_DEEPEST = 9
_LONGEST = 40


class _Level(NamedTuple):
    start: int
    form: str
    text: str
    layout: Props
    follower: str
    """What is between the mark and the text: a blank, or nothing."""
    is_arabic: bool
    """Whether the numbers of all levels are printed in Arabic numerals."""
    restart: int
    """It starts anew after items of the levels under this one, counted from the first: 0 for never."""
    style: str
    """The style whose paragraphs are of this level."""


class _List(NamedTuple):
    abstract: str
    levels: dict[int, _Level]
    overrides: dict[int, int]
    """The numbers with which levels start anew when the list is used first."""


class Numbering:
    """The lists of a document. They count, so paragraphs must come in the order of the text."""

    def __init__(self, root: Element | None) -> None:
        self._lists: dict[str, _List] = {}
        self._counts: dict[str, list[int | None]] = {}
        """The last number of each level by the definition that lists share; None before its first item."""
        self._used: set[str] = set()
        definitions = {
            definition.get(f"{W}abstractNumId", ""): definition
            for definition in (root.iterfind(f"{W}abstractNum") if root is not None else ())
        }
        by_style = {value_of(definition, "styleLink"): key for key, definition in definitions.items()}
        by_style.pop("", None)
        links = {key: value_of(definition, "numStyleLink") for key, definition in definitions.items()}
        levels = {key: dict(_levels(definition)) for key, definition in definitions.items()}
        for item in root.iterfind(f"{W}num") if root is not None else ():
            abstract = value_of(item, "abstractNumId")
            abstract = by_style.get(links.get(abstract, ""), abstract)
            overrides = list(item.iterfind(f"{W}lvlOverride"))
            starts = {
                whole(override.get(f"{W}ilvl"), 0): whole(value_of(override, "startOverride"), 1)
                for override in overrides
                if override.find(f"{W}startOverride") is not None
            }
            own = {depth: level for override in overrides for depth, level in _levels(override)}
            self._lists[item.get(f"{W}numId", "")] = _List(abstract, levels.get(abstract, {}) | own, starts)

    def next(self, number: str, level: str, style: str = "") -> tuple[str, Props]:
        """The mark of the list's next item at a level, and the settings of the list for its paragraph."""
        abstract, levels, overrides = self._lists.get(number, _List("", {}, {}))
        by_style = next((depth for depth, candidate in levels.items() if style and candidate.style == style), 0)
        depth = whole(level, by_style)
        own = levels.get(depth)
        if own is None:
            return "", {}
        counts = self._counts.setdefault(abstract, [None] * _DEEPEST)
        if number not in self._used:
            self._used.add(number)
            for at, start in overrides.items():
                if at in range(_DEEPEST):
                    counts[at] = start - 1
        before = counts[depth]
        counts[depth] = own.start if before is None else before + 1
        for at in range(depth + 1, _DEEPEST):
            if at not in levels or depth < levels[at].restart:
                counts[at] = None
        if own.form == "bullet":
            return f"{own.text if own.text in _DASHES else '-'} ", own.layout
        if own.form == "none":
            return "", own.layout
        text = own.text
        for at in range(depth + 1):
            form = levels[at].form if at in levels else "decimal"
            start = levels[at].start if at in levels else 1
            count = counts[at]
            form = "decimal" if own.is_arabic and form != "decimalZero" else form
            text = text.replace(f"%{at + 1}", numeral(start if count is None else count, form))
        return f"{text}{own.follower}" if text else "", own.layout


def _levels(parent: Element) -> Iterator[tuple[int, _Level]]:
    for level in parent.iterfind(f"{W}lvl"):
        depth = whole(level.get(f"{W}ilvl"), 0)
        if depth not in range(_DEEPEST):
            continue
        yield (
            depth,
            _Level(
                whole(value_of(level, "start"), 0 if level.find(f"{W}start") is None else 1),
                _form(level),
                value_of(level, "lvlText")[:_LONGEST],
                layout_of(level.find(f"{W}pPr")),
                "" if value_of(level, "suff") == "nothing" else " ",
                flag_of(level, "isLgl"),
                whole(value_of(level, "lvlRestart"), depth),
                value_of(level, "pStyle"),
            ),
        )


def _form(level: Element) -> str:
    """The form of a level's numbers; newer forms are among alternatives, of which an older program reads the second."""
    forms = [level, *(choice for choice in level.iterfind(f"{MC}AlternateContent/{MC}Choice"))]
    number = next((form.find(f"{W}numFmt") for form in reversed(forms) if form.find(f"{W}numFmt") is not None), None)
    if number is None:
        return "decimal"
    form = str(number.get(f"{W}val", "decimal"))
    return number.get(f"{W}format", "").partition(",")[0].strip() if form == "custom" else form


def numeral(number: int, form: str) -> str:
    """A number in one of the forms that Word has names for; decimal in a form that is not known."""
    match form:
        case "upperRoman" | "lowerRoman" if number > 0:
            return roman(number).upper() if form == "upperRoman" else roman(number)
        case "upperLetter" | "lowerLetter" if number > 0:
            letter = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 9)
            return letter.upper() if form == "upperLetter" else letter
        case "decimalZero":
            return f"{number:02}"
        case "none":
            return ""
    width = min(len(form), 9) if form[:1] == "0" else 1  # `001, 002, …` is given by an example
    return f"{number:0{width}}"


def roman(number: int) -> str:
    """A number in small Roman letters."""
    numeral, number = "", min(number, 3999)
    for value, sign in _ROMAN:
        numeral += sign * (number // value)
        number %= value
    return numeral
