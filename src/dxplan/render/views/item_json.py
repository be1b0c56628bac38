"""One item of the plan as JSON and CSV."""

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict, cast

from dxplan.assess import Assessment
from dxplan.assess.choice import activities_led, answers_for
from dxplan.assess.extensions import extensions_by, extensions_of
from dxplan.assess.kpis import KpiStatus
from dxplan.assess.tasks import TaskStatus
from dxplan.assess.workload import workload_of
from dxplan.model.kpi import Kpi
from dxplan.model.plan import Activity, Agency, Document, Group, Section, Task
from dxplan.render.language import language as language_of
from dxplan.render.sheet import Sheet, sheet
from dxplan.render.views.heading import Clocks, NumberKey, clocks, numbered
from dxplan.render.views.history import SlipData, slip_data
from dxplan.render.views.kpis import KpiData, kpi_data, kpis_sheet
from dxplan.render.views.more_time_json import ExtensionCounts, ExtensionData, extension_counts, extension_data
from dxplan.render.views.superior_tasks import Superior, SuperiorTask, superior_tasks
from dxplan.render.views.tasks import TaskData, task_data, tasks_sheet
from dxplan.render.views.why import why_state
from dxplan.render.views.workload import AgencyLoad, agency_data, workload_sheet

_GROUP: dict[str, object] = {"id": None, "name": None, "open": False, "members": [], "basis": None}
_DOCUMENT = ("id", "number", "date", "type", "issuer", "title")

Item = Task | Activity | Section | Kpi | Agency | Group | Document


class ItemHead(Clocks):
    """An item of any kind."""

    schema: Literal["dxplan/show/1"]


class RequestsOfTask(TypedDict, total=False):
    """Who asked for more time for a task."""

    extension_requests: list[ExtensionData]
    """Every request by day, and what became of it; left out if there are none."""


class RequestsOfAgency(TypedDict, total=False):
    """How often a body asked for more time."""

    extension_requests: ExtensionCounts
    """Left out if it never did."""


class LedBesides(TypedDict, total=False):
    """What a body answers for besides rows of the table."""

    activities: list[str]
    """The activities that it leads, by its name or in a group; left out if there are none."""
    kpis: list[str]
    """The KPIs that it leads, by its name or in a group; left out if there are none."""


class ShownTask(ItemHead, TaskData, RequestsOfTask):
    """A task or a regular activity. Other keys are those of its part of the plan's file."""

    kind: Literal["task", "activity"]
    why: list[str]
    """Why its state is what it is, in English."""
    slip: SlipData
    superior_tasks: NotRequired[list[SuperiorTask]]
    """Those that it carries out, where it carries out any."""


class ShownKpi(ItemHead, KpiData):
    """A KPI. Other keys are those of its part of the plan's file."""

    kind: Literal["kpi"]
    slip: SlipData


class ShownHeading(ItemHead):
    """A heading among the KPIs, with those below it. Other keys are those of its part of the plan's file."""

    kind: Literal["heading"]
    id: str
    title: str
    kpis: list[KpiData]


class ShownSection(ItemHead, NumberKey):
    """A section with the tasks at or below it."""

    kind: Literal["section"]
    id: str
    title: str
    tasks: list[TaskData]


class ShownRow(ItemHead):
    """A row of the table that has rows of its own. Other keys are those of its part of the plan's file."""

    kind: Literal["row"]
    id: str
    title: str
    tasks: list[TaskData]
    """Those below it."""


class ShownAgency(ItemHead, AgencyLoad, RequestsOfAgency, LedBesides):
    """An agency. Other keys are those of its part of the plan's file."""

    kind: Literal["agency"]
    agency_kind: str
    """What sort of body it is: `kind` in the plan's file."""


class ShownPart(ItemHead):
    """A group or a document. Other keys are those of its part of the plan's file."""

    kind: Literal["group", "document"]


_ONLY_IF_GIVEN = ("merged", "extra", "implements", "lead", "targets", "columns")
"""Keys of the plan's file that are there only if the plan has them; lists of tasks have `lead` always."""
ItemData = ShownTask | ShownKpi | ShownHeading | ShownSection | ShownRow | ShownAgency | ShownPart


