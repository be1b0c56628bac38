"""Document numbers of the State and of the Party, and their citations in running text."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Literal, NamedTuple

from dxplan.model.dates import day_in

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

ALL_TYPES = TYPES | {"NĐ": "nghị định", "TT": "thông tư", "CV": "công văn", "KL": "kết luận"}
"""With those of legal documents and of the Party."""

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
_SPLIT_TYPES = [word.split() for word in _TYPE_WORDS]
_COUNTS = {
    last: sorted({len(words) for words in _SPLIT_TYPES if words[-1] == last}, reverse=True)
    for last in {words[-1] for words in _SPLIT_TYPES}
}
"""By the last word of a type of document: the numbers of words of such types, largest first."""
_MOST_WORDS = max(counts[0] for counts in _COUNTS.values())
_OPENING = "([{“‘\"'«,;.-–"  # may be before a type without a space

_DASH = "[-\u2010-\u2013]"
_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZĐƯ")
_GROUP = "[A-ZĐƯ][A-ZĐƯa-zđư&]*"
_DIGITS = r"[0-9](?<![\w/.-][0-9])[0-9]{0,4}"  # the digit first: a search finds it quickly
_BODY = rf"{_GROUP}(?:{_DASH}{_GROUP})*(?:\.{_GROUP})*[0-9]*(?:(?<=/BCĐ) [0-9]{{1,3}}(?= ngày| của|[,.;:)\0]|$))?"
_NUMBER = rf"{_DIGITS}(?:[a-zđ]?(?:/[0-9]{{4}})?|{_DASH}{_GROUP})/{_BODY}"  # of the State, of the Party
_BLANK = rf"(?: ?{_DASH} ?| )"
_SPACED = rf"{_DIGITS}{_BLANK}(?:{'|'.join(sorted({*ALL_TYPES, *map(str.upper, ALL_TYPES)}))})/{_BODY}"
_NUMBER_ENDS = rf"(?![0-9A-Za-zÀ-ỹ/]|{_DASH}\w)"  # a footnote sign may follow
_SHARED = r"[0-9]{1,5}(?:, ?|; ?| và )"


class Citation(NamedTuple):
    """A citation of a document; `text[start:end]` has it with the word of its type and its date."""

    type: str | None
    """The word before the number, as printed."""
    number: str
    date: date | None
    date_text: str | None
    """The date as printed; if `date` is None, there is no such day."""
    start: int
    end: int


def is_number(text: str) -> bool:
    """Whether the text is a number and nothing else: `42/2022/NĐ-CP`, `4970-CV/VPTU`, `113 NQ/ĐU`.

    Numbers that share a symbol are written so too: `10697, 11028/UBND-KGVX`.
    """
    last = re.sub(rf"\A(?:{_SHARED})+", "", text)
    return _number().fullmatch(last) is not None or _spaced().fullmatch(last) is not None


def number_key(number: str) -> str:
    """Equal for every way of writing a number: case, spaces, kind of dash and leading zeros do not count."""
    compact = "".join(unicodedata.normalize("NFC", number).casefold().split())
    return re.sub(r"\A([0-9]+)(?=[^\W\d_]{2,}/)", r"\1-", re.sub(_DASH, "-", compact)).lstrip("0")


def number_keys(number: str) -> tuple[str, ...]:
    """The key of a number, or of each of several that share a symbol."""
    shared = re.match(rf"(?:{_SHARED})+", number)
    if not shared:
        return (number_key(number),)
    symbol = _after_digits(number[shared.end() :])
    firsts = (f"{digits}{symbol}" for digits in re.findall("[0-9]+", shared[0]))
    return tuple(map(number_key, (*firsts, number[shared.end() :])))


class Symbol(NamedTuple):
    """What a number says beside its digits."""

    type: str
    """The abbreviation of the type; blank in the number of a letter (công văn) of the State."""
    body: str


def symbol_of(number: str) -> Symbol:
    """The symbol in a number, or one alone: `KH`, `BCĐ` for `118/KH-BCĐ`, `02-KH/BCĐ` and `KH/BCĐ`."""
    before, slash, last = number.rpartition("/")
    if slash and (party := _party_type().fullmatch(before.strip())):
        return Symbol(party[1], last.strip())
    group, _, body = last.partition("-")
    return Symbol(group, body) if group in ALL_TYPES else Symbol("", group)


def form_of(number: str) -> Literal["state", "party"] | None:
    """Whose form a number, or a symbol alone, is written in; None if it may be of both, as `UBND`."""
    before, slash, _ = number.rpartition("/")
    if slash and _party_type().fullmatch(before.strip()):
        return "party"
    return "state" if slash or symbol_of(number).type else None


def citations(text: str) -> tuple[Citation, ...]:
    """Every citation in a text (NFC), in order; several texts are joined by a zero character."""
    documents = []
    dated = _day().match
    for match in _numbers(text):
        start, end = match.span()
        shared = _sharing(text, start)
        type_word, start = _lead(text, start) or (None, start)
        if not shared and start == match.start() and not _certain().match(match[0]):
            continue
        day = dated(text, end)
        on = day_in(int(day["year"]), int(day["month"] or day["month_word"]), int(day["day"])) if day else None
        date_text = day and day["text"]
        for first in shared:
            number = f"{first.number}{_after_digits(match[0])}"
            documents.append(first._replace(number=number, date=on, date_text=date_text))
        documents.append(Citation(type_word, match[0], on, date_text, start, day.end() if day else end))
    return tuple(documents)


def _sharing(text: str, end: int) -> list[Citation]:
    """The numbers before a number that have its symbol and day: `10697` before `, 11028/UBND-KGVX`."""
    numbers = _shared().search(text, max(0, end - _LONGEST_LEAD), end)
    if not numbers or not text[max(0, numbers.start() - 9) : numbers.start()].rstrip(" :").lower().endswith("số"):
        return []
    type_word, start = _lead(text, numbers.start()) or (None, end)
    if not type_word:  # any list may have a `số` before it
        return []
    first, *others = (
        Citation(None, digits[0], None, None, numbers.start() + digits.start(), numbers.start() + digits.end())
        for digits in re.finditer("[0-9]+", numbers[0])
    )
    return [first._replace(type=type_word, start=start), *others]


def _numbers(text: str) -> Iterator[re.Match[str]]:
    """Every match of a number; only words with a capital after a slash are searched, as they are few."""
    end = -1
    for slash in (match.start() for match in re.finditer("/", text)):
        if slash > end and text[slash + 1 : slash + 2] in _CAPITALS:
            start, end = text.rfind(" ", 0, slash) + 1, text.find(" ", slash)
            if end < 0:
                end = len(text)
            elif numbered := _numbered_committee().match(text, slash):
                end = numbered.end()
            before = _digits_before().search(text, max(0, start - 9), start)
            spaced = _spaced().match(text, before.start(), end) if before else None
            yield from (spaced,) if spaced else _number().finditer(text, start, end)


def _lead(text: str, end: int) -> tuple[str | None, int] | None:
    """The type before a number, with or without `số`, and its place; None and the place of `số` if that is alone."""
    before = text[max(0, end - _LONGEST_LEAD) : end].rpartition("\0")[2]
    if not before:
        return None
    offset = end - len(before)
    words = before.rstrip().removesuffix(":").rstrip()
    numbered = words[-2:].lower() == "số" and not words[-3:-2].isalnum()
    begin = len(words) - 2
    if numbered:
        before, words = words[:-2], words[:-2].rstrip()
    if words != before:  # there is a space after the type
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


_LONGEST_LEAD = 40


@cache
def _numbered_committee() -> re.Pattern[str]:
    """The symbol of a committee that is known by the number of a resolution: `/BCĐ 57`, as in `20-KH/BCĐ 57`."""
    return re.compile(r"/BCĐ [0-9]{1,3}(?= ngày| của|[,.;:)\0]|$)")


@cache
def _number() -> re.Pattern[str]:
    return re.compile(rf"{_NUMBER}{_NUMBER_ENDS}")


@cache
def _spaced() -> re.Pattern[str]:
    """A number of the Party with blanks in it: `113 NQ/ĐU`, `88 -KL/TU`."""
    return re.compile(rf"{_SPACED}{_NUMBER_ENDS}")


@cache
def _digits_before() -> re.Pattern[str]:
    return re.compile(rf"{_DIGITS}{_BLANK}?\Z")


@cache
def _shared() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w/.-])(?:{_SHARED})+\Z")


@cache
def _party_type() -> re.Pattern[str]:
    return re.compile(rf"(?:.*[0-9]{_BLANK})?({_GROUP})")


def _after_digits(number: str) -> str:
    return number.lstrip("0123456789")


@cache
def _certain() -> re.Pattern[str]:
    """Numbers that can be nothing else: with two capitals between the marks, or with a year."""
    return re.compile(rf"[0-9a-zđ]+(?:/|{_DASH})[A-ZĐƯ]{{2}}\w*(?:/|{_DASH})|[0-9]+/[0-9]{{4}}/")


@cache
def _day() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:[,(]\s*)?ngày\s+(?P<text>(?P<day>[0-9]{1,2})"
        r"(?:(?P<mark>[/.-])(?P<month>[0-9]{1,2})(?P=mark)|\s+tháng\s+(?P<month_word>[0-9]{1,2})\s+năm\s+)"
        r"(?P<year>[0-9]{4}))(?![0-9])",
        re.IGNORECASE,
    )
