"""`dxplan status`."""

from typing import Annotated

import typer

from dxplan.assess import SOON_DAYS
from dxplan.cli.options import Session, command, whole_number
from dxplan.cli.output import show
from dxplan.cli.plans import judge
from dxplan.render.language import mark
from dxplan.render.status import status_data, status_page

MOST = 12
"""How many rows of a list fit on a screen beside the rest."""


@command()
def status(
    session: Session,
    days: Annotated[
        str | None,
        typer.Option("--days", metavar="N", help=mark("How many days ahead count as soon; 30 if not given.")),
    ] = None,
) -> int:
    """Show the whole plan on one screen.

    What is overdue and for how long, what is due next, each section and month, KPIs and reports.

    Examples:
      dxplan status                        today
      dxplan status --as-of 2024-10-01     as it stood on that day
      dxplan status -f json                for a program
    """
    judged = judge(session, whole_number("--days", days, SOON_DAYS))
    page = status_page(judged.assessment, judged.file, session.language, MOST if session.terminal else None)
    show(session, page, status_data(judged.assessment, judged.file))
    return int(judged.failed)
