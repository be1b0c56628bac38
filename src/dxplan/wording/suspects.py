"""Words that a scanner is known to have misread in these documents."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

_LIKELY = (
    # what gives it away, from its first uncommon letter on; what is printed; what is meant, only where the printed
    # words cannot be meant themselves
    ("ờm sóng", r"(?P<seen>lờm) sóng", "lõm"),
    ("ùm sóng", r"(?P<seen>lùm) sóng", "lõm"),
    ("út phá", r"(?P<seen>bút) phá", "bứt"),
    (
        "ần đầu",
        r"(?P<seen>phần) đầu (?:đảm bảo|bảo đảm|hoàn thành|thực hiện|xây dựng|đến năm|đạt|đưa|tăng|giảm|trở thành)",
        "phấn",
    ),
    ("ế chế", r"(?<!thay )(?<!vị )(?P<seen>thế) chế(?= và|, chính sách| hóa| hoá)", "thể"),
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
    signs = {(found[0] + found[1]).lower() for found in _signs().finditer(text)}  # far quicker than the searches
    for sign, source, likely in _LIKELY:
        if sign not in signs:
            continue
        for match in _compiled(source).finditer(text):
            seen = match["seen"]
            word = likely.upper() if seen.isupper() else likely.capitalize() if seen[0].isupper() else likely
            yield Suspect(seen, word, *match.span("seen"))


@cache
def _signs() -> re.Pattern[str]:
    """What may give one of the words away, in letters of any size; to ignore their size would take far longer."""
    firsts = "".join(sign[0] + sign[0].upper() for sign, _, _ in _LIKELY)
    return re.compile(f"[{firsts}](?=({'|'.join(_either(sign[1:]) for sign, _, _ in _LIKELY)}))")


def _either(letters: str) -> str:
    return "".join(letter if letter == " " else f"[{letter}{letter.upper()}]" for letter in letters)


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(rf"\b{source}\b", re.IGNORECASE)
