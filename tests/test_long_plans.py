"""Views and documents of plans that run in several years, by tables: the six years, the 100 days, the school year."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from facts import rows_of
from long_plans import HUNDRED_DAYS, SCHOOL_YEAR, SIX_YEARS

Run = Callable[..., tuple[int, str, str]]
PLANS = {"six": SIX_YEARS, "days": HUNDRED_DAYS, "school": SCHOOL_YEAR}


@pytest.fixture(scope="session")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folders = {name: tmp_path_factory.mktemp(name) for name in PLANS}
    for name, plan in PLANS.items():
        plan.write(folders[name])
    return folders


@pytest.fixture
def on(folders: dict[str, Path], run: Run, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """What a command prints of one of the plans on a day, as an official reads it."""

    def on(plan: str, day: str, *arguments: str, refused: bool = False) -> str:
        monkeypatch.chdir(folders[plan])
        monkeypatch.setenv("DXPLAN_LANG", "vi")
        monkeypatch.setenv("DXPLAN_TODAY", day)
        code, out, err = run(*arguments)
        assert (code == 2) == refused, err
        return err if refused else out

    return on


@pytest.mark.parametrize("plan", PLANS)
def test_the_plans_have_no_finding_but_for_days_off(plan: str, folders: dict[str, Path], run: Run) -> None:
    """The days off of 2028 and later are not announced yet, and targets and tasks of those years are no fault."""
    out = run("validate", str(folders[plan]), "-f", "json")[1]
    findings = json.loads(out)["diagnostics"]
    assert {finding["code"] for finding in findings} <= {"DX205", "DX725"}
    assert all("2028" not in finding["message"]["vi"] for finding in findings if "vi" in finding["message"])


HEADER = """
plan   | day        | ended
six    | 2025-01-10 | no
six    | 2026-01-01 | no
six    | 2030-12-31 | no
six    | 2031-01-01 | Kế hoạch đã kết thúc ngày 31/12/2030.
days   | 2026-12-31 | no
days   | 2027-02-08 | no
days   | 2027-02-09 | Kế hoạch đã kết thúc ngày 08/02/2027.
school | 2027-01-01 | no
school | 2027-05-31 | no
school | 2027-06-01 | Kế hoạch đã kết thúc ngày 31/05/2027.
"""


@pytest.mark.parametrize(("plan", "day", "ended"), rows_of(HEADER))
def test_a_plan_has_ended_after_its_last_day(plan: str, day: str, ended: str, on: Callable[..., str]) -> None:
    for out in (on(plan, day, "status"), on(plan, day, "calendar")):
        assert (ended in out) if ended != "no" else ("kết thúc" not in out)
    assert ("Kế hoạch đã kết thúc." in on(plan, day, "report", "status")) == (ended != "no")


# The period that is shown, and the year around it: that of the period. In January the last year's reports are late.
REPORTING = """
plan   | day        | asked   | period  | matrix
six    | 2025-01-10 |         | 2025-Q2 | 2025-Q2 2025-Q3 2025-Q4
six    | 2025-06-14 |         | 2025-Q2 | 2025-Q2 2025-Q3 2025-Q4
six    | 2026-01-01 |         | 2025-Q4 | 2025-Q2 2025-Q3 2025-Q4
six    | 2026-03-13 |         | 2025-Q4 | 2025-Q2 2025-Q3 2025-Q4
six    | 2026-03-14 |         | 2026-Q1 | 2026-Q1 2026-Q2 2026-Q3 2026-Q4
six    | 2027-06-01 | 2026-Q1 | 2026-Q1 | 2026-Q1 2026-Q2 2026-Q3 2026-Q4
six    | 2027-06-01 | Q1      | 2027-Q1 | 2027-Q1 2027-Q2 2027-Q3 2027-Q4
six    | 2030-12-31 |         | 2030-Q4 | 2030-Q1 2030-Q2 2030-Q3 2030-Q4
six    | 2032-05-01 | Q1      | 2030-Q1 | 2030-Q1 2030-Q2 2030-Q3 2030-Q4
days   | 2026-10-01 |         | 2026-11 | 2026-11 2026-12
days   | 2027-01-20 |         | 2026-12 | 2026-11 2026-12
days   | 2027-01-20 | T1      | 2027-01 | 2027-01
days   | 2027-02-08 |         | 2027-01 | 2027-01
school | 2026-09-13 |         | 2026-Q3 | 2026-Q3 2026-Q4
school | 2027-01-01 |         | 2026-Q4 | 2026-Q3 2026-Q4
school | 2027-05-31 |         | 2027-Q1 | 2027-Q1
"""


@pytest.mark.parametrize(("plan", "day", "asked", "period", "matrix"), rows_of(REPORTING))
def test_reports_are_shown_with_those_of_their_year(
    plan: str, day: str, asked: str, period: str, matrix: str, on: Callable[..., str]
) -> None:
    options = ["--period", asked] if asked else []
    shown = json.loads(on(plan, day, "reporting", *options, "-f", "json"))
    assert (shown["period"], " ".join(shown["matrix"])) == (period, matrix)
    assert f"Các kỳ năm {period[:4]}" in on(plan, day, "reporting", *options)


def test_a_period_that_is_recorded_names_its_year(on: Callable[..., str]) -> None:
    for asked in ("Q1", "quý I", "1"):
        receipt = ["--period", asked, "--number", "7/BC-STC", "--date", "2026-02-01", "--received", "2026-02-01"]
        assert "chưa ghi năm" in on("six", "2026-02-01", "record", "report", "so-tc", *receipt, refused=True)
    assert "2025–2030" in on("six", "2026-02-01", "report", "quarterly", "--period", "2031-Q1", refused=True)


YEAR_END = """
plan   | day        | asked | year | early      | ended
six    | 2025-11-30 |       | 2025 | 31/12/2025 | no
six    | 2025-12-01 |       | 2025 |            | no
six    | 2026-01-01 |       | 2025 |            | yes
six    | 2026-06-15 |       | 2025 |            | yes
six    | 2026-06-15 | 2026  | 2026 | 31/12/2026 | no
six    | 2026-12-10 |       | 2026 |            | no
six    | 2027-01-15 | 2026  | 2026 |            | yes
six    | 2027-01-15 | 2025  | 2025 |            | yes
six    | 2031-02-01 |       | 2030 |            | yes
days   | 2026-12-31 |       | 2026 |            | no
days   | 2027-01-15 |       | 2026 |            | yes
days   | 2027-02-01 |       | 2027 |            | no
days   | 2027-02-09 |       | 2027 |            | yes
school | 2027-04-30 |       | 2026 |            | yes
school | 2027-04-30 | 2027  | 2027 | 31/05/2027 | no
school | 2027-05-01 |       | 2027 |            | no
school | 2027-06-01 |       | 2027 |            | yes
"""


@pytest.mark.parametrize(("plan", "day", "asked", "year", "early", "ended"), rows_of(YEAR_END))
def test_each_year_has_its_review(
    plan: str, day: str, asked: str, year: str, early: str, ended: str, on: Callable[..., str], run: Run
) -> None:
    options = ["--period", asked] if asked else []
    view = json.loads(on(plan, day, "report", "year-end", *options, "-f", "json"))["synthesis"]
    assert (view["period"], view["has_ended"]) == (year, ended == "yes")
    code, _, err = run("report", "year-end", *options)
    assert code == 0
    assert ("còn sớm" in err) == bool(early)
    assert early in err
