"""Each command that makes files, while the disk or git fails in it: old or new, and what it says is so."""

import os
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from dxplan.playground import packaged_plan
from dxplan.playground import playground as steps_of
from dxplan.repository.committing import GitError, make_history
from dxplan.repository.lock import LOCK
from faults import Killed, Tree, faulty, faulty_git, files, put_back, tree
from histories import History
from plans import plan_text

pytestmark = pytest.mark.usefixtures("git_alone")
Run = Callable[..., tuple[int, str, str]]

TASKS = "- {id: I.1, title: Việc, deadline: 30/6/2024, lead: [so-tc, so-tttt]}\n"
LETTERS = ("report", "reminder", "--all", "-f", "md", "-o", "letters")
AMEND = ("amend", "--document", "2/KH", "--date", "2024-09-01", "--reason", "Gia hạn")


class Attempt(NamedTuple):
    """A command at an operation, with the files before and those that are meant."""

    number: int
    kind: str
    before: Tree
    after: Tree


def to_lay_out(_: Path, __: Run) -> tuple[str, ...]:
    return ("init", "kho")


def to_play(_: Path, __: Run) -> tuple[str, ...]:
    return ("playground", "pg")


def to_write(folder: Path, _: Run) -> tuple[str, ...]:
    (folder / "plans").mkdir()
    (folder / "plans" / "2024.yaml").write_text(plan_text(TASKS), "utf-8")
    return LETTERS


def to_write_again(folder: Path, run: Run) -> tuple[str, ...]:
    assert run(*to_write(folder, run))[0] == 0
    for letter in (folder / "letters").iterdir():
        letter.write_bytes(b"edited by hand")
    return (*LETTERS, "--force")


def to_amend(folder: Path, _: Run) -> tuple[str, ...]:
    history = History(folder)
    history.commit("2024-05-20T08:00:00+07:00", {"plans/2024.yaml": plan_text(TASKS)})
    history.write({"plans/2024.yaml": plan_text(TASKS.replace("30/6/2024", "30/9/2024"))})
    return (*AMEND, "--base", "HEAD")


COMMANDS = [to_lay_out, to_play, to_write, to_write_again, to_amend]


def attempts(folder: Path, run: Run, words: tuple[str, ...], kinds: tuple[str, ...], every: bool) -> Iterator[Attempt]:
    """Each of the first and last operations of their sort, and some others, with a kind of fault in turn; or all."""
    before = tree(folder)
    with faulty() as disk:
        assert run(*words)[0] == 0
    after = tree(folder)
    last = {name: number for number, name in enumerate(disk.calls, 1)}
    first = {name: number for number, name in reversed([*enumerate(disk.calls, 1)])}
    some = {*last.values(), *first.values(), *random.Random(12).sample(range(1, disk.count + 1), 3)}
    for nth, number in enumerate(range(1, disk.count + 1) if every else sorted(some)):
        for kind in kinds if every else (kinds[nth % len(kinds)],):
            put_back(folder, before)
            yield Attempt(number, kind, before, after)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> Path:
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    first = steps_of(packaged_plan())[:2]
    monkeypatch.setattr("dxplan.cli.commands.playground.packaged_plan", lambda: None)
    monkeypatch.setattr("dxplan.cli.commands.playground.steps_of", lambda _: first)  # the rest is more of the same
    return folder


def without_temporaries(state: Tree) -> Tree:
    return {path: raw for path, raw in files(state).items() if path.suffix != ".tmp"}


@pytest.mark.parametrize("prepare", COMMANDS)
def test_where_the_disk_fails_the_sentence_is_so(
    run: Run, folder: Path, every: bool, prepare: Callable[[Path, Run], tuple[str, ...]]
) -> None:
    words = prepare(folder, run)
    for number, kind, before, after in attempts(folder, run, words, ("EIO", "ENOSPC"), every):
        with faulty(number, kind) as disk:
            code, out, err = run(*words)
        where = f"{kind} at {disk.calls[number - 1]} ({number}): {err}"
        state = without_temporaries(tree(folder))
        if code == 0:
            assert state == files(after), where
            assert ("commits from" in out) == (words[0] == "playground" and (folder / "pg/.git").exists()), where
        else:
            assert (code, "dxplan: error: " in err, "fault in dxplan" in err) == (2, True, False), where
            assert state == files(before) or "can't be taken back now" in err, where
        assert run(*words)[0] == 0 or state == files(after), where
        assert files(tree(folder)) == files(after), where


@pytest.mark.parametrize("prepare", COMMANDS)
def test_after_a_kill_or_a_power_cut_the_same_command_makes_it_whole(
    run: Run, folder: Path, every: bool, prepare: Callable[[Path, Run], tuple[str, ...]]
) -> None:
    words, chance = prepare(folder, run), random.Random(12)
    for number, kind, before, after in attempts(folder, run, words, ("kill", "power"), every):
        with faulty(number, "kill") as disk, pytest.raises(Killed):
            run(*words)
        if kind == "power":
            disk.cut_power(folder, before, chance)
            os.chdir(folder)  # it is another one
        left = without_temporaries(tree(folder))
        code, _, err = run(*words)
        where = f"{kind} after {disk.calls[number - 1]} ({number}): {err}"
        if left not in (files(before), files(after)):
            assert "an earlier command was cut off, and what it began is taken back: dxplan" in err, where
        assert code == 0 or left == files(after), where
        state = tree(folder)
        if kind == "power":  # of one file what was on its way is not noted so that it lasts: it goes with its process
            state = without_temporaries(state)
        assert files(state) == files(after), where
        assert not list(folder.rglob(LOCK)), where


def test_a_history_is_whole_or_there_is_none(tmp_path: Path) -> None:
    stream = b"commit refs/heads/main\ncommitter a <a@example.org> 1 +0700\ndata 1\nx\nM 100644 inline x\ndata 1\nx\n\n"
    (tmp_path / "x").write_bytes(b"x")
    with faulty_git() as git:
        make_history(tmp_path, "main", stream)
    history = History.__new__(History)
    history.folder = tmp_path
    assert history.git("status", "--porcelain") == ""
    for number in range(1, len(git.runs) + 1):
        for kind in ("unstarted", "failed", "late", "full"):
            put_back(tmp_path, {tmp_path / "x": b"x"})
            with faulty_git(number, kind), pytest.raises(GitError):
                make_history(tmp_path, "main", stream)
            assert [path.name for path in tmp_path.iterdir()] == ["x"], f"{kind} at {git.runs[number - 1]}"
