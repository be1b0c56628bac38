"""`dxplan show`."""

from collections.abc import Iterator
from pathlib import PurePath
from typing import Annotated

from dxplan.cli.declared import argument, option
from dxplan.cli.judging import judge, judged_on
from dxplan.cli.naming import item_named
from dxplan.cli.options import Options, command
from dxplan.cli.output import show as show_page
from dxplan.diagnostics import DxplanError, msg
from dxplan.reading.load import Workspace
from dxplan.render.language import mark
from dxplan.render.views.item import item_page
from dxplan.render.views.item_json import item_data, item_sheet
from dxplan.render.views.superior_tasks import Superior


@command()
def show(
    options: Options,
    name: Annotated[
        str,
        argument(metavar="ID", help=mark("A task, activity, section, KPI, agency, group or document.")),
    ],
    everybody: Annotated[
        bool, option("--all", help=mark("Of a task, what each body of a large group declared."))
    ] = False,
) -> int:
    """Show everything about one thing of the plan, and why its state is what it is.

    An agency may be given by its name, without marks or capitals; a document by its number. What 30 bodies or more of
    one group declared is one row, unless --all is given.

    Examples:
      dxplan show II.1
      dxplan show KPI.4
      dxplan show so-tttt
      dxplan show "so tai chinh"
      dxplan show 298/KH-UBND
    """
    judged = judge(options, superiors=True)
    if name.upper() in map(str.upper, judged.workspace.left_out):
        raise DxplanError(msg("{id} has errors, so it can't be shown", id=name), code=1)
    item = item_named(judged.assessment.plan, name)
    superiors = [*_superiors(options, judged.workspace)]
    page = item_page(item, judged.assessment, judged.file, options.language, superiors, one_by_one=everybody)
    show_page(options, page, lambda: item_data(item, judged.assessment, superiors), item_sheet)
    return int(judged.failed)


def _superiors(options: Options, workspace: Workspace) -> Iterator[Superior]:
    """The plans that tasks of this one carry out, each as it was on the day."""
    for other in workspace.superiors:
        if other.plan:
            records = [file.record for file in other.records if file.record]
            file = other.source.name
            yield Superior(PurePath(file).stem, judged_on(options, other.plan, file, records))
