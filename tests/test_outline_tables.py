"""The tables of a paper: which are of tasks or targets, and what each column holds by its heading."""

from textwrap import dedent

import pytest

from dxplan.diagnostics import msg
from dxplan.exchange.outlines.outline import OutlineColumn
from dxplan.exchange.outlines.table_headings import meanings_of
from outlines import lines, outline, paragraphs, table, tables

HEADINGS = {
    "number": "TT; STT; Stt; Số TT; Số thứ tự; Mã; Mã nhiệm vụ; Mã số; Mục; Chi tiết",
    "title": """
        Nhiệm vụ; NHIỆM VỤ; Nhiem vu; Nội dung; Nội dung công việc; Tên nhiệm vụ; Nhiệm vụ, giải pháp; Công việc;
        Nhiệm vụ/Dự án; Nội dung nhiệm vụ; Tên đề án; Đầu việc; Nội dung thực hiện; Các nhiệm vụ chủ yếu; Hoạt động
    """,
    "deliverable": """
        Kết quả; Sản phẩm; Sản phẩm đầu ra; Kết quả thực hiện; Sản phẩm, kết quả; Kết quả đầu ra; Sản phẩm dự kiến;
        Dự kiến sản phẩm; Kết quả/Sản phẩm; Kết quả cần đạt (định lượng); Kết quả dự kiến
    """,
    "deadline": """
        Thời hạn; Thời gian hoàn thành; Thời gian; Tiến độ; Hạn hoàn thành; Hoàn thành trước; Thời hạn hoàn thành;
        Tiến độ thực hiện; Thời gian thực hiện; Ngày hoàn thành; Mốc thời gian; Kết thúc; Thời điểm hoàn thành;
        Thời hạn, chế độ báo cáo
    """,
    "lead": """
        Cơ quan chủ trì; Đơn vị chủ trì; Cơ quan thực hiện; Đơn vị đầu mối; Đơn vị tham mưu; Chủ trì; Đơn vị;
        Cơ quan, đơn vị thực hiện; Đơn vị chủ trì thực hiện; Phân công thực hiện; Cơ quan chủ trì tham mưu;
        Khoa/phòng thực hiện; Trung tâm phụ trách
    """,
    "coordinating": "Cơ quan phối hợp; Đơn vị phối hợp; Phối hợp; Cơ quan, đơn vị phối hợp; Đơn vị phối hợp thực hiện",
    "note": "Ghi chú; GHI CHÚ; Ghi chú (nếu có)",
    "bodies": "Cơ quan chủ trì, phối hợp; Đơn vị chủ trì/phối hợp; Đơn vị thực hiện và phối hợp",
}
OWN = """
    Ngày bắt đầu; Bắt đầu; Thời gian bắt đầu; Ngày nhận; Ưu tiên; Người phụ trách; Cán bộ thực hiện; Kinh phí thực hiện;
    Lãnh đạo phụ trách; Phương thức hỗ trợ; Chỉ tiêu liên quan; Kết quả hiện nay; Tình hình thực hiện; Thực hiện;
    Thời gian báo cáo; Căn cứ; Nguồn kinh phí; Cấp trình; Kết quả đạt được; Tỷ lệ hoàn thành; Mức độ; Gia hạn thời hạn
"""
OF_TARGETS = {
    "title": """
        Chỉ tiêu; Tên chỉ tiêu; Nội dung chỉ tiêu; Mục tiêu, chỉ tiêu; Mục tiêu; Chỉ số; Chỉ tiêu cụ thể; Nội dung
    """,
    "unit": "Đơn vị tính; ĐVT; Đơn vị; Đơn vị đo lường; Đơn vị đo",
    "target": """
        Kết quả; Mục tiêu 2030; Kết quả 2030; Năm 2026; 2030; Chỉ tiêu năm 2026; Kế hoạch năm 2026; Đến năm 2030;
        Mức đạt; Giá trị; Kế hoạch; Mức phải đạt; Giai đoạn 2026-2030
    """,
    "lead": """
        Cơ quan chủ trì; Cơ quan chủ trì theo dõi, đánh giá; Cơ quan theo dõi; Đơn vị thực hiện; Cơ quan
    """,
    "number": "TT; STT; Mã chỉ tiêu",
}


def _words(text: str) -> list[str]:
    return [" ".join(heading.split()) for heading in text.split(";")]


@pytest.mark.parametrize(("meaning", "words"), HEADINGS.items())
def test_the_headings_of_tasks_are_known(meaning: str, words: str) -> None:
    others = {
        word: meanings_of(word) for word in _words(words) if [item.meaning for item in meanings_of(word)] != [meaning]
    }
    assert others == {}


def test_columns_of_the_issuers_own_are_not_taken_for_others() -> None:
    assert {word: meanings_of(word) for word in _words(OWN) if meanings_of(word)} == {}


