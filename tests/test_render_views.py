"""What each command shows of the real plan: golden screens, the keys that others build on, and totals that add up."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from dxplan.assess.kpis import KpiState
from dxplan.assess.tasks import State
from plans import plan_text

Run = Callable[..., tuple[int, str, str]]
Golden = Callable[[str, str], None]

# Each is written to tests/golden under the name on the left.
ENGLISH = {
    "status.txt": "status",
    "status.md": "status -f md",
    "status.csv": "status -f csv",
    "status.json": "status -f json",
    "status.2024-06-14.txt": "status --as-of 2024-06-14",
    "status.2025-01-01.txt": "status --as-of 2025-01-01",
    "tasks.txt": "tasks",
    "tasks.csv": "tasks -f csv",
    "tasks.activities.txt": "tasks --activities",
    "overdue.txt": "overdue",
    "overdue.md": "overdue -f md",
    "overdue.json": "overdue -f json",
    "kpis.txt": "kpis",
    "kpis.md": "kpis -f md",
    "workload.txt": "workload",
    "workload.md": "workload -f md",
    "show.task.txt": "show II.1",
    "show.task.md": "show II.1 -f md",
    "show.recurring.txt": "show I.1",
    "show.recurring.json": "show I.1 -f json",
    "show.awaiting.txt": "show III.3",
    "show.printed-cell.txt": "show IV.B.2",
    "show.activity.txt": "show HD.1",
    "show.kpi.txt": "show KPI.4",
    "show.agency.txt": "show so-tc",
    "show.agency.json": "show so-tc -f json",
    "show.group.txt": "show so-ban-nganh",
    "show.open-group.txt": "show don-vi-lien-quan",
    "show.section.txt": "show IV.B",
    "show.document.txt": "show 298/KH-UBND",
    "rule.txt": "rules DX501",
}
VIETNAMESE = {
    "status.vi.txt": "status",
    "overdue.vi.txt": "overdue",
    "kpis.vi.txt": "kpis",
    "workload.vi.md": "workload -f md",
    "show.recurring.vi.txt": "show I.1",
    "show.awaiting.vi.txt": "show III.3",
    "show.kpi.vi.txt": "show KPI.4",
    "show.agency.vi.txt": "show so-tc",
    "rule.vi.txt": "rules DX501",
    "help.vi.txt": "--help",
    "help.tasks.vi.txt": "tasks --help",
}


@pytest.fixture
def data(run: Run) -> Callable[..., Any]:
    """What a command prints as JSON."""

    def data(*arguments: str) -> Any:
        code, out, err = run(*arguments, "-f", "json")
        assert (code, err) == (0, "")
        return json.loads(out)

    return data


@pytest.mark.parametrize("name", ENGLISH)
def test_english(run: Run, golden: Golden, name: str) -> None:
    code, out, err = run(*ENGLISH[name].split())
    assert (code, err) == (0, "")
    golden(name, out)


@pytest.mark.parametrize("name", VIETNAMESE)
def test_vietnamese(run: Run, golden: Golden, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.delenv("DXPLAN_LANG")
    code, out, err = run(*VIETNAMESE[name].split())
    assert (code, err) == (0, "")
    golden(name, out)


def test_vietnamese_errors(run: Run, golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DXPLAN_LANG")
    mistakes = ["statsu", "status --jsn", "status --as-of x", "show II.99", "tasks --state late", "status --plan 2031"]
    golden("errors.vi.txt", "".join(f"$ dxplan {line}\n{run(*line.split())[2]}" for line in mistakes))


# The keys that others build on


TASK = {
    "id",
    "title",
    "section",
    "deliverable",
    "lead",
    "coordinating",
    "deadline",
    "progress",
    "state",
    "due",
    "days_overdue",
    "unreported_by",
    "by_agency",
    "occurrences",
}
KPI = {
    "id",
    "title",
    "unit",
    "target",
    "baseline",
    "latest",
    "expected",
    "status",
    "attainment",
    "forecast",
    "needed_per_month",
}
WORK = {
    "id",
    "name",
    "lead",
    "joint_lead",
    "coordinating",
    "via_group",
    "open",
    "overdue",
    "completed_on_time",
    "completed_late",
    "due_by_month",
}


def test_tasks_keys(data: Callable[..., Any]) -> None:
    shown = data("tasks")
    assert shown["schema"] == "dxplan/tasks/1"
    assert shown["as_of"] == "2024-10-01"
    assert len(shown["tasks"]) == 34
    for task in shown["tasks"]:
        assert set(task) >= TASK
        assert set(task["deadline"]) >= {"text", "kind", "due", "condition"}
        assert task["state"] in list(State)
        assert task["progress"] in ("not_started", "in_progress", "completed")
        assert (task["days_overdue"] is not None) == (task["state"] == "overdue")
        assert (task["unreported_by"] is None) == (not task["lead"])
        for occurrence in task["occurrences"]:
            assert set(occurrence) >= {"period", "due", "state"}
    by_id = {task["id"]: task for task in shown["tasks"]}
    assert by_id["II.1"]["deadline"] == {"text": "30/6/2024", "kind": "fixed", "due": "2024-06-30", "condition": None}
    assert by_id["III.3"]["deadline"]["condition"] == "Bộ Tài chính ban hành Kế hoạch"
    assert [occurrence["period"] for occurrence in by_id["I.1"]["occurrences"]] == ["2024-Q2", "2024-Q3", "2024-Q4"]
    assert by_id["II.1"]["unreported_by"] == ["dh-hong-duc"]
    assert by_id["I.1"]["unreported_by"] == []


def test_status_keys(data: Callable[..., Any]) -> None:
    shown = data("status")
    assert shown["schema"] == "dxplan/status/1"
    assert set(shown) >= {"plan", "as_of", "totals", "sections", "overdue", "due_soon", "kpis", "reporting"}
    assert set(shown["totals"]) >= {"tasks", "by_state"}
    assert set(shown["totals"]["by_state"]) == set(State)
    assert set(shown["reporting"]) >= {"period", "due", "on_time", "late", "missing"}
    assert [task["id"] for task in shown["overdue"]] == ["I.1", "II.1", "II.3", "IV.B.2", "V.2"]
    assert all(set(task) >= TASK for task in shown["overdue"])
    assert all(set(kpi) >= KPI for kpi in shown["kpis"])
    assert shown["plan"]["file"] == "plans/2024.yaml"


def test_kpis_keys(data: Callable[..., Any]) -> None:
    shown = data("kpis")
    assert shown["schema"] == "dxplan/kpis/1"
    assert [kpi["id"] for kpi in shown["kpis"]] == [f"KPI.{n}" for n in range(1, 12)]
    for kpi in shown["kpis"]:
        assert set(kpi) >= KPI
        assert set(kpi["target"]) >= {"kind", "value", "low", "high", "due"}
        assert kpi["status"] in list(KpiState)
    assert shown["kpis"][0]["target"] | {"parts": []} == {
        "kind": "range",
        "value": None,
        "low": 10,
        "high": 20,
        "due": "2024-12-31",
        "parts": [],
    }
    assert [part["value"] for part in shown["kpis"][3]["target"]["parts"]] == [25, 28]


def test_workload_keys(data: Callable[..., Any]) -> None:
    shown = data("workload")
    assert shown["schema"] == "dxplan/workload/1"
    assert shown["unassigned"] == ["III.6", "V.3", "VI.3", "VIII.1"]
    for agency in shown["agencies"]:
        assert set(agency) >= WORK
        assert set(agency["via_group"]) == {"lead", "coordinating"}


def test_validate_keys(run: Run) -> None:
    code, out, _ = run("validate", "-f", "json")
    shown = json.loads(out)
    assert code == 0
    assert shown["schema"] == "dxplan/validate/1"
    keys = {"code", "rule", "severity", "message", "hint", "file", "line", "column", "subject", "field", "fingerprint"}
    for found in (*shown["diagnostics"], *shown["waived"]):
        assert set(found) >= keys
        assert found["file"] == "plans/2024.yaml"
        assert found["line"] > 0
        assert found["column"] > 0
    assert len(shown["waived"]) == 8
    assert all(finding["reason"] for finding in shown["waived"])


def walk(node: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(node, dict):
        for key, child in node.items():
            yield from walk(child, f"{path}/{key}")
    elif isinstance(node, list):
        for child in node:
            yield from walk(child, path)
    else:
        yield path, node


@pytest.mark.parametrize(
    "command",
    ["status", "tasks", "tasks --activities", "kpis", "workload", "validate", "rules", "report status"]
    + [f"show {id}" for id in ("II.1", "I.1", "HD.1", "KPI.4", "so-tc", "ubnd-huyen", "IV", "qd-58-2024")],
)
def test_json_is_plain(data: Callable[..., Any], command: str) -> None:
    """ISO dates, plain numbers, and nothing that is Python's."""
    shown = data(*command.split())
    assert re.fullmatch(r"dxplan/[a-z]+/1", shown["schema"])
    for path, value in walk(shown):
        if path.rsplit("/", 1)[-1] in ("due", "as_of", "on") and value is not None:
            assert re.fullmatch(r"\d{4}-\d\d-\d\d", value), path
        if isinstance(value, str):
            assert "datetime" not in value, path
            assert "Period(" not in value, path
        if path.rsplit("/", 1)[-1] in ("days_overdue", "tasks", "open", "line", "missing") and value is not None:
            assert isinstance(value, int | str), path


