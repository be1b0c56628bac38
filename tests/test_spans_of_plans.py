"""How long a plan runs: to the end of its year, of a later year, or to a day; and plans that run side by side."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from dxplan.assess import assess
from dxplan.model.workdays import due_days
from dxplan.reading.load import load_plan
from dxplan.wording.deadlines import read_deadline
from plans import CALENDAR, plan_text

Run = Callable[..., tuple[int, str, str]]

TASKS = """
- {id: I.1, title: Việc, deliverable: Báo cáo, deadline: Tháng 12/2026, lead: [so-tc]}
- {id: I.2, title: Họp, deliverable: Biên bản, deadline: Hàng quý, lead: [cac-so]}
"""
REPORTS = """
reporting:
  text: Báo cáo quý
  every: quarter
  due_day: 14
  first_period: 2024-Q3
  to: so-tttt
  bodies: [cac-so]
"""


def text_until(until: str, tasks: str = TASKS) -> str:
    return plan_text(tasks, REPORTS).replace("year: 2024", f"year: 2024\nuntil: {until}")


@pytest.mark.parametrize(
    ("until", "ends", "quarters"),
    [
        ("2024", date(2024, 12, 31), ["2024-Q2", "2024-Q3", "2024-Q4"]),
        ("2025", date(2025, 12, 31), ["2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"]),
        ("2024-10-22", date(2024, 10, 22), ["2024-Q2", "2024-Q3"]),
        ("2024-06-15", date(2024, 6, 15), ["2024-Q2"]),
    ],
)
def test_what_recurs_ends_with_the_plan(until: str, ends: date, quarters: list[str]) -> None:
    plan = load_plan("plan.yaml", text_until(until).encode()).plan
    assert plan
    assert plan.ends == ends
    task = assess(plan, CALENDAR, date(2024, 6, 1)).tasks[1]
    assert [str(occurrence.period) for occurrence in task.occurrences] == quarters
    assert [str(period) for period in due_days(plan.reporting[0], plan, CALENDAR)] == [
        q for q in quarters if q > "2024-Q2"
    ]


def test_groups_expand_up_to_the_plan_s_end() -> None:
    """so-nv ends on 30 September 2024."""
    leads = []
    for until in ("2024-08-31", "2025"):
        plan = load_plan("plan.yaml", text_until(until).encode()).plan
        assert plan
        leads.append(assess(plan, CALENDAR, date(2025, 5, 1)).tasks[1].leads)
    assert leads == [("so-tttt", "so-tc", "so-nv"), ("so-tttt", "so-tc")]


@pytest.mark.parametrize(
    ("text", "is_certain"),
    [
        ("Tháng 12", False),
        ("Trước tháng 12", False),
        ("Quý III", False),
        ("Đến hết quý II", False),
        ("6 tháng đầu năm", False),
        ("Trong năm", False),
        ("Cuối năm", False),
        ("Trước 30/6", False),
        ("Tháng 11 (sau khi có hướng dẫn)", False),
        ("Tháng 12/2025", True),
        ("2025-2026", True),
        ("Trước 30/6/2026", True),
        ("Tháng 11/2026 (sau khi có hướng dẫn)", True),
        ("Hàng quý", True),
        ("Hàng năm", True),
        ("Thường xuyên trong năm", True),
    ],
)
def test_a_wording_without_a_year_is_not_certain_in_a_long_plan(text: str, is_certain: bool) -> None:
    assert read_deadline(text, year=2024) is not None
    assert (read_deadline(text, year=2024, last=2026) is not None) == is_certain
    tasks = f"- {{id: I.1, title: Việc, deliverable: B, deadline: {text}, lead: [so-tc]}}"
    for until, is_read in (("2026", is_certain), ("2025-05-31", is_certain), ("2024-10-22", True)):
        codes = {finding.rule.code for finding in load_plan("p", text_until(until, tasks).encode()).diagnostics}
        assert codes == (set() if is_read else {"DX201"})


def codes_of(run: Run, path: Path, text: str) -> set[str]:
    path.write_text(text.replace("status: in_force", "status: draft"), "utf-8")
    return {finding["code"] for finding in json.loads(run("validate", str(path), "-f", "json")[1])["diagnostics"]}


def test_a_date_is_outside_only_after_the_plan_s_end(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "plan.yaml"
    assert "DX203" not in codes_of(run, path, text_until("2026"))
    assert "DX203" in codes_of(run, path, text_until("2025"))
    late = TASKS.replace("Tháng 12/2026", "Tháng 12/2029")
    assert codes_of(run, path, text_until("2030", late)).isdisjoint({"DX203", "DX210"})
    kpi = "kpis: [{id: KPI.1, title: T, unit: hồ sơ, target: {kind: at_least, value: 5, due: 2026-06-30}}]\n"
    assert "DX305" not in codes_of(run, path, text_until("2026") + kpi)
    assert "DX305" in codes_of(run, path, text_until("2025") + kpi)


@pytest.fixture
def folder(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "plans").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_view_shows_the_year_of_its_day(folder: Path, run: Run) -> None:
    (folder / "plans" / "2024.yaml").write_text(text_until("2026"), "utf-8")
    _, out, _ = run("reporting", "--as-of", "2025-08-01", "-f", "json")
    assert json.loads(out)["period"] == "2025-Q2"
    assert "2025-Q2" in run("reporting", "--as-of", "2025-08-01", "--period", "Q2", "-f", "json")[1]
    assert "The plan ended on 2026-12-31." in run("status", "--as-of", "2027-01-01")[1]
    assert "ended" not in run("status", "--as-of", "2026-12-31")[1]


# Plans side by side


def test_where_several_plans_run_a_view_asks_for_one(folder: Path, run: Run) -> None:
    (folder / "plans" / "2024.yaml").write_text(text_until("2024"), "utf-8")
    (folder / "plans" / "100-ngay.yaml").write_text(text_until("2024-08-31"), "utf-8")
    code, _, err = run("status", "--as-of", "2024-06-01")
    assert code == 2
    assert "several plans are in force on 2024-06-01: plans/100-ngay.yaml, plans/2024.yaml" in err
    assert "name one with --plan: 100-ngay, 2024" in err
    for name, file in (("100-ngay", "plans/100-ngay.yaml"), ("2024", "plans/2024.yaml")):
        code, out, _ = run("status", "--as-of", "2024-06-01", "--plan", name, "-f", "json")
        assert (code, json.loads(out)["plan"]["file"]) == (0, file)
    assert json.loads(run("status", "--as-of", "2024-09-01", "-f", "json")[1])["plan"]["file"] == "plans/2024.yaml"
    assert json.loads(run("status", "--as-of", "2026-01-01", "-f", "json")[1])["plan"]["file"] == "plans/2024.yaml"
    assert run("validate")[0] == 0


def test_a_draft_is_opened_only_by_name(folder: Path, run: Run) -> None:
    (folder / "plans" / "2024.yaml").write_text(text_until("2024"), "utf-8")
    (folder / "plans" / "nhap.yaml").write_text(text_until("2024").replace("in_force", "draft"), "utf-8")
    assert json.loads(run("status", "-f", "json")[1])["plan"]["file"] == "plans/2024.yaml"
    assert json.loads(run("status", "--plan", "nhap", "-f", "json")[1])["plan"]["file"] == "plans/nhap.yaml"
