"""Printed numbers of rows and sections, and their order: `14.`, `a)`, `IV`, `1.2.10`, `KH20_TT_N01.1.1`."""

import re

_LETTERS = "abcdđeghiklmnopqrstuvxy"
"""The letters that number points, in the order of the Vietnamese alphabet (Nghị định 30/2020, Phụ lục I, II.6)."""
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def bare_number(number: str) -> str:
    """A number without the mark that ends it or stands around it: `14` of `14.`, `a` of `(a)`; on one line."""
    return " ".join(number.split()).strip(" .,;:)(]/-[")


def is_in_letters(bare: str) -> bool:
    """Whether a bare number is a letter or two, as `a` or `bb`: it counts from `a` again in the next row or section."""
    return bare.isalpha() and order_of(bare)[0] != "roman"


def sequence_of(bare: str) -> tuple[str, int]:
    """What a bare number counts on from: the small letters, the capitals and Roman numbers, or the plain numbers with
    as many parts. A code, as `KH20_TT_N01.1`, stands for itself."""
    sort, order = order_of(bare)
    if sort in ("letter", "roman"):
        return ("capital" if bare.isupper() else "letter"), 1
    return (sort if sort == "code " else bare.lower()), len(order)


def order_of(number: str) -> tuple[str, tuple[int, ...]]:
    """The sort of a number, and a key that orders numbers of one sort; an empty key where the sort has no order.

    Numbers of different sorts, as `2` and `a)`, or codes with different beginnings, have no order among them.
    """
    bare = bare_number(number)
    if bare and set(bare) <= set(_ROMAN):
        digits = [_ROMAN[letter] for letter in bare]
        return "roman", (sum(-digit if digit < max(digits[at:]) else digit for at, digit in enumerate(digits)),)
    if len(bare) == 1 and bare.lower() in _LETTERS:
        return "letter", (_LETTERS.index(bare.lower()),)
    code = re.fullmatch(r"(.*?)([0-9]{1,9}(?:\.[0-9]{1,9})*)", bare)
    if code is None:
        return bare, ()
    return f"code {code[1]}", tuple(map(int, code[2].split(".")))
