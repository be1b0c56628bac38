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
KEPT = ("năm 2024", "quý III", "số 118", "02 nhiệm", "tháng 5", "Thanh Hóa", "Bá Thước", "chuyển đổi", "đổi số")
"""Words that no line's end parts."""


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


@pytest.mark.parametrize("room", range(120, 400, 20))
def test_no_line_ends_within_a_name_or_a_number_while_there_is_room_for_it(room: int) -> None:
    text = "02 nhiệm vụ năm 2024, quý III của huyện Bá Thước, tỉnh Thanh Hóa theo số 118 tháng 5 về chuyển đổi số"
    lines = balanced(text, room, lambda word: text_width(word, 10))
    assert " ".join(lines) == text
    for kept in KEPT:
        assert any(kept in line for line in lines), lines


def test_a_word_that_is_wider_than_the_room_has_a_line_of_its_own() -> None:
    assert lines_of(f"Sở {'W' * 40} tỉnh") == ["Sở", "W" * 40, "tỉnh"]
    assert lines_of("") == [""]


def test_of_many_lines_each_holds_what_it_can() -> None:
    lines = lines_of("tỉnh " * 500)
    assert {len(line.split()) for line in lines[1:-1]} == {5}
