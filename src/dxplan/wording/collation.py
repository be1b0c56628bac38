"""The order of Vietnamese dictionaries."""

import re
from functools import cache

from dxplan.wording.alphabet import spelled

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_FIRST_LETTER = 0x100


@cache
def _ranks() -> dict[int, str]:
    return {ord(letter): chr(_FIRST_LETTER + rank) for rank, letter in enumerate(_ALPHABET)}


def sort_key(text: str) -> str:
    """Sorts names and titles as a Vietnamese dictionary does.

    Syllable by syllable: letters first, `đ` after `d` and `ô` after `o`, then the tone (level, huyền, hỏi, ngã, sắc,
    nặng), so that all of `bà …` stands before all of `bá …`. Digits come before letters, in the order of their codes.
    Spaces and punctuation only part syllables. What is still equal is ordered by case, small letters first.
    """
    order: list[str] = []
    cases: list[str] = []
    for syllable in re.findall(r"(?:[^\W_]|[\u0300-\u036f])+", text):
        letters, tone = spelled(syllable)
        order.append(letters.translate(_ranks()) + chr(tone + 1))
        cases.extend("1" if char.isupper() else "0" for char in syllable if char.isalnum())
    return "".join((*order, "\0", *cases))
