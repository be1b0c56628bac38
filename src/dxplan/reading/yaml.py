"""YAML text to plain data, and the place of everything in it.

Plans are read from libyaml's events and never by a YAML loader: depth, size and features are bounded, nothing is
constructed from tags, and a value that two versions of YAML read differently is refused instead of guessed.
Data problems become faults with a place; reading goes on after them wherever it can.
"""

import codecs
import re
import unicodedata
from array import array
from collections.abc import Callable
from functools import cache
from typing import Any

from dxplan.diagnostics import Fault, Message, Position, Rule, msg
from dxplan.model.numbers import numbers_in
from dxplan.reading.decoding import conflicts, decoded, invisible, unseen_fault
from dxplan.reading.format_rules import (
    AMBIGUOUS,
    DUPLICATE_KEY,
    EMPTY,
    FEATURE,
    LIMIT,
    SYNTAX,
    TWO_NUMBERS,
    WRITE_ONE,
    two_numbers,
)
from dxplan.reading.libyaml import (
    AliasEvent,
    DocumentStartEvent,
    Loader,
    MappingEndEvent,
    MappingStartEvent,
    MarkedYAMLError,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    YAMLError,
)
from dxplan.reading.plain import AMBIGUOUS_WORDS, SIGNS, SPECIAL, WORDS, ambiguous, plain_number

MAX_NODES = 3_000_000
MAX_DEPTH = 64
STDIN = "<stdin>"
"""How messages call what came on stdin."""

Path = tuple[str | int, ...]

_TOO_MUCH = msg(
    "the file is nested too deeply or too long; at most {depth} levels and 3 million nodes are read", depth=MAX_DEPTH
)
_QUOTE = msg("put it in quotes if it is a text")
_WRITE_OUT = msg("write the value out, or put the text in quotes")

# Parts of libyaml's English errors, and the hint for the author of the line.
_SYNTAX_HINTS = (
    ("mapping values are not allowed", msg("a text that holds “: ” needs quotes around it")),
    ("cannot start any token", msg("a text that begins with @, `, % or a tab needs quotes around it")),
    ("found unknown escape character", msg("in double quotes a backslash begins an escape; use single quotes")),
    ("found unexpected end of stream", msg("a quote or bracket that was opened is not closed")),
    ("while scanning a quoted scalar", msg("a quote that was opened is not closed")),
    ("did not find expected ',' or", msg("a bracket that was opened is not closed, or a comma is missing")),
    ("did not find expected '-' indicator", msg("the lines of a list must begin at the same column with “- ”")),
    ("did not find expected key", msg("check that the line begins at the same column as the keys above it")),
    ("could not find expected ':'", msg("a key is written “key: value”, with a space behind the colon")),
    ("while scanning an alias", msg("a text that begins with * needs quotes around it")),
    ("while scanning an anchor", msg("a text that begins with & needs quotes around it")),
    ("while scanning a tag", msg("a text that begins with ! needs quotes around it")),
    ("block sequence entries are not allowed", msg("a list's first “- ” goes on its own line, below the key")),
)


class YamlText:
    """A YAML file as plain data, with the place of every node; `faults` lists what could not be read.

    `lines` and `columns` hold the place of each node, key or value, in the order of the text, and `begins`, for each
    mapping and list, which of them is its own.
    """

    __slots__ = ("begins", "columns", "data", "faults", "lines", "name", "text")

    def __init__(
        self,
        name: str,
        text: str,
        data: Any,
        places: "tuple[array[int], array[int]]",
        begins: dict[int, int],
        faults: tuple[Fault, ...],
    ) -> None:
        self.name = name
        self.text = text
        self.data = data
        self.lines, self.columns = places
        self.begins = begins
        self.faults = faults

    def position(self, path: Path, *, key: bool = False, below: dict[str, Any] | None = None) -> Position:
        """The place of the value at the path, or of its key; if there is none, the nearest value around it.

        The path begins at the mapping `below`, which is part of the data, or at the top.
        """
        if not self.lines:
            return Position(1, 1)
        node: Any = self.data if below is None else below
        at = key_at = self.begins.get(id(node), 0)
        for step in path:
            if isinstance(node, list) and isinstance(step, str) and step.isdecimal():
                step = int(step)
            place = self._child(node, step)
            if place is None:
                key = False
                break
            key_at, at = place
            node = node[step]
        at = key_at if key else at
        return Position(self.lines[at] + 1, self.columns[at] + 1)

    def written(self, position: Position) -> str:
        """The single word, or the quoted text, at a place of the text; blank if there is none."""
        match = _word().match(self.line(position.line), position.column - 1)
        return match[0] if match else ""

    def line(self, number: int) -> str:
        """One line of the text, counted from 1, without its end; blank past the last."""
        lines = self.text.split("\n")
        return lines[number - 1].rstrip("\r") if number <= len(lines) else ""

    def end_of(self, node: dict[str, Any] | list[Any]) -> int:
        """Index of the first recorded position after a mapping or list."""
        of_each = 1 + isinstance(node, dict)
        behind = 0  # the last mapping or list in it
        for child in reversed(node.values() if isinstance(node, dict) else node):
            if isinstance(child, dict | list):
                return self.end_of(child) + behind
            behind += of_each
        return self.begins[id(node)] + 1 + behind

    def _child(self, node: Any, step: str | int) -> tuple[int, int] | None:
        """Which place the key and the value at a step of a collection have; None if it has none there."""
        is_mapping = isinstance(node, dict)
        steps = node if is_mapping else range(len(node)) if isinstance(node, list) else ()
        if step not in steps:
            return None
        if isinstance(node[step], dict | list):  # a long list is not walked
            at = self.begins[id(node[step])]
            return at - is_mapping, at
        at = self.begins[id(node)] + 1
        for other in steps:
            if other == step:
                break
            child = node[other]
            at = self.end_of(child) if isinstance(child, dict | list) else at + 1 + is_mapping
        return at, at + is_mapping


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r""""(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s,\[\]{}"'][^\s,\[\]{}]*""")


