"""The ledger of amendments: the plan as it was on a day, and the changes between two versions that no entry explains.

The plan file is the text now in force, and its ledger has each change with the value before and after. A correction
mends a clerical error and is never undone by date.
"""

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from datetime import date
from typing import Any, NamedTuple

from dxplan.change.diff import Change, diff
from dxplan.change.path import (
    LIST_OF,
    LISTS,
    MODELS,
    LedgerPath,
    id_order,
    index_of,
    items_in,
    place_of,
    resolve,
    whole_steps,
)
from dxplan.model.definition import ValidationError
from dxplan.model.plan import AmendedValue, Amendment, Plan
from dxplan.model.report_duty import ReportDuty
from dxplan.reading.load import reading_context

_Node = dict[str, Any]


class _Setting(NamedTuple):
    """A path and the value to put there; None to remove it."""

    path: LedgerPath
    value: Any
    inside: str | None
    after: str | None
    """Where a whole item goes, if its id does not tell."""


class Stood(NamedTuple):
    """A plan as it was on a day, and the amendments that were decided later."""

    plan: Plan
    later: tuple[Amendment, ...]
    fits: bool = True
    """Whether the ledger could be undone; else the plan is that of the file."""


def plan_on(plan: Plan, day: date) -> Stood:
    """Undo the amendments dated after the day, the last first; a ledger that does not fit the plan undoes nothing."""
    later = tuple(entry for entry in plan.amendments if entry.date > day and not entry.correction)
    before = undone(plan, later) if later else plan
    return Stood(plan, (), fits=False) if before is None else Stood(before, later)


def undone(plan: Plan, entries: Sequence[Amendment]) -> Plan | None:
    """The plan before some entries of its ledger; None if the values in them make no plan."""
    settings = [[_setting(change, change.old) for change in _backwards(entry.changes)] for entry in reversed(entries)]
    return _rebuilt(plan, settings, _without(plan.amendments, entries))


def applied(plan: Plan, entries: Sequence[Amendment]) -> Plan | None:
    """The plan after some entries, with them in its ledger; None if the values in them make no plan."""
    settings = [[_setting(change, change.new) for change in entry.changes] for entry in entries]
    return _rebuilt(plan, settings, sorted((*plan.amendments, *entries), key=lambda entry: entry.date))


def irreversible(plan: Plan) -> Iterator[tuple[int, int]]:
    """The changes with a value before that makes no plan: the index of the entry, and of the change in it.

    Only those of the newest such entry: without undoing it, nothing is known of the entries before it.
    """
    data = _open(plan)
    context = reading_context(plan.year, plan.until)
    for index, entry in reversed(tuple(enumerate(plan.amendments))):
        if entry.correction:
            continue
        changes = {at: LedgerPath.parse(change.path) for at, change in enumerate(entry.changes)}
        settings = {id(change): _setting(change, deepcopy(change.old)) for change in entry.changes}
        places = {id(change): at for at, change in enumerate(entry.changes)}
        refused = set()
        for change in sorted(_backwards(entry.changes), key=lambda change: _phase(settings[id(change)])):
            at = places[id(change)]
            try:
                _put(data, settings[id(change)])
            except _UnfitError:
                refused.add(at)
        for item in dict.fromkeys(path._replace(steps=()) for path in changes.values()):
            of_item = [at for at, path in changes.items() if path[:2] == item[:2]]
            for names in _refused_names(data, item, context):  # the change whose path has most of them
                refused.add(max(of_item, key=lambda at: len(names & {*changes[at].steps})))
        if refused:
            yield from ((index, at) for at in sorted(refused))
            return


def _refused_names(data: _Node, item: LedgerPath, context: dict[str, Any]) -> list[set[str]]:
    """For each fault of the item, or of the plan without its items, the names on the path to the value."""
    node: Any = {**data, **{name: [] for name in LISTS if name in data}}
    if item.subject != "plan":
        place = _find(data, item)
        node = place[0][place[1]] if place else None
    try:
        if node is not None:
            MODELS[item.subject].model_validate(node, context=context)
    except ValidationError as error:
        return [set(map(str, fault["loc"])) for fault in error.errors(include_url=False)]
    return []


class Account(NamedTuple):
    """The changes since an older version of a plan, compared with the entries of its ledger."""

    rewritten: tuple[Amendment, ...]
    """Entries of the older version that are gone or changed."""
    new: tuple[Amendment, ...]
    """Entries that the older version does not have."""
    unexplained: tuple[Change, ...]
    """Changes of legal content that no new entry leads to."""
    misquoted: tuple[Change, ...]
    """Values that new entries give as those before, but the older version has others: from its values to those."""
    fits: bool = True
    """Whether the new values of the new entries make a plan; else the last two are empty."""


