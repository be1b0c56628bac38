"""The workbook of proposals, in which a person confirms them; and what came back of it, as the forms of its bodies."""

from collections.abc import Iterator
from datetime import date
from zipfile import BadZipFile

from dxplan.diagnostics import DxplanError, msg
from dxplan.exchange.forms.form_columns import ID, RECEIPT, TASKS, FormColumn, printed_value
from dxplan.exchange.forms.form_key import PROPERTY, FormKey
from dxplan.exchange.proposals.report_proposals import Proposal, ReportReading
from dxplan.model.plan import Agency, Plan
from dxplan.ooxml import PackageError
from dxplan.ooxml.package import Package
from dxplan.papers.excel_files.excel_sheet import SourceSheet, Spot
from dxplan.papers.paper_opening import open_workbook
from dxplan.render.excel_book import ExcelBook, ExcelLook, ExcelSheet, Value
from dxplan.render.language import CODES, Language, language, mark
from dxplan.wording.names import key

_PROPERTY = "dxplan-proposals"
"""The custom property of the workbook: the key of a form without its body."""
_NO_EDITION = "0" * 12
_NOBODY = "-"
_PROPOSALS, _REST = mark("Proposed facts"), mark("The rest of the report")
_AGREED = FormColumn("agreed", mark("Agreed (x)"), width=7)
_BODY = FormColumn("body", mark("Body"), width=18)
_QUESTION = FormColumn("question", mark("To be asked"), width=24)
_PLACE = FormColumn("place", mark("Place in the report"), width=14)
_QUOTE = FormColumn("quote", mark("Words of the report"), width=50)
_HOW = mark("Write x in the first column of each row that is right: only such rows are taken.")
_SHOWN = ("number", "title")
_OF_FORM = tuple(column for column in TASKS.columns if column.asked or column.name in (*_SHOWN, ID))
_COLUMNS = (_AGREED, _BODY, _QUESTION, _PLACE, _QUOTE, *_OF_FORM)
_TITLE, _HEAD = (
    ExcelLook(bold=True, size=14),
    ExcelLook(bold=True, size=11, fill="#D9E2F3", align="center", border=True),
)
_TEXT, _FREE = ExcelLook(size=11, border=True), ExcelLook("@", size=11, fill="#FFF9D6", border=True)
_DAY = ExcelLook("dd/mm/yyyy")


def proposal_book(reading: ReportReading, form: FormKey, source: str, speaks: Language) -> bytes:
    """The workbook: the proposals with their places and words, and on a second sheet all the rest."""
    title = speaks.say("Proposals from the report {file}, {period}", file=source, period=form.period)
    own = form._replace(agency=_NOBODY, edition=_NO_EDITION)
    book = ExcelBook(title, {_PROPERTY: str(own)})
    sheet = book.sheet(speaks.text(_PROPOSALS))
    sheet.widths([column.width for column in _COLUMNS], hidden=(len(_COLUMNS) - 1,))
    sheet.across(0, 0, 8, title, _TITLE)
    sheet.across(1, 0, 8, speaks.text(_HOW))
    row = 2
    for line in RECEIPT:
        assert line.asked
        value = reading.receipt.get(line.name, "")
        sheet.across(row, 0, 3, speaks.text(line.heading), _TEXT)
        sheet.write(row, 4, printed_value(line.asked, value, speaks) if value else None, _FREE)
        row += 1
    for at, column in enumerate(_COLUMNS):
        sheet.write(row + 1, at, column.name if column.name == ID else speaks.text(column.heading), _HEAD)
    for number, proposal in enumerate(reading.proposals, row + 2):
        _write(sheet, number, proposal, speaks)
    sheet.head(row + 1, row + 1 + len(reading.proposals), len(_COLUMNS) - 2, filters=True)
    rest = book.sheet(speaks.text(_REST))
    rest.widths((24, 90, 40))
    rest.across(0, 0, 2, speaks.say("{count} cells and sentences became no proposal.", count=len(reading.rest)), _TITLE)
    for at, heading in enumerate((_PLACE.heading, _QUOTE.heading, mark("Why"))):
        rest.write(1, at, speaks.text(heading), _HEAD)
    for number, part in enumerate(reading.rest, 2):
        for at, text in enumerate((speaks.message(part.place.message), part.text, speaks.message(part.why))):
            rest.write(number, at, text, _TEXT)
    return book.content()


