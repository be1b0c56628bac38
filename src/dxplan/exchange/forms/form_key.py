"""Whose form it is: the key that a workbook carries in four places, so that no file's name needs to be trusted."""

import re
from typing import NamedTuple

from dxplan.model.dates import Period

PROPERTY = "dxplan-form"
"""The custom property of the workbook with the key."""
DEFINED_NAME = "dxplan_form"
"""The defined name whose text is the key."""
KEY_SHEET = "_dxplan"
"""The hidden sheet with the key in A1, and below it what the form said when it was made."""

_DOT = "·"
_LONGEST = 255
"""No key has more letters: Excel takes no more in a property."""
_PART = r"[^/·\s]+"
_KEY = re.compile(
    rf"\s*(?P<plan>.*[^·\s])\s*·\s*(?:(?P<duty>{_PART})/)?(?P<period>{_PART})\s*·\s*(?P<agency>{_PART})\s*·"
    r"\s*(?P<edition>[0-9a-f]{12})\s*"
)


class FormKey(NamedTuple):
    """The plan, the report that is asked for, the body, and which edition of its form it is."""

    plan: str
    """The name of the plan's file, without its ending."""
    duty: str | None
    """The duty's id; None for the duty without one."""
    period: Period
    agency: str
    edition: str
    """Twelve hexadecimal digits of what the form shows and asks: two forms that differ there are two editions."""

    @property
    def report(self) -> tuple[str, str | None, Period, str]:
        """Of which report it is, in any edition."""
        return self[:4]

    @property
    def file_name(self) -> str:
        """A name for the form's file that Windows takes too."""
        return portable_name("phieu", self.plan, self.duty, str(self.period), self.agency) + ".xlsx"

    @property
    def comes_back(self) -> bool:
        """Whether it is read from a form as it was written: a plan's file may have any name."""
        return str(self).isprintable() and FormKey.parse(str(self)) == self

    def __str__(self) -> str:
        """`2024 · 2024-Q3 · so-tc · 3f9c02aa17d1`, with the duty's id before the period: `hang-thang/2024-08`."""
        of_duty = f"{self.duty}/" if self.duty else ""
        return f" {_DOT} ".join((self.plan, f"{of_duty}{self.period}", self.agency, self.edition))

    @classmethod
    def parse(cls, text: str) -> "FormKey | None":
        """The key that was written so, with any blanks around its parts; None for any other text."""
        match = _KEY.fullmatch(text) if len(text) <= _LONGEST else None
        if match is None:
            return None
        try:
            period = Period.parse(match["period"])
        except ValueError:
            return None
        return cls(match["plan"], match["duty"], period, match["agency"], match["edition"])

    @classmethod
    def printed(cls, line: str) -> "FormKey | None":
        """The key in the printed line `Mã phiếu: …`; None for a line without one."""
        return cls.parse(line.partition(":")[2])


def portable_name(*words: str | None) -> str:
    """The words as the name of a file, without its ending: signs that a system refuses or does not show are dashes."""
    joined = "-".join(filter(None, words))
    return "".join("-" if sign in '<>:"/\\|?*' or not sign.isprintable() else sign for sign in joined)
