"""Excel files read into papers: every cell is there, in its place, as Excel shows it."""

import io
import re
import time
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dxplan.diagnostics import Message
from dxplan.papers.excel_files.excel_file import read_excel
from dxplan.papers.excel_files.excel_sheet import address
from dxplan.papers.source_paper import SourceCell, SourcePaper, SourceParagraph, SourceTable
from dxplan.papers.tidying import tidy
from excel_papers import WAYS, cell, formats, plan_as_sheet, sheet_data, text, workbook

HEADING = ["TT", "Nhiệm vụ", "Thời hạn", "Chủ trì"]
PLAN: list[list[Any]] = [HEADING, ["1", "Họp & <bàn>", "Quý I", "Sở  KHCN\nUBND xã"], ["2", "Rà soát", None, 12.5]]


def seen(paper: SourcePaper) -> dict[str, str]:
    """The text of each cell that is not blank, by its address."""
    return {place.address or "?": words for words, place in _words(paper) if words}


def _words(paper: SourcePaper) -> Iterator[tuple[str, Any]]:
    for block in paper.blocks:
        if isinstance(block, SourceParagraph):
            yield block.text, block.place
        else:
            yield from ((cell.text, cell.place) for cell in block.cells)


def at(paper: SourcePaper, reference: str) -> SourceCell:
    """The cell of a table with this address."""
    cells = (cell for table in paper.tables for cell in table.cells)
    return next(cell for cell in cells if cell.place.address == reference)


def texts(messages: Any) -> list[str]:
    """The sentences of messages, notices or notes."""
    return [
        message.text.format(**message.args)
        for message in (entry if isinstance(entry, Message) else entry.message for entry in messages)
    ]


def left_out(paper: SourcePaper) -> list[tuple[str, str, str]]:
    return [(entry.place.address or "", entry.text, entry.why.text) for entry in paper.left_out]


@pytest.mark.parametrize("way", WAYS)
def test_every_way_to_write_a_sheet_gives_the_same_cells(way: str) -> None:
    paper = read_excel(WAYS[way](PLAN, ()))
    assert seen(paper) == {
        **{"A1": "TT", "B1": "Nhiệm vụ", "C1": "Thời hạn", "D1": "Chủ trì"},
        **{"A2": "1", "B2": "Họp & <bàn>", "C2": "Quý I", "D2": "Sở KHCN\nUBND xã"},
        **{"A3": "2", "B3": "Rà soát", "D3": "12,5"},
    }
    assert at(paper, "D3").value == 12.5
    assert (paper.notices, paper.left_out, paper.footnotes) == ((), (), ())
    assert [(table.height, table.width) for table in paper.tables] == [(3, 4)]


LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\x00\ufffe\uffff")
# letters of an old encoding refuse the whole file
WORDS = st.text(LETTERS.filter(lambda letter: not "\xa1" <= letter <= "\xff"), min_size=1, max_size=12)
VALUES = st.one_of(st.none(), WORDS.filter(str.strip), st.integers(-(10**9), 10**9))


@st.composite
def grids(draw: st.DrawFn) -> tuple[list[list[Any]], list[tuple[int, int, int, int]]]:
    """Rows with merged ranges that are apart; only the first cell of a range has a value."""
    height, width = draw(st.integers(1, 7)), draw(st.integers(1, 6))
    rows = [[draw(VALUES) for _ in range(width)] for _ in range(height)]
    merges: list[tuple[int, int, int, int]] = []
    taken: set[tuple[int, int]] = set()
    for _ in range(draw(st.integers(0, 4))):
        top, left = draw(st.integers(1, height)), draw(st.integers(1, width))
        bottom, right = draw(st.integers(top, height)), draw(st.integers(left, width))
        spots = {(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)}
        if len(spots) > 1 and not taken & spots:
            taken |= spots
            merges.append((top, left, bottom, right))
            for row, column in spots - {(top, left)}:
                rows[row - 1][column - 1] = None
    return rows, merges


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(grids(), st.sampled_from(["shared texts", "texts in cells", "strict", "runs", "a prefix", "no addresses"]))
def test_what_is_written_is_read_cell_by_cell(
    grid: tuple[list[list[Any]], list[tuple[int, int, int, int]]], way: str
) -> None:
    """Every text is at its address, once; merged cells cover what they cover in the sheet."""
    rows, merges = grid
    expected = {
        address(row, column): tidy(value) if isinstance(value, str) else str(value)
        for row, cells in enumerate(rows, 1)
        for column, value in enumerate(cells, 1)
        if value is not None and (not isinstance(value, str) or tidy(value))
    }
    if not expected:
        return
    paper = read_excel(WAYS[way](rows, merges))
    notes = {note.place.address: note.text for note in paper.footnotes}
    assert set(seen(paper)) | set(notes) == set(expected)
    if not notes:
        assert seen(paper) == expected
    assert not paper.left_out
    for table in paper.tables:
        _covers_its_grid(table)
        places = [re.fullmatch("([A-Z]+)([0-9]+)", cell.place.address or "") for cell in table.cells]
        in_rows = sorted({int(match[2]) for match in places if match})
        in_columns = sorted({ord(match[1]) - 64 for match in places if match})
        for content, match in zip(table.cells, places, strict=True):
            assert match
            top, left = int(match[2]), ord(match[1]) - 64
            bottom, right = next(((m[2], m[3]) for m in merges if m[:2] == (top, left)), (top, left))
            assert content.height >= sum(top <= row <= bottom for row in in_rows)
            assert content.width >= sum(left <= column <= right for column in in_columns)


