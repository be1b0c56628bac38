"""The tables of `tests/tables/` that say when a deadline is due and how its task stands, written before the code."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from dxplan.assess import assess
from dxplan.checks import check
from dxplan.model.deadline import UNITS, TermLength
from dxplan.model.plan import Plan
from dxplan.model.task_parts import StageOf
from dxplan.model.terms import term
from dxplan.reading import JOURNAL
from dxplan.reading.load import Workspace, load_plan, load_record
from dxplan.reading.yaml import read_source
from plans import CALENDAR, plan_text
from test_assess import task_in

TABLES = Path(__file__).parent / "tables"
Row = dict[str, Any]


@cache
def rows(table: str) -> list[Row]:
    rows: list[Row] = read_source(table, (TABLES / table).read_bytes()).data["rows"]
    return rows


@pytest.mark.parametrize("row", rows("counting.yaml"), ids=lambda row: row["id"])
def test_a_term_is_counted_as_the_code_of_2015_has_it(row: Row) -> None:
    unit = next(unit for unit in UNITS if unit in row)
    counted = term(date.fromisoformat(row["event"]), TermLength(row[unit], unit), CALENDAR)
    assert counted.due.isoformat() == row["due"], row["why"]


def deadline_of(written: Row) -> Row:
    """The deadline in the keys of the format: a stage of the table has its deadline's keys beside its own."""
    if written["kind"] != "stages":
        return written
    own = ("id", "lead")
    stages = [
        {
            **{key: stage[key] for key in own if key in stage},
            "deadline": deadline_of({key: value for key, value in stage.items() if key not in own}),
        }
        for stage in written["stages"]
    ]
    return {**written, "stages": stages}


def workspace_of(row: Row) -> Workspace:
    """The row's plan, its other tasks and its facts, with what the table leaves out."""
    plan = read_source("plan.yaml", plan_text("- {id: t, title: a}\n").encode()).data
    head = row["plan"]
    plan["year"] = head["year"]
    plan["document"]["date"] = head["date"]
    plan["agencies"] = [{"id": name, "name": name, "kind": "department"} for name in ("so-tttt", "a", "b", "c")]
    plan["groups"] = []
    own = {
        "id": "t",
        "deadline": row["deadline"],
        "lead": row.get("lead", ["a"]),
        "lifecycle": row.get("lifecycle", "active"),
    }
    plan["sections"][0]["tasks"] = [
        {"title": "a", "deliverable": "b", **task, "deadline": deadline_of(task["deadline"])}
        for task in (own, *row.get("tasks", ()))
    ]
    for key in ("until", "calendar"):
        if key in head:
            plan[key] = head[key]
    plan["documents"] = [
        {"number": f"{at}/NQ-HĐND", "type": "Nghị quyết", "issuer": "HĐND tỉnh", **document}
        for at, document in enumerate(head.get("documents", ()), 1)
    ]
    workspace = load_plan("plan.yaml", yaml.safe_dump(plan, allow_unicode=True, sort_keys=False).encode())
    facts = yaml.safe_dump({"schema": 1, "entries": row.get("facts", [])}, allow_unicode=True, sort_keys=False)
    return workspace.with_record(load_record("facts.yaml", facts.encode(), JOURNAL))


@pytest.mark.parametrize("row", rows("deadlines.yaml"), ids=lambda row: row["id"])
def test_a_task_stands_as_the_contract_has_it(row: Row) -> None:
    workspace, expected = workspace_of(row), row["expect"]
    if "finding" in expected:
        kinds = {
            finding.rule.severity.value for finding in check(workspace, CALENDAR).diagnostics if finding.subject != ""
        }
        assert kinds & ({"error"} if expected["finding"] == "error" else {"error", "warning"}), row["why"]
    if "state" not in expected:
        return
    assert isinstance(workspace.plan, Plan), [finding.message for finding in workspace.diagnostics]
    records = [file.record for file in workspace.records if file.record]
    judged = assess(workspace.plan, CALENDAR, date.fromisoformat(row["as_of"]), records=records)
    for name, wanted in {"t": expected, **expected.get("others", {})}.items():
        task = task_in(judged, name)
        assert task.state == wanted["state"], row["why"]
        if "due" in wanted:
            assert (task.due and task.due.isoformat()) == wanted["due"], row["why"]
        assert task.days_overdue == wanted.get("days_overdue"), row["why"]
    task = task_in(judged, "t")
    parts = {
        part.period.stage if isinstance(part.period, StageOf) else str(part.period): part for part in task.occurrences
    }
    if "periods" in expected:
        assert [*parts] == [*map(str, expected["periods"])], row["why"]
    for wanted in expected.get("occurrences", ()):
        part = parts[str(wanted.get("stage", wanted.get("period")))]
        assert part.state == wanted.get("state", part.state), row["why"]
        assert str(part.due) == wanted.get("due", str(part.due)), row["why"]
