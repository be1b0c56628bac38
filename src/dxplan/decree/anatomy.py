"""The parts of a document, recognised by words and place, never by the names of styles."""

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from itertools import islice
from typing import NamedTuple

from dxplan.decree.closing import end_of, is_office, is_title_of_recipients
from dxplan.decree.elements import Paragraph, WordDocument
from dxplan.decree.lines import TextLine, all_lines, lines_of
from dxplan.wording.citations import TYPES
from dxplan.wording.names import key

TITLE, MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"
LETTER = "công văn"
"""The one kind of document that does not print the name of its type."""

_LONGEST_HEAD = 30
_LONGEST_LINE = 300
_MOST_APPENDICES = 100
_LINES_ABOVE_ANNEX = 2
"""An annex in a file of its own may have the data of its digital signature above it."""

_KINDS = {key(name): name for name in (*TYPES.values(), "bản thoả thuận", "giấy uỷ quyền")}
_URGENCY = frozenset(map(key, ("hỏa tốc", "thượng khẩn", "khẩn", "hỏa tốc hẹn giờ")))
_MARK = re.compile(r"\(?\s*(?:dự thảo|mật|tối mật|tuyệt mật|bản sao|sao y|biểu số|mẫu số)\b", re.IGNORECASE)
_NUMBER = re.compile(r"số\s*(?::|\d|[.…]{2}|/)", re.IGNORECASE)
_SIGNATURE_DATA = re.compile(r"(?:số:?\s*)?\d{1,5}(?:/\d{4})?/[\w-]+\s*[;,]?\s*.*\d{1,2}:\d{2}", re.IGNORECASE)
_DATE = re.compile(r".*\bngày\b.*\btháng\b.*\bnăm\b.*", re.IGNORECASE)
_ABOUT = re.compile(r"(?:v/v|về việc)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"kính\s+gửi\b", re.IGNORECASE)
_GROUND = re.compile(r"(?:căn cứ|theo đề nghị|xét (?:đề nghị|tờ trình|báo cáo|công văn|văn bản))\b", re.IGNORECASE)
BASIS = re.compile(rf"{_GROUND.pattern}|thực hiện\b", re.IGNORECASE)
_BODY = re.compile(
    r"(?:UBND|HĐND|(?:TỔNG )?LIÊN ĐOÀN|MẶT TRẬN|ĐOÀN|HỌC VIỆN|BỆNH VIỆN|NGÂN HÀNG|TỔNG CÔNG TY|TẬP ĐOÀN|QUỸ|TRẠM"
    r"|[ỦU][YỶ] BAN|ỦY BAN|UỶ BAN|HỘI|BAN|BỘ|SỞ|CỤC|CHI CỤC|TỔNG CỤC|VĂN PHÒNG|TRƯỜNG|TRUNG TÂM|CÔNG AN"
    r"|VIỆN|PHÒNG|TỈNH ỦY|TỈNH UỶ|HUYỆN ỦY|THANH TRA|TỔ|CHÍNH PHỦ|THỦ TƯỚNG|KHO BẠC|BẢO HIỂM|TÒA ÁN|TOÀ ÁN|CÔNG TY)\b"
)
APPENDIX = re.compile(r"(?:phụ lục|pl)(?:\s+(?:số\s+)?(?P<number>[ivxlc]+|\d{1,2}|[a-zđ]))?\s*[.:]?", re.IGNORECASE)
ATTACHED = re.compile(r"\(\s*(?:ban hành\s+)?kèm theo\b", re.IGNORECASE)
_APPENDIX_WITH_NAME = re.compile(r"phụ lục(?:\s+(?:số\s+)?(?:[ivxlc]+|\d{1,2}|[a-zđ]))?\s*[.:–-]\s*\S", re.IGNORECASE)
_UNNAMED = frozenset(map(key, ("văn phòng", "ban quản lý", "thanh tra", "công an", "hội đồng", "ủy ban", "trung tâm")))
"""Words that are no whole name of a body above another: the next line goes on with them."""
_TELEGRAM = re.compile(r".*\bđiện\s*:", re.IGNORECASE)
_HEADING = re.compile(r"(?:[IVXLC]+|\d+)[.)]\s|(?:phần|chương)\s+[ivxlc\d]+\b", re.IGNORECASE)


class Appendix(NamedTuple):
    """An appendix: the lines above its text, and the text."""

    label: TextLine
    name: tuple[TextLine, ...]
    attached: tuple[TextLine, ...]
    """`(Kèm theo …)`."""
    body: tuple[Paragraph, ...]

    @property
    def is_form(self) -> bool:
        """Whether it is to be filled in: it has a head and an end of its own."""
        lines = all_lines(self.body)
        return bool(like(lines, TITLE) or like(lines, MOTTO)) or any(line.text.startswith("(Ký") for line in lines)


class Anatomy(NamedTuple):
    """The parts of a document; a part that it does not have is empty."""

    kind: str
    title: tuple[TextLine, ...]
    motto: tuple[TextLine, ...]
    parents: tuple[TextLine, ...]
    issuer: tuple[TextLine, ...]
    number: tuple[TextLine, ...]
    date: tuple[TextLine, ...]
    about: tuple[TextLine, ...]
    """The summary (V/v …) that a letter has under its number."""
    urgency: tuple[TextLine, ...]
    head: tuple[TextLine, ...]
    """Every line of the head."""
    type_name: tuple[TextLine, ...]
    summary: tuple[TextLine, ...]
    authority: tuple[TextLine, ...]
    """Of a decision: who decides, and `QUYẾT ĐỊNH:`."""
    address: tuple[TextLine, ...]
    """`Kính gửi:` and the addressees below it."""
    bases: tuple[TextLine, ...]
    body: tuple[Paragraph, ...]
    recipients: tuple[TextLine, ...]
    """`Nơi nhận:` and its list."""
    office: tuple[TextLine, ...]
    signer: tuple[TextLine, ...]
    appendices: tuple[Appendix, ...]
    signature_data: tuple[TextLine, ...]
    """The data of the digital signature at the top of a file that is attached to a document."""
    is_annex: bool
    """Whether the file begins with an appendix, so that it has no other part."""


def anatomy(document: WordDocument) -> Anatomy:
    """The parts of a document."""
    texts = [paragraph for paragraph in document.paragraphs if paragraph.text.strip()]
    starts = [at for at, paragraph in enumerate(texts) if at and _starts_appendix(paragraph)][:_MOST_APPENDICES]
    if is_annex := (first := _start_of_annex(texts)) is not None:
        starts = [first, *(start for start in starts if start > first)]
    main, ends = texts[: starts[0]] if starts else texts, [*starts, len(texts)]
    if is_annex:
        main = []
    urgency = tuple(line for line in all_lines(main[: 2 * _LONGEST_HEAD]) if _is_urgency(line))
    marked = {line.number for line in urgency}
    head, paragraphs = _head([paragraph for paragraph in main if paragraph.number not in marked])
    title, motto = like(head, TITLE), like(head, MOTTO)
    number = tuple(line for line in head if _NUMBER.match(line.text))[:1]
    date = tuple(line for line in head if _DATE.fullmatch(line.text) and line not in number)[:1]
    about = _about(head, number, date)
    placed = {*title, *motto, *number, *date, *about}
    parents, issuer = _bodies(
        _may_name_bodies([line for line in head if line not in placed], number, (*title, *motto, *date))
    )
    kind_of_symbol = _kind_of_symbol(number)
    type_name, summary, paragraphs = _type_and_summary(paragraphs)
    paragraphs, (recipients, office, signer) = end_of(paragraphs)
    address, paragraphs = _address(paragraphs)
    kind = key(type_name[0].text) if type_name else ""
    authority = tuple(line for line in all_lines(paragraphs[:12]) if _is_authority(line)) if kind == "quyetdinh" else ()
    bases = tuple(line for line in all_lines(paragraphs[:30], parted=False) if _is_basis(line))
    placed_numbers = {line.number for line in (*authority, *bases)}
    body = tuple(paragraph for paragraph in paragraphs if paragraph.number not in placed_numbers)
    kind_of_name = next((name for start, name in _KINDS.items() if kind.startswith(start)), "")
    return Anatomy(
        kind_of_name or kind_of_symbol or LETTER,
        title, motto, parents, issuer, number, date, about, urgency, tuple(head), type_name, summary, authority,
        address, bases, body, recipients, office, signer,
        tuple(_appendix(texts[start:end]) for start, end in zip(starts, ends[1:], strict=False)),
        tuple(line for line in all_lines(texts[:2]) if _SIGNATURE_DATA.match(line.text)),
        is_annex,
    )  # fmt: skip


def first_lines(document: WordDocument) -> list[TextLine]:
    """The lines on which a head may be, in the order of the text."""
    texts = (paragraph for paragraph in document.paragraphs if paragraph.text.strip())
    return all_lines(islice(texts, _LONGEST_HEAD))


def _is_urgency(line: TextLine) -> bool:
    """Whether it is a mark of urgency: in the head, or in a box that may be attached to any paragraph."""
    paragraph = line.paragraph
    is_in_head = paragraph.cell.table == 1 if paragraph.cell else line.number < _LONGEST_HEAD
    return key(line.text) in _URGENCY and (is_in_head or paragraph.boxed or paragraph.framed)


def _head(paragraphs: Sequence[Paragraph]) -> tuple[list[TextLine], list[Paragraph]]:
    """The lines above the name of the type, the address or the text, and the paragraphs after them."""
    head: list[TextLine] = []
    for at, paragraph in enumerate(paragraphs[:_LONGEST_HEAD]):
        lines = [line for line in lines_of(paragraph) if len(line.text) <= _LONGEST_LINE]
        if not lines:
            continue
        first = lines[0].text
        in_table = paragraph.cell is not None and paragraph.cell.table == 1
        starts_text = _ADDRESS.match(first) or (BASIS.match(first) and not in_table)
        stops = starts_text or names_kind(lines[0]) or is_title_of_recipients(lines[0])
        if stops or (not in_table and not paragraph.boxed and (len(first) > 120 or _HEADING.match(first))):
            return head, list(paragraphs[at:])
        head += lines
    return head, list(paragraphs[_LONGEST_HEAD:])


def names_kind(line: TextLine) -> bool:
    """Whether it is the name of a type, alone or followed by the summary."""
    name = key(line.text[:_LONGEST_LINE])
    is_alone = name in _KINDS
    begins = any(name.startswith(kind) for kind in _KINDS) and line.paragraph.cell is None
    return is_alone or (begins and line.is_capital and line.paragraph.layout.align == "center")


def like(lines: Iterable[TextLine], words: str) -> tuple[TextLine, ...]:
    """The line with these words, or the most similar one."""
    wanted = key(words)
    near = [line for line in lines if abs(len(key(line.text)) - len(wanted)) < 9]
    scored = [(SequenceMatcher(None, key(line.text), wanted).ratio(), -line.number, line) for line in near]
    best = max(scored, default=None, key=lambda candidate: candidate[:2])
    return (best[2],) if best and best[0] > 0.75 else ()


def _about(head: Sequence[TextLine], number: Sequence[TextLine], date: Sequence[TextLine]) -> tuple[TextLine, ...]:
    """`V/v …` and the lines that continue it in the same cell."""
    at = next((at for at, line in enumerate(head) if _ABOUT.match(line.text)), None)
    if at is None:
        return ()
    about = [head[at]]
    for line in head[at + 1 :]:
        if line in date or line.paragraph.cell != head[at].paragraph.cell or line.is_typed_stroke:
            break
        about.append(line)
    return tuple(about) if head[at].column or len(about) < 4 else tuple(about[:1])


def _bodies(lines: Sequence[TextLine]) -> tuple[tuple[TextLine, ...], tuple[TextLine, ...]]:
    """The lines of the bodies above the issuer, and those of the issuer: the last name of a body."""
    bodies: list[list[TextLine]] = []
    for line in lines:
        above = bodies[-1][-1] if bodies else None
        goes_on = above is not None and (
            key(above.text) in _UNNAMED or (above.number == line.number and above.is_bold == line.is_bold)
        )
        if above is None or (_BODY.match(line.text.upper()) and not goes_on):
            bodies.append([])
        bodies[-1].append(line)
    issuer = tuple(bodies[-1]) if bodies else ()
    return tuple(line for body in bodies[:-1] for line in body), issuer


def _may_name_bodies(
    lines: Sequence[TextLine], number: Sequence[TextLine], right: Sequence[TextLine]
) -> list[TextLine]:
    """The lines where the issuer may be: above the number; or if it is missing, left of the national title."""
    lines = [line for line in lines if not line.is_typed_stroke and not _MARK.match(line.text)]
    if number:
        above = [line for line in lines if line.number <= number[0].number]
        return [line for line in above if line.column == number[0].column] or [
            line for line in above if line.column == 1
        ]
    if right and right[0].column:
        return [line for line in lines if 0 < line.column < right[0].column]
    if right:
        return [line for line in lines if line.number <= right[-1].number]
    return [line for line in lines if line.is_capital and _BODY.match(line.text)]


def _kind_of_symbol(number: Sequence[TextLine]) -> str:
    """The kind of document in the symbol of the number; blank if the symbol has none."""
    match = re.search(r"/\s*([A-Za-zĐđ]+)\s*-", number[0].text) if number else None
    return TYPES.get(match[1], "") if match else ""


def _type_and_summary(
    paragraphs: list[Paragraph],
) -> tuple[tuple[TextLine, ...], tuple[TextLine, ...], list[Paragraph]]:
    """The name of the type, the summary under it, and the paragraphs after them."""
    if not paragraphs or not names_kind(first := next(lines_of(paragraphs[0]))):
        return (), (), paragraphs
    lines = list(lines_of(paragraphs[0]))[1:]
    taken = 1
    if not lines and any(_is_set_as_text(line) for line in all_lines(paragraphs[1:2])):
        return (first,), (), paragraphs[1:]
    for paragraph in paragraphs[1:5]:
        below = list(lines_of(paragraph))
        ends = BASIS.match(below[0].text) and paragraph.layout.align != "center"
        if ends or _ADDRESS.match(below[0].text) or _HEADING.match(below[0].text) or paragraph.cell:
            break
        if (below[0].is_capital and taken > 1) or (
            lines and paragraph.layout.align != lines[-1].paragraph.layout.align
        ):
            break
        if lines and (lines[-1].is_bold != below[0].is_bold or len(below[0].text) > 250):
            break
        lines += below
        taken += 1
    return (first,), tuple(line for line in lines if not line.is_typed_stroke), paragraphs[taken:]


def _is_set_as_text(line: TextLine) -> bool:
    return not line.is_bold and line.paragraph.layout.align != "center"


def _is_authority(line: TextLine) -> bool:
    """`CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH` and `QUYẾT ĐỊNH:` of a decision."""
    return line.is_capital and (key(line.text) == "quyetdinh" or bool(is_office(line)))


def _is_basis(line: TextLine) -> bool:
    """Whether it names a legal ground and does not lead into the main clause."""
    return bool(_GROUND.match(line.text)) and line.text[-1] != ":"


def _address(paragraphs: list[Paragraph]) -> tuple[tuple[TextLine, ...], list[Paragraph]]:
    """`Kính gửi:` with the addressees below it, and the other paragraphs."""
    at = next(
        (at for at, paragraph in enumerate(paragraphs[:6]) if _begins_address(next(lines_of(paragraph)).text)), None
    )
    if at is None:
        return (), paragraphs
    lines, end = all_lines(paragraphs[at : at + 1]), at + 1
    if lines[-1].text.endswith((":", ";")):
        for paragraph in paragraphs[end:]:
            below = list(lines_of(paragraph))
            if not below[0].text.startswith(("-", "–", "+")) and paragraph.cell is None:
                break
            lines += below
            end += 1
            if below[-1].text.endswith("."):
                break
    return tuple(lines), paragraphs[:at] + paragraphs[end:]


def _begins_address(text: str) -> bool:
    """Whether it is `Kính gửi:`, or in a telegram `CHỦ TỊCH … điện:`."""
    return bool(_ADDRESS.match(text) or _TELEGRAM.fullmatch(text))


def _starts_appendix(paragraph: Paragraph) -> bool:
    first = next(lines_of(paragraph)).text
    return paragraph.cell is None and not paragraph.boxed and APPENDIX.fullmatch(first) is not None


def _start_of_annex(paragraphs: Sequence[Paragraph]) -> int | None:
    """The place of the label of an appendix that the file begins with; None if it begins otherwise."""
    for at, paragraph in enumerate(paragraphs[: _LINES_ABOVE_ANNEX + 1]):
        first = next(lines_of(paragraph))
        if _starts_appendix(paragraph) or (first.is_capital and _APPENDIX_WITH_NAME.match(first.text)):
            return at
        if like([first], TITLE) or names_kind(first) or paragraph.cell:
            return None
    return None


def _appendix(paragraphs: list[Paragraph]) -> Appendix:
    lines = all_lines(paragraphs[:1])
    name: list[TextLine] = lines[1:]
    attached: list[TextLine] = []
    taken = 1
    for paragraph in paragraphs[1:7]:
        below = list(lines_of(paragraph))
        if attached or ATTACHED.match(below[0].text):
            if attached and (")" in attached[-1].text or paragraph.layout.align != "center"):
                break
            attached, taken = [*attached, *below], taken + 1
            continue
        if paragraph.cell or _HEADING.match(below[0].text) or (name and not below[0].is_capital):
            break
        name += below
        taken += 1
    name = [line for line in name if not line.is_typed_stroke]
    attached = [line for line in attached if not line.is_typed_stroke]
    return Appendix(lines[0], tuple(name), tuple(attached), tuple(paragraphs[taken:]))
