"""The plans that are measured are valid ones of the size they say; and `status` loads no heavy library."""

import json
import runpy
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from dxplan.assess import assess
from dxplan.assess.extensions import pending
from dxplan.assess.reporting import ReportState
from dxplan.checks import check
from dxplan.diagnostics import Severity
from dxplan.model.plan import Plan
from dxplan.reading.load import load_plan
from dxplan.repository.plans import packaged_calendar, read_plan
from dxplan.repository.source import Disk

ROOT = Path(__file__).parents[1]
BENCH = ROOT / "bench"
HEAVY = {"docx", "docxtpl", "lxml", "openpyxl", "xlsxwriter", "jinja2", "matplotlib"}

plan_text: Callable[..., str] = runpy.run_path(str(BENCH / "generate.py"))["plan_text"]


@cache
def plan_of_200() -> Plan:
    plan = load_plan("200.yaml", plan_text(200).encode()).plan
    assert plan is not None
    return plan


@pytest.mark.parametrize("tasks", [1, 34, 200])
def test_a_generated_plan_has_its_tasks_and_nothing_worse_than_a_note(tasks: int) -> None:
    workspace = load_plan("plan.yaml", plan_text(tasks).encode())
    assert workspace.plan is not None
    assert len(tuple(workspace.plan.tasks())) == tasks
    findings = check(workspace, packaged_calendar()).diagnostics
    assert [finding for finding in findings if finding.rule.severity is not Severity.INFO] == []
    assert len(findings) <= tasks / 4 + 1


def test_a_task_takes_about_as_much_text_as_in_the_real_plan() -> None:
    real, made = len((ROOT / "plans" / "2024.yaml").read_bytes()), len(plan_text(34).encode())
    assert made == pytest.approx(real, rel=0.15)
    assert (len(plan_text(1034).encode()) - made) / 1000 == pytest.approx(1500, rel=0.1)


def test_a_generated_plan_has_every_kind_of_what_costs_time() -> None:
    plan = plan_of_200()
    tasks = tuple(plan.tasks())
    kinds = {task.deadline.kind for task in tasks if task.deadline}
    assert kinds == {"fixed", "recurring", "ongoing", "by_document", "external"}
    assert any(section.sections for section in plan.sections)
    assert any(section.tasks for section in plan.sections)
    assert len(plan.documents) == 100
    for made in (plan.kpis, plan.agencies, plan.groups, [task for task in tasks if task.footnotes]):
        assert made
    assert any(task.printed for task in tasks)
    assert any(task.waivers for task in tasks)
    bare = [line for line in plan_text(200).splitlines() if line.strip().startswith("deadline: ")]
    assert len(bare) > 200 / 10


def test_the_same_plan_is_made_every_time_and_another_for_another_ordinal() -> None:
    assert plan_text(50) == plan_text(50)
    assert plan_text(50, nth=1) != plan_text(50)


def test_the_command_writes_a_plan_a_folder_of_plans_or_the_files_of_peers(tmp_path: Path) -> None:
    for arguments in (("5", "one.yaml"), ("5", "many", "--plans", "3"), ("5", "peers", "--peers")):
        subprocess.run([sys.executable, BENCH / "generate.py", *arguments], cwd=tmp_path, check=True)
    assert (tmp_path / "one.yaml").read_text(encoding="utf-8") == plan_text(5)
    assert sorted(path.name for path in (tmp_path / "many").iterdir()) == [f"plan-00{nth}.yaml" for nth in range(3)]
    peers = tmp_path / "peers"
    assert len(tuple((peers / "doorstop").glob("REQ*.yml"))) == 5
    assert len((peers / "todo.txt").read_text(encoding="utf-8").splitlines()) == 5
    assert len((peers / "taskwarrior" / "pending.data").read_text(encoding="utf-8").splitlines()) == 5
    for ledger in ("plan.beancount", "plan.journal"):
        assert (peers / ledger).read_text(encoding="utf-8").count("\n  ") == 10


def test_a_province_has_216_bodies_that_report_and_nothing_worse_than_a_warning(tmp_path: Path) -> None:
    arguments = [sys.executable, str(BENCH / "generate.py"), "166", "province", "--province"]
    subprocess.run(arguments, cwd=tmp_path, check=True)
    folder = tmp_path / "province"
    workspace = read_plan(Disk(folder), folder / "plans" / "2024.yaml")
    findings = check(workspace, packaged_calendar()).diagnostics
    assert [finding for finding in findings if finding.rule.severity is Severity.ERROR] == []
    assert workspace.plan is not None
    records = [file.record for file in workspace.records if file.record]
    assessment = assess(workspace.plan, packaged_calendar(), date(2024, 10, 1), records=records)
    (duty,) = assessment.duties
    assert duty.past is not None
    assert len(duty.past.owed) == 216
    assert {owed.status for owed in duty.past.owed} == {ReportState.ON_TIME, ReportState.LATE, ReportState.MISSING}
    led = {task.item.id: task for task in assessment.tasks}
    assert (led["IX.1"].bodies, led["IX.1"].bodies_done, led["IX.4"].bodies_done) == (126, 54, 83)
    assert pending(assessment.tasks, assessment)


@pytest.mark.parametrize("command", ["status", "tasks", "validate"])
def test_a_plain_command_loads_no_heavy_library(command: str) -> None:
    code = f"import json, sys; from dxplan.cli import main; main([{command!r}]); print(json.dumps([*sys.modules]))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(json.loads(done.stdout.splitlines()[-1]))
    assert "dxplan.reading.load" in loaded
    assert not HEAVY & loaded
