"""Pages as Excel files: each list on a sheet of its own, its days and numbers as what they are."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from dxplan.render.excel_book import SIZE, ExcelBook, ExcelLook, ExcelSheet
from dxplan.render.language import Language
from dxplan.render.page import NOTHING, Cell, Column, Line, Page, Percent, Style, Table, plain

_NARROWEST, _FOLDED, _WIDEST = 6, 16, 60
_MOST_DECIMALS = 2
_ROOM = 170
"""How many digits of all columns a printed page has room for in letters that one can read."""
_MOST_LINES = 6
"""The most lines above a list, which stay in sight with its head; more are a sheet of their own."""
_DATE = {"vi": "dd/mm/yyyy", "en": "yyyy-mm-dd"}
_FILLS: dict[Style, str] = {"bad": "#F4B6A8", "soon": "#FFE699", "good": "#E2EFDA"}
_SIGNS: dict[Style, str] = {"bad": "×", "soon": "▲"}
"""Before words of a style, so that a copy in grey tells it too; Excel shows them, and the value has none."""
_HEAD = ExcelLook(bold=True, fill="#D9E2EC", align="center", border=True)
_TITLE = ExcelLook(bold=True, size=SIZE + 2)
_LABELS = (28, 92)
"""The widths of a sheet of lines: labels and texts."""


class _List(NamedTuple):
    """The tables of a sheet, put below each other."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell | str, ...], ...]
    title: str


def book_of(page: Page, language: Language) -> bytes:
    """The page as a workbook: its lines above the list, or on a sheet of their own where there are many or no list."""
    book = ExcelBook(page.title)
    lists = _lists(page, language)
    lines = [block for block in page.blocks if isinstance(block, Line)]
    head = [*page.lines, *(line for line in lines if len(lists) == 1)]
    has_overview = not lists or (lines and (len(lists) > 1 or len(head) >= _MOST_LINES))
    if has_overview:
        _overview(book.sheet(language.text("Overview")), page, lines)
        head = list(page.lines)
    for each in lists:
        _fill(book.sheet(each.name), page.title, head, each, language)
    return book.content()


def _lists(page: Page, language: Language) -> list[_List]:
    """The tables of the page by their sheets. Those that share one have their titles in its first column."""
    by_name: dict[tuple[str, ...], list[Table]] = {}
    for block in page.blocks:
        if isinstance(block, Table):
            table = block.book() if block.book else block
            if table.columns and any(column.only != "screen" for column in table.columns):
                name = table.name or table.title or page.title
                by_name.setdefault((name, *(column.title for column in table.columns)), []).append(table)
    return [_together(name, tables, language) for (name, *_), tables in by_name.items()]


def _together(name: str, tables: Sequence[Table], language: Language) -> _List:
    first = tables[0]
    if len(tables) == 1:
        return _List(name, first.columns, first.rows, first.title)
    rows = tuple((table.title, *row) for table in tables for row in table.rows)
    return _List(name, (Column(language.text("Part")), *first.columns), rows, "")


def _overview(sheet: ExcelSheet, page: Page, lines: Sequence[Line]) -> None:
    sheet.widths(_LABELS)
    sheet.across(0, 0, 1, page.title, _TITLE)
    row = 1
    for line in page.lines:
        sheet.across(row, 0, 1, plain(line.text), ExcelLook(italic=True))
        row += 1
    for line in lines:
        if line.label:
            sheet.write(row, 0, line.label, ExcelLook(bold=True, border=True))
            sheet.write(row, 1, plain(line.text), ExcelLook(border=True))
        else:
            sheet.across(row, 0, 1, plain(line.text))
        row += 1


def _fill(sheet: ExcelSheet, title: str, head: Sequence[Line], each: _List, language: Language) -> None:
    last = len(each.columns) - 1
    sheet.widths(_widths(each))
    sheet.across(0, 0, last, title, _TITLE)
    top = 1
    for line in head:
        label = f"{line.label}: " if line.label else ""
        sheet.across(top, 0, last, f"{label}{plain(line.text)}", ExcelLook(italic=True))
        top += 1
    if each.title:
        sheet.across(top, 0, last, each.title, ExcelLook(bold=True))
        top += 1
    for at, column in enumerate(each.columns):
        sheet.write(top, at, column.title, _HEAD)
    for row, cells in enumerate(each.rows, top + 1):
        for at, cell in enumerate(cells):
            _put(sheet, row, at, cell, each.columns[at], language)
    sheet.head(top, top + len(each.rows), last)


def _widths(each: _List) -> list[float]:
    """As wide as the texts want, where there is room; else wide columns lose the same part of what can be folded."""
    wanted = [min(_width(column, [row[at] for row in each.rows]), _WIDEST) for at, column in enumerate(each.columns)]
    spare = [max(width - _FOLDED, 0) for width in wanted]
    kept = (_ROOM - sum(wanted) + sum(spare)) / max(sum(spare), 1)
    return [round(width - extra * (1 - min(max(kept, 0), 1)), 1) for width, extra in zip(wanted, spare, strict=True)]


def _width(column: Column, cells: Sequence[Cell | str]) -> float:
    lines = [len(line) for cell in cells for line in plain(cell).split("\n") if line]
    longest, usual = max(lines, default=0), sum(lines) / max(len(lines), 1)  # few long texts make no wide column
    words = max(map(len, column.title.split()), default=0) + 3  # beside the button of the filter
    return max(_NARROWEST, words, min(longest, max(1.6 * usual, 20)) + 2)


def _put(sheet: ExcelSheet, row: int, at: int, cell: Cell | str, column: Column, language: Language) -> None:
    text, style = (cell.text, cell.style) if isinstance(cell, Cell) else (cell, "")
    given = cell.value if isinstance(cell, Cell) else None
    value = given if given is not None else "" if text == NOTHING else text
    sheet.write(
        row,
        at,
        value,
        ExcelLook(
            number=_format(value, text, style, language),
            bold=style in ("bad", "soon", "strong"),
            fill=_FILLS.get(style, "") if text else "",
            align="right" if column.right else "center" if isinstance(value, date) else "",
            border=True,
        ),
    )


def _format(value: object, text: str, style: Style, language: Language) -> str:
    """How Excel is to show the value, as the screen does."""
    match value:
        case date():
            return _DATE[language.code] + ('"*"' if text.endswith("*") else "")  # a day off
        case Percent():
            return f"0{_decimals(value * 100)}%"
        case float() | int():
            return f"#,##0{_decimals(value)}"
        case str() if value[:1].isalpha() and style in _SIGNS:
            return f'"{_SIGNS[style]} "@'
    return ""


def _decimals(value: float) -> str:
    """The decimals of a number format: two at the most, as a narrow column has no room; the cell has the others."""
    decimals = min(max(-int(Decimal(f"{value:.10g}").as_tuple().exponent), 0), _MOST_DECIMALS)
    return "." + "0" * decimals if decimals else ""
