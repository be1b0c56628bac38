"""Which plan a command reads, and how it is judged."""

import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from dxplan.assess import SOON_DAYS, Assessment, assess
from dxplan.calendar import Calendar
from dxplan.change.ledger import plan_on
from dxplan.cli.options import Session
from dxplan.cli.output import report, talk
from dxplan.diagnostics import DxplanError, Severity, msg
from dxplan.files import PLANS, find_repository, is_yaml, plan_files, read_bytes, record_files
from dxplan.load import JOURNAL, REPORTS, RecordFile, Workspace, load_plan, load_record, unread_record
from dxplan.source import read_source

STDIN = "-"


class Judged(NamedTuple):
    """A plan judged at the session's day."""

    assessment: Assessment
    file: str
    workspace: Workspace
    failed: bool
    """Whether the file holds an error; the view is then shown of what could be read."""


def judge(session: Session, soon_days: int = SOON_DAYS) -> Judged:
    """Find the plan, read it, judge it; what reading found is said on stderr."""
    workspace = open_plan(session)
    errors = tuple(found for found in workspace.diagnostics if found.rule.severity is Severity.ERROR)
    report(session, errors)
    if workspace.plan is None:
        raise DxplanError(msg("{file} can't be read as a plan", file=workspace.source.name), _VALIDATE, code=1)
    if workspace.left_out:
        talk(session.language.say("{file}: what has errors is left out of this view", file=workspace.source.name))
    records = [file.record for file in workspace.records if file.record]
    stood = plan_on(workspace.plan, session.as_of)
    if not stood.fits:
        name = workspace.source.name
        talk(session.language.say("{file}: later amendments can't be undone, so they count here", file=name))
    assessment = assess(stood.plan, packaged_calendar(), session.as_of, soon_days, records)._replace(later=stood.later)
    return Judged(assessment, workspace.source.name, workspace, bool(errors))


def open_plan(session: Session) -> Workspace:
    """The plan that the session names; without a name the newest in force whose year is not after as-of's."""
    if session.plan is not None:
        return read_plan(named_plan(session, session.plan))
    repository = find_repository(session.directory)
    if repository is None:
        raise DxplanError(msg("no folder {plans}/ with a plan here or above", plans=PLANS), WHERE)
    files = plan_files(repository)
    if len(files) == 1:
        return read_plan(str(files[0]))
    in_force: dict[int, Workspace] = {}
    for file in files:
        workspace = read_plan(str(file))
        plan = workspace.plan
        if plan is None and _is_candidate(workspace, session.as_of.year):
            report(session, workspace.diagnostics)
            raise DxplanError(msg("{file} can't be read as a plan", file=workspace.source.name), _VALIDATE, code=1)
        if plan and plan.status == "in_force" and plan.year <= session.as_of.year:
            if plan.year in in_force:
                names = [in_force[plan.year].source.name, workspace.source.name]
                raise DxplanError(
                    msg("more than one plan is in force for {year}: {names}", year=plan.year, names=names)
                )
            in_force[plan.year] = workspace
    if not in_force:
        raise DxplanError(
            msg("no plan is in force in {year} or before", year=session.as_of.year),
            msg("name one with --plan: {years}", years=[file.stem for file in files]),
        )
    return in_force[max(in_force)]


def _is_candidate(workspace: Workspace, year: int) -> bool:
    """Whether a plan that can't be read might be the one; not if it says that it is a draft or of a later year."""
    data = workspace.source.data
    if not isinstance(data, dict):
        return True
    its_year = data.get("year")
    return data.get("status") != "draft" and not (isinstance(its_year, int) and its_year > year)


def repository_of(session: Session) -> Path | None:
    """The plan repository of the session: of the plan file if one is named, else of the folder."""
    named = session.plan is not None and session.plan != STDIN and not session.plan.isdecimal()
    return find_repository((session.directory / str(session.plan)).parent if named else session.directory)


def named_plan(session: Session, name: str) -> str:
    """The file behind `--plan`: a path, `-`, or a year of the repository."""
    if name == STDIN or not name.isdecimal():
        return name if name == STDIN else str(session.directory / name)
    repository = find_repository(session.directory)
    files = [] if repository is None else [file for file in plan_files(repository) if file.stem == name]
    if not files:
        raise DxplanError(msg("there is no plan for {year}", year=name), WHERE)
    return str(files[0])


def read_plan(name: str) -> Workspace:
    """A plan file, or stdin for `-`; messages call it by its path as seen from the working directory."""
    if name == STDIN:
        if sys.stdin is None:
            raise DxplanError(msg("there is nothing to read on stdin"))
        return load_plan("<stdin>", sys.stdin.buffer.read())
    path = Path(name)
    workspace = load_plan(shown(path), read_bytes(path))
    _newest[:] = [workspace.with_records(_records(path))]
    return _newest[0]


def plan_of(path: Path) -> Path | None:
    """The plan in whose folder of records a file or folder is, or which that folder is; None if there is none."""
    path = absolute(path)
    for folder in (path, *path.parents):
        holds_records = folder.parent.name == PLANS or any((folder / name).is_dir() for name in (REPORTS, JOURNAL))
        if not folder.name or not folder.is_dir() or not holds_records or PLANS in path.relative_to(folder).parts:
            continue
        for suffix in (".yaml", ".yml"):
            plan = folder.with_name(folder.name + suffix)
            if plan.is_file():
                return plan
    return None


def absolute(path: Path) -> Path:
    """The path from the root, without `.` and `..`."""
    return Path(os.path.normpath(path.absolute()))


def _records(plan: Path) -> Iterator[RecordFile]:
    """The files of facts beside a plan, each by what its folder holds."""
    for path in record_files(plan):
        kind, name = path.relative_to(plan.with_suffix("")).parts[0], record_name(plan, path)
        yield load_record(name, read_bytes(path), kind) if is_yaml(path) else unread_record(name)


def record_name(plan: Path, path: Path) -> str:
    """What messages call a file or folder of a plan's records: as the plan itself, wherever the command is run."""
    return (Path(shown(plan)).with_suffix("") / path.relative_to(plan.with_suffix(""))).as_posix()


_newest: list[Workspace] = []
"""The plan that was read last: to free a large one before the process ends takes a twentieth of the whole time."""


def shown(path: Path) -> str:
    """A path as messages name it: with `/`, relative to the working directory where it is below it."""
    absolute, here = path.absolute(), Path.cwd()
    return (absolute.relative_to(here) if absolute.is_relative_to(here) else path).as_posix()


@cache
def packaged_calendar() -> Calendar:
    """The days off that come with dxplan."""
    path = Path(__file__).parent.parent / "data" / "days-off.yaml"
    return Calendar.read(read_source(path.name, path.read_bytes()).data)


WHERE = msg("run it in the plan's folder, or name the plan with --plan FILE or its folder with -C DIR")
_VALIDATE = msg("dxplan validate says where and why")
