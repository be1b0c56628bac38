"""An agency's page: its own part beside each task's state, and figures that add up."""

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from documents import DAYS, HOSTILE, Run, markdown_words, word_words, written
from dxplan.assess.workload import workload
from dxplan.documents import ReportView, one_each
from dxplan.documents.request import Request
from dxplan.model.dates import Span
from dxplan.word import grammar, packaged, sandbox
from facts import facts_of, judged_by
from plans import plan_of, plan_text, repository_at

COUNTS = ("completed", "own_done", "overdue", "due_soon", "later", "undated", "dropped")

TASKS = """\
- {id: I.1, title: Đề án., deadline: 30/6/2024, lead: [so-tc]}
- {id: I.2, title: Dịch vụ, deadline: 31/8/2024, lead: [cac-so]}
- {id: I.3, title: Hội nghị, deadline: {text: Hàng quý, kind: recurring, every: quarter}, lead: [so-tc, so-tttt]}
- {id: I.4, title: Tuyên truyền, deadline: Thường xuyên, lead: [so-tttt], coordinating: [so-tc]}
- {id: I.5, title: Kho dữ liệu, deadline: 15/10/2024, lead: [so-tc], coordinating: [cac-so]}
- {id: I.6, title: Cổng, deadline: 20/9/2024, lead: [so-tttt], coordinating: [cac-so]}
- {id: I.7, title: Ứng dụng, deadline: 31/12/2024, lead: [so-tttt], coordinating: [cac-so], lifecycle: suspended}
- {id: I.8, title: Tập huấn, deadline: 30/11/2024, lead: [so-tttt], coordinating: [cac-so]}
"""
REST = """\
kpis:
- {id: KPI.1, title: Kho, unit: "%", target: {kind: at_least, value: 80, due: 2024-12-31}, tasks: [I.5]}
- {id: KPI.2, title: Cổng, unit: "%", target: {kind: at_least, value: 80, due: 2024-12-31}, tasks: [I.6]}
activities:
- {id: HD.1, title: Họp, lead: [so-tttt]}
reporting:
  {text: Báo cáo, every: quarter, due_day: 14, first_period: 2024-Q2, to: so-tttt, bodies: [cac-so]}
"""
FACTS = """\
agency: so-tc
period: 2024-Q2
report: {number: 5/BC-STC, date: 2024-06-18, received: 2024-06-19}
proposals: [Cũ]
---
agency: so-tc
period: 2024-Q3
report: {number: 9/BC-STC, date: 2024-09-10, received: 2024-09-11}
progress:
  - {task: I.1, progress: completed, on: 2024-07-05, evidence: [{number: 1/QĐ-STC, date: 2024-07-05}]}
  - {task: I.2, progress: completed, on: 2024-08-20, result: Xong}
  - {task: I.3, occurrence: 2024-Q2, progress: completed, on: 2024-06-28, result: Quý trước}
  - {task: I.5, progress: in_progress, percent: 60, result: Đã thuê., difficulties: Thiếu người.}
proposals: [Cấp kinh phí, Không]
---
entries:
  - {kind: progress, agency: so-tttt, task: I.3, occurrence: 2024-Q2, progress: completed, on: 2024-06-29}
  - {kind: progress, agency: so-tttt, task: I.8, progress: in_progress, on: 2024-09-01, difficulties: Khác}
"""


def request_of(agency: str, day: str = "2024-10-01", facts: str = FACTS, period: str = "2024-Q3") -> Request:
    plan = plan_of(TASKS, REST)
    judged = judged_by(plan, facts_of(facts) if facts else (), day)
    return Request("agency", judged, "plan.yaml", Span.parse(period), (agency,) if agency else ())


def page(agency: str, day: str = "2024-10-01", **more: str) -> dict[str, Any]:
    view = ReportView(request_of(agency, day, **more))["agency"]
    assert isinstance(view, dict)
    return view


def ids(tasks: list[dict[str, Any]]) -> list[str]:
    return [task["id"] for task in tasks]


# What it carries


def test_each_role_has_its_tasks_and_all_add_up() -> None:
    view = page("so-tc")
    roles = {next(name for name in row if row[name] is True): row for row in view["roles"]}
    totals = {name.removeprefix("is_"): row["total"] for name, row in roles.items()}
    assert totals == {"lead": 2, "joint_lead": 1, "group_lead": 1, "coordinating": 1, "group_coordinating": 3}
    assert (view["all"]["total"], view["led"]["total"]) == (8, 4)
    for row in (*view["roles"], view["all"], view["led"]):
        assert sum(row[count] for count in COUNTS) == row["total"]


