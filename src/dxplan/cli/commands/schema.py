"""`dxplan schema`."""

from typing import Annotated

from dxplan.cli.declared import argument
from dxplan.cli.options import Options, command, one_of
from dxplan.cli.output import as_json, write
from dxplan.reading.format import json_schema
from dxplan.render.language import mark
from dxplan.wording.choices import FILES


@command(formats=("json",), reading=False)
def schema(
    options: Options,
    of: Annotated[
        str | None, argument(metavar="FILE", help=mark("The kind of file: plan, report, journal or agencies."))
    ] = None,
) -> None:
    """Print the JSON Schema of a plan file, a file of records or agencies.yaml, for editors and other checkers.

    Examples:
      dxplan schema -o schema/plan.schema.json
      dxplan schema report -o schema/report.schema.json
    """
    write(options, as_json(json_schema(options.language.text, one_of("FILE", of or "plan", FILES))))
