"""The plan as it stood: later amendments undone, corrections kept."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from dxplan.change.diff import Change, diff
from dxplan.change.ledger import Account, account, applied, irreversible, plan_on, undone
from dxplan.model.plan import Amendment, Plan, Task
from plans import plan_of, plan_text

Run = Callable[..., tuple[int, str, str]]

TASKS = """\
- {id: I.1, title: Việc một, deadline: {text: 30/9/2024, kind: fixed, due: 2024-09-30}, lead: [so-tc]}
- {id: I.2, title: Việc hai, deadline: Tháng 11, lead: [so-tttt]}
- {id: I.4, title: Việc thêm, deadline: Tháng 12, lead: [so-tc]}
"""
REST = """\
kpis:
  - {id: KPI.1, title: Dịch vụ, unit: dịch vụ, target: {kind: at_least, value: 40, due: 2024-12-31}}
amendments:
  - document: 20/KH-BCĐ
    date: 2024-07-01
    reason: Gia hạn
    changes:
      - {path: tasks/I.1/deadline/text, from: 30/6/2024, to: 31/8/2024}
      - {path: tasks/I.1/deadline/due, from: 2024-06-30, to: 2024-08-31}
      - {path: kpis/KPI.1/target/value, from: 60, to: 40}
  - date: 2024-07-10
    reason: Đính chính
    correction: true
    changes: [{path: tasks/I.2/title, from: Việc hay, to: Việc hai}]
  - document: 30/KH-BCĐ
    date: 2024-10-15
    reason: Gia hạn lần hai, đổi chủ trì, thêm bớt nhiệm vụ
    changes:
      - {path: tasks/I.1/deadline/text, from: 31/8/2024, to: 30/9/2024}
      - {path: tasks/I.1/deadline/due, from: 2024-08-31, to: 2024-09-30}
      - {path: tasks/I.2/lead, from: [so-nv], to: [so-tttt]}
      - {path: tasks/I.1/deliverable, from: Báo cáo, to: null}
      - {path: tasks/I.4, from: null, to: {id: I.4, title: Việc thêm, deadline: Tháng 12, lead: [so-tc]}}
      - path: tasks/I.3
        from: {id: I.3, title: Việc bỏ, deadline: {text: Tháng 10, kind: fixed, due: 2024-10-31}, lead: [so-tc]}
        to: null
