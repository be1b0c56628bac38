"""The sheets of a form and their columns: what is shown, what is asked, and what each is called in both languages."""

from typing import Literal, NamedTuple

from dxplan.render.language import CODES, Language, language, mark

AnswerKind = Literal["choice", "percent", "points", "number", "day", "text"]
"""What is written into a column: one of the words of progress, a percentage, percentage points, a number, a day as
`dd/mm/yyyy`, or words."""

ID = "id"
"""The hidden column with the id of the row."""
CODE_LINE = mark("Form code")
"""What stands before the printed key."""
CHOICES: dict[str, str] = {
    "not_started": mark("Not started"),
    "in_progress": mark("In progress"),
    "completed": mark("Has been completed"),
}
"""The words of progress, by what the records call it."""
ROLES: dict[str, str] = {
    "lead": mark("Lead"),
    "joint_lead": mark("Joint lead"),
    "group_lead": mark("Lead in a group"),
    "coordinating": mark("Coordinating"),
    "group_coordinating": mark("Coordinating in a group"),
}
"""The words of a body's part in a task."""


class FormColumn(NamedTuple):
    """A column of a table, or a line of the report's own data."""

    name: str
    """The field: of an asked column what the records call it, so far as they have it."""
    heading: str
    """The English heading, a key of the catalogue."""
    asked: AnswerKind | None = None
    """What is to be written; None where the form shows something and nothing is asked."""
    width: float = 12
    """How many signs wide."""

    def headings(self) -> tuple[str, ...]:
        """Its heading in each language in which forms are made."""
        return tuple(language(code).text(self.heading) for code in CODES)


class FormSheet(NamedTuple):
    """A sheet with one table."""

    name: Literal["report", "tasks", "kpis"]
    title: str
    """The English name of the sheet, a key of the catalogue."""
    columns: tuple[FormColumn, ...]

    @property
    def asked(self) -> tuple[FormColumn, ...]:
        """The columns in which something is to be written."""
        return tuple(column for column in self.columns if column.asked)

    def column(self, name: str) -> FormColumn:
        """The column of a field."""
        return next(column for column in self.columns if column.name == name)

    def titles(self) -> tuple[str, ...]:
        """The sheet's name in each language in which forms are made."""
        return tuple(language(code).text(self.title) for code in CODES)


_NUMBER = FormColumn("number", mark("No."), width=6.5)
_BEFORE = FormColumn("before", mark("Reported before"), width=14)
_ID = FormColumn(ID, ID)
_DOCUMENT = (
    FormColumn("evidence_number", mark("Document number"), "text", 12),
    FormColumn("evidence_date", mark("Document date"), "day", 11),
)
_MATTERS = (
    FormColumn("difficulties", mark("Difficulties and obstacles"), "text", 17),
    FormColumn("proposals", mark("Proposals and requests"), "text", 17),
)
REPORT = FormSheet("report", mark("Report"), (_NUMBER, *_MATTERS, _ID))
"""Difficulties and proposals of no one task; above them stand the lines of `RECEIPT`."""
RECEIPT = (
    FormColumn("number", mark("Number and symbol of the report"), "text"),
    FormColumn("date", mark("Day of the report"), "day"),
)
"""The lines with the report's own data: the heading in one cell, what is asked in the next."""
TASKS = FormSheet(
    "tasks",
    mark("Tasks"),
    (
        _NUMBER,
        FormColumn("title", mark("Task"), width=30),
        FormColumn("deliverable", mark("Required result"), width=17),
        FormColumn("role", mark("Role"), width=9.5),
        FormColumn("deadline", mark("Deadline"), width=13),
        _BEFORE,
        FormColumn("progress", mark("Progress made"), "choice", 11),
        FormColumn("percent", mark("Rate (%)"), "percent", 6),
        FormColumn("change", mark("Up on last period (points)"), "points", 9),
        FormColumn("on", mark("Day of completion"), "day", 11),
        *_DOCUMENT,
        FormColumn("result", mark("Result so far"), "text", 19),
        *_MATTERS,
        _ID,
    ),
)
KPIS = FormSheet(
    "kpis",
    mark("KPIs"),
    (
        _NUMBER,
        FormColumn("title", mark("KPI"), width=34),
        FormColumn("unit", mark("Unit of measure"), width=12),
        FormColumn("target", mark("Target"), width=16),
        _BEFORE,
        FormColumn("value", mark("Figure"), "number", 12),
        FormColumn("change", mark("Change on last period"), "number", 12),
        FormColumn("numerator", mark("Numerator"), "number", 12),
        FormColumn("denominator", mark("Denominator"), "number", 12),
        FormColumn("on", mark("Day of the figure"), "day", 12),
        *_DOCUMENT,
        FormColumn("remark", mark("Remark"), "text", 24),
        _ID,
    ),
)
SHEETS = (REPORT, TASKS, KPIS)
"""The sheets that ask, in their order."""
GUIDE = mark("Guide")
"""The name of the sheet that says how to fill in the form."""


def printed_value(kind: AnswerKind, value: str, speaks: Language) -> str | float:
    """What a cell of the form says of a value as made: the word of a progress, a day as `dd/mm/yyyy`, a number."""
    match kind:
        case "choice":
            return speaks.text(CHOICES[value])
        case "day":
            return "; ".join("/".join(reversed(day.split("-"))) for day in value.split("; "))
        case "percent" | "points" | "number":
            return float(value)
    return value
