"""What a body's form says that came back: each answer held against the form as made and the records of today."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from dxplan.diagnostics import Refusal, msg
from dxplan.exchange.forms.form_columns import (
    KPIS,
    RECEIPT,
    REPORT,
    TASKS,
    AnswerKind,
    FormColumn,
    FormSheet,
    printed_value,
)
from dxplan.exchange.forms.form_contents import RECEIPT_ROW, FormContents
from dxplan.exchange.forms.form_rows import FormRow, filled
from dxplan.exchange.forms.form_workbook import KEPT_HEADINGS, printed_words
from dxplan.exchange.intake.intake_account import CellFate, IntakeAccount
from dxplan.exchange.intake.returned_book import Kept, ReturnedBook
from dxplan.exchange.intake.returned_cells import (
    Answer,
    DayBounds,
    ReturnedCell,
    document_number,
    read_answer,
    several_typed,
)
from dxplan.exchange.intake.returned_rows import PlacedCell, ReturnedRow, ReturnedTables, returned_tables
from dxplan.papers.date_columns import date_column
from dxplan.papers.source_paper import SourceCell, SourcePlace
from dxplan.papers.tidying import tidy
from dxplan.render.language import CODES, language

BETWEEN = "; "
"""What parts several documents in one cell."""
_SEVERAL = ("evidence_number", "evidence_date")
_NUMBERS = ("evidence_number", "number")  # of documents
_A_YEAR = timedelta(days=366)
_CHECKED = ("change",)
"""Columns that ask again what another one says: no field of the records keeps them."""


@dataclass(slots=True)
class RowAnswers:
    """What a row says now, all together, as the records keep it: of what the body left as it was, today's values."""

    row: FormRow
    values: dict[str, str]
    changed: dict[str, str] = field(default_factory=dict)
    """The fields in which the file says something new, with what the form said when it was made."""
    refused: set[str] = field(default_factory=set)
    """The fields that say something which can't be read."""
    asked_again: dict[str, str] = field(default_factory=dict)
    """What the columns say that only check another one."""
    places: dict[str, SourcePlace] = field(default_factory=dict)
    """Where each field stands in the file."""

    def lacks(self, name: str) -> bool:
        """Whether it says nothing in a field."""
        return name not in self.values and name not in self.refused

    def place(self, *names: str) -> SourcePlace | None:
        """Where the first of these fields that the file has stands."""
        return next((self.places[name] for name in (*names, *self.places) if name in self.places), None)


class FormAnswers(NamedTuple):
    """All that a form says, row by row."""

    contents: FormContents
    receipt: RowAnswers
    matters: tuple[RowAnswers, ...]
    """Difficulties and proposals; rows that the body added have no id."""
    tasks: tuple[RowAnswers, ...]
    kpis: tuple[RowAnswers, ...]

    @property
    def rows(self) -> Iterator[RowAnswers]:
        """The report itself, then its rows."""
        yield self.receipt
        yield from (*self.matters, *self.tasks, *self.kpis)


def form_answers(
    book: ReturnedBook, contents: FormContents, received: date, units: Mapping[str, str], account: IntakeAccount
) -> FormAnswers:
    """What a form says, of which `contents` is what it would say if it were made today.

    `units` are those of the KPIs. What became of each cell, and why the form is not taken, goes into the account.
    """
    tables = returned_tables(book.sheets, _words(book.kept, contents), book.kept.get(KEPT_HEADINGS, {}), account)
    reader = _AnswerReader(book.kept, contents, received, units, account)
    reader.note_days(tables)
    receipt = reader.receipt(tables.receipt)
    answers = FormAnswers(
        contents, receipt, *(tuple(reader.table(table, rows, tables)) for table, rows in _by_table(contents))
    )
    reader.judge_the_rest(book, tables)
    if not account.refusals and account.is_blank:
        account.refuse(None, msg("nothing is filled in"), msg("fill in the form, or send word that it stays blank"))
    return answers


def _by_table(contents: FormContents) -> tuple[tuple[FormSheet, tuple[FormRow, ...]], ...]:
    return (REPORT, contents.matters), (TASKS, contents.tasks), (KPIS, contents.kpis)


