"""Pages on a terminal: tables that fit its width, and colour if it is wanted."""

from collections.abc import Callable, Iterable
from itertools import groupby
from typing import TYPE_CHECKING, Protocol, TextIO

from dxplan.diagnostics import Diagnostic
from dxplan.render.language import SEVERITIES, Language
from dxplan.render.page import Block, Cell, Drawing, Line, Page, Style, Table, plain
from dxplan.render.text import printable
from dxplan.render.views.findings import sentence
from dxplan.render.views.rules import SEVERITY_STYLES

_GAP = 2
_NARROWEST = 8
_READABLE = 12
"""Folded columns have room for words of so many letters, as days and “coordinating” are; the last one has it always."""
_ROOMY = 16

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

_STYLES: dict[Style, str] = {
    "": "",
    "bad": "bold red",
    "soon": "yellow",
    "good": "green",
    "dim": "bright_black",
    "strong": "bold",
}


def console(stream: TextIO, *, colour: bool, width: int | None = None) -> "Console":
    """A console that prints data as it is: no markup, no emoji codes, no highlighting."""
    from rich.console import Console

    return Console(
        file=stream,
        width=width,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
        force_terminal=colour,
        no_color=not colour,
        color_system="standard" if colour else None,
    )


def show(page: Page, to: "Console") -> None:
    """Print the page."""
    to.print(_text(Cell(page.title, "strong")))
    below_table = False
    for are_labelled, run in groupby((*page.lines, *page.blocks), _is_labelled):
        if are_labelled:
            if below_table:
                to.print()
            _show_labelled([block for block in run if isinstance(block, Line)], to)
            continue
        for block in run:
            below_table = not isinstance(block, Line)
            match block:
                case Line():
                    to.print(_text(block.text))
                case Drawing():
                    _show_drawing(block, to)
                case Table() if block.rows:
                    _show_table(block, to)


def _show_drawing(drawing: Drawing, to: "Console") -> None:
    to.print()
    if drawing.title:
        to.print(_text(Cell(drawing.title, "strong")))
    for row in drawing.rows:
        to.print(_text(row), no_wrap=True, overflow="crop")


def _is_labelled(block: Block) -> bool:
    return isinstance(block, Line) and bool(block.label)


class _Lined(Protocol):
    """A text that has lines: a file of YAML, or a document, whose paragraphs are its lines."""

    def line(self, number: int) -> str: ...


