"""The invented repository: what is in it, that it is always the same, and that it tells the story it is meant to."""

import json
import os
import re
import subprocess
from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from conftest import not_root
from dxplan.assess import Assessment, assess
from dxplan.assess.extensions import pending
from dxplan.assess.tasks import State
from dxplan.assess.totals import by_state
from dxplan.checks import check
from dxplan.model.dates import Period
from dxplan.model.records import Conclusion, Evidence, Journal, Report
from dxplan.playground import PLAN, YEAR, Step, campaign, packaged_plan, playground
from dxplan.reading.load import Workspace, load_bodies, load_plan, load_record
from dxplan.reading.shared_bodies import joined
from dxplan.reading.yaml import read_source
from faults import Killed, faulty_git
from plans import CALENDAR, REAL_PLAN, ROOT

Run = Callable[..., tuple[int, str, str]]

MARK = "# SỐ LIỆU GIẢ ĐỊNH để làm quen với dxplan; không phải báo cáo thật."


@cache
def steps() -> tuple[Step, ...]:
    return tuple(playground(packaged_plan()))


@cache
def files() -> dict[str, str]:
    """Every file as the last step leaves it."""
    return {path: text for step in steps() for path, text in step.files.items()}


@cache
def workspace(day: str, plan: str = YEAR) -> Workspace:
    """A plan as it stood on a day, with all its records."""
    path = f"plans/{plan}.yaml"
    text = [step.files[path] for step in steps() if path in step.files and step.date.isoformat() <= day][-1]
    records = [
        load_record(name, text.encode(), name.split("/")[2])
        for name, text in files().items()
        if name.startswith(f"plans/{plan}/")
    ]
    bodies = load_bodies("agencies.yaml", files()["agencies.yaml"].encode())
    return joined(load_plan(path, text.encode()), bodies).with_records(records)


@cache
def judged(day: str, plan: str = YEAR) -> Assessment:
    read = workspace(day, plan)
    assert read.plan is not None
    records = [file.record for file in read.records if file.record]
    return assess(read.plan, CALENDAR, date.fromisoformat(day), records=records)


def reports() -> list[Report]:
    return [file.record for file in workspace("2025-01-15").records if isinstance(file.record, Report)]


def entries() -> list[Any]:
    journals = [file.record for file in workspace("2025-01-15").records if isinstance(file.record, Journal)]
    return [entry for journal in journals for entry in journal.entries]


# The files


def test_what_is_left_for_a_moment_is_ignored(run: Run, tmp_path: Path) -> None:
    assert run("playground", str(tmp_path / "pg"))[0] == 0
    (tmp_path / "pg" / "plans" / ".dxplan-held-1.tmp").touch()
    status = ["git", "-C", str(tmp_path / "pg"), "status", "--porcelain"]
    assert subprocess.run(status, capture_output=True, check=True).stdout == b""


def test_it_lies_as_a_plan_repository_does() -> None:
    layout = re.compile(
        r"agencies\.yaml|plans/2024(-100-ngay)?\.yaml"
        r"|plans/2024/(reports/2024-Q[234]/[a-z-]+|journal/202[45]-\d\d)\.yaml"
        r"|plans/2024-100-ngay/(reports/(2024-W\d\d-\d\d|(hang-thang|tong-ket)/2024-[\dQ]+)/[a-z-]+|journal/2024-0\d)\.yaml"
    )
    assert all(layout.fullmatch(path) for path in files())
    months = sorted(path[-12:-5] for path in files() if path.startswith("plans/2024/journal/"))
    assert months == ["2024-05", "2024-06", "2024-07", "2024-08", "2024-09", "2024-10", "2024-11", "2024-12", "2025-01"]
    for file in workspace("2025-01-15").records:
        if isinstance(file.record, Report):
            assert file.name == f"plans/2024/reports/{file.record.period}/{file.record.agency}.yaml"
        else:
            assert isinstance(file.record, Journal)
            assert {str(entry.on)[:7] for entry in file.record.entries} == {file.name[-12:-5]}


def test_every_file_says_on_its_first_line_that_it_is_made_up() -> None:
    for step in steps():
        for path, text in step.files.items():
            assert text.split("\n")[0] == MARK, path
            assert re.search(r"[^\n]\n\Z", text), path
            assert "\r" not in text, path


