"""What comes round: how often, for which periods, and the last day and hour on which it is on time."""

from collections.abc import Collection
from datetime import date, timedelta
from functools import lru_cache
from typing import Annotated, Any, Literal, NamedTuple, get_args

from dxplan.model.dates import BY_LENGTH, WEEKS_IN, Every, Period, day_in, last_day
from dxplan.model.definition import BeforeValidator
from dxplan.model.node import Hour, Many, Node, Text, described, not_empty

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
DueMonth = Literal["next", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
Window = Literal["decree", "between_dues", "calendar", "year_to_date"]

_EVERY = "How long each period is"
_YEAR = timedelta(days=366)
SHORTENED = ("every", "to", "bodies")
"""Lists that a file may have as a single value."""


class Rhythm(NamedTuple):
    """One rhythm with its due day, which is the period's last day if nothing else is said."""

    every: Every
    day: int | None = None
    """Of the period's last month, or of `month`; their last day if they have no such day."""
    month: DueMonth | None = None
    """The month after the period, or a month of the year in which it ends."""
    weekday: Weekday | None = None
    """Of the period's last week."""
    hour: str | None = None

    def due(self, period: Period) -> date:
        """The last day on time as printed, whether it is a day off or not."""
        last = period.last
        if self.every in WEEKS_IN:
            return last - timedelta(days=6 - get_args(Weekday).index(self.weekday or "sunday"))
        if self.month == "next":
            last += timedelta(days=1)
        elif self.month:
            last = date(last.year, self.month, 1)
        return day_in(last.year, last.month, self.day or 31) or last_day(last.year, last.month)

    def periods(self, first: date, last: date, since: date | None) -> list[Period]:
        """The periods that end from the first day to the last.

        Two weeks are counted from the week of `since`; without it nobody knows which two, and there are none.
        """
        if self.every == "two_weeks" and since is None:
            return []
        begin = Period.holding(first, self.every, since)
        return [period for period in begin.through(last) if period.last >= first]


def _day() -> Any:
    text = "The last day on time, of the period's last month or of `due_month`; its last day if not given."
    return described(text, default=None, ge=1, le=31)


def _month() -> Any:
    text = "In which month the due day is: `next`, the one after the period, or the number of one of its year."
    return described(text, default=None)


def _weekday() -> Any:
    return described("Of weeks: the last day on time, in the period's last week; Sunday if not given.", default=None)


def _hour() -> Any:
    return described("The hour of the due day until which it is on time, as `16:00`.", default=None)


class OwnRhythm(Node):
    """A rhythm of several; what it does not say of its due day is as the others have it."""

    every: Every = described(_EVERY + ".")
    due_day: int | None = _day()
    due_month: DueMonth | None = _month()
    due_weekday: Weekday | None = _weekday()
    due_time: Hour | None = _hour()

    def file_data(self, exclude: Collection[str] = ()) -> Any:
        """Its name alone if it says no more."""
        data = super().file_data(exclude)
        return self.every if data == {"every": self.every} else data


def _read_rhythm(value: Any) -> Any:
    """A name alone is a rhythm without a due day of its own."""
    return value if isinstance(value, dict | OwnRhythm) else {"every": value}


def _read_rhythms(value: Any) -> Any:
    """One rhythm is a list of one."""
    return not_empty(value) if isinstance(value, list | tuple) else [value]


_OwnRhythm = Annotated[OwnRhythm, BeforeValidator(_read_rhythm, json_schema_input_type=Every | OwnRhythm)]
_Rhythms = Annotated[
    Many[_OwnRhythm], BeforeValidator(_read_rhythms, json_schema_input_type=Every | Many[Every | OwnRhythm])
]


class Rhythmic(Node):
    """What comes round in one rhythm, or in several."""

    text: Text = described("What comes round, in the plan's own words.")
    every: _Rhythms = described(
        _EVERY + ": one, or a list. Of several periods that end on one day only the longest counts."
    )
    due_day: int | None = _day()
    due_month: DueMonth | None = _month()
    due_weekday: Weekday | None = _weekday()
    due_time: Hour | None = _hour()

    def written(self, name: str) -> Any:
        """The value of a field as a file has it: a rhythm that is the only one without a list."""
        value = getattr(self, name)
        if name == "every":
            names = [own.file_data() for own in self.every]
            return names[0] if len(names) == 1 else names
        return value

    def file_data(self, exclude: Collection[str] = ()) -> dict[str, Any]:
        data = super().file_data(exclude)
        return {name: self.written(name) if name in SHORTENED else value for name, value in data.items()}

    @property
    def rhythms(self) -> tuple[Rhythm, ...]:
        """Each rhythm with all of its due day."""
        return tuple(
            Rhythm(
                own.every,
                own.due_day or self.due_day,
                own.due_month or self.due_month,
                own.due_weekday or self.due_weekday,
                own.due_time or self.due_time,
            )
            for own in self.every
        )

    @property
    def lengths(self) -> tuple[Every, ...]:
        """How long its periods are."""
        return tuple(own.every for own in self.every)

    @property
    def length(self) -> Every | None:
        """How long its periods are; None if they are not all as long."""
        return self.lengths[0] if len(self.every) == 1 else None

    def of(self, period: Period) -> Rhythm:
        """The rhythm of a period; without a due day, if it has none that is as long."""
        return next((rhythm for rhythm in self.rhythms if rhythm.every == period.every), Rhythm(period.every))

    def due_on(self, period: Period) -> date:
        """The last day on time as printed, whether it is a day off or not."""
        return self.of(period).due(period)


def periods_between(
    rhythms: tuple[Rhythm, ...], first: date, last: date, since: date | None = None
) -> tuple[Period, ...]:
    """The periods that end from the first day to the last, in order; of several that end on one day the longest."""
    longest: dict[date, Period] = {}
    for rhythm in sorted(rhythms, key=lambda rhythm: BY_LENGTH.index(rhythm.every)):
        longest.update((period.last, period) for period in rhythm.periods(first, last, since))
    return tuple(longest[day] for day in sorted(longest))


def periods_due(
    rhythms: tuple[Rhythm, ...], first: date, last: date, dated: date, since: date | None = None
) -> tuple[Period, ...]:
    """Of the periods that end from the first day to the last those that are due on the plan's date or after it; the
    last one, where none is."""
    periods = periods_between(rhythms, first, last, since)
    due = {rhythm.every: rhythm.due for rhythm in rhythms}
    return tuple(period for period in periods if due[period.every](period) >= dated) or periods[-1:]


@lru_cache(maxsize=1024)
def window_of(
    period: Period, rhythms: tuple[Rhythm, ...], window: Window | None = None, since: date | None = None
) -> tuple[date, date]:
    """The first and the last day of a period's data; without a choice the decree's, or of weeks those between dues."""
    last = data_end(period, rhythms, window)
    match window or ("between_dues" if period.every in WEEKS_IN else "decree"):
        case "calendar":
            return period.first, last
        case "year_to_date":
            return date(last.year, 1, 1), last
        case "between_dues":
            due = {rhythm.every: rhythm.due for rhythm in rhythms}
            before = periods_between(rhythms, period.first - _YEAR, period.last - timedelta(days=1), since)
            return due[before[-1].every](before[-1]) + timedelta(days=1), last
        case _:
            return period.window


def data_end(period: Period, rhythms: tuple[Rhythm, ...], window: Window | None = None) -> date:
    """The last day of a period's data, which takes no counting of months."""
    match window or ("between_dues" if period.every in WEEKS_IN else "decree"):
        case "calendar" | "year_to_date":
            return period.last
        case "between_dues":
            return next(rhythm for rhythm in reversed(rhythms) if rhythm.every == period.every).due(period)
        case _:
            return period.data_end
