"""The duties to report: their names, periods, due days and windows, and the wordings of them (DX2xx)."""

import re
from collections import Counter
from collections.abc import Iterator

from dxplan.checks.contents import Contents
from dxplan.diagnostics import Finding, Message, Severity, msg, rule
from dxplan.model.dates import WEEKS_IN, Every, Period
from dxplan.model.deadline import Recurring
from dxplan.model.named_bodies import duty_place
from dxplan.model.plan import Plan
from dxplan.model.report_duty import ReportDuty
from dxplan.model.rhythm import Rhythmic
from dxplan.model.workdays import periods_of
from dxplan.wording.deadlines import read_deadline
from dxplan.wording.periods import read_period


@rule("DX211", "first-period-mismatch", Severity.ERROR)
def first_period_mismatch(contents: Contents) -> Iterator[Finding]:
    """The first reporting period is of another length than the periods, or not in the plan's year.

    Why: the periods are counted from it on; from a month no quarters can be counted, and reports that begin only
    after the year are never owed.

    Example:
        every: quarter
        first_period: 2024-06

    Instead:
        every: quarter
        first_period: 2024-Q2
    """
    plan = contents.plan
    for duty in plan.reporting:
        first = duty.first_period
        if first is None:
            continue
        place = duty_place(plan, duty, "first_period")
        if first.every not in duty.lengths:
            expected = Period.holding(first.first, duty.lengths[0])
            message = msg("{period} is of another length than the reporting periods", period=first)
            yield Finding(*place, message, msg("write {period}", period=str(expected)))
        elif plan.until is None and not plan.runs_in(first.last.year):
            message = msg("{period} is not in {year}, the plan's year", period=first, year=plan.year)
            yield Finding(*place, message)
        elif not plan.holds(first.first) and not plan.holds(first.last):
            ends = {"first": plan.begins, "last": plan.ends}
            yield Finding(*place, msg("{period} is not in the plan's time, {first} to {last}", period=first, **ends))


@rule("DX212", "due-day-disagrees", Severity.ERROR)
def due_day_disagrees(contents: Contents) -> Iterator[Finding]:
    """The reporting duty names another day than `due_day`, another month than `due_month`, or another rhythm, weekday
    or hour.

    Why: a body is listed as late by this day. `Trước ngày 15` is met on the 14th, `chậm nhất ngày 15` on the 15th.

    Example:
        text: Báo cáo định kỳ hàng quý (trước ngày 15 của tháng cuối cùng của quý)
        due_day: 15

    Instead:
        text: Báo cáo định kỳ hàng quý (trước ngày 15 của tháng cuối cùng của quý)
        due_day: 14
    """
    for duty in contents.plan.reporting:
        days, own = _days(duty.text), {rhythm.day for rhythm in duty.rhythms if rhythm.every not in WEEKS_IN}
        if len(days) == 1 and own and days.isdisjoint(own):
            message = msg(
                "by the wording the last day on time is {named}, but due_day says {day}",
                named=days.pop(),
                day=duty.due_day or "null",
            )
            yield Finding(*duty_place(contents.plan, duty, "due_day"), message)
        months = {rhythm.month == "next" for rhythm in duty.rhythms if rhythm.every not in WEEKS_IN}
        named = {word for word, pattern in _MONTHS.items() if re.search(pattern, duty.text, re.IGNORECASE)}
        if len(months) == len(named) == 1 and months != named:
            place = duty_place(contents.plan, duty, "due_month")
            if True in named:
                yield Finding(*place, msg("the wording names the month after the period"), msg("write due_month: next"))
            else:
                message = msg("the wording names the period's last month, but due_month says the one after")
                yield Finding(*place, message, msg("leave due_month out"))
        for field, worded, written in _read_otherwise(duty, contents.plan):
            message = msg("the wording says {said}, but {written} is written", said=worded, written=written)
            yield Finding(*duty_place(contents.plan, duty, field), message)