def _write(sheet: ExcelSheet, number: int, proposal: Proposal, speaks: Language) -> None:
    shown = {
        "body": proposal.agency.name if proposal.agency else "",
        "question": speaks.message(proposal.question) if proposal.question else "",
        "place": speaks.message(proposal.place.message),
        "quote": proposal.quote,
        **({ID: proposal.row.id, **{name: proposal.row.shown[name] for name in _SHOWN}} if proposal.row else {}),
    }
    for at, column in enumerate(_COLUMNS):
        value: Value = shown.get(column.name)
        if column.asked and column.name in proposal.facts:
            value = printed_value(column.asked, proposal.facts[column.name], speaks)
        is_free = column.asked or column is _AGREED or (proposal.row is None and column.name not in shown)
        look = _FREE if is_free else _TEXT
        sheet.write(number, at, value, look._replace(number="") if isinstance(value, float) else look)


def confirmed_forms(content: bytes, plan: Plan) -> list[bytes] | None:
    """The confirmed rows of a workbook of proposals as a form of each body, every cell in its own place; None if it is
    no such workbook."""
    if not is_of_proposals(content):
        return None
    book = open_workbook(content)
    own = FormKey.parse(book.properties[_PROPERTY])
    names = [language(code).text(_PROPOSALS) for code in CODES]
    sheets = [(entry.sheet, place) for entry in book.sheets if entry.sheet and (place := _head(entry.sheet))]
    if own is None or len(sheets) != 1:
        raise DxplanError(
            msg("the sheet {sheet} is missing, or has no heading; nothing of it is taken", sheet=names[0])
        )
    sheet, (head, columns) = sheets[0]
    agreed: dict[str, list[int]] = {}
    for (row, column), cell in sheet.cells.items():
        if row > head and column == columns["agreed"]:
            if key(cell.text) not in ("x", "v", "co"):
                message = msg("{place}: {text} is no x", place=sheet.place((row, column)).message, text=cell.text)
                raise DxplanError(message, msg("write x, or leave the cell blank"))
            body = sheet.cells.get((row, columns["body"]))
            agreed.setdefault(_named(body.text if body else "", plan, sheet, (row, columns["body"])), []).append(row)
    if not agreed:
        raise DxplanError(msg("no proposal is agreed to"), msg("write x in the first column of each row that is right"))
    return [_form(own._replace(agency=body), sheet, head, rows, columns) for body, rows in agreed.items()]


def is_of_proposals(content: bytes) -> bool:
    """Whether a file is a workbook of proposals."""
    if not content.startswith(b"PK"):
        return False
    try:
        properties = Package(content).only("", "custom-properties")
    except (PackageError, BadZipFile, KeyError):
        return False
    return properties is not None and any(entry.get("name") == _PROPERTY for entry in properties)


def _head(sheet: SourceSheet) -> tuple[int, dict[str, int]] | None:
    """The row of the head, and the columns by their fields."""
    headings = {key(language(code).text(column.heading)): column.name for column in _COLUMNS for code in CODES}
    for row in sorted({row for row, _ in sheet.cells}):
        cells = {at: headings.get(key(cell.text)) for (line, at), cell in sheet.cells.items() if line == row}
        columns = {name: at for at, name in cells.items() if name}
        if {"agreed", "body", "title", ID, "progress"} <= columns.keys():
            return row, columns
    return None


def _named(name: str, plan: Plan, sheet: SourceSheet, spot: Spot) -> str:
    same: list[Agency] = [body for body in plan.agencies if key(name) in (key(body.name), key(body.id))]
    if len(same) == 1:
        return same[0].id
    message = msg("{place}: {text} is no body of the plan", place=sheet.place(spot).message, text=name)
    raise DxplanError(message, msg("write its name as the plan has it"))


def _form(form: FormKey, sheet: SourceSheet, head: int, rows: list[int], columns: dict[str, int]) -> bytes:
    """A workbook that comes back as a body's form: its rows of the sheet of proposals, where they stand there."""
    book = ExcelBook(sheet.name, {PROPERTY: str(form)})
    copy = book.sheet(sheet.name)
    wanted = {columns[column.name] for column in _OF_FORM if column.name in columns}
    for spot in (*_receipt(sheet, head), *((row, at) for row in (head, *rows) for at in wanted)):
        if cell := sheet.cells.get(spot):
            is_share = cell.text.endswith("%")
            value: Value = cell.value if isinstance(cell.value, date | int | float) and not is_share else cell.text
            copy.write(spot[0] - 1, spot[1] - 1, value, _DAY if isinstance(value, date) else ExcelLook())
    return book.content()


def _receipt(sheet: SourceSheet, head: int) -> Iterator[Spot]:
    lines = {key(heading) for line in RECEIPT for heading in line.headings()}
    rows = {row for (row, _), cell in sheet.cells.items() if row < head and key(cell.text) in lines}
    yield from (spot for spot in sheet.cells if spot[0] in rows)
