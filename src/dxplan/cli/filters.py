"""The filters that several lists of tasks share."""

from collections.abc import Iterable
from typing import Annotated

from dxplan.assess import Assessment
from dxplan.assess.tasks import TaskStatus
from dxplan.cli.declared import option
from dxplan.cli.naming import body_named, section_named
from dxplan.model.plan import leads_of
from dxplan.render.language import Language, mark
from dxplan.render.page import Cell, Line, Page

Names = list[str] | None
AGENCY = Annotated[
    Names,
    option("--agency", metavar="ID", help=mark("Only what this agency leads or supports, groups included.")),
]
SECTION = Annotated[Names, option("--section", metavar="ID", help=mark("Only this section."))]


def let_through(
    tasks: Iterable[TaskStatus], assessment: Assessment, agency: Names, section: Names
) -> tuple[TaskStatus, ...]:
    """The tasks in which one of the agencies has a part and that are in one of the sections, if any are given."""
    chosen = tuple(tasks)
    if agency:
        names = [body_named(assessment.plan, name) for name in agency]
        chosen = tuple(task for task in chosen if _has_part(task, assessment, names))
    if section:
        within = {part for name in section for part in section_named(assessment.plan, name)}
        chosen = tuple(task for task in chosen if task.section in within)
    return chosen


def saying(page: Page, assessment: Assessment, agency: Names, section: Names, language: Language) -> Page:
    """The page with a line below its heading that names the filters."""
    bodies = [assessment.members.name(body_named(assessment.plan, name)) for name in agency or ()]
    names = [name.lower() for name in section or ()]
    within = [f"{part.id} {part.title}" for part in assessment.plan.all_sections() if part.id.lower() in names]
    if not (bodies or within):
        return page
    only = language.say("Only: {names}", names="; ".join((*bodies, *within)))
    return page._replace(lines=(*page.lines, Line(Cell(only, "strong"))))


def _has_part(task: TaskStatus, assessment: Assessment, agencies: list[str]) -> bool:
    """Whether one of the agencies leads or supports the task, by name or in a group."""
    bodies = {*leads_of(task.item), *task.item.coordinating}
    return not bodies.isdisjoint(agencies) or not set(assessment.expanded(bodies)).isdisjoint(agencies)
