"""Hostile clones: whatever a repository's files name, nothing of it runs, and the ledger's base is the true one."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import dxplan.repository.process as process
from histories import ALONE, History
from plans import plan_text

Run = Callable[..., tuple[int, str, str]]

TASK = "- {id: I.1, title: Việc, deadline: {text: 30/6/2024, kind: fixed, due: 2024-06-30}, lead: [so-tc]}\n"
BEFORE = plan_text(TASK)
AFTER = BEFORE.replace("30/6/2024", "30/9/2024").replace("2024-06-30", "2024-09-30")
"""A deadline later, in words and as a day, and no entry in the ledger: two errors, if the base is the true one."""
JUNE = "schema: 1\nentries:\n  - {kind: progress, on: 2024-06-20, task: I.1, agency: so-tc, progress: in_progress}\n"
WHO = {f"GIT_{who}_{what}": "an@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
HOOKS = (
    *("pre-commit", "prepare-commit-msg", "commit-msg", "post-commit", "post-checkout", "post-merge", "pre-push"),
    *("post-index-change", "reference-transaction", "fsmonitor-watchman", "pre-auto-gc", "post-rewrite", "pre-rebase"),
)
PROGRAMS = (
    *("core.fsmonitor", "core.sshCommand", "core.editor", "core.pager", "core.askPass", "core.gitProxy"),
    *("core.alternateRefsCommand", "diff.external", "diff.evil.command", "diff.evil.textconv", "filter.evil.clean"),
    *("filter.evil.smudge", "filter.evil.process", "merge.evil.driver", "merge.tool", "mergetool.evil.cmd"),
    *("gpg.program", "gpg.ssh.program", "gpg.x509.program", "gpg.ssh.defaultKeyCommand", "sequence.editor"),
    *("uploadpack.packObjectsHook", "remote.origin.uploadpack", "remote.origin.receivepack", "trailer.x.command"),
    *("trailer.x.cmd", "interactive.diffFilter", "pager.diff", "pager.log", "browser.evil.cmd", "man.evil.cmd"),
    *(
        "sendemail.smtpserver",
        "submodule.x.update",
        "web.browser",
        "diff.tool",
        "difftool.evil.cmd",
        "init.templateDir",
    ),
    *("pack.packObjectsHook", "transfer.hook", "core.notesRef", "instaweb.httpd", "guitool.evil.cmd", "help.browser"),
)
"""Every key by which git's configuration names something to start, and some that only look so."""
SETTINGS = {
    "extensions.partialClone": "origin",
    "remote.origin.promisor": "true",
    "remote.origin.partialclonefilter": "blob:none",
    "remote.origin.fetch": "+refs/heads/*:refs/remotes/origin/*",
    "protocol.allow": "always",
    "protocol.ext.allow": "always",
    "log.showSignature": "true",
    "gc.auto": "1",
    "gc.autoDetach": "false",
    "diff.ignoreSubmodules": "none",
    "core.repositoryFormatVersion": "1",
    "core.splitIndex": "true",
}
FILTER = ("clean", "smudge")
ATTRIBUTES = "* filter=evil diff=evil merge=evil\n"


def arm(repository: Path, mark: Path, hooks: Path) -> None:
    """Write a configuration, hooks and attributes that leave a mark whatever git starts of them."""
    hooks.mkdir(parents=True, exist_ok=True)
    for name in HOOKS:
        (hooks / name).write_text(f"#!/bin/sh\ntouch '{mark}'\n", "utf-8")
        (hooks / name).chmod(0o755)
    touch = f"touch '{mark}'; cat; false"
    settings = dict.fromkeys(PROGRAMS, touch) | SETTINGS
    settings |= {
        "core.hooksPath": str(hooks),
        "credential.helper": f"!{touch}",
        "alias.diff": f"!{touch}",
        "alias.merge-base": f"!{touch}",
        "remote.origin.url": f"ext::sh -c touch% '{mark}'",
    }
    configured(repository / "config", settings)
    (repository / "info").mkdir(exist_ok=True)
    (repository / "info" / "attributes").write_text(ATTRIBUTES, "utf-8")


