"""Vietnamese letters and tones, the same for every way of typing them, and their order.

A syllable has at most one tone. Its mark may be one code point with its letter or a code point of its own
(NFC, NFD), and may be on either letter of a pair (`hóa`, `hoá`), so letters and tone are separated here.
"""

import re
import unicodedata
from functools import cache, lru_cache

TONES = "\u0300\u0309\u0303\u0301\u0323"
"""huyền, hỏi, ngã, sắc, nặng, in the order of dictionaries; the level tone has no mark and comes first."""


@lru_cache(maxsize=1024)
def parts(char: str) -> str:
    """A character in lower case, decomposed; one at a time, as NFD of a long run of marks takes quadratic time."""
    return unicodedata.normalize("NFD", char.casefold())


@lru_cache(maxsize=4096)
def spelled(syllable: str) -> tuple[str, int]:
    """The letters in lower case without the tone, but with `đ ă â ê ô ơ ư`; and the tone, 0 (level) to 5 (nặng)."""
    letters: list[str] = []
    tone = 0
    for char in syllable:
        for part in parts(char):
            if part in TONES:
                tone = TONES.index(part) + 1
            elif unicodedata.combining(part):
                if letters:
                    composed = unicodedata.normalize("NFC", letters[-1] + part)
                    letters[-1] = composed if len(composed) == 1 else letters[-1]
            else:
                letters.append(part)
    return "".join(letters), tone


def bare(text: str) -> str:
    """The text without differences of looks: capitals, spaces, kinds of dashes and quotes, the place of a tone mark.

    Punctuation is left out too, unless a digit follows it.
    """
    words = re.findall(r"\w+|[^\w\s]", unicodedata.normalize("NFC", text).lower())
    tokens = []
    for at, word in enumerate(words):
        if word[0].isalnum():
            letters, tone = spelled(word)
            tokens.append(f"{letters}{tone or ''}")
        elif word not in _LOOKS:
            tokens.append(word)
        elif words[at + 1 : at + 2] and words[at + 1][0].isdigit():
            tokens.append("-" if word in _DASHES else word)
    return " ".join(tokens)


_DASHES = "-‐‑‒–—−"
_LOOKS = frozenset(_DASHES + ".,;:…\"'“”‘’«»")


_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_FIRST_LETTER = 0x100


@cache
def _ranks() -> dict[int, str]:
    return {ord(letter): chr(_FIRST_LETTER + rank) for rank, letter in enumerate(_ALPHABET)}


def sort_key(text: str) -> str:
    """Sorts names and titles as a Vietnamese dictionary does.

    Syllable by syllable: letters first, `đ` after `d` and `ô` after `o`, then the tone (level, huyền, hỏi, ngã, sắc,
    nặng), so that every `bà …` is before every `bá …`. Digits come before letters, in the order of their codes.
    Spaces and punctuation only separate syllables. Texts that are still equal are ordered by case, small letters first.
    """
    order: list[str] = []
    cases: list[str] = []
    for syllable in re.findall(r"(?:[^\W_]|[\u0300-\u036f])+", text):
        letters, tone = spelled(syllable)
        order.append(letters.translate(_ranks()) + chr(tone + 1))
        cases.extend("1" if char.isupper() else "0" for char in syllable if char.isalnum())
    return "".join((*order, "\0", *cases))
