"""Whether a value is of a type: exactly the declared keys, and values of the declared kinds."""

from collections.abc import Iterator, Mapping, Set
from datetime import date
from enum import StrEnum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NotRequired, Union, get_args, get_origin, get_type_hints, is_typeddict

from dxplan.model.task_parts import PartName


def faults(value: Any, hint: Any, place: str = "", others: Set[str] = frozenset()) -> Iterator[str]:
    """What is not as the type says, by its place; `others` are keys that the value itself may have besides."""
    inner = get_args(hint)
    match get_origin(hint):
        case origin if is_typeddict(hint):
            yield from _faults_of_object(value, hint, place, others)
        case origin if origin in (Annotated, NotRequired):
            yield from faults(value, inner[0], place)
        case origin if origin in (Union, UnionType):
            if all([*faults(value, each, place)] for each in inner):
                yield f"{place}: {value!r} is none of {hint}"
        case origin if origin is Literal:
            if value not in inner:
                yield f"{place}: {value!r} is none of {inner}"
        case origin if origin is list and isinstance(value, list):
            for number, each in enumerate(value):
                yield from faults(each, inner[0], f"{place}[{number}]")
        case origin if origin in (dict, Mapping) and isinstance(value, dict):
            for key, each in value.items():
                yield from faults(key, inner[0], f"{place} key")
                yield from faults(each, inner[1], f"{place}.{key}")
        case _ if isinstance(hint, type) and issubclass(hint, StrEnum):
            if value not in [member.value for member in hint]:
                yield f"{place}: {value!r} is no {hint.__name__}"
        case _ if hint is not object and type(value) not in _KINDS.get(hint, ()):
            yield f"{place}: {value!r} is no {hint}"


_KINDS = {
    str: (str, PartName),  # a name with words for templates is written as any other text
    int: (int,),
    float: (float, int),
    bool: (bool,),
    date: (date,),
    NoneType: (NoneType,),
}


def _faults_of_object(value: Any, described: Any, place: str, others: Set[str]) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{place}: {value!r} is no object"
        return
    hints = get_type_hints(described, include_extras=True)
    yield from (f"{place}: {key} is not there" for key in described.__required_keys__ - value.keys())
    yield from (f"{place}: {key} is not declared" for key in value.keys() - hints.keys() - others)
    for key in value.keys() & hints.keys():
        yield from faults(value[key], hints[key], f"{place}.{key}")
