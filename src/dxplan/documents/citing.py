"""Documents as they are cited: what whoever names one says of it, and what the plan knows of it."""

from datetime import date
from typing import TypedDict

from dxplan.assess import Assessment
from dxplan.model.plan import Amendment, Plan
from dxplan.once import once
from dxplan.wording.citations import number_key
from dxplan.wording.first_citations import Reference, kind_of


class ReferenceView(TypedDict):
    """A document for the filter `cited`; what is not known of it is blank."""

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


def reference_view(assessment: Assessment, number: str | None, on: date | None, issuer: str | None) -> ReferenceView:
    """A document that the records name; the plan and its registry know more of some."""
    told = _told(number, on, issuer)
    known = _known(assessment).get(number_key(number or ""))
    return known if known and on in (None, known["date"]) else told


@once
def _known(assessment: Assessment) -> dict[str, ReferenceView]:
    """The documents of the registry, the plan itself, and what amended it, by their numbers."""
    plan = assessment.plan
    registered: list[ReferenceView] = [
        {"type": one.type, "number": one.number, "date": one.date, "issuer": one.issuer, "title": one.title or ""}
        for one in plan.documents
    ]
    amending = (amendment_reference(plan, entry) for entry in plan.amendments)
    documents = (*registered, *amending, plan_reference(plan))
    return {number_key(one["number"]): one for one in documents if one["number"]}


def amendment_reference(plan: Plan, entry: Amendment) -> ReferenceView:
    """A document that amends the plan; of the plan's issuer, if its symbol names the same."""
    head, told = plan.document, _told(entry.document, entry.date, "")
    is_alike = _body_in(entry.document) in (None, _body_in(head.number or head.symbol))
    amended = Reference(**plan_reference(plan)).name
    return {**told, "issuer": head.issuer if is_alike else "", "title": f"Sửa đổi, bổ sung {amended}"}


def _told(number: str | None, on: date | None, issuer: str | None) -> ReferenceView:
    kind = kind_of(number) if number else ""
    return {"type": kind, "number": number or "", "date": on, "issuer": issuer or "", "title": ""}


def _body_in(number: str | None) -> str | None:
    """The abbreviation of the issuer in a number: `BCĐ` of `118/KH-BCĐ`."""
    return number.rpartition("-")[2] if number and "-" in number else None
