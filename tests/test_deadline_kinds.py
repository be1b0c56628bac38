"""Deadlines after an event, in stages, that go on, or that count only from a day: worked out by hand.

The plan is of 15 May 2024, a Wednesday. In the tables `-` means none, and `.` that the row says nothing of it.
"""

from datetime import date

import pytest

from dxplan.assess import Assessment
from dxplan.assess.tasks import TaskStatus
from dxplan.documents.items import task_view
from dxplan.model.deadline import AfterEvent, Stages, TermLength, event_key
from dxplan.model.plan import Plan
from dxplan.model.terms import term
from dxplan.reading.load import load_plan
from dxplan.render.language import language
from dxplan.render.views.tasks import task_data
from dxplan.render.views.why import why_state
from facts import facts_of, judged_by, rows_of
from plans import CALENDAR, plan_text

_REST = """\
documents:
  - {id: nq-1, number: 1/NQ-HĐND, date: 2024-06-10, type: Nghị quyết, issuer: HĐND tỉnh}
  - {id: kh-2, number: 2/KH-UBND, type: Kế hoạch, issuer: UBND tỉnh}
"""


def plan_with(tasks: str, issued: str = "2024-05-15") -> Plan:
    text = plan_text(tasks, _REST).replace("date: 2024-05-15", f"date: {issued}")
    workspace = load_plan("plan.yaml", text.encode())
    assert not workspace.diagnostics, [finding.message for finding in workspace.diagnostics]
    assert workspace.plan is not None
    return workspace.plan


def status_in(assessment: Assessment, name: str) -> TaskStatus:
    return next(task for task in assessment.tasks if task.item.id == name)


