"""The steering committee, its members, and the office that serves it."""

from typing import Any

from dxplan.model.head import Form, Post
from dxplan.model.node import Id, Many, Node, Text, described

_FORM = "The form of its own letters, if another than the plan's: a department's under a committee of the Party."


class Member(Node):
    """A member of the committee."""

    name: Text = described("The member's name.")
    role: Text = described("The office held in the committee.")
    agencies: Many[Id] = described("The agencies that the member oversees.", default=())
    basis: Text | None = described("Where this is known from, if not from the document.", default=None)


class OfficeSigner(Post):
    """Who signs what the standing office writes."""

    name: Text | None = described("The signer's name; blank where it is not known.", default=None)


class Office(Node):
    """What stands on the letters that the standing agency writes in its own name."""

    superior: Text | None = described("The body above it, printed over its name.", default=None)
    symbol: Text | None = described("The agency's abbreviation in symbols, as `STTTT`.", default=None)
    unit: Text | None = described("The unit that drafts, in symbols of letters and in `Lưu: VT, …`.", default=None)
    signer: OfficeSigner | None = described("Who signs.", default=None)
    form: Form | None = described(_FORM, default=None)
    basis: Text | None = described("Where this is known from, if not from the document.", default=None)


class PlanOffice(Node):
    """The office that keeps a plan without a committee: whom it reports to, and what stands on its own letters."""

    agency: Id = described("The agency that is the office.")
    reports_to: Text = described("Whom it reports to, as `UBND Thành phố`.")
    chair: Text | None = described("Who presides, as `Chủ tịch UBND Thành phố`.", default=None)
    superior: Text | None = described("The body above it, printed over its name.", default=None)
    symbol: Text | None = described("The agency's abbreviation in symbols, as `SKHCN`.", default=None)
    unit: Text | None = described("The unit that drafts, in symbols of letters and in `Lưu: VT, …`.", default=None)
    signer: OfficeSigner | None = described("Who signs its letters.", default=None)
    form: Form | None = described(_FORM, default=None)


class Committee(Node):
    """The steering committee and the bodies that serve it."""

    name: Text = described("The committee's name.")
    standing_agency: Id = described("The agency that is its standing office.")
    office: Office | None = described("What stands on the standing agency's own letters.", default=None)
    support: Id | None = described("The team that assists it.", default=None)
    members: Many[Member] = described("The members that are known.", default=())


def office_or_committee(schema: dict[str, Any]) -> None:
    """Let the JSON Schema of a plan ask for the office or for the committee."""
    schema["required"].remove("committee")
    schema["anyOf"] = [{"required": ["committee"]}, {"required": ["office"]}]
