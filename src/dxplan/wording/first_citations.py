"""How a text cites documents: in full for the first time, later by type and number (Nghị định 30/2020, II.6.b)."""

from datetime import date
from typing import NamedTuple

from dxplan.model.head import within_sentence
from dxplan.wording.citations import ALL_TYPES, number_key, symbol_of
from dxplan.wording.days import written_date


class Reference(NamedTuple):
    """A document to be cited; unknown parts are blank."""

    type: str
    number: str
    date: date | None
    issuer: str
    title: str
    """What it is about, with a capital."""

    @property
    def name(self) -> str:
        """Type and number; without a number, type and title."""
        return f"{self.type} số {self.number}" if self.number else f"{self.type} {within_sentence(self.title)}".rstrip()

    @property
    def in_full(self) -> str:
        """Type, number, day, issuer and title (Nghị định 30/2020, Phụ lục I, II.6.b)."""
        if not self.number:
            return self.name
        day = f" ngày {written_date(self.date)}" if self.date else ""
        issuer = f" của {self.issuer}" if self.issuer else ""
        return f"{self.name}{day}{issuer}{self._about}"

    @property
    def _about(self) -> str:
        title = within_sentence(self.title)
        if not title or title.startswith(("về ", *_ACTS)):
            return f" {title}".rstrip()
        return f" về {title}"

    def may_be(self, other: "Reference") -> bool:
        """Whether two references with one number may be of one document: neither day nor issuer differ."""
        days, issuers = {self.date, other.date} - {None}, {self.issuer, other.issuer} - {""}
        return len(days) < 2 and len(issuers) < 2


_ACTS = ("ban hành", "phê duyệt", "quy định", "công bố", "sửa đổi", "bổ sung", "thành lập", "kiện toàn", "hướng dẫn")
"""With these a title says what the document does, and needs no `về`."""


class Citing:
    """Cites documents in one text, in the order of reading: in full for the first time, later by type and number."""

    def __init__(self) -> None:
        self._cited: dict[str, Reference] = {}

    def cited(self, document: Reference) -> str:
        """The citation of a document at its place in the text."""
        before = self._cited.get(number_key(document.number))
        if before and before.may_be(document):
            return document.name
        self._cited[number_key(document.number)] = document  # of two documents with one number, the one that was named
        return document.in_full


def kind_of(number: str) -> str:
    """The type of a document by its number: `Quyết định` for `12/QĐ-UBND`; `Văn bản` if the number has none."""
    kind = ALL_TYPES.get(symbol_of(number).type, "văn bản")
    return f"{kind[:1].upper()}{kind[1:]}"