def test_a_part_that_is_done_is_not_overdue_though_the_task_is() -> None:
    led = page("so-tc")["led"]
    assert {count: led[count] for count in COUNTS if led[count]} == {
        "completed": 1,
        "own_done": 1,
        "overdue": 1,
        "due_soon": 1,
    }
    assert (led["completed_dated"], led["fallen_due"], led["completed_on_time"]) == (1, 2, 0)
    standing = page("so-tttt")["led"]
    assert (standing["own_done"], standing["overdue"], standing["undated"], standing["later"]) == (0, 3, 1, 1)
    assert standing["dropped"] == 1


def test_what_waits_for_it_comes_first_the_oldest_before() -> None:
    view = page("so-tc")
    assert ids(view["tasks"]) == ["I.3", "I.5", "I.1", "I.2"]
    assert ids(page("so-tttt")["tasks"]) == ["I.2", "I.6", "I.3", "I.8", "I.4", "I.7"]
    late, soon, done, own = view["tasks"]
    assert (late["period"], late["days_overdue"], late["own_done"], late["is_urgent"]) == ("2024-Q3", 1, False, True)
    assert (late["said"][0]["period"], late["said"][0]["result"]) == ("2024-Q2", "Quý trước")
    assert (soon["is_due_soon"], soon["is_urgent"], soon["said"][0]["percent"]) == (True, True, 60)
    assert (soon["said"][0]["on"], soon["said"][0]["result"]) == (date(2024, 9, 10), "Đã thuê")
    assert (done["days_late"], done["own_done_on"], done["is_urgent"]) == (5, date(2024, 7, 5), False)
    assert done["said"][0]["evidence"][0]["number"] == "1/QĐ-STC"
    assert (own["is_overdue"], own["own_done"], own["is_urgent"], own["is_joint"]) == (True, True, False, True)


def test_words_on_the_period_that_counts_go_before_later_ones() -> None:
    more = FACTS + (
        "  - {kind: progress, agency: so-tc, task: I.3, occurrence: 2024-Q3, progress: in_progress, on: 2024-09-20}\n"
        "  - {kind: progress, agency: so-tc, task: I.3, occurrence: 2024-Q4, progress: completed, on: 2024-09-25}\n"
    )
    said = page("so-tc", facts=more)["tasks"][0]["said"]
    assert [(one["period"], one["progress"]) for one in said] == [("", "in_progress")]


def test_a_task_without_its_words_is_told_so_unless_sessions_fulfil_it() -> None:
    tasks = {task["id"]: task for task in page("so-tttt")["tasks"]}
    assert [name for name, task in tasks.items() if task["is_untold"]] == ["I.2", "I.6", "I.4"]
    plan = plan_of(
        TASKS.replace("lead: [so-tttt], coordinating: [so-tc]", "lead: [so-tttt], fulfilled_by: sessions"), REST
    )
    request = Request("agency", judged_by(plan, (), "2024-10-01"), "", Span.parse("2024-Q3"), ("so-tttt",))
    told = {task["id"]: task["is_untold"] for task in ReportView(request)["agency"]["tasks"]}
    assert (told["I.4"], told["I.6"]) == (False, True)


def test_a_conclusion_of_the_office_is_shown() -> None:
    facts = (
        "entries:\n  - {kind: conclusion, task: I.6, on: 2024-09-19, evidence: [{number: 7/TB, date: 2024-09-19}]}\n"
        "  - {kind: conclusion, task: I.6, on: 2024-09-29, evidence: [{number: 8/TB, date: 2024-09-29}]}\n"
    )
    tasks = {task["id"]: task for task in page("so-tttt", facts=facts)["tasks"]}
    assert [shown["number"] for shown in tasks["I.6"]["concluded_by"]] == ["7/TB"]
    assert tasks["I.8"]["concluded_by"] == []


