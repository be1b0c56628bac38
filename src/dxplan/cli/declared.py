"""The options and arguments of commands as they are declared; `building.py` hands them to typer where it is needed.

typer's import takes longer than the work of a short command, and a plain call is read without it (`calls.py`).
"""

from typing import NamedTuple


class Declared(NamedTuple):
    """An option or an argument: all but the type and the default, which its parameter has."""

    names: tuple[str, ...]
    """As they are typed, `--format` and `-f`; none for an argument."""
    metavar: str | None
    help: str


def option(*names: str, metavar: str | None = None, help: str) -> Declared:
    """An option; one without a `metavar` is a flag."""
    return Declared(names, metavar, help)


def argument(*, metavar: str, help: str) -> Declared:
    """An argument."""
    return Declared((), metavar, help)
