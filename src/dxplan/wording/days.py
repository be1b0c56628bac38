"""Days as people type and print them: `01/10/2024`, `1/10`, `hôm nay`; and days that no calendar has."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from unicodedata import normalize

from dxplan.diagnostics import Message, Refusal, msg
from dxplan.model.dates import Period, day_in, last_day
from dxplan.wording.names import key

FORMS = msg("write it as 2024-10-01 or 01/10/2024")
FAR, CLOSE = timedelta(days=183), timedelta(days=92)
"""A day without a year is uncertain if it is far from now and the same day of another year is close."""
_FROM_TODAY = {"homkia": -2, "homqua": -1, "homnay": 0, "ngaymai": 1, "mai": 1, "ngaykia": 2, "today": 0}
_FROM_TODAY |= {"yesterday": -1, "tomorrow": 1}
_LETTERS = str.maketrans("OoQlI|", "000111")
"""Letters and signs that people type, or scanners read, in place of digits."""


def written_date(day: date) -> str:
    """A day as documents write it: `05/6/2024`, with a zero before days below 10 and months below 3."""
    return f"{day.day:02}/{day.month:02}/{day.year}" if day.month < 3 else f"{day.day:02}/{day.month}/{day.year}"


def day_and_hour(text: str) -> tuple[str, str | None]:
    """The text of a day without the hour behind it, and the hour: `12/6/2024 15h30`, `2024-06-12T15:30`."""
    match = re.fullmatch(r"(.{4,60}?)(?:T| +|, *)([01]?[0-9]|2[0-3])(?::|h|g|giờ ?)([0-5][0-9])?", text.strip()[:90])
    return (match[1], f"{int(match[2]):02}:{match[3] or '00'}") if match else (text, None)


def read_day(
    text: str, *, near: date | None = None, today: date | None = None, year: int | None = None
) -> date | Refusal:
    """The one day that a text names.

    A day without a year is in the year of `near`. It is uncertain if that day is far from `near` and one of another
    year is close, or if the plan has another `year`. Words such as `hôm nay` need `today`; a file has none.
    """
    words = " ".join(normalize("NFC", text).split())
    shift = _FROM_TODAY.get(key(words)) if not re.search(r"\d", words) else None
    if shift is not None:
        if today is None:
            return Refusal(msg("{text} is not a day in itself", text=words), FORMS)
        return today + timedelta(days=shift)
    match = _named().fullmatch(words)
    parts = match.groupdict() if match else {}
    month, day = (int(next((text for name, text in parts.items() if name[0] == of and text), 0)) for of in "md")
    years = next((text for name, text in parts.items() if name[0] == "y" and text), None)
    if match is None:
        mended = words.translate(_LETTERS)
        has_letters = len(words) <= 10 and re.search(r"\d", words) is not None and mended != words
        day_meant = read_day(mended, near=near, year=year) if has_letters else None
        hint = FORMS
        if isinstance(day_meant, date):
            hint = msg("a letter stands in place of a digit; write {day}", day=day_meant.isoformat())
        return Refusal(msg("{text} is not a day", text=text), hint)
    if years:
        return day_in(int(years), month, day) or _none(words, int(years), month)
    return _in_year(words, month, day, near, year)


def _in_year(text: str, month: int, day: int, near: date | None, year: int | None) -> date | Refusal:
    """A day without a year, in the year of `near`; a refusal if it is uncertain."""
    if not 1 <= month <= 12 or not 1 <= day <= last_day(2024, month).day:
        return _none(text, 2024, month)
    if near is None:
        return Refusal(msg("{text} names no year", text=text), FORMS)
    own = day_in(near.year, month, day)
    if own is None:
        return _none(text, near.year, month)
    others = [day_in(year, month, day) if year else None]
    if abs(own - near) > FAR:
        others += (day_in(near_year, month, day) for near_year in (near.year - 1, near.year + 1))
    other = next((day for day in others if day and day != own and (day.year == year or abs(day - near) < CLOSE)), None)
    if other is None:
        return own
    first, second = sorted((own, other))
    message = msg("{text} may be {one} or {other}", text=text, one=first.isoformat(), other=second.isoformat())
    return Refusal(message, msg("write the year too"))


def _none(text: str, year: int, month: int) -> Refusal:
    return Refusal(msg("there is no day {text}", text=text), length(year, month) or FORMS)


def length(year: int, month: int) -> Message | None:
    """A hint with the number of days of the month, if there is such a month."""
    if not (1 <= month <= 12 and 1 <= year <= 9999):
        return None
    return msg("{month} has {days} days", month=Period(date(year, month, 1), "month"), days=last_day(year, month).day)


def impossible_days(text: str) -> Iterator[tuple[int, str, Message | None]]:
    """Each day in a text that no calendar has, with its place and the number of days of its month.

    Without a year, only text that is surely a day, and a day of no year.
    """
    end = 0
    for candidate in _begun().finditer(text):
        last = candidate.start()
        first = last - 1 if last and text[last - 1] in "0123456789" else last
        if first < end or (int(text[first : last + 1]) in range(1, 29) and int(candidate["month"]) in range(1, 13)):
            continue  # every month has its 28 days, and most dates are among them
        for match in _printed().finditer(text, max(end, first - _AROUND), candidate.end() + _AROUND):
            form = next(name[-1] for name, part in match.groupdict().items() if name[0] == "t" and part)
            if match.start(f"d{form}") != first:
                continue
            end = match.end()
            named_year, month, day = match[f"y{form}"], int(match[f"m{form}"]), int(match[f"d{form}"])
            year = int(named_year or 2024)  # a leap year
            if day_in(year, month, day) is None and (named_year or 1 <= month <= 12):
                yield match.start(f"t{form}"), match[f"t{form}"], length(year, month)


@cache
def _named() -> re.Pattern[str]:
    day, month, year = "0?[1-9]|[1-9][0-9]|00", "0?[1-9]|[1-9][0-9]|00", "[0-9]{4}"
    return re.compile(
        rf"(?P<y1>{year})(?P<s1>[-/.])(?P<m1>{month})(?P=s1)(?P<d1>{day})"
        rf"|(?:ng[aà]y )?(?P<d2>{day})(?P<s2>[-/.])(?P<m2>{month})(?P=s2)(?P<y2>{year})"
        rf"|(?:ng[aà]y )?(?P<d3>{day})/(?P<m3>{month})"
        rf"|ng[aà]y (?P<d4>{day}) th[aá]ng (?P<m4>{month})(?:,? n[aă]m (?P<y4>{year}))?",
        re.IGNORECASE,
    )


_AROUND = 64
"""The number of characters around a day and a month that decide whether they are a date."""


@cache
def _begun() -> re.Pattern[str]:
    """The last digit of a possible day, and the month after it: much quicker to find than the whole date."""
    return re.compile(r"[0-9](?=(?:[/.-]|\s+[tT][hH][áÁ][nN][gG]\s+)(?P<month>[0-9]{1,2})(?![0-9]))")


@cache
def _printed() -> re.Pattern[str]:
    year, number = "(?:19|20)[0-9]{2}", "[0-9]{1,2}"
    return re.compile(
        rf"(?<![\w/.,])(?P<t1>(?P<d1>{number})/(?P<m1>{number})/(?P<y1>{year}))(?![\w/])"
        rf"|ngày\s+(?P<t2>(?P<d2>{number})(?P<sign>[.-])(?P<m2>{number})(?P=sign)(?P<y2>{year}))(?![\w/])"
        r"|(?:ngày|trước|đến|hết|chậm nhất)\s+(?:là\s+)?(?:ngày\s+)?"
        rf"(?P<t3>(?P<d3>{number})(?:/|\s+tháng\s+)(?P<m3>{number})(?:\s*,?\s+năm\s+(?P<y3>{year}))?)(?![\w/])",
        re.IGNORECASE,
    )
