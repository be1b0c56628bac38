"""The story of a plan's year: what differs between its commits, what its ledger lacks, and how its tasks stand."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from dxplan.change.diff import diff
from dxplan.change.ledger import account, applied, undone
from dxplan.checks import check
from dxplan.model.dates import CoarseDate
from dxplan.model.plan import Plan
from dxplan.reading.load import load_plan
from dxplan.repository.base import Base
from facts import rows_of
from histories import History
from plans import CALENDAR
from story import KNOWN, ONTO, PLAN, STATES, STORY, TASKS, VERDICTS, Row, states

Run = Callable[..., tuple[int, str, str]]
COMMITS = range(1, len(STORY) + 1)
LAST = len(STORY)


@pytest.fixture(scope="module")
def plans() -> list[Plan]:
    """The plan at each commit; the first stands at 1."""
    read = [load_plan("plan.yaml", files[PLAN].encode()) for files in states()]
    assert not [finding for one in read for finding in one.diagnostics]
    return [read[0].plan, *(one.plan for one in read)]  # type: ignore[list-item]


def brief(value: Any) -> Any:
    """A value as JSON has it; of a whole thing its id, which the story's tables name alone."""
    if isinstance(value, dict):
        return {"id": value["id"]}
    return str(value) if isinstance(value, date | CoarseDate) else value


def order(row: Any) -> str:
    return f"{row[1]} {row[2]} {row[3]} {row[0]}"


def data(run: Run, *arguments: str) -> Any:
    code, out, err = run(*arguments, "-f", "json")
    assert code == 0, err
    return json.loads(out)


@pytest.mark.parametrize("number", COMMITS[1:])
def test_each_commit_is_told_in_the_plans_terms(run: Run, story: History, number: int) -> None:
    found = data(run, "diff", f"c{number - 1}", f"c{number}", "-C", str(story.folder))
    keys = ("kind", "subject", "id", "field", "from", "to", "significance", "days")
    rows = [tuple(brief(change[key]) for key in keys) for change in found["changes"]]
    expected = [(kind, subject, name or None, *rest) for kind, subject, name, *rest in ONTO[number]]
    assert sorted(rows, key=order) == sorted(expected, key=order)


def composed(first: int, last: int) -> Iterator[tuple[str, str, str, str, Any, Any]]:
    """What differs between two commits, put together from what each on the way changed."""
    steps = [row for number in range(first + 1, last + 1) for row in ONTO[number]]
    if first > last:
        steps = [mirrored(row) for number in range(first, last, -1) for row in ONTO[number]]
    values: dict[tuple[str, str, str], list[Any]] = {}
    for _, subject, name, field, old, new, *_ in steps:
        values.setdefault((subject, name, field or ""), [old, new])[1] = new
    whole = {(subject, name) for (subject, name, field), both in values.items() if not field and both[0] != both[1]}
    for (subject, name, field), (old, new) in values.items():
        if old != new and (not field or (subject, name) not in whole):
            kind = "changed" if field else "removed" if new is None else "added"
            yield kind, subject, name, field, old, new


def mirrored(row: Row) -> Row:
    kind, subject, name, field, old, new, meaning, days = row
    back: Any = {"added": "removed", "removed": "added"}.get(kind, kind)
    return back, subject, name, field, new, old, meaning, days and -days


def test_any_two_commits_differ_by_what_happened_between_them(plans: list[Plan]) -> None:
    for first, last in product(COMMITS, COMMITS):
        changes = [
            (change.kind, change.subject, change.id, change.field, brief(change.old), brief(change.new))
            for change in diff(plans[first], plans[last])
        ]
        assert sorted(changes, key=order) == sorted(composed(first, last), key=order), (first, last)


def test_between_distant_commits_two_extensions_are_one(run: Run, story: History) -> None:
    changes = data(run, "diff", "c2", "c12", "-C", str(story.folder))["changes"]
    due = next(change for change in changes if (change["id"], change["field"]) == ("I.1", "deadline.due"))
    assert (due["from"], due["to"], due["days"]) == ("2024-06-30", "2024-11-29", 152)
    assert due["decided_by"]["document"] in ("20/KH-BCĐ", "30/KH-BCĐ")
    title = next(change for change in changes if (change["id"], change["field"]) == ("I.2", "title"))
    assert (title["decided_by"]["correction"], title["decided_by"]["document"]) == (True, None)
    assert not [change for change in changes if change["legal"] and change["decided_by"] is None]


def verdict(plan: Plan, base: Plan, number: int) -> set[str]:
    workspace = load_plan("plan.yaml", states()[number - 1][PLAN].encode())
    assert workspace.plan == plan
    findings = check(workspace, CALENDAR, Base(base)).diagnostics
    return {finding.rule.code for finding in findings if finding.rule.code.startswith("DX71")}


