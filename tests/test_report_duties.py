"""Several duties to report: which is meant, whose receipt it is, and what an amendment changes of them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dxplan.assess import Assessment
from dxplan.assess.chasing import late_bodies
from dxplan.change.diff import diff
from dxplan.change.ledger import applied, undone
from dxplan.checks import check
from dxplan.cli.naming import duty_named
from dxplan.diagnostics import DxplanError
from dxplan.facts.differences import facts_between
from dxplan.facts.layout import Facts
from dxplan.model.dates import Period
from dxplan.model.named_bodies import duty_names
from dxplan.model.plan import Amendment, Plan
from dxplan.reading.load import load_plan
from facts import facts_of, judged_by
from plans import CALENDAR, repository_at

Run = Callable[..., tuple[int, str, str]]

HEAD = """\
schema: 1
status: in_force
year: 2026
document:
  {type: Kế hoạch, number: 12/KH-UBND, issuer: UBND xã, place: Hà Trung, date: 2026-01-15, title: Chuyển đổi số,
   signer: {authority: CHỦ TỊCH, name: Nguyễn Văn A}}
basis: {text: Thực hiện nhiệm vụ được giao.}
office: {agency: van-phong, reports_to: UBND xã, symbol: VP}
tasks:
  - {id: "1", title: Số hóa hồ sơ, deliverable: Hồ sơ số, deadline: Tháng 6/2026, lead: [phong-vhxh, cong-an]}
  - {id: "2", title: Tập huấn, deliverable: Lớp tập huấn, deadline: Tháng 9/2026, lead: [cong-an]}
"""
REST = """\
agencies:
  - {id: van-phong, name: Văn phòng HĐND và UBND xã, short: Văn phòng, kind: unit}
  - {id: phong-vhxh, name: Phòng Văn hóa - Xã hội, short: Phòng VH-XH, kind: unit}
  - {id: cong-an, name: Công an xã, kind: police}
  - {id: dang-uy, name: Đảng ủy xã, kind: party}
  - {id: so-khcn, name: Sở Khoa học và Công nghệ, short: Sở KH-CN, kind: department}
