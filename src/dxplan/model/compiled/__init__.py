"""pydantic's core schema of the models: a generated module for each kind of file (`make docs`)."""

from importlib import import_module
from typing import Any

_KINDS = ("plan", "report", "journal")


def schema_of(model: type) -> dict[str, Any]:
    """The core schema of a model, with the definitions that it refers to; a LookupError if no file has the model."""
    name = model.__name__.lower()
    for kind in (name,) if name in _KINDS else _KINDS:
        whole: dict[str, Any] = import_module(f"{__name__}.{kind}_schema").SCHEMA
        if part := _part(whole, model):
            return {**whole, "schema": part}
    raise LookupError(model)


def _part(node: Any, model: type) -> Any:
    """The part of a schema that describes a model; None if there is none."""
    if isinstance(node, dict):
        if node.get("cls") is model:
            return node
        node = list(node.values())
    return next(filter(None, (_part(part, model) for part in node)), None) if isinstance(node, list | tuple) else None
