"""The styles of a file that goes into another, matched by their names; one that is missing there comes along."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from dxplan.diagnostics import DxplanError, msg
from dxplan.word.parts import W

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

STYLED = (W + "pStyle", W + "rStyle", W + "tblStyle")
_LINKS = (W + "basedOn", W + "next", W + "link")
_TRUE = ("1", "true", "on")


class Number(NamedTuple):
    """The list that a style gives its paragraphs, and the level in it; None where the style does not give it."""

    of: str | None
    """The id of the list; 0 for none."""
    level: str | None


def with_names(styles: "Element") -> Iterator[tuple[str, str, "Element"]]:
    """Each style's id and name: Word may change an id when it saves a file, but not the name."""
    for style in styles.iter(W + "style"):
        name, its_id = style.find(W + "name"), style.get(W + "styleId", "")
        yield its_id, (its_id if name is None else name.get(W + "val", "")).lower(), style


def check_basis(styles: "Element", file: str) -> None:
    """A DxplanError for a style that is based on itself, by way of others perhaps."""
    bases = {its_id: basis_of(style) for its_id, _, style in with_names(styles)}
    sound: set[str | None] = {None}
    for its_id in bases:
        chain: dict[str | None, None] = {}
        at: str | None = its_id
        while at not in sound and at in bases:
            if at in chain:
                name = {its_id: name for its_id, name, _ in with_names(styles)}[at]
                raise DxplanError(msg("{file}: the style {name} is based on itself", file=file, name=name),
                                  msg("in Word: Modify Style > Style based on"))  # fmt: skip
            chain[at] = None
            at = bases[at]
        sound.update(chain)


def numbered(styles: "Element") -> dict[str, Number]:
    """The styles whose paragraphs Word numbers: by themselves, or by what they are based on."""
    by_id = {its_id: style for its_id, _, style in with_names(styles)}
    known: dict[str, Number] = {}
    for its_id in by_id:
        chain: dict[str, None] = {}
        at: str | None = its_id
        while at in by_id and at not in known and at not in chain:
            chain[at] = None
            at = basis_of(by_id[at])
        number = known.get(at or "", Number(None, None))
        for based in reversed(chain):
            own = number_in(by_id[based].find(W + "pPr"))
            number = known[based] = Number(own.of or number.of, own.level or number.level)
    return {its_id: number for its_id, number in known.items() if number.of not in (None, "0")}


def number_in(look: "Element | None") -> Number:
    """The list in the properties of a paragraph or style."""

    def value(name: str) -> str | None:
        setting = None if look is None else look.find(f"{W}numPr/{W}{name}")
        return None if setting is None else setting.get(W + "val")

    return Number(value("numId"), value("ilvl"))


def default_style(styles: "Element") -> str:
    """The id of the style of a paragraph that names none."""
    defaults = (style for style in styles.iter(W + "style") if style.get(W + "type") == "paragraph")
    return next((style.get(W + "styleId", "") for style in defaults if style.get(W + "default") in _TRUE), "")


def used_styles(content: Iterable["Element"], styles: "Element") -> set[str]:
    """The ids of the styles that some content needs."""
    by_id = {its_id: style for its_id, _, style in with_names(styles)}
    left = {default_style(styles)} | {
        styled.get(W + "val", "") for element in content for styled in element.iter(*STYLED)
    }
    used: set[str] = set()
    while left:
        its_id = left.pop()
        if its_id in by_id and its_id not in used:
            used.add(its_id)
            left |= {link.get(W + "val", "") for link in by_id[its_id].iter(*_LINKS)}
    return used


def taken_over(styles: "Element", own: "Element") -> tuple[dict[str, str], dict[str, "Element"]]:
    """The host's id for each style of a guest, by the style's name; and the styles that it lacked, by their old ids.

    Those are moved to it, under another id if their own is taken.
    """
    ids_by_name = {name: its_id for its_id, name, _ in with_names(styles)}
    taken = set(ids_by_name.values())
    ids: dict[str, str] = {}
    new: dict[str, Element] = {}
    for its_id, name, style in with_names(own):
        if not its_id or its_id in ids:
            continue  # nothing can name it
        free = ids_by_name.get(name, its_id)
        while name not in ids_by_name and free in taken:
            free += "_"
        if name not in ids_by_name:
            new[its_id] = style
            taken.add(free)
            ids_by_name[name] = free
        ids[its_id] = free
    for its_id, style in new.items():
        style.set(W + "styleId", ids[its_id])
        style.attrib.pop(W + "default", None)
        for link in style.iter(*_LINKS):
            link.set(W + "val", ids.get(link.get(W + "val", ""), link.get(W + "val", "")))
        styles.append(style)
    return ids, new


def basis_of(style: "Element") -> str | None:
    """The id of the style that a style is based on."""
    basis = style.find(W + "basedOn")
    return None if basis is None else basis.get(W + "val")
