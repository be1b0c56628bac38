"""A report as a Word file: its body put into the letterhead, both filled in from the view."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dxplan.diagnostics import DxplanError, msg
from dxplan.files import read_bytes
from dxplan.render.language import Language
from dxplan.render.sandbox import WORD, Source
from dxplan.render.templates import LETTERHEAD, found_in, template_of
from dxplan.render.text import printable
from dxplan.render.word.annexes import with_annexes
from dxplan.render.word.blocks import with_blocks
from dxplan.render.word.composing import check_body, compose, with_place
from dxplan.render.word.filling import Filling, check_complete, misplaced, source_of
from dxplan.render.word.footnotes import add_footnotes, check_without_footnotes
from dxplan.render.word.package import (
    CORE,
    DOCUMENT,
    FOOTNOTES,
    STYLES,
    parse,
    read_parts,
    unparsed,
    words_of,
    write_parts,
)

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
    own = read_parts(read_bytes(path), file, text_alone=True)
    own[DOCUMENT] = with_annexes(own[DOCUMENT], file)
    with_blocks(own, DOCUMENT, file, folders)
    filling = Filling(view, language)
    body, printed = filling.filled(own[DOCUMENT], file)
    checks, charts = [(DOCUMENT, printed, file)], []
    parts[DOCUMENT] = with_place(parts[DOCUMENT], head.name)
    for part in sorted(filter(_FILLED.fullmatch, parts)):
        with_blocks(parts, part, head.name, folders)
        root, printed = filling.filled(parts[part], head.name)
        checks.append((part, printed, head.name))
        if part == DOCUMENT:
            styles = parse(parts[STYLES], head.name)
            is_same = own[STYLES] == parts[STYLES]
            compose(root, styles, body, None if is_same else parse(own[STYLES], file), file, head.name)
            parts[STYLES] = unparsed(styles)
            add_footnotes(parts, root, filling.notes, file)
            charts = _with_charts(parts, root, filling, language, file) if filling.charts else []
        else:
            check_without_footnotes(root, head.name)
            if len(filling.charts) > len(charts):
                raise misplaced(head.name)
        parts[part] = unparsed(root)
    if filling.notes:
        checks.append((FOOTNOTES, filling.notes, file))
    for part, printed, template in checks:
        check_complete(words_of(parse(parts[part], template, large=True)), printed, template)
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
    filled = [DOCUMENT]
    if file == LETTERHEAD + WORD:
        filled = sorted(filter(_FILLED.fullmatch, parts))
        parts[DOCUMENT] = with_place(parts[DOCUMENT], file)
    else:
        parts[DOCUMENT] = with_annexes(parts[DOCUMENT], file)
        check_body(parts[DOCUMENT], file)
    for part in filled:
        with_blocks(parts, part, file, folders)
    return [source_of(parts[part], file) for part in filled]


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
