"""Workbooks as made by XlsxWriter and read by openpyxl: types, limits, hostile texts, checks, bytes."""

import io
import zipfile
from datetime import date
from typing import Any

import pytest

from dxplan.diagnostics import DxplanError
from dxplan.render.excel_book import LONGEST_TEXT, ExcelBook, ExcelCheck, ExcelLook, ExcelNote, Value, sheet_name

openpyxl = pytest.importorskip("openpyxl")


def read(content: bytes) -> Any:
    """The workbook as openpyxl reads it."""
    return openpyxl.load_workbook(io.BytesIO(content))


def book_of(*values: Value, look: ExcelLook = ExcelLook()) -> bytes:  # noqa: B008  # immutable
    """A workbook with the values in its first column."""
    book = ExcelBook("Sổ")
    sheet = book.sheet("Tờ")
    for row, value in enumerate(values):
        sheet.write(row, 0, value, look)
    return book.content()


def full_book() -> bytes:
    """A workbook with all that a form needs."""
    book = ExcelBook("Biểu mẫu", {"dxplan-plan": "sha256:12", "dxplan-form": "so-tc"})
    sheet = book.sheet("Nhiệm vụ", landscape=False)
    sheet.widths([8, 12.5, 30], hidden=[0])
    sheet.across(0, 0, 2, "Một câu dài " * 10, ExcelLook(bold=True, size=14))
    for column, title in enumerate(("id", "Tiến độ", "Ngày")):
        sheet.write(1, column, title, ExcelLook(bold=True, border=True))
    sheet.write(2, 1, None, ExcelLook(unlocked=True))
    sheet.head(1, 3, 2)
    names = book.choices("tien_do", ["Đã hoàn thành", "Đang thực hiện"] * 20)
    prompt, error = ExcelNote("Tiến độ", "Chọn trong danh sách."), ExcelNote("Sai", "Hãy chọn lại.")
    sheet.ask((2, 1, 3, 1), ExcelCheck("list", names, prompt=prompt, error=error))
    sheet.ask((2, 2, 3, 2), ExcelCheck("custom", "LEN(C3)=10", strict=False))
    sheet.ask((4, 2, 4, 2), ExcelCheck("decimal", least=0, most=100))
    sheet.ask((5, 2, 5, 2), ExcelCheck("whole", least=0))
    sheet.lock()
    book.define("dxplan_ma", sheet, (2, 0, 3, 0))
    hidden = book.sheet("Mã")
    hidden.write(0, 0, "so-tc")
    hidden.hide()
    return book.content()


def test_values_keep_their_types() -> None:
    cells = read(book_of("chữ", 12, 1.5, True, None, look=ExcelLook("0.0")))["Tờ"]["A"]
    assert [cell.value for cell in cells] == ["chữ", 12, 1.5, True, None]
    assert [type(cell.value).__name__ for cell in cells] == ["str", "int", "float", "bool", "NoneType"]
    day = read(book_of(date(2024, 6, 30), look=ExcelLook("dd/mm/yyyy")))["Tờ"]["A1"]
    assert (day.value.date(), day.number_format, day.is_date) == (date(2024, 6, 30), "dd/mm/yyyy", True)


@pytest.mark.parametrize("value", [10**15, -(10**15), date(1900, 2, 28), date(1899, 12, 31)])
def test_what_excel_would_change_is_written_as_text(value: Value) -> None:
    assert read(book_of(value))["Tờ"]["A1"].value == str(value)


def test_the_last_number_and_the_first_day_that_excel_keeps() -> None:
    assert read(book_of(10**15 - 1))["Tờ"]["A1"].value == 10**15 - 1
    assert read(book_of(date(1900, 3, 1), look=ExcelLook("yyyy-mm-dd")))["Tờ"]["A1"].value.date() == date(1900, 3, 1)


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+84",
        "-5",
        "@SUM(A1)",
        "{=1}",
        "=cmd|'/c calc'!A1",
        "http://a.vn",
        "mailto:a@b.vn",
        "internal:A1",
        "007",
    ],
)
def test_a_text_of_data_stays_a_text(text: str) -> None:
    content = book_of(text)
    cell = read(content)["Tờ"]["A1"]
    assert cell.value == text
    assert cell.data_type != "n"
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet
    assert 't="s"' in sheet


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x00b", "a\\u0000b"),
        ("a\x1f", "a\\u001f"),
        ("a\tb", "a\\u0009b"),
        ("\u202eab", "\\u202eab"),
        ("\ud800", "\\ud800"),
        ("\ufffe", "\\ufffe"),
        ("hai\ndòng", "hai\ndòng"),
        ("a\rb", "a\\u000db"),
        ("_x0041_", "_x0041_"),
        (" đầu và cuối ", " đầu và cuối "),
        ("<b>&amp;", "<b>&amp;"),
    ],
)
def test_characters_that_are_not_seen_are_made_visible(text: str, shown: str) -> None:
    assert read(book_of(text))["Tờ"]["A1"].value == shown


