"""Each view says what its JSON says: on a pipe, in Markdown, on a narrow and on a wide terminal.

In the small year below, what a view leaves out stands before what it shows, so a loop that stops there loses the rest.
"""
# ruff: noqa: E501 (its rows are easier to read whole)

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

from dxplan.assess.kpis import KpiState
from dxplan.assess.reporting import ReportState
from dxplan.assess.tasks import State
from dxplan.render.language import language
from dxplan.render.views.words import KPI_STATES, REPORT_SIGNS, REPORT_STATES, STATES
from plans import plan_text

Run = Callable[..., tuple[int, str, str]]
Screen = Callable[..., str]
Data = Callable[[str], Any]

TASKS = """\
- {id: I.1, title: Việc đã dừng, deadline: 30/6/2024, lead: [so-tc], lifecycle: cancelled}
- {id: I.2, title: Việc tạm dừng lại, deadline: Thường xuyên, lead: [so-tc], lifecycle: suspended, remark: Chờ kinh phí}
- {id: I.3, title: Việc không ai chủ trì, deadline: {text: Theo tiến độ của Trung ương, kind: external}}
- {id: I.4, title: Việc xong muộn, deliverable: Báo cáo, deadline: 15/6/2024, lead: [so-nv], coordinating: [so-tc]}
- {id: I.5, title: Việc còn dang dở của hai sở, deliverable: Đề án, deadline: {text: 31/8/2024, kind: fixed, due: 2024-08-31}, lead: [so-tc, so-nv]}
- {id: I.6, title: Việc mỗi quý, deadline: Hàng Quý, lead: [so-tttt]}
- {id: I.7, title: Việc sắp đến hạn, deadline: 15/10/2024, lead: [cac-so]}
- {id: I.8, title: Việc cuối năm, deadline: Tháng 12, lead: [so-gt], coordinating: [so-tc]}
- {id: I.9, title: Việc hai phần ba, deadline: Tháng 11, lead: [so-gt]}
"""
REST = """\
activities:
  - {id: HD.1, title: Hoạt động thường xuyên, items: [Đoạn một., Đoạn hai.]}
  - {id: HD.2, title: Hoạt động có hạn, deadline: Tháng 9, lead: [so-tc]}
kpis:
  - {id: KPI.1, title: Chỉ tiêu chưa có số, unit: "%", target: {kind: at_least, value: 60, due: 2024-12-31}, tasks: [I.4]}
  - {id: KPI.2, title: Chỉ tiêu đã đạt, unit: xã, target: {kind: at_least, value: 10, due: 2024-12-31}, tasks: [I.9, I.5]}
  - {id: KPI.3, title: Chỉ tiêu đang chậm, unit: "%", target: {kind: at_least, value: 80, due: 2024-12-31}, baseline: {value: 0}}
documents:
  - {id: qd-1, number: 1/QĐ-UBND, date: 2024-01-02, type: Quyết định, issuer: UBND tỉnh, title: Quyết định đầu tiên}
reporting:
  text: Báo cáo hàng quý (trước ngày 15 của tháng cuối quý)
  every: quarter
  due_day: 14
  first_period: 2024-Q2
  to: so-tttt
  bodies: [cac-so]
amendments:
  - document: 9/KH-BCĐ
    date: 2024-07-01
    reason: Việc khác
    changes: [{path: tasks/I.4/deliverable, from: Văn bản, to: Báo cáo}]
  - document: 11/KH-BCĐ
    date: 2024-07-15
    reason: Theo đề nghị của hai sở
    changes:
      - {path: kpis/KPI.3/target/value, from: 70, to: 80}
      - {path: tasks/I.5/deadline/text, from: 30/6/2024, to: 31/8/2024}
      - {path: tasks/I.5/deadline/due, from: 2024-06-30, to: 2024-08-31}
"""
MORE_BODIES = """\
  - {id: so-gt, name: Sở Giao thông vận tải, short: SGT, kind: department}
  - {id: ngoai, name: Cơ quan ngoài cuộc, kind: department}
"""
REPORT = "schema: 1\nagency: {}\nperiod: {}\nreport: {{number: {}, date: {}, received: {}}}\n"
RECORDS = {
    "reports/2024-Q2/so-tc.yaml": REPORT.format("so-tc", "2024-Q2", "1/BC-TC", "2024-06-10", "2024-06-10"),
    "reports/2024-Q2/so-nv.yaml": REPORT.format("so-nv", "2024-Q2", "2/BC-NV", "2024-06-20", "2024-06-20"),
    "reports/2024-Q3/so-tc.yaml": REPORT.format("so-tc", "2024-Q3", "3/BC-TC", "2024-09-10", "2024-09-10"),
    "journal/2024-07.yaml": """\
schema: 1
entries:
  - {kind: progress, task: I.4, agency: so-nv, progress: completed, on: 2024-07-02, result: Đã xong, evidence: [{number: 4/BC-NV, date: 2024-07-02}]}
  - {kind: progress, task: I.5, agency: so-tc, progress: in_progress, percent: 20, on: 2024-07-03, result: Mới bắt đầu}
  - {kind: progress, task: I.5, agency: so-tc, progress: in_progress, percent: 35, on: 2024-07-03, result: Đã sửa số, corrects: Nhầm số}
  - {kind: progress, task: I.5, agency: so-nv, progress: completed, on: 2024-07-04, difficulties: Thiếu người, evidence: [{number: 5/BC-NV, date: 2024-07-04}]}
  - {kind: progress, task: I.9, agency: so-gt, progress: in_progress, percent: 66.5, on: 2024-07-05}
  - {kind: reading, kpi: KPI.2, value: 12, on: 2024-07-06, evidence: [{number: 6/BC, date: 2024-07-06}]}
  - {kind: reading, kpi: KPI.3, value: 10, on: 2024-07-06, evidence: [{number: 7/BC, date: 2024-07-06}]}
  - {kind: conclusion, task: I.8, on: 2024-07-20, text: Chấp nhận kết quả, evidence: [{number: 8/TB, date: 2024-07-20}]}
""",
}
EN = language("en")
WIDTHS = (50, 100)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small year."""
    folder = tmp_path_factory.mktemp("content")
    text = plan_text(TASKS, REST).replace(", valid_to: 2024-09-30}\n", "}\n" + MORE_BODIES)
    for name, short in (("Thông tin và Truyền thông", "STTTT"), ("Tài chính", "STC"), ("Nội vụ", "SNV")):
        text = text.replace(f"name: Sở {name},", f"name: Sở {name}, short: {short},")
    text = text.replace("members: [so-tttt, so-tc, so-nv]", "members: [so-tttt, so-tc, so-nv, so-gt]")
    for name, content in {".yaml": text, **{f"/{path}": record for path, record in RECORDS.items()}}.items():
        path = folder / "plans" / f"2024{name}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
    return folder


@pytest.fixture
def data(run: Run, repository: Path) -> Data:
    """A command's JSON."""
    return lambda command: json.loads(run(*command.split(), "-C", str(repository), "-f", "json")[1])


