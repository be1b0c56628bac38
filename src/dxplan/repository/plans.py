"""Which plan is read, from the disk or a commit, and its records with it."""

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from pathlib import Path, PurePath

from dxplan.diagnostics import DxplanError, Fault, Message, Position, msg
from dxplan.model.definition import from_json
from dxplan.model.plan import Plan
from dxplan.model.workdays import Calendar
from dxplan.reading import JOURNAL, REPORTS
from dxplan.reading.file_rules import LINK_OUT, LINK_REMEDY, MISPLACED_FILE, UNREADABLE
from dxplan.reading.load import (
    BodyFile,
    RecordFile,
    Workspace,
    load_bodies,
    load_plan,
    load_record,
    unread_bodies,
    unread_plan,
    unread_record,
)
from dxplan.reading.yaml import STDIN as STDIN_NAME
from dxplan.repository.clone import PLANS
from dxplan.repository.disk import YAML, UnreadableError
from dxplan.repository.source import STDIN, Source, nearest_plans, shown

BODY_LIST = "agencies.yaml"
"""The file next to the folder of plans, with the bodies that they share."""


def open_plan(source: Source, name: str | None, day: date) -> Workspace:
    """The plan of that name; without a name the one in force that runs on the day, else the last that has ended.

    Where a plan that might be the one can't be read, it is returned, without a model. Raises DxplanError where several
    run on the day.
    """
    if name is not None:
        return read_plan(source, named_plan(source, name))
    files = all_plans(source)
    if len(files) == 1:
        return read_plan(source, files[0])
    plans: list[tuple[date, PurePath, Workspace]] = []
    for file in files:
        workspace = read_plan(source, file)
        plan = workspace.plan
        if plan is None and _is_candidate(workspace, day.year):
            return workspace
        if plan and plan.status == "in_force" and plan.begins <= day:
            plans.append((min(plan.ends, day), file, workspace))
    if not plans:
        raise DxplanError(
            msg("no plan is in force in {year} or before", year=day.year),
            msg("name one with --plan: {years}", years=[file.stem for file in files]),
        )
    last = max(end for end, _, _ in plans)
    newest = [(file, workspace) for end, file, workspace in plans if end == last]
    if len(newest) > 1:
        names = [workspace.source.name for _, workspace in newest]
        message = msg("several plans are in force on {day}: {names}", day=last, names=names)
        raise DxplanError(message, msg("name one with --plan: {years}", years=[file.stem for file, _ in newest]))
    return newest[0][1]


def refuse_disorder(plans: Iterable[Path]) -> None:
    """Raise a DxplanError with exit code 1 for records without a plan, which is no fault of one file."""
    stems_by_folder: dict[Path, set[str]] = {}
    for path in plans:
        stems_by_folder.setdefault(path.parent, set()).add(path.stem)
    for folder, stems in stems_by_folder.items():
        for inner in sorted(folder.iterdir()):
            if inner.name not in stems and any((inner / kind).is_dir() for kind in (REPORTS, JOURNAL)):
                message = msg("{folder} holds records, and there is no plan of that name", folder=shown(inner))
                raise DxplanError(message, msg("a plan that is renamed takes its folder of records along"), code=1)


def _is_candidate(workspace: Workspace, year: int) -> bool:
    """Whether an unreadable plan may be the one in force; not if it is marked as a draft or of a later year."""
    data = workspace.source.data
    if not isinstance(data, dict):
        return True
    its_year = data.get("year")
    return data.get("status") != "draft" and not (isinstance(its_year, int) and its_year > year)


def all_plans(source: Source) -> list[PurePath]:
    """The plan files of the nearest folder that holds plans, upward; a DxplanError where there is none."""
    files = nearest_plans(source)
    if not files:
        raise DxplanError(msg("no folder {plans}/ with a plan here or above", plans=PLANS), source.where)
    return files


def named_plan(source: Source, name: str) -> PurePath:
    """The file of `--plan`: a path, `-`, or the name of a plan of the repository, such as its year."""
    path = source.path(name)
    if not name.isdecimal() and (name == STDIN or source.is_file(path)):
        return path
    files = [file for file in nearest_plans(source) if file.stem == name]
    if not files and not name.isdecimal():
        return path
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
        return unread_plan(source.shown(path), _of_link(fault))
    workspace = with_shared_bodies(load_plan(source.shown(path), source.read(path)), source, path)
    _newest[:] = [workspace.with_records(_records(source, path, workspace.plan))]
    return _newest[0]


