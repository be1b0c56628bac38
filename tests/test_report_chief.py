"""The page for the committee's head: what is red alone, who decides, and that it stays one page."""

from pathlib import Path
from typing import Any

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents import DAYS, HOSTILE, QUARTERLY, Run, request, word_words, written
from dxplan.documents import chief
from dxplan.documents.chief import ChiefView, chief_letter, chief_view
from dxplan.model.plan import Plan
from dxplan.wording.replies import asks_for_time
from facts import facts_of
from plans import REAL_PLAN, plan_of, plan_text, workspace_of

TASKS = """\
- {id: I.1, title: Làm một việc., deadline: 30/6/2024, lead: [so-tc], deliverable: "Báo cáo\\ntổng hợp."}
- {id: I.2, title: Làm chung, deadline: Tháng 5, lead: [cac-so]}
- {id: I.3, title: Họp, deadline: Hàng Quý, lead: [so-tttt]}
- {id: I.4, title: Của ai, deadline: Tháng 5, lead: [lien-quan]}
- {id: I.5, title: Đã dừng, deadline: Tháng 5, lead: [so-tc], lifecycle: cancelled}
"""
REST = (
    """\
kpis:
  - {id: KPI.1, title: Tỷ lệ., unit: "%", target: {kind: at_least, value: 80, due: 2024-12-31}, baseline: {value: 20}}
  - {id: KPI.2, title: Số lượng, unit: xã, target: {kind: at_least, value: 10, due: 2024-06-30}}
"""
    + QUARTERLY
)
FACTS = """\
agency: so-tc
period: 2024-Q2
report: {number: 5/BC-STC, date: 2024-06-12, received: 2024-06-14}
progress:
  - {task: I.2, progress: completed}
  - {task: I.1, progress: in_progress, proposals: Đề nghị gia hạn đến tháng 9.}
---
entries:
  - {kind: reading, on: 2024-06-01, kpi: KPI.1, value: 20}
  - {kind: reading, on: 2024-06-14, kpi: KPI.1, value: 20.5}
"""


@pytest.fixture(scope="module")
def plan() -> Plan:
    return plan_of(TASKS, REST)


def view(plan: Plan, day: str, *facts: str) -> ChiefView:
    return chief_view(request(plan, facts_of(*facts), day))


def test_the_four_fields_the_longest_overdue_first(plan: Plan) -> None:
    overdue = view(plan, "2024-07-05", FACTS)["overdue"]
    rows = {row["id"]: row for row in overdue["all"]}
    assert list(rows) == ["I.2", "I.4", "I.1", "I.3"]
    assert (overdue["total"], overdue["by_chief"], overdue["own"]) == (4, 3, 2)
    assert (rows["I.1"]["title"], rows["I.1"]["product"], rows["I.1"]["days_overdue"]) == (
        "Làm một việc", "Báo cáo tổng hợp", 5,
    )  # fmt: skip
    assert (rows["I.1"]["due_is_day_off"], rows["I.2"]["due_is_day_off"]) == (True, False)
    assert rows["I.2"]["bodies"] == ["Sở Thông tin và Truyền thông", "Sở Nội vụ"]
    assert (rows["I.2"]["late"], rows["I.2"]["leads"], rows["I.2"]["is_by_many"]) == (2, 3, False)
    assert rows["I.4"]["bodies"] == ["Các đơn vị liên quan"]
    assert rows["I.3"]["period"] == "2024-Q2"


def test_what_is_long_overdue_or_asked_to_wait(plan: Plan) -> None:
    def by_chief(day: str, *facts: str) -> dict[str, bool]:
        return {row["id"]: row["by_chief"] for row in view(plan, day, *facts)["overdue"]["all"]}

    assert by_chief("2024-06-30") == {"I.2": False, "I.4": False}  # 30 days
    assert by_chief("2024-07-01") == {"I.2": True, "I.4": True, "I.1": False, "I.3": False}
    assert by_chief("2024-07-01", FACTS)["I.1"] is True  # it asks for more time


