"""`dxplan form make`: a file for each body that owes the report, and none in the place of another."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from forms import REPORTED, REST, TASKS, THIS_PERIOD
from plans import plan_text

Run = Callable[..., tuple[int, str, str]]
DAY = ("--as-of", "2024-09-20")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository in which one of two bodies has reported for the third quarter."""
    for number, text in enumerate((*REPORTED.split("---\n"), THIS_PERIOD)):
        period, agency = ("2024-Q3", "so-tc") if number == 2 else ("2024-Q2", ("so-tc", "so-nv")[number])
        file = tmp_path / "plans/2024/reports" / period / f"{agency}.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"schema: 1\n{text}", "utf-8")
    (tmp_path / "plans/2024.yaml").write_text(plan_text(TASKS, REST), "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DXPLAN_LANG", "vi")
    return tmp_path


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_every_body_that_owes_the_report_gets_a_form(run: Run, folder: Path) -> None:
    """The office that receives the reports owes none."""
    code, out, err = run("form", "make", "--period", "quý 3", *DAY)
    assert (code, err) == (0, "phieu-2024-Q3: đã ghi 2 tệp\n")
    assert out == (
        "Sở Tài chính\tphieu-2024-2024-Q3-so-tc.xlsx\t9\t4\tđã ghi sẵn\n"
        "Sở Nội vụ\tphieu-2024-2024-Q3-so-nv.xlsx\t7\t2\t\n"
    )
    assert sorted(files(folder / "phieu-2024-Q3")) == ["phieu-2024-2024-Q3-so-nv.xlsx", "phieu-2024-2024-Q3-so-tc.xlsx"]
    book = load_workbook(folder / "phieu-2024-Q3/phieu-2024-2024-Q3-so-nv.xlsx")
    assert book["Báo cáo"]["A1"].value == "Phiếu báo cáo của Sở Nội vụ, quý III/2024"


def test_making_forms_loads_no_reader_of_office_files(folder: Path) -> None:
    code = (
        "import sys; from dxplan.cli import main; main(['form', 'make', '--period', 'Q3', *sys.argv[1:]])\n"
        "sys.exit(' '.join({'openpyxl', 'docx', 'lxml', 'jinja2', 'rich', 'pdfminer'} & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code, *DAY], cwd=folder, capture_output=True, check=False, timeout=60)
    assert (done.returncode, len(files(folder / "phieu-2024-Q3"))) == (0, 2), done.stderr


def test_a_second_time_nothing_is_written(run: Run, folder: Path) -> None:
    run("form", "make", "--period", "Q3", *DAY)
    before = files(folder / "phieu-2024-Q3")
    code, out, err = run("form", "make", "--period", "2024-Q3", *DAY, "-f", "json")
    assert (code, err) == (0, "")
    assert [form["written"] for form in json.loads(out)["forms"]] == [False, False]
    assert files(folder / "phieu-2024-Q3") == before


def test_a_form_that_came_back_is_not_overwritten(run: Run, folder: Path) -> None:
    """Whoever keeps the filled forms in that folder loses none; none of the others is written either."""
    filled = folder / "phieu-2024-Q3/phieu-2024-2024-Q3-so-nv.xlsx"
    filled.parent.mkdir()
    filled.write_bytes(b"filled in")
    code, _, err = run("form", "make", "--period", "Q3", *DAY)
    assert code == 2
    assert "phieu-2024-2024-Q3-so-nv.xlsx" in err
    assert "phieu-2024-Q3-2" in err
    assert files(filled.parent) == {filled.name: b"filled in"}
    assert run("form", "make", "--period", "Q3", *DAY, "--force")[0] == 0
    assert filled.read_bytes()[:2] == b"PK"


def test_forms_of_those_whose_report_is_missing(run: Run, folder: Path) -> None:
    assert run("form", "make", "--period", "Q3", "--missing", "-o", "con-thieu", *DAY)[0] == 0
    assert [*files(folder / "con-thieu")] == ["phieu-2024-2024-Q3-so-nv.xlsx"]
    nothing = run("form", "make", "--period", "Q2", "--missing", "-o", "khong", *DAY)
    assert nothing == (0, "", "không thiếu báo cáo nào của quý II/2024; không ghi tệp nào\n")
    assert not (folder / "khong").exists()


@pytest.mark.parametrize(
    ("typed", "bodies"),
    [(["so nội vụ"], ["so-nv"]), (["cac-so"], ["so-nv", "so-tc"]), (["so-tc", "so-nv"], ["so-nv", "so-tc"])],
)
def test_forms_of_some_bodies(run: Run, folder: Path, typed: list[str], bodies: list[str]) -> None:
    agencies = [word for name in typed for word in ("--agency", name)]
    assert run("form", "make", "--period", "Q3", *agencies, *DAY)[0] == 0
    assert sorted(files(folder / "phieu-2024-Q3")) == [f"phieu-2024-2024-Q3-{body}.xlsx" for body in bodies]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (["--period", "Q3", "--agency", "so-tttt"], "so-tttt không phải báo cáo quý III/2024"),
        (["--period", "Q3", "--agency", "so-nv", "--duty", "hang-thang"], "Q3 không phải là kỳ báo cáo"),
        (["--period", "2023-Q1"], "các kỳ là 2024-Q2, 2024-Q3, 2024-Q4, 2024-07, 2024-08"),
        (["--period", "Q3", "--duty", "x"], "x"),
        ([], "thiếu --period"),
    ],
)
def test_what_nobody_is_asked_for_is_refused(run: Run, folder: Path, typed: list[str], words: str) -> None:
    code, out, err = run("form", "make", *typed, *DAY)
    assert (code, out) == (2, "")
    assert words in err
    assert not [path for path in folder.iterdir() if path.name != "plans"]


