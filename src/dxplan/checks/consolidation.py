"""The ledger compared with the plan that it leads to, and what a plan in force must have (DX70x, DX726)."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from dxplan.change.ledger import irreversible
from dxplan.change.path import LIST_OF, LedgerPath, items_in, resolve, whole_steps
from dxplan.checks.amendments import ledger_changes, shown_value
from dxplan.checks.contents import Contents
from dxplan.checks.unledgered import ledger_account
from dxplan.diagnostics import Finding, Severity, msg, rule
from dxplan.model.dates import CoarseDate
from dxplan.model.definition import BaseModel
from dxplan.model.plan import Plan


@rule("DX702", "ledger-in-draft", Severity.WARNING)
def ledger_in_draft(contents: Contents) -> Iterator[Finding]:
    """A draft has amendments.

    Why: a draft is changed freely; the ledger begins when the plan is in force. Most often the status was forgotten.

    Example:
        status: draft
        amendments:
          - {date: 2024-10-15, document: 350/KH-BCĐ, …}

    Instead:
        status: in_force
        amendments:
          - {date: 2024-10-15, document: 350/KH-BCĐ, …}
    """
    if contents.plan.status == "draft" and contents.plan.amendments:
        message = msg("the plan is a draft, but it has amendments")
        yield Finding("", "status", message, msg("write in_force once the plan is issued; till then, no amendments"))


@rule("DX704", "amended-path-unknown", Severity.WARNING)
def amended_path_unknown(contents: Contents) -> Iterator[Finding]:
    """An amendment changes what the plan does not have.

    Why: such a change can't be undone, so the plan of an earlier day would be wrong. A path is the list's name, the
    item's id and the field: `tasks/II.1/deadline/due`; a task is named without its section.

    Example:
        path: tasks/II.11/deadline/due

    Instead:
        path: tasks/II.1/deadline/due
    """
    items = _items(contents.plan)
    came_or_went = {
        LedgerPath.parse(change.path)
        for _, _, change in ledger_changes(contents.plan)
        if {type(change.old), type(change.new)} == {dict, type(None)}
    }
    for field, _, change in ledger_changes(contents.plan):
        path = LedgerPath.parse(change.path)
        is_known = path.has_known_field
        if path.subject != "plan" and path.id not in items[path.subject]:
            was_there = contents.is_left_out(path.id) or not came_or_went.isdisjoint(path.prefixes)
            is_known = bool(path.id) and was_there
        if not is_known:
            yield Finding("", f"{field}.path", msg("{path} is nowhere in the plan", path=change.path))


@rule("DX705", "unnumbered-in-force", Severity.WARNING)
def unnumbered_in_force(contents: Contents) -> Iterator[Finding]:
    """A plan is in force, but its number or its day of issue is blank.

    Why: a document is issued under a number and a day; every report and letter cites the plan by them.

    Example:
        status: in_force
        document:
          date: 2024-05

    Instead:
        status: in_force
        document:
          number: 110/KH-BCĐ
          date: 2024-05-10
    """
    if contents.plan.status == "in_force":
        if not contents.plan.document.number:
            hint = msg("write document.number, or status: draft")
            yield Finding("", "document", msg("the plan is in force, but has no number"), hint)
        if not contents.plan.document.date.has_day:
            hint = msg("write the day of issue, or status: draft")
            yield Finding("", "document.date", msg("the plan is in force, but its day of issue is blank"), hint)


@rule("DX708", "ledger-contradicts-plan", Severity.ERROR)
def ledger_contradicts_plan(contents: Contents) -> Iterator[Finding]:
    """The newest change of a value leads to another value than the plan has.

    Why: the plan is the text now in force, so it must hold what was decided last; either the plan was changed without
    an entry, or an entry was written and the plan left as it was. Texts, numbers, dates and lists of ids are compared.

    Example:
        deadline: {text: 30/6/2024, kind: fixed, due: 2024-06-30}
        amendments:
          - changes:
              - {path: tasks/II.1/deadline/due, from: 2024-06-30, to: 2024-09-30}

    Instead:
        deadline: {text: 30/9/2024, kind: fixed, due: 2024-09-30}
        amendments:
          - changes:
              - {path: tasks/II.1/deadline/due, from: 2024-06-30, to: 2024-09-30}
    """
    items = _items(contents.plan)
    decided: set[LedgerPath] = set()  # the paths that newer changes set
    around: set[LedgerPath] = set()  # and every path above them
    for field, _, change in reversed(tuple(ledger_changes(contents.plan))):
        path = LedgerPath.parse(change.path)
        if path not in around and decided.isdisjoint(path.prefixes):
            value = _value(contents.plan, items, path)
            if value is not None and not _agree(value, change.new):
                decision, now = shown_value(change.new), shown_value(value)
                message = msg("{path} became {new}, but the plan says {now}", path=change.path, new=decision, now=now)
                yield Finding("", f"{field}.to", message)
        decided.add(path)
        around.update(path.prefixes)


@rule("DX726", "irreversible-amendment", Severity.ERROR)
def irreversible_amendment(contents: Contents) -> Iterator[Finding]:
    """The value before a change makes no plan, so the amendment can't be undone.

    Why: the plan of an earlier day is found by undoing the amendments after it. Where one of them can't be undone, such
    a day is judged by what was decided later.

    Example:
        - {path: tasks/II.1/deadline/due, from: 2O24-06-30, to: 2024-09-30}

    Instead:
        - {path: tasks/II.1/deadline/due, from: 2024-06-30, to: 2024-09-30}
    """
    if ledger_account(contents).unexplained:
        return  # a change without an entry may make it impossible
    for index, at in irreversible(contents.plan) if contents.plan.amendments else ():
        entry = contents.plan.amendments[index]
        change = entry.changes[at]
        message = msg(
            "the amendment of {day} can't be undone: with {value} at {path} there is no plan",
            day=entry.date,
            value=shown_value(change.old),
            path=change.path,
        )
        hint = msg("write what stood there before as from")
        if isinstance(change.old, dict):
            hint = msg("write as from what stood there before, with its id, and its place as in or after")
        yield Finding("", f"amendments.{index}.changes.{at}.from", message, hint)


@rule("DX709", "lifecycle-without-entry", Severity.WARNING)
def lifecycle_without_entry(contents: Contents) -> Iterator[Finding]:
    """A task of a plan in force is suspended or cancelled, and no entry of the ledger did it.

    Why: such a task is asked of nobody any more, and only an amendment can decide so. Without the entry nobody sees
    who decided it and since when, and the plan of an earlier day shows it as suspended or cancelled already.

    Example:
        - id: II.1
          lifecycle: suspended     (no amendment names it)

    Instead:
        - id: II.1
          lifecycle: suspended
        amendments:
          - date: 2024-10-15
            document: 350/KH-BCĐ
            reason: Chờ hướng dẫn của cấp trên
            changes:
              - {path: tasks/II.1/lifecycle, from: active, to: suspended}
    """
    if contents.plan.status != "in_force":
        return
    decided: set[LedgerPath] = set()
    for _, _, change in ledger_changes(contents.plan):
        path = LedgerPath.parse(change.path)
        decided.add(path)
        if isinstance(change.new, dict):  # a whole row
            decided.update(path._replace(steps=(*path.steps, name)) for name in change.new)
    for task in contents.tasks:
        path = LedgerPath("task", task.id, ("lifecycle",))
        if task.lifecycle != "active" and path not in decided:
            message = msg("lifecycle is {value}, but no amendment made it so", value=task.lifecycle)
            hint = msg("enter the decision under amendments, at {path}", path=str(path))
            yield Finding(task.id, "lifecycle", message, hint)


RULES = (
    ledger_in_draft,
    amended_path_unknown,
    unnumbered_in_force,
    ledger_contradicts_plan,
    lifecycle_without_entry,
    irreversible_amendment,
)


def _items(plan: Plan) -> Mapping[str, Mapping[str, BaseModel]]:
    """The items that amendments can name, by kind and id; none if there are no amendments."""
    return {kind: {item.id: item for item in items_in(plan, kind)} for kind in LIST_OF} if plan.amendments else {}


def _value(plan: Plan, items: Mapping[str, Mapping[str, BaseModel]], path: LedgerPath) -> Any:
    """The text, number, date or list of ids at the path; else None."""
    node = plan if path.subject == "plan" else items[path.subject].get(path.id)
    value = resolve(node, whole_steps(path.steps, plan.reporting) if node is plan else path.steps)
    if isinstance(value, tuple | list):
        return tuple(value) if all(isinstance(part, str) for part in value) else None
    return value if isinstance(value, str | int | float | date | CoarseDate) else None


def _agree(value: Any, decided: Any) -> bool:
    if isinstance(value, tuple):
        return bool(decided == [*value])
    if isinstance(value, int | float) and isinstance(decided, str):
        decided = decided.rstrip(" %")
    return bool(value == decided) or str(value) == str(decided)
