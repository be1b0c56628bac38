"""The differences between two versions of a plan: items are matched by id only, texts and lists by place."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import starmap
from typing import Any, Literal, NamedTuple

from dxplan.change.path import LISTS, LedgerPath, id_order, items_in, step_to, value_of
from dxplan.model.node import Node
from dxplan.model.plan import AmendedValue, Plan, Section, Task
from dxplan.model.printing import TableColumn
from dxplan.model.report_duty import in_file


class Change(NamedTuple):
    """A value that differs, or a whole item that was added or removed.

    Single values are as in the model; whole items, and parts with several values, are plain data as in the file.
    """

    kind: Literal["added", "removed", "changed"]
    subject: str
    """`task`, `kpi` …; `plan` for parts without an id."""
    id: str
    steps: tuple[str, ...]
    """The steps from the item, or from the plan; none for a whole item. A step may have a dot in it."""
    old: Any
    new: Any
    is_note: bool = False
    """It is in a column of remarks, which are no legal content."""
    inside: str | None = None
    after: str | None = None
    """The place of a whole item if its id does not tell it: what it is first in, else the item before it."""

    @property
    def field(self) -> str:
        """The steps as a dotted path; blank for a whole item."""
        return ".".join(self.steps)

    @property
    def path(self) -> str:
        """The path as the ledger writes it: `tasks/II.1/deadline/due`."""
        return str(LedgerPath(self.subject, self.id, self.steps))

    @property
    def is_legal(self) -> bool:
        """Whether only an amendment may change it: it is in the document's own text or a duty in it."""
        if self.is_note:
            return False
        if self.subject == "plan":
            return self.steps[0] in _LEGAL_PARTS and self.steps[-1] not in _LINKS.get(self.steps[0], ())
        legal = _LEGAL_FIELDS.get(self.subject)
        return legal is not None and (not self.steps or self.steps[0] in legal)


def change_of(amended: AmendedValue) -> Change | None:
    """The change that an amendment makes; None if its path leads to no item and no part of a plan."""
    path = LedgerPath.parse(amended.path)
    is_known = path.id or (path.subject == "plan" and path.has_known_field)
    return _change(path, amended.old, amended.new) if is_known else None


def _change(path: LedgerPath, old: Any, new: Any) -> Change:
    subject, name, steps = path
    is_item = bool(name) and not steps
    kind: Literal["added", "removed", "changed"] = "changed"
    if is_item and (old is None or new is None):
        kind = "added" if old is None else "removed"
    return Change(kind, subject, name, steps, old, new)


def diff(old: Plan, new: Plan) -> tuple[Change, ...]:
    """Every difference but those of the ledger, in the order of the new document, removed items after their kind."""
    return tuple(_changes(old, new))


def _changes(old: Plan, new: Plan) -> Iterator[Change]:
    for name in Plan.model_fields:
        if name in ("amendments", "top_tasks"):  # all rows are compared behind the sections
            continue
        if name in LISTS:
            yield from _items(old, new, LISTS[name])
            if name == "sections":
                yield from _items(old, new, "task")
        else:
            compared = _of_duties(old, new) if name == "reporting" else None
            for steps, before, after in compared or _values(getattr(old, name), getattr(new, name), (name,)):
                yield _change(LedgerPath("plan", "", steps), before, after)


def _items(old: Plan, new: Plan, subject: str) -> Iterator[Change]:
    before, after = ({item.id: item for item in items_in(plan, subject)} for plan in (old, new))
    notes = _notes(old, subject) & _notes(new, subject)
    for name, item in after.items():
        if name not in before:
            yield _placed(_change(LedgerPath(subject, name), None, _plain(item)), new)
        elif item is not before[name]:
            for steps, was, now in _values(before[name], item, ()):
                change = _change(LedgerPath(subject, name, steps), was, now)
                yield change._replace(is_note=steps[0] == "extra" and steps[-1] in notes)
    for name, item in before.items():
        if name not in after:
            yield _placed(_change(LedgerPath(subject, name), _plain(item), None), old)


def _placed(change: Change, plan: Plan) -> Change:
    """The change with the place that the item has in a plan, where the order of ids would give another."""
    lists = [*_lists(plan, change.subject)]
    before = change.id.rpartition(".")[0]
    derived = before if any(holder == before for holder, _ in lists) else ""  # a row `1.1` may stand in no row 1
    for holder, items in lists:
        ids = [item.id for item in items]
        if change.id not in ids:
            continue
        at = ids.index(change.id)
        by_id = next((n for n, other in enumerate(ids) if n != at and id_order(other) > id_order(change.id)), len(ids))
        if holder == derived and by_id in (at, at + 1):
            return change
        return change._replace(after=ids[at - 1]) if at else change._replace(inside=holder or None)
    return change


def _lists(plan: Plan, subject: str) -> Iterator[tuple[str, Sequence[Any]]]:
    """The lists of such items, each with the id of what it is in; blank for the plan."""
    if subject == "task":
        yield "", plan.top_tasks
        yield from ((section.id, section.tasks) for section in plan.all_sections())
        yield from ((row.id, row.tasks) for row in plan.rows() if row.tasks)
    elif subject == "section":
        yield "", plan.sections
        yield from ((section.id, section.sections) for section in plan.all_sections())
    else:
        yield "", tuple(items_in(plan, subject))


