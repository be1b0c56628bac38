"""The commands of README.md work as they are written, one after the other, in one shell of a clean machine."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from plans import ROOT

SECOND_COMMAND = "make check"
"""Runs these tests, so they can't run it."""


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """The tracked files as they are now, set up as `make status` does it, with the environment of the tests."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, encoding="utf-8")
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).exists():  # one that is deleted, but not yet for git
            (tmp_path / "dxplan" / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, tmp_path / "dxplan" / name)
    environment = tmp_path / "dxplan" / ".venv"
    environment.mkdir()
    (environment / "bin").symlink_to(Path(sys.prefix, "bin"))
    for mark in (".run", ".dev"):
        (environment / mark).touch()
    return tmp_path / "dxplan"


def blocks() -> list[list[str]]:
    """The commands of each console block of README.md."""
    found = re.findall(r"(?ms)^```console\n(.*?)^```$", (ROOT / "README.md").read_text("utf-8"))
    return [[line.removeprefix("$ ") for line in block.splitlines() if line.startswith("$ ")] for block in found]


def test_every_block_works_in_one_shell_of_a_clean_machine(clone: Path, tmp_path: Path) -> None:
    lines = [line for block in blocks() for line in block]
    assert len(lines) > 8
    assert sum(line.startswith(SECOND_COMMAND) for line in lines) == 1
    home = tmp_path / "home"
    home.mkdir()
    done = subprocess.run(
        ["bash", "-euxo", "pipefail"],
        input="\n".join(line for line in lines if not line.startswith(SECOND_COMMAND)),
        cwd=clone,
        env={"HOME": str(home), "PATH": os.defpath, "GIT_CONFIG_NOSYSTEM": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    commands = [line for line in done.stderr.splitlines() if line.startswith("+ ")]
    assert commands[-1] == "+ dxplan validate"  # the last block was reached
    assert "Traceback" not in done.stderr
    assert "5 quá hạn" in done.stdout


def test_the_status_that_readme_shows_is_what_comes_out(terminal: Callable[..., str]) -> None:
    shown = re.search(r"(?ms)^```\n(Kế hoạch .*?)^```$", (ROOT / "README.md").read_text("utf-8"))
    assert shown
    width = max(map(len, shown[1].splitlines()))
    screen = re.sub(r"\x1b\[[0-9;]*m", "", terminal("status --as-of 2024-10-01", width))
    assert [line.rstrip() for line in screen.splitlines()] == shown[1].splitlines()
