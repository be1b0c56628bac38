"""Periods as people type them: `Q3`, `quý III/2024`, `tháng 6`, `9 tháng`, `tuần 29`.

`model/dates.py` has their written forms.
"""

import re
from collections.abc import Collection, Iterator
from datetime import date

from dxplan.diagnostics import Refusal, msg
from dxplan.model.dates import MONTHS_IN, WEEKS_IN, Every, Period
from dxplan.wording.alphabet import parts

FORMS = msg("write it as 2024-Q2, 2024-06, 2024-H1 or 2024")
_WEEK_FORMS = msg("write a week as 2024-W29, two as 2024-W29-30")
MAX_LENGTH = 40
"""The length of the longest text that can be a period."""

_NUMBERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4, "dau": 1, "cuoi": 2}
_YEAR = r"(?: ?[-/., ] ?(?:cua )?(?:nam )?(?P<year>[0-9]{4}))?"
_MONTH = r"(?P<number>1[0-2]|0?[1-9])"
_WEEK = r"(?P<number>0?[1-9]|[1-4][0-9]|5[0-3])"
_WEEKS = rf"{_WEEK}(?: ?[-,+] ?| va )(?:tuan |w)?(?P<second>0?[1-9]|[1-4][0-9]|5[0-3])"
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
    ("half_year", rf"(?:6|sau) thang{_YEAR}(?P<later>)"),
    ("nine_months", rf"(?:(?:9|chin) thang(?: dau(?: nam)?)?|9m){_YEAR}"),
    ("nine_months", r"(?P<year>[0-9]{4})[-/ ]?9m"),
    ("week", rf"(?:tuan|w)[. ]*(?:thu )?{_WEEK}{_YEAR}"),
    ("week", rf"(?P<year>[0-9]{{4}})[-/ ]?w{_WEEK}"),
    ("two_weeks", rf"(?:(?:hai|2) )?(?:tuan|w)[. ]*{_WEEKS}{_YEAR}"),
    ("two_weeks", rf"(?P<year>[0-9]{{4}})[-/ ]?w{_WEEKS}"),
)
_SHORT_QUARTER: tuple[Every, str] = ("quarter", r"(?P<year>[0-9]{4})[-/](?P<number>[1-4])")
_BARE: tuple[tuple[Every, str], ...] = (("quarter", "0?(?P<number>[1-4])"), ("month", _MONTH))


def read_period(text: str, *, year: int | None, every: Every | None = None) -> Period | Refusal:
    """The one period that a text names; without a year it is in the given one.

    A number alone counts periods of the length `every`; if that is not given, it may be a month or a quarter.
    """
    words, forms = " ".join(text.split()), _WEEK_FORMS if every in WEEKS_IN else FORMS
    readings = tuple(dict.fromkeys(_readings(_plain(words), str(year or ""), every)))
    match readings:
        case (None, *_):
            return Refusal(msg("{text} names no year", text=words), forms)
        case (Period() as period,):
            return period
        case (one, other, *_):
            return Refusal(msg("{text} may be {one} or {other}", text=words, one=str(one), other=str(other)), forms)
    return Refusal(msg("{text} is not a period", text=text), forms)


def _readings(plain: str, year: str, every: Every | None) -> Iterator[Period | None]:
    """Every period that the text can be; None for a period of an unknown year."""
    bare = () if every == "two_weeks" else _BARE if every is None else ((every, _WEEK if every == "week" else _MONTH),)
    for unit, shape in (*bare, *_SHAPES, *(() if every == "month" else (_SHORT_QUARTER,))):
        match = re.fullmatch(shape, plain, re.ASCII)
        if match:
            groups = match.groupdict()
            period_year = groups.get("year") or year
            if not period_year:
                yield None
            elif period := _period(unit, int(period_year), groups):
                yield period


def _period(unit: Every, year: int, groups: dict[str, str | None]) -> Period | None:
    """The period of that length and number in the year; None if the year has none."""
    number = groups.get("number") or ("1" if groups.get("later") is None else "2")
    count = _NUMBERS.get(number) or int(number)
    try:
        if unit in WEEKS_IN:
            second = f"-{int(groups.get('second') or 0):02}" if unit == "two_weeks" else ""
            return Period.parse(f"{year:04}-W{count:02}{second}")
        return Period(date(year, (count - 1) * MONTHS_IN[unit] + 1, 1), unit)
    except ValueError:
        return None


def read_span(text: str, *, year: int, lengths: Collection[Every] = ()) -> Period | Refusal:
    """The period of a synthesis: a quarter, a year, the first months of one, as `9 tháng` or `6 tháng`, or one of the
    other lengths that are given. A number alone is one of them, if it is one alone, else a quarter."""
    words = _plain(" ".join(text.split()))
    six = re.fullmatch(rf"6 ?thang(?: dau(?: nam)?)?{_YEAR}", words, re.ASCII)
    if six:
        words = f"h1 {six['year'] or year}"
    period = read_period(words, year=year, every=next(iter(lengths)) if len(lengths) == 1 else "quarter")
    if isinstance(period, Period) and (period.every in lengths or period.is_of_synthesis):
        return period
    forms = msg("write it as 2024-Q2, 2024-H1, 2024-9M or 2024")
    return Refusal(msg("{text} is no period that is reported on", text=text), forms)


def _plain(text: str) -> str:
    """The text in small letters without marks; blank if it is too long for a period."""
    bare = "".join(map(parts, text)) if len(text) <= MAX_LENGTH else ""
    return "".join(char for char in bare if not "\u0300" <= char <= "\u036f").replace("đ", "d")
