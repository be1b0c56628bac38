"""Places in the data of a file: its items with ids, the values at paths, and the item that a fault is about."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from dxplan.reading.yaml import Path

_LISTS_OF_ITEMS = ("sections", "tasks", "activities", "kpis", "agencies", "groups", "documents")
_PARTS = frozenset(("parts", "stages"))
"""The lists in an item whose parts have ids."""
_NAMES_OF_LISTS = frozenset(_LISTS_OF_ITEMS)


def items_below(nodes: Any, *, is_top: bool = False) -> Iterator[dict[str, Any]]:
    """The items with an id in a list, and in the lists below it; the file itself is none."""
    for node in nodes if isinstance(nodes, list) else ():
        if not isinstance(node, dict):
            continue
        if isinstance(node.get("id"), str) and not is_top:
            yield node
        if not _NAMES_OF_LISTS.isdisjoint(node):  # tasks and the like have none, and are the most
            for key in _LISTS_OF_ITEMS:
                yield from items_below(node.get(key))


def value_at(data: Any, path: Path) -> Any:
    """The value at the path; None if a key is missing."""
    for step in path:
        data = data.get(step) if isinstance(data, dict) else data[step]
    return data


def in_whole(data: Any, gaps: Iterable[Path], node: Any, at: str) -> str:
    """The dotted path below a node of data without its gaps, as it is in the whole data."""
    gone = {(id(value_at(data, path[:-1])), path[-1]) for path in gaps if path}
    steps = at.split(".")
    for place, step in enumerate(steps):
        if isinstance(node, list) and step.isdecimal():
            kept = [index for index in range(len(node)) if (id(node), index) not in gone]
            index = kept[int(step)] if int(step) < len(kept) else len(node)
            steps[place] = str(index)
            node = node[index] if index < len(node) else None
        else:
            node = node.get(step) if isinstance(node, dict) else None
    return ".".join(steps)


def data_path(data: Any, loc: tuple[str | int, ...]) -> Path:
    """The path in the data of an error's place in the model: without the names of union members."""
    path: list[str | int] = []
    before: Any = None
    for step in loc[:-1]:
        is_kind = data is not before and isinstance(data, dict) and step == data.get("kind")
        before = data
        if is_kind:  # the kind `progress` has a key of that name
            continue
        if (isinstance(data, dict) and step in data) or (isinstance(data, list) and isinstance(step, int)):
            path.append(step)
            data = data[step]  # type: ignore[index]
    last = loc[-1] if loc else None
    if (isinstance(last, str) and isinstance(data, dict)) or (isinstance(last, int) and isinstance(data, list)):
        path.append(last)
    return tuple(path)


def smallest_part(data: Any, path: Path, kind: str) -> Path:
    """What is left out for an error at the path: the innermost mapping of a list, or an item that should be one;
    outside of lists, the value at the top, or the unknown key alone."""
    if path and isinstance(path[-1], int) and kind in ("model_type", "model_attributes_type"):
        return path
    for end in range(len(path), 0, -1):
        is_mapping = isinstance(path[end - 1], int) and isinstance(value_at(data, path[:end]), dict)
        # without one of its stages or rhythms a task would be another one
        if is_mapping and not {"stages", "every"}.intersection(path[:end]):
            return path[:end]
    return path if kind == "extra_forbidden" else path[:1]


def subject_at(data: Any, path: Path) -> tuple[str, str]:
    """The innermost item with an id on the way, and the rest of the path, dotted."""
    for end in range(len(path) - 1, -1, -1):
        node = value_at(data, path[:end])
        if isinstance(node, dict) and isinstance(node.get("id"), str) and _PARTS.isdisjoint(path[:end]):
            return node["id"], ".".join(map(str, path[end:]))
    return "", ".".join(map(str, path))


def record_subject_at(data: Any, path: Path) -> tuple[str, str]:
    """The task, KPI or body that the innermost entry on the way is about, and the whole path, dotted."""
    nodes = (value_at(data, path[:end]) for end in range(len(path) - 1, -1, -1))
    names = (node.get(key) for node in nodes if isinstance(node, dict) for key in ("task", "kpi", "agency"))
    return next((name for name in names if isinstance(name, str)), ""), ".".join(map(str, path))


NOTHING = object()
"""Marks a part that is left out."""


def with_values(node: Any, values: Mapping[Path, Any]) -> Any:
    """The data with other values at some paths, without those that are `NOTHING`; only the way to them is copied."""
    if not values or () in values:
        return values.get((), node)
    below: dict[str | int, dict[Path, Any]] = {}
    for path, value in values.items():
        below.setdefault(path[0], {})[path[1:]] = value
    steps = node.items() if isinstance(node, dict) else enumerate(node)
    changed = {step: with_values(part, below[step]) if step in below else part for step, part in steps}
    left = {step: part for step, part in changed.items() if part is not NOTHING}
    return left if isinstance(node, dict) else list(left.values())
