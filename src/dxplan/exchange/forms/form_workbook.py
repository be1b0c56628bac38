"""A body's form as an Excel workbook: what it shows is locked, what it asks has a border, a colour and a check."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dxplan.diagnostics import DxplanError, msg
from dxplan.exchange.forms.form_columns import (
    CHOICES,
    CODE_LINE,
    GUIDE,
    ID,
    KPIS,
    RECEIPT,
    REPORT,
    SHEETS,
    TASKS,
    FormColumn,
    FormSheet,
    printed_value,
)
from dxplan.exchange.forms.form_contents import RECEIPT_ROW, FormContents
from dxplan.exchange.forms.form_guide import guide_lines, typing_check, typing_note
from dxplan.exchange.forms.form_key import DEFINED_NAME, KEY_SHEET, PROPERTY
from dxplan.exchange.forms.form_rows import FormRow
from dxplan.papers.tidying import tidy
from dxplan.render.excel_book import ExcelBook, ExcelLook, ExcelSheet
from dxplan.render.language import Language, mark

KEPT_COLUMNS = ("sheet", ID, "field", "value")
"""The columns of the hidden table: a cell of the form, and what was in it when the form was made. Of an asked cell
that is what the records keep, of any other one its words."""
KEPT_LINES, KEPT_HEADINGS, RECEIPT_LINES = "lines", "headings", "receipt"
"""What stands in place of a sheet for the lines outside of the tables, and for the headings of each table and of the
report's own data: another dxplan may call them otherwise when the form comes back."""
KEPT_ROW = 2
"""The row of the hidden sheet, from 0, with the heading of that table."""
_CHOICE_LIST = "dxplan_progress"
_SIZE = 11
_LEAST_LINES = 3
"""How high a row of answers is at least."""
_TITLE = ExcelLook(bold=True, size=14)
_LINE = ExcelLook(size=_SIZE)
_CODE = ExcelLook(size=_SIZE, italic=True)
_HEAD = ExcelLook(bold=True, size=_SIZE, fill="#D9E2F3", align="center", border=True)
_LABEL = ExcelLook(size=_SIZE, align="right")
_NUMBER = ExcelLook(size=_SIZE, align="center")
_SHOWN = ExcelLook(size=_SIZE, border=True, line="#BFBFBF")
_CLOSED = _SHOWN._replace(fill="#D9D9D9")
_FREE = ExcelLook(size=_SIZE, fill="#FFF9D6", border=True, unlocked=True)
_FREE_TEXT = _FREE._replace(number="@")
_NO_ONE_TASK = mark("Difficulties, obstacles, proposals and requests of no one task")
_HOW = mark("How to fill in the form")
_SHEET_TITLES = {
    "tasks": mark("What {agency} does in the plan, {period}"),
    "kpis": mark("KPIs of which {agency} gives figures, {period}"),
}


class _Kept(NamedTuple):
    """What a cell said when the form was made."""

    sheet: str
    row: str
    field: str
    value: str


def form_workbook(contents: FormContents, speaks: Language) -> bytes:
    """The workbook of a form; the same contents give the same bytes."""
    title = speaks.say("Report form of {agency}, {period}", agency=contents.agency.name, period=contents.period)
    if not contents.key.comes_back:
        message = msg("no form can carry {key}: it has signs that are not shown, or is too long", key=str(contents.key))
        raise DxplanError(message, msg("give the plan's file a short name of letters, digits and dashes"))
    book = ExcelBook(title, {PROPERTY: str(contents.key)})
    book.state(DEFINED_NAME, str(contents.key))
    _report(book, contents, title, speaks)
    for table in (TASKS, KPIS):
        if contents.rows[table.name]:
            _table_sheet(book, table, contents, speaks)
    _guide(book, contents, speaks)
    _key_sheet(book, contents, speaks)
    return book.content()


