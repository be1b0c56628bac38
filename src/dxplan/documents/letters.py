"""The head and foot of a document: issuer, addressees, signer, recipients.

The committee's documents have the head of the plan itself; documents of the standing agency in its own name have what
`committee.office` in the plan file gives. An unknown number, day or name is left blank.
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import repeat
from typing import Any, NamedTuple, TypedDict

from dxplan.documents.citing import plan_reference
from dxplan.model.dates import CoarseDate
from dxplan.model.head import Signer
from dxplan.model.plan import Plan
from dxplan.wording.breaks import balanced
from dxplan.wording.first_citations import Reference
from dxplan.wording.names import initials
from dxplan.wording.widths import text_width

ROMAN = ("I", "II", "III", "IV", "V")
_ROOM, _SIZE = 189.2, 12
"""In points: the width that the letterhead has for an issuer's name, and the size of its bold capitals."""


class HeadView(TypedDict):
    """The head of a document; what is unknown is blank, to be written in."""

    superior: str
    """The body above the issuer."""
    issuer: str
    issuer_lines: str
    """The issuer's name, cut into lines of about the same length where its words belong apart."""
    number: str
    """With a zero before a small one: `05`."""
    symbol: str
    subject: str
    """Of a letter without a title."""
    place: str
    day: str
    """With a zero before a small one: `05`."""
    month: str
    """With a zero before the first two: `02`, but `6`."""
    year: str


class AddresseesView(TypedDict):
    """Whom a document is addressed to."""

    one: str
    """Blank for none or several."""
    many: list[str]
    """Empty for none or one."""


class SignerView(TypedDict):
    """Who signs."""

    authority: str
    """The office in the committee or agency."""
    office: str
    """The second line."""
    name: str


class LetterView(TypedDict):
    """The head and foot of a document, which the letterhead prints."""

    head: HeadView
    addressees: AddresseesView
    recipients: list[str]
    """Who gets a copy; the last line is the office that keeps one."""
    signer: SignerView


class Letter(NamedTuple):
    """A document's head and foot."""

    issuer: str
    signer: tuple[str, str, str]
    """The office in the committee or agency, a second line, the name."""
    symbol: str
    place: str
    date: CoarseDate
    superior: str = ""
    number: str = ""
    subject: str = ""
    """What a letter is about; other documents have a title."""
    addressees: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()

    def view(self) -> LetterView:
        """The parts that the letterhead prints, with the zeros that Nghị định 30/2020/NĐ-CP asks for."""
        first, month = self.date.first, self.date.first.month
        authority, office, name = self.signer
        alone, several = (self.addressees[0], []) if len(self.addressees) == 1 else ("", list(self.addressees))
        return {
            "head": {
                "superior": self.superior,
                "issuer": self.issuer,
                "issuer_lines": "\n".join(balanced(self.issuer, _ROOM, _width_in_head)),
                "number": re.sub(r"^(?=\d(?!\d))", "0", self.number),
                "symbol": self.symbol,
                "subject": self.subject,
                "place": self.place,
                "day": f"{first.day:02}" if self.date.has_day else "",
                "month": f"{month:02}" if month < 3 else str(month),
                "year": str(first.year),
            },
            "addressees": {"one": alone, "many": several},
            "recipients": [line.rstrip(";. ") for line in self.recipients],
            "signer": {"authority": authority, "office": office, "name": name},
        }


def _width_in_head(word: str) -> float:
    return text_width(word.upper(), _SIZE, bold=True)


def plan_letter(plan: Plan) -> Letter:
    """The plan's own head and foot."""
    head = plan.document
    return Letter(
        issuer=head.issuer,
        signer=_signer(head.signer),
        symbol=head.symbol or "",
        place=head.place,
        date=head.date,
        number=head.number or "",
        recipients=head.recipients or (kept(plan),),
    )


def _signer(signer: Signer) -> tuple[str, str, str]:
    """Who signs; with a post of the signer's own, the lines above it stand together with it: TM., KT., the post."""
    if signer.post:
        return "\n".join(filter(None, (signer.authority, signer.office, signer.post))), "", signer.name
    return signer.authority, signer.office or "", signer.name


def committee_letter(plan: Plan, as_of: date, kind: str, **fields: Any) -> Letter:
    """A new document of the committee; `kind` is its type's abbreviation, as `QĐ`, blank for a letter (công văn)."""
    unit = plan.committee.office.unit if plan.committee.office else None
    symbol = plan.document.symbol or plan.document.number or ""
    issuer = symbol.rpartition("/")[2].partition("-")[2]  # `BCĐ` of `118/KH-BCĐ`
    return plan_letter(plan)._replace(
        symbol=_symbol(kind, issuer, unit), number="", date=_month_of(as_of), **{"recipients": (), **fields}
    )


def office_letter(plan: Plan, as_of: date, kind: str, **fields: Any) -> Letter:
    """A new document of the standing agency in its own name."""
    office, agencies = plan.committee.office, {agency.id: agency for agency in plan.agencies}
    agency = agencies.get(plan.committee.standing_agency)
    signer = office.signer if office else None
    name = agency.name if agency else plan.committee.standing_agency
    symbol, unit = (office.symbol, office.unit) if office else (initials(name), None)
    return Letter(
        issuer=name,
        superior=(office and office.superior) or "",
        signer=(signer.authority if signer else "THỦ TRƯỞNG CƠ QUAN", "", (signer and signer.name) or ""),
        symbol=_symbol(kind, symbol, unit),
        place=plan.document.place,
        date=_month_of(as_of),
        **fields,
    )


def annex_numbers(*annexes: object) -> Iterator[str]:
    """The number of each annex, given its content: blank if it is empty, or if it is the only one (Nghị định
    30/2020/NĐ-CP, Phụ lục I, III.1)."""
    numbers = iter(ROMAN) if sum(map(bool, annexes)) > 1 else repeat("")
    return (next(numbers) if content else "" for content in annexes)


def annex_labels(*annexes: object) -> list[str]:
    """What the text calls each annex: `Phụ lục II`, `Phụ lục` for a single one; blank for one that is empty."""
    return [
        f"Phụ lục {number}".rstrip() if content else ""
        for content, number in zip(annexes, annex_numbers(*annexes), strict=True)
    ]


def issued_on(plan: Plan) -> date | None:
    """The day of the plan; None while only its month is known."""
    day = plan.document.date
    return day.first if day.has_day else None


def citation(plan: Plan) -> str:
    """The plan as it is cited first, in full."""
    return Reference(**plan_reference(plan)).in_full


def short_citation(plan: Plan) -> str:
    """The plan as it is cited after the first time: type and number; without a number, its name."""
    return Reference(**plan_reference(plan)).name


def abbreviations(plan: Plan) -> dict[str, str]:
    """The names of the plan's agencies that have an abbreviation, by it."""
    return {agency.short: agency.name for agency in plan.agencies if agency.short}


def kept(plan: Plan) -> str:
    """The last line of the recipients: the office that keeps a copy."""
    unit = plan.committee.office.unit if plan.committee.office else None
    return f"Lưu: VT, {unit}" if unit else "Lưu: VT"


def _symbol(kind: str, issuer: str, unit: str | None) -> str:
    """`BC-STTTT` for a document with a type, `STTTT-CNTT` for a letter; blank where the issuer's is not known."""
    if not issuer:
        return ""
    return f"{kind}-{issuer}" if kind else f"{issuer}-{unit}" if unit else issuer


def _month_of(day: date) -> CoarseDate:
    return CoarseDate(day.replace(day=1), has_day=False)
