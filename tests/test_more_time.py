"""Requests for more time: when one is pending, what ends it, and who is told."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from documents import Run, request
from dxplan.assess import Assessment, assess
from dxplan.assess.extensions import RequestOutcome, extensions_by, extensions_of, pending
from dxplan.change.ledger import plan_on
from dxplan.checks import check
from dxplan.documents.agency import agency_view
from dxplan.documents.chief import chief_view
from dxplan.documents.member import member_view
from dxplan.documents.reminder import reminder_view
from dxplan.documents.session import session_view
from dxplan.documents.synthesis import synthesis_view
from dxplan.model.committee import Member
from dxplan.model.plan import Plan
from dxplan.reading.load import load_plan, load_record
from facts import facts_of, rows_of
from plans import CALENDAR, plan_text

TASKS = """\
- {id: I.1, title: Đề án, deadline: {text: 30/9/2024, kind: fixed, due: 2024-09-30}, lead: [so-tc, so-nv]}
- {id: I.2, title: Báo cáo, deadline: {text: Hàng Quý, kind: recurring, every: quarter}, lead: [so-tc]}
- {id: I.3, title: Kết nối, deadline: {text: Theo tiến độ của bộ, kind: external}, lead: [so-tc]}
- id: I.4
  title: Sau khi có hướng dẫn
  deadline: {text: Quý III, kind: fixed, due: 2024-09-30, condition: có hướng dẫn}
  lead: [so-tc]
- {id: I.5, title: Đã dừng, deadline: {text: 30/9/2024, kind: fixed, due: 2024-09-30}, lead: [so-tc],
   lifecycle: cancelled}
- number: "6"
  title: Dữ liệu
  deadline: {text: 31/10/2024, kind: fixed, due: 2024-10-31}
  merged: [deadline]
  tasks:
    - {number: a), id: I.6.a, title: Dữ liệu đất đai, lead: [so-tc]}
- id: I.7
  title: Hai giai đoạn
  lead: [so-tc]
  deadline:
    text: Dự thảo tháng 8, ban hành tháng 11
    kind: stages
    stages:
      - {id: du-thao, deadline: {text: Tháng 8, kind: fixed, due: 2024-08-31}}
      - {id: ban-hanh, deadline: {text: Tháng 11, kind: fixed, due: 2024-11-30}}
- {id: I.8, title: Sau kế hoạch, lead: [so-tc],
   deadline: {text: 200 ngày kể từ ngày ban hành, kind: after_event, from: plan, days: 200}}