def test_a_text_is_as_long_as_excel_takes() -> None:
    assert len(read(book_of("ạ" * LONGEST_TEXT))["Tờ"]["A1"].value) == LONGEST_TEXT
    for text in ("ạ" * (LONGEST_TEXT + 1), "𝐀" * (LONGEST_TEXT // 2 + 1)):
        with pytest.raises(DxplanError) as caught:
            book_of("", text)
        assert caught.value.message.args["cell"] == "A2"
        assert caught.value.message.args["sheet"] == "Tờ"


def test_what_lies_outside_a_sheet_is_an_error() -> None:
    sheet = ExcelBook("Sổ").sheet("Tờ")
    for row, column in ((1_048_576, 0), (0, 16_384)):
        with pytest.raises(DxplanError):
            sheet.write(row, column, "x")


def test_what_a_check_or_a_property_cannot_hold_is_an_error() -> None:
    book = ExcelBook("Sổ")
    sheet = book.sheet("Tờ")
    for note in (ExcelNote("x" * 33, "y"), ExcelNote("x", "y" * 256)):
        with pytest.raises(DxplanError):
            sheet.ask((0, 0, 0, 0), ExcelCheck("any", prompt=note))
    with pytest.raises(DxplanError):
        book.define("không được", sheet, (0, 0, 0, 0))
    with pytest.raises(DxplanError):
        ExcelBook("Sổ", {"x": "y" * 256})


def test_a_book_has_all_that_a_form_needs() -> None:
    book = read(full_book())
    assert {prop.name: prop.value for prop in book.custom_doc_props.props} == {
        "dxplan-plan": "sha256:12",
        "dxplan-form": "so-tc",
    }
    assert [(sheet.title, sheet.sheet_state) for sheet in book] == [
        ("Nhiệm vụ", "visible"),
        ("_lists", "hidden"),
        ("Mã", "hidden"),
    ]
    assert book.defined_names["dxplan_ma"].attr_text == "'Nhiệm vụ'!$A$3:$A$4"
    assert book.defined_names["tien_do"].attr_text == "_lists!$A$1:$A$40"
    sheet = book["Nhiệm vụ"]
    assert sheet.column_dimensions["A"].hidden
    assert not sheet.column_dimensions["B"].hidden
    assert sheet.protection.sheet
    assert not sheet.protection.autoFilter  # openpyxl has the sense of the file: False is allowed
    assert not sheet["B3"].protection.locked
    assert sheet["B2"].protection.locked
    assert sheet.freeze_panes == "A3"
    assert sheet.print_title_rows == "$2:$2"
    assert sheet.auto_filter.ref == "A2:C4"
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "portrait")
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0) or sheet.page_setup.fitToHeight == 0
    assert sheet.oddFooter.center.text == "&P/&N"
    assert [str(area) for area in sheet.merged_cells.ranges] == ["A1:C1"]
    assert sheet.row_dimensions[1].height > 40  # three lines or more in the two columns that are seen
    checks = {check.type: check for check in sheet.data_validations.dataValidation}
    assert checks["list"].formula1 == "tien_do"
    assert (checks["list"].promptTitle, checks["list"].prompt) == ("Tiến độ", "Chọn trong danh sách.")
    assert (checks["list"].errorTitle, checks["list"].error) == ("Sai", "Hãy chọn lại.")
    assert (checks["custom"].formula1, checks["custom"].errorStyle) == ("LEN(C3)=10", "warning")
    assert (checks["decimal"].formula1, checks["decimal"].formula2) == ("0", "100")
    assert (checks["whole"].operator, checks["whole"].formula1) == ("greaterThanOrEqual", "0")
    assert {cell.font.name for row in sheet for cell in row} == {"Times New Roman"}


@pytest.mark.parametrize(
    ("text", "look", "lines"),
    [
        ("một hai ba bốn năm", ExcelLook(), 1),
        ("một hai ba bốn năm sáu bảy", ExcelLook(), 2),
        ("một hai ba bốn năm", ExcelLook(size=18), 3),
        ("một hai ba bốn năm sáu", ExcelLook(bold=True), 2),
        ("MỘT HAI BA BỐN NĂM", ExcelLook(bold=True), 2),
        ("một hai ba bốn năm sáu bảy", ExcelLook(wrap=False), 1),
        ("một\nhai\nba", ExcelLook(), 3),
        ("a" * 50, ExcelLook(), 3),
    ],
)
def test_rows_are_as_high_as_their_texts_need(text: str, look: ExcelLook, lines: float) -> None:
    book = ExcelBook("Sách")
    sheet = book.sheet("Tờ")
    sheet.widths((20, 5), hidden=(1,))
    sheet.write(0, 0, text, look)
    sheet.write(0, 1, "chữ không ai thấy")
    height = read(book.content())["Tờ"].row_dimensions[1].height
    assert (height or 16.5) == 16.5 * lines


def test_the_same_content_gives_the_same_bytes() -> None:
    assert full_book() == full_book()
    with zipfile.ZipFile(io.BytesIO(full_book())) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize(
    ("text", "taken", "name"),
    [
        ("Nhiệm vụ", (), "Nhiệm vụ"),
        ("Quý I/2024: [đã] nộp?", (), "Quý I 2024 đã nộp"),
        ("'nháy'", (), "nháy"),
        ("", (), "_"),
        ("///", (), "_"),
        ("History", (), "History_"),
        ("a" * 32, (), "a" * 30 + "…"),
        ("𝐀" * 16, (), "𝐀" * 15 + "…"),
        ("NHIỆM VỤ", ("nhiệm vụ",), "NHIỆM VỤ (2)"),
        ("x", ("x", "x (2)"), "x (3)"),
        ("a" * 31, ("a" * 31,), "a" * 26 + "… (2)"),
        ("hai\ndòng", (), "hai dòng"),
    ],
)
def test_names_of_sheets(text: str, taken: tuple[str, ...], name: str) -> None:
    assert sheet_name(text, taken) == name
    assert ExcelBook("Sổ").sheet(name).name == name


def test_hostile_sheets_and_titles_still_make_a_book() -> None:
    book = ExcelBook("\x00&" * 400, {})
    for _ in range(3):
        book.sheet("' =1+1'").write(0, 0, "x")
    assert read(book.content()).sheetnames == ["=1+1", "=1+1 (2)", "=1+1 (3)"]
