"""Tables in text that is laid out by blanks, as `pdftotext -layout` writes it. It does not show merged cells."""

import re
from collections import Counter
from itertools import pairwise, takewhile
from typing import NamedTuple

from dxplan.diagnostics import Message, msg
from dxplan.papers.printed_pages.printed_lines import ITEM, join
from dxplan.papers.printed_pages.spaced_columns import (
    ColumnWords,
    heading_pieces,
    in_columns,
    pieces_of,
    separators,
    usual_starts,
)
from dxplan.papers.printed_pages.spaced_rows import RowLines, rows_of
from dxplan.papers.printed_pages.spaced_titles import ROW_NUMBER, TITLE, GroupTitle, titles_of
from dxplan.papers.source_paper import SourceCell, SourcePlace, SourceTable

_FOOT = re.compile(r"\W*(?:(?:Nơi nhận|NƠI NHẬN)\b|(?:TM|KT|TL|TUQ|T/M|K/T|T/L)\b\.? ?[A-ZĐỦ])")
"""The first words of the recipients or the signature below a table."""
_CAPTION = re.compile(r"\s*(?:\(|(?:Phụ lục|Biểu|Bảng|Mẫu)\b)")
_INDENT = 10
"""Signs before the first line of a paragraph at most, of which a number's column is not much wider."""

_OF_EITHER = msg("a word of this line may be of the cell beside it")
_OF_ROW = msg("a line of this cell may be of the row above or below")


class SpacedRegion(NamedTuple):
    """The lines of a page that are a table: from `start` to before `end`, both from 0."""

    start: int
    end: int
    page: int


def table_region(lines: list[str], page: int) -> SpacedRegion | None:
    """The table of a page: from the first line of three columns, with headings above it, to the last line of words.

    Lines of prose, which go from margin to margin, are above it and, after a blank line, below it.
    """
    wide = [at for at, line in enumerate(lines) if len(pieces_of(line)) > 2]
    if len(wide) < 3:
        return None
    prose = 0.5 * max(map(len, lines))
    start = wide[0]
    while (
        start > 0 and lines[start - 1].strip() and all(len(piece.text) < prose for piece in pieces_of(lines[start - 1]))
    ):
        start -= 1
    end = wide[-1] + 1
    heading = next((lines[at] for at in reversed(wide) if is_heading(lines[at])), None)
    while end < len(lines):
        rest = lines[end:]
        if heading and _is_sentence(rest, heading):
            break
        is_apart = not lines[end].strip() or (len(pieces_of(lines[end])) == 1 and lines[end][:1].strip() != "")
        if is_apart and (_ends_table(rest) or _has_prose(rest, prose)):
            break
        end += 1
    return SpacedRegion(start, end, page)


def _ends_table(lines: list[str]) -> bool:
    """Whether lines below a blank one are the foot, or begin with words alone on their line, from its left margin."""
    following = next(filter(str.strip, lines), "")
    pieces = pieces_of(following)
    is_alone = len(pieces) == 1 and pieces[0].start < _INDENT and len(pieces[0].text) > 2 * _INDENT
    return _FOOT.match(following) is not None or (is_alone and not lines[0].strip())


def with_short_tables(pages: list[list[str]], regions: list[SpacedRegion | None]) -> list[SpacedRegion | None]:
    """The tables of pages, with those of few lines that have the heading of the page before or after."""
    whole = [*regions]
    for page, lines in enumerate(pages):
        beside = [region for region in regions[max(page - 1, 0) : page + 2] if region is not None]
        if regions[page] is None and beside:
            headings = [pages[region.page][region.start].split() for region in beside]
            start = next(
                (at for at, line in enumerate(lines) if len(pieces_of(line)) > 2 and line.split() in headings), None
            )
            if start is not None:
                end = max(at for at, line in enumerate(lines) if line.strip()) + 1
                whole[page] = SpacedRegion(start, end, page)
    return whole


def _has_prose(lines: list[str], width: float) -> bool:
    return not any(map(str.strip, lines)) or any(len(piece.text) > width for line in lines for piece in pieces_of(line))


