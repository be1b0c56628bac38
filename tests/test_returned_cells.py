"""A table of what cells of returned forms say: the value as the records keep it, or why it is none."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxplan.diagnostics import Refusal
from dxplan.exchange.forms.form_columns import AnswerKind
from dxplan.exchange.intake.returned_cells import DayBounds, ReturnedCell, read_answer
from dxplan.render.language import language

BOUNDS = DayBounds(near=date(2024, 9, 20), earliest=date(2023, 7, 1), latest=date(2024, 9, 20))
DAY = date(2024, 9, 5)


def read(kind: AnswerKind, text: str, value: float | None = None, unit: str = "", **more: Any) -> object:
    return read_answer(kind, ReturnedCell(text, value, **more), BOUNDS, unit)


def value_of(answer: object) -> object:
    return "" if isinstance(answer, Refusal) else answer[0]  # type: ignore[index]


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("choice", "Đã hoàn thành", "completed"),
        ("choice", "ĐÃ  HOÀN THÀNH", "completed"),
        ("choice", "đã xong", "completed"),
        ("choice", "Hoàn thành", "completed"),
        ("choice", "Has been completed", "completed"),
        ("choice", "Đang thực hiện", "in_progress"),
        ("choice", "dang thuc hien", "in_progress"),
        ("choice", "Chưa thực hiện", "not_started"),
        ("choice", "chưa hoàn thành", ""),
        ("choice", "x", ""),
        ("choice", "hoàn thành?", ""),
        ("choice", "100%", ""),
        ("percent", "85,5%", 85.5),
        ("percent", "85.5", 85.5),
        ("percent", "85,5", 85.5),
        ("percent", "85 %", 85),
        ("percent", "0", 0),
        ("percent", "100", 100),
        ("percent", "100,1", ""),
        ("percent", "-5", ""),
        ("percent", "1.200", ""),
        ("percent", "1,200", ""),
        ("percent", "0,855", ""),
        ("percent", "0,5%", 0.5),
        ("percent", "1", ""),
        ("percent", "1%", 1),
        ("percent", "khoảng 85", ""),
        ("percent", "85-90", ""),
        ("percent", "8O", ""),
        ("points", "5", 5),
        ("points", "0,5", 0.5),
        ("points", "-3", -3),
        ("points", "101", ""),
        ("number", "1200", 1200),
        ("number", "1.234.567", 1234567),
        ("number", "1.234,5", 1234.5),
        ("number", "1.200", ""),
        ("number", "85%", ""),
        ("number", "12 nghìn", ""),
        ("number", "=A1+B1", ""),
        ("day", "5/9/2024", DAY),
        ("day", "05/09/2024", DAY),
        ("day", "05-09-2024", DAY),
        ("day", "05.09.2024", DAY),
        ("day", "2024-09-05", DAY),
        ("day", "ngày 05 tháng 9 năm 2024", DAY),
        ("day", "05 / 09 / 2024", DAY),
        ("day", "5/9", DAY),
        ("day", "30/12/2023", date(2023, 12, 30)),
        ("day", "21/09/2024", ""),
        ("day", "31/9/2024", ""),
        ("day", "9/2024", ""),
        ("day", "tháng 9", ""),
        ("day", "tháng 9/2024", ""),
        ("day", "Quý III", ""),
        ("day", "2024", ""),
        ("day", "5/9/24", ""),
        ("day", "x", ""),
        ("day", "Đã hoàn thành", ""),
        ("day", "hôm nay", ""),
        ("day", "l5/9/2024", ""),
        ("text", "Đã ban hành.", "Đã ban hành."),
        ("text", "Hai dòng:\nmột", "Hai dòng:\nmột"),
        ("text", "Liên hệ ĐT 0912 345 678", "Liên hệ"),
        ("text", "¶· ban hµnh kÕ ho¹ch", ""),
        ("text", "a\u202eb", ""),
        ("text", "=CMD()", ""),
        ("text", "-", ""),
        ("text", "a" * 5001, ""),
    ],
)
def test_what_a_text_says(kind: AnswerKind, text: str, value: object) -> None:
    answer = read(kind, text)
    assert value_of(answer) == value
    if isinstance(answer, Refusal):
        assert answer.hint
        for code in ("vi", "en"):
            assert "{" not in language(code).message(answer.message) + language(code).message(answer.hint)


@pytest.mark.parametrize(
    ("kind", "text", "held", "value"),
    [
        ("percent", "85,5%", 0.855, 85.5),
        ("percent", "30%", 0.1 + 0.2, 30),
        ("percent", "86%", 0.855, 85.5),
        ("percent", "85,5", 85.5, 85.5),
        ("percent", "0,855", 0.855, ""),
        ("percent", "1", 1.0, ""),
        ("percent", "100%", 1.0, 100),
        ("points", "0,5", 0.5, 0.5),
        ("number", "1.200", 1200.0, 1200),
        ("number", "1,2", 1.2, 1.2),
        ("number", "85%", 0.85, ""),
        ("day", "45540", 45540.0, ""),
        ("text", "45", 45.0, "45"),
    ],
)
def test_what_a_number_of_the_sheet_says(kind: AnswerKind, text: str, held: float, value: object) -> None:
    assert value_of(read(kind, text, held)) == value


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("85 xã", "xã", 85),
        ("85 XÃ", "xã", 85),
        ("85 huyện", "xã", ""),
        ("85 xã", "", ""),
        ("85%", "%", 85),
        ("0,5", "%", ""),
    ],
)
def test_the_units_words_may_stand_behind_a_number(text: str, unit: str, value: object) -> None:
    assert value_of(read("number", text, unit=unit)) == value


@pytest.mark.parametrize(
    ("days", "value"),
    [
        ((DAY,), DAY),
        ((date(2024, 5, 6), date(2024, 6, 5)), ""),
        ((date(2024, 9, 11), date(2024, 11, 9)), date(2024, 9, 11)),
        ((date(2023, 6, 9), date(2023, 9, 6)), date(2023, 9, 6)),
        ((date(2024, 10, 11), date(2024, 11, 10)), ""),
        ((date(2024, 9, 21),), ""),
    ],
)
def test_a_day_of_the_sheet_is_taken_if_only_one_can_be_meant(days: tuple[date, ...], value: object) -> None:
    assert value_of(read("day", "05/09", days=days)) == value


def test_a_day_where_a_number_is_asked_and_a_month_where_a_day_is() -> None:
    assert isinstance(read("percent", "05/09/2024", days=(DAY,)), Refusal)
    assert isinstance(read("day", "09/2024", days=(DAY,), is_day_shown=False), Refusal)


@given(st.text(max_size=20), st.sampled_from(["choice", "percent", "points", "number", "day", "text"]))
def test_every_text_is_a_value_or_says_what_to_write(text: str, kind: AnswerKind) -> None:
    answer = read(kind, text)
    assert isinstance(answer, Refusal) == (value_of(answer) == "")
    assert not isinstance(answer, Refusal) or answer.hint
