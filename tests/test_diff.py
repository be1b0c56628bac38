"""`dxplan diff`: what it shows, and between what."""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from histories import History
from plans import plan_text
from story import PLAN, STORY, states

pytestmark = pytest.mark.usefixtures("git_alone")
Run = Callable[..., tuple[int, str, str]]
Golden = Callable[[str | Path, str], None]

TASK = "- {id: I.1, title: Việc một, deadline: {text: 30/6/2024, kind: fixed, due: 2024-06-30}, lead: [so-tc]}\n"
OLD = plan_text(TASK)
NEW = OLD.replace("30/6/2024", "29/11/2024").replace("2024-06-30", "2024-11-29")
REPORT = """\
schema: 1
agency: so-tc
period: 2024-Q2
report: {number: 1/BC-STC, date: 2024-06-12, received: 2024-06-13}
progress:
  - {task: I.1, progress: in_progress, percent: 40}
"""


@pytest.fixture(scope="module")
def last_commits(tmp_path_factory: pytest.TempPathFactory) -> History:
    """The story's last three commits."""
    history = History(tmp_path_factory.mktemp("story"))
    for number, (step, files) in enumerate(zip(STORY, states(), strict=True), 1):
        if number > 9:
            history.commit(f"{step.day}T12:00:00+07:00", {**files})
            history.git("tag", f"c{number}")
    return history


@pytest.fixture
def history(tmp_path: Path) -> History:
    """A plan on main, changed in the work tree of a branch."""
    history = History(tmp_path / "repo")
    history.commit("2024-05-20T08:00:00+07:00", {PLAN: OLD})
    history.git("switch", "-q", "-c", "topic")
    return history


def changed(run: Run, history: History, *arguments: str) -> list[str]:
    """The paths of what differs."""
    code, out, err = run("diff", *arguments, "-C", str(history.folder), "-f", "json")
    assert code == 0, err
    return [change["path"] for change in json.loads(out)["changes"]]


DUE = ["tasks/I.1/deadline/text", "tasks/I.1/deadline/due"]


# What it shows


@pytest.mark.parametrize("form", ["text", "md", "json"])
def test_a_change_in_every_form(run: Run, last_commits: History, golden: Golden, form: str) -> None:
    code, out, err = run("diff", "c10", "c12", "--as-of", "2024-11-05", "-C", str(last_commits.folder), "-f", form)
    assert (code, err) == (0, "")
    golden(f"diff.{'txt' if form == 'text' else form}", out)


@pytest.mark.parametrize(("width", "lang"), [(80, "en"), (120, "en"), (80, "vi")])
def test_a_change_on_a_terminal(
    terminal: Callable[..., str], last_commits: History, golden: Golden, width: int, lang: str
) -> None:
    out = terminal(f"diff c10 c12 --as-of 2024-11-05 --lang {lang} -C {last_commits.folder}", width, NO_COLOR="1")
    assert max(map(len, out.splitlines())) <= width
    golden(f"screen.diff.{width}{'.vi' if lang == 'vi' else ''}.txt", out)


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("form", ["text", "md"])
def test_every_change_is_told_in_both_languages(run: Run, last_commits: History, lang: str, form: str) -> None:
    code, out, _ = run(
        "diff", "c10", "c12", "--as-of", "2024-11-05", "-C", str(last_commits.folder), "-f", form, "--lang", lang
    )
    assert code == 0
    for said in ("I.1", "II.A.2", "II.B.1", "III.2", "III.3", "KPI.2", "qd-422-2022", "30/KH-BCĐ"):
        assert said in out


def test_the_keys_that_others_build_on(run: Run, last_commits: History) -> None:
    data = json.loads(run("diff", "c10", "c11", "-C", str(last_commits.folder), "-f", "json")[1])
    assert data["schema"] == "dxplan/diff/1"
    assert {"base", "head", "changes"} <= data.keys()
    for change in data["changes"]:
        assert {"kind", "subject", "id", "field", "from", "to", "significance", "days"} <= change.keys()


def test_nothing_changed_is_said(run: Run, last_commits: History) -> None:
    code, out, _ = run("diff", "c10", "c10", "-C", str(last_commits.folder), "-f", "md")
    assert (code, "|" in out) == (0, False)


def test_records_alone_are_summed_up_apart(run: Run, history: History) -> None:
    history.write({"plans/2024/reports/2024-Q2/so-tc.yaml": REPORT})
    data = json.loads(run("diff", "-C", str(history.folder), "-f", "json")[1])
    assert (data["changes"], data["records"]["reports"]) == ([], [{"agency": "so-tc", "period": "2024-Q2"}])
    assert data["records"]["added"] == {"progress": 1, "receipt": 1}
    assert "receipts of reports: 1" in run("diff", "-C", str(history.folder))[1]


