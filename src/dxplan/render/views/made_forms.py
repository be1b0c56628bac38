"""`dxplan form make`: which forms were made for whom."""

from collections.abc import Sequence
from typing import Literal, TypedDict

from dxplan.assess import Assessment
from dxplan.assess.reporting import PeriodReports
from dxplan.render.language import Language
from dxplan.render.page import Column, Line, Page, table
from dxplan.render.sheet import DayText
from dxplan.render.views.deadline_json import iso_day
from dxplan.render.views.heading import DutyKey, duty_key


class FormData(TypedDict):
    """The form of one body."""

    agency: str
    name: str
    file: str
    """The file's name in the folder."""
    key: str
    """What the form is known by when it comes back."""
    tasks: int
    """How many rows ask about a task, or a period or stage of one."""
    kpis: int
    """How many rows ask for a figure."""
    filled: bool
    """Whether the body's report of the period has come, and is filled in."""
    written: bool
    """False for a file that is there already, just as it would be."""


class MadeFormsData(DutyKey):
    """The forms of a period."""

    schema: Literal["dxplan/form-make/1"]
    as_of: DayText
    period: str
    due: DayText | None
    """The day by which the report is due; null where a letter sets it, and none is recorded."""
    folder: str
    forms: list[FormData]


def made_forms_data(
    assessment: Assessment, reports: PeriodReports, folder: str, forms: Sequence[FormData]
) -> MadeFormsData:
    """The forms for JSON."""
    return {
        "schema": "dxplan/form-make/1",
        "as_of": assessment.as_of.isoformat(),
        "period": str(reports.period),
        **duty_key(reports.duty, assessment),
        "due": iso_day(reports.due),
        "folder": folder,
        "forms": list(forms),
    }


def made_forms_page(reports: PeriodReports, folder: str, forms: Sequence[FormData], language: Language) -> Page:
    """The forms as a table."""
    text, unchanged = language.text, sum(not form["written"] for form in forms)
    lines = [Line(folder, text("Folder")), Line(str(len(forms)), text("Number of forms"))]
    if unchanged:
        lines.append(Line(str(unchanged), text("There already, just as they would be")))
    if reports.due:
        lines.append(Line(language.date(reports.due), text("Due")))
    is_any_filled = any(form["filled"] for form in forms)
    return Page(
        language.say("Forms for {period}", period=reports.period),
        tuple(lines),
        (
            table(
                forms,
                (Column(text("Body"), flexible=True), lambda form: form["name"]),
                (Column(text("File"), below=True), lambda form: form["file"]),
                (Column(text("Tasks"), right=True), lambda form: str(form["tasks"])),
                (Column(text("KPIs"), right=True), lambda form: str(form["kpis"])),
                (
                    Column(text("Report"), needed=is_any_filled),
                    lambda form: text("filled in") if form["filled"] else "",
                ),
            ),
        ),
    )
