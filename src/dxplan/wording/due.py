"""Days, months, quarters and years in phrases, and the last day on which a task is on time by them."""

import re
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal, NamedTuple

from dxplan.model.dates import Period
from dxplan.wording.sentences import begins_with_any, compiled, has_any

_YEAR = "(?P<year>20[0-9]{2})"
_MONTH = "(?P<month>[0-9]{1,2})"
_DAY = "(?P<day>[0-9]{1,2})"
_QUARTER = "(?P<quarter>[1-4]|i{1,3}|iv)"
_OF_YEAR = rf"(?:(?: [/.,-]| của(?= năm))?(?: năm)? {_YEAR})?"
_SAME_YEAR = rf"(?:(?: /|(?: ,)? năm) {_YEAR})?"
_END = "(?P<end>(?:ngày )?cuối(?: cùng)?)(?: của)? "
_PARTS = "đầu giữa ngày cuối"
_PART = rf"(?:(?:(?P<start>đầu)|(?P<middle>giữa)) |{_END})"

_NAMES = (
    ("day", "ngày 0", rf"(?:ngày )?{_DAY} (?P<sign>[/.-]) {_MONTH} (?P=sign) {_YEAR}"),
    ("day", "ngày", rf"ngày {_DAY} / {_MONTH}(?:(?: ,)? năm {_YEAR})?"),
    ("day", "ngày", rf"ngày {_DAY} tháng {_MONTH}{_SAME_YEAR}"),
    ("day", "0", rf"{_DAY} tháng {_MONTH}(?: ,)? năm {_YEAR}"),
    ("day", "0", rf"(?P<day>1[3-9]|[23][0-9]) tháng {_MONTH}"),  # a smaller number may count months
    ("day", "0", rf"{_YEAR} - {_MONTH} - {_DAY}"),
    ("months", "0", rf"(?P<count>[0-9]{{1,2}}) tháng (?:(?P<first>đầu)|cuối)(?: của)? năm(?: {_YEAR})?"),
    ("months", "nửa", rf"nửa (?:(?P<first>đầu)|cuối)(?: của)? năm(?: {_YEAR})?"),
    ("month", f"tháng {_PARTS}", rf"{_PART}?tháng(?: \.)? {_MONTH}{_OF_YEAR}"),
    ("month", f"t {_PARTS}", rf"{_PART}?t(?: \.)? {_MONTH} [/.-] {_YEAR}"),
    # T2 to T7 are days of the week as well
    ("month", f"t {_PARTS}", rf"{_PART}?t(?: \.)? (?P<month>1|[89]|1[0-2])"),
    ("quarter", f"quý {_PARTS}", rf"(?:{_END})?quý(?: \.)? {_QUARTER}{_OF_YEAR}"),
    ("year", f"năm {_PARTS}", rf"{_PART}?năm {_YEAR}"),
    ("year", _PARTS, rf"{_PART}năm"),
    ("year", "năm", "(?:(?<=trong )|(?<=hết ))năm"),
)
"""Spans with their unit in words, and the words with which they begin; `0` is a number."""

_BARE_DAY = ("day", "0", rf"{_DAY} / {_MONTH}(?:(?: ,)? năm {_YEAR})?")
_BARE_YEAR = ("year", "0", _YEAR)
_BARE = (_BARE_DAY, ("month", "0", rf"{_MONTH} [/-] {_YEAR}"), _BARE_YEAR)
"""Digits alone at the start of a phrase."""

_MORE = (
    _BARE_DAY,
    ("month", "0", rf"{_MONTH}{_SAME_YEAR}"),
    ("quarter", "0 i ii iii iv", rf"{_QUARTER}{_SAME_YEAR}"),
    _BARE_YEAR,
)
"""Spans that have the unit of the span before them: `Tháng 6 - 8`, `Quý III, IV/2024`, `2024-2025`."""

_FIRST_OF_DAYS = (("day", "ngày 0", rf"(?:ngày )?{_DAY}"),)
"""A day whose month is with the last day: `10-15/6`."""

_TO = "(?:cho )?(?:đến|tới)"
_VERBS = "thời gian|thời hạn|hạn chót|hạn cuối|hạn|hoàn thành|thực hiện|triển khai|ban hành|kết thúc|xong|phải"
_LIMIT = "(?:chậm nhất|muộn nhất|không muộn hơn|không chậm hơn|không quá)(?: là)?(?: vào| trong)?"
_HOUR = r"(?P<hour>[0-9]{1,2}) (?:giờ|h|:)(?: (?P<minute>[0-9]{1,2}))?(?: phút)?"
_OPENING = (
    rf"(?:- )?(?:(?:{_VERBS})(?: :| là)? )*"
    rf"(?:(?:{_LIMIT} )?(?:(?:{_TO}|trước|vào|lúc) )*{_HOUR} (?:của )?(?=ngày )"
    rf"|(?P<since>(?:bắt đầu |kể )?từ (?!nay ))|(?P<limit>{_LIMIT} )?(?:từ nay (?=đến|tới|cho|hết))?"
    rf"(?:(?P<before>(?:{_TO} )?trước )|(?P<until>(?:{_TO} )?hết |{_TO} )"
    "|(?:(?:ngay )?trong |vào )?(?P<stage>giai đoạn )?))"
)
_JOIN = rf" (?:(?P<list>(?P<and>, và|và|\+|&)|,)(?P<too> trước)?|(?P<dash>-)|{_TO}(?: hết|(?P<before> trước))?) "
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


