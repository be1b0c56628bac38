"""Which row of a draft is which of the same paper imported anew: by number and title, never by a guess."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from dxplan.exchange.proofs.proof_units import loose_key

_ALIKE = 0.5
"""The share of common words from which two titles with one number are the same row, edited."""


class DataRow(NamedTuple):
    """A section, row or KPI in the data of a plan's file."""

    data: dict[str, Any]
    parent: str | None
    siblings: list[dict[str, Any]]
    """The list in which it stands."""
    list_key: str

    @property
    def id(self) -> str:
        """Its id."""
        return str(self.data.get("id", ""))

    @property
    def number(self) -> str:
        """Its printed number; the last part of its id where it has none."""
        return loose_key(str(self.data.get("number", self.id.rpartition(".")[2])))

    @property
    def title(self) -> str:
        """Its title, to compare."""
        return loose_key(str(self.data.get("title", "")))


def data_rows(data: Mapping[str, Any]) -> list[DataRow]:
    """All sections, rows and KPIs of a plan's data, each before those below it."""
    return [row for key in ("kpis", "sections", "tasks") for row in _below(data, key, None)]


def _below(data: Mapping[str, Any], key: str, parent: str | None) -> Iterator[DataRow]:
    items = data.get(key)
    if not isinstance(items, list):
        return
    for item in items:
        if isinstance(item, dict):
            row = DataRow(item, parent or item.get("parent"), items, key)
            yield row
            if key != "kpis":
                for inner in ("tasks", "sections"):
                    yield from _below(item, inner, row.id)


def same_rows(old: Iterable[DataRow], new: Iterable[DataRow]) -> dict[str, str]:
    """The ids of the new rows by which the draft has them under.

    First those of one number and title, then those of one title, then those of one number in one place whose titles
    have most words in common. What could be several rows is none.
    """
    left, right = {row.id: row for row in old}, {row.id: row for row in new}
    matched: dict[str, str] = {}

    def match(key: Callable[[DataRow], Hashable], mine: Callable[[DataRow], Hashable] | None = None) -> None:
        keys = defaultdict(list)
        for row in left.values():
            keys[key(row)].append(row)
        others = Counter((mine or key)(row) for row in right.values())
        for row in [*right.values()]:
            same = keys[(mine or key)(row)]
            if len(same) == 1 == others[(mine or key)(row)] and _is_likely(same[0], row):
                matched[row.id] = same[0].id
                del left[same[0].id], right[row.id]

    match(lambda row: (row.list_key == "kpis", row.id, row.number, row.title))
    match(lambda row: (row.list_key == "kpis", row.number, row.title))
    match(lambda row: (row.list_key == "kpis", row.title))
    match(
        lambda row: (row.list_key == "kpis", row.parent, row.number),
        lambda row: (row.list_key == "kpis", matched.get(row.parent or "", row.parent), row.number),
    )
    return matched


def _is_likely(row: DataRow, other: DataRow) -> bool:
    """Whether two rows may be one; a title without a number in common has to be more than a word."""
    words, theirs = (Counter(map(loose_key, str(each.data.get("title", "")).split())) for each in (row, other))
    total = words.total() + theirs.total()
    return bool(total) and 2 * (words & theirs).total() / total >= _ALIKE