@pytest.mark.parametrize(("meaning", "words"), OF_TARGETS.items())
def test_the_headings_of_targets_are_known(meaning: str, words: str) -> None:
    read = {word: [item.meaning for item in meanings_of(word, of_targets=True)] for word in _words(words)}
    assert {word: meanings for word, meanings in read.items() if meaning not in meanings} == {}


def columns(text: str) -> list[OutlineColumn]:
    return tables(outline(table(dedent(text))))[0].columns


def keys(text: str) -> str:
    """Each column as its heading and key, with the heading over it and `?` where it is not sure."""
    return "; ".join(
        f"{f'{column.group} > ' if column.group else ''}{column.heading}={column.key}{' note' * column.is_note}"
        f"{' ?' if column.doubt else ''}{''.join(f' {year}' for year in column.years)}"
        for column in columns(text)
    )


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("TT | Nhiệm vụ | Cơ quan thực hiện\n1 | A | S", "TT=number; Nhiệm vụ=title; Cơ quan thực hiện=lead"),
        (
            "TT | Nhiệm vụ | Chủ trì | Đơn vị thực hiện | Ghi chú\n1 | A | S | T |",
            "TT=number; Nhiệm vụ=title; Chủ trì=lead; Đơn vị thực hiện=None ?; Ghi chú=None note",
        ),
        (
            "TT | Nhiệm vụ | Thời gian | < | Cơ quan | <\n^ | ^ | Bắt đầu | Kết thúc | Chủ trì | Phối hợp\n1 | A",
            "TT=number; Nhiệm vụ=title; Thời gian > Bắt đầu=None; Thời gian > Kết thúc=deadline;"
            " Cơ quan > Chủ trì=lead; Cơ quan > Phối hợp=coordinating",
        ),
        (  # as plain text has it: without merged cells
            "Stt | | Tên nhiệm vụ | Thời hạn\nTT | Chi tiết | |\n | 1 | A |\n1 | a) | B |\n2 | b) | C |",
            "Stt > TT=None; Stt > Chi tiết=number; Tên nhiệm vụ=title; Thời hạn=deadline",
        ),
        (
            "STT | Mã nhiệm vụ | Mục | Nhiệm vụ | Thời hạn\n | N01 | I | A |\n1 | N01.1 | I | B |\n2 | N01.2 | I | C |",
            "STT=None; Mã nhiệm vụ=number; Mục=None; Nhiệm vụ=title; Thời hạn=deadline",
        ),
        (
            "TT | Chỉ tiêu | ĐVT | Thực hiện 2025 | Mục tiêu | <\n^ | ^ | ^ | ^ | 2026 | 2030\n1 | A | % | 1 | 2 | 3",
            "TT=number; Chỉ tiêu=title; ĐVT=unit; Thực hiện 2025=None 2025; Mục tiêu > 2026=target 2026;"
            " Mục tiêu > 2030=target 2030",
        ),
        (
            "TT | Nhiệm vụ | Kế hoạch | Kế hoạch | Thời hạn\n1 | A | | |",
            "TT=number; Nhiệm vụ=title; Kế hoạch=None; Kế hoạch (2)=None ?; Thời hạn=deadline",
        ),
        (
            " | Nhiệm vụ | Thời hạn\n1 | A | Tháng 6\n2 | B | Tháng 7",
            "=number; Nhiệm vụ=title; Thời hạn=deadline",
        ),
        (
            "Nhiệm vụ | < | Thời hạn\n1 | A | Tháng 6\n2 | B | Tháng 7",
            "=number; Nhiệm vụ=title; Thời hạn=deadline",
        ),
        (
            "TT | Nhiệm vụ | Cơ quan chủ trì, phối hợp | Thời hạn\n1 | A | S |",
            "TT=number; Nhiệm vụ=title; Cơ quan chủ trì, phối hợp=None ?; Thời hạn=deadline",
        ),
        (
            "Nhóm nhiệm vụ | Nhiệm vụ | Thời hạn\nN | A |",
            "Nhóm nhiệm vụ=None ?; Nhiệm vụ=title; Thời hạn=deadline",
        ),
    ],
)
def test_each_column_gets_its_key(head: str, expected: str) -> None:
    assert keys(head) == expected


def test_rows_above_a_heading_are_text_and_a_row_of_counts_belongs_to_the_heading() -> None:
    read = outline(
        table("PHỤ LỤC | < | <\nDanh mục nhiệm vụ | < | <\n | |\nTT | Nhiệm vụ | Chủ trì\n(1) | (2) | (3)\n1 | A | S")
    )
    (tasks,) = tables(read)
    assert [block.text for block in paragraphs(read)] == ["PHỤ LỤC", "Danh mục nhiệm vụ"]
    assert [cell.text for cell in tasks.heading] == ["TT", "Nhiệm vụ", "Chủ trì", "(1)", "(2)", "(3)"]
    assert lines(tasks.rows) == ["1 A lead='S'"]


