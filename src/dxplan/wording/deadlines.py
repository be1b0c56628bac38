"""The meaning of the official wording of a deadline."""

import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Any

from dxplan.model.deadline import AfterEvent, ByDocument, Deadline, External, Fixed, Ongoing, Recurring, Stages
from dxplan.wording.deciders import read_reference
from dxplan.wording.due import ROMAN, Dates, read_dates
from dxplan.wording.events import read_begin, read_term
from dxplan.wording.free import is_timeless
from dxplan.wording.rhythms import read_rhythm
from dxplan.wording.sentences import Sentence, begins_with_any, compiled, has_any

_LONGEST = 1000
_ROUND_THE_CLOCK = "24/7"
"""It may mean a day in July too."""
_YEARS_AFTER = 5
"""A day more than so many years after the plan's last is a slip of the pen."""

_PRELUDES = "- thời hoàn thực triển duy nhiệm tổ báo"
_PRELUDE = "(?:- )?(?:(?:thời gian|thời hạn|hoàn thành|thực hiện|triển khai|duy trì|nhiệm vụ|tổ chức|báo cáo)(?: :)? )*"
_ALWAYS = "thường liên"
_ONGOING = (
    "(?:thường xuyên|liên tục)(?:(?: [,;-]| và)? (?:thường xuyên|liên tục))*(?: thực hiện| triển khai)?"
    "(?: và đột xuất)?"
    "(?:(?: ,)? (?:(?:trong )?(?:cả )?năm (?P<year>20[0-9]{2})|(?:trong(?: cả)?|cả) năm))?"
)
_THEN_RHYTHM = "(?:thường xuyên|liên tục)(?: , (?:thường xuyên|liên tục))*(?: [,;.]| và) (?:duy trì )?"
_ON_REQUEST = (
    "khi (?:có |phát sinh )?(?:đề nghị|yêu cầu|đề xuất|nhu cầu|phát sinh|vụ việc|nhiệm vụ)(?: phát sinh| thực tế)?"
    "(?P<rest>(?: (?:của|từ) .+)?)|theo thời điểm có nhu cầu"
)
_VERB = "(?:duy trì|thực hiện|triển khai|vận hành)"
_REGULARLY = "(?:thường xuyên|liên tục)(?:(?: ,| và)? (?:thường xuyên|liên tục))*"
_GOES_ON = (
    r"(?: ,| ;| \.)?(?: và)? (?:"
    rf"(?=(?:sau đó|tiếp tục|duy trì) )(?:sau đó )?(?:tiếp tục )?(?:{_VERB}(?: ,| và)? )*{_REGULARLY}"
    rf"|(?:sau đó (?:tiếp tục )?|tiếp tục ){_VERB}(?:(?: ,| và) {_VERB})*)$"
)
_LATER_YEARS = "(?: ,)? và (?:những|các) năm (?:tiếp theo|kế tiếp|sau|tiếp)$"
_BEGIN_OF_YEARS = "ban hành|20[0-9]{2}"
"""Without one, the day from which something is done each year may be a day of each year."""
_BEGIN_BY_DAY = "ngày|[0-9]{1,2} (?:[/.-]|tháng) [0-9]{1,2}(?= |$)"
"""Without one, nobody says which two weeks are the first."""
_UNTIL = " (?:đến|tới|hết) "
_CONDITION = r" (?:, )?(?P<open>\( )?(?:ngay )?sau khi (?P<what>.+?)(?: \.)?(?P<close> \))?"
_AGAIN = r" \( (.+) \)"
_ACTION = (
    "(?:lựa chọn|xây dựng|báo cáo|ban hành|nghiệm thu|hoàn thành|triển khai|thực hiện|trình|phê duyệt|tổ chức|vận hành"
    "|tổng kết|sơ kết|khảo sát|thí điểm|đánh giá|thẩm định|tham mưu|rà soát|bàn giao|công bố|tổng hợp|kiểm tra)"
)
_PART = "(?:đợt|giai đoạn|lần|bước) (?P<number>[0-9]{1,2}|i{1,3}|iv)"
_NO_ACTION = "(?:^| )(?:hạn|thời hạn|đề xuất|đề nghị|điều chỉnh|cũ|mới|chuyển|dời|đổi|sang|được)(?= |$)"

