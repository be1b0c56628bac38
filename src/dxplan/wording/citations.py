"""Document numbers of the State and of the Party, and their citations in running text."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

TYPES = {
    "NQ": "nghị quyết",
    "QĐ": "quyết định",
    "CT": "chỉ thị",
    "QC": "quy chế",
    "QyĐ": "quy định",
    "TC": "thông cáo",
    "TB": "thông báo",
    "HD": "hướng dẫn",
    "CTr": "chương trình",
    "KH": "kế hoạch",
    "PA": "phương án",
    "ĐA": "đề án",
    "DA": "dự án",
    "BC": "báo cáo",
    "BB": "biên bản",
    "TTr": "tờ trình",
    "HĐ": "hợp đồng",
    "CĐ": "công điện",
    "BGN": "bản ghi nhớ",
    "BTT": "bản thỏa thuận",
    "GUQ": "giấy ủy quyền",
    "GM": "giấy mời",
    "GGT": "giấy giới thiệu",
    "GNP": "giấy nghỉ phép",
    "PG": "phiếu gửi",
    "PC": "phiếu chuyển",
    "PB": "phiếu báo",
}
"""Abbreviations of the types of administrative document: Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I."""

_OTHER_TYPES = (
    "nghị định",
    "thông tư liên tịch",
    "thông tư",
    "bộ luật",
    "luật",
    "pháp lệnh",
    "kết luận",
    "công văn",
    "văn bản hợp nhất",
    "văn bản",
    "bản thoả thuận",
    "giấy uỷ quyền",
    "CV",
    "NĐ",
)

_DASH = "[-\u2010-\u2013]"
_GROUP = "[A-ZĐƯ][A-ZĐƯa-zđư&]*"
_NUMBER = (
    rf"[0-9]{{1,5}}[a-zđ]?(?:/[0-9]{{4}})?/{_GROUP}(?:{_DASH}{_GROUP})*(?:\.{_GROUP})*[0-9]*"  # of the State
    rf"|[0-9]{{1,5}}{_DASH}{_GROUP}/{_GROUP}(?:{_DASH}{_GROUP})*[0-9]*"  # of the Party
)


class Citation(NamedTuple):
    """A document named in a text; `text[start:end]` is the citation with its type word and its date."""

    type: str | None
    """The word that stands before the number, as printed."""
    number: str
    date: date | None
    date_text: str | None
    """The date as printed; if `date` is None beside it, there is no such day."""
    start: int
    end: int


def is_number(text: str) -> bool:
    """Whether the text is a document number and nothing else: `42/2022/NĐ-CP`, `28/2026/QH16`, `4970-CV/VPTU`."""
    return _number().fullmatch(text) is not None


def number_key(number: str) -> str:
    """Equal for two ways of writing one number: case, spaces, kind of dash and leading zeros make no difference."""
    compact = re.sub(r"\s+", "", unicodedata.normalize("NFC", number).casefold())
    return re.sub(_DASH, "-", compact).lstrip("0")


def citations(text: str) -> tuple[Citation, ...]:
    """Every document that a text (NFC) cites by its number, in order."""
    return tuple(_citations(text))


def _citations(text: str) -> Iterator[Citation]:
    for match in _number().finditer(text):
        lead = _lead().search(text, max(0, match.start() - _LONGEST_LEAD), match.start())
        if not lead and not re.match(
            rf"[0-9a-zđ]+(?:/|{_DASH})[A-ZĐƯ]{{2}}\w*(?:/|{_DASH})|[0-9]+/[0-9]{{4}}/", match[0]
        ):
            continue
        day = _day().match(text, match.end())
        yield Citation(
            type=lead["type"] if lead else None,
            number=match[0],
            date=_date(day) if day else None,
            date_text=day["text"] if day else None,
            start=lead.start() if lead else match.start(),
            end=day.end() if day else match.end(),
        )


def _date(day: re.Match[str]) -> date | None:
    try:
        return date(*(int(digits) for digits in reversed(re.findall(r"[0-9]+", day["text"]))))
    except ValueError:
        return None


_LONGEST_LEAD = 40


@cache
def _number() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w/.-])(?:{_NUMBER})(?![0-9A-Za-zÀ-ỹ/]|{_DASH}\w)")  # a footnote sign may follow


@cache
def _lead() -> re.Pattern[str]:
    """What may stand before a number: the type of document, `số`, or both."""
    types = "|".join((*TYPES, *TYPES.values(), *_OTHER_TYPES)).replace(" ", r"\s+")
    return re.compile(rf"\b(?:(?P<type>{types})\s+(?:số\s*:?\s*)?|số\s*:?\s*)\Z", re.IGNORECASE)


@cache
def _day() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:[,(]\s*)?ngày\s+(?P<text>[0-9]{1,2}(?:([/.-])[0-9]{1,2}\2|\s+tháng\s+[0-9]{1,2}\s+năm\s+)[0-9]{4})(?![0-9])",
        re.IGNORECASE,
    )