@rule("DX221", "due-before-data-end", Severity.ERROR)
def due_before_data_end(contents: Contents) -> Iterator[Finding]:
    """The reports of a duty are due before the last day of their data.

    Why: nobody can report on days that are still to come. Most often the day is one of the month after the period, or
    the data are those of the days between two reports.

    Example:
        every: month
        due_day: 10        (the data of a month end on its 14th, by Nghị định 09/2019/NĐ-CP)

    Instead:
        every: month
        due_day: 10
        due_month: next
    """
    plan = contents.plan
    for duty in plan.reporting:
        for rhythm in duty.rhythms:
            of_length = (period for period in periods_of(duty, plan) if period.every == rhythm.every)
            ends = ((period, duty.data_end(period)) for period in of_length)
            period, last = next(((period, last) for period, last in ends if rhythm.due(period) < last), (None, None))
            if period and not duty.due:
                message = msg(
                    "the report for {period} is due on {due}, before its data end on {last}",
                    period=period,
                    due=rhythm.due(period),
                    last=last,
                )
                hint = (
                    msg("write window: between_dues")
                    if rhythm.every in WEEKS_IN
                    else msg("write due_month: next if it is due after the period, else window: between_dues")
                )
                yield Finding(*duty_place(plan, duty, "due_day" if duty.due_day else "every"), message, hint)


@rule("DX222", "duty-without-own-name", Severity.ERROR)
def duty_without_own_name(contents: Contents) -> Iterator[Finding]:
    """Two duties to report have one id, or none; or an id looks like a period or is a key of a duty.

    Why: a report lies in the folder of its duty, and names it; of two duties with one name nobody could tell whose
    report has come. Only one can do without a name: that of reports/<period>/.

    Example:
        reporting:
          - {text: Báo cáo tháng, every: month, to: so-tttt, bodies: [so-tc]}
          - {text: Báo cáo quý, every: quarter, to: so-tttt, bodies: [so-tc]}

    Instead:
        reporting:
          - {id: thang, text: Báo cáo tháng, every: month, to: so-tttt, bodies: [so-tc]}
          - {text: Báo cáo quý, every: quarter, to: so-tttt, bodies: [so-tc]}
    """
    plan = contents.plan
    counts = Counter(duty.id for duty in plan.reporting)
    for duty in plan.reporting:
        field = "id" if duty.id else ""
        place = "", f"reporting.{plan.reporting.index(duty)}.{field}".rstrip(".")
        if counts[duty.id] > 1:
            if duty is next(other for other in plan.reporting if other.id == duty.id):
                continue
            message = msg("two duties have the id {id}", id=duty.id) if duty.id else msg("two duties have no id")
            yield Finding(*place, message, msg("give each an id of its own"))
        elif duty.id and (duty.id in ReportDuty.model_fields or _is_period(duty.id)):
            message = msg("the duty's id {id} looks like a period, or is one of its keys", id=duty.id)
            yield Finding(*place, message, msg("give it another id"))


@rule("DX223", "two-weeks-from-when", Severity.ERROR)
def two_weeks_from_when(contents: Contents) -> Iterator[Finding]:
    """Something is due every two weeks, and nothing says which two weeks are the first.

    Why: it may be the even weeks or the odd ones; without the first nobody can say what is due, and nothing is.

    Example:
        every: two_weeks

    Instead:
        every: two_weeks
        first_period: 2026-W29-30
    """
    for duty in contents.plan.reporting:
        if "two_weeks" in duty.lengths and duty.first_period is None:
            message = msg("which two weeks are the first is not said")
            hint = msg("write the first two weeks, as first_period: 2026-W29-30")
            yield Finding(*duty_place(contents.plan, duty, "every"), message, hint)
    for of in contents.deadlines:
        if isinstance(of.deadline, Recurring) and "two_weeks" in of.deadline.lengths and not of.deadline.begins:
            message = msg("which two weeks are the first is not said")
            yield Finding(
                of.duty.id, f"{of.field}.every", message, msg("write begins: and a day of the first two weeks")
            )


