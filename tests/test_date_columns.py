"""Day and month of a sheet's dates: what decides their order, and what is asked."""

from datetime import date
from typing import Literal

import pytest

from dxplan.papers.date_columns import date_column, date_columns
from dxplan.papers.source_paper import SourceCell, SourcePlace, SourceTable

Span = Literal["", "day", "month", "year"]


def cells(*entries: str) -> list[SourceCell]:
    """Cells of a column: `2026-05-06` is a date that Excel shows as 06/05/2026; any other entry is a text."""
    result = []
    for row, entry in enumerate(entries, 1):
        day = date.fromisoformat(entry) if entry[:3] == "202" else None
        text = f"{day:%d/%m/%Y}" if day else entry
        place = SourcePlace(sheet="s", address=f"C{row}")
        result.append(SourceCell(text, place, row - 1, 2, value=day, span="day" if day else ""))
    return result


AMBIGUOUS = ("2026-05-06", "2026-01-12")


@pytest.mark.parametrize(
    ("entries", "question"),
    [
        (("2026-06-30", *AMBIGUOUS), None),  # a day after the 12th can only have been read rightly
        (("2026-05-05", "2026-12-12"), None),  # exchanged or not, they are the same day
        (("30/6/2026", "Thường xuyên"), None),
        (AMBIGUOUS, "may be"),
        ((*AMBIGUOUS, "x", "Đã hoàn thành"), "may be"),
        ((*AMBIGUOUS, "Trước 30/6/2026"), "probably"),
        ((*AMBIGUOUS, "05/6/2026"), "may be"),  # a text that says nothing of the order
        ((*AMBIGUOUS, "2026-06-30", "30/6/2026"), "may be"),  # two computers wrote in this column
        ((*AMBIGUOUS, *AMBIGUOUS, "2026-06-30"), "may be"),  # one right date is too little for four
    ],
)
def test_the_order_is_judged_by_the_whole_column(entries: tuple[str, ...], question: str | None) -> None:
    column = date_column(cells(*entries))
    assert (column.question is None) == (question is None)
    if column.question and question:
        assert question in column.question.text
        assert column.question.args == {
            "count": len(column.undecided),
            **{"address": "C1", "day": "06/05/2026", "other": "05/06/2026"},
        }
    undecided = [entry for entry in entries if entry in AMBIGUOUS] if question else []
    assert [f"{cell.value}" for cell in column.undecided] == undecided
    assert all(reading.day == reading.stored for reading in column.days if reading.turned is None)


@pytest.mark.parametrize(
    ("beside", "day"),
    [
        ("Họp trước ngày 05/6/2026", date(2026, 6, 5)),
        ("Họp trước ngày 6.5.2026", date(2026, 5, 6)),
        ("xong ngày 05 tháng 6 năm 2026", date(2026, 6, 5)),
        ("Báo cáo tháng 5/2026", None),  # the month of the report, not of its day
        ("từ 05/6/2026 hoặc 06/5/2026", None),
        ("Kế hoạch số 05/6/2026/KH", None),
        ("05/6/2025", None),
        ("", None),
    ],
)
def test_words_beside_a_date_decide_only_by_the_whole_day(beside: str, day: date | None) -> None:
    column = date_column(cells("2026-05-06"), [beside])
    assert [reading.day for reading in column.days] == [day]
    assert bool(column.question) == (day is None)


@pytest.mark.parametrize(
    ("text", "span", "day", "words"),
    [
        ("30/06/2026", "day", date(2026, 6, 30), "30/06/2026"),
        ("6/30/2026", "day", date(2026, 6, 30), "30/06/2026"),  # the format puts the month first
        ("6/30/26", "day", date(2026, 6, 30), "30/06/2026"),
        ("30-Thg6-26", "day", date(2026, 6, 30), "30-Thg6-26"),
        ("6/30", "", date(2026, 6, 30), "30/06"),
        ("30/6", "", date(2026, 6, 30), "30/6"),
    ],
)
def test_words_of_a_decided_day_have_the_day_first(text: str, span: Span, day: date, words: str) -> None:
    cell = SourceCell(text, SourcePlace(), 0, 0, value=day, span=span)
    assert [reading.words for reading in date_column([cell]).days] == [words]


def test_words_of_an_exchanged_day_are_those_that_were_typed() -> None:
    (reading,) = date_column(cells("2026-05-06"), ["trước 05/6/2026"]).days
    assert (reading.cell.text, reading.words) == ("06/05/2026", "05/06/2026")
    (reading,) = date_column(cells("2026-05-06")).days
    assert reading.words is None


def test_a_month_is_no_day() -> None:
    month = SourceCell("Tháng 12/2026", SourcePlace(), 0, 0, value=date(2026, 12, 1), span="month")
    column = date_column([month, *cells(*AMBIGUOUS)])
    assert column.months == (month,)
    assert [reading.stored.month for reading in column.days] == [5, 1]


def test_a_table_gives_its_columns_with_dates_and_the_words_of_their_rows() -> None:
    words = [SourceCell(f"trước ngày 05/6/2026 {row}", SourcePlace(), row, 0) for row in (0, 1)]
    table = SourceTable((words[0], *cells("2026-05-06", "2026-05-06"), words[1]), SourcePlace())
    columns = date_columns(table)
    assert list(columns) == [2]
    assert [reading.day for reading in columns[2].days] == [date(2026, 6, 5)] * 2
