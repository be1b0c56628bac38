"""Amounts in running text: which numbers count something, and what they may be."""

import pytest

from dxplan.wording.amounts import amounts, counted, percentages


@pytest.mark.parametrize(
    ("text", "unit", "found"),
    [
        ("Đào tạo 300 cán bộ", "cán bộ", ["300"]),
        ("Đào tạo 300 cán bộ", "người", ["300"]),
        ("Đào tạo 300 Cán bộ, công chức", "công chức", ["300"]),
        ("Mở 10 lớp cho 300 cán bộ", "lớp", ["10"]),
        ("Phủ sóng 12 thôn", "thôn, bản", ["12"]),
        ("Mở 05 lớp", "lớp", ["05"]),
        ("từ 200 lên 500 doanh nghiệp", "doanh nghiệp", ["500"]),
        # nothing that is surely a count in the unit
        ("Đào tạo 300 cán bộ", "lớp", []),
        ("Mở 10 lớp, mỗi lớp 30 người", "người", []),
        ("Bố trí 2 cán bộ/xã", "cán bộ", []),
        ("1,2 triệu người", "người", []),
        ("theo Quyết định số 300/QĐ-UBND cán bộ", "cán bộ", []),
        ("giai đoạn 2021-2025 người dân", "người", []),
        ("ngày 15/6/2024 cán bộ", "cán bộ", []),
        ("mở 10-20 lớp", "lớp", []),
        ("đạt 300% cán bộ", "cán bộ", []),
        ("Quý III cán bộ", "cán bộ", []),
        ("300. Cán bộ", "cán bộ", []),
    ],
)
def test_what_counts_in_the_unit(text: str, unit: str, found: list[str]) -> None:
    assert [amount.written for amount in counted(text, unit)] == found


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1.200 cán bộ", {"1.200": (1200,)}),
        ("1,200 cán bộ", {"1,200": (1200, 1.2)}),
        ("1 200 cán bộ", {"1 200": (1200,)}),
        ("1.234.567 hồ sơ", {"1.234.567": (1234567,)}),
        ("62,5 điểm", {"62,5": (62.5,)}),
        ("05 lớp và 12 xã", {"05": (5,), "12": (12,)}),
        ("4G, HD.1, 01/2024, 58/QĐ-UBND", {}),
    ],
)
def test_what_the_numbers_of_a_text_may_be(text: str, values: dict[str, tuple[float, ...]]) -> None:
    assert {amount.written: amount.values for amount in amounts(text)} == values


def test_percentages_may_be_two_as_well() -> None:
    assert percentages("60%, 12,5 % và 1.200%") == {"60%": (60,), "12,5 %": (12.5,), "1.200%": (1200, 1.2)}
