"""Deadlines: the official wording and its meaning, by `kind`."""

from typing import Annotated, Any, ClassVar, Literal

from dxplan.model.dates import Every
from dxplan.model.definition import BeforeValidator, Field, PydanticCustomError, ValidationInfo
from dxplan.model.node import Day, Id, Many, Node, Text, described


class Worded(Node):
    """What every kind of deadline has."""

    text: Text = described("The deadline in the plan's own words.")


class Undated(Worded):
    """A deadline whose wording names no day."""

    due: ClassVar[None] = None
    condition: ClassVar[None] = None


class Fixed(Worded):
    """Due on a day that the wording names, perhaps only once a condition is met."""

    kind: Literal["fixed"] = described("The wording names a day, month, quarter or year.")
    due: Day = described("The last day on which the task is on time.")
    condition: Text | None = described(
        "What must happen first; until the journal records it, the task is awaiting.", default=None
    )


class Recurring(Undated):
    """Due again at the end of each period of the plan's year."""

    kind: Literal["recurring"] = described("The wording names a period that comes back.")
    every: Every = described("How long each period is; it is due on the period's last day.")


class Ongoing(Undated):
    """Work that goes on all year and is never due."""

    kind: Literal["ongoing"] = described("The work goes on without a due date.")


class ByDocument(Undated):
    """Due when another document says so; without a date until the journal records one."""

    kind: Literal["by_document"] = described("Another document sets the date.")
    documents: Many[Id] = described(
        "Registry ids of those documents, where the wording does not name them.", default=()
    )


class External(Undated):
    """Due at the pace of bodies outside the province; without a date until the journal records one."""

    kind: Literal["external"] = described("Bodies outside the province set the pace.")


def _read_wording(value: Any, info: ValidationInfo) -> Any:
    """A bare wording becomes a deadline by the reader that the loader hands over in the context."""
    if not isinstance(value, str) or not info.context:
        return value
    deadline = info.context["read_deadline"](value, year=info.context["year"])
    if deadline is None:
        raise PydanticCustomError("dxplan_uncertain_deadline", "not certain")
    return deadline


Meaning = Annotated[Fixed | Recurring | Ongoing | ByDocument | External, Field(discriminator="kind")]
Deadline = Annotated[Meaning, BeforeValidator(_read_wording, json_schema_input_type=str | Meaning)]
