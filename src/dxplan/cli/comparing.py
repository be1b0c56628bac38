"""Two versions of a plan, assessed on the options' day."""

from contextlib import AbstractContextManager
from pathlib import PurePath

from dxplan.assess.comparison import Comparison, Side
from dxplan.checks import undecided
from dxplan.cli.judging import judged_on, readable
from dxplan.cli.opening import committed, disk_of
from dxplan.cli.options import Options
from dxplan.facts.differences import facts_between
from dxplan.facts.layout import Facts
from dxplan.model.plan import Plan
from dxplan.reading.canonical import Words
from dxplan.reading.load import RecordFile, Workspace, inside_plan, load_plan
from dxplan.repository.base import Base, changed_records
from dxplan.repository.plans import packaged_calendar, read_plan, with_shared_bodies
from dxplan.repository.source import STDIN, Source
from dxplan.repository.versions import Version, versions


def versions_of(
    options: Options, base: str | None, head: str | None
) -> AbstractContextManager[tuple[Version, Version]]:
    """The two versions that were asked for."""
    return versions(disk_of(options), committed(options, "HEAD"), base, head)


def compare(
    options: Options, older: Version, newer: Version, before: PurePath | None, after: PurePath
) -> tuple[Comparison, Workspace]:
    """Two versions of a plan, judged on the options' day with the newer one's records; and the newer one as read."""
    head = read_plan(newer.source, after)
    new_plan = readable(options, head)
    old_plan = _nothing_of(new_plan)
    changed: tuple[RecordFile, ...] = ()
    same: frozenset[str] = frozenset()
    name = ""
    if before is not None:
        name = older.source.shown(before)
        is_typed = str(before) == STDIN
        base = (
            read_plan(older.source, before)
            if is_typed
            else with_shared_bodies(load_plan(name, older.source.read(before)), older.source, before)
        )
        old_plan = readable(options, base)
        changed, same = changed_records(older.source, before, head, Words(old_plan))
    records = [file.record for file in head.records if file.record]
    judged = (
        judged_on(options, old_plan, name, records),
        judged_on(options, new_plan, head.source.name, records, at=newer.source.commit),
    )
    sides = _side(older, name, old_plan), _side(newer, head.source.name, new_plan)
    changed_names = {inside_plan(file.name) for file in changed}
    new_names = {inside_plan(file.name) for file in head.records} - _names(older.source, before)
    facts = facts_between(
        Facts(new_plan, changed),
        Facts(new_plan, (file for file in head.records if inside_plan(file.name) in changed_names | new_names)),
    )
    findings = undecided(head, packaged_calendar(), Base(old_plan, changed, same))
    return Comparison(*sides, judged, facts, findings), head


def _names(source: Source, plan: PurePath | None) -> set[str]:
    """The record files of a plan, by their paths in its folder."""
    return {path.relative_to(plan.with_suffix("")).as_posix() for path in source.record_files(plan)} if plan else set()


def _side(version: Version, file: str, plan: Plan) -> Side:
    commit = version.source.commit
    if commit is None:
        return Side(version.name, file, plan)
    return Side(version.name, file.partition(":")[2], plan, commit.hash, commit.time)


def _nothing_of(plan: Plan) -> Plan:
    """A plan of the same head without anything in it: what a plan that is new is compared with."""
    nothing = dict.fromkeys(("sections", "activities", "kpis", "agencies", "groups", "documents", "amendments"), ())
    return plan.model_copy(update={**nothing, "status": "draft"})
