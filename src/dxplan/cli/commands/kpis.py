"""`dxplan kpis`."""

from dxplan.cli.judging import judge
from dxplan.cli.options import Options, command
from dxplan.cli.output import show
from dxplan.render.views.kpis import kpis_data, kpis_page, kpis_sheet


@command()
def kpis(options: Options) -> int:
    """List the KPIs with their targets and where they stand.

    Examples:
      dxplan kpis
      dxplan kpis -o kpis.csv     for programs
      dxplan kpis -o kpis.xlsx    for Excel
      dxplan show KPI.4           one KPI in full
    """
    judged = judge(options)
    assessment = judged.assessment
    page = kpis_page(assessment, assessment.kpis, judged.file, options.language)
    show(options, page, lambda: kpis_data(assessment, assessment.kpis), lambda data: kpis_sheet(data["kpis"]))
    return int(judged.failed)
