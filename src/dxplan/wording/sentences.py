"""A phrase as a sentence of plain words: in one spelling, with each number and mark as a word."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple, Self

from dxplan.wording.alphabet import TONES, spelled
from dxplan.wording.citations import citations

DOCUMENT = "§"
"""The sign that replaces a citation, with its date, in a sentence."""
TITLE = "“"
"""The sign that replaces words in quotation marks in a sentence."""

_NUMBERS = {
    "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10
}  # fmt: skip
_SAME = {"quí": "quý", "q": "quý", "hằng": "hàng", "thg": "tháng"}


class Word(NamedTuple):
    """A word of a sentence, and its place in the text."""

    spelling: str
    start: int
    end: int


class Sentence(NamedTuple):
    """A phrase, its words, and these as one plain text with a space between them."""

    text: str
    words: tuple[Word, ...]
    plain: str

    @classmethod
    def of(cls, text: str) -> Self:
        """The sentence of a text (NFC) without the mark at its end."""
        return cls._of(text, words(text))

    @classmethod
    def _of(cls, text: str, its_words: tuple[Word, ...]) -> Self:
        if its_words and its_words[-1].spelling in (".", ",", ";"):
            its_words = its_words[:-1]
        return cls(text, its_words, " ".join(word.spelling for word in its_words))

    def part(self, start: int, stop: int | None = None) -> Self:
        """The words between two places of the plain text."""
        return self._of(self.text, self.words[self.plain[:start].count(" ") : self._count(stop)])

    @property
    def line_starts(self) -> list[int]:
        """The places in the plain text of the words that begin a new line of the text."""
        starts = accumulate(len(word.spelling) + 1 for word in self.words)
        gaps = (self.text[last.end : word.start] for last, word in pairwise(self.words))
        return [start for start, gap in zip(starts, gaps, strict=False) if "\n" in gap]

    def printed(self, start: int = 0, stop: int | None = None) -> str:
        """The words between two places of the plain text as they are printed, but on one line."""
        between = self.words[self.plain[:start].count(" ") : self._count(stop)]
        return " ".join(self.text[between[0].start : between[-1].end].split()) if between else ""

    def _count(self, stop: int | None) -> int:
        return len(self.words) if stop is None else len(self.plain[:stop].split())


def pattern(source: str) -> re.Pattern[str]:
    """A compiled pattern for sentences, from one in ordinary Vietnamese spelling."""
    return re.compile(re.sub(r"[^\W\d_]+", lambda word: word[0] if word[0].isascii() else spelling(word[0]), source))


@cache
def compiled(source: str) -> re.Pattern[str]:
    """The pattern, compiled once, when it is first needed."""
    return pattern(source)


def has_any(sentence: str, words: str) -> bool:
    """Whether one of the words is in a sentence: compiling a pattern that needs one takes longer than most searches."""
    return not _spelled(words).isdisjoint(sentence.split())


def begins_with_any(sentence: str, at: int, words: str) -> bool:
    """Whether one of the words stands at a place in a sentence; `0` is any number."""
    word = sentence[at:].partition(" ")[0]
    return ("0" if word.isdigit() else word) in _spelled(words)


@cache
def _spelled(words: str) -> frozenset[str]:
    return frozenset(map(spelling, words.split()))


@lru_cache(maxsize=1024)
def spelling(word: str) -> str:
    """One spelling for every way of writing a syllable: small letters, then the mark of the tone."""
    letters, tone = spelled(word)
    return letters + TONES[tone - 1] if tone else letters


def words(text: str) -> tuple[Word, ...]:
    """The words of a text (NFC); empty if it has a character that no phrase has."""
    capitals = text.upper()  # for numbers of documents, whatever the case of the phrase
    cited = citations(capitals) if len(capitals) == len(text) else ()
    if any(citation.date_text and not citation.date for citation in cited):
        return ()
    every_word: list[Word] = []
    start = 0
    for citation in cited:
        every_word += _plain_words(text, start, citation.start)
        every_word.append(Word(DOCUMENT, citation.start, citation.end))
        start = citation.end
    every_word += _plain_words(text, start, len(text))
    return () if any(not word.spelling for word in every_word) else tuple(_with_numbers(every_word))


@cache
def _same() -> dict[str, str]:
    return {spelling(word): spelling(other) for word, other in _SAME.items()}


@cache
def _numbers() -> dict[str, int]:
    return {spelling(word): number for word, number in _NUMBERS.items()}


@cache
def _counted() -> tuple[str, ...]:
    return tuple(map(spelling, ("tháng", "quý", "năm", "lần")))


def _plain_words(text: str, start: int, end: int) -> Iterator[Word]:
    """The words of a text without citations; a character that no phrase has is an empty word."""
    same = _same()
    for match in _word().finditer(text, start, end):
        word = match[0]
        span = match.span()
        match match.lastgroup:
            case "letters":
                letters = spelling(word)
                if letters in ("qi", "qii", "qiii", "qiv"):
                    yield Word(spelling("quý"), span[0], span[0] + 1)
                    yield Word(letters[1:], span[0] + 1, span[1])
                else:
                    yield Word(same.get(letters, letters), *span)
            case "digits":
                yield Word(word[1:] if len(word) == 2 and word[0] == "0" else word, *span)
            case "mark":
                yield Word(word, *span)
            case "dash" | "title" | "other" as group:
                yield Word({"dash": "-", "title": TITLE, "other": ""}[group], *span)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(
        r"(?P<letters>[^\W\d_]+)|(?P<digits>[0-9]+)|(?P<dash>[-\u2010-\u2015\u2212])|(?P<mark>[/.,;:()+&])"
        r'|(?P<title>"[^"]*"|“[^”]*”)|(?P<space>[\s\u200b\ufeff]+)|(?P<other>.)',
        re.DOTALL,
    )


def _with_numbers(sentence: list[Word]) -> Iterator[Word]:
    """The words, with numbers in letters as digits if they are of a month or quarter, or count them."""
    numbers = _numbers()
    month, quarter, year, times = _counted()
    around = ["", "", *(word.spelling for word in sentence), "", ""]
    at = 0
    while at < len(sentence):
        earlier, before, word, after, later = around[at : at + 5]
        number = numbers.get(word)
        if before == month and word == year and not (earlier.isdigit() or after.isdigit()):
            number = 5  # the one word for five and for a year
        elif before not in (month, quarter) and after not in (month, quarter, times):
            number = None
        if number == 10 and numbers.get(after, 3) < 3 and later != times:
            at += 1
            yield Word(str(10 + numbers[after]), sentence[at - 1].start, sentence[at].end)
        elif number:
            yield Word(str(number), sentence[at].start, sentence[at].end)
        else:
            yield sentence[at]
        at += 1
