"""The head and the foot of a document: what its plan's `document` has, as far as the paper says it.

The parts and their places are those of Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, and of the Party's papers.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

from dxplan.diagnostics import Message, msg
from dxplan.exchange.outline import Outline, OutlineTable
from dxplan.model.dates import day_in
from dxplan.papers.source_paper import SourceParagraph, SourcePlace
from dxplan.wording.citations import ALL_TYPES, citations

GAP = "…"
"""Stands in a draft where the plan must have a text and the paper has none."""
_TYPES = frozenset(kind.upper() for kind in (*ALL_TYPES.values(), "chương trình hành động"))
_MOTTO = re.compile("CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|ĐỘC LẬP ?[-–] ?TỰ DO", re.IGNORECASE)
_PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM"
_SIGNS_FOR = ("TM.", "T/M", "KT.", "K/T", "TL.", "T/L", "TUQ.", "Q.")


class HeadDoubt(NamedTuple):
    """What is not sure of the plan's own values: the field as `document.number`, why, and the words of the paper."""

    field: str
    why: Message
    words: str = ""
    place: SourcePlace | None = None


@dataclass(slots=True)
class HeadReading:
    """The plan's own values as far as the paper says them."""

    document: dict[str, Any]
    year: int | None
    form: str = "state"
    until: int | None = None
    doubts: list[HeadDoubt] = field(default_factory=list)


class _Line(NamedTuple):
    text: str
    place: SourcePlace


def read_head(outline: Outline) -> HeadReading:
    """The head and the foot of the document; what the paper does not have is a gap with a doubt."""
    lines = list(_lines(outline.head))
    cited = _citing(outline)
    doubts: list[HeadDoubt] = []
    kind, title, before = _type_and_title(lines, doubts)
    number = _number(before, cited, doubts)
    date, place, year = _date(before, cited, doubts)
    issuer = _issuer(before, outline, cited, doubts)
    if kind is None:
        kind = cited.type if cited else None
        if kind is None:
            doubts.append(HeadDoubt("document.type", msg("the paper does not say what kind of document it is")))
    document = {
        **number,
        "type": _capital(kind) if kind else "Kế hoạch",
        **issuer,
        "place": place,
        "date": date,
        "title": title,
        "signer": _signer(outline, doubts),
    }
    recipients = list(_recipients(outline.foot))
    if recipients:
        document["recipients"] = recipients
    form = "party" if any(_PARTY in line.text.upper() for line in lines) else "state"
    named = re.search(r"\b[Nn]ăm (20\d\d)\b", title)
    if named and year and int(named[1]) != year:
        why = msg("the title names {year}, the date another year", year=int(named[1]))
        doubts.append(HeadDoubt("year", why, title))
    if named:
        return HeadReading(document, int(named[1]), form, None, doubts)
    years = _years(title)
    if years is None:
        return HeadReading(document, year, form, None, doubts)
    if not years.is_sure:
        doubts.append(HeadDoubt("until", msg("the title names years that may be those of another document"), title))
    return HeadReading(document, years.first, form, years.last, doubts)


def _lines(paragraphs: Iterable[SourceParagraph]) -> Iterator[_Line]:
    for paragraph in paragraphs:
        for text in paragraph.text.split("\n"):
            line = text.strip(" *")
            if any(letter.isalnum() for letter in line):
                yield _Line(line, paragraph.place)


class _Named(NamedTuple):
    """The document as its annex names it: `(Kèm theo Kế hoạch số 277/KH-UBND ngày 14/7/2026 của UBND …)`."""

    type: str | None
    number: str | None
    date: str | None
    issuer: str | None
    line: _Line


def _citing(outline: Outline) -> _Named | None:
    for block in outline.blocks:
        if isinstance(block, OutlineTable) or not re.match(r"\(\s*(?:Ban hành )?[Kk]èm theo", block.text):
            continue
        text = " ".join(block.text.split()).strip("() ")
        text = re.sub(r"(?<=\d) (?=/)|(?<=/) (?=\d)", "", text)
        citation = next(iter(citations(text)), None)
        if citation is None:
            continue
        after = re.match(r"\s*của (.+)", text[citation.end :])
        date = citation.date.isoformat() if citation.date else None
        issuer = after[1].strip(" .;,") if after else None
        return _Named(citation.type, citation.number, date, issuer, _Line(block.text, block.place))
    return None


