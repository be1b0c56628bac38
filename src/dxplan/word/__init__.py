"""Report templates, where they are found and how they run, and reports as Word files."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.ooxml import MAX_FILE
from dxplan.ooxml.hazards import is_named_xml
from dxplan.render.language import Language
from dxplan.render.text import printable
from dxplan.repository.disk import read_bytes
from dxplan.word.annexes import elements_of, mark_annexes
from dxplan.word.blocks import add_blocks
from dxplan.word.centred import set_centred
from dxplan.word.composing import compose, mark_place
from dxplan.word.dialects import write_as_word
from dxplan.word.filling import Filling, check_complete, misplaced, source_of
from dxplan.word.footnotes import add_footnotes, check_without_footnotes
from dxplan.word.guests import Guest, Host
from dxplan.word.ids import make_unique
from dxplan.word.links import check_links
from dxplan.word.parts import (
    AROUND,
    CORE,
    DOCUMENT,
    FOOTNOTES,
    STYLES,
    excerpt,
    parse,
    read_parts,
    search,
    unparsed,
    words_of,
    write_parts,
)
from dxplan.word.pictures import Picture, add_pictures
from dxplan.word.sandbox import WORD, TemplateText
from dxplan.word.tags import BRACES, check_tags, has_tag
from dxplan.word.templates import LETTERHEAD, PARTY_LETTERHEAD, ending_as_the_party, found_in, template_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_FILLED = re.compile(r"word/(document|header\d*|footer\d*)\.xml")


class WordTemplate(NamedTuple):
    """A report's own template and the letterhead, read and checked; many letters share it."""

    file: str
    head: str
    """The name of the letterhead."""
    parts: Mapping[str, bytes]
    """The letterhead's, with the styles and lists that the others bring."""
    body: TemplateText
    around: Mapping[str, TemplateText]
    """The parts of the letterhead that are filled in."""
    pictures: tuple[Picture, ...]
    """What the others bring of pictures."""
    left_out: list[Message]
    """What the report's own file holds that is not used."""


def word_template(name: str, folders: tuple[Path, ...], *, is_party: bool = False) -> WordTemplate:
    """Read the templates of a report; a DxplanError names the file or the words at the place, and the fault."""
    file, path = template_of(name, "docx", folders)
    letterhead = (PARTY_LETTERHEAD if is_party else LETTERHEAD) + WORD
    head = found_in(folders, letterhead)
    if head is None:
        raise DxplanError(msg("there is no template {name}", name=letterhead))
    host = Host(read_parts(read_bytes(head, most=MAX_FILE), head.name), head.name)
    own = read_parts(read_bytes(path, most=MAX_FILE), file, checked=host.harmless)
    around = _around(host, folders)
    body = source_of(_body(own, file, folders, host), file)
    if is_party:
        body = body._replace(text=ending_as_the_party(body.text))
    host.write()
    return WordTemplate(file, head.name, host.parts, body, around, tuple(host.pictures), _left_out(own, file))


def filled_in(template: WordTemplate, view: Mapping[str, Any], language: Language) -> bytes:
    """A report as a Word file, from the view alone; the same view, templates and day are the same bytes.

    A DxplanError names the template, the words at the place, and the fault.
    """
    file, head, parts = template.file, template.head, dict(template.parts)
    filling = Filling(view, language)
    body, printed = filling.filled(template.body)
    charts: list[str] = []
    for part, source in template.around.items():
        root, around = filling.filled(source)
        if part == DOCUMENT:
            compose(root, body, file, head)
            check_complete(words_of(root), printed, file)
            add_footnotes(parts, root, filling.notes, file)
            charts = _with_charts(parts, root, filling, language, file) if filling.charts else []
        else:
            check_without_footnotes(root, head)
            if len(filling.charts) > len(charts):
                raise misplaced(head)
        check_complete(words_of(root), around, head)
        if part == DOCUMENT:
            set_centred(root, parse(parts[STYLES], head))
        write_as_word(root)
        make_unique(root)
        add_pictures(parts, part, root, template.pictures, file)
        parts[part] = unparsed(root)
    if filling.notes:
        check_complete(words_of(parse(parts[FOOTNOTES], file, large=True)), filling.notes, file)
    if CORE in parts:
        parts[CORE] = _properties(view)
    return write_parts(parts)


def _with_charts(
    parts: dict[str, bytes], root: "Element", filling: Filling, language: Language, file: str
) -> list[str]:
    """Replace the marks in a document by charts of Word's, each with all of its texts; the names of their parts."""
    from dxplan.word.charts import add_charts  # most documents have none
    from dxplan.word.drawing import printed_in, texts_of

    charts = add_charts(parts, root, filling.charts, language, file)
    for part, figure in zip(charts, filling.charts, strict=True):
        check_complete(texts_of(parse(parts[part], file)), printed_in(figure), file)
    return charts


def word_sources(data: bytes, file: str, folders: tuple[Path, ...]) -> tuple[list[TemplateText], list[Message]]:
    """The parts of a template that are filled in, with their blocks, to be checked; and what of it is left out."""
    parts = read_parts(data, file)
    if file in (LETTERHEAD + WORD, PARTY_LETTERHEAD + WORD):
        return list(_around(Host(parts, file), folders).values()), []
    head = found_in(folders, LETTERHEAD + WORD)
    host = Host(parts if head is None else read_parts(read_bytes(head, most=MAX_FILE), head.name), LETTERHEAD + WORD)
    return [source_of(_body(parts, file, folders, host), file)], _left_out(parts, file)


def _left_out(parts: Mapping[str, bytes], file: str) -> list[Message]:
    """The headers and footers of a body that hold tags: those of the letterhead are printed in their place."""
    texts = {part: words_of(parse(parts[part], file)) for part in sorted(filter(AROUND.fullmatch, parts))}
    return [
        msg("{file}: the header or footer “{words}” is left out, with its tags; the letterhead has them", file=file,
            words=excerpt(words))
        for words in texts.values()
        if BRACES.search(words)
    ]  # fmt: skip


def _body(parts: dict[str, bytes], file: str, folders: tuple[Path, ...], host: Host) -> "Element":
    """A report's own text, ready to be filled in and put into the letterhead."""
    root = parse(parts[DOCUMENT], file)
    check_tags(root, file)
    mark_annexes(root, file)
    Guest(host, parts, file).take(elements_of(root, file))
    add_blocks(root, host, file, folders)
    return root


def _around(host: Host, folders: tuple[Path, ...]) -> dict[str, TemplateText]:
    """The parts of the letterhead that are filled in, by their names."""
    parts, file = host.parts, host.file
    for part, content in parts.items():
        is_copied = part.startswith("word/") and is_named_xml(part) and not _FILLED.fullmatch(part)
        if is_copied and b"{" in content and has_tag(parse(content, file)):
            raise DxplanError(msg("{file}: a tag stands in {part}, which is not filled in", file=file, part=part))
    sources = {}
    for part in sorted(filter(_FILLED.fullmatch, parts)):
        root = parse(parts[part], file)
        check_tags(root, file)
        check_links(parts, part, list(filter(None, search("//@r:*")(root))), file)
        if part == DOCUMENT:
            mark_place(root, file)
        add_blocks(root, host, file, folders)
        sources[part] = source_of(root, file)
    return sources


def _properties(view: Mapping[str, Any]) -> bytes:
    """The file's own data: title and author of the document, and the as-of day in place of the present time."""
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
