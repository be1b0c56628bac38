"""The ledger of amendments, and what a plan in force must bear (DX7xx); the plan file alone, without its history."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import Any

from pydantic import BaseModel

from dxplan.change.diff import Change, change_at
from dxplan.change.significance import Significance, significance
from dxplan.checks.contents import Contents
from dxplan.dates import CoarseDate
from dxplan.diagnostics import Finding, Severity, msg, rule
from dxplan.model.kpi import Kpi
from dxplan.model.plan import Activity, Agency, Document, Group, Plan, Section, Task

MAX_STEPS = 64  # no plan is nested more deeply


@rule("DX701", "amendments-out-of-order", Severity.ERROR)
def amendments_out_of_order(contents: Contents) -> Iterator[Finding]:
    """An amendment is dated before the one that stands above it.

    Why: the plan of an earlier day is found by undoing the entries from the last one up; in a wrong order old values
    come back that were never in force together.

    Example:
        amendments:
          - {date: 2024-10-15, document: 350/KH-BCĐ, …}
          - {date: 2024-08-01, document: 240/KH-BCĐ, …}

    Instead:
        amendments:
          - {date: 2024-08-01, document: 240/KH-BCĐ, …}
          - {date: 2024-10-15, document: 350/KH-BCĐ, …}
    """
    amendments = contents.plan.amendments
    for index, (before, amendment) in enumerate(pairwise(amendments), 1):
        if amendment.date < before.date:
            message = msg(
                "the amendment of {date} comes after that of {before}", date=amendment.date, before=before.date
            )
            hint = msg("put the entries in the order of their dates")
            yield Finding("", f"amendments.{index}.date", message, hint)


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


@rule("DX703", "amendment-without-document", Severity.ERROR)
def amendment_without_document(contents: Contents) -> Iterator[Finding]:
    """An amendment names no document that decided it.

    Why: only the authority that issued the plan can change it, and does so in writing. What merely corrects a clerical
    error says so and needs no document.

    Example:
        - date: 2024-10-15
          reason: Gia hạn theo đề nghị của Sở Tài chính

    Instead:
        - date: 2024-10-15
          document: 350/KH-BCĐ
          reason: Gia hạn theo đề nghị của Sở Tài chính
    """
    for index, amendment in enumerate(contents.plan.amendments):
        if not amendment.correction and not amendment.document:
            hint = msg("write the document's number, or correction: true for a clerical error")
            yield Finding("", f"amendments.{index}", msg("no document decided the amendment"), hint)


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
    changes = [change for entry in contents.plan.amendments for change in entry.changes]
    came_or_went = {change.path for change in changes if {type(change.old), type(change.new)} == {dict, type(None)}}
    for index, entry in enumerate(contents.plan.amendments):
        for at, change in enumerate(entry.changes):
            head, _, rest = change.path.partition("/")
            known = head in Plan.model_fields
            if head in items:
                name, field = _split(items[head], rest)
                known = (
                    field.partition("/")[0] in ("", *type(items[head][name]).model_fields)
                    if name
                    else any(f"{head}/{gone}" in came_or_went or contents.is_left_out(gone) for gone in _prefixes(rest))
                )
            if not known:
                message = msg("{path} is nowhere in the plan", path=change.path)
                yield Finding("", f"amendments.{index}.changes.{at}.path", message)


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


@rule("DX706", "amendment-before-plan", Severity.ERROR)
def amendment_before_plan(contents: Contents) -> Iterator[Finding]:
    """An amendment is dated before the plan itself.

    Why: what was not issued yet can't be amended; one of the two dates is wrong.

    Example:
        document: {date: 2024-05-10, …}
        amendments:
          - {date: 2024-01-15, …}

    Instead:
        document: {date: 2024-05-10, …}
        amendments:
          - {date: 2024-10-15, …}
    """
    issued = contents.plan.document.date
    for index, amendment in enumerate(contents.plan.amendments):
        if amendment.date < issued.first:
            message = msg("{date} is before the plan's own date, {issued}", date=amendment.date, issued=issued)
            yield Finding("", f"amendments.{index}.date", message)


@rule("DX707", "amendment-without-effect", Severity.WARNING)
def amendment_without_effect(contents: Contents) -> Iterator[Finding]:
    """An amendment changes nothing: its list is empty, or a value is the same before and after.

    Why: the entry tells of a decision whose effect is lost, or it was written twice.

    Example:
        changes:
          - {path: tasks/II.1/deadline/due, from: 2024-09-30, to: 2024-09-30}

    Instead:
        changes:
          - {path: tasks/II.1/deadline/due, from: 2024-06-30, to: 2024-09-30}
    """
    for index, amendment in enumerate(contents.plan.amendments):
        if not amendment.changes:
            yield Finding("", f"amendments.{index}.changes", msg("the amendment changes nothing"))
        for at, change in enumerate(amendment.changes):
            if change.old == change.new:
                message = msg("{path} is the same before and after", path=change.path)
                yield Finding("", f"amendments.{index}.changes.{at}.to", message)


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
    decided: set[str] = set()  # the paths that later entries set
    around: set[str] = set()  # and the paths of what holds them
    for index, entry in reversed(tuple(enumerate(contents.plan.amendments))):
        for at, change in reversed(tuple(enumerate(entry.changes))):
            path, new, steps = change.path, change.new, tuple(_prefixes(change.path))
            if path not in around and decided.isdisjoint(steps):
                value = _value(contents.plan, items, path)
                if value is not None and not _agree(value, new):
                    decision, now = _shown(new), _shown(value)
                    message = msg("{path} became {new}, but the plan says {now}", path=path, new=decision, now=now)
                    yield Finding("", f"amendments.{index}.changes.{at}.to", message)
            decided.add(path)
            around.update(steps)


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
    decided: set[str] = set()
    for entry in contents.plan.amendments:
        for change in entry.changes:
            decided.add(change.path)
            if isinstance(change.new, dict):  # a whole row
                decided.update(f"{change.path}/{field}" for field in change.new)
    for task in contents.tasks:
        path = f"tasks/{task.id}/lifecycle"
        if task.lifecycle != "active" and path not in decided:
            message = msg("lifecycle is {value}, but no amendment made it so", value=task.lifecycle)
            hint = msg("enter the decision under amendments, at {path}", path=path)
            yield Finding(task.id, "lifecycle", message, hint)


@rule("DX710", "broken-chain", Severity.ERROR)
def broken_chain(contents: Contents) -> Iterator[Finding]:
    """An amendment changes a value from another one than the amendment before it led to.

    Why: the plan of any earlier day is found by undoing entry after entry; where they don't join, a day between the two
    gets a value that was never in force. Texts, numbers, dates and lists of ids are compared.

    Example:
        - {path: tasks/II.1/deadline/due, from: 2024-06-28, to: 2024-07-31}      (the first amendment)
        - {path: tasks/II.1/deadline/due, from: 2024-06-28, to: 2024-09-30}      (the second one)

    Instead:
        - {path: tasks/II.1/deadline/due, from: 2024-06-28, to: 2024-07-31}
        - {path: tasks/II.1/deadline/due, from: 2024-07-31, to: 2024-09-30}
    """
    newest: dict[str, Any] = {}
    for index, entry in enumerate(contents.plan.amendments):
        for at, change in enumerate(entry.changes):
            before = newest.get(change.path, change.old)
            if not isinstance(before, dict) and not isinstance(change.old, dict) and str(before) != str(change.old):
                message = msg(
                    "{path} was {before} after the amendment before this one, not {old}",
                    path=change.path,
                    before=_shown(before),
                    old=_shown(change.old),
                )
                yield Finding("", f"amendments.{index}.changes.{at}.from", message)
            newest[change.path] = change.new


@rule("DX716", "correction-of-substance", Severity.WARNING)
def correction_of_substance(contents: Contents) -> Iterator[Finding]:
    """A correction changes a due date, a lead, a number, or anything else that is more than another wording.

    Why: a correction is for clerical errors: it needs no deciding document, and it is never undone, so that what was
    overdue before it is not seen any more. What changes a duty is decided, and its entry names the document.

    Example:
        - date: 2024-10-15
          correction: true
          changes:
            - {path: tasks/II.1/deadline/due, from: 2024-06-30, to: 2024-09-30}

    Instead:
        - date: 2024-10-15
          document: 350/KH-BCĐ
          changes:
            - {path: tasks/II.1/deadline/due, from: 2024-06-30, to: 2024-09-30}
    """
    for index, entry in enumerate(contents.plan.amendments):
        for at, amended in enumerate(entry.changes) if entry.correction else ():
            change = change_at(amended.path, amended.old, amended.new)
            if change and change.is_legal and _weighs(change):
                hint = msg("name the document that decided it, or accept the finding with a waiver and the reason")
                message = msg("a correction changes {path}, which is more than a clerical error", path=amended.path)
                yield Finding("", f"amendments.{index}.changes.{at}.path", message, hint)


@rule("DX717", "amendment-of-no-legal-content", Severity.ERROR)
def amendment_of_no_legal_content(contents: Contents) -> Iterator[Finding]:
    """An amendment changes what is not legal content: an agency, a group, a link, a remark, the plan's status.

    Why: such things are known about the document and are no part of it. In the ledger they would be undone with it, and
    the plan of an earlier day would be shown with bodies and members that were never so.

    Example:
        - {path: agencies/so-tc/name, from: Sở Tài chính cũ, to: Sở Tài chính}

    Instead:
        agencies:
          - {id: so-tc, name: Sở Tài chính, kind: department}      (changed alone, without an entry)
    """
    for index, entry in enumerate(contents.plan.amendments):
        for at, amended in enumerate(entry.changes):
            change = change_at(amended.path, amended.old, amended.new)
            if change and not change.is_legal and _is_known(change):
                message = msg("{path} is no legal content, so no amendment changes it", path=amended.path)
                hint = msg("take the line out of the entry; change the value alone")
                yield Finding("", f"amendments.{index}.changes.{at}.path", message, hint)


@rule("DX718", "id-used-again", Severity.ERROR)
def id_used_again(contents: Contents) -> Iterator[Finding]:
    """A thing bears the id of another one that an amendment has dropped.

    Why: reports and decisions of the time before still name the old one by it. An id stays for good, also when its
    thing is gone; what is new takes the next free number.

    Example:
        - {path: tasks/II.3, from: {id: II.3, title: Xây dựng Đề án …}}            (the first amendment)
        - {path: tasks/II.3, to: {id: II.3, title: Tổ chức hội thảo …}}            (the second one)

    Instead:
        - {path: tasks/II.3, from: {id: II.3, title: Xây dựng Đề án …}}
        - {path: tasks/II.4, to: {id: II.4, title: Tổ chức hội thảo …}}
    """
    dropped: dict[str, Any] = {}
    for index, entry in enumerate(contents.plan.amendments):
        for at, change in enumerate(entry.changes):
            if isinstance(change.old, dict) and change.new is None:
                dropped[change.path] = change.old.get("title")
            title = change.new.get("title") if isinstance(change.new, dict) else None
            if title and dropped.get(change.path, title) != title:
                message = msg("{path} is the id of what was dropped before", path=change.path)
                hint = msg("give the new one the next free number")
                yield Finding("", f"amendments.{index}.changes.{at}.path", message, hint)


def _is_known(change: Change) -> bool:
    """Whether things of the kind have the field; of another one DX704 speaks."""
    model = _MODELS.get(change.subject)
    return model is None or not change.steps or change.steps[0] in model.model_fields


_MODELS: dict[str, type[BaseModel]] = {
    "section": Section,
    "task": Task,
    "activity": Activity,
    "kpi": Kpi,
    "agency": Agency,
    "group": Group,
    "document": Document,
}


def _weighs(change: Change) -> bool:
    """Whether a change is more than another wording."""
    return significance(change) not in (Significance.WORDING, Significance.TYPOGRAPHY)


RULES = (
    amendments_out_of_order,
    ledger_in_draft,
    amendment_without_document,
    amended_path_unknown,
    unnumbered_in_force,
    amendment_before_plan,
    amendment_without_effect,
    ledger_contradicts_plan,
    lifecycle_without_entry,
    broken_chain,
    correction_of_substance,
    amendment_of_no_legal_content,
    id_used_again,
)


def _items(plan: Plan) -> Mapping[str, Mapping[str, BaseModel]]:
    """What amendments name by id, under the name of its list."""
    lists: dict[str, Iterable[Any]] = {
        "sections": plan.all_sections(),
        "tasks": plan.tasks(),
        "activities": plan.activities,
        "kpis": plan.kpis,
        "agencies": plan.agencies,
        "groups": plan.groups,
        "documents": plan.documents,
    }
    return {name: {item.id: item for item in items} for name, items in lists.items()} if plan.amendments else {}


def _prefixes(path: str) -> Iterator[str]:
    """`tasks`, `tasks/II.1`, `tasks/II.1/title`; an id may hold a slash."""
    steps = path.split("/", MAX_STEPS)
    return ("/".join(steps[:end]) for end in range(1, len(steps) + 1))


def _split(items: Mapping[str, BaseModel], path: str) -> tuple[str, str]:
    """The item's id at the path's beginning and the fields after it; a blank id if no item bears it."""
    name = next((name for name in _prefixes(path) if name in items), "")
    return name, path[len(name) + 1 :]


def _value(plan: Plan, items: Mapping[str, Mapping[str, BaseModel]], path: str) -> Any:
    """The text, number, date or list of ids that stands at the path; None for anything else and for nothing."""
    head, _, rest = path.partition("/")
    node: Any = plan
    if head in items:
        name, path = _split(items[head], rest)
        node = items[head].get(name)
    for step in filter(None, path.split("/")):
        if isinstance(node, BaseModel):
            node = getattr(node, step) if step in type(node).model_fields else None
        elif isinstance(node, tuple):
            node = next((part for part in node if getattr(part, "id", None) == step), None)
        else:
            node = node.get(step) if isinstance(node, dict) else None
    if isinstance(node, tuple):
        return node if all(isinstance(part, str) for part in node) else None
    return node if isinstance(node, str | int | float | date | CoarseDate) else None


def _agree(value: Any, decided: Any) -> bool:
    if isinstance(value, tuple):
        return bool(decided == [*value])
    if isinstance(value, int | float) and isinstance(decided, str):
        decided = decided.rstrip(" %")
    return bool(value == decided) or str(value) == str(decided)


def _shown(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, tuple | list):
        return f"[{', '.join(map(str, value))}]"
    return "{…}" if isinstance(value, dict) else str(value)
