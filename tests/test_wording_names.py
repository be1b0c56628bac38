"""Names of bodies: equal keys, and cells that name several."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxplan.wording.names import initials, key, short_forms


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


SO_KHCN = "Sở Khoa học và Công nghệ"


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        *((SO_KHCN, typed) for typed in ("Sở KHCN", "SKHCN", "Sở KH&CN", "so kh&cn", "Sở KH và CN", "S.KHCN")),
        (SO_KHCN, "Sở Khoa học & Công nghệ"),
        ("Sở Khoa học và Công nghệ thành phố Hà Nội", "Sở KHCN"),
        ("Sở Khoa học và Công nghệ tỉnh Thanh Hóa", "Sở Khoa học và Công nghệ"),
        ("Sở Nông nghiệp và Môi trường", "Sở NN&MT"),
        ("Sở Lao động - Thương binh và Xã hội", "Sở LĐTBXH"),
        ("Sở Lao động - Thương binh và Xã hội", "Sở LĐTB và XH"),
        ("Sở Quy hoạch - Kiến trúc", "Sở QHKT"),
        ("Sở Giáo dục và Đào tạo", "SGDĐT"),
        ("Phòng Văn hóa - Xã hội", "Phòng VHXH"),
        ("Bộ Khoa học và Công nghệ", "BKHCN"),
        ("Sở Tài chính", "STC"),
    ],
)
def test_a_department_has_the_usual_short_forms(name: str, typed: str) -> None:
    assert short_forms([("x", name), ("y", "Sở Y tế"), ("z", "UBND tỉnh")])[key(typed)] == "x"


@pytest.mark.parametrize("name", ["Trung tâm Phục vụ hành chính công", "UBND tỉnh", "Sở", "Sở Y", "", "Công an tỉnh"])
def test_other_names_have_none(name: str) -> None:
    assert short_forms([("x", name)]) == {}


def test_a_form_that_two_could_have_or_that_is_a_name_is_not_derived() -> None:
    two = short_forms([("a", "Sở Tài chính"), ("b", "Sở Thể thao Chuyên nghiệp"), ("c", "Sở Trật tự Công cộng")])
    assert (two[key("STTCN")], two[key("Sở TTCC")]) == ("b", "c")
    assert key("STC") not in short_forms([("a", "Sở Tài chính"), ("b", "Sở Thông chính")])
    assert key("STC") not in short_forms([("a", "Sở Tài chính"), ("b", "Trung tâm"), ("b", "STC")])
