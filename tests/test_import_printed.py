"""What `report plan` prints of an imported draft has the paper's words in order."""

import re
from collections.abc import Callable
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from documents import markdown_words
from plans import ROOT
from word_papers import SOURCES, Grid, plan_277, plan_2024, word_paper

Run = Callable[..., tuple[int, str, str]]
FOOT = [
    "Nơi nhận:\n- Ban Chỉ đạo 57 Trung ương;\n- VPUB: CVP, PCVP B.V.Thắng,\ncác phòng, đơn vị: TH;\n- Lưu: VT.",
    "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nTrương Việt Dũng",
]
ANNEX = [
    "Phụ lục",
    "DANH MỤC NHIỆM VỤ TRỌNG TÂM TRIỂN KHAI TRONG 100 NGÀY",
    "(Kèm theo Kế hoạch số 277/KH-UBND ngày 14/7/2026 của UBND thành phố Hà Nội)",
]


def printed(run: Run, folder: Path, name: str, content: bytes) -> list[str]:
    """The words of the document that the draft of a paper gives."""
    paper, plan, document = folder / name, folder / "plan.yaml", folder / "plan.md"
    paper.write_bytes(content)
    for asked in (
        ("import", str(paper), "-o", str(plan)),
        ("report", "plan", "--plan", str(plan), "-o", str(document)),
    ):
        code, _, err = run(*asked)
        assert code == 0, err
    return words(" ".join(markdown_words(document.read_text("utf-8"))))


def words(text: str) -> list[str]:
    return text.casefold().split()


def in_order(paper: list[str], ours: list[str]) -> float:
    """The share of the paper's words that are printed in its order."""
    blocks = SequenceMatcher(None, paper, ours, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / len(paper)


def test_the_signed_pdf_of_ha_noi(run: Run, tmp_path: Path) -> None:
    """Against its words as written by hand: columns, numbers, recipients and signature are there."""
    paper = words((ROOT / "tests" / "others" / "hn-kh277-2026.txt").read_text("utf-8").replace(" | ", " "))
    ours = printed(run, tmp_path, "kh277.pdf", (SOURCES / "hn-kh277-2026.pdf").read_bytes())
    assert in_order(paper, ours) > 0.99
    assert in_order(ours, paper) > 0.99


def words_of(*blocks: str | Grid) -> list[str]:
    texts = []
    for block in blocks:
        cells = [cell for row in block.rows for cell in row] if isinstance(block, Grid) else [block]
        texts += [cell if isinstance(cell, str) else cell.text for cell in cells]
    return words(re.sub(r"\[\^\d+\]", "", " ".join(texts)))


def test_the_plan_of_ha_noi_in_word(run: Run, tmp_path: Path) -> None:
    head, *text, _, _, table = plan_277(as_printed=True)
    blocks = [head, *text, Grid([FOOT], is_ruled=False), *ANNEX, table]
    ours = printed(run, tmp_path, "kh277.docx", word_paper(*blocks))
    assert in_order(words_of(*blocks), ours) > 0.99


@pytest.mark.parametrize("by_page", [False, True])
def test_the_plan_of_2024_in_word(run: Run, tmp_path: Path, by_page: bool) -> None:
    blocks, notes = plan_2024()
    shown, _ = plan_2024(by_page=by_page)
    ours = printed(run, tmp_path, "2024.docx", word_paper(*shown, notes=notes))
    assert in_order(words_of(*blocks), ours) > 0.99