PLAN = plan_with(
    """
    - {id: days, title: a, lead: [so-tc], deadline: {text: a, kind: after_event, from: plan, days: 100}}
    - {id: worked, title: a, lead: [so-tc], deadline: {text: a, kind: after_event, from: plan, working_days: 5}}
    - {id: months, title: a, lead: [so-tc], deadline: {text: a, kind: after_event, from: plan, months: 1}}
    - {id: by-paper, title: a, lead: [so-tc], deadline: {text: a, kind: after_event, from: nq-1, days: 10}}
    - {id: unissued, title: a, lead: [so-tc], deadline: {text: a, kind: after_event, from: kh-2, days: 10}}
    - {id: first, title: a, lead: [so-tc, so-tttt], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    - {id: then, title: a, lead: [so-tc], deadline: {text: a, kind: after_event, from: first, days: 30}}
    - {id: told, title: a, lead: [so-tc],
       deadline: {text: a, kind: after_event, event: Nghị quyết được ban hành, days: 9}}
    - {id: too, title: a, lead: [so-tc],
       deadline: {text: a, kind: after_event, event: " nghị quyết  được ban hành.", days: 20}}
    - {id: at-once, title: a, lead: [so-tc], deadline: {text: a, kind: after_event, event: Được thông qua}}
    - {id: unnamed, title: a, lead: [so-tc], deadline: {text: a, kind: after_event, days: 5}}
    - {id: unsure, title: a, lead: [so-tc], deadline: {text: a, kind: after_event, from: plan, days: 5, months: 1}}
    - {id: done, title: a, lead: [so-tc], deadline: {text: a, kind: after_event, event: Được thông qua, days: 5}}
    - {id: gone, title: a, lead: [so-tc], lifecycle: cancelled,
       deadline: {text: a, kind: after_event, from: plan, days: 5}}
    - {id: moved, title: a, lead: [so-tc], deadline: {text: a, kind: after_event, event: Khai trương, days: 10}}

    - {id: from-day, title: a, lead: [so-tc], deadline: {text: a, kind: ongoing, begins: 2024-07-01}}
    - {id: from-begun, title: a, lead: [so-tc], deadline: {text: a, kind: ongoing, begins: 2024-07-01}}
    - {id: from-soon, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-07-10, begins: 2024-07-01}}
    - {id: from-early, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-07-10, begins: 2024-07-01}}
    - {id: from-wait, title: a, lead: [so-tc], deadline: {text: a, kind: external, by: Bộ, begins: 2024-07-01}}
    - {id: from-plan, title: a, lead: [so-tc], deadline: {text: a, kind: ongoing, begins: plan}}
    - {id: monthly, title: a, lead: [so-tc], deadline: {text: a, kind: recurring, every: month, begins: 2024-07-15}}

    - {id: goes-on, title: a, lead: [so-tc, so-tttt],
       deadline: {text: a, kind: fixed, due: 2024-06-30, continues: true}}
    - {id: each-own, title: a, lead: [so-tc, so-tttt],
       deadline: {text: a, kind: fixed, due: 2024-06-30, continues: true}}
    - {id: reopened, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-06-30, continues: true}}
    - {id: ends, title: a, lead: [so-tc], deadline: {text: a, kind: fixed, due: 2024-06-30}}
    """
)
FACTS = facts_of(
    """
    entries:
      - {kind: progress, task: first, agency: so-tc, progress: completed, on: 2024-06-05}
      - {kind: progress, task: first, agency: so-tttt, progress: completed, on: 2024-06-20}
      - {kind: event, event: Nghị quyết được ban hành, on: 2024-07-08}
      - {kind: event, event: NGHỊ QUYẾT ĐƯỢC BAN HÀNH, on: 2024-07-20}
      - {kind: event, event: Được thông qua, on: 2024-07-01}
      - {kind: date_set, task: at-once, due: 2024-08-15, on: 2024-07-10}
      - {kind: date_set, task: unnamed, due: 2024-08-20, on: 2024-07-10}
      - {kind: progress, task: done, agency: so-tc, progress: completed, on: 2024-06-20}
      - {kind: event, event: Khai trương, on: 2024-08-20}
      - {kind: event, event: Khai trương, on: 2024-08-01, corrects: Nhầm tháng}
      - {kind: progress, task: from-begun, agency: so-tc, progress: in_progress, on: 2024-06-01}
      - {kind: progress, task: from-early, agency: so-tc, progress: in_progress, on: 2024-06-01}
      - {kind: progress, task: goes-on, agency: so-tc, progress: completed, on: 2024-06-01}
      - {kind: progress, task: goes-on, agency: so-tttt, progress: completed, on: 2024-06-28}
      - {kind: progress, task: goes-on, agency: so-tc, progress: in_progress, on: 2024-08-01}
      - {kind: progress, task: each-own, agency: so-tc, progress: completed, on: 2024-06-01}
      - {kind: progress, task: each-own, agency: so-tc, progress: in_progress, on: 2024-06-10}
      - {kind: progress, task: each-own, agency: so-tttt, progress: completed, on: 2024-06-28}
      - {kind: progress, task: reopened, agency: so-tc, progress: completed, on: 2024-06-01}
      - {kind: progress, task: reopened, agency: so-tc, progress: in_progress, on: 2024-08-01, corrects: Chưa xong}
      - {kind: progress, task: ends, agency: so-tc, progress: completed, on: 2024-06-01}
      - {kind: progress, task: ends, agency: so-tc, progress: in_progress, on: 2024-08-01}
    """
)
STATES = """
    task       | day        | state             | due        | late
    days       | 2024-05-14 | awaiting          | -          | -
    days       | 2024-05-15 | not_started       | 2024-08-23 | -
    days       | 2024-07-24 | due_soon          | 2024-08-23 | -
    days       | 2024-08-23 | due_soon          | 2024-08-23 | -
    days       | 2024-08-24 | overdue           | 2024-08-23 | 1
    worked     | 2024-05-16 | due_soon          | 2024-05-22 | -
    worked     | 2024-05-23 | overdue           | 2024-05-22 | 1
    months     | 2024-05-18 | due_soon          | 2024-06-17 | -
    months     | 2024-06-17 | due_soon          | 2024-06-17 | -
    by-paper   | 2024-06-09 | awaiting          | -          | -
    by-paper   | 2024-06-10 | due_soon          | 2024-06-20 | -
    unissued   | 2024-12-31 | awaiting          | -          | -
    then       | 2024-06-20 | not_started       | 2024-07-22 | -
    then       | 2024-06-19 | awaiting          | -          | -
    then       | 2024-06-22 | due_soon          | 2024-07-22 | -
    then       | 2024-07-23 | overdue           | 2024-07-22 | 1
    told       | 2024-07-07 | awaiting          | -          | -
    told       | 2024-07-08 | due_soon          | 2024-07-17 | -
    told       | 2024-07-20 | overdue           | 2024-07-17 | 3
    too        | 2024-07-08 | due_soon          | 2024-07-29 | -
    at-once    | 2024-06-30 | awaiting          | -          | -
    at-once    | 2024-07-01 | awaiting          | -          | -
    at-once    | 2024-07-10 | not_started       | 2024-08-15 | -
    at-once    | 2024-08-16 | overdue           | 2024-08-15 | 1
    unnamed    | 2024-07-09 | awaiting          | -          | -
    unnamed    | 2024-07-10 | not_started       | 2024-08-20 | -
    unsure     | 2024-12-31 | awaiting          | -          | -
    done       | 2024-06-19 | awaiting          | -          | -
    done       | 2024-06-20 | completed         | -          | -
    done       | 2024-07-01 | completed_on_time | 2024-07-08 | -
    gone       | 2024-07-01 | cancelled         | -          | -
    moved      | 2024-07-31 | awaiting          | -          | -
    moved      | 2024-08-01 | due_soon          | 2024-08-12 | -
    moved      | 2024-08-20 | overdue           | 2024-08-12 | 8
    from-day   | 2024-06-30 | not_started       | -          | -
    from-day   | 2024-07-01 | ongoing           | -          | -
    from-begun | 2024-05-31 | not_started       | -          | -
    from-begun | 2024-06-01 | ongoing           | -          | -
    from-soon  | 2024-06-20 | not_started       | 2024-07-10 | -
    from-soon  | 2024-07-01 | due_soon          | 2024-07-10 | -
    from-soon  | 2024-07-11 | overdue           | 2024-07-10 | 1
    from-early | 2024-06-20 | due_soon          | 2024-07-10 | -
    from-wait  | 2024-06-30 | not_started       | -          | -
    from-wait  | 2024-07-01 | awaiting          | -          | -
    from-plan  | 2024-05-14 | not_started       | -          | -
    from-plan  | 2024-05-15 | ongoing           | -          | -
    monthly    | 2024-05-20 | not_started       | 2024-07-31 | -
    monthly    | 2024-06-30 | not_started       | 2024-07-31 | -
    monthly    | 2024-07-14 | not_started       | 2024-07-31 | -
    monthly    | 2024-07-15 | due_soon          | 2024-07-31 | -
    monthly    | 2024-08-01 | overdue           | 2024-07-31 | 1
    goes-on    | 2024-06-27 | due_soon          | 2024-06-30 | -
    goes-on    | 2024-06-28 | completed_on_time | 2024-06-30 | -
    goes-on    | 2024-09-01 | completed_on_time | 2024-06-30 | -
    each-own   | 2024-06-27 | due_soon          | 2024-06-30 | -
    each-own   | 2024-06-28 | completed_on_time | 2024-06-30 | -
    reopened   | 2024-07-31 | completed_on_time | 2024-06-30 | -
    reopened   | 2024-08-01 | overdue           | 2024-06-30 | 32
    ends       | 2024-08-01 | overdue           | 2024-06-30 | 32
"""


