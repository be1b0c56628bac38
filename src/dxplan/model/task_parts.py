"""What a fact on a task can be about, short of the whole task: a period, or a stage."""

from typing import NamedTuple

from dxplan.model.dates import Period


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
Part = Period | StageOf
"""A period of a task that recurs, or a stage of one with stages."""


def part_named(stage: str | None, period: Period | None) -> Part | None:
    """What a fact names that has a stage, a period, both or neither."""
    return period if stage is None else StageOf(stage, period)


def stage_in(part: Part | None) -> str | None:
    """The id of a stage; None for what is none."""
    return part.stage if isinstance(part, StageOf) else None
