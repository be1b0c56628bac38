"""The rows of a table of tasks or targets: under which they stand, what a page cut, what is not sure of them."""

from textwrap import dedent

import pytest

from outlines import lines, outline, paragraphs, table, tables

HEAD = "TT | Nhiệm vụ | Sản phẩm | Thời hạn | Đơn vị chủ trì | Đơn vị phối hợp\n"
SHORT = "TT | Nhiệm vụ | Chủ trì\n"


def written(*texts: str, head: str = HEAD, shows_merges: bool = True) -> str:
    """The rows of a table, or of the pages of a table, as lines."""
    pages = [table(head + dedent(text), at, shows_merges=shows_merges, page=at) for at, text in enumerate(texts, 1)]
    (only,) = tables(outline(*pages))
    return "\n".join(lines(only.rows))


def short(text: str) -> str:
    return "\n".join(line.replace(" lead='S'", "") for line in written(text, head=SHORT).split("\n"))


def same(text: str) -> str:
    return dedent(text).strip("\n")


def test_sections_of_roman_numbers_and_capitals_hold_rows() -> None:
    assert short("""
        I | CHUNG | <
        1 | Việc | S
        IV | QUẢN TRỊ |
        A | Thể chế |
        1 | Việc | S
        2 | Việc | S
        B | Dịch vụ |
        1 | Việc | S
        C | Nền tảng |
        1 | Việc | S
        V | DỮ LIỆU |
        1 | Việc | S
    """) == same("""
        §I CHUNG
          1 Việc
        §IV QUẢN TRỊ ?number
          §A Thể chế
            1 Việc
            2 Việc
          §B Dịch vụ
            1 Việc
          §C Nền tảng
            1 Việc
        §V DỮ LIỆU
          1 Việc
    """)


def test_a_number_and_a_title_in_one_cell_are_two() -> None:
    assert short("""
        I CÔNG TÁC CHUNG | |
        1 | Việc | S
        II. CÔNG TÁC RIÊNG | < | <
        | 1. Việc | S
        | 2) Việc | S
    """) == same("""
        §I CÔNG TÁC CHUNG
          1 Việc
        §II. CÔNG TÁC RIÊNG
          1. Việc
          2) Việc
    """)


@pytest.mark.parametrize("words", ["Y TẾ", "10 doanh nghiệp", "1.200 hộ", "A Lưới", "C. Mác"])
def test_words_that_look_like_a_number_but_count_on_from_none_stay_words(words: str) -> None:
    assert f"§ {words} ?title" in short(f"I | MỘT | <\n1 | Việc | S\n{words} | < | <\n1 | Việc | S").replace("  ", "")


def test_a_capital_that_may_be_a_word_is_a_doubt() -> None:
    assert "§A LƯỚI ?number" in short("1 | Việc | S\nA LƯỚI | < | <\n1 | Việc | S")


def test_a_row_without_values_beside_rows_with_values_is_a_row() -> None:
    """III.6 of the plan of 2024 has neither result nor bodies; 11 of the national targets has rows below it."""
    assert short("""
        I | MỘT | <
        1 | Việc | S
        2 | Việc theo kế hoạch khác |
        3 | Nhóm |
        a) | Việc | S
        II | HAI | <
        1 | Việc theo kế hoạch khác |
    """) == same("""
        §I MỘT
          1 Việc
          2 Việc theo kế hoạch khác
          3 Nhóm
            a) Việc
        §II HAI
          1 Việc theo kế hoạch khác
    """)


def test_numbers_with_parts_and_codes_stand_under_those_that_they_name() -> None:
    assert short("""
        1 | Nhóm | S
        1.1 | Việc | S
        1.1.1 | Việc | S
        1.2 | Việc | S
        2 | Việc | S
        NV01 | Việc | S
        NV01.1 | Việc | S
        NV01.1.2 | Việc | S
        NV03 | Việc | S
        TB2_N05.1 | Việc | S
    """) == same("""
        1 Nhóm
          1.1 Việc
            1.1.1 Việc
          1.2 Việc
        2 Việc
        NV01 Việc
          NV01.1 Việc
            NV01.1.2 Việc
        NV03 Việc
        TB2_N05.1 Việc
    """)


