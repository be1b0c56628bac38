"""Footnotes as Word keeps them: a mark in the text, the words in a part of their own."""

from typing import TYPE_CHECKING

from dxplan.diagnostics import DxplanError, msg
from dxplan.word.filling import NOTE, marks_in
from dxplan.word.parts import (
    CONTENT_TYPES,
    FOOTNOTES,
    LINKS,
    STYLES,
    W,
    add_kind,
    add_link,
    added,
    look_of,
    next_id,
    parse,
    unparsed,
)

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def add_footnotes(parts: dict[str, bytes], document: "Element", notes: list[str], file: str) -> None:
    """Replace the document's marks by Word's, and add the footnotes to the parts."""
    marks = marks_in(document, NOTE, len(notes))
    if marks is None:
        raise _misplaced(file)
    if not notes:
        return
    if FOOTNOTES not in parts:
        _add_part(parts, file)
    part = parse(parts[FOOTNOTES], file)
    styles = {name.get(W + "val", "").lower(): name for name in parse(parts[STYLES], file).iter(W + "name")}
    text_style, mark_style = (_id_of(styles.get(name)) for name in ("footnote text", "footnote reference"))
    first = next_id(note.get(W + "id", "") for note in part.iter(W + "footnote"))
    for number, (mark, text) in enumerate(zip(marks, notes, strict=True), first):
        part.append(_footnote(part, number, text, text_style, mark_style))
        run = mark.getparent()
        if run is None or run.tag != W + "r" or next(run.iterancestors(W + "txbxContent"), None) is not None:
            raise _misplaced(file)  # Word has no footnotes in a box either
        run.replace(mark, run.makeelement(W + "footnoteReference", {W + "id": str(number)}))
        run.insert(0, _look(run, mark_style))
    parts[FOOTNOTES] = unparsed(part)


def check_without_footnotes(root: "Element", file: str) -> None:
    """A DxplanError for a mark where Word has no footnotes: in a header or footer."""
    if next(root.iter(NOTE), None) is not None:
        raise _misplaced(file)


def _misplaced(file: str) -> DxplanError:
    return DxplanError(msg("{file}: a footnote is to be printed once, in the text of a paragraph", file=file))


def _add_part(parts: dict[str, bytes], file: str) -> None:
    """Give a letterhead a place for footnotes: not every program that saves one keeps it while it is empty."""
    parts[FOOTNOTES] = f'<w:footnotes xmlns:w="{W[1:-1]}"/>'.encode()
    kinds = parse(parts[CONTENT_TYPES], file)
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    add_kind(kinds, FOOTNOTES, kind)
    parts[CONTENT_TYPES] = unparsed(kinds)
    links = parse(parts[LINKS], file)
    add_link(links, "rIdFootnotes", "footnotes", "footnotes.xml")
    parts[LINKS] = unparsed(links)


def _id_of(name: "Element | None") -> str:
    style = None if name is None else name.getparent()
    return "" if style is None else style.get(W + "styleId", "")


def _footnote(part: "Element", number: int, text: str, text_style: str, mark_style: str) -> "Element":
    """The mark, a space, the words."""
    note = part.makeelement(W + "footnote", {W + "id": str(number)})
    paragraph = added(note, "p")
    if text_style:
        added(look_of(paragraph), "pStyle", val=text_style)
    mark = added(paragraph, "r")
    mark.append(_look(mark, mark_style))
    added(mark, "footnoteRef")
    words = added(added(paragraph, "r"), "t")
    words.text = " " + text
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return note


def _look(run: "Element", style: str) -> "Element":
    look = run.makeelement(W + "rPr")
    if style:
        added(look, "rStyle", val=style)
    else:
        added(look, "vertAlign", val="superscript")
    return look