@pytest.mark.parametrize("day", sorted({str(step.date) for step in steps()}))
def test_at_each_step_it_is_without_error(day: str) -> None:
    for plan in (YEAR, campaign.NAME) if day >= campaign.STEPS[0][0] else (YEAR,):
        read = workspace(day, plan)
        diagnostics = check(read, CALENDAR).diagnostics
        assert not [finding for finding in diagnostics if finding.rule.severity.name == "ERROR"]
        assert not read.diagnostics


def test_the_plan_is_the_real_one_but_for_what_is_marked() -> None:
    real, issued, amended = REAL_PLAN.read_text("utf-8"), steps()[0].files[PLAN], files()[PLAN]
    assert packaged_plan() == real
    first = [line for line in issued.splitlines() if line not in real.splitlines()]
    assert first == [
        MARK,
        "# Nội dung là của kế hoạch thật năm 2024. Số, ngày ban hành, thành viên và phần sửa đổi là giả định.",
        "status: in_force",
        "  number: 118/KH-BCĐ # số giả định",
        "  date: 2024-05-17 # ngày giả định",
        "    - name: Nguyễn Văn Ví Dụ",
        "      role: Phó Trưởng Ban",
        "      agencies: [vp-ubnd, so-tc, cong-an, cuc-thue, tt-hcc]",
        "      basis: giả định",
        "    - name: Trần Thị Thí Dụ",
        "      role: Ủy viên",
        "      agencies: [so-tttt, so-khcn, so-gddt, so-ngv, dh-hong-duc]",
        "      basis: giả định",
        "    - name: Lê Văn Giả Định",
        "      role: Ủy viên",
        "      agencies: [bql-kkt-nghi-son, ubnd-thuong-xuan, ubnd-ba-thuoc, ubnd-quan-hoa, ubnd-quan-son]",
        "      basis: giả định",
    ]
    body, ledger = amended.split("\n# SỐ LIỆU GIẢ ĐỊNH: ")
    changed = [pair for pair in zip(issued.splitlines(), body.splitlines(), strict=True) if pair[0] != pair[1]]
    assert [(old.strip(), new.strip()) for old, new in changed] == [
        ("text: 30/6/2024", "text: 29/11/2024"),
        ("due: 2024-06-30", "due: 2024-11-29"),
        ("lead: [so-tttt]", "lead: [vp-ubnd]"),
    ]
    assert ledger.count("- {path: ") == len(changed)


def test_undoing_the_entries_gives_back_the_plan_as_issued() -> None:
    issued, amended = workspace("2024-10-14").plan, workspace("2024-10-15").plan
    assert issued
    assert amended
    assert not issued.amendments
    (entry,) = amended.amendments
    assert (entry.document, str(entry.date)) == ("215/KH-BCĐ", "2024-10-15")
    before = {task.id: task for task in issued.tasks()}
    now = {task.id: task for task in amended.tasks()}
    assert {name for name in now if now[name] != before[name]} == {"II.1", "IV.B.4"}
    assert [(change.path, change.old, change.new) for change in entry.changes] == [
        ("tasks/II.1/deadline/text", before["II.1"].deadline.text, now["II.1"].deadline.text),  # type: ignore[union-attr]
        ("tasks/II.1/deadline/due", "2024-06-30", "2024-11-29"),
        ("tasks/IV.B.4/lead", [*before["IV.B.4"].lead], [*now["IV.B.4"].lead]),
    ]


def test_the_steps_go_forward_and_bring_nothing_before_its_day() -> None:
    days = [step.date for step in steps()]
    assert 12 <= len(days) <= 30
    assert days == sorted(set(days))
    assert all(step.files for step in steps())
    for step in steps():
        for path, text in step.files.items():
            if "/reports/" in path:
                report = load_record(path, text.encode(), "reports").record
                assert isinstance(report, Report)
                assert report.report.received <= step.date
            elif "/journal/" in path:
                journal = load_record(path, text.encode(), "journal").record
                assert isinstance(journal, Journal)
                assert all(entry.on and entry.on <= step.date for entry in journal.entries)


def test_records_only_grow() -> None:
    last: dict[str, str] = {}
    for step in steps():
        for path, text in step.files.items():
            assert path in (PLAN, campaign.PLAN) or text.startswith(last.get(path, "")), path
            last[path] = text


# What records must keep to


NUMBER = re.compile(r"(0[1-9]|[1-9]\d+)(/\d{4})?/([A-ZĐ]+-)?[A-ZĐ][A-Za-zĐ]*(-[A-ZĐ]+)*\d*")


