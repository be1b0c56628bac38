"""The widths of words, held against measures of a rendering with letters as wide as Times New Roman's."""

import pytest

from dxplan.wording.widths import text_width

MEASURED = {"BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ": (13, 68.9), "Độc lập - Tự do - Hạnh phúc": (14, 60.5)}
"""Bold words, their size in points, and their length in mm."""


@pytest.mark.parametrize("words", MEASURED)
def test_words_are_as_wide_as_in_a_rendering(words: str) -> None:
    size, millimetres = MEASURED[words]
    assert text_width(words, size, bold=True) / 72 * 25.4 == pytest.approx(millimetres, rel=0.01)


def test_width_grows_with_size_and_weight_and_not_with_marks() -> None:
    assert text_width("đồng", 26) == 2 * text_width("dong", 13)
    assert text_width("Đề án", 13, bold=True) > text_width("Đề án", 13)
    assert text_width("a\u00a0b", 13) == text_width("a b", 13)


@pytest.mark.parametrize(
    ("text", "looks", "width"),
    [
        ("SỞ Y TẾ", {"bold": True}, 46.68),
        ("Độc lập - Tự do - Hạnh phúc", {"bold": True}, 146.892),
        ("đường", {}, 30.852),
        ("Thước", {"italic": True}, 30.948),
        ("\u4e00", {}, 6),
    ],
)
def test_a_text_is_as_wide_as_in_the_font(text: str, looks: dict[str, bool], width: float) -> None:
    """A horn makes a letter wider; a sign that is not in the font has a common width."""
    assert text_width(text, 12, **looks) == pytest.approx(width, abs=0.001)
