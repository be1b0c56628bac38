"""Plain data as YAML text in the layout of the plan's own files."""

import re
from collections.abc import Iterator
from textwrap import wrap
from typing import Any

MARK = "# SỐ LIỆU GIẢ ĐỊNH để làm quen với dxplan; không phải báo cáo thật.\n"
"""The first line of every invented file."""

_WIDTH = 110
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
    if not isinstance(value, str) or (_PLAIN.fullmatch(text) and len(lead + text) <= _WIDTH):
        yield lead + text
    else:
        yield lead + ">-"
        yield from (indent + line for line in wrap(text, _WIDTH - len(indent), break_on_hyphens=False))
