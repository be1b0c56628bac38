"""Finding plans, reading them, and the one way of writing."""

import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from conftest import not_root
from dxplan.diagnostics import DxplanError
from dxplan.repository.disk import find_repository, is_yaml, plan_files, read_bytes, record_files, sha256_of
from dxplan.repository.lock import LOCK, locked
from dxplan.repository.staging import Origin, add_files
from dxplan.repository.writing import Outcome, free_name, write_atomic, write_new
from plans import ROOT


def sentence_of(error: DxplanError) -> str:
    return error.message.text.format(**error.message.args)


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.startswith(".")]


# Finding


def test_plan_files_are_the_yaml_files_by_name(tmp_path: Path) -> None:
    assert plan_files(tmp_path) == []
    plans = tmp_path / "plans"
    plans.mkdir()
    for name in ("2025.yaml", "2024.yml", "note.md", "2023.yaml.bak", ".dxplan-x.tmp"):
        (plans / name).touch()
    (plans / "2026.yaml").mkdir()
    (plans / "2027.yaml").symlink_to(tmp_path / "gone")
    assert [path.name for path in plan_files(tmp_path)] == ["2024.yml", "2025.yaml"]


def test_the_repository_is_the_nearest_folder_upward_with_a_plan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outer, inner = tmp_path / "outer", tmp_path / "outer" / "inner"
    for folder in (outer, inner):
        (folder / "plans").mkdir(parents=True)
    (inner / "deep").mkdir()
    assert find_repository(inner / "deep") is None
    (outer / "plans" / "2024.yaml").touch()
    assert find_repository(inner / "deep") == outer
    (inner / "plans" / "2024.yaml").touch()
    assert find_repository(inner / "deep") == inner
    assert find_repository(outer) == outer
    monkeypatch.chdir(inner)
    assert find_repository(Path()) == inner


# Reading


def test_reads_bytes_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"\xff\r\n")
    assert read_bytes(tmp_path / "x") == b"\xff\r\n"


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda path: None, "there is no file"),
        (lambda path: path.mkdir(), "is not a file"),
        (os.mkfifo, "is not a file"),
        (lambda path: path.symlink_to("/dev/zero"), "is not a file"),
        (lambda path: path.symlink_to(path), "can't be read"),
        (lambda path: path.symlink_to("gone"), "there is no file"),
    ],
    ids=["missing", "folder", "pipe", "device", "loop", "dangling"],
)
def test_what_is_no_readable_file_is_named(tmp_path: Path, make: Callable[[Path], object], reason: str) -> None:
    path = tmp_path / "plan.yaml"
    make(path)
    with pytest.raises(DxplanError) as caught:
        read_bytes(path)
    assert reason in sentence_of(caught.value)
    assert str(path) in sentence_of(caught.value)
    assert caught.value.code == 2


# Writing


def test_a_new_file_has_the_rights_that_the_mask_leaves(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_atomic(tmp_path / "new", b"content")
    finally:
        assert os.umask(before) == 0o027
    assert (tmp_path / "new").read_bytes() == b"content"
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o640
    assert leftovers(tmp_path) == []


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664, 0o400])
def test_the_rights_of_an_old_file_are_kept(tmp_path: Path, mode: int) -> None:
    (tmp_path / "old").write_bytes(b"a long old content")
    (tmp_path / "old").chmod(mode)
    write_atomic(tmp_path / "old", b"new")
    assert (tmp_path / "old").read_bytes() == b"new"
    assert stat.S_IMODE((tmp_path / "old").stat().st_mode) == mode


def test_a_link_stays_and_its_target_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    target, link, second = tmp_path / "elsewhere" / "target", tmp_path / "link", tmp_path / "second"
    target.write_bytes(b"old")
    link.symlink_to(target)
    second.symlink_to("link")
    write_atomic(second, b"new")
    assert second.is_symlink()
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert leftovers(tmp_path) == leftovers(tmp_path / "elsewhere") == []


@pytest.mark.parametrize("write", [write_atomic, write_new, partial(write_new, force=True)])
def test_a_link_to_nothing_is_not_written_through(tmp_path: Path, write: Callable[[Path, bytes], object]) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "target")
    with pytest.raises(DxplanError) as caught:
        write(tmp_path / "link", b"new")
    assert "link that leads nowhere" in sentence_of(caught.value)
    assert (tmp_path / "link").is_symlink()
    assert [path.name for path in tmp_path.iterdir()] == ["link"]


