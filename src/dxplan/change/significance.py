"""The significance of a change for those who carry the plan out."""

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from dxplan.change.diff import Change
from dxplan.model.workdays import Calendar


class Significance(StrEnum):
    """From changes that others must act on to those that nobody needs to."""

    DROPPED = "dropped"
    ADDED = "added"
    CANCELLED = "cancelled"
    SUSPENDED = "suspended"
    RESUMED = "resumed"
    DEADLINE_EXTENDED = "deadline_extended"
    DEADLINE_SHORTENED = "deadline_shortened"
    DEADLINE_SET = "deadline_set"
    DEADLINE_REMOVED = "deadline_removed"
    DEADLINE_CHANGED = "deadline_changed"
    LEAD_CHANGED = "lead_changed"
    TARGET_LOWERED = "target_lowered"
    TARGET_RAISED = "target_raised"
    TARGET_CHANGED = "target_changed"
    COORDINATING_ADDED = "coordinating_added"
    COORDINATING_DROPPED = "coordinating_dropped"
    COORDINATING_CHANGED = "coordinating_changed"
    IN_FORCE = "in_force"
    WITHDRAWN = "withdrawn"
    CONTENT = "content"
    WORDING = "wording"
    TYPOGRAPHY = "typography"
    BOOKKEEPING = "bookkeeping"


_S = Significance
_OF_CELLS = {
    "lead": _S.LEAD_CHANGED,
    "deadline": _S.DEADLINE_CHANGED,
    "coordinating": _S.COORDINATING_CHANGED,
}
MIRRORS = {
    _S.DROPPED: _S.ADDED,
    _S.CANCELLED: _S.RESUMED,
    _S.DEADLINE_EXTENDED: _S.DEADLINE_SHORTENED,
    _S.DEADLINE_SET: _S.DEADLINE_REMOVED,
    _S.TARGET_LOWERED: _S.TARGET_RAISED,
    _S.COORDINATING_ADDED: _S.COORDINATING_DROPPED,
    _S.IN_FORCE: _S.WITHDRAWN,
}
MIRRORS |= {mirror: significance for significance, mirror in MIRRORS.items()}
"""The significance of a change read from new to old; any other significance stays the same."""


def significance(change: Change) -> Significance:
    """The significance of a change: by its field, and of a text by how much of it differs."""
    if change.field == "status" and change.subject == "plan":
        return _S.IN_FORCE if change.new == "in_force" else _S.WITHDRAWN
    if not change.is_legal:
        return _S.BOOKKEEPING
    if not change.field:
        return _S.ADDED if change.kind == "added" else _S.DROPPED
    match change.steps, change.old, change.new:  # an entry of the ledger may have values of any type
        case ["form"], _, _:
            return _S.CONTENT
        case ["lifecycle"], _, new:
            return _S.SUSPENDED if new == "suspended" else _S.CANCELLED if new == "cancelled" else _S.RESUMED
        case ((["deadline"] | ["deadline" | "target", "due"] | ["targets", _, "due"]), _, _):
            return _of_dates(change)
        case ["deadline", "stages", _, "deadline", "due"], _, _:
            return _of_dates(change)
        case ["deadline", *_, "days" | "working_days" | "months"], int(old), int(new):
            return _S.DEADLINE_EXTENDED if new > old else _S.DEADLINE_SHORTENED
        case ["deadline", "stages", _, "lead"], _, _:
            return _S.LEAD_CHANGED
        case ["merged"], list(old), list(new):  # the rows below gain or lose the cell
            cells = {*map(str, old)} ^ {*map(str, new)}
            return next((kind for cell, kind in _OF_CELLS.items() if cell in cells), _S.CONTENT)
        case ["number"] | ["extra", _] | ["document", "type" | "issuer" | "number"], str(old), str(new):
            return _S.TYPOGRAPHY if _of_texts(old, new) is _S.TYPOGRAPHY else _S.CONTENT
        case ["target", "text"] | ["targets", _, "text"], str(old), str(new) if re.search(r"\d", old + new) is None:
            return _S.TYPOGRAPHY if _of_texts(old, new) is _S.TYPOGRAPHY else _S.TARGET_CHANGED  # it is in words
        case ["deadline", "text"] | ["deadline", "stages", _, *_, "text"], str(old), str(new):
            return _of_texts(old, new, with_numbers=False)
        case ["deadline", *_], _, _:
            return _S.DEADLINE_CHANGED
        case ["lead"], list(old), list(new):
            return _S.CONTENT if sorted(map(str, old)) == sorted(map(str, new)) else _S.LEAD_CHANGED
        case ["coordinating"], list(old), list(new):
            return _of_coordinating(set(map(str, old)), set(map(str, new)))
        case (
            (
                ["target", "value" | "low" | "high"]
                | ["target", "parts", _, "value"]
                | ["targets", _, "value" | "low" | "high"]
            ),
            int() | float(),
            int() | float(),
        ):
            return _S.TARGET_LOWERED if change.new < change.old else _S.TARGET_RAISED
        case (
            (
                ["target" | "targets"]
                | ["target", "value" | "low" | "high" | "kind" | "parts"]
                | ["target", "parts", _, "value"]
                | ["targets", _, "value" | "low" | "high" | "kind" | "parts"]
                | ["unit"]
            ),
            _,
            _,
        ):
            return _S.TARGET_CHANGED
    if isinstance(change.old, str) and isinstance(change.new, str):
        return _of_texts(change.old, change.new)
    return _S.CONTENT


