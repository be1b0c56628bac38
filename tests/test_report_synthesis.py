"""The synthesis of a period and the review of the year: figures and sentences from facts, in both forms."""

import re
from datetime import date
from pathlib import Path
from textwrap import wrap
from typing import Any

import docx
import pytest

from documents import DAYS, HOSTILE, QUARTERLY, Run, headings, lay_out, request, word_words, written
from dxplan.assess.tasks import State
from dxplan.documents.indicators import kpi_view, kpis_chart
from dxplan.documents.items import products, task_view
from dxplan.documents.late import overdue_by_agency
from dxplan.documents.letters import committee_letter, office_letter
from dxplan.documents.matters import matters_view
from dxplan.documents.state_counts import state_counts
from dxplan.documents.synthesis import synthesis_letter, synthesis_view
from dxplan.model.plan import Plan
from facts import facts_of, judged_by
from plans import plan_of, plan_text, workspace_of

TASKS = """\
- {id: I.1, title: Làm một việc., deadline: 30/6/2024, lead: [so-tc], deliverable: Báo cáo}
- {id: I.2, title: Làm chung, deadline: Tháng 8, lead: [cac-so]}
- {id: I.3, title: Họp, deadline: Hàng Quý, lead: [so-tttt]}
- {id: I.4, title: Luôn luôn, deadline: Thường xuyên, lead: [so-tttt]}
- {id: I.5, title: Đã dừng, deadline: Tháng 9, lead: [so-tc], lifecycle: cancelled}
"""
REST = (
    """\
kpis:
  - {id: KPI.1, title: Tỷ lệ., unit: "%", target: {kind: at_least, value: 80, due: 2024-12-31}, baseline: {value: 20}}
  - {id: KPI.2, title: Số lượng, unit: xã, target: {kind: at_least, value: 10, due: 2024-09-30}}
  - {id: KPI.3, title: Lỗi, unit: lỗi, target: {kind: at_most, value: 0, due: 2024-12-31}}
"""
    + QUARTERLY
)
FACTS = """\
agency: so-tc
period: 2024-Q2
report: {number: 5/BC-STC, date: 2024-06-12, received: 2024-06-17}
progress:
  - {task: I.1, progress: completed, on: 2024-06-10, result: Đã xong., evidence: [{number: 9/BC-STC, date: 2024-06-10}]}
  - {task: I.2, progress: in_progress, percent: 40, result: Đang làm, difficulties: Thiếu người., proposals: Xin thêm}
difficulties: [Thiếu tiền, Không]
proposals: [Không có đề xuất]
---
agency: so-nv
period: 2024-Q2
report: {number: 6/BC-SNV, date: 2024-06-13, received: 2024-06-14}
progress:
  - {task: I.2, progress: completed, on: 2024-06-11}
difficulties: [Thiếu tiền]
---
entries:
  - {kind: session, on: 2024-06-27, period: 2024-Q2, absent: [so-nv], conclusions: [Làm nhanh.]}
  - {kind: inspection, on: 2024-05-20, agencies: [so-tc], findings: [Tốt.]}
  - {kind: progress, on: 2024-06-20, agency: so-tttt, task: I.3, occurrence: 2024-Q2, progress: completed}
  - {kind: progress, on: 2024-06-30, agency: so-tttt, task: I.2, progress: in_progress, difficulties: Sau kỳ}
  - {kind: reading, on: 2024-06-01, kpi: KPI.1, value: 40}
  - {kind: reading, on: 2024-06-14, kpi: KPI.1, value: 38.5}
  - {kind: reading, on: 2024-06-14, kpi: KPI.2, value: 4}
"""


@pytest.fixture(scope="module")
def plan() -> Plan:
    return plan_of(TASKS, REST)


def view(plan: Plan, day: str, span: str = "2024-Q2") -> Any:
    return synthesis_view(request(plan, facts_of(FACTS), day, span))


# What it says


def test_what_was_completed_in_the_window_and_what_after_it(plan: Plan) -> None:
    values = view(plan, "2024-07-01")
    (done,) = values["completed"]
    assert (done["id"], done["completed_on"].isoformat(), done["is_completed_late"]) == ("I.1", "2024-06-10", False)
    assert (done["result"], [document["number"] for document in done["evidence"]]) == ("Đã xong", ["9/BC-STC"])
    (since,) = values["completed_since"]
    assert (since["id"], since["period"]) == ("I.3", "2024-Q2")
    later = view(plan, "2024-07-01", "2024-Q3")
    assert ([task["id"] for task in later["completed"]], later["completed_since"]) == (["I.3"], [])


def test_what_leads_of_open_tasks_declared_last(plan: Plan) -> None:
    (moved,) = view(plan, "2024-07-01")["progressed"]
    assert moved["id"] == "I.2"
    assert [(fact["short"], fact["progress"], fact["result"], fact["percent"]) for fact in moved["told"]] == [
        ("Sở Thông tin và Truyền thông", "in_progress", "", None),
        ("Sở Tài chính", "in_progress", "Đang làm", 40),
        ("Sở Nội vụ", "completed", "", None),
    ]
    assert (moved["told_by"], moved["completed_by"], moved["leads"]) == (3, 1, 3)
    assert moved["outstanding"] == ["Sở Thông tin và Truyền thông", "Sở Tài chính"]


NEWER = """\
entries:
  - {kind: progress, on: 2024-06-28, agency: so-tc, task: I.2, progress: in_progress, percent: 80, result: Sắp xong}
  - {kind: progress, on: 2024-06-28, agency: so-tc, task: I.4, progress: in_progress, result: Không chủ trì}
"""


def test_the_text_and_the_annex_have_the_newest_fact_whatever_the_span(plan: Plan) -> None:
    """An older report of the span is no longer the task's state; a body that finished before has begun."""
    for span in ("2024-Q2", "2024-Q3"):
        values = synthesis_view(request(plan, facts_of(FACTS, NEWER), "2024-07-01", span))
        (moved,) = values["progressed"]
        (annexed,) = [task for section in values["rows"] for task in section["tasks"] if task["id"] == "I.2"]
        assert moved["told"] == annexed["told"]
        assert [fact["percent"] for fact in moved["told"]] == [None, 80, None]
        assert moved["told_by"] >= moved["completed_by"]


def test_a_task_is_not_said_to_be_unreported_when_a_period_of_it_was_completed(plan: Plan) -> None:
    """I.3 was completed for quarter II, and is open for quarter III; of I.4 none of its leads declared anything."""
    values = synthesis_view(request(plan, facts_of(FACTS, NEWER), "2024-07-01"))
    assert [(task["id"], task["period"]) for task in values["completed_since"]] == [("I.3", "2024-Q2")]
    assert values["untold"] == ["I.4"]


def test_a_task_that_was_reported_as_not_started_is_reported(plan: Plan) -> None:
    report = """\
    entries:
      - {kind: progress, on: 2024-06-28, agency: so-tttt, task: I.4, progress: not_started}
    """
    values = synthesis_view(request(plan, facts_of(report), "2024-07-01"))
    (moved,) = values["progressed"]
    assert (moved["id"], [fact["progress"] for fact in moved["told"]], moved["told_by"]) == ("I.4", ["not_started"], 0)
    assert "I.4" not in values["untold"]