def test_numbers_have_the_grammar_of_the_decree() -> None:
    receipts = [report.report for report in reports()]
    shown: list[Evidence] = [
        evidence for report in reports() for entry in report.progress for evidence in entry.evidence
    ]
    shown += [evidence for entry in entries() for evidence in entry.evidence]
    assert len(receipts) == 146
    for number in (*(receipt.number for receipt in receipts), *(evidence.number for evidence in shown)):
        assert NUMBER.fullmatch(str(number)), number
    for report in reports():
        symbol = str(report.report.number).partition("/")[2]
        assert symbol.startswith("BC-")
        assert (symbol == "BC-UBND") == report.agency.startswith("ubnd-")


def test_bodies_number_their_reports_in_the_order_of_time() -> None:
    last: dict[str, tuple[date, int]] = {}
    for report in sorted(reports(), key=lambda report: str(report.period)):
        now = report.report.date, int(str(report.report.number).split("/")[0])
        assert last.get(report.agency, (date.min, 0)) < now
        assert now[1] > last.get(report.agency, (date.min, 0))[1]
        last[report.agency] = now


def test_documents_and_facts_are_of_working_days() -> None:
    days = [day for report in reports() for day in (report.report.date, report.report.received)]
    facts = [*entries(), *(entry for report in reports() for entry in (*report.progress, *report.readings))]
    days += [fact.on for fact in facts if fact.on]
    days += [evidence.date for fact in facts for evidence in fact.evidence if evidence.date]
    days += [entry.due for entry in entries() if getattr(entry, "due", None)]
    assert not {str(day) for day in days if CALENDAR.is_off(day)}


def test_no_fact_of_a_report_is_later_than_its_receipt() -> None:
    for report in reports():
        assert report.report.date <= report.report.received
        for fact in (*report.progress, *report.readings):
            assert (fact.day or report.report.date) <= report.report.date


def test_bodies_speak_of_tasks_that_they_have_a_part_in() -> None:
    """Of tasks under the plan as it stood when the report came."""
    for report in reports():
        stood = judged(str(report.report.received))
        tasks = {task.item.id: task.item for task in (*stood.tasks, *stood.activities)}
        for entry in report.progress:
            item = tasks[entry.task]
            bodies = stood.expanded((*item.lead, *getattr(item, "coordinating", ())))
            assert report.agency in bodies, (report.agency, entry.task)


def test_facts_of_one_thing_and_day_are_corrections() -> None:
    said: Counter[tuple[str, str, str]] = Counter()
    for report in reports():
        for entry in report.progress:
            if not entry.corrects:
                said[report.agency, entry.task, str(entry.day or report.report.date)] += 1
    assert max(said.values()) == 1


def test_one_completion_is_without_evidence() -> None:
    bare = [
        (report.agency, entry.task)
        for report in reports()
        for entry in report.progress
        if entry.progress == "completed" and not entry.evidence
    ]
    assert bare == [("vp-ubnd", "IV.B.4")]
    assert all(entry.evidence for entry in entries() if getattr(entry, "progress", "") == "completed")


def test_progress_runs_backwards_once() -> None:
    rank = {"not_started": 0, "in_progress": 1, "completed": 2}
    back = []
    for (agency, task), said in _by_body_and_task().items():
        steps_of = [(rank[one.progress], one.percent or 0) for _, one in sorted(said, key=lambda pair: pair[0])]
        if steps_of != sorted(steps_of):
            back.append((agency, task))
    assert back == [("ubnd-thach-thanh", "IV.B.2")]


def _by_body_and_task() -> dict[tuple[str, str], list[tuple[date, Any]]]:
    """What was said in reports, the corrected left out."""
    declared: dict[tuple[str, str], dict[date, Any]] = {}
    for report in sorted(reports(), key=lambda report: report.report.received):
        for entry in report.progress:
            declared.setdefault((report.agency, entry.task), {})[entry.day or report.report.date] = entry
    return {key: list(by_day.items()) for key, by_day in declared.items()}


def test_the_words_vary() -> None:
    results = Counter(entry.result for report in reports() for entry in report.progress)
    assert len({re.sub(r"\d+", "", str(result)) for result in results}) > 60
    for texts in (
        [text for report in reports() for text in (*report.difficulties, *(e.difficulties for e in report.progress))],
        [text for report in reports() for text in (*report.proposals, *(e.proposals for e in report.progress))],
    ):
        assert len({text for text in texts if text}) >= 14
    assert all("{" not in text for text in files().values() if "{percent" in text)


