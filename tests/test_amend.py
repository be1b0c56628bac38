"""`dxplan amend`: the entry for what was changed, all that it refuses, and the ledger held against git."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from dxplan.change.ledger import plan_on
from dxplan.model.plan import Plan
from dxplan.reading.load import load_plan
from histories import History
from plans import plan_text

pytestmark = pytest.mark.usefixtures("git_alone")
Run = Callable[..., tuple[int, str, str]]

PLAN = "plans/2024.yaml"
TASKS = """\
- id: I.1
  title: Việc một
  deliverable: Báo cáo
  deadline: {text: 30/6/2024, kind: fixed, due: 2024-06-30}
  lead: [so-tc]
  coordinating: [so-tttt, so-nv]
  footnotes:
    - {mark: 1, after: một, text: Áp dụng từ ngày 1/7.}
- {id: I.2, title: Việc hai, deadline: Tháng 11, lead: [so-tttt]}
- {id: I.4, title: Việc bốn, deadline: {text: Thường xuyên, kind: ongoing}, lead: [so-tttt]}
"""
REST = """\
  - id: II
    title: Quản trị số
    sections:
      - id: II.A
        title: Dữ liệu
        tasks:
          - {id: II.A.1, title: Dữ liệu mở, deadline: Tháng 12, lead: [so-tc]}
kpis:
  - id: KPI.1
    title: Dịch vụ
    unit: dịch vụ
    target: {kind: at_least, value: 40, due: 2024-12-31}
"""
TEXT = plan_text(TASKS, "").replace(
    "objectives: {general: [Mục tiêu chung.]", "objectives: {general: [Mục tiêu chung.]"
)
TEXT += REST
DECIDED = ("--document", "215/KH-BCĐ", "--date", "2024-10-15", "--reason", "Gia hạn theo đề nghị")
DUE = ("{text: 30/6/2024, kind: fixed, due: 2024-06-30}", "{text: 29/11/2024, kind: fixed, due: 2024-11-29}")
ENTRY = """\
amendments:
  - date: 2024-10-15
    document: 215/KH-BCĐ
    reason: Gia hạn theo đề nghị
    changes:
      - path: tasks/I.1/deadline/text
        from: 30/6/2024
        to: 29/11/2024
      - path: tasks/I.1/deadline/due
        from: 2024-06-30
        to: 2024-11-29
"""


@pytest.fixture
def history(tmp_path: Path) -> History:
    """A plan in force on main, and a branch on which to change it."""
    history = History(tmp_path / "repo")
    history.commit("2024-05-20T08:00:00+07:00", {PLAN: TEXT})
    history.git("switch", "-q", "-c", "topic")
    return history


def text_in(history: History) -> str:
    return (history.folder / PLAN).read_bytes().decode()


def edit(history: History, *edits: tuple[str, str]) -> None:
    """Replace texts of the plan, each of which must be there once."""
    text = text_in(history)
    for old, new in edits:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    history.write({PLAN: text})


def ledger(history: History) -> Any:
    return yaml.safe_load(text_in(history)).get("amendments", [])


def plan_in(history: History) -> Plan:
    workspace = load_plan(PLAN, text_in(history).encode())
    assert workspace.plan is not None
    assert not workspace.diagnostics
    return workspace.plan


def amend(run: Run, history: History, *arguments: str) -> tuple[int, str, str]:
    return run("amend", *arguments, "-C", str(history.folder))


def entered(run: Run, history: History, *arguments: str) -> list[tuple[str, Any, Any]]:
    """The changes of the entry that is written; the file must check, and the plan of the day before be as it was."""
    before = load_plan(PLAN, history.git("show", f"main:{PLAN}").encode()).plan
    code, _, err = amend(run, history, *(arguments or DECIDED))
    assert code == 0, err
    assert run("validate", "-C", str(history.folder))[0] == 0
    assert amend(run, history, "--check")[0] == 0
    plan = plan_in(history)
    stood = plan_on(plan, plan.document.date.first)
    assert stood.fits
    assert before is not None
    if not plan.amendments[-1].correction:
        for part in ("sections", "kpis", "activities", "objectives", "headings", "document", "theme", "budget"):
            assert getattr(stood.plan, part) == getattr(before, part)
    return [(change.path, change.old, change.new) for change in plan.amendments[-1].changes]


# What is entered


def test_the_entry_is_written_behind_the_plan(run: Run, history: History) -> None:
    edit(history, DUE)
    changed = text_in(history)
    code, out, err = amend(run, history, *DECIDED)
    assert (code, out) == (0, ENTRY.partition("\n")[2])
    assert text_in(history) == changed + ENTRY
    assert "changes in the entry: 2" in err
    assert amend(run, history, "--check")[:2] == (0, "")


def test_it_says_which_requests_for_more_time_it_answers(run: Run, history: History) -> None:
    journal = history.folder / "plans/2024/journal/2024-06.yaml"
    journal.parent.mkdir(parents=True)
    requests = "".join(
        f"  - {{kind: extension_request, task: {task}, agency: {body}, due: 2024-12-20, on: {day}}}\n"
        for task, body, day in (
            ("I.1", "so-tc", "2024-06-20"),
            ("I.2", "so-tttt", "2024-06-20"),
            ("I.1", "so-tc", "2024-10-16"),  # after the decision
        )
    )
    journal.write_text(f"schema: 1\nentries:\n{requests}", "utf-8")
    edit(history, DUE)
    words = "it answers these requests for more time: I.1 (Sở Tài chính)\n"
    assert words in amend(run, history, *DECIDED, "--dry-run")[2]
    assert words in amend(run, history, *DECIDED)[2]


TASK_3 = "- {id: I.3, title: Việc ba, deadline: Tháng 10, lead: [so-tc]}\n"
TASK_2 = "      - {id: I.2, title: Việc hai, deadline: Tháng 11, lead: [so-tttt]}\n"
WHOLE_2 = {
    "id": "I.2",
    "title": "Việc hai",
    "deadline": {"text": "Tháng 11", "kind": "fixed", "due": "2024-11-30"},
    "lead": ["so-tttt"],
}
NEW_SECTION = """\
  - id: III
    title: Mục mới
    tasks:
      - {id: III.1, title: Việc mới, deadline: Tháng 12, lead: [so-tc]}