"""
QUARTER = "{text: Báo cáo hằng quý, to: [dang-uy], bodies: [phong-vhxh, van-phong], every: quarter, due_day: 14}"
FRIDAYS = (
    "{id: tuan, text: Thứ Sáu hằng tuần, to: [so-khcn, dang-uy], bodies: leads, every: week, due_weekday: friday, "
    'due_time: "16:00", first_period: 2026-W10}'
)
MONTH = (
    "{id: thang, text: Báo cáo tháng, to: [so-khcn], bodies: [cong-an], every: month, due_day: 9, due_month: next, "
    "window: calendar}"
)


def text_of(*duties: str) -> str:
    return f"{HEAD}reporting: [{', '.join(duties)}]\n{REST}"


def plan_of(*duties: str) -> Plan:
    plan = load_plan("plan.yaml", text_of(*duties).encode()).plan
    assert plan is not None
    assert [duty.id for duty in plan.reporting] == [plan.reporting[at].id for at in range(len(duties))]
    return plan


def report(agency: str, period: str, received: str, duty: str = "", rest: str = "") -> str:
    of_duty = f"duty: {duty}\n" if duty else ""
    return (
        f"agency: {agency}\nperiod: {period}\n{of_duty}report: {{date: {received[:10]}, received: {received}}}\n{rest}"
    )


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "2026.yaml").write_text(text_of(QUARTER, FRIDAYS, MONTH), "utf-8")
    return tmp_path


# What an amendment changes

CHANGES: dict[str, tuple[tuple[str, ...], tuple[str, ...], list[Any]]] = {
    "a day of the one without an id": (
        (QUARTER, FRIDAYS),
        (QUARTER.replace("due_day: 14", "due_day: 20"), FRIDAYS),
        [("reporting/due_day", 14, 20)],
    ),
    "a rhythm": (
        (QUARTER,),
        (QUARTER.replace("every: quarter", "every: month"),),
        [("reporting/every", "quarter", "month")],
    ),
    "an hour, and whom it goes to": (
        (QUARTER, FRIDAYS),
        (QUARTER, FRIDAYS.replace("16:00", "17:00").replace("[so-khcn, dang-uy]", "so-khcn")),
        [
            ("reporting/tuan/due_time", "16:00", "17:00"),
            ("reporting/tuan/to", ["so-khcn", "dang-uy"], "so-khcn"),
        ],
    ),
    "who owes": (
        (FRIDAYS, QUARTER),
        (FRIDAYS.replace("leads", "[cong-an]"), QUARTER),
        [("reporting/tuan/bodies", "leads", ["cong-an"])],
    ),
    "a new one": ((QUARTER,), (QUARTER, MONTH), ["reporting/thang"]),
    "one less": ((QUARTER, MONTH, FRIDAYS), (QUARTER, MONTH), ["reporting/tuan"]),
    "one less in the middle": ((QUARTER, FRIDAYS, MONTH), (QUARTER, MONTH), ["reporting"]),
    "another order": ((QUARTER, FRIDAYS), (FRIDAYS, QUARTER), ["reporting"]),
    "the one without an id": ((QUARTER, FRIDAYS), (FRIDAYS,), ["reporting"]),
    "the first of all": ((), (QUARTER,), ["reporting"]),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_changed_is_told_and_can_be_undone(name: str) -> None:
    old, new, expected = CHANGES[name]
    base, head = plan_of(*old), plan_of(*new)
    changes = diff(base, head)
    edits = [(change.path, change.old, change.new) for change in changes]
    assert [entry if isinstance(expected[0], tuple) else entry[0] for entry in edits] == expected
    assert all(change.is_legal for change in changes)
    values = [{"path": change.path, "from": change.old, "to": change.new} for change in changes]
    entry = Amendment.model_validate(
        {"document": "20/QĐ-UBND", "date": "2026-03-01", "reason": "Điều chỉnh", "changes": values}
    )
    after, back = applied(base, [entry]), undone(head.model_copy(update={"amendments": (entry,)}), [entry])
    assert after is not None
    assert back is not None
    assert (after.reporting, back.reporting) == (head.reporting, base.reporting)


# Which duty is meant


def shown(run: Run, *words: str) -> Any:
    code, out, err = run(*words, "-f", "json")
    assert code == 0, err
    return json.loads(out)


def test_without_a_name_the_first_of_the_list_is_meant(run: Run, folder: Path) -> None:
    view = shown(run, "reporting", "--as-of", "2026-03-20")
    assert (view["duty"], view["duties"], view["period"]) == (None, [None, "tuan", "thang"], "2026-Q1")
    assert {body["id"] for body in view["agencies"]} == {"phong-vhxh", "van-phong"}
    view = shown(run, "reporting", "--as-of", "2026-03-20", "--duty", "TUAN")
    assert (view["duty"], view["period"], view["due_time"]) == ("tuan", "2026-W12", "16:00")
    assert view["window"] == ["2026-03-14", "2026-03-20"]
    assert {body["id"] for body in view["agencies"]} == {"phong-vhxh", "cong-an"}


def test_of_a_body_the_first_that_it_owes_is_meant(run: Run, folder: Path) -> None:
    assert shown(run, "reporting", "--as-of", "2026-03-20", "--agency", "cong-an")["duty"] == "tuan"
    assert shown(run, "reporting", "--as-of", "2026-03-20", "--agency", "phong-vhxh")["duty"] is None
    duty = shown(run, "reporting", "--as-of", "2026-03-20", "--agency", "cong-an", "--duty", "thang")
    assert (duty["duty"], duty["period"], duty["missing"]) == ("thang", "2026-02", 1)


def test_a_name_that_no_duty_has(run: Run, folder: Path) -> None:
    code, _, err = run("reporting", "--duty", "thag", "--lang", "en")
    assert (code, "no duty to report thag" in err, "thang" in err) == (2, True, True)


def test_it_is_said_only_where_there_are_several(run: Run, folder: Path) -> None:
    several = run("reporting", "--as-of", "2026-03-20", "--lang", "en")[1]
    assert "Duty\tBáo cáo hằng quý" in several
    assert "Other duties\ttuan, thang (--duty)" in several
    assert run("reporting", "--as-of", "2026-03-20", "-f", "csv")[1].startswith("duty,period,")
    (folder / "plans" / "2026.yaml").write_text(text_of(QUARTER), "utf-8")
    alone = run("reporting", "--as-of", "2026-03-20", "--lang", "en")[1]
    assert "Duty" not in alone.replace("duty", "")
    assert "duty" not in shown(run, "reporting", "--as-of", "2026-03-20")
    assert "duty" not in shown(run, "status", "--as-of", "2026-03-20")["reporting"]
    assert run("reporting", "--as-of", "2026-03-20", "-f", "csv")[1].startswith("period,")


def test_who_is_silent_is_judged_by_the_first_duty_of_the_body() -> None:
    """cong-an owes by the week first; that it told of task 1 in its month's report does not matter."""
    plan = plan_of(QUARTER, FRIDAYS, MONTH)
    progress = "progress: [{task: '1', progress: in_progress}]\n"
    weekly = report("cong-an", "2026-W12", "2026-03-20", "tuan", "progress: [{task: '2', progress: in_progress}]\n")
    monthly = report("cong-an", "2026-02", "2026-03-09", "thang", progress)
    silent = unreported(judged_by(plan, facts_of(weekly, monthly), "2026-03-21"))
    assert silent == {"1": ("phong-vhxh", "cong-an"), "2": ()}
    quarterly = report("phong-vhxh", "2026-Q1", "2026-03-14", "", progress)
    silent = unreported(judged_by(plan, facts_of(weekly, monthly, quarterly), "2026-03-21"))
    assert silent == {"1": ("cong-an",), "2": ()}


