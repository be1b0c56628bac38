"""What makes a finding the same finding tomorrow, whatever moved around it: for baselines and for CI."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Any
from unicodedata import normalize

from dxplan.diagnostics import Diagnostic, Message

_PLACES = frozenset(("place", "line", "last_line", "base"))
"""The arguments of messages that say where another thing stands, or with which commit it was compared: they move."""
_ABOVE_PLANS = re.compile(r"\A(?:(?:.*[/:])?plans/|[0-9a-f]{7,64}:|[./]+)", re.DOTALL)
"""What stands before a file's name: the way to the last `plans/`; without one, the commit or the way upward."""


def fingerprints(diagnostics: Sequence[Diagnostic], named: Callable[[str], str] = str) -> list[str]:
    """The fingerprint of each finding, in their order: the rule, the file, the item, the field and what is said of it.

    Neither lines nor places in a list count, nor the language, nor the words of the sentence, nor the working
    directory where `named` makes a file's name independent of it; findings that are alike in all that counts are told
    apart by their order.
    """
    return list(distinct(_fingerprint(found, named) for found in diagnostics))


def distinct(prints: Iterable[str]) -> Iterator[str]:
    """Fingerprints with every repeat told apart: the second of `x` is that of `x#2`."""
    times: dict[str, int] = {}
    given: set[str] = set()
    for first in prints:
        one = first
        while one in given:
            times[first] = times.get(first, 1) + 1
            one = _hash(f"{first}#{times[first]}")
        given.add(one)
        yield one


def _fingerprint(diagnostic: Diagnostic, named: Callable[[str], str]) -> str:
    steps = (step for step in diagnostic.field.split(".") if not step.isdecimal())
    head = (diagnostic.rule.code, _file(named(diagnostic.file)), diagnostic.subject, ".".join(steps))
    return _hash("\0".join((*head, *_values(diagnostic.message))))


def _values(message: Message) -> list[str]:
    """What a message says of its case, without the order in which it says it."""
    values = ((name, value) for name, value in message.args.items() if name not in _PLACES)
    return sorted(_file(value) if name == "file" else _text(value) for name, value in values)


def _text(value: Any) -> str:
    """A value in one spelling."""
    match value:
        case Message():
            return " ".join((value.text, *_values(value)))
        case list():
            return " ".join(map(_text, value))
        case float() if value.is_integer():
            return str(int(value))
    return " ".join(normalize("NFC", str(value)).split())


def _file(name: str) -> str:
    """A file as seen from the folder of plans, wherever the command is run and whichever commit it reads."""
    return normalize("NFC", _ABOVE_PLANS.sub("", name))


def _hash(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
