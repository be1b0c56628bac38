"""What falls due month by month, and the file for calendar programs, read back in two ways."""

import csv
import io
import json
import re
from collections.abc import Callable
from datetime import UTC, date, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
from rich.cells import cell_len

from dxplan.cli import main
from plans import CALENDAR, plan_text

Run = Callable[..., tuple[int, str, str]]
Golden = Callable[[str, str], None]
Screen = Callable[..., str]

TASKS = """\
- {id: I.1, title: Ban hành quy chế, deliverable: "Quy chế; có phụ lục, đủ chữ ký", deadline: 30/6/2024, lead: [so-tc]}
- id: I.2
  title: "Giao ban\\\\họp"
  deadline: Hàng Quý
  lead: [so-tttt]
  coordinating: [cac-so]
  fulfilled_by: sessions
- {id: I.3, title: Số hóa hồ sơ, deadline: Tháng 11, lead: [so-tc, so-nv]}
- id: I.4
  title: Biên lai điện tử
  deadline: {text: "Quý III/2024 (ngay sau khi có kế hoạch)", kind: fixed, due: 2024-09-30, condition: có kế hoạch}
  lead: [so-tc]
- {id: I.5, title: Theo lộ trình, deadline: Theo lộ trình đã được phê duyệt, lead: [so-tc]}
- {id: I.6, title: Thường xuyên, deadline: Thường xuyên, lead: [so-tc]}
- {id: I.7, title: Dừng lại, deadline: Tháng 11, lead: [so-tc], lifecycle: cancelled}
"""
REST = """\
activities:
  - {id: HD.1, title: Kiểm tra các đơn vị, deadline: Năm 2024, lead: [so-tttt]}
kpis:
  - {id: KPI.1, title: Tỷ lệ hồ sơ số, unit: "%", target: {kind: at_least, value: 80, due: 2024-12-31}, tasks: [I.3]}
  - {id: KPI.2, title: Tỷ lệ khác, unit: "%", target: {kind: at_least, value: 80}, tasks: [I.1]}
reporting:
  text: Báo cáo hàng quý (trước ngày 15 của tháng cuối quý)
  every: quarter
  due_day: 14
  first_period: 2024-Q2
  to: so-tttt
  bodies: [cac-so]
"""
ENTRIES = """\
schema: 1
entries:
  - {kind: session, on: 2024-06-28, attended: [so-tc]}
  - {kind: conclusion, on: 2024-06-20, task: I.1, evidence: [{number: 1/TB, date: 2024-06-20}]}
  - {kind: date_set, on: 2024-07-01, task: I.5, due: 2024-11-15}
"""


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    (tmp_path / "plans/2024/journal").mkdir(parents=True)
    (tmp_path / "plans/2024.yaml").write_text(plan_text(TASKS, REST), encoding="utf-8")
    (tmp_path / "plans/2024/journal/2024-06.yaml").write_text(ENTRIES, encoding="utf-8")
    return tmp_path


@pytest.fixture
def events(run: Run, repository: Path) -> Callable[..., list[tuple[str, str, str, str]]]:
    """Day, kind, id and state of each event."""

    def events(*arguments: str) -> list[tuple[str, str, str, str]]:
        code, out, err = run("calendar", "-C", str(repository), *arguments, "-f", "json")
        assert (code, err) == (0, "")
        return [(event["date"], event["kind"], event["id"], event["state"]) for event in json.loads(out)["events"]]

    return events


# What is listed


def test_from_this_month_on_and_what_is_overdue(events: Callable[..., Any]) -> None:
    assert events() == [
        ("2024-06-14", "report", "2024-Q2", "missing"),
        ("2024-09-14", "report", "2024-Q3", "missing"),
        ("2024-09-30", "occurrence", "I.2", "overdue"),
        ("2024-11-15", "task", "I.5", "not_started"),
        ("2024-11-30", "task", "I.3", "not_started"),
        ("2024-11-30", "task", "I.7", "cancelled"),
        ("2024-12-14", "report", "2024-Q4", "not_due"),
        ("2024-12-31", "occurrence", "I.2", "not_started"),
        ("2024-12-31", "activity", "HD.1", "not_started"),
        ("2024-12-31", "kpi", "KPI.1", "no_data"),
    ]


