"""The plan's tables with their own columns."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Literal, NamedTuple, TypedDict, get_args

from dxplan.assess import Assessment
from dxplan.assess.members import Members
from dxplan.assess.tasks import TaskStatus
from dxplan.documents.indicators import TargetView, target_view
from dxplan.documents.items import ProgressCode
from dxplan.documents.pieces import Footnotes, PieceView, lines_of, names_of
from dxplan.model.kpi import Kpi, Target
from dxplan.model.plan import MergedCell, Plan, Section, Task
from dxplan.model.printing import KpiColumn, TableColumn, TaskColumn
from dxplan.wording.labels import printed_number

Join = Literal["", "left", "above"]
"""The cell of which a cell is a part: none, that to the left of it, or that above it."""


class ColumnHeadView(TypedDict):
    """The head of a column: two cells, of which the lower is one with the upper where there is no heading over it."""

    upper: str
    """Its heading; at the first of several columns, the heading over these."""
    upper_join: Join
    lower: str
    """Its heading, below one over several columns."""
    lower_join: Join
    is_grouped: bool
    """There is a heading over it."""


class LineView(TypedDict):
    """A line of a cell; in place of `pieces`, a target or a progress."""

    pieces: list[PieceView]
    is_suspended: bool
    """It ends the title of a task that is suspended."""
    is_cancelled: bool
    has_progress: bool
    progress: ProgressCode
    """What the leads declared."""
    target: list[TargetView]
    """One target of a KPI, in a cell for them."""


class CellView(TypedDict):
    """A cell of a table: a heading or lines."""

    heading: list[PieceView]
    """Number or title of a section, or of a row that has rows of its own."""
    lines: list[LineView]
    join: Join
    """Where it is a part of another cell, it is blank; the filter `joined` makes them one in Word."""


class PrintedRowView(TypedDict):
    """A row of a table: of a section, a task or a KPI."""

    cells: list[CellView]


class TableView(TypedDict):
    """A table in the plan's own columns."""

    head: list[ColumnHeadView]
    rows: list[PrintedRowView]


Rows = Iterator[PrintedRowView]


class _Column(NamedTuple):
    heading: str
    group: str
    key: str | None
    """What of a row it holds; None for the row's `extra` under the heading."""
    due: date | None = None
    """The day of the targets that it holds; None for those of no other column."""


_UNNAMED = tuple(_Column("", "", key) for key in ("number", "title", "deliverable", "deadline", "lead", "coordinating"))
"""What a table has of which the plan names no columns (DX119)."""


def has_own_columns(plan: Plan) -> bool:
    """Whether the tasks are printed in the plan's own columns."""
    return bool(plan.columns and plan.columns.tasks) or any(section.columns for section in plan.all_sections())


def cell_of(task: Task, key: str, members: Members) -> list[str]:
    """The lines of a cell: as printed, else by what the plan says."""
    as_printed = getattr(task.printed, key, None) if task.printed else None
    if as_printed:
        return lines_of(as_printed)
    match key:
        case "number":
            return [printed_number(task)]
        case "deadline":
            return lines_of(task.deadline.text if task.deadline else "")
        case "lead" | "coordinating":
            return lines_of(names_of(getattr(task, key), members))
        case _:
            return lines_of(getattr(task, key) or "")


def joined_rows(tasks: Iterable[Task], members: Members, merged: set[str]) -> Iterator[tuple[Task, set[str]]]:
    """Rows and those below them, each with the cells that go on from the row above.

    What is `merged` goes on until a row has a cell of its own.
    """
    for task in tasks:
        merged -= {name for name in get_args(MergedCell) if cell_of(task, name, members)}
        yield task, {*merged}
        below = merged | {*task.merged}
        yield from joined_rows(task.tasks, members, below)
        merged &= below


def task_tables(
    assessment: Assessment,
    notes: Footnotes,
    tasks: Sequence[Task],
    sections: Sequence[Section],
    above: Collection[str] = (),
) -> list[TableView]:
    """The tasks by tables: one, and one more wherever a section has other columns than the rows before it.

    A first section without a number whose title is among the words `above` the table has no row for it.
    """
    plan = assessment.plan
    own = _columns(plan.columns.tasks) if plan.columns else ()
    tables: list[TableView] = []
    titled = next((part for part in sections[:1] if part.number == "" and part.title.casefold() in above), None)
    parts_of_all = _TaskTable(assessment, notes, titled).parts(tasks, sections, own or _UNNAMED)
    for columns, parts in groupby(parts_of_all, key=itemgetter(0)):
        rows = [row for _, of_part in parts for row in of_part]
        tables += [{"head": _head(columns), "rows": rows}] if rows else []
    return tables


