"""The content of a Word file without its looks: paragraphs, tables, footnotes, headers and charts in order.

A file has the same content after LibreOffice has read and written it. So the content leaves out:

- white space of more than one sign, or at an end: LibreOffice writes a tab after the number of a footnote;
- paragraphs and headers without text: LibreOffice ends each section and each page of a section in one of its own;
- how often a header is there: LibreOffice writes one for each section;
- results of fields: the number of a page is not the document's text;
- the zeros at the end of a chart's figures: LibreOffice writes 110.0 as 110;
- copies for older versions of Word (`mc:Fallback`): LibreOffice adds them.
"""

import re
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from lxml import etree

from dxplan.word.parts import DOCUMENT, FOOTNOTES, STYLES, W

MOST_DIFFERENCES = 5
"""Of a file, to be printed."""
_SIGNS = {f"{W}tab": " ", f"{W}br": " ", f"{W}cr": " ", f"{W}noBreakHyphen": "\u2011"}
"""The signs that a reader gets who copies the text; of Word's no-break hyphen it is not a hyphen."""
_END, _ONE_LINE = "./.", 80
"""The end of a text or annex, and how many letters are on one line for certain."""
_CHART_VALUES = ".//{*}ser//{*}pt/{*}v"
_DRAWINGS = {"chart": "[chart]", "pic": "[picture]", "imagedata": "[picture]"}
"""What a drawing holds; the last is a picture of older versions of Word."""
_DRAWN = (f"{W}drawing", f"{W}pict")
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def content(file: Path) -> list[str]:
    """The content of a Word file, a line for each paragraph, table row, footnote, header and chart."""
    with ZipFile(file) as archive:
        parts = {name: etree.fromstring(archive.read(name)) for name in archive.namelist() if name.endswith(".xml")}
    lines = list(_blocks(parts[DOCUMENT][0]))
    for note in parts.get(FOOTNOTES, ()):
        if note.get(f"{W}type") in {None, "normal"}:
            lines.append(f"footnote: {_words(note)}")
    headers = {_words(root) for name, root in parts.items() if re.fullmatch(r"word/(header|footer)\d*\.xml", name)}
    lines += [f"header: {words}" for words in sorted(headers - {""})]
    charts = (root for name, root in parts.items() if re.fullmatch(r"word/charts/chart\d+\.xml", name))
    lines += sorted(
        "chart: " + " ".join(_figure(value.text) for value in root.iterfind(_CHART_VALUES)) for root in charts
    )
    return lines


def differences(before: list[str], after: list[str]) -> Iterator[str]:
    """What of a content is lost, changed or new, as sentences."""
    changes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    different = [change for change in changes if change[0] != "equal"]
    for _, start, end, new_start, new_end in different[:MOST_DIFFERENCES]:
        yield f"{_quoted(before[start:end])} comes back as {_quoted(after[new_start:new_end])}"
    if len(different) > MOST_DIFFERENCES:
        yield f"and {len(different) - MOST_DIFFERENCES} more differences"


def loose_headings(file: Path) -> list[str]:
    """The headings that Word may part from the text below.

    One that keeps with it is last on a page of LibreOffice's now and then, where a footnote takes the room.
    """
    styles = _styles(file)
    paragraphs = [paragraph for style, paragraph in _styled(_body(file)) if style.startswith("Heading")]
    return [
        _words(paragraph) for paragraph in paragraphs if _words(paragraph) and not _keeps_with_next(paragraph, styles)
    ]


def loose_rows(file: Path) -> Iterator[str]:
    """The rows that Word may part from what belongs to them: heads of tables, and last rows above the line at the end.

    LibreOffice's pages don't show either: it never leaves a head alone, and it keeps no last row with what follows.
    """
    styles = _styles(file)

    def is_loose(element: Any) -> bool:
        return not all(_keeps_with_next(paragraph, styles) for paragraph in element.iter(f"{W}p"))

    body = _body(file)
    for row in body.iter(f"{W}tr"):
        if row.find(f"{W}trPr/{W}tblHeader") is not None and is_loose(row):
            yield f"the head of a table is not kept with its next row: {_words(row)[:80]}"
    for table in body.iterchildren(f"{W}tbl"):
        gap, below = [], table.getnext()
        while below is not None and below.tag == f"{W}p" and not _words(below):
            gap.append(below)
            below = below.getnext()
        end = "" if below is None else _words(below)
        if len(end) <= _ONE_LINE and end.endswith(_END) and any(map(is_loose, [table[-1], *gap])):
            yield f"the last row of a table is not kept with “{end}”"


