"""What one report is about: the plan as it stands, the period that it looks back on, and whom it is of."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from dxplan.assess import Assessment
from dxplan.model.dates import Span
from dxplan.model.plan import Member

if TYPE_CHECKING:
    from dxplan.assess.comparison import Comparison


class Request(NamedTuple):
    """A report as it was asked for."""

    name: str
    """The template's."""
    assessment: Assessment
    file: str
    """The plan's file."""
    span: Span
    agencies: tuple[str, ...] = ()
    """The agencies that the report is of or to; none if it was asked for of no one."""
    member: Member | None = None
    comparison: "Comparison | None" = None
    """What changed in the plan, for the annex of an amendment."""
    is_span_named: bool = True
    """Whether the span was asked for; else it is the newest for which reports are due."""
    level: int | None = None
    """How sternly a letter is to chase, from 1 to 3; None for the level that is computed."""
    reply_by: date | None = None
    """The day by which a letter asks for an answer; None leaves it to be written in."""
