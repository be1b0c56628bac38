"""Plain text with tabs or the marks of Markdown as a paper: tables by hand, laws, and the real papers with counts."""

import time
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxplan.papers.source_paper import (
    Mark,
    PaperError,
    PaperKind,
    SourceCell,
    SourcePaper,
    SourceParagraph,
    SourceTable,
)
from dxplan.papers.text_files.plain_text import read_text
from plans import ROOT

SOURCES = ROOT / "tests" / "sources"


def paper(text: str) -> SourcePaper:
    return read_text(text.encode())


def grids(source: SourcePaper) -> list[list[list[str]]]:
    """The texts of each table, row by row."""
    return [
        [[cell.text for cell in row] for _, row in groupby(table.cells, lambda cell: cell.row)]
        for table in source.tables
    ]


def paragraphs(source: SourcePaper) -> list[str]:
    return [block.text for block in source.blocks if isinstance(block, SourceParagraph)]


def cell_of(text: str) -> SourceCell:
    """The text as a cell of a table with tabs."""
    return paper(f"TT\tNhiệm vụ\tHạn\n1\t{text}\tx\n").tables[0].cells[4]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("TT\tNhiệm vụ\tHạn\n1\tA\tTháng 5", [["TT", "Nhiệm vụ", "Hạn"], ["1", "A", "Tháng 5"]]),
        # blank cells at the end may be without their tabs
        ("TT\tNhiệm vụ\tHạn\nI\tCHUNG\n1\tA", [["TT", "Nhiệm vụ", "Hạn"], ["I", "CHUNG", ""], ["1", "A", ""]]),
        # the second half of a row that a page cut
        ("TT\tNhiệm vụ\tHạn\n\tnốt\t\n2\tB\tx", [["TT", "Nhiệm vụ", "Hạn"], ["", "nốt", ""], ["2", "B", "x"]]),
        # the heading of a group without a tab
        ("TT\tNhiệm vụ\tHạn\nI CHUNG\n1\tA\tx", [["TT", "Nhiệm vụ", "Hạn"], ["I CHUNG", "", ""], ["1", "A", "x"]]),
        # a cell with line breaks, as Excel copies it
        ('TT\tViệc\tHạn\n1\t"- A;\n- ""B"""\tx', [["TT", "Việc", "Hạn"], ["1", '- A;\n- "B"', "x"]]),
        ('TT\tViệc\tHạn\n1\t"A" và "B"\tx', [["TT", "Việc", "Hạn"], ["1", '"A" và "B"', "x"]]),
        ('TT\tViệc\tHạn\n1\tx\t"A\n2\ty\tB"', [["TT", "Việc", "Hạn"], ["1", "x", '"A'], ["2", "y", 'B"']]),
        # numbers of paragraphs, and lines that tabs indent
        ("1.\tMục tiêu\n2.\tYêu cầu", []),
        ("\tĐoạn một\n\tĐoạn hai", []),
        ("| TT | Việc |\n|---|:-:|\n| 1 | A \\| B |\n| 2 |", [["TT", "Việc"], ["1", "A | B"], ["2", ""]]),
        ("TT | Việc\n--- | ---\n1 | A", [["TT", "Việc"], ["1", "A"]]),
        ("| 1 | A |\n| 2 | B |", [["1", "A"], ["2", "B"]]),
        ("| TT | Việc |\n|---|---|\n| 1 | A\nB |\n| - | - |", [["TT", "Việc"], ["1", "A\nB"], ["-", "-"]]),
        ("Số liệu a | b không phải bảng", []),
        # tables of pandoc, whose cells have several lines, and of databases, whose rows have one
        (
            "+--+----+\n|TT|Việc|\n+==+====+\n|1 |Tổ  |\n|  |chức|\n+--+----+\n|2 |B   |\n+--+----+\n",
            [["TT", "Việc"], ["1", "Tổ chức"], ["2", "B"]],
        ),
        (
            "+--+----+\n|TT|Việc|\n+--+----+\n|1 |A   |\n|2 |B   |\n+--+----+\n",
            [["TT", "Việc"], ["1", "A"], ["2", "B"]],
        ),
        ("+--+\nkhông phải | bảng\n", []),
        ("┌──┬────┐\n│TT│Việc│\n├──┼────┤\n│1 │A   │\n└──┴────┘\n", [["TT", "Việc"], ["1", "A"]]),
    ],
)
def test_tables_are_read_cell_by_cell(text: str, rows: list[list[str]]) -> None:
    assert grids(paper(text)) == ([rows] if rows else [])


