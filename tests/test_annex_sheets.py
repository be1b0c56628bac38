"""The annexes of reports as workbooks: the cells that are printed, with days and numbers where that is certain."""

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pytest

from dxplan.render.excel_pages import book_of
from dxplan.render.language import language
from dxplan.render.page import Cell, Line, Page, Percent, Table, plain
from dxplan.word.annex_sheets import annexes_page

openpyxl = pytest.importorskip("openpyxl")

Run = Callable[..., tuple[int, str, str]]
VI = language("vi")
SIGNED = """\
# BÁO CÁO

## I. KẾT QUẢ

| Không | phải |
| --- | --- |
| phụ | lục[^1] |

| ***Nơi nhận:*** | |
| :--- | :---: |
| - Như trên. | **GIÁM ĐỐC** |

"""


def page_of(markdown: str) -> Page:
    return annexes_page(SIGNED + markdown, "Kế hoạch", VI)


def column_of(*cells: str) -> list[Cell]:
    """The cells of the second column of an annex."""
    lines = "".join(f"| x | {cell} |\n" for cell in cells)
    made, *_ = page_of(f"## Phụ lục\n\n| A | B |\n| --- | --- |\n{lines}").blocks
    assert isinstance(made, Table)
    return [row[1] for row in made.rows if isinstance(row[1], Cell)]


def test_an_annex_by_hand() -> None:
    page = page_of(
        "## Phụ lục I\n\n**TÌNH HÌNH**\n\n*(Kèm theo &emsp;&emsp;/BC)*\n\n"
        "| TT | Việc | Hạn |\n| :---: | --- | --- |\n| **I** | **MỤC** | |\n"
        "| 1 | Một \\| hai<br>ba \\*\\[x\\][^2] |\n\n**Đề nghị**\n\n| A |\n| --- |\n| - |\n\nTổng số: 1\\. việc./.\n\n"
        "## Biểu 2\n\n**KHÔNG CÓ BẢNG**\n\n- Một dòng.\n\n[^1]: Của phần trên\n[^2]: Ghi \\_chú\n"
    )
    note, first, second, total, title, line, footnote = page.blocks
    assert (note, total) == (Line("(Kèm theo /BC)", "Phụ lục I"), Line("Tổng số: 1. việc./.", ""))
    assert isinstance(first, Table)
    assert (first.name, first.title) == ("Phụ lục I", "Phụ lục I. TÌNH HÌNH")
    assert [column.title for column in first.columns] == ["TT", "Việc", "Hạn"]
    assert first.rows[0] == (Cell("I", "strong"), Cell("MỤC", "strong"), Cell(""))
    assert first.rows[1] == (Cell("1", value=1), Cell("Một | hai\nba *[x] [2]"), Cell(""))
    assert isinstance(second, Table)
    assert (second.name, second.title) == ("Phụ lục I", "Phụ lục I. Đề nghị")
    assert {title, line} == {Line("KHÔNG CÓ BẢNG", ""), Line("Một dòng.", "Biểu 2")}
    assert footnote == Line("Ghi _chú", "[2]")


@pytest.mark.parametrize(
    ("cells", "values"),
    [
        (["30/6/2024", "", "09/02/2024"], [date(2024, 6, 30), None, date(2024, 2, 9)]),
        (["Tháng 12", "30/11/2024"], [None, date(2024, 11, 30)]),
        (["31/6/2024", "30/6/2024, quá 3 ngày", "6/2024"], [None, None, None]),
        (["12", "-", "", "—", "1.234"], [12, None, None, None, 1234]),
        (["0", "1,25", "-"], [0, 1.25, None]),
        (["45%", "33,3%"], [Percent(0.45), Percent(0.333)]),
        (["12", "xã"], [None, None]),
        (["2024"], [None]),
        (["05", "007"], [None, None]),
        (["1.2"], [None]),
        (["1,50"], [None]),
        (["12", "**13**"], [12, 13]),
    ],
)
def test_what_is_a_day_or_a_number_for_certain(cells: list[str], values: list[object]) -> None:
    assert [cell.value for cell in column_of(*cells)] == values


