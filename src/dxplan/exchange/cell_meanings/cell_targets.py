"""Cells of targets: which value is to be reached, from which side, and what of it is not sure."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from dxplan.diagnostics import Message, msg
from dxplan.model.numbers import number_in, numbers_in
from dxplan.wording.names import key

_SIGNS = {"≥": "at_least", ">=": "at_least", "≤": "at_most", "<=": "at_most", ">": "above", "<": "below"}
_WORDS = {
    "tối thiểu": "at_least",
    "ít nhất": "at_least",
    "không dưới": "at_least",
    "không ít hơn": "at_least",
    "không thấp hơn": "at_least",
    "tối đa": "at_most",
    "nhiều nhất": "at_most",
    "không quá": "at_most",
    "không vượt quá": "at_most",
    "không cao hơn": "at_most",
    "trên": "above",
    "hơn": "above",
    "dưới": "below",
}
_BEHIND = {"trở lên": "at_least", "trở xuống": "at_most"}
_NUMBER = r"[0-9](?:[0-9.,]*[0-9])?(?:[ \u00a0][0-9]{3}(?![0-9]))*"
_RANKS = ("thubac", "xephang", "hang", "thuhang", "vitri")
"""Units of which less is better."""


class TargetReading(NamedTuple):
    """What a cell asks for: the target's keys but for its day, the unit in the cell, and what is not sure."""

    data: dict[str, Any]
    unit: str = ""
    doubts: tuple[Message, ...] = ()


def read_target(text: str, unit: str) -> TargetReading:
    """The target in a cell (NFC) whose row has that unit; its words are its `text`.

    Of a bare number nobody says whether it is the least or the most; only 100 % can't be exceeded. More than a number
    is a target in words.
    """
    words = " ".join(text.split())
    in_words = {"kind": "qualitative", "text": words}
    numbers = re.findall(_NUMBER, words)
    if not numbers:
        is_unclear = re.search(r"[^\W\d_]{2}", words) is None or _number_word().fullmatch(words)
        return TargetReading(in_words, "", (msg("“{text}” says no target", text=words),) if is_unclear else ())
    match = _target().fullmatch(words)
    if match is None or len(numbers) != (2 if match["high"] else 1):
        return TargetReading(in_words, "", (msg("“{text}” is more than one value; it is kept in words", text=words),))
    readings = [numbers_in(re.sub("^0+(?=[0-9])", "", number)) for number in numbers]
    if any(len(numbers) != 1 for numbers in readings):
        both = [number for numbers in readings for number in numbers]
        return TargetReading(in_words, "", (msg("“{text}” may be read as {numbers}", text=words, numbers=both),))
    low, *high = (number_in(reading) for (reading,) in readings)
    tail = match["tail"].strip(" .,;")
    own = "%" if "%" in words else tail
    doubts = [*_unit_doubts(words, unit, own)]
    if tail and not (tail == own and key(tail) in (key(unit), key(unit or tail))):
        doubts.append(msg("“{text}” says more than its value", text=words))
    if high:
        doubts += _range_doubts(words, match, low, high[0])
        return TargetReading({"kind": "range", "low": low, "high": high[0], "text": words}, own, tuple(doubts))
    kind, doubt = _bound(words, match, low, unit or own)
    doubts += [doubt] if doubt else []
    return TargetReading({"kind": kind, "value": low, "text": words}, own, tuple(doubts))


def _bound(words: str, match: re.Match[str], value: float, unit: str) -> tuple[str, Message | None]:
    """The kind of a target by its sign or its words."""
    signs = [_SIGNS[match["sign"]]] if match["sign"] else []
    signs += [_WORDS[match["before"].lower()]] if match["before"] else []
    signs += [_BEHIND[match["behind"].lower()]] if match["behind"] else []
    if len({*signs}) == 1:
        return signs[0], None
    if len(signs) > 1:
        return signs[0], msg("“{text}” names two bounds", text=words)
    if value == 100 and unit.startswith("%"):
        return "at_least", None
    kind = "at_most" if key(unit).startswith(_RANKS) else "at_least"
    return kind, msg("is “{text}” the least, the most, or the exact value?", text=words)


def _range_doubts(words: str, match: re.Match[str], low: float, high: float) -> Iterator[Message]:
    if low >= high:
        yield msg("“{text}” does not go from the less to the more", text=words)
    if match["sign"] or match["before"] or match["behind"]:
        yield msg("“{text}” names two bounds", text=words)


def _unit_doubts(words: str, unit: str, own: str) -> Iterator[Message]:
    """A percentage in a row that counts something else."""
    if own == "%" and unit and not unit.startswith("%"):
        yield msg("“{text}” is a percentage, and the unit of the row is {unit}", text=words, unit=unit)


@cache
def _number_word() -> re.Pattern[str]:
    return re.compile(r"(?i)(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|trăm|nghìn)(?: |$).{0,20}")


@cache
def _target() -> re.Pattern[str]:
    before = "|".join(sorted(_WORDS, key=len, reverse=True))
    behind = "|".join(_BEHIND)
    return re.compile(
        r"(?:(?i:phấn đấu|đạt|đạt được|hoàn thành|là)\s+)*"
        rf"(?:(?P<sign>{'|'.join(sorted(_SIGNS, key=len, reverse=True))})\s*|(?P<before>(?i:{before}))\s+)?"
        rf"(?:[Tt]ừ\s+)?(?P<low>{_NUMBER})\s*%?"
        rf"(?:\s*(?:[-–]|đến)\s*(?P<high>{_NUMBER})\s*%?)?"
        rf"(?:\s+(?P<behind>{behind}))?(?P<tail>(?:[\s.,;].*)?)"
    )