def test_what_was_concluded_has_no_older_report_as_its_state(plan: Plan) -> None:
    facts = """\
    entries:
      - {kind: progress, on: 2024-06-20, agency: so-tc, task: I.1, progress: in_progress, result: Đang làm}
      - {kind: conclusion, on: 2024-06-25, task: I.1, evidence: [{number: 1/TB-UBND, date: 2024-06-25}]}
    """
    rows = synthesis_view(request(plan, facts_of(facts), "2024-07-01"))["rows"]
    (annexed,) = [task for section in rows for task in section["tasks"] if task["id"] == "I.1"]
    assert (annexed["is_completed"], annexed["told"]) == (True, [])


def test_a_session_counts_for_its_quarter_an_inspection_for_its_day(plan: Plan) -> None:
    values = view(plan, "2024-07-01")
    assert [
        (session["on"].isoformat(), session["absent"], session["conclusions"]) for session in values["sessions"]
    ] == [("2024-06-27", ["Sở Nội vụ"], ["Làm nhanh"])]
    assert [inspection["findings"] for inspection in values["inspections"]] == [["Tốt"]]
    third = view(plan, "2024-07-01", "2024-Q3")
    assert [(session["on"].isoformat(), session["quarter"]) for session in third["sessions"]] == [
        ("2024-06-27", "2024-Q2")  # among the days of quarter III's data, as the task that it fulfils
    ]
    assert third["inspections"] == []
    assert view(plan, "2024-07-01", "2024-Q1")["sessions"] == []


def test_difficulties_by_field_with_everyone_who_wrote_them(plan: Plan) -> None:
    values = view(plan, "2024-07-01")
    field, common = values["difficulties"]
    assert field["title"] == "Nhiệm vụ"
    assert [(entry["text"], entry["agencies"], entry["task"]) for entry in field["entries"]] == [
        ("Thiếu người", ["Sở Tài chính"], "I.2")
    ]
    assert (common["has_title"], [(entry["text"], entry["agencies"]) for entry in common["entries"]]) == (
        False,
        [("Thiếu tiền", ["Sở Nội vụ", "Sở Tài chính"])],
    )
    assert [[entry["text"] for entry in group["entries"]] for group in values["proposals"]] == [["Xin thêm"]]
    third = view(plan, "2024-07-01", "2024-Q3")
    assert [[entry["text"] for entry in group["entries"]] for group in third["difficulties"]] == [["Sau kỳ"]]


def test_difficulties_of_some_bodies_alone(plan: Plan) -> None:
    asked = request(plan, facts_of(FACTS), "2024-07-01")
    values = matters_view(asked.assessment, asked.span, ["so-nv"])
    assert [entry["agencies"] for group in values["difficulties"] for entry in group["entries"]] == [["Sở Nội vụ"]]


def test_who_reported_when(plan: Plan) -> None:
    values = view(plan, "2024-07-01")
    (report,) = values["reporting"]
    assert {name: report[name] for name in ("owed", "came", "on_time", "late", "missing")} == {
        "owed": 2, "came": 2, "on_time": 1, "late": 1, "missing": 0,
    }  # fmt: skip
    assert report["late_agencies"] == [{"agency": "Sở Tài chính", "days_late": 3}]
    assert [(body["number"], body["agency"], body["late"]) for body in values["discipline"]] == [
        (1, "Sở Tài chính", 1),
        (2, "Sở Nội vụ", 0),
    ]
    assert len(view(plan, "2024-12-31", "2024")["reporting"]) == 3


def test_reports_have_a_column_for_each_period_that_was_due_and_of_many_for_each_quarter(plan: Plan) -> None:
    columns = {day: view(plan, day, "2024")["report_columns"] for day in ("2024-06-01", "2024-07-01", "2024-09-20")}
    assert [[column["period"] for column in each] for each in columns.values()] == [
        [],
        ["2024-Q2"],
        ["2024-Q2", "2024-Q3"],
    ]
    assert columns["2024-09-20"][1] == {
        "period": "2024-Q3", "has_due": True, "due": date(2024, 9, 14), "hour": "",
        "due_is_day_off": True,
    }  # fmt: skip
    first, _ = view(plan, "2024-09-20", "2024")["discipline"]
    assert [[report["status"] for report in cell["reports"]] for cell in first["columns"]] == [["late"], ["missing"]]
    months = plan_of(TASKS, REST.replace("every: quarter", "every: month").replace("2024-Q2", "2024-02"))
    for day, cells in (("2024-05-20", [1, 1, 1, 1]), ("2024-06-20", [2, 3])):
        values = synthesis_view(request(months, (), day, "2024"))
        assert [len(cell["reports"]) for cell in values["discipline"][0]["columns"]] == cells
        assert [column["has_due"] for column in values["report_columns"]] == [count == 1 for count in cells]
    assert [column["period"] for column in values["report_columns"]] == ["2024-Q1", "2024-Q2"]


def test_the_annex_of_reports_has_a_row_for_each_body(run: Run, invented: Path) -> None:
    text = run("report", "year-end", "-C", str(invented), "--as-of", "2025-01-10")[1]
    annex = text.partition("**VIỆC GỬI BÁO CÁO")[2].partition("\n## ")[0]
    head, _, *rows = [line.split(" | ") for line in annex.splitlines() if line.startswith("|")]
    assert head[2:] == [
        "Báo cáo quý II/2024 (hạn 14/6/2024)",
        "Báo cáo quý III/2024 (hạn 14/9/2024, ngày nghỉ)",
        "Báo cáo quý IV/2024 (hạn 14/12/2024, ngày nghỉ) |",
    ]
    assert [row[0] for row in rows] == [f"| {number}" for number in range(1, 51)]
    assert {len(row) for row in rows} == {5}
    assert rows[8][1:] == [
        "Sở Giao thông vận tải",
        "46/BC-SGTVT, 14/6/2024; 17/6/2024; **muộn 3 ngày**",
        "83/BC-SGTVT, 11/9/2024; 11/9/2024",
        "119/BC-SGTVT, 17/12/2024; 17/12/2024; **muộn 3 ngày** |",
    ]
    assert annex.count("**Chưa gửi**") == sum(row.count("**Chưa gửi**") for row in map(" ".join, rows)) > 0


def test_what_is_not_due_is_no_breach(plan: Plan) -> None:
    values = view(plan, "2024-07-01", "2024")
    assert [period["is_awaited"] for period in values["reporting"]] == [False, True, True]
    assert [[report["period"] for report in body["reports"]] for body in values["discipline"]] == [["2024-Q2"]] * 2
    assert view(plan, "2024-06-01")["discipline"] == []


def test_every_open_task_is_told_of_or_named(plan: Plan) -> None:
    values = view(plan, "2024-07-01")
    assert [task["id"] for task in values["progressed"]] == ["I.2"]
    assert values["untold"] == ["I.4"]  # I.1 and a period of I.3 are completed, I.5 is cancelled


