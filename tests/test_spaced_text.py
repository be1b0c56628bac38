"""Text that is laid out by blanks: tables by hand, a law, and the plan of Hà Nội against its gold list."""

import json
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dxplan.exchange.outlines.outline import OutlineTable
from dxplan.exchange.outlines.structure import outline_of
from dxplan.papers.pdf_files.pdf_file import read_pdf
from dxplan.papers.source_paper import PaperError, PaperKind, SourceCell, SourcePaper, SourceParagraph, SourceTable
from dxplan.papers.text_files.plain_text import read_text
from plans import ROOT

SOURCES = ROOT / "tests" / "sources"

TOP = """\
TT     Nhiệm vụ                              Thời hạn          Cơ quan thực hiện
I CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CỦA BAN CHỈ ĐẠO
1      Tổ chức các phiên họp thường kỳ       Hàng Quý          Sở Thông tin và
       hoặc đột xuất                                           Truyền thông
2      Tham gia ý kiến                       Thường xuyên      Các sở, ban, ngành
                                                               cấp tỉnh
"""
CENTRED = """\
TT     Nhiệm vụ                              Thời hạn          Cơ quan thực hiện
       Tổ chức các phiên họp thường kỳ                          Sở Thông tin
1                                            Hàng Quý
       hoặc đột xuất                                          và Truyền thông
                                                             Các sở, ban, ngành
2      Tham gia ý kiến                     Thường xuyên
                                                                  cấp tỉnh
3      Kiểm tra                              Tháng 12           Sở Nội vụ
"""


def paper(text: str) -> SourcePaper:
    return read_text(text.encode())


HEAD_OF_TOP = TOP.split("\n", 1)[0] + "\n"


def rows(table: SourceTable) -> list[list[str]]:
    lines: dict[int, list[str]] = {}
    for cell in table.cells:
        lines.setdefault(cell.row, []).append(cell.text)
    return [*lines.values()]


def noted(source: SourcePaper) -> list[str]:
    return [cell.text for table in source.tables for cell in table.cells if cell.notes]


def paragraphs(source: SourcePaper) -> list[str]:
    return [block.text for block in source.blocks if isinstance(block, SourceParagraph)]


def test_numbers_on_the_first_line_of_their_rows() -> None:
    source = paper(TOP)
    assert source.kind is PaperKind.SPACES
    (table,) = source.tables
    assert (table.heading_rows, table.shows_merges) == (1, False)
    assert rows(table) == [
        ["TT", "Nhiệm vụ", "Thời hạn", "Cơ quan thực hiện"],
        ["I CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CỦA BAN CHỈ ĐẠO", "", "", ""],
        ["1", "Tổ chức các phiên họp thường kỳ hoặc đột xuất", "Hàng Quý", "Sở Thông tin và Truyền thông"],
        ["2", "Tham gia ý kiến", "Thường xuyên", "Các sở, ban, ngành cấp tỉnh"],
    ]
    assert noted(source) == []
    assert (table.cells[-1].place.line, table.cells[-1].place.column) == (5, 4)


@pytest.mark.parametrize(
    ("title", "words", "is_noted"),
    [
        ("I CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CỦA BAN\n  CHỈ ĐẠO", "I CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CỦA BAN CHỈ ĐẠO", False),
        ("I      CHỈ ĐẠO, ĐIỀU HÀNH VÀ\n       KIỂM TRA", "I CHỈ ĐẠO, ĐIỀU HÀNH VÀ KIỂM TRA", False),
        ("I. Công tác chỉ đạo, điều hành của Ban Chỉ đạo và\n       các cơ quan", None, False),
        # the second line may be a heading of its own: it had room on the first
        ("I      BAN CHỈ ĐẠO TỈNH\n       KIỂM TRA", "I BAN CHỈ ĐẠO TỈNH KIỂM TRA", True),
    ],
)  # fmt: skip
def test_the_title_of_a_group_goes_on_in_the_next_line(title: str, words: str | None, is_noted: bool) -> None:
    source = paper(TOP.replace("I CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CỦA BAN CHỈ ĐẠO", title))
    written = words or " ".join(title.split())
    assert rows(source.tables[0])[1] == [written, "", "", ""]
    assert rows(source.tables[0])[2][0] == "1"
    assert noted(source) == [written] * is_noted


