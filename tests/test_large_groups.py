"""A class of many bodies is one entry where its members can't be read one by one."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from dxplan.assess import assess
from dxplan.assess.members import MANY
from dxplan.assess.reporting import OwedReport, ReportState
from dxplan.reading.load import load_plan
from dxplan.render.language import language
from dxplan.render.page import Cell
from dxplan.render.views.reporting_classes import states_cell
from plans import CALENDAR, plan_text

Run = Callable[..., tuple[int, str, str]]

COMMUNES = [f"xa-{at}" for at in range(40)]
REST = f"""\
  - {{id: xa, name: "UBND các xã, phường", members: [{", ".join(COMMUNES)}]}}
reporting:
  text: Báo cáo hằng quý
  every: quarter
  due_day: 14
  first_period: 2024-Q3
  to: so-tttt
  bodies: [so-tc, xa]
"""
TASKS = """\
- {id: I.1, title: Việc một, deliverable: B, deadline: Tháng 6, lead: [xa]}
- {id: I.2, title: Việc hai, deliverable: B, deadline: Tháng 12, lead: [xa], coordinating: [so-tc]}
- {id: I.3, title: Việc ba, deliverable: B, deadline: Tháng 12, lead: [so-tc], coordinating: [xa]}
"""


def text_of(communes: int = 40) -> str:
    bodies = "".join(f"  - {{id: xa-{at}, name: UBND xã Số {at}, kind: commune}}\n" for at in range(communes))
    text = plan_text(TASKS)
    return text.replace("groups:\n", bodies + "groups:\n").replace("sections:\n", REST + "sections:\n", 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "2024.yaml").write_text(text_of(), "utf-8")
    reports = tmp_path / "plans" / "2024" / "reports" / "2024-Q3"
    reports.mkdir(parents=True)
    for at in range(5):
        (reports / f"xa-{at}.yaml").write_text(
            f"schema: 1\nagency: xa-{at}\nperiod: 2024-Q3\nreport: {{number: 1/BC, date: 2024-09-10,"
            " received: 2024-09-11}\nprogress:\n  - {task: I.1, progress: completed, on: 2024-06-20,"
            " evidence: [{number: 1/BC, date: 2024-06-20}]}\n",
            "utf-8",
        )
    return tmp_path


@pytest.mark.parametrize(
    ("count", "expected"),
    [(MANY, ["Sở Tài chính", f"UBND các xã, phường ({MANY}/40)"]), (MANY - 1, None)],
)
def test_names_for_a_sentence(count: int, expected: list[str] | None) -> None:
    plan = load_plan("plan.yaml", text_of().encode()).plan
    assert plan
    assessment = assess(plan, CALENDAR, plan.ends)
    names = ["so-tc", *COMMUNES[:count]]
    together = assessment.members.together(names, plan.ends, assessment.members.name)
    assert together == (expected or [assessment.members.name(name) for name in names])


def test_the_request_to_those_that_have_not_reported_is_short(run: Run, folder: Path) -> None:
    _, out, _ = run("reporting", "--text", "-C", str(folder), "--as-of", "2024-10-01", "--lang", "en")
    first, second = out.splitlines()
    assert "36/41 have not sent it" in first
    assert second.startswith("Sở Tài chính; UBND các xã, phường (35/40): please send")


def test_workload_has_a_line_for_the_class_and_who_of_it_is_late(run: Run, folder: Path) -> None:
    arguments = ("workload", "-C", str(folder), "--as-of", "2024-10-01")
    _, out, _ = run(*arguments, "--lang", "en")
    assert "Bodies that the plan names together\tUBND các xã, phường (40)\t2\t1\t2\t1\t35\n" in out
    (group,) = json.loads(run(*arguments, "-f", "json")[1])["groups"]
    assert (group["lead"], group["coordinating"], group["late"]) == (["I.1", "I.2"], ["I.3"], COMMUNES[5:])


NAMED = ", ".join(f"UBND xã Số {at}" for at in range(5, 13))
COUNTED = "5 đúng hạn; 0 muộn; 35 chưa gửi"
LATE = f"UBND các xã, phường (35/40): {NAMED} và 27 cơ quan khác"


@pytest.mark.parametrize(
    ("report", "words"),
    [
        ("chief", f"**Báo cáo quý III/2024 chưa gửi:** Sở Tài chính; {LATE}."),
        ("chief", f"| I.1 | Việc một | B | 30/6/2024 (ngày nghỉ) | 93 | {LATE} |"),
        ("session", "UBND các xã, phường (35/40)."),
        ("session", "- I.1. Việc một: quá hạn 93 ngày; UBND các xã, phường (35/40) giải trình."),
        ("session", f"| Quá hạn 93 ngày; chưa hoàn thành: {LATE} |"),
        ("quarterly", f"05 cơ quan đã hoàn thành; chưa hoàn thành: {LATE} |"),
        ("quarterly", f"| 2 | UBND các xã, phường (40/40) | {COUNTED} |\n| - | UBND xã Số 5 | **Chưa gửi** |"),
        ("quarterly", "Tổng số: 41 cơ quan, đơn vị./."),
    ],
)
def test_documents_name_the_class(run: Run, folder: Path, report: str, words: str) -> None:
    _, out, _ = run("report", report, "-C", str(folder), "--as-of", "2024-10-01")
    assert words in out


def test_a_programme_counts_the_bodies_of_a_class_among_others(run: Run, folder: Path) -> None:
    plan = folder / "plans" / "2024.yaml"
    text = plan.read_text("utf-8").replace("deadline: Tháng 6, lead: [xa]", "deadline: Tháng 6, lead: [LED]", 1)
    plan.write_text(text.replace("LED", "so-tc, so-nv, so-tttt, xa"), "utf-8")
    _, out, _ = run("report", "session", "-C", str(folder), "--as-of", "2024-09-30")
    assert "Việc một: quá hạn 92 ngày; 38 cơ quan, đơn vị nêu tại Phụ lục II giải trình." in out


def test_a_late_body_follows_the_row_of_its_class_and_one_in_time_does_not(run: Run, folder: Path) -> None:
    reports = folder / "plans" / "2024" / "reports" / "2024-Q3"
    for at in range(40):
        receipt = f"report: {{number: {at}/BC, date: 2024-09-10, received: 2024-09-{24 if at == 7 else 10}}}"
        (reports / f"xa-{at}.yaml").write_text(f"schema: 1\nagency: xa-{at}\nperiod: 2024-Q3\n{receipt}\n", "utf-8")
    _, out, _ = run("report", "quarterly", "-C", str(folder), "--as-of", "2024-10-01")
    annex = out.partition("**VIỆC GỬI BÁO CÁO")[2].partition("Tổng số")[0]
    assert [row for row in annex.splitlines() if "xã" in row] == [
        "| 2 | UBND các xã, phường (40/40) | 39 đúng hạn; 1 muộn; 0 chưa gửi |",
        "| - | UBND xã Số 7 | 7/BC, 10/9/2024; 24/9/2024; **muộn 10 ngày** |",
    ]
    assert "Nhóm có nhiều cơ quan ghi số báo cáo theo kết quả" in annex


def test_the_group_that_leads_a_task_comes_before_another_with_the_same_bodies(run: Run, folder: Path) -> None:
    plan = folder / "plans" / "2024.yaml"
    other = f"groups:\n  - {{id: moi, name: Mọi xã, members: [{', '.join(COMMUNES)}]}}\n"
    plan.write_text(plan.read_text("utf-8").replace("groups:\n", other, 1), "utf-8")
    arguments = ("-C", str(folder), "--as-of", "2024-10-01", "--lang", "en")
    for words in (("report", "chief"), ("show", "I.1")):
        _, out, _ = run(*words, *arguments)
        assert "UBND các xã, phường (35/40): UBND xã Số 5" in out
    assert "mọi xã (35/40): " in run("report", "chief", *arguments)[1]  # of the reports, which no task's group sends


SAID = """\
schema: 1
entries:
- {kind: progress, task: I.3, agency: so-tc, on: 2024-09-20, progress: in_progress, difficulties: Thiếu máy}
"""


def test_show_has_a_row_for_what_the_class_declared(run: Run, folder: Path) -> None:
    journal = folder / "plans" / "2024" / "journal" / "2024-09.yaml"
    journal.parent.mkdir()
    said = "".join(
        f"- {{kind: progress, task: I.1, agency: xa-{at}, on: 2024-09-1{at % 2}, progress: in_progress,"
        f" difficulties: {'Thiếu máy' if at < 34 else 'Thiếu người'}}}\n"
        for at in range(8, 36)
    )
    journal.write_text(SAID + said, "utf-8")
    arguments = ("show", "I.1", "-C", str(folder), "--as-of", "2024-10-01", "--lang", "en")
    _, out, _ = run(*arguments)
    assert f"5 of 40 leads have completed it; not yet: UBND các xã, phường (35/40): {NAMED} … and 27 more bodies" in out
    assert "What bodies declared (33)\tUBND các xã, phường (33/40)\t28 in progress 5 completed" in out
    assert "each body of a group: --all" in out
    assert "Declared nothing\tUBND xã Số 5; UBND xã Số 6; UBND xã Số 7; UBND xã Số 36; UBND xã Số 37" in out
    shared = [line for line in out.splitlines() if line.startswith("Difficulty")]
    assert shared == [
        "Difficulty\tUBND xã Số 8, UBND xã Số 9, UBND xã Số 10 … (26): Thiếu máy",
        "Difficulty\tUBND xã Số 34, UBND xã Số 35: Thiếu người",
    ]
    _, out, _ = run(*arguments, "--all")
    assert out.count("What bodies declared (33)\tUBND xã Số ") == 33
    assert "each body of a group" not in out
    assert out.count("Difficulty\tUBND xã Số ") == 28


def test_bodies_that_are_silent_on_the_task_are_named_first(run: Run, folder: Path) -> None:
    reports = folder / "plans" / "2024" / "reports" / "2024-Q3"
    for at in range(5, 38):
        (reports / f"xa-{at}.yaml").write_text(
            f"schema: 1\nagency: xa-{at}\nperiod: 2024-Q3\nreport: {{number: 1/BC, date: 2024-09-10,"
            " received: 2024-09-11}\nprogress:\n  - {task: I.1, progress: in_progress}\n",
            "utf-8",
        )
    names = ", ".join(f"UBND xã Số {at}" for at in (38, 39, 5, 6, 7, 8, 9, 10))
    arguments = ("-C", str(folder), "--as-of", "2024-10-01")
    for words in (("report", "chief"), ("report", "quarterly"), ("report", "session"), ("show", "I.1")):
        _, out, _ = run(*words, *arguments)
        assert f"UBND các xã, phường (35/40): {names} " in out


def test_show_has_the_members_of_a_large_group_last(run: Run, folder: Path) -> None:
    _, out, _ = run("show", "xa", "-C", str(folder), "--as-of", "2024-10-01", "--lang", "en")
    assert out.splitlines()[-1].startswith("Members (40)\tUBND xã Số 0; UBND xã Số 1;")


def rows_of_class(out: str) -> list[list[str]]:
    return [line.split("\t") for line in out.splitlines() if "UBND các xã, phường" in line]


def test_reporting_has_a_row_for_the_class_and_who_of_it_is_late(run: Run, folder: Path) -> None:
    report = folder / "plans" / "2024" / "reports" / "2024-Q3" / "xa-7.yaml"
    report.write_text(
        "schema: 1\nagency: xa-7\nperiod: 2024-Q3\nreport: {number: 7/BC, date: 2024-09-20, received: 2024-09-20}\n",
        "utf-8",
    )
    arguments = ("reporting", "-C", str(folder), "--as-of", "2024-10-01", "--lang", "en")
    names = "× UBND xã Số 5 × UBND xã Số 6 " + " ".join(f"× UBND xã Số {at}" for at in range(8, 14))
    _, out, _ = run(*arguments)
    states = "× 34 missing ▲ 1 late ● 5 on time"
    assert rows_of_class(out) == [
        ["Who has reported", "UBND các xã, phường (40)", states],
        ["UBND các xã, phường: 35 late or missing", f"{names} … and 27 more bodies"],
        ["Over the year 2024", "UBND các xã, phường (40)", states, "○ 40 not due yet"],
        ["UBND các xã, phường: 35 late or missing in the year", f"{names} … and 27 more bodies"],
    ]
    assert "of a group: the number of bodies" in out
    assert "each body of a group: --agency xa, or --all" in out
    assert f"{states}\nWho has reported\tSở Tài chính\t× Missing\n" in out
    _, out, _ = run(*arguments, "--missing")
    assert rows_of_class(out)[0] == ["Who has not reported", "UBND các xã, phường (34/40)", "× 34 missing"]


def test_a_terminal_has_one_row_and_hides_only_bodies_outside_the_class(
    terminal: Callable[..., str], folder: Path
) -> None:
    report = folder / "plans" / "2024" / "reports" / "2024-Q3" / "so-tc.yaml"
    report.write_text(
        "schema: 1\nagency: so-tc\nperiod: 2024-Q3\nreport: {number: 1/BC, date: 2024-09-10, received: 2024-09-10}\n",
        "utf-8",
    )
    out = terminal(f"reporting -C {folder} --lang en", 80, NO_COLOR="1")
    rows = [line.rstrip() for line in out.splitlines()]
    at = rows.index("UBND các xã, phường (40)  × 35 missing")
    assert rows[at + 1].split() == ["●", "5", "on", "time"]
    assert "on time, with their receipts: 1 more (--all)" in rows
    assert "without a report late or missing: 1 more (--all)" in rows
    assert "UBND các xã, phường (40)  × 35 missing  ○ 40 not due yet" in rows
    assert not any("UBND xã Số 13" in row for row in rows)  # the first eight are named


def test_a_terminal_too_narrow_for_twelve_months_keeps_the_states_of_a_month_together(
    terminal: Callable[..., str], folder: Path
) -> None:
    plan = folder / "plans" / "2024.yaml"
    text = plan.read_text("utf-8").replace("every: quarter", "every: month").replace("2024-Q3", "2024-01")
    plan.write_text(text, "utf-8")
    reports = folder / "plans" / "2024" / "reports"
    (reports / "2024-Q3").rename(reports / "2024-09")
    for report in (reports / "2024-09").iterdir():
        report.write_text(report.read_text("utf-8").replace("2024-Q3", "2024-09"), "utf-8")
    out = terminal(f"reporting -C {folder} --lang en", 70, NO_COLOR="1")
    states = out.partition("Over the year 2024\n")[2].partition("Sở Tài chính")[0]
    assert [line.strip() for line in states.splitlines()] == [
        "UBND các xã, phường (40)",
        "Jan: × 40 · Feb: × 40 · Mar: × 40 · Apr: × 40 · May: × 40 · Jun: ×",
        "40 · Jul: × 40 · Aug: × 40 · Sep: × 35 ● 5 · Oct: ○ 40 · Nov: ○ 40 ·",
        "Dec: ○ 40",
    ]


def test_the_worst_of_the_class_are_named_first(run: Run, folder: Path) -> None:
    reports = folder / "plans" / "2024" / "reports" / "2024-Q3"
    days = dict.fromkeys(range(40), 10) | {1: 16, 2: 23}
    del days[3]
    (reports / "xa-3.yaml").unlink()
    for at, day in days.items():
        (reports / f"xa-{at}.yaml").write_text(
            f"schema: 1\nagency: xa-{at}\nperiod: 2024-Q3\nreport: {{number: {at}/BC, date: 2024-09-10,"
            f" received: 2024-09-{day}}}\n",
            "utf-8",
        )
    _, out, _ = run("reporting", "-C", str(folder), "--as-of", "2024-10-01", "--lang", "en")
    names = "× UBND xã Số 3 ▲ UBND xã Số 2 ▲ UBND xã Số 1"
    assert f"UBND các xã, phường: 3 late or missing\t{names}\n" in out


def test_a_row_has_the_style_of_its_worst_state() -> None:
    owed = [OwedReport("a", ReportState.ON_TIME), OwedReport("b", ReportState.LATE), OwedReport("c", ReportState.LATE)]
    assert states_cell(owed, language("en"), words=False) == Cell("▲ 2\n● 1", "soon")
    assert states_cell([], language("en"), words=False) == Cell("-", "dim")


@pytest.mark.parametrize("wanted", [("--all",), ("--agency", "xa")])
def test_reporting_lists_each_body_of_the_class_when_asked(run: Run, folder: Path, wanted: tuple[str, ...]) -> None:
    _, out, _ = run("reporting", "-C", str(folder), "--as-of", "2024-10-01", *wanted, "--lang", "en")
    assert "UBND các xã, phường (" not in out
    assert out.count("\tUBND xã Số ") == 80
    assert "of a group" not in out


def test_programs_get_each_body_of_the_class(run: Run, folder: Path) -> None:
    arguments = ("reporting", "-C", str(folder), "--as-of", "2024-10-01")
    data = json.loads(run(*arguments, "-f", "json")[1])
    assert [agency["id"] for agency in data["agencies"]] == ["so-tc", *COMMUNES]
    assert run(*arguments, "-f", "csv")[1].count(",xa-") == 80


@pytest.mark.parametrize(("late", "expected"), [(MANY, 1), (MANY - 1, 0)])
def test_less_than_thirty_bodies_are_listed(run: Run, folder: Path, late: int, expected: int) -> None:
    reports = folder / "plans" / "2024" / "reports" / "2024-Q3"
    text = (reports / "xa-0.yaml").read_text("utf-8")
    for at in range(5, 40 - late):
        (reports / f"xa-{at}.yaml").write_text(text.replace("xa-0", f"xa-{at}"), "utf-8")
    _, out, _ = run("reporting", "-C", str(folder), "--as-of", "2024-10-01", "--missing", "--lang", "en")
    assert out.count("Who has not reported\tUBND các xã, phường") == expected
    assert out.count("Who has not reported\tUBND xã") == (0 if expected else late)


def test_a_body_counts_in_the_first_of_two_large_groups() -> None:
    text = text_of().replace(
        "groups:\n", f"groups:\n  - {{id: moi, name: Mọi xã, members: [{', '.join(COMMUNES[:30])}]}}\n"
    )
    plan = load_plan("plan.yaml", text.encode()).plan
    assert plan
    members = assess(plan, CALENDAR, plan.ends).members
    assert [(many.group.id, many.bodies, many.size) for many in members.classes(COMMUNES, (plan.ends,))] == [
        ("moi", tuple(COMMUNES[:30]), 30)
    ]


def test_a_part_of_many_names_lists_the_first_of_them(run: Run, folder: Path) -> None:
    code, _, err = run("show", "ubnd xa so", "-C", str(folder), "--lang", "en")
    assert code == 2
    names = ", ".join(f"xa-{at} “UBND xã Số {at}”" for at in range(8))
    assert f"ubnd xa so may mean {names}, … and 32 more\n" in err


def test_of_many_requests_for_one_task_the_first_are_told(run: Run, folder: Path) -> None:
    journal = folder / "plans" / "2024" / "journal" / "2024-09.yaml"
    journal.parent.mkdir()
    entries = "".join(
        f"- {{kind: extension_request, task: I.1, agency: xa-{at}, on: 2024-09-10, due: 2024-11-15, reason: Chờ máy,"
        f" evidence: [{{number: {at}/UBND, date: 2024-09-10}}]}}\n"
        for at in range(10, 19)
    )
    journal.write_text(f"schema: 1\nentries:\n{entries}", "utf-8")
    arguments = ("-C", str(folder), "--as-of", "2024-10-01")
    chief, session = (run("report", name, *arguments)[1] for name in ("chief", "session"))
    for out in (chief, session):
        assert out.count("đề nghị gia hạn đến ngày 15/11/2024 (Văn bản số ") == (
            9 if out is chief else 8
        )  # the page too
        assert "17/UBND ngày 10/9/2024" in out
        assert "18/UBND ngày 10/9/2024" not in out
        assert "<br>Còn 01 đề nghị khác về thêm thời gian |" in out
    named = "UBND xã Số 10; UBND xã Số 11; UBND xã Số 12 và 06 cơ quan khác"
    assert f"đề nghị thêm thời gian: I.1 ({named})." in session
    _, out, _ = run("show", "I.1", *arguments, "--lang", "en")
    lines = [line for line in out.splitlines() if line.startswith("Asks for more time")]
    assert len(lines) == 9
    assert lines[-1] == "Asks for more time\t… and 1 more"
    assert out.count("Requests for more time (9)\t") == 9
