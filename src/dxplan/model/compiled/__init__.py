"""pydantic's core schema of the models: a generated module for each kind of file (`make docs`)."""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any

_KINDS = ("plan", "report", "journal", "agencies")


def schema_of(model: type) -> dict[str, Any]:
    """The core schema of a model, with the definitions that it refers to; a LookupError if no file has the model."""
    name = model.__name__.lower()
    if name in _KINDS:
        return _whole(name)
    for kind in _KINDS:
        part = _models(kind).get(model)
        if part is not None:
            refers = any("schema_ref" in mapping for mapping in _mappings(part))
            return {**_whole(kind), "schema": part} if refers else part
    raise LookupError(model)


def _whole(kind: str) -> dict[str, Any]:
    schema: dict[str, Any] = import_module(f"{__name__}.{kind}_schema").SCHEMA
    return schema


@cache
def _models(kind: str) -> dict[type, dict[str, Any]]:
    """The schema of each model of a file: a search for each would walk the whole schema for each."""
    return {part["cls"]: part for part in _mappings(_whole(kind)) if "cls" in part}


def _mappings(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every mapping in a schema."""
    ahead: list[Any] = [schema]
    while ahead:
        part = ahead.pop()
        if isinstance(part, dict):
            yield part
            ahead += part.values()
        elif isinstance(part, list | tuple):
            ahead += part
