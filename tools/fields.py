"""The fields of typed dictionaries as Markdown: a heading and a table for each type, the types in plain words.

A field's description is the docstring below it. A type that extends another lists its own fields alone.
"""

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints, is_typeddict

_WORDS = {
    str: "text",
    int: "whole number",
    float: "number",
    bool: "true or false",
    date: "day",
    datetime: "time",
    NoneType: "null",
}


def tables(types: Iterable[type], level: int) -> Iterator[str]:
    """The lines of a section for each type, then for each type that their fields have; each type once."""
    for described in _with_inner(types):
        source = _source(described)
        yield f"{'#' * level} {_title(described)}"
        yield ""
        base = ", ".join(_link(base) for base in _bases(described))
        about = " ".join((ast.get_docstring(source) or "").split())
        if about or base:
            yield " ".join(filter(None, (about, base and f"It has the fields of {base}, and these:")))
            yield ""
        yield "| field | type | what it is |"
        yield "| --- | --- | --- |"
        hints, notes = get_type_hints(described, include_extras=True), _notes(source)
        for name, note in notes.items():
            cells = (f"`{name}`", in_words(hints[name]), note)
            yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
        yield ""


def in_words(hint: Any) -> str:
    """A type in plain words, with links to the sections of other types."""
    if is_typeddict(hint):
        return _link(hint)
    inner = get_args(hint)
    match get_origin(hint):
        case origin if origin is Annotated:
            base, code = inner
            return ", ".join(f"`{word.value}`" for word in code) if issubclass(code, StrEnum) else in_words(base)
        case origin if origin is Literal:
            return ", ".join(f"`{word}`" for word in inner)
        case origin if origin in (Union, UnionType):
            return " or ".join(dict.fromkeys(map(in_words, inner)))
        case origin if origin is list:
            return f"list of {in_words(inner[0])}"
        case origin if origin is dict:
            return f"mapping of {in_words(inner[0])} to {in_words(inner[1])}"
    return _WORDS[hint]


def _with_inner(types: Iterable[Any]) -> list[type]:
    """The typed dictionaries among these types and within them, in the order in which they appear."""
    found: dict[type, None] = {}
    left = list(types)
    while left:
        hint = left.pop(0)
        if is_typeddict(hint):
            if hint not in found:
                found[hint] = None
                left += _bases(hint)
                left += get_type_hints(hint).values()
        else:
            left += get_args(hint)
    return list(found)


def _title(described: type) -> str:
    """`OwnTaskView` as `Own task`."""
    return re.sub(r"\B[A-Z]", lambda letter: f" {letter[0].lower()}", described.__name__.removesuffix("View"))


def _link(described: type) -> str:
    title = _title(described).lower()
    return f"[{title}](#{title.replace(' ', '-')})"


def _bases(described: type) -> list[type]:
    """The typed dictionaries that a type extends: `typing` forgets them."""
    module = sys.modules[described.__module__]
    names = [ast.unparse(base) for base in _source(described).bases]
    return [getattr(module, name) for name in names if name != "TypedDict"]


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
    return _classes(Path(str(sys.modules[described.__module__].__file__)))[described.__name__]


@cache
def _classes(file: Path) -> dict[str, ast.ClassDef]:
    statements = ast.parse(file.read_bytes()).body
    return {statement.name: statement for statement in statements if isinstance(statement, ast.ClassDef)}