def test_tables_with_headings_of_their_own_are_two() -> None:
    read = outline(
        table("TT | Nhiệm vụ | Chủ trì\n1 | A | S"),
        table("TT | Chỉ tiêu | ĐVT | 2026\n1 | B | % | 80\nTT | Nhiệm vụ | Sản phẩm | Thời hạn\n1 | C | SP | Tháng 6"),
    )
    assert [(block.holds, lines(block.rows)) for block in tables(read)] == [
        ("tasks", ["1 A lead='S'"]),
        ("kpis", ["1 B unit='%' target='80'"]),
        ("tasks", ["1 C deliverable='SP' deadline='Tháng 6'"]),
    ]


@pytest.mark.parametrize(
    "other",
    [
        "TT | Họ và tên | Chức vụ\n1 | A | B",
        "TT | Tên đơn vị | Địa chỉ\n1 | Nhiệm vụ A | Thời hạn B",
        "1 | Xây dựng nhiệm vụ | Sản phẩm | Tháng 6",
        "TT | Nội dung | Kinh phí\n1 | A | 5",
        "TT | Nội dung | Đơn vị | Số lượng\n1 | A | Cái | 5",
    ],
)
def test_other_tables_are_text(other: str) -> None:
    read = outline("Trước", table(other), "Sau")
    words = [word.strip() for line in other.split("\n") for word in line.split("|")]
    assert not tables(read)
    assert [block.text for block in paragraphs(read)] == ["Trước", *words, "Sau"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("1 | A | Tháng 6 | | X", ["1 A deadline='Tháng 6' …='X' ?…"]),
        ("1 | A | Tháng 6 | X | <", ["1 A deadline='Tháng 6' …='X' ?…"]),
        ("1 | A | Tháng 6 | X | Y", ["1 A deadline='Tháng 6' …='X' … (2)='Y' ?… ?… (2)"]),
        (
            "1 | A | Tháng 6 | X |\n2 | B | Tháng 7 | Y |\n3 | C | Tháng 8 | |",  # most have one: a column
            ["1 A deadline='Tháng 6' …='X' ?…", "2 B deadline='Tháng 7' …='Y'", "3 C deadline='Tháng 8'"],
        ),
        (
            "1 | A | Tháng 6 | X |\n2 | B | Tháng 7 | Y |\n3 | C | Tháng 8 | |\n4 | D | Tháng 9 | |",  # or strays
            ["1 A deadline='Tháng 6' …='X' ?…", "2 B deadline='Tháng 7' …='Y' ?…", "3 C deadline='Tháng 8'",
             "4 D deadline='Tháng 9'"],
        ),
    ],
)  # fmt: skip
def test_words_without_a_heading_over_them_are_a_column_of_the_issuers_own(rows: str, expected: list[str]) -> None:
    read = outline(table(f"TT | Nhiệm vụ | Thời hạn | |\n{rows}"))
    (tasks,) = tables(read)
    assert lines(tasks.rows) == expected
    assert not read.omissions


def test_a_column_without_a_heading_stands_in_its_place_on_every_page() -> None:
    head = "TT | Nhiệm vụ | | Thời hạn"
    read = outline(
        table(f"{head}\n1 | A | gấp | Tháng 6", page=1), table(f"{head}\n2 | B | vừa | Tháng 7\n3 | C | vừa |", page=2)
    )
    (tasks,) = tables(read)
    assert [column.heading for column in tasks.columns] == ["TT", "Nhiệm vụ", "…", "Thời hạn"]
    assert lines(tasks.rows) == ["1 A deadline='Tháng 6' …='gấp' ?…", "2 B deadline='Tháng 7' …='vừa'", "3 C …='vừa'"]


def test_words_under_no_heading_of_a_later_page_are_a_column_behind_the_others() -> None:
    head = "TT | Nhiệm vụ | | Thời hạn |"
    pages = (f"{head}\n1 | A | | Tháng 6 |", f"{head}\n2 | B | gấp | Tháng 7 |", f"{head}\n3 | C | | Tháng 8 | Y")
    (tasks,) = tables(outline(*(table(page, page=at) for at, page in enumerate(pages, 1))))
    assert [column.heading for column in tasks.columns] == ["TT", "Nhiệm vụ", "Thời hạn", "…", "… (2)"]
    assert [line.partition("deadline")[2] for line in lines(tasks.rows)] == [
        "='Tháng 6'", "='Tháng 7' …='gấp' ?…", "='Tháng 8' … (2)='Y' ?… (2)"
    ]  # fmt: skip


