"""What the heading of a column means: the columns of tasks and of targets by the words that issuers use for them."""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from dxplan.wording.alphabet import parts

Meaning = Literal[
    "number", "title", "deliverable", "deadline", "lead", "coordinating", "unit", "target", "note", "bodies"
]  # fmt: skip
"""What a cell of a plan holds, remarks, or the lead and the coordinating bodies together."""


class HeadingMeaning(NamedTuple):
    """A meaning that a heading may have, and how well it fits: 3 is sure, 1 holds only where nothing fits better."""

    meaning: Meaning
    fit: int


_WHO = (
    r"(?:co quan|don vi|dau moi|bo phan|to chuc|phong|ban|cac|so|nganh|dia phuong|phan cong|khoa|to|doi|vu|cuc|chi cuc"
    r"|vien|trung tam|truong|xi nghiep|xa|phuong|dac khu|thon|ubnd|cap| )+"
)
_WORK = r"(?:nhiem vu|cong viec|dau viec|hoat dong)"
_YEARS = (
    r"(?:chi tieu|muc tieu|ke hoach|ket qua|muc|gia tri|phan dau|dat|den|nam|giai doan|giao|[ 0-9])*20\d\d(?: 20\d\d)?"
)
_NUMBERS: tuple[tuple[Meaning, str, int], ...] = (
    ("number", r"(?:so )?s?tt|(?:so )?thu tu|ma(?: so| hieu)?(?: nhiem vu| nv| cong viec| viec| chi tieu)?", 3),
    ("number", r"mục|chi tiet|so|so hieu|ky hieu", 2),
    ("number", r"(?:so )?s?tt (?:chi tiet|chung|rieng|nhom|nhiem vu|nv|cong viec|theo|tai|trong)\b.*", 2),
    ("note", r"ghi chu.*|luu y.*", 3),
)
_TASKS: tuple[tuple[Meaning, str, int], ...] = (
    ("bodies", r".*\b(?:chu tri|thuc hien|dau moi)\b.*\bphoi hop\b.*|.*\bphoi hop\b.*\bchu tri\b.*", 3),
    ("coordinating", r".*\bphoi hop\b.*", 3),
    ("lead", rf"(?:{_WHO})?chu tri\b.*", 3),
    ("lead", _WHO + r"(?:duoc giao |chiu trach nhiem )?(?:thuc hien|tham muu|dau moi|phu trach|trien khai)\b.*", 2),
    ("lead", r"(?:phan cong|trach nhiem)(?: trach nhiem)?(?: thuc hien| chu tri)?|dau moi.*", 2),
    ("lead", r"co quan|don vi|(?:co quan don vi|don vi co quan)", 1),
    ("deadline", r"(?:thoi han|thoi gian|thoi diem|moc thoi gian|han)\b.*", 3),
    ("deadline", r"(?:ngay )?(?:hoan thanh|ket thuc|den han)\b.*", 2),
    ("deadline", r"(?:tien do|lo trinh)(?: thuc hien| hoan thanh| thoi gian)*", 2),
    ("deliverable", r".*\bsan pham\b.*", 3),
    (
        "deliverable",
        r"(?:du kien )?(?:ket qua|dau ra)(?: thuc hien| dau ra| du kien| can dat| mong doi| hoan thanh)*",
        2,
    ),
    ("title", rf"(?:ten |noi dung |danh muc |hang muc |cac |mo ta )*{_WORK}\b.*", 3),
    ("title", r"(?:ten |cac )*(?:giai phap|de an|du an|chuong trinh|van ban)\b.*", 2),
    ("title", r"(?:ten )?noi dung(?: thuc hien| trien khai| chi tiet| cu the)?", 2),
    ("title", rf"nhom {_WORK}\b.*", 1),
)
_TARGETS: tuple[tuple[Meaning, str, int], ...] = (
    ("target", _YEARS, 2),
    ("target", r"(?:ket qua|muc tieu|muc|chi tieu)(?: can| phai)? (?:dat|giao|phan dau|can dat)\b.*", 2),
    ("target", r"ket qua|muc tieu|muc|muc dat|gia tri|ke hoach", 2),
    ("unit", r"don vi(?: tinh| do)(?: luong)?|dvt|thuoc do", 3),
    ("unit", r"don vi", 2),
    ("coordinating", r".*\bphoi hop\b.*", 3),
    ("lead", r".*\b(?:chu tri|theo doi|danh gia|thuc hien|phu trach|dau moi|tham muu)\b.*", 2),
    ("lead", r"co quan|co quan don vi", 1),
    ("title", r"(?:ten |noi dung |cac |danh muc |muc tieu )*(?:chi tieu|chi so|tieu chi)\b.*", 3),
    ("title", r"(?:cac )?muc tieu(?: cu the)?", 2),
    ("title", r"(?:ten )?(?:noi dung|linh vuc|nhom chi tieu)\b.*", 1),
)
_OWN = (
    r"bat dau|\bnhan\b|ngay giao|bao cao|gia han|nguoi|can bo|chuyen vien|lanh dao|dong chi|ho ten|ho va ten|dien thoai"
    r"|email|kinh phi|hien nay|hien tai|hien trang|den nay|tinh hinh|tinh den|\bda (?:thuc hien|dat|hoan thanh)|\buoc\b"
    r"|ty le hoan thanh|lien quan|thuc hien (?:nam )?20\d\d|ket qua dat duoc"
)
"""Words of columns that the issuer has besides those that a plan knows."""
_SHORT = ("thuc hien", "trien khai", "chinh", "tham muu")
"""Headings that say something only with the heading over them."""
_LONGEST = 80
"""Letters of a heading at most: what is longer is a sentence of a row."""