# Totals


@pytest.mark.parametrize(
    ("day", "counts"),
    [
        ("2024-06-14", {"due_soon": 3, "not_started": 15, "awaiting": 10, "ongoing": 6}),
        ("2024-06-30", {"due_soon": 3, "not_started": 15, "awaiting": 10, "ongoing": 6}),
        ("2024-07-01", {"overdue": 3, "not_started": 15, "awaiting": 10, "ongoing": 6}),
        ("2024-10-01", {"overdue": 5, "not_started": 13, "awaiting": 10, "ongoing": 6}),
        ("2024-12-31", {"overdue": 11, "due_soon": 7, "awaiting": 10, "ongoing": 6}),
        ("2025-01-01", {"overdue": 18, "awaiting": 10, "ongoing": 6}),
    ],
)
def test_totals_add_up(data: Callable[..., Any], day: str, counts: dict[str, int]) -> None:
    status, tasks = data("status", "--as-of", day), data("tasks", "--as-of", day)["tasks"]
    by_state = status["totals"]["by_state"]
    assert {state: count for state, count in by_state.items() if count} == counts
    assert sum(by_state.values()) == status["totals"]["tasks"] == len(tasks) == 34
    assert Counter(task["state"] for task in tasks) == counts
    sections = status["sections"]
    assert sum(section["tasks"] for section in sections) == 34
    assert all(sum(section["by_state"].values()) == section["tasks"] for section in sections)
    for state, count in by_state.items():
        assert sum(section["by_state"][state] for section in sections) == count
    assert len(status["overdue"]) == by_state["overdue"]
    assert len(status["due_soon"]) == by_state["due_soon"]
    dated = by_state["overdue"] + by_state["due_soon"] + by_state["not_started"] + by_state["in_progress"]
    assert sum(status["due_by_month"].values()) == dated
    reporting = status["reporting"]
    assert sum(reporting[state] for state in ("on_time", "late", "missing", "not_due")) == 50


