"""The note below the title of an annex or of a plan that another document issues: which document that is."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from dxplan.exchange.outlines.letterhead import HeadLine, coarse_day
from dxplan.exchange.outlines.outline import Outline
from dxplan.exchange.outlines.paper_types import type_pattern
from dxplan.papers.source_paper import SourceParagraph, SourcePlace


class Attachment(NamedTuple):
    """`(Kèm theo Kế hoạch số 277/KH-UBND ngày 14/7/2026 của UBND thành phố Hà Nội)`."""

    type: str | None
    number: str | None
    symbol: str | None
    """Where the number is blank."""
    date: str | None
    """A day, or a month where the day is blank."""
    issuer: str | None
    words: str
    place: SourcePlace
    is_issued_with: bool
    """The note is below the plan's own title: the plan is issued with a decision, whose number and day these are."""


def attachment_of(outline: Outline, below_title: Iterable[HeadLine]) -> Attachment | None:
    """The document that the first such note names."""
    own = list(below_title)
    if own:
        note = _read(" ".join(line.text for line in own), own[0].place, is_issued_with=True)
        if note:
            return note
    return next(filter(None, _of_annexes(outline)), None)


def _of_annexes(outline: Outline) -> Iterator[Attachment | None]:
    for block in outline.blocks:
        if isinstance(block, SourceParagraph):
            for start in re.finditer(r"(?im)^\W*(?:ban hành |đính )?kèm theo", block.text):
                yield _read(" ".join(block.text[start.start() :].split()), block.place, is_issued_with=False)


def _read(text: str, place: SourcePlace, *, is_issued_with: bool) -> Attachment | None:
    match = _note().match(text[:_LONGEST])
    if match is None:
        return None
    symbol = re.sub(r"\s*([-/.])\s*", r"\1", match["symbol"].strip())
    kind = match["within"] or match["type"]  # `Chương trình hành động tại Nghị quyết số …`
    day = coarse_day(match["day"], match["month"], int(match["year"])) if match["year"] else None
    issuer = re.sub(r"[\s).;,/]+$", "", match["issuer"] or "")
    number = match["digits"] + symbol if match["digits"] else None
    return Attachment(kind, number, symbol.lstrip("-/"), day, issuer or None, text, place, is_issued_with)


_LONGEST = 600
"""Characters of a note, so that a file made to be slow is not."""


@cache
def _note() -> re.Pattern[str]:
    kinds, blank = type_pattern(), r"[\s.…_]*"
    return re.compile(
        rf"\W*(?:ban hành |đính )?kèm theo\s+(?P<type>{kinds})?(?:\s+(?:tại|của)\s+(?P<within>{kinds}))?\s*(?:số)?\s*:?"
        rf"{blank}(?P<digits>[0-9]{{1,5}})?{blank}(?P<symbol>(?:/\s*[0-9]{{4}}\s*)?[-/]\s*[A-ZĐƯ][^\s,;)]*"
        rf"(?:\s*-\s*[A-ZĐƯ&]+)*(?:(?<=BCĐ) [0-9]{{1,3}})?)"
        rf"(?:,?\s*ngày{blank}(?P<day>[0-9]{{1,2}})?{blank}(?:tháng|[/.-]){blank}(?P<month>[0-9]{{1,2}})?{blank}(?:năm|[/.-]){blank}(?P<year>[0-9]{{4}})?)?"
        rf"(?:{blank}của\s+(?P<issuer>[^)]+))?",
        re.IGNORECASE,
    )
