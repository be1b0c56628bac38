"""The ids of items that have a printed number and no id of their own."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from dxplan.wording.row_numbers import bare_number

_TOPS = {"sections": "", "tasks": "", "activities": "HD", "kpis": "KPI"}
"""The lists of a plan whose items are numbered, with what begins the ids made for them."""


class Identified(NamedTuple):
    """A plan's data with an id in every item that can have one, and the nodes of the file whose ids were made."""

    data: Any
    made: tuple[tuple[str, dict[str, Any]], ...]


def identified(data: Any) -> Identified:
    """The data of a plan's file, where an item without an id has that of what it stands in, a dot and its number.

    The number stands there without its mark: `14.` in section II is `II.14`, `a)` in row 3 is `3.a`. One that goes on
    from the number around it takes its place: `1.1` in row 1 is `1.1`. A plan without a committee has one made of its
    office. Data in which nothing is made is given back as it is.
    """
    if not isinstance(data, dict):
        return Identified(data, ())
    made: list[tuple[str, dict[str, Any]]] = []
    changed = {key: _items(data[key], key, outer, made) for key, outer in _TOPS.items() if key in data}
    office = data.get("office")
    if "committee" not in data and isinstance(office, dict):
        return Identified({**data, **changed, "committee": _committee(office)}, tuple(made))
    return Identified({**data, **changed} if made else data, tuple(made))


def _committee(office: dict[str, Any]) -> dict[str, Any]:
    """What stands in the place of a committee: whom the office reports to, and the office itself."""
    letters = {key: office[key] for key in ("superior", "symbol", "unit", "signer", "form") if key in office}
    committee = {"name": office.get("reports_to", "-"), "standing_agency": office.get("agency", "none")}
    return {**committee, "office": letters} if letters else committee


def _items(items: Any, key: str, outer: str, made: list[tuple[str, dict[str, Any]]], around: object = None) -> Any:
    if not isinstance(items, list):
        return items
    return [_item(item, key, outer, around, made) if isinstance(item, dict) else item for item in items]


def _item(
    item: dict[str, Any], key: str, outer: str, around: object, made: list[tuple[str, dict[str, Any]]]
) -> dict[str, Any]:
    changed: dict[str, Any] = {}
    name = item["id"] if "id" in item else made_of(item.get("number"), outer, around)
    if name is not None and "id" not in item:
        made.append((name, item))
        changed["id"] = name
    for below in _below(key):
        if below in item:
            inside = name if isinstance(name, str) else ""
            changed[below] = _items(item[below], below, inside, made, item.get("number"))
    return {**item, **changed} if changed else item


def _below(key: str) -> Iterator[str]:
    """The lists of items in an item of a list."""
    if key == "sections":
        yield "sections"
    if key in ("sections", "tasks"):
        yield "tasks"


def made_of(number: object, outer: str, around: object = None) -> str | None:
    """The id made of a printed number in the item with that id and number; None if its signs are not those of an id.

    A number that goes on from the one around it says by itself where it stands: with that before it once more, row
    `1.2` would be `1.1.2`, which is the number of another row.
    """
    bare = _bare(number)
    if bare is None:
        return None
    start = _bare(around) or outer
    if outer.endswith(start) and bare.startswith(f"{start}."):
        return outer.removesuffix(start) + bare
    return f"{outer}.{bare}" if outer else bare


def _bare(number: object) -> str | None:
    """A printed number without its mark, if it can be part of an id."""
    if isinstance(number, bool) or not isinstance(number, str | int):
        return None
    bare = bare_number(str(number))
    return bare if re.fullmatch(r"[0-9A-Za-zĐđ]+([._-][0-9A-Za-zĐđ]+)*", bare) else None
