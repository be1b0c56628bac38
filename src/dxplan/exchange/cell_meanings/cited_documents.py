"""The registry of the documents that a plan cites: what its texts say of each, and what they leave open."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from itertools import chain, count
from typing import Any, NamedTuple

from dxplan.diagnostics import Message, msg
from dxplan.exchange.cell_meanings.body_spellings import Home
from dxplan.exchange.outlines.outline import ItemDoubt
from dxplan.wording.citations import Citation, citations, number_key, symbol_of
from dxplan.wording.first_citations import kind_of
from dxplan.wording.names import key

_ISSUERS = {
    "TTg": "Thủ tướng Chính phủ",
    "CP": "Chính phủ",
    "CTN": "Chủ tịch nước",
    "VPCP": "Văn phòng Chính phủ",
    "BCA": "Bộ Công an",
    "BCT": "Bộ Công Thương",
    "BGDĐT": "Bộ Giáo dục và Đào tạo",
    "BKHCN": "Bộ Khoa học và Công nghệ",
    "BKHĐT": "Bộ Kế hoạch và Đầu tư",
    "BNV": "Bộ Nội vụ",
    "BTC": "Bộ Tài chính",
    "BTP": "Bộ Tư pháp",
    "BTTTT": "Bộ Thông tin và Truyền thông",
    "BXD": "Bộ Xây dựng",
    "BYT": "Bộ Y tế",
}
"""By the symbol in a number: those that only one body has."""
_OF_LEVEL = {
    "tỉnh": ("UBND tỉnh", "HĐND tỉnh", "Tỉnh ủy"),
    "thành phố": ("UBND Thành phố", "HĐND Thành phố", "Thành ủy"),
}
"""Whose numbers a plan of that level cites without a name: `KH-UBND`, `NQ-HĐND`, `NQ/TU`."""
_LONGEST_TITLE = 500


class _Cited(NamedTuple):
    """What one citation says of a document; blank where it does not."""

    citation: Citation
    issuer: str
    title: str


class CitedRegister:
    """The documents that texts cite by their numbers, in the order in which they are first cited.

    `own` is the plan's own number. A citation without a day means the only document of that number.
    """

    def __init__(self, texts: Iterable[str], *, issuer: str, own: str | None = None) -> None:
        self.documents: list[dict[str, Any]] = []
        self.doubts: list[ItemDoubt] = []
        self._home = Home.of(issuer)
        self._ids: dict[str, str] = {}
        self._taken: set[str] = set()
        by_number: dict[str, list[_Cited]] = {}
        for cited in _cited("\0".join(texts)):
            by_number.setdefault(number_key(cited.citation.number), []).append(cited)
        by_number.pop(number_key(own or ""), None)
        for group in by_number.values():
            for of_document in _by_year(group):
                self._add(of_document)

    def ids_in(self, text: str) -> list[str]:
        """The ids of the documents that a text cites, in its order."""
        ids = (self._ids.get(_identity(citation)) for citation in citations(text))
        return [*dict.fromkeys(filter(None, ids))]

    def _add(self, group: list[_Cited]) -> None:
        number = group[0].citation.number
        days = Counter(cited.citation.date for cited in group if cited.citation.date)
        issuers = Counter(cited.issuer for cited in group if cited.issuer)
        titles = [cited.title for cited in group if cited.title]
        words = [cited.citation.type for cited in group if cited.citation.type and not cited.citation.type.isupper()]
        day = days.most_common(1)[0][0] if days else None
        issuer, is_known = (issuers.most_common(1)[0][0], True) if issuers else self._issuer(number)
        unnamed = "Luật" if _is_of_parliament(number) else kind_of(number)
        type_word = _capitalised(words[0].lower()) if words else unnamed
        id_ = self._id(number, type_word, day)
        self._taken.add(id_)
        document = {
            "id": id_,
            "number": number,
            "date": day and day.isoformat(),
            "type": type_word,
            "issuer": issuer,
            "title": next(iter(titles), None),
        }
        self.documents.append({name: value for name, value in document.items() if value})
        self._ids |= {_identity(cited.citation): id_ for cited in group}
        for field, why in _doubts(group, days, issuers, is_known=is_known):
            self.doubts.append(ItemDoubt(id_, field, why))

    def _issuer(self, number: str) -> tuple[str, bool]:
        """Who issued a document by the symbol of its number, and whether only this body has it."""
        symbol = symbol_of(number).body
        body = symbol.partition("-")[0]
        if body in _ISSUERS:
            return _ISSUERS[body], True
        if _is_of_parliament(number):
            return "Quốc hội", True
        committee, council, party = _OF_LEVEL.get(self._home.level, ("", "", ""))
        office = party and f"Văn phòng {party}"
        own = {"UBND": committee, "HĐND": council, "TU": party, "VPTU": office}.get(body, "")
        return own or symbol, bool(own)

    def _id(self, number: str, type_word: str, day: date | None) -> str:
        """Type, number and year in plain letters: `kh-298-2023`."""
        digits, *others = re.findall("[0-9]+", number)
        year = str(day.year) if day else next((part for part in others if len(part) == 4), "")
        type_ = key(symbol_of(number).type) or ("luat" if type_word.endswith("uật") else "cv")
        stem = "-".join(filter(None, (type_, digits, year)))
        numbered = (f"{stem}-{number}" for number in count(2))
        return next(id_ for id_ in chain((stem,), numbered) if id_ not in self._taken)


def _doubts(
    group: list[_Cited], days: Counter[date], issuers: Counter[str], *, is_known: bool
) -> Iterator[tuple[str, Message]]:
    """What the citations of a document leave open, by fields."""
    number = group[0].citation.number
    impossible = next((cited.date_text for cited, *_ in group if not cited.date and cited.date_text), None)
    if len(days) > 1:
        yield "date", msg("{number} is cited with several dates: {dates}", number=number, dates=sorted(days))
    elif impossible:
        message = msg("{number} is cited with the date {day}, which does not exist", number=number, day=impossible)
        yield "date", message
    if len({key(issuer) for issuer in issuers}) > 1:
        yield "issuer", msg("{number} is cited as of several bodies: {names}", number=number, names=[*issuers])
    elif not is_known:
        yield "issuer", msg("the text does not say who issued {number}", number=number)


def _cited(text: str) -> Iterator[_Cited]:
    """The citations in texts, with the body and the title that follow."""
    of_text = citations(text)
    for at, citation in enumerate(of_text):
        following = of_text[at + 1] if at + 1 < len(of_text) else None
        issuer = _issuer_behind().match(text, citation.end)
        begin = text.rfind("\0", 0, citation.start) + 1
        opening = _opening().fullmatch(text, begin, citation.start)
        title = opening and _title_behind(in_list=bool(opening["verb"])).match(
            text, issuer.end() if issuer else citation.end
        )
        is_all = title and (following is None or following.start >= title.end())
        yield _Cited(citation, issuer["name"] if issuer else "", _title(title["words"]) if title and is_all else "")


def _title(words: str) -> str:
    return _capitalised(re.sub(r"^về (?:việc )?", "", " ".join(words.split()).rstrip(" .")))


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def _by_year(group: list[_Cited]) -> list[list[_Cited]]:
    """The citations of one number by document: numbers without a year begin anew each year."""
    dated: dict[int, list[_Cited]] = {}
    undated: list[_Cited] = []
    for cited in group:
        day = cited.citation.date
        own = undated if day is None or _has_year(cited.citation.number) else dated.setdefault(day.year, [])
        own.append(cited)
    if len(dated) > 1:
        return [*dated.values()]  # nobody knows which of them the others mean
    return [[*undated, *(cited for of_year in dated.values() for cited in of_year)]]


def _is_of_parliament(number: str) -> bool:
    return re.search(r"/QH[0-9]+$", number) is not None


def _has_year(number: str) -> bool:
    return re.search(r"/[0-9]{4}/", number) is not None


def _identity(citation: Citation) -> str:
    """Equal for the same document, as far as the citation is precise."""
    year = citation.date.year if citation.date and not _has_year(citation.number) else ""
    return f"{number_key(citation.number)} {year}".strip()


@cache
def _issuer_behind() -> re.Pattern[str]:
    """The body behind `của`; first those that have `về` or `và` in their names."""
    known = (
        r"Ủy ban [Qq]uốc gia về [Cc]huyển đổi số"
        r"|Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số"
        r"|Bộ (?:Khoa học và Công nghệ|Thông tin và Truyền thông|Kế hoạch và Đầu tư|Giáo dục và Đào tạo)"
    )
    other = r"[A-ZĐÀ-Ỹ][^,;.:()“\"\0\n]{1,80}?"
    ends = r"(?= (?:về|ban hành|phê duyệt|quy định|công bố|tại|đã|giao|hướng dẫn|và)\b|[,;.:()“\"\0\n]|$)"
    return re.compile(rf"\s+của\s+(?P<name>{known}|{other}){ends}")


@cache
def _opening() -> re.Pattern[str]:
    """What may be before a citation whose title is all that follows."""
    return re.compile(r"[-–\s]*(?P<verb>(?:(?:Căn cứ|Thực hiện|Theo)\s+)?)")


@cache
def _title_behind(*, in_list: bool) -> re.Pattern[str]:
    """A title to the end of the text, in a list (`Căn cứ …;`) to the mark that ends the point."""
    acts = "phê duyệt|ban hành|quy định|công bố|sửa đổi|thành lập|kiện toàn|hướng dẫn|giao|về"
    words = rf"(?:[^{';' if in_list else ''}.\0]|\.(?![\s\0]|$)){{1,{_LONGEST_TITLE}}}"
    return re.compile(rf"\s+(?P<words>(?:{acts})\s{words})(?=;|\.?(?:\0|$))")