def _type_and_title(lines: list[_Line], doubts: list[HeadDoubt]) -> tuple[str | None, str, list[_Line]]:
    """The kind of document, what it is about, and the lines before both."""
    at = next((at for at, line in enumerate(lines) if line.text.upper().rstrip(" :.") in _TYPES), None)
    if at is None:
        doubts.append(HeadDoubt("document.title", msg("the paper has no title below the kind of document")))
        return None, GAP, lines
    rest = lines[at + 1 :]
    if lines[at].text.upper() != lines[at].text or not rest:
        doubts.append(HeadDoubt("document.title", msg("the title may begin or end elsewhere"), lines[at].text))
    title = " ".join(line.text for line in rest if not _is_of_head(line.text))
    others = [line for line in rest if _is_of_head(line.text)]
    return lines[at].text.rstrip(" :."), title or GAP, [*lines[:at], *others]


def _is_of_head(text: str) -> bool:
    return bool(
        _MOTTO.search(text) or _PARTY in text.upper() or _number_line().match(text) or _date_line().search(text)
    )


@cache
def _number_line() -> re.Pattern[str]:
    return re.compile(r"Số\s*:?\s*(?P<number>[0-9]*[a-zđ]?)[\s.…_]*(?P<symbol>[-/].+)?$", re.IGNORECASE)


@cache
def _date_line() -> re.Pattern[str]:
    return re.compile(
        r"^(?P<place>[^,0-9]{2,60}),\s*ngày\s*(?P<day>[0-9]{0,2})[ .…]*tháng\s*(?P<month>[0-9]{0,2})[ .…]*"
        r"năm\s*(?P<year>[0-9]{4})\s*$"
    )


def _number(lines: list[_Line], cited: _Named | None, doubts: list[HeadDoubt]) -> dict[str, str]:
    for line in lines:
        match = _number_line().match(line.text)
        symbol = re.sub(r"\s*([-/])\s*", r"\1", match["symbol"]) if match and match["symbol"] else ""
        if match and symbol and match["number"]:
            return {"number": match["number"] + symbol}
        if match and symbol:
            if cited and cited.number and cited.number.endswith(symbol) and cited.number[0].isdigit():
                doubts.append(
                    HeadDoubt("document.number", msg("it is blank in the head, and is from the annex"), cited.line.text)
                )
                return {"number": cited.number}
            return {"symbol": symbol.lstrip("-/")}
    if cited and cited.number and cited.number[0].isdigit():
        return {"number": cited.number}
    doubts.append(HeadDoubt("document", msg("the paper has no number")))
    return {}


def _date(lines: list[_Line], cited: _Named | None, doubts: list[HeadDoubt]) -> tuple[str, str, int | None]:
    """The day, or the month where the day is blank; the place; the year."""
    for line in lines:
        match = _date_line().search(line.text)
        if not match:
            continue
        place, year = match["place"].strip(), int(match["year"])
        if match["day"] and match["month"]:
            day = day_in(year, int(match["month"]), int(match["day"]))
            if day:
                return day.isoformat(), place, year
        elif match["month"] and 1 <= int(match["month"]) <= 12:
            return f"{year}-{int(match['month']):02}", place, year
        doubts.append(HeadDoubt("document.date", msg("the paper has no such day"), line.text, line.place))
        return f"{year}-01", place, year
    doubts.append(HeadDoubt("document.place", msg("the paper does not say where it was issued")))
    if cited and cited.date:
        return cited.date, GAP, int(cited.date[:4])
    doubts.append(HeadDoubt("document.date", msg("the paper does not say when it was issued")))
    return "", GAP, None


def _issuer(lines: list[_Line], outline: Outline, cited: _Named | None, doubts: list[HeadDoubt]) -> dict[str, str]:
    """Who issued it, and the body above; names in capitals are looked up in the text, which writes them as usual."""
    names = [line for line in lines if not _is_of_head(line.text) and line.text == line.text.upper()]
    names = [line for line in names if line.text.strip(" -:") not in ("DỰ THẢO", "MẬT", "HỎA TỐC")]
    if not names:
        issuer = (cited and cited.issuer) or _acting(outline)
        why = msg("the head does not name who issued it")
        doubts.append(HeadDoubt("document.issuer", why, cited.line.text if cited else ""))
        return {"issuer": issuer or GAP}
    whole = " ".join(line.text for line in names)
    parts = [whole]
    breaks = [at for at, line in enumerate(names) if at and _BODY.match(line.text)]
    if breaks:
        parts = [
            " ".join(line.text for line in names[: breaks[-1]]),
            " ".join(line.text for line in names[breaks[-1] :]),
        ]
    written = [_as_usual(part, outline, cited) for part in parts]
    for key, part, usual in zip(("superior", "issuer")[-len(parts) :], parts, written, strict=True):
        if usual is None:
            why = msg("it is in capitals in the head; nobody knows which of its words usually have one")
            doubts.append(HeadDoubt(f"document.{key}", why, part, names[0].place))
    values = [usual or _capital(part) for part, usual in zip(parts, written, strict=True)]
    return {"issuer": values[-1], **({"superior": values[0]} if len(values) > 1 else {})}