class _Span(NamedTuple):
    unit: str
    groups: dict[str, str]
    start: int
    stop: int
    """Where it ends in the sentence."""

    def days(self, year: int) -> tuple[date, date]:
        """Its first and last day, in that year unless it has its own; a ValueError if there is no such day.

        The end of a month, quarter or year is its last day. A range that starts at the beginning or in the middle of a
        month or year starts on the day that Bộ luật Dân sự 2015, Điều 146 gives for it, which gives none for quarters.
        """
        groups = self.groups
        year = int(groups.get("year", year))
        match self.unit:
            case "day":
                day = date(year, int(groups["month"]), int(groups["day"]))
                return day, day
            case "months":
                count = int(groups.get("count", "6"))
                if "first" in groups:
                    return date(year, 1, 1), Period(date(year, count, 1), "month").last
                return date(year, 13 - count, 1), date(year, 12, 31)
            case "month":
                period = Period(date(year, int(groups["month"]), 1), "month")
                middle = period.first + timedelta(days=14)
            case "quarter":
                number = ROMAN.get(groups["quarter"]) or int(groups["quarter"])
                period = Period(date(year, 3 * number - 2, 1), "quarter")
            case _:
                period = Period(date(year, 1, 1), "year")
                middle = date(year, 6, 30)
        if "start" in groups:
            return period.first, period.first
        if "middle" in groups:
            return middle, middle
        return period.last if "end" in groups else period.first, period.last

    @property
    def is_whole(self) -> bool:
        """Whether it is all of a calendar day, month, quarter or year."""
        return self.unit != "months" and "end" not in self.groups and not self.is_vague

    @property
    def is_vague(self) -> bool:
        """Whether it is the beginning or middle of something: in a plan that is a time without a certain last day."""
        return not self.groups.keys().isdisjoint(("start", "middle"))


class Dates(NamedTuple):
    """What the words at the start of a sentence say about days."""

    stop: int
    """Where these words end."""
    due: date | None
    """The last day on time; None if the time has only a begin."""
    begins: date | Literal["plan"] | None = None
    is_year: bool = False
    """Whether the last word is a year."""
    each: tuple[tuple[date, slice], ...] = ()
    """In place of `due`: several last days, and where each is named."""
    opening: slice = slice(0)
    """Where the words are that hold for each of them."""


def read_dates(sentence: str, year: int, at: int = 0) -> Dates | None:
    """The days named by the words from a place in a sentence; None if they are not certain."""
    opening, start = _opening(sentence, at)
    if not (read := _spans(sentence, start)):
        return None
    spans, joins = read
    if spans[-1].is_vague:
        return None
    try:
        dates = _several(opening, spans, joins, year) if joins else _single(opening, spans[0], year)
    except (ValueError, OverflowError, KeyError):  # no such day
        return None
    words = slice(at, start) if dates and dates.each else slice(0)
    return dates and dates._replace(stop=spans[-1].stop, is_year=spans[-1].unit == "year", opening=words)


def _opening(sentence: str, at: int) -> tuple[dict[str, str], int]:
    """The words before the first span, by their names in the pattern, and where they end."""
    is_plain = begins_with_any(sentence, at, "tháng quý năm")
    if is_plain or (begins_with_any(sentence, at, "0") and not has_any(sentence, "giờ h :")):
        return {}, at
    match = compiled(_OPENING).match(sentence, at)
    return ({name: text for name, text in match.groupdict().items() if text}, match.end()) if match else ({}, at)


def _single(opening: dict[str, str], span: _Span, year: int) -> Dates | None:
    first, last = span.days(year)
    if "stage" in opening:
        return None
    if "since" in opening:
        return Dates(0, None, first) if span.is_whole else None
    if "hour" in opening:  # before an hour of a day is that day
        hour, minute = int(opening["hour"]), int(opening.get("minute", 0))
        is_hour = 0 < hour * 60 + minute <= 24 * 60 and minute < 60
        return Dates(0, last) if is_hour and span.unit == "day" else None
    if "before" in opening:
        return Dates(0, first - timedelta(days=1)) if span.is_whole else None
    return Dates(0, last)


