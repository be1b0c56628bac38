"""`dxplan record`: facts typed on the command line, read back as the views read them."""

import json
import os
import random
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from dxplan.assess import Assessment, assess
from dxplan.assess.tasks import State, TaskStatus
from dxplan.cli.commands.record import VERBS
from dxplan.cli.naming import event_named
from dxplan.diagnostics import DxplanError
from dxplan.model.records import KINDS
from dxplan.reading import JOURNAL, REPORTS
from dxplan.reading.edit import appended
from dxplan.reading.load import load_record
from dxplan.repository.lock import LOCK, locked
from dxplan.repository.plans import read_plan
from dxplan.repository.source import Disk
from plans import CALENDAR, ROOT, plan_of, plan_text

Run = Callable[..., tuple[int, str, str]]

TASKS = """\
- {id: I.1, title: Việc thứ nhất, deadline: 30/6/2024, lead: [so-tttt]}
- {id: I.2, title: Việc thứ hai, deadline: 31/12/2024, lead: [cac-so]}
- {id: I.3, title: Họp, deadline: Hằng quý, lead: [so-tttt], fulfilled_by: sessions}
- {id: I.4, title: Việc chờ, lead: [so-tc],
   deadline: {text: Ngay sau khi có kế hoạch, kind: fixed, due: 2024-09-30, condition: có kế hoạch}}
- {id: I.5, title: Việc theo trung ương, lead: [so-tc], deadline: {text: Theo trung ương, kind: external}}
- {id: I.6, title: Báo cáo, deadline: Hằng quý, lead: [so-tc]}
- id: I.7
  title: Hai giai đoạn
  lead: [so-tc]
  deadline:
    text: Khi có kế hoạch; theo trung ương; sau khi Nghị quyết được ban hành
    kind: stages
    stages:
      - {deadline: {text: Ngay khi có kế hoạch, kind: fixed, due: 2024-09-30, condition: có kế hoạch}}
      - {deadline: {text: Theo trung ương, kind: external}}
      - {deadline: {text: 30 ngày, kind: after_event, event: Nghị quyết được ban hành, days: 30}}
"""
REST = """\
kpis:
  - {id: KPI.1, title: Tỷ lệ, unit: "%", target: {kind: at_least, value: 80, due: 2024-12-31},
     ratio: {numerator: xong, denominator: tất cả}}
  - id: KPI.2
    title: Dịch vụ
    unit: dịch vụ
    target:
      {kind: at_least, value: 53, due: 2024-12-31, parts: [{id: a, title: A, value: 25}, {id: b, title: B, value: 28}]}
  - {id: KPI.3, title: Hạ tầng số, target: {kind: qualitative, text: Hiện đại, due: 2024-12-31}}
reporting:
  {text: Báo cáo hằng quý, to: so-tttt, every: quarter, due_day: 14, first_period: 2024-Q2, bodies: [cac-so]}
"""
JUNE = "plans/2024/journal/2024-06"
REPORT = "plans/2024/reports/2024-Q2/so-tc.yaml"
MADE = ("record", "report", "so-tc", "--period", "2024-Q2", "--date", "2024-06-10", "--received", "12/06/2024")


