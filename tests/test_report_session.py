"""The programme of a session: which is next, what has to be decided, who takes part, in both forms."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from documents import DAYS, HOSTILE, QUARTERLY, Run, headings, lay_out, request, word_words, written
from dxplan.documents.session import session_letter, session_view
from dxplan.model.plan import Plan
from facts import facts_of
from plans import plan_of, plan_text, workspace_of

TASKS = """\
- {id: I.1, title: Làm một việc., deadline: 30/6/2024, lead: [so-tc]}
- {id: I.2, title: Làm chung, deadline: Tháng 8, lead: [cac-so]}
- id: I.3
  title: Chờ
  deadline: {text: Quý III/2024 (khi có Thông tư), kind: fixed, due: 2024-09-30, condition: Có Thông tư}
  lead: [so-tc]
- {id: I.4, title: Theo trên, deadline: {text: Theo tiến độ Trung ương, kind: external}, lead: [lien-quan]}
- {id: I.5, title: Xa, deadline: Tháng 11, lead: [so-nv]}
- {id: I.6, title: Xong, deadline: 30/6/2024, lead: [so-nv]}
"""
REST = (
    """\
kpis:
  - {id: KPI.1, title: Tỷ lệ., unit: "%", target: {kind: at_least, value: 80, due: 2024-12-31}, baseline: {value: 20},
     tasks: [I.2, I.5]}
  - {id: KPI.2, title: Số lượng, unit: xã, target: {kind: at_least, value: 10, due: 2024-09-30}}
"""
    + QUARTERLY
)
FACTS = """\
agency: so-tc
period: 2024-Q2
report: {number: 5/BC-STC, date: 2024-06-12, received: 2024-06-17}
progress:
  - {task: I.1, progress: in_progress, on: 2024-06-10, proposals: Xin gia hạn đến tháng 9.}
  - {task: I.2, progress: in_progress, difficulties: Thiếu người, proposals: Xin thêm người}
proposals: [Không]
---
agency: so-nv
period: 2024-Q2
report: {number: 6/BC-SNV, date: 2024-06-13, received: 2024-06-14}
progress:
  - {task: I.6, progress: completed, on: 2024-06-11, proposals: Xin gia hạn}
difficulties: [Thiếu tiền]
---
entries:
  - {kind: reading, on: 2024-06-14, kpi: KPI.1, value: 25}
"""
SECOND = """\
entries:
  - {kind: session, on: 2024-07-02, period: 2024-Q2, conclusions: [Làm nhanh., Làm tốt],
     evidence: [{number: 7/TB-BCĐ, date: 2024-07-03}, {file: bien-ban.pdf}]}
