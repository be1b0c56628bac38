"""Tables in text of which each line is a row: cells between tabs, or between the upright strokes of Markdown."""

import re
from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from dxplan.diagnostics import Message, msg
from dxplan.papers.printed_pages.printed_lines import join


class LineCell(NamedTuple):
    """A cell as it is written, and the line on which it begins, from 0."""

    source: str
    line: int
    notes: tuple[Message, ...] = ()


class LineTable(NamedTuple):
    """A table: the cells of each row, and the line after its last one."""

    rows: list[list[LineCell]]
    """Without any, the lines before `end` are paragraphs."""
    end: int
    heading_rows: int = 0


MAX_LINES_OF_CELL = 60
_CUT_SHORT = msg("this line has no tab: is it a heading, or the end of a cell above?")


def tabbed_table(lines: list[str], start: int) -> LineTable:
    """The table that begins at a line, with tabs; without rows if they only indent, or follow a paragraph's number.

    A row may be without the tabs of its blank cells at the end. A line without any tab between two rows is a row with
    one cell.
    """
    rows: list[list[LineCell]] = []
    at, end = start, len(lines)
    while at < end and lines[at].strip(" "):
        if "\t" in lines[at]:
            row, at = _tabbed_row(lines, at)
        elif not _goes_on(lines, at, rows):
            break
        else:
            notes = () if _GROUP.match(lines[at]) else (_CUT_SHORT,)
            row, at = [LineCell(lines[at], at, notes)], at + 1
        rows.append(row)
    return LineTable(_with_odd_widths(rows) if _is_table(rows) else [], at)


_GROUP = re.compile(r"\s*(?:\*\*)?(?:[IVXLC]+|[A-ZĐ]|\d{1,3}(?:\.\d{1,3}){0,4})[.)]? +\S")


def _goes_on(lines: list[str], at: int, rows: list[list[LineCell]]) -> bool:
    """Whether the lines from here without a tab are followed by another row of the table, and are no footnote."""
    after, end = at, len(lines)
    while after < end and lines[after].strip() and "\t" not in lines[after]:
        if re.match(r"\s*[⁰¹²³⁴⁵⁶⁷⁸⁹<\[]", lines[after]) or after - at > MAX_LINES_OF_CELL:
            return False
        after += 1
    head = "\t".join(cell.source for cell in rows[0]).strip()
    return after < end and bool(lines[after].strip()) and lines[after].strip() != head


def _tabbed_row(lines: list[str], at: int) -> tuple[list[LineCell], int]:
    """A row and the line after it: a cell that Excel quoted, `"…`, goes on until the quote is closed."""
    cells: list[LineCell] = []
    fields = lines[at].split("\t")
    while fields:
        field, begin = fields.pop(0), at
        if not fields and field.startswith('"') and field.count('"') % 2 and (close := _closing_line(lines, at)):
            head, *fields = lines[close].split("\t")
            field, at = "\n".join([field, *lines[at + 1 : close], head]), close
        if _QUOTED.fullmatch(field):
            field = field[1:-1].replace('""', '"')
        cells.append(LineCell(field, begin))
    return cells, at + 1


# a cell of Excel is quoted if it has line breaks or quotes; the quotes in it are doubled
_QUOTED = re.compile(r'"(?=[^\0]*(?:\n|""))(?:[^"]|"")*"')


def _closing_line(lines: list[str], at: int) -> int | None:
    """The line on which the quote of a cell is closed, by a quote at the end of the cell."""
    for last in range(at + 1, min(len(lines), at + MAX_LINES_OF_CELL)):
        head, tab, _ = lines[last].partition("\t")
        if head.count('"') % 2:
            return last if head.endswith('"') else None
        if tab:
            return None
    return None


def _is_table(rows: list[list[LineCell]]) -> bool:
    filled = [[cell.source.strip() for cell in row if cell.source.strip()] for row in rows]
    if len(rows) < 2:
        return bool(rows) and len(filled[0]) > 2
    # `1.<tab>Mục tiêu` is a paragraph, as Word copies its numbers
    return any(len(row) > 1 for row in filled) and not all(
        len(row) < 2 or (len(row) == 2 and _NUMBERED.fullmatch(row[0])) for row in filled
    )


_NUMBERED = re.compile(r"[-–+•*]|\(?(?:[IVXLC]+|\w|\d{1,3}(?:\.\d{1,3})*)[.)]")


