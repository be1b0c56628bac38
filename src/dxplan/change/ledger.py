"""The ledger of amendments: the plan as it stood on a day, and what a ledger leaves unexplained between two versions.

The plan file is the text now in force, and its ledger tells each change with the value before and after. A correction
mends a clerical error and is never undone by date.
"""

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from datetime import date
from typing import Any, NamedTuple

from dxplan.change.diff import Change, diff
from dxplan.change.path import LIST_OF, LISTS, MODELS, LedgerPath, index_of, items_in, place_of, resolve
from dxplan.model.definition import ValidationError
from dxplan.model.plan import Amendment, Plan
from dxplan.reading.load import reading_context

_Node = dict[str, Any]
_Setting = tuple[LedgerPath, Any]
"""A path and the value that it gets; None for nothing."""


class Stood(NamedTuple):
    """A plan as it stood on a day, and the amendments that were not decided yet."""

    plan: Plan
    later: tuple[Amendment, ...]
    fits: bool = True
    """Whether the ledger could be undone; else the plan is the one of the file."""


def plan_on(plan: Plan, day: date) -> Stood:
    """Undo the amendments dated after the day, the last first; a ledger that does not fit the plan undoes nothing."""
    later = tuple(entry for entry in plan.amendments if entry.date > day and not entry.correction)
    before = undone(plan, later) if later else plan
    return Stood(plan, (), fits=False) if before is None else Stood(before, later)


def undone(plan: Plan, entries: Sequence[Amendment]) -> Plan | None:
    """The plan without what some entries of its ledger changed; None if their values make no plan."""
    settings = [
        [(LedgerPath.parse(change.path), change.old) for change in reversed(entry.changes)]
        for entry in reversed(entries)
    ]
    return _rebuilt(plan, settings, _without(plan.amendments, entries))


def applied(plan: Plan, entries: Sequence[Amendment]) -> Plan | None:
    """The plan with what some entries decide, and with them in its ledger; None if their values make no plan."""
    settings = [[(LedgerPath.parse(change.path), change.new) for change in entry.changes] for entry in entries]
    return _rebuilt(plan, settings, sorted((*plan.amendments, *entries), key=lambda entry: entry.date))


def irreversible(plan: Plan) -> Iterator[tuple[int, int]]:
    """The changes with a value before that makes no plan: the index of the entry, and of the change in it.

    Only those of the newest such entry: without undoing it, nothing is known of the entries before it.
    """
    data = _open(plan)
    context = reading_context(plan.year)
    for index, entry in reversed(tuple(enumerate(plan.amendments))):
        if entry.correction:
            continue
        changes = {at: LedgerPath.parse(change.path) for at, change in reversed(tuple(enumerate(entry.changes)))}
        refused = set()
        for at in sorted(changes, key=lambda at: _phase((changes[at], entry.changes[at].old))):
            try:
                _put(data, changes[at], deepcopy(entry.changes[at].old))
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
    """For each fault of the item, or of what the plan itself has, the names on the way to the value."""
    node: Any = {**data, **{name: [] for name in LISTS if name in data}}
    if item.subject != "plan":
        places = ((holder, index_of(holder, item.id)) for holder in _holders(data, LIST_OF[item.subject]))
        node = next((holder[at] for holder, at in places if at is not None), None)
    try:
        if node is not None:
            MODELS[item.subject].model_validate(node, context=context)
    except ValidationError as error:
        return [set(map(str, fault["loc"])) for fault in error.errors(include_url=False)]
    return []


class Account(NamedTuple):
    """What the ledger of a plan says of the way from an older version to it, and what it leaves open."""

    rewritten: tuple[Amendment, ...]
    """Entries of the older version that are gone, or are not as they were."""
    new: tuple[Amendment, ...]
    """Entries that the older version does not have."""
    unexplained: tuple[Change, ...]
    """Changes of legal content that no new entry leads to."""
    misquoted: tuple[Change, ...]
    """Values that new entries give as those before, and the older version has others: from what it has to those."""
    fits: bool = True
    """Whether the new values of the new entries make a plan; else nothing is known of the last two."""


def entries_between(old: Plan, new: Plan) -> tuple[tuple[Amendment, ...], tuple[Amendment, ...]]:
    """The entries that the newer ledger lacks, and those that it has more; a reason worded better makes no other."""
    before, after = [*map(_decision, old.amendments)], [*map(_decision, new.amendments)]
    same = 0  # ledgers share their beginning: to look for each entry in all others would take quadratic time
    while same < min(len(before), len(after)) and before[same] == after[same]:
        same += 1
    left, right = before[same:], after[same:]
    gone = (entry for entry in old.amendments[same:] if _decision(entry) not in right)
    return tuple(gone), tuple(entry for entry in new.amendments[same:] if _decision(entry) not in left)


def account(base: Plan, head: Plan) -> Account:
    """Hold the ledger of `head` against an older version, `base`.

    The new entries must lead from the base's legal content to the head's, and undoing them back again.
    """
    rewritten, entered = entries_between(base, head)
    new = tuple(entry for entry in entered if not any(_is_rewriting(entry, old) for old in rewritten))
    forward, back = applied(base, new), undone(head, new)
    if forward is None:
        return Account(rewritten, new, (), (), fits=False)
    unexplained = tuple(change for change in diff(forward, head) if change.is_legal)
    if back is None:  # see `irreversible`; a change without an entry may also stand in the way
        return Account(rewritten, new, unexplained, ())
    open_paths = {change.path for change in unexplained}
    misquoted = tuple(change for change in diff(base, back) if change.is_legal and change.path not in open_paths)
    return Account(rewritten, new, unexplained, misquoted)


