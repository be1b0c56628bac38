"""Names of bodies: compared without their marks and spacing, and separated in one table cell."""

import re
from functools import lru_cache

from dxplan.wording.alphabet import parts


@lru_cache(maxsize=1024)
def _plain(char: str) -> str:
    return "".join(part for part in parts(char) if part.isalnum()).replace("đ", "d")


def key(name: str) -> str:
    """Equal for names that differ only in marks, case, spaces or punctuation: `Thanh Hoá` and `THANH HÓA`.

    Two different names can share a key; a registry of names has to check that its own do not.
    """
    return "".join(map(_plain, name))


_BODY = (
    r"(?:Sở|UBND|Ủy ban|Uỷ ban|Công an|Cục|Chi cục|Văn phòng|Ban (?:Quản lý|QL|Dân tộc|Chỉ đạo|Tuyên giáo|Tổ chức)"
    r"|Trung tâm|Trường|Thanh tra|Hội|Hiệp hội|Liên đoàn|Liên minh|Viện|Tòa án|Toà án|Kho bạc|Bảo hiểm|Bưu điện"
    r"|Ngân hàng|Công ty|Tập đoàn|Báo|Đài|Tỉnh đoàn|Tổ công tác|Bộ"
    r"|[Cc]ác (?:sở|Sở|bộ|Bộ|cơ quan|đơn vị|doanh nghiệp|tổ chức|địa phương|huyện|trường))\b"
)


@lru_cache(maxsize=1)
def _separator() -> re.Pattern[str]:
    """The signs that separate two names with certainty.

    A dash does so only at the start of a line or a sentence (`Lao động - Thương binh và Xã hội` is one name); a new
    line, a comma or `và` only before words that begin another body (but `Văn phòng HĐND và UBND tỉnh` is one name).
    """
    dash = r"[-–•+]\s+"
    return re.compile(
        rf";\s*(?:{dash})?|\n[ \t]*{dash}|\.\s+{dash}|(?:\n[ \t]*|,\s*|(?<!HĐND)(?<!\s)\s+và\s+)(?={_BODY})"
    )


def initials(name: str) -> str:
    """The first letters of the words of a body's name, as in symbols of documents: `SLĐTBXH`."""
    words = (word for word in name.split() if word[0].isalpha() and word.lower() != "và")
    return "".join(parts(word[0])[0].upper() for word in words)


def split_cell(text: str) -> tuple[str, ...]:
    """The names of bodies in one table cell (NFC); empty for a blank cell or a dash."""
    names = (" ".join(name.split()).strip(" .,;-–•+") for name in _separator().split(text))
    return tuple(name for name in names if name)
