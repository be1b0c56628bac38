"""Which part of a document each line is: told by its words and its place, never by the names of styles."""

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from dxplan.decree.elements import Paragraph, WordDocument
from dxplan.decree.lines import TextLine, lines_of
from dxplan.wording.citations import TYPES
from dxplan.wording.names import key

TITLE, MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"
LETTER = "công văn"
"""The kind of document that bears no name of its type."""

_LONGEST_HEAD = 30
_LONGEST_LINE = 300
_MOST_APPENDICES = 100
_KINDS = {key(name): name for name in (*TYPES.values(), "bản thoả thuận", "giấy uỷ quyền")}
_URGENCY = frozenset(map(key, ("hỏa tốc", "thượng khẩn", "khẩn", "hỏa tốc hẹn giờ")))
_NUMBER = re.compile(r"số\s*(?::|\d|[.…]{2}|/)", re.IGNORECASE)
_DATE = re.compile(r".*\bngày\b.*\btháng\b.*\bnăm\b.*", re.IGNORECASE)
_ABOUT = re.compile(r"(?:v/v|về việc)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"kính\s+gửi\b", re.IGNORECASE)
BASIS = re.compile(r"(?:căn cứ|theo đề nghị|xét đề nghị|thực hiện)\b", re.IGNORECASE)
_BODY = re.compile(
    r"(?:UBND|HĐND|[ỦU][YỶ] BAN|ỦY BAN|UỶ BAN|HỘI|BAN|BỘ|SỞ|CỤC|CHI CỤC|TỔNG CỤC|VĂN PHÒNG|TRƯỜNG|TRUNG TÂM|CÔNG AN"
    r"|VIỆN|PHÒNG|TỈNH ỦY|TỈNH UỶ|HUYỆN ỦY|THANH TRA|TỔ|CHÍNH PHỦ|THỦ TƯỚNG|KHO BẠC|BẢO HIỂM|TÒA ÁN|TOÀ ÁN|CÔNG TY)\b"
)
_OFFICE = re.compile(
    r"(?:TM|KT|TL|TUQ|Q)\.|.*\b(?:CHỦ TỊCH|TRƯỞNG|PHÓ|GIÁM ĐỐC|CHÁNH|BÍ THƯ|THỦ TƯỚNG|ỦY VIÊN|UỶ VIÊN|BAN CHỈ ĐẠO"
    r"|ỦY BAN|UỶ BAN|THƯ KÝ|TRỢ LÝ|ĐỐC)\b",
    re.IGNORECASE,
)
_APPENDIX = re.compile(r"(?:phụ lục|pl)(?:\s+(?:số\s+)?(?P<number>[ivxlc]+|\d{1,2}|[a-zđ]))?\s*[.:]?", re.IGNORECASE)
_ATTACHED = re.compile(r"\(\s*(?:ban hành\s+)?kèm theo\b", re.IGNORECASE)
_HEADING = re.compile(r"(?:[IVXLC]+|\d+)[.)]\s|(?:phần|chương)\s+[ivxlc\d]+\b", re.IGNORECASE)


class Appendix(NamedTuple):
    """An appendix with the lines above its text."""

    label: TextLine
    name: tuple[TextLine, ...]
    attached: TextLine | None
    body: tuple[Paragraph, ...]


class Anatomy(NamedTuple):
    """The parts of a document; what it has not is empty."""

    kind: str
    title: tuple[TextLine, ...]
    motto: tuple[TextLine, ...]
    parents: tuple[TextLine, ...]
    issuer: tuple[TextLine, ...]
    number: tuple[TextLine, ...]
    date: tuple[TextLine, ...]
    about: tuple[TextLine, ...]
    """The summary that a letter bears under its number."""
    urgency: tuple[TextLine, ...]
    head: tuple[TextLine, ...]
    """All of the head, whatever it is."""
    type_name: tuple[TextLine, ...]
    summary: tuple[TextLine, ...]
    authority: tuple[TextLine, ...]
    """Who decides, and `QUYẾT ĐỊNH:`, of a decision."""
    address: tuple[TextLine, ...]
    """`Kính gửi:` and the lines of addressees below."""
    bases: tuple[TextLine, ...]
    body: tuple[Paragraph, ...]
    recipients: tuple[TextLine, ...]
    """`Nơi nhận:` and its list."""
    office: tuple[TextLine, ...]
    signer: tuple[TextLine, ...]
    appendices: tuple[Appendix, ...]


def anatomy(document: WordDocument) -> Anatomy:
    """The parts of a document."""
    texts = [one for one in document.paragraphs if one.text.strip()]
    starts = [at for at, one in enumerate(texts) if at and _starts_appendix(one)][:_MOST_APPENDICES]
    main, ends = texts[: starts[0]] if starts else texts, [*starts, len(texts)]
    head, rest = _head(main)
    title, motto = _like(head, TITLE), _like(head, MOTTO)
    urgency = tuple(line for line in head if key(line.text) in _URGENCY)
    number = tuple(line for line in head if _NUMBER.match(line.text))[:1]
    date = tuple(line for line in head if _DATE.fullmatch(line.text) and line not in number)[:1]
    about = _about(head, number, date)
    known = {*title, *motto, *urgency, *number, *date, *about}
    parents, issuer = _bodies([line for line in head if line not in known and not line.is_typed_stroke], number)
    kind_of_symbol = _kind_of_symbol(number)
    type_name, summary, rest = _titled(rest)
    rest, end = _end(rest)
    recipients, office, signer = end
    address, rest = _address(rest)
    kind = key(type_name[0].text) if type_name else ""
    authority = tuple(line for line in _all(rest[:12]) if _is_authority(line)) if kind == "quyetdinh" else ()
    bases = tuple(line for line in _all(rest[:30], parted=False) if _is_basis(line))
    aside = {line.number for line in (*authority, *bases)}
    body = tuple(one for one in rest if one.number not in aside)
    said = next((name for one, name in _KINDS.items() if kind.startswith(one)), "") if kind else ""
    return Anatomy(
        said or kind_of_symbol or LETTER,
        title, motto, parents, issuer, number, date, about, urgency, tuple(head), type_name, summary, authority,
        address, bases, body, recipients, office, signer,
        tuple(_appendix(texts[start:end]) for start, end in zip(starts, ends[1:], strict=False)),
    )  # fmt: skip


def _all(paragraphs: Iterable[Paragraph], *, parted: bool = True) -> list[TextLine]:
    return [line for one in paragraphs for line in lines_of(one, parted=parted)]


def _head(paragraphs: Sequence[Paragraph]) -> tuple[list[TextLine], list[Paragraph]]:
    """The lines above the name of the type, the address or the text, and the paragraphs behind them."""
    head: list[TextLine] = []
    for at, one in enumerate(paragraphs[:_LONGEST_HEAD]):
        lines = [line for line in lines_of(one) if len(line.text) <= _LONGEST_LINE]
        if not lines:
            continue
        first = lines[0].text
        in_table = one.cell is not None and one.cell.table == 1
        stops = _kind_named(lines[0]) or _ADDRESS.match(first) or (BASIS.match(first) and not in_table)
        if stops or (not in_table and not one.boxed and (len(first) > 120 or _HEADING.match(first))):
            return head, list(paragraphs[at:])
        head += lines
    return head, list(paragraphs[_LONGEST_HEAD:])


def _kind_named(line: TextLine) -> bool:
    """Whether it is the name of a type, alone or with what it is about behind it."""
    said = key(line.text[:_LONGEST_LINE])
    is_alone = said in _KINDS
    begins = any(said.startswith(one) for one in _KINDS) and line.paragraph.cell is None
    return is_alone or (begins and line.is_capital and line.paragraph.layout.align == "center")


def _like(lines: Iterable[TextLine], wanted: str) -> tuple[TextLine, ...]:
    """The line that says this, or nearly this."""
    sought = key(wanted)
    near = [line for line in lines if abs(len(key(line.text)) - len(sought)) < 9]
    scored = [(SequenceMatcher(None, key(line.text), sought).ratio(), -line.number, line) for line in near]
    best = max(scored, default=None, key=lambda one: one[:2])
    return (best[2],) if best and best[0] > 0.75 else ()


def _about(head: Sequence[TextLine], number: Sequence[TextLine], date: Sequence[TextLine]) -> tuple[TextLine, ...]:
    """`V/v …` and what goes on with it in the same cell."""
    at = next((at for at, line in enumerate(head) if _ABOUT.match(line.text)), None)
    if at is None:
        return ()
    rest = [head[at]]
    for line in head[at + 1 :]:
        if line in date or line.paragraph.cell != head[at].paragraph.cell or line.is_typed_stroke:
            break
        rest.append(line)
    return tuple(rest) if head[at].column or len(rest) < 4 else tuple(rest[:1])


def _bodies(lines: Sequence[TextLine], number: Sequence[TextLine]) -> tuple[tuple[TextLine, ...], tuple[TextLine, ...]]:
    """The lines of the bodies above the issuer, and those of the issuer: the last that begins like a body's name."""
    if number:
        beside = [line for line in lines if line.column == number[0].column]
        lines = beside or [line for line in lines if line.column == 1]
    bodies: list[list[TextLine]] = []
    for line in lines:
        if not bodies or _BODY.match(line.text.upper()):
            bodies.append([])
        bodies[-1].append(line)
    issuer = tuple(bodies[-1]) if bodies else ()
    return tuple(line for body in bodies[:-1] for line in body), issuer


def _kind_of_symbol(number: Sequence[TextLine]) -> str:
    """The kind of document that the symbol names."""
    found = re.search(r"/\s*([A-Za-zĐđ]+)\s*-", number[0].text) if number else None
    return TYPES.get(found[1], "") if found else ""


def _titled(rest: list[Paragraph]) -> tuple[tuple[TextLine, ...], tuple[TextLine, ...], list[Paragraph]]:
    """The name of the type, the summary under it, and the paragraphs behind."""
    if not rest or not _kind_named(first := next(lines_of(rest[0]))):
        return (), (), rest
    lines = list(lines_of(rest[0]))[1:]
    taken = 1
    for one in rest[1:5]:
        more = list(lines_of(one))
        ends = BASIS.match(more[0].text) and one.layout.align != "center"
        if ends or _ADDRESS.match(more[0].text) or _HEADING.match(more[0].text) or one.cell:
            break
        if (more[0].is_capital and taken > 1) or (lines and one.layout.align != lines[-1].paragraph.layout.align):
            break
        if lines and (lines[-1].is_bold != more[0].is_bold or len(more[0].text) > 250):
            break
        lines += more
        taken += 1
    return (first,), tuple(line for line in lines if not line.is_typed_stroke), rest[taken:]


def _is_authority(line: TextLine) -> bool:
    """`CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH` and `QUYẾT ĐỊNH:` of a decision."""
    return line.is_capital and (key(line.text) == "quyetdinh" or bool(_OFFICE.match(line.text)))


def _is_basis(line: TextLine) -> bool:
    """Whether it names a ground, and the main clause does not follow in the same paragraph."""
    return bool(re.match(r"(?:căn cứ|theo đề nghị|xét đề nghị)\b", line.text, re.IGNORECASE)) and line.text[-1] != ":"


def _address(rest: list[Paragraph]) -> tuple[tuple[TextLine, ...], list[Paragraph]]:
    """`Kính gửi:` with the addressees below it, and the paragraphs behind."""
    at = next((at for at, one in enumerate(rest[:6]) if _ADDRESS.match(next(lines_of(one)).text)), None)
    if at is None:
        return (), rest
    lines, end = _all(rest[at : at + 1]), at + 1
    if lines[-1].text.endswith(":"):
        for one in rest[end:]:
            more = list(lines_of(one))
            if not more[0].text.startswith(("-", "–", "+")) and one.cell is None:
                break
            lines += more
            end += 1
            if more[-1].text.endswith("."):
                break
    return tuple(lines), rest[:at] + rest[end:]


_End = tuple[tuple[TextLine, ...], tuple[TextLine, ...], tuple[TextLine, ...]]


def _end(rest: list[Paragraph]) -> tuple[list[Paragraph], _End]:
    """The paragraphs before the end; of the end the recipients, the signer's office, and the name."""
    at = next((at for at in range(len(rest) - 1, -1, -1) if _names_recipients(rest[at])), None)
    if at is None:
        signs = [at for at, one in enumerate(rest) if _signs(one)]
        at = signs[0] if signs else len(rest)
    cell = rest[at].cell if at < len(rest) else None
    start = next((one for one, text in enumerate(rest) if cell and text.cell and text.cell.table == cell.table), at)
    while not cell and start and start > at - 3 and _signs(rest[start - 1]):
        start -= 1  # the office may stand above
    lines = _all(rest[start:])
    first = next((at for at, line in enumerate(lines) if _is_title_of_recipients(line)), None)
    named = lines[first] if first is not None else None
    recipients = [named] if named else []
    others: list[TextLine] = []
    for line in lines:
        if line is named:
            continue
        is_beside = named is not None and named.column and line.column == named.column
        is_listed = named is not None and line.number >= named.number and not named.column and _is_item(line)
        (recipients if is_beside or is_listed else others).append(line)
    others = [line for line in others if not line.text.startswith(("(", "[")) and key(line.text[:10]) != "daky"]
    signer = tuple(others[-1:]) if others and not _is_office(others[-1]) else ()
    office = tuple(others[: len(others) - len(signer)])
    return rest[:start], (tuple(recipients), office, signer)


def _is_item(line: TextLine) -> bool:
    return line.text.startswith(("-", "–", "+")) or line.text.endswith(";")


def _names_recipients(paragraph: Paragraph) -> bool:
    return any(_is_title_of_recipients(line) for line in lines_of(paragraph))


def _is_title_of_recipients(line: TextLine) -> bool:
    return len(line.text) < 14 and key(line.text).startswith("noinhan")


def _signs(paragraph: Paragraph) -> bool:
    """Whether it names the signer's office: in capitals, at the end of a document."""
    return any(len(line.text) < 60 and line.is_capital and _is_office(line) for line in lines_of(paragraph))


def _is_office(line: TextLine) -> bool:
    return _OFFICE.match(line.text) is not None


def _starts_appendix(paragraph: Paragraph) -> bool:
    first = next(lines_of(paragraph)).text
    return paragraph.cell is None and not paragraph.boxed and _APPENDIX.fullmatch(first) is not None


def _appendix(paragraphs: list[Paragraph]) -> Appendix:
    lines = _all(paragraphs[:1])
    name: list[TextLine] = lines[1:]
    attached, taken = None, 1
    for one in paragraphs[1:5]:
        more = list(lines_of(one))
        if _ATTACHED.match(more[0].text):
            attached, taken = more[0], taken + 1
            break
        if one.cell or _HEADING.match(more[0].text) or (name and not more[0].is_capital):
            break
        name += more
        taken += 1
    name = [line for line in name if not line.is_typed_stroke]
    return Appendix(lines[0], tuple(name), attached, tuple(paragraphs[taken:]))