@pytest.fixture
def piped(run: Run, repository: Path) -> Callable[[str], list[list[str]]]:
    """The records of a command on a pipe, which are the rows of its Markdown where it has but a table."""

    def piped(command: str) -> list[list[str]]:
        code, out, err = run(*command.split(), "-C", str(repository))
        assert (code, err) == (0, "")
        return [line.split("\t") for line in out.splitlines()]

    return piped


@pytest.fixture
def marked(run: Run, repository: Path) -> Callable[[str], dict[str, list[list[str]]]]:
    """The rows of a command's Markdown, by the heading that they stand under."""

    def marked(command: str) -> dict[str, list[list[str]]]:
        code, out, err = run(*command.split(), "-C", str(repository), "-f", "md")
        assert (code, err) == (0, "")
        tables: dict[str, list[list[str]]] = {}
        heading = ""
        for line in out.splitlines():
            if line.startswith("#"):
                heading = line.lstrip("# ")
            elif line.startswith("| ") and not re.fullmatch(r"[|: -]+", line):
                cells = re.split(r"(?<!\\)\|", line)[1:-1]
                tables.setdefault(heading, []).append([re.sub(r"\\(.)", r"\1", cell.strip()) for cell in cells])
        return {heading: rows[1:] for heading, rows in tables.items()}

    return marked


