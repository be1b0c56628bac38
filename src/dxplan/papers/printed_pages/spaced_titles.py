"""The titles of groups in tables that are laid out by blanks: over all columns, or in capitals, on one line or more."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from dxplan.papers.printed_pages.printed_lines import ITEM
from dxplan.papers.printed_pages.spaced_columns import pieces_of
from dxplan.papers.printed_pages.spaced_rows import ROOM

ROW_NUMBER = re.compile(
    r"(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,5}|[A-ZĐ]{1,4}[._-]?\d{1,3}(?:\.\d{1,3}){0,3}|[A-ZĐ])[.)]?"
    r"|[a-zđ]{1,2}\)|\(\d{1,3}\)"
)
TITLE = re.compile(r"(?:[IVXLC]{1,5}|[A-ZĐ]|\d{1,2})[.)]? \S")
_LONGEST_WORD = 12
_WIDER = 1.25
"""By how much capitals are wider than the other letters."""


class GroupTitle(NamedTuple):
    """A title on the lines from `start` to before `end`."""

    start: int
    end: int
    text: str
    column: int
    is_sure: bool
    """Whether nothing shows that a line of it may be of the row below."""


def titles_of(lines: list[str], texts: Sequence[list[str]], numbers: int, places: list[int]) -> list[GroupTitle]:
    """The titles among the lines of a table, of which `texts` are the words by columns, the first ones of numbers."""
    if not places:
        return []
    border = places[min(numbers, len(places) - 1)]
    titles: list[GroupTitle] = []
    first = next((at for at, line in enumerate(lines) if line.strip()), 0)
    at = first
    while at < len(lines):
        has_number = _begins(lines[at], places[0])
        is_rest = at == first and _is_capital(texts[at], numbers) and not _has_capital_rows(texts, numbers)
        if not has_number and not is_rest:
            at += 1
            continue
        end = at + 1
        while end < len(lines) and _goes_on(lines[at], lines[end], border):
            end += 1
        if end < len(lines) and ROW_NUMBER.fullmatch(lines[end].strip()):
            end = at + 1  # the words above a number alone are its own
        if has_number or end < len(lines):
            words = " ".join(" ".join(lines[at:end]).split())
            right = border if pieces_of(lines[at])[-1].end <= border else max(map(len, lines))
            titles.append(GroupTitle(at, end, words, 0 if has_number else numbers, _is_full(lines[at:end], right)))
        at = end
    return titles


def _begins(line: str, border: int) -> bool:
    pieces = pieces_of(line)
    if len(pieces) == 2 and ROW_NUMBER.fullmatch(pieces[0].text) and pieces[1].text.isupper():
        return len(pieces[1].text) > _LONGEST_WORD  # in capitals no cell is so long
    return len(pieces) == 1 and pieces[0].start < border < pieces[0].end and TITLE.match(pieces[0].text) is not None


def _is_capital(words: list[str], column: int) -> bool:
    return words[column].isupper() and words.count("") == len(words) - 1 and not ROW_NUMBER.fullmatch(words[column])


def _has_capital_rows(texts: Sequence[list[str]], column: int) -> bool:
    """Whether the words of rows are in capitals, too."""
    return any(words[column].isupper() and any(words[column + 1 :]) for words in texts)


def _goes_on(title: str, line: str, border: int) -> bool:
    pieces = pieces_of(line)
    if len(pieces) != 1 or pieces[0].start >= border:
        return False
    words = pieces[0].text
    if ITEM.match(words) or TITLE.match(words) or ROW_NUMBER.fullmatch(words):
        return False
    return words[0].islower() or (words.isupper() and pieces_of(title)[-1].text.isupper())


def _is_full(lines: list[str], right: int) -> bool:
    """Whether each line goes on from the line above: in small letters, or its first word had no room there."""
    for line, after in pairwise(lines):
        if after.lstrip()[0].islower():
            continue
        last = pieces_of(line)[-1]
        length = len(last.text) + 1 + len(after.split()[0])
        if length * (_WIDER if last.text.isupper() else 1) <= ROOM * (right - last.start):
            return False
    return True