def item_data(item: Item, assessment: Assessment, superiors: Sequence[Superior] = ()) -> ItemData:
    """The item for JSON: what lists of its kind have of it, and what else the plan has."""
    head: ItemHead = {"schema": "dxplan/show/1", **clocks(assessment)}
    dumped = item.model_dump(mode="json", by_alias=True, exclude_none=True)
    rarely = (*_ONLY_IF_GIVEN, "tasks") if isinstance(item, Task) else _ONLY_IF_GIVEN
    in_plan = {key: value for key, value in dumped.items() if value or key not in rarely}
    match item:
        case Task() if item.tasks:
            below = [task_data(task, assessment) for task in tasks_below(item, assessment)]
            row: ShownRow = {**head, "kind": "row", "id": item.id, "title": item.title, "tasks": below}
            return cast(ShownRow, {**in_plan, **row})
        case Task() | Activity():
            status = task_status_of(item, assessment)
            english = language_of("en")  # data is the same in every language
            asked: RequestsOfTask = {}
            if requests := extensions_of(status, assessment):
                asked["extension_requests"] = [*map(extension_data, requests)]
            task: ShownTask = {
                **head,
                "kind": "task" if isinstance(item, Task) else "activity",
                **task_data(status, assessment),
                "why": [english.message(reason) for reason in why_state(status, assessment)],
                "slip": slip_data(item.id, assessment, status),
                "superior_tasks": superior_tasks(item, superiors),
                **asked,
            }
            if not item.implements:
                del task["superior_tasks"]
            return cast(ShownTask, {**head, "kind": task["kind"], **in_plan, **task})
        case Kpi() if item.is_heading:
            below_it = [kpi_data(status) for status in kpis_below(item, assessment)]
            heading: ShownHeading = {**head, "kind": "heading", "id": item.id, "title": item.title, "kpis": below_it}
            return cast(ShownHeading, {**in_plan, **heading})
        case Kpi():
            kpi: ShownKpi = {
                **head,
                "kind": "kpi",
                **kpi_data(kpi_status_of(item, assessment)),
                "slip": slip_data(item.id, assessment),
            }
            return cast(ShownKpi, {**head, "kind": "kpi", **in_plan, **kpi})
        case Agency():
            load = agency_data(workload_of(item, assessment), assessment)
            counts: RequestsOfAgency = {}
            if requests := extensions_by(item.id, assessment):
                counts["extension_requests"] = extension_counts(requests)
            led: LedBesides = {}
            if activities := [task.item.id for task in activities_led(item.id, assessment)]:
                led["activities"] = activities
            if kpis := [status.kpi.id for status in assessment.kpis if answers_for(status, (item.id,), assessment)]:
                led["kpis"] = kpis
            agency: ShownAgency = {**load, "agency_kind": item.kind, **counts, **led, **head, "kind": "agency"}
            return cast(ShownAgency, {**in_plan, **agency})
        case Section():
            tasks = [task_data(task, assessment) for task in tasks_within(item, assessment)]
            return {
                **head,
                "kind": "section",
                "id": item.id,
                **numbered(item.number),
                "title": item.title,
                "tasks": tasks,
            }
        case Group() | Document():
            part: ShownPart = {**head, "kind": "group" if isinstance(item, Group) else "document"}
            return cast(ShownPart, {**part, **in_plan})


def item_sheet(data: ItemData) -> Sheet:
    """The columns that lists of its kind have; of a section its tasks."""
    match data["kind"]:
        case "task" | "activity":
            return tasks_sheet([data])
        case "section" | "row":
            return tasks_sheet(data["tasks"])
        case "heading":
            return kpis_sheet(data["kpis"])
        case "kpi":
            return kpis_sheet([data])
        case "agency":
            return workload_sheet([data])
        case "group":
            return sheet([{**_GROUP, **data}], tuple(_GROUP))
    return sheet([data], _DOCUMENT)


def task_status_of(item: Task | Activity, assessment: Assessment) -> TaskStatus:
    return next(task for task in (*assessment.tasks, *assessment.activities) if task.item.id == item.id)


def kpi_status_of(kpi: Kpi, assessment: Assessment) -> KpiStatus:
    return next(status for status in assessment.kpis if status.kpi.id == kpi.id)


def kpis_below(heading: Kpi, assessment: Assessment) -> list[KpiStatus]:
    above = {kpi.id: kpi.parent for kpi in assessment.plan.kpis}

    def stands_below(name: str | None) -> bool:
        seen = set[str]()
        while name and name not in seen:  # a wrong file may lead in a circle
            seen.add(name)
            name = above.get(name)
            if name == heading.id:
                return True
        return False

    return [status for status in assessment.kpis if stands_below(status.kpi.id)]


def tasks_within(section: Section, assessment: Assessment) -> list[TaskStatus]:
    ids = {part.id for part in section.all_sections()}
    return [task for task in assessment.tasks if task.section in ids]


def tasks_below(row: Task, assessment: Assessment) -> list[TaskStatus]:
    ids = {below.id for below in row.all_rows()}
    return [task for task in assessment.tasks if task.item.id in ids]
