"""Periods as people type them: `Q3`, `quý III/2024`, `tháng 6`, `9 tháng`; `model/dates.py` has their written forms."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from dxplan.diagnostics import Refusal, msg
from dxplan.model.dates import MONTHS_IN, Every, Period, Span
from dxplan.wording.alphabet import parts

FORMS = msg("write it as 2024-Q2, 2024-06, 2024-H1 or 2024")
MAX_LENGTH = 40
"""The length of the longest text that can be a period."""

_NUMBERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4, "dau": 1, "cuoi": 2}
_YEAR = r"(?: ?[-/., ] ?(?:cua )?(?:nam )?(?P<year>[0-9]{4}))?"
_MONTH = r"(?P<number>1[0-2]|0?[1-9])"
_SHAPES: tuple[tuple[Every, str], ...] = (
    ("quarter", rf"(?:quy|qui|q)[. ]*(?P<number>[1-4]|i{{1,3}}|iv|mot|hai|ba|bon|tu){_YEAR}"),
    ("quarter", r"(?P<year>[0-9]{4})[-/ ]?q(?P<number>[1-4])"),
    ("half_year", rf"h(?P<number>[12]){_YEAR}"),
    ("half_year", r"(?P<year>[0-9]{4})[-/ ]?h(?P<number>[12])"),
    ("half_year", rf"(?:(?:6|sau) thang|nua) (?P<number>dau|cuoi)(?: nam)?{_YEAR}"),
    ("month", rf"(?:thang|t)[. ]*{_MONTH}{_YEAR}"),
    ("month", rf"(?P<year>[0-9]{{4}})[-/]{_MONTH}"),
    ("month", rf"{_MONTH}[-/](?P<year>[0-9]{{4}})"),
    ("year", r"(?:nam )?(?P<year>[0-9]{4})"),
    ("half_year", rf"(?:6|sau) thang{_YEAR}"),
    ("half_year", rf"(?:6|sau) thang{_YEAR}(?P<second>)"),
)
_SHORT_QUARTER: tuple[Every, str] = ("quarter", r"(?P<year>[0-9]{4})[-/](?P<number>[1-4])")
_BARE: tuple[tuple[Every, str], ...] = (("quarter", "0?(?P<number>[1-4])"), ("month", _MONTH))


def read_period(text: str, *, year: int | None, every: Every | None = None) -> Period | Refusal:
    """The one period that a text names; without a year it is in the given one.

    A number alone counts periods of the length `every`; if that is not given, it may be a month or a quarter.
    """
    words = " ".join(text.split())
    readings = tuple(dict.fromkeys(_readings(_plain(words), str(year or ""), every)))
    match readings:
        case (None, *_):
            return Refusal(msg("{text} names no year", text=words), FORMS)
        case (Period() as period,):
            return period
        case (one, other, *_):
            return Refusal(msg("{text} may be {one} or {other}", text=words, one=str(one), other=str(other)), FORMS)
    return Refusal(msg("{text} is not a period", text=text), FORMS)


def _readings(plain: str, year: str, every: Every | None) -> Iterator[Period | None]:
    """Every period that the text can be; None for a period of an unknown year."""
    bare = _BARE if every is None else ((every, _MONTH),)
    for unit, shape in (*bare, *_SHAPES, *(() if every == "month" else (_SHORT_QUARTER,))):
        match = re.fullmatch(shape, plain, re.ASCII)
        if match:
            groups = match.groupdict()
            number = groups.get("number") or ("1" if groups.get("second") is None else "2")
            month = ((_NUMBERS.get(number) or int(number)) - 1) * MONTHS_IN[unit] + 1
            period_year = groups.get("year") or year
            if month <= 12 and period_year != "0000":
                yield Period(date(int(period_year), month, 1), unit) if period_year else None


def read_span(text: str, *, year: int) -> Span | Refusal:
    """The span of a synthesis: a quarter, a year, or the first months of one, as `9 tháng` or `6 tháng`."""
    months = _months().fullmatch(_plain(" ".join(text.split())))
    try:
        if months:
            span_year = months["year"] or months["of"] or year
            return Span.parse(f"{span_year}-{'H1' if months['count'] == '6' else '9M'}")
        period = read_period(text, year=year, every="quarter")
        if isinstance(period, Period):
            return Span.of(period)
    except ValueError:
        pass
    forms = msg("write it as 2024-Q2, 2024-H1, 2024-9M or 2024")
    return Refusal(msg("{text} is no period that is reported on", text=text), forms)


@cache
def _months() -> re.Pattern[str]:
    return re.compile(rf"(?P<count>[69]) ?thang(?: dau(?: nam)?)?{_YEAR}|(?:(?P<of>[0-9]{{4}})-?)?9m", re.ASCII)


def _plain(text: str) -> str:
    """The text in small letters without marks; blank if it is too long for a period."""
    bare = "".join(map(parts, text)) if len(text) <= MAX_LENGTH else ""
    return "".join(char for char in bare if not "\u0300" <= char <= "\u036f").replace("đ", "d")
