"""Documents say the hour until which a report is on time, and everyone whom it goes to."""

from typing import Any

import pytest

from dxplan.documents import ReportView
from dxplan.documents.request import Request
from dxplan.model.dates import Span
from dxplan.render.language import language
from dxplan.word.phrases import Phrases
from facts import judged_by
from plans import plan_of

TASKS = "- {id: I.1, title: Đề án, deadline: 30/6/2024, lead: [so-tc]}\n"
REST = """\
reporting:
  text: Báo cáo hằng tháng gửi Sở Thông tin và Truyền thông
  every: month
  due_day: 12
  due_time: "16:00"
  first_period: 2024-06
  to: [so-tttt, so-nv]
  bodies: [so-tc]
"""
BOTH = "Sở Thông tin và Truyền thông, đồng thời gửi Sở Nội vụ"
VIETNAMESE = language("vi")


def view(kind: str, rest: str = REST, day: str = "2024-06-20", body: str = "so-tc", tasks: str = TASKS) -> Any:
    judged = judged_by(plan_of(tasks, rest), (), day)
    return ReportView(Request(kind, judged, "plan.yaml", Span.parse("2024-Q2"), (body,)))[kind]


def test_an_hour_is_said_as_papers_write_it() -> None:
    assert (VIETNAMESE.hour("16:00"), language("en").hour("16:00"), VIETNAMESE.hour("")) == ("16 giờ 00", "16:00", "")


@pytest.mark.parametrize(("rest", "hour"), [(REST, "16:00"), (REST.replace('  due_time: "16:00"\n', ""), "")])
def test_views_have_the_hour_of_a_due_day(rest: str, hour: str) -> None:
    reminder = view("reminder", rest)
    (missing,) = (reason for reason in reminder["found"] if reason["is_missing"])
    assert missing["hour"] == hour
    assert [row["hour"] for row in reminder["bodies"][0]["rows"]] == [hour, ""]
    agency = view("agency", rest)
    assert agency["reports"][0]["hour"] == hour
    assert view("chief", rest)["reports"]["hour"] == hour
    synthesis = view("synthesis", rest)
    assert {row["hour"] for key in ("reporting", "report_columns") for row in synthesis[key]} == {hour}
    assert {row["hour"] for row in synthesis["next"]["reports"]} == {hour}
    phrase = Phrases(VIETNAMESE, str).filters()["due_items"](agency["next"]["later"][-1])
    assert phrase.endswith("/2024 (trước 16 giờ 00)" if hour else "/2024")


def test_a_letter_names_everyone_who_gets_the_reports() -> None:
    reminder = view("reminder")
    assert reminder["receiver"] == BOTH
    assert reminder["duties"] == [
        {"text": "Báo cáo hằng tháng gửi Sở Thông tin và Truyền thông", "receiver": BOTH, "names_receiver": False}
    ]
    assert not reminder["names_receiver"]
    named = view("reminder", REST.replace("Truyền thông\n", "Truyền thông, Sở Nội vụ\n"))
    assert named["names_receiver"]
    assert named["duties"][0]["names_receiver"]


def test_nobody_answers_to_itself() -> None:
    to_one = view("reminder", day="2024-07-20", body="so-nv", tasks=TASKS.replace("so-tc", "so-nv"))
    assert to_one["receiver"] == "Sở Thông tin và Truyền thông"


def test_papers_say_the_hour_of_work_that_comes_round() -> None:
    tasks = "- {id: I.1, title: Giao ban, deadline: Trước 16 giờ thứ Sáu hằng tuần, lead: [so-tc]}\n" + TASKS.replace(
        "I.1", "I.9"
    )
    rows = {row["id"]: row["hour"] for row in view("session", tasks=tasks)["coming"]}
    assert {name: hour for name, hour in rows.items() if name == "I.1" or hour} == {"I.1": "16:00"}
    weekly = next(task for task in view("agency", tasks=tasks)["tasks"] if task["id"] == "I.1")
    assert Phrases(VIETNAMESE, str).filters()["standing"](weekly).startswith("16 giờ 00 ngày ")