def with_superiors(workspace: Workspace, source: Source, name: PurePath | str | None) -> Workspace:
    """The workspace with the other plans of its folder whose tasks those of its plan carry out.

    `name` is its file, or what the options call it.
    """
    from dxplan.wording.superiors import is_superior, superiors_named  # few plans carry out another

    numbers = superiors_named(workspace.plan) if workspace.plan else frozenset()
    if not numbers or str(name) == STDIN:
        return workspace
    file = named_plan(source, name) if isinstance(name, str) else name or all_plans(source)[0]
    files = source.yaml_files(file.parent)
    others = (read_plan(source, other) for other in files if source.shown(other) != workspace.source.name)
    return workspace.with_superiors(other for other in others if other.plan and is_superior(other.plan, numbers))


def with_shared_bodies(workspace: Workspace, source: Source, path: PurePath) -> Workspace:
    """The plan of a file with the bodies that it names and that the repository's `agencies.yaml` lists for it."""
    place = body_list_of(source, path)
    if workspace.plan is None or place is None:
        return workspace
    from dxplan.reading.shared_bodies import are_missing, joined

    return joined(workspace, read_bodies(source, place)) if are_missing(workspace) else workspace


def body_list_of(source: Source, plan: PurePath) -> PurePath | None:
    """Where the bodies lie that a plan shares with others: above the folder of plans; None if there is no such file."""
    folder = source.whole(plan).parent
    place = (folder.parent if folder.name == PLANS else folder) / BODY_LIST
    if not source.is_file(place):
        return None
    return plan.parent.parent / BODY_LIST if plan.parent.name == PLANS else plan.parent / BODY_LIST


def is_body_list(path: PurePath) -> bool:
    """Whether a path names the file of shared bodies of a repository."""
    return path.name == BODY_LIST and path.parent.name != PLANS


def read_bodies(source: Source, path: PurePath) -> BodyFile:
    """A file of shared bodies; what can't be read of it is a finding."""
    name = source.shown(path)
    if fault := source.link_fault(path):
        return unread_bodies(name, _of_link(fault))
    try:
        return load_bodies(name, source.read(path))
    except UnreadableError as error:
        return unread_bodies(name, Fault(UNREADABLE, _START, error.reason, _LET_READ))


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
    """The record files of a plan, each read by the kind of its folder."""
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
            yield unread_record(name, _of_link(fault))
        elif path.suffix in YAML and source.is_file(path):
            try:
                raw = source.read(path)
            except UnreadableError as error:
                yield unread_record(name, Fault(UNREADABLE, _START, error.reason, _LET_READ))
            else:
                yield load_record(name, raw, inside.partition("/")[0], words)
        else:
            yield unread_record(name, _NO_YAML)


def _of_link(reason: Message) -> Fault:
    return Fault(LINK_OUT, _START, reason, LINK_REMEDY)


_START = Position(1, 1)
_LET_READ = msg("give this user the right to read it, or put back a sound copy")
_NO_YAML = Fault(
    MISPLACED_FILE,
    _START,
    msg("this is no YAML file, so nothing of it is read"),
    msg("name it so that it ends in .yaml, or move it out of the folder of records"),
)


def record_name(source: Source, plan: PurePath, path: PurePath) -> str:
    """The name of a record file or folder in messages: relative as the plan's own name, in any working directory."""
    return (_records_of(source, plan) / path.relative_to(plan.with_suffix(""))).as_posix()


def _records_of(source: Source, plan: PurePath) -> PurePath:
    """The folder of a plan's records, as messages name it."""
    return PurePath(source.shown(plan)).with_suffix("")


_newest: list[Workspace] = []
"""The plan that was read last: to free a large one before the process ends takes a twentieth of the whole time."""


@cache
def packaged_calendar() -> Calendar:
    """The days off that come with dxplan."""
    path = Path(__file__).parent.parent / "data" / "days-off.json"  # made from days-off.yaml by `make docs`
    return Calendar.read(from_json(path.read_bytes()))
