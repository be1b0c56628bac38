"""Ctrl-C at any moment: exit code 130, not a word, files old or new, and nothing left."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from documents import lay_out
from dxplan.diagnostics import DxplanError
from dxplan.repository import operations
from dxplan.repository.interrupts import has_come, held_back
from dxplan.repository.lock import LOCK, locked
from plans import ROOT

Run = Callable[..., tuple[int, str, str]]

# whoever runs the tests in the background has Ctrl-C ignored in all that they start
BEGUN = (
    "import os, signal\n"
    "signal.signal(signal.SIGINT, lambda *_: os._exit(130))\n"
    "print(flush=True)\n"
    "from dxplan.__main__ import run\n"
    "run()\n"
)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> Path:
    lay_out(tmp_path, bodies=("so-tc", "so-tttt", "dh-hong-duc"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def started(*arguments: str, before: str = "") -> "subprocess.Popen[bytes]":
    """The command as a process of its own, at the moment at which it begins to load."""
    environment = os.environ | {"DXPLAN_LANG": "en", "DXPLAN_TODAY": "2024-10-01", "PYTHONPATH": str(ROOT / "src")}
    pipe = subprocess.PIPE
    process = subprocess.Popen(
        [sys.executable, "-c", before + BEGUN, *arguments], env=environment, stdout=pipe, stderr=pipe
    )
    assert process.stdout
    process.stdout.readline()
    return process


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


INSPECTED = ("record", "inspection", "--agency", "so-tc", "--finding", "Chậm", "--on", "2024-07-20")
"""Makes a file."""
ADDED = (
    *("record", "progress", "IV.A.2", "--agency", "so-tc", "--progress", "in_progress"),
    *("--period", "2024-Q2", "--on", "2024-06-01"),
)
"""Goes into a file that is there."""


def test_at_any_moment(repository: Path) -> None:
    before = contents(repository)
    new: list[dict[str, bytes]] = []
    for command in (INSPECTED, ADDED):
        begun = time.monotonic()
        process = started(*command)
        process.communicate(timeout=60)
        assert process.returncode == 0
        length = time.monotonic() - begun
        after = contents(repository)
        after.pop("plans/.dxplan-undo.json", None)
        new.append({name: after[name] for name in after if after[name] != before.get(name)})
        assert len(new[-1]) == 1
        put_back(repository, before)
    moments = random.Random(12)
    codes = set()
    for number in range(10):
        put_back(repository, before)
        process = started(*(INSPECTED, ADDED)[number % 2])
        time.sleep(length * (number + moments.random()) / 10)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
        codes.add(process.returncode)
        assert process.returncode in (0, 130), err
        if process.returncode == 130:
            assert b"Traceback" not in err
            assert b"KeyboardInterrupt" not in err
        state = contents(repository)
        undo = state.pop("plans/.dxplan-undo.json", None)
        assert state in (before, before | new[number % 2])
        if number % 2:
            assert state == before or undo
        assert out == b""
    assert 130 in codes


def put_back(folder: Path, before: dict[str, bytes]) -> None:
    for name, content in contents(folder).items():
        if name not in before:
            (folder / name).unlink()
        elif content != before[name]:
            (folder / name).write_bytes(before[name])


def test_while_it_waits_for_another(repository: Path) -> None:
    before = contents(repository)
    with locked(repository / "plans"):
        process = started(*INSPECTED)
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(1.5)
        process.send_signal(signal.SIGINT)
        begun = time.monotonic()
        _, err = process.communicate(timeout=60)
        assert time.monotonic() - begun < 3
    assert (process.returncode, err) == (130, b"")
    assert contents(repository) == before


def test_a_background_job_of_a_shell_is_not_meant(repository: Path) -> None:
    """Ctrl-C for what is in front reaches it too, and is ignored there by convention."""
    ignore = "import signal as s\ns.signal(s.SIGINT, s.SIG_IGN)\ns.signal = lambda *_: None\n"
    process = started("kpis", before=ignore)
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    assert out


NAMES = ("make_folder", "create", "write", "sync", "replace", "unlink", "sync_folder")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.usefixtures("listening")
def test_in_the_midst_of_writing(run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Before each operation in turn; up to the renaming nothing is changed, after it all is."""
    month = repository / "plans/2024/journal/2025-06"
    if name != "make_folder":
        month.mkdir()
    before = contents(repository)
    real = getattr(operations, name)

    def interrupted(*arguments: object) -> object:
        signal.raise_signal(signal.SIGINT)
        return real(*arguments)

    monkeypatch.setattr(operations, name, interrupted)
    code, out, err = run("record", "inspection", "--agency", "so-tc", "--finding", "x", "--on", "2025-06-20")
    assert (code, out) == (130, "")
    assert "KeyboardInterrupt" not in err
    monkeypatch.undo()
    state = contents(repository)
    new = [state.pop(name) for name in set(state) - set(before)]
    assert state == before
    assert len(new) == (name not in ("make_folder", "create", "write", "sync"))
    assert month.exists() == (name != "make_folder")
    assert not list(repository.rglob(LOCK))


@pytest.fixture
def listening() -> Iterator[None]:
    """Ctrl-C as a program in front has it, even where the tests are a background job."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("listening")
def test_it_waits_and_then_comes() -> None:
    done = []

    def nested() -> None:
        with held_back():
            with held_back():
                signal.raise_signal(signal.SIGINT)
                done.append("inner")
            done.append("outer")

    def let() -> None:
        with held_back() as let_through:
            signal.raise_signal(signal.SIGINT)
            let_through()
            done.append("after")

    with pytest.raises(KeyboardInterrupt):
        nested()
    assert done == ["inner", "outer"]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    assert not has_come()
    with pytest.raises(KeyboardInterrupt):
        let()
    assert done == ["inner", "outer"]


@pytest.mark.usefixtures("listening")
def test_what_failed_meanwhile_is_said_and_the_code_is_that_of_ctrl_c(
    run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_: int) -> None:
        signal.raise_signal(signal.SIGINT)
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(operations, "sync", failing)
    code, _, err = run(*INSPECTED)
    assert code == 130
    assert "can't be written (Input/output error)" in err
    assert not has_come()


def test_an_error_leaves_nothing_waiting() -> None:
    with pytest.raises(DxplanError), held_back():
        raise DxplanError.__new__(DxplanError)
    assert not has_come()
