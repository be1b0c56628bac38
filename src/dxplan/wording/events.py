"""Terms that are counted from an event, and the day from which work goes on."""

import re
from datetime import date
from typing import Any, Literal

from dxplan.wording.due import read_dates
from dxplan.wording.free import is_timeless
from dxplan.wording.sentences import DOCUMENT, Sentence, compiled, has_any

_PLAN = "kế hoạch(?: này)?"
_PLAN_ISSUED = rf"(?:(?:ký )?ban hành {_PLAN}|{_PLAN} (?:được )?(?:ký )?ban hành)"
_SINCE_PLAN = rf"(?:bắt đầu |kể )?từ (?:ngày|khi) (?:{_PLAN_ISSUED}|(?:ký )?ban hành)(?= |$)"
_DOUBTFUL = "(?:(?:ký )?(?:ban hành )?kế hoạch(?: .+)?|(?:được )?(?:ký|ký ban hành|ban hành)|có hiệu lực)"
"""What may be the plan's own event or one of the task: nobody says of what."""
_UNCOUNTED = rf"(?:^| )(?:từng|hàng|hạn|{DOCUMENT}|\.)(?= |$)"
"""What comes back, and what is known by the date of a document."""

_MOST: dict[str, tuple[str, int, int]] = {
    "ngày làm việc": ("working_days", 1, 2500),
    "ngày": ("days", 1, 3660),
    "tuần": ("days", 7, 3660),
    "tháng": ("months", 1, 120),
    "năm": ("months", 12, 120),
}
"""The key of each unit, how many of that the unit is, and how many there may be."""
_NO_COUNT = "tuần|năm"
"""Units that the format does not have; written out, they are so many days or months."""
_IN = (
    "(?:trong(?: vòng| thời hạn| thời gian)?|(?:chậm nhất|muộn nhất)(?: là)?(?: trong(?: vòng| thời hạn)?| sau)?"
    "|không quá)"
)
_AFTER = "(?:(?:(?:kể |tính )?từ|sau) (?:ngày|khi|lúc|thời điểm)|kể từ)"
TERM = rf"(?P<number>[0-9]{{1,4}}) (?P<unit>{'|'.join(_MOST)})"
COUNTED = rf"(?:{_IN} )?{TERM}(?: ,)? {_AFTER} (?P<event>.+)"
_AT_ONCE = "ngay (?:sau )?khi (?P<event>.+)"


def read_term(sentence: Sentence, year: int, start: int) -> dict[str, Any] | None:
    """The meaning of words that count from an event, or say that it follows the event at once."""
    plain = sentence.plain
    match = compiled(COUNTED).fullmatch(plain, start) if has_any(plain, "ngày tháng") else None
    if match is None and has_any(plain, "ngay"):
        match = compiled(_AT_ONCE).fullmatch(plain, start)
    if match is None:
        return None
    groups = match.groupdict()
    count = count_of(match) if "number" in groups else {}
    if count is None or compiled(_NO_COUNT).fullmatch(groups.get("unit", "")):
        return None
    if compiled(_PLAN_ISSUED).fullmatch(groups["event"]):
        return {"kind": "after_event", "from": "plan", **count}
    if compiled(_DOUBTFUL).fullmatch(groups["event"]) or compiled(_UNCOUNTED).search(groups["event"]):
        return None
    event = sentence.printed(*match.span("event"))
    return {"kind": "after_event", "event": event, **count} if is_timeless(groups["event"]) else None


def count_of(term: re.Match[str]) -> dict[str, int] | None:
    """The key and the number of a term; None if it is too long or none."""
    key, length, most = next(of for words, of in _MOST.items() if compiled(words).fullmatch(term["unit"]))
    count = int(term["number"]) * length
    return {key: count} if 1 <= count <= most else None


def read_begin(plain: str, year: int, at: int) -> tuple[date | Literal["plan"], int] | None:
    """The day from which something goes on, and the place where the words end that say so."""
    if not has_any(plain, "từ"):
        return None
    if match := compiled(_SINCE_PLAN).match(plain, at):
        return "plan", _onward(plain, match.end())
    dates = read_dates(plain, year, at)
    if dates is None or dates.due or dates.begins is None:
        return None
    return dates.begins, _onward(plain, dates.stop)


def _onward(plain: str, at: int) -> int:
    onward: re.Match[str] | None = compiled(" trở đi(?= |$)").match(plain, at)
    return onward.end() if onward else at