# The story


def ids(state: State, day: str) -> list[str]:
    return [task.item.id for task in judged(day).tasks if task.state is state]


AWAITING = ["III.1", "III.2", "III.3", "III.6", "IV.A.1", "IV.B.3", "V.3", "VI.3", "VIII.1"]
ONGOING = ["I.2", "IV.B.1", "VII.2", "VII.3", "VIII.2", "VIII.3"]


@pytest.mark.parametrize(
    ("day", "intended"),
    [
        (
            "2024-07-01",
            {
                State.OVERDUE: ["II.1"],
                State.AWAITING: AWAITING,
                State.ONGOING: ONGOING,
                State.NOT_STARTED: ["I.1", "I.3", "II.2", "II.3", "IV.B.4", "V.1", "VI.1", "VI.2"],
                State.IN_PROGRESS: [
                    *("II.4", "III.4", "III.5", "IV.A.2", "IV.B.2", "IV.C.1", "IV.C.2", "V.2", "VII.1", "VIII.4"),
                ],
            },
        ),
        (
            "2024-10-01",
            {
                State.OVERDUE: ["I.1", "II.1", "II.3", "IV.B.2"],
                State.COMPLETED_ON_TIME: ["V.2"],
                State.AWAITING: AWAITING,
                State.ONGOING: ONGOING,
                State.NOT_STARTED: ["V.1"],
                State.IN_PROGRESS: [
                    *("I.3", "II.2", "II.4", "III.4", "III.5", "IV.A.2", "IV.B.4", "IV.C.1", "IV.C.2"),
                    *("VI.1", "VI.2", "VII.1", "VIII.4"),
                ],
            },
        ),
        (
            "2025-01-15",
            {
                State.OVERDUE: ["II.4", "IV.B.2", "V.1", "VI.2"],
                State.COMPLETED_ON_TIME: [
                    *("I.3", "II.1", "II.2", "III.3", "III.5", "IV.A.2", "IV.B.4", "IV.C.1", "IV.C.2", "V.2"),
                    *("VI.1", "VIII.4"),
                ],
                State.COMPLETED_LATE: ["I.1", "II.3", "III.4", "VII.1"],
                State.AWAITING: [name for name in AWAITING if name != "III.3"],
                State.ONGOING: ONGOING,
            },
        ),
    ],
)
def test_tasks_stand_as_intended(day: str, intended: dict[State, list[str]]) -> None:
    assert {state: ids(state, day) for state in State if ids(state, day)} == intended
    assert sum(by_state(judged(day).tasks).values()) == 34


@pytest.mark.parametrize(
    ("day", "period", "on_time", "late", "missing"),
    [
        ("2024-06-14", "2024-Q2", 43, {}, []),
        ("2024-06-17", "2024-Q2", 43, {"so-gtvt": 3, "so-xd": 3}, ["so-yt", "so-ngv", "ubnd-nhu-xuan"]),
        ("2024-07-01", "2024-Q2", 43, {"ubnd-ba-thuoc": 11, "so-yt": 4}, ["so-ngv"]),
        ("2024-10-01", "2024-Q3", 42, {"ubnd-ba-thuoc": 12, "so-yt": 4}, ["so-ngv", "ubnd-quan-son", "cong-an"]),
        ("2024-10-15", "2024-Q3", 42, {"ubnd-ba-thuoc": 12, "cong-an": 19}, ["so-ngv", "ubnd-quan-son"]),
        ("2025-01-15", "2024-Q4", 44, {"ubnd-ba-thuoc": 9, "so-ldtbxh": 4}, ["so-ngv"]),
    ],
)
def test_reports_come_as_intended(
    day: str, period: str, on_time: int, late: dict[str, int], missing: list[str]
) -> None:
    of_period = judged(day).reports_for(Period.parse(period))
    status = {owed.agency: str(owed.status) for owed in of_period.owed}
    assert len(status) == 50
    assert Counter(status.values())["on_time"] == on_time
    assert {owed.agency: owed.days_late for owed in of_period.owed if owed.agency in late} == late
    if missing:
        assert set(missing) <= {name for name, word in status.items() if word == "missing"}
    if day >= "2024-07-01":
        assert sorted(missing) == sorted(name for name, word in status.items() if word == "missing")


