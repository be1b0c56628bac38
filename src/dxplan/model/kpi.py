"""Targets that the plan sets and how they are counted."""

from datetime import date
from typing import Annotated, ClassVar, Literal

from dxplan.model.definition import ConfigDict, Field
from dxplan.model.node import Day, Footnote, Id, Many, Node, Number, ShortTitle, Text, Waiver, described, id_or_number
from dxplan.model.numbers import rounded
from dxplan.model.printing import PrintedKpi

SHORT = "What stands for a long title where it would be cut, at most 80 characters; not part of the document."
_DUE = "The day by which it is to be met; blank where another document sets it."
_TEXT = "Its wording as printed, as `≥ 80` or `09`, where that is not what the value and its kind give."


class Part(Node):
    """One of the amounts that add up to a target."""

    id: Id = described("The part's name in readings.")
    title: Text = described("What the part counts.")
    value: Number = described("The part's own target, in the KPI's unit.")


class Threshold(Node):
    """A target of one value."""

    kind: Literal["at_least", "at_most", "exactly", "above", "below"] = described(
        "Met by the value or more, or less, or by it alone; `above` and `below` by more or less than it."
    )
    value: Number = described("The target, in the KPI's unit.")
    due: Day | None = described(_DUE, default=None)
    text: Text | None = described(_TEXT, default=None)
    parts: Many[Part] = described("Amounts that add up to the value.", default=())
    low: ClassVar[None] = None
    high: ClassVar[None] = None

    @property
    def goal(self) -> float:
        """The value to reach."""
        return self.value


class Range(Node):
    """Met from the low end on; more than the high end meets it too."""

    kind: Literal["range"] = described("Met from the low end on.")
    low: Number = described("The low end, in the KPI's unit.")
    high: Number = described("The high end, in the KPI's unit.")
    due: Day | None = described(_DUE, default=None)
    text: Text | None = described(_TEXT, default=None)
    value: ClassVar[None] = None
    parts: ClassVar[tuple[Part, ...]] = ()

    @property
    def goal(self) -> float:
        """The value to reach: the low end."""
        return self.low


class Qualitative(Node):
    """A target in words: the office concludes that it is met."""

    kind: Literal["qualitative"] = described("Met when the office concludes it; there is nothing to count.")
    text: Text = described("What is to be reached, in the plan's own words.")
    due: Day | None = described(_DUE, default=None)
    value: ClassVar[None] = None
    low: ClassVar[None] = None
    high: ClassVar[None] = None
    goal: ClassVar[None] = None
    parts: ClassVar[tuple[Part, ...]] = ()


Target = Annotated[Threshold | Range | Qualitative, Field(discriminator="kind")]


class Baseline(Node):
    """Where the KPI stood before the plan."""

    value: Number = described("The value, in the KPI's unit.")
    on: Day | None = described("The day it was true; 1 January of the plan's year if blank.", default=None)


class Ratio(Node):
    """What a percentage divides by what."""

    numerator: Text = described("What is counted above the line.")
    denominator: Text = described("What is counted below the line.")
    population: int | None = described("How many there are below the line, where the plan says so.", default=None, ge=1)


class Kpi(Node):
    """A row of the plan's targets, with one target, or several by their days; without any it is a heading."""

    model_config = ConfigDict(json_schema_extra=id_or_number)

    id: Id = described("`KPI.1`, `KPI.2` …; it stays for good.")
    number: str | None = described("Its number as printed, as `11.1`. Blank where it has none.", default=None)
    title: Text = described("The KPI in the plan's own words.")
    short: ShortTitle | None = described(SHORT, default=None)
    parent: Id | None = described("The KPI, or the heading among the KPIs, below which it stands.", default=None)
    unit: Text = described("What the value counts; `%` for a percentage. A target in words needs none.", default="")
    target: Target | None = described("What is to be reached, and by when.", default=None)
    targets: Many[Target] = described(
        "In place of `target`: one for each of several days, in their order. The first that is not past counts.",
        default=(),
    )
    ratio: Ratio | None = described("For a percentage: what is divided by what.", default=None)
    lead: Many[Id] = described("Agencies or groups that answer for it.", default=())
    printed: PrintedKpi | None = described("Cells whose words are not just the title or the agencies.", default=None)
    extra: dict[Text, Text] = described(
        "Cells of the document's own columns, by their headings: what no other key holds.", default={}
    )
    baseline: Baseline | None = described("The value before the plan, where it is known.", default=None)
    tasks: Many[Id] = described("The tasks and activities that serve the KPI.", default=())
    footnotes: Many[Footnote] = described("Footnotes that the text bears.", default=())
    remark: Text | None = described("An editor's remark on the text; not part of the document.", default=None)
    waivers: Many[Waiver] = described("Findings accepted here, each with a reason.", default=())

    @property
    def all_targets(self) -> tuple[Threshold | Range | Qualitative, ...]:
        """Its targets by their days; none of a heading."""
        return (self.target,) if self.target else self.targets

    @property
    def is_heading(self) -> bool:
        """Whether it has no target: it is neither counted nor judged."""
        return not self.all_targets

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of its targets, each once."""
        return tuple({part.id: part for target in self.all_targets for part in target.parts}.values())

    def target_on(self, day: date) -> Threshold | Range | Qualitative:
        """The target that counts on a day: the first that is not past, else the last."""
        targets = self.all_targets
        return next((target for target in targets if target.due is None or day <= target.due), targets[-1])

    def rounded(self, value: float, digits: int = 1) -> float:
        """A figure of it as people read it; rounding reaches neither a target nor an end of the percentages."""
        ends = (end for target in self.all_targets for end in (target.value, target.low, target.high))
        known = (end for end in ends if end is not None)
        return rounded(value, *known, *((0, 100) if self.unit == "%" else ()), digits=digits)

    def __hash__(self) -> int:
        return hash((self.id, self.title))  # a mapping has no hash
