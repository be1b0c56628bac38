"""Who carries what: on a screen, on a pipe, and as JSON."""

from collections.abc import Sequence
from typing import Literal, TypedDict

from dxplan.assess import Assessment
from dxplan.assess.tasks import State, TaskStatus
from dxplan.assess.totals import by_month
from dxplan.assess.workload import AgencyWorkload, concentration
from dxplan.render.language import Language
from dxplan.render.page import Cell, Column, Line, Page, Style, Table
from dxplan.render.sheet import MonthText, Share, Sheet, sheet
from dxplan.render.views.heading import Clocks, clocks, heading

_COLUMNS = (
    "id",
    "name",
    "lead#",
    "joint_lead#",
    "coordinating#",
    "via_group.lead#",
    "via_group.coordinating#",
    "open",
    "overdue",
    "completed_on_time",
    "completed_late",
    "on_time_ratio",
)


class ViaGroup(TypedDict):
    """Ids of the tasks that an agency has through a group alone."""

    lead: list[str]
    coordinating: list[str]


class AgencyLoad(TypedDict):
    """An agency's part in the tasks; each task is in one of the lists."""

    id: str
    name: str
    lead: list[str]
    """Ids of the tasks that it leads alone."""
    joint_lead: list[str]
    """Ids of the tasks that it leads together with others that are named beside it."""
    coordinating: list[str]
    via_group: ViaGroup
    open: int
    """How many of the tasks that it leads by name are open; so are the next three counts."""
    overdue: int
    completed_on_time: int
    completed_late: int
    on_time_ratio: Share | None
    """On time, of what was completed by a due date."""
    due_by_month: dict[MonthText, int]
    """How many open tasks that it leads by name are due in each month."""


class ConcentrationData(TypedDict):
    """How few agencies carry how much."""

    agencies: list[str]
    """Ids of the three that lead the most."""
    tasks: int
    """How many tasks they lead by name."""
    of: int
    """How many tasks any agency leads by name."""


class WorkloadData(Clocks):
    """Who carries what."""

    schema: Literal["dxplan/workload/1"]
    agencies: list[AgencyLoad]
    unassigned: list[str]
    """Ids of the tasks without a lead."""
    due_by_month: dict[MonthText, int]
    """How many open tasks are due in each month."""
    concentration: ConcentrationData


def workload_data(assessment: Assessment, agencies: Sequence[AgencyWorkload]) -> WorkloadData:
    """Every agency's part for JSON."""
    few = concentration(tuple(agencies))
    return {
        "schema": "dxplan/workload/1",
        **clocks(assessment),
        "agencies": [agency_data(one) for one in agencies],
        "unassigned": _ids(unassigned(assessment)),
        "due_by_month": {month: len(tasks) for month, tasks in by_month(assessment.tasks).items()},
        "concentration": {"agencies": [agency.id for agency in few.agencies], "tasks": few.tasks, "of": few.of},
    }


def agency_data(one: AgencyWorkload) -> AgencyLoad:
    """An agency's part for JSON."""
    return {
        "id": one.agency.id,
        "name": one.agency.name,
        "lead": _ids(one.lead),
        "joint_lead": _ids(one.joint_lead),
        "coordinating": _ids(one.coordinating),
        "via_group": {"lead": _ids(one.group_lead), "coordinating": _ids(one.group_coordinating)},
        "open": one.open,
        "overdue": one.count(State.OVERDUE),
        "completed_on_time": one.count(State.COMPLETED_ON_TIME),
        "completed_late": one.count(State.COMPLETED_LATE),
        "on_time_ratio": one.on_time_ratio,
        "due_by_month": one.due_by_month(),
    }


def workload_sheet(agencies: Sequence[AgencyLoad]) -> Sheet:
    """A row of counts for each agency, with a column for each month that any has."""
    months = sorted({month for agency in agencies for month in agency["due_by_month"]})
    none = dict.fromkeys(months, 0)
    counted = [{**agency, "due_by_month": none | agency["due_by_month"]} for agency in agencies]
    return sheet(counted, (*_COLUMNS, *(f"due_by_month.{month}" for month in months)))


def unassigned(assessment: Assessment) -> list[TaskStatus]:
    """The tasks without a lead."""
    return [task for task in assessment.tasks if not task.item.lead]


def workload_page(
    assessment: Assessment,
    agencies: Sequence[AgencyWorkload],
    everyone: Sequence[AgencyWorkload],
    file: str,
    language: Language,
) -> Page:
    """Each agency's part in numbers, and the months in which what it leads falls due; `agencies` are those shown."""
    told = any(one.on_time_ratio is not None for one in agencies)
    columns = (
        Column(language.text("Agency"), flexible=True),
        Column(language.text("Leads"), right=True),
        Column(language.text("Jointly"), right=True),
        Column(language.text("Helps"), right=True),
        Column(language.text("In groups"), right=True),
        Column(language.text("Open"), right=True),
        Column(language.text("Overdue"), right=True),
        *([Column(language.text("On time"), right=True)] if told else []),
        Column(language.text("Open by month due")),
    )
    year = assessment.plan.year
    rows: tuple[tuple[Cell | str, ...], ...] = tuple(
        (
            one.agency.short or one.agency.name,
            *map(_count, (len(one.lead), len(one.joint_lead), len(one.coordinating))),
            *map(_count, (len(one.group_lead) + len(one.group_coordinating), one.open)),
            _count(one.count(State.OVERDUE), "bad"),
            *([_on_time(one)] if told else []),
            " ".join(f"{language.month(month, year)}:{count}" for month, count in one.due_by_month().items()),
        )
        for one in agencies
    )
    nobody = _ids(unassigned(assessment))
    if nobody:
        rows += (
            (
                Cell(language.text("Without a lead"), "bad"),
                *map(_count, (len(nobody), 0, 0, 0, len(nobody))),
                _count(0),
                *([""] if told else []),
                "",
            ),
        )
    blocks: list[Table | Line] = [Table(columns, rows)]
    rest = len(everyone) - len(agencies)
    if rest:
        blocks.append(Line(language.say("{count} more through groups alone (--all)", count=rest)))
    if nobody:
        blocks.append(Line(", ".join(nobody), language.text("Without a lead")))
    months = by_month(assessment.tasks)
    if months:
        piled = "  ".join(f"{language.month(month, year)}:{len(tasks)}" for month, tasks in months.items())
        blocks.append(Line(piled, language.text("All open tasks by month due")))
    few = concentration(tuple(everyone))
    if few.of:
        names = [agency.short or agency.name for agency in few.agencies]
        share = round(100 * few.tasks / few.of)
        said = language.say(
            "{names}: {tasks} of the {of} tasks that agencies lead by name ({share}%)",
            names=names,
            tasks=few.tasks,
            of=few.of,
            share=share,
        )
        blocks.append(Line(said, language.text("Concentration")))
    return Page(assessment.plan.name, heading(assessment, file, language), tuple(blocks))


def _on_time(one: AgencyWorkload) -> str:
    """How many of what it completed by a due date were on time."""
    on_time, late = one.count(State.COMPLETED_ON_TIME), one.count(State.COMPLETED_LATE)
    return f"{on_time}/{on_time + late}" if on_time + late else ""


def _count(number: int, style: Style = "") -> Cell:
    return Cell(str(number), style if number else "dim")


def _ids(tasks: Sequence[TaskStatus]) -> list[str]:
    return [task.item.id for task in tasks]