def _with_odd_widths(rows: list[list[LineCell]]) -> list[list[LineCell]]:
    """The rows, with a note on each cell of a row that has more cells than most."""
    widths = [len(row) for row in rows]
    usual = max(Counter(widths).items(), key=lambda width: (width[1], width[0]), default=(0, 0))[0]
    for at, row in enumerate(rows):
        if len(row) > usual and any(cell.source.strip() for cell in row[usual:]):
            note = msg("the row has {count} cells, most rows have {usual}", count=len(row), usual=usual)
            rows[at] = [cell._replace(notes=(*cell.notes, note)) for cell in row]
    return rows


def stroked_table(lines: list[str], start: int) -> LineTable:
    """The table of Markdown that begins at a line; without rows if there is none.

    It has a line of dashes below its first row, or strokes at both ends of its lines.
    """
    if start and is_grid_rule(lines[start - 1]):
        return _gridded_table(lines, start)
    has_dashes = start + 1 < len(lines) and "|" in lines[start] and _is_dashes(lines[start + 1])
    is_framed = _is_framed(lines[start])
    rows: list[list[LineCell]] = []
    at = start
    while at < len(lines) and "|" in lines[at] and (_is_framed(lines[at]) or has_dashes):
        if _is_dashes(lines[at]) and (at == start + 1 or "---" in lines[at]):
            at += 1
            continue
        begin = at
        line, at = _whole_line(lines, at) if is_framed else (lines[at], at + 1)
        rows.append([LineCell(cell, begin) for cell in _stroked_cells(line)])
    has_heading = has_dashes and any(cell.source.strip() for row in rows[:1] for cell in row)
    return LineTable(_with_odd_widths(rows), max(at, start + 1), int(has_heading))


def is_grid_rule(line: str) -> bool:
    """Whether it is a line between the rows of a table that is drawn with signs: `+----+----+`."""
    return re.fullmatch(r"\s*\+(?:[-=:]+\+)+\s*", line) is not None


def _gridded_table(lines: list[str], start: int) -> LineTable:
    """The table below a line `+---+`: the lines between two such lines are one row, unless each begins with words."""
    rows: list[list[LineCell]] = []
    part: list[list[LineCell]] = []
    heading_rows = 0
    at = start
    while at < len(lines) and (is_grid_rule(lines[at]) or _is_framed(lines[at])):
        if not is_grid_rule(lines[at]):
            part.append([LineCell(cell.strip(), at) for cell in _stroked_cells(lines[at])])
        elif part:
            rows.extend(part if all(line[0].source for line in part) else [_one_row(part)])
            heading_rows = len(rows) if "=" in lines[at] else heading_rows
            part = []
        at += 1
    return LineTable(_with_odd_widths([*rows, *part]), max(at, start + 1), heading_rows)


def _one_row(lines: list[list[LineCell]]) -> list[LineCell]:
    cells = []
    for column in range(max(map(len, lines))):
        parts = [line[column] for line in lines if column < len(line) and line[column].source]
        text = parts[0].source if parts else ""
        for part, after in pairwise(parts):
            text += join(part.source, after.source, is_broken=False) + after.source
        cells.append(LineCell(text, parts[0].line if parts else lines[0][0].line))
    return cells


def _is_framed(line: str) -> bool:
    return line.lstrip().startswith("|") and line.count("|") > 1


def _is_dashes(line: str) -> bool:
    return "|" in line and all(re.fullmatch(r"\s*:?-+:?\s*", cell) for cell in _stroked_cells(line))


def _stroked_cells(line: str) -> list[str]:
    cells = re.split(r"(?<!\\)\|", line.strip())
    if len(cells) > 1 and not cells[0]:
        del cells[0]
    if len(cells) > 1 and not cells[-1]:
        del cells[-1]
    return cells


def _whole_line(lines: list[str], at: int) -> tuple[str, int]:
    """A row and the line after it: a row that is not closed goes on in the next lines until it is."""
    if not lines[at].rstrip().endswith("|"):
        for last in range(at + 1, min(len(lines), at + MAX_LINES_OF_CELL)):
            if not lines[last].strip() or lines[last].lstrip().startswith("|"):
                break
            if lines[last].rstrip().endswith("|"):
                return "\n".join(lines[at : last + 1]), last + 1
    return lines[at], at + 1
