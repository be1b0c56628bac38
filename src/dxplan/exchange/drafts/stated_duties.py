"""The duties to report that the text of a paper states: how often, until when, and to whom."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from typing import Any, NamedTuple

from dxplan.diagnostics import msg
from dxplan.exchange.cell_meanings.cell_bodies import PlanBodies
from dxplan.exchange.outlines.outline import ItemDoubt, Outline
from dxplan.model.dates import Period
from dxplan.papers.source_paper import SourceParagraph, SourcePlace
from dxplan.wording.rhythms import read_rhythm
from dxplan.wording.sentences import Sentence, spelling

_BODIES = (
    "Sở|Văn phòng|Phòng|Ban|Bộ|Cục|Chi cục|Trung tâm|UBND|Ủy ban|Uỷ ban|Tổ|Đảng ủy|Tỉnh ủy|Thành ủy|Công an|Vụ"
    "|Thanh tra|Hội đồng|Khoa|Viện"
)
_LONGEST = 2000
_MOST_DUTIES = 9


class StatedDuty(NamedTuple):
    """A sentence that asks for periodic reports."""

    text: str
    rhythm: dict[str, Any]
    to: tuple[str, ...]
    """Words that name the bodies that get them."""
    place: SourcePlace


def stated_duties(outline: Outline, year: int) -> list[StatedDuty]:
    """The sentences that name for certain how often reports are owed, and to whom; each duty once."""
    duties: list[StatedDuty] = []
    for block in outline.blocks:
        if not isinstance(block, SourceParagraph) or not 20 < len(block.text) < _LONGEST:
            continue
        for text in re.split(r"(?<=[.])\s+(?=[A-ZĐÀ-Ỹ])", " ".join(block.text.split())):
            duty = _duty(text, year, block.place)
            if duty and all((duty.rhythm, duty.to) != (other.rhythm, other.to) for other in duties):
                duties.append(duty)
    return duties[:_MOST_DUTIES]


def _duty(text: str, year: int, place: SourcePlace) -> StatedDuty | None:
    asked = re.search(r"báo cáo", text, re.IGNORECASE)
    if asked is None or re.match(r"\W*(?:\w{1,2}[.)] )?(?:tổng hợp|tham mưu|theo dõi)", text, re.IGNORECASE):
        return None  # what the office itself puts together
    names = tuple(dict.fromkeys(_addressees(text)))
    weeks = re.sub(r"\b(?:0?2|hai) tuần\b", "tuần", text)
    rhythms = list(_rhythms(weeks, year)) if names else []
    if weeks != text:  # a weekday is read of one week
        rhythms = [{**rhythm, "every": "two_weeks"} for rhythm in rhythms if rhythm["every"] == "week"]
    if len(rhythms) != 1:
        return None
    words = text.strip(" -–+*.;")
    return StatedDuty(words, rhythms[0], names, place)


def _addressees(text: str) -> Iterator[str]:
    for match in _to().finditer(text):
        yield re.split(r"\s(?:để|tổng hợp|trước|theo|trong|qua|đồng thời|bằng|chậm nhất|định kỳ|khi)\b", match["name"])[
            0
        ].strip()


@cache
def _to() -> re.Pattern[str]:
    return re.compile(rf"\b(?:báo cáo về|gửi về|gửi tới|gửi cho|gửi|về)\s+(?P<name>(?:{_BODIES})\s[^,;.:()/]{{2,120}})")


def _rhythms(text: str, year: int) -> Iterator[dict[str, Any]]:
    """The rhythms that a sentence names for certain; none where it names a day or an hour beside them."""
    sentence = Sentence.of(text.replace("*", ""))
    starts = accumulate((len(word.spelling) + 1 for word in sentence.words), initial=0)
    read: list[dict[str, Any]] = []
    rest, after = "", 0
    for start, word in zip(starts, sentence.words, strict=False):
        if start < after:
            continue
        rhythm = read_rhythm(sentence, year, start) if word.spelling in _first_words() else None
        if rhythm and "every" in rhythm[0]:
            read.append({key: value for key, value in rhythm[0].items() if key != "kind"})
            after = rhythm[1]
        else:
            rest += f" {sentence.text[word.start : word.end]}"
    if not re.search(
        r"ngày [0-9]|[0-9] (?:giờ|h)\b|\bthứ (?:[2-7]|hai|ba|tư|năm|sáu|bảy)\b|chủ nhật", rest, re.IGNORECASE
    ):
        yield from read


@cache
def _first_words() -> frozenset[str]:
    return frozenset(map(spelling, ("định", "hàng", "mỗi", "1", "trước", "chậm", "vào")))


def duties_data(duties: list[StatedDuty], bodies: PlanBodies, issued: str, doubts: list[ItemDoubt]) -> dict[str, Any]:
    """The plan's `reporting`: who owes the reports is for a person to settle; until then it is whoever leads a task.

    Two weeks are counted from the day of issue; where that is blank, nobody knows which two they are.
    """
    read = [(duty, [bodies.read(words, "lead") for words in duty.to]) for duty in duties]
    first_weeks = _two_weeks(issued)
    read = [
        (duty, values)
        for duty, values in read
        if any(value.data.get("lead") for value in values) and (first_weeks or duty.rhythm["every"] != "two_weeks")
    ]
    entries: list[dict[str, Any]] = []
    for at, (duty, values) in enumerate(read):
        path = "reporting" if len(read) == 1 else f"reporting.{at}"
        to = list(dict.fromkeys(name for value in values for name in value.data.get("lead", ())))
        asked = [("bodies", msg("is it whoever leads a task that owes these reports?"))]
        if any(value.doubts or not value.data.get("lead") for value in values):
            asked.append(("to", msg("not every body that gets them is known")))
        first = {}
        if duty.rhythm["every"] == "two_weeks":
            first = {"first_period": first_weeks}
            asked.append(("first_period", msg("the paper does not say from which week on two weeks are counted")))
        doubts += (ItemDoubt(None, f"{path}.{field}", why, duty.text, duty.place) for field, why in asked)
        named = {"id": f"bao-cao-{at + 1}"} if len(read) > 1 else {}
        bodies_of = {"to": to if len(to) > 1 else to[0], "bodies": "leads"}
        entries.append({**named, "text": duty.text, **duty.rhythm, **first, **bodies_of})
    return {"reporting": entries if len(entries) > 1 else entries[0]} if entries else {}


def _two_weeks(issued: str) -> str | None:
    """The two weeks that begin with the week of the day of issue."""
    if len(issued) < len("2026-07-14"):
        return None
    day = date.fromisoformat(issued)
    return str(Period.holding(day, "two_weeks", day - timedelta(days=day.weekday())))
