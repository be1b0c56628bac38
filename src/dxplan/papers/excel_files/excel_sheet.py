"""A sheet of an Excel file as its XML has it: every cell as it is shown, and what is hidden or merged."""

import math
import re
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from dxplan.diagnostics import Message, msg
from dxplan.ooxml import Element, Flaw, PackageError
from dxplan.papers.excel_files.day_formats import Shown, Span, serial_of
from dxplan.papers.excel_files.excel_parts import (
    CellLook,
    RichText,
    elements,
    local,
    number,
    rich_text,
    struck_note,
    unescaped,
)
from dxplan.papers.excel_files.number_formats import shown, shown_text
from dxplan.papers.source_paper import SourcePlace
from dxplan.papers.tidying import tidy

MAX_CELLS = 100_000
"""The cells of a sheet, blank ones within its table too; a plan of 500 rows has 5 000."""
_MOST_READ = 200_000
"""The rows of a sheet, blank ones too: some programs write those that have only lines."""
_MOST_ROWS, _MOST_COLUMNS = 1_048_576, 16_384
_ADDRESS = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")
_PARTS = ("row", "col", "mergeCell", "pane", "autoFilter", "headerFooter", "sheetFormatPr")
_ROWS = re.compile(r"\$([0-9]{1,7}):\$([0-9]{1,7})")

Spot = tuple[int, int]
"""Row and column, both from 1."""
Area = tuple[int, int, int, int]
"""First row, first column, last row, last column."""


class ShownCell(NamedTuple):
    """A cell that is not blank, as the sheet shows it."""

    text: str
    value: Any = None
    span: Span = ""
    notes: tuple[Message, ...] = ()
    is_bold: bool = False
    is_centred: bool = False
    is_ruled: bool = False


@dataclass(slots=True)
class SourceSheet:
    """A sheet as its part has it."""

    name: str
    cells: dict[Spot, ShownCell] = field(default_factory=dict)
    merges: list[Area] = field(default_factory=list)
    odd_merges: list[str] = field(default_factory=list)
    """Ranges that are no ranges."""
    unseen: dict[Spot, tuple[str, Message]] = field(default_factory=dict)
    """Cells whose format shows nothing, and a second cell of one address."""
    hidden_rows: set[int] = field(default_factory=set)
    folded_rows: set[int] = field(default_factory=set)
    """Rows that a filter or a closed outline hides: they belong to the table."""
    hidden_columns: set[int] = field(default_factory=set)
    heading: list[tuple[int, int]] = field(default_factory=list)
    """Rows that are its heading by what the file says, the surest first: those that each printed page repeats, the
    first row of a filter, the rows that stay when one scrolls."""
    page_texts: list[str] = field(default_factory=list)
    """Headers and footers of the printed pages."""

    def place(self, spot: Spot) -> SourcePlace:
        """The place of a cell."""
        return SourcePlace(sheet=self.name, address=address(*spot))