"""


def stood(day: str) -> Plan:
    return plan_on(plan_of(TASKS, REST), date.fromisoformat(day)).plan


def due(plan: Plan, name: str) -> str:
    return str(next(getattr(task.deadline, "due", None) for task in plan.tasks() if task.id == name))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2024-06-30", "2024-06-30"),
        ("2024-07-01", "2024-08-31"),  # in force from its day on
        ("2024-10-14", "2024-08-31"),
        ("2024-10-15", "2024-09-30"),
    ],
)
def test_each_extension_counts_from_its_day_on(day: str, expected: str) -> None:
    assert due(stood(day), "I.1") == expected


def test_tasks_that_were_added_and_removed_come_and_go() -> None:
    assert [task.id for task in stood("2024-10-14").tasks()] == ["I.1", "I.2", "I.3"]
    assert [task.id for task in stood("2024-10-15").tasks()] == ["I.1", "I.2", "I.4"]


def test_leads_targets_and_fields_that_were_there_are_put_back() -> None:
    before = stood("2024-06-30")
    assert {task.id: task.lead for task in before.tasks()}["I.2"] == ("so-nv",)
    assert next(before.tasks()).deliverable == "Báo cáo"
    assert before.kpis[0].all_targets[0].value == 60


def test_a_correction_is_never_undone() -> None:
    before = plan_on(plan_of(TASKS, REST), date(2024, 1, 1))
    assert {task.id: task.title for task in before.plan.tasks()}["I.2"] == "Việc hai"
    assert [entry.document for entry in before.later] == ["20/KH-BCĐ", "30/KH-BCĐ"]
    assert [entry.reason for entry in before.plan.amendments] == ["Đính chính"]


def test_after_all_of_them_the_plan_is_the_file() -> None:
    plan = plan_of(TASKS, REST)
    assert plan_on(plan, date(2024, 10, 15)).plan is plan


def test_a_ledger_that_makes_no_plan_undoes_nothing_and_says_so(run: Run, tmp_path: Path) -> None:
    broken = REST.replace("from: 2024-06-30, to: 2024-08-31", "from: hè, to: 2024-08-31")
    plan = plan_of(TASKS, broken)
    assert plan_on(plan, date(2024, 6, 1)) == (plan, (), False)
    (tmp_path / "plan.yaml").write_text(plan_text(TASKS, broken), "utf-8")
    code, _, err = run("status", "--plan", str(tmp_path / "plan.yaml"), "--as-of", "2024-06-01")
    assert (code, err.splitlines()[-1].partition(": ")[2]) == (
        *(0, "later amendments can't be undone, so they count here"),
    )


DUE_OF_I1 = "tasks/I.1/deadline/due"


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        (["{path: tasks/I.1/title, from: a, to: b}"], []),
        ([f"{{path: {DUE_OF_I1}, from: 2O24-06-30, to: 2024-08-31}}"], [DUE_OF_I1]),
        (  # a value that the entry before it puts right again is still that of the days between the two
            [
                f"{{path: {DUE_OF_I1}, from: 2024-05-31, to: 2024-06-30}}",
                f"{{path: {DUE_OF_I1}, from: 2O24-06-30, to: 2024-08-31}}",
            ],
            [DUE_OF_I1],
        ),
        (
            [f"{{path: tasks/I.1/title, from: 3, to: b}}, {{path: {DUE_OF_I1}, from: hè, to: 2024-08-31}}"],
            ["tasks/I.1/title", DUE_OF_I1],
        ),
        (
            ["{path: tasks/I.1/deadline, from: {text: Tháng 6}}, {path: tasks/I.1/title, from: a}"],
            ["tasks/I.1/deadline"],
        ),
        (["{path: tasks/I.1, from: {title: không có id}}"], ["tasks/I.1"]),
        (["{path: tasks/I.9, from: {id: I.9}}"], ["tasks/I.9"]),
        (["{path: sections/I/sections, from: [1]}, {path: tasks/I.1/title, from: a}"], ["sections/I/sections"]),
        (["{path: sections/I/tasks, from: x}, {path: tasks/I.9, from: {id: I.9}}"], ["sections/I/tasks"]),
        (["{path: theme, from: []}"], ["theme"]),
        (["{path: them, from: x}"], ["them"]),
    ],
)
def test_a_change_that_cannot_be_undone_is_named(entries: list[str], expected: list[str]) -> None:
    rest = "amendments:\n" + "".join(
        f"  - {{document: {at}/KH-BCĐ, date: 2024-10-0{at}, reason: x, changes: [{changes}]}}\n"
        for at, changes in enumerate(entries, 1)
    )
    plan = plan_of(TASKS, rest)
    named = [plan.amendments[index].changes[at].path for index, at in irreversible(plan)]
    assert named == expected
    days = [date(2024, 9, 30), *(entry.date for entry in plan.amendments)]
    assert all(plan_on(plan, day).fits for day in days) == (not named)


@pytest.mark.parametrize(
    "path", ["tasks/I.9/title", "tasks", "x/y/z", "tasks/I.1/deadline/due/x", "kpis/KPI.1/parts/9/x"]
)
def test_a_path_that_leads_nowhere_changes_nothing(path: str) -> None:
    change = f"{{path: {path}, from: a, to: b}}"
    rest = f"amendments: [{{document: 1/KH-BCĐ, date: 2024-10-01, reason: x, changes: [{change}]}}]\n"
    plan = plan_of(TASKS, rest)
    before = plan_on(plan, date(2024, 6, 1)).plan
    assert list(before.tasks()) == list(plan.tasks())


def test_the_screen_says_which_amendment_does_not_count_yet(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_text(plan_text(TASKS, REST), "utf-8")
    code, out, _ = run("overdue", "--plan", str(file), "--as-of", "2024-09-15", "-f", "md")
    assert code == 0
    assert "Without the later amendment 30/KH-BCĐ of 2024-10-15" in out
    assert "| I.1 |" in out
    assert "Without" not in run("status", "--plan", str(file), "--as-of", "2024-10-15", "-f", "md")[1]
    assert "I.1" not in run("overdue", "--plan", str(file), "--as-of", "2024-08-31")[1]


DUE = "- {{id: I.1, title: Việc một, deadline: {{text: a, kind: fixed, due: {due}}}, lead: [so-tc]}}\n"


def amended(due: str, *changes: str) -> Plan:
    listed = ", ".join(f"{{path: tasks/I.1/deadline/due, {change}}}" for change in changes)
    rest = f"amendments: [{{document: 20/KH-BCĐ, date: 2024-07-01, reason: x, changes: [{listed}]}}]\n"
    return plan_of(DUE.format(due=due), rest)


def test_an_entry_that_says_another_value_is_rewritten_and_not_new() -> None:
    base = amended("2024-09-30", "from: 2024-06-28, to: 2024-09-30")
    head = amended("2024-10-31", "from: 2024-06-28, to: 2024-10-31")
    found = account(base, head)
    assert (found.rewritten, found.new) == (base.amendments, ())
    assert [change.path for change in found.unexplained] == ["tasks/I.1/deadline/due"]


def test_two_changes_of_one_value_in_one_entry_are_undone_from_the_last() -> None:
    plan = amended("2024-09-30", "from: 2024-06-28, to: 2024-07-31", "from: 2024-07-31, to: 2024-09-30")
    before = undone(plan, plan.amendments)
    assert before is not None
    assert due(before, "I.1") == "2024-06-28"


FREE = """\
- {id: a.1.2, title: Việc một, deadline: Tháng 11, lead: [so-tc]}
- id: nhom
  title: Nhóm
  tasks: [{id: x, title: Việc hai, deadline: Tháng 12, lead: [so-tc]}, {id: b, title: Việc ba, lead: [so-tc]}]
