"""What kind of paper a file is, and whether the decree sets its form (DX900)."""

import re
from collections.abc import Iterator
from enum import Enum, auto

from dxplan.decree.anatomy import ATTACHED, first_lines, like, names_kind
from dxplan.decree.lines import TextLine
from dxplan.decree.paper import Paper
from dxplan.diagnostics import Finding, Message, Severity, msg, rule
from dxplan.once import once
from dxplan.wording.names import key

_PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM"
_PARTY_NUMBER = re.compile(r"số\s*:?\s*[\d.…_\s]*-\s*[A-ZĐ][A-Za-zĐđ]*\s*/", re.IGNORECASE)
_LEGAL = re.compile(r"(?:NGHỊ ĐỊNH|THÔNG TƯ(?: LIÊN TỊCH)?|(?:BỘ )?LUẬT|PHÁP LỆNH|LỆNH|HIẾN PHÁP)")
_LEGAL_OF_PARLIAMENT = re.compile(r"(?:(?:BỘ )?LUẬT|PHÁP LỆNH)\s")
_LEGAL_NUMBER = re.compile(
    r"(?:luật\s+|nghị quyết\s+)?số\s*:?[^/]*/\s*(?:19|20)\d\d\s*/\s*(?:NĐ|TT|QĐ|NQ|QH|UBTVQH|PL)", re.IGNORECASE
)
_FORM = re.compile(
    r"(?:ĐƠN(?! VỊ| GIÁ)|TỜ KHAI|BẢN KHAI|BẢN TỰ KHAI|GIẤY ĐỀ NGHỊ|BẢN CAM KẾT|GIẤY CAM KẾT|BẢN KIỂM ĐIỂM"
    r"|SƠ YẾU LÝ LỊCH|LÝ LỊCH|PHIẾU ĐĂNG KÝ|GIẤY ĐĂNG KÝ|BẢN ĐĂNG KÝ|PHIẾU THU THẬP|PHIẾU KHẢO SÁT)\b"
)
_FORM_LABEL = re.compile(r"(?:biểu\s+)?mẫu(?:\s+số)?\s*:?\s*[\w./-]{1,20}", re.IGNORECASE)


_CONTRACTS = ("hopdong", "banthoathuan", "banghinho")


class Scope(Enum):
    """How far the decree's rules apply to a file."""

    DOCUMENT = auto()
    ANNEX = auto()
    """An annex in a file of its own: it has neither head nor signature."""
    LEGAL = auto()
    PARTY = auto()
    FORM = auto()
    CONTRACT = auto()
    """What two sign: the decree names the kind, and has no model of it."""
    ATTACHED = auto()
    """A regulation, a list or the like that another document puts into force."""
    OTHER = auto()


_REASONS: dict[Scope, Message] = {
    Scope.LEGAL: msg("this is a legal document; the decree does not set its form, so it is not checked"),
    Scope.PARTY: msg("this is a document of the Party, which has a guide of its own, so it is not checked"),
    Scope.FORM: msg("this is a form or a private paper, not a document of an office, so it is not checked"),
    Scope.CONTRACT: msg("the decree has no model of what two parties sign, so only its pages and letters are checked"),
    Scope.ATTACHED: msg("this is an attachment without the word Phụ lục above it, so it is not checked"),
    Scope.OTHER: msg("it has no national title, number or Nơi nhận: no administrative document, so it is not checked"),
}


@once
def scope_of(paper: Paper) -> Scope:
    """The kind of paper. A part that is missing alone, by mistake, never changes it."""
    parts = paper.parts
    lines = first_lines(paper.document)
    if parts.is_annex:
        return Scope.ANNEX
    if not parts.title and (like(lines, _PARTY) or any(_PARTY_NUMBER.match(line.text) for line in lines)):
        return Scope.PARTY
    if _is_legal(lines):
        return Scope.LEGAL
    if any(names_kind(line) and key(line.text).startswith(_CONTRACTS) for line in lines):
        return Scope.CONTRACT
    is_written_by_office = parts.number and parts.recipients  # a label above it does not make it a form
    if _is_form(lines) and not is_written_by_office:
        return Scope.FORM
    if (parts.title or parts.motto) and not (parts.number or parts.recipients or parts.address):
        return Scope.FORM
    if parts.title or parts.motto or parts.number or parts.recipients:
        return Scope.DOCUMENT
    return Scope.ATTACHED if any(ATTACHED.match(line.text) for line in lines[:8]) else Scope.OTHER


@rule("DX900", "paper-not-judged", Severity.INFO, "Điều 7")
def paper_not_judged(paper: Paper) -> Iterator[Finding]:
    """The file is no administrative document, and its form is not checked.

    Why: the decree sets the form of the 29 kinds of administrative documents. Laws, decrees and circulars, documents
    of the Party and forms that people fill in have forms of their own; errors found in them would be wrong. Only what
    the file fetches, runs or points to is looked for.

    Example:
        NGHỊ ĐỊNH

    Instead:
        QUYẾT ĐỊNH
    """
    reason = _REASONS.get(scope_of(paper))
    if reason:
        yield Finding("", "scope", reason)


RULES = (paper_not_judged,)


def _is_legal(lines: list[TextLine]) -> bool:
    """Whether the name of the type, or a number with a year in it, is that of a legal document."""
    if any(_LEGAL_NUMBER.match(line.text) for line in lines):
        return True
    has_parliament = any(key(line.text) in ("quochoi", "uybanthuongvuquochoi") for line in lines)
    for line in lines:
        if names_kind(line):
            return False
        if line.is_capital and _LEGAL.fullmatch(line.text):
            return True
        if has_parliament and line.is_capital and _LEGAL_OF_PARLIAMENT.match(line.text):
            return True
    return False


def _is_form(lines: list[TextLine]) -> bool:
    """Whether it is labelled as a form, or has the name of one in place of a document's type."""
    if lines and _FORM_LABEL.fullmatch(lines[0].text):
        return True
    for line in lines:
        if names_kind(line):
            return False
        if line.is_capital and line.paragraph.layout.align == "center" and _FORM.match(line.text):
            return True
    return False
