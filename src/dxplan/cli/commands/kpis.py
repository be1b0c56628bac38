"""`dxplan kpis`."""

from dxplan.cli.options import Session, command
from dxplan.cli.output import show
from dxplan.cli.plans import judge
from dxplan.render.views.kpis import kpis_data, kpis_page, kpis_sheet


@command()
def kpis(session: Session) -> int:
    """List the KPIs with their targets and where they stand.

    Examples:
      dxplan kpis
      dxplan kpis -o kpis.csv     for programs
      dxplan show KPI.4           one KPI in full
    """
    judged = judge(session)
    assessment = judged.assessment
    page = kpis_page(assessment, assessment.kpis, judged.file, session.language)
    data = kpis_data(assessment, assessment.kpis)
    show(session, page, data, lambda: kpis_sheet(data["kpis"]))
    return int(judged.failed)
