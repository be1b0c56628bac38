"""A draft beside the same paper imported anew: what a person settled stays, and everything else is told."""

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.exchange.document_heads.paper_head import GAP
from dxplan.exchange.proofs.proof_units import loose_key
from dxplan.exchange.row_identity import DataRow, data_rows, same_rows

_PARTS = ("id", "tasks", "sections", "printed", "extra", "parent")
_PLAN_VALUES = ("year", "until", "form", "basis", "text", "columns")
_BODIES, _ROWS = ("lead", "coordinating", "members"), ("parent", "tasks")

RenewalKind = Literal["kept", "settled", "taken", "new", "gone"]


class RenewedValue(NamedTuple):
    """What became of a value or a row."""

    kind: RenewalKind
    item: str | None
    field: str
    draft: str
    paper: str
    why: Message


@dataclass(slots=True)
class Renewal:
    """A draft renewed, and everything in which it and the paper differ."""

    data: dict[str, Any]
    values: list[RenewedValue] = field(default_factory=list)


def renewed(old: dict[str, Any], new: dict[str, Any]) -> Renewal:
    """The data of a draft with what a new import of its paper adds to it. Both are as read from a file.

    A value is the paper's only where the draft's was never settled: its doubt is still there, and it is as the import
    left it. Raises DxplanError where the paper is another one.
    """
    rows, others = data_rows(old), data_rows(new)
    matched = same_rows(rows, others)
    if not matched or 2 * len(matched) < max(len(others), len(rows)):
        raise DxplanError(
            msg(
                "this is another paper: of its {count} rows the draft has {same}", count=len(others), same=len(matched)
            ),
            msg("import it into a file of its own, with -o"),
        )
    work = _Work(Renewal(deepcopy(old)), deepcopy(new), dict(matched))
    work.name_new_rows(others)
    work.translate()
    work.plan_values()
    work.rows()
    work.registers()
    work.doubts()
    return work.renewal


