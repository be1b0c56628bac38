"""The format of a number in Excel (ECMA-376, part 1, 18.8.31): its sections, and the signs that each is made of."""

import re
from functools import lru_cache
from typing import NamedTuple

MAX_CODE = 255
"""The longest format that Excel reads."""
BUILT_IN = {
    **{1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??"},
    **{14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM"},
    **{20: "h:mm", 21: "h:mm:ss", 22: "dd/mm/yyyy h:mm"},
    **dict.fromkeys((5, 6, 37, 38, 41, 42), "#,##0"),
    **dict.fromkeys((7, 8, 39, 40, 43, 44), "#,##0.00"),
    **dict.fromkeys((*range(27, 32), 36, *range(50, 59)), "dd/mm/yyyy"),
    **dict.fromkeys(range(32, 36), "h:mm:ss"),
    **{45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@"},
}
"""The formats by number that no file writes out; those of East Asia are plain days and times here."""
BY_LANGUAGE = frozenset((14, 22))
"""Formats that the language of the computer decides, whatever a file writes of them."""

_TOKENS = re.compile(
    r'"(?P<quoted>[^"]*)"?|\\(?P<escaped>.)|_(?P<pad>.)|\*(?P<fill>.)|\[(?P<bracket>[^\]]*)\]'
    r"|(?P<general>General|G/通用格式)|(?P<half>AM/PM|A/P)|(?P<exponent>E[+-])|(?P<part>y+|m+|d+|h+|s+|e+|b+)"
    r"|(?P<digit>[0#?])|(?P<other>.)",
    re.IGNORECASE | re.DOTALL,
)
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)\s*(-?[0-9]+(?:\.[0-9]+)?)")
_CALENDARS = frozenset((0, 1, 2, 9, 10, 11, 12))
"""The calendars of a format that count years and months as ours does."""


class FormatToken(NamedTuple):
    kind: str
    text: str


class FormatSection(NamedTuple):
    """A part of a format between semicolons."""

    tokens: tuple[FormatToken, ...]
    condition: tuple[str, float] | None = None
    is_date: bool = False
    is_foreign: bool = False
    """Whether it names another language than Vietnamese."""
    has_other_calendar: bool = False

    def has(self, kind: str) -> bool:
        return any(token.kind == kind for token in self.tokens)


@lru_cache(maxsize=512)
def sections_of(code: str) -> tuple[FormatSection, ...]:
    parts: list[list[FormatToken]] = [[]]
    for match in _TOKENS.finditer(code):
        kind = match.lastgroup or ""
        if kind == "other" and match[0] == ";":
            parts.append([])
        else:
            kind = {"%": "percent", "@": "text", ".": "point", ",": "comma"}.get(match[0], kind)
            parts[-1].append(FormatToken(kind, match[kind] if kind in match.groupdict() else match[0]))
    return tuple(map(_section, parts))


def _section(tokens: list[FormatToken]) -> FormatSection:
    """A section with what its brackets say: a condition, a language, elapsed time; a colour is not printed."""
    kept: list[FormatToken] = []
    condition, is_foreign, has_other_calendar = None, False, False
    for token in tokens:
        if token.kind != "bracket":
            kept.append(token)
        elif match := _CONDITION.fullmatch(token.text.strip()):
            condition = match[1], float(match[2])
        elif re.fullmatch("h+|m+|s+", token.text, re.IGNORECASE):
            kept.append(FormatToken("elapsed", token.text.lower()))
        elif token.text.startswith("$"):
            sign, _, language = token.text[1:].partition("-")
            kept.append(FormatToken("quoted", sign))
            system = {"f800": "sysdate", "x-sysdate": "sysdate", "f400": "systime", "x-systime": "systime"}
            if kind := system.get(language.lower()):
                # the format that follows is only for programs that don't know the sign
                kept = list(sections_of("dd mmmm yyyy" if kind == "sysdate" else "h:mm:ss")[0].tokens)
                break
            number = int(language, 16) if re.fullmatch("[0-9A-Fa-f]{1,8}", language) else 0
            is_foreign |= number & 0xFFFF not in (0, 0x42A, 0x400, 0x800)
            has_other_calendar |= number >> 16 & 0xFF not in _CALENDARS
    is_date = any(token.kind in ("part", "half", "elapsed") for token in kept)
    has_other_calendar |= any(token.kind == "part" and token.text[0] in "bB" for token in kept)
    return FormatSection(tuple(_with_minutes(kept)), condition, is_date, is_foreign, has_other_calendar)


def _with_minutes(tokens: list[FormatToken]) -> list[FormatToken]:
    """The tokens with every `m` that counts minutes as a kind of its own: it is after hours or before seconds."""
    result = list(tokens)
    clock = [at for at, token in enumerate(tokens) if token.kind in ("part", "elapsed")]
    for nth, at in enumerate(clock):
        kind, text = tokens[at].kind, tokens[at].text.lower()
        before = tokens[clock[nth - 1]].text[0].lower() if nth else ""
        after = tokens[clock[nth + 1]].text[0].lower() if nth + 1 < len(clock) else ""
        if kind == "part" and text in ("m", "mm") and (before == "h" or after == "s"):
            result[at] = FormatToken("minutes", text)
        elif kind == "part":
            result[at] = FormatToken(kind, text)
    return result


def literal(token: FormatToken) -> str:
    if token.kind in ("pad", "fill"):
        return " " if token.kind == "pad" else ""
    return token.text if token.kind in ("quoted", "escaped", "other", "comma", "point", "percent") else ""
