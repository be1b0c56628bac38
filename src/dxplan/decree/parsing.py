"""A Word document as the rules see it, read from its parts from beginning to end."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby, takewhile
from operator import attrgetter

from dxplan.decree.elements import Header, PageSection, Paragraph, Run, Stroke, TableCell, TextTable, WordDocument
from dxplan.decree.numbering import Numbering
from dxplan.decree.shapes import MC, boxes, choice, strokes
from dxplan.decree.styles import Props, Styles, W, borders_of, is_on, layout_of, numbering_of, whole
from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.ooxml import Element, Flaw, PackageError
from dxplan.ooxml.hazards import Danger, Hazard, hazards
from dxplan.ooxml.package import Package

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_OPEN = {f"{W}{name}" for name in ("ins", "moveTo", "hyperlink", "smartTag", "customXml", "fldSimple", "bdo", "dir")}
_GONE = {f"{W}del", f"{W}moveFrom"}
_TRACKED = {f"{W}ins", f"{W}moveTo"} | _GONE
_SIGNS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
_PAGE = re.compile(r"\s*PAGE\b", re.IGNORECASE)
_MOST_PARAGRAPHS = 100_000
_OLE = b"\xd0\xcf\x11\xe0"
_STRICT = "http://purl.oclc.org/ooxml/"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_SAVE_AS = msg("save it in Word as a Word document (*.docx)")
_SIDES = ("top", "left", "start", "right", "end", "insideV")


def read(name: str, content: bytes) -> WordDocument:
    """The document of a file's bytes; a DxplanError for what is no sound Word document."""
    if content.startswith(_OLE):
        message = msg("{file} is an old Word file (.doc) or is locked with a password", file=name)
        raise DxplanError(message, msg("open it in Word and save it as a Word document (*.docx) without a password"))
    try:
        package = Package(content)
        if other := _other_kind(package, name):
            raise DxplanError(other, _SAVE_AS)
        return _Reader(name, package).document()
    except PackageError as error:
        if error.flaw is Flaw.NO_ZIP:
            raise DxplanError(msg("{file} is not a Word document (.docx)", file=name), _SAVE_AS) from None
        message = msg("{file} can't be read as a Word document: {reason}", file=name, reason=error.reason)
        raise DxplanError(message) from None


def _other_kind(package: Package, name: str) -> Message | None:
    """The sentence for a sound file that is not a Word document (*.docx)."""
    if any(kind.startswith(_STRICT) for kind, _ in package.relationships("").values()):
        return msg("{file} is saved as Strict Open XML, which is not read", file=name)
    kind = package.content_type(package.main)
    if "macroenabled" in kind.lower() or any(part.lower().endswith("vbaproject.bin") for part in package.parts):
        return msg("{file} is a Word document with macros, which is not read", file=name)
    if kind == f"{_WORD}template.main+xml":
        return msg("{file} is a Word template, not a document", file=name)
    if kind != f"{_WORD}document.main+xml":
        return msg("{file} is not a Word document by its own content types", file=name)
    return None