@pytest.fixture
def folder(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A plan repository without facts, to work in."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "2024.yaml").write_text(plan_text(TASKS, REST), "utf-8")
    assert run("validate")[0] == 0
    return tmp_path


def judged(day: str, plan: str = "plans/2024.yaml") -> Assessment:
    """The plan with its facts on a day; everything in them must be readable."""
    workspace = read_plan(Disk(Path()), Path(plan))
    assert workspace.plan
    assert not workspace.diagnostics
    return assess(
        workspace.plan, CALENDAR, date.fromisoformat(day), records=[f.record for f in workspace.records if f.record]
    )


def task(name: str, day: str) -> TaskStatus:
    return next(task for task in judged(day).tasks if task.item.id == name)


def files(folder: Path) -> list[str]:
    """What lies beside the plan; folders, and what the last command replaced, left out."""
    names = {path.relative_to(folder).as_posix() for path in (folder / "plans").rglob("*") if path.is_file()}
    return sorted(names - {"plans/2024.yaml", "plans/.dxplan-undo.json"})


def entries(folder: Path) -> list[str]:
    """The files of the journal, by their months and names."""
    return [name.removeprefix("plans/2024/journal/") for name in files(folder) if "/journal/" in name]


def text(name: str) -> str:
    return Path(name).read_bytes().decode()


# What each verb writes


def test_progress_goes_into_a_file_of_its_own_in_the_journal_of_its_month(run: Run, folder: Path) -> None:
    code, out, err = run(
        *("record", "progress", "i.1", "--agency", "SO-TTTT", "--progress", "completed", "--percent", "100"),
        *("--on", "28/6/2024", "--evidence", "215/QĐ-UBND@2024-06-27", "--result", "Đã ban hành"),
    )
    assert (code, out) == (0, "")
    (name,) = files(folder)
    assert re.fullmatch(rf"{JUNE}/28-progress-I\.1-so-tttt-[0-9a-f]{{8}}\.yaml", name)
    assert text(name) == (
        "schema: 1\n"
        "entries:\n"
        "  - kind: progress\n"
        "    on: 2024-06-28\n"
        "    evidence:\n"
        "      - number: 215/QĐ-UBND\n"
        "        date: 2024-06-27\n"
        "    task: I.1\n"
        "    progress: completed\n"
        "    percent: 100\n"
        "    result: Đã ban hành\n"
        "    agency: so-tttt\n"
    )
    assert err.splitlines() == [
        f"{name}:1: Progress of I.1 at so-tttt: completed (2024-06-28)",
        f"to undo it: rm {name}",
    ]
    assert task("I.1", "2024-06-28").state is State.COMPLETED_ON_TIME
    assert task("I.1", "2024-06-27").state is State.DUE_SOON
    assert run("validate")[0] == 0


def test_a_report_and_what_it_says(run: Run, folder: Path) -> None:
    assert run(*MADE, "--number", "45/BC-STC", "--no-skeleton")[0] == 0
    assert (
        run("record", "progress", "I.2", "--agency", "so tai chinh", "--progress", "completed", "--period", "2024-q2")[
            0
        ]
        == 0
    )
    again = ("record", "progress", "I.6", "--agency", "so-tc", "--progress", "in_progress", "--period", "2024-Q2")
    assert run(*again, "--on", "2024-06-09", "--difficulties", "Thiếu người", "--proposals", "Bổ sung")[0] == 0
    read = ("record", "reading", "KPI.1", "--value", "62.5%", "--agency", "so-tc", "--period", "2024-Q2")
    assert run(*read, "--evidence", "1/BC@2024-06-05")[0] == 0
    assert text(REPORT) == (
        "schema: 1\n"
        "agency: so-tc\n"
        "period: 2024-Q2\n"
        "report:\n"
        "  number: 45/BC-STC\n"
        "  date: 2024-06-10\n"
        "  received: 2024-06-12\n"
        "progress:\n"
        "  - task: I.2\n"
        "    progress: completed\n"
        "  - on: 2024-06-09\n"
        "    task: I.6\n"
        "    progress: in_progress\n"
        "    difficulties: Thiếu người\n"
        "    proposals: Bổ sung\n"
        "readings:\n"
        "  - evidence:\n"
        "      - number: 1/BC\n"
        "        date: 2024-06-05\n"
        "    kpi: KPI.1\n"
        "    value: 62.5\n"
    )
    assessment = judged("2024-07-01")
    assert {
        (declaration.agency, declaration.on.isoformat()) for declaration in assessment.facts.of("I.2").declared
    } == {("so-tc", "2024-06-10")}
    assert str(assessment.facts.of("I.6").declared[0].occurrence) == "2024-Q2"
    assert assessment.kpis[0].latest == (date(2024, 6, 5), 62.5)
    assert assessment.facts.reports["so-tc", next(iter(assessment.periods)), None].report.received == date(2024, 6, 12)


def test_a_report_is_made_once(run: Run, folder: Path) -> None:
    assert run(*MADE)[0] == 0
    before = text(REPORT)
    code, _, err = run(*MADE)
    assert code == 2
    assert f"{REPORT} is there already" in err
    assert text(REPORT) == before
    Path(REPORT).rename("plans/2024/reports/2024-Q2/other.yaml")
    assert "other.yaml is there already" in run(*MADE)[2]
    assert (
        run("record", "progress", "I.2", "--agency", "so-tc", "--progress", "completed", "--period", "2024-Q2")[0] == 0
    )
    assert "I.2" in text("plans/2024/reports/2024-Q2/other.yaml")


def test_progress_for_a_report_that_is_not_there(run: Run, folder: Path) -> None:
    code, _, err = run(
        "record", "progress", "I.2", "--agency", "so-tc", "--progress", "completed", "--period", "2024-Q2"
    )
    assert code == 2
    assert REPORT in err
    assert "dxplan record report so-tc --period 2024-Q2" in err
    assert files(folder) == []


def test_readings(run: Run, folder: Path) -> None:
    terms = ("--numerator", "410", "--denominator", "500")
    code, out, err = run("record", "reading", "kpi.1", *terms, "--on", "2024-06-30")
    assert (code, out) == (0, "")
    assert ": Reading of KPI.1: 410/500 (2024-06-30)\n" in err
    code, out, err = run("record", "reading", "KPI.2", "--part", "A", "--value", "25.5", "--on", "2024-06-30")
    assert (code, out) == (0, "")
    assert ": Reading of KPI.2: 25.5 (2024-06-30)\n" in err
    assert (
        run("record", "reading", "KPI.2", "--part", "b", "--value", "20.5", "--agency", "so-nv", "--on", "2024-06-29")[
            0
        ]
        == 0
    )
    first, second, _ = judged("2024-07-01").kpis
    assert first.latest == (date(2024, 6, 30), 82)
    assert second.latest == (date(2024, 6, 30), 46)
    assert [name[:-14] for name in entries(folder)] == [
        "2024-06/29-reading-KPI.2-b-so-nv",
        "2024-06/30-reading-KPI.1",
        "2024-06/30-reading-KPI.2-a",
    ]
    assert "    part: b\n    value: 20.5\n    agency: so-nv\n" in text(files(folder)[0])


def test_a_conclusion_completes_the_task(run: Run, folder: Path) -> None:
    assert run("record", "conclusion", "I.1", "--on", "2024-06-30", "--text", "Đã xong")[0] == 0
    assert run("record", "conclusion", "I.6", "--on", "2024-06-30", "--occurrence", "2024-Q2")[0] == 0
    assert task("I.1", "2024-06-30").state is State.COMPLETED_ON_TIME
    assert task("I.6", "2024-07-01").occurrences[0].state is State.COMPLETED_ON_TIME


def test_a_condition_met_and_a_date_set(run: Run, folder: Path) -> None:
    assert task("I.4", "2024-09-01").state is task("I.5", "2024-09-01").state is State.AWAITING
    assert run("record", "condition-met", "I.4", "--on", "2024-06-15")[0] == 0
    assert run("record", "date-set", "I.5", "--due", "30/11/2024", "--evidence", "133/KH-BCĐ@2024-06-05")[0] == 0
    assert task("I.4", "2024-09-01").due == date(2024, 9, 30)
    assert task("I.5", "2024-06-05").due == date(2024, 11, 30)
    assert task("I.5", "2024-06-04").due is None


def test_a_condition_met_late_brings_its_date(run: Run, folder: Path) -> None:
    assert run("record", "condition-met", "I.4", "--on", "2024-10-01", "--due", "2024-12-31")[0] == 0
    assert task("I.4", "2024-10-01").due == date(2024, 12, 31)


def test_sessions_inspections_and_the_synthesis(run: Run, folder: Path) -> None:
    held = (
        "record",
        "session",
        "--on",
        "2024-06-20",
        "--attended",
        "cac-so",
        "--attended",
        "so-tc",
        "--absent",
        "so-nv",
    )
    assert run(*held, "--conclusion", "Thống nhất: làm ngay", "--conclusion", "Họp lại")[0] == 0
    assert run("record", "inspection", "--on", "2024-06-21", "--agency", "so-tc", "--finding", "Chậm")[0] == 0
    assert run("record", "synthesis", "--period", "2024-Q2", "--evidence", "88/BC@2024-06-28")[0] == 0
    facts = judged("2024-07-01").facts
    assert facts.sessions[0][1].attended == ("cac-so", "so-tc")
    assert facts.sessions[0][1].absent == ("so-nv",)
    assert facts.sessions[0][1].conclusions == ("Thống nhất: làm ngay", "Họp lại")
    assert facts.inspections[0][1].findings == ("Chậm",)
    assert str(facts.syntheses[0][1].period) == "2024-Q2"
    assert facts.syntheses[0][0] == date(2024, 6, 28)
    assert task("I.3", "2024-07-01").occurrences[0].state is State.COMPLETED_ON_TIME
    assert [name[:-14] for name in entries(folder)] == [
        "2024-06/20-session",
        "2024-06/21-inspection-so-tc",
        "2024-06/28-synthesis-2024-Q2",
    ]


def test_a_correction_says_why_and_replaces(run: Run, folder: Path) -> None:
    said = ("record", "progress", "I.1", "--agency", "so-tttt", "--on", "2024-06-28", "--progress")
    assert run(*said, "completed")[0] == 0
    assert run(*said, "in_progress", "--corrects", "Ghi nhầm")[0] == 0
    assert task("I.1", "2024-06-28").progress == "in_progress"


def test_evidence_in_a_file_is_kept_by_its_path_and_hash(run: Run, folder: Path) -> None:
    (folder / "văn bản").mkdir()
    (folder / "văn bản" / "215.pdf").write_bytes(b"%PDF")
    shown = ("record", "synthesis", "--period", "2024-Q2", "--on", "2024-06-28", "--evidence-file")
    assert run(*shown, "văn bản/215.pdf", "--evidence", "1/BC@2024-06-27")[0] == 0
    evidence = judged("2024-07-01").facts.syntheses[0][1].evidence
    assert [shown.number for shown in evidence] == ["1/BC", None]
    assert (evidence[1].file, evidence[1].sha256) == ("văn bản/215.pdf", sha256(b"%PDF").hexdigest())
    for name, reason in (("none.pdf", "there is no file"), ("..", "outside"), ("văn bản", "is not a file")):
        code, _, err = run(*shown, name)
        assert (code, reason in err) == (2, True), err


def test_the_day_is_the_one_given_else_of_the_evidence_else_today(run: Run, folder: Path) -> None:
    one = ("record", "progress", "I.1", "--agency", "so-tttt", "--progress", "in_progress")
    assert run(*one, "--evidence", "1/BC@2024-06-27", "--evidence", "2/BC@28/6/2024")[0] == 0
    assert run(*one)[0] == 0
    assert run(*one, "--evidence", "1/BC@2024-06-27", "--on", "2024-08-01")[0] == 0
    assert [name[:10] for name in entries(folder)] == ["2024-06/28", "2024-08/01", "2024-10/01"]
    assert [declaration.on.isoformat() for declaration in judged("2024-10-01").facts.of("I.1").declared] == [
        "2024-06-28",
        "2024-08-01",
        "2024-10-01",
    ]


def test_a_day_to_come_is_pointed_out(run: Run, folder: Path) -> None:
    code, _, err = run("record", "conclusion", "I.1", "--on", "2024-10-02")
    assert code == 0
    assert "2024-10-02 is still to come" in err
    assert "2025-06-12 is still to come" in run(*MADE[:-1], "2025-06-12", "--dry-run")[2]


def test_keys_stand_in_the_order_of_the_format(run: Run, folder: Path) -> None:
    words = ("--on", "2024-06-28", "--evidence", "1/BC@2024-06-27", "--corrects", "Nhầm")
    assert run(
        *("record", "progress", "I.6", "--agency", "so-tc", "--progress", "completed", "--percent", "5", *words),
        *("--occurrence", "2024-Q2", "--result", "a", "--difficulties", "b", "--proposals", "c"),
    )[0] == 0  # fmt: skip
    counted = ("--agency", "cac-so", "--progress", "in_progress", "--count", "1/3")
    assert run("record", "progress", "I.2", *counted, *words)[0] == 0
    assert run(
        *("record", "reading", "KPI.1", "--value", "50", "--numerator", "1", "--denominator", "2"),
        *("--agency", "so-tc", *words),
    )[0] == 0  # fmt: skip
    assert run("record", "reading", "KPI.2", "--part", "a", "--value", "1", "--agency", "so-tc", *words)[0] == 0
    assert run("record", "conclusion", "I.6", "--occurrence", "2024-Q2", "--text", "a", *words)[0] == 0
    assert run("record", "conclusion", "KPI.3", "--text", "a", *words)[0] == 0
    assert run("record", "condition-met", "I.4", "--due", "2024-12-30", *words)[0] == 0
    assert run("record", "date-set", "I.5", "--due", "2024-12-30", *words)[0] == 0
    assert run("record", "date-set", "--period", "2024-Q2", "--due", "2024-07-05", *words)[0] == 0
    assert run("record", "request", "I.4", "--agency", "so-tc", "--due", "2024-12-30", "--reason", "a", *words)[0] == 0
    period = ("--agency", "so-tc", "--occurrence", "2024-Q2")
    assert run("record", "request", "I.6", *period, *words)[0] == 0
    assert run("record", "refusal", "I.6", *period, "--text", "a", *words)[0] == 0
    stage = ("--stage", "1")
    assert run("record", "progress", "I.7", "--agency", "so-tc", "--progress", "completed", *stage, *words)[0] == 0
    assert run("record", "conclusion", "I.7", *stage, *words)[0] == 0
    assert run("record", "condition-met", "I.7", *stage, *words)[0] == 0
    assert run("record", "date-set", "I.7", "--due", "2024-12-30", "--stage", "2", *words)[0] == 0
    assert run("record", "request", "I.7", "--agency", "so-tc", *stage, *words)[0] == 0
    assert run("record", "refusal", "I.7", "--agency", "so-tc", *stage, *words)[0] == 0
    assert run("record", "event", "nghị quyết được ban hành.", *words)[0] == 0
    held = ("--period", "2024-Q2", "--attended", "so-tc", "--absent", "so-nv", "--conclusion", "x")
    assert run("record", "session", *held, *words)[0] == 0
    assert run("record", "inspection", "--agency", "so-tc", "--finding", "x", *words)[0] == 0
    assert run("record", "synthesis", "--period", "2024-Q2", *words)[0] == 0
    read = [load_record(name, Path(name).read_bytes(), JOURNAL).source.data for name in files(folder)]
    assert all(list(data) == ["schema", "entries"] for data in read)
    entries = [entry for data in read for entry in data["entries"]]
    assert {entry["kind"] for entry in entries} == KINDS.keys()
    for kind, model in KINDS.items():
        fields = [field for field in model.model_fields if field not in ("kind", "remark", "duty")]
        written = [list(entry) for entry in entries if entry["kind"] == kind]
        assert {field for keys in written for field in keys} == {"kind", *fields}
        assert all(keys == ["kind", *(field for field in fields if field in keys)] for keys in written)


# What stays of the file


@pytest.mark.parametrize("ends", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_the_rest_of_the_file_stays_byte_for_byte(run: Run, folder: Path, ends: str) -> None:
    above = HEAD + "\nprogress: # của sở\n- task: I.6\n  progress: in_progress   # sáng\n"
    below = "\n# hết\nwaivers: []"
    reported((above + below).replace("\n", ends).encode("utf-8-sig"))
    Path(REPORT).chmod(0o640)
    code, _, err = run(*ADDED)
    assert code == 0
    new = "- task: I.2\n  progress: in_progress\n"
    assert Path(REPORT).read_bytes() == (above + new + below).replace("\n", ends).encode("utf-8-sig")
    assert Path(REPORT).stat().st_mode & 0o777 == 0o640
    assert err.splitlines()[1] == f"to undo it: delete the lines 9 to 10 of {REPORT}"


def test_a_report_that_ends_in_yml(run: Run, folder: Path) -> None:
    reported(HEAD.encode())
    Path(REPORT).rename(other := REPORT.replace(".yaml", ".yml"))
    assert run(*ADDED)[0] == 0
    assert files(folder) == [other]
    assert "I.2" in text(other)


@pytest.mark.parametrize("before", ["schema: 1\nentries:\n- {kind: session, on: 2024-06-20}\n", "schema: 2\n", ""])
def test_the_file_of_a_month_stays_as_it_is_and_counts(run: Run, folder: Path, before: str) -> None:
    """Journals of a file for each month are valid for ever; what is in one is not recorded again."""
    month = Path(f"{JUNE}.yaml")
    month.parent.mkdir(parents=True)
    month.write_text(before, "utf-8")
    assert run(*DONE)[0] == 0
    assert month.read_text("utf-8") == before
    code, _, err = run(*HELD)
    assert (code, f"already, at {month}:3" in err) == ((1, True) if "session" in before else (0, False))
    assert len(files(folder)) == (2 if "session" in before else 3)


# How the file of an entry is called


def test_the_same_entry_is_one_file_and_is_not_recorded_twice(run: Run, folder: Path) -> None:
    assert run(*DONE)[0] == 0
    (name,) = files(folder)
    before = text(name)
    code, out, err = run(*DONE)
    assert (code, out) == (1, "")
    assert f"this is recorded already: {name}" in err
    assert (files(folder), text(name)) == ([name], before)
    assert run(*DONE, "--text", "Đạt", "--corrects", "Ghi thiếu")[0] == 0
    assert [file[:-14] for file in files(folder)] == [name[:-14]] * 2


def test_names_are_short_and_safe_on_every_disk(run: Run, folder: Path) -> None:
    ids = ("Đ_1.a", "Đ-1.a", "aux", "x" * 200, "x" * 201, "1.2.3-" * 40 + "4")
    tasks = "".join(f"- {{id: {name}, title: Việc {name}, deadline: 31/12/2024, lead: [so-tc]}}\n" for name in ids)
    Path("plans/2024.yaml").write_text(plan_text(TASKS + tasks, REST), "utf-8")
    for name in ids:
        assert run("record", "conclusion", name, "--on", "2024-06-30")[0] == 0
    made = [Path(name).name for name in files(folder)]
    assert len(made) == len({name.lower() for name in made}) == len(ids)
    for name in made:
        assert re.fullmatch(r"30-conclusion-[0-9A-Za-z.-]{1,29}-[0-9a-f]{8}\.yaml", name), name


# What is refused


@pytest.mark.parametrize(
    ("arguments", "reasons"),
    [
        ("progres I.1", "no command record progres|did you mean progress?"),
        ("xyz", "no command record xyz|dxplan record --help lists the commands"),
        ("--dry-run progress I.1", "no command record --dry-run"),
        ("progress I.1 --agncy so-tc", "no option --agncy|did you mean --agency"),
        ("progress", "TASK is missing|dxplan record progress --help"),
        ("progress I.1 --agency so-tc", "--progress is missing"),
        ("progress I.9 --agency so-tc --progress completed", "nothing here is called I.9|did you mean"),
        ("progress so-tc --agency so-tc --progress completed", "nothing here is called so-tc"),
        ("progress I.1 --agency so-tct --progress completed", "nothing here is called so-tct|so-tc"),
        ("progress I.1 --agency cac-so --progress completed", "cac-so is a group|so-tttt, so-tc, so-nv"),
        ("progress I.1 --agency lien-quan --progress completed", "lien-quan is a group"),
        ("progress I.1 --agency I.1 --progress completed", "nothing here is called I.1"),
        ("progress I.1 --agency so-tc --progress done", "--progress: done is not one of completed, in_progress"),
        ("progress I.1 --agency so-tc --progress completed --percent 101", "101 is not from 0 to 100"),
        ("progress I.1 --agency so-tc --progress completed --percent nan", "nan is not a number"),
        ("progress I.1 --agency so-tc --progress completed --on 2024-02-30", "--on: there is no day 2024-02-30"),
        ("progress I.1 --agency so-tc --progress completed --occurrence 2024-Q2", "I.1 does not recur"),
        ("progress I.6 --agency so-tc --progress completed", "I.6 recurs|2024-Q2, 2024-Q3, 2024-Q4"),
        ("progress I.6 --agency so-tc --progress completed --occurrence 2024-Q1", "2024-Q1 is not one of"),
        ("progress I.6 --agency so-tc --progress completed --occurrence q7", "--occurrence: q7 is not a period"),
        ("progress I.1 --agency so-tc --progress completed --evidence 215/QĐ", "--evidence: 215/QĐ|@ and the day"),
        ("progress I.1 --agency so-tc --progress completed --evidence @2024-06-28", "--evidence: @2024-06-28"),
        ("progress I.1 --agency so-tc --progress completed --evidence 1@2024", "--evidence: 2024 is not a day"),
        ("progress I.1 --agency so-tc --progress completed --result ' '", "--result is blank"),
        ("reading KPI.1", "the value of KPI.1 is missing|--numerator and --denominator"),
        ("reading KPI.1 --numerator 1", "the value of KPI.1 is missing"),
        ("reading KPI.1 --numerator 1 --denominator 0", "0 is not a number to divide by"),
        ("reading KPI.1 --value 1,2,5", "1,2,5 is not a number|12.5"),
        ("reading KPI.1 --value 1e5", "1e5 is not a number"),
        ("reading KPI.1 --value 1234567890123456", "is not a number"),
        ("reading KPI.4 --value 1", "nothing here is called KPI.4|KPI.1, KPI.2"),
        ("reading KPI.2 --part c --value 1", "KPI.2 has no part c|its parts: a, b"),
        ("reading KPI.1 --part c --value 1", "KPI.1 has no part c"),
        ("reading KPI.1 --value 1 --period 2024-Q2", "--agency is missing"),
        ("date-set I.5", "--due is missing"),
        ("date-set I.5 --due x", "--due: x is not a day"),
        ("session --attended so-x", "nothing here is called so-x"),
        ("inspection --finding x", "--agency is missing"),
        ("report so-tc --period 2024-Q2 --date 2024-06-10", "--received is missing"),
        ("report so-tc --period 2024-Q5 --date 2024-06-10 --received 2024-06-10", "2024-Q5 is not a period"),
        ("report cac-so --period 2024-Q2 --date 2024-06-10 --received 2024-06-10", "cac-so is a group"),
        ("conclusion I.1 --plan -", "stdin"),
        ("conclusion I.1 --plan 2031", "there is no plan for 2031"),
        ("conclusion I.1 -C none", "there is no folder none"),
        ("conclusion I.1 --format json", "there is no option --format"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_and_nothing_written(run: Run, folder: Path, arguments: str, reasons: str) -> None:
    code, out, err = run("record", *shlex.split(arguments))
    assert (code, out) == (2, "")
    for reason in reasons.split("|"):
        assert reason in err
    assert files(folder) == []


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("a\x1b[2Jb", "the invisible character U+001B"),
        ("a\u202eb", "U+202E"),
        ("a\x00b", "U+0000"),
        ("a\rb", "U+000D"),
        ("\udcff", "--result is not UTF-8 text"),
        ("\n \n", "--result is blank"),
    ],
)
def test_a_text_that_hides_something_is_refused(run: Run, folder: Path, value: str, reason: str) -> None:
    said = ("record", "progress", "I.1", "--agency", "so-tttt", "--progress", "completed", "--result", value)
    code, _, err = run(*said)
    assert code == 2
    assert reason in err
    assert files(folder) == []


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("]]>", "]]>"),
        ("dòng một\r\n  dòng hai \r\n", "dòng một\n  dòng hai"),
        ("- a: b\n# c", "- a: b\n# c"),
        ("\n\nentries: []\n...\n---\n", "entries: []\n...\n---"),
        ("yes", "yes"),
        ("2024-06-30", "2024-06-30"),
        ("e\u0302\u0301", "ế"),
        ('{{ "x" }} %{y} \\n \'', '{{ "x" }} %{y} \\n \''),
        ("x" * 100_000, "x" * 100_000),
        ("Dài: " * 20_000, ("Dài: " * 20_000).strip()),
        ("[bold]x[/] ::error:: {day}", "[bold]x[/] ::error:: {day}"),
    ],
    ids=range(11),
)
def test_any_other_text_is_kept(run: Run, folder: Path, value: str, kept: str) -> None:
    said = ("record", "progress", "I.1", "--agency", "so-tttt", "--progress", "completed", "--on", "2024-06-28")
    assert run(*said, "--result", value)[0] == 0
    assert judged("2024-07-01").facts.of("I.1").declared[0].entry.result == kept


def test_a_file_with_an_error_elsewhere_is_still_added_to(run: Run, folder: Path) -> None:
    reported(before := f"{HEAD}progress:\n  - progress: nothing\n".encode())
    assert run(*ADDED)[0] == 0
    assert text(REPORT).encode().startswith(before)


@pytest.mark.parametrize("before", ["", "schema: 2\n", "- schema: 1\n", "schema: 1\nx: \x1b[2J\n", "schema: 1\nx: [\n"])
def test_a_file_that_cant_be_read_is_left_alone(run: Run, folder: Path, before: str) -> None:
    reported(before.encode())
    for more in ((), ("--dry-run",)):
        code, out, err = run(*ADDED, *more)
        assert (code, out) == (2, "")
        assert "nothing is added to it" in err
        assert REPORT in err
    assert text(REPORT) == before


def test_a_new_error_names_its_rule(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = "x" * 63  # one digit short

    monkeypatch.setattr("dxplan.cli.arguments.sha256_of", lambda path: wrong)
    (folder / "a.pdf").write_bytes(b"%PDF")
    said = ("record", "synthesis", "--period", "2024-Q2", "--on", "2024-06-28", "--evidence-file", "a.pdf")
    for more in ((), ("--dry-run",)):
        code, out, err = run(*said, *more)
        assert (code, out) == (1, "")
        name = rf"{JUNE}/28-synthesis-2024-Q2-[0-9a-f]{{8}}\.yaml"
        assert re.match(rf"{name}:\d+:\d+: error DX01\d", err)
        assert re.search(f"nothing is written, because {name} would have these errors", err)
        assert files(folder) == []


def test_a_plan_that_cant_be_read(run: Run, folder: Path) -> None:
    Path("plans/2024.yaml").write_text("schema: 1\n", "utf-8")
    code, _, err = run("record", "conclusion", "I.1", "--plan", "2024")
    assert code == 1
    assert "plans/2024.yaml can't be read as a plan" in err
    assert files(folder) == []


# Where it writes


def test_without_a_repository(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    code, _, err = run("record", "conclusion", "I.1")
    assert code == 2
    assert "no folder plans/" in err


def test_a_plan_named_by_its_file_or_its_folder(
    run: Run, folder: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    lone = elsewhere / "kế hoạch.yaml"
    lone.write_text(plan_text(TASKS, REST), "utf-8")
    assert run(*inspected(0), "--plan", str(lone))[0] == 0
    assert len([*(elsewhere / "kế hoạch" / "journal" / "2024-06").iterdir()]) == 1
    assert files(folder) == []
    monkeypatch.chdir(elsewhere)
    for number, options in enumerate((("-C", str(folder)), ("-C", str(folder), "--plan", "2024"))):
        assert run(*inspected(number), *options)[0] == 0
    assert run("-C", str(folder), "record", "--lang", "vi", *inspected(2)[1:])[0] == 0
    assert run("record", "-C", str(folder), *inspected(3)[1:])[0] == 0
    assert len([*(folder / JUNE).iterdir()]) == len(files(folder)) == 4


@pytest.mark.parametrize("inside", ["plans", "plans/2024", JUNE])
def test_from_a_folder_of_the_plan_the_file_is_checked_in_its_place(
    run: Run, folder: Path, inside: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its name for the checks is that of the other records, not the one seen from the working directory."""
    reported(HEAD.encode())
    (folder / JUNE).mkdir(parents=True)
    monkeypatch.chdir(folder / inside)
    assert run(*DONE)[0] == run(*ADDED)[0] == 0
    code, _, err = run(*DONE, "--text", "Đạt")
    assert (code, "DX610" in err) == (1, True)
    monkeypatch.chdir(folder)
    assert len(entries(folder)) == 1
    assert run("validate")[0] == 0


def test_a_dry_run_shows_the_change_and_writes_nothing(run: Run, folder: Path) -> None:
    said = ("record", "conclusion", "I.1", "--on", "2024-06-30", "--dry-run")
    code, out, err = run(*said)
    assert (code, err, files(folder)) == (0, "", [])
    name = out.split("\n")[1].removeprefix("+++ b/")
    assert out == (
        f"--- /dev/null\n+++ b/{name}\n@@ -0,0 +1,5 @@\n"
        "+schema: 1\n+entries:\n+  - kind: conclusion\n+    on: 2024-06-30\n+    task: I.1\n"
    )
    assert not (folder / "plans" / "2024").exists()
    subprocess.run(["git", "apply", "-"], input=out, text=True, check=True)
    applied = {name: text(name)}
    Path(name).unlink()
    assert run(*said[:-1])[0] == 0
    assert {name: text(name) for name in files(folder)} == applied
    reported(before := f"{HEAD}progress: []".encode())
    out = run(*ADDED, "--dry-run", "--commit")[1]
    assert Path(REPORT).read_bytes() == before
    assert "\n-progress: []\n\\ No newline at end of file\n+progress:\n" in out
    subprocess.run(["git", "apply", "-"], input=out, text=True, check=True)
    assert text(REPORT) == f"{HEAD}progress:\n  - task: I.2\n    progress: in_progress\n"


# Help


def test_record_alone_is_its_help_with_an_example_of_every_verb(run: Run, folder: Path) -> None:
    code, out, err = run("record")
    assert (code, err) == (0, "")
    assert run("record", "--help") == run("record", "-h") == (0, out, "")
    assert "Thêm" in run("record", "--lang", "vi")[1] or "Cách dùng" in run("record", "--lang", "vi")[1]
    for name in VERBS:
        assert f"\n  dxplan record {name} " in out
        assert f"\n  {name} " in out


@pytest.mark.parametrize("name", VERBS)
def test_each_verb_explains_itself(run: Run, name: str) -> None:
    code, out, err = run("record", name, "--help")
    assert (code, err) == (0, "")
    assert out.startswith(f"Usage: dxplan record {name}")
    assert f"Examples:\n  dxplan record {name} " in out
    assert "--dry-run" in out
    assert "--format" not in out
    assert max(map(len, out.split("Options:\n")[1].splitlines())) <= 80


def test_every_example_of_the_verbs_works(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plans").mkdir()
    wording = "text: Theo tiến độ thời gian của các bộ, ngành Trung ương\n          kind: external"
    followed = (
        "text: Sau khi Nghị quyết được ban hành\n          kind: after_event\n          event: Nghị quyết được ban hành"
    )
    text = (ROOT / "plans" / "2024.yaml").read_text("utf-8")
    (tmp_path / "plans" / "2024.yaml").write_text(text.replace(wording, followed), "utf-8")
    assert run(*MADE, "--plan", "2024")[0] == 0
    for name in VERBS:
        examples = run("record", name, "--help")[1].split("Examples:\n")[1].split("\n\n")[0]
        for line in examples.splitlines():
            code, out, err = run(*shlex.split(line)[1:], "--plan", "2024")
            assert code == (2 if name == "ask" else 0), (line, err)  # which needs a terminal
            assert "None" not in out + err
    assert run("validate", "--plan", "2024")[0] == 0


# Git


def git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def checkout(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder under git, with one commit."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(folder / "none"))
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)
    for who in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{who}_NAME", "Lê A")
        monkeypatch.setenv(f"GIT_{who}_EMAIL", "a@example.com")
    git("init", "-q")
    git("add", "-A")
    git("commit", "-q", "-m", "Plan")
    return folder


HELD = ("record", "session", "--on", "2024-06-20")
DONE = ("record", "conclusion", "I.1", "--on", "2024-06-30")
ADDED = ("record", "progress", "I.2", "--agency", "so-tc", "--progress", "in_progress", "--period", "2024-Q2")
"""What goes into a file that is there."""
AGAIN = (*ADDED, "--corrects", "Lặp lại")
HEAD = "schema: 1\nagency: so-tc\nperiod: 2024-Q2\nreport: {date: 2024-06-10, received: 2024-06-12}\n"


def reported(content: bytes) -> None:
    """The file of a report with that content."""
    Path(REPORT).parent.mkdir(parents=True)
    Path(REPORT).write_bytes(content)


def inspected(number: int) -> tuple[str, ...]:
    """An inspection that no other number makes, in June."""
    body = ("so-tc", "so-nv", "so-tttt")[number // 30]
    return ("record", "inspection", "--on", f"2024-06-{number % 30 + 1:02}", "--agency", body, "--finding", str(number))


def undo(err: str) -> None:
    """Do what the last line says."""
    command = err.splitlines()[-1].removeprefix("to undo it: ")
    subprocess.run(command, shell=True, check=True, capture_output=True)


def test_the_way_back_works(run: Run, checkout: Path) -> None:
    for made in (HELD, MADE):
        undo(run(*made)[2])
        assert files(checkout) == []
    run(*MADE)
    git("add", "-A")
    git("commit", "-q", "-m", "One")
    before = text(REPORT)
    err = run(*ADDED)[2]
    assert err.splitlines()[-1] == f"to undo it: git restore {REPORT}"
    undo(err)
    assert text(REPORT) == before
    run(*ADDED)
    assert "delete the lines" in run(*AGAIN)[2], "git restore would take the first away too"


def test_the_way_back_works_from_elsewhere(
    run: Run, checkout: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(*MADE, "--commit")
    before = text(REPORT)
    for place in (tmp_path_factory.mktemp("else where"), checkout / "plans" / "2024"):
        monkeypatch.chdir(place)
        for more in ((), ("--commit",)):
            for fact in (ADDED, DONE):
                undo(run(*fact, "-C", str(checkout), *more)[2])
                assert files(checkout) == [REPORT]
                assert (checkout / REPORT).read_text("utf-8") == before


def test_a_commit_holds_the_file_alone_and_tells_the_fact(run: Run, checkout: Path) -> None:
    with Path("plans/2024.yaml").open("a", encoding="utf-8") as plan:
        plan.write("# dirty\n")
    Path("note.txt").touch()
    code, _, err = run(*HELD, "--commit")
    assert code == 0
    assert git("show", "--name-only", "--format=%s", "HEAD").split("\n\n") == [
        "Session (2024-06-20), counted for 2024-Q2",
        f"{files(checkout)[0]}\n",
    ]
    assert git("status", "--short").splitlines() == [" M plans/2024.yaml", "?? note.txt"]
    name = git("rev-parse", "--short=12", "HEAD").strip()
    assert err.splitlines()[-1] == f"to undo it: git revert --no-edit {name}"
    git("checkout", "-q", "plans/2024.yaml")
    undo(err)
    assert files(checkout) == []


def test_a_commit_says_that_it_holds_earlier_changes_of_the_file(run: Run, checkout: Path) -> None:
    run(*MADE)
    code, _, err = run(*ADDED, "--commit")
    assert code == 0
    assert f"the commit holds earlier changes to {REPORT} too" in err
    assert git("status", "--short") == ""


def test_the_first_commit_of_a_repository(run: Run, folder: Path, checkout: Path) -> None:
    git("update-ref", "-d", "HEAD")
    git("rm", "-q", "--cached", "-r", ".")
    assert run(*HELD, "--commit")[0] == 0
    assert git("show", "--name-only", "--format=", "HEAD").split() == files(folder)


def _stage(folder: Path) -> None:
    (folder / "staged.txt").touch()
    git("add", "staged.txt")


def _ignore(folder: Path) -> None:
    (folder / ".gitignore").write_text("journal/\n", "utf-8")


def _sign(folder: Path) -> None:
    git("config", "commit.gpgSign", "yes")


def _filter(folder: Path) -> None:
    (folder / ".gitattributes").write_text("*.yaml filter=secret\n", "utf-8")


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (_stage, "other changes are staged: staged.txt"),
        (_ignore, "git is told to ignore"),
        (_sign, "git is told to sign commits"),
        (_filter, "through the filter secret"),
    ],
)
def test_a_commit_that_would_not_be_right_is_refused_before_anything_is_written(
    run: Run, checkout: Path, spoil: Callable[[Path], None], reason: str
) -> None:
    spoil(checkout)
    code, _, err = run(*HELD, "--commit")
    assert code == 2
    assert reason in err
    assert files(checkout) == []
    assert run(*HELD)[0] == 0, "without --commit it is written"


@pytest.mark.parametrize("lock", ["index.lock", "HEAD.lock"])
@pytest.mark.parametrize("was_there", [False, True])
def test_a_commit_that_git_refuses_leaves_the_fact_written_and_nothing_staged(
    run: Run, checkout: Path, lock: str, was_there: bool
) -> None:
    if was_there:
        run(*MADE, "--commit")
    (checkout / ".git" / lock).touch()
    code, _, err = run(*(ADDED if was_there else MADE), "--commit")
    assert code == 2
    assert "is written, but git made no commit (" in err
    assert lock in err
    assert files(checkout) == [REPORT]
    assert ("\n  - task: I.2\n" in text(REPORT)) == was_there
    (checkout / ".git" / lock).unlink()
    assert git("diff", "--cached", "--name-only") == ""


def test_a_refused_commit_tells_how_to_make_it_later(run: Run, checkout: Path) -> None:
    (checkout / ".git" / "index.lock").touch()
    err = run(*HELD, "--commit")[2]
    (checkout / ".git" / "index.lock").unlink()
    for command in err.rpartition("is mended: ")[2].strip().split(", then "):
        subprocess.run(shlex.split(command), cwd=checkout, check=True, stdout=subprocess.DEVNULL)
    assert git("show", "--name-only", "--format=", "HEAD").split() == files(checkout)


@pytest.mark.parametrize("elsewhere", [None, "hooks", "/hooks"])
def test_a_commit_runs_no_hook_and_says_which(
    run: Run, checkout: Path, tmp_path_factory: pytest.TempPathFactory, elsewhere: str | None
) -> None:
    folder = checkout / ".git" / "hooks"
    if elsewhere:
        folder = checkout / elsewhere if elsewhere == "hooks" else tmp_path_factory.mktemp("hooks")
        git("config", "core.hooksPath", elsewhere if elsewhere == "hooks" else str(folder))
    folder.mkdir(exist_ok=True)
    ran = tmp_path_factory.mktemp("marks") / "ran"
    for name in ("pre-commit", "commit-msg", "post-commit", "post-index-change", "reference-transaction", "post-merge"):
        (folder / name).write_text(f"#!/bin/sh\necho {name} >>{ran}\nexit 1\n", "utf-8")
        (folder / name).chmod(0o755)
    code, _, err = run(*HELD, "--commit")
    assert code == 0
    assert "hooks of this clone were not run: commit-msg, post-commit, pre-commit" in err
    assert not ran.exists()


def test_a_commit_is_the_one_that_git_makes_itself(run: Run, checkout: Path) -> None:
    """Line ends as git is told to store them, a mode that stays, a clean index."""
    git("config", "core.autocrlf", "true")
    run(*MADE, "--commit")
    path = checkout / REPORT
    path.chmod(0o755)
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    git("add", REPORT)
    git("commit", "-q", "-m", "executable")
    code, _, err = run(*ADDED, "--commit")
    assert (code, "holds earlier changes" in err) == (0, False)
    assert b"\r\n" in path.read_bytes()
    stored = subprocess.run(
        ["git", "cat-file", "blob", f"HEAD:{REPORT}"], cwd=checkout, check=True, capture_output=True
    )
    assert stored.stdout == path.read_bytes().replace(b"\r\n", b"\n")
    assert git("ls-files", "-s", REPORT).startswith("100755 ")
    assert git("status", "--short") == git("diff", "--cached", "--name-only") == ""
    assert git("reflog", "-1", "--format=%gs").startswith("commit: ")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("MERGE_HEAD", "a merge is under way"),
        ("rebase-merge", "a rebase is under way"),
        ("CHERRY_PICK_HEAD", "a cherry-pick is under way"),
        ("REVERT_HEAD", "a revert is under way"),
    ],
)
def test_nothing_is_committed_into_what_is_not_finished(run: Run, checkout: Path, name: str, reason: str) -> None:
    (checkout / ".git" / name).write_text(git("rev-parse", "HEAD"), "utf-8")
    code, _, err = run(*HELD, "--commit")
    assert (code, reason in err) == (2, True)
    assert files(checkout) == []


def test_no_commit_where_no_branch_is_checked_out(run: Run, checkout: Path) -> None:
    git("checkout", "-q", "--detach")
    code, _, err = run(*HELD, "--commit")
    assert (code, "no branch is checked out" in err) == (2, True)
    assert files(checkout) == []


def test_the_commit_goes_to_the_repository_of_the_file(
    run: Run, checkout: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path_factory.mktemp("other")
    subprocess.run(["git", "init", "-q", str(other)], check=True)
    monkeypatch.setenv("GIT_DIR", str(other / ".git"))
    assert run(*HELD, "--commit")[0] == 0
    monkeypatch.delenv("GIT_DIR")
    assert git("show", "--name-only", "--format=", "HEAD").split() == files(checkout)


def test_no_commit_without_a_name(run: Run, checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for who in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{who}_NAME", "")
    code, _, err = run(*HELD, "--commit")
    assert (code, "git does not know your name" in err) == (2, True)
    assert files(checkout) == []


def test_a_checkout_that_git_does_not_trust_is_no_missing_one(
    run: Run, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    code, _, err = run(*HELD, "--commit")
    assert (code, "git failed" in err, "no git repository" in err) == (2, True, False)
    assert files(checkout) == []


def test_no_commit_outside_of_git_or_without_it(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(folder.parent))
    code, _, err = run(*HELD, "--commit")
    assert (code, "is in no git repository" in err) == (2, True)
    (folder / ".git").mkdir()
    code, _, err = run(*HELD, "--commit")
    assert (code, "git can't use" in err) == (2, True)
    monkeypatch.setenv("PATH", str(folder))
    code, _, err = run(*HELD, "--commit")
    assert (code, "git can't be started" in err) == (2, True)
    assert files(folder) == []
    assert run(*HELD)[0] == 0


# Many at once, and what breaks off


def started(folder: Path, *arguments: str) -> subprocess.Popen[bytes]:
    environment = os.environ | {"DXPLAN_LANG": "en", "DXPLAN_TODAY": "2024-10-01", "PYTHONPATH": str(ROOT / "src")}
    command = [sys.executable, "-m", "dxplan", *arguments]
    return subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def read(number: int) -> tuple[str, ...]:
    """A reading of a day of its own, in the one report."""
    on = date(2024, 3, 1) + timedelta(number)
    value = ("--value", str(number), "--agency", "so-tc")
    return ("record", "reading", "KPI.1", *value, "--period", "2024-Q2", "--on", on.isoformat())


def test_eight_processes_at_once_lose_nothing(folder: Path) -> None:
    """Neither of what goes into one file, nor of what is in a file of its own."""
    reported(HEAD.encode())
    code = (
        "import json, sys\n"
        "from dxplan.cli import main\n"
        "for number, command in json.loads(sys.argv[1]):\n"
        "    if main(command) == 0:\n"
        "        print(number, flush=True)\n"
    )
    environment = os.environ | {"DXPLAN_TODAY": "2024-10-01", "PYTHONPATH": str(ROOT / "src")}
    commands = [(number, read(number) if number % 2 else inspected(number)) for number in range(32)]
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", code, json.dumps(commands[4 * nth : 4 * nth + 4])],
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        for nth in range(8)
    ]
    written = [line for writer in writers for line in writer.communicate(timeout=120)[0].splitlines()]
    assert len(written) == 32
    facts = judged("2024-07-01").facts
    found = [entry.findings[0] for _, entry in facts.inspections]
    found += [f"{one.value:g}" for one in facts.readings["KPI.1"]]
    assert sorted(found) == sorted(written)
    assert len(files(folder)) == 17


def test_killed_at_any_moment_the_file_is_old_or_new_and_the_next_may_write(folder: Path) -> None:
    assert started(folder, *MADE).wait(60) == 0
    moments = random.Random(16)
    begun = time.monotonic()
    assert started(folder, *read(40)).wait(60) == 0
    length = time.monotonic() - begun
    old = Path(REPORT).read_bytes()
    cut = 0
    for number in range(10):
        writer = started(folder, *read(number))
        time.sleep(moments.uniform(0.5, 1.0) * length)
        writer.send_signal(signal.SIGKILL)
        writer.communicate()
        if writer.returncode == 0:  # the machine was busier before, when the length was taken
            length *= 0.7
        cut += writer.returncode != 0
        new = Path(REPORT).read_bytes()
        entry = {"on": date(2024, 3, 1) + timedelta(number), "kpi": "KPI.1", "value": number}
        expected = appended(REPORT, old, "readings", entry)
        assert new in (old, expected.content)
        old = new
    assert cut
    begun = time.monotonic()
    assert started(folder, *read(41)).wait(60) == 0
    assert time.monotonic() - begun < 4
    assert not (folder / "plans" / LOCK).exists()
    assert len(judged("2024-07-01").facts.readings["KPI.1"]) >= 2


def test_a_full_disk_is_one_sentence(folder: Path) -> None:
    """In a name space of its own, so that nobody else sees the small disk; only root may make one."""
    if subprocess.run(["unshare", "-m", "true"], check=False, capture_output=True).returncode:
        pytest.skip("may not mount")
    script = (
        "mount -t tmpfs -o size=64k tmpfs small && cp -r plans small && cd small && "
        'cat /dev/zero > full 2>/dev/null; "$@"; echo $?; find plans -type f'
    )
    (folder / "small").mkdir()
    environment = os.environ | {"DXPLAN_LANG": "en", "DXPLAN_TODAY": "2024-10-01", "PYTHONPATH": str(ROOT / "src")}
    command = ["unshare", "-m", "sh", "-c", script, "sh", sys.executable, "-m", "dxplan", *HELD]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["2", "plans/2024.yaml"]
    assert len(done.stderr.splitlines()) == 1
    assert "the disk is full; nothing is changed" in done.stderr


def test_a_full_disk_found_out_at_the_end(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    code, _, err = run(*HELD)
    assert code == 2
    assert re.search(rf"{JUNE}/\S+ can't be written: the disk is full", err.splitlines()[0])
    assert [path.name for path in (folder / "plans").iterdir()] == ["2024.yaml"]


def test_a_folder_that_may_not_be_written(run: Run, folder: Path) -> None:
    run(*HELD, "--dry-run")  # what is imported for it
    with TemporaryDirectory() as name:  # not below pytest's folders, which only their owner may enter
        plans = Path(name) / "plans"
        shutil.copytree(folder / "plans", plans)
        Path(name).chmod(0o755)
        plans.chmod(0o555)
        user = os.geteuid()
        if user == 0:
            os.seteuid(65534)
        try:
            code, _, err = run(*HELD, "-C", name)
        finally:
            if user == 0:
                os.seteuid(user)
        plans.chmod(0o755)
        assert code == 2
        assert "can't be written: this user may not write there" in err
        assert len(err.splitlines()) == 1
        assert [path.name for path in plans.iterdir()] == ["2024.yaml"]


def test_another_writer_that_does_not_end_is_named(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dxplan.repository.lock.LOCK_SECONDS", 0.1)
    with locked(folder / "plans"):
        code, _, err = run(*HELD)
    assert code == 2
    assert f"holds plans/{LOCK}" in err
    assert files(folder) == []


def test_what_is_recorded_is_in_the_views(run: Run, folder: Path) -> None:
    run(*DONE)
    (name,) = files(folder)
    shown = json.loads(run("tasks", "-f", "json", "--as-of", "2024-07-01")[1])
    assert shown["tasks"][0]["state"] == "completed_on_time"
    assert load_record(name, Path(name).read_bytes(), REPORTS).record is None, "a journal is no report"


def test_an_event_is_named_without_marks_where_only_one_can_be_meant() -> None:
    deadline = "{{text: a, kind: after_event, event: {}, days: 3}}"
    tasks = "".join(
        f"- {{id: I.{place}, title: a, deadline: {deadline.format(event)}}}\n"
        for place, event in enumerate(("Luật được thông qua", "Kế hoạch được duyệt", "Kê hoạch được duyệt"), 1)
    )
    plan = plan_of(tasks)
    assert event_named(plan, "luat duoc thong qua") == "Luật được thông qua"
    assert event_named(plan, "kế hoạch được duyệt.") == "Kế hoạch được duyệt"
    with pytest.raises(DxplanError):
        event_named(plan, "ke hoach duoc duyet")