def head_lines(tables: list[list[str]]) -> list[str]:
    """The heading of these tables of successive pages: the lines that pages repeat, else the first of the first."""
    words = [[line.split() for line in lines] for lines in tables]
    counts = Counter(_same(first, second) for first, second in pairwise(words))
    repeated = max((count for count in counts if count), key=lambda count: counts[count], default=0)
    first = tables[0]
    if repeated:
        return first[:repeated]
    numbers = (at for at, line in enumerate(first) if at and ROW_NUMBER.fullmatch(line.strip().split("  ")[0]))
    top = range(min(6, next(numbers, len(first))))
    widest = max(top, key=lambda at: (len(pieces_of(first[at])), -at))
    more = takewhile(
        lambda line: line.strip() and all(p.text[0].islower() or p.text[0] in "(/" for p in pieces_of(line)),
        first[widest + 1 :],
    )
    return first[: widest + 1 + len([*more])]


def is_heading(line: str) -> bool:
    """Whether a line is a heading for certain: its first word is that over numbers."""
    return re.match(r"\s*(?:S?TT|Stt|Số TT)\s", line) is not None and len(pieces_of(line)) > 2


def lines_of_heading(above: list[str], heading: str) -> int:
    """How many of the lines directly above a heading are of it: none goes over the border of its numbers."""

    def is_of_heading(line: str) -> bool:
        return line.strip() != "" and not _is_caption(line, heading) and not _is_over_numbers(line, heading)

    return len([*takewhile(is_of_heading, reversed(above))])


def is_below_caption(above: list[str], heading: str) -> bool:
    """Whether the last words above a heading are the caption of its own table: the same heading may be again."""
    line = next(filter(str.strip, reversed(above)), "")
    is_words = _is_caption(line, heading) or _is_over_numbers(line, heading)
    return len(pieces_of(line)) == 1 and is_words and not TITLE.match(line.strip())


def _is_caption(line: str, heading: str) -> bool:
    return line.isupper() > heading.isupper() or _CAPTION.match(line) is not None


def _is_over_numbers(line: str, heading: str) -> bool:
    """Whether words go on from the column of the numbers into the next."""
    numbers, second, *_ = heading_pieces(heading)
    return any(piece.start <= numbers.end and piece.end > second.start for piece in pieces_of(line))


def _is_sentence(lines: list[str], heading: str) -> bool:
    """Whether lines begin with a sentence, which goes over the border of the numbers and is no title of a group."""
    first = lines[0]
    if TITLE.match(first.strip()) or not first.strip()[:1].isupper() or not _is_over_numbers(first, heading):
        return False
    return re.search(r"[^.][.;]$", [*takewhile(str.strip, lines)][-1].rstrip()) is not None


def _same(first: list[list[str]], second: list[list[str]]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1] and pair[0], zip(first, second, strict=False)))


def spaced_table(
    lines: list[str], heading: list[str], place: SourcePlace, first_line: int, *, is_centred: bool
) -> tuple[SourceTable, float]:
    """The table of these lines under a heading, which they may begin with; and how badly its rows fit the words."""
    is_repeated = [line.split() for line in lines[: len(heading)]] == [line.split() for line in heading]
    head = len(heading) if is_repeated else 0
    body = lines[head:]
    below = [line for line in body if not TITLE.match(line) or len(pieces_of(line)) > 1]  # without titles of groups
    places = separators(below, lines[:head] or heading)
    starts = usual_starts(below, places)
    words = [in_columns(line, places, starts) for line in body]
    number_columns = _number_columns([in_columns(line, places, starts) for line in below], len(places) + 1)
    cells = _heading_cells(lines[:head], places, place, first_line) if head else []
    heading_rows = max((cell.row + cell.height for cell in cells), default=0)
    rows, cost = _rows(body, words, number_columns, places, is_centred=is_centred)
    blank = {at for at, line in enumerate(body) if not line.strip()}
    for number, (row, title) in enumerate(rows, heading_rows):
        for column in range(len(places) + 1):
            filled = [at for at in range(row.start, row.end) if words[at][column].text]
            line = first_line + head + (filled[0] if filled else row.start)
            where = place._replace(row=number + 1, column=column + 1, line=line)
            if title is not None:
                text = title.text if column == title.column else ""
                unsure = (_OF_ROW,) if text and not title.is_sure else ()
                cells.append(SourceCell(text, where, number, column, notes=unsure))
                continue
            of_cell = [words[at][column] for at in filled]
            notes: tuple[Message, ...] = ()
            if not all(part.is_sure for part in of_cell):
                notes += (_OF_EITHER,)
            is_parted = bool(filled) and any(map(blank.__contains__, range(filled[0], filled[-1])))
            if (column in row.unsure or is_parted) and of_cell and column not in number_columns:
                notes += (_OF_ROW,)
            cells.append(SourceCell(_joined(of_cell), where, number, column, notes=notes))
    cells = _with_cut_sentences(cells, heading_rows)
    return SourceTable(tuple(cells), place._replace(line=first_line), heading_rows, shows_merges=False), cost