def show_findings(
    diagnostics: Iterable[Diagnostic], source_of: Callable[[str], _Lined], language: Language, to: "Console"
) -> None:
    """Print each finding with the line of its file, a caret below the place, and what to do."""
    from rich.cells import cell_len
    from rich.text import Text

    for diagnostic in diagnostics:
        line, column = diagnostic.position
        rule = diagnostic.rule
        style = _STYLES[SEVERITY_STYLES[rule.severity]]
        head = Text(printable(f"{diagnostic.file}:{line}:{column}: "))
        head.append(f"{language.text(SEVERITIES[rule.severity])} {rule.code}", style=style)
        head.append(printable(f" {sentence(diagnostic, language)}"))
        to.print(head)
        source = printable(source_of(diagnostic.file).line(line).expandtabs(1))
        if source.strip():
            room = max(to.width - 8, 20)
            start = max(0, column - 1 - room // 2) if cell_len(source) > room else 0
            excerpt = source[start : start + room]
            before = cell_len(excerpt[: column - 1 - start])
            to.print(Text(f"{line:>5} | {excerpt}", style="dim"), no_wrap=True, overflow="crop")
            to.print(Text(f"      | {' ' * before}^", style=style), no_wrap=True, overflow="crop")
        if diagnostic.hint:
            to.print(Text(printable(f"      = {language.text('hint')}: {language.message(diagnostic.hint)}")))
        to.print()


def _show_table(table: Table, to: "Console") -> None:
    from rich.table import Table as RichTable

    if table.title:
        to.print()
        to.print(_text(Cell(table.title, "strong")))
    given, table = table, _stacked(table)
    has_titles = any(column.title for column in table.columns)
    grid = RichTable(box=None, pad_edge=False, padding=(0, _GAP, 0, 0), header_style="dim", show_header=has_titles)
    widths = _widths(table, to.width)
    if sum(widths) + _GAP * (len(widths) - 1) > to.width and any(column.flexible for column in table.columns):
        _show_records(given, to)
        return
    for column, width in zip(table.columns, widths, strict=True):
        grid.add_column(
            printable(column.title),
            justify="right" if column.right else "left",
            no_wrap=table.cut,
            overflow="ellipsis" if table.cut else "fold",
            width=width,
        )
    for row in table.rows:
        cells = [_text(cell) for cell in row]
        for at, column in enumerate(table.columns):
            if column.lines:
                cell = row[at]
                end = cell.end if isinstance(cell, Cell) else ""
                cells[at] = _shortened(cells[at], widths[at], column.lines, end, to)
        grid.add_row(*cells)
    to.print(grid)


def _show_records(table: Table, to: "Console") -> None:
    """Print a table that is too wide: below the first cell of a row its flexible cells, then all others in a line.

    What is below the first cell in a table is beside it here.
    """
    from rich.padding import Padding
    from rich.text import Text

    begin = next((at for at, column in enumerate(table.columns[1:], 1) if not column.below), len(table.columns))
    for row in table.rows:
        to.print(_text(Cell(" · ".join(filter(None, map(plain, row[:begin]))), "strong")))
        short = Text()
        for column, cell in zip(table.columns[begin:], row[begin:], strict=True):
            if not plain(cell):
                continue
            label = f"{printable(column.title)}: " if column.title else ""
            part = Text.assemble((label, "dim"), _text(cell))
            if column.flexible:
                to.print(Padding(part, (0, 0, 0, _GAP)))
            else:
                part = Text(" ").join(part.split("\n"))
                short += part if not short else Text(" · ") + part
        if short:
            to.print(Padding(short, (0, 0, 0, _GAP)))


def _shortened(text: "Text", width: int, most: int, end: str, to: "Console") -> "Text":
    """The first lines of a text at a width, with … where there are more, and its end if there is room for both."""
    folded = text.wrap(to, width)
    if len(folded) <= most:
        return text
    words = text.plain.removesuffix(end).split()
    while end and words:
        words.pop()
        short = type(text)(f"{' '.join(words)}…{end}", style=text.style)
        if words and len(short.wrap(to, width)) <= most:
            return short
    last = folded[most - 1]
    last.truncate(width - 1)
    last.rstrip()
    last.append("…")
    return type(text)("\n").join(folded[:most])


def _stacked(table: Table) -> Table:
    """The table, with the cells of each `below` column put below the cells before them."""
    columns = tuple(column for column in table.columns if not column.below)
    rows = []
    for row in table.rows:
        cells: list[Cell] = []
        for column, cell in zip(table.columns, row, strict=True):
            if column.below and plain(cell):
                above = cells[-1]
                cells[-1] = Cell(f"{plain(above)}\n{plain(cell)}", above.style)
            elif not column.below:
                cells.append(cell if isinstance(cell, Cell) else Cell(cell))
        rows.append(tuple(cells))
    return table._replace(columns=columns, rows=tuple(rows))


def _widths(table: Table, total: int) -> list[int]:
    """The width of each column. Flexible ones share what the others leave, and the last gets twice as much.

    If that is too little for them, titles are broken at their spaces. Where even their words have no room, the widths
    are too much for the terminal.
    """
    from rich.cells import cell_len

    def widest(lines: Iterable[str]) -> int:
        return max(map(cell_len, lines), default=0)

    texts = [[plain(row[at]) for row in table.rows] for at in range(len(table.columns))]
    cells = [widest(line for text in column for line in text.splitlines()) for column in texts]
    words = [widest(word for text in column for word in text.split()) for column in texts]
    flexible = [at for at, column in enumerate(table.columns) if column.flexible]
    for are_broken in (False, True):
        titles = [widest(column.title.split() if are_broken else [column.title]) for column in table.columns]
        natural = [max(pair) for pair in zip(titles, cells, strict=True)]
        room = total - _GAP * (len(natural) - 1) - sum(width for at, width in enumerate(natural) if at not in flexible)
        if room >= _ROOMY * len(flexible):
            break
    widths = list(natural)
    shares = len(flexible) + 1
    least = dict.fromkeys(flexible, _NARROWEST)
    if not table.cut:
        last = flexible[-1] if len(flexible) > 1 else None
        least = {at: max(_NARROWEST, min(_READABLE, (natural if at == last else words)[at])) for at in flexible}
    for at in sorted(flexible, key=natural.__getitem__):
        share = 2 if at == flexible[-1] else 1
        needed = least.pop(at)
        widths[at] = max(needed, min(natural[at], room * share // shares, room - sum(least.values())))
        room, shares = room - widths[at], shares - share
    return widths


def _show_labelled(lines: list[Line], to: "Console") -> None:
    """Print labels with their values, the values below each other."""
    from rich.cells import cell_len
    from rich.table import Table as RichTable

    left = min(max(cell_len(line.label) for line in lines), to.width // 3) + _GAP
    grid = RichTable.grid(padding=(0, _GAP, 0, 0))
    grid.add_column(style="dim", max_width=to.width // 3)
    grid.add_column(overflow="fold")
    for before, line in zip((None, *lines), lines, strict=False):
        label = "" if before and before.label == line.label else line.label
        grid.add_row(_text(label), _text(_folded_items(line.text, to.width - left)))
    to.print(grid)


def _folded_items(text: Cell | str, width: int) -> Cell | str:
    """A text that has two spaces between its items, folded between them."""
    from rich.cells import cell_len

    first, *others = plain(text).split("  ")
    if not others:
        return text
    lines = [first]
    for words in others:
        if cell_len(lines[-1]) + 2 + cell_len(words) <= width:
            lines[-1] += f"  {words}"
        else:
            lines.append(words)
    folded = "\n".join(lines)
    return text._replace(text=folded) if isinstance(text, Cell) else folded


def _text(cell: Cell | str) -> "Text":
    from rich.text import Text

    return Text(printable(plain(cell)), style=_STYLES[cell.style] if isinstance(cell, Cell) else "")