def test_the_title_of_a_group_that_a_page_cuts() -> None:
    page = HEAD_OF_TOP + "       NHÂN LỰC SỐ\n" + TOP.split("\n", 2)[2].replace("1  ", "3  ").replace("2  ", "4  ")
    source = paper(f"{TOP}II     TRUYỀN THÔNG VÀ PHÁT TRIỂN\n\f{page}")
    assert rows(source.tables[0])[-1] == ["II TRUYỀN THÔNG VÀ PHÁT TRIỂN", "", "", ""]
    assert rows(source.tables[1])[1:3] == [
        ["", "NHÂN LỰC SỐ", "", ""],
        ["3", "Tổ chức các phiên họp thường kỳ hoặc đột xuất", "Hàng Quý", "Sở Thông tin và Truyền thông"],
    ]
    (table,) = [block for block in outline_of(source).blocks if isinstance(block, OutlineTable)]
    assert [row.entries["title"].text for row in table.rows[1:]] == ["TRUYỀN THÔNG VÀ PHÁT TRIỂN NHÂN LỰC SỐ"]
    assert [row.doubts for row in table.rows] == [[], []]


def test_a_title_in_capitals_among_titles_in_capitals_is_the_first_line_of_a_row() -> None:
    (table,) = paper(CENTRED.replace("Tổ chức các phiên họp thường kỳ", "TỔ CHỨC CÁC PHIÊN HỌP         ").replace(
        "hoặc đột xuất", "VÀ KIỂM TRA  ").replace("Tham gia ý kiến", "THAM GIA Ý KIẾN")).tables  # fmt: skip
    assert rows(table)[1][:2] == ["1", "TỔ CHỨC CÁC PHIÊN HỌP VÀ KIỂM TRA"]


def test_numbers_in_the_middle_of_their_rows() -> None:
    assert rows(paper(CENTRED).tables[0])[1:] == [
        ["1", "Tổ chức các phiên họp thường kỳ hoặc đột xuất", "Hàng Quý", "Sở Thông tin và Truyền thông"],
        ["2", "Tham gia ý kiến", "Thường xuyên", "Các sở, ban, ngành cấp tỉnh"],
        ["3", "Kiểm tra", "Tháng 12", "Sở Nội vụ"],
    ]


def test_words_that_may_be_of_two_cells_are_noted_in_both() -> None:
    source = paper(TOP.replace("thường kỳ       Hàng Quý  ", "thường kỳ họp   Hàng Quý  ").replace(
        "Tham gia ý kiến                       Thường", "Tham gia ý kiến về các việc của tỉnh Thường"))  # fmt: skip
    assert noted(source) == ["Tham gia ý kiến về các việc của tỉnh", "Thường xuyên"]


def test_lines_that_may_be_of_two_rows_are_noted_in_both() -> None:
    """The numbers are in the middle of their rows, and nothing shows whether `Sở Y tế` is below or above."""
    line = "                                                             Các sở, ban, ngành\n"
    text = CENTRED.replace(line, line.replace("Các sở, ban, ngành", "Sở Y tế") + line)
    assert {"Sở Thông tin và Truyền thông Sở Y tế", "Sở Thông tin và Truyền thông"} & {*noted(paper(text))}