def _keeps_with_next(paragraph: Any, styles: Mapping[str | None, Any]) -> bool:
    """Whether Word keeps a paragraph on the page of the next, by itself or by its style."""
    owner, place = paragraph, f"{W}pPr/{W}pStyle"
    while owner is not None:
        if (keep := owner.find(f"{W}pPr/{W}keepNext")) is not None:
            return keep.get(f"{W}val") not in {"0", "false", "off"}
        base = owner.find(place)
        owner, place = None if base is None else styles.get(base.get(f"{W}val")), f"{W}basedOn"
    return False


def shape(file: Path) -> frozenset[int]:
    """The structure of each part of a Word file, without words; what is repeated, as rows are, counts once."""
    with ZipFile(file) as archive:
        return frozenset(
            hash((name, _structure(etree.fromstring(archive.read(name)))))
            for name in archive.namelist()
            if name.endswith((".xml", ".rels"))
        )


def _structure(element: Any) -> int:
    below = dict.fromkeys(_structure(child) for child in element)
    return hash((element.tag, tuple(sorted(element.attrib.items())), tuple(below)))


def _styles(file: Path) -> dict[str | None, Any]:
    with ZipFile(file) as archive:
        return {style.get(f"{W}styleId"): style for style in etree.fromstring(archive.read(STYLES)).iter(f"{W}style")}


def _body(file: Path) -> Any:
    with ZipFile(file) as archive:
        return etree.fromstring(archive.read(DOCUMENT))[0]


def _styled(body: Any) -> Iterator[tuple[str, Any]]:
    """The paragraphs with a style of their own, each after the style's id."""
    for paragraph in body.iter(f"{W}p"):
        if (style := paragraph.find(f"{W}pPr/{W}pStyle")) is not None:
            yield style.get(f"{W}val", ""), paragraph


def _blocks(body: Any) -> Iterator[str]:
    for block in _children(body):
        if block.tag == f"{W}p" and (words := _words(block)):
            yield f"paragraph: {words}"
        elif block.tag == f"{W}tbl":
            for row in _children(block, "tr"):
                yield "row: " + " | ".join(_cell(cell) for cell in _children(row, "tc"))


def _children(element: Any, *names: str) -> Iterator[Any]:
    """The children of an element, of these names if any are given; those in a content control are its children too."""
    for child in element:
        if child.tag == f"{W}sdt":
            yield from _children(child.find(f"{W}sdtContent"), *names)
        elif not names or child.tag in {f"{W}{name}" for name in names}:
            yield child


def _cell(cell: Any) -> str:
    """Its paragraphs, and over how many columns it goes or that it belongs to the cell above."""
    span, merged = cell.find(f"{W}tcPr/{W}gridSpan"), cell.find(f"{W}tcPr/{W}vMerge")
    paragraphs = filter(None, map(_words, cell.iter(f"{W}p")))
    marks = [f"[{span.get(f'{W}val')} columns]"] if span is not None and span.get(f"{W}val") != "1" else []
    if merged is not None:
        marks.append("[first of some]" if merged.get(f"{W}val") == "restart" else "[as above]")
    return " ¶ ".join([*marks, *paragraphs])


def _words(element: Any) -> str:
    """The text of an element; `*` is the place of a footnote."""
    pieces, depth = [], 0
    for sign in element.iter(f"{W}t", f"{W}fldChar", f"{W}footnoteReference", *_DRAWN, *_SIGNS):
        above = {parent.tag for parent in sign.iterancestors()}
        if _FALLBACK in above or f"{W}fldSimple" in above:
            continue
        if sign.tag == f"{W}fldChar":
            depth += {"begin": 1, "end": -1}.get(sign.get(f"{W}fldCharType"), 0)
        elif sign.tag in _DRAWN:
            pieces.append(next((_DRAWINGS[name] for name in _DRAWINGS if sign.find(f".//{{*}}{name}") is not None), ""))
        elif sign.tag == f"{W}footnoteReference":
            pieces.append("*")
        elif not depth and sign.getparent().tag == f"{W}r":
            pieces.append(_SIGNS.get(sign.tag, sign.text or ""))
    return re.sub(r"[ \t\n]+", " ", "".join(pieces)).strip(" ")


def _figure(text: str) -> str:
    try:
        return f"{float(text):g}"
    except ValueError:
        return text


def _quoted(lines: list[str]) -> str:
    return "“" + " / ".join(line[:160] for line in lines[:3]) + "”" if lines else "nothing"
