"""Deadlines: what their wording says beside what is written of their meaning (DX2xx)."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest
from typing import Any

from dxplan.checks.contents import Contents
from dxplan.diagnostics import Finding, Message, Severity, msg, rule
from dxplan.model.dates import WEEKS_IN
from dxplan.model.deadline import UNITS, AfterEvent, Deadline, External, Fixed, Ongoing, Recurring, Stages, stages_of
from dxplan.model.rhythm import Rhythm
from dxplan.wording.days import impossible_days
from dxplan.wording.deadlines import read_deadline
from dxplan.wording.names import key


@rule("DX202", "wording-and-meaning-disagree", Severity.ERROR)
def wording_and_meaning_disagree(contents: Contents) -> Iterator[Finding]:
    """A deadline's wording says one thing, and what is written beside it another.

    Why: the wording is what was decided, the meaning is what is computed with; where they differ, a task is late by the
    one and on time by the other.

    Example:
        deadline:
          text: Quý III/2024
          kind: fixed
          due: 2024-12-31

    Instead:
        deadline:
          text: Quý III/2024
          kind: fixed
          due: 2024-09-30
    """
    for of in contents.deadlines:
        reading = _reading(of.deadline.text, *_years(contents))
        difference = _difference(reading, of.deadline) if reading else None
        if reading and difference and not _stands_in(reading, of.deadline):
            hint = msg("an extension changes both; else write what the wording says")
            yield Finding(of.duty.id, f"{of.field}.{difference[0]}", difference[1], hint)


@rule("DX225", "stand-in-meaning", Severity.WARNING)
def stand_in_meaning(contents: Contents) -> Iterator[Finding]:
    """Another kind is written beside a wording whose own could not be written at first.

    Why: terms counted from an event, stages, rhythms with a due day and work that begins later or goes on came to the
    format after the first plans, which had to write something else. Written as the wording says, their days follow.

    Example:
        deadline:
          text: Từ Quý II/2024
          kind: external

    Instead:
        deadline: Từ Quý II/2024
    """
    for of in contents.deadlines:
        reading = _reading(of.deadline.text, *_years(contents))
        if reading and _stands_in(reading, of.deadline):
            message = msg(
                "the wording says {said}, but {written} is written", said=reading.kind, written=of.deadline.kind
            )
            yield Finding(of.duty.id, f"{of.field}.kind", message, msg("write the wording alone"))


@rule("DX209", "wording-not-read", Severity.INFO)
def wording_not_read(contents: Contents) -> Iterator[Finding]:
    """The meaning of a deadline is written out, and its wording is of no known form.

    Why: nothing but a person's eye holds the two together. Read them side by side once, and again when either is
    amended.

    Example:
        deadline:
          text: Trước kỳ họp cuối năm của HĐND tỉnh
          kind: fixed
          due: 2024-11-30

    Instead:
        deadline:
          text: Trước kỳ họp cuối năm của HĐND tỉnh
          kind: fixed
          due: 2024-11-30
        waivers:
          - {rule: DX209, reason: Đã đối chiếu với chương trình kỳ họp}
    """
    for of in contents.deadlines:
        text = of.deadline.text
        if _reading(text, *_years(contents)) is None and not any(impossible_days(text)):
            message = msg("“{text}” is of no known form; compare it with the written meaning yourself", text=text)
            yield Finding(of.duty.id, f"{of.field}.text", message)


RULES = (wording_and_meaning_disagree, stand_in_meaning, wording_not_read)


@lru_cache(maxsize=4096)
def _reading(text: str, year: int, last: int) -> Deadline | None:
    return read_deadline(text, year=year, last=last)


def _years(contents: Contents) -> tuple[int, int]:
    """The plan's first year and its last."""
    return contents.plan.year, contents.plan.ends.year


def _shown(value: Any) -> Any:
    """A value of a deadline for a sentence; rhythms as the file has them."""
    return ", ".join(str(own.file_data()) for own in value) if isinstance(value, tuple) else value


_ALWAYS = ("thuongxuyen", "lientuc")


def _stands_in(reading: Deadline, written: Deadline) -> bool:
    """Whether another kind is written in place of one that came later to the format than the first plans."""
    match reading:
        case AfterEvent() | Stages() | External(by=str()) | Fixed(continues=True) | Recurring(continues=True):
            is_later = True
        case Recurring(rhythms=(rhythm, *more)):
            is_later = bool(more) or rhythm.every in WEEKS_IN or rhythm != Rhythm(rhythm.every)
        case Ongoing():
            is_later = reading.begins is not None or not any(word in key(reading.text) for word in _ALWAYS)
        case _:
            is_later = False
    return is_later and reading.kind != written.kind


def _difference(reading: Deadline, written: Deadline) -> tuple[str, Message] | None:
    """The first field in which the meaning differs from the reading of the wording.

    Documents may differ, and a begin, the event's id, or that the work goes on may be left out.
    """
    read_values, written_values = vars(reading), vars(written)  # getattr is slow where pydantic has no such attribute
    for field in ("kind", "due", "every", "due_day", "due_month", "due_weekday", "due_time", *UNITS):
        wording, meaning = _shown(read_values.get(field)), _shown(written_values.get(field))
        if wording != meaning:
            return field, msg("the wording says {said}, but {written} is written", said=wording, written=meaning)
    for field in ("begins", "origin", "by"):
        wording, meaning = read_values.get(field), written_values.get(field)
        if wording and meaning and key(str(wording)) != key(str(meaning)):
            name = "from" if field == "origin" else field
            return name, msg("the wording says {said}, but {written} is written", said=wording, written=meaning)
    of_stages = zip_longest(stages_of(reading), stages_of(written))
    if any(not (own and other) or _difference(own.deadline, other.deadline) for own, other in of_stages):
        return "stages", msg("the stages that are written are not those of the wording")
    wording, meaning = read_values.get("condition"), written_values.get("condition")
    if wording == meaning or key(wording or "") == key(meaning or ""):
        return None
    if wording:
        return "condition", msg("the wording sets the condition “{condition}”", condition=wording)
    return "condition", msg("the wording does not set the condition “{condition}”", condition=meaning)