def test_a_pipe_is_written_to_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    reader = subprocess.Popen(["cat", str(tmp_path / "pipe")], stdout=subprocess.PIPE)
    write_atomic(tmp_path / "pipe", b"content")
    assert reader.communicate(timeout=30)[0] == b"content"
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


def _fail(error: OSError) -> Callable[..., Any]:
    def failing(*_: object, **__: object) -> None:
        raise error

    return failing


@pytest.mark.parametrize("where", ["os.write", "os.fsync", "os.open", "os.replace"])
@pytest.mark.parametrize("number", [28, 122, 30, 13], ids=["full", "quota", "read-only", "denied"])
def test_what_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str, number: int
) -> None:
    (tmp_path / "file").write_bytes(b"old")
    monkeypatch.setattr(where, _fail(OSError(number, os.strerror(number))))
    with pytest.raises(DxplanError) as caught:
        write_atomic(tmp_path / "file", b"new")
    monkeypatch.undo()
    assert (tmp_path / "file").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    reason = {28: "the disk is full", 122: "the disk is full", 13: "this user may not write there"}.get(number)
    assert (reason or os.strerror(number)) in sentence_of(caught.value)
    assert str(tmp_path / "file") in sentence_of(caught.value)
    assert caught.value.code == 2


def test_a_full_disk_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    """A limit on the size of files stands for the disk: the write itself breaks off."""
    (tmp_path / "file").write_bytes(b"old")
    code = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from dxplan.diagnostics import DxplanError\n"
        "from dxplan.repository.writing import write_atomic\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))\n"
        "try:\n"
        "    write_atomic(Path(sys.argv[1]), b'x' * 1000000)\n"
        "except DxplanError:\n"
        "    sys.exit(2)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path / "file")], check=False, timeout=60)
    assert done.returncode == 2
    assert (tmp_path / "file").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_read_only_folder() -> None:
    with TemporaryDirectory() as name:  # not below pytest's folders, which only their owner may enter
        folder = Path(name)
        (folder / "file").write_bytes(b"old")
        folder.chmod(0o555)
        try:
            with not_root(), pytest.raises(DxplanError) as caught:
                write_atomic(folder / "file", b"new")
        finally:
            folder.chmod(0o755)
        assert "can't be written" in sentence_of(caught.value)
        assert "this user may not write there" in sentence_of(caught.value)
        assert (folder / "file").read_bytes() == b"old"
        assert [path.name for path in folder.iterdir()] == ["file"]


@pytest.mark.parametrize("name", ["none/file", "file/below", "a" * 300, "loop"], ids=["folder", "file", "long", "loop"])
def test_a_place_that_cant_be_written_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(DxplanError) as caught:
        write_atomic(tmp_path / name, b"new")
    assert str(tmp_path / name) in sentence_of(caught.value)


def test_ctrl_c_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    (tmp_path / "file").write_bytes(b"old")
    monkeypatch.setattr("os.fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomic(tmp_path / "file", b"new")
    assert (tmp_path / "file").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_killed_at_any_moment_the_file_is_old_or_new(tmp_path: Path) -> None:
    file, size = tmp_path / "file", 400_000
    file.write_bytes(b"a" * size)
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from dxplan.repository.writing import write_atomic\n"
        "print(flush=True)\n"
        "while True:\n"
        "    for letter in b'ab':\n"
        "        write_atomic(Path(sys.argv[1]), bytes([letter]) * 400_000)\n"
    )
    for wait in range(12):
        writer = subprocess.Popen([sys.executable, "-c", code, str(file)], stdout=subprocess.PIPE)
        assert writer.stdout
        writer.stdout.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            writer.wait(0.003 * wait)
        writer.send_signal(signal.SIGKILL)
        writer.communicate()
        content = file.read_bytes()
        assert len(content) == size
        assert content in (b"a" * size, b"b" * size)


def test_folders_on_the_way_are_made_on_demand(tmp_path: Path) -> None:
    write_atomic(tmp_path / "a" / "b" / "file", b"content", parents=True)
    assert (tmp_path / "a" / "b" / "file").read_bytes() == b"content"
    (tmp_path / "link").symlink_to(tmp_path / "a")
    write_atomic(tmp_path / "link" / "c" / "file", b"content", parents=True)
    assert (tmp_path / "a" / "c" / "file").read_bytes() == b"content"


