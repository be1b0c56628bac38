"""Which plan a command reads, and how it is judged."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, NamedTuple

from dxplan.assess import SOON_DAYS, Assessment, assess
from dxplan.change.ledger import plan_on
from dxplan.cli.options import Options
from dxplan.cli.output import report, talk
from dxplan.cli.sources import STDIN, Source, disk_of, names_file, shown
from dxplan.diagnostics import DxplanError, Severity, msg
from dxplan.model.calendar import Calendar
from dxplan.model.plan import Plan
from dxplan.reading import JOURNAL, REPORTS
from dxplan.reading.load import RecordFile, Workspace, linked_plan, linked_record, load_plan, load_record, unread_record
from dxplan.reading.yaml import STDIN as STDIN_NAME
from dxplan.reading.yaml import read_source
from dxplan.repository.disk import YAML, find_repository
from dxplan.repository.top import PLANS

if TYPE_CHECKING:
    from dxplan.model.records import Record


class Judged(NamedTuple):
    """A plan judged at the options' day."""

    assessment: Assessment
    file: str
    workspace: Workspace
    failed: bool
    """Whether the file holds an error; the view is then shown of what could be read."""


def judge(options: Options, soon_days: int = SOON_DAYS) -> Judged:
    """Find the plan, read it, judge it; what reading found is said on stderr."""
    with source_of(options) as source:
        workspace = open_plan(source, options)
    plan = readable(options, workspace)
    name = workspace.source.name
    records = [file.record for file in workspace.records if file.record]
    assessment = judged_on(options, plan, name, records, soon_days)._replace(at=source.commit)
    return Judged(assessment, name, workspace, has_errors(workspace))


def readable(options: Options, workspace: Workspace) -> Plan:
    """The plan as far as it could be read; a DxplanError if it could not. What reading found is said on stderr."""
    report(options, tuple(found for found in workspace.diagnostics if found.rule.severity is Severity.ERROR))
    if workspace.plan is None:
        raise DxplanError(msg("{file} can't be read as a plan", file=workspace.source.name), _VALIDATE, code=1)
    if workspace.left_out:
        talk(options.language.say("{file}: what has errors is left out of this view", file=workspace.source.name))
    return workspace.plan


def has_errors(workspace: Workspace) -> bool:
    """Whether reading found an error."""
    return any(found.rule.severity is Severity.ERROR for found in workspace.diagnostics)


def judged_on(
    options: Options, plan: Plan, file: str, records: "Iterable[Record]", soon_days: int = SOON_DAYS
) -> Assessment:
    """The plan as it stood on the options' day, judged on it."""
    stood = plan_on(plan, options.as_of)
    if not stood.fits:
        talk(options.language.say("{file}: later amendments can't be undone, so they count here", file=file))
    assessment = assess(stood.plan, packaged_calendar(), options.as_of, soon_days, records)
    return assessment._replace(later=stood.later)


@contextmanager
def source_of(options: Options) -> Iterator[Source]:
    """What the options ask for: the commit that `--at` names, else the disk."""
    if options.at is None:
        yield disk_of(options)
        return
    from dxplan.cli.committed import committed  # nothing else needs git to read

    with committed(options, options.at) as source:
        yield source


def open_plan(source: Source, options: Options) -> Workspace:
    """The plan that the options name; without a name the newest in force whose year is not after as-of's."""
    if options.plan is not None:
        return read_plan(source, named_plan(source, options.plan))
    files = all_plans(source)
    if len(files) == 1:
        return read_plan(source, files[0])
    in_force: dict[int, Workspace] = {}
    for file in files:
        workspace = read_plan(source, file)
        plan = workspace.plan
        if plan is None and _is_candidate(workspace, options.as_of.year):
            report(options, workspace.diagnostics)
            raise DxplanError(msg("{file} can't be read as a plan", file=workspace.source.name), _VALIDATE, code=1)
        if plan and plan.status == "in_force" and plan.year <= options.as_of.year:
            if plan.year in in_force:
                names = [in_force[plan.year].source.name, workspace.source.name]
                raise two_in_force(plan.year, names)
            in_force[plan.year] = workspace
    if not in_force:
        raise DxplanError(
            msg("no plan is in force in {year} or before", year=options.as_of.year),
            msg("name one with --plan: {years}", years=[file.stem for file in files]),
        )
    return in_force[max(in_force)]


def two_in_force(year: int, names: list[str], code: int = 2) -> DxplanError:
    """The sentence for two plans of one year: no view would know which one counts."""
    return DxplanError(msg("more than one plan is in force for {year}: {names}", year=year, names=names), code=code)


def year_in_force(plan: Plan | None) -> int | None:
    """The year of a plan in force; None for a draft, and for what can't be read."""
    return plan.year if plan and plan.status == "in_force" else None


