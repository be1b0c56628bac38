"""The paths of the ledger: `tasks/II.1/deadline/due` by item and field, or `theme` for a part without items."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from dxplan.model.definition import BaseModel
from dxplan.model.kpi import Kpi
from dxplan.model.plan import Activity, Agency, Document, Group, Plan, Section, Task
from dxplan.model.report_duty import ReportDuty
from dxplan.model.rhythm import SHORTENED, Rhythmic

LISTS = {
    "sections": "section",
    "tasks": "task",
    "activities": "activity",
    "kpis": "kpi",
    "agencies": "agency",
    "groups": "group",
    "documents": "document",
}
"""The lists whose items have ids, with the name of an item."""
LIST_OF = {subject: name for name, subject in LISTS.items()}
MODELS: dict[str, type[BaseModel]] = {
    "section": Section,
    "task": Task,
    "activity": Activity,
    "kpi": Kpi,
    "agency": Agency,
    "group": Group,
    "document": Document,
    "plan": Plan,
}
_MOST_STEPS = 64  # no plan has so many levels; longer paths end in one long step, as they would take quadratic time


class LedgerPath(NamedTuple):
    """The place of a value in a plan, also of one that the plan does not have.

    A task or a section is named without the sections around it, as its id is unique in the plan.
    """

    subject: str
    """`task`, `kpi` …; `plan` for parts without an id."""
    id: str
    steps: tuple[str, ...] = ()
    """The steps below the item, or from the plan; none for a whole item."""

    @classmethod
    def parse(cls, text: str) -> "LedgerPath":
        """Read a path; a doubled slash and one at the end are ignored."""
        head, *names = text.split("/", _MOST_STEPS)
        steps = tuple(filter(None, names))
        return cls(LISTS[head], "".join(steps[:1]), steps[1:]) if head in LISTS else cls("plan", "", (head, *steps))

    def __str__(self) -> str:
        return "/".join(self.steps if self.subject == "plan" else (LIST_OF[self.subject], self.id, *self.steps))

    @property
    def prefixes(self) -> Iterator["LedgerPath"]:
        """The item, or the plan, and every path from there down to this one."""
        return (self._replace(steps=self.steps[:end]) for end in range(len(self.steps) + 1))

    @property
    def has_known_field(self) -> bool:
        """Whether items of this kind, or the plan, have a field of that name; true for a whole item."""
        return not self.steps or _field_of(MODELS[self.subject], self.steps[0]) is not None


def overlap(path: str, other: str) -> bool:
    """Whether two paths lead to the same value, or one into the value of the other."""
    return f"{path}/".startswith(f"{other}/") or f"{other}/".startswith(f"{path}/")


def items_in(plan: Plan, subject: str) -> Iterable[Any]:
    """Every item of a kind, in the document's order, whatever section it is in."""
    nested = {"section": plan.all_sections, "task": plan.rows}
    return nested[subject]() if subject in nested else tuple(getattr(plan, LIST_OF[subject]))


def rows_above(plan: Plan, name: str) -> Iterator[str]:
    """The ids of the rows that a row stands below, the nearest first."""
    above = {row.task.id: row.parent for row in plan.placed_rows()}
    while parent := above.get(name):
        yield parent
        name = parent


def resolve(node: Any, steps: Iterable[str]) -> Any:
    """The value at the end of some steps below a model or its data; None if a step leads nowhere."""
    for step in steps:
        place = place_of(node, step)
        if place is None:
            return None
        node = value_of(node, str(place)) if isinstance(node, BaseModel) else node[place]
    return node


def value_of(node: BaseModel, name: str) -> Any:
    """The value of a field; of one that a file may have as a single value or as a list, as the file has it."""
    if isinstance(node, Rhythmic) and name in SHORTENED:
        return node.written(name)
    return getattr(node, name, None)


def whole_steps(steps: Sequence[str], duties: Sequence[Any]) -> Sequence[str]:
    """The steps with the place of the duty to report that has no id, which is left out in `reporting/due_day`."""
    if steps[:1] != ("reporting",) or len(steps) == 1 or index_of(duties, steps[1]) is not None:
        return steps
    if steps[1] not in ReportDuty.model_fields:
        return steps
    at = next((at for at, duty in enumerate(duties) if _id_of(duty) is None), len(duties))
    return steps[0], str(at), *steps[1:]


def place_of(node: Any, step: str) -> str | int | None:
    """Resolve one path step: a field or a mapping key, or a list index found by item id, else by position."""
    if isinstance(node, list | tuple):
        at = index_of(node, step)
        return next((n for n in range(len(node)) if str(n) == step), None) if at is None else at
    if isinstance(node, BaseModel):
        return _field_of(type(node), step)
    return step if isinstance(node, dict) and step in node else None


def _field_of(model: type[BaseModel], key: str) -> str | None:
    """The field that a key of the plan's file stands for."""
    fields = model.model_fields
    if key in fields and not fields[key].alias:
        return key
    return next((name for name, field in fields.items() if field.alias == key), None)


def index_of(items: Sequence[Any], name: str) -> int | None:
    """The index of the item with that id, in a list of models or of their data."""
    return next((at for at, item in enumerate(items) if _id_of(item) == name), None)


def _id_of(item: Any) -> Any:
    return item.get("id") if isinstance(item, dict) else getattr(item, "id", None)


def step_to(position: int, item: object) -> str:
    """The step that leads to a part of a list: its id, or its position if it has none."""
    return str(getattr(item, "id", position))


def id_order(name: str) -> tuple[int, int, str]:
    """A key that sorts ids of one list: by number, Arabic or Roman, else by letters."""
    last = name.rpartition(".")[2]
    if last.isdecimal():
        return 0, int(last), ""
    if last and set(last) <= set(_ROMAN):
        digits = [_ROMAN[letter] for letter in last]
        return 0, sum(-digit if digit < max(digits[at:]) else digit for at, digit in enumerate(digits)), ""
    return 1, 0, last


_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}
