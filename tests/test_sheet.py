"""CSV is data for programs: one value a cell, the same as in JSON, in no language."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dxplan.render.sheet import Sheet, Value, comma_separated, sheet

Run = Callable[..., tuple[int, str, str]]

ANY = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=60)
# A command, and the list of its JSON that has a row for each of its items.
LISTS = {
    "status": "sections",
    "status --agency so-tttt": "sections",
    "tasks": "tasks",
    "tasks --activities": "tasks",
    "tasks --state completed_late": "tasks",
    "overdue": "tasks",
    "kpis": "kpis",
    "workload": "agencies",
    "reporting --period 2024-Q2": "agencies",
    "reporting --missing": "agencies",
    "reporting --agency ubnd-huyen --missing": "agencies",
    "calendar": "events",
    "calendar --all": "events",
    "agencies --all": "agencies",
    "show IV": "tasks",
}
THINGS = (
    "I.1",
    "II.1",
    "IV.B.2",
    "HD.1",
    "KPI.1",
    "KPI.2",
    "so-tttt",
    "so-ban-nganh",
    "don-vi-lien-quan",
    "qd-58-2024",
)
NUMBERS = re.compile(
    r"attainment|baseline_value|days_late|days_overdue|expected|forecast|latest_value|needed_per_month|on_time_ratio"
    r"|open|overdue|percent|lead_bodies.*|.*_count|by_state_.*|due_by_month_.*|reports_.*|target_(value|low|high)"
)
FREE = {
    "title",
    "name",
    "deliverable",
    "deadline_text",
    "deadline_condition",
    "number",
    "unit",
    "short",
    "basis",
    "file",
}
DATES = re.compile(r"valid_from|valid_to|completed_on|date|received|working_day_.*|(.*_)?(due|on)")


def read(text: str) -> tuple[list[str], list[dict[str, str]]]:
    """The names of the columns, and the rows by them; every row has as many cells."""
    head, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    assert {len(row) for row in rows} <= {len(head)}
    assert len(set(head)) == len(head)
    return head, [dict(zip(head, row, strict=True)) for row in rows]


def at(item: Mapping[str, Any], column: str) -> Any:
    """The value of a JSON item that a column's name stands for."""
    if column in item:
        return item[column]
    if column.endswith("_count"):
        return len(at(item, column.removesuffix("_count")))
    if column.startswith("working_day_"):
        around = item["working_days_around"]
        return around and around[column == "working_day_after"]
    for key in sorted(item, key=len, reverse=True):
        if column.startswith(f"{key}_"):
            inner = column.removeprefix(f"{key}_")
            return item[key].get(inner, 0) if key == "due_by_month" else item[key] and at(item[key], inner)
    raise KeyError(column)


def same(cell: str, value: Any) -> bool:
    """Whether a cell says a value of JSON."""
    if value is None or value == []:
        return cell == ""
    if isinstance(value, bool):
        return cell == str(value).lower()
    if isinstance(value, int | float):
        return float(cell) == value
    if isinstance(value, list):
        return cell.split(";") == value
    return bool(cell == value)


@pytest.fixture
def views(run: Run, invented: Path) -> Callable[[str], tuple[str, Any]]:
    """A command's CSV, which is the same in both languages, and its JSON."""

    def views(command: str) -> tuple[str, Any]:
        words = (*command.split(), "-C", str(invented))
        shown = [run(*words, "-f", "csv", "--lang", lang) for lang in ("vi", "en")]
        assert shown[0][:2] == shown[1][:2]
        assert shown[0][0] == 0
        return shown[0][1], json.loads(run(*words, "-f", "json")[1])

    return views


def cells(rows: list[dict[str, str]]) -> Iterator[tuple[str, str]]:
    for row in rows:
        yield from ((column, cell) for column, cell in row.items() if cell)


@pytest.mark.parametrize("command", LISTS)
def test_each_row_is_an_item_of_the_json(views: Callable[[str], tuple[str, Any]], command: str) -> None:
    text, data = views(f"{command} --as-of 2024-12-20")
    head, rows = read(text)
    items = data[LISTS[command]]
    assert [row.get("id") for row in rows] == [item.get("id") for item in items]
    outside = {"period": data.get("period"), "due": data.get("due")} if command.startswith("reporting") else {}
    for row, item in zip(rows, items, strict=True):
        for column in head:
            assert same(row[column], outside.get(column) or at(item, column)), (row, column)
    check_forms(rows)


@pytest.mark.parametrize("name", THINGS)
def test_one_thing_is_one_row(views: Callable[[str], tuple[str, Any]], name: str) -> None:
    text, data = views(f"show {name} --as-of 2024-12-20")
    head, (row,) = read(text)
    for column in head:
        assert same(row[column], data.get(column) if column in ("open", "basis") else at(data, column)) or (
            row[column] == "false" and column not in data
        ), column
    check_forms([row] if data["kind"] not in ("group", "document") else [])


