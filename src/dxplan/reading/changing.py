"""Changing values in the text of a file of facts: what is new reads back, and comments and every other byte stay."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from dxplan.diagnostics import DxplanError, Position, msg
from dxplan.reading.edit import (
    ENDS,
    Item,
    as_read,
    behind,
    comments_of,
    ending_of,
    extended,
    in_brackets,
    indented,
    joined,
    node_lines,
    opened,
)
from dxplan.reading.places import value_at, with_values
from dxplan.reading.yaml import Path, YamlText, read_source

_DAY = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])", re.ASCII)
"""A day that every month has; another one stays a text in quotes."""


def changed(name: str, raw: bytes, values: Mapping[Path, Any]) -> bytes:
    """The file with these values at their paths; a key that an item lacks is added behind its others.

    Comments stay: those within a value that is replaced go above it. What stands in brackets or braces is written anew,
    line by line. Raises DxplanError as `extended` does.
    """
    for path, value in values.items():
        raw = _with_value(name, raw, path, value)
    return raw


def added(name: str, raw: bytes, key: str, items: Sequence[Item | str]) -> bytes:
    """As `extended`; a list in brackets is written anew, line by line."""
    source, lines = opened(name, raw)
    old = source.data.get(key)
    place = source.position((key,))
    if old and lines[place.line - 1][place.column - 1] == "[":
        return _with_value(name, raw, (key,), _typed([*old, *items]))
    return extended(name, raw, key, items).content


def _typed(value: Any) -> Any:
    """Data of a file with its days as such, so that they are written without quotes."""
    if isinstance(value, dict):
        return {name: _typed(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_typed(part) for part in value]
    return date.fromisoformat(value) if isinstance(value, str) and _DAY.fullmatch(value) else value


def _with_value(name: str, raw: bytes, path: Path, value: Any) -> bytes:
    source, lines = opened(name, raw)
    above, step = path[:-1], path[-1]
    parent = value_at(source.data, above)
    begin = source.position(above)
    copied: Any = [*parent] if isinstance(parent, list) else {**parent}
    copied[step] = as_read(value)
    if lines[begin.line - 1][begin.column - 1] in "{[":  # what it stands in is written anew, line by line
        if not above:
            raise in_brackets(name, begin.line - 1)
        return _with_value(name, raw, above, _typed(copied))
    if (step in parent) if isinstance(parent, dict) else isinstance(step, int) and step < len(parent):
        first, end, new = _in_place(source, lines, path, value)
    else:
        column = begin.column - 1
        first = end = behind(source, source.end_of(parent), lines[: _next_line(source, parent, lines)], column - 1)
        new = [*indented(node_lines(f"{step}:", value), column)]
    ending = ending_of(lines[max(first - 1, 0)], lines[0])
    if first == len(lines) and lines[-1] and not lines[-1].endswith("\n"):
        lines[-1] += ending
    lines[first:end] = [line + ending for line in new]
    content = joined(raw, lines)
    after = read_source(name, content)
    if after.data != with_values(source.data, {above: copied}) or len(after.faults) != len(source.faults):
        message = msg("{key} in {file} can't be changed without changing what is around it", key=str(step), file=name)
        raise DxplanError(message, msg("change it by hand"))
    return content


def _in_place(source: YamlText, lines: list[str], path: Path, value: Any) -> tuple[int, int, list[str]]:
    """The lines of a value with its key or dash, from the first to the one behind the last, and what replaces them."""
    step, old = path[-1], value_at(source.data, path)
    place = source.position(path, key=isinstance(step, str))
    first, column = place.line - 1, place.column - 1
    if isinstance(step, int):
        column = lines[first].rindex("-", 0, column)
    text = "".join(lines)
    comments = comments_of(text)
    end = _next_line(source, old, lines, source.position(path))
    while end > first + 1 and (not lines[end - 1].strip() or (end in comments and lines[end - 1].lstrip()[:1] == "#")):
        end -= 1
    new = [*node_lines(f"{step}:" if isinstance(step, str) else "-", value)]
    inner = [comments[number] for number in range(first + 1, end + 1) if number in comments]
    if len(inner) == end - first == len(new):
        new[0] += f"  {inner.pop()}"
    head = lines[first][:column]
    return first, end, [*indented(inner, column), head + new[0], *indented(new[1:], column)]


def _next_line(source: YamlText, node: Any, lines: list[str], place: Position | None = None) -> int:
    """The line of what follows a node; a scalar's own place has to be named."""
    if isinstance(node, dict | list):
        after = source.end_of(node)
    else:
        assert place
        places = [*zip(source.lines, source.columns, strict=True)]
        after = bisect_right(places, (place.line - 1, place.column - 1))
    if after < len(source.lines):
        return source.lines[after]
    return next((at for at, line in enumerate(lines) if at > source.lines[-1] and ENDS.match(line)), len(lines))