def test_many_tasks_go_into_an_annex_and_the_urgent_stay() -> None:
    tasks = "".join(f"- {{id: I.{n}, title: t, deadline: {day}, lead: [so-tc]}}\n" for n, day in enumerate(DUE, 1))
    for count, is_long in ((8, False), (9, True)):
        plan = plan_of("".join(tasks.splitlines(keepends=True)[:count]))
        request = Request("agency", judged_by(plan, (), "2024-10-01"), "", Span.parse("2024-Q3"), ("so-tc",))
        view = ReportView(request)["agency"]
        assert view["is_long"] is is_long
        assert ids(view["tasks"]) == (["I.1", "I.2"] if is_long else [f"I.{n}" for n in range(1, 9)])
        assert len(view["annexed"]) == (9 if is_long else 0)


DUE = ("30/9/2024", "31/10/2024", *["01/11/2024"] * 7)


# What comes next, whom it helps, how it reports


def test_what_is_due_next_is_by_day_each_period_of_a_recurring_task_apart() -> None:
    following = page("so-tc")["next"]
    assert following["until"] == date(2024, 12, 31)
    said = [
        (day["due"], day["days_left"], [(task["id"], task["period"]) for task in day["tasks"]])
        for day in following["soon"]
    ]
    assert said == [(date(2024, 10, 15), 14, [("I.5", "")])]
    assert [(day["due"], day["tasks"], day["reports"]) for day in following["later"]] == [
        (date(2024, 12, 14), [], ["2024-Q4"]),
        (date(2024, 12, 31), [{"id": "I.3", "label": "I.3", "period": "2024-Q4"}], []),
    ]


def test_the_next_days_reach_a_month_on_at_least() -> None:
    following = page("so-tc", "2024-12-10")["next"]
    assert following["until"] == date(2025, 1, 9)
    assert [day["due"] for day in following["soon"]] == [date(2024, 12, 14), date(2024, 12, 31)]
    assert following["later"] == []


def test_today_and_the_last_soon_day_are_still_soon() -> None:
    for day in ("2024-09-15", "2024-10-15"):
        assert [task["due"] for task in page("so-tc", day)["next"]["soon"]][-1] == date(2024, 10, 15)
    assert page("so-tc", "2024-09-14")["next"]["later"][0]["due"] == date(2024, 10, 15)


def test_what_it_has_done_its_part_of_is_due_no_more() -> None:
    due = {
        name: {task["id"] for one in page(name, "2024-08-25")["next"]["soon"] for task in one["tasks"]}
        for name in ("so-tc", "so-tttt")
    }
    assert due == {"so-tc": set(), "so-tttt": {"I.2", "I.6"}}


def test_reports_are_told_as_far_as_the_tasks() -> None:
    following = page("so-tc", "2024-06-01", period="2024-Q2")["next"]
    assert following["until"] == date(2024, 9, 30)
    days = (*following["soon"], *following["later"])
    assert [report for day in days for report in day["reports"]] == ["2024-Q2", "2024-Q3"]


def test_a_part_that_was_done_too_late_is_called_late() -> None:
    for on, days in (("2024-08-31", None), ("2024-09-10", 10)):
        tasks = page("so-tc", facts=FACTS.replace("2024-08-20", on))["tasks"]
        assert [(task["own_done"], task["own_days_late"]) for task in tasks if task["id"] == "I.2"] == [(True, days)]


def test_only_who_has_something_left_is_told_to_work() -> None:
    one = plan_of("- {id: I.1, title: a, deadline: 30/6/2024, lead: [so-tc], coordinating: [so-nv]}\n")
    done = "entries:\n  - {kind: progress, on: 2024-06-20, agency: so-tc, task: I.1, progress: completed}\n"
    for day, is_open in (("2024-06-10", True), ("2024-06-25", False)):
        asked = Request("agency", judged_by(one, facts_of(done), day), "", Span.parse("2024-Q2"))
        views = {name: ReportView(each)["agency"] for name, each in one_each(asked)}
        assert (views["so-tc"]["has_open"], views["so-nv"]["coordinating"]["is_all_open"]) == (is_open, is_open)


def test_a_completed_period_leaves_the_next_ones_due() -> None:
    following = page("so-tc", "2024-06-29", period="2024-Q2")["next"]
    days = {one["due"]: ids(one["tasks"]) for one in (*following["soon"], *following["later"]) if one["tasks"]}
    assert days == {
        date(2024, 6, 30): ["I.1"],
        date(2024, 8, 31): ["I.2"],
        date(2024, 9, 30): ["I.3"],
    }
    concluded = "entries:\n  - {kind: conclusion, task: I.3, occurrence: 2024-Q4, on: 2024-09-30}\n"
    assert [task["tasks"] for task in page("so-tc", facts=concluded)["next"]["later"]] == [[]]  # a report alone


