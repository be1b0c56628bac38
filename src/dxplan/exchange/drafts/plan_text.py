"""A plan's data as the text of its file, laid out as a person would write it."""

import re
import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from dxplan.reading.edit import as_read, is_block, new_file, scalar_text
from dxplan.reading.yaml import read_source

_WIDTH = 110
_ITEMS = ("sections", "tasks", "kpis", "documents", "doubts")
"""The lists whose items have a blank line between them at the top of the file."""
_DAYS, _DAY = frozenset(("date", "due", "begins", "until", "valid_from", "valid_to")), re.compile(r"\d{4}-\d\d(-\d\d)?")
"""The keys whose days need no quotes."""
_LISTS_OF_IDS = frozenset(("lead", "coordinating", "merged", "members", "documents", "tasks", "bodies"))


def plan_text(data: Mapping[str, Any], comment: list[str]) -> str:
    """The text of a plan's file below a comment, with long texts folded. What is read back is the same data."""
    lines = [f"# {line}".rstrip() for line in comment]
    for key, value in data.items():
        if lines and isinstance(value, Mapping | list):
            lines.append("")
        lines += _node(f"{key}:", value, 0, apart=key in _ITEMS)
    text = "\n".join(lines) + "\n"
    if read_source("", text.encode()).data == as_read(data):
        return text
    return "\n".join((*(f"# {line}".rstrip() for line in comment), new_file(data).decode()))  # nothing is folded there


def _node(head: str, value: Any, indent: int, *, apart: bool = False) -> Iterator[str]:
    """The lines of a value behind its key or its dash."""
    margin = " " * indent
    match value:
        case Mapping() if value:
            below = [line for key, part in value.items() for line in _node(f"{key}:", part, indent + 2)]
            if head == "-":
                head = f"- {below.pop(0).strip()}"
            yield margin + head
            yield from below
        case list() if value and head.rstrip(":") in _LISTS_OF_IDS and _fits(margin, head, value):
            yield f"{margin}{head} [{', '.join(map(scalar_text, value))}]"
        case list() if value:
            yield margin + head
            for at, item in enumerate(value):
                if apart and at and isinstance(item, Mapping):
                    yield ""
                yield from _node("-", item, indent + 2)
        case list() | Mapping():
            yield f"{margin}{head} {'[]' if isinstance(value, list) else '{}'}"
        case str() if head.rstrip(":") in _DAYS and _DAY.fullmatch(value):
            yield f"{margin}{head} {value}"
        case str() if is_block(value):
            yield f"{margin}{head} |-"
            yield from (f"{margin}  {line}" for line in value.split("\n"))
        case str() if len(margin + head + value) > _WIDTH and _is_foldable(value):
            yield f"{margin}{head} >-"
            width = _WIDTH - indent
            wrapped = textwrap.wrap(value, width, break_long_words=False, break_on_hyphens=False)
            yield from (f"{margin}  {line}" for line in wrapped)
        case _:
            yield f"{margin}{head} {scalar_text(value)}"


def _fits(margin: str, head: str, value: list[Any]) -> bool:
    """Whether a list of ids fits on the line of its key."""
    is_flat = all(isinstance(item, str) and item.replace("-", "").replace(".", "").isalnum() for item in value)
    return is_flat and len(margin + head) + sum(len(item) + 2 for item in value) < _WIDTH


def _is_foldable(text: str) -> bool:
    """Whether a text reads back the same when its lines are broken at blanks."""
    return text.isprintable() and text == " ".join(text.split())
