"""PyYAML, without compiling the patterns of its own parser: libyaml reads in its place, and they would take 6 ms."""

import re
import sys
from typing import Any

_compile: Any = re.compile


class _LatePattern:
    """A pattern that is compiled when it is first used."""

    def __init__(self, *arguments: Any) -> None:
        self._arguments = arguments

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):  # no method of a pattern, but a copy asks for such names before there are arguments
            raise AttributeError(name)
        return getattr(_compile(*self._arguments), name)


def _compiled_late(*arguments: Any) -> Any:
    is_of_yaml = sys._getframe(1).f_globals.get("__name__", "").startswith("yaml.")
    return _LatePattern(*arguments) if is_of_yaml else _compile(*arguments)


vars(re)["compile"] = _compiled_late
try:
    import yaml
    from yaml import MarkedYAMLError, YAMLError
    from yaml.events import (
        AliasEvent,
        DocumentStartEvent,
        MappingEndEvent,
        MappingStartEvent,
        ScalarEvent,
        SequenceEndEvent,
        SequenceStartEvent,
        StreamEndEvent,
    )
finally:
    vars(re)["compile"] = _compile

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # PyYAML can be built without libyaml

__all__ = (
    "AliasEvent",
    "DocumentStartEvent",
    "Loader",
    "MappingEndEvent",
    "MappingStartEvent",
    "MarkedYAMLError",
    "ScalarEvent",
    "SequenceEndEvent",
    "SequenceStartEvent",
    "StreamEndEvent",
    "YAMLError",
)
