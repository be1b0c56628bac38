"""An Excel file read into a paper: its sheets in order, and what of them is no cell."""

from dxplan.diagnostics import msg
from dxplan.ooxml import Element
from dxplan.ooxml.package import Package
from dxplan.papers.excel_files.excel_blocks import blocks_of
from dxplan.papers.excel_files.excel_parts import number, refusing
from dxplan.papers.excel_files.excel_remarks import drawn_over, pinned_remarks
from dxplan.papers.excel_files.excel_sheet import SourceSheet, area_of, titles_in
from dxplan.papers.excel_files.source_workbook import book_sheets
from dxplan.papers.old_letters import refuse_old_letters
from dxplan.papers.source_paper import (
    LeftOut,
    Notice,
    PaperError,
    PaperKind,
    PaperNote,
    SourcePaper,
    SourceParagraph,
    SourcePlace,
    SourceTable,
)


def read_excel(content: bytes) -> SourcePaper:
    """The paper of an Excel workbook (.xlsx); `PaperError` if it is not read."""
    with refusing():
        package = Package(content)
        return _Workbook(package, package.main).paper()


class _Workbook:
    """The reader of one workbook, with what it has read so far."""

    def __init__(self, package: Package, part: str) -> None:
        self._package, self._part = package, part
        self._root: Element = package.xml(part)
        self._blocks: list[SourceParagraph | SourceTable] = []
        self._footnotes: list[PaperNote] = []
        self._notices: list[Notice] = []
        self._left_out: list[LeftOut] = []

    def paper(self) -> SourcePaper:
        for entry in book_sheets(self._package, self._part, self._root):
            if entry.sheet is None:
                message = msg("the sheet {sheet} is no table of cells and is not read", sheet=entry.name)
                self._notices.append(Notice(message))
                continue
            self._add_headings(entry.sheet, entry.place, entry.part)
            if entry.is_hidden:
                self._skip(entry.sheet)
            else:
                self._add(entry.sheet, entry.part)
        if not self._blocks:
            raise PaperError(
                msg("no sheet that is shown has a text in its cells"),
                msg("show the sheet with the plan (Unhide), or export the plan as .docx if the sheets are pictures"),
            )
        texts = (_words(block) for block in self._blocks)
        refuse_old_letters(" ".join(texts))
        return SourcePaper(
            PaperKind.EXCEL,
            tuple(self._blocks),
            tuple(self._footnotes),
            tuple(self._notices),
            tuple(self._left_out),
        )

    def _skip(self, sheet: SourceSheet) -> None:
        """Say of a hidden sheet that it is not read; a blank one is no matter."""
        if count := len(sheet.cells) + len(sheet.unseen):
            message = msg("the sheet {sheet} is hidden: its {count} cells are not read", sheet=sheet.name, count=count)
            self._notices.append(Notice(message, SourcePlace(sheet=sheet.name)))

    def _add(self, sheet: SourceSheet, part: str) -> None:
        tables = sum(isinstance(block, SourceTable) for block in self._blocks)
        content = blocks_of(sheet, tables)
        self._blocks += content.blocks
        self._footnotes += content.footnotes
        self._notices += content.notices
        self._left_out += content.left_out
        place = SourcePlace(sheet=sheet.name)
        why = msg("it is in the header or the footer of printed pages")
        self._left_out += (LeftOut(text, place, why) for text in sheet.page_texts)
        self._left_out += pinned_remarks(self._package, sheet, part)
        self._add_drawings(sheet, part)

    def _add_headings(self, sheet: SourceSheet, nth: int, part: str) -> None:
        """The rows that the workbook or a table of Excel marks as the heading."""
        for target in self._package.related(part, "table").values():
            root = self._package.xml(target)
            area = area_of(root.get("ref", ""))
            count = number(root.get("headerRowCount"), 1)
            if area and count:
                sheet.heading.insert(0, (area[0], area[0] + count - 1))
        for name in self._root.iterfind("{*}definedNames/{*}definedName"):
            if name.get("name") == "_xlnm.Print_Titles" and number(name.get("localSheetId"), -1) == nth:
                sheet.heading[:0] = titles_in(name.text or "")

    def _add_drawings(self, sheet: SourceSheet, part: str) -> None:
        """Say what lies over the cells: the words of text boxes, and pictures."""
        texts, pictures = drawn_over(self._package, sheet, part)
        self._left_out += texts
        if pictures:
            message = msg("{count} pictures or charts lie on the sheet; they are not read", count=pictures)
            self._notices.append(Notice(message, SourcePlace(sheet=sheet.name)))


def _words(block: SourceParagraph | SourceTable) -> str:
    return " ".join(cell.text for cell in block.cells) if isinstance(block, SourceTable) else block.text
