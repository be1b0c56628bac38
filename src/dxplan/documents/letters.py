"""The head and foot of a document: issuer, addressees, signer, recipients.

The committee's documents have the head of the plan itself; documents of the standing agency in its own name have what
`committee.office` in the plan file gives. An unknown number, day or name is left blank.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import repeat
from typing import Any, NamedTuple, TypedDict

from dxplan.documents.citing import plan_reference
from dxplan.model.committee import OfficeSigner
from dxplan.model.dates import CoarseDate
from dxplan.model.head import Form, Signer
from dxplan.model.plan import Plan
from dxplan.wording.breaks import balanced
from dxplan.wording.citations import Symbol, symbol_of
from dxplan.wording.first_citations import Reference
from dxplan.wording.headings import ROMAN
from dxplan.wording.names import initials
from dxplan.wording.widths import text_width

_HEAD = "THỦ TRƯỞNG ĐƠN VỊ"
"""Who signs, where the plan does not say it: true of a department as of a school."""
_ROOM, _SIZE = 189.2, 12
"""In points: the width that the letterhead has for an issuer's name, and the size of its bold capitals."""
_PARTY_ROOM, _PARTY_SIZE = 207.7, 14
_FOR_ANOTHER = re.compile(r"(?:TM|KT|TL|TUQ|T/M|K/T|T/L|T/UQ)\b", re.IGNORECASE)
"""With what a line of a signature begins that says for whom the document is signed."""


class HeadView(TypedDict):
    """The head of a document; what is unknown is blank, to be written in."""

    is_party: bool
    """It has the Party's form."""
    superior: str
    """The body above the issuer."""
    issuer: str
    issuer_lines: str
    """The issuer's name, cut into lines of about the same length where its words belong apart."""
    number: str
    """With a zero before a small one: `05`."""
    type_in_number: str
    """Of the Party's form, what is between the number and the slash: `-KH` of `05-KH/BCĐ`; else blank."""
    symbol: str
    """What is behind the slash: `KH-BCĐ`, of the Party's form `BCĐ`."""
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


class SignatureLineView(TypedDict):
    """A line above the place of the signature."""

    words: str
    is_for_another: bool
    """It says for whom the document is signed: `TM. …`, `K/T …`."""


class SignerView(TypedDict):
    """Who signs."""

    authority: str
    """The office in the committee or agency; several lines if it is signed for another."""
    lines: list[SignatureLineView]
    """The same, line by line."""
    office: str
    """The office that is printed above the name."""
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
    """The lines above the signature, one below it, the name."""
    symbol: str
    place: str
    date: CoarseDate
    is_party: bool = False
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
        symbol = symbol_of(self.symbol) if self.is_party else Symbol("", self.symbol)
        alone, several = (self.addressees[0], []) if len(self.addressees) == 1 else ("", list(self.addressees))
        return {
            "head": {
                "is_party": self.is_party,
                "superior": self.superior,
                "issuer": self.issuer,
                "issuer_lines": "\n".join(issuer_lines(self.issuer, is_party=self.is_party)),
                "number": re.sub(r"^(?=\d(?!\d))", "0", self.number),
                "type_in_number": f"-{symbol.type}" if symbol.type else "",
                "symbol": symbol.body,
                "subject": self.subject,
                "place": self.place,
                "day": f"{first.day:02}" if self.date.has_day else "",
                "month": f"{month:02}" if month < 3 else str(month),
                "year": str(first.year),
            },
            "addressees": {"one": alone, "many": several},
            "recipients": [line.rstrip(";. ") for line in self.recipients],
            "signer": {
                "authority": authority,
                "lines": [
                    {"words": line, "is_for_another": _FOR_ANOTHER.match(line) is not None}
                    for line in authority.split("\n")
                ],
                "office": office,
                "name": name,
            },
        }