class _Work:
    """The steps of one renewal."""

    def __init__(self, renewal: Renewal, new: dict[str, Any], ids: dict[str, str]) -> None:
        self.renewal, self.new, self.ids = renewal, new, ids
        self.old = renewal.data
        self._known = set(ids.values())
        self._doubts = {_place_of(doubt): doubt for doubt in _items(self.old, "doubts")}
        self._taken: set[tuple[str | None, str]] = set()
        self._equal: set[tuple[str | None, str]] = set()
        self._added: set[str] = set()

    def name_new_rows(self, others: Iterable[DataRow]) -> None:
        """Give every row that the draft does not have an id that is free there."""
        taken = {row.id for row in data_rows(self.old)}
        for row in others:
            if row.id not in self.ids:
                name = next(each for each in _names(row.id) if each not in taken)
                taken.add(name)
                self.ids[row.id] = name

    def translate(self) -> None:
        """Call bodies, documents and rows of the new import as the draft does."""
        bodies = {
            **_same_names(_items(self.old, "agencies"), _items(self.new, "agencies")),
            **_same_names(_items(self.old, "groups"), _items(self.new, "groups")),
        }
        documents = _same_names(_items(self.old, "documents"), _items(self.new, "documents"))
        names = dict.fromkeys(_BODIES, bodies) | dict.fromkeys(_ROWS, self.ids)
        names |= {"documents": documents, "agency": bodies, "standing_agency": bodies, "from": self.ids | documents}
        names["item"] = self.ids | bodies | documents
        self.new = _translated(self.new, names)
        for key, mapping in (("agencies", bodies), ("groups", bodies), ("documents", documents)):
            for item in _items(self.new, key):
                item["id"] = mapping.get(item["id"], item["id"])
        for row in data_rows(self.new):
            row.data["id"] = self.ids.get(row.id, row.id)

    def plan_values(self) -> None:
        """The plan's own values, and those of its document."""
        for key in _PLAN_VALUES:
            self._value(self.old, self.new, None, key, key)
        head, other = self.old.get("document"), self.new.get("document")
        if isinstance(head, dict) and isinstance(other, dict):
            for key in dict.fromkeys((*head, *other)):
                self._value(head, other, None, key, f"document.{key}")

    def rows(self) -> None:
        """The rows of the paper in its order: their values, or themselves where the draft has none."""
        mine = {row.id: row for row in data_rows(self.old)}
        before: dict[int, dict[str, Any]] = {}
        for row in data_rows(self.new):
            own = mine.get(row.id) if row.id in self._known else None
            if own is None:
                own = self._add(row, mine, before)
                mine[row.id] = own
            else:
                self._values(own.data, row.data, row.id)
            before[id(own.siblings)] = own.data
        for row in data_rows(self.old):
            if row.id not in self._known and row.id not in self._added:
                why = msg("the paper has no such row; it stays until a person deletes it")
                self.renewal.values.append(RenewedValue("gone", row.id, "row", _title(row.data), "", why))

    def _add(self, row: DataRow, mine: Mapping[str, DataRow], before: Mapping[int, dict[str, Any]]) -> DataRow:
        """Put a new row behind the one that is before it in the paper."""
        is_inner = row.list_key != "kpis" and row.parent is not None
        holder = mine[row.parent].data if is_inner and row.parent else self.old
        siblings = holder.setdefault(row.list_key, [])
        data = {
            key: value for key, value in row.data.items() if row.list_key == "kpis" or key not in ("tasks", "sections")
        }
        after = next((at for at, each in enumerate(siblings) if each is before.get(id(siblings))), -1)
        siblings.insert(after + 1, data)
        self._added.add(row.id)
        why = msg("the draft had no such row")
        self.renewal.values.append(RenewedValue("new", row.id, "row", "", _title(data), why))
        return DataRow(data, row.parent, siblings, row.list_key)

    def _values(self, own: dict[str, Any], other: dict[str, Any], item: str) -> None:
        names = [name for name in dict.fromkeys((*own, *other)) if name not in _PARTS]
        printed = (name for each in (own, other) for name in each.get("printed", {}))
        for name in dict.fromkeys("target" if name == "targets" else name for name in (*names, *printed)):
            self._value(own, other, item, name, name)
        headings = dict.fromkeys(heading for each in (own, other) for heading in each.get("extra", {}))
        for heading in headings:
            extra, theirs = ({**each.get("extra", {})} for each in (own, other))
            self._value(extra, theirs, item, heading, f"extra.{heading}")
            if extra:
                own["extra"] = extra

    def _value(self, own: dict[str, Any], other: dict[str, Any], item: str | None, name: str, place: str) -> None:
        """Keep a value, or take that of the paper."""
        mine, theirs = _unit(own, name), _unit(other, name)
        if mine == theirs:
            self._equal.add((item, place))
            return
        doubt = self._doubts.get((item, place))
        words = _shown(mine), _shown(theirs)
        if doubt is None:
            why = msg("it differs from what the paper gives, and no doubt is open on it")
            self.renewal.values.append(RenewedValue("kept", item, place, *words, why))
        elif not _is_as_imported(mine, theirs, doubt):
            why = msg("it was changed since, and its doubt is still open")
            self.renewal.values.append(RenewedValue("kept", item, place, *words, why))
        else:
            _put(own, name, theirs)
            self._taken.add((item, place))
            why = msg("its doubt was still open, and nobody had changed it")
            self.renewal.values.append(RenewedValue("taken", item, place, *words, why))

    def doubts(self) -> None:
        """The doubts of the draft that are open still, and those of what comes from the paper now."""
        theirs = {_place_of(doubt): doubt for doubt in _items(self.new, "doubts")}
        kept: list[dict[str, Any]] = []
        for place, doubt in self._doubts.items():
            if place in self._taken:
                kept += [theirs[place]] if place in theirs else []
            elif place in theirs or place not in self._equal or "cell" not in doubt:
                kept.append(doubt)
            else:
                why = msg("the paper gives the same value, and it is sure now")
                self.renewal.values.append(RenewedValue("taken", *place, str(doubt.get("words", "")), "", why))
        for place, doubt in theirs.items():
            if place in self._doubts:
                continue
            item, name = place
            if item in self._added or (item is None and place in self._taken):
                kept.append(doubt)
            else:
                why = msg("its doubt was deleted, so a person has settled it")
                self.renewal.values.append(RenewedValue("settled", item, name, "", str(doubt.get("words", "")), why))
        if kept:
            self.old["doubts"] = kept
        else:
            self.old.pop("doubts", None)

    def registers(self) -> None:
        """Add the bodies and documents that only what comes from the paper names."""
        for key in ("groups", "agencies", "documents"):
            have = {item.get("id") for item in _items(self.old, key)}
            named = set(_strings({name: part for name, part in self.old.items() if name not in ("doubts", key)}))
            missing = [item for item in _items(self.new, key) if item["id"] not in have and item["id"] in named]
            self._added |= {item["id"] for item in missing}
            if missing:
                self.old[key] = [*_items(self.old, key), *missing]