def _covers_its_grid(table: SourceTable) -> None:
    """Every place of a table is of exactly one cell."""
    places = [
        (row, column)
        for cell in table.cells
        for row in range(cell.row, cell.row + cell.height)
        for column in range(cell.column, cell.column + cell.width)
    ]
    assert sorted(places) == [(row, column) for row in range(table.height) for column in range(table.width)]


def test_the_signed_plan_as_a_sheet_loses_no_cell_and_moves_none() -> None:
    """openpyxl is the oracle: each cell with a text is in the paper once, at its address or as a footnote."""
    import openpyxl

    content = plan_as_sheet()
    begin = time.process_time()
    paper = read_excel(content)
    assert time.process_time() - begin < 1
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    words = {cell.coordinate: tidy(cell.value) for row in sheet for cell in row if cell.value and tidy(cell.value)}
    assert set(seen(paper)) | {note.place.address for note in paper.footnotes} == set(words)
    plain = str.maketrans("", "", " ⁰¹²³⁴⁵⁶⁷⁸⁹")
    for place, text_read in seen(paper).items():
        assert text_read.translate(plain) == words[place].translate(plain)
    assert [note.sign for note in paper.footnotes] == ["1", "2", "3", "4", "5", "6"]
    assert sum(len(cell.marks) for table in paper.tables for cell in table.cells) == 5
    tables = [table for table in paper.tables if table.is_ruled]
    assert {table.width for table in tables} == {6}
    assert tables[0].cells[0].text == "TT"


def plan_sheet(*, before: str = "", after: str = "", rows: str = "", **options: Any) -> bytes:
    """A sheet with a table of three columns in rows 4 to 6, below a title."""
    table = "".join(
        f'<row r="{row}"{rows if row == 5 else ""}>'
        + "".join(text(f"{column}{row}", f"{column.lower()}{row}") for column in "ABC")
        + "</row>"
        for row in (4, 5, 6)
    )
    title = f'<row r="2">{text("A2", "Phụ lục")}</row>'
    return workbook({"S": f"{before}<sheetData>{title}{table}</sheetData>{after}"}, **options)


def test_a_row_and_a_column_that_are_hidden_are_left_out_with_every_word() -> None:
    paper = read_excel(plan_sheet(before='<cols><col min="2" max="2" hidden="1"/></cols>', rows=' hidden="1"'))
    assert set(seen(paper)) == {"A2", "A4", "C4", "A6", "C6"}
    assert left_out(paper) == [
        ("B4", "b4", "its column is hidden"),
        *((f"{column}5", f"{column.lower()}5", "its row is hidden") for column in "ABC"),
        ("B6", "b6", "its column is hidden"),
    ]


@pytest.mark.parametrize(
    ("rows", "after"), [(' hidden="1"', '<autoFilter ref="A4:C6"/>'), (' hidden="1" outlineLevel="1"', "")]
)
def test_rows_that_a_filter_or_an_outline_hides_are_read(rows: str, after: str) -> None:
    paper = read_excel(plan_sheet(rows=rows, after=after))
    assert {"A5", "B5", "C5"} <= set(seen(paper))
    assert texts(paper.notices) == ["1 rows that a filter or a closed outline hides are read too"]


TITLES = (
    '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">S!$A:$A,S!$2:$5</definedName></definedNames>'
)


@pytest.mark.parametrize(
    ("options", "rows"),
    [
        ({}, 0),
        ({"after": '<autoFilter ref="A4:C6"/>'}, 1),
        ({"book": TITLES}, 2),
        ({"before": '<sheetViews><sheetView><pane ySplit="5" state="frozen"/></sheetView></sheetViews>'}, 2),
        ({"before": '<sheetViews><sheetView><pane ySplit="3" state="frozen"/></sheetView></sheetViews>'}, 0),
        ({"before": '<sheetViews><sheetView><pane ySplit="5"/></sheetView></sheetViews>'}, 0),
    ],
)
def test_rows_of_the_heading_are_those_that_the_file_marks(options: dict[str, str], rows: int) -> None:
    (table,) = read_excel(plan_sheet(**options)).tables
    assert table.heading_rows == rows