@pytest.mark.parametrize("where", ["os.fsync", "os.open"])
def test_folders_made_for_a_file_that_fails_are_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    (tmp_path / "a").mkdir()
    monkeypatch.setattr(where, _fail(OSError(28, os.strerror(28))))
    with pytest.raises(DxplanError):
        write_atomic(tmp_path / "a" / "b" / "c" / "file", b"new", parents=True)
    assert [path.name for path in tmp_path.rglob("*")] == ["a"]


def test_folders_that_cant_all_be_made_are_removed(tmp_path: Path) -> None:
    with pytest.raises(DxplanError):
        write_atomic(tmp_path / "a" / ("b" * 300) / "file", b"new", parents=True)
    (tmp_path / "file").touch()
    with pytest.raises(DxplanError):
        write_atomic(tmp_path / "file" / "b" / "file", b"new", parents=True)
    assert [path.name for path in tmp_path.rglob("*")] == ["file"]


def test_what_crashes_left_is_swept_once_it_is_an_hour_old(tmp_path: Path) -> None:
    for name, age in (("old", 3700), ("young", 3500)):
        path = tmp_path / f".dxplan-{name}.tmp"
        path.touch()
        os.utime(path, (time.time() - age,) * 2)
    for name in ("note.tmp", ".dxplan-x"):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (0, 0))
    (tmp_path / ".dxplan-folder.tmp").mkdir()
    os.utime(tmp_path / ".dxplan-folder.tmp", (0, 0))
    write_atomic(tmp_path / "file", b"new")
    left = sorted(path.name for path in tmp_path.iterdir())
    assert left == [".dxplan-folder.tmp", ".dxplan-x", ".dxplan-young.tmp", "file", "note.tmp"]


def test_many_files_sweep_each_folder_once(tmp_path: Path) -> None:
    """Else a thousand files would look a thousand times at a thousand files."""
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        path = tmp_path / folder / ".dxplan-old.tmp"
        path.touch()
        os.utime(path, (0, 0))
    names = [f"{folder}/{number}" for folder in ("a", "b") for number in range(3)]
    add_files(tmp_path, dict.fromkeys(names, b"new"), Origin("", ""), print)
    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()) == names


def test_what_a_kill_left_is_swept_by_the_next_who_writes_there(tmp_path: Path) -> None:
    """Whatever its age; what a living process has begun stays, and so does what is of another machine."""
    script = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom dxplan.repository import operations, writing\n"
        "operations.sync = lambda _: os.kill(os.getpid(), getattr(signal, sys.argv[1]))\n"
        "writing.write_atomic(Path('file'), b'new')\n"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    killed, stopped = (
        subprocess.Popen([sys.executable, "-c", script, name], cwd=tmp_path, env=environment)
        for name in ("SIGKILL", "SIGSTOP")
    )
    try:
        assert killed.wait(60) == -signal.SIGKILL
        os.waitid(os.P_PID, stopped.pid, os.WSTOPPED | os.WNOWAIT)
        ours = [path for path in tmp_path.iterdir() if f"-{killed.pid}-" in path.name]
        theirs = [path for path in tmp_path.iterdir() if f"-{stopped.pid}-" in path.name]
        assert (len(ours), len(theirs)) == (1, 1)
        elsewhere = tmp_path / f".dxplan-{'0' * 8}-{killed.pid}-{'0' * 12}.tmp"
        elsewhere.touch()
        write_atomic(tmp_path / "file", b"newer")
        assert sorted(tmp_path.iterdir()) == sorted([*theirs, elsewhere, tmp_path / "file"])
    finally:
        stopped.kill()
        stopped.wait()


def test_a_hash_is_of_the_bytes(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"abc")
    assert sha256_of(tmp_path / "file") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    for name in ("none", "."):
        with pytest.raises(DxplanError):
            sha256_of(tmp_path / name)


# Never overwriting


def test_a_new_file_takes_no_other_s_place(tmp_path: Path) -> None:
    file = tmp_path / "q.docx"
    assert write_new(file, b"report") is Outcome.WRITTEN
    assert write_new(file, b"report") is Outcome.UNCHANGED
    file.write_bytes(b"edited")
    with pytest.raises(DxplanError) as caught:
        write_new(file, b"report")
    assert (file.read_bytes(), caught.value.code) == (b"edited", 2)
    assert sentence_of(caught.value) == f"{file} is there already, with other content"
    assert caught.value.hint
    assert caught.value.hint.args["name"] == str(tmp_path / "q-2.docx")
    assert write_new(file, b"report", force=True) is Outcome.WRITTEN
    assert file.read_bytes() == b"report"
    assert [path.name for path in tmp_path.iterdir()] == ["q.docx"]


