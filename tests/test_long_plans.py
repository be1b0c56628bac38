"""Views and documents of plans that run in several years, by tables: the six years, the 100 days, the school year."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from dxplan.wording.headings import ROMAN
from facts import rows_of
from long_plans import HUNDRED_DAYS, SCHOOL_YEAR, SIX_YEARS, LongPlan

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


@pytest.mark.parametrize(
    ("first", "is_wrong"),
    [
        ("2025-Q4", True),
        ("2026-Q3", False),
        ("2027-Q1", False),
        ("2027-Q2", False),
        ("2027-Q3", True),
        ("2028-Q1", True),
    ],
)
def test_reports_begin_while_the_plan_runs(first: str, is_wrong: bool, tmp_path: Path, run: Run) -> None:
    LongPlan(SCHOOL_YEAR.text.replace("first_period: 2026-Q3", f"first_period: {first}"), {}).write(tmp_path)
    findings = json.loads(run("validate", str(tmp_path), "-f", "json")[1])["diagnostics"]
    assert ("DX211" in {finding["code"] for finding in findings}) == is_wrong


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


# What falls due, by day: of the year that is shown, and how much lies in the others

MONTHS = """
plan   | day        | months                            | before | after
six    | 2025-01-10 | 2025-03:2 2025-11:1 2025-12:1     | 0      | 3
six    | 2025-12-31 | 2025-12:1                         | 0      | 3
six    | 2026-01-01 | 2026-03:1 2026-06:1 2026-12:1     | 1      | 2
six    | 2027-05-15 |                                   | 4      | 2
six    | 2031-01-01 | 2030-12:1                         | 5      | 0
days   | 2026-11-15 | 2026-11:2 2026-12:1               | 0      | 1
days   | 2027-01-01 | 2027-01:1                         | 2      | 0
days   | 2027-02-09 | 2027-01:1                         | 2      | 0
school | 2026-08-25 | 2026-08:1 2026-09:2               | 0      | 2
school | 2027-01-01 | 2027-01:1 2027-05:1               | 3      | 0
"""


@pytest.mark.parametrize(("plan", "day", "months", "before", "after"), rows_of(MONTHS))
def test_open_tasks_are_counted_by_the_months_of_the_year(
    plan: str, day: str, months: str, before: str, after: str, on: Callable[..., str]
) -> None:
    for command in ("status", "workload"):
        data = json.loads(on(plan, day, command, "-f", "json"))
        assert " ".join(f"{month}:{count}" for month, count in data["due_by_month"].items()) == months
        assert data["due_in_other_years"] == {"before": int(before), "after": int(after)}
    shown = [f"{side} {day[:4] if day < '2031' else '2030'}" for side in ("Trước", "Sau")]
    table = next((line for line in on(plan, day, "status").splitlines() if line.startswith("Theo tháng")), "")
    assert [name in table for name in shown] == [before != "0", after != "0"]
    total = next(line for line in on(plan, day, "workload", "-f", "md").splitlines() if "theo tháng đến hạn" in line)
    assert (f"trước:{before}" in total, f"sau:{after}" in total) == (before != "0", after != "0")


CALENDAR = """
plan   | day        | option          | first      | last       | before | after
six    | 2025-01-10 |                 | 2025-01-01 | 2025-12-31 | 0      | 71
six    | 2025-01-10 | --all           | 2025-01-01 | 2025-12-31 | 0      | 71
six    | 2027-05-15 |                 | 2027-05-01 | 2027-12-31 | 20     | 43
six    | 2027-05-15 | --all           | 2027-01-01 | 2027-12-31 | 34     | 43
six    | 2027-05-15 | --month=2028-03 | 2028-03-01 | 2028-03-31 | 0      | 0
six    | 2031-02-01 | --all           | 2030-01-01 | 2030-12-31 | 75     | 0
days   | 2026-11-15 |                 | 2026-11-01 | 2026-12-31 | 0      | 4
days   | 2027-01-20 |                 | 2027-01-01 | 2027-12-31 | 2      | 0
days   | 2027-01-20 | --all           | 2027-01-01 | 2027-12-31 | 6      | 0
school | 2026-09-01 |                 | 2026-09-01 | 2026-12-31 | 0      | 10
"""


@pytest.mark.parametrize(("plan", "day", "option", "first", "last", "before", "after"), rows_of(CALENDAR))
def test_a_calendar_is_of_a_year(
    plan: str, day: str, option: str, first: str, last: str, before: str, after: str, on: Callable[..., str], run: Run
) -> None:
    options = option.split("=") if option else []
    data = json.loads(on(plan, day, "calendar", *options, "-f", "json"))
    days = [event["date"] for event in data["events"]]
    assert (data["from"], data["to"], max(days) <= last) == (first, last, True)
    assert data["events_in_other_years"] == {"before": int(before), "after": int(after)}
    assert ("Các năm khác" in on(plan, day, "calendar", *options)) == (before != after)
    out, err = run("calendar", *options, "-f", "ics")[1:]
    assert out.count("BEGIN:VEVENT") == len(days)
    assert (f"các năm khác: {int(before) + int(after)}" in err) == (before != after)


def test_a_month_of_another_year_has_its_reports_and_days_off(on: Callable[..., str]) -> None:
    data = json.loads(on("six", "2025-03-10", "calendar", "--month", "2028-03", "-f", "json"))
    assert [event["id"] for event in data["events"]] == ["2028-Q1", "I.7", "I.2", "I.4"]
    assert "Tháng 5/2027" in on("six", "2025-03-10", "calendar", "--month", "2027-05")


def test_each_target_of_a_kpi_has_its_day(on: Callable[..., str]) -> None:
    for day, month, state in (
        ("2026-02-01", "2026-12", "off_track"),
        ("2026-02-01", "2030-12", "not_due"),
        ("2027-02-01", "2026-12", "missed"),
        ("2027-02-01", "2030-12", "on_track"),
    ):
        events = json.loads(on("six", day, "calendar", "--month", month, "-f", "json"))["events"]
        targets = [(event["id"], event["period"], event["state"]) for event in events if event["kind"] == "kpi"]
        assert targets == [("KPI.1", month[:4], state)]
        assert f"UID:2025-20301231-kpi-KPI.1-{month[:4]}@" in on("six", day, "calendar", "--month", month, "-f", "ics")


def test_plans_of_one_year_have_events_of_their_own_in_one_calendar_program(on: Callable[..., str]) -> None:
    uids = [
        {line for line in on(plan, "2026-11-15", "calendar", "-f", "ics").splitlines() if line.startswith("UID")}
        for plan in ("days", "school")
    ]
    assert uids[0]
    assert uids[0].isdisjoint(uids[1])


PERIODS = """
plan   | day        | task | periods                                 | before | after
six    | 2025-01-10 | I.2  | 2025-Q1 2025-Q2 2025-Q3 2025-Q4         | 0      | 20
six    | 2026-01-01 | I.2  | 2025-Q4 2026-Q1 2026-Q2 2026-Q3 2026-Q4 | 3      | 16
six    | 2027-05-15 | I.3  | 2026 2027                               | 1      | 3
six    | 2031-01-01 | I.2  | 2026-Q3 2030-Q1 2030-Q2 2030-Q3 2030-Q4 | 19     | 0
days   | 2026-12-31 | I.3  | 2026-11 2026-12                         | 0      | 1
days   | 2027-01-20 | I.3  | 2026-12 2027-01                         | 1      | 0
school | 2027-05-31 | I.2  | 2026-08 2027-01 2027-02 2027-03 2027-04 2027-05 | 4 | 0
"""


@pytest.mark.parametrize(("plan", "day", "task", "periods", "before", "after"), rows_of(PERIODS))
def test_a_recurring_task_shows_the_year_and_the_period_that_decides(
    plan: str, day: str, task: str, periods: str, before: str, after: str, on: Callable[..., str]
) -> None:
    data = json.loads(on(plan, day, "show", task, "-f", "json"))
    assert " ".join(period["period"] for period in data["occurrences"]) == periods
    assert data["occurrences_in_other_years"] == {"before": int(before), "after": int(after)}
    lines = [line.split("\t") for line in on(plan, day, "show", task).splitlines()]
    assert sum(line[0] == "Các kỳ" for line in lines) == len(periods.split())
    assert ["Các năm khác"] in [line[:1] for line in lines]


def test_status_shows_the_newest_of_many_sessions(on: Callable[..., str]) -> None:
    lines = [line.split("\t") for day in ("2026-01-05", "2026-07-01") for line in on("six", day, "status").splitlines()]
    assert [line[1] for line in lines if line[0] == "Phiên họp"] == [
        "4: 25/03/2025, 25/06/2025, 25/09/2025, 26/12/2025",
        "6: … (2), 25/09/2025, 26/12/2025, 25/03/2026, 25/06/2026",
    ]


def test_a_reason_names_the_first_of_many_periods(on: Callable[..., str]) -> None:
    (line,) = [line for line in on("six", "2031-01-01", "show", "I.2").splitlines() if "chưa hoàn thành: " in line]
    assert line.count("quý") == 12
    assert line.endswith("quý II/2029, … (18)")


def test_a_plan_of_one_year_says_nothing_of_others(run: Run) -> None:
    for command in (["status"], ["workload"], ["calendar", "--all"], ["show", "I.1"], ["tasks"]):
        assert "other_years" not in run(*command, "-f", "json")[1]
        assert "ther years" not in run(*command)[1]


# Documents; where reports are monthly, sessions are not of quarters

SESSIONS = """
plan   | day        | session
six    | 2025-01-10 | 2025-Q1
six    | 2025-05-01 | 2025-Q2
six    | 2025-12-31 | 2026-Q1
six    | 2026-01-01 | 2026-Q1
six    | 2026-12-01 | 2026-Q3
six    | 2027-01-15 | 2026-Q4
six    | 2029-11-11 | 2029-Q3
six    | 2031-02-01 | 2030-Q4
six    | 2035-02-01 | 2030-Q4
days   | 2026-11-05 |
days   | 2027-02-01 |
school | 2026-09-01 | 2026-Q3
school | 2027-05-01 | 2027-Q1
"""


@pytest.mark.parametrize(("plan", "day", "session"), rows_of(SESSIONS))
def test_the_next_session_is_of_a_quarter_nearby(plan: str, day: str, session: str, on: Callable[..., str]) -> None:
    assert json.loads(on(plan, day, "report", "session", "-f", "json"))["session"]["quarter"] == session


# What a review carries over is what was due in its year; what is due later goes on. KPI.1 is to reach 20 by the end of
# 2026 and 30 by that of 2030.
CARRIED = """
plan   | day        | year | carried             | later | past target
six    | 2025-12-20 | 2025 | I.2 I.3 I.4         | 3     |
six    | 2026-01-05 | 2025 | I.2                 | 5     |
six    | 2027-01-15 | 2026 | I.2 I.3 I.4 I.5     | 2     | missed
six    | 2027-01-15 | 2025 |                     | 6     |
six    | 2031-01-01 | 2030 | I.2 I.3 I.4 I.5 I.7 I.8 | 0 |
days   | 2026-12-31 | 2026 | I.3 I.4             | 1     |
days   | 2027-02-09 | 2027 | I.2 I.3 I.4         | 0     |
school | 2027-01-01 | 2026 | I.1 I.2 I.5         | 2     |
school | 2027-05-31 | 2027 | I.1 I.2 I.3 I.4 I.5 | 0     |
"""


@pytest.mark.parametrize(("plan", "day", "year", "carried", "later", "past"), rows_of(CARRIED))
def test_a_review_carries_over_what_its_year_leaves(
    plan: str, day: str, year: str, carried: str, later: str, past: str, on: Callable[..., str]
) -> None:
    view = json.loads(on(plan, day, "report", "year-end", "--period", year, "-f", "json"))["synthesis"]
    tasks = [task["id"] for task in view["carried"]["tasks"]]
    assert (tasks, view["carried"]["later"]) == (carried.split(), int(later))
    assert [target["status"] for target in view["past_targets"]] == past.split()
    text = on(plan, day, "report", "year-end", "--period", year)
    assert f"Tổng kết năm {year} thực hiện Kế hoạch" in text
    assert (f"có thời hạn sau năm {year}" in text) == (later != "0")
    assert ("đạt 19%, mục tiêu 20% GRDP trở lên (hạn 31/12/2026): không đạt" in text) == (past == "missed")
    assert (f"- 01 mục tiêu đến hạn trong năm {year} không đạt (Mục III)." in text) == (past == "missed")
    assert ("Không có chỉ tiêu nào không đạt" in text) == (plan == "six" and year == "2025" and day[:4] == "2027")


ENDS = """
plan   | day        | year | sentence
six    | 2026-12-20 | 2026 | thì chuyển tiếp sang năm sau.
six    | 2027-01-15 | 2026 | Chuyển tiếp sang năm sau 04 nhiệm vụ quá hạn
six    | 2030-12-15 | 2030 | chưa hoàn thành (Phụ lục IV); Kế hoạch kết thúc ngày 31/12/2030.
six    | 2031-01-15 | 2030 | Kế hoạch kết thúc ngày 31/12/2030; đến nay còn 06 nhiệm vụ quá hạn
days   | 2027-02-08 | 2027 | chưa hoàn thành (Phụ lục IV); Kế hoạch kết thúc ngày 08/02/2027.
days   | 2027-02-09 | 2027 | Kế hoạch kết thúc ngày 08/02/2027; đến nay còn 03 nhiệm vụ quá hạn
school | 2027-06-15 | 2027 | Kế hoạch kết thúc ngày 31/5/2027; đến nay còn 05 nhiệm vụ quá hạn
"""


@pytest.mark.parametrize(("plan", "day", "year", "sentence"), rows_of(ENDS))
def test_a_review_says_what_comes_after_its_year(
    plan: str, day: str, year: str, sentence: str, on: Callable[..., str]
) -> None:
    assert sentence in on(plan, day, "report", "year-end", "--period", year)


def test_a_synthesis_of_a_year_names_it(on: Callable[..., str]) -> None:
    text = on("six", "2026-12-20", "report", "quarterly", "--period", "2026")
    assert "Kết quả thực hiện Kế hoạch chuyển đổi số giai đoạn 2025 - 2030, năm 2026" in text
    assert "| Đã hoàn thành quý I/2026, quý II/2026 |" in text


def test_a_letter_asks_for_the_reports_of_twelve_months(on: Callable[..., str]) -> None:
    text = on("six", "2028-04-01", "report", "reminder", "--agency", "so-nv")
    asked = [f"chưa gửi báo cáo {quarter}" for quarter in ("quý I/2028", "quý IV/2027", "quý III/2027", "quý II/2027")]
    assert [line for line in asked if line in text] == asked
    assert "quý I/2027" not in text


# A period that is asked for without its year is of the as-of year, or of the only other one in which the plan runs then
ASKED = """
plan   | day        | command        | asked   | period
six    | 2026-05-01 | quarterly      | Q1      | 2026-Q1
six    | 2027-01-20 | quarterly      | Q1      | 2027-Q1
six    | 2030-12-20 | quarterly      | 9 tháng | 2030-9M
six    | 2032-01-01 | quarterly      | Q4      | 2030-Q4
days   | 2027-01-20 | quarterly      | Q4      | 2026-Q4
days   | 2026-12-20 | quarterly      | Q1      | 2027-Q1
school | 2027-01-20 | quarterly      | Q3      | 2026-Q3
days   | 2027-02-20 | quarterly      | Q3      |
days   | 2027-12-20 | quarterly      | 2027-Q4 |
days   | 2027-02-20 | quarterly      | 2026-Q2 |
days   | 2027-02-20 | quarterly      | 2028-Q1 |
six    | 2026-05-01 | reporting      | Q1      | 2026-Q1
days   | 2027-01-20 | reporting      | T12     | 2026-12
days   | 2027-01-20 | reporting      | 11      | 2026-11
days   | 2027-01-20 | reporting      | T1      | 2027-01
days   | 2027-01-20 | reporting      | T3      |
days   | 2027-01-20 | reporting      | T       |
six    | 2025-08-01 | reporting      | 2031-Q1 |
"""


@pytest.mark.parametrize(("plan", "day", "command", "asked", "period"), rows_of(ASKED))
def test_a_period_is_asked_for(
    plan: str, day: str, command: str, asked: str, period: str, on: Callable[..., str]
) -> None:
    arguments = ["reporting"] if command == "reporting" else ["report", command]
    if not period:
        err = on(plan, day, *arguments, "--period", asked, "-f", "json", refused=True)
        assert len(err.splitlines()) <= 2
        return
    data = json.loads(on(plan, day, *arguments, "--period", asked, "-f", "json"))
    assert (data if command == "reporting" else data["synthesis"])["period"] == period


def test_an_error_names_the_first_and_the_last_of_many_periods(on: Callable[..., str]) -> None:
    progress = ["record", "progress", "I.2", "--agency", "so-tc", "--progress", "completed", "--on", "2026-02-01"]
    assert "2025-Q1, …, 2030-Q4" in on("six", "2026-02-01", *progress, refused=True)
    assert "2025-Q1, …, 2030-Q4" in on("six", "2026-02-01", *progress, "--occurrence", "2031-Q1", refused=True)


_REPORT = "schema: 1\nagency: so-tc\nperiod: {}\nreport: {{number: 5/BC, date: 2026-06-12, received: 2026-06-12}}\n"


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("journal/2025-06.yaml", "schema: 1\nentries:\n  - {kind: session, on: 30/6, attended: [so-cn]}\n"),
        ("reports/2025-Q2/so-tc.yaml", _REPORT.format("Q2")),
        ("reports/2025-Q3/so-tc.yaml", _REPORT.format("quý III")),
    ],
)
def test_a_record_names_its_year_in_a_plan_of_several(path: str, text: str, tmp_path: Path, run: Run) -> None:
    for until, is_wrong in (("2030", True), ("2026-02-08", True), ("2025", False)):
        LongPlan(SIX_YEARS.text.replace("until: 2030", f"until: {until}"), {path: text}).write(tmp_path)
        findings = json.loads(run("validate", str(tmp_path), "-f", "json")[1])["diagnostics"]
        assert ("DX014" in {finding["code"] for finding in findings}) == is_wrong


SPANS = """
plan   | day        | asked   | from       | to         | reports                         | sessions                        | next
six    | 2026-01-05 | 2025-Q4 | 2025-09-15 | 2025-12-14 | 2025-Q4                         | 2025-Q3 2025-Q4                 | 2026-Q1
six    | 2026-01-05 | 2025    | 2025-03-10 | 2025-12-14 | 2025-Q2 2025-Q3 2025-Q4         | 2025-Q1 2025-Q2 2025-Q3 2025-Q4 | 2026
six    | 2026-06-20 | 2026-H1 | 2025-12-15 | 2026-06-14 | 2026-Q1 2026-Q2                 | 2025-Q4 2026-Q1                 | 2026-Q3
six    | 2026-10-01 | 2026-9M | 2025-12-15 | 2026-09-14 | 2026-Q1 2026-Q2 2026-Q3         | 2025-Q4 2026-Q1 2026-Q2         | 2026-Q4
six    | 2027-01-15 | 2026    | 2025-12-15 | 2026-12-14 | 2026-Q1 2026-Q2 2026-Q3 2026-Q4 | 2025-Q4 2026-Q1 2026-Q2         | 2027
six    | 2030-12-20 | 2030-9M | 2029-12-15 | 2030-09-14 | 2030-Q1 2030-Q2 2030-Q3         |                                 | 2030-Q4
days   | 2027-01-20 | 2026-Q4 | 2026-11-01 | 2026-12-14 | 2026-11 2026-12                 |                                 | 2027-Q1
days   | 2027-02-09 | 2027    | 2026-12-15 | 2027-02-09 | 2027-01                         |                                 | 2028
school | 2027-01-10 | 2026    | 2026-08-20 | 2026-12-14 | 2026-Q3 2026-Q4                 |                                 | 2027
school | 2027-06-01 | 2027-H1 | 2026-12-15 | 2027-06-01 | 2027-Q1                         |                                 | 2027-Q3
"""  # noqa: E501


@pytest.mark.parametrize(("plan", "day", "asked", "first", "last", "reports", "sessions", "following"), rows_of(SPANS))
def test_a_synthesis_is_of_its_own_year(
    plan: str,
    day: str,
    asked: str,
    first: str,
    last: str,
    reports: str,
    sessions: str,
    following: str,
    on: Callable[..., str],
) -> None:
    view = json.loads(on(plan, day, "report", "quarterly", "--period", asked, "-f", "json"))["synthesis"]
    assert (view["from"], view["to"], view["next"]["period"]) == (first, last, following)
    assert [owed["period"] for owed in view["reporting"]] == reports.split()
    assert [session["quarter"] for session in view["sessions"]] == sessions.split()


# KPI.1: from 10 on 1 January 2025 to 20 by the end of 2026 and 30 by that of 2030; 14 on 1 December 2025 (the line is
# at 14.58) and 19 on 10 December 2026 (19.71 on the way to 20, 16.47 on the way to 30).
KPI = """
day        | due        | status
2025-01-10 | 2026-12-31 | no_data
2025-12-31 | 2026-12-31 | off_track
2026-12-31 | 2026-12-31 | at_risk
2027-01-01 | 2030-12-31 | on_track
2030-12-31 | 2030-12-31 | on_track
2031-01-01 | 2030-12-31 | missed
"""


@pytest.mark.parametrize(("day", "due", "status"), rows_of(KPI))
def test_a_kpi_is_judged_by_its_next_target(day: str, due: str, status: str, on: Callable[..., str]) -> None:
    year = str(min(int(day[:4]), 2030))
    views = [
        json.loads(on("six", day, "report", "status", "-f", "json"))["kpis"],
        json.loads(on("six", day, "report", "agency", "--agency", "so-tc", "-f", "json"))["agency"]["kpis"],
        json.loads(on("six", day, "report", "year-end", "--period", year, "-f", "json"))["synthesis"]["kpis"]["all"],
    ]
    assert [(kpis[0]["id"], kpis[0]["due"], kpis[0]["status"]) for kpis in views] == [("KPI.1", due, status)] * 3


def test_a_plan_that_ends_within_its_year_names_no_year(tmp_path: Path, run: Run) -> None:
    text = HUNDRED_DAYS.text.replace("until: 2027-02-08", "until: 2026-12-20").replace("2027-02-08", "2026-12-20")
    LongPlan(text, {}).write(tmp_path)
    plan = str(tmp_path / "plans" / "ke-hoach.yaml")
    out = run("report", "year-end", "--plan", plan, "--as-of", "2026-12-21")[1]
    assert "Tổng kết thực hiện Kế hoạch 100 ngày" in out
    assert "Kế hoạch kết thúc ngày 20/12/2026; đến nay còn" in out
    assert "other_years" not in run("calendar", "--plan", plan, "--as-of", "2026-12-21", "-f", "json")[1]


def test_the_page_of_an_agency_has_the_reports_of_the_period_s_year(on: Callable[..., str]) -> None:
    """In January the newest period is that of the last year."""
    for options, year in (((), "2026"), (("--period", "2025-Q4"), "2025"), (("--period", "2027-Q1"), "2027")):
        view = json.loads(on("six", "2027-01-15", "report", "agency", "--agency", "so-tc", *options, "-f", "json"))
        assert {owed["period"][:4] for owed in view["agency"]["reports"]} == {year}
    shown = [line.split("\t") for line in on("six", "2027-01-15", "show", "so-tc").splitlines()]
    assert [line[1] for line in shown if line[0] == "Báo cáo"] == [f"quý {number}/2026" for number in ROMAN[:4]]


@pytest.mark.parametrize(
    ("day", "period"), [("2024-07-01", "2025-Q1"), ("2026-05-05", "2026-Q2"), ("2033-05-05", "2030-Q4")]
)
def test_without_reports_the_quarter_is_that_of_the_day_in_the_plan(
    day: str, period: str, tmp_path: Path, run: Run
) -> None:
    LongPlan(SIX_YEARS.text[: SIX_YEARS.text.index("reporting:")], {}).write(tmp_path)
    plan = str(tmp_path / "plans" / "ke-hoach.yaml")
    code, out, err = run("report", "agency", "--agency", "so-tc", "--plan", plan, "--as-of", day, "-f", "json")
    assert code == 0, err
    assert json.loads(out)["agency"]["period"] == period
