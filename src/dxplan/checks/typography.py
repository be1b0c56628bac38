"""Typing: spaces, look-alike letters, scan errors, quotation marks and brackets (DX8xx)."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import repeat
from operator import ne

from dxplan.checks.contents import Contents
from dxplan.diagnostics import Finding, Severity, msg, rule
from dxplan.once import once
from dxplan.wording.suspects import misread_numbers, suspects

LOOK_ALIKES = {
    **dict.fromkeys("ÐƉ", "Đ"),
    **dict.fromkeys("ðɖ", "đ"),
    **dict(zip("Ǎǎ", "Ăă", strict=True)),
    **dict(zip("АВЕІЈКМНОРСТУХЅԚԜ", "ABEIJKMHOPCTYXSQW", strict=True)),
    **dict(zip("асеіјорухѕԁһӏ", "aceijopyxsdhl", strict=True)),
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον", "ABEZHIKMNOPTYXov", strict=True)),
}
"""Letters of other alphabets, with the Vietnamese letters that they look like."""

LONGEST_WORD = 40  # a finding shows at most so much of the text before a space

_OPENING, _CLOSING = "([“«", ")]”»"
_PAIRS = tuple(zip(_OPENING, _CLOSING, strict=True))
_PAIRED = f'{_OPENING}{_CLOSING}"'
_POINTS = ",;:.!?"
_OTHER_SPACES = "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"


@rule("DX802", "stray-space", Severity.WARNING)
def stray_space(contents: Contents) -> Iterator[Finding]:
    """A stray space: doubled, at the beginning or end, before a punctuation mark, behind an opening bracket or
    quotation mark, or of another kind than the plain one.

    Why: the text is printed as it stands; a search for the words misses them, and equal texts differ.

    Example:
        title: Xây dựng  Đề án đào tạo , bồi dưỡng

    Instead:
        title: Xây dựng Đề án đào tạo, bồi dưỡng
    """
    prose = contents.prose
    if not _has_stray_space(contents):
        return
    for placed in prose:
        for match in _stray().finditer(placed.text):
            before = placed.text[max(0, match.start() - LONGEST_WORD) : match.start()].rpartition(" ")[2]
            match match.lastgroup:
                case "edge":
                    message = msg("a space stands at the beginning or end")
                case "many":
                    message = msg("more than one space stands behind “{word}”", word=before)
                case "mark":
                    message = msg("a space stands between “{word}” and “{mark}”", word=before, mark=match["mark"])
                case "opening":
                    message = msg("a space stands behind “{mark}”", mark=match["opening"])
                case _:
                    message = msg(
                        "after “{word}” stands {code} instead of a plain space", code=_code(match[0]), word=before
                    )
            yield Finding(placed.subject, placed.field, message)


@rule("DX803", "known-scan-error", Severity.WARNING)
def known_scan_error(contents: Contents) -> Iterator[Finding]:
    """A word that is probably a scanner's misreading of another.

    Why: the scanned text has another word than the signed document; it is printed, searched and cited so.

    Example:
        title: Xóa vùng lờm sóng di động trên địa bàn tỉnh

    Instead:
        title: Xóa vùng lõm sóng di động trên địa bàn tỉnh
    """
    prose = contents.prose
    for suspect in suspects(prose.text):
        placed = prose.at(suspect.start)
        message = msg("“{seen}” is probably “{likely}”", seen=suspect.seen, likely=suspect.likely)
        yield Finding(placed.subject, placed.field, message, msg("compare it with the signed document"))
    for of in contents.deadlines:
        for suspect in misread_numbers(of.deadline.text):
            message = msg("“{seen}” is probably “{likely}”", seen=suspect.seen, likely=suspect.likely)
            yield Finding(of.duty.id, f"{of.field}.text", message, msg("compare it with the signed document"))


@rule("DX804", "look-alike-letter", Severity.WARNING)
def look_alike_letter(contents: Contents) -> Iterator[Finding]:
    """A word holds a letter of another alphabet that looks like a Vietnamese one.

    Why: nobody sees it, but no search finds the word, and it is sorted and compared as another. The Icelandic Ð, which
    some keyboards and old fonts give for Đ, is the commonest.

    Example:
        title: Xây dựng Ðề án     (Ð is U+00D0)

    Instead:
        title: Xây dựng Đề án     (Đ is U+0110)
    """
    prose = contents.prose
    reported, end = set(), 0
    for at, sign in _odd_signs(contents):
        if at < end or sign not in LOOK_ALIKES:
            continue  # another letter of the same word
        start, end = _word_around(prose.text, at)
        placed, word = prose.at(start), prose.text[start:end]
        if (placed.subject, placed.field, word) not in reported and all(map(_looks_latin, word)):
            reported.add((placed.subject, placed.field, word))
            seen, code, latin = sign, _code(sign), LOOK_ALIKES[sign]
            hint = msg("write {word}", word="".join(LOOK_ALIKES.get(letter, letter) for letter in word))
            message = msg(
                "“{word}” has {seen} ({code}) instead of {meant}", word=word, seen=seen, code=code, meant=latin
            )
            yield Finding(placed.subject, placed.field, message, hint)


@rule("DX805", "unbalanced-pair", Severity.WARNING)
def unbalanced_pair(contents: Contents) -> Iterator[Finding]:
    """A bracket or quotation mark is opened and not closed, or closed and not opened.

    Why: words are lost, or the reader can't tell where a title ends. List marks such as `a)` are no brackets.

    Example:
        deliverable: Triển khai 53 dịch vụ công thiết yếu (25 dịch vụ công theo Đề án 06

    Instead:
        deliverable: Triển khai 53 dịch vụ công thiết yếu (25 dịch vụ công theo Đề án 06)
    """
    prose = contents.prose
    for placed in dict.fromkeys(prose.at(at) for at, sign in _odd_signs(contents) if sign in _PAIRED):
        if placed.field.endswith(".after"):
            continue  # a footnote may follow any words
        text = _interval().sub("", placed.text)
        for opening, closing in _PAIRS:
            opened, closed = text.count(opening), text.count(closing)
            of_lists = len(_list_mark().findall(text)) if closing == ")" else 0
            if opened > closed:
                message = msg("“{sign}” is opened more often than closed", sign=opening)
                yield Finding(placed.subject, placed.field, message)
            elif opened < closed - of_lists:
                message = msg("“{sign}” is closed more often than opened", sign=closing)
                yield Finding(placed.subject, placed.field, message)
        if placed.text.count('"') % 2:
            yield Finding(placed.subject, placed.field, msg("the number of quotation marks is odd"))


RULES = (stray_space, known_scan_error, look_alike_letter, unbalanced_pair)


def _has_stray_space(contents: Contents) -> bool:
    """Whether `_stray` can match in any text; one test of all texts together is far quicker."""
    prose = contents.prose
    if "  " in prose.text or ("\n" in prose.text and " \n" in prose.text):
        return True
    if any(map(ne, prose.texts, map(str.strip, prose.texts, repeat(" ")))):
        return True
    around = ((prose.text[at - 1], sign, prose.text[at + 1]) for at, sign in _odd_signs(contents))
    return any(
        sign in _OTHER_SPACES or (before == " " and sign in _POINTS + _CLOSING) or (sign in _OPENING and behind == " ")
        for before, sign, behind in around
    )


@cache
def _stray() -> re.Pattern[str]:
    marks, openings = re.escape(_POINTS + _CLOSING), re.escape(_OPENING)
    return re.compile(
        rf"(?P<edge>\A +| +$)|(?P<many>(?<=\S) {{2,}})| (?P<mark>[{marks}](?<!\.)|\.(?![\w.…]))"
        rf"|(?P<opening>[{openings}]) |[{_OTHER_SPACES}]",
        re.MULTILINE,
    )


@once
def _odd_signs(contents: Contents) -> tuple[tuple[int, str], ...]:
    """Every bracket, quotation mark, look-alike letter, uncommon space, and mark after a space, with its place.

    It is one search for several rules.
    """
    return tuple((match.start(), match[0]) for match in _odd().finditer(contents.prose.text))


@cache
def _odd() -> re.Pattern[str]:
    odd = re.escape("".join((_PAIRED, _OTHER_SPACES, *LOOK_ALIKES)))
    return re.compile(rf"[{odd}{_POINTS}](?<![^ ][{_POINTS}])")


@cache
def _interval() -> re.Pattern[str]:
    """`[0, 5)`: an interval that is open at one end has two kinds of bracket."""
    return re.compile(r"[\[(]\s*[-+]?\d+(?:[.,]\d+)?\s*[,;]\s*[-+]?(?:\d+(?:[.,]\d+)?|∞)\s*[\])]")


@cache
def _list_mark() -> re.Pattern[str]:
    """`a)`, `1)` or `iv)` where an item of a list may begin."""
    return re.compile(r"(?<!\S)(?:[a-zđ]|[0-9]{1,2}|[ivx]{1,4})\)", re.IGNORECASE)


def _word_around(text: str, at: int) -> tuple[int, int]:
    start, end = at, at + 1
    while text[start - 1].isalpha():
        start -= 1
    while text[end].isalpha():
        end += 1
    return start, end


def _looks_latin(letter: str) -> bool:
    """Whether it is Latin or looks like it; a word with other letters is of another language."""
    return letter in LOOK_ALIKES or letter < "\u0250" or "\u1e00" <= letter <= "\u1eff"


def _code(character: str) -> str:
    return f"U+{ord(character):04X}"
