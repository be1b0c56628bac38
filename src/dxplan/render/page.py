"""A view as data: headings, sentences and tables, still without colour, width or format."""

from typing import Literal, NamedTuple

Style = Literal["", "bad", "soon", "good", "dim", "strong"]


class Cell(NamedTuple):
    """A text with a meaning that colour may add to, never carry alone."""

    text: str
    style: Style = ""


class Column(NamedTuple):
    """A column of a table; only a flexible one is folded or cut to the width of a terminal."""

    title: str
    right: bool = False
    flexible: bool = False
    below: bool = False
    """On a terminal: shown below the column before it, to save width."""
    lines: int = 0
    """On a terminal: how many lines of a folded cell are shown; 0 for all."""


class Table(NamedTuple):
    """Rows under titled columns."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell | str, ...], ...]
    title: str = ""
    cut: bool = False
    """On a terminal: flexible cells are cut to one line instead of folded."""


class Line(NamedTuple):
    """A sentence, or a label with its value."""

    text: Cell | str
    label: str = ""


class Drawing(NamedTuple):
    """Lines of characters that make a picture; only a terminal and Markdown show it."""

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
