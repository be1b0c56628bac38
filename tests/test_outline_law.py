"""Every cell and paragraph of a paper that is not blank is in one place of its outline: nothing lost, nothing twice."""

from hypothesis import given
from hypothesis import strategies as st

from dxplan.exchange.outlines.structure import outline_of
from dxplan.papers.source_paper import SourcePaper, SourceTable
from outlines import paper, places, printed_places, table, tables

HEADS = (
    "TT | Nhiệm vụ | Sản phẩm | Thời hạn | Chủ trì | Phối hợp",
    "STT | Mã | Nội dung | Đơn vị thực hiện | Hạn | Ghi chú",
    "TT | Chỉ tiêu | ĐVT | 2026 | 2030 | Cơ quan theo dõi",
    "Stt | < | Nhiệm vụ | Thời gian | < | Chủ trì\nTT | Chi tiết | ^ | Bắt đầu | Kết thúc | ^",
    "Nhiệm vụ | < | Chủ trì | Kế hoạch | Kế hoạch | ",
    " | Công việc | | Tiến độ | Đơn vị |",
    "Họ tên | Chức vụ | Đơn vị | Ngày sinh | | ",
)
WORDS = (
    """
; ; ; 1; 2; 3; 1.1; 1.2.1; a); b); đ); I; II; A; B; C; NV01; NV01.1; -; +; x; (1); (2); I NHÓM MỘT; II. Nhóm hai
A. Y TẾ; 1. Xây dựng kế hoạch; - Rà soát; Xây dựng đề án; và hoàn thiện, trình; tỉnh; Tháng 6/2026; 30/6/2026
Thường xuyên; Sở Y tế; UBND các xã, phường; Báo cáo; Tổng cộng; Ghi chú: gửi sớm; TT; Nhiệm vụ; Thời hạn; Chủ trì
Chỉ tiêu; 2030; ≥ 80; %; …; (*) theo quy định
""".strip()
    .replace("\n", ";")
    .split(";")
)
TEXTS = (
    """
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM; Số: 12/KH-UBND; KẾ HOẠCH; Căn cứ Luật Tổ chức chính quyền địa phương.; I. MỤC TIÊU
1. Chỉ tiêu; a) Cụ thể; Ủy ban nhân dân tỉnh xây dựng Kế hoạch với các nội dung như sau về chuyển đổi số của
tỉnh trong năm 2026.; 2; ¹ Chú thích; Nơi nhận:; - Lưu: VT.; TM. ỦY BAN NHÂN DÂN; Phụ lục I; (Kèm theo Kế hoạch)
""".strip()
    .replace("\n", ";")
    .split(";")
)


@st.composite
def grids(draw: st.DrawFn) -> str:
    rows = [draw(st.sampled_from(HEADS))] if draw(st.integers(0, 5)) else []
    width = 6
    for at in range(draw(st.integers(0, 9))):
        if draw(st.integers(0, 9)) == 0:
            rows.append(draw(st.sampled_from(HEADS)))
            continue
        row: list[str] = []
        for column in range(width):
            sort = draw(st.integers(0, 9))
            if sort == 0 and column and row[-1] not in ("^", "<"):
                row.append("<")
            elif sort == 1 and at and "<" not in (rows[-1] if rows else "<"):
                row.append("^")
            else:
                row.append(draw(st.sampled_from(WORDS)))
        rows.append(" | ".join(row))
    return "\n".join(rows) or "x | y"


@st.composite
def papers(draw: st.DrawFn) -> SourcePaper:
    blocks: list[str | SourceTable] = []
    for at in range(draw(st.integers(1, 6))):
        if draw(st.booleans()):
            blocks.append(draw(st.sampled_from(TEXTS)).strip())
        else:
            page = draw(st.none() | st.just(at))
            blocks.append(table(draw(grids()), at, shows_merges=draw(st.booleans()), page=page))
    return paper(*blocks)


@given(papers())
def test_every_word_is_in_one_place(source: SourcePaper) -> None:
    read = outline_of(source)
    assert places(read) == printed_places(source)


@given(papers())
def test_the_words_of_a_row_are_those_of_its_cells_in_order(source: SourcePaper) -> None:
    for block in tables(outline_of(source)):
        rows = [*block.rows]
        for row in rows:
            rows += row.rows
            assert len({*row.entries} & {*row.merged}) == len(row.merged)
            assert not (row.is_section and ({*row.entries} - {"number", "title"} or row.extra))
            for entry in (*row.entries.values(), *row.extra.values()):
                words = "".join("".join(cell.text.split()) for cell in entry.cells)
                assert "".join(entry.text.split()) in words
                assert entry.text.strip()
                assert all(0 <= mark.at <= len(entry.text) for mark in entry.marks)
