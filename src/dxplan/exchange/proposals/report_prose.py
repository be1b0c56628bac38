"""Sentences of a report that name a task: which it is, and what they say of it for certain."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from dxplan.diagnostics import Message, msg
from dxplan.wording.choices import PROGRESS

_UNSURE = re.compile(
    r"\b(?:sẽ|dự kiến|phấn đấu|cơ bản|gần|khoảng|ước|không|còn|trừ|nếu|tăng|giảm|vượt|thêm|kỳ trước|quý trước"
    r"|tháng trước|năm trước|so với|một phần|phần lớn|đề nghị|yêu cầu|tiếp tục|giao|chưa hoàn thành|mới|từng|hầu hết"
    r"|chỉ|các|những|nhưng|tuy|song|trước đây|nội dung|dự thảo)\b",
    re.IGNORECASE,
)
"""Words with which a state or a percentage may be of another time, of a part, or of something else."""
_DAY = r"\d{1,2}/\d{1,2}/\d{4}"
_COMPLETED = re.compile(
    rf"đã (?:hoàn thành|xong)(?:\s*\(?100\s?%\)?)?(?:,? (?:vào )?ngày (?P<on>{_DAY}))?"
    r"(?=\s*(?:[.;,)]|$|tại |theo |bằng ))",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(rf"số (?P<number>\d+[^\s,;()]*/[^\s,;()]+?)(?: ngày (?P<day>{_DAY}))?(?=[\s,;().]|$)")
_PERCENT = re.compile(r"(?<![\d.,])\d{1,3}(?:[.,]\d+)?\s?%")


def sentences(text: str) -> Iterator[str]:
    """The sentences of a paragraph; numbers such as `II.3` and days have no end in them."""
    for line in text.split("\n"):
        yield from (part for part in re.split(r"(?<=[.!?;])\s+(?=[^\W\d_a-z]|[-+•])", line) if part.strip())


@cache
def _states() -> dict[str, re.Pattern[str]]:
    words = {state: [word for word in PROGRESS[state] if word != "chưa hoàn thành"] for state in PROGRESS}
    return {state: re.compile(rf"\b(?:{'|'.join(words[state])})\b", re.IGNORECASE) for state in words}


def facts_of(words: str, others: Iterable[str]) -> dict[str, str] | Message | None:
    """The facts in the words of a sentence without its task; a question where they may mean something else, and None
    if they say nothing. `others` are names of other bodies."""
    states = [state for state, pattern in _states().items() if pattern.search(words)]
    percents = _PERCENT.findall(words)
    if not states and not percents:
        return None
    if len(states) != 1 or len(percents) > 1:
        return msg("the sentence names no state of progress, or several")
    if unsure := _UNSURE.search(words):
        return msg("“{word}” may mean another time, or a part alone", word=unsure[0])
    if other := next((name for name in others if name.casefold() in words.casefold()), None):
        return msg("the sentence names {body} too", body=other)
    facts = {"progress": states[0], **({"percent": percents[0]} if percents else {})}
    documents = [*_DOCUMENT.finditer(words)]
    if states == ["completed"]:
        completed = _COMPLETED.search(words)
        if completed is None or len(_states()["completed"].findall(words)) > 1:
            return msg("what is completed may be a part of the task")
        facts |= {"on": completed["on"]} if completed["on"] else {}
    if len(documents) == 1:
        facts |= {"evidence_number": documents[0]["number"]}
        facts |= {"evidence_date": documents[0]["day"]} if documents[0]["day"] else {}
    return facts