def configured(file: Path, settings: dict[str, str]) -> None:
    """Add to a file of git's configuration; what comes last counts."""
    with file.open("a", encoding="utf-8") as config:
        for name, value in settings.items():
            section, *inner, key = name.split(".")
            head = f'{section} "{".".join(inner)}"' if inner else section
            config.write(f'[{head}]\n\t{key} = "{value}"\n')


def plant(clone: History, place: str, mark: Path, *, base: str | None) -> None:
    """A repository as ordinary files, whose main branch has the plan as it is now, or what is to be fetched."""
    folder = clone.folder / place
    evil = History(clone.folder.parent / "evil")
    if base is None:
        evil.commit("2024-06-01T09:00:00+07:00", {"plans/2024.yaml": AFTER})
        base = evil.git("rev-parse", "HEAD")
    git_dir = evil.folder / ".git"
    (git_dir / "refs" / "heads" / "main").write_text(f"{base}\n", "utf-8")
    (git_dir / "refs" / "remotes" / "origin").mkdir(parents=True)
    (git_dir / "refs" / "remotes" / "origin" / "main").write_text(f"{base}\n", "utf-8")
    (git_dir / "index").unlink(missing_ok=True)
    arm(git_dir, mark, git_dir / "hooks")
    shutil.copytree(git_dir, folder, dirs_exist_ok=True)
    here = {"bare": "false", "worktree": os.path.relpath(clone.folder, folder), "hooksPath": str(folder / "hooks")}
    configured(folder / "config", {f"core.{key}": value for key, value in here.items()})
    clone.commit("2024-07-02T09:00:00+07:00")
    shutil.rmtree(evil.folder)


def own(clone: History, place: str, mark: Path) -> None:
    """The clone's own configuration, as an archive may bring it, and attributes that choose its drivers."""
    clone.commit("2024-07-02T09:00:00+07:00", {f"{place}/.gitattributes": ATTRIBUTES})
    arm(clone.folder / ".git", mark, clone.folder / ".git" / "hooks")
    arm(clone.folder / ".git", mark, clone.folder / "hooks")


