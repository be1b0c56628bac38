"""Cells that a template joins to the one to the left or above."""

from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from documents import refused
from word_xml import p, table, tc, tr, word_file

Run = Callable[..., tuple[int, str, str]]
Fill = Callable[[str], tuple[int, str, str]]


@pytest.fixture
def fill(run: Run, tmp_path: Path) -> Fill:
    """Fill in a body over the real plan; the file is out.docx."""
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "letterhead.docx").write_bytes(word_file(p("Normal", "{{ body }}"), own_parts=True))

    def filled(body: str) -> tuple[int, str, str]:
        (folder / "t.docx").write_bytes(word_file(body))
        return run("report", "t", "--templates", str(folder), "-o", str(tmp_path / "out.docx"))

    return filled


def of_rows(*rows: tuple[str, ...]) -> str:
    widths = tuple(1000 for _ in rows[0])
    return table(widths, *(tr(*(tc(1000, p("Body", text)) for text in row)) for row in rows), look="")


LEFT, ABOVE, NONE = ("{{ '" + join + "' | joined }}" for join in ("left", "above", ""))


def test_joined_cells_are_one(fill: Fill, tmp_path: Path) -> None:
    rows = [("a", LEFT, LEFT), ("b", "c", "d" + NONE), (ABOVE, "e", ABOVE), (ABOVE, "f", "g"), (ABOVE, ABOVE, ABOVE)]
    assert fill(of_rows(*rows))[0] == 0
    made = docx.Document(str(tmp_path / "out.docx")).tables[0]
    read = [[cell.text for cell in row.cells] for row in made.rows]
    assert read == [["a", "a", "a"], ["b", "c", "d"], ["b", "e", "d"], ["b", "f", "g"]]
    assert made.rows[0].cells[0].width.twips == 3000


def test_a_wide_cell_goes_on_below_as_wide(fill: Fill, tmp_path: Path) -> None:
    assert fill(of_rows(("a", LEFT, "b"), (ABOVE, LEFT, "c"), ("d", "e", "f")))[0] == 0
    made = docx.Document(str(tmp_path / "out.docx")).tables[0]
    assert [cell.text for cell in made.rows[1].cells] == ["a", "a", "c"]


@pytest.mark.parametrize(
    "body",
    [
        p("Body", "a" + LEFT),
        of_rows((LEFT, "a")),
        of_rows((ABOVE, "a"), ("b", "c")),
        of_rows((ABOVE, ABOVE), ("b", "c")),
        of_rows(("a", "b" + LEFT)),
        of_rows(("a", "b"), ("c" + ABOVE, "d")),
        of_rows(("a", LEFT), (ABOVE, "b")),
        of_rows(("a", "{{ 'left' | joined | upper }}")),
    ],
)
def test_a_cell_that_can_t_be_joined_is_an_error(fill: Fill, body: str) -> None:
    refused(fill(body), "a cell that is joined is blank, in a table, beside or below the cell that it is a part of")


def test_a_cell_is_joined_to_left_or_above_alone(fill: Fill, run: Run, tmp_path: Path) -> None:
    wrong = "{{ 'right' | joined }}"
    reason = "a cell is joined to the one to the left or above"
    refused(fill(of_rows(("a", wrong))), reason)
    (tmp_path / "templates" / "t.md.j2").write_text(wrong, "utf-8")
    refused(run("report", "t", "--templates", str(tmp_path / "templates")), reason)
    (tmp_path / "templates" / "t.md.j2").write_text(f"a{LEFT}{ABOVE}{NONE}b", "utf-8")
    assert run("report", "t", "--templates", str(tmp_path / "templates"))[1] == "ab"
