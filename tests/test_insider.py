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
    findings = json.loads(run("validate", "-f", "json", *arguments)[1])["diagnostics"]
    return [finding["code"] for finding in findings if finding["code"].startswith("DX72")]


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
    history.lose("main:plans")


def lost_file(history: History, _: pytest.MonkeyPatch) -> None:
    history.write({PLAN: plan_text(TASKS).replace("Việc một", "Việc khác")})
    history.lose(f"main:{PLAN}")


def lost_records(history: History, _: pytest.MonkeyPatch) -> None:
    history.write({"plans/2024/journal/2024-06.yaml": "schema: 1\nentries: [{kind: session, on: 2024-06-20}]\n"})
    history.commit("2024-06-20T08:00:00+07:00")
    history.git("branch", "-f", "main")
    history.write({"plans/2024/journal/2024-06.yaml": "schema: 1\nentries: [{kind: session, on: 2024-06-21}]\n"})
    history.lose("main:plans/2024")


def lost_commit(history: History, _: pytest.MonkeyPatch) -> None:
    history.git("commit", "-q", "--allow-empty", "-m", "x")
    history.lose("main")


def lost_head(history: History, _: pytest.MonkeyPatch) -> None:
    history.git("commit", "-q", "--allow-empty", "-m", "x")
    history.lose("HEAD")