def test_one_body_is_always_late_and_one_never_reports() -> None:
    end = judged("2025-01-15")
    by_body: dict[str, set[str]] = {}
    for period in end.periods:
        for owed in end.reports_for(period).owed:
            by_body.setdefault(owed.agency, set()).add(str(owed.status))
    assert [name for name, status in by_body.items() if status == {"late"}] == ["ubnd-ba-thuoc"]
    assert [name for name, status in by_body.items() if status == {"missing"}] == ["so-ngv"]
    assert sorted(name for name, status in by_body.items() if "missing" in status) == ["so-ngv", "ubnd-quan-son"]


@pytest.mark.parametrize(
    ("kpi", "october", "january"),
    [
        ("KPI.1", "attained", "attained"),  # early
        ("KPI.2", "off_track", "missed"),  # it stalls
        ("KPI.3", "on_track", "attained"),
        ("KPI.4", "on_track", "attained"),  # 25 + 28
        ("KPI.5", "on_track", "attained"),  # two villages
        ("KPI.6", "off_track", "attained"),  # it jumps
        ("KPI.7", "attained", "attained"),
        ("KPI.8", "at_risk", "missed"),
        ("KPI.9", "off_track", "attained"),
        ("KPI.10", "on_track", "missed"),
        ("KPI.11", "no_data", "no_data"),  # never reported
    ],
)
def test_kpis_stand_as_intended(kpi: str, october: str, january: str) -> None:
    said = [
        next(str(one.status) for one in judged(day).kpis if one.kpi.id == kpi) for day in ("2024-10-01", "2025-01-15")
    ]
    assert said == [october, january]


def test_readings_agree_with_the_plan() -> None:
    end = {kpi.kpi.id: kpi for kpi in judged("2025-01-15").kpis}
    assert [point.value for point in end["KPI.5"].readings] == [0, 50, 100]
    assert [point.value for point in end["KPI.4"].readings] == [45, 49, 49, 53]
    assert {read.entry.denominator for read in end["KPI.5"].sources} == {2}
    for one in end.values():
        if one.kpi.ratio:
            assert all(read.entry.numerator is not None and read.entry.denominator for read in one.sources)


def test_three_quarters_of_a_group_have_finished() -> None:
    (task,) = (task for task in judged("2025-01-15").tasks if task.item.id == "IV.B.2")
    finished = [
        declaration.agency
        for declaration in task.newest
        if declaration.entry.progress == "completed" and declaration.agency in task.leads
    ]
    assert (len(task.leads), len(finished)) == (48, 36)


def test_single_tasks_go_as_the_story_says() -> None:
    done = {task.item.id: task for task in judged("2025-01-15").tasks}
    assert str(done["II.1"].completed_on) == str(done["II.1"].due) == "2024-11-29"  # on its due date
    assert str(done["III.4"].completed_on) == "2024-12-10"  # late
    assert str(done["V.2"].completed_on) == "2024-09-27"  # received on 3 October
    assert done["V.1"].unreported_by == ("cong-an",)  # overdue and silent
    assert (str(done["I.3"].due), str(done["I.3"].completed_on)) == ("2024-11-15", "2024-10-25")  # by the journal
    assert [entry.task for entry in entries() if isinstance(entry, Conclusion)] == ["III.5"]


def test_a_condition_is_met_late_first_without_a_date() -> None:
    (october,) = (task for task in judged("2024-10-20").tasks if task.item.id == "III.3")
    assert (october.state, october.needs_date) == (State.AWAITING, True)
    (november,) = (task for task in judged("2024-11-25").tasks if task.item.id == "III.3")
    assert (november.state, str(november.due), november.needs_date) == (State.DUE_SOON, "2024-12-20", False)


def test_sessions_and_syntheses() -> None:
    end = judged("2025-01-15")
    held = {
        str(period): ([str(on) for on, _ in of.sessions], [str(on) for on, _ in of.syntheses])
        for period in end.periods
        for of in (end.reports_for(period),)
    }
    assert held == {
        "2024-Q2": (["2024-06-27"], ["2024-06-28"]),
        "2024-Q3": (["2024-10-08"], ["2024-10-18"]),  # both late
        "2024-Q4": (["2024-12-20"], ["2024-12-27"]),
    }
    (inspection,) = end.facts.inspections
    assert len(inspection[1].findings) == 3


# The campaign


def states(day: str) -> dict[str, str]:
    """The state of each of its tasks, with the due day where it has one."""
    tasks = judged(day, campaign.NAME).tasks
    return {task.item.id: f"{task.state} {task.due}" if task.due else str(task.state) for task in tasks}