def test_a_fact_that_is_gone_is_pointed_out(run: Run, history: History) -> None:
    path = "plans/2024/reports/2024-Q2/so-tc.yaml"
    history.commit("2024-06-14T08:00:00+07:00", {path: REPORT})
    (history.folder / path).unlink()
    found = json.loads(run("diff", "HEAD", "-C", str(history.folder), "-f", "json")[1])["records"]
    assert (found["gone"], found["lost_reports"]) == (
        {"progress": 1, "receipt": 1},
        [{"agency": "so-tc", "period": "2024-Q2"}],
    )
    assert "facts are only ever added" in run("diff", "HEAD", "-C", str(history.folder))[1]


def test_signs_of_markdown_stay_within_their_cell(run: Run, history: History) -> None:
    hostile = "a | b\\\\ <script>x</script> [y](javascript:z) `q` **w**"
    history.write({PLAN: OLD.replace("title: Việc một", f'title: "{hostile}"')})
    out = run("diff", "-C", str(history.folder), "-f", "md")[1]
    row = next(line for line in out.splitlines() if "script" in line)
    assert "<script>" not in out
    head = next(line for line in out.splitlines() if line.startswith("| ID"))
    assert row.replace("\\|", "").count("|") == head.count("|")


# Between what


def test_without_a_base_it_is_where_the_branch_left_main(run: Run, history: History) -> None:
    history.write({PLAN: NEW})
    assert changed(run, history) == DUE
    history.git("commit", "-qam", "x")
    assert changed(run, history) == DUE
    assert changed(run, history, "HEAD") == []
    history.git("switch", "-q", "main")
    history.commit("2024-10-17T08:00:00+07:00", {PLAN: OLD.replace("schema: 1\n", "schema: 1\ntheme: Số\n")})
    history.git("switch", "-q", "topic")
    assert changed(run, history) == DUE, "what main has since is not of this branch"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("main", "topic"), ["theme", *DUE]),
        (("main..topic",), ["theme", *DUE]),
        (("main...topic",), DUE),
        (("topic..main",), ["theme", *DUE]),
        (("topic...main",), ["theme"]),
        (("main..",), ["theme", *DUE]),
        (("..main",), ["theme", *DUE]),
        (("...main",), ["theme"]),
        (("main", "HEAD"), ["theme", *DUE]),
        (("main~1", "main"), ["theme"]),
    ],
)
def test_revisions_and_their_ranges(
    run: Run, history: History, arguments: tuple[str, ...], expected: list[str]
) -> None:
    history.commit("2024-10-16T08:00:00+07:00", {PLAN: NEW})
    history.git("switch", "-q", "main")
    history.commit("2024-10-17T08:00:00+07:00", {PLAN: OLD.replace("schema: 1\n", "schema: 1\ntheme: Số\n")})
    history.git("switch", "-q", "topic")
    assert changed(run, history, *arguments) == expected


def test_two_files_need_no_git(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "old.yaml").write_text(OLD, "utf-8")
    (tmp_path / "new.yaml").write_text(NEW, "utf-8")
    monkeypatch.setenv("PATH", str(tmp_path))
    code, out, err = run("diff", "old.yaml", "new.yaml", "-C", str(tmp_path), "-f", "json")
    assert (code, [change["path"] for change in json.loads(out)["changes"]]) == (0, DUE), err
    code, out, err = run("diff", "old.yaml", "missing.yaml", "-C", str(tmp_path))
    assert (code, out) == (2, "")
    assert "Traceback" not in err


def test_a_file_and_a_revision(run: Run, history: History) -> None:
    history.write({"other.yaml": NEW})
    assert changed(run, history, "other.yaml", "HEAD") == DUE


@pytest.mark.parametrize(
    "names", [("--output=x",), ("HEAD", "--", "-x"), ("@{-9}..",), ("HEAD^{tree}",), (":/x",), ("",)]
)
def test_what_is_no_revision_gets_a_sentence(run: Run, history: History, names: tuple[str, ...]) -> None:
    before = sorted(history.folder.rglob("*"))
    code, out, err = run("diff", "-C", str(history.folder), "--", *[name for name in names if name != "--"])
    assert (code, out) == (2, "")
    assert "dxplan: error:" in err
    assert sorted(history.folder.rglob("*")) == before


