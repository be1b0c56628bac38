"""The letterhead of a paper: who issued it, its number, its place and its day.

The places of these parts are those of Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, and of the Party's papers.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from dxplan.diagnostics import msg
from dxplan.model.dates import day_in
from dxplan.papers.source_paper import LeftOut, SourceParagraph, SourcePlace

_PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM"
_TITLES = rf"CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐỘC LẬP ?[-–] ?TỰ DO ?[-–] ?HẠNH PHÚC|{_PARTY}"
_STAMP = re.compile(
    r"\W*(?:(?:BẢN )?DỰ THẢO\b.{0,30}|HỎA TỐC.{0,30}|HOẢ TỐC.{0,30}|(?:THƯỢNG )?KHẨN|(?:TUYỆT |TỐI )?MẬT|BẢN CHÍNH"
    r"|BẢN SAO|SAO Y.{0,40}|LƯU HÀNH NỘI BỘ|CHÍNH THỨC|ĐÃ KÝ|KÝ SỐ|(?:MẪU|BIỂU) SỐ\b.{0,12}|TRANG \d.*)\W*",
    re.IGNORECASE,
)
_DIGITAL = re.compile(
    r"\W*(?:(?:người ký|(?:được )?ký (?:số )?bởi|signed by|digitally signed.*|e-?mail|cơ quan|tổ chức|thời gian ký"
    r"|ngày ký|giờ ký|date|chức vụ|lý do|vị trí|location|reason)\s*:.*|signature (?:not verified|valid).*"
    r"|đã ký số.*|văn bản (?:được|đã) ký số.*|\d{1,2}[./]\d{1,2}[./]\d{4} \d{1,2}:\d{2}.*)",
    re.IGNORECASE,
)
_MOST_OF_PLACE = 60
_LONGEST = 300
"""Characters of a line with a number, a day or a stamp."""


class HeadLine(NamedTuple):
    """A line of the head or the foot."""

    text: str
    place: SourcePlace


class LetterheadNumber(NamedTuple):
    """A number with its symbol, or the symbol alone where the number is blank."""

    number: str | None
    symbol: str


class LetterheadDay(NamedTuple):
    """A date line: the place, and day, month and year as far as they are filled in."""

    place: str
    date: str | None
    """A day or a month; None where neither is there or there is no such day."""
    year: int | None


def head_lines(paragraphs: Iterable[SourceParagraph], left_out: list[LeftOut]) -> Iterator[HeadLine]:
    """The lines of head or foot, two columns that share a line apart; what is no part of a document is left out."""
    for paragraph in paragraphs:
        for text in paragraph.text.split("\n"):
            for part in _columns(text.strip(" *#_")):
                if not any(letter.isalnum() for letter in part):
                    continue
                if len(part) <= _LONGEST and (_STAMP.fullmatch(part) or _DIGITAL.fullmatch(part)):
                    why = msg("a stamp, or a remark of a digital signature, is no part of a plan")
                    left_out.append(LeftOut(part, paragraph.place, why))
                else:
                    yield HeadLine(part, paragraph.place)


def _columns(line: str) -> Iterator[str]:
    """The parts of a line that has both columns of a letterhead."""
    title = _title().search(line)
    if len(line) > _LONGEST:  # no line of a letterhead, and patterns with blanks would be slow
        parts = [line]
    elif title:
        parts = [line[: title.start()], title[0], line[title.end() :]]
    elif numbered := _number_and_day().fullmatch(line):
        parts = [numbered["number"], numbered["day"]]
    else:
        parts = [line]
    return (part.strip() for part in parts)


def is_national_title(line: str) -> bool:
    """Whether a line is one of the State's titles or the Party's name."""
    return _title().fullmatch(line) is not None


def is_of_party(lines: Iterable[HeadLine]) -> bool:
    """Whether the letterhead is the Party's."""
    return any(line.text.upper() == _PARTY for line in lines)


def is_number_or_day(line: str) -> bool:
    """Whether a line is that of the number, or of place and day."""
    return number_in(line) is not None or day_of_line(line) is not None


def number_in(line: str) -> LetterheadNumber | None:
    """The number in a line, with its symbol."""
    match = _number_line().fullmatch(line) if len(line) <= _LONGEST else None
    if match is None:
        return None
    symbol = re.sub(r"\s*([-/.])\s*", r"\1", match["symbol"].strip(" ."))
    return LetterheadNumber(match["digits"] + symbol if match["digits"] else None, symbol.lstrip("-/"))