@pytest.mark.parametrize(
    ("cell", "style"),
    [
        ("Quá hạn", "bad"),
        ("Quá hạn (quý II/2024) 1.020 ngày", "bad"),
        ("Quá hạn 5 ngày; chưa hoàn thành", ""),
        ("Không quá hạn", ""),
        ("**Chưa gửi**", "strong"),
        ("**Một** và **hai**", ""),
    ],
)
def test_what_is_late_is_marked(cell: str, style: str) -> None:
    assert column_of(cell)[0].style == style


def test_bars_of_a_chart_are_left_out() -> None:
    page = page_of("## Phụ lục\n\n|  | Số |  |\n| --- | ---: | --- |\n| So | 3 | ██░ |\n")
    assert isinstance(page.blocks[0], Table)
    assert page.blocks[0].rows == ((Cell("So"), Cell("3", value=3)),)


def test_nothing_is_an_annex_before_the_signature() -> None:
    assert page_of("").blocks == ()
    assert annexes_page("## Tasks\n\n| A |\n| --- |\n| 1 |\n", "", VI).blocks == ()
    assert annexes_page("## PHỤ LỤC 1\n\nMột\n", "", VI).blocks == (Line("Một", "PHỤ LỤC 1"),)


def test_hostile_text_stays_text() -> None:
    content = book_of(page_of("## Phụ lục\n\n| =A | B |\n| --- | --- |\n| =1+1 | @x |\n"), VI)
    cells = [cell for sheet in openpyxl.load_workbook(io.BytesIO(content)) for row in sheet for cell in row]
    assert {cell.data_type for cell in cells if cell.value in ("=A", "=1+1", "@x")} == {"s"}


@pytest.mark.parametrize("name", ["quarterly", "year-end", "session", "chief"])
def test_a_workbook_has_the_rows_of_the_signed_annexes(run: Run, invented: Path, tmp_path: Path, name: str) -> None:
    """Every row of the Word file's annexes, whose tables come after that of the signature."""
    for file in ("x.docx", "x.xlsx", "again.xlsx"):
        asked = ("report", name, "-C", str(invented), "--as-of", "2024-12-20", "-o", str(tmp_path / file))
        assert run(*asked)[0] == 0
    assert (tmp_path / "x.xlsx").read_bytes() == (tmp_path / "again.xlsx").read_bytes()
    tables = docx.Document(str(tmp_path / "x.docx")).tables
    signature = next(at for at, table in enumerate(tables) if "Nơi nhận:" in table.cell(0, 0).text)
    rows = [row for table in tables[signature + 1 :] for row in table.rows]
    printed = {frozenset(" ".join(cell.text.split()) for cell in row.cells[:2]) - {""} for row in rows}
    book = openpyxl.load_workbook(tmp_path / "x.xlsx")
    kept = [{" ".join(shown(cell).split()) for cell in row} for sheet in book for row in sheet]
    assert len(printed) > 5
    assert [words for words in printed if not any(words <= row for row in kept)] == []


def shown(cell: Any) -> str:
    return "" if cell.value is None else f"{cell.value:%d/%m/%Y}" if cell.is_date else str(cell.value)


def test_a_report_without_annexes_says_so(run: Run, tmp_path: Path) -> None:
    code, out, err = run("report", "status", "--as-of", "2024-10-01", "-o", str(tmp_path / "x.xlsx"))
    assert (code, out) == (2, "")
    assert "the report status has no annex on 2024-10-01" in err
    assert not (tmp_path / "x.xlsx").exists()


def test_lists_of_reports_are_workbooks_too(run: Run, tmp_path: Path) -> None:
    assert run("report", "--list", "-o", str(tmp_path / "x.xlsx"))[0] == 0
    book = openpyxl.load_workbook(tmp_path / "x.xlsx")
    assert "quarterly" in {cell.value for sheet in book for row in sheet for cell in row}


def test_it_is_not_for_the_terminal_nor_for_each(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    code, _, err = run("report", "reminder", "--all", "-f", "xlsx", "-o", str(tmp_path / "x"))
    assert (code, "as -f docx -o letters" in err) == (2, True)
    monkeypatch.setattr("dxplan.cli.options.sys.stdout.isatty", lambda: True)
    code, out, err = run("report", "quarterly", "--as-of", "2024-10-01", "-f", "xlsx")
    assert (code, out) == (2, "")
    assert "an Excel file is not for the terminal" in err


def test_escapes_are_undone() -> None:
    assert plain(column_of("Một \\# hai<!-- -->@x")[0]) == "Một # hai@x"