ATTACKS: dict[str, tuple[str, Callable[[History, str, Path], None]]] = {
    "a base of its own": ("plans", lambda *given: plant(*given, base=None)),
    "a base to fetch": ("plans", lambda *given: plant(*given, base="1" * 40)),
    "below": ("plans/2024", lambda *given: plant(*given, base=None)),
    "far below": ("plans/2024/journal", lambda *given: plant(*given, base=None)),
    "the clone's own": ("plans", own),
}
ENTRY = ("--document", "215/KH-BCĐ", "--date", "2024-08-15", "--reason", "Gia hạn")
LEDGER = ("validate -f json", "amend --check", "diff", "status --at HEAD", "validate --baseline main")
READING = (
    *LEDGER,
    *("validate -f json", "validate --baseline main", "validate --at HEAD", "validate -f sarif", "status --at HEAD"),
    *(
        "status --at 2024-12-31",
        "tasks --at main",
        "show I.1 --at HEAD",
        "report status --at HEAD",
        "diff",
        "diff -f md",
    ),
    *("diff main HEAD", "diff main...HEAD", "diff HEAD:plans/2024.yaml", "amend --check --base main"),
    *("report amendment", "record session --on 2024-06-20 --dry-run", "template copy status", "calendar --at HEAD"),
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clone on a branch that has moved a deadline without an entry."""
    history = History(tmp_path_factory.mktemp("made") / "clone")
    history.commit("2024-05-20T09:00:00+07:00", {"plans/2024.yaml": BEFORE, "plans/2024/journal/2024-06.yaml": JUNE})
    history.git("switch", "-q", "-c", "topic")
    history.commit("2024-07-01T09:00:00+07:00", {"plans/2024.yaml": AFTER})
    return history.folder


@pytest.fixture
def clone(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> History:
    for name, value in (ALONE | WHO).items():
        monkeypatch.setenv(name, value)
    return at(shutil.copytree(made, tmp_path / "clone"))


def at(folder: Path) -> History:
    history = object.__new__(History)
    history.folder = folder
    return history


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_command_runs_what_a_repository_names(
    run: Run, clone: History, tmp_path: Path, attack: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, spring = ATTACKS[attack]
    mark = tmp_path / "ran"
    spring(clone, place, mark)
    monkeypatch.chdir(clone.folder / place)
    mine = {"HOME": str(tmp_path), "PATH": os.environ["PATH"]} | ALONE
    for command in ("status", "diff", "merge-base main HEAD", "commit --allow-empty -m x"):
        subprocess.run(["git", *command.split()], env=mine, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    assert mark.exists(), "the attack is one: git itself falls for it"
    mark.unlink()
    for written in (clone.folder / place / "index", clone.folder / place / "COMMIT_EDITMSG"):
        written.unlink(missing_ok=True)

    def runs(*words: str) -> tuple[int, str, str]:
        done = run(*words)
        assert not mark.exists(), words
        assert done[0] != 3, (words, done[2])
        return done

    commands = READING if place == "plans" else LEDGER
    results = {command: runs(*command.split()) for command in commands}
    codes = [finding["code"] for finding in json.loads(results["validate -f json"][1])["diagnostics"]]
    assert codes.count("DX711") == results["amend --check"][1].count("DX711") == 2
    assert codes.count("DX017") == results["amend --check"][1].count("DX017") == (place != "plans" or spring is not own)
    assert json.loads(runs("diff", "-f", "json")[1])["base"]["name"] == "main"
    before = clone.git("rev-parse", "HEAD")
    code, _, err = runs("record", "session", "--on", "2024-06-20", "--attended", "so-tc", "--commit")
    if spring is own:
        assert (code, "through the filter evil" in err) == (2, True)
    else:
        assert code == 0, err
        assert clone.git("rev-parse", "HEAD~1") == before, "it is the clone's own history that it went to"
        assert "is not obeyed" in err or place != "plans"
    assert runs("record", "session", "--on", "2024-06-21", "--attended", "so-tc")[0] == 0
    assert runs("amend", *ENTRY)[0] == 0
    if attack in ("a base of its own", "the clone's own"):
        assert runs("init", "new", "--here")[0] == 0
        assert runs("playground", "play")[0] == 0


def test_what_a_user_told_git_by_variables_starts_nothing_either(
    run: Run, clone: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a hook, or in a terminal of an editor."""
    mark = tmp_path / "ran"
    program = tmp_path / "program"
    program.write_text(f"#!/bin/sh\ntouch '{mark}'\n", "utf-8")
    program.chmod(0o755)
    names = ("EXTERNAL_DIFF", "PAGER", "EDITOR", "SEQUENCE_EDITOR", "ASKPASS", "SSH", "SSH_COMMAND", "PROXY_COMMAND")
    for name in names:
        monkeypatch.setenv(f"GIT_{name}", str(program))
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    monkeypatch.setenv("GIT_CONFIG_KEY_0", "core.fsmonitor")
    monkeypatch.setenv("GIT_CONFIG_VALUE_0", str(program))
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "elsewhere"))
    monkeypatch.chdir(clone.folder)
    assert run("validate")[1].count("DX711") == 2
    assert run("record", "session", "--on", "2024-06-20", "--attended", "so-tc", "--commit")[0] == 0
    assert not mark.exists()


