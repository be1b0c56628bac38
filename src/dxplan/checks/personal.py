"""What a plan or its records should not say of persons (DX8xx)."""

import re
from collections.abc import Iterator
from functools import cache

from dxplan.checks.contents import Contents, prose_of
from dxplan.diagnostics import Finding, Severity, msg, rule


@rule("DX806", "personal-contact", Severity.WARNING)
def personal_contact(contents: Contents) -> Iterator[Finding]:
    """A mobile telephone number, or an e-mail address that is not of the state's domain, stands in a plan or a record.

    Why: plans and their history are read by many and kept for years; a person's number is personal data and can't be
    taken back from git (Luật Bảo vệ dữ liệu cá nhân). Whoever must be called is in the office's own list.

    Example:
        extra: {Đầu mối: "Nguyễn Văn A, 0912 345 678"}

    Instead:
        extra: {Đầu mối: Phòng Chuyển đổi số}
    """
    hint = msg("take it out; it stays in the history that has it already")
    for match in _contact().finditer(contents.prose.text):
        placed = contents.prose.at(match.start())
        yield Finding(placed.subject, placed.field, msg("“{text}” is a person's contact", text=match[0]), hint)
    for file in contents.workspace.records:
        data = file.source.data
        if not isinstance(data, dict) or not _contact().search(file.source.text):
            continue
        prose = prose_of(data)
        for match in _contact().finditer(prose.text):
            message = msg("“{text}” is a person's contact", text=match[0])
            yield Finding("", prose.at(match.start()).field, message, hint, file=file.name)


RULES = (personal_contact,)


@cache
def _contact() -> re.Pattern[str]:
    """Ten digits of a mobile telephone, perhaps in groups, or an e-mail address."""
    mobile = r"(?<![\w.,/+-])(?:\+84[ .-]?|0)[35789](?:[ .-]?[0-9]){8}(?![\w/-])"
    address = r"(?<![\w.+-])[\w.+-]{1,64}@(?!(?:[\w-]{1,63}\.){0,8}gov\.vn\b)[\w-]{1,63}(?:\.[\w-]{1,63})+"
    return re.compile(f"{mobile}|{address}")