def test_a_sentence_that_goes_on_in_the_next_row_is_noted() -> None:
    """It is a merged cell, whose lines are beside several numbers."""
    source = paper(
        "TT     Nhiệm vụ            Sản phẩm               Cơ quan\n"
        "1      Dữ liệu y tế        Hoàn thành tích hợp    Sở Y tế\n"
        "2      Dữ liệu nội vụ      dữ liệu về kho         Sở Nội vụ\n"
        "3      Dữ liệu đất                                Sở Xây dựng\n"
    )
    assert noted(source) == ["Hoàn thành tích hợp", "dữ liệu về kho"]


HEAD = "STT Nội dung                  Chủ trì               Thời hạn        Kết quả\n"
ROWS = (
    "1   Dữ liệu y tế              Sở Y tế               30/6/2026       Báo cáo về kho\n"
    "                                                                    dữ liệu\n"
    "2   Dữ liệu nội vụ            Sở Nội vụ             30/7/2026       Báo cáo\n"
)


def of_rows(text: str) -> list[tuple[list[str], bool]]:
    """The words of each row below the heading, and whether any of them has a note."""
    (table,) = paper(HEAD + text).tables
    below: dict[int, list[SourceCell]] = {}
    for cell in table.cells:
        if cell.row >= table.heading_rows:
            below.setdefault(cell.row, []).append(cell)
    return [([cell.text for cell in row], any(cell.notes for cell in row)) for row in below.values()]


Y_TE, NOI_VU = (
    ["1", "Dữ liệu y tế", "Sở Y tế", "30/6/2026", "Báo cáo về kho dữ liệu"],
    ["2", "Dữ liệu nội vụ", "Sở Nội vụ", "30/7/2026", "Báo cáo"],
)


def test_a_heading_of_numbers_that_one_blank_parts_from_the_next() -> None:
    assert rows(paper(HEAD + ROWS).tables[0])[0] == ["STT", "Nội dung", "Chủ trì", "Thời hạn", "Kết quả"]
    assert of_rows(ROWS) == [(Y_TE, False), (NOI_VU, False)]


@pytest.mark.parametrize(
    ("row", "words", "is_noted"),
    [
        # below a title alone, and below cells that end on one line: several columns begin again
        ("3   Hạ tầng\n    Phủ sóng 5G               Sở Công Thương        31/12/2026      Báo cáo\n",
         [["3", "Hạ tầng", "", "", ""], ["", "Phủ sóng 5G", "Sở Công Thương", "31/12/2026", "Báo cáo"]], False),
        ("3   Hạ tầng                   Sở Nội vụ             31/12/2026      Báo cáo về\n"
         "                                                                    hạ tầng\n"
         "    Phủ sóng 5G               Sở Công Thương        Quý IV          Báo cáo\n",
         [["3", "Hạ tầng", "Sở Nội vụ", "31/12/2026", "Báo cáo về hạ tầng"],
          ["", "Phủ sóng 5G", "Sở Công Thương", "Quý IV", "Báo cáo"]], False),
        # nothing shows whether it is a row or the second lines of the cells
        ("3   Hạ tầng                   Sở Nội vụ             31/12/2026      Báo cáo\n"
         "    Phủ sóng 5G               Sở Công Thương        Quý IV          Báo cáo\n",
         [["3", "Hạ tầng Phủ sóng 5G", "Sở Nội vụ Sở Công Thương", "31/12/2026 Quý IV", "Báo cáo Báo cáo"]], True),
        # the first word had room on the line above
        ("3   Hạ tầng                   Sở Nội vụ             31/12/2026      Báo cáo\n    Phủ sóng 5G\n",
         [["3", "Hạ tầng Phủ sóng 5G", "Sở Nội vụ", "31/12/2026", "Báo cáo"]], True),
        # beside lines of other cells, too; and a common noun with a capital begins a sentence
        ("3   Hạ tầng số của tỉnh       Sở Khoa học và        31/12/2026      Báo cáo\n"
         "    Phủ sóng                  Công nghệ\n",
         [["3", "Hạ tầng số của tỉnh Phủ sóng", "Sở Khoa học và Công nghệ", "31/12/2026", "Báo cáo"]], False),
        ("3   Hạ tầng                   Sở Khoa học và        31/12/2026      Báo cáo\n"
         "    Phủ sóng                  Công nghệ\n",
         [["3", "Hạ tầng Phủ sóng", "Sở Khoa học và Công nghệ", "31/12/2026", "Báo cáo"]], True),
        ("3   Thử mô hình thôn          Sở Khoa học và        31/12/2026      Báo cáo\n"
         "    Mô hình ở các xã          Công nghệ\n",
         [["3", "Thử mô hình thôn Mô hình ở các xã", "Sở Khoa học và Công nghệ", "31/12/2026", "Báo cáo"]], True),
        # a merged cell begins below the line of the number
        ("3   Hạ tầng số của tỉnh,      Sở Nội vụ             31/12/2026\n"
         "    của các xã và của                                               Báo cáo\n    các phường\n",
         [["3", "Hạ tầng số của tỉnh, của các xã và của các phường", "Sở Nội vụ", "31/12/2026", "Báo cáo"]], True),
        ("3   Hạ tầng số của tỉnh       Sở Khoa học và        31/12/2026      Báo cáo\n"
         "    và các xã                 Công nghệ\n",
         [["3", "Hạ tầng số của tỉnh và các xã", "Sở Khoa học và Công nghệ", "31/12/2026", "Báo cáo"]], False),
    ],
)  # fmt: skip
def test_a_row_without_a_number_is_a_row_or_noted(row: str, words: list[list[str]], is_noted: bool) -> None:
    read = of_rows(ROWS + row)
    assert read[:2] == [(Y_TE, False), (NOI_VU, False)]
    assert [cells for cells, _ in read[2:]] == words
    assert any(noted for _, noted in read[2:]) == is_noted


