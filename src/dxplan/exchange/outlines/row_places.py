"""What the printed number of a row may be, and where it may stand: I, A, 1, 1.1, a), `KH20_TT_N01.1.1`."""

import re
from itertools import pairwise
from typing import NamedTuple

from dxplan.wording.row_numbers import bare_number, order_of

_LETTERS = "abcdđefghijklmnopqrstuvwxyz"
_VIETNAMESE = "abcdđeghiklmnopqrstuvxy"
_NEXT = frozenset(pairwise(_VIETNAMESE)) | frozenset(pairwise(_LETTERS.replace("đ", "")))
"""Letters that follow each other where numbers count in the Vietnamese or in the Latin alphabet."""
HEADINGS = 1.0
"""The rank of Roman numbers and capitals: these headings stand above all rows."""
HEADING_SORTS = ("roman", "capital", "heading")
_ROWS, _LETTERED, _BULLETED = 2.0, 4.0, 5.0
_ROMAN = re.compile(r"(?=.)(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_WORDS = {"phần": 0.0, "chương": 0.5, "mục": HEADINGS, "điều": _ROWS}


class NumberReading(NamedTuple):
    """What a number may be."""

    sort: str
    """Numbers of one sort count on from each other."""
    value: int
    """Its place in the sort, from 1."""
    over: tuple[str, ...]
    """Its parts before the last: the number of the row over it."""
    rank: float
    """How high the sort stands; the lowest number is the highest."""

    @property
    def is_heading(self) -> bool:
        """Whether the sort is that of headings."""
        return self.rank <= HEADINGS

    def follows(self, before: "NumberReading") -> bool:
        """Whether it is the next number after another."""
        if (self.sort, self.over) != (before.sort, before.over):
            return False
        if self.sort == "letter" or self.sort == "capital":
            return (_LETTERS[before.value - 1], _LETTERS[self.value - 1]) in _NEXT
        return self.value == before.value + 1


def path_of(number: str) -> tuple[str, ...]:
    """The parts of a number, without marks, case and zeros before digits."""
    return tuple(part.lstrip("0") or part for part in bare_number(number).lower().split(".") if part)


def readings_of(number: str) -> tuple[NumberReading, ...]:
    """What a number may be; nothing where it is none. `C` and `I` are Roman numbers and letters."""
    bare = bare_number(number)
    if not bare or len(bare) > _LONGEST:
        return (NumberReading("bullet", 1, (), _BULLETED),) if set(number.strip()) & set("-+*•–") else ()
    *_, last = parts = bare.split(".")
    over = path_of(bare)[:-1]
    if len(parts) > 1:
        rank = (_ROWS if parts[0].isdigit() else _ROWS + 1) + len(parts) / 100
        return tuple(
            NumberReading(f"{reading.sort} of {len(parts)}", reading.value, over, rank) for reading in _single(last)
        )
    return _single(bare)


_LONGEST = 40


def _single(part: str) -> tuple[NumberReading, ...]:
    readings = []
    for letters, sort, rank in ((part, "roman", HEADINGS), (part.upper(), "small roman", _LETTERED)):
        if (
            (part.isupper() or sort != "roman")
            and not (sort != "roman" and part.isupper())
            and _ROMAN.fullmatch(letters)
        ):
            readings.append(NumberReading(sort, order_of(letters)[1][0], (), rank))
    if len(part) == 1 and part.lower() in _LETTERS:
        sort, rank = ("capital", HEADINGS) if part.isupper() else ("letter", _LETTERED)
        readings.append(NumberReading(sort, _LETTERS.index(part.lower()) + 1, (), rank))
    if readings:
        return tuple(readings)
    if part.isdigit() and part.isascii() and len(part) <= 4:
        return (NumberReading("digits", int(part), (), _ROWS),)
    if words := re.fullmatch(rf"({'|'.join(_WORDS)}) (\w+)", part.lower()):
        return tuple(
            NumberReading(f"{words[1]} {reading.sort}", reading.value, (), _WORDS[words[1]])
            for reading in _single(part.split()[1])
        )
    if code := re.fullmatch(r"([^\W\d]\S{0,29}?|[^\W\d]+ )(\d{1,4})", part):
        return (NumberReading(f"code {code[1].lower()}", int(code[2]), (), _ROWS + 1),)
    return ()