@pytest.fixture
def screen(terminal: Screen, monkeypatch: pytest.MonkeyPatch, repository: Path) -> Screen:
    """A command on a terminal, in English; no line is wider."""
    monkeypatch.chdir(repository)
    monkeypatch.setenv("DXPLAN_LANG", "en")

    def screen(command: str, width: int) -> str:
        out = terminal(command, width, NO_COLOR="1")
        assert max(map(cell_len, out.splitlines())) <= width
        return out

    return screen


def words(text: str) -> Counter[str]:
    """The words of a text, without the signs between them."""
    return Counter(re.findall(r"[^\s;,:()*·—“”]+", text))


def holds(screen: str, *texts: str | None) -> None:
    """Every word of the texts is on the screen, as often as it is in them."""
    assert not words(" ".join(text or "" for text in texts)) - words(screen)


def records(screen: str, ids: list[str]) -> dict[str, str]:
    """What stands under each id of a narrow list, in one line."""
    found: dict[str, str] = {}
    name = ""
    for line in screen.splitlines():
        head, *besides = line.split(" · ")
        if head in ids:
            name = head
            found[name] = " ".join(besides)
        elif name:
            found[name] += f" {line.strip()}"
    return found


def shorts(names: list[str]) -> str:
    called = {"so-tttt": "STTTT", "so-tc": "STC", "so-nv": "SNV", "so-gt": "SGT", "cac-so": "Các sở"}
    return "; ".join(called[name] for name in names) or "—"


# Tasks


def task_cells(task: dict[str, Any]) -> list[str]:
    """The cells of a task's record, as its JSON has them."""
    done = ""
    if task["lead_bodies"] > 1:
        done = f"{task['lead_bodies_done']}/{task['lead_bodies']}" if task["by_agency"] else ""
    elif task["percent"] is not None:
        done = f"{task['percent']}%"
    late = "" if task["days_overdue"] is None else str(task["days_overdue"])
    state = EN.text(STATES[State(task["state"])])
    return [task["id"], state, task["due"] or "—", late, done, shorts(task["lead"]), task["title"]]


STATES_OF_TASKS = {
    "I.1": "cancelled",
    "I.2": "suspended",
    "I.3": "awaiting",
    "I.4": "completed_late",
    "I.5": "overdue",
    "I.6": "overdue",
    "I.7": "due_soon",
    "I.8": "completed_on_time",
    "I.9": "in_progress",
}


@pytest.mark.parametrize(
    ("command", "ids"),
    [
        ("tasks", list(STATES_OF_TASKS)),
        ("tasks --overdue", ["I.6", "I.5"]),
        ("overdue", ["I.6", "I.5"]),
        ("tasks --state completed_late --state due_soon", ["I.4", "I.7"]),
        ("tasks --agency so-gt", ["I.7", "I.8", "I.9"]),
        ("tasks --agency ngoai", []),
        ("tasks --due-after 2024-08-30 --due-before 2024-11-30", ["I.5", "I.7"]),
    ],
)
def test_tasks(
    data: Data, piped: Callable[[str], list[list[str]]], marked: Any, screen: Screen, command: str, ids: list[str]
) -> None:
    tasks = data(command)["tasks"]
    assert {task["id"]: task["state"] for task in tasks} == {name: STATES_OF_TASKS[name] for name in ids}
    assert [task["id"] for task in tasks] == ids
    unstarred = [[re.sub(r"(\d)\*$", r"\1", cell) for cell in row] for row in piped(command)]
    any_done = any(task["by_agency"] for task in tasks)
    wanted = [task_cells(task) if any_done else [*task_cells(task)[:4], *task_cells(task)[5:]] for task in tasks]
    assert unstarred == wanted
    assert list(marked(command).values()) == ([piped(command)] if ids else [])
    for width in WIDTHS:
        out = screen(command, width)
        holds(out, *(cell for row in unstarred for cell in row))
        assert [line.split()[0] for line in out.splitlines() if re.match(r"I\.\d\b", line)] == ids
    narrow = records(screen(command, 50), ids)
    assert narrow.keys() == (set(ids) if command == "tasks" else narrow.keys())  # a shorter list fits as a table
    for row in unstarred if narrow else ():
        for cell in row[1:]:
            assert cell in narrow[row[0]], (row[0], cell)


