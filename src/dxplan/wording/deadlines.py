"""The meaning of the official wording of a deadline."""

import re
import unicodedata
from functools import cache, lru_cache

from dxplan.model.dates import Every
from dxplan.model.deadline import ByDocument, Deadline, External, Fixed, Ongoing, Recurring
from dxplan.model.rhythm import OwnRhythm
from dxplan.wording.due import due_day
from dxplan.wording.sentences import DOCUMENT, TITLE, Word, pattern, spelling, words

_LONGEST = 1000

_PRELUDE = "(?:- )?(?:(?:thời gian|thời hạn|hoàn thành|thực hiện|triển khai|duy trì|nhiệm vụ|tổ chức|báo cáo)(?: :)? )*"
_IN_PLAN_YEAR = "(?: (?:(?:trong )?năm (?P<year>20[0-9]{2})|trong năm))?"
_ONGOING = (
    "(?:thường xuyên|liên tục)(?:(?: [,;-]| và)? (?:thường xuyên|liên tục))*(?: thực hiện| triển khai)?"
    "(?:(?: ,)? (?:(?:trong )?(?:cả )?năm (?P<year>20[0-9]{2})|(?:trong(?: cả)?|cả) năm))?"
)

_EVERY: dict[str, Every] = {
    "tháng": "month",
    "quý": "quarter",
    "3 tháng": "quarter",
    "6 tháng": "half_year",
    "nửa năm": "half_year",
    "năm": "year",
}
_UNIT = f"(?P<unit>{'|'.join(_EVERY)})"
_RECURRING = (
    rf"(?:cuối )?(?:định kỳ )?(?:hàng|mỗi|từng) {_UNIT}(?:(?: /)?(?: 1)? lần)?{_IN_PLAN_YEAR}",
    rf"định kỳ (?:theo )?{_UNIT}(?: trong năm(?: (?P<year>20[0-9]{{2}}))?)?",
    rf"(?:định kỳ )?(?:1 |một )?{_UNIT} (?:/ |/ 1 |1 )lần{_IN_PLAN_YEAR}",
    rf"(?:định kỳ )?1 lần (?:(?:/|mỗi|hàng) (?:1 |một )?|1 |một ){_UNIT}{_IN_PLAN_YEAR}",
)

_BY = (
    "theo (?:đúng )?(?:(?:(?P<schedule>(?:lộ trình|tiến độ|thời gian|thời hạn|mốc thời gian)"
    "(?:(?: ,| và)? (?:lộ trình|tiến độ|thời gian|thời hạn|kế hoạch))*"
    "(?: (?:thực hiện|triển khai|hoàn thành|quy định|cụ thể|đề ra|nêu))*)|quy định|hướng dẫn|yêu cầu|nội dung)"
    "(?: (?:của|tại|theo|trong))? )?"
)
_NUMBERED = (
    rf"(?:các )?{DOCUMENT}(?:(?: ,| ;| và| , và)(?: theo)? {DOCUMENT})*"
    "(?P<rest>(?: (?:của|về|đã|được|ban hành|do) .+)?)"
)
_APPROVED = (
    "(?P<title>(?:(?:kế hoạch|đề án|dự án|chương trình) (?:.+ )?)?)(?:đã được|đã|được) (?P<by>(?:.+ )?)"
    "(?:phê duyệt|duyệt|ban hành|thông qua)(?P<rest>(?: (?:của|tại) .+)?)"
)
_KNOWN = (
    # by the short number that everyone uses, or by the title
    rf"(?:kế hoạch|đề án|chương trình|quyết định|nghị quyết|nghị định|chỉ thị) (?:[0-9]{{1,3}}|{TITLE})"
    rf"(?: \( {DOCUMENT} \))?",
    # by who issued it
    "(?:kế hoạch|đề án|chương trình|quyết định|nghị quyết) của"
    " (?:(?:chủ tịch )?(?:ubnd|ủy ban nhân dân) tỉnh|hđnd tỉnh|(?:ban thường vụ )?tỉnh ủy)",
    "(?:quyết định|nghị quyết|nghị định|chỉ thị) của (?:thủ tướng )?chính phủ",
)
_WITH_SCHEDULE = "(?:đề án|chương trình|quyết định|nghị quyết|nghị định)"
_EXTERNAL = (
    "theo (?:đúng )?(?:tiến độ|thời gian)(?:(?: ,| và)? (?:tiến độ|thời gian))*"
    "(?:(?: (?:thực hiện|triển khai|chung|quy định))* của)? (?P<who>(?:các )?"
    "(?:bộ(?! (?:đội|phận|chỉ|chqs|tư lệnh|tiêu chí|câu hỏi|máy|thủ tục|dữ liệu|công cụ|quy tắc|hồ sơ|tài liệu))"
    "|(?:cơ quan )?(?:trung ương|tw)|(?:văn phòng )?chính phủ(?! (?:số|điện tử))|thủ tướng)"
    rf"(?: [^{DOCUMENT}]+)?)"
)
_PROVINCIAL = "(?:^| )(?:tỉnh|huyện|xã|sở|ubnd|địa phương|thành phố|đơn vị|doanh nghiệp|cấp)(?= |$)"

