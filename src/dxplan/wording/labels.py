"""What sections, rows, activities and KPIs are called where they are named: in a sentence, a list or a table."""

from collections import Counter
from collections.abc import Iterator

from dxplan.model.kpi import Kpi
from dxplan.model.plan import Activity, Plan, Section, Task
from dxplan.wording.row_numbers import bare_number, is_in_letters, sequence_of

Numbered = Section | Task | Activity | Kpi


def labels(plan: Plan) -> dict[str, str]:
    """By id the names that are not the id: the printed number without its mark, where it names that item alone.

    A letter says nothing without what it stands in. Letters and plain numbers count on from each other, so where a
    number of a sort names no item alone, all of that sort go by their ids: `1.a`, `1.b`, and not `b` because no other
    row has that letter. A code is judged alone.
    """
    items, inner = list(numbered_items(plan)), set(_inner(plan))
    printed = {item.id: bare_number(printed_number(item)) for item in items}
    times = Counter(number.lower() for number in printed.values())
    ids = {item.id.lower(): item.id for item in (*items, *plan.agencies, *plan.groups, *plan.documents)}

    def names_it_alone(item: Numbered) -> bool:
        number = printed[item.id].lower()
        is_free = bool(number) and times[number] == 1 and ids.get(number, item.id) == item.id
        return is_free and not (item.id in inner and is_in_letters(printed[item.id]))

    numbered = [item for item in items if item.number]
    by_id = {sequence_of(printed[item.id]) for item in numbered if not names_it_alone(item)}
    names = {item.id: printed[item.id] for item in numbered if sequence_of(printed[item.id]) not in by_id}
    return {name: number for name, number in names.items() if number != name}


def printed_number(item: Numbered) -> str:
    """The number of an item as printed: its own, which may be blank, or the last part of its id."""
    return item.id.rpartition(".")[2] if item.number is None else item.number


def numbered_items(plan: Plan) -> Iterator[Numbered]:
    """Whatever has a number in the document."""
    yield from plan.all_sections()
    yield from plan.rows()
    yield from plan.activities
    yield from plan.kpis


def _inner(plan: Plan) -> Iterator[str]:
    """The ids of what stands in another item."""
    yield from (part.id for section in plan.all_sections() for part in section.sections)
    yield from (row.task.id for row in plan.placed_rows() if row.section or row.parent)
    yield from (kpi.id for kpi in plan.kpis if kpi.parent)
