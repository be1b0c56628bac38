"""Where a text points to its appendices: `Phụ lục I`, `các Phụ lục I, II và III`, `Phụ lục kèm theo`."""

import re
from collections.abc import Iterator

from dxplan.decree.anatomy import APPENDIX
from dxplan.decree.elements import Paragraph
from dxplan.decree.lines import TextLine, lines_of

_NUMBER = r"(?:[IVXLC]+|\d{1,2})\b"
_NEXT = r"\s*(?:[,;–-]|và|đến|tới)\s*(?:và\s+)?(?:[Pp]hụ lục\s+(?:số\s+)?)?"
_MENTIONED = re.compile(
    rf"[Pp](?:hụ lục|HỤ LỤC)\s+(?:số\s+)?(?P<numbers>{_NUMBER}(?:{_NEXT}{_NUMBER})*)"
    r"(?:\s+(?:ban hành\s+)?(?:đính\s+)?kèm(?:\s+theo)?)?"
)
_TO = re.compile(r"\s*(?:[–-]|đến|tới)\s*(?:[Pp]hụ lục\s+(?:số\s+)?)?")
_OF_OTHER = re.compile(
    r"[\s,]*(?:của|tại|thuộc)?\s*(?:[Bb]ộ luật|[Ll]uật|[A-ZĐ]\w+(?: \w+)?)\s+(?:số\s+)?(?P<number>\d{1,5}[/-]\w[\w/-]*)"
)
_OTHERS = ("phụ lục", "kèm theo", "đính kèm", "gửi kèm")
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


class Mentions:
    """The appendices that a text mentions."""

    def __init__(self, paragraphs: tuple[Paragraph, ...], own: tuple[TextLine, ...]) -> None:
        self.first: dict[int, Paragraph] = {}
        """Each number that is mentioned with the first paragraph that does, in the order of the text."""
        self.has_others = False
        """Whether some appendix is mentioned without its number: that may be any."""
        for paragraph in paragraphs:
            text = " ".join(line.text for line in lines_of(paragraph, parted=False))
            for match in _MENTIONED.finditer(text):
                other = _OF_OTHER.match(text, match.end())
                if other is None or any(other["number"] in line.text for line in own):
                    for number in _expanded(match["numbers"]):
                        self.first.setdefault(number, paragraph)
            rest = _MENTIONED.sub("", text).casefold()
            self.has_others |= any(words in rest for words in _OTHERS)


def number_in(label: str) -> int | None:
    """The number in `Phụ lục II`, or None."""
    match = APPENDIX.fullmatch(label)
    number = (match["number"] or "").upper() if match else ""
    return _value(number) if number.isdigit() or (set(number) <= set(_VALUES) and number) else None


def _expanded(numbers: str) -> Iterator[int]:
    """Every number of `I, II và III` or `I đến III`."""
    last, end = 0, 0
    for match in re.finditer(_NUMBER, numbers):
        number = _value(match[0])
        if end and _TO.fullmatch(numbers, end, match.start()):
            yield from range(last + 1, number)
        yield number
        last, end = number, match.end()


def _value(numeral: str) -> int:
    if numeral.isdigit():
        return int(numeral)
    values = [_VALUES[sign] for sign in numeral]
    return sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))
