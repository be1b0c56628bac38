"""Mutants of a text: of a YAML file by its structure, of any text by its characters."""

import json
import re
from collections.abc import Iterator
from random import Random
from typing import Any

import yaml

Leaf = str
"""A scalar as YAML writes it, in quotes unless it is plain and means no text."""
Node = Any
"""A leaf, a list of nodes, or a mapping as a `Pairs`."""

HOSTILE = (
    '""', "null", "~", "true", "yes", "0", "-1", "1.200", "1,5", "62,5", "1e999", ".nan", ".inf", "0x1F", "0o17",
    "1_000", "99999999999999999999999", "2024", "2024-13-01", "2024-02-30", "2O24-11-29", "31/2/2024", "2024-Q5",
    "2024-Q4", "2024-H1", "2024-06", "0001-01-01", "9999-12-31", "2024-06-14T10:00:00Z", "12:30:45", "!!binary YQ==",
    "!!python/name:os.system", "&a x", "*a", "<<", "=", "[]", "{}", '"\\0"', '"\\u0000x"', '"\\uFEFF"',
    '"\\u202Eabc"', '"\\u2028"', '"a\\nb"', '"\\t"', '"ho\\u0300"', '"\\U0001F600"', '"\\uD800"', '"[x](http://x)"',
    '"=1+1"', '"@ai"', '"|"', '"`"', '"<b>"', '"{{ 7*7 }}"', '"{% for x in y %}"', '"%"', '"%s"', '"{x}"',
    '"../../x"', '"CON"', "so-tc", "cac-huyen", "don-vi-khac", "I.2", "II", "KPI.1", "fixed", "recurring", "ongoing",
    "by_document", "external", "at_most", "exactly", "range", "completed", "not_started", "quarter", "month",
    "half_year", "year", "week", "in_force", "draft", "cancelled", "sessions", "progress", "reading", "session",
    '"Tháng 13"', '"Quý V/2024"', '"Hàng năm"', '"Trước 30/2/2024"', '"Theo Kế hoạch số 76/KH-UBND ngày 22/3/2024"',
    '"ngày 00/00/0000"', '"Căn cứ Luật"', '"100%"', '"1.200 cán bộ"', '"300/200"',
)  # fmt: skip
BYTES = (
    b"\xff", b"\x00", b"\xef\xbb\xbf", b"\r", b"\r\n", b"\t", b"\xc2\x85", b"\xe2\x80\xa8", b"\xed\xa0\x80",
    b"<<<<<<< HEAD\n", b"=======\n", b">>>>>>> b\n", b"---\n", b"...\n", b"%YAML 2.0\n---\n", b"&a ", b"*a",
    b"<<: *a", b"- ", b": ", b"? ", b"| ", b"> ", b"{", b"}", b"[", b"]", b"#", b"!", b"'", b'"', b"\\", b"@", b"`",
    b"[" * 300, b"{a: " * 300, b"- " * 300, b"x" * 5000, b"{{", b"}}", b"{%", b"%}", b"{#", b"|",
    b"{% for x in range(10**9) %}", b"{{ x.__class__ }}", b"{{ ''.join }}", b"{% set a = a ~ a %}",
    b"{% include 'x' %}", b"{% extends 'x' %}", b"{{ plan | chart }}", b"<w:p/>", b"</w:p>", b"<!--", b"<?x?>",
)  # fmt: skip


class Pairs(list[list[Any]]):
    """A mapping: its keys with their values, in order; a key may be there twice."""


def tree_of(text: str) -> Node:
    """A YAML text as nodes; nothing of its scalars is read."""
    node = yaml.compose(text, Loader=yaml.CSafeLoader)
    assert node is not None
    return _node(node)


def _node(node: yaml.Node) -> Node:
    if isinstance(node, yaml.MappingNode):
        return Pairs([_node(key), _node(value)] for key, value in node.value)
    if isinstance(node, yaml.SequenceNode):
        return [_node(one) for one in node.value]
    if node.tag == "tag:yaml.org,2002:str" and not re.fullmatch(r"[A-Za-z0-9_.-]+", node.value):
        return json.dumps(node.value, ensure_ascii=False)
    return node.value


def text_of(node: Node) -> str:
    """Nodes as YAML in brackets, a line for each value of a mapping at the top and below it."""
    if isinstance(node, Pairs):
        return "{" + ",\n".join(f"{text_of(key)}: {text_of(value)}" for key, value in node) + "}"
    return "[" + ",\n".join(map(text_of, node)) + "]" if isinstance(node, list) else node


def top_of(node: Node) -> bytes:
    """A whole file: the top's keys without brackets, as the format asks for where items are added."""
    if not isinstance(node, Pairs):
        return f"{text_of(node)}\n".encode("utf-8", "surrogatepass")
    lines = "".join(f"{text_of(key)}: {text_of(value)}\n".replace("\n", "\n  ").rstrip(" ") for key, value in node)
    return lines.encode("utf-8", "surrogatepass")


