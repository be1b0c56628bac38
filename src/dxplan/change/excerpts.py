"""The words in which two texts differ, with a few words around them, for an amending annex."""

from collections.abc import Sequence

AROUND = 4
"""The number of words before and after a difference that an excerpt keeps."""
SHORT = 16
"""The length in words up to which a text is quoted as a whole."""
_MOST = 3000
"""Texts with more words between their common ends count as one difference, as the search would take too long."""


def excerpts(old: str, new: str) -> tuple[str, str]:
    """Both texts, cut to their differences; `…` marks where common words are left out."""
    before, after = old.split(), new.split()
    if max(len(before), len(after)) <= SHORT:
        return old, new
    stretches = _stretches(before, after)
    return (
        _cut(before, [(start, end) for start, end, _, _ in stretches]),
        _cut(after, [(start, end) for _, _, start, end in stretches]),
    )


def _stretches(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int, int, int]]:
    """The stretches in which the lists differ: start and end in one, start and end in the other."""
    from difflib import SequenceMatcher  # only long texts that changed need it

    first = 0
    while first < min(len(before), len(after)) and before[first] == after[first]:
        first += 1
    last = 0
    while last < min(len(before), len(after)) - first and before[-1 - last] == after[-1 - last]:
        last += 1
    inner, outer = before[first : len(before) - last], after[first : len(after) - last]
    if len(inner) + len(outer) > _MOST:
        return [(first, first + len(inner), first, first + len(outer))]
    opcodes = SequenceMatcher(None, inner, outer, autojunk=False).get_opcodes()
    return [(first + a, first + b, first + c, first + d) for kind, a, b, c, d in opcodes if kind != "equal"]


def _cut(words: Sequence[str], stretches: Sequence[tuple[int, int]]) -> str:
    """The stretches with the words around them; stretches that touch are joined."""
    merged: list[list[int]] = []
    for start, end in stretches:
        start, end = max(start - AROUND, 0), min(end + AROUND, len(words))
        if merged and start <= merged[-1][1]:
            merged[-1][1] = end
        else:
            merged.append([start, end])
    quotes = [" ".join(words[start:end]) for start, end in merged]
    opening = ["…"] if merged and merged[0][0] > 0 else []
    closing = ["…"] if merged and merged[-1][1] < len(words) else []
    return " ".join((*opening, " … ".join(quotes), *closing))