class _TaskTable:
    """The rows of the tasks' tables."""

    def __init__(self, assessment: Assessment, notes: Footnotes, titled: Section | None) -> None:
        self._members, self._notes = assessment.members, notes
        self._titled = titled  # its title stands above the table
        self._statuses = {status.item.id: status for status in assessment.tasks}

    def parts(
        self, tasks: Iterable[Task], sections: Iterable[Section], columns: tuple[_Column, ...]
    ) -> Iterator[tuple[tuple[_Column, ...], Rows]]:
        """Columns with the rows that stand in them, in the document's order."""
        yield columns, self._rows(tasks, columns)
        for section in sections:
            yield from self._section(section, columns)

    def _section(self, section: Section, columns: tuple[_Column, ...]) -> Iterator[tuple[tuple[_Column, ...], Rows]]:
        columns = _columns(section.columns) or columns
        heads = {"number": printed_number(section), "title": section.title}
        texts = [heads.get(column.key or "") for column in columns]
        row = [_cell(heading=_plain(text) if text else []) for text in texts]
        if section is not self._titled:
            yield columns, iter([{"cells": _spread_heading(row)}])
        yield columns, self._rows(section.tasks, columns)
        for inner in section.sections:
            yield from self._section(inner, columns)

    def _rows(self, tasks: Iterable[Task], columns: tuple[_Column, ...]) -> Rows:
        for task, merged in joined_rows(tasks, self._members, set()):
            cells = self._cells(task, columns)
            for cell, column in zip(cells, columns, strict=True):
                cell["join"] = "above" if column.key in merged else ""
            yield {"cells": cells}

    def _cells(self, task: Task, columns: tuple[_Column, ...]) -> list[CellView]:
        texts = [self._lines(task, column) for column in columns]
        spread = iter(self._notes.spread([line for lines in texts for line in lines], task.footnotes))
        cells: list[CellView] = []
        for column, lines in zip(columns, texts, strict=True):
            pieces = [next(spread) for _ in lines]
            is_heading = bool(task.tasks) and column.key in ("number", "title") and len(lines) == 1
            cell = _cell(heading=pieces[0]) if is_heading else _cell(lines=[_line(line) for line in pieces])
            if column.key == "title" and not is_heading:
                cell["lines"][-1]["is_suspended"] = task.lifecycle == "suspended"
                cell["lines"][-1]["is_cancelled"] = task.lifecycle == "cancelled"
            elif column.key == "progress" and task.id in self._statuses:
                cell["lines"] = [{**_line([]), "has_progress": True, "progress": self._statuses[task.id].progress}]
            cells.append(cell)
        return cells

    def _lines(self, task: Task, column: _Column) -> list[str]:
        match column.key:
            case None:
                return lines_of(task.extra.get(column.heading, ""))
            case "progress":
                return []
            case "result":
                return _results(self._statuses.get(task.id))
            case key:
                return cell_of(task, key, self._members)


def _results(status: TaskStatus | None) -> list[str]:
    """What the newest facts of its leads say was achieved."""
    newest = [status.declared_by(name) for name in status.leads] if status else []
    return [line for each in newest if each for line in lines_of(each.entry.result or "")]


def kpi_tables(assessment: Assessment, notes: Footnotes) -> list[TableView]:
    """The targets, in one table."""
    plan = assessment.plan
    columns = _columns(plan.columns.kpis if plan.columns else ()) or (
        _Column("", "", "number"),
        _Column("", "", "title"),
    )
    rows: list[PrintedRowView] = [{"cells": _kpi_cells(kpi, columns, assessment.members, notes)} for kpi in plan.kpis]
    return [{"head": _head(columns), "rows": rows}]