_BODY = re.compile(
    "SỞ|BAN |VĂN PHÒNG|PHÒNG|TRƯỜNG|TRUNG TÂM|CỤC|CHI CỤC|CÔNG AN|VIỆN|BAN CHỈ ĐẠO|ỦY BAN NHÂN DÂN|HỘI ĐỒNG|ĐẢNG ỦY"
)


def _as_usual(capitals: str, outline: Outline, cited: _Named | None) -> str | None:
    """A name in capitals as the text writes it; None if the text never does."""
    wanted = _long_form(capitals).casefold()
    texts = [block.text for block in outline.blocks if isinstance(block, SourceParagraph)]
    if cited:
        texts.append(cited.line.text)
    texts += [paragraph.text for paragraph in outline.head]
    for text in texts:
        whole = _long_form(" ".join(text.split()))
        at = whole.casefold().find(wanted)
        name = whole[at : at + len(wanted)]
        if at >= 0 and len(name) == len(wanted) and name != name.upper():
            return _capital(name)
    return None


def _long_form(text: str) -> str:
    for short, full in (
        ("UBND", "Ủy ban nhân dân"),
        ("HĐND", "Hội đồng nhân dân"),
        ("Uỷ ban", "Ủy ban"),
        ("UỶ BAN", "ỦY BAN"),
    ):
        text = text.replace(short, full)
    return text


def _acting(outline: Outline) -> str | None:
    """Who issues the plan by the sentence before its text: `…; Ban Chỉ đạo … xây dựng Kế hoạch … như sau:`."""
    for block in outline.blocks:
        if isinstance(block, SourceParagraph) and block.text.rstrip().endswith(":"):
            match = re.search(
                r"[;.,]\s*([^;.,]{5,120}?) (?:xây dựng|ban hành) (?:Kế hoạch|Chương trình)[^;]*$", block.text
            )
            return match[1].strip() if match else None
    return None


def _signer(outline: Outline, doubts: list[HeadDoubt]) -> dict[str, str]:
    lines = [line for line in _lines(outline.foot) if not _is_recipient(line.text)]
    posts = [line for line in lines if line.text.upper() == line.text]
    names = [line for line in lines if re.fullmatch(r"(?:[A-ZÀ-ỸĐ][a-zà-ỹ]+ ){1,5}[A-ZÀ-ỸĐ][a-zà-ỹ]+", line.text)]
    if not posts or len(posts) > 3 or len(names) != 1:
        words = " / ".join(line.text for line in (*posts, *names))
        doubts.append(HeadDoubt("document.signer", msg("the paper does not say for certain who signed it"), words))
    keys = ("authority", "office", "post")
    values = {key: line.text for key, line in zip(keys, posts, strict=False)}
    return {"authority": GAP, **values, "name": names[-1].text if names else GAP}


def _is_recipient(text: str) -> bool:
    return text.lstrip().startswith(("-", "–", "Nơi nhận"))


def _recipients(foot: Iterable[SourceParagraph]) -> Iterator[str]:
    """The recipients; a line without a dash goes on with the one before it."""
    current = ""
    for paragraph in foot:
        if paragraph.text.strip(" *").startswith("Nơi nhận") or "\n- " in f"\n{paragraph.text}":
            for line in paragraph.text.split("\n"):
                if line.lstrip().startswith(("-", "–")):
                    if current:
                        yield current
                    current = line.strip(" -–;.")
                elif current and not line.strip().startswith("Nơi nhận"):
                    current = f"{current} {line.strip(' ;.')}"
    if current:
        yield current


class _Years(NamedTuple):
    first: int
    last: int
    is_sure: bool


def _years(title: str) -> _Years | None:
    """The years that a title names: of the plan, where it ends with them; else perhaps of what it carries out."""
    match = re.search(r"giai đoạn (?:năm )?(20\d\d)\s*[-–]\s*(?:năm )?(20\d\d)", title, re.IGNORECASE)
    if match is None or match[1] >= match[2]:
        return None
    return _Years(int(match[1]), int(match[2]), match.end() == len(title.rstrip(" .")))


def _capital(text: str) -> str:
    lowered = text.lower() if text == text.upper() else text
    return lowered[:1].upper() + lowered[1:]
