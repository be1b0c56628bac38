"""The rows of a paper's table of targets as KPIs of the plan's file, with their headings, units, targets and days."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import count
from typing import Any, NamedTuple

from dxplan.diagnostics import Message, msg
from dxplan.exchange.cell_meanings.cell_bodies import PlanBodies
from dxplan.exchange.cell_meanings.cell_targets import TargetReading, read_target
from dxplan.exchange.cell_meanings.values import Value, is_blank
from dxplan.exchange.outlines.outline import Entry, OutlineColumn, OutlineRow, OutlineTable
from dxplan.reading.derived_ids import made_of


class KpiCellValue(NamedTuple):
    """A cell of a KPI's row: the field that it is in, its words, and what they mean."""

    field: str
    entry: Entry
    value: Value


class DraftedKpi(NamedTuple):
    """A KPI of the plan's file, and the cells that it was made of."""

    data: dict[str, Any]
    row: OutlineRow
    cells: tuple[KpiCellValue, ...]
    missing: tuple[tuple[str, Message], ...]
    """Fields that no cell gives, and what is asked of them."""


class KpiDrafter:
    """Makes the KPIs of a plan of its tables of targets.

    `due` is the plan's last day where it runs for one year, so that a target without a year can mean no other.
    """

    def __init__(self, bodies: PlanBodies, *, due: date | None) -> None:
        self._bodies = bodies
        self._due = due
        self._ids: set[str] = set()

    def kpis(self, table: OutlineTable) -> list[DraftedKpi]:
        """The KPIs of a table in its order, each below the heading or the row that it stands under."""
        columns = [column for column in table.columns if column.key == "target"]
        return [kpi for row in table.rows for kpi in self._with_below(row, columns, None, self._due)]

    def _with_below(
        self, row: OutlineRow, columns: list[OutlineColumn], parent: str | None, due: date | None
    ) -> Iterator[DraftedKpi]:
        if row.rows or row.is_section:
            due = day_of_heading(_words(row, "title")) or due
        kpi = self._kpi(row, columns, parent, due)
        yield kpi
        for below in row.rows:
            yield from self._with_below(below, columns, kpi.data["id"], due)

    def _kpi(self, row: OutlineRow, columns: list[OutlineColumn], parent: str | None, due: date | None) -> DraftedKpi:
        number, title, unit = (_words(row, name) for name in ("number", "title", "unit"))
        cells = [
            KpiCellValue(name, row.entries[name], Value({})) for name in ("number", "title") if name in row.entries
        ]
        missing = [] if title else [("title", msg("the row has no title"))]
        targets = [*_targets(row, columns, unit, due)]
        if "unit" in row.entries:
            cells.append(KpiCellValue("unit", row.entries["unit"], Value({"unit": unit}, matched=True)))
        elif targets:
            unit = next((reading.unit for _, reading, _ in targets if reading.unit), "")
            if not unit and any(reading.data["kind"] != "qualitative" for _, reading, _ in targets):
                missing.append(("unit", msg("the target is a number, and the KPI has no unit")))
        data: dict[str, Any] = {"id": self._id(number), "number": number, "title": title or "…", "parent": parent}
        data["unit"] = unit
        of_row = []
        for entry, reading, its_due in targets:
            of_row.append({**reading.data, **({"due": its_due.isoformat()} if its_due else {})})
            doubts = (*reading.doubts, *(() if its_due else (msg("no year is named by which it is to be met"),)))
            cells.append(KpiCellValue("target", entry, Value({"target": of_row[-1]}, doubts, matched=not doubts)))
        of_row.sort(key=lambda target: target.get("due", ""))
        data |= {"target": of_row[0]} if len(of_row) == 1 else {"targets": of_row}
        if not (of_row or row.rows or row.is_section):
            missing.append(("target", msg("the KPI has no target")))
        printed = {"title": row.entries["title"].text} if "\n" in (row.entries["title"].text if title else "") else {}
        if "lead" in row.entries:
            value = self._bodies.read(row.entries["lead"].text, "lead")
            cells.append(KpiCellValue("lead", row.entries["lead"], value))
            data["lead"] = value.data.get("lead")
            printed |= value.data.get("printed", {})
        data["printed"] = printed
        headings = {column.heading for column in columns}
        data["extra"] = {heading: entry.text for heading, entry in row.extra.items() if heading not in headings}
        return DraftedKpi({name: value for name, value in data.items() if value}, row, tuple(cells), tuple(missing))

    def _id(self, number: str) -> str:
        """The id of a number, or the next free one where it has none or another row has it."""
        name = made_of(number, "KPI") if number else None
        if name is None or name in self._ids:
            name = next(free for at in count(1) if (free := f"KPI.{at}") not in self._ids)
        self._ids.add(name)
        return name


def day_of_heading(title: str) -> date | None:
    """The last day of the year that a heading of targets names: `Đến năm 2030`."""
    match = _year().search(title)
    return date(int(match["year"]), 12, 31) if match else None


def _words(row: OutlineRow, name: str) -> str:
    return " ".join(row.entries[name].text.split()) if name in row.entries else ""


def _targets(
    row: OutlineRow, columns: list[OutlineColumn], unit: str, due: date | None
) -> Iterator[tuple[Entry, TargetReading, date | None]]:
    """The targets of a row: of the first column its own entry, of others those under their headings."""
    for at, column in enumerate(columns):
        entry = row.extra.get(column.heading) if at else row.entries.get("target")
        if entry and not is_blank(entry.text):
            its_due = date(max(column.years), 12, 31) if column.years else due
            yield entry, read_target(entry.text, unit), its_due


@cache
def _year() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:[Đđ]ến(?: hết)?(?: năm)?|[Nn]ăm|(?:[Gg]iai đoạn )?20[0-9]{2} ?[-–]) ?(?P<year>20[0-9]{2})\b"
    )
