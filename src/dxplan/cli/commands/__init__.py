"""The table of commands, and a file for each command; a command runs without loading the others."""

import sys
from collections.abc import Callable
from importlib import import_module
from types import ModuleType

from dxplan.render.language import mark

# Each command is the function of its name in the module of its name, with `_` behind a name that Python has already;
# `overdue` is a spelling of `tasks --overdue`.
COMMANDS = {
    "status": mark("The whole plan on one screen"),
    "tasks": mark("List the tasks, filtered by state, agency, section or date"),
    "overdue": mark("The same as tasks --overdue"),
    "show": mark("Everything about a task, KPI, agency or document, and why"),
    "kpis": mark("KPIs, their targets and where they stand"),
    "workload": mark("Who carries what, and when it falls due"),
    "reporting": mark("Who has reported for a period, and who has not"),
    "calendar": mark("What falls due, month by month"),
    "agencies": mark("The bodies: who took over from whom, and lists of them to add"),
    "import": mark("A paper in Word, Excel, PDF or text to a draft plan"),
    "validate": mark("Check plan files"),
    "rules": mark("What a finding means and what to do"),
    "diff": mark("What changes in the plan between two versions"),
    "amend": mark("Write the ledger entry for a change, or check the ledger"),
    "report": mark("Write a report from a template"),
    "form": mark("Forms in Excel for the bodies to fill in"),
    "template": mark("Check or copy a report template"),
    "record": mark("Add a dated fact to the plan's records"),
    "docx": mark("Check Word files against the form of official documents"),
    "schema": mark("The JSON Schema of a plan file"),
    "init": mark("Lay out a plan repository, with checks for GitHub and GitLab"),
    "playground": mark("Make a folder to try everything in, with invented reports"),
}


def function_of(name: str) -> Callable[..., int | None]:
    """The function behind a command or a verb of one."""
    command, _, verb = _spelling(name).partition(" ")
    module, word = _module(command), (verb or command).replace("-", "_")
    function: Callable[..., int | None] = getattr(module, word if word in vars(module) else f"{word}_")
    return function


def verbs_of(command: str) -> dict[str, str]:
    """The words that may follow the name of a command, each a command of its own: `VERBS` of its module."""
    verbs: dict[str, str] = getattr(_module(_spelling(command)), "VERBS", {})
    return verbs


def usual_verb(command: str) -> str | None:
    """The verb of a command that is called without one: `USUAL` of its module, `ASKING` at a terminal."""
    module = vars(_module(_spelling(command)))
    asks = "ASKING" in module and sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()
    verb: str | None = module["ASKING"] if asks else module.get("USUAL")
    return verb


def _spelling(name: str) -> str:
    return "tasks" if name == "overdue" else name


def _module(command: str) -> ModuleType:
    return import_module(f"dxplan.cli.commands.{'import_' if command == 'import' else command}")


def names() -> tuple[str, ...]:
    """Every command, each followed by its verbs."""
    return tuple(
        name for command in COMMANDS for name in (command, *(f"{command} {verb}" for verb in verbs_of(command)))
    )
