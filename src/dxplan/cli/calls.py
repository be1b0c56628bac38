"""Plain calls of commands, read without typer: `--option value`, flags, and arguments, each as it is declared.

`call_table.py` is generated from typer's commands (`make docs`). Whatever is not plain, or is wrong, typer reads.
"""

from collections.abc import Sequence
from typing import Any

from dxplan.cli.call_table import CALLS, FLAG, LIST


def plain_call(name: str, arguments: Sequence[str]) -> dict[str, Any] | None:
    """The values of a command's parameters as typer would give them; None where typer has to read the arguments."""
    options, places, defaults, required = CALLS.get(name, ({}, (), {}, ()))
    values: dict[str, Any] = {}
    positional: list[str] = []
    left = iter(arguments)
    for argument in left:
        if not argument.startswith("-") or argument == "-":
            positional.append(argument)
            continue
        parameter, kind = options.get(argument, ("", FLAG))
        value = True if kind == FLAG else next(left, "-")
        if not parameter or (kind != LIST and parameter in values) or str(value).startswith("-"):
            return None
        values[parameter] = [*values.get(parameter, ()), value] if kind == LIST else value
    for parameter, kind in places:
        if positional:
            values[parameter] = positional if kind == LIST else positional.pop(0)
            positional = [] if kind == LIST else positional
    return None if positional or not values.keys() >= {*required} or name not in CALLS else {**defaults, **values}