def test_a_proposal_to_extend_is_quoted(plan: Plan) -> None:
    rows = {row["id"]: row for row in view(plan, "2024-07-01", FACTS)["overdue"]["all"]}
    (asked,) = rows["I.1"]["asked"]
    assert (asked["agency"], asked["on"].isoformat(), asked["text"]) == (
        "Sở Tài chính", "2024-06-12", "Đề nghị gia hạn đến tháng 9",
    )  # fmt: skip
    assert rows["I.1"]["quoted"] == [asked]
    joint = plan_of("- {id: I.1, title: a, deadline: 30/6/2024, lead: [so-tc, so-nv]}\n- {id: I.2, title: b}\n")
    second = FACTS.partition("---")[0].replace("so-tc", "so-nv").replace("tháng 9", "tháng 10")
    (both_,) = view(joint, "2024-07-01", FACTS.partition("---")[0].rstrip(), second.rstrip())["overdue"]["all"]
    assert [len(both_["asked"]), [one["agency"] for one in both_["quoted"]]] == [2, ["Sở Tài chính"]]
    assert both_["is_short"] is True
    other = FACTS.replace("Đề nghị gia hạn đến tháng 9.", "Đề nghị cấp kinh phí")
    assert not any(row["asked"] for row in view(plan, "2024-07-01", other)["overdue"]["all"])


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Đề nghị gia hạn để bổ sung", True),
        ("xem xét cho lùi thời hạn hoàn thành", True),
        ("Kéo dài thời gian thực hiện", True),
        ("điều chỉnh tiến độ", True),
        ("cho lùi tiến độ", True),
        ("Lùi đến thời hạn mới", True),
        ("Đề nghị cấp kinh phí đúng hạn", False),
        ("Không", False),
        ("", False),
        ("Xin lùi một tuần", False),
    ],
)
def test_which_words_ask_for_time(text: str, asks: bool) -> None:
    assert asks_for_time(text) is asks


def test_kpis_missed_before_those_off_track(plan: Plan) -> None:
    kpis = view(plan, "2024-07-05", FACTS)["kpis"]
    assert [(one["id"], one["status"]) for one in kpis["all"]] == [("KPI.2", "missed"), ("KPI.1", "off_track")]
    assert (kpis["total"], kpis["others"]) == (2, 0)


def test_reports_that_are_missing(plan: Plan) -> None:
    reports = view(plan, "2024-07-05", FACTS)["reports"]
    assert (reports["period"], reports["owed"], reports["missing"], reports["bodies"]) == (
        "2024-Q2",
        2,
        1,
        ["Sở Nội vụ"],
    )
    before = view(plan, "2024-06-14")["reports"]
    assert (before["is_asked"], before["is_due"], before["missing"]) == (True, False, 0)
    none = view(plan_of(TASKS), "2024-07-05")["reports"]
    assert (none["is_asked"], none["is_due"]) == (False, False)


def test_reports_of_each_duty_are_told() -> None:
    quarter = QUARTERLY.partition(": ")[2].strip()
    month = "{id: thang, text: a, every: month, due_month: next, due_day: 9, first_period: 2024-05, to: so-nv,"
    several = plan_of(TASKS, f"reporting: [{quarter}, {month} bodies: [so-tc, so-tttt]}}]\n")
    shown = view(several, "2024-07-05", FACTS)
    assert [(duty["period"], duty["to"], duty["missing"]) for duty in shown["duties"]] == [
        ("2024-Q2", "Sở Thông tin và Truyền thông", 1),
        ("2024-05", "Sở Nội vụ", 2),
    ]
    assert (shown["missing"], shown["reports"]) == (3, shown["duties"][0])
    none = view(several, "2024-06-05")
    assert ([duty["is_due"] for duty in none["duties"]], none["missing"]) == ([False], 0)
    monthly = view(several, "2024-06-13")
    assert [duty["period"] for duty in monthly["duties"]] == ["2024-05"]


def test_to_the_head_by_name_where_it_is_known(plan: Plan) -> None:
    assert chief_letter(request(plan, (), "2024-07-05")).addressees == ("Đồng chí Trưởng Ban Chỉ đạo",)
    assert chief_letter(request(plan, (), "2024-07-05")).recipients == ("Như trên", "Lưu: VT")


# One page


def test_what_the_page_has_no_room_for_is_in_the_annex() -> None:
    many = "".join(
        f"- {{id: I.{n}, title: {'Một việc rất dài dòng ' * 6}, deadline: Tháng 5, lead: [so-tc]}}\n"
        for n in range(1, 30)
    )
    values = view(plan_of(many), "2024-07-05")
    overdue = values["overdue"]
    assert (overdue["total"], values["has_annex"]) == (29, True)
    assert 1 <= len(overdue["shown"]) < 12
    assert len(overdue["shown"]) + overdue["others"] == 29
    assert (
        overdue["shown"][0]["short_title"]
        == "Một việc rất dài dòng Một việc rất dài dòng Một việc rất dài dòng Một việc…"
    )
    named = view(plan_of(many.replace("I.1,", "I.1, short: Việc dài,")), "2024-07-05")["overdue"]
    assert [row["short_title"] for row in named["shown"]][:2] == ["Việc dài", overdue["shown"][1]["short_title"]]
    short = plan_of("- {id: I.1, title: Làm, deadline: Tháng 5, lead: [so-tc]}\n")
    alone = view(short, "2024-07-05")
    assert (alone["has_annex"], alone["overdue"]["others"], len(alone["overdue"]["shown"])) == (False, 0, 1)


