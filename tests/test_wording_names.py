"""Names of bodies: equal keys, and cells that name several."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxplan.wording.names import initials, key, split_cell


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("UBND tỉnh Thanh Hoá", "ubnd tỉnh THANH HÓA"),
        ("Ủy ban nhân dân", "Uỷ ban nhân dân"),
        ("Các sở, ban, ngành cấp tỉnh.", "các sở,ban,ngành  cấp tỉnh"),
        ("Đài Phát thanh và Truyền hình", "dai phat thanh va truyen hinh"),
        ("Sở Lao động - Thương binh và Xã hội", "Sở Lao động–Thương binh và Xã hội"),
        ("Sở TT&TT", "SỞ TTTT"),
        ("Trung tâm phục vụ HCC tỉnh", "Trung tâm Phục vụ HCC tỉnh"),
    ],
)
def test_names_that_differ_in_typing_alone(one: str, other: str) -> None:
    assert key(one) == key(other)


def test_a_key_is_plain_letters_and_digits() -> None:
    assert key("Đề án 06 – Sở Kế hoạch & Đầu tư (Ă Â Ê Ô Ơ Ư)") == "dean06sokehoachdautuaaeoou"
    assert key(" -;") == ""


def test_different_names_have_different_keys() -> None:
    assert key("Sở Tài chính") != key("Sở Tư pháp")
    assert key("UBND cấp huyện") != key("UBND cấp xã")


@given(st.text())
def test_a_key_is_its_own_key_in_any_form(name: str) -> None:
    assert key(key(name)) == key(name) == key(unicodedata.normalize("NFD", name))


CELLS = {
    "- Công an tỉnh; - Các sở, ban, ngành cấp tỉnh; UBND cấp huyện": (
        "Công an tỉnh",
        "Các sở, ban, ngành cấp tỉnh",
        "UBND cấp huyện",
    ),
    "Sở Tài chính; các sở, ban, ngành cấp tỉnh; UBND cấp huyện.": (
        "Sở Tài chính",
        "các sở, ban, ngành cấp tỉnh",
        "UBND cấp huyện",
    ),
    "- Các doanh nghiệp Viễn thông. - UBND cấp huyện.": ("Các doanh nghiệp Viễn thông", "UBND cấp huyện"),
    "- Sở Thông tin và Truyền thông; - Trung tâm phục vụ HCC tỉnh.": (
        "Sở Thông tin và Truyền thông",
        "Trung tâm phục vụ HCC tỉnh",
    ),
    "- Các sở, ban, ngành cấp tỉnh; UBND cấp huyện. - Trung tâm phục vụ HCC tỉnh.": (
        "Các sở, ban, ngành cấp tỉnh",
        "UBND cấp huyện",
        "Trung tâm phục vụ HCC tỉnh",
    ),
    "Sở Kế hoạch và Đầu tư và các đơn vị có liên quan": ("Sở Kế hoạch và Đầu tư", "các đơn vị có liên quan"),
    "Sở Công Thương và UBND cấp huyện": ("Sở Công Thương", "UBND cấp huyện"),
    "Sở Công Thương; Hiệp hội doanh nghiệp tỉnh và các đơn vị có liên quan": (
        "Sở Công Thương",
        "Hiệp hội doanh nghiệp tỉnh",
        "các đơn vị có liên quan",
    ),
    "Các sở, ban, ngành, đơn vị liên quan": ("Các sở, ban, ngành, đơn vị liên quan",),
    "Ban QL Khu Kinh tế Nghi Sơn và các khu công nghiệp": ("Ban QL Khu Kinh tế Nghi Sơn và các khu công nghiệp",),
    "Sở Lao động - Thương binh và Xã hội": ("Sở Lao động - Thương binh và Xã hội",),
    "Văn phòng HĐND và UBND tỉnh": ("Văn phòng HĐND và UBND tỉnh",),
    "UBND các huyện, thị xã, thành phố": ("UBND các huyện, thị xã, thành phố",),
    "Sở Tài chính, Sở Nội vụ,Công an tỉnh": ("Sở Tài chính", "Sở Nội vụ", "Công an tỉnh"),
    "Công an tỉnh, các sở, ban, ngành cấp tỉnh": ("Công an tỉnh", "các sở, ban, ngành cấp tỉnh"),
    "Cục Thuế\ntỉnh": ("Cục Thuế tỉnh",),
    "Sở Y tế\nUBND cấp huyện": ("Sở Y tế", "UBND cấp huyện"),
    "- Sở Y tế\n - Hiệp hội  doanh nghiệp\n- VNPT\n": ("Sở Y tế", "Hiệp hội doanh nghiệp", "VNPT"),
    "-": (),
    "": (),
    " ; . - ": (),
}


@pytest.mark.parametrize("cell", CELLS)
def test_the_bodies_of_a_cell(cell: str) -> None:
    assert split_cell(cell) == CELLS[cell]


@given(st.text())
def test_a_cell_loses_no_letter(cell: str) -> None:
    names = split_cell(cell)
    assert all(name == name.strip() != "" for name in names)
    assert "và" in cell or key("".join(names)) == key(cell)


@pytest.mark.parametrize(
    "cell", ["\n" * 300_000, " " * 300_000, ". " * 150_000, ", " * 150_000, "\u0301\u0323" * 150_000]
)
def test_a_hostile_cell_takes_linear_time(cell: str) -> None:
    started = time.perf_counter()
    split_cell(cell)
    key(cell)
    assert time.perf_counter() - started < 2


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Sở Thông tin và Truyền thông", "STTTT"),
        ("Sở Lao động - Thương binh và Xã hội", "SLĐTBXH"),
        ("Sở Y tế", "SYT"),
        ("Ủy ban nhân dân tỉnh", "UBNDT"),
        ("đ", "Đ"),
    ],
)
def test_initials(name: str, short: str) -> None:
    assert initials(name) == short
