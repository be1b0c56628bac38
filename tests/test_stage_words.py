"""What a stage is called in documents and on the screen, and who owes reports that leads a stage alone."""

import pytest

from dxplan.assess.agenda import events, whole
from dxplan.checks import check
from dxplan.documents import ReportView
from dxplan.documents.request import Request
from dxplan.documents.session import session_view
from dxplan.model.dates import Period, Span
from dxplan.model.task_parts import Part, PartName, StageOf, stage_words
from dxplan.render.language import language
from dxplan.render.views.calendar import event_title
from dxplan.render.views.tasks import lead_names, part_text
from dxplan.render.views.why import why_state
from dxplan.render.views.workload import unassigned
from dxplan.word.phrases import Phrases
from dxplan.word.sandbox import naming
from facts import facts_of, judged_by
from plans import CALENDAR, plan_of, plan_text, workspace_of

TASKS = """\
- id: I.1
  title: Quy chế
  lead: [so-tc]
  deadline:
    text: Tháng 7/2024 trình. Trước 15/9/2024 ban hành
    kind: stages
    stages:
      - {id: trinh, deadline: {text: Tháng 7/2024 trình., kind: fixed, due: 2024-07-31}}
      - {id: ban-hanh, text: Ban hành, deadline: {text: Trước 15/9/2024, kind: fixed, due: 2024-09-14}, lead: [so-tttt]}
      - {deadline: {text: Tháng 10/2024, kind: fixed, due: 2024-10-31}}
      - id: dai
        text: rà soát rà soát rà soát rà soát rà soát rà soát rà soát rà soát rà soát
        deadline: {text: Tháng 12/2024, kind: fixed, due: 2024-12-31}
"""
REST = "reporting: {text: Báo cáo, every: quarter, due_day: 14, first_period: 2024-Q2, to: so-nv, bodies: leads}\n"


FACTS = """\
agency: so-tc
period: 2024-Q3
report: {date: 2024-08-10, received: 2024-08-10}
progress:
  - {task: I.1, stage: trinh, progress: completed, on: 2024-07-20}
"""
JUDGED = judged_by(plan_of(TASKS, REST), facts_of(FACTS), "2024-08-20")
TASK = JUDGED.tasks[0]


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (StageOf("ban-hanh"), "Ban hành"),
        (StageOf("trinh"), "Tháng 7/2024 trình"),
        (StageOf("3"), ""),
        (StageOf("khac"), ""),
        (StageOf("dai"), " ".join(["rà soát"] * 7) + " rà…"),
        (Period.parse("2024-07"), ""),
        (None, ""),
    ],
)
def test_a_stage_is_called_by_its_words_unless_it_is_numbered(part: Part | None, words: str) -> None:
    deadline = TASK.item.deadline
    assert stage_words(part, deadline) == words
    name = PartName.of(part, deadline)
    assert (name, name.words) == (str(part or ""), words)


@pytest.mark.parametrize(
    ("part", "code", "words"),
    [
        (StageOf("ban-hanh"), "vi", "giai đoạn “Ban hành”"),
        (StageOf("ban-hanh"), "en", "stage “Ban hành”"),
        (StageOf("3", Period.parse("2024-07")), "vi", "giai đoạn 3, tháng 7/2024"),
        (Period.parse("2024-Q3"), "vi", "quý III/2024"),
        (None, "vi", ""),
    ],
)
def test_screens_and_templates_say_the_same(part: Part | None, code: str, words: str) -> None:
    spoken = language(code)
    assert part_text(part, TASK, spoken) == words
    if part:
        assert spoken.part_name(PartName.of(part, TASK.item.deadline)) == words


def test_no_view_says_the_id_of_a_stage_in_words() -> None:
    request = Request("agency", JUDGED, "plan.yaml", Span.parse("2024-Q3"), ("so-tc",))
    (task,) = (view for view in ReportView(request)["agency"]["tasks"])
    assert [task["period"].words, task["done_periods"][0].words] == ["Ban hành", "Tháng 7/2024 trình"]
    phrases = Phrases(language("vi"), naming(language("vi"))).filters()
    assert "Giai đoạn “Tháng 7/2024 trình”: hoàn thành" in phrases["own_part"](task)
    event = next(event for event in events(JUDGED, whole(JUDGED)) if event.period == StageOf("ban-hanh"))
    assert event_title(event, JUDGED, language("vi")) == "Quy chế (giai đoạn “Ban hành”)"
    why = [language("vi").message(reason) for reason in why_state(TASK, JUDGED)]
    assert "xét theo giai đoạn “Ban hành”" in why


def test_who_leads_a_stage_alone_owes_the_reports_of_leads() -> None:
    plan = JUDGED.plan
    assert plan.who_reports(plan.reporting[0]) == ("so-tc", "so-tttt")


ALONE = """\
- id: I.2
  title: Kết nối
  deadline:
    text: Tháng 6/2024 và theo lộ trình của Bộ Tài chính
    kind: stages
    stages:
      - {deadline: {text: Tháng 6/2024, kind: fixed, due: 2024-06-30}, lead: [so-tc]}
      - {deadline: {text: Theo lộ trình của Bộ Tài chính, kind: external}, lead: [so-nv]}
"""


def test_who_leads_stages_alone_leads_the_task() -> None:
    plan = plan_of(ALONE, REST)
    late = judged_by(plan, (), "2024-07-02")
    asked = Request("session", late, "plan.yaml", Span.parse("2024-Q2"))
    (decision,) = session_view(asked)["decisions"]
    assert decision["lead"] == ["Sở Tài chính"]
    assert lead_names(late.tasks[0], late) == "Sở Tài chính"
    workspace = workspace_of(plan_text(ALONE, REST))
    assert unassigned(late) == []
    assert "DX501" not in {finding.rule.code for finding in check(workspace, CALENDAR).diagnostics}
    done = FACTS.replace("I.1, stage: trinh", "I.2, stage: 1").replace("2024-07-20", "2024-06-20")
    awaiting = judged_by(plan, facts_of(done), "2024-08-20")
    asked = Request("session", awaiting, "plan.yaml", Span.parse("2024-Q3"))
    (decision,) = session_view(asked)["decisions"]
    assert decision["explains"] == ["Sở Nội vụ"]
    assert "Sở Nội vụ" in session_view(asked)["bodies"]
