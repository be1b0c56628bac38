"""Deadlines for JSON: as the plan has them, and the event that a due day follows."""

from datetime import date
from typing import Literal, NotRequired, TypedDict

from dxplan.assess.dues import Due, Source
from dxplan.model.dates import Every
from dxplan.model.deadline import AfterEvent, Deadline, External, Recurring, Stages
from dxplan.model.rhythm import DueMonth, Rhythm, Weekday
from dxplan.render.sheet import DayText

Origin = TypedDict("Origin", {"from": NotRequired[str]})
Kind = Literal["fixed", "recurring", "ongoing", "by_document", "external", "after_event", "stages"]


class DeadlineData(Origin):
    """A deadline as the plan has it; where it follows an event, `from` is `plan` or the id of a document or task."""

    text: str
    """The plan's own words."""
    kind: Kind
    due: DayText | None
    """The day that the words name."""
    condition: str | None
    """What must happen first."""
    begins: NotRequired[str]
    """The day from which it counts, or `plan`, if it has one."""
    continues: NotRequired[bool]
    """True if the work goes on after it."""
    by: NotRequired[str]
    """Who sets the pace, if the plan names it."""
    event: NotRequired[str]
    """In place of `from`: the event in words."""
    days: NotRequired[int]
    """How long after the event; or `working_days`, or `months`."""
    working_days: NotRequired[int]
    months: NotRequired[int]
    rhythms: NotRequired[list["RhythmData"]]
    """Of recurring work that says when in a period it is due, or has several rhythms."""
    stages: NotRequired[list["StageData"]]
    """The stages, if it has any."""


class RhythmData(TypedDict):
    """How often something comes round, and when in its period it is due; null where that is the last day."""

    every: Every
    due_day: int | None
    due_month: DueMonth | None
    due_weekday: Weekday | None
    due_time: str | None


class StageData(TypedDict):
    """A stage of a task."""

    id: str
    text: str
    deadline: DeadlineData
    lead: list[str]
    """Ids of agencies and groups; none where they are those of the task."""


class FollowedEvent(TypedDict):
    """The event that a due day follows."""

    on: DayText
    source: Source
    """Where its day is known from: the plan's own date, the registry, the task's completion, or the journal."""
    last_day: DayText | None
    """The last day as counted, before it was moved off a day off; null where nothing is counted."""


def deadline_data(deadline: Deadline) -> DeadlineData:
    """A deadline for JSON."""
    data: DeadlineData = {
        "text": deadline.text,
        "kind": deadline.kind,
        "due": iso_day(deadline.due),
        "condition": deadline.condition,
    }
    if deadline.begins:
        data["begins"] = str(deadline.begins)
    if deadline.continues:
        data["continues"] = True
    match deadline:
        case External(by=str(by)):
            data["by"] = by
        case AfterEvent(origin=origin, event=event, count=count):
            if origin is not None:
                data["from"] = origin
            if event is not None:
                data["event"] = event
            if count:
                data[count.unit] = count.number
        case Recurring(rhythms=rhythms) if rhythms != (Rhythm(rhythms[0].every),):
            data["rhythms"] = [
                {
                    "every": rhythm.every,
                    "due_day": rhythm.day,
                    "due_month": rhythm.month,
                    "due_weekday": rhythm.weekday,
                    "due_time": rhythm.hour,
                }
                for rhythm in rhythms
            ]
        case Stages(stages=stages):
            data["stages"] = [
                {
                    "id": stage.id,
                    "text": stage.words,
                    "deadline": deadline_data(stage.deadline),
                    "lead": list(stage.lead),
                }
                for stage in stages
            ]
    return data


def event_data(dated: Due) -> FollowedEvent | None:
    """The event that a due day follows, for JSON; None where it follows none, or that has not happened."""
    if dated.event is None:
        return None
    last = dated.term.last if dated.term else None
    return {"on": dated.event.on.isoformat(), "source": dated.event.source, "last_day": iso_day(last)}


def iso_day(day: date | None) -> DayText | None:
    """A day for JSON."""
    return None if day is None else day.isoformat()
