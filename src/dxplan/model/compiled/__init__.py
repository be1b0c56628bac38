"""pydantic's core schema of the models: a generated module for each kind of file (`make docs`)."""

from collections.abc import Iterator
from importlib import import_module
from typing import Any

_KINDS = ("plan", "report", "journal")


def schema_of(model: type) -> dict[str, Any]:
    """The core schema of a model, with the definitions that it refers to; a LookupError if no file has the model."""
    name = model.__name__.lower()
    for kind in (name,) if name in _KINDS else _KINDS:
        whole: dict[str, Any] = import_module(f"{__name__}.{kind}_schema").SCHEMA
        for part in _parts(whole):
            if part.get("cls") is model:
                refers = any("schema_ref" in inner for inner in _parts(part))
                return {**whole, "schema": part} if refers else part
    raise LookupError(model)


def _parts(node: Any) -> Iterator[dict[str, Any]]:
    """Every mapping in a schema, the outer before the inner."""
    if isinstance(node, dict):
        yield node
        node = node.values()
    elif not isinstance(node, list | tuple):
        return
    for part in node:
        yield from _parts(part)
