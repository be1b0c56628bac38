"""Common replies in reports: that there is nothing to report, and requests for more time."""

import re
from functools import cache

from dxplan.wording.alphabet import bare


def says_nothing(text: str) -> bool:
    """Whether a text is only `Không`, `Không có đề xuất, kiến nghị` and the like."""
    return _nothing().fullmatch(bare(text)) is not None


@cache
def _nothing() -> re.Pattern[str]:
    begins = "|".join(map(bare, ("không", "chưa", "không có", "chưa có", "không phát sinh", "chưa phát sinh")))
    words = (
        "khó khăn",
        "vướng mắc",
        "đề xuất",
        "kiến nghị",
        "ý kiến",
        "nội dung",
        "gì",
        "nào",
        "và",
        "hoặc",
        "thêm",
    )
    topics = "|".join(re.escape(bare(word)) for word in words)
    return re.compile(rf"(?:{begins})(?: (?:{topics}|/))*")


def asks_for_time(text: str) -> bool:
    """Whether a proposal asks for a later date: `Đề nghị gia hạn…`, `cho lùi thời hạn…`, `chuyển sang năm sau`."""
    return _asking().search(bare(text)) is not None


@cache
def _asking() -> re.Pattern[str]:
    what = "|".join(map(bare, ("thời hạn", "thời gian", "thời điểm", "tiến độ", "hạn")))
    how = "|".join(map(bare, ("lùi", "kéo dài", "điều chỉnh", "gia tăng", "thêm", "thay đổi", "giãn")))
    later = "|".join(map(bare, ("năm", "quý", "kế hoạch năm", "kế hoạch quý")))
    moving = rf"{bare('chuyển')} .*{bare('sang')} (?:{later})"
    return re.compile(rf"\b(?:{bare('gia hạn')}|(?:{how})(?: \w+)? (?:{what})|{moving})\b")
