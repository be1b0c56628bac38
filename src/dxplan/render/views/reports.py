"""The reports that can be written: what each is, and in which forms."""

from typing import Literal, TypedDict

from dxplan.documents.kinds import DOCUMENTS, SYNTHESES
from dxplan.render.language import Language, mark
from dxplan.render.page import Column, Page, table

_STATUS = mark("how the plan stands, in Markdown")
"""The one report that comes with dxplan and is no document: it is in the screen's language."""


def reports_page(names: dict[str, list[str]], language: Language) -> Page:
    """A row for each report; the office's own templates have no description."""
    text = language.text
    listed = table(
        names,
        (Column(text("Report")), str),
        (Column(text("Forms")), lambda name: ", ".join(names[name])),
        (Column(text("What it is"), flexible=True), lambda name: _about(name, language)),
    )
    return Page(text("Reports"), (), (listed,))


class ReportsData(TypedDict):
    """The reports that can be written."""

    schema: Literal["dxplan/report/1"]
    reports: list[str]
    """Their names."""
    forms: dict[str, list[str]]
    """The forms of each."""
    about: dict[str, str]
    """What each is; those of the office's own templates are not in it."""


def reports_data(names: dict[str, list[str]], language: Language) -> ReportsData:
    """The reports for JSON."""
    about = {name: words for name in names if (words := _about(name, language))}
    return {"schema": "dxplan/report/1", "reports": list(names), "forms": names, "about": about}


def _about(name: str, language: Language) -> str:
    if name == "status":
        return language.text(_STATUS)
    kind = DOCUMENTS.get(name) or SYNTHESES.get(name)
    return language.message(kind.about) if kind else ""
