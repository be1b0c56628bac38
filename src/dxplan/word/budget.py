"""The limits of what a template may make: each text that it captures, joins or changes is counted when it is made.

Without a count, forty nested captures of 50 characters each take all of a machine's memory before a word is written.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from sys import getsizeof
from typing import Any

from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.word.reasons import WORDS

MAX_MADE = 30_000_000
"""Bytes of texts that one document's templates may keep."""
MAX_VALUE = 1_000_000
"""Characters of one value that is printed: to escape it takes many times its size."""
MAX_OUTPUT = 20_000_000
"""Characters."""
_HELD_APART = 10_000
"""Pieces of the output that are kept apart; a piece of one character takes much more memory than that."""


class RefusedError(Exception):
    """A template did, while it ran, what is not allowed; `running` adds the place."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason.text)
        self.reason = reason


class Budget:
    """What is left for one document, all of its templates together."""

    def __init__(self) -> None:
        self._left = MAX_MADE

    def charge(self, text: str) -> str:
        """The text, counted; a RefusedError if the limit is passed.

        A text that the template no longer needs stays counted: that harms no document, and needs no bookkeeping.
        """
        self._take(getsizeof(text))
        return text

    def _take(self, size: int) -> None:
        if size > self._left:
            limit = MAX_MADE // 1_000_000
            raise RefusedError(msg("it captures and joins more than {limit} MB of text", limit=limit))
        self._left -= size

    def pieces(self) -> "Pieces":
        """An empty list for a capture."""
        return Pieces(self)

    def joined(self, pieces: Iterable[str]) -> str:
        """One text of the pieces of a capture, which are counted already, or of a block that is called."""
        return "".join(pieces if isinstance(pieces, Pieces) else map(self.charge, pieces))

    def counted(self, change: Callable[..., Any]) -> Callable[..., Any]:
        """A filter whose texts are counted; `join` counts its texts itself, before it joins them.

        It takes Jinja's context, which it does not need, so that Jinja does not run it while it compiles the template.
        """
        from jinja2 import pass_context

        @pass_context
        def filtered(_: Any, *args: Any, **options: Any) -> Any:
            changed = change(*args, **options)
            return self.charge(changed) if isinstance(changed, str) else changed

        return filtered

    def join(self, value: Any, d: Any = "", attribute: str | None = None) -> Any:
        """Jinja's filter: one text of the values, or of a field of each; a part that is escaped makes all of it so."""
        from markupsafe import Markup, escape

        texts = [text_of(_field(item, attribute)) for item in listed(value)]
        between = text_of(d)
        if any(isinstance(text, Markup) for text in (*texts, between)):
            between, texts = escape(between), [escape(text) for text in texts]
        self._take(sum(map(getsizeof, texts)) + getsizeof(between) * len(texts))
        return between.join(texts)


def text_of(value: Any) -> str:
    """A value as a text, if it is of a kind that can be printed; a RefusedError for a list or a macro."""
    from jinja2 import Undefined

    if isinstance(value, str):
        return value
    if value is None or isinstance(value, int | float | date | Undefined):
        return str(value)  # an undefined one raises its own error
    raise unprintable(value)


def unprintable(value: Any) -> RefusedError:
    """The error for a value that can't be printed."""
    kind = type(value).__name__
    return RefusedError(msg("a value of the kind {kind} can't be printed", kind=WORDS.get(kind, kind)))


def check_length(value: str) -> None:
    """A RefusedError for a value that is too long to be escaped."""
    if len(value) > MAX_VALUE:
        raise RefusedError(msg("a value of more than {limit} characters can't be printed", limit=MAX_VALUE))


def listed(value: Any) -> Any:
    """The values of a loop or a join; a RefusedError for a text: a list of its letters takes 80 times its size."""
    if isinstance(value, str):
        raise RefusedError(msg("a text is not a list"))
    return value


def _field(item: Any, path: str | None) -> Any:
    for name in path.split(".") if path else ():
        item = item[name]
    return item


class Pieces(list[str]):
    """The texts of a capture so far."""

    def __init__(self, budget: Budget) -> None:
        super().__init__()
        self._charge = budget.charge

    def append(self, piece: str) -> None:
        """Count the piece and keep it."""
        super().append(self._charge(piece))

    def extend(self, pieces: Iterable[str]) -> None:
        """The same for several."""
        super().extend(map(self._charge, pieces))


def bounded(chunks: Iterator[str], file: str) -> str:
    """The text that a template writes; a DxplanError if it is too long."""
    written: list[str] = []
    length = 0
    for chunk in chunks:
        length += len(chunk)
        if length > MAX_OUTPUT:
            raise DxplanError(msg("the template {file} writes more than 20 million characters", file=file))
        if chunk:
            written.append(chunk)
        if len(written) > _HELD_APART:
            written = ["".join(written)]
    return "".join(written)