class _Reader:
    """What is gathered on the way through a document."""

    def __init__(self, name: str, package: Package) -> None:
        self._name, self._package = name, package
        main = package.main
        self._styles = Styles(package.only(main, "styles"), package.only(main, "theme"))
        self._numbering = Numbering(package.only(main, "numbering"))
        self._headers = package.related(main, "header") | package.related(main, "footer")
        self._paragraphs: list[Paragraph] = []
        self._tables: list[TextTable] = []
        self._sections: list[PageSection] = []
        self._asides: dict[str, tuple[Paragraph, ...]] = {}
        self._first_of_next = 1
        self._changes = 0
        self._is_aside = False
        """Whether what is read stands outside of the text proper."""

    def document(self) -> WordDocument:
        """Everything, in the order of the text."""
        body = self._package.xml(self._package.main).find(f"{W}body")
        for block in self._blocks(body if body is not None else ()):
            self._block(block)
            ends = block.find(f"{W}pPr/{W}sectPr") if block.tag == f"{W}p" else None
            if ends is not None:
                self._section(ends)
        last = body.find(f"{W}sectPr") if body is not None else None
        if last is not None:
            self._section(last)
        read = tuple(self._paragraphs), tuple(self._tables), tuple(self._sections)
        return WordDocument(self._name, *read, tuple(self._notes()), self._changes, tuple(self._hazards()))

    def _blocks(self, container: Iterable[Element]) -> Iterator[Element]:
        """The paragraphs, tables and rows of a container, those in content controls and the like with them."""
        for child in container:
            if child.tag == f"{W}sdt":
                yield from self._blocks(child.iterfind(f"{W}sdtContent/*"))
            elif child.tag in (f"{W}customXml", f"{W}ins", f"{W}moveTo"):
                yield from self._blocks(child)
            elif child.tag == f"{MC}AlternateContent":
                chosen = choice(child)
                yield from self._blocks(chosen if chosen is not None else ())
            else:
                yield child

    def _block(self, block: Element, cell: TableCell | None = None, table: tuple[str, bool] = ("", False)) -> None:
        if block.tag == f"{W}p":
            self._paragraph(block, cell, table)
        elif block.tag == f"{W}tbl":
            self._table(block, cell)

    # Paragraphs

    def _paragraph(
        self, element: Element, cell: TableCell | None, table: tuple[str, bool], *, boxed: bool = False
    ) -> None:
        properties = element.find(f"{W}pPr")
        style = properties.find(f"{W}pStyle") if properties is not None else None
        name = style.get(f"{W}val", "") if style is not None else ""
        direct = layout_of(properties)
        number, level = numbering_of(properties)
        number, level = (number, level) if number else self._styles.numbering(name)
        mark, numbered = ("", Props()) if self._is_aside or not number else self._numbering.next(number, level)
        layout = self._styles.layout(direct, name, table[0], numbered)
        gathered = _Inline(self._styles, name, table)
        gathered.read(element)
        self._changes += gathered.changes
        runs = gathered.merged(mark)
        if len(self._paragraphs) == _MOST_PARAGRAPHS:
            raise PackageError(Flaw.LARGE, msg("it has more than {limit} paragraphs", limit=_MOST_PARAGRAPHS))
        drawn = gathered.strokes + ([Stroke(None)] if layout.bordered else [])
        self._paragraphs.append(
            Paragraph(
                0 if self._is_aside else len(self._paragraphs) + 1,
                runs,
                layout,
                cell,
                tuple(drawn),
                boxed,
                gathered.has_page_number,
                gathered.starts_page or direct.get("page") == "1",
            )
        )
        for box in gathered.boxes:
            for block in self._blocks(box):
                if block.tag == f"{W}p":
                    self._paragraph(block, cell, ("", False), boxed=True)
                else:
                    self._block(block, cell)

    # Tables

    def _table(self, element: Element, outer: TableCell | None) -> None:
        properties = element.find(f"{W}tblPr")
        named = properties.find(f"{W}tblStyle") if properties is not None else None
        style = named.get(f"{W}val", "") if named is not None else self._styles.default_table_style()
        look = properties.find(f"{W}tblLook") if properties is not None else None
        has_head = look is not None and (
            is_on(look.get(f"{W}firstRow", "0")) or look.get(f"{W}val", "0000")[-2:-1] in tuple("2367ABEFabef")
        )
        drawn = self._styles.borders(style)
        own = properties.find(f"{W}tblBorders") if properties is not None else None
        if own is not None:
            drawn = (drawn - {str(one.tag).removeprefix(W) for one in own}) | borders_of(own)
        number, first = len(self._tables) + 1, len(self._paragraphs) + 1
        place = len(self._tables)
        is_top = outer is None and not self._is_aside
        if is_top:
            self._tables.append(
                TextTable(number, 0, 0, bordered=False, repeats_head=False, splits_rows=False, first=first)
            )
        columns = rows = 0
        repeats, splits, bordered = False, False, bool(drawn & set(_SIDES))
        for row in self._blocks(element):
            if row.tag != f"{W}tr" or row.find(f"{W}trPr/{W}del") is not None:
                continue
            rows += 1
            repeats |= rows == 1 and _is_set(row, "tblHeader")
            splits |= not _is_set(row, "cantSplit")
            column = 0
            for box in self._blocks(row):
                if box.tag != f"{W}tc":
                    continue
                span = box.find(f"{W}tcPr/{W}gridSpan")
                before = len(self._paragraphs)
                for block in self._blocks(box):
                    self._block(block, outer or TableCell(number, rows, column + 1), (style, has_head and rows == 1))
                column += max(whole(span.get(f"{W}val"), 1) if span is not None else 1, 1)
                edges = borders_of(box.find(f"{W}tcPr/{W}tcBorders"))
                bordered |= bool(edges & {"left", "start", "right", "end"})
                if edges & {"bottom", "top"} and len(self._paragraphs) > before:
                    at = -1 if "bottom" in edges else before
                    self._paragraphs[at] = _underlined(self._paragraphs[at])
            columns = max(columns, column)
        if is_top:
            self._tables[place] = TextTable(number, columns, rows, bordered, repeats, splits, first)

    # Sections, their margins, and notes

    def _section(self, element: Element) -> None:
        number = len(self._sections) + 1
        first = self._first_of_next
        size, margins, pages = (element.find(f"{W}{name}") for name in ("pgSz", "pgMar", "pgNumType"))
        before = {one.pages + "ht"[one.at_top]: one for one in self._sections[-1].headers} if self._sections else {}
        for kind in ("header", "footer"):
            for one in element.iterfind(f"{W}{kind}Reference"):
                part, of = self._headers.get(one.get(f"{_R}id", "")), one.get(f"{W}type", "default")
                if part is not None:
                    if part not in self._asides:
                        self._asides[part] = self._aside(self._package.xml(part))
                    header = Header(of, kind == "header", self._asides[part])
                    before[of + "ht"[header.at_top]] = header

        def measure(found: Element | None, name: str, default: int) -> int:
            return whole(found.get(f"{W}{name}"), default) if found is not None else default

        start = pages.get(f"{W}start") if pages is not None else None
        title = element.find(f"{W}titlePg")
        end = len(self._paragraphs) + 1
        self._sections.append(
            PageSection(
                number,
                first,
                measure(size, "w", 12240),
                measure(size, "h", 15840),
                abs(measure(margins, "top", 1440)),
                abs(measure(margins, "bottom", 1440)),
                measure(margins, "left", 1440) + measure(margins, "gutter", 0),
                measure(margins, "right", 1440),
                title_page=title is not None and is_on(title.get(f"{W}val", "1")),
                start=whole(start, 1) if start is not None else None,
                number_format=pages.get(f"{W}fmt", "decimal") if pages is not None else "decimal",
                headers=tuple(before.values()),
                has_table=any(
                    table.columns > 1 for table in takewhile(lambda one: one.first >= first, reversed(self._tables))
                ),
            )
        )
        self._first_of_next = end

    def _notes(self) -> Iterator[Paragraph]:
        for kind in ("footnotes", "endnotes"):
            root = self._package.only(self._package.main, kind)
            for note in root if root is not None else ():
                yield from self._aside(note)

    def _hazards(self) -> Iterator[tuple[str, Hazard]]:
        """The dangers in any part, each with the name of the part; Word may find a part that no rule asks for."""
        for part in self._package.parts:
            try:
                root = self._package.xml_or_none(part)
            except PackageError as error:
                if error.flaw is Flaw.LARGE:
                    raise
                yield part, Hazard(Danger.HOLDS, msg("its XML can't be looked into"))
            else:
                yield from ((part, hazard) for hazard in (() if root is None else hazards(root)))

    def _aside(self, container: Element) -> tuple[Paragraph, ...]:
        """The paragraphs of what stands outside of the text proper."""
        kept, self._paragraphs, self._is_aside = self._paragraphs, [], True
        for block in self._blocks(container):
            self._block(block)
        read, self._paragraphs, self._is_aside = tuple(self._paragraphs), kept, False
        return read


