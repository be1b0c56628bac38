"""The files of the bodies' reports, made from the table of receipts and the words."""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from dxplan.playground.receipts import Body, Sent, bodies
from dxplan.playground.yaml_text import MARK, lines_of

PERIODS = ("2024-Q2", "2024-Q3", "2024-Q4")

_UPLAND = frozenset(
    f"ubnd-{name}"
    for name in (
        "ngoc-lac",
        "cam-thuy",
        "thach-thanh",
        "nhu-thanh",
        "nhu-xuan",
        "thuong-xuan",
        "lang-chanh",
        "ba-thuoc",
        "quan-hoa",
        "quan-son",
        "muong-lat",
    )
)
_GAIN = 12
"""The progress of a body with IV.B.2 in a quarter, in per cent."""
_NEARLY = 95


class Filed(NamedTuple):
    """A report file and the day on which it was received."""

    received: date
    path: str
    text: str


def report_files(words: dict[str, Any]) -> Iterator[Filed]:
    """Every report of the year; `words` has the shared phrases and the entries of single bodies."""
    for row, body in enumerate(bodies()):
        own = words["own"].get(body.agency, {})
        for quarter, sent in enumerate(body.sent):
            if sent is None:
                continue
            period = PERIODS[quarter]
            report = {
                "schema": 1,
                "agency": body.agency,
                "period": period,
                "report": {"number": sent.number, "date": str(sent.dated), "received": str(sent.received)},
                **_content(_Turn(words["phrases"], body, row, quarter), sent, own.get(period, {})),
            }
            text = MARK + "\n" + "\n".join(lines_of(report)) + "\n"
            yield Filed(sent.received, f"plans/2024/reports/{period}/{body.agency}.yaml", text)


class _Turn(NamedTuple):
    """A body's choice of phrases in a quarter; neighbours never take the same phrase."""

    phrases: dict[str, dict[str, list[str]]]
    body: Body
    row: int
    quarter: int

    def phrase(self, about: str, percent: int = 0) -> str:
        pool = self.phrases[about]
        is_district = self.body.symbol == "UBND"
        fitting: list[str] = [
            *(pool.get("upland", ()) if self.body.agency in _UPLAND else ()),
            *(pool.get("district", ()) if is_district else ()),
            *pool.get("all", ()),
        ]
        return fitting[(self.row + self.quarter * 2) % len(fitting)].format(percent=percent)

    def takes_turn(self, every: int, offset: int = 0) -> bool:
        """Whether it is the body's turn this quarter for an entry that bodies have in turns."""
        return (self.row + self.quarter) % every == offset


def _content(turn: _Turn, sent: Sent, own: dict[str, Any]) -> dict[str, Any]:
    progress = list(own.get("progress", ()))
    tasks = {entry["task"] for entry in progress}
    progress += [entry for entry in _shared(turn, sent) if entry["task"] not in tasks]
    difficulties, proposals = list(own.get("difficulties", ())), list(own.get("proposals", ()))
    if turn.takes_turn(3):
        difficulties.append(turn.phrase("difficulties"))
    if turn.takes_turn(4, 1):
        proposals.append(turn.phrase("proposals"))
    content = {
        "progress": progress,
        "readings": own.get("readings", ()),
        "difficulties": difficulties,
        "proposals": proposals,
    }
    return {key: list(value) for key, value in content.items() if value}


def _shared(turn: _Turn, sent: Sent) -> Iterator[dict[str, Any]]:
    body, quarter = turn.body, turn.quarter
    if body.digitised:
        percent = body.digitised[quarter]
        yield _entry("III.2", percent, turn.phrase("digitised", percent))
    if body.percent is not None:
        yield from _services(turn, sent, body.percent)
    if body.digitised and turn.takes_turn(4):
        yield _entry("IV.A.1", None, turn.phrase("review"))
    if body.symbol == "UBND" and turn.takes_turn(5):
        yield _entry("IV.C.1", None, turn.phrase("vneid"))
    if body.digitised and turn.takes_turn(6, 1):
        yield _entry("VIII.4", None, turn.phrase("training"))


def _services(turn: _Turn, sent: Sent, percent: int) -> Iterator[dict[str, Any]]:
    """IV.B.2: in progress, or completed since the last report; nothing after that."""
    body = turn.body
    earlier = [before.dated for before in body.sent[: turn.quarter] if before]
    if body.finished is None or body.finished > sent.dated:
        share = min(percent + _GAIN * turn.quarter, _NEARLY)
        yield _entry("IV.B.2", share, turn.phrase("services_open", share))
    elif not earlier or body.finished > earlier[-1]:
        document = {"number": body.decision, "date": str(body.finished)}
        done = _entry("IV.B.2", 100, turn.phrase("services_done"), "completed")
        yield {**done, "evidence": [document]}


def _entry(task: str, percent: int | None, result: str, progress: str = "in_progress") -> dict[str, Any]:
    share = {} if percent is None else {"percent": percent}
    return {"task": task, "progress": progress, **share, "result": result}
