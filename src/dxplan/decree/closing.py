"""The end of a document: Nơi nhận with its list, and the offices and names of who sign."""

import re
from collections.abc import Sequence

from dxplan.decree.elements import Paragraph
from dxplan.decree.lines import TextLine, all_lines, lines_of
from dxplan.wording.names import key

_LONGEST_SIGNATURE = 8
_OFFICE = re.compile(
    r"(?:TM|KT|TL|TUQ|Q)\.|.*\b(?:CHỦ TỊCH|TRƯỞNG|PHÓ|GIÁM ĐỐC|CHÁNH|BÍ THƯ|THỦ TƯỚNG|ỦY VIÊN|UỶ VIÊN|BAN CHỈ ĐẠO"
    r"|ỦY BAN|UỶ BAN|THƯ KÝ|TRỢ LÝ|ĐỐC|CHỦ TỌA|CHỦ TOẠ|CHỦ TRÌ|CHỦ NHIỆM|CHỈ HUY|ĐẠI DIỆN)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?:[A-ZĐÀ-Ỹ]\w*\.?\s+){1,5}[A-ZĐÀ-Ỹ]\w*")


_End = tuple[tuple[TextLine, ...], tuple[TextLine, ...], tuple[TextLine, ...]]


def end_of(paragraphs: list[Paragraph]) -> tuple[list[Paragraph], _End]:
    """The paragraphs before the end; and of the end the recipients, the signers' offices, and their names."""
    from_last = reversed(range(len(paragraphs)))
    at = next((at for at in from_last if any(map(is_title_of_recipients, lines_of(paragraphs[at])))), None)
    if at is None:
        at = next((at for at, paragraph in enumerate(paragraphs) if _names_office(paragraph)), len(paragraphs))
    start = _start_of_end(paragraphs, at)
    lines = [line for line in all_lines(paragraphs[start:]) if not line.is_typed_stroke]
    title = next(filter(is_title_of_recipients, lines), None)
    recipients = [title] if title else []
    others: list[TextLine] = []
    for line in lines:
        if line is title:
            continue
        is_in_column = title is not None and title.column and line.column == title.column
        is_below = title is not None and not title.column and line.number >= title.number
        goes_on = recipients[1:] and recipients[-1].text[-1] not in ";." and not line.is_capital and not line.is_bold
        is_listed = is_below and (_is_list_item(line) or goes_on)
        (recipients if is_in_column or is_listed else others).append(line)
    others = [line for line in others if not line.text.startswith(("(", "[")) and key(line.text[:10]) != "daky"]
    columns = {line.column: line for line in others}  # the last line of each
    signers = tuple(line for line in columns.values() if not is_office(line))
    office = tuple(line for line in others if line not in signers)
    return paragraphs[:start], (tuple(recipients), office, signers)


def _start_of_end(paragraphs: Sequence[Paragraph], at: int) -> int:
    """Where the end begins: at the title of the recipients, or at the signature above it."""
    start = at
    cell = paragraphs[at].cell if at < len(paragraphs) else None
    if not cell and at and (above := paragraphs[at - 1].cell):  # minutes: two sign in a table of their own
        cell = above
    while cell and start and (above := paragraphs[start - 1].cell) and above.table == cell.table:
        start -= 1
    if cell:
        return start if any(map(_names_office, paragraphs[start:])) else at
    while start and start > at - _LONGEST_SIGNATURE and _may_sign(paragraphs[start - 1]):
        start -= 1
    return next((nth for nth in range(start, at) if _names_office(paragraphs[nth])), at)


def _may_sign(paragraph: Paragraph) -> bool:
    """Whether it may be a line above Nơi nhận where no table parts them: an office, a name, or a note in brackets."""
    line = next(lines_of(paragraph))
    is_name = line.is_bold and _NAME.fullmatch(line.text) is not None
    return not paragraph.cell and (_names_office(paragraph) or is_name or line.text.startswith("("))


def _is_list_item(line: TextLine) -> bool:
    return line.text.startswith(("-", "–", "+")) or line.text.endswith(";")


def is_title_of_recipients(line: TextLine) -> bool:
    return len(line.text) < 14 and key(line.text).startswith("noinhan")


def _names_office(paragraph: Paragraph) -> bool:
    """Whether a line of it is the signer's office, in capitals."""
    return any(len(line.text) < 60 and line.is_capital and is_office(line) for line in lines_of(paragraph))


def is_office(line: TextLine) -> bool:
    return _OFFICE.match(line.text) is not None
