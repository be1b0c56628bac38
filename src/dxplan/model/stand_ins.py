"""In place of pydantic: what dxplan uses of it, without its import (see `definition.py`).

A stand-in for an annotation keeps a field's alias, default and type; all else that it says is in the compiled schema.
"""

import sys
from collections.abc import Iterator
from operator import itemgetter
from typing import Any, ClassVar, Self, get_origin

from dxplan.model.compiled import schema_of

_core: Any = sys.modules["pydantic_core._pydantic_core"]


class Field:
    """The definition of a field, or a condition on its values."""

    __slots__ = ("alias", "annotation", "default")

    def __init__(self, *_: Any, alias: str | None = None, default: Any = ..., **__: Any) -> None:
        self.alias = alias
        self.default = default
        self.annotation: Any = None


AfterValidator = BeforeValidator = ConfigDict = PlainSerializer = PlainValidator = Field
StringConstraints = WithJsonSchema = Field
ValidationInfo = Any


class BaseModel:
    """A model whose values pydantic_core fills in: unchangeable, as dxplan's models are."""

    __slots__ = ("__dict__", "__pydantic_extra__", "__pydantic_fields_set__", "__pydantic_private__")
    __pydantic_fields_set__: set[str]
    model_fields: ClassVar[dict[str, Field]] = {}

    def __init_subclass__(cls) -> None:
        fields = dict(cls.model_fields)
        annotations: dict[str, Any] = cls.__annotations__  # of this class alone
        for name, annotation in annotations.items():
            if get_origin(annotation) is not ClassVar:
                fields[name] = vars(cls).get(name) or Field()
                fields[name].annotation = annotation
                if name in vars(cls):
                    delattr(cls, name)  # the default is in the schema
        cls.model_fields = fields

    def __init__(self, **values: Any) -> None:
        _made(_core.SchemaValidator, type(self)).validate_python(values, self_instance=self)

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"{type(self).__name__} can't be changed")

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        yield from self.__dict__.items()

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        return hash(itemgetter(*self.model_fields)(self.__dict__))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__dict__.items())})"

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} can't be changed")

    def __getstate__(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in BaseModel.__slots__}  # as pydantic's, so that either reads it

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            object.__setattr__(self, name, value)

    @classmethod
    def model_validate(cls, data: Any, *, context: Any = None) -> Self:
        """As pydantic's method of this name; likewise the others."""
        model: Self = _made(_core.SchemaValidator, cls).validate_python(data, context=context)
        return model

    def model_copy(self, *, update: dict[str, Any]) -> Self:
        copy = object.__new__(type(self))
        copy.__setstate__(
            self.__getstate__()
            | {
                "__dict__": {**self.__dict__, **update},
                "__pydantic_fields_set__": self.__pydantic_fields_set__ | update.keys(),
            }
        )
        return copy

    def model_dump(self, **how: Any) -> dict[str, Any]:
        data: dict[str, Any] = _made(_core.SchemaSerializer, type(self)).to_python(self, **how)
        return data


_made_before: dict[tuple[Any, type[BaseModel]], Any] = {}


def _made(kind: Any, model: type[BaseModel]) -> Any:
    """The validator or the serializer of a model, made once."""
    if (kind, model) not in _made_before:
        _made_before[kind, model] = kind(schema_of(model))
    return _made_before[kind, model]