@lru_cache(maxsize=4096)
def folded(heading: str) -> str:
    """The words of a heading without marks, case, signs and what is in brackets; `mục` keeps its mark, as `mức`."""
    words = re.sub(r"\([^()]*\)", " ", " ".join(heading[:400].split()))
    words = re.sub(r"[^\w\s]|_", " ", words)
    return " ".join(word if word == "mục" else _plain(word) for word in words.lower().split())


def _plain(word: str) -> str:
    return "".join(part for char in word for part in parts(char) if part.isalnum()).replace("đ", "d")


@lru_cache(maxsize=4096)
def meanings_of(heading: str, group: str = "", *, of_targets: bool = False) -> tuple[HeadingMeaning, ...]:
    """What a column may hold by its heading and the heading over it, the best first; none for the issuer's own."""
    plain, above = folded(heading), folded(group)
    if not plain or len(plain) > _LONGEST:
        return ()
    of_kind = _TARGETS if of_targets else _TASKS
    if plain in _SHORT:
        plain = f"{above} {plain}".strip()
    is_own = re.search(_OWN, plain) or (of_targets and re.search(rf"{_OWN}|thuc hien", above))
    if is_own and not of_targets and (first := _before_comma(heading)):
        return tuple(each for each in meanings_of(first, group) if each.meaning == "deadline")
    fits: dict[Meaning, int] = {}
    for meaning, pattern, fit in (*_NUMBERS, *(() if is_own else of_kind)):
        # the mark of `mục` is for numbers alone: `muc tieu` is written without it
        if re.fullmatch(pattern, plain if meaning == "number" else plain.replace("mục", "muc")):
            fits.setdefault(meaning, fit)
    if not of_targets:
        fits = dict(list(fits.items())[:1])
    return tuple(HeadingMeaning(*item) for item in sorted(fits.items(), key=lambda item: -item[1]))


def _before_comma(heading: str) -> str:
    """`Thời hạn` of `Thời hạn, chế độ báo cáo`: it holds the deadline, whatever it holds besides."""
    first, comma, _ = heading.partition(",")
    return first if comma else ""


def years_of(heading: str) -> tuple[int, ...]:
    """The years that a heading names, in its order."""
    return tuple(dict.fromkeys(int(year) for year in re.findall(r"(?<!\d)20\d\d(?!\d)", heading)))
