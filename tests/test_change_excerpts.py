"""Texts quoted by the words that differ."""

import pytest

from dxplan.change.excerpts import excerpts

LONG = "một hai ba bốn năm sáu bảy tám chín mười mười_một mười_hai mười_ba mười_bốn mười_lăm mười_sáu mười_bảy"


@pytest.mark.parametrize(
    ("edits", "old", "new"),
    [
        ((), "", ""),
        ((("chín", "9"),), "… năm sáu bảy tám chín mười mười_một mười_hai mười_ba …",
         "… năm sáu bảy tám 9 mười mười_một mười_hai mười_ba …"),
        ((("chín ", ""),), "… năm sáu bảy tám chín mười mười_một mười_hai mười_ba …",
         "… năm sáu bảy tám mười mười_một mười_hai mười_ba …"),
        ((("một hai", "1 hai"), ("mười_bảy", "17")), "một hai ba bốn năm … mười_ba mười_bốn mười_lăm mười_sáu mười_bảy",
         "1 hai ba bốn năm … mười_ba mười_bốn mười_lăm mười_sáu 17"),
        ((("ba", "3"), ("chín", "9")), "một hai ba bốn năm sáu bảy tám chín mười mười_một mười_hai mười_ba …",
         "một hai 3 bốn năm sáu bảy tám 9 mười mười_một mười_hai mười_ba …"),
    ],
    ids=["the same", "a word", "a word less", "both ends", "near each other"],
)  # fmt: skip
def test_a_long_text_is_cut_to_what_differs(edits: tuple[tuple[str, str], ...], old: str, new: str) -> None:
    after = LONG
    for word, other in edits:
        after = after.replace(word, other, 1)
    assert excerpts(LONG, after) == (old, new)


def test_a_short_text_is_quoted_as_a_whole() -> None:
    assert excerpts("một hai ba", "một 2 ba") == ("một hai ba", "một 2 ba")


def test_texts_of_many_words_are_compared_at_once() -> None:
    old, new = (" ".join(f"{word}{at}" for at in range(5000)) for word in "ab")
    assert excerpts(f"x {old} y", f"x {new} y") == (f"x {old} y", f"x {new} y")
