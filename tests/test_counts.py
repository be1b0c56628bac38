"""Groups that the office counted: how many of a class of bodies have completed a task that the group leads."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from dxplan.assess.chasing import late_bodies
from dxplan.assess.tasks import TaskStatus
from dxplan.checks import check
from dxplan.documents.items import task_view
from dxplan.model.plan import Plan
from dxplan.reading import JOURNAL
from dxplan.reading.canonical import Words
from dxplan.reading.load import load_plan, load_record
from facts import facts_of, judged_by, rows_of
from plans import CALENDAR, plan_text

Run = Callable[..., tuple[int, str, str]]

TASKS = """\
- {id: I.1, title: Rà soát dữ liệu, deliverable: Báo cáo, deadline: Tháng 6, lead: [cac-xa]}
- {id: I.2, title: Mở lớp, deliverable: Lớp học, deadline: Tháng 6, lead: [lien-quan]}
- {id: I.3, title: Họp, deliverable: Biên bản, deadline: Hàng quý, lead: [cac-xa, so-tc]}
"""
REST = """
reporting:
  text: Báo cáo quý
  every: quarter
  due_day: 14
  first_period: 2024-Q2
  to: so-tttt
  bodies: [cac-xa]
"""
BODIES = "\n".join(f"  - {{id: xa-{n}, name: UBND xã {n}, kind: commune}}" for n in range(1, 6))
GROUP = "  - {id: cac-xa, name: UBND các xã, members: [xa-1, xa-2, xa-3, xa-4, xa-5]}"
TEXT = plan_text(TASKS, REST).replace("groups:\n", f"{BODIES}\ngroups:\n{GROUP}\n")


def plan_read() -> Plan:
    plan = load_plan("plan.yaml", TEXT.encode()).plan
    assert plan
    return plan


PLAN = plan_read()
# of five communes; a report of `xa-1 completed`, a count of `3/5`; by default of I.1
TABLE = """
facts | as of | state | done | completed | unreported
 | 2024-06-15 | due_soon | 0/5 | - | 5