_CONDITION = r" (?:, )?(?P<open>\( )?(?:ngay )?sau khi (?P<what>.+?)(?: \.)?(?P<close> \))?"
_AGAIN = r" \( (.+) \)"
_TIME = (
    "(?:^| )(?:[0-9]+|[();:+]|năm|quý|tháng|tuần|ngày|giờ|lần|trước|sau|khi|từ|đến|hết|xong|chậm|muộn|giai đoạn|định kỳ"
    "|thường xuyên|liên tục|đột xuất|dự kiến|khoảng|hoặc|nếu|chưa|không|sẽ|này|sớm|ngay|thời"
    # the start or end of something, repetition, an exception, things to come, delay
    "|cuối|đầu(?! tư)|giữa|mỗi|hàng kỳ|đợt|trừ|riêng|nhưng|sắp|đang|chờ|cần|phải|có thể|lùi|kéo dài|gia hạn)(?= |$)"
)
_YEARS_IN_TITLE = (
    "(?<!,)(?<! trong) (?:(?:đến|giai đoạn|năm) )+20[0-9]{2}(?: - 20[0-9]{2})?"
    "|(?: ,| và) (?:định hướng|tầm nhìn) đến (?:năm )?20[0-9]{2}"
)


def read_deadline(text: str, *, year: int, last: int | None = None) -> Deadline | None:
    """The meaning of a deadline in a plan of that year; None unless it is certain and every word is understood.

    In a plan that runs to the year `last`, a wording is certain if it means the same in its first year and in the last.

    A deadline that names a time is due on its last day, with `trước` on the day before its first. A range is due on its
    last day. A year of two digits, a date that does not exist, a second date that disagrees, the beginning or middle of
    a time as the due day, or a word outside the grammar make it uncertain.
    """
    if len(text) > 4 * _LONGEST:  # before all steps that take more than linear time
        return None
    text = unicodedata.normalize("NFC", text).strip()
    if len(text) > _LONGEST:
        return None
    reading = _read(text, year)
    return reading if last is None or last <= year or reading == _read(text, last) else None


@lru_cache(maxsize=1024)
def _read(text: str, year: int) -> Deadline | None:
    sentence_words = words(text)
    if sentence_words and sentence_words[-1].spelling in (".", ",", ";"):
        sentence_words = sentence_words[:-1]
    sentence = " ".join(word.spelling for word in sentence_words)
    prelude = _compiled(_PRELUDE).match(sentence)
    start = prelude.end() if prelude else 0
    if sentence.startswith("theo ", start):
        return _read_reference(text, sentence[start:])
    if (match := _compiled(_ONGOING).fullmatch(sentence, start)) and match["year"] in (None, str(year)):
        return Ongoing(text=text, kind="ongoing")
    for source in _RECURRING:
        if (match := _compiled(source).fullmatch(sentence, start)) and match["year"] in (None, str(year)):
            return Recurring(text=text, kind="recurring", every=(OwnRhythm(every=_every()[match["unit"]]),))
    return _read_fixed(text, sentence_words, sentence, year)


def _read_reference(text: str, sentence: str) -> ByDocument | External | None:
    if (by := _compiled(_BY).match(sentence)) and _is_document(by, sentence[by.end() :]):
        return ByDocument(text=text, kind="by_document")
    external = _compiled(_EXTERNAL).fullmatch(sentence)
    if external and _is_timeless(external["who"]) and not _compiled(_PROVINCIAL).search(external["who"]):
        return External(text=text, kind="external")
    return None


def _is_document(by: re.Match[str], name: str) -> bool:
    """Whether the words refer to a document that can set a date, and the free words around it only describe it."""
    match = _compiled(_NUMBERED).fullmatch(name)
    if match is None and (match := _compiled(_APPROVED).fullmatch(name)) and not (by["schedule"] or match["title"]):
        return False
    if match is None:
        is_known = any(_compiled(source).fullmatch(name) for source in _KNOWN)
        return is_known or bool(by["schedule"] and _compiled(_WITH_SCHEDULE).fullmatch(name))
    groups = match.groupdict(default="")
    issuer, _, title = groups["rest"].partition(f" {spelling('về')} ")
    titles = f" {groups.get('title', '')} {title}"
    return _is_timeless(f"{issuer} {groups.get('by', '')} {_compiled(_YEARS_IN_TITLE).sub('', titles)}")


def _read_fixed(text: str, sentence_words: tuple[Word, ...], sentence: str, year: int) -> Fixed | None:
    dated = due_day(sentence, year)
    if dated is None:
        return None
    due, stop = dated
    again = _compiled(_AGAIN).fullmatch(sentence, stop)
    if stop == len(sentence) or (again and due_day(again[1], year) == (due, len(again[1]))):
        return Fixed(text=text, kind="fixed", due=due)
    match = _compiled(_CONDITION).fullmatch(sentence, stop)
    if match is None or bool(match["open"]) != bool(match["close"]) or not _is_timeless(match["what"]):
        return None
    first, last = (sentence.count(" ", 0, at) for at in match.span("what"))
    condition = text[sentence_words[first].start : sentence_words[last].end]
    return Fixed(text=text, kind="fixed", due=due, condition=" ".join(condition.split()))


def _is_timeless(free: str) -> bool:
    """Whether words outside the grammar have nothing that could be a time or make one uncertain."""
    return _compiled(_TIME).search(free) is None


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return pattern(source)


@cache
def _every() -> dict[str, Every]:
    return {" ".join(map(spelling, unit.split())): every for unit, every in _EVERY.items()}