def test_a_paragraph_ends_a_table() -> None:
    source = paper("TT\tViệc\tHạn\n1\tA\tx\n\nGhi chú giữa bảng\n\nTT\tViệc\tHạn\n2\tB\ty\n")
    assert [type(block) for block in source.blocks] == [SourceTable, SourceParagraph, SourceTable]


def test_a_repeated_head_below_a_line_without_tabs_begins_a_table() -> None:
    source = paper("TT\tViệc\tHạn\n1\tA\tx\nBảng tiếp theo\nTT\tViệc\tHạn\n2\tB\ty\n")
    assert paragraphs(source) == ["Bảng tiếp theo"]
    assert len(source.tables) == 2


def test_a_line_without_tabs_inside_a_table_is_noted_unless_it_has_the_number_of_a_group() -> None:
    cells = paper("TT\tViệc\tHạn\n1\tA\tx\nphần còn lại\n2\tB\ty\nII CHUNG\n3\tC\tz").tables[0].cells
    assert [cell.text for cell in cells if cell.notes] == ["phần còn lại"]


def test_a_row_with_a_cell_too_many_is_noted() -> None:
    cells = paper("TT\tViệc\tHạn\n1\tA\tx\n2\tB\tlạc\ty\n3\tC\tz").tables[0].cells
    assert [cell.text for cell in cells if cell.notes] == ["2", "B", "lạc", "y"]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("**Đậm** và *nghiêng* và ***cả hai***", "Đậm và nghiêng và cả hai"),
        ("hàng quý (*trước ngày 15*), đột xuất", "hàng quý (trước ngày 15), đột xuất"),
        ("Chỉ tiêu (*) và 2 * 3 * 4 và A** của bảng", "Chỉ tiêu (*) và 2 * 3 * 4 và A** của bảng"),
        ("Dòng một<br>Dòng hai<br/>Dòng ba", "Dòng một\nDòng hai\nDòng ba"),
        ("<ul><li>A;</li><li>- B.</li></ul>", "- A;\n- B."),
        ('<ul style="x"> - A. - B - C. - 50% D. ', "- A.\n- B - C.\n- 50% D."),
        ("giảm <50% và >30%, R&D &amp; &lt;x&gt;", "giảm <50% và >30%, R&D & <x>"),
        ("dấu \\* và \\_", "dấu * và _"),
        ("- A; - B", "- A; - B"),
        ("a ~~bỏ~~ b", "a bỏ b"),
        ("số _/KH-UBND và __/__/2026, KH20_TT_N01", "số _/KH-UBND và __/__/2026, KH20_TT_N01"),
        ("Các sở, ban, ngành / / UBND xã", "Các sở, ban, ngành\nUBND xã"),
        ("Kế hoạch / - Quyết định / 2. Hai", "Kế hoạch\n- Quyết định\n2. Hai"),
        ("100 Mb/s / thuê bao", "100 Mb/s / thuê bao"),
        ("31/03/2026 / Các sở", "31/03/2026 / Các sở"),
    ],
)
def test_marks_become_plain_words(source: str, words: str) -> None:
    assert cell_of(source).text == words