def test_three_bodies_are_named_of_four_three() -> None:
    bodies = "  - {id: x1, name: A, kind: centre}\n  - {id: x2, name: B, kind: centre}\n"
    text = plan_text("- {id: I.1, title: a, deadline: Tháng 5, lead: [so-tc, so-tttt, x1]}\n")
    three, four = (
        workspace_of(one.replace("groups:\n", bodies + "groups:\n")).plan
        for one in (text, text.replace("x1]", "x1, x2]"))
    )
    assert three
    assert four
    found, more = view(three, "2024-06-20"), view(four, "2024-06-20")
    (row,), (other,) = found["overdue"]["all"], more["overdue"]["all"]
    assert (row["is_by_many"], len(row["named"]), row["others"], found["has_annex"]) == (False, 3, 0, False)
    assert (other["is_by_many"], len(other["named"]), other["others"], more["has_annex"]) == (True, 3, 1, True)
    assert (other["late"], other["leads"]) == (4, 4)


def test_each_reason_for_an_annex() -> None:
    def has_annex(tasks: str, rest: str = "", day: str = "2024-06-20") -> bool:
        return bool(view(plan_of(tasks, rest), day)["has_annex"])

    task = "- {id: I.1, title: a, deadline: Tháng 5, lead: [so-tc]}\n"
    kpi = "  - {{id: KPI.{0}, title: b, unit: xã, target: {{kind: at_least, value: 9, due: 2024-05-31}}}}\n"
    kpis = ["kpis:\n" + "".join(kpi.format(n) for n in range(1, most + 1)) for most in (3, 4)]
    assert [has_annex(task, one) for one in kpis] == [False, True]
    assert has_annex(task.replace("title: a", f"title: {'ab ' * 30}")) is True
    assert has_annex(task[:-2] + f", deliverable: {'ab ' * 30}}}\n") is True
    assert has_annex("".join(task.replace("I.1", f"I.{n}") for n in range(1, 20))) is True
    owed = REST[REST.index("reporting") :].replace("[cac-so]", "[so-tc, so-nv, x1, x2]")
    bodies = "".join(f"  - {{id: x{n}, name: Cơ quan {n}, kind: centre}}\n" for n in (1, 2))
    text = plan_text(task, owed).replace("groups:\n", bodies + "groups:\n")
    four, three = workspace_of(text).plan, workspace_of(text.replace(", x2]", "]")).plan
    assert four
    assert three
    assert (view(four, "2024-06-20")["has_annex"], view(three, "2024-06-20")["has_annex"]) == (True, False)


WORDS = st.lists(st.sampled_from(["việc", "NHIỆM", "nghiêng", "a", "W" * 40]), max_size=60).map(" ".join)


@given(WORDS, WORDS, st.lists(WORDS, max_size=3), st.floats(0, 500))
def test_rows_on_the_page_stand_in_its_room(title: str, product: str, named: list[str], room: float) -> None:
    row: Any = {
        "label": "I.1", "short_title": title, "short_product": product, "named": named, "is_by_many": False,
        "quoted": [], "period": "",
    }  # fmt: skip
    count = chief._fitting([row] * 20, room)
    assert count == 20 or (count + 1) * chief._height_of(row) > room
    assert count * chief._height_of(row) <= room + 1e-6


def test_capitals_are_wide_and_an_empty_cell_is_a_line() -> None:
    assert chief._lines("abcd " * 4, 10) == 2
    assert chief._lines("ABCD " * 4, 10) == 4
    assert chief._lines("", 10) == 1


def test_a_proposal_needs_room_too(plan: Plan) -> None:
    rows = {row["id"]: row for row in view(plan, "2024-07-01", FACTS)["overdue"]["all"]}
    quoted = rows["I.1"]
    assert chief._height_of(quoted) > chief._height_of({**quoted, "quoted": []})


# Both forms


def test_it_is_addressed_to_the_committee_s_head(run: Run, invented: Path) -> None:
    text = run("report", "chief", "-C", str(invented), "--as-of", DAYS[1])[1]
    assert "Kính gửi: Đồng chí Đỗ Minh Tuấn, Trưởng Ban Chỉ đạo\n" in text


