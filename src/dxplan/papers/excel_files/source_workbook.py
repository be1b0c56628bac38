"""A workbook as its file has it: every sheet, shown or not, the names that it defines, and its custom properties."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from dxplan.diagnostics import msg
from dxplan.ooxml import Element, Flaw, PackageError
from dxplan.ooxml.package import Package
from dxplan.papers.excel_files.excel_parts import attribute, cell_looks, refusing, shared_texts
from dxplan.papers.excel_files.excel_remarks import drawn_over, pinned_remarks
from dxplan.papers.excel_files.excel_sheet import SheetReader, SourceSheet
from dxplan.papers.source_paper import LeftOut
from dxplan.papers.tidying import tidy

_MOST_SHEETS = 100


class BookSheet(NamedTuple):
    """A sheet in its place among the others."""

    name: str
    place: int
    """From 0; parts of the workbook refer to it."""
    part: str
    sheet: SourceSheet | None
    """None for a sheet that is no table of cells."""
    is_hidden: bool
    lying_over: tuple[LeftOut, ...] = ()
    """Words that are in no cell: remarks on cells, text boxes."""


class SourceWorkbook(NamedTuple):
    """All that a workbook's file says of itself and its cells."""

    sheets: tuple[BookSheet, ...]
    names: Mapping[str, str]
    """What the workbook defines for all sheets, by name: the formula as the file has it."""
    properties: Mapping[str, str]
    """Its custom properties."""


def read_workbook(content: bytes) -> SourceWorkbook:
    """The workbook in a file (.xlsx); `PaperError` if it is not read."""
    with refusing():
        package = Package(content)
        part = package.main
        root = package.xml(part)
        names = {
            name.get("name", ""): name.text or ""
            for name in root.iterfind("{*}definedNames/{*}definedName")
            if name.get("localSheetId") is None
        }
        sheets = (_with_remarks(package, sheet) for sheet in book_sheets(package, part, root))
        return SourceWorkbook(tuple(sheets), names, _properties(package))


def _with_remarks(package: Package, entry: BookSheet) -> BookSheet:
    if entry.sheet is None:
        return entry
    texts, _ = drawn_over(package, entry.sheet, entry.part)
    return entry._replace(lying_over=(*pinned_remarks(package, entry.sheet, entry.part), *texts))


def book_sheets(package: Package, part: str, root: Element) -> Iterator[BookSheet]:
    """The sheets of the workbook in a part, each read when its turn comes."""
    properties = root.find("{*}workbookPr")
    from_1904 = properties is not None and properties.get("date1904") in ("1", "true")
    reader = SheetReader(shared_texts(package, part), cell_looks(package, part), from_1904=from_1904)
    entries = root.findall("{*}sheets/{*}sheet")
    if len(entries) > _MOST_SHEETS:
        raise PackageError(Flaw.LARGE, msg("it has more than {limit} sheets", limit=_MOST_SHEETS))
    worksheets = package.related(part, "worksheet")
    for place, entry in enumerate(entries):
        name = tidy(entry.get("name", "")) or str(place + 1)
        target = worksheets.get(attribute(entry, "id"), "")
        sheet = reader.read(name, package.read(target)) if target else None
        is_hidden = entry.get("state", "visible") in ("hidden", "veryHidden")
        yield BookSheet(name, place, target, sheet, is_hidden)


def _properties(package: Package) -> dict[str, str]:
    root = package.only("", "custom-properties")
    if root is None:
        return {}
    return {entry.get("name", ""): "".join(map(str, entry.itertext())) for entry in root.iterfind("{*}property")}
