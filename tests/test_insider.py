"""What an insider could do beside the ledger is told, as is a check that could not be made; honest work is not."""

import json
import os
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from histories import History
from plans import plan_text

Run = Callable[..., tuple[int, str, str]]

PLAN = "plans/2024.yaml"
TASKS = """\
- {id: I.1, title: Việc một, deliverable: Văn bản, deadline: 30/6/2024, lead: [so-tc], coordinating: [lien-quan]}
- {id: I.2, title: Việc hai, deliverable: Văn bản, deadline: 30/9/2024, lead: [cac-so], coordinating: [so-tttt]}
"""
FORMATS = ("text", "json", "github", "gitlab", "sarif", "junit")


@pytest.fixture
def history(tmp_path: Path, git_alone: None, run: Run, monkeypatch: pytest.MonkeyPatch) -> History:
    """A plan in force on the main branch, and a branch of it, as the working directory."""
    history = History(tmp_path / "r")
    history.commit("2024-05-20T08:00:00+07:00", {PLAN: plan_text(TASKS)})
    history.git("switch", "-q", "-c", "work")
    monkeypatch.chdir(history.folder)
    return history


def codes(run: Run, *arguments: str) -> list[str]:
    """The codes of the findings of this module's kind."""
    found = json.loads(run("validate", "-f", "json", *arguments)[1])["diagnostics"]
    return [one["code"] for one in found if one["code"].startswith("DX72")]


# A check that was not made


def no_main(history: History, _: pytest.MonkeyPatch) -> None:
    history.git("branch", "-q", "-m", "main", "trunk")


def unrelated(history: History, _: pytest.MonkeyPatch) -> None:
    history.git("checkout", "-q", "--orphan", "other")
    history.commit("2024-06-01T08:00:00+07:00")