@pytest.mark.parametrize("cure", ["both", "GIT_NO_LAZY_FETCH", "GIT_ALLOW_PROTOCOL"])
def test_what_a_clone_lacks_is_not_fetched(
    run: Run, clone: History, tmp_path: Path, cure: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of the two ways is enough: versions of git know the one or the other."""
    mark = tmp_path / "ran"
    own(clone, "plans", mark)
    blob = clone.git("rev-parse", "main:plans/2024.yaml")
    (clone.folder / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    monkeypatch.chdir(clone.folder)
    mine = {"HOME": str(tmp_path), "PATH": os.environ["PATH"]} | ALONE
    subprocess.run(["git", "cat-file", "-p", blob], env=mine, capture_output=True, check=False)
    assert mark.exists(), "git itself would fetch it"
    mark.unlink()
    if cure != "both":
        monkeypatch.setattr(process, "_FIXED", {"LC_ALL": "C", cure: process._FIXED[cure]})
    for command in ("validate", "amend --check", "diff", "status --at main", "validate --baseline main"):
        code, out, err = run(*command.split())
        assert not mark.exists(), command
        assert "DX711" not in out
        assert command != "validate" or "DX720" in out, err
        assert command not in ("amend --check", "status --at main") or code == 2, (command, out)


# What is no attack


def _worktree(clone: History, elsewhere: Path) -> Path:
    clone.git("worktree", "add", "-q", str(elsewhere), "-b", "other")
    return elsewhere


def _submodule(clone: History, elsewhere: Path) -> Path:
    outer = History(elsewhere)
    outer.git("submodule", "add", "-q", str(clone.folder), "plans")
    plans = at(outer.folder / "plans")
    plans.git("remote", "set-head", "origin", "main")
    return plans.folder


def _separate(clone: History, elsewhere: Path) -> Path:
    clone.git("init", "-q", "--separate-git-dir", str(clone.folder / "plans" / "store"))
    return clone.folder


def _hidden(clone: History, elsewhere: Path) -> Path:
    """`.bare`, and a `.git` that points to it; below `plans/` at that."""
    elsewhere = elsewhere / "plans"
    elsewhere.mkdir(parents=True)
    shutil.copytree(clone.folder / ".git", elsewhere / ".bare")
    (elsewhere / ".git").write_text("gitdir: ./.bare\n", "utf-8")
    at(elsewhere).git("checkout", "-q", "-f", "topic")
    return elsewhere


def _nested(clone: History, elsewhere: Path) -> Path:
    """Another clone among the plans, and one that holds this one."""
    clone.git("clone", "-q", "--no-checkout", str(clone.folder), str(clone.folder / "plans" / "2024" / "old"))
    History(clone.folder.parent)
    return clone.folder


def _named_so(clone: History, elsewhere: Path) -> Path:
    """Folders of these names that make no repository."""
    clone.write({"plans/HEAD": "a file", "plans/objects/x": "", "plans/2024/refs/x": "", "plans/2024/objects/x": ""})
    return clone.folder


@pytest.mark.parametrize("laid_out", [_worktree, _submodule, _separate, _hidden, _nested, _named_so])
def test_no_layout_of_gits_own_is_taken_for_an_attack(
    run: Run, clone: History, tmp_path: Path, laid_out: Callable[[History, Path], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = laid_out(clone, tmp_path / "elsewhere")
    for start in (folder, folder / "plans" / "2024"):
        monkeypatch.chdir(start)
        code, out, err = run("validate")
        assert "DX017" not in out
        assert (code, out.count("DX711"), "ledger held against" in err) == (1, 2, True)
        assert run("diff", "HEAD")[0] == 0
        assert run("status", "--at", "HEAD")[::2] == (0, "")
    assert run("record", "session", "--on", "2024-06-20", "--attended", "so-tc", "--commit")[0] == 0
    assert at(folder).git("log", "-1", "--format=%s").startswith("Session")


def test_a_playground_inside_a_clone_is_a_repository_of_its_own(
    run: Run, clone: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(clone.folder / "plans")
    assert run("playground", "play")[0] == 0
    monkeypatch.chdir(clone.folder / "plans" / "play")
    code, out, err = run("validate")
    assert (code, "DX017" in out, "ledger held against" in err) == (0, False, True)
    monkeypatch.chdir(clone.folder)
    assert "DX017" not in run("validate")[1]


def test_a_planted_repository_is_found_wherever_it_lies(
    run: Run, clone: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Hidden, beside the records, between the top and the plan, with what it shares kept elsewhere."""
    inner = clone.folder / "department"
    (inner / "plans").mkdir(parents=True)
    shutil.copy(clone.folder / "plans" / "2024.yaml", inner / "plans")
    for place in ("", "plans/old/deep", "plans/.hidden"):
        for name in ("HEAD", "objects", "refs"):
            (inner / place / name).mkdir(parents=True)
    (inner / "plans" / "shared").mkdir()
    for name in ("HEAD", "commondir"):
        (inner / "plans" / "shared" / name).touch()
    monkeypatch.chdir(clone.folder)
    code, out, _ = run("validate", "department", "-f", "json")
    files = [finding["file"] for finding in json.loads(out)["diagnostics"] if finding["code"] == "DX017"]
    assert code == 1
    assert files == [f"department/{place}HEAD" for place in ("", "plans/.hidden/", "plans/old/deep/", "plans/shared/")]
    suites = run("validate", "department", "-f", "junit")[1]
    assert all(f'<testsuite name="{file}" tests="1" failures="1"' in suites for file in files)
    shutil.rmtree(clone.folder / ".git")
    assert run("validate", "department")[1].count("DX017") == 4, "an archive has no .git"


def test_one_repository_is_one_finding_however_many_plans_there_are(
    run: Run, clone: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = AFTER.replace("2024-", "2025-").replace("/2024", "/2025").replace("year: 2024", "year: 2025")
    clone.write({"plans/2025.yaml": later, "plans/HEAD": "", "plans/objects/x": "", "plans/refs/x": ""})
    monkeypatch.chdir(clone.folder)
    assert run("validate")[1].count("DX017") == 1
    assert run("validate", "plans/2024/journal/2024-06.yaml")[1].count("DX017") == 1, "whatever was asked for"


def test_a_git_that_names_another_top_is_not_believed(
    run: Run, clone: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(clone.folder)
    clone.git("config", "core.worktree", str(tmp_path))
    code, _, err = run("diff")
    assert (code, "but git works on" in err) == (2, True)
    (clone.folder / "plans" / ".git").mkdir()
    code, _, err = run("diff", "-C", "plans")
    assert (code, "git can't use" in err) == (2, True), "nor is git led on to the next one above"


# A git that does not answer


@pytest.mark.parametrize("sleeps", ["at once", "after a line", "without a line", "at its end"])
def test_a_git_that_does_not_answer_is_given_up(
    run: Run, clone: History, tmp_path: Path, sleeps: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is a child of what was started, as with git.exe, and keeps the pipe open."""
    real = shutil.which("git")
    does = {
        "at once": "time.sleep(20)",
        "after a line": "sys.stdin.readline(); print('1' * 40, 'blob 100', flush=True); time.sleep(20)",
        "without a line": "sys.stdin.readline(); print('x' * 3000000, end='', flush=True); time.sleep(20)",
        "at its end": f"subprocess.run(['{real}', *sys.argv[1:]]); time.sleep(20)",
    }[sleeps]
    stand_in = tmp_path / "bin" / "git"
    stand_in.parent.mkdir()
    program = tmp_path / "program.py"
    program.write_text(f"import subprocess, sys, time\n{does}\n", "utf-8")
    stand_in.write_text(
        f'#!/bin/sh\ncase "$*" in *cat-file*) {sys.executable} {program} "$@"; exit;; esac\nexec {real} "$@"\n', "utf-8"
    )
    stand_in.chmod(0o755)
    monkeypatch.setenv("PATH", str(stand_in.parent), prepend=os.pathsep)
    monkeypatch.setattr(process, "SECONDS_TO_ANSWER", 1)
    monkeypatch.setattr(process, "SECONDS_TO_END", 1)
    monkeypatch.chdir(clone.folder)
    begun = time.monotonic()
    code, _, err = run("status", "--at", "HEAD")
    assert time.monotonic() - begun < 15
    if sleeps == "at its end":
        assert code == 0, "what it answered is right"
    else:
        assert code == 2
        assert "did not answer within 1 seconds" in err or "git failed while it read" in err


@pytest.mark.parametrize("name", ["unset", "unspecified", "set"])
def test_a_filter_by_the_name_of_none_is_not_started(
    run: Run, clone: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """`git check-attr` says `unset` of a file without a filter, and of one with the filter `unset`."""
    mark = tmp_path / "mark"
    clone.commit("2024-07-02T09:00:00+07:00", {".gitattributes": f"*.yaml filter={name}\n"})
    configured(clone.folder / ".git" / "config", {f"filter.{name}.{key}": f"touch '{mark}'; cat" for key in FILTER})
    monkeypatch.chdir(clone.folder)
    code, _, err = run("record", "session", "--on", "2024-06-20", "--attended", "so-tc", "--commit")
    assert (code, mark.exists()) == (2 if name == "set" else 0, False), err


def test_a_pipe_in_the_place_of_git_s_folder_is_not_waited_for(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "2024.yaml").write_text(BEFORE, "utf-8")
    os.mkfifo(tmp_path / ".git")
    monkeypatch.chdir(tmp_path)
    assert run("validate")[0] in (0, 1)
    assert run("record", "session", "--on", "2024-06-20", "--attended", "so-tc")[0] == 0