def unreported(assessment: Assessment) -> dict[str, tuple[str, ...] | None]:
    return {task.item.id: task.unreported_by for task in assessment.tasks}


def test_the_receipt_is_of_one_duty_and_the_facts_feed_all() -> None:
    plan = plan_of(QUARTER, FRIDAYS, MONTH)
    done = (
        "progress: [{task: '2', progress: completed, on: 2026-03-05, evidence: [{number: 1/BC, date: 2026-03-05}]}]\n"
    )
    twice = facts_of(
        report("cong-an", "2026-W10", "2026-03-06", "tuan", done),
        report("cong-an", "2026-02", "2026-03-09", "thang", done),
    )
    assessment = judged_by(plan, twice, "2026-03-10")
    task = assessment.tasks[1]
    assert (task.state, len(task.facts.declared)) == ("completed_on_time", 1)
    quarter, week, month = assessment.duties
    received = {duty.duty.id: sorted(key[1].every for key in assessment.facts.reports) for duty in assessment.duties}
    assert received[None] == ["month", "week"]
    owed = [duty.current and duty.current.of("cong-an") for duty in (quarter, week, month)]
    assert [report and report.status for report in owed] == [None, "on_time", "on_time"]


def test_the_same_words_in_two_reports_are_no_finding(folder: Path) -> None:
    done = "progress: [{task: '2', progress: in_progress, on: 2026-03-05, result: Đã mở 2 lớp}]\n"
    other = done.replace("2 lớp", "3 lớp")
    for words, expected in ((done, []), (other, ["DX610"])):
        for duty, period, text in (("tuan", "2026-W10", done), ("thang", "2026-02", words)):
            path = folder / "plans" / "2026" / "reports" / duty / period / "cong-an.yaml"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("schema: 1\n" + report("cong-an", period, "2026-03-06", duty, text), "utf-8")
        diagnostics = check(repository_at(folder / "plans" / "2026.yaml"), CALENDAR).diagnostics
        assert [finding.rule.code for finding in diagnostics if finding.is_error] == expected


# What is recorded, and what falls due


def test_a_report_goes_into_the_folder_of_its_duty(run: Run, folder: Path) -> None:
    week = ("--period", "tuần 12", "--date", "2026-03-20")
    assert run("record", "report", "cong-an", *week, "--received", "20/3/2026 16h01")[0] == 0
    path = folder / "plans/2026/reports/tuan/2026-W12/cong-an.yaml"
    assert 'received: "2026-03-20 16:01"' in path.read_text("utf-8")
    progress = ("record", "progress", "2", "--agency", "cong-an", "--progress", "in_progress", "--period", "2026-W12")
    assert run(*progress)[0] == 0
    assert "in_progress" in path.read_text("utf-8")
    month = ("--period", "2", "--date", "2026-03-09", "--received", "2026-03-09", "--duty", "thang")
    assert run("record", "report", "cong-an", *month)[0] == 0
    assert (folder / "plans/2026/reports/thang/2026-02/cong-an.yaml").exists()
    (body,) = shown(run, "reporting", "--duty", "tuan", "--as-of", "2026-03-21", "--agency", "cong-an")["agencies"]
    assert (body["status"], body["days_late"], body["received_time"]) == ("late", 0, "16:01")
    assert "16:01" in run("reporting", "--duty", "tuan", "--as-of", "2026-03-21", "--agency", "cong-an")[1]
    code, _, err = run("record", "report", "cong-an", "--duty", "x", *week, "--received", "2026-03-20")
    assert (code, "x" in err) == (2, True)


