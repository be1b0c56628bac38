"""The filters that several lists of tasks share."""

from collections.abc import Iterable
from typing import Annotated

from dxplan.assess import Assessment
from dxplan.assess.tasks import TaskStatus
from dxplan.cli.declared import option
from dxplan.cli.naming import body_named, section_named
from dxplan.model.plan import Section, Task, leads_of
from dxplan.render.language import Language, mark
from dxplan.render.page import Cell, Line, Page

Names = list[str] | None
AGENCY = Annotated[
    Names,
    option("--agency", metavar="ID", help=mark("Only what this agency leads or supports, groups included.")),
]
SECTION = Annotated[
    Names, option("--section", metavar="ID", help=mark("Only this section, or the rows below this one."))
]


def let_through(
    tasks: Iterable[TaskStatus], assessment: Assessment, agency: Names, section: Names
) -> tuple[TaskStatus, ...]:
    """The tasks in which one of the agencies has a part and that are in one of the sections, if any are given."""
    chosen = tuple(tasks)
    if agency:
        names = [body_named(assessment.plan, name) for name in agency]
        chosen = tuple(task for task in chosen if _has_part(task, assessment, names))
    if section:
        parts = [section_named(assessment.plan, name) for name in section]
        sections = {inner.id for part in parts if isinstance(part, Section) for inner in part.all_sections()}
        rows = {row.id for part in parts if isinstance(part, Task) for row in part.all_rows()}
        chosen = tuple(task for task in chosen if task.section in sections or task.item.id in rows)
    return chosen


def saying(page: Page, assessment: Assessment, agency: Names, section: Names, language: Language) -> Page:
    """The page with a line below its heading that names the filters."""
    bodies = [assessment.members.name(body_named(assessment.plan, name)) for name in agency or ()]
    parts = [section_named(assessment.plan, name) for name in section or ()]
    within = [f"{assessment.label(part.id)} {part.title}" for part in parts]
    if not (bodies or within):
        return page
    only = language.say("Only: {names}", names="; ".join((*bodies, *within)))
    return page._replace(lines=(*page.lines, Line(Cell(only, "strong"))))


def _has_part(task: TaskStatus, assessment: Assessment, agencies: list[str]) -> bool:
    """Whether one of the agencies leads or supports the task, by name or in a group."""
    bodies = {*leads_of(task.item), *task.item.coordinating}
    return not bodies.isdisjoint(agencies) or not set(assessment.expanded(bodies)).isdisjoint(agencies)