_SIGNS = "theo khi sau từ thường liên hàng mỗi từng kỳ lần cuối kế kề tiếp duy"
"""Words of which every deadline has one that is no plain day."""

_KINDS: dict[str, type[Deadline]] = {
    "fixed": Fixed,
    "recurring": Recurring,
    "ongoing": Ongoing,
    "by_document": ByDocument,
    "external": External,
    "after_event": AfterEvent,
    "stages": Stages,
}


def read_deadline(text: str, *, year: int, last: int | None = None) -> Deadline | None:
    """The meaning of a deadline in a plan of that year; None unless it is certain and every word is understood.

    In a plan that runs to the year `last`, a wording is certain if it means the same in its first year and in the last.

    A deadline that names a time is due on its last day, with `trước` on the day before its first. A range is due on its
    last day. A year of two digits, a date that does not exist, one before the plan or long after it, a second date that
    disagrees, the beginning or middle of a time as the due day, or a word outside the grammar make it uncertain.
    """
    if len(text) > 4 * _LONGEST:  # before all steps that take more than linear time
        return None
    text = unicodedata.normalize("NFC", text).strip()
    if len(text) > _LONGEST or text.strip(" .;") == _ROUND_THE_CLOCK:
        return None
    last = max(year, last or year)
    keys = _read(text, year)
    if keys is None or (last > year and keys != _read(text, last)):
        return None
    if "due" in keys and isinstance(begins := keys.get("begins"), date) and begins.year < year:
        keys = {key: value for key, value in keys.items() if key != "begins"}  # it has begun when the plan does
    is_near = all(year <= day.year <= last + _YEARS_AFTER for day in _days(keys))
    return _KINDS[keys["kind"]].model_validate({"text": text, **keys}) if is_near else None


def _days(keys: dict[str, Any]) -> Iterator[date]:
    yield from (day for key in ("due", "begins") if isinstance(day := keys.get(key), date))
    for stage in keys.get("stages", ()):
        yield from _days(stage["deadline"])


@lru_cache(maxsize=1024)
def _read(text: str, year: int) -> dict[str, Any] | None:
    sentence = Sentence.of(text)
    if not has_any(sentence.plain, _SIGNS):  # most
        return _dated(sentence, year) or _in_stages(sentence, year)
    return _going_on(sentence, year) or _alone(sentence, year) or _in_stages(sentence, year)


def _going_on(sentence: Sentence, year: int) -> dict[str, Any] | None:
    """The meaning of a deadline behind which the work goes on."""
    plain = sentence.plain
    if has_any(plain.rpartition(" ")[2], "theo tiếp sau") and (match := compiled(_LATER_YEARS).search(plain)):
        dates = read_dates(plain, year)
        is_year = dates is not None and dates.is_year and dates.stop == match.start()
        return _of_dates(sentence, year, dates, continues=True) if dates and is_year else None
    if has_any(plain, _ALWAYS) and (match := compiled(_THEN_RHYTHM).match(plain, _start(plain))):
        keys = _alone(sentence.part(match.end()), year)
        return {**keys, "continues": True} if keys and keys["kind"] == "recurring" else None
    if has_any(plain, "đó tục duy") and (match := compiled(_GOES_ON).search(plain)):
        keys = _alone(sentence.part(0, match.start()), year)
        return {**keys, "continues": True} if keys and keys["kind"] in ("fixed", "recurring", "after_event") else None
    return None


def _alone(sentence: Sentence, year: int) -> dict[str, Any] | None:
    """The meaning of words that are one deadline."""
    plain, start = sentence.plain, _start(sentence.plain)
    if plain.startswith("theo ", start):
        return read_reference(sentence, start) or _on_request(plain, start)
    return (
        _on_request(plain, start)
        or _endless(sentence, year, start)
        or read_term(sentence, year, start)
        or _dated(sentence, year)
    )


