"""Words that scanners often misread in these documents, and letters that stand in place of digits."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

_LIKELY = (
    # the letters from the first uncommon one on; the words as scanned; the right word. Only words that make no sense
    # as they are
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
    """A word that is probably another one; `text[start:end]` is `seen`."""

    seen: str
    likely: str
    start: int
    end: int


def suspects(text: str) -> tuple[Suspect, ...]:
    """The misread words of a text (NFC), in order; the likely word has the case of the seen one."""
    return tuple(sorted(_suspects(text), key=lambda suspect: suspect.start))


def _suspects(text: str) -> Iterator[Suspect]:
    beginnings = {(match[0] + match[1]).lower() for match in _signs().finditer(text)}  # far quicker than the searches
    for beginning, source, likely in _LIKELY:
        if beginning not in beginnings:
            continue
        for match in _compiled(source).finditer(text):
            seen = match["seen"]
            word = likely.upper() if seen.isupper() else likely.capitalize() if seen[0].isupper() else likely
            yield Suspect(seen, word, *match.span("seen"))


def misread_numbers(text: str) -> tuple[Suspect, ...]:
    """The numbers in a deadline's words that have letters in place of digits: `Tháng lO`, `ngày l5/7`, `Quý lV`."""
    matches = ((match, "roman" if match["roman"] else "seen") for match in _numbers().finditer(text))
    suspects = (Suspect(match[name], _number(match), *match.span(name)) for match, name in matches)
    return tuple(suspect for suspect in suspects if suspect.likely != suspect.seen)


def mended(text: str) -> str:
    """The words of a deadline with digits where letters stand in their place."""
    for suspect in reversed(misread_numbers(text)):
        text = text[: suspect.start] + suspect.likely + text[suspect.end :]
    return text


def _number(match: re.Match[str]) -> str:
    """The likely number; the word as it is, if it may be a Roman one or no number at all."""
    roman, seen = match["roman"], match["seen"]
    if roman:
        return roman if roman.isdigit() else roman.translate(_ONES)
    is_number = match["before"] or match["after"] or any(letter.isdigit() for letter in seen)
    return seen.translate(_DIGITS) if is_number and seen.strip("I") else seen


_DIGITS, _ONES = str.maketrans("OolI|", "00111"), str.maketrans("l|1", "III")


@cache
def _numbers() -> re.Pattern[str]:
    return re.compile(
        r"\b[Qq](?:[Uu][ÝýÍí]|[Úú][YyIi])\s*(?P<roman>[1IVl|]+)(?![^\W_])"
        r"|(?:(?P<before>(?:[Nn]gày|[Tt]háng|[Nn]ăm)\s+|[0-9]\s*/\s*)|(?<![^\W_]))"
        r"(?P<seen>[0-9OolI|]+)(?![^\W_])(?P<after>\s*/\s*[0-9])?"
    )


@cache
def _signs() -> re.Pattern[str]:
    """The letters by which one of the words is recognised, in either case; IGNORECASE would take far longer."""
    firsts = "".join(sign[0] + sign[0].upper() for sign, _, _ in _LIKELY)
    return re.compile(f"[{firsts}](?=({'|'.join(_either(sign[1:]) for sign, _, _ in _LIKELY)}))")


def _either(letters: str) -> str:
    return "".join(letter if letter == " " else f"[{letter}{letter.upper()}]" for letter in letters)


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(rf"\b{source}\b", re.IGNORECASE)
