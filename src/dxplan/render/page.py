"""A view as data: headings, sentences and tables, without colour, width or format."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Literal, NamedTuple, TypeVar

Row = TypeVar("Row")
NOTHING = "—"
"""What a screen has where there is nothing to say; a workbook leaves the cell blank."""
Style = Literal["", "bad", "soon", "good", "dim", "strong"]
CellValue = str | int | float | date | None


class Percent(float):
    """A share that is written in hundredths."""


class Cell(NamedTuple):
    """A text with a style. Colour only adds to what the text says, for those who see no colours."""

    text: str
    style: Style = ""
    end: str = ""
    """The end of the text that a terminal keeps where it cuts the text to a few lines."""
    value: CellValue = None
    """What a workbook holds in place of the text: a day, a number, a share."""


Cells = tuple[Cell | str, ...]


class Column(NamedTuple):
    """A column of a table; only flexible ones are folded or cut to the width of a terminal."""

    title: str
    right: bool = False
    flexible: bool = False
    below: bool = False
    """On a terminal: printed below the cell of the column before it, to save width."""
    lines: int = 0
    """On a terminal: the most lines of a folded cell; 0 for all."""
    needed: bool = True
    """`table` leaves out a column that is not needed."""
    only: Literal["", "screen", "book"] = ""
    """A column of the screen alone, or of the workbook alone, where there is room."""


class Table(NamedTuple):
    """Rows under titled columns."""

    columns: tuple[Column, ...]
    rows: tuple[Cells, ...]
    title: str = ""
    cut: bool = False
    """On a terminal: flexible cells are cut to one line instead of folded."""
    name: str = ""
    """The sheet of a workbook; tables of the same name share one. Without it, the title is the name."""
    book: "Callable[[], Table] | None" = None
    """The table of a workbook, where that has other columns."""


def table(
    objects: Iterable[Row],
    *columns: tuple[Column, Callable[[Row], Cell | str]],
    title: str = "",
    cut: bool = False,
    name: str = "",
) -> Table:
    """A table with a row for each object. Every column comes with the function that makes its cells."""
    listed = tuple(objects)

    def of(place: Literal["screen", "book"]) -> Table:
        needed = [(column, cell) for column, cell in columns if column.needed and column.only in ("", place)]
        rows = tuple(tuple(cell(row) for _, cell in needed) for row in listed)
        return Table(tuple(column for column, _ in needed), rows, title, cut, name)

    shown = of("screen")
    return shown._replace(book=lambda: of("book")) if any(column.only for column, _ in columns) else shown


def with_rows(given: Table, before: Iterable[Cells] = (), after: Iterable[Cells] = ()) -> Table:
    """The table with more rows, whose last cells are blank if they are short; in a workbook too."""

    def full(row: Cells) -> Cells:
        return (*row, *("",) * (len(given.columns) - len(row)))[: len(given.columns)]

    above, below, book = tuple(before), tuple(after), given.book
    rows = (*map(full, above), *given.rows, *map(full, below))
    return given._replace(rows=rows, book=book and (lambda: with_rows(book(), above, below)))


class Line(NamedTuple):
    """A sentence, or a label with its value."""

    text: Cell | str
    label: str = ""


class Drawing(NamedTuple):
    """Lines of characters that make a picture; left out on a pipe."""

    rows: tuple[str, ...]
    title: str = ""


Block = Table | Line | Drawing


class Page(NamedTuple):
    """What a command shows, from its heading down."""

    title: str
    lines: tuple[Line, ...]
    blocks: tuple[Block, ...]


def plain(cell: Cell | str) -> str:
    """The text of a cell."""
    return cell.text if isinstance(cell, Cell) else cell