def read_source(name: str, raw: bytes) -> YamlText:
    """Read a file's bytes; everything that is wrong with them is in `faults`, and `data` is None if all is lost."""
    text, faults = decoded(raw)
    if text and (unresolved := conflicts(raw)):  # what else is wrong follows from it
        return YamlText(name, text, None, (array("I"), array("I")), {}, tuple(unresolved))
    # the nodes of the longest list are parted by these
    if text and len(text) > MAX_NODES and raw.count(b"\n") + raw.count(b",") > MAX_NODES:
        text, faults = None, [Fault(LIMIT, Position(1, 1), _TOO_MUCH)]
    if text is None:
        return YamlText(name, "", None, (array("I"), array("I")), {}, tuple(faults))
    as_it_is = not faults and not raw.startswith(codecs.BOM_UTF8)
    reader = _Reader(raw if as_it_is else text, faults)
    reader.read()
    reader.faults = [_with_comma(fault, text) if fault.rule is FEATURE else fault for fault in reader.faults]
    return YamlText(name, text, reader.root, (reader.lines, reader.columns), reader.begins, tuple(reader.faults))


def _with_comma(fault: Fault, text: str) -> Fault:
    """The fault of a key that is the decimals of a number in braces: there, a comma begins the next key."""
    line, column = fault.position
    before = re.search(r"-?[0-9]+,$", text.split("\n")[line - 1][: column - 1])
    number = f"{before[0]}{fault.message.args.get('key', '')}" if before else ""
    readings = numbers_in(number)
    if not readings:
        return fault
    if len(readings) > 1:
        return fault._replace(rule=TWO_NUMBERS, message=two_numbers(number, readings), hint=WRITE_ONE)
    return fault._replace(
        hint=msg("in braces a comma begins the next key; write {value}, with a point", value=readings[0])
    )