def issuer_lines(issuer: str, *, is_party: bool = False) -> list[str]:
    """The issuer's name in the lines for which the letterhead has room."""
    room, size = (_PARTY_ROOM, _PARTY_SIZE) if is_party else (_ROOM, _SIZE)
    return balanced(issuer, room, partial(_width_in_head, size=size))


def _width_in_head(word: str, size: float = _SIZE) -> float:
    return text_width(word.upper(), size, bold=True)


def plan_letter(plan: Plan) -> Letter:
    """The plan's own head and foot."""
    head = plan.document
    return Letter(
        issuer=head.issuer,
        signer=_signer(head.signer),
        symbol=head.symbol or "",
        place=head.place,
        date=head.date,
        is_party=plan.form == "party",
        superior=head.superior or "",
        number=head.number or "",
        recipients=head.recipients or (kept(plan, plan.form),),
    )


def _signer(signer: Signer | OfficeSigner) -> tuple[str, str, str]:
    """Who signs; the lines that say for whom stand together with the signer's own post: TM., KT., the post."""
    last = signer.authority.rpartition("\n")[2]
    if signer.post or _FOR_ANOTHER.match(last):
        return "\n".join(filter(None, (signer.authority, signer.office, signer.post))), "", signer.name or ""
    return signer.authority, signer.office or "", signer.name or ""


def committee_letter(plan: Plan, as_of: date, kind: str, **fields: Any) -> Letter:
    """A new document of the committee; `kind` is its type's abbreviation, as `QĐ`, blank for a letter (công văn)."""
    unit = plan.committee.office.unit if plan.committee.office else None
    issuer = symbol_of(plan.document.symbol or plan.document.number or "").body
    letter = plan_letter(plan)
    of_office, of_plan = kept(plan), kept(plan, plan.form)
    fields["recipients"] = tuple(of_plan if line == of_office else line for line in fields.get("recipients", ()))
    symbol = _symbol(kind, issuer, unit, is_party=letter.is_party)
    return letter._replace(symbol=symbol, number="", date=_month_of(as_of), **fields)


def office_letter(plan: Plan, as_of: date, kind: str, **fields: Any) -> Letter:
    """A new document of the standing agency in its own name."""
    office, name, is_party = plan.committee.office, _office_name(plan), _form_of_office(plan) == "party"
    signer = office.signer if office else None
    symbol, unit = (office and office.symbol) or initials(name), office.unit if office else None
    return Letter(
        issuer=name,
        superior=(office and office.superior) or "",
        signer=_signer(signer) if signer else (_HEAD, "", ""),
        symbol=_symbol(kind, symbol, unit, is_party=is_party),
        place=plan.document.place,
        date=_month_of(as_of),
        is_party=is_party,
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


def kept(plan: Plan, form: Form | None = None) -> str:
    """The last line of the recipients: the office that keeps a copy, in a form or in that of its own letters."""
    office = plan.committee.office
    if (form or _form_of_office(plan)) == "party":
        return f"Lưu {_office_name(plan)}"
    return f"Lưu: VT, {office.unit}" if office and office.unit else "Lưu: VT"


def _form_of_office(plan: Plan) -> Form:
    """The form of the standing agency's letters."""
    office = plan.committee.office
    return (office and office.form) or plan.form


def _office_name(plan: Plan) -> str:
    office = plan.committee.standing_agency
    return next((agency.name for agency in plan.agencies if agency.id == office), office)


def _symbol(kind: str, issuer: str, unit: str | None, *, is_party: bool) -> str:
    """`BC-STTTT` for a document with a type, `STTTT-CNTT` for a letter; blank where the issuer's is not known.

    Of the Party, `BC/VPTU` and `CV/VPTU`.
    """
    if not issuer:
        return ""
    if is_party:
        return f"{kind or 'CV'}/{issuer}"
    return f"{kind}-{issuer}" if kind else f"{issuer}-{unit}" if unit else issuer


def _month_of(day: date) -> CoarseDate:
    return CoarseDate(day.replace(day=1), has_day=False)
