"""Repositories that lie among the plans as ordinary files: a finding, and a word on stderr where git is started."""

from collections.abc import Callable, Iterable
from pathlib import Path

from dxplan.cli.options import Options
from dxplan.cli.output import talk
from dxplan.cli.sources import shown
from dxplan.diagnostics import Diagnostic, Position, msg
from dxplan.reading.rules import PLANTED
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


def warn_of_planted(options: Options, folder: Path) -> None:
    """Say on stderr that git is not started in what looks like a repository on the way to a folder."""
    for found in planted_above(folder):
        message = msg("{folder} looks like a git repository of its own and is not obeyed", folder=shown(found))
        talk(options.language.message(message))


def _finding(name: str) -> Diagnostic:
    message = msg("this folder holds a git repository as ordinary files (HEAD, objects, refs)")
    hint = msg("find out who added them and delete them; until then start no git in this folder")
    return Diagnostic(PLANTED, message, hint, name, Position(1, 1), "", "")