def _words(kept: Kept, contents: FormContents) -> dict[str, dict[str, Mapping[str, str]]]:
    """What the rows say that ask nothing: as the form had them, of rows that it had not as they would be today."""
    return {
        table.name: {**{row.id: row.shown for row in rows}, **kept.get(table.name, {})}
        for table, rows in _by_table(contents)
    }


class _AnswerReader:
    def __init__(
        self, kept: Kept, contents: FormContents, received: date, units: Mapping[str, str], account: IntakeAccount
    ) -> None:
        self._kept, self._contents, self._units, self._account = kept, contents, units, account
        period = contents.period
        self._bounds = DayBounds(min(received, period.last), period.first - _A_YEAR, received)
        self._matters = {
            name: {row.made[name] for row in contents.matters if name in row.made}
            for name in ("difficulties", "proposals")
        }
        self._days: dict[SourcePlace, tuple[date, ...]] = {}

    def note_days(self, tables: ReturnedTables) -> None:
        """Settle of all days that sheets hold behind their texts whether day and month were exchanged."""
        asked = [
            cell
            for row in tables.rows
            for column in row.table.asked
            if column.asked == "day" and (cell := row.cells.get(column.name))
        ]
        cells = (*asked, *(cell for name, cell in tables.receipt.items() if name == "date"))
        column = date_column(
            SourceCell(cell.shown.text, cell.place, 0, 0, value=cell.shown.value, span=cell.shown.span)
            for cell in cells
            if cell.shown.text
        )
        for reading in column.days:
            days = (reading.day,) if reading.day else (reading.stored, reading.turned or reading.stored)
            self._days[reading.cell.place] = days

    def receipt(self, cells: Mapping[str, PlacedCell]) -> RowAnswers:
        """The report's own number and day."""
        answers = RowAnswers(self._contents.receipt, dict(self._contents.receipt.made))
        made = self._kept.get(REPORT.name, {}).get(RECEIPT_ROW, {})
        for line in RECEIPT:
            if cell := cells.get(line.name):
                self._judge(line, cell, answers, made)
            else:
                message = msg("the line {heading} is missing; nothing is taken for it", heading=line.headings()[0])
                self._account.tell(SourcePlace(sheet=REPORT.titles()[0]), message)
        return answers

    def table(self, table: FormSheet, rows: Iterable[FormRow], tables: ReturnedTables) -> Iterator[RowAnswers]:
        """The rows of a table: those that are asked today, then those that the body added."""
        returned, kept = tables.by_id(table.name), self._kept.get(table.name, {})
        rows = [*rows]
        if rows and table.name not in tables.columns:
            message = msg("the sheet {sheet} is missing, or has no heading; nothing of it is taken",
                          sheet=table.titles()[0])  # fmt: skip
            self._account.tell(None, message)
        for row in rows:
            came = returned.pop(row.id, None)
            if came:
                yield self._row(row, came, kept.get(row.id, {}))
            elif returned or tables.by_id(table.name):
                self._tell_missing(table, row)
        for name, came in returned.items():
            if table is REPORT:
                yield self._row(FormRow(name, {}), came, kept.get(name, {}))
            else:
                self._judge_gone(came, kept.get(name, {}))
        for came in (row for row in tables.rows if row.id is None and row.table is table):
            if table is REPORT:
                yield self._row(FormRow("", {}), came, {})
            else:
                self._judge_unknown(came)

    def _tell_missing(self, table: FormSheet, row: FormRow) -> None:
        if table is not REPORT or row.made:
            title = row.shown.get("title", "").partition("\n")[0]
            message = msg("the row {number} {title} of the form is missing; nothing is taken for it",
                          number=row.shown["number"], title=title)  # fmt: skip
            self._account.tell(SourcePlace(sheet=table.titles()[0]), message)

    def _row(self, row: FormRow, came: ReturnedRow, made: Mapping[str, str]) -> RowAnswers:
        answers = RowAnswers(row, dict(row.made))
        for column in came.table.columns:
            cell = came.cells.get(column.name)
            if cell is None:
                continue
            if column.asked and column.name not in row.unasked:
                self._judge(column, cell, answers, made, is_matter=came.table is REPORT)
            elif column.asked and cell.shown.text:
                self._refuse(cell, Refusal(msg("nothing is asked here"), msg("delete it")))
            elif cell.shown.text:
                self._judge_shown(column, cell, row, made)
        for copy in came.copies:
            for name, cell in copy.cells.items():
                twin = came.cells.get(name)
                fate = twin and self._account.fates.get((twin.sheet.name, twin.spot))
                if cell.shown.text:
                    self._account.mark(cell.sheet.name, cell.spot, fate or CellFate.UNCHANGED)
        return answers

    def _judge_shown(self, column: FormColumn, cell: PlacedCell, row: FormRow, made: Mapping[str, str]) -> None:
        """A cell that asks nothing: what was written into it is not taken."""
        if column.name == "id" or tidy(cell.shown.text) in map(tidy, (made.get(column.name, ""),
                                                                     row.shown.get(column.name, ""))):  # fmt: skip
            self._account.mark(cell.sheet.name, cell.spot, CellFate.PRINTED)
            return
        self._tell_not_asked(cell)

    def _judge(
        self,
        column: FormColumn,
        cell: PlacedCell,
        answers: RowAnswers,
        made: Mapping[str, str],
        *,
        is_matter: bool = False,
    ) -> None:
        """An answer: what it says, and whether it is new. Matters of no one task are a list, whatever their rows."""
        assert column.asked
        name, account = column.name, self._account
        answers.places[name] = cell.place
        before, today = made.get(name, ""), answers.row.made.get(name, "")
        if is_matter:
            today = before if tidy(before) in self._matters[name] else ""
        if not cell.shown.text:
            if before and today:
                message = msg("{text} was deleted here; a blank takes back nothing", text=_said(column, before))
                hint = msg("write what is right, or leave what the form said")
                account.refuse(cell.place, message, hint)
            return
        if _is_as_made(column, cell, before if self._kept else today):
            self._keep(column, cell, before, today)
            return
        value = self._value(column, cell, answers.row)
        if isinstance(value, Refusal):
            answers.refused.add(name)
            self._refuse(cell, value)
            return
        if is_matter and tidy(value) in self._matters[name]:
            today = value
        if name in _CHECKED:
            answers.asked_again[name] = value
            account.mark(cell.sheet.name, cell.spot, CellFate.TAKEN)
        elif tidy(value) in (tidy(today), tidy(before)):
            self._keep(column, cell, before if tidy(value) == tidy(before) else "", today)
        elif tidy(before) == tidy(today):
            account.mark(cell.sheet.name, cell.spot, CellFate.TAKEN)
            answers.values[name] = value
            answers.changed[name] = before
        else:
            account.mark(cell.sheet.name, cell.spot, CellFate.CONFLICT)
            account.refuse(
                cell.place,
                msg("it says {text}; the form said {before} when it was made, and the records say {today} now",
                    text=cell.shown.text, before=_said(column, before), today=_said(column, today)),
                msg("decide which is right: write what the records say, or record the other with --corrects"),
            )  # fmt: skip

    def _keep(self, column: FormColumn, cell: PlacedCell, before: str, today: str) -> None:
        """An answer that changes nothing; told where the records say something else than the form did."""
        self._account.mark(cell.sheet.name, cell.spot, CellFate.UNCHANGED)
        if before and tidy(before) != tidy(today):
            self._account.tell(cell.place, msg(
                "it says {text}, as when the form was made; the records say {today} now, and keep it",
                text=cell.shown.text, today=_said(column, today)))  # fmt: skip

    def _value(self, column: FormColumn, cell: PlacedCell, row: FormRow) -> str | Refusal:
        """The answer as the records keep it; several documents are parted by `BETWEEN`."""
        assert column.asked
        shown = cell.shown
        days = self._days.get(cell.place, ())
        value = shown.value if isinstance(shown.value, int | float) else None
        whole = ReturnedCell(shown.text, value, days, shown.span not in ("month", "year"), shown.notes)
        texts = [shown.text]
        if column.name in _SEVERAL and not days and value is None:
            texts = several_typed(shown.text)
        values = []
        for text in texts:
            if not text:
                values.append("")
                continue
            unit = self._units.get(row.item, "") if column.name in ("value", *_CHECKED) else ""
            kind: AnswerKind = "points" if unit == "%" and column.name in _CHECKED else column.asked
            came = whole._replace(text=text)
            if column.name in _NUMBERS:
                answer = document_number(came, self._bounds, is_day=isinstance(shown.value, date))
            else:
                answer = read_answer(kind, came, self._bounds, unit)
            if isinstance(answer, Refusal):
                return answer
            if answer.removed:
                message = msg("telephone numbers or addresses of persons are left out: {count}",
                              count=len(answer.removed))  # fmt: skip
                self._account.tell(cell.place, message)
            values.append(_kept_text(answer))
        return BETWEEN.join(values)

    def _refuse(self, cell: PlacedCell, refusal: Refusal) -> None:
        self._account.mark(cell.sheet.name, cell.spot, CellFate.REFUSED)
        self._account.refuse(cell.place, *refusal)

    def _judge_gone(self, came: ReturnedRow, made: Mapping[str, str]) -> None:
        """A row that the form had, and that is not asked any more."""
        is_told = False
        for name, cell in came.cells.items():
            if not cell.shown.text:
                continue
            column = came.table.column(name)
            is_new = column.asked is not None and not _is_as_made(column, cell, made.get(name, ""))
            self._account.mark(cell.sheet.name, cell.spot, CellFate.REFUSED if is_new else CellFate.PRINTED)
            if is_new and not is_told:
                is_told = True
                message = msg("the plan does not ask this body any more about {id}", id=str(came.id))
                self._account.refuse(cell.place, message, msg("make the form anew, or delete what the row says"))

    def _judge_unknown(self, came: ReturnedRow) -> None:
        """A row that the form never had: words below the table."""
        for name, cell in came.cells.items():
            if not cell.shown.text:
                continue
            if came.table.column(name).asked:
                hint = msg("write it in the row of its task or KPI, or on the sheet {sheet}", sheet=REPORT.titles()[0])
                self._refuse(cell, Refusal(msg("this row is of no task and no KPI of the form"), hint))
            else:
                self._tell_not_asked(cell)

    def _tell_not_asked(self, cell: PlacedCell) -> None:
        self._account.mark(cell.sheet.name, cell.spot, CellFate.LEFT_OUT)
        self._account.tell(cell.place, msg("nothing is asked here, so {text} is not taken", text=cell.shown.text))

    def judge_the_rest(self, book: ReturnedBook, tables: ReturnedTables) -> None:
        """The cells outside of the tables: what the form says there itself, and what was added."""
        account = self._account
        printed = frozenset[str]().union(*(printed_words(self._contents, language(code)) for code in CODES))
        for cell in tables.others:
            text, (row, column) = cell.shown.text, cell.spot
            beside = cell.sheet.cells.get((row, column + 1))
            is_numbered = text.isdecimal() and beside is not None and beside.text in printed  # a line of the guide
            is_printed = text in printed or str(book.key) in text or is_numbered
            if is_printed:
                account.mark(cell.sheet.name, cell.spot, CellFate.PRINTED)
            else:
                self._tell_not_asked(cell)
        asked = {
            (answer.sheet.name, answer.spot)
            for row in tables.rows
            for column in row.table.asked
            if (answer := row.cells.get(column.name))
        }
        for sheet in book.sheets:
            for spot, (text, why) in sheet.unseen.items():
                message, is_asked = msg("{text} is not taken: {why}", text=text, why=why), (sheet.name, spot) in asked
                account.mark(sheet.name, spot, CellFate.REFUSED if is_asked else CellFate.LEFT_OUT)
                if is_asked:
                    account.refuse(sheet.place(spot), message, msg("write the value itself"))
                else:
                    account.tell(sheet.place(spot), message)
        for words in book.lying_over:
            account.tell(words.place, msg("{text} is not taken: {why}", text=words.text, why=words.why))
        account.leave_out(book.sheets)


def _kept_text(answer: Answer) -> str:
    return filled({"": answer.value}).get("", "")


def _said(column: FormColumn, value: str) -> str:
    """A value as the form prints it, for a sentence."""
    assert column.asked
    if not value:
        return "—"
    words = printed_value(column.asked, value, language("vi"))
    return words if isinstance(words, str) else language("vi").number(words)


def _is_as_made(column: FormColumn, cell: PlacedCell, made: str) -> bool:
    """Whether a cell is as the form had it."""
    if not made or not column.asked:
        return not made and not cell.shown.text
    for code in CODES:
        words = printed_value(column.asked, made, language(code))
        if isinstance(words, float):
            return isinstance(cell.shown.value, int | float) and float(cell.shown.value) == words
        if tidy(words) == tidy(cell.shown.text):
            return True
    return False
