"""Rules, findings, diagnostics and messages, and the one exception of the program.

Data problems are values. A rule yields findings that name the thing and the field; the loader's source map gives them
a line, the registry a severity, and rendering a sentence in the reader's language.
"""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Any, NamedTuple


class Severity(StrEnum):
    """How bad a finding is; only an error fails a check."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Message(NamedTuple):
    """A sentence that is not said yet: the English text that names it in the catalogue, and its arguments."""

    text: str
    args: dict[str, Any]


def msg(text: str, /, **args: Any) -> Message:
    """A message; `text` is a literal, so that the catalogue can be checked against the code."""
    return Message(text, args)


class Refusal(NamedTuple):
    """Why a text is not taken for what is asked for, and what to write."""

    message: Message
    hint: Message | None = None


def nearest(word: str, known: Iterable[str], *, most: int = 1) -> Message | None:
    """The hint that names the known words nearest to a mistyped one; None if none is near."""
    from difflib import get_close_matches

    by_letters = {one.lower(): one for one in known}  # capitals make no other word
    near = [by_letters[one] for one in get_close_matches(word.lower(), tuple(by_letters), n=most)]
    return msg("did you mean {ids}?", ids=sorted(near)) if near else None


class Position(NamedTuple):
    """A place in a file; line and column count from 1, columns in code points."""

    line: int
    column: int


class Finding(NamedTuple):
    """What a rule has to say of one thing: the item's id (blank for the plan itself) and the field's dotted path."""

    subject: str
    field: str
    message: Message
    hint: Message | None = None
    nth: int = 0
    """Which item of that id is meant, where several bear it."""
    file: str = ""
    """The record file that holds it, by its name, with the field's path from its top; blank for the plan."""


class RuleText(NamedTuple):
    """A rule's documentation, by its fixed parts."""

    summary: str
    why: str
    example: str
    instead: str


class Rule(NamedTuple):
    """A kind of finding: stable code, readable name, severity, documentation, and the check that yields it.

    Findings of reading (text that is not YAML, a key that is not known) have no check: the reader makes them.
    """

    code: str
    name: str
    severity: Severity
    doc: str
    check: Callable[[Any], Iterable[Finding]] | None = None
    clause: str = ""
    """The clause of the law that it follows, as it is cited; blank for rules of our own."""

    @property
    def text(self) -> RuleText:
        """The documentation in its parts: what is wrong, why it matters, an example, and what to write instead."""
        from inspect import cleandoc  # they load much, and only what prints a rule's text needs them
        from textwrap import dedent

        summary, _, rest = cleandoc(self.doc).partition("\n\n")
        why, _, rest = rest.partition("\n\nExample:\n")
        example, _, instead = rest.partition("\n\nInstead:\n")
        return RuleText(_joined(summary), _joined(why.removeprefix("Why:")), dedent(example), dedent(instead))


def rule(
    code: str, name: str, severity: Severity, clause: str = ""
) -> Callable[[Callable[[Any], Iterable[Finding]]], Rule]:
    """Make a check a rule; its docstring is the rule's documentation."""

    def declare(check: Callable[[Any], Iterable[Finding]]) -> Rule:
        return Rule(code, name, severity, check.__doc__ or "", check, clause)

    return declare


def _joined(text: str) -> str:
    return " ".join(text.split())


class Fault(NamedTuple):
    """What a reader of text has to say of one place in it."""

    rule: Rule
    position: Position
    message: Message
    hint: Message | None = None


class Diagnostic(NamedTuple):
    """A finding with its rule and its place, ready to be said."""

    rule: Rule
    message: Message
    hint: Message | None
    file: str
    position: Position
    subject: str
    field: str


class DxplanError(Exception):
    """What stops a command: the sentence for its user and the exit code (2: usage or a file; 1: a finding)."""

    def __init__(self, message: Message, hint: Message | None = None, code: int = 2) -> None:
        super().__init__(message.text)
        self.message = message
        self.hint = hint
        self.code = code

    def __reduce__(self) -> tuple[type["DxplanError"], tuple[Message, Message | None, int]]:
        """The way from one process to another."""
        return type(self), (self.message, self.hint, self.code)
