"""Days of a sheet on their way to a deadline: as typed where that is certain, else one question for the column."""

from datetime import date
from typing import Any

import pytest

from dxplan.exchange.cell_meanings.cell_deadlines import read_cell_deadline
from dxplan.exchange.cell_meanings.sheet_days import SheetDays
from dxplan.exchange.outlines.outline import Entry, OutlineRow, OutlineTable
from dxplan.exchange.outlines.structure import outline_of
from dxplan.papers.excel_files.excel_file import read_excel
from dxplan.papers.source_paper import SourcePaper
from excel_papers import cell, formats, sheet_data, text, workbook

HEADING = ["TT", "Nhiệm vụ", "Thời hạn hoàn thành", "Cơ quan chủ trì"]


def _paper(*days: object, titles: tuple[str, ...] = ()) -> SourcePaper:
    """A sheet whose tasks have these deadlines; dates are shown with the day first."""
    rows = ["".join(text(f"{column}1", words) for column, words in zip("ABCD", HEADING, strict=True))]
    for row, day in enumerate(days, 2):
        title = titles[row - 2] if titles else f"Xây dựng nền tảng số {row}"
        serial = str((day - date(1899, 12, 30)).days) if isinstance(day, date) else ""
        deadline = cell(f"C{row}", serial, style=1) if serial else text(f"C{row}", str(day))
        rows.append(cell(f"A{row}", str(row - 1)) + text(f"B{row}", title) + deadline + text(f"D{row}", "Sở Tài chính"))
    return read_excel(workbook({"Phụ lục": sheet_data(*rows)}, styles=formats(0, "dd/mm/yyyy")))


def _deadlines(paper: SourcePaper) -> list[dict[str, Any]]:
    """What each row's deadline is, with the texts of its doubts under `why`."""
    days = SheetDays(paper)
    (table,) = (block for block in outline_of(paper).blocks if isinstance(block, OutlineTable))
    result = []
    for entry in map(_deadline, table.rows):
        value = read_cell_deadline(days.words(entry), year=2026, question=days.question(entry))
        result.append({**value.data, **({"why": value.doubts[0].text[:30]} if value.doubts else {})})
    return result


def _deadline(row: OutlineRow) -> Entry:
    return row.entries["deadline"]


def test_days_of_a_column_with_a_day_after_the_twelfth_are_certain() -> None:
    paper = _paper(date(2026, 6, 30), date(2026, 6, 5), "Quý III/2026")
    assert _deadlines(paper) == [{"deadline": "30/06/2026"}, {"deadline": "05/06/2026"}, {"deadline": "Quý III/2026"}]


def test_days_that_nothing_decides_are_printed_each_with_the_question_of_the_column() -> None:
    asked = "day and month of {count} dates"
    assert _deadlines(_paper(date(2026, 5, 6), date(2026, 1, 12), date(2026, 7, 7))) == [
        {"printed": {"deadline": "06/05/2026"}, "why": asked},
        {"printed": {"deadline": "12/01/2026"}, "why": asked},
        {"deadline": "07/07/2026"},
    ]


def test_the_words_of_a_row_decide_that_a_day_was_exchanged() -> None:
    assert _deadlines(_paper(date(2026, 5, 6), titles=("Báo cáo trước ngày 05/6/2026",))) == [
        {"deadline": "05/06/2026"}
    ]


@pytest.mark.parametrize("words", ["06/05/2026", "Thường xuyên"])
def test_a_paper_without_days_behind_its_texts_asks_nothing(words: str) -> None:
    assert _deadlines(_paper(words)) == [{"deadline": words}]
