"""Cells of deadlines: the words alone where they are certain, else printed, with the reason and the likely reading."""

import re
from functools import cache, partial

from dxplan.diagnostics import Message, msg
from dxplan.exchange.cell_meanings.values import Value, is_blank
from dxplan.model.deadline import Deadline
from dxplan.wording.citations import citations
from dxplan.wording.days import impossible_days
from dxplan.wording.deadlines import read_deadline
from dxplan.wording.events import TERM
from dxplan.wording.sentences import Sentence, compiled
from dxplan.wording.suspects import mended

_LONGEST = 300
"""A longer text is no deadline; a reason is not looked for."""


def read_cell_deadline(
    text: str,
    *,
    year: int,
    last: int | None = None,
    title: str = "",
    is_judged: bool = True,
    question: Message | None = None,
) -> Value:
    """The deadline of a cell in a plan that begins in `year` and runs to `last`.

    A document that is to set the date is named in the cell or in the row's title, else it is asked which one is meant.
    A row that heads others and does not hand its deadline down is not judged, so words that point to theirs (`Theo từng
    mốc thời hạn dưới đây`) are no doubt. With a `question` about its day, as of a sheet, no day in it is certain.
    """
    printed = text.strip()
    if is_blank(printed):
        return Value({}, matched=True)
    if question:
        return Value({"printed": {"deadline": printed}}, (question,))
    read = partial(read_deadline, year=year, last=last)
    words = " ".join(printed.split())
    as_printed, joined = read(printed), read(words)
    if joined and (_are_alike(as_printed, joined) or not (as_printed or any(map(read, printed.split("\n"))))):
        return _with_document(words, joined, title)
    if as_printed:
        return _with_document(printed, as_printed, title)
    if not is_judged and _points_below().search(words):
        return Value({"printed": {"deadline": printed}}, matched=True)
    return Value({"printed": {"deadline": printed}}, (_doubt(printed, year, last),))


def _with_document(words: str, deadline: Deadline, title: str) -> Value:
    """A certain deadline; a document may have to be named that sets its date."""
    is_sure = deadline.kind != "by_document" or any(map(citations, (words, title)))
    doubt = msg("“{text}” names no document that would set the date", text=words)
    return Value({"deadline": words}, () if is_sure else (doubt,), matched=is_sure)


def _are_alike(first: Deadline | None, second: Deadline) -> bool:
    """Whether two readings are of one meaning, and not of several stages, whose lines are their own."""
    without = ("text",)
    is_same = first is not None and first.file_data(exclude=without) == second.file_data(exclude=without)
    return is_same and second.kind != "stages"


def _doubt(text: str, year: int, last: int | None) -> Message:
    """Why a wording is not certain, and what it may mean."""
    words = " ".join(text.split())
    shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
    if len(words) > _LONGEST:
        return msg("“{text}” is no deadline that is known", text=shown)
    if none := next(impossible_days(words), None):
        return msg("“{text}”: there is no day {day}", text=shown, day=none[1])
    if (likely := mended(words)) != words and read_deadline(likely, year=year, last=last):
        return msg("“{seen}” is probably “{likely}”", seen=shown, likely=likely)
    if last and last > year and read_deadline(words, year=year):
        return msg("“{text}” names no year, and the plan runs for several", text=shown)
    if compiled(TERM).fullmatch(Sentence.of(words).plain):
        return msg("“{text}” does not say from when it counts", text=shown)
    if part := _certain_part(text, year, last):
        return msg("“{text}” says more than the deadline “{part}”", text=shown, part=part)
    return msg("“{text}” is no deadline that is known", text=shown)


def _certain_part(text: str, year: int, last: int | None) -> str | None:
    """The first line, sentence or words before a bracket that are a deadline by themselves."""
    parts = (part.strip() for part in re.split(r"\n|[;.](?= )|\(", text))
    return next((part for part in parts if part and read_deadline(part, year=year, last=last)), None)


@cache
def _points_below() -> re.Pattern[str]:
    return re.compile(r"(?i)\b(?:dưới đây|sau đây|như sau|từng (?:mốc|nhiệm vụ|nội dung))\b")
