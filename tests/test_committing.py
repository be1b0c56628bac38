"""`record --commit`, whatever fails: file, index and branch fit together, and what is said is so."""

import shlex
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from dxplan.repository.lock import LOCK
from dxplan.repository.staging import writing
from faults import Killed, faulty, faulty_git
from histories import History
from plans import plan_text

pytestmark = pytest.mark.usefixtures("git_alone")
Run = Callable[..., tuple[int, str, str]]

TASKS = "- {id: I.1, title: Việc, deadline: 30/6/2024, lead: [so-tc]}\n"
REPORTING = """\
reporting: {text: Báo cáo, to: so-tttt, every: quarter, due_day: 14, first_period: 2024-Q2, bodies: [so-tc]}
"""
REPORT = "plans/2024/reports/2024-Q2/so-tc.yaml"
MADE = (
    *("record", "report", "so-tc", "--period", "2024-Q2", "--date", "2024-06-10", "--received", "2024-06-12"),
    "--commit",
)
ADDED = (
    *("record", "progress", "I.1", "--agency", "so-tc", "--progress", "in_progress", "--period", "2024-Q2"),
    "--commit",
)
WRITING = ("update-index", "write-tree", "commit-tree", "update-ref")
UNMADE = "is written, but git made no commit"
UNKNOWN = "git does not say whether it made the commit"
CUT = "an earlier command was cut off: "


class State(NamedTuple):
    """A file as the work tree, the index and the branch have it, by its blob."""

    here: str
    staged: str
    last: str


