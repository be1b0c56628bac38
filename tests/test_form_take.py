"""`dxplan form take`: what bodies wrote comes into the records as it was meant, and nothing is lost in silence."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from returned_forms import Answers, fill, lay_out_reports, report_path

Run = Callable[..., tuple[int, str, str]]
DAY = ("--as-of", "2024-09-20")
FORM = "phieu-2024-Q3/phieu-2024-2024-Q3-so-tc.xlsx"
HEAD = {("report", "number"): "20/BC-STC", ("report", "date"): "10/09/2024"}
ANSWERS: Answers = {
    "report": {**HEAD, ("1", "difficulties"): "Thiếu người.", ("2", "proposals"): "Thêm người."},
    "tasks": {
        ("I.1", "progress"): "Đã hoàn thành",
        ("I.1", "percent"): 100,
        ("I.1", "on"): "01/09/2024",
        ("I.1", "evidence_number"): "9/QĐ-STC",
        ("I.1", "evidence_date"): "01/09/2024",
        ("I.1", "result"): "Đã ban hành.",
        ("I.3", "progress"): "Đang thực hiện",
        ("I.3", "percent"): "62,5",
        ("I.2@2024-Q3", "progress"): "đã xong",
        ("I.2@2024-Q3", "on"): "5/9",
        ("I.9@stage 2", "progress"): "Chưa thực hiện",
    },
    "kpis": {
        ("KPI.1", "numerator"): 30,
        ("KPI.1", "denominator"): 60,
        ("KPI.1", "on"): "2024-09-09",
        ("KPI.2/a", "value"): "12 dịch vụ",
        ("KPI.2/a", "remark"): "Ước tính",
    },
}
MEANT = """\
schema: 1
agency: so-tc
period: 2024-Q3
report:
  number: 20/BC-STC
  date: 2024-09-10
  received: 2024-09-20
progress:
  - on: 2024-09-01
    evidence:
      - number: 9/QĐ-STC
        date: 2024-09-01
    task: I.1
    progress: completed
    percent: 100
    result: Đã ban hành.
  - on: 2024-09-05
    task: I.2
    progress: completed
  - task: I.3
    progress: in_progress
    percent: 62.5
  - task: I.9
    stage: "2"
    progress: not_started
readings:
  - on: 2024-09-09
    kpi: KPI.1
    numerator: 30
    denominator: 60
  - kpi: KPI.2
    part: a
    value: 12
    remark: Ước tính
difficulties:
  - Thiếu người.
proposals:
  - Thêm người.
"""


@pytest.fixture
def folder(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with forms for the third quarter, for which nobody has reported."""
    monkeypatch.chdir(lay_out_reports(tmp_path))
    monkeypatch.setenv("DXPLAN_LANG", "vi")
    assert run("form", "make", "--period", "Q3", *DAY)[0] == 0
    return tmp_path


def taken(run: Run, *arguments: str) -> tuple[int, dict[str, Any]]:
    code, out, _ = run("form", "take", *arguments, *DAY, "-f", "json")
    return code, json.loads(out)


def test_what_a_form_says_is_the_report_that_one_would_have_typed(run: Run, folder: Path) -> None:
    fill(folder / FORM, ANSWERS)
    code, data = taken(run, FORM)
    assert data["files"][0]["refusals"] == []
    assert code == 0
    assert report_path(folder, "2024-Q3", "so-tc").read_text("utf-8") == MEANT
