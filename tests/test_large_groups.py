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


@pytest.mark.parametrize(
    ("report", "words"),
    [
        ("chief", "**Báo cáo quý III/2024 chưa gửi:** Sở Tài chính; UBND các xã, phường (35/40)."),
        ("session", "UBND các xã, phường (35/40)."),
    ],
)
def test_documents_name_the_class(run: Run, folder: Path, report: str, words: str) -> None:
    _, out, _ = run("report", report, "-C", str(folder), "--as-of", "2024-10-01")
    assert words in out


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
    assert "on time all year: 1 more (--all)" in rows
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
