"""The head, the text and the foot of a document: which paragraph is what, and how deep its headings stand."""

import re
from collections.abc import Sequence

from dxplan.exchange.outlines.letterhead import begins_as_body, is_national_title
from dxplan.exchange.outlines.outline import Outline, OutlineTable
from dxplan.exchange.outlines.paper_types import is_type, type_pattern
from dxplan.papers.source_paper import Mark, SourceParagraph

_HEAD = re.compile(
    rf"(?:{type_pattern()})$|CỘNG H[OÒ][AÀ] XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM$|Độc lập ?[-–] ?Tự do|Số\s?:|Số \d*\s*-\w",
    re.IGNORECASE,
)
"""Lines that stand in the head of a document and nowhere else."""
_FIRST = re.compile(
    r"(?:Căn cứ|Thực hiện|Để|Nhằm|Triển khai|Thi hành|Theo|Trên cơ sở|Xét|Tiếp|Sau khi|Ngày \d|Kính gửi)\s"
    r"|(?:Phần|Chương|Điều|PHẦN|CHƯƠNG|ĐIỀU) (?:[IVX]+|\d+)\b|(?:I|A|1)[.)/-]\s"
)
"""What the text begins with."""
FOOT = re.compile(r"\W*Nơi nhận\b|(?:TM|T/M|KT|K/T|TL|T/L|TUQ)\. ?[A-ZĐÀ-Ỹ]|(?:T/M|K/T|T/L) [A-ZĐÀ-Ỹ]")
"""What recipients and a signature begin with."""
_ANNEX = re.compile(r"\W*(?:PHỤ LỤC|Phụ lục|BIỂU|Biểu)(?: (?:SỐ|số))?[ :.]*(?:[IVXLC]+|\d{1,2}|[A-ZĐ])?\W*$")
_END = re.compile(r"\./\.?\W*$")
_HEADING = re.compile(
    r"(?P<words>Phần|Chương|Mục|Điều|PHẦN|CHƯƠNG|MỤC|ĐIỀU) (?:[IVXLC]+|\d+)\b|(?P<roman>[IVXLC]+|[A-ZĐ])[.)/-]\s"
    r"|(?P<digits>\d{1,2}[.)/-]\s|\d{1,2}(?:\.\d{1,2})+[.)/-]?\s)|(?P<letter>[a-zđ])[.)]\s"
)
_LONGEST_HEADING = 200
_LEVELS = 3


def is_annex(paragraph: SourceParagraph) -> bool:
    """Whether an annex begins with a paragraph."""
    return len(paragraph.text) < 60 and _ANNEX.match(paragraph.text) is not None


def set_apart(outline: Outline, *, has_pages: bool) -> None:
    """Moves the head and the foot of the document out of its blocks, ranks the headings, and joins what pages cut.

    A Word file or a sheet has its paragraphs whole.
    """
    blocks = outline.blocks
    first = _end_of_head(blocks)
    outline.head += [block for block in blocks[:first] if isinstance(block, SourceParagraph)]
    start, stop = _foot(blocks, first)
    outline.foot += [block for block in blocks[start:stop] if isinstance(block, SourceParagraph)]
    text = [
        *blocks[first:start],
        *(block for block in blocks[start:stop] if isinstance(block, OutlineTable)),
        *blocks[stop:],
    ]
    outline.blocks = _joined(text, outline, has_pages=has_pages)


def _end_of_head(blocks: Sequence[SourceParagraph | OutlineTable]) -> int:
    """How many blocks the head has; none where it is not sure that there is one, as in an annex alone."""
    is_head = False
    type_at, at = None, 0
    for at, block in enumerate(blocks):
        if isinstance(block, OutlineTable) or is_annex(block):
            break
        text = block.text
        is_title = type_at == at - 1  # it may begin as the text does: `Triển khai đợt cao điểm`
        if _is_sentence(text) or (_FIRST.match(text) and not is_title and not _is_in_title(blocks, at, type_at)):
            break
        lines = [line.strip() for line in text.split("\n")]
        is_head = is_head or any(map(_HEAD.match, lines))
        type_at = at if is_type(lines[-1]) else type_at
    else:
        at = len(blocks)
    return at if is_head else 0


def _is_in_title(blocks: Sequence[SourceParagraph | OutlineTable], at: int, type_at: int | None) -> bool:
    """Whether a line that begins as the text does is one more line of the title: no sentence, before the first one."""
    if type_at is None or at - type_at > _MOST_LINES or at + 1 >= len(blocks):
        return False
    line, following = blocks[at], blocks[at + 1]
    if isinstance(line, OutlineTable) or isinstance(following, OutlineTable) or is_annex(following):
        return False
    if _HEADING.match(line.text) or len(line.text) > _LONGEST_HEADING or line.text.rstrip()[-1:] in ".:;,":
        return False
    return _FIRST.match(following.text) is not None or _is_in_title(blocks, at + 1, type_at)


_MOST_LINES = 5
"""Of a title."""


