"""`dxplan tasks` and its spelling `dxplan overdue`."""

from datetime import date
from typing import Annotated

from dxplan.assess import SOON_DAYS
from dxplan.assess.tasks import State
from dxplan.cli.declared import option
from dxplan.cli.filters import AGENCY, SECTION, Names, let_through, saying
from dxplan.cli.judging import judge
from dxplan.cli.options import DAYS, Options, any_of, command, day_of, one_of, whole_number
from dxplan.cli.output import show
from dxplan.render.language import mark
from dxplan.render.views.tasks import tasks_data, tasks_page, tasks_sheet
from dxplan.wording.choices import LATE_TASKS, STATES


@command()
def tasks(
    options: Options,
    overdue: Annotated[bool, option("--overdue", help=mark("Only what is overdue."))] = False,
    state: Annotated[
        Names,
        option("--state", metavar="STATE", help=mark("Only this state, as overdue or “quá hạn”; may be repeated.")),
    ] = None,
    agency: AGENCY = None,
    section: SECTION = None,
    due_before: Annotated[
        str | None, option("--due-before", metavar="DATE", help=mark("Only what is due before this day."))
    ] = None,
    due_after: Annotated[
        str | None, option("--due-after", metavar="DATE", help=mark("Only what is due after this day."))
    ] = None,
    activities: Annotated[
        bool, option("--activities", help=mark("The regular activities in place of the tasks."))
    ] = False,
    days: DAYS = None,
    fail_on: Annotated[
        str | None, option("--fail-on", metavar="overdue", help=mark("Exit with 1 if a listed task is overdue."))
    ] = None,
) -> int:
    """List the tasks, all or those that the filters let through.

    Examples:
      dxplan tasks --overdue                      what is late
      dxplan tasks --agency so-tttt --state due_soon
      dxplan tasks --section IV --due-before 2024-12-01
      dxplan tasks -o tasks.csv                   for programs
      dxplan tasks -o tasks.xlsx                  for Excel
    """
    wanted = _states(state, overdue)
    failing = one_of("--fail-on", fail_on or "none", LATE_TASKS)
    first = date.min if due_after is None else day_of("--due-after", due_after)
    last = date.max if due_before is None else day_of("--due-before", due_before)
    judged = judge(options, whole_number("--days", days, SOON_DAYS))
    assessment = judged.assessment
    candidates = chosen = assessment.activities if activities else assessment.tasks
    if wanted:
        chosen = tuple(task for task in chosen if task.state in wanted)
    chosen = let_through(chosen, assessment, agency, section)
    if due_after is not None or due_before is not None:
        chosen = tuple(task for task in chosen if task.due and first < task.due < last)
    if overdue:  # the longest first
        chosen = tuple(sorted(chosen, key=lambda task: task.due or date.max))
    page = tasks_page(assessment, chosen, len(candidates), judged.file, options.language)
    page = saying(page, assessment, agency, section, options.language)
    show(options, page, lambda: tasks_data(assessment, chosen), lambda data: tasks_sheet(data["tasks"]))
    late = failing == "overdue" and any(task.state is State.OVERDUE for task in chosen)
    return int(judged.failed or late)


def _states(names: Names, overdue: bool) -> set[State]:
    wanted = {State.OVERDUE} if overdue else set()
    for name in names or ():
        wanted.update(map(State, any_of("--state", name, STATES)))
    return wanted
