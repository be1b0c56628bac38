"""Who keeps the plan: the office that its text names, under the body that issued it."""

import re
from itertools import pairwise
from typing import Any

from dxplan.diagnostics import msg
from dxplan.exchange.cell_meanings.cell_bodies import PlanBodies
from dxplan.exchange.outlines.outline import ItemDoubt, Outline
from dxplan.papers.source_paper import SourceParagraph

_ISSUER = "co-quan-ban-hanh"
_NAME = r"(?P<name>(?:Sở|Văn phòng|Phòng|Ban|Tổ|Bộ|Cục|Trung tâm|Công an|Vụ|Khoa)(?: (?!là\b)[\w&-]+){1,9}?)"
_STANDING = re.compile(
    rf"{_NAME} ?(?:\((?:là )?[Cc]ơ quan [Tt]hường trực|(?:,? là )(?:[Cc]ơ quan|[Đđ]ơn vị) (?:[Tt]hường trực|đầu mối))"
)
_HEADING = re.compile(r"(?:[0-9]+|[a-zđ])[.)]\s*(?P<name>.+)")
_TASK = re.compile(r"[-+•–\s]*(?:Là|Chủ trì|Làm) (?:cơ quan|đơn vị) (?:thường trực|đầu mối)", re.IGNORECASE)


def standing_agency(outline: Outline) -> str | None:
    """The name of the body that the text calls the standing office, or that is to put the reports together."""
    texts = [" ".join(block.text.split()) for block in outline.blocks if isinstance(block, SourceParagraph)]
    names = [match["name"] for text in texts for match in _STANDING.finditer(text)]
    for before, text in pairwise(texts):
        heading = _HEADING.fullmatch(before)
        if heading and _TASK.match(text):
            names.append(heading["name"].strip(" .:"))
    return names[0] if len({name.casefold() for name in names}) == 1 else None


def office_data(issuer: str, name: str | None, bodies: PlanBodies, doubts: list[ItemDoubt]) -> dict[str, Any]:
    """`committee` for a plan of a steering committee, else `office`; where the text names none, the issuer's own."""
    is_committee = issuer.startswith("Ban Chỉ đạo")
    field = "committee.standing_agency" if is_committee else "office.agency"
    own: dict[str, Any] = {}
    agency = bodies.id_of(name) if name else None
    if agency is None:
        doubts.append(
            ItemDoubt(None, field, msg("the text does not say for certain which body keeps the plan"), name or "")
        )
        agency = bodies.id_of(issuer) or _ISSUER
        if agency == _ISSUER:
            own = {"agencies": [{"id": _ISSUER, "name": issuer, "kind": "other"}]}
    if is_committee:
        return {"committee": {"name": issuer, "standing_agency": agency}, **own}
    return {"office": {"agency": agency, "reports_to": issuer}, **own}
