"""Who is late, in a synthesis and in letters: the oldest tasks, the most burdened bodies, reports that are late."""

import pytest

from documents import QUARTERLY
from dxplan.assess import Assessment
from dxplan.assess.chasing import late_bodies
from dxplan.assess.tasks import State
from dxplan.assess.totals import in_state
from dxplan.documents.discipline import reports_in
from dxplan.documents.late import late_list, late_with_both, overdue_by_agency
from dxplan.documents.outstanding import late_body
from dxplan.model.dates import Span
from facts import facts_of, judged_by
from plans import plan_of

TASKS = """\
- {id: I.1, title: Việc một, deadline: 30/6/2024, lead: [so-tc]}
- {id: I.2, title: Việc hai, deadline: 31/5/2024, lead: [so-tttt]}
- {id: I.3, title: Việc ba, deadline: 31/5/2024, lead: [so-tttt]}
"""
RECEIVED = """\
agency: {}
period: 2024-Q2
report: {{number: 1/BC-A, date: 2024-06-12, received: {}}}
"""


def judged(day: str, *records: str) -> Assessment:
    return judged_by(plan_of(TASKS, QUARTERLY), facts_of(*records), day)


@pytest.mark.parametrize(("day", "count"), [("2024-06-30", 0), ("2024-07-01", 2)])
def test_long_is_more_than_thirty_days(day: str, count: int) -> None:
    assessment = judged(day)
    overdue = late_list(in_state(assessment.tasks, State.OVERDUE), assessment)
    assert overdue["long"] == count
    assert [task["id"] for task in overdue["shown"]][:2] == ["I.2", "I.3"]


def test_the_most_burdened_come_first_whatever_their_name() -> None:
    assessment = judged("2024-07-10")
    bodies = overdue_by_agency(in_state(assessment.tasks, State.OVERDUE), assessment)
    assert [(body["agency"], body["count"]) for body in bodies] == [
        ("Sở Thông tin và Truyền thông", 2),
        ("Sở Tài chính", 1),
    ]


def test_a_report_that_came_late_counts_as_late_too() -> None:
    records = RECEIVED.format("so-tc", "2024-06-20"), RECEIVED.format("so-tttt", "2024-06-13")
    assessment = judged("2024-07-10", *records)
    late = in_state(assessment.tasks, State.OVERDUE)
    bodies = late_with_both(late, reports_in(Span.parse("2024-Q2"), assessment), assessment)
    assert bodies["named"] == ["Sở Tài chính"]


def test_a_report_that_was_due_on_a_day_off_says_so() -> None:
    assessment = judged("2024-10-01")
    rows = late_body(1, dict(late_bodies(assessment))["so-tc"], assessment)["rows"]
    assert [(row["period"], row["due_is_day_off"]) for row in rows if row["is_report"]] == [
        ("2024-Q3", True),  # 14 September is a Saturday
        ("2024-Q2", False),
    ]