def test_a_period_that_it_has_completed_is_due_no_more() -> None:
    more = (
        FACTS
        + "  - {kind: progress, agency: so-tc, task: I.3, occurrence: 2024-Q4, progress: completed, on: 2024-09-30}\n"
    )
    assert [task["tasks"] for task in page("so-tc", facts=more)["next"]["later"]] == [[]]


def test_of_what_it_coordinates_the_near_and_the_named_are_told_the_others_counted() -> None:
    helped = page("so-tc")["coordinating"]
    assert (helped["total"], helped["open"]) == (4, 3)
    assert ids(helped["tasks"]) == ["I.4", "I.6"]
    assert (helped["others"], helped["others_count"]) == (["I.8"], 1)
    assert ids(page("so-tc", "2024-11-01")["coordinating"]["tasks"]) == ["I.4", "I.6", "I.8"]


def test_kpis_and_activities_are_those_of_its_own() -> None:
    assert [ids(page(name)["kpis"]) for name in ("so-tc", "so-tttt")] == [["KPI.1"], ["KPI.2"]]
    assert [ids(page(name)["activities"]) for name in ("so-tc", "so-tttt")] == [[], ["HD.1"]]


def test_its_reports_of_the_year_with_what_shows_them() -> None:
    second, third, fourth = page("so-tc")["reports"]
    assert (second["is_late"], second["days_late"], second["number"]) == (True, 5, "5/BC-STC")
    assert (second["date"], second["received"], second["due"]) == (
        date(2024, 6, 18),
        date(2024, 6, 19),
        date(2024, 6, 14),
    )
    assert (third["is_on_time"], third["due_is_day_off"]) == (True, True)
    assert (fourth["is_not_due"], fourth["has_come"], fourth["number"]) == (True, False, "")
    assert page("so-tc", "2024-12-15")["reports"][2]["is_missing"]
    assert page("so-tttt")["reports"] == []


def test_its_own_words_of_the_period_alone() -> None:
    view = page("so-tc")
    assert [entry["text"] for group in view["difficulties"] for entry in group["entries"]] == ["Thiếu người"]
    assert [entry["text"] for group in view["proposals"] for entry in group["entries"]] == ["Cấp kinh phí"]
    assert page("so-tc", period="2024-Q4")["numbers"]["matters"] == ""


def test_parts_are_numbered_in_order_and_empty_ones_left_out() -> None:
    assert page("so-tc")["numbers"] == {
        "figures": "1",
        "tasks": "2",
        "next": "3",
        "coordinating": "4",
        "activities": "",
        "kpis": "5",
        "reports": "6",
        "matters": "7",
    }


# Whom it is of and to


def test_it_is_to_the_agency_and_of_the_standing_one_to_the_committee() -> None:
    ours, theirs = (ReportView(request_of(name)) for name in ("so-tttt", "so-tc"))
    assert (theirs["addressees"]["one"], theirs["head"]["symbol"]) == ("", "TB-STTTT")
    assert ours["addressees"]["one"] == "Ban Chỉ đạo"
    assert (ours["agency"]["is_standing"], theirs["agency"]["is_standing"]) == (True, False)
    assert theirs["recipients"] == ["Sở Tài chính", "Lưu: VT"]


def test_one_for_each_that_has_a_part_or_owes_reports_and_still_exists() -> None:
    request = request_of("")
    assert [(name, one.agencies) for name, one in one_each(request)] == [
        (name, (name,)) for name in ("so-tttt", "so-tc")
    ]
    plan = plan_of("- {id: I.1, title: a, lead: [so-tc]}\n", "activities:\n- {id: HD.1, title: b, lead: [so-nv]}\n")
    request = request._replace(assessment=judged_by(plan, (), "2024-08-01"))
    assert [name for name, _ in one_each(request)] == ["so-tc", "so-nv"]


def test_without_an_agency_there_is_no_page(run: Run) -> None:
    assert ReportView(request_of("")).data()["agency"] is None
    code, out, err = run("report", "agency")
    assert (code, out) == (2, "")
    assert err == "dxplan: error: this report is of one agency\n  hint: name it with --agency\n"