@pytest.mark.parametrize("row", rows_of(STATES), ids=lambda row: f"{row[0]}-{row[1]}")
def test_states_worked_out_by_hand(row: list[str]) -> None:
    name, day, state, due, late = row
    task = status_in(judged_by(PLAN, FACTS, day), name)
    assert [task.state, str(task.due or "-"), str(task.days_overdue or "-")] == [state, due, late]


def test_what_needs_a_date() -> None:
    """An event alone sets none; before it, and once a date is recorded, none is asked for."""
    days = ("2024-06-30", "2024-07-01", "2024-07-10")
    assert [status_in(judged_by(PLAN, FACTS, day), "at-once").needs_date for day in days] == [False, True, False]


def test_later_progress_of_what_goes_on_is_shown() -> None:
    task = status_in(judged_by(PLAN, FACTS, "2024-09-01"), "goes-on")
    assert [(fact.agency, fact.entry.progress) for fact in task.newest] == [
        ("so-tc", "in_progress"),
        ("so-tttt", "completed"),
    ]
    assert task.done == {"so-tc", "so-tttt"}


@pytest.mark.parametrize(("issued", "state"), [("2024-05", "awaiting"), ("2024-05-15", "not_started")])
def test_a_plan_without_a_day_waits(issued: str, state: str) -> None:
    plan = plan_with(
        "- {title: a, id: a, lead: [so-tc], deadline: {text: a, kind: after_event, from: plan, days: 99}}\n", issued
    )
    assert status_in(judged_by(plan, (), "2024-06-01"), "a").state == state


