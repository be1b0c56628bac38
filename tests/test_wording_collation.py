"""The order of a Vietnamese dictionary."""

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxplan.wording.alphabet import sort_key

ORDERS = (
    "a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y",
    "ma mà mả mã má mạ mă mằ mâ mầ mậ me",
    "an anh ao ăn âm",
    "0 1 10 2 a",
    "da dạ đa đạ e",
)
NAMES = (
    ("Bà con", "Bá chủ"),
    ("Ban Dân tộc", "Bàn giao"),
    ("Dân vận", "Đài Phát thanh", "Đảng ủy", "UBND cấp huyện"),
    ("Sở Công Thương", "Sở Nội vụ", "Sở Tài chính", "Sở Tài nguyên và Môi trường", "Sở Tư pháp", "Sở Y tế"),
    ("Sở", "Sở A", "Sở, ban, ngành", "Sợ"),
    ("huyện", "Huyện", "HUYỆN"),
    ("Công an", "Công an tỉnh", "Công ty"),
    ("4 xã", "An Hòa"),
)


@pytest.mark.parametrize("ordered", [tuple(line.split()) for line in ORDERS] + list(NAMES))
def test_dictionary_order(ordered: tuple[str, ...]) -> None:
    shuffled = list(ordered)
    random.Random(7).shuffle(shuffled)
    assert sorted(shuffled, key=sort_key) == list(ordered)
    assert sorted((unicodedata.normalize("NFD", name) for name in shuffled), key=sort_key) == [
        unicodedata.normalize("NFD", name) for name in ordered
    ]


def test_either_place_of_the_tone_mark_sorts_the_same() -> None:
    assert sort_key("Thanh Hóa") == sort_key("Thanh Hoá")
    assert sort_key("Bộ, ngành") == sort_key("Bộ ngành")


@given(st.text("aăâbcdđeêghioôơuưyàảãáạếỡĐÀỢÝ ,-0129"))
def test_composed_and_decomposed_text_have_one_key(text: str) -> None:
    assert sort_key(unicodedata.normalize("NFC", text)) == sort_key(unicodedata.normalize("NFD", text))