"""
ASKED = "extension_request, agency: so-tc, due: 2024-12-31, reason: Chờ số liệu"


def ledger(*changes: str, day: str = "2024-08-20", head: str = "document: 9/KH-BCĐ") -> str:
    listed = ", ".join(f"{{path: {change}}}" for change in changes)
    return f"  - {{date: {day}, {head}, reason: x, changes: [{listed}]}}\n"


LATER = ledger("tasks/I.1/deadline/due, from: 2024-08-31, to: 2024-09-30")
SOONER = ledger("tasks/I.1/deadline/due, from: 2024-10-31, to: 2024-09-30")
WORDS = ledger("tasks/I.1/deadline/text, from: Tháng 9, to: 30/9/2024")
TITLE = ledger("tasks/I.1/title, from: Đề cương, to: Đề án")
CORRECTED = ledger("tasks/I.1/deadline/due, from: 2024-08-31, to: 2024-09-30", head="correction: true")
NOW = "{text: 30/9/2024, kind: fixed, due: 2024-09-30}"
WHOLE = ledger(f"tasks/I.1/deadline, from: {{text: a, kind: fixed, due: 2024-08-31}}, to: {NOW}")
SET = ledger(f"tasks/I.1/deadline, from: {{text: a, kind: ongoing}}, to: {NOW}")
ABOVE = ledger("tasks/I.6/deadline/due, from: 2024-09-30, to: 2024-10-31")
STAGE = ledger("tasks/I.7/deadline/stages/ban-hanh/deadline/due, from: 2024-10-31, to: 2024-11-30")
DAYS = ledger("tasks/I.8/deadline/days, from: 100, to: 200")
FEWER = ledger("tasks/I.8/deadline/days, from: 300, to: 200")
HISTORY = {
    "none": "",
    "later": LATER,
    "sooner": SOONER,
    "words": WORDS,
    "title": TITLE,
    "corrected": CORRECTED,
    "whole": WHOLE,
    "set": SET,
    "above": ABOVE,
    "stage": STAGE,
    "days": DAYS,
    "fewer": FEWER,
}


def plan_with(entries: str = "") -> Plan:
    workspace = load_plan("plan.yaml", plan_text(TASKS, f"amendments:\n{entries}" if entries else "").encode())
    assert workspace.plan is not None, workspace.diagnostics
    assert not [finding for finding in workspace.diagnostics if finding.is_error]
    return workspace.plan


def journal(*entries: str) -> str:
    return "entries:\n" + "".join(f"  - {{kind: {entry}}}\n" for entry in entries)


def judged(plan: Plan, day: str, *entries: str) -> Assessment:
    on = date.fromisoformat(day)
    stood = plan_on(plan, on)
    return assess(stood.plan, CALENDAR, on, 30, facts_of(journal(*entries)) if entries else (), later=stood.later)


def outcomes(assessment: Assessment, task: str) -> list[str]:
    status = next(status for status in assessment.tasks if status.item.id == task)
    return [
        f"{request.outcome}" + (f" {request.closing.on:%m-%d}" if request.closing else "")
        for request in extensions_of(status, assessment)
    ]


# The contract: pending until an entry of the ledger that changes the deadline, a refusal, or a newer request
TABLE = """\
 task  | asked | ledger    | journal after                                             | day   | outcome
 I.1   | 07-31 | none      |                                                            | 07-30 |
 I.1   | 07-31 | none      |                                                            | 07-31 | pending
 I.1   | 07-31 | later     |                                                            | 08-19 | pending
 I.1   | 07-31 | later     |                                                            | 08-20 | granted 08-20
 I.1   | 08-20 | later     |                                                            | 08-20 | granted 08-20
 I.1   | 08-21 | later     |                                                            | 09-01 | pending
 I.1   | 07-31 | sooner    |                                                            | 09-01 | not_granted 08-20
 I.1   | 07-31 | words     |                                                            | 09-01 | not_granted 08-20
 I.1   | 07-31 | title     |                                                            | 09-01 | pending
 I.1   | 07-31 | corrected |                                                            | 09-01 | pending
 I.1   | 07-31 | whole     |                                                            | 09-01 | granted 08-20
 I.1   | 07-31 | set       |                                                            | 09-01 | not_granted 08-20
 I.1   | 07-31 | none      | extension_refused, task: I.1, agency: so-tc, on: 2024-08-05 | 08-04 | pending
 I.1   | 07-31 | none      | extension_refused, task: I.1, agency: so-tc, on: 2024-08-05 | 08-05 | refused 08-05
 I.1   | 07-31 | none      | extension_refused, task: I.1, agency: so-tc, on: 2024-07-31 | 09-01 | refused 07-31
 I.1   | 07-31 | none      | extension_refused, task: I.1, agency: so-tc, on: 2024-07-30 | 09-01 | pending
 I.1   | 07-31 | later     | extension_refused, task: I.1, agency: so-tc, on: 2024-08-20 | 09-01 | granted 08-20
 I.1   | 07-31 | later     | extension_refused, task: I.1, agency: so-tc, on: 2024-08-05 | 09-01 | refused 08-05
 I.1   | 07-31 | later     | extension_refused, task: I.1, agency: so-tc, on: 2024-08-25 | 09-01 | granted 08-20
 I.1   | 07-31 | none      | extension_refused, task: I.1, agency: so-nv, on: 2024-08-05 | 09-01 | pending
 I.1   | 07-31 | none      | extension_refused, task: I.3, agency: so-tc, on: 2024-08-05 | 09-01 | pending
 I.1   | 07-31 | none      | extension_request, task: I.1, agency: so-tc, on: 2024-08-05| 09-01 | renewed 08-05, pending
 I.1   | 07-31 | none      | extension_request, task: I.1, agency: so-nv, on: 2024-08-05 | 09-01 | pending, pending
 I.1   | 07-31 | none      | progress, task: I.1, agency: so-tc, progress: completed, on: 2024-08-05 | 09-01 | settled
 I.1   | 07-31 | none      | progress, task: I.1, agency: so-nv, progress: completed, on: 2024-08-05 | 09-01 | pending
 I.1   | 07-31 | none      | conclusion, task: I.1, on: 2024-08-05                      | 09-01 | settled
 I.1   | 07-31 | none      | date_set, task: I.1, due: 2024-12-31, on: 2024-08-05        | 09-01 | pending
 I.3   | 07-31 | none      | date_set, task: I.3, due: 2024-12-31, on: 2024-08-05        | 09-01 | not_granted 08-05
 I.4   | 10-05 | none      | condition_met, task: I.4, on: 2024-10-10, due: 2024-12-01   | 11-01 | granted 10-10
 I.5   | 07-31 | none      |                                                            | 09-01 | settled
 I.8   | 07-31 | days      |                                                            | 09-01 | granted 08-20
 I.8   | 07-31 | fewer     |                                                            | 09-01 | not_granted 08-20
 I.6.a | 07-31 | above     |                                                            | 09-01 | granted 08-20