def test_a_letter_sets_the_day(run: Run, folder: Path) -> None:
    assert run("record", "date-set", "--period", "Q1", "--due", "2026-03-25", "--on", "2026-03-05")[0] == 0
    view = shown(run, "reporting", "--as-of", "2026-03-20")
    assert (view["due"], view["not_due"]) == ("2026-03-25", 2)
    assert "set by a letter" in run("reporting", "--as-of", "2026-03-20")[1]
    both = ("record", "date-set", "1", "--period", "Q1", "--due", "2026-03-25")
    assert run(*both)[0] == 2


def test_the_calendar_has_the_days_and_hours_of_all(run: Run, folder: Path) -> None:
    events = shown(run, "calendar", "--month", "3", "--as-of", "2026-03-20")["events"]
    reports = [(event["id"], event["date"], event.get("time")) for event in events if event["kind"] == "report"]
    assert reports == [
        ("tuan/2026-W10", "2026-03-06", "16:00"),
        ("thang/2026-02", "2026-03-09", None),
        ("tuan/2026-W11", "2026-03-13", "16:00"),
        ("2026-Q1", "2026-03-14", None),
        ("tuan/2026-W12", "2026-03-20", "16:00"),
        ("tuan/2026-W13", "2026-03-27", "16:00"),
    ]
    only = shown(run, "calendar", "--month", "3", "--as-of", "2026-03-20", "--duty", "thang")["events"]
    assert [event["id"] for event in only] == ["thang/2026-02"]
    file = run("calendar", "--month", "3", "--as-of", "2026-03-20", "--remind", "1", "-f", "ics")[1]
    week = file[file.index("2026-W13") :]
    assert "DTSTART;TZID=Asia/Ho_Chi_Minh:20260327T160000" in file
    assert "TRIGGER:-P1DT8H" in week  # 8:00 of the day before


def month(number: int) -> str:
    return report("cong-an", f"2026-0{number}", f"2026-0{number + 1}-09", "thang")


def test_late_is_who_is_late_with_any_duty() -> None:
    plan = plan_of(QUARTER, FRIDAYS, MONTH)
    late = late_bodies(judged_by(plan, facts_of(month(1), month(2)), "2026-04-04"))
    assert [str(reports.period) for reports in late["cong-an"].missing] == [
        f"2026-W{week}" for week in (14, 13, 12, 11, 10)
    ]
    assert (late["cong-an"].in_a_row, late["cong-an"].level) == (5, 3)
    assert [str(reports.period) for reports in late["van-phong"].missing] == ["2026-Q1"]


def test_a_letter_names_each_duty_and_tells_many_periods_together(run: Run, folder: Path) -> None:
    letter = run("report", "reminder", "--agency", "cong-an", "--as-of", "2026-04-04")[1]
    assert "“Thứ Sáu hằng tuần”, gửi Sở Khoa học và Công nghệ, đồng thời gửi Đảng ủy xã" in letter
    assert "“Báo cáo tháng”, gửi Sở Khoa học và Công nghệ" in letter
    assert "chưa gửi 05 báo cáo, từ tuần 10/2026 đến tuần 14/2026, gửi Sở KH-CN; Đảng ủy xã" in letter
    assert "chưa gửi báo cáo tháng 2/2026 gửi Sở KH-CN (hạn ngày 09/3/2026)" in letter


def test_an_agency_sees_all_that_it_owes(run: Run, folder: Path) -> None:
    run("record", "report", "cong-an", "--period", "2026-W12", "--date", "2026-03-20", "--received", "2026-03-20")
    out = run("show", "cong-an", "--as-of", "2026-03-21", "--lang", "en")[1]
    assert "Owes periodic reports\tyes" in out
    assert "Reports\t2026-W12\ttuan\t2026-03-20\t● On time" in out
    assert "Reports\t2026-02\tthang\t2026-03-09\t× Missing" in out
    page = run("report", "agency", "--agency", "cong-an", "--as-of", "2026-03-21")[1]
    assert "| tháng 2/2026 gửi Sở KH-CN | 09/3/2026 |" in page


