"""The fields of typed dictionaries as Markdown: a heading and a table for each type, the types in plain words.

A field's description is the docstring below it. A type that extends another lists its own fields alone.
"""

import ast
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NotRequired, Union, get_args, get_origin, get_type_hints, is_typeddict

_WORDS = {
    str: "text",
    int: "whole number",
    float: "number",
    bool: "true or false",
    date: "day",
    datetime: "time",
    NoneType: "null",
    object: "anything",
}


def sections(types: Iterable[type], level: int) -> Iterator[str]:
    """A heading of this level for each type, and below it the table of its fields."""
    for described in types:
        yield f"{'#' * level} {title_of(described)}"
        yield ""
        yield from table(described)


def table(described: type) -> Iterator[str]:
    """The docstring of a type and its own fields; of a `StrEnum` its values."""
    source = _source(described)
    about = " ".join((ast.get_docstring(source) or "").split())
    if issubclass(described, StrEnum):
        yield f"{about} The values: {_values(described)}."
        yield ""
        return
    bases = _bases(described)
    base = ", ".join(map(_link, bases))
    if about or base:
        yield " ".join(filter(None, (about, base and f"It has the fields of {base}, and these:")))
        yield ""
    yield "| field | type | what it is |"
    yield "| --- | --- | --- |"
    hints, notes = get_type_hints(described, include_extras=True), _notes(source)
    inherited = {name for base in bases for name in get_type_hints(base)}
    for name, hint in hints.items():
        if name in notes or name not in inherited:
            cells = (f"`{name}`", in_words(hint), notes.get(name, ""))
            yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
    yield ""


def in_words(hint: Any) -> str:
    """A type in plain words, with links to the sections of other types."""
    if is_typeddict(hint) or _is_enum(hint):
        return _link(hint)
    inner = get_args(hint)
    match get_origin(hint):
        case origin if origin is Annotated:
            base, meaning = inner
            if isinstance(meaning, str):
                return meaning
            return _values(meaning) if issubclass(meaning, StrEnum) else in_words(base)
        case origin if origin is NotRequired:
            return f"optional: {in_words(inner[0])}"
        case origin if origin is Literal:
            return ", ".join(f"`{word}`" for word in inner)
        case origin if origin in (Union, UnionType):
            return " or ".join(dict.fromkeys(map(in_words, inner)))
        case origin if origin is list:
            return f"list of {in_words(inner[0])}"
        case origin if origin in (dict, Mapping):
            return f"mapping of {in_words(inner[0])} to {in_words(inner[1])}"
    return _WORDS[hint]


def with_inner(types: Iterable[Any]) -> list[type]:
    """The typed dictionaries and enumerations among these types and within them, in the order of their appearance."""
    found: dict[type, None] = {}
    left = list(types)
    while left:
        hint = left.pop(0)
        if is_typeddict(hint):
            if hint not in found:
                found[hint] = None
                left += _bases(hint)
                left += get_type_hints(hint).values()
        elif _is_enum(hint):
            found[hint] = None
        else:
            left += get_args(hint)
    return list(found)


def title_of(described: type) -> str:
    """`OwnTaskView` as `Own task`."""
    name = described.__name__.removesuffix("View").removesuffix("Data")
    return re.sub(r"\B[A-Z]", lambda letter: f" {letter[0].lower()}", name)


def _link(described: type) -> str:
    title = title_of(described).lower()
    return f"[{title}](#{title.replace(' ', '-')})"


def _is_enum(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, StrEnum)


def _values(described: Iterable[StrEnum]) -> str:
    return ", ".join(f"`{member.value}`" for member in described)


def _bases(described: type) -> list[type]:
    """The typed dictionaries that a type extends, but for those without a class statement: `typing` forgets them."""
    module = sys.modules[described.__module__]
    bases = [getattr(module, ast.unparse(base)) for base in _source(described).bases]
    return [base for base in bases if is_typeddict(base) and base.__name__ in _classes(_file_of(base))]


def _notes(source: ast.ClassDef) -> dict[str, str]:
    """The fields of a class's own, with their descriptions."""
    notes: dict[str, str] = {}
    for statement in source.body:
        match statement:
            case ast.AnnAssign(target=ast.Name(id=name)):
                notes[name] = ""
            case ast.Expr(value=ast.Constant(value=str(text))) if notes:
                notes[name] = " ".join(text.split())
    return notes


def _source(described: type) -> ast.ClassDef:
    return _classes(_file_of(described))[described.__name__]


def _file_of(described: type) -> Path:
    return Path(str(sys.modules[described.__module__].__file__))


@cache
def _classes(file: Path) -> dict[str, ast.ClassDef]:
    statements = ast.parse(file.read_bytes()).body
    return {statement.name: statement for statement in statements if isinstance(statement, ast.ClassDef)}
