"""Footnotes as Word keeps them: a mark in the text, the words in a part of their own."""

from typing import TYPE_CHECKING

from dxplan.diagnostics import DxplanError, msg
from dxplan.word.filling import NOTE
from dxplan.word.parts import CONTENT_TYPES, FOOTNOTES, LINKS, STYLES, R, W, parse, unparsed

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def add_footnotes(parts: dict[str, bytes], document: "Element", notes: list[str], file: str) -> None:
    """Add to the parts the footnotes that the document's marks stand for; the marks become Word's."""
    marks = list(document.iter(NOTE))
    if sorted(mark.get("n", "") for mark in marks) != sorted(str(number) for number, _ in enumerate(notes, 1)):
        raise _misplaced(file)
    if not notes:
        return
    if FOOTNOTES not in parts:
        _add_part(parts, file)
    part = parse(parts[FOOTNOTES], file)
    styles = {found.get(W + "val", "").lower(): found for found in parse(parts[STYLES], file).iter(W + "name")}
    text_style, mark_style = (_id_of(styles.get(name)) for name in ("footnote text", "footnote reference"))
    taken = [note.get(W + "id", "") for note in part.iter(W + "footnote")]
    first = 1 + max([0, *(int(number) for number in taken if number.isascii() and number.isdecimal())])
    for number, text in enumerate(notes, first):
        part.append(_footnote(part, number, text, text_style, mark_style))
    for mark in marks:
        run = mark.getparent()
        if run is None or run.tag != W + "r":
            raise _misplaced(file)
        number = first + int(mark.get("n", "0")) - 1
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
    override = kinds.tag.replace("Types", "Override")
    kinds.append(kinds.makeelement(override, {"PartName": f"/{FOOTNOTES}", "ContentType": kind}))
    parts[CONTENT_TYPES] = unparsed(kinds)
    links = parse(parts[LINKS], file)
    link = {"Id": "rIdFootnotes", "Type": f"{R[1:-1]}/footnotes", "Target": "footnotes.xml"}
    links.append(links.makeelement(links.tag.replace("Relationships", "Relationship"), link))
    parts[LINKS] = unparsed(links)


def _id_of(name: "Element | None") -> str:
    style = None if name is None else name.getparent()
    return "" if style is None else style.get(W + "styleId", "")


def _footnote(part: "Element", number: int, text: str, text_style: str, mark_style: str) -> "Element":
    """The mark, a space, the words."""
    note = part.makeelement(W + "footnote", {W + "id": str(number)})
    paragraph = _under(note, "p")
    if text_style:
        _under(_under(paragraph, "pPr"), "pStyle").set(W + "val", text_style)
    mark = _under(paragraph, "r")
    mark.append(_look(mark, mark_style))
    _under(mark, "footnoteRef")
    words = _under(_under(paragraph, "r"), "t")
    words.text = " " + text
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return note


def _look(run: "Element", style: str) -> "Element":
    look = run.makeelement(W + "rPr")
    if style:
        _under(look, "rStyle").set(W + "val", style)
    else:
        _under(look, "vertAlign").set(W + "val", "superscript")
    return look


def _under(parent: "Element", tag: str) -> "Element":
    child = parent.makeelement(W + tag)
    parent.append(child)
    return child