"""


@pytest.fixture(scope="module")
def plan() -> Plan:
    return plan_of(TASKS, REST)


def view(plan: Plan, day: str, *facts: str, span: str = "") -> Any:
    asked = request(plan, facts_of(FACTS, *facts), day, span or "2024-Q4", is_span_named=bool(span))
    return session_view(asked)


def ids(rows: list[dict[str, Any]]) -> list[str]:
    return [row["id"] for row in rows]


# Which session


@pytest.mark.parametrize(
    ("day", "sessions", "quarter"),
    [
        ("2024-06-20", (), "2024-Q2"),
        ("2024-11-20", (), "2024-Q2"),
        ("2024-07-01", (SECOND,), "2024-Q2"),  # it is not held yet
        ("2024-07-02", (SECOND,), "2024-Q3"),
        ("2024-11-20", (SECOND,), "2024-Q3"),
    ],
)
def test_the_earliest_session_that_was_not_held(plan: Plan, day: str, sessions: tuple[str, ...], quarter: str) -> None:
    assert view(plan, day, *sessions)["quarter"] == quarter


def test_after_the_last_session_none_of_a_quarter_is_owed(plan: Plan) -> None:
    held = "entries:\n" + "".join(f"  - {{kind: session, on: 2024-12-2{at}, period: 2024-Q{at}}}\n" for at in (2, 3, 4))
    values = view(plan, "2024-12-30", held)
    assert (values["quarter"], values["number"], values["year"], values["is_year"]) == ("", "", "", False)


def test_a_plan_issued_before_its_year_begins_with_its_first_quarter() -> None:
    text = plan_text(TASKS, REST).replace("date: 2024-05-15", "date: 2023-12-15")
    early = workspace_of(text).plan
    assert early
    assert session_view(request(early, (), "2024-02-01", is_span_named=False))["quarter"] == "2024-Q1"


@pytest.mark.parametrize(
    ("span", "number", "reviews"),
    [
        ("2024-Q1", "I", (False, False, False)),
        ("2024-Q2", "II", (True, False, False)),
        ("2024-9M", "III", (False, True, False)),
        ("2024", "IV", (False, False, True)),
    ],
)
def test_the_one_that_is_named_and_what_else_it_is(
    plan: Plan, span: str, number: str, reviews: tuple[bool, ...]
) -> None:
    values = view(plan, "2024-07-10", span=span)
    assert values["number"] == number
    assert tuple(values[f"is_{name}"] for name in ("six_months", "nine_months", "year")) == reviews


# What is on its agenda


def test_the_conclusions_of_the_last_session_before_it(plan: Plan) -> None:
    assert view(plan, "2024-07-10", SECOND, span="2024-Q2")["last"] is None
    last = view(plan, "2024-07-10", SECOND)["last"]
    assert last == {
        "on": last["on"],
        "quarter": "2024-Q2",
        "conclusions": ["Làm nhanh", "Làm tốt"],
        "evidence": [last["evidence"][0]],
    }
    assert (last["on"].isoformat(), last["evidence"][0]["number"]) == ("2024-07-02", "7/TB-BCĐ")
    silent = SECOND.replace("conclusions: [Làm nhanh., Làm tốt]", "conclusions: []")
    assert view(plan, "2024-07-10", silent)["last"] is None


def test_what_has_to_be_decided_and_why(plan: Plan) -> None:
    values = view(plan, "2024-07-10")
    assert ids(values["decisions"]) == ["I.1", "I.3", "I.4"]
    assert (ids(values["overdue"]), ids(values["conditional"]), ids(values["undated"])) == (["I.1"], ["I.3"], ["I.4"])
    (asking,) = values["asking"]
    asks = [(asked["agency"], asked["text"], asked["is_formal"]) for asked in asking["asks"]]
    assert (asking["id"], asks) == ("I.1", [("Sở Tài chính", "Xin gia hạn đến tháng 9", False)])
    assert (asking["explains"], asking["is_explained_by_many"]) == (["Sở Tài chính"], False)


def test_a_condition_met_too_late_asks_for_a_date(plan: Plan) -> None:
    met = "entries:\n  - {kind: condition_met, on: 2024-10-05, task: I.3}\n"
    values = view(plan, "2024-10-10", met)
    assert (ids(values["conditional"]), ids(values["undated"])) == ([], ["I.3", "I.4"])
    assert [task["needs_date"] for task in values["undated"]] == [True, False]


def test_who_has_done_its_part_need_not_explain(plan: Plan) -> None:
    done = "entries:\n  - {kind: progress, on: 2024-07-01, agency: so-tttt, task: I.2, progress: completed}\n"
    (late,) = (task for task in view(plan, "2024-09-05", done)["overdue"] if task["id"] == "I.2")
    assert (late["explains"], late["explaining"]) == (["Sở Tài chính", "Sở Nội vụ"], 2)


@pytest.mark.parametrize(
    ("proposal", "asks"),
    [
        ("Đề nghị gia hạn", True),
        ("Xin lùi thời hạn", True),
        ("Xin lùi thêm thời gian", True),
        ("Đề nghị điều chỉnh tiến độ", True),
        ("Chuyển phần còn lại sang kế hoạch năm sau", True),
        ("Chuyển nhiệm vụ sang quý sau", True),
        ("Xin thêm kinh phí", False),
        ("Chuyển sang Sở Tài chính", False),
    ],
)
def test_what_asks_for_more_time(plan: Plan, proposal: str, asks: bool) -> None:
    said = f"entries:\n  - {{kind: progress, on: 2024-06-20, agency: so-nv, task: I.5, proposals: {proposal}, "
    values = view(plan, "2024-06-25", said + "progress: in_progress}\n")
    assert ("I.5" in ids(values["asking"])) is asks
    assert ("I.5" in ids(values["decisions"])) is asks


@pytest.mark.parametrize(("on", "left"), [("2024-06-05", ["I.1"]), ("2024-06-10", []), ("2024-06-30", [])])
def test_what_an_amendment_has_granted_is_asked_no_more(on: str, left: list[str]) -> None:
    ledger = (
        f"amendments:\n  - {{document: 20/KH-BCĐ, date: {on}, reason: Gia hạn,\n"
        "     changes: [{path: tasks/I.1/deadline/due, from: 2024-05-31, to: 2024-06-30}]}\n"
    )
    assert ids(view(plan_of(TASKS, REST + ledger), "2024-07-10")["asking"]) == left
    other = ledger.replace("I.1/deadline", "I.10/deadline")
    assert ids(view(plan_of(TASKS, REST + other), "2024-07-10")["asking"]) == ["I.1"]


def test_what_bodies_said_in_the_newest_period_that_is_known(plan: Plan) -> None:
    values = view(plan, "2024-07-10")
    assert values["heard"] == {"period": "2024-Q2", "agencies": 2, "difficulties": 2, "proposals": 3}
    assert values["reports"] == {
        "period": "2024-Q2", "to": "", "has_due": True, "due": date(2024, 6, 14), "hour": "",
        "due_is_day_off": False,
        "owed": 2, "is_single": False, "is_of_one_state": False, "on_time": 1, "late": 1, "missing": 0, "not_due": 0,
    }  # fmt: skip
    later = view(plan, "2024-09-20", span="2024-Q3")
    assert (later["reports"]["period"], later["reports"]["missing"], later["agenda"]["matters"]) == ("2024-Q3", 2, 0)
    assert view(plan, "2024-09-14", span="2024-Q3")["heard"]["period"] == "2024-Q2"
    assert view(plan, "2024-09-20", span="2024-Q2")["heard"]["period"] == "2024-Q2"
    assert view(plan, "2024-06-13", span="2024-Q2")["reports"] is None


def test_kpis_behind_with_those_who_answer_for_them(plan: Plan) -> None:
    (behind,) = view(plan, "2024-07-10")["behind"]
    assert (behind["id"], behind["explains"]) == ("KPI.1", ["các sở", "Sở Nội vụ"])


def test_what_falls_due_until_the_end_of_the_next_quarter(plan: Plan) -> None:
    values = view(plan, "2024-06-20")
    assert (ids(values["coming"]), values["until"]) == (["I.1", "I.2"], "2024-Q3")
    assert ids(view(plan, "2024-07-01", span="2024-Q2")["coming"]) == ["I.2"]
    assert ids(view(plan, "2024-07-01", span="2024-Q3")["coming"]) == ["I.2", "I.5"]
    assert [task["due"].isoformat() for task in view(plan, "2024-06-30")["coming"]] == ["2024-06-30", "2024-08-31"]


def test_a_period_that_is_still_to_come_has_a_state_of_its_own() -> None:
    recurring = plan_of("- {id: I.1, title: Họp, deadline: Hàng Quý, lead: [so-tttt]}\n")
    row: Any
    (row,) = session_view(request(recurring, (), "2024-07-10", "2024-Q2"))["coming"]
    assert (row["period"], row["due"].isoformat(), row["state"]) == ("2024-Q3", "2024-09-30", "not_started")


def test_items_and_papers_are_numbered_as_far_as_there_are_any(plan: Plan) -> None:
    values = view(plan, "2024-07-10", SECOND)
    assert list(values["agenda"].values()) == [1, 2, 3, 4, 5, 6, 7]
    assert [annex["label"] for annex in values["attached"]] == [
        f"Phụ lục {number}" for number in ("I", "II", "III", "IV")
    ]
    alone = plan_of("- {id: I.1, title: a, deadline: Thường xuyên, lead: [so-tc]}\n")
    few = session_view(request(alone, (), "2024-06-20"))
    assert [number for number in few["agenda"].values() if number] == [1, 2]
    assert [annex["label"] for annex in few["attached"]] == ["Phụ lục"]


def test_who_takes_part(plan: Plan) -> None:
    assert view(plan, "2024-07-10")["bodies"] == "Các sở; các đơn vị liên quan"
    calm = plan_of("- {id: I.1, title: a, deadline: 30/6/2024, lead: [so-tttt, so-nv]}\n")
    assert session_view(request(calm, (), "2024-07-10"))["bodies"] == "Sở Nội vụ"
    assert session_view(request(calm, (), "2024-06-20"))["bodies"] == ""


def test_the_chair_and_the_other_members() -> None:
    known = "standing_agency: so-tttt, members: [{name: B, role: Phó Trưởng ban}, {name: A, role: Trưởng ban}]"
    read = workspace_of(plan_text(TASKS).replace("standing_agency: so-tttt", known)).plan
    assert read
    values = session_view(request(read, (), "2024-07-10"))
    assert values["chair"] == {"name": "A", "role": "Trưởng ban"}
    assert values["members"] == [{"name": "B", "role": "Phó Trưởng ban"}]


def test_the_committee_writes_it(plan: Plan) -> None:
    letter = session_letter(request(plan, (), "2024-07-10"))
    assert (letter.issuer, letter.symbol, letter.number) == ("Ban Chỉ đạo chuyển đổi số tỉnh", "CTr-BCĐ", "")
    assert letter.signer[0] == "TRƯỞNG BAN"
    assert letter.recipients[-1] == "Lưu: VT"


# Both forms


def test_headings_are_ones_in_both_forms(run: Run, invented: Path, tmp_path: Path) -> None:
    text, file = written(run, tmp_path, "session", "-C", str(invented), "--as-of", DAYS[1])
    assert [heading for heading in headings(file) if heading[0] in "I1234567"] == re.findall(
        "(?m)^###? ((?!Phụ lục).*)", text
    )


def test_with_nothing_to_decide_it_still_reads(run: Run, tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(plan_text("- {id: I.1, title: a, deadline: Thường xuyên}\n"), "utf-8")
    text, _ = written(run, tmp_path, "session", "--plan", str(tmp_path / "plan.yaml"), "--as-of", "2024-06-20")
    assert re.findall("(?m)^#.*", text) == [
        "# CHƯƠNG TRÌNH",
        "## I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN, TÀI LIỆU",
        "## II. NỘI DUNG",
        "### 1. Tình hình thực hiện Kế hoạch",
        "### 2. Thảo luận và kết luận phiên họp",
        "## Phụ lục",
    ]
    assert "- Cơ quan Thường trực: Sở Thông tin và Truyền thông.\n" in text
    assert "Kết luận: người chủ trì phiên họp.\n" in text
    assert "Tài liệu: Phụ lục (Tình hình thực hiện nhiệm vụ theo lĩnh vực).\n" in text


def test_a_task_that_recurs_is_named_with_its_period(run: Run, invented: Path) -> None:
    text = run("report", "session", "-C", str(invented), "--as-of", "2024-10-01")[1]
    named = "Tổ chức các phiên họp thường kỳ hoặc đột xuất (quý III/2024)"
    assert f"- I.1. {named}: quá hạn 1 ngày; Sở Thông tin và Truyền thông (Sở TT&TT) giải trình." in text
    assert f"| I.1 | {named} | Sở Thông tin và Truyền thông | Hàng Quý | Quá hạn 1 ngày;" in text
    assert "| Kế hoạch không nêu | Theo Kế hoạch số 298/KH-UBND ngày 20/12/2023" in text


def test_a_kpi_at_risk_says_of_what(run: Run, invented: Path) -> None:
    text = run("report", "session", "-C", str(invented), "--as-of", "2024-10-10")[1]
    assert "01 có nguy cơ không đạt; 03 chậm tiến độ; 01 chưa có số liệu." in text
    assert text.lower().count("có nguy cơ") == text.lower().count("có nguy cơ không đạt") == 3


def test_the_real_plan_without_number_or_records(run: Run, tmp_path: Path) -> None:
    text, _ = written(run, tmp_path, "session", "--as-of", "2024-07-01")
    assert "có 50 cơ quan, đơn vị phải báo cáo, đều chưa gửi." in text
    assert "Thực hiện Kế hoạch hoạt động của Ban Chỉ đạo" in text


@pytest.mark.parametrize(
    ("bodies", "day", "sentence"),
    [
        ("so-tc", "2024-06-20", "có 01 cơ quan, đơn vị phải báo cáo, chưa gửi."),
        ("so-tc, so-nv", "2024-06-20", "có 02 cơ quan, đơn vị phải báo cáo, đều chưa gửi."),
    ],
)
def test_reports_that_are_all_alike_are_not_counted(
    run: Run, tmp_path: Path, bodies: str, day: str, sentence: str
) -> None:
    duty = (
        "reporting: {text: Báo cáo, every: quarter, due_day: 14, first_period: 2024-Q2, to: so-tttt, bodies: [BODIES]}"
    )
    text = plan_text("- {id: I.1, title: a, lead: [so-tc]}\n", duty.replace("BODIES", bodies) + "\n")
    (tmp_path / "plan.yaml").write_text(text, "utf-8")
    assert sentence in run("report", "session", "--plan", str(tmp_path / "plan.yaml"), "--as-of", day)[1]


def test_hostile_texts_come_out_as_text(run: Run, tmp_path: Path) -> None:
    said = "; ".join(HOSTILE).replace("'", "''").replace("\u202e", "")
    journal = lay_out(tmp_path / "p") / "plans/2024/journal/2024-06.yaml"
    entry = f"\n  - kind: session\n    on: 2024-06-28\n    conclusions:\n      - '{said}'\n"
    entry += "  - {kind: progress, on: 2024-06-28, agency: dh-hong-duc, task: II.1, progress: in_progress,\n"
    entry += f"     proposals: 'Xin gia hạn {said}'}}\n"
    journal.write_text(journal.read_text("utf-8") + entry, "utf-8")
    text, file = written(run, tmp_path, "session", "-C", str(tmp_path / "p"), "--as-of", "2024-07-20")
    words = " ".join(word_words(file))
    for one in HOSTILE:
        assert words.count(" ".join(one.replace("\u202e", "").split())) >= 2
    assert text.count(r"\| x \|") >= 2
