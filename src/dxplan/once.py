"""A decorator that computes a value once for a plan or an assessment, and keeps it with it."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Protocol, TypeVar


class Keeper(Protocol):
    """What keeps the results of functions of itself."""

    @property
    def made(self) -> dict[Callable[..., Any], Any]:
        """The results by their function."""


Kept = TypeVar("Kept", bound=Keeper)
Made = TypeVar("Made")


def once(work: Callable[[Kept], Made]) -> Callable[[Kept], Made]:
    """The function, worked out once for each keeper, which keeps the result."""

    @wraps(work)
    def kept(keeper: Kept) -> Made:
        if work not in keeper.made:
            keeper.made[work] = work(keeper)
        made: Made = keeper.made[work]
        return made

    return kept