def _start(plain: str) -> int:
    prelude = compiled(_PRELUDE).match(plain) if begins_with_any(plain, 0, _PRELUDES) else None
    return prelude.end() if prelude else 0


def _on_request(plain: str, start: int) -> dict[str, Any] | None:
    match = compiled(_ON_REQUEST).fullmatch(plain, start) if begins_with_any(plain, start, "khi theo") else None
    return {"kind": "ongoing"} if match and is_timeless(match["rest"] or "") else None


def _endless(sentence: Sentence, year: int, start: int) -> dict[str, Any] | None:
    """The meaning of work that is ongoing or comes back, perhaps only from a day on, which may be named first."""
    plain = sentence.plain
    begin = read_begin(plain, year, start) or read_begin(plain.partition(" , ")[0], year, start)
    if begin:
        at = begin[1]
        # without the comma, `từ tháng 7 hằng năm` is July of each year
        read = _without_end(sentence, year, at + 3) if plain.startswith(" , ", at) else None
        keys, stop = read or ({"kind": "ongoing"}, at)
    else:
        keys, stop = _without_end(sentence, year, start) or ({}, start)
        if keys and stop < len(plain):
            begin = read_begin(plain, year, stop + (3 if plain.startswith(" , ", stop) else 1))
            stop = begin[1] if begin else stop
    if begin:
        keys = {**keys, "begins": begin[0]}
    every = keys.get("every", ())
    is_sure = (every != "two_weeks" or (begin is not None and compiled(_BEGIN_BY_DAY).search(plain))) and (
        begin is None or "year" not in every or compiled(_BEGIN_OF_YEARS).search(plain)
    )
    return keys if keys and stop == len(plain) and is_sure else None


def _without_end(sentence: Sentence, year: int, start: int) -> tuple[dict[str, Any], int] | None:
    """The meaning of the words from a place on, and where they end: work that is ongoing or comes back."""
    plain = sentence.plain
    match = compiled(rf"{_ONGOING}(?= |$)").match(plain, start) if has_any(plain, _ALWAYS) else None
    if match and match["year"] in (None, str(year)):
        return {"kind": "ongoing"}, match.end()
    return read_rhythm(sentence, year, start)


def _dated(sentence: Sentence, year: int) -> dict[str, Any] | None:
    """The meaning of words that name days."""
    plain = sentence.plain
    dates = read_dates(plain, year)
    if dates is None and (begin := read_begin(plain, year, 0)) and compiled(_UNTIL).match(plain, begin[1]):
        dates = read_dates(plain, year, begin[1] + 1)
        dates = dates and dates._replace(begins=begin[0])
    if dates is None:
        return None
    again = compiled(_AGAIN).fullmatch(plain, dates.stop)
    other = read_dates(again[1], year) if again and dates.due and not has_any(again[1], "khi") else None
    if dates.stop == len(plain) or (again and other and (other.due, other.stop) == (dates.due, len(again[1]))):
        return _of_dates(sentence, year, dates)
    match = compiled(_CONDITION).fullmatch(plain, dates.stop)
    if match is None or not dates.due or bool(match["open"]) != bool(match["close"]) or not is_timeless(match["what"]):
        return None
    keys = _of_dates(sentence, year, dates)
    return keys and {**keys, "condition": sentence.printed(*match.span("what"))}


def _of_dates(sentence: Sentence, year: int, dates: Dates, *, continues: bool = False) -> dict[str, Any] | None:
    going_on = {"continues": True} if continues else {}
    begins = {"begins": dates.begins} if dates.begins else {}
    if dates.due:
        return {"kind": "fixed", "due": dates.due, **begins, **going_on}
    if dates.each:
        return _each(sentence, year, dates)
    return {"kind": "ongoing", **begins}