def _report(book: ExcelBook, contents: FormContents, title: str, speaks: Language) -> None:
    sheet = book.sheet(speaks.text(REPORT.title))
    sheet.widths((7, 62, 62, 12), hidden=(3,))
    last = len(REPORT.columns) - 2
    sheet.across(0, 0, last, title, _TITLE)
    sheet.across(1, 0, last, contents.plan_title, _LINE)
    sheet.across(2, 0, last, _due_line(contents, speaks), _LINE)
    sheet.across(3, 0, last, _code_line(contents, speaks), _CODE)
    sheet.across(4, 0, last, _where_to_write(contents, speaks), _LINE)
    row = 6
    for column in RECEIPT:
        sheet.write(row, 1, speaks.text(column.heading), _LABEL)
        _ask(sheet, column, contents.receipt, row, 2, speaks)
        _check(sheet, column, (row, row), 2, speaks)
        row += 1
    sheet.across(row + 1, 0, last, speaks.text(_NO_ONE_TASK), _LINE)
    _table(sheet, REPORT, contents.matters, row + 2, speaks, frozen=False)
    sheet.lock()


def _due_line(contents: FormContents, speaks: Language) -> str:
    """By when it is to be sent, and to whom."""
    if contents.due is None:
        due = speaks.text("The day by which to send it follows in a letter.")
    elif contents.hour:
        due = speaks.say("To be sent by {day}, {hour}.", day=contents.due, hour=speaks.hour(contents.hour))
    else:
        due = speaks.say("To be sent by {day}.", day=contents.due)
    return f"{due} {speaks.say('Receiver: {bodies}.', bodies=contents.receivers)}" if contents.receivers else due


def _where_to_write(contents: FormContents, speaks: Language) -> str:
    """The sheets that ask something: of some bodies the plan has no task or KPI in the period."""
    sheets = [speaks.text(sheet.title) for sheet in SHEETS if contents.rows[sheet.name]]
    if len(sheets) > 1:
        where = speaks.say("To be filled in: the sheets {sheets}.", sheets=sheets)
    else:
        where = speaks.text(
            "There is no task and no KPI to report on in this period; only this sheet is to be filled in."
        )
    return f"{where} {speaks.say('How to fill them in: the sheet {guide}.', guide=speaks.text(GUIDE))}"


def _code_line(contents: FormContents, speaks: Language) -> str:
    return f"{speaks.text(CODE_LINE)}: {contents.key}"


def printed_words(contents: FormContents, speaks: Language) -> frozenset[str]:
    """What a form says outside of its tables."""
    lines = (
        speaks.say("Report form of {agency}, {period}", agency=contents.agency.name, period=contents.period),
        contents.plan_title,
        _due_line(contents, speaks),
        _code_line(contents, speaks),
        _where_to_write(contents, speaks),
        speaks.text(_NO_ONE_TASK),
        *(_sheet_title(table, contents, speaks) for table in (TASKS, KPIS)),
        speaks.text(_HOW),
        *(speaks.message(line) for line in guide_lines(contents)),
    )
    return frozenset(map(tidy, lines))


def _sheet_title(table: FormSheet, contents: FormContents, speaks: Language) -> str:
    title = msg(_SHEET_TITLES[table.name], agency=contents.agency.name, period=contents.period)
    return speaks.message(title)


def _table_sheet(book: ExcelBook, table: FormSheet, contents: FormContents, speaks: Language) -> None:
    sheet = book.sheet(speaks.text(table.title))
    sheet.widths([column.width for column in table.columns], hidden=(len(table.columns) - 1,))
    last = len(table.columns) - 2
    sheet.across(0, 0, last, _sheet_title(table, contents, speaks), _TITLE)
    sheet.across(1, 0, last, _code_line(contents, speaks), _CODE)
    _table(sheet, table, contents.rows[table.name], 2, speaks)
    sheet.lock()