def _items(data: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    items = data.get(key)
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []


def _place_of(doubt: Mapping[str, Any]) -> tuple[str | None, str]:
    return doubt.get("item"), str(doubt.get("field", ""))


def _names(name: str) -> Iterator[str]:
    """An id, and those to take where it is another's."""
    yield name
    yield from (f"{name}-{number}" for number in range(2, 10_000))


def _same_names(old: list[dict[str, Any]], new: list[dict[str, Any]]) -> dict[str, str]:
    """The ids of new bodies or documents by which the draft has them: of one id, else of one name or number."""
    have = {item.get("id") for item in old}
    names: dict[str, set[str]] = {}
    for item in old:
        for name in _called(item):
            names.setdefault(name, set()).add(str(item.get("id")))
    same: dict[str, str] = {}
    for item in new:
        ids = set().union(*(names.get(name, set()) for name in _called(item)))
        if item["id"] not in have and len(ids) == 1:
            same[item["id"]] = ids.pop()
    return same


def _called(item: Mapping[str, Any]) -> Iterator[str]:
    if "name" in item:
        aliases = item.get("aliases")
        parts = (item["name"], item.get("short"), *(aliases if isinstance(aliases, list) else ()))
        yield from (loose_key(str(part)) for part in parts if part)
    elif item.get("number"):
        yield loose_key(f"{item['number']} {item.get('date', '')}")


def _translated(data: Any, names: Mapping[str, Mapping[str, str]], key: str = "") -> Any:
    """Data in which the ids under each key are called by that key's names."""
    match data:
        case dict():
            return {name: _translated(value, names, name) for name, value in data.items()}
        case list():
            return [_translated(value, names, key) for value in data]
        case str() if key in names:
            return names[key].get(data, data)
    return data


def _strings(data: Any) -> Iterator[str]:
    match data:
        case dict():
            for value in data.values():
                yield from _strings(value)
        case list():
            for value in data:
                yield from _strings(value)
        case str():
            yield data


def _unit(data: Mapping[str, Any], name: str) -> dict[str, Any]:
    """A value with everything that belongs to it: its printed words, one target or several."""
    unit = {key: data[key] for key in ((name, "targets") if name == "target" else (name,)) if key in data}
    printed = data.get("printed")
    if isinstance(printed, dict) and name in printed:
        unit["printed"] = printed[name]
    return unit


def _put(data: dict[str, Any], name: str, unit: Mapping[str, Any]) -> None:
    for key in (name, *(("targets",) if name == "target" else ())):
        data.pop(key, None)
    printed = {key: words for key, words in data.get("printed", {}).items() if key != name}
    if "printed" in unit:
        printed[name] = unit["printed"]
    data.pop("printed", None)
    below = {key: data.pop(key) for key in ("extra", "footnotes", "merged", "tasks", "sections") if key in data}
    data.update({key: value for key, value in unit.items() if key != "printed"})
    if printed:
        data["printed"] = printed
    data.update({key: value for key, value in below.items() if key not in unit})


def _is_as_imported(mine: Mapping[str, Any], theirs: Mapping[str, Any], doubt: Mapping[str, Any]) -> bool:
    """Whether a value is as the import left it: a gap, or the words of its doubt, and no body that the paper lacks."""
    bodies = {key: value for key, value in mine.items() if isinstance(value, list)}
    if any(not set(_strings(value)) <= set(_strings(theirs.get(key))) for key, value in bodies.items()):
        return False
    words = {loose_key(text) for key, value in mine.items() if key not in bodies for text in _texts(value)}
    return words <= {"", loose_key(GAP), loose_key(str(doubt.get("words", "")))}


def _texts(value: Any) -> Iterator[str]:
    """The words of a value; of a deadline its wording."""
    if isinstance(value, dict):
        yield str(value.get("text", value))
    else:
        yield str(value)


def _shown(unit: Mapping[str, Any]) -> str:
    return "; ".join(_flat(value) for value in unit.values())


def _flat(value: Any) -> str:
    match value:
        case dict():
            return ", ".join(f"{key}: {_flat(part)}" for key, part in value.items())
        case list():
            return ", ".join(map(_flat, value))
    return " ".join(str(value).split())


def _title(data: Mapping[str, Any]) -> str:
    return _flat(data.get("title", ""))
