"""A view as data for programs: the kinds of values in its JSON, and a list of the JSON as CSV.

The same plan, facts and day give the same bytes in every language, but for the sentences of `rules`.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Annotated, Any, NamedTuple

# What a value is besides its type, for docs/json.md, which says how each is written.
DayText = Annotated[str, "day"]
TimeText = Annotated[str, "time"]
MonthText = Annotated[str, "month"]
PeriodText = Annotated[str, "period"]
Share = Annotated[float, "share"]
Value = str | bool | int | float | date | tuple[str, ...] | None

COUNT = "#"
"""At the end of a path: the length of the list."""
_DAYS = frozenset(("completed_on", "date", "due", "on", "received", "working_day_after", "working_day_before"))
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Sheet(NamedTuple):
    """Rows of values under the names of their columns; None for no value, a tuple for a list of ids."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


def sheet(objects: Iterable[Mapping[str, object]], paths: Sequence[str]) -> Sheet:
    """A row for each object of a JSON list: the values at these paths, as `title`, `deadline.due` or `readings#`.

    The columns are `title`, `deadline_due` and `readings_count`.
    """
    columns = tuple(path.replace(".", "_").replace(COUNT, "_count") for path in paths)
    return Sheet(columns, tuple(tuple(_value(data, path) for path in paths) for data in objects))


def _value(data: Mapping[str, object], path: str) -> Value:
    value: Any = data
    *_, last = keys = path.rstrip(COUNT).split(".")
    for key in keys:
        if value is None:
            return None
        value = value[key]
    if path.endswith(COUNT):
        return len(value)
    if isinstance(value, list):
        return tuple(value)
    return date.fromisoformat(value) if value is not None and last in _DAYS else value


def comma_separated(view: Sheet) -> str:
    """The sheet as CSV (RFC 4180): one line of column names, then one value a cell.

    Days are ISO, numbers have a point, ids of a list are separated by `;`, and None is an empty cell.
    """
    import csv
    import io

    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(view.columns)
    writer.writerows([_cell(value) for value in row] for row in view.rows)
    return out.getvalue()


def _cell(value: Value) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case float():
            return _decimal(value)
        case int():
            return str(value)
        case date():
            return value.isoformat()
        case tuple():
            return _defused(";".join(value))
    return _defused(value)


def _decimal(value: float) -> str:
    """The number without an exponent."""
    from decimal import Decimal

    return format(Decimal(repr(value)), "f")


def _defused(text: str) -> str:
    """The text, with an apostrophe before it if a spreadsheet would take it for a formula."""
    if text.startswith(_FORMULA) and not re.fullmatch(r"-?\d+([.,]\d+)*", text):
        return "'" + text
    return text