def test_of_several_plans_the_one_that_differs_is_shown(run: Run, history: History) -> None:
    history.commit("2024-05-21T08:00:00+07:00", {"plans/2025.yaml": OLD.replace("year: 2024", "year: 2025")})
    history.git("branch", "-f", "main")
    history.write({PLAN: NEW})
    assert changed(run, history) == DUE
    history.write({"plans/2025.yaml": NEW.replace("year: 2024", "year: 2025")})
    code, out, err = run("diff", "-C", str(history.folder), "-f", "json")
    assert (code, out, "several plans differ: " in err) == (2, "", True)
    assert changed(run, history, "--plan", "2025") == DUE
    code, out, _ = run("diff", "-C", str(history.folder), "-f", "md")
    assert (code, out.count("What changes:")) == (0, 2)


def test_of_several_plans_the_one_with_new_records_is_shown(run: Run, history: History) -> None:
    history.commit("2024-05-21T08:00:00+07:00", {"plans/2025.yaml": OLD.replace("year: 2024", "year: 2025")})
    history.git("branch", "-f", "main")
    history.write({"plans/2024/reports/2024-Q2/so-tc.yaml": REPORT})
    assert "receipts of reports: 1" in run("diff", "-C", str(history.folder))[1]


def test_a_plan_that_is_new_is_all_added(run: Run, history: History) -> None:
    history.write({"plans/2025.yaml": OLD.replace("year: 2024", "year: 2025")})
    found = changed(run, history, "--plan", "2025")
    assert {"status", "sections/I", "tasks/I.1", "agencies/so-tc"} <= set(found)


def test_a_plan_renamed_is_the_same_plan(run: Run, history: History) -> None:
    history.git("mv", PLAN, "plans/ke-hoach.yaml")
    (history.folder / "plans/ke-hoach.yaml").write_text(NEW, "utf-8")
    assert changed(run, history) == DUE


def test_a_plan_that_is_gone_is_said(run: Run, history: History) -> None:
    (history.folder / PLAN).unlink()
    code, out, err = run("diff", "-C", str(history.folder))
    assert (code, out) == (2, "")
    assert "dxplan: error:" in err


def test_errors_on_either_side_are_told_and_the_rest_shown(run: Run, history: History) -> None:
    broken = NEW + "kpis: [{id: KPI.1}]\n"
    history.write({PLAN: broken})
    code, out, err = run("diff", "-C", str(history.folder))
    assert (code, "DX0" in err, "I.1" in out) == (1, True, True)
    history.git("commit", "-qam", "x")
    history.write({PLAN: NEW})
    code, out, err = run("diff", "HEAD", "-C", str(history.folder))
    assert (code, "DX0" in err) == (0, True), "what was wrong before is no fault of what is now"
    history.write({PLAN: "a: [\n"})
    code, out, err = run("diff", "HEAD", "-C", str(history.folder))
    assert (code, out, "can't be read as a plan" in err) == (1, "", True)


def test_odd_and_double_ids_are_no_fault_of_the_tool(run: Run, history: History) -> None:
    odd = TASK.replace("I.1", "Đ-1_x.9") + TASK + TASK.replace("Việc một", "Việc hai")
    history.write({PLAN: plan_text(odd)})
    code, out, err = run("diff", "-C", str(history.folder), "-f", "json")
    assert code in (0, 1)
    assert "Traceback" not in err
    assert "tasks/Đ-1_x.9" in [change["path"] for change in json.loads(out)["changes"]]


def test_merges_and_detached_heads(run: Run, history: History) -> None:
    history.commit("2024-10-16T08:00:00+07:00", {PLAN: NEW})
    history.git("switch", "-q", "main")
    history.commit("2024-10-17T08:00:00+07:00", {"a.txt": ""})
    history.git("merge", "-q", "--no-edit", "topic")
    assert changed(run, history, "HEAD^1", "HEAD") == DUE
    assert changed(run, history, "HEAD^2", "HEAD") == []
    history.git("checkout", "-q", "--detach", "main~1")
    assert changed(run, history, "main") == DUE


def test_plans_below_a_subfolder_are_found_from_within(run: Run, history: History) -> None:
    history.git("switch", "-q", "main")
    history.git("mv", "plans", "sub")
    history.git("mv", "sub", "plans")
    history.commit("2024-05-21T08:00:00+07:00", {"tỉnh/plans/2024.yaml": OLD, "tỉnh/x/y.txt": ""})
    history.write({"tỉnh/plans/2024.yaml": NEW})
    for folder in ("tỉnh", "tỉnh/x", "tỉnh/plans"):
        out = run("diff", "HEAD", "-C", str(history.folder / folder), "-f", "json")[1]
        assert [change["path"] for change in json.loads(out)["changes"]] == DUE
    assert changed(run, history, "HEAD") == []


