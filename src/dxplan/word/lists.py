"""The lists that Word numbers, of a file that goes into another: they are added to its lists, under new numbers.

A paragraph names a list (`w:num`), which names its form (`w:abstractNum`). Lists of one form count on together; so a
list goes on wherever a loop repeats it, as it does in Word.
"""

from collections.abc import Callable
from copy import deepcopy
from itertools import count
from typing import TYPE_CHECKING

from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.word.dialects import write_as_word
from dxplan.word.links import links_of
from dxplan.word.looks import STYLED
from dxplan.word.parts import (
    CONTENT_TYPES,
    DOCUMENT,
    LINKS,
    SAVE_AGAIN,
    Parts,
    W,
    add_kind,
    add_link,
    parse,
    unparsed,
)
from dxplan.word.pictures import Pictures, add_pictures
from dxplan.word.requires import CHOICE, declare, needed
from dxplan.word.tags import BRACES, outside
from dxplan.word.traces import remove_traces

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
_FORM, _LIST, _BULLET, _LAST = W + "abstractNum", W + "num", W + "numPicBullet", W + "numIdMacAtCleanup"
_ORDER = (_BULLET, _FORM, _LIST, _LAST)
_IDS = {_BULLET: W + "numPicBulletId", _FORM: W + "abstractNumId", _LIST: W + "numId"}
_OWN = (W + "nsid", W + "styleLink", W + "numStyleLink")
"""By these Word knows a form again; two forms of different files may have the same."""


class Lists:
    """The lists of a file to which those of others are added."""

    def __init__(self, parts: dict[str, bytes], file: str) -> None:
        self._parts, self._file = parts, file
        self._root: Element | None = None
        self._part = ""

    def add(self, element: "Element") -> str:
        """Add a list, a form or a picture for bullets to its kind; its new id."""
        root = self._opened()
        name = _IDS[str(element.tag)]
        taken = {other.get(name) for other in root.iterchildren(str(element.tag))}
        new = next(free for free in map(str, count(1)) if free not in taken)
        element.set(name, new)
        later = _ORDER[_ORDER.index(str(element.tag)) + 1 :]
        following = next(root.iterchildren(*later), None)
        root.append(element) if following is None else following.addprevious(element)
        return new

    def write(self, pictures: Pictures) -> None:
        """Put what was added into the parts."""
        if self._root is not None:
            add_pictures(self._parts, self._part, self._root, tuple(pictures), self._file)
            write_as_word(self._root)
            self._parts[self._part] = unparsed(self._root)

    def _opened(self) -> "Element":
        if self._root is None:
            self._part = part_of(self._parts, self._file) or self._new_part()
            self._root = parse(self._parts[self._part], self._file)
        return self._root

    def _new_part(self) -> str:
        part = "word/numbering.xml"
        self._parts[part] = f'<w:numbering xmlns:w="{W[1:-1]}"/>'.encode()
        links, kinds = parse(self._parts[LINKS], self._file), parse(self._parts[CONTENT_TYPES], self._file)
        add_link(links, "rIdNumbering", "numbering", "numbering.xml")
        add_kind(kinds, part, _KIND)
        self._parts[LINKS], self._parts[CONTENT_TYPES] = unparsed(links), unparsed(kinds)
        return part


def part_of(parts: Parts, file: str) -> str | None:
    """The name of the part with a file's lists; None if it has none."""
    targets = (link.target for link in links_of(parts, DOCUMENT, file).values() if link.kind == "numbering")
    return next((target for target in targets if target in parts), None)


class GuestLists:
    """The lists of a file that goes into another, each added when the first paragraph in it is found."""

    def __init__(
        self,
        lists: Lists,
        parts: Parts,
        file: str,
        style_lists: dict[str, str],
        style_ids: dict[str, str],
        relink: Callable[["Element", str], None],
    ) -> None:
        """`style_lists` has the list of each style of the file that has one; `style_ids` the new ids of the styles that
        come along; `relink` lets an element of a part name the pictures of the other file."""
        self._lists, self._file, self._relink = lists, file, relink
        self._style_lists, self._style_ids = style_lists, style_ids
        self._part = part_of(parts, file)
        self._root = None if self._part is None else parse(parts[self._part], file)
        self._new: dict[tuple[str, str], str] = {}

    def new_id(self, its_id: str) -> str:
        """The id that a list has in the other file."""
        if its_id == "0":  # no list
            return its_id
        if (_LIST, its_id) not in self._new:
            number = self._only(_LIST, its_id)
            form = self._form(number)
            number = deepcopy(number)
            for link in number.iter(W + "abstractNumId"):
                link.set(W + "val", self._new_form(form))
            self._adapt(number)
            self._new[_LIST, its_id] = self._lists.add(number)
        return self._new[_LIST, its_id]

    def _form(self, number: "Element") -> "Element":
        """The form of a list; it may name a style of lists, whose list has the form."""
        for _ in range(2):
            link = number.find(W + "abstractNumId")
            form = self._only(_FORM, "" if link is None else link.get(W + "val", ""))
            named = form.find(W + "numStyleLink")
            if named is None or (its_list := self._style_lists.get(named.get(W + "val", ""))) is None:
                return form
            number = self._only(_LIST, its_list)
        raise self._broken(msg("a list has the form of another, which has the form of the first"))

    def _new_form(self, form: "Element") -> str:
        its_id = form.get(W + "abstractNumId", "")
        if (_FORM, its_id) not in self._new:
            required = [spaces for _, spaces in needed(form, self._file)]
            form = deepcopy(form)
            for own in list(form.iterchildren(*_OWN)):
                form.remove(own)
            self._adapt(form)
            self._new[_FORM, its_id] = self._lists.add(form)
            declare(list(zip(form.iter(CHOICE), required, strict=True)))
        return self._new[_FORM, its_id]

    def _adapt(self, element: "Element") -> None:
        """Let a form's levels name the styles and pictures of the file into which it goes."""
        for styled in list(element.iter(*STYLED)):
            new = self._style_ids.get(styled.get(W + "val", ""))
            if new is not None:
                styled.set(W + "val", new)
            elif (level := styled.getparent()) is not None:
                level.remove(styled)
        for bullet in element.iter(W + "lvlPicBulletId"):
            bullet.set(W + "val", self._new_bullet(bullet.get(W + "val", "")))
        remove_traces(element)
        for text in element.iter(W + "lvlText"):
            if BRACES.search(text.get(W + "val", "")):
                raise outside(text.get(W + "val", ""), self._file)

    def _new_bullet(self, its_id: str) -> str:
        if (_BULLET, its_id) not in self._new:
            bullet = deepcopy(self._only(_BULLET, its_id))
            self._relink(bullet, self._part or "")
            self._new[_BULLET, its_id] = self._lists.add(bullet)
        return self._new[_BULLET, its_id]

    def _only(self, kind: str, its_id: str) -> "Element":
        """The one list, form or bullet of this id."""
        elements = () if self._root is None else self._root.iterchildren(kind)
        matches = [element for element in elements if element.get(_IDS[kind]) == its_id]
        if not matches:
            raise self._broken(msg("a paragraph is in the list {id}, which is not in the file", id=its_id))
        if len(matches) > 1:
            raise self._broken(msg("two lists have the number {id}", id=its_id))
        return matches[0]

    def _broken(self, what: Message) -> DxplanError:
        return DxplanError(msg("{file}: {what}", file=self._file, what=what), SAVE_AGAIN)
