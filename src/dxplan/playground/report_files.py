"""The files of the bodies' reports, made of the table of receipts and of the words."""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from dxplan.playground.receipts import Body, Sent, bodies
from dxplan.playground.text import MARK, lines_of

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
"""By how many per cent a body comes closer to its end with IV.B.2 each quarter."""
_NEARLY = 95


class Filed(NamedTuple):
    """A report file and the day on which it came."""

    received: date
    path: str
    text: str


def report_files(words: dict[str, Any]) -> Iterator[Filed]:
    """Every report of the story; `words` holds the shared phrases and what bodies say alone."""
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
                **_content(_Telling(words["phrases"], body, row, quarter), sent, own.get(period, {})),
            }
            text = MARK + "\n" + "\n".join(lines_of(report)) + "\n"
            yield Filed(sent.received, f"plans/2024/reports/{period}/{body.agency}.yaml", text)


class _Telling(NamedTuple):
    """Who speaks in which quarter; no two neighbours take the same phrase."""

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

    def takes_turn(self, every: int, turn: int = 0) -> bool:
        """Whether the body says something this quarter that not all of them say each time."""
        return (self.row + self.quarter) % every == turn


def _content(telling: _Telling, sent: Sent, own: dict[str, Any]) -> dict[str, Any]:
    said = list(own.get("progress", ()))
    named = {entry["task"] for entry in said}
    said += [entry for entry in _shared(telling, sent) if entry["task"] not in named]
    difficulties, proposals = list(own.get("difficulties", ())), list(own.get("proposals", ()))
    if telling.takes_turn(3):
        difficulties.append(telling.phrase("difficulties"))
    if telling.takes_turn(4, 1):
        proposals.append(telling.phrase("proposals"))
    content = {
        "progress": said,
        "readings": own.get("readings", ()),
        "difficulties": difficulties,
        "proposals": proposals,
    }
    return {key: list(value) for key, value in content.items() if value}


def _shared(telling: _Telling, sent: Sent) -> Iterator[dict[str, Any]]:
    body, quarter = telling.body, telling.quarter
    if body.digitised:
        percent = body.digitised[quarter]
        yield _entry("III.2", percent, telling.phrase("digitised", percent))
    if body.percent is not None:
        yield from _services(telling, sent, body.percent)
    if body.digitised and telling.takes_turn(4):
        yield _entry("IV.A.1", None, telling.phrase("review"))
    if body.symbol == "UBND" and telling.takes_turn(5):
        yield _entry("IV.C.1", None, telling.phrase("vneid"))
    if body.digitised and telling.takes_turn(6, 1):
        yield _entry("VIII.4", None, telling.phrase("training"))


def _services(telling: _Telling, sent: Sent, percent: int) -> Iterator[dict[str, Any]]:
    """IV.B.2: under way, or finished in the time since the last report; nothing more after that."""
    body = telling.body
    earlier = [before.dated for before in body.sent[: telling.quarter] if before]
    if body.finished is None or body.finished > sent.dated:
        share = min(percent + _GAIN * telling.quarter, _NEARLY)
        yield _entry("IV.B.2", share, telling.phrase("services_open", share))
    elif not earlier or body.finished > earlier[-1]:
        shown = {"number": body.decision, "date": str(body.finished)}
        done = _entry("IV.B.2", 100, telling.phrase("services_done"), "completed")
        yield {**done, "evidence": [shown]}


def _entry(task: str, percent: int | None, result: str, progress: str = "in_progress") -> dict[str, Any]:
    share = {} if percent is None else {"percent": percent}
    return {"task": task, "progress": progress, **share, "result": result}
