"""Amounts in running text: what is counted, and the numbers that they may be."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from dxplan.model.numbers import number_in, numbers_in
from dxplan.wording.names import key

_PEOPLE = frozenset(map(key, ("người", "cán bộ", "học viên", "công chức", "viên chức", "lượt người", "lượt cán bộ")))
"""Words that are said of the same people."""


class Amount(NamedTuple):
    """A number of a text as written; of two readings in Vietnam, a point parts thousands, and a comma may be either."""

    written: str
    values: tuple[float, ...]
    start: int
    end: int


def amounts(text: str) -> Iterator[Amount]:
    """Every number of a text, in order; none that is part of a word, a date, a number of a document or another one."""
    for match in _amount().finditer(text):
        readings = numbers_in(re.sub("^0(?=[1-9])", "", match[0]))  # `05` as official documents write it
        if readings:
            likely = readings[:1] if "." in match[0] else readings
            yield Amount(match[0], tuple(map(number_in, likely)), *match.span())


def percentages(text: str) -> dict[str, tuple[float, ...]]:
    """Every percentage in a text as written, and what it may be."""
    found = re.findall(r"[0-9](?<![0-9][0-9])[0-9]*(?:[.,][0-9]+)? ?%", text)  # the digit first: it is found quickly
    return {written: tuple(map(number_in, numbers_in(written))) for written in found}


def counted(text: str, unit: str) -> list[Amount]:
    """The amounts in a text that are counts in the unit: its words, or others for the same people, come next.

    None where it may count for each of several.
    """
    if _each().search(text):
        return []
    return [amount for amount in amounts(text) if _counts(text[amount.end : amount.end + 80], unit)]


def _counts(after: str, unit: str) -> bool:
    if not after[:1].isspace():
        return False
    words = re.findall(r"\w+", after.split(",")[0].lower())
    for alternative in re.split(r"[,;/(]", unit.lower()):
        wanted = re.findall(r"\w+", alternative)
        if wanted and words[: len(wanted)] == wanted:
            return True
        if key(alternative) in _PEOPLE and any(key("".join(words[:count])) in _PEOPLE for count in (1, 2)):
            return True
    return False


@cache
def _each() -> re.Pattern[str]:
    return re.compile(r"\b(?:mỗi|từng|bình quân|trung bình)\b|\w/\s*[^\W\d]", re.IGNORECASE)


@cache
def _amount() -> re.Pattern[str]:
    groups = r"(?:[.,][0-9]+)*(?:[ \u00a0\u202f][0-9]{3}(?![\w.,/]))*"
    return re.compile(rf"(?<![\w./,:-])[0-9]+{groups}(?![\w/%]|[.,][0-9]|-\w)")
