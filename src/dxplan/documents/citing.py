"""Documents as they are cited: by what the records write of them, and what the plan and its registry know."""

from datetime import date
from typing import TypedDict

from dxplan.assess import Assessment
from dxplan.model.plan import Amendment, Plan
from dxplan.once import once
from dxplan.wording.citations import number_key, symbol_of
from dxplan.wording.first_citations import Reference, kind_of


class ReferenceView(TypedDict):
    """A document for the filter `cited`; unknown parts are blank."""

    type: str
    number: str
    date: date | None
    issuer: str
    title: str
    """What it is about, with a capital."""


def plan_reference(plan: Plan) -> ReferenceView:
    """The plan itself."""
    head = plan.document
    return {
        "type": head.type,
        "number": head.number or "",
        "date": head.date.first if head.date.has_day else None,
        "issuer": head.issuer,
        "title": head.title,
    }


def reference_view(
    assessment: Assessment, number: str | None, on: date | None, issuer: str | None, title: str | None = None
) -> ReferenceView:
    """A document that the records name; the plan and its registry know more of some."""
    known = _known(assessment).get(number_key(number or ""))
    return known if known and on in (None, known["date"]) else _named(number, on, issuer, title)


@once
def _known(assessment: Assessment) -> dict[str, ReferenceView]:
    """The documents of the registry, the plan itself, and what amended it, by their numbers."""
    plan = assessment.plan
    registered: list[ReferenceView] = [
        {
            "type": document.type,
            "number": document.number,
            "date": document.date,
            "issuer": document.issuer,
            "title": document.title or "",
        }
        for document in plan.documents
    ]
    amending = (amendment_reference(plan, entry) for entry in plan.amendments)
    references = (*registered, *amending, plan_reference(plan))
    return {number_key(reference["number"]): reference for reference in references if reference["number"]}


def amendment_reference(plan: Plan, entry: Amendment) -> ReferenceView:
    """A document that amends the plan; of the plan's issuer, if its symbol names the same."""
    head = plan.document
    own = symbol_of(head.number or head.symbol or "").body
    is_alike = symbol_of(entry.document or "").body in ("", own)
    amended = Reference(**plan_reference(plan)).name
    named = _named(entry.document, entry.date, head.issuer if is_alike else "")
    return {**named, "title": f"Sửa đổi, bổ sung {amended}"}


def _named(number: str | None, on: date | None, issuer: str | None, title: str | None = None) -> ReferenceView:
    kind = kind_of(number) if number else ""
    return {"type": kind, "number": number or "", "date": on, "issuer": issuer or "", "title": title or ""}