@rule("DX224", "due-day-of-another-rhythm", Severity.ERROR)
def due_day_of_another_rhythm(contents: Contents) -> Iterator[Finding]:
    """A weekday is given for months, a day of the month for weeks, or a month of the year for what is no year; or a
    list has one rhythm twice.

    Why: it has no meaning there, and the reports would be due on the period's last day in silence; of two days for one
    period nobody knows which counts.

    Example:
        every: week
        due_day: 5

    Instead:
        every: week
        due_weekday: friday
    """
    plan = contents.plan
    for duty in plan.reporting:
        for field, message, hint in _meaningless(duty):
            yield Finding(*duty_place(plan, duty, field), message, hint)
    for of in contents.deadlines:
        if isinstance(of.deadline, Recurring):
            for field, message, hint in _meaningless(of.deadline):
                yield Finding(of.duty.id, f"{of.field}.{field}", message, hint)


_WHEN = msg("due_weekday is of weeks, due_day of months and longer; a month by its number is of a year")

RULES = (
    first_period_mismatch,
    due_day_disagrees,
    due_before_data_end,
    duty_without_own_name,
    two_weeks_from_when,
    due_day_of_another_rhythm,
)


def _meaningless(rhythmic: Rhythmic) -> Iterator[tuple[str, Message, Message]]:
    """The rhythms that stand twice, and the parts of a due day that no period of its length has: their fields, with
    what is wrong and what to do."""
    for at, every in enumerate(rhythmic.lengths):
        if every in rhythmic.lengths[:at]:
            yield f"every.{at}", msg("{every} is in the list twice", every=every), msg("keep one of the two")
    several = enumerate(rhythmic.every) if rhythmic.length is None else ()
    own = [(f"every.{at}.", own, (own.every,)) for at, own in several]
    for way, rhythm, lengths in (("", rhythmic, rhythmic.lengths), *own):
        for field in ("due_day", "due_month", "due_weekday"):
            value = getattr(rhythm, field)
            if value is not None and not any(_has_meaning(field, value, every) for every in lengths):
                message = msg("{key} says nothing of a period of this length", key=field)
                yield f"{way}{field}", message, _WHEN


def _has_meaning(field: str, value: object, every: Every) -> bool:
    """Whether a part of a due day can be that of a period so long."""
    if every in WEEKS_IN or field == "due_weekday":
        return every in WEEKS_IN and field == "due_weekday"
    return field == "due_day" or value == "next" or every == "year"


def _read_otherwise(duty: ReportDuty, plan: Plan) -> Iterator[tuple[str, object, object]]:
    """The fields in which a wording that is certain says another thing, with both."""
    reading = read_deadline(duty.text, year=plan.year, last=plan.ends.year)
    own = {rhythm.every: rhythm for rhythm in duty.rhythms}
    for rhythm in reading.rhythms if isinstance(reading, Recurring) else ():
        if rhythm.every not in own:
            yield "every", rhythm.every, ", ".join(own)
            continue
        of_year = ("day", "month") if rhythm.every == "year" else ()  # of others the words alone tell
        for name, field in (
            ("weekday", "due_weekday"),
            ("hour", "due_time"),
            *((part, f"due_{part}") for part in of_year),
        ):
            worded, written = getattr(rhythm, name), getattr(own[rhythm.every], name)
            if worded and worded != written:
                yield field, worded, written or "null"


def _days(text: str) -> set[int]:
    """The last days on time in a wording, as days of the month."""
    limit = r"(trước|chậm nhất|hết|đến)\s+(?:vào\s+|là\s+)?ngày\s+([0-9]{1,2})\b(?!\s*/)"
    matches = re.findall(limit, text, re.IGNORECASE)
    return {int(day) - (word.lower() == "trước") for word, day in matches} - {0}


_MONTHS = {
    True: r"ngày\s+[0-9]{1,2}\s+(?:của\s+)?tháng\s+(?:sau|tiếp theo|kế tiếp|liền sau)",
    False: r"ngày\s+[0-9]{1,2}\s+(?:của\s+)?tháng\s+cuối",
}
"""Wordings by whether they name the month after the period."""


def _is_period(text: str) -> bool:
    """Whether a text looks like a period, written or typed."""
    return re.fullmatch(r"[0-9]{4}([-_.].*)?", text) is not None or isinstance(read_period(text, year=2024), Period)
