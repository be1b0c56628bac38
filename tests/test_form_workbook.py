"""The workbook of a form: openpyxl reads what is shown, asked, locked, checked and kept out of sight."""

from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from dxplan.exchange.forms.form_columns import KPIS, SHEETS, TASKS
from dxplan.exchange.forms.form_contents import FormContents
from dxplan.exchange.forms.form_guide import typing_check
from dxplan.exchange.forms.form_key import DEFINED_NAME, KEY_SHEET, PROPERTY, FormKey
from dxplan.exchange.forms.form_workbook import (
    KEPT_COLUMNS,
    KEPT_HEADINGS,
    KEPT_LINES,
    KEPT_ROW,
    form_workbook,
    printed_words,
)
from dxplan.render.language import language
from facts import facts_of, judged_by
from forms import REPORTED, THIS_PERIOD, form, form_plan

HEAD = 3
"""The row of the head of the two tables, from 1."""


def contents(*facts: str, lang: str = "vi") -> FormContents:
    return form(judged_by(form_plan(), facts_of(*facts), "2024-09-20"), lang=lang)


def opened(made: FormContents, lang: str = "vi") -> Workbook:
    return load_workbook(BytesIO(form_workbook(made, language(lang))))


def cells(sheet: Worksheet) -> dict[tuple[str, str], object]:
    """What stands in the rows of a table, by the id of the row and the heading of the column."""
    heads = [cell.value for cell in sheet[HEAD]]
    return {
        (row[len(heads) - 1].value, head): cell.value
        for row in sheet.iter_rows(min_row=HEAD + 1)
        for head, cell in zip(heads, row, strict=True)
    }


@pytest.fixture(scope="module")
def book() -> Workbook:
    return opened(contents(REPORTED, THIS_PERIOD))


def test_the_key_stands_in_four_places(book: Workbook) -> None:
    key = str(contents(REPORTED, THIS_PERIOD).key)
    assert book.custom_doc_props[PROPERTY].value == key
    assert book.defined_names[DEFINED_NAME].value == f'"{key}"'
    assert book[KEY_SHEET]["A1"].value == key
    assert book[KEY_SHEET].sheet_state == "hidden"
    for name in ("Báo cáo", "Nhiệm vụ", "Chỉ tiêu"):
        lines = [str(cell.value) for row in book[name].iter_rows(max_row=5) for cell in row if cell.value]
        assert [str(FormKey.printed(line)) for line in lines if FormKey.printed(line)] == [key]


def test_a_sheet_without_rows_is_left_out() -> None:
    made = contents()._replace(kpis=())
    assert opened(made).sheetnames == ["Báo cáo", "Nhiệm vụ", "Hướng dẫn", KEY_SHEET]
    assert opened(contents(lang="en"), "en").sheetnames == ["Report", "Tasks", "KPIs", "Guide", KEY_SHEET]


def test_what_the_report_says_is_in_the_cells(book: Workbook) -> None:
    tasks, kpis = cells(book["Nhiệm vụ"]), cells(book["Chỉ tiêu"])
    assert [tasks["I.1", column.headings()[0]] for column in TASKS.columns] == [
        *("I.1", "Một", "Đề án", "Chủ trì", "30/9/2024", "Đang thực hiện, 40%, 10/06/2024"),
        *("Đã hoàn thành", 100, None, "01/09/2024", "8/TTr; 9/QĐ", "30/08/2024; 01/09/2024"),
        *("Đã trình.", "Thiếu người.", "Thêm người.", "I.1"),
    ]
    assert [kpis["KPI.1", column.headings()[0]] for column in KPIS.columns[5:]] == [
        *(None, None, 30, 60, "09/09/2024", None, None, "Ước tính", "KPI.1"),
    ]
    report = [[cell.value for cell in row] for row in book["Báo cáo"].iter_rows()]
    assert [None, "Số, ký hiệu báo cáo", "20/BC-STC", None] in report
    assert [None, "Ngày báo cáo", "10/09/2024", None] in report
    assert ["1", "Một.", "Ba.", "1"] in report
    assert ["2", "Hai.", None, "2"] in report