def _with_cut_sentences(cells: list[SourceCell], heading_rows: int) -> list[SourceCell]:
    """The cells, with a note on two of which the lower goes on in the middle of a sentence: they may be merged."""
    by_place = {(cell.row, cell.column): at for at, cell in enumerate(cells)}
    for at, cell in enumerate(cells):
        above = by_place.get((cell.row - 1, cell.column))
        goes_on = cell.text[:1].islower() and not ITEM.match(cell.text) and not ROW_NUMBER.fullmatch(cell.text)
        if above is not None and cell.row > heading_rows and goes_on and cells[above].text:
            for part in (above, at):
                if _OF_ROW not in cells[part].notes:
                    cells[part] = cells[part]._replace(notes=(*cells[part].notes, _OF_ROW))
    return cells


def _rows(
    body: list[str],
    words: list[list[ColumnWords]],
    number_columns: list[int],
    places: list[int],
    *,
    is_centred: bool,
) -> tuple[list[tuple[RowLines, GroupTitle | None]], float]:
    """The rows, those that are the title of a group with it; and how badly they fit."""
    texts = [[column.text for column in line] for line in words]
    titles = titles_of(body, texts, len(number_columns), places)
    rows: list[tuple[RowLines, GroupTitle | None]] = []
    start, total = 0, 0.0
    for title in (*titles, None):
        end = title.start if title else len(body)
        part = texts[start:end]
        if any(map(any, part)):
            numbers = [at for at, line in enumerate(part) if any(ROW_NUMBER.fullmatch(line[c]) for c in number_columns)]
            columns = range(len(number_columns), len(places) + 1)
            part_rows, cost = rows_of(part, numbers, columns, is_centred=is_centred)
            total += cost
            rows.extend((row._replace(start=row.start + start, end=row.end + start), None) for row in part_rows)
        if title:
            rows.append((RowLines(end, title.end, frozenset()), title))
            start = title.end
    return rows, total


def _number_columns(words: list[list[ColumnWords]], width: int) -> list[int]:
    """The first columns of which most words are numbers."""

    def has_numbers(column: int) -> bool:
        texts = [line[column].text for line in words if line[column].text]
        return sum(ROW_NUMBER.fullmatch(text) is not None for text in texts) * 3 > 2 * len(texts) > 0

    return list(takewhile(has_numbers, range(width)))


def _heading_cells(head: list[str], places: list[int], place: SourcePlace, first_line: int) -> list[SourceCell]:
    """The headings; one that is over the border of two columns is above both of theirs."""
    columns: list[list[tuple[int, str]]] = [[] for _ in range(len(places) + 1)]
    groups: list[tuple[int, int, str]] = []
    for line, text in enumerate(head):
        for piece in heading_pieces(text):
            column = sum((piece.start + piece.end) / 2 > at for at in places)
            middle = (piece.start + piece.end) / 2
            beside = [at for at, border in enumerate(places) if abs(middle - border) <= max(4, len(piece.text) / 4)]
            if beside and line == 0 and len(pieces_of(text)) == 1 and len(head) > 1:
                groups.append((beside[0], line, piece.text))
            else:
                columns[column].append((line, piece.text))
    cells = []
    height = 2 if groups else 1
    below = {column for first, _, _ in groups for column in (first, first + 1)}
    for first, line, text in groups:
        where = place._replace(row=1, column=first + 1, line=first_line + line)
        cells.append(SourceCell(text, where, 0, first, width=2))
    for column, parts in enumerate(columns):
        row = 1 if column in below else 0
        line = first_line + (parts[0][0] if parts else 0)
        where = place._replace(row=row + 1, column=column + 1, line=line)
        text = " ".join(part for _, part in parts)
        cells.append(SourceCell(text, where, row, column, height=height - row))
    return sorted(cells, key=lambda cell: (cell.row, cell.column))


def _joined(parts: list[ColumnWords]) -> str:
    text = parts[0].text if parts else ""
    for part, after in pairwise(parts):
        text += join(part.text, after.text, is_broken=False) + after.text
    return text
