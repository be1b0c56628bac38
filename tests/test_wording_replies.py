"""Words that say that there is nothing to say."""

import pytest

from dxplan.wording.replies import says_nothing


@pytest.mark.parametrize(
    "text",
    ["Không", "không.", "Không có", "Không có khó khăn, vướng mắc", "Chưa có đề xuất, kiến nghị gì thêm.", "KHÔNG CÓ",
     "Không có khó khăn, vướng mắc và đề xuất, kiến nghị", "Không phát sinh vướng mắc"],
)  # fmt: skip
def test_nothing(text: str) -> None:
    assert says_nothing(text)


@pytest.mark.parametrize(
    "text",
    [
        "Không có kinh phí",
        "Không đủ người",
        "Chưa có định mức",
        "Có",
        "",
        "Khó khăn",
        "Không có máy quét, đề xuất bổ sung",
    ],
)
def test_something(text: str) -> None:
    assert not says_nothing(text)
