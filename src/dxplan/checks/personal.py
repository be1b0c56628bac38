"""What a plan or its records should not say of persons (DX8xx)."""

import re
from collections.abc import Iterator
from functools import cache

from dxplan.checks.contents import Contents, prose_of
from dxplan.diagnostics import Finding, Severity, msg, rule


@rule("DX806", "personal-contact", Severity.WARNING)
def personal_contact(contents: Contents) -> Iterator[Finding]:
    """A mobile telephone number, or an e-mail address that is no public body's, stands in a plan or a record.

    Why: plans and their history are read by many and kept for years; a person's number is personal data and can't be
    taken back from git (Luật Bảo vệ dữ liệu cá nhân). Whoever must be called is in the office's own list. What offices
    publish of themselves is not looked for: fixed lines, hotlines, and addresses under gov.vn, edu.vn and dcs.vn.

    Example:
        extra: {Đầu mối: "Nguyễn Văn A, 0912 345 678"}

    Instead:
        extra: {Đầu mối: Phòng Chuyển đổi số}
    """
    hint = msg("take it out; it stays in the history that has it already")
    if has_contact(contents.workspace.source.text):
        prose = prose_of(contents.workspace.data, _NO_TEXTS)
        for match in contact_pattern().finditer(prose.text):
            placed = prose.at(match.start())
            yield Finding(placed.subject, placed.field, msg("“{text}” is a person's contact", text=match[0]), hint)
    for file in contents.workspace.records:
        data = file.source.data
        if not isinstance(data, dict) or not has_contact(file.source.text):
            continue
        prose = prose_of(data, _NO_TEXTS)
        for match in contact_pattern().finditer(prose.text):
            message = msg("“{text}” is a person's contact", text=match[0])
            yield Finding("", prose.at(match.start()).field, message, hint, file=file.name)


RULES = (personal_contact,)
_NO_TEXTS = frozenset(("id", "sha256", "amendments"))
"""Remarks and printed cells of bodies are looked into; an entry of the ledger must keep what was replaced."""


_BLANK = r" \t\u00a0\u2000-\u200a\u202f"
"""Blanks of one line, as Word and Excel put them between digits too."""
_DASH = r"\u2010-\u2015\u2212-"
_GAP = rf"(?:[{_BLANK}.)_·{_DASH}]{{0,2}}| [{_DASH}] (?=[0-9]{{3}}(?![0-9])))"
"""What parts the digits of a telephone; between blanks only before three digits: `08.11 - 10.2024` are two months."""


def has_contact(text: str) -> bool:
    """Whether a text has a mobile telephone's number, or an e-mail address that is of no public body."""
    return (contact_pattern() if "@" in text else _mobile()).search(text) is not None


@cache
def _mobile() -> re.Pattern[str]:
    """Ten digits of a mobile telephone, perhaps in groups, or several; the first sign first: a search finds it quickly.

    Behind a letter and a mark it is a telephone still (`ĐT.0912…`), behind a digit and a mark part of a number.
    """
    digits = rf"[35789](?:{_GAP}[0-9]){{8}}"
    abroad = rf"(?<=\+)84\)?[{_BLANK}.-]?(?:\(0\)[{_BLANK}]?)?"
    first = rf"[+0](?<![\w+][+0])(?<![0-9][.,/-][+0])(?:{abroad}|(?<=0)){digits}"
    return re.compile(rf"{first}(?:[ ]?[/-][ ]?0{digits})*(?!\w|/(?:[A-ZĐ]{{2}}|[0-9])|-[0-9])")


@cache
def contact_pattern() -> re.Pattern[str]:
    """A mobile telephone, or an e-mail address."""
    of_a_public_body = r"(?:[\w-]{1,63}\.){0,8}(?:gov|edu|dcs)\.vn(?!\.?[\w-])"
    address = rf"(?<![\w.+-])[\w.+-]{{1,64}}@(?!{of_a_public_body})[\w-]{{1,63}}(?:\.[\w-]{{1,63}})+"
    return re.compile(f"{_mobile().pattern}|{address}")