def test_a_free_name_is_the_next_under_which_there_is_nothing(tmp_path: Path) -> None:
    for name in ("q.docx", "q-2.docx"):
        (tmp_path / name).touch()
    (tmp_path / "q-3.docx").symlink_to("nowhere")
    assert free_name(tmp_path / "q.docx") == str(tmp_path / "q-4.docx")
    assert free_name(tmp_path / "letters") == str(tmp_path / "letters-2")


@pytest.mark.parametrize("links", [True, False], ids=["links", "no-links"])
def test_what_comes_in_between_is_not_overwritten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool) -> None:
    """Another process writes the file when all is ready, in the last moment before ours gets the name."""
    file = tmp_path / "q.docx"

    def late(path: Path, target: Path) -> None:
        target.write_bytes(content)
        if not links:
            raise OSError(95, "Operation not supported")
        os.link(path, target)

    monkeypatch.setattr("dxplan.repository.operations.link", late)
    content = b"of another"
    with pytest.raises(DxplanError):
        write_new(file, b"report")
    assert file.read_bytes() == b"of another"
    file.unlink()
    content = b"report"
    assert write_new(file, b"report") is Outcome.UNCHANGED
    assert [path.name for path in tmp_path.iterdir()] == ["q.docx"]


def test_where_there_are_no_links_a_file_is_made_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.link", _fail(OSError(1, "Operation not permitted")))
    assert write_new(tmp_path / "q.docx", b"report") is Outcome.WRITTEN
    assert (tmp_path / "q.docx").read_bytes() == b"report"
    assert [path.name for path in tmp_path.iterdir()] == ["q.docx"]


def test_what_another_program_has_open_is_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As Windows fails where Word has the file open."""
    error = PermissionError(13, "Access is denied")
    error.winerror = 32  # type: ignore[attr-defined]
    monkeypatch.setattr("os.replace", _fail(error))
    (tmp_path / "q.docx").write_bytes(b"old")
    with pytest.raises(DxplanError) as caught:
        write_new(tmp_path / "q.docx", b"report", force=True)
    assert "another program has it open" in sentence_of(caught.value)
    assert (tmp_path / "q.docx").read_bytes() == b"old"


# Locking

HOLD = (
    "import sys, time\n"
    "from pathlib import Path\n"
    "from dxplan.repository.lock import locked\n"
    "with locked(Path(sys.argv[1])):\n"
    "    print(flush=True)\n"
    "    time.sleep(60)\n"
)


def holding(folder: Path) -> subprocess.Popen[bytes]:
    """A process that holds the lock of a folder."""
    holder = subprocess.Popen([sys.executable, "-c", HOLD, str(folder)], stdout=subprocess.PIPE)
    assert holder.stdout
    holder.stdout.readline()
    return holder


def test_a_lock_leaves_nothing_behind(tmp_path: Path) -> None:
    with locked(tmp_path):
        assert leftovers(tmp_path) == [LOCK]
    assert leftovers(tmp_path) == []
    with pytest.raises(KeyError), locked(tmp_path):
        raise KeyError
    assert leftovers(tmp_path) == []


def test_who_waits_too_long_for_a_lock_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dxplan.repository.lock.LOCK_SECONDS", 0.2)
    holder = holding(tmp_path)
    try:
        with pytest.raises(DxplanError) as caught, locked(tmp_path):
            pass
    finally:
        holder.kill()
        holder.communicate()
    assert str(tmp_path / LOCK) in sentence_of(caught.value)
    assert caught.value.code == 2


def test_the_lock_of_a_killed_process_holds_nobody_up(tmp_path: Path) -> None:
    holder = holding(tmp_path)
    holder.send_signal(signal.SIGKILL)
    holder.communicate()
    assert leftovers(tmp_path) == [LOCK]
    started = time.monotonic()
    with locked(tmp_path):
        pass
    assert time.monotonic() - started < 1
    assert leftovers(tmp_path) == []


def test_a_lock_is_held_by_one_at_a_time(tmp_path: Path) -> None:
    """Each process adds one to a number many times; the name of the lock file comes and goes meanwhile."""
    (tmp_path / "number").write_text("0", "utf-8")
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from dxplan.repository.lock import locked\n"
        "number = Path(sys.argv[1]) / 'number'\n"
        "for _ in range(100):\n"
        "    with locked(number.parent):\n"
        "        number.write_text(str(int(number.read_text('utf-8')) + 1), 'utf-8')\n"
    )
    writers = [subprocess.Popen([sys.executable, "-c", code, str(tmp_path)]) for _ in range(4)]
    assert [writer.wait(60) for writer in writers] == [0] * 4
    assert (tmp_path / "number").read_text("utf-8") == "400"


@pytest.mark.parametrize("make", [Path.mkdir, lambda path: path.symlink_to("elsewhere")], ids=["folder", "link"])
def test_what_is_no_lock_file_is_not_used_as_one(tmp_path: Path, make: Callable[[Path], object]) -> None:
    make(tmp_path / LOCK)
    with pytest.raises(DxplanError) as caught, locked(tmp_path):
        pass
    assert str(tmp_path / LOCK) in sentence_of(caught.value)
    assert not (tmp_path / "elsewhere").exists()


# Records


@pytest.fixture
def records(tmp_path: Path) -> Path:
    """The folder of a plan's records, with one report."""
    folder = tmp_path / "2024"
    (folder / "reports" / "2024-Q2").mkdir(parents=True)
    (folder / "journal").mkdir()
    (folder / "reports" / "2024-Q2" / "so-tc.yaml").touch()
    return folder


