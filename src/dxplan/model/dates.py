"""Days, months and periods as the plan names them: pure arithmetic, no clock and no day-off calendar."""

import re
from collections.abc import Iterator
from datetime import date, timedelta, timezone
from enum import StrEnum
from functools import lru_cache
from typing import Literal, NamedTuple, Self, get_args

HANOI = timezone(timedelta(hours=7))
Every = Literal["week", "two_weeks", "month", "quarter", "half_year", "nine_months", "year"]

MONTHS_IN: dict[Every, int] = {"month": 1, "quarter": 3, "half_year": 6, "nine_months": 9, "year": 12}
"""How many months a period has; none are given for those that are counted in weeks."""
WEEKS_IN: dict[Every, int] = {"week": 1, "two_weeks": 2}
BY_LENGTH: tuple[Every, ...] = get_args(Every)
"""The lengths of periods, the shortest first."""


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


class DayTime(NamedTuple):
    """A day, with the hour if it is known: `2024-06-12`, `2024-06-12 15:30`."""

    day: date
    hour: str | None = None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the written form, also with a `T` between; anything else is a ValueError."""
        match = re.fullmatch(r"(\d{4}-\d\d-\d\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d))?", text, re.ASCII)
        if match is None:
            raise ValueError(f"not a day with an hour: {text}")
        return cls(date.fromisoformat(match[1]), match[2])

    @property
    def key(self) -> tuple[date, str]:
        """It sorts by it: a day without an hour is before those with one."""
        return self.day, self.hour or ""

    def __str__(self) -> str:
        return f"{self.day} {self.hour}" if self.hour else self.day.isoformat()


class Period(NamedTuple):
    """`2024-06`, `2024-Q2`, `2024-H1`, the first nine months of a year `2024-9M`, a year `2024`; a week of ISO 8601
    `2024-W29`, two of them `2024-W29-30`."""

    first: date
    every: Every

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a period's written form; anything else is a ValueError."""
        match = re.fullmatch(_PERIOD, text, re.ASCII)
        if match is None or match["year"] == "0000" or (match["week"] and match["year"] == "9999"):  # may go beyond
            raise ValueError(f"not a period: {text}")
        year = int(match["year"])
        if match["week"]:
            period = cls(date.fromisocalendar(year, int(match["week"]), 1), "two_weeks" if match["second"] else "week")
            if str(period) != text:  # weeks that do not follow each other
                raise ValueError(f"not a period: {text}")
            return period
        if match["quarter"]:
            return cls(date(year, 3 * int(match["quarter"]) - 2, 1), "quarter")
        if match["half"]:
            return cls(date(year, 6 * int(match["half"]) - 5, 1), "half_year")
        if match["month"]:
            return cls(date(year, int(match["month"]), 1), "month")
        return cls(date(year, 1, 1), "nine_months" if match["nine"] else "year")

    @classmethod
    def holding(cls, day: date, every: Every, since: date | None = None) -> Self:
        """The period of that length in which the day lies; of the last months of a year the next nine months.

        Two weeks are counted from the week of `since`, else from that of the day.
        """
        if every in WEEKS_IN:
            begin = since if since and every == "two_weeks" else day
            begin -= timedelta(days=begin.weekday())
            weeks = WEEKS_IN[every]
            return cls(begin + (day - begin).days // 7 // weeks * timedelta(weeks=weeks), every)
        length = MONTHS_IN[every]
        if every == "nine_months":
            return cls(date(day.year + (day.month > length), 1, 1), every)
        return cls(date(day.year, (day.month - 1) // length * length + 1, 1), every)

    @property
    def last(self) -> date:
        """The period's last day."""
        if self.every in WEEKS_IN:
            return self.first + timedelta(days=7 * WEEKS_IN[self.every] - 1)
        return last_day(self.first.year, self.first.month + MONTHS_IN[self.every] - 1)

    @property
    def year(self) -> int:
        """The year that its name has: of weeks, the one that has most of their first days."""
        return self.first.isocalendar().year if self.every in WEEKS_IN else self.first.year

    @property
    def is_of_synthesis(self) -> bool:
        """Whether the office looks back on it, whatever reports it asks for: a quarter, or a year's first months."""
        return self.every in ("quarter", "nine_months", "year") or (self.every == "half_year" and self.number == 1)

    @property
    def number(self) -> int:
        """Which of its kind it is in the year, from 1."""
        if self.every in WEEKS_IN:
            return self.first.isocalendar().week
        return (self.first.month - 1) // MONTHS_IN[self.every] + 1

    @property
    def window(self) -> tuple[date, date]:
        """The first and the last day of its data: from the 15th before it to the 14th (Nghị định 09/2019/NĐ-CP); of
        weeks, which the decree does not know, their own."""
        return (self.first if self.every in WEEKS_IN else _window_begin(self.first)), self.data_end

    @property
    def data_end(self) -> date:
        """The last day of its data."""
        return self.last if self.every in WEEKS_IN else self.last.replace(day=14)

    @property
    def following(self) -> "Period":
        """The period of the same length that comes next."""
        return Period.holding(self.last + timedelta(days=1), self.every)

    def through(self, day: date) -> "Iterator[Period]":
        """This period and those after it that end on a day or before it."""
        period = self
        while period.last <= day:
            yield period
            period = period.following

    def __str__(self) -> str:
        match self.every:
            case "week":
                return f"{self.year:04}-W{self.number:02}"
            case "two_weeks":
                second = (self.last - timedelta(days=6)).isocalendar().week
                return f"{self.year:04}-W{self.number:02}-{second:02}"
            case "month":
                return f"{self.year:04}-{self.number:02}"
            case "quarter":
                return f"{self.year:04}-Q{self.number}"
            case "half_year":
                return f"{self.year:04}-H{self.number}"
            case "nine_months":
                return f"{self.year:04}-9M"
            case "year":
                return f"{self.year:04}"


_PERIOD = (
    r"(?P<year>\d{4})(?:-(?:Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<month>0[1-9]|1[0-2])"
    r"|(?P<nine>9M)|W(?P<week>\d\d)(?:-(?P<second>\d\d))?))?"
)


class Review(StrEnum):
    """A look back on more than a quarter, from the beginning of the year."""

    SIX_MONTHS = "six_months"
    NINE_MONTHS = "nine_months"
    YEAR = "year"


class Span(NamedTuple):
    """What a report of the office looks back on: a period, and the days of its data."""

    period: Period
    window: tuple[date, date]
    """The first and the last day of its data."""
    duty: str | None = None
    """Where the plan asks for several kinds of reports: the id of those that are counted by their period."""
    is_of_one_duty: bool = False
    """Whether other reports are counted by their days."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a span's written form; anything else is a ValueError."""
        return cls.of(Period.parse(text))

    @classmethod
    def of(cls, period: Period) -> Self:
        """The span of a quarter, of the first six or nine months of a year, or of a year, with the decree's window; a
        ValueError for any other period."""
        if not period.is_of_synthesis:
            raise ValueError(f"not a span: {period}")
        return cls(period, period.window)

    @property
    def first(self) -> date:
        """The first day of the period."""
        return self.period.first

    @property
    def last(self) -> date:
        """The last day of the period."""
        return self.period.last

    @property
    def review(self) -> Review | None:
        """What it is if more than a quarter from the beginning of the year."""
        months = self.period.last.month if self.period.every in _LONG and self.period.number == 1 else 0
        return {6: Review.SIX_MONTHS, 9: Review.NINE_MONTHS, 12: Review.YEAR}.get(months)

    @property
    def quarter(self) -> Period:
        """The quarter that it ends with."""
        return Period.holding(self.last, "quarter")

    @property
    def following(self) -> Period:
        """What is planned for next: the next week, month or year; after other periods the next quarter."""
        return self.quarter.following if self.period.every in ("half_year", "nine_months") else self.period.following

    def holds(self, day: date | None) -> bool:
        """Whether something of that day counts in it, by the window of its data."""
        first, last = self.window
        return day is not None and first <= day <= last

    def holds_report(self, period: Period, duty: str | None, day: date | None) -> bool:
        """Whether a report for a period counts in it: by its period, or by its day if it is of another duty."""
        if self.is_of_one_duty and duty != self.duty:
            return self.holds(day)
        return self.first <= period.last <= self.last

    def __str__(self) -> str:
        return str(self.period)


_LONG: tuple[Every, ...] = ("half_year", "nine_months", "year")


@lru_cache(maxsize=64)
def _window_begin(first: date) -> date:
    from dateutil.relativedelta import relativedelta  # what shows no report's data needs no window

    return first + relativedelta(months=-1, day=15) if first > date.min else first