def test_letters_count_in_either_alphabet_and_numbers_run_on_over_sections() -> None:
    assert short("""
        I | MỘT | <
        1 | Việc | S
        a) | Việc | S
        b) | Việc | S
        c) | Việc | S
        d) | Việc | S
        đ) | Việc | S
        e) | Việc | S
        g) | Việc | S
        h) | Việc | S
        i) | Việc | S
        k) | Việc | S
        II | HAI | <
        2 | Việc | S
        a) | Việc | S
        3 | Việc | S
    """) == same("""
        §I MỘT
          1 Việc
            a) Việc
            b) Việc
            c) Việc
            d) Việc
            đ) Việc
            e) Việc
            g) Việc
            h) Việc
            i) Việc
            k) Việc
        §II HAI
          2 Việc
            a) Việc
          3 Việc
    """)


@pytest.mark.parametrize(
    ("numbers", "doubted"),
    [
        ("1 2 4", "4"),
        ("1 2 2", "2"),
        ("1 3 2", "3 2"),
        ("2 3", "2"),
        ("1 1.1 1.3", "1.3"),
        ("1 1.1 2.1", "2.1"),
        ("1 a) c)", "c)"),
        ("1 xyz 2", "xyz"),
        ("NV01 NV03 NV07", ""),
        ("01 02 03", ""),
        ("1. 2. 3.", ""),
        ("I II III", ""),
        ("A B C D Đ E", ""),
    ],
)
def test_a_missing_repeated_or_strange_number_is_a_doubt_and_stays_as_printed(numbers: str, doubted: str) -> None:
    rows = short("\n".join(f"{number} | Việc | S" for number in numbers.split())).split("\n")
    assert [row.split()[0] for row in rows] == numbers.split()
    assert " ".join(row.split()[0] for row in rows if "?number" in row) == doubted


def test_a_row_that_a_page_cuts_is_joined() -> None:
    assert written(
        """
        1 | Xây dựng Kế hoạch, | Kế hoạch ban hành | Quý | Cục Thuế | Sở Tài
        """,
        """
        | lộ trình sử dụng. | | III/2024 (ngay sau khi) | tỉnh | chính; các sở.
        2 | Việc | - 100% cửa hàng; | Tháng 6 | Sở A | Sở B
        """,
        """
        | | - 80% trung tâm. | | |
        3 | Việc | | | |
        """,
    ) == same("""
        1 Xây dựng Kế hoạch, lộ trình sử dụng. deliverable='Kế hoạch ban hành' deadline='Quý III/2024 (ngay sau khi)' \
lead='Cục Thuế tỉnh' coordinating='Sở Tài chính; các sở.'
        2 Việc deliverable='- 100% cửa hàng;\\n- 80% trung tâm.' deadline='Tháng 6' lead='Sở A' coordinating='Sở B'
        3 Việc
    """)


def test_a_number_of_several_signs_in_the_column_of_numbers_is_none_of_the_title() -> None:
    assert short("""
        I CHUNG | |
        1 | Việc | S
        VI HẠ TẦNG | |
        1 | Việc | S
    """) == same("""
        §I CHUNG
          1 Việc
        §VI HẠ TẦNG ?number
          1 Việc
    """)


def test_a_title_in_capitals_that_a_page_cuts_is_joined() -> None:
    rest = "| NHÂN LỰC SỐ | | | |\n1 | Việc | | | A |"
    joined = "§I TRUYỀN THÔNG VÀ PHÁT TRIỂN NHÂN LỰC SỐ\n  1 Việc lead='A'"
    assert written("I | TRUYỀN THÔNG VÀ PHÁT TRIỂN | | | |", rest) == joined
    assert written("I TRUYỀN THÔNG VÀ PHÁT TRIỂN | < | < | < | < | <", rest) == joined
    assert "?" in written("1 | Việc | | | A |", rest)  # it may be a heading of its own


def test_a_row_that_a_page_cuts_behind_a_word_that_ends_none_is_joined() -> None:
    assert written("1 | Đối với khoảng | Dữ liệu | | Sở Y tế và | Sở A,", "| 950 hộ | Một | | Ban B | UBND xã") == same(
        "1 Đối với khoảng 950 hộ deliverable='Dữ liệu Một' lead='Sở Y tế và Ban B' coordinating='Sở A, UBND xã'"
    )


