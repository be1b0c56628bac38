"""Files that commands make: named, never in the place of another one, and all of them or none."""

import json
import os
import subprocess
import sys
from base64 import b64decode
from collections.abc import Callable
from pathlib import Path

import pytest

from documents import lay_out
from histories import History
from plans import ROOT, plan_text

Run = Callable[..., tuple[int, str, str]]

MAKERS = [
    "status -o out.json",
    "tasks -o out.csv",
    "tasks -o out.xlsx",
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
    lay_out(tmp_path / "kho", bodies=("so-tc", "so-tttt", "dh-hong-duc"))
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


KEPT = "letters/.dxplan-undo.json"
LETTERS = ("report", "reminder", "--all", "-f", "md", "-o", "letters", "--as-of")
TOLD = """\
no letter goes to those whose report is only silent on a group's task: so-tc; for one, use --agency
places left to be written by hand: 49; search for ……
"""


def test_letters_that_are_there_are_not_overwritten(run: Run, repository: Path) -> None:
    code, out, err = run(*LETTERS, "2024-10-10")
    assert (code, err) == (0, TOLD)
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
    code, _, err = run(*LETTERS, "2024-10-10", "--force")
    assert (code, err.splitlines()[1]) == (0, f"what was there before is kept in {KEPT}, which may be deleted")
    after = contents(repository)
    assert {name: after[name] for name in before} == before
    assert set(after) - set(before) == {KEPT}
    (old,) = (b64decode(file["old"]) for file in json.loads(after[KEPT])["files"] if file["old"] is not None)
    assert old == b"edited by hand"


def test_under_git_nothing_is_kept_among_the_letters(run: Run, repository: Path) -> None:
    History(repository)
    run(*LETTERS, "2024-10-10")
    before = contents(repository / "letters")
    assert run(*LETTERS, "2024-10-11", "--force")[2] == TOLD
    assert contents(repository / "letters").keys() == before.keys()


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


WRITER = """\
import json, os, sys
said, sys.stdout = sys.stdout, open(os.devnull, "w")
from dxplan.cli import main
for line in sys.stdin:
    print(json.dumps(main(json.loads(line))), file=said, flush=True)
"""


class Two:
    """Two processes that each do a command at the same moment."""

    def __init__(self, folder: Path) -> None:
        environment = os.environ | {"DXPLAN_TODAY": "2024-10-01", "PYTHONPATH": str(ROOT / "src"), "DXPLAN_LANG": "en"}
        command, pipe = [sys.executable, "-c", WRITER], subprocess.PIPE
        self.processes = [
            subprocess.Popen(
                command, cwd=folder, env=environment, text=True, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL
            )
            for _ in range(2)
        ]

    def do(self, one: str, other: str) -> tuple[int, int]:
        for process, words in zip(self.processes, (one, other), strict=True):
            assert process.stdin
            process.stdin.write(json.dumps(words.split()) + "\n")
        for process in self.processes:  # both wait for the line's end
            assert process.stdin
            process.stdin.flush()
        first, second = (json.loads(process.stdout.readline()) for process in self.processes if process.stdout)
        return first, second

    def end(self) -> None:
        for process in self.processes:
            process.communicate(timeout=60)


def test_two_at_once_into_one_folder_lose_nothing(tmp_path: Path) -> None:
    """The same is there once; of what differs one wins, as a whole, and the other one is refused."""
    (tmp_path / "plans").mkdir()
    task = "- {id: I.1, title: Việc, deadline: 30/6/2024, lead: [so-tc, so-tttt]}\n"
    (tmp_path / "plans" / "2024.yaml").write_text(plan_text(task), "utf-8")
    letters, others = "report reminder --all -f md -o {} --as-of 2024-10-10", "report agency --all -f md -o {}"
    later = letters.replace("10-10", "11-20")
    two = Two(tmp_path)
    try:
        alone: dict[str, dict[str, bytes]] = {}
        for words in (letters, later, others, "init {} --here", "init {} --here --lang vi"):
            folder = f"alone{len(alone)}"
            assert two.do(words.format(folder), "rules -f json") == (0, 0)
            alone[words] = contents(tmp_path / folder)
        pairs = (
            (letters, letters),
            (letters, later),
            (letters, others),
            ("init {} --here", "init {} --here"),
            ("init {} --here", "init {} --here --lang vi"),
        )
        for number in range(3):
            for at, (one, other) in enumerate(pairs):
                folder = f"both{number}{at}"
                codes = two.do(one.format(folder), other.format(folder))
                found = contents(tmp_path / folder)
                clash = any(alone[one][name] != alone[other][name] for name in alone[one].keys() & alone[other].keys())
                assert sorted(codes) == ([0, 2] if clash else [0, 0]), one
                winners = [alone[words] for words, code in zip((one, other), codes, strict=True) if code == 0]
                assert found == {name: raw for winner in winners for name, raw in winner.items()}
    finally:
        two.end()


@pytest.mark.parametrize(
    "target", ["plans/2024.yaml", "plans/2024/reports/2024-Q2/so-tc.yaml", ".git/config", "plans/2024/README.md"]
)
def test_no_output_takes_the_place_of_the_plan_its_records_or_git_s_files(
    run: Run, repository: Path, target: str
) -> None:
    History(repository)
    Path("plans/2024/README.md").write_text("Notes", "utf-8")
    before = Path(target).read_bytes()
    for command in ("status -f md", "tasks -f csv", "calendar -f ics", "report status -f md"):
        code, out, err = run(*command.split(), "-o", target, "--force")
        assert (code, out, Path(target).read_bytes()) == (2, "", before), command
        assert f"{target} belongs to the plan or to git; no output takes its place" in err
    Path("plans/2024.md").write_text("old", "utf-8")
    assert run("status", "-o", "plans/2024.md", "--force")[0] == 0
