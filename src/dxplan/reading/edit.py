"""Adding to a file of facts by its text: a new item goes into a list, and every other byte stays as it is.

The place is found at the marks of `source.py`; only the new item is written as YAML. What comes out is read again and
must be the old data and the item, or nothing is written.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from dxplan.diagnostics import DxplanError, Severity, msg
from dxplan.model.dates import Period
from dxplan.model.numbers import plain
from dxplan.reading.libyaml import Loader, ScalarEvent, StreamEndEvent
from dxplan.reading.yaml import YamlText, read_source

Item = Mapping[str, Any]
"""Keys and values: texts, numbers, yes and no, days, periods, and lists and mappings of them."""


class Edited(NamedTuple):
    """A file's new bytes, the lines that were added, counted from 1, and the one among them where the item begins."""

    content: bytes
    first: int
    last: int
    line: int


class _Change(NamedTuple):
    """Lines, without their ends, to insert before the line `at`, counted from 0."""

    at: int
    lines: list[str]
    replaced: tuple[int, str] | None = None
    """The number and the new text of a line that had an empty list."""


def new_file(data: Item) -> bytes:
    """A file of these keys and values."""
    return "".join(f"{line}\n" for line in _mapping(data)).encode("utf-8", "surrogatepass")


def appended(name: str, raw: bytes, key: str, item: Item, before: int | None = None) -> Edited:
    """The file with one more item in the list under a key of its top, which is made if it is not there.

    The item comes last, or before the one at that place in the list. Raises DxplanError where the file has errors, or
    its form leaves no safe place; `name` is how messages call it.
    """
    return extended(name, raw, key, [item], before=before)


def extended(
    name: str,
    raw: bytes,
    key: str,
    items: Sequence[Item | str],
    *,
    before: int | None = None,
    comment: Sequence[str] = (),
) -> Edited:
    """As `appended`, for one item or more, with lines of a comment before the first."""
    source, lines = opened(name, raw)
    written = [*(f"# {line}".rstrip() for line in comment), *(line for item in items for line in entry_lines(item))]
    change = _change(source, lines, key, written, before)
    ending = ending_of(lines[max(change.at - 1, 0)], lines[0])
    if change.replaced:
        lines[change.replaced[0]] = change.replaced[1]
    if change.at == len(lines) and lines[-1] and not lines[-1].endswith("\n"):
        lines[-1] += ending
    first = 1 + sum(map(bool, lines[: change.at]))
    lines[change.at : change.at] = [line + ending for line in change.lines]
    content = only_added(source, raw, lines, key, items, before)
    last = first + len(change.lines) - 1
    return Edited(content, first, last, last + 1 - sum(1 for _ in entry_lines(items[-1])))


def only_added(
    source: YamlText, raw: bytes, lines: Sequence[str], key: str, items: Sequence[Item | str], before: int | None
) -> bytes:
    """The file of the edited lines, which must be the old data and the items; else a DxplanError is raised."""
    content = joined(raw, lines)
    after = read_source(source.name, content)
    there = [*(source.data.get(key) or ())]
    place = len(there) if before is None else before
    there[place:place] = map(as_read, items)
    if after.data != {**source.data, key: there} or len(after.faults) != len(source.faults):
        raise DxplanError(
            msg(
                "nothing can be added to {key} in {file} without changing what stands there", key=key, file=source.name
            ),
            msg("end the last line with a line break, or write the entry by hand"),
        )
    return content


def ending_of(*lines: str) -> str:
    """How a new line among these has to end."""
    return "\r\n" if any(line.endswith("\r\n") for line in lines) else "\n"


def entry_lines(item: Item | str) -> Iterator[str]:
    """The lines of an entry of a list."""
    return node_lines("-", item)