def shallow(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    history.commit("2024-06-01T08:00:00+07:00")
    history.git("switch", "-q", "main")
    history.commit("2024-06-02T08:00:00+07:00")
    clone = history.clone(history.folder.parent / "clone", "--depth", "1", "--no-single-branch")
    clone.git("switch", "-q", "work")
    monkeypatch.chdir(clone.folder)


def without_git(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(history.folder))


def foreign(_: History, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")


def slow(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    program = history.folder.parent / "bin" / "git"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\nexec sleep 9\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr("dxplan.repository.process.SECONDS", 0.1)


def broken_base(history: History, _: pytest.MonkeyPatch) -> None:
    history.git("switch", "-q", "main")
    history.commit("2024-06-01T08:00:00+07:00", {PLAN: plan_text(TASKS).replace("lead: [so-tc]", "lead: so-tc")})
    history.git("switch", "-q", "-c", "mend")
    history.write({PLAN: plan_text(TASKS)})


def broken_plan(history: History, _: pytest.MonkeyPatch) -> None:
    history.write({PLAN: plan_text(TASKS).replace("lead: [so-tc]", "lead: so-tc")})


def lost(history: History, _: pytest.MonkeyPatch) -> None:
    history.write({PLAN: plan_text(TASKS).replace("Việc một", "Việc khác")})
    tree = history.git("rev-parse", "main:plans")
    (history.folder / ".git" / "objects" / tree[:2] / tree[2:]).unlink()


def lost_file(history: History, _: pytest.MonkeyPatch) -> None:
    history.write({PLAN: plan_text(TASKS).replace("Việc một", "Việc khác")})
    blob = history.git("rev-parse", f"main:{PLAN}")
    (history.folder / ".git" / "objects" / blob[:2] / blob[2:]).unlink()


def partial(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    history.commit("2024-06-01T08:00:00+07:00", {PLAN: plan_text(TASKS).replace("Việc một", "Việc khác")})
    history.git("switch", "-q", "main")
    clone = history.clone(history.folder.parent / "clone", "--filter=blob:none", "-b", "work")
    monkeypatch.chdir(clone.folder)


UNREAD = (no_main, unrelated, shallow, without_git, foreign, slow, broken_base, broken_plan, lost, lost_file, partial)


@pytest.mark.parametrize("happens", UNREAD, ids=lambda one: one.__name__)
def test_a_base_that_can_not_be_read_is_a_finding(
    run: Run, history: History, monkeypatch: pytest.MonkeyPatch, happens: Callable[..., None]
) -> None:
    assert codes(run) == []
    happens(history, monkeypatch)
    assert codes(run) == ["DX720"]
    code, out, _ = run("validate", "--require-ledger")
    assert (code, "error DX720" in out) == (1, True)


@pytest.mark.parametrize("form", FORMATS)
def test_it_is_a_finding_in_every_format(run: Run, history: History, form: str) -> None:
    assert "DX720" not in run("validate", "-f", form)[1].replace("DX720 ledger-not-compared", "")
    history.git("branch", "-q", "-m", "main", "trunk")
    code, out, _ = run("validate", "-f", form)
    assert (code, "DX720" in out) == (0, True)
    assert "there is no branch origin/main, main, master to compare with" in out
    code, strict, _ = run("validate", "-f", form, "--require-ledger")
    assert code == 1
    if form == "sarif":
        for text, is_done, level in ((out, True, "warning"), (strict, False, "error")):
            (invocation,) = json.loads(text)["runs"][0]["invocations"]
            assert invocation["executionSuccessful"] is is_done
            assert [one["level"] for one in invocation["toolExecutionNotifications"]] == [level]
    if form == "junit":
        assert ("<failure" in out, "<failure" in strict) == (False, True)


def test_a_commit_is_compared_too(run: Run, history: History) -> None:
    history.commit("2024-06-01T08:00:00+07:00", {PLAN: plan_text(TASKS).replace("Việc một", "Việc khác")})
    assert "DX711" in run("validate", "--at", "HEAD")[1]
    assert run("validate", "--at", "main")[0] == 0
    history.git("branch", "-q", "-m", "main", "trunk")
    assert codes(run, "--at", "HEAD") == ["DX720"]


@pytest.mark.parametrize("status", ["in_force", "draft"])
def test_without_git_a_plan_in_force_has_a_note(
    run: Run, tmp_path: Path, git_alone: None, monkeypatch: pytest.MonkeyPatch, status: str
) -> None:
    """Also in a repository without a commit; a draft has no ledger to keep."""
    (tmp_path / "plans").mkdir()
    (tmp_path / PLAN).write_text(plan_text(TASKS).replace("status: in_force", f"status: {status}"), "utf-8")
    monkeypatch.chdir(tmp_path)
    expected = ["DX725"] if status == "in_force" else []
    assert codes(run) == expected
    assert run("validate")[0] == 0
    assert run("validate", "--require-ledger")[0] == len(expected)
    History(tmp_path)
    assert codes(run) == expected


def test_what_comes_on_stdin_has_a_note(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for status, expected in (("in_force", ["DX725"]), ("draft", [])):
        text = plan_text(TASKS).replace("status: in_force", f"status: {status}")
        monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(text.encode()), encoding="utf-8"))
        assert codes(run, "-") == expected


def test_nothing_in_the_files_accepts_it(run: Run, history: History) -> None:
    history.write({PLAN: plan_text(TASKS, "waivers: [{rule: DX720, reason: Không cần}]\n")})
    history.git("branch", "-q", "-m", "main", "trunk")
    assert codes(run) == ["DX720"]
    assert "DX720 is about what was changed, and can't be waived in the files" in run("validate")[1]


def test_a_plan_in_force_that_is_a_draft_again_is_told_by_validate(run: Run, history: History) -> None:
    history.write({PLAN: plan_text(TASKS).replace("status: in_force", "status: draft")})
    code, out, _ = run("validate")
    assert (code, "DX715" in out) == (1, True)
