"""Terms counted from an event: Bộ luật Dân sự 2015, Điều 147 and 148."""

from datetime import date
from typing import NamedTuple

from dxplan.model.dates import last_day
from dxplan.model.deadline import TermLength
from dxplan.model.workdays import Calendar


class Term(NamedTuple):
    """A term that was counted from the day of an event."""

    last: date
    """Its last day as counted; the day after the event is the first (Điều 147)."""
    due: date
    """The day on which it ends: the next working day, if its last one is a day off (Điều 148)."""

    @property
    def is_moved(self) -> bool:
        """Whether its last day is a day off, so that it ends later."""
        return self.last != self.due


def term(event: date, count: TermLength, calendar: Calendar) -> Term:
    """The term of so many days, working days or months after an event; it stops where the calendar does."""
    last = _last(event, count, calendar)
    return Term(last, calendar.next_working_day(last) if calendar.is_off(last) else last)


def _last(event: date, count: TermLength, calendar: Calendar) -> date:
    if count.unit == "months":
        years, month = divmod(event.month - 1 + count.number, 12)
        if event.year + years > date.max.year:
            return date.max
        end_of_month = last_day(event.year + years, month + 1)
        return end_of_month.replace(day=min(event.day, end_of_month.day))
    if count.unit == "days":
        return date.fromordinal(min(event.toordinal() + count.number, date.max.toordinal()))
    last = event
    for _ in range(count.number):
        last = calendar.next_working_day(last)
    return last
