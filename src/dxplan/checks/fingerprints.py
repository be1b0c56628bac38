"""Fingerprints, by which CI and baselines recognise a finding after lines around it have moved."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Any
from unicodedata import normalize

from dxplan.diagnostics import Diagnostic, Message

_PLACES = frozenset(("place", "line", "last_line", "base"))
"""The arguments of messages that are places or commits, which change when other things change."""
_ABOVE_PLANS = re.compile(r"\A(?:(?:.*[/:])?plans/|[0-9a-f]{7,64}:|[./]+)", re.DOTALL)
"""The part of a path that is cut off: up to the last `plans/`; without one, the commit or the way upward."""


def fingerprints(diagnostics: Sequence[Diagnostic], file_name: Callable[[str], str] = str) -> list[str]:
    """The fingerprint of each finding: of its rule, file, item, field and the arguments of its message.

    Lines, positions in a list, the language and the wording do not count. `file_name` makes the name of a file
    independent of the working directory. Findings that are equal in all this are distinguished by their order.
    """
    return list(distinct(_fingerprint(diagnostic, file_name) for diagnostic in diagnostics))


def distinct(prints: Iterable[str]) -> Iterator[str]:
    """Fingerprints without repeats: the second `x` becomes the hash of `x#2`."""
    times: dict[str, int] = {}
    used: set[str] = set()
    for first in prints:
        fingerprint = first
        while fingerprint in used:
            times[first] = times.get(first, 1) + 1
            fingerprint = _hash(f"{first}#{times[first]}")
        used.add(fingerprint)
        yield fingerprint


def _fingerprint(diagnostic: Diagnostic, file_name: Callable[[str], str]) -> str:
    steps = (step for step in diagnostic.field.split(".") if not step.isdecimal())
    head = (diagnostic.rule.code, _file(file_name(diagnostic.file)), diagnostic.subject, ".".join(steps))
    return _hash("\0".join((*head, *_values(diagnostic.message))))


def _values(message: Message) -> list[str]:
    """The arguments of a message but places, sorted."""
    values = ((name, value) for name, value in message.args.items() if name not in _PLACES)
    return sorted(_file(value) if name == "file" else _text(value) for name, value in values)


def _text(value: Any) -> str:
    """An argument as text, the same for every spelling of it."""
    match value:
        case Message():
            return " ".join((value.text, *_values(value)))
        case list():
            return " ".join(map(_text, value))
        case float() if value.is_integer():
            return str(int(value))
    return " ".join(normalize("NFC", str(value)).split())


def _file(name: str) -> str:
    """A file's path from the folder of plans, the same for every working directory and commit."""
    return normalize("NFC", _ABOVE_PLANS.sub("", name))


def _hash(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
