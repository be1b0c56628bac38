"""Rows whose words stand in the wrong columns: a deadline under the bodies, bodies under the deadline, no title."""

import re
from collections.abc import Iterator

from dxplan.diagnostics import Message, msg
from dxplan.exchange.outlines.outline import OutlineRow, RowDoubt
from dxplan.exchange.outlines.row_places import readings_of
from dxplan.exchange.outlines.table_headings import folded
from dxplan.wording.cells import split_bodies
from dxplan.wording.no_bodies import is_no_body

_TIME = re.compile(
    r"truoc|trong|den|cham|nhat|xong|va|het|dau|cuoi|giua|tu|hang|thuong|xuyen|dinh|ky|thang|quy|nam|ngay|tuan|[ivx]+|\d{1,4}"
)
_WHEN = re.compile(
    r"\b(?:\d+ \d+|(?:thang|quy|nam|ngay) (?:\d|[ivx]+\b)|hang (?:nam|quy|thang|tuan)|thuong xuyen|dinh ky)"
)
_RESULT = re.compile(
    r"(?:bao cao|ke hoach|quyet dinh|van ban|to trinh|de an|du an|du thao|cong van|nghi quyet|nghi dinh|thong tu"
    r"|chi thi|quy che|quy dinh|quy trinh|thong bao|ket luan|huong dan|chuong trinh|danh muc|danh sach|bien ban"
    r"|hop dong|ho so|tai lieu|phan mem|he thong|nen tang|ung dung|co so du lieu|mo hinh|giai phap|phuong an|lo trinh"
    r"|so tay|phieu trinh|ket qua|so lieu|(?:da )?hoan thanh)\b"
)

_CERTAIN = re.compile(r"(?:Sở|Cục|Chi cục|Phòng|Ban|Văn phòng) [A-ZĐÀ-Ỹ]|UBND |Ủy ban |Công an ")
"""The beginning of names of bodies that no result has."""
_SENTENCE = re.compile(r" (?:được|có|ban hành|phê duyệt|thông qua|chấp thuận|xem xét)\b")
"""What becomes of a body, or what it does: `UBND tỉnh ban hành Quyết định` is a result."""


def slipped(row: OutlineRow) -> Iterator[RowDoubt]:
    """A doubt for each of a row's cells if words of it cannot be those of their columns; they are left as printed."""
    if why := _why(row):
        for field, entry in (*row.entries.items(), *row.extra.items()):
            yield RowDoubt(field, why, entry)


def _why(row: OutlineRow) -> Message | None:
    texts = {field: entry.text for field, entry in row.entries.items()}
    title, number = texts.get("title", ""), texts.get("number", "")
    if not title and set(texts) - {"number"}:
        return msg("the row has no title: its words may stand in the wrong columns")
    if texts.keys() <= {"number", "title"}:
        return None
    is_slipped = (
        any(is_time(texts.get(field, "")) for field in ("title", "deliverable", "lead", "coordinating"))
        or any(
            _is_result(name)
            for field in ("lead", "coordinating")
            for name in re.split(r"[;,\n] *", texts.get(field, ""))
        )
        or (bool(title) and not any(map(str.isalpha, title)))
        or (len(number.split()) > 2 and not readings_of(number))
        or is_body(texts.get("deadline", ""))
        or _is_who(texts.get("deliverable", ""), texts.get("lead", ""))
    )
    return msg("its words may stand in the wrong columns") if is_slipped else None


def is_time(text: str) -> bool:
    """Whether a text is a date, a month, a quarter or a year, or says how often, and nothing else."""
    words = folded(text) if len(text) < 60 else ""
    return all(map(_TIME.fullmatch, words.split())) and _WHEN.search(words) is not None


def is_body(text: str) -> bool:
    """Whether a text names bodies and no time."""
    if not text or len(text) > 200 or any(map(str.isdigit, text)) or _is_result(text):
        return False
    return bool(split_bodies(text).names)


def _is_who(result: str, lead: str) -> bool:
    """Whether a result is a body: by its name for certain, or as the lead has words that name none."""
    if not is_body(result) or _SENTENCE.search(result):
        return False
    return _CERTAIN.match(result) is not None or (any(map(str.isalpha, lead)) and not split_bodies(lead).names)


def _is_result(text: str) -> bool:
    """Whether a text begins with what is made or done, and not with who does it."""
    return _RESULT.match(folded(text)) is not None or is_no_body(text.strip())
