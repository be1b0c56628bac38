"""Cells of bodies as ids: each body once, by whichever of its spellings, and a doubt where a name may be another's."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Literal, NamedTuple

from dxplan.assess.members import exists
from dxplan.diagnostics import Message, msg
from dxplan.exchange.cell_meanings.body_spellings import (
    Home,
    Spelling,
    are_almost_one,
    brackets_of,
    differ_by_a_letter,
    is_generic,
    keys_of_likeness,
    keys_of_shortness,
    may_be_several,
    may_be_short_for,
    short_forms_of,
)
from dxplan.exchange.cell_meanings.new_bodies import id_of_body, kind_of_body
from dxplan.exchange.cell_meanings.persons import without_persons
from dxplan.exchange.cell_meanings.values import Value, is_blank
from dxplan.model.head import within_sentence
from dxplan.model.plan import Agency, Group
from dxplan.wording.alphabet import sort_key
from dxplan.wording.cells import CellBodies, split_bodies
from dxplan.wording.names import key

_MOST_ALIKE = 100
"""Names of which so many differ in the same word are a series, and none of them is a slip of another."""

BodyCell = Literal["lead", "coordinating"]


@dataclass(slots=True)
class _Body:
    """A body with all its spellings."""

    id: str
    name: str
    spellings: list[Spelling]
    is_class: bool
    is_listed: bool = False
    exists: bool = True


class _Match(NamedTuple):
    """The body that a name means, or may mean, and why that is not sure."""

    body: _Body | None
    doubt: Message | None = None


class PlanBodies:
    """The bodies of a plan: those of a list, and those that its cells name besides.

    `texts` are all cells of bodies, in the document's order: a body may be spelt out only after it was abbreviated.
    `on` is the plan's day, on which a body has to exist.
    """

    def __init__(
        self, texts: Iterable[str], agencies: Iterable[Agency], groups: Iterable[Group], *, issuer: str, on: date
    ) -> None:
        texts = [*texts]
        self._home = Home.of(issuer) if any(map(str.isalnum, issuer)) else Home.among(texts)
        self._bodies: list[_Body] = []
        self._ids: set[str] = set()
        self._called: dict[str, list[_Body]] = {}
        self._shortened: dict[str, list[_Body]] = {}
        self._alike: dict[str, list[int]] = {}
        """The places in the list of bodies, by keys that spellings have in common if one may be a slip of the other."""
        self._slips: dict[str, _Match] = {}
        self._split: dict[str, CellBodies] = {}
        for agency in agencies:
            spellings = self._spellings((agency.name, *filter(None, (agency.short,)), *agency.aliases))
            self._index(_Body(agency.id, agency.name, spellings, False, True, exists(agency, on)))
        for group in groups:
            self._index(_Body(group.id, group.name, self._spellings((group.name, *group.aliases)), True, True))
        self._known = {key(spelling.printed) for body in self._bodies for spelling in body.spellings}
        names = Counter(name for text in texts for name in self._names(without_persons(text.strip()).text).names)
        self._places = {spelling.canonical: at for at, spelling in enumerate(self._spellings(reversed([*names])))}
        self._add(names)

    def read(self, text: str, cell: BodyCell) -> Value:
        """The ids that a cell gives; its words in `printed`, where they say more or were not understood."""
        kept, removed = without_persons(text.strip())
        if is_blank(kept):
            nobody = msg("the cell names a person, and no body")
            return Value({}, (nobody,) if removed else (), removed, matched=not removed)
        names = self._names(kept)
        if not (names.names or names.doubt):
            return Value({"printed": {cell: kept}}, (msg("“{text}” is no body that is known", text=kept),), removed)
        matches = [self._match(name) for name in names.names]
        doubts = tuple(filter(None, (names.doubt, *(match.doubt for match in matches))))
        bodies = [*{match.body.id: match.body for match in matches if match.body}.values()]
        data: dict[str, Any] = {cell: [body.id for body in bodies]} if bodies else {}
        if doubts or not _are_words(bodies, kept):
            data["printed"] = {cell: kept}
        return Value(data, doubts, removed, matched=not doubts)

    def id_of(self, name: str) -> str | None:
        """The id of the body that words mean for certain."""
        match = self._match(name)
        return match.body.id if match.body and not match.doubt else None

    def agencies_data(self) -> list[dict[str, Any]]:
        """The entries of the plan's file for agencies that no list has."""
        agencies = (body for body in self._new() if not body.is_class)
        return [{**_entry(body), "kind": kind_of_body(body.name, self._home)} for body in agencies]

    def groups_data(self) -> list[dict[str, Any]]:
        """The entries of the plan's file for classes of bodies that no list has."""
        return [{**_entry(body), "open": True} for body in self._new() if body.is_class]

    def _new(self) -> list[_Body]:
        """The bodies that no list has, by the places where they are first named."""
        new = (body for body in self._bodies if not body.is_listed)
        return sorted(new, key=lambda body: -max(self._places[spelling.canonical] for spelling in body.spellings))

    def _names(self, text: str) -> CellBodies:
        if text not in self._split:
            self._split[text] = split_bodies(text, self._known)
        return self._split[text]

    def _spellings(self, names: Iterable[str]) -> list[Spelling]:
        return [Spelling.of(name, self._home) for name in names]

    def _index(self, body: _Body) -> None:
        self._bodies.append(body)
        for likeness in {likeness for spelling in body.spellings for likeness in keys_of_likeness(spelling)}:
            self._alike.setdefault(likeness, []).append(len(self._bodies) - 1)
        self._ids.add(body.id)
        for canonical in {spelling.canonical for spelling in body.spellings}:
            self._called.setdefault(canonical, []).append(body)
        for form in {form for spelling in body.spellings for form in short_forms_of(spelling)}:
            self._shortened.setdefault(form, []).append(body)

    def _add(self, names: Counter[str]) -> None:
        """Add a body for the spellings of each that no list has; those that are spelt out and most frequent first."""
        by_body: dict[str, Counter[Spelling]] = {}
        for name, count in names.items():
            spelling = Spelling.of(name, self._home)
            if spelling.canonical not in self._called and not self._is_unclear(name):
                by_body.setdefault(spelling.canonical, Counter())[spelling] += count
        short = {canonical: all(spelling.is_short for spelling in group) for canonical, group in by_body.items()}
        for canonical in sorted(by_body, key=lambda canonical: (short[canonical], -by_body[canonical].total())):
            group = by_body[canonical]
            bodies = self._having_short_form(next(iter(group))) if short[canonical] else []
            if len(bodies) == 1 and not bodies[0].is_listed:
                bodies[0].spellings += group
            elif not bodies:
                self._add_body(group)

    def _add_body(self, group: Counter[Spelling]) -> None:
        """Add a body with these spellings, unless they are almost those of one that there is."""
        spelling = min(group, key=lambda spelling: (spelling.is_short, -group[spelling]))
        if _of_two_short_names().fullmatch(spelling.printed):
            self._slips[spelling.canonical] = _Match(None, msg("“{text}” may be several bodies", text=spelling.printed))
            return
        keys = keys_of_likeness(spelling)
        keys -= set() if spelling.is_short else keys_of_shortness(spelling)
        places = sorted({at for likeness in keys for at in self._alike.get(likeness, ())[:_MOST_ALIKE]})
        like = next((self._bodies[at] for at in places if _is_like(spelling, self._bodies[at])), None)
        doubt = msg("“{text}” is almost “{name}”", text=spelling.printed, name=like.name) if like else None
        is_slip = like is not None and is_generic(spelling) and not _differs_by_a_letter(spelling, like)
        if like and (like.is_listed or is_slip):
            self._slips[spelling.canonical] = _Match(like if is_slip else None, doubt)
            return
        name = spelling.printed[:1].upper() + spelling.printed[1:]
        id_ = id_of_body(name, self._home, self._ids, of_class=spelling.is_class)
        body = _Body(id_, name, [*group], spelling.is_class)
        self._index(body)
        if doubt:
            self._slips[spelling.canonical] = _Match(body, doubt)

    def _match(self, name: str) -> _Match:
        if self._is_unclear(name):
            return _Match(None, msg("“{text}” may be several bodies", text=name))
        spelling = Spelling.of(name, self._home)
        if spelling.canonical in self._slips:
            return self._slips[spelling.canonical]
        bodies = self._called.get(spelling.canonical) or self._having_short_form(spelling)
        bodies = [body for body in bodies if body.exists] or bodies
        if len(bodies) != 1:
            names = [body.name for body in bodies]
            doubt = msg("“{text}” may be {bodies}", text=name, bodies=names) if names else None
            return _Match(None, doubt or msg("“{text}” is no body that is known", text=name))
        words = brackets_of(name)
        if not bodies[0].exists:
            return _Match(bodies[0], msg("“{text}” does not exist on the day of the plan", text=name))
        if bodies[0].is_class and words:
            return _Match(bodies[0], msg("“{text}” may mean some of the bodies only", text=words))
        return _Match(bodies[0])

    def _is_unclear(self, name: str) -> bool:
        return key(name) not in self._known and may_be_several(name)

    def _having_short_form(self, spelling: Spelling) -> list[_Body]:
        """The bodies whose names are usually shortened so."""
        return self._shortened.get(key(spelling.printed), []) if spelling.is_short else []