def test_what_a_list_is_narrowed_to_is_said(run: Run, screen: Screen, repository: Path) -> None:
    narrowed = {
        "tasks --agency so-gt --agency so-tc": "Only: Sở Giao thông vận tải; Sở Tài chính",
        "status --section i --agency so-gt": "Only: Sở Giao thông vận tải; I Nhiệm vụ",
    }
    for command, said in narrowed.items():
        assert f"\n{said}\n" in run(*command.split(), "-C", str(repository), "-f", "md")[1]
    for command, said in narrowed.items():
        assert f"\n{said}" in screen(command, 100)


def test_activities(data: Data, piped: Callable[[str], list[list[str]]], screen: Screen) -> None:
    tasks = data("tasks --activities")["tasks"]
    assert [(task["id"], task["state"], task["days_overdue"]) for task in tasks] == [
        ("HD.1", "ongoing", None),
        ("HD.2", "overdue", 1),
    ]
    assert piped("tasks --activities") == [
        ["HD.1", "Ongoing", "—", "", "—", "Hoạt động thường xuyên"],
        ["HD.2", "Overdue", "2024-09-30", "1", "STC", "Hoạt động có hạn"],
    ]
    for width in WIDTHS:
        holds(screen("tasks --activities", width), "HD.1 HD.2 2024-09-30 Hoạt động thường xuyên Hoạt động có hạn")


# KPIs and workload


def test_kpis(data: Data, piped: Callable[[str], list[list[str]]], marked: Any, screen: Screen) -> None:
    kpis = data("kpis")["kpis"]
    assert [kpi["status"] for kpi in kpis] == ["no_data", "attained", "off_track"]
    rows = piped("kpis")[:3]
    assert next(iter(marked("kpis").values())) == rows
    shown = [
        ["KPI.1", "No data", "I.4", "—", "≥ 60%", "2024-12-31", "Chỉ tiêu chưa có số"],
        ["KPI.2", "Attained", "I.9, I.5", "12", "≥ 10", "2024-07-06", "Chỉ tiêu đã đạt"],
        ["KPI.3", "Off track", "—", "10%", "≥ 80%", "2024-07-06", "Chỉ tiêu đang chậm"],
    ]
    narrow = records(screen("kpis", 50), [kpi["id"] for kpi in kpis])
    wide = screen("kpis", 100)
    for row, wanted, kpi in zip(rows, shown, kpis, strict=True):
        assert set(wanted) <= set(row)
        assert EN.text(KPI_STATES[KpiState(kpi["status"])]) in row
        holds(narrow[row[0]], *wanted[1:])
        holds(wide, *wanted)
    (needed,) = (cell for cell in rows[2] if cell.startswith("+"))
    assert float(needed.rstrip("%")) == pytest.approx(kpis[2]["needed_per_month"], abs=0.06)


def test_workload(data: Data, piped: Callable[[str], list[list[str]]], marked: Any, screen: Screen) -> None:
    work = data("workload")
    assert [agency["id"] for agency in work["agencies"]] == ["so-tc", "so-nv", "so-gt", "so-tttt"]
    table = next(iter(marked("workload").values()))
    assert piped("workload")[-len(table) - 4 :][: len(table)] == table or table == piped("workload")[: len(table)]
    for agency, row in zip(work["agencies"], table, strict=False):
        through = sum(map(len, agency["via_group"].values()))
        counts = [*(len(agency[key]) for key in ("lead", "joint_lead", "coordinating")), through]
        assert row[:7] == [shorts([agency["id"]]), *map(str, (*counts, agency["open"], agency["overdue"]))]
        on_time = agency["completed_on_time"]
        assert row[7] == (
            f"{on_time}/{on_time + agency['completed_late']}" if agency["on_time_ratio"] is not None else ""
        )
        months = {int(month[-2:]): count for month, count in agency["due_by_month"].items()}
        assert [int(part.split(":")[1]) for part in row[8].split()] == list(months.values())
    assert [row[0] for row in table] == [shorts([agency["id"]]) for agency in work["agencies"]] + ["Without a lead"]
    assert table[-1][1] == str(len(work["unassigned"])) == "1"
    for width in WIDTHS:
        out = screen("workload --all", width)
        for row in table:
            holds(out, *(cell for cell in row if cell != "0"))


