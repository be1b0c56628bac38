"""A decorator for what is computed once for an object: for an assessment, or for the contents of a plan."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Owner = TypeVar("Owner")
Value = TypeVar("Value")


def once(work: Callable[[Owner], Value]) -> Callable[[Owner], Value]:
    """The function, computed once for each object and then kept among the object's attributes.

    It is `functools.cached_property` for a function of another room than the object's class.
    """
    name = f"{work.__module__}.{work.__qualname__}"

    @wraps(work)
    def value_of(owner: Owner) -> Value:
        values = vars(owner)
        if name not in values:
            values[name] = work(owner)
        value: Value = values[name]
        return value

    return value_of
