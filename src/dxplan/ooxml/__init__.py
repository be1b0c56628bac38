"""Word and Excel files: one way to open them, one set of limits, the dangers in them, and how Word sets its text."""

from enum import StrEnum
from typing import Any

from dxplan.diagnostics import Message

Element = Any
"""An element of lxml, which has no types of its own."""

MAX_FILE = 50_000_000  # bytes
MAX_PARTS = 2_000  # a report with photographs has many hundreds
MAX_UNPACKED = 20_000_000  # bytes: all XML of a file, and the other parts that are read
SMALL, MAX_RATIO = 8_000_000, 100  # a part over SMALL bytes is packed to a hundredth or more


class Flaw(StrEnum):
    """The kind of reason for which a Word or Excel file is not read."""

    NO_ZIP = "no zip"
    LARGE = "large"
    LOCKED = "locked"
    PART = "part"  # it is missing, or has a name that no part can have
    DAMAGED = "damaged"
    XML = "xml"
    DOCTYPE = "doctype"


class PackageError(Exception):
    """The reason why such a file, or a part of it, is not read; the caller makes a sentence or a finding of it."""

    def __init__(self, flaw: Flaw, reason: Message) -> None:
        super().__init__(flaw, reason)
        self.flaw, self.reason = flaw, reason
