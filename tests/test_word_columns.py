"""Room for codes in the first column of a Word table."""

import pytest
from lxml import etree

from dxplan.word.columns import widen_for_codes
from dxplan.word.parts import W
from dxplan.word.spread import shared
from dxplan.wording.widths import text_width

WIDTHS = (700, 5000, 3000, 3000, 2870)


def first_width(*codes: str) -> int:
    """How wide the first column becomes; the table stays as wide as it is."""
    space = f'xmlns:w="{W[1:-1]}"'
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in WIDTHS)
    rows = "".join(
        "<w:tr>"
        + "".join(f"<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>" for text in (code, "a", "b", "c", "d"))
        + "</w:tr>"
        for code in codes
    )
    table = etree.fromstring(f"<w:tbl {space}><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>")
    widen_for_codes(table)
    widths = [int(column.get(W + "w")) for column in table.iter(W + "gridCol")]
    assert sum(widths) == sum(WIDTHS)
    return widths[0]


@pytest.mark.parametrize("code", ["1", "IV.B.2", "Việc thứ nhất của năm", "KPI.11", "8-11"])
def test_short_numbers_and_words_need_no_more_room(code: str) -> None:
    assert first_width("1", code) == WIDTHS[0]


def test_a_code_stands_on_one_line() -> None:
    assert 2000 < first_width("1", "KH20_TT_N01.1.1") < 2600


def test_a_line_may_end_between_two_codes() -> None:
    """The first and the last row of a part: together they are too long for the column."""
    assert first_width("KH20_TT_N05.1.1-KH20_TT_N05.1.5") == first_width("KH20_TT_N05.1.1-", "KH20_TT_N05.1.5")
    assert first_width("KH20_TT_N05.1.1-KH20_TT_N05.1.5") > 2000


def test_a_code_longer_than_a_fourth_of_the_table_gets_no_more_room() -> None:
    assert first_width("KH20_TT_N05.1.1_KH20_TT_N05.1.5_") == WIDTHS[0]


@pytest.mark.parametrize("day", ["15/02/2026", "(31/12/2026)."])
def test_no_line_ends_within_a_day_though_the_columns_beside_have_longer_words(day: str) -> None:
    """Eleven columns of which nine have a word that is wider than its share of the page."""
    wide = [["Kết quả"], ["lực/OCOP/FDI/Xuất-nhập/khẩu " + "rà soát, xác định các sản phẩm, dịch vụ " * 9]]
    columns = [*[wide] * 9, [["Thời hạn"], [f"trước ngày {day}"]], [["TT"], ["1"]]]
    widths = shared(columns, 14570, 11)
    assert sum(widths) == 14570
    assert widths[9] >= text_width(day, 11, bold=True) * 20 + 160 > 14570 * 0.8 / 11


def test_days_in_more_columns_than_the_page_has_room_for_get_the_same_room_as_words() -> None:
    widths = shared([[["Ngày"], ["31/12/2026"]]] * 14, 14570, 11)
    assert sum(widths) == 14570
    assert max(widths) - min(widths) < 150
