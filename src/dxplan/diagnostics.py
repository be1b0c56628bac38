"""Rules, findings, diagnostics and messages, and the one exception of the program.

Data problems are values. A rule yields findings that name the item and the field; reading keeps the places from which
they get a line, and rendering makes a sentence in the reader's language.
"""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Any, NamedTuple


class Severity(StrEnum):
    """How bad a finding is; only an error makes a check fail."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Message(NamedTuple):
    """A sentence before it is printed: its English text, which is the key of the catalogue, and its arguments."""

    text: str
    args: dict[str, Any]


def msg(text: str, /, **args: Any) -> Message:
    """A message; `text` is a literal, so that the catalogue can be checked against the code."""
    return Message(text, args)


class Refusal(NamedTuple):
    """The reason why a text is no value of the kind, and what to write instead."""

    message: Message
    hint: Message | None = None


def nearest(word: str, words: Iterable[str], *, most: int = 1) -> Message | None:
    """The hint with the words most similar to a mistyped one; None if no word is similar."""
    from difflib import get_close_matches

    by_letters = {candidate.lower(): candidate for candidate in words}  # capitals do not count
    nearest_words = [by_letters[candidate] for candidate in get_close_matches(word.lower(), tuple(by_letters), n=most)]
    return msg("did you mean {ids}?", ids=sorted(nearest_words)) if nearest_words else None


class Position(NamedTuple):
    """A place in a file; line and column count from 1, columns in code points."""

    line: int
    column: int


class Finding(NamedTuple):
    """A fault that a rule finds: the item's id (blank for the plan itself), the field's dotted path, a message."""

    subject: str
    field: str
    message: Message
    hint: Message | None = None
    nth: int = 0
    """Which item of that id it is, if several have it."""
    file: str = ""
    """The name of the file of records with the fault; then the field is a path from its top. Blank for the plan."""


class RuleText(NamedTuple):
    """A rule's documentation, by its fixed parts."""

    summary: str
    why: str
    example: str
    instead: str


class Rule(NamedTuple):
    """A kind of finding: stable code, readable name, severity, documentation, and the function that yields it.

    Rules of reading (text that is not YAML, an unknown key) have no function: the reader makes the findings.
    """

    code: str
    name: str
    severity: Severity
    doc: str
    check: Callable[[Any], Iterable[Finding]] | None = None
    clause: str = ""
    """The clause of the law that it follows, as cited; blank for rules of our own."""

    @property
    def text(self) -> RuleText:
        """The documentation in its parts: the fault, why it matters, an example, and what to write instead."""
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
    """A fault at a place of a text, found while reading it."""

    rule: Rule
    position: Position
    message: Message
    hint: Message | None = None


class Diagnostic(NamedTuple):
    """A finding with its rule and its place, ready to be printed."""

    rule: Rule
    message: Message
    hint: Message | None
    file: str
    position: Position
    subject: str
    field: str

    @property
    def is_error(self) -> bool:
        """Whether it fails a check."""
        return self.rule.severity is Severity.ERROR


class DxplanError(Exception):
    """The error that ends a command: the message for its user and the exit code (2: usage or a file; 1: a finding)."""

    def __init__(self, message: Message, hint: Message | None = None, code: int = 2) -> None:
        super().__init__(message.text)
        self.message = message
        self.hint = hint
        self.code = code

    def __reduce__(self) -> tuple[type["DxplanError"], tuple[Message, Message | None, int]]:
        """Pickled for another process."""
        return type(self), (self.message, self.hint, self.code)