"""


@pytest.mark.parametrize("row", rows_of(TABLE), ids=" ".join)
def test_what_becomes_of_a_request(row: list[str]) -> None:
    task, asked, history, after, day, expected = row
    entries = [f"{ASKED}, task: {task}, on: 2024-{asked}", *([after] if after else [])]
    assessment = judged(plan_with(HISTORY[history]), f"2024-{day}", *entries)
    assert ", ".join(outcomes(assessment, task)) == expected


def test_a_date_that_is_set_anew_is_granted_if_it_is_later() -> None:
    first = "date_set, task: I.3, due: 2024-09-30, on: 2024-07-01"
    asked = f"{ASKED}, task: I.3, on: 2024-07-31"
    for due, outcome in (
        ("2024-12-31", "granted 08-05"),
        ("2024-09-01", "not_granted 08-05"),
        ("2024-09-30", "pending"),
    ):
        again = f"date_set, task: I.3, due: {due}, on: 2024-08-05"
        assert outcomes(judged(plan_with(), "2024-09-01", first, asked, again), "I.3") == [outcome]


def test_of_recurring_work_each_period_is_asked_for_on_its_own() -> None:
    q2, q3 = (
        f"{ASKED}, task: I.2, occurrence: 2024-{quarter}, on: 2024-06-{day}"
        for quarter, day in (("Q2", 20), ("Q3", 21))
    )
    assert outcomes(judged(plan_with(), "2024-07-01", q2, q3), "I.2") == ["pending", "pending"]
    refused = "extension_refused, task: I.2, agency: so-tc, on: 2024-06-25"
    assert outcomes(judged(plan_with(), "2024-07-01", q2, q3, refused), "I.2") == ["refused 06-25"] * 2
    of_period = f"{refused}, occurrence: 2024-Q3"
    assert outcomes(judged(plan_with(), "2024-07-01", q2, q3, of_period), "I.2") == ["pending", "refused 06-25"]
    done = "conclusion, task: I.2, occurrence: 2024-Q2, on: 2024-06-28"
    assert outcomes(judged(plan_with(), "2024-07-01", q2, q3, done), "I.2") == ["settled", "pending"]


def test_a_stage_is_asked_for_on_its_own() -> None:
    first, second = (f"{ASKED}, task: I.7, stage: {name}, on: 2024-07-31" for name in ("du-thao", "ban-hanh"))
    assert outcomes(judged(plan_with(STAGE), "2024-08-01", first, second), "I.7") == ["pending", "pending"]
    decided = judged(plan_with(STAGE), "2024-09-01", first, second)
    assert {request.entry.stage: (request.outcome, request.due) for request in extensions_by("so-tc", decided)} == {
        "du-thao": (RequestOutcome.PENDING, date(2024, 8, 31)),  # only the other stage was decided
        "ban-hanh": (RequestOutcome.GRANTED, date(2024, 11, 30)),
    }
    done = judged(plan_with(), "2024-09-01", first, second, "conclusion, task: I.7, stage: du-thao, on: 2024-08-02")
    assert [request.entry.stage for request in pending(done.tasks, done)] == ["ban-hanh"]
    refused = "extension_refused, task: I.7, agency: so-tc, on: 2024-08-02"
    assert outcomes(judged(plan_with(), "2024-09-01", first, second, refused), "I.7") == ["refused 08-02"] * 2


def test_a_date_that_is_corrected_answers_nothing() -> None:
    first = "date_set, task: I.3, due: 2024-09-30, on: 2024-07-01"
    mended = "date_set, task: I.3, due: 2024-12-31, on: 2024-08-05, corrects: Nhầm tháng"
    asked = f"{ASKED}, task: I.3, on: 2024-07-31"
    assert outcomes(judged(plan_with(), "2024-09-01", first, asked, mended), "I.3") == ["pending"]


def test_a_request_moves_nothing() -> None:
    for day in ("2024-07-31", "2024-10-05"):
        asked, silent = judged(plan_with(), day, f"{ASKED}, task: I.1, on: 2024-07-31"), judged(plan_with(), day)
        states = [[(task.state, task.due, task.days_overdue) for task in each.tasks] for each in (asked, silent)]
        assert states[0] == states[1]


def test_a_body_has_all_its_requests_and_those_that_wait_are_the_oldest_first() -> None:
    entries = (
        f"{ASKED}, task: I.1, on: 2024-08-25",
        f"{ASKED}, task: I.3, on: 2024-07-10",
        "extension_request, task: I.1, agency: so-nv, on: 2024-08-01",
    )
    assessment = judged(plan_with(LATER), "2024-09-01", *entries)
    assert [(asked.task.item.id, asked.outcome) for asked in extensions_by("so-tc", assessment)] == [
        ("I.3", RequestOutcome.PENDING),
        ("I.1", RequestOutcome.PENDING),
    ]
    assert [asked.outcome for asked in extensions_by("so-nv", assessment)] == [RequestOutcome.GRANTED]
    assert [asked.task.item.id for asked in pending(assessment.tasks, assessment)] == ["I.3", "I.1"]


# The papers


def papers(day: str, *entries: str, level: int | None = None) -> Any:
    return request(plan_with(), facts_of(journal(*entries)), day, "2024-Q3", agencies=("so-tc",), level=level)


LETTER = f"{ASKED}, task: I.1, on: 2024-09-02, evidence: [{{number: 45/STC, date: 2024-09-02}}]"


def test_the_papers_of_the_next_session_tell_of_it_until_it_is_refused() -> None:
    (row,) = session_view(papers("2024-09-10", LETTER))["asking"]
    (asked,) = row["asks"]
    assert (row["id"], asked["is_formal"], asked["on"], asked["until"]) == (
        "I.1",
        True,
        date(2024, 9, 2),
        date(2024, 12, 31),
    )
    assert ([paper["number"] for paper in asked["asked_by"]], asked["text"]) == (["45/STC"], "Chờ số liệu")
    refused = "extension_refused, task: I.1, agency: so-tc, on: 2024-09-09"
    assert session_view(papers("2024-09-10", LETTER, refused))["asking"] == []


def test_the_session_hears_of_an_activity_too() -> None:
    rest = (
        "activities: [{id: HD.1, title: Kiểm tra, deadline: {text: a, kind: fixed, due: 2024-10-31}, lead: [so-nv]}]\n"
    )
    workspace = load_plan("plan.yaml", plan_text(TASKS, rest).encode())
    assert workspace.plan is not None
    asked = facts_of(journal("extension_request, task: HD.1, agency: so-nv, on: 2024-09-02"))
    values = session_view(request(workspace.plan, asked, "2024-09-10", "2024-Q3"))
    assert [row["id"] for row in values["asking"]] == ["HD.1"]
    assert "Sở Nội vụ" in values["bodies"]


def test_a_refusal_answers_what_a_report_proposed() -> None:
    proposed = "progress, task: I.1, agency: so-tc, progress: in_progress, on: 2024-09-02, proposals: Đề nghị gia hạn"
    refused = "extension_refused, task: I.1, agency: so-tc, on: 2024-09-0"
    (row,) = session_view(papers("2024-09-10", proposed))["asking"]
    assert [asked["is_formal"] for asked in row["asks"]] == [False]
    assert len(session_view(papers("2024-09-10", proposed, f"{refused}1"))["asking"]) == 1
    assert session_view(papers("2024-09-10", proposed, f"{refused}2"))["asking"] == []


def test_the_chief_reads_it_at_an_overdue_task_and_else_apart() -> None:
    early, late = chief_view(papers("2024-09-10", LETTER)), chief_view(papers("2024-10-10", LETTER))
    assert early["is_red"]
    assert [(row["id"], row["asked"]["agency"]) for row in early["asking"]["all"]] == [("I.1", "Sở Tài chính")]
    rows = {row["id"]: row for row in late["overdue"]["all"]}
    assert [asked["until"] for asked in rows["I.1"]["asked"]] == [date(2024, 12, 31)]
    assert late["asking"]["total"] == 0


def test_the_page_and_the_letter_to_the_body_tell_of_it() -> None:
    page = agency_view(papers("2024-10-10", LETTER))
    assert page is not None
    assert {task["id"]: len(task["requests"]) for task in (*page["tasks"], *page["annexed"])}["I.1"] == 1
    (body,) = reminder_view(papers("2024-10-10", LETTER, level=2))["bodies"]
    rows = {row["id"]: row for row in body["rows"]}
    assert [asked["until"] for asked in rows["I.1"]["requests"]] == [date(2024, 12, 31)]
    assert (rows["I.1"]["has_asked"], rows["I.4"]["requests"] if "I.4" in rows else []) == (False, [])


# The command, and the checks


def test_what_is_recorded_is_shown(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans/2024.yaml").write_text(plan_text(TASKS), "utf-8")
    asked = ("record", "request", "I.1", "--agency", "so tai chinh", "--due", "31/12/2024", "--reason", "Chờ số liệu")
    assert run(*asked, "--evidence", "45/STC@2024-07-31")[0] == 0
    code, text, _ = run("show", "I.1", "--as-of", "2024-09-01", "--lang", "en")
    assert (code, "Sở Tài chính since 2024-07-31 (32 days), until 2024-12-31: Chờ số liệu" in text) == (0, True)
    assert "45/STC" in text
    shown = json.loads(run("show", "I.1", "--as-of", "2024-09-01", "-f", "json")[1])
    (request,) = shown["extension_requests"]
    assert request == {
        "task": "I.1",
        "agency": "so-tc",
        "on": "2024-07-31",
        "occurrence": None,
        "asked_due": "2024-12-31",
        "reason": "Chờ số liệu",
        "documents": ["45/STC"],
        "outcome": "pending",
        "closed_on": None,
        "decided_by": None,
    }
    assert json.loads(run("status", "--as-of", "2024-09-01", "-f", "json")[1])["pending_requests"] == [request]
    tasks = json.loads(run("tasks", "--as-of", "2024-09-01", "-f", "json")[1])["tasks"]
    assert [task["id"] for task in tasks if "pending_requests" in task] == ["I.1"]
    assert run("record", "refusal", "I.1", "--agency", "so-tc", "--on", "2024-08-05")[0] == 0
    assert "pending_requests" not in json.loads(run("status", "--as-of", "2024-09-01", "-f", "json")[1])
    counts = json.loads(run("show", "so-tc", "--as-of", "2024-09-01", "-f", "json")[1])["extension_requests"]
    assert (counts["asked"], counts["by_outcome"]["refused"], counts["by_outcome"]["granted"]) == (1, 1, 0)
    assert "extension_requests" not in json.loads(run("show", "so-nv", "--as-of", "2024-09-01", "-f", "json")[1])


@pytest.mark.parametrize(
    ("asked", "codes"),
    [
        ("task: I.7, stage: ban-hanh, due: 2024-11-30", ["DX661"]),
        ("task: I.7, stage: ban-hanh, due: 2024-12-01", []),
        ("task: I.7, due: 2024-12-01", ["DX614"]),
        ("task: I.7, stage: trinh, due: 2024-12-01", ["DX614"]),
        ("task: I.1, stage: trinh, due: 2024-12-01", ["DX614"]),
        ("task: I.8, due: 2024-12-02", ["DX661"]),  # 15 May and 200 days is Sunday, 1 December: due on Monday
        ("task: I.8, due: 2024-12-03", []),
    ],
)
def test_a_day_that_is_no_later_is_pointed_out_of_stages_and_counted_terms_too(asked: str, codes: list[str]) -> None:
    workspace = load_plan("2024.yaml", plan_text(TASKS).encode())
    text = f"schema: 1\n{journal(f'extension_request, agency: so-tc, on: 2024-07-01, {asked}')}"
    record = load_record("2024/journal/2024-07.yaml", text.encode(), "journal")
    findings = check(workspace.with_record(record), CALENDAR).diagnostics
    assert [finding.rule.code for finding in findings if "journal" in finding.file] == codes


def test_the_due_day_is_that_of_the_day_of_the_request() -> None:
    plan = plan_text(TASKS, f"amendments:\n{LATER}")
    workspace = load_plan("2024.yaml", plan.encode())
    entry = "extension_request, agency: so-tc, task: I.1, due: 2024-09-15, on: 2024-0"  # due 31 August until 20 August
    for day, codes in (("8-19", []), ("8-20", ["DX661"])):
        text = f"schema: 1\n{journal(entry + day)}"
        record = load_record("2024/journal/2024-08.yaml", text.encode(), "journal")
        findings = check(workspace.with_record(record), CALENDAR).diagnostics
        assert [finding.rule.code for finding in findings if "journal" in finding.file] == codes


def test_the_difference_of_two_versions_says_which_requests_it_answers(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plans").mkdir()
    (tmp_path / "old.yaml").write_text(
        plan_text(TASKS.replace("2024-09-30}, lead: [so-tc, so-nv]", "2024-08-31}, lead: [so-tc, so-nv]")), "utf-8"
    )
    (tmp_path / "plans/2024.yaml").write_text(plan_text(TASKS, f"amendments:\n{LATER}"), "utf-8")
    for task in ("I.1", "I.3"):
        assert run("record", "request", task, "--agency", "so-tc", "--on", "2024-07-31")[0] == 0
    code, out, err = run("diff", "old.yaml", "plans/2024.yaml", "--as-of", "2024-09-01", "-f", "json")
    assert (code, err) == (0, "")
    (request,) = json.loads(out)["decided_requests"]
    assert (request["task"], request["outcome"], request["decided_by"]) == ("I.1", "granted", "9/KH-BCĐ")
    text = run("diff", "old.yaml", "plans/2024.yaml", "--as-of", "2024-09-01", "--lang", "en")[1]
    assert "Requests for more time that it answers\tI.1\tSở Tài chính\t2024-07-31\t—\tGranted" in text
    before = run("diff", "old.yaml", "plans/2024.yaml", "--as-of", "2024-08-01", "-f", "json")[1]
    assert "decided_requests" not in json.loads(before)  # the decision is of a later day


# The papers on a period

ACTIVITY = (
    "activities: [{id: HD.1, title: Kiểm tra, deadline: {text: a, kind: fixed, due: 2024-10-31}, lead: [so-nv]}]\n"
)


def of_period(entries: tuple[str, ...], day: str = "2024-09-10", span: str = "2024-Q3") -> Any:
    workspace = load_plan("plan.yaml", plan_text(TASKS, f"{ACTIVITY}amendments:\n{LATER}").encode())
    assert workspace.plan is not None
    plan = plan_on(workspace.plan, date.fromisoformat(day)).plan
    return request(plan, facts_of(journal(*entries)), day, span)


ASKED_OF = (
    f"{ASKED}, task: I.1, on: 2024-07-31",  # granted on 20 August
    f"{ASKED}, task: I.2, occurrence: 2024-Q4, on: 2024-06-20",  # due in December: waits
    "extension_request, task: HD.1, agency: so-nv, on: 2024-08-02, due: 2024-12-31",
    f"{ASKED}, task: I.3, on: 2024-06-21",
    "extension_refused, task: I.3, agency: so-tc, on: 2024-07-05, evidence: [{number: 9/TB-BCĐ, date: 2024-07-04}]",
)


@pytest.mark.parametrize(
    ("day", "span", "rows"),
    [
        ("2024-07-04", "2024-Q3", ["I.2 waits", "I.3 waits"]),
        ("2024-07-05", "2024-Q3", ["I.2 waits", "I.3 not 07-05 9/TB-BCĐ"]),
        ("2024-08-19", "2024-Q3", ["I.2 waits", "I.1 waits", "HD.1 waits", "I.3 not 07-05 9/TB-BCĐ"]),
        ("2024-09-10", "2024-Q3", ["I.2 waits", "HD.1 waits", "I.3 not 07-05 9/TB-BCĐ", "I.1 granted 08-20 9/KH-BCĐ"]),
        ("2024-11-10", "2024-Q4", ["I.2 waits", "HD.1 waits"]),  # what was answered before is told no more
        ("2024-06-19", "2024-Q2", []),
    ],
)
def test_a_synthesis_tells_what_waits_and_what_was_answered(day: str, span: str, rows: list[str]) -> None:
    view = synthesis_view(of_period(ASKED_OF, day, span))["more_time"]
    texts = [
        f"{row['id']} waits"
        if row["is_waiting"]
        else f"{row['id']} {'granted' if row['is_granted'] else 'not'} {row['answered_on']:%m-%d} "
        + ", ".join(paper["number"] for paper in row["answered_by"])
        for row in view["rows"]
    ]
    assert texts == rows
    kinds = [text.split()[1] for text in texts]
    assert (view["total"], view["waiting"], view["granted"], view["refused"]) == (
        len(rows),
        *map(kinds.count, ("waits", "granted", "not")),
    )


def test_a_row_has_the_day_of_its_period_and_all_who_ask_for_the_same() -> None:
    bodies = [
        f"extension_request, task: I.1, agency: {body}, on: 2024-09-0{on}" for on, body in ((2, "so-nv"), (1, "so-tc"))
    ]
    first, second = synthesis_view(of_period((*bodies, ASKED_OF[1])))["more_time"]["rows"]
    assert (first["id"], first["due"]) == ("I.2", date(2024, 12, 31))
    (row,) = chief_view(of_period((ASKED_OF[1],), "2024-06-25", "2024-Q2"))["asking"]["all"]
    assert (row["id"], row["due"]) == ("I.2", date(2024, 12, 31))
    assert (second["due"], [asked["agency"] for asked in second["asked"]]) == (
        date(2024, 9, 30),
        ["Sở Tài chính", "Sở Nội vụ"],
    )


def test_a_member_reads_what_the_own_bodies_asked_for() -> None:
    asked = of_period((*ASKED_OF, f"{ASKED}, task: I.8, on: 2024-09-03"))  # due in December
    member = Member(name="A", role="Ủy viên", agencies=("so-tc",))
    view = member_view(asked._replace(member=member))
    assert view is not None
    (body,) = view["needs"]
    assert ([row["id"] for row in body["asking"]], [row["id"] for row in view["answered"]]) == (["I.8"], ["I.3", "I.1"])
    late = of_period((f"{ASKED}, task: I.1, on: 2024-09-02",), "2024-10-10", "2024-Q4")
    view = member_view(late._replace(member=member))
    assert view is not None
    (body,) = view["needs"]
    assert [len(task["requests"]) for task in body["overdue"] if task["id"] == "I.1"] == [1]
    assert (body["asking"], view["answered"]) == ([], [])  # told with the task
