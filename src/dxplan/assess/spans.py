"""What a synthesis looks back on: a quarter, or the year up to the end of one."""

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple, Self

from dateutil.relativedelta import relativedelta

from dxplan.assess.reporting import Review, data_window
from dxplan.model.dates import Period, last_day


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
        """The first and the last day of its data: from the 15th before it (Nghị định 09/2019/NĐ-CP)."""
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
        match self.review:
            case None:
                return str(self.quarter)
            case Review.SIX_MONTHS:
                return f"{self.first.year:04}-H1"
            case Review.NINE_MONTHS:
                return f"{self.first.year:04}-9M"
            case Review.YEAR:
                return f"{self.first.year:04}"


@lru_cache(maxsize=16)
def _window(first: date, last: date) -> tuple[date, date]:
    _, end = data_window(Period.holding(last, "quarter"))
    return first + relativedelta(months=-1, day=15), end