@pytest.fixture
def history(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> History:
    """A plan repository with a file of facts, and a change that is not committed."""
    for who in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{who}_NAME", "Lê A")
        monkeypatch.setenv(f"GIT_{who}_EMAIL", "a@example.com")
    history = History(tmp_path / "kho")
    monkeypatch.chdir(history.folder)
    history.write({"plans/2024.yaml": plan_text(TASKS, REPORTING), "note.txt": "one\n"})
    assert run(*MADE[:-1])[0] == 0
    history.commit("2024-06-21T08:00:00+07:00")
    history.write({"note.txt": "two\n"})
    return history


def state(history: History) -> State:
    here = history.git("hash-object", REPORT) if (history.folder / REPORT).exists() else ""
    staged, last = history.git("ls-files", "-s", REPORT), history.git("ls-tree", "HEAD", REPORT)
    return State(here, *(found.split()[at] if found else "" for found, at in ((staged, 1), (last, 2))))


def attempts(history: History, kept: Path, pairs: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Each fault in turn, on the repository as it was."""
    shutil.copytree(history.folder, kept)
    for number, kind in pairs:
        shutil.rmtree(history.folder / ".git")
        shutil.rmtree(history.folder / "plans")
        shutil.copytree(kept, history.folder, dirs_exist_ok=True)
        yield number, kind


def settled(history: History) -> list[str]:
    """What the next command tells, in order."""
    told: list[str] = []
    with writing(history.folder / "plans", lambda message: told.append(message.text.format(**message.args))):
        pass
    assert not list(history.folder.rglob(LOCK))
    return told


def do_as_told(said: str) -> None:
    for command in said.strip().splitlines()[-1].partition(": git ")[2].split(", then git "):
        subprocess.run(["git", *shlex.split(command)], check=True, stdout=subprocess.DEVNULL)


def must_fit(history: History, old: State, new: State, where: str) -> State:
    """What is committed is staged, and what is staged is written; nothing else is touched."""
    found = state(history)
    fitting = (old, State(new.here, old.staged, old.last), State(new.here, new.staged, old.last), new)
    assert found in fitting, where
    others = [line for line in history.git("status", "--porcelain", "-uall").splitlines() if line[3:] != REPORT]
    assert others == [" M note.txt"], where
    history.git("fsck", "--strict", "--no-dangling")
    return found


def sound(run: Run, history: History, command: tuple[str, ...]) -> tuple[list[str], int, State, State]:
    """The runs of git and the number of operations of a command that nothing fails in; the states around it."""
    old = state(history)
    with faulty_git() as git, faulty() as disk:
        assert run(*command)[0] == 0
    new = state(history)
    assert new.here == new.staged == new.last != old.here
    history.git("update-ref", "HEAD", "HEAD~1")
    history.git("read-tree", "HEAD")
    if old.here:
        history.git("checkout", "-q", "--", REPORT)
    else:
        (history.folder / REPORT).unlink()
        (history.folder / REPORT).parent.rmdir()
    assert state(history) == old
    return git.runs, disk.count, old, new


@pytest.mark.parametrize("was_there", [True, False])
def test_whatever_fails_in_git_the_sentence_is_so(
    run: Run, history: History, tmp_path: Path, every: bool, was_there: bool
) -> None:
    if not was_there:
        history.git("rm", "-q", REPORT)
        history.git("commit", "-q", "-m", "Gone")
    command = ADDED if was_there else MADE
    runs, _, old, new = sound(run, history, command)
    begun = runs.index("update-index")
    kinds = ("unstarted", "failed", "late", "full", "gone")
    pairs = [
        (number, kind)
        for number, name in enumerate(runs, 1)
        for kind in kinds
        if every or (was_there and name in WRITING) or (was_there == (number % 2 == 0) and kind == kinds[number % 5])
    ]
    for number, kind in attempts(history, tmp_path / "kept", pairs):
        where = f"{kind}: git {runs[number - 1]} ({number})"
        with faulty_git(number, kind):
            code, _, err = run(*command)
        found = must_fit(history, old, new, f"{where}: {err}")
        if code == 0:
            assert found == new, where
            assert "to undo it: git revert" in err
        elif UNMADE in err:
            assert (code, number > begun) == (2, True), where
            assert found == State(new.here, old.staged if kind != "gone" else found.staged, old.last), where
            do_as_told(err)
            assert state(history).last == new.last, where
        elif UNKNOWN in err:
            assert (code, runs[number - 1], kind) == (2, "update-ref", "gone"), where
            assert found == State(new.here, new.staged, old.last), where
        else:
            assert (code, found) == (2, old), f"{where}: {err}"
            assert "git" in err.partition("dxplan: error: ")[2], where
        assert settled(history) == [], where


def test_whatever_fails_on_the_disk_the_sentence_is_so(run: Run, history: History, tmp_path: Path, every: bool) -> None:
    _, count, old, new = sound(run, history, ADDED)
    kinds = ("EIO", "ENOSPC")
    pairs = [(number, kind) for number in range(1, count + 1) for kind in kinds if every or kind == kinds[number % 2]]
    for number, kind in attempts(history, tmp_path / "kept", pairs):
        with faulty(number, kind):
            code, _, err = run(*ADDED)
        where = f"{kind} at {number}: {err}"
        found = must_fit(history, old, new, where)
        assert (code, found) in ((0, new), (2, old)), where
        assert code == 0 or "can't be written" in err, where
        assert settled(history) == [], where


def test_where_it_is_killed_the_next_command_says_what_is_not_committed(
    run: Run, history: History, tmp_path: Path, every: bool
) -> None:
    runs, count, old, new = sound(run, history, ADDED)
    of_git = [(number, "before") for number in range(1, len(runs) + 1)] + [(len(runs), "after")]
    of_disk = [(number, "kill") for number in range(1, count + 1)]
    told_of = 0
    for number, kind in attempts(history, tmp_path / "kept", (of_git + of_disk)[:: 1 if every else 2]):
        where = f"{kind} {number}"
        with (
            faulty_git(number if kind != "kill" else 0, kind),
            faulty(number if kind == "kill" else 0, "kill"),
            pytest.raises(Killed),
        ):
            run(*ADDED)
        told = settled(history)
        found = must_fit(history, old, new, where)
        if found.here == new.here != found.last:
            assert [fact.startswith(f"{CUT}{REPORT}") for fact in told] == [True], where
            do_as_told(told[0])
            assert state(history) == new, where
            told_of += 1
        else:
            assert not [fact for fact in told if fact.startswith(CUT)], where
        assert settled(history) == [], where
    assert told_of > 2


def others_stage(history: History) -> None:
    history.git("add", "note.txt")


def others_commit(history: History) -> None:
    history.git("commit", "-q", "-m", "Other", "note.txt")


def others_commit_it_too(history: History) -> None:
    history.git("commit", "-q", "-m", "Other", "-a")


@pytest.mark.parametrize(
    ("after", "meanwhile", "refused"),
    [
        ("ls-files", others_stage, "other changes are staged: note.txt"),
        ("write-tree", others_stage, ""),
        ("commit-tree", others_stage, ""),
        ("symbolic-ref", others_commit, ""),
        ("ls-files", others_commit, ""),
        ("update-index", others_commit_it_too, "another commit has it already"),
        ("write-tree", others_commit, "but expected"),
        ("commit-tree", others_commit, "but expected"),
        ("commit-tree", others_commit_it_too, "but expected"),
    ],
)
def test_what_others_stage_or_commit_meanwhile_is_kept_and_stays_theirs(
    run: Run, history: History, after: str, meanwhile: Callable[[History], None], refused: str
) -> None:
    first, theirs = history.git("rev-parse", "HEAD"), history.git("hash-object", "note.txt")
    waiting = [meanwhile]
    with faulty_git() as git:
        git.meanwhile = lambda: waiting.pop()(history) if waiting and git.runs[-1:] == [after] else None
        code, _, err = run(*ADDED)
    assert not waiting
    assert (code, UNMADE in err, refused in err) == ((2, True, True) if refused else (0, False, True)), err
    subjects = ["Other"] * (meanwhile is not others_stage) + ["Progress of I.1 at so-tc: in progress (2024-Q2)"] * (
        not refused
    )
    assert history.git("log", "--reverse", "--format=%s", f"{first}..").splitlines() == subjects
    changed = history.git("log", "--name-only", "--format=", "--grep=Progress", f"{first}..").split()
    assert changed == [REPORT] * (not refused)
    here, staged, last = state(history)
    assert (history.git("rev-parse", ":note.txt"), here) == (theirs, history.git("hash-object", REPORT))
    assert staged == here or staged == last != here
    history.git("fsck", "--strict", "--no-dangling")
    if refused and meanwhile is others_commit:
        do_as_told(err)
        assert state(history).last == here


@pytest.mark.parametrize("damage", ["lost", "empty", "no hash"])
def test_a_head_that_git_cannot_read_is_not_taken_for_a_new_branch(run: Run, history: History, damage: str) -> None:
    name = history.git("rev-parse", "HEAD")
    last = history.folder / ".git" / "objects" / name[:2] / name[2:]
    old = history.git("ls-files", "-s"), (history.folder / REPORT).read_bytes()
    if damage == "lost":
        last.unlink()
    elif damage == "empty":
        last.chmod(0o644)
        last.write_bytes(b"")
    else:
        (history.folder / ".git" / history.git("symbolic-ref", "HEAD")).write_text("no hash\n")
    code, _, err = run(*ADDED, "--lang", "en")
    assert (code, "dxplan: error: --commit: git can't read HEAD, the branch's last commit" in err) == (2, True), err
    assert "hint: git fsck says what is missing; git fetch --refetch" in err
    assert (history.git("ls-files", "-s"), (history.folder / REPORT).read_bytes()) == old, "nothing is written"