def _is_sentence(text: str) -> bool:
    is_numbered = _FIRST.match(text) is not None and _HEADING.match(text) is not None
    is_ended = text.rstrip().endswith((".", ":", ";", ","))
    return is_numbered or (is_ended and not text.startswith("(") and (len(text) > 80 or _FIRST.match(text) is not None))


def _foot(blocks: Sequence[SourceParagraph | OutlineTable], first: int) -> tuple[int, int]:
    """Where the recipients and the signature stand: to the annexes, or to the end."""
    start = next(
        (
            at
            for at, block in enumerate(blocks[first:], first)
            if isinstance(block, SourceParagraph) and any(FOOT.match(line) for line in block.text.split("\n"))
        ),
        len(blocks),
    )
    if start < len(blocks):  # a signature may stand before the recipients
        while start > first and _is_of_signature(blocks[start - 1]):
            start -= 1
    stop = next(
        (at for at, block in enumerate(blocks[start:], start) if isinstance(block, OutlineTable) or _ends_foot(block)),
        len(blocks),
    )
    while stop > start + 1 and stop < len(blocks) and _is_letterhead(blocks[stop - 1], blocks[stop]):
        stop -= 1
    return start, stop


def _ends_foot(block: SourceParagraph) -> bool:
    """Whether something else begins after the signature: an annex, or the plan that a decision issues."""
    first = block.text.partition("\n")[0]
    return is_annex(block) or is_second_head(block) or len(first) > 400 or _AFTER_FOOT.match(first) is not None


_AFTER_FOOT = re.compile(
    r"(?:I|A|1)[.)/-]\s|(?:Phần|Chương|Điều|PHẦN|CHƯƠNG|ĐIỀU) (?:[IVX]+|\d+)\b|\W*(?:Ban hành )?[Kk]èm theo"
)


def is_second_head(block: SourceParagraph) -> bool:
    """Whether a paragraph is the kind of a document in capitals, or a national title, as a head has them."""
    lines = block.text.split("\n")
    return any((is_type(line) and line.isupper()) or is_national_title(line.strip()) for line in lines)


def _is_letterhead(before: SourceParagraph | OutlineTable, block: SourceParagraph | OutlineTable) -> bool:
    """Whether a paragraph is the issuer's name of the head that goes on with the next one."""
    if isinstance(before, OutlineTable) or isinstance(block, OutlineTable) or not is_second_head(block):
        return False
    is_same_table = before.place.table is not None and before.place[:4] == block.place[:4]
    return is_same_table or (before.place.table is None and before.text.isupper() and begins_as_body(before.text))


def _is_of_signature(block: SourceParagraph | OutlineTable) -> bool:
    return (
        isinstance(block, SourceParagraph)
        and len(block.text) < 60
        and block.text.isupper()
        and not _HEADING.match(block.text)
    )


def _joined(
    blocks: Sequence[SourceParagraph | OutlineTable], outline: Outline, *, has_pages: bool
) -> list[SourceParagraph | OutlineTable]:
    """The text with its headings ranked; a paragraph that a page cut is one again."""
    text: list[SourceParagraph | OutlineTable] = []
    sorts: list[str] = []
    for block in blocks:
        before = text[-1] if text else None
        if isinstance(block, OutlineTable):
            text.append(block)
        elif has_pages and isinstance(before, SourceParagraph) and _is_cut(before, block):
            text[-1] = before._replace(
                text=f"{before.text} {block.text}", marks=(*before.marks, *_moved(before, block))
            )
            outline.joined.append(block)
        else:
            if is_annex(block) or is_second_head(block):
                sorts.clear()
            text.append(block._replace(level=block.level or _level(block, sorts)))
    return text


def _moved(before: SourceParagraph, block: SourceParagraph) -> list[Mark]:
    return [mark._replace(at=mark.at + len(before.text) + 1) for mark in block.marks]


def _is_cut(before: SourceParagraph, block: SourceParagraph) -> bool:
    """Whether a page cut a sentence: it goes on with a small letter, and did not end."""
    is_other_page = before.place.page is None or before.place.page != block.place.page
    return (
        is_other_page
        and block.text[:1].islower()
        and _HEADING.match(block.text) is None
        and before.text[-1:] not in ".:;!?/"
        and len(before.text) > 40
    )


def _level(block: SourceParagraph, sorts: list[str]) -> int:
    """How deep a heading stands, by the sorts of numbers above it; 0 for what is none."""
    number = _HEADING.match(block.text)
    if number is None or len(block.text) > _LONGEST_HEADING or "\n" in block.text:
        return 0
    if number.lastgroup == "letter" and not block.is_bold and block.text.rstrip().endswith((".", ";")):
        return 0
    sort = str(number.lastgroup)
    if sort == "digits":
        sort += f" of {len(re.findall(r'[0-9]+', number[0]))}"
    elif sort == "words":
        sort = number["words"].lower()
    elif sort == "roman" and not set(number["roman"]) <= set("IVXLC"):
        sort = "capital"
    if sort in sorts:
        del sorts[sorts.index(sort) + 1 :]
    else:
        sorts.append(sort)
    return min(len(sorts), _LEVELS)
