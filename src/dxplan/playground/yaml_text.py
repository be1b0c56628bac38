"""Plain data as YAML text in the layout of the plan's own files."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from textwrap import wrap
from typing import Any

from dxplan.reading.yaml import read_source

MARK = "# SỐ LIỆU GIẢ ĐỊNH để làm quen với dxplan; không phải báo cáo thật.\n"
"""The first line of every invented file."""

_WIDTH = 110
_QUOTED = re.compile(r"\d+|\S+ \d\d:\d\d")
"""An id that would be read as a number, and a day with its hour."""
_PLAIN = re.compile(r"\w[^:#\n]*", re.UNICODE)


def lines_of(data: dict[str, Any], indent: str = "") -> Iterator[str]:
    """The lines of a mapping; texts too long for a line are folded."""
    for key, value in data.items():
        match value:
            case dict():
                yield f"{indent}{key}:"
                yield from lines_of(value, indent + "  ")
            case list():
                yield f"{indent}{key}:"
                for item in value:
                    yield from _entry(item, indent + "  ")
            case _:
                yield from _scalar(f"{indent}{key}: ", value, indent + "  ")


def _entry(item: Any, indent: str) -> Iterator[str]:
    if not isinstance(item, dict):
        yield from _scalar(f"{indent}- ", item, indent + "  ")
        return
    first, *others = lines_of(item, indent + "  ")
    yield f"{indent}- {first.removeprefix(indent + '  ')}"
    yield from others


def _scalar(lead: str, value: Any, indent: str) -> Iterator[str]:
    text = str(value)
    if isinstance(value, str) and _QUOTED.fullmatch(text):
        yield f'{lead}"{text}"'
    elif not isinstance(value, str) or (_PLAIN.fullmatch(text) and len(lead + text) <= _WIDTH):
        yield lead + text
    else:
        yield lead + ">-"
        yield from (indent + line for line in wrap(text, _WIDTH - len(indent), break_on_hyphens=False))


def replaced(text: str, after: str, old: str, new: str) -> str:
    """The text with the first `old` after `after` replaced; a ValueError if there is none."""
    at = text.index(old, text.index(after))
    return text[:at] + new + text[at + len(old) :]


@cache
def data_of(file: Path) -> Any:
    """What a file of the story holds."""
    return read_source(file.name, file.read_bytes()).data
