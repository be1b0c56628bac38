"""Phrases of documents: how a task stands, an agency's part of it, what is due on a day, a KPI's figure."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from dxplan.render.language import language
from dxplan.word.phrases import Phrases
from dxplan.word.sandbox import naming

VI = language("vi")


def filters() -> dict[str, Callable[[object], str]]:
    """The phrases in a document that has cited nothing yet."""
    return Phrases(VI, naming(VI)).filters()


ASKED = {
    "on": date(2024, 9, 10), "until": date(2024, 12, 31), "has_until": True, "period": "", "asked_by": [],
    "text": "Chờ số liệu",
}  # fmt: skip
TASK: dict[str, Any] = {
    "title": "Giao ban", "period": "", "has_due": True, "due": date(2024, 9, 30), "hour": "", "deadline": "Quý III",
    "state": "in_progress", "is_ongoing": False, "needs_date": False, "is_overdue": False, "is_completed_late": False,
    "is_due_soon": False, "is_joint": False, "is_open": True, "completed_by": 2, "leads": 5, "concluded_by": [],
    "requests": [],
    "days_overdue": 1200, "days_late": 3, "days_left": 4, "own_done": False, "said": [], "is_untold": False,
    "done_periods": [], "is_awaiting": False, "condition": "", "is_unproven": False, "is_own_unproven": False,
}  # fmt: skip
PAPER = {
    "type": "Quyết định", "number": "12/QĐ-UBND", "date": date(2024, 7, 1), "issuer": "UBND tỉnh", "title": "",
    "file": "",
}  # fmt: skip
CITED = "Quyết định số 12/QĐ-UBND ngày 01/7/2024 của UBND tỉnh"
FILE = {"number": "", "file": "bien-ban.pdf"}
REPORT = {
    "period": "", "is_of_stage": False, "progress": "in_progress", "has_percent": True, "percent": 60,
    "on": date(2024, 9, 14), "result": "", "evidence": [],
}  # fmt: skip


@pytest.mark.parametrize(
    ("of_task", "text"),
    [
        ({}, "30/9/2024; đang thực hiện"),
        ({"has_due": False, "is_ongoing": True, "deadline": ""}, "Thường xuyên"),
        ({"hour": "16:00", "is_ongoing": True}, "16 giờ 00 ngày 30/9/2024"),
        ({"has_due": False, "state": "awaiting", "is_awaiting": True, "needs_date": True}, "Quý III; chờ thời hạn mới"),
        ({"has_due": False, "state": "awaiting", "is_awaiting": True}, "Quý III; chờ thời hạn cụ thể"),
        (
            {"has_due": False, "state": "awaiting", "is_awaiting": True, "condition": "Bộ ban hành"},
            "Quý III; chờ: Bộ ban hành",
        ),
        ({"state": "overdue", "is_overdue": True}, "30/9/2024; quá hạn 1.200 ngày"),
        ({"state": "completed_late", "is_completed_late": True}, "30/9/2024; hoàn thành quá hạn 3 ngày"),
        ({"state": "due_soon", "is_due_soon": True}, "30/9/2024; sắp đến hạn, còn 4 ngày"),
        (
            {"state": "completed_late", "is_completed_late": True, "is_unproven": True},
            "30/9/2024; hoàn thành quá hạn 3 ngày (chưa có văn bản minh chứng)",
        ),
        ({"is_joint": True}, "30/9/2024; đang thực hiện; 02 trong 05 cơ quan đã hoàn thành"),
        ({"is_joint": True, "is_open": False}, "30/9/2024; đang thực hiện"),
        (
            {"concluded_by": [PAPER, FILE]},
            f"30/9/2024; đang thực hiện; kết luận tại {CITED}; bien-ban.pdf",
        ),
    ],
)
def test_how_a_task_stands(of_task: dict[str, Any], text: str) -> None:
    assert filters()["standing"](TASK | of_task) == text


@pytest.mark.parametrize(
    ("of_task", "text"),
    [
        ({}, ""),
        ({"is_untold": True}, "Chưa có thông tin"),
        ({"done_periods": ["2024-Q1", "2024-Q2"]}, "Đã hoàn thành quý I/2024, quý II/2024"),
        ({"said": [REPORT]}, "Đang thực hiện 60% (ngày 14/9/2024)"),
        (
            {"said": [REPORT | {"period": "2024-Q2", "has_percent": False}]},
            "Kỳ quý II/2024: đang thực hiện (ngày 14/9/2024)",
        ),
        (
            {"said": [REPORT | {"result": "Đã trình", "evidence": [PAPER, FILE]}]},
            f"Đang thực hiện 60% (ngày 14/9/2024). Đã trình ({CITED}; bien-ban.pdf)",
        ),
        (
            {"own_done": True, "own_done_on": date(2024, 9, 1), "own_days_late": None, "said": [REPORT]},
            "Đã hoàn thành ngày 01/9/2024",
        ),
        (
            {"said": [REPORT], "requests": [ASKED, ASKED | {"has_until": False, "period": "2024-Q3", "text": ""}]},
            "Đang thực hiện 60% (ngày 14/9/2024). Đã đề nghị gia hạn đến ngày 31/12/2024 (ngày 10/9/2024): “Chờ số "
            "liệu”, chưa có quyết định. Đã đề nghị gia hạn quý III/2024 (ngày 10/9/2024), chưa có quyết định",
        ),
        (
            {"is_untold": True, "requests": [ASKED | {"asked_by": [PAPER]}]},
            f"Chưa có thông tin. Đã đề nghị gia hạn đến ngày 31/12/2024 ({CITED}): “Chờ số liệu”, chưa có quyết định",
        ),
        (
            {"own_done": True, "own_done_on": date(2024, 9, 1), "own_days_late": 2},
            "Đã hoàn thành ngày 01/9/2024 (chậm 2 ngày)",
        ),
        (
            {"own_done": True, "own_done_on": date(2024, 9, 1), "own_days_late": None, "is_own_unproven": True},
            "Đã hoàn thành ngày 01/9/2024 (chưa có văn bản minh chứng)",
        ),
    ],
)
def test_an_agency_s_part_of_a_task(of_task: dict[str, Any], text: str) -> None:
    assert filters()["own_part"](TASK | of_task) == text


def test_a_task_that_recurs_has_its_period() -> None:
    assert filters()["full_title"](TASK) == "Giao ban"
    assert filters()["full_title"](TASK | {"period": "2024-Q3"}) == "Giao ban (quý III/2024)"


def test_what_is_due_on_a_day() -> None:
    tasks = [{"label": "I.1", "period": ""}, {"label": "I.2", "period": "2024-Q4"}]
    day = {"due": date(2024, 11, 16), "is_day_off": True, "tasks": tasks, "reports": ["2024-Q4"], "hours": [""]}
    report = "hạn gửi báo cáo quý IV/2024"
    assert filters()["due_items"](day) == f"16/11/2024 (ngày nghỉ): nhiệm vụ I.1; I.2 (quý IV/2024); {report}"
    assert filters()["due_items"](day | {"is_day_off": False, "tasks": []}) == f"16/11/2024: {report}"


def test_a_kpi_s_figure() -> None:
    assert filters()["reading"]({"latest": 26.1, "is_percentage": True}) == "26,1%"
    assert filters()["reading"]({"latest": 1053000, "is_percentage": False}) == "1.053.000"


def test_a_document_is_cited_in_full_once_also_within_other_phrases() -> None:
    phrases = filters()
    assert phrases["standing"](TASK | {"concluded_by": [PAPER]}).endswith(f"kết luận tại {CITED}")
    assert phrases["cited"](PAPER) == "Quyết định số 12/QĐ-UBND"


@pytest.mark.parametrize("name", filters())
def test_what_is_no_part_of_the_view_is_refused(name: str) -> None:
    with pytest.raises(TypeError, match="str is not a part of the view"):
        filters()[name]("x")
    with pytest.raises(TypeError, match="it needs a value that has '"):
        filters()[name]({"id": "x"})


def test_a_value_that_is_blank_is_refused() -> None:
    with pytest.raises(TypeError, match="NoneType is not a number"):
        filters()["reading"]({"latest": None, "is_percentage": True})
    with pytest.raises(TypeError, match="NoneType is not a day"):
        filters()["standing"](TASK | {"due": None})
    with pytest.raises(TypeError, match="str is not a day"):
        filters()["cited"](PAPER | {"date": "01/7/2024"})
    with pytest.raises(TypeError, match="NoneType is not str"):
        filters()["cited"](PAPER | {"issuer": None})