def test_where_a_page_may_have_cut_a_row_both_parts_are_doubts() -> None:
    above, below = written("1 | Một việc | Dữ liệu | | A |", "| Hai việc | Báo cáo | | |").split("\n")
    assert above == "1 Một việc deliverable='Dữ liệu' lead='A' ?deliverable ?title"
    assert below.strip() == "Hai việc deliverable='Báo cáo' ?number ?title"


def test_a_row_without_a_number_that_does_not_go_on_for_certain_is_a_doubt() -> None:
    rows = written("1 | Việc một. | SP | | Sở A |", "| Việc hai | SP | | Sở B |")
    assert rows.split("\n")[1] == " Việc hai deliverable='SP' lead='Sở B' ?number ?title"


def test_a_row_without_number_and_title_belongs_to_the_one_above_and_is_a_doubt() -> None:
    assert written("1 | Việc | Kế hoạch | Tháng 6 | Sở A |\n| | Báo cáo | | Sở B |\n2 | Hai | | | |") == same("""
        1 Việc deliverable='Kế hoạch Báo cáo' deadline='Tháng 6' lead='Sở A Sở B' ?deliverable ?lead
        2 Hai
    """)


@pytest.mark.parametrize("cut", ["", "| một | | | Sở A |\n"])
def test_a_table_that_goes_on_without_its_heading_is_one(cut: str) -> None:
    pages = [table(HEAD + "1 | Việc | SP | | Sở A |", 1), table(cut + "2 | Hai | SP | | Sở A |", 2)]
    (only,) = tables(outline(*pages))
    assert [row.entries["number"].text for row in only.rows] == ["1", "2"]


def test_footnotes_and_page_numbers_do_not_end_a_table_but_a_heading_does() -> None:
    first, second = table(HEAD + "1 | Việc | SP | | S |", 1), table(HEAD + "2 | Hai | SP | | S |", 2)
    for between in (["2"], ["¹ Kế hoạch số 77."], ["Trang 3/5", "(*) Theo quy định"]):
        (only,) = tables(outline(first, *between, second))
        assert len(only.rows) == 2
    assert len(tables(outline(first, "B. NHIỆM VỤ KHÁC", second))) == 2


def test_a_cell_over_a_row_and_all_below_it_is_merged() -> None:
    assert written("""
        1 | *Làm sạch* | Hoàn thành | 30/8/2026 | | Sở KHCN
        a) | Đầu tư | ^ | ^ | Sở Tài chính | ^
        b) | Quy hoạch | ^ | ^ | Sở QH | ^
        2 | Việc | SP | Tháng 6 | Sở A | Sở B
    """) == same("""
        1 Làm sạch deliverable^='Hoàn thành' deadline^='30/8/2026' coordinating^='Sở KHCN'
          a) Đầu tư lead='Sở Tài chính'
          b) Quy hoạch lead='Sở QH'
        2 Việc deliverable='SP' deadline='Tháng 6' lead='Sở A' coordinating='Sở B'
    """)


def test_a_cell_over_some_rows_is_given_to_each() -> None:
    assert written("""
        1 | Nhóm | | | |
        a) | Việc | SP | Tháng 6 | Sở A |
        b) | Việc | ^ | ^ | Sở B |
        c) | Việc | Khác | ^ | Sở C |
        2 | Việc | Khác | ^ | Sở D |
    """) == same("""
        1 Nhóm
          a) Việc deliverable='SP' deadline='Tháng 6' lead='Sở A'
          b) Việc lead='Sở B' deliverable='SP' deadline='Tháng 6'
          c) Việc deliverable='Khác' lead='Sở C' deadline='Tháng 6'
        2 Việc deliverable='Khác' lead='Sở D' deadline='Tháng 6'
    """)


def test_a_merged_cell_that_goes_on_behind_a_page_holds_there_too() -> None:
    assert written(
        """
        1 | Nhóm | SP | Tháng 6 | |
        a) | Việc | ^ | ^ | Sở A |
        """,
        """
        b) | Việc | | | Sở B |
        c) | Việc | ^ | Tháng 9 | Sở C |
        """,
    ) == same("""
        1 Nhóm deliverable^='SP' deadline='Tháng 6'
          a) Việc lead='Sở A' deadline='Tháng 6'
          b) Việc lead='Sở B' deadline='Tháng 6' ?deadline
          c) Việc deadline='Tháng 9' lead='Sở C'
    """)