def test_the_periods_of_a_recurring_task_are_told_apart(plan: Plan) -> None:
    later = FACTS + "  - {kind: progress, on: 2024-07-20, agency: so-tttt, task: I.3, occurrence: 2024-Q3, "
    facts = facts_of(later + "progress: in_progress, result: Đang họp}\n")
    task = next(one for one in judged_by(plan, facts, "2024-07-25").tasks if one.item.id == "I.3")
    shown = task_view(task, judged_by(plan, facts, "2024-07-25"))
    assert (shown["period"], shown["done_periods"]) == ("2024-Q3", ["2024-Q2"])
    assert [(fact["period"], fact["result"]) for fact in shown["told"]] == [("", "Đang họp")]
    before = next(one for one in judged_by(plan, facts, "2024-07-05").tasks if one.item.id == "I.3")
    assert [fact["period"] for fact in task_view(before, judged_by(plan, facts, "2024-07-05"))["told"]] == ["2024-Q2"]


def test_a_date_that_is_to_be_set_or_was_set() -> None:
    deadline = "{text: Quý III/2024 khi có văn bản, kind: fixed, due: 2024-09-30, condition: có văn bản}"
    one = plan_of(f"- {{id: I.1, title: a, deadline: {deadline}, lead: [so-tc]}}\n")
    met = "entries:\n  - {kind: condition_met, on: 2024-10-05, task: I.1}\n"
    values = synthesis_view(request(one, facts_of(met), "2024-10-10", "2024-Q3"))
    assert values["without_date"] == ["I.1"]
    assert values["rows"][0]["tasks"][0]["needs_date"] is True
    assert values["rows"][0]["tasks"][0]["has_new_due"] is False
    dated = met + "  - {kind: date_set, on: 2024-11-05, task: I.1, due: 2024-12-20}\n"
    values = synthesis_view(request(one, facts_of(dated), "2024-11-10", "2024-Q3"))
    assert values["without_date"] == []
    assert values["rows"][0]["tasks"][0]["new_due"] == date(2024, 12, 20)


def test_what_falls_due_next(plan: Plan) -> None:
    following = view(plan, "2024-07-01")["next"]
    assert [(task["id"], task["due"].isoformat(), task["period"]) for task in following["tasks"]] == [
        ("I.2", "2024-08-31", ""),
        ("I.3", "2024-09-30", "2024-Q3"),
    ]
    assert (following["count"], [kpi["id"] for kpi in following["kpis"]]) == (2, ["KPI.2"])
    twice = synthesis_view(request(plan, facts_of(FACTS.replace("task: I.3", "task: I.2")), "2024-06-20"))["next"]
    assert [(task["id"], task["period"], task["due_is_day_off"]) for task in twice["tasks"] if task["id"] == "I.3"] == [
        ("I.3", "2024-Q2", True),  # 30 June is a Sunday
        ("I.3", "2024-Q3", False),
    ]
    assert twice["count"] == len({task["id"] for task in twice["tasks"]}) == len(twice["tasks"]) - 1
    assert [(report["period"], report["due"].isoformat()) for report in following["reports"]] == [
        ("2024-Q3", "2024-09-14")
    ]


def test_what_is_carried_over(plan: Plan) -> None:
    carried = view(plan, "2025-01-01", "2024")["carried"]
    assert [task["id"] for task in carried["tasks"]] == ["I.2", "I.3"]
    assert ([one["id"] for one in carried["ongoing"]], [one["id"] for one in carried["dropped"]]) == (["I.4"], ["I.5"])
    assert [kpi["id"] for kpi in carried["kpis"]] == ["KPI.1", "KPI.2", "KPI.3"]


def test_overdue_by_agency_leaves_out_who_has_done_its_part(plan: Plan) -> None:
    assessment = judged_by(plan, facts_of(FACTS), "2024-09-01")
    (body,) = overdue_by_agency([task for task in assessment.tasks if task.item.id == "I.2"], assessment)
    assert (body["agency"], body["count"]) == ("Sở Tài chính; Sở Thông tin và Truyền thông", 1)


def test_a_task_without_a_lead_is_overdue_all_the_same() -> None:
    assessment = judged_by(plan_of("- {id: I.1, title: a, deadline: Tháng 1}\n"), (), "2024-09-01")
    (body,) = overdue_by_agency(assessment.tasks, assessment)
    assert (body["agency"], body["count"]) == ("", 1)


# KPIs


def test_a_kpi_says_how_far_it_moved(plan: Plan) -> None:
    assessment = judged_by(plan, facts_of(FACTS), "2024-07-01")
    one, two, three = assessment.kpis
    values = kpi_view(one, assessment)
    assert (values["title"], values["latest"], values["before"], values["change"]) == ("Tỷ lệ", 38.5, 40, 1.5)
    assert (values["has_change"], values["has_risen"], values["has_fallen"]) == (True, False, True)
    assert (values["standing"], kpi_view(two, assessment)["standing"], kpi_view(three, assessment)["standing"]) == (
        "off_track", "too_little", "no_data",
    )  # fmt: skip


def test_a_kpi_has_a_short_title_for_charts_and_texts() -> None:
    long = "Tỷ lệ hồ sơ được số hóa ngay khi tiếp nhận tại bộ phận một cửa của các cơ quan, đơn vị trên địa bàn tỉnh"
    kpi = f'{{id: KPI.1, title: "{long}.", SHORTunit: "%", target: {{kind: at_least, value: 80, due: 2024-12-31}}}}\n'
    for short, text, label in (
        ("", f"{long[:86]}…", "Tỷ lệ hồ sơ được số hóa ngay khi tiếp nhận tại bộ phận một…"),
        ("short: Hồ sơ được số hóa., ", "Hồ sơ được số hóa", "Hồ sơ được số hóa"),
    ):
        plan = plan_of(TASKS, "kpis:\n  - " + kpi.replace("SHORT", short))
        assessment = judged_by(plan, (), "2024-07-01")
        kpis = assessment.kpis
        view = kpi_view(kpis[0], assessment)
        assert (view["title"], view["short_title"]) == (long, text)
        assert kpis_chart(kpis)["categories"] == [label]


