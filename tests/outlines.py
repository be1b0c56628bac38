"""Papers written by hand for the tests of their structure, and outlines as short lines to compare."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from dxplan.exchange.outlines.outline import Outline, OutlineRow, OutlineTable
from dxplan.exchange.outlines.structure import outline_of
from dxplan.papers.source_paper import PaperKind, SourceCell, SourcePaper, SourceParagraph, SourcePlace, SourceTable
from dxplan.papers.text_files.plain_text import read_text

SOURCES = Path(__file__).parent / "sources"


def table(text: str, number: int = 1, *, shows_merges: bool = True, page: int | None = None) -> SourceTable:
    """A table: a row per line, cells between bars; `<` is one with the cell on its left, `^` with the one above.

    A cell between asterisks is bold; `/` between blanks breaks a line.
    """
    cells: dict[tuple[int, int], SourceCell] = {}
    owner: dict[tuple[int, int], tuple[int, int]] = {}
    for row, line in enumerate(filter(None, (line.strip() for line in text.strip().split("\n")))):
        for column, word in enumerate(word.strip() for word in line.split("|")):
            if word in ("<", "^"):
                at = owner[(row, column - 1) if word == "<" else (row - 1, column)]
                owner[row, column] = at
                cell = cells[at]
                cells[at] = cell._replace(
                    height=max(cell.height, row - cell.row + 1), width=max(cell.width, column - cell.column + 1)
                )
                continue
            owner[row, column] = (row, column)
            is_bold = word.startswith("*") and word.endswith("*") and len(word) > 2
            place = SourcePlace(page=page, table=number, row=row + 1, column=column + 1)
            words = (word.strip("*") if is_bold else word).replace(" / ", "\n")
            cells[row, column] = SourceCell(words, place, row, column, is_bold=is_bold)
    return SourceTable(tuple(cells.values()), SourcePlace(page=page, table=number), shows_merges=shows_merges)


def paper(*blocks: str | SourceTable, kind: PaperKind = PaperKind.WORD) -> SourcePaper:
    """A paper of paragraphs and tables."""
    return SourcePaper(
        kind,
        tuple(
            SourceParagraph(block, SourcePlace(line=at + 1)) if isinstance(block, str) else block
            for at, block in enumerate(blocks)
        ),
    )


def source(name: str) -> SourcePaper:
    """A text of the sources."""
    return read_text((SOURCES / name).read_bytes())


def outline(*blocks: str | SourceTable) -> Outline:
    """The outline of a paper of paragraphs and tables."""
    return outline_of(paper(*blocks))


def tables(outline: Outline) -> list[OutlineTable]:
    """Its tables of tasks and targets."""
    return [block for block in outline.blocks if isinstance(block, OutlineTable)]


def paragraphs(outline: Outline) -> list[SourceParagraph]:
    """Its text without the tables."""
    return [block for block in outline.blocks if isinstance(block, SourceParagraph)]


def lines(rows: Iterable[OutlineRow], depth: int = 0) -> list[str]:
    """A row per line, with what stands below it indented: `§` marks a section, `^` what holds below, `?` a doubt."""
    written = []
    for row in rows:
        cells = [
            f"{key}{'^' * (key in row.merged)}={entry.text!r}"
            for key, entry in (*row.entries.items(), *row.extra.items())
            if key not in ("number", "title")
        ]
        number = row.entries["number"].text if "number" in row.entries else ""
        title = row.entries["title"].text if "title" in row.entries else "∅"
        doubts = "".join(sorted({f" ?{doubt.field}" for doubt in row.doubts}))
        written.append("  " * depth + f"{'§' * row.is_section}{number} {title} {' '.join(cells)}".rstrip() + doubts)
        written += lines(row.rows, depth + 1)
    return written


def places(outline: Outline) -> Counter[SourcePlace]:
    """How often each cell and paragraph of the paper is in the outline; a merged cell of several rows is there once."""
    count = Counter(part.place for part in (*paragraphs(outline), *outline.head, *outline.foot, *outline.joined))
    count.update(omission.source.place for omission in outline.omissions)
    for block in tables(outline):
        rows = [*block.rows]
        for row in rows:
            rows += row.rows
        entries = [entry for row in rows for entry in (*row.entries.values(), *row.extra.values())]
        count.update({cell.place for entry in entries for cell in entry.cells})
        count.update(cell.place for cell in block.heading)
    return count


def printed_places(paper: SourcePaper) -> Counter[SourcePlace]:
    """The places of what is not blank on a paper."""
    parts = [part for block in paper.blocks for part in (block.cells if isinstance(block, SourceTable) else (block,))]
    return Counter(part.place for part in parts if part.text.strip())
