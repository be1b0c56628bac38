"""Who has reported: due days on weekends, receipts around them, bodies that come and go, and lines that chase them."""

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

from dxplan.assess import assess
from dxplan.assess.reporting import PeriodReports, ReportState, review
from dxplan.model.dates import Period, Review
from dxplan.reading import JOURNAL, REPORTS
from dxplan.reading.load import load_plan, load_record
from dxplan.render.views.words import REPORT_SIGNS
from dxplan.repository.disk import plan_files
from plans import CALENDAR, ROOT, plan_text

Run = Callable[..., tuple[int, str, str]]
Golden = Callable[[str, str], None]
Screen = Callable[..., str]

TASKS = """\
- id: I.1
  title: Họp Ban Chỉ đạo
  deadline: Hàng Quý
  lead: [so-tttt]
"""
BODIES = """\
agencies:
  - {id: so-tttt, name: Sở Thông tin và Truyền thông, short: Sở TT&TT, kind: department}
  - {id: so-tc, name: Sở Tài chính, kind: department}
  - {id: so-nv, name: Sở Nội vụ, kind: department, valid_to: 2024-09-30}
  - {id: so-nv-dt, name: Sở Nội vụ và Dân tộc, kind: department, valid_from: 2024-10-01}
  - {id: ubnd-dong-son, name: UBND huyện Đông Sơn, kind: district}
  - {id: ubnd-dinh-hoa, name: UBND huyện Định Hóa, kind: district}
  - {id: ubnd-ha-trung, name: UBND huyện Hà Trung, kind: district}
groups:
  - {id: cac-so, name: Các sở, members: [so-tttt, so-tc, so-nv, so-nv-dt]}
  - {id: cac-huyen, name: UBND các huyện, members: [ubnd-dong-son, ubnd-dinh-hoa, ubnd-ha-trung]}
"""
DUTY = """\
reporting:
  text: Báo cáo hàng quý (trước ngày 15 của tháng cuối quý)
  every: quarter
  due_day: 14
  first_period: 2024-Q2
  to: so-tttt
  bodies: [cac-so, cac-huyen]
"""
RECEIVED = {
    "2024-Q2": {
        "so-tc": "2024-06-14",  # the due day
        "so-nv": "2024-06-15",  # the day after
        "ubnd-dong-son": "2024-07-20",
        "ubnd-ha-trung": "2024-06-01",
        "so-nv-dt": "2024-06-10",  # does not exist yet
    },
    "2024-Q3": {
        "so-tttt": "2024-09-10",  # the receiver itself
        "so-tc": "2024-09-14",  # a Saturday, the due day
        "so-nv": "2024-09-16",
        "ubnd-dong-son": "2024-09-13",
        "ubnd-dinh-hoa": "2024-10-05",  # after as-of
    },
}
ENTRIES = """\
schema: 1
entries:
  - kind: synthesis
    period: 2024-Q2
    evidence: [{number: 45/BC-BCĐ, date: 2024-06-20}]
  - {kind: session, on: 2024-06-28}
  - {kind: session, on: 2024-10-01, period: 2024-Q3}
  - {kind: inspection, on: 2024-08-20, agencies: [so-tc, ubnd-ha-trung]}
"""


def plan(duty: str = DUTY) -> str:
    text = plan_text(TASKS, duty)
    return text[: text.index("agencies:")] + BODIES + text[text.index("sections:") :]