def test_no_percentage_of_fewer_than_three(run: Run, tmp_path: Path) -> None:
    tasks = "".join(f"- {{id: I.{n}, title: Việc {n}, deadline: Tháng 5, lead: [so-tc]}}\n" for n in (1, 2, 3))
    (tmp_path / "plan.yaml").write_text(plan_text(tasks), "utf-8")
    asked = ("report", "quarterly", "--plan", str(tmp_path / "plan.yaml"), "--as-of", "2024-06-20")
    alike = run(*asked)[1]
    assert "Kế hoạch có 03 nhiệm vụ, đều quá hạn (chi tiết tại Phụ lục)." in alike
    assert "Trong 03" not in alike, "the same again"
    later = "- {id: I.4, title: Việc sau, deadline: Tháng 12, lead: [so-tc]}\n"
    progress = (
        "progress:\n  - {task: I.1, progress: completed, on: 2024-05-20}\n"
        "report: {number: 5/BC, date: 2024-06-12, received: 2024-06-12}\n"
    )
    folder = tmp_path / "plans/2024/reports/2024-Q2"
    folder.mkdir(parents=True)
    of_quarter = ("report", "quarterly", "-C", str(tmp_path), "--as-of", "2024-06-20", "--period", "2024-Q2")
    for number, sentence in (
        (3, "Trong 03 nhiệm vụ có thời hạn đã hoàn thành hoặc đã quá hạn, 01 nhiệm vụ đã hoàn thành, đạt 33,3%."),
        (2, "Trong 02 nhiệm vụ có thời hạn đã hoàn thành hoặc đã quá hạn, 01 nhiệm vụ đã hoàn thành."),
    ):
        few = tasks.split(f"- {{id: I.{number + 1}")[0] + later
        (tmp_path / "plans/2024.yaml").write_text(plan_text(few, QUARTERLY), "utf-8")
        (folder / "so-tc.yaml").write_text(f"schema: 1\nagency: so-tc\nperiod: 2024-Q2\n{progress}", "utf-8")
        assert sentence in run(*of_quarter)[1]
    (folder / "so-tc.yaml").unlink()
    none = run(*of_quarter)[1]
    assert "Trong 02 nhiệm vụ có thời hạn đã hoàn thành hoặc đã quá hạn, chưa nhiệm vụ nào hoàn thành." in none


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (None, ""),
        ("Đề án.", "Đề án"),
        ("Kế hoạch;\n\nBáo cáo năm.", "(1) Kế hoạch; (2) Báo cáo năm"),
        ("Thử nghiệm:\nmột;\nhai", "Thử nghiệm: (1) một; (2) hai"),
        ("Thử nghiệm:", "Thử nghiệm:"),
        ("Báo cáo\ntổng hợp.", "Báo cáo tổng hợp"),
    ],
)
def test_several_products_stand_on_one_line_with_numbers(text: str | None, line: str) -> None:
    assert products(text) == line


def test_conclusions_and_findings_are_numbered_where_there_are_several(run: Run, tmp_path: Path) -> None:
    journal = tmp_path / "plans/2024/journal/2024-06.yaml"
    journal.parent.mkdir(parents=True)
    (tmp_path / "plans/2024.yaml").write_text(plan_text("- {id: I.1, title: a, lead: [so-tc]}\n"), "utf-8")
    session, inspection = "kind: session, on: 2024-06-2", "kind: inspection, on: 2024-06-03, agencies: [so-tc]"
    journal.write_text(
        f"schema: 1\nentries:\n  - {{{session}0, conclusions: [Làm nhanh; gọn., Làm kỹ.]}}\n"
        f"  - {{{session}1, conclusions: [Làm tiếp.]}}\n  - {{{inspection}, findings: [Tốt., Chưa đủ.]}}\n",
        "utf-8",
    )
    text = run("report", "quarterly", "-C", str(tmp_path), "--as-of", "2024-06-25", "--period", "2024-Q2")[1]
    assert "20/6/2024. Kết luận: (1) Làm nhanh; gọn; (2) Làm kỹ.\n" in text
    assert "21/6/2024. Kết luận: Làm tiếp.\n" in text
    assert "tại Sở Tài chính: (1) Tốt; (2) Chưa đủ.\n" in text


def test_before_any_report_is_due_nobody_is_blamed_for_silence(plan: Plan) -> None:
    days = ("2024-06-01", "2024-06-14", "2024-06-15")
    early, due, late = (synthesis_view(request(plan, (), day)) for day in days)
    assert due["unreported"] == 0
    assert (early["untold"], early["unreported"], early["papers"]["reports"]["label"]) == (late["untold"], 0, "")
    assert late["unreported"] == len(late["untold"]) > 0
    assert late["papers"]["reports"]["label"] == "Phụ lục III"
    assert early["papers"]["last"]["label"] == "Phụ lục III", "without a gap"


def test_kpis_are_counted_from_the_best_to_what_nothing_is_known_of(run: Run, invented: Path) -> None:
    text = run("report", "quarterly", "-C", str(invented), "--as-of", "2024-10-10")[1]
    states = re.findall(r"\d\d chỉ tiêu ([^;(]+)", text.partition("Kế hoạch có 11 chỉ tiêu,")[2].partition(".\n")[0])
    assert [state.strip() for state in states] == [
        *("đạt", "đúng tiến độ", "có nguy cơ không đạt", "chậm tiến độ", "chưa có số liệu")
    ]
    assert "\nChỉ tiêu có nguy cơ không đạt, chậm tiến độ:\n" in text
    assert "\n- 01 chỉ tiêu có nguy cơ không đạt; 03 chỉ tiêu chậm tiến độ (Mục III).\n" in text
    late = run("report", "year-end", "-C", str(invented), "--as-of", "2025-01-10")[1]
    assert "\nChỉ tiêu không đạt:\n" in late
    assert "\n- 03 chỉ tiêu không đạt (Mục III).\n" in late


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        ("2024-06-20", "02 nhiệm vụ quá hạn (Mục II.3)."),
        ("2024-07-10", "02 nhiệm vụ quá hạn (Mục II.3), trong đó 01 quá hạn trên 30 ngày."),
        ("2024-07-20", "02 nhiệm vụ quá hạn trên 30 ngày (Mục II.3)."),
    ],
)
def test_all_of_them_are_no_part_of_them(run: Run, tmp_path: Path, day: str, sentence: str) -> None:
    tasks = "- {id: I.1, title: a, deadline: 31/5/2024}\n- {id: I.2, title: b, deadline: 15/6/2024}\n"
    (tmp_path / "plan.yaml").write_text(plan_text(tasks), "utf-8")
    asked = ("--plan", str(tmp_path / "plan.yaml"), "--as-of", day, "--period", "2024-Q2")
    assert f"\n- {sentence}\n" in run("report", "quarterly", *asked)[1]


def test_a_kpi_s_title_says_what_it_is_of() -> None:
    """A part of a target has the words of its cell, which say nothing by themselves; `short` may say more."""
    target = "unit: '%', target: {kind: at_least, value: 80, due: 2024-12-31}"
    kpis = (
        f"kpis:\n  - {{id: K.1, title: 80% trung tâm, short: 80% trung tâm dùng hóa đơn điện tử, {target}}}\n"
        f"  - {{id: K.2, title: 80% trung tâm dùng hóa đơn điện tử, short: 80% trung tâm, {target}}}\n"
    )
    assessment = judged_by(plan_of("- {id: I.1, title: a}\n", kpis), (), "2024-07-01")
    assert {kpi_view(status, assessment)["title"] for status in assessment.kpis} == {
        "80% trung tâm dùng hóa đơn điện tử"
    }


@pytest.mark.parametrize("name", ["quarterly", "year-end", "agency", "member"])
def test_no_share_reads_as_a_date(run: Run, invented: Path, name: str) -> None:
    whom = {"agency": ("--agency", "so-tttt"), "member": ("--member", "Nguyễn Văn Ví Dụ")}.get(name, ())
    for day in DAYS:
        text = run("report", name, "-C", str(invented), "--as-of", day, *whom)[1]
        assert text
        assert not re.search(r"\d/\d+(, đạt| \()\s*\d+(,\d+)?%", text)


