"""`dxplan status`."""

from typing import Annotated

from dxplan.assess import SOON_DAYS
from dxplan.assess.choice import all_of, part_of
from dxplan.assess.tasks import State
from dxplan.cli.declared import option
from dxplan.cli.filters import AGENCY, SECTION, let_through, saying
from dxplan.cli.judging import judge
from dxplan.cli.naming import body_named
from dxplan.cli.options import DAYS, Options, command, one_of, whole_number
from dxplan.cli.output import show
from dxplan.render.language import mark
from dxplan.render.views.status import status_data, status_page, status_sheet
from dxplan.wording.choices import LATE_TASKS

MOST = 12
"""How many rows of a list fit on a screen with the rest."""


@command()
def status(
    options: Options,
    agency: AGENCY = None,
    section: SECTION = None,
    days: DAYS = None,
    fail_on: Annotated[
        str | None, option("--fail-on", metavar="overdue", help=mark("Exit with 1 if a shown task is overdue."))
    ] = None,
) -> int:
    """Show the whole plan on one screen.

    What is overdue and for how long, what is due next, each section and month, KPIs, reports and sessions.

    Examples:
      dxplan status                        today
      dxplan status --as-of 2024-10-01     as it stood on that day
      dxplan status --at 2024-10-01        by what was recorded until that day
      dxplan status --agency so-tc         what one agency leads and supports
      dxplan status --fail-on overdue      for a script
      dxplan status -f json                for a program
      dxplan status -o status.xlsx         for Excel
    """
    failing = one_of("--fail-on", fail_on or "none", LATE_TASKS)
    judged = judge(options, whole_number("--days", days, SOON_DAYS))
    assessment = judged.assessment
    choice = all_of(assessment)
    if agency or section:
        bodies = [body_named(assessment.plan, name) for name in agency or ()]
        tasks = let_through(assessment.tasks, assessment, agency, section)
        choice = part_of(assessment, tasks, {*bodies, *assessment.expanded(bodies)})
    page = status_page(choice, judged.file, options.language, MOST if options.terminal else None)
    page = saying(page, assessment, agency, section, options.language)
    show(options, page, lambda: status_data(choice, judged.file), lambda data: status_sheet(data["sections"]))
    late = failing == "overdue" and any(task.state is State.OVERDUE for task in choice.tasks)
    return int(judged.failed or late)