def test_only_what_is_asked_may_be_written_in(book: Workbook) -> None:
    """Every cell with a border on a light ground, and no other one, is open; ids are out of sight."""
    asked = {"Báo cáo": 2 * 5 + 2, "Nhiệm vụ": 0, "Chỉ tiêu": 0}
    for table, made in (
        ("Nhiệm vụ", contents(REPORTED, THIS_PERIOD).tasks),
        ("Chỉ tiêu", contents(REPORTED, THIS_PERIOD).kpis),
    ):
        sheet = next(sheet for sheet in SHEETS if sheet.titles()[0] == table)
        asked[table] = sum(len(sheet.asked) - len(row.unasked) for row in made)
    for sheet in book:
        assert sheet.protection.sheet, sheet.title
        assert not sheet.protection.password
        free = [cell for row in sheet.iter_rows() for cell in row if not cell.protection.locked]
        assert len(free) == asked.get(sheet.title, 0), sheet.title
        for cell in free:
            assert cell.border.left.style == "thin"
            assert not any(cell.coordinate in area for area in sheet.merged_cells.ranges)
        for row in sheet.iter_rows() if sheet.title in asked else ():
            for cell in row:
                assert cell.protection.locked or cell.fill.fgColor.rgb == "FFFFF9D6"
    assert book["Nhiệm vụ"].column_dimensions["P"].hidden
    assert book["Báo cáo"].column_dimensions["D"].hidden


def test_a_day_and_a_number_of_a_document_are_typed_as_text(book: Workbook) -> None:
    heads = {cell.value: cell.column_letter for cell in book["Nhiệm vụ"][HEAD]}
    form_of = {head: book["Nhiệm vụ"][f"{column}{HEAD + 1}"].number_format for head, column in heads.items()}
    assert {form_of[head] for head in ("Ngày hoàn thành", "Số văn bản", "Ngày văn bản", "Kết quả thực hiện")} == {"@"}
    assert {form_of[head] for head in ("Tỷ lệ (%)", "Tăng so với kỳ trước (điểm %)")} == {"General"}


def test_every_column_of_answers_has_a_check_and_a_note(book: Workbook) -> None:
    sheet = book["Nhiệm vụ"]
    checks = {str(check.sqref).split(":")[0]: check for check in sheet.data_validations.dataValidation}
    rows = len(contents(REPORTED, THIS_PERIOD).tasks)
    assert len(checks) == len(TASKS.asked)
    for check in checks.values():
        (area,) = check.sqref.ranges
        assert (area.min_row, area.max_row) == (HEAD + 1, HEAD + rows)
        assert check.promptTitle
        assert check.prompt
    progress = next(check for check in checks.values() if check.type == "list")
    assert progress.formula1 == "dxplan_progress"
    (place,) = book.defined_names["dxplan_progress"].destinations
    assert [row[0].value for row in book[place[0]][place[1].replace("$", "")]] == [
        *("Chưa thực hiện", "Đang thực hiện", "Đã hoàn thành")
    ]
    percent = next(check for check in checks.values() if check.type == "decimal" and check.formula1 == "0")
    assert (percent.formula2, percent.errorStyle or "stop") == ("100", "stop")
    assert all(len(check.formula1) <= 255 for check in checks.values() if check.formula1)


def test_the_pages_print_with_their_head(book: Workbook) -> None:
    for name in ("Nhiệm vụ", "Chỉ tiêu"):
        sheet = book[name]
        assert sheet.print_title_rows == f"${HEAD}:${HEAD}"
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.freeze_panes == f"C{HEAD + 1}"
        assert all(sheet.row_dimensions[row].height >= 45 for row in range(HEAD + 1, sheet.max_row + 1))


