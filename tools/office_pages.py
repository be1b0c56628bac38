"""The pages of a PDF: how many there are before the annexes, and whether each ends where it may."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lxml import etree

LIMITS = {"amendment": 2, "chief": 1, "member": 5, "quarterly": 5, "reminder": 2, "session": 5, "year-end": 5}
"""The most pages before the annexes, by the kind of document."""
LEAST_LINES = 3
"""On a page. The last line of an annex may be alone on it: LibreOffice keeps no last row of a table with what follows.
Word does, so `office_content.loose_rows` looks into the file."""
LEAST_ABOVE_CLOSING = 2
"""Lines of text above the block of the recipients and the signature, if it comes on a new page."""
_MARGIN = 57.0
"""In points (20 mm): above it there is only the number of the page."""
_SAME_LINE = 4.0
"""In points: words whose heights differ by less are on one line, whatever their size."""
_ANNEX = re.compile(r"phụ lục( [ivxlc]+)?", re.IGNORECASE)
_CLOSING = "Nơi nhận:"


class Word(NamedTuple):
    """A word on a page, its left and its lower edge, in points from the upper left corner."""

    text: str
    left: float
    bottom: float


class Page(NamedTuple):
    """The words of a page from the top, without its number."""

    words: tuple[Word, ...]

    def lines(self) -> list[str]:
        """Its lines from the top."""
        lines: list[list[Word]] = []
        for word in self.words:
            if lines and word.bottom - lines[-1][0].bottom < _SAME_LINE:
                lines[-1].append(word)
            else:
                lines.append([word])
        return [" ".join(word.text for word in sorted(line, key=lambda word: word.left)) for line in lines]


def pages_of(places: bytes) -> list[Page]:
    """The pages in poppler's XHTML of words and places."""
    root = etree.fromstring(places, etree.XMLParser(recover=True))
    return [
        Page(
            tuple(
                sorted(
                    (
                        Word(word.text or "", float(word.get("xMin")), float(word.get("yMax")))
                        for word in page.iterfind("{*}word")
                        if float(word.get("yMax")) > _MARGIN
                    ),
                    key=lambda word: word.bottom,
                )
            )
        )
        for page in root.iterfind(".//{*}page")
    ]


def faults_of_pages(kind: str, pages: Sequence[Page], headings: Sequence[str]) -> Iterator[str]:
    """What is wrong with the pages of a document of a kind."""
    lines = [page.lines() for page in pages]
    body = next((at for at, page in enumerate(lines) if page and _ANNEX.fullmatch(page[0])), len(lines))
    if body > LIMITS.get(kind, body):
        yield f"{body} pages before the annexes; {LIMITS[kind]} at most"
    for number, page in enumerate(lines, 1):
        if len(page) < LEAST_LINES and not (number > body and page and page[0].endswith("./.")):
            yield f"page {number} has {len(page)} lines: {' / '.join(page)[:160]}"
        at = next((at for at, line in enumerate(page) if line.startswith(_CLOSING)), None)
        if at is not None and at < LEAST_ABOVE_CLOSING:
            yield f"page {number} begins with the closing block, without {LEAST_ABOVE_CLOSING} lines of text above it"
        if at is not None and number < body:
            yield f"page {number} begins the closing block, and page {number + 1} ends it"
    for number, page_words in enumerate((page.words for page in pages), 1):
        for heading in headings:
            words = heading.split()
            if number < len(pages) and sorted(word.text for word in page_words[-len(words) :]) == sorted(words):
                yield f"page {number} ends with a heading: {heading[:80]}"