def test_where_groups_alone_lead_nothing_is_said_of_single_agencies(run: Run, tmp_path: Path) -> None:
    (tmp_path / "2024.yaml").write_text(
        plan_text("- {id: I.1, title: Việc, deadline: Tháng 6, lead: [cac-so]}"), "utf-8"
    )
    code, out, _ = run("workload", "--plan", str(tmp_path / "2024.yaml"))
    assert (code, "tasks that agencies lead by name" in out) == (0, False)


# Reporting


@pytest.mark.parametrize("period", ["2024-Q2", "2024-Q3"])
@pytest.mark.parametrize("missing", [False, True])
def test_reporting(
    data: Data, run: Run, marked: Any, screen: Screen, repository: Path, period: str, missing: bool
) -> None:
    command = f"reporting --period {period}" + " --missing" * missing
    reports = data(command)
    came = {"2024-Q2": {"so-tc": "on_time", "so-nv": "late"}, "2024-Q3": {"so-tc": "on_time"}}[period]
    states = {name: came.get(name, "missing") for name in ("so-tc", "so-nv", "so-gt")}
    kept = {name: state for name, state in states.items() if not missing or state == "missing"}
    assert {agency["id"]: agency["status"] for agency in reports["agencies"]} == kept
    tables = marked(command)
    receipts = tables["Who has not reported" if missing else "Who has reported"]
    assert len(receipts) == len(kept)
    for agency in reports["agencies"]:
        row = next(row for row in receipts if row[0] == shorts([agency["id"]]))
        said = EN.text(REPORT_STATES[ReportState(agency["status"])])
        wanted = (
            f"▲ {agency['days_late']} days late" if agency["days_late"] else f"{REPORT_SIGNS[agency['status']]} {said}"
        )
        assert row[1:] == [
            wanted,
            *([agency[key] or "" for key in ("number", "date", "received")] if came and not missing else []),
        ]
    matrix = tables["Over the year 2024"]
    assert [row[0] for row in matrix] == [shorts([name]) for name in kept]
    for name, row in zip(kept, matrix, strict=True):
        of = [reports["matrix"][each]["agencies"][name] for each in reports["matrix"]]
        assert [cell.split()[0] for cell in row[1:]] == [REPORT_SIGNS[ReportState(body["status"])] for body in of]
    rows = list(csv.DictReader(io.StringIO(run(*command.split(), "-C", str(repository), "-f", "csv")[1])))
    assert {row["id"]: row["status"] for row in rows} == kept
    out = run(*command.split(), "-C", str(repository))[1]
    for heading in ("Who has not reported" if missing else "Who has reported", "Over the year 2024"):
        piped = [line.split("\t")[1:] for line in out.splitlines() if line.startswith(f"{heading}\t")]
        assert [row for row in piped if row[0]] == tables[heading]
    for width in WIDTHS:
        shown = screen(command + " --all", width)
        for name in ("so-tc", "so-nv", "so-gt"):
            times = 2 if name in kept else 0
            assert len(re.findall(rf"^{shorts([name])}\b", shown, re.MULTILINE)) == times, (name, shown)
        holds(shown, *(agency[key] for agency in reports["agencies"] for key in ("number", "received")))


# The calendar


BEFORE = ["2024-Q2", "I.6", "I.5", "2024-Q3", "I.6", "HD.2"]
OCTOBER = ["I.7"]
LATER = ["I.9", "2024-Q4", "I.8", "I.6", "KPI.1", "KPI.2", "KPI.3"]


