"""What became of every cell of a form that came back, and what has to be said of it."""

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from dxplan.diagnostics import Message
from dxplan.papers.excel_files.excel_sheet import SourceSheet, Spot
from dxplan.papers.source_paper import SourcePlace


class CellFate(StrEnum):
    """What became of a cell; of each cell that is not blank it is exactly one."""

    PRINTED = "printed"
    """It says what the form said there, and nothing is asked."""
    TAKEN = "taken"
    UNCHANGED = "unchanged"
    """The records say it already, or the form said it and the records have been changed since."""
    CONFLICT = "conflict"
    """It was changed, and so were the records since the form was made."""
    REFUSED = "refused"
    LEFT_OUT = "left_out"
    """Nothing is asked there, or nobody knows of what it speaks."""


class CellRemark(NamedTuple):
    """What is said of a cell, a row or a sheet."""

    place: SourcePlace | None
    """None for what concerns the whole file."""
    message: Message
    hint: Message | None = None
    rule: str = ""
    """The code of the rule that finds it in the records; blank for what the reader of forms says."""


class IntakeAccount:
    """The cells of a file with what became of them, the reasons why it is not taken, and what is told besides."""

    def __init__(self) -> None:
        self.fates: dict[tuple[str, Spot], CellFate] = {}
        self.refusals: list[CellRemark] = []
        self.remarks: list[CellRemark] = []

    def mark(self, sheet: str, spot: Spot, fate: CellFate) -> None:
        """Say what became of a cell; what is worse stays."""
        if self.fates.get((sheet, spot)) not in (CellFate.REFUSED, CellFate.CONFLICT):
            self.fates[sheet, spot] = fate

    def refuse(self, place: SourcePlace | None, message: Message, hint: Message | None = None, rule: str = "") -> None:
        """Say why the file is not taken."""
        self.refusals.append(CellRemark(place, message, hint, rule))

    def tell(self, place: SourcePlace | None, message: Message, hint: Message | None = None, rule: str = "") -> None:
        """Say what does not keep the file from being taken."""
        self.remarks.append(CellRemark(place, message, hint, rule))

    def leave_out(self, sheets: Iterable[SourceSheet]) -> None:
        """Say of every cell that nothing else was said of that it is left out."""
        for sheet in sheets:
            for spot in (*sheet.cells, *sheet.unseen):
                self.fates.setdefault((sheet.name, spot), CellFate.LEFT_OUT)

    @property
    def is_blank(self) -> bool:
        """Whether nothing was said where something is asked."""
        return not {*self.fates.values()} - {CellFate.PRINTED, CellFate.LEFT_OUT}

    def counts(self) -> dict[CellFate, int]:
        """How many cells there are of each fate."""
        counts = Counter(self.fates.values())
        return {fate: counts[fate] for fate in CellFate}
