"""What an amendment changes of a counted deadline or of a stage, and what moves one without a decision."""

from datetime import date

import pytest

from dxplan.change.diff import diff
from dxplan.change.ledger import plan_on
from dxplan.change.significance import moved_days, significance
from dxplan.checks import check
from dxplan.model.plan import Plan
from dxplan.reading import JOURNAL
from dxplan.reading.load import Workspace, load_plan, load_record
from dxplan.repository.base import Base
from plans import CALENDAR, plan_text

_REST = """\
documents:
  - {id: nq-1, number: 1/NQ-HĐND, date: 2024-06-10, type: Nghị quyết, issuer: HĐND tỉnh}
calendar:
  - {date: 2024-08-23, kind: working_day, name: Ngày thường, source: Thông báo số 1}
amendments: []
"""
COUNTED = "- {id: a, title: b, deadline: {text: c, kind: after_event, from: plan, days: 100}}\n"
STAGED = """
- id: a
  title: b
  deadline:
    text: c
    kind: stages
    stages:
      - {deadline: {text: Quý II, kind: fixed, due: 2024-06-30}}
      - {id: bao-cao, text: Báo cáo, deadline: {text: Quý III, kind: fixed, due: 2024-09-30}, lead: [so-tc]}
"""


def workspace_of(tasks: str, *changes: tuple[str, str], journal: str = "") -> Workspace:
    text = plan_text(tasks, _REST)
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    workspace = load_plan("plan.yaml", text.encode())
    assert not workspace.diagnostics
    record = f"schema: 1\nentries:\n{journal}" if journal else "schema: 1\n"
    return workspace.with_record(load_record("facts.yaml", record.encode(), JOURNAL))


def plan_of(tasks: str, *changes: tuple[str, str]) -> Plan:
    plan = workspace_of(tasks, *changes).plan
    assert plan
    return plan


@pytest.mark.parametrize(
    ("tasks", "change", "path", "meaning", "days"),
    [
        (COUNTED, ("days: 100", "days: 120"), "tasks/a/deadline/days", "deadline_extended", None),
        (COUNTED, ("days: 100", "days: 90"), "tasks/a/deadline/days", "deadline_shortened", None),
        (COUNTED, ("from: plan", "from: nq-1"), "tasks/a/deadline/from", "deadline_changed", None),
        (
            STAGED,
            ("due: 2024-09-30", "due: 2024-10-31"),
            "tasks/a/deadline/stages/bao-cao/deadline/due",
            "deadline_extended",
            31,
        ),
        (STAGED, ("2024-06-30", "2024-06-20"), "tasks/a/deadline/stages/1/deadline/due", "deadline_shortened", -10),
        (STAGED, ("lead: [so-tc]", "lead: [so-nv]"), "tasks/a/deadline/stages/bao-cao/lead", "lead_changed", None),
        (STAGED, ("Quý III", "QUÝ III"), "tasks/a/deadline/stages/bao-cao/deadline/text", "typography", None),
    ],
)
def test_a_change_is_named_by_its_place_and_meaning(
    tasks: str, change: tuple[str, str], path: str, meaning: str, days: int | None
) -> None:
    (found,) = diff(plan_of(tasks), plan_of(tasks, change))
    moved = moved_days(found, CALENDAR)
    assert (found.path, significance(found), moved and moved.days) == (path, meaning, days)
    assert found.is_legal


@pytest.mark.parametrize(
    ("tasks", "path", "old", "new"),
    [
        (COUNTED, "tasks/a/deadline/days", 90, 100),
        (STAGED, "tasks/a/deadline/stages/bao-cao/deadline/due", "2024-08-31", "2024-09-30"),
        (STAGED, "tasks/a/deadline/stages/1/deadline/due", "2024-06-15", "2024-06-30"),
    ],
)
def test_the_ledger_leads_into_counts_and_stages(tasks: str, path: str, old: object, new: object) -> None:
    entry = (
        f"[{{document: 9/QĐ-BCĐ, date: 2024-07-01, reason: a, changes: [{{path: {path}, from: {old}, to: {new}}}]}}]"
    )
    plan = plan_of(tasks, ("amendments: []", f"amendments: {entry}"))
    before = plan_on(plan, date(2024, 6, 1))
    assert before.fits
    (change,) = diff(before.plan, plan)
    assert (change.path, str(change.old), str(change.new)) == (path, str(old), str(new))


BY_PAPER = COUNTED.replace("from: plan, days: 100", "from: nq-1, days: 10")
BY_EVENT = COUNTED.replace("from: plan, days: 100", "event: e, days: 9")
BY_TASK = COUNTED.replace("from: plan", "from: b") + "- {id: b, title: d, lead: [so-tc], deadline: Tháng 6}\n"
HAPPENED = "  - {kind: event, event: e, on: 2024-08-14}\n"
DONE = "  - {kind: progress, task: b, agency: so-tc, progress: completed, on: 2024-05-15}\n"
OFF = ("kind: working_day, name: Ngày thường", "kind: day_off, name: Ngày nghỉ")


@pytest.mark.parametrize(
    ("tasks", "change", "journal", "moved"),
    [
        (BY_PAPER, ("date: 2024-06-10", "date: 2024-06-17"), "", ("2024-06-20", "2024-06-27")),
        (BY_PAPER, (", date: 2024-06-10", ""), "", ("2024-06-20", "–")),
        (BY_PAPER, OFF, "", None),
        (COUNTED, OFF, "", ("2024-08-23", "2024-08-26")),
        (BY_EVENT, OFF, HAPPENED, ("2024-08-23", "2024-08-26")),
        (BY_EVENT, OFF, "", None),
        (BY_TASK, OFF, DONE, ("2024-08-23", "2024-08-26")),
        (COUNTED, ("days: 100", "days: 101"), "", None),
    ],
)
def test_a_day_that_moves_without_a_decision_is_reported(
    tasks: str, change: tuple[str, str], journal: str, moved: tuple[str, str] | None
) -> None:
    workspace = workspace_of(tasks, change, journal=journal)
    findings = check(workspace, CALENDAR, Base(plan_of(tasks))).diagnostics
    args = [finding.message.args for finding in findings if finding.rule.code == "DX722"]
    assert [(str(each["old"]), str(each["new"])) for each in args] == ([moved] if moved else [])
