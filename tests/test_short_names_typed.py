"""Usual short forms of departments, wherever a body is named."""

from collections.abc import Callable
from pathlib import Path

import pytest

from plans import plan_text

Run = Callable[..., tuple[int, str, str]]

TASK = """\
- {id: I.1, title: Việc, deliverable: B, deadline: Tháng 9, lead: [so-tttt], coordinating: [so-tc]}
"""
REPORT = """\
schema: 1
agency: Sở TT&TT
period: 2024-Q2
report: {number: 1/BC, date: 2024-06-10, received: 2024-06-12}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "2024.yaml").write_text(plan_text(TASK), "utf-8")
    return tmp_path


@pytest.mark.parametrize("typed", ["Sở TTTT", "STTTT", "sở tt&tt", "Sở TT và TT", "Sở Thông tin & Truyền thông"])
def test_a_command_knows_the_body(run: Run, folder: Path, typed: str) -> None:
    code, out, _ = run("tasks", "--agency", typed, "-C", str(folder), "--as-of", "2024-08-01", "-f", "csv")
    assert (code, "I.1" in out) == (0, True)


def test_a_short_form_that_two_could_have_is_nobodys(run: Run, folder: Path) -> None:
    plan = folder / "plans" / "2024.yaml"
    other = "agencies:\n  - {id: so-2, name: Sở Thể thao và Truyền thông, kind: department}"
    plan.write_text(plan.read_text("utf-8").replace("agencies:", other, 1), "utf-8")
    code, _, err = run("show", "STTTT", "-C", str(folder))
    assert (code, "STTTT" in err) == (2, True)


def test_a_file_of_facts_knows_the_body_and_says_its_id_back(run: Run, folder: Path) -> None:
    report = folder / "plans" / "2024" / "reports" / "2024-Q2" / "so-tttt.yaml"
    report.parent.mkdir(parents=True)
    report.write_text(REPORT, "utf-8")
    _, out, _ = run("validate", "-C", str(folder), "--lang", "en")
    assert "agency: Sở TT&TT is read as so-tttt" in out
