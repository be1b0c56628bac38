"""The ids of items that have a printed number and no id of their own."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

_MARKS = " .,;:)]/-"
_TOPS = {"sections": "", "tasks": "", "activities": "HD", "kpis": "KPI"}
"""The lists of a plan whose items are numbered, with what begins the ids made for them."""


class Identified(NamedTuple):
    """A plan's data with an id in every item that can have one, and the nodes of the file whose ids were made."""

    data: Any
    made: tuple[tuple[str, dict[str, Any]], ...]


def identified(data: Any) -> Identified:
    """The data of a plan's file, where an item without an id has that of what it stands in, a dot and its number.

    The number stands there without its mark: `14.` in section II is `II.14`, `a)` in row 3 is `3.a`. A plan without a
    committee has one made of its office. Data in which nothing is made is given back as it is.
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


def _items(items: Any, key: str, outer: str, made: list[tuple[str, dict[str, Any]]]) -> Any:
    if not isinstance(items, list):
        return items
    return [_item(item, key, outer, made) if isinstance(item, dict) else item for item in items]


def _item(item: dict[str, Any], key: str, outer: str, made: list[tuple[str, dict[str, Any]]]) -> dict[str, Any]:
    changed: dict[str, Any] = {}
    name = item["id"] if "id" in item else made_of(item.get("number"), outer)
    if name is not None and "id" not in item:
        made.append((name, item))
        changed["id"] = name
    for below in _below(key):
        if below in item:
            changed[below] = _items(item[below], below, name if isinstance(name, str) else "", made)
    return {**item, **changed} if changed else item


def _below(key: str) -> Iterator[str]:
    """The lists of items in an item of a list."""
    if key == "sections":
        yield "sections"
    if key in ("sections", "tasks"):
        yield "tasks"


def made_of(number: object, outer: str) -> str | None:
    """The id made of a printed number; None if its signs are not those of an id."""
    if isinstance(number, bool) or not isinstance(number, str | int):
        return None
    bare = str(number).strip().strip(_MARKS + "([")
    if not re.fullmatch(r"[0-9A-Za-zĐđ]+([._-][0-9A-Za-zĐđ]+)*", bare):
        return None
    return f"{outer}.{bare}" if outer else bare
