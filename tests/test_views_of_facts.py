"""The views of a year with facts, over the invented repository: golden screens, figures that agree, filters."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

from documents import lay_out
from dxplan.assess.kpis import KpiState, KpiStatus, Point
from dxplan.playground import packaged_plan
from dxplan.render.chart import bar, sparkline
from plans import plan_of

Run = Callable[..., tuple[int, str, str]]
Screen = Callable[..., str]
Golden = Callable[[str, str], None]

KPI = "kpis: [{id: KPI.1, title: Dịch vụ, unit: dịch vụ, target: {kind: at_least, value: 60}}]\n"
SCREENS = {
    "facts.status": "status --as-of 2024-10-01",
    "facts.status-ended": "status --as-of 2025-01-15",
    "facts.status-agency": "status --as-of 2024-10-01 --agency ubnd-muong-lat",
    "facts.tasks": "tasks --as-of 2024-10-01 --section IV",
    "facts.kpis": "kpis --as-of 2024-12-20",
    "facts.workload": "workload --as-of 2024-12-20",
    "facts.show-group": "show IV.B.2 --as-of 2024-12-20",
    "facts.show-recurring": "show I.1 --as-of 2025-01-15",
    "facts.show-condition": "show III.3 --as-of 2024-10-20",
    "facts.show-date-set": "show I.3 --as-of 2024-10-01",
    "facts.show-kpi": "show KPI.2 --as-of 2024-10-01",
    "facts.show-parts": "show KPI.4 --as-of 2024-10-01",
    "facts.show-agency": "show so-yt --as-of 2024-10-01",
}


@pytest.fixture(scope="session")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented repository as its last step leaves it."""
    return lay_out(tmp_path_factory.mktemp("year"))


@pytest.fixture
def data(run: Run, repository: Path) -> Callable[..., Any]:
    """A command's JSON."""

    def data(command: str) -> Any:
        code, out, _ = run(*command.split(), "-C", str(repository), "-f", "json")
        assert code == 0
        return json.loads(out)

    return data


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("name", SCREENS)
def test_screens(screen: Screen, golden: Golden, name: str, lang: str) -> None:
    out = screen(f"{SCREENS[name]} --lang {lang}", 80, NO_COLOR="1")
    golden(f"{name}.80{'.vi' if lang == 'vi' else ''}.txt", out)


@pytest.mark.parametrize("width", [60, 80, 120, 200])
@pytest.mark.parametrize("command", SCREENS.values())
def test_nothing_is_wider_than_the_terminal(screen: Screen, command: str, width: int) -> None:
    for line in screen(f"{command} --lang vi", width, NO_COLOR="1").splitlines():
        assert cell_len(line) <= width, line


@pytest.mark.parametrize("day", ["2024-06-01", "2024-07-01", "2024-10-01", "2024-12-20", "2025-01-15"])
def test_the_views_agree_on_a_day(data: Callable[..., Any], day: str) -> None:
    status, tasks = data(f"status --as-of {day}"), data(f"tasks --as-of {day}")["tasks"]
    counts: dict[str, int] = {}
    for task in tasks:
        counts[task["state"]] = counts.get(task["state"], 0) + 1
    assert {state: count for state, count in status["totals"]["by_state"].items() if count} == counts
    late = sorted((task for task in tasks if task["state"] == "overdue"), key=lambda task: -task["days_overdue"])
    assert data(f"overdue --as-of {day}")["tasks"] == late
    assert sum(section["tasks"] for section in status["sections"]) == len(tasks) == status["totals"]["tasks"]
    assert status["kpis"] == data(f"kpis --as-of {day}")["kpis"]
    reporting = data(f"reporting --as-of {day}")
    for state in ("on_time", "late", "missing", "not_due"):
        listed = sum(agency["status"] == state for agency in reporting["agencies"])
        assert listed == reporting[state] == status["reporting"][state]
    workload = data(f"workload --as-of {day}")
    led = {task for agency in workload["agencies"] for task in (*agency["lead"], *agency["joint_lead"])}
    assert workload["concentration"]["of"] == len(led)


def test_status_narrowed_to_an_agency_has_its_tasks_reports_and_kpis(data: Callable[..., Any]) -> None:
    status = data("status --agency so-yt --as-of 2024-10-01")
    tasks = data("tasks --agency so-yt --as-of 2024-10-01")["tasks"]
    assert status["totals"]["tasks"] == len(tasks) < 34
    assert sum(section["tasks"] for section in status["sections"]) == len(tasks)
    assert (status["reporting"]["on_time"], status["reporting"]["late"], status["reporting"]["missing"]) == (0, 1, 0)
    ids = {task["id"] for task in tasks}
    assert status["kpis"]
    assert all(ids & set(kpi["tasks"]) for kpi in status["kpis"])
    assert status["activities"] == []


