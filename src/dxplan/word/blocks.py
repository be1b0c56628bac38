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
from dxplan.word.filling import mark_of
from dxplan.word.guests import Guest, Host
from dxplan.word.parts import DOCUMENT, MAX_XML, W, excerpt, parse, read_parts, words_of
from dxplan.word.requires import declare, needed
from dxplan.word.tags import check_tags
from dxplan.word.templates import found_in

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MAX_DEPTH = 10
_FORM = '{% include "blocks/NAME.docx" %}'
_INCLUDE = re.compile(r"\{%(?:p|tr|tc|r)?[-+\s]*include\b")
_BLOCK = re.compile(r"\{%p?[-+]?\s*include\s*[\"'“”‘’](?P<name>blocks/[^/\\{}%#<>\"'“”‘’]+\.docx)[\"'“”‘’]\s*[-+]?%\}")


def add_blocks(root: "Element", host: Host, file: str, folders: tuple[Path, ...]) -> None:
    """Put the blocks into a part of a template, and what they need into the host.

    A DxplanError names the place of a block that does not exist, includes itself, or brings what a body may not bring.
    """
    if _INCLUDE.search(words_of(root)):
        _Including(folders, host).expand(root, (file,))


class _Including:
    """One template's blocks: read once each, and together no larger than a template may be."""

    def __init__(self, folders: tuple[Path, ...], host: Host) -> None:
        self._folders, self._host = folders, host
        self._read: dict[str, tuple[bytes, Guest]] = {}
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
            content = self._content(block["name"], chain, place)
            choices = [choice for element in content for choice in needed(element, block["name"])]
            for element in content:
                paragraph.addprevious(element)
            declare(choices)
            paragraph.addprevious(mark_of(file))
            if (around := paragraph.getparent()) is not None:
                around.remove(paragraph)

    def _content(self, name: str, chain: tuple[str, ...], place: str) -> list["Element"]:
        """The paragraphs and tables of a block, its own blocks put in, in the styles of the template."""
        if name in chain:
            raise DxplanError(msg("{place}: the block includes itself: {chain}", place=place, chain=[*chain, name]))
        document, guest = self._opened(name, place)
        self._length += len(document)
        if len(chain) > MAX_DEPTH or self._length > MAX_XML:
            raise DxplanError(msg("{place}: too much is included", place=place))
        root = parse(document, name)
        check_tags(root, name)
        guest.take(_text(root))
        self.expand(root, (*chain, name))
        return _text(root)

    def _opened(self, name: str, place: str) -> tuple[bytes, Guest]:
        """The document of a block, and what it needs: a list in it goes on where it is included again."""
        if name not in self._read:
            path = found_in(self._folders, name)
            if path is None:
                raise DxplanError(msg("{place}: there is no block {name}", place=place, name=name))
            parts = read_parts(read_bytes(path, most=MAX_FILE), name, checked=self._host.harmless)
            self._read[name] = parts[DOCUMENT], Guest(self._host, parts, name)
        return self._read[name]


def _text(root: "Element") -> list["Element"]:
    """The paragraphs and tables of a block."""
    body = root.find(W + "body")
    return [] if body is None else [element for element in body if element.tag != W + "sectPr"]