def test_a_cell_that_begins_under_no_heading_is_under_the_first_that_it_covers() -> None:
    (tasks,) = tables(
        outline(table(" | Nhiệm vụ | Thời hạn\nNHÓM A | < | <\n | Việc A | Tháng 6\n | Việc B | Tháng 7"))
    )
    assert [column.heading for column in tasks.columns] == ["Nhiệm vụ", "Thời hạn"]
    assert [line.strip() for line in lines(tasks.rows)] == [
        "§ NHÓM A", "Việc A deadline='Tháng 6'", "Việc B deadline='Tháng 7'"
    ]  # fmt: skip


def test_words_in_far_too_many_columns_without_a_heading_are_left_out_with_a_reason() -> None:
    read = outline(table("TT | Nhiệm vụ | Thời hạn" + " |" * 43 + "\n1 | A | Tháng 6" + " | X" * 43))
    assert [(omission.source.place.column, omission.why.text) for omission in read.omissions] == [
        (column, "no heading is over the column") for column in (44, 45, 46)
    ]
    assert tables(read)[0].rows[0].doubts[0].why.text == "words stand outside of the columns"


def test_a_signature_below_no_heading_makes_no_column() -> None:
    read = outline(table("TT | Nhiệm vụ | Thời hạn |\n1 | A | Tháng 6 |\nNơi nhận | | | TM. ỦY BAN"))
    assert [column.heading for column in tables(read)[0].columns] == ["TT", "Nhiệm vụ", "Thời hạn"]


def test_a_column_of_a_doubtful_meaning_is_a_doubt_once_in_the_first_row_with_words() -> None:
    (tasks,) = tables(
        outline(table("TT | Nhiệm vụ | Sản phẩm | Kết quả\n1 | A | SP |\n2 | B | SP | KQ\n3 | C | SP | KQ"))
    )
    assert [[(doubt.field, doubt.why.text) for doubt in row.doubts] for row in tasks.rows] == [
        [],
        [("Kết quả", "the column {heading} has the same meaning")],
        [],
    ]


@pytest.mark.parametrize(
    ("grid", "doubts"),
    [
        ("TT | Việc | Khi nào | Sản phẩm\n1 | A | 30/6/2026 | SP\n2 | B | Quý III | SP\n3 | C | x | SP", ["Khi nào"]),
        ("TT | Việc | Ngày bắt đầu | Sản phẩm\n1 | A | 30/6/2026 | SP\n2 | B | Quý III | SP", []),
        ("TT | Việc | Khi nào | Thời hạn\n1 | A | 30/6/2026 | Tháng 7\n2 | B | Quý III | Tháng 9", []),
        ("TT | Việc | Nơi làm | Thời hạn\n1 | A | Sở Y tế | Tháng 7\n2 | B | Sở Nội vụ | Tháng 9", ["Nơi làm"]),
        ("TT | Việc | Nơi làm | Thời hạn\n1 | A | Nhà kho | Tháng 7\n2 | B | Sở Nội vụ | Tháng 9", []),
    ],
)
def test_an_own_column_with_words_that_no_other_holds_is_doubted(grid: str, doubts: list[str]) -> None:
    (tasks,) = tables(outline(table(grid.replace("Việc", "Công việc"))))
    assert [doubt.field for row in tasks.rows for doubt in row.doubts] == doubts


def test_a_title_between_two_tables_of_one_grid_is_no_row() -> None:
    read = outline(
        table("TT | Chỉ tiêu | Đơn vị tính | Năm 2026\n1 | A | % | ≥ 5\nII. NHIỆM VỤ | | |\n"
              "TT | Nhiệm vụ | Chủ trì | Thời hạn\n1 | B | Sở Y tế | Tháng 7")
    )  # fmt: skip
    assert [len(part.rows) for part in tables(read)] == [1, 1]
    assert "II. NHIỆM VỤ" in [paragraph.text for paragraph in paragraphs(read)]


def test_what_the_reader_is_not_sure_of_is_a_doubt_of_the_row() -> None:
    grid = table("TT | Nhiệm vụ | Sản phẩm | Ngày giao\n1 | A | SP | N")
    cells = tuple(cell._replace(notes=(msg("words of it are struck through"),)) for cell in grid.cells)
    (tasks,) = tables(outline(grid._replace(cells=cells)))
    assert [(doubt.field, doubt.entry.text) for doubt in tasks.rows[0].doubts] == [
        ("number", "1"),
        ("title", "A"),
        ("deliverable", "SP"),
        ("Ngày giao", "N"),
    ]


def test_a_first_row_with_words_is_no_row_of_counts() -> None:
    (tasks,) = tables(outline(table("TT | Nhiệm vụ | Sản phẩm | Chủ trì\n1 | 2 | 3 | Sở Y tế")))
    assert [cell.text for cell in tasks.heading] == ["TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì"]
