"""The names of bodies in one document: an abbreviation is spelt out where the document first prints it.

Only names that are used several times are abbreviated (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6), and that is known at
the end: so every body is first written with its abbreviation, and `without_needless` removes those that were used once.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Any

from dxplan.word.budget import listed
from dxplan.wording.abbreviations import Abbreviations


class ShortNames:
    """The filters that name bodies in one document; they are asked in the order of reading."""

    def __init__(self, view: Mapping[str, Any]) -> None:
        self._view = view

    def filters(self) -> dict[str, Callable[[object], str]]:
        """The filters by the names that templates know."""
        return {
            "bodies": lambda value: "; ".join(map(self._names.spelt, _texts(value))),
            "abbreviations": lambda value: self._names.explained(_texts(value)),
        }

    def in_chart(self, labels: Iterable[str]) -> None:
        """Count the abbreviations that a chart prints, so that those which the text spelt out stay there."""
        if "_names" in vars(self):
            self._names.used(labels)

    def without_needless(self, text: str, printed: list[str], written: Callable[[str], str]) -> str:
        """What was written, and in place the values that were printed in it, without abbreviations that are used once.

        `written` makes a name as the text has it.
        """
        once = self._names.used_once() if "_names" in vars(self) else {}
        for short, name in once.items():
            if text.count(written(short)) > 1:  # a body's own words have it too
                continue
            spelt = f"{name} ({short})"
            text = text.replace(written(spelt), written(name))
            printed[:] = [value.replace(spelt, name) for value in printed]
        return text

    @cached_property
    def _names(self) -> Abbreviations:
        """Made on first use: most templates need none, and the view then needs no plan."""
        return Abbreviations({body["short"]: body["name"] for body in self._view["plan"]["abbreviations"]})


def _texts(value: object) -> list[str]:
    names = [value] if isinstance(value, str) else list(listed(value))
    for name in names:
        if not isinstance(name, str):
            raise TypeError(f"{type(name).__name__} is not str")
    return names
