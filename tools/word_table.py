"""Word tables from those of Markdown: widths, a head on every page, merged cells, tags between the rows."""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from word_source import BLOCK_TAG, WrongTemplateError
from word_text import ONLY_BREAK, hidden, paragraphs, shown, within
from word_xml import MIDDLE, REPEATED, RULED, p, table, tc, tr

SIGNS = re.compile(r"\|( ?:?-+:? ?\|)+")
"""The line below a table's head, without a loop around its last column."""
_LOOP = re.compile(r"(?<=\|)(?P<begin>\{% for [^%]*%\})(?P<cell> .*\|)(?P<end>\{% endfor %\})")
_STYLES = {(False, False): "Text", (True, False): "Text", (True, True): "Number", (False, True): "Figure"}
_KEPT, _LOOSE = "<w:keepNext/>", '<w:keepNext w:val="0"/>'
_GROUPED = "<br>"


class Columns(NamedTuple):
    """The columns of a table: their widths in twips, and the styles of their cells."""

    widths: tuple[int, ...]
    styles: tuple[str, ...]
    is_small: bool

    @property
    def head(self) -> str:
        """The style of the head."""
        return "TableSmallHead" if self.is_small else "TableHead"


def without_loop(row: str) -> tuple[str, re.Match[str] | None]:
    """A row without the loop around its last cell, which makes columns of it, and that loop."""
    loop = _LOOP.search(row)
    is_around = loop is not None and loop.end() == len(row)
    return (row[: loop.start()] + loop["cell"], loop) if loop and is_around else (row, None)


def _repeated(cells: list[str], loop: re.Match[str] | None, columns: Columns) -> list[str]:
    """The cells with tags of whole cells around the last one, if a loop is."""
    if loop is None:
        return cells
    begin, end = (tc(columns.widths[-1], p("TableText", "{%tc" + loop[tag][2:])) for tag in ("begin", "end"))
    return [*cells[:-1], begin, cells[-1], end]


def cells_of(row: str) -> list[str]:
    """The cells of a row; a bar in a tag is no divider."""
    if not row.endswith("|"):
        raise WrongTemplateError("a row ends with a bar")
    bare, tags = hidden(row[1:-1])
    return [shown(cell, tags).strip() for cell in bare.split("|")]


def columns_of(signs: str, shares: Sequence[int], width: int, *, is_small: bool) -> Columns:
    """The columns by the line of signs below a head, with `shares` of the width, or equal ones."""
    cells = cells_of(without_loop(signs)[0])
    if shares and len(shares) != len(cells):
        raise WrongTemplateError(f"{len(shares)} widths for {len(cells)} columns")
    kinds = [_STYLES[cell.startswith(":"), cell.endswith(":")] for cell in cells]
    if is_small and "Figure" in kinds:
        raise WrongTemplateError("a table in small letters has no column at the right; :---: is in the middle")
    if is_small:
        kinds = [f"Small{kind}".removesuffix("Text") for kind in kinds]
    return Columns(_divided(width, shares or [1] * len(cells)), tuple("Table" + kind for kind in kinds), is_small)