def test_the_campaign_has_a_deadline_of_each_kind() -> None:
    assert states("2024-09-06") == {
        "1.a": "due_soon 2024-09-30",  # 100 days end on a Sunday, so on the Monday after it
        "1.b": "due_soon 2024-09-30",
        "1.c": "due_soon 2024-09-30",
        "2": "due_soon 2024-09-14",  # the first stage is over
        "3": "completed_on_time 2024-07-31",  # 15 working days after 10 July
        "4": "overdue 2024-08-30",  # 4 of 5
        "5": "due_soon 2024-09-24",  # August's was late
        "6": "due_soon 2024-09-20",  # more time was granted
        "7": "due_soon 2024-09-25",  # by the journal
        "8": "awaiting",  # for the second stage of 2
        "9": "ongoing",
    }
    end = states("2024-10-01")
    assert (end["2"], end["4"], end["8"]) == (
        "completed_on_time 2024-09-14",
        "completed_late 2024-08-30",
        "completed_on_time 2024-09-23",  # 10 days after 12 September end on a Sunday
    )
    assert [task for task, state in end.items() if state.startswith("overdue")] == ["1.b", "1.c", "7"]
    assert states("2024-07-09")["3"] == "awaiting"
    assert states("2024-08-20")["7"] == "awaiting"


def test_nothing_in_the_campaign_asks_for_a_second_look() -> None:
    diagnostics = check(workspace("2024-10-05", campaign.NAME), CALENDAR).diagnostics
    assert all(finding.rule.severity.name == "INFO" for finding in diagnostics)  # task 4 goes on after its end


def test_what_views_say_of_the_campaign(run: Run, tmp_path: Path) -> None:
    run("playground", str(tmp_path / "a"), "--no-git")
    asked = ["-C", str(tmp_path / "a"), "--as-of", "2024-07-01", "--lang", "en"]
    code, _, err = run("status", *asked)
    assert (code, "several plans are in force on 2024-07-01" in err, campaign.NAME in err) == (2, True, True)
    asked += ["--plan", campaign.NAME]
    lines = run("calendar", *asked)[1].splitlines()
    (first, second) = (line.split("\t") for line in lines if "\tKPI.1\t" in line)
    assert (first[1], second[1], first[-1]) == ("2024-07-31", "2024-09-30", second[-1]), "its year tells nothing"
    assert not second[-1].endswith(")")
    assert "Duty\tĐịnh kỳ 02 tuần" in run("reporting", *asked)[1]
    later = ["-C", str(tmp_path / "a"), "--plan", campaign.NAME, "--as-of", "2024-09-06"]
    chased = run("report", "reminder", "--list", *later)[1]
    assert "2024-W34-35" in chased or "34-35/2024" in chased
    assert "(—)" not in chased, "a duty without an id has no name"
    reports = [
        line.split("\t")[1:3] for line in run("show", "so-tp", *later)[1].splitlines() if line[:8] == "Reports\t"
    ]
    assert reports[0] == ["2024-W26-27", ""], "the period comes first, as not every duty has an id"
    assert reports[-1] == ["2024-Q3", "tong-ket"]
    assert "Other duties\t1, tong-ket (--duty)" in run("reporting", *asked, "--duty", "hang-thang")[1]


def test_what_documents_say_of_the_campaign(run: Run, tmp_path: Path) -> None:
    run("playground", str(tmp_path / "a"), "--no-git")
    when = ("--plan", "2024-100-ngay", "--as-of", "2024-09-16", "--lang", "vi", "-C", str(tmp_path / "a"))
    chief, session, weekly = (run("report", kind, *when)[1] for kind in ("chief", "session", "weekly"))
    assert "không thiếu báo cáo định kỳ tuần 36-37/2024;" in chief  # that of 34-35 never came from one body
    assert "**Phiên họp đánh giá tình hình" in session  # the quarterly report waits for a letter
    assert "Đã hoàn thành giai đoạn 1. Hoàn thành giai đoạn 2 ngày 12/9/2024" in weekly


@pytest.mark.parametrize(
    ("day", "waiting"),
    [("2024-08-12", ["6"]), ("2024-08-16", []), ("2024-09-05", ["1.a"]), ("2024-09-10", []), ("2024-09-18", ["1.b"])],
)
def test_requests_wait_until_they_are_granted_or_refused(day: str, waiting: list[str]) -> None:
    assessment = judged(day, campaign.NAME)
    assert [request.task.item.id for request in pending(assessment.tasks, assessment)] == waiting