def test_the_chart_is_in_percent_of_the_targets(plan: Plan) -> None:
    chart = kpis_chart(judged_by(plan, facts_of(FACTS), "2024-07-01").kpis)
    assert chart["categories"] == ["Tỷ lệ", "Số lượng"]
    reached, expected = (point["values"] for point in chart["series"])
    assert reached == [48.1, 40.0]  # 38.5 of 80, 4 of 10
    assert expected == [58.9, None]  # the line from 20 to 80 is at 47.08 on 14 June
    early = kpis_chart(judged_by(plan, (), "2024-05-20").kpis)
    assert [point["name"] for point in early["series"]] == ["reached"]


def test_the_annex_has_the_percentage_of_a_report_without_a_result(run: Run, tmp_path: Path) -> None:
    report = lay_out(tmp_path) / "plans/2024/reports/2024-Q3/dh-hong-duc.yaml"
    text = re.sub(r"\n    result: .*(\n      .*)*", "", report.read_text("utf-8"))
    for record, words in (
        (text, "đang thực hiện (80%, "),
        (re.sub(r"\n    percent: .*", "", text), "đang thực hiện ("),
    ):
        report.write_text(record, "utf-8")
        (row,) = (
            line
            for line in run("report", "quarterly", "-C", str(tmp_path), "--as-of", "2024-10-10")[1].splitlines()
            if line.startswith("| II.1 | Xây dựng") and line.count(" | ") == 5
        )
        assert row.endswith(f": {words}ngày 11/9/2024) |")


def test_what_waits_says_what_for(run: Run, invented: Path) -> None:
    text = run("report", "year-end", "-C", str(invented), "--as-of", "2025-01-10")[1]
    assert "08 nhiệm vụ chờ văn bản, điều kiện hoặc thời hạn" in text
    assert "04 nhiệm vụ quá hạn; 08 nhiệm vụ chờ văn bản, điều kiện hoặc thời hạn." in text.split("## VI.")[1]
    carried = text.split("**NHIỆM VỤ CHUYỂN TIẾP**")[1]
    waiting = [line for line in carried.splitlines() if " | Chờ thời hạn cụ thể | " in line]
    assert len(waiting) == 8
    assert all("chờ: " in line or "hời hạn: " in line for line in waiting)


def test_the_states_are_counted_from_done_to_dropped() -> None:
    states = [row["state"] for row in state_counts(dict.fromkeys(State, 1))]
    assert states[:6] == ["completed_on_time", "completed_late", "completed", "in_progress", "not_started", "due_soon"]
    assert [row["state"] for row in state_counts(dict.fromkeys(State, 1)) if row["is_awaiting"]] == ["awaiting"]
    assert states[6:] == ["overdue", "awaiting", "ongoing", "suspended", "cancelled"]
    assert state_counts(dict.fromkeys(State, 0)) == []


def test_the_chart_of_work_adds_up(plan: Plan) -> None:
    chart = view(plan, "2024-09-01")["workload"]
    assert chart["categories"] == ["Sở Thông tin và Truyền thông", "Sở Tài chính"]
    assert [(point["name"], point["values"]) for point in chart["series"]] == [
        ("own_done", [0, 1]),
        ("open", [2, 0]),
        ("overdue", [0, 0]),
    ]


# Around it


def test_the_office_writes_to_the_committee() -> None:
    text = "committee: {name: Ban Chỉ đạo, standing_agency: so-tttt"
    office = ", office: {superior: UBND tỉnh, symbol: STTTT, unit: CNTT, signer: {authority: GIÁM ĐỐC}}"
    from plans import plan_text, workspace_of

    read = workspace_of(plan_text("- {id: I.1, title: a}\n").replace(text, text + office)).plan
    assert read
    letter = synthesis_letter(request(read, (), "2024-02-05", "2024-Q1")).view()
    assert letter["head"] == {
        "is_party": False, "type_in_number": "", "superior": "UBND tỉnh", "issuer": "Sở Thông tin và Truyền thông",
        "issuer_lines": "Sở Thông tin\nvà Truyền thông", "number": "", "symbol": "BC-STTTT",
        "subject": "", "place": "Thanh Hóa", "day": "", "month": "02", "year": "2024",
    }  # fmt: skip
    assert letter["addressees"] == {"one": "Ban Chỉ đạo", "many": []}
    assert (letter["recipients"][0], letter["recipients"][-1]) == ("Như trên", "Lưu: VT, CNTT")
    assert letter["signer"] == {
        "authority": "GIÁM ĐỐC", "lines": [{"words": "GIÁM ĐỐC", "is_for_another": False}], "office": "", "name": "",
    }  # fmt: skip
    day = judged_by(read, (), "2024-02-05").as_of
    assert office_letter(read, day, "").symbol == "STTTT-CNTT"
    assert (committee_letter(read, day, "QĐ").symbol, committee_letter(read, day, "").symbol) == ("QĐ-BCĐ", "BCĐ-CNTT")
    many = office_letter(read, day, "BC", addressees=("A", "B")).view()["addressees"]
    assert many == {"one": "", "many": ["A", "B"]}


def test_without_an_office_in_the_plan_what_is_not_known_is_blank(plan: Plan) -> None:
    letter = synthesis_letter(request(plan, (), "2024-07-01"))
    assert (letter.superior, letter.symbol, letter.recipients[-1]) == ("", "BC-STTTT", "Lưu: VT")


# Both forms


@pytest.mark.parametrize("name", ["quarterly", "year-end"])
def test_headings_are_ones_in_both_forms(run: Run, invented: Path, tmp_path: Path, name: str) -> None:
    text, file = written(run, tmp_path, name, "-C", str(invented), "--as-of", DAYS[1])
    body = text[text.index("# BÁO CÁO") :]
    parts = re.findall(r"(?m)^(?:#{2,3} |\*\*(?=[^*]+\*\*$))(?!Phụ lục|[A-ZĐ ]+\*\*)([^*\n]+)", body)
    assert list(headings(file)) == [part for part in parts if part in set(headings(file))]


def test_the_same_bytes_every_time(run: Run, invented: Path, tmp_path: Path) -> None:
    files = [tmp_path / f"{nth}.docx" for nth in (1, 2)]
    for file in files:
        assert run("report", "quarterly", "-C", str(invented), "--as-of", "2024-10-10", "-o", str(file))[:2] == (0, "")
    assert files[0].read_bytes() == files[1].read_bytes()


def test_with_nothing_to_tell_it_still_reads(run: Run, tmp_path: Path) -> None:
    from plans import plan_text

    (tmp_path / "plan.yaml").write_text(
        plan_text("- {id: I.1, title: a, deadline: Tháng 12, lead: [so-tc]}\n"), "utf-8"
    )
    asked = (
        "report",
        "quarterly",
        "--plan",
        str(tmp_path / "plan.yaml"),
        "--as-of",
        "2024-06-20",
        "--period",
        "2024-Q2",
    )
    code, text, _ = run(*asked)
    assert code == 0
    for sentence in (
        "Trong quý II/2024 chưa ghi nhận phiên họp nào của Ban Chỉ đạo.",
        "Từ ngày 15/5/2024 đến ngày 14/6/2024 chưa có nhiệm vụ nào hoàn thành.",
        "Đến ngày 20/6/2024 không có nhiệm vụ nào quá hạn.",
        "Kế hoạch không đặt chỉ tiêu.",
        "Theo Kế hoạch, trong kỳ không có báo cáo định kỳ nào phải gửi.",
        "Trong kỳ các cơ quan, đơn vị không nêu khó khăn, vướng mắc.",
        "Trong kỳ các cơ quan, đơn vị không có đề xuất, kiến nghị.",
        "Không còn nhiệm vụ nào của Kế hoạch đến hạn từ nay đến hết quý III/2024.",
    ):
        assert sentence in text
    assert re.findall("(?m)^## Phụ lục.*", text) == ["## Phụ lục"]
    file = tmp_path / "out.docx"
    assert run(*asked, "-o", str(file))[0] == 0
    assert run("docx", "check", str(file))[0] == 0
    assert [
        paragraph.text for paragraph in docx.Document(str(file)).paragraphs if paragraph.text.startswith("Phụ lục")
    ] == ["Phụ lục"]


