"""What the models are defined with: pydantic, or plain classes that its compiled schema fills.

To import pydantic and to let it build the models takes longer than all the work of a short command. So its core schema
is compiled into `model/compiled/` (`make docs`), and pydantic_core alone validates with it, into classes that have the
same fields (`stand_ins.py`). With a pydantic_core that this was not tested with, and where pydantic is loaded already,
the models are pydantic's own. The definitions are the same either way, and so is every answer.
"""

import re
import sys
from importlib.machinery import PathFinder
from importlib.util import module_from_spec
from typing import TYPE_CHECKING, Any

TESTED = ((2, 41), (2, 50))
"""The first and the last minor version of pydantic_core with which tests/test_compiled.py passes."""


def _pydantic_core() -> Any:
    """pydantic_core's compiled module, without the package around it, which takes a third of pydantic's time; None
    where it can't replace pydantic."""
    if "pydantic" in sys.modules:
        return None
    name = "pydantic_core._pydantic_core"
    if name not in sys.modules:
        package = PathFinder.find_spec("pydantic_core")
        spec = package and PathFinder.find_spec(name, package.submodule_search_locations)
        if not (spec and spec.loader):
            return None
        module = sys.modules[name] = module_from_spec(spec)
        spec.loader.exec_module(module)
    version = re.match(r"(\d+)\.(\d+)\.", getattr(sys.modules[name], "__version__", ""))
    is_tested = version is not None and TESTED[0] <= (int(version[1]), int(version[2])) <= TESTED[1]
    return sys.modules[name] if is_tested else None


core = _pydantic_core()

if TYPE_CHECKING or core is None:
    from pydantic import (
        AfterValidator,
        BaseModel,
        BeforeValidator,
        ConfigDict,
        Field,
        PlainSerializer,
        PlainValidator,
        StringConstraints,
        ValidationInfo,
        WithJsonSchema,
    )
    from pydantic_core import PydanticCustomError, PydanticKnownError, ValidationError, from_json
else:
    from dxplan.model.stand_ins import (
        AfterValidator,
        BaseModel,
        BeforeValidator,
        ConfigDict,
        Field,
        PlainSerializer,
        PlainValidator,
        StringConstraints,
        ValidationInfo,
        WithJsonSchema,
    )

    PydanticCustomError, PydanticKnownError = core.PydanticCustomError, core.PydanticKnownError
    ValidationError, from_json = core.ValidationError, core.from_json

__all__ = (
    "AfterValidator",
    "BaseModel",
    "BeforeValidator",
    "ConfigDict",
    "Field",
    "PlainSerializer",
    "PlainValidator",
    "PydanticCustomError",
    "PydanticKnownError",
    "StringConstraints",
    "ValidationError",
    "ValidationInfo",
    "WithJsonSchema",
    "core_schema",
    "from_json",
)


def core_schema(model: type[BaseModel]) -> Any:
    """pydantic's core schema of a model; its parts that are used more than once are under `definitions`."""
    if core is None:
        model.model_rebuild()
        return model.__pydantic_core_schema__
    from dxplan.model.compiled import schema_of

    return schema_of(model)
