"""A class of many bodies is one entry where its members can't be read one by one."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from dxplan.assess import assess
from dxplan.assess.members import MANY
from dxplan.reading.load import load_plan
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