def test_hostile_texts_come_out_as_text(run: Run, tmp_path: Path) -> None:
    said = "; ".join(HOSTILE).replace("'", "''")
    plan = lay_out(tmp_path / "p") / "plans/2024/journal/2024-06.yaml"
    entry = f"\n  - kind: session\n    on: 2024-06-28\n    conclusions:\n      - '{said}'\n".replace("\u202e", "")
    plan.write_text(plan.read_text("utf-8") + entry, "utf-8")
    asked = ("report", "quarterly", "-C", str(tmp_path / "p"), "--period", "2024-Q2", "--as-of", "2024-06-30")
    file = tmp_path / "out.docx"
    assert run(*asked, "-o", str(file))[:2] == (0, "")
    words = " ".join(word_words(file))
    for one in HOSTILE:
        assert " ".join(one.replace("\u202e", "").split()) in words
    code, text, _ = run(*asked)
    assert code == 0
    assert r"\| x \|" in text
    assert r"\*x\*" in text


# The command


@pytest.mark.parametrize(
    ("typed", "said"),
    [("2024-Q3", "quý III/2024"), ("quý 3", "quý III/2024"), ("6 tháng", "6 tháng đầu năm 2024"),
     ("9 tháng", "9 tháng đầu năm 2024"), ("2024-9M", "9 tháng đầu năm 2024"),
     ("3", "quý III/2024")],
)  # fmt: skip
def test_the_period_in_any_spelling(run: Run, invented: Path, typed: str, said: str) -> None:
    _, text, _ = run("report", "quarterly", "-C", str(invented), "--period", typed, "--as-of", "2025-01-10")
    assert f"năm 2024, {said}**" in text


def test_a_year_is_named_once(run: Run, invented: Path) -> None:
    text = run("report", "quarterly", "-C", str(invented), "--period", "2024", "--as-of", "2025-01-10")[1]
    assert "năm 2024**" in text
    assert "năm 2024, năm 2024" not in text


@pytest.mark.parametrize("typed", ["2024-06", "2024-H2", "x", "tháng 6", ""])
def test_what_is_no_period_of_a_report(run: Run, typed: str) -> None:
    code, _, err = run("report", "quarterly", "--period", typed)
    assert code == 2
    assert "write it as 2024-Q2, 2024-H1, 2024-9M or 2024" in err


def test_without_a_period_the_newest_that_is_due(run: Run, invented: Path) -> None:
    assert "quý III/2024**" in run("report", "quarterly", "-C", str(invented), "--as-of", "2024-10-10")[1]
    assert "kết quả năm 2024 (số liệu" in run("report", "year-end", "-C", str(invented), "--as-of", "2024-10-10")[1]


def test_a_document_is_in_vietnamese_whatever_the_screen_speaks(run: Run, invented: Path) -> None:
    asked = ("report", "quarterly", "-C", str(invented), "--as-of", "2024-10-10")
    assert run(*asked, "--lang", "en")[:2] == run(*asked, "--lang", "vi")[:2]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("quarterly", "--period", "2025-Q1"), "--period: the plan is of 2024, not of 2025"),
        (("quarterly", "--period", "9999"), "--period: the plan is of 2024, not of 9999"),
        (("quarterly", "--period", "2024-Q4", "--as-of", "2024-09-14"), "the data of 2024-Q4 begin on 2024-09-15"),
        (("quarterly", "--agency", "so-tc"), "--agency says nothing to the report quarterly"),
        (("chief", "--level", "2"), "--level says nothing to the report chief"),
        (("year-end", "--base", "HEAD"), "--base says nothing to the report year-end"),
    ],
)
def test_what_is_asked_in_vain_is_refused(run: Run, invented: Path, asked: tuple[str, ...], said: str) -> None:
    code, out, err = run("report", *asked, "-C", str(invented))
    assert (code, out) == (2, "")
    assert err.startswith(f"dxplan: error: {said}\n  hint: ")


def test_before_the_end_of_a_period_its_data_reach_to_the_day(run: Run, invented: Path) -> None:
    text = run("report", "quarterly", "-C", str(invented), "--period", "2024-Q4", "--as-of", "2024-10-10")[1]
    assert "số liệu từ ngày 15/9/2024 đến ngày 10/10/2024) như sau:" in text
    text = run("report", "quarterly", "-C", str(invented), "--period", "2024-Q2", "--as-of", "2024-06-20")[1]
    assert "số liệu từ ngày 17/5/2024 đến ngày 14/6/2024, tình hình" in text  # the plan's own day
    assert "| II.1 | Xây dựng" in text  # due after the day of judging, in the same quarter


def test_a_year_that_is_not_over_carries_nothing_over_yet(run: Run, invented: Path) -> None:
    sentence = "nhiệm vụ nào không hoàn thành trong năm thì chuyển tiếp sang năm sau."
    assert sentence in run("report", "year-end", "-C", str(invented), "--as-of", "2024-12-31")[1]
    assert sentence not in run("report", "year-end", "-C", str(invented), "--as-of", "2025-01-01")[1]


@pytest.mark.parametrize(("day", "is_early"), [("2024-06-20", True), ("2024-11-30", True), ("2024-12-01", False)])
def test_a_review_long_before_the_end_of_the_year_warns(run: Run, invented: Path, day: str, is_early: bool) -> None:
    code, _, err = run("report", "year-end", "-C", str(invented), "--as-of", day)
    warning = f"{day} is early for the review of a year that ends on 2024-12-31\n"
    assert (code, err.startswith(warning)) == (0, is_early)
    assert "is early" not in run("report", "quarterly", "-C", str(invented), "--as-of", day)[2]


def test_what_a_text_leaves_out_stays(run: Run, invented: Path, tmp_path: Path) -> None:
    assert "ứng dụng số,... |" in run("report", "quarterly", "-C", str(invented), "--as-of", "2024-10-10")[1]
    text = lay_out(tmp_path) / "plans/2024/journal/2024-06.yaml"
    entry = '\n  - kind: session\n    on: 2024-06-28\n    conclusions: ["a\\tb"]\n'
    text.write_text(text.read_text("utf-8") + entry, "utf-8")
    assert "Kết luận: a b." in run("report", "quarterly", "-C", str(tmp_path), "--period", "Q2")[1]


def test_one_document_has_no_one_for_each(run: Run, tmp_path: Path) -> None:
    code, _, err = run("report", "quarterly", "--all", "-f", "docx", "-o", str(tmp_path / "out"))
    assert code == 2
    assert "quarterly is one document" in err


