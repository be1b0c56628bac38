"""Persons in an imported paper: how they are reached is nowhere in the draft, wherever it stands in the paper."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annexes import NAMES, annex, paper_of
from dxplan.checks.personal import has_contact
from dxplan.exchange.cell_meanings.persons import without_contacts
from dxplan.exchange.drafts.account import CellOutcome
from dxplan.exchange.drafts.draft import Draft, draft_of
from dxplan.exchange.drafts.known_bodies import KnownBodies
from dxplan.exchange.drafts.paper_contacts import contact_free
from dxplan.exchange.drafts.plan_text import plan_text
from dxplan.exchange.outlines.structure import outline_of
from dxplan.exchange.proofs.proof import prove
from dxplan.papers.paper_opening import read_paper
from dxplan.papers.source_paper import Mark, PaperNote, SourcePaper, SourceTable
from dxplan.render.language import language
from outlines import paper, table
from plans import CALENDAR
from word_papers import Grid, word_paper

Run = Callable[..., tuple[int, str, str]]
WITH_TABLES = [name for name in NAMES if annex(name)["tables"]]
PLANTS = {
    "behind": ("", " (ĐT: 0912 345 678)"),
    "before": ("0912.345.678, ", ""),
    "an address": ("", " <van@gmail.com>"),
}
"""What is put before a text, and behind it."""


def _draft(source: SourcePaper) -> Draft:
    return draft_of(source, outline_of(source), KnownBodies(), CALENDAR, language("en").message, 2026)


def _planted(source: SourcePaper, plant: str) -> SourcePaper:
    """The paper with a contact in every text that it has."""
    before, behind = PLANTS[plant]

    def with_contact(part: Any) -> Any:
        if not part.text.strip():
            return part
        marks = (
            {} if isinstance(part, PaperNote) else {"marks": [Mark(at + len(before), sign) for at, sign in part.marks]}
        )
        return part._replace(text=f"{before}{part.text}{behind}", **marks)

    blocks = tuple(
        block._replace(cells=tuple(map(with_contact, block.cells)))
        if isinstance(block, SourceTable)
        else with_contact(block)
        for block in source.blocks
    )
    return source._replace(blocks=blocks, footnotes=tuple(map(with_contact, source.footnotes)))


@pytest.mark.parametrize("plant", PLANTS)
@pytest.mark.parametrize("name", WITH_TABLES)
def test_a_contact_in_every_text_of_a_paper_changes_nothing_of_its_draft(name: str, plant: str) -> None:
    source = read_paper(paper_of(name, "word"))
    draft, plain = _draft(_planted(source, plant)), _draft(source)
    text = plan_text(draft.data, [])
    assert not has_contact(text)
    assert text == plan_text(plain.data, [])
    texts = sum(bool(cell.text.strip()) for each in source.tables for cell in each.cells)
    assert len(draft.left_out) - len(plain.left_out) >= texts
    assert draft.account.counts == plain.account.counts


@pytest.mark.parametrize("name", WITH_TABLES)
def test_a_paper_with_contacts_is_proved_against_one_without(name: str) -> None:
    source = contact_free(read_paper(paper_of(name, "word"))).paper
    proof = prove(_planted(source, "behind"), source)
    assert proof.differences == []
    assert {person.words for person in proof.removed} == {"ĐT: 0912 345 678"}
    assert prove(source, _planted(source, "behind")).differences != []


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Gọi (0912) 345 678 ngay", "Gọi ngay"),
        ("Sở A, số điện thoại 0912345678, email: a@gmail.com trước 20/6", "Sở A trước 20/6"),
        ("Tổ trưởng:\n0912345678 - Nguyễn Văn A;", "Tổ trưởng:\n- Nguyễn Văn A;"),
        ("Đầu mối (ĐT 0912345678; a@gmail.com): Sở A", "Đầu mối: Sở A"),
        ("09123 0912345678 45678", "…"),  # what is left would be one again
        ("Kế hoạch số 0912345678/KH-UBND", "Kế hoạch số 0912345678/KH-UBND"),
    ],
)
def test_only_the_contact_goes(text: str, kept: str) -> None:
    assert without_contacts(text).text == kept


HEAD = "TT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời hạn | Cán bộ phụ trách | Ghi chú\n"
ROW = "1 | Việc A | Kế hoạch | Sở Y tế | Quý I | Trần Thị Bích | Gọi"
NAME, REACHED = "Trần Thị Bích", "Trần Thị Bích, 0987654321"


def _of_row(**cells: str) -> Draft:
    columns = dict(zip(("number", "title", "deliverable", "lead", "deadline", "person", "note"),
                       ROW.split(" | "), strict=True))  # fmt: skip
    return _draft(paper("Căn cứ Luật;", table(HEAD + " | ".join((columns | cells).values()))))


@pytest.mark.parametrize("column", ["lead", "note", "person"])
def test_a_person_is_in_no_cell_and_no_doubt(column: str) -> None:
    draft = _of_row(**{column: f"Phòng A ({REACHED})"} if column != "person" else {column: REACHED})
    text = plan_text(draft.data, [])
    assert NAME not in text
    assert "0987" not in text
    assert {NAME, "0987654321"} <= {part.text for part in draft.left_out}


def test_a_slipped_row_repeats_no_person_in_its_doubts() -> None:
    draft = _of_row(lead="Kế hoạch", deadline="Phòng A", person=NAME, note=REACHED)
    assert {("1", "extra.Cán bộ phụ trách"), ("1", "extra.Ghi chú")} <= {
        (each.item, each.field) for each in draft.doubts
    }
    assert NAME not in plan_text(draft.data, [])


def test_a_cell_of_a_contact_alone_is_left_out_and_counted() -> None:
    for cells in ({"note": "0987654321"}, {"person": NAME}):
        draft = _of_row(**cells)
        assert draft.account.counts[CellOutcome.LEFT_OUT] == 2 - ("person" in cells)
        assert draft.account.lost == []
        assert sum(draft.account.counts.values()) == draft.account.total == 14


def test_targets_have_no_persons_either() -> None:
    head = "TT | Chỉ tiêu | Đơn vị tính | Năm 2026 | Cán bộ theo dõi | Ghi chú\n"
    draft = _draft(paper("Căn cứ Luật;", table(f"{head}1 | Tỷ lệ A | % | ≥ 90 | {NAME} | {REACHED}")))
    assert draft.data["kpis"][0].get("extra") is None
    assert NAME not in plan_text(draft.data, [])


def test_the_signer_keeps_a_name_that_was_taken_out_of_a_cell() -> None:
    row = ROW.replace("Sở Y tế", f"Sở Y tế ({NAME})")
    draft = _draft(paper("Căn cứ Luật;", table(HEAD + row), "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", NAME))
    assert plan_text(draft.data, []).count(NAME) == 1
    assert draft.data["document"]["signer"]["name"] == NAME


def test_a_draft_with_persons_is_proved_and_renewed_without_them(run: Run, tmp_path: Path) -> None:
    cells = [line.split(" | ") for line in (HEAD.strip(), ROW.replace("Việc A", "Việc A, gọi 0912 345 678"))]
    who = "Mọi việc hỏi đồng chí Trần Thị Bích (ĐT 0987 654 321)."
    source, plan = tmp_path / "kh 0912345678.docx", tmp_path / "plan.yaml"
    source.write_bytes(word_paper("Căn cứ Luật;", who, Grid([[*row] for row in cells])))
    code, _, err = run("import", str(source), "-o", str(plan), "--year", "2026")
    assert code == 0, err
    assert not has_contact(plan.read_text("utf-8"))
    code, out, _ = run("import", "--prove", str(source), str(plan), "-f", "json")
    proof = json.loads(out)
    assert (code, proof["differences"]) == (0, [])
    assert sorted(proof["removed"]) == ["0912 345 678", NAME, "ĐT 0987 654 321"]
    plan.write_text(re.sub(r"\n.*Mọi việc hỏi.*", "", plan.read_text("utf-8")), "utf-8")
    code, _, err = run("import", "--again", str(source), str(plan))
    assert code == 0, err
    assert not has_contact(plan.read_text("utf-8"))
    plan.write_text(plan.read_text("utf-8").replace("title: Việc A", "title: Việc A 0911222333"), "utf-8")
    code, out, _ = run("import", "--prove", str(source), str(plan), "-f", "json")
    assert [each["kind"] for each in json.loads(out)["differences"]] == ["missing", "other"]


@pytest.mark.parametrize("name", ["a\nb: c.docx", "a\n---\nx.docx", "a\x01\x85\u2028\u202eb.docx", "a\udcff.docx"])
def test_a_file_name_is_a_comment_on_one_line(run: Run, tmp_path: Path, name: str) -> None:
    source, plan, page = tmp_path / name, tmp_path / "plan.yaml", tmp_path / "page.html"
    rows = [line.split(" | ") for line in (HEAD.strip(), ROW)]
    source.write_bytes(word_paper("Căn cứ Luật;", Grid([[*row] for row in rows])))
    code, _, err = run("import", str(source), "-o", str(plan), "--year", "2026", "--review", str(page))
    assert code == 0, err
    first, second, third = plan.read_text("utf-8").splitlines()[:3]
    assert first.startswith("# A draft, made of a")
    assert first.isprintable()
    assert (second[:2], third) == ("# ", "schema: 1")
    assert run("validate", str(plan))[0] == 0
    assert "\n---" not in page.read_text("utf-8")