kpis:
"""
CHANGES: dict[str, tuple[tuple[str, str], list[tuple[str, Any, Any]]]] = {
    "a field emptied": (
        ("        coordinating: [so-tttt, so-nv]\n", "        coordinating: []\n"),
        [("tasks/I.1/coordinating", ["so-tttt", "so-nv"], [])],
    ),
    "a list whose key is gone": (
        ("        coordinating: [so-tttt, so-nv]\n", ""),
        [("tasks/I.1/coordinating", ["so-tttt", "so-nv"], [])],
    ),
    "a field removed": (("        deliverable: Báo cáo\n", ""), [("tasks/I.1/deliverable", "Báo cáo", None)]),
    "a task dropped": ((TASK_2, ""), [("tasks/I.2", WHOLE_2, None)]),
    "a task added between": (
        (TASK_2, TASK_2 + "      " + TASK_3),
        [
            (
                "tasks/I.3",
                None,
                {
                    "id": "I.3",
                    "title": "Việc ba",
                    "deadline": {"text": "Tháng 10", "kind": "fixed", "due": "2024-10-31"},
                    "lead": ["so-tc"],
                },
            )
        ],
    ),
    "a task added into an inner section": (
        ("kpis:\n", "          - {id: II.A.2, title: Mới, deadline: Thường xuyên, lead: [so-tc]}\nkpis:\n"),
        [
            (
                "tasks/II.A.2",
                None,
                {
                    "id": "II.A.2",
                    "title": "Mới",
                    "deadline": {"text": "Thường xuyên", "kind": "ongoing"},
                    "lead": ["so-tc"],
                },
            )
        ],
    ),
    "a section added with its task": (
        ("kpis:\n", NEW_SECTION),
        [
            ("sections/III", None, {"id": "III", "title": "Mục mới"}),
            (
                "tasks/III.1",
                None,
                {
                    "id": "III.1",
                    "title": "Việc mới",
                    "deadline": {"text": "Tháng 12", "kind": "fixed", "due": "2024-12-31"},
                    "lead": ["so-tc"],
                },
            ),
        ],
    ),
    "another kind of target": (
        ("kind: at_least, value: 40", "kind: range, low: 30, high: 50"),
        [
            ("kpis/KPI.1/target/kind", "at_least", "range"),
            ("kpis/KPI.1/target/value", 40, None),
            ("kpis/KPI.1/target/low", None, 30),
            ("kpis/KPI.1/target/high", None, 50),
        ],
    ),
    "a target of zero": (("value: 40", "value: 0"), [("kpis/KPI.1/target/value", 40, 0)]),
    "a footnote": (
        ("Áp dụng từ ngày 1/7.", "Áp dụng từ ngày 1/8."),
        [("tasks/I.1/footnotes/0/text", "Áp dụng từ ngày 1/7.", "Áp dụng từ ngày 1/8.")],
    ),
    "a paragraph put in": (
        ("general: [Mục tiêu chung.]", "general: [Mới., Mục tiêu chung.]"),
        [("objectives/general", ["Mục tiêu chung."], ["Mới.", "Mục tiêu chung."])],
    ),
    "a heading with dots in its number": (
        ("basis:", "headings: {I.1.a: Mục tiêu}\nbasis:"),
        [("headings/I.1.a", None, "Mục tiêu")],
    ),
    "a deadline of another kind": (
        ("{text: 30/6/2024, kind: fixed, due: 2024-06-30}", "{text: Theo lộ trình của Bộ, kind: external}"),
        [
            ("tasks/I.1/deadline/text", "30/6/2024", "Theo lộ trình của Bộ"),
            ("tasks/I.1/deadline/kind", "fixed", "external"),
            ("tasks/I.1/deadline/due", "2024-06-30", None),
        ],
    ),
    "a lifecycle": (
        ("        deliverable: Báo cáo\n", "        deliverable: Báo cáo\n        lifecycle: cancelled\n"),
        [("tasks/I.1/lifecycle", "active", "cancelled")],
    ),
    "words that YAML reads in its own way": (
        ("title: Việc một", 'title: "no: # 010"'),
        [("tasks/I.1/title", "Việc một", "no: # 010")],
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_was_changed_is_entered_and_undone_again(run: Run, history: History, name: str) -> None:
    change, expected = CHANGES[name]
    edit(history, change)
    assert entered(run, history) == expected


def test_ten_thousand_words_are_entered_as_they_are(run: Run, history: History) -> None:
    long = " ".join(f"từ{number}" for number in range(10_000))
    edit(history, ("text: Thực hiện nhiệm vụ được giao.", f"text: {long}"))
    assert entered(run, history) == [("basis/text", "Thực hiện nhiệm vụ được giao.", long)]


def test_several_decisions_of_one_branch_have_an_entry_each(run: Run, history: History) -> None:
    edit(history, DUE)
    assert len(entered(run, history)) == 2
    edit(history, ("due: 2024-11-29}", "due: 2024-12-15}"), ("text: 29/11/2024", "text: 15/12/2024"))
    later = ("--document", "220/KH-BCĐ", "--date", "2024-11-20", "--reason", "Gia hạn lần hai")
    assert entered(run, history, *later) == [
        ("tasks/I.1/deadline/text", "29/11/2024", "15/12/2024"),
        ("tasks/I.1/deadline/due", "2024-11-29", "2024-12-15"),
    ]
    assert [entry["document"] for entry in ledger(history)] == ["215/KH-BCĐ", "220/KH-BCĐ"]


def test_a_correction_needs_no_document_and_is_marked(run: Run, history: History) -> None:
    edit(history, ("title: Việc hai", "title: Việc hai."))
    correction = ("--correction", "--date", "2024-06-03", "--reason", "Sửa lỗi")
    assert entered(run, history, *correction) == [("tasks/I.2/title", "Việc hai", "Việc hai.")]
    (entry,) = ledger(history)
    assert (entry["correction"], "document" in entry) == (True, False)
    assert "correction: true\n" in text_in(history)


def test_a_correction_of_a_due_day_is_pointed_out(run: Run, history: History) -> None:
    edit(history, DUE)
    code, _, err = amend(run, history, "--correction", "--date", "2024-06-03", "--reason", "Sửa lỗi")
    assert (code, "DX716" in err) == (0, True)


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize(("before", "is_there"), [("", False), ("amendments: []\n", True), ("amendments: []", True)])
def test_the_ledger_is_begun_in_files_of_any_form(
    run: Run, history: History, ending: str, before: str, is_there: bool
) -> None:
    text = (text_in(history) + before).replace("\n", ending)
    history.git("switch", "-q", "main")
    history.commit("2024-05-21T08:00:00+07:00", {PLAN: text})
    history.git("switch", "-q", "topic")
    history.git("reset", "-q", "--hard", "main")
    edit(history, DUE)
    assert len(entered(run, history)) == 2
    written = text_in(history)
    assert written.count("amendments:") == 1
    assert written.count("\r\n") == (written.count("\n") if ending == "\r\n" else 0)
    assert written.startswith(text.replace(*DUE)[:800])


def test_a_file_without_a_last_line_end_gets_one(run: Run, history: History) -> None:
    edit(history, DUE)
    history.write({PLAN: text_in(history).rstrip("\n")})
    assert amend(run, history, *DECIDED)[0] == 0
    assert text_in(history).endswith("due: 2024-12-31}\n" + ENTRY)


def test_a_ledger_in_brackets_is_left_to_the_editor(run: Run, history: History) -> None:
    history.git("switch", "-q", "main")
    flow = "amendments: [{document: 1/KH, date: 2024-06-01, reason: x, changes: [{path: theme, from: x}]}]\n"
    history.commit("2024-05-21T08:00:00+07:00", {PLAN: TEXT + flow})
    edit(history, DUE)
    before = text_in(history)
    code, out, err = amend(run, history, *DECIDED, "--base", "HEAD")
    assert (code, out, text_in(history)) == (2, "", before)
    assert "brackets" in err


# What is refused


REFUSALS: dict[str, tuple[tuple[str, ...], int, str]] = {
    "no document": (("--date", "2024-10-15", "--reason", "x"), 2, "which document decided it?"),
    "no day": (("--document", "1/KH", "--reason", "x"), 2, "on which day was it decided?"),
    "no reason": (("--document", "1/KH", "--date", "2024-10-15"), 2, "why is the plan changed?"),
    "an empty reason": (("--document", "1/KH", "--date", "2024-10-15", "--reason", " "), 2, "--reason"),
    "an empty document": (("--document", "", "--date", "2024-10-15", "--reason", "x"), 2, "--document"),
    "no such day": (("--document", "1/KH", "--date", "2024-02-30", "--reason", "x"), 2, "--date"),
    "before the plan": (("--document", "1/KH", "--date", "2024-01-15", "--reason", "x"), 1, "DX706"),
    "an unknown base": ((*DECIDED, "--base", "nowhere"), 2, "git knows no revision nowhere"),
    "a base like an option": ((*DECIDED, "--base=--output=x"), 2, "git knows no revision --output=x"),
    "stdin": ((*DECIDED, "--plan", "-"), 2, "stdin has no history"),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_what_can_not_be_entered_is_refused_and_nothing_written(run: Run, history: History, name: str) -> None:
    arguments, code, said = REFUSALS[name]
    edit(history, DUE)
    before = text_in(history)
    found, out, err = amend(run, history, *arguments)
    assert (found, out, text_in(history)) == (code, "", before)
    assert said in err
    assert not [*history.folder.glob("**/x")]


@pytest.mark.parametrize("is_merged", [False, True])
def test_an_earlier_decision_stands_above_a_later_one(run: Run, history: History, is_merged: bool) -> None:
    edit(history, DUE)
    entered(run, history)
    if is_merged:
        history.git("commit", "-qam", "x")
        history.git("branch", "-f", "main")
    edit(history, ("title: Việc hai", "title: Việc khác"))
    earlier = ("--document", "1/KH", "--date", "2024-08-01", "--reason", "x")
    code, _, err = amend(run, history, *earlier)
    assert code == 0, err
    assert [str(entry["date"]) for entry in ledger(history)] == ["2024-08-01", "2024-10-15"]
    assert codes(run, history) == []


@pytest.mark.parametrize("is_merged", [False, True])
def test_an_earlier_decision_can_not_change_what_a_later_one_decided(
    run: Run, history: History, is_merged: bool
) -> None:
    edit(history, DUE)
    entered(run, history)
    if is_merged:
        history.git("commit", "-qam", "x")
        history.git("branch", "-f", "main")
    edit(history, ("due: 2024-11-29}", "due: 2024-12-15}"))
    before = text_in(history)
    code, out, err = amend(run, history, "--document", "1/KH", "--date", "2024-08-01", "--reason", "x")
    assert (code, out, text_in(history)) == (1, "", before)
    assert "DX71" in err


def test_what_has_no_legal_content_needs_no_entry(run: Run, history: History) -> None:
    edit(
        history,
        ("groups:\n", "  - {id: so-yt, name: Sở Y tế, kind: department}\ngroups:\n"),
        ("schema: 1\n", "# một ghi chú\nschema: 1\n"),
        ("    unit: dịch vụ\n", "    unit: dịch vụ\n    tasks: [I.1]\n    remark: Chưa có số liệu gốc\n"),
    )
    before = text_in(history)
    code, out, err = amend(run, history, *DECIDED)
    assert (code, out, text_in(history)) == (1, "", before)
    assert "no change of legal content lacks an entry" in err
    assert amend(run, history, "--check")[:2] == (0, "")


def test_a_row_under_another_number_is_refused(run: Run, history: History) -> None:
    edit(history, ("{id: I.2,", "{id: I.3,"))
    code, out, err = amend(run, history, *DECIDED)
    assert (code, out) == (1, "")
    assert "I.2 of the base stands here as I.3" in err
    code, out, _ = amend(run, history, "--check")
    assert (code, "DX714" in out, "DX711" in out) == (1, True, False)


def test_one_of_two_rows_with_the_same_words_may_be_dropped(run: Run, history: History) -> None:
    history.git("switch", "-q", "main")
    history.commit("2024-05-21T08:00:00+07:00", {PLAN: TEXT.replace("title: Việc bốn", "title: Việc hai")})
    history.git("switch", "-q", "topic")
    history.git("reset", "-q", "--hard", "main")
    text = text_in(history)
    history.write({PLAN: "".join(line for line in text.splitlines(keepends=True) if "id: I.4" not in line)})
    assert [path for path, _, _ in entered(run, history)] == ["tasks/I.4"]


def test_a_file_with_errors_is_refused(run: Run, history: History) -> None:
    edit(history, DUE, ("lead: [so-tc]\n", "lead: [so-tc\n"))
    before = text_in(history)
    code, out, err = amend(run, history, *DECIDED)
    assert (code, out, text_in(history)) == (1, "", before)
    assert "2024.yaml has errors, so nothing is entered" in err
    assert amend(run, history, "--check")[0] == 1


def test_what_reading_finds_fails_the_check_too(run: Run, history: History) -> None:
    """A file that is not known as a whole is held against nothing, and must not pass for that."""
    edit(history, DUE, ("kpis:\n", "budget: một\nbudget: hai\nkpis:\n"))
    code, out, _ = amend(run, history, "--check")
    assert (code, "DX002" in out) == (1, True)


def test_a_draft_has_no_ledger(run: Run, history: History) -> None:
    history.git("switch", "-q", "main")
    history.commit("2024-05-21T08:00:00+07:00", {PLAN: TEXT.replace("in_force", "draft")})
    edit(history, DUE)
    code, _, err = amend(run, history, *DECIDED, "--base", "HEAD")
    assert (code, "is not in force at" in err) == (2, True)
    assert amend(run, history, "--check", "--base", "HEAD")[0] == 0
    edit(history, ("status: draft", "status: in_force"))
    assert amend(run, history, "--check", "--base", "HEAD")[0] == 0


def test_what_is_in_force_stays_so(run: Run, history: History) -> None:
    edit(history, ("status: in_force", "status: draft"), DUE)
    code, _, err = amend(run, history, *DECIDED)
    assert (code != 0, "draft" in err) == (True, True)
    code, out, _ = amend(run, history, "--check")
    assert (code, "DX715" in out) == (1, True)


def test_dry_run_shows_the_entry_and_writes_nothing(run: Run, history: History) -> None:
    edit(history, DUE)
    before = text_in(history)
    code, out, err = amend(run, history, *DECIDED, "--dry-run")
    assert (code, out, text_in(history)) == (0, ENTRY.partition("\n")[2], before)
    assert "nothing is written" in err


def test_the_entry_as_json(run: Run, history: History) -> None:
    edit(history, DUE)
    code, out, _ = amend(run, history, *DECIDED, "-f", "json")
    data = json.loads(out)
    assert (code, data["schema"], data["file"].endswith(PLAN)) == (0, "dxplan/amend/1", True)
    assert data["entry"] == yaml.load(text_in(history), yaml.BaseLoader)["amendments"][0]
    assert text_in(history).splitlines()[data["line"] - 1] == "  - date: 2024-10-15"


# The ledger against git


def committed(history: History, *edits: tuple[str, str], more: str = "") -> None:
    edit(history, *edits)
    history.commit("2024-10-16T08:00:00+07:00", {PLAN: text_in(history) + more})


def codes(run: Run, history: History, *arguments: str) -> list[str]:
    code, out, err = run("amend", "--check", "-f", "json", "-C", str(history.folder), *arguments)
    assert out, err
    found = [finding["code"] for finding in json.loads(out)["diagnostics"]]
    errors = [finding for finding in json.loads(out)["diagnostics"] if finding["severity"] == "error"]
    assert code == bool(errors)
    return found


def test_a_change_without_an_entry_is_found_committed_or_not(run: Run, history: History) -> None:
    edit(history, DUE)
    assert codes(run, history) == ["DX711", "DX711"]
    history.git("commit", "-qam", "x")
    assert codes(run, history) == ["DX711", "DX711"]


def test_an_entry_rewritten_or_gone_is_found(run: Run, history: History) -> None:
    committed(history, DUE, more=ENTRY)
    history.git("branch", "-f", "main")
    edit(history, ("date: 2024-10-15\n", "date: 2024-10-16\n"))
    assert codes(run, history) == ["DX712"]
    edit(history, ("date: 2024-10-16\n", "date: 2024-10-15\n"), ("reason: Gia hạn theo", "reason: Được gia hạn theo"))
    assert codes(run, history) == []
    history.write({PLAN: text_in(history).partition("amendments:")[0]})
    assert codes(run, history) == ["DX712"]


def test_a_wrong_value_before_is_found(run: Run, history: History) -> None:
    edit(history, DUE)
    history.write({PLAN: text_in(history) + ENTRY.replace("from: 2024-06-30", "from: 2024-05-31")})
    assert codes(run, history) == ["DX713"]


def test_a_value_before_that_makes_no_plan_is_found(run: Run, history: History) -> None:
    edit(history, DUE)
    history.write({PLAN: text_in(history) + ENTRY.replace("from: 2024-06-30", "from: {a: [1]}")})
    assert codes(run, history) == ["DX726"]


def test_a_new_value_that_makes_no_plan_is_found(run: Run, history: History) -> None:
    edit(history, DUE)
    history.write({PLAN: text_in(history) + ENTRY.replace("to: 2024-11-29", "to: {a: [1]}")})
    assert codes(run, history) == ["DX713", "DX708"]


def test_a_change_that_makes_the_entries_unfit_is_named_itself(run: Run, history: History) -> None:
    edit(history, (DUE[0], "{text: Theo lộ trình của Bộ, kind: external}"))
    entered(run, history)
    edit(history, ("Bộ, kind: external}", "Bộ, kind: recurring, every: month}"))
    assert codes(run, history) == ["DX711", "DX711", "DX708"]


@pytest.mark.parametrize(
    "path",
    ["tasks", "tasks/", "/", "x", "x/y/z", "tasks/I.9/title", "tasks/I.1/deadline/due/x", "kpis/KPI.1/parts/9/x"],
)
def test_a_path_that_leads_nowhere_is_no_excuse(run: Run, history: History, path: str) -> None:
    edit(history, DUE)
    entry = f'amendments: [{{document: 1/KH, date: 2024-10-15, reason: x, changes: [{{path: "{path}", to: a}}]}}]\n'
    history.write({PLAN: text_in(history) + entry})
    assert {"DX711", "DX713"} & set(codes(run, history))


def test_a_plan_renamed_is_still_held_against_what_it_was(run: Run, history: History) -> None:
    edit(history, DUE)
    history.git("mv", PLAN, "plans/ke-hoach.yaml")
    assert codes(run, history) == ["DX711", "DX711"]


def test_a_plan_deleted_or_moved_away_is_found(run: Run, history: History) -> None:
    history.commit("2024-10-16T08:00:00+07:00", {"plans/2025.yaml": TEXT.replace("year: 2024", "year: 2025")})
    (history.folder / PLAN).unlink()
    code, out, _ = amend(run, history, "--check")
    assert (code, "plans/2024.yaml was in force at" in out) == (1, True)


def test_another_year_in_the_file_is_found(run: Run, history: History) -> None:
    edit(history, ("year: 2024\n", "year: 2025\n"))
    assert "DX711" in codes(run, history)
    history.git("mv", PLAN, "plans/2025.yaml")
    code, out, _ = amend(run, history, "--check")
    assert (code, "plans/2024.yaml was in force at" in out) == (1, True)


def test_a_plan_in_a_subfolder_and_from_a_folder_within(run: Run, history: History) -> None:
    history.git("switch", "-q", "main")
    history.git("rm", "-rq", "plans")
    history.commit("2024-05-21T08:00:00+07:00", {f"tỉnh/{PLAN}": TEXT, "tỉnh/x/y.txt": ""})
    history.git("switch", "-qC", "topic")
    history.write({f"tỉnh/{PLAN}": TEXT.replace(*DUE)})
    for folder in ("tỉnh", "tỉnh/x", "tỉnh/plans"):
        code, out, err = run("amend", "--check", "-C", str(history.folder / folder))
        assert (code, out.count("DX711")) == (1, 2), err
    code, _, err = run("amend", *DECIDED, "-C", str(history.folder / "tỉnh" / "x"))
    assert (code, (history.folder / "tỉnh" / PLAN).read_text("utf-8")) == (0, TEXT.replace(*DUE) + ENTRY), err


def test_a_plan_that_is_a_link_is_read_through_it(run: Run, history: History) -> None:
    history.git("switch", "-q", "main")
    history.git("rm", "-q", PLAN)
    history.write({"data/kh.yaml": TEXT})
    (history.folder / "plans").mkdir()
    (history.folder / PLAN).symlink_to("../data/kh.yaml")
    history.commit("2024-05-21T08:00:00+07:00")
    history.git("switch", "-qC", "topic")
    edit(history, DUE)
    assert codes(run, history) == ["DX711", "DX711"]
    assert amend(run, history, *DECIDED)[0] == 0
    assert (history.folder / PLAN).is_symlink()
    assert codes(run, history) == []


# States of the repository


@pytest.mark.parametrize("branch", ["--output=x", "-x", "2024-10-15", "một/nhánh"])
def test_a_branch_of_any_name_is_a_name(run: Run, history: History, branch: str) -> None:
    head = history.git("rev-parse", "HEAD")
    history.git("update-ref", f"refs/heads/{branch}", head)
    edit(history, DUE)
    code, out, err = amend(run, history, "--check", f"--base={branch}")
    assert (code, out.count("DX711")) == (1, 2), err
    assert not (history.folder / "x").exists()
    code, out, err = run("diff", f"refs/heads/{branch}", "-C", str(history.folder), "-f", "json")
    assert (code, len(json.loads(out)["changes"])) == (0, 2), err


def test_a_detached_head_is_compared_all_the_same(run: Run, history: History) -> None:
    history.git("checkout", "-q", "--detach")
    edit(history, DUE)
    assert codes(run, history) == ["DX711", "DX711"]
    assert len(entered(run, history)) == 2


def test_attributes_and_filters_of_the_repository_do_nothing(run: Run, history: History) -> None:
    history.git("config", "filter.evil.clean", "touch ran; cat")
    history.git("config", "filter.evil.smudge", "touch ran; cat")
    history.git("config", "diff.evil.textconv", "touch ran; cat")
    history.git("config", "diff.external", "touch ran")
    history.write(
        {".gitattributes": "* filter=evil diff=evil working-tree-encoding=UTF-16 export-ignore -text ident\n"}
    )
    edit(history, DUE)
    assert codes(run, history) == ["DX711", "DX711"]
    assert run("diff", "-C", str(history.folder))[0] == 0
    assert not (history.folder / "ran").exists()


def test_a_merge_of_main_brings_no_change_of_its_own(run: Run, history: History) -> None:
    committed(
        history,
        ("title: Việc hai", "title: Việc khác"),
        more=ENTRY.partition("      -")[0] + ("      - {path: tasks/I.2/title, from: Việc hai, to: Việc khác}\n"),
    )
    history.git("switch", "-q", "main")
    history.commit("2024-10-17T08:00:00+07:00", {PLAN: text_in(history).replace("kpis:\n", "theme: Số\nkpis:\n")})
    history.git("switch", "-q", "topic")
    history.git("merge", "-q", "--no-edit", "main")
    assert codes(run, history) == []
    data = json.loads(run("diff", "-C", str(history.folder), "-f", "json")[1])
    assert [change["path"] for change in data["changes"]] == ["tasks/I.2/title"]


def test_an_octopus_merge_is_compared_with_where_it_left_main(run: Run, history: History) -> None:
    for name in ("a", "b"):
        history.git("switch", "-qc", name, "main")
        history.commit("2024-10-16T08:00:00+07:00", {f"{name}.txt": name})
    history.git("switch", "-q", "topic")
    history.commit("2024-10-16T08:00:00+07:00", {"c.txt": "c"})
    history.git("merge", "-q", "--no-edit", "a", "b")
    assert len(history.git("rev-list", "--parents", "-1", "HEAD").split()) == 4
    edit(history, DUE)
    assert codes(run, history) == ["DX711", "DX711"]


def test_a_main_branch_of_another_name_is_asked_for(run: Run, history: History) -> None:
    history.git("branch", "-m", "main", "trunk")
    edit(history, DUE)
    for command in (("amend", "--check"), ("amend", *DECIDED), ("diff",)):
        code, out, err = run(*command, "-C", str(history.folder))
        assert (code, out) == (2, "")
        assert "there is no branch origin/main, main, master to compare with" in err
    assert codes(run, history, "--base", "trunk") == ["DX711", "DX711"]


def test_a_repository_without_a_commit_has_nothing_to_hold_against(run: Run, tmp_path: Path) -> None:
    history = History(tmp_path / "new")
    history.write({PLAN: TEXT})
    for command in (("amend", "--check"), ("amend", *DECIDED), ("diff",), ("diff", "HEAD")):
        code, out, err = run(*command, "-C", str(history.folder))
        assert (code, out) == (2, "")
        assert "has no commit yet" in err


def test_outside_of_a_repository_and_without_git(
    run: Run, history: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    (tmp_path / "plans").mkdir()
    (tmp_path / PLAN).write_text(TEXT, "utf-8")
    code, out, err = run("amend", "--check", "-C", str(tmp_path))
    assert (code, out, "is in no git repository" in err) == (2, "", True)
    monkeypatch.setenv("PATH", str(tmp_path))
    code, out, err = amend(run, history, "--check")
    assert (code, out, "git can't be started" in err, "install git" in err) == (2, "", True, True)


def test_a_history_that_is_unrelated_has_no_common_base(run: Run, history: History) -> None:
    history.git("switch", "-q", "--orphan", "other")
    history.commit("2024-10-16T08:00:00+07:00", {PLAN: TEXT.replace(*DUE)})
    code, out, err = amend(run, history, "--check")
    assert (code, out, "no commit in common" in err) == (2, "", True)


def test_a_shallow_clone_says_how_to_deepen_it(run: Run, history: History, tmp_path: Path) -> None:
    history.commit("2024-10-16T08:00:00+07:00", {"a.txt": "a"})
    clone = history.clone(tmp_path / "clone", "--depth=1", "--branch=topic")
    for command in (("amend", "--check", "--base", "origin/main"), ("diff", "HEAD~1")):
        code, out, err = run(*command, "-C", str(clone.folder))
        assert (code, out) == (2, "")
        assert "git fetch --unshallow" in err
    clone.git("fetch", "-q", "--unshallow")
    clone.git("fetch", "-q", "origin", "main:refs/remotes/origin/main")
    assert codes(run, clone, "--base", "origin/main") == []


def test_line_ends_that_git_converts_are_no_change(run: Run, history: History) -> None:
    history.commit("2024-05-22T08:00:00+07:00", {"plans/2025.yaml": TEXT.replace("year: 2024", "year: 2025")})
    history.git("branch", "-f", "main")
    history.write(
        {path: (history.folder / path).read_bytes().replace(b"\n", b"\r\n") for path in (PLAN, "plans/2025.yaml")}
    )
    assert codes(run, history) == []
    assert json.loads(run("diff", "-C", str(history.folder), "-f", "json")[1])["changes"] == []
    edit(history, DUE)
    assert amend(run, history, *DECIDED)[0] == 0, "the other plan does not differ"
    assert text_in(history).count("\n") == text_in(history).count("\r\n")


def test_a_mode_of_the_file_is_no_change(run: Run, history: History) -> None:
    (history.folder / PLAN).chmod(0o755)
    history.commit("2024-10-16T08:00:00+07:00")
    assert codes(run, history) == []


def test_a_plan_in_a_submodule_has_the_history_of_the_submodule(run: Run, history: History, tmp_path: Path) -> None:
    outer = History(tmp_path / "outer")
    outer.git("submodule", "add", "-q", history.folder.as_uri(), "inner")
    outer.commit("2024-10-16T08:00:00+07:00")
    inner = outer.folder / "inner"
    (inner / PLAN).write_text(TEXT.replace(*DUE), "utf-8")
    code, out, err = run("amend", "--check", "-C", str(inner), "--base", "HEAD")
    assert (code, out.count("DX711")) == (1, 2), err


def test_a_plan_that_a_sparse_checkout_leaves_out_is_said(run: Run, history: History) -> None:
    history.commit("2024-10-16T08:00:00+07:00", {"other/a.txt": ""})
    history.git("sparse-checkout", "set", "--cone", "other")
    code, out, err = amend(run, history, "--check")
    assert (code, out) == (2, "")
    assert "Traceback" not in err


@pytest.mark.parametrize("broken", [("kpis:\n", "kpis: [\n"), ("title: Việc hai, ", "")])
def test_a_base_that_can_not_be_read_is_said(run: Run, history: History, broken: tuple[str, str]) -> None:
    """Else a broken file on main would let any change pass."""
    history.git("switch", "-q", "main")
    history.commit("2024-10-16T08:00:00+07:00", {PLAN: TEXT.replace(*broken)})
    history.git("switch", "-qC", "topic")
    history.write({PLAN: TEXT.replace(*DUE)})
    code, out, err = amend(run, history, "--check")
    assert code != 0
    assert "can't be read" in out + err


def test_each_silent_change_is_named_by_what_happened(run: Run, history: History) -> None:
    edit(history, ("- {id: I.2, title: Việc hai, deadline: Tháng 11, lead: [so-tttt]}", "- {id: I.3, title: Mới}"))
    edit(history, ("value: 40", "value: 30"))
    _, out, _ = run("amend", "--check", "-C", str(history.folder))
    said = [line.partition("DX711 ")[2].partition(";")[0] for line in out.splitlines() if "DX711" in line]
    assert sorted(said) == [
        "I.3: tasks/I.3 is new, and no amendment says so",
        "I: tasks/I.2 is gone, and no amendment says so",
        "KPI.1: kpis/KPI.1/target/value was 40 and is 30, and no amendment says so",
    ]


def test_a_waiver_that_comes_with_a_correction_does_not_hide_it(run: Run, history: History) -> None:
    edit(history, DUE)
    assert run("amend", "--correction", "--date", "2024-06-01", "--reason", "x", "-C", str(history.folder))[0] == 0
    history.write({PLAN: text_in(history) + "waivers: [{rule: DX716, reason: đã thống nhất}]\n"})
    code, out, _ = run("amend", "--check", "-C", str(history.folder))
    assert (code, "warning DX716" in out) == (0, True)


def test_a_number_is_one_line(run: Run, history: History) -> None:
    edit(history, DUE)
    words = ("--document", "1/KH\n2/KH", *DECIDED[2:])
    code, _, err = run("amend", *words, "-C", str(history.folder))
    assert (code, "--document takes one line" in err) == (2, True)