def test_what_is_bold_or_struck_is_told() -> None:
    assert cell_of("**CHUNG**").is_bold
    assert not cell_of("**A**: b").is_bold
    assert cell_of("**").text == "**"
    assert [note.text for note in cell_of("~~Sở A~~ Sở B").notes] == ["words of this cell are struck through"]


def test_bold_over_two_lines_of_a_signature() -> None:
    source = paper("TT\tViệc\tHạn\n1\tA\tx\n\n**CHỦ TỊCH\nĐỗ Minh Tuấn**\n")
    assert [(block.text, block.is_bold) for block in source.blocks[1:] if isinstance(block, SourceParagraph)] == [
        ("CHỦ TỊCH", True),
        ("Đỗ Minh Tuấn", True),
    ]


@pytest.mark.parametrize(
    ("text", "plain", "marks"),
    [
        ("di động¹.", "di động.", [Mark(7, "1")]),
        ("Đề án ² và", "Đề án và", [Mark(5, "2")]),
        ("A<sup>1</sup> B[^2]", "A B", [Mark(1, "1"), Mark(3, "2")]),
        ("A¹,²", "A", [Mark(1, "1"), Mark(1, "2")]),
        ("1.000 m² và km²", "1.000 m² và km²", []),
        ("không có chú thích³", "không có chú thích³", []),
    ],
)
def test_a_superscript_is_a_mark_if_there_is_its_footnote(text: str, plain: str, marks: list[Mark]) -> None:
    table = paper(f"TT\tViệc\tHạn\n1\t{text}\ta¹ b²\n\n¹ Ghi chú một.\n\n² Ghi chú hai.\n").tables[0]
    assert (table.cells[4].text, [*table.cells[4].marks]) == (plain, marks)


def test_a_footnote_is_a_paragraph_unless_a_text_has_its_mark() -> None:
    source = paper("Một câu¹\n\n¹ Ghi chú.\n\n² Không ai gọi.\n")
    assert [(note.sign, note.text) for note in source.footnotes] == [("1", "Ghi chú.")]
    assert paragraphs(source) == ["Một câu", "² Không ai gọi."]


def test_every_word_is_a_paragraph_or_left_out_with_a_reason() -> None:
    source = paper("# Phần I\n\n---\n![](a.png)\n<!-- PageBreak -->\nĐoạn\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")
    assert source.kind is PaperKind.MARKDOWN
    assert [(block.text, block.level) for block in source.blocks if isinstance(block, SourceParagraph)] == [
        ("Phần I", 1),
        ("Đoạn", 0),
    ]
    assert [item.text for item in source.left_out] == ["![](a.png)", "<!-- PageBreak -->"]


def test_page_numbers_are_left_out_and_numbers_in_a_table_are_not() -> None:
    source = paper("Đoạn\n\n2\n\nTT\tViệc\tHạn\n1\tA\tx\n\n3\n\nĐoạn hai\n\n4\n")
    assert [item.text for item in source.left_out] == ["2", "3", "4"]
    assert paragraphs(paper("Năm\n\n2026\n\nSố\n\n7\n")) == ["Năm", "2026", "Số", "7"]


def test_places_are_lines_and_columns() -> None:
    cell = paper("Một\n\nTT\tViệc\tHạn\n1\tA\tx\n").tables[0].cells[4]
    assert (cell.place.line, cell.place.column, cell.place.row) == (4, 2, 2)
    assert cell.place.message.text == "line {line}, column {column}"


WORDS = st.text("aăâbcdđeêghiklmnoôơpqrstuưvxyÁÀẢÃẠ0123456789 .,;:()-%", max_size=20).map(
    lambda words: " ".join(words.split())
)
GRIDS = st.integers(3, 6).flatmap(
    lambda width: st.lists(st.lists(WORDS, min_size=width, max_size=width), min_size=1, max_size=8)
)


