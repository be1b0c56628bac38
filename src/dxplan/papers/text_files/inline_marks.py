"""Marks in a line of text to plain words: Markdown (`**`, `*`, `\\|`), HTML (`<br>`, `<li>`, `<sup>`), entities."""

import html
import re
from typing import NamedTuple

from dxplan.papers.note_marks import raised
from dxplan.papers.tidying import tidy


class PlainWords(NamedTuple):
    """What is printed of a text with marks."""

    text: str
    is_bold: bool = False
    """Whether every word of it is bold."""
    is_struck: bool = False
    """Whether words of it are struck through; they are in the text."""


def plain_words(source: str, *, is_markdown: bool = True) -> PlainWords:
    """The words without their marks; items of a list and `<br>` become lines of their own."""
    if not re.search(r"[<*&\\_~$`]|\[\^", source):
        return PlainWords(tidy(source))
    text = _ESCAPED.sub(lambda match: chr(_HIDDEN + ord(match[1])), source)
    text = _RAISED.sub(lambda match: raised(match[1] or match[2] or match[3]), text)
    text = _RUN_ON_LIST.sub(lambda match: "\n" + re.sub(r"(?<=[.;:,]) +(?=[-+•] )", "\n", match[1]) + "\n", text)
    text = re.sub(r"<li\b[^<>]{0,200}>\s*(?:[-+•]\s+)?", "\n- ", text, flags=re.IGNORECASE)
    text = _BREAKING.sub("\n", text)
    bare = _BOLD_TAG.sub("", text)
    is_struck = bool(_STRUCK.search(text))
    text = _STRUCK.sub(lambda match: match[1] or match[2], _TAG.sub("", text))
    for pattern in (_BOLD, _ITALIC):
        bare, text = pattern.sub("", bare), pattern.sub(r"\1", text)
    if is_markdown:
        for pattern in (_BOLD_BY_LINES, _ITALIC_BY_LINES):
            bare, text = pattern.sub("", bare), pattern.sub(r"\1", text)
    text = _ENTITY.sub(lambda match: html.unescape(match[0]), text)
    text = tidy("".join(chr(ord(char) - _HIDDEN) if _HIDDEN <= ord(char) < _HIDDEN + 128 else char for char in text))
    has_words = bool(re.search(r"\w", text))
    return PlainWords(text, has_words and not re.search(r"\w", _TAG.sub("", bare)), is_struck)


def pair_bold(lines: list[str]) -> list[str]:
    """The lines with `**` of one pair over several lines closed and opened again on each; a signature is often so."""
    paired, opened = list(lines), -1
    for at, line in enumerate(lines):
        if "**" not in line or "|" in line or "\t" in line:
            continue
        rest = _BOLD.sub("", line)
        if re.match(r"\s*\*\*[^\s*]", rest) and rest.count("**") == 1:
            opened = at
        elif opened >= 0 and at - opened <= 3 and re.search(r"[^\s*]\*\*\s*$", rest) and rest.count("**") == 1:
            for part in range(opened, at + 1):
                words = paired[part].strip()
                paired[part] = f"**{words.removeprefix('**').removesuffix('**')}**" if words else ""
            opened = -1
    return paired


_HIDDEN = 0xF0000
"""An escaped sign is kept apart as a private character until the marks are gone."""
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~])")
_RAISED = re.compile(r"<sup>\s*(\d{1,3})\s*</sup>|\[\^(\d{1,3})\](?!:)|\$\^\{?(\d{1,3})\}?\$", re.IGNORECASE)
# a list whose items a converter has run together: `<ul> - A. - B.`
_RUN_ON_LIST = re.compile(r"<[uo]l\b[^<>]{0,200}>((?:(?!<li\b|<[uo]l\b|</[uo]l)[^\t])*)(?:</[uo]l>|$)", re.IGNORECASE)
_BREAKING = re.compile(r"</?(?:br|p|div|ul|ol|li|h[1-6]|center)\b[^<>]{0,200}>", re.IGNORECASE)
_BOLD_TAG = re.compile(r"<(b|strong)>[^<]{1,5000}</\1>", re.IGNORECASE)
_TAG = re.compile(r"</?(?:b|strong|i|em|u|ins|span|font|small|big|sup|sub|a|mark)\b[^<>]{0,200}>", re.IGNORECASE)
_STRUCK = re.compile(r"~~(?=\S)([^~]{1,5000})(?<=\S)~~|<(?:s|del|strike)>(.{0,5000}?)</(?:s|del|strike)>", re.DOTALL)
_BOLD = re.compile(r"(?<!\()\*\*(?=[^\s*]|\*[^\s*])((?:[^*]|\*(?!\*)){1,5000}?)(?<=\S)\*\*(?!\))")
_ITALIC = re.compile(r"(?<![\w*])\*(?=[^\s*)])([^*]{1,5000}?)(?<=[^\s(])\*(?![\w*])")
_BOLD_BY_LINES = re.compile(r"(?<![\w_])__(?=[^\W_])([^_]{1,5000}?)(?<=[^\s_])__(?![\w_])")
_ITALIC_BY_LINES = re.compile(r"(?<![\w_])_(?=[^\W_])([^_]{1,5000}?)(?<=[^\s_])_(?![\w_])")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d?);", re.IGNORECASE)
