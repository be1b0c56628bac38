"""The footnotes and endnotes of a Word file: their signs, which Word counts, in the order of their marks."""

from collections.abc import Iterable

from dxplan.ooxml import Element
from dxplan.ooxml.markup import value_of, whole
from dxplan.ooxml.numbering import numeral

_SYMBOLS = "*†‡§"


class WordNotes:
    """The signs of notes. They count, so marks must come in the order of the text.

    Notes are numbered through where Word starts anew on each page: two notes never have one number.
    """

    def __init__(self, settings: Element | None, sections: Iterable[Element]) -> None:
        places = [*sections, *(() if settings is None else (settings,))]
        self._forms = {kind: _setting(places, kind, "numFmt") for kind in ("footnote", "endnote")}
        self._next = {kind: whole(_setting(places, kind, "numStart"), 1) for kind in ("footnote", "endnote")}
        self.restarts = any(
            _setting(places, kind, "numRestart") in ("eachPage", "eachSect") for kind in ("footnote", "endnote")
        )
        self.signs: dict[tuple[str, str], tuple[str, bool]] = {}
        """By kind and id: the sign, and whether it was typed."""

    def sign(self, kind: str, key: str, custom: str | None) -> str:
        """The sign of a note whose mark comes next in the text."""
        if (kind, key) not in self.signs:
            if custom is None:
                form = self._forms[kind] or ("decimal" if kind == "footnote" else "lowerRoman")
                sign = _numeral(self._next[kind], form)
                self._next[kind] += 1
            else:
                sign = custom
            self.signs[kind, key] = sign, custom is not None
        return self.signs[kind, key][0]


def _setting(places: Iterable[Element], kind: str, name: str) -> str:
    return next(filter(None, (value_of(place, f"{kind}Pr", name) for place in places)), "")


def _numeral(number: int, form: str) -> str:
    if form == "chicago":
        return _SYMBOLS[(number - 1) % len(_SYMBOLS)] * ((number - 1) // len(_SYMBOLS) + 1)
    return numeral(number, form)
