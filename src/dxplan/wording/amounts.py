"""Amounts in running text: their numbers in every possible reading, and their units."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from dxplan.model.numbers import number_in, numbers_in
from dxplan.wording.names import key

_PEOPLE = frozenset(map(key, ("người", "cán bộ", "học viên", "công chức", "viên chức", "lượt người", "lượt cán bộ")))
"""Words for people that count the same people."""


class Amount(NamedTuple):
    """A number in a text, with its readings: a point separates thousands, a comma may be either."""

    written: str
    values: tuple[float, ...]
    start: int
    end: int


def amounts(text: str) -> Iterator[Amount]:
    """Every number in a text, in order, but for parts of words, dates, document numbers and other numbers."""
    for match in _amount().finditer(text):
        readings = numbers_in(re.sub("^0(?=[1-9])", "", match[0]))  # official documents write `05`
        if readings:
            likely = readings[:1] if "." in match[0] else readings
            yield Amount(match[0], tuple(map(number_in, likely)), *match.span())


_PERCENTAGE = r"[0-9](?<![0-9][0-9])[0-9]*(?:[.,][0-9]+)? ?%"  # the digit first: a search finds it quickly


def percentages(text: str) -> dict[str, tuple[float, ...]]:
    """Every percentage in a text as written, with its readings."""
    matches = re.findall(_PERCENTAGE, text)
    return {written: tuple(map(number_in, numbers_in(written))) for written in matches}


def without_granted(text: str) -> str:
    """A text without the shares of fees and money that a resolution or decision named in it grants."""
    if not any(word in text.lower() for word in ("miễn", "giảm", "hỗ trợ")):  # most
        return text
    parts = re.split(r"[;\n]|\.(?= )", text)
    return "\n".join(_granted().sub(" ", part) if _decision().match(part) else part for part in parts)


@cache
def _decision() -> re.Pattern[str]:
    return re.compile(r"[\s–•+*-]*(?:dự thảo )?(?:nghị quyết|quyết định)\b", re.IGNORECASE)


@cache
def _granted() -> re.Pattern[str]:
    """`miễn 100% phí`, `hỗ trợ 50% kinh phí`; to save money (`giảm 20% chi phí`) is a target."""
    fees = "(?:mức )?(?:phí|lệ phí|học phí|viện phí|thuế|giá|tiền)"
    how = "(?:(?:tối đa|đến|không quá) )*"
    waived = rf"(?:miễn|giảm)(?:, giảm| giảm)? {how}{_PERCENTAGE} {fees}"
    return re.compile(rf"\b(?:{waived}|hỗ trợ {how}{_PERCENTAGE} (?:{fees}|(?:chi|kinh) phí))\b", re.IGNORECASE)


def counted(text: str, unit: str) -> list[Amount]:
    """The amounts in a text that the words of the unit follow, or other words for the same people.

    Empty if the text may count for each of several (`mỗi xã`).
    """
    if _each().search(text):
        return []
    return [amount for amount in amounts(text) if _counts(text[amount.end : amount.end + 80], unit)]


def _counts(after: str, unit: str) -> bool:
    if not after[:1].isspace():
        return False
    words = re.findall(r"\w+", after.split(",")[0].lower())
    for alternative in re.split(r"[,;/(]", unit.lower()):
        unit_words = re.findall(r"\w+", alternative)
        if unit_words and words[: len(unit_words)] == unit_words:
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
