"""Where the centred lines of a document end."""

from itertools import pairwise

import pytest

from dxplan.documents.letters import _ROOM, _width_in_head
from dxplan.wording.breaks import balanced
from dxplan.wording.widths import text_width
from plans import real_plan

NAMES = """\
Sở Thông tin / và Truyền thông
SỞ THÔNG TIN / VÀ TRUYỀN THÔNG
Sở Tài nguyên / và Môi trường
Sở Nông nghiệp / và Phát triển nông thôn
Sở Lao động - / Thương binh và Xã hội
Sở Văn hóa, / Thể thao và Du lịch
Ban Quản lý / Khu kinh tế Nghi Sơn / và các khu công nghiệp
Trung tâm Phục vụ / hành chính công tỉnh
Tổ công tác giúp việc / Ban Chỉ đạo
Ban Chỉ đạo chuyển đổi số / tỉnh Thanh Hóa
BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ / TỈNH THANH HÓA
Văn phòng / Ủy ban nhân dân tỉnh
VĂN PHÒNG / ỦY BAN NHÂN DÂN TỈNH
Văn phòng / Đoàn đại biểu Quốc hội / và Hội đồng nhân dân tỉnh
ỦY BAN NHÂN DÂN / TỈNH THANH HÓA
Ủy ban nhân dân / thành phố Sầm Sơn
Ủy ban Mặt trận / Tổ quốc Việt Nam tỉnh
Đoàn Thanh niên / Cộng sản Hồ Chí Minh / tỉnh Thanh Hóa
Bộ Chỉ huy Quân sự / tỉnh Thanh Hóa
Ban Chỉ đạo thực hiện / Nghị quyết số 57-NQ/TW
UBND huyện Quảng Xương
Sở Y tế
""".splitlines()
TITLES = """\
Kết quả thực hiện Kế hoạch hoạt động của Ban Chỉ đạo chuyển đổi số / tỉnh Thanh Hóa năm 2024, quý III/2024
Những việc chậm trong thực hiện Kế hoạch hoạt động / của Ban Chỉ đạo chuyển đổi số tỉnh Thanh Hóa năm 2024
Phiên họp quý IV năm 2024 (tổng kết năm) / của Ban Chỉ đạo chuyển đổi số tỉnh Thanh Hóa
KHÓ KHĂN, VƯỚNG MẮC VÀ ĐỀ XUẤT, / KIẾN NGHỊ CỦA CÁC CƠ QUAN, ĐƠN VỊ
(Kèm theo Kế hoạch số       /KH-BCĐ ngày    tháng 5 năm 2024 / của Ban Chỉ đạo chuyển đổi số tỉnh Thanh Hóa)
""".splitlines()


def lines_of(text: str, room: float = _ROOM) -> list[str]:
    return balanced(text, room, _width_in_head)


@pytest.mark.parametrize("name", NAMES)
def test_the_lines_of_an_issuer_end_where_its_words_belong_apart(name: str) -> None:
    assert " / ".join(lines_of(name.replace(" / ", " "))) == name


@pytest.mark.parametrize("title", TITLES)
def test_the_lines_of_a_title_end_where_its_words_belong_apart(title: str) -> None:
    lines = balanced(title.replace(" / ", " "), 450, lambda word: text_width(word, 14, bold=True))
    assert " / ".join(lines) == title


def test_the_lines_of_every_agency_fit_and_end_before_a_new_part() -> None:
    for agency in real_plan().agencies:
        lines = lines_of(agency.name)
        assert " ".join(lines) == agency.name
        assert all(text_width(line.upper(), 12, bold=True) <= _ROOM for line in lines), lines
        for before, after in pairwise(lines):
            assert after.split()[0] in ("và", "Khu", "hành", "Ban", "Thương", "Thể"), lines
            assert before.split()[-1] not in ("và", "của", "các"), lines


PAIRS = ["năm 2024", "quý III", "số 118/KH-BCĐ", "02 nhiệm", "Bá Thước", "huyện Mường", "Truyền thông", "nhân dân"]
SMALL = ["và b", "của b", "các b", "cấp tỉnh"]


@pytest.mark.parametrize("pair", [*PAIRS, *SMALL])
def test_no_line_ends_within_what_belongs_together(pair: str) -> None:
    """It would be in the middle: that is where the line ends if the two words belong to nothing."""
    around = "aaa bbb ccc ddd {} eee fff ggg hhh"
    first, second = pair.split()
    loose = f"{'x' * len(first)} {'y' * len(second)}"
    room = len(around.format(pair)) / 2 + 5
    assert not [line for line in balanced(around.format(loose), room, len) if loose in line]
    assert [line for line in balanced(around.format(pair), room, len) if pair in line]


@pytest.mark.parametrize("kept", ["TỈNH THANH HÓA", "ngày 17 tháng 5 năm 2024"])
def test_a_place_in_capitals_and_a_date_stay_whole(kept: str) -> None:
    text = f"AAAA BBBB CCCC {kept} EEEE FFFF GGGG"
    for shift in range(5, 14):
        lines = balanced(text, len(text) / 2 + shift, len)
        assert len(lines) > 2 or [line for line in lines if kept in line], lines


@pytest.mark.parametrize("part", ["và ffff", "của ffff", "tỉnh ffff", "ủy ban ff", "năm 2024", "- ffff"])
def test_a_line_ends_before_a_new_part_even_if_others_are_as_even(part: str) -> None:
    text = f"aaaa bbbb cccc dddd {part} gggg hhhh"
    first, _ = balanced(text, len(text) / 2 + 6, len)
    assert first == ("aaaa bbbb cccc dddd -" if part[0] == "-" else "aaaa bbbb cccc dddd")


def test_a_line_is_added_before_a_word_is_parted_and_none_before() -> None:
    assert balanced("aaaaaa Bá Thước bbbbbb", 12, len) == ["aaaaaa", "Bá Thước", "bbbbbb"]
    assert balanced("aaaaaa cc ddddd bbbbbb", 12, len) == ["aaaaaa cc", "ddddd bbbbbb"]


def test_no_line_is_wider_than_the_room_for_a_better_end() -> None:
    assert balanced("aaaa bbbb cccc dddd và eeee", 18, len) == ["aaaa bbbb cccc", "dddd và eeee"]


def test_a_word_that_is_wider_than_the_room_has_a_line_of_its_own() -> None:
    assert lines_of(f"Sở {'W' * 40} tỉnh") == ["Sở", "W" * 40, "tỉnh"]
    assert lines_of("") == [""]


def test_of_many_lines_each_holds_what_it_can() -> None:
    lines = lines_of("tỉnh " * 500)
    assert {len(line.split()) for line in lines[1:-1]} == {5}
