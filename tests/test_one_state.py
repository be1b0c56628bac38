"""One task has one state in every document of a day: in the text, the annexes, and the papers beside it."""

from datetime import date
from pathlib import Path

import pytest

from documents import Run, markdown_words, request
from dxplan.assess.reporting import session_quarter
from dxplan.diagnostics import msg
from dxplan.documents.items import task_view
from dxplan.documents.synthesis import synthesis_view
from dxplan.render.views.why import why_state
from facts import facts_of, judged_by
from plans import plan_of

WAITING = """\
- id: I.1
  title: Việc chờ
  lead: [so-tc]
  deadline: {text: Quý III/2024 khi có văn bản, kind: fixed, due: 2024-09-30, condition: có văn bản}
"""
MET = "kind: condition_met, task: I.1, on:"
MEETING = "- {id: I.1, title: Họp, lead: [so-tttt], deadline: Hàng Quý, fulfilled_by: sessions}\n"


def test_a_figure_of_another_period_is_marked_as_such(run: Run, invented: Path) -> None:
    """On 2 October the office has declared quarter II of a quarterly task, and nothing of quarter III."""
    asked = ("member", "-C", str(invented), "--as-of", "2024-10-02", "--member", "Trần Thị Thí Dụ")
    code, text, err = run("report", *asked)
    assert code == 0, err
    assert "(quý III/2024); kỳ quý II/2024 hoàn thành 100% (báo cáo ngày 20/6/2024)" in " ".join(markdown_words(text))


@pytest.mark.parametrize(("period", "quarter"), [("2024-Q2", "2024-Q2"), ("2024-H1", "2024-Q2"), ("2024", "2024-Q4")])
def test_a_session_fulfils_the_quarter_whose_session_it_is(period: str, quarter: str) -> None:
    """The session on six months is that of the second quarter, for the task as for the programme."""
    facts = facts_of(f"entries:\n  - {{kind: session, on: 2024-06-28, period: {period}}}")
    assessment = judged_by(plan_of(MEETING), facts, "2025-01-10")
    held = [str(past.period) for past in assessment.tasks[0].occurrences if past.completed_on]
    assert held == [str(session_quarter(*session)) for session in assessment.facts.sessions] == [quarter]


@pytest.mark.parametrize(
    ("entries", "due", "documents"),
    [
        ([f"{MET} 2024-10-05"], None, []),
        (
            [f"{MET} 2024-10-05, due: 2024-12-20, evidence: [{{number: 86/TB-BCĐ}}]"],
            "2024-12-20",
            ["Thông báo số 86/TB-BCĐ"],
        ),
        ([f"{MET} 2024-10-05", f"{MET} 2024-11-05, due: 2024-12-20"], "2024-12-20", []),
        ([f"{MET} 2024-09-05", "kind: date_set, task: I.1, on: 2024-09-06, due: 2024-12-20"], None, []),  # in time
    ],
)
def test_a_day_that_came_with_a_condition_is_printed_as_one_that_was_set(
    entries: list[str], due: str | None, documents: list[str]
) -> None:
    facts = facts_of("entries:\n" + "\n".join(f"  - {{{entry}}}" for entry in entries))
    values = synthesis_view(request(plan_of(WAITING), facts, "2024-11-10", "2024-Q3"))
    (task,) = values["rows"][0]["tasks"]
    assert (str(task["new_due"] or "") or None, task["new_due_documents"]) == (due, documents)
    assert task["has_new_due"] == (due is not None)


def test_a_condition_that_is_recorded_again_was_met_on_its_first_day() -> None:
    facts = facts_of(f"entries:\n  - {{{MET} 2024-09-05}}\n  - {{{MET} 2024-10-05}}")
    assessment = judged_by(plan_of(WAITING), facts, "2024-10-10")
    sentence = why_state(assessment.tasks[0], assessment)[0]
    assert sentence == msg("its condition was met on {met}, so its date holds", met=date(2024, 9, 5))


def test_each_period_of_a_recurring_task_has_its_own_state_and_days() -> None:
    facts = facts_of(
        """\
        entries:
          - {kind: progress, on: 2024-06-20, agency: so-tttt, task: I.1, occurrence: 2024-Q2, progress: completed}
          - {kind: progress, on: 2024-10-04, agency: so-tttt, task: I.1, occurrence: 2024-Q3, progress: completed}
          - {kind: progress, on: 2024-10-08, agency: so-tttt, task: I.1, occurrence: 2024-Q4, progress: in_progress}
        """
    )
    assessment = judged_by(plan_of(MEETING.replace(", fulfilled_by: sessions", "")), facts, "2024-10-10")
    (task,) = assessment.tasks
    views = [task_view(task.in_period(each, assessment.as_of), assessment) for each in task.occurrences]
    assert [(view["period"], view["state"], view["progress"], view["days_late"]) for view in views] == [
        ("2024-Q2", "completed_on_time", "completed", None),
        ("2024-Q3", "completed_late", "completed", 4),
        ("2024-Q4", "in_progress", "in_progress", None),
    ]
    assert [(str(view["completed_on"]), view["completed_by"], view["days_left"]) for view in views] == [
        ("2024-06-20", 1, 0),
        ("2024-10-04", 1, 0),
        ("None", 0, 82),
    ]
    assert views[-1] == task_view(task, assessment)
