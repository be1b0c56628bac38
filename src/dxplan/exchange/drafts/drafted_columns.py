"""The columns of a paper's tables as the plan's file has them."""

from collections.abc import Iterable, Iterator
from typing import Any

from dxplan.exchange.document_heads.paper_head import GAP
from dxplan.exchange.outlines.outline import NO_HEADING, ItemDoubt, OutlineColumn, OutlineTable


def columns_data(tables: list[OutlineTable]) -> dict[str, list[dict[str, Any]]]:
    """The columns of the first table of each kind."""
    first = {table.holds: table.columns for table in reversed(tables)}
    return {holds: columns_of(first[holds]) for holds in ("tasks", "kpis") if holds in first}


def columns_of(columns: list[OutlineColumn]) -> list[dict[str, Any]]:
    """The entries of the plan's file for the columns of a table."""
    return [
        {
            "heading": column.heading or GAP,
            **({"group": column.group} if column.group else {}),
            **({"key": column.key} if column.key else {}),
            **({"due": column.years[0]} if column.key == "target" and len(column.years) == 1 else {}),
            **({"note": True} if column.is_note else {}),
        }
        for column in columns
    ]


def unnamed_columns(tables: Iterable[OutlineTable]) -> Iterator[ItemDoubt]:
    """A doubt of the columns of tasks or targets where one has no heading, as that of numbers may have none."""
    for table in tables:
        if any(not column.heading or column.doubt == NO_HEADING for column in table.columns):
            yield ItemDoubt(None, f"columns.{table.holds}", NO_HEADING, "", table.place)


def headings_of(columns: list[OutlineColumn]) -> list[tuple[str, str | None, str | None]]:
    """What two tables with the same columns have in common."""
    return [(column.heading, column.key, column.group) for column in columns]


def held_keys(tables: list[OutlineTable]) -> set[str]:
    """What the columns of all tables of tasks hold."""
    return {column.key for table in tables if table.holds == "tasks" for column in table.columns if column.key}
