"""Paths in the forms that other programs read: those from the repository's root, wherever the command is run."""

import json
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from histories import ALONE, History
from plans import ROOT, plan_text

Run = Callable[..., tuple[int, str, str]]

TASK = "- {id: I.1, title: Việc, deadline: {text: 30/6/2024, kind: fixed, due: 2024-06-30}, lead: [khong-co]}\n"
JUNE = "schema: 1\nentries:\n  - {kind: progress, on: 2024-06-20, task: I.9, agency: so-tc, progress: in_progress}\n"
FILES: dict[str, str] = {"plans/2024.yaml": plan_text(TASK), "plans/2024/journal/2024-06.yaml": JUNE}
PLAN = "tỉnh/plans/2024.yaml"
FORMS = ("json", "github", "gitlab", "sarif", "junit")
PLACES = {
    "the top": (".", ("-C", "tỉnh")),
    "its folder": ("tỉnh", ()),
    "plans": ("tỉnh/plans", ()),
    "records": ("tỉnh/plans/2024/journal", ()),
    "a sibling": ("other", ("-C", "../tỉnh")),
    "by its file": ("other", ("--plan", "../tỉnh/plans/2024.yaml")),
    "elsewhere": ("..", ("-C", "clone/tỉnh")),
    "by its whole name": ("..", ("--plan", "{top}/tỉnh/plans/../plans/2024.yaml")),
    "by a link": ("link", ()),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plan repository in a folder of a larger clone."""
    history = History(tmp_path_factory.mktemp("made") / "clone")
    history.write({"other/x": "", **{f"tỉnh/{name}": text for name, text in FILES.items()}})
    (history.folder / "link").symlink_to("tỉnh")
    history.commit("2024-05-20T09:00:00+07:00")
    return history.folder


@pytest.fixture
def clone(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, value in ALONE.items():
        monkeypatch.setenv(name, value)
    for name in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR", "GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)
    return Path(shutil.copytree(made, tmp_path / "clone", symlinks=True))


def at(place: str, clone: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, ...]:
    """Go to a place; the options with which the plan is found from there."""
    folder, options = PLACES[place]
    monkeypatch.chdir(clone / folder)
    return tuple(option.format(top=clone) for option in options)


@pytest.mark.parametrize("form", FORMS)
def test_a_form_is_the_same_to_the_byte_wherever_the_command_is_run(
    run: Run, clone: Path, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = {place: run("validate", "-f", form, *at(place, clone, monkeypatch)) for place in PLACES}
    code, out, _ = found["the top"]
    assert code == 1
    assert "tỉnh/plans/2024/journal/2024-06.yaml" in out or "t%E1%BB%89nh/plans/2024/journal/2024-06.yaml" in out
    assert str(clone) not in out
    assert "../" not in out
    assert {out for _, out, _ in found.values()} == {out}
    summed = {err.partition(":")[0] for _, _, err in found.values() if form == "github"}
    assert summed <= {PLAN}


@pytest.mark.parametrize("form", FORMS[1:])
def test_a_commit_names_files_alike(run: Run, clone: Path, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for place in ("plans", "elsewhere"):
        options = at(place, clone, monkeypatch)
        outs = [run("validate", "-f", form, *options, *more)[1] for more in ((), ("--at", "HEAD"))]
        if form == "junit":  # a commit is held to fewer rules
            outs = [" ".join(sorted(set(re.findall('file="[^"]*"', out)))) for out in outs]
        assert outs[0] == outs[1]


@pytest.mark.parametrize("place", PLACES)
def test_every_view_names_the_plan_from_the_root(
    run: Run, clone: Path, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = at(place, clone, monkeypatch)
    for command in ("status", "report status"):
        assert json.loads(run(*command.split(), "-f", "json", *options)[1])["plan"]["file"] == PLAN
    (clone / PLAN).write_text(FILES["plans/2024.yaml"].replace("Việc", "Việc khác"), "utf-8")
    data = json.loads(run("diff", "HEAD", "-f", "json", *options)[1])
    assert (data["base"]["file"], data["head"]["file"]) == (PLAN, PLAN)
    findings = json.loads(run("amend", "--check", "-f", "json", *options)[1])["diagnostics"]
    assert {finding["file"] for finding in findings} <= {PLAN}


def test_people_see_paths_from_where_they_are(run: Run, clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for place, name in (("the top", PLAN), ("its folder", "plans/2024.yaml"), ("by its file", "../" + PLAN)):
        out = run("validate", *at(place, clone, monkeypatch))[1]
        assert out.startswith(f"{name}:")


def test_a_baseline_knows_its_findings_from_anywhere(run: Run, clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also those of a plan in no folder of the name `plans`."""
    (clone / "tỉnh" / "plans").rename(clone / "tỉnh" / "kh")
    history = object.__new__(History)
    history.folder = clone
    history.commit("2024-05-21T09:00:00+07:00")
    for folder, name in ((".", "tỉnh/kh/2024.yaml"), ("tỉnh", "kh/2024.yaml"), ("tỉnh/kh", "2024.yaml")):
        monkeypatch.chdir(clone / folder)
        for form in ("text", "json"):
            code, out, _ = run("validate", name, "--baseline", "HEAD", "-f", form)
            assert code == 0, out
            assert "khong-co" not in out


@pytest.mark.parametrize("variable", ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
def test_without_git_a_pipelines_folder_is_the_root(
    run: Run, clone: Path, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(clone / ".git")
    monkeypatch.chdir(clone / "tỉnh" / "plans")
    assert json.loads(run("validate", "-f", "json")[1])["diagnostics"][0]["file"] == "2024.yaml"
    for folder, first in ((clone / "other", "2024.yaml"), (clone, PLAN)):
        monkeypatch.setenv(variable, str(folder))
        assert json.loads(run("validate", "-f", "json")[1])["diagnostics"][0]["file"] == first


def test_a_submodule_is_a_root_of_its_own(run: Run, clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inner = History(clone / "tỉnh")
    inner.commit("2024-05-21T09:00:00+07:00")
    monkeypatch.chdir(clone)
    files = {finding["file"] for finding in json.loads(run("validate", "-C", "tỉnh", "-f", "json")[1])["diagnostics"]}
    assert files == set(FILES)


def test_a_name_that_is_no_text_is_kept(run: Run, clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    odd = os.fsdecode(b"\xff.yaml")
    shutil.copy(clone / PLAN, clone / "tỉnh" / "plans" / odd)
    monkeypatch.chdir(clone / "tỉnh" / "plans")
    out = run("validate", odd, "-f", "github")[1]
    assert "file=tỉnh/plans/" in out


def test_word_files_are_named_from_the_root_too(run: Run, clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(next((ROOT / "templates").glob("letterhead*.docx")), clone / "other" / "x.docx")
    for folder, name in ((".", "other/x.docx"), ("other", "x.docx"), ("tỉnh", "../other/x.docx")):
        monkeypatch.chdir(clone / folder)
        findings = json.loads(run("docx", "check", name, "-f", "json")[1])["diagnostics"]
        assert {finding["file"] for finding in findings} == {"other/x.docx"}