def test_the_campaign_has_three_duties_to_report() -> None:
    end = judged("2024-10-05", campaign.NAME)
    counts = {
        str(period): dict(Counter(str(owed.status) for owed in reports.reports_for(period).owed))
        for reports in end.duties
        for period in reports.dues
    }
    assert counts == {
        "2024-W26-27": {"on_time": 5, "late": 1},  # by hours: at 17:10 for 16:00
        "2024-W28-29": {"on_time": 6},
        "2024-W30-31": {"on_time": 5, "late": 1},
        "2024-W32-33": {"on_time": 6},
        "2024-W34-35": {"on_time": 5, "missing": 1},
        "2024-W36-37": {"on_time": 6},
        "2024-W38-39": {"on_time": 6},
        "2024-07": {"on_time": 4, "late": 1},
        "2024-08": {"on_time": 4, "late": 1},
        "2024-09": {"on_time": 4, "missing": 1},
        "2024-Q3": {"on_time": 5, "missing": 7},  # due by a letter; also of the office that leads a stage alone
    }


# The command


def test_it_says_what_it_made_and_what_to_try(run: Run, tmp_path: Path) -> None:
    code, out, err = run("playground", str(tmp_path / "try it"), "--no-git")
    assert (code, err) == (0, "")
    assert "206 reports and 9 months" in out
    assert "commits" not in out
    commands = [line.strip() for line in out.split("Try next:\n")[1].splitlines()]
    assert commands[0] == f'cd "{tmp_path / "try it"}"'
    assert not (tmp_path / "try it" / ".git").exists()
    for line in commands[1:]:
        name, *arguments = line.split()[1:]
        assert run(name, *arguments, "-C", str(tmp_path / "try it"))[0] == 0
    assert run("validate", str(tmp_path / "try it"))[0] == 0


def test_what_is_written_is_what_was_told(run: Run, tmp_path: Path) -> None:
    run("playground", str(tmp_path / "a" / "b"), "--no-git")
    there = {
        path.relative_to(tmp_path / "a" / "b").as_posix(): path.read_bytes().decode()
        for path in (tmp_path / "a" / "b").rglob("*")
        if path.is_file()
    }
    assert there == files()