def listed(records: Path) -> list[str]:
    return [path.relative_to(records).as_posix() for path in record_files(records.with_suffix(".yaml"))]


def test_links_to_folders_of_records_are_followed_and_those_that_lead_back_are_not(
    records: Path, tmp_path: Path
) -> None:
    away = tmp_path / "away"
    (records / "reports" / "2024-Q2").rename(away)
    (records / "reports" / "2024-Q2").symlink_to(away)
    (records / "reports" / "again").symlink_to(records)
    assert listed(records) == ["reports/2024-Q2/so-tc.yaml"]


def test_what_only_looks_like_a_record_is_listed_and_told_apart(records: Path) -> None:
    quarter = records / "reports" / "2024-Q2"
    for name in ("so-nv.YAML", "so-gd.yaml.txt", "so-yt.yml", ".so-x.yaml", "so-tc.yaml~", "note.md", "~$so-tc.yaml"):
        (quarter / name).touch()
    (quarter / "so-ct.yaml").mkdir()
    os.mkfifo(quarter / "so-tp.yaml")
    (quarter / "so-ld.yaml").symlink_to("nowhere")
    found = record_files(records.with_suffix(".yaml"))
    assert [path.name for path in found if is_yaml(path)] == ["so-tc.yaml", "so-yt.yml"]
    assert [path.name for path in found if not is_yaml(path)] == [
        *("so-ct.yaml", "so-gd.yaml.txt", "so-ld.yaml", "so-nv.YAML", "so-tp.yaml")
    ]


def test_a_file_where_a_folder_of_records_belongs_is_not_passed_over(records: Path, tmp_path: Path) -> None:
    (records / "journal").rmdir()
    (records / "journal").touch()
    assert listed(records) == ["journal", "reports/2024-Q2/so-tc.yaml"]
    (tmp_path / "2025").touch()
    with pytest.raises(DxplanError) as caught:
        record_files(tmp_path / "2025.yaml")
    assert "2025 is not a folder" in sentence_of(caught.value)


def test_a_folder_of_records_that_may_not_be_read_is_an_error() -> None:
    with TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        quarter = Path(name, "2024", "reports", "2024-Q2")
        quarter.mkdir(parents=True)
        quarter.chmod(0)
        with not_root(), pytest.raises(DxplanError) as caught:
            record_files(Path(name, "2024.yaml"))
        quarter.chmod(0o755)
    assert "2024-Q2 may not be read by this user" in sentence_of(caught.value)


def test_the_lock_of_a_checkout_is_where_git_does_not_see_it(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "plans").mkdir()
    with locked(tmp_path / "plans"):
        assert leftovers(tmp_path / "plans") == []
        assert (tmp_path / ".git" / LOCK).exists()
