"""The words in which two texts differ, with a few around them, as an amending annex quotes them."""

from collections.abc import Sequence
from difflib import SequenceMatcher

AROUND = 4
"""How many words are kept on either side of those that changed."""
SHORT = 16
"""A text of so many words is quoted as a whole."""
_MOST = 3000
"""Texts with more words between their common ends are not searched for more than that one stretch."""


def excerpts(old: str, new: str) -> tuple[str, str]:
    """Both texts cut down to where they differ; `…` stands for what they share and is left out."""
    before, after = old.split(), new.split()
    if max(len(before), len(after)) <= SHORT:
        return old, new
    stretches = _stretches(before, after)
    return (
        _cut(before, [(start, end) for start, end, _, _ in stretches]),
        _cut(after, [(start, end) for _, _, start, end in stretches]),
    )


def _stretches(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int, int, int]]:
    """Where the lists differ, as bounds in both."""
    first = 0
    while first < min(len(before), len(after)) and before[first] == after[first]:
        first += 1
    last = 0
    while last < min(len(before), len(after)) - first and before[-1 - last] == after[-1 - last]:
        last += 1
    inner, outer = before[first : len(before) - last], after[first : len(after) - last]
    if len(inner) + len(outer) > _MOST:
        return [(first, first + len(inner), first, first + len(outer))]
    found = SequenceMatcher(None, inner, outer, autojunk=False).get_opcodes()
    return [(first + a, first + b, first + c, first + d) for kind, a, b, c, d in found if kind != "equal"]


def _cut(words: Sequence[str], stretches: Sequence[tuple[int, int]]) -> str:
    """The stretches with the words around them; those that then touch are one."""
    kept: list[list[int]] = []
    for start, end in stretches:
        start, end = max(start - AROUND, 0), min(end + AROUND, len(words))
        if kept and start <= kept[-1][1]:
            kept[-1][1] = end
        else:
            kept.append([start, end])
    said = [" ".join(words[start:end]) for start, end in kept]
    opening = ["…"] if kept and kept[0][0] > 0 else []
    closing = ["…"] if kept and kept[-1][1] < len(words) else []
    return " ".join((*opening, " … ".join(said), *closing))
