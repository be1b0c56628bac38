"""The tasks of superior documents that a plan's tasks carry out: `05-KH/BCĐTW#I.3`."""

from typing import NamedTuple

from dxplan.model.plan import Activity, Plan, Task
from dxplan.wording.citations import number_key
from dxplan.wording.registry import Registry


class SuperiorLink(NamedTuple):
    """A document's number, and what the document calls the task."""

    document: str
    task: str


def link_of(text: str) -> SuperiorLink:
    """A link as its two parts; without a `#` the task is blank."""
    document, _, task = text.partition("#")
    return SuperiorLink(document.strip(), task.strip())


def superiors_named(plan: Plan) -> frozenset[str]:
    """The keys of the numbers of the documents that a plan's tasks carry out."""
    return frozenset(number_key(link_of(text).document) for row in plan.rows() for text in row.implements)


def is_superior(plan: Plan, numbers: frozenset[str]) -> bool:
    """Whether a plan's document has one of those numbers, which are keys."""
    return plan.document.number is not None and number_key(plan.document.number) in numbers


def superior_task(plan: Plan, name: str) -> Task | Activity | None:
    """The row or activity that is called so, by its id or by its number as printed if only one has it."""
    items: tuple[Task | Activity, ...] = (*plan.rows(), *plan.activities)
    matches = Registry(items).called(name)
    return matches[0] if len(matches) == 1 else None
