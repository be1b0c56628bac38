"""Deadlines that another document sets, or the pace of a body or of a piece of work."""

import re
from typing import Any

from dxplan.wording.free import is_timeless
from dxplan.wording.sentences import DOCUMENT, TITLE, Sentence, begins_with_any, compiled, has_any, spelling

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
_TYPES = "kế đề chương quyết nghị chỉ hợp"
_KNOWN = (
    # by the short number that everyone uses, or by the title
    rf"(?:kế hoạch|đề án|chương trình|quyết định|nghị quyết|nghị định|chỉ thị) (?:[0-9]{{1,3}}|{TITLE})"
    rf"(?: \( {DOCUMENT} \))?",
    "(?:quyết định|nghị quyết|nghị định|chỉ thị) của (?:thủ tướng )?chính phủ",
    "hợp đồng(?: đã ký(?: kết)?)?",
)
_OF_BODY = "(?:kế hoạch|đề án|chương trình|quyết định|nghị quyết) của (?!ban chỉ đạo(?: |$))(?P<who>.+)"
_WITH_SCHEDULE = "(?:đề án|chương trình|quyết định|nghị quyết|nghị định)"
_YEARS_IN_TITLE = (
    "(?<!,)(?<! trong) (?:(?:đến|giai đoạn|năm) )+20[0-9]{2}(?: - 20[0-9]{2})?"
    "|(?: ,| và) (?:định hướng|tầm nhìn) đến (?:năm )?20[0-9]{2}"
)

_PACE = (
    "theo (?:đúng )?(?:tiến độ|thời gian|lộ trình)(?:(?: ,| và)? (?:tiến độ|thời gian|lộ trình))*"
    "(?: (?:thực hiện|triển khai|chung|quy định))*"
)
_GUIDANCE = "theo (?:hướng dẫn|chỉ đạo)(?:(?: ,| và)? (?:hướng dẫn|chỉ đạo))*"
_OF_WHOM = rf"(?:{_PACE}(?: của)?|{_GUIDANCE} của) (?P<who>.+)"
_OF_WORK = (
    rf"{_PACE}(?: của)? (?:(?:từng|các|mỗi) )?(?:nhiệm vụ|dự án|công trình|hạng mục|gói thầu)"
    "|theo (?:tiến độ|lộ trình)(?: của)? từng (?:nhiệm vụ|dự án|công trình|hạng mục|gói thầu) (?P<what>.+)"
)
_HEADS = (
    "bộ|sở|ban|cục|tổng cục|chi cục|ủy ban|ubnd|hđnd|mttq|văn phòng|thanh tra|kho bạc|ngân hàng|công an|viện|trung tâm"
    "|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|(?:ban thường vụ|chủ tịch) .+"
)
_ALONE = "chính phủ|thủ tướng(?: chính phủ)?|tỉnh ủy|thành ủy"
_CLASS = (
    "(?:các )?(?:cơ quan|đơn vị|địa phương|(?:bộ|sở)(?: ,)? (?:ban(?: ,)? )?ngành)(?: .+)?"
    "|các (?:bộ|sở|ban|cục)(?: .+)?|bộ|trung ương|tw"
)
_MANY = (
    "(?:^| )(?:các|từng|mỗi|những|xã|phường)(?= |$)"
    rf"|(?: ,| ;| và| , và) (?:{_HEADS}|{_ALONE}|trung ương|địa phương|đơn vị|cơ quan)(?= |$)"
)
_NO_BODY = (
    "(?:^| )(?:bộ (?:phận|chỉ số|tiêu chí|câu hỏi|máy|thủ tục|dữ liệu|công cụ|quy tắc|hồ sơ|tài liệu)"
    "|chính phủ (?:số|điện tử)|tình hình|thực tế|điều kiện|khả năng|nguồn|yêu cầu|nhu cầu|kế hoạch(?! và đầu tư)"
    "|tiến độ|hướng dẫn|quy định|ban hành|phê duyệt|công bố|đề ra|triển khai|thực hiện|đã|được|do|cho|để"
    f"|{DOCUMENT}|{TITLE})(?= |$)"
)
_BODIES = rf"(?:{_HEADS}) .+|{_ALONE}|{_CLASS}"


def read_reference(sentence: Sentence, start: int) -> dict[str, Any] | None:
    """The meaning of words that begin with `theo`."""
    plain = sentence.plain[start:]
    if (by := compiled(_BY).match(plain)) and _is_document(by, plain[by.end() :]):
        return {"kind": "by_document"}
    work = compiled(_OF_WORK).fullmatch(plain) if has_any(plain, "nhiệm dự công hạng gói") else None
    if work and is_timeless(work["what"] or ""):
        return {"kind": "external"}
    match = compiled(_OF_WHOM).fullmatch(plain)
    if match is None or not _is_of_bodies(match["who"]):
        return None
    if not _is_named(match["who"]):
        return {"kind": "external"}
    first, last = match.span("who")
    return {"kind": "external", "by": sentence.printed(start + first, start + last)}


def _is_of_bodies(who: str) -> bool:
    """Whether the words name a body, several, or a class of them."""
    is_body = compiled(_BODIES).fullmatch(who) and not compiled(_NO_BODY).search(who)
    return bool(is_body) and is_timeless(who)


def _is_named(who: str) -> bool:
    """Whether the words name a single one."""
    return not compiled(_CLASS).fullmatch(who) and not compiled(_MANY).search(who)


def _is_document(by: re.Match[str], name: str) -> bool:
    """Whether the words refer to a document that can set a date, and the free words around it only describe it."""
    match = compiled(_NUMBERED).fullmatch(name)
    if match is None and has_any(name, "đã được"):
        match = compiled(_APPROVED).fullmatch(name)
        if match and not (by["schedule"] or match["title"]):
            return False
    if match is None:
        if not begins_with_any(name, 0, _TYPES):
            return False
        if any(compiled(source).fullmatch(name) for source in _KNOWN):
            return True
        of = compiled(_OF_BODY).fullmatch(name)
        if of and _is_of_bodies(of["who"]) and _is_named(of["who"]):
            return True
        return bool(by["schedule"] and compiled(_WITH_SCHEDULE).fullmatch(name))
    groups = match.groupdict(default="")
    issuer, _, title = groups["rest"].partition(f" {spelling('về')} ")
    titles = f" {groups.get('title', '')} {title}"
    return is_timeless(f"{issuer} {groups.get('by', '')} {compiled(_YEARS_IN_TITLE).sub('', titles)}")
