"""Findings of git repositories that lie among the plans as ordinary files."""

from collections.abc import Callable, Iterable
from pathlib import Path

from dxplan.diagnostics import Diagnostic, Position, msg
from dxplan.reading.format_rules import PLANTED
from dxplan.repository.source import shown
from dxplan.repository.top import folder_to_search, planted_above, planted_below


def planted_around(plans: Iterable[Path], name: Callable[[Path], str] = shown) -> tuple[Diagnostic, ...]:
    """A finding for each planted repository between the clone's top and a plan, and among the plans' files.

    `name` tells what messages call a file.
    """
    folders = dict.fromkeys((plan.parent, folder_to_search(plan)) for plan in plans)
    planted = dict.fromkeys(
        folder for above, below in folders for folder in (*planted_above(above), *planted_below(below))
    )
    return tuple(_finding(name(folder / "HEAD")) for folder in planted)


def _finding(name: str) -> Diagnostic:
    message = msg("this folder holds a git repository as ordinary files (HEAD, objects, refs)")
    hint = msg("find out who added them and delete them; until then start no git in this folder")
    return Diagnostic(PLANTED, message, hint, name, Position(1, 1), "", "")
