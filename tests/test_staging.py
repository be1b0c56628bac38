"""The files of one command: all old or all new, whatever fails, whenever the process or the power goes."""

import json
import random
from base64 import b64decode
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from dxplan.diagnostics import DxplanError, Message
from dxplan.repository.lock import LOCK, locked
from dxplan.repository.staging import Origin, add_files, replace_file, replace_files, write_tree, writing, writing_into
from dxplan.repository.writing import write_new
from faults import Killed, Tree, faulty, files, put_back, tree, visible

Write = Callable[[Path, list[Message]], object]
ORIGIN = Origin("dxplan record x", "2024-10-01T08:00:00+07:00")
NEW = {"a/one.md": b"1" * 5000, "b/c/two.md": b"2"}


def added(folder: Path, told: list[Message]) -> None:
    with writing_into(folder, told.append):
        add_files(folder, NEW, ORIGIN, told.append)


def forced(folder: Path, told: list[Message]) -> None:
    with writing_into(folder, told.append):
        add_files(folder, NEW, ORIGIN, told.append, force=True)


def laid_out(folder: Path, told: list[Message]) -> None:
    write_tree(folder / "pg", NEW, ORIGIN, told.append)


def recorded(folder: Path, told: list[Message]) -> None:
    with writing(folder / "plans", told.append):
        replace_file(folder / "plans", folder / "plans/2024/journal/2024-06.yaml", b"new\n", ORIGIN)


def entered(folder: Path, told: list[Message]) -> None:
    with writing(folder / "plans", told.append):
        replace_file(folder / "plans", folder / "plans/2024.yaml", b"new\n", ORIGIN)


def collected(folder: Path, told: list[Message]) -> None:
    """What forms that came back say: a new report and a changed one."""
    reports = folder / "plans/2024/reports/2024-Q3"
    with writing(folder / "plans", told.append):
        files = {reports / "so-tc.yaml": b"new\n", folder / "plans/2024.yaml": b"changed\n"}
        replace_files(folder / "plans", files, ORIGIN)


def put_out(folder: Path, _: list[Message]) -> None:
    write_new(folder / "x.md", b"new\n")


def put_out_again(folder: Path, _: list[Message]) -> None:
    write_new(folder / "old.md", b"new\n", force=True)


WRITES = [added, forced, laid_out, recorded, entered, collected, put_out, put_out_again]