def test_the_whole_year_with_what_is_done(events: Callable[..., Any]) -> None:
    every = events("--all")
    assert set(events()) < set(every)
    assert sorted(set(every) - set(events())) == [
        ("2024-06-28", "session", "2024-06-28", "held"),
        ("2024-06-30", "occurrence", "I.2", "completed_on_time"),
        ("2024-06-30", "task", "I.1", "completed_on_time"),
        ("2024-09-30", "task", "I.4", "awaiting"),
    ]


@pytest.mark.parametrize("typed", ["2024-11", "11", "11/2024", "T11", "tháng 11/2024"])
def test_one_month(events: Callable[..., Any], typed: str) -> None:
    assert [event[2] for event in events("--month", typed)] == ["I.5", "I.3", "I.7"]


def test_a_month_of_another_year_has_nothing(run: Run, repository: Path) -> None:
    code, out, _ = run("calendar", "-C", str(repository), "--month", "2031-05")
    assert (code, out.splitlines()[-1]) == (0, "Nothing matches.")


@pytest.mark.parametrize("typed", ["13", "2024-Q3", "2024", "x", ""])
def test_what_is_no_month_is_refused(run: Run, repository: Path, typed: str) -> None:
    code, out, err = run("calendar", "-C", str(repository), "--month", typed)
    assert (code, out) == (2, "")
    assert err == f"dxplan: error: --month: {typed} is not a month\n  hint: write it as 2024-11 or 11/2024\n"


def test_all_and_month_exclude_each_other(run: Run, repository: Path) -> None:
    assert run("calendar", "-C", str(repository), "--month", "11", "--all")[0] == 2


def test_of_one_agency(events: Callable[..., Any]) -> None:
    assert [event[2] for event in events("--all", "--agency", "so-nv", "--as-of", "2024-09-15")] == [
        *("2024-Q2", "I.2", "2024-Q3", "I.2", "I.3", "I.2", "KPI.1"),
    ]
    assert [event[2] for event in events("--all", "--agency", "so-nv")] == [
        "2024-Q2",
        "2024-Q3",
        "I.3",
        "KPI.1",
    ]  # it ceased
    assert ("2024-06-28", "session", "2024-06-28", "held") in events("--all", "--agency", "so-tc")


def test_of_one_section(events: Callable[..., Any]) -> None:
    assert {event[1] for event in events("--all", "--section", "I")} == {"task", "occurrence", "kpi"}


def test_after_the_year_only_what_is_overdue(events: Callable[..., Any]) -> None:
    assert {event[3] for event in events("--as-of", "2025-03-01")} == {"missing", "overdue", "missed"}


def test_a_date_set_after_the_year_is_listed(events: Callable[..., Any], repository: Path) -> None:
    journal = repository / "plans/2024/journal/2024-06.yaml"
    journal.write_text(ENTRIES.replace("2024-11-15", "2025-04-30"), encoding="utf-8")
    assert events()[-1] == ("2025-04-30", "task", "I.5", "not_started")


def test_days_off_are_named_and_each_star_has_its_working_days(run: Run, repository: Path) -> None:
    data = json.loads(run("calendar", "-C", str(repository), "--as-of", "2024-09-01", "-f", "json")[1])
    assert (data["schema"], data["from"], data["to"]) == ("dxplan/calendar/1", "2024-09-01", "2024-12-31")
    assert [day["date"] for day in data["days_off"]] == ["2024-09-02", "2024-09-03"]
    assert data["days_off"][0] == {"date": "2024-09-02", "kind": "day_off", "name": "Quốc khánh", "status": "decided"}
    report = next(event for event in data["events"] if event["id"] == "2024-Q3")
    assert (report["is_day_off"], report["working_days_around"]) == (True, ["2024-09-13", "2024-09-16"])
    assert report["lead"] == ["cac-so"]
    assert next(event for event in data["events"] if event["id"] == "I.5")["working_days_around"] is None


def test_a_saturday_that_is_worked_is_listed(run: Run, repository: Path) -> None:
    out = run("calendar", "-C", str(repository), "--as-of", "2024-05-01")[1]
    assert "Worked weekends\t2024-05-04 Làm bù cho ngày 29/4/2024\n" in out
    assert "2024-05 · 23 working days\tnothing falls due\n" in out


def test_days_off_of_a_range() -> None:
    assert [day.date.day for day in CALENDAR.listed(date(2024, 4, 29), date(2024, 5, 4))] == [29, 30, 1, 4]
    assert CALENDAR.listed(date(2024, 5, 4), date(2024, 4, 29)) == ()
    assert CALENDAR.listed(date.min, date(2023, 12, 31)) == ()