class Moved(NamedTuple):
    """The days by which a due day moves, negative towards the past; working days are counted after the earlier day."""

    days: int
    working_days: int


def moved_days(change: Change, calendar: Calendar) -> Moved | None:
    """The days by which a change moves a due day; None if it moves none."""
    old, new = due_in(change.old), due_in(change.new)
    is_due = change.steps in (("deadline",), ("deadline", "due"), ("target", "due")) or _is_due_of_part(change)
    return moved(old, new, calendar) if is_due and old and new and old != new else None


def _is_due_of_part(change: Change) -> bool:
    """Whether it is the due day of one of several targets, or of a stage."""
    if change.subject == "kpi":
        return change.steps[:1] == ("targets",) and change.steps[2:] == ("due",)
    return change.steps[:2] == ("deadline", "stages") and change.steps[3:] == ("deadline", "due")


def moved(old: date, new: date, calendar: Calendar) -> Moved:
    """The days from an old day to a new one."""
    first, last = min(old, new), max(old, new)
    working = calendar.working_days(first, last) - (not calendar.is_off(first))
    return Moved((new - old).days, working if new >= old else -working)


def _of_dates(change: Change) -> Significance:
    old, new = due_in(change.old), due_in(change.new)
    if old == new:
        return _S.DEADLINE_CHANGED
    if old and new:
        return _S.DEADLINE_EXTENDED if new > old else _S.DEADLINE_SHORTENED
    return _S.DEADLINE_SET if new else _S.DEADLINE_REMOVED


def due_in(value: Any) -> date | None:
    """The due day of a date, or of a whole deadline."""
    if isinstance(value, Mapping):
        value = value.get("due")
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            return None
    return value if isinstance(value, date) else None


def _of_coordinating(old: set[str], new: set[str]) -> Significance:
    if old == new:
        return _S.CONTENT
    if old < new:
        return _S.COORDINATING_ADDED
    return _S.COORDINATING_DROPPED if new < old else _S.COORDINATING_CHANGED


def _of_texts(old: str, new: str, *, with_numbers: bool = True) -> Significance:
    """How much of a text differs. Another number in it is content, but not in a deadline, where the due day counts."""
    from dxplan.wording.alphabet import bare  # only texts that differ need it

    if bare(old) == bare(new):
        return _S.TYPOGRAPHY
    return _S.CONTENT if with_numbers and re.findall(r"\d+", old) != re.findall(r"\d+", new) else _S.WORDING