@pytest.mark.parametrize(
    ("command", "ids"),
    [
        ("calendar", [*BEFORE, *OCTOBER, *LATER]),
        ("calendar --all", ["2024-Q2", "I.4", "I.1", *BEFORE[1:], *OCTOBER, *LATER]),
        ("calendar --month 2024-10", OCTOBER),
        ("calendar --agency so-gt", ["2024-Q2", "2024-Q3", "I.7", "I.9", "2024-Q4", "I.8", "KPI.2"]),
    ],
)
def test_calendar(
    data: Data, run: Run, marked: Any, screen: Screen, repository: Path, command: str, ids: list[str]
) -> None:
    events = data(command)["events"]
    assert [event["id"] for event in events] == ids
    assert ("Overdue from before (6)" in marked(command)) == (command == "calendar")
    rows = [row for table in marked(command).values() for row in table if len(row) > 1]
    assert [(row[0].rstrip("*"), row[2]) for row in rows] == [(event["date"], event["id"]) for event in events]
    piped = [line.split("\t") for line in run(*command.split(), "-C", str(repository))[1].splitlines()]
    assert [row[1:] for row in piped if len(row) == 8] == rows
    for row, event in zip(rows, events, strict=True):
        late = event["days_overdue"]
        assert row[4] == {None: "", 1: "1 day late"}.get(late, f"{late} days late")
        if event["kind"] == "task":
            assert (row[3], row[6]) == (EN.text(STATES[State(event["state"])]), event["title"])
            assert row[5] == shorts(event["lead"])
        if event["kind"] == "report":
            assert f"{event['reports']['arrived']}/{event['reports']['owed']}" in row[6]
    for width in WIDTHS:
        out = screen(command, width)
        assert Counter(re.findall(r"\b(?:I|HD|KPI)\.\d\b", out)) == Counter(
            re.findall(r"\b(?:I|HD|KPI)\.\d\b", "\n".join(row[2] for row in rows))
        )
        titles = [event["title"] for event in events if event["kind"] in ("task", "kpi")]
        holds(out, *(" ".join(title.split()[: 5 if width == 50 else None]) for title in titles))  # three lines of each


# The status


def test_status(data: Data, run: Run, marked: Any, screen: Screen, repository: Path) -> None:
    status, tables = data("status"), marked("status")
    late, soon = [task["id"] for task in status["overdue"]], [task["id"] for task in status["due_soon"]]
    assert (late, soon) == (["I.6", "I.5"], ["I.7"])
    assert [row[:2] for row in tables["Overdue (2)"]] == [
        [task["id"], str(task["days_overdue"])] for task in status["overdue"]
    ]
    assert [row[0] for row in tables["Due within 30 days (1)"]] == soon
    assert [row[3:5] for row in tables["Overdue (2)"]] == [["", "—"], ["1/2", "1 silent"]]
    assert tables["Due within 30 days (1)"][0][3:5] == ["", "3 silent"]
    assert [row[0] for row in tables["KPIs not attained"]] == ["KPI.3"]
    counts = Counter(STATES_OF_TASKS.values())
    assert {state: count for state, count in status["totals"]["by_state"].items() if count} == counts
    assert tables["By section"] == [["I", "Nhiệm vụ", "9", "2", "1", "●▲××!►?--"]]
    (opened, overdue) = tables["By month"]
    assert opened[1:] == [str(count) for count in status["due_by_month"].values()]
    assert sum(map(int, overdue[1:])) == 2
    out = run("status", "-C", str(repository))[1]
    for heading in ("Overdue (2)", "Due within 30 days (1)", "By section"):
        assert [line.split("\t")[1:] for line in out.splitlines() if line.startswith(f"{heading}\t")] == tables[heading]
    for state, count in counts.items():
        assert re.search(rf"\b{count} {EN.text(STATES[State(state)]).lower()}", out), state
    for width in WIDTHS:
        shown = screen("status", width)
        for name in (*late, *soon, "KPI.3"):
            assert re.search(rf"^{re.escape(name)}\b", shown, re.MULTILINE), name
        for state, count in counts.items():
            assert re.search(rf"\b{count}\s+{EN.text(STATES[State(state)]).lower()}", shown), state