class _Inline:
    """What a paragraph holds, gathered in its order."""

    def __init__(self, styles: Styles, paragraph_style: str, table: tuple[str, bool]) -> None:
        self._styles, self._style, self._table = styles, paragraph_style, table
        self._runs: list[Run] = []
        self.strokes: list[Stroke] = []
        self.boxes: list[Element] = []
        self.changes = 0
        self.has_page_number = False
        self.starts_page = False
        self._fields: list[bool] = []
        """For each field that is open, whether its text is still to come."""

    def read(self, parent: Element) -> None:
        """Everything inside of an element of the text."""
        for child in parent:
            tag = child.tag
            if tag in _TRACKED:
                self.changes += 1
            if tag == f"{W}r":
                self._run(child)
            elif tag in _OPEN:
                self.has_page_number |= bool(_PAGE.match(child.get(f"{W}instr", "")))
                self.read(child)
            elif tag == f"{W}sdt":
                for content in child.iterfind(f"{W}sdtContent"):
                    self.read(content)
            elif tag == f"{MC}AlternateContent":
                chosen = choice(child)
                if chosen is not None:
                    self.read(chosen)

    def merged(self, mark: str) -> tuple[Run, ...]:
        """The runs, neighbours of one look made one; a list's mark stands at the beginning."""
        alike = groupby(self._runs, key=attrgetter("look"))
        runs = [Run("".join(run.text for run in group), look) for look, group in alike]
        if mark and runs:
            runs[0] = Run(mark + runs[0].text, runs[0].look)
        return tuple(runs)

    def _run(self, run: Element) -> None:
        direct = self._styles.letters(run.find(f"{W}rPr"))
        look, is_hidden = self._styles.look(direct, self._style, self._table[0], head=self._table[1])
        text = "".join(self._signs(run))
        if text and not is_hidden:
            self._runs.append(Run(text, look))

    def _signs(self, run: Element) -> Iterator[str]:
        for one in run:
            tag = one.tag
            if tag == f"{W}t":
                if not any(self._fields):
                    yield one.text or ""
            elif tag in _SIGNS:
                yield _SIGNS[tag]
            elif tag == f"{W}br":
                if one.get(f"{W}type", "textWrapping") == "textWrapping":
                    yield "\n"
                else:
                    self.starts_page = True
            elif tag == f"{W}fldChar":
                self._field(one.get(f"{W}fldCharType", ""))
            elif tag == f"{W}instrText":
                self.has_page_number |= bool(_PAGE.match(one.text or ""))
            elif tag == f"{W}pgNum":
                self.has_page_number = True
            elif tag in (f"{W}drawing", f"{W}pict", f"{W}object"):
                self._drawn(one)
            elif tag == f"{MC}AlternateContent":
                chosen = choice(one)
                yield from self._signs(chosen) if chosen is not None else ()

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(True)
        elif self._fields and kind == "separate":
            self._fields[-1] = False
        elif self._fields and kind == "end":
            self._fields.pop()

    def _drawn(self, drawing: Element) -> None:
        inside = list(boxes(drawing))
        self.boxes += inside
        if not inside:
            self.strokes += strokes(drawing)


def _underlined(paragraph: Paragraph) -> Paragraph:
    return paragraph._replace(strokes=(*paragraph.strokes, Stroke(None)))


def _is_set(row: Element, name: str) -> bool:
    found = row.find(f"{W}trPr/{W}{name}")
    return found is not None and is_on(found.get(f"{W}val", "1"))
