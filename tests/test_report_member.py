"""A member's page: the agencies that he oversees, and what of theirs needs his hand."""

import json
from pathlib import Path
from typing import Any

import pytest

from documents import HOSTILE, Run, markdown_words, refused, written
from dxplan.diagnostics import DxplanError
from dxplan.documents import ReportView, one_each
from dxplan.documents.member import member_view
from dxplan.documents.request import Request
from dxplan.model.dates import Span
from dxplan.model.plan import Plan
from facts import facts_of, judged_by
from plans import plan_text, workspace_of

COUNTS = ("completed", "own_done", "overdue", "due_soon", "rest")

TASKS = """\
- {id: I.1, title: Đề án, deadline: 30/6/2024, lead: [so-tc]}
- {id: I.2, title: Dịch vụ, deadline: 31/8/2024, lead: [cac-so]}
- {id: I.3, title: Kho dữ liệu, deadline: 15/10/2024, lead: [so-tc]}
- {id: I.4, title: Cổng, deadline: 15/10/2024, lead: [so-tttt]}
- {id: I.5, title: Tuyên truyền, deadline: Thường xuyên, lead: [so-tc]}
- {id: I.6, title: Khảo sát, deadline: 20/9/2024, lead: [so-tttt], coordinating: [so-tc]}
- {id: I.7, title: Tạm dừng, deadline: 31/12/2024, lead: [so-tttt], lifecycle: suspended}
"""
REST = """\
reporting:
  {text: Báo cáo, every: quarter, due_day: 14, first_period: 2024-Q2, to: so-tttt, bodies: [cac-so]}
"""
FACTS = """\
agency: so-tc
period: 2024-Q3
report: {date: 2024-09-16, received: 2024-09-16}
progress:
  - {task: I.1, progress: completed, on: 2024-06-29}
  - {task: I.2, progress: completed, on: 2024-08-20}
  - {task: I.3, progress: in_progress, percent: 60, proposals: Gia hạn.}
proposals: [Không, Cấp kinh phí]
"""
MEMBERS = (
    "{name: Đỗ Văn Đầu, role: Trưởng Ban}",
    "{name: Lê Thị Hai, role: Phó Trưởng Ban, agencies: [cac-so]}",
    "{name: Ngô Văn Ba, role: Ủy viên, agencies: [so-tc]}",
)


def plan_with(*members: str) -> Plan:
    text = plan_text(TASKS, REST).replace(
        "standing_agency: so-tttt", f"standing_agency: so-tttt, members: [{', '.join(members)}]"
    )
    workspace = workspace_of(text)
    assert not workspace.diagnostics
    assert workspace.plan
    return workspace.plan


def request_of(place: int, day: str = "2024-10-01", facts: str = FACTS, members: tuple[str, ...] = MEMBERS) -> Request:
    plan = plan_with(*members)
    judged = judged_by(plan, facts_of(facts) if facts else (), day)
    member = plan.committee.members[place] if place >= 0 else None
    return Request("member", judged, "plan.yaml", Span.parse("2024-Q3"), member=member)


def page(place: int, day: str = "2024-10-01", facts: str = FACTS) -> dict[str, Any]:
    view = ReportView(request_of(place, day, facts))["member"]
    assert isinstance(view, dict)
    return view


def test_groups_are_expanded_on_the_day() -> None:
    assert [row["agency"] for row in page(1)["agencies"]] == ["Sở Thông tin và Truyền thông", "Sở Tài chính"]
    assert page(1)["count"] == 2
    assert page(1, "2024-08-01")["count"] == 3


def test_each_agency_has_figures_that_add_up_and_the_state_of_its_report() -> None:
    ours, theirs = page(1)["agencies"]
    assert {count: theirs[count] for count in COUNTS} == {
        "completed": 1,
        "own_done": 1,
        "overdue": 0,
        "due_soon": 1,
        "rest": 1,
    }
    for row in (ours, theirs):
        assert sum(row[count] for count in COUNTS) == row["total"]
    assert (theirs["completed_on_time"], theirs["completed_dated"], theirs["on_time_ratio"]) == (1, 1, 1)
    assert (ours["overdue"], ours["has_on_time_ratio"], ours["report"]) == (2, False, [])
    assert [(one["status"], one["days_late"]) for one in theirs["report"]] == [("late", 2)]
    assert page(1)["report_period"] == "2024-Q3"


