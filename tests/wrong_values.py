"""Wrong values of every kind, and how one of them is put into a field of a file."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from dxplan.reading.format import json_schema

Path = tuple[str | int, ...]

WRONG: tuple[str, ...] = (
    # of another sort
    *("", "~", "null", "true", "false", "yes", "[]", "{}", "[a]", "[[]]", "[1, 2]", "{a: b}", "{kind: x}", "[null]"),
    # numbers
    *("0", "-0", "-1", "1", "12.5", "100", "1e3", "1e400", "-1e400", ".inf", ".nan", "0x10", "0b1", "0o7", "010"),
    *("1_000", "1:30", "+5", "5.", ".5", "999999999999999", "99999999999999999999", "1.200", "1,200", '"1.200"'),
    *('"1 200"', '"62,5"', '"60 %"', '"-5%"', "'1.234.567'", '"٣"', '"½"', '"１２"'),
    # days, months and periods
    *("2O24-11-29", "2024-1l-29", "2024-11-2g", "abcd-ef-gh", "----------", "2024-02-30", "2023-02-29", "2024-13-01"),
    *("2024-00-10", "2024-01-00", "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "2024-W05-1", "2024-001"),
    *("20240101", "2024-1-1", "2024-06-30 08:00:00", "2024-06-30T00:00:00Z", "30/6/2024", "31/2/2024", "1/10"),
    *("2024-06", "2024-13", "2024-00", "0000-06", "2024-Q2", "2024-Q5", "2024-Q0", "0000-Q1", "2024-H3", "2024-9M"),
    *("2024", "0", "0000", '"0000"', "99999", '"２０２４-01-01"', '"2024‑01‑01"', '"2024-01-0１"', '"٢٠٢٤-٠١-٠١"'),
    *('" 2024-01-01"', '"2024-01-01 "', '"2024-01-01\\n"', "hôm nay", "Q3", "quý III/2024", "6 tháng đầu năm"),
    # words and ids
    *("hoàn thành", "completed", "khong-co", "II.1", "ii.1", "I.1", "so-tc", "SO-TC", "Sở Tài chính", "a b", "a..b"),
    *("-", "'-a'", "a/b", "../../etc/passwd", "%", "100%", "=1+1", "<b>", "*", "&a b", "!x y", "@a", "DX627"),
    # texts that are hard to keep or to print
    *('"\\0"', '"\\x07"', '"\\u202e"', '"\\uD800"', '"\\U0010FFFF"', '"\\u0041\\u0301"', '"e\u0301"', '"\u200b"'),
    *('" "', '"\\n\\n"', '"\\t"', "'a\n\n  b'", '"مرحبا"', '"🙂"', '"{{ x }}"', '"%s{0}{x}"', '"\\\\"', "x" * 100_000),
)
"""As they stand behind a key in a file."""


def written(node: Any, changed: Mapping[Path, str], path: Path = (), indent: str = "") -> str:
    """The data as YAML, with other text for what stands at some paths; what stands behind a key or a dash."""
    if path in changed:
        return f" {changed[path]}\n"
    if not path or any(place[: len(path)] == path for place in changed):
        return _written(node, changed, path, indent)
    # most of a file is as in the file before: its text is kept with the node, so that the id stays its own
    if (id(node), indent) not in _texts:
        _texts[id(node), indent] = node, _written(node, changed, path, indent)
    return _texts[id(node), indent][1]


_texts: dict[tuple[int, str], tuple[Any, str]] = {}


def _written(node: Any, changed: Mapping[Path, str], path: Path, indent: str) -> str:
    if not isinstance(node, dict | list) or not node:
        return f" {json.dumps(node, ensure_ascii=False)}\n"
    items = node.items() if isinstance(node, dict) else enumerate(node)
    lines = [
        f"{indent}{json.dumps(step, ensure_ascii=False) + ':' if isinstance(step, str) else '-'}"
        f"{written(value, changed, (*path, step), indent + ' ')}"
        for step, value in items
    ]
    return "\n" + "".join(lines)


def fields(of: str, data: Any) -> dict[tuple[str, str], Path]:
    """Each field of a format, `plan`, `report` or `journal`, that the data use, with the first place of it."""
    schema = json_schema(of=of)
    found: dict[tuple[str, str], Path] = {}
    for field, path in _walk(schema, schema, data, (), of.capitalize()):
        found.setdefault(field, path)
    return found


def apart(paths: Iterable[Path]) -> list[list[Path]]:
    """The places in groups that can be changed at once: none stands in another or beside it."""
    groups: list[list[Path]] = []
    for path in paths:
        group = next((group for group in groups if all(_are_apart(path, other) for other in group)), None)
        if group is None:
            groups.append(group := [])
        group.append(path)
    return groups


def _are_apart(one: Path, other: Path) -> bool:
    shorter = min(len(one), len(other))
    return one[:-1] != other[:-1] and one[:shorter] != other[:shorter]


def every_field(of: str) -> set[tuple[str, str]]:
    """Each field of a format: the name of the part that has it, and its key."""
    schema = json_schema(of=of)
    parts = {**schema.get("$defs", {}), of.capitalize(): schema}
    return {(name, key) for name, part in parts.items() for key in part.get("properties", ())}


def _walk(schema: Any, node: Any, data: Any, path: Path, name: str = "") -> Iterator[tuple[tuple[str, str], Path]]:
    for name_of, part in _parts(schema, node, name):
        if isinstance(data, list):
            for at, item in enumerate(data):
                yield from _walk(schema, part.get("items", {}), item, (*path, at))
        elif isinstance(data, dict) and _is_kind(part, data):
            for key, value in data.items():
                if key in part.get("properties", {}):
                    yield (name_of, key), (*path, key)
                    yield from _walk(schema, part["properties"][key], value, (*path, key))


def _parts(schema: Any, node: Any, name: str) -> Iterator[tuple[str, Any]]:
    """The node, and what it leads to or may be."""
    if "$ref" in node:
        name = node["$ref"].rpartition("/")[2]
        yield from _parts(schema, schema["$defs"][name], name)
        return
    yield name, node
    for choice in (*node.get("anyOf", ()), *node.get("oneOf", ())):
        yield from _parts(schema, choice, name)


def _is_kind(part: Any, data: Any) -> bool:
    """Whether a part that is one kind of several is the kind that the data say."""
    kind = part.get("properties", {}).get("kind")
    allowed = kind and (kind.get("enum") or ([kind["const"]] if "const" in kind else None))
    return not allowed or data.get("kind") in allowed
