"""The text of a block: Markdown with tags as runs of Word and, in cells of tables, as paragraphs."""

import re

from word_source import BLOCK_TAG, CLOSING, OPENING, TAG, WrongTemplateError
from word_xml import BOLD, ITALIC, p, r

_LOOK = re.compile(r"(?P<sign>\*{1,3})(?=\S)(?P<text>.+?)(?<=\S)(?P=sign)")
_LOOKS = {"*": ITALIC, "**": BOLD, "***": BOLD + ITALIC}
_ROOM = {"&emsp;&emsp;": " " * 7, "&emsp;": " " * 4}
"""Blanks to be filled in by hand: a document's number, a day."""
_MARKDOWN = re.compile(r"<(?!br>)[a-z/!]|&(?!emsp;)\w+;|`|\]\(")
"""Markdown that is no text: Word would lose it or print its signs."""
ONLY_BREAK = re.compile(r"\{% if [^%]*%\}<br>\{% endif %\}")
_PIECE = re.compile(f"({TAG.pattern}|<br>)")


def hidden(text: str) -> tuple[str, list[str]]:
    """A text with a mark in place of each tag, and the tags."""
    tags: list[str] = []

    def keep(tag: re.Match[str]) -> str:
        tags.append(tag[0])
        return f"\0{len(tags) - 1}\0"

    return TAG.sub(keep, text), tags


def shown(text: str, tags: list[str]) -> str:
    """A text with its tags again."""
    return re.sub("\0(\\d+)\0", lambda mark: tags[int(mark[1])], text)


def within(text: str, sign: str) -> str | None:
    """The text between two signs around the whole text, as in `**text**`; else None."""
    look = _LOOK.fullmatch(hidden(text)[0])
    is_around = look is not None and look["sign"] == sign and sign not in look["text"]
    return text[len(sign) : -len(sign)] if is_around else None


def runs(text: str) -> list[str]:
    """The runs of a text with `*italic*` and `**bold**`; tags are text."""
    bare, tags = hidden(text)
    if sign := _MARKDOWN.search(bare):
        raise WrongTemplateError(f"{sign[0]!r} is Markdown that Word has no form for")
    pieces, at = [], 0
    for look in _LOOK.finditer(bare):
        pieces += [(bare[at : look.start()], ""), (look["text"], _LOOKS[look["sign"]])]
        at = look.end()
    return [r(_unescaped(words, tags), look) for words, look in [*pieces, (bare[at:], "")] if words]


def _unescaped(words: str, tags: list[str]) -> str:
    for sign, room in _ROOM.items():
        words = words.replace(sign, room)
    return shown(re.sub(r"\\(?=[^\w\s])", "", words), tags)


def paragraphs(style: str, text: str, look: str = "") -> list[str]:
    """The paragraphs of a cell, divided by `<br>`; a tag around such lines becomes one of whole paragraphs."""
    pieces = _PIECE.split(ONLY_BREAK.sub("<br>", text))
    around = _around_breaks(pieces)
    xml: list[str] = []
    line = ""
    for at, piece in enumerate([*pieces, "<br>"]):
        if piece != "<br>" and at not in around:
            line += piece
            continue
        xml += [p(style, *runs(line), look=look)] if line else []
        line = ""
        xml += [p(style, "{%p" + piece[2:])] if at in around else []
    return xml or [p(style, look=look)]


def _around_breaks(pieces: list[str]) -> set[int]:
    """The places of the tags that have a `<br>` between them."""
    around: set[int] = set()
    opened: list[list[int]] = []
    for at, piece in enumerate(pieces):
        tag = BLOCK_TAG.fullmatch(piece)
        if tag and tag["name"] in OPENING:
            opened.append([])
        if tag and not opened:
            raise WrongTemplateError(f"{piece} closes nothing in its cell")
        if tag:
            opened[-1].append(at)
        if tag and tag["name"] in CLOSING:
            tags = opened.pop()
            if "<br>" in pieces[tags[0] : at]:
                around.update(tags)
    if opened:
        raise WrongTemplateError(f"{pieces[opened[-1][0]]} is not closed in its cell")
    return around
