"""The tasks of superior documents that a plan's tasks carry out."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from dxplan.wording.superiors import superior_task
from histories import History
from plans import plan_of, plan_text

pytestmark = pytest.mark.usefixtures("git_alone")
Run = Callable[..., tuple[int, str, str]]

ABOVE = """\
- {id: I.1, title: Xây dựng kho dữ liệu, deliverable: B, deadline: Tháng 6, lead: [so-tc]}
- id: I.2
  title: Nhóm
  tasks: [{id: I.2.a, number: a), title: Việc a, deadline: Tháng 6, lead: [so-tc]}]
- {id: I.3, number: NV02., title: Việc khác, deliverable: B, deadline: Tháng 6, lead: [so-tc]}
"""
LINKS = ("05-KH/BCĐTW#I.1", "05 -KH/bcđtw#nv02", "05-KH/BCĐTW#I.2", "05-KH/BCĐTW#I.11", "07-KH/BCĐTW#I.1")
OWN = "- {id: I.1, title: Việc, deliverable: B, deadline: Tháng 9, lead: [so-tc], implements: [%s]}\n"
REPORT = """\
schema: 1
entries: [{kind: conclusion, task: I.1, on: 2024-06-20, evidence: [{number: 1/TB, date: 2024-06-20}]}]
"""


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    (tmp_path / "plans" / "tren" / "journal").mkdir(parents=True)
    links = ", ".join(f'"{link}"' for link in LINKS)
    (tmp_path / "plans" / "2024.yaml").write_text(plan_text(OWN % links), "utf-8")
    above = plan_text(ABOVE).replace("10/KH-BCĐ", "05-KH/BCĐTW")
    (tmp_path / "plans" / "tren.yaml").write_text(above, "utf-8")
    (tmp_path / "plans" / "tren" / "journal" / "2024-06.yaml").write_text(REPORT, "utf-8")
    return tmp_path


def test_show_gives_the_superiors_task_its_state_and_where_it_is(run: Run, repository: Path) -> None:
    arguments = ("--plan", "2024", "-C", str(repository), "--as-of", "2024-07-01")
    _, out, _ = run("show", "I.1", *arguments, "--lang", "en")
    assert [line.partition("\t")[2] for line in out.splitlines() if line.startswith("Carries out")] == [
        "05-KH/BCĐTW#I.1 Xây dựng kho dữ liệu, completed on time (dxplan show I.1 --plan tren)",
        "05 -KH/bcđtw#nv02 Việc khác, overdue (dxplan show I.3 --plan tren)",
        "05-KH/BCĐTW#I.2 Nhóm (dxplan show I.2 --plan tren)",
        "05-KH/BCĐTW#I.11",
        "07-KH/BCĐTW#I.1",
    ]
    tasks = json.loads(run("show", "I.1", *arguments, "-f", "json")[1])["superior_tasks"]
    assert [(task["plan"], task["id"], task["state"]) for task in tasks] == [
        ("tren", "I.1", "completed_on_time"),
        ("tren", "I.3", "overdue"),
        ("tren", "I.2", None),
        (None, None, None),
        (None, None, None),
    ]


def test_the_superiors_plan_is_that_of_the_commit(run: Run, repository: Path) -> None:
    history = History(repository)
    history.commit("2024-05-20T08:00:00+07:00")
    (repository / "plans" / "tren.yaml").unlink()
    arguments = ("show", "I.1", "--plan", "2024", "-C", str(repository), "--as-of", "2024-07-01", "--lang", "en")
    assert "overdue" not in run(*arguments)[1].partition("Carries out")[2]
    assert "Việc khác, overdue" in run(*arguments, "--at", "HEAD")[1]


def test_a_task_that_the_superiors_plan_lacks_is_found(run: Run, repository: Path) -> None:
    _, out, _ = run("validate", "--plan", "2024", "-C", str(repository), "--lang", "en")
    assert [line.partition("DX116 ")[2] for line in out.splitlines() if "DX116" in line] == [
        "I.1: 05-KH/BCĐTW has no task I.11; did you mean I.1?"
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [("I.1", "I.1"), ("i.1", "I.1"), ("a", "I.2.a"), ("a)", "I.2.a"), ("NV02", "I.3"), ("NV03", None), ("", None)],
)
def test_a_task_is_found_by_its_id_or_its_number(name: str, expected: str | None) -> None:
    task = superior_task(plan_of(ABOVE), name)
    assert (task and task.id) == expected


def test_a_number_that_two_rows_have_names_none() -> None:
    rows = "".join(
        f"- {{id: I.{at}, number: a), title: Việc {at}, deadline: Tháng 6, lead: [so-tc]}}\n" for at in (1, 2)
    )
    assert superior_task(plan_of(rows), "a") is None