def report(agency: str, period: str, received: str) -> str:
    receipt = f"{{number: 7/BC-{agency.upper()}, date: {received}, received: {received}}}"
    return f"schema: 1\nagency: {agency}\nperiod: {period}\nreport: {receipt}\n"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A plan with its reports and a journal."""
    write(tmp_path, plan())
    for period, received in RECEIVED.items():
        folder = tmp_path / "plans/2024/reports" / period
        folder.mkdir(parents=True)
        for agency, day in received.items():
            (folder / f"{agency}.yaml").write_text(report(agency, period, day), encoding="utf-8")
    journal = tmp_path / "plans/2024/journal/2024-10.yaml"
    journal.parent.mkdir()
    journal.write_text(ENTRIES, encoding="utf-8")
    return tmp_path


def write(folder: Path, text: str) -> None:
    (folder / "plans").mkdir(exist_ok=True)
    (folder / "plans/2024.yaml").write_text(text, encoding="utf-8")


def reports_of(repository: Path, period: str, day: str = "2024-10-01") -> PeriodReports:
    """A period as the assessment has it, without the command line."""
    file = plan_files(repository)[0]
    workspace = load_plan(file.name, file.read_bytes())
    assert workspace.plan
    assert not workspace.diagnostics
    folder = file.with_suffix("")
    kinds = {REPORTS: folder.glob("reports/*/*.yaml"), JOURNAL: folder.glob("journal/*.yaml")}
    records = [
        load_record(path.name, path.read_bytes(), kind).record
        for kind, paths in kinds.items()
        for path in sorted(paths)
    ]
    judged = assess(workspace.plan, CALENDAR, date.fromisoformat(day), records=[record for record in records if record])
    return judged.reports_for(Period.parse(period))


def states_of(reports: PeriodReports) -> dict[str, str]:
    return {owed.agency: f"{owed.status} {owed.days_late or ''}".strip() for owed in reports.owed}


@pytest.fixture
def data(run: Run, repository: Path) -> Callable[..., Any]:
    def data(*arguments: str) -> Any:
        code, out, err = run("reporting", "-C", str(repository), *arguments, "-f", "json")
        assert (code, err) == (0, "")
        return json.loads(out)

    return data


# What each body owes


def test_on_the_due_day_is_on_time_and_the_day_after_is_late(repository: Path) -> None:
    assert states_of(reports_of(repository, "2024-Q2")) == {
        "so-tc": "on_time",
        "so-nv": "late 1",
        "ubnd-dong-son": "late 36",
        "ubnd-dinh-hoa": "missing",
        "ubnd-ha-trung": "on_time",
    }


@pytest.mark.parametrize(
    ("when", "due", "so_tc", "so_nv"),
    [
        ("none", "2024-09-14", "on_time", "late 2"),
        ("next", "2024-09-16", "on_time", "on_time"),
        ("previous", "2024-09-13", "late 1", "late 3"),
    ],
)
def test_a_due_day_on_a_saturday(repository: Path, when: str, due: str, so_tc: str, so_nv: str) -> None:
    write(repository, plan(f"{DUTY}  when_day_off: {when}\n"))
    reports = reports_of(repository, "2024-Q3")
    assert str(reports.due) == due
    assert (states_of(reports)["so-tc"], states_of(reports)["so-nv"]) == (so_tc, so_nv)


def test_what_comes_after_as_of_has_not_come(repository: Path) -> None:
    assert states_of(reports_of(repository, "2024-Q3", "2024-10-04"))["ubnd-dinh-hoa"] == "missing"
    assert states_of(reports_of(repository, "2024-Q3", "2024-10-05"))["ubnd-dinh-hoa"] == "late 21"


def test_nothing_is_missing_on_the_due_day_itself(repository: Path) -> None:
    assert states_of(reports_of(repository, "2024-Q3", "2024-09-14"))["ubnd-ha-trung"] == "not_due"
    assert states_of(reports_of(repository, "2024-Q3", "2024-09-15"))["ubnd-ha-trung"] == "missing"


def test_a_body_owes_while_it_exists_on_the_due_day(repository: Path) -> None:
    assert list(states_of(reports_of(repository, "2024-Q3")))[:2] == ["so-tc", "so-nv"]
    assert list(states_of(reports_of(repository, "2024-Q4")))[:2] == ["so-tc", "so-nv-dt"]


def test_reports_that_nobody_asked_for_are_kept_apart(repository: Path) -> None:
    assert [one.agency for one in reports_of(repository, "2024-Q2").unasked] == ["so-nv-dt"]
    assert [one.agency for one in reports_of(repository, "2024-Q3").unasked] == ["so-tttt"]
    assert "so-tttt" not in states_of(reports_of(repository, "2024-Q3"))


def test_the_office_s_own_work_stands_in_its_period(repository: Path) -> None:
    second, third = reports_of(repository, "2024-Q2"), reports_of(repository, "2024-Q3")
    assert [on.isoformat() for on, _ in second.syntheses] == ["2024-06-20"]
    assert [on.isoformat() for on, _ in second.sessions] == ["2024-06-28"]
    assert [on.isoformat() for on, _ in third.sessions] == ["2024-10-01"]
    assert [on.isoformat() for on, _ in third.inspections] == ["2024-08-20"]
    assert not second.inspections
    assert not third.syntheses


def test_the_report_on_six_months_comes_with_the_second_quarter(repository: Path) -> None:
    entries = "schema: 1\nentries: [{kind: synthesis, on: 2024-06-25, period: 2024-H1}]\n"
    (repository / "plans/2024/journal/2024-10.yaml").write_text(entries, encoding="utf-8")
    assert len(reports_of(repository, "2024-Q2").syntheses) == 1
    assert not reports_of(repository, "2024-Q3").syntheses


@pytest.mark.parametrize(("of", "quarter"), [("2024-H1", "2024-Q2"), ("2024", "2024-Q4"), ("2024-Q3", "2024-Q3")])
def test_a_session_on_more_than_a_quarter_is_of_the_last(repository: Path, of: str, quarter: str) -> None:
    entries = f"schema: 1\nentries: [{{kind: session, on: 2024-10-01, period: {of}}}]\n"
    (repository / "plans/2024/journal/2024-10.yaml").write_text(entries, encoding="utf-8")
    days = {name: [on for on, _ in reports_of(repository, name).sessions] for name in ("2024-Q2", "2024-Q3", "2024-Q4")}
    assert [name for name, held in days.items() if date(2024, 10, 1) in held] == [quarter]


@pytest.mark.parametrize(
    ("quarter", "expected"), [(1, None), (2, Review.SIX_MONTHS), (3, Review.NINE_MONTHS), (4, Review.YEAR)]
)
def test_which_review_a_session_is(quarter: int, expected: Review | None) -> None:
    assert review(Period.parse(f"2024-Q{quarter}")) == expected


def test_where_reports_are_monthly_each_session_stands_in_one_month(repository: Path) -> None:
    write(repository, plan(DUTY.replace("quarter", "month").replace("2024-Q2", "2024-06")))
    held = {month: len(reports_of(repository, f"2024-{month:02}").sessions) for month in range(6, 13)}
    assert held == {6: 1, 7: 0, 8: 0, 9: 0, 10: 1, 11: 0, 12: 0}


# Naming a period


@pytest.mark.parametrize("typed", ["2024-Q1", "2025-Q1", "6/2024", "2024", "quý V", "x"])
def test_a_period_that_is_not_the_plan_s_is_refused(run: Run, repository: Path, typed: str) -> None:
    code, out, err = run("reporting", "-C", str(repository), "--period", typed)
    assert (code, out) == (2, "")
    assert err == (
        f"dxplan: error: --period: {typed} is not a reporting period of the plan\n"
        "  hint: its periods are 2024-Q2, 2024-Q3, 2024-Q4\n"
    )


# JSON, as others build on it


def test_json_of_a_period(data: Callable[..., Any]) -> None:
    found = data("--period", "Q2")
    assert found["schema"] == "dxplan/reporting/1"
    assert (found["as_of"], found["period"], found["due"]) == ("2024-10-01", "2024-Q2", "2024-06-14")
    assert found["window"] == ["2024-03-15", "2024-06-14"]
    assert found["agencies"][1] == {
        "id": "so-nv",
        "name": "Sở Nội vụ",
        "status": "late",
        "received": "2024-06-15",
        "days_late": 1,
        "number": "7/BC-SO-NV",
        "date": "2024-06-15",
    }
    assert {agency["id"]: agency["days_late"] for agency in found["agencies"] if agency["status"] != "late"} == {
        "so-tc": None,
        "ubnd-dinh-hoa": None,
        "ubnd-ha-trung": None,
    }
    assert found["agencies"][3]["received"] is None
    assert (found["on_time"], found["late"], found["missing"], found["not_due"]) == (2, 2, 1, 0)
    assert [one["id"] for one in found["unasked"]] == ["so-nv-dt"]


def test_json_of_the_year(data: Callable[..., Any]) -> None:
    found = data()
    assert found["period"] == "2024-Q3"
    assert list(found["matrix"]) == ["2024-Q2", "2024-Q3", "2024-Q4"]
    assert found["matrix"]["2024-Q3"]["agencies"]["so-nv"] == {"status": "late", "days_late": 2}
    assert "so-nv" not in found["matrix"]["2024-Q4"]["agencies"]
    assert found["matrix"]["2024-Q4"]["agencies"]["so-nv-dt"] == {"status": "not_due", "days_late": None}
    assert found["syntheses"] == [{"period": "2024-Q2", "of": "2024-Q2", "on": "2024-06-20", "number": "45/BC-BCĐ"}]
    assert found["sessions"] == [
        {"period": "2024-Q2", "on": "2024-06-28", "review": "six_months"},
        {"period": "2024-Q3", "on": "2024-10-01", "review": "nine_months"},
    ]
    assert found["inspections"] == [
        {"period": "2024-Q3", "on": "2024-08-20", "agencies": ["so-tc", "ubnd-ha-trung"]},
    ]


def test_filters(data: Callable[..., Any]) -> None:
    def ids(*arguments: str) -> list[str]:
        return [agency["id"] for agency in data(*arguments)["agencies"]]

    assert ids("--missing") == ["ubnd-dinh-hoa", "ubnd-ha-trung"]
    assert ids("--agency", "so-tc") == ["so-tc"]
    assert ids("--agency", "Sở Nội vụ", "--agency", "cac-huyen", "--period", "2") == [
        *("so-nv", "ubnd-dong-son", "ubnd-dinh-hoa", "ubnd-ha-trung"),
    ]
    assert ids("--agency", "cac-so", "--missing") == []
    assert ids("--agency", "so-tttt") == []
    assert list(data("--missing")["matrix"]["2024-Q2"]["agencies"]) == ["ubnd-dinh-hoa", "ubnd-ha-trung"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ("--fail-on missing", 1),
        ("--fail-on late", 1),
        ("--fail-on none", 0),
        ("--fail-on missing --agency so-nv", 0),
        ("--fail-on late --agency so-nv", 1),
        ("--fail-on late --agency so-tc", 0),
        ("--fail-on late --period Q4", 0),
        ("--fail-on missing --text", 1),
        ("--fail-on missing --missing -f csv", 1),
    ],
)
def test_fail_on(run: Run, repository: Path, arguments: str, code: int) -> None:
    assert run("reporting", "-C", str(repository), *arguments.split())[0] == code


def test_another_fail_on_is_refused(run: Run, repository: Path) -> None:
    code, out, err = run("reporting", "-C", str(repository), "--fail-on", "overdue")
    assert (code, out) == (2, "")
    assert "--fail-on: overdue is not one of none, missing, late" in err


# The lines for a chat


def test_two_lines_chase_the_missing(
    run: Run, repository: Path, golden: Golden, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DXPLAN_LANG")
    days = ("2024-09-14", "2024-10-01", "2024-10-05")
    said = [run("reporting", "-C", str(repository), "--period", "3", "--text", "--as-of", day)[1] for day in days]
    assert [text.count("\n") for text in said] == [2, 2, 2]
    golden("reporting.text.vi.txt", "".join(said))


def test_the_missing_stand_in_vietnamese_order_and_no_other_date_is_named(run: Run, repository: Path) -> None:
    write(repository, plan().replace("name: UBND huyện Hà Trung,", "name: UBND huyện Hà Trung, short: UBND Hà Trung,"))
    out = run("reporting", "-C", str(repository), "--text", "--period", "Q4")[1]
    assert out == (
        "Report for 2024-Q4 (due Saturday, 2024-12-14): as of 2024-10-01, 5/5 have not sent it.\n"
        "Sở Nội vụ và Dân tộc; Sở Tài chính; UBND Hà Trung; UBND huyện Định Hóa; UBND huyện Đông Sơn: please send your "
        "report to Sở TT&TT in time.\n"
    )


def test_one_sentence_where_nobody_is_to_be_chased(run: Run, repository: Path) -> None:
    def text(*arguments: str) -> str:
        return run("reporting", "-C", str(repository), "--text", *arguments)[1]

    assert text("--agency", "cac-so", "--period", "Q2") == (
        "Report for 2024-Q2 (due Friday, 2024-06-14): as of 2024-10-01 all have come (2/2).\n"
    )
    assert text("--agency", "so-tttt") == "Nobody listed owes a report for 2024-Q3.\n"
    assert text("--as-of", "2024-09-14", "--period", "Q4") == (
        "Report for 2024-Q4 (due Saturday, 2024-12-14): the period begins on 2024-09-15.\n"
    )


def test_a_name_that_breaks_lines_makes_no_third_line(run: Run, repository: Path) -> None:
    write(repository, plan().replace("name: UBND huyện Hà Trung", r'name: "UBND\nhuyện Hà Trung"'))
    code, out, _ = run("reporting", "-C", str(repository), "--text")
    assert (code, out.count("\n")) == (0, 2)
    assert "; UBND huyện Hà Trung: please" in out


@pytest.mark.parametrize("form", ["json", "csv", "md"])
def test_the_lines_are_no_other_form(run: Run, repository: Path, form: str) -> None:
    for option in (("-f", form), ("-o", str(repository / f"chat.{form}"))):
        code, out, err = run("reporting", "-C", str(repository), "--text", *option)
        assert (code, out) == (2, "")
        assert f"--text is plain text and can't be {form}" in err
    assert not (repository / f"chat.{form}").exists()


def test_the_lines_go_to_a_text_file(run: Run, repository: Path) -> None:
    file = repository / "chat.txt"
    assert run("reporting", "-C", str(repository), "--text", "-o", str(file))[:2] == (0, "")
    assert file.read_text(encoding="utf-8").count("\n") == 2


# Plans that ask for little or nothing


def test_a_plan_that_asks_for_no_reports(run: Run, tmp_path: Path) -> None:
    write(tmp_path, plan(""))
    for arguments in ((), ("--period", "Q3"), ("--missing",), ("--text",), ("--fail-on", "late"), ("-f", "md")):
        code, out, err = run("reporting", "-C", str(tmp_path), *arguments)
        assert (code, err) == (0, "")
        assert "The plan asks for no periodic reports." in out
    found = json.loads(run("reporting", "-C", str(tmp_path), "-f", "json")[1])
    assert (found["period"], found["agencies"], found["matrix"]) == (None, [], {})


def test_a_duty_that_begins_after_the_year(run: Run, tmp_path: Path) -> None:
    write(tmp_path, plan(DUTY.replace("2024-Q2", "2025-Q1")))
    code, out, _ = run("reporting", "-C", str(tmp_path))
    assert code == 0
    assert "The plan asks for no report in its year." in out


@pytest.mark.parametrize("first", ["0001-01", "0001-Q1", "9999-Q4", "9999-12"])
@pytest.mark.parametrize("every", ["month", "year"])
def test_first_periods_at_the_ends_of_time(run: Run, tmp_path: Path, first: str, every: str) -> None:
    write(tmp_path, plan(DUTY.replace("2024-Q2", first).replace("quarter", every)))
    views = ((), ("--text",), ("-f", "json"), ("--as-of", "0001-01-01"), ("--as-of", "9999-12-31"))
    for arguments in views[:1] if first.startswith("0001") else views:  # 24 000 months take a second a view
        assert run("reporting", "-C", str(tmp_path), "--plan", "2024", *arguments)[0] == 0


def test_no_records_at_all(run: Run, tmp_path: Path) -> None:
    write(tmp_path, plan())
    code, out, err = run("reporting", "-C", str(tmp_path))
    assert (code, err) == (0, "")
    assert "Bodies that owe: 5\t× 5 missing (100%)\n" in out


def test_a_period_that_has_not_begun(run: Run, repository: Path) -> None:
    out = run("reporting", "-C", str(repository), "--as-of", "2024-06-01", "--period", "Q4")[1]
    assert "Data\tnot begun yet; data from 2024-09-15 to 2024-12-14\n" in out
    assert "Bodies that owe: 5\t○ 5 not due yet (100%)\n" in out


def test_a_moved_due_day_says_so(run: Run, repository: Path) -> None:
    write(repository, plan(f"{DUTY}  when_day_off: next\n"))
    out = run("reporting", "-C", str(repository))[1]
    assert "Due\t2024-09-16 (Monday), moved from 2024-09-14 (Saturday), a day off\n" in out
    assert "*" not in out


def test_shares_of_odd_numbers(run: Run, repository: Path) -> None:
    out = run("reporting", "-C", str(repository), "--agency", "cac-huyen")[1]
    assert "Bodies listed: 3\t● 1 on time (33.3%) × 2 missing (66.7%)\n" in out


# The screen


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("width", [80, 120])
def test_screens(screen: Screen, golden: Golden, width: int, lang: str) -> None:
    out = screen(f"reporting --lang {lang}", width, NO_COLOR="1")
    assert max(cell_len(line) for line in out.splitlines()) <= width
    golden(f"screen.reporting.{width}{'.vi' if lang == 'vi' else ''}.txt", out)


@pytest.mark.parametrize("width", [60, 80, 200])
def test_twelve_months_fit_the_screen(screen: Screen, repository: Path, width: int) -> None:
    write(repository, plan(DUTY.replace("quarter", "month").replace("2024-Q2", "2024-01")))
    out = screen("reporting --lang vi", width, NO_COLOR="1")
    assert max(cell_len(line) for line in out.splitlines()) <= width
    row = next(line for line in out[out.index("T12") :].splitlines() if line.startswith("Sở Tài"))
    assert row.count("×") + row.count("○") == 12


def test_colour_adds_to_signs_and_words(screen: Screen) -> None:
    out = screen("reporting --lang en", 80)
    assert "\x1b[1;31m× Missing" in out
    assert "\x1b[33m▲ 2 days late" in out
    assert "\x1b[32m● On time" in out


def test_signs_are_in_every_windows_console_font() -> None:
    wgl4 = set("●▲×○►∞!?-")
    assert set(REPORT_SIGNS) == set(ReportState)
    assert set(REPORT_SIGNS.values()) <= wgl4


@pytest.mark.parametrize(
    ("form", "name"), [("csv", "reporting.csv"), ("md", "reporting.md"), ("text", "reporting.txt")]
)
def test_forms(
    run: Run, repository: Path, golden: Golden, monkeypatch: pytest.MonkeyPatch, form: str, name: str
) -> None:
    monkeypatch.chdir(repository)
    code, out, err = run("reporting", "-f", form)
    assert (code, err) == (0, "")
    golden(name, out)


def test_status_loads_nothing_of_it() -> None:
    code = "import sys; from dxplan.cli import main; main(['status']); print(*sys.modules, file=sys.stderr)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, encoding="utf-8"
    ).stderr.split()
    assert "dxplan.render.views.status" in loaded
    unwanted = {
        "dxplan.render.views.reporting",
        "dxplan.render.views.reporting_year",
        "dxplan.render.views.calendar",
        "icalendar",
    }
    assert not unwanted.intersection(loaded)