@pytest.fixture(params=["git", "no git"])
def folder(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A plan repository with a file that `forced` replaces."""
    folder = tmp_path / "kho"
    (folder / "plans").mkdir(parents=True)
    (folder / "plans" / "2024.yaml").write_bytes(b"old\n")
    (folder / "old.md").write_bytes(b"old\n")
    if request.param == "git":
        (folder / ".git" / "dxplan").mkdir(parents=True)
    return folder


def attempts(folder: Path, write: Write, kinds: tuple[str, ...], every: bool) -> Iterator[tuple[str, int, Tree, Tree]]:
    """Each operation and a kind of fault in turn, or every kind, with the state before and the one that is meant."""
    if write is forced:
        (folder / "a").mkdir()
        (folder / "a" / "one.md").write_bytes(b"edited")
    before = tree(folder)
    with faulty() as disk:
        write(folder, [])
    after = tree(folder)
    for number in range(1, disk.count + 1):
        for kind in kinds if every else (kinds[number % len(kinds)],):
            put_back(folder, before)
            yield kind, number, before, after


def settle(folder: Path) -> list[Message]:
    """What the next commands do, and what they tell."""
    told: list[Message] = []
    for place in (folder, folder / "plans", folder / "pg"):
        if place.is_dir():
            with writing(place, told.append):
                pass
    return told


@pytest.mark.parametrize("write", WRITES)
def test_what_fails_leaves_all_old_or_all_new_and_says_so(folder: Path, write: Write, every: bool) -> None:
    for kind, number, before, after in attempts(folder, write, ("EIO", "ENOSPC"), every):
        error = None
        with faulty(number, kind) as disk:
            try:
                write(folder, [])
            except DxplanError as caught:
                error = caught
        assert disk.count >= number
        state = visible(tree(folder))
        left = {path for path in state if path.name.endswith(".tmp")}
        meant = visible(before if error else after)
        where = f"{kind} at {number}: {error and error.message}"
        if error:
            assert error.code == 2
            if "can't be taken back" in error.message.text:
                meant = state
        assert {path: raw for path, raw in state.items() if path not in left} == meant, where
        told = settle(folder)
        state = visible(tree(folder))
        assert {path: raw for path, raw in state.items() if path not in left} == visible(before if error else after), (
            where
        )
        if write not in (put_out, put_out_again):  # those are swept when they are old
            assert not [path for path in state if path.name.endswith(".tmp")], where
        assert not list(folder.rglob(LOCK)), where
        assert len(told) <= 1


@pytest.mark.parametrize("write", WRITES)
def test_after_a_kill_the_next_command_makes_it_old_or_new(folder: Path, write: Write, every: bool) -> None:
    told_of = 0
    for _, number, before, after in attempts(folder, write, ("kill",), every):
        with faulty(number, "kill"), pytest.raises(Killed):
            write(folder, [])
        is_half = files(tree(folder)) not in (files(before), files(after))
        told = settle(folder)
        told_of += bool(told)
        state = files(tree(folder))
        state = {
            path: raw for path, raw in state.items() if write not in (put_out, put_out_again) or path.suffix != ".tmp"
        }
        assert state in (files(before), files(after)), number
        assert told or not is_half or state == files(after) or write in (put_out, put_out_again)
        assert not list(folder.rglob(LOCK))
        with locked(folder / "plans"):
            pass
    assert told_of or write in (put_out, put_out_again)


@pytest.mark.parametrize("write", WRITES)
def test_after_a_power_cut_the_next_command_makes_it_old_or_new(folder: Path, write: Write, every: bool) -> None:
    chance = random.Random(12)
    for _, number, before, after in attempts(folder, write, ("kill",), every):
        with faulty(number, "kill") as disk, pytest.raises(Killed):
            write(folder, [])
        for _ in range(9 if every else 2):
            disk.cut_power(folder, before, chance)
            settle(folder)
            state = {path: raw for path, raw in files(tree(folder)).items() if path.suffix != ".tmp"}
            assert state in (files(before), files(after)), number


def test_what_is_done_lasts(folder: Path) -> None:
    """After the command has ended the power may go: all is new."""
    for write in (added, recorded, put_out):
        before = tree(folder)
        with faulty() as disk:
            write(folder, [])
        after = files(tree(folder))
        for nth in range(5):
            disk.cut_power(folder, before, random.Random(nth))
            settle(folder)
            assert {path: raw for path, raw in files(tree(folder)).items() if path.suffix != ".tmp"} == after


# What is kept


def kept(folder: Path) -> Any:
    paths = list(folder.rglob("*undo.json"))
    return json.loads(paths[0].read_text("utf-8")) if paths else None


def test_what_the_last_command_replaced_is_kept(folder: Path) -> None:
    entered(folder, [])
    undo = kept(folder)
    assert undo is not None
    assert (undo["command"], undo["time"]) == ORIGIN
    (file,) = undo["files"]
    assert file["path"] == "plans/2024.yaml"
    assert b64decode(file["old"]) == b"old\n"
    assert file["new"] == "7aa7a5359173d05b63cfd682e3c38487f3cb4f7f1d60659fe59fab1505977d4c"
    recorded(folder, [])
    undo = kept(folder)
    if (folder / ".git").exists():
        assert undo is not None
        assert undo["folders"] == ["plans/2024", "plans/2024/journal"]
    else:
        assert undo is None, "nothing was replaced, so nothing is kept beside the plans"


def test_a_file_changed_since_the_kill_stays(folder: Path) -> None:
    """Whoever went on by hand loses nothing of it."""
    with faulty() as disk:
        added(folder, [])
    put_back(folder, {path: raw for path, raw in tree(folder).items() if "plans" in str(path) or ".git" in str(path)})
    with faulty(disk.count // 2 + 8, "kill"), pytest.raises(Killed):
        added(folder, [])
    (folder / "a" / "one.md").write_bytes(b"by hand")
    settle(folder)
    assert {path.name: raw for path, raw in files(tree(folder)).items()} == {
        "2024.yaml": b"old\n",
        "one.md": b"by hand",
    }


@pytest.mark.parametrize("path", ["../victim", "/etc/victim", "out/victim", "", ".", "a/../../victim"])
def test_a_journal_that_came_with_the_repository_reaches_nothing_outside(tmp_path: Path, path: str) -> None:
    """Without git a journal lies among the files; one may have been packed with them."""
    folder = tmp_path / "kho"
    (folder / "plans").mkdir(parents=True)
    (folder / "out").symlink_to(tmp_path)
    (tmp_path / "victim").write_bytes(b"new\n")
    new = "7aa7a5359173d05b63cfd682e3c38487f3cb4f7f1d60659fe59fab1505977d4c"
    for old in (None, "b2xkCg=="):
        file = {"path": path, "temporary": path, "old": old, "new": new}
        missing = {"path": "plans/gone", "temporary": "", "old": None, "new": new}
        journal = {"schema": "dxplan/undo/1", "command": "", "time": "", "files": [file, missing], "folders": [path]}
        (folder / "plans" / ".dxplan-pending.json").write_text(json.dumps(journal), "utf-8")
        settle(folder)
        assert (tmp_path / "victim").read_bytes() == b"new\n"
        assert not (folder / "plans" / ".dxplan-pending.json").exists()


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b'{"schema": "dxplan/undo/1"}', b"\xff", b"[" * 100_000])
def test_a_journal_that_is_not_whole_says_that_nothing_was_begun(folder: Path, raw: bytes) -> None:
    place = folder / ".git/dxplan/pending.json" if (folder / ".git").exists() else folder / "plans/.dxplan-pending.json"
    place.write_bytes(raw)
    assert settle(folder) == []
    assert not place.exists()