def test_a_merged_cell_in_the_row_that_a_page_cuts_holds_behind_it() -> None:
    page = "| hộ | | | B và C | \n2 | Hai | ^ | | D |\n3 | Ba | ^ | | E |"
    assert written("1 | Các | Kho | | Sở A và |", page) == same("""
        1 Các hộ deliverable='Kho' lead='Sở A và B và C'
        2 Hai lead='D' deliverable='Kho'
        3 Ba lead='E' deliverable='Kho'
    """)
    # the blank cell may be one with that above, or none
    assert written("1 | Một | Kho | | A |", "2 | Hai | | | D |\n3 | Ba | ^ | | E |") == same("""
        1 Một deliverable='Kho' lead='A' ?deliverable
        2 Hai lead='D' deliverable='Kho' ?deliverable
        3 Ba lead='E' deliverable='Kho' ?deliverable
    """)


def test_a_title_over_several_lines_of_cells_is_one_row_with_lines() -> None:
    assert written("""
        1 | Việc | Kế hoạch | Tháng 6 | Sở A | Sở B
        ^ | ^ | Báo cáo | Tháng 9 | Sở C | ^
        2 | Hai | SP | Tháng 6 | Sở A |
    """) == same("""
        1 Việc deliverable='Kế hoạch\\nBáo cáo' deadline='Tháng 6\\nTháng 9' lead='Sở A\\nSở C' coordinating='Sở B' \
?deadline ?deliverable ?lead
        2 Hai deliverable='SP' deadline='Tháng 6' lead='Sở A'
    """)


def test_where_merged_cells_are_not_shown_blank_cells_beside_filled_ones_are_doubts() -> None:
    rows = """
        1 | Nhóm | | 30/8/2026 | |
        a) | Việc | SP | | Sở A |
        b) | Việc | SP | | Sở B |
        2 | Việc | SP | Tháng 6 | Sở C |
    """
    assert "?" not in written(rows)
    assert written(rows, shows_merges=False) == same("""
        1 Nhóm deadline='30/8/2026' ?deadline ?deliverable ?lead
          a) Việc deliverable='SP' lead='Sở A' ?deadline ?deliverable ?lead
          b) Việc deliverable='SP' lead='Sở B' ?deadline
        2 Việc deliverable='SP' deadline='Tháng 6' lead='Sở C' ?deliverable ?lead
    """)


@pytest.mark.parametrize(
    "row",
    [
        "2 | | Việc | SP | Tháng 6 | Sở A",
        "2 | Việc | SP | Sở Y tế | Sở A | Sở B",
        "2 | Việc | Tháng 6 | Theo kế hoạch | Sở A |",
        "2 | Việc | SP | Theo kế hoạch | Quý III/2026 | Sở A",
        "2 | Việc | SP | Theo kế hoạch | Báo cáo | Sở A",
        "2 | 30/6/2026 | SP | Theo kế hoạch | Sở A | Sở B",
        "Việc thứ hai của đơn vị | SP | Theo kế hoạch | Sở A | Sở B |",
    ],
)
def test_every_cell_of_a_slipped_row_is_a_doubt_and_stays(row: str) -> None:
    (_, slipped) = tables(outline(table(HEAD + "1 | Việc | SP | Tháng 6 | Sở A | Sở B\n" + row)))[0].rows
    assert {*slipped.entries} - {"number"} <= {doubt.field for doubt in slipped.doubts}


@pytest.mark.parametrize(
    "deadline", ["Quý III/2026", "Theo yêu cầu của Sở Y tế", "Thường xuyên", "2026", "Báo cáo quý"]
)
def test_sound_rows_are_no_slipped_ones(deadline: str) -> None:
    assert "?" not in written(f"1 | Xây dựng năm 2026 | Báo cáo tháng 6 | {deadline} | Báo Thanh Hóa | UBND xã")


