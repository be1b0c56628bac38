"""Word files read as papers: every cell in its place, in all the ways in which Word makes them."""

import io
import re

import docx
import pytest

from dxplan.papers.source_paper import Mark, SourcePaper, SourceParagraph, SourceTable
from dxplan.papers.word_files.word_file import read_word
from word_papers import SOURCES, WAYS, Cell, Grid, places, plan_277, plan_2024, word_paper


def shape(paper: SourcePaper) -> list[object]:
    """The blocks: texts with their marks, and of tables the cells as they are in the grid."""
    return [
        (block.text, block.marks)
        if isinstance(block, SourceParagraph)
        else [(cell.row, cell.column, cell.height, cell.width, cell.text, cell.marks) for cell in block.cells]
        for block in paper.blocks
    ]


def cells(table: SourceTable) -> list[tuple[int, int, int, int, str]]:
    return [(cell.row, cell.column, cell.height, cell.width, cell.text) for cell in table.cells]


def written(grid: Grid) -> list[tuple[int, int, int, int, str]]:
    return [
        (row, column, cell.height, cell.width, re.sub(r"\[\^\d\]", "", cell.text))
        for row, column, cell in places(grid.rows)
    ]


GRID = Grid(
    [
        [Cell("TT", height=2), Cell("Nhiệm vụ", height=2), Cell("Cơ quan", width=2)],
        ["Chủ trì", "Phối hợp"],
        ["I", Cell("CÔNG TÁC CHỈ ĐẠO", width=3)],
        ["1", "Họp thường kỳ", Cell("Sở Khoa học và Công nghệ", height=2), "- Văn phòng UBND tỉnh;\n- UBND cấp xã"],
        ["2", "Kiểm tra", ""],
    ],
    heading_rows=2,
)


@pytest.mark.parametrize("way", WAYS)
def test_a_table_is_read_as_it_is_printed_however_word_wrote_it(way: str) -> None:
    paper = read_word(word_paper("KẾ HOẠCH[^1] năm", GRID, "Hết", way=WAYS[way], notes={"1": "Ghi chú"}))
    [table] = paper.tables
    assert cells(table) == written(GRID)
    assert (table.heading_rows, table.is_ruled, table.shows_merges) == (2, True, True)
    assert [cell.notes for cell in table.cells if cell.notes] == []
    assert [block.text for block in paper.blocks if isinstance(block, SourceParagraph)] == ["KẾ HOẠCH năm", "Hết"]
    assert [(note.sign, note.text) for note in paper.footnotes] == [("1", "Ghi chú")]
    assert [cell.place[3:6] for cell in table.cells][-1] == (1, 5, 4)
    assert paper.left_out == ()


@pytest.mark.parametrize("way", WAYS)
def test_the_signed_plan_is_the_same_in_every_way(way: str) -> None:
    blocks, notes = plan_2024()
    paper = read_word(word_paper(*blocks, notes=notes, way=WAYS[way]))
    [table] = paper.tables
    assert (table.height, table.width, len(table.cells)) == (46, 6, 261)
    assert [mark.sign for cell in table.cells for mark in cell.marks] == ["2", "3", "4", "5", "6"]
    assert len(paper.footnotes) == 6
    assert shape(paper) == shape(read_word(word_paper(*blocks, notes=notes)))


def test_the_plan_cut_by_pages_has_a_table_on_each() -> None:
    blocks, notes = plan_2024(by_page=True)
    tables = read_word(word_paper(*blocks, notes=notes)).tables
    assert [cells(table) for table in tables] == [written(block) for block in blocks if isinstance(block, Grid)]
    assert len(tables) == 8


@pytest.mark.parametrize("as_printed", [True, False])
def test_the_merged_cells_of_an_annex_are_there_once(as_printed: bool) -> None:
    blocks = plan_277(as_printed=as_printed)
    head, foot, annex = read_word(word_paper(*blocks)).tables
    assert [cells(head), cells(foot), cells(annex)] == [written(block) for block in blocks if isinstance(block, Grid)]
    assert (head.is_ruled, foot.is_ruled, annex.is_ruled) == (False, False, True)
    assert sorted(cell.text[:2] for cell in annex.cells if cell.height == 8) == ["30", "Ho", "Sở"]
    assert annex.width == (7 if as_printed else 6)


@pytest.mark.parametrize("origin", ["odt", "doc"])
def test_a_file_by_libreoffice_has_the_same_cells(origin: str) -> None:
    """A plan with two tables, its numbers counted by lists, that LibreOffice 7.4 made from a file of another form."""
    paper = read_word((SOURCES / f"libreoffice-from-{origin}.docx").read_bytes())
    title, table, appendix, numbered, struck, target = paper.blocks
    assert isinstance(title, SourceParagraph)
    assert (title.text, title.marks, title.level, title.is_centred) == ("KẾ HOẠCH năm 2026", (Mark(8, "1"),), 1, True)
    assert isinstance(table, SourceTable)
    assert isinstance(numbered, SourceTable)
    assert (cells(table), table.heading_rows) == (written(GRID), 2)
    assert [cell.text for cell in numbered.cells if cell.column == 0] == ["I.", "1.", "2.", "a)", "II.", "1."]
    assert [block.text for block in (appendix, struck, target) if isinstance(block, SourceParagraph)] == [
        "Phụ lục", "Hết bỏx²", "≥ 80%",
    ]  # fmt: skip
    assert [(note.sign, note.text) for note in paper.footnotes] == [("1", "Ghi chú của kế hoạch")]
    assert (table.is_ruled, numbered.is_ruled, paper.left_out) == (True, True, ())


def test_a_file_by_python_docx_has_the_same_cells() -> None:
    document = docx.Document()
    table = document.add_table(5, 4, "Table Grid")
    for row, column, cell in places(GRID.rows):
        first, last = table.cell(row, column), table.cell(row + cell.height - 1, column + cell.width - 1)
        first.merge(last).text = cell.text
    out = io.BytesIO()
    document.save(out)
    [read] = read_word(out.getvalue()).tables
    assert (cells(read), read.is_ruled) == (written(GRID), True)