def opened(name: str, raw: bytes) -> tuple[YamlText, list[str]]:
    """A file without errors, and its lines."""
    source = read_source(name, raw)
    faults = [fault for fault in source.faults if fault.rule.severity is Severity.ERROR]
    if faults or not isinstance(source.data, dict):
        line = faults[0].position.line if faults else 1
        message = msg("{file}:{line}: the file has an error, so nothing is added to it", file=name, line=line)
        raise DxplanError(message, msg("dxplan validate says what is wrong"))
    return source, re.findall(r"[^\n]*\n|[^\n]+", raw.decode("utf-8-sig"))


def joined(raw: bytes, lines: Sequence[str]) -> bytes:
    """The lines as a file, which begins as the old one did."""
    mark = b"\xef\xbb\xbf" if raw.startswith(b"\xef\xbb\xbf") else b""
    return mark + "".join(lines).encode("utf-8", "surrogatepass")


def _change(source: YamlText, lines: list[str], key: str, added: list[str], before: int | None) -> _Change:
    """What has to be done to the lines of the file."""
    data, margin = source.data, source.columns[0]
    if lines[source.lines[0]][margin:].startswith("{"):
        raise in_brackets(source.name, source.lines[0])
    end = next((at for at, line in enumerate(lines) if at > source.lines[-1] and ENDS.match(line)), len(lines))
    new_list = list(indented(added, margin + _usual_indent(source)))
    if key not in data:
        return _Change(behind(source, len(source.lines), lines[:end], -1), [" " * margin + f"{key}:", *new_list])
    value = data[key]
    place = source.position((key,))
    line, column = place.line - 1, place.column - 1
    keys = list(data)
    following = keys[keys.index(key) + 1 :][:1]
    if following:
        end = source.position((following[0],), key=True).line - 1
    if isinstance(value, list) and value:
        if lines[line][column] != "-":
            raise in_brackets(source.name, line)
        newest = source.position((key, len(value) - 1)).line - 1
        gap = [""] if len(value) > 1 and not lines[newest - 1].strip() else []
        written = [*indented(added, column)]
        if before == 0:
            return _Change(line, [*written, *gap])
        last = value
        if before is not None:
            last, end = value[before - 1], source.position((key, before)).line - 1
        at = behind(source, source.end_of(last), lines[:end], column)
        return _Change(at, [*gap, *written])
    if value is not None and value != []:
        message = msg("{file}:{line}: {key} is not a list", file=source.name, line=line + 1, key=key)
        raise DxplanError(message, msg("dxplan validate says what is wrong"))
    lead = lines[line][:column].rstrip(" ")
    nothing = re.compile(r" *(\[ *\]|~|null)?(?=\s|$)").match(lines[line], len(lead))
    if nothing is None or (value == [] and not nothing[1]):
        raise in_brackets(source.name, line)
    after = lead + lines[line][nothing.end() :]
    return _Change(line + 1, new_list, (line, after if after.strip() else ""))


ENDS = re.compile(r"\.\.\.(\s|$)")
"""The mark of a document's end."""


def behind(source: YamlText, places: int, lines: list[str], column: int) -> int:
    """The line after the last of so many places, and after comments that are indented more than the column."""
    start, start_column = source.lines[places - 1], source.columns[places - 1]
    end = len(lines)
    while end > start + 1 and lines[end - 1].lstrip()[:1] in ("", "#"):
        end -= 1
    keeps = re.match(r"[|>]\d?\+", lines[start][start_column:])  # blank lines belong to such a text
    for at in range(end, len(lines)):
        stripped = lines[at].lstrip()
        if stripped and len(lines[at]) - len(stripped) <= column:
            break
        if stripped or keeps:
            end = at + 1
    return end


def _usual_indent(source: YamlText) -> int:
    """By how many blanks the file's other lists are indented under their keys."""
    for key, value in source.data.items():
        if isinstance(value, list) and value:
            list_place, key_place = source.position((key,)), source.position((key,), key=True)
            if list_place.line > key_place.line:
                return max(list_place.column - key_place.column, 0)
    return 2


def in_brackets(name: str, line: int) -> DxplanError:
    """The error for a place between brackets or braces."""
    return DxplanError(
        msg("{file}:{line}: to a list in brackets nothing can be added", file=name, line=line + 1),
        msg("write its entries below each other, each with “- ” before it"),
    )