def test_csv_is_one_list(run: Run, repository: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(run("calendar", "-C", str(repository), "-f", "csv", "--all")[1])))
    assert len(rows) == 14
    report = next(row for row in rows if row["id"] == "2024-Q3")
    keys = ("is_day_off", "working_day_before", "working_day_after", "days_overdue", "reports_owed", "reports_arrived")
    assert [report[key] for key in keys] == ["true", "2024-09-13", "2024-09-16", "17", "2", "0"]


# The screen


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("width", [80, 120])
def test_screens(screen: Screen, golden: Golden, width: int, lang: str) -> None:
    out = screen(f"calendar --all --lang {lang}", width, NO_COLOR="1")
    assert max(cell_len(line) for line in out.splitlines()) <= width
    golden(f"screen.calendar.{width}{'.vi' if lang == 'vi' else ''}.txt", out)


LONG = "Công khai kết quả giải quyết thủ tục hành chính trên trang thông tin điện tử của từng xã, phường trong tỉnh"
DUTY = """\
reporting:
  text: Báo cáo
  every: quarter
  due_day: 14
  due_time: "16:00"
  first_period: 2024-Q3
  to: so-dai
  bodies: [so-tc]
"""


@pytest.mark.parametrize(
    ("lang", "ends"),
    [
        ("vi", ("…: đã nhận 0/1 (đến 16:00)", "… (quý III/2024) (đến 17:00)")),
        ("en", ("…: 0/1 have come (until 16:00)", "… (2024-Q3) (until 17:00)")),
    ],
)
def test_a_title_that_is_cut_keeps_what_tells_it_from_others(
    tmp_path: Path, terminal: Callable[..., str], lang: str, ends: tuple[str, ...]
) -> None:
    deadline = '{text: Hàng quý, kind: recurring, every: quarter, due_time: "17:00"}'
    rows = f"- {{id: I.1, title: {LONG!r}, deliverable: B, deadline: {deadline}, lead: [so-tc]}}\n"
    body = f"  - {{id: so-dai, name: Cơ quan nhận báo cáo {LONG[:60]}, kind: department}}\n"
    text = plan_text(rows).replace("groups:\n", f"{body}groups:\n").replace("sections:\n", f"{DUTY}sections:\n", 1)
    (tmp_path / "2024.yaml").write_text(text, "utf-8")
    out = terminal(f"calendar --all --plan {tmp_path / '2024.yaml'} --lang {lang}", 80, NO_COLOR="1")
    cells = " ".join(line.rstrip().rpartition("  ")[2] for line in out.splitlines())
    for end in ends:
        assert end in cells


@pytest.mark.parametrize("form", ["text", "csv", "md"])
def test_forms_of_the_real_plan(run: Run, golden: Golden, form: str) -> None:
    code, out, err = run("calendar", "--all", "-f", form)
    assert (code, err) == (0, "")
    golden(f"calendar.{'txt' if form == 'text' else form}", out)


# The file for calendar programs


@pytest.fixture
def ics(repository: Path) -> Callable[..., bytes]:
    """The bytes of the file."""

    def ics(*arguments: str) -> bytes:
        file = repository / "plan.ics"
        assert (
            main(["calendar", "-C", str(repository), "--as-of", "2024-10-01", *arguments, "-o", str(file), "--force"])
            == 0
        )
        return file.read_bytes()

    return ics