@given(GRIDS)
def test_a_grid_written_with_tabs_is_read_back(grid: list[list[str]]) -> None:
    """A blank cell at the end of a line keeps its tab, as spreadsheets write it."""
    rows = [["TT", *(f"Cột {number}" for number in range(1, len(grid[0])))], *grid]
    assert grids(paper("\n".join("\t".join(row) for row in rows))) == [rows]


@given(GRIDS, st.booleans())
def test_a_grid_written_with_markdown_is_read_back(grid: list[list[str]], is_framed: bool) -> None:
    rows = [["TT", *(f"Cột {number}" for number in range(1, len(grid[0])))], *grid]
    lines = ["| " + " | ".join(row) + " |" if is_framed else "x | " + " | ".join(row) + " | x" for row in rows]
    lines.insert(1, "|".join(["---"] * (len(rows[0]) + (0 if is_framed else 2))))
    read = grids(paper("\n".join(lines)))
    assert [[row if is_framed else row[1:-1] for row in table] for table in read] == [rows]


def test_the_plan_of_2024() -> None:
    source = read_text((SOURCES / "ke-hoach-2024.txt").read_bytes())
    assert source.kind is PaperKind.TABS
    assert [(table.height, table.width) for table in source.tables] == [
        (9, 6), (7, 6), (8, 6), (8, 6), (8, 6), (10, 6), (8, 6), (2, 6),
    ]  # fmt: skip
    assert [note.sign for note in source.footnotes] == ["1", "2", "3", "4", "5", "6"]
    marks = [mark.sign for table in source.tables for cell in table.cells for mark in cell.marks]
    assert marks == ["2", "3", "4", "5", "6"]
    texts = [cell.text for table in source.tables for cell in table.cells]
    assert "- 100% cửa hàng bán lẻ xăng dầu.\n- 80% trung tâm thương mại.\n- 50% cơ sở cung cấp dịch vụ ăn uống, " \
        "bán lẻ hàng hóa tại các trung tâm thương mại, cửa hàng bán lẻ hàng tiêu dùng." in texts  # fmt: skip
    assert not [cell for table in source.tables for cell in table.cells if cell.notes]
    assert all("*" not in text and "<" not in text for text in [*texts, *paragraphs(source)])
    assert paragraphs(source)[-3:] == ["TRƯỞNG BAN", "CHỦ TỊCH UBND TỈNH", "Đỗ Minh Tuấn"]
    assert not source.left_out


def test_the_list_of_hanoi_with_tabs() -> None:
    (table,) = read_text((SOURCES / "hn-kh38-pl1-2026.txt").read_bytes()).tables
    assert (table.height, table.width) == (162, 11)
    texts = [cell.text for cell in table.cells]
    assert texts.count("Các Sở, ban, ngành\nUBND xã, phường") == 3
    assert not [text for text in texts if " / " in text and text != "Tháng / 01/ 2026"]
    assert not [cell for cell in table.cells if cell.notes]


def test_the_targets_of_the_government() -> None:
    source = read_text((SOURCES / "nq03-pl1-chi-tieu-2025.txt").read_bytes())
    (table,) = source.tables
    assert source.kind is PaperKind.MARKDOWN
    assert (table.height, table.width, table.heading_rows) == (60, 5, 1)
    assert [cell.text for cell in table.cells if cell.is_bold] == ["I", "Đến năm 2030", "II", "Đến năm 2045"]
    assert [cell.text for cell in table.cells][-5:-1][0] == "41"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\xff\xfeK\x00\xbf\x1e", None),
        ("\ufeffKế hoạch".encode(), None),
        ("Kế hoạch".encode("utf-16-be"), "the text is not in Unicode (UTF-8)"),
        ("K\xd5 ho\xb9ch".encode("latin-1"), "the text is not in Unicode (UTF-8)"),
        (
            "KÕ ho¹ch triÓn khai nhiÖm vô chuyÓn ®æi sè cña tØnh n¨m nµy, ®¶m b¶o".encode(),
            "its letters are of an old encoding",
        ),
        (
            "Keá hoaïch trieån khai nhieäm vuï chuyeån ñoåi soá cuûa tænh, ñaûm baûo tieán ñoä".encode(),
            "its letters are of an old encoding",
        ),
        (b"PK\x03\x04\x00\x00", "the file is no text"),
        (b"a" * (17 << 20), "the text has {size} MB; at most {limit} MB are read"),
        (b"\n" * 200_001, "the text has {count} lines; at most {limit} are read"),
        (b"\t" * 5_000_000, "a table has more than {limit} columns"),
        (b"\n".join([b"\t" * 400] + [b"1\t2\t3"] * 2000), "a table has more than {limit} cells"),
    ],
)
def test_what_is_no_such_text_is_refused_in_a_sentence(content: bytes, reason: str | None) -> None:
    if reason is None:
        assert read_text(content).blocks
        return
    with pytest.raises(PaperError) as refusal:
        read_text(content)
    assert refusal.value.reason.text.startswith(reason)
    assert refusal.value.remedy.text


