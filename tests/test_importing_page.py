"""The screens of docs/importing.md are what the commands say; counts may differ."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from plans import ROOT

Run = Callable[..., tuple[int, str, str]]
PAGE = (ROOT / "docs" / "importing.md").read_text("utf-8")


def without_counts(text: str) -> str:
    return re.sub(r"[0-9]+", "0", text)


def test_the_commands_of_the_page_say_what_it_shows(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plans").mkdir()
    shutil.copy(ROOT / "tests" / "sources" / "ke-hoach-2024.txt", "ke-hoach.txt")
    screens = re.findall(r"(?ms)^```\n\$ dxplan (import [^\n]*)\n(.*?)^```$", PAGE)
    assert len(screens) == 2
    for command, screen in screens:
        code, out, err = run(*command.split())
        assert code == 0, err
        assert {*map(without_counts, screen.splitlines())} <= {*map(without_counts, out.splitlines())}
    assert "review.html" in PAGE
    assert (tmp_path / "review.html").is_file()
    shown = yaml.safe_load(re.findall(r"(?ms)^```yaml\n(.*?)^```$", PAGE)[0])
    doubts = yaml.safe_load((tmp_path / "plans" / "2024.yaml").read_text("utf-8"))["doubts"]
    assert shown["doubts"][0] in doubts
