"""The kinds of document, as the heading of a paper names them: those of the State and of the Party."""

import re
from functools import cache
from typing import NamedTuple

from dxplan.wording.citations import ALL_TYPES

_OTHERS = (
    "chương trình hành động",
    "kế hoạch hành động",
    "thông tri",
    "tuyên bố",
    "lời kêu gọi",
    "quy hoạch",
    "thông tư liên tịch",
    "nghị quyết liên tịch",
)
_OF_BODIES = ("VÀ ", "- ")  # the second line of `SỞ KẾ HOẠCH / VÀ ĐẦU TƯ`


class NamedType(NamedTuple):
    """The kind of document that a line names, and the words after it on the line."""

    type: str
    """As printed."""
    rest: str


def is_type(line: str) -> bool:
    """Whether a line is the kind of a document and nothing else."""
    return _alone().fullmatch(line.strip(" :.")) is not None


def type_in(line: str) -> NamedType | None:
    """The kind of document in capitals at the beginning of a line, with what follows it there."""
    match = _first().match(line)
    if match is None or match["rest"].startswith(_OF_BODIES):
        return None
    return NamedType(match["type"], match["rest"].strip())


def type_pattern() -> str:
    """A pattern of all kinds, the longest first."""
    kinds = {*ALL_TYPES.values(), *_OTHERS}
    kinds |= {kind.replace("thỏa", "thoả").replace("ủy", "uỷ") for kind in kinds}
    return "|".join(sorted(kinds, key=lambda kind: (-len(kind), kind)))


@cache
def _alone() -> re.Pattern[str]:
    return re.compile(type_pattern(), re.IGNORECASE)


@cache
def _first() -> re.Pattern[str]:
    return re.compile(rf"(?P<type>{type_pattern().upper()})(?:\s*[:.]\s*|\s+)(?P<rest>\S.*)")