def test_letters_are_composed_and_what_is_not_seen_goes() -> None:
    source = paper("Ke\u0302\u0301 hoa\u0323ch\u200b\u00a0so\u0302\u0301\n")
    assert paragraphs(source) == ["Kế hoạch số"]


@pytest.mark.parametrize(
    "text",
    [
        "1.\tMục\n" * 50_000,
        "| a\n" * 20_000,
        '1\t"a\n' * 50_000,
        "**a " * 100_000,
        "<ul " * 50_000,
        "<ul>- a. " * 20_000,
        "~~a " * 50_000,
        "*a" * 100_000,
        "<b>a" * 50_000,
        "ab¹ " * 50_000 + "\n\n¹ b",
        " / " * 100_000,
        "&" * 200_000,
        "x\n" * 60_000,
    ],
)
def test_hostile_text_takes_little_time(text: str) -> None:
    start = time.process_time()
    read_text(text.encode())
    assert time.process_time() - start < 3


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("# KẾ HOẠCH\n\n<table border=1>\n<tr><td>TT</td></tr>\n</table>\n", "HTML"),
        ("# KẾ HOẠCH\n\n<div><TABLE>\n<tr><td>TT</td></tr>\n</TABLE></div>\n", "HTML"),
        ("STT,Nhiệm vụ,Cơ quan\n1,Họp,Sở Nội vụ\n2,Kiểm tra,Sở Y tế\n", "CSV"),
        ('KẾ HOẠCH;;\nSTT;Nhiệm vụ;Cơ quan\n1;"Họp; bàn\n""định kỳ""";Sở Nội vụ\n2;Kiểm tra;Sở Y tế\n', "CSV"),
        ('"STT","Nhiệm vụ","Cơ quan"\n"1","Họp, bàn","Sở Nội vụ"\n"2","Kiểm tra","Sở Y tế"\n', "CSV"),
    ],
)
def test_tables_that_are_not_read_are_refused(text: str, reason: str) -> None:
    with pytest.raises(PaperError, match=reason):
        read_text(text.encode())


@pytest.mark.parametrize(
    "text",
    [
        "Sở Nội vụ, Sở Y tế, Sở Xây dựng\nSở Y tế, Sở Nội vụ, Sở Tài chính\nCông an, Quân đội, Báo chí\n",
        "Một đoạn, có dấu phẩy.\nHai đoạn.\nBa đoạn; có dấu chấm phẩy.\n",
        "Kế hoạch\n1\tHọp,bàn,quyết\tSở Nội vụ\n2\tHọp,bàn,quyết\tSở Y tế\n3\tHọp,bàn,quyết\tSở Y tế\n",
        "- 1.000,5,6\n",
        "Xem thẻ <tablet>, không phải bảng.\n",
    ],
)
def test_commas_in_sentences_are_no_table(text: str) -> None:
    assert read_text(text.encode()).blocks
