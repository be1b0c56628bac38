"""Targets in running text, as `60% doanh nghiệp …` among the objectives: KPIs where one number says what is due."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from dxplan.diagnostics import Message
from dxplan.exchange.cell_meanings.cell_targets import read_target
from dxplan.model.numbers import number_in, numbers_in
from dxplan.wording.citations import citations

_COUNTERS = (
    "doanh nghiệp|dịch vụ công|dịch vụ|nhóm dịch vụ|thủ tục hành chính|thủ tục|cơ quan|đơn vị|xã|phường|thôn|bản"
    "|hộ kinh doanh|hộ gia đình|người dân|người|học viên|cán bộ|công chức|cơ sở dữ liệu|cơ sở|hệ thống|nền tảng|mô hình"
    "|sản phẩm|dự án|nhiệm vụ|hội nghị|lớp|cuộc|chuyên gia|tổ chức|trung tâm|tuyến|trạm|điểm"
)
_VERBS = (
    "Thúc đẩy phát triển|Thúc đẩy|Phát triển|Hoàn thành triển khai|Hoàn thành|Triển khai|Phấn đấu đạt|Phấn đấu có"
    "|Phấn đấu|Đạt|Có|Tổ chức|Xây dựng|Hình thành|Cung cấp|Tích hợp|Bảo đảm|Đảm bảo|Đào tạo|Bồi dưỡng|Thu hút|Hỗ trợ"
    "|Duy trì"
)
"""Beginnings that say of a number only that it is to be reached; `Tăng` and `Giảm` say by how much."""
_BOUNDS = (
    "tối thiểu|ít nhất|không dưới|không ít hơn|không thấp hơn|tối đa|nhiều nhất|không quá|không vượt quá|trên|hơn|dưới"
)


class WordedKpi(NamedTuple):
    """A KPI of the plan's file without an id and a day, and what is asked of its target."""

    data: dict[str, Any]
    doubts: tuple[Message, ...]


def worded_kpis(text: str) -> Iterator[WordedKpi]:
    """The KPIs in a text, a line each; none of a line that may mean several things."""
    for line in text.split("\n"):
        title = re.sub(r"^\s*(?:[-–+•*]|[0-9a-zđ]{1,2}[.)])\s+", "", line).strip(" .;")
        if kpi := _kpi(" ".join(title.split())):
            yield kpi


def _kpi(title: str) -> WordedKpi | None:
    match = _target().match(title)
    if match is None or _each().search(title):
        return None
    words, unit = match["target"].strip(), "%" if match["percent"] else match["counter"]
    rest = title[match.end() :]
    parts = [*_parts(rest, unit)]
    if not parts and re.search("[0-9]", _masked(rest)):
        return None
    reading = read_target(words, unit)
    if reading.data["kind"] == "qualitative":
        return None
    target = {name: value for name, value in reading.data.items() if name != "text"}
    if parts:
        if sum(part["value"] for part in parts) != target.get("value"):
            return None
        target["parts"] = parts
    return WordedKpi({"title": title, "unit": unit, "target": target}, reading.doubts)


def _parts(rest: str, unit: str) -> Iterator[dict[str, Any]]:
    """The amounts of the same unit that a list behind `cụ thể:` or in brackets names."""
    masked = _masked(rest)
    opening = _list().match(masked)
    if opening is None or unit == "%":
        return
    counted = re.compile(rf"(?P<number>[0-9][0-9.]*) (?P<title>{re.escape(unit)}\b[^0-9]*)", re.IGNORECASE)
    for at, match in enumerate(counted.finditer(masked, opening.end()), 1):
        readings = numbers_in(match["number"].rstrip("."))
        title = re.sub(r"(?:,|;| và|\s)+$", "", rest[slice(*match.span("title"))])
        if len(readings) == 1:
            yield {"id": str(at), "title": title[:1].upper() + title[1:], "value": number_in(readings[0])}


def _masked(text: str) -> str:
    """The words, each at its place, without the numbers of documents, programmes and years."""
    for citation in citations(text):
        cited = re.sub("[0-9]", "#", text[citation.start : citation.end])
        text = text[: citation.start] + cited + text[citation.end :]
    return _named_by_number().sub(lambda match: re.sub("[0-9]", "#", match[0]), text)


@cache
def _target() -> re.Pattern[str]:
    number = r"[0-9][0-9.,]*"
    return re.compile(
        rf"(?:(?:{_VERBS})(?: (?:được|thêm|mới))? )?(?P<target>(?:(?i:từ) )?(?:(?i:{_BOUNDS}) |[≥≤<>]=? ?)?{number}"
        rf"(?: ?[-–] ?{number}| đến {number})?)"
        rf"(?: ?(?P<percent>%)| (?P<counter>{'|'.join(sorted(_COUNTERS.split('|'), key=len, reverse=True))}))(?!\w)"
    )


@cache
def _each() -> re.Pattern[str]:
    return re.compile(r"(?i)\b(?:mỗi|từng|bình quân|trung bình|hoặc)\b|/ ?(?:năm|tháng|quý|xã|người)")


@cache
def _list() -> re.Pattern[str]:
    return re.compile(r"[^0-9:(]*(?:, (?:cụ thể|gồm|bao gồm|trong đó)\s?:?|:|\((?:gồm|bao gồm)?)\s*")


@cache
def _named_by_number() -> re.Pattern[str]:
    return re.compile(
        r"(?i)(?:đề án|nghị quyết|quyết định|chương trình|chỉ thị|kế hoạch|năm|giai đoạn|đến|cấp độ|mức độ|mức)"
        r" ?(?:số )?[0-9]+(?: ?[-–] ?[0-9]{4})?|\b[45]G\b|\bISO [0-9:]+"
    )