def test_merged_ranges_that_are_wrong_overlap_or_cover_texts_are_reported() -> None:
    ranges = ("A4:A5", "A5:B5", "C6:C5", "B4:C4")
    merges = "".join(f'<mergeCell ref="{reference}"/>' for reference in ranges)
    paper = read_excel(plan_sheet(after=f"<mergeCells>{merges}</mergeCells>"))
    assert (at(paper, "A4").height, at(paper, "B4").width, at(paper, "B5").width) == (2, 2, 1)
    assert left_out(paper) == [(place, place.lower(), "a merged cell covers it") for place in ("A5", "C4")]
    assert "A5:B5, C6:C5" in texts(paper.notices)[0]


def test_a_merged_cell_whose_first_row_is_hidden_is_still_seen() -> None:
    sheet = (
        f'<sheetData><row r="1">{text("A1", "TT")}{text("B1", "b")}{text("C1", "c")}</row>'
        f'<row r="2" hidden="1">{text("A2", "I")}{text("B2", "ẩn")}</row>'
        f'<row r="3">{text("B3", "x")}{text("C3", "y")}</row></sheetData>'
        '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>'
    )
    paper = read_excel(workbook({"S": sheet}))
    assert (at(paper, "A3").text, at(paper, "A3").height) == ("I", 1)
    assert left_out(paper) == [("B2", "ẩn", "its row is hidden")]


def test_sheets_that_are_hidden_are_not_read_and_counted() -> None:
    content = workbook(
        {"1": sheet_data(text("A1", "a") + text("B1", "b")), "2": sheet_data(text("A1", "c")), "3": "<sheetData/>"},
        states={"2": "veryHidden", "3": "hidden"},
    )
    assert texts(read_excel(content).notices) == ["the sheet 2 is hidden: its 1 cells are not read"]


VALUES_AS_STORED = [
    (cell("C5", "46357", style=1), "Tháng 12/2026", date(2026, 12, 1), ""),
    (cell("C5", "46357", style=2), "01/12/2026", date(2026, 12, 1), ""),
    (cell("C5", "46357", style=3), "01/12/2026", date(2026, 12, 1), "does not say"),
    (cell("C5", "0.955", style=4), "95,5%", 0.955, ""),
    (cell("C5", "2026-12-01T00:00:00", "d", style=2), "01/12/2026", date(2026, 12, 1), ""),
    (cell("C5", "1", "b"), "TRUE", None, ""),
    (cell("C5", "#REF!", "e"), "#REF!", None, "has an error here: #REF!"),
    (cell("C5", "12a"), "12a", None, "it is none"),
    (cell("C5", "1E999"), "1E999", None, "it is none"),
    (cell("C5", "99", "s"), "99", None, "is missing in the file"),
    (cell("C5", "60", style=2), "60", 60.0, "no day of this number"),
    (cell("C5", "xong", "str"), "xong", None, ""),
    ('<c r="C5"><f>A1+1</f><v>7</v></c>', "7", 7.0, ""),
    ('<c r="C5"><f>A1+1</f></c>', "=A1+1", None, "never computed"),
    ('<c r="C5" t="str"><f>A1&amp;""</f><v></v></c>', "", None, None),
    (
        '<c r="C5" t="inlineStr"><is><t>a_x000D_\n_x000D_\nb_x005F_x0041_ _xD800_c_x0000_</t></is></c>',
        *("a\nb_x0041_ c", None, ""),
    ),
    (text("C5", " x\u00a0 y\u200b\n \nTie\u0302\u0301ng"), "x y\nTiếng", None, ""),
    (text("C5", "x", style=5), "x", None, "struck through: x"),
    (
        '<c r="C5" t="inlineStr"><is><r><t>Bỏ </t></r><r><rPr><strike/></rPr><t>câu này</t></r><rPh sb="0" eb="1">'
        "<t>âm</t></rPh></is></c>",
        *("Bỏ câu này", None, "struck through: câu này"),
    ),
    (
        '<c r="C5" t="inlineStr"><is><r><t>10 km</t></r>'
        '<r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r></is></c>',
        *("10 km²", None, ""),
    ),
]
STYLES = (
    formats("General", '"Tháng "m/yyyy', 14, 27, "0.0%", 49)
    .replace('<xf numFmtId="49" fontId="0"', '<xf numFmtId="49" fontId="1"')
    .replace("<fonts>", "<fonts><font/>")
    .replace("<font/><font/>", "<font/><font><strike/></font>")
)


