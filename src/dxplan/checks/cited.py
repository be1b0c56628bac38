"""The documents that the plan cites: registered, dated and numbered as they are cited (DX4xx)."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache, lru_cache
from typing import NamedTuple

from dxplan.checks.contents import Contents, Prose
from dxplan.diagnostics import Finding, Severity, msg, rule
from dxplan.model.dates import last_day
from dxplan.model.deadline import AfterEvent, documents_of
from dxplan.model.plan import Document
from dxplan.once import once
from dxplan.wording.citations import TYPES, Citation, citations, is_number, number_key, number_keys, symbol_of
from dxplan.wording.names import key


class Cited(NamedTuple):
    """A citation of a document in a text of the plan."""

    subject: str
    field: str
    type: str | None
    number: str
    key: str
    date: date | None
    date_text: str | None

    issuer: str
    """What follows `của` behind it: the name of a body, and maybe more."""
    identity: str
    """Equal for citations of the same document, as far as the text is precise."""


@rule("DX401", "cited-not-registered", Severity.WARNING)
def cited_not_registered(contents: Contents) -> Iterator[Finding]:
    """A text cites a document that the registry does not have.

    Why: the registry tells what each document is, who issued it and when; without it the reference leads nowhere.
    Numbers begin anew each year, so a number with a date of another year is another document.

    Example:
        basis:
          text: Thực hiện Quyết định số 58/QĐ-UBQGCĐS ngày 19/4/2024 …
        documents: []

    Instead:
        basis:
          text: Thực hiện Quyết định số 58/QĐ-UBQGCĐS ngày 19/4/2024 …
        documents:
          - id: qd-58-2024
            number: 58/QĐ-UBQGCĐS
            date: 2024-04-19
            type: Quyết định
            issuer: Ủy ban Quốc gia về Chuyển đổi số
    """
    listed = contents.workspace.source.data.get("documents", [])
    if not isinstance(listed, list) or len(listed) != len(contents.plan.documents):
        return  # the document may be one of those that could not be read
    registered = {
        name: document.date
        for document in contents.plan.documents
        for number in _keys(document.number)
        for name in (number, _identity(number, document.date))
    }
    own = _key(contents.plan.document.number or "")
    reported = set()
    for cited in cited_documents(contents):
        place = cited.subject, cited.identity
        if cited.key == own or cited.identity in registered or place in reported or _is_note(contents, cited):
            continue
        reported.add(place)
        hint = msg("add it under documents with its number, date, type and issuer")
        if cited.key in registered:
            hint = msg("the registry has the one of {date}; is the year right?", date=registered[cited.key])
        message = msg("{number} is cited, but it is not among the documents", number=cited.number)
        yield Finding(cited.subject, cited.field, message, hint)


@rule("DX402", "registered-not-cited", Severity.WARNING)
def registered_not_cited(contents: Contents) -> Iterator[Finding]:
    """A document is in the registry, but the plan does not cite it.

    Why: either the text that cited it is lost, or its number is mistyped here or there, or it is left over.

    Example:
        documents:
          - id: qd-752-2024
            number: 752/QĐ-UBND     (no text and no list of the plan names it)

    Instead:
        documents: []
    """
    if not contents.is_complete:
        return  # what could not be read may cite it
    plan = contents.plan
    referred = set(plan.basis.documents)
    for duty in contents.duties:
        referred.update(documents_of(duty.deadline))
    used = {_key(amendment.document) for amendment in plan.amendments if amendment.document}
    used.update(cited.identity for cited in cited_documents(contents))
    for document in plan.documents:
        numbers = {_key(document.number), *_keys(document.number)}
        names = numbers | {_identity(number, document.date) for number in numbers}
        if document.id not in referred and not names & used:
            hint = msg("delete it, or compare the number with the texts")
            yield Finding(document.id, "", msg("the plan cites {number} nowhere", number=document.number), hint)


@rule("DX403", "document-dated-on-day-off", Severity.WARNING)
def document_dated_on_day_off(contents: Contents) -> Iterator[Finding]:
    """A document is dated on a weekend or holiday.

    Why: offices seldom sign on a day off, so a digit of the day or month is often wrong. Where the document really
    bears that date, waive the finding and say that it was compared.

    Example:
        - id: kh-76-2024
          number: 76/KH-UBND
          date: 2024-03-24

    Instead:
        - id: kh-76-2024
          number: 76/KH-UBND
          date: 2024-03-24
          waivers:
            - {rule: DX403, reason: Đã đối chiếu bản gốc}
    """
    for document in contents.plan.documents:
        why = contents.why_off(document.date) if document.date else None
        if why:
            message = msg("the date {date} is a day off: {why}", date=document.date, why=why)
            yield Finding(document.id, "date", message, msg("compare it with the document itself"))


@rule("DX404", "one-number-two-dates", Severity.WARNING)
def one_number_two_dates(contents: Contents) -> Iterator[Finding]:
    """A document is cited with another date than the one it is registered with.

    Why: one of the two is wrong, and whoever looks the document up may find another one. Where the text names another
    issuer than the registry, of another place or level, it is another document.

    Example:
        title: Thực hiện Kế hoạch số 298/KH-UBND ngày 12/12/2023
        documents:
          - {id: kh-298-2023, number: 298/KH-UBND, date: 2023-12-20}

    Instead:
        title: Thực hiện Kế hoạch số 298/KH-UBND ngày 20/12/2023
        documents:
          - {id: kh-298-2023, number: 298/KH-UBND, date: 2023-12-20}
    """
    registered: dict[str, dict[date, str]] = {}
    for document in contents.plan.documents:
        for number in _keys(document.number) if document.date else ():
            dates = registered.setdefault(_identity(number, document.date), {})
            dates[document.date] = document.issuer or ""  # type: ignore[index]
    for cited in cited_documents(contents):
        dates = registered.get(cited.identity, {})
        if not cited.date or cited.date in dates:  # most
            continue
        if not all(_are_others(cited.issuer, issuer) for issuer in dates.values()):
            right = next(iter(dates))
            message = msg("{number} is of {right}, but cited as of {date}",
                          number=cited.number, right=right, date=cited.date)  # fmt: skip
            yield Finding(cited.subject, cited.field, message, msg("compare both dates with the document itself"))


@rule("DX405", "malformed-number", Severity.WARNING)
def malformed_number(contents: Contents) -> Iterator[Finding]:
    """A document's number is written neither as the State writes it nor as the Party does.

    Why: a number that is not in one of the two forms is found in no text and in no archive.

    Example:
        number: Số 298 KH/UBND

    Instead:
        number: 298/KH-UBND     (of the Party: 06-NQ/TU)
    """
    numbers = [(document.id, "number", document.number) for document in contents.plan.documents]
    numbers.append(("", "document.number", contents.plan.document.number or ""))
    numbers += (
        ("", f"amendments.{index}.document", amendment.document or "")
        for index, amendment in enumerate(contents.plan.amendments)
    )
    for subject, field, number in numbers:
        if number and not is_number(number):
            hint = msg("write it as 298/KH-UBND, 42/2022/NĐ-CP or, of the Party, 06-NQ/TU")
            yield Finding(subject, field, msg("{number} is not written as a document's number", number=number), hint)


@rule("DX406", "document-after-plan", Severity.WARNING)
def document_after_plan(contents: Contents) -> Iterator[Finding]:
    """A document is dated after the plan, or after the plan's last amendment.

    Why: a plan can't cite what did not exist yet; most often the year is mistyped.

    Example:
        document:
          date: 2024-05
        documents:
          - {id: kh-76-2024, number: 76/KH-UBND, date: 2024-12-24}

    Instead:
        document:
          date: 2024-05
        documents:
          - {id: kh-76-2024, number: 76/KH-UBND, date: 2024-03-24}
    """
    head = contents.plan.document.date
    issued = head.first if head.has_day else last_day(head.first.year, head.first.month)
    newest = max((issued, *(amendment.date for amendment in contents.plan.amendments)))
    awaited = {of.deadline.origin for of in contents.deadlines if isinstance(of.deadline, AfterEvent)}
    for document in contents.plan.documents:
        if document.date and document.date > newest and document.id not in awaited:
            message = msg("the date {date} is after the plan's own, {newest}", date=document.date, newest=newest)
            yield Finding(document.id, "date", message)


@rule("DX407", "document-registered-twice", Severity.ERROR)
def document_registered_twice(contents: Contents) -> Iterator[Finding]:
    """One document stands in the registry twice: the same number in the same year, of one issuer or of one day.

    Why: references go to the one or the other, and what is known of the document is divided between them.

    Example:
        - {id: kh-298-2023, number: 298/KH-UBND, date: 2023-12-20}
        - {id: kh-298, number: 298/KH-UBND, date: 2023-12-20}

    Instead:
        - {id: kh-298-2023, number: 298/KH-UBND, date: 2023-12-20}
    """
    known: dict[str, list[Document]] = {}
    for document in contents.plan.documents:
        same = [known.setdefault(_identity(number, document.date), []) for number in _keys(document.number)]
        # two issuers may give one number, on two days; one of these alone may be a slip
        known_before = (other for documents in same for other in documents)
        first = next((old for old in known_before if old.date == document.date or old.issuer == document.issuer), None)
        for documents in same:
            documents.append(document)
        if first:
            message = msg("{number} is registered as {first} already", number=document.number, first=first.id)
            yield Finding(document.id, "number", message, msg("delete one, and let all references name the other"))


@rule("DX408", "no-such-date", Severity.WARNING)
def no_such_date(contents: Contents) -> Iterator[Finding]:
    """A citation bears a date that the calendar does not have.

    Why: the document can't have been issued then, so the text misleads whoever looks it up.

    Example:
        title: Thực hiện Kế hoạch số 298/KH-UBND ngày 31/11/2023

    Instead:
        title: Thực hiện Kế hoạch số 298/KH-UBND ngày 30/11/2023
    """
    for cited in cited_documents(contents):
        if cited.date_text and not cited.date:
            number, day = cited.number, cited.date_text
            message = msg("{number} is cited with the date {day}, which does not exist", number=number, day=day)
            yield Finding(cited.subject, cited.field, message)


@rule("DX409", "type-contradicts-number", Severity.WARNING)
def type_contradicts_number(contents: Contents) -> Iterator[Finding]:
    """A document is called by another type than its number tells: a Kế hoạch whose symbol is QĐ.

    Why: either the type or the symbol is wrong, and a search by the one does not find the other. The abbreviations are
    those of Nghị định 30/2020/NĐ-CP, Phụ lục III.

    Example:
        type: Kế hoạch
        number: 752/QĐ-UBND

    Instead:
        type: Quyết định
        number: 752/QĐ-UBND
    """
    plan = contents.plan
    types = [(document.id, "type", document.type, document.number) for document in plan.documents]
    types.append(("", "document.type", plan.document.type, plan.document.number or plan.document.symbol or ""))
    documents = cited_documents(contents)
    types += ((cited.subject, cited.field, cited.type, cited.number) for cited in documents if cited.type)
    for subject, field, word, number in types:
        kind = _type_of_symbol(number)
        if kind and not _may_be(word, kind, number):
            message = msg("{number} is called {word}; its symbol says {told}", number=number, word=word, told=kind)
            yield Finding(subject, field, message)


@rule("DX410", "year-contradicts-number", Severity.WARNING)
def year_contradicts_number(contents: Contents) -> Iterator[Finding]:
    """A document's number bears another year than its date.

    Why: numbers of legal documents hold the year of issue, so one of the two years is mistyped.

    Example:
        number: 42/2022/NĐ-CP
        date: 2023-06-24

    Instead:
        number: 42/2022/NĐ-CP
        date: 2022-06-24
    """
    for document in contents.plan.documents:
        year = _year(document.number)
        if year and document.date and int(year) != document.date.year:
            message = msg("the number says {year}, but the date is {date}", year=year, date=document.date)
            yield Finding(document.id, "date", message)


RULES = (
    cited_not_registered,
    registered_not_cited,
    document_dated_on_day_off,
    one_number_two_dates,
    malformed_number,
    document_after_plan,
    document_registered_twice,
    no_such_date,
    type_contradicts_number,
    year_contradicts_number,
)

_NOTES = ("basis", "reason", "source")
_key = lru_cache(maxsize=16384)(number_key)
_keys = lru_cache(maxsize=16384)(number_keys)
_name_key = lru_cache(maxsize=1024)(key)


@once
def cited_documents(contents: Contents) -> tuple[Cited, ...]:
    """Every citation in the texts, but for the numbers of documents and amendments themselves."""
    prose = contents.prose
    cited = (_cited(prose, citation) for citation in citations(prose.text))
    return tuple(dict.fromkeys(document for document in cited if not document.field.endswith("number")))


def _cited(prose: Prose, citation: Citation) -> Cited:
    text, number, day = prose.at(citation.start), _key(citation.number), citation.date
    issuer = _issuer().match(prose.text, citation.end)
    identity = _identity(number, day) if day else number
    rest = citation.date_text, issuer[1] if issuer else "", identity
    return Cited(text.subject, text.field, citation.type, citation.number, number, day, *rest)


@cache
def _issuer() -> re.Pattern[str]:
    return re.compile(r"\s+của\s+([^,.;()\0]{1,60})")


@cache
def _level() -> re.Pattern[str]:
    """The level of a body and its place: `huyện Nông Cống`, `tỉnh`."""
    levels = "tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu"
    return re.compile(rf"\b({levels})\b((?: [A-ZĐÀ-Ỹ]\w*)*)")


def _are_others(issuer: str, other: str) -> bool:
    """Whether two names are of two bodies for certain: of two levels, or of two places."""
    level, other_level = _level().search(issuer), _level().search(other)
    if not level or not other_level:
        return False
    return level[1] != other_level[1] or bool(level[2] and other_level[2] and level[2] != other_level[2])


def _is_note(contents: Contents, cited: Cited) -> bool:
    """Whether the text is from an editor or the registry, and not from the plan itself."""
    return cited.field.rpartition(".")[2] in _NOTES or cited.subject in contents.documents


def _year(number: str) -> str:
    """The year in a number: `42/2022/NĐ-CP`; blank for numbers that restart each year."""
    _, year, *others = (*number.split("/"), "", "")
    return year if others[0] and len(year) == 4 and year.isdecimal() else ""


@lru_cache(maxsize=16384)
def _identity(number: str, day: date | None) -> str:
    """Equal for the same document: its number, and its year if the number has none and it is issued."""
    return number if _year(number) or day is None else f"{number} {day.year}"


@lru_cache(maxsize=16384)
def _type_of_symbol(number: str) -> str | None:
    """The type of document in the symbol of a number, if it is one of the decree or of the Party."""
    kind = symbol_of(number).type
    return TYPES.get(kind) or ("kết luận" if kind == "KL" else None)


@lru_cache(maxsize=16384)
def _may_be(word: str, symbol_type: str, number: str) -> bool:
    """Whether a document of a type can be called so; the symbol of a Công văn is of its office and not of a type."""
    name = _name_key(word)
    if name.startswith((_name_key(symbol_type), "congvan", "vanban")):
        return True
    return symbol_type == "quyết định" and name == "quydinh" and "-qđ/" in _key(number)  # as the Party writes 37-QĐ/TW
