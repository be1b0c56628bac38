"""A view as data: headings, sentences and tables, without colour, width or format."""

from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple, TypeVar

Row = TypeVar("Row")
Style = Literal["", "bad", "soon", "good", "dim", "strong"]


class Cell(NamedTuple):
    """A text with a style. Colour only adds to what the text says, for those who see no colours."""

    text: str
    style: Style = ""
    end: str = ""
    """The end of the text that a terminal keeps where it cuts the text to a few lines."""


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


class Table(NamedTuple):
    """Rows under titled columns."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell | str, ...], ...]
    title: str = ""
    cut: bool = False
    """On a terminal: flexible cells are cut to one line instead of folded."""


def table(
    objects: Iterable[Row], *columns: tuple[Column, Callable[[Row], Cell | str]], title: str = "", cut: bool = False
) -> Table:
    """A table with a row for each object. Every column comes with the function that makes its cells."""
    needed = [(column, cell) for column, cell in columns if column.needed]
    rows = tuple(tuple(cell(row) for _, cell in needed) for row in objects)
    return Table(tuple(column for column, _ in needed), rows, title, cut)


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