def test_the_view_as_data(run: Run, invented: Path) -> None:
    import json

    code, out, _ = run("report", "quarterly", "-C", str(invented), "--as-of", "2024-10-10", "-f", "json")
    data = json.loads(out)
    assert (code, data["schema"], data["synthesis"]["period"]) == (0, "dxplan/report/1", "2024-Q3")
    for row in data["sections"]:
        parts = (
            "completed_on_time",
            "completed_late",
            "completed_undated",
            "overdue",
            "in_time",
            "awaiting",
            "ongoing",
        )
        assert sum(row[part] for part in parts) + row["other"] == row["total"]
    assert sum(row["total"] for row in data["sections"]) == data["counts"]["total"] == 34


# Five pages, and annexes

PAGE = 41
"""Lines of a page; a row of a table is as high as 1.4 of them, and the space between paragraphs is 0.4."""


def pages_before_annexes(text: str) -> float:
    """About how many pages the text needs; `make office` counts those of LibreOffice."""
    body = [line for line in text.partition("\n## Phụ lục")[0].splitlines() if line and not line.startswith("| -")]
    return sum(1.4 if line[0] == "|" else len(wrap(line, 74)) + 0.4 for line in body) / PAGE


@pytest.mark.parametrize("name", ["quarterly", "year-end"])
@pytest.mark.parametrize("day", DAYS)
def test_a_synthesis_has_five_pages_and_points_to_its_annexes_in_order(
    run: Run, invented: Path, name: str, day: str
) -> None:
    text = run("report", name, "-C", str(invented), "--as-of", day)[1]
    assert 2 < pages_before_annexes(text) <= 5
    body = text.partition("\n## Phụ lục")[0]
    annexes = re.findall("(?m)^## (Phụ lục .+)$", text)
    assert annexes == list(dict.fromkeys(re.findall("Phụ lục [IVX]+", body)))
    assert len(annexes) == 5 if name == "year-end" or day != DAYS[2] else 4  # nothing falls due after the year


def test_no_plan_makes_the_text_longer(run: Run, tmp_path: Path) -> None:
    """Every list in it has a limit: 60 tasks are late, 60 are completed, 60 KPIs are missed, 30 matters are told."""
    numbers = range(1, 61)
    late = "".join(f"- {{id: I.{n}, title: {'Việc dài ' * 20}, deadline: Tháng 5, lead: [so-tc]}}\n" for n in numbers)
    done = "".join(f"- {{id: I.{n + 60}, title: {'Việc xong ' * 20}, lead: [so-nv]}}\n" for n in numbers)
    target = "target: {kind: at_least, value: 80, due: 2024-06-30}"
    kpis = "".join(f"  - {{id: KPI.{n}, title: {'Tỷ lệ ' * 30}, unit: '%', {target}}}\n" for n in numbers)
    plan = tmp_path / "plans/2024.yaml"
    plan.parent.mkdir()
    plan.write_text(plan_text(late + done, f"kpis:\n{kpis}{QUARTERLY}"), "utf-8")
    matters = "difficulties: {0} lý do dài dòng, proposals: {0} kiến nghị dài dòng"
    progress = "".join(f"  - {{task: I.{n}, progress: in_progress, {matters.format(n)}}}\n" for n in numbers)
    completed = "".join(f"  - {{task: I.{n + 60}, progress: completed, result: Kết quả {n}}}\n" for n in numbers)
    receipt = "report: {number: 5/BC, date: 2024-09-12, received: 2024-09-12}\n"
    folder = tmp_path / "plans/2024/reports/2024-Q3"
    folder.mkdir(parents=True)
    for agency, entries in (("so-tc", progress), ("so-nv", completed)):
        report = f"schema: 1\nagency: {agency}\nperiod: 2024-Q3\n{receipt}progress:\n{entries}"
        (folder / f"{agency}.yaml").write_text(report, "utf-8")
    code, text, err = run("report", "quarterly", "-C", str(tmp_path), "--as-of", "2024-09-20", "--period", "2024-Q3")
    assert code == 0, err
    assert pages_before_annexes(text) <= 5
    body, annexes = text.split("\n## Phụ lục", 1)
    for sentence in ("Và 40 nhiệm vụ khác", "Và 50 nhiệm vụ quá hạn khác", "- 52 chỉ tiêu khác."):
        assert sentence in body
    assert "Kết quả 7" not in body
    for number in numbers:  # nothing is lost, and nothing is told twice
        assert annexes.count(f": Kết quả {number} |") == 1
        assert text.count(f" {number} lý do") == text.count(f" {number} kiến nghị") == 1


def test_a_result_is_told_once(plan: Plan) -> None:
    """In the text where few tasks were completed, in the annex where many were."""
    values = view(plan, "2024-07-01")
    (achieved,) = values["achieved"]["shown"]
    assert (values["has_results"], achieved["completions"][0]["result"]) == (True, "Đã xong")
    (row,) = (task for section in values["rows"] for task in section["tasks"] if task["id"] == "I.1")
    assert (row["told"], row["completions"], [paper["number"] for paper in row["evidence"]]) == ([], [], ["9/BC-STC"])
    earlier = view(plan, "2024-07-01", "2024-Q1")  # all came after its data's last day
    assert (earlier["achieved"]["total"], earlier["achieved_since"]["total"]) == (0, 2)
    later = view(plan, "2024-07-01", "2024-Q3")
    (row,) = (task for section in later["rows"] for task in section["tasks"] if task["id"] == "I.1")
    assert [declared["result"] for declared in row["told"]] == ["Đã xong"]


def test_the_periods_of_a_task_are_in_one_line(plan: Plan) -> None:
    more = (
        "  - {kind: progress, on: 2024-09-30, agency: so-tttt, task: I.3, occurrence: 2024-Q3, progress: completed}\n"
    )
    values = synthesis_view(request(plan, facts_of(FACTS + more), "2024-10-10", "2024"))
    (meetings,) = (task for task in values["achieved"]["shown"] if task["id"] == "I.3")
    assert [done["period"] for done in meetings["completions"]] == ["2024-Q2", "2024-Q3"]
    assert (values["achieved"]["total"], len(values["completed"])) == (2, 3)


def test_who_is_late_is_named_up_to_three() -> None:
    bodies = "".join(f"  - {{id: x{n}, name: Xã {n}, kind: district}}\n" for n in range(1, 6))
    text = plan_text(
        "- {id: I.1, title: a, deadline: Tháng 5, lead: [x1, x2, x3, x4, x5]}\n"
        "- {id: I.2, title: b, deadline: Tháng 8, lead: [x1, x2, x3]}\n",
        QUARTERLY.replace("[cac-so]", "[x1, x2, x3, x4]"),
    ).replace("groups:", f"{bodies}groups:")
    read = workspace_of(text).plan
    assert read
    values = synthesis_view(request(read, (), "2024-09-20", "2024-Q3"))
    assert [(task["id"], task["bodies"]) for task in values["late"]["shown"]] == [
        ("I.1", {"named": ["Xã 1", "Xã 2", "Xã 3"], "others": 2, "count": 5}),
        ("I.2", {"named": ["Xã 1", "Xã 2", "Xã 3"], "others": 0, "count": 3}),
    ]
    assert values["late"]["long"] == 1  # 112 days and 20 days
    assert values["late_with_both"] == {"named": ["Xã 1", "Xã 2", "Xã 3"], "others": 1, "count": 4}
    assert (values["late_reporters"], values["reporting"][0]["missing_few"]["others"]) == (4, 1)
    assert values["unreported"] == 2


