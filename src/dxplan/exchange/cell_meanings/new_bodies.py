"""What the plan's file says of a body that no list has: its id, made of its name, and its kind by the first words."""

import re
from collections.abc import Container
from functools import cache
from itertools import chain, count

from dxplan.exchange.cell_meanings.body_spellings import Home, spelt_out
from dxplan.model.body_kinds import AgencyKind
from dxplan.wording.names import initials, key

_KINDS: tuple[tuple[str, AgencyKind], ...] = (
    # the first that fits; the words are lower case, with abbreviations spelt out
    (r"(?:văn phòng|thanh tra|ban cơ yếu) chính phủ", "ministry"),
    (r".*\b(?:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|uỷ)$", "party"),
    (r"văn phòng (?:ủy|uỷ) ban mặt trận", "front"),
    (r"văn phòng (?:đoàn|hội đồng nhân dân)", "council"),
    (r"văn phòng (?:tỉnh ủy|thành ủy|huyện ủy|đảng ủy|trung ương)", "party"),
    (r"(?:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|uỷ)|chi bộ|ban (?:tổ chức|tuyên giáo|nội chính|dân vận)\b", "party"),
    (r"(?:ủy|uỷ) ban nhân dân xã|xã", "commune"),
    (r"(?:ủy|uỷ) ban nhân dân phường|phường", "ward"),
    (r"(?:ủy|uỷ) ban nhân dân đặc khu|đặc khu", "special_zone"),
    (r"(?:ủy|uỷ) ban nhân dân (?:huyện|quận|thị xã|thành phố .+)", "district"),
    (r"hội đồng nhân dân", "council"),
    (r"(?:ủy ban |uỷ ban )?mặt trận|đoàn (?:thanh niên|tncs)|tỉnh đoàn|thành đoàn", "front"),
    (r"hội (?:nông dân|liên hiệp phụ nữ|cựu chiến binh)|liên đoàn lao động", "front"),
    (r"sở|thanh tra|ban (?:dân tộc|quản lý)|văn phòng (?:ủy|uỷ) ban|văn phòng$", "department"),
    (r"công an", "police"),
    (r"(?:tổng |chi )?cục thuế|thuế", "tax"),
    (r"trường đại học|đại học|học viện|trường cao đẳng", "university"),
    (r"trường", "school"),
    (r"trung tâm", "centre"),
    (r"tổ|đội", "team"),
    (r"tòa án|toà án", "court"),
    (r"viện kiểm sát", "procuracy"),
    (r"(?:bộ|ban) chỉ huy|bộ (?:đội|tư lệnh)", "military"),
    (r"bộ (?:môn|phận)|vụ", "unit"),
    (r"bộ|ngân hàng nhà nước(?! chi nhánh)", "ministry"),
    (r"bệnh viện", "hospital"),
    (r"quỹ", "fund"),
    (r"hội đồng|ban chỉ đạo", "other"),
    (r"hội|hiệp hội|liên đoàn|liên minh|liên hiệp", "association"),
    (
        r"(?:tổng )?công ty|tập đoàn|ngân hàng|điện lực|viễn thông|bưu điện|vnpt|viettel|mobifone|vinaphone|fpt",
        "company",
    ),
    (r"phòng|khoa|trạm|ban", "unit"),
)
_HEADS = {
    "trường đại học": "dh",
    "đại học": "dh",
    "trường": "truong",
    "sở": "so",
    "bộ": "bo",
    "ban quản lý": "bql",
    "ủy ban nhân dân": "ubnd",
    "hội đồng nhân dân": "hdnd",
    "văn phòng": "vp",
    "trung tâm": "tt",
    "công ty": "cty",
    "công an": "cong-an",
    "hiệp hội": "hiep-hoi",
    "ngân hàng": "nh",
    "bệnh viện": "bv",
}
_SHORTER = {
    "khu kinh tế": "kkt",
    "khu công nghiệp": "kcn",
    "khu công nghệ cao": "kcnc",
    "doanh nghiệp": "dn",
}
_IN_LETTERS = ("sở", "bộ", "trung tâm", "văn phòng")
"""Of whose names only the letters are used: `so-khcn`."""
_MOST_WORDS, _MOST_OF_CLASS = 4, 6


def kind_of_body(name: str, home: Home) -> AgencyKind:
    """The kind of a body by the first words of its name; `other` if these tell none."""
    words = " ".join(re.findall(r"\w+", spelt_out(name, home).lower()))
    return next((kind for pattern, kind in _patterns() if pattern.match(words)), "other")


def id_of_body(name: str, home: Home, taken: Container[str], *, of_class: bool) -> str:
    """A short id as people make them, that is not taken: `so-khcn`, `dh-hong-duc`, of a class `so-ban-nganh`."""
    short, whole = _short_id(name, home, of_class=of_class), _slug(name)
    numbered = (f"{short or whole}-{number}" for number in count(2))
    return next(name for name in chain((short, whole), numbered) if name and name not in taken)


def _short_id(name: str, home: Home, *, of_class: bool) -> str:
    text = " ".join(re.findall(r"\w+", spelt_out(name, home).lower()))
    text = re.sub(r"^(?:tất cả|toàn bộ) (?=các )|\b(?:các|những|cấp) (?=\w)", "", text)
    for end in (f" {home.level} {home.place.lower()}", f" {home.level}"):
        text = text.removesuffix(end) if home.level else text
    for words, short in _SHORTER.items():
        text = text.replace(words, short)
    if text.startswith("ban quản lý "):
        text = text.partition(" và ")[0]
    head = next((head for head in _HEADS if f"{text} ".startswith(f"{head} ")), "")
    rest = [word for word in text.removeprefix(head).split() if word not in ("và", "có", "của")]
    if of_class:
        rest = rest[:_MOST_OF_CLASS]
    elif (head in _IN_LETTERS and len(rest) > 1) or len(rest) > _MOST_WORDS + 1:
        rest = [key(initials(" ".join(rest)))] if head or len(rest) > 6 else rest[: _MOST_WORDS + 1]
    return "-".join(filter(None, (_HEADS.get(head, ""), *map(key, rest))))


def _slug(name: str) -> str:
    return "-".join(filter(None, map(key, re.findall(r"\w+", name.lower())))) or "don-vi"


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], AgencyKind], ...]:
    return tuple((re.compile(rf"(?:{words})(?!\w)"), kind) for words, kind in _KINDS)
