"""`dxplan status`."""

from dxplan.assess import SOON_DAYS
from dxplan.cli.options import DAYS, Session, command, whole_number
from dxplan.cli.output import show
from dxplan.cli.plans import judge
from dxplan.render.status import status_data, status_page

MOST = 12
"""How many rows of a list fit on a screen beside the rest."""


@command()
def status(
    session: Session,
    days: DAYS = None,
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
