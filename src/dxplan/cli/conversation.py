"""Questions asked one by one on a terminal: an answer is checked at once, and one may go back, or leave and return."""

import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from io import TextIOWrapper
from shutil import get_terminal_size
from typing import NamedTuple

from dxplan.diagnostics import DxplanError
from dxplan.render.language import Language
from dxplan.render.text import folded, printable

_LEAVE, _BACK, _HELP = "q", "<", "?"


class Question(NamedTuple):
    """What is asked."""

    key: str
    words: str
    """How it is asked, and what a refusal of the answer begins with."""
    explanation: str
    """What `?` prints."""
    read: Callable[[str], str]
    """The answer as it is kept; a DxplanError says what is wrong with it."""
    default: str | None = None
    """What Enter answers; blank where it skips the question, None where an answer is needed."""
    head: tuple[str, ...] = ()
    """Lines above the first of several questions that have the same."""
    shown: Callable[[str], str] = str
    """How an answer is said back."""


Ask = Callable[[dict[str, str]], Iterator[Question]]
"""The questions in their order, so far as the answers of those before are known."""


class Conversation:
    """Questions and answers on a terminal."""

    def __init__(self, speaks: Language, ask: Ask, keep: Callable[[dict[str, str]], None]) -> None:
        self._speaks, self._ask, self._keep = speaks, ask, keep
        self._head: tuple[str, ...] = ()
        if isinstance(sys.stdin, TextIOWrapper):
            sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")
        with suppress(ImportError):
            import readline  # noqa: F401 — `input` edits lines by it

    def run(self, answers: dict[str, str]) -> bool:
        """Ask what is not answered yet; whether all of it is, and nobody left before."""
        while question := next((each for each in self._ask(answers) if each.key not in answers), None):
            if question.head and question.head != self._head:
                self.say("", *question.head)
            self._head = question.head
            typed = self._typed(question)
            if typed is None or typed == _LEAVE:
                return False
            if typed == _HELP:
                self.say(f"  {question.explanation}")
            elif typed == _BACK:
                if answers:
                    answers.popitem()
                self._keep(answers)
            elif not typed and question.default is None:
                self.say(f"  {self._speaks.text('An answer is needed here; ? explains it.')}")
            else:
                self._take(question, typed or question.default or "", answers)
        return True

    def say(self, *lines: str) -> None:
        """Print lines, folded to the terminal."""
        width = get_terminal_size().columns
        for line in lines:
            indent = len(line) - len(line.lstrip())
            text = folded(printable(line.strip()), width - indent)
            sys.stdout.write("".join(f"{' ' * indent}{part}".rstrip() + "\n" for part in text.split("\n")))
        sys.stdout.flush()

    def _typed(self, question: Question) -> str | None:
        """The line that was typed; None at the end of the input."""
        shown = f" [{printable(question.shown(question.default))}]" if question.default else ""
        try:
            return input(f"{printable(question.words)}{shown}: ").strip()
        except EOFError:
            self.say("")
            return None

    def _take(self, question: Question, typed: str, answers: dict[str, str]) -> None:
        try:
            answer = question.read(typed) if typed else ""
        except DxplanError as error:
            self.say(f"  {self._speaks.message(error.message)}")
            if error.hint:
                self.say(f"  {self._speaks.message(error.hint)}")
            return
        if answer and question.shown(answer) != typed and answer != question.default:
            self.say(f"  → {question.shown(answer)}")
        answers[question.key] = answer
        self._keep(answers)
