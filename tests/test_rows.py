"""Numbers as printed, the ids made of them, and rows that stand over others."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from dxplan.assess import assess
from dxplan.change.diff import diff
from dxplan.change.ledger import plan_on
from dxplan.checks import check
from dxplan.model.plan import Plan
from dxplan.reading import JOURNAL
from dxplan.reading.derived_ids import made_of
from dxplan.reading.load import load_plan, load_record
from dxplan.wording.row_numbers import order_of
from plans import CALENDAR, plan_text

Run = Callable[..., tuple[int, str, str]]

ROWS = """
tasks:
  - number: "1"
    title: Làm sạch dữ liệu
    deliverable: Dữ liệu về kho
    deadline: Tháng 8
    coordinating: [so-tc]
    merged: [deliverable, deadline, coordinating]
    tasks:
      - {number: a), title: Dữ liệu đầu tư công, lead: [so-nv]}
      - {number: đ), title: Dữ liệu quy hoạch, lead: [so-tttt]}
  - number: "2."
    title: Đất đai
    lead: [so-tc]
    merged: [lead]
    tasks:
      - number: "2.1"
        title: Thửa đã đo
        deadline: Tháng 7
        merged: [deadline]
        tasks: [{number: "-", id: do-xong, title: Đo xong, deliverable: Bản đồ}]
  - {number: "8", title: Kinh tế đêm, lead: [so-tc], deliverable: Mô hình, deadline: Tháng 9}
"""


def plan_with(rows: str = ROWS, rest: str = "") -> Plan:
    text = plan_text("[]", rows + rest)
    workspace = load_plan("plan.yaml", text.encode())
    assert not workspace.diagnostics
    assert workspace.plan
    return workspace.plan


@pytest.mark.parametrize(
    ("number", "outer", "made"),
    [
        ("a)", "3", "3.a"),
        ("14.", "II", "II.14"),
        ("(đ)", "1", "1.đ"),
        ("KH20_TT_N01.1.1", "", "KH20_TT_N01.1.1"),
        ("1.1.4", "II", "II.1.1.4"),
        (5, "II", "II.5"),
        ("-", "II", None),
        ("NV 01", "II", None),
        (True, "II", None),
        (None, "II", None),
    ],
)
def test_an_id_is_made_of_the_number(number: object, outer: str, made: str | None) -> None:
    assert made_of(number, outer) == made


@pytest.mark.parametrize(
    ("number", "outer", "around", "made"),
    [
        ("1.1", "1", "1.", "1.1"),
        ("1.1.2", "1.1", "1.1", "1.1.2"),
        ("1.1", "I.1", "1", "I.1.1"),
        ("I.2", "I", None, "I.2"),
        ("KH20_TT_N01.1.1", "II.KH20_TT_N01.1", "KH20_TT_N01.1", "II.KH20_TT_N01.1.1"),
        ("11.1", "1", "1", "1.11.1"),
        ("1", "1", "1", "1.1"),
        ("2.1", "thu-nhap", "2", "thu-nhap.2.1"),
        ("1.1", "HD", None, "HD.1.1"),
    ],
)
def test_a_number_that_goes_on_from_the_one_around_it_is_not_written_twice(
    number: str, outer: str, around: str | None, made: str
) -> None:
    assert made_of(number, outer, around) == made


def test_the_id_of_a_row_is_the_number_of_no_other_row() -> None:
    rows = """
tasks:
  - number: "1"
    title: Dữ liệu
    tasks:
      - number: "1.1"
        title: Kho dữ liệu
        tasks:
          - {number: 1.1.1, title: Mua sắm, lead: [so-tc], deliverable: Kho, deadline: Tháng 8}
          - {number: 1.1.2, title: Kết nối, lead: [so-tc], deliverable: Kho, deadline: Tháng 8}
      - {number: "1.2", title: Đào tạo, lead: [so-nv], deliverable: Lớp, deadline: Tháng 9}
"""
    plan = plan_with(rows)
    assert {row.id: row.number for row in plan.rows()} == {row.number: row.number for row in plan.rows()}


def test_rows_have_ids_by_their_place() -> None:
    plan = plan_with()
    assert [row.id for row in plan.rows()] == ["1", "1.a", "1.đ", "2", "2.1", "do-xong", "8"]
    assert [task.id for task in plan.tasks()] == ["1.a", "1.đ", "do-xong", "8"]


def test_a_merged_cell_holds_for_every_row_below() -> None:
    rows = {row.task.id: row for row in plan_with().placed_rows()}
    first, deep = rows["1.a"], rows["do-xong"]
    assert first.inherited == ("deliverable", "deadline", "coordinating")
    assert (first.parent, first.task.deliverable, first.task.lead) == ("1", "Dữ liệu về kho", ("so-nv",))
    assert first.task.deadline
    assert first.task.deadline.due == date(2024, 8, 31)
    assert (deep.parent, deep.inherited) == ("2.1", ("lead", "deadline"))
    assert (deep.task.deliverable, deep.task.lead) == ("Bản đồ", ("so-tc",))
    assert rows["8"].inherited == ()


def test_a_row_over_others_is_neither_counted_nor_judged() -> None:
    assessment = assess(plan_with(), CALENDAR, date(2024, 8, 15))
    states = {task.item.id: (task.state, task.due) for task in assessment.tasks}
    assert states == {
        "1.a": ("due_soon", date(2024, 8, 31)),
        "1.đ": ("due_soon", date(2024, 8, 31)),
        "do-xong": ("overdue", date(2024, 7, 31)),
        "8": ("not_started", date(2024, 9, 30)),
    }


def test_a_number_in_a_section_makes_ids_behind_the_section_s() -> None:
    sections = """