def test_a_request_for_more_time_is_told_with_its_task(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "plans" / "2024" / "journal"
    folder.mkdir(parents=True)
    member = "members: [{name: Lê Thị Hai, role: Phó Trưởng Ban, agencies: [cac-so]}]"
    text = plan_text(TASKS, REST).replace("standing_agency: so-tttt", f"standing_agency: so-tttt, {member}")
    (tmp_path / "plans" / "2024.yaml").write_text(text, "utf-8")
    (folder / "2024-09.yaml").write_text(
        "schema: 1\nentries:\n  - {kind: extension_request, task: I.6, agency: so-tttt, due: 2024-11-30, "
        "on: 2024-09-10, reason: Chờ số liệu}\n",
        "utf-8",
    )
    monkeypatch.chdir(tmp_path)
    words = run("report", "member", "--member", "Lê Thị Hai", "--as-of", "2024-10-01")[1]
    (line,) = [line for line in words.splitlines() if line.startswith("- Quá hạn") and "I.6" in line]
    asked = "đã đề nghị gia hạn đến ngày 30/11/2024 (ngày 10/9/2024): “Chờ số liệu”, chưa có quyết định."
    assert line.endswith(f"chưa có thông tin; {asked}")


def test_who_owes_another_duty_has_its_report_with_its_period() -> None:
    rest = REST.replace("  {text", "  - {text") + (
        "  - {id: thang, text: Báo cáo tháng, every: month, due_day: 9, due_month: next, first_period: 2024-08, "
        "to: so-nv, bodies: [so-tttt]}\n"
    )
    member = "members: [{name: Lê Thị Hai, role: Phó Trưởng Ban, agencies: [cac-so]}]"
    text = plan_text(TASKS, rest).replace("standing_agency: so-tttt", f"standing_agency: so-tttt, {member}")
    plan = workspace_of(text).plan
    assert plan is not None
    judged = judged_by(plan, facts_of(FACTS), "2024-10-01")
    asked = Request("member", judged, "plan.yaml", Span.parse("2024-Q3"), member=plan.committee.members[0])
    rows = member_view(asked)
    assert rows is not None
    assert [(row["other_period"], [report["status"] for report in row["report"]]) for row in rows["agencies"]] == [
        ("2024-08", ["missing"]),
        ("", ["late"]),
    ]


def test_tasks_of_several_agencies_count_once_and_late_ones_only_while_theirs() -> None:
    whole, one = page(1), page(2)
    assert (whole["tasks"], whole["completed"], whole["overdue"]) == (7, 1, 2)
    assert (one["tasks"], one["completed"], one["overdue"]) == (4, 1, 0)


def test_what_needs_a_hand_is_what_waits_for_the_agency() -> None:
    ours, theirs = page(1)["needs"]
    assert [task["id"] for task in ours["overdue"]] == ["I.2", "I.6"]
    assert [task["id"] for task in ours["due_soon"]] == ["I.4"]
    assert (ours["missing"], ours["proposals"]) == ([], [])
    assert (theirs["overdue"], [task["id"] for task in theirs["due_soon"]]) == ([], ["I.3"])
    assert theirs["due_soon"][0]["said"][0]["percent"] == 60
    assert [report["period"] for report in theirs["missing"]] == ["2024-Q2"]
    assert [(entry["text"], entry["task"]) for entry in theirs["proposals"]] == [
        ("Gia hạn", "I.3"),
        ("Cấp kinh phí", ""),
    ]
    assert [one["number"] for one in (ours, theirs)] == ["1", "2"]


def test_agencies_that_need_nothing_are_named_together() -> None:
    view = page(1, "2024-06-01", facts="")
    assert [need["agency"] for need in view["needs"]] == ["Sở Tài chính"]
    assert view["quiet"] == ["Sở Thông tin và Truyền thông", "Sở Nội vụ"]


def test_of_one_body_and_one_task_nothing_is_said_as_of_several(run: Run, tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    text = plan_text("- {id: I.1, title: Đề án, deadline: 30/6/2024, lead: [so-tc]}\n")
    member = "{name: Ngô Văn Ba, role: Ủy viên, agencies: [so-tc]}"
    plan.write_text(text.replace("agency: so-tttt", f"agency: so-tttt, members: [{member}]"), "utf-8")
    page = run("report", "member", "--member", "Ngô Văn Ba", "--plan", str(plan), "--as-of", "2024-08-01")[1]
    assert "chủ trì 01 nhiệm vụ: chưa hoàn thành nhiệm vụ nào; quá hạn 01 còn chờ phần việc" in page
    assert "tính một lần" not in page
    assert "trong đó" not in page


@pytest.mark.parametrize(
    ("role", "office"),
    [
        ("Trưởng Ban", "Trưởng Ban Chỉ đạo"),
        ("Phó Trưởng Ban", "Phó Trưởng Ban Chỉ đạo"),
        ("Ủy viên", "Ủy viên Ban Chỉ đạo"),
        ("Ủy viên Thường trực", "Ủy viên Thường trực Ban Chỉ đạo"),
    ],
)
def test_it_is_to_the_comrade_by_office(role: str, office: str) -> None:
    request = request_of(0, members=(f"{{name: Đỗ Văn Đầu, role: {role}, agencies: [so-tc]}}",))
    assert ReportView(request)["addressees"]["one"] == f"Đồng chí Đỗ Văn Đầu, {office}"
    assert ReportView(request)["member"]["office"] == office


def test_a_member_of_whom_no_agency_is_known_is_refused_with_a_remedy(run: Run) -> None:
    with pytest.raises(DxplanError):
        page(0)
    assert ReportView(request_of(-1)).data()["member"] is None
    code, out, err = run("report", "member", "--member", "Tuấn")
    assert (code, out) == (2, "")
    assert err == (
        "dxplan: error: the plan does not say which agencies Đỗ Minh Tuấn oversees\n"
        "  hint: add them to committee/members/agencies\n"
    )


@pytest.mark.parametrize("asked", [(), ("--member", "Tuấn"), ("--all", "-f", "docx", "-o", "pages")])
def test_a_plan_with_an_office_names_no_members(run: Run, tmp_path: Path, asked: tuple[str, ...]) -> None:
    plan = tmp_path / "plan.yaml"
    office = "office: {agency: so-tttt, reports_to: UBND tỉnh, superior: UBND tỉnh, symbol: STTTT}"
    plan.write_text(plan_text(TASKS, REST).replace("committee: {name: Ban Chỉ đạo, standing_agency: so-tttt}", office))
    refused(run("report", "member", "--plan", str(plan), *asked), "has an office in place of a committee")


def test_one_for_each_who_oversees_any_under_a_plain_name(run: Run, tmp_path: Path) -> None:
    members = (
        *MEMBERS,
        "{name: NGÔ Văn  Bà, role: Ủy viên, agencies: [so-nv]}",
        "{name: ../Ê/, role: Ủy viên, agencies: [so-nv]}",
    )
    named = [(name, one.member and one.member.name) for name, one in one_each(request_of(-1, members=members))]
    assert [name for name, _ in named] == ["le-thi-hai", "ngo-van-ba", "ngo-van-ba-2", "e"]
    assert [member for _, member in named][:2] == ["Lê Thị Hai", "Ngô Văn Ba"]
    code, out, err = run("report", "member", "--all", "-f", "md", "-o", str(tmp_path / "pages"))
    assert (code, out, (tmp_path / "pages").exists()) == (2, "", False)
    assert err == (
        "dxplan: error: the plan does not say of any member which agencies they oversee\n"
        "  hint: add them to committee/members/agencies\n"
    )


# The documents


def test_all_writes_a_page_for_each_member_of_the_lay_out(run: Run, invented: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    code, out, err = run("-C", str(invented), "report", "member", "--all", "-f", "docx", "-o", str(folder))
    assert (code, err) == (0, "")
    names = ("nguyen-van-vi-du", "tran-thi-thi-du", "le-van-gia-dinh")
    assert out.splitlines() == [str(folder / f"member-{name}.docx") for name in names]


def test_where_nothing_needs_a_hand_it_says_so(run: Run, tmp_path: Path) -> None:
    """Hostile texts, no reporting, and no task that any overseen agency leads."""
    hostile = json.dumps(" ".join(filter(str.isprintable, HOSTILE)), ensure_ascii=False)
    text = plan_text("- {id: I.1, title: a, lead: [so-tttt]}\n")
    text = text.replace("name: Sở Tài chính", f"name: {hostile}")
    text = text.replace(
        "standing_agency: so-tttt",
        f"standing_agency: so-tttt, members: [{{name: {hostile}, role: x, agencies: [so-tc]}}]",
    )
    plan = tmp_path / "plan.yaml"
    plan.write_text(text, "utf-8")
    said, _ = written(run, tmp_path, "member", "--member", json.loads(hostile), "--plan", str(plan))
    assert "Kế hoạch không giao cơ quan, đơn vị do đồng chí phụ trách chủ trì nhiệm vụ nào." in said
    assert "Không có nhiệm vụ quá hạn, sắp đến hạn còn chờ phần việc" in said
    assert "kính báo cáo đồng chí./." in said
    assert "Các cơ quan, đơn vị còn lại" not in said
    assert "2.1" not in said
    assert "49" not in markdown_words(said)