def _table(
    sheet: ExcelSheet, table: FormSheet, rows: Sequence[FormRow], head: int, speaks: Language, *, frozen: bool = True
) -> None:
    """The head and the rows of a table; each column of answers is checked as a whole."""
    area = (head + 1, head + len(rows))
    sheet.fit(head, {at: speaks.text(column.heading) for at, column in enumerate(table.columns)}, _SIZE)
    places = {column.name: at for at, column in enumerate(table.columns)}
    for number, row in enumerate(rows, head + 1):
        texts = {places[name]: words for name, words in {**row.made, **row.shown}.items()}
        sheet.fit(number, texts, _SIZE, _LEAST_LINES)
    for at, column in enumerate(table.columns):
        sheet.write(head, at, speaks.text(column.heading) if column.name != ID else ID, _HEAD)
        for number, row in enumerate(rows, head + 1):
            if column.asked and column.name not in row.unasked:
                _ask(sheet, column, row, number, at, speaks)
            elif column.asked:
                sheet.write(number, at, None, _CLOSED)
            else:
                sheet.write(number, at, row.id if column.name == ID else row.shown[column.name], _SHOWN)
        if column.asked:
            _check(sheet, column, area, at, speaks)
    if frozen:
        sheet.head(head, area[1], len(table.columns) - 1, filters=False, frozen_columns=2)


def _ask(sheet: ExcelSheet, column: FormColumn, row: FormRow, number: int, at: int, speaks: Language) -> None:
    """A cell to be filled in, with what the report says already. In a cell of text a day stays as it is typed."""
    assert column.asked
    value = row.made.get(column.name)
    look = _FREE if column.asked in ("percent", "points", "number") else _FREE_TEXT
    sheet.write(number, at, None if value is None else printed_value(column.asked, value, speaks), look)


def _check(sheet: ExcelSheet, column: FormColumn, rows: tuple[int, int], at: int, speaks: Language) -> None:
    assert column.asked
    note = typing_note(column, speaks)
    first = sheet.address(rows[0], at)
    check = typing_check(column, first, _CHOICE_LIST)._replace(prompt=note, error=note)
    sheet.ask((rows[0], at, rows[1], at), check)


def _guide(book: ExcelBook, contents: FormContents, speaks: Language) -> None:
    sheet = book.sheet(speaks.text(GUIDE))
    sheet.widths((4, 120))
    sheet.across(0, 0, 1, speaks.text(_HOW), _TITLE)
    for number, line in enumerate(guide_lines(contents), 1):
        sheet.write(number, 0, number, _NUMBER)
        sheet.write(number, 1, speaks.message(line), _LINE)
    sheet.lock()


def _key_sheet(book: ExcelBook, contents: FormContents, speaks: Language) -> None:
    """The hidden sheet: the key, the words of progress, and what every cell said when the form was made."""
    sheet = book.sheet(KEY_SHEET)
    plain = ExcelLook(number="@", wrap=False)
    sheet.write(0, 0, str(contents.key), plain)
    for at, name in enumerate(KEPT_COLUMNS):
        sheet.write(KEPT_ROW, at, name, plain)
    for number, kept in enumerate(_kept(contents, speaks), KEPT_ROW + 1):
        for at, value in enumerate(kept):
            sheet.write(number, at, value, plain)
    beside = len(KEPT_COLUMNS) + 1
    for number, words in enumerate(CHOICES.values()):
        sheet.write(number, beside, speaks.text(words), plain)
    book.define(_CHOICE_LIST, sheet, (0, beside, len(CHOICES) - 1, beside))
    sheet.lock()
    sheet.hide()


def _kept(contents: FormContents, speaks: Language) -> Iterator[_Kept]:
    for number, line in enumerate(sorted(printed_words(contents, speaks)), 1):
        yield _Kept(KEPT_LINES, str(number), "", line)
    for table in SHEETS:
        yield from (
            _Kept(KEPT_HEADINGS, table.name, column.name, speaks.text(column.heading)) for column in table.columns
        )
    yield from (_Kept(KEPT_HEADINGS, RECEIPT_LINES, line.name, speaks.text(line.heading)) for line in RECEIPT)
    yield from (_Kept(REPORT.name, RECEIPT_ROW, *cell) for cell in contents.receipt.made.items())
    for name, rows in contents.rows.items():
        for row in rows:
            cells = {**row.shown, **row.made}
            yield from (_Kept(name, row.id, field, value) for field, value in cells.items() if value)
