"""Search for items of a plan: by ids in any capitals, by printed numbers, agencies, groups and documents by names."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from dxplan.diagnostics import Message, msg
from dxplan.model.kpi import Kpi, Part
from dxplan.model.plan import Activity, Agency, Document, Group, Section, Task
from dxplan.wording.labels import Numbered
from dxplan.wording.row_numbers import bare_number

MOST_CANDIDATES = 8
"""How many items that a text may mean are listed: “UBND xã” is a part of a thousand names."""
LEAST_LETTERS = 4
"""The length of the shortest part of a name that can be searched for."""

Item = Task | Activity | Section | Kpi | Agency | Group | Document
Some = TypeVar("Some", bound=Item | Part)


class Registry(Generic[Some]):
    """Some items of a plan, to be found by what people type for them."""

    def __init__(self, items: Iterable[Some]) -> None:
        self.items = tuple(items)
        self.ids = frozenset(item.id for item in self.items)
        self._named: dict[str, list[Some]] | None = None
        self._short: dict[str, Some] = {}
        """By the key of a short form of a body's name that only one can have."""

    def called(self, text: str, *, whole: bool = False) -> list[Some]:
        """The items that the text may mean: by id, else by printed number, else by whole name or its usual short form,
        else, unless `whole`, by a part of the name.
        """
        wanted = text.strip().lower()
        by_id = [item for item in self.items if item.id.lower() == wanted]
        return by_id or self._by_number(bare_number(text).lower()) or self._by_name(text, whole)

    def _by_number(self, wanted: str) -> list[Some]:
        numbered = ((item, item.number) for item in self.items if isinstance(item, Numbered))
        return [item for item, number in numbered if wanted and number and bare_number(number).lower() == wanted]

    def _by_name(self, text: str, whole: bool) -> list[Some]:
        from dxplan.wording.names import key, short_forms  # most ids are typed as they are

        if self._named is None:
            self._named = {}
            for item in self.items:
                for name in dict.fromkeys(map(key, _names(item))):
                    self._named.setdefault(name, []).append(item)
            agencies = {item.id: item for item in self.items if isinstance(item, Agency)}
            short = short_forms((item.id, name) for item in agencies.values() for name in _names(item))
            self._short = {form: agencies[id_] for form, id_ in short.items() if form not in self._named}
        wanted = key(text)
        items = self._named.get(wanted, []) if wanted else []
        if not items and wanted in self._short:
            return [self._short[wanted]]
        if not (items or whole) and len(wanted) >= LEAST_LETTERS and " " in text:  # else it is a mistyped id
            matching = {id(item): item for name, items in self._named.items() if wanted in name for item in items}
            items = [item for item in matching.values() if isinstance(item, Agency | Group)]
        return _as_marked(items, text) if len(items) > 1 else items


def _as_marked(items: list[Some], text: str) -> list[Some]:
    """Of items whose names differ in marks, those whose names have the marks that were typed; all if none has them."""
    from dxplan.wording.alphabet import bare

    wanted = f" {bare(text)} "
    return [item for item in items if any(wanted in f" {bare(name)} " for name in _names(item))] or items


def candidates(items: Iterable[Item | Part]) -> list[str | Message]:
    """Items that may be meant, for a message: their ids, of bodies with the names; the first of many."""
    labels: list[str | Message] = [
        f"{item.id} “{item.name}”" if isinstance(item, Agency | Group) else item.id for item in items
    ]
    others = len(labels[MOST_CANDIDATES:])
    return [*labels[:MOST_CANDIDATES], *([msg("… and {count} more", count=others)] if others else ())]


def _names(item: Item | Part) -> tuple[str, ...]:
    match item:
        case Agency():
            return (item.name, *filter(None, (item.short,)), *item.aliases)
        case Group():
            return (item.name, *item.aliases)
        case Document():
            return (item.number,)
    return ()