# One thing


def labelled(out: str) -> dict[str, list[str]]:
    """The labels of a piped page with their values."""
    found: dict[str, list[str]] = {}
    for line in out.splitlines():
        label, _, value = line.partition("\t")
        found.setdefault(label, []).append(value)
    return found


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("I.1", {"State": ["Cancelled"], "Deliverable": ["—"], "Lead": ["Sở Tài chính"], "Coordinating": ["—"]}),
        ("I.2", {"State": ["Suspended"], "Remark": ["Chờ kinh phí"], "Declared progress": ["none"]}),
        ("I.3", {"State": ["Awaiting"], "Lead": ["—"]}),
        (
            "I.5",
            {
                "State": ["Overdue, days late: 31"],
                "Declared progress": ["in progress (1/2)"],
                "Slip": ["first due 2024-06-30; extensions: 1; moved by 62 days in all (45 working days)"],
                "Amended": [
                    "deadline 30/6/2024 → 31/8/2024; due date 2024-06-30 → 2024-08-31. "
                    "11/KH-BCĐ of 2024-07-15: Theo đề nghị của hai sở"
                ],
                "KPI": ["KPI.2 Chỉ tiêu đã đạt (≥ 10 xã)"],
                "What bodies declared (2)": [
                    "STC\tin progress 35%\t2024-07-03\tĐã sửa số",
                    "SNV\tcompleted\t2024-07-04\t5/BC-NV (2024-07-04)",
                ],
                "Difficulty": ["SNV: Thiếu người"],
            },
        ),
        ("I.4", {"State": ["Completed late"], "Deliverable": ["Báo cáo"], "Coordinating": ["Sở Tài chính"]}),
        (
            "I.8",
            {
                "State": ["Completed on time"],
                "Declared progress": ["none"],
                "What the office recorded": ["2024-07-20\tconcluded\tChấp nhận kết quả; 8/TB (2024-07-20)"],
            },
        ),
        ("HD.2", {"State": ["Overdue, days late: 1"], "Lead": ["Sở Tài chính"]}),
        ("KPI.3", {"Status": ["Off track"], "Target": ["≥ 80%"], "Latest": ["10%, 2024-07-06"]}),
        ("so-gt", {"Leads (2)": ["I.9\tIn progress\t2024-11-30*\tin progress 66.5%, 2024-07-05\tViệc hai phần ba"]}),
        ("qd-1", {"Number": ["Quyết định 1/QĐ-UBND"], "Issuer": ["UBND tỉnh"]}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_show(run: Run, marked: Any, screen: Screen, repository: Path, name: str, said: dict[str, list[str]]) -> None:
    code, out, err = run("show", name, "-C", str(repository))
    assert (code, err) == (0, "")
    shown = labelled(out)
    for label, values in said.items():
        assert shown[label][: len(values)] == values, label
    if not name.startswith("so-"):
        assert {label: len(values) for label, values in said.items()} == {label: len(shown[label]) for label in said}
    assert "Mới bắt đầu" not in out  # it was corrected
    assert "None" not in out
    md = run("show", name, "-C", str(repository), "-f", "md")[1]
    texts = [cell for values in said.values() for value in values for cell in value.split("\t")]
    for text in texts:
        assert text.replace("*", "") in re.sub(r"\\(.)", r"\1", md).replace("*", ""), text
    for width in WIDTHS:
        holds(screen(f"show {name}", width), *texts)


def test_an_amended_kpi_and_section(run: Run, repository: Path) -> None:
    shown = labelled(run("show", "KPI.3", "-C", str(repository))[1])
    assert shown["Amended"] == ["target 70 → 80. 11/KH-BCĐ of 2024-07-15: Theo đề nghị của hai sở"]
    rows = [line.split("\t") for line in run("show", "I", "-C", str(repository))[1].splitlines()]
    assert [row[0] for row in rows] == list(STATES_OF_TASKS)