def test_the_words_of_the_invented_year(run: Run, invented: Path) -> None:
    text = run("report", "chief", "-C", str(invented), "--as-of", "2024-10-10")[1]
    assert "1. Nhiệm vụ quá hạn: 02**" in text
    late_bodies = "15 trong 48 cơ quan: Sở Nông nghiệp và Phát triển nông thôn; Sở Giao thông vận tải; Sở Xây dựng"
    assert f"| {late_bodies} và 12 cơ quan khác | 40 ngày (hạn 31/8/2024) |" in text
    assert "| Trường Đại học Hồng Đức | 102 ngày (hạn 30/6/2024) |" in text
    assert "*Trường Đại học Hồng Đức đề nghị gia hạn đến ngày 29/11/2024 (Văn bản số 512/ĐHHĐ-ĐT ngày 11/9/2024" in text
    assert "| Kết quả 25,6%, mục tiêu 60% trở lên: chậm tiến độ |" in text
    assert (
        "3. Báo cáo quý III/2024 chưa gửi: 02 trong 50 cơ quan** (hạn ngày 14/9/2024, ngày nghỉ): Sở Ngoại vụ;" in text
    )
    assert "quyết định" not in text.split("## Phụ lục")[0], "who decides is not in the plan"
    early = run("report", "chief", "-C", str(invented), "--as-of", "2024-06-20")[1]
    assert "**1. Không có nhiệm vụ quá hạn**" in early
    assert "**2. Chưa đủ số liệu để đánh giá tiến độ các chỉ tiêu**" in early
    late = run("report", "chief", "-C", str(invented), "--as-of", "2025-01-10")[1]
    assert "do Sở Thông tin và Truyền thông chủ trì: 01**" in late


def test_a_plan_without_records_after_its_year(run: Run, tmp_path: Path) -> None:
    text, file = written(run, tmp_path, "chief", "--plan", str(REAL_PLAN), "--as-of", "2025-01-10")
    assert "1. Nhiệm vụ quá hạn: 18" in text
    assert "nhiệm vụ khác tại Phụ lục" in text
    assert "Và 07 chỉ tiêu khác tại Phụ lục" in text
    main = docx.Document(str(file)).tables[1]
    assert len(main.rows) < 14


def test_a_task_that_the_plan_gives_to_nobody(run: Run, tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(
        plan_text(f"- {{id: I.1, title: {'việc ' * 30}, deadline: Tháng 5}}\n"), "utf-8"
    )
    asked = ("--plan", str(tmp_path / "plan.yaml"), "--as-of", "2024-06-20")
    assert written(run, tmp_path, "chief", *asked)[0].count("| Kế hoạch không nêu |") == 2
    session = written(run, tmp_path, "session", *asked)[0]
    assert "| Kế hoạch không nêu | Tháng 5 | Quá hạn 20 ngày |" in session


def test_when_nothing_is_red_it_says_so(run: Run, tmp_path: Path) -> None:
    text, _ = written(run, tmp_path, "chief", "--plan", str(REAL_PLAN), "--as-of", "2024-06-01")
    assert "tính đến ngày 01/6/2024, không có nhiệm vụ nào quá hạn, chưa đủ số liệu để đánh giá tiến độ" in text
    assert "Phụ lục" not in text
    assert "| Nhiệm vụ |" not in text


def test_a_plan_without_kpis_lacks_no_data_of_them() -> None:
    bare = plan_of("- {id: I.1, title: a, deadline: Tháng 5, lead: [so-tc]}\n")
    assert chief_view(request(bare, (), "2024-07-01"))["kpis"]["is_judged"] is True
    unread = plan_of("- {id: I.1, title: a, deadline: Tháng 5, lead: [so-tc]}\n", REST)
    assert chief_view(request(unread, (), "2024-06-01"))["kpis"]["is_judged"] is False


def test_what_the_plan_does_not_ask_for_is_not_praised(run: Run, tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(plan_text("- {id: I.1, title: a, deadline: Tháng 5, lead: [so-tc]}\n"), "utf-8")
    asked = ("report", "chief", "--plan", str(tmp_path / "plan.yaml"), "--as-of")
    assert "| **2. Kế hoạch không đặt chỉ tiêu** |" in run(*asked, "2024-07-01")[1]
    assert "không có nhiệm vụ nào quá hạn; Sở" in run(*asked, "2024-05-20")[1]


def test_hostile_texts_come_out_as_text(run: Run, tmp_path: Path) -> None:
    for one in (said.replace("\u202e", "") for said in HOSTILE):
        said = one.replace("'", "''")
        text = plan_text(f"- {{id: I.1, title: '{said}', deliverable: '{said}', deadline: Tháng 5, lead: [so-tc]}}\n")
        (tmp_path / "plan.yaml").write_text(text, "utf-8")
        asked = ("report", "chief", "--plan", str(tmp_path / "plan.yaml"), "--as-of", "2024-06-20")
        file = tmp_path / "out.docx"
        assert run(*asked, "-o", str(file), "--force")[0] == 0
        assert " ".join(word_words(file)).count(" ".join(one.split())) == 2
        assert run(*asked)[0] == 0


@pytest.mark.parametrize("name", ["chief.md.j2", "chief.docx"])
def test_the_templates_ask_for_nothing_that_is_not_there(run: Run, name: str) -> None:
    assert run("template", "check", f"templates/{name}")[0] == 0