def partial(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    history.commit("2024-06-01T08:00:00+07:00", {PLAN: plan_text(TASKS).replace("Việc một", "Việc khác")})
    history.git("switch", "-q", "main")
    clone = history.clone(history.folder.parent / "clone", "--filter=blob:none", "-b", "work")
    monkeypatch.chdir(clone.folder)


UNREAD = (
    *(no_main, unrelated, shallow, without_git, foreign, slow, broken_base, broken_plan),
    *(lost, lost_file, lost_records, lost_commit, lost_head, partial),
)


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
            assert [notification["level"] for notification in invocation["toolExecutionNotifications"]] == [level]
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


# What moves beside the ledger

WHOLE = plan_text(
    TASKS + "- {id: I.3, title: Họp, deliverable: Phiên họp, deadline: Hàng Quý, lead: [so-tttt]}\n",
    """\
kpis:
  - id: KPI.1
    title: 60% doanh nghiệp ứng dụng nền tảng số
    unit: "%"
    target: {kind: at_least, value: 60, due: 2024-12-31}
    ratio: {numerator: Doanh nghiệp ứng dụng, denominator: Doanh nghiệp, population: 200}
    baseline: {value: 42, on: 2024-01-01}
    tasks: [I.2]
  - {id: KPI.2, title: 40 trạm, unit: trạm, target: {kind: at_least, value: 40, due: 2024-12-31}, tasks: [I.2]}
reporting:
  text: Báo cáo hàng quý
  every: quarter
  due_day: 14
  first_period: 2024-Q2
  to: so-tttt
  bodies: [cac-so]
  when_day_off: next
""",
).replace("agencies:\n", "agencies:\n  - {id: so-yt, name: Sở Y tế, kind: department}\n", 1)
REPORT, JOURNAL = "plans/2024/reports/2024-Q2/so-tc.yaml", "plans/2024/journal/2024-07.yaml"
RECORDS = {
    REPORT: """\
schema: 1
agency: so-tc
period: 2024-Q2
report: {number: 12/BC-STC, date: 2024-06-12, received: 2024-06-20}
progress:
  - {task: I.1, progress: in_progress, percent: 60, on: 2024-06-10, result: Dự thảo, difficulties: Thieu kinh phí}
readings:
  - {kpi: KPI.2, value: 12, on: 2024-06-10}
""",
    JOURNAL: """\
schema: 1
entries:
  - {kind: reading, kpi: KPI.2, value: 15, on: 2024-07-10}
  - {kind: conclusion, task: I.1, on: 2024-07-15, evidence: [{number: 9/TB-BCĐ, date: 2024-07-15}]}
  - {kind: session, on: 2024-07-20}
""",
}
DAY_OFF = "calendar: [{date: 2024-06-14, kind: day_off, name: Nghỉ bù, source: Thông báo số 5/TB}]\n"
Edits = dict[str, tuple[str, str] | None]
"""Of a file what is written in place of what; None for a file that is deleted."""


def plan(old: str, new: str) -> Edits:
    return {PLAN: (old, new)}


TC = "{id: so-tc, name: Sở Tài chính, kind: department"
NV = "{id: so-nv, name: Sở Nội vụ, kind: department, valid_to: 2024-09-30"
MEMBERS = "members: [so-tttt, so-tc, so-nv]"
PROGRESS = "{task: I.1, progress: in_progress, percent: 60, on: 2024-06-10"
HOSTILE: dict[str, tuple[Edits, str]] = {
    "a member goes": (plan(MEMBERS, "members: [so-tttt, so-nv]"), "DX721 cac-so"),
    "a member comes": (plan(MEMBERS, "members: [so-tttt, so-tc, so-nv, so-yt]"), "DX721 cac-so"),
    "a group is opened": (plan(MEMBERS, "open: true"), "DX721 cac-so"),
    "a body ends in the plan's year": (plan(TC, f"{TC}, valid_to: 2024-06-01"), "DX721 so-tc"),
    "a body lives longer": (plan(NV, NV.replace("2024-09-30", "2024-12-31")), "DX721 so-nv"),
    "a body is called as another": (plan("name: Sở Tài chính", "name: Sở Kế hoạch và Đầu tư"), "DX721 so-tc"),
    "an abbreviation of another body": (plan(TC, f"{TC}, short: Sở Nội vụ"), "DX721 so-tc"),
    "the standing agency": (plan("standing_agency: so-tttt", "standing_agency: so-tc"), "DX721 "),
    "a day off under the reports' day": (plan("kpis:\n", f"{DAY_OFF}kpis:\n"), "DX722 "),
    "what completes a task": (plan("deadline: Hàng Quý,", "deadline: Hàng Quý, fulfilled_by: sessions,"), "DX722 I.3"),
    "a baseline": (plan("value: 42", "value: 20"), "DX724 KPI.1"),
    "a baseline's day": (plan("on: 2024-01-01}", "on: 2024-05-01}"), "DX724 KPI.1"),
    "a baseline that is gone": (plan("    baseline: {value: 42, on: 2024-01-01}\n", ""), "DX724 KPI.1"),
    "a first baseline below readings": (
        plan("due: 2024-12-31}, tasks: [I.2]}", "due: 2024-12-31}, baseline: {value: 1}, tasks: [I.2]}"), "DX724 KPI.2"
    ),
    "a denominator": (plan("denominator: Doanh nghiệp", "denominator: Doanh nghiệp lớn"), "DX724 KPI.1"),
    "how many there are": (plan("population: 200", "population: 100"), "DX724 KPI.1"),
    "a link": (plan("    tasks: [I.2]\n", "    tasks: [I.3]\n"), "DX724 KPI.1"),
    "progress raised in place": ({REPORT: ("progress: in_progress", "progress: completed")}, "DX723 I.1"),
    "a figure changed in place": ({JOURNAL: ("value: 15", "value: 35")}, "DX723 KPI.2"),
    "a day changed in place": ({JOURNAL: ("task: I.1, on: 2024-07-15", "task: I.1, on: 2024-06-30")}, "DX723 I.1"),
    "a receipt made earlier": ({REPORT: ("received: 2024-06-20", "received: 2024-06-13")}, "DX723 so-tc"),
    "an entry deleted": ({JOURNAL: ("  - {kind: session, on: 2024-07-20}\n", "")}, "DX723 "),
    "a report deleted": ({REPORT: None}, "DX723 so-tc"),
    "a correction without what it corrects": (
        {REPORT: (PROGRESS, PROGRESS.replace("in_progress", "completed") + ", corrects: Nhập nhầm")}, "DX723 I.1"
    ),
}  # fmt: skip
INNOCENT: dict[str, Edits] = {
    "an alias": plan(TC, f"{TC}, aliases: [Sở TC], short: STC"),
    "marks and capitals of a name": plan("name: Sở Tài chính", "name: SỞ TÀI CHÍNH"),
    "where the members are known from": plan("name: Các sở", "name: Các sở, basis: Danh sách"),
    "a body that carries nothing": plan("name: Sở Y tế", "name: Sở Xây dựng"),
    "a body that ends after the plan": plan(TC, f"{TC}, valid_to: 2025-02-28, successors: [{{agency: so-nv}}]"),
    "the order of members": plan(MEMBERS, "members: [so-nv, so-tc, so-tttt]"),
    "a day off that no report falls on": plan("kpis:\n", DAY_OFF.replace("06-14", "07-14") + "kpis:\n"),
    "a baseline where nothing was judged": plan("    baseline: {value: 42, on: 2024-01-01}\n", ""),
    "one more link": plan("    tasks: [I.2]\n", "    tasks: [I.2, I.3]\n"),
    "a remark": plan("    tasks: [I.2]\n", "    tasks: [I.2]\n    remark: Đã rà soát\n"),
    "one more fact": {JOURNAL: ("entries:\n", "entries:\n  - {kind: session, on: 2024-07-02}\n")},
    "a true correction": {
        REPORT: (PROGRESS, f"{PROGRESS.replace('in_progress', 'completed')}, corrects: Nhập nhầm}}\n  - {PROGRESS}")
    },
    "a word put right": {REPORT: ("Thieu kinh phí", "Thiếu kinh phí")},
    "evidence added": {REPORT: (PROGRESS, f"{PROGRESS}, evidence: [{{number: 5/QĐ, date: 2024-06-10}}]")},
    "another order, another spelling": {
        JOURNAL: ("  - {kind: session, on: 2024-07-20}\n", "  - on: 2024-07-20\n    kind: session\n")
    },
}  # fmt: skip


@pytest.fixture
def kept(history: History) -> History:
    """The whole plan with its records on the main branch."""
    history.git("switch", "-q", "main")
    history.commit("2024-08-01T08:00:00+07:00", {PLAN: WHOLE, **RECORDS})
    history.git("switch", "-q", "-c", "change")
    return history


def edit(history: History, edits: Edits) -> None:
    for name, change in edits.items():
        path = history.folder / name
        if change is None:
            path.unlink()
            continue
        text = path.read_text("utf-8")
        assert change[0] in text
        path.write_text(text.replace(*change, 1), "utf-8")


def moved(run: Run, command: str = "validate") -> list[dict[str, str]]:
    """What moves beside the ledger, as a command reports it."""
    arguments = {"validate": ["validate"], "diff": ["diff"], "amend": ["amend", "--check"]}[command]
    data = json.loads(run(*arguments, "-f", "json")[1])
    found = data["undecided" if command == "diff" else "diagnostics"]
    return [one for one in found if one["code"].startswith("DX72")]


@pytest.mark.parametrize("name", HOSTILE)
def test_what_moves_without_a_decision_is_told_everywhere(run: Run, kept: History, name: str) -> None:
    edits, expected = HOSTILE[name]
    edit(kept, edits)
    found = moved(run)
    assert [f"{one['code']} {one['subject'] or ''}" for one in found] == [expected]
    assert {one["severity"] for one in found} == {"warning"}
    assert [(one["code"], one["line"]) for one in moved(run, "diff")] == [(one["code"], one["line"]) for one in found]


@pytest.mark.parametrize("name", INNOCENT)
def test_honest_work_is_not_suspected(run: Run, kept: History, name: str) -> None:
    if name == "a baseline where nothing was judged":
        edit(kept, INNOCENT[name])
        kept.git("commit", "-qam", "none")
        kept.git("branch", "-qf", "main")
        edit(kept, plan("    tasks: [I.2]\n", "    tasks: [I.2]\n    baseline: {value: 42}\n"))
    else:
        edit(kept, INNOCENT[name])
    assert moved(run) == moved(run, "diff") == []


@pytest.mark.parametrize("name", ["a member goes", "what completes a task", "a report deleted", "a link"])
def test_the_check_of_the_ledger_tells_it_too_and_fails_if_asked(run: Run, kept: History, name: str) -> None:
    edits, expected = HOSTILE[name]
    edit(kept, edits)
    assert [f"{one['code']} {one['subject'] or ''}" for one in moved(run, "amend")] == [expected]
    assert run("amend", "--check")[0] == run("validate")[0] == 0
    assert run("amend", "--check", "--require-ledger")[0] == run("validate", "--require-ledger")[0] == 1
    kept.git("add", "-A")
    kept.commit("2024-08-02T08:00:00+07:00")
    assert [f"{one['code']} {one['subject'] or ''}" for one in moved(run)] == [expected]
    kept.git("branch", "-qf", "main")  # it is accepted
    assert run("validate", "--require-ledger")[0] == 0


def test_a_successor_that_is_another(run: Run, kept: History) -> None:
    edit(kept, plan(TC, f"{TC}, valid_to: 2024-09-30, successors: [{{agency: so-nv}}]"))
    kept.git("commit", "-qam", "reorganised")
    kept.git("branch", "-qf", "main")
    edit(kept, plan("[{agency: so-nv}]", "[{agency: so-yt}]"))
    assert [one["code"] for one in moved(run)] == ["DX721"]


def test_a_correction_under_which_a_due_day_changes(run: Run, kept: History) -> None:
    entry = """\
amendments:
  - date: 2024-08-02
    correction: true
    reason: Lỗi đánh máy
    changes:
      - {path: tasks/I.1/deadline/text, from: 30/6/2024, to: 31/7/2024}
      - {path: tasks/I.1/deadline/due, from: 2024-06-30, to: 2024-07-31}
"""
    edit(kept, plan("deadline: 30/6/2024", "deadline: 31/7/2024"))
    edit(kept, plan("kpis:\n", f"{entry}kpis:\n"))
    told = json.loads(run("diff", "-f", "json")[1])["undecided"]
    assert {fact["code"] for fact in told} == {"DX716"}
    assert "What moves without a decision" in run("diff")[1]
    assert (run("validate")[0], run("validate", "--require-ledger")[0]) == (0, 1)
    kept.git("commit", "-qam", "corrected")
    kept.git("branch", "-qf", "main")
    assert run("validate", "--require-ledger")[0] == 0  # it was seen when it came


def test_a_draft_may_change_as_it_likes(run: Run, kept: History) -> None:
    edit(kept, plan("status: in_force", "status: draft"))
    kept.git("commit", "-qam", "draft")
    kept.git("branch", "-qf", "main")
    edit(kept, plan(MEMBERS, "members: [so-tttt, so-nv]"))
    assert moved(run) == moved(run, "diff") == []


def test_an_entry_may_move_to_another_file(run: Run, kept: History) -> None:
    entry = "  - {kind: session, on: 2024-07-20}\n"
    edit(kept, {JOURNAL: (entry, "")})
    kept.write({"plans/2024/journal/2024-08.yaml": f"schema: 1\nentries:\n{entry}"})
    assert moved(run) == []


def test_line_ends_of_a_work_tree_change_nothing(run: Run, kept: History) -> None:
    for name in RECORDS:
        path = kept.folder / name
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert moved(run) == moved(run, "diff") == []


def test_an_entry_that_is_gone_is_named_itself_and_no_fact_of_another_file(run: Run, kept: History) -> None:
    """Each entry may have a file of its own; what another file says of the same task is the same as ever."""
    entry = (
        "schema: 1\nentries:\n  - {kind: progress, task: I.1, agency: so-tc, progress: in_progress, on: 2024-07-21}\n"
    )
    kept.write({"plans/2024/journal/2024-07/21-progress.yaml": entry})
    kept.git("add", "-A")
    kept.commit("2024-08-02T08:00:00+07:00")
    kept.git("branch", "-qf", "main")
    (kept.folder / "plans/2024/journal/2024-07/21-progress.yaml").unlink()
    for command in ("validate", "diff"):
        (found,) = moved(run, command)
        assert (found["code"], found["subject"]) == ("DX723", "I.1")
        assert "journal/2024-07/21-progress.yaml" in found["message"], command
