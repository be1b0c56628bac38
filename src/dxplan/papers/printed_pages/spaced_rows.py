"""The rows of a table that is laid out by blanks: which lines belong to which number."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from dxplan.papers.printed_pages.printed_lines import GOES_ON, ITEM, begins_sentence

Lines = list[list[str]]
"""The words of each line, by columns."""

NEAR = 3.0
"""An end of a row that costs so little more than the best one may be the true one."""


REACH = 25
"""Lines by which a row may begin above its number."""


class RowLines(NamedTuple):
    """The lines of a row, from `start` to before `end`, and the columns of which words may be of a row beside it."""

    start: int
    end: int
    unsure: frozenset[int]


def rows_of(lines: Lines, numbers: list[int], texts: range, *, is_centred: bool) -> tuple[list[RowLines], float]:
    """The rows of a table's lines by the lines that have a number, and how badly they fit the words.

    A number is in the middle of its row if `is_centred`, else on its first line; `texts` are the columns without
    numbers. What is before the first number is a row of its own if it can't be a part of the first.
    """
    rows, cost = [RowLines(0, len(lines), frozenset(texts))], 0.0
    if numbers:
        division = _Division(lines, numbers, texts, is_centred=is_centred)
        rows, cost = division.rows(), division.cost
    widths = {column: max(len(line[column]) for line in lines) for column in texts}
    hidden = _HiddenRows(lines, frozenset(numbers), widths, is_centred=is_centred)
    return [part for row in rows for part in hidden.parts(row)], cost


class _Division:
    """The cheapest way to divide lines into rows."""

    def __init__(self, lines: Lines, numbers: list[int], texts: range, *, is_centred: bool) -> None:
        self._lines, self._numbers, self._texts, self._is_centred = lines, numbers, texts, is_centred
        self._blank = [not any(line) for line in lines]
        self._filled = [_filled([bool(line[column]) for line in lines]) for column in texts]
        # where each row may start, with the cost of all before it and of all from there on
        self._starts = [self._choices(at) for at in range(len(numbers))]
        self._before: list[dict[int, float]] = [{start: self._first(start) for start in self._starts[0]}]
        for row in range(1, len(numbers)):
            costs = {}
            for start in self._starts[row]:
                costs[start] = self._cut(start) + min(
                    cost + self._row(row - 1, previous, start) for previous, cost in self._before[-1].items()
                )
            self._before.append(costs)
        end = len(lines)
        last = len(numbers) - 1
        self._after: list[dict[int, float]] = [{start: self._row(last, start, end) for start in self._starts[last]}]
        for row in range(last - 1, -1, -1):
            following = self._after[0]
            self._after.insert(0, {
                start: min(self._row(row, start, after) + self._cut(after) + cost for after, cost in following.items())
                for start in self._starts[row]
            })  # fmt: skip
        self.cost = min(self._before[0][start] + self._after[0][start] for start in self._starts[0])

    def _choices(self, row: int) -> list[int]:
        number = self._numbers[row]
        if not self._is_centred:
            return [number]
        first = self._numbers[row - 1] + 1 if row else 0
        return [at for at in range(max(first, number - REACH), number + 1) if not self._blank[at]]

    def _first(self, start: int) -> float:
        """The cost of lines before the first row: they are the end of a row of the page before."""
        if not self._is_centred:
            return 0
        if not any(map(any, self._lines[:start])):
            return 6.0 * self._begins_small(start)
        return self._cut(start) + (0 if self._blank[start - 1] else 2)

    def _begins_small(self, start: int) -> int:
        """In how many columns the first words from a line on go on from a page before."""
        firsts = (next((line[column] for line in self._lines[start:] if line[column]), "") for column in self._texts)
        return sum(first[:1].islower() and not ITEM.match(first) for first in firsts)

    def _cut(self, start: int) -> float:
        """The cost of beginning a row at a line: whether it cuts a sentence."""
        cost = 0.0
        for column in self._texts:
            above_at, below_at = self._filled_near(column, start)
            above, below = self._lines[above_at][column], self._lines[below_at][column]
            if below_at - above_at < 3 and above and below:
                if below[0].islower() and not ITEM.match(below):
                    cost += 6
                elif GOES_ON.search(above):
                    cost += 5
                elif not re.search(r"[.;:]$", above):
                    cost += 1.5
        return cost - 3 if self._blank[start - 1] else cost

    def _filled_near(self, column: int, start: int) -> tuple[int, int]:
        """The lines above and below a cut with words in a column.

        A line of another cell may be between two lines of a cell, where one height is odd and one is even.
        """
        above = start - 1
        if not self._lines[above][column] and above and not self._blank[above]:
            above -= 1
        below = start
        if not self._lines[below][column] and below + 1 < len(self._lines):
            below += 1
        return above, below

    def _row(self, row: int, start: int, end: int) -> float:
        """The cost of a row from line to line: how far its number and its cells are from its middle."""
        while end > start + 1 and self._blank[end - 1]:
            end -= 1
        number = self._numbers[row]
        cost = abs((start + end - 1) / 2 - number) if self._is_centred else 0.0
        for next_filled, last_filled in self._filled:
            first = next_filled[start]
            if first < end:
                middle = (first + last_filled[end - 1]) / 2 if self._is_centred else first
                cost += 0.3 * max(0.0, abs(middle - number) - 0.5)
        return cost

    def rows(self) -> list[RowLines]:
        """The rows, and of which of their columns the ends are not sure."""
        best = [min(starts, key=lambda start: self._total(row, start)) for row, starts in enumerate(self._starts)]
        least = self.cost
        unsure: list[set[int]] = [set() for _ in range(len(best) + 1)]
        for row, starts in enumerate(self._starts):
            for start in starts:
                if start != best[row] and self._total(row, start) - least < NEAR:
                    between = self._lines[min(start, best[row]) : max(start, best[row])]
                    columns = {column for line in between for column, words in enumerate(line) if words}
                    unsure[row] |= columns
                    unsure[row + 1] |= columns
        bounds = [*best, len(self._lines)]
        rows = [RowLines(start, end, frozenset(unsure[row + 1])) for row, (start, end) in enumerate(pairwise(bounds))]
        if any(map(any, self._lines[: best[0]])):
            rows.insert(0, RowLines(0, best[0], frozenset(unsure[0])))
        return rows

    def _total(self, row: int, start: int) -> float:
        return self._before[row][start] + self._after[row][start]


class _HiddenRows:
    """Rows without numbers, which the division by numbers has put into the row above or below."""

    def __init__(self, lines: Lines, numbers: frozenset[int], widths: dict[int, int], *, is_centred: bool) -> None:
        self._lines, self._numbers, self._widths, self._is_centred = lines, numbers, widths, is_centred

    def parts(self, row: RowLines) -> Iterator[RowLines]:
        """The row, cut where a row surely begins; what may be of another row is not sure."""
        start, unsure = row.start, row.unsure
        for at in range(row.start + 1, row.end):
            begun = self._begun(start, at)
            if begun > 1 and not self._is_centred:
                yield self._with_displaced(RowLines(start, at, unsure))
                start, unsure = at, row.unsure
            elif begun:
                unsure = unsure.union(self._widths)
            elif self._is_broken(start, at):
                unsure = unsure.union((min(self._widths),))
        yield self._with_displaced(RowLines(start, row.end, unsure))

    def _begun(self, start: int, at: int) -> int:
        """How surely a row begins at a line: how many columns have words again, or at last; 0 if none can begin."""
        line = self._lines[at]
        columns = [column for column in self._widths if line[column]]
        if columns and not any(self._lines[at - 1]):
            return 1
        # a line of a cell beside it may be between two lines of a cell, if cells are in the middle of their rows
        near = self._lines[max(start, at - 2 if self._is_centred else at - 1) : at]
        above = {column: next((words[column] for words in reversed(near) if words[column]), "") for column in columns}
        if not columns or not all(_may_end(above[column], line[column]) for column in columns if above[column]):
            return 0
        # small letters may be the end of a line of the cell beside: they show nothing
        again = [column for column in columns if not above[column] and _may_end("", line[column])]
        if len(columns) - len(again) > 1 or (again and not self._is_centred):
            return max(len(again), 1)
        return int(columns == [min(self._widths)] and not again and self._is_broken(start, at))

    def _is_broken(self, start: int, at: int) -> bool:
        """Whether the title begins anew at a line: its first word had room on the line above, or is no name's."""
        title = min(self._widths)
        line = self._lines[at][title]
        above = [words[title] for words in self._lines[max(start, at - REACH) : at] if words[title]]
        if not line or not above or ITEM.match(line) or not _may_end(above[-1], line):
            return False
        has_room = len(above[-1]) + len(line.split()[0]) + 1 < TITLE_ROOM * self._widths[title]
        return has_room or begins_sentence(" ".join(above), line)

    def _with_displaced(self, row: RowLines) -> RowLines:
        displaced = filter(lambda column: self._is_displaced(row, column), self._widths)
        return row._replace(unsure=row.unsure.union(displaced))

    def _is_displaced(self, row: RowLines, column: int) -> bool:
        """Whether the words of a column are not beside the number of their row."""
        filled = [at for at in range(row.start, row.end) if self._lines[at][column]]
        number = next((at for at in range(row.start, row.end) if at in self._numbers), None)
        if not filled or number is None:
            return False
        return abs((filled[0] + filled[-1]) / 2 - number) > OFF if self._is_centred else filled[0] != number


def _may_end(above: str, below: str) -> bool:
    """Whether the words of a cell may end above those of the next."""
    goes_on = below[0].islower() and not ITEM.match(below)
    return not goes_on and GOES_ON.search(above) is None


OFF = 1.0
"""Lines by which the middle of a cell may be off that of its row: half lines are moved to whole ones."""
ROOM = 0.8
"""Of a column's width: a line that ends before it, though the next word had room, ends a text."""


TITLE_ROOM = 0.9
"""The same, for a title with a heading above it in its cell: it is noted, not cut."""


def _filled(flags: list[bool]) -> tuple[list[int], list[int]]:
    """For each line the next line with words, itself or below, and the last one, itself or above."""
    following = [len(flags)] * len(flags)
    last = [-1] * len(flags)
    for at in range(len(flags)):
        last[at] = at if flags[at] else last[at - 1] if at else -1
    for at in reversed(range(len(flags))):
        following[at] = at if flags[at] else following[at + 1] if at + 1 < len(flags) else len(flags)
    return following, last
