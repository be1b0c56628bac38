"""Deadlines: the official wording and its meaning, by `kind`."""

import unicodedata
from typing import Annotated, Any, ClassVar, Literal, NamedTuple

from dxplan.model.definition import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    Field,
    PydanticCustomError,
    ValidationInfo,
)
from dxplan.model.node import Begin, Day, Id, Many, Node, StageId, Text, described, not_empty
from dxplan.model.rhythm import Rhythmic

_TEXT = "The deadline in the plan's own words."
_BEGINS = "The day from which it counts, or `plan` for the plan's own; before it nothing is due that nobody began."
_CONTINUES = "Whether the work goes on afterwards; once it is completed, later progress reopens nothing."

Unit = Literal["days", "working_days", "months"]
UNITS: tuple[Unit, ...] = ("days", "working_days", "months")


class TermLength(NamedTuple):
    """How long a counted term is."""

    number: int
    unit: Unit


class Worded(Node):
    """What every kind of deadline has."""

    text: Text = described(_TEXT)
    begins: Begin | None = described(_BEGINS, default=None)


class Undated(Worded):
    """A deadline whose wording names no day."""

    due: ClassVar[None] = None
    condition: ClassVar[None] = None


class Endless(Undated):
    """A deadline that no day ends, so that nothing goes on behind it."""

    continues: ClassVar[bool] = False


class Fixed(Worded):
    """Due on a day that the wording names, perhaps only once a condition is met."""

    kind: Literal["fixed"] = described("The wording names a day, month, quarter or year.")
    due: Day = described("The last day on which the task is on time.")
    condition: Text | None = described(
        "What must happen first; until the journal records it, the task is awaiting.", default=None
    )
    continues: bool = described(_CONTINUES, default=False)


class Recurring(Rhythmic):
    """Due again for each period of the plan's time."""

    text: Text = described(_TEXT)
    begins: Begin | None = described(_BEGINS, default=None)
    kind: Literal["recurring"] = described("The wording names a period that comes back.")
    continues: bool = described(_CONTINUES, default=False)

    due: ClassVar[None] = None
    condition: ClassVar[None] = None


class Ongoing(Endless):
    """Work that is never due: it goes on all year, or is done when someone asks for it."""

    kind: Literal["ongoing"] = described("The work goes on without a due date, or is done on request.")


class ByDocument(Endless):
    """Due when another document says so; without a date until the journal records one."""

    kind: Literal["by_document"] = described("Another document sets the date.")
    documents: Many[Id] = described(
        "Registry ids of those documents, where the wording does not name them.", default=()
    )


class External(Endless):
    """Due at the pace of another body or piece of work; without a date until the journal records one."""

    kind: Literal["external"] = described("A body or a piece of work sets the pace.")
    by: Text | None = described("Which, where the wording names it.", default=None)


class AfterEvent(Undated):
    """Due so long after something happens; without a count, when the journal says so."""

    kind: Literal["after_event"] = described("The date follows from an event.")
    origin: Id | None = Field(
        alias="from",
        default=None,
        description="The event: `plan` for the plan's own date, or the id of a registered document (its date) or of a "
        "task (its completion).",
    )
    event: Text | None = described(
        "In place of `from`: the event in the plan's words; the journal repeats them.", default=None
    )
    days: int | None = described("How many days after it.", default=None, ge=1, le=3660)
    working_days: int | None = described("How many working days after it.", default=None, ge=1, le=2500)
    months: int | None = described("How many months after it.", default=None, ge=1, le=120)
    continues: bool = described(_CONTINUES, default=False)

    @property
    def count(self) -> TermLength | None:
        """How long the term is; None without a count, and where two make it unsure."""
        counts = [TermLength(number, unit) for unit in UNITS if (number := getattr(self, unit)) is not None]
        return counts[0] if len(counts) == 1 else None

    @property
    def is_counted(self) -> bool:
        """Whether the day follows from an event and a count; else the journal has to set it."""
        return self.count is not None and (self.origin is None) != (self.event is None)


def _read_wording(value: Any, info: ValidationInfo) -> Any:
    """A bare wording becomes a deadline by the reader that the loader hands over in the context."""
    if not isinstance(value, str) or not info.context:
        return value
    deadline = info.context["read_deadline"](value, year=info.context["year"])
    if deadline is None:
        raise PydanticCustomError("dxplan_uncertain_deadline", "not certain", {"reading": info.context})
    return deadline


def _numbered(stages: Any) -> Any:
    """Stages without an id are called by their place, from 1."""
    if not isinstance(stages, list):
        return stages
    return [
        {"id": str(place), **stage} if isinstance(stage, dict) and stage.get("id") is None else stage
        for place, stage in enumerate(stages, 1)
    ]


_Single = Annotated[Fixed | Recurring | Ongoing | ByDocument | External | AfterEvent, Field(discriminator="kind")]
SingleDeadline = Annotated[_Single, BeforeValidator(_read_wording, json_schema_input_type=str | _Single)]


def _id_by_place(schema: dict[str, Any]) -> None:
    """In a file a stage may have no id."""
    schema["required"].remove("id")


class Stage(Node):
    """A part of a task with a deadline of its own."""

    model_config = ConfigDict(json_schema_extra=_id_by_place)

    id: StageId = described("A short name, `1`, `2` … by its place if not given; facts name it, so it stays for good.")
    text: Text | None = described(
        "What is to be done in it, in the plan's words, where its deadline does not say.", default=None
    )
    deadline: SingleDeadline = described("Its deadline, of any kind but stages.")
    lead: Many[Id] = described("Agencies or groups that carry it out, if not those of the task.", default=())

    @property
    def words(self) -> str:
        """What it is called in sentences."""
        return self.text or self.deadline.text


class Stages(Undated):
    """Due stage by stage."""

    kind: Literal["stages"] = described("The wording names several stages, each with a deadline of its own.")
    stages: Annotated[
        tuple[Stage, ...],
        Field(strict=False, json_schema_extra={"minItems": 1}),
        BeforeValidator(_numbered, json_schema_input_type=tuple[Stage, ...]),
        AfterValidator(not_empty),  # behind them, so that a fault of one stage is not called a want of all
    ] = described("The stages in their order.")
    continues: bool = described(_CONTINUES, default=False)

    def stage(self, name: str | None) -> Stage | None:
        """The stage of that id."""
        return next((stage for stage in self.stages if stage.id == name), None)


Meaning = Annotated[
    Fixed | Recurring | Ongoing | ByDocument | External | AfterEvent | Stages, Field(discriminator="kind")
]
Deadline = Annotated[Meaning, BeforeValidator(_read_wording, json_schema_input_type=str | Meaning)]


def stages_of(deadline: Deadline | None) -> tuple[Stage, ...]:
    """The stages of a deadline; none of one that has none."""
    return deadline.stages if isinstance(deadline, Stages) else ()


def documents_of(deadline: Deadline | None) -> tuple[Id, ...]:
    """The registered documents that set its day, or from which it is counted; `from` may name a task as well."""
    match deadline:
        case ByDocument(documents=documents):
            return documents
        case AfterEvent(origin=str(origin)):
            return (origin,)
        case Stages(stages=stages):
            return tuple(name for stage in stages for name in documents_of(stage.deadline))
    return ()


def event_key(event: str) -> str:
    """By what an event is recognised in the journal: its words, whatever their capitals, spaces and last sign."""
    return " ".join(unicodedata.normalize("NFC", event).casefold().split()).rstrip(" .;,")