def test_status_narrowed_to_a_section_has_no_reports(data: Callable[..., Any]) -> None:
    status = data("status --section IV --as-of 2024-10-01")
    assert [section["id"] for section in status["sections"]] == ["IV"]
    assert status["totals"]["tasks"] == 8
    assert status["reporting"] is None


def test_show_marks_what_was_completed_without_evidence(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "plans"
    (folder / "2024" / "journal").mkdir(parents=True)
    (folder / "2024.yaml").write_text(packaged_plan(), "utf-8")
    fact = "{kind: progress, agency: so-tttt, task: I.3, progress: completed, on: 2024-06-03EVIDENCE}"
    for evidence, state in (
        ("", "State\tCompleted, without evidence"),
        (", evidence: [{number: 5/BC-STTTT, date: 2024-06-03}]", "State\tCompleted\n"),
    ):
        entries = f"schema: 1\nentries: [{fact.replace('EVIDENCE', evidence)}]\n"
        (folder / "2024" / "journal" / "2024-06.yaml").write_text(entries, "utf-8")
        assert state in run("show", "I.3", "--as-of", "2024-07-01", "-C", str(tmp_path))[1]


def test_status_fails_on_what_is_overdue_and_shown(run: Run, repository: Path) -> None:
    words = ("status", "-C", str(repository), "--as-of", "2024-10-01", "--fail-on", "overdue")
    assert run(*words)[0] == 1
    assert run(*words, "--section", "VI")[0] == 0
    code, _, err = run(*words[:-1], "late")
    assert (code, "--fail-on: late is not one of none, overdue" in err) == (2, True)


def test_shares_name_what_they_divide_by_what(data: Callable[..., Any]) -> None:
    totals = data("status --as-of 2025-01-15")["totals"]
    counts = totals["by_state"]
    done = counts["completed_on_time"] + counts["completed_late"]
    assert totals["on_time_ratio"] == counts["completed_on_time"] / done
    assert totals["completed_ratio"] == done / (done + counts["overdue"])
    before = data("status --as-of 2024-05-20")["totals"]
    assert (before["on_time_ratio"], before["completed_ratio"]) == (None, None)


def test_by_agency_tells_what_each_body_declared_last(data: Callable[..., Any]) -> None:
    (task,) = (task for task in data("tasks --as-of 2024-12-20")["tasks"] if task["id"] == "IV.B.2")
    declared = {body["agency"]: body for body in task["by_agency"]}
    assert len(declared) == len(task["by_agency"])
    assert sum(body["progress"] == "completed" for body in task["by_agency"]) == 36
    assert declared["so-yt"]["on"] <= "2024-12-20"


@pytest.mark.parametrize(
    ("share", "expected"),
    [(0, "░░░░"), (0.01, "█░░░"), (0.5, "██░░"), (0.99, "███░"), (1, "████")],
)
def test_a_bar_shows_what_is_begun_and_is_full_only_at_the_end(share: float, expected: str) -> None:
    assert bar(share, 4) == expected


@pytest.mark.parametrize(
    ("values", "line", "expected"),
    [
        ([], None, ""),
        ([5], None, "▄"),
        ([5, 5], None, "▄▄"),
        ([0, 7], None, "▁█"),
        ([7, 0, 3.5], None, "█▁▅"),
        ([25, 26], (25, 60), "▁▁"),  # hardly moved on the way to 60
        ([88, 100], (60, 100), "▆█"),
    ],
)
def test_a_sparkline_is_on_the_scale_of_the_way_to_the_target(
    values: list[float], line: tuple[float, float] | None, expected: str
) -> None:
    (kpi,) = plan_of("- {id: I.1, title: Việc, deadline: Tháng 12, lead: [so-tc]}\n", KPI).kpis
    day = date(2024, 6, 1)
    points = tuple(Point(day.replace(day=1 + at), value) for at, value in enumerate(values))
    ends = line and (Point(day, line[0]), Point(date(2024, 12, 31), line[1]))
    assert sparkline(KpiStatus(kpi, KpiState.ON_TRACK, None, points, line=ends)) == expected


def test_a_filtered_screen_says_what_it_shows(screen: Screen) -> None:
    for command in ("status", "tasks", "calendar"):
        out = screen(f"{command} --agency so-yt --section IV --lang en --as-of 2024-10-01", 80, NO_COLOR="1")
        assert "Only: Sở Y tế; IV" in out
        assert "Only:" not in screen(f"{command} --lang en --as-of 2024-10-01", 80, NO_COLOR="1")
    assert "Only: Sở Y tế" in screen("reporting --agency so-yt --lang en --as-of 2024-10-01", 80, NO_COLOR="1")