# The documents


def test_figures_of_every_agency_add_up_the_year_through(invented: Path) -> None:
    read = repository_at(invented / "plans/2024.yaml")
    assert read.plan
    records = tuple(file.record for file in read.records if file.record)
    for day in DAYS:
        request = Request("agency", judged_by(read.plan, records, day), "", Span.parse("2024-Q3"))
        totals = {load.agency.id: load.total for load in workload(request.assessment)}
        for name, one in one_each(request):
            view = ReportView(one)["agency"]
            assert sum(row["total"] for row in view["roles"]) == view["all"]["total"] == totals.get(name, 0)
            for row in (*view["roles"], view["all"], view["led"]):
                assert sum(row[count] for count in COUNTS) == row["total"], (day, name)


def test_what_the_text_lists_the_annex_leaves_out(run: Run, invented: Path) -> None:
    asked = ("report", "agency", "--agency", "so-tttt", "-C", str(invented), "--as-of", "2024-10-01")
    text = run(*asked)[1]
    body, _, annex = text.partition("\n## Phụ lục")
    rows = [set(re.findall(r"(?m)^\| ([IVX.A-C0-9]+\.\d) \|", part)) for part in (body, annex)]
    assert rows[0] == {"I.1", "II.3"}
    assert rows[0].isdisjoint(rows[1])
    assert len(rows[0] | rows[1]) == 19
    assert "Tổng số: 17 nhiệm vụ chủ trì khác./." in annex


def test_an_agency_without_a_part_gets_one_clear_sentence(run: Run, tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text(plan_text("- {id: I.1, title: a, lead: [so-tttt]}\n"), "utf-8")
    text, _ = written(run, tmp_path, "agency", "--agency", "so-tc", "--plan", str(plan))
    assert "Sở Tài chính không được giao chủ trì, phối hợp nhiệm vụ, hoạt động nào" in text
    assert "## " not in text


def test_hostile_texts_stay_texts(run: Run, tmp_path: Path) -> None:
    """Markup, tags and endless words of a plan are printed as they are, in both forms."""
    hostile = json.dumps(" ".join(filter(str.isprintable, HOSTILE)) + " rất dài" * 200, ensure_ascii=False)
    tasks = (
        f"- {{id: I.1, title: {hostile}, deadline: 30/6/2024, lead: [so-tc]}}\n"
        "- {id: I.2, title: Không có thời hạn, lead: [so-tc]}\n"
    )
    plan = tmp_path / "2024.yaml"
    plan.write_text(plan_text(tasks), "utf-8")
    journal = tmp_path / "2024/journal/2024-07.yaml"
    journal.parent.mkdir(parents=True)
    entry = f"{{kind: progress, agency: so-tc, task: I.1, progress: in_progress, on: 2024-07-01, result: {hostile}}}"
    journal.write_text(f"schema: 1\nentries:\n  - {entry}\n", "utf-8")
    asked = ("agency", "--agency", "so-tc", "--plan", str(plan))
    text, _ = written(run, tmp_path, *asked)
    assert markdown_words(text).count("dài") == 400
    assert "49" not in markdown_words(text)
    assert "| Thường xuyên |" in text


def test_all_writes_a_file_for_each(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text(plan_text(TASKS, REST), "utf-8")
    folder, checked = tmp_path / "pages", list[str]()
    check: Callable[..., None] = grammar.check

    def checking(tree: object, name: str, *rest: object) -> None:
        checked.append(name)
        check(tree, name, *rest)

    monkeypatch.setattr(grammar, "check", checking)
    monkeypatch.setattr(packaged, "made_ahead", lambda: tmp_path / "nothing is made ahead")
    sandbox._compiled.cache_clear()
    code, out, err = run("report", "agency", "--all", "--plan", str(plan), "-f", "docx", "-o", str(folder))
    assert (code, err) == (0, "")
    assert out.splitlines() == [str(folder / f"agency-{name}.docx") for name in ("so-tttt", "so-tc")]
    assert "chính" in word_words(folder / "agency-so-tc.docx")
    assert checked == ["agency.docx", "letterhead.docx"], "each template is compiled once for both files"


def test_at_the_end_of_time(run: Run, invented: Path) -> None:
    assert run("report", "agency", "--agency", "so-tc", "-C", str(invented), "--as-of", "9999-12-31")[0] == 0
