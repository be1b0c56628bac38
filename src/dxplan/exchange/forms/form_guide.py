"""What a form says about filling it in: the sheet with the guide, and the notes and checks at its cells."""

from collections.abc import Iterator

from dxplan.diagnostics import Message, msg
from dxplan.exchange.forms.form_columns import AnswerKind, FormColumn
from dxplan.exchange.forms.form_contents import FormContents
from dxplan.render.excel_book import ExcelCheck, ExcelNote
from dxplan.render.language import Language, mark

_LARGEST = 1e15
_NOTES: dict[AnswerKind, str] = {
    "choice": mark("Choose from the list. Nothing new about this task: leave the whole row blank."),
    "percent": mark("A number from 0 to 100 without the sign %, as 85."),
    "points": mark("By how many percentage points it went up on the last period; with a minus where it went down."),
    "number": mark("A number without unit and without signs between thousands, as 1200."),
    "day": mark("A day as dd/mm/yyyy, as 05/09/2024."),
    "text": mark("Words. No telephone numbers or e-mail addresses of persons."),
}
_OF_FIELD: dict[str, str] = {
    "evidence_number": mark("Number and symbol of the document that shows it; of several, with a semicolon between."),
    "evidence_date": mark("Day of the document as dd/mm/yyyy; of several, in the order of the numbers, with a "
                          "semicolon between."),
    "number": mark("The number and symbol of the report, as 45/BC-STC."),
}  # fmt: skip


def typing_note(column: FormColumn, speaks: Language) -> ExcelNote:
    """What Excel shows beside the cell, and when it refuses what was typed."""
    assert column.asked
    title = speaks.text(column.heading)
    words = _OF_FIELD.get(column.name) or _NOTES[column.asked]
    return ExcelNote(title if len(title) <= 32 else f"{title[:31]}…", speaks.text(words))


def typing_check(column: FormColumn, first: str, choices: str) -> ExcelCheck:
    """What may be typed in a column whose first cell is `first`; `choices` is the name of the list of progress.

    Excel asks back where there may be several documents.
    """
    match column.asked:
        case "choice":
            return ExcelCheck("list", choices)
        case "percent":
            return ExcelCheck("decimal", least=0, most=100)
        case "points":
            return ExcelCheck("decimal", least=-100, most=100)
        case "number":
            return ExcelCheck("decimal", least=-_LARGEST, most=_LARGEST)
        case "day":
            return ExcelCheck("custom", _is_day(first), strict=column.name != "evidence_date")
    return ExcelCheck("any")


def _is_day(cell: str) -> str:
    """A formula that holds for a text `dd/mm/yyyy` of a day that there is; DATE moves 31/02 to March."""
    year, month, day = f"RIGHT({cell},4)", f"MID({cell},4,2)", f"LEFT({cell},2)"
    moved = f"DATE({year},{month},{day})"
    form = f'ISTEXT({cell}),LEN({cell})=10,MID({cell},3,1)&MID({cell},6,1)="//"'
    return f"AND({form},DAY({moved})=--{day},MONTH({moved})=--{month})"


def guide_lines(contents: FormContents) -> Iterator[Message]:
    """The guide, a point a line."""
    agency, period = contents.agency.name, contents.period
    yield msg("This form is of {agency} alone, for {period}; it can't be used for another body or period.",
              agency=agency, period=period)  # fmt: skip
    yield msg("Write only in the cells with a black border and a light ground; all others are locked.")
    yield msg("One row is one task, or one period or stage of it. Where there is nothing new, leave the row blank.")
    yield msg("Progress is chosen from the list. A task that has been completed needs the day, and the number and day "
              "of the document that shows it.")  # fmt: skip
    yield msg("Days are written as text dd/mm/yyyy, as 05/09/2024; a month alone is not enough.")
    yield msg("Percentages and figures are plain numbers: no unit, no sign %, nothing between thousands; decimals as "
              "this computer writes them.")  # fmt: skip
    if any("numerator" not in row.unasked for row in contents.kpis):
        yield msg("Of a KPI that is a percentage, write the figure, or the numerator and the denominator.")
    yield msg("The change since the last period serves to check what is written; it may be left blank.")
    yield msg("Difficulties and proposals on a task go into its row, those on no one task into the first sheet.")
    yield msg("The first sheet asks for the number and the day of the report.")
    yield msg("Rows and columns are not to be inserted, deleted, merged or moved; the file may be renamed.")
    yield msg("No telephone numbers or e-mail addresses of persons.")
    yield msg("Send this Excel file back; a scan or a PDF can't be read into the records.")
