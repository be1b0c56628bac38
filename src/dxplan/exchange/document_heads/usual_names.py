"""Names of bodies that a letterhead has in capitals, as they are usually written."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

_FIELDS = (
    "Nội vụ", "Tư pháp", "Tài chính", "Công Thương", "Nông nghiệp và Môi trường", "Xây dựng", "Y tế", "Ngoại vụ",
    "Khoa học và Công nghệ", "Giáo dục và Đào tạo", "Dân tộc và Tôn giáo", "Văn hóa, Thể thao và Du lịch",
    "Văn hóa và Thể thao", "Du lịch", "Quy hoạch - Kiến trúc", "Thông tin và Truyền thông", "Kế hoạch và Đầu tư",
    "Giao thông vận tải", "Tài nguyên và Môi trường", "Nông nghiệp và Phát triển nông thôn", "Ngoại giao",
    "Lao động - Thương binh và Xã hội", "Quốc phòng", "Công an", "Văn hóa - Xã hội", "Kinh tế",
    "Kinh tế, Hạ tầng và Đô thị", "An toàn thực phẩm",
)  # fmt: skip
_WHOLE = (
    "Ủy ban nhân dân", "UBND", "Hội đồng nhân dân", "HĐND", "Đoàn đại biểu Quốc hội", "Văn phòng", "Thanh tra",
    "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy", "Đảng ủy", "Đảng bộ", "Chi bộ", "Ban Thường vụ",
    "Ban Chấp hành", "Ban Chỉ đạo", "Ban Tổ chức", "Ban Quản lý", "Công an", "Thuế", "Chính phủ", "Cục Thuế",
    "Chi cục Thuế", "Trung tâm Phục vụ hành chính công", "Ủy ban Mặt trận Tổ quốc Việt Nam", "MTTQ",
    "về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số", "Bộ", "Sở", "Phòng", "Tòa án nhân dân",
    "Viện kiểm sát nhân dân", "Bảo hiểm xã hội", "Kho bạc Nhà nước", "Bộ Chỉ huy quân sự", "Ban Tuyên giáo và Dân vận",
    "Đảng ủy các cơ quan Đảng", "Hội Nông dân", "Liên đoàn Lao động", "Tỉnh đoàn", "Thành đoàn", "Trung ương", "và",
    "Thường trực", "Thủ tướng Chính phủ", "Thành phố Hồ Chí Minh", "xã hội",
)  # fmt: skip
_SCHOOLS = (
    "Trường Tiểu học", "Trường Trung học cơ sở", "Trường Trung học phổ thông", "Trường Mầm non", "Trường THPT",
    "Trường THCS", "Trường TH", "Trường TH&THCS", "Trường THCS&THPT", "Trường TH và THCS", "Trường THCS và THPT",
    "Trường Tiểu học và Trung học cơ sở", "Trường Trung học phổ thông chuyên", "Trường THPT chuyên", "Trường MN",
)  # fmt: skip
_LEVELS = ("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu")
_SMALL = {"số", "và", "các"}
_MARKS = (("UỶ", "ỦY"), ("HOÀ", "HÒA"), ("TOÀ", "TÒA"))
"""Syllables in the two ways in which their marks are set."""
_LONGEST_PLACE = 5  # `Bà Rịa - Vũng Tàu`
_LONG = {"UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân"}


class UsualName(NamedTuple):
    """A name as it is usually written."""

    text: str
    is_sure: bool
    """Whether the paper or a rule says which of its words have capitals; else they are a proposal."""


def usual_name(capitals: str, texts: Iterable[str], names: Iterable[str] = (), place: str = "") -> UsualName:
    """A name in capitals as a text writes it, by known names and the place of issue; else a proposal."""
    if capitals != capitals.upper():
        return UsualName(capitals, is_sure=True)
    return _as_written(capitals, texts) or _by_rule(capitals, names, place)


def _as_written(capitals: str, texts: Iterable[str]) -> UsualName | None:
    """The way in which texts write it most often; abbreviations stay as they are in the head."""
    wanted = re.compile(rf"(?<!\w){re.escape(_spelt_out(capitals))}(?!\w)", re.IGNORECASE)
    ways = Counter(match[0] for text in texts for match in wanted.finditer(_spelt_out(text)) if _is_usual(match[0]))
    if not ways:
        return None
    name = _abbreviated(ways.most_common(1)[0][0], capitals)
    return UsualName(name[:1].upper() + name[1:], is_sure=True)


def _is_usual(name: str) -> bool:
    """Whether a name that was spelt out was not in capitals."""
    for full in _LONG.values():
        name = name.replace(full, "")
    return name != name.upper()


def _spelt_out(text: str) -> str:
    text = " ".join(text.split()).replace("Uỷ ban", "Ủy ban").replace("UỶ BAN", "ỦY BAN")
    return re.sub(r"\b(?:UBND|HĐND)\b", lambda short: _LONG[short[0]], text)


def _abbreviated(name: str, capitals: str) -> str:
    """The name with the abbreviations that the head has."""
    for short, full in _LONG.items():
        if re.search(rf"\b{short}\b", capitals):
            name = re.sub(full, short, name, count=1, flags=re.IGNORECASE)
    return name


def _by_rule(capitals: str, names: Iterable[str], place: str) -> UsualName:
    """Known names and words, and the names of places behind their level, each syllable of which has a capital."""
    known = {**_phrases(), **{tuple(name.upper().split()): name for name in names}}
    longest = max(map(len, known))
    words, parts, is_sure, at = _new_marks(capitals).split(), list[str](), True, 0
    place_words = tuple(_new_marks(place.upper()).split())
    while at < len(words):
        size = next((size for size in range(longest, 0, -1) if tuple(words[at : at + size]) in known), 0)
        if size:
            parts.append(known[tuple(words[at : at + size])])
            at += size
            if parts[-1].lower() in _LEVELS or parts[-1] in _SCHOOLS:
                of_name = list(_of_place(words[at:], known))
                is_sure &= 0 < len(of_name) <= _LONGEST_PLACE and not re.search("['’]", " ".join(of_name))
                parts += of_name
                at += len(of_name)
        elif place_words and tuple(words[at : at + len(place_words)]) == place_words:
            parts.append(place)
            at += len(place_words)
        elif re.fullmatch(r"\d+|-", words[at]):
            parts.append(words[at])
            at += 1
        else:
            parts.append(words[at].lower())
            is_sure = False
            at += 1
    name = " ".join(parts)
    for old, new in _MARKS if capitals != _new_marks(capitals) else ():
        name = name.replace(new.lower(), old.lower()).replace(new.capitalize(), old.capitalize())
    return UsualName(name[:1].upper() + name[1:], is_sure)


def _new_marks(capitals: str) -> str:
    for old, new in _MARKS:
        capitals = capitals.replace(old, new)
    return capitals


def _of_place(words: list[str], known: dict[tuple[str, ...], str]) -> Iterator[str]:
    """The words of a name of a place or a school, up to the next level."""
    for at, word in enumerate(words):
        phrases = (known.get(tuple(words[at : at + size]), "") for size in range(1, 9))
        if at and (word == "VỀ" or any(phrase.lower() in _LEVELS or " " in phrase for phrase in phrases)):
            return
        yield word.lower() if word.lower() in _SMALL else word if len(word) < 2 else _capital(word)


def _capital(word: str) -> str:
    return "-".join(part[:1] + part[1:].lower() for part in word.split("-"))


@cache
def _phrases() -> dict[tuple[str, ...], str]:
    """Usual words by the same in capitals."""
    departments = (f"{head} {field}" for head in ("Sở", "Bộ", "Phòng") for field in _FIELDS)
    usual = (*_WHOLE, *_LEVELS, *_SCHOOLS, *departments)
    return {tuple(phrase.upper().split()): phrase for phrase in usual}