def _kpi_cells(kpi: Kpi, columns: Sequence[_Column], members: Members, notes: Footnotes) -> list[CellView]:
    held = [_targets_in(kpi, column, columns) for column in columns]
    texts = [_kpi_lines(kpi, column, targets, members) for column, targets in zip(columns, held, strict=True)]
    spread = iter(notes.spread([line for lines in texts for line in lines], kpi.footnotes))
    cells: list[CellView] = []
    has_unit = any(column.key == "unit" for column in columns)
    for column, lines, targets in zip(columns, texts, held, strict=True):
        pieces = [next(spread) for _ in lines]
        if kpi.is_heading and column.key in ("number", "title") and len(pieces) == 1:
            cells.append(_cell(heading=pieces[0]))
            continue
        of_targets = [_target_line(kpi, target, has_unit) for target in targets if target.text is None]
        cells.append(_cell(lines=[*map(_line, pieces), *of_targets]))
    return _spread_heading(cells) if kpi.is_heading and not kpi.parent else cells


def _target_line(kpi: Kpi, target: Target, has_unit: bool) -> LineView:
    """A target in words, without the unit that has a column of its own."""
    view = target_view(kpi, target)
    if has_unit:
        is_whole = (view["unit"], view["kind"], view["value"]) == ("%", "at_least", 100)  # no share is more
        view = {**view, "unit": "", "kind": "exactly" if is_whole else view["kind"]}
    return {**_line([]), "target": [view]}


def _targets_in(kpi: Kpi, column: _Column, columns: Sequence[_Column]) -> list[Target]:
    """The targets that a column holds."""
    if column.key != "target":
        return []
    elsewhere = {each.due for each in columns if each.due}
    return [
        target
        for target in kpi.all_targets
        if (target.due == column.due if column.due else target.due not in elsewhere)
    ]


def _kpi_lines(kpi: Kpi, column: _Column, targets: Iterable[Target], members: Members) -> list[str]:
    """The lines of a cell; of targets those that have a printed wording."""
    as_printed = getattr(kpi.printed, column.key or "", None)
    if as_printed:
        return lines_of(as_printed)
    match column.key:
        case "target":
            return [line for target in targets for line in lines_of(target.text or "")]
        case None:
            return lines_of(kpi.extra.get(column.heading, ""))
        case "number" | "title" | "unit":
            return lines_of(getattr(kpi, column.key) or "")
        case "lead":
            return lines_of(names_of(kpi.lead, members))
        case _:
            return []


def _columns(columns: Iterable[TableColumn]) -> tuple[_Column, ...]:
    return tuple(
        _Column(column.heading, column.group or "", column.key, getattr(column, "due", None))
        for column in columns
        if isinstance(column, TaskColumn | KpiColumn)
    )


def _head(columns: Sequence[_Column]) -> list[ColumnHeadView]:
    before = ["", *(column.group for column in columns)]
    return [_column_head(column, above) for column, above in zip(columns, before, strict=False)]


def _column_head(column: _Column, before: str) -> ColumnHeadView:
    """The head of a column, given the heading over the column before it."""
    if not column.group:
        return {
            "upper": column.heading, "upper_join": "", "lower": "", "lower_join": "above", "is_grouped": False,
        }  # fmt: skip
    is_first = column.group != before
    return {
        "upper": column.group if is_first else "",
        "upper_join": "" if is_first else "left",
        "lower": column.heading,
        "lower_join": "",
        "is_grouped": True,
    }


def _cell(*, heading: Sequence[PieceView] = (), lines: Sequence[LineView] = ()) -> CellView:
    return {"heading": [*heading], "lines": [*lines], "join": ""}


def _spread_heading(cells: list[CellView]) -> list[CellView]:
    """The cells of a heading's row, in which the last that is not blank goes on to the right."""
    last = max((at for at, cell in enumerate(cells) if cell["heading"] or cell["lines"]), default=len(cells))
    return [{**cell, "join": "left" if at > last else ""} for at, cell in enumerate(cells)]


def _plain(text: str) -> list[PieceView]:
    return [{"text": text, "note": "", "number": 0}]


def _line(pieces: list[PieceView]) -> LineView:
    return {
        "pieces": pieces,
        "is_suspended": False,
        "is_cancelled": False,
        "has_progress": False,
        "progress": "not_started",
        "target": [],
    }