@pytest.mark.parametrize(("stored", "words", "value", "note"), VALUES_AS_STORED)
def test_a_cell_has_what_excel_shows_and_what_is_behind_it(
    stored: str, words: str, value: Any, note: str | None
) -> None:
    rows = (text("A4", "a") + text("B4", "b") + text("C4", "c"), text("A5", "1") + text("B5", "x") + stored)
    paper = read_excel(workbook({"S": sheet_data(*rows)}, styles=STYLES))
    content = at(paper, "C5")
    assert (content.text, content.value) == (words, value)
    if note:
        assert note in texts(content.notes)[0]
    else:
        assert not content.notes


def test_a_cell_whose_shared_text_is_blank_is_blank() -> None:
    """LibreOffice writes such cells; the number of the text is no word of the sheet."""
    sheet = sheet_data(text("A1", "a") + text("B1", "b") + text("C1", "c"), text("A2", "1") + cell("B2", "0", "s"))
    paper = read_excel(workbook({"S": sheet}, shared="<si><t></t></si>"))
    assert set(seen(paper)) == {"A1", "B1", "C1", "A2"}
    assert paper.left_out == ()


def test_the_calendar_of_1904_is_obeyed() -> None:
    sheet = sheet_data(text("A1", "a") + text("B1", "b") + cell("C1", "44895", style=1))
    paper = read_excel(workbook({"S": sheet}, styles=formats(0, 14), properties='<workbookPr date1904="1"/>'))
    assert (at(paper, "C1").text, at(paper, "C1").value) == ("01/12/2026", date(2026, 12, 1))


def test_what_a_format_hides_is_left_out_with_its_words() -> None:
    sheet = sheet_data(
        text("A1", "a") + text("B1", "b") + text("C1", "c"), cell("A2", "5", style=1) + text("B2", "x", 1)
    )
    paper = read_excel(workbook({"S": sheet}, styles=formats(0, ";;;")))
    assert left_out(paper) == [("A2", "5", "its format shows nothing"), ("B2", "x", "its format shows nothing")]


def test_a_far_cell_is_a_cell_beside_the_table() -> None:
    sheet = sheet_data(
        *(text(f"{column}{row}", "x") for row in (4,) for column in ("A", "B", "C")),
        text("A5", "1") + text("B5", "b") + text("C5", "c") + text("XFD1048576", "xa"),
    ).replace("</row><row>", "", 2)
    paper = read_excel(workbook({"S": sheet}))
    assert seen(paper)["XFD1048576"] == "xa"
    assert max(table.width for table in paper.tables) <= 4


def test_title_letterhead_and_foot_are_apart_from_the_table() -> None:
    import xlsxwriter

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet("Phụ lục")
    line, bold = book.add_format({"border": 1}), book.add_format({"bold": True, "align": "center"})
    sheet.write("A1", "UBND TỈNH")
    sheet.write("D1", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    sheet.merge_range("A3:D3", "PHỤ LỤC", bold)
    for row, words in enumerate(("TT Việc Hạn Sở", "I Mục", "1 Họp", "2 Đi Q1 S"), 5):
        for column, word in enumerate(words.split()):
            sheet.write(row, column, word, line)
    sheet.write("A12", "Nơi nhận:")
    sheet.write("C12", "TM. ỦY BAN")
    sheet.write("A13", "- Như trên")
    sheet.write("H8", "ghi thêm")
    sheet.write_comment("B7", "xem lại")
    sheet.insert_textbox("F2", "Dự thảo")
    sheet.set_header("&C&P/&N Mật")
    book.close()
    paper = read_excel(out.getvalue())
    kinds = [block.text if isinstance(block, SourceParagraph) else block.is_ruled for block in paper.blocks]
    assert kinds == [False, "PHỤ LỤC", True, False, "- Như trên"]
    title = paper.blocks[1]
    assert isinstance(title, SourceParagraph)
    assert (title.is_bold, title.is_centred) == (True, True)
    assert paper.tables[1].place.address == "A6:H9"
    assert "beside the table" in texts(at(paper, "H8").notes)[0]
    assert {entry[:2] for entry in left_out(paper)} == {("B7", "xem lại"), ("", "Dự thảo"), ("", "/ Mật")}


def test_a_typed_footnote_below_the_table_has_its_mark() -> None:
    raised = '<r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>'
    marked = f'<c r="B2" t="inlineStr"><is><r><t>Xóa vùng lõm</t></r>{raised}</is></c>'
    note = f'<c r="A4" t="inlineStr"><is>{raised}<r><t> Bản Lách</t></r></is></c>'
    sheet = sheet_data(
        text("A1", "TT") + text("B1", "Việc") + text("C1", "Hạn"), text("A2", "1") + marked + text("C2", "x"), note
    )
    paper = read_excel(workbook({"S": sheet}))
    assert [(entry.sign, entry.text) for entry in paper.footnotes] == [("1", "Bản Lách")]
    assert (at(paper, "B2").text, at(paper, "B2").marks) == ("Xóa vùng lõm", ((12, "1"),))