@pytest.mark.parametrize(
    ("event", "count", "last", "due"),
    [
        ("2024-05-15", (100, "days"), "2024-08-23", "2024-08-23"),
        ("2024-01-31", (1, "months"), "2024-02-29", "2024-02-29"),
        ("2023-01-31", (1, "months"), "2023-02-28", "2023-02-28"),
        ("2024-11-30", (3, "months"), "2025-02-28", "2025-02-28"),
        ("2024-12-15", (1, "months"), "2025-01-15", "2025-01-15"),
        ("2024-12-15", (12, "months"), "2025-12-15", "2025-12-15"),
        ("2024-02-07", (1, "days"), "2024-02-08", "2024-02-15"),
        ("2024-02-07", (1, "working_days"), "2024-02-15", "2024-02-15"),
        ("2024-04-26", (2, "days"), "2024-04-28", "2024-05-02"),
        ("2024-05-03", (1, "working_days"), "2024-05-04", "2024-05-04"),
        ("2024-05-03", (1, "days"), "2024-05-04", "2024-05-04"),
        ("9999-12-30", (2, "days"), "9999-12-31", "9999-12-31"),
        ("9999-12-01", (2, "months"), "9999-12-31", "9999-12-31"),
    ],
)
def test_counting(event: str, count: tuple[int, str], last: str, due: str) -> None:
    number, unit = count
    counted = term(date.fromisoformat(event), TermLength(number, unit), CALENDAR)  # type: ignore[arg-type]
    assert (counted.last.isoformat(), counted.due.isoformat(), counted.is_moved) == (last, due, last != due)


@pytest.mark.parametrize(
    ("words", "other", "same"),
    [
        ("Nghị quyết được ban hành", " nghị  quyết ĐƯỢC ban hành. ", True),
        ("Nghị quyết", "Nghi quyet", False),
        ("Nghị quyết được ban hành", "Nghị quyết đã được ban hành", False),
    ],
)
def test_an_event_is_known_by_its_words(words: str, other: str, same: bool) -> None:
    assert (event_key(words) == event_key(other)) is same


# Stages

