"""A Word file (.docx) as a paper: every paragraph and every cell in its place, tracked changes as accepted."""

import re
from collections.abc import Iterable, Iterator

from dxplan.diagnostics import Message, msg
from dxplan.ooxml import Element, Flaw, PackageError
from dxplan.ooxml.markup import W, blocks, flag_of, has_head_look, layout_of, numbering_of, value_of, whole
from dxplan.ooxml.numbering import Numbering
from dxplan.ooxml.package import Package
from dxplan.ooxml.styles import Styles
from dxplan.papers.note_marks import Block, with_footnotes
from dxplan.papers.old_letters import is_in_old_letters, refuse_old_letters
from dxplan.papers.source_paper import (
    LeftOut,
    Mark,
    Notice,
    PaperError,
    PaperKind,
    PaperNote,
    SourceCell,
    SourcePaper,
    SourceParagraph,
    SourcePlace,
    SourceTable,
)
from dxplan.papers.tidying import tidy
from dxplan.papers.word_files.word_grid import Box, Grid, grid_of, is_ruled
from dxplan.papers.word_files.word_inline import OLD_LETTERS, TableLook, WordInline, WordText, printed
from dxplan.papers.word_files.word_notes import WordNotes

_OLE = b"\xd0\xcf\x11\xe0"
_MOST_CELLS = 100_000
_BORNE_IN = "footnote", "endnote"
_PAGE_NUMBER = re.compile(r"(?:trang|page)?[\W\d_]*(?:(?:trên|of)?[\W\d_]*)?", re.IGNORECASE)

_NESTED = msg("a table in it is read as lines")
_UNSURE_NUMBER = msg("its number is counted by Word and may be another one on paper")
_SAVE_AS = msg("open it in Word and save it as a Word document (*.docx) without a password")


def read_word(content: bytes) -> SourcePaper:
    """The paper in the bytes of a Word file."""
    if content.startswith(_OLE):
        raise PaperError(msg("it is an old Word file (.doc) or is locked with a password"), _SAVE_AS)
    try:
        package = Package(content)
        _refuse_others(package)
        return _Reader(package).paper()
    except PackageError as error:
        if error.flaw is Flaw.NO_ZIP:
            raise PaperError(msg("it is not a Word document"), _SAVE_AS) from None
        raise PaperError(msg("the Word file can't be read: {reason}", reason=error.reason), _SAVE_AS) from None


def _refuse_others(package: Package) -> None:
    main = package.main
    if "macroenabled" in package.content_type(main).lower() or any(
        part.lower().endswith("vbaproject.bin") for part in package.parts
    ):
        remedy = msg("save it in Word as a Word document without macros (*.docx)")
        raise PaperError(msg("it is a Word document with macros"), remedy)
    root = package.xml(main)
    if root.tag != f"{W}document":
        raise PaperError(msg("it is not a Word document"), _SAVE_AS)
    if next(root.iter(f"{W}altChunk", f"{W}subDoc"), None) is not None:
        raise PaperError(msg("a part of its text is in another file, which is put in when Word opens it"), _SAVE_AS)