def check_forms(rows: list[dict[str, str]]) -> None:
    """Days are ISO, numbers plain; nothing is a sign, a pair or a share."""
    for column, cell in cells(rows):
        if DATES.fullmatch(column):
            date.fromisoformat(cell)
        elif NUMBERS.fullmatch(column):
            assert re.fullmatch(r"-?\d+(\.\d+)?", cell), (column, cell)
        elif column not in FREE:
            assert re.fullmatch(r"[\w.;Đđ-]+", cell) or column == "day_off", (column, cell)
        assert cell not in ("—", "-", "None", "null")


def test_reporting_has_the_year(views: Callable[[str], tuple[str, Any]]) -> None:
    """A row for each body and period, as the matrix of the JSON has them."""
    text, data = views("reporting --as-of 2024-12-20")
    _, rows = read(text)
    matrix = data["matrix"]
    assert [(row["period"], row["id"]) for row in rows] == [
        (period, body) for period in matrix for body in matrix[period]["agencies"]
    ]
    assert len(matrix) == 3
    for row in rows:
        of = matrix[row["period"]]
        assert row["due"] == of["due"]
        assert same(row["status"], of["agencies"][row["id"]]["status"])
        assert same(row["days_late"], of["agencies"][row["id"]]["days_late"])
        assert bool(row["received"]) == (row["status"] in ("on_time", "late"))
    check_forms(rows)


def test_reporting_of_a_period_outside_the_year_has_it_too(run: Run, invented: Path) -> None:
    words = ("reporting", "-C", str(invented), "--as-of", "2025-06-20", "-f", "csv")
    assert {row["period"] for row in read(run(*words)[1])[1]} == {"2024-Q2", "2024-Q3", "2024-Q4"}
    assert {row["period"] for row in read(run(*words, "--period", "2024-Q3")[1])[1]} == {"2024-Q3"}


def test_rules_are_a_row_each(run: Run) -> None:
    _, rows = read(run("rules", "-f", "csv")[1])
    data = json.loads(run("rules", "-f", "json")[1])["rules"]
    assert rows == [
        {key: rule[key] or "" for key in ("code", "name", "severity", "summary", "clause")} for rule in data
    ]


def test_a_file_begins_with_its_first_column(run: Run, tmp_path: Path) -> None:
    """No byte order mark, which readers take for a part of the first name."""
    assert run("tasks", "-o", str(tmp_path / "out.csv"))[0] == 0
    assert (tmp_path / "out.csv").read_bytes().startswith(b"id,title,")


# Of any values


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, ""),
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (-5, "-5"),
        (1200, "1200"),
        (62.5, "62.5"),
        (-0.25, "-0.25"),
        (1e21, "1000000000000000000000"),
        (1e-7, "0.0000001"),
        (date(2024, 9, 30), "2024-09-30"),
        ((), ""),
        (("so-tc", "so-nv"), "so-tc;so-nv"),
        ("=1+1", "'=1+1"),
        ("+84", "'+84"),
        ("-cmd", "'-cmd"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        (("=1", "a"), "'=1;a"),
        ("-5", "-5"),
        ("-1.234,5", "-1.234,5"),
        ("93", "93"),
        ("a=b", "a=b"),
        ("a\nb", "a\nb"),
        ("", ""),
    ],
)
def test_cells(value: Value, cell: str) -> None:
    written = comma_separated(Sheet(("a", "b"), ((value, 1),)))
    assert list(csv.reader(io.StringIO(written, newline=""))) == [["a", "b"], [cell, "1"]]


@settings(max_examples=25)
@given(st.lists(st.tuples(ANY, ANY), max_size=4))
def test_csv_reads_back(rows: list[tuple[str, str]]) -> None:
    written = list(csv.reader(io.StringIO(comma_separated(Sheet(("a", "b"), tuple(rows))), newline="")))
    assert [[cell.removeprefix("'") for cell in row] for row in written[1:]] == [
        [cell.removeprefix("'") for cell in row] for row in rows
    ]
    assert not any(cell.startswith(("=", "@", "+")) for row in written for cell in row)


def test_paths() -> None:
    items: list[dict[str, Any]] = [
        {"a": None, "days": ["x", "y"], "due": None},
        {"a": {"on": "2024-01-02", "days": []}, "days": [], "due": "2024-03-04"},
    ]
    assert sheet(items, ("a.on", "days#", "days", "due")) == Sheet(
        ("a_on", "days_count", "days", "due"),
        ((None, 2, ("x", "y"), None), (date(2024, 1, 2), 0, (), date(2024, 3, 4))),
    )
    assert comma_separated(sheet([], ("a.on", "days#"))) == "a_on,days_count\r\n"
