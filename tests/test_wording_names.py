"""Names of bodies: equal keys, and cells that name several."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxplan.wording.names import initials, key


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
