"""`dxplan validate`."""

import signal
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import typer

from dxplan.checks import Checked, check
from dxplan.cli.options import Session, command
from dxplan.cli.output import as_json, talk, write
from dxplan.cli.plans import STDIN, WHERE, named_plan, packaged_calendar, read_plan
from dxplan.diagnostics import DxplanError, msg
from dxplan.files import PLANS, find_repository, plan_files
from dxplan.load import Workspace
from dxplan.render import terminal
from dxplan.render.findings import accepted, checked_data, concise, summary
from dxplan.render.language import Language, language, mark

MANY = 16
"""From how many plans on it pays to start processes for them."""


@command(formats=("text", "json"), judging=False)
def validate(
    session: Session,
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="PATHS", help=mark("Plan files or folders; - for stdin."))
    ] = None,
    waived: Annotated[bool, typer.Option("--waived", help=mark("Also list what the plan's waivers accept."))] = False,
) -> int:
    """Check plan files: every finding with its place and what to do.

    Without PATHS, every plan of the repository. Exit code 1 if there is an error; warnings and notes do not fail.

    Examples:
      dxplan validate
      dxplan validate plans/2025.yaml
      dxplan validate --waived            also what was accepted, and why
      git show HEAD:plans/2024.yaml | dxplan validate -
    """
    found: dict[str, list[dict[str, Any]]] = {"diagnostics": [], "waived": []}
    said: list[str] = []
    failed = False
    names, read = _named_files(session, paths or []), 0
    try:
        for result in _results(session, names, waived):
            read += 1
            failed |= result.failed
            said += result.lines
            for key, entries in result.data.items():
                found[key] += entries
            if session.format == "text":
                talk(result.summary)
    finally:  # a file that can't be read hides nothing of those before it
        if read or not names:
            as_data = session.format == "json"
            data = as_json({"schema": "dxplan/validate/1", **found})
            write(session, data if as_data else "".join(f"{line}\n" for line in said))
    return int(failed)


class _Result(NamedTuple):
    """One plan's check, as it is to be said."""

    lines: list[str]
    data: dict[str, list[dict[str, Any]]]
    summary: str
    failed: bool


def _results(session: Session, names: list[str], waived: bool) -> Iterator[_Result]:
    """Each plan's result, in order; many plans are shared out among the processors."""
    if session.terminal:
        yield from (_shown(name, session, waived) for name in names)
        return
    one = partial(_result, code=session.language.code, waived=waived, as_data=session.format == "json")
    if len(names) < MANY or STDIN in names:
        yield from map(one, names)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_IGN)) as pool:
        yield from pool.map(one, names, chunksize=8)


def _result(name: str, *, code: str, waived: bool, as_data: bool) -> _Result:
    spoken = language(code)
    workspace, checked = _checked(name)
    if as_data:
        return _Result([], checked_data(checked.diagnostics, checked.waived, spoken), "", checked.failed)
    lines = [concise(found, spoken) for found in checked.diagnostics]
    return _Result(lines + _accepted(checked, spoken, waived), {}, _summary(workspace, checked, spoken), checked.failed)


def _shown(name: str, session: Session, waived: bool) -> _Result:
    """As `_result`, the findings framed on the terminal at once."""
    spoken = session.language
    workspace, checked = _checked(name)
    terminal.show_findings(checked.diagnostics, workspace.source, spoken, session.console())
    return _Result(_accepted(checked, spoken, waived), {}, _summary(workspace, checked, spoken), checked.failed)


def _checked(name: str) -> tuple[Workspace, Checked]:
    workspace = read_plan(name)
    return workspace, check(workspace, packaged_calendar())


def _accepted(checked: Checked, spoken: Language, waived: bool) -> list[str]:
    return [accepted(found, waiver, spoken) for found, waiver in checked.waived] if waived else []


def _summary(workspace: Workspace, checked: Checked, spoken: Language) -> str:
    return f"{workspace.source.name}: {summary(checked.diagnostics, len(checked.waived), spoken)}"


def _named_files(session: Session, paths: list[str]) -> list[str]:
    if not paths:
        if session.plan is not None:
            return [named_plan(session, session.plan)]
        repository = find_repository(session.directory)
        if repository is None:
            raise DxplanError(msg("no folder {plans}/ with a plan here or above", plans=PLANS), WHERE)
        return [str(file) for file in plan_files(repository)]
    names: list[str] = []
    for path in paths:
        folder = session.directory / path
        if path != STDIN and folder.is_dir():
            found = plan_files(folder) or sorted(Path(folder).glob("*.yaml"))
            if not found:
                raise DxplanError(msg("there is no plan in the folder {folder}", folder=path))
            names += map(str, found)
        else:
            names.append(path if path == STDIN else str(folder))
    return names
