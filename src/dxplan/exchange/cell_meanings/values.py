"""What a cell of a plan means: keys of the plan's file, and what is not sure of them."""

import re
from typing import Any, NamedTuple

from dxplan.diagnostics import Message


class Value(NamedTuple):
    """What one cell gives to its row in the plan's file."""

    data: dict[str, Any]
    """Keys as in the file, as `lead` with ids, or `printed` with the words of the cell."""
    doubts: tuple[Message, ...] = ()
    """Why it is not sure, a sentence each; the words of the cell are then kept in `printed` or in the key itself."""
    removed: tuple[str, ...] = ()
    """Words that are taken out and are in no key: a person's name, a telephone number."""
    matched: bool = False
    """Whether the words were understood: every body found, the deadline read, the target counted."""


def is_blank(text: str) -> bool:
    """Whether a cell is blank, or crossed out by dashes; a ditto mark says something."""
    return re.fullmatch(r"[\s./\\_*–—-]*", text) is not None