@pytest.mark.parametrize("number", COMMITS[1:])
def test_the_ledger_is_held_against_the_commit_before_and_the_plan_as_issued(plans: list[Plan], number: int) -> None:
    before, issued = VERDICTS[number]
    assert verdict(plans[number], plans[number - 1], number) == before
    assert verdict(plans[number], plans[2], number) == issued
    assert not verdict(plans[number], plans[1], number), "a draft is changed freely"


@pytest.mark.parametrize(("number", "code", "said"), [(6, 0, ""), (7, 1, "DX714"), (9, 1, "DX711"), (11, 0, "")])
def test_the_pipeline_fails_for_what_no_entry_decides(
    run: Run, story: History, tmp_path: Path, number: int, code: int, said: str
) -> None:
    story.git("worktree", "add", "--quiet", "--detach", str(tmp_path / "w"), f"c{number}")
    found, out, _ = run("amend", "--check", "--base", f"c{number - 1}", "-C", str(tmp_path / "w"))
    assert (found, said in out, bool(out)) == (code, True, bool(said))


def known(table: str) -> dict[str, dict[str, str]]:
    head, *_ = table.splitlines()
    assert tuple(cell.strip() for cell in head.split("|"))[1:] == TASKS
    return {
        day: {task: cell for task, cell in zip(TASKS, cells, strict=True) if cell != "-"}
        for day, *cells in rows_of(table)
    }


def standing(found: Any) -> dict[str, str]:
    return {
        task["id"]: task["state"] + (f":{task['days_overdue']}" if task["state"] == "overdue" else "")
        for task in found["tasks"]
    }


@pytest.mark.parametrize("day", known(STATES))
def test_each_task_stands_as_the_decisions_of_the_day_have_it(run: Run, story: History, day: str) -> None:
    assert standing(data(run, "tasks", "--as-of", day, "-C", str(story.folder))) == known(STATES)[day]


@pytest.mark.parametrize("day", known(KNOWN))
def test_each_task_stood_as_the_repository_knew_it_then(run: Run, story: History, day: str) -> None:
    assert standing(data(run, "tasks", "--as-of", day, "--at", day, "-C", str(story.folder))) == known(KNOWN)[day]


def test_a_target_lowered_in_silence_shows_while_it_stood(run: Run, story: History) -> None:
    def target(*arguments: str) -> Any:
        return data(run, "kpis", "-C", str(story.folder), *arguments)["kpis"][0]["target"]["value"]

    assert [target("--at", day, "--as-of", day) for day in ("2024-08-11", "2024-08-12", "2024-08-20")] == [53, 50, 53]
    assert target("--as-of", "2024-08-12") == 53


def test_a_row_under_another_number_shows_while_it_stood(run: Run, story: History) -> None:
    found = standing(data(run, "tasks", "--at", "2024-07-06", "--as-of", "2024-07-06", "-C", str(story.folder)))
    assert "III.5" in found
    assert "III.1" not in found


def test_the_year_begins_with_a_draft_and_not_before(run: Run, story: History) -> None:
    assert len(data(run, "tasks", "--at", "2024-03-05", "-C", str(story.folder))["tasks"]) == 8
    code, _, err = run("tasks", "--at", "2024-02-29", "-C", str(story.folder))
    assert (code, "no commit up to 2024-02-29" in err) == (2, True)


def test_undone_the_amendments_leave_the_plan_as_issued_and_corrected(plans: list[Plan]) -> None:
    now, corrected = plans[LAST], plans[5]
    decided = [entry for entry in now.amendments if not entry.correction]
    before = undone(now, decided)
    assert before is not None
    assert not [change for change in diff(corrected, before) if change.is_legal]
    assert before.amendments == corrected.amendments
    forward = applied(corrected, decided)
    assert forward is not None
    assert not [change for change in diff(forward, now) if change.is_legal]
    assert forward.amendments == now.amendments
    assert account(corrected, now)[:4] == ((), tuple(decided), (), ())


def test_the_entries_are_those_that_amend_derives(run: Run, story: History, tmp_path: Path) -> None:
    for number in (5, 6, 11):
        folder = tmp_path / str(number)
        story.git("worktree", "add", "--quiet", "--detach", str(folder), f"c{number - 1}")
        text, ledger = states()[number - 1][PLAN], STORY[number - 1].ledger
        (folder / PLAN).write_bytes(text.removesuffix(ledger).encode())
        wanted = load_plan("plan.yaml", text.encode()).plan
        assert wanted is not None
        entry = wanted.amendments[-1]
        decision = ["--document", entry.document] if entry.document else ["--correction"]
        said = ["--date", str(entry.date), "--reason", entry.reason, "--base", f"c{number - 1}"]
        code, out, err = run("amend", *decision, *said, "-C", str(folder))
        assert code == 0, err
        assert out
        written = load_plan("plan.yaml", (folder / PLAN).read_bytes()).plan
        assert written is not None
        assert written.amendments[:-1] == wanted.amendments[:-1]
        assert {change.path: (change.old, change.new) for change in written.amendments[-1].changes} == {
            change.path: (change.old, change.new) for change in entry.changes
        }
        assert run("amend", "--check", "--base", "c2", "-C", str(folder))[0] == 0
