"""The Python of our Word templates, made ahead: what it writes is what the template writes, and it is ours alone."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import word_templates
from dxplan.diagnostics import DxplanError
from dxplan.render.language import language
from dxplan.word import grammar, packaged, sandbox
from dxplan.word.filling import Filling
from plans import REAL_PLAN, ROOT
from word_xml import p, word_file

Run = Callable[..., tuple[int, str, str]]
AHEAD = ROOT / "compiled_templates"


@pytest.fixture(autouse=True)
def _forgetful() -> Iterator[None]:
    """What was compiled before is forgotten, and what a test compiles is no other test's."""
    sandbox._compiled.cache_clear()
    yield
    sandbox._compiled.cache_clear()


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The templates that are compiled: each is checked before."""
    names: list[str] = []
    check: Callable[..., None] = grammar.check

    def checking(tree: object, name: str, *rest: object) -> None:
        names.append(name)
        check(tree, name, *rest)

    monkeypatch.setattr(grammar, "check", checking)
    return names


def printed(text: str, file: str = "plan.docx") -> str:
    """What a template of a Word file writes, or its error."""
    environment = Filling({"a": "A"}, language("en")).environment(text, file)
    try:
        with sandbox.running(file, "{}:{}".format):
            return "".join(environment.get_template(file).generate())
    except DxplanError as error:
        return language("en").message(error.message)


def python_of(text: str, file: str = "plan.docx", *, marked: bool = True) -> str:
    """The Python of a template, as `make templates` writes it; with the mark of its text or without."""
    environment = Filling({}, language("en")).environment(text, file)
    origin = packaged.origin_of(environment.bytecode_cache.get_source_checksum(text)) if marked else ""
    code: str = environment.compile(text, file, file, raw=True)
    return f"{code}\nmade_of = {origin!r}\n"


@pytest.mark.parametrize("report", ["plan", "chief", "session", "year-end"])
def test_a_packaged_report_compiles_nothing_and_is_the_same(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, checked: list[str], report: str
) -> None:
    files = [tmp_path / f"{name}.docx" for name in ("ahead", "now")]
    words = ("report", report, "--plan", str(REAL_PLAN), "-o")
    assert run(*words, str(files[0]))[0] == 0
    assert checked == []
    sandbox._compiled.cache_clear()
    monkeypatch.setattr(packaged, "made_ahead", lambda: tmp_path)
    assert run(*words, str(files[1]))[0] == 0
    assert checked == [f"{report}.docx", "letterhead.docx"]
    assert files[0].read_bytes() == files[1].read_bytes()


@pytest.mark.parametrize("change", ["another text", "another Jinja", "no mark"])
def test_what_was_made_of_something_else_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, checked: list[str], change: str
) -> None:
    text = "<w:p>{{ a | upper }}</w:p>"
    ahead = python_of(text, marked=change != "no mark").replace("<w:p>", "<w:p>ahead ")
    (tmp_path / "plan.py").write_text(ahead, "utf-8")
    monkeypatch.setattr(packaged, "made_ahead", lambda: tmp_path)
    checked.clear()
    if change == "another Jinja":
        monkeypatch.setattr("jinja2.__version__", "3.2.0")
    own = text.replace("upper", "lower") if change == "another text" else text
    assert printed(own) == f"<w:p>{'a' if change == 'another text' else 'A'}</w:p>"
    assert checked == ["plan.docx"]
    monkeypatch.undo()
    monkeypatch.setattr(packaged, "made_ahead", lambda: tmp_path)
    sandbox._compiled.cache_clear()
    assert printed(text) == ("<w:p>A</w:p>" if change == "no mark" else "<w:p>ahead A</w:p>")


def test_an_error_in_what_is_made_ahead_has_the_place_in_the_template(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, checked: list[str]
) -> None:
    text = "<w:p>x</w:p>\n<w:p>{{ a }}</w:p>\n<w:p>{{ a.b }}</w:p>\n"
    now = printed(text)
    assert now.startswith("plan.docx:3: the template ")
    (tmp_path / "plan.py").write_text(python_of(text), "utf-8")
    monkeypatch.setattr(packaged, "made_ahead", lambda: tmp_path)
    sandbox._compiled.cache_clear()
    checked.clear()
    assert printed(text) == now
    assert checked == []


def test_nothing_made_ahead_is_taken_from_an_office_s_folder(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python that lies next to an office's templates would be anyone's who can write there."""
    own = tmp_path / "templates"
    for folder in (own, tmp_path / "compiled_templates", own / "compiled_templates"):
        folder.mkdir()
        for path in AHEAD.glob("*.py"):
            (folder / path.name).write_text("raise SystemExit(9)\n")
    (own / "letterhead.docx").write_bytes(word_file(p("Normal", "{{ body }}"), own_parts=True))
    out = tmp_path / "out.docx"
    monkeypatch.chdir(tmp_path)
    assert run("report", "plan", "--plan", str(REAL_PLAN), "--templates", str(own), "-o", str(out))[0] == 0


def test_the_tool_says_what_was_changed_by_hand_or_is_not_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder: Any = shutil.copytree(AHEAD, tmp_path / "ahead", ignore=shutil.ignore_patterns("__pycache__"))
    with (folder / "chief.py").open("a", encoding="utf-8") as file:
        file.write("# by hand\n")
    (folder / "gone.py").write_text("", "utf-8")
    (folder / "plan.py").unlink()
    monkeypatch.setattr(word_templates, "made_ahead", lambda: folder)
    monkeypatch.setattr("sys.argv", ["word_templates.py", "--check"])
    assert word_templates.main() == 1
    lines = sorted(capsys.readouterr().err.splitlines())
    assert lines == [f"{name}.py is not fresh: run `make templates`" for name in ("chief", "gone", "plan")]