def test_a_row_without_a_number_among_rows_with_numbers_in_the_middle_is_noted() -> None:
    more = (
        "       Chuẩn bị tài liệu                                        Văn phòng\n"
        "                                          Trước ngày họp\n"
        "       của các phiên họp                                        của tỉnh\n"
    )
    at = CENTRED.index("                                                             Các sở")
    source = paper(CENTRED[:at] + more + CENTRED[at:])
    mixed = re.compile("Chuẩn bị|của các phiên|Trước ngày|Văn phòng|của tỉnh")
    texts = {cell.text for table in source.tables for cell in table.cells if mixed.search(cell.text)}
    assert texts
    assert texts <= {*noted(source)}


def test_a_word_cut_from_the_cell_beside_hides_no_row() -> None:
    source = paper(
        "STT   Nội dung                              Đơn vị chủ trì           Thời gian      Kết quả\n"
        "1     Phủ sóng 5G tại các khu công nghiệp   Sở Công Thương           31/12/2026     Báo cáo\n"
        "2     Nâng cấp trung tâm dữ liệu của tỉnh   Sở Nội vụ                Quý III/2026   Trung tâm đạt\n"
        "                                                                                    chuẩn\n"
        "      Kết nối với trung tâm dữ liệu quốc gia  Công an tỉnh           Quý IV/2026    Biên bản\n"
        "3     Triển khai IPv6                       Sở Nội vụ                Thường xuyên   Báo cáo\n"
    )
    mixed = {cell.text for table in source.tables for cell in table.cells if "Quý III" in cell.text}
    assert mixed == {"Quý III/2026"} or mixed <= {*noted(source)}


def test_a_page_with_two_lines_of_a_table_has_the_heading_of_the_next() -> None:
    tables = paper(
        f"PHỤ LỤC\n{HEAD}1   Dữ liệu                   Sở Y tế               30/6/2026       Báo cáo\n\f{HEAD}{ROWS}"
    ).tables
    assert [len(rows(table)) for table in tables] == [2, 3]


