"""Whether the dates of a sheet's column are what people typed: a computer may have taken the month first.

On a computer with American settings `05/06/2026` becomes 6 May, and `25/06/2026` stays a text. So the order is judged
by all dates of a column, and by the words beside a date; what they don't decide is one question for the whole column.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from dxplan.diagnostics import Message, msg
from dxplan.papers.source_paper import SourceCell, SourceTable

_DAY = re.compile(r"(?<![0-9/.-])([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})(?![0-9/-])")
_SHOWN = re.compile(r"(?<!\w)([0-9]{1,2})([/.-])([0-9]{1,2})(?![0-9])")
_WORDY = re.compile(r"ngày ([0-9]{1,2}) tháng ([0-9]{1,2}),? năm ([0-9]{4})(?![0-9])", re.IGNORECASE)
_ENOUGH = 3
"""A date that can only be right speaks for so many others."""


class DayReading(NamedTuple):
    """A date of the sheet, and the other day that may have been typed."""

    cell: SourceCell
    stored: date
    """The day that the sheet holds."""
    turned: date | None
    """The day with day and month exchanged; None if that is no other day."""
    day: date | None
    """Which of them it is; None if nothing decides."""

    @property
    def words(self) -> str | None:
        """The sheet's words, or the day as Vietnamese write it where these show another; None if it is not decided."""
        if self.day is None:
            return None
        shown = _SHOWN.search(self.cell.text)
        is_right = (
            (int(shown[1]), int(shown[3])) == (self.day.day, self.day.month) if shown else self.day == self.stored
        )
        return self.cell.text if is_right else f"{self.day:%d/%m/%Y}" if self.cell.span else f"{self.day:%d/%m}"


class DateColumn(NamedTuple):
    """The dates of a column."""

    days: tuple[DayReading, ...]
    months: tuple[SourceCell, ...]
    """Dates that the sheet shows as a month or a year alone, whatever day it holds."""
    question: Message | None
    """The one question about the days that nothing decides; None if there are none."""

    @property
    def undecided(self) -> tuple[SourceCell, ...]:
        """The cells that the question is about."""
        return tuple(reading.cell for reading in self.days if reading.day is None)


def date_columns(table: SourceTable) -> dict[int, DateColumn]:
    """The columns of a table that have dates, by their position."""
    rows: dict[int, list[SourceCell]] = {}
    columns: dict[int, list[SourceCell]] = {}
    for cell in table.cells:
        columns.setdefault(cell.column, []).append(cell)
        for row in range(cell.row, cell.row + cell.height):
            rows.setdefault(row, []).append(cell)
    return {
        column: date_column(
            cells, [" ".join(other.text for other in rows[cell.row] if other.column != column) for cell in cells]
        )
        for column, cells in columns.items()
        if any(isinstance(cell.value, date) for cell in cells)
    }


def date_column(cells: Iterable[SourceCell], beside: Iterable[str] = ()) -> DateColumn:
    """The dates among the cells of a column; `beside` are the words of each cell's row."""
    cells = list(cells)
    words = [*beside, *[""] * len(cells)]
    months = tuple(cell for cell in cells if isinstance(cell.value, date) and cell.span in ("month", "year"))
    readings = [
        _reading(cell, cell.value, words[nth])
        for nth, cell in enumerate(cells)
        if isinstance(cell.value, date) and cell.span in ("day", "")
    ]
    certain = sum(reading.stored.day > 12 for reading in readings)
    typed = sum(day.day > 12 for cell in cells if cell.value is None for day in days_in(cell.text))
    unsure = [reading for reading in readings if reading.day is None]
    if certain and not typed and certain * _ENOUGH >= len(unsure):
        return DateColumn(
            tuple(entry if entry.day else entry._replace(day=entry.stored) for entry in readings), months, None
        )
    return DateColumn(tuple(readings), months, _question(unsure, is_likely=typed > 0 and not certain))


def days_in(text: str) -> Iterator[date]:
    """The days that a text names, day before month."""
    for match in _DAY.finditer(text):
        yield from _days(match[4], match[3], match[1])
    for match in _WORDY.finditer(text):
        yield from _days(match[3], match[2], match[1])


def _reading(cell: SourceCell, stored: date, beside: str) -> DayReading:
    turned = next(_days(stored.year, stored.day, stored.month), None)
    if turned in (None, stored):
        return DayReading(cell, stored, None, stored)
    named = {stored, turned}.intersection(days_in(beside))
    return DayReading(cell, stored, turned, named.pop() if len(named) == 1 else None)


def _question(unsure: list[DayReading], *, is_likely: bool) -> Message | None:
    if not unsure:
        return None
    first = unsure[0]
    places = {
        "count": len(unsure),
        "address": first.cell.place.address or "?",
        "day": f"{first.stored:%d/%m/%Y}",
        "other": f"{first.turned:%d/%m/%Y}",
    }
    if is_likely:
        return msg(
            "day and month of {count} dates in this column are probably exchanged, as dates with a day after the 12th "
            "are texts there: {address} is {day} in the file, and was typed as {other}?",
            **places,
        )
    return msg(
        "day and month of {count} dates in this column may be exchanged: {address} is {day} in the file, or was it "
        "typed as {other}?",
        **places,
    )


def _days(year: str | int, month: str | int, day: str | int) -> Iterator[date]:
    try:
        yield date(int(year), int(month), int(day))
    except ValueError:
        return