def _mapping(data: Item) -> Iterator[str]:
    for key, value in data.items():
        yield from node_lines(f"{key}:", value)


def node_lines(head: str, value: Any) -> Iterator[str]:
    """The lines of a value after its key or its dash."""
    if isinstance(value, Mapping):
        below = list(_mapping(value))
        if head == "-":
            head = f"- {below.pop(0)}"
        yield head
        yield from indented(below)
    elif isinstance(value, list) and not value:
        yield f"{head} []"
    elif isinstance(value, list):
        yield head
        for item in value:
            yield from indented(node_lines("-", item))
    elif isinstance(value, str) and is_block(value):
        yield f"{head} |" + ("" if value.endswith("\n") else "-")
        yield from indented(value.removesuffix("\n").split("\n"))
    else:
        yield f"{head} {scalar_text(value)}"


def indented(lines: Iterable[str], by: int = 2) -> Iterator[str]:
    """The lines with blanks before them."""
    return (" " * by + line if line else "" for line in lines)


def scalar_text(value: Any) -> str:
    """A value that is no list and no mapping, on one line."""
    if isinstance(value, str):
        return value if _is_plain(value) else _quoted(value)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return plain(value)
    return str(as_read(value))


def as_read(value: Any) -> Any:
    """A value as it comes back from the file."""
    match value:
        case Mapping():
            return {key: as_read(part) for key, part in value.items()}
        case list():
            return [as_read(part) for part in value]
        case Period(every="year"):
            return value.first.year
        case Period() | date():
            return str(value)
    return value


def comment_lines(text: str) -> list[int]:
    """The lines of a file without errors that have a comment: a `#` in a value begins none."""
    return [*comments_of(text)]


def comments_of(text: str) -> dict[int, str]:
    """The comments by the number of their line."""
    rest, at, next_event = list[str](), 0, Loader(text).get_event
    while type(event := next_event()) is not StreamEndEvent:
        if type(event) is ScalarEvent:
            start, stop = (mark.index for mark in (event.start_mark, event.end_mark) if mark)
            if event.style in ("|", ">"):  # a comment may follow this sign
                start += len(text[start:stop].partition("\n")[0])
            rest += (text[at:start], "\n" * text.count("\n", start, stop))
            at = stop
    lines = enumerate("".join((*rest, text[at:])).split("\n"), 1)
    return {number: line[line.index("#") :].rstrip() for number, line in lines if "#" in line}


def is_block(text: str) -> bool:
    """Whether the text reads well, and reads back the same, as lines under `|`."""
    lines = text.removesuffix("\n").split("\n")
    return (
        len(lines) > 1
        and bool(lines[0] and lines[-1])
        and all(line.isprintable() and line == line.strip() for line in lines)
    )


def _is_plain(text: str) -> bool:
    """Whether every reader of YAML reads the text without quotes as this text."""
    return (
        text.isprintable()
        and text == text.strip()
        and not re.match(r"[-?:](\s|$)|[\[\]{},#&*!|>'\"%@`=<~]|---|\.\.\.", text)
        and not re.search(r":(\s|$)|\s#", text)
        and text.lower() not in _WORDS
        and not _like_a_number().fullmatch(text)
    )


_WORDS = ("", "yes", "no", "on", "off", "true", "false", "null", "y", "n")


@cache
def _like_a_number() -> re.Pattern[str]:
    """Numbers, days and times in any writing of YAML."""
    return re.compile(r"[-+.]?[0-9.][0-9a-fA-FxXoO_.,:+\-TtZz ]*|[-+]?\.(inf|nan)|[-+.]+", re.IGNORECASE)


def _quoted(text: str) -> str:
    if text.isprintable() and ("\\" in text or '"' in text):
        return "'" + text.replace("'", "''") + "'"
    for character, escape in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\t", "\\t"), ("\r", "\\r")):
        text = text.replace(character, escape)
    return f'"{text}"'
