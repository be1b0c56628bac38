"""The part of each agency in the tasks: on a screen, on a pipe, and as JSON."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Literal, NotRequired, TypedDict

from dxplan.assess import Assessment
from dxplan.assess.tasks import State, TaskStatus
from dxplan.assess.totals import ByMonth, by_month
from dxplan.assess.workload import AgencyWorkload, GroupWorkload, concentration, workload_of_groups
from dxplan.model.plan import leads_of
from dxplan.render.language import Language
from dxplan.render.page import Block, Cell, Column, Line, Page, Percent, Style, table, with_rows
from dxplan.render.sheet import MonthText, Share, Sheet, sheet
from dxplan.render.views.heading import Clocks, DueElsewhere, clocks, due_elsewhere, plan_page

_MonthColumn = tuple[Column, Callable[[AgencyWorkload], Cell]]
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


class AgencyLoad(DueElsewhere):
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
    """How many open tasks that it leads by name are due in each month; of a plan of several years, of the one that is
    shown."""


class GroupLoad(TypedDict):
    """The tasks that a large group has as one."""

    id: str
    name: str
    members: int
    """How many bodies it has on the day."""
    lead: list[str]
    coordinating: list[str]
    open: int
    """How many of the tasks that it leads are open."""
    overdue: int
    late: list[str]
    """Its members that have not completed an overdue task that it leads."""


class ConcentrationData(TypedDict):
    """How few agencies carry how much."""

    agencies: list[str]
    """Ids of the three that lead the most."""
    tasks: int
    """How many tasks they lead by name."""
    of: int
    """How many tasks any agency leads by name."""


class WorkloadData(Clocks, DueElsewhere):
    """Who carries what."""

    schema: Literal["dxplan/workload/1"]
    agencies: list[AgencyLoad]
    unassigned: list[str]
    """Ids of the tasks without a lead."""
    due_by_month: dict[MonthText, int]
    """How many open tasks are due in each month, as for an agency."""
    concentration: ConcentrationData
    groups: NotRequired[list[GroupLoad]]
    """The groups of 30 bodies or more that tasks name, where there are any."""


def workload_data(assessment: Assessment, agencies: Sequence[AgencyWorkload]) -> WorkloadData:
    """Every agency's part for JSON."""
    few, due = concentration(tuple(agencies)), by_month(assessment.tasks, assessment.only_year)
    data: WorkloadData = {
        "schema": "dxplan/workload/1",
        **clocks(assessment),
        "agencies": [agency_data(load, assessment) for load in agencies],
        "unassigned": _ids(unassigned(assessment)),
        "due_by_month": {month: len(tasks) for month, tasks in due.months.items()},
        "concentration": {"agencies": [agency.id for agency in few.agencies], "tasks": few.tasks, "of": few.of},
        "groups": [_group_data(load) for load in workload_of_groups(assessment)],
        **due_elsewhere(due, assessment),
    }
    if not data["groups"]:
        del data["groups"]
    return data


def _group_data(load: GroupWorkload) -> GroupLoad:
    return {
        "id": load.group.id,
        "name": load.group.name,
        "members": load.size,
        "lead": _ids(load.lead),
        "coordinating": _ids(load.coordinating),
        "open": sum(task.is_open for task in load.lead),
        "overdue": sum(task.state is State.OVERDUE for task in load.lead),
        "late": [*load.late],
    }


def agency_data(load: AgencyWorkload, assessment: Assessment) -> AgencyLoad:
    """An agency's part for JSON."""
    due = by_month(load.led, assessment.only_year)
    return {
        "id": load.agency.id,
        "name": load.agency.name,
        "lead": _ids(load.lead),
        "joint_lead": _ids(load.joint_lead),
        "coordinating": _ids(load.coordinating),
        "via_group": {"lead": _ids(load.group_lead), "coordinating": _ids(load.group_coordinating)},
        "open": load.open,
        "overdue": load.count(State.OVERDUE),
        "completed_on_time": load.count(State.COMPLETED_ON_TIME),
        "completed_late": load.count(State.COMPLETED_LATE),
        "on_time_ratio": load.on_time_ratio,
        "due_by_month": {month: len(tasks) for month, tasks in due.months.items()},
        **due_elsewhere(due, assessment),
    }


def workload_sheet(agencies: Sequence[AgencyLoad]) -> Sheet:
    """A row of counts for each agency, with a column for each month that any has; of a plan of several years, with
    what is due before and after the one that is shown."""
    months = sorted({month for agency in agencies for month in agency["due_by_month"]})
    none = dict.fromkeys(months, 0)
    counted = [{**agency, "due_by_month": none | agency["due_by_month"]} for agency in agencies]
    others = [
        f"due_in_other_years.{side}" for side in ("before", "after") if "due_in_other_years" in (*agencies, {})[0]
    ]
    return sheet(counted, (*_COLUMNS, *(f"due_by_month.{month}" for month in months), *others))


def unassigned(assessment: Assessment) -> list[TaskStatus]:
    """The tasks without a lead."""
    return [task for task in assessment.tasks if not leads_of(task.item)]