def day_of_line(line: str) -> LetterheadDay | None:
    """The place and the day in a line."""
    match = _date_line().fullmatch(line) if len(line) <= _LONGEST else None
    if match is None:
        return None
    place = (match["place"] or "").strip()
    year = int(match["year"]) if match["year"] and len(match["year"]) == 4 else None
    if year is None:
        return LetterheadDay(place, None, None)
    return LetterheadDay(place, coarse_day(match["day"], match["month"], year), year)


def coarse_day(day: str | None, month: str | None, year: int) -> str | None:
    """A day, or a month where the day is blank; None where there is no such day."""
    if not month or not 1 <= int(month) <= 12:
        return None
    if not day:
        return f"{year}-{int(month):02}"
    on = day_in(year, int(month), int(day))
    return on.isoformat() if on else None


def bodies_of(lines: Sequence[HeadLine]) -> list[list[HeadLine]]:
    """The bodies that the lines of a letterhead name, from above: each begins at a line that begins as a body does."""
    bodies: list[list[HeadLine]] = []
    for line in lines:
        before = " ".join(each.text for each in bodies[-1]) if bodies else ""
        if bodies and (not _body().match(line.text) or _is_open(before)):
            bodies[-1].append(line)
        else:
            bodies.append([line])
    return bodies


def begins_as_body(line: str) -> bool:
    """Whether a line begins as the name of a body, in whatever letters."""
    return _body().match(line.upper()) is not None


def _is_open(name: str) -> bool:
    """Whether a name goes on in the next line whatever that begins with: `VĂN PHÒNG`, `THÀNH PHỐ`."""
    return _open_end().search(name) is not None


@cache
def _title() -> re.Pattern[str]:
    return re.compile(_TITLES, re.IGNORECASE)


@cache
def _number_line() -> re.Pattern[str]:
    blank = r"[\s.…_]*"
    return re.compile(
        rf"Số\s*[:.]?{blank}(?P<digits>[0-9]{{1,5}}[a-zđ]?)?{blank}(?P<symbol>(?:/\s*[0-9]{{4}}\s*)?[-/]\s*[A-ZĐƯ].*)",
        re.IGNORECASE,
    )


@cache
def _number_and_day() -> re.Pattern[str]:
    return re.compile(
        r"(?P<number>Số\s*[:.]?[^,]*?[-/][^,]*?)\s+(?P<day>(?!UBND|HĐND)[^\W\d_][^,/]*,\s*(?:ngày|tháng)\b.*)",
        re.IGNORECASE,
    )


@cache
def _date_line() -> re.Pattern[str]:
    blank = r"[\s.…_]*"
    return re.compile(
        rf"(?:(?P<place>[^,]{{2,{_MOST_OF_PLACE}}}),\s*)?ngày{blank}(?P<day>[0-9]{{1,2}})?{blank}(?:tháng|[/.-]){blank}"
        rf"(?P<month>[0-9]{{1,2}})?{blank}(?:năm|[/.-]){blank}(?P<year>[0-9]{{2,4}})?{blank}",
        re.IGNORECASE,
    )


@cache
def _body() -> re.Pattern[str]:
    return re.compile(
        r"(?:ỦY BAN|UỶ BAN|UBND|HĐND|HỘI ĐỒNG|SỞ|BỘ|BAN(?! MÊ\b)|VĂN PHÒNG|PHÒNG|TRƯỜNG|TRUNG TÂM"
        r"|(?:TỔNG |CHI )?CỤC|CÔNG AN|VIỆN|HỘI(?! AN\b)"
        r"|ĐẢNG (?:ỦY|UỶ|BỘ)|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ) (?:ỦY|UỶ|ĐOÀN)|CHI BỘ|TÒA ÁN|TOÀ ÁN"
        r"|KHO BẠC|NGÂN HÀNG|(?:TỔNG )?CÔNG TY|TẬP ĐOÀN|BỆNH VIỆN|TRẠM|ĐOÀN|LIÊN ĐOÀN|QUỸ|THANH TRA|VỤ|KHOA|TỔ"
        r"|ĐẠI HỌC|HỌC VIỆN|THUẾ|MẶT TRẬN|BẢO HIỂM|TIỂU BAN|THƯỜNG TRỰC|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|LIÊN MINH)(?!\w)"
    )


@cache
def _open_end() -> re.Pattern[str]:
    return re.compile(
        r"(?:\A(?:VĂN PHÒNG|ĐẢNG (?:ỦY|UỶ|BỘ)|THƯỜNG TRỰC|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|TRUNG TÂM|TRƯỜNG|[ỦU]Y BAN|UỶ BAN"
        r"|BAN QUẢN LÝ|SỞ|BỘ|PHÒNG|THANH TRA|VIỆN|CỤC|CHI CỤC)|(?:\A| )VÀ|[,-])\Z"
    )