@cache
def _of_two_short_names() -> re.Pattern[str]:
    """`Sở TC và NV`: of no department that is named in full, so perhaps of two."""
    return re.compile(r"Sở [A-ZĐ&]+ và [A-ZĐ&]+")


def _is_like(spelling: Spelling, body: _Body) -> bool:
    return any(are_almost_one(spelling, other) or may_be_short_for(spelling, other) for other in body.spellings)


def _are_words(bodies: Iterable[_Body], text: str) -> bool:
    """Whether the names of the bodies are the words of a cell, but for a mark at its end."""
    names = "; ".join(within_sentence(body.name) if body.is_class else body.name for body in bodies)
    return within_sentence(names) == within_sentence(text.rstrip(" .;,"))


def _entry(body: _Body) -> dict[str, Any]:
    """The keys of a new body for its name and its other spellings."""
    others = {sort_key(spelling.printed.casefold()): spelling for spelling in reversed(body.spellings)}
    others.pop(sort_key(body.name.casefold()), None)
    spellings = [*reversed(others.values())]
    short = next((spelling for spelling in spellings if spelling.is_short and not body.is_class), None)
    aliases = [spelling.printed for spelling in spellings if spelling != short]
    return {
        "id": body.id,
        "name": body.name,
        **({"short": short.printed} if short else {}),
        **({"aliases": aliases} if aliases else {}),
    }


def _differs_by_a_letter(spelling: Spelling, body: _Body) -> bool:
    return any(differ_by_a_letter(spelling, other) for other in body.spellings)