def workload_page(
    assessment: Assessment,
    agencies: Sequence[AgencyWorkload],
    everyone: Sequence[AgencyWorkload],
    file: str,
    language: Language,
) -> Page:
    """The part of each of `agencies` in numbers, with the months in which its tasks fall due."""
    text, year, only_year = language.text, assessment.year, assessment.only_year

    def months_of(due: ByMonth) -> list[str]:
        named = [
            (text("before"), due.before),
            *((language.month(month, year), due.months[month]) for month in due.months),
        ]
        return [f"{name}:{len(tasks)}" for name, tasks in (*named, (text("later"), due.after)) if tasks]

    due = {load.agency.id: by_month(load.led, only_year) for load in agencies}
    counts = table(
        agencies,
        (Column(text("Agency"), flexible=True), lambda load: load.agency.short or load.agency.name),
        (Column(text("Leads"), right=True), lambda load: _count(len(load.lead))),
        (Column(text("Jointly"), right=True), lambda load: _count(len(load.joint_lead))),
        (Column(text("Helps"), right=True), lambda load: _count(len(load.coordinating))),
        (
            Column(text("In groups"), right=True),
            lambda load: _count(len(load.group_lead) + len(load.group_coordinating)),
        ),
        (Column(text("Open"), right=True), lambda load: _count(load.open)),
        (Column(text("Overdue"), right=True), lambda load: _count(load.count(State.OVERDUE), "bad")),
        (
            Column(text("On time"), right=True, needed=any(load.on_time_ratio is not None for load in agencies)),
            _on_time,
        ),
        (
            Column(text("Open by month due"), only="screen"),
            lambda load: " ".join(months_of(due[load.agency.id])),
        ),
        *_months_apart(due, year, language),
        name=text("Agencies"),
    )
    orphans = [assessment.label(task.item.id) for task in unassigned(assessment)]
    if orphans:
        row = (Cell(text("Without a lead"), "bad"), *map(_count, (len(orphans), 0, 0, 0, len(orphans), 0)))
        counts = with_rows(counts, after=[row])
    blocks: list[Block] = [counts]
    if hidden := len(everyone) - len(agencies):
        blocks.append(Line(language.say("{count} more through groups alone (--all)", count=hidden)))
    if groups := workload_of_groups(assessment):
        blocks.append(
            table(
                groups,
                (
                    Column(text("Group"), flexible=True),
                    lambda load: f"{load.group.name} ({language.number(load.size)})",
                ),
                (Column(text("Leads"), right=True), lambda load: _count(len(load.lead))),
                (Column(text("Helps"), right=True), lambda load: _count(len(load.coordinating))),
                (Column(text("Open"), right=True), lambda load: _count(sum(task.is_open for task in load.lead))),
                (
                    Column(text("Overdue"), right=True),
                    lambda load: _count(sum(task.state is State.OVERDUE for task in load.lead), "bad"),
                ),
                (Column(text("Bodies that are late"), right=True), lambda load: _count(len(load.late), "bad")),
                title=text("Bodies that the plan names together"),
            )
        )
    if orphans:
        blocks.append(Line(", ".join(orphans), text("Without a lead")))
    if counts_by_month := months_of(by_month(assessment.tasks, only_year)):
        blocks.append(Line("  ".join(counts_by_month), text("All open tasks by month due")))
    few = concentration(tuple(everyone))
    if few.of:
        share = language.say(
            "{names}: {tasks} of the {of} tasks that agencies lead by name ({share})",
            names=[agency.short or agency.name for agency in few.agencies],
            tasks=few.tasks,
            of=few.of,
            share=language.percent(few.tasks / few.of),
        )
        blocks.append(Line(share, text("Concentration")))
    return plan_page(assessment, file, language, blocks)


def _months_apart(due: Mapping[str, ByMonth], year: int, language: Language) -> Iterator[_MonthColumn]:
    """For a workbook: a column of counts for each month in which any agency has something due."""

    def counted(title: str, tasks: Callable[[ByMonth], Sequence[TaskStatus]]) -> Iterator[_MonthColumn]:
        if any(map(tasks, due.values())):
            yield Column(title, right=True, only="book"), lambda load: _count(len(tasks(due[load.agency.id])))

    yield from counted(language.text("before"), lambda its: its.before)
    for month in sorted({month for its in due.values() for month in its.months}):
        yield from counted(language.month(month, year), partial(_of_month, month))
    yield from counted(language.text("later"), lambda its: its.after)


def _of_month(month: str, due: ByMonth) -> Sequence[TaskStatus]:
    return due.months.get(month, ())


def _on_time(load: AgencyWorkload) -> Cell:
    """How many of the tasks that it completed and that had a due date were on time: `3/4`."""
    on_time, late = load.count(State.COMPLETED_ON_TIME), load.count(State.COMPLETED_LATE)
    both = on_time + late
    return Cell(f"{on_time}/{both}", value=Percent(on_time / both)) if both else Cell("")


def _count(number: int, style: Style = "") -> Cell:
    return Cell(str(number), style if number else "dim", value=number)


def _ids(tasks: Sequence[TaskStatus]) -> list[str]:
    return [task.item.id for task in tasks]
