"""What a synthesis prints of a completed task: the results of few bodies, and the documents that show it."""

from datetime import date

from dxplan.documents.results import CompletedView, completed
from facts import facts_of, judged_by
from plans import plan_text, workspace_of

TASKS = """\
- {id: I.1, title: Chung, deadline: Tháng 9, lead: [so-tttt, so-tc, so-nv, x1]}
- {id: I.2, title: Riêng, deadline: Tháng 9, lead: [so-tc]}
- {id: I.3, title: Họp, deadline: Hàng Quý, lead: [so-tttt]}
"""
FACTS = """\
entries:
  - {kind: progress, on: 2024-06-03, agency: so-tttt, task: I.1, progress: completed, result: Một}
  - {kind: progress, on: 2024-06-03, agency: so-tc, task: I.1, progress: completed, result: Hai}
  - {kind: progress, on: 2024-06-03, agency: so-nv, task: I.1, progress: completed, result: Ba}
  - {kind: progress, on: 2024-06-03, agency: x1, task: I.1, progress: completed, result: Bốn}
  - {kind: progress, on: 2024-06-04, agency: so-tc, task: I.2, progress: completed, result: Xong,
     evidence: [{file: bien-ban.pdf}, {number: 5/BC-STC}]}
  - {kind: conclusion, on: 2024-06-05, task: I.3, occurrence: 2024-Q2, evidence: [{number: 6/TB-BCĐ}]}
  - {kind: conclusion, on: 2024-09-05, task: I.3, occurrence: 2024-Q3, evidence: [{number: 7/TB-BCĐ}]}
"""


def views(day: str = "2024-09-20") -> dict[tuple[str, str], CompletedView]:
    text = plan_text(TASKS).replace("groups:", "  - {id: x1, name: Xã 1, kind: district}\ngroups:")
    plan = workspace_of(text).plan
    assert plan
    assessment = judged_by(plan, facts_of(FACTS), day)
    done = (view for task in assessment.tasks for view in completed(task, assessment, date(2024, 1, 1), date.max))
    return {(view["id"], view["period"]): view for view in done}


def test_results_of_many_bodies_are_not_quoted() -> None:
    assert views()["I.1", ""]["result"] == ""
    assert views()["I.2", ""]["result"] == "Xong"


def test_only_documents_with_a_number_show_that_a_task_is_completed() -> None:
    assert [paper["number"] for paper in views()["I.2", ""]["evidence"]] == ["5/BC-STC"]


def test_a_period_is_shown_by_its_own_conclusion() -> None:
    for period, number in (("2024-Q2", "6/TB-BCĐ"), ("2024-Q3", "7/TB-BCĐ")):
        assert [paper["number"] for paper in views()["I.3", period]["evidence"]] == [number]