def _several(opening: dict[str, str], spans: list[_Span], joins: list[re.Match[str]], year: int) -> Dates | None:
    if "hour" in opening:
        return None
    is_limited = not opening.keys().isdisjoint(("before", "until", "limit"))
    if all(join["list"] for join in joins):
        if "since" in opening or any(join["too"] and "before" not in opening for join in joins):
            return None
        due = None if is_limited else _due_of_list(spans, year)
        return Dates(0, due) if due else _each(opening, spans, joins, year)
    start, end = spans[0], spans[-1]
    if is_limited or len(joins) > 1:
        return None
    if joins[0]["dash"] and end.unit == "year" != start.unit:  # `15/6 - năm 2024` is one day
        return None
    dates = _range(start, end, year, before=bool(joins[0]["before"]))
    are_years = start.unit == end.unit == "year" and "since" not in opening
    return dates and (dates._replace(begins=None) if are_years else dates)


def _range(start: _Span, end: _Span, year: int, *, before: bool) -> Dates | None:
    if "year" not in end.groups and int(start.groups.get("year", year)) != year:
        return None
    if start.unit == "day" and "month" not in start.groups:
        if end.unit != "day":
            return None
        start = start._replace(groups=end.groups | start.groups)
    first, last = end.days(year)
    due = first - timedelta(days=1) if before else last
    if before and not end.is_whole:
        return None
    # Without a year of its own, the start is in the year of the end or in the plan's: `Tháng 11 - Tháng 2/2025`.
    for begins, ends in (start.days(first.year), start.days(year)):
        if begins < (first if start.unit == end.unit else due) and ends <= due:
            return Dates(0, due, begins)
    return None


def _due_of_list(spans: list[_Span], year: int) -> date | None:
    """The last day of spans without a gap, together less than a year; else each may be a deadline of its own."""
    days = _days_of_list(spans, year)
    unit = spans[0].unit
    if unit == "day" or not days:
        return None
    without_gap = all(first == last + timedelta(days=1) for (_, last), (first, _) in pairwise(days))
    is_year = unit != "year" and days[-1][1] - days[0][0] > timedelta(days=363)
    return days[-1][1] if without_gap and not is_year else None


def _each(opening: dict[str, str], spans: list[_Span], joins: list[re.Match[str]], year: int) -> Dates | None:
    """A last day for each of several spans with a gap between them."""
    days = _days_of_list(spans, year)
    is_apart = all(first > last + timedelta(days=1) for (_, last), (first, _) in pairwise(days))
    if not days or not is_apart or not joins[-1]["and"] or spans[0].unit == "year" or "stage" in opening:
        return None
    dues = (first - timedelta(days=1) if "before" in opening else last for first, last in days)
    each = tuple((due, slice(span.start, span.stop)) for due, span in zip(dues, spans, strict=True))
    return Dates(0, None, each=each)


def _days_of_list(spans: list[_Span], year: int) -> list[tuple[date, date]]:
    """The first and last day of each, a span without a year in that of the next; none if they are of several kinds."""
    if "year" not in spans[-1].groups and any(int(span.groups.get("year", year)) != year for span in spans):
        return []
    if any(span.unit != spans[0].unit or not span.is_whole for span in spans):
        return []
    days: list[tuple[date, date]] = []
    for span in reversed(spans):
        days.append(span.days(days[-1][0].year if days else year))
    return days[::-1]


def _spans(sentence: str, at: int) -> tuple[list[_Span], list[re.Match[str]]] | None:
    """The spans that follow each other from a place in the sentence, and the words that join them."""
    first = _read(_NAMES, sentence, at) or _read(_BARE, sentence, at) or _read(_FIRST_OF_DAYS, sentence, at)
    if not first:
        return None
    spans = [first]
    joins: list[re.Match[str]] = []
    while spans[-1].stop < len(sentence) and (join := compiled(_JOIN).match(sentence, spans[-1].stop)):
        span = _read(_NAMES, sentence, join.end()) or _read_more(spans[-1], join, sentence)
        if span is None:
            break
        spans.append(span)
        joins.append(join)
    return spans, joins


def _read_more(previous: _Span, join: re.Match[str], sentence: str) -> _Span | None:
    if not join["list"] and not join["dash"] and (day := _read((_BARE_DAY,), sentence, join.end())):
        return day
    span = _read(_MORE, sentence, join.end(), previous.unit)
    if span is None or span.unit != "quarter":
        return span
    if span.groups["quarter"] in ROMAN:
        return span if previous.groups["quarter"] in ROMAN else None
    # `Quý 2-3/2024` continues with quarters; in `Quý I đến 3/2024` and `Quý 1/2024 - 3/2024` the 3 may be a month.
    is_plain = previous.groups["quarter"] not in ROMAN and "year" not in previous.groups
    return span if is_plain and (join["list"] or join["dash"]) else None


def _read(names: tuple[tuple[str, str, str], ...], sentence: str, at: int, unit: str | None = None) -> _Span | None:
    for its_unit, begins, source in names:
        if unit not in (None, its_unit) or not begins_with_any(sentence, at, begins):
            continue
        if match := compiled(rf"{source}(?= |$)").match(sentence, at):
            return _Span(its_unit, {name: text for name, text in match.groupdict().items() if text}, *match.span())
    return None