STAGED = plan_with(
    """
    - id: staged
      title: a
      lead: [so-tc]
      deadline:
        text: Trước 30/5 và 30/11
        kind: stages
        stages:
          - {deadline: {text: Trước 30/6/2024, kind: fixed, due: 2024-06-29}}
          - {text: Báo cáo, lead: [so-tttt], deadline: {text: Tháng 11, kind: fixed, due: 2024-11-30}}
    - id: named
      title: a
      lead: [so-tc]
      deadline:
        text: Quý II lựa chọn, sau đó duy trì
        kind: stages
        stages:
          - {id: chon, deadline: {text: Quý II, kind: fixed, due: 2024-06-30}}
          - {id: giu, deadline: {text: Thường xuyên, kind: ongoing}}
          - {id: cho, deadline: {text: Theo tiến độ của Bộ, kind: external}}
          - {id: sau, deadline: {text: 10 ngày, kind: after_event, from: nq-1, days: 10}}
    - id: again
      title: a
      lead: [so-tc]
      deadline:
        text: Tháng 5, sau đó hàng quý
        kind: stages
        continues: true
        stages:
          - {deadline: {text: Tháng 5, kind: fixed, due: 2024-05-31}}
          - {deadline: {text: Hàng quý, kind: recurring, every: quarter}}
    """
)
STAGE_FACTS = """
    entries:
      - {kind: progress, task: staged, agency: so-tc, progress: in_progress, on: 2024-06-03}
      - {kind: progress, task: staged, agency: so-tc, progress: completed, stage: 1, on: 2024-07-02}
      - {kind: progress, task: staged, agency: so-tc, progress: in_progress, on: 2024-07-20}
      - {kind: progress, task: staged, agency: so-tttt, progress: in_progress, on: 2024-08-01}
      - {kind: progress, task: staged, agency: so-tttt, progress: completed, stage: "2", on: 2024-11-20}
      - {kind: conclusion, task: named, stage: chon, on: 2024-06-15}
      - {kind: date_set, task: named, stage: cho, due: 2024-09-30, on: 2024-08-01}
      - {kind: progress, task: named, agency: so-tc, progress: completed, stage: sau, on: 2024-06-20}
      - {kind: progress, task: named, agency: so-tc, progress: completed, stage: cho, on: 2024-10-02}
      - {kind: progress, task: again, agency: so-tc, progress: completed, stage: 1, on: 2024-05-31}
      - {kind: progress, task: again, agency: so-tc, progress: completed, stage: 2, occurrence: 2024-Q2, on: 2024-06-30}
      - {kind: progress, task: again, agency: so-tc, progress: in_progress, stage: 1, on: 2024-06-30}
"""
STAGE_STATES = """
    task   | day        | state          | due        | late | stage | progress    | stages
    staged | 2024-05-20 | not_started    | 2024-06-29 | -    | 1     | not_started | not_started not_started
    staged | 2024-06-03 | due_soon       | 2024-06-29 | -    | 1     | in_progress | due_soon not_started
    staged | 2024-07-01 | overdue        | 2024-06-29 | 2    | 1     | in_progress | overdue not_started
    staged | 2024-07-02 | not_started    | 2024-11-30 | -    | 2     | not_started | late not_started
    staged | 2024-07-20 | not_started    | 2024-11-30 | -    | 2     | not_started | late not_started
    staged | 2024-08-01 | in_progress    | 2024-11-30 | -    | 2     | in_progress | late in_progress
    staged | 2024-11-20 | late | 2024-06-29 | -    | 1     | completed   | late on_time
    named  | 2024-06-10 | due_soon       | 2024-06-20 | -    | sau   | not_started | due_soon ongoing awaiting due_soon
    named  | 2024-06-15 | due_soon       | 2024-06-20 | -    | sau   | not_started | on_time ongoing awaiting due_soon
    named  | 2024-06-20 | ongoing        | -          | -    | giu   | not_started | on_time ongoing awaiting on_time
    named  | 2024-08-01 | not_started    | 2024-09-30 | -    | cho   | not_started | on_time ongoing not_started on_time
    named  | 2024-10-01 | overdue        | 2024-09-30 | 1    | cho   | not_started | on_time ongoing overdue on_time
    named  | 2024-10-02 | late | 2024-09-30 | -    | cho   | completed   | on_time ongoing late on_time
    again  | 2024-05-31 | due_soon       | 2024-06-30 | -    | 2     | not_started | on_time due_soon
    again  | 2024-07-15 | not_started    | 2024-09-30 | -    | 2     | not_started | on_time not_started
    again  | 2024-12-31 | overdue        | 2024-09-30 | 92   | 2     | not_started | on_time overdue
"""


