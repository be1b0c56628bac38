"""Dated facts about the plan: what bodies reported and what the office recorded. They are only ever added."""

import datetime
from datetime import date
from typing import Annotated, ClassVar, Literal, get_args

from dxplan.diagnostics import Message, msg
from dxplan.model.definition import AfterValidator, Field, PydanticKnownError, StringConstraints
from dxplan.model.node import Day, Id, Many, Moment, Node, Number, PeriodName, StageId, Text, Waiver, described
from dxplan.model.task_parts import Part, part_named

_ON = (
    "The day it was true. Where it is left out, the newest day of the evidence counts, and without evidence that of "
    "the report."
)
_CORRECTS = (
    "Why it replaces what was said before of the same thing, body and day; of an event, of a condition and of a date "
    "that was set, what was said for any day."
)
_STAGE = "Of a task with stages, the stage it is about."
_EVIDENCE = "The documents or files that show it."
_OCCURRENCE = "For a recurring task, the period it is about; the report's own where it is as long."
_WAIVERS = "Findings on this file that are accepted, each with a reason."

Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


def _read_percent(value: float) -> float:
    if value < 0:
        raise PydanticKnownError("greater_than_equal", {"ge": 0})
    if value > 100:
        raise PydanticKnownError("less_than_equal", {"le": 100})
    return value


Percent = Annotated[Number, AfterValidator(_read_percent), Field(json_schema_extra={"minimum": 0, "maximum": 100})]


class Evidence(Node):
    """What shows a fact: a document by its number and date, or a file by its path and hash."""

    number: Text | None = described("The document's number with its symbol.", default=None)
    date: Day | None = described("The document's day of issue.", default=None)
    issuer: Text | None = described("Who issued it.", default=None)
    title: Text | None = described("What it is about (*trích yếu*); documents cite it.", default=None)
    file: Text | None = described("The path of a file, seen from the plan repository.", default=None)
    sha256: Sha256 | None = described("The file's SHA-256, in hexadecimal digits.", default=None)


class Fact(Node):
    """Something that was true on a day."""

    words: ClassVar[tuple[str, ...]]
    """Of a kind of journal entry: what people may write for `kind` in Vietnamese."""
    plural: ClassVar[Message]
    """Of a kind of journal entry: what several of them are called."""
    on: Day | None = described(_ON, default=None)
    evidence: Many[Evidence] = described(_EVIDENCE, default=())
    corrects: Text | None = described(_CORRECTS, default=None)
    remark: Text | None = described("The office's remark.", default=None)

    @property
    def day(self) -> date | None:
        """The day it was true: its own, else the newest of its evidence."""
        return self.on or max((evidence.date for evidence in self.evidence if evidence.date), default=None)


class Progress(Fact):
    """How far a body has come with a task."""

    task: Id = described("The task or activity.")
    occurrence: PeriodName | None = described(_OCCURRENCE, default=None)
    stage: StageId | None = described(
        "Of a task with stages, the stage it is about; where it is left out, the first open one, but never of a "
        "completed one.",
        default=None,
    )
    progress: Literal["not_started", "in_progress", "completed"] = described("What the body declares.")
    percent: Percent | None = described("How much is done, from 0 to 100.", default=None)
    result: Text | None = described("What came of it.", default=None)
    difficulties: Text | None = described("What stands in the way, in the body's own words.", default=None)
    proposals: Text | None = described("What the body asks for, in its own words.", default=None)


class Reading(Fact):
    """A KPI's value on a day."""

    kpi: Id = described("The KPI.")
    part: Id | None = described("The part of a target that adds up, where it has parts.", default=None)
    value: Number | None = described(
        "The value in the KPI's unit; for a ratio it may follow from its terms.", default=None
    )
    numerator: Number | None = described("For a percentage: how many there are above the line.", default=None)
    denominator: Number | None = described("For a percentage: how many there are below the line.", default=None)

    @property
    def reads(self) -> float | None:
        """The value, or what its terms make in percent; None where neither is given."""
        if self.value is not None or self.numerator is None or not self.denominator:
            return self.value
        return 100 * self.numerator / self.denominator


