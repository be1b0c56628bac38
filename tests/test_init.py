"""A laid-out plan repository: all of it is there and fit for use, nothing is overwritten, nothing is left half-made."""

import io
import json
import os
import re
import shlex
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from conftest import not_root
from dxplan import __version__
from dxplan.reading.yaml import read_source
from histories import ALONE, History

Run = Callable[..., tuple[int, str, str]]

LAID_OUT = {
    ".editorconfig",
    ".gitattributes",
    ".github/pull_request_template.md",
    ".github/workflows/comment.yml",
    ".github/workflows/validate.yml",
    ".gitignore",
    ".gitlab-ci.yml",
    ".gitlab/merge_request_templates/Default.md",
    ".pre-commit-config.yaml",
    "README.md",
    "plans/2024.yaml",
    "schema/agencies.schema.json",
    "schema/journal.schema.json",
    "schema/plan.schema.json",
    "schema/report.schema.json",
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> Path:
    """An empty folder to work in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def laid_out(folder: Path) -> set[str]:
    """Every file below a folder."""
    paths = {path.relative_to(folder) for path in folder.rglob("*") if not path.is_dir()}
    return {path.as_posix() for path in paths if path.parts[0] != ".git"}


def text(name: str) -> str:
    return Path(name).read_bytes().decode()


# What is made


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_it_lays_out_a_repository(run: Run, folder: Path, lang: str) -> None:
    code, out, err = run("init", "kho", "--lang", lang)
    assert (code, err) == (0, "")
    assert laid_out(folder / "kho") == LAID_OUT
    assert {line.strip() for line in out.splitlines() if line.strip() in LAID_OUT} == LAID_OUT
    for name in LAID_OUT:
        content = text(f"kho/{name}")
        assert content.endswith("\n"), name
        assert "\r" not in content, name
        assert "§" not in content, name


def test_it_says_what_to_do_next(run: Run, folder: Path) -> None:
    out = run("init", "my plans", "--year", "2026")[1]
    steps = out.split("Next:\n")[1]
    assert [line[2:4] for line in steps.splitlines() if line[2] != " "] == ["1.", "2.", "3."]
    assert 'cd "my plans"\n' in steps
    assert "plans/2026.yaml" in steps
    assert "git init -b main\n" in steps
    (folder / "b" / ".git").mkdir(parents=True)
    assert "git init" not in run("init", "b")[1]
    assert "git init" not in run("init", "b/c")[1]


def test_its_data_names_the_files(run: Run, folder: Path) -> None:
    code, out, _ = run("init", "-f", "json")
    assert code == 0
    expected = {"schema": "dxplan/init/1", "folder": ".", "files": sorted(LAID_OUT), "kept": [], "inside": ""}
    assert json.loads(out) == expected


@pytest.mark.parametrize("year", [None, *range(2020, 2036)])
def test_the_example_is_clean_in_any_year(run: Run, folder: Path, year: int | None) -> None:
    run("init", *([] if year is None else ["--year", str(year)]))
    assert laid_out(folder / "plans") == {f"{year or 2024}.yaml"}
    code, out, _ = run("validate", "-f", "json")
    assert code == 0
    assert {finding["severity"] for finding in json.loads(out)["diagnostics"]} <= {"info"}


def test_the_example_says_that_it_is_invented_and_how_editors_check_it(run: Run, folder: Path) -> None:
    run("init")
    first, *schema = text("plans/2024.yaml").splitlines()[:3]
    assert first.startswith("# NỘI DUNG GIẢ ĐỊNH")
    assert schema == [
        "# yaml-language-server: $schema=../schema/plan.schema.json",
        "# $schema: ../schema/plan.schema.json",
    ]
    assert (folder / "plans" / "../schema/plan.schema.json").is_file()
    plan = read_source("plan", Path("plans/2024.yaml").read_bytes()).data
    assert (plan["status"], plan["year"]) == ("draft", 2024)


def test_the_status_of_the_example_has_something_of_everything(run: Run, folder: Path) -> None:
    run("init")
    out = json.loads(run("status", "-f", "json", "--as-of", "2024-08-01")[1])
    states = {state: count for state, count in out["totals"]["by_state"].items() if count}
    assert states == {"overdue": 2, "due_soon": 1, "not_started": 1, "awaiting": 1, "ongoing": 1}
    assert (len(out["sections"]), len(out["kpis"])) == (2, 2)
    assert out["reporting"]["missing"] == 6


def test_the_example_is_a_people_s_committee_s_after_the_mergers(run: Run, folder: Path) -> None:
    """Nothing that it lays out, and no document made of it, speaks of a steering committee or of districts."""
    run("init", "--year", "2026")
    assert run("validate") == (0, "", "plans/2026.yaml: no findings\n")
    plan = read_source("plan", Path("plans/2026.yaml").read_bytes()).data
    assert {body["kind"] for body in plan["agencies"]} == {"department", "commune", "ward"}
    assert any("targets" in kpi for kpi in plan["kpis"])
    reports = [run("report", *of, "--as-of", "2026-08-01")[1] for of in (("plan",), ("reminder", "--level", "2"))]
    assert "**TM. ỦY BAN NHÂN DÂN**<br>**KT. CHỦ TỊCH**<br>**PHÓ CHỦ TỊCH**" in reports[0]
    own = [text(name) for name in LAID_OUT - {"plans/2024.yaml"} if not name.startswith("schema/")]
    printed = [line.partition("#")[0] for line in text("plans/2026.yaml").splitlines()]
    for words in (*own, "\n".join(printed), reports[0]):
        assert not re.search(r"Ban Chỉ đạo|BCĐ|[Hh]uyện|steering committee", words)


def test_the_schema_files_are_those_of_the_command(run: Run, folder: Path) -> None:
    run("init", "--lang", "vi")
    for kind in ("plan", "report", "journal"):
        assert text(f"schema/{kind}.schema.json") == run("schema", kind, "--lang", "vi")[1]


def test_people_are_spoken_to_in_their_language(run: Run, folder: Path) -> None:
    run("init", "a", "--lang", "vi")
    run("init", "b", "--lang", "en")
    for lang, name, readme, request in (
        ("vi", "a", "# Kế hoạch chuyển đổi số\n", "## Nội dung thay đổi\n"),
        ("en", "b", "# The digital-transformation plan\n", "## What changes\n"),
    ):
        assert text(f"{name}/README.md").startswith(readme)
        assert text(f"{name}/.github/pull_request_template.md").startswith(request)
        assert text(f"{name}/.gitlab/merge_request_templates/Default.md").startswith(request)
        assert f"DXPLAN_LANG: {lang}\n" in text(f"{name}/.github/workflows/validate.yml")
    assert text("a/plans/2024.yaml") == text("b/plans/2024.yaml")


def test_every_command_that_the_readme_names_is_one(run: Run, folder: Path) -> None:
    """But for those that amend, whose options are tried with them."""
    for lang in ("vi", "en"):
        run("init", lang, "--lang", lang)
        for words in re.findall(r"`dxplan ((?:record )?[a-z]+)", text(f"{lang}/README.md")):
            if words not in ("amend", "diff"):
                assert run(*words.split(), "--help")[0] == 0, words


@pytest.mark.parametrize("year", ["24", "0", "3000", "năm nay", "2024.0", "²024", "9" * 5000])
def test_a_year_is_a_year(run: Run, folder: Path, year: str) -> None:
    code, out, err = run("init", "--year", year)
    assert (code, out) == (2, "")
    assert "is not a year" in err
    assert not laid_out(folder)


# What is there stays


def test_in_a_fresh_git_repository(run: Run, folder: Path) -> None:
    subprocess.run(["git", "init", "-q", "."], check=True)
    mine = {"README.md": "# kho\n", "LICENSE": "MIT\n", ".gitignore": "*.log\n"}
    for name, content in mine.items():
        (folder / name).write_text(content, "utf-8")
    code, out, err = run("init")
    assert (code, err) == (0, "")
    assert {name: text(name) for name in mine} == mine
    assert laid_out(folder) == LAID_OUT | {"LICENSE", "README.dxplan.md"}
    assert "Kept as they are: README.md, .gitignore\n" in out
    assert run("validate")[0] == 0
    ignored = subprocess.run(["git", "status", "--porcelain", "-uall"], check=True, capture_output=True, text=True)
    assert len(ignored.stdout.splitlines()) == len(laid_out(folder))


def test_nothing_is_overwritten(run: Run, folder: Path) -> None:
    (folder / ".github" / "workflows").mkdir(parents=True)
    for name in (".gitlab-ci.yml", ".github/workflows/validate.yml"):
        (folder / name).write_text("mine\n", "utf-8")
    (folder / ".editorconfig").symlink_to("nowhere")
    before = laid_out(folder)
    code, out, err = run("init")
    assert (code, out) == (2, "")
    assert all(name in err for name in before)
    assert ".gitattributes" not in err
    assert laid_out(folder) == before
    assert text(".gitlab-ci.yml") == text(".github/workflows/validate.yml") == "mine\n"
    assert not (folder / "plans").exists()


def test_plans_of_ones_own_take_the_example_s_place(run: Run, folder: Path) -> None:
    (folder / "plans").mkdir()
    (folder / "plans" / "2023.yml").write_text("schema: 1\n", "utf-8")
    code, out, _ = run("init")
    assert code == 0
    assert laid_out(folder) == LAID_OUT - {"plans/2024.yaml"} | {"plans/2023.yml"}
    assert "invented" not in out


def test_a_second_time_changes_nothing(run: Run, folder: Path) -> None:
    run("init")
    before = {name: (folder / name).stat().st_mtime_ns for name in laid_out(folder)}
    code, out, _ = run("init")
    assert code == 0
    assert out.startswith("All of it is there already; nothing is written.\n")
    assert {name: (folder / name).stat().st_mtime_ns for name in laid_out(folder)} == before


def test_it_does_not_matter_what_stands_in_a_folder_s_place(run: Run, folder: Path) -> None:
    (folder / "schema").write_text("", "utf-8")
    code, out, err = run("init")
    assert (code, out) == (2, "")
    assert "can't be written" in err
    assert laid_out(folder) == {"schema"}
    assert [path.name for path in folder.iterdir()] == ["schema"]


# Nothing half-made


@pytest.mark.parametrize("failing", range(1, len(LAID_OUT) + 1))
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()], ids=["full", "ctrl-c"])
def test_a_failure_leaves_nothing(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, failing: int, error: BaseException
) -> None:
    (folder / "kho" / ".github").mkdir(parents=True)
    (folder / "kho" / "LICENSE").write_text("MIT\n", "utf-8")
    syncs = 0
    real = os.fsync

    def fsync(handle: int) -> None:
        nonlocal syncs
        if not Path(f"/proc/self/fd/{handle}").resolve().is_dir():
            syncs += 1
            if syncs == failing:
                raise error
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    code, out, _ = run("init", "kho")
    assert code == (2 if isinstance(error, OSError) else 130)
    assert out == ""
    assert sorted(path.name for path in (folder / "kho").rglob("*")) == [".github", "LICENSE"]


def test_a_new_folder_goes_too(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fsync(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fsync)
    assert run("init", "a/b")[0] == 2
    assert not (folder / "a").exists()


def test_what_a_kill_leaves_is_whole_and_can_be_finished(folder: Path) -> None:
    """The process dies at each of its writes in turn; the plan is the last, so that there is no repository before."""
    script = """if True:
        import os, sys
        real, left = os.fsync, int(sys.argv.pop())
        def fsync(handle):
            global left
            left -= 1
            if not left:
                os._exit(9)
            real(handle)
        os.fsync = fsync
        from dxplan.cli import main
        sys.exit(main(["init", "--lang", "en", "--year", "2024"]))
    """
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    for syncs in (1, 2, 9, 8):
        process = subprocess.run([sys.executable, "-c", script, str(syncs)], env=environment, check=False, timeout=60)
        assert process.returncode == 9
        assert not (folder / "plans" / "2024.yaml").exists()
    done = subprocess.run([sys.executable, "-c", script, "1000"], env=environment, check=False, timeout=60)
    assert done.returncode == 0
    assert laid_out(folder) >= LAID_OUT
    assert all(name.endswith(".tmp") for name in laid_out(folder) - LAID_OUT)


def test_a_folder_that_may_not_be_written(run: Run) -> None:
    with TemporaryDirectory() as name:  # not below pytest's folders, which only their owner may enter
        Path(name).chmod(0o555)
        with not_root():
            code, _, err = run("init", name)
        Path(name).chmod(0o755)
        assert code == 2
        assert "can't be written: this user may not write there" in err
        assert not laid_out(Path(name))


# The pipelines, as others read them


def test_others_accept_the_pipelines(run: Run, folder: Path) -> None:
    for lang in ("vi", "en"):
        run("init", lang, "--lang", lang)
    for schema, names in (
        ("github-workflows", [".github/workflows/comment.yml", ".github/workflows/validate.yml"]),
        ("gitlab-ci", [".gitlab-ci.yml"]),
    ):
        files = [f"{lang}/{name}" for lang in ("vi", "en") for name in names]
        command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", *files]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


def test_others_accept_the_example(run: Run, folder: Path) -> None:
    run("init")
    command = [sys.executable, "-m", "check_jsonschema", "--schemafile", "schema/plan.schema.json", "plans/2024.yaml"]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0


def pipelines() -> dict[str, Any]:
    return {
        name: read_source(name, Path(name).read_bytes()).data
        for name in (".github/workflows/validate.yml", ".github/workflows/comment.yml", ".gitlab-ci.yml")
    }


def steps_of(workflow: Any) -> list[dict[str, Any]]:
    (job,) = workflow["jobs"].values()
    return list(job["steps"])


def test_pull_requests_get_no_powers(run: Run, folder: Path) -> None:
    run("init")
    validate, comment, _ = pipelines().values()
    assert "pull_request_target" not in text(".github/workflows/validate.yml") + text(".github/workflows/comment.yml")
    assert validate["permissions"] == {"contents": "read"}
    assert comment["permissions"] == {}
    assert comment["jobs"]["comment"]["permissions"] == {"actions": "read", "pull-requests": "write"}
    assert not [step for step in steps_of(comment) if "uses" in step]  # nothing is checked out
    (checkout,) = (step for step in steps_of(validate) if "checkout" in step.get("uses", ""))
    assert checkout["with"] == {"fetch-depth": 0, "persist-credentials": False}
    for step in (*steps_of(validate), *steps_of(comment)):
        assert "${{" not in step.get("run", "")
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}|", step.get("uses", ""))


def test_where_dxplan_comes_from_is_asked_for(run: Run, folder: Path) -> None:
    run("init")
    validate, _, gitlab = pipelines().values()
    (install,) = (step["run"] for step in steps_of(validate) if "pip install" in step.get("run", ""))
    for script in (install, gitlab["default"]["before_script"][0]):
        done = subprocess.run(["bash", "-ec", script], env={"DXPLAN": ""}, capture_output=True, text=True, check=False)
        assert done.returncode == 1
        assert "say at DXPLAN where dxplan is installed from" in done.stdout
    assert f"dxplan~={__version__}," in text(".gitlab-ci.yml")


# The steps, run as a runner runs them: in a checkout whose author would have the bot say something else


def runs(workflow: Any, key: str) -> str:
    """The script of the GitHub step, or of the GitLab job, in which dxplan is called so."""
    steps = [step["run"] for step in steps_of(workflow) if key in step.get("run", "")] if "jobs" in workflow else []
    jobs = [job["script"] for job in workflow.values() if isinstance(job, dict) and "script" in job]
    found = [*steps, *("\n".join(lines) for lines in jobs if any(key in line for line in lines))]
    return str(found[0])


@pytest.fixture
def clone(run: Run, folder: Path) -> History:
    """A plan repository whose branch has, under every name that a pipeline writes, a text or a link of its own."""
    history = History(folder / "clone")
    os.chdir(history.folder)
    run("init")
    plan = text("plans/2024.yaml")
    history.commit("2024-05-20T09:00:00+07:00")
    history.git("switch", "-q", "-c", "cut-while-draft")
    history.git("switch", "-q", "-c", "hostile")
    (folder / "outside").write_text("mine\n", "utf-8")
    for name in ("diff.md", "dxplan-diff", "gl-code-quality-report.json"):
        (history.folder / name).symlink_to(folder / "outside")
    history.git("add", "-f", "-A", "diff.md", "dxplan-diff", "gl-code-quality-report.json")
    changed: dict[str, str | bytes] = {"plans/2024.yaml": plan.replace("Phổ cập dịch vụ", "Mở rộng dịch vụ")}
    history.commit("2024-05-21T09:00:00+07:00", changed)
    return history


def step(history: History, script: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a step; `dxplan` is the one that is tested."""
    tools = history.folder.parent / "tools"
    tools.mkdir(exist_ok=True)
    (tools / "dxplan").write_text(f'#!/bin/sh\nexec {sys.executable} -m dxplan "$@"\n', "utf-8")
    (tools / "dxplan").chmod(0o755)
    mine = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "GITHUB_"))}
    paths = {"PATH": f"{tools}{os.pathsep}{mine['PATH']}", "PYTHONPATH": os.pathsep.join(sys.path)}
    given = {"CI_PROJECT_DIR": str(history.folder), "DXPLAN_TODAY": "2024-10-01"} | variables
    return subprocess.run(
        ["bash", "-e", "-c", script], cwd=history.folder, env=mine | ALONE | paths | given,
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


def test_github_takes_the_text_that_diff_wrote_and_no_other(clone: History) -> None:
    validate, _, _ = pipelines().values()
    script, temporary = runs(validate, "dxplan diff"), clone.folder.parent / "runner"
    temporary.mkdir()
    output = temporary / "output"
    given = {"RUNNER_TEMP": str(temporary), "GITHUB_OUTPUT": str(output)}
    done = step(clone, script, BASE="main", **given)
    assert done.returncode == 0, done.stderr
    name = output.read_text("utf-8").removeprefix("file=").strip()
    assert "Mở rộng dịch vụ" in Path(name).read_text("utf-8")
    assert not Path(name).is_relative_to(clone.folder)
    output.unlink()
    assert step(clone, script, BASE="gone", **given).returncode != 0
    assert not output.exists()
    (upload,) = (one for one in steps_of(validate) if "upload-artifact" in one.get("uses", ""))
    (said,) = (one for one in steps_of(validate) if "dxplan diff" in one.get("run", ""))
    assert upload["if"] == f"${{{{ !cancelled() && steps.{said['id']}.outcome == 'success' }}}}"
    assert upload["with"]["path"] == f"${{{{ steps.{said['id']}.outputs.file }}}}"
    assert (clone.folder.parent / "outside").read_text("utf-8") == "mine\n"


def test_gitlab_takes_the_text_that_diff_wrote_and_no_other(clone: History) -> None:
    _, _, gitlab = pipelines().values()
    done = step(clone, runs(gitlab, "dxplan diff"), CI_MERGE_REQUEST_DIFF_BASE_SHA=clone.git("rev-parse", "main"))
    assert done.returncode == 0, done.stderr
    (artifact,) = gitlab["diff"]["artifacts"]["paths"]
    assert "Mở rộng dịch vụ" in (clone.folder / artifact).read_text("utf-8")
    assert "when" not in gitlab["diff"]["artifacts"], "only where the job succeeds"
    assert step(clone, runs(gitlab, "dxplan validate")).returncode == 0
    report = gitlab["validate"]["artifacts"]["reports"]["codequality"]
    assert isinstance(json.loads((clone.folder / report).read_text("utf-8")), list)
    assert (clone.folder.parent / "outside").read_text("utf-8") == "mine\n"


def test_gitlab_compares_a_branch_cut_while_the_plan_was_a_draft(clone: History) -> None:
    """The target has become in force since: what the branch changes has no entry, and is found before the merge."""
    script = runs(pipelines()[".gitlab-ci.yml"], "CI_MERGE_REQUEST_TARGET_BRANCH_NAME")
    clone.git("switch", "-q", "main")
    issued = text("plans/2024.yaml").replace("status: draft", "status: in_force").replace("symbol: KH", "number: 15/KH")
    clone.commit(
        "2024-05-22T09:00:00+07:00", {"plans/2024.yaml": re.sub("date: 2024-01 ", "date: 2024-01-15 ", issued)}
    )
    clone.git("clone", "-q", "--bare", ".", "../origin.git")
    clone.git("remote", "add", "origin", "../origin.git")
    same = {"CI_MERGE_REQUEST_SOURCE_PROJECT_ID": "1", "CI_MERGE_REQUEST_PROJECT_ID": "1"}
    for branch, code, found in (("hostile", 1, "DX711"), ("cut-while-draft", 0, "")):
        clone.git("switch", "-q", "--detach", branch)
        done = step(clone, script, CI_MERGE_REQUEST_TARGET_BRANCH_NAME="main", **same)
        assert (done.returncode, found in done.stdout) == (code, True), done.stdout + done.stderr
    clone.git("switch", "-q", "--detach", "hostile")
    fork = {"CI_MERGE_REQUEST_PROJECT_ID": "2", "CI_MERGE_REQUEST_PROJECT_URL": str(clone.folder.parent / "origin")}
    done = step(clone, script, CI_MERGE_REQUEST_TARGET_BRANCH_NAME="main", **same | fork)
    assert (done.returncode, "DX711" in done.stdout) == (1, True), "of a fork, the target is the other project's"


def test_no_push_to_the_main_branch_hides_another(run: Run, folder: Path) -> None:
    """A run that waits is cancelled by the next of its group too, so that pushes have a group each."""
    run("init")
    validate, _, gitlab = pipelines().values()
    is_request = "${{ github.event_name == 'pull_request' }}"
    assert validate["concurrency"]["cancel-in-progress"] == is_request
    assert validate["concurrency"]["group"].endswith(
        "github.event_name == 'pull_request' && github.ref || github.run_id }}"
    )
    (main,) = (rule for rule in gitlab["workflow"]["rules"] if "DEFAULT_BRANCH" in rule["if"])
    assert main["auto_cancel"] == {"on_new_commit": "none"}
    assert gitlab["ledger of the default branch"]["interruptible"] is False


# In a subfolder of a clone, and below another plan repository


def test_in_a_subfolder_the_pipelines_are_brought_to_the_top(run: Run, folder: Path) -> None:
    subprocess.run(["git", "init", "-q", "."], check=True)
    code, out, _ = run("init", "các kho/kh")
    assert code == 0
    assert "at the top of a" in out
    commands = [line.strip() for line in out.splitlines() if line.startswith("       ")]
    assert commands[0] == 'cd "các kho/kh"'
    moves = [command for command in commands if command.startswith("mv ")]
    subprocess.run(["bash", "-ec", "\n".join([commands[0], *moves, commands[-2]])], check=True)
    staged = subprocess.run(["git", "-c", "core.quotePath=off", "ls-files"], check=True, capture_output=True, text=True)
    assert {".github/workflows/validate.yml", ".gitlab-ci.yml", "các kho/kh/plans/2024.yaml"} <= {
        *staged.stdout.split("\n")
    }
    validate, _, gitlab = pipelines().values()
    assert validate["defaults"]["run"]["working-directory"] == "các kho/kh"
    assert gitlab["default"]["before_script"][-1] == 'cd "các kho/kh"'
    assert gitlab["diff"]["artifacts"]["paths"] == ["các kho/kh/dxplan-diff/diff.md"]
    assert gitlab["validate"]["artifacts"]["reports"]["codequality"].startswith("các kho/kh/")
    (hook,) = read_source("", Path(".pre-commit-config.yaml").read_bytes()).data["repos"][0]["hooks"]
    assert run(*shlex.split(hook["entry"])[1:])[0] == 0
    assert re.match(hook["files"], "các kho/kh/plans/2024.yaml")
    assert json.loads(run("init", "các kho/kh2", "-f", "json")[1])["inside"] == "các kho/kh2"
    for odd in ("a$(id)", "a'b", 'a"b', "${{ x }}", "a:b", "a#b"):
        code, _, err = run("init", odd)
        assert (code, "as a command" in err, (folder / odd).exists()) == (2, True, False)


def test_at_the_top_and_outside_of_a_clone_nothing_is_to_be_moved(run: Run, folder: Path) -> None:
    (folder / "a" / ".git").mkdir(parents=True)
    for name in ("a", "b $c"):
        code, out, _ = run("init", name)
        assert (code, "mv " in out) == (0, False)
        assert "working-directory: . #" in text(f"{name}/.github/workflows/validate.yml")


def test_below_another_plan_repository_it_asks_for_here(run: Run, folder: Path) -> None:
    run("init", "kho")
    before = laid_out(folder)
    for name in ("kho/moi", "kho/plans/2025", "kho/schema"):
        code, out, err = run("init", name)
        assert (code, out) == (2, "")
        assert f"{name} is inside the plan repository" in err
        assert "--here" in err
    assert laid_out(folder) == before
    assert run("init", "kho")[0] == 0, "the same again is no other one"
    assert run("init", "kho/moi", "--here")[0] == 0
    assert (folder / "kho/moi/plans/2024.yaml").exists()
    assert run("init", "kho/moi")[0] == 0


# The comment


class Host:
    """What a fake `gh` answers: files by the path that is asked for; what is sent is kept."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "bin").mkdir()
        gh = folder / "bin" / "gh"
        script = f"""#!{sys.executable}
import pathlib, sys
path, arguments = sys.argv[2], sys.argv[3:]
folder = pathlib.Path({str(folder)!r})
if "--input" in arguments:
    (folder / "sent").write_text(arguments[1] + " " + path + "\\n" + sys.stdin.read())
else:
    sys.stdout.buffer.write((folder / path.replace("/", "_")).read_bytes())
"""
        gh.write_text(script, "utf-8")
        gh.chmod(0o755)
        self.answer("pulls", [[{"number": 7, "head": {"sha": "abc"}}]])
        self.answer("pulls_7", {"head": {"sha": "abc"}, "changed_files": 1})
        self.answer("pulls_7_files", [[{"filename": "plans/2024.yaml"}]])
        self.answer("issues_7_comments", [[]])
        self.leave({"diff.md": "| II.1 | hạn lùi | @ai |\n"})

    def answer(self, path: str, what: Any) -> None:
        (self.folder / f"repos_a_b_{path}").write_text(json.dumps(what), "utf-8")

    def leave(self, members: dict[str, str], size: int = 500) -> None:
        """The text that the run left behind."""
        left = {"name": "dxplan-diff", "id": 3, "size_in_bytes": size, "expired": False}
        self.answer("actions_runs_9_artifacts", {"artifacts": [left]})
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in members.items():
                archive.writestr(name, content)
        (self.folder / "repos_a_b_actions_artifacts_3_zip").write_bytes(packed.getvalue())

    def comment(self, script: str) -> tuple[str, str]:
        """How and where the step sends its comment, and the text; blank if it says why there is none."""
        environment = {
            "PATH": f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "REPOSITORY": "a/b",
            "RUN_ID": "9",
            "RUN_URL": "https://example.org/9",
            "HEAD": "c:nhánh",
            "HEAD_SHA": "abc",
            "HEADING": "Changes",
            "CUT": "The rest is cut.",
        }
        (self.folder / "sent").unlink(missing_ok=True)
        command = [sys.executable, "-X", "utf8", "-c", script]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
        if not (self.folder / "sent").exists():
            assert done.stdout.strip()
            return "", ""
        where, _, sent = (self.folder / "sent").read_text("utf-8").partition("\n")
        return where, json.loads(sent)["body"]


@pytest.fixture
def host(tmp_path: Path) -> Host:
    (tmp_path / "host").mkdir()
    return Host(tmp_path / "host")


@pytest.fixture
def script(run: Run, folder: Path) -> str:
    run("init", "kho")
    workflow = read_source("", (folder / "kho/.github/workflows/comment.yml").read_bytes()).data
    (step,) = steps_of(workflow)
    assert step["shell"] == "python"
    return str(step["run"])


def test_the_comment_is_made_and_then_kept_up(host: Host, script: str) -> None:
    where, body = host.comment(script)
    assert where == "POST repos/a/b/issues/7/comments"
    assert body == (
        "<!-- dxplan diff -->\n### [Changes](https://example.org/9)\n\n| II.1 | hạn lùi | @<!-- -->ai |\n\n"
    )
    bot, user = {"login": "github-actions[bot]"}, {"login": "somebody"}
    others = [{"id": 1, "user": user, "body": body}, {"id": 2, "user": bot, "body": "x"}]
    host.answer("issues_7_comments", [others, [{"id": 4, "user": bot, "body": body}]])
    assert host.comment(script) == ("PATCH repos/a/b/issues/comments/4", body)


@pytest.mark.parametrize(
    ("path", "answer"),
    [
        ("pulls", [[]]),
        ("pulls", [[{"number": 7, "head": {"sha": "def"}}]]),  # pushed to since
        ("pulls", [[{"number": 7, "head": {"sha": "abc"}}, {"number": 8, "head": {"sha": "abc"}}]]),
        ("pulls_7_files", [[{"filename": ".github/workflows/validate.yml"}]]),
        ("pulls_7_files", [[{"filename": "a.yml", "previous_filename": ".github/workflows/validate.yml"}]]),
        ("pulls_7", {"head": {"sha": "abc"}, "changed_files": 3001}),  # GitHub lists 3000
        ("pulls_7", {"head": {"sha": "def"}, "changed_files": 1}),
        ("actions_runs_9_artifacts", {"artifacts": []}),
    ],
)
def test_no_comment_where_the_run_can_t_be_trusted(host: Host, script: str, path: str, answer: Any) -> None:
    host.answer(path, answer)
    assert host.comment(script) == ("", "")


def test_only_one_plain_file_is_taken(host: Host, script: str) -> None:
    host.leave({"diff.md": "a", "b.md": "b"})
    assert host.comment(script) == ("", "")
    host.leave({"../diff.md": "a"})
    assert host.comment(script) == ("", "")
    host.leave({"diff.md": "a"}, size=2_000_000)
    assert host.comment(script) == ("", "")


def test_a_long_text_is_cut_to_what_a_comment_holds(host: Host, script: str) -> None:
    host.leave({"diff.md": "| một dòng của bảng |\n" * 1_000_000})
    body = host.comment(script)[1]
    assert 50_000 < len(body) < 65_536
    assert body.endswith("| một dòng của bảng |\n\nThe rest is cut.\n")
