"""Words by which a body says that it has nothing to say."""

import re
from functools import cache

from dxplan.wording.alphabet import bare


def says_nothing(text: str) -> bool:
    """Whether a text is only `Không`, `Không có đề xuất, kiến nghị` and the like."""
    return _nothing().fullmatch(bare(text)) is not None


@cache
def _nothing() -> re.Pattern[str]:
    begins = "|".join(map(bare, ("không", "chưa", "không có", "chưa có", "không phát sinh", "chưa phát sinh")))
    about = ("khó khăn", "vướng mắc", "đề xuất", "kiến nghị", "ý kiến", "nội dung", "gì", "nào", "và", "hoặc", "thêm")
    rest = "|".join(re.escape(bare(word)) for word in about)
    return re.compile(rf"(?:{begins})(?: (?:{rest}|/))*")