2024-06-10 3/5 | 2024-06-15 | due_soon | 3/5 | - | 0
2024-06-10 3/5 | 2024-06-09 | due_soon | 0/5 | - | 0
2024-06-10 0/5 | 2024-06-15 | due_soon | 0/5 | - | 5
2024-06-10 3/5 | 2024-07-01 | overdue | 3/5 | - | 0
2024-06-10 5/5 | 2024-07-01 | completed_on_time | 5/5 | 2024-06-10 | 0
2024-06-10 3/5, 2024-07-10 5/5 | 2024-07-15 | completed_late | 5/5 | 2024-07-10 | 0
2024-06-10 5/5, 2024-06-20 4/5 | 2024-07-01 | overdue | 4/5 | - | 0
2024-06-10 5/5, 2024-06-20 4/5, 2024-06-28 5/5 | 2024-07-01 | completed_on_time | 5/5 | 2024-06-28 | 0
2024-06-09 xa-1, 2024-06-10 3/5 | 2024-07-01 | overdue | 3/5 | - | 0
2024-06-09 xa-1, 2024-06-09 xa-2, 2024-06-10 2/5 | 2024-07-01 | overdue | 2/5 | - | 5
2024-06-09 xa-1, 2024-06-09 xa-2, 2024-06-10 1/5 | 2024-07-01 | overdue | 2/5 | - | 5
2024-06-10 3/5, ALL | 2024-07-01 | completed_on_time | 5/5 | 2024-06-15 | 0
"""


def records(facts: str, task: str = "I.1", group: str = "cac-xa", more: str = "") -> str:
    lines = []
    facts = facts.replace("ALL", ", ".join(f"2024-06-1{at} xa-{at}" for at in range(1, 6)))
    for fact in filter(None, map(str.strip, facts.split(","))):
        on, what = fact.split()
        done, sign, of = what.partition("/")
        body = f"agency: {group}, progress: in_progress, count: {{done: {done}, of: {of}}}" if sign else ""
        lines.append(
            f"  - {{kind: progress, task: {task}{more}, on: {on}, {body or f'agency: {what}, progress: completed'}}}"
        )
    return "entries:\n" + "\n".join(lines) + "\n"


def task_on(facts: str, as_of: str, task: str = "I.1", group: str = "cac-xa", more: str = "") -> TaskStatus:
    read = facts_of(records(facts, task, group, more)) if facts else ()
    return next(status for status in judged_by(PLAN, read, as_of).tasks if status.item.id == task)


@pytest.mark.parametrize(("facts", "as_of", "state", "done", "completed", "unreported"), rows_of(TABLE))
def test_done_is_the_greater_of_the_count_and_of_the_reports(
    facts: str, as_of: str, state: str, done: str, completed: str, unreported: str
) -> None:
    status = task_on(facts, as_of)
    assert (status.state, f"{status.bodies_done}/{status.bodies}") == (state, done)
    assert str(status.completed_on or "-") == completed
    assert len(status.unreported_by or ()) == (int(unreported) if as_of > "2024-06-14" else 0)


def test_an_open_group_may_be_counted() -> None:
    half, whole = (task_on(f"2024-06-10 {count}", "2024-07-01", "I.2", "lien-quan") for count in ("20/40", "40/40"))
    assert (half.state, half.progress, half.bodies_done, half.bodies) == ("overdue", "in_progress", 20, 40)
    assert (whole.state, str(whole.completed_on)) == ("completed_on_time", "2024-06-10")


def test_a_count_is_of_one_period_and_of_one_lead() -> None:
    quarter = ", occurrence: 2024-Q2"
    by_count = task_on("2024-06-10 5/5", "2024-06-20", "I.3", more=quarter)
    assert (by_count.occurrences[0].state, by_count.bodies_done, by_count.bodies) == ("due_soon", 5, 6)
    both = task_on("2024-06-10 5/5, 2024-06-12 so-tc", "2024-06-20", "I.3", more=quarter)
    assert [occurrence.state for occurrence in both.occurrences][:2] == ["completed_on_time", "not_started"]
    assert str(both.occurrences[0].completed_on) == "2024-06-12"


def test_nobody_is_chased_who_may_be_among_the_counted() -> None:
    counted = judged_by(PLAN, facts_of(records("2024-06-09 xa-1, 2024-06-10 3/5")), "2024-07-01")
    assert not [late for late in late_bodies(counted).values() if any(task.item.id == "I.1" for task in late.overdue)]
    known = judged_by(PLAN, facts_of(records("2024-06-09 xa-1, 2024-06-10 1/5")), "2024-07-01")
    chased = [
        late.agency for late in late_bodies(known).values() if any(task.item.id == "I.1" for task in late.overdue)
    ]
    assert chased == ["xa-2", "xa-3", "xa-4", "xa-5"]


@pytest.mark.parametrize(("count", "begun"), [("3/5", 4), ("5/5", 5), ("0/5", 4)])
def test_who_reports_to_have_begun_is_not_lost_by_a_count(count: str, begun: int) -> None:
    own = "".join(
        f"  - {{kind: progress, task: I.1, on: 2024-06-08, agency: xa-{at}, progress: in_progress}}\n"
        for at in range(1, 5)
    )
    task = judged_by(PLAN, facts_of(records(f"2024-06-10 {count}") + own), "2024-06-20").tasks[0]
    assert [counted.begun for counted in task.counts] == [begun]


def test_documents_print_the_numbers_of_the_count() -> None:
    assessment = judged_by(PLAN, facts_of(records("2024-06-09 xa-1, 2024-06-10 3/5")), "2024-07-01")
    view = task_view(assessment.tasks[0], assessment)
    assert (view["leads"], view["completed_by"], view["outstanding_count"]) == (5, 3, 2)
    assert view["outstanding"] == ["UBND các xã (2/5)"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "plans/2024/journal").mkdir(parents=True)
    (tmp_path / "plans/2024.yaml").write_text(TEXT, "utf-8")
    text = "schema: 1\n" + records("2024-06-09 xa-1, 2024-06-10 3/5")
    (tmp_path / "plans/2024/journal/2024-06.yaml").write_text(text, "utf-8")
    return tmp_path


def test_views_print_counts_and_the_names_of_those_that_reported(run: Run, folder: Path) -> None:
    _, out, _ = run("show", "I.1", "-C", str(folder), "--as-of", "2024-07-01", "--lang", "en")
    assert "counted in UBND các xã on 2024-06-10: 3 of 5 have completed it" in out
    assert "UBND xã 1" in out
    assert "UBND xã 2" not in out
    assert "3/5" in run("tasks", "-C", str(folder), "--as-of", "2024-07-01")[1]
    (data, *_) = json.loads(run("tasks", "-C", str(folder), "-f", "json", "--as-of", "2024-07-01")[1])["tasks"]
    assert (data["lead_bodies"], data["lead_bodies_done"], data["unreported_by"]) == (5, 3, [])
    assert data["counts"] == [{"group": "cac-xa", "on": "2024-06-10", "done": 3, "of": 5}]


def test_a_count_is_recorded(run: Run, folder: Path) -> None:
    given = ("record", "progress", "I.1", "-C", str(folder), "--lang", "en", "--on", "2024-06-20")
    of_group = ("--agency", "cac-xa", "--progress", "in_progress")
    assert run(*given, *of_group, "--count", "4/5")[0] == 0
    (file,) = (folder / "plans/2024/journal/2024-06").glob("*.yaml")
    assert "count:\n      done: 4\n      of: 5" in file.read_text("utf-8")
    for wrong in ("4", "4/", "a/5", "4/0", "-1/5"):
        code, _, err = run(*given, *of_group, "--count", wrong)
        assert (code, "--count" in err) == (2, True), wrong
    code, _, err = run(*given, "--agency", "xa-1", "--progress", "in_progress", "--count", "4/5")
    assert (code, "one agency" in err) == (1, True)


FAULTS = {
    "in order": ("agency: cac-xa, progress: in_progress, count: {done: 3, of: 5}", []),
    "of an open group": ("task: I.2, agency: lien-quan, progress: in_progress, count: {done: 3, of: 50}", []),
    "another size": (
        "agency: cac-xa, progress: in_progress, count: {done: 3, of: 126}",
        ["DX640 I.1 entries.0.count.of"],
    ),
    "more than all": (
        "agency: cac-xa, progress: completed, count: {done: 6, of: 5}",
        ["DX639 I.1 entries.0.count.done"],
    ),
    "one agency": ("agency: xa-1, progress: in_progress, count: {done: 1, of: 5}", ["DX639 I.1 entries.0.agency"]),
    "a group that does not lead it": (
        "agency: lien-quan, progress: in_progress, count: {done: 1, of: 5}",
        ["DX639 I.1 entries.0.agency"],
    ),
    "a group without a count": ("agency: cac-xa, progress: in_progress", ["DX602 I.1 entries.0.agency"]),
    "a group that is unknown": (
        "agency: cac-xaa, progress: in_progress, count: {done: 1, of: 5}",
        ["DX602 I.1 entries.0.agency"],
    ),
    "completed, and not all": (
        "agency: cac-xa, progress: completed, count: {done: 3, of: 5}",
        ["DX624 I.1 entries.0.progress"],
    ),
    "all, and not completed": (
        "agency: cac-xa, progress: in_progress, count: {done: 5, of: 5}",
        ["DX624 I.1 entries.0.progress"],
    ),
    "fewer than before": (
        "agency: cac-xa, progress: in_progress, count: {done: 3, of: 5}}\n"
        "  - {kind: progress, task: I.1, on: 2024-06-20, agency: cac-xa, progress: in_progress, "
        "count: {done: 2, of: 5}",
        ["DX605 I.1 entries.1.progress"],
    ),
}


@pytest.mark.parametrize(("entry", "expected"), FAULTS.values(), ids=FAULTS)
def test_a_fault_of_a_count_is_found(entry: str, expected: list[str]) -> None:
    task = "" if entry.startswith("task") else "task: I.1, "
    text = f"schema: 1\nentries:\n  - {{kind: progress, on: 2024-06-10, {task}{entry}}}\n"
    plan = load_plan("plan.yaml", TEXT.encode())
    workspace = check(
        plan.with_record(load_record("journal/2024-06.yaml", text.encode(), JOURNAL, Words(plan.plan))), CALENDAR
    )
    rules = [f"{finding.rule.code} {finding.subject} {finding.field}" for finding in workspace.diagnostics]
    assert [rule for rule in rules if rule.startswith("DX6") and not rule.startswith("DX606")] == expected
