"""The reports that can be written: what each is, and in which forms."""

from typing import Any

from dxplan.render.language import Language, mark
from dxplan.render.page import Column, Page, Table

_ABOUT = {
    "agency": mark("an agency's tasks, KPIs and reports (--agency, or --all)"),
    "amendment": mark("the decision that amends the plan, with its annex (--base)"),
    "chief": mark("one page of what is red, for the committee's head"),
    "member": mark("for a committee member, by the agencies overseen (--member, or --all)"),
    "plan": mark("the plan itself, word for word"),
    "quarterly": mark("the synthesis of a quarter, or of 6, 9 or 12 months (--period)"),
    "reminder": mark("letters to whoever is late (--agency, or --all)"),
    "session": mark("the programme of the committee's next session, with its papers"),
    "status": mark("how the plan stands, in Markdown"),
    "year-end": mark("the review of the year, and what is carried over"),
}


def reports_page(names: dict[str, list[str]], language: Language) -> Page:
    """A row for each report; those of the office's own making say nothing of themselves."""
    text = language.text
    columns = (Column(text("Report")), Column(text("Forms")), Column(text("What it is"), flexible=True))
    rows = tuple((name, ", ".join(forms), text(_ABOUT.get(name, ""))) for name, forms in names.items())
    return Page(text("Reports"), (), (Table(columns, rows, ""),))


def reports_data(names: dict[str, list[str]], language: Language) -> dict[str, Any]:
    """The same as data."""
    about = {name: language.text(_ABOUT[name]) for name in names if name in _ABOUT}
    return {"schema": "dxplan/report/1", "reports": list(names), "forms": names, "about": about}
