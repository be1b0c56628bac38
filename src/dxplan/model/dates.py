"""Days, months and periods as the plan names them: pure arithmetic, no clock and no day-off calendar."""

import re
from collections.abc import Iterator
from datetime import date, timedelta, timezone
from enum import StrEnum
from functools import lru_cache
from typing import Literal, NamedTuple, Self

HANOI = timezone(timedelta(hours=7))
Every = Literal["month", "quarter", "half_year", "year"]

MONTHS_IN: dict[Every, int] = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}


@lru_cache(maxsize=4096)
def last_day(year: int, month: int) -> date:
    """The last day of a calendar month."""
    return date(year, 12, 31) if month == 12 else date(year, month + 1, 1) - timedelta(days=1)


def day_in(year: int, month: int, day: int) -> date | None:
    """The day; None if the calendar does not have it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


class CoarseDate(NamedTuple):
    """A day, or a month whose day is not known; a month sorts as its first day."""

    first: date
    has_day: bool = True

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `2024-05-17` or `2024-05`; anything else is a ValueError."""
        if re.fullmatch(r"\d{4}-\d\d", text, re.ASCII):
            return cls(date.fromisoformat(f"{text}-01"), has_day=False)
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII):
            return cls(date.fromisoformat(text))
        raise ValueError(f"not a date: {text}")

    def __str__(self) -> str:
        return self.first.isoformat() if self.has_day else self.first.isoformat()[:7]


class Period(NamedTuple):
    """A calendar month, quarter, half-year or year: `2024-06`, `2024-Q2`, `2024-H1`, `2024`."""

    first: date
    every: Every

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a period's written form; anything else is a ValueError."""
        match = re.fullmatch(r"(\d{4})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?", text, re.ASCII)
        if match is None or match[1] == "0000":
            raise ValueError(f"not a period: {text}")
        year, quarter, half, month = match.groups()
        if quarter:
            return cls(date(int(year), 3 * int(quarter) - 2, 1), "quarter")
        if half:
            return cls(date(int(year), 6 * int(half) - 5, 1), "half_year")
        if month:
            return cls(date(int(year), int(month), 1), "month")
        return cls(date(int(year), 1, 1), "year")

    @classmethod
    def holding(cls, day: date, every: Every) -> Self:
        """The period of that length in which the day lies."""
        length = MONTHS_IN[every]
        return cls(date(day.year, (day.month - 1) // length * length + 1, 1), every)

    @property
    def last(self) -> date:
        """The period's last day."""
        return last_day(self.first.year, self.first.month + MONTHS_IN[self.every] - 1)

    @property
    def window(self) -> tuple[date, date]:
        """The first and the last day of its data: from the 15th before it to the 14th (Nghị định 09/2019/NĐ-CP)."""
        return _window(self.first, self.last)

    @property
    def following(self) -> "Period":
        """The period of the same length that comes next."""
        return Period(self.last + timedelta(days=1), self.every)

    def through(self, day: date) -> "Iterator[Period]":
        """This period and those after it that end on a day or before it."""
        period = self
        while period.last <= day:
            yield period
            period = period.following

    def __str__(self) -> str:
        year, month = self.first.year, self.first.month
        match self.every:
            case "month":
                return f"{year:04}-{month:02}"
            case "quarter":
                return f"{year:04}-Q{(month + 2) // 3}"
            case "half_year":
                return f"{year:04}-H{(month + 5) // 6}"
            case "year":
                return f"{year:04}"


class Review(StrEnum):
    """A look back on more than a quarter, from the beginning of the year."""

    SIX_MONTHS = "six_months"
    NINE_MONTHS = "nine_months"
    YEAR = "year"


_ENDINGS = {Review.SIX_MONTHS: "-H1", Review.NINE_MONTHS: "-9M", Review.YEAR: ""}


class Span(NamedTuple):
    """`2024-Q2`, `2024-H1`, `2024-9M` or `2024`: a quarter, or six, nine or twelve months of a year."""

    first: date
    last: date
    review: Review | None = None
    """What it is if not a quarter."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a span's written form; anything else is a ValueError."""
        if months := re.fullmatch(r"(\d{4})-9M", text, re.ASCII):
            return cls(date(int(months[1]), 1, 1), last_day(int(months[1]), 9), Review.NINE_MONTHS)
        return cls.of(Period.parse(text))

    @classmethod
    def of(cls, period: Period) -> Self:
        """The span of a period; a ValueError for a month and for the second half of a year."""
        if period.every == "quarter":
            return cls(period.first, period.last)
        if period.every == "year":
            return cls(period.first, period.last, Review.YEAR)
        if str(period).endswith("-H1"):
            return cls(period.first, period.last, Review.SIX_MONTHS)
        raise ValueError(f"not a span: {period}")

    @property
    def window(self) -> tuple[date, date]:
        """As of a period."""
        return _window(self.first, self.last)

    @property
    def quarter(self) -> Period:
        """The quarter that it ends with."""
        return Period.holding(self.last, "quarter")

    @property
    def following(self) -> Period:
        """What is planned for next: the quarter after it, or the year after a year."""
        return Period.holding(self.last, "year" if self.review is Review.YEAR else "quarter").following

    def holds(self, day: date | None) -> bool:
        """Whether something of that day counts in it, by the window of its data."""
        first, last = self.window
        return day is not None and first <= day <= last

    def __str__(self) -> str:
        return f"{self.first.year:04}{_ENDINGS[self.review]}" if self.review else str(self.quarter)


@lru_cache(maxsize=64)
def _window(first: date, last: date) -> tuple[date, date]:
    from dateutil.relativedelta import relativedelta  # what shows no report's data needs no window

    begin = first + relativedelta(months=-1, day=15) if first > date.min else first
    return begin, last.replace(day=14)