def test_who_would_get_a_letter_is_seen_before_anything_is_written(run: Run, folder: Path) -> None:
    before = sorted(folder.rglob("*"))
    out = run("report", "reminder", "--list", "--as-of", "2026-07-10", "--lang", "en")[1]
    assert sorted(folder.rglob("*")) == before
    title, *_ = (line for line in out.splitlines() if line.startswith("Who would get"))
    assert title.split("\t")[:4] == ["Who would get a letter (3)", "3", "1", "Văn phòng"]
    assert "no report for 2026-Q2, due 2026-06-14; no report for 2026-Q1, due 2026-03-14" in out
    assert "18 reports missing, from 2026-W10 to 2026-W27 (tuan)" in out
    view = shown(run, "report", "reminder", "--list", "--as-of", "2026-07-10")
    (phong,) = (body for body in view["bodies"] if body["id"] == "phong-vhxh")
    assert (phong["level"], phong["letter"], phong["overdue"]) == (3, True, ["1"])
    assert {"duty": None, "period": "2026-Q1", "due": "2026-03-14"} in phong["missing"]
    only = shown(run, "report", "reminder", "--list", "--agency", "cong-an", "--as-of", "2026-07-10")
    assert [body["id"] for body in only["bodies"]] == ["cong-an"]
    assert "nobody is to be chased" in run("report", "reminder", "--list", "--as-of", "2026-01-20", "--lang", "en")[1]


def test_many_bodies_with_the_same_reason_are_one_row(run: Run, invented: Path) -> None:
    words = ("report", "reminder", "--list", "-C", str(invented), "--as-of", "2024-10-10")
    rows = [line.split("\t") for line in run(*words, "--lang", "en")[1].splitlines() if line.startswith("Who would")]
    assert ["10", "overdue: IV.B.2"] in [[row[2], row[4]] for row in rows]
    assert sum(int(row[2]) for row in rows) == sum(body["letter"] for body in shown(run, *words)["bodies"]) == 17
    letters = invented.parent / "letters"
    assert run("report", "reminder", "--all", "-f", "md", "-o", str(letters), *words[3:])[0] == 0
    assert len(list(letters.iterdir())) == 17


def test_the_hour_of_receipt_is_read_as_people_write_it(run: Run, folder: Path) -> None:
    path = folder / "plans/2026/reports/tuan/2026-W12/cong-an.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(
        "schema: 1\nagency: cong-an\nperiod: tuần 12\nduty: tuan\n"
        "report: {date: 20/3/2026, received: 20/3/2026 16h05}\n",
        "utf-8",
    )
    out = run("validate", "--lang", "en")[1]
    assert "received: 20/3/2026 16h05 is read as 2026-03-20 16:05" in out
    assert "period: tuần 12 is read as 2026-W12" in out
    (body,) = shown(run, "reporting", "--duty", "tuan", "--as-of", "2026-03-21", "--agency", "cong-an")["agencies"]
    assert (body["status"], body["received_time"]) == ("late", "16:05")


def test_a_difference_names_the_field_and_the_duty(run: Run, tmp_path: Path) -> None:
    for name, duty in (("a", FRIDAYS), ("b", FRIDAYS.replace("16:00", "17:00"))):
        (tmp_path / f"{name}.yaml").write_text(text_of(QUARTER, duty), "utf-8")
    out = run("diff", str(tmp_path / "a.yaml"), str(tmp_path / "b.yaml"), "--lang", "en")[1]
    assert "reporting hour (tuan)" in out


def test_a_duty_without_an_id_is_named_by_its_place() -> None:
    plan = plan_of(FRIDAYS, QUARTER, MONTH)
    assert [duty_named(plan, word).id for word in ("TUAN", "2", "thang")] == ["tuan", None, "thang"]
    for duties, word, hint in (((FRIDAYS, QUARTER), "1", "tuan, 2"), ((FRIDAYS,), "1", "tuan"), ((QUARTER,), "1", "")):
        with pytest.raises(DxplanError) as raised:
            duty_named(plan_of(*duties), word)
        assert raised.value.hint is not None
        assert ", ".join(raised.value.hint.args.get("ids", [])) == hint
    assert [*duty_names(plan)] == ["tuan", "2", "thang"]


