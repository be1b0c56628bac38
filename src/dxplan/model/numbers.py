"""Numbers as people write them, and those that can be read in two ways: `1.200` is 1200 in Vietnam and 1.2 in YAML."""

import math
import re
from typing import Self

MAX_DIGITS = 15
"""What every program keeps of a number."""

_TWO_WAYS = r"-?[1-9]\d{0,2}[.,]\d{3}"
_SPACES = " \u00a0\u2009\u202f"
_ONE_WAY = (
    r"-?(?:0|[1-9]\d*)(?:[.,]\d+)?"
    rf"|-?[1-9]\d{{0,2}}(?:(?P<sign>[.,{_SPACES}])\d{{3}})(?:(?P=sign)\d{{3}})*(?:(?!(?P=sign))[.,]\d+)?"
)


class Unsure(float):
    """A number of a file that may as well be another; `text` is how it is written."""

    __slots__ = ("text",)
    text: str

    def __new__(cls, text: str) -> Self:
        number = super().__new__(cls, text)
        number.text = text
        return number


def is_number(value: object) -> bool:
    """Whether it is a number, and not a truth value."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def rounded(value: float, *bounds: float, digits: int = 1) -> float:
    """A number as people read it, with so many decimals at the most; a whole one without.

    Rounding moves nothing to a bound, past it or off it: 99.96 % of a target of 100 % is 99.9 %.
    """
    short, unit = value if value in bounds else round(value, digits), 10**digits
    if any(value < bound <= short for bound in bounds):
        short = math.floor(value * unit) / unit
    elif any(short <= bound < value for bound in bounds):
        short = math.ceil(value * unit) / unit
    return int(short) if float(short).is_integer() else short


def can_be_two(text: str) -> bool:
    """Whether the one point or comma of a written number may part thousands, or be the decimal sign."""
    return re.fullmatch(_TWO_WAYS, text, re.ASCII) is not None


def numbers_in(text: str) -> tuple[str, ...]:
    """The numbers that a written one may be, as YAML writes them; none where it is no number, a percent sign aside.

    Thousands may be parted by points, commas or spaces: `1 200` and `1.234,5` are one number, `1.200` may be two.
    """
    digits = text.strip().removesuffix("%").rstrip()
    match = re.fullmatch(_ONE_WAY, digits, re.ASCII)
    if match is None or sum(map(str.isdecimal, digits)) > MAX_DIGITS:
        return ()
    if can_be_two(digits):
        return re.sub("[.,]", "", digits), unmistakable(digits.replace(",", "."))
    sign = match["sign"]
    return ((digits.replace(sign, "") if sign else digits).replace(",", "."),)


def number_in(text: str) -> int | float:
    """The number that YAML reads in a text of `numbers_in`."""
    return float(text) if "." in text else int(text)


def unmistakable(text: str) -> str:
    """The same number, written with a point, so that the point can't be taken for one of thousands."""
    if not can_be_two(text):
        return text
    shorter = text.rstrip("0").removesuffix(".")
    return text + "0" if shorter == text else shorter


def plain(number: float) -> str:
    """A number as a file keeps it: no exponent, and never one that can be read in two ways."""
    text = repr(number) if "e" not in repr(number) else f"{number:.15f}".rstrip("0")
    return unmistakable(text)
