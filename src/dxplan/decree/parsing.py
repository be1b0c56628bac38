"""A Word file read into the document that the rules see, from beginning to end."""

from collections.abc import Iterator
from itertools import takewhile

from dxplan.decree.elements import (
    Header,
    PageSection,
    Paragraph,
    ParagraphLayout,
    Stroke,
    TableCell,
    TextTable,
    WordDocument,
)
from dxplan.decree.inline import Inline
from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.ooxml import Element, Flaw, PackageError
from dxplan.ooxml.hazards import Danger, Hazard, hazards
from dxplan.ooxml.markup import (
    SIDES,
    Props,
    W,
    blocks,
    borders_of,
    flag_of,
    has_head_look,
    layout_of,
    margins_of,
    numbering_of,
    value_of,
    whole,
)
from dxplan.ooxml.numbering import Numbering
from dxplan.ooxml.package import Package
from dxplan.ooxml.styles import Styles

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MOST_PARAGRAPHS = 100_000
_OLE = b"\xd0\xcf\x11\xe0"
_STRICT = "http://purl.oclc.org/ooxml/"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_SAVE_AS = msg("save it in Word as a Word document (*.docx)")
_BESIDE = {"top", "left", "right", "insideV"}


def read(name: str, content: bytes) -> WordDocument:
    """The document in a file's bytes; a DxplanError if it is no sound Word document."""
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
    """The message for a sound file that is not a Word document (*.docx)."""
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
    """The reader of one document, with its content so far."""

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
        """Whether a header, a footer or a note is being read."""

    def document(self) -> WordDocument:
        """The whole document; lists count, so it is read in the order of the text."""
        body = self._package.xml(self._package.main).find(f"{W}body")
        for block in blocks(body if body is not None else ()):
            self._block(block)
            ends = block.find(f"{W}pPr/{W}sectPr") if block.tag == f"{W}p" else None
            if ends is not None:
                self._section(ends)
        last = body.find(f"{W}sectPr") if body is not None else None
        if last is not None:
            self._section(last)
        parts = tuple(self._paragraphs), tuple(self._tables), tuple(self._sections)
        return WordDocument(self._name, *parts, tuple(self._notes()), self._changes, tuple(self._hazards()))

    def _block(self, block: Element, cell: TableCell | None = None, table: tuple[str, bool] = ("", False)) -> None:
        if block.tag == f"{W}p":
            self._paragraph(block, cell, table)
        elif block.tag == f"{W}tbl":
            self._table(block, cell)

    # Paragraphs

    def _paragraph(
        self,
        element: Element,
        cell: TableCell | None,
        table: tuple[str, bool],
        *,
        boxed: bool = False,
        framed: bool = False,
    ) -> None:
        properties = element.find(f"{W}pPr")
        name = value_of(properties, "pStyle")
        direct = layout_of(properties)
        number, level = self._styles.numbering(numbering_of(properties), name)
        mark, numbered = ("", Props()) if self._is_aside or not number else self._numbering.next(number, level, name)
        layout = _layout(self._styles.of_paragraph(direct, name, table[0], numbered))
        layout = layout._replace(style=name or self._styles.default_style("paragraph"))
        inline = Inline(self._styles, name, table)
        inline.read(element)
        self._changes += inline.changes
        runs = inline.merged(mark)
        if len(self._paragraphs) == _MOST_PARAGRAPHS:
            raise PackageError(Flaw.LARGE, msg("it has more than {limit} paragraphs", limit=_MOST_PARAGRAPHS))
        is_framed = framed or layout.edges >= set(SIDES) or inline.is_framed
        strokes = inline.strokes + ([] if is_framed or not layout.edges & {"top", "bottom"} else [_border(layout)])
        self._paragraphs.append(
            Paragraph(
                0 if self._is_aside else len(self._paragraphs) + 1,
                runs,
                layout,
                cell,
                tuple(strokes),
                boxed,
                inline.has_page_number,
                inline.starts_page or direct.get("page") == "1",
                is_framed,
            )
        )
        for box, has_outline in inline.boxes:
            for block in blocks(box):
                if block.tag == f"{W}p":
                    self._paragraph(block, cell, ("", False), boxed=True, framed=has_outline)
                else:
                    self._block(block, cell)

    # Tables

    def _table(self, element: Element, outer: TableCell | None) -> None:
        properties = element.find(f"{W}tblPr")
        style = value_of(properties, "tblStyle", default=self._styles.default_style("table"))
        has_head = has_head_look(element)
        drawn = self._styles.borders(style)
        own = properties.find(f"{W}tblBorders") if properties is not None else None
        if own is not None:
            drawn = (drawn - {str(border.tag).removeprefix(W) for border in own}) | borders_of(own)
        grid = [whole(part.get(f"{W}w"), 0) for part in element.iterfind(f"{W}tblGrid/{W}gridCol")]
        cell_margins = properties.find(f"{W}tblCellMar") if properties is not None else None
        margins = self._styles.cell_margins(style) | margins_of(cell_margins)
        number, first = len(self._tables) + 1, len(self._paragraphs) + 1
        place = len(self._tables)
        is_top = outer is None and not self._is_aside
        if is_top:
            self._tables.append(
                TextTable(number, 0, 0, bordered=False, repeats_head=False, splits_rows=False, first=first)
            )
        columns = rows = 0
        repeats, splits, bordered = False, False, bool(drawn & _BESIDE)
        for row in blocks(element):
            if row.tag != f"{W}tr" or row.find(f"{W}trPr/{W}del") is not None:
                continue
            rows += 1
            repeats |= rows == 1 and flag_of(row, "trPr", "tblHeader")
            splits |= not flag_of(row, "trPr", "cantSplit")
            column = 0
            for box in blocks(row):
                if box.tag != f"{W}tc":
                    continue
                before = len(self._paragraphs)
                span = max(whole(value_of(box, "tcPr", "gridSpan"), 1), 1)
                is_measured = value_of(box, "tcPr", "tcW", attribute="type") == "dxa"
                width = whole(value_of(box, "tcPr", "tcW", attribute="w"), 0) if is_measured else 0
                width = width or sum(grid[column : column + span])
                sides = margins | margins_of(box.find(f"{W}tcPr/{W}tcMar"))
                inner = max(width - sides["left"] - sides["right"], 0)
                cell = outer or TableCell(number, rows, column + 1, width, inner)
                for block in blocks(box):
                    self._block(block, cell, (style, has_head and rows == 1))
                column += span
                edges = borders_of(box.find(f"{W}tcPr/{W}tcBorders"))
                bordered |= bool(edges & {"left", "right"})
                if outer and (edges or drawn) >= set(SIDES):
                    self._paragraphs[before:] = [
                        paragraph._replace(framed=True) for paragraph in self._paragraphs[before:]
                    ]
                elif edges & {"bottom", "top"} and len(self._paragraphs) > before:
                    at = -1 if "bottom" in edges else before
                    strokes = (*self._paragraphs[at].strokes, Stroke(float(width) or None))
                    self._paragraphs[at] = self._paragraphs[at]._replace(strokes=strokes)
            columns = max(columns, column)
        if is_top:
            self._tables[place] = TextTable(number, columns, rows, bordered, repeats, splits, first)

    # Sections, their margins, and notes

    def _section(self, element: Element) -> None:
        number = len(self._sections) + 1
        first = self._first_of_next
        headers = (
            {header.pages + "ht"[header.at_top]: header for header in self._sections[-1].headers}
            if self._sections
            else {}
        )
        for kind in ("header", "footer"):
            for reference in element.iterfind(f"{W}{kind}Reference"):
                part, pages_of = self._headers.get(reference.get(f"{_R}id", "")), reference.get(f"{W}type", "default")
                if part is not None:
                    if part not in self._asides:
                        self._asides[part] = self._aside(self._package.xml(part))
                    header = Header(pages_of, kind == "header", self._asides[part])
                    headers[pages_of + "ht"[header.at_top]] = header

        def measure(child: str, attribute: str, default: int) -> int:
            return whole(value_of(element, child, attribute=attribute), default)

        start = value_of(element, "pgNumType", attribute="start", default="none")
        self._sections.append(
            PageSection(
                number,
                first,
                measure("pgSz", "w", 12240),
                measure("pgSz", "h", 15840),
                abs(measure("pgMar", "top", 1440)),
                abs(measure("pgMar", "bottom", 1440)),
                measure("pgMar", "left", 1440) + measure("pgMar", "gutter", 0),
                measure("pgMar", "right", 1440),
                title_page=flag_of(element, "titlePg"),
                start=None if start == "none" else whole(start, 1),
                number_format=value_of(element, "pgNumType", attribute="fmt", default="decimal"),
                headers=tuple(headers.values()),
                has_table=any(
                    table.columns > 1 for table in takewhile(lambda table: table.first >= first, reversed(self._tables))
                ),
            )
        )
        self._first_of_next = len(self._paragraphs) + 1

    def _notes(self) -> Iterator[Paragraph]:
        for kind in ("footnotes", "endnotes"):
            root = self._package.only(self._package.main, kind)
            for note in root if root is not None else ():
                yield from self._aside(note)

    def _hazards(self) -> Iterator[tuple[str, Hazard]]:
        """The dangers in any part, also in one that no rule reads, each with the name of the part."""
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
        """The paragraphs of a header, a footer or a note."""
        paragraphs_of_text, self._paragraphs, self._is_aside = self._paragraphs, [], True
        for block in blocks(container):
            self._block(block)
        aside, self._paragraphs, self._is_aside = tuple(self._paragraphs), paragraphs_of_text, False
        return aside


def _border(layout: ParagraphLayout) -> Stroke:
    """The line that a border of a paragraph is: it runs from indent to indent."""
    return Stroke(None, min(layout.left, layout.left + layout.first) + layout.right)


def _layout(props: Props) -> ParagraphLayout:
    hanging, first = whole(props.get("hanging"), 0), whole(props.get("firstLine"), 0)
    return ParagraphLayout(
        {"start": "left", "end": "right"}.get(props.get("jc", "left"), props.get("jc", "left")),
        whole(props.get("left"), 0),
        -hanging if hanging else first,
        whole(props.get("before"), 0),
        whole(props.get("after"), 0),
        whole(props.get("line"), 240),
        props.get("lineRule", "auto"),
        props.get("contextual") == "1",
        right=whole(props.get("right"), 0),
        edges=frozenset(props.get("edges", "").split()),
    )