def refuse_disorder(plans: Iterable[tuple[Path, int | None]]) -> None:
    """Raise a DxplanError, with exit code 1, where two plans of one year are in force, or records lie beside no plan.

    Each plan file comes with its year, if it is in force. Neither is a fault of one file.
    """
    in_force: dict[int, Path] = {}
    known: dict[Path, set[str]] = {}
    for path, year in plans:
        known.setdefault(path.parent, set()).add(path.stem)
        if year in in_force:
            raise two_in_force(year, [shown(in_force[year]), shown(path)], 1)
        if year is not None:
            in_force[year] = path
    for folder, stems in known.items():
        for inner in sorted(folder.iterdir()):
            if inner.name not in stems and any((inner / kind).is_dir() for kind in (REPORTS, JOURNAL)):
                message = msg("{folder} holds records, and there is no plan of that name", folder=shown(inner))
                raise DxplanError(message, msg("a plan that is renamed takes its folder of records along"), code=1)


def _is_candidate(workspace: Workspace, year: int) -> bool:
    """Whether a plan that can't be read might be the one; not if it says that it is a draft or of a later year."""
    data = workspace.source.data
    if not isinstance(data, dict):
        return True
    its_year = data.get("year")
    return data.get("status") != "draft" and not (isinstance(its_year, int) and its_year > year)


def repository_of(options: Options) -> Path | None:
    """The plan repository of the options, on the disk: of the plan file if one is named, else of the folder."""
    return find_repository((options.directory / str(options.plan)).parent if names_file(options) else options.directory)


def all_plans(source: Source) -> list[PurePath]:
    """The plan files of the nearest folder that holds plans, upward; a DxplanError where there is none."""
    files = _plan_files(source)
    if not files:
        raise DxplanError(msg("no folder {plans}/ with a plan here or above", plans=PLANS), source.where)
    return files


def _plan_files(source: Source) -> list[PurePath]:
    folders = (source.start, *source.start.parents)
    return next(filter(None, (source.yaml_files(folder / PLANS) for folder in folders)), [])


def named_plan(source: Source, name: str) -> PurePath:
    """The file behind `--plan`: a path, `-`, or a year of the repository."""
    if not name.isdecimal():
        return source.path(name)
    files = [file for file in _plan_files(source) if file.stem == name]
    if not files:
        raise DxplanError(msg("there is no plan for {year}", year=name), source.where)
    return files[0]


def read_plan(source: Source, path: PurePath) -> Workspace:
    """A plan file with its records, or stdin for `-`."""
    if str(path) == STDIN:
        if sys.stdin is None:
            raise DxplanError(msg("there is nothing to read on stdin"))
        return load_plan(STDIN_NAME, sys.stdin.buffer.read())
    fault = source.link_fault(path)
    if fault:
        return linked_plan(source.shown(path), fault)
    workspace = load_plan(source.shown(path), source.read(path))
    _newest[:] = [workspace.with_records(_records(source, path, workspace.plan))]
    return _newest[0]


def plan_of(source: Source, path: PurePath) -> PurePath | None:
    """The plan in whose folder of records a file or folder is, or which that folder is; None if there is none."""
    path = source.whole(path)
    for folder in (path, *path.parents):
        if not folder.name or not source.is_folder(folder) or PLANS in path.relative_to(folder).parts:
            continue
        if folder.parent.name != PLANS and not any(source.is_folder(folder / name) for name in (REPORTS, JOURNAL)):
            continue
        plans = (folder.with_name(folder.name + suffix) for suffix in YAML)
        plan = next(filter(source.is_file, plans), None)
        if plan:
            return plan
    return None


def _records(source: Source, plan: PurePath, of: Plan | None) -> Iterator[RecordFile]:
    """The files of facts beside a plan, each by what its folder holds."""
    folder, shown_as = plan.with_suffix("").as_posix(), _records_of(source, plan).as_posix()
    files = tuple(source.record_files(plan))
    if not files:
        return
    from dxplan.reading.canonical import Words  # only plans with records need it

    words = Words(of)
    for path in files:  # thousands: a path's own arithmetic would take as long as reading it
        whole = path.as_posix()
        inside = whole.removeprefix(f"{folder}/")
        name = shown_as if whole == folder else f"{shown_as}/{inside}"
        if fault := source.link_fault(path, way=False):
            yield linked_record(name, fault)
        elif path.suffix in YAML and source.is_file(path):
            yield load_record(name, source.read(path), inside.partition("/")[0], words)
        else:
            yield unread_record(name)


def record_name(source: Source, plan: PurePath, path: PurePath) -> str:
    """What messages call a file or folder of a plan's records: as the plan itself, wherever the command is run."""
    return (_records_of(source, plan) / path.relative_to(plan.with_suffix(""))).as_posix()


def _records_of(source: Source, plan: PurePath) -> PurePath:
    """The folder of a plan's records, as messages name it."""
    return PurePath(source.shown(plan)).with_suffix("")


_newest: list[Workspace] = []
"""The plan that was read last: to free a large one before the process ends takes a twentieth of the whole time."""


@cache
def packaged_calendar() -> Calendar:
    """The days off that come with dxplan."""
    path = Path(__file__).parent.parent / "data" / "days-off.yaml"
    return Calendar.read(read_source(path.name, path.read_bytes()).data)


_VALIDATE = msg("dxplan validate says where and why")
