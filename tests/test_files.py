"""Finding plans, reading them, and the one way of writing."""

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from dxplan.diagnostics import DxplanError
from dxplan.files import find_repository, plan_files, read_bytes, write_atomic

NOBODY = 65534


def said(error: DxplanError) -> str:
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
    assert reason in said(caught.value)
    assert str(path) in said(caught.value)
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


def test_a_link_to_nothing_makes_its_target(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "target")
    write_atomic(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == b"new"


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


@pytest.mark.parametrize("where", ["os.fdopen", "os.fsync", "tempfile.mkstemp", "pathlib.Path.replace"])
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
    assert os.strerror(number) in said(caught.value)
    assert str(tmp_path / "file") in said(caught.value)


def test_a_full_disk_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    """A limit on the size of files stands for the disk: the write itself breaks off."""
    (tmp_path / "file").write_bytes(b"old")
    code = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from dxplan.diagnostics import DxplanError\n"
        "from dxplan.files import write_atomic\n"
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
            with _not_root(), pytest.raises(DxplanError) as caught:
                write_atomic(folder / "file", b"new")
        finally:
            folder.chmod(0o755)
        assert "can't be written" in said(caught.value)
        assert "Permission denied" in said(caught.value)
        assert (folder / "file").read_bytes() == b"old"
        assert [path.name for path in folder.iterdir()] == ["file"]


@contextmanager
def _not_root() -> Iterator[None]:
    """Without the powers of root, who may write anywhere: CI often runs as root."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if user == 0:
            os.seteuid(user)


@pytest.mark.parametrize("name", ["none/file", "file/below", "a" * 300, "loop"], ids=["folder", "file", "long", "loop"])
def test_a_place_that_cant_be_written_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(DxplanError) as caught:
        write_atomic(tmp_path / name, b"new")
    assert str(tmp_path / name) in said(caught.value)


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
        "from dxplan.files import write_atomic\n"
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
