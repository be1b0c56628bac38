"""Laws of forms: what was not edited changes nothing, whatever the order, and a kill leaves all or nothing."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dxplan.playground import packaged_plan, playground
from faults import Killed, faulty, put_back, tree, visible
from returned_forms import REPORT_LINES, fill, lay_out_reports, report_path
from test_form_take import ANSWERS, HEAD, MEANT

Run = Callable[..., tuple[int, str, str]]
DAY = ("--as-of", "2024-09-20")


def states(run: Run, *arguments: str) -> tuple[int, dict[str, str]]:
    code, out, _ = run("form", "take", *arguments, "-f", "json")
    data: dict[str, Any] = json.loads(out)
    return code, {Path(form["file"]).name: form["state"] for form in data["files"]}


@pytest.mark.parametrize(
    ("plan", "period", "duty"),
    [("2024", "2024-Q3", ""), ("2024-100-ngay", "2024-W36-37", ""), ("2024-100-ngay", "2024-08", "hang-thang")],
)
def test_forms_without_an_edit_change_no_byte(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plan: str, period: str, duty: str
) -> None:
    for step in playground(packaged_plan()):
        for path, text in step.files.items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(text, "utf-8", newline="\n")
    monkeypatch.chdir(tmp_path)
    day = ("--as-of", "2025-01-15", "--plan", plan)
    named = ("--duty", duty) if duty else ()
    assert run("form", "make", "--period", period, *named, "-o", "phieu", *day)[0] == 0
    before = tree(tmp_path)
    _, taken = states(run, "phieu", *day)
    reports = [path.stem for path in (tmp_path / "plans" / plan / "reports" / duty / period).iterdir()]
    assert reports
    assert {Path(name).stem.split(f"{period}-", 1)[1] for name, state in taken.items() if state == "unchanged"} == {
        *reports
    }
    assert {*taken.values()} <= {"unchanged", "refused"}  # a blank form of a body that has not reported
    assert visible(tree(tmp_path)) == visible(before)


@pytest.fixture
def folder(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with the filled forms of two bodies in `ve`."""
    monkeypatch.chdir(lay_out_reports(tmp_path))
    monkeypatch.setenv("DXPLAN_LANG", "vi")
    assert run("form", "make", "--period", "Q3", *DAY)[0] == 0
    fill(tmp_path / "phieu-2024-Q3/phieu-2024-2024-Q3-so-tc.xlsx", ANSWERS, to=tmp_path / "ve/b.xlsx")
    answers = {REPORT_LINES: HEAD, "tasks": {("I.4", "progress"): "Đang thực hiện"}}
    fill(tmp_path / "phieu-2024-Q3/phieu-2024-2024-Q3-so-nv.xlsx", answers, to=tmp_path / "ve/a.xlsx")
    return tmp_path


def test_the_order_of_files_does_not_matter(run: Run, folder: Path) -> None:
    assert states(run, "ve/a.xlsx", "ve/b.xlsx", *DAY) == (0, {"a.xlsx": "taken", "b.xlsx": "taken"})
    first = tree(folder / "plans")
    for body in ("so-tc", "so-nv"):
        report_path(folder, "2024-Q3", body).unlink()
    (folder / "ve/a.xlsx").rename(folder / "ve/z.xlsx")
    assert states(run, "ve", *DAY) == (0, {"b.xlsx": "taken", "z.xlsx": "taken"})
    assert visible(tree(folder / "plans")) == visible(first)


def test_after_a_kill_the_same_command_finishes(run: Run, folder: Path, every: bool) -> None:
    paths = [report_path(folder, "2024-Q3", body) for body in ("so-nv", "so-tc")]
    before = tree(folder)
    with faulty() as disk:
        assert states(run, "ve", *DAY)[0] == 0
    meant = [path.read_bytes() for path in paths]
    assert meant[1].decode() == MEANT
    for number in range(1, disk.count + 1, 1 if every else 4):
        put_back(folder, before)
        with faulty(number, "kill"), pytest.raises(Killed):
            run("form", "take", "ve", *DAY)
        assert states(run, "ve", *DAY)[0] == 0
        assert [path.read_bytes() for path in paths] == meant
