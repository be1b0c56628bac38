"""`dxplan validate`."""

from pathlib import Path
from typing import Annotated, Any

import typer

from dxplan.checks import check
from dxplan.cli.options import Session, command
from dxplan.cli.output import as_json, talk, write
from dxplan.cli.plans import STDIN, WHERE, named_plan, packaged_calendar, read_plan
from dxplan.diagnostics import DxplanError, msg
from dxplan.files import PLANS, find_repository, plan_files
from dxplan.render import terminal
from dxplan.render.findings import accepted, checked_data, concise, summary
from dxplan.render.language import mark


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
    calendar = packaged_calendar()
    results: dict[str, list[dict[str, Any]]] = {"diagnostics": [], "waived": []}
    said: list[str] = []
    failed = False
    for name in _named_files(session, paths or []):
        workspace = read_plan(name)
        checked = check(workspace, calendar)
        failed |= checked.failed
        if session.format == "json":
            for key, found in checked_data(checked.diagnostics, checked.waived, session.language).items():
                results[key] += found
            continue
        if session.terminal:
            terminal.show_findings(checked.diagnostics, workspace.source, session.language, session.console())
        else:
            said += (concise(found, session.language) for found in checked.diagnostics)
        if waived:
            said += (accepted(found, waiver, session.language) for found, waiver in checked.waived)
        count = summary(checked.diagnostics, len(checked.waived), session.language)
        talk(f"{workspace.source.name}: {count}")
    if session.format == "json":
        write(session, as_json({"schema": "dxplan/validate/1", **results}))
    else:
        write(session, "".join(f"{line}\n" for line in said))
    return int(failed)


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