def copied(node: Node) -> Node:
    """The nodes anew."""
    if isinstance(node, Pairs):
        return Pairs([copied(key), copied(value)] for key, value in node)
    return [copied(one) for one in node] if isinstance(node, list) else node


def _holders(node: Node) -> Iterator[tuple[list[Any], int]]:
    """Every place of a value: the list that holds it, and where in it."""
    places = [(pair, 1) for pair in node] if isinstance(node, Pairs) else [(node, at) for at in range(len(node))]
    for holder, at in places:
        yield holder, at
        if isinstance(holder[at], list):
            yield from _holders(holder[at])


def mutate_values(root: Node, choose: Random) -> None:
    """One to three scalars are other ones: hostile, a little off, or each other's."""
    leaves = [place for place in _holders(root) if isinstance(place[0][place[1]], str)]
    for _ in range(choose.choice((1, 1, 1, 2, 3)) if leaves else 0):
        holder, at = choose.choice(leaves)
        way = choose.random()
        if way < 0.45:
            holder[at] = choose.choice(HOSTILE)
        elif way < 0.8:
            holder[at] = _nudged(holder[at], choose)
        else:
            other, there = choose.choice(leaves)
            holder[at], other[there] = other[there], holder[at]


def mutate_structure(root: Node, choose: Random) -> None:
    """One or two parts are gone, there twice, elsewhere, in place of another, wrapped or bare, or have another key."""
    for _ in range(choose.choice((1, 1, 2))):
        lists = [root, *(one for holder, at in _holders(root) if isinstance(one := holder[at], list) and one)]
        node = choose.choice(lists) if choose.random() < 0.8 else root
        if not node:
            continue
        at = choose.randrange(len(node))
        match choose.randrange(7):
            case 0:
                del node[at]
            case 1:
                node.insert(choose.randrange(len(node) + 1), copied(node[at]))
            case 2:
                node.append(node.pop(at))
            case 3:  # a part of elsewhere
                other = choose.choice(lists)
                if isinstance(other, Pairs) == isinstance(node, Pairs) and other:
                    node.insert(at, copied(choose.choice(other)))
            case 4:
                holder, place = choose.choice(list(_holders(node)) or [(node, at)])
                holder[place] = choose.choice((Pairs(), [], [holder[place]], Pairs([["x", holder[place]]]), "null"))
            case 5 if isinstance(node, Pairs):
                keys = [pair[0] for one in lists if isinstance(one, Pairs) for pair in one]
                node[at][0] = choose.choice((*keys, '"x"', "1", "null", "<<", '"một khóa"'))
            case _:
                holder, place = choose.choice(list(_holders(node)) or [(node, at)])
                other, there = choose.choice(list(_holders(root)))
                holder[place] = copied(other[there])


def _nudged(leaf: Leaf, choose: Random) -> Leaf:
    """A scalar a little off: another day, number or letter; twice as long."""
    numbers = list(re.finditer(r"\d+", leaf))
    if numbers and choose.random() < 0.7:
        number = choose.choice(numbers)
        value = max(int(number[0]) + choose.choice((-30, -1, 1, 1, 7, 12, 365, 10**6)), 0)
        return f"{leaf[: number.start()]}{value:0{len(number[0])}}{leaf[number.end() :]}"
    inside = leaf.strip('"')
    if not inside:
        return '"x"'
    at = choose.randrange(len(inside))
    other = choose.choice(
        (
            inside[:at] + inside[at + 1 :],
            inside[:at] + choose.choice("aO0.,-/ Đ%\u0301\u00a0") + inside[at:],
            inside * 2,
        )
    )
    return json.dumps(other, ensure_ascii=False) if leaf.startswith('"') else other


def mutate_text(raw: bytes, choose: Random) -> bytes:
    """One to three places of a file's bytes are cut, doubled, or filled with what means something to a reader."""
    for _ in range(choose.choice((1, 1, 2, 3))):
        at = choose.randrange(len(raw) + 1)
        end = min(at + choose.choice((1, 1, 2, 8, 40, 400)), len(raw))
        match choose.randrange(5):
            case 0:
                raw = raw[:at] + raw[end:]
            case 1:
                raw = raw[:end] + raw[at:]
            case 2:
                raw = raw[:at] + bytes([choose.randrange(256)]) + raw[at + 1 :]
            case 3:
                lines = raw.splitlines(keepends=True) or [b""]
                line = choose.randrange(len(lines))
                pad = choose.choice((b"  ", b" ", b"\t", b"- ", b"# "))
                lines[line] = choose.choice((pad + lines[line], lines[line].lstrip(), lines[line] * 2, b""))
                raw = b"".join(lines)
            case _:
                raw = raw[:at] + choose.choice(BYTES) + raw[at:]
    return raw
