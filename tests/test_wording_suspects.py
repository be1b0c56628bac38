"""Words that a scanner misread."""

import pytest

from dxplan.wording.suspects import Suspect, suspects


@pytest.mark.parametrize(
    ("text", "seen", "likely"),
    [
        ("100% các thôn, bản đang lờm sóng và đã có điện lưới", "lờm", "lõm"),
        ("Xóa vùng lùm sóng di động", "lùm", "lõm"),
        ("tạo bút phá trong chuyển đổi số", "bút", "bứt"),
        ("phần đầu đảm bảo thực hiện lộ trình", "phần", "phấn"),
        ("Phần đầu hoàn thành trong năm", "Phần", "Phấn"),
        ("Thế chế, chính sách", "Thế", "Thể"),
        ("THẾ CHẾ VÀ CHÍNH SÁCH", "THẾ", "THỂ"),
    ],
)
def test_a_misread_word(text: str, seen: str, likely: str) -> None:
    start = text.index(seen)
    assert suspects(text) == (Suspect(seen, likely, start, start + len(seen)),)


@pytest.mark.parametrize(
    "text",
    [
        "phần đầu tư công",
        "phần đầu của Kế hoạch",
        "một phần đầu vào",
        "thay thế chế độ báo cáo",
        "thay thế chế và",
        "bút phê của lãnh đạo",
        "vùng lõm sóng, bứt phá, phấn đấu, thể chế",
        "lùm cây",
    ],
)
def test_words_that_are_right(text: str) -> None:
    assert suspects(text) == ()


def test_all_are_found_in_the_order_of_the_text() -> None:
    words = suspects("Thế chế, chính sách; bút phá; lùm sóng, lờm sóng")
    assert [suspect.seen for suspect in words] == ["Thế", "bút", "lùm", "lờm"]
