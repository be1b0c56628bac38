"""The head and the foot of a document: what its plan's `document` has, as far as the paper says it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from dxplan.diagnostics import msg
from dxplan.exchange.document_heads.attached import Attachment, attachment_of
from dxplan.exchange.document_heads.paper_foot import names_post, read_foot
from dxplan.exchange.document_heads.paper_span import span_of
from dxplan.exchange.document_heads.usual_names import usual_name
from dxplan.exchange.outlines.letterhead import (
    HeadLine,
    LetterheadDay,
    LetterheadNumber,
    begins_as_body,
    bodies_of,
    day_of_line,
    head_lines,
    is_national_title,
    is_number_or_day,
    is_of_party,
    number_in,
)
from dxplan.exchange.outlines.outline import ItemDoubt, Outline
from dxplan.exchange.outlines.paper_types import is_type, type_in
from dxplan.papers.source_paper import LeftOut, SourceParagraph
from dxplan.wording.citations import is_number

GAP = "…"
"""Stands in a draft where the plan must have a text and the paper has none."""


@dataclass(slots=True)
class HeadReading:
    """The plan's own values as far as the paper says them."""

    document: dict[str, Any]
    year: int | None
    """That of the title or the text, else that of its day."""
    form: str = "state"
    until: int | date | None = None
    doubts: list[ItemDoubt] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """Lines below the title that the text begins with: `(Ban hành kèm theo Quyết định số …)`."""
    left_out: list[LeftOut] = field(default_factory=list)
    is_year_named: bool = False
    """Whether the title or the text names the year."""

    @property
    def last_year(self) -> int | None:
        """The last year that the plan runs, if the paper says how long it runs."""
        return self.until.year if isinstance(self.until, date) else self.until

    def last_day(self, year: int) -> date:
        """The last day of the plan, whose first year is known."""
        return self.until if isinstance(self.until, date) else date(self.until or year, 12, 31)


class _Title(NamedTuple):
    type: str | None
    title: str
    before: list[HeadLine]
    """The lines of the letterhead."""
    notes: list[HeadLine]


def read_head(outline: Outline, names: Iterable[str] = ()) -> HeadReading:
    """The head and the foot of the document; what the paper does not have is a gap with a doubt.

    `names` are those of known bodies, as they are usually written.
    """
    left_out: list[LeftOut] = []
    doubts: list[ItemDoubt] = []
    lines = list(head_lines(outline.head, left_out))
    titled = _title(lines, doubts)
    cited = attachment_of(outline, titled.notes)
    foot = read_foot(outline.foot, left_out, doubts)
    number = _number(titled.before, cited, doubts)
    day = _day(titled.before, foot.day, cited, doubts)
    kind = titled.type or (cited.type if cited else None)
    if kind is None:
        doubts.append(ItemDoubt(None, "document.type", msg("the paper does not say what kind of document it is")))
    texts = [*_texts(outline), titled.title, *(part.text for part in left_out), *([cited.words] if cited else [])]
    issued = day.date or (f"{day.year}-01" if day.year else "")
    document: dict[str, Any] = {
        **number,
        "type": _capital(kind) if kind else "Kế hoạch",
        **_issuers(titled.before, texts, cited, [*names], day.place, doubts),
        "place": day.place or GAP,
        "date": issued,
        "title": titled.title or GAP,
        "signer": foot.signer,
        **({"recipients": foot.recipients} if foot.recipients else {}),
    }
    form = "party" if is_of_party(lines) else "state"
    span = span_of(titled.title, _texts(outline), issued)
    doubts += span.doubts
    notes = [line.text for line in titled.notes]
    return HeadReading(
        document, span.year or day.year, form, span.until, doubts, notes, left_out, span.year is not None
    )


def _texts(outline: Outline) -> Iterator[str]:
    return (" ".join(block.text.split()) for block in outline.blocks if isinstance(block, SourceParagraph))