class Receipt(Node):
    """The report as a document, and when it came."""

    number: Text | None = described("The report's number with its symbol.", default=None)
    date: Day = described("The report's own day.")
    moment: Moment = Field(
        alias="received",
        description="The day it came to the standing agency, with the hour if it is known: `2024-06-12 15:30`.",
    )

    @property
    def received(self) -> "datetime.date":
        """The day it came."""
        return self.moment.day


class Report(Node):
    """What one body reported for one period."""

    schema_version: Literal[1] = Field(alias="schema", description="The version of this format.")
    agency: Id = described("The body that reports.")
    period: PeriodName = described("The period it reports for.")
    duty: Id | None = described("The duty to report, by its id, where the plan has several.", default=None)
    report: Receipt = described("The receipt.")
    progress: Many[Progress] = described("What it says of its tasks.", default=())
    readings: Many[Reading] = described("What it says of the KPIs.", default=())
    difficulties: Many[Text] = described("Difficulties of no one task, in the body's own words.", default=())
    proposals: Many[Text] = described("Proposals of no one task, in the body's own words.", default=())
    waivers: Many[Waiver] = described(_WAIVERS, default=())


class Count(Node):
    """How many bodies of a group have completed a task."""

    done: int = described("How many have completed it by that day.", ge=0)
    of: int = described("How many there are in the group.", ge=1)


class JournalProgress(Progress):
    """Progress that came outside the periodic reports."""

    kind: Literal["progress"] = described("A body's progress.")
    words = ("tiến độ",)
    plural = msg("facts of progress")
    agency: Id = described("The body that declares it; the group that was counted, with `count`.")
    count: Count | None = described(
        "Of a group, as the office counted it: how many of its bodies have completed the task.", default=None
    )


class JournalReading(Reading):
    """A KPI's value that came outside the periodic reports."""

    kind: Literal["reading"] = described("A KPI's value.")
    words = ("số liệu", "số liệu chỉ tiêu")
    plural = msg("KPI readings")
    agency: Id | None = described("The body that gives it; the standing agency if left out.", default=None)


class Conclusion(Fact):
    """The office concludes that a task is completed, or that a target in words is met."""

    kind: Literal["conclusion"] = described("The office concludes a task, or a target in words.")
    words = ("kết luận", "kết luận hoàn thành")
    plural = msg("conclusions")
    task: Id | None = described("The task or activity.", default=None)
    kpi: Id | None = described("In place of a task: the KPI whose target in words is met.", default=None)
    occurrence: PeriodName | None = described("For a recurring task, the period that is completed.", default=None)
    stage: StageId | None = described(_STAGE, default=None)
    text: Text | None = described("What the office concluded.", default=None)


class ConditionMet(Fact):
    """The condition of a deadline is met."""

    kind: Literal["condition_met"] = described("The condition of a deadline is met.")
    words = ("điều kiện được đáp ứng", "đáp ứng điều kiện")
    plural = msg("conditions met")
    task: Id = described("The task or activity.")
    stage: StageId | None = described(_STAGE, default=None)
    due: Day | None = described("The due date that counts from then on, where the plan's own has passed.", default=None)


class Happened(Fact):
    """Something happened from which deadlines are counted."""

    kind: Literal["event"] = described("An event that deadlines follow happened.")
    words = ("sự kiện",)
    plural = msg("events")
    event: Text = described("The event in the words of the plan; it serves every task that has them.")


