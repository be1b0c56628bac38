"""How often something comes back, and until which day of each period it is on time."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import Any, get_args

from dxplan.model.dates import Every, day_in
from dxplan.model.rhythm import Weekday
from dxplan.wording.sentences import Sentence, begins_with_any, compiled, has_any, spelling

_EVERY: dict[str, Every] = {
    "2 tuần": "two_weeks",
    "hai tuần": "two_weeks",
    "tuần": "week",
    "tháng": "month",
    "quý": "quarter",
    "3 tháng": "quarter",
    "6 tháng": "half_year",
    "nửa năm": "half_year",
    "9 tháng": "nine_months",
    "năm": "year",
}
_WEEKDAYS = (*(f"thứ (?:{day})" for day in ("2|hai", "3|ba", "4|tư", "5|năm", "6|sáu", "7|bảy")), "chủ nhật")

_EACHES = "hàng mỗi từng"
_EACH = "(?:hàng|mỗi|từng)"
_UNIT = f"(?:{'|'.join(_EVERY)})"
_IN_PLAN_YEAR = "(?: (?:(?:trong )?năm (?P<year>20[0-9]{2})|trong năm))?"
_SHAPES = (
    rf"(?:cuối (?!{_EACH} tuần))?(?:(?:định kỳ )?(?:báo cáo )?{_EACH} |định kỳ (?:báo cáo )?(?:theo )?)"
    rf"(?P<unit>{_UNIT}(?:(?: ,| và| , và| ;) (?:(?:định kỳ|{_EACH}) )*{_UNIT})*)"
    rf"(?:(?: /)?(?: 1)? lần)?{_IN_PLAN_YEAR}",
    rf"(?:định kỳ )?(?:1 |một )?(?P<unit>{_UNIT}) (?:/ |/ 1 |1 |một )lần{_IN_PLAN_YEAR}",
    rf"(?:định kỳ )?1 lần (?:(?:/|mỗi|hàng) (?:1 |một )?|1 |một )(?P<unit>{_UNIT}){_IN_PLAN_YEAR}",
)

_NEXT = "(?:sau|kế tiếp|tiếp theo|liền kề|liền sau)"
_HOUR = r"(?P<hour>[0-9]{1,2}) (?:giờ|h|:)(?: (?P<minute>[0-9]{1,2}))?(?: phút)?"
_LIMIT = "(?:chậm nhất|muộn nhất|không muộn hơn|không quá)(?: là)?"
_WHEN = (
    rf"(?:báo cáo )?(?:{_LIMIT} )?(?:(?P<before>trước)|vào|(?:đến )?hết|đến|tới)? ?(?:{_HOUR} (?:của )?)?(?:"
    rf"(?:ngày )?(?P<date>[0-9]{{1,2}}) (?:/|tháng) (?P<month>[0-9]{{1,2}})"
    rf"(?: (?:của )?(?:(?P<of_year>{_EACH} năm)|(?P<after_year>năm {_NEXT})))?"
    rf"|ngày (?P<day>[0-9]{{1,2}})(?:(?: của)? (?:(?P<in_month>{_EACH} tháng)|(?P<after_month>tháng {_NEXT}"
    rf"(?: (?:của )?{_EACH} tháng)?)|(?P<in_quarter>tháng cuối(?: cùng)?(?: của)?(?: {_EACH})? quý)"
    rf"|(?P<after_quarter>tháng đầu(?: tiên)?(?: của)? quý {_NEXT})))?"
    rf"|(?P<weekday>{'|'.join(_WEEKDAYS)})(?P<of_week> {_EACH} tuần)?"
    rf"|(?P<whole>tháng (?P<number>[0-9]{{1,2}})|quý (?P<quarter>[1-4]|i{{1,3}}|iv)) {_EACH} năm)"
)
_IN_JANUARY = rf"(?P<before>trước )?(?:ngày )?(?P<day>[0-9]{{1,2}}) (?:/|tháng) 1 (?:của )?năm {_NEXT}"
_UNPLANNED = "(?: (?:, )?(?:và )?(?:báo cáo )?đột xuất(?: (?:khi có|theo) yêu cầu)?)?"
_REPORTED = "(?: (?:có )?báo cáo)?"
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


def read_rhythm(sentence: Sentence, year: int, start: int) -> tuple[dict[str, Any], int] | None:
    """The meaning of the words from a place on, and where they end: how often, and the last day of each period."""
    plain, units, stop = sentence.plain, list[Every](), start
    for shape in _SHAPES if has_any(plain, f"kỳ lần {_EACHES}") else ():
        if (match := compiled(rf"{shape}(?= |$)").match(plain, start)) and match["year"] in (None, str(year)):
            units, stop = list(_units(match["unit"])), match.end()
            break
    if len(set(units)) < len(units):
        return None
    gap = compiled(r"(?: ,| ;)? (?P<open>\( )?").match(plain, stop) if units else None
    when = _when(plain, gap.end() if gap else stop)
    if when is None or len(units) > 1:
        every = units[0] if len(units) == 1 else units
        return ({"kind": "recurring", "every": every}, _end(plain, stop)) if units else None
    due = _due(when, units[0] if units else None)
    stop = when.end()
    if gap and gap["open"]:
        if plain[stop : stop + 2] != " )":
            return None
        stop += 2
    return ({"kind": "recurring", **due}, _end(plain, stop)) if due else None


def _when(plain: str, at: int) -> re.Match[str] | None:
    """The words that name the last day, if they stand at a place."""
    needed = _EACHES if begins_with_any(plain, at, "tháng quý") else "ngày tháng / thứ chủ quý"
    return compiled(rf"{_WHEN}(?= |$)").match(plain, at) if has_any(plain[at:], needed) else None


def likely_rhythm(plain: str, year: int) -> dict[str, Any] | None:
    """The rhythm that words speak of which are not certain, with the day of the month that they name."""
    if match := compiled(_IN_JANUARY).search(plain):
        return {"kind": "recurring", "every": "year", **_due_day(match), "due_month": "next"}
    match = next(filter(None, (compiled(rf"(?:^| ){shape}(?= |$)").search(plain) for shape in _SHAPES)), None)
    if match is None:
        return None
    units = list(dict.fromkeys(_units(match["unit"])))
    keys: dict[str, Any] = {"kind": "recurring", "every": units if len(units) > 1 else units[0]}
    day_of = compiled("(?P<before>trước )?ngày (?P<day>[0-9]{1,2})(?= |$)(?! [/.-]| tháng [0-9])").search(plain)
    if "two_weeks" in units:
        keys["begins"] = date(year, 1, 1).isoformat()
    elif day_of and "week" not in units:
        keys |= _due_day(day_of)
    return keys


def _due_day(match: re.Match[str]) -> dict[str, int]:
    """The last day on time that words name; none that no month has."""
    day = int(match["day"]) - bool(match["before"])
    return {"due_day": day} if 1 <= day <= 31 else {}


def _end(plain: str, at: int) -> int:
    match = compiled(rf"{_REPORTED}{_UNPLANNED}(?= |$)").match(plain, at) if at < len(plain) else None
    return match.end() if match else at


def _units(words: str) -> Iterator[Every]:
    every = _every()
    return iter([every[words]]) if words in every else (every[unit[0]] for unit in compiled(_UNIT).finditer(words))


def _due(when: re.Match[str], of: Every | None) -> dict[str, Any] | None:
    """How often and until when; None if the two do not fit, or there is no such day."""
    keys, every = _day(when, of) or (None, None)
    if keys is None or every is None or of not in (None, every):
        return None
    keys = {"every": every, **{key: value for key, value in keys.items() if value}}
    if when["hour"]:
        hour, minute = int(when["hour"]), int(when["minute"] or 0)
        return {**keys, "due_time": f"{hour:02}:{minute:02}"} if 0 < hour < 24 and minute < 60 else None
    return keys


def _day(when: re.Match[str], of: Every | None) -> tuple[dict[str, Any], Every] | None:
    """The due day and the period, whose name may stand before it."""
    is_before = bool(when["before"]) and not when["hour"]  # before an hour of a day is that day
    if when["after_year"]:
        day = int(when["date"]) - is_before
        is_sure = of == "year" and when["month"] == "1" and 1 <= int(when["date"]) <= 31
        return ({"due_day": day, "due_month": "next"} if day else {}, of) if is_sure and of else None
    if when["date"]:
        return _day_of_year(int(when["date"]), int(when["month"]), is_before) if when["of_year"] or of else None
    if when["whole"]:
        return _part_of_year(when, is_before)
    if when["weekday"]:
        weekday = next(number for number, words in enumerate(_WEEKDAYS) if compiled(words).fullmatch(when["weekday"]))
        if (is_before and not weekday) or not (when["of_week"] or of):
            return None
        return {"due_weekday": get_args(Weekday)[weekday - is_before]}, "week"
    if not (when["in_month"] or when["after_month"] or when["in_quarter"] or when["after_quarter"] or of == "month"):
        return None
    day = int(when["day"]) - is_before
    every: Every = "quarter" if when["in_quarter"] or when["after_quarter"] else "month"
    is_after = when["after_month"] or when["after_quarter"]
    if not 1 <= int(when["day"]) <= 31 or (day == 0 and not is_after):
        return None
    return ({"due_day": day, "due_month": "next" if is_after else None} if day else {}), every


def _day_of_year(day: int, month: int, is_before: bool) -> tuple[dict[str, Any], Every] | None:
    """A day of each year; the last of February has no number, as it differs from year to year."""
    due = day_in(2024, month, day)
    if due is None or (is_before and (day, month) == (1, 1)):
        return None
    if is_before:
        due -= timedelta(days=1)
    return {"due_day": None if is_before and day == 1 and month == 3 else due.day, "due_month": due.month}, "year"


def _part_of_year(when: re.Match[str], is_before: bool) -> tuple[dict[str, Any], Every] | None:
    """A month or quarter of each year: the last day of its last month, or of the month before it."""
    first = last = int(when["number"] or 0)
    if when["quarter"]:
        last = 3 * (_QUARTERS.get(when["quarter"]) or int(when["quarter"]))
        first = last - 2
    month = first - 1 if is_before else last
    if not 1 <= month <= 12 or first > 12:
        return None
    day = None if month == 2 else (date(2024 + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day
    return {"due_day": day, "due_month": month}, "year"


@cache
def _every() -> dict[str, Every]:
    return {" ".join(map(spelling, unit.split())): every for unit, every in _EVERY.items()}
