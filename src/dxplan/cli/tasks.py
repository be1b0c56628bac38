"""`dxplan tasks` and its spelling `dxplan overdue`."""

from datetime import date
from typing import Annotated

import typer

from dxplan.assess import SOON_DAYS, Assessment
from dxplan.assess.tasks import State, TaskStatus
from dxplan.cli.naming import body_named, section_named
from dxplan.cli.options import Session, command, day_of, whole_number
from dxplan.cli.output import show
from dxplan.cli.plans import judge
from dxplan.diagnostics import DxplanError, msg
from dxplan.render.language import mark
from dxplan.render.tasks import tasks_data, tasks_page

Names = list[str] | None
FAIL_ON = ("none", "overdue")


@command()
def tasks(
    session: Session,
    overdue: Annotated[bool, typer.Option("--overdue", help=mark("Only what is overdue."))] = False,
    state: Annotated[
        Names, typer.Option("--state", metavar="STATE", help=mark("Only this state; may be repeated."))
    ] = None,
    agency: Annotated[
        Names,
        typer.Option("--agency", metavar="ID", help=mark("Only what this agency leads or supports, groups included.")),
    ] = None,
    section: Annotated[Names, typer.Option("--section", metavar="ID", help=mark("Only this section."))] = None,
    due_before: Annotated[
        str | None, typer.Option("--due-before", metavar="DATE", help=mark("Only what is due before this day."))
    ] = None,
    due_after: Annotated[
        str | None, typer.Option("--due-after", metavar="DATE", help=mark("Only what is due after this day."))
    ] = None,
    activities: Annotated[
        bool, typer.Option("--activities", help=mark("The regular activities in place of the tasks."))
    ] = False,
    days: Annotated[
        str | None,
        typer.Option("--days", metavar="N", help=mark("How many days ahead count as soon; 30 if not given.")),
    ] = None,
    fail_on: Annotated[
        str | None, typer.Option("--fail-on", metavar="overdue", help=mark("Exit with 1 if a listed task is overdue."))
    ] = None,
) -> int:
    """List the tasks, all or those that the filters let through.

    Examples:
      dxplan tasks --overdue                      what is late
      dxplan tasks --agency so-tttt --state due_soon
      dxplan tasks --section IV --due-before 2024-12-01
      dxplan tasks -o tasks.csv                   for Excel
    """
    judged = judge(session, whole_number("--days", days, SOON_DAYS))
    assessment = judged.assessment
    if fail_on not in (None, *FAIL_ON):
        raise DxplanError(
            msg("{option}: {given} is not one of {allowed}", option="--fail-on", given=fail_on, allowed=list(FAIL_ON))
        )
    wanted = _states(state, overdue)
    chosen = assessment.activities if activities else assessment.tasks
    if wanted:
        chosen = tuple(task for task in chosen if task.state in wanted)
    if agency:
        names = [body_named(assessment.plan, name) for name in agency]
        chosen = tuple(task for task in chosen if _has_part(task, assessment, names))
    if section:
        within = {part for name in section for part in section_named(assessment.plan, name)}
        chosen = tuple(task for task in chosen if task.section in within)
    chosen = _due_between(chosen, due_after, due_before)
    show(session, tasks_page(assessment, chosen, judged.file, session.language), tasks_data(assessment, chosen))
    late = fail_on == "overdue" and any(task.state is State.OVERDUE for task in chosen)
    return int(judged.failed or late)


def _states(names: Names, overdue: bool) -> set[State]:
    wanted = {State.OVERDUE} if overdue else set()
    for name in names or ():
        if name not in list(State):
            raise DxplanError(
                msg("{option}: {given} is not one of {allowed}", option="--state", given=name, allowed=[*State])
            )
        wanted.add(State(name))
    return wanted


def _has_part(task: TaskStatus, assessment: Assessment, agencies: list[str]) -> bool:
    """Whether one of the agencies leads or supports the task, by name or in a group."""
    named = {*task.item.lead, *getattr(task.item, "coordinating", ())}
    on = min(assessment.as_of, date(assessment.plan.year, 12, 31))
    return not named.isdisjoint(agencies) or not set(assessment.members.expanded(named, on)).isdisjoint(agencies)


def _due_between(tasks: tuple[TaskStatus, ...], after: str | None, before: str | None) -> tuple[TaskStatus, ...]:
    first = day_of("--due-after", after) if after else date.min
    last = day_of("--due-before", before) if before else date.max
    if after is None and before is None:
        return tasks
    return tuple(task for task in tasks if task.due and first < task.due < last)
