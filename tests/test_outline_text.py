"""The head, the text and the foot of a document, and its annexes."""

import pytest

from dxplan.exchange.outlines.structure import outline_of
from dxplan.papers.source_paper import PaperKind
from outlines import outline, paper, paragraphs, table

TASKS = table("TT | Nhiệm vụ | Chủ trì\n1 | A | S")


def parts(text: str) -> tuple[str, str, str]:
    """The head, the text and the foot of a document that is written as lines; `#` stands for a table."""
    read = outline(*(TASKS if line == "#" else line for line in text.split(" / ")))
    text = " / ".join(getattr(block, "text", "#") for block in read.blocks)
    return " / ".join(line.text for line in read.head), text, " / ".join(line.text for line in read.foot)


@pytest.mark.parametrize(
    ("head", "text", "foot"),
    [
        (
            "UBND TỈNH X / Số: 1/KH-UBND / KẾ HOẠCH / Chuyển đổi số năm 2026",
            "Thực hiện Nghị quyết số 57-NQ/TW, UBND tỉnh xây dựng Kế hoạch như sau: / I. MỤC TIÊU / # / Hết./.",
            "Nơi nhận: / - Như trên; / TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH",
        ),
        (  # a title that begins as the text of others does
            "KẾ HOẠCH / Triển khai đợt cao điểm 100 ngày thực hiện nhiệm vụ trọng tâm về chuyển đổi số",
            "Thực hiện Kế hoạch số 05-KH/BCĐTW; UBND Thành phố ban hành Kế hoạch như sau:",
            "",
        ),
        (
            "TỈNH ỦY X / BAN CHỈ ĐẠO / * / Số 05-KH/BCĐ / ĐẢNG CỘNG SẢN VIỆT NAM / KẾ HOẠCH / thực hiện Nghị quyết 57",
            "I- MỤC ĐÍCH / - Một là. / #",
            "T/M BAN CHỈ ĐẠO / TRƯỞNG BAN / Nơi nhận: / - Lưu.",
        ),
        (
            "Số: 12/QĐ-UBND / QUYẾT ĐỊNH / Về việc ban hành Kế hoạch / CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
            "Căn cứ Luật; / QUYẾT ĐỊNH: / Điều 1. Ban hành Kế hoạch.",
            "KT. CHỦ TỊCH / Nguyễn Văn A",
        ),
        ("KẾ HOẠCH / Năm 2026", "#", ""),
        ("", "PHỤ LỤC I / DANH MỤC NHIỆM VỤ / (Kèm theo Kế hoạch số 1) / #", ""),
        ("", "Kính gửi: Các sở, ban, ngành. / Đề nghị các đơn vị báo cáo. / #", ""),
    ],
)
def test_head_text_and_foot_are_set_apart(head: str, text: str, foot: str) -> None:
    whole = " / ".join(filter(None, (head, text, foot)))
    assert parts(whole) == (head, text, foot)


def test_an_annex_behind_the_signature_is_text_again() -> None:
    _, text, foot = parts(
        "KẾ HOẠCH / Năm 2026 / I. CHUNG / Nơi nhận: / - Lưu. / TRƯỞNG BAN / Phụ lục I / DANH MỤC / (Kèm theo) / #"
    )
    assert text == "I. CHUNG / Phụ lục I / DANH MỤC / (Kèm theo) / #"
    assert foot == "Nơi nhận: / - Lưu. / TRƯỞNG BAN"


def test_the_cells_of_a_letterhead_and_of_a_signature_are_in_head_and_foot() -> None:
    letterhead = table("UBND TỈNH / Số: 1/KH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập", 1)
    signature = table("Nơi nhận: / - Như trên | TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH", 2)
    read = outline(letterhead, "KẾ HOẠCH", "Năm 2026", "I. CHUNG", "Nội dung.", signature)
    assert [line.text for line in read.head] == [*(cell.text for cell in letterhead.cells), "KẾ HOẠCH", "Năm 2026"]
    assert [line.text for line in read.foot] == [cell.text for cell in signature.cells]
    assert [line.text for line in paragraphs(read)] == ["I. CHUNG", "Nội dung."]


@pytest.mark.parametrize(
    ("headings", "levels"),
    [
        ("I. A / 1. B / a) C / - D. / b) E / 2. F / II. G / 1. H", "1 2 3 0 3 2 1 2"),
        ("I- A / 1- B / II- C", "1 2 1"),
        ("Phần I / TÊN / I. A / 1. B / Phần II / I. C / 1. D", "1 0 2 3 1 2 3"),
        ("A. A / I. B / 1. C / B. D / I. E", "1 2 3 1 2"),
        ("1. A / 1.1. B / 1.1.1 C / 1.2 D / 2. E", "1 2 3 2 1"),
        ("Điều 1. A / 1. B / a) C; / Điều 2. D", "1 2 0 1"),
        ("I. A / 53 dịch vụ công thiết yếu / 100 ngày", "1 0 0"),
        ("I. A / Phụ lục I / 1. B / a) C", "1 0 1 2"),
    ],
)
def test_headings_have_the_level_of_their_numbers(headings: str, levels: str) -> None:
    read = outline(*headings.split(" / "))
    assert " ".join(str(block.level) for block in paragraphs(read)) == levels


CUT = "Tổ chức thực hiện đồng bộ, hiệu quả các mục tiêu, nhiệm vụ"


@pytest.mark.parametrize(
    ("after", "is_joined"),
    [("chuyển đổi số của tỉnh.", True), ("Chuyển đổi số.", False), ("a) Mục", False), ("- mục", False)],
)
def test_a_paragraph_that_a_page_cuts_is_joined(after: str, is_joined: bool) -> None:
    read = outline_of(paper("Đầu.", CUT, after, kind=PaperKind.PDF))
    assert [block.text for block in read.joined] == [after] * is_joined
    assert [block.text for block in paragraphs(read)][1] == (f"{CUT} {after}" if is_joined else CUT)
    assert not outline_of(paper("Đầu.", CUT, after, kind=PaperKind.WORD)).joined
    assert not outline_of(paper("Đầu.", f"{CUT}:", after, kind=PaperKind.PDF)).joined