def _title(lines: list[HeadLine], doubts: list[ItemDoubt]) -> _Title:
    """The kind of document, what it is about, the letterhead, and the notes below the title."""
    at = next((at for at, line in enumerate(lines) if is_type(line.text)), None)
    rest: list[HeadLine] = []
    if at is not None:
        kind = lines[at].text.strip(" :.")
    else:
        joint = next(((at, named) for at, line in enumerate(lines) if (named := type_in(line.text))), None)
        if joint is None:
            return _of_letter(lines, doubts)
        at, named = joint
        kind = named.type
        rest.append(HeadLine(named.rest, lines[at].place))
    rest += lines[at + 1 :]
    if kind != kind.upper() or not rest:
        doubts.append(
            ItemDoubt(None, "document.title", msg("the title may begin or end elsewhere"), kind, lines[at].place)
        )
    of_head = [line for line in rest if is_national_title(line.text) or is_number_or_day(line.text)]
    of_title = [line for line in rest if line not in of_head]
    from_note = next((at for at, line in enumerate(of_title) if _is_below_title(at, line.text)), len(of_title))
    title = " ".join(line.text for line in of_title[:from_note])
    if not title:
        doubts.append(ItemDoubt(None, "document.title", msg("the paper has no title below the kind of document"), kind))
    return _Title(kind, title, [*lines[:at], *of_head], of_title[from_note:])


def _is_below_title(at: int, line: str) -> bool:
    """Whether a line is a note below the title, or who decides: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH`, `BỘ TRƯỞNG BỘ …`."""
    decides = at > 0 and line == line.upper() and (names_post(line) or begins_as_body(line))
    return decides or _NOTE.match(line) is not None


_NOTE = re.compile(r"\(?\s*(?:ban hành |đính )?kèm theo", re.IGNORECASE)
_SUBJECT = re.compile(r"V/v\b|Về việc\b", re.IGNORECASE)


def _of_letter(lines: list[HeadLine], doubts: list[ItemDoubt]) -> _Title:
    """A letter has no kind of document: what it is about stands below its number."""
    at = next((at for at, line in enumerate(lines) if _SUBJECT.match(line.text)), None)
    if at is None:
        why = msg("the paper has no title below the kind of document")
        doubts.append(ItemDoubt(None, "document.title", why))
        return _Title(None, "", lines, [])
    stop = at + 1
    while stop < len(lines) and not (is_national_title(lines[stop].text) or is_number_or_day(lines[stop].text)):
        stop += 1
    title = " ".join(line.text for line in lines[at:stop])
    doubts.append(ItemDoubt(None, "document.type", msg("the paper is a letter; its kind is not printed"), title))
    return _Title("Công văn", title, [*lines[:at], *lines[stop:]], [])


def _number(lines: list[HeadLine], cited: Attachment | None, doubts: list[ItemDoubt]) -> dict[str, str]:
    read = [(number, line) for line in lines if (number := number_in(line.text))]
    if len({number for number, _ in read}) > 1:
        words = " / ".join(line.text for _, line in read)
        doubts.append(
            ItemDoubt(None, "document.number", msg("the head has more than one number"), words, read[0][1].place)
        )
    for number, line in read:
        return _of_letterhead(number, line, cited, doubts)
    field = cited and ("number" if cited.number else "symbol" if cited.symbol else None)
    if cited and field:
        if cited.is_issued_with:
            why = msg("it is that of the document that the plan is issued with")
            doubts.append(ItemDoubt(None, f"document.{field}", why, cited.words, cited.place))
        return {field: cited.number or cited.symbol or ""}
    doubts.append(ItemDoubt(None, "document", msg("the paper has no number")))
    return {}


def _of_letterhead(
    number: LetterheadNumber, line: HeadLine, cited: Attachment | None, doubts: list[ItemDoubt]
) -> dict[str, str]:
    """The number of the letterhead, held against that which an annex repeats."""
    repeated = cited.number if cited and cited.number and not cited.is_issued_with else None
    if number.number is None:
        if cited and repeated and repeated.endswith(number.symbol):
            doubts.append(
                ItemDoubt(None, "document.number", msg("it is blank in the head, and is from the annex"), cited.words)
            )
            return {"number": repeated}
        return {"symbol": number.symbol}
    if not is_number(number.number):
        why = msg("it is written as no number of a document is")
        doubts.append(ItemDoubt(None, "document.number", why, line.text, line.place))
    elif cited and repeated and repeated != number.number:
        why = msg("an annex gives the document the number {number}", number=repeated)
        doubts.append(ItemDoubt(None, "document.number", why, line.text, line.place))
    return {"number": number.number}