def renumbered(base: Plan, head: Plan) -> Iterator[tuple[str, str]]:
    """Things of the base that stand under another id in the head: their ids before and after.

    Ids stay for good: reports and older decisions name the thing by them. A thing is known again by its title.
    """
    for subject in ("task", "activity", "kpi"):
        old, new = ({item.id: item.title for item in items_in(plan, subject)} for plan in (base, head))
        ids = {title: name for name, title in old.items()}
        for name, title in new.items():
            was = ids.get(title)
            if was is not None and old.get(name) != title and new.get(was) != title:
                yield was, name


def _decision(entry: Amendment) -> Any:
    """What of an entry may never change; its reason may be worded better."""
    return entry.document, entry.date, entry.correction, entry.changes


def _is_rewriting(entry: Amendment, old: Amendment) -> bool:
    """Whether an entry stands where an older one is gone: it names the same document, or decides the same."""
    return (entry.document is not None and entry.document == old.document) or entry.changes == old.changes


def _without(entries: Sequence[Amendment], gone: Sequence[Amendment]) -> list[Amendment]:
    left = list(entries)
    for entry in gone:
        left.remove(entry)
    return left


def _open(plan: Plan) -> _Node:
    """The plan as data that can be changed, as its file has it: what is left out would bind a value to its kind."""
    data = plan.model_dump(mode="json", by_alias=True, exclude={"amendments"}, exclude_defaults=True)
    return {"headings": {}, **data}


def _rebuilt(plan: Plan, settings: Iterable[list[_Setting]], entries: Iterable[Amendment]) -> Plan | None:
    data = _open(plan)
    try:
        for of_entry in settings:
            for path, value in sorted(of_entry, key=_phase):
                _put(data, path, deepcopy(value))  # another setting may change it, and the entry keeps it as it is
        data["amendments"] = [entry.model_dump(by_alias=True) for entry in entries]
        return Plan.model_validate(data, context=reading_context(data.get("year")))
    except (ValidationError, _UnfitError):  # the checks say what is wrong with the ledger
        return None


class _UnfitError(Exception):
    """A value is to stand where only an item with an id can."""


def _phase(setting: _Setting) -> tuple[int, int]:
    """Order the settings of an entry: sections come before what is in them, and go after it."""
    path, value = setting
    if path.subject != "section" or path.steps:
        return 1, 0
    return (0, len(path.id)) if isinstance(value, dict) else (2, 0)


def _put(data: _Node, path: LedgerPath, value: Any) -> None:
    """Set the value at a path; a whole item comes where it belongs, or goes."""
    if path.subject == "plan":
        _set(data, path.steps, value)
        return
    head = LIST_OF[path.subject]
    for holder in _holders(data, head):
        at = index_of(holder, path.id)
        if at is not None:
            if path.steps:
                _set(holder[at], path.steps, value)
            elif value is None:
                del holder[at]
            elif _is_item(value, head) and value["id"] == path.id:
                holder[at] = {**{name: holder[at][name] for name in _HELD if name in holder[at]}, **value}
            else:
                raise _UnfitError
            return
    if not path.steps:
        _insert(data, head, path.id, value)


def _holders(data: _Node, head: str) -> Iterator[list[_Node]]:
    """Every list of the plan under that name."""
    if head != "tasks":
        yield data.setdefault(head, [])
    for section in _sections(data) if head in _HELD else ():
        yield section.setdefault(head, [])


def _sections(node: _Node) -> Iterator[_Node]:
    for section in node.get("sections", ()):
        yield section
        yield from _sections(section)


def _insert(data: _Node, head: str, name: str, item: Any) -> None:
    """Put a whole item where its number belongs: a task, or a section within another, by what its id begins with."""
    if not isinstance(item, dict) or item.get("id") != name:
        return
    parents = (section for section in _sections(data) if head in _HELD and section["id"] == name.rpartition(".")[0])
    parent = next(parents, None if head == "tasks" else data)
    if parent is not None:
        if not _is_item(item, head):
            raise _UnfitError
        holder, place = parent.setdefault(head, []), _order(name)
        holder.insert(next((at for at, other in enumerate(holder) if _order(other["id"]) > place), len(holder)), item)


def _is_item(value: Any, head: str) -> bool:
    """Whether it has an id, and of a section so has all that stands in it."""
    if not isinstance(value, dict) or not isinstance(value.get("id"), str):
        return False
    held = {name: value.get(name, []) for name in _HELD} if head == "sections" else {}
    return all(isinstance(items, list) and all(_is_item(one, name) for one in items) for name, items in held.items())


def _order(name: str) -> tuple[int, int, str]:
    """The place of an id among its siblings: by its number, Arabic or Roman, else by its letters."""
    last = name.rpartition(".")[2]
    if last.isdecimal():
        return 0, int(last), ""
    if last and set(last) <= set(_ROMAN):
        digits = [_ROMAN[letter] for letter in last]
        return 0, sum(-one if one < max(digits[at:]) else one for at, one in enumerate(digits)), ""
    return 1, 0, last


_HELD = ("sections", "tasks")
"""What a section holds that comes and goes by itself."""
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}


def _set(node: Any, steps: Sequence[str], value: Any) -> None:
    """Set a field below a node; nothing if what holds the field is not there."""
    *way, last = steps
    holder = resolve(node, way)
    if not isinstance(holder, dict):
        place = place_of(holder, last)
        if place is not None and value is not None:
            holder[place] = value
    elif value is None or (value == [] and "kind" in holder):  # another kind may not know the list
        holder.pop(last, None)
    else:
        holder[last] = value
