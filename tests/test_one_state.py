"""One task has one state in every document of a day: in the text, the annexes, and the papers beside it."""

from pathlib import Path

import pytest

from documents import Run, markdown_words
from dxplan.assess.reporting import session_quarter
from facts import facts_of, judged_by
from plans import plan_of

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
