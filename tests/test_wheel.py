"""What is installed from a wheel works where there is no clone."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from plans import REAL_PLAN, ROOT

pytest.importorskip("hatchling", reason="the wheel is built with it")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel's content."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=120,
    )
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run(installed: Path, cwd: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the installed package; the dependencies are those of the tests."""
    return subprocess.run(
        [sys.executable, "-m", "dxplan", *arguments],
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(installed), "DXPLAN_TODAY": "2024-10-01", "DXPLAN_LANG": "en"},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


def test_the_wheel_has_what_the_program_reads_and_no_more(installed: Path) -> None:
    files = {path.relative_to(installed).as_posix() for path in installed.rglob("*") if path.is_file()}
    assert {
        "dxplan/templates/blocks/addressees.docx",
        "dxplan/templates/letterhead.docx",
        "dxplan/templates/plan.docx",
        "dxplan/templates/plan.md.j2",
        "dxplan/templates/status.md.j2",
        "dxplan/plans/2024.yaml",
        "dxplan/playground/journal.yaml",
        "dxplan/playground/words.yaml",
        "dxplan/data/days-off.yaml",
        "dxplan/data/init/gitattributes",
        "dxplan/data/init/plan.yaml",
        "dxplan/data/init/validate.yml",
        "dxplan/locale/vi/LC_MESSAGES/dxplan.mo",
        "dxplan/py.typed",
    } <= files
    made_ahead = {path.name for path in (ROOT / "compiled_templates").glob("*.py")}
    assert {f"dxplan/compiled_templates/{name}" for name in made_ahead} == {
        name for name in files if name.startswith("dxplan/compiled_templates/")
    }
    assert not [name for name in files if name.split("/")[0] not in ("dxplan", "dxplan-0.1.0.dist-info")]
    assert not [name for name in files if "__pycache__" in name or "test" in name]


def test_the_installed_program_writes_the_packaged_report(installed: Path, tmp_path: Path) -> None:
    done = run(installed, tmp_path, "report", "status", "--plan", str(REAL_PLAN))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("# Status of the plan\n")
    assert "(day off)" in done.stdout  # the packaged calendar is read
    listed = run(installed, tmp_path, "report", "--list")
    assert {"plan", "quarterly", "status"} <= {line.partition("\t")[0] for line in listed.stdout.splitlines()}


def test_the_installed_program_writes_word_files(installed: Path, tmp_path: Path) -> None:
    for name in ("plan", "quarterly"):
        done = run(installed, tmp_path, "report", name, "--plan", str(REAL_PLAN), "-o", f"{name}.docx")
        assert (done.returncode, done.stderr.splitlines()[-1]) == (0, f"{name}.docx is written")
        assert zipfile.is_zipfile(tmp_path / f"{name}.docx")


def test_the_installed_program_speaks_vietnamese(installed: Path, tmp_path: Path) -> None:
    done = run(installed, tmp_path, "overdue", "--plan", str(REAL_PLAN), "--lang", "vi", "-f", "md")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Quá hạn" in done.stdout


def test_the_installed_program_makes_a_playground(installed: Path, tmp_path: Path) -> None:
    done = run(installed, tmp_path, "playground", "a")
    assert (done.returncode, done.stderr) == (0, "")
    assert len(list((tmp_path / "a" / "plans").rglob("*.yaml"))) == 221
    checked = run(installed, tmp_path / "a", "validate")
    assert checked.returncode == 0
    shown = run(installed, tmp_path / "a", "status")
    assert (shown.returncode, shown.stderr) == (0, "")


def test_the_installed_program_lays_out_a_repository(installed: Path, tmp_path: Path) -> None:
    done = run(installed, tmp_path, "init", "a")
    assert (done.returncode, done.stderr) == (0, "")
    assert run(installed, tmp_path / "a", "validate").returncode == 0


def test_it_is_the_installed_package_that_ran(installed: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import dxplan; print(dxplan.__file__)"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(installed)},
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    assert Path(done.stdout.strip()).is_relative_to(installed)
