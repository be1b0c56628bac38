"""The law of what moves beside the ledger: whatever one change of a file does to the picture, a finding reports it."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any
from zlib import crc32

import pytest

from dxplan.assess import SOON_DAYS, assess
from dxplan.assess.workload import workload
from dxplan.checks import RULES, SINCE_BASE
from dxplan.checks.contents import Contents
from dxplan.diagnostics import Severity
from dxplan.reading.load import Workspace
from dxplan.repository.base import Base
from everything import everything
from plans import CALENDAR
from test_schema import KINDS, data_of
from wrong_values import Path, written

DAYS = (date(2024, 6, 25), date(2024, 10, 1), date(2025, 1, 10))
IDS: tuple[str, ...] = (
    "so-tc",
    "so-tttt",
    "so-tc-moi",
    "cac-so",
    "lien-quan",
    "I.1",
    "I.2",
    "I.A.1",
    "KPI.1",
    "kh-298-2023",
)
WORDS = (
    *("active", "suspended", "cancelled", "completed", "not_started", "sessions", "inspections", "next", "none"),
    *("month", "year", "at_least", "at_most", "exactly", "day_off", "working_day", "Tháng 3", "Quý IV", "Khác"),
)
REPORTING = sorted(
    (rule for rule in RULES if rule.severity is Severity.ERROR or rule.code.startswith("DX7")),
    key=lambda rule: (rule.code not in SINCE_BASE, rule.severity is not Severity.ERROR),
)
"""The rules of which one must find a change: of what moves beside the ledger, errors, and of the ledger."""
PLAIN = ("~", "[]", "true", "false", "0", "1", "28", "99", "2024-03-31", "2024-06-14", "2024-Q3", "2024-05")


SHARES = {"plan": 8, "journal": 2}
"""Where every so many-th value is tried; all of the plan's take half a minute."""
ENOUGH = 9
"""Changes that move the picture, so that the test is known to try some."""


def leaves(node: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every value of a file with its path; of lists the whole too."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from leaves(value, (*path, key))
    elif isinstance(node, list):
        yield path, node
        for at, value in enumerate(node):
            yield from leaves(value, (*path, at))
    else:
        yield path, node


def others(value: object) -> tuple[str, ...]:
    """Values to try in the place of another; what does not fit there is an error, and so reported."""
    match value:
        case list():
            return ("[]", *(f"[{name}]" for name in IDS))
        case str() if re.fullmatch(r"[\w.-]+", value, re.ASCII):
            return (*PLAIN, *IDS, *WORDS)
        case str():
            return ("~", "Tháng 3", "Quý IV")
        case _:
            return PLAIN


def picture(workspace: Workspace) -> Any:
    """What the office sees on some days: who answers for what, whether it is late, and how its figures are."""
    assert workspace.plan is not None
    records = tuple(file.record for file in workspace.records if file.record)
    days = []
    for day in DAYS:
        at = assess(workspace.plan, CALENDAR, day, SOON_DAYS, records)
        duties = (*at.tasks, *at.activities)
        tasks = [(duty.item.id, duty.state, duty.due, duty.completed_on, at.expanded(duty.leads)) for duty in duties]
        kpis = [(kpi.kpi.id, kpi.status, kpi.attainment) for kpi in at.kpis]
        bodies = [
            [part.item.id for part in (*body.lead, *body.joint_lead, *body.coordinating)] for body in workload(at)
        ]
        reports = [(period.due, [(owed.agency, owed.status) for owed in period.owed]) for period in at.year_reports()]
        days.append((tasks, kpis, bodies, reports))
    return days


@cache
def before() -> tuple[Workspace, Any]:
    workspace = everything()
    return workspace, picture(workspace)


def findings(workspace: Workspace, base: Base) -> Iterator[tuple[str, int]]:
    """The number of findings of each rule; the rules that find most changes come first."""
    assert workspace.plan is not None
    contents = Contents(workspace, workspace.plan, CALENDAR, base)
    return ((rule.code, len([*rule.check(contents)])) for rule in REPORTING if rule.check)


@pytest.mark.parametrize("kind", KINDS)
def test_what_changes_the_picture_is_reported(kind: str) -> None:
    """By an error, or by a finding of the ledger or of what moves beside it (DX7xx).

    A picture takes longest, so after the first few changes only those are looked at that nothing reports.
    """
    old, seen = before()
    unseen, moved, share = [], 0, SHARES.get(kind, 1)
    for file in KINDS[kind]:
        base = Base(old.plan, tuple(record for record in old.records if file.endswith(record.name)))
        usual = dict(findings(old, base))
        for path, value in leaves(data_of(file)):
            tried = others(value)[crc32(repr(path).encode()) % share :: share]
            for other in tried if path[0] != "amendments" else ():  # which are decisions themselves
                workspace = everything({file: written(data_of(file), {path: other})})
                if workspace.plan is None or workspace.has_errors:
                    continue
                is_reported = any(count > usual[code] for code, count in findings(workspace, base))
                if is_reported and moved > ENOUGH:
                    continue
                is_moved = picture(workspace) != seen
                moved += is_moved
                if is_moved and not is_reported:
                    unseen.append((path, other))
    assert not unseen
    assert moved > ENOUGH
