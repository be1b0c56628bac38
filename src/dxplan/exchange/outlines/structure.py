"""The structure of a paper: its head, its text, its tables of tasks and targets, and its foot."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from dxplan.exchange.outlines.outline import Outline
from dxplan.exchange.outlines.printed_rows import TableBody
from dxplan.exchange.outlines.table_grid import GridRow, grid_rows
from dxplan.exchange.outlines.table_heads import TableHead, add_unheaded, fit_to_rows, head_at
from dxplan.exchange.outlines.table_outline import table_outline
from dxplan.exchange.outlines.text_parts import set_apart
from dxplan.papers.source_paper import PaperKind, SourceCell, SourcePaper, SourceParagraph, SourcePlace, SourceTable

_REMAINS = re.compile(
    r"\W*\d{1,4}\W*|(?:Trang|trang) \d+.*|\W*(?:tiếp|tiếp theo)\W*|[¹²³⁰⁴-⁹*†]+ ?.*|\(\*+\).*|\[\d+\].*"
)
"""What a page leaves between two parts of a table: its number, a footnote."""


def outline_of(paper: SourcePaper) -> Outline:
    """The structure of a paper: each of its cells and paragraphs that is not blank is in one place of it."""
    builder = _Builder()
    for block in paper.blocks:
        if isinstance(block, SourceTable):
            builder.add_table(block)
        elif block.text.strip():
            builder.add_paragraph(block)
    builder.close()
    set_apart(builder.outline, has_pages=paper.kind not in (PaperKind.WORD, PaperKind.EXCEL))
    return builder.outline


@dataclass(slots=True)
class _OpenTable:
    """A table that may go on after the next page."""

    head: TableHead
    place: SourcePlace
    width: int
    body: TableBody = field(default_factory=TableBody)
    shows_merges: bool = True


class _Builder:
    def __init__(self) -> None:
        self.outline = Outline([])
        self._open: _OpenTable | None = None
        self._between: list[SourceParagraph] = []
        """The paragraphs after the open table."""

    def add_paragraph(self, paragraph: SourceParagraph) -> None:
        self._between.append(paragraph)

    def add_table(self, table: SourceTable) -> None:
        rows = [*grid_rows(table)]
        heads = [*_heads(rows)]
        first = heads[0][0] if heads else len(rows)
        if self._goes_on(rows[:first], table):
            assert self._open
            self._add_page(self._open.head, rows[:first], table, continues=True)
        else:
            self._between += [_paragraph(cell) for row in rows[:first] for cell in row.words]
        for (at, head), (stop, following) in zip(heads, [*heads[1:], (len(rows), None)], strict=False):
            body = [row for row in rows[at:stop] if row.index >= head.after]
            titles = _titles_before(following, head, body)
            del body[len(body) - len(titles) :]
            if self._open and self._is_near() and head.repeats(self._open.head):
                self._open.body.heading += head.cells
                self._add_page(head, body, table, continues=True)
            else:
                self.close()
                fit_to_rows(head, body)
                self._open = _OpenTable(head, table.place, table.width, shows_merges=table.shows_merges)
                self._add_page(head, body, table, continues=False)
            self._between += [_paragraph(row.words[0]) for row in titles]

    def _add_page(self, head: TableHead, rows: Sequence[GridRow], table: SourceTable, *, continues: bool) -> None:
        assert self._open
        columns = self._open.head.columns
        add_unheaded(head, rows, is_later=True)
        columns += head.columns[len(columns) :]
        self._open.body.add_page(head, rows, continues=continues)
        self._open.shows_merges &= table.shows_merges
        self._open.width = table.width

    def _goes_on(self, rows: Sequence[GridRow], table: SourceTable) -> bool:
        """Whether rows without a heading go on with the table right before, which has as many columns."""
        before = self._open
        if before is None or self._between or not table.is_ruled or table.place.sheet != before.place.sheet:
            return False
        return table.width == before.width and any(len(row.words) > 1 for row in rows)

    def _is_near(self) -> bool:
        """Whether nothing but what a page leaves stands before a repeated heading."""
        return all(_REMAINS.fullmatch(paragraph.text) for paragraph in self._between)

    def close(self) -> None:
        """Ends the open table, and the paragraphs after it."""
        if table := self._open:
            self.outline.blocks.append(
                table_outline(table.head, table.body, table.place, shows_merges=table.shows_merges)
            )
            self.outline.blocks += [_paragraph(cell) for cell in table.body.remarks]
            self.outline.omissions += table.body.omissions
        self.outline.blocks += self._between
        self._open, self._between = None, []


def _heads(rows: Sequence[GridRow]) -> Iterator[tuple[int, TableHead]]:
    """The headings of a table, and at which row each begins."""
    after, left = 0, _MOST_HEADS
    for at, row in enumerate(rows):
        if left and row.index >= after and (head := head_at(rows, at)):
            after, left = head.after, left - 1
            yield at, head


def _titles_before(following: TableHead | None, head: TableHead, rows: Sequence[GridRow]) -> list[GridRow]:
    """The last rows of one cell each, if a table of another heading follows: they are titles of that, or remarks."""
    if following is None or following.words == head.words:
        return []
    return [*takewhile(lambda row: len(row.words) == 1, reversed(rows))][::-1]


_MOST_HEADS = 1000
"""Headings in one table at most, so that a file made to be slow is not."""


def _paragraph(cell: SourceCell) -> SourceParagraph:
    return SourceParagraph(cell.text, cell.place, cell.marks, is_bold=cell.is_bold)