def test_a_report_that_comes_in_is_named_with_its_duty() -> None:
    plan = plan_of(QUARTER, FRIDAYS, MONTH)
    came = (report("cong-an", "2026-02", "2026-03-06", "thang"), report("cong-an", "2026-02", "2026-03-06"))
    old, new = Facts(plan, ()), Facts(plan, facts_of(*came))
    february = Period.parse("2026-02")
    assert facts_between(old, new).reports == (("cong-an", february, None), ("cong-an", february, "thang"))
    assert facts_between(new, old).lost_reports[-1] == ("cong-an", february, "thang")


def test_a_duty_that_cannot_be_read_moves_no_finding_to_another() -> None:
    duties = (
        "{id: a, text: x, to: [dang-uy], bodies: [cong-an], every: fortnight}",
        "{id: b, text: x, to: [dang-uy], bodies: [cong-an], every: [quarter, {every: year, due_day: 32}]}",
        "{id: c, text: x, to: [nobody], bodies: [cong-an], every: quarter}",
        "{id: d, text: x, to: [dang-uy], bodies: [cong-an, nobody], every: quarter}",
    )
    text = "".join(f"- {duty}\n" for duty in duties)
    workspace = load_plan("plan.yaml", f"{HEAD}reporting:\n{text}{REST}".encode())
    assert workspace.plan is not None
    assert [duty.id for duty in workspace.plan.reporting] == ["c", "d"]  # without its year, b would be another duty
    errors = [error for error in check(workspace, CALENDAR).diagnostics if error.is_error]
    assert [(error.rule.code, error.field, error.position.line - HEAD.count("\n")) for error in errors] == [
        ("DX013", "every", 2),
        ("DX013", "every.1.due_day", 3),
        ("DX103", "reporting.2.to", 4),
        ("DX103", "reporting.3.bodies.1", 5),
    ]


@pytest.mark.parametrize(
    ("duty", "expected"),
    [
        (QUARTER.replace("every: quarter", "every: []"), ["DX013 every is an empty list"]),
        (QUARTER.replace("[dang-uy]", "[]"), ["DX013 to is an empty list"]),
        (QUARTER.replace("every: quarter", "every: monthly"), ["DX013 every: monthly is not one of"]),
        (QUARTER.replace("due_day: 14", "due_day: 14, due_time: 9:00"), ["DX014 due_time: 9:00 is not an hour"]),
        (FRIDAYS.replace("2026-W10", "0001-W01"), ["DX211 0001-W01 is not in 2026"]),
        (FRIDAYS.replace("week,", "[week, {every: month, due_weekday: friday}],"), ["DX224 due_weekday says nothing"]),
        (FRIDAYS.replace("Thứ Sáu", "Thứ Năm"), ["DX212 the wording says thursday, but friday is written"]),
        (FRIDAYS.replace("Thứ", "Trước 17 giờ thứ"), ["DX212 the wording says 17:00, but 16:00 is written"]),
        (FRIDAYS.replace("Thứ Sáu hằng tuần", "Hằng tháng"), ["DX212 the wording says month, but week is written"]),
        (
            MONTH.replace("Báo cáo tháng", "Trước ngày 30/11 hằng năm").replace("every: month", "every: year"),
            ["DX212 the wording says 29, but 9 is written", "DX212 the wording says 11, but next is written"],
        ),
        (MONTH.replace("Báo cáo tháng", "Hằng quý").replace("every: month", "every: [month, quarter]"), []),
        (FRIDAYS.replace("id: tuan", "id: W10"), ["DX222 the duty's id W10 looks like a period"]),
        (MONTH.replace("month,", "[month, {every: month, due_day: 5}],"), ["DX224 month is in the list twice"]),
        (
            # 28 February is the end of its month
            MONTH.replace("due_day: 9, due_month: next", "due_day: 28, first_period: 2026-02"),
            ["DX221 the report for 2026-03 is due on 2026-03-28"],
        ),
    ],
)
def test_a_duty_that_cannot_be_met_is_refused_in_place(run: Run, folder: Path, duty: str, expected: list[str]) -> None:
    (folder / "plans" / "2026.yaml").write_text(text_of(duty), "utf-8")
    errors = [line.partition("error ")[2] for line in run("validate")[1].splitlines() if " error " in line]
    assert [error[: len(start)] for error, start in zip(errors, expected, strict=True)] == expected
    assert all("2026.yaml:12:" in line for line in run("validate")[1].splitlines() if " error " in line)
    for command in (
        "status",
        "reporting",
        "calendar --all",
        "show cong-an",
        "report session",
        "report reminder --list",
    ):
        assert run(*command.split(), "--as-of", "2026-07-20")[0] in (0, 1)