class _Reader:
    """The reader of one file, with what it has read so far."""

    def __init__(self, package: Package) -> None:
        self._package, self._main = package, package.main
        self._body = package.xml(self._main).find(f"{W}body")
        if self._body is None:
            self._body = ()
        root = package.xml(self._main)
        self._sections = list(root.iter(f"{W}sectPr"))
        self._styles = Styles(package.only(self._main, "styles"), package.only(self._main, "theme"))
        self._numbering = Numbering(package.only(self._main, "numbering"))
        self._notes = WordNotes(package.only(self._main, "settings"), self._sections)
        has_prompts = next(root.iter(f"{W}showingPlcHdr"), None) is not None
        self._inline = WordInline(self._styles, self._notes, has_prompts=has_prompts)
        self._left_out: list[LeftOut] = []
        self._notices: list[Notice] = []
        self._unsure_lists: set[str] = set()
        """Lists with an item in a cell that is merged into another: does Word count it?"""
        self._places: dict[tuple[str, str], SourcePlace] = {}
        """Of the notes: where the first mark is."""
        self._paragraphs = self._all_paragraphs = self._tables = self._cells = self._changes = 0
        self._texts: list[str] = []
        self._old_signs = 0

    def paper(self) -> SourcePaper:
        """The whole paper."""
        texts: tuple[Block, ...] = tuple(self._blocks(self._body))
        footnotes = tuple(self._footnotes())
        if not footnotes:
            texts, footnotes = with_footnotes(texts)  # typed, as a scan has them
        self._headers()
        refuse_old_letters(" ".join(self._texts), self._old_signs)
        return SourcePaper(PaperKind.WORD, texts, footnotes, tuple(self._all_notices()), tuple(self._left_out))

    # Paragraphs and tables of the text

    def _blocks(self, container: Iterable[Element]) -> Iterator[Block]:
        for block, words in self._flow(container, TableLook()):
            if words is None:
                yield from self._table(block)
                continue
            self._paragraphs += 1
            place = SourcePlace(line=self._paragraphs)
            text, marks = self._settled(words, place)
            self._notices += (Notice(message, place) for message in words.notes)
            if not text and not marks:
                continue
            if self._styles.names.get(value_of(block, "pPr", "pStyle"), "").lower().startswith("toc "):
                self._left_out.append(LeftOut(text, place, msg("it is a line of the table of contents")))
                continue
            layout = self._layout(block)
            outline = whole(layout.get("outline"), 9)
            level = outline + 1 if 0 <= outline < 9 else 0
            yield SourceParagraph(text, place, marks, words.is_bold, layout.get("jc") == "center", level)

    def _flow(self, container: Iterable[Element], look: TableLook) -> Iterator[tuple[Element, WordText | None]]:
        """The paragraphs with their words, and the tables without; a paragraph without its end goes on in the next."""
        kept: WordText | None = None
        for block in blocks(container):
            if block.tag == f"{W}p":
                self._all_paragraphs += 1
                if self._all_paragraphs > _MOST_CELLS:
                    raise PackageError(Flaw.LARGE, msg("it has more than {limit} paragraphs", limit=_MOST_CELLS))
                words = self._inline.read(block, look)
                if kept is not None:
                    kept.add(words)
                    words, kept = kept, None
                if self._has_no_end(block):
                    kept = words
                    last = block
                    continue
                yield block, self._numbered(block, words)
            elif block.tag == f"{W}tbl":
                if kept is not None and "".join(kept.parts).strip():
                    yield last, self._numbered(last, kept)
                kept = None
                yield block, None
        if kept is not None and "".join(kept.parts).strip():
            yield last, self._numbered(last, kept)

    def _has_no_end(self, paragraph: Element) -> bool:
        """Whether a paragraph goes on in the next: its end is deleted or hidden, or it is the large first letter."""
        if value_of(paragraph, "pPr", "framePr", attribute="dropCap") not in ("", "none"):
            return True
        end = paragraph.find(f"{W}pPr/{W}rPr")
        if end is None:
            return False
        self._changes += end.find(f"{W}ins") is not None
        if end.find(f"{W}del") is not None or end.find(f"{W}moveFrom") is not None:
            self._changes += 1
            return True
        return flag_of(end, "specVanish") and flag_of(end, "vanish")

    def _numbered(self, paragraph: Element, words: WordText) -> WordText:
        properties = paragraph.find(f"{W}pPr")
        style = value_of(properties, "pStyle")
        number, level = self._styles.numbering(numbering_of(properties), style)
        if number:
            mark, _ = self._numbering.next(number, level, style)
            words.parts.insert(0, mark)
            if mark.strip(" -") and number in self._unsure_lists:
                words.note(_UNSURE_NUMBER)
        return words

    def _layout(self, paragraph: Element) -> dict[str, str]:
        properties = paragraph.find(f"{W}pPr")
        return self._styles.of_paragraph(layout_of(properties), value_of(properties, "pStyle"), "", {})

    def _settled(self, words: WordText, place: SourcePlace) -> tuple[str, tuple[Mark, ...]]:
        """The text and the marks at a place, which the notes and what is left out are given too."""
        self._old_signs += words.old_signs
        self._left_out += (LeftOut(tidy(text), place, why) for text, why in words.left_out)
        for key in words.marks:
            self._places.setdefault(key, place)
        text, marks = words.tidy(self._notes.signs)
        if is_in_old_letters(text):
            words.note(OLD_LETTERS)
        self._texts.append(text)
        return text, marks

    # Tables

    def _table(self, table: Element) -> Iterator[Block]:
        grid = self._grid(table)
        if not grid.boxes:
            return
        in_columns = {box.column for box in grid.boxes}
        has_inner = any(inner is not None for inner in (box.element.find(f".//{W}tbl") for box in grid.boxes))
        if len(in_columns) == 1 and has_inner:  # a frame around a part of the text
            for box in grid.boxes:
                yield from self._blocks(box.element)
                self._leave_out_covered(box, SourcePlace(line=max(self._paragraphs, 1)))
            return
        self._tables += 1
        number = self._tables
        style = value_of(table, "tblPr", "tblStyle", default=self._styles.default_style("table"))
        has_head = has_head_look(table)
        cells = []
        for box in grid.boxes:
            place = SourcePlace(table=number, row=box.row + 1, column=box.column + 1)
            drawn = self._inline.pictures, self._inline.embedded
            words = self._cell(box, place, TableLook(style, has_head and box.row == 0))
            if drawn != (self._inline.pictures, self._inline.embedded):
                words.note(msg("what is drawn in it is not read"))
            text, marks = self._settled(words, place)
            notes = (*box.notes, *words.notes)
            size = (box.row, box.column, box.height, box.width)
            cells.append(SourceCell(text, place, *size, marks, notes, is_bold=words.is_bold))
        ruled = is_ruled(table, grid, style, self._styles)
        yield SourceTable(tuple(cells), SourcePlace(table=number), grid.heading_rows, is_ruled=ruled)

    def _grid(self, table: Element) -> Grid:
        grid = grid_of(table)
        self._changes += grid.changes
        self._cells += len(grid.boxes)
        if self._cells > _MOST_CELLS:
            raise PackageError(Flaw.LARGE, msg("it has more than {limit} cells", limit=_MOST_CELLS))
        for row in grid.hidden:
            self._leave_out(row, SourcePlace(table=self._tables + 1), msg("it is in a hidden row"))
        return grid

    def _cell(self, box: Box, place: SourcePlace, look: TableLook) -> WordText:
        """The words of a cell, a paragraph in a line, and those of tables in it."""
        cell = self._lines(box.element, place, look)
        self._leave_out_covered(box, place)
        return cell

    def _leave_out_covered(self, box: Box, place: SourcePlace) -> None:
        for covered in box.covered:
            self._leave_out(covered, place, msg("it is in a cell that is merged into this one"))
            for paragraph in covered.iter(f"{W}p"):
                properties = paragraph.find(f"{W}pPr")
                number, _ = self._styles.numbering(numbering_of(properties), value_of(properties, "pStyle"))
                self._unsure_lists.add(number)

    def _lines(self, container: Iterable[Element], place: SourcePlace, look: TableLook) -> WordText:
        """The words of a cell or a note: a line for each paragraph, and for each row of a table in it."""
        lines = WordText()
        for block, words in self._flow(container, look):
            if words is not None:
                lines.parts.append("\n")
                lines.add(words)
                continue
            lines.note(_NESTED)
            row = -1
            for box in self._grid(block).boxes:
                lines.parts.append(" " if box.row == row else "\n")
                row = box.row
                cell = self._cell(box, place, TableLook())
                cell.parts = [part.replace("\n", " ") for part in cell.parts]
                lines.add(cell)
        return lines

    # What is beside the text

    def _leave_out(self, element: Element, place: SourcePlace, why: Message) -> None:
        text = tidy(printed(element))
        if text:
            self._left_out.append(LeftOut(text, place, why))

    def _footnotes(self) -> Iterator[PaperNote]:
        for kind in _BORNE_IN:
            root = self._package.only(self._main, f"{kind}s")
            elements = (
                {note.get(f"{W}id", ""): note for note in root.iterfind(f"{W}{kind}")} if root is not None else {}
            )
            for key in [key for key in self._notes.signs if key[0] == kind]:
                sign, place = self._notes.signs[key], self._places.get(key, SourcePlace())
                words = self._lines(elements.pop(key[1], ()), place, TableLook())
                text, _ = self._settled(words, place)
                self._notices += (Notice(message, place) for message in words.notes)
                yield PaperNote(sign, text.removeprefix(sign).lstrip() if key in self._notes.typed else text, place)
            for note in elements.values():
                if note.get(f"{W}type", "normal") == "normal":
                    self._leave_out(note, SourcePlace(), msg("it is a note whose mark is nowhere in the text"))

    def _headers(self) -> None:
        texts: dict[str, None] = {}
        for kind in ("header", "footer"):
            for part in self._package.related(self._main, kind).values():
                texts |= dict.fromkeys(tidy(printed(self._package.xml(part))).split("\n"))
        why = msg("it is in the header or the footer of the pages")
        self._left_out += (LeftOut(text, SourcePlace(), why) for text in texts if not _PAGE_NUMBER.fullmatch(text))

    def _all_notices(self) -> Iterator[Notice]:
        if changes := self._changes + self._inline.changes:
            yield Notice(msg("tracked changes are taken as accepted: {count}", count=changes))
        root = self._package.only(self._main, "comments")
        if comments := len(root.findall(f"{W}comment")) if root is not None else 0:
            yield Notice(msg("comments are not read: {count}", count=comments))
        if self._inline.pictures:
            count = self._inline.pictures
            yield Notice(msg("pictures are not read, whatever words are in them: {count}", count=count))
        if self._inline.embedded:
            count = self._inline.embedded
            yield Notice(msg("files of other programs in the text are not read: {count}", count=count))
        if self._notes.restarts and self._notes.signs:
            yield Notice(msg("the footnotes are numbered through; on paper they start anew on each page or section"))
        yield from self._notices