- {id: c, title: Việc bốn, deadline: Tháng 12, lead: [so-tc]}
"""


def _with(*rows: str) -> Plan:
    """The plan with the rows of these ids alone."""
    plan = plan_of(FREE)

    def kept(task: Task) -> Task:
        return task.model_copy(update={"tasks": tuple(kept(row) for row in task.tasks if row.id in rows)})

    section = plan.sections[0]
    tasks = tuple(kept(row) for row in section.tasks if row.id in rows)
    return plan.model_copy(update={"sections": (section.model_copy(update={"tasks": tasks}),)})


ALL = ("a.1.2", "nhom", "x", "b", "c")


@pytest.mark.parametrize("gone", [("c",), ("a.1.2",), ("x",), ("b",), ("nhom", "x", "b"), ("x", "b"), ALL])
def test_rows_whose_ids_do_not_tell_their_place_come_back_to_it(gone: tuple[str, ...]) -> None:
    whole, less = _with(*ALL), _with(*(name for name in ALL if name not in gone))
    for old, new in ((whole, less), (less, whole)):
        entry = entered(diff(old, new))
        head = new.model_copy(update={"amendments": (entry,)})
        before, after = undone(head, [entry]), applied(old, [entry])
        assert before
        assert after
        assert [*before.placed_rows()] == [*old.placed_rows()]
        assert [*after.placed_rows()] == [*new.placed_rows()]
        assert account(old, head) == Account((), (entry,), (), ())
        assert [*irreversible(head)] == []


def test_a_row_whose_place_nothing_tells_cannot_be_undone() -> None:
    entry = Amendment.model_validate(
        {"date": "2024-07-01", "reason": "x", "changes": [{"path": "tasks/y", "from": {"id": "y", "title": "Y"}}]}
    )
    plan = _with(*ALL).model_copy(update={"amendments": (entry,)})
    assert undone(plan, [entry]) is None
    assert [*irreversible(plan)] == [(0, 0)]


def entered(changes: tuple[Change, ...]) -> Amendment:
    """The entry that `dxplan amend` writes for the changes."""
    data = [
        {"path": change.path, "from": change.old, "to": change.new, "in": change.inside, "after": change.after}
        for change in changes
    ]
    return Amendment.model_validate({"document": "1/KH-BCĐ", "date": "2024-07-01", "reason": "x", "changes": data})