def components(raw: bytes) -> dict[str, icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(raw)
    assert isinstance(calendar, icalendar.Calendar)
    return {str(event["UID"]): event for event in calendar.walk("VEVENT") if isinstance(event, icalendar.Event)}


def unfolded(raw: bytes) -> list[str]:
    """The content lines, by the letter of RFC 5545 section 3.1 and without the library that wrote them."""
    assert raw.endswith(b"\r\n")
    physical = raw[:-2].split(b"\r\n")
    for line in physical:
        assert len(line) <= 75
        assert b"\n" not in line
        assert b"\r" not in line
        line.decode()  # each line is whole characters
    logical: list[str] = []
    for line in physical:
        if line.startswith(b" "):
            logical[-1] += line[1:].decode()
        else:
            logical.append(line.decode())
    return logical


def test_the_file_reads_back(ics: Callable[..., bytes]) -> None:
    found = components(ics("--all", "--lang", "vi"))
    assert list(found) == [
        *("2024-report-2024-Q2@dxplan", "2024-session-2024-06-28@dxplan", "2024-task-I.1@dxplan"),
        *("2024-occurrence-I.2-2024-Q2@dxplan", "2024-report-2024-Q3@dxplan", "2024-task-I.4@dxplan"),
        *("2024-occurrence-I.2-2024-Q3@dxplan", "2024-task-I.5@dxplan", "2024-task-I.3@dxplan"),
        *("2024-task-I.7@dxplan", "2024-report-2024-Q4@dxplan", "2024-occurrence-I.2-2024-Q4@dxplan"),
        *("2024-activity-HD.1@dxplan", "2024-kpi-KPI.1@dxplan"),
    ]
    task = found["2024-task-I.1@dxplan"]
    assert found["2024-session-2024-06-28@dxplan"]["SUMMARY"] == "Phiên họp Ban Chỉ đạo (sơ kết 6 tháng)"
    assert task.decoded("DTSTART") == date(2024, 6, 30)
    assert task["DTSTART"].params["VALUE"] == "DATE"
    assert task["SUMMARY"] == "I.1 Ban hành quy chế"
    assert "Kết quả: Quy chế; có phụ lục, đủ chữ ký\nChủ trì: Sở Tài chính" in str(task["DESCRIPTION"])
    assert str(task.categories[0]) == "Nhiệm vụ"
    assert found["2024-occurrence-I.2-2024-Q3@dxplan"]["SUMMARY"] == "I.2 Giao ban\\họp (quý III/2024)"
    assert task.decoded("DTSTAMP").isoformat() == "2024-10-01T00:00:00+00:00"
    assert {uid: str(event["STATUS"]) for uid, event in found.items() if event["STATUS"] != "CONFIRMED"} == {
        "2024-task-I.4@dxplan": "TENTATIVE",
        "2024-task-I.7@dxplan": "CANCELLED",
    }


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_file_keeps_to_the_letter_of_the_format(ics: Callable[..., bytes], lang: str) -> None:
    lines = unfolded(ics("--all", "--lang", lang, "--remind", "7"))
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    assert "VERSION:2.0" in lines
    assert all(re.match(r"[A-Z-]+[;:]", line) for line in lines)
    assert not any(re.search(r"[\x00-\x08\x0b-\x1f\x7f]", line) for line in lines)
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 14
    for name in ("UID", "DTSTAMP", "DTSTART;VALUE=DATE", "SUMMARY"):
        assert sum(line.startswith(f"{name}:") for line in lines) == 14
    uids = [line for line in lines if line.startswith("UID:")]
    assert len(set(uids)) == len(uids)


def test_the_real_plan_keeps_to_it_too(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "plan.ics"
    assert run("calendar", "--all", "--lang", "vi", "-o", str(file))[:2] == (0, "")
    lines = unfolded(file.read_bytes())
    data = json.loads(run("calendar", "--all", "-f", "json")[1])
    assert lines.count("BEGIN:VEVENT") == len(components(file.read_bytes())) == len(data["events"])


def test_the_same_input_makes_the_same_bytes(ics: Callable[..., bytes]) -> None:
    assert ics("--all") == ics("--all")
    assert ics("--all", "--lang", "vi") != ics("--all", "--lang", "en")


def test_stdout_and_file_are_the_same(ics: Callable[..., bytes], run: Run, repository: Path) -> None:
    code, out, _ = run("calendar", "-C", str(repository), "-f", "ics")
    assert (code, out.encode()) == (0, ics("--lang", "en"))


def test_an_event_keeps_its_name_when_its_day_moves(ics: Callable[..., bytes], repository: Path) -> None:
    before = components(ics())["2024-task-I.5@dxplan"]
    journal = repository / "plans/2024/journal/2024-06.yaml"
    journal.write_text(ENTRIES.replace("2024-11-15", "2024-12-20"), encoding="utf-8")
    after = components(ics())["2024-task-I.5@dxplan"]
    assert after.decoded("DTSTART") - before.decoded("DTSTART") == timedelta(days=35)


REVISED = """\
  - {kind: date_set, on: 2024-07-01, task: I.5, due: 2024-11-20, corrects: Nhầm ngày}
  - {kind: progress, on: 2024-05-20, task: I.3, agency: so-tc, progress: in_progress}
  - {kind: conclusion, on: 2024-08-02, task: I.2, occurrence: 2024-Q3}
  - {kind: extension_request, on: 2024-08-03, task: I.3, agency: so-tc, due: 2024-12-31}
  - {kind: reading, on: 2024-08-04, kpi: KPI.1, value: 20}
"""
LEDGER = """\
amendments:
  - document: 20/KH-BCĐ
    date: 2024-09-05
    reason: Gia hạn
    changes:
      - {path: tasks/I.3/deadline/due, from: 2024-10-31, to: 2024-11-30}
      - {path: reporting/due_day, from: 13, to: 14}
  - document: 30/KH-BCĐ
    date: 2024-10-20
    reason: Sau này
    changes: [{path: kpis/KPI.1/title, from: Tỷ lệ, to: Tỷ lệ hồ sơ số}]
"""


@pytest.mark.parametrize(
    ("uid", "first", "second"),
    [
        ("task-I.1", (1, "2024-06-20"), (1, "2024-06-20")),
        ("task-I.5", (1, "2024-07-01"), (2, "2024-07-01")),  # a correction of the same day is newer
        ("task-I.3", (0, "2024-05-15"), (2, "2024-09-05")),  # what it asks for moves nothing
        ("occurrence-I.2-2024-Q2", (1, "2024-06-28"), (1, "2024-06-28")),  # a session fulfils it
        ("occurrence-I.2-2024-Q3", (0, "2024-05-15"), (1, "2024-08-02")),
        ("report-2024-Q3", (0, "2024-05-15"), (2, "2024-09-12")),
        ("report-2024-Q4", (0, "2024-05-15"), (1, "2024-09-05")),
        ("session-2024-06-28", (1, "2024-06-28"), (1, "2024-06-28")),
        ("kpi-KPI.1", (0, "2024-05-15"), (1, "2024-08-04")),  # the entry of 20 October does not count yet
        ("activity-HD.1", (0, "2024-05-15"), (0, "2024-05-15")),
    ],
)
def test_an_event_that_facts_or_decisions_changed_is_newer(
    ics: Callable[..., bytes], repository: Path, uid: str, first: tuple[int, str], second: tuple[int, str]
) -> None:
    def revised(*arguments: str) -> tuple[int, str]:
        event = components(ics("--all", *arguments))[f"2024-{uid}@dxplan"]
        return event.decoded("SEQUENCE"), event.decoded("LAST-MODIFIED").date().isoformat()

    assert revised() == first
    (repository / "plans/2024/journal/2024-06.yaml").write_text(ENTRIES + REVISED, encoding="utf-8")
    (repository / "plans/2024.yaml").write_text(plan_text(TASKS, REST + LEDGER), encoding="utf-8")
    report = repository / "plans/2024/reports/2024-Q3/so-tc.yaml"
    report.parent.mkdir(parents=True)
    text = "schema: 1\nagency: so-tc\nperiod: 2024-Q3\nreport: {date: 2024-09-10, received: 2024-09-12}\n"
    report.write_text(text, encoding="utf-8")
    assert revised() == second
    assert revised("--as-of", "2024-11-20") == (second if uid != "kpi-KPI.1" else (2, "2024-10-20"))


RHYTHMIC = """\
- id: I.1
  title: Báo cáo tháng
  lead: [so-tc]
  deadline: {text: a, kind: recurring, every: month, due_day: 10, due_month: next, due_time: "23:30"}
- id: I.2
  title: Hai giai đoạn
  lead: [so-tc]
  deadline:
    text: b
    kind: stages
    stages: [{deadline: {text: c, kind: recurring, every: quarter, due_time: "16:00"}}]
"""


def test_recurring_work_has_its_hour_too(ics: Callable[..., bytes], run: Run, repository: Path) -> None:
    (repository / "plans/2024.yaml").write_text(plan_text(RHYTHMIC), encoding="utf-8")
    (repository / "plans/2024/journal/2024-06.yaml").unlink()
    events = components(ics("--all"))
    assert events["2024-occurrence-I.1-2024-09@dxplan"].decoded("DTSTART").isoformat() == "2024-10-10T23:30:00+07:00"
    staged = json.loads(run("calendar", "-C", str(repository), "--all", "-f", "json")[1])["events"]
    assert {event["time"] for event in staged if event["id"] == "I.2"} == {"16:00"}
    screen = run("calendar", "-C", str(repository), "--month", "10", "--lang", "en")[1]
    assert "Báo cáo tháng (2024-09) (until 23:30)" in screen


FOLLOWING = """\
- {id: I.1, title: Trước, deadline: 30/6/2024, lead: [so-tc]}
- {id: I.2, title: Sau việc trước, deadline: {text: a, kind: after_event, from: I.1, days: 30}, lead: [so-tc]}
- {id: I.3, title: Sau sự kiện, deadline: {text: b, kind: after_event, event: có nghị quyết, days: 30}, lead: [so-tc]}
- {id: I.4, title: Sau văn bản, deadline: {text: c, kind: after_event, from: kh-1, days: 200}, lead: [so-tc]}
- id: I.5
  title: Hai giai đoạn
  lead: [so-tc]
  deadline:
    text: d
    kind: stages
    stages:
      - {deadline: {text: Tháng 11, kind: fixed, due: 2024-11-30}}
      - {deadline: {text: e, kind: after_event, event: có nghị quyết, days: 60}}
"""
OF_FOLLOWING = """\
documents: [{id: kh-1, number: 1/KH-UBND, date: 2024-04-10, type: Kế hoạch, issuer: UBND tỉnh}]
amendments:
  - document: 20/KH-BCĐ
    date: 2024-08-05
    reason: Nhầm
    changes: [{path: documents/kh-1/date, from: 2024-04-01, to: 2024-04-10}]
"""
HAPPENED = """\
schema: 1
entries:
  - {kind: conclusion, on: 2024-07-20, task: I.1}
  - {kind: event, on: 2024-07-25, event: Có nghị quyết}
"""


def test_what_follows_an_event_is_newer_once_the_event_is(ics: Callable[..., bytes], repository: Path) -> None:
    (repository / "plans/2024.yaml").write_text(plan_text(FOLLOWING, OF_FOLLOWING), encoding="utf-8")
    (repository / "plans/2024/journal/2024-06.yaml").write_text(HAPPENED, encoding="utf-8")
    events = components(ics("--all"))
    numbers = {
        uid.removesuffix("@dxplan").removeprefix("2024-"): (
            event.decoded("SEQUENCE"),
            event.decoded("LAST-MODIFIED").date().isoformat(),
        )
        for uid, event in events.items()
    }
    assert numbers == {
        "task-I.1": (1, "2024-07-20"),
        "task-I.2": (1, "2024-07-20"),
        "task-I.3": (1, "2024-07-25"),
        "task-I.4": (1, "2024-08-05"),
        "stage-I.5-1": (0, "2024-05-15"),
        "stage-I.5-2": (1, "2024-07-25"),
    }


def test_an_hour_is_one_of_vietnam_wherever_the_reader_is(ics: Callable[..., bytes], repository: Path) -> None:
    hour = REST.replace("  due_day: 14\n", '  due_day: 14\n  due_time: "07:30"\n')
    (repository / "plans/2024.yaml").write_text(plan_text(TASKS, hour), encoding="utf-8")
    raw = ics("--remind", "0")
    lines = unfolded(raw)
    zone = lines[lines.index("BEGIN:VTIMEZONE") : lines.index("END:VTIMEZONE")]
    assert {"TZID:Asia/Ho_Chi_Minh", "TZOFFSETFROM:+0700", "TZOFFSETTO:+0700"} <= set(zone)
    assert lines.count("BEGIN:VTIMEZONE") == 1
    assert "DTSTART;TZID=Asia/Ho_Chi_Minh:20241214T073000" in lines
    event = components(raw)["2024-report-2024-Q4@dxplan"]
    start = event.decoded("DTSTART")
    assert (start.isoformat(), start.astimezone(UTC).hour) == ("2024-12-14T07:30:00+07:00", 0)
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("TRIGGER") == timedelta()  # 8:00 would be too late
    (whole_day,) = components(raw)["2024-task-I.3@dxplan"].walk("VALARM")
    assert whole_day.decoded("TRIGGER") == timedelta(hours=8)
    assert b"VTIMEZONE" not in ics("--all", "--section", "I")


def test_two_sessions_on_one_day_are_two_events(ics: Callable[..., bytes], repository: Path) -> None:
    journal = repository / "plans/2024/journal/2024-06.yaml"
    journal.write_text(ENTRIES + "  - {kind: session, on: 2024-06-28, period: 2024-Q1}\n", encoding="utf-8")
    uids = {uid for uid in components(ics("--all")) if "session" in uid}
    assert uids == {"2024-session-2024-06-28@dxplan", "2024-session-2024-06-28-2@dxplan"}


def test_nothing_rings_unless_asked(ics: Callable[..., bytes]) -> None:
    assert b"VALARM" not in ics("--all")
    found = components(ics("--all", "--remind", "7"))
    ringing = {uid: event.walk("VALARM") for uid, event in found.items() if event.walk("VALARM")}
    assert list(ringing) == [
        *("2024-task-I.5@dxplan", "2024-task-I.3@dxplan", "2024-report-2024-Q4@dxplan"),
        *("2024-occurrence-I.2-2024-Q4@dxplan", "2024-activity-HD.1@dxplan", "2024-kpi-KPI.1@dxplan"),
    ]  # neither what is done, waits or is cancelled, nor what is past
    assert {alarm.decoded("TRIGGER") for alarms in ringing.values() for alarm in alarms} == {
        timedelta(days=-7, hours=8),
    }


def test_what_would_ring_in_the_past_does_not(ics: Callable[..., bytes]) -> None:
    assert b"2024-task-I.5@dxplan" in ics("--as-of", "2024-11-10")
    found = components(ics("--as-of", "2024-11-10", "--remind", "7"))
    assert not found["2024-task-I.5@dxplan"].walk("VALARM")
    assert found["2024-task-I.3@dxplan"].walk("VALARM")


@pytest.mark.parametrize("arguments", ["--remind 7", "--remind 7 -f json", "--remind x -f ics", "--remind -1 -f ics"])
def test_remind_is_for_the_file_alone(run: Run, repository: Path, arguments: str) -> None:
    code, out, err = run("calendar", "-C", str(repository), *arguments.split())
    assert (code, out) == (2, "")
    assert "--remind" in err


@pytest.mark.parametrize("command", ["status", "tasks", "reporting", "kpis"])
def test_no_other_command_offers_the_form(run: Run, tmp_path: Path, command: str) -> None:
    assert run(command, "-f", "ics")[0] == 2
    assert run(command, "-o", str(tmp_path / "x.ics"))[0] == 2
    assert not (tmp_path / "x.ics").exists()


def test_hostile_text_stays_text(ics: Callable[..., bytes], repository: Path) -> None:
    hostile = plan_text(TASKS.replace("Số hóa hồ sơ", '"a\\nEND:VEVENT\\nBEGIN:VALARM; \\u202e, \\\\n"'), REST)
    (repository / "plans/2024.yaml").write_text(hostile, encoding="utf-8")
    main(["calendar", "-C", str(repository), "--as-of", "2024-10-01", "-o", str(repository / "x.ics")])
    lines = unfolded((repository / "x.ics").read_bytes())
    assert "BEGIN:VALARM" not in lines
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT")


@pytest.mark.parametrize("day", ["9999-12-31", "2999-12-31"])
def test_the_last_days_there_are(run: Run, repository: Path, ics: Callable[..., bytes], day: str) -> None:
    text = plan_text(TASKS, REST.replace("2024-12-31", day))
    (repository / "plans/2024.yaml").write_text(text, encoding="utf-8")
    for arguments in ("", "--all", f"--month {day[:7]}", "-f csv"):
        code, out, _ = run("calendar", "-C", str(repository), *arguments.split())
        assert (code, day in out) == (0, True)
    assert run("calendar", "-C", str(repository), "--as-of", "9999-12-31")[0] == 0
    assert components(ics("--all"))["2024-kpi-KPI.1@dxplan"].decoded("DTSTART") == date.fromisoformat(day)


def test_the_first_day_there_is(run: Run, repository: Path) -> None:
    for form in ("text", "json", "csv", "md", "ics"):
        code, _, err = run("calendar", "-C", str(repository), "--as-of", "0001-01-01", "-f", form)
        assert (code, err) == (0, "")


def test_ids_that_occur_twice_are_two_events(ics: Callable[..., bytes], repository: Path) -> None:
    (repository / "plans/2024.yaml").write_text(plan_text(TASKS.replace("I.3", "I.1"), REST), encoding="utf-8")
    assert {"2024-task-I.1@dxplan", "2024-task-I.1-2@dxplan"} <= set(components(ics("--all")))