class _Reader:
    """One pass over the events of a text."""

    def __init__(self, text: str | bytes, faults: list[Fault]) -> None:
        self.next_event: Callable[[], Any] = Loader(text).get_event
        self.faults = faults
        self.lines: array[int] = array("I")
        self.columns: array[int] = array("I")
        self.begins: dict[int, int] = {}
        self.root: Any = None

    def read(self) -> None:
        """Read the one document, as far as it can be read."""
        try:
            self.next_event()  # the stream begins
            if type(self.next_event()) is StreamEndEvent:
                self.faults.append(Fault(EMPTY, Position(1, 1), msg("the file is empty")))
                return
            if not self._read_nodes():
                self.root = None
                return
            if self.root is None and not self.faults:
                self.faults.append(Fault(EMPTY, Position(1, 1), msg("the file is empty")))
            self.next_event()  # the document ends
            event = self.next_event()
            if type(event) is DocumentStartEvent:
                self._fault(FEATURE, event, msg("a second document begins here"), msg("one file holds one plan"))
        except MarkedYAMLError as error:
            self.root = None
            mark = error.problem_mark or error.context_mark
            complaint = f"{error.context} {error.problem}"
            hint = next((hint for part, hint in _SYNTAX_HINTS if part in complaint), None)
            position = Position(mark.line + 1, mark.column + 1) if mark else Position(1, 1)
            self.faults.append(Fault(SYNTAX, position, msg("the text is not YAML from here on"), hint))
        except YAMLError:
            self.root = None
            self.faults.append(Fault(SYNTAX, Position(1, 1), msg("the text is not YAML")))

    def _read_nodes(self) -> bool:
        """Fill `root`, the places and `begins`; False if a limit was met."""
        next_event, begins, lines = self.next_event, self.begins, self.lines
        add_line, add_column = lines.append, self.columns.append
        around: list[Any] = []  # the collections that hold this one
        node: Any = None
        inner: dict[str, Any] | list[Any] | None
        key: str | None = None
        is_mapping = False
        plain_keys: set[str] = set()  # keys that were valid before
        while True:
            event = next_event()
            kind = type(event)
            if kind is ScalarEvent:
                mark = event.start_mark
                add_line(mark.line)
                add_column(mark.column)
                value = event.value
                if key is None and is_mapping:
                    if (
                        value in plain_keys
                        and value not in node
                        and not event.style
                        and event.tag is event.anchor is None
                    ):
                        key = value
                        continue
                    key = self._key(event, self._scalar(event, True), node)
                    if key is None:
                        self._skip(1, 0)
                    elif not event.style:
                        plain_keys.add(key)
                    continue
                style = event.style
                if not event.tag is event.anchor is None or (style == '"' if style else value in SPECIAL):
                    value = self._scalar(event, False)
                elif not style and value[0] in SIGNS:
                    value = self._number(event)
                if is_mapping:
                    node[key] = value
                    key = None
                elif node is None:
                    self.root = value
                    return True
                else:
                    node.append(value)
                continue
            if kind is MappingEndEvent or kind is SequenceEndEvent:
                node = around.pop()
                if node is None:
                    return True
                is_mapping = type(node) is dict
                continue
            mark = event.start_mark
            add_line(mark.line)
            add_column(mark.column)
            if is_mapping and key is None:
                self._fault(FEATURE, event, msg("a key must be a single text, not a list or mapping"))
                self._skip(1, 0) if kind is AliasEvent else self._skip(2, 1)
                continue
            if kind is AliasEvent:
                self._fault(FEATURE, event, msg("an alias is not allowed"), _WRITE_OUT)
                inner = None
            else:
                if len(lines) > MAX_NODES or len(around) >= MAX_DEPTH:
                    self._fault(LIMIT, event, _TOO_MUCH)
                    return False
                if event.anchor is not None or event.tag is not None:
                    self._refuse_property(event)
                inner = {} if kind is MappingStartEvent else []
            if is_mapping:
                node[key] = inner
                key = None
            elif node is None:
                self.root = inner
                if inner is None:
                    return True
            else:
                node.append(inner)
            if inner is not None:
                around.append(node)
                node = inner
                begins[id(node)] = len(lines) - 1
                is_mapping = kind is MappingStartEvent

    def _scalar(self, event: Any, is_key: bool) -> Any:
        value = event.value
        if event.anchor is not None or event.tag is not None:
            self._refuse_property(event)
        style = event.style
        if not style:
            if value in WORDS:
                return WORDS[value]
            if value in AMBIGUOUS_WORDS:
                if not is_key or value == "<<":  # the format itself has a key `on`
                    self._refuse_ambiguous(event)
            elif value[0] in SIGNS:
                return self._number(event)
        elif style == '"':
            # an escape can make what the text itself may not hold
            unseen = None if value.isprintable() else invisible().search(value)
            if unseen:
                self.faults.append(unseen_fault(unseen[0], _position(event)))
                value = invisible().sub("", value)
            return unicodedata.normalize("NFC", value)
        return value

    def _number(self, event: Any) -> Any:
        value, problem = plain_number(event.value)
        if problem:
            self._fault(AMBIGUOUS, event, problem, _QUOTE)
        return value

    def _key(self, event: Any, value: Any, node: dict[str, Any]) -> str | None:
        """The key for the next value; None if the value is to be skipped."""
        if not isinstance(value, str):
            self._fault(FEATURE, event, msg("the key {key} is not a text", key=event.value or "null"), _QUOTE)
            value = str(event.value)
        if value in node:
            self._fault(
                DUPLICATE_KEY, event, msg("the key {key} stands here a second time", key=value), msg("keep one of them")
            )
            return None
        return str(value)

    def _skip(self, count: int, depth: int) -> None:
        """Skip so many nodes, beginning so deep in the first, and drop the place of the key before them."""
        del self.lines[-1], self.columns[-1]
        while count:
            kind = type(self.next_event())
            if kind is MappingStartEvent or kind is SequenceStartEvent:
                depth += 1
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                depth -= 1
            count -= depth == 0

    def _fault(self, rule: Rule, event: Any, message: Message, hint: Message | None = None) -> None:
        self.faults.append(Fault(rule, _position(event), message, hint))

    def _refuse_property(self, event: Any) -> None:
        what = msg("an anchor is not allowed") if event.anchor is not None else msg("a tag is not allowed")
        self._fault(FEATURE, event, what, _WRITE_OUT)

    def _refuse_ambiguous(self, event: Any) -> None:
        self._fault(AMBIGUOUS, event, ambiguous(event.value), _QUOTE)


def _position(event: Any) -> Position:
    return Position(event.start_mark.line + 1, event.start_mark.column + 1)
