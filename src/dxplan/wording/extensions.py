"""Words by which a body asks for more time."""

import re
from functools import cache

from dxplan.wording.alphabet import bare


def asks_for_time(text: str) -> bool:
    """Whether a proposal asks for a later date: `Đề nghị gia hạn…`, `cho lùi thời hạn…`, `chuyển sang năm sau`."""
    return _asking().search(bare(text)) is not None


@cache
def _asking() -> re.Pattern[str]:
    what = "|".join(map(bare, ("thời hạn", "thời gian", "thời điểm", "tiến độ", "hạn")))
    how = "|".join(map(bare, ("lùi", "kéo dài", "điều chỉnh", "gia tăng", "thêm", "thay đổi", "giãn")))
    later = "|".join(map(bare, ("năm", "quý", "kế hoạch năm", "kế hoạch quý")))
    moved = rf"{bare('chuyển')} .*{bare('sang')} (?:{later})"
    return re.compile(rf"\b(?:{bare('gia hạn')}|(?:{how})(?: \w+)? (?:{what})|{moved})\b")
