"""Excel files read into papers: every cell is there, in its place, as Excel shows it."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dxplan.diagnostics import Message
from dxplan.papers.excel_file import read_excel
from dxplan.papers.excel_sheet import address
from dxplan.papers.source_paper import SourceCell, SourcePaper, SourceParagraph, SourceTable
from dxplan.papers.tidying import tidy
from excel_papers import WAYS

HEADING = ["TT", "Nhiệm vụ", "Thời hạn", "Chủ trì"]
PLAN: list[list[Any]] = [HEADING, ["1", "Họp & <bàn>", "Quý I", "Sở  KHCN\nUBND xã"], ["2", "Rà soát", None, 12.5]]


def seen(paper: SourcePaper) -> dict[str, str]:
    """The text of each cell that is not blank, by its address."""
    return {place.address or "?": words for words, place in _words(paper) if words}


def _words(paper: SourcePaper) -> Iterator[tuple[str, Any]]:
    for block in paper.blocks:
        if isinstance(block, SourceParagraph):
            yield block.text, block.place
        else:
            yield from ((cell.text, cell.place) for cell in block.cells)


def at(paper: SourcePaper, reference: str) -> SourceCell:
    """The cell of a table with this address."""
    cells = (cell for table in paper.tables for cell in table.cells)
    return next(cell for cell in cells if cell.place.address == reference)


def texts(messages: Any) -> list[str]:
    """The sentences of messages, notices or notes."""
    return [
        message.text.format(**message.args)
        for message in (entry if isinstance(entry, Message) else entry.message for entry in messages)
    ]


def left_out(paper: SourcePaper) -> list[tuple[str, str, str]]:
    return [(entry.place.address or "", entry.text, entry.why.text) for entry in paper.left_out]


@pytest.mark.parametrize("way", WAYS)
def test_every_way_to_write_a_sheet_gives_the_same_cells(way: str) -> None:
    paper = read_excel(WAYS[way](PLAN, ()))
    assert seen(paper) == {
        **{"A1": "TT", "B1": "Nhiệm vụ", "C1": "Thời hạn", "D1": "Chủ trì"},
        **{"A2": "1", "B2": "Họp & <bàn>", "C2": "Quý I", "D2": "Sở KHCN\nUBND xã"},
        **{"A3": "2", "B3": "Rà soát", "D3": "12,5"},
    }
    assert at(paper, "D3").value == 12.5
    assert (paper.notices, paper.left_out, paper.footnotes) == ((), (), ())
    assert [(table.height, table.width) for table in paper.tables] == [(3, 4)]


LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\x00\ufffe\uffff")
# letters of an old encoding refuse the whole file
WORDS = st.text(LETTERS.filter(lambda letter: not "\xa1" <= letter <= "\xff"), min_size=1, max_size=12)
VALUES = st.one_of(st.none(), WORDS.filter(str.strip), st.integers(-(10**9), 10**9))


@st.composite
def grids(draw: st.DrawFn) -> tuple[list[list[Any]], list[tuple[int, int, int, int]]]:
    """Rows with merged ranges that are apart; only the first cell of a range has a value."""
    height, width = draw(st.integers(1, 7)), draw(st.integers(1, 6))
    rows = [[draw(VALUES) for _ in range(width)] for _ in range(height)]
    merges: list[tuple[int, int, int, int]] = []
    taken: set[tuple[int, int]] = set()
    for _ in range(draw(st.integers(0, 4))):
        top, left = draw(st.integers(1, height)), draw(st.integers(1, width))
        bottom, right = draw(st.integers(top, height)), draw(st.integers(left, width))
        spots = {(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)}
        if len(spots) > 1 and not taken & spots:
            taken |= spots
            merges.append((top, left, bottom, right))
            for row, column in spots - {(top, left)}:
                rows[row - 1][column - 1] = None
    return rows, merges


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(grids(), st.sampled_from(["shared texts", "texts in cells", "strict", "runs", "a prefix", "no addresses"]))
def test_what_is_written_is_read_cell_by_cell(
    grid: tuple[list[list[Any]], list[tuple[int, int, int, int]]], way: str
) -> None:
    """Every text is at its address, once; merged cells cover what they cover in the sheet."""
    rows, merges = grid
    expected = {
        address(row, column): tidy(value) if isinstance(value, str) else str(value)
        for row, cells in enumerate(rows, 1)
        for column, value in enumerate(cells, 1)
        if value is not None and (not isinstance(value, str) or tidy(value))
    }
    if not expected:
        return
    paper = read_excel(WAYS[way](rows, merges))
    notes = {note.place.address: note.text for note in paper.footnotes}
    assert set(seen(paper)) | set(notes) == set(expected)
    if not notes:
        assert seen(paper) == expected
    assert not paper.left_out
    for table in paper.tables:
        _covers_its_grid(table)
        places = [re.fullmatch("([A-Z]+)([0-9]+)", cell.place.address or "") for cell in table.cells]
        in_rows = sorted({int(match[2]) for match in places if match})
        in_columns = sorted({ord(match[1]) - 64 for match in places if match})
        for content, match in zip(table.cells, places, strict=True):
            assert match
            top, left = int(match[2]), ord(match[1]) - 64
            bottom, right = next(((m[2], m[3]) for m in merges if m[:2] == (top, left)), (top, left))
            assert content.height >= sum(top <= row <= bottom for row in in_rows)
            assert content.width >= sum(left <= column <= right for column in in_columns)


def _covers_its_grid(table: SourceTable) -> None:
    """Every place of a table is of exactly one cell."""
    places = [
        (row, column)
        for cell in table.cells
        for row in range(cell.row, cell.row + cell.height)
        for column in range(cell.column, cell.column + cell.width)
    ]
    assert sorted(places) == [(row, column) for row in range(table.height) for column in range(table.width)]
