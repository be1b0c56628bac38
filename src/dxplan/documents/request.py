"""The request for one report: the plan on a day, the period to look back on, and whom it is of or to."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from dxplan.assess import Assessment
from dxplan.model.committee import Member
from dxplan.model.dates import Span

if TYPE_CHECKING:
    from dxplan.assess.comparison import Comparison


class Request(NamedTuple):
    """The request for a report."""

    name: str
    """The template's."""
    assessment: Assessment
    file: str
    """The plan's file."""
    span: Span
    agencies: tuple[str, ...] = ()
    """The agencies that the report is of or to; none if the request names none."""
    member: Member | None = None
    comparison: "Comparison | None" = None
    """What changed in the plan, for the annex of an amendment."""
    is_span_named: bool = True
    """Whether the request names the span; else it is the newest for which reports are due."""
    level: int | None = None
    """The level of a letter, from 1 to 3; None for the computed level."""
    reply_by: date | None = None
    """The day by which a letter asks for an answer; None leaves a blank, to be written in."""
