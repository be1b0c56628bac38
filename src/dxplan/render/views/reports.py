"""The reports that can be written: what each is, and in which forms."""

from typing import Any

from dxplan.documents.kinds import DOCUMENTS
from dxplan.render.language import Language, mark
from dxplan.render.page import Column, Page, Table

_STATUS = mark("how the plan stands, in Markdown")
"""The one report that comes with dxplan and is no document: it is in the screen's language."""


def reports_page(names: dict[str, list[str]], language: Language) -> Page:
    """A row for each report; those of the office's own making say nothing of themselves."""
    text = language.text
    columns = (Column(text("Report")), Column(text("Forms")), Column(text("What it is"), flexible=True))
    rows = tuple((name, ", ".join(forms), _about(name, language)) for name, forms in names.items())
    return Page(text("Reports"), (), (Table(columns, rows, ""),))


def reports_data(names: dict[str, list[str]], language: Language) -> dict[str, Any]:
    """The same as data."""
    about = {name: said for name in names if (said := _about(name, language))}
    return {"schema": "dxplan/report/1", "reports": list(names), "forms": names, "about": about}


def _about(name: str, language: Language) -> str:
    if name == "status":
        return language.text(_STATUS)
    return language.message(DOCUMENTS[name].about) if name in DOCUMENTS else ""
