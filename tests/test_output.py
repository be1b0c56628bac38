"""Files that commands make: named, never in the place of another one, and all of them or none."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from documents import lay_out
from plans import ROOT

Run = Callable[..., tuple[int, str, str]]

MAKERS = [
    "status -o out.json",
    "tasks -o out.csv",
    "kpis -o out.md",
    "reporting -o out.txt",
    "calendar --all -o out.ics",
    "validate -o out.sarif",
    "validate -f gitlab -o out",
    "rules DX201 -o out.txt",
    "schema -o out.json",
    "report quarterly --as-of 2024-10-10 -o out.docx",
    "report status -o out.md",
    "report --list -f json -o out",
    "template copy -f json -o out",
]


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> Path:
    lay_out(tmp_path / "kho")
    monkeypatch.chdir(tmp_path / "kho")
    return tmp_path / "kho"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("command", MAKERS)
@pytest.mark.usefixtures("repository")
def test_a_file_that_is_there_is_not_overwritten(run: Run, command: str) -> None:
    words = command.split()
    file = Path(words[words.index("-o") + 1])
    code, out, err = run(*words)
    assert (code, out, err.splitlines()[-1]) == (0, "", f"{file} is written")
    made = file.read_bytes()
    code, out, err = run(*words)
    assert (code, out, err.splitlines()[-1]) == (0, "", f"{file} is there already, just as it would be")
    file.write_bytes(b"edited by hand")
    code, out, err = run(*words)
    assert (code, out) == (2, "")
    assert f"{file} is there already, with other content" in err
    assert f"as {file.stem}-2{file.suffix}" in err.splitlines()[-1]
    assert file.read_bytes() == b"edited by hand"
    assert run(*words, "--force")[0] == 0
    assert file.read_bytes() == made


LETTERS = ("report", "reminder", "--all", "-f", "md", "-o", "letters", "--as-of")


def test_letters_that_are_there_are_not_overwritten(run: Run, repository: Path) -> None:
    code, out, err = run(*LETTERS, "2024-10-10")
    assert (code, err) == (0, "")
    before = contents(repository)
    code, out, err = run(*LETTERS, "2024-10-10")
    assert (code, out) == (0, "")
    assert "files are there already, just as they would be" in err
    (repository / "letters" / "reminder-so-ngv.md").write_text("edited by hand", "utf-8")
    (repository / "letters" / "reminder-so-tttt.md").unlink(missing_ok=True)
    edited = contents(repository)
    code, out, err = run(*LETTERS, "2024-10-10")
    assert (code, out) == (2, "")
    assert "letters/reminder-so-ngv.md" in err
    assert "as letters-2" in err
    assert contents(repository) == edited, "the one that was missing is not written either"
    assert run(*LETTERS, "2024-10-10", "--force")[0] == 0
    after = contents(repository)
    assert {name: after[name] for name in before} == before
    assert set(after) - set(before) == {"letters/.dxplan-undo.json"}, "outside of git what was replaced is kept here"


def test_a_new_folder_of_letters_holds_the_letters_alone(run: Run, repository: Path) -> None:
    made = {Path(line) for line in run(*LETTERS, "2024-10-10")[1].splitlines()}
    assert set(Path("letters").iterdir()) == made
    assert "letters-2" in run(*LETTERS, "2024-10-11")[2]


def test_what_is_changed_and_what_is_made_are_one(run: Run, repository: Path) -> None:
    """Where the file can't be made, the command changes nothing else."""
    Path("out.json").write_text("mine", "utf-8")
    for command in ("init kho2 --here -f json", "playground pg -f json", "template copy status.md.j2 -f json"):
        code, _, err = run(*command.split(), "-o", "out.json")
        assert code == 2
        assert "out.json is there already" in err
    assert sorted(path.name for path in repository.iterdir()) == ["out.json", "plans"]


@pytest.mark.usefixtures("repository")
def test_templates_of_one_s_own_are_kept(run: Run) -> None:
    assert run("template", "copy", "status")[0] == 0
    own = Path("templates/status.md.j2")
    packaged = own.read_bytes()
    own.write_bytes(b"mine")
    code, _, err = run("template", "copy", "status.md.j2")
    assert (code, own.read_bytes()) == (2, b"mine")
    assert "templates/status.md.j2" in err
    assert run("template", "copy", "status.md.j2", "--force")[0] == 0
    assert own.read_bytes() == packaged


def started(folder: Path, lang: str, *arguments: str) -> "subprocess.Popen[str]":
    environment = os.environ | {"DXPLAN_LANG": lang, "DXPLAN_TODAY": "2024-10-01", "PYTHONPATH": str(ROOT / "src")}
    command = [sys.executable, "-m", "dxplan", *arguments]
    return subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_two_at_once_into_one_folder_lose_nothing(tmp_path: Path) -> None:
    """One wins, the other one says which files are there; what is there is all of one of them."""
    both = [started(tmp_path, lang, "init", "kho") for lang in ("vi", "en")]
    ended = [(*process.communicate(timeout=60), process.returncode) for process in both]
    assert sorted(code for *_, code in ended) == [0, 2]
    (loser,) = (err for _, err, code in ended if code)
    assert "validate.yml" in loser
    readme = (tmp_path / "kho" / "README.md").read_text("utf-8")
    pipeline = (tmp_path / "kho" / ".github/workflows/validate.yml").read_text("utf-8")
    assert ("DXPLAN_LANG: en" in pipeline) == ("# The digital-transformation plan" in readme)
    assert not [name for name in contents(tmp_path) if name.endswith((".tmp", ".lock", ".json")) and "/." in name]
