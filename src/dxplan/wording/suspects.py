"""Words that a scanner is known to have misread in these documents."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

_LIKELY = (
    # what gives it away, what is printed, what is meant; only where the printed words cannot be meant themselves
    ("lờm sóng", r"(?P<seen>lờm) sóng", "lõm"),
    ("lùm sóng", r"(?P<seen>lùm) sóng", "lõm"),
    ("bút phá", r"(?P<seen>bút) phá", "bứt"),
    (
        "phần đầu",
        r"(?P<seen>phần) đầu (?:đảm bảo|bảo đảm|hoàn thành|thực hiện|xây dựng|đến năm|đạt|đưa|tăng|giảm|trở thành)",
        "phấn",
    ),
    ("thế chế", r"(?<!thay )(?<!vị )(?P<seen>thế) chế(?= và|, chính sách| hóa| hoá)", "thể"),
)


class Suspect(NamedTuple):
    """A word that is probably another; `text[start:end]` is `seen`."""

    seen: str
    likely: str
    start: int
    end: int


def suspects(text: str) -> tuple[Suspect, ...]:
    """The misread words of a text (NFC), in order; the likely word keeps the case of the seen one's first letter."""
    return tuple(sorted(_suspects(text), key=lambda suspect: suspect.start))


def _suspects(text: str) -> Iterator[Suspect]:
    lowered = text.lower()
    for sign, source, likely in _LIKELY:
        if sign not in lowered:  # far quicker than the search
            continue
        for match in _compiled(source).finditer(text):
            seen = match["seen"]
            word = likely.upper() if seen.isupper() else likely.capitalize() if seen[0].isupper() else likely
            yield Suspect(seen, word, *match.span("seen"))


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(rf"\b{source}\b", re.IGNORECASE)