def test_the_first_duty_with_the_period_is_meant(run: Run, folder: Path) -> None:
    assert run("form", "make", "--period", "2024-08", *DAY)[0] == 0
    assert [*files(folder / "phieu-2024-08")] == ["phieu-2024-hang-thang-2024-08-so-tc.xlsx"]
    _, out, _ = run("form", "make", "--period", "2024-08", "--duty", "hang-thang", *DAY, "-f", "json")
    data = json.loads(out)
    assert (data["schema"], data["duty"], data["due"]) == ("dxplan/form-make/1", "hang-thang", "2024-08-25")
    assert data["forms"][0]["key"].startswith("2024 · hang-thang/2024-08 · so-tc · ")


def test_a_plan_without_duties_has_nothing_to_fill_in(run: Run, folder: Path) -> None:
    (folder / "plans/2024.yaml").write_text(plan_text(TASKS), "utf-8")
    code, _, err = run("form", "make", "--period", "Q3", *DAY)
    assert code == 2
    assert "kế hoạch không quy định báo cáo" in err


def test_a_plan_without_a_file_gets_no_forms(run: Run, folder: Path) -> None:
    code, out, err = run("form", "make", "--period", "Q3", "--plan", "-", *DAY)
    assert (code, out) == (2, "")
    assert "stdin" in err


def test_a_name_that_windows_refuses_is_none_of_a_form(run: Run, folder: Path) -> None:
    (folder / "plans/2024.yaml").rename(folder / 'plans/nam "2024": a?.yaml')
    (folder / "plans/2024").rename(folder / 'plans/nam "2024": a?')
    assert run("form", "make", "--period", "Q3", "--agency", "so-tc", *DAY)[0] == 0
    assert [*files(folder / "phieu-2024-Q3")] == ["phieu-nam -2024-- a--2024-Q3-so-tc.xlsx"]


@pytest.mark.parametrize("name", ["p" * 240, "a\u202eb", "a·", "a\x07"])
def test_a_plan_whose_name_no_form_can_carry_gets_none(run: Run, folder: Path, name: str) -> None:
    (folder / "plans/2024").rename(folder / f"plans/{name}")
    (folder / "plans/2024.yaml").rename(folder / f"plans/{name}.yaml")
    code, out, err = run("form", "make", "--period", "Q3", *DAY)
    assert (code, out, "hãy đặt cho tệp kế hoạch một tên ngắn" in err) == (2, "", True)
    assert not (folder / "phieu-2024-Q3").exists()


def test_a_form_in_english(run: Run, folder: Path) -> None:
    assert run("form", "make", "--period", "2024-Q3", "--agency", "so-tc", "--lang", "en", *DAY)[0] == 0
    book = load_workbook(folder / "phieu-2024-Q3/phieu-2024-2024-Q3-so-tc.xlsx")
    assert book.sheetnames == ["Report", "Tasks", "KPIs", "Guide", "_dxplan"]
    assert book["Tasks"]["G4"].value == "Has been completed"
