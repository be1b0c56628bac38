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
_TYPE_WORDS = frozenset(word.lower() for word in (*TYPES, *TYPES.values(), *_OTHER_TYPES))
_COUNTS = {
    last: sorted({len(word.split()) for word in _TYPE_WORDS if word.split()[-1] == last}, reverse=True)
    for last in {word.split()[-1] for word in _TYPE_WORDS}
}
"""How many words the types have that end in a word, most first."""
_MOST_WORDS = max(counts[0] for counts in _COUNTS.values())
_OPENING = "([{“‘\"'«,;.-–"  # may stand before it without a space

_DASH = "[-\u2010-\u2013]"
_GROUP = "[A-ZĐƯ][A-ZĐƯa-zđư&]*"
_NUMBER = (
    # the digit first: it is what a search can look for quickly
    r"[0-9](?<![\w/.-][0-9])[0-9]{0,4}"
    rf"(?:[a-zđ]?(?:/[0-9]{{4}})?|{_DASH}{_GROUP})/"  # of the State, of the Party
    rf"{_GROUP}(?:{_DASH}{_GROUP})*(?:\.{_GROUP})*[0-9]*"
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


def written_date(day: date) -> str:
    """A day as documents write it: `05/6/2024`, with zeros before small days and the first two months."""
    return f"{day.day:02}/{day.month:02}/{day.year}" if day.month < 3 else f"{day.day:02}/{day.month}/{day.year}"


def cited(kind: str, number: str, on: date | None, issuer: str, title: str) -> str:
    """A document as it is cited for the first time: type, number, day, issuer, unless what it is about names it, and
    that (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.b); without a number, its type and what it is about."""
    if not number:
        return f"{kind} {title}"
    day = f" ngày {written_date(on)}" if on else ""
    by = "" if issuer in title else f" của {issuer}"
    return f"{kind} số {number}{day}{by} về {title}"


_OTHERS = {"NĐ": "nghị định", "TT": "thông tư", "CV": "công văn"}
"""Those of the Government and of the Party that stand in no list of administrative documents."""


def kind_of(number: str) -> str:
    """What a document is called by its number: `Quyết định` for `12/QĐ-UBND`; `Văn bản` where the number tells none."""
    found = re.match(r"\d+(?:/\d{4})?/([^\W\d_]+)-|\d+-([^\W\d_]+)/", number)
    kind = (TYPES | _OTHERS).get((found[1] or found[2]) if found else "", "văn bản")
    return f"{kind[:1].upper()}{kind[1:]}"


def is_number(text: str) -> bool:
    """Whether the text is a document number and nothing else: `42/2022/NĐ-CP`, `28/2026/QH16`, `4970-CV/VPTU`."""
    return _number().fullmatch(text) is not None


def number_key(number: str) -> str:
    """Equal for two ways of writing one number: case, spaces, kind of dash and leading zeros make no difference."""
    compact = "".join(unicodedata.normalize("NFC", number).casefold().split())
    return re.sub(_DASH, "-", compact).lstrip("0")


def citations(text: str) -> tuple[Citation, ...]:
    """Every document that a text (NFC) cites by its number, in order; a zero character parts one text from the next."""
    found = []
    dated = _day().match
    for match in _numbers(text):
        start, end = match.span()
        type_word, start = _lead(text, start) or (None, start)
        if start == match.start() and not _certain().match(match[0]):
            continue
        day = dated(text, end)
        if day:
            found.append(Citation(type_word, match[0], _date(day), day["text"], start, day.end()))
        else:
            found.append(Citation(type_word, match[0], None, None, start, end))
    return tuple(found)


def _numbers(text: str) -> Iterator[re.Match[str]]:
    """Whatever has the form of a number, looked for only in words where a capital follows a slash: they are few."""
    end = -1
    for slash in _slash().finditer(text):
        if slash.start() > end:
            start, end = text.rfind(" ", 0, slash.start()) + 1, text.find(" ", slash.start())
            if end < 0:
                end = len(text)
            yield from _number().finditer(text, start, end)


def _lead(text: str, end: int) -> tuple[str | None, int] | None:
    """The type of document that stands before a number, with or without `số`, and where it begins; or `số` alone."""
    before = text[max(0, end - _LONGEST_LEAD) : end].rpartition("\0")[2]
    if not before:
        return None
    offset = end - len(before)
    words = before.rstrip().removesuffix(":").rstrip()
    numbered = words[-2:].lower() == "số" and not words[-3:-2].isalnum()
    begin = len(words) - 2
    if numbered:
        before, words = words[:-2], words[:-2].rstrip()
    if words != before:  # a space parts the type from what follows
        pieces = words.rsplit(None, _MOST_WORDS)[-_MOST_WORDS:]
        last = pieces[-1].lstrip(_OPENING).lower() if pieces else ""
        for count in _COUNTS.get(last, ()):
            of_type = pieces[-count:]
            of_type[0] = of_type[0].lstrip(_OPENING)
            if " ".join(of_type).lower() in _TYPE_WORDS:
                start = len(words)
                for piece in reversed(of_type):
                    start = words.rindex(piece, 0, start)
                return words[start:], offset + start
    return (None, offset + begin) if numbered else None


def _date(day: re.Match[str]) -> date | None:
    try:
        return date(int(day["year"]), int(day["month"] or day["month_word"]), int(day["day"]))
    except ValueError:
        return None


_LONGEST_LEAD = 40


@cache
def _slash() -> re.Pattern[str]:
    return re.compile("/(?=[A-ZĐƯ])")


@cache
def _number() -> re.Pattern[str]:
    return re.compile(rf"{_NUMBER}(?![0-9A-Za-zÀ-ỹ/]|{_DASH}\w)")  # a footnote sign may follow


@cache
def _certain() -> re.Pattern[str]:
    """Numbers that nothing else is written like: with two capitals between the marks, or with a year."""
    return re.compile(rf"[0-9a-zđ]+(?:/|{_DASH})[A-ZĐƯ]{{2}}\w*(?:/|{_DASH})|[0-9]+/[0-9]{{4}}/")


@cache
def _day() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:[,(]\s*)?ngày\s+(?P<text>(?P<day>[0-9]{1,2})"
        r"(?:(?P<mark>[/.-])(?P<month>[0-9]{1,2})(?P=mark)|\s+tháng\s+(?P<month_word>[0-9]{1,2})\s+năm\s+)"
        r"(?P<year>[0-9]{4}))(?![0-9])",
        re.IGNORECASE,
    )
