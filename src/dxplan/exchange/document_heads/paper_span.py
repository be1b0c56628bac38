"""For which year a plan is and how long it runs, by its title and its text."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from dxplan.diagnostics import msg
from dxplan.exchange.outlines.outline import ItemDoubt
from dxplan.model.dates import CoarseDate

_COUNTED = re.compile(
    r"\b(?P<days>[1-9][0-9]{1,2}) ngày,?(?: làm việc)?\s*(?:\(?(?:tính |kể )+từ|\(?từ) (?:khi |ngày )?(?:ban hành|ký|"
    r"(?:Kế hoạch|Chương trình|Quyết định)(?: này)? (?:được ban hành|ban hành|có hiệu lực))",
    re.IGNORECASE,
)
_RUNS = re.compile(r"(?:thời gian|thời hạn)[^.;:]{0,40}:", re.IGNORECASE)
_IN_TITLE = re.compile(r"\b(?P<days>[1-9][0-9]{1,2}) ngày\b", re.IGNORECASE)
_SCHOOL = re.compile(r"\bnăm học (?P<first>20\d\d)\s*[-–]\s*(?P<last>20\d\d)", re.IGNORECASE)
_YEARS = re.compile(
    r"\b(?:giai đoạn|từ năm|năm|02 năm|2 năm|các năm) ?(?:năm )?(?P<first>20\d\d)\s*(?:[-–,]|đến|và)\s*(?:năm )?"
    r"(?P<last>20\d\d)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\bnăm (?P<year>20\d\d)\b", re.IGNORECASE)
_TO_YEAR = re.compile(r"\b(?:đến|tới)(?: hết)? năm (?P<last>20\d\d)\b", re.IGNORECASE)


class PlanSpan(NamedTuple):
    """The year and the end of a plan as far as they are named."""

    year: int | None
    until: int | date | None
    doubts: list[ItemDoubt]


def span_of(title: str, texts: Iterable[str], issued: str) -> PlanSpan:
    """The first year by the title, and the last year or day by title and text. `issued` is the day as far as known."""
    doubts: list[ItemDoubt] = []
    day = CoarseDate.parse(issued).first if issued else None
    if school := _SCHOOL.search(title):
        last = int(school["last"])
        if last == int(school["first"]) + 1:
            doubts.append(ItemDoubt(None, "until", msg("a school year may end on another day than 31 May"), title))
            return PlanSpan(int(school["first"]), date(last, 5, 31), doubts)
    counted = _counted(title, texts)
    years = _YEARS.search(title)
    if years and years["first"] < years["last"]:
        first, last = int(years["first"]), int(years["last"])
        others = _YEAR.sub("", title[: years.start()])
        if others != title[: years.start()]:  # `năm 2026 thực hiện … giai đoạn 2026 - 2030`
            return _of_year(title[: years.start()], day, doubts)
        if title[years.end() :].strip(" ."):
            doubts.append(
                ItemDoubt(None, "until", msg("the title names years that may be those of another document"), title)
            )
        return PlanSpan(first, last, doubts)
    span = _of_year(title, day, doubts)
    if counted:
        days, words = counted
        if len(issued) == 10 and day:
            last_day = day + timedelta(days=days)
            why = msg("{days} days from the day of issue are over on {day}; the plan may run longer", days=days,
                      day=last_day)  # fmt: skip
            doubts.append(ItemDoubt(None, "until", why, words))
            return PlanSpan(span.year, last_day, doubts)
        why = msg("the plan may run {days} days; the paper does not say on which day it was issued", days=days)
        doubts.append(ItemDoubt(None, "until", why, words))
    return span


def _of_year(title: str, day: date | None, doubts: list[ItemDoubt]) -> PlanSpan:
    """The year that a title names first; one that it runs up to is the last."""
    to_year = _TO_YEAR.search(title)
    named = _YEAR.search(title[: to_year.start()] if to_year else title)
    if named:
        year = int(named["year"])
        if day and year != day.year:
            why = msg("the title names {year}, the date another year", year=year)
            doubts.append(ItemDoubt(None, "year", why, title))
    else:
        year = None
    if to_year is None or int(to_year["last"]) <= (year or (day.year if day else 9999)):
        return PlanSpan(year or (int(to_year["last"]) if to_year and not day else None), None, doubts)
    doubts.append(ItemDoubt(None, "until", msg("the title names a year that may be that of another document"), title))
    return PlanSpan(year, int(to_year["last"]), doubts)


def _counted(title: str, texts: Iterable[str]) -> tuple[int, str] | None:
    """Days counted from the plan's own day that it runs for, by its title and a sentence of its text."""
    of_title = _IN_TITLE.search(title)
    for text in (title, *texts):
        for match in _COUNTED.finditer(text):
            is_of_plan = text == title or _RUNS.match(re.sub(r"^\W*(?:[0-9]+|[IVX]+|[a-zđ])[.)]\s*", "", text))
            if is_of_plan or (of_title and of_title["days"] == match["days"]):
                return int(match["days"]), text[:200]
    return (int(of_title["days"]), title) if of_title and re.search("cao điểm|chiến dịch", title, re.I) else None
