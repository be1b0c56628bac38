"""How a deadline that can't be read for certain is written out: an example with its words, to take over."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any
from unicodedata import normalize

from dxplan.diagnostics import Message, msg
from dxplan.model.deadline import Deadline
from dxplan.wording.days import impossible_days
from dxplan.wording.events import COUNTED, TERM, count_of
from dxplan.wording.free import is_timeless
from dxplan.wording.sentences import Sentence, compiled
from dxplan.wording.suspects import mended

_EVENT = "(?:ngay )?(?:sau )?khi (?P<event>.+)"
_TWO_WEEKS = "(?:^| )(?:2|hai) tuần(?= |$)"
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
    of_first_year = read(text, year=year, last=year)
    if of_first_year and of_first_year.kind != "stages":  # it names no year, and the plan has several
        return of_first_year.file_data(exclude=("text",))
    sentence = Sentence.of(text)
    if (term := compiled(TERM).fullmatch(sentence.plain)) and (count := count_of(term)):
        return {"kind": "after_event", "from": "plan", **count}
    event = compiled(COUNTED).fullmatch(sentence.plain) or compiled(_EVENT).fullmatch(sentence.plain)
    if event and is_timeless(event["event"]):
        count = count_of(event) if "number" in event.re.groupindex else None
        return {"kind": "after_event", "event": sentence.printed(*event.span("event")), **(count or {})}
    if compiled(_TWO_WEEKS).search(sentence.plain):
        return {"kind": "recurring", "every": "two_weeks", "begins": date(year, 1, 1).isoformat()}
    if sentence.plain.startswith("theo "):
        return {"kind": "external"}
    return {"kind": "fixed", "due": date(year, 12, 31).isoformat()}


def _flow(keys: dict[str, Any]) -> str:
    """The keys of a deadline as a plan may have them on one line; what may be any words is in quotation marks."""
    words = ("text", "event", "by", "condition")
    values = {key: json.dumps(value, ensure_ascii=key not in words) for key, value in keys.items()}
    plain = {key: value if key in words else value.replace('"', "") for key, value in values.items()}
    return "{" + ", ".join(f"{key}: {value}" for key, value in plain.items()) + "}"