def _each(sentence: Sentence, year: int, dates: Dates) -> dict[str, Any] | None:
    """A stage for each of several days, if its own words mean the same."""
    opening = sentence.printed(dates.opening.start, dates.opening.stop)
    stages = []
    for due, place in dates.each:
        words = f"{opening} {sentence.printed(place.start, place.stop)}".strip()
        plain = Sentence.of(words).plain
        if read_dates(plain, year) != Dates(len(plain), due):
            return None
        stages.append({"deadline": {"text": words, "kind": "fixed", "due": due}})
    return {"kind": "stages", "stages": stages}


def _in_stages(sentence: Sentence, year: int) -> dict[str, Any] | None:
    """The meaning of several sentences, each of which says what is to be done and by when."""
    plain = sentence.plain
    if "(" in plain:
        return None
    ends = [match.span() for match in compiled(r" [.;](?: -)? (?=.)").finditer(plain)]
    # within what is to be done, or between two days of one stage, a comma, a dash or a new line ends no sentence
    breaks = [match.span() for match in compiled(" (?:[,-] )+").finditer(plain)]
    breaks += [(place - 1, place + 2 * plain.startswith("- ", place)) for place in sentence.line_starts]
    more = [
        (stop, start) for stop, start in breaks if compiled(_PART).match(plain, start) or read_dates(plain, year, start)
    ]
    return (
        _stages_between(sentence, year, ends)
        or (more and _stages_between(sentence, year, sorted({*ends, *more})))
        or None
    )


def _stages_between(sentence: Sentence, year: int, marks: list[tuple[int, int]]) -> dict[str, Any] | None:
    starts = (2 * sentence.plain.startswith("- "), *(start for _, start in marks))
    stops = (*(stop for stop, _ in marks), None)
    stages = [_stage(sentence.part(start, stop), year) for start, stop in zip(starts, stops, strict=True)]
    dues = [stage["deadline"]["due"] for stage in stages if stage and "due" in stage["deadline"]]
    numbers = [_part_number(stage["text"]) for stage in stages if stage]
    is_numbered = not any(numbers) or numbers == [*range(1, len(stages) + 1)]
    is_sure = len(stages) > 1 and all(stages) and dues == sorted(set(dues)) and is_numbered
    return {"kind": "stages", "stages": stages} if is_sure else None


def _stage(sentence: Sentence, year: int) -> dict[str, Any] | None:
    """A stage: its deadline and then what is to be done, or the other way round, perhaps with a colon between."""
    plain = sentence.plain
    dates = read_dates(plain, year)
    if dates and dates.due and _is_action(plain[(start := _behind_colon(plain, dates.stop)) :]):
        deadline = {"text": sentence.printed(0, dates.stop), **(_of_dates(sentence, year, dates) or {})}
        return {"text": sentence.printed(start), "deadline": deadline}
    # as many words as say what is to be done: `trình ban hành` of `trình ban hành trong tháng 6`
    for space in reversed(
        [match.start() for match in compiled("(?<! trong)(?<! vào)(?<! lúc) (?![:,-])").finditer(plain)]
    ):
        stop = space - 2 * plain.endswith((" :", " ,", " -"), 0, space)
        if _is_action(plain[:stop]) and (keys := _alone(sentence.part(space + 1), year)):
            # of a rhythm nobody knows whether it begins at once or with the stage before it
            is_sure = keys["kind"] not in ("ongoing", "recurring", "stages")
            deadline = {"text": sentence.printed(space + 1), **keys}
            return {"text": sentence.printed(0, stop), "deadline": deadline} if is_sure else None
    return None


def _behind_colon(plain: str, at: int) -> int:
    return at + (3 if plain.startswith((" : ", " - "), at) else 1)


def _part_number(words: str) -> int:
    """The number of a round or phase; 0 for other words."""
    match = compiled(_PART).fullmatch(Sentence.of(words).plain)
    return (ROMAN.get(match["number"]) or int(match["number"])) if match else 0


def _is_action(words: str) -> bool:
    if compiled(_PART).fullmatch(words):
        return True
    is_action = compiled(f"{_ACTION}(?= |$)").match(words) and not compiled(_NO_ACTION).search(words)
    return bool(is_action) and is_timeless(words)
