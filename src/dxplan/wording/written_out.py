"""How a deadline that can't be read for certain is written out: an example with its words, to take over."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any
from unicodedata import normalize

from dxplan.diagnostics import Message, msg
from dxplan.model.deadline import Deadline
from dxplan.wording.days import impossible_days
from dxplan.wording.due import read_dates
from dxplan.wording.events import COUNTED, TERM, count_of
from dxplan.wording.free import is_timeless
from dxplan.wording.rhythms import likely_rhythm
from dxplan.wording.sentences import Sentence, compiled
from dxplan.wording.suspects import mended

_EVENT = "(?:ngay )?(?:sau )?khi (?P<event>.+)"
_NOT_DUE = "(?:^| )(?:sau|từ|không|chưa|trừ|quá hạn)(?= |$)"
"""Words behind which a day is not the last one on time."""
_LONGEST = 300


def remedy(text: str, year: int, read: Callable[..., Deadline | None]) -> Message:
    """What to do about a wording that `read` can't read in a plan of that year."""
    if (none := next(impossible_days(text), None)) and none[2]:
        return msg("there is no day {day}: {length}", day=none[1], length=none[2])
    if (likely := mended(text)) != text and read(likely, year=year):
        return msg("a letter stands in place of a digit; write {day}", day=likely)
    if not text.strip():
        return msg("write the text")
    if len(text) > _LONGEST:
        return msg("write the meaning out: text, kind (fixed, recurring, ongoing …) and due: year-month-day")
    keys = {"text": normalize("NFC", text.strip()), **_example(text, year, read)}
    return msg("write out what is meant, as {example}", example=_flow(keys))


def _example(text: str, year: int, read: Callable[..., Deadline | None]) -> dict[str, Any]:
    """The keys of a kind that such words may mean; the days are examples."""
    if of_first_year := read(text, year=year, last=year):  # it names no year, and the plan has several
        return of_first_year.file_data(exclude=("text",))
    sentence = Sentence.of(re.sub(r"\([^()]*\)", " ", normalize("NFC", text)))  # what stands in brackets is a note
    plain = sentence.plain
    if (term := compiled(TERM).fullmatch(plain)) and (count := count_of(term)):
        return {"kind": "after_event", "from": "plan", **count}
    event = compiled(COUNTED).fullmatch(plain) or compiled(_EVENT).fullmatch(plain)
    if event and is_timeless(event["event"]):
        count = count_of(event) if "number" in event.re.groupindex else None
        return {"kind": "after_event", "event": sentence.printed(*event.span("event")), **(count or {})}
    stages = [] if compiled(_NOT_DUE).search(plain) else list(_stages(sentence, year))
    if len({stage["deadline"]["due"] for stage in stages}) > 1:
        return {"kind": "stages", "stages": stages}
    if rhythm := likely_rhythm(plain, year):
        return rhythm
    if plain.startswith("theo "):
        return {"kind": "external"}
    return {"kind": "fixed", "due": stages[0]["deadline"]["due"] if stages else date(year, 12, 31).isoformat()}


def _stages(sentence: Sentence, year: int) -> Iterator[dict[str, Any]]:
    """A stage for each day that words name somewhere, in a year that may be meant."""
    stop = 0
    for start in (0, *(match.end() for match in compiled(" ").finditer(sentence.plain))):
        if start < stop or not (dates := read_dates(sentence.plain, year, start)):
            continue
        for due, place in dates.each or ((dates.due, slice(start, dates.stop)),):
            if due and year <= due.year <= year + 1:
                stop = dates.stop
                words = sentence.printed(place.start, place.stop)
                yield {"deadline": {"text": words, "kind": "fixed", "due": due.isoformat()}}


def _flow(value: Any, key: str = "") -> str:
    """Keys of a deadline as a plan may have them on one line; what may be any words is in quotation marks."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(part, key)}" for key, part in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_flow(part) for part in value) + "]"
    is_free = key in ("text", "event", "by", "condition")
    return json.dumps(value, ensure_ascii=False) if is_free else json.dumps(value).replace('"', "")