def test_rows_of_dashes_sums_and_remarks_are_no_tasks() -> None:
    read = outline(
        table(
            HEAD + "1 | Việc | SP | Tháng 6 | Sở A | -\n- | - | - | - | - | -\nTổng cộng | < | 12 | | |\n"
            "Ghi chú: các đơn vị chủ động. | < | < | < | < | <"
        )
    )
    assert lines(tables(read)[0].rows) == ["1 Việc deliverable='SP' deadline='Tháng 6' lead='Sở A' coordinating='-'"]
    assert [omission.source.text for omission in read.omissions] == ["-"] * 6 + ["Tổng cộng", "12"]
    assert [block.text for block in paragraphs(read)] == ["Ghi chú: các đơn vị chủ động."]


def test_rows_and_the_headings_over_them_may_count_by_the_same_numbers() -> None:
    assert short("""
        1 | NHÓM MỘT |
        1 | Việc | S
        2 | Việc | S
        2 | NHÓM HAI |
        1 | Việc | S
    """) == same("""
        1 NHÓM MỘT
          1 Việc
          2 Việc
        2 NHÓM HAI
          1 Việc
    """)
    assert "2 NHÓM HAI ?number" in short("1 | NHÓM MỘT |\n1 | Việc | S\n2 | NHÓM HAI |\n1 | Việc | S")


def test_dashes_stand_under_the_number_above_them() -> None:
    assert short("1 | Việc | S\n- | Một | S\n- | Hai | S\n2 | Việc | S") == same("""
        1 Việc
          - Một
          - Hai
        2 Việc
    """)


def test_a_cell_over_several_columns_is_a_doubt_for_each() -> None:
    assert written("""
        1 | Việc | SP | Tháng 6 | Các sở, ban, ngành | <
        2 | Việc | SP | Tháng 6 | ^ | ^
        3 | Việc dài | < | Tháng 6 | Sở A | -
    """) == same("""
        1 Việc deliverable='SP' deadline='Tháng 6' lead='Các sở, ban, ngành' ?coordinating ?lead
        2 Việc deliverable='SP' deadline='Tháng 6' lead='Các sở, ban, ngành' ?coordinating ?lead
        3 Việc dài deadline='Tháng 6' lead='Sở A' coordinating='-'
    """)


def test_a_title_over_several_columns_and_rows_is_that_of_each() -> None:
    text = "TT | Thời hạn | Nhiệm vụ | Chủ trì\n1 | Việc | < | S\n2 | ^ | ^ | S"
    assert lines(tables(outline(table(text)))[0].rows) == ["1 Việc lead='S'", "2 Việc lead='S'"]


def test_a_cell_over_rows_and_a_heading_between_them_leaves_the_heading_one() -> None:
    assert written("""
        I | NHÓM MỘT | | | |
        1 | Việc | SP | Năm 2026 | Sở A |
        II | NHÓM HAI | | ^ | |
        1 | Việc | SP | ^ | Sở A |
    """) == same("""
        §I NHÓM MỘT
          1 Việc deliverable='SP' deadline='Năm 2026' lead='Sở A'
        §II NHÓM HAI
          1 Việc deliverable='SP' lead='Sở A' deadline='Năm 2026'
    """)


def test_a_signature_below_the_rows_of_a_sheet_ends_the_table() -> None:
    read = outline(
        table(HEAD + "1 | Việc | SP | Tháng 6 | S |\nNơi nhận: | | | TM. ỦY BAN NHÂN DÂN | |\n- Lưu | | | CHỦ TỊCH | |")
    )
    assert lines(tables(read)[0].rows) == ["1 Việc deliverable='SP' deadline='Tháng 6' lead='S'"]
    assert [line.text for line in read.foot] == ["Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "- Lưu", "CHỦ TỊCH"]


def test_a_row_with_words_outside_of_the_columns_is_a_doubt() -> None:
    assert written("1 | Việc | SP | Tháng 6 | Sở A | Sở B | Sở C").endswith("…='Sở C' ?…")


def test_a_number_over_several_titles_is_that_of_each_with_a_doubt() -> None:
    assert short("1 | Việc một | S\n^ | Việc hai | S\n2 | Việc ba | S") == same("""
        1 Việc một
        1 Việc hai ?number
        2 Việc ba
    """)