@pytest.mark.parametrize("row", rows_of(STAGE_STATES), ids=lambda row: f"{row[0]}-{row[1]}")
def test_stages_worked_out_by_hand(row: list[str]) -> None:
    name, day, state, due, late, stage, progress, stages = row
    task = status_in(judged_by(STAGED, facts_of(STAGE_FACTS), day), name)
    whole = {"on_time": "completed_on_time", "late": "completed_late"}
    assert [task.state, str(task.due or "-"), str(task.days_overdue or "-")] == [whole.get(state, state), due, late]
    assert (task.stage and task.stage.id, task.progress) == (stage, progress)
    assert [occurrence.state for occurrence in task.occurrences] == [whole.get(word, word) for word in stages.split()]


def test_the_leads_are_those_of_the_deciding_stage() -> None:
    leads = [
        status_in(judged_by(STAGED, facts_of(STAGE_FACTS), day), "staged").leads for day in ("2024-06-03", "2024-08-01")
    ]
    assert leads == [("so-tc",), ("so-tttt",)]


def test_the_days_late_are_those_of_the_stage_that_was_late() -> None:
    judged = judged_by(STAGED, facts_of(STAGE_FACTS), "2024-11-20")
    task = status_in(judged, "staged")
    assert (task.completed_on, task.decided_on, task.days_late) == (date(2024, 11, 20), date(2024, 7, 2), 3)
    reasons = [message.text.format(**message.args) for message in why_state(task, judged)]
    assert reasons[-2:] == ["days after its due date 2024-06-29: 3", "its last stage was completed on 2024-11-20"]
    assert status_in(judged_by(STAGED, facts_of(STAGE_FACTS), "2024-10-02"), "named").days_late == 2


def test_a_completion_that_names_no_stage_counts_for_nothing() -> None:
    facts = facts_of(
        "entries:\n  - {kind: progress, task: staged, agency: so-tc, progress: completed, on: 2024-06-03}\n"
        "  - {kind: progress, task: staged, agency: so-tc, progress: completed, stage: 9, on: 2024-06-04}\n"
    )
    assert status_in(judged_by(STAGED, facts, "2024-06-10"), "staged").progress == "not_started"


def test_stages_without_an_id_are_called_by_their_place() -> None:
    deadline = STAGED.sections[0].tasks[0].deadline
    assert isinstance(deadline, Stages)
    assert [(stage.id, stage.words) for stage in deadline.stages] == [("1", "Trước 30/6/2024"), ("2", "Báo cáo")]


def test_a_count_is_one_count() -> None:
    deadline = PLAN.sections[0].tasks[11].deadline
    assert isinstance(deadline, AfterEvent)
    assert (deadline.count, deadline.is_counted) == (None, False)


def test_stages_that_wait_for_each_other_wait() -> None:
    """A rule reports the circle; the states are those of deadlines without a day."""
    plan = plan_with(
        """
        - id: one
          title: a
          lead: [so-tc]
          deadline: {text: a, kind: stages, stages: [{deadline: {text: a, kind: after_event, from: two, days: 5}}]}
        - id: two
          title: a
          lead: [so-tc]
          deadline: {text: a, kind: stages, stages: [{deadline: {text: a, kind: after_event, from: one, days: 5}}]}
        """
    )
    assert [task.state for task in judged_by(plan, (), "2024-06-01").tasks] == ["awaiting", "awaiting"]


# Why