def entries_between(old: Plan, new: Plan) -> tuple[tuple[Amendment, ...], tuple[Amendment, ...]]:
    """The entries that only the older ledger has, and those that only the newer one has; reasons do not count."""
    before, after = [*map(_decision, old.amendments)], [*map(_decision, new.amendments)]
    same = 0  # ledgers share their beginning; comparing each entry with all others would take quadratic time
    while same < min(len(before), len(after)) and before[same] == after[same]:
        same += 1
    left, right = before[same:], after[same:]
    gone = (entry for entry in old.amendments[same:] if _decision(entry) not in right)
    return tuple(gone), tuple(entry for entry in new.amendments[same:] if _decision(entry) not in left)


def account(base: Plan, head: Plan) -> Account:
    """Compare the ledger of `head` with an older version, `base`.

    The new entries must lead from the legal content of the base to that of the head, and undoing them back again.
    """
    rewritten, entered = entries_between(base, head)
    new = tuple(entry for entry in entered if not any(_is_rewriting(entry, old) for old in rewritten))
    forward, back = applied(base, new), undone(head, new)
    if forward is None:
        return Account(rewritten, new, (), (), fits=False)
    unexplained = tuple(change for change in diff(forward, head) if change.is_legal)
    if back is None:  # see `irreversible`; a change without an entry can also be the reason
        return Account(rewritten, new, unexplained, ())
    open_paths = {change.path for change in unexplained}
    misquoted = tuple(change for change in diff(base, back) if change.is_legal and change.path not in open_paths)
    return Account(rewritten, new, unexplained, misquoted)


def renumbered(base: Plan, head: Plan) -> Iterator[tuple[str, str]]:
    """The ids before and after of items that have another id in the head; they are recognised by their titles.

    Ids stay for good, as reports and older decisions use them.
    """
    for subject in ("task", "activity", "kpi"):
        old, new = ({item.id: item.title for item in items_in(plan, subject)} for plan in (base, head))
        ids = {title: name for name, title in old.items()}
        for name, title in new.items():
            was = ids.get(title)
            if was is not None and old.get(name) != title and new.get(was) != title:
                yield was, name


def _decision(entry: Amendment) -> Any:
    """The part of an entry that may never change: all but its reason."""
    return entry.document, entry.date, entry.correction, entry.changes


def _is_rewriting(entry: Amendment, old: Amendment) -> bool:
    """Whether an entry replaces an older one: it names the same document, or has the same changes."""
    return (entry.document is not None and entry.document == old.document) or entry.changes == old.changes


def _without(entries: Sequence[Amendment], gone: Sequence[Amendment]) -> list[Amendment]:
    left = list(entries)
    for entry in gone:
        left.remove(entry)
    return left


def _open(plan: Plan) -> _Node:
    """The plan as data of its file, to be changed; without defaults, which another kind of deadline may not have."""
    return {"headings": {}, **plan.file_data(exclude=("amendments",))}


def _rebuilt(plan: Plan, settings: Iterable[list[_Setting]], entries: Iterable[Amendment]) -> Plan | None:
    data = _open(plan)
    try:
        for of_entry in settings:
            for setting in sorted(of_entry, key=_phase):
                # a later setting may change the value, and the entry must not change
                _put(data, setting._replace(value=deepcopy(setting.value)))
        data["amendments"] = [*entries]
        return Plan.model_validate(data, context=reading_context(data.get("year"), data.get("until")))
    except (ValidationError, _UnfitError):  # the rules report the faults of the ledger
        return None


class _UnfitError(Exception):
    """A value for a place that only an item with an id can have."""


def _setting(change: AmendedValue, value: Any) -> _Setting:
    return _Setting(LedgerPath.parse(change.path), value, change.inside, change.after)


def _backwards(changes: Sequence[AmendedValue]) -> list[AmendedValue]:
    """The changes in the order of undoing: the last first, but what is put back in the order of the document.

    So a row comes back before those below it, and before those after it.
    """
    is_back = [isinstance(change.old, dict) and change.new is None for change in changes]
    back = [change for change, is_put in zip(changes, is_back, strict=True) if is_put]
    return [*back, *(change for change, is_put in reversed([*zip(changes, is_back, strict=True)]) if not is_put)]


def _phase(setting: _Setting) -> tuple[int, int]:
    """A key that sorts the settings of an entry: sections are added before their items, and removed after them."""
    path, value, *_ = setting
    if path.subject != "section" or path.steps:
        return 1, 0
    return (0, len(path.id)) if isinstance(value, dict) else (2, 0)