def test_the_hidden_table_keeps_what_the_cells_said(book: Workbook) -> None:
    sheet = book[KEY_SHEET]
    assert [cell.value for cell in sheet[KEPT_ROW + 1]][: len(KEPT_COLUMNS)] == list(KEPT_COLUMNS)
    kept = [tuple(cell.value for cell in row[:4]) for row in sheet.iter_rows(min_row=KEPT_ROW + 2)]
    made = contents(REPORTED, THIS_PERIOD)
    expected = [("report", "report", *cell) for cell in made.receipt.made.items()]
    for name, rows in made.rows.items():
        expected += [(name, row.id, *cell) for row in rows for cell in {**row.shown, **row.made}.items() if cell[1]]
    printed = [row for row in kept if row[0] in (KEPT_LINES, KEPT_HEADINGS)]
    assert kept == [*printed, *expected]
    assert {row[3] for row in printed if row[0] == KEPT_LINES} == printed_words(made, language("vi"))
    assert (KEPT_HEADINGS, "tasks", "percent", "Tỷ lệ (%)") in printed
    assert ("tasks", "I.1", "on", "2024-09-01") in kept
    assert ("kpis", "KPI.2/a", "value", "1200") in kept


def test_the_same_contents_give_the_same_bytes() -> None:
    made = contents(REPORTED)
    assert form_workbook(made, language("vi")) == form_workbook(contents(REPORTED), language("vi"))
    assert form_workbook(made, language("vi")) != form_workbook(contents(), language("vi"))


def test_no_text_of_data_is_a_formula() -> None:
    hostile = THIS_PERIOD.replace("Đã trình.", '\'=HYPERLINK("http://x","y")\'').replace(
        "Thiếu người.", "'+1-@SUM(A1)'"
    )
    book = opened(contents(hostile))
    for sheet in book:
        assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    assert '=HYPERLINK("http://x","y")' in cells(book["Nhiệm vụ"]).values()


def test_the_day_that_a_letter_sets_and_an_hour_are_told() -> None:
    made = contents()
    told = {
        "Thời hạn gửi: chậm nhất ngày 14/09/2024. Nơi nhận: Sở Thông tin và Truyền thông.": made,
        "Thời hạn gửi: 16 giờ 00 ngày 14/09/2024. Nơi nhận: A, B.": made._replace(hour="16:00", receivers=("A", "B")),
        "Thời hạn gửi báo cáo theo công văn yêu cầu.": made._replace(due=None, receivers=()),
    }
    for words, other in told.items():
        assert opened(other)["Báo cáo"]["A3"].value == words


def test_the_first_sheet_names_those_to_be_filled_in() -> None:
    made = contents()
    named = {
        "Các trang cần ghi: Báo cáo, Nhiệm vụ, Chỉ tiêu.": made,
        "Các trang cần ghi: Báo cáo, Chỉ tiêu.": made._replace(tasks=()),
        "Kỳ này không có nhiệm vụ, chỉ tiêu phải báo cáo; chỉ ghi trang này.": made._replace(tasks=(), kpis=()),
    }
    for words, other in named.items():
        book = opened(other)
        assert book["Báo cáo"]["A5"].value == f"{words} Cách ghi xem ở trang Hướng dẫn."
        assert ("Nhiệm vụ" in book.sheetnames, "Chỉ tiêu" in book.sheetnames) == (bool(other.tasks), bool(other.kpis))
        guide = [row[1].value for row in book["Hướng dẫn"].iter_rows()]
        assert any("tử số" in (line or "") for line in guide) is bool(other.kpis), "KPI.1 divides"


def test_what_is_shown_has_lines_of_another_colour_than_what_is_asked(book: Workbook) -> None:
    """The rows can be followed on paper, and the cells to be filled in are still told from the others."""
    shown, asked = book["Nhiệm vụ"][f"B{HEAD + 1}"], book["Nhiệm vụ"][f"G{HEAD + 1}"]
    assert shown.border.bottom.color.rgb == "FFBFBFBF"
    assert asked.border.bottom.color.auto


def test_excel_asks_back_where_there_may_be_several_documents() -> None:
    assert typing_check(TASKS.column("on"), "J4", "x").strict
    assert not typing_check(TASKS.column("evidence_date"), "J4", "x").strict
