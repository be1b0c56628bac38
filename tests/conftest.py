"""What every test may use: golden files that rewrite themselves on demand, and property tests that never vary."""

import gc
import io
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import settings

from documents import lay_out
from dxplan.cli import main
from dxplan.reading.yaml import read_source
from histories import ALONE, History
from story import STORY, states

NOBODY = 65534
GOLDEN = Path(__file__).parent / "golden"

settings.register_profile("dxplan", derandomize=True, deadline=None)
settings.load_profile("dxplan")
gc.set_threshold(100_000, 50, 50)  # the program runs without; at the usual pace it is a tenth of the time
os.fsync = lambda fd: None  # no test ends in a real power cut; `faults.py` plays one


@pytest.fixture(scope="session", autouse=True)
def read_once() -> Iterator[None]:
    """What a text of YAML holds depends on nothing else, so each is read once: a tenth of the time of all tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dxplan.reading.load.read_source", lru_cache(4096)(read_source))
        yield


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite the golden files with what comes out now")
    parser.addoption("--every-fault", action="store_true", help="try every fault of disk and git, not some of them")


@pytest.fixture
def every(request: pytest.FixtureRequest) -> bool:
    """Whether every fault is to be tried, which takes minutes."""
    return bool(request.config.getoption("--every-fault"))


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str | Path, str], None]:
    """Compare a text with a file, byte for byte; a bare name stands in tests/golden."""

    def compare(name: str | Path, text: str) -> None:
        path = GOLDEN / name  # a whole path stays as it is
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        assert path.exists(), f"{path.name} is missing; make it with --update-golden and read it"
        assert text == path.read_bytes().decode()

    return compare


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, str, str]]:
    """Run a command inside this process, on 1 October 2024, in English, in the repository: code, stdout, stderr."""
    monkeypatch.chdir(Path(__file__).parent.parent)
    monkeypatch.setenv("DXPLAN_LANG", "en")
    monkeypatch.setenv("DXPLAN_TODAY", "2024-10-01")

    def run(*arguments: str) -> tuple[int, str, str]:
        code = main(arguments)
        return code, *capsys.readouterr()

    return run


@pytest.fixture(scope="session")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented year's repository, for tests that only read it."""
    return lay_out(tmp_path_factory.mktemp("invented"))


@pytest.fixture(scope="session")
def story(tmp_path_factory: pytest.TempPathFactory) -> History:
    """The story's repository, its commits tagged by their numbers, for tests that only read it."""
    history = History(tmp_path_factory.mktemp("story"))
    for number, (commit, files) in enumerate(zip(STORY, states(), strict=True), 1):
        history.commit(f"{commit.day}T09:00:00+07:00", dict(files))
        history.git("tag", f"c{number}")
    return history


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """What a command puts on a terminal of a width, on 1 October 2024; further words are environment variables."""
    monkeypatch.setenv("DXPLAN_TODAY", "2024-10-01")
    monkeypatch.setenv("TERM", "xterm-256color")
    for name in ("NO_COLOR", "FORCE_COLOR", "LINES", "GITHUB_ACTIONS", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)

    def shown(command: str, width: int, code: int = 0, **environment: str) -> str:
        monkeypatch.setenv("COLUMNS", str(width))
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        screen = Terminal()
        monkeypatch.setattr(sys, "stdout", screen)
        assert main(command.split()) == code
        return screen.getvalue()

    return shown


@pytest.fixture
def screen(terminal: Callable[..., str], monkeypatch: pytest.MonkeyPatch, repository: Path) -> Callable[..., str]:
    """As `terminal`, in the plan repository that the test's module makes."""
    monkeypatch.chdir(repository)
    return terminal


@contextmanager
def not_root() -> Iterator[None]:
    """Without the powers of root, who may write anywhere: CI often runs as root."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if user == 0:
            os.seteuid(user)


@pytest.fixture
def git_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Git as if nobody had configured it."""
    for name, value in ALONE.items():
        monkeypatch.setenv(name, value)