def test_what_many_bodies_name_or_an_unfinished_task_has_is_in_the_text() -> None:
    tasks = "- {id: I.1, title: a, deadline: Tháng 12, lead: [cac-so]}\n- {id: I.2, title: b, lead: [so-tc]}\n"
    reports = [
        f"agency: {agency}\nperiod: 2024-Q2\nreport: {{number: 1/BC, date: 2024-06-10, received: 2024-06-10}}\n"
        f"progress:\n  - {{task: I.1, progress: in_progress, difficulties: Khó {agency}, proposals: Chung}}\n"
        f"  - {{task: I.2, progress: completed, difficulties: Đã qua, proposals: Đề nghị hướng dẫn}}\n"
        f"difficulties: [Thiếu tiền, Riêng {agency}]\n"
        for agency in ("so-tttt", "so-tc", "so-nv")
    ]
    values: Any = synthesis_view(request(plan_of(tasks), facts_of("---\n".join(reports)), "2024-07-01"))
    assert [(entry["text"], entry["bodies"]["count"]) for entry in values["causes"]] == [
        ("Thiếu tiền", 3), ("Khó so-nv", 1), ("Khó so-tc", 1), ("Khó so-tttt", 1),
    ]  # fmt: skip
    assert [entry["text"] for entry in values["other_difficulties"]] == ["Riêng so-tttt", "Riêng so-tc", "Riêng so-nv"]
    assert [entry["text"] for entry in values["requests"]] == ["Chung", "Đề nghị hướng dẫn"]
    assert (values["other_proposals"], values["has_other_matters"]) == ([], True)


LATER = "Đề nghị gia hạn đến quý IV"


@pytest.mark.parametrize(
    ("since", "proposal", "is_settled"),
    [
        ("", LATER, False),
        ("  - {kind: date_set, on: 2024-06-05, task: I.1, due: 2024-12-20}\n", LATER, False),  # it asks after that day
        ("  - {kind: date_set, on: 2024-06-20, task: I.1, due: 2024-12-20}\n", LATER, True),
        ("  - {kind: date_set, on: 2024-06-20, task: I.1, due: 2024-12-20}\n", "Đề nghị thêm người", False),
        ("  - {kind: conclusion, on: 2024-06-25, task: I.1}\n", LATER, True),
        ("  - {kind: conclusion, on: 2024-06-25, task: I.1}\n", "Đề nghị thêm người", False),
    ],
)
def test_a_request_that_was_granted_is_not_repeated(since: str, proposal: str, is_settled: bool) -> None:
    external = "- {id: I.1, title: a, deadline: {text: Theo tiến độ của bộ, kind: external}, lead: [so-tc]}\n"
    asked = (
        f"{{kind: progress, on: 2024-06-10, agency: so-tc, task: I.1, progress: in_progress, proposals: {proposal}}}"
    )
    values = synthesis_view(request(plan_of(external), facts_of(f"entries:\n  - {asked}\n{since}"), "2024-07-01"))
    (entry,) = values["proposals"][0]["entries"]
    assert entry["is_settled"] == is_settled
    assert bool(values["requests"] or values["other_proposals"]) != is_settled


def test_an_amendment_of_the_deadline_grants_what_was_asked_before() -> None:
    task = "- {id: I.1, title: a, deadline: Tháng 9, lead: [so-tc]}\n"
    asked = f"{{kind: progress, on: 2024-06-10, agency: so-tc, task: I.1, progress: in_progress, proposals: {LATER}}}"
    for field, day, is_settled in (
        ("deadline", "06-20", True),
        ("title", "06-20", False),
        ("deadline", "06-01", False),
    ):
        change = f"{{path: tasks/I.1/{field}, from: a, to: b}}"
        ledger = f"amendments:\n  - {{document: 1/KH, date: 2024-{day}, reason: x, changes: [{change}]}}\n"
        read = workspace_of(plan_text(task, ledger)).plan
        assert read
        values = synthesis_view(request(read, facts_of(f"entries:\n  - {asked}\n"), "2024-07-01"))
        assert [entry["is_settled"] for entry in values["proposals"][0]["entries"]] == [is_settled], (field, day)


@pytest.mark.parametrize("form", ["md", "docx"])
def test_a_place_to_write_can_not_be_overlooked(run: Run, invented: Path, tmp_path: Path, form: str) -> None:
    file = tmp_path / f"out.{form}"
    asked = ("report", "quarterly", "-C", str(invented), "--as-of", DAYS[1], "-o", str(file))
    code, _, err = run(*asked)
    assert (code, err.splitlines()[0]) == (0, "places left to be written by hand: 4; search for […")
    if form == "docx":
        places = [paragraph for paragraph in docx.Document(str(file)).paragraphs if paragraph.style.name == "ToWrite"]
        assert [paragraph.text[:2] + paragraph.text[-2:] for paragraph in places] == ["[……]"] * 4
        assert all(run_of.bold for paragraph in places for run_of in paragraph.runs)
    else:
        assert len(re.findall(r"(?m)^\*\*\[… .+ …\]\*\*$", file.read_text("utf-8"))) == 4


@pytest.mark.parametrize("form", ["md", "docx"])
@pytest.mark.parametrize(("name", "count"), [("session", 2), ("reminder", 1), ("chief", 0)])
def test_dots_for_a_day_or_a_place_are_such_places_too(
    run: Run, invented: Path, tmp_path: Path, name: str, count: int, form: str
) -> None:
    asked = ("report", name, "-C", str(invented), "--as-of", DAYS[1], "-o", str(tmp_path / f"out.{form}"))
    code, _, err = run(*asked)
    talk = [line for line in err.splitlines() if line.startswith("places left")]
    assert code == 0
    assert talk == [f"places left to be written by hand: {count}; search for ……"][: bool(count)]


def test_one_of_one_is_said_once(run: Run, tmp_path: Path) -> None:
    kpi = "kpis:\n  - {id: KPI.1, title: Tỷ lệ, unit: xã, target: {kind: at_least, value: 8, due: 2024-12-31}}\n"
    (tmp_path / "plan.yaml").write_text(plan_text("- {id: I.1, title: a, deadline: Tháng 5}\n", kpi), "utf-8")
    text = run("report", "quarterly", "--plan", str(tmp_path / "plan.yaml"), "--as-of", "2024-07-01")[1]
    assert "Kế hoạch có 01 nhiệm vụ, quá hạn (chi tiết tại Phụ lục I)." in text
    assert "Kế hoạch có 01 chỉ tiêu, chưa có số liệu (chi tiết tại Phụ lục II)." in text
    assert "Trong 01" not in text
    carried = run("report", "year-end", "--plan", str(tmp_path / "plan.yaml"), "--as-of", "2025-01-10")[1]
    assert "\nChuyển tiếp sang năm sau 01 nhiệm vụ quá hạn (Phụ lục III).\n" in carried