def test_a_line_of_a_heading_above_the_others_is_of_its_own_column() -> None:
    head = (
        "                                              Thời gian hoàn\n"
        "TT     Nhiệm vụ              Kết quả                              Cơ quan\n"
        "                                                 thành\n"
    )
    body = "1      Dữ liệu               Báo cáo thử       Tháng 12            Sở Y tế\n"
    (table,) = paper(head + body + body.replace("1 ", "2 ") + body.replace("1 ", "3 ")).tables
    assert rows(table)[0] == ["TT", "Nhiệm vụ", "Kết quả", "Thời gian hoàn thành", "Cơ quan"]


def test_a_row_that_a_page_cuts_is_a_row_without_a_number() -> None:
    second = TOP.replace("I CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CỦA BAN CHỈ ĐẠO", "       phần còn lại của việc trước")
    source = paper(f"{TOP}\f                    2\n{second}")
    assert [len(rows(table)) for table in source.tables] == [4, 4]
    assert rows(source.tables[1])[1] == ["", "phần còn lại của việc trước", "", ""]
    assert [item.text for item in source.left_out] == ["2"]


def test_the_rest_of_a_row_that_a_page_cuts_is_no_part_of_the_next() -> None:
    rest = CENTRED.replace("       Tổ chức", "       dữ liệu của tỉnh\n       Tổ chức", 1)
    source = paper(f"{CENTRED}\f{rest}")
    assert rows(source.tables[1])[1:3] == [
        ["", "dữ liệu của tỉnh", "", ""],
        ["1", "Tổ chức các phiên họp thường kỳ hoặc đột xuất", "Hàng Quý", "Sở Thông tin và Truyền thông"],
    ]


def test_prose_above_and_below_a_table_is_no_row() -> None:
    prose = "Thực hiện nghị quyết của Tỉnh ủy về chuyển đổi số, Ban Chỉ đạo ban hành kế hoạch như sau đây."
    source = paper(f"{prose}\n{TOP}III. TỔ CHỨC THỰC HIỆN\n{prose}\n")
    assert len(rows(source.tables[0])) == 4
    assert paragraphs(source) == [prose, "III. TỔ CHỨC THỰC HIỆN", prose]


@pytest.mark.parametrize("caption", ["Phụ lục II\nNHIỆM VỤ THƯỜNG XUYÊN", "Các nhiệm vụ thường xuyên của xã"])
def test_the_same_heading_below_a_caption_begins_another_table(caption: str) -> None:
    source = paper(f"{TOP}\n{caption}\n{TOP}")
    first, second = source.tables
    assert rows(first) == rows(second) == rows(paper(TOP).tables[0])
    assert " ".join(paragraphs(source)) == caption.replace("\n", " ")


def test_the_same_heading_below_a_row_or_a_title_goes_on() -> None:
    (table,) = paper(f"{TOP}II NHIỆM VỤ THƯỜNG XUYÊN\n{TOP}").tables
    assert any(cell.text.endswith("NHIỆM VỤ THƯỜNG XUYÊN") for cell in table.cells)


SHORT_PROSE = ["Căn cứ Luật Chuyển đổi số ngày 11;", "Căn cứ Nghị quyết số 57 của Bộ;"]
BLANK_DAY = """UBND TỈNH THANH HÓA        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/KH-UBND       Thanh Hóa, ngày 3    tháng 4   năm 2026
"""


@pytest.mark.parametrize("above", [BLANK_DAY, f"{BLANK_DAY}\n", "Biểu    số   2\n", ""])
def test_short_prose_directly_above_a_heading_is_not_cut_into_columns(above: str) -> None:
    source = paper(above + "\n".join(SHORT_PROSE) + "\n" + TOP)
    assert rows(source.tables[-1]) == rows(paper(TOP).tables[0])
    assert " ".join(paragraphs(source)).endswith(" ".join(SHORT_PROSE))
    assert noted(source) == []