class DateSet(Fact):
    """The date that a deadline left to another document, a body or an event."""

    kind: Literal["date_set"] = described("A due date is set for a deadline that had none.")
    words = ("xác định hạn", "xác định thời hạn")
    plural = msg("dates set")
    task: Id | None = described("The task or activity.", default=None)
    stage: StageId | None = described(_STAGE, default=None)
    duty: Id | None = described("In place of a task: the duty to report, if it has an id.", default=None)
    period: PeriodName | None = described("Of a duty to report: the period whose due date it is.", default=None)
    due: Day = described("The due date.")


class ExtensionRequest(Fact):
    """A body asks for more time; it moves no day, and waits until it is decided."""

    kind: Literal["extension_request"] = described("A body asks for more time.")
    words = ("đề nghị gia hạn", "xin gia hạn")
    plural = msg("requests for more time")
    task: Id = described("The task or activity.")
    occurrence: PeriodName | None = described("For a recurring task, the period that is to be due later.", default=None)
    stage: StageId | None = described(_STAGE, default=None)
    agency: Id = described("The body that asks; its letter is the evidence.")
    due: Day | None = described("The due date that it asks for, where it names one.", default=None)
    reason: Text | None = described("Why it needs more time, in its own words.", default=None)

    @property
    def part(self) -> Part | None:
        """The period or stage; None for the whole task."""
        return part_named(self.stage, self.occurrence)


class ExtensionRefused(Fact):
    """A body gets no more time."""

    kind: Literal["extension_refused"] = described("A body gets no more time.")
    words = ("không gia hạn", "không đồng ý gia hạn", "từ chối gia hạn")
    plural = msg("refusals of more time")
    task: Id = described("The task or activity.")
    occurrence: PeriodName | None = described("For a recurring task, the period; all if left out.", default=None)
    stage: StageId | None = described("Of a task with stages, the stage; all of them if left out.", default=None)
    agency: Id = described("The body that asked.")
    text: Text | None = described("What it was told.", default=None)

    @property
    def part(self) -> Part | None:
        """The period or stage; None for all that was asked."""
        return part_named(self.stage, self.occurrence)


class Session(Fact):
    """A session of the committee."""

    kind: Literal["session"] = described("A session of the committee.")
    words = ("phiên họp", "họp")
    plural = msg("sessions")
    period: PeriodName | None = described("The quarter whose session it is; that of its day if left out.", default=None)
    attended: Many[Id] = described("The agencies and groups that attended.", default=())
    absent: Many[Id] = described("The agencies and groups that were asked and did not come.", default=())
    conclusions: Many[Text] = described("What the session concluded.", default=())


class Inspection(Fact):
    """An inspection of bodies by the office."""

    kind: Literal["inspection"] = described("An inspection.")
    words = ("kiểm tra",)
    plural = msg("inspections")
    agencies: Many[Id] = described("The agencies and groups that were inspected.", default=())
    findings: Many[Text] = described("What was found.", default=())


class Synthesis(Fact):
    """The office's own report to the committee for a period."""

    kind: Literal["synthesis"] = described("The office's own report to the committee was sent.")
    words = ("báo cáo tổng hợp", "tổng hợp")
    plural = msg("syntheses")
    period: PeriodName = described("The period it reports on.")


Entry = Annotated[
    JournalProgress
    | JournalReading
    | Conclusion
    | ConditionMet
    | Happened
    | DateSet
    | ExtensionRequest
    | ExtensionRefused
    | Session
    | Inspection
    | Synthesis,
    Field(discriminator="kind"),
]
KINDS: dict[str, type[Fact]] = {
    get_args(model.model_fields["kind"].annotation)[0]: model for model in get_args(get_args(Entry)[0])
}
"""The model of each kind of journal entry."""


class Journal(Node):
    """The office's own dated facts, of a day or of a month, and what bodies sent outside their periodic reports."""

    schema_version: Literal[1] = Field(alias="schema", description="The version of this format.")
    entries: Many[Entry] = described("The facts.", default=())
    waivers: Many[Waiver] = described(_WAIVERS, default=())


Record = Report | Journal
