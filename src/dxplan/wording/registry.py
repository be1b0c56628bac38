"""What is called how: things of a plan by their ids in any capitals, bodies and documents by their names too."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from dxplan.model.kpi import Kpi, Part
from dxplan.model.plan import Activity, Agency, Document, Group, Section, Task

LEAST_LETTERS = 4
"""Of a part of a name that may stand for the whole."""

Item = Task | Activity | Section | Kpi | Agency | Group | Document
Some = TypeVar("Some", bound=Item | Part)


class Registry(Generic[Some]):
    """Some things of a plan, to be found by what people call them."""

    def __init__(self, items: Iterable[Some]) -> None:
        self.items = tuple(items)
        self.ids = frozenset(item.id for item in self.items)
        self._named: dict[str, list[Some]] | None = None

    def called(self, typed: str, *, whole: bool = False) -> list[Some]:
        """Those that may be meant: by the id, else by the whole name, else, unless that is asked for, by its words."""
        wanted = typed.strip().lower()
        return [item for item in self.items if item.id.lower() == wanted] or self._by_name(typed, whole)

    def _by_name(self, typed: str, whole: bool) -> list[Some]:
        from dxplan.wording.names import key  # most ids are typed as they are

        if self._named is None:
            self._named = {}
            for item in self.items:
                for name in dict.fromkeys(map(key, _names(item))):
                    self._named.setdefault(name, []).append(item)
        wanted = key(typed)
        found = self._named.get(wanted, []) if wanted else []
        if not (found or whole) and len(wanted) >= LEAST_LETTERS and " " in typed:  # else it is a mistyped id
            parts = (item for name, items in self._named.items() if wanted in name for item in items)
            found = [item for item in {id(item): item for item in parts}.values() if isinstance(item, Agency | Group)]
        return found


def _names(item: Item | Part) -> tuple[str, ...]:
    match item:
        case Agency():
            return (item.name, *filter(None, (item.short,)), *item.aliases)
        case Group():
            return (item.name, *item.aliases)
        case Document():
            return (item.number,)
    return ()
