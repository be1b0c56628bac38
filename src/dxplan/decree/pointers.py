"""Citations of other documents in the text: whole where they come first (DX953)."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from dxplan.decree.elements import Paragraph
from dxplan.decree.lines import lines_of, on
from dxplan.decree.paper import Paper
from dxplan.diagnostics import Finding, Message, Severity, msg, rule
from dxplan.wording.citations import Citation, citations, number_key
from dxplan.wording.names import key

_QUOTED = re.compile('“[^”]*(?:”|$)|"[^"]*(?:"|$)|«[^»]*(?:»|$)|‘[^’]*(?:’|$)')
_TITLE_OF_TASK = re.compile(r"[-–+•]?\s*[IVXLC]+\.(?:[A-ZĐ]\.)?\d+[.)]?\s")
"""In a list of tasks: `- III.5. Triển khai Nghị quyết số …`. The words are those of the plan that has the task."""
_LAWS = ("luật", "bộ luật", "pháp lệnh")
_OF_PARLIAMENT = re.compile(r"/(?:QH|UBTVQH)\d+$|-UBTVQH\d*$")
_DATED = re.compile(r"[\s,(]*(?:ngày\b|năm\s+\d{4})", re.IGNORECASE)
_ISSUED = re.compile(r"\b(?:của|ban hành)\b", re.IGNORECASE)
_OPENING = r"(?:căn cứ|thực hiện|theo|triển khai|xét|phúc đáp|trả lời)"
_OPENED = re.compile(rf"[-–+•\s]*(?:\w+[.)]\s+)?(?:{_OPENING}(?:\s+(?:nội dung|các))?)?\s*", re.IGNORECASE)
"""What stands before a citation where nothing before it can say what the document is about."""
_UNTYPED = re.compile(r"\b(?:theo|tại|căn cứ|thực hiện|triển khai)\s*$", re.IGNORECASE)
_LISTED = re.compile(r"[\s,;]*(?:và|hoặc)?\s*(?:các\s+)?")
_BODY = re.compile(
    r"\b(?:Chính phủ|Thủ tướng|Quốc hội|UBND|HĐND|[ỦU][ỷy] ban|Hội đồng|Bộ|Sở|Ban|Cục|Chi cục|Tổng cục|Văn phòng|Viện"
    r"|Trường|Phòng|Công an|Chủ tịch|Giám đốc|Bộ trưởng|Thường trực|Trung ương|Trung tâm|Tỉnh|Thành [ủu][ỷy]"
    r"|Huyện [ủu][ỷy]|Đảng|Đoàn|Hội|Tòa án|Kho bạc|Thuế|Thanh tra)\b(?! hành| hợp)"
)
_PLACE = r"(?:\s+(?:[A-ZĐÀ-Ỹ]\w*)){1,4}"
_LEVEL = r"(?:tỉnh|thành phố|TP\.?|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)"
_FIELDS = (
    r"(?:Nội vụ|Ngoại vụ|Tài chính|Tư pháp|Xây dựng|Y tế|Công Thương|Quốc phòng|Công an|Dân tộc(?: và Tôn giáo)?"
    r"|Ngoại giao|Giáo dục và Đào tạo|Khoa học và Công nghệ|Thông tin và Truyền thông|TT&TT|KH&CN|Giao thông vận tải"
    r"|Kế hoạch và Đầu tư|Nông nghiệp và (?:Môi trường|Phát triển nông thôn)|Tài nguyên và Môi trường"
    r"|Văn hóa, Thể thao và Du lịch|Lao động - Thương binh và Xã hội"
    r"|Chỉ đạo(?: chuyển đổi số| cải cách hành chính| Đề án 06)?)"
)
_NAMED = re.compile(
    r"(?:Chính phủ|Thủ tướng(?: Chính phủ)?|Quốc hội|Bộ Chính trị|Ban Bí thư|Văn phòng Chính phủ"
    rf"|(?:Ban Thường vụ |Thường trực |Văn phòng )?(?:Tỉnh|Thành|Huyện|Đảng) [ủu][ỷy](?:{_PLACE})?"
    r"|(?:Chủ tịch |Thường trực |Văn phòng )?(?:UBND|HĐND|[ỦU][ỷy] ban nhân dân|Hội đồng nhân dân)"
    rf"(?:\s+{_LEVEL})?(?:{_PLACE})?"
    rf"|(?:Bộ trưởng |Giám đốc )?(?:Bộ|Sở|Phòng|Ban)\s+{_FIELDS}(?:\s+(?:{_LEVEL}|quốc gia))?(?:{_PLACE})?)"
)
"""A whole name of a body, so that it is certain that nothing of a subject follows it."""


class _Place(NamedTuple):
    """A citation in the text, with what stands around it in its sentence."""

    paragraph: Paragraph
    citation: Citation
    before: str
    after: str
    dated: bool
    bracketed: bool
    listed: bool
    """Whether another citation follows, so that they share an issuer."""


@rule("DX953", "first-citation-incomplete", Severity.WARNING, "Phụ lục I, Phần I, II.6.b")
def first_citation_incomplete(paper: Paper) -> Iterator[Finding]:
    """A document is cited for the first time without its type, date, issuing body or subject.

    Why: the first citation names type, number, date, issuer and what the document is about; later ones type and number
    alone. Words quoted from elsewhere are left as they are: those in tables, in quotation marks, and the title of a
    task in a list. In brackets the date is enough. A later citation at length is no finding: signed plans repeat them.

    Example:
        thực hiện Quyết định số 749/QĐ-TTg

    Instead:
        thực hiện Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 của Thủ tướng Chính phủ phê duyệt …
    """
    for place, is_first in _cited(paper):
        if is_first:
            number = place.citation.number
            example = f"{place.citation.type or 'Quyết định'} số {number} ngày … của … về …"
            for field, message in _missing(place, paper):
                yield on(place.paragraph, f"citation.{field}", message, msg("write it out: {example}", example=example))


RULES = (first_citation_incomplete,)


def _cited(paper: Paper) -> Iterator[tuple[_Place, bool]]:
    """The citations in the paper's own words, in the order of the text, and whether each is the first of its document.

    A citation with another date is of another document: two bodies may give one number.
    """
    seen: dict[str, set[date | None]] = {}
    own = {number_key(line.text.partition(":")[2]) for line in paper.parts.number}
    grounds = [line.paragraph for line in paper.parts.bases]
    of_appendices = (paragraph for appendix in paper.parts.appendices for paragraph in appendix.body)
    for paragraph in (*grounds, *paper.parts.body, *of_appendices):
        for place in _places(paragraph):
            number, on_day = number_key(place.citation.number), place.citation.date
            if number in own or _is_law(place.citation):
                continue
            days = seen.get(number)
            is_first = days is None or bool(on_day and on_day not in days and None not in days)
            is_quoted = paragraph.cell is not None or _is_quoted(place)
            if not is_quoted:
                yield place, is_first
            if not is_quoted or (is_first and not list(_missing(place, paper))):
                seen.setdefault(number, set()).add(on_day)


def _places(paragraph: Paragraph) -> Iterator[_Place]:
    text = next((line.text for line in lines_of(paragraph, parted=False)), "")
    cited = citations(text)
    for citation, following in pairwise((*cited, None)):
        if citation is None:
            continue
        start = max(text.rfind(sign, 0, citation.start) for sign in (". ", "; ")) + 1
        rest = text[citation.end :]
        yield _Place(
            paragraph,
            citation,
            text[start : citation.start],
            re.split(r"[.;](?:\s|$)|\./\.", rest, maxsplit=1)[0],
            citation.date_text is not None or _DATED.match(text, citation.end) is not None,
            text.rfind("(", 0, citation.start) > text.rfind(")", 0, citation.start),
            following is not None and _LISTED.fullmatch(text, citation.end, following.start) is not None,
        )


def _is_quoted(place: _Place) -> bool:
    text = next(line.text for line in lines_of(place.paragraph, parted=False))
    spans = [match.span() for match in _QUOTED.finditer(text)]
    return any(start < place.citation.start < end for start, end in spans) or bool(_TITLE_OF_TASK.match(text))


def _is_law(citation: Citation) -> bool:
    """Whether it is of a law, which needs its type and name alone."""
    return (citation.type or "").lower() in _LAWS or _OF_PARLIAMENT.search(citation.number) is not None


def _missing(place: _Place, paper: Paper) -> Iterator[tuple[str, Message]]:
    """What a first citation lacks for certain."""
    number = place.citation.number
    if place.citation.type is None and _UNTYPED.search(place.before):
        yield "type", msg("{number} is cited for the first time, without its type", number=number)
    if not place.dated:
        yield "date", msg("{number} is cited for the first time, without its date", number=number)
        return
    if place.bracketed or place.listed or place.citation.date is None:
        return
    has_issuer = _ISSUED.search(place.after) or _BODY.search(place.before)
    if not has_issuer:
        yield "issuer", msg("{number} is cited for the first time, without who issued it", number=number)
    if _OPENED.fullmatch(place.before) and _ends_before_subject(place.after, paper):
        yield "subject", msg("{number} is cited for the first time, without what it is about", number=number)


def _ends_before_subject(after: str, paper: Paper) -> bool:
    """Whether nothing but the name of a body stands between the date and the next clause."""
    words = re.split(r"[,:)]", after, maxsplit=1)[0].strip().removeprefix("của").strip()
    own = key(" ".join(line.text for line in paper.parts.issuer))
    return not words or _NAMED.fullmatch(words) is not None or key(words) == own