def test_a_plan_behind_a_link(run: Run, history: History) -> None:
    (history.folder / PLAN).unlink()
    history.write({"data/kh.yaml": OLD})
    (history.folder / PLAN).symlink_to("../data/kh.yaml")
    history.commit("2024-05-21T08:00:00+07:00")
    history.write({"data/kh.yaml": NEW})
    assert changed(run, history, "HEAD") == DUE
    assert changed(run, history, "main") == DUE, "a link in place of a file"


def test_five_thousand_tasks_change_within_seconds(run: Run, tmp_path: Path) -> None:
    rows = [TASK.replace("I.1", f"I.{number}").replace("Việc một", f"Việc {number}") for number in range(5000)]
    (tmp_path / "old.yaml").write_text(plan_text("".join(rows)), "utf-8")
    (tmp_path / "new.yaml").write_text(plan_text("".join(rows)).replace("so-tc]}", "so-nv]}"), "utf-8")
    start = time.monotonic()
    code, out, _ = run("diff", "old.yaml", "new.yaml", "-C", str(tmp_path), "-f", "json")
    assert time.monotonic() - start < 30
    assert (code, len(json.loads(out)["changes"])) == (0, 5000)


def test_texts_of_ten_thousand_words_are_cut_to_what_differs(run: Run, history: History) -> None:
    words = [f"từ{number}" for number in range(10_000)]
    long = " ".join(words)
    history.commit("2024-05-21T08:00:00+07:00", {PLAN: OLD.replace("Việc một", long)})
    words[5000] = "khác"
    history.write({PLAN: OLD.replace("Việc một", " ".join(words))})
    out = run("diff", "HEAD", "-C", str(history.folder), "-f", "md")[1]
    row = next(line for line in out.splitlines() if "khác" in line)
    assert "… từ4996 từ4997 từ4998 từ4999 khác từ5001" in row
    history.write({PLAN: OLD.replace("Việc một", " ".join(reversed(words)))})
    start = time.monotonic()
    assert run("diff", "HEAD", "-C", str(history.folder), "-f", "md")[0] == 0
    assert time.monotonic() - start < 10


def test_all_that_the_story_changes_keeps_its_values(run: Run, last_commits: History) -> None:
    data: Any = json.loads(run("diff", "c10", "c12", "-C", str(last_commits.folder), "-f", "json")[1])
    back: Any = json.loads(run("diff", "c12", "c10", "-C", str(last_commits.folder), "-f", "json")[1])
    there = {(change["path"], json.dumps(change["from"]), json.dumps(change["to"])) for change in data["changes"]}
    assert there == {
        (change["path"], json.dumps(change["to"]), json.dumps(change["from"])) for change in back["changes"]
    }


# Files, wherever they lie


def test_a_file_of_another_place_is_compared_with_the_plan_of_its_year(
    run: Run, history: History, tmp_path: Path
) -> None:
    draft = tmp_path / "draft.yaml"
    draft.write_text(NEW, "utf-8")
    assert changed(run, history, "HEAD", str(draft)) == DUE
    assert changed(run, history, f"HEAD:{PLAN}", str(draft)) == DUE


def test_either_side_comes_from_stdin(
    run: Run, history: History, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    typed = tmp_path / "typed"
    typed.write_text(NEW, "utf-8")
    for sides in (("-", PLAN), (PLAN, "-")):
        with typed.open(encoding="utf-8") as stream:
            monkeypatch.setattr(sys, "stdin", stream)
            assert changed(run, history, *sides) == DUE


@pytest.mark.parametrize(
    ("lost", "place"),
    [("HEAD:plans/2024.yaml", "plans/2024.yaml"), ("HEAD:plans/2024", "plans/2024"), ("HEAD:plans", "plans")],
)
@pytest.mark.parametrize("command", ["diff", "diff HEAD", "status --at HEAD", "validate --at HEAD", "amend --check"])
def test_what_git_has_lost_is_not_taken_for_new(
    run: Run, history: History, monkeypatch: pytest.MonkeyPatch, command: str, lost: str, place: str
) -> None:
    report = {"plans/2024/reports/2024-Q2/so-tc.yaml": REPORT}
    history.commit("2024-06-13T08:00:00+07:00", {PLAN: OLD, **report})
    history.git("branch", "-f", "main")
    history.write({PLAN: NEW, **{name: text.replace("40", "50") for name, text in report.items()}})
    monkeypatch.chdir(history.folder)
    assert run(*command.split())[0] in (0, 1)
    history.lose(lost)
    code, out, err = run(*command.split())
    assert (code, out) == (2, "")
    assert f"git lacks {history.git('rev-parse', '--short=7', 'HEAD')}:{place}\n" in err
    assert "git fsck says what is missing; git fetch --refetch fetches" in err
