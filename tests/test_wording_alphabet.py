"""What of a text its looks alone make: two texts that are bare the same say the same."""

import pytest

from dxplan.wording.alphabet import bare


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hoàn thành 75%", "hoàn thành  75 %"),
        ("hóa đơn, chứng từ.", "Hoá đơn chứng từ"),
        ("2024-2025", "2024 – 2025"),
        ("“Đề án” - năm nay", '"đề án" – năm nay'),
        ("Thúc đẩy", "Thu\u0301c đâ\u0309y"),
        ("công an; thanh tra…", "Công an, thanh tra"),
    ],
)
def test_texts_that_differ_in_looks_alone(one: str, other: str) -> None:
    assert bare(one) == bare(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("7,5%", "75%"),
        ("1.000 hồ sơ", "1000 hồ sơ"),
        ("giảm 5", "giảm -5"),
        ("bán hàng", "bàn hàng"),
        ("≥ 5", "5"),
        ("Sở Tài chính (nếu có)", "Sở Tài chính nếu có"),
        ("trước 30/6", "trước 306"),
        ("đã xong", "chưa xong"),
    ],
)
def test_texts_that_differ_in_what_they_say(one: str, other: str) -> None:
    assert bare(one) != bare(other)
