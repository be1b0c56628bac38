"""What a fact on a task can be about, short of the whole task: a period, or a stage."""

from typing import NamedTuple

from dxplan.model.dates import Period
from dxplan.model.deadline import Deadline, stages_of


class StageOf(NamedTuple):
    """A stage of a task, or a period of a stage that recurs."""

    stage: str
    period: Period | None = None

    @classmethod
    def parse(cls, text: str) -> "Part":
        """Read the written form of a period or of a stage; anything else is a ValueError."""
        if not text.startswith(_STAGE):
            return Period.parse(text)
        stage, _, period = text.removeprefix(_STAGE).partition(" ")
        return cls(stage, Period.parse(period) if period else None)

    def __str__(self) -> str:
        return f"{_STAGE}{self.stage}" + (f" {self.period}" if self.period else "")


_STAGE = "stage "
_LETTERS = 60
"""How much of a stage's words stands in a sentence or cell."""
Part = Period | StageOf
"""A period of a task that recurs, or a stage of one with stages."""


def part_named(stage: str | None, period: Period | None) -> Part | None:
    """What a fact names that has a stage, a period, both or neither."""
    return period if stage is None else StageOf(stage, period)


def stage_in(part: Part | None) -> str | None:
    """The id of a stage; None for what is none."""
    return part.stage if isinstance(part, StageOf) else None


def stage_words(part: Part | None, deadline: Deadline | None) -> str:
    """What people call a stage whose id is a word: its own words, else its deadline's; blank for what is called by its
    number or is no stage."""
    from textwrap import shorten  # it is slow to load, and few plans have such stages

    name = stage_in(part)
    named = (stage.words for stage in stages_of(deadline) if stage.id == name and not name.isdecimal())
    return shorten(next(named, "").rstrip(" .;"), _LETTERS, placeholder="…")


class PartName(str):
    """A part in its written form, as data have it, with the words of a stage for sentences."""

    __slots__ = ("words",)
    words: str

    @classmethod
    def of(cls, part: Part | None, deadline: Deadline | None) -> "PartName":
        """The name of a part of a task with that deadline; blank for the whole task."""
        name = cls(part or "")
        name.words = stage_words(part, deadline)
        return name