def test_short_prose_directly_below_the_last_row_is_not_cut_into_columns() -> None:
    source = paper(TOP + "\n".join(SHORT_PROSE) + "\n")
    assert rows(source.tables[0]) == rows(paper(TOP).tables[0])
    assert " ".join(paragraphs(source)) == " ".join(SHORT_PROSE)


def test_a_title_of_a_group_at_the_end_of_a_page_is_in_the_table() -> None:
    source = paper(f"{TOP}Nhiệm vụ chung của các ngành\n\f{TOP}")
    assert any("Nhiệm vụ chung" in cell.text for cell in source.tables[0].cells)


@pytest.mark.parametrize(
    ("above", "has_it"),
    [
        ("                                                       Cơ quan\n", True),
        ("                          KẾ HOẠCH NĂM 2026\n", False),
        ("                      (Kèm theo Kế hoạch số 2)\n", False),
        ("Cơ quan chủ trì thực hiện\n", False),
    ],
)
def test_a_line_directly_above_a_heading_is_of_it_or_not(above: str, has_it: bool) -> None:
    source = paper(f"{BLANK_DAY}\nKế hoạch\n\n{above}{TOP}")
    assert any(above.strip() in cell.text for cell in source.tables[-1].cells) == has_it
    assert (above.strip() in paragraphs(source)) != has_it


@pytest.mark.parametrize(
    "below", ["Nơi nhận:                          CHỦ TỊCH", "    III. TỔ CHỨC THỰC HIỆN", "    TM. ỦY BAN NHÂN DÂN"]
)
def test_what_is_below_the_last_row_is_no_part_of_it(below: str) -> None:
    (table,) = [table for table in paper(f"{TOP}\n{below}\n").tables if table.is_ruled]
    assert rows(table)[-1] == ["2", "Tham gia ý kiến", "Thường xuyên", "Các sở, ban, ngành cấp tỉnh"]


def test_words_after_a_blank_line_of_a_row_are_noted() -> None:
    assert noted(paper(f"{TOP}\n       Tổng cộng                             73.500\n")) == [
        "Tham gia ý kiến Tổng cộng", "Thường xuyên 73.500", "Các sở, ban, ngành cấp tỉnh",
    ]  # fmt: skip


def test_another_heading_on_a_page_begins_another_table() -> None:
    source = paper(f"""{TOP}
    II. CHỈ TIÊU

TT     Chỉ tiêu              Đơn vị tính      Năm 2026
1      Hồ sơ trực tuyến      %                ≥ 70
2      Hồ sơ đúng hạn        %                ≥ 98
""")
    first, second = source.tables
    assert rows(first)[-1][0] == "2"
    assert rows(second)[1:] == [["1", "Hồ sơ trực tuyến", "%", "≥ 70"], ["2", "Hồ sơ đúng hạn", "%", "≥ 98"]]
    assert paragraphs(source) == ["II. CHỈ TIÊU"]


def test_codes_are_numbers_of_rows() -> None:
    text = (
        TOP.replace("\n1    ", "\nNV01 ")
        .replace("\n2    ", "\nNV02 ")
        .replace("I CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CỦA BAN CHỈ ĐẠO\n", "")
    )
    assert [row[0] for row in rows(paper(text).tables[0])] == ["TT", "NV01", "NV02"]


def test_a_heading_over_two_columns() -> None:
    body = "1      a)    Dữ liệu đất đai        Sở Xây dựng\n2      b)    Dữ liệu y tế           Sở Y tế\n"
    head = "   Stt\n      Chi          Tên nhiệm vụ           Đơn vị\nTT\n      tiết\n"
    table = paper(f"{head}{body}\f{head}{body.replace('1 ', '3 ')}").tables[0]
    assert [(cell.text, cell.row, cell.column, cell.height, cell.width) for cell in table.cells[:5]] == [
        ("Stt", 0, 0, 1, 2), ("Tên nhiệm vụ", 0, 2, 2, 1), ("Đơn vị", 0, 3, 2, 1),
        ("TT", 1, 0, 1, 1), ("Chi tiết", 1, 1, 1, 1),
    ]  # fmt: skip
    assert table.heading_rows == 2


