"""A file that came back as a form: whose it says it is, its sheets, and what it said when it was made."""

from collections.abc import Mapping
from typing import NamedTuple

from dxplan.diagnostics import Message, msg
from dxplan.exchange.forms.form_key import DEFINED_NAME, KEY_SHEET, PROPERTY, FormKey
from dxplan.exchange.forms.form_workbook import KEPT_COLUMNS
from dxplan.papers.excel_files.excel_sheet import SourceSheet, Spot
from dxplan.papers.excel_files.source_workbook import SourceWorkbook
from dxplan.papers.paper_opening import open_workbook
from dxplan.papers.source_paper import LeftOut, PaperError, SourcePlace

Kept = Mapping[str, Mapping[str, Mapping[str, str]]]
"""What the cells of a form said when it was made, by sheet, row and field."""


class ReturnedBook(NamedTuple):
    """A workbook that has the key of a form."""

    key: FormKey
    sheets: tuple[SourceSheet, ...]
    """All but the hidden sheet of the key, also hidden ones."""
    kept: Kept
    """Blank where the hidden sheet is gone, or came with another form."""
    own_cells: int
    """How many cells the hidden sheet has."""
    lying_over: tuple[LeftOut, ...]
    """Remarks on cells and text boxes."""


def read_returned(content: bytes) -> ReturnedBook:
    """The form in a file's bytes; `PaperError` if it is none, or is of two."""
    return returned_book(open_workbook(content))


def returned_book(book: SourceWorkbook) -> ReturnedBook:
    """The form that a workbook is; `PaperError` if it is none, or is of two."""
    keys: dict[FormKey, list[Message]] = {}

    def note(key: FormKey | None, where: Message) -> None:
        if key:
            keys.setdefault(key, []).append(where)

    note(FormKey.parse(book.properties.get(PROPERTY, "")), msg("in the properties of the file"))
    note(FormKey.parse(book.names.get(DEFINED_NAME, "").strip('"')), msg("in its defined names"))
    sheets: list[SourceSheet] = []
    kept: dict[str, dict[str, dict[str, str]]] = {}
    own_cells = 0
    for entry in book.sheets:
        if entry.sheet is None:
            continue
        if entry.name.casefold() == KEY_SHEET:
            first = entry.sheet.cells.get((1, 1))
            note(FormKey.parse(first.text) if first else None, SourcePlace(sheet=entry.name, address="A1").message)
            kept |= _kept(entry.sheet)
            own_cells += len(entry.sheet.cells) + len(entry.sheet.unseen)
            continue
        sheets.append(entry.sheet)
        for spot, cell in entry.sheet.cells.items():
            if "·" in cell.text:
                note(FormKey.printed(cell.text), entry.sheet.place(spot).message)
    if not keys:
        raise PaperError(
            msg("it is no form of dxplan, or what says whose form it is was deleted"),
            msg("fill in the form that was sent, or make it anew with dxplan form make"),
        )
    if len(keys) > 1:
        (first_key, first_places), (other_key, other_places) = [*keys.items()][:2]
        raise PaperError(
            msg("it is put together of two forms: {one} ({place}) and {other} ({other_place})", one=str(first_key),
                place=first_places[0], other=str(other_key), other_place=other_places[0]),
            msg("send each form back as a file of its own"),
        )  # fmt: skip
    lying_over = tuple(words for entry in book.sheets for words in entry.lying_over)
    return ReturnedBook(next(iter(keys)), tuple(sheets), kept, own_cells, lying_over)


def _kept(sheet: SourceSheet) -> dict[str, dict[str, dict[str, str]]]:
    """The hidden table below its heading, wherever it stands."""
    kept: dict[str, dict[str, dict[str, str]]] = {}
    heads = [spot for spot in sheet.cells if _texts(sheet, spot) == KEPT_COLUMNS]
    if heads:
        head, column = heads[0]
        for row in sorted({row for row, _ in sheet.cells if row > head}):
            name, item, field, value = _texts(sheet, (row, column))
            if name and item:
                kept.setdefault(name, {}).setdefault(item, {})[field] = value
    return kept


def _texts(sheet: SourceSheet, spot: Spot) -> tuple[str, ...]:
    row, column = spot
    cells = (sheet.cells.get((row, column + place)) for place in range(len(KEPT_COLUMNS)))
    return tuple(cell.text if cell else "" for cell in cells)