sections:
  - number: II.
    title: Hai
    tasks: [{number: a), title: Việc, lead: [so-tc]}]
    sections: [{number: 1), title: Một, tasks: [{id: II.1.1, title: Việc, lead: [so-tc]}]}]
activities: [{number: 3), title: Họp}]
kpis: [{number: "11.1", title: Tỷ lệ, unit: hồ sơ, target: {kind: at_least, value: 5}}]
"""
    head, _, _ = plan_text("[]").partition("sections:\n")
    plan = load_plan("plan.yaml", (head + sections).encode()).plan
    assert plan
    assert [section.id for section in plan.all_sections()] == ["II", "II.1"]
    assert [item.id for item in (*plan.items(), *plan.kpis)] == ["II.a", "II.1.1", "HD.3", "KPI.11.1"]


def test_places_of_rows_with_made_ids() -> None:
    workspace = load_plan("plan.yaml", plan_text("[]", ROWS).encode())
    line = (
        workspace.source.text.split("\n").index("      - {number: a), title: Dữ liệu đầu tư công, lead: [so-nv]}") + 1
    )
    assert workspace.locate("1.a", "title").line == line
    assert workspace.locate("1.a", "lead.0").column > workspace.locate("1.a", "title").column


def test_a_number_that_is_the_id_has_no_column_of_its_own(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "plan.yaml"
    row = '{number: "%s", title: Thửa đã đo, lead: [so-tc], deliverable: Bản đồ, deadline: Tháng 9}'
    path.write_text(plan_text("[]", f"\ntasks: [{row % '1'}, {row % '2'}]\n"), "utf-8")
    asked = ("--plan", str(path), "--as-of", "2024-08-15", "--lang", "en")
    assert run("tasks", *asked)[1].splitlines()[0].split("\t")[:2] == ["1", "Not started"]
    assert "The plan sets no KPIs." in run("kpis", *asked)[1]


FLAT = """
tasks:
  - {number: "1.1", title: Thửa đã đo, lead: [so-tc], deliverable: Bản đồ, deadline: Tháng 9}
  - {number: "1.2", title: Thửa chưa đo, lead: [so-tc], deliverable: Bản đồ, deadline: Tháng 9}
  - {number: "2.1", title: Kho dữ liệu, lead: [so-nv], deliverable: Kho, deadline: Tháng 9}
"""


@pytest.mark.parametrize("gone", ["1.1", "1.2", "2.1"])
@pytest.mark.parametrize("kind", ["added", "removed"])
def test_a_row_of_a_list_below_nothing_comes_and_goes(gone: str, kind: str) -> None:
    """Whatever its number begins with, and also as the first of the list."""
    whole = plan_with(FLAT)
    less = plan_with("\n".join(line for line in FLAT.split("\n") if f'"{gone}"' not in line))
    base, head = (less, whole) if kind == "added" else (whole, less)
    (change,) = diff(base, head)
    entry = {"path": change.path, "from": change.old, "to": change.new, "in": change.inside, "after": change.after}
    ledger = [{"document": "20/KH-BCĐ", "date": date(2024, 7, 1), "reason": "Điều chỉnh", "changes": [entry]}]
    data = {**head.file_data(), "amendments": ledger}
    before, _, fits = plan_on(Plan.model_validate(data), date(2024, 6, 1))
    assert fits
    assert [row.id for row in before.rows()] == [row.id for row in base.rows()]


def test_a_row_over_others_is_a_section_for_lists_and_no_task_for_facts(tmp_path: Path, run: Run) -> None:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "2024.yaml").write_text(plan_text("[]", ROWS), "utf-8")
    asked = ("-C", str(tmp_path), "--lang", "en")
    listed = json.loads(run("tasks", "--section", "1", *asked, "-f", "json")[1])["tasks"]
    assert [task["id"] for task in listed] == ["1.a", "1.đ"]
    assert "Only: 2.1 Thửa đã đo" in run("status", "--section", "2.1", *asked)[1]
    code, _, err = run("record", "progress", "2", "--agency", "so-tc", "--progress", "completed", *asked)
    assert (code, "2 is a row over others" in err, "name one of them: do-xong" in err) == (2, True, True)
    assert run("tasks", "--section", "8", *asked)[0] == 2


def test_who_names_a_row_over_others_or_a_heading_is_told_what_to_name() -> None:
    kpis = """
kpis:
  - {number: I, title: Dữ liệu}
  - {number: "1", title: Hồ sơ, parent: KPI.I, unit: hồ sơ, tasks: ["2"], target: {kind: at_least, value: 5}}