NOTE = "\n1 Quyết định số 58/QĐ-UBQGCĐS ngày 19 tháng 4 năm 2024 của Ủy ban Quốc gia.\n"


def test_a_digit_that_was_a_raised_mark_is_a_mark_and_noted() -> None:
    source = paper(TOP.replace("thường kỳ ", "thường kỳ1") + NOTE)
    (cell,) = [cell for cell in source.tables[0].cells if cell.notes]
    assert cell.text == "Tổ chức các phiên họp thường kỳ hoặc đột xuất"
    assert [(cell.text[: mark.at].split()[-1], mark.sign) for mark in cell.marks] == [("kỳ", "1")]
    assert [(note.sign, note.text.split()[0]) for note in source.footnotes] == [("1", "Quyết")]


def test_a_digit_that_may_be_the_mark_in_either_of_two_cells_stays() -> None:
    source = paper(TOP.replace("thường kỳ ", "thường kỳ1").replace("Tham gia ý kiến ", "Tham gia ý kiến1") + NOTE)
    assert noted(source) == ["Tổ chức các phiên họp thường kỳ1 hoặc đột xuất", "Tham gia ý kiến1"]


def test_a_footnote_below_the_rows_of_a_page_does_not_end_the_table() -> None:
    """It was read as a heading, under which the rows of the next page stood."""
    cut = TOP.replace("tỉnh\n", "tỉnh,\n") + NOTE.replace("của Ủy", "của\nỦy") + "2 Kế hoạch số 3.\n\f"
    second = (
        "                                                               các xã\n"
        "3      Kiểm tra                              Quý IV            Sở Nội vụ\n"
    )
    text = (
        (cut + HEAD_OF_TOP + second).replace("thường kỳ ", "thường kỳ1").replace("Tham gia ý kiến ", "Tham gia ý kiến2")
    )
    (table,) = [block for block in outline_of(paper(text)).blocks if isinstance(block, OutlineTable)]
    assert [row.entries["title"].text.split()[0] for row in table.rows[0].rows] == ["Tổ", "Tham", "Kiểm"]
    assert table.rows[0].rows[1].entries["lead"].text == "Các sở, ban, ngành cấp tỉnh, các xã"


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("     Thực hiện nghị quyết của Tỉnh ủy về\nchuyển đổi số của tỉnh.\n     Hai là một đoạn khác\nnữa.",
         ["Thực hiện nghị quyết của Tỉnh ủy về chuyển đổi số của tỉnh.", "Hai là một đoạn khác nữa."]),
        ("                KẾ HOẠCH\n     Triển khai đợt cao điểm của tỉnh\n        về chuyển đổi số",
         ["KẾ HOẠCH", "Triển khai đợt cao điểm của tỉnh về chuyển đổi số"]),
        ("     - Một là việc thứ nhất của sở;\n     - Hai là việc thứ hai của các\nsở khác.",
         ["- Một là việc thứ nhất của sở;", "- Hai là việc thứ hai của các sở khác."]),
    ],
)  # fmt: skip
def test_lines_are_joined_to_paragraphs(text: str, texts: list[str]) -> None:
    assert paragraphs(paper(f"{text}\n{'a' * 10}    b\n{'a' * 10}    b\n{'a' * 10}    b"))[: len(texts)] == texts


WORDS = st.sampled_from(["Sở Y tế", "Tháng 12", "100% xã, phường", "- Kế hoạch;", "Nghị quyết", "5.000 hộ"])


