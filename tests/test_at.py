"""`--at`: every view of the plan as git keeps it, whatever the work tree holds now."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from histories import ALONE, History
from plans import ROOT, plan_text

Run = Callable[..., tuple[int, str, str]]

TASK = "- {id: I.1, title: %s, deadline: {text: 30/9/2024, kind: fixed, due: 2024-09-30}, lead: [so-tc]}\n"
REPORTING = "reporting: {every: quarter, first: 2024-Q2, due: {day: 14, month: last}, to: so-tttt, by: [cac-so]}\n"
FIRST = plan_text(TASK % "Việc cũ")
SECOND = plan_text(TASK % "Việc mới")
THIRD = SECOND.replace("year: 2024", "year: 2025").replace("30/9/2024", "30/9/2025").replace("2024-09-30", "2025-09-30")
JUNE = """\
schema: 1
entries:
  - {kind: progress, on: 2024-06-20, task: I.1, agency: so-tc, progress: in_progress}
"""
READING = ("status", "tasks", "overdue", "show I.1", "kpis", "workload", "reporting", "calendar", "report status")


@pytest.fixture
def history(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> History:
    """May: the plan. June: a fact. October: the plan renamed and changed, the fact gone. Then the folder is the cwd."""
    for name, value in ALONE.items():
        monkeypatch.setenv(name, value)
    history = History(tmp_path / "here")
    history.commit("2024-05-20T09:00:00+07:00", {"plans/2024.yaml": FIRST})
    history.git("tag", "may")
    history.commit("2024-06-30T23:30:00+07:00", {"plans/2024/journal/2024-06.yaml": JUNE})
    history.git("tag", "june")
    history.git("rm", "-q", "-r", "plans")
    history.commit("2024-10-15T09:12:00+07:00", {"plans/new.yaml": SECOND, "templates/own.md.j2": "{{ plan.name }}\n"})
    monkeypatch.chdir(history.folder)
    return history


def short(history: History, name: str) -> str:
    return history.git("rev-parse", name)[:7]


def test_the_plan_and_its_records_are_those_of_the_commit(run: Run, history: History) -> None:
    for at, title, progress in (
        ("may", "Việc cũ", "not_started"),
        ("june", "Việc cũ", "in_progress"),
        ("HEAD", "Việc mới", "not_started"),
    ):
        code, out, err = run("tasks", "-f", "json", "--at", at)
        (task,) = json.loads(out)["tasks"]
        assert (code, err, task["title"], task["progress"]) == (0, "", title, progress)
    history.write({"plans/new.yaml": "broken"})
    assert run("status", "--at", "HEAD")[0] == 0
    assert run("status")[0] == 1


@pytest.mark.parametrize(
    ("day", "tag"),
    [
        ("2024-06-30", "june"),
        ("30/6/2024", "june"),
        ("2024-06-29", "may"),
        ("14/10/2024", "june"),
        ("2024-10-15", "HEAD"),
    ],
)
def test_a_day_is_its_last_commit_in_hanoi(run: Run, history: History, day: str, tag: str) -> None:
    shown = json.loads(run("status", "-f", "json", "--at", day)[1])
    assert shown["at"]["commit"] == history.git("rev-parse", tag)
    assert shown["as_of"] == "2024-10-01", "the other clock stands"


def test_the_two_clocks_are_independent(run: Run, history: History) -> None:
    shown = json.loads(run("status", "-f", "json", "--at", "june", "--as-of", "2024-06-19")[1])
    assert shown["overdue"] == []
    assert shown["totals"]["by_state"]["not_started"] == 1
    late = json.loads(run("status", "-f", "json", "--at", "june", "--as-of", "2024-12-01")[1])
    assert [task["days_overdue"] for task in late["overdue"]] == [62]


@pytest.mark.parametrize("command", READING)
def test_every_view_says_both_clocks(run: Run, history: History, command: str) -> None:
    for at, said in ((("--at", "june"), f"{short(history, 'june')}"), ((), "working copy")):
        code, out, _ = run(*command.split(), *at, "-f", "md")
        assert code == 0
        assert said in next(line for line in out.splitlines() if "As of" in line)
        data = json.loads(run(*command.split(), *at, "-f", "json")[1])
        commit = {"commit": history.git("rev-parse", "june"), "time": "2024-06-30T23:30:00+07:00"}
        assert data["as_of"] == "2024-10-01"
        assert data["at"] == (None if not at else {**commit, **({"short": said} if "report " in command else {})})


def test_the_header_fits_a_screen_in_both_languages(run: Run, history: History) -> None:
    name = short(history, "june")
    vietnamese = run("status", "--at", "june", "--lang", "vi")[1].splitlines()[1]
    english = run("status", "--at", "june")[1].splitlines()[1]
    assert english == f"As of 2024-10-01 · {name}:plans/2024.yaml (in force) · version of 2024-06-30"
    assert vietnamese.startswith(f"Tính đến 01/10/2024 · {name}:plans/2024.yaml (đang hiệu lực) · ")
    assert max(map(len, (english, vietnamese))) <= 80
    report = run("report", "status", "--at", "june")[1]
    assert f"As of 2024-10-01, version of 2024-06-30 23:30 ({name})." in report


def test_stdin_is_no_version_of_anything(run: Run, history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(FIRST.encode()), "utf-8"))
    assert run("status", "--plan", "-")[1].splitlines()[1].endswith("<stdin> (in force) · from stdin")
    for command in (("status", "--plan", "-"), ("validate", "-")):
        code, out, err = run(*command, "--at", "june")
        assert (code, out) == (2, "")
        assert "--at: what comes on stdin is in no commit" in err


def test_csv_has_no_header_and_stays_as_it_is(run: Run, history: History) -> None:
    assert run("tasks", "-f", "csv", "--at", "HEAD")[1] == run("tasks", "-f", "csv")[1]


# Which plan


def test_the_newest_in_force_of_the_commit_is_read(run: Run, history: History) -> None:
    history.commit("2024-12-20T09:00:00+07:00", {"plans/2025.yaml": THIRD})
    for day, year in (("2024-12-31", 2024), ("2025-01-01", 2025)):
        assert json.loads(run("status", "-f", "json", "--as-of", day, "--at", "HEAD")[1])["plan"]["year"] == year
    assert json.loads(run("status", "-f", "json", "--plan", "2025", "--at", "HEAD")[1])["plan"]["year"] == 2025
    code, _, err = run("status", "--plan", "2025", "--at", "june")
    assert code == 2
    assert "there is no plan for 2025" in err
    assert f"the commit {short(history, 'june')} has plans/2024.yaml" in err


def test_a_plan_renamed_since_is_told(run: Run, history: History) -> None:
    code, _, err = run("status", "--plan", "plans/new.yaml", "--at", "june")
    name = short(history, "june")
    assert code == 2
    assert f"there is no file {name}:plans/new.yaml" in err
    assert f"the commit {name} has plans/2024.yaml; name one with --plan" in err
    assert run("status", "--plan", "plans/2024.yaml", "--at", "june")[0] == 0


def test_a_commit_without_plans_says_so(run: Run, history: History) -> None:
    history.git("rm", "-q", "-r", "plans")
    history.commit("2024-11-01T09:00:00+07:00")
    code, _, err = run("status", "--at", "HEAD")
    assert code == 2
    assert "no folder plans/ with a plan" in err
    assert f"the commit {short(history, 'HEAD')} has none" in err
    assert run("status", "--at", "june")[0] == 0, "the work tree has no plan any more"


@pytest.mark.parametrize("folder", ["deep/er", "deep/er/plans", "."])
def test_plans_are_looked_for_upward_to_the_top_of_the_work_tree(
    run: Run, history: History, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (history.folder.parent / "plans").mkdir()
    (history.folder.parent / "plans" / "2024.yaml").write_text("above the top", "utf-8")
    here = history.folder / folder
    here.mkdir(parents=True, exist_ok=True)
    monkeypatch.chdir(here)
    assert run("status", "--at", "june")[0] == 0
    monkeypatch.chdir(history.folder.parent)
    assert run("status", "--at", "june", "-C", str(here))[0] == 0
    assert run("status", "--at", "june", "--plan", "here/plans/2024.yaml")[0] == 0, "its repository, not the cwd's"
    assert run("status", "--at", "june", "--plan", str(history.folder / "plans" / "2024.yaml"))[0] == 0
    assert run("status", "--at", "june")[0] == 2


def test_paths_are_typed_from_the_folder_and_stay_inside(
    run: Run, history: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (history.folder / "deep").mkdir()
    monkeypatch.chdir(history.folder / "deep")
    assert run("status", "--at", "june", "--plan", "../plans/2024.yaml")[0] == 0
    code, _, err = run("status", "--at", "june", "--plan", "../plans/none.yaml")
    assert "has ../plans/2024.yaml; name one" in err
    (tmp_path / "linked").symlink_to(history.folder)
    assert run("status", "--at", "june", "-C", str(tmp_path / "linked"), "--plan", "plans/2024.yaml")[0] == 0
    code, _, err = run("validate", "--at", "june", str(tmp_path))
    assert code == 2
    assert "is outside of the repository" in err


# Which commit


def test_a_revision_is_data(run: Run, history: History) -> None:
    history.git("update-ref", "refs/heads/--output=x", "june")
    history.git("switch", "-q", "--detach", "may")
    assert json.loads(run("kpis", "-f", "json", "--at=--output=x")[1])["at"]["time"].startswith("2024-06-30")
    assert json.loads(run("kpis", "-f", "json", "--at", "@")[1])["at"]["time"].startswith("2024-05-20")
    assert not (history.folder / "x").exists()


@pytest.mark.parametrize(
    ("at", "said"),
    [
        ("nope", "git knows no revision nope"),
        ("a\nb", "git knows no revision a"),
        ("\x1b[2J", "git knows no revision"),
        ("\udcff", "git knows no revision"),
        ("HEAD:plans", "git knows no revision HEAD:plans"),
        ("", "--at: name a commit, or a day as 2024-10-15"),
        (" ", "--at: name a commit, or a day as 2024-10-15"),
        ("2024-02-30", "--at: there is no day 2024-02-30"),
        ("2024-05-19", "the history has no commit up to 2024-05-19"),
        ("0001-01-01", "the history has no commit up to 0001-01-01"),
    ],
)
def test_what_names_no_commit_is_said(run: Run, history: History, at: str, said: str) -> None:
    code, out, err = run("status", "--at", at)
    assert (code, out) == (2, "")
    assert said in err
    assert "\x1b" not in err


def test_a_branch_named_like_a_day_needs_its_whole_name(run: Run, history: History) -> None:
    history.git("branch", "2024-06-30", "may")
    assert json.loads(run("kpis", "-f", "json", "--at", "2024-06-30")[1])["at"]["time"].startswith("2024-06-30")
    assert json.loads(run("kpis", "-f", "json", "--at", "heads/2024-06-30")[1])["at"]["time"].startswith("2024-05-20")


def test_a_linked_worktree_reads_the_same_history(
    run: Run, history: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    history.git("worktree", "add", "-q", "--detach", str(tmp_path / "linked"), "may")
    monkeypatch.chdir(tmp_path / "linked")
    assert json.loads(run("tasks", "-f", "json", "--at", "main")[1])["tasks"][0]["title"] == "Việc mới"
    assert json.loads(run("tasks", "-f", "json", "--at", "HEAD")[1])["tasks"][0]["title"] == "Việc cũ"


def test_a_shallow_clone_says_how_to_deepen_it(
    run: Run, history: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clone = history.clone(tmp_path / "clone", "--depth=1")
    monkeypatch.chdir(clone.folder)
    for at in ("june", "2024-06-30", "HEAD~1"):
        code, _, err = run("status", "--at", at)
        assert code == 2
        assert "this clone is shallow; fetch the rest with git fetch --unshallow" in err


def test_without_git_or_outside_of_a_repository(
    run: Run, history: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    code, _, err = run("status", "--at", "june")
    assert code == 2
    assert "dubious ownership" in err
    assert f'git config --global --add safe.directory "{history.folder}"' in err
    monkeypatch.chdir(tmp_path)
    assert "is in no git repository" in run("status", "--at", "june")[2]
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "is in no git repository" in run("status", "--at", "june")[2], "which is seen without git"
    monkeypatch.chdir(history.folder)
    code, _, err = run("status", "--at", "june")
    assert code == 2
    assert "git can't be started" in err


# What is in it


def test_messages_name_files_as_git_does(run: Run, history: History) -> None:
    history.commit(
        "2024-11-01T09:00:00+07:00",
        {"plans/new.yaml": SECOND + "typo: 1\n", "plans/new/journal/2024-06.yaml": JUNE.replace("I.1", "I.9")},
    )
    name = short(history, "HEAD")
    code, out, err = run("validate", "--at", "HEAD")
    assert code == 1
    plan, fact = (next(line for line in out.splitlines() if word in line) for word in ("typo", "I.9"))
    assert plan.startswith(f"{name}:plans/new.yaml:")
    assert fact.startswith(f"{name}:plans/new/journal/2024-06.yaml:3:")
    assert err.startswith(f"{name}:plans/new.yaml: ")
    assert "record files: 1" in err
    shown = fact.partition(".yaml:")[0] + ".yaml"
    assert history.git("show", shown).startswith("schema: 1")
    data = json.loads(run("validate", "--at", "HEAD", "-f", "json")[1])
    assert data["at"]["commit"] == history.git("rev-parse", "HEAD")
    assert {finding["file"] for finding in data["diagnostics"]} == {shown, f"{name}:plans/new.yaml"}
    assert json.loads(run("validate", "-f", "json")[1])["at"] is None


@pytest.mark.parametrize(
    ("path", "said"),
    [
        (".", "record files: 1"),
        ("plans", "record files: 1"),
        ("plans/2024.yaml", "record files: 1"),
        ("plans/2024", "record files: 1 of 1"),
        ("plans/2024/journal", "record files: 1 of 1"),
        ("plans/2024/journal/2024-06.yaml", "record files: 1 of 1"),
    ],
)
def test_validate_takes_paths_of_the_commit(run: Run, history: History, path: str, said: str) -> None:
    code, _, err = run("validate", path, "--at", "june")
    assert code == 0
    assert err.startswith(f"{short(history, 'june')}:plans/2024.yaml: ")
    assert err.endswith(f"{said}\n")


@pytest.mark.parametrize("path", ["plans/new.yaml", "nowhere", "plans/2024/journal/2024-07.yaml", "templates"])
def test_validate_says_what_the_commit_has_not(run: Run, history: History, path: str) -> None:
    code, _, err = run("validate", path, "--at", "june")
    assert code == 2
    assert f"there is no file {short(history, 'june')}:{path}" in err


def test_links_and_odd_names_among_the_records(run: Run, history: History) -> None:
    history.git("switch", "-q", "--detach", "june")
    folder = history.folder / "plans" / "2024" / "journal"
    for name, target in (
        ("2024-07.yaml", "2024-06.yaml"),
        ("2024-08.yaml", "/etc/hostname"),
        ("loop.yaml", "loop.yaml"),
    ):
        (folder / name).symlink_to(target)
    history.git("add", "-A")
    history.git("update-index", "--add", "--cacheinfo", f"160000,{'1' * 40},plans/2024/module.yaml")
    (folder / "2024-06.yaml").rename(folder / os.fsdecode(b"x\xff.yaml"))
    history.commit("2024-07-01T09:00:00+07:00")
    code, out, err = run("validate", "--at", "HEAD")
    assert code == 1
    assert {line.partition("journal/")[2].partition(":")[0] for line in out.splitlines() if "DX019" in line} == {
        *("2024-07.yaml", "2024-08.yaml", "loop.yaml")
    }
    assert "record files: 4" in err


def test_a_name_of_two_lines_is_a_file_like_any_other(run: Run, history: History) -> None:
    history.git("switch", "-q", "--detach", "june")
    (history.folder / "plans/2024/journal/2024-06.yaml").rename(history.folder / "plans/2024/journal/a\nb.yaml")
    (history.folder / "plans/2024/journal/c.yaml").symlink_to("a\nb.yaml")
    history.commit("2024-07-01T09:00:00+07:00")
    code, out, err = run("validate", "--at", "HEAD")
    assert (code, out) == (1, run("validate")[1].replace("plans/", f"{short(history, 'HEAD')}:plans/"))
    assert "DX019" not in out
    assert "record files: 2" in err
    (task,) = json.loads(run("tasks", "-f", "json", "--at", "HEAD")[1])["tasks"]
    assert task["progress"] == "in_progress"


def test_the_commit_is_read_as_the_disk_would_be(run: Run, history: History) -> None:
    history.git("switch", "-q", "--detach", "june")
    outside = history.folder / "elsewhere"
    history.write({"elsewhere/2024-07.yaml": JUNE, "plans/2024/notes.txt": "", "plans/2024/reports/x.yaml.txt": ""})
    (history.folder / "plans/2024/reports/2024-Q2").symlink_to(outside)
    (history.folder / "plans/2024/reports/back").symlink_to("..")
    history.write({"plans/2024/.git-is-not-here/x.yaml": "", "plans/2024/odd.yaml/x.yaml": JUNE})
    history.commit("2024-07-01T09:00:00+07:00")
    (history.folder / "plans/2024/reports/2024-Q2").unlink()
    (history.folder / "plans/2024/reports/2024-Q2").symlink_to("../../../elsewhere")
    history.commit("2024-07-02T09:00:00+07:00")
    name = short(history, "HEAD")
    disk, commit = (run("validate", *at) for at in ((), ("--at", "HEAD")))
    assert disk[1].count("\n") > 3
    assert commit[1].replace(f"{name}:", "") == disk[1]
    base = history.git("merge-base", "main", "HEAD")[:7]  # only what is worked on is held against git
    assert commit[2].replace(f"{name}:", "") == disk[2].replace(f"; ledger held against {base}", "")


def test_a_file_in_the_place_of_the_records_is_told(run: Run, history: History) -> None:
    history.git("switch", "-q", "--detach", "may")
    history.commit("2024-07-01T09:00:00+07:00", {"plans/2024": "x"})
    code, _, err = run("status", "--at", "HEAD")
    assert code == 2
    assert f"{short(history, 'HEAD')}:plans/2024 is not a folder, so it holds no records" in err


def test_nothing_that_a_repository_configures_runs_or_changes_the_text(
    run: Run, history: History, tmp_path: Path
) -> None:
    mark = tmp_path / "ran"
    before = run("status", "--at", "june", "-f", "json")
    attributes = "* filter=evil diff=evil working-tree-encoding=UTF-16 ident export-subst\n"
    history.write({".gitattributes": attributes, ".git/info/attributes": attributes})
    for key in (
        "filter.evil.clean",
        "filter.evil.smudge",
        "filter.evil.process",
        "diff.evil.textconv",
        "core.fsmonitor",
    ):
        history.git("config", key, f"touch {mark}")
    assert run("status", "--at", "june", "-f", "json") == before
    assert run("validate", "--at", "june")[0] == 0
    assert not mark.exists()


def test_templates_are_how_and_come_from_the_work_tree(run: Run, history: History) -> None:
    assert "own" in run("report", "--list")[1].split()
    assert run("report", "own", "--at", "may")[:2] == (0, "Kế hoạch hoạt động năm 2024\n")


@pytest.mark.parametrize("command", ["record", "playground x", "rules", "schema"])
def test_what_reads_no_plan_or_writes_has_no_at(run: Run, history: History, command: str) -> None:
    words = "record conclusion I.1" if command == "record" else command
    code, _, err = run(*words.split(), "--at", "june")
    assert code == 2
    assert "there is no option --at" in err


def test_git_is_not_loaded_without_at() -> None:
    code = "import sys; from dxplan.cli import main; main(['status']); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not {"dxplan.repository.git", "dxplan.repository.committed"} & set(done.stderr.split())


@pytest.mark.parametrize("form", ["github", "gitlab", "sarif", "junit"])
def test_a_pipeline_knows_the_files_of_a_commit_by_their_paths(run: Run, history: History, form: str) -> None:
    out = run("validate", "--at", "may", "-f", form)[1]
    assert "plans/2024.yaml" in out
    assert f"{short(history, 'may')}:" not in out
