"""Which days the bodies of the state work, and the periods of what recurs: reports and recurring tasks.

The days are weekends by rule, and the days that law, notices or the plan list:
Bộ luật Lao động 2019, Điều 111 and 112, and the yearly notices that swap a weekday for a Saturday.
The lists are read elsewhere and handed in.
"""

import datetime
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from dxplan.model.dates import Period
from dxplan.model.deadline import Deadline, Recurring, Stages
from dxplan.model.plan import Activity, DayOff, Plan, Task
from dxplan.model.report_duty import ReportDuty
from dxplan.model.rhythm import periods_between, periods_due
from dxplan.model.task_parts import Part, part_named

if TYPE_CHECKING:
    from dxplan.model.records import Conclusion, Progress

Kind = Literal["day_off", "working_day"]
Status = Literal["decided", "provisional"]

WEEKEND = {5: "saturday", 6: "sunday"}
_ONE_DAY = timedelta(days=1)
_NONE: Mapping[tuple[str | None, Period], date] = MappingProxyType({})


class ListedDay(NamedTuple):
    """A listed day: off, or (`working_day`) worked although it is a weekend or listed as off.

    `provisional`: computed before the notice of its year could be checked.
    """

    date: datetime.date
    kind: Kind
    name: str
    status: Status = "decided"


class Calendar(NamedTuple):
    """The listed days by date; a day that is not listed is off on Saturday and Sunday alone."""

    days: Mapping[date, ListedDay]
    known_from: date
    known_through: date

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> "Calendar":
        """The packaged calendar, from the plain data of `data/days-off.yaml`; dates may still be text."""
        listed = (
            ListedDay(_day(line["date"]), line["kind"], line["name"], line.get("status", "decided"))
            for line in data["days"]
        )
        return cls({day.date: day for day in listed}, _day(data["known_from"]), _day(data["known_through"]))

    def with_days(self, entries: Iterable[DayOff]) -> "Calendar":
        """This calendar and a plan's own entries, which win. They do not widen the range that is known."""
        own = {entry.date: ListedDay(entry.date, entry.kind, entry.name) for entry in entries}
        return self._replace(days={**self.days, **own})

    def known(self, day: date) -> bool:
        """Whether the packaged list covers the day; elsewhere only weekends and the plan's own entries are known."""
        return self.known_from <= day <= self.known_through

    def is_decided(self, year: int) -> bool:
        """Whether the days off of a year are listed, and none of them is provisional."""
        first, last = date(year, 1, 1), date(year, 12, 31)
        is_known = self.known(first) and self.known(last)
        return is_known and all(day.status == "decided" for day in self.listed(first, last))

    def is_off(self, day: date) -> bool:
        listed = self.days.get(day)
        return listed.kind == "day_off" if listed else day.weekday() in WEEKEND

    def why_off(self, day: date) -> str | None:
        """The listed name, or for a plain weekend the code `saturday` or `sunday`; None if the day is worked."""
        listed = self.days.get(day)
        if listed:
            return listed.name if listed.kind == "day_off" else None
        return WEEKEND.get(day.weekday())

    def listed(self, first: date, last: date) -> tuple[ListedDay, ...]:
        """The listed days from the first to the last, both included, in order: holidays, swaps, and weekends worked."""
        return tuple(self.days[day] for day in sorted(self.days) if first <= day <= last)

    def next_working_day(self, day: date) -> date:
        """The first working day after the day; `date.max` if none is left."""
        return self._working_day(day, _ONE_DAY, date.max)

    def previous_working_day(self, day: date) -> date:
        """The last working day before the day; `date.min` if none is left."""
        return self._working_day(day, -_ONE_DAY, date.min)

    def _working_day(self, day: date, step: timedelta, end: date) -> date:
        while day != end:
            day += step
            if not self.is_off(day):
                break
        return day

    def working_days_around(self, day: date) -> tuple[date, date]:
        """The last working day before the day, and the first one after it."""
        return self.previous_working_day(day), self.next_working_day(day)

    def working_days(self, first: date, last: date) -> int:
        """How many days are worked from the first to the last, both included; 0 if they are the wrong way round."""
        weeks, more_days = divmod(max((last - first).days + 1, 0), 7)
        count = 5 * weeks + sum((first.weekday() + offset) % 7 not in WEEKEND for offset in range(more_days))
        for day, listed in self.days.items():
            if first <= day <= last:
                count += (listed.kind == "working_day") - (day.weekday() not in WEEKEND)
        return count


def due_day(duty: ReportDuty, period: Period, calendar: Calendar) -> date:
    """The last day on time: the printed day, moved off a day off only if the plan says so."""
    due = duty.due_on(period)
    if duty.when_day_off == "none" or not calendar.is_off(due):
        return due
    return calendar.next_working_day(due) if duty.when_day_off == "next" else calendar.previous_working_day(due)


def due_days(
    duty: ReportDuty, plan: Plan, calendar: Calendar, by_letter: Mapping[tuple[str | None, Period], date] = _NONE
) -> dict[Period, date | None]:
    """The periods for which a duty asks for reports, from the first one to the plan's end, with their due days.

    `by_letter` has the days that documents set, by duty and period. Where only they do, other days are not known.
    """
    return {
        period: by_letter.get((duty.id, period)) or (None if duty.due else due_day(duty, period, calendar))
        for period in periods_of(duty, plan)
    }


def periods_of(duty: ReportDuty, plan: Plan) -> tuple[Period, ...]:
    """The periods for which a duty asks for reports, from the first one to the plan's end."""
    if duty.first_period:
        return periods_between(duty.rhythms, max(duty.first_period.last, plan.begins), plan.ends, duty.since)
    return periods_due(duty.rhythms, plan.begins, plan.ends, plan.document.date.first)


def _day(value: object) -> date:
    return date.fromisoformat(str(value))


def occurrences_of(deadline: Recurring, plan: Plan) -> tuple[Period, ...]:
    """The periods of a recurring deadline that end with the plan, from the first that is due on its date or after it;
    the one in which the plan ends, where none is.

    Of two weeks nobody knows which without a day from which they are counted.
    """
    head, since = plan.document.date, deadline.begins
    if since == "plan":
        since = head.first if head.has_day else None
    counted_from = max(head.first, since or head.first)
    periods = periods_between(deadline.rhythms, plan.begins, plan.ends, since)
    due = tuple(period for period in periods if deadline.due_on(period) >= counted_from)
    if due or (deadline.length == "two_weeks" and since is None):
        return due
    return (Period.holding(plan.ends, deadline.lengths[0], since),)


def part_of(item: Task | Activity, entry: "Progress | Conclusion", period: Period | None) -> Part | None:
    """What a fact on a task is about: the stage that it names, and of a deadline that recurs the period.

    The period is that which the fact names, else its report's if that is as long.
    """
    deadline: Deadline | None = item.deadline
    if isinstance(deadline, Stages) and entry.stage is not None:
        stage = deadline.stage(entry.stage)
        deadline = stage.deadline if stage else None
    occurrence = entry.occurrence
    if occurrence is None and isinstance(deadline, Recurring) and period and period.every in deadline.lengths:
        occurrence = period
    return part_named(entry.stage, occurrence)
