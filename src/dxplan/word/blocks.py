"""Blocks: the text that several Word templates have in common, once, as a Word file of its own in `blocks/`.

A paragraph that is only `{% include "blocks/NAME.docx" %}` is replaced by the text of that file before anything is
filled in, so that the tags of both are those of one template.
"""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from dxplan.diagnostics import DxplanError, msg
from dxplan.ooxml import MAX_FILE
from dxplan.repository.disk import read_bytes
from dxplan.word.composing import check_carried, check_styles, restyle
from dxplan.word.filling import mark_of
from dxplan.word.parts import (
    DOCUMENT,
    MAX_XML,
    STYLES,
    W,
    excerpt,
    harmless,
    parse,
    read_parts,
    unparsed,
    words_of,
)
from dxplan.word.tags import check_tags
from dxplan.word.templates import found_in

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MAX_DEPTH = 10
_FORM = '{% include "blocks/NAME.docx" %}'
_INCLUDE = re.compile(r"\{%(?:p|tr|tc|r)?[-+\s]*include\b")
_BLOCK = re.compile(r"\{%p?[-+]?\s*include\s*[\"'“”‘’](?P<name>blocks/[^/\\{}%#<>\"'“”‘’]+\.docx)[\"'“”‘’]\s*[-+]?%\}")


def add_blocks(root: "Element", parts: dict[str, bytes], file: str, folders: tuple[Path, ...]) -> None:
    """Put the blocks into a part of a template, and their styles into the styles among its parts.

    A DxplanError names the place of a block that does not exist, includes itself, or brings what a body may not bring.
    """
    if not _INCLUDE.search(words_of(root)):
        return
    including = _Including(folders, parts, file)
    including.expand(root, (file,))
    if including.has_new_styles:
        parts[STYLES] = unparsed(including.styles)


class _Including:
    """One template's blocks: read once each, and together no larger than a template may be."""

    def __init__(self, folders: tuple[Path, ...], parts: dict[str, bytes], file: str) -> None:
        self.styles, self.has_new_styles = parse(parts[STYLES], file), False
        self._folders, self._own_styles, self._harmless = folders, parts[STYLES], harmless(parts)
        self._read: dict[str, dict[str, bytes]] = {}
        self._length = 0

    def expand(self, root: "Element", chain: tuple[str, ...]) -> None:
        """Replace the paragraphs that include a block; `chain` are the files that led here, the part's own last."""
        file = chain[-1]
        if not _INCLUDE.search(words_of(root)):
            return
        for paragraph in list(root.iter(W + "p")):
            words = words_of(paragraph)
            if not _INCLUDE.search(words) or paragraph.find(f".//{W}p") is not None:  # the inner one has its turn
                continue
            place = f"{file}: “{excerpt(words)}”"
            block = _BLOCK.fullmatch(words.strip())
            if block is None:
                message = msg("{place}: a block is included by a paragraph of its own, {form}", place=place, form=_FORM)
                raise DxplanError(message)
            paragraph.addprevious(mark_of(block["name"]))
            for element in self._content(block["name"], chain, place):
                paragraph.addprevious(element)
            paragraph.addprevious(mark_of(file))
            if (around := paragraph.getparent()) is not None:
                around.remove(paragraph)

    def _content(self, name: str, chain: tuple[str, ...], place: str) -> list["Element"]:
        """The paragraphs and tables of a block, its own blocks put in, in the styles of the template."""
        if name in chain:
            raise DxplanError(msg("{place}: the block includes itself: {chain}", place=place, chain=[*chain, name]))
        parts = self._parts(name, place)
        self._length += len(parts[DOCUMENT])
        if len(chain) > MAX_DEPTH or self._length > MAX_XML:
            raise DxplanError(msg("{place}: too much is included", place=place))
        root = parse(parts[DOCUMENT], name)
        check_tags(root, name)
        body = root.find(W + "body")
        for element in _text(body):
            check_carried(element, name)
        if parts[STYLES] != self._own_styles:
            own_styles = parse(parts[STYLES], name)
            check_styles(root, self.styles, own_styles, name)
            restyle(root, self.styles, own_styles)
            self.has_new_styles = True
        self.expand(root, (*chain, name))
        return _text(body)

    def _parts(self, name: str, place: str) -> dict[str, bytes]:
        if name not in self._read:
            path = found_in(self._folders, name)
            if path is None:
                raise DxplanError(msg("{place}: there is no block {name}", place=place, name=name))
            data = read_bytes(path, most=MAX_FILE)
            self._read[name] = read_parts(data, name, text_alone=True, checked=self._harmless)
        return self._read[name]


def _text(body: "Element | None") -> list["Element"]:
    """The paragraphs and tables of a body."""
    return [] if body is None else [element for element in body if element.tag != W + "sectPr"]
