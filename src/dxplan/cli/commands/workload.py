"""`dxplan workload`."""

from typing import Annotated

from dxplan.assess.workload import workload as assess_workload
from dxplan.cli.declared import option
from dxplan.cli.judging import judge
from dxplan.cli.options import Options, command
from dxplan.cli.output import show
from dxplan.render.language import mark
from dxplan.render.views.workload import workload_data, workload_page, workload_sheet


@command()
def workload(
    options: Options,
    everybody: Annotated[
        bool, option("--all", help=mark("Also the agencies that have a part only through a group."))
    ] = False,
) -> int:
    """Show what each agency leads and supports, and when what it leads falls due.

    On a terminal, agencies that have a part only through a group are left out unless --all is given.

    Examples:
      dxplan workload
      dxplan show so-tttt           one agency in full
      dxplan workload -o work.csv   for programs
      dxplan workload -o work.xlsx  for Excel
    """
    judged = judge(options)
    assessment = judged.assessment
    agencies = assess_workload(assessment)
    visible = agencies if everybody or not options.terminal else tuple(agency for agency in agencies if agency.by_name)
    page = workload_page(assessment, visible, agencies, judged.file, options.language)
    show(options, page, lambda: workload_data(assessment, agencies), lambda data: workload_sheet(data["agencies"]))
    return int(judged.failed)