@settings(max_examples=60)
@given(st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=2, max_size=9), st.integers(3, 6))
def test_a_grid_of_one_line_a_row_is_read_back(words: list[tuple[str, str, str]], gap: int) -> None:
    expected = [["TT", "Nhiệm vụ", "Thời hạn", "Cơ quan"], *([str(at), *row] for at, row in enumerate(words, 1))]
    widths = [max(len(row[column]) for row in expected) + gap for column in range(4)]
    text = "\n".join("".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in expected)
    source = paper(text)
    assert rows(source.tables[0]) == expected
    assert not noted(source)


def test_the_plan_of_hanoi_has_all_rows_and_no_wrong_field_without_a_note() -> None:
    source = read_text((SOURCES / "hn-kh277-2026.txt").read_bytes())
    gold = json.loads((SOURCES / "hn-kh277-2026.gold.json").read_text("utf-8"))
    annex = [table for table in source.tables if table.is_ruled]
    assert [(table.height, table.width, table.heading_rows) for table in annex] == [
        (11, 7, 2), (7, 7, 2), (6, 7, 2), (8, 7, 2), (7, 7, 2), (7, 7, 2), (6, 7, 2), (6, 7, 2),
    ]  # fmt: skip
    fields = {2: "title", 3: "lead", 4: "coordinating", 5: "deliverable", 6: "deadline"}
    entries: dict[str, dict[str, tuple[str, bool]]] = {}
    last: dict[str, tuple[str, bool]] = {}
    for table in annex:
        cells = {(cell.row, cell.column): cell for cell in table.cells}
        for row in range(table.heading_rows, table.height):
            values = {
                name: (" ".join(cells[row, column].text.split()), bool(cells[row, column].notes))
                for column, name in fields.items()
            }
            if cells[row, 0].text:
                last = entries[cells[row, 0].text] = values
            elif not cells[row, 1].text:  # the page cut the row
                for name, (text, is_noted) in values.items():
                    last[name] = f"{last[name][0]} {text}".strip(), last[name][1] or is_noted
    assert len(entries) == 33
    counts = {"right": 0, "blank": 0, "noted": 0}
    for entry in gold:
        for name in fields.values():
            text, is_noted = entries[entry["source_number"]][name]
            # four titles have their bold heading in the same cell
            if text == (entry[name] or "") or (name == "title" and text.endswith(f" {entry[name]}")):
                counts["right"] += 1
            elif not text:
                counts["blank"] += 1  # a merged cell is not seen
            else:
                assert is_noted, (entry["source_number"], name, text)
                counts["noted"] += 1
    assert counts == {"right": 115, "blank": 23, "noted": 27}
    assert len([cell for table in annex for cell in table.cells if cell.notes and cell.text]) < 75


def test_the_text_of_the_plan_is_that_of_its_pdf() -> None:
    laid_out = read_text((SOURCES / "hn-kh277-2026.txt").read_bytes())
    printed = read_pdf((SOURCES / "hn-kh277-2026.pdf").read_bytes())
    assert paragraphs(laid_out)[1:] == paragraphs(printed)
    for table, other in zip(laid_out.tables, printed.tables, strict=True):
        if not table.is_ruled:
            assert rows(table) == rows(other)
    assert [item.text for item in laid_out.left_out] == [item.text for item in printed.left_out]


@pytest.mark.parametrize(
    "text",
    [
        "1      a      b      c\n" * 19_000,
        ("x      a      b      c\n" * 40 + "1      a      b      c\n") * 450,
        "a   b   " * 50_000 + "\n",
        ("a   b\n" * 3 + "\n") * 4_000,
        "\f1   a   b   c\n" * 19_000,
        "a" * 60 + "\n" + "b" * 60 + "\n" * 19_000,
    ],
)
def test_hostile_text_takes_little_time(text: str) -> None:
    start = time.process_time()
    read_text(text.encode())
    assert time.process_time() - start < 6


def test_too_many_lines_are_refused() -> None:
    with pytest.raises(PaperError, match="lines"):
        read_text(b"a     b     c\n" * 20_001)