def address(row: int, column: int) -> str:
    """The name of a cell, as `C7`."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"


def spot_of(text: str) -> Spot | None:
    """Row and column of an address; None if there is no such cell."""
    match = _ADDRESS.fullmatch(text.strip().upper())
    if not match:
        return None
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - 64
    row = int(match[2])
    return (row, column) if 0 < row <= _MOST_ROWS and column <= _MOST_COLUMNS else None


def area_of(text: str) -> Area | None:
    """A range; None if it is none, or its ends are the wrong way round."""
    first, _, last = text.partition(":")
    start, end = spot_of(first), spot_of(last or first)
    if start is None or end is None or start[0] > end[0] or start[1] > end[1]:
        return None
    return (*start, *end)


def titles_in(formula: str) -> list[tuple[int, int]]:
    """The rows that each printed page repeats."""
    ranges = (_ROWS.fullmatch(part.rpartition("!")[2]) for part in formula.split(","))
    return [(int(match[1]), int(match[2])) for match in ranges if match]


class SheetReader:
    """The reader of the sheets of one file."""

    def __init__(self, texts: list[RichText], looks: list[CellLook], *, from_1904: bool) -> None:
        self._texts, self._looks, self._from_1904 = texts, looks, from_1904
        self._cells = 0

    def read(self, name: str, content: bytes) -> SourceSheet:
        """A sheet by the content of its part."""
        sheet = SourceSheet(name)
        row, filtered, frozen = 0, None, 0
        folded: set[int] = set()
        count = 0
        for element in elements(content, *_PARTS):
            match local(element):
                case "row":
                    count += 1
                    if count > _MOST_READ:
                        raise PackageError(Flaw.LARGE, msg("it has more than {limit} rows", limit=_MOST_READ))
                    row = number(element.get("r"), row + 1)
                    is_folded = number(element.get("outlineLevel")) > 0
                    if element.get("hidden") in ("1", "true") or element.get("ht") in ("0", "0.0"):
                        (folded if is_folded else sheet.hidden_rows).add(row)
                    self._row(sheet, row, element)
                case "col" if element.get("hidden") in ("1", "true") or element.get("width") in ("0", "0.0"):
                    first, last = number(element.get("min")), number(element.get("max"))
                    sheet.hidden_columns.update(range(first, min(last, _MOST_COLUMNS) + 1))
                case "mergeCell":
                    merge = area_of(element.get("ref", ""))
                    if merge is None:
                        sheet.odd_merges.append(element.get("ref", ""))
                    elif merge[:2] != merge[2:]:
                        sheet.merges.append(merge)
                case "pane" if element.get("state", "").startswith("frozen"):
                    frozen = number(element.get("ySplit", "").removesuffix(".0"))
                case "autoFilter":
                    filtered = area_of(element.get("ref", "")) or filtered
                case "headerFooter":
                    sheet.page_texts += filter(None, (_page_text(child.text or "") for child in element))
        if filtered:
            sheet.heading.append((filtered[0], filtered[0]))
            rows = range(filtered[0], max(filtered[2], max(sheet.cells, default=(0, 0))[0]) + 1)
            folded |= {row for row in sheet.hidden_rows if row in rows}
        if frozen:
            sheet.heading.append((1, frozen))
        sheet.folded_rows = folded
        sheet.hidden_rows -= folded
        return sheet

    def _row(self, sheet: SourceSheet, row: int, element: Element) -> None:
        column = 0
        for cell in element:
            reference = cell.get("r")
            spot = spot_of(reference) if reference else None
            spot = spot or (row, column + 1)
            column = spot[1]
            if not len(cell):
                continue
            self._cells += 1
            if self._cells > MAX_CELLS:
                raise PackageError(Flaw.LARGE, msg("it has more than {limit} cells", limit=MAX_CELLS))
            words, content = self._cell(cell)
            if spot in sheet.cells and words:
                sheet.unseen[spot] = (words, msg("the file has two cells of this address"))
            elif content.text:
                sheet.cells[spot] = content
            elif words:
                sheet.unseen[spot] = (words, msg("its format shows nothing"))

    def _cell(self, cell: Element) -> tuple[str, ShownCell]:
        """What the file has in a cell, as plain words, and what is shown of it."""
        style = number(cell.get("s"))
        look = self._looks[style] if style < len(self._looks) else CellLook()
        rich, value = RichText(""), Shown("")
        notes: list[Message] = []
        raw = unescaped(cell.findtext("{*}v") or "")
        kind = cell.get("t", "n")
        match kind:
            case "s":
                nth = number(raw, -1)
                if 0 <= nth < len(self._texts):
                    rich = self._texts[nth]
                elif raw:
                    rich = RichText(raw)
                    notes.append(msg("the text of this cell is missing in the file"))
            case "inlineStr":
                inline = cell.find("{*}is")
                rich = RichText(raw) if inline is None else rich_text(inline)
            case "b":
                rich = RichText({"1": "TRUE", "true": "TRUE", "0": "FALSE", "false": "FALSE"}.get(raw, raw))
            case "e":
                rich = RichText(raw)
                notes.append(msg("a formula has an error here: {error}", error=raw))
            case "str":
                rich = RichText(raw)
            case _:
                value = self._number(raw, look, is_day=kind == "d")
        formula = cell.find("{*}f")
        if formula is not None and not raw and kind not in ("str", "inlineStr"):
            rich, value = RichText(f"={formula.text or ''}"), Shown("")
            notes.append(msg("the formula was never computed: open the file in Excel and save it"))
        is_text = kind in ("s", "inlineStr", "str")
        words = tidy(rich.text if is_text else rich.text or raw)  # the number of a shared text is no word
        if value.text or value.value is not None:
            text = tidy(value.text)
        else:
            text = tidy(shown_text(rich.text, look.code) if is_text else rich.text)
        if value.note:
            notes.append(value.note)
        if look.is_of_east_asia and value.span:
            notes.append(msg("the file does not say how this date is shown"))
        if struck := tidy(text) if look.is_struck else rich.struck:
            notes.append(struck_note(struck))
        is_bold = look.is_bold if rich.is_bold is None else rich.is_bold
        return words, ShownCell(text, value.value, value.span, tuple(notes), is_bold, look.is_centred, look.is_ruled)

    def _number(self, raw: str, look: CellLook, *, is_day: bool) -> Shown:
        """A number, or a day as the strict form writes it, under its format."""
        if not raw.strip():
            return Shown("")
        try:
            size = _serial(raw, from_1904=self._from_1904) if is_day else float(raw)
        except ValueError:
            size = math.nan
        if not math.isfinite(size):
            return Shown(raw, note=msg("the file calls this a number, and it is none"))
        return shown(size, look.code, from_1904=self._from_1904)


def _serial(text: str, *, from_1904: bool) -> float:
    from datetime import datetime

    moment = datetime.fromisoformat(text.strip().removesuffix("Z"))
    seconds = moment.hour * 3600 + moment.minute * 60 + moment.second
    return serial_of(moment.date(), from_1904=from_1904) + seconds / 86400


def _page_text(code: str) -> str:
    """The words of a header or a footer of printed pages, without page numbers and the like."""
    plain = re.sub(r'&("[^"]*"|K[0-9A-Fa-f]{6}|[0-9]{1,3}|[A-Za-z&+\-])', " ", code)
    return tidy(plain) if re.search(r"\w{2}", plain) else ""
