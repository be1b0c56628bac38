"""A report as a Word file: its body put into the letterhead, both filled in from the view."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dxplan.diagnostics import DxplanError, msg
from dxplan.render.language import Language
from dxplan.render.sandbox import WORD, Source
from dxplan.render.templates import LETTERHEAD, found_in, template_of
from dxplan.render.text import printable
from dxplan.render.word.annexes import mark_annexes
from dxplan.render.word.blocks import add_blocks
from dxplan.render.word.composing import check_body, compose, mark_place, restyle
from dxplan.render.word.filling import Filling, check_complete, misplaced, source_of
from dxplan.render.word.footnotes import add_footnotes, check_without_footnotes
from dxplan.render.word.package import (
    CORE,
    DOCUMENT,
    FOOTNOTES,
    STYLES,
    harmless,
    parse,
    read_parts,
    unparsed,
    words_of,
    write_parts,
)
from dxplan.render.word.tags import check_tags
from dxplan.repository.disk import read_bytes

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_FILLED = re.compile(r"word/(document|header\d*|footer\d*)\.xml")


def render_word(name: str, folders: tuple[Path, ...], view: Mapping[str, Any], language: Language) -> bytes:
    """Render a report from the view alone; the same view, templates and day are the same bytes.

    A DxplanError names the template, the words at the place, and what is wrong.
    """
    file, path = template_of(name, "docx", folders)
    head = found_in(folders, LETTERHEAD + WORD)
    if head is None:
        raise DxplanError(msg("there is no template {name}", name=LETTERHEAD + WORD))
    parts = read_parts(read_bytes(head), head.name)
    own = read_parts(read_bytes(path), file, text_alone=True, known=harmless(parts))
    filling = Filling(view, language)
    body, printed = filling.filled(_body(own, file, folders), file)
    charts: list[str] = []
    for part in sorted(filter(_FILLED.fullmatch, parts)):
        root, around = filling.filled(_of_letterhead(part, parts, head.name, folders), head.name)
        if part == DOCUMENT:
            if own[STYLES] != parts[STYLES]:
                styles = parse(parts[STYLES], head.name)
                restyle(body, styles, parse(own[STYLES], file))
                parts[STYLES] = unparsed(styles)
            compose(root, body, file, head.name)
            check_complete(words_of(root), printed, file)
            add_footnotes(parts, root, filling.notes, file)
            charts = _with_charts(parts, root, filling, language, file) if filling.charts else []
        else:
            check_without_footnotes(root, head.name)
            if len(filling.charts) > len(charts):
                raise misplaced(head.name)
        check_complete(words_of(root), around, head.name)
        parts[part] = unparsed(root)
    if filling.notes:
        check_complete(words_of(parse(parts[FOOTNOTES], file, large=True)), filling.notes, file)
    if CORE in parts:
        parts[CORE] = _properties(view)
    return write_parts(parts)


def _with_charts(
    parts: dict[str, bytes], root: "Element", filling: Filling, language: Language, file: str
) -> list[str]:
    """Make the marks in a document charts of Word's, each with all of its texts; the names of their parts."""
    from dxplan.render.word.charts import add_charts  # most documents have none
    from dxplan.render.word.drawing import printed_in, texts_of

    charts = add_charts(parts, root, filling.charts, language, file)
    for part, figure in zip(charts, filling.charts, strict=True):
        check_complete(texts_of(parse(parts[part], file)), printed_in(figure), file)
    return charts


def word_sources(data: bytes, file: str, folders: tuple[Path, ...]) -> list[Source]:
    """The parts of a template that are filled in, with their blocks, to be checked."""
    parts = read_parts(data, file)
    if file != LETTERHEAD + WORD:
        return [source_of(_body(parts, file, folders), file)]
    filled = sorted(filter(_FILLED.fullmatch, parts))
    return [source_of(_of_letterhead(part, parts, file, folders), file) for part in filled]


def _body(parts: dict[str, bytes], file: str, folders: tuple[Path, ...]) -> "Element":
    """A report's own text, ready to be filled in."""
    root = parse(parts[DOCUMENT], file)
    check_tags(root, file)
    mark_annexes(root, file)
    check_body(root, file)
    add_blocks(root, parts, file, folders)
    return root


def _of_letterhead(part: str, parts: dict[str, bytes], file: str, folders: tuple[Path, ...]) -> "Element":
    """A part of the letterhead, ready to be filled in."""
    root = parse(parts[part], file)
    check_tags(root, file)
    if part == DOCUMENT:
        mark_place(root, file)
    add_blocks(root, parts, file, folders)
    return root


def _properties(view: Mapping[str, Any]) -> bytes:
    """The file's own data: title and author of the document, and the as-of day in place of the clock."""
    from markupsafe import escape

    day = f'<dcterms:{{0}} xsi:type="dcterms:W3CDTF">{view["as_of"].isoformat()}T00:00:00Z</dcterms:{{0}}>'
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(printable(view['plan']['name']))}</dc:title>"
        f"<dc:creator>{escape(printable(view['head']['issuer']))}</dc:creator>"
        f"{day.format('created')}{day.format('modified')}</cp:coreProperties>"
    ).encode()
