"""`dxplan schema`."""

from dxplan.cli.options import Session, command
from dxplan.cli.output import as_json, write
from dxplan.schema import json_schema


@command(formats=("json",), reading=False)
def schema(session: Session) -> None:
    """Print the JSON Schema of a plan file, for editors and other checkers.

    Example:
      dxplan schema -o schema/plan.schema.json
    """
    write(session, as_json(json_schema(session.language.text)))