def _put(data: _Node, setting: _Setting) -> None:
    """Set the value at a path; a whole item is inserted in its place, replaced or removed."""
    path, value = setting.path, setting.value
    if path.subject == "plan":
        if path.steps[0] == "reporting":
            _put_duty(data, path.steps, value)
        else:
            _set(data, path.steps, value)
        return
    place = _find(data, path)
    if place is None:
        if not path.steps:
            _insert(data, setting)
        return
    items, at = place
    if path.steps:
        _set(items[at], path.steps, value)
    elif value is None:
        del items[at]
    elif _is_item(value, LIST_OF[path.subject]) and value["id"] == path.id:
        items[at] = {**{name: items[at][name] for name in _NESTED if name in items[at]}, **value}
    else:
        raise _UnfitError


def _put_duty(data: _Node, steps: tuple[str, ...], value: Any) -> None:
    """Set a value of the duties to report; a whole duty is added at the end, replaced or removed."""
    duties = data.get("reporting") or []
    data["reporting"] = duties = duties if isinstance(duties, list) else [duties]
    if len(steps) == 2 and steps[1] not in ReportDuty.model_fields:
        at = index_of(duties, steps[1])
        if value is not None and not (isinstance(value, dict) and value.get("id") == steps[1]):
            raise _UnfitError
        duties[len(duties) if at is None else at : len(duties) if at is None else at + 1] = [value] if value else []
    else:
        _set(data, whole_steps(steps, duties), value)


def _find(data: _Node, path: LedgerPath) -> tuple[list[Any], int] | None:
    """The list with the item of a path, and the index of the item in it; None if the plan does not have the item."""
    places = ((items, index_of(items, path.id)) for items in _lists(data, LIST_OF[path.subject]))
    return next(((items, at) for items, at in places if at is not None), None)


def _lists(data: _Node, head: str) -> Iterator[list[_Node]]:
    """Every list of that name in the plan and its sections."""
    if head != "tasks":
        yield data.setdefault(head, [])
        for section in _sections(data) if head in _NESTED else ():
            yield section.setdefault(head, [])
        return
    if "tasks" in data:
        yield from _lists_of_rows(data["tasks"])
    for section in _sections(data):
        yield from _lists_of_rows(section.setdefault(head, []))


def _lists_of_rows(rows: Any) -> Iterator[list[_Node]]:
    """A list of rows, and those in the rows."""
    yield rows
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict) and "tasks" in row:
            yield from _lists_of_rows(row["tasks"])


def _sections(node: _Node) -> Iterator[_Node]:
    for section in node.get("sections", ()):
        yield section
        yield from _sections(section)


def _insert(data: _Node, setting: _Setting) -> None:
    """Insert a whole item where the entry says, else in the order of ids in what its id begins with."""
    head, item = LIST_OF[setting.path.subject], setting.value
    if not isinstance(item, dict) or item.get("id") != setting.path.id:
        return
    if not _is_item(item, head):
        raise _UnfitError
    before = _find(data, setting.path._replace(id=setting.after)) if setting.after else None
    if before:
        siblings, at = before
        siblings.insert(at + 1, item)
        return
    outer = setting.inside or item["id"].rpartition(".")[0]
    parents = (node for node in _around(data, head) if node.get("id") == outer)
    top = None if setting.inside or (head == "tasks" and "tasks" not in data) else data
    parent = next(parents, top)
    if parent is None:
        raise _UnfitError
    siblings, order = parent.setdefault(head, []), id_order(item["id"])
    at = next((at for at, sibling in enumerate(siblings) if id_order(sibling["id"]) > order), len(siblings))
    siblings.insert(0 if setting.inside else at, item)


def _around(data: _Node, head: str) -> Iterator[_Node]:
    """What may have sections or rows in it, and has an id: sections, and for rows also other rows."""
    yield from _sections(data) if head in _NESTED else ()
    for rows in _lists(data, head) if head == "tasks" else ():
        yield from (row for row in rows if isinstance(row, dict))


def _is_item(value: Any, head: str) -> bool:
    """Whether it has an id, and the items in a section have one too."""
    if not isinstance(value, dict) or not isinstance(value.get("id"), str):
        return False
    nested = {name: value.get(name, []) for name in _NESTED} if head == "sections" else {}
    return all(
        isinstance(items, list) and all(_is_item(part, name) for part in items) for name, items in nested.items()
    )


_NESTED = ("sections", "tasks")
"""The lists of items in a section."""


def _set(node: Any, steps: Sequence[str], value: Any) -> None:
    """Set a field below a node; without effect if the node above the field is missing."""
    *way, last = steps
    parent = resolve(node, way)
    if not isinstance(parent, dict):
        place = place_of(parent, last)
        if place is not None and value is not None:
            parent[place] = value
    elif value is None or (value == [] and "kind" in parent):  # another kind may not have the list
        parent.pop(last, None)
    else:
        parent[last] = value