"""
    journal = """
schema: 1
entries:
  - {kind: progress, task: "1", agency: so-nv, progress: in_progress, on: 2024-07-01}
  - {kind: reading, kpi: KPI.I, value: 3, on: 2024-07-01}
  - {kind: conclusion, kpi: KPI.I, on: 2024-07-01}
"""
    record = load_record("plan/journal/2024-07.yaml", journal.encode(), JOURNAL)
    workspace = load_plan("plan.yaml", plan_text("[]", ROWS + kpis).encode()).with_record(record)
    hints = {each.rule.code: str(each.hint) for each in check(workspace, CALENDAR).diagnostics if each.is_error}
    assert set(hints) == {"DX105", "DX601", "DX603", "DX638"}
    assert "do-xong" in hints["DX105"]
    assert "1.đ" in hints["DX601"]
    assert "below" in hints["DX603"]
    assert "below" in hints["DX638"]


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ("{number: đ)", "{number: a)", "DX101 1.a"),
        ("{number: đ), title", "{number: đ), id: 1.a, title", "DX101 1.a"),
        ("{number: a), title: Dữ liệu đầu", "{number: e), title: Dữ liệu đầu", "DX107 1.đ"),
        ('number: "8"', 'number: "1"', "DX107 1"),
        ('{number: "8", title', '{number: "8", titel', "DX010"),
        ("{number: a), title", "{title", "DX011"),
        ("{number: a), title", "{number: a b), title", "DX011"),
        ("lead: [so-nv]", "lead: [so-nvx]", "DX103 1.a"),
    ],
)
def test_faults_of_numbered_rows(tmp_path: Path, run: Run, old: str, new: str, finding: str) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text(plan_text("[]", ROWS.replace(old, new)).replace("in_force", "draft"), "utf-8")
    out = run("validate", str(path))[1]
    assert finding in out


def test_an_amendment_changes_the_parent_s_cell_once() -> None:
    later = """
amendments:
  - document: 20/KH-BCĐ
    date: 2024-07-01
    reason: Lùi hạn
    changes: [{path: tasks/1/deadline, from: Tháng 7, to: Tháng 8}]
"""
    plan = plan_with(rest=later)
    before, entries, fits = plan_on(plan, date(2024, 6, 1))
    assert (len(entries), fits) == (1, True)
    assert {task.id: task.deadline.due for task in before.tasks() if task.deadline}["1.a"] == date(2024, 7, 31)
    assert [change.path for change in diff(before, plan) if change.subject == "task"] == [
        "tasks/1/deadline/text",
        "tasks/1/deadline/due",
    ]


def test_a_row_that_came_later_is_taken_out_of_its_parent() -> None:
    later = """
amendments:
  - document: 20/KH-BCĐ
    date: 2024-07-01
    reason: Bổ sung
    changes: [{path: tasks/1.a, from: null, to: {id: 1.a, title: Dữ liệu đầu tư công}}]
"""
    before, _, fits = plan_on(plan_with(rest=later), date(2024, 6, 1))
    assert fits
    assert [task.id for task in before.tasks()] == ["1.đ", "do-xong", "8"]


def test_views_print_numbers_and_rows_above(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text(plan_text("[]", ROWS), "utf-8")
    asked = ("--plan", str(path), "--as-of", "2024-08-15")
    tasks = json.loads(run("tasks", *asked, "-f", "json")[1])["tasks"]
    assert [(task["id"], task["number"], task.get("parent")) for task in tasks][:2] == [
        ("1.a", "a)", "1"),
        ("1.đ", "đ)", "1"),
    ]
    assert "parent" not in tasks[-1]
    assert "1.a\ta)\t" in run("tasks", *asked)[1]
    assert run("tasks", *asked, "-f", "csv")[1].startswith("id,title,section,")
    shown = run("show", "1.a", *asked)[1]
    assert "1 Làm sạch dữ liệu" in shown
    row = json.loads(run("show", "1", *asked, "-f", "json")[1])
    assert (row["kind"], [task["id"] for task in row["tasks"]]) == ("row", ["1.a", "1.đ"])
    assert "1.đ" in run("show", "1", *asked)[1]


@pytest.mark.parametrize(
    "numbers",
    [
        ("a)", "b)", "d)", "đ)", "e)", "g)", "h)"),
        ("I.", "II.", "IV", "IX", "X"),
        ("1.", "2.", "10."),
        ("1.1", "1.1.1", "1.2", "1.10"),
        ("KH20_TT_N01.1", "KH20_TT_N01.1.1", "KH20_TT_N01.2", "KH20_TT_N02"),
    ],
)
def test_numbers_of_a_sort_have_an_order(numbers: tuple[str, ...]) -> None:
    keys = [order_of(number) for number in numbers]
    assert keys == sorted(keys)
    assert len({sort for sort, _ in keys}) == 1
    assert len(set(keys)) == len(keys)


def test_numbers_of_other_sorts_have_none() -> None:
    assert order_of("-") == ("", ())
    assert order_of("TB200_N01")[0] != order_of("KH20_TT_N01")[0]