A147, A148 = (f"theo Điều {article} Bộ luật Dân sự 2015" for article in (147, 148))
WHYS = {
    ("days", "2024-07-01"): f"ngày ban hành Kế hoạch 15/05/2024 + 100 ngày = 23/08/2024, {A147}",
    ("days", "2024-05-14"): "thời hạn tính từ sự kiện chưa có ngày: ngày ban hành Kế hoạch",
    ("months", "2024-06-01"): f"15/06/2024 là ngày nghỉ nên thời hạn kết thúc ngày 17/06/2024, {A148}",
    ("by-paper", "2024-06-12"): f"ngày ban hành Nghị quyết 1/NQ-HĐND 10/06/2024 + 10 ngày = 20/06/2024, {A147}",
    ("then", "2024-06-20"): f"ngày hoàn thành nhiệm vụ first 20/06/2024 + 30 ngày = 20/07/2024, {A147}",
    ("told", "2024-07-01"): "thời hạn tính từ sự kiện chưa có ngày: Nghị quyết được ban hành",
    ("at-once", "2024-07-02"): "sự kiện đã xảy ra ngày 01/07/2024 (Được thông qua), chưa ghi nhận ngày đến hạn",
    ("at-once", "2024-07-12"): "hạn 15/08/2024 được xác định ngày 10/07/2024",
    ("from-day", "2024-06-30"): "thời hạn chỉ tính từ 01/07/2024 trở đi",
    ("from-wait", "2024-07-01"): "thực hiện theo tiến độ của Bộ, chưa ghi nhận ngày cụ thể",
    ("done", "2024-07-02"): f"Được thông qua 01/07/2024 + 5 ngày = 06/07/2024, {A147}",
}  # fmt: skip


@pytest.mark.parametrize(("name", "day"), WHYS)
def test_show_says_where_a_day_is_from(name: str, day: str) -> None:
    assessment = judged_by(PLAN, FACTS, day)
    reasons = [language("vi").message(reason) for reason in why_state(status_in(assessment, name), assessment)]
    assert WHYS[name, day] in reasons


@pytest.mark.parametrize(("year", "is_said"), [(2026, False), (2027, True), (2028, True)])
def test_a_term_that_ends_among_provisional_days_off_says_so(year: int, is_said: bool) -> None:
    deadline = "{text: Sau khi ký, kind: after_event, event: Được thông qua, working_days: 5}"
    plan = plan_with(f"- {{id: I.1, title: a, lead: [so-tc], deadline: {deadline}}}\n")
    event = facts_of(f"entries:\n  - {{kind: event, event: Được thông qua, on: {year}-06-01}}\n")
    assessment = judged_by(plan, event, f"{year}-06-03")
    reasons = [language("vi").message(reason) for reason in why_state(assessment.tasks[0], assessment)]
    words = f"ngày nghỉ năm {year} chưa được ban hành chính thức nên ngày đến hạn còn có thể thay đổi"
    assert (words in reasons) is is_said


def test_documents_name_what_is_waited_for() -> None:
    assessment = judged_by(PLAN, FACTS, "2024-06-15")
    waiting = ("unissued", "then", "told", "unnamed", "by-paper")
    assert [task_view(status_in(assessment, name), assessment)["condition"] for name in waiting] == [
        "Kế hoạch số 2/KH-UBND được ban hành",
        "hoàn thành nhiệm vụ first",
        "Nghị quyết được ban hành",
        "",
        "",
    ]


def test_the_json_of_a_deadline_has_the_keys_of_the_file() -> None:
    assessment = judged_by(PLAN, FACTS, "2024-07-10")
    task, early = (task_data(status_in(assessment, name), assessment) for name in ("told", "from-soon"))
    assert task["deadline"] == {
        **{"text": "a", "kind": "after_event", "due": None, "condition": None},
        **{"event": "Nghị quyết được ban hành", "days": 9},
    }
    assert task.get("event") == {"on": "2024-07-08", "source": "journal", "last_day": "2024-07-17"}
    assert early["deadline"]
    assert early["deadline"].get("begins") == "2024-07-01"
    staged = judged_by(STAGED, facts_of(STAGE_FACTS), "2024-07-02")
    assert task_data(status_in(staged, "staged"), staged)["occurrences"] == [
        {"stage": "1", "due": "2024-06-29", "state": "completed_late", "completed_on": "2024-07-02"},
        {"stage": "2", "due": "2024-11-30", "state": "not_started", "completed_on": None},
    ]
