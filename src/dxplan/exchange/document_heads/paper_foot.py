"""The foot of a document: who signed it, and whom it is sent to."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from dxplan.diagnostics import msg
from dxplan.exchange.outlines.letterhead import HeadLine, day_of_line, head_lines
from dxplan.exchange.outlines.outline import ItemDoubt
from dxplan.papers.source_paper import LeftOut, SourceParagraph

_GAP = "…"
_SIGNS_FOR = r"(?:TM|KT|TL|TUQ|Q|P)\.|(?:T/M|K/T|T/L|T/UQ)\b\.?"
_POSTS = (
    r"(?:PHÓ )?(?:TỔNG )?(?:CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|HIỆU TRƯỞNG|TRƯỞNG|CHÁNH|CỤC TRƯỞNG|BỘ TRƯỞNG|VỤ TRƯỞNG"
    r"|VIỆN TRƯỞNG|TỔ TRƯỞNG|CHỦ NHIỆM|CHỈ HUY TRƯỞNG|TƯ LỆNH|THỦ TƯỚNG|TỔNG BIÊN TẬP|TRẠM TRƯỞNG|ĐỘI TRƯỞNG)\b"
    r"|THỨ TRƯỞNG|ỦY VIÊN|UỶ VIÊN|CHÍNH ỦY|CHÍNH TRỊ VIÊN|THỦ TRƯỞNG|QUYỀN "
)
_RANK = re.compile(
    r"(?:(?:PGS|GS|TS|ThS|BS|BSCKI{1,2}|KS|CN|NGƯT|NGND|LS|CVCC)\.?,? ?)+|(?:Thượng|Đại|Trung|Thiếu) (?:tướng|tá|úy) "
)
_SURNAMES = frozenset(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý trương đinh lâm đoàn mai trịnh đào cao "  # noqa: SIM905
    "lương hà tô tạ quách lò vi bạch thái chu châu tăng kiều phùng lưu vương nông hứa đàm hầu giàng quàng cầm danh "
    "triệu lục ma mã thân tống la nghiêm thạch kim sơn y rơ ksor siu điểu âu đồng bế chẩu sùng vàng thào lù khúc "
    "khương doãn viên từ tôn trà giáp cù hán phí ninh đậu nhữ mạc liêu lữ diệp quản bá lại".split()
)
_MOST_SYLLABLES = 6


class FootReading(NamedTuple):
    """What the foot says."""

    signer: dict[str, str]
    recipients: list[str]
    day: HeadLine | None
    """A date line above the signature, which some papers have there."""


def read_foot(paragraphs: Iterable[SourceParagraph], left_out: list[LeftOut], doubts: list[ItemDoubt]) -> FootReading:
    """The signature and the recipients; what is not certain of the signature is a doubt."""
    recipients = _Recipients()
    signature: list[HeadLine] = []
    day: HeadLine | None = None
    for line in (part for whole in head_lines(paragraphs, left_out) for part in _columns(whole)):
        if day_of_line(line.text):
            day = line
        elif not recipients.takes(line):
            signature.append(line)
    return FootReading(_signer(signature, doubts), recipients.lines(), day)


def _columns(line: HeadLine) -> Iterator[HeadLine]:
    """The parts of a line that has recipients and signature beside each other."""
    text = line.text
    if text[0] in _DASHES or text.startswith("Nơi nhận"):
        for gap in re.finditer(r"(?<=[;.,:)]) ", text):
            right = text[gap.end() :]
            if _is_name(right) or (right == right.upper() and _signing().match(right)):
                yield HeadLine(text[: gap.start()], line.place)
                yield HeadLine(right, line.place)
                return
    yield line


class _Recipients:
    """Gathers recipients: from `Nơi nhận` on, in lines of their own; one without a dash goes on with that before it."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._is_open = False
        self._has_dashes = False

    def takes(self, line: HeadLine) -> bool:
        """Whether a line is of the recipients."""
        text = line.text
        begun = re.match(r"Nơi nhận\s*:?\s*", text, re.IGNORECASE)
        if begun:
            self._is_open, text = True, text[begun.end() :]
            if text:
                self._lines += re.split(r"(?<=[;.])\s+(?=[-–+•])", text)
                self._has_dashes = text[0] in _DASHES
            return True
        if not (self._is_open or text[0] in _DASHES) or _is_of_signature(text):
            return False
        if text[0] in _DASHES:
            self._has_dashes = self._is_open = True
            self._lines.append(text)
        elif self._lines and (self._has_dashes or not self._lines[-1].endswith((";", "."))):
            self._lines[-1] += f" {text}"
        else:
            self._lines.append(text)
        return True

    def lines(self) -> list[str]:
        """The recipients, without dashes and the marks at their ends."""
        stripped = (line.strip(" ;.").lstrip(f"{_DASHES} ") for line in self._lines)
        return [line for line in stripped if line]


_DASHES = "-–—+•*"


def _is_of_signature(text: str) -> bool:
    return bool(_signing().match(text) or _is_name(text) or (text == text.upper() and not re.search(r"[:;]", text)))


def _signer(lines: list[HeadLine], doubts: list[ItemDoubt]) -> dict[str, str]:
    """The lines of a signature: up to three of posts, then the name."""
    names = [line for line in lines if _is_name(line.text)]
    posts: list[str] = []
    others: list[str] = []
    for line in lines:
        if line in names:
            continue
        if _signing().match(line.text):
            posts.append(line.text)
        elif posts and line.text == line.text.upper():  # a long line that goes on
            posts[-1] += f" {line.text}"
        else:
            others.append(line.text)
    if not posts or len(posts) > 3 or len(names) != 1 or others:
        words = " / ".join(line.text for line in lines)
        place = lines[0].place if lines else None
        why = msg("the paper does not say for certain who signed it")
        doubts.append(ItemDoubt(None, "document.signer", why, words, place))
    values = dict(zip(("authority", "office", "post"), posts, strict=False))
    return {"authority": _GAP, **values, "name": names[-1].text if names else _GAP}


def names_post(line: str) -> bool:
    """Whether a line in capitals begins with a post: `CHỦ TỊCH`, `GIÁM ĐỐC`."""
    return re.match(_POSTS, line) is not None


@cache
def _signing() -> re.Pattern[str]:
    return re.compile(rf"(?:{_SIGNS_FOR})|(?:{_POSTS})")


def _is_name(text: str) -> bool:
    """Whether a text is a person's name: a surname and more syllables with capitals, perhaps a rank before."""
    syllables = _RANK.sub("", text, count=1).split() if _RANK.match(text) else text.split()
    return (
        2 <= len(syllables) <= _MOST_SYLLABLES
        and syllables[0].lower() in _SURNAMES
        and all(syllable.isalpha() and syllable[0].isupper() for syllable in syllables)
    )
