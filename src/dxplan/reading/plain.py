"""Plain texts of YAML, those without quotes: its words and numbers, and what programs read differently."""

import re
from functools import cache, lru_cache
from typing import Any

from dxplan.diagnostics import Message, msg
from dxplan.model.numbers import MAX_DIGITS, Unsure, can_be_two

WORDS: dict[str, object] = {"": None, "~": None, "null": None, "true": True, "false": False}
AMBIGUOUS_WORDS = frozenset(
    spelling
    for word in ("yes", "no", "on", "off", "true", "false", "null", "y", "n")
    for spelling in (word, word.capitalize(), word.upper())
).difference(WORDS) | {"<<", "="}
SPECIAL = AMBIGUOUS_WORDS | WORDS.keys()
SIGNS = frozenset("0123456789-+.")
_IN_NUMBERS = frozenset("0123456789abcdefABCDEF-+._xoinINF")


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")


@cache
def _other_number() -> re.Pattern[str]:
    """Plain texts that are a number to YAML 1.1 or 1.2 and not one to the other, or not one to us."""
    return re.compile(
        r"[-+]?(0[0-9_]+|0x[0-9a-fA-F_]+|0o?[0-7_]+|0b[01_]+|[1-9][0-9]*(_[0-9_]*)+(\.[0-9_]*)?"
        r"|[0-9][0-9_]*\.?[0-9_]*([eE][-+]?[0-9]+)|\.[0-9][0-9_]*|[0-9]+\.|\.(inf|Inf|INF)|\+[0-9][0-9.]*)"
        r"|\.(nan|NaN|NAN)"
    )


@lru_cache(maxsize=4096)
def plain_number(text: str) -> tuple[Any, Message | None]:
    """The value of a plain text that begins like a number, a number or the text, and its fault."""
    if _number().fullmatch(text):
        if len(text) <= MAX_DIGITS:
            if "." not in text:
                return int(text), None
            return Unsure(text) if can_be_two(text) else float(text), None
        return text, msg("a number has at most {digits} digits", digits=MAX_DIGITS)
    is_day = text[4:5] == "-" and text[:4].isdecimal()  # or a month
    if is_day or not _IN_NUMBERS.issuperset(text):  # most texts: they need no pattern to be told from numbers
        return text, None
    return text, ambiguous(text) if _other_number().fullmatch(text) else None


def ambiguous(text: str) -> Message:
    """The sentence for a text that programs read differently."""
    return msg("{value} is read differently by different programs", value=text)
