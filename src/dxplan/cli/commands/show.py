"""`dxplan show`."""

from typing import Annotated

from dxplan.cli.declared import argument
from dxplan.cli.judging import judge
from dxplan.cli.naming import item_named
from dxplan.cli.options import Options, command
from dxplan.cli.output import show as show_page
from dxplan.diagnostics import DxplanError, msg
from dxplan.render.language import mark
from dxplan.render.views.item import item_page
from dxplan.render.views.item_json import item_data, item_sheet


@command()
def show(
    options: Options,
    name: Annotated[
        str,
        argument(metavar="ID", help=mark("A task, activity, section, KPI, agency, group or document.")),
    ],
) -> int:
    """Show everything about one thing of the plan, and why its state is what it is.

    An agency may be given by its name, without marks or capitals; a document by its number.

    Examples:
      dxplan show II.1
      dxplan show KPI.4
      dxplan show so-tttt
      dxplan show "so tai chinh"
      dxplan show 298/KH-UBND
    """
    judged = judge(options)
    if name.upper() in map(str.upper, judged.workspace.left_out):
        raise DxplanError(msg("{id} has errors, so it can't be shown", id=name), code=1)
    item = item_named(judged.assessment.plan, name)
    page = item_page(item, judged.assessment, judged.file, options.language)
    show_page(options, page, lambda: item_data(item, judged.assessment), item_sheet)
    return int(judged.failed)