def _day(
    lines: list[HeadLine], at_foot: HeadLine | None, cited: Attachment | None, doubts: list[ItemDoubt]
) -> LetterheadDay:
    """The place and the day: of the head, else of the foot, else of the annex."""
    dated = [(day, line) for line in (*lines, *filter(None, [at_foot])) if (day := day_of_line(line.text))]
    repeated = cited.date if cited and not cited.is_issued_with else None
    if not dated:
        doubts.append(ItemDoubt(None, "document.place", msg("the paper does not say where it was issued")))
        if cited and cited.date:
            if cited.is_issued_with:
                why = msg("it is that of the document that the plan is issued with")
                doubts.append(ItemDoubt(None, "document.date", why, cited.words, cited.place))
            return LetterheadDay("", cited.date, int(cited.date[:4]))
        doubts.append(ItemDoubt(None, "document.date", msg("the paper does not say when it was issued")))
        return LetterheadDay("", None, None)
    day, line = dated[0]
    if not day.place:
        doubts.append(
            ItemDoubt(None, "document.place", msg("the paper does not say where it was issued"), line.text, line.place)
        )
    if len({each.date for each, _ in dated}) > 1:
        words = " / ".join(each.text for _, each in dated)
        doubts.append(ItemDoubt(None, "document.date", msg("the head has more than one day"), words, line.place))
    elif day.date is None:
        doubts.append(ItemDoubt(None, "document.date", msg("the paper has no such day"), line.text, line.place))
    elif repeated and not (repeated.startswith(day.date) or day.date.startswith(repeated)):
        why = msg("an annex gives the document the day {day}", day=repeated)
        doubts.append(ItemDoubt(None, "document.date", why, line.text, line.place))
    return day


def _issuers(
    lines: list[HeadLine],
    texts: list[str],
    cited: Attachment | None,
    names: list[str],
    place: str,
    doubts: list[ItemDoubt],
) -> dict[str, str]:
    """Who issued it, and the body above; names in capitals are written as usual."""
    named = [line for line in lines if not (is_national_title(line.text) or is_number_or_day(line.text))]
    first = next((at for at, line in enumerate(named) if begins_as_body(line.text)), None)
    bodies = bodies_of(named[first:]) if first is not None else []
    if not bodies:
        if cited and cited.issuer and not cited.is_issued_with:
            return {"issuer": cited.issuer}
        issuer = (cited and cited.issuer) or _acting(texts)
        why = msg("the head does not name who issued it")
        doubts.append(ItemDoubt(None, "document.issuer", why, cited.words if cited else ""))
        return {"issuer": issuer or GAP}
    values: dict[str, str] = {}
    for key, body in zip(("superior", "issuer")[-len(bodies) :], bodies[-2:], strict=True):
        capitals = " ".join(line.text for line in body)
        name = usual_name(capitals, texts, names, place)
        values[key] = name.text
        if re.search(r"\bngày\b|\d{4}", capitals):
            why = msg("other words of the head are in its line")
            doubts.append(ItemDoubt(None, f"document.{key}", why, capitals, body[0].place))
        elif not name.is_sure:
            why = msg("it is in capitals in the head; nobody knows which of its words usually have one")
            doubts.append(ItemDoubt(None, f"document.{key}", why, capitals, body[0].place))
    if len(bodies) > 2 or (first and any(line.text.isupper() for line in named[:first])):
        words = " / ".join(line.text for line in named)
        doubts.append(
            ItemDoubt(None, "document.superior", msg("the head names more bodies than two"), words, named[0].place)
        )
        values.setdefault("superior", named[0].text)
    return dict(sorted(values.items()))


def _acting(texts: Iterable[str]) -> str | None:
    """Who issues the plan by the sentence before its text: `…; Ban Chỉ đạo … xây dựng Kế hoạch … như sau:`."""
    for text in texts:
        if text.endswith(":"):
            match = re.search(r"[;.,]\s*([^;.,]{5,120}?) (?:xây dựng|ban hành) (?:Kế hoạch|Chương trình)[^;]*$", text)
            return match[1].strip() if match else None
    return None


def _capital(text: str) -> str:
    lowered = text.lower() if text == text.upper() else text
    return lowered[:1].upper() + lowered[1:]
