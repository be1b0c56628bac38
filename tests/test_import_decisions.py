"""Papers of two parts: a decision with the plan that it issues, annexes with titles, titles of several lines."""

from typing import Any

import pytest

from dxplan.exchange.drafts.draft import draft_of
from dxplan.exchange.drafts.known_bodies import KnownBodies
from dxplan.exchange.outlines.structure import outline_of
from dxplan.papers.paper_opening import read_paper
from dxplan.render.language import language
from plans import CALENDAR
from word_papers import Block, Grid, word_paper

TABLE = Grid(
    [["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"], ["1", "Số hóa hồ sơ lưu trữ", "Văn phòng", "30/9/2026"]], 1
)
ISSUER = "ỦY BAN NHÂN DÂN\nXÃ HOẰNG LỘC"
TITLES = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
HEAD = Grid(
    [[ISSUER, TITLES], ["Số: 123/QĐ-UBND", "Hoằng Lộc, ngày 05 tháng 01 năm 2026"]], is_ruled=False
)  # fmt: skip
FOOT = Grid(
    [["Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nLê Văn An"]], is_ruled=False
)  # fmt: skip
NOTE = "(Ban hành kèm theo Quyết định số 123/QĐ-UBND ngày 05/01/2026 của UBND xã Hoằng Lộc)"
DECISION: list[Block] = [
    HEAD,
    "QUYẾT ĐỊNH",
    "Ban hành Kế hoạch chuyển đổi số xã Hoằng Lộc năm 2026",
    "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ HOẰNG LỘC",
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;",
    "QUYẾT ĐỊNH:",
    "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch chuyển đổi số năm 2026.",
    FOOT,
]
PLAN: list[Block] = ["KẾ HOẠCH", "Chuyển đổi số xã Hoằng Lộc", "năm 2026", NOTE, "I. MỤC ĐÍCH, YÊU CẦU", TABLE]


def data_of(*blocks: Block) -> tuple[dict[str, Any], set[str]]:
    paper = read_paper(word_paper(*blocks))
    draft = draft_of(paper, outline_of(paper), KnownBodies(), CALENDAR, language("en").message)
    return draft.data, {doubt.field for doubt in draft.doubts if doubt.item is None}


@pytest.mark.parametrize("second", [[], [Grid([[ISSUER, TITLES]], is_ruled=False)], [ISSUER, TITLES]])
def test_a_decision_with_the_plan_that_it_issues(second: list[Block]) -> None:
    """The document is the decision; its signature ends before the plan, which is an annex."""
    data, doubted = data_of(*DECISION, *second, *PLAN)
    document = data["document"]
    assert (document["type"], document["number"]) == ("Quyết định", "123/QĐ-UBND")
    assert document["title"] == "Ban hành Kế hoạch chuyển đổi số xã Hoằng Lộc năm 2026"
    assert document["signer"] == {"authority": "TM. ỦY BAN NHÂN DÂN", "office": "CHỦ TỊCH", "name": "Lê Văn An"}
    assert document["recipients"] == ["Như Điều 3", "Lưu: VT"]
    assert not any(field.startswith("document") for field in doubted)
    assert data["basis"]["text"].splitlines()[0] == "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ HOẰNG LỘC"
    at = data["text"].index({"annex": "KẾ HOẠCH", "heading": "Chuyển đổi số xã Hoằng Lộc năm 2026", "paragraph": NOTE})
    assert data["text"][at + 1 :] == [{"heading": "I. MỤC ĐÍCH, YÊU CẦU"}, {"table": "tasks"}]
    assert data["text"][0] == "QUYẾT ĐỊNH:"


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (["Thực hiện Nghị quyết số 57-NQ/TW", "trên địa bàn xã"], "Thực hiện Nghị quyết số 57-NQ/TW trên địa bàn xã"),
        (["Chuyển đổi số", "Thực hiện Nghị quyết số 57-NQ/TW"], "Chuyển đổi số Thực hiện Nghị quyết số 57-NQ/TW"),
        (["Triển khai chuyển đổi số"], "Triển khai chuyển đổi số"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("start", ["Căn cứ Luật Chuyển đổi số;", "I. MỤC ĐÍCH, YÊU CẦU"])
def test_a_title_of_several_lines_ends_where_the_text_begins(lines: list[str], title: str, start: str) -> None:
    data, _ = data_of(HEAD, "KẾ HOẠCH", *lines, start, "1. Mục đích", TABLE, FOOT)
    assert data["document"]["title"] == title


def test_an_annex_has_all_lines_up_to_its_note_as_its_title() -> None:
    data, _ = data_of(HEAD, "KẾ HOẠCH", "Chuyển đổi số", "Căn cứ Luật;", FOOT, "Phụ lục 1", "Danh mục nhiệm vụ",
                      "trọng tâm năm 2026", NOTE, TABLE)  # fmt: skip
    annex = {"annex": "Phụ lục 1", "heading": "Danh mục nhiệm vụ trọng tâm năm 2026", "paragraph": NOTE}
    assert data["text"] == [annex, {"table": "tasks"}]