def test_json(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("playground", str(tmp_path / "a"), "--no-git", "-f", "json")
    data = json.loads(out)
    assert code == 0
    assert list(data) == ["schema", "folder", "files", "commits"]
    assert data["schema"] == "dxplan/playground/1"
    assert data["files"] == sorted(files())
    assert data["commits"] == []


def git(folder: Path, *arguments: str) -> str:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    done = subprocess.run(["git", *arguments], cwd=folder, env=clean, capture_output=True, check=True, timeout=60)
    return done.stdout.decode()


def test_each_step_is_a_commit(run: Run, tmp_path: Path) -> None:
    code, out, err = run("playground", str(tmp_path))  # an empty folder does
    assert (code, err) == (0, "")
    assert "24 commits from 2024-05-17 to 2025-01-10" in out
    log = git(tmp_path, "log", "--reverse", "--format=%aI|%cI|%an <%ae>|%s").splitlines()
    who = "dxplan playground <playground@example.org>"
    when = [f"{step.date}T16:30:00+07:00" for step in steps()]
    assert log == [f"{day}|{day}|{who}|{step.message}" for day, step in zip(when, steps(), strict=True)]
    assert git(tmp_path, "status", "--porcelain") == ""
    assert git(tmp_path, "fsck", "--strict") == ""
    assert git(tmp_path, "symbolic-ref", "HEAD").strip() == "refs/heads/main"
    assert git(tmp_path, "show", f"HEAD~23:{PLAN}") == steps()[0].files[PLAN]
    assert git(tmp_path, "show", "--format=", "--name-only", ":/215/KH-BCĐ") == f"{PLAN}\n"


def test_the_commits_are_the_same_whoever_makes_them(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("playground", str(tmp_path / "a"))
    home = tmp_path / "home"
    home.mkdir()
    hooks = tmp_path / "hooks"
    hooks.mkdir()
    (home / ".gitconfig").write_text(
        "[user]\nname = Other\nemail = o@example.org\n[commit]\ngpgsign = true\n[core]\nautocrlf = true\n"
        f"hooksPath = {hooks.as_posix()}\n[init]\ndefaultBranch = trunk\n",
        "utf-8",
    )
    for name, value in (
        ("HOME", str(home)),
        ("TZ", "America/New_York"),
        ("GIT_AUTHOR_NAME", "Somebody"),
        ("GIT_COMMITTER_DATE", "2001-01-01T00:00:00Z"),
        ("GIT_DIR", str(tmp_path / "elsewhere")),
        ("LC_ALL", "vi_VN.UTF-8"),
    ):
        monkeypatch.setenv(name, value)
    assert run("playground", str(tmp_path / "b"))[0] == 0
    assert git(tmp_path / "a", "rev-parse", "HEAD") == git(tmp_path / "b", "rev-parse", "HEAD")
    assert not (tmp_path / "elsewhere").exists()


def test_inside_another_repository_it_is_one_of_its_own(run: Run, tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    run("playground", str(tmp_path / "inner"))
    assert Path(git(tmp_path / "inner", "rev-parse", "--show-toplevel").strip()).name == "inner"


def test_without_git_the_files_are_there(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    code, out, err = run("playground", str(tmp_path / "a"))
    assert code == 0
    assert err == "git is not installed: the files are there, without a history\n"
    assert "commits" not in out
    assert (tmp_path / "a" / PLAN).is_file()


@pytest.mark.parametrize(
    ("number", "moment"), [(1, "after"), (2, "before"), (2, "after"), (3, "before"), (3, "after"), (4, "after")]
)
def test_a_folder_whose_history_was_cut_off_is_named(run: Run, tmp_path: Path, number: int, moment: str) -> None:
    folder = tmp_path / "a"
    with faulty_git(number, moment), pytest.raises(Killed):
        run("playground", str(folder))
    code, _, err = run("playground", str(folder))
    assert (code, err.splitlines()) == (
        2,
        [
            f"dxplan: error: {folder} is of an earlier run that was cut off before its history was whole",
            "  hint: delete the folder and make it again, or name another one",
        ],
    )
    (folder / "plans" / "2024.yaml").write_text("one of my own\n", "utf-8")
    assert f"{folder} is not an empty folder" in run("playground", str(folder))[2], "nobody's files are to be deleted"


def test_a_git_that_fails_is_named(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "git").write_text("#!/bin/sh\necho fatal: no room >&2\nexit 128\n", "utf-8")
    (folder / "git").chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    code, _, err = run("playground", str(tmp_path / "a"))
    assert code == 0
    assert err == "git failed (no room): the files are there, without a history\n"


@pytest.mark.parametrize("there", ["folder", "file"])
def test_what_is_there_is_never_touched(run: Run, tmp_path: Path, there: str) -> None:
    target = tmp_path / "a"
    kept = target
    if there == "folder":
        target.mkdir()
        kept = target / "note.txt"
    kept.write_text("mine", "utf-8")
    code, out, err = run("playground", str(target))
    assert (code, out) == (2, "")
    assert "is not an empty folder" in err
    assert "name a new folder, or an empty one" in err
    assert kept.read_text("utf-8") == "mine"
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == [kept.name]


def test_a_place_where_nothing_can_be_made(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    code, out, err = run("playground", str(tmp_path / "file" / "a"))
    assert (code, out) == (2, "")
    assert re.fullmatch(r"dxplan: error: the folder .* can't be made \(.*\)\n", err)


def test_a_folder_that_may_not_be_written(run: Run) -> None:
    with TemporaryDirectory() as name:  # not below pytest's folders, which only their owner may enter
        Path(name).chmod(0o555)
        with not_root():
            code, _, err = run("playground", str(Path(name, "a")))
        Path(name).chmod(0o755)
    assert code == 2
    assert "can't be made" in err


def test_the_folder_must_be_named(run: Run) -> None:
    code, _, err = run("playground")
    assert code == 2
    assert "DIR is missing" in err


def test_the_story_is_read_without_fault() -> None:
    folder = ROOT / "src" / "dxplan" / "playground"
    for name in ("words.yaml", "journal.yaml", "campaign.yaml", "campaign_journal.yaml", "campaign_reports.yaml"):
        source = read_source(name, (folder / name).read_bytes())
        assert not source.faults
        assert source.text.split("\n")[0] == MARK
    journal = load_record("journal.yaml", (folder / "journal.yaml").read_bytes(), "journal")
    assert isinstance(journal.record, Journal)
    assert not journal.diagnostics
    days = [entry.on for entry in journal.record.entries]
    assert all(days)
    assert days == sorted(days, key=str)
    assert entries() == list(journal.record.entries)  # none is lost in the cutting