def _divided(width: int, shares: Sequence[int]) -> tuple[int, ...]:
    *widths, _ = (width * share // sum(shares) for share in shares)
    return (*widths, width - sum(widths))


def ruled(columns: Columns, *rows: str) -> str:
    """A table with lines, and a paragraph without height after it."""
    return table(columns.widths, *rows, look=RULED) + p("AfterTable")


def _tag_row(widths: Sequence[int], tag: str) -> str:
    """A row that is not printed: a tag in place of a row."""
    first, *others = widths
    if not others:
        return tr(tc(first, p("TableText", tag)))
    return tr(tc(first, p("TableText", tag)), tc(sum(others), p("TableText"), span=len(others)))


def head_rows(line: str, columns: Columns) -> list[str]:
    """The head, which each page repeats; with `Group<br>Name` it has two rows, the group over its columns."""
    line, loop = without_loop(line)
    names = _counted(cells_of(line), columns)
    if not any(_GROUPED in name for name in names):
        middle = "" if columns.is_small else MIDDLE
        named = zip(columns.widths, names, strict=True)
        cells = [tc(width, *paragraphs(columns.head, name), look=middle) for width, name in named]
        return [tr(*_repeated(cells, loop, columns), look=REPEATED)]
    if loop:
        if len(names) > 1:
            raise WrongTemplateError("a head of groups that a loop repeats has no other column")
        texts = _group_and_name(names[0])
        cells = [tc(columns.widths[0], *paragraphs(columns.head, text), look=MIDDLE) for text in texts]
        return [tr(*_repeated([cell], loop, columns), look=REPEATED) for cell in cells]
    parts = [(*_group_and_name(name), width) for name, width in zip(names, columns.widths, strict=True)]
    top, below = [], []
    for group, inner in groupby(parts, key=lambda part: part[0]):
        over, under = _over(group, [(name, width) for _, name, width in inner])
        top += over
        below += under
    return [tr(*top, look=REPEATED), tr(*below, look=REPEATED)]


def _group_and_name(text: str) -> tuple[str, str]:
    """The text above and below; where the line end is on a condition, that is for Markdown alone."""
    group, sign, name = ONLY_BREAK.sub(_GROUPED, text).partition(_GROUPED)
    return (group, name) if sign else ("", text)


def _over(group: str, columns: list[tuple[str, int]]) -> tuple[list[str], list[str]]:
    """The cells of a group in both rows of a head: its name over its columns; without a name, columns of two rows."""
    style, begin, go_on = "TableSmallHead", '<w:vMerge w:val="restart"/>' + MIDDLE, "<w:vMerge/>"
    if group:
        width = sum(width for _, width in columns)
        over = tc(width, *paragraphs(style, group), span=len(columns), look=MIDDLE)
        return [over], [tc(width, *paragraphs(style, name), look=MIDDLE) for name, width in columns]
    return (
        [tc(width, *paragraphs(style, name), look=begin) for name, width in columns],
        [tc(width, p(style), look=go_on) for _, width in columns],
    )


def row(line: str, columns: Columns) -> str:
    """A row, or a tag between two rows."""
    if BLOCK_TAG.fullmatch(line):
        return _tag_row(columns.widths, "{%tr" + line[2:])
    line, loop = without_loop(line)
    cells = _counted(cells_of(line), columns)
    ends_blank = not cells[-1] and len(cells) > 1
    starts = _starts(cells, is_group=ends_blank)
    merged: list[str] = []
    begin = 0
    for at, end in zip(starts, [*starts[1:], len(cells)], strict=True):
        texts = _cell(cells[at], columns.styles[at], is_group=ends_blank, is_wide=end - begin > 1)
        merged.append(tc(sum(columns.widths[begin:end]), *texts, span=end - begin))
        begin = end
    return tr(*_repeated(merged, loop, columns))


def _counted(cells: list[str], columns: Columns) -> list[str]:
    if len(cells) != len(columns.widths):
        raise WrongTemplateError(f"{len(cells)} cells for {len(columns.widths)} columns")
    return cells


def _starts(cells: list[str], *, is_group: bool) -> list[int]:
    """The columns in which the merged cells of a row begin.

    In a row with a blank last cell, as that of a group's name, each blank cell belongs to the cell before it. In other
    rows only a blank first cell before a bold name is merged, with that: `| | **Total** | 1 |`.
    """
    if is_group:
        return [at for at, cell in enumerate(cells) if cell]
    is_merged = not cells[0] and len(cells) > 1 and within(cells[1], "**") is not None
    return list(range(int(is_merged), len(cells)))


def _cell(text: str, style: str, *, is_group: bool, is_wide: bool) -> list[str]:
    """The paragraphs of a cell. Bold text has the style of heads or groups; a group stays with the row below it."""
    keep = _KEPT if is_group else ""
    if "Small" in style:
        return paragraphs(style, text, keep)
    bold = within(text, "**")
    if bold is None:
        return paragraphs("TableText" if is_wide else style, text, keep)
    if (style == "TableNumber" and not (is_wide and is_group)) or (is_wide and not is_group):
        return paragraphs("TableHead", bold, keep or _LOOSE)
    return paragraphs("TableGroup", bold, keep)
