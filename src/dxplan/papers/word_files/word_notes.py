"""The footnotes and endnotes of a Word file: their signs, which Word counts, in the order of their marks."""

from collections.abc import Iterable

from dxplan.ooxml import Element
from dxplan.ooxml.markup import value_of, whole
from dxplan.ooxml.numbering import numeral

NoteKey = tuple[str, str]
"""Whether a note is a `footnote` or an `endnote`, and its id."""

_SYMBOLS = "*†‡§"
_FORMS = {"footnote": "decimal", "endnote": "lowerRoman"}


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
        self.signs: dict[NoteKey, str] = {}
        self.typed: set[NoteKey] = set()
        """Notes whose sign was typed, in the note too."""

    def count(self, key: NoteKey, custom: str | None) -> None:
        """Give a note its sign, as its mark comes next in the text; `custom` is a sign that was typed."""
        kind = key[0]
        if key in self.signs:
            return
        if custom is not None:
            self.typed.add(key)
            self.signs[key] = custom
            return
        self.signs[key] = _numeral(self._next[kind], self._forms[kind] or _FORMS[kind])
        self._next[kind] += 1


def _setting(places: Iterable[Element], kind: str, name: str) -> str:
    return next(filter(None, (value_of(place, f"{kind}Pr", name) for place in places)), "")


def _numeral(number: int, form: str) -> str:
    if form == "chicago":
        return _SYMBOLS[(number - 1) % len(_SYMBOLS)] * ((number - 1) // len(_SYMBOLS) + 1)
    return numeral(number, form)