def _notes(plan: Plan, subject: str) -> set[str]:
    """The headings of the columns of remarks in the tables of tasks or KPIs."""
    columns: list[TableColumn] = [column for section in plan.all_sections() for column in section.columns]
    if plan.columns:
        columns += plan.columns.tasks if subject == "task" else plan.columns.kpis
    return {column.heading for column in columns if column.note} if subject in ("task", "kpi") else set()


_Steps = tuple[str, ...]
_NOTHING = (None, ())


def _values(old: Any, new: Any, steps: _Steps) -> Iterator[tuple[_Steps, Any, Any]]:
    """Yield (steps, old, new) for every leaf in which two versions of a part differ."""
    if isinstance(old, Section) and isinstance(new, Section):
        yield from _fields(old, new, ("number", "title", "columns", "waivers"), steps)
    elif old == new:
        return
    elif isinstance(old, Node) and isinstance(new, Node):
        names = dict.fromkeys((*type(old).model_fields, *type(new).model_fields))
        if isinstance(old, Task):
            del names["tasks"]  # the rows below it are compared as all others
        yield from _fields(old, new, names, steps)
    elif isinstance(old, dict) and isinstance(new, dict):
        for name in dict.fromkeys((*old, *new)):
            yield from _values(old.get(name), new.get(name), (*steps, name))
    elif isinstance(old, tuple) and isinstance(new, tuple) and _are_alike(old, new, steps[-1]):
        after = {step_to(at, part): part for at, part in enumerate(new)}
        for at, part in enumerate(old):
            step = step_to(at, part)
            yield from _values(part, after[step], (*steps, step))
    else:
        yield steps, _plain(old), _plain(new)


def _of_duties(old: Plan, new: Plan) -> Iterator[tuple[_Steps, Any, Any]]:
    """The duties to report by their ids; all of them if the one without an id comes or goes, or if they change places.

    Those that come or go stand at the end, as the ledger puts them there.
    """
    before, after = ({duty.id: duty for duty in plan.reporting} for plan in (old, new))
    kept = [name for name in before if name in after]
    are_placed = all([*names][: len(kept)] == kept for names in (before, after))
    if (None in before) != (None in after) or not are_placed:
        yield ("reporting",), _duties(old), _duties(new)
        return
    for name in dict.fromkeys((*before, *after)):
        was, now, way = before.get(name), after.get(name), ("reporting", *([name] if name else []))
        if was and now:
            yield from _values(was, now, way)
        else:
            yield way, _plain(was), _plain(now)


def _duties(plan: Plan) -> Any:
    return in_file(plan.reporting) if plan.reporting else None


def _fields(old: Node, new: Node, names: Iterable[str], steps: _Steps) -> Iterator[tuple[_Steps, Any, Any]]:
    fields = {**type(old).model_fields, **type(new).model_fields}
    for name in names:
        before, after = (value_of(node, name) for node in (old, new))
        if before not in _NOTHING or after not in _NOTHING:  # the kinds of deadlines and targets have different fields
            yield from _values(before, after, (*steps, fields[name].alias or name))


def _are_alike(old: tuple[Any, ...], new: tuple[Any, ...], field: str) -> bool:
    """Whether two lists have the same items, so that each can be compared with its counterpart."""
    if not all(isinstance(part, Node) for part in (*old, *new)) and field not in _PARAGRAPHS:
        return False
    return {*starmap(step_to, enumerate(old))} == {*starmap(step_to, enumerate(new))}


def _plain(value: Any) -> Any:
    """An item as data of the file, without the sections and rows in it, which have changes of their own."""
    if isinstance(value, Node):
        return value.file_data(exclude=("sections", "tasks") if isinstance(value, Section | Task) else ())
    return [_plain(part) for part in value] if type(value) is tuple else value


_PARAGRAPHS = frozenset(("general", "requirements", "items", "recipients", "text"))
"""The lists of paragraphs, which are compared by position; other lists of texts are ids."""
_LEGAL_PARTS = frozenset(
    (
        *(
            "year",
            "until",
            "form",
            "document",
            "headings",
            "columns",
            "text",
            "basis",
            "theme",
            "objectives",
            "preamble",
            "budget",
        ),
        *("organisation", "reporting"),
    )
)
_LINKS = {"basis": ("documents",), "organisation": ("agencies",)}
"""Fields of those parts that editors added to link them to items of the file."""
_LEGAL_FIELDS = {
    "section": frozenset(("number", "title", "columns")),
    "task": frozenset(
        (
            *("number", "title", "deliverable", "deadline", "lead", "coordinating", "printed", "extra", "merged"),
            *("lifecycle", "footnotes"),
        )
    ),
    "activity": frozenset(("number", "title", "items", "deadline", "lead", "in", "printed")),
    "kpi": frozenset(("number", "title", "unit", "target", "targets", "lead", "printed", "extra", "footnotes")),
}