def test_workload_adds_up_to_the_tasks(data: Callable[..., Any]) -> None:
    shown, tasks = data("workload"), {task["id"]: task for task in data("tasks")["tasks"]}
    alone = [id for agency in shown["agencies"] for id in agency["lead"]]
    assert len(alone) == len(set(alone))
    groups = {"so-ban-nganh", "ubnd-huyen"}
    assert set(alone) == {id for id, task in tasks.items() if len(task["lead"]) == 1 and not groups & set(task["lead"])}
    for agency in shown["agencies"]:
        led = agency["lead"] + agency["joint_lead"]
        roles = led + agency["coordinating"] + agency["via_group"]["lead"] + agency["via_group"]["coordinating"]
        assert len(roles) == len(set(roles))
        assert agency["open"] == len(led)
        assert agency["overdue"] == sum(tasks[id]["state"] == "overdue" for id in led)
        dated = [tasks[id] for id in led if tasks[id]["due"] and tasks[id]["state"] != "awaiting"]
        assert sum(agency["due_by_month"].values()) == len(dated), agency["id"]
    assert {id for id, task in tasks.items() if not task["lead"]} == set(shown["unassigned"])


def test_the_table_of_workload_says_what_its_json_says(run: Run, data: Callable[..., Any]) -> None:
    lines = [line.split("\t") for line in run("workload")[1].splitlines()]
    shown = data("workload")
    agencies = shown["agencies"]
    assert lines.pop()[:2] == ["Without a lead", str(len(shown["unassigned"]))]
    for cells, agency in zip(lines, agencies, strict=True):
        via = agency["via_group"]
        numbers = [len(agency[key]) for key in ("lead", "joint_lead", "coordinating")]
        numbers += [len(via["lead"]) + len(via["coordinating"]), agency["open"], agency["overdue"]]
        assert [int(cell) for cell in cells[1:7]] == numbers
        months = [int(month.split(":")[1]) for month in cells[7].split()]
        assert months == list(agency["due_by_month"].values())


def test_a_plan_without_kpis_activities_and_reports(
    run: Run, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path_factory.mktemp("small")
    (folder / "plans").mkdir()
    (folder / "plans" / "2024.yaml").write_text(plan_text("- {id: I.1, title: Việc, lead: [so-tc]}\n"), "utf-8")
    monkeypatch.chdir(folder)
    shown = json.loads(run("status", "-f", "json")[1])
    assert shown["reporting"] is None
    assert shown["kpis"] == []
    assert shown["due_by_month"] == {}
    for command in (("status",), ("kpis",), ("workload",), ("report", "status"), ("show", "I.1"), ("show", "so-nv")):
        code, _, err = run(*command)
        assert (code, err) == (0, "")


def test_why_says_the_rule_behind_each_state(data: Callable[..., Any]) -> None:
    assert data("show", "V.2")["why"] == ["days after 2024-09-30, on 2024-10-01: 1", "no progress is recorded"]
    assert data("show", "II.2")["why"][0] == "days until 2024-12-31: 91, more than 30"
    assert data("show", "III.3")["why"] == ["its condition is not recorded as met: Bộ Tài chính ban hành Kế hoạch"]
    assert data("show", "III.1")["why"] == ["another body or piece of work sets the pace, and no date is recorded"]
    assert data("show", "III.2")["why"] == ["another document sets the date, and none is recorded"]
    assert data("show", "I.2")["why"] == ["the work goes on all year and is never due"]
    assert data("show", "HD.2")["why"] == ["the plan gives no deadline; it counts as ongoing"]
    assert data("show", "I.1")["why"][0] == "periods that have ended and are not completed: 2024-Q2, 2024-Q3"
    assert data("show", "II.1", "--as-of", "2024-06-14")["why"][0] == "days until 2024-06-30: 16, within 30"
